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
      ...why ? row("Stopped", why) : [],
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
      graph.replaceChildren(caused.open ? graphOf(link) ?? "Nothing was clicked yet." : "");
      if (step?.ended) status.textContent = `Step ${step.number}: ${titleOf(step)}, ${ms(step.ended - step.start)} ${troubleOf(step)}`;
      if (isAtEnd) scroll.scrollTop = scroll.scrollHeight;
    };
    const clear = h("button", { type: "button", onclick: () => replaceSteps() }, "Clear");
    const tools = h("div", { className: "tools", role: "group", "aria-label": "What is shown" }, filters.map(({ element }) => element), clear);
    return { tools, body: h("div", { className: "body" }, caused, scroll, status), update };
  };

  // nitro_htmx/client/timeline.css
  var timeline_default = ":host { all: initial !important; display: contents !important; }\n@media print { :host { display: none !important; } }\n* { box-sizing: border-box; }\n[hidden] { display: none !important; }\naside {\n  --back: #fff; --text: #1c1f23; --soft: #57606a; --line: #d5d9de; --lift: #f3f5f7; --accent: #0b57c4; --bad: #b3192b; --good: #116329;\n  color-scheme: light; color: var(--text); font: 13px/1.45 system-ui, sans-serif; text-align: start;\n}\n@media (prefers-color-scheme: dark) {\n  aside {\n    --back: #1b1f24; --text: #e8ebee; --soft: #a9b2bc; --line: #3c444d; --lift: #262b32; --accent: #7fb7ff; --bad: #ff9a9f; --good: #6fdd8b;\n    color-scheme: dark;\n  }\n}\n.tab {\n  position: fixed; inset-block-end: 0; inset-inline-end: 16px; z-index: 2147483001; min-height: 26px; padding: 3px 12px;\n  border: 1px solid var(--line); border-block-end: 0; border-radius: 7px 7px 0 0; background: var(--back); color: var(--text);\n  font: 600 12px/1.4 system-ui, sans-serif; cursor: pointer; box-shadow: 0 0 8px rgb(0 0 0 / 18%);\n}\n.tab:hover { background: var(--lift); }\n.open .tab { display: none; }\n.count { color: var(--accent); }\n#panel {\n  position: fixed; inset-block: 0; inset-inline-end: 0; z-index: 2147483002; display: flex; flex-direction: column;\n  width: min(440px, 100vw); border-inline-start: 1px solid var(--line); background: var(--back); box-shadow: 0 0 24px rgb(0 0 0 / 22%);\n}\nheader { display: grid; grid-template-columns: 1fr auto; gap: 8px; align-items: center; padding: 10px 14px; border-block-end: 1px solid var(--line); background: var(--lift); }\nh2 { margin: 0; font-size: 15px; }\n.tools { grid-column: 1 / -1; grid-row: 2; display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; }\nlabel { display: flex; gap: 5px; align-items: center; color: var(--soft); }\nbutton, select { font: inherit; color: var(--text); }\nheader button, select, .actions button { min-height: 26px; max-width: 112px; padding: 2px 9px; border: 1px solid var(--line); border-radius: 6px; background: var(--back); cursor: pointer; }\nheader > button { width: 28px; padding: 0; font-size: 18px; line-height: 1; }\nheader button:hover, .actions button:hover { border-color: var(--accent); }\n:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }\n#panel:focus { outline: none; }\n.body { flex: 1; min-height: 0; display: flex; flex-direction: column; }\n.scroll { flex: 1; overflow: auto; overscroll-behavior: contain; }\n.unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }\n.empty { margin: 0; padding: 0 14px; color: var(--soft); }\n.empty:not(:empty) { padding-block: 14px; }\nol, ul { margin: 0; padding: 0; list-style: none; }\nol > li { border-block-end: 1px solid var(--line); }\nsummary { display: grid; grid-template-columns: 30px 1fr auto; padding: 7px 14px 7px 8px; cursor: pointer; outline-offset: -2px; list-style: none; overflow-wrap: anywhere; }\nsummary::-webkit-details-marker { display: none; }\nsummary:hover, details[open] > summary { background: var(--lift); }\n.number { padding-inline-end: 8px; color: var(--soft); text-align: end; font-variant-numeric: tabular-nums; }\n.title { font-weight: 600; }\n.time { padding-inline-start: 8px; color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap; }\nsummary .time::after, .graph > summary::after { content: '\u25B8' / ''; margin-inline-start: 8px; }\n[open] > summary .time::after, .graph > summary::after { content: '\u25BE' / ''; }\n.more { grid-column: 2 / -1; color: var(--soft); font-size: 12px; }\n.trouble { color: var(--bad); font-weight: 600; }\n.bad > details > summary { box-shadow: inset 3px 0 var(--bad); }\ndl { display: grid; grid-template-columns: max-content 1fr; gap: 6px 12px; margin: 0; padding: 8px 14px 12px 38px; }\ndl:empty { display: none; }\ndt { color: var(--soft); }\ndd { margin: 0; min-width: 0; overflow-wrap: anywhere; }\ndd li + li { margin-block-start: 3px; }\ndd ul ul { padding-inline-start: 12px; border-inline-start: 2px solid var(--line); }\ncode { font: 12px/1.45 ui-monospace, monospace; }\n.event { font-weight: 600; }\n.data { display: block; color: var(--soft); }\n.link { padding: 0; border: 0; background: none; color: var(--accent); text-decoration: underline; cursor: pointer; }\n.graph { max-height: 45%; overflow: auto; border-block-end: 1px solid var(--line); }\n.graph > summary { display: block; padding-inline-start: 14px; font-weight: 600; }\n.graph > div { padding: 4px 14px 12px; overflow-wrap: anywhere; }\n.graph ul ul { margin-inline-start: 4px; padding-inline-start: 14px; border-inline-start: 2px solid var(--line); }\ndel { color: var(--bad); text-decoration: none; }\nins { color: var(--good); text-decoration: none; }\n@media (max-width: 500px) { dl { grid-template-columns: 1fr; gap: 0; padding-inline-start: 14px; } dd { margin-block-end: 8px; } }\n";

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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L2VsZW1lbnRzLmpzIiwgIi4uLy4uL2NsaWVudC93b3Jkcy5qcyIsICIuLi8uLi9jbGllbnQvc2hvd24uanMiLCAiLi4vLi4vY2xpZW50L3N0ZXBzLmpzIiwgIi4uLy4uL2NsaWVudC9ncmFwaC5qcyIsICIuLi8uLi9jbGllbnQvbGlzdC5qcyIsICIuLi8uLi9jbGllbnQvdGltZWxpbmUuY3NzIiwgIi4uLy4uL2NsaWVudC9kcmF3ZXIuanMiLCAiLi4vLi4vY2xpZW50L3R3aWNlLmpzIiwgIi4uLy4uL2NsaWVudC9oZWFyZXJzLmpzIiwgIi4uLy4uL2NsaWVudC9sb2cuanMiLCAiLi4vLi4vY2xpZW50L3NlY3JldHMuanMiLCAiLi4vLi4vY2xpZW50L3Rva2Vucy5qcyIsICIuLi8uLi9jbGllbnQvcmVjb3JkLmpzIiwgIi4uLy4uL2NsaWVudC9kZWJ1Zy5qcyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyogRGVidWdnaW5nOiBlbGVtZW50cyBvZiB0aGUgdGltZWxpbmUsIG1hZGUgd2l0aG91dCBIVE1MIHRleHQ6IHdoYXQgYSBwYWdlIHNheXMgaXMgbmV2ZXIgcnVuLiAqL1xuXG4vKiogTWFrZSBhbiBlbGVtZW50LiBQcm9wZXJ0aWVzIGFyZSBzZXQgYXMgc3VjaDsgdGhvc2Ugd2l0aCBhIGRhc2ggYXJlIGF0dHJpYnV0ZXMuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgcHJvcHM/OiBSZWNvcmQ8c3RyaW5nLCBhbnk+LCAuLi5jaGlsZHJlbjogYW55W10pID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBoID0gKG5hbWUsIHByb3BzID0ge30sIC4uLmNoaWxkcmVuKSA9PiB7XG4gIGNvbnN0IGVsZW1lbnQgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KG5hbWUpO1xuICBmb3IgKGNvbnN0IFtrZXksIHZhbHVlXSBvZiBPYmplY3QuZW50cmllcyhwcm9wcykpIHtcbiAgICBpZiAoa2V5LmluY2x1ZGVzKCctJykgfHwga2V5ID09PSAncm9sZScpIGVsZW1lbnQuc2V0QXR0cmlidXRlKGtleSwgdmFsdWUpO1xuICAgIGVsc2UgLyoqIEB0eXBlIHthbnl9ICovIChlbGVtZW50KVtrZXldID0gdmFsdWU7XG4gIH1cbiAgZWxlbWVudC5hcHBlbmQoLi4uY2hpbGRyZW4uZmxhdCgpLmZpbHRlcigoY2hpbGQpID0+IGNoaWxkICE9IG51bGwgJiYgY2hpbGQgIT09ICcnKSk7XG4gIHJldHVybiBlbGVtZW50O1xufTtcblxuLyoqIEB0eXBlIHsodmFsdWU6IGFueSwgbW9zdD86IG51bWJlcikgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IGpzb24gPSAodmFsdWUsIG1vc3QgPSA0MDApID0+IHtcbiAgY29uc3QgdGV4dCA9IEpTT04uc3RyaW5naWZ5KHZhbHVlKSA/PyAnbm9uZSc7XG4gIHJldHVybiB0ZXh0Lmxlbmd0aCA+IG1vc3QgPyBgJHt0ZXh0LnNsaWNlKDAsIG1vc3QpfVx1MjAyNmAgOiB0ZXh0O1xufTtcblxuLyoqIEB0eXBlIHsobnVtYmVyOiBudW1iZXIgfCB1bmRlZmluZWQpID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCBtcyA9IChudW1iZXIgPSAwKSA9PiBgJHtudW1iZXIgPCAxMCA/IE1hdGgucm91bmQobnVtYmVyICogMTApIC8gMTAgOiBNYXRoLnJvdW5kKG51bWJlcil9IG1zYDtcbiIsICIvKiBEZWJ1Z2dpbmc6IGhvdyBuYW1lcyBhcmUgc2FpZCwgYW5kIHdoaWNoIG9uZSBtYXkgaGF2ZSBiZWVuIG1lYW50LiAqL1xuXG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3Qgd2FybmVkID0gbmV3IFNldCgpO1xuXG4vKiogU2F5IGl0IG9uY2U7IHJldHVybiB3aGV0aGVyIHRoaXMgd2FzIHRoZSBmaXJzdCB0aW1lLlxuICogQHR5cGUgeyh0ZXh0OiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3Qgd2FybiA9ICh0ZXh0KSA9PiB7XG4gIGlmICh3YXJuZWQuaGFzKHRleHQpKSByZXR1cm4gZmFsc2U7XG4gIGNvbnNvbGUud2Fybihgbml0cm86ICR7dGV4dH1gKTtcbiAgd2FybmVkLmFkZCh0ZXh0KTtcbiAgcmV0dXJuIHRydWU7XG59O1xuXG4vKiogSG93IG1hbnkgbGV0dGVycyBoYXZlIHRvIGNoYW5nZSB0byBtYWtlIG9uZSBvZiB0aGUgb3RoZXIuXG4gKiBAdHlwZSB7KGE6IHN0cmluZywgYjogc3RyaW5nKSA9PiBudW1iZXJ9ICovXG5jb25zdCBkaXN0YW5jZSA9IChhLCBiKSA9PiB7XG4gIGxldCByb3cgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiBiLmxlbmd0aCArIDEgfSwgKF8sIGluZGV4KSA9PiBpbmRleCk7XG4gIGZvciAoY29uc3QgW2ksIGxldHRlcl0gb2YgWy4uLmFdLmVudHJpZXMoKSkge1xuICAgIGNvbnN0IG5leHQgPSBbaSArIDFdO1xuICAgIGZvciAobGV0IGogPSAwOyBqIDwgYi5sZW5ndGg7IGorKykge1xuICAgICAgbmV4dC5wdXNoKE1hdGgubWluKG5leHRbal0gKyAxLCByb3dbaiArIDFdICsgMSwgcm93W2pdICsgTnVtYmVyKGxldHRlciAhPT0gYltqXSkpKTtcbiAgICB9XG4gICAgcm93ID0gbmV4dDtcbiAgfVxuICByZXR1cm4gcm93W2IubGVuZ3RoXTtcbn07XG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgbmFtZXM6IEl0ZXJhYmxlPHN0cmluZz4pID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCBzdWdnZXN0ID0gKG5hbWUsIG5hbWVzKSA9PiB7XG4gIGNvbnN0IGNsb3NlID0gWy4uLm5ldyBTZXQobmFtZXMpXS5maWx0ZXIoKG90aGVyKSA9PiBkaXN0YW5jZShuYW1lLCBvdGhlcikgPD0gbmFtZS5sZW5ndGggLyA0KTtcbiAgY2xvc2Uuc29ydCgoYSwgYikgPT4gZGlzdGFuY2UobmFtZSwgYSkgLSBkaXN0YW5jZShuYW1lLCBiKSk7XG4gIHJldHVybiBjbG9zZS5sZW5ndGggPyBgIERpZCB5b3UgbWVhbiAke2Nsb3NlWzBdfT9gIDogJyc7XG59O1xuXG4vKiogQHR5cGUgeyh2YWx1ZXM6IEl0ZXJhYmxlPHN0cmluZz4pID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCBqb2luID0gKHZhbHVlcykgPT4gWy4uLm5ldyBTZXQodmFsdWVzKV0uam9pbignLCAnKTtcblxuLyoqIEB0eXBlIHsodHlwZTogc3RyaW5nKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3Qgc2hvcnQgPSAodHlwZSkgPT4gdHlwZS5yZXBsYWNlKC9ebml0cm86LywgJycpO1xuXG4vKiogQHR5cGUgeyhieXRlczogbnVtYmVyKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3Qgc2l6ZU9mID0gKGJ5dGVzKSA9PiAoYnl0ZXMgPCAxMDAwID8gYCR7Ynl0ZXN9IEJgIDogYCR7KGJ5dGVzIC8gMTAwMCkudG9GaXhlZCgxKX0ga0JgKTtcbiIsICIvKiBEZWJ1Z2dpbmc6IGEgc3RlcCBhcyBpdCBpcyByZWFkIGluIHRoZSB0aW1lbGluZS4gKi9cbmltcG9ydCB7IGgsIGpzb24sIG1zIH0gZnJvbSAnLi9lbGVtZW50cy5qcyc7XG5pbXBvcnQgeyBqb2luLCBzaG9ydCwgc2l6ZU9mIH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbi8qKiBXaGF0IGEgaGVhcmVyIG1ha2VzIG9mIGFuIGV2ZW50LCBiZWZvcmUgYW5kIGFmdGVyIHRoZSBzdGVwIGluIHdoaWNoIGl0IGFza3MuXG4gKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgW3N0cmluZywgc3RyaW5nXT59ICovXG5jb25zdCBGQVRFUyA9IHtcbiAgJyc6IFsnaXMgdG8gYXNrJywgJyddLFxuICBhc2tlZDogWydhc2tzIGluICcsICcnXSxcbiAgJ3JvZGUgYWxvbmcnOiBbJ2lzIGluIHRoZSBzYW1lIGFuc3dlcicsICcnXSxcbiAgdHJhdmVsbGVkOiBbJ3RyYXZlbHMgYWxvbmcgaW4gJywgJyddLFxuICBzdG9wcGVkOiBbJ3N0b3BwZWQgaW4gJywgJywgYXMgaXQgd291bGQgZ28gcm91bmQnXSxcbn07XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IHRpdGxlT2YgPSAoeyBraW5kLCBjb21wb25lbnQsIGFjdGlvbiwgZXZlbnRzLCBjaGFpbiwgaWQgfSkgPT4ge1xuICBpZiAoa2luZCA9PT0gJ3B1c2gnKSByZXR1cm4gYHB1c2hlZCAke3Nob3J0KGV2ZW50c1swXS5uYW1lKX1gO1xuICBpZiAoa2luZCA9PT0gJ3N0b3BwZWQnKSByZXR1cm4gYGxvb3Agc3RvcHBlZDogJHtbLi4uY2hhaW4sIGlkXS5qb2luKCcgPiAnKX1gO1xuICBpZiAoa2luZCA9PT0gJ2Ryb3BwZWQnKSByZXR1cm4gYCR7Y29tcG9uZW50fS4ke2FjdGlvbn0gd2FzIG5vdCBzZW50YDtcbiAgcmV0dXJuIGFjdGlvbiA9PT0gJ25pdHJvLW1vdW50JyA/IGAke2NvbXBvbmVudH0gbG9hZHNgIDogYCR7Y29tcG9uZW50fS4ke2FjdGlvbn1gO1xufTtcblxuLyoqIFdoYXQgaGFzIGdvbmUgd3JvbmcgaW4gYSBzdGVwLCBpbiBhIGZldyB3b3JkczsgJycgaWYgbm90aGluZyBoYXMuXG4gKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IHRyb3VibGVPZiA9ICh7IGtpbmQsIGVuZGVkLCBzdGF0dXMsIGV2ZW50cywgaXNTdGFsZSB9KSA9PiB7XG4gIGlmIChraW5kID09PSAnc3RvcHBlZCcpIHJldHVybiAnbG9vcCc7XG4gIGlmIChraW5kID09PSAnZHJvcHBlZCcpIHJldHVybiAnbm90IHNlbnQnO1xuICBpZiAoa2luZCA9PT0gJ3JlcXVlc3QnICYmIGVuZGVkICYmIHN0YXR1cyAhPT0gMjAwKSByZXR1cm4gc3RhdHVzID8gYHN0YXR1cyAke3N0YXR1c31gIDogJ25vIGFuc3dlcic7XG4gIGlmIChldmVudHMuc29tZSgoeyB3aHkgfSkgPT4gd2h5KSkgcmV0dXJuICdub2JvZHkgaGVhcnMgaXQnO1xuICByZXR1cm4gaXNTdGFsZSA/ICdjYW1lIHRvbyBsYXRlJyA6ICcnO1xufTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBzdW1tYXJ5T2YgPSAoc3RlcCkgPT4ge1xuICBjb25zdCB7IG51bWJlciwgZW5kZWQsIGhlYXJkLCBpZCwga2luZCwga2V5LCBzdGFydCwgY2hhbm5lbHMsIGV2ZW50cyB9ID0gc3RlcDtcbiAgY29uc3QgYmVjYXVzZSA9IGhlYXJkLmxlbmd0aCA/IGBhZnRlciAke2pvaW4oaGVhcmQubWFwKChbbmFtZV0pID0+IHNob3J0KG5hbWUpKSl9YCA6ICcnO1xuICBjb25zdCBzZW50ID0ga2luZCA9PT0gJ3JlcXVlc3QnID8gam9pbihldmVudHMubWFwKCh7IG5hbWUgfSkgPT4gc2hvcnQobmFtZSkpLmZpbHRlcigobmFtZSkgPT4gbmFtZSAhPT0gJ2FjdGlvbi1jb21wbGV0ZScpKSA6ICcnO1xuICBjb25zdCB0cm91YmxlID0gdHJvdWJsZU9mKHN0ZXApO1xuICByZXR1cm4gW1xuICAgIGgoJ3NwYW4nLCB7IGNsYXNzTmFtZTogJ251bWJlcicgfSwgYCR7bnVtYmVyfWApLFxuICAgIGgoJ3NwYW4nLCB7IGNsYXNzTmFtZTogJ3RpdGxlJyB9LCB0aXRsZU9mKHN0ZXApKSxcbiAgICBoKCdzcGFuJywgeyBjbGFzc05hbWU6ICd0aW1lJyB9LCBraW5kID09PSAncmVxdWVzdCcgPyAoZW5kZWQgPyBtcyhlbmRlZCAtIHN0YXJ0KSA6ICd1bmRlciB3YXknKSA6ICcnKSxcbiAgICBoKCdzcGFuJywgeyBjbGFzc05hbWU6ICdtb3JlJyB9LFxuICAgICAgdHJvdWJsZSAmJiBoKCdzdHJvbmcnLCB7IGNsYXNzTmFtZTogJ3Ryb3VibGUnIH0sIHRyb3VibGUpLCB0cm91YmxlICYmICcgJyxcbiAgICAgIFtpZCAmJiBgIyR7aWR9YCwga2V5ICYmIGBrZXkgJHtrZXl9YCwgY2hhbm5lbHMgJiYgYHRvICR7am9pbihjaGFubmVscyl9YCwgYmVjYXVzZSwgc2VudCAmJiBgc2VuZHMgJHtzZW50fWBdLmZpbHRlcihCb29sZWFuKS5qb2luKCcgXHUwMEI3ICcpKSxcbiAgXTtcbn07XG5cbi8qKiBQYWlycyBvZiBuYW1lcyBhbmQgdmFsdWVzOyBub3RoaW5nIGlmIHRoZXJlIGFyZSBub25lLlxuICogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIHZhbHVlczogUmVjb3JkPHN0cmluZywgYW55PikgPT4gYW55W119ICovXG5jb25zdCBwYWlycyA9IChuYW1lLCB2YWx1ZXMpID0+IHtcbiAgY29uc3Qgcm93cyA9IE9iamVjdC5lbnRyaWVzKHZhbHVlcykubWFwKChba2V5LCB2YWx1ZV0pID0+IGgoJ2xpJywge30sIGgoJ2NvZGUnLCB7fSwgYCR7a2V5fSA9ICR7anNvbih2YWx1ZSl9YCkpKTtcbiAgcmV0dXJuIHJvd3MubGVuZ3RoID8gcm93KG5hbWUsIGgoJ3VsJywge30sIHJvd3MpKSA6IFtdO1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCAuLi5jb250ZW50OiBhbnlbXSkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3Qgcm93ID0gKG5hbWUsIC4uLmNvbnRlbnQpID0+IFtoKCdkdCcsIHt9LCBuYW1lKSwgaCgnZGQnLCB7fSwgY29udGVudCldO1xuXG4vKiogV2hvIGhlYXJzLCBhbmQgd2hhdCBiZWNvbWVzIG9mIGl0LlxuICogQHR5cGUgeyhoZWFyZXI6IERlYnVnSGVhcmVyLCBsaW5rOiAoc3RlcDogbnVtYmVyKSA9PiBhbnkpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGZhdGVPZiA9ICh7IGlkLCBjb21wb25lbnQsIGZhdGUsIHN0ZXAsIGNhbGwgfSwgbGluaykgPT4ge1xuICBjb25zdCBbYmVmb3JlLCBhZnRlcl0gPSBGQVRFU1tmYXRlXSA/PyBbZmF0ZSwgJyddO1xuICBjb25zdCBuYW1lID0gYCR7Y29tcG9uZW50fSAjJHtpZH0ke2NhbGwgPyBgIGJ5ICR7Y2FsbH1gIDogJyd9IGA7XG4gIHJldHVybiBbbmFtZSwgYmVmb3JlLCAuLi4oYmVmb3JlLmVuZHNXaXRoKCcgaW4gJykgJiYgc3RlcCA/IFtsaW5rKHN0ZXApLCBhZnRlcl0gOiBbYWZ0ZXJdKV07XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogRGVidWdFdmVudCwgbGluazogKHN0ZXA6IG51bWJlcikgPT4gYW55KSA9PiBhbnl9ICovXG5jb25zdCBldmVudFJvdyA9ICh7IG5hbWUsIGRldGFpbCwgaGVhcmVycywgb3RoZXJzLCB3aHksIGZyb20gfSwgbGluaykgPT5cbiAgaCgnbGknLCB7fSxcbiAgICBoKCdjb2RlJywgeyBjbGFzc05hbWU6ICdldmVudCcgfSwgc2hvcnQobmFtZSkpLCBmcm9tID8gYCBmcm9tICMke2Zyb219YCA6ICcnLFxuICAgIGgoJ2NvZGUnLCB7IGNsYXNzTmFtZTogJ2RhdGEnIH0sIGpzb24oZGV0YWlsKSksXG4gICAgaCgndWwnLCB7fSwgaGVhcmVycy5tYXAoKGhlYXJlcikgPT4gaCgnbGknLCB7fSwgZmF0ZU9mKGhlYXJlciwgbGluaykpKSxcbiAgICAgIG90aGVycyAmJiBoKCdsaScsIHt9LCBgJHtvdGhlcnN9IGxpc3RlbnNgKSxcbiAgICAgIHdoeSAmJiBoKCdsaScsIHsgY2xhc3NOYW1lOiAndHJvdWJsZScgfSwgd2h5KSkpO1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHN0cmluZ30gKi9cbmNvbnN0IHRpbWVPZiA9ICh7IGVuZGVkID0gMCwgc3RhcnQsIHdhaXRlZCwgdG9vaywgc2VydmVyLCBzd2FwIH0pID0+XG4gIFtcbiAgICBgJHttcyhlbmRlZCAtIHN0YXJ0KX0gaW4gYWxsYCwgd2FpdGVkICYmIHdhaXRlZCA+IDEgPyBgJHttcyh3YWl0ZWQpfSBpbiBpdHMgbGluZSBiZWZvcmVgIDogJycsXG4gICAgc2VydmVyID09PSB1bmRlZmluZWQgPyAnJyA6IGAke21zKHNlcnZlcil9IGluIHRoZSBzZXJ2ZXJgLFxuICAgIHRvb2sgPT09IHVuZGVmaW5lZCA/ICcnIDogc2VydmVyID09PSB1bmRlZmluZWQgPyBgJHttcyh0b29rKX0gdW50aWwgdGhlIGFuc3dlcmAgOiBgJHttcyhNYXRoLm1heCgwLCB0b29rIC0gc2VydmVyKSl9IG9uIHRoZSB3YXlgLFxuICAgIHN3YXAgPT09IHVuZGVmaW5lZCA/ICcnIDogYCR7bXMoc3dhcCl9IGluIHRoZSBwYWdlYCxcbiAgXS5maWx0ZXIoQm9vbGVhbikuam9pbignLCAnKTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBzdHJpbmd9ICovXG5jb25zdCBhbnN3ZXJPZiA9ICh7IHN0YXR1cywgYnl0ZXMsIHF1ZXJpZXMsIHF1ZXJ5TXMsIHRyaWVzLCBpc0tlcHQsIGlzU3RhbGUgfSkgPT5cbiAgW1xuICAgIHN0YXR1cyA/IGBzdGF0dXMgJHtzdGF0dXN9LCAke3NpemVPZihieXRlcyl9YCA6ICdub25lIGNhbWUnLFxuICAgIHF1ZXJpZXMgPT09IHVuZGVmaW5lZCA/ICcnIDogYCR7cXVlcmllc30gJHtxdWVyaWVzID09PSAxID8gJ3F1ZXJ5JyA6ICdxdWVyaWVzJ30ke3F1ZXJpZXMgPyBgIGluICR7bXMocXVlcnlNcyl9YCA6ICcnfWAsXG4gICAgdHJpZXMgPyBgc2VudCAke3RyaWVzICsgMX0gdGltZXNgIDogJycsIGlzS2VwdCA/ICd0aGUgYW5zd2VyIG9mIHRoZSBmaXJzdCB0aW1lLCBrZXB0JyA6ICcnLFxuICAgIGlzU3RhbGUgPyAndGhlIHBhZ2UgaGFzIG5ld2VyIEhUTUwnIDogJycsXG4gIF0uZmlsdGVyKEJvb2xlYW4pLmpvaW4oJywgJyk7XG5cbi8qKiBXaGF0IGEgcnVuIGhhcyBjaGFuZ2VkIGluIHRoZSBzdGF0ZSBvZiBpdHMgY29tcG9uZW50LlxuICogQHR5cGUgeyhydW46IERlYnVnUnVuKSA9PiBhbnlbXX0gKi9cbmNvbnN0IGNoYW5nZVJvd3MgPSAoeyBpZCwgY29tcG9uZW50LCBjaGFuZ2VzIH0pID0+XG4gIGNoYW5nZXMgPyBbaCgnbGknLCB7fSwgYCR7Y29tcG9uZW50fSAjJHtpZH1gLCBjaGFuZ2VzLmxlbmd0aCA/ICcnIDogJzogbm8gZmllbGQnLCBoKCd1bCcsIHt9LCBjaGFuZ2VzLm1hcCgoW3BhdGgsIGJlZm9yZSwgYWZ0ZXJdKSA9PlxuICAgIGgoJ2xpJywge30sIGgoJ2NvZGUnLCB7fSwgaCgnYicsIHt9LCBwYXRoKSwgJyAnLCBoKCdkZWwnLCB7fSwganNvbihiZWZvcmUsIDE2MCkpLCAnIFx1MjE5MiAnLCBoKCdpbnMnLCB7fSwganNvbihhZnRlciwgMTYwKSkpKSkpKV0gOiBbXTtcblxuLyoqIEFsbCB0aGF0IGlzIGtub3duIG9mIGEgc3RlcCwgYXMgcm93cyBvZiBhIGxpc3Q7IGBsaW5rYCBsZWFkcyB0byBhbm90aGVyIHN0ZXAuXG4gKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCwgbGluazogKHN0ZXA6IG51bWJlcikgPT4gYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBmYWN0c09mID0gKHN0ZXAsIGxpbmspID0+IHtcbiAgY29uc3QgeyBraW5kLCBlbmRlZCwgYXJncywgdHlwZWQsIGNhdXNlcywgZXZlbnRzLCBoZWFyZCwgcmlkZXJzLCBjaGFubmVscywgc3ByZWFkLCB3aHkgfSA9IHN0ZXA7XG4gIGNvbnN0IGlzUmVxdWVzdCA9IGtpbmQgPT09ICdyZXF1ZXN0JztcbiAgY29uc3QgY2hhbmdlcyA9IHN0ZXAucnVucy5mbGF0TWFwKGNoYW5nZVJvd3MpO1xuICByZXR1cm4gW1xuICAgIC4uLihjYXVzZXMubGVuZ3RoID8gcm93KCdCZWNhdXNlIG9mJywgaCgndWwnLCB7fSwgY2F1c2VzLm1hcCgoeyBzdGVwOiBmcm9tLCBldmVudCwgYnkgfSkgPT5cbiAgICAgIGgoJ2xpJywge30sIGgoJ2NvZGUnLCB7fSwgc2hvcnQoZXZlbnQpKSwgJyBvZiAnLCBsaW5rKGZyb20pLCBieSA9PT0gc3RlcC5pZCA/ICcnIDogYCwgZm9yICMke2J5fWApKSkpIDogW10pLFxuICAgIC4uLihoZWFyZC5sZW5ndGggJiYgIWNhdXNlcy5sZW5ndGhcbiAgICAgID8gcm93KCdCZWNhdXNlIG9mJywgaGVhcmQubWFwKChbbmFtZV0pID0+IHNob3J0KG5hbWUpKS5qb2luKCcsICcpLCBzdGVwLmlzUHVzaGVkID8gJywgcHVzaGVkJyA6ICcsIGZyb20gYSBzY3JpcHQnKSA6IFtdKSxcbiAgICAuLi4oY2hhbm5lbHMgPyByb3coJ1B1c2hlZCB0bycsIGpvaW4oY2hhbm5lbHMpLCBzcHJlYWQgJiYgc3ByZWFkID4gNTAwID8gYCwgc3ByZWFkIG92ZXIgJHttcyhzcHJlYWQpfWAgOiAnJykgOiBbXSksXG4gICAgLi4uKHdoeSA/IHJvdygnU3RvcHBlZCcsIHdoeSkgOiBbXSksXG4gICAgLi4ucGFpcnMoJ0FyZ3VtZW50cycsIGFyZ3MpLFxuICAgIC4uLnBhaXJzKCdJbiBpbnB1dHMnLCB0eXBlZCksXG4gICAgLi4uKGlzUmVxdWVzdCAmJiBlbmRlZCA/IFsuLi5yb3coJ1RpbWUnLCB0aW1lT2Yoc3RlcCkpLCAuLi5yb3coJ0Fuc3dlcicsIGFuc3dlck9mKHN0ZXApKV0gOiBbXSksXG4gICAgLi4uKGNoYW5nZXMubGVuZ3RoID8gcm93KCdDaGFuZ2VkJywgaCgndWwnLCB7fSwgY2hhbmdlcykpIDogW10pLFxuICAgIC4uLihldmVudHMubGVuZ3RoID8gcm93KCdFdmVudHMnLCBoKCd1bCcsIHt9LCBldmVudHMubWFwKChldmVudCkgPT4gZXZlbnRSb3coZXZlbnQsIGxpbmspKSkpIDogW10pLFxuICAgIC4uLihyaWRlcnMubGVuZ3RoID8gcm93KCdUcmF2ZWxsZWQgYWxvbmcnLCBoKCd1bCcsIHt9LCByaWRlcnMubWFwKCh7IGlkLCBjb21wb25lbnQsIHJvZGUgfSkgPT5cbiAgICAgIGgoJ2xpJywge30sIGAke2NvbXBvbmVudH0gIyR7aWR9YCwgZW5kZWQgPyAocm9kZSA/ICcgcmFuJyA6ICcgaW4gdmFpbicpIDogJycpKSkpIDogW10pLFxuICBdO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHRoZSBzdGVwcyBvZiB0aGUgcGFnZSwgb2xkZXN0IGZpcnN0LCBhbmQgd2hvIHdhbnRzIHRvIGtub3cgb2YgdGhlbS4gKi9cblxuY29uc3QgTU9TVCA9IDIwMDtcbi8qKiBAdHlwZSB7RGVidWdTdGVwW119ICovXG5leHBvcnQgY29uc3Qgc3RlcHMgPSBbXTtcbi8qKiBAdHlwZSB7KChzdGVwPzogRGVidWdTdGVwKSA9PiB2b2lkKVtdfSAqL1xuY29uc3QgbGlzdGVuZXJzID0gW107XG5sZXQgY291bnQgPSAwO1xuXG4vKiogSGVhciBvZiBlYWNoIHN0ZXAgdGhhdCBpcyBuZXcgb3IgaGFzIGNoYW5nZWQ7IG9mIG5vbmUgaW4gcGFydGljdWxhcjogYWxsIGhhdmUuXG4gKiBAdHlwZSB7KGxpc3RlbmVyOiAoc3RlcD86IERlYnVnU3RlcCkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBvblN0ZXAgPSAobGlzdGVuZXIpID0+IHZvaWQgbGlzdGVuZXJzLnB1c2gobGlzdGVuZXIpO1xuXG4vKiogQHR5cGUgeyhzdGVwPzogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGNoYW5nZWQgPSAoc3RlcCkgPT4ge1xuICBmb3IgKGNvbnN0IGxpc3RlbmVyIG9mIGxpc3RlbmVycykgbGlzdGVuZXIoc3RlcCk7XG59O1xuXG4vKiogQHR5cGUgeyhzdGVwOiBQYXJ0aWFsPERlYnVnU3RlcD4gJiB7IGtpbmQ6IERlYnVnU3RlcFsna2luZCddLCBpZDogc3RyaW5nLCBjb21wb25lbnQ6IHN0cmluZyB9KSA9PiBEZWJ1Z1N0ZXB9ICovXG5leHBvcnQgY29uc3QgYWRkU3RlcCA9IChzdGVwKSA9PiB7XG4gIC8qKiBAdHlwZSB7RGVidWdTdGVwfSAqL1xuICBjb25zdCBmdWxsID0ge1xuICAgIG51bWJlcjogKytjb3VudCxcbiAgICBhY3Rpb246ICcnLCBoZWFyZDogW10sIGNoYWluOiBbXSwgYXJnczoge30sIHR5cGVkOiB7fSwgc3RhcnQ6IHBlcmZvcm1hbmNlLm5vdygpLCB0cmllczogMCwgc3RhdHVzOiAwLCBieXRlczogMCxcbiAgICBldmVudHM6IFtdLCByaWRlcnM6IFtdLCBydW5zOiBbXSwgY2F1c2VzOiBbXSxcbiAgICAuLi5zdGVwLFxuICB9O1xuICBzdGVwcy5wdXNoKGZ1bGwpO1xuICBpZiAoc3RlcHNbTU9TVF0pIHN0ZXBzLnNoaWZ0KCk7XG4gIGNoYW5nZWQoZnVsbCk7XG4gIHJldHVybiBmdWxsO1xufTtcblxuLyoqIEB0eXBlIHsob3RoZXJzPzogRGVidWdTdGVwW10pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVwbGFjZVN0ZXBzID0gKG90aGVycyA9IFtdKSA9PiB7XG4gIHN0ZXBzLnNwbGljZSgwLCBzdGVwcy5sZW5ndGgsIC4uLm90aGVycyk7XG4gIGNoYW5nZWQoKTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiB3aG8gY2F1c2VkIHdob20sIGZvciB0aGUgbGFzdCBjbGljaywgYXMgbGlzdHMgaW4gbGlzdHMuICovXG5pbXBvcnQgeyBoIH0gZnJvbSAnLi9lbGVtZW50cy5qcyc7XG5pbXBvcnQgeyBmYXRlT2YsIHRpdGxlT2YgfSBmcm9tICcuL3Nob3duLmpzJztcbmltcG9ydCB7IHN0ZXBzIH0gZnJvbSAnLi9zdGVwcy5qcyc7XG5pbXBvcnQgeyBzaG9ydCB9IGZyb20gJy4vd29yZHMuanMnO1xuXG4vKiogV2hhdCBzb21lYm9keSBoYXMgYXNrZWQgZm9yLlxuICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0NsaWNrID0gKHsga2luZCwgYWN0aW9uLCBjYXVzZXMsIGhlYXJkLCBpc1BvbGwgfSkgPT5cbiAgL3JlcXVlc3R8ZHJvcHBlZC8udGVzdChraW5kKSAmJiAhaXNQb2xsICYmICFjYXVzZXMubGVuZ3RoICYmICFoZWFyZC5sZW5ndGggJiYgIS9eKHN5bmN8bml0cm8tbW91bnQpJC8udGVzdChhY3Rpb24pO1xuXG4vKiogQHR5cGUgeyhpdGVtczogYW55W10pID0+IGFueX0gKi9cbmNvbnN0IGxpc3RPZiA9IChpdGVtcykgPT4gKGl0ZW1zLmxlbmd0aCA/IGgoJ3VsJywge30sIGl0ZW1zKSA6ICcnKTtcblxuLyoqIFRoZSBsaXN0IG9mIHdoYXQgdGhlIGxhc3QgY2xpY2sgaGFzIGxlZCB0bzsgbm9uZSBiZWZvcmUgdGhlIGZpcnN0LiBXaGF0IHdhcyBzaG93biBvbmNlIGlzIG5vdCBzaG93biBhZ2Fpbi5cbiAqIEB0eXBlIHsobGluazogKHN0ZXA6IG51bWJlcikgPT4gYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZ3JhcGhPZiA9IChsaW5rKSA9PiB7XG4gIGNvbnN0IGZpcnN0ID0gc3RlcHMuZmlsdGVyKGlzQ2xpY2spLnBvcCgpO1xuICBjb25zdCBzZWVuID0gbmV3IFNldCgpO1xuXG4gIC8qKiBUaGUgZXZlbnRzIG9mIG9uZSBydW4sIGFuZCB3aG8gaGVhcmQgdGhlbS5cbiAgICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXAsIGlkOiBzdHJpbmcpID0+IGFueX0gKi9cbiAgY29uc3QgcnVuT2YgPSAoc3RlcCwgaWQpID0+IHtcbiAgICBjb25zdCBrZXkgPSBgJHtzdGVwLm51bWJlcn0gJHtpZH1gO1xuICAgIGlmIChzZWVuLmhhcyhrZXkpKSByZXR1cm4gJyc7XG4gICAgc2Vlbi5hZGQoa2V5KTtcbiAgICBsZXQgYXQgPSAwO1xuICAgIGNvbnN0IG93biA9IHN0ZXAucnVucy5mbGF0TWFwKChydW4pID0+IHtcbiAgICAgIGNvbnN0IGZyb20gPSBhdDtcbiAgICAgIGF0ICs9IHJ1bi5ldmVudHM7XG4gICAgICByZXR1cm4gcnVuLmlkID09PSBpZCA/IHN0ZXAuZXZlbnRzLnNsaWNlKGZyb20sIGF0KSA6IFtdO1xuICAgIH0pO1xuICAgIHJldHVybiBsaXN0T2Yob3duLmZpbHRlcigoeyBuYW1lLCBoZWFyZXJzLCB3aHkgfSkgPT4gaGVhcmVycy5sZW5ndGggfHwgd2h5IHx8IG5hbWUgIT09ICduaXRybzphY3Rpb24tY29tcGxldGUnKS5tYXAoKGV2ZW50KSA9PiBldmVudE9mKHN0ZXAsIGV2ZW50KSkpO1xuICB9O1xuXG4gIC8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCwgZXZlbnQ6IERlYnVnRXZlbnQpID0+IGFueX0gKi9cbiAgY29uc3QgZXZlbnRPZiA9IChzdGVwLCB7IG5hbWUsIGhlYXJlcnMsIG90aGVycywgd2h5IH0pID0+XG4gICAgaCgnbGknLCB7fSwgaCgnY29kZScsIHsgY2xhc3NOYW1lOiAnZXZlbnQnIH0sIHNob3J0KG5hbWUpKSxcbiAgICAgIGxpc3RPZihbXG4gICAgICAgIC4uLmhlYXJlcnMubWFwKChoZWFyZXIpID0+IHtcbiAgICAgICAgICBjb25zdCB0byA9IGhlYXJlci5zdGVwID8gc3RlcHMuZmluZCgoeyBudW1iZXIgfSkgPT4gbnVtYmVyID09PSBoZWFyZXIuc3RlcCkgOiBoZWFyZXIuZmF0ZSA9PT0gJ3JvZGUgYWxvbmcnICYmIHN0ZXA7XG4gICAgICAgICAgcmV0dXJuIGgoJ2xpJywge30sIGZhdGVPZihoZWFyZXIsIGxpbmspLCB0byAmJiBydW5PZih0bywgaGVhcmVyLmlkKSk7XG4gICAgICAgIH0pLFxuICAgICAgICAuLi4ob3RoZXJzID8gW2goJ2xpJywge30sIGAke290aGVyc30gbGlzdGVuc2ApXSA6IFtdKSxcbiAgICAgICAgLi4uKHdoeSA/IFtoKCdsaScsIHsgY2xhc3NOYW1lOiAndHJvdWJsZScgfSwgJ25vYm9keSBoZWFycyBpdCcpXSA6IFtdKSxcbiAgICAgIF0pKTtcblxuICByZXR1cm4gZmlyc3QgJiYgbGlzdE9mKFtoKCdsaScsIHt9LCBoKCdzdHJvbmcnLCB7fSwgdGl0bGVPZihmaXJzdCkpLCAnIGluICcsIGxpbmsoZmlyc3QubnVtYmVyKSwgcnVuT2YoZmlyc3QsIGZpcnN0LmlkKSldKTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiB0aGUgbGlzdCBvZiBzdGVwcyBpbiB0aGUgdGltZWxpbmUsIHdoYXQgaXMgZmlsdGVyZWQgb3V0IG9mIGl0LCBhbmQgdGhlIHRvb2xzIGFib3ZlIGl0LiAqL1xuaW1wb3J0IHsgaCwgbXMgfSBmcm9tICcuL2VsZW1lbnRzLmpzJztcbmltcG9ydCB7IGdyYXBoT2YgfSBmcm9tICcuL2dyYXBoLmpzJztcbmltcG9ydCB7IGZhY3RzT2YsIHN1bW1hcnlPZiwgdGl0bGVPZiwgdHJvdWJsZU9mIH0gZnJvbSAnLi9zaG93bi5qcyc7XG5pbXBvcnQgeyByZXBsYWNlU3RlcHMsIHN0ZXBzIH0gZnJvbSAnLi9zdGVwcy5qcyc7XG5pbXBvcnQgeyBzaG9ydCB9IGZyb20gJy4vd29yZHMuanMnO1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHN0cmluZ1tdfSAqL1xuY29uc3QgY29tcG9uZW50c09mID0gKHsgY29tcG9uZW50LCBldmVudHMsIHJpZGVycyB9KSA9PlxuICBbY29tcG9uZW50LCAuLi5yaWRlcnMubWFwKChyaWRlcikgPT4gcmlkZXIuY29tcG9uZW50KSwgLi4uZXZlbnRzLmZsYXRNYXAoKHsgaGVhcmVycyB9KSA9PiBoZWFyZXJzLm1hcCgob25lKSA9PiBvbmUuY29tcG9uZW50KSldO1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHN0cmluZ1tdfSAqL1xuY29uc3QgZXZlbnRzT2YgPSAoeyBldmVudHMsIGhlYXJkIH0pID0+IFsuLi5ldmVudHMubWFwKCh7IG5hbWUgfSkgPT4gbmFtZSksIC4uLmhlYXJkLm1hcCgoW25hbWVdKSA9PiBuYW1lKV0ubWFwKHNob3J0KTtcblxuLyoqIEEgY2hvaWNlIGFtb25nIHRoZSBuYW1lcyB0aGF0IGhhdmUgb2NjdXJyZWQuXG4gKiBAdHlwZSB7KGxhYmVsOiBzdHJpbmcsIG5hbWVzT2Y6IChzdGVwOiBEZWJ1Z1N0ZXApID0+IHN0cmluZ1tdLCBvbkNoYW5nZTogKCkgPT4gdm9pZCkgPT4gYW55fSAqL1xuY29uc3QgZmlsdGVyID0gKGxhYmVsLCBuYW1lc09mLCBvbkNoYW5nZSkgPT4ge1xuICBjb25zdCBzZWxlY3QgPSBoKCdzZWxlY3QnLCB7IG9uY2hhbmdlOiBvbkNoYW5nZSB9LCBoKCdvcHRpb24nLCB7IHZhbHVlOiAnJyB9LCAnYWxsJykpO1xuICBjb25zdCBrbm93biA9IG5ldyBTZXQoWycnXSk7XG4gIHJldHVybiB7XG4gICAgZWxlbWVudDogaCgnbGFiZWwnLCB7fSwgYCR7bGFiZWx9IGAsIHNlbGVjdCksXG4gICAgbGVhcm46ICgvKiogQHR5cGUge0RlYnVnU3RlcH0gKi8gc3RlcCkgPT4ge1xuICAgICAgZm9yIChjb25zdCBuYW1lIG9mIG5hbWVzT2Yoc3RlcCkpIGlmICgha25vd24uaGFzKG5hbWUpKSBzZWxlY3QuYXBwZW5kKGgoJ29wdGlvbicsIHt9LCBuYW1lKSk7XG4gICAgICBmb3IgKGNvbnN0IG5hbWUgb2YgbmFtZXNPZihzdGVwKSkga25vd24uYWRkKG5hbWUpO1xuICAgIH0sXG4gICAgcGFzc2VzOiAoLyoqIEB0eXBlIHtEZWJ1Z1N0ZXB9ICovIHN0ZXApID0+ICFzZWxlY3QudmFsdWUgfHwgbmFtZXNPZihzdGVwKS5pbmNsdWRlcyhzZWxlY3QudmFsdWUpLFxuICB9O1xufTtcblxuLyoqIFVwIGFuZCBkb3duIGdvIGZyb20gc3RlcCB0byBzdGVwLlxuICogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgbW92ZSA9IChldmVudCkgPT4ge1xuICBjb25zdCBieSA9IHsgQXJyb3dEb3duOiAxLCBBcnJvd1VwOiAtMSB9Wy8qKiBAdHlwZSB7c3RyaW5nfSAqLyAoZXZlbnQua2V5KV07XG4gIGlmICghYnkgfHwgZXZlbnQudGFyZ2V0LmxvY2FsTmFtZSAhPT0gJ3N1bW1hcnknKSByZXR1cm47XG4gIGNvbnN0IGFsbCA9IFsuLi5ldmVudC5jdXJyZW50VGFyZ2V0LnF1ZXJ5U2VsZWN0b3JBbGwoJ2xpOm5vdChbaGlkZGVuXSkgPiBkZXRhaWxzID4gc3VtbWFyeScpXTtcbiAgYWxsW2FsbC5pbmRleE9mKGV2ZW50LnRhcmdldCkgKyBieV0/LmZvY3VzKCk7XG4gIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG59O1xuXG4vKiogQHR5cGUgeygpID0+IHsgdG9vbHM6IGFueSwgYm9keTogYW55LCB1cGRhdGU6IChzdGVwPzogRGVidWdTdGVwKSA9PiB2b2lkIH19ICovXG5leHBvcnQgY29uc3Qgc2hvd0xpc3QgPSAoKSA9PiB7XG4gIC8qKiBAdHlwZSB7TWFwPG51bWJlciwgYW55Pn0gKi9cbiAgY29uc3QgaXRlbXMgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IGZpbHRlcnMgPSBbZmlsdGVyKCdDb21wb25lbnQnLCBjb21wb25lbnRzT2YsICgpID0+IHVwZGF0ZSgpKSwgZmlsdGVyKCdFdmVudCcsIGV2ZW50c09mLCAoKSA9PiB1cGRhdGUoKSldO1xuICBjb25zdCBsaXN0ID0gaCgnb2wnLCB7ICdhcmlhLWxhYmVsJzogJ1N0ZXBzLCBvbGRlc3QgZmlyc3QnLCBvbmtleWRvd246IG1vdmUgfSk7XG4gIGNvbnN0IGVtcHR5ID0gaCgncCcsIHsgY2xhc3NOYW1lOiAnZW1wdHknIH0pO1xuICBjb25zdCBzdGF0dXMgPSBoKCdwJywgeyByb2xlOiAnc3RhdHVzJywgY2xhc3NOYW1lOiAndW5zZWVuJyB9KTtcbiAgY29uc3QgZ3JhcGggPSBoKCdkaXYnKTtcbiAgY29uc3QgY2F1c2VkID0gaCgnZGV0YWlscycsIHsgY2xhc3NOYW1lOiAnZ3JhcGgnLCBvbnRvZ2dsZTogKCkgPT4gdXBkYXRlKCkgfSwgaCgnc3VtbWFyeScsIHt9LCAnV2hvIGNhdXNlZCB3aG9tLCBmb3IgdGhlIGxhc3QgY2xpY2snKSwgZ3JhcGgpO1xuICBjb25zdCBzY3JvbGwgPSBoKCdkaXYnLCB7IGNsYXNzTmFtZTogJ3Njcm9sbCcgfSwgZW1wdHksIGxpc3QpO1xuXG4gIC8qKiBAdHlwZSB7KG51bWJlcjogbnVtYmVyKSA9PiBhbnl9ICovXG4gIGNvbnN0IGxpbmsgPSAobnVtYmVyKSA9PlxuICAgIGl0ZW1zLmhhcyhudW1iZXIpID8gaCgnYnV0dG9uJywgeyB0eXBlOiAnYnV0dG9uJywgY2xhc3NOYW1lOiAnbGluaycsIG9uY2xpY2s6ICgpID0+IGdvKG51bWJlcikgfSwgYHN0ZXAgJHtudW1iZXJ9YCkgOiBgc3RlcCAke251bWJlcn1gO1xuXG4gIC8qKiBAdHlwZSB7KG51bWJlcjogbnVtYmVyKSA9PiB2b2lkfSAqL1xuICBjb25zdCBnbyA9IChudW1iZXIpID0+IHtcbiAgICBjb25zdCB7IGRldGFpbHMsIHN1bW1hcnkgfSA9IGl0ZW1zLmdldChudW1iZXIpO1xuICAgIGRldGFpbHMub3BlbiA9IHRydWU7XG4gICAgZGV0YWlscy5wYXJlbnROb2RlLmhpZGRlbiA9IGZhbHNlO1xuICAgIHN1bW1hcnkuZm9jdXMoKTtcbiAgfTtcblxuICAvKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IGFueX0gKi9cbiAgY29uc3QgbWFrZSA9IChzdGVwKSA9PiB7XG4gICAgY29uc3Qgc3VtbWFyeSA9IGgoJ3N1bW1hcnknKTtcbiAgICBjb25zdCBmYWN0cyA9IGgoJ2RsJyk7XG4gICAgY29uc3QgZGV0YWlscyA9IGgoJ2RldGFpbHMnLCB7IG9udG9nZ2xlOiAoKSA9PiByZW5kZXIoc3RlcCkgfSwgc3VtbWFyeSwgZmFjdHMpO1xuICAgIGNvbnN0IGl0ZW0gPSB7IGRldGFpbHMsIGZhY3RzLCBzdW1tYXJ5LCBpdGVtOiBoKCdsaScsIHt9LCBkZXRhaWxzKSB9O1xuICAgIGl0ZW1zLnNldChzdGVwLm51bWJlciwgaXRlbSk7XG4gICAgbGlzdC5hcHBlbmQoaXRlbS5pdGVtKTtcbiAgICByZXR1cm4gaXRlbTtcbiAgfTtcblxuICAvKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG4gIGNvbnN0IHJlbmRlciA9IChzdGVwKSA9PiB7XG4gICAgY29uc3QgeyBkZXRhaWxzLCBmYWN0cywgaXRlbSwgc3VtbWFyeSB9ID0gaXRlbXMuZ2V0KHN0ZXAubnVtYmVyKSA/PyBtYWtlKHN0ZXApO1xuICAgIGZvciAoY29uc3Qgb25lIG9mIGZpbHRlcnMpIG9uZS5sZWFybihzdGVwKTtcbiAgICBzdW1tYXJ5LnJlcGxhY2VDaGlsZHJlbiguLi5zdW1tYXJ5T2Yoc3RlcCkpO1xuICAgIGZhY3RzLnJlcGxhY2VDaGlsZHJlbiguLi4oZGV0YWlscy5vcGVuID8gZmFjdHNPZihzdGVwLCBsaW5rKSA6IFtdKSk7XG4gICAgaXRlbS5oaWRkZW4gPSAhZmlsdGVycy5ldmVyeSgob25lKSA9PiBvbmUucGFzc2VzKHN0ZXApKTtcbiAgICBpdGVtLmNsYXNzTGlzdC50b2dnbGUoJ2JhZCcsIHRyb3VibGVPZihzdGVwKSAhPT0gJycpO1xuICB9O1xuXG4gIC8qKiBAdHlwZSB7KHN0ZXA/OiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG4gIGNvbnN0IHVwZGF0ZSA9IChzdGVwKSA9PiB7XG4gICAgY29uc3QgaXNBdEVuZCA9IHNjcm9sbC5zY3JvbGxUb3AgKyBzY3JvbGwuY2xpZW50SGVpZ2h0ID49IHNjcm9sbC5zY3JvbGxIZWlnaHQgLSA4O1xuICAgIGZvciAoY29uc3Qgb25lIG9mIHN0ZXAgPyBbc3RlcF0gOiBzdGVwcykgcmVuZGVyKG9uZSk7XG4gICAgZm9yIChjb25zdCBbbnVtYmVyLCB7IGl0ZW0gfV0gb2YgaXRlbXMpIHtcbiAgICAgIGlmIChzdGVwcy5zb21lKChvbmUpID0+IG9uZS5udW1iZXIgPT09IG51bWJlcikpIGNvbnRpbnVlO1xuICAgICAgaXRlbS5yZW1vdmUoKTtcbiAgICAgIGl0ZW1zLmRlbGV0ZShudW1iZXIpO1xuICAgIH1cbiAgICBjb25zdCBzaG93biA9IFsuLi5saXN0LmNoaWxkcmVuXS5maWx0ZXIoKHsgaGlkZGVuIH0pID0+ICFoaWRkZW4pLmxlbmd0aDtcbiAgICBlbXB0eS50ZXh0Q29udGVudCA9IHNob3duID8gJycgOiBzdGVwcy5sZW5ndGggPyAnTm8gc3RlcCBmaXRzIHRoZSBmaWx0ZXJzLicgOiAnTm90aGluZyBoYXMgaGFwcGVuZWQgeWV0Lic7XG4gICAgZ3JhcGgucmVwbGFjZUNoaWxkcmVuKGNhdXNlZC5vcGVuID8gZ3JhcGhPZihsaW5rKSA/PyAnTm90aGluZyB3YXMgY2xpY2tlZCB5ZXQuJyA6ICcnKTtcbiAgICBpZiAoc3RlcD8uZW5kZWQpIHN0YXR1cy50ZXh0Q29udGVudCA9IGBTdGVwICR7c3RlcC5udW1iZXJ9OiAke3RpdGxlT2Yoc3RlcCl9LCAke21zKHN0ZXAuZW5kZWQgLSBzdGVwLnN0YXJ0KX0gJHt0cm91YmxlT2Yoc3RlcCl9YDtcbiAgICBpZiAoaXNBdEVuZCkgc2Nyb2xsLnNjcm9sbFRvcCA9IHNjcm9sbC5zY3JvbGxIZWlnaHQ7XG4gIH07XG5cbiAgY29uc3QgY2xlYXIgPSBoKCdidXR0b24nLCB7IHR5cGU6ICdidXR0b24nLCBvbmNsaWNrOiAoKSA9PiByZXBsYWNlU3RlcHMoKSB9LCAnQ2xlYXInKTtcbiAgY29uc3QgdG9vbHMgPSBoKCdkaXYnLCB7IGNsYXNzTmFtZTogJ3Rvb2xzJywgcm9sZTogJ2dyb3VwJywgJ2FyaWEtbGFiZWwnOiAnV2hhdCBpcyBzaG93bicgfSwgZmlsdGVycy5tYXAoKHsgZWxlbWVudCB9KSA9PiBlbGVtZW50KSwgY2xlYXIpO1xuICByZXR1cm4geyB0b29scywgYm9keTogaCgnZGl2JywgeyBjbGFzc05hbWU6ICdib2R5JyB9LCBjYXVzZWQsIHNjcm9sbCwgc3RhdHVzKSwgdXBkYXRlIH07XG59O1xuIiwgIjpob3N0IHsgYWxsOiBpbml0aWFsICFpbXBvcnRhbnQ7IGRpc3BsYXk6IGNvbnRlbnRzICFpbXBvcnRhbnQ7IH1cbkBtZWRpYSBwcmludCB7IDpob3N0IHsgZGlzcGxheTogbm9uZSAhaW1wb3J0YW50OyB9IH1cbiogeyBib3gtc2l6aW5nOiBib3JkZXItYm94OyB9XG5baGlkZGVuXSB7IGRpc3BsYXk6IG5vbmUgIWltcG9ydGFudDsgfVxuYXNpZGUge1xuICAtLWJhY2s6ICNmZmY7IC0tdGV4dDogIzFjMWYyMzsgLS1zb2Z0OiAjNTc2MDZhOyAtLWxpbmU6ICNkNWQ5ZGU7IC0tbGlmdDogI2YzZjVmNzsgLS1hY2NlbnQ6ICMwYjU3YzQ7IC0tYmFkOiAjYjMxOTJiOyAtLWdvb2Q6ICMxMTYzMjk7XG4gIGNvbG9yLXNjaGVtZTogbGlnaHQ7IGNvbG9yOiB2YXIoLS10ZXh0KTsgZm9udDogMTNweC8xLjQ1IHN5c3RlbS11aSwgc2Fucy1zZXJpZjsgdGV4dC1hbGlnbjogc3RhcnQ7XG59XG5AbWVkaWEgKHByZWZlcnMtY29sb3Itc2NoZW1lOiBkYXJrKSB7XG4gIGFzaWRlIHtcbiAgICAtLWJhY2s6ICMxYjFmMjQ7IC0tdGV4dDogI2U4ZWJlZTsgLS1zb2Z0OiAjYTliMmJjOyAtLWxpbmU6ICMzYzQ0NGQ7IC0tbGlmdDogIzI2MmIzMjsgLS1hY2NlbnQ6ICM3ZmI3ZmY7IC0tYmFkOiAjZmY5YTlmOyAtLWdvb2Q6ICM2ZmRkOGI7XG4gICAgY29sb3Itc2NoZW1lOiBkYXJrO1xuICB9XG59XG4udGFiIHtcbiAgcG9zaXRpb246IGZpeGVkOyBpbnNldC1ibG9jay1lbmQ6IDA7IGluc2V0LWlubGluZS1lbmQ6IDE2cHg7IHotaW5kZXg6IDIxNDc0ODMwMDE7IG1pbi1oZWlnaHQ6IDI2cHg7IHBhZGRpbmc6IDNweCAxMnB4O1xuICBib3JkZXI6IDFweCBzb2xpZCB2YXIoLS1saW5lKTsgYm9yZGVyLWJsb2NrLWVuZDogMDsgYm9yZGVyLXJhZGl1czogN3B4IDdweCAwIDA7IGJhY2tncm91bmQ6IHZhcigtLWJhY2spOyBjb2xvcjogdmFyKC0tdGV4dCk7XG4gIGZvbnQ6IDYwMCAxMnB4LzEuNCBzeXN0ZW0tdWksIHNhbnMtc2VyaWY7IGN1cnNvcjogcG9pbnRlcjsgYm94LXNoYWRvdzogMCAwIDhweCByZ2IoMCAwIDAgLyAxOCUpO1xufVxuLnRhYjpob3ZlciB7IGJhY2tncm91bmQ6IHZhcigtLWxpZnQpOyB9XG4ub3BlbiAudGFiIHsgZGlzcGxheTogbm9uZTsgfVxuLmNvdW50IHsgY29sb3I6IHZhcigtLWFjY2VudCk7IH1cbiNwYW5lbCB7XG4gIHBvc2l0aW9uOiBmaXhlZDsgaW5zZXQtYmxvY2s6IDA7IGluc2V0LWlubGluZS1lbmQ6IDA7IHotaW5kZXg6IDIxNDc0ODMwMDI7IGRpc3BsYXk6IGZsZXg7IGZsZXgtZGlyZWN0aW9uOiBjb2x1bW47XG4gIHdpZHRoOiBtaW4oNDQwcHgsIDEwMHZ3KTsgYm9yZGVyLWlubGluZS1zdGFydDogMXB4IHNvbGlkIHZhcigtLWxpbmUpOyBiYWNrZ3JvdW5kOiB2YXIoLS1iYWNrKTsgYm94LXNoYWRvdzogMCAwIDI0cHggcmdiKDAgMCAwIC8gMjIlKTtcbn1cbmhlYWRlciB7IGRpc3BsYXk6IGdyaWQ7IGdyaWQtdGVtcGxhdGUtY29sdW1uczogMWZyIGF1dG87IGdhcDogOHB4OyBhbGlnbi1pdGVtczogY2VudGVyOyBwYWRkaW5nOiAxMHB4IDE0cHg7IGJvcmRlci1ibG9jay1lbmQ6IDFweCBzb2xpZCB2YXIoLS1saW5lKTsgYmFja2dyb3VuZDogdmFyKC0tbGlmdCk7IH1cbmgyIHsgbWFyZ2luOiAwOyBmb250LXNpemU6IDE1cHg7IH1cbi50b29scyB7IGdyaWQtY29sdW1uOiAxIC8gLTE7IGdyaWQtcm93OiAyOyBkaXNwbGF5OiBmbGV4OyBmbGV4LXdyYXA6IHdyYXA7IGdhcDogNnB4IDEwcHg7IGFsaWduLWl0ZW1zOiBjZW50ZXI7IH1cbmxhYmVsIHsgZGlzcGxheTogZmxleDsgZ2FwOiA1cHg7IGFsaWduLWl0ZW1zOiBjZW50ZXI7IGNvbG9yOiB2YXIoLS1zb2Z0KTsgfVxuYnV0dG9uLCBzZWxlY3QgeyBmb250OiBpbmhlcml0OyBjb2xvcjogdmFyKC0tdGV4dCk7IH1cbmhlYWRlciBidXR0b24sIHNlbGVjdCwgLmFjdGlvbnMgYnV0dG9uIHsgbWluLWhlaWdodDogMjZweDsgbWF4LXdpZHRoOiAxMTJweDsgcGFkZGluZzogMnB4IDlweDsgYm9yZGVyOiAxcHggc29saWQgdmFyKC0tbGluZSk7IGJvcmRlci1yYWRpdXM6IDZweDsgYmFja2dyb3VuZDogdmFyKC0tYmFjayk7IGN1cnNvcjogcG9pbnRlcjsgfVxuaGVhZGVyID4gYnV0dG9uIHsgd2lkdGg6IDI4cHg7IHBhZGRpbmc6IDA7IGZvbnQtc2l6ZTogMThweDsgbGluZS1oZWlnaHQ6IDE7IH1cbmhlYWRlciBidXR0b246aG92ZXIsIC5hY3Rpb25zIGJ1dHRvbjpob3ZlciB7IGJvcmRlci1jb2xvcjogdmFyKC0tYWNjZW50KTsgfVxuOmZvY3VzLXZpc2libGUgeyBvdXRsaW5lOiAycHggc29saWQgdmFyKC0tYWNjZW50KTsgb3V0bGluZS1vZmZzZXQ6IDFweDsgfVxuI3BhbmVsOmZvY3VzIHsgb3V0bGluZTogbm9uZTsgfVxuLmJvZHkgeyBmbGV4OiAxOyBtaW4taGVpZ2h0OiAwOyBkaXNwbGF5OiBmbGV4OyBmbGV4LWRpcmVjdGlvbjogY29sdW1uOyB9XG4uc2Nyb2xsIHsgZmxleDogMTsgb3ZlcmZsb3c6IGF1dG87IG92ZXJzY3JvbGwtYmVoYXZpb3I6IGNvbnRhaW47IH1cbi51bnNlZW4geyBwb3NpdGlvbjogYWJzb2x1dGU7IHdpZHRoOiAxcHg7IGhlaWdodDogMXB4OyBtYXJnaW46IDA7IG92ZXJmbG93OiBoaWRkZW47IGNsaXAtcGF0aDogaW5zZXQoNTAlKTsgd2hpdGUtc3BhY2U6IG5vd3JhcDsgfVxuLmVtcHR5IHsgbWFyZ2luOiAwOyBwYWRkaW5nOiAwIDE0cHg7IGNvbG9yOiB2YXIoLS1zb2Z0KTsgfVxuLmVtcHR5Om5vdCg6ZW1wdHkpIHsgcGFkZGluZy1ibG9jazogMTRweDsgfVxub2wsIHVsIHsgbWFyZ2luOiAwOyBwYWRkaW5nOiAwOyBsaXN0LXN0eWxlOiBub25lOyB9XG5vbCA+IGxpIHsgYm9yZGVyLWJsb2NrLWVuZDogMXB4IHNvbGlkIHZhcigtLWxpbmUpOyB9XG5zdW1tYXJ5IHsgZGlzcGxheTogZ3JpZDsgZ3JpZC10ZW1wbGF0ZS1jb2x1bW5zOiAzMHB4IDFmciBhdXRvOyBwYWRkaW5nOiA3cHggMTRweCA3cHggOHB4OyBjdXJzb3I6IHBvaW50ZXI7IG91dGxpbmUtb2Zmc2V0OiAtMnB4OyBsaXN0LXN0eWxlOiBub25lOyBvdmVyZmxvdy13cmFwOiBhbnl3aGVyZTsgfVxuc3VtbWFyeTo6LXdlYmtpdC1kZXRhaWxzLW1hcmtlciB7IGRpc3BsYXk6IG5vbmU7IH1cbnN1bW1hcnk6aG92ZXIsIGRldGFpbHNbb3Blbl0gPiBzdW1tYXJ5IHsgYmFja2dyb3VuZDogdmFyKC0tbGlmdCk7IH1cbi5udW1iZXIgeyBwYWRkaW5nLWlubGluZS1lbmQ6IDhweDsgY29sb3I6IHZhcigtLXNvZnQpOyB0ZXh0LWFsaWduOiBlbmQ7IGZvbnQtdmFyaWFudC1udW1lcmljOiB0YWJ1bGFyLW51bXM7IH1cbi50aXRsZSB7IGZvbnQtd2VpZ2h0OiA2MDA7IH1cbi50aW1lIHsgcGFkZGluZy1pbmxpbmUtc3RhcnQ6IDhweDsgY29sb3I6IHZhcigtLXNvZnQpOyBmb250LXZhcmlhbnQtbnVtZXJpYzogdGFidWxhci1udW1zOyB3aGl0ZS1zcGFjZTogbm93cmFwOyB9XG5zdW1tYXJ5IC50aW1lOjphZnRlciwgLmdyYXBoID4gc3VtbWFyeTo6YWZ0ZXIgeyBjb250ZW50OiAnXHUyNUI4JyAvICcnOyBtYXJnaW4taW5saW5lLXN0YXJ0OiA4cHg7IH1cbltvcGVuXSA+IHN1bW1hcnkgLnRpbWU6OmFmdGVyLCAuZ3JhcGggPiBzdW1tYXJ5OjphZnRlciB7IGNvbnRlbnQ6ICdcdTI1QkUnIC8gJyc7IH1cbi5tb3JlIHsgZ3JpZC1jb2x1bW46IDIgLyAtMTsgY29sb3I6IHZhcigtLXNvZnQpOyBmb250LXNpemU6IDEycHg7IH1cbi50cm91YmxlIHsgY29sb3I6IHZhcigtLWJhZCk7IGZvbnQtd2VpZ2h0OiA2MDA7IH1cbi5iYWQgPiBkZXRhaWxzID4gc3VtbWFyeSB7IGJveC1zaGFkb3c6IGluc2V0IDNweCAwIHZhcigtLWJhZCk7IH1cbmRsIHsgZGlzcGxheTogZ3JpZDsgZ3JpZC10ZW1wbGF0ZS1jb2x1bW5zOiBtYXgtY29udGVudCAxZnI7IGdhcDogNnB4IDEycHg7IG1hcmdpbjogMDsgcGFkZGluZzogOHB4IDE0cHggMTJweCAzOHB4OyB9XG5kbDplbXB0eSB7IGRpc3BsYXk6IG5vbmU7IH1cbmR0IHsgY29sb3I6IHZhcigtLXNvZnQpOyB9XG5kZCB7IG1hcmdpbjogMDsgbWluLXdpZHRoOiAwOyBvdmVyZmxvdy13cmFwOiBhbnl3aGVyZTsgfVxuZGQgbGkgKyBsaSB7IG1hcmdpbi1ibG9jay1zdGFydDogM3B4OyB9XG5kZCB1bCB1bCB7IHBhZGRpbmctaW5saW5lLXN0YXJ0OiAxMnB4OyBib3JkZXItaW5saW5lLXN0YXJ0OiAycHggc29saWQgdmFyKC0tbGluZSk7IH1cbmNvZGUgeyBmb250OiAxMnB4LzEuNDUgdWktbW9ub3NwYWNlLCBtb25vc3BhY2U7IH1cbi5ldmVudCB7IGZvbnQtd2VpZ2h0OiA2MDA7IH1cbi5kYXRhIHsgZGlzcGxheTogYmxvY2s7IGNvbG9yOiB2YXIoLS1zb2Z0KTsgfVxuLmxpbmsgeyBwYWRkaW5nOiAwOyBib3JkZXI6IDA7IGJhY2tncm91bmQ6IG5vbmU7IGNvbG9yOiB2YXIoLS1hY2NlbnQpOyB0ZXh0LWRlY29yYXRpb246IHVuZGVybGluZTsgY3Vyc29yOiBwb2ludGVyOyB9XG4uZ3JhcGggeyBtYXgtaGVpZ2h0OiA0NSU7IG92ZXJmbG93OiBhdXRvOyBib3JkZXItYmxvY2stZW5kOiAxcHggc29saWQgdmFyKC0tbGluZSk7IH1cbi5ncmFwaCA+IHN1bW1hcnkgeyBkaXNwbGF5OiBibG9jazsgcGFkZGluZy1pbmxpbmUtc3RhcnQ6IDE0cHg7IGZvbnQtd2VpZ2h0OiA2MDA7IH1cbi5ncmFwaCA+IGRpdiB7IHBhZGRpbmc6IDRweCAxNHB4IDEycHg7IG92ZXJmbG93LXdyYXA6IGFueXdoZXJlOyB9XG4uZ3JhcGggdWwgdWwgeyBtYXJnaW4taW5saW5lLXN0YXJ0OiA0cHg7IHBhZGRpbmctaW5saW5lLXN0YXJ0OiAxNHB4OyBib3JkZXItaW5saW5lLXN0YXJ0OiAycHggc29saWQgdmFyKC0tbGluZSk7IH1cbmRlbCB7IGNvbG9yOiB2YXIoLS1iYWQpOyB0ZXh0LWRlY29yYXRpb246IG5vbmU7IH1cbmlucyB7IGNvbG9yOiB2YXIoLS1nb29kKTsgdGV4dC1kZWNvcmF0aW9uOiBub25lOyB9XG5AbWVkaWEgKG1heC13aWR0aDogNTAwcHgpIHsgZGwgeyBncmlkLXRlbXBsYXRlLWNvbHVtbnM6IDFmcjsgZ2FwOiAwOyBwYWRkaW5nLWlubGluZS1zdGFydDogMTRweDsgfSBkZCB7IG1hcmdpbi1ibG9jay1lbmQ6IDhweDsgfSB9XG4iLCAiLyogRGVidWdnaW5nOiB0aGUgdGltZWxpbmUsIGEgZHJhd2VyIGF0IHRoZSBlZGdlIG9mIHRoZSBwYWdlLiBJdCBzdGFuZHMgYmVzaWRlIHRoZSBib2R5LCBpbiBhIHNoYWRvdyByb290IG9mIGl0cyBvd24sIHNvXG4gKiBuZWl0aGVyIHRoZSBzaXRlJ3Mgc3R5bGVzIG5vciB3aGF0IGlzIHN3YXBwZWQgcmVhY2ggaXQuIEEgYnJvd3NlciB0aGF0IGEgcHJvZ3JhbSBkcml2ZXMgc2hvd3Mgbm90aGluZyBvZiBpdCB1bnRpbFxuICogdGhlIHNob3J0Y3V0IGlzIHByZXNzZWQ6IGl0IGlzIGluIHRoZSB3YXkgb2Ygbm8gdGVzdC5cbiAqXG4gKiBLZWVwcyBpbiBsb2NhbFN0b3JhZ2UsIHVuZGVyIFwibml0cm8tdGltZWxpbmVcIiwgdGhhdCBpdCBpcyBvcGVuLlxuICovXG5pbXBvcnQgeyBoIH0gZnJvbSAnLi9lbGVtZW50cy5qcyc7XG5pbXBvcnQgeyBzaG93TGlzdCB9IGZyb20gJy4vbGlzdC5qcyc7XG5pbXBvcnQgeyBvblN0ZXAsIHN0ZXBzIH0gZnJvbSAnLi9zdGVwcy5qcyc7XG5pbXBvcnQgY3NzIGZyb20gJy4vdGltZWxpbmUuY3NzJztcblxuY29uc3QgS0VZID0gJ25pdHJvLXRpbWVsaW5lJztcbmNvbnN0IFNIT1JUQ1VUID0gJ0FsdCtTaGlmdCtOJztcbi8qKiBAdHlwZSB7YW55fSAqL1xubGV0IHZpZXc7IC8vIHRoZSBwYXJ0cywgb25jZSB0aGV5IGFyZSBzaG93blxuLyoqIEB0eXBlIHthbnl9ICovXG5sZXQgYmVmb3JlOyAvLyB3aGF0IGhhZCB0aGUgZm9jdXNcblxuLyoqIEEgYnJvd3NlciBtYXkgZm9yYmlkIGl0LlxuICogQHR5cGUgeyh2YWx1ZT86IHN0cmluZykgPT4gc3RyaW5nIHwgbnVsbCB8IHZvaWR9ICovXG5jb25zdCByZW1lbWJlcmVkID0gKHZhbHVlKSA9PiB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIHZhbHVlID09PSB1bmRlZmluZWQgPyBsb2NhbFN0b3JhZ2UuZ2V0SXRlbShLRVkpIDogbG9jYWxTdG9yYWdlLnNldEl0ZW0oS0VZLCB2YWx1ZSk7XG4gIH0gY2F0Y2gge30gLy8gZXNsaW50LWRpc2FibGUtbGluZSBuby1lbXB0eSAtLSB0aGVuIGl0IGlzIGNsb3NlZCBvbiB0aGUgbmV4dCBwYWdlXG59O1xuXG5jb25zdCBpc09wZW4gPSAoKSA9PiB2aWV3Py5wYW5lbC5oaWRkZW4gPT09IGZhbHNlO1xuXG4vKiogQHR5cGUgeyhpc05vdzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmNvbnN0IHNldE9wZW4gPSAoaXNOb3cpID0+IHtcbiAgY29uc3QgeyBwYW5lbCwgYnV0dG9uLCBsaXN0LCBhc2lkZSB9ID0gdmlldztcbiAgcGFuZWwuaGlkZGVuID0gIWlzTm93O1xuICBhc2lkZS5jbGFzc0xpc3QudG9nZ2xlKCdvcGVuJywgaXNOb3cpO1xuICBidXR0b24uc2V0QXR0cmlidXRlKCdhcmlhLWV4cGFuZGVkJywgYCR7aXNOb3d9YCk7XG4gIHJlbWVtYmVyZWQoaXNOb3cgPyAnb3BlbicgOiAnY2xvc2VkJyk7XG4gIGlmIChpc05vdykgbGlzdC51cGRhdGUoKTtcbn07XG5cbmNvbnN0IHRvZ2dsZSA9ICgpID0+IHtcbiAgc2hvdygpO1xuICBjb25zdCB3YXMgPSBpc09wZW4oKTtcbiAgY29uc3QgaXNJbnNpZGUgPSB2aWV3Lmhvc3Quc2hhZG93Um9vdC5hY3RpdmVFbGVtZW50O1xuICBpZiAoIXdhcykgYmVmb3JlID0gaXNJbnNpZGUgPyB2aWV3LmJ1dHRvbiA6IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQ7XG4gIHNldE9wZW4oIXdhcyk7XG4gIGlmICghd2FzKSB2aWV3LnBhbmVsLmZvY3VzKCk7XG4gIGVsc2UgaWYgKGlzSW5zaWRlKSAoYmVmb3JlPy5pc0Nvbm5lY3RlZCA/IGJlZm9yZSA6IHZpZXcuYnV0dG9uKS5mb2N1cygpO1xufTtcblxuLyoqIEB0eXBlIHsoKSA9PiBhbnl9ICovXG5jb25zdCBwYXJ0cyA9ICgpID0+IHtcbiAgY29uc3QgbGlzdCA9IHNob3dMaXN0KCk7XG4gIGNvbnN0IGNvdW50ID0gaCgnc3BhbicsIHsgY2xhc3NOYW1lOiAnY291bnQnIH0pO1xuICBjb25zdCBidXR0b24gPSBoKCdidXR0b24nLCB7XG4gICAgdHlwZTogJ2J1dHRvbicsIGNsYXNzTmFtZTogJ3RhYicsIG9uY2xpY2s6IHRvZ2dsZSwgdGl0bGU6IGBUaW1lbGluZSBvZiB0aGUgY29tcG9uZW50cyAoJHtTSE9SVENVVH0pYCxcbiAgICAnYXJpYS1leHBhbmRlZCc6ICdmYWxzZScsICdhcmlhLWNvbnRyb2xzJzogJ3BhbmVsJywgJ2FyaWEta2V5c2hvcnRjdXRzJzogU0hPUlRDVVQsXG4gIH0sICdUaW1lbGluZSAnLCBjb3VudCk7XG4gIGNvbnN0IGNsb3NlID0gaCgnYnV0dG9uJywgeyB0eXBlOiAnYnV0dG9uJywgb25jbGljazogdG9nZ2xlLCAnYXJpYS1sYWJlbCc6ICdDbG9zZSB0aGUgdGltZWxpbmUnLCB0aXRsZTogYENsb3NlICgke1NIT1JUQ1VUfSlgIH0sICdcdTAwRDcnKTtcbiAgY29uc3QgcGFuZWwgPSBoKCdzZWN0aW9uJywgeyBpZDogJ3BhbmVsJywgaGlkZGVuOiB0cnVlLCB0YWJJbmRleDogLTEsICdhcmlhLWxhYmVsbGVkYnknOiAnaGVhZGluZycgfSxcbiAgICBoKCdoZWFkZXInLCB7fSwgaCgnaDInLCB7IGlkOiAnaGVhZGluZycgfSwgJ1RpbWVsaW5lJyksIGxpc3QudG9vbHMsIGNsb3NlKSwgbGlzdC5ib2R5KTtcbiAgY29uc3QgYXNpZGUgPSBoKCdhc2lkZScsIHsgJ2FyaWEtbGFiZWwnOiAnVGltZWxpbmUgb2YgdGhlIGNvbXBvbmVudHMnIH0sIHBhbmVsLCBidXR0b24pO1xuICByZXR1cm4geyBhc2lkZSwgYnV0dG9uLCBjb3VudCwgbGlzdCwgcGFuZWwgfTtcbn07XG5cbi8qKiBQdXQgdGhlIGRyYXdlciBvbnRvIHRoZSBwYWdlLCBvbmNlLiAqL1xuY29uc3Qgc2hvdyA9ICgpID0+IHtcbiAgaWYgKHZpZXcpIHJldHVybjtcbiAgY29uc3QgaG9zdCA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ25pdHJvLXRpbWVsaW5lJyk7XG4gIHZpZXcgPSB7IGhvc3QsIC4uLnBhcnRzKCkgfTtcbiAgY29uc3Qgc2hhZG93ID0gaG9zdC5hdHRhY2hTaGFkb3coeyBtb2RlOiAnb3BlbicgfSk7XG4gIGNvbnN0IHNoZWV0ID0gbmV3IENTU1N0eWxlU2hlZXQoKTtcbiAgc2hlZXQucmVwbGFjZVN5bmMoY3NzKTtcbiAgc2hhZG93LmFkb3B0ZWRTdHlsZVNoZWV0cyA9IFtzaGVldF07XG4gIHNoYWRvdy5hcHBlbmQodmlldy5hc2lkZSk7XG4gIC8vIFdoYXQgaXMgZG9uZSBpbiBoZXJlIGlzIG5vbmUgb2YgdGhlIHBhZ2UncyBidXNpbmVzcy5cbiAgZm9yIChjb25zdCBuYW1lIG9mIFsnY2xpY2snLCAna2V5ZG93bicsICdrZXl1cCcsICdpbnB1dCcsICdjaGFuZ2UnXSkge1xuICAgIHNoYWRvdy5hZGRFdmVudExpc3RlbmVyKG5hbWUsICgvKiogQHR5cGUge2FueX0gKi8gZXZlbnQpID0+IHtcbiAgICAgIGlmIChuYW1lID09PSAna2V5ZG93bicgJiYgZXZlbnQua2V5ID09PSAnRXNjYXBlJyAmJiBpc09wZW4oKSkgdG9nZ2xlKCk7XG4gICAgICBldmVudC5zdG9wUHJvcGFnYXRpb24oKTtcbiAgICB9KTtcbiAgfVxuICBkb2N1bWVudC5kb2N1bWVudEVsZW1lbnQuYXBwZW5kKGhvc3QpO1xuICBvblN0ZXAoKHN0ZXApID0+IHtcbiAgICB2aWV3LmNvdW50LnRleHRDb250ZW50ID0gc3RlcHMubGVuZ3RoIHx8ICcnO1xuICAgIGlmIChpc09wZW4oKSkgdmlldy5saXN0LnVwZGF0ZShzdGVwKTtcbiAgfSk7XG4gIHZpZXcuY291bnQudGV4dENvbnRlbnQgPSBzdGVwcy5sZW5ndGggfHwgJyc7XG59O1xuXG4vKiogQnkgdGhlIGxldHRlciwgb3IgYnkgaXRzIGtleSB3aGVyZSB0aGUgbGV0dGVyIGlzIGFub3RoZXIgd2l0aCB0aGVzZSBrZXlzLCBhcyBvbiBhIE1hYy5cbiAqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzU2hvcnRjdXQgPSAoeyB0eXBlLCBhbHRLZXksIHNoaWZ0S2V5LCBjdHJsS2V5LCBtZXRhS2V5LCBjb2RlLCBrZXkgfSkgPT5cbiAgdHlwZSA9PT0gJ2tleWRvd24nICYmIGFsdEtleSAmJiBzaGlmdEtleSAmJiAhY3RybEtleSAmJiAhbWV0YUtleSAmJiAoY29kZSA9PT0gJ0tleU4nIHx8IC9ebiQvaS50ZXN0KGtleSkpO1xuXG5leHBvcnQgY29uc3Qgc3RhcnREcmF3ZXIgPSAoKSA9PiB7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdrZXlkb3duJywgKGV2ZW50KSA9PiB7XG4gICAgaWYgKCFpc1Nob3J0Y3V0KGV2ZW50KSkgcmV0dXJuO1xuICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gICAgdG9nZ2xlKCk7XG4gIH0sIHRydWUpO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgKCkgPT4ge1xuICAgIGNvbnN0IHdhc09wZW4gPSByZW1lbWJlcmVkKCkgPT09ICdvcGVuJztcbiAgICBpZiAoIXdhc09wZW4gJiYgKG5hdmlnYXRvci53ZWJkcml2ZXIgfHwgd2luZG93LnBhcmVudCAhPT0gd2luZG93KSkgcmV0dXJuO1xuICAgIHNob3coKTtcbiAgICBpZiAod2FzT3Blbikgc2V0T3Blbih0cnVlKTtcbiAgfSk7XG59O1xuIiwgIi8qIERlYnVnZ2luZzogaHRteCBpcyBtaXNzaW5nLCBvciB3YXMgbG9hZGVkIHR3aWNlLiBUaGUgd2FybmluZyBuYW1lcyB0aGUgZmlsZXMuXG4gKlxuICogUmVwbGFjZXMgd2luZG93Lmh0bXggYnkgYSBwcm9wZXJ0eSB0aGF0IGRvZXMgYXMgYmVmb3JlLCB0byBub3RlIHdobyBzZXRzIGl0LlxuICovXG5pbXBvcnQgeyBqb2luLCB3YXJuIH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbi8qKiBAdHlwZSB7c3RyaW5nW119ICovXG5leHBvcnQgY29uc3Qgc291cmNlcyA9IFtdOyAvLyBvZiBodG14XG4vKiogQHR5cGUge3N0cmluZ1tdfSAqL1xuY29uc3QgYnJva2VuID0gW107IC8vIGFkZHJlc3NlcyBvZiBzY3JpcHRzIHRoYXQgZGlkIG5vdCBsb2FkXG4vKiogQHR5cGUge2FueX0gKi9cbmxldCBodG14O1xuXG4vKiogU2F5IG9uIHRoZSBwYWdlIGl0c2VsZiB3aGF0IGJyZWFrcyBhbGwgb2YgaXQuXG4gKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAodGV4dCkgPT4ge1xuICBpZiAoIWRvY3VtZW50LmJvZHkpIHJldHVybiBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgKCkgPT4gc2hvdyh0ZXh0KSk7XG4gIGNvbnN0IGJveCA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ2RpdicpO1xuICBib3guc2V0QXR0cmlidXRlKCdyb2xlJywgJ2FsZXJ0Jyk7XG4gIGJveC5zdHlsZS5jc3NUZXh0ID0gJ3BhZGRpbmc6IDFyZW07IGJhY2tncm91bmQ6ICNiMDAwMjA7IGNvbG9yOiAjZmZmOyBmb250OiAxNnB4LzEuNCBzYW5zLXNlcmlmJztcbiAgYm94LnRleHRDb250ZW50ID0gdGV4dDtcbiAgZG9jdW1lbnQuYm9keS5wcmVwZW5kKGJveCk7XG59O1xuXG4vKiogQHR5cGUgeyh2YWx1ZTogYW55LCBzb3VyY2U/OiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKHZhbHVlLCBzb3VyY2UpID0+IHtcbiAgaWYgKHZhbHVlID09PSBodG14KSByZXR1cm47XG4gIHNvdXJjZXMucHVzaChzb3VyY2UgfHwgJ2EgbW9kdWxlIG9yIGlubGluZSBzY3JpcHQnKTtcbiAgaWYgKGh0bXgpIHtcbiAgICBjb25zdCBbZmlyc3RdID0gc291cmNlcztcbiAgICBjb25zdCBsYXN0ID0gc291cmNlc1tzb3VyY2VzLmxlbmd0aCAtIDFdO1xuICAgIGNvbnN0IGNhdXNlID1cbiAgICAgIGZpcnN0ID09PSBsYXN0XG4gICAgICAgID8gJ3slIG5pdHJvX3NjcmlwdHMgJX0gc3RhbmRzIG9uIHRoZSBwYWdlIHR3aWNlLCBvciBpbiBhIHBhcnQgdGhhdCBodG14IHN3YXBzLidcbiAgICAgICAgOiAneyUgbml0cm9fc2NyaXB0cyAlfSBsb2FkcyBpdCBhbHJlYWR5LiBSZW1vdmUgdGhlIG90aGVyIHNjcmlwdC4nO1xuICAgIGNvbnN0IHRleHQgPSBgaHRteCB3YXMgbG9hZGVkIHR3aWNlLCBzbyBlbGVtZW50cyBtYXkgcmVhY3QgdHdpY2Ugb3Igbm90IGF0IGFsbDogJHtmaXJzdH0gYW5kICR7bGFzdH0uICR7Y2F1c2V9YDtcbiAgICBpZiAod2Fybih0ZXh0KSkgc2hvdyh0ZXh0KTtcbiAgfVxuICBodG14ID0gdmFsdWU7XG59O1xuXG5jb25zdCBsb29rID0gKCkgPT4ge1xuICBjb25zdCBvd24gPSAvKiogQHR5cGUge0hUTUxTY3JpcHRFbGVtZW50IHwgbnVsbH0gKi8gKGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3IoJ3NjcmlwdFtzcmMqPVwiL2RqYW5nb19odG14L2h0bXhcIl0nKSk7XG4gIG5vdGUod2luZG93Lmh0bXgsIG93bj8uc3JjKTtcbiAgaWYgKGh0bXgpIHJldHVybjtcbiAgY29uc3QgY2F1c2UgPSBicm9rZW4ubGVuZ3RoXG4gICAgPyBgTm90IGxvYWRlZDogJHtqb2luKGJyb2tlbil9LiBJcyBkamFuZ29faHRteCBpbiBJTlNUQUxMRURfQVBQUywgYXJlIHRoZSBzdGF0aWMgZmlsZXMgc2VydmVkLCBhbmQgZG9lcyB0aGUgQ29udGVudC1TZWN1cml0eS1Qb2xpY3kgYWxsb3cgdGhlbT9gXG4gICAgOiAnSXRzIHNjcmlwdCBpcyBub3Qgb24gdGhlIHBhZ2UuIHslIG5pdHJvX3NjcmlwdHMgJX0gbG9hZHMgaXQuJztcbiAgd2FybihgaHRteCBpcyBtaXNzaW5nLCBzbyBubyBjb21wb25lbnQgcmVhY3RzLiAke2NhdXNlfWApO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0VHdpY2UgPSAoKSA9PiB7XG4gIGh0bXggPSBPYmplY3QuaGFzT3duKHdpbmRvdywgJ2h0bXgnKSA/IHdpbmRvdy5odG14IDogdW5kZWZpbmVkOyAvLyBvZiB0aGUgcGFnZSdzIG93biwgYWJvdmUgdXNcbiAgaWYgKGh0bXgpIHNvdXJjZXMucHVzaChbLi4uZG9jdW1lbnQuc2NyaXB0c10uZmluZCgoeyBzcmMgfSkgPT4gL2h0bXgvaS50ZXN0KHNyYykpPy5zcmMgfHwgJ2Egc2NyaXB0IGFib3ZlIHslIG5pdHJvX3NjcmlwdHMgJX0nKTtcbiAgLy8gQSBjbGFzc2ljIHNjcmlwdCdzIFwidmFyIGh0bXhcIiBjYW4ndCBiZSB3YXRjaGVkLlxuICBpZiAoT2JqZWN0LmdldE93blByb3BlcnR5RGVzY3JpcHRvcih3aW5kb3csICdodG14Jyk/LmNvbmZpZ3VyYWJsZSAhPT0gZmFsc2UpIHtcbiAgICBPYmplY3QuZGVmaW5lUHJvcGVydHkod2luZG93LCAnaHRteCcsIHtcbiAgICAgIGNvbmZpZ3VyYWJsZTogdHJ1ZSxcbiAgICAgIGVudW1lcmFibGU6IHRydWUsXG4gICAgICBnZXQ6ICgpID0+IGh0bXgsXG4gICAgICBzZXQ6ICh2YWx1ZSkgPT4ge1xuICAgICAgICBub3RlKHZhbHVlLCAvKiogQHR5cGUge0hUTUxTY3JpcHRFbGVtZW50IHwgbnVsbH0gKi8gKGRvY3VtZW50LmN1cnJlbnRTY3JpcHQpPy5zcmMpO1xuICAgICAgfSxcbiAgICB9KTtcbiAgfVxuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignZXJyb3InLCAoeyB0YXJnZXQgfSkgPT4ge1xuICAgIGlmICh0YXJnZXQgaW5zdGFuY2VvZiBIVE1MU2NyaXB0RWxlbWVudCkgYnJva2VuLnB1c2godGFyZ2V0LnNyYyk7XG4gIH0sIHRydWUpO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgbG9vayk7XG59O1xuIiwgIi8qIERlYnVnZ2luZzogd2hvIGhlYXJzIGFuIGV2ZW50LCBhbmQgd2hhdCB0byBzYXkgaWYgbm9ib2R5IGRvZXMuXG4gKlxuICogUmVhZHMgb2Ygcm9vdHM6IGRhdGEtbml0cm8tY29tcG9uZW50LCAta2V5LCAtZmlsdGVycywgaHgtdHJpZ2dlci5cbiAqIFJlcGxhY2VzIEV2ZW50VGFyZ2V0LnByb3RvdHlwZS5hZGRFdmVudExpc3RlbmVyIGJ5IG9uZSB0aGF0IGRvZXMgYXMgYmVmb3JlLCB0byBub3RlIHdoaWNoIGV2ZW50cyBvZiBvdXJzIHNjcmlwdHMgYXNrXG4gKiAgIGZvci4gQSBsaXN0ZW5lciBjb3VudHMgZnJvbSB0aGVuIG9uLCBldmVuIGlmIGl0IGlzIHJlbW92ZWQsIG9yIHNpdHMgb24gYW4gZWxlbWVudCB0aGF0IHRoZSBldmVudCBkb2VzIG5vdCBwYXNzLlxuICovXG5pbXBvcnQgeyBzb3VyY2VzIH0gZnJvbSAnLi90d2ljZS5qcyc7XG5pbXBvcnQgeyBqb2luLCBzaG9ydCwgc3VnZ2VzdCwgd2FybiB9IGZyb20gJy4vd29yZHMuanMnO1xuXG5jb25zdCBCVUlMVF9JTiA9IFsnbml0cm86bWVzc2FnZScsICduaXRybzplcnJvcicsICduaXRybzphY3Rpb24tY29tcGxldGUnXTtcbmV4cG9ydCBjb25zdCBSRUZSRVNIID0gJ25pdHJvOnJlZnJlc2gtJztcbmNvbnN0IHsgYWRkRXZlbnRMaXN0ZW5lciB9ID0gRXZlbnRUYXJnZXQucHJvdG90eXBlO1xuLyoqIEB0eXBlIHtTZXQ8c3RyaW5nPn0gKi9cbmNvbnN0IGxpc3RlbmVkID0gbmV3IFNldCgpOyAvLyBuYW1lcyBvZiBldmVudHMgdGhhdCBzY3JpcHRzIGxpc3RlbiB0b1xuXG4vKiogTGlzdGVuIHdpdGhvdXQgYmVpbmcgY291bnRlZC5cbiAqIEB0eXBlIHsodGFyZ2V0OiBFdmVudFRhcmdldCwgdHlwZTogc3RyaW5nLCBsaXN0ZW5lcjogKGV2ZW50OiBhbnkpID0+IHZvaWQsIGNhcHR1cmU/OiBib29sZWFuKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGxpc3RlbiA9ICh0YXJnZXQsIHR5cGUsIGxpc3RlbmVyLCBjYXB0dXJlKSA9PiBhZGRFdmVudExpc3RlbmVyLmNhbGwodGFyZ2V0LCB0eXBlLCBsaXN0ZW5lciwgY2FwdHVyZSk7XG5cbi8qKiBodG14IGxpc3RlbnMgZm9yIGVhY2ggaHgtdHJpZ2dlcjsgdGhvc2UgYXJlIHJlYWQgZnJvbSB0aGUgcGFnZSwgd2hlcmUgdGhleSBjYW4gYWxzbyBnby5cbiAqIEB0eXBlIHsoKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNDYWxsZWRCeUh0bXggPSAoKSA9PiB7XG4gIGNvbnN0IGNhbGxlciA9IGAke25ldyBFcnJvcigpLnN0YWNrfWAuc3BsaXQoJ1xcbicpLmZpbHRlcigobGluZSkgPT4gLzpcXGQrOlxcZCsvLnRlc3QobGluZSkpWzJdID8/ICcnO1xuICByZXR1cm4gc291cmNlcy5zb21lKChzb3VyY2UpID0+IGNhbGxlci5pbmNsdWRlcyhzb3VyY2UpKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEhlYXJlcnMgPSAoKSA9PiB7XG4gIC8qKiBAdHlwZSB7KHRoaXM6IGFueSwgdHlwZTogYW55LCAuLi5yZXN0OiBhbnlbXSkgPT4gYW55fSAqL1xuICBFdmVudFRhcmdldC5wcm90b3R5cGUuYWRkRXZlbnRMaXN0ZW5lciA9IGZ1bmN0aW9uICh0eXBlLCAuLi5yZXN0KSB7XG4gICAgaWYgKGAke3R5cGV9YC5zdGFydHNXaXRoKCduaXRybzonKSAmJiAhbGlzdGVuZWQuaGFzKHR5cGUpICYmICFpc0NhbGxlZEJ5SHRteCgpKSBsaXN0ZW5lZC5hZGQodHlwZSk7XG4gICAgcmV0dXJuIGFkZEV2ZW50TGlzdGVuZXIuY2FsbCh0aGlzLCB0eXBlLCAuLi4vKiogQHR5cGUge1thbnldfSAqLyAocmVzdCkpO1xuICB9O1xufTtcblxuZXhwb3J0IGNvbnN0IHJvb3RzID0gKCkgPT4gLyoqIEB0eXBlIHtIVE1MRWxlbWVudFtdfSAqLyAoWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF0nKV0pXG4gIC5maWx0ZXIoKHJvb3QpID0+IHdpbmRvdy5uaXRybz8ucm9vdE9mKHJvb3QpKTtcblxuLyoqIEB0eXBlIHsocm9vdDogSFRNTEVsZW1lbnQpID0+IHN0cmluZ1tdfSAqL1xuZXhwb3J0IGNvbnN0IHRyaWdnZXJzT2YgPSAocm9vdCkgPT5cbiAgKHJvb3QuZ2V0QXR0cmlidXRlKCdoeC10cmlnZ2VyJykgPz8gJycpLnNwbGl0KCcsJykubWFwKChlbnRyeSkgPT4gZW50cnkudHJpbSgpLnNwbGl0KC9cXHMvKVswXSk7XG5cbi8qKiBXaGV0aGVyIHRoZSBldmVudCBpcyBmb3IgdGhpcyBpbnN0YW5jZSwgYXMgdGhlIGJyaWRnZSBzZWVzIGl0LlxuICogQHR5cGUgeyhyb290OiBIVE1MRWxlbWVudCwgdHlwZTogc3RyaW5nLCBkZXRhaWw6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzTWVhbnQgPSAoeyBkYXRhc2V0OiB7IG5pdHJvRmlsdGVycywgbml0cm9LZXkgfSB9LCB0eXBlLCBkZXRhaWwpID0+IHtcbiAgY29uc3QgaXNLZXllZCA9IHR5cGUuc3RhcnRzV2l0aChSRUZSRVNIKSAmJiBkZXRhaWw/LmtleSAhPSBudWxsO1xuICBjb25zdCBrZXlzID0gaXNLZXllZCA/IFsna2V5J10gOiBKU09OLnBhcnNlKG5pdHJvRmlsdGVycyA/PyAne30nKVt0eXBlXTtcbiAgcmV0dXJuICFrZXlzIHx8IGtleXMuc29tZSgoLyoqIEB0eXBlIHtzdHJpbmd9ICovIGtleSkgPT4gYCR7ZGV0YWlsPy5ba2V5XX1gID09PSBuaXRyb0tleSk7XG59O1xuXG4vKiogQHR5cGUgeyh0eXBlOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0F0dHJpYnV0ZUZvciA9ICh0eXBlKSA9PiB7XG4gIGNvbnN0IGhhbmRsZXIgPSBDU1MuZXNjYXBlKGBoeC1vbjoke3R5cGV9YCk7XG4gIGNvbnN0IHRyaWdnZXIgPSBgW2h4LXRyaWdnZXIqPVwiJHtDU1MuZXNjYXBlKHR5cGUpfVwiXTpub3QoW2RhdGEtbml0cm8tY29tcG9uZW50XSlgO1xuICByZXR1cm4gQm9vbGVhbihkb2N1bWVudC5xdWVyeVNlbGVjdG9yKGBbJHtoYW5kbGVyfV0sICR7dHJpZ2dlcn1gKSk7XG59O1xuXG4vKiogV2hldGhlciB0aGUgbGlicmFyeSBzZW5kcyB0aGUgZXZlbnQgYnkgaXRzZWxmLCBhcyBDcnVkTml0cm9Db21wb25lbnQgZG9lcyBhZnRlciBlYWNoIGNoYW5nZS5cbiAqIEB0eXBlIHsodHlwZTogc3RyaW5nLCBkZXRhaWw6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzU2VudEFueXdheSA9ICh0eXBlLCBkZXRhaWwpID0+IHtcbiAgY29uc3QgWywgbW9kZWxdID0gL15uaXRybzooLispLSg/OmNyZWF0ZWR8dXBkYXRlZHxkZWxldGVkKSQvLmV4ZWModHlwZSkgPz8gW107XG4gIHJldHVybiBCVUlMVF9JTi5pbmNsdWRlcyh0eXBlKSB8fCBPYmplY3Qua2V5cyhkZXRhaWwgPz8ge30pLmpvaW4oKSA9PT0gYGNvbXBvbmVudCwke21vZGVsfV9pZGA7XG59O1xuXG4vKiogU2F5IHdoeSBhIHJlZnJlc2ggaGFzIHJlYWNoZWQgbm9ib2R5LlxuICogQHR5cGUgeyh0eXBlOiBzdHJpbmcsIGRldGFpbDogYW55LCBwdXNoOiBEZWJ1Z1B1c2ggfCB1bmRlZmluZWQsIGRlYWY6IHN0cmluZywgaGVhcmluZzogSFRNTEVsZW1lbnRbXSwgbmFtZXM6IHN0cmluZykgPT4gc3RyaW5nfSAqL1xuY29uc3Qgd2h5Tm9SZWZyZXNoID0gKHR5cGUsIGRldGFpbCwgcHVzaCwgZGVhZiwgaGVhcmluZywgbmFtZXMpID0+IHtcbiAgY29uc3QgbmFtZSA9IHR5cGUuc2xpY2UoUkVGUkVTSC5sZW5ndGgpO1xuICBjb25zdCBoZXJlID0gcm9vdHMoKS5tYXAoKHJvb3QpID0+IGAke3Jvb3QuZGF0YXNldC5uaXRyb0NvbXBvbmVudH1gKTtcbiAgY29uc3Qga2V5cyA9IGpvaW4oaGVhcmluZy5tYXAoKHJvb3QpID0+IHJvb3QuZGF0YXNldC5uaXRyb0tleSA/PyAnbm9uZScpKTtcbiAgY29uc3Qgd2h5ID0gaGVhcmluZy5sZW5ndGhcbiAgICA/IGBObyAke25hbWVzfSBvbiB0aGlzIHBhZ2UgaGFzIHRoZSBrZXkgJHtKU09OLnN0cmluZ2lmeShkZXRhaWw/LmtleSl9OyB0aGUga2V5cyBoZXJlOiAke2tleXN9LmBcbiAgICA6IGBObyBzdWNoIGNvbXBvbmVudCBpcyBvbiB0aGlzIHBhZ2U7IHRoZXJlIGFyZTogJHtqb2luKGhlcmUpfS4ke1xuICAgICAgc3VnZ2VzdChuYW1lLCBoZXJlLm1hcCgob25lKSA9PiBvbmUudG9Mb3dlckNhc2UoKSkpfWA7XG4gIHJldHVybiBgJHtwdXNoID8gYGEgcHVzaCB0byAke2pvaW4ocHVzaC5jaGFubmVscyl9YCA6IGRldGFpbD8uY29tcG9uZW50fSByZWZyZXNoZWQgXCIke25hbWV9XCIsIHdoaWNoIHJlYWNoZWQgbm9ib2R5LiAke2RlYWYgfHwgd2h5fWA7XG59O1xuXG4vKiogU2F5IHdoeSBub2JvZHkgaGFzIGhlYXJkIGFuIGV2ZW50LlxuICogQHR5cGUgeyh0eXBlOiBzdHJpbmcsIGRldGFpbDogYW55LCBwdXNoOiBEZWJ1Z1B1c2ggfCB1bmRlZmluZWQsIGRlYWY6IHN0cmluZywgaGVhcmluZzogSFRNTEVsZW1lbnRbXSwgbmFtZXM6IHN0cmluZykgPT4gc3RyaW5nfSAqL1xuY29uc3Qgd2h5Tm9ib2R5ID0gKHR5cGUsIGRldGFpbCwgcHVzaCwgZGVhZiwgaGVhcmluZywgbmFtZXMpID0+IHtcbiAgY29uc3Qga2V5cyA9IGpvaW4oaGVhcmluZy5tYXAoKHJvb3QpID0+IHJvb3QuZGF0YXNldC5uaXRyb0tleSA/PyAnbm9uZScpKTtcbiAgY29uc3Qga25vd24gPSBbLi4ubGlzdGVuZWQsIC4uLnJvb3RzKCkuZmxhdE1hcCh0cmlnZ2Vyc09mKV0uZmlsdGVyKChvbmUpID0+IG9uZS5zdGFydHNXaXRoKCduaXRybzonKSk7XG4gIGNvbnN0IHdoeSA9IGhlYXJpbmcubGVuZ3RoXG4gICAgPyBgJHtuYW1lc30gaGVhcnMgaXQgd2l0aCBhIGtleSwgd2hpY2ggbm9uZSBvZiB0aG9zZSBvbiB0aGlzIHBhZ2UgaGFzOyB0aGUga2V5cyBoZXJlOiAke2tleXN9LmBcbiAgICA6IGBObyBjb21wb25lbnQgb24gdGhpcyBwYWdlIGhhcyBAb24oXCIke3Nob3J0KHR5cGUpfVwiKSwgYW5kIG5vIHNjcmlwdCB0aGF0IHJ1bnMgYWZ0ZXIgeyUgbml0cm9fc2NyaXB0cyAlfSBoYXMgYmVndW4gbGlzdGVucy4ke1xuICAgICAgc3VnZ2VzdCh0eXBlLCBrbm93bil9YDtcbiAgcmV0dXJuIGBub2JvZHkgbGlzdGVucyB0byAke3R5cGV9LCB3aGljaCAke3B1c2ggPyBgd2FzIHB1c2hlZCB0byAke2pvaW4ocHVzaC5jaGFubmVscyl9YCA6IGAke2RldGFpbD8uY29tcG9uZW50fSBzZW50YH0uICR7ZGVhZiB8fCB3aHl9YDtcbn07XG5cbi8qKiBSZXR1cm4gdGhlIHJvb3RzIHRoYXQgaGVhciB0aGUgZXZlbnQ7IHdoZXRoZXIgYW55dGhpbmcgZWxzZSBkb2VzOyBhbmQsIGlmIG5vYm9keSwgd2h5LiBXYXJuIG9mIHRoYXQgb25jZS5cbiAqIEB0eXBlIHsodHlwZTogc3RyaW5nLCBkZXRhaWw6IGFueSwgcHVzaD86IERlYnVnUHVzaCkgPT4geyBtZWFudDogSFRNTEVsZW1lbnRbXSwgb3RoZXJzOiBzdHJpbmcsIHdoeTogc3RyaW5nIH19ICovXG5leHBvcnQgY29uc3QgaGVhcmVyc09mID0gKHR5cGUsIGRldGFpbCwgcHVzaCkgPT4ge1xuICBjb25zdCBsaXN0ZW5pbmcgPSByb290cygpLmZpbHRlcigocm9vdCkgPT4gdHJpZ2dlcnNPZihyb290KS5pbmNsdWRlcyh0eXBlKSk7XG4gIGNvbnN0IGhlYXJpbmcgPSBwdXNoID8gbGlzdGVuaW5nLmZpbHRlcihwdXNoLmhlYXJzKSA6IGxpc3RlbmluZztcbiAgY29uc3QgbWVhbnQgPSBoZWFyaW5nLmZpbHRlcigocm9vdCkgPT4gaXNNZWFudChyb290LCB0eXBlLCBkZXRhaWwpKTtcbiAgY29uc3QgaGVhcmQgPSBsaXN0ZW5lZC5oYXModHlwZSkgPyAnYSBzY3JpcHQnIDogaXNBdHRyaWJ1dGVGb3IodHlwZSkgPyAnYW4gYXR0cmlidXRlJyA6ICcnO1xuICBjb25zdCBvdGhlcnMgPSBCVUlMVF9JTi5pbmNsdWRlcyh0eXBlKSA/ICcnIDogaGVhcmQ7IC8vIHRoZSBsaWJyYXJ5J3Mgb3duIHNjcmlwdHMgbGlzdGVuIHRvIHRob3NlXG4gIGlmIChtZWFudC5sZW5ndGggfHwgb3RoZXJzIHx8IGlzU2VudEFueXdheSh0eXBlLCBkZXRhaWwpKSByZXR1cm4geyBtZWFudCwgb3RoZXJzLCB3aHk6ICcnIH07XG4gIGNvbnN0IG5hbWVzID0gam9pbihsaXN0ZW5pbmcubWFwKChyb290KSA9PiBgJHtyb290LmRhdGFzZXQubml0cm9Db21wb25lbnR9YCkpO1xuICBjb25zdCBkZWFmID0gbGlzdGVuaW5nLmxlbmd0aCAmJiAhaGVhcmluZy5sZW5ndGhcbiAgICA/IGAke25hbWVzfSBvbiB0aGlzIHBhZ2Ugd291bGQsIGJ1dCBob2xkcyBub25lIG9mIHRoZXNlIGNoYW5uZWxzOiBuYW1lIG9uZSBpbiBpdHMgXCJjaGFubmVsc1wiLCBvciBpbiB7JSBuaXRyb19jaGFubmVscyAlfS5gXG4gICAgOiAnJztcbiAgY29uc3QgdGVsbCA9IHR5cGUuc3RhcnRzV2l0aChSRUZSRVNIKSA/IHdoeU5vUmVmcmVzaCA6IHdoeU5vYm9keTtcbiAgY29uc3Qgd2h5ID0gdGVsbCh0eXBlLCBkZXRhaWwsIHB1c2gsIGRlYWYsIGhlYXJpbmcsIG5hbWVzKTtcbiAgd2Fybih3aHkpO1xuICByZXR1cm4geyBtZWFudCwgb3RoZXJzLCB3aHkgfTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiB0aGUgc3RlcHMgaW4gdGhlIGNvbnNvbGUuIE9uZSBncm91cCBmb3IgZWFjaCByZXF1ZXN0IG9mIGEgY29tcG9uZW50IGFuZCBlYWNoIHB1c2hlZCBldmVudDsgYSBwb2xsIHRoYXRcbiAqIG5vYm9keSBoZWFycyBvZiBpcyBvbmUgbGluZSBhdCB0aGUgbGV2ZWwgXCJ2ZXJib3NlXCIuXG4gKlxuICogSGVhcnMgbml0cm86cHVzaC1zdGF0ZSB7c3RhdGV9LCBuaXRybzptaXNzZWQuXG4gKi9cbmltcG9ydCB7IFJFRlJFU0gsIGxpc3Rlbiwgcm9vdHMsIHRyaWdnZXJzT2YgfSBmcm9tICcuL2hlYXJlcnMuanMnO1xuaW1wb3J0IHsgam9pbiwgc2hvcnQsIHNpemVPZiwgd2FybiB9IGZyb20gJy4vd29yZHMuanMnO1xuXG4vKiogQHR5cGUge1NldDxudW1iZXI+fSAqL1xuY29uc3QgbG9nZ2VkID0gbmV3IFNldCgpO1xuLyoqIEB0eXBlIHtTZXQ8c3RyaW5nPn0gKi9cbmNvbnN0IGZhaWxlZFBvbGxzID0gbmV3IFNldCgpO1xubGV0IHB1c2hTdGF0ZSA9ICcnO1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG5jb25zdCBzaG93RXJyb3IgPSAoeyBjb21wb25lbnQsIGFjdGlvbiwgaXNQb2xsLCBzdGF0dXMsIGVycm9yUGFnZSB9KSA9PiB7XG4gIGNvbnN0IG5hbWUgPSBgJHtjb21wb25lbnR9LiR7YWN0aW9ufWA7XG4gIGlmICghZXJyb3JQYWdlIHx8IChpc1BvbGwgJiYgZmFpbGVkUG9sbHMuaGFzKG5hbWUpKSkgcmV0dXJuO1xuICBpZiAoaXNQb2xsKSBmYWlsZWRQb2xscy5hZGQobmFtZSk7XG4gIGlmIChPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvT3ZlcmxheScpKSB3aW5kb3cubml0cm9PdmVybGF5Py5zaG93KGAke25hbWV9IGZhaWxlZCAoc3RhdHVzICR7c3RhdHVzfSlgLCBlcnJvclBhZ2UpO1xufTtcblxuLyoqIFRoZSByb290cyB0aGF0IGFyZSBzdGlsbCB0byBoZWFyIHNvbWV0aGluZy5cbiAqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBhbnlbXX0gKi9cbmNvbnN0IHJlZnJlc2hlZEJ5ID0gKHsgZXZlbnRzIH0pID0+IHtcbiAgY29uc3QgaWRzID0gZXZlbnRzLmZsYXRNYXAoKHsgaGVhcmVycyB9KSA9PiBoZWFyZXJzLmZpbHRlcigoeyBjYWxsLCBmYXRlIH0pID0+ICFmYXRlICYmICFjYWxsKS5tYXAoKHsgaWQgfSkgPT4gaWQpKTtcbiAgcmV0dXJuIFsuLi5uZXcgU2V0KGlkcyldLm1hcCgoaWQpID0+IHdpbmRvdy5uaXRybz8uZmluZChpZCkgPz8geyBpZCB9KTtcbn07XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCwgcmVmcmVzaGVkOiBhbnlbXSkgPT4gc3RyaW5nfSAqL1xuY29uc3QgbGluZU9mID0gKHN0ZXAsIHJlZnJlc2hlZCkgPT4ge1xuICBjb25zdCB7IGlkLCBjb21wb25lbnQsIGFjdGlvbiwgaGVhcmQsIGNoYWluLCBpc1B1c2hlZCwgc3RhcnQsIGVuZGVkID0gc3RhcnQsIHN0YXR1cywgYnl0ZXMsIGV2ZW50cywgcmlkZXJzIH0gPSBzdGVwO1xuICBjb25zdCBwYXJ0cyA9IFtgJHtjb21wb25lbnR9LiR7YWN0aW9ufWAsIGAjJHtpZH1gLCBgJHtNYXRoLnJvdW5kKGVuZGVkIC0gc3RhcnQpfSBtc2AsIHN0YXR1cyA/IHNpemVPZihieXRlcykgOiAnbm8gYW5zd2VyJ107XG4gIGlmIChzdGF0dXMgPiAyOTkpIHBhcnRzLnB1c2goYHN0YXR1cyAke3N0YXR1c31gKTtcbiAgY29uc3QgYmVjYXVzZSA9IGhlYXJkLmxlbmd0aFxuICAgID8gYCAoYWZ0ZXIgJHtqb2luKGhlYXJkLm1hcCgoW3R5cGVdKSA9PiBzaG9ydCh0eXBlKSkpfSR7aXNQdXNoZWQgPyAnLCBwdXNoZWQnIDogJyd9JHtjaGFpbi5sZW5ndGggPyBgIGZyb20gIyR7Y2hhaW5bY2hhaW4ubGVuZ3RoIC0gMV19YCA6ICcnfSlgXG4gICAgOiAnJztcbiAgY29uc3Qgc2VudCA9IGV2ZW50cy5sZW5ndGggPyBgID4gJHtldmVudHMubWFwKCh7IG5hbWUgfSkgPT4gc2hvcnQobmFtZSkpLmpvaW4oJywgJyl9YCA6ICcnO1xuICBjb25zdCByb2RlID0gcmlkZXJzLmZpbHRlcigocmlkZXIpID0+IHJpZGVyLnJvZGUpO1xuICBjb25zdCBhbG9uZyA9IHJvZGUuc2xpY2UoMCwgMykubWFwKChyaWRlcikgPT4gYCMke3JpZGVyLmlkfWApLmpvaW4oJywgJyk7IC8vIHRoZSBncm91cCBoYXMgdGhlbSBhbGxcbiAgY29uc3Qgb3RoZXJzID0gcm9kZS5sZW5ndGggPiAzID8gYCBhbmQgJHtyb2RlLmxlbmd0aCAtIDN9IG1vcmVgIDogJyc7XG4gIGNvbnN0IGlkcyA9IHJlZnJlc2hlZC5tYXAoKHJvb3QpID0+IGAjJHtyb290LmlkfWApLmpvaW4oJywgJyk7XG4gIHJldHVybiBgbml0cm86ICR7cGFydHMuam9pbignIHwgJyl9JHtiZWNhdXNlfSR7c2VudH0ke2Fsb25nICYmIGAgPiBicmluZ3MgYWxvbmcgJHthbG9uZ30ke290aGVyc31gfSR7aWRzICYmIGAgPiByZWZyZXNoZXMgJHtpZHN9YH1gO1xufTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuY29uc3QgbG9nID0gKHN0ZXApID0+IHtcbiAgY29uc3QgcmVmcmVzaGVkID0gcmVmcmVzaGVkQnkoc3RlcCk7XG4gIGNvbnN0IGxpbmUgPSBsaW5lT2Yoc3RlcCwgcmVmcmVzaGVkKTtcbiAgaWYgKHN0ZXAuaXNQb2xsICYmICFzdGVwLmV2ZW50cy5sZW5ndGgpIHJldHVybiBjb25zb2xlLmRlYnVnKGxpbmUpO1xuICBjb25zb2xlLmdyb3VwQ29sbGFwc2VkKGxpbmUpO1xuICBmb3IgKGNvbnN0IHsgbmFtZSwgZGV0YWlsIH0gb2Ygc3RlcC5ldmVudHMpIGNvbnNvbGUubG9nKG5hbWUsIGRldGFpbCk7XG4gIGZvciAoY29uc3QgeyBpZCwgcm9kZSB9IG9mIHN0ZXAucmlkZXJzKSBjb25zb2xlLmxvZyhyb2RlID8gJ3JvZGUgYWxvbmcsIGFuZCBoZWFyZCcgOiAncm9kZSBhbG9uZyBpbiB2YWluJywgYCMke2lkfWApO1xuICBmb3IgKGNvbnN0IHJvb3Qgb2YgcmVmcmVzaGVkKSBjb25zb2xlLmxvZygncmVmcmVzaGVzJywgcm9vdCk7XG4gIGZvciAoY29uc3QgW3R5cGUsIGRldGFpbF0gb2Ygc3RlcC5oZWFyZCkgY29uc29sZS5sb2coJ2hlYXJkJywgdHlwZSwgZGV0YWlsKTtcbiAgY29uc29sZS5ncm91cEVuZCgpO1xufTtcblxuLyoqIExvZyBhIHJlcXVlc3Qgb25jZSBhbGwgb2YgaXRzIGV2ZW50cyBoYXZlIGFycml2ZWQuXG4gKiBAdHlwZSB7KHN0ZXA/OiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgbG9nU3RlcCA9IChzdGVwKSA9PiB7XG4gIGlmIChzdGVwPy5raW5kICE9PSAncmVxdWVzdCcgfHwgIXN0ZXAuZW5kZWQgfHwgbG9nZ2VkLmhhcyhzdGVwLm51bWJlcikpIHJldHVybjtcbiAgbG9nZ2VkLmFkZChzdGVwLm51bWJlcik7XG4gIGxvZyhzdGVwKTtcbiAgc2hvd0Vycm9yKHN0ZXApO1xufTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwLCBwdXNoOiBEZWJ1Z1B1c2gpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgbG9nUHVzaCA9ICh7IGV2ZW50czogW3sgbmFtZSwgZGV0YWlsLCBoZWFyZXJzIH1dIH0sIHsgY2hhbm5lbHMsIHNwcmVhZCwgaG9wcywgaGVhcnMgfSkgPT4ge1xuICBjb25zdCBpZHMgPSBoZWFyZXJzLm1hcCgoeyBpZCB9KSA9PiBgIyR7aWR9YCk7XG4gIGNvbnN0IHdoZW4gPSBzcHJlYWQgPiA1MDAgPyBgIHdpdGhpbiAkeyhzcHJlYWQgLyAxMDAwKS50b0ZpeGVkKDEpfSBzYCA6ICcnO1xuICBjb25zdCBiZWNhdXNlID0gaG9wcyA/ICcgKGNhbWUgb2YgYSBwdXNoZWQgZXZlbnQpJyA6ICcnO1xuICBjb25zb2xlLmdyb3VwQ29sbGFwc2VkKGBuaXRybzogcHVzaGVkICR7c2hvcnQobmFtZSl9IHwgdG8gJHtqb2luKGNoYW5uZWxzKX0ke2JlY2F1c2V9JHtpZHMubGVuZ3RoID8gYCA+IHJlZnJlc2hlcyAke2lkcy5qb2luKCcsICcpfSR7d2hlbn1gIDogJyd9YCk7XG4gIGNvbnNvbGUubG9nKG5hbWUsIGRldGFpbCk7XG4gIGZvciAoY29uc3QgeyBpZCB9IG9mIGhlYXJlcnMpIGNvbnNvbGUubG9nKCdyZWZyZXNoZXMnLCB3aW5kb3cubml0cm8/LmZpbmQoaWQpKTtcbiAgZm9yIChjb25zdCByb290IG9mIHJvb3RzKCkpIHtcbiAgICBpZiAobmFtZSAhPT0gYCR7UkVGUkVTSH0qYCAmJiB0cmlnZ2Vyc09mKHJvb3QpLmluY2x1ZGVzKG5hbWUpICYmICFoZWFycyhyb290KSkgY29uc29sZS5sb2coJ2hvbGRzIG5vIHN1Y2ggY2hhbm5lbCcsIHJvb3QpO1xuICB9XG4gIGNvbnNvbGUuZ3JvdXBFbmQoKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydExvZyA9ICgpID0+IHtcbiAgbGlzdGVuKHdpbmRvdywgJ25pdHJvOnB1c2gtc3RhdGUnLCAoeyBkZXRhaWw6IHsgc3RhdGUgfSB9KSA9PiB7XG4gICAgaWYgKHN0YXRlID09PSBwdXNoU3RhdGUpIHJldHVybjsgLy8gc3RyZWFtcyBlbmQgYW5kIGJlZ2luXG4gICAgcHVzaFN0YXRlID0gc3RhdGU7XG4gICAgaWYgKHN0YXRlID09PSAncmVmdXNlZCcpIHtcbiAgICAgIHdhcm4oJ3B1c2ggaXMgcmVmdXNlZCwgc28gdGhpcyBwYWdlIGhlYXJzIG5vdGhpbmcgbW9yZSB1bnRpbCBpdCBpcyBsb2FkZWQgYW5ldy4gSGFzIHRoZSB1c2VyIGxvZ2dlZCBvdXQgb3IgbG9zdCByaWdodHMsIG9yIGlzIHRoZSBwYWdlIG9sZGVyIHRoYW4gU1RBVEVfTUFYX0FHRV9TRUNPTkRTPycpO1xuICAgIH0gZWxzZSBjb25zb2xlLmxvZyhgbml0cm86IHB1c2ggfCAke3N0YXRlfWApO1xuICB9KTtcbiAgbGlzdGVuKHdpbmRvdywgJ25pdHJvOm1pc3NlZCcsICgpID0+IHtcbiAgICBjb25zb2xlLmxvZygnbml0cm86IHB1c2ggfCBtaXNzZWQ6IHRoZSBwYWdlIHdhcyBhd2F5IGZvciBsb25nZXIgdGhhbiB0aGUgbG9nIGdvZXMgYmFjaywgc28gaXRzIGNvbXBvbmVudHMgcmVmcmVzaCcpO1xuICB9KTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiBwYXNzd29yZHMgYXJlIG5ldmVyIHNob3duIG9yIGtlcHQuIFdoYXQgb25jZSB3YXMgYSBwYXNzd29yZCBmaWVsZCBjb3VudHMsIGFsc28gd2hlbiBhIGJ1dHRvbiBzaG93cyBpdHMgdGV4dC5cbiAqXG4gKiBSZWFkczogdHlwZSwgYXV0b2NvbXBsZXRlLCBuYW1lIG9mIGlucHV0cy5cbiAqL1xuaW1wb3J0IHsgbGlzdGVuIH0gZnJvbSAnLi9oZWFyZXJzLmpzJztcblxuZXhwb3J0IGNvbnN0IEhJRERFTiA9ICdcdTIwMjJcdTIwMjJcdTIwMjInO1xuY29uc3QgU0VDUkVUID0gJ2lucHV0W3R5cGU9cGFzc3dvcmRdLGlucHV0W2F1dG9jb21wbGV0ZSQ9XCItcGFzc3dvcmRcIl0saW5wdXRbYXV0b2NvbXBsZXRlPW9uZS10aW1lLWNvZGVdJztcbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCBuYW1lcyA9IG5ldyBTZXQoKTtcbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCB2YWx1ZXMgPSBuZXcgU2V0KCk7XG5cbi8qKiBAdHlwZSB7KGlucHV0OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKGlucHV0KSA9PiB7XG4gIGlmIChpbnB1dC5uYW1lKSBuYW1lcy5hZGQoaW5wdXQubmFtZSk7XG4gIGlmIChpbnB1dC52YWx1ZS5sZW5ndGggPiAzKSB2YWx1ZXMuYWRkKGlucHV0LnZhbHVlKTsgLy8gbGVzcyBpcyBmb3VuZCBldmVyeXdoZXJlXG59O1xuXG4vKiogTGVhcm4gd2hpY2ggZmllbGRzIHRoZXJlIGFyZSwgYW5kIHdoYXQgc3RhbmRzIGluIHRoZW0gbm93LiAqL1xuZXhwb3J0IGNvbnN0IG5vdGVTZWNyZXRzID0gKCkgPT4ge1xuICBmb3IgKGNvbnN0IGlucHV0IG9mIGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoU0VDUkVUKSkgbm90ZShpbnB1dCk7XG59O1xuXG4vKiogUmV0dXJuIGEgdmFsdWUgd2l0aCBwYXNzd29yZHMgaGlkZGVuLCB3aGVyZXZlciB0aGV5IHN0YW5kIGluIGl0LiBUaGUgZmllbGRzIG9mIGEgc3RhdGUgYXJlIGNhbGxlZCBcIjxpZD4uPGZpZWxkPlwiLCBhc1xuICogdGhlaXIgaW5wdXRzIGFyZS5cbiAqIEB0eXBlIHsodmFsdWU6IGFueSwgbmFtZT86IHN0cmluZykgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IG1hc2tlZCA9ICh2YWx1ZSwgbmFtZSA9ICcnKSA9PiB7XG4gIGlmIChuYW1lcy5oYXMobmFtZSkgJiYgdmFsdWUgIT09ICcnICYmIHZhbHVlICE9IG51bGwpIHJldHVybiBISURERU47XG4gIGlmICh0eXBlb2YgdmFsdWUgPT09ICdzdHJpbmcnKSByZXR1cm4gdmFsdWVzLmhhcyh2YWx1ZSkgPyBISURERU4gOiB2YWx1ZTtcbiAgaWYgKHZhbHVlIGluc3RhbmNlb2YgQmxvYikgcmV0dXJuIGBmaWxlICR7LyoqIEB0eXBlIHthbnl9ICovICh2YWx1ZSkubmFtZSB8fCAnd2l0aG91dCBhIG5hbWUnfWA7XG4gIGlmIChBcnJheS5pc0FycmF5KHZhbHVlKSkgcmV0dXJuIHZhbHVlLm1hcCgoaXRlbSwgYXQpID0+IG1hc2tlZChpdGVtLCBgJHtuYW1lfS4ke2F0fWApKTtcbiAgaWYgKCF2YWx1ZSB8fCB0eXBlb2YgdmFsdWUgIT09ICdvYmplY3QnKSByZXR1cm4gdmFsdWU7XG4gIHJldHVybiBPYmplY3QuZnJvbUVudHJpZXMoT2JqZWN0LmVudHJpZXModmFsdWUpLm1hcCgoW2tleSwgaXRlbV0pID0+IFtrZXksIG1hc2tlZChpdGVtLCBuYW1lICYmIGAke25hbWV9LiR7a2V5fWApXSkpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0U2VjcmV0cyA9ICgpID0+IHtcbiAgbGlzdGVuKGRvY3VtZW50LCAnaW5wdXQnLCAoeyB0YXJnZXQgfSkgPT4gdGFyZ2V0Lm1hdGNoZXM/LihTRUNSRVQpICYmIG5vdGUodGFyZ2V0KSwgdHJ1ZSk7XG59O1xuIiwgIi8qIERlYnVnZ2luZzogd2hhdCB0b2tlbnMgc2F5IG9mIHN0YXRlcywgYW5kIHdoYXQgYSBzdGVwIGhhcyBjaGFuZ2VkLiBBIHRva2VuIGlzIHNpZ25lZCwgbm90IGVuY3J5cHRlZDogaXRzIHBheWxvYWQgaGFzXG4gKiB0d28gbGluZXMsIG9mIHdoaWNoIHRoZSBzZWNvbmQgaXMgdGhlIHN0YXRlOyBzZWUgZG9jcy9hcmNoaXRlY3R1cmUubWQuIFdoYXQgY2FuJ3QgYmUgcmVhZCBpcyBub3Qgc2hvd24uXG4gKi9cbmltcG9ydCB7IG1hc2tlZCB9IGZyb20gJy4vc2VjcmV0cy5qcyc7XG5cbmNvbnN0IFRPS0VOID0gL2RhdGEtbml0cm8tdG9rZW49XCIoW15cIl0qKVwiLzsgLy8gdGhlIGZpcnN0IG9mIGEgY29tcG9uZW50J3MgSFRNTCBpcyBpdHMgcm9vdCdzXG5cbi8qKiBAdHlwZSB7KHRva2VuOiBzdHJpbmcpID0+IFByb21pc2U8YW55Pn0gKi9cbmNvbnN0IHN0YXRlT2YgPSBhc3luYyAodG9rZW4pID0+IHtcbiAgY29uc3QgW3BheWxvYWRdID0gdG9rZW4ucmVwbGFjZSgvXlxcLi8sICcnKS5zcGxpdCgnLicpO1xuICBjb25zdCBieXRlcyA9IFVpbnQ4QXJyYXkuZnJvbShhdG9iKHBheWxvYWQucmVwbGFjZSgvLS9nLCAnKycpLnJlcGxhY2UoL18vZywgJy8nKSksIChsZXR0ZXIpID0+IGxldHRlci5jaGFyQ29kZUF0KDApKTtcbiAgY29uc3QgeyBib2R5IH0gPSBuZXcgUmVzcG9uc2UoYnl0ZXMpO1xuICBjb25zdCBzdHJlYW0gPSB0b2tlblswXSA9PT0gJy4nID8gYm9keT8ucGlwZVRocm91Z2gobmV3IERlY29tcHJlc3Npb25TdHJlYW0oJ2RlZmxhdGUnKSkgOiBib2R5O1xuICBjb25zdCB0ZXh0ID0gYXdhaXQgbmV3IFJlc3BvbnNlKHN0cmVhbSkudGV4dCgpO1xuICByZXR1cm4gSlNPTi5wYXJzZSh0ZXh0LnNsaWNlKHRleHQuaW5kZXhPZignXFxuJykpKTtcbn07XG5cbi8qKiBUaGUgc3RhdGUgaW4gYSB0b2tlbiwgd2l0aG91dCBwYXNzd29yZHM7IHVuZGVmaW5lZCBpZiBpdCBjYW4ndCBiZSByZWFkLlxuICogQHR5cGUgeyhpZDogc3RyaW5nLCB0b2tlbjogc3RyaW5nIHwgdW5kZWZpbmVkKSA9PiBQcm9taXNlPGFueT59ICovXG5leHBvcnQgY29uc3QgcmVhZFN0YXRlID0gYXN5bmMgKGlkLCB0b2tlbikgPT4ge1xuICB0cnkge1xuICAgIHJldHVybiBtYXNrZWQoYXdhaXQgc3RhdGVPZih0b2tlbiA/PyAnJyksIGlkKTtcbiAgfSBjYXRjaCB7fSAvLyBlc2xpbnQtZGlzYWJsZS1saW5lIG5vLWVtcHR5IC0tIG9mIGFub3RoZXIgZm9ybWF0LCBvciBub25lXG59O1xuXG4vKiogQnkgaWQ6IHRoZSBuZXcgdG9rZW5zIG9mIGFuIGFuc3dlci5cbiAqIEB0eXBlIHsodGV4dDogc3RyaW5nLCBydW5zOiBbc3RyaW5nLCBudW1iZXIsIC4uLmFueVtdXVtdKSA9PiBNYXA8c3RyaW5nLCBzdHJpbmc+fSAqL1xuZXhwb3J0IGNvbnN0IHRva2Vuc0luID0gKHRleHQsIHJ1bnMpID0+IHtcbiAgY29uc3QgZm91bmQgPSBuZXcgTWFwKCk7XG4gIGxldCBhdCA9IDA7XG4gIGZvciAoY29uc3QgW2lkLCBsZW5ndGhdIG9mIHJ1bnMpIHtcbiAgICBjb25zdCB0b2tlbiA9IFRPS0VOLmV4ZWModGV4dC5zbGljZShhdCwgKGF0ICs9IGxlbmd0aCkpKTtcbiAgICBpZiAodG9rZW4pIGZvdW5kLnNldChpZCwgdG9rZW5bMV0pO1xuICB9XG4gIHJldHVybiBmb3VuZDtcbn07XG5cbi8qKiBXaGF0IGRpZmZlcnMsIGZpZWxkIGJ5IGZpZWxkOiBbcGF0aCwgYmVmb3JlLCBhZnRlcl0uXG4gKiBAdHlwZSB7KGJlZm9yZTogYW55LCBhZnRlcjogYW55LCBwYXRoPzogc3RyaW5nKSA9PiBbc3RyaW5nLCBhbnksIGFueV1bXX0gKi9cbmV4cG9ydCBjb25zdCBjaGFuZ2VzT2YgPSAoYmVmb3JlLCBhZnRlciwgcGF0aCA9ICcnKSA9PiB7XG4gIGlmIChiZWZvcmUgPT09IGFmdGVyKSByZXR1cm4gW107XG4gIGlmIChPYmplY3QoYWZ0ZXIpICE9PSBhZnRlciB8fCBPYmplY3QoYmVmb3JlKSAhPT0gYmVmb3JlKSByZXR1cm4gW1twYXRoLCBiZWZvcmUsIGFmdGVyXV07XG4gIGNvbnN0IG5hbWVzID0gWy4uLm5ldyBTZXQoWy4uLk9iamVjdC5rZXlzKGJlZm9yZSksIC4uLk9iamVjdC5rZXlzKGFmdGVyKV0pXTtcbiAgcmV0dXJuIG5hbWVzLmZsYXRNYXAoKG5hbWUpID0+IGNoYW5nZXNPZihiZWZvcmVbbmFtZV0sIGFmdGVyW25hbWVdLCBwYXRoID8gYCR7cGF0aH0uJHtuYW1lfWAgOiBuYW1lKSk7XG59O1xuIiwgIi8qIERlYnVnZ2luZzogd2hhdCB0aGUgYnJpZGdlJ3Mgam9icyBhbmQgdGhlIHB1c2hlZCBldmVudHMgdGVsbCBiZWNvbWVzIHN0ZXBzLlxuICpcbiAqIEhlYXJzIG9mIGpvYnM6IHF1ZXVlZCwgbGVhdmluZywgYW5zd2VyZWQsIGV2ZW50LCBzdG9wcGVkLCBkb25lLiBSZWFkcyBOaXRyby1EZWJ1Zywgd2hpY2ggdGhlIHNlcnZlciBhZGRzIGluIERFQlVHOlxuICogICB7XCJtc1wiLCBcInF1ZXJpZXNcIiwgXCJxdWVyeV9tc1wifS5cbiAqL1xuaW1wb3J0IHsgUkVGUkVTSCwgaGVhcmVyc09mLCByb290cyB9IGZyb20gJy4vaGVhcmVycy5qcyc7XG5pbXBvcnQgeyBtYXNrZWQsIG5vdGVTZWNyZXRzIH0gZnJvbSAnLi9zZWNyZXRzLmpzJztcbmltcG9ydCB7IGFkZFN0ZXAsIGNoYW5nZWQgfSBmcm9tICcuL3N0ZXBzLmpzJztcbmltcG9ydCB7IGNoYW5nZXNPZiwgcmVhZFN0YXRlLCB0b2tlbnNJbiB9IGZyb20gJy4vdG9rZW5zLmpzJztcblxuLy8gSW4gdGhlIGhlYWQgb2YgZXZlcnkgcGFnZSB0aGF0IERqYW5nbyBtYWtlcyBmb3IgZGV2ZWxvcGVycywgc3VjaCBhcyB0aGF0IG9mIGEgQ1NSRiBmYWlsdXJlLlxuY29uc3QgREpBTkdPX1BBR0UgPSAvPG1ldGEgbmFtZT1cInJvYm90c1wiIGNvbnRlbnQ9XCJOT05FLE5PQVJDSElWRVwiLztcbi8qKiBAdHlwZWRlZiB7eyBzdGVwOiBEZWJ1Z1N0ZXAsIGV2ZW50OiBEZWJ1Z0V2ZW50IH19IFNlbnQgKi9cbi8qKiBAdHlwZSB7V2Vha01hcDxKb2IsIERlYnVnU3RlcD59ICovXG5jb25zdCBzdGVwT2YgPSBuZXcgV2Vha01hcCgpO1xuLyoqIEB0eXBlIHtXZWFrTWFwPEpvYiwgbnVtYmVyPn0gKi9cbmNvbnN0IHF1ZXVlZEF0ID0gbmV3IFdlYWtNYXAoKTtcbi8qKiBCeSB0aGUgZXZlbnQgb24gdGhlIHBhZ2UsIGJ5IHRoZSBkYXRhIG9mIGEgcHVzaGVkIG9uZSwgYW5kIGJ5IHRoZSBwYWlyIHRoYXQgYSBqb2IgaGFzIGhlYXJkOiB3aG8gaGFzIHNlbnQgaXQuXG4gKiBAdHlwZSB7V2Vha01hcDxvYmplY3QsIFNlbnQ+fSAqL1xuY29uc3Qgc2VudCA9IG5ldyBXZWFrTWFwKCk7XG4vKiogQnkgaWQ6IHRoZSB0b2tlbnMgdGhhdCB0cmF2ZWxsZWQuXG4gKiBAdHlwZSB7V2Vha01hcDxEZWJ1Z1N0ZXAsIE1hcDxzdHJpbmcsIHN0cmluZz4+fSAqL1xuY29uc3QgdG9rZW5zT2YgPSBuZXcgV2Vha01hcCgpO1xuLyoqIEJ5IHRoZSBpZCBvZiBhIHJvb3Q6IHRoZSBwdXNoZWQgZXZlbnQgdGhhdCByZWZyZXNoZXMgaXQsIHdob3NlIGRhdGEgbm9ib2R5IGhlYXJzLlxuICogQHR5cGUge01hcDxzdHJpbmcsIFNlbnQ+fSAqL1xuY29uc3QgcmVmcmVzaGluZyA9IG5ldyBNYXAoKTtcblxuLyoqIEB0eXBlIHsoc2VudDogU2VudCwgam9iOiB7IGlkOiBzdHJpbmcsIGNvbXBvbmVudDogc3RyaW5nIH0sIGZhdGU6IHN0cmluZywgc3RlcD86IG51bWJlcikgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAoeyBzdGVwLCBldmVudCB9LCB7IGlkLCBjb21wb25lbnQgfSwgZmF0ZSwgbnVtYmVyKSA9PiB7XG4gIGNvbnN0IGtub3duID0gZXZlbnQuaGVhcmVycy5maW5kKChoZWFyZXIpID0+IGhlYXJlci5pZCA9PT0gaWQpO1xuICBpZiAoa25vd24pIE9iamVjdC5hc3NpZ24oa25vd24sIHsgZmF0ZSwgc3RlcDogbnVtYmVyIH0pO1xuICBlbHNlIGV2ZW50LmhlYXJlcnMucHVzaCh7IGlkLCBjb21wb25lbnQsIGZhdGUsIHN0ZXA6IG51bWJlciB9KTtcbiAgY2hhbmdlZChzdGVwKTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiBTZW50W119ICovXG5jb25zdCBjYXVzZXNPZiA9IChqb2IpID0+IChqb2IuaGVhcmQgPz8gW10pLm1hcCgocGFpcikgPT4gc2VudC5nZXQocGFpcikpLmZpbHRlcigob25lKSA9PiBvbmUgIT09IHVuZGVmaW5lZCk7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgcXVldWVkID0gKGpvYikgPT4ge1xuICBub3RlU2VjcmV0cygpO1xuICBpZiAoIXF1ZXVlZEF0Lmhhcyhqb2IpKSBxdWV1ZWRBdC5zZXQoam9iLCBwZXJmb3JtYW5jZS5ub3coKSk7XG4gIGNvbnN0IHsgY2F1c2UsIGhlYXJkLCBpZCB9ID0gam9iO1xuICBjb25zdCBmcm9tID0gc2VudC5nZXQoY2F1c2UpID8/IHNlbnQuZ2V0KGNhdXNlPy5kZXRhaWwgPz8gam9iKSA/PyAoam9iLmJvZHkuaGFzKCduaXRyby1wdXNoZWQnKSA/IHJlZnJlc2hpbmcuZ2V0KGlkKSA6IHVuZGVmaW5lZCk7XG4gIGlmIChmcm9tICYmIGhlYXJkPy5bMF0pIHNlbnQuc2V0KGhlYXJkWzBdLCBmcm9tKTtcbn07XG5cbi8qKiBXaGF0IHRyYXZlbHMgYmVzaWRlcyB0aGUgbGlicmFyeSdzIG93bi5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IFBpY2s8RGVidWdTdGVwLCAnYXJncycgfCAndHlwZWQnPn0gKi9cbmNvbnN0IHBvc3RlZCA9ICh7IGFjdGlvbiwgYm9keSwgbGVmdCwgc2VudDogZmllbGRzIH0pID0+IHtcbiAgLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBhbnk+fSAqL1xuICBjb25zdCBhcmdzID0ge307XG4gIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgYW55Pn0gKi9cbiAgY29uc3QgdHlwZWQgPSB7fTtcbiAgY29uc3QgYm91bmQgPSBuZXcgU2V0KFsuLi5maWVsZHMudmFsdWVzKCldLmZpbHRlcigoZmllbGQpID0+IGZpZWxkLmJvdW5kKS5tYXAoKHsgbmFtZSB9KSA9PiBuYW1lKSk7XG4gIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBsZWZ0ID8/IGJvZHkpIHtcbiAgICBpZiAoIWJvdW5kLmhhcyhuYW1lKSAmJiAvXm5pdHJvLXxeY3NyZm1pZGRsZXdhcmV0b2tlbiQvLnRlc3QobmFtZSkpIGNvbnRpbnVlO1xuICAgIGNvbnN0IGlzRm9ybSA9IGFjdGlvbiA9PT0gJ3N5bmMnICYmIG5hbWUgPT09ICdmb3JtJztcbiAgICBjb25zdCBzaG93biA9IGlzRm9ybSA/IG1hc2tlZChPYmplY3QuZnJvbUVudHJpZXMobmV3IFVSTFNlYXJjaFBhcmFtcyhgJHt2YWx1ZX1gKSkpIDogdmFsdWU7XG4gICAgY29uc3QgdG8gPSBib3VuZC5oYXMobmFtZSkgPyB0eXBlZCA6IGFyZ3M7XG4gICAgY29uc3Qga2V5ID0gdG8gPT09IHR5cGVkID8gbmFtZS5zbGljZShuYW1lLmluZGV4T2YoJy4nKSArIDEpIDogbmFtZTtcbiAgICBjb25zdCBzYWZlID0gaXNGb3JtID8gc2hvd24gOiBtYXNrZWQoc2hvd24sIG5hbWUpO1xuICAgIHRvW2tleV0gPSBrZXkgaW4gdG8gPyBbdG9ba2V5XSwgc2FmZV0uZmxhdCgpIDogc2FmZTtcbiAgfVxuICByZXR1cm4geyBhcmdzLCB0eXBlZCB9O1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBsZWF2aW5nID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGFjdGlvbiwgYm9hcmRlZCwgY2hhaW4sIGNvbXBvbmVudCwgaGVhcmQsIGlkLCBpc1F1aWV0LCByaWRlcnMsIHJvb3QgfSA9IGpvYjtcbiAgY29uc3Qga25vd24gPSBzdGVwT2YuZ2V0KGpvYik7XG4gIGlmIChrbm93biAmJiAha25vd24uZW5kZWQpIHJldHVybjtcbiAgY29uc3Qgc3RhcnQgPSBib2FyZGVkID8/IHBlcmZvcm1hbmNlLm5vdygpO1xuICBjb25zdCBzdGVwID0gYWRkU3RlcCh7XG4gICAga2luZDogJ3JlcXVlc3QnLCBpZCwgY29tcG9uZW50LCBhY3Rpb24sIGNoYWluLCAuLi5wb3N0ZWQoam9iKSwgc3RhcnQsXG4gICAga2V5OiByb290LmRhdGFzZXQubml0cm9LZXksXG4gICAgaXNQb2xsOiBCb29sZWFuKCFoZWFyZCAmJiBpc1F1aWV0KSxcbiAgICBpc1B1c2hlZDogam9iLmJvZHkuaGFzKCduaXRyby1wdXNoZWQnKSxcbiAgICBoZWFyZDogKGhlYXJkID8/IFtdKS5tYXAoKFtuYW1lLCBkZXRhaWxdKSA9PiBbbmFtZSwgbWFza2VkKGRldGFpbCldKSxcbiAgICB3YWl0ZWQ6IHN0YXJ0IC0gKHF1ZXVlZEF0LmdldChqb2IpID8/IHN0YXJ0KSxcbiAgICByaWRlcnM6IFsuLi5yaWRlcnMudmFsdWVzKCldLm1hcCgocmlkZXIpID0+ICh7IGlkOiByaWRlci5pZCwgY29tcG9uZW50OiByaWRlci5jb21wb25lbnQsIHJvZGU6IGZhbHNlIH0pKSxcbiAgfSk7XG4gIHN0ZXBPZi5zZXQoam9iLCBzdGVwKTtcbiAgLy8gSW4gcGxhY2Ugb2YgYSBzdGF0ZSwgdGhhdCBvZiBhIGxhenkgY29tcG9uZW50IGhhcyBpdHMgYXJndW1lbnRzLlxuICB0b2tlbnNPZi5zZXQoc3RlcCwgbmV3IE1hcChhY3Rpb24gPT09ICduaXRyby1tb3VudCcgPyBbXSA6IFtqb2IsIC4uLnJpZGVycy52YWx1ZXMoKV0ubWFwKChvbmUpID0+IFtvbmUuaWQsIG9uZS50b2tlbl0pKSk7XG4gIGZvciAoY29uc3Qgb25lIG9mIFtqb2IsIC4uLnJpZGVycy52YWx1ZXMoKV0pIHtcbiAgICBmb3IgKGNvbnN0IGZyb20gb2YgY2F1c2VzT2Yob25lKSkge1xuICAgICAgc3RlcC5jYXVzZXMucHVzaCh7IHN0ZXA6IGZyb20uc3RlcC5udW1iZXIsIGV2ZW50OiBmcm9tLmV2ZW50Lm5hbWUsIGJ5OiBvbmUuaWQgfSk7XG4gICAgICB0ZWxsKGZyb20sIG9uZSwgb25lID09PSBqb2IgPyAnYXNrZWQnIDogJ3RyYXZlbGxlZCcsIHN0ZXAubnVtYmVyKTtcbiAgICB9XG4gIH1cbiAgY2hhbmdlZChzdGVwKTtcbn07XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCwgam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKHN0ZXAsIHsgYW5zd2VyLCBib2FyZGVkLCB0b29rLCBpc1N0YWxlLCBzdGF0dXMsIHRyaWVzIH0pID0+IHtcbiAgY29uc3QgdGV4dCA9IGFuc3dlcj8udGV4dCA/PyAnJztcbiAgbGV0IHNlcnZlcjtcbiAgdHJ5IHtcbiAgICBzZXJ2ZXIgPSBKU09OLnBhcnNlKGFuc3dlcj8uaGVhZGVycy5nZXQoJ05pdHJvLURlYnVnJykpO1xuICB9IGNhdGNoIHt9IC8vIGVzbGludC1kaXNhYmxlLWxpbmUgbm8tZW1wdHkgLS0gYSBwcm94eSdzXG4gIE9iamVjdC5hc3NpZ24oc3RlcCwge1xuICAgIHN0YXR1czogYW5zd2VyPy5zdGF0dXMgPz8gMCxcbiAgICB0cmllczogdHJpZXMgPz8gMCxcbiAgICBpc1N0YWxlLFxuICAgIGlzS2VwdDogYW5zd2VyPy5oZWFkZXJzLmdldCgnTml0cm8tT25jZScpID09PSAna2VwdCcsXG4gICAgYnl0ZXM6IG5ldyBCbG9iKFt0ZXh0XSkuc2l6ZSxcbiAgICBlcnJvclBhZ2U6IChzdGF0dXMgPz8gMCkgPiA0OTkgfHwgREpBTkdPX1BBR0UudGVzdCh0ZXh0KSA/IHRleHQgOiAnJyxcbiAgICB0b29rLFxuICAgIHN3YXA6IHRvb2sgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IHBlcmZvcm1hbmNlLm5vdygpIC0gYm9hcmRlZCAtIHRvb2ssXG4gICAgc2VydmVyOiBzZXJ2ZXI/Lm1zLFxuICAgIHF1ZXJpZXM6IHNlcnZlcj8ucXVlcmllcyxcbiAgICBxdWVyeU1zOiBzZXJ2ZXI/LnF1ZXJ5X21zLFxuICB9KTtcbn07XG5cbi8qKiBOb3RlIHRoZSBzdGF0ZXMsIGFuZCB3aGF0IGhhcyBiZWNvbWUgb2YgdGhlbS5cbiAqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwLCB0ZXh0OiBzdHJpbmcsIHJ1bnM6IFtzdHJpbmcsIG51bWJlciwgLi4uYW55W11dW10pID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCBjb21wYXJlID0gYXN5bmMgKHN0ZXAsIHRleHQsIHJ1bnMpID0+IHtcbiAgZm9yIChjb25zdCBbaWQsIHRva2VuXSBvZiB0b2tlbnNJbih0ZXh0LCBydW5zKSkge1xuICAgIGNvbnN0IGJlZm9yZSA9IGF3YWl0IHJlYWRTdGF0ZShpZCwgdG9rZW5zT2YuZ2V0KHN0ZXApPy5nZXQoaWQpKTtcbiAgICBjb25zdCBhZnRlciA9IGF3YWl0IHJlYWRTdGF0ZShpZCwgdG9rZW4pO1xuICAgIGNvbnN0IHJ1biA9IHN0ZXAucnVucy5maW5kKChvbmUpID0+IG9uZS5pZCA9PT0gaWQpO1xuICAgIGlmIChydW4gJiYgYWZ0ZXIpIE9iamVjdC5hc3NpZ24ocnVuLCB7IGJlZm9yZSwgYWZ0ZXIsIGNoYW5nZXM6IGNoYW5nZXNPZihiZWZvcmUgPz8ge30sIGFmdGVyKSB9KTtcbiAgfVxuICBjaGFuZ2VkKHN0ZXApO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBhbnN3ZXJlZCA9IChqb2IpID0+IHtcbiAgY29uc3Qgc3RlcCA9IHN0ZXBPZi5nZXQoam9iKTtcbiAgaWYgKCFzdGVwKSByZXR1cm47XG4gIGNvbnN0IHsgaWQsIGV2ZW50cywgcGFydHMsIHJpZGVycyB9ID0gam9iO1xuICBub3RlU2VjcmV0cygpO1xuICBub3RlKHN0ZXAsIGpvYik7XG4gIGNvbnN0IGNvdW50ID0gZXZlbnRzID8gZXZlbnRzLmxlbmd0aCA6IDE7IC8vIGEgZmFpbHVyZSdzIGlzIG1hZGUgYnkgdGhlIGJyaWRnZVxuICBzdGVwLnJ1bnMgPSAocGFydHMgPz8gW1tpZCwgMCwgY291bnQsIFtdXV0pLm1hcCgoW2Zyb20sICwgb3duLCBoZWFyZF0pID0+IHtcbiAgICBjb25zdCBjb21wb25lbnQgPSBmcm9tID09PSBpZCA/IGpvYi5jb21wb25lbnQgOiByaWRlcnMuZ2V0KGZyb20pPy5jb21wb25lbnQ7XG4gICAgcmV0dXJuIHsgaWQ6IGZyb20sIGNvbXBvbmVudCwgZXZlbnRzOiBvd24sIGhlYXJkIH07XG4gIH0pO1xuICBmb3IgKGNvbnN0IHJ1biBvZiBzdGVwLnJ1bnMuc2xpY2UoMSkpIHtcbiAgICBmb3IgKGNvbnN0IHJpZGVyIG9mIHN0ZXAucmlkZXJzKSBpZiAocmlkZXIuaWQgPT09IHJ1bi5pZCkgcmlkZXIucm9kZSA9IHRydWU7XG4gIH1cbiAgc3RlcC5sZWZ0ID0gY291bnQ7XG4gIGlmICghY291bnQpIGVuZChzdGVwKTtcbiAgY29tcGFyZShzdGVwLCBqb2IuYW5zd2VyPy50ZXh0ID8/ICcnLCBwYXJ0cyA/PyBbW2lkLCBJbmZpbml0eV1dKTtcbiAgY2hhbmdlZChzdGVwKTtcbn07XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gdm9pZH0gKi9cbmNvbnN0IGVuZCA9IChzdGVwKSA9PiB7XG4gIHN0ZXAuZW5kZWQgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgY2hhbmdlZChzdGVwKTtcbn07XG5cbi8qKiBBbiBldmVudCBvZiBhbiBhbnN3ZXIsIGJlZm9yZSB0aGUgcGFnZSBoZWFycyBpdC5cbiAqIEB0eXBlIHsoZGV0YWlsOiB7IGpvYjogSm9iLCBhcnJpdmFsOiBBcnJpdmFsLCBldmVudDogQ3VzdG9tRXZlbnQgfSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFycml2ZWQgPSAoeyBqb2IsIGFycml2YWwsIGV2ZW50IH0pID0+IHtcbiAgY29uc3Qgc3RlcCA9IHN0ZXBPZi5nZXQoam9iKTtcbiAgaWYgKCFzdGVwKSByZXR1cm47XG4gIGNvbnN0IHsgbmFtZSwgZGV0YWlsLCBmcm9tLCBoZWFyZEJ5LCBjYWxsLCB0byB9ID0gYXJyaXZhbDtcbiAgY29uc3QgeyBtZWFudCwgb3RoZXJzLCB3aHkgfSA9IGhlYXJlcnNPZihuYW1lLCBkZXRhaWwpO1xuICAvKiogQHR5cGUge0RlYnVnRXZlbnR9ICovXG4gIGNvbnN0IG9uZSA9IHsgbmFtZSwgZGV0YWlsOiBtYXNrZWQoZGV0YWlsKSwgZnJvbSwgb3RoZXJzLCB3aHksIGhlYXJlcnM6IFtdIH07XG4gIGNvbnN0IGVudHJ5ID0geyBzdGVwLCBldmVudDogb25lIH07XG4gIGNvbnN0IHBhcmVudCA9IHRvICYmIHdpbmRvdy5uaXRybz8uZmluZCh0byk7XG4gIGZvciAoY29uc3Qgcm9vdCBvZiBwYXJlbnQgPyBbLi4ubWVhbnQsIHBhcmVudF0gOiBtZWFudCkge1xuICAgIGNvbnN0IGNvbXBvbmVudCA9IGAke3Jvb3QuZGF0YXNldC5uaXRyb0NvbXBvbmVudH1gO1xuICAgIGNvbnN0IGlzSW4gPSByb290LmlkID09PSBmcm9tIHx8IHJvb3QuaWQgPT09IGpvYi5pZCB8fCBzdGVwLmNoYWluLmluY2x1ZGVzKHJvb3QuaWQpO1xuICAgIGNvbnN0IGZhdGUgPSBoZWFyZEJ5Lmhhcyhyb290LmlkKSA/ICdyb2RlIGFsb25nJyA6IGlzSW4gPyAnbGVkIGhlcmUgaXRzZWxmJyA6ICcnO1xuICAgIG9uZS5oZWFyZXJzLnB1c2goeyBpZDogcm9vdC5pZCwgY29tcG9uZW50LCBmYXRlLCAuLi4ocm9vdCA9PT0gcGFyZW50ICYmIHsgY2FsbCB9KSB9KTtcbiAgfVxuICBzdGVwLmV2ZW50cy5wdXNoKG9uZSk7XG4gIHNlbnQuc2V0KGV2ZW50LCBlbnRyeSk7XG4gIGlmICghLS0oLyoqIEB0eXBlIHthbnl9ICovIChzdGVwKS5sZWZ0KSkgZW5kKHN0ZXApO1xuICBjaGFuZ2VkKHN0ZXApO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBzdG9wcGVkID0gKHsgaWQsIGNvbXBvbmVudCwgaGVhcmQsIHdoeSwgY2hhaW4gfSkgPT4ge1xuICBjb25zdCBzdGVwID0gYWRkU3RlcCh7IGtpbmQ6ICdzdG9wcGVkJywgaWQsIGNvbXBvbmVudCwgY2hhaW4sIHdoeSwgaGVhcmQ6IGhlYXJkID8/IFtdIH0pO1xuICBmb3IgKGNvbnN0IHBhaXIgb2YgaGVhcmQgPz8gW10pIHtcbiAgICBjb25zdCBmcm9tID0gc2VudC5nZXQocGFpcik7XG4gICAgaWYgKCFmcm9tKSBjb250aW51ZTtcbiAgICBzdGVwLmNhdXNlcy5wdXNoKHsgc3RlcDogZnJvbS5zdGVwLm51bWJlciwgZXZlbnQ6IGZyb20uZXZlbnQubmFtZSwgYnk6IGlkIH0pO1xuICAgIHRlbGwoZnJvbSwgeyBpZCwgY29tcG9uZW50IH0sICdzdG9wcGVkJywgc3RlcC5udW1iZXIpO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGRvbmUgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgYWN0aW9uLCBjb21wb25lbnQsIGlkLCBob3N0LCBpc1F1aWV0LCByb2RlIH0gPSBqb2I7XG4gIGlmIChzdGVwT2YuaGFzKGpvYikgfHwgaG9zdCB8fCByb2RlKSByZXR1cm47XG4gIGlmICghaXNRdWlldCkgYWRkU3RlcCh7IGtpbmQ6ICdkcm9wcGVkJywgaWQsIGNvbXBvbmVudCwgYWN0aW9uLCAuLi5wb3N0ZWQoam9iKSB9KTtcbiAgZm9yIChjb25zdCBmcm9tIG9mIGNhdXNlc09mKGpvYikpIHRlbGwoZnJvbSwgam9iLCAnd2FzIG5vdCB0aGVyZSBhbnkgbW9yZScpO1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBkZXRhaWw6IGFueSwgcHVzaDogRGVidWdQdXNoKSA9PiBEZWJ1Z1N0ZXB9ICovXG5leHBvcnQgY29uc3QgcmVjb3JkUHVzaCA9IChuYW1lLCBkZXRhaWwsIHB1c2gpID0+IHtcbiAgY29uc3QgaXNGb3JBbGwgPSBuYW1lID09PSBgJHtSRUZSRVNIfSpgOyAvLyBvZiBhIGNoYW5uZWxcbiAgY29uc3QgZm91bmQgPSBpc0ZvckFsbCA/IHsgbWVhbnQ6IHJvb3RzKCkuZmlsdGVyKHB1c2guaGVhcnMpLCBvdGhlcnM6ICcnLCB3aHk6ICcnIH0gOiBoZWFyZXJzT2YobmFtZSwgZGV0YWlsLCBwdXNoKTtcbiAgY29uc3QgeyBtZWFudCwgb3RoZXJzLCB3aHkgfSA9IGZvdW5kO1xuICBjb25zdCBoZWFyZXJzID0gbWVhbnQubWFwKChyb290KSA9PiAoeyBpZDogcm9vdC5pZCwgY29tcG9uZW50OiBgJHtyb290LmRhdGFzZXQubml0cm9Db21wb25lbnR9YCwgZmF0ZTogJycgfSkpO1xuICAvKiogQHR5cGUge0RlYnVnRXZlbnR9ICovXG4gIGNvbnN0IGV2ZW50ID0geyBuYW1lLCBkZXRhaWw6IG1hc2tlZChkZXRhaWwpLCBmcm9tOiAnJywgb3RoZXJzLCB3aHksIGhlYXJlcnMgfTtcbiAgY29uc3QgeyBjaGFubmVscywgaG9wcywgc3ByZWFkIH0gPSBwdXNoO1xuICBjb25zdCBzdGVwID0gYWRkU3RlcCh7IGtpbmQ6ICdwdXNoJywgaWQ6ICcnLCBjb21wb25lbnQ6ICcnLCBjaGFubmVscywgaG9wcywgc3ByZWFkLCBldmVudHM6IFtldmVudF0sIGVuZGVkOiBwZXJmb3JtYW5jZS5ub3coKSB9KTtcbiAgaWYgKE9iamVjdChkZXRhaWwpID09PSBkZXRhaWwgJiYgIWlzRm9yQWxsKSBzZW50LnNldChkZXRhaWwsIHsgc3RlcCwgZXZlbnQgfSk7XG4gIGVsc2UgZm9yIChjb25zdCB7IGlkIH0gb2YgbWVhbnQpIHJlZnJlc2hpbmcuc2V0KGlkLCB7IHN0ZXAsIGV2ZW50IH0pO1xuICByZXR1cm4gc3RlcDtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFJlY29yZCA9ICgpID0+IHtcbiAgLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCAoZGV0YWlsOiBhbnkpID0+IHZvaWQ+fSAqL1xuICBjb25zdCBoZWFycyA9IHsgcXVldWVkLCBsZWF2aW5nLCBhbnN3ZXJlZCwgZXZlbnQ6IGFycml2ZWQsIHN0b3BwZWQsIGRvbmUgfTtcbiAgZm9yIChjb25zdCBbbmFtZSwgbGlzdGVuZXJdIG9mIE9iamVjdC5lbnRyaWVzKGhlYXJzKSkgd2luZG93Lm5pdHJvPy5vbihuYW1lLCBsaXN0ZW5lcik7XG59O1xuIiwgIi8qIERlYnVnZ2luZzogdGVsbHMgZGV2ZWxvcGVycyB3aGF0IHRoZSBjb21wb25lbnRzIG9mIHRoZSBwYWdlIGRvLCBpbiB0aGUgY29uc29sZSBhbmQgaW4gdGhlIHRpbWVsaW5lLCBhIGRyYXdlciBhdCB0aGVcbiAqIGVkZ2Ugb2YgdGhlIHBhZ2UuIHslIG5pdHJvX3NjcmlwdHMgJX0gbG9hZHMgaXQgd2hlbiB0aGUgc2V0dGluZyBERUJVRyBpcyBvbjogZmlyc3QsIGFuZCBub3QgZGVmZXJyZWQsIHNpbmNlIGl0IGhhcyB0b1xuICogc2VlIHRoZSBvdGhlcnMgY29tZS5cbiAqXG4gKiBTZXRzIHdpbmRvdy5uaXRyb0RlYnVnIHtzdWdnZXN0LCBwdXNoZWR9OiB0aGUgZmlyc3QgaXMgZm9yIG5pdHJvLmNhbGwoKSBvZiBhIGNvbXBvbmVudCB0aGF0IGlzIG5vdCB0aGVyZSwgdGhlIHNlY29uZFxuICogZm9yIHB1c2hlZC5qcy5cbiAqL1xuaW1wb3J0IHsgc3RhcnREcmF3ZXIgfSBmcm9tICcuL2RyYXdlci5qcyc7XG5pbXBvcnQgeyBzdGFydEhlYXJlcnMgfSBmcm9tICcuL2hlYXJlcnMuanMnO1xuaW1wb3J0IHsgbG9nUHVzaCwgbG9nU3RlcCwgc3RhcnRMb2cgfSBmcm9tICcuL2xvZy5qcyc7XG5pbXBvcnQgeyByZWNvcmRQdXNoLCBzdGFydFJlY29yZCB9IGZyb20gJy4vcmVjb3JkLmpzJztcbmltcG9ydCB7IHN0YXJ0U2VjcmV0cyB9IGZyb20gJy4vc2VjcmV0cy5qcyc7XG5pbXBvcnQgeyBvblN0ZXAgfSBmcm9tICcuL3N0ZXBzLmpzJztcbmltcG9ydCB7IHN0YXJ0VHdpY2UgfSBmcm9tICcuL3R3aWNlLmpzJztcbmltcG9ydCB7IHN1Z2dlc3QgfSBmcm9tICcuL3dvcmRzLmpzJztcblxuaWYgKCFPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvRGVidWcnKSkgeyAvLyBlbHNlIGl0IGlzIGxvYWRlZCB0d2ljZVxuICB3aW5kb3cubml0cm9EZWJ1ZyA9IHsgc3VnZ2VzdCwgcHVzaGVkOiAobmFtZSwgZGV0YWlsLCBwdXNoKSA9PiBsb2dQdXNoKHJlY29yZFB1c2gobmFtZSwgZGV0YWlsLCBwdXNoKSwgcHVzaCkgfTtcbiAgc3RhcnRUd2ljZSgpO1xuICBzdGFydEhlYXJlcnMoKTtcbiAgc3RhcnRTZWNyZXRzKCk7XG4gIHN0YXJ0TG9nKCk7XG4gIG9uU3RlcChsb2dTdGVwKTtcbiAgc3RhcnREcmF3ZXIoKTtcbiAgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcignRE9NQ29udGVudExvYWRlZCcsICgpID0+IHtcbiAgICBpZiAoT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRybycpKSBzdGFydFJlY29yZCgpO1xuICB9KTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7O0FBSU8sTUFBTSxJQUFJLENBQUMsTUFBTSxRQUFRLENBQUMsTUFBTSxhQUFhO0FBQ2xELFVBQU0sVUFBVSxTQUFTLGNBQWMsSUFBSTtBQUMzQyxlQUFXLENBQUMsS0FBSyxLQUFLLEtBQUssT0FBTyxRQUFRLEtBQUssR0FBRztBQUNoRCxVQUFJLElBQUksU0FBUyxHQUFHLEtBQUssUUFBUSxPQUFRLFNBQVEsYUFBYSxLQUFLLEtBQUs7QUFBQSxVQUNoRCxDQUFDLFFBQVMsR0FBRyxJQUFJO0FBQUEsSUFDM0M7QUFDQSxZQUFRLE9BQU8sR0FBRyxTQUFTLEtBQUssRUFBRSxPQUFPLENBQUMsVUFBVSxTQUFTLFFBQVEsVUFBVSxFQUFFLENBQUM7QUFDbEYsV0FBTztBQUFBLEVBQ1Q7QUFHTyxNQUFNLE9BQU8sQ0FBQyxPQUFPLE9BQU8sUUFBUTtBQUN6QyxVQUFNLE9BQU8sS0FBSyxVQUFVLEtBQUssS0FBSztBQUN0QyxXQUFPLEtBQUssU0FBUyxPQUFPLEdBQUcsS0FBSyxNQUFNLEdBQUcsSUFBSSxDQUFDLFdBQU07QUFBQSxFQUMxRDtBQUdPLE1BQU0sS0FBSyxDQUFDLFNBQVMsTUFBTSxHQUFHLFNBQVMsS0FBSyxLQUFLLE1BQU0sU0FBUyxFQUFFLElBQUksS0FBSyxLQUFLLE1BQU0sTUFBTSxDQUFDOzs7QUNsQnBHLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBSWhCLE1BQU0sT0FBTyxDQUFDLFNBQVM7QUFDNUIsUUFBSSxPQUFPLElBQUksSUFBSSxFQUFHLFFBQU87QUFDN0IsWUFBUSxLQUFLLFVBQVUsSUFBSSxFQUFFO0FBQzdCLFdBQU8sSUFBSSxJQUFJO0FBQ2YsV0FBTztBQUFBLEVBQ1Q7QUFJQSxNQUFNLFdBQVcsQ0FBQyxHQUFHLE1BQU07QUFDekIsUUFBSUEsT0FBTSxNQUFNLEtBQUssRUFBRSxRQUFRLEVBQUUsU0FBUyxFQUFFLEdBQUcsQ0FBQyxHQUFHLFVBQVUsS0FBSztBQUNsRSxlQUFXLENBQUMsR0FBRyxNQUFNLEtBQUssQ0FBQyxHQUFHLENBQUMsRUFBRSxRQUFRLEdBQUc7QUFDMUMsWUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDO0FBQ25CLGVBQVMsSUFBSSxHQUFHLElBQUksRUFBRSxRQUFRLEtBQUs7QUFDakMsYUFBSyxLQUFLLEtBQUssSUFBSSxLQUFLLENBQUMsSUFBSSxHQUFHQSxLQUFJLElBQUksQ0FBQyxJQUFJLEdBQUdBLEtBQUksQ0FBQyxJQUFJLE9BQU8sV0FBVyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFBQSxNQUNuRjtBQUNBLE1BQUFBLE9BQU07QUFBQSxJQUNSO0FBQ0EsV0FBT0EsS0FBSSxFQUFFLE1BQU07QUFBQSxFQUNyQjtBQUdPLE1BQU0sVUFBVSxDQUFDLE1BQU1DLFdBQVU7QUFDdEMsVUFBTSxRQUFRLENBQUMsR0FBRyxJQUFJLElBQUlBLE1BQUssQ0FBQyxFQUFFLE9BQU8sQ0FBQyxVQUFVLFNBQVMsTUFBTSxLQUFLLEtBQUssS0FBSyxTQUFTLENBQUM7QUFDNUYsVUFBTSxLQUFLLENBQUMsR0FBRyxNQUFNLFNBQVMsTUFBTSxDQUFDLElBQUksU0FBUyxNQUFNLENBQUMsQ0FBQztBQUMxRCxXQUFPLE1BQU0sU0FBUyxpQkFBaUIsTUFBTSxDQUFDLENBQUMsTUFBTTtBQUFBLEVBQ3ZEO0FBR08sTUFBTSxPQUFPLENBQUNDLFlBQVcsQ0FBQyxHQUFHLElBQUksSUFBSUEsT0FBTSxDQUFDLEVBQUUsS0FBSyxJQUFJO0FBR3ZELE1BQU0sUUFBUSxDQUFDLFNBQVMsS0FBSyxRQUFRLFdBQVcsRUFBRTtBQUdsRCxNQUFNLFNBQVMsQ0FBQyxVQUFXLFFBQVEsTUFBTyxHQUFHLEtBQUssT0FBTyxJQUFJLFFBQVEsS0FBTSxRQUFRLENBQUMsQ0FBQzs7O0FDcEM1RixNQUFNLFFBQVE7QUFBQSxJQUNaLElBQUksQ0FBQyxhQUFhLEVBQUU7QUFBQSxJQUNwQixPQUFPLENBQUMsWUFBWSxFQUFFO0FBQUEsSUFDdEIsY0FBYyxDQUFDLHlCQUF5QixFQUFFO0FBQUEsSUFDMUMsV0FBVyxDQUFDLHFCQUFxQixFQUFFO0FBQUEsSUFDbkMsU0FBUyxDQUFDLGVBQWUsd0JBQXdCO0FBQUEsRUFDbkQ7QUFHTyxNQUFNLFVBQVUsQ0FBQyxFQUFFLE1BQU0sV0FBVyxRQUFRLFFBQVEsT0FBTyxHQUFHLE1BQU07QUFDekUsUUFBSSxTQUFTLE9BQVEsUUFBTyxVQUFVLE1BQU0sT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDO0FBQzNELFFBQUksU0FBUyxVQUFXLFFBQU8saUJBQWlCLENBQUMsR0FBRyxPQUFPLEVBQUUsRUFBRSxLQUFLLEtBQUssQ0FBQztBQUMxRSxRQUFJLFNBQVMsVUFBVyxRQUFPLEdBQUcsU0FBUyxJQUFJLE1BQU07QUFDckQsV0FBTyxXQUFXLGdCQUFnQixHQUFHLFNBQVMsV0FBVyxHQUFHLFNBQVMsSUFBSSxNQUFNO0FBQUEsRUFDakY7QUFJTyxNQUFNLFlBQVksQ0FBQyxFQUFFLE1BQU0sT0FBTyxRQUFRLFFBQVEsUUFBUSxNQUFNO0FBQ3JFLFFBQUksU0FBUyxVQUFXLFFBQU87QUFDL0IsUUFBSSxTQUFTLFVBQVcsUUFBTztBQUMvQixRQUFJLFNBQVMsYUFBYSxTQUFTLFdBQVcsSUFBSyxRQUFPLFNBQVMsVUFBVSxNQUFNLEtBQUs7QUFDeEYsUUFBSSxPQUFPLEtBQUssQ0FBQyxFQUFFLElBQUksTUFBTSxHQUFHLEVBQUcsUUFBTztBQUMxQyxXQUFPLFVBQVUsa0JBQWtCO0FBQUEsRUFDckM7QUFHTyxNQUFNLFlBQVksQ0FBQyxTQUFTO0FBQ2pDLFVBQU0sRUFBRSxRQUFRLE9BQU8sT0FBTyxJQUFJLE1BQU0sS0FBSyxPQUFPLFVBQVUsT0FBTyxJQUFJO0FBQ3pFLFVBQU0sVUFBVSxNQUFNLFNBQVMsU0FBUyxLQUFLLE1BQU0sSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLE1BQU0sSUFBSSxDQUFDLENBQUMsQ0FBQyxLQUFLO0FBQ3JGLFVBQU1DLFFBQU8sU0FBUyxZQUFZLEtBQUssT0FBTyxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sTUFBTSxJQUFJLENBQUMsRUFBRSxPQUFPLENBQUMsU0FBUyxTQUFTLGlCQUFpQixDQUFDLElBQUk7QUFDN0gsVUFBTSxVQUFVLFVBQVUsSUFBSTtBQUM5QixXQUFPO0FBQUEsTUFDTCxFQUFFLFFBQVEsRUFBRSxXQUFXLFNBQVMsR0FBRyxHQUFHLE1BQU0sRUFBRTtBQUFBLE1BQzlDLEVBQUUsUUFBUSxFQUFFLFdBQVcsUUFBUSxHQUFHLFFBQVEsSUFBSSxDQUFDO0FBQUEsTUFDL0MsRUFBRSxRQUFRLEVBQUUsV0FBVyxPQUFPLEdBQUcsU0FBUyxZQUFhLFFBQVEsR0FBRyxRQUFRLEtBQUssSUFBSSxjQUFlLEVBQUU7QUFBQSxNQUNwRztBQUFBLFFBQUU7QUFBQSxRQUFRLEVBQUUsV0FBVyxPQUFPO0FBQUEsUUFDNUIsV0FBVyxFQUFFLFVBQVUsRUFBRSxXQUFXLFVBQVUsR0FBRyxPQUFPO0FBQUEsUUFBRyxXQUFXO0FBQUEsUUFDdEUsQ0FBQyxNQUFNLElBQUksRUFBRSxJQUFJLE9BQU8sT0FBTyxHQUFHLElBQUksWUFBWSxNQUFNLEtBQUssUUFBUSxDQUFDLElBQUksU0FBU0EsU0FBUSxTQUFTQSxLQUFJLEVBQUUsRUFBRSxPQUFPLE9BQU8sRUFBRSxLQUFLLFFBQUs7QUFBQSxNQUFDO0FBQUEsSUFDM0k7QUFBQSxFQUNGO0FBSUEsTUFBTSxRQUFRLENBQUMsTUFBTUMsWUFBVztBQUM5QixVQUFNLE9BQU8sT0FBTyxRQUFRQSxPQUFNLEVBQUUsSUFBSSxDQUFDLENBQUMsS0FBSyxLQUFLLE1BQU0sRUFBRSxNQUFNLENBQUMsR0FBRyxFQUFFLFFBQVEsQ0FBQyxHQUFHLEdBQUcsR0FBRyxNQUFNLEtBQUssS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQy9HLFdBQU8sS0FBSyxTQUFTLElBQUksTUFBTSxFQUFFLE1BQU0sQ0FBQyxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUM7QUFBQSxFQUN2RDtBQUdPLE1BQU0sTUFBTSxDQUFDLFNBQVMsWUFBWSxDQUFDLEVBQUUsTUFBTSxDQUFDLEdBQUcsSUFBSSxHQUFHLEVBQUUsTUFBTSxDQUFDLEdBQUcsT0FBTyxDQUFDO0FBSTFFLE1BQU0sU0FBUyxDQUFDLEVBQUUsSUFBSSxXQUFXLE1BQU0sTUFBTSxLQUFLLEdBQUcsU0FBUztBQUNuRSxVQUFNLENBQUNDLFNBQVEsS0FBSyxJQUFJLE1BQU0sSUFBSSxLQUFLLENBQUMsTUFBTSxFQUFFO0FBQ2hELFVBQU0sT0FBTyxHQUFHLFNBQVMsS0FBSyxFQUFFLEdBQUcsT0FBTyxPQUFPLElBQUksS0FBSyxFQUFFO0FBQzVELFdBQU8sQ0FBQyxNQUFNQSxTQUFRLEdBQUlBLFFBQU8sU0FBUyxNQUFNLEtBQUssT0FBTyxDQUFDLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxDQUFDLEtBQUssQ0FBRTtBQUFBLEVBQzVGO0FBR0EsTUFBTSxXQUFXLENBQUMsRUFBRSxNQUFNLFFBQVEsU0FBUyxRQUFRLEtBQUssS0FBSyxHQUFHLFNBQzlEO0FBQUEsSUFBRTtBQUFBLElBQU0sQ0FBQztBQUFBLElBQ1AsRUFBRSxRQUFRLEVBQUUsV0FBVyxRQUFRLEdBQUcsTUFBTSxJQUFJLENBQUM7QUFBQSxJQUFHLE9BQU8sVUFBVSxJQUFJLEtBQUs7QUFBQSxJQUMxRSxFQUFFLFFBQVEsRUFBRSxXQUFXLE9BQU8sR0FBRyxLQUFLLE1BQU0sQ0FBQztBQUFBLElBQzdDO0FBQUEsTUFBRTtBQUFBLE1BQU0sQ0FBQztBQUFBLE1BQUcsUUFBUSxJQUFJLENBQUMsV0FBVyxFQUFFLE1BQU0sQ0FBQyxHQUFHLE9BQU8sUUFBUSxJQUFJLENBQUMsQ0FBQztBQUFBLE1BQ25FLFVBQVUsRUFBRSxNQUFNLENBQUMsR0FBRyxHQUFHLE1BQU0sVUFBVTtBQUFBLE1BQ3pDLE9BQU8sRUFBRSxNQUFNLEVBQUUsV0FBVyxVQUFVLEdBQUcsR0FBRztBQUFBLElBQUM7QUFBQSxFQUFDO0FBR3BELE1BQU0sU0FBUyxDQUFDLEVBQUUsUUFBUSxHQUFHLE9BQU8sUUFBUSxNQUFNLFFBQVEsS0FBSyxNQUM3RDtBQUFBLElBQ0UsR0FBRyxHQUFHLFFBQVEsS0FBSyxDQUFDO0FBQUEsSUFBVyxVQUFVLFNBQVMsSUFBSSxHQUFHLEdBQUcsTUFBTSxDQUFDLHdCQUF3QjtBQUFBLElBQzNGLFdBQVcsU0FBWSxLQUFLLEdBQUcsR0FBRyxNQUFNLENBQUM7QUFBQSxJQUN6QyxTQUFTLFNBQVksS0FBSyxXQUFXLFNBQVksR0FBRyxHQUFHLElBQUksQ0FBQyxzQkFBc0IsR0FBRyxHQUFHLEtBQUssSUFBSSxHQUFHLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFBQSxJQUNuSCxTQUFTLFNBQVksS0FBSyxHQUFHLEdBQUcsSUFBSSxDQUFDO0FBQUEsRUFDdkMsRUFBRSxPQUFPLE9BQU8sRUFBRSxLQUFLLElBQUk7QUFHN0IsTUFBTSxXQUFXLENBQUMsRUFBRSxRQUFRLE9BQU8sU0FBUyxTQUFTLE9BQU8sUUFBUSxRQUFRLE1BQzFFO0FBQUEsSUFDRSxTQUFTLFVBQVUsTUFBTSxLQUFLLE9BQU8sS0FBSyxDQUFDLEtBQUs7QUFBQSxJQUNoRCxZQUFZLFNBQVksS0FBSyxHQUFHLE9BQU8sSUFBSSxZQUFZLElBQUksVUFBVSxTQUFTLEdBQUcsVUFBVSxPQUFPLEdBQUcsT0FBTyxDQUFDLEtBQUssRUFBRTtBQUFBLElBQ3BILFFBQVEsUUFBUSxRQUFRLENBQUMsV0FBVztBQUFBLElBQUksU0FBUyx1Q0FBdUM7QUFBQSxJQUN4RixVQUFVLDRCQUE0QjtBQUFBLEVBQ3hDLEVBQUUsT0FBTyxPQUFPLEVBQUUsS0FBSyxJQUFJO0FBSTdCLE1BQU0sYUFBYSxDQUFDLEVBQUUsSUFBSSxXQUFXLFFBQVEsTUFDM0MsVUFBVSxDQUFDLEVBQUUsTUFBTSxDQUFDLEdBQUcsR0FBRyxTQUFTLEtBQUssRUFBRSxJQUFJLFFBQVEsU0FBUyxLQUFLLGNBQWMsRUFBRSxNQUFNLENBQUMsR0FBRyxRQUFRLElBQUksQ0FBQyxDQUFDLE1BQU1BLFNBQVEsS0FBSyxNQUM3SCxFQUFFLE1BQU0sQ0FBQyxHQUFHLEVBQUUsUUFBUSxDQUFDLEdBQUcsRUFBRSxLQUFLLENBQUMsR0FBRyxJQUFJLEdBQUcsS0FBSyxFQUFFLE9BQU8sQ0FBQyxHQUFHLEtBQUtBLFNBQVEsR0FBRyxDQUFDLEdBQUcsWUFBTyxFQUFFLE9BQU8sQ0FBQyxHQUFHLEtBQUssT0FBTyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDO0FBSTlILE1BQU0sVUFBVSxDQUFDLE1BQU0sU0FBUztBQUNyQyxVQUFNLEVBQUUsTUFBTSxPQUFPLE1BQU0sT0FBTyxRQUFRLFFBQVEsT0FBTyxRQUFRLFVBQVUsUUFBUSxJQUFJLElBQUk7QUFDM0YsVUFBTSxZQUFZLFNBQVM7QUFDM0IsVUFBTSxVQUFVLEtBQUssS0FBSyxRQUFRLFVBQVU7QUFDNUMsV0FBTztBQUFBLE1BQ0wsR0FBSSxPQUFPLFNBQVMsSUFBSSxjQUFjLEVBQUUsTUFBTSxDQUFDLEdBQUcsT0FBTyxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sT0FBTyxHQUFHLE1BQ3BGLEVBQUUsTUFBTSxDQUFDLEdBQUcsRUFBRSxRQUFRLENBQUMsR0FBRyxNQUFNLEtBQUssQ0FBQyxHQUFHLFFBQVEsS0FBSyxJQUFJLEdBQUcsT0FBTyxLQUFLLEtBQUssS0FBSyxVQUFVLEVBQUUsRUFBRSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUM7QUFBQSxNQUMzRyxHQUFJLE1BQU0sVUFBVSxDQUFDLE9BQU8sU0FDeEIsSUFBSSxjQUFjLE1BQU0sSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLE1BQU0sSUFBSSxDQUFDLEVBQUUsS0FBSyxJQUFJLEdBQUcsS0FBSyxXQUFXLGFBQWEsaUJBQWlCLElBQUksQ0FBQztBQUFBLE1BQ3hILEdBQUksV0FBVyxJQUFJLGFBQWEsS0FBSyxRQUFRLEdBQUcsVUFBVSxTQUFTLE1BQU0saUJBQWlCLEdBQUcsTUFBTSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUM7QUFBQSxNQUNoSCxHQUFJLE1BQU0sSUFBSSxXQUFXLEdBQUcsSUFBSSxDQUFDO0FBQUEsTUFDakMsR0FBRyxNQUFNLGFBQWEsSUFBSTtBQUFBLE1BQzFCLEdBQUcsTUFBTSxhQUFhLEtBQUs7QUFBQSxNQUMzQixHQUFJLGFBQWEsUUFBUSxDQUFDLEdBQUcsSUFBSSxRQUFRLE9BQU8sSUFBSSxDQUFDLEdBQUcsR0FBRyxJQUFJLFVBQVUsU0FBUyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUM7QUFBQSxNQUM3RixHQUFJLFFBQVEsU0FBUyxJQUFJLFdBQVcsRUFBRSxNQUFNLENBQUMsR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDO0FBQUEsTUFDN0QsR0FBSSxPQUFPLFNBQVMsSUFBSSxVQUFVLEVBQUUsTUFBTSxDQUFDLEdBQUcsT0FBTyxJQUFJLENBQUMsVUFBVSxTQUFTLE9BQU8sSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUM7QUFBQSxNQUNoRyxHQUFJLE9BQU8sU0FBUyxJQUFJLG1CQUFtQixFQUFFLE1BQU0sQ0FBQyxHQUFHLE9BQU8sSUFBSSxDQUFDLEVBQUUsSUFBSSxXQUFXLEtBQUssTUFDdkYsRUFBRSxNQUFNLENBQUMsR0FBRyxHQUFHLFNBQVMsS0FBSyxFQUFFLElBQUksUUFBUyxPQUFPLFNBQVMsYUFBYyxFQUFFLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQztBQUFBLElBQ3hGO0FBQUEsRUFDRjs7O0FDdEhBLE1BQU0sT0FBTztBQUVOLE1BQU0sUUFBUSxDQUFDO0FBRXRCLE1BQU0sWUFBWSxDQUFDO0FBQ25CLE1BQUksUUFBUTtBQUlMLE1BQU0sU0FBUyxDQUFDLGFBQWEsS0FBSyxVQUFVLEtBQUssUUFBUTtBQUd6RCxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBQy9CLGVBQVcsWUFBWSxVQUFXLFVBQVMsSUFBSTtBQUFBLEVBQ2pEO0FBR08sTUFBTSxVQUFVLENBQUMsU0FBUztBQUUvQixVQUFNLE9BQU87QUFBQSxNQUNYLFFBQVEsRUFBRTtBQUFBLE1BQ1YsUUFBUTtBQUFBLE1BQUksT0FBTyxDQUFDO0FBQUEsTUFBRyxPQUFPLENBQUM7QUFBQSxNQUFHLE1BQU0sQ0FBQztBQUFBLE1BQUcsT0FBTyxDQUFDO0FBQUEsTUFBRyxPQUFPLFlBQVksSUFBSTtBQUFBLE1BQUcsT0FBTztBQUFBLE1BQUcsUUFBUTtBQUFBLE1BQUcsT0FBTztBQUFBLE1BQzdHLFFBQVEsQ0FBQztBQUFBLE1BQUcsUUFBUSxDQUFDO0FBQUEsTUFBRyxNQUFNLENBQUM7QUFBQSxNQUFHLFFBQVEsQ0FBQztBQUFBLE1BQzNDLEdBQUc7QUFBQSxJQUNMO0FBQ0EsVUFBTSxLQUFLLElBQUk7QUFDZixRQUFJLE1BQU0sSUFBSSxFQUFHLE9BQU0sTUFBTTtBQUM3QixZQUFRLElBQUk7QUFDWixXQUFPO0FBQUEsRUFDVDtBQUdPLE1BQU0sZUFBZSxDQUFDLFNBQVMsQ0FBQyxNQUFNO0FBQzNDLFVBQU0sT0FBTyxHQUFHLE1BQU0sUUFBUSxHQUFHLE1BQU07QUFDdkMsWUFBUTtBQUFBLEVBQ1Y7OztBQzdCQSxNQUFNLFVBQVUsQ0FBQyxFQUFFLE1BQU0sUUFBUSxRQUFRLE9BQU8sT0FBTyxNQUNyRCxrQkFBa0IsS0FBSyxJQUFJLEtBQUssQ0FBQyxVQUFVLENBQUMsT0FBTyxVQUFVLENBQUMsTUFBTSxVQUFVLENBQUMsdUJBQXVCLEtBQUssTUFBTTtBQUduSCxNQUFNLFNBQVMsQ0FBQyxVQUFXLE1BQU0sU0FBUyxFQUFFLE1BQU0sQ0FBQyxHQUFHLEtBQUssSUFBSTtBQUl4RCxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBQy9CLFVBQU0sUUFBUSxNQUFNLE9BQU8sT0FBTyxFQUFFLElBQUk7QUFDeEMsVUFBTSxPQUFPLG9CQUFJLElBQUk7QUFJckIsVUFBTSxRQUFRLENBQUMsTUFBTSxPQUFPO0FBQzFCLFlBQU0sTUFBTSxHQUFHLEtBQUssTUFBTSxJQUFJLEVBQUU7QUFDaEMsVUFBSSxLQUFLLElBQUksR0FBRyxFQUFHLFFBQU87QUFDMUIsV0FBSyxJQUFJLEdBQUc7QUFDWixVQUFJLEtBQUs7QUFDVCxZQUFNLE1BQU0sS0FBSyxLQUFLLFFBQVEsQ0FBQyxRQUFRO0FBQ3JDLGNBQU0sT0FBTztBQUNiLGNBQU0sSUFBSTtBQUNWLGVBQU8sSUFBSSxPQUFPLEtBQUssS0FBSyxPQUFPLE1BQU0sTUFBTSxFQUFFLElBQUksQ0FBQztBQUFBLE1BQ3hELENBQUM7QUFDRCxhQUFPLE9BQU8sSUFBSSxPQUFPLENBQUMsRUFBRSxNQUFNLFNBQVMsSUFBSSxNQUFNLFFBQVEsVUFBVSxPQUFPLFNBQVMsdUJBQXVCLEVBQUUsSUFBSSxDQUFDLFVBQVUsUUFBUSxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDdEo7QUFHQSxVQUFNLFVBQVUsQ0FBQyxNQUFNLEVBQUUsTUFBTSxTQUFTLFFBQVEsSUFBSSxNQUNsRDtBQUFBLE1BQUU7QUFBQSxNQUFNLENBQUM7QUFBQSxNQUFHLEVBQUUsUUFBUSxFQUFFLFdBQVcsUUFBUSxHQUFHLE1BQU0sSUFBSSxDQUFDO0FBQUEsTUFDdkQsT0FBTztBQUFBLFFBQ0wsR0FBRyxRQUFRLElBQUksQ0FBQyxXQUFXO0FBQ3pCLGdCQUFNLEtBQUssT0FBTyxPQUFPLE1BQU0sS0FBSyxDQUFDLEVBQUUsT0FBTyxNQUFNLFdBQVcsT0FBTyxJQUFJLElBQUksT0FBTyxTQUFTLGdCQUFnQjtBQUM5RyxpQkFBTyxFQUFFLE1BQU0sQ0FBQyxHQUFHLE9BQU8sUUFBUSxJQUFJLEdBQUcsTUFBTSxNQUFNLElBQUksT0FBTyxFQUFFLENBQUM7QUFBQSxRQUNyRSxDQUFDO0FBQUEsUUFDRCxHQUFJLFNBQVMsQ0FBQyxFQUFFLE1BQU0sQ0FBQyxHQUFHLEdBQUcsTUFBTSxVQUFVLENBQUMsSUFBSSxDQUFDO0FBQUEsUUFDbkQsR0FBSSxNQUFNLENBQUMsRUFBRSxNQUFNLEVBQUUsV0FBVyxVQUFVLEdBQUcsaUJBQWlCLENBQUMsSUFBSSxDQUFDO0FBQUEsTUFDdEUsQ0FBQztBQUFBLElBQUM7QUFFTixXQUFPLFNBQVMsT0FBTyxDQUFDLEVBQUUsTUFBTSxDQUFDLEdBQUcsRUFBRSxVQUFVLENBQUMsR0FBRyxRQUFRLEtBQUssQ0FBQyxHQUFHLFFBQVEsS0FBSyxNQUFNLE1BQU0sR0FBRyxNQUFNLE9BQU8sTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDM0g7OztBQ3hDQSxNQUFNLGVBQWUsQ0FBQyxFQUFFLFdBQVcsUUFBUSxPQUFPLE1BQ2hELENBQUMsV0FBVyxHQUFHLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxTQUFTLEdBQUcsR0FBRyxPQUFPLFFBQVEsQ0FBQyxFQUFFLFFBQVEsTUFBTSxRQUFRLElBQUksQ0FBQyxRQUFRLElBQUksU0FBUyxDQUFDLENBQUM7QUFHaEksTUFBTSxXQUFXLENBQUMsRUFBRSxRQUFRLE1BQU0sTUFBTSxDQUFDLEdBQUcsT0FBTyxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sSUFBSSxHQUFHLEdBQUcsTUFBTSxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sSUFBSSxDQUFDLEVBQUUsSUFBSSxLQUFLO0FBSXJILE1BQU0sU0FBUyxDQUFDLE9BQU8sU0FBUyxhQUFhO0FBQzNDLFVBQU0sU0FBUyxFQUFFLFVBQVUsRUFBRSxVQUFVLFNBQVMsR0FBRyxFQUFFLFVBQVUsRUFBRSxPQUFPLEdBQUcsR0FBRyxLQUFLLENBQUM7QUFDcEYsVUFBTSxRQUFRLG9CQUFJLElBQUksQ0FBQyxFQUFFLENBQUM7QUFDMUIsV0FBTztBQUFBLE1BQ0wsU0FBUyxFQUFFLFNBQVMsQ0FBQyxHQUFHLEdBQUcsS0FBSyxLQUFLLE1BQU07QUFBQSxNQUMzQyxPQUFPLENBQTBCLFNBQVM7QUFDeEMsbUJBQVcsUUFBUSxRQUFRLElBQUksRUFBRyxLQUFJLENBQUMsTUFBTSxJQUFJLElBQUksRUFBRyxRQUFPLE9BQU8sRUFBRSxVQUFVLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDM0YsbUJBQVcsUUFBUSxRQUFRLElBQUksRUFBRyxPQUFNLElBQUksSUFBSTtBQUFBLE1BQ2xEO0FBQUEsTUFDQSxRQUFRLENBQTBCLFNBQVMsQ0FBQyxPQUFPLFNBQVMsUUFBUSxJQUFJLEVBQUUsU0FBUyxPQUFPLEtBQUs7QUFBQSxJQUNqRztBQUFBLEVBQ0Y7QUFJQSxNQUFNLE9BQU8sQ0FBQyxVQUFVO0FBQ3RCLFVBQU0sS0FBSyxFQUFFLFdBQVcsR0FBRyxTQUFTLEdBQUc7QUFBQTtBQUFBLE1BQXlCLE1BQU07QUFBQSxJQUFJO0FBQzFFLFFBQUksQ0FBQyxNQUFNLE1BQU0sT0FBTyxjQUFjLFVBQVc7QUFDakQsVUFBTSxNQUFNLENBQUMsR0FBRyxNQUFNLGNBQWMsaUJBQWlCLHNDQUFzQyxDQUFDO0FBQzVGLFFBQUksSUFBSSxRQUFRLE1BQU0sTUFBTSxJQUFJLEVBQUUsR0FBRyxNQUFNO0FBQzNDLFVBQU0sZUFBZTtBQUFBLEVBQ3ZCO0FBR08sTUFBTSxXQUFXLE1BQU07QUFFNUIsVUFBTSxRQUFRLG9CQUFJLElBQUk7QUFDdEIsVUFBTSxVQUFVLENBQUMsT0FBTyxhQUFhLGNBQWMsTUFBTSxPQUFPLENBQUMsR0FBRyxPQUFPLFNBQVMsVUFBVSxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBQzdHLFVBQU0sT0FBTyxFQUFFLE1BQU0sRUFBRSxjQUFjLHVCQUF1QixXQUFXLEtBQUssQ0FBQztBQUM3RSxVQUFNLFFBQVEsRUFBRSxLQUFLLEVBQUUsV0FBVyxRQUFRLENBQUM7QUFDM0MsVUFBTSxTQUFTLEVBQUUsS0FBSyxFQUFFLE1BQU0sVUFBVSxXQUFXLFNBQVMsQ0FBQztBQUM3RCxVQUFNLFFBQVEsRUFBRSxLQUFLO0FBQ3JCLFVBQU0sU0FBUyxFQUFFLFdBQVcsRUFBRSxXQUFXLFNBQVMsVUFBVSxNQUFNLE9BQU8sRUFBRSxHQUFHLEVBQUUsV0FBVyxDQUFDLEdBQUcscUNBQXFDLEdBQUcsS0FBSztBQUM1SSxVQUFNLFNBQVMsRUFBRSxPQUFPLEVBQUUsV0FBVyxTQUFTLEdBQUcsT0FBTyxJQUFJO0FBRzVELFVBQU0sT0FBTyxDQUFDLFdBQ1osTUFBTSxJQUFJLE1BQU0sSUFBSSxFQUFFLFVBQVUsRUFBRSxNQUFNLFVBQVUsV0FBVyxRQUFRLFNBQVMsTUFBTSxHQUFHLE1BQU0sRUFBRSxHQUFHLFFBQVEsTUFBTSxFQUFFLElBQUksUUFBUSxNQUFNO0FBR3RJLFVBQU0sS0FBSyxDQUFDLFdBQVc7QUFDckIsWUFBTSxFQUFFLFNBQVMsUUFBUSxJQUFJLE1BQU0sSUFBSSxNQUFNO0FBQzdDLGNBQVEsT0FBTztBQUNmLGNBQVEsV0FBVyxTQUFTO0FBQzVCLGNBQVEsTUFBTTtBQUFBLElBQ2hCO0FBR0EsVUFBTSxPQUFPLENBQUMsU0FBUztBQUNyQixZQUFNLFVBQVUsRUFBRSxTQUFTO0FBQzNCLFlBQU0sUUFBUSxFQUFFLElBQUk7QUFDcEIsWUFBTSxVQUFVLEVBQUUsV0FBVyxFQUFFLFVBQVUsTUFBTSxPQUFPLElBQUksRUFBRSxHQUFHLFNBQVMsS0FBSztBQUM3RSxZQUFNLE9BQU8sRUFBRSxTQUFTLE9BQU8sU0FBUyxNQUFNLEVBQUUsTUFBTSxDQUFDLEdBQUcsT0FBTyxFQUFFO0FBQ25FLFlBQU0sSUFBSSxLQUFLLFFBQVEsSUFBSTtBQUMzQixXQUFLLE9BQU8sS0FBSyxJQUFJO0FBQ3JCLGFBQU87QUFBQSxJQUNUO0FBR0EsVUFBTSxTQUFTLENBQUMsU0FBUztBQUN2QixZQUFNLEVBQUUsU0FBUyxPQUFPLE1BQU0sUUFBUSxJQUFJLE1BQU0sSUFBSSxLQUFLLE1BQU0sS0FBSyxLQUFLLElBQUk7QUFDN0UsaUJBQVcsT0FBTyxRQUFTLEtBQUksTUFBTSxJQUFJO0FBQ3pDLGNBQVEsZ0JBQWdCLEdBQUcsVUFBVSxJQUFJLENBQUM7QUFDMUMsWUFBTSxnQkFBZ0IsR0FBSSxRQUFRLE9BQU8sUUFBUSxNQUFNLElBQUksSUFBSSxDQUFDLENBQUU7QUFDbEUsV0FBSyxTQUFTLENBQUMsUUFBUSxNQUFNLENBQUMsUUFBUSxJQUFJLE9BQU8sSUFBSSxDQUFDO0FBQ3RELFdBQUssVUFBVSxPQUFPLE9BQU8sVUFBVSxJQUFJLE1BQU0sRUFBRTtBQUFBLElBQ3JEO0FBR0EsVUFBTSxTQUFTLENBQUMsU0FBUztBQUN2QixZQUFNLFVBQVUsT0FBTyxZQUFZLE9BQU8sZ0JBQWdCLE9BQU8sZUFBZTtBQUNoRixpQkFBVyxPQUFPLE9BQU8sQ0FBQyxJQUFJLElBQUksTUFBTyxRQUFPLEdBQUc7QUFDbkQsaUJBQVcsQ0FBQyxRQUFRLEVBQUUsS0FBSyxDQUFDLEtBQUssT0FBTztBQUN0QyxZQUFJLE1BQU0sS0FBSyxDQUFDLFFBQVEsSUFBSSxXQUFXLE1BQU0sRUFBRztBQUNoRCxhQUFLLE9BQU87QUFDWixjQUFNLE9BQU8sTUFBTTtBQUFBLE1BQ3JCO0FBQ0EsWUFBTSxRQUFRLENBQUMsR0FBRyxLQUFLLFFBQVEsRUFBRSxPQUFPLENBQUMsRUFBRSxPQUFPLE1BQU0sQ0FBQyxNQUFNLEVBQUU7QUFDakUsWUFBTSxjQUFjLFFBQVEsS0FBSyxNQUFNLFNBQVMsOEJBQThCO0FBQzlFLFlBQU0sZ0JBQWdCLE9BQU8sT0FBTyxRQUFRLElBQUksS0FBSyw2QkFBNkIsRUFBRTtBQUNwRixVQUFJLE1BQU0sTUFBTyxRQUFPLGNBQWMsUUFBUSxLQUFLLE1BQU0sS0FBSyxRQUFRLElBQUksQ0FBQyxLQUFLLEdBQUcsS0FBSyxRQUFRLEtBQUssS0FBSyxDQUFDLElBQUksVUFBVSxJQUFJLENBQUM7QUFDOUgsVUFBSSxRQUFTLFFBQU8sWUFBWSxPQUFPO0FBQUEsSUFDekM7QUFFQSxVQUFNLFFBQVEsRUFBRSxVQUFVLEVBQUUsTUFBTSxVQUFVLFNBQVMsTUFBTSxhQUFhLEVBQUUsR0FBRyxPQUFPO0FBQ3BGLFVBQU0sUUFBUSxFQUFFLE9BQU8sRUFBRSxXQUFXLFNBQVMsTUFBTSxTQUFTLGNBQWMsZ0JBQWdCLEdBQUcsUUFBUSxJQUFJLENBQUMsRUFBRSxRQUFRLE1BQU0sT0FBTyxHQUFHLEtBQUs7QUFDekksV0FBTyxFQUFFLE9BQU8sTUFBTSxFQUFFLE9BQU8sRUFBRSxXQUFXLE9BQU8sR0FBRyxRQUFRLFFBQVEsTUFBTSxHQUFHLE9BQU87QUFBQSxFQUN4Rjs7O0FDdkdBOzs7QUNXQSxNQUFNLE1BQU07QUFDWixNQUFNLFdBQVc7QUFFakIsTUFBSTtBQUVKLE1BQUk7QUFJSixNQUFNLGFBQWEsQ0FBQyxVQUFVO0FBQzVCLFFBQUk7QUFDRixhQUFPLFVBQVUsU0FBWSxhQUFhLFFBQVEsR0FBRyxJQUFJLGFBQWEsUUFBUSxLQUFLLEtBQUs7QUFBQSxJQUMxRixRQUFRO0FBQUEsSUFBQztBQUFBLEVBQ1g7QUFFQSxNQUFNLFNBQVMsTUFBTSxNQUFNLE1BQU0sV0FBVztBQUc1QyxNQUFNLFVBQVUsQ0FBQyxVQUFVO0FBQ3pCLFVBQU0sRUFBRSxPQUFPLFFBQVEsTUFBTSxNQUFNLElBQUk7QUFDdkMsVUFBTSxTQUFTLENBQUM7QUFDaEIsVUFBTSxVQUFVLE9BQU8sUUFBUSxLQUFLO0FBQ3BDLFdBQU8sYUFBYSxpQkFBaUIsR0FBRyxLQUFLLEVBQUU7QUFDL0MsZUFBVyxRQUFRLFNBQVMsUUFBUTtBQUNwQyxRQUFJLE1BQU8sTUFBSyxPQUFPO0FBQUEsRUFDekI7QUFFQSxNQUFNLFNBQVMsTUFBTTtBQUNuQixTQUFLO0FBQ0wsVUFBTSxNQUFNLE9BQU87QUFDbkIsVUFBTSxXQUFXLEtBQUssS0FBSyxXQUFXO0FBQ3RDLFFBQUksQ0FBQyxJQUFLLFVBQVMsV0FBVyxLQUFLLFNBQVMsU0FBUztBQUNyRCxZQUFRLENBQUMsR0FBRztBQUNaLFFBQUksQ0FBQyxJQUFLLE1BQUssTUFBTSxNQUFNO0FBQUEsYUFDbEIsU0FBVSxFQUFDLFFBQVEsY0FBYyxTQUFTLEtBQUssUUFBUSxNQUFNO0FBQUEsRUFDeEU7QUFHQSxNQUFNLFFBQVEsTUFBTTtBQUNsQixVQUFNLE9BQU8sU0FBUztBQUN0QixVQUFNQyxTQUFRLEVBQUUsUUFBUSxFQUFFLFdBQVcsUUFBUSxDQUFDO0FBQzlDLFVBQU0sU0FBUyxFQUFFLFVBQVU7QUFBQSxNQUN6QixNQUFNO0FBQUEsTUFBVSxXQUFXO0FBQUEsTUFBTyxTQUFTO0FBQUEsTUFBUSxPQUFPLCtCQUErQixRQUFRO0FBQUEsTUFDakcsaUJBQWlCO0FBQUEsTUFBUyxpQkFBaUI7QUFBQSxNQUFTLHFCQUFxQjtBQUFBLElBQzNFLEdBQUcsYUFBYUEsTUFBSztBQUNyQixVQUFNLFFBQVEsRUFBRSxVQUFVLEVBQUUsTUFBTSxVQUFVLFNBQVMsUUFBUSxjQUFjLHNCQUFzQixPQUFPLFVBQVUsUUFBUSxJQUFJLEdBQUcsTUFBRztBQUNwSSxVQUFNLFFBQVE7QUFBQSxNQUFFO0FBQUEsTUFBVyxFQUFFLElBQUksU0FBUyxRQUFRLE1BQU0sVUFBVSxJQUFJLG1CQUFtQixVQUFVO0FBQUEsTUFDakcsRUFBRSxVQUFVLENBQUMsR0FBRyxFQUFFLE1BQU0sRUFBRSxJQUFJLFVBQVUsR0FBRyxVQUFVLEdBQUcsS0FBSyxPQUFPLEtBQUs7QUFBQSxNQUFHLEtBQUs7QUFBQSxJQUFJO0FBQ3ZGLFVBQU0sUUFBUSxFQUFFLFNBQVMsRUFBRSxjQUFjLDZCQUE2QixHQUFHLE9BQU8sTUFBTTtBQUN0RixXQUFPLEVBQUUsT0FBTyxRQUFRLE9BQUFBLFFBQU8sTUFBTSxNQUFNO0FBQUEsRUFDN0M7QUFHQSxNQUFNLE9BQU8sTUFBTTtBQUNqQixRQUFJLEtBQU07QUFDVixVQUFNLE9BQU8sU0FBUyxjQUFjLGdCQUFnQjtBQUNwRCxXQUFPLEVBQUUsTUFBTSxHQUFHLE1BQU0sRUFBRTtBQUMxQixVQUFNLFNBQVMsS0FBSyxhQUFhLEVBQUUsTUFBTSxPQUFPLENBQUM7QUFDakQsVUFBTSxRQUFRLElBQUksY0FBYztBQUNoQyxVQUFNLFlBQVksZ0JBQUc7QUFDckIsV0FBTyxxQkFBcUIsQ0FBQyxLQUFLO0FBQ2xDLFdBQU8sT0FBTyxLQUFLLEtBQUs7QUFFeEIsZUFBVyxRQUFRLENBQUMsU0FBUyxXQUFXLFNBQVMsU0FBUyxRQUFRLEdBQUc7QUFDbkUsYUFBTyxpQkFBaUIsTUFBTSxDQUFvQixVQUFVO0FBQzFELFlBQUksU0FBUyxhQUFhLE1BQU0sUUFBUSxZQUFZLE9BQU8sRUFBRyxRQUFPO0FBQ3JFLGNBQU0sZ0JBQWdCO0FBQUEsTUFDeEIsQ0FBQztBQUFBLElBQ0g7QUFDQSxhQUFTLGdCQUFnQixPQUFPLElBQUk7QUFDcEMsV0FBTyxDQUFDLFNBQVM7QUFDZixXQUFLLE1BQU0sY0FBYyxNQUFNLFVBQVU7QUFDekMsVUFBSSxPQUFPLEVBQUcsTUFBSyxLQUFLLE9BQU8sSUFBSTtBQUFBLElBQ3JDLENBQUM7QUFDRCxTQUFLLE1BQU0sY0FBYyxNQUFNLFVBQVU7QUFBQSxFQUMzQztBQUlBLE1BQU0sYUFBYSxDQUFDLEVBQUUsTUFBTSxRQUFRLFVBQVUsU0FBUyxTQUFTLE1BQU0sSUFBSSxNQUN4RSxTQUFTLGFBQWEsVUFBVSxZQUFZLENBQUMsV0FBVyxDQUFDLFlBQVksU0FBUyxVQUFVLE9BQU8sS0FBSyxHQUFHO0FBRWxHLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFdBQU8saUJBQWlCLFdBQVcsQ0FBQyxVQUFVO0FBQzVDLFVBQUksQ0FBQyxXQUFXLEtBQUssRUFBRztBQUN4QixZQUFNLGVBQWU7QUFDckIsYUFBTztBQUFBLElBQ1QsR0FBRyxJQUFJO0FBQ1AsYUFBUyxpQkFBaUIsb0JBQW9CLE1BQU07QUFDbEQsWUFBTSxVQUFVLFdBQVcsTUFBTTtBQUNqQyxVQUFJLENBQUMsWUFBWSxVQUFVLGFBQWEsT0FBTyxXQUFXLFFBQVM7QUFDbkUsV0FBSztBQUNMLFVBQUksUUFBUyxTQUFRLElBQUk7QUFBQSxJQUMzQixDQUFDO0FBQUEsRUFDSDs7O0FDbEdPLE1BQU0sVUFBVSxDQUFDO0FBRXhCLE1BQU0sU0FBUyxDQUFDO0FBRWhCLE1BQUk7QUFJSixNQUFNQyxRQUFPLENBQUMsU0FBUztBQUNyQixRQUFJLENBQUMsU0FBUyxLQUFNLFFBQU8sU0FBUyxpQkFBaUIsb0JBQW9CLE1BQU1BLE1BQUssSUFBSSxDQUFDO0FBQ3pGLFVBQU0sTUFBTSxTQUFTLGNBQWMsS0FBSztBQUN4QyxRQUFJLGFBQWEsUUFBUSxPQUFPO0FBQ2hDLFFBQUksTUFBTSxVQUFVO0FBQ3BCLFFBQUksY0FBYztBQUNsQixhQUFTLEtBQUssUUFBUSxHQUFHO0FBQUEsRUFDM0I7QUFHQSxNQUFNLE9BQU8sQ0FBQyxPQUFPLFdBQVc7QUFDOUIsUUFBSSxVQUFVLEtBQU07QUFDcEIsWUFBUSxLQUFLLFVBQVUsMkJBQTJCO0FBQ2xELFFBQUksTUFBTTtBQUNSLFlBQU0sQ0FBQyxLQUFLLElBQUk7QUFDaEIsWUFBTSxPQUFPLFFBQVEsUUFBUSxTQUFTLENBQUM7QUFDdkMsWUFBTSxRQUNKLFVBQVUsT0FDTixnRkFDQTtBQUNOLFlBQU0sT0FBTyxxRUFBcUUsS0FBSyxRQUFRLElBQUksS0FBSyxLQUFLO0FBQzdHLFVBQUksS0FBSyxJQUFJLEVBQUcsQ0FBQUEsTUFBSyxJQUFJO0FBQUEsSUFDM0I7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUVBLE1BQU0sT0FBTyxNQUFNO0FBQ2pCLFVBQU07QUFBQTtBQUFBLE1BQStDLFNBQVMsY0FBYyxrQ0FBa0M7QUFBQTtBQUM5RyxTQUFLLE9BQU8sTUFBTSxLQUFLLEdBQUc7QUFDMUIsUUFBSSxLQUFNO0FBQ1YsVUFBTSxRQUFRLE9BQU8sU0FDakIsZUFBZSxLQUFLLE1BQU0sQ0FBQyxzSEFDM0I7QUFDSixTQUFLLDRDQUE0QyxLQUFLLEVBQUU7QUFBQSxFQUMxRDtBQUVPLE1BQU0sYUFBYSxNQUFNO0FBQzlCLFdBQU8sT0FBTyxPQUFPLFFBQVEsTUFBTSxJQUFJLE9BQU8sT0FBTztBQUNyRCxRQUFJLEtBQU0sU0FBUSxLQUFLLENBQUMsR0FBRyxTQUFTLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxJQUFJLE1BQU0sUUFBUSxLQUFLLEdBQUcsQ0FBQyxHQUFHLE9BQU8sb0NBQW9DO0FBRTlILFFBQUksT0FBTyx5QkFBeUIsUUFBUSxNQUFNLEdBQUcsaUJBQWlCLE9BQU87QUFDM0UsYUFBTyxlQUFlLFFBQVEsUUFBUTtBQUFBLFFBQ3BDLGNBQWM7QUFBQSxRQUNkLFlBQVk7QUFBQSxRQUNaLEtBQUssTUFBTTtBQUFBLFFBQ1gsS0FBSyxDQUFDLFVBQVU7QUFDZDtBQUFBLFlBQUs7QUFBQTtBQUFBLFlBQWdELFNBQVMsZUFBZ0I7QUFBQSxVQUFHO0FBQUEsUUFDbkY7QUFBQSxNQUNGLENBQUM7QUFBQSxJQUNIO0FBQ0EsV0FBTyxpQkFBaUIsU0FBUyxDQUFDLEVBQUUsT0FBTyxNQUFNO0FBQy9DLFVBQUksa0JBQWtCLGtCQUFtQixRQUFPLEtBQUssT0FBTyxHQUFHO0FBQUEsSUFDakUsR0FBRyxJQUFJO0FBQ1AsYUFBUyxpQkFBaUIsb0JBQW9CLElBQUk7QUFBQSxFQUNwRDs7O0FDNURBLE1BQU0sV0FBVyxDQUFDLGlCQUFpQixlQUFlLHVCQUF1QjtBQUNsRSxNQUFNLFVBQVU7QUFDdkIsTUFBTSxFQUFFLGlCQUFpQixJQUFJLFlBQVk7QUFFekMsTUFBTSxXQUFXLG9CQUFJLElBQUk7QUFJbEIsTUFBTSxTQUFTLENBQUMsUUFBUSxNQUFNLFVBQVUsWUFBWSxpQkFBaUIsS0FBSyxRQUFRLE1BQU0sVUFBVSxPQUFPO0FBSWhILE1BQU0saUJBQWlCLE1BQU07QUFDM0IsVUFBTSxTQUFTLEdBQUcsSUFBSSxNQUFNLEVBQUUsS0FBSyxHQUFHLE1BQU0sSUFBSSxFQUFFLE9BQU8sQ0FBQyxTQUFTLFdBQVcsS0FBSyxJQUFJLENBQUMsRUFBRSxDQUFDLEtBQUs7QUFDaEcsV0FBTyxRQUFRLEtBQUssQ0FBQyxXQUFXLE9BQU8sU0FBUyxNQUFNLENBQUM7QUFBQSxFQUN6RDtBQUVPLE1BQU0sZUFBZSxNQUFNO0FBRWhDLGdCQUFZLFVBQVUsbUJBQW1CLFNBQVUsU0FBUyxNQUFNO0FBQ2hFLFVBQUksR0FBRyxJQUFJLEdBQUcsV0FBVyxRQUFRLEtBQUssQ0FBQyxTQUFTLElBQUksSUFBSSxLQUFLLENBQUMsZUFBZSxFQUFHLFVBQVMsSUFBSSxJQUFJO0FBQ2pHLGFBQU8saUJBQWlCLEtBQUssTUFBTSxNQUFNO0FBQUEsTUFBeUIsSUFBSztBQUFBLElBQ3pFO0FBQUEsRUFDRjtBQUVPLE1BQU0sUUFBUTtBQUFBO0FBQUEsSUFBb0MsQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLHdCQUF3QixDQUFDLEVBQzdHLE9BQU8sQ0FBQyxTQUFTLE9BQU8sT0FBTyxPQUFPLElBQUksQ0FBQztBQUFBO0FBR3ZDLE1BQU0sYUFBYSxDQUFDLFVBQ3hCLEtBQUssYUFBYSxZQUFZLEtBQUssSUFBSSxNQUFNLEdBQUcsRUFBRSxJQUFJLENBQUMsVUFBVSxNQUFNLEtBQUssRUFBRSxNQUFNLElBQUksRUFBRSxDQUFDLENBQUM7QUFJL0YsTUFBTSxVQUFVLENBQUMsRUFBRSxTQUFTLEVBQUUsY0FBYyxTQUFTLEVBQUUsR0FBRyxNQUFNLFdBQVc7QUFDekUsVUFBTSxVQUFVLEtBQUssV0FBVyxPQUFPLEtBQUssUUFBUSxPQUFPO0FBQzNELFVBQU0sT0FBTyxVQUFVLENBQUMsS0FBSyxJQUFJLEtBQUssTUFBTSxnQkFBZ0IsSUFBSSxFQUFFLElBQUk7QUFDdEUsV0FBTyxDQUFDLFFBQVEsS0FBSyxLQUFLLENBQXVCLFFBQVEsR0FBRyxTQUFTLEdBQUcsQ0FBQyxPQUFPLFFBQVE7QUFBQSxFQUMxRjtBQUdBLE1BQU0saUJBQWlCLENBQUMsU0FBUztBQUMvQixVQUFNLFVBQVUsSUFBSSxPQUFPLFNBQVMsSUFBSSxFQUFFO0FBQzFDLFVBQU0sVUFBVSxpQkFBaUIsSUFBSSxPQUFPLElBQUksQ0FBQztBQUNqRCxXQUFPLFFBQVEsU0FBUyxjQUFjLElBQUksT0FBTyxNQUFNLE9BQU8sRUFBRSxDQUFDO0FBQUEsRUFDbkU7QUFJQSxNQUFNLGVBQWUsQ0FBQyxNQUFNLFdBQVc7QUFDckMsVUFBTSxDQUFDLEVBQUUsS0FBSyxJQUFJLDJDQUEyQyxLQUFLLElBQUksS0FBSyxDQUFDO0FBQzVFLFdBQU8sU0FBUyxTQUFTLElBQUksS0FBSyxPQUFPLEtBQUssVUFBVSxDQUFDLENBQUMsRUFBRSxLQUFLLE1BQU0sYUFBYSxLQUFLO0FBQUEsRUFDM0Y7QUFJQSxNQUFNLGVBQWUsQ0FBQyxNQUFNLFFBQVEsTUFBTSxNQUFNLFNBQVNDLFdBQVU7QUFDakUsVUFBTSxPQUFPLEtBQUssTUFBTSxRQUFRLE1BQU07QUFDdEMsVUFBTSxPQUFPLE1BQU0sRUFBRSxJQUFJLENBQUMsU0FBUyxHQUFHLEtBQUssUUFBUSxjQUFjLEVBQUU7QUFDbkUsVUFBTSxPQUFPLEtBQUssUUFBUSxJQUFJLENBQUMsU0FBUyxLQUFLLFFBQVEsWUFBWSxNQUFNLENBQUM7QUFDeEUsVUFBTSxNQUFNLFFBQVEsU0FDaEIsTUFBTUEsTUFBSyw2QkFBNkIsS0FBSyxVQUFVLFFBQVEsR0FBRyxDQUFDLG9CQUFvQixJQUFJLE1BQzNGLGlEQUFpRCxLQUFLLElBQUksQ0FBQyxJQUMzRCxRQUFRLE1BQU0sS0FBSyxJQUFJLENBQUMsUUFBUSxJQUFJLFlBQVksQ0FBQyxDQUFDLENBQUM7QUFDdkQsV0FBTyxHQUFHLE9BQU8sYUFBYSxLQUFLLEtBQUssUUFBUSxDQUFDLEtBQUssUUFBUSxTQUFTLGVBQWUsSUFBSSw0QkFBNEIsUUFBUSxHQUFHO0FBQUEsRUFDbkk7QUFJQSxNQUFNLFlBQVksQ0FBQyxNQUFNLFFBQVEsTUFBTSxNQUFNLFNBQVNBLFdBQVU7QUFDOUQsVUFBTSxPQUFPLEtBQUssUUFBUSxJQUFJLENBQUMsU0FBUyxLQUFLLFFBQVEsWUFBWSxNQUFNLENBQUM7QUFDeEUsVUFBTSxRQUFRLENBQUMsR0FBRyxVQUFVLEdBQUcsTUFBTSxFQUFFLFFBQVEsVUFBVSxDQUFDLEVBQUUsT0FBTyxDQUFDLFFBQVEsSUFBSSxXQUFXLFFBQVEsQ0FBQztBQUNwRyxVQUFNLE1BQU0sUUFBUSxTQUNoQixHQUFHQSxNQUFLLDhFQUE4RSxJQUFJLE1BQzFGLHNDQUFzQyxNQUFNLElBQUksQ0FBQywyRUFDakQsUUFBUSxNQUFNLEtBQUssQ0FBQztBQUN4QixXQUFPLHFCQUFxQixJQUFJLFdBQVcsT0FBTyxpQkFBaUIsS0FBSyxLQUFLLFFBQVEsQ0FBQyxLQUFLLEdBQUcsUUFBUSxTQUFTLE9BQU8sS0FBSyxRQUFRLEdBQUc7QUFBQSxFQUN4STtBQUlPLE1BQU0sWUFBWSxDQUFDLE1BQU0sUUFBUSxTQUFTO0FBQy9DLFVBQU0sWUFBWSxNQUFNLEVBQUUsT0FBTyxDQUFDLFNBQVMsV0FBVyxJQUFJLEVBQUUsU0FBUyxJQUFJLENBQUM7QUFDMUUsVUFBTSxVQUFVLE9BQU8sVUFBVSxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQ3RELFVBQU0sUUFBUSxRQUFRLE9BQU8sQ0FBQyxTQUFTLFFBQVEsTUFBTSxNQUFNLE1BQU0sQ0FBQztBQUNsRSxVQUFNLFFBQVEsU0FBUyxJQUFJLElBQUksSUFBSSxhQUFhLGVBQWUsSUFBSSxJQUFJLGlCQUFpQjtBQUN4RixVQUFNLFNBQVMsU0FBUyxTQUFTLElBQUksSUFBSSxLQUFLO0FBQzlDLFFBQUksTUFBTSxVQUFVLFVBQVUsYUFBYSxNQUFNLE1BQU0sRUFBRyxRQUFPLEVBQUUsT0FBTyxRQUFRLEtBQUssR0FBRztBQUMxRixVQUFNQSxTQUFRLEtBQUssVUFBVSxJQUFJLENBQUMsU0FBUyxHQUFHLEtBQUssUUFBUSxjQUFjLEVBQUUsQ0FBQztBQUM1RSxVQUFNLE9BQU8sVUFBVSxVQUFVLENBQUMsUUFBUSxTQUN0QyxHQUFHQSxNQUFLLG1IQUNSO0FBQ0osVUFBTUMsUUFBTyxLQUFLLFdBQVcsT0FBTyxJQUFJLGVBQWU7QUFDdkQsVUFBTSxNQUFNQSxNQUFLLE1BQU0sUUFBUSxNQUFNLE1BQU0sU0FBU0QsTUFBSztBQUN6RCxTQUFLLEdBQUc7QUFDUixXQUFPLEVBQUUsT0FBTyxRQUFRLElBQUk7QUFBQSxFQUM5Qjs7O0FDaEdBLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBRXZCLE1BQU0sY0FBYyxvQkFBSSxJQUFJO0FBQzVCLE1BQUksWUFBWTtBQUdoQixNQUFNLFlBQVksQ0FBQyxFQUFFLFdBQVcsUUFBUSxRQUFRLFFBQVEsVUFBVSxNQUFNO0FBQ3RFLFVBQU0sT0FBTyxHQUFHLFNBQVMsSUFBSSxNQUFNO0FBQ25DLFFBQUksQ0FBQyxhQUFjLFVBQVUsWUFBWSxJQUFJLElBQUksRUFBSTtBQUNyRCxRQUFJLE9BQVEsYUFBWSxJQUFJLElBQUk7QUFDaEMsUUFBSSxPQUFPLE9BQU8sUUFBUSxjQUFjLEVBQUcsUUFBTyxjQUFjLEtBQUssR0FBRyxJQUFJLG1CQUFtQixNQUFNLEtBQUssU0FBUztBQUFBLEVBQ3JIO0FBSUEsTUFBTSxjQUFjLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDbEMsVUFBTSxNQUFNLE9BQU8sUUFBUSxDQUFDLEVBQUUsUUFBUSxNQUFNLFFBQVEsT0FBTyxDQUFDLEVBQUUsTUFBTSxLQUFLLE1BQU0sQ0FBQyxRQUFRLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxFQUFFLEdBQUcsTUFBTSxFQUFFLENBQUM7QUFDbEgsV0FBTyxDQUFDLEdBQUcsSUFBSSxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxPQUFPLE9BQU8sT0FBTyxLQUFLLEVBQUUsS0FBSyxFQUFFLEdBQUcsQ0FBQztBQUFBLEVBQ3ZFO0FBR0EsTUFBTSxTQUFTLENBQUMsTUFBTSxjQUFjO0FBQ2xDLFVBQU0sRUFBRSxJQUFJLFdBQVcsUUFBUSxPQUFPLE9BQU8sVUFBVSxPQUFPLFFBQVEsT0FBTyxRQUFRLE9BQU8sUUFBUSxPQUFPLElBQUk7QUFDL0csVUFBTUUsU0FBUSxDQUFDLEdBQUcsU0FBUyxJQUFJLE1BQU0sSUFBSSxJQUFJLEVBQUUsSUFBSSxHQUFHLEtBQUssTUFBTSxRQUFRLEtBQUssQ0FBQyxPQUFPLFNBQVMsT0FBTyxLQUFLLElBQUksV0FBVztBQUMxSCxRQUFJLFNBQVMsSUFBSyxDQUFBQSxPQUFNLEtBQUssVUFBVSxNQUFNLEVBQUU7QUFDL0MsVUFBTSxVQUFVLE1BQU0sU0FDbEIsV0FBVyxLQUFLLE1BQU0sSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLE1BQU0sSUFBSSxDQUFDLENBQUMsQ0FBQyxHQUFHLFdBQVcsYUFBYSxFQUFFLEdBQUcsTUFBTSxTQUFTLFVBQVUsTUFBTSxNQUFNLFNBQVMsQ0FBQyxDQUFDLEtBQUssRUFBRSxNQUMxSTtBQUNKLFVBQU1DLFFBQU8sT0FBTyxTQUFTLE1BQU0sT0FBTyxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sTUFBTSxJQUFJLENBQUMsRUFBRSxLQUFLLElBQUksQ0FBQyxLQUFLO0FBQ3hGLFVBQU0sT0FBTyxPQUFPLE9BQU8sQ0FBQyxVQUFVLE1BQU0sSUFBSTtBQUNoRCxVQUFNLFFBQVEsS0FBSyxNQUFNLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUFVLElBQUksTUFBTSxFQUFFLEVBQUUsRUFBRSxLQUFLLElBQUk7QUFDdkUsVUFBTSxTQUFTLEtBQUssU0FBUyxJQUFJLFFBQVEsS0FBSyxTQUFTLENBQUMsVUFBVTtBQUNsRSxVQUFNLE1BQU0sVUFBVSxJQUFJLENBQUMsU0FBUyxJQUFJLEtBQUssRUFBRSxFQUFFLEVBQUUsS0FBSyxJQUFJO0FBQzVELFdBQU8sVUFBVUQsT0FBTSxLQUFLLEtBQUssQ0FBQyxHQUFHLE9BQU8sR0FBR0MsS0FBSSxHQUFHLFNBQVMsbUJBQW1CLEtBQUssR0FBRyxNQUFNLEVBQUUsR0FBRyxPQUFPLGdCQUFnQixHQUFHLEVBQUU7QUFBQSxFQUNuSTtBQUdBLE1BQU0sTUFBTSxDQUFDLFNBQVM7QUFDcEIsVUFBTSxZQUFZLFlBQVksSUFBSTtBQUNsQyxVQUFNLE9BQU8sT0FBTyxNQUFNLFNBQVM7QUFDbkMsUUFBSSxLQUFLLFVBQVUsQ0FBQyxLQUFLLE9BQU8sT0FBUSxRQUFPLFFBQVEsTUFBTSxJQUFJO0FBQ2pFLFlBQVEsZUFBZSxJQUFJO0FBQzNCLGVBQVcsRUFBRSxNQUFNLE9BQU8sS0FBSyxLQUFLLE9BQVEsU0FBUSxJQUFJLE1BQU0sTUFBTTtBQUNwRSxlQUFXLEVBQUUsSUFBSSxLQUFLLEtBQUssS0FBSyxPQUFRLFNBQVEsSUFBSSxPQUFPLDBCQUEwQixzQkFBc0IsSUFBSSxFQUFFLEVBQUU7QUFDbkgsZUFBVyxRQUFRLFVBQVcsU0FBUSxJQUFJLGFBQWEsSUFBSTtBQUMzRCxlQUFXLENBQUMsTUFBTSxNQUFNLEtBQUssS0FBSyxNQUFPLFNBQVEsSUFBSSxTQUFTLE1BQU0sTUFBTTtBQUMxRSxZQUFRLFNBQVM7QUFBQSxFQUNuQjtBQUlPLE1BQU0sVUFBVSxDQUFDLFNBQVM7QUFDL0IsUUFBSSxNQUFNLFNBQVMsYUFBYSxDQUFDLEtBQUssU0FBUyxPQUFPLElBQUksS0FBSyxNQUFNLEVBQUc7QUFDeEUsV0FBTyxJQUFJLEtBQUssTUFBTTtBQUN0QixRQUFJLElBQUk7QUFDUixjQUFVLElBQUk7QUFBQSxFQUNoQjtBQUdPLE1BQU0sVUFBVSxDQUFDLEVBQUUsUUFBUSxDQUFDLEVBQUUsTUFBTSxRQUFRLFFBQVEsQ0FBQyxFQUFFLEdBQUcsRUFBRSxVQUFVLFFBQVEsTUFBTSxNQUFNLE1BQU07QUFDckcsVUFBTSxNQUFNLFFBQVEsSUFBSSxDQUFDLEVBQUUsR0FBRyxNQUFNLElBQUksRUFBRSxFQUFFO0FBQzVDLFVBQU0sT0FBTyxTQUFTLE1BQU0sWUFBWSxTQUFTLEtBQU0sUUFBUSxDQUFDLENBQUMsT0FBTztBQUN4RSxVQUFNLFVBQVUsT0FBTyw4QkFBOEI7QUFDckQsWUFBUSxlQUFlLGlCQUFpQixNQUFNLElBQUksQ0FBQyxTQUFTLEtBQUssUUFBUSxDQUFDLEdBQUcsT0FBTyxHQUFHLElBQUksU0FBUyxnQkFBZ0IsSUFBSSxLQUFLLElBQUksQ0FBQyxHQUFHLElBQUksS0FBSyxFQUFFLEVBQUU7QUFDbEosWUFBUSxJQUFJLE1BQU0sTUFBTTtBQUN4QixlQUFXLEVBQUUsR0FBRyxLQUFLLFFBQVMsU0FBUSxJQUFJLGFBQWEsT0FBTyxPQUFPLEtBQUssRUFBRSxDQUFDO0FBQzdFLGVBQVcsUUFBUSxNQUFNLEdBQUc7QUFDMUIsVUFBSSxTQUFTLEdBQUcsT0FBTyxPQUFPLFdBQVcsSUFBSSxFQUFFLFNBQVMsSUFBSSxLQUFLLENBQUMsTUFBTSxJQUFJLEVBQUcsU0FBUSxJQUFJLHlCQUF5QixJQUFJO0FBQUEsSUFDMUg7QUFDQSxZQUFRLFNBQVM7QUFBQSxFQUNuQjtBQUVPLE1BQU0sV0FBVyxNQUFNO0FBQzVCLFdBQU8sUUFBUSxvQkFBb0IsQ0FBQyxFQUFFLFFBQVEsRUFBRSxNQUFNLEVBQUUsTUFBTTtBQUM1RCxVQUFJLFVBQVUsVUFBVztBQUN6QixrQkFBWTtBQUNaLFVBQUksVUFBVSxXQUFXO0FBQ3ZCLGFBQUssb0tBQW9LO0FBQUEsTUFDM0ssTUFBTyxTQUFRLElBQUksaUJBQWlCLEtBQUssRUFBRTtBQUFBLElBQzdDLENBQUM7QUFDRCxXQUFPLFFBQVEsZ0JBQWdCLE1BQU07QUFDbkMsY0FBUSxJQUFJLHNHQUFzRztBQUFBLElBQ3BILENBQUM7QUFBQSxFQUNIOzs7QUN0Rk8sTUFBTSxTQUFTO0FBQ3RCLE1BQU0sU0FBUztBQUVmLE1BQU0sUUFBUSxvQkFBSSxJQUFJO0FBRXRCLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBR3ZCLE1BQU1DLFFBQU8sQ0FBQyxVQUFVO0FBQ3RCLFFBQUksTUFBTSxLQUFNLE9BQU0sSUFBSSxNQUFNLElBQUk7QUFDcEMsUUFBSSxNQUFNLE1BQU0sU0FBUyxFQUFHLFFBQU8sSUFBSSxNQUFNLEtBQUs7QUFBQSxFQUNwRDtBQUdPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLGVBQVcsU0FBUyxTQUFTLGlCQUFpQixNQUFNLEVBQUcsQ0FBQUEsTUFBSyxLQUFLO0FBQUEsRUFDbkU7QUFLTyxNQUFNLFNBQVMsQ0FBQyxPQUFPLE9BQU8sT0FBTztBQUMxQyxRQUFJLE1BQU0sSUFBSSxJQUFJLEtBQUssVUFBVSxNQUFNLFNBQVMsS0FBTSxRQUFPO0FBQzdELFFBQUksT0FBTyxVQUFVLFNBQVUsUUFBTyxPQUFPLElBQUksS0FBSyxJQUFJLFNBQVM7QUFDbkUsUUFBSSxpQkFBaUIsS0FBTSxRQUFPO0FBQUEsSUFBNEIsTUFBTyxRQUFRLGdCQUFnQjtBQUM3RixRQUFJLE1BQU0sUUFBUSxLQUFLLEVBQUcsUUFBTyxNQUFNLElBQUksQ0FBQyxNQUFNLE9BQU8sT0FBTyxNQUFNLEdBQUcsSUFBSSxJQUFJLEVBQUUsRUFBRSxDQUFDO0FBQ3RGLFFBQUksQ0FBQyxTQUFTLE9BQU8sVUFBVSxTQUFVLFFBQU87QUFDaEQsV0FBTyxPQUFPLFlBQVksT0FBTyxRQUFRLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxLQUFLLElBQUksTUFBTSxDQUFDLEtBQUssT0FBTyxNQUFNLFFBQVEsR0FBRyxJQUFJLElBQUksR0FBRyxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDckg7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxXQUFPLFVBQVUsU0FBUyxDQUFDLEVBQUUsT0FBTyxNQUFNLE9BQU8sVUFBVSxNQUFNLEtBQUtBLE1BQUssTUFBTSxHQUFHLElBQUk7QUFBQSxFQUMxRjs7O0FDakNBLE1BQU0sUUFBUTtBQUdkLE1BQU0sVUFBVSxPQUFPLFVBQVU7QUFDL0IsVUFBTSxDQUFDLE9BQU8sSUFBSSxNQUFNLFFBQVEsT0FBTyxFQUFFLEVBQUUsTUFBTSxHQUFHO0FBQ3BELFVBQU0sUUFBUSxXQUFXLEtBQUssS0FBSyxRQUFRLFFBQVEsTUFBTSxHQUFHLEVBQUUsUUFBUSxNQUFNLEdBQUcsQ0FBQyxHQUFHLENBQUMsV0FBVyxPQUFPLFdBQVcsQ0FBQyxDQUFDO0FBQ25ILFVBQU0sRUFBRSxLQUFLLElBQUksSUFBSSxTQUFTLEtBQUs7QUFDbkMsVUFBTSxTQUFTLE1BQU0sQ0FBQyxNQUFNLE1BQU0sTUFBTSxZQUFZLElBQUksb0JBQW9CLFNBQVMsQ0FBQyxJQUFJO0FBQzFGLFVBQU0sT0FBTyxNQUFNLElBQUksU0FBUyxNQUFNLEVBQUUsS0FBSztBQUM3QyxXQUFPLEtBQUssTUFBTSxLQUFLLE1BQU0sS0FBSyxRQUFRLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDbEQ7QUFJTyxNQUFNLFlBQVksT0FBTyxJQUFJLFVBQVU7QUFDNUMsUUFBSTtBQUNGLGFBQU8sT0FBTyxNQUFNLFFBQVEsU0FBUyxFQUFFLEdBQUcsRUFBRTtBQUFBLElBQzlDLFFBQVE7QUFBQSxJQUFDO0FBQUEsRUFDWDtBQUlPLE1BQU0sV0FBVyxDQUFDLE1BQU0sU0FBUztBQUN0QyxVQUFNLFFBQVEsb0JBQUksSUFBSTtBQUN0QixRQUFJLEtBQUs7QUFDVCxlQUFXLENBQUMsSUFBSSxNQUFNLEtBQUssTUFBTTtBQUMvQixZQUFNLFFBQVEsTUFBTSxLQUFLLEtBQUssTUFBTSxJQUFLLE1BQU0sTUFBTyxDQUFDO0FBQ3ZELFVBQUksTUFBTyxPQUFNLElBQUksSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFBLElBQ25DO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFJTyxNQUFNLFlBQVksQ0FBQ0MsU0FBUSxPQUFPLE9BQU8sT0FBTztBQUNyRCxRQUFJQSxZQUFXLE1BQU8sUUFBTyxDQUFDO0FBQzlCLFFBQUksT0FBTyxLQUFLLE1BQU0sU0FBUyxPQUFPQSxPQUFNLE1BQU1BLFFBQVEsUUFBTyxDQUFDLENBQUMsTUFBTUEsU0FBUSxLQUFLLENBQUM7QUFDdkYsVUFBTUMsU0FBUSxDQUFDLEdBQUcsb0JBQUksSUFBSSxDQUFDLEdBQUcsT0FBTyxLQUFLRCxPQUFNLEdBQUcsR0FBRyxPQUFPLEtBQUssS0FBSyxDQUFDLENBQUMsQ0FBQztBQUMxRSxXQUFPQyxPQUFNLFFBQVEsQ0FBQyxTQUFTLFVBQVVELFFBQU8sSUFBSSxHQUFHLE1BQU0sSUFBSSxHQUFHLE9BQU8sR0FBRyxJQUFJLElBQUksSUFBSSxLQUFLLElBQUksQ0FBQztBQUFBLEVBQ3RHOzs7QUNqQ0EsTUFBTSxjQUFjO0FBR3BCLE1BQU0sU0FBUyxvQkFBSSxRQUFRO0FBRTNCLE1BQU0sV0FBVyxvQkFBSSxRQUFRO0FBRzdCLE1BQU0sT0FBTyxvQkFBSSxRQUFRO0FBR3pCLE1BQU0sV0FBVyxvQkFBSSxRQUFRO0FBRzdCLE1BQU0sYUFBYSxvQkFBSSxJQUFJO0FBRzNCLE1BQU0sT0FBTyxDQUFDLEVBQUUsTUFBTSxNQUFNLEdBQUcsRUFBRSxJQUFJLFVBQVUsR0FBRyxNQUFNLFdBQVc7QUFDakUsVUFBTSxRQUFRLE1BQU0sUUFBUSxLQUFLLENBQUMsV0FBVyxPQUFPLE9BQU8sRUFBRTtBQUM3RCxRQUFJLE1BQU8sUUFBTyxPQUFPLE9BQU8sRUFBRSxNQUFNLE1BQU0sT0FBTyxDQUFDO0FBQUEsUUFDakQsT0FBTSxRQUFRLEtBQUssRUFBRSxJQUFJLFdBQVcsTUFBTSxNQUFNLE9BQU8sQ0FBQztBQUM3RCxZQUFRLElBQUk7QUFBQSxFQUNkO0FBR0EsTUFBTSxXQUFXLENBQUMsU0FBUyxJQUFJLFNBQVMsQ0FBQyxHQUFHLElBQUksQ0FBQyxTQUFTLEtBQUssSUFBSSxJQUFJLENBQUMsRUFBRSxPQUFPLENBQUMsUUFBUSxRQUFRLE1BQVM7QUFHM0csTUFBTSxTQUFTLENBQUMsUUFBUTtBQUN0QixnQkFBWTtBQUNaLFFBQUksQ0FBQyxTQUFTLElBQUksR0FBRyxFQUFHLFVBQVMsSUFBSSxLQUFLLFlBQVksSUFBSSxDQUFDO0FBQzNELFVBQU0sRUFBRSxPQUFPLE9BQU8sR0FBRyxJQUFJO0FBQzdCLFVBQU0sT0FBTyxLQUFLLElBQUksS0FBSyxLQUFLLEtBQUssSUFBSSxPQUFPLFVBQVUsR0FBRyxNQUFNLElBQUksS0FBSyxJQUFJLGNBQWMsSUFBSSxXQUFXLElBQUksRUFBRSxJQUFJO0FBQ3ZILFFBQUksUUFBUSxRQUFRLENBQUMsRUFBRyxNQUFLLElBQUksTUFBTSxDQUFDLEdBQUcsSUFBSTtBQUFBLEVBQ2pEO0FBSUEsTUFBTSxTQUFTLENBQUMsRUFBRSxRQUFRLE1BQU0sTUFBTSxNQUFNLE9BQU8sTUFBTTtBQUV2RCxVQUFNLE9BQU8sQ0FBQztBQUVkLFVBQU0sUUFBUSxDQUFDO0FBQ2YsVUFBTSxRQUFRLElBQUksSUFBSSxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsRUFBRSxPQUFPLENBQUMsVUFBVSxNQUFNLEtBQUssRUFBRSxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sSUFBSSxDQUFDO0FBQ2pHLGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxRQUFRLE1BQU07QUFDeEMsVUFBSSxDQUFDLE1BQU0sSUFBSSxJQUFJLEtBQUssZ0NBQWdDLEtBQUssSUFBSSxFQUFHO0FBQ3BFLFlBQU0sU0FBUyxXQUFXLFVBQVUsU0FBUztBQUM3QyxZQUFNLFFBQVEsU0FBUyxPQUFPLE9BQU8sWUFBWSxJQUFJLGdCQUFnQixHQUFHLEtBQUssRUFBRSxDQUFDLENBQUMsSUFBSTtBQUNyRixZQUFNLEtBQUssTUFBTSxJQUFJLElBQUksSUFBSSxRQUFRO0FBQ3JDLFlBQU0sTUFBTSxPQUFPLFFBQVEsS0FBSyxNQUFNLEtBQUssUUFBUSxHQUFHLElBQUksQ0FBQyxJQUFJO0FBQy9ELFlBQU0sT0FBTyxTQUFTLFFBQVEsT0FBTyxPQUFPLElBQUk7QUFDaEQsU0FBRyxHQUFHLElBQUksT0FBTyxLQUFLLENBQUMsR0FBRyxHQUFHLEdBQUcsSUFBSSxFQUFFLEtBQUssSUFBSTtBQUFBLElBQ2pEO0FBQ0EsV0FBTyxFQUFFLE1BQU0sTUFBTTtBQUFBLEVBQ3ZCO0FBR0EsTUFBTSxVQUFVLENBQUMsUUFBUTtBQUN2QixVQUFNLEVBQUUsUUFBUSxTQUFTLE9BQU8sV0FBVyxPQUFPLElBQUksU0FBUyxRQUFRLEtBQUssSUFBSTtBQUNoRixVQUFNLFFBQVEsT0FBTyxJQUFJLEdBQUc7QUFDNUIsUUFBSSxTQUFTLENBQUMsTUFBTSxNQUFPO0FBQzNCLFVBQU0sUUFBUSxXQUFXLFlBQVksSUFBSTtBQUN6QyxVQUFNLE9BQU8sUUFBUTtBQUFBLE1BQ25CLE1BQU07QUFBQSxNQUFXO0FBQUEsTUFBSTtBQUFBLE1BQVc7QUFBQSxNQUFRO0FBQUEsTUFBTyxHQUFHLE9BQU8sR0FBRztBQUFBLE1BQUc7QUFBQSxNQUMvRCxLQUFLLEtBQUssUUFBUTtBQUFBLE1BQ2xCLFFBQVEsUUFBUSxDQUFDLFNBQVMsT0FBTztBQUFBLE1BQ2pDLFVBQVUsSUFBSSxLQUFLLElBQUksY0FBYztBQUFBLE1BQ3JDLFFBQVEsU0FBUyxDQUFDLEdBQUcsSUFBSSxDQUFDLENBQUMsTUFBTSxNQUFNLE1BQU0sQ0FBQyxNQUFNLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFBQSxNQUNuRSxRQUFRLFNBQVMsU0FBUyxJQUFJLEdBQUcsS0FBSztBQUFBLE1BQ3RDLFFBQVEsQ0FBQyxHQUFHLE9BQU8sT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLFdBQVcsRUFBRSxJQUFJLE1BQU0sSUFBSSxXQUFXLE1BQU0sV0FBVyxNQUFNLE1BQU0sRUFBRTtBQUFBLElBQ3pHLENBQUM7QUFDRCxXQUFPLElBQUksS0FBSyxJQUFJO0FBRXBCLGFBQVMsSUFBSSxNQUFNLElBQUksSUFBSSxXQUFXLGdCQUFnQixDQUFDLElBQUksQ0FBQyxLQUFLLEdBQUcsT0FBTyxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsUUFBUSxDQUFDLElBQUksSUFBSSxJQUFJLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFDdkgsZUFBVyxPQUFPLENBQUMsS0FBSyxHQUFHLE9BQU8sT0FBTyxDQUFDLEdBQUc7QUFDM0MsaUJBQVcsUUFBUSxTQUFTLEdBQUcsR0FBRztBQUNoQyxhQUFLLE9BQU8sS0FBSyxFQUFFLE1BQU0sS0FBSyxLQUFLLFFBQVEsT0FBTyxLQUFLLE1BQU0sTUFBTSxJQUFJLElBQUksR0FBRyxDQUFDO0FBQy9FLGFBQUssTUFBTSxLQUFLLFFBQVEsTUFBTSxVQUFVLGFBQWEsS0FBSyxNQUFNO0FBQUEsTUFDbEU7QUFBQSxJQUNGO0FBQ0EsWUFBUSxJQUFJO0FBQUEsRUFDZDtBQUdBLE1BQU1FLFFBQU8sQ0FBQyxNQUFNLEVBQUUsUUFBUSxTQUFTLE1BQU0sU0FBUyxRQUFRLE1BQU0sTUFBTTtBQUN4RSxVQUFNLE9BQU8sUUFBUSxRQUFRO0FBQzdCLFFBQUk7QUFDSixRQUFJO0FBQ0YsZUFBUyxLQUFLLE1BQU0sUUFBUSxRQUFRLElBQUksYUFBYSxDQUFDO0FBQUEsSUFDeEQsUUFBUTtBQUFBLElBQUM7QUFDVCxXQUFPLE9BQU8sTUFBTTtBQUFBLE1BQ2xCLFFBQVEsUUFBUSxVQUFVO0FBQUEsTUFDMUIsT0FBTyxTQUFTO0FBQUEsTUFDaEI7QUFBQSxNQUNBLFFBQVEsUUFBUSxRQUFRLElBQUksWUFBWSxNQUFNO0FBQUEsTUFDOUMsT0FBTyxJQUFJLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRTtBQUFBLE1BQ3hCLFlBQVksVUFBVSxLQUFLLE9BQU8sWUFBWSxLQUFLLElBQUksSUFBSSxPQUFPO0FBQUEsTUFDbEU7QUFBQSxNQUNBLE1BQU0sU0FBUyxTQUFZLFNBQVksWUFBWSxJQUFJLElBQUksVUFBVTtBQUFBLE1BQ3JFLFFBQVEsUUFBUTtBQUFBLE1BQ2hCLFNBQVMsUUFBUTtBQUFBLE1BQ2pCLFNBQVMsUUFBUTtBQUFBLElBQ25CLENBQUM7QUFBQSxFQUNIO0FBSUEsTUFBTSxVQUFVLE9BQU8sTUFBTSxNQUFNLFNBQVM7QUFDMUMsZUFBVyxDQUFDLElBQUksS0FBSyxLQUFLLFNBQVMsTUFBTSxJQUFJLEdBQUc7QUFDOUMsWUFBTUMsVUFBUyxNQUFNLFVBQVUsSUFBSSxTQUFTLElBQUksSUFBSSxHQUFHLElBQUksRUFBRSxDQUFDO0FBQzlELFlBQU0sUUFBUSxNQUFNLFVBQVUsSUFBSSxLQUFLO0FBQ3ZDLFlBQU0sTUFBTSxLQUFLLEtBQUssS0FBSyxDQUFDLFFBQVEsSUFBSSxPQUFPLEVBQUU7QUFDakQsVUFBSSxPQUFPLE1BQU8sUUFBTyxPQUFPLEtBQUssRUFBRSxRQUFBQSxTQUFRLE9BQU8sU0FBUyxVQUFVQSxXQUFVLENBQUMsR0FBRyxLQUFLLEVBQUUsQ0FBQztBQUFBLElBQ2pHO0FBQ0EsWUFBUSxJQUFJO0FBQUEsRUFDZDtBQUdBLE1BQU0sV0FBVyxDQUFDLFFBQVE7QUFDeEIsVUFBTSxPQUFPLE9BQU8sSUFBSSxHQUFHO0FBQzNCLFFBQUksQ0FBQyxLQUFNO0FBQ1gsVUFBTSxFQUFFLElBQUksUUFBUSxPQUFBQyxRQUFPLE9BQU8sSUFBSTtBQUN0QyxnQkFBWTtBQUNaLElBQUFGLE1BQUssTUFBTSxHQUFHO0FBQ2QsVUFBTUcsU0FBUSxTQUFTLE9BQU8sU0FBUztBQUN2QyxTQUFLLFFBQVFELFVBQVMsQ0FBQyxDQUFDLElBQUksR0FBR0MsUUFBTyxDQUFDLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQyxDQUFDLE1BQU0sRUFBRSxLQUFLLEtBQUssTUFBTTtBQUN4RSxZQUFNLFlBQVksU0FBUyxLQUFLLElBQUksWUFBWSxPQUFPLElBQUksSUFBSSxHQUFHO0FBQ2xFLGFBQU8sRUFBRSxJQUFJLE1BQU0sV0FBVyxRQUFRLEtBQUssTUFBTTtBQUFBLElBQ25ELENBQUM7QUFDRCxlQUFXLE9BQU8sS0FBSyxLQUFLLE1BQU0sQ0FBQyxHQUFHO0FBQ3BDLGlCQUFXLFNBQVMsS0FBSyxPQUFRLEtBQUksTUFBTSxPQUFPLElBQUksR0FBSSxPQUFNLE9BQU87QUFBQSxJQUN6RTtBQUNBLFNBQUssT0FBT0E7QUFDWixRQUFJLENBQUNBLE9BQU8sS0FBSSxJQUFJO0FBQ3BCLFlBQVEsTUFBTSxJQUFJLFFBQVEsUUFBUSxJQUFJRCxVQUFTLENBQUMsQ0FBQyxJQUFJLFFBQVEsQ0FBQyxDQUFDO0FBQy9ELFlBQVEsSUFBSTtBQUFBLEVBQ2Q7QUFHQSxNQUFNLE1BQU0sQ0FBQyxTQUFTO0FBQ3BCLFNBQUssUUFBUSxZQUFZLElBQUk7QUFDN0IsWUFBUSxJQUFJO0FBQUEsRUFDZDtBQUlBLE1BQU0sVUFBVSxDQUFDLEVBQUUsS0FBSyxTQUFTLE1BQU0sTUFBTTtBQUMzQyxVQUFNLE9BQU8sT0FBTyxJQUFJLEdBQUc7QUFDM0IsUUFBSSxDQUFDLEtBQU07QUFDWCxVQUFNLEVBQUUsTUFBTSxRQUFRLE1BQU0sU0FBUyxNQUFNLEdBQUcsSUFBSTtBQUNsRCxVQUFNLEVBQUUsT0FBTyxRQUFRLElBQUksSUFBSSxVQUFVLE1BQU0sTUFBTTtBQUVyRCxVQUFNLE1BQU0sRUFBRSxNQUFNLFFBQVEsT0FBTyxNQUFNLEdBQUcsTUFBTSxRQUFRLEtBQUssU0FBUyxDQUFDLEVBQUU7QUFDM0UsVUFBTSxRQUFRLEVBQUUsTUFBTSxPQUFPLElBQUk7QUFDakMsVUFBTSxTQUFTLE1BQU0sT0FBTyxPQUFPLEtBQUssRUFBRTtBQUMxQyxlQUFXLFFBQVEsU0FBUyxDQUFDLEdBQUcsT0FBTyxNQUFNLElBQUksT0FBTztBQUN0RCxZQUFNLFlBQVksR0FBRyxLQUFLLFFBQVEsY0FBYztBQUNoRCxZQUFNLE9BQU8sS0FBSyxPQUFPLFFBQVEsS0FBSyxPQUFPLElBQUksTUFBTSxLQUFLLE1BQU0sU0FBUyxLQUFLLEVBQUU7QUFDbEYsWUFBTSxPQUFPLFFBQVEsSUFBSSxLQUFLLEVBQUUsSUFBSSxlQUFlLE9BQU8sb0JBQW9CO0FBQzlFLFVBQUksUUFBUSxLQUFLLEVBQUUsSUFBSSxLQUFLLElBQUksV0FBVyxNQUFNLEdBQUksU0FBUyxVQUFVLEVBQUUsS0FBSyxFQUFHLENBQUM7QUFBQSxJQUNyRjtBQUNBLFNBQUssT0FBTyxLQUFLLEdBQUc7QUFDcEIsU0FBSyxJQUFJLE9BQU8sS0FBSztBQUNyQixRQUFJLENBQUM7QUFBQSxJQUF1QixLQUFNLEtBQU8sS0FBSSxJQUFJO0FBQ2pELFlBQVEsSUFBSTtBQUFBLEVBQ2Q7QUFHQSxNQUFNLFVBQVUsQ0FBQyxFQUFFLElBQUksV0FBVyxPQUFPLEtBQUssTUFBTSxNQUFNO0FBQ3hELFVBQU0sT0FBTyxRQUFRLEVBQUUsTUFBTSxXQUFXLElBQUksV0FBVyxPQUFPLEtBQUssT0FBTyxTQUFTLENBQUMsRUFBRSxDQUFDO0FBQ3ZGLGVBQVcsUUFBUSxTQUFTLENBQUMsR0FBRztBQUM5QixZQUFNLE9BQU8sS0FBSyxJQUFJLElBQUk7QUFDMUIsVUFBSSxDQUFDLEtBQU07QUFDWCxXQUFLLE9BQU8sS0FBSyxFQUFFLE1BQU0sS0FBSyxLQUFLLFFBQVEsT0FBTyxLQUFLLE1BQU0sTUFBTSxJQUFJLEdBQUcsQ0FBQztBQUMzRSxXQUFLLE1BQU0sRUFBRSxJQUFJLFVBQVUsR0FBRyxXQUFXLEtBQUssTUFBTTtBQUFBLElBQ3REO0FBQUEsRUFDRjtBQUdBLE1BQU0sT0FBTyxDQUFDLFFBQVE7QUFDcEIsVUFBTSxFQUFFLFFBQVEsV0FBVyxJQUFJLE1BQU0sU0FBUyxLQUFLLElBQUk7QUFDdkQsUUFBSSxPQUFPLElBQUksR0FBRyxLQUFLLFFBQVEsS0FBTTtBQUNyQyxRQUFJLENBQUMsUUFBUyxTQUFRLEVBQUUsTUFBTSxXQUFXLElBQUksV0FBVyxRQUFRLEdBQUcsT0FBTyxHQUFHLEVBQUUsQ0FBQztBQUNoRixlQUFXLFFBQVEsU0FBUyxHQUFHLEVBQUcsTUFBSyxNQUFNLEtBQUssd0JBQXdCO0FBQUEsRUFDNUU7QUFHTyxNQUFNLGFBQWEsQ0FBQyxNQUFNLFFBQVEsU0FBUztBQUNoRCxVQUFNLFdBQVcsU0FBUyxHQUFHLE9BQU87QUFDcEMsVUFBTSxRQUFRLFdBQVcsRUFBRSxPQUFPLE1BQU0sRUFBRSxPQUFPLEtBQUssS0FBSyxHQUFHLFFBQVEsSUFBSSxLQUFLLEdBQUcsSUFBSSxVQUFVLE1BQU0sUUFBUSxJQUFJO0FBQ2xILFVBQU0sRUFBRSxPQUFPLFFBQVEsSUFBSSxJQUFJO0FBQy9CLFVBQU0sVUFBVSxNQUFNLElBQUksQ0FBQyxVQUFVLEVBQUUsSUFBSSxLQUFLLElBQUksV0FBVyxHQUFHLEtBQUssUUFBUSxjQUFjLElBQUksTUFBTSxHQUFHLEVBQUU7QUFFNUcsVUFBTSxRQUFRLEVBQUUsTUFBTSxRQUFRLE9BQU8sTUFBTSxHQUFHLE1BQU0sSUFBSSxRQUFRLEtBQUssUUFBUTtBQUM3RSxVQUFNLEVBQUUsVUFBVSxNQUFNLE9BQU8sSUFBSTtBQUNuQyxVQUFNLE9BQU8sUUFBUSxFQUFFLE1BQU0sUUFBUSxJQUFJLElBQUksV0FBVyxJQUFJLFVBQVUsTUFBTSxRQUFRLFFBQVEsQ0FBQyxLQUFLLEdBQUcsT0FBTyxZQUFZLElBQUksRUFBRSxDQUFDO0FBQy9ILFFBQUksT0FBTyxNQUFNLE1BQU0sVUFBVSxDQUFDLFNBQVUsTUFBSyxJQUFJLFFBQVEsRUFBRSxNQUFNLE1BQU0sQ0FBQztBQUFBLFFBQ3ZFLFlBQVcsRUFBRSxHQUFHLEtBQUssTUFBTyxZQUFXLElBQUksSUFBSSxFQUFFLE1BQU0sTUFBTSxDQUFDO0FBQ25FLFdBQU87QUFBQSxFQUNUO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFFL0IsVUFBTSxRQUFRLEVBQUUsUUFBUSxTQUFTLFVBQVUsT0FBTyxTQUFTLFNBQVMsS0FBSztBQUN6RSxlQUFXLENBQUMsTUFBTSxRQUFRLEtBQUssT0FBTyxRQUFRLEtBQUssRUFBRyxRQUFPLE9BQU8sR0FBRyxNQUFNLFFBQVE7QUFBQSxFQUN2Rjs7O0FDeE1BLE1BQUksQ0FBQyxPQUFPLE9BQU8sUUFBUSxZQUFZLEdBQUc7QUFDeEMsV0FBTyxhQUFhLEVBQUUsU0FBUyxRQUFRLENBQUMsTUFBTSxRQUFRLFNBQVMsUUFBUSxXQUFXLE1BQU0sUUFBUSxJQUFJLEdBQUcsSUFBSSxFQUFFO0FBQzdHLGVBQVc7QUFDWCxpQkFBYTtBQUNiLGlCQUFhO0FBQ2IsYUFBUztBQUNULFdBQU8sT0FBTztBQUNkLGdCQUFZO0FBQ1osYUFBUyxpQkFBaUIsb0JBQW9CLE1BQU07QUFDbEQsVUFBSSxPQUFPLE9BQU8sUUFBUSxPQUFPLEVBQUcsYUFBWTtBQUFBLElBQ2xELENBQUM7QUFBQSxFQUNIOyIsCiAgIm5hbWVzIjogWyJyb3ciLCAibmFtZXMiLCAidmFsdWVzIiwgInNlbnQiLCAidmFsdWVzIiwgImJlZm9yZSIsICJjb3VudCIsICJzaG93IiwgIm5hbWVzIiwgInRlbGwiLCAicGFydHMiLCAic2VudCIsICJub3RlIiwgImJlZm9yZSIsICJuYW1lcyIsICJub3RlIiwgImJlZm9yZSIsICJwYXJ0cyIsICJjb3VudCJdCn0K
