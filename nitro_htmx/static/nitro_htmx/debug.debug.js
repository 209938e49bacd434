(() => {
  // nitro_htmx/client/elements.js
  var h = (name, props = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(props)) {
      if (key.includes("-") || key === "role") element.setAttribute(key, value);
      else element[key] = value;
    }
    element.append(...children.flat().filter(Boolean));
    return element;
  };
  var button = (label, onclick, props) => h("button", { type: "button", onclick, ...props }, label);
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
  var row = (name, ...content) => [h("dt", {}, name), h("dd", {}, content)];
  var list = (name, items) => items.length ? row(name, h("ul", {}, items)) : [];
  var pairs = (name, values2) => list(name, Object.entries(values2).map(([key, value]) => h("li", {}, h("code", {}, `${key} = ${json(value)}`))));
  var fateOf = ({ id, component, fate, step, call: call2 }, link) => {
    const [before2, after] = FATES[fate] ?? [fate, ""];
    const name = `${component} #${id}${call2 ? ` by ${call2}` : ""} `;
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
    waited && waited > 1 && `${ms(waited)} in its line before`,
    server && `${ms(server)} in the server`,
    took && `${ms(Math.max(0, took - (server ?? 0)))} on the way`,
    swap && `${ms(swap)} in the page`
  ].filter(Boolean).join(", ");
  var answerOf = ({ status, bytes, queries, queryMs, tries, isKept, isStale }) => [
    status ? `status ${status}, ${sizeOf(bytes)}` : "none came",
    queries != null && `${queries} ${queries === 1 ? "query" : "queries"} in ${ms(queryMs)}`,
    tries && `sent ${tries + 1} times`,
    isKept && "kept from the first time",
    isStale && "the page has newer HTML"
  ].filter(Boolean).join(", ");
  var changeRows = ({ id, component, changes }) => changes ? [h("li", {}, `${component} #${id}`, changes.length ? "" : ": no field", h("ul", {}, changes.map(([path, before2, after]) => h("li", {}, h("code", {}, h("b", {}, path), " ", h("del", {}, json(before2, 160)), " \u2192 ", h("ins", {}, json(after, 160)))))))] : [];
  var factsOf = (step, link) => {
    const { kind, ended, args, typed, causes, events, heard, riders, channels, spread, why } = step;
    const isRequest = kind === "request";
    const changes = step.runs.flatMap(changeRows);
    return [
      ...list("Because of", causes.map(({ step: from, event, by }) => h("li", {}, h("code", {}, short(event)), " of ", link(from), by !== step.id && `, for #${by}`))),
      ...list("Because of", causes.length ? [] : heard.map(([name]) => h("li", {}, short(name), step.isPushed ? ", pushed" : ", from a script"))),
      ...channels ? row("Pushed to", join(channels), spread && spread > 500 && `, spread over ${ms(spread)}`) : [],
      ...why ? row(kind === "travel" ? "Now" : "Stopped", why) : [],
      ...pairs("Arguments", args),
      ...pairs("In inputs", typed),
      ...isRequest && ended ? [...row("Time", timeOf(step)), ...row("Answer", answerOf(step))] : [],
      ...list("Changed", changes),
      ...list("Events", events.map((event) => eventRow(event, link))),
      ...list("Travelled along", riders.map(({ id, component, rode }) => h("li", {}, `${component} #${id}`, ended && (rode ? " ran" : " in vain"))))
    ];
  };

  // nitro_htmx/client/steps.js
  var MOST = 200;
  var steps = [];
  var listeners = [];
  var count = 0;
  var isClick = ({ kind, action, causes, heard, isPoll }) => /request|dropped/.test(kind) && !isPoll && !causes.length && !heard.length && !/^(sync|nitro-mount)$/.test(action);
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
  var whyNobody = (type, detail, push, deaf, hearing, names2) => {
    const isRefresh = type.startsWith(REFRESH);
    const name = type.slice(REFRESH.length);
    const here = roots().map((root) => `${root.dataset.nitroComponent}`);
    const keys = `the keys here: ${join(hearing.map((root) => root.dataset.nitroKey ?? "none"))}.`;
    const known = [...listened, ...roots().flatMap(triggersOf)].filter((one) => one.startsWith("nitro:"));
    const by = push && join(push.channels);
    if (isRefresh) {
      return `${push ? `a push to ${by}` : detail?.component} refreshed "${name}", which reached nobody. ${deaf || (hearing.length ? `No ${names2} on this page has the key ${JSON.stringify(detail?.key)}; ${keys}` : `No such component is on this page; there are: ${join(here)}.${suggest(name, here.map((one) => one.toLowerCase()))}`)}`;
    }
    return `nobody listens to ${type}, which ${push ? `was pushed to ${by}` : `${detail?.component} sent`}. ${deaf || (hearing.length ? `${names2} hears it with a key, which none of those on this page has; ${keys}` : `No component on this page has @on("${short(type)}"), and no script that runs after {% nitro_scripts %} has begun listens.${suggest(type, known)}`)}`;
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
    const why = whyNobody(type, detail, push, deaf, hearing, names2);
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

  // nitro_htmx/client/recipe.js
  var NAME = /^[a-z_]\w*$/i;
  var REFRESH2 = /^nitro:refresh-/;
  var python = (value) => {
    if (Array.isArray(value)) return `[${value.map(python).join(", ")}]`;
    if (Object(value) === value) return `{${Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${python(item)}`).join(", ")}}`;
    return value == null ? "None" : value === true ? "True" : value === false ? "False" : JSON.stringify(value);
  };
  var call = (name, values2, ...first) => {
    const pairs2 = Object.entries(values2).filter(([key, value]) => NAME.test(key) && !python(value).includes(HIDDEN));
    const words = pairs2.map(([key, value]) => `${key}=${python(value)}`);
    return `    ${name}(${[...first.map(python), ...words].join(", ")})`;
  };
  var partOf = (id) => {
    const { nitroComponent: name, nitroKey: key } = window.nitro?.find(id)?.dataset ?? {};
    if (!name || !key && document.querySelectorAll(`[data-nitro-component=${CSS.escape(name)}]`)[1]) return "";
    return `page.component(${python(name)}${key ? `, key=${python(key)}` : ""})`;
  };
  var familyOf = (first) => {
    const found = [first];
    for (const step of steps) if (step.causes.some((cause) => found.some(({ number }) => number === cause.step))) found.push(step);
    return found;
  };
  var fillsOf = ({ typed, runs: [run] }, part) => Object.entries(typed).flatMap(([path, value]) => {
    const was = path.split(".").reduce((from, key) => from?.[key], run?.before);
    const isTick = typeof was === "boolean";
    const now = isTick ? `${value}` !== "" : value;
    return `${was ?? ""}` === `${now}` ? [] : [call(`${part}.fill`, {}, path, now)];
  });
  var assertionOf = ({ name, detail, hearers }) => {
    const data = { ...detail };
    delete data.component;
    if (name === "nitro:message") return call("page.assert_message", {}, data.level, data.text);
    if (name === "nitro:error") return call("page.assert_error", { action: data.action }, data.status);
    if (name === "nitro:action-complete") return call("page.assert_complete", {}, data.action);
    if (!REFRESH2.test(name)) return call("page.assert_emitted", data, short(name));
    return call("page.assert_refreshed", data, hearers[0]?.component ?? name.replace(REFRESH2, ""));
  };
  var linesOf = (step) => {
    const part = partOf(step.id);
    if (!part) return [`    # ${step.component}.${step.action}: by hand`];
    const family = familyOf(step);
    const states = new Map(family.flatMap(({ runs }) => runs.map(({ id, after }) => [partOf(id), python(after)])));
    return [
      ...fillsOf(step, part),
      call(`${part}.call`, step.args, step.action),
      ...family.flatMap(({ events }) => events.map(assertionOf)),
      ...[...states].filter(([other, state]) => other && state !== "None" && !state.includes(HIDDEN)).map(([other, state]) => `    assert ${other}.state.model_dump(mode="json") == ${state}`)
    ];
  };
  var testOf = (chosen) => ["def test_journey(nitro):", `    page = nitro.visit(${python(chosen.find(isClick)?.address ?? "/")})`, ...chosen.filter(isClick).flatMap(linesOf), ""].join("\n");

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
    const list2 = h("ol", { "aria-label": "Steps", onkeydown: move });
    const empty = h("p", { className: "empty" });
    const status = h("p", { role: "status", className: "unseen" });
    const graph = h("div");
    const caused = h("details", { className: "graph", ontoggle: () => update() }, h("summary", {}, "Who caused whom, for the last click"), graph);
    const scroll = h("div", { className: "scroll" }, empty, list2);
    const link = (number) => items.has(number) ? button(`step ${number}`, () => go(number), { className: "link" }) : `step ${number}`;
    const go = (number) => {
      const { details, summary } = items.get(number);
      details.open = true;
      details.parentNode.hidden = false;
      summary.focus();
    };
    const make = (step) => {
      const summary = h("summary");
      const facts = h("dl");
      const back = step.page && button("Back to before this step", () => travel(step));
      const details = h("details", { ontoggle: () => render(step) }, summary, facts, h("div", { className: "actions" }, back));
      const item = { details, facts, summary, item: h("li", {}, details) };
      items.set(step.number, item);
      list2.append(item.item);
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
      const shown = [...list2.children].filter(({ hidden }) => !hidden).length;
      empty.textContent = shown ? "" : steps.length ? "No step fits the filters." : "Nothing has happened yet.";
      graph.replaceChildren(caused.open ? graphOf(link) ?? "Nothing was clicked yet." : "");
      if (step?.kind === "travel") status.textContent = step.why;
      else if (step?.ended) status.textContent = `Step ${step.number}: ${titleOf(step)}, ${ms(step.ended - step.start)} ${troubleOf(step)}`;
      if (isAtEnd) scroll.scrollTop = scroll.scrollHeight;
    };
    const test = h("textarea", { readOnly: true, hidden: true, rows: 12, "aria-label": "Test" });
    const copy = button("Copy as test", async () => {
      test.hidden = !test.hidden;
      test.value = testOf(steps.filter((step) => filters.every((one) => one.passes(step))));
      test.select();
      await navigator.clipboard?.writeText(test.value).catch(() => {
      });
    });
    const clear = button("Clear", () => replaceSteps());
    const tools = h("div", { className: "tools", role: "group", "aria-label": "What is shown" }, filters.map(({ element }) => element), copy, clear);
    return { tools, body: h("div", { className: "body" }, test, caused, scroll, status), update };
  };

  // nitro_htmx/client/timeline.css
  var timeline_default = ":host { all: initial !important; display: contents !important; }\n@media print { :host { display: none !important; } }\n* { box-sizing: border-box; }\n[hidden] { display: none !important; }\naside {\n  --back: #fff; --text: #1c1f23; --soft: #57606a; --line: #d5d9de; --lift: #f3f5f7; --accent: #0b57c4; --bad: #b3192b; --good: #116329;\n  color-scheme: light; color: var(--text); font: 13px/1.45 system-ui, sans-serif; text-align: start;\n}\n@media (prefers-color-scheme: dark) {\n  aside {\n    --back: #1b1f24; --text: #e8ebee; --soft: #a9b2bc; --line: #3c444d; --lift: #262b32; --accent: #7fb7ff; --bad: #ff9a9f; --good: #6fdd8b;\n    color-scheme: dark;\n  }\n}\n.tab {\n  position: fixed; inset-block-end: 0; inset-inline-end: 16px; z-index: 2147483002; min-height: 26px; padding: 3px 12px;\n  border: 1px solid var(--line); border-block-end: 0; border-radius: 7px 7px 0 0; background: var(--back); color: var(--text);\n  font-weight: 600; box-shadow: 0 0 24px rgb(0 0 0 / 22%);\n}\n.open .tab { display: none; }\n.count { color: var(--accent); }\n#panel {\n  position: fixed; inset-block: 0; inset-inline-end: 0; z-index: 2147483002; display: flex; flex-direction: column;\n  width: min(440px, 100vw); border-inline-start: 1px solid var(--line); background: var(--back); box-shadow: 0 0 24px rgb(0 0 0 / 22%);\n}\nheader { display: grid; grid-template-columns: 1fr auto; gap: 8px; align-items: center; padding: 10px 14px; border-block-end: 1px solid var(--line); background: var(--lift); }\nh2 { margin: 0; }\n.tools { grid-column: 1 / -1; grid-row: 2; display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; }\nlabel { display: flex; gap: 5px; align-items: center; color: var(--soft); }\nbutton, select, summary { font: inherit; color: var(--text); cursor: pointer; }\nheader button, select, .actions button { min-height: 26px; padding: 2px 9px; border: 1px solid var(--line); border-radius: 6px; background: var(--back); }\nheader > button { width: 28px; }\n:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }\n#panel:focus { outline: none; }\n.body { flex: 1; min-height: 0; display: flex; flex-direction: column; }\n.scroll { flex: 1; overflow: auto; }\n.unseen { position: absolute; margin: 0; clip-path: inset(50%); }\n.empty { margin: 0; padding: 0 14px; color: var(--soft); }\nol, ul { margin: 0; padding: 0; list-style: none; }\nol > li { border-block-end: 1px solid var(--line); }\nsummary { display: grid; grid-template-columns: 30px 1fr auto; padding: 7px 14px 7px 8px; outline-offset: -2px; list-style: none; overflow-wrap: anywhere; }\nsummary::-webkit-details-marker { display: none; }\nsummary:hover, details[open] > summary { background: var(--lift); }\n.number { padding-inline-end: 8px; color: var(--soft); text-align: end; }\n.title { font-weight: 600; }\n.time { padding-inline-start: 8px; color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap; }\nsummary .time::after, .graph > summary::after { content: '\u25B8' / ''; margin-inline-start: 8px; }\n[open] > summary .time::after, .graph > summary::after { content: '\u25BE' / ''; }\n.more { grid-column: 2 / -1; color: var(--soft); font-size: 12px; }\n.trouble { color: var(--bad); font-weight: 600; }\n.bad > details > summary { box-shadow: inset 3px 0 var(--bad); }\ndl { display: grid; grid-template-columns: max-content 1fr; gap: 6px 12px; margin: 0; padding: 8px 14px 12px 38px; }\n.actions:not(:empty) { padding: 0 14px 12px 38px; }\nselect { max-width: 112px; }\ndt { color: var(--soft); }\ndd { margin: 0; min-width: 0; overflow-wrap: anywhere; }\ndd li + li { margin-block-start: 3px; }\nul ul { padding-inline-start: 12px; border-inline-start: 2px solid var(--line); }\ntextarea { flex: none; border: 0; border-block-end: 1px solid var(--line); padding: 10px 14px; background: var(--back); color: var(--text); white-space: pre; }\ncode, textarea { font: 12px/1.45 ui-monospace, monospace; }\n.event { font-weight: 600; }\n.data { display: block; color: var(--soft); }\n.link { padding: 0; border: 0; background: none; color: var(--accent); text-decoration: underline; }\n.graph { max-height: 45%; overflow: auto; border-block-end: 1px solid var(--line); }\n.graph > summary { display: block; font-weight: 600; }\n.graph > div { padding: 4px 8px 12px; overflow-wrap: anywhere; }\ndel { color: var(--bad); text-decoration: none; }\nins { color: var(--good); text-decoration: none; }\n@media (max-width: 500px) { dl { grid-template-columns: 1fr; gap: 0; padding-inline-start: 14px; } dd { margin-block-end: 8px; } }\n";

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
    const { panel, button: button2, list: list2, aside } = view;
    panel.hidden = !isNow;
    aside.classList.toggle("open", isNow);
    button2.setAttribute("aria-expanded", `${isNow}`);
    remembered(isNow ? "open" : "closed");
    if (isNow) list2.update();
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
    const list2 = showList();
    const count2 = h("span", { className: "count" });
    const button2 = button(["Timeline ", count2], toggle, {
      className: "tab",
      title: SHORTCUT,
      "aria-expanded": "false",
      "aria-controls": "panel",
      "aria-keyshortcuts": SHORTCUT
    });
    const close = button("\xD7", toggle, { "aria-label": "Close the timeline" });
    const panel = h(
      "section",
      { id: "panel", hidden: true, tabIndex: -1, "aria-labelledby": "heading" },
      h("header", {}, h("h2", { id: "heading" }, "Timeline"), list2.tools, close),
      list2.body
    );
    const aside = h("aside", { "aria-label": "nitro-htmx" }, panel, button2);
    return { aside, button: button2, count: count2, list: list2, panel };
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
    const ids = events.flatMap(({ hearers }) => hearers.filter(({ call: call2, fate }) => !fate && !call2).map(({ id }) => id));
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
    for (const { bound: path } of fields.values()) if (path) typed[path] ??= "";
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
      address: job.page,
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
    const { name, detail, from, heardBy, call: call2, to } = arrival;
    const { meant, others, why } = hearersOf(name, detail);
    const one = { name, detail: masked(detail), from, others, why, hearers: [] };
    const entry = { step, event: one };
    const parent = to && window.nitro?.find(to);
    for (const root of parent ? [...meant, parent] : meant) {
      const component = `${root.dataset.nitroComponent}`;
      const isIn = root.id === from || root.id === job.id || step.chain.includes(root.id);
      const fate = heardBy.has(root.id) ? "rode along" : isIn ? "led here itself" : "";
      one.hearers.push({ id: root.id, component, fate, ...root === parent && { call: call2 } });
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
    for (const from of causesOf(job)) tell(from, job, "has gone");
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L2VsZW1lbnRzLmpzIiwgIi4uLy4uL2NsaWVudC93b3Jkcy5qcyIsICIuLi8uLi9jbGllbnQvc2hvd24uanMiLCAiLi4vLi4vY2xpZW50L3N0ZXBzLmpzIiwgIi4uLy4uL2NsaWVudC9ncmFwaC5qcyIsICIuLi8uLi9jbGllbnQvdHdpY2UuanMiLCAiLi4vLi4vY2xpZW50L2hlYXJlcnMuanMiLCAiLi4vLi4vY2xpZW50L3NlY3JldHMuanMiLCAiLi4vLi4vY2xpZW50L3JlY2lwZS5qcyIsICIuLi8uLi9jbGllbnQvdHJhdmVsLmpzIiwgIi4uLy4uL2NsaWVudC9saXN0LmpzIiwgIi4uLy4uL2NsaWVudC90aW1lbGluZS5jc3MiLCAiLi4vLi4vY2xpZW50L2RyYXdlci5qcyIsICIuLi8uLi9jbGllbnQvbG9nLmpzIiwgIi4uLy4uL2NsaWVudC90b2tlbnMuanMiLCAiLi4vLi4vY2xpZW50L3JlY29yZC5qcyIsICIuLi8uLi9jbGllbnQvZGVidWcuanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIERlYnVnZ2luZzogZWxlbWVudHMgb2YgdGhlIHRpbWVsaW5lLCBtYWRlIHdpdGhvdXQgSFRNTCB0ZXh0OiB3aGF0IGEgcGFnZSBzYXlzIGlzIG5ldmVyIHJ1bi4gKi9cblxuLyoqIE1ha2UgYW4gZWxlbWVudC4gUHJvcGVydGllcyBhcmUgc2V0IGFzIHN1Y2g7IHRob3NlIHdpdGggYSBkYXNoIGFyZSBhdHRyaWJ1dGVzLlxuICogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIHByb3BzPzogUmVjb3JkPHN0cmluZywgYW55PiwgLi4uY2hpbGRyZW46IGFueVtdKSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgaCA9IChuYW1lLCBwcm9wcyA9IHt9LCAuLi5jaGlsZHJlbikgPT4ge1xuICBjb25zdCBlbGVtZW50ID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudChuYW1lKTtcbiAgZm9yIChjb25zdCBba2V5LCB2YWx1ZV0gb2YgT2JqZWN0LmVudHJpZXMocHJvcHMpKSB7XG4gICAgaWYgKGtleS5pbmNsdWRlcygnLScpIHx8IGtleSA9PT0gJ3JvbGUnKSBlbGVtZW50LnNldEF0dHJpYnV0ZShrZXksIHZhbHVlKTtcbiAgICBlbHNlIC8qKiBAdHlwZSB7YW55fSAqLyAoZWxlbWVudClba2V5XSA9IHZhbHVlO1xuICB9XG4gIGVsZW1lbnQuYXBwZW5kKC4uLmNoaWxkcmVuLmZsYXQoKS5maWx0ZXIoQm9vbGVhbikpO1xuICByZXR1cm4gZWxlbWVudDtcbn07XG5cbi8qKiBAdHlwZSB7KGxhYmVsOiBhbnksIG9uY2xpY2s6ICgpID0+IHZvaWQsIHByb3BzPzogUmVjb3JkPHN0cmluZywgYW55PikgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGJ1dHRvbiA9IChsYWJlbCwgb25jbGljaywgcHJvcHMpID0+IGgoJ2J1dHRvbicsIHsgdHlwZTogJ2J1dHRvbicsIG9uY2xpY2ssIC4uLnByb3BzIH0sIGxhYmVsKTtcblxuLyoqIEB0eXBlIHsodmFsdWU6IGFueSwgbW9zdD86IG51bWJlcikgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IGpzb24gPSAodmFsdWUsIG1vc3QgPSA0MDApID0+IHtcbiAgY29uc3QgdGV4dCA9IEpTT04uc3RyaW5naWZ5KHZhbHVlKSA/PyAnbm9uZSc7XG4gIHJldHVybiB0ZXh0Lmxlbmd0aCA+IG1vc3QgPyBgJHt0ZXh0LnNsaWNlKDAsIG1vc3QpfVx1MjAyNmAgOiB0ZXh0O1xufTtcblxuLyoqIEB0eXBlIHsobnVtYmVyOiBudW1iZXIgfCB1bmRlZmluZWQpID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCBtcyA9IChudW1iZXIgPSAwKSA9PiBgJHtudW1iZXIgPCAxMCA/IE1hdGgucm91bmQobnVtYmVyICogMTApIC8gMTAgOiBNYXRoLnJvdW5kKG51bWJlcil9IG1zYDtcbiIsICIvKiBEZWJ1Z2dpbmc6IGhvdyBuYW1lcyBhcmUgc2FpZCwgYW5kIHdoaWNoIG9uZSBtYXkgaGF2ZSBiZWVuIG1lYW50LiAqL1xuXG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3Qgd2FybmVkID0gbmV3IFNldCgpO1xuXG4vKiogU2F5IGl0IG9uY2U7IHJldHVybiB3aGV0aGVyIHRoaXMgd2FzIHRoZSBmaXJzdCB0aW1lLlxuICogQHR5cGUgeyh0ZXh0OiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3Qgd2FybiA9ICh0ZXh0KSA9PiB7XG4gIGlmICh3YXJuZWQuaGFzKHRleHQpKSByZXR1cm4gZmFsc2U7XG4gIGNvbnNvbGUud2Fybihgbml0cm86ICR7dGV4dH1gKTtcbiAgd2FybmVkLmFkZCh0ZXh0KTtcbiAgcmV0dXJuIHRydWU7XG59O1xuXG4vKiogSG93IG1hbnkgbGV0dGVycyBoYXZlIHRvIGNoYW5nZSB0byBtYWtlIG9uZSBvZiB0aGUgb3RoZXIuXG4gKiBAdHlwZSB7KGE6IHN0cmluZywgYjogc3RyaW5nKSA9PiBudW1iZXJ9ICovXG5jb25zdCBkaXN0YW5jZSA9IChhLCBiKSA9PiB7XG4gIGxldCByb3cgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiBiLmxlbmd0aCArIDEgfSwgKF8sIGluZGV4KSA9PiBpbmRleCk7XG4gIGZvciAoY29uc3QgW2ksIGxldHRlcl0gb2YgWy4uLmFdLmVudHJpZXMoKSkge1xuICAgIGNvbnN0IG5leHQgPSBbaSArIDFdO1xuICAgIGZvciAobGV0IGogPSAwOyBqIDwgYi5sZW5ndGg7IGorKykge1xuICAgICAgbmV4dC5wdXNoKE1hdGgubWluKG5leHRbal0gKyAxLCByb3dbaiArIDFdICsgMSwgcm93W2pdICsgTnVtYmVyKGxldHRlciAhPT0gYltqXSkpKTtcbiAgICB9XG4gICAgcm93ID0gbmV4dDtcbiAgfVxuICByZXR1cm4gcm93W2IubGVuZ3RoXTtcbn07XG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgbmFtZXM6IEl0ZXJhYmxlPHN0cmluZz4pID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCBzdWdnZXN0ID0gKG5hbWUsIG5hbWVzKSA9PiB7XG4gIGNvbnN0IGNsb3NlID0gWy4uLm5ldyBTZXQobmFtZXMpXS5maWx0ZXIoKG90aGVyKSA9PiBkaXN0YW5jZShuYW1lLCBvdGhlcikgPD0gbmFtZS5sZW5ndGggLyA0KTtcbiAgY2xvc2Uuc29ydCgoYSwgYikgPT4gZGlzdGFuY2UobmFtZSwgYSkgLSBkaXN0YW5jZShuYW1lLCBiKSk7XG4gIHJldHVybiBjbG9zZS5sZW5ndGggPyBgIERpZCB5b3UgbWVhbiAke2Nsb3NlWzBdfT9gIDogJyc7XG59O1xuXG4vKiogQHR5cGUgeyh2YWx1ZXM6IEl0ZXJhYmxlPHN0cmluZz4pID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCBqb2luID0gKHZhbHVlcykgPT4gWy4uLm5ldyBTZXQodmFsdWVzKV0uam9pbignLCAnKTtcblxuLyoqIEB0eXBlIHsodHlwZTogc3RyaW5nKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3Qgc2hvcnQgPSAodHlwZSkgPT4gdHlwZS5yZXBsYWNlKC9ebml0cm86LywgJycpO1xuXG4vKiogQHR5cGUgeyhieXRlczogbnVtYmVyKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3Qgc2l6ZU9mID0gKGJ5dGVzKSA9PiAoYnl0ZXMgPCAxMDAwID8gYCR7Ynl0ZXN9IEJgIDogYCR7KGJ5dGVzIC8gMTAwMCkudG9GaXhlZCgxKX0ga0JgKTtcbiIsICIvKiBEZWJ1Z2dpbmc6IGEgc3RlcCBhcyBpdCBpcyByZWFkIGluIHRoZSB0aW1lbGluZS4gKi9cbmltcG9ydCB7IGgsIGpzb24sIG1zIH0gZnJvbSAnLi9lbGVtZW50cy5qcyc7XG5pbXBvcnQgeyBqb2luLCBzaG9ydCwgc2l6ZU9mIH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbi8qKiBXaGF0IGEgaGVhcmVyIG1ha2VzIG9mIGFuIGV2ZW50LCBiZWZvcmUgYW5kIGFmdGVyIHRoZSBzdGVwIGluIHdoaWNoIGl0IGFza3MuXG4gKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgW3N0cmluZywgc3RyaW5nXT59ICovXG5jb25zdCBGQVRFUyA9IHtcbiAgJyc6IFsnaXMgdG8gYXNrJywgJyddLFxuICBhc2tlZDogWydhc2tzIGluICcsICcnXSxcbiAgJ3JvZGUgYWxvbmcnOiBbJ2lzIGluIHRoZSBzYW1lIGFuc3dlcicsICcnXSxcbiAgdHJhdmVsbGVkOiBbJ3RyYXZlbHMgYWxvbmcgaW4gJywgJyddLFxuICBzdG9wcGVkOiBbJ3N0b3BwZWQgaW4gJywgJywgYXMgaXQgd291bGQgZ28gcm91bmQnXSxcbn07XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IHRpdGxlT2YgPSAoeyBraW5kLCBjb21wb25lbnQsIGFjdGlvbiwgZXZlbnRzLCBjaGFpbiwgaWQgfSkgPT4ge1xuICBpZiAoa2luZCA9PT0gJ3B1c2gnKSByZXR1cm4gYHB1c2hlZCAke3Nob3J0KGV2ZW50c1swXS5uYW1lKX1gO1xuICBpZiAoa2luZCA9PT0gJ3RyYXZlbCcpIHJldHVybiBhY3Rpb247XG4gIGlmIChraW5kID09PSAnc3RvcHBlZCcpIHJldHVybiBgbG9vcCBzdG9wcGVkOiAke1suLi5jaGFpbiwgaWRdLmpvaW4oJyA+ICcpfWA7XG4gIGlmIChraW5kID09PSAnZHJvcHBlZCcpIHJldHVybiBgJHtjb21wb25lbnR9LiR7YWN0aW9ufSB3YXMgbm90IHNlbnRgO1xuICByZXR1cm4gYWN0aW9uID09PSAnbml0cm8tbW91bnQnID8gYCR7Y29tcG9uZW50fSBsb2Fkc2AgOiBgJHtjb21wb25lbnR9LiR7YWN0aW9ufWA7XG59O1xuXG4vKiogV2hhdCBoYXMgZ29uZSB3cm9uZyBpbiBhIHN0ZXAsIGluIGEgZmV3IHdvcmRzOyAnJyBpZiBub3RoaW5nIGhhcy5cbiAqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3QgdHJvdWJsZU9mID0gKHsga2luZCwgZW5kZWQsIHN0YXR1cywgZXZlbnRzLCBpc1N0YWxlIH0pID0+IHtcbiAgaWYgKGtpbmQgPT09ICdzdG9wcGVkJykgcmV0dXJuICdsb29wJztcbiAgaWYgKGtpbmQgPT09ICdkcm9wcGVkJykgcmV0dXJuICdub3Qgc2VudCc7XG4gIGlmIChraW5kID09PSAncmVxdWVzdCcgJiYgZW5kZWQgJiYgc3RhdHVzICE9PSAyMDApIHJldHVybiBzdGF0dXMgPyBgc3RhdHVzICR7c3RhdHVzfWAgOiAnbm8gYW5zd2VyJztcbiAgaWYgKGV2ZW50cy5zb21lKCh7IHdoeSB9KSA9PiB3aHkpKSByZXR1cm4gJ25vYm9keSBoZWFycyBpdCc7XG4gIHJldHVybiBpc1N0YWxlID8gJ2NhbWUgdG9vIGxhdGUnIDogJyc7XG59O1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IHN1bW1hcnlPZiA9IChzdGVwKSA9PiB7XG4gIGNvbnN0IHsgbnVtYmVyLCBlbmRlZCwgaGVhcmQsIGlkLCBraW5kLCBrZXksIHN0YXJ0LCBjaGFubmVscywgZXZlbnRzIH0gPSBzdGVwO1xuICBjb25zdCBiZWNhdXNlID0gaGVhcmQubGVuZ3RoID8gYGFmdGVyICR7am9pbihoZWFyZC5tYXAoKFtuYW1lXSkgPT4gc2hvcnQobmFtZSkpKX1gIDogJyc7XG4gIGNvbnN0IHNlbnQgPSBraW5kID09PSAncmVxdWVzdCcgPyBqb2luKGV2ZW50cy5tYXAoKHsgbmFtZSB9KSA9PiBzaG9ydChuYW1lKSkuZmlsdGVyKChuYW1lKSA9PiBuYW1lICE9PSAnYWN0aW9uLWNvbXBsZXRlJykpIDogJyc7XG4gIGNvbnN0IHRyb3VibGUgPSB0cm91YmxlT2Yoc3RlcCk7XG4gIHJldHVybiBbXG4gICAgaCgnc3BhbicsIHsgY2xhc3NOYW1lOiAnbnVtYmVyJyB9LCBgJHtudW1iZXJ9YCksXG4gICAgaCgnc3BhbicsIHsgY2xhc3NOYW1lOiAndGl0bGUnIH0sIHRpdGxlT2Yoc3RlcCkpLFxuICAgIGgoJ3NwYW4nLCB7IGNsYXNzTmFtZTogJ3RpbWUnIH0sIGtpbmQgPT09ICdyZXF1ZXN0JyA/IChlbmRlZCA/IG1zKGVuZGVkIC0gc3RhcnQpIDogJ3VuZGVyIHdheScpIDogJycpLFxuICAgIGgoJ3NwYW4nLCB7IGNsYXNzTmFtZTogJ21vcmUnIH0sXG4gICAgICB0cm91YmxlICYmIGgoJ3N0cm9uZycsIHsgY2xhc3NOYW1lOiAndHJvdWJsZScgfSwgdHJvdWJsZSksIHRyb3VibGUgJiYgJyAnLFxuICAgICAgW2lkICYmIGAjJHtpZH1gLCBrZXkgJiYgYGtleSAke2tleX1gLCBjaGFubmVscyAmJiBgdG8gJHtqb2luKGNoYW5uZWxzKX1gLCBiZWNhdXNlLCBzZW50ICYmIGBzZW5kcyAke3NlbnR9YF0uZmlsdGVyKEJvb2xlYW4pLmpvaW4oJyBcdTAwQjcgJykpLFxuICBdO1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCAuLi5jb250ZW50OiBhbnlbXSkgPT4gYW55W119ICovXG5jb25zdCByb3cgPSAobmFtZSwgLi4uY29udGVudCkgPT4gW2goJ2R0Jywge30sIG5hbWUpLCBoKCdkZCcsIHt9LCBjb250ZW50KV07XG5cbi8qKiBOb3RoaW5nIGlmIGl0IGlzIGVtcHR5LlxuICogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGl0ZW1zOiBhbnlbXSkgPT4gYW55W119ICovXG5jb25zdCBsaXN0ID0gKG5hbWUsIGl0ZW1zKSA9PiAoaXRlbXMubGVuZ3RoID8gcm93KG5hbWUsIGgoJ3VsJywge30sIGl0ZW1zKSkgOiBbXSk7XG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgdmFsdWVzOiBSZWNvcmQ8c3RyaW5nLCBhbnk+KSA9PiBhbnlbXX0gKi9cbmNvbnN0IHBhaXJzID0gKG5hbWUsIHZhbHVlcykgPT4gbGlzdChuYW1lLCBPYmplY3QuZW50cmllcyh2YWx1ZXMpLm1hcCgoW2tleSwgdmFsdWVdKSA9PiBoKCdsaScsIHt9LCBoKCdjb2RlJywge30sIGAke2tleX0gPSAke2pzb24odmFsdWUpfWApKSkpO1xuXG4vKiogV2hvIGhlYXJzLCBhbmQgd2hhdCBiZWNvbWVzIG9mIGl0LlxuICogQHR5cGUgeyhoZWFyZXI6IERlYnVnSGVhcmVyLCBsaW5rOiAoc3RlcDogbnVtYmVyKSA9PiBhbnkpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGZhdGVPZiA9ICh7IGlkLCBjb21wb25lbnQsIGZhdGUsIHN0ZXAsIGNhbGwgfSwgbGluaykgPT4ge1xuICBjb25zdCBbYmVmb3JlLCBhZnRlcl0gPSBGQVRFU1tmYXRlXSA/PyBbZmF0ZSwgJyddO1xuICBjb25zdCBuYW1lID0gYCR7Y29tcG9uZW50fSAjJHtpZH0ke2NhbGwgPyBgIGJ5ICR7Y2FsbH1gIDogJyd9IGA7XG4gIHJldHVybiBbbmFtZSwgYmVmb3JlLCAuLi4oYmVmb3JlLmVuZHNXaXRoKCcgaW4gJykgJiYgc3RlcCA/IFtsaW5rKHN0ZXApLCBhZnRlcl0gOiBbYWZ0ZXJdKV07XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogRGVidWdFdmVudCwgbGluazogKHN0ZXA6IG51bWJlcikgPT4gYW55KSA9PiBhbnl9ICovXG5jb25zdCBldmVudFJvdyA9ICh7IG5hbWUsIGRldGFpbCwgaGVhcmVycywgb3RoZXJzLCB3aHksIGZyb20gfSwgbGluaykgPT5cbiAgaCgnbGknLCB7fSxcbiAgICBoKCdjb2RlJywgeyBjbGFzc05hbWU6ICdldmVudCcgfSwgc2hvcnQobmFtZSkpLCBmcm9tID8gYCBmcm9tICMke2Zyb219YCA6ICcnLFxuICAgIGgoJ2NvZGUnLCB7IGNsYXNzTmFtZTogJ2RhdGEnIH0sIGpzb24oZGV0YWlsKSksXG4gICAgaCgndWwnLCB7fSwgaGVhcmVycy5tYXAoKGhlYXJlcikgPT4gaCgnbGknLCB7fSwgZmF0ZU9mKGhlYXJlciwgbGluaykpKSxcbiAgICAgIG90aGVycyAmJiBoKCdsaScsIHt9LCBgJHtvdGhlcnN9IGxpc3RlbnNgKSxcbiAgICAgIHdoeSAmJiBoKCdsaScsIHsgY2xhc3NOYW1lOiAndHJvdWJsZScgfSwgd2h5KSkpO1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHN0cmluZ30gKi9cbmNvbnN0IHRpbWVPZiA9ICh7IGVuZGVkID0gMCwgc3RhcnQsIHdhaXRlZCwgdG9vaywgc2VydmVyLCBzd2FwIH0pID0+XG4gIFtcbiAgICBgJHttcyhlbmRlZCAtIHN0YXJ0KX0gaW4gYWxsYCwgd2FpdGVkICYmIHdhaXRlZCA+IDEgJiYgYCR7bXMod2FpdGVkKX0gaW4gaXRzIGxpbmUgYmVmb3JlYCxcbiAgICBzZXJ2ZXIgJiYgYCR7bXMoc2VydmVyKX0gaW4gdGhlIHNlcnZlcmAsXG4gICAgdG9vayAmJiBgJHttcyhNYXRoLm1heCgwLCB0b29rIC0gKHNlcnZlciA/PyAwKSkpfSBvbiB0aGUgd2F5YCxcbiAgICBzd2FwICYmIGAke21zKHN3YXApfSBpbiB0aGUgcGFnZWAsXG4gIF0uZmlsdGVyKEJvb2xlYW4pLmpvaW4oJywgJyk7XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nfSAqL1xuY29uc3QgYW5zd2VyT2YgPSAoeyBzdGF0dXMsIGJ5dGVzLCBxdWVyaWVzLCBxdWVyeU1zLCB0cmllcywgaXNLZXB0LCBpc1N0YWxlIH0pID0+XG4gIFtcbiAgICBzdGF0dXMgPyBgc3RhdHVzICR7c3RhdHVzfSwgJHtzaXplT2YoYnl0ZXMpfWAgOiAnbm9uZSBjYW1lJyxcbiAgICBxdWVyaWVzICE9IG51bGwgJiYgYCR7cXVlcmllc30gJHtxdWVyaWVzID09PSAxID8gJ3F1ZXJ5JyA6ICdxdWVyaWVzJ30gaW4gJHttcyhxdWVyeU1zKX1gLFxuICAgIHRyaWVzICYmIGBzZW50ICR7dHJpZXMgKyAxfSB0aW1lc2AsIGlzS2VwdCAmJiAna2VwdCBmcm9tIHRoZSBmaXJzdCB0aW1lJywgaXNTdGFsZSAmJiAndGhlIHBhZ2UgaGFzIG5ld2VyIEhUTUwnLFxuICBdLmZpbHRlcihCb29sZWFuKS5qb2luKCcsICcpO1xuXG4vKiogV2hhdCBhIHJ1biBoYXMgY2hhbmdlZCBpbiB0aGUgc3RhdGUgb2YgaXRzIGNvbXBvbmVudC5cbiAqIEB0eXBlIHsocnVuOiBEZWJ1Z1J1bikgPT4gYW55W119ICovXG5jb25zdCBjaGFuZ2VSb3dzID0gKHsgaWQsIGNvbXBvbmVudCwgY2hhbmdlcyB9KSA9PlxuICBjaGFuZ2VzID8gW2goJ2xpJywge30sIGAke2NvbXBvbmVudH0gIyR7aWR9YCwgY2hhbmdlcy5sZW5ndGggPyAnJyA6ICc6IG5vIGZpZWxkJywgaCgndWwnLCB7fSwgY2hhbmdlcy5tYXAoKFtwYXRoLCBiZWZvcmUsIGFmdGVyXSkgPT5cbiAgICBoKCdsaScsIHt9LCBoKCdjb2RlJywge30sIGgoJ2InLCB7fSwgcGF0aCksICcgJywgaCgnZGVsJywge30sIGpzb24oYmVmb3JlLCAxNjApKSwgJyBcdTIxOTIgJywgaCgnaW5zJywge30sIGpzb24oYWZ0ZXIsIDE2MCkpKSkpKSldIDogW107XG5cbi8qKiBBbGwgdGhhdCBpcyBrbm93biBvZiBhIHN0ZXAsIGFzIHJvd3Mgb2YgYSBsaXN0OyBgbGlua2AgbGVhZHMgdG8gYW5vdGhlciBzdGVwLlxuICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXAsIGxpbms6IChzdGVwOiBudW1iZXIpID0+IGFueSkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3QgZmFjdHNPZiA9IChzdGVwLCBsaW5rKSA9PiB7XG4gIGNvbnN0IHsga2luZCwgZW5kZWQsIGFyZ3MsIHR5cGVkLCBjYXVzZXMsIGV2ZW50cywgaGVhcmQsIHJpZGVycywgY2hhbm5lbHMsIHNwcmVhZCwgd2h5IH0gPSBzdGVwO1xuICBjb25zdCBpc1JlcXVlc3QgPSBraW5kID09PSAncmVxdWVzdCc7XG4gIGNvbnN0IGNoYW5nZXMgPSBzdGVwLnJ1bnMuZmxhdE1hcChjaGFuZ2VSb3dzKTtcbiAgcmV0dXJuIFtcbiAgICAuLi5saXN0KCdCZWNhdXNlIG9mJywgY2F1c2VzLm1hcCgoeyBzdGVwOiBmcm9tLCBldmVudCwgYnkgfSkgPT5cbiAgICAgIGgoJ2xpJywge30sIGgoJ2NvZGUnLCB7fSwgc2hvcnQoZXZlbnQpKSwgJyBvZiAnLCBsaW5rKGZyb20pLCBieSAhPT0gc3RlcC5pZCAmJiBgLCBmb3IgIyR7Ynl9YCkpKSxcbiAgICAuLi5saXN0KCdCZWNhdXNlIG9mJywgY2F1c2VzLmxlbmd0aCA/IFtdIDogaGVhcmQubWFwKChbbmFtZV0pID0+IGgoJ2xpJywge30sIHNob3J0KG5hbWUpLCBzdGVwLmlzUHVzaGVkID8gJywgcHVzaGVkJyA6ICcsIGZyb20gYSBzY3JpcHQnKSkpLFxuICAgIC4uLihjaGFubmVscyA/IHJvdygnUHVzaGVkIHRvJywgam9pbihjaGFubmVscyksIHNwcmVhZCAmJiBzcHJlYWQgPiA1MDAgJiYgYCwgc3ByZWFkIG92ZXIgJHttcyhzcHJlYWQpfWApIDogW10pLFxuICAgIC4uLih3aHkgPyByb3coa2luZCA9PT0gJ3RyYXZlbCcgPyAnTm93JyA6ICdTdG9wcGVkJywgd2h5KSA6IFtdKSxcbiAgICAuLi5wYWlycygnQXJndW1lbnRzJywgYXJncyksXG4gICAgLi4ucGFpcnMoJ0luIGlucHV0cycsIHR5cGVkKSxcbiAgICAuLi4oaXNSZXF1ZXN0ICYmIGVuZGVkID8gWy4uLnJvdygnVGltZScsIHRpbWVPZihzdGVwKSksIC4uLnJvdygnQW5zd2VyJywgYW5zd2VyT2Yoc3RlcCkpXSA6IFtdKSxcbiAgICAuLi5saXN0KCdDaGFuZ2VkJywgY2hhbmdlcyksXG4gICAgLi4ubGlzdCgnRXZlbnRzJywgZXZlbnRzLm1hcCgoZXZlbnQpID0+IGV2ZW50Um93KGV2ZW50LCBsaW5rKSkpLFxuICAgIC4uLmxpc3QoJ1RyYXZlbGxlZCBhbG9uZycsIHJpZGVycy5tYXAoKHsgaWQsIGNvbXBvbmVudCwgcm9kZSB9KSA9PlxuICAgICAgaCgnbGknLCB7fSwgYCR7Y29tcG9uZW50fSAjJHtpZH1gLCBlbmRlZCAmJiAocm9kZSA/ICcgcmFuJyA6ICcgaW4gdmFpbicpKSkpLFxuICBdO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHRoZSBzdGVwcyBvZiB0aGUgcGFnZSwgb2xkZXN0IGZpcnN0LCBhbmQgd2hvIHdhbnRzIHRvIGtub3cgb2YgdGhlbS4gKi9cblxuY29uc3QgTU9TVCA9IDIwMDtcbi8qKiBAdHlwZSB7RGVidWdTdGVwW119ICovXG5leHBvcnQgY29uc3Qgc3RlcHMgPSBbXTtcbi8qKiBAdHlwZSB7KChzdGVwPzogRGVidWdTdGVwKSA9PiB2b2lkKVtdfSAqL1xuY29uc3QgbGlzdGVuZXJzID0gW107XG5sZXQgY291bnQgPSAwO1xuXG4vKiogV2hldGhlciBzb21lYm9keSBoYXMgYXNrZWQgZm9yIGl0LlxuICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNDbGljayA9ICh7IGtpbmQsIGFjdGlvbiwgY2F1c2VzLCBoZWFyZCwgaXNQb2xsIH0pID0+XG4gIC9yZXF1ZXN0fGRyb3BwZWQvLnRlc3Qoa2luZCkgJiYgIWlzUG9sbCAmJiAhY2F1c2VzLmxlbmd0aCAmJiAhaGVhcmQubGVuZ3RoICYmICEvXihzeW5jfG5pdHJvLW1vdW50KSQvLnRlc3QoYWN0aW9uKTtcblxuLyoqIEhlYXIgb2YgZWFjaCBzdGVwIHRoYXQgaXMgbmV3IG9yIGhhcyBjaGFuZ2VkOyBvZiBub25lIGluIHBhcnRpY3VsYXI6IGFsbCBoYXZlLlxuICogQHR5cGUgeyhsaXN0ZW5lcjogKHN0ZXA/OiBEZWJ1Z1N0ZXApID0+IHZvaWQpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgb25TdGVwID0gKGxpc3RlbmVyKSA9PiB2b2lkIGxpc3RlbmVycy5wdXNoKGxpc3RlbmVyKTtcblxuLyoqIEB0eXBlIHsoc3RlcD86IERlYnVnU3RlcCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBjaGFuZ2VkID0gKHN0ZXApID0+IHtcbiAgZm9yIChjb25zdCBsaXN0ZW5lciBvZiBsaXN0ZW5lcnMpIGxpc3RlbmVyKHN0ZXApO1xufTtcblxuLyoqIEB0eXBlIHsoc3RlcDogUGFydGlhbDxEZWJ1Z1N0ZXA+ICYgeyBraW5kOiBEZWJ1Z1N0ZXBbJ2tpbmQnXSwgaWQ6IHN0cmluZywgY29tcG9uZW50OiBzdHJpbmcgfSkgPT4gRGVidWdTdGVwfSAqL1xuZXhwb3J0IGNvbnN0IGFkZFN0ZXAgPSAoc3RlcCkgPT4ge1xuICAvKiogQHR5cGUge0RlYnVnU3RlcH0gKi9cbiAgY29uc3QgZnVsbCA9IHtcbiAgICBudW1iZXI6ICsrY291bnQsXG4gICAgYWN0aW9uOiAnJywgaGVhcmQ6IFtdLCBjaGFpbjogW10sIGFyZ3M6IHt9LCB0eXBlZDoge30sIHN0YXJ0OiBwZXJmb3JtYW5jZS5ub3coKSwgdHJpZXM6IDAsIHN0YXR1czogMCwgYnl0ZXM6IDAsXG4gICAgZXZlbnRzOiBbXSwgcmlkZXJzOiBbXSwgcnVuczogW10sIGNhdXNlczogW10sXG4gICAgLi4uc3RlcCxcbiAgfTtcbiAgc3RlcHMucHVzaChmdWxsKTtcbiAgaWYgKHN0ZXBzW01PU1RdKSBzdGVwcy5zaGlmdCgpO1xuICBjaGFuZ2VkKGZ1bGwpO1xuICByZXR1cm4gZnVsbDtcbn07XG5cbi8qKiBAdHlwZSB7KG90aGVycz86IERlYnVnU3RlcFtdKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlcGxhY2VTdGVwcyA9IChvdGhlcnMgPSBbXSkgPT4ge1xuICBzdGVwcy5zcGxpY2UoMCwgc3RlcHMubGVuZ3RoLCAuLi5vdGhlcnMpO1xuICBjaGFuZ2VkKCk7XG59O1xuIiwgIi8qIERlYnVnZ2luZzogd2hvIGNhdXNlZCB3aG9tLCBmb3IgdGhlIGxhc3QgY2xpY2ssIGFzIGxpc3RzIGluIGxpc3RzLiAqL1xuaW1wb3J0IHsgaCB9IGZyb20gJy4vZWxlbWVudHMuanMnO1xuaW1wb3J0IHsgZmF0ZU9mLCB0aXRsZU9mIH0gZnJvbSAnLi9zaG93bi5qcyc7XG5pbXBvcnQgeyBpc0NsaWNrLCBzdGVwcyB9IGZyb20gJy4vc3RlcHMuanMnO1xuaW1wb3J0IHsgc2hvcnQgfSBmcm9tICcuL3dvcmRzLmpzJztcblxuLyoqIEB0eXBlIHsoaXRlbXM6IGFueVtdKSA9PiBhbnl9ICovXG5jb25zdCBsaXN0T2YgPSAoaXRlbXMpID0+IChpdGVtcy5sZW5ndGggPyBoKCd1bCcsIHt9LCBpdGVtcykgOiAnJyk7XG5cbi8qKiBUaGUgbGlzdCBvZiB3aGF0IHRoZSBsYXN0IGNsaWNrIGhhcyBsZWQgdG87IG5vbmUgYmVmb3JlIHRoZSBmaXJzdC4gV2hhdCB3YXMgc2hvd24gb25jZSBpcyBub3Qgc2hvd24gYWdhaW4uXG4gKiBAdHlwZSB7KGxpbms6IChzdGVwOiBudW1iZXIpID0+IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGdyYXBoT2YgPSAobGluaykgPT4ge1xuICBjb25zdCBmaXJzdCA9IHN0ZXBzLmZpbHRlcihpc0NsaWNrKS5wb3AoKTtcbiAgY29uc3Qgc2VlbiA9IG5ldyBTZXQoKTtcblxuICAvKiogVGhlIGV2ZW50cyBvZiBvbmUgcnVuLCBhbmQgd2hvIGhlYXJkIHRoZW0uXG4gICAqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwLCBpZDogc3RyaW5nKSA9PiBhbnl9ICovXG4gIGNvbnN0IHJ1bk9mID0gKHN0ZXAsIGlkKSA9PiB7XG4gICAgY29uc3Qga2V5ID0gYCR7c3RlcC5udW1iZXJ9ICR7aWR9YDtcbiAgICBpZiAoc2Vlbi5oYXMoa2V5KSkgcmV0dXJuICcnO1xuICAgIHNlZW4uYWRkKGtleSk7XG4gICAgbGV0IGF0ID0gMDtcbiAgICBjb25zdCBvd24gPSBzdGVwLnJ1bnMuZmxhdE1hcCgocnVuKSA9PiB7XG4gICAgICBjb25zdCBmcm9tID0gYXQ7XG4gICAgICBhdCArPSBydW4uZXZlbnRzO1xuICAgICAgcmV0dXJuIHJ1bi5pZCA9PT0gaWQgPyBzdGVwLmV2ZW50cy5zbGljZShmcm9tLCBhdCkgOiBbXTtcbiAgICB9KTtcbiAgICByZXR1cm4gbGlzdE9mKG93bi5maWx0ZXIoKHsgbmFtZSwgaGVhcmVycywgd2h5IH0pID0+IGhlYXJlcnMubGVuZ3RoIHx8IHdoeSB8fCBuYW1lICE9PSAnbml0cm86YWN0aW9uLWNvbXBsZXRlJykubWFwKChldmVudCkgPT4gZXZlbnRPZihzdGVwLCBldmVudCkpKTtcbiAgfTtcblxuICAvKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXAsIGV2ZW50OiBEZWJ1Z0V2ZW50KSA9PiBhbnl9ICovXG4gIGNvbnN0IGV2ZW50T2YgPSAoc3RlcCwgeyBuYW1lLCBoZWFyZXJzLCBvdGhlcnMsIHdoeSB9KSA9PlxuICAgIGgoJ2xpJywge30sIGgoJ2NvZGUnLCB7IGNsYXNzTmFtZTogJ2V2ZW50JyB9LCBzaG9ydChuYW1lKSksXG4gICAgICBsaXN0T2YoW1xuICAgICAgICAuLi5oZWFyZXJzLm1hcCgoaGVhcmVyKSA9PiB7XG4gICAgICAgICAgY29uc3QgdG8gPSBoZWFyZXIuc3RlcCA/IHN0ZXBzLmZpbmQoKHsgbnVtYmVyIH0pID0+IG51bWJlciA9PT0gaGVhcmVyLnN0ZXApIDogaGVhcmVyLmZhdGUgPT09ICdyb2RlIGFsb25nJyAmJiBzdGVwO1xuICAgICAgICAgIHJldHVybiBoKCdsaScsIHt9LCBmYXRlT2YoaGVhcmVyLCBsaW5rKSwgdG8gJiYgcnVuT2YodG8sIGhlYXJlci5pZCkpO1xuICAgICAgICB9KSxcbiAgICAgICAgLi4uKG90aGVycyA/IFtoKCdsaScsIHt9LCBgJHtvdGhlcnN9IGxpc3RlbnNgKV0gOiBbXSksXG4gICAgICAgIC4uLih3aHkgPyBbaCgnbGknLCB7IGNsYXNzTmFtZTogJ3Ryb3VibGUnIH0sICdub2JvZHkgaGVhcnMgaXQnKV0gOiBbXSksXG4gICAgICBdKSk7XG5cbiAgcmV0dXJuIGZpcnN0ICYmIGxpc3RPZihbaCgnbGknLCB7fSwgaCgnc3Ryb25nJywge30sIHRpdGxlT2YoZmlyc3QpKSwgJyBpbiAnLCBsaW5rKGZpcnN0Lm51bWJlciksIHJ1bk9mKGZpcnN0LCBmaXJzdC5pZCkpXSk7XG59O1xuIiwgIi8qIERlYnVnZ2luZzogaHRteCBpcyBtaXNzaW5nLCBvciB3YXMgbG9hZGVkIHR3aWNlLiBUaGUgd2FybmluZyBuYW1lcyB0aGUgZmlsZXMuXG4gKlxuICogUmVwbGFjZXMgd2luZG93Lmh0bXggYnkgYSBwcm9wZXJ0eSB0aGF0IGRvZXMgYXMgYmVmb3JlLCB0byBub3RlIHdobyBzZXRzIGl0LlxuICovXG5pbXBvcnQgeyBqb2luLCB3YXJuIH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbi8qKiBAdHlwZSB7c3RyaW5nW119ICovXG5leHBvcnQgY29uc3Qgc291cmNlcyA9IFtdOyAvLyBvZiBodG14XG4vKiogQHR5cGUge3N0cmluZ1tdfSAqL1xuY29uc3QgYnJva2VuID0gW107IC8vIGFkZHJlc3NlcyBvZiBzY3JpcHRzIHRoYXQgZGlkIG5vdCBsb2FkXG4vKiogQHR5cGUge2FueX0gKi9cbmxldCBodG14O1xuXG4vKiogU2F5IG9uIHRoZSBwYWdlIGl0c2VsZiB3aGF0IGJyZWFrcyBhbGwgb2YgaXQuXG4gKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAodGV4dCkgPT4ge1xuICBpZiAoIWRvY3VtZW50LmJvZHkpIHJldHVybiBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgKCkgPT4gc2hvdyh0ZXh0KSk7XG4gIGNvbnN0IGJveCA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ2RpdicpO1xuICBib3guc2V0QXR0cmlidXRlKCdyb2xlJywgJ2FsZXJ0Jyk7XG4gIGJveC5zdHlsZS5jc3NUZXh0ID0gJ3BhZGRpbmc6IDFyZW07IGJhY2tncm91bmQ6ICNiMDAwMjA7IGNvbG9yOiAjZmZmOyBmb250OiAxNnB4LzEuNCBzYW5zLXNlcmlmJztcbiAgYm94LnRleHRDb250ZW50ID0gdGV4dDtcbiAgZG9jdW1lbnQuYm9keS5wcmVwZW5kKGJveCk7XG59O1xuXG4vKiogQHR5cGUgeyh2YWx1ZTogYW55LCBzb3VyY2U/OiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKHZhbHVlLCBzb3VyY2UpID0+IHtcbiAgaWYgKHZhbHVlID09PSBodG14KSByZXR1cm47XG4gIHNvdXJjZXMucHVzaChzb3VyY2UgfHwgJ2EgbW9kdWxlIG9yIGlubGluZSBzY3JpcHQnKTtcbiAgaWYgKGh0bXgpIHtcbiAgICBjb25zdCBbZmlyc3RdID0gc291cmNlcztcbiAgICBjb25zdCBsYXN0ID0gc291cmNlc1tzb3VyY2VzLmxlbmd0aCAtIDFdO1xuICAgIGNvbnN0IGNhdXNlID1cbiAgICAgIGZpcnN0ID09PSBsYXN0XG4gICAgICAgID8gJ3slIG5pdHJvX3NjcmlwdHMgJX0gc3RhbmRzIG9uIHRoZSBwYWdlIHR3aWNlLCBvciBpbiBhIHBhcnQgdGhhdCBodG14IHN3YXBzLidcbiAgICAgICAgOiAneyUgbml0cm9fc2NyaXB0cyAlfSBsb2FkcyBpdCBhbHJlYWR5LiBSZW1vdmUgdGhlIG90aGVyIHNjcmlwdC4nO1xuICAgIGNvbnN0IHRleHQgPSBgaHRteCB3YXMgbG9hZGVkIHR3aWNlLCBzbyBlbGVtZW50cyBtYXkgcmVhY3QgdHdpY2Ugb3Igbm90IGF0IGFsbDogJHtmaXJzdH0gYW5kICR7bGFzdH0uICR7Y2F1c2V9YDtcbiAgICBpZiAod2Fybih0ZXh0KSkgc2hvdyh0ZXh0KTtcbiAgfVxuICBodG14ID0gdmFsdWU7XG59O1xuXG5jb25zdCBsb29rID0gKCkgPT4ge1xuICBjb25zdCBvd24gPSAvKiogQHR5cGUge0hUTUxTY3JpcHRFbGVtZW50IHwgbnVsbH0gKi8gKGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3IoJ3NjcmlwdFtzcmMqPVwiL2RqYW5nb19odG14L2h0bXhcIl0nKSk7XG4gIG5vdGUod2luZG93Lmh0bXgsIG93bj8uc3JjKTtcbiAgaWYgKGh0bXgpIHJldHVybjtcbiAgY29uc3QgY2F1c2UgPSBicm9rZW4ubGVuZ3RoXG4gICAgPyBgTm90IGxvYWRlZDogJHtqb2luKGJyb2tlbil9LiBJcyBkamFuZ29faHRteCBpbiBJTlNUQUxMRURfQVBQUywgYXJlIHRoZSBzdGF0aWMgZmlsZXMgc2VydmVkLCBhbmQgZG9lcyB0aGUgQ29udGVudC1TZWN1cml0eS1Qb2xpY3kgYWxsb3cgdGhlbT9gXG4gICAgOiAnSXRzIHNjcmlwdCBpcyBub3Qgb24gdGhlIHBhZ2UuIHslIG5pdHJvX3NjcmlwdHMgJX0gbG9hZHMgaXQuJztcbiAgd2FybihgaHRteCBpcyBtaXNzaW5nLCBzbyBubyBjb21wb25lbnQgcmVhY3RzLiAke2NhdXNlfWApO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0VHdpY2UgPSAoKSA9PiB7XG4gIGh0bXggPSBPYmplY3QuaGFzT3duKHdpbmRvdywgJ2h0bXgnKSA/IHdpbmRvdy5odG14IDogdW5kZWZpbmVkOyAvLyBvZiB0aGUgcGFnZSdzIG93biwgYWJvdmUgdXNcbiAgaWYgKGh0bXgpIHNvdXJjZXMucHVzaChbLi4uZG9jdW1lbnQuc2NyaXB0c10uZmluZCgoeyBzcmMgfSkgPT4gL2h0bXgvaS50ZXN0KHNyYykpPy5zcmMgfHwgJ2Egc2NyaXB0IGFib3ZlIHslIG5pdHJvX3NjcmlwdHMgJX0nKTtcbiAgLy8gQSBjbGFzc2ljIHNjcmlwdCdzIFwidmFyIGh0bXhcIiBjYW4ndCBiZSB3YXRjaGVkLlxuICBpZiAoT2JqZWN0LmdldE93blByb3BlcnR5RGVzY3JpcHRvcih3aW5kb3csICdodG14Jyk/LmNvbmZpZ3VyYWJsZSAhPT0gZmFsc2UpIHtcbiAgICBPYmplY3QuZGVmaW5lUHJvcGVydHkod2luZG93LCAnaHRteCcsIHtcbiAgICAgIGNvbmZpZ3VyYWJsZTogdHJ1ZSxcbiAgICAgIGVudW1lcmFibGU6IHRydWUsXG4gICAgICBnZXQ6ICgpID0+IGh0bXgsXG4gICAgICBzZXQ6ICh2YWx1ZSkgPT4ge1xuICAgICAgICBub3RlKHZhbHVlLCAvKiogQHR5cGUge0hUTUxTY3JpcHRFbGVtZW50IHwgbnVsbH0gKi8gKGRvY3VtZW50LmN1cnJlbnRTY3JpcHQpPy5zcmMpO1xuICAgICAgfSxcbiAgICB9KTtcbiAgfVxuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignZXJyb3InLCAoeyB0YXJnZXQgfSkgPT4ge1xuICAgIGlmICh0YXJnZXQgaW5zdGFuY2VvZiBIVE1MU2NyaXB0RWxlbWVudCkgYnJva2VuLnB1c2godGFyZ2V0LnNyYyk7XG4gIH0sIHRydWUpO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgbG9vayk7XG59O1xuIiwgIi8qIERlYnVnZ2luZzogd2hvIGhlYXJzIGFuIGV2ZW50LCBhbmQgd2hhdCB0byBzYXkgaWYgbm9ib2R5IGRvZXMuXG4gKlxuICogUmVhZHMgb2Ygcm9vdHM6IGRhdGEtbml0cm8tY29tcG9uZW50LCAta2V5LCAtZmlsdGVycywgaHgtdHJpZ2dlci5cbiAqIFJlcGxhY2VzIEV2ZW50VGFyZ2V0LnByb3RvdHlwZS5hZGRFdmVudExpc3RlbmVyIGJ5IG9uZSB0aGF0IGRvZXMgYXMgYmVmb3JlLCB0byBub3RlIHdoaWNoIGV2ZW50cyBvZiBvdXJzIHNjcmlwdHMgYXNrXG4gKiAgIGZvci4gQSBsaXN0ZW5lciBjb3VudHMgZnJvbSB0aGVuIG9uLCBldmVuIGlmIGl0IGlzIHJlbW92ZWQsIG9yIHNpdHMgb24gYW4gZWxlbWVudCB0aGF0IHRoZSBldmVudCBkb2VzIG5vdCBwYXNzLlxuICovXG5pbXBvcnQgeyBzb3VyY2VzIH0gZnJvbSAnLi90d2ljZS5qcyc7XG5pbXBvcnQgeyBqb2luLCBzaG9ydCwgc3VnZ2VzdCwgd2FybiB9IGZyb20gJy4vd29yZHMuanMnO1xuXG5jb25zdCBCVUlMVF9JTiA9IFsnbml0cm86bWVzc2FnZScsICduaXRybzplcnJvcicsICduaXRybzphY3Rpb24tY29tcGxldGUnXTtcbmV4cG9ydCBjb25zdCBSRUZSRVNIID0gJ25pdHJvOnJlZnJlc2gtJztcbmNvbnN0IHsgYWRkRXZlbnRMaXN0ZW5lciB9ID0gRXZlbnRUYXJnZXQucHJvdG90eXBlO1xuLyoqIEB0eXBlIHtTZXQ8c3RyaW5nPn0gKi9cbmNvbnN0IGxpc3RlbmVkID0gbmV3IFNldCgpOyAvLyBuYW1lcyBvZiBldmVudHMgdGhhdCBzY3JpcHRzIGxpc3RlbiB0b1xuXG4vKiogTGlzdGVuIHdpdGhvdXQgYmVpbmcgY291bnRlZC5cbiAqIEB0eXBlIHsodGFyZ2V0OiBFdmVudFRhcmdldCwgdHlwZTogc3RyaW5nLCBsaXN0ZW5lcjogKGV2ZW50OiBhbnkpID0+IHZvaWQsIGNhcHR1cmU/OiBib29sZWFuKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGxpc3RlbiA9ICh0YXJnZXQsIHR5cGUsIGxpc3RlbmVyLCBjYXB0dXJlKSA9PiBhZGRFdmVudExpc3RlbmVyLmNhbGwodGFyZ2V0LCB0eXBlLCBsaXN0ZW5lciwgY2FwdHVyZSk7XG5cbi8qKiBodG14IGxpc3RlbnMgZm9yIGVhY2ggaHgtdHJpZ2dlcjsgdGhvc2UgYXJlIHJlYWQgZnJvbSB0aGUgcGFnZSwgd2hlcmUgdGhleSBjYW4gYWxzbyBnby5cbiAqIEB0eXBlIHsoKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNDYWxsZWRCeUh0bXggPSAoKSA9PiB7XG4gIGNvbnN0IGNhbGxlciA9IGAke25ldyBFcnJvcigpLnN0YWNrfWAuc3BsaXQoJ1xcbicpLmZpbHRlcigobGluZSkgPT4gLzpcXGQrOlxcZCsvLnRlc3QobGluZSkpWzJdID8/ICcnO1xuICByZXR1cm4gc291cmNlcy5zb21lKChzb3VyY2UpID0+IGNhbGxlci5pbmNsdWRlcyhzb3VyY2UpKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEhlYXJlcnMgPSAoKSA9PiB7XG4gIC8qKiBAdHlwZSB7KHRoaXM6IGFueSwgdHlwZTogYW55LCAuLi5yZXN0OiBhbnlbXSkgPT4gYW55fSAqL1xuICBFdmVudFRhcmdldC5wcm90b3R5cGUuYWRkRXZlbnRMaXN0ZW5lciA9IGZ1bmN0aW9uICh0eXBlLCAuLi5yZXN0KSB7XG4gICAgaWYgKGAke3R5cGV9YC5zdGFydHNXaXRoKCduaXRybzonKSAmJiAhbGlzdGVuZWQuaGFzKHR5cGUpICYmICFpc0NhbGxlZEJ5SHRteCgpKSBsaXN0ZW5lZC5hZGQodHlwZSk7XG4gICAgcmV0dXJuIGFkZEV2ZW50TGlzdGVuZXIuY2FsbCh0aGlzLCB0eXBlLCAuLi4vKiogQHR5cGUge1thbnldfSAqLyAocmVzdCkpO1xuICB9O1xufTtcblxuZXhwb3J0IGNvbnN0IHJvb3RzID0gKCkgPT4gLyoqIEB0eXBlIHtIVE1MRWxlbWVudFtdfSAqLyAoWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF0nKV0pXG4gIC5maWx0ZXIoKHJvb3QpID0+IHdpbmRvdy5uaXRybz8ucm9vdE9mKHJvb3QpKTtcblxuLyoqIEB0eXBlIHsocm9vdDogSFRNTEVsZW1lbnQpID0+IHN0cmluZ1tdfSAqL1xuZXhwb3J0IGNvbnN0IHRyaWdnZXJzT2YgPSAocm9vdCkgPT5cbiAgKHJvb3QuZ2V0QXR0cmlidXRlKCdoeC10cmlnZ2VyJykgPz8gJycpLnNwbGl0KCcsJykubWFwKChlbnRyeSkgPT4gZW50cnkudHJpbSgpLnNwbGl0KC9cXHMvKVswXSk7XG5cbi8qKiBXaGV0aGVyIHRoZSBldmVudCBpcyBmb3IgdGhpcyBpbnN0YW5jZSwgYXMgdGhlIGJyaWRnZSBzZWVzIGl0LlxuICogQHR5cGUgeyhyb290OiBIVE1MRWxlbWVudCwgdHlwZTogc3RyaW5nLCBkZXRhaWw6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzTWVhbnQgPSAoeyBkYXRhc2V0OiB7IG5pdHJvRmlsdGVycywgbml0cm9LZXkgfSB9LCB0eXBlLCBkZXRhaWwpID0+IHtcbiAgY29uc3QgaXNLZXllZCA9IHR5cGUuc3RhcnRzV2l0aChSRUZSRVNIKSAmJiBkZXRhaWw/LmtleSAhPSBudWxsO1xuICBjb25zdCBrZXlzID0gaXNLZXllZCA/IFsna2V5J10gOiBKU09OLnBhcnNlKG5pdHJvRmlsdGVycyA/PyAne30nKVt0eXBlXTtcbiAgcmV0dXJuICFrZXlzIHx8IGtleXMuc29tZSgoLyoqIEB0eXBlIHtzdHJpbmd9ICovIGtleSkgPT4gYCR7ZGV0YWlsPy5ba2V5XX1gID09PSBuaXRyb0tleSk7XG59O1xuXG4vKiogQHR5cGUgeyh0eXBlOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0F0dHJpYnV0ZUZvciA9ICh0eXBlKSA9PiB7XG4gIGNvbnN0IGhhbmRsZXIgPSBDU1MuZXNjYXBlKGBoeC1vbjoke3R5cGV9YCk7XG4gIGNvbnN0IHRyaWdnZXIgPSBgW2h4LXRyaWdnZXIqPVwiJHtDU1MuZXNjYXBlKHR5cGUpfVwiXTpub3QoW2RhdGEtbml0cm8tY29tcG9uZW50XSlgO1xuICByZXR1cm4gQm9vbGVhbihkb2N1bWVudC5xdWVyeVNlbGVjdG9yKGBbJHtoYW5kbGVyfV0sICR7dHJpZ2dlcn1gKSk7XG59O1xuXG4vKiogV2hldGhlciB0aGUgbGlicmFyeSBzZW5kcyB0aGUgZXZlbnQgYnkgaXRzZWxmLCBhcyBDcnVkTml0cm9Db21wb25lbnQgZG9lcyBhZnRlciBlYWNoIGNoYW5nZS5cbiAqIEB0eXBlIHsodHlwZTogc3RyaW5nLCBkZXRhaWw6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzU2VudEFueXdheSA9ICh0eXBlLCBkZXRhaWwpID0+IHtcbiAgY29uc3QgWywgbW9kZWxdID0gL15uaXRybzooLispLSg/OmNyZWF0ZWR8dXBkYXRlZHxkZWxldGVkKSQvLmV4ZWModHlwZSkgPz8gW107XG4gIHJldHVybiBCVUlMVF9JTi5pbmNsdWRlcyh0eXBlKSB8fCBPYmplY3Qua2V5cyhkZXRhaWwgPz8ge30pLmpvaW4oKSA9PT0gYGNvbXBvbmVudCwke21vZGVsfV9pZGA7XG59O1xuXG4vKiogU2F5IHdoeSBub2JvZHkgaGFzIGhlYXJkIGFuIGV2ZW50LCBvciBhIHJlZnJlc2ggaGFzIHJlYWNoZWQgbm9ib2R5LlxuICogQHR5cGUgeyh0eXBlOiBzdHJpbmcsIGRldGFpbDogYW55LCBwdXNoOiBEZWJ1Z1B1c2ggfCB1bmRlZmluZWQsIGRlYWY6IHN0cmluZywgaGVhcmluZzogSFRNTEVsZW1lbnRbXSwgbmFtZXM6IHN0cmluZykgPT4gc3RyaW5nfSAqL1xuY29uc3Qgd2h5Tm9ib2R5ID0gKHR5cGUsIGRldGFpbCwgcHVzaCwgZGVhZiwgaGVhcmluZywgbmFtZXMpID0+IHtcbiAgY29uc3QgaXNSZWZyZXNoID0gdHlwZS5zdGFydHNXaXRoKFJFRlJFU0gpO1xuICBjb25zdCBuYW1lID0gdHlwZS5zbGljZShSRUZSRVNILmxlbmd0aCk7XG4gIGNvbnN0IGhlcmUgPSByb290cygpLm1hcCgocm9vdCkgPT4gYCR7cm9vdC5kYXRhc2V0Lm5pdHJvQ29tcG9uZW50fWApO1xuICBjb25zdCBrZXlzID0gYHRoZSBrZXlzIGhlcmU6ICR7am9pbihoZWFyaW5nLm1hcCgocm9vdCkgPT4gcm9vdC5kYXRhc2V0Lm5pdHJvS2V5ID8/ICdub25lJykpfS5gO1xuICBjb25zdCBrbm93biA9IFsuLi5saXN0ZW5lZCwgLi4ucm9vdHMoKS5mbGF0TWFwKHRyaWdnZXJzT2YpXS5maWx0ZXIoKG9uZSkgPT4gb25lLnN0YXJ0c1dpdGgoJ25pdHJvOicpKTtcbiAgY29uc3QgYnkgPSBwdXNoICYmIGpvaW4ocHVzaC5jaGFubmVscyk7XG4gIGlmIChpc1JlZnJlc2gpIHtcbiAgICByZXR1cm4gYCR7cHVzaCA/IGBhIHB1c2ggdG8gJHtieX1gIDogZGV0YWlsPy5jb21wb25lbnR9IHJlZnJlc2hlZCBcIiR7bmFtZX1cIiwgd2hpY2ggcmVhY2hlZCBub2JvZHkuICR7ZGVhZiB8fCAoaGVhcmluZy5sZW5ndGhcbiAgICAgID8gYE5vICR7bmFtZXN9IG9uIHRoaXMgcGFnZSBoYXMgdGhlIGtleSAke0pTT04uc3RyaW5naWZ5KGRldGFpbD8ua2V5KX07ICR7a2V5c31gXG4gICAgICA6IGBObyBzdWNoIGNvbXBvbmVudCBpcyBvbiB0aGlzIHBhZ2U7IHRoZXJlIGFyZTogJHtqb2luKGhlcmUpfS4ke3N1Z2dlc3QobmFtZSwgaGVyZS5tYXAoKG9uZSkgPT4gb25lLnRvTG93ZXJDYXNlKCkpKX1gKX1gO1xuICB9XG4gIHJldHVybiBgbm9ib2R5IGxpc3RlbnMgdG8gJHt0eXBlfSwgd2hpY2ggJHtwdXNoID8gYHdhcyBwdXNoZWQgdG8gJHtieX1gIDogYCR7ZGV0YWlsPy5jb21wb25lbnR9IHNlbnRgfS4gJHtkZWFmIHx8IChoZWFyaW5nLmxlbmd0aFxuICAgID8gYCR7bmFtZXN9IGhlYXJzIGl0IHdpdGggYSBrZXksIHdoaWNoIG5vbmUgb2YgdGhvc2Ugb24gdGhpcyBwYWdlIGhhczsgJHtrZXlzfWBcbiAgICA6IGBObyBjb21wb25lbnQgb24gdGhpcyBwYWdlIGhhcyBAb24oXCIke3Nob3J0KHR5cGUpfVwiKSwgYW5kIG5vIHNjcmlwdCB0aGF0IHJ1bnMgYWZ0ZXIgeyUgbml0cm9fc2NyaXB0cyAlfSBoYXMgYmVndW4gbGlzdGVucy4ke3N1Z2dlc3QodHlwZSwga25vd24pfWApfWA7XG59O1xuXG4vKiogUmV0dXJuIHRoZSByb290cyB0aGF0IGhlYXIgdGhlIGV2ZW50OyB3aGV0aGVyIGFueXRoaW5nIGVsc2UgZG9lczsgYW5kLCBpZiBub2JvZHksIHdoeS4gV2FybiBvZiB0aGF0IG9uY2UuXG4gKiBAdHlwZSB7KHR5cGU6IHN0cmluZywgZGV0YWlsOiBhbnksIHB1c2g/OiBEZWJ1Z1B1c2gpID0+IHsgbWVhbnQ6IEhUTUxFbGVtZW50W10sIG90aGVyczogc3RyaW5nLCB3aHk6IHN0cmluZyB9fSAqL1xuZXhwb3J0IGNvbnN0IGhlYXJlcnNPZiA9ICh0eXBlLCBkZXRhaWwsIHB1c2gpID0+IHtcbiAgY29uc3QgbGlzdGVuaW5nID0gcm9vdHMoKS5maWx0ZXIoKHJvb3QpID0+IHRyaWdnZXJzT2Yocm9vdCkuaW5jbHVkZXModHlwZSkpO1xuICBjb25zdCBoZWFyaW5nID0gcHVzaCA/IGxpc3RlbmluZy5maWx0ZXIocHVzaC5oZWFycykgOiBsaXN0ZW5pbmc7XG4gIGNvbnN0IG1lYW50ID0gaGVhcmluZy5maWx0ZXIoKHJvb3QpID0+IGlzTWVhbnQocm9vdCwgdHlwZSwgZGV0YWlsKSk7XG4gIGNvbnN0IGhlYXJkID0gbGlzdGVuZWQuaGFzKHR5cGUpID8gJ2Egc2NyaXB0JyA6IGlzQXR0cmlidXRlRm9yKHR5cGUpID8gJ2FuIGF0dHJpYnV0ZScgOiAnJztcbiAgY29uc3Qgb3RoZXJzID0gQlVJTFRfSU4uaW5jbHVkZXModHlwZSkgPyAnJyA6IGhlYXJkOyAvLyB0aGUgbGlicmFyeSdzIG93biBzY3JpcHRzIGxpc3RlbiB0byB0aG9zZVxuICBpZiAobWVhbnQubGVuZ3RoIHx8IG90aGVycyB8fCBpc1NlbnRBbnl3YXkodHlwZSwgZGV0YWlsKSkgcmV0dXJuIHsgbWVhbnQsIG90aGVycywgd2h5OiAnJyB9O1xuICBjb25zdCBuYW1lcyA9IGpvaW4obGlzdGVuaW5nLm1hcCgocm9vdCkgPT4gYCR7cm9vdC5kYXRhc2V0Lm5pdHJvQ29tcG9uZW50fWApKTtcbiAgY29uc3QgZGVhZiA9IGxpc3RlbmluZy5sZW5ndGggJiYgIWhlYXJpbmcubGVuZ3RoXG4gICAgPyBgJHtuYW1lc30gb24gdGhpcyBwYWdlIHdvdWxkLCBidXQgaG9sZHMgbm9uZSBvZiB0aGVzZSBjaGFubmVsczogbmFtZSBvbmUgaW4gaXRzIFwiY2hhbm5lbHNcIiwgb3IgaW4geyUgbml0cm9fY2hhbm5lbHMgJX0uYFxuICAgIDogJyc7XG4gIGNvbnN0IHdoeSA9IHdoeU5vYm9keSh0eXBlLCBkZXRhaWwsIHB1c2gsIGRlYWYsIGhlYXJpbmcsIG5hbWVzKTtcbiAgd2Fybih3aHkpO1xuICByZXR1cm4geyBtZWFudCwgb3RoZXJzLCB3aHkgfTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiBwYXNzd29yZHMgYXJlIG5ldmVyIHNob3duIG9yIGtlcHQuIFdoYXQgb25jZSB3YXMgYSBwYXNzd29yZCBmaWVsZCBjb3VudHMsIGFsc28gd2hlbiBhIGJ1dHRvbiBzaG93cyBpdHMgdGV4dC5cbiAqXG4gKiBSZWFkczogdHlwZSwgYXV0b2NvbXBsZXRlLCBuYW1lIG9mIGlucHV0cy5cbiAqL1xuaW1wb3J0IHsgbGlzdGVuIH0gZnJvbSAnLi9oZWFyZXJzLmpzJztcblxuZXhwb3J0IGNvbnN0IEhJRERFTiA9ICdcdTIwMjJcdTIwMjJcdTIwMjInO1xuZXhwb3J0IGNvbnN0IFNFQ1JFVCA9ICdpbnB1dFt0eXBlPXBhc3N3b3JkXSxpbnB1dFthdXRvY29tcGxldGUkPVwiLXBhc3N3b3JkXCJdLGlucHV0W2F1dG9jb21wbGV0ZT1vbmUtdGltZS1jb2RlXSc7XG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3QgbmFtZXMgPSBuZXcgU2V0KCk7XG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3QgdmFsdWVzID0gbmV3IFNldCgpO1xuXG4vKiogQHR5cGUgeyhpbnB1dDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgbm90ZSA9IChpbnB1dCkgPT4ge1xuICBpZiAoaW5wdXQubmFtZSkgbmFtZXMuYWRkKGlucHV0Lm5hbWUpO1xuICBpZiAoaW5wdXQudmFsdWUubGVuZ3RoID4gMykgdmFsdWVzLmFkZChpbnB1dC52YWx1ZSk7IC8vIGxlc3MgaXMgZm91bmQgZXZlcnl3aGVyZVxufTtcblxuLyoqIExlYXJuIHdoaWNoIGZpZWxkcyB0aGVyZSBhcmUsIGFuZCB3aGF0IHN0YW5kcyBpbiB0aGVtIG5vdy4gKi9cbmV4cG9ydCBjb25zdCBub3RlU2VjcmV0cyA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBpbnB1dCBvZiBkb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKFNFQ1JFVCkpIG5vdGUoaW5wdXQpO1xufTtcblxuLyoqIFJldHVybiBhIHZhbHVlIHdpdGggcGFzc3dvcmRzIGhpZGRlbiwgd2hlcmV2ZXIgdGhleSBzdGFuZCBpbiBpdC4gVGhlIGZpZWxkcyBvZiBhIHN0YXRlIGFyZSBjYWxsZWQgXCI8aWQ+LjxmaWVsZD5cIiwgYXNcbiAqIHRoZWlyIGlucHV0cyBhcmUuXG4gKiBAdHlwZSB7KHZhbHVlOiBhbnksIG5hbWU/OiBzdHJpbmcpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBtYXNrZWQgPSAodmFsdWUsIG5hbWUgPSAnJykgPT4ge1xuICBpZiAobmFtZXMuaGFzKG5hbWUpICYmIHZhbHVlICE9PSAnJyAmJiB2YWx1ZSAhPSBudWxsKSByZXR1cm4gSElEREVOO1xuICBpZiAodHlwZW9mIHZhbHVlID09PSAnc3RyaW5nJykgcmV0dXJuIHZhbHVlcy5oYXModmFsdWUpID8gSElEREVOIDogdmFsdWU7XG4gIGlmICh2YWx1ZSBpbnN0YW5jZW9mIEJsb2IpIHJldHVybiBgZmlsZSAkey8qKiBAdHlwZSB7YW55fSAqLyAodmFsdWUpLm5hbWUgfHwgJ3dpdGhvdXQgYSBuYW1lJ31gO1xuICBpZiAoQXJyYXkuaXNBcnJheSh2YWx1ZSkpIHJldHVybiB2YWx1ZS5tYXAoKGl0ZW0sIGF0KSA9PiBtYXNrZWQoaXRlbSwgYCR7bmFtZX0uJHthdH1gKSk7XG4gIGlmICghdmFsdWUgfHwgdHlwZW9mIHZhbHVlICE9PSAnb2JqZWN0JykgcmV0dXJuIHZhbHVlO1xuICByZXR1cm4gT2JqZWN0LmZyb21FbnRyaWVzKE9iamVjdC5lbnRyaWVzKHZhbHVlKS5tYXAoKFtrZXksIGl0ZW1dKSA9PiBba2V5LCBtYXNrZWQoaXRlbSwgbmFtZSAmJiBgJHtuYW1lfS4ke2tleX1gKV0pKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFNlY3JldHMgPSAoKSA9PiB7XG4gIGxpc3Rlbihkb2N1bWVudCwgJ2lucHV0JywgKHsgdGFyZ2V0IH0pID0+IHRhcmdldC5tYXRjaGVzPy4oU0VDUkVUKSAmJiBub3RlKHRhcmdldCksIHRydWUpO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHN0ZXBzIGFzIGEgdGVzdCB3aXRoIG5pdHJvX2h0bXgudGVzdGluZy4gKi9cbmltcG9ydCB7IEhJRERFTiB9IGZyb20gJy4vc2VjcmV0cy5qcyc7XG5pbXBvcnQgeyBpc0NsaWNrLCBzdGVwcyB9IGZyb20gJy4vc3RlcHMuanMnO1xuaW1wb3J0IHsgc2hvcnQgfSBmcm9tICcuL3dvcmRzLmpzJztcblxuY29uc3QgTkFNRSA9IC9eW2Etel9dXFx3KiQvaTtcbmNvbnN0IFJFRlJFU0ggPSAvXm5pdHJvOnJlZnJlc2gtLztcblxuLyoqIEB0eXBlIHsodmFsdWU6IGFueSkgPT4gc3RyaW5nfSAqL1xuY29uc3QgcHl0aG9uID0gKHZhbHVlKSA9PiB7XG4gIGlmIChBcnJheS5pc0FycmF5KHZhbHVlKSkgcmV0dXJuIGBbJHt2YWx1ZS5tYXAocHl0aG9uKS5qb2luKCcsICcpfV1gO1xuICBpZiAoT2JqZWN0KHZhbHVlKSA9PT0gdmFsdWUpIHJldHVybiBgeyR7T2JqZWN0LmVudHJpZXModmFsdWUpLm1hcCgoW2tleSwgaXRlbV0pID0+IGAke0pTT04uc3RyaW5naWZ5KGtleSl9OiAke3B5dGhvbihpdGVtKX1gKS5qb2luKCcsICcpfX1gO1xuICByZXR1cm4gdmFsdWUgPT0gbnVsbCA/ICdOb25lJyA6IHZhbHVlID09PSB0cnVlID8gJ1RydWUnIDogdmFsdWUgPT09IGZhbHNlID8gJ0ZhbHNlJyA6IEpTT04uc3RyaW5naWZ5KHZhbHVlKTtcbn07XG5cbi8qKiBBIGNhbGwgd2l0aCBrZXl3b3JkIGFyZ3VtZW50czsgd2hhdCB3YXMgaGlkZGVuIGlzIGxlZnQgb3V0LCBhbmQgd2hhdCBjYW4ndCBiZSBhIG5hbWUuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgdmFsdWVzOiBhbnksIC4uLmZpcnN0OiBhbnlbXSkgPT4gc3RyaW5nfSAqL1xuY29uc3QgY2FsbCA9IChuYW1lLCB2YWx1ZXMsIC4uLmZpcnN0KSA9PiB7XG4gIGNvbnN0IHBhaXJzID0gT2JqZWN0LmVudHJpZXModmFsdWVzKS5maWx0ZXIoKFtrZXksIHZhbHVlXSkgPT4gTkFNRS50ZXN0KGtleSkgJiYgIXB5dGhvbih2YWx1ZSkuaW5jbHVkZXMoSElEREVOKSk7XG4gIGNvbnN0IHdvcmRzID0gcGFpcnMubWFwKChba2V5LCB2YWx1ZV0pID0+IGAke2tleX09JHtweXRob24odmFsdWUpfWApO1xuICByZXR1cm4gYCAgICAke25hbWV9KCR7Wy4uLmZpcnN0Lm1hcChweXRob24pLCAuLi53b3Jkc10uam9pbignLCAnKX0pYDtcbn07XG5cbi8qKiBIb3cgYSB0ZXN0IG5hbWVzIGEgY29tcG9uZW50OyBub3RoaW5nIGlmIHRoYXQgaXMgbm90IGNsZWFyLlxuICogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBzdHJpbmd9ICovXG5jb25zdCBwYXJ0T2YgPSAoaWQpID0+IHtcbiAgY29uc3QgeyBuaXRyb0NvbXBvbmVudDogbmFtZSwgbml0cm9LZXk6IGtleSB9ID0gd2luZG93Lm5pdHJvPy5maW5kKGlkKT8uZGF0YXNldCA/PyB7fTtcbiAgaWYgKCFuYW1lIHx8ICgha2V5ICYmIGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoYFtkYXRhLW5pdHJvLWNvbXBvbmVudD0ke0NTUy5lc2NhcGUobmFtZSl9XWApWzFdKSkgcmV0dXJuICcnO1xuICByZXR1cm4gYHBhZ2UuY29tcG9uZW50KCR7cHl0aG9uKG5hbWUpfSR7a2V5ID8gYCwga2V5PSR7cHl0aG9uKGtleSl9YCA6ICcnfSlgO1xufTtcblxuLyoqIEEgc3RlcCwgYW5kIGFsbCB0aGF0IGl0IGxlZCB0by5cbiAqIEB0eXBlIHsoZmlyc3Q6IERlYnVnU3RlcCkgPT4gRGVidWdTdGVwW119ICovXG5jb25zdCBmYW1pbHlPZiA9IChmaXJzdCkgPT4ge1xuICBjb25zdCBmb3VuZCA9IFtmaXJzdF07XG4gIGZvciAoY29uc3Qgc3RlcCBvZiBzdGVwcykgaWYgKHN0ZXAuY2F1c2VzLnNvbWUoKGNhdXNlKSA9PiBmb3VuZC5zb21lKCh7IG51bWJlciB9KSA9PiBudW1iZXIgPT09IGNhdXNlLnN0ZXApKSkgZm91bmQucHVzaChzdGVwKTtcbiAgcmV0dXJuIGZvdW5kO1xufTtcblxuLyoqIFdoYXQgd2FzIGVudGVyZWQgc2luY2UgdGhlIHN0YXRlIHdhcyBtYWRlLlxuICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXAsIHBhcnQ6IHN0cmluZykgPT4gc3RyaW5nW119ICovXG5jb25zdCBmaWxsc09mID0gKHsgdHlwZWQsIHJ1bnM6IFtydW5dIH0sIHBhcnQpID0+XG4gIE9iamVjdC5lbnRyaWVzKHR5cGVkKS5mbGF0TWFwKChbcGF0aCwgdmFsdWVdKSA9PiB7XG4gICAgY29uc3Qgd2FzID0gcGF0aC5zcGxpdCgnLicpLnJlZHVjZSgoZnJvbSwga2V5KSA9PiBmcm9tPy5ba2V5XSwgcnVuPy5iZWZvcmUpO1xuICAgIGNvbnN0IGlzVGljayA9IHR5cGVvZiB3YXMgPT09ICdib29sZWFuJztcbiAgICBjb25zdCBub3cgPSBpc1RpY2sgPyBgJHt2YWx1ZX1gICE9PSAnJyA6IHZhbHVlO1xuICAgIHJldHVybiBgJHt3YXMgPz8gJyd9YCA9PT0gYCR7bm93fWAgPyBbXSA6IFtjYWxsKGAke3BhcnR9LmZpbGxgLCB7fSwgcGF0aCwgbm93KV07XG4gIH0pO1xuXG4vKiogQHR5cGUgeyhldmVudDogRGVidWdFdmVudCkgPT4gc3RyaW5nfSAqL1xuY29uc3QgYXNzZXJ0aW9uT2YgPSAoeyBuYW1lLCBkZXRhaWwsIGhlYXJlcnMgfSkgPT4ge1xuICBjb25zdCBkYXRhID0geyAuLi5kZXRhaWwgfTtcbiAgZGVsZXRlIGRhdGEuY29tcG9uZW50O1xuICBpZiAobmFtZSA9PT0gJ25pdHJvOm1lc3NhZ2UnKSByZXR1cm4gY2FsbCgncGFnZS5hc3NlcnRfbWVzc2FnZScsIHt9LCBkYXRhLmxldmVsLCBkYXRhLnRleHQpO1xuICBpZiAobmFtZSA9PT0gJ25pdHJvOmVycm9yJykgcmV0dXJuIGNhbGwoJ3BhZ2UuYXNzZXJ0X2Vycm9yJywgeyBhY3Rpb246IGRhdGEuYWN0aW9uIH0sIGRhdGEuc3RhdHVzKTtcbiAgaWYgKG5hbWUgPT09ICduaXRybzphY3Rpb24tY29tcGxldGUnKSByZXR1cm4gY2FsbCgncGFnZS5hc3NlcnRfY29tcGxldGUnLCB7fSwgZGF0YS5hY3Rpb24pO1xuICBpZiAoIVJFRlJFU0gudGVzdChuYW1lKSkgcmV0dXJuIGNhbGwoJ3BhZ2UuYXNzZXJ0X2VtaXR0ZWQnLCBkYXRhLCBzaG9ydChuYW1lKSk7XG4gIHJldHVybiBjYWxsKCdwYWdlLmFzc2VydF9yZWZyZXNoZWQnLCBkYXRhLCBoZWFyZXJzWzBdPy5jb21wb25lbnQgPz8gbmFtZS5yZXBsYWNlKFJFRlJFU0gsICcnKSk7XG59O1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHN0cmluZ1tdfSAqL1xuY29uc3QgbGluZXNPZiA9IChzdGVwKSA9PiB7XG4gIGNvbnN0IHBhcnQgPSBwYXJ0T2Yoc3RlcC5pZCk7XG4gIGlmICghcGFydCkgcmV0dXJuIFtgICAgICMgJHtzdGVwLmNvbXBvbmVudH0uJHtzdGVwLmFjdGlvbn06IGJ5IGhhbmRgXTtcbiAgY29uc3QgZmFtaWx5ID0gZmFtaWx5T2Yoc3RlcCk7XG4gIGNvbnN0IHN0YXRlcyA9IG5ldyBNYXAoZmFtaWx5LmZsYXRNYXAoKHsgcnVucyB9KSA9PiBydW5zLm1hcCgoeyBpZCwgYWZ0ZXIgfSkgPT4gW3BhcnRPZihpZCksIHB5dGhvbihhZnRlcildKSkpO1xuICByZXR1cm4gW1xuICAgIC4uLmZpbGxzT2Yoc3RlcCwgcGFydCksIGNhbGwoYCR7cGFydH0uY2FsbGAsIHN0ZXAuYXJncywgc3RlcC5hY3Rpb24pLFxuICAgIC4uLmZhbWlseS5mbGF0TWFwKCh7IGV2ZW50cyB9KSA9PiBldmVudHMubWFwKGFzc2VydGlvbk9mKSksXG4gICAgLi4uWy4uLnN0YXRlc10uZmlsdGVyKChbb3RoZXIsIHN0YXRlXSkgPT4gb3RoZXIgJiYgc3RhdGUgIT09ICdOb25lJyAmJiAhc3RhdGUuaW5jbHVkZXMoSElEREVOKSlcbiAgICAgIC5tYXAoKFtvdGhlciwgc3RhdGVdKSA9PiBgICAgIGFzc2VydCAke290aGVyfS5zdGF0ZS5tb2RlbF9kdW1wKG1vZGU9XCJqc29uXCIpID09ICR7c3RhdGV9YCksXG4gIF07XG59O1xuXG4vKiogVGhlIGNsaWNrcyBhbW9uZyBzb21lIHN0ZXBzLCBhcyBhIHRlc3QgdGhhdCBiZWdpbnMgd2l0aCB0aGUgcGFnZSBhcyBpdCB3YXMgbG9hZGVkLlxuICogQHR5cGUgeyhjaG9zZW46IERlYnVnU3RlcFtdKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3QgdGVzdE9mID0gKGNob3NlbikgPT5cbiAgWydkZWYgdGVzdF9qb3VybmV5KG5pdHJvKTonLCBgICAgIHBhZ2UgPSBuaXRyby52aXNpdCgke3B5dGhvbihjaG9zZW4uZmluZChpc0NsaWNrKT8uYWRkcmVzcyA/PyAnLycpfSlgLCAuLi5jaG9zZW4uZmlsdGVyKGlzQ2xpY2spLmZsYXRNYXAobGluZXNPZiksICcnXS5qb2luKCdcXG4nKTtcbiIsICIvKiBEZWJ1Z2dpbmc6IGJhY2sgdG8gdGhlIGNvbXBvbmVudHMgYXMgdGhleSB3ZXJlIGJlZm9yZSBhIHN0ZXAuIEEgc3RhdGUgaXMgaW4gaXRzIHRva2VuLCBzbyBvbGQgSFRNTCB3aXRoIGl0cyBvbGQgdG9rZW5cbiAqIGlzIGEgd29ya2luZyBwYWdlLiBXaGF0IHN0b29kIGluIGlucHV0cyBjb21lcyBiYWNrLCBidXQgZm9yIHBhc3N3b3JkcyBhbmQgZmlsZXMuIFRoZSBkYXRhYmFzZSBkb2VzIG5vdCB0cmF2ZWwuXG4gKlxuICogVGFrZXMgYXdheSB3aGF0IG9ubHkgc2hvd3MgdGhhdCBzb21ldGhpbmcgaXMgdW5kZXIgd2F5OiBuaXRyby1idXN5LCBhcmlhLWJ1c3ksIGRhdGEtbml0cm8taGVsZCB3aXRoIGFyaWEtZGlzYWJsZWQuXG4gKi9cbmltcG9ydCB7IHJvb3RzIH0gZnJvbSAnLi9oZWFyZXJzLmpzJztcbmltcG9ydCB7IFNFQ1JFVCB9IGZyb20gJy4vc2VjcmV0cy5qcyc7XG5pbXBvcnQgeyBhZGRTdGVwIH0gZnJvbSAnLi9zdGVwcy5qcyc7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IEVsZW1lbnQpID0+IGFueVtdfSAqL1xuY29uc3QgZmllbGRzT2YgPSAocm9vdCkgPT4gWy4uLnJvb3QucXVlcnlTZWxlY3RvckFsbCgnaW5wdXQsc2VsZWN0LHRleHRhcmVhJyldO1xuXG4vKiogVGhlIGNvbXBvbmVudHMgdGhhdCBhcmUgaW4gbm8gb3RoZXIsIGVhY2ggd2l0aCBpdHMgaWQsIEhUTUwsIGFuZCB3aGF0IHN0YW5kcyBpbiBpdHMgaW5wdXRzLlxuICogQHR5cGUgeygpID0+IFtzdHJpbmcsIHN0cmluZywgYW55W11dW119ICovXG5leHBvcnQgY29uc3QgdGFrZVBhZ2UgPSAoKSA9PlxuICByb290cygpLmZpbHRlcigocm9vdCkgPT4gIXJvb3QucGFyZW50RWxlbWVudD8uY2xvc2VzdCgnW2RhdGEtbml0cm8tY29tcG9uZW50XScpKS5tYXAoKHJvb3QpID0+IFtcbiAgICByb290LmlkLCByb290Lm91dGVySFRNTCxcbiAgICBmaWVsZHNPZihyb290KS5tYXAoKGZpZWxkKSA9PiAhZmllbGQubWF0Y2hlcyhgJHtTRUNSRVR9LFt0eXBlPWZpbGVdYCkgJiYgW2ZpZWxkLnZhbHVlLCBmaWVsZC5jaGVja2VkXSksXG4gIF0pO1xuXG4vKiogQHR5cGUgeyhwYWdlOiBbc3RyaW5nLCBzdHJpbmcsIGFueVtdXSkgPT4gdm9pZH0gKi9cbmNvbnN0IHB1dEJhY2sgPSAoW2lkLCBodG1sLCB2YWx1ZXNdKSA9PiB7XG4gIGNvbnN0IHRlbXBsYXRlID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgndGVtcGxhdGUnKTtcbiAgdGVtcGxhdGUuaW5uZXJIVE1MID0gaHRtbDtcbiAgY29uc3Qgcm9vdCA9IC8qKiBAdHlwZSB7YW55fSAqLyAodGVtcGxhdGUuY29udGVudC5maXJzdEVsZW1lbnRDaGlsZCk7XG4gIGZvciAoY29uc3QgYnVzeSBvZiBbcm9vdCwgLi4ucm9vdC5xdWVyeVNlbGVjdG9yQWxsKCcubml0cm8tYnVzeScpXSkge1xuICAgIGJ1c3kuY2xhc3NMaXN0LnJlbW92ZSgnbml0cm8tYnVzeScpO1xuICAgIGJ1c3kucmVtb3ZlQXR0cmlidXRlKCdhcmlhLWJ1c3knKTtcbiAgfVxuICBmb3IgKGNvbnN0IGhlbGQgb2Ygcm9vdC5xdWVyeVNlbGVjdG9yQWxsKCdbZGF0YS1uaXRyby1oZWxkXScpKSB7XG4gICAgaGVsZC5yZW1vdmVBdHRyaWJ1dGUoJ2RhdGEtbml0cm8taGVsZCcpO1xuICAgIGhlbGQucmVtb3ZlQXR0cmlidXRlKCdhcmlhLWRpc2FibGVkJyk7XG4gIH1cbiAgd2luZG93Lm5pdHJvPy5maW5kKGlkKS5yZXBsYWNlV2l0aChyb290KTtcbiAgZmllbGRzT2Yocm9vdCkuZm9yRWFjaCgoZmllbGQsIGF0KSA9PiB7XG4gICAgaWYgKHZhbHVlc1thdF0pIFtmaWVsZC52YWx1ZSwgZmllbGQuY2hlY2tlZF0gPSB2YWx1ZXNbYXRdO1xuICB9KTtcbiAgd2luZG93Lmh0bXg/LnByb2Nlc3Mocm9vdCk7XG59O1xuXG4vKiogUHV0IHRoZSBjb21wb25lbnRzIGJhY2sgYXMgdGhleSB3ZXJlIGJlZm9yZSBhIHN0ZXAsIHdoaWNoIGlzIGEgc3RlcCBhcyB3ZWxsLlxuICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgdHJhdmVsID0gKHsgbnVtYmVyLCBwYWdlID0gW10gfSkgPT4ge1xuICBjb25zdCB0aGVyZSA9IHBhZ2UuZmlsdGVyKChbaWRdKSA9PiB3aW5kb3cubml0cm8/LmZpbmQoaWQpKTtcbiAgY29uc3QgbG9zdCA9IHBhZ2UuZmlsdGVyKChvbmUpID0+ICF0aGVyZS5pbmNsdWRlcyhvbmUpKS5tYXAoKFtpZF0pID0+IGAjJHtpZH1gKTtcbiAgY29uc3QgbWlzc2luZyA9IGxvc3RbMF0gPyBgIE5vIGxvbmdlciBvbiB0aGUgcGFnZTogJHtsb3N0LmpvaW4oJywgJyl9LmAgOiAnJztcbiAgYWRkU3RlcCh7XG4gICAga2luZDogJ3RyYXZlbCcsIGlkOiAnJywgY29tcG9uZW50OiAnJywgcGFnZTogdGFrZVBhZ2UoKSwgZW5kZWQ6IHBlcmZvcm1hbmNlLm5vdygpLCBhY3Rpb246IGBiYWNrIHRvIGJlZm9yZSBzdGVwICR7bnVtYmVyfWAsXG4gICAgd2h5OiBgVGhlIGNvbXBvbmVudHMgYXJlIGFzIHRoZXkgd2VyZSBiZWZvcmUgc3RlcCAke251bWJlcn0uIFRoZSBkYXRhYmFzZSBkaWQgbm90IHRyYXZlbDogaXQgaXMgYXMgaXQgd2FzLiR7bWlzc2luZ31gLFxuICB9KTtcbiAgdGhlcmUuZm9yRWFjaChwdXRCYWNrKTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiB0aGUgbGlzdCBvZiBzdGVwcyBpbiB0aGUgdGltZWxpbmUsIHdoYXQgaXMgZmlsdGVyZWQgb3V0IG9mIGl0LCBhbmQgdGhlIHRvb2xzIGFib3ZlIGl0LiAqL1xuaW1wb3J0IHsgYnV0dG9uLCBoLCBtcyB9IGZyb20gJy4vZWxlbWVudHMuanMnO1xuaW1wb3J0IHsgZ3JhcGhPZiB9IGZyb20gJy4vZ3JhcGguanMnO1xuaW1wb3J0IHsgdGVzdE9mIH0gZnJvbSAnLi9yZWNpcGUuanMnO1xuaW1wb3J0IHsgZmFjdHNPZiwgc3VtbWFyeU9mLCB0aXRsZU9mLCB0cm91YmxlT2YgfSBmcm9tICcuL3Nob3duLmpzJztcbmltcG9ydCB7IHJlcGxhY2VTdGVwcywgc3RlcHMgfSBmcm9tICcuL3N0ZXBzLmpzJztcbmltcG9ydCB7IHRyYXZlbCB9IGZyb20gJy4vdHJhdmVsLmpzJztcbmltcG9ydCB7IHNob3J0IH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nW119ICovXG5jb25zdCBjb21wb25lbnRzT2YgPSAoeyBjb21wb25lbnQsIGV2ZW50cywgcmlkZXJzIH0pID0+XG4gIFtjb21wb25lbnQsIC4uLnJpZGVycy5tYXAoKHJpZGVyKSA9PiByaWRlci5jb21wb25lbnQpLCAuLi5ldmVudHMuZmxhdE1hcCgoeyBoZWFyZXJzIH0pID0+IGhlYXJlcnMubWFwKChvbmUpID0+IG9uZS5jb21wb25lbnQpKV07XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nW119ICovXG5jb25zdCBldmVudHNPZiA9ICh7IGV2ZW50cywgaGVhcmQgfSkgPT4gWy4uLmV2ZW50cy5tYXAoKHsgbmFtZSB9KSA9PiBuYW1lKSwgLi4uaGVhcmQubWFwKChbbmFtZV0pID0+IG5hbWUpXS5tYXAoc2hvcnQpO1xuXG4vKiogQSBjaG9pY2UgYW1vbmcgdGhlIG5hbWVzIHRoYXQgaGF2ZSBvY2N1cnJlZC5cbiAqIEB0eXBlIHsobGFiZWw6IHN0cmluZywgbmFtZXNPZjogKHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nW10sIG9uQ2hhbmdlOiAoKSA9PiB2b2lkKSA9PiBhbnl9ICovXG5jb25zdCBmaWx0ZXIgPSAobGFiZWwsIG5hbWVzT2YsIG9uQ2hhbmdlKSA9PiB7XG4gIGNvbnN0IHNlbGVjdCA9IGgoJ3NlbGVjdCcsIHsgb25jaGFuZ2U6IG9uQ2hhbmdlIH0sIGgoJ29wdGlvbicsIHsgdmFsdWU6ICcnIH0sICdhbGwnKSk7XG4gIGNvbnN0IGtub3duID0gbmV3IFNldChbJyddKTtcbiAgcmV0dXJuIHtcbiAgICBlbGVtZW50OiBoKCdsYWJlbCcsIHt9LCBgJHtsYWJlbH0gYCwgc2VsZWN0KSxcbiAgICBsZWFybjogKC8qKiBAdHlwZSB7RGVidWdTdGVwfSAqLyBzdGVwKSA9PiB7XG4gICAgICBmb3IgKGNvbnN0IG5hbWUgb2YgbmFtZXNPZihzdGVwKSkgaWYgKCFrbm93bi5oYXMobmFtZSkpIHNlbGVjdC5hcHBlbmQoaCgnb3B0aW9uJywge30sIG5hbWUpKTtcbiAgICAgIGZvciAoY29uc3QgbmFtZSBvZiBuYW1lc09mKHN0ZXApKSBrbm93bi5hZGQobmFtZSk7XG4gICAgfSxcbiAgICBwYXNzZXM6ICgvKiogQHR5cGUge0RlYnVnU3RlcH0gKi8gc3RlcCkgPT4gIXNlbGVjdC52YWx1ZSB8fCBuYW1lc09mKHN0ZXApLmluY2x1ZGVzKHNlbGVjdC52YWx1ZSksXG4gIH07XG59O1xuXG4vKiogVXAgYW5kIGRvd24gZ28gZnJvbSBzdGVwIHRvIHN0ZXAuXG4gKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBtb3ZlID0gKGV2ZW50KSA9PiB7XG4gIGNvbnN0IGJ5ID0geyBBcnJvd0Rvd246IDEsIEFycm93VXA6IC0xIH1bLyoqIEB0eXBlIHtzdHJpbmd9ICovIChldmVudC5rZXkpXTtcbiAgaWYgKCFieSB8fCBldmVudC50YXJnZXQubG9jYWxOYW1lICE9PSAnc3VtbWFyeScpIHJldHVybjtcbiAgY29uc3QgYWxsID0gWy4uLmV2ZW50LmN1cnJlbnRUYXJnZXQucXVlcnlTZWxlY3RvckFsbCgnbGk6bm90KFtoaWRkZW5dKSA+IGRldGFpbHMgPiBzdW1tYXJ5JyldO1xuICBhbGxbYWxsLmluZGV4T2YoZXZlbnQudGFyZ2V0KSArIGJ5XT8uZm9jdXMoKTtcbiAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbn07XG5cbi8qKiBAdHlwZSB7KCkgPT4geyB0b29sczogYW55LCBib2R5OiBhbnksIHVwZGF0ZTogKHN0ZXA/OiBEZWJ1Z1N0ZXApID0+IHZvaWQgfX0gKi9cbmV4cG9ydCBjb25zdCBzaG93TGlzdCA9ICgpID0+IHtcbiAgLyoqIEB0eXBlIHtNYXA8bnVtYmVyLCBhbnk+fSAqL1xuICBjb25zdCBpdGVtcyA9IG5ldyBNYXAoKTtcbiAgY29uc3QgZmlsdGVycyA9IFtmaWx0ZXIoJ0NvbXBvbmVudCcsIGNvbXBvbmVudHNPZiwgKCkgPT4gdXBkYXRlKCkpLCBmaWx0ZXIoJ0V2ZW50JywgZXZlbnRzT2YsICgpID0+IHVwZGF0ZSgpKV07XG4gIGNvbnN0IGxpc3QgPSBoKCdvbCcsIHsgJ2FyaWEtbGFiZWwnOiAnU3RlcHMnLCBvbmtleWRvd246IG1vdmUgfSk7XG4gIGNvbnN0IGVtcHR5ID0gaCgncCcsIHsgY2xhc3NOYW1lOiAnZW1wdHknIH0pO1xuICBjb25zdCBzdGF0dXMgPSBoKCdwJywgeyByb2xlOiAnc3RhdHVzJywgY2xhc3NOYW1lOiAndW5zZWVuJyB9KTtcbiAgY29uc3QgZ3JhcGggPSBoKCdkaXYnKTtcbiAgY29uc3QgY2F1c2VkID0gaCgnZGV0YWlscycsIHsgY2xhc3NOYW1lOiAnZ3JhcGgnLCBvbnRvZ2dsZTogKCkgPT4gdXBkYXRlKCkgfSwgaCgnc3VtbWFyeScsIHt9LCAnV2hvIGNhdXNlZCB3aG9tLCBmb3IgdGhlIGxhc3QgY2xpY2snKSwgZ3JhcGgpO1xuICBjb25zdCBzY3JvbGwgPSBoKCdkaXYnLCB7IGNsYXNzTmFtZTogJ3Njcm9sbCcgfSwgZW1wdHksIGxpc3QpO1xuXG4gIC8qKiBAdHlwZSB7KG51bWJlcjogbnVtYmVyKSA9PiBhbnl9ICovXG4gIGNvbnN0IGxpbmsgPSAobnVtYmVyKSA9PlxuICAgIGl0ZW1zLmhhcyhudW1iZXIpID8gYnV0dG9uKGBzdGVwICR7bnVtYmVyfWAsICgpID0+IGdvKG51bWJlciksIHsgY2xhc3NOYW1lOiAnbGluaycgfSkgOiBgc3RlcCAke251bWJlcn1gO1xuXG4gIC8qKiBAdHlwZSB7KG51bWJlcjogbnVtYmVyKSA9PiB2b2lkfSAqL1xuICBjb25zdCBnbyA9IChudW1iZXIpID0+IHtcbiAgICBjb25zdCB7IGRldGFpbHMsIHN1bW1hcnkgfSA9IGl0ZW1zLmdldChudW1iZXIpO1xuICAgIGRldGFpbHMub3BlbiA9IHRydWU7XG4gICAgZGV0YWlscy5wYXJlbnROb2RlLmhpZGRlbiA9IGZhbHNlO1xuICAgIHN1bW1hcnkuZm9jdXMoKTtcbiAgfTtcblxuICAvKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IGFueX0gKi9cbiAgY29uc3QgbWFrZSA9IChzdGVwKSA9PiB7XG4gICAgY29uc3Qgc3VtbWFyeSA9IGgoJ3N1bW1hcnknKTtcbiAgICBjb25zdCBmYWN0cyA9IGgoJ2RsJyk7XG4gICAgY29uc3QgYmFjayA9IHN0ZXAucGFnZSAmJiBidXR0b24oJ0JhY2sgdG8gYmVmb3JlIHRoaXMgc3RlcCcsICgpID0+IHRyYXZlbChzdGVwKSk7XG4gICAgY29uc3QgZGV0YWlscyA9IGgoJ2RldGFpbHMnLCB7IG9udG9nZ2xlOiAoKSA9PiByZW5kZXIoc3RlcCkgfSwgc3VtbWFyeSwgZmFjdHMsIGgoJ2RpdicsIHsgY2xhc3NOYW1lOiAnYWN0aW9ucycgfSwgYmFjaykpO1xuICAgIGNvbnN0IGl0ZW0gPSB7IGRldGFpbHMsIGZhY3RzLCBzdW1tYXJ5LCBpdGVtOiBoKCdsaScsIHt9LCBkZXRhaWxzKSB9O1xuICAgIGl0ZW1zLnNldChzdGVwLm51bWJlciwgaXRlbSk7XG4gICAgbGlzdC5hcHBlbmQoaXRlbS5pdGVtKTtcbiAgICByZXR1cm4gaXRlbTtcbiAgfTtcblxuICAvKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG4gIGNvbnN0IHJlbmRlciA9IChzdGVwKSA9PiB7XG4gICAgY29uc3QgeyBkZXRhaWxzLCBmYWN0cywgaXRlbSwgc3VtbWFyeSB9ID0gaXRlbXMuZ2V0KHN0ZXAubnVtYmVyKSA/PyBtYWtlKHN0ZXApO1xuICAgIGZvciAoY29uc3Qgb25lIG9mIGZpbHRlcnMpIG9uZS5sZWFybihzdGVwKTtcbiAgICBzdW1tYXJ5LnJlcGxhY2VDaGlsZHJlbiguLi5zdW1tYXJ5T2Yoc3RlcCkpO1xuICAgIGZhY3RzLnJlcGxhY2VDaGlsZHJlbiguLi4oZGV0YWlscy5vcGVuID8gZmFjdHNPZihzdGVwLCBsaW5rKSA6IFtdKSk7XG4gICAgaXRlbS5oaWRkZW4gPSAhZmlsdGVycy5ldmVyeSgob25lKSA9PiBvbmUucGFzc2VzKHN0ZXApKTtcbiAgICBpdGVtLmNsYXNzTGlzdC50b2dnbGUoJ2JhZCcsIHRyb3VibGVPZihzdGVwKSAhPT0gJycpO1xuICB9O1xuXG4gIC8qKiBAdHlwZSB7KHN0ZXA/OiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG4gIGNvbnN0IHVwZGF0ZSA9IChzdGVwKSA9PiB7XG4gICAgY29uc3QgaXNBdEVuZCA9IHNjcm9sbC5zY3JvbGxUb3AgKyBzY3JvbGwuY2xpZW50SGVpZ2h0ID49IHNjcm9sbC5zY3JvbGxIZWlnaHQgLSA4O1xuICAgIGZvciAoY29uc3Qgb25lIG9mIHN0ZXAgPyBbc3RlcF0gOiBzdGVwcykgcmVuZGVyKG9uZSk7XG4gICAgZm9yIChjb25zdCBbbnVtYmVyLCB7IGl0ZW0gfV0gb2YgaXRlbXMpIHtcbiAgICAgIGlmIChzdGVwcy5zb21lKChvbmUpID0+IG9uZS5udW1iZXIgPT09IG51bWJlcikpIGNvbnRpbnVlO1xuICAgICAgaXRlbS5yZW1vdmUoKTtcbiAgICAgIGl0ZW1zLmRlbGV0ZShudW1iZXIpO1xuICAgIH1cbiAgICBjb25zdCBzaG93biA9IFsuLi5saXN0LmNoaWxkcmVuXS5maWx0ZXIoKHsgaGlkZGVuIH0pID0+ICFoaWRkZW4pLmxlbmd0aDtcbiAgICBlbXB0eS50ZXh0Q29udGVudCA9IHNob3duID8gJycgOiBzdGVwcy5sZW5ndGggPyAnTm8gc3RlcCBmaXRzIHRoZSBmaWx0ZXJzLicgOiAnTm90aGluZyBoYXMgaGFwcGVuZWQgeWV0Lic7XG4gICAgZ3JhcGgucmVwbGFjZUNoaWxkcmVuKGNhdXNlZC5vcGVuID8gZ3JhcGhPZihsaW5rKSA/PyAnTm90aGluZyB3YXMgY2xpY2tlZCB5ZXQuJyA6ICcnKTtcbiAgICBpZiAoc3RlcD8ua2luZCA9PT0gJ3RyYXZlbCcpIHN0YXR1cy50ZXh0Q29udGVudCA9IHN0ZXAud2h5O1xuICAgIGVsc2UgaWYgKHN0ZXA/LmVuZGVkKSBzdGF0dXMudGV4dENvbnRlbnQgPSBgU3RlcCAke3N0ZXAubnVtYmVyfTogJHt0aXRsZU9mKHN0ZXApfSwgJHttcyhzdGVwLmVuZGVkIC0gc3RlcC5zdGFydCl9ICR7dHJvdWJsZU9mKHN0ZXApfWA7XG4gICAgaWYgKGlzQXRFbmQpIHNjcm9sbC5zY3JvbGxUb3AgPSBzY3JvbGwuc2Nyb2xsSGVpZ2h0O1xuICB9O1xuXG4gIGNvbnN0IHRlc3QgPSBoKCd0ZXh0YXJlYScsIHsgcmVhZE9ubHk6IHRydWUsIGhpZGRlbjogdHJ1ZSwgcm93czogMTIsICdhcmlhLWxhYmVsJzogJ1Rlc3QnIH0pO1xuICBjb25zdCBjb3B5ID0gYnV0dG9uKCdDb3B5IGFzIHRlc3QnLCBhc3luYyAoKSA9PiB7XG4gICAgdGVzdC5oaWRkZW4gPSAhdGVzdC5oaWRkZW47XG4gICAgdGVzdC52YWx1ZSA9IHRlc3RPZihzdGVwcy5maWx0ZXIoKHN0ZXApID0+IGZpbHRlcnMuZXZlcnkoKG9uZSkgPT4gb25lLnBhc3NlcyhzdGVwKSkpKTtcbiAgICB0ZXN0LnNlbGVjdCgpO1xuICAgIGF3YWl0IG5hdmlnYXRvci5jbGlwYm9hcmQ/LndyaXRlVGV4dCh0ZXN0LnZhbHVlKS5jYXRjaCgoKSA9PiB7fSk7IC8vIGl0IGlzIHNob3duIGFzIHdlbGxcbiAgfSk7XG4gIGNvbnN0IGNsZWFyID0gYnV0dG9uKCdDbGVhcicsICgpID0+IHJlcGxhY2VTdGVwcygpKTtcbiAgY29uc3QgdG9vbHMgPSBoKCdkaXYnLCB7IGNsYXNzTmFtZTogJ3Rvb2xzJywgcm9sZTogJ2dyb3VwJywgJ2FyaWEtbGFiZWwnOiAnV2hhdCBpcyBzaG93bicgfSwgZmlsdGVycy5tYXAoKHsgZWxlbWVudCB9KSA9PiBlbGVtZW50KSwgY29weSwgY2xlYXIpO1xuICByZXR1cm4geyB0b29scywgYm9keTogaCgnZGl2JywgeyBjbGFzc05hbWU6ICdib2R5JyB9LCB0ZXN0LCBjYXVzZWQsIHNjcm9sbCwgc3RhdHVzKSwgdXBkYXRlIH07XG59O1xuIiwgIjpob3N0IHsgYWxsOiBpbml0aWFsICFpbXBvcnRhbnQ7IGRpc3BsYXk6IGNvbnRlbnRzICFpbXBvcnRhbnQ7IH1cbkBtZWRpYSBwcmludCB7IDpob3N0IHsgZGlzcGxheTogbm9uZSAhaW1wb3J0YW50OyB9IH1cbiogeyBib3gtc2l6aW5nOiBib3JkZXItYm94OyB9XG5baGlkZGVuXSB7IGRpc3BsYXk6IG5vbmUgIWltcG9ydGFudDsgfVxuYXNpZGUge1xuICAtLWJhY2s6ICNmZmY7IC0tdGV4dDogIzFjMWYyMzsgLS1zb2Z0OiAjNTc2MDZhOyAtLWxpbmU6ICNkNWQ5ZGU7IC0tbGlmdDogI2YzZjVmNzsgLS1hY2NlbnQ6ICMwYjU3YzQ7IC0tYmFkOiAjYjMxOTJiOyAtLWdvb2Q6ICMxMTYzMjk7XG4gIGNvbG9yLXNjaGVtZTogbGlnaHQ7IGNvbG9yOiB2YXIoLS10ZXh0KTsgZm9udDogMTNweC8xLjQ1IHN5c3RlbS11aSwgc2Fucy1zZXJpZjsgdGV4dC1hbGlnbjogc3RhcnQ7XG59XG5AbWVkaWEgKHByZWZlcnMtY29sb3Itc2NoZW1lOiBkYXJrKSB7XG4gIGFzaWRlIHtcbiAgICAtLWJhY2s6ICMxYjFmMjQ7IC0tdGV4dDogI2U4ZWJlZTsgLS1zb2Z0OiAjYTliMmJjOyAtLWxpbmU6ICMzYzQ0NGQ7IC0tbGlmdDogIzI2MmIzMjsgLS1hY2NlbnQ6ICM3ZmI3ZmY7IC0tYmFkOiAjZmY5YTlmOyAtLWdvb2Q6ICM2ZmRkOGI7XG4gICAgY29sb3Itc2NoZW1lOiBkYXJrO1xuICB9XG59XG4udGFiIHtcbiAgcG9zaXRpb246IGZpeGVkOyBpbnNldC1ibG9jay1lbmQ6IDA7IGluc2V0LWlubGluZS1lbmQ6IDE2cHg7IHotaW5kZXg6IDIxNDc0ODMwMDI7IG1pbi1oZWlnaHQ6IDI2cHg7IHBhZGRpbmc6IDNweCAxMnB4O1xuICBib3JkZXI6IDFweCBzb2xpZCB2YXIoLS1saW5lKTsgYm9yZGVyLWJsb2NrLWVuZDogMDsgYm9yZGVyLXJhZGl1czogN3B4IDdweCAwIDA7IGJhY2tncm91bmQ6IHZhcigtLWJhY2spOyBjb2xvcjogdmFyKC0tdGV4dCk7XG4gIGZvbnQtd2VpZ2h0OiA2MDA7IGJveC1zaGFkb3c6IDAgMCAyNHB4IHJnYigwIDAgMCAvIDIyJSk7XG59XG4ub3BlbiAudGFiIHsgZGlzcGxheTogbm9uZTsgfVxuLmNvdW50IHsgY29sb3I6IHZhcigtLWFjY2VudCk7IH1cbiNwYW5lbCB7XG4gIHBvc2l0aW9uOiBmaXhlZDsgaW5zZXQtYmxvY2s6IDA7IGluc2V0LWlubGluZS1lbmQ6IDA7IHotaW5kZXg6IDIxNDc0ODMwMDI7IGRpc3BsYXk6IGZsZXg7IGZsZXgtZGlyZWN0aW9uOiBjb2x1bW47XG4gIHdpZHRoOiBtaW4oNDQwcHgsIDEwMHZ3KTsgYm9yZGVyLWlubGluZS1zdGFydDogMXB4IHNvbGlkIHZhcigtLWxpbmUpOyBiYWNrZ3JvdW5kOiB2YXIoLS1iYWNrKTsgYm94LXNoYWRvdzogMCAwIDI0cHggcmdiKDAgMCAwIC8gMjIlKTtcbn1cbmhlYWRlciB7IGRpc3BsYXk6IGdyaWQ7IGdyaWQtdGVtcGxhdGUtY29sdW1uczogMWZyIGF1dG87IGdhcDogOHB4OyBhbGlnbi1pdGVtczogY2VudGVyOyBwYWRkaW5nOiAxMHB4IDE0cHg7IGJvcmRlci1ibG9jay1lbmQ6IDFweCBzb2xpZCB2YXIoLS1saW5lKTsgYmFja2dyb3VuZDogdmFyKC0tbGlmdCk7IH1cbmgyIHsgbWFyZ2luOiAwOyB9XG4udG9vbHMgeyBncmlkLWNvbHVtbjogMSAvIC0xOyBncmlkLXJvdzogMjsgZGlzcGxheTogZmxleDsgZmxleC13cmFwOiB3cmFwOyBnYXA6IDZweCAxMHB4OyBhbGlnbi1pdGVtczogY2VudGVyOyB9XG5sYWJlbCB7IGRpc3BsYXk6IGZsZXg7IGdhcDogNXB4OyBhbGlnbi1pdGVtczogY2VudGVyOyBjb2xvcjogdmFyKC0tc29mdCk7IH1cbmJ1dHRvbiwgc2VsZWN0LCBzdW1tYXJ5IHsgZm9udDogaW5oZXJpdDsgY29sb3I6IHZhcigtLXRleHQpOyBjdXJzb3I6IHBvaW50ZXI7IH1cbmhlYWRlciBidXR0b24sIHNlbGVjdCwgLmFjdGlvbnMgYnV0dG9uIHsgbWluLWhlaWdodDogMjZweDsgcGFkZGluZzogMnB4IDlweDsgYm9yZGVyOiAxcHggc29saWQgdmFyKC0tbGluZSk7IGJvcmRlci1yYWRpdXM6IDZweDsgYmFja2dyb3VuZDogdmFyKC0tYmFjayk7IH1cbmhlYWRlciA+IGJ1dHRvbiB7IHdpZHRoOiAyOHB4OyB9XG46Zm9jdXMtdmlzaWJsZSB7IG91dGxpbmU6IDJweCBzb2xpZCB2YXIoLS1hY2NlbnQpOyBvdXRsaW5lLW9mZnNldDogMXB4OyB9XG4jcGFuZWw6Zm9jdXMgeyBvdXRsaW5lOiBub25lOyB9XG4uYm9keSB7IGZsZXg6IDE7IG1pbi1oZWlnaHQ6IDA7IGRpc3BsYXk6IGZsZXg7IGZsZXgtZGlyZWN0aW9uOiBjb2x1bW47IH1cbi5zY3JvbGwgeyBmbGV4OiAxOyBvdmVyZmxvdzogYXV0bzsgfVxuLnVuc2VlbiB7IHBvc2l0aW9uOiBhYnNvbHV0ZTsgbWFyZ2luOiAwOyBjbGlwLXBhdGg6IGluc2V0KDUwJSk7IH1cbi5lbXB0eSB7IG1hcmdpbjogMDsgcGFkZGluZzogMCAxNHB4OyBjb2xvcjogdmFyKC0tc29mdCk7IH1cbm9sLCB1bCB7IG1hcmdpbjogMDsgcGFkZGluZzogMDsgbGlzdC1zdHlsZTogbm9uZTsgfVxub2wgPiBsaSB7IGJvcmRlci1ibG9jay1lbmQ6IDFweCBzb2xpZCB2YXIoLS1saW5lKTsgfVxuc3VtbWFyeSB7IGRpc3BsYXk6IGdyaWQ7IGdyaWQtdGVtcGxhdGUtY29sdW1uczogMzBweCAxZnIgYXV0bzsgcGFkZGluZzogN3B4IDE0cHggN3B4IDhweDsgb3V0bGluZS1vZmZzZXQ6IC0ycHg7IGxpc3Qtc3R5bGU6IG5vbmU7IG92ZXJmbG93LXdyYXA6IGFueXdoZXJlOyB9XG5zdW1tYXJ5Ojotd2Via2l0LWRldGFpbHMtbWFya2VyIHsgZGlzcGxheTogbm9uZTsgfVxuc3VtbWFyeTpob3ZlciwgZGV0YWlsc1tvcGVuXSA+IHN1bW1hcnkgeyBiYWNrZ3JvdW5kOiB2YXIoLS1saWZ0KTsgfVxuLm51bWJlciB7IHBhZGRpbmctaW5saW5lLWVuZDogOHB4OyBjb2xvcjogdmFyKC0tc29mdCk7IHRleHQtYWxpZ246IGVuZDsgfVxuLnRpdGxlIHsgZm9udC13ZWlnaHQ6IDYwMDsgfVxuLnRpbWUgeyBwYWRkaW5nLWlubGluZS1zdGFydDogOHB4OyBjb2xvcjogdmFyKC0tc29mdCk7IGZvbnQtdmFyaWFudC1udW1lcmljOiB0YWJ1bGFyLW51bXM7IHdoaXRlLXNwYWNlOiBub3dyYXA7IH1cbnN1bW1hcnkgLnRpbWU6OmFmdGVyLCAuZ3JhcGggPiBzdW1tYXJ5OjphZnRlciB7IGNvbnRlbnQ6ICdcdTI1QjgnIC8gJyc7IG1hcmdpbi1pbmxpbmUtc3RhcnQ6IDhweDsgfVxuW29wZW5dID4gc3VtbWFyeSAudGltZTo6YWZ0ZXIsIC5ncmFwaCA+IHN1bW1hcnk6OmFmdGVyIHsgY29udGVudDogJ1x1MjVCRScgLyAnJzsgfVxuLm1vcmUgeyBncmlkLWNvbHVtbjogMiAvIC0xOyBjb2xvcjogdmFyKC0tc29mdCk7IGZvbnQtc2l6ZTogMTJweDsgfVxuLnRyb3VibGUgeyBjb2xvcjogdmFyKC0tYmFkKTsgZm9udC13ZWlnaHQ6IDYwMDsgfVxuLmJhZCA+IGRldGFpbHMgPiBzdW1tYXJ5IHsgYm94LXNoYWRvdzogaW5zZXQgM3B4IDAgdmFyKC0tYmFkKTsgfVxuZGwgeyBkaXNwbGF5OiBncmlkOyBncmlkLXRlbXBsYXRlLWNvbHVtbnM6IG1heC1jb250ZW50IDFmcjsgZ2FwOiA2cHggMTJweDsgbWFyZ2luOiAwOyBwYWRkaW5nOiA4cHggMTRweCAxMnB4IDM4cHg7IH1cbi5hY3Rpb25zOm5vdCg6ZW1wdHkpIHsgcGFkZGluZzogMCAxNHB4IDEycHggMzhweDsgfVxuc2VsZWN0IHsgbWF4LXdpZHRoOiAxMTJweDsgfVxuZHQgeyBjb2xvcjogdmFyKC0tc29mdCk7IH1cbmRkIHsgbWFyZ2luOiAwOyBtaW4td2lkdGg6IDA7IG92ZXJmbG93LXdyYXA6IGFueXdoZXJlOyB9XG5kZCBsaSArIGxpIHsgbWFyZ2luLWJsb2NrLXN0YXJ0OiAzcHg7IH1cbnVsIHVsIHsgcGFkZGluZy1pbmxpbmUtc3RhcnQ6IDEycHg7IGJvcmRlci1pbmxpbmUtc3RhcnQ6IDJweCBzb2xpZCB2YXIoLS1saW5lKTsgfVxudGV4dGFyZWEgeyBmbGV4OiBub25lOyBib3JkZXI6IDA7IGJvcmRlci1ibG9jay1lbmQ6IDFweCBzb2xpZCB2YXIoLS1saW5lKTsgcGFkZGluZzogMTBweCAxNHB4OyBiYWNrZ3JvdW5kOiB2YXIoLS1iYWNrKTsgY29sb3I6IHZhcigtLXRleHQpOyB3aGl0ZS1zcGFjZTogcHJlOyB9XG5jb2RlLCB0ZXh0YXJlYSB7IGZvbnQ6IDEycHgvMS40NSB1aS1tb25vc3BhY2UsIG1vbm9zcGFjZTsgfVxuLmV2ZW50IHsgZm9udC13ZWlnaHQ6IDYwMDsgfVxuLmRhdGEgeyBkaXNwbGF5OiBibG9jazsgY29sb3I6IHZhcigtLXNvZnQpOyB9XG4ubGluayB7IHBhZGRpbmc6IDA7IGJvcmRlcjogMDsgYmFja2dyb3VuZDogbm9uZTsgY29sb3I6IHZhcigtLWFjY2VudCk7IHRleHQtZGVjb3JhdGlvbjogdW5kZXJsaW5lOyB9XG4uZ3JhcGggeyBtYXgtaGVpZ2h0OiA0NSU7IG92ZXJmbG93OiBhdXRvOyBib3JkZXItYmxvY2stZW5kOiAxcHggc29saWQgdmFyKC0tbGluZSk7IH1cbi5ncmFwaCA+IHN1bW1hcnkgeyBkaXNwbGF5OiBibG9jazsgZm9udC13ZWlnaHQ6IDYwMDsgfVxuLmdyYXBoID4gZGl2IHsgcGFkZGluZzogNHB4IDhweCAxMnB4OyBvdmVyZmxvdy13cmFwOiBhbnl3aGVyZTsgfVxuZGVsIHsgY29sb3I6IHZhcigtLWJhZCk7IHRleHQtZGVjb3JhdGlvbjogbm9uZTsgfVxuaW5zIHsgY29sb3I6IHZhcigtLWdvb2QpOyB0ZXh0LWRlY29yYXRpb246IG5vbmU7IH1cbkBtZWRpYSAobWF4LXdpZHRoOiA1MDBweCkgeyBkbCB7IGdyaWQtdGVtcGxhdGUtY29sdW1uczogMWZyOyBnYXA6IDA7IHBhZGRpbmctaW5saW5lLXN0YXJ0OiAxNHB4OyB9IGRkIHsgbWFyZ2luLWJsb2NrLWVuZDogOHB4OyB9IH1cbiIsICIvKiBEZWJ1Z2dpbmc6IHRoZSB0aW1lbGluZSwgYSBkcmF3ZXIgYXQgdGhlIGVkZ2Ugb2YgdGhlIHBhZ2UuIEl0IHN0YW5kcyBiZXNpZGUgdGhlIGJvZHksIGluIGEgc2hhZG93IHJvb3Qgb2YgaXRzIG93biwgc29cbiAqIG5laXRoZXIgdGhlIHNpdGUncyBzdHlsZXMgbm9yIHdoYXQgaXMgc3dhcHBlZCByZWFjaCBpdC4gQSBicm93c2VyIHRoYXQgYSBwcm9ncmFtIGRyaXZlcyBzaG93cyBub3RoaW5nIG9mIGl0IHVudGlsXG4gKiB0aGUgc2hvcnRjdXQgaXMgcHJlc3NlZDogaXQgaXMgaW4gdGhlIHdheSBvZiBubyB0ZXN0LlxuICpcbiAqIEtlZXBzIGluIGxvY2FsU3RvcmFnZSwgdW5kZXIgXCJuaXRyby10aW1lbGluZVwiLCB0aGF0IGl0IGlzIG9wZW4uXG4gKi9cbmltcG9ydCB7IGJ1dHRvbiBhcyBtYWtlQnV0dG9uLCBoIH0gZnJvbSAnLi9lbGVtZW50cy5qcyc7XG5pbXBvcnQgeyBzaG93TGlzdCB9IGZyb20gJy4vbGlzdC5qcyc7XG5pbXBvcnQgeyBvblN0ZXAsIHN0ZXBzIH0gZnJvbSAnLi9zdGVwcy5qcyc7XG5pbXBvcnQgY3NzIGZyb20gJ3RpbWVsaW5lLmNzcyc7XG5cbmNvbnN0IEtFWSA9ICduaXRyby10aW1lbGluZSc7XG5jb25zdCBTSE9SVENVVCA9ICdBbHQrU2hpZnQrTic7XG4vKiogQHR5cGUge2FueX0gKi9cbmxldCB2aWV3OyAvLyB0aGUgcGFydHMsIG9uY2UgdGhleSBhcmUgc2hvd25cbi8qKiBAdHlwZSB7YW55fSAqL1xubGV0IGJlZm9yZTsgLy8gd2hhdCBoYWQgdGhlIGZvY3VzXG5cbi8qKiBBIGJyb3dzZXIgbWF5IGZvcmJpZCBpdC5cbiAqIEB0eXBlIHsodmFsdWU/OiBzdHJpbmcpID0+IHN0cmluZyB8IG51bGwgfCB2b2lkfSAqL1xuY29uc3QgcmVtZW1iZXJlZCA9ICh2YWx1ZSkgPT4ge1xuICB0cnkge1xuICAgIHJldHVybiB2YWx1ZSA9PT0gdW5kZWZpbmVkID8gbG9jYWxTdG9yYWdlLmdldEl0ZW0oS0VZKSA6IGxvY2FsU3RvcmFnZS5zZXRJdGVtKEtFWSwgdmFsdWUpO1xuICB9IGNhdGNoIHt9IC8vIGVzbGludC1kaXNhYmxlLWxpbmUgbm8tZW1wdHkgLS0gdGhlbiBpdCBpcyBjbG9zZWQgb24gdGhlIG5leHQgcGFnZVxufTtcblxuY29uc3QgaXNPcGVuID0gKCkgPT4gdmlldz8ucGFuZWwuaGlkZGVuID09PSBmYWxzZTtcblxuLyoqIEB0eXBlIHsoaXNOb3c6IGJvb2xlYW4pID0+IHZvaWR9ICovXG5jb25zdCBzZXRPcGVuID0gKGlzTm93KSA9PiB7XG4gIGNvbnN0IHsgcGFuZWwsIGJ1dHRvbiwgbGlzdCwgYXNpZGUgfSA9IHZpZXc7XG4gIHBhbmVsLmhpZGRlbiA9ICFpc05vdztcbiAgYXNpZGUuY2xhc3NMaXN0LnRvZ2dsZSgnb3BlbicsIGlzTm93KTtcbiAgYnV0dG9uLnNldEF0dHJpYnV0ZSgnYXJpYS1leHBhbmRlZCcsIGAke2lzTm93fWApO1xuICByZW1lbWJlcmVkKGlzTm93ID8gJ29wZW4nIDogJ2Nsb3NlZCcpO1xuICBpZiAoaXNOb3cpIGxpc3QudXBkYXRlKCk7XG59O1xuXG5jb25zdCB0b2dnbGUgPSAoKSA9PiB7XG4gIHNob3coKTtcbiAgY29uc3Qgd2FzID0gaXNPcGVuKCk7XG4gIGNvbnN0IGlzSW5zaWRlID0gdmlldy5ob3N0LnNoYWRvd1Jvb3QuYWN0aXZlRWxlbWVudDtcbiAgaWYgKCF3YXMpIGJlZm9yZSA9IGlzSW5zaWRlID8gdmlldy5idXR0b24gOiBkb2N1bWVudC5hY3RpdmVFbGVtZW50O1xuICBzZXRPcGVuKCF3YXMpO1xuICBpZiAoIXdhcykgdmlldy5wYW5lbC5mb2N1cygpO1xuICBlbHNlIGlmIChpc0luc2lkZSkgKGJlZm9yZT8uaXNDb25uZWN0ZWQgPyBiZWZvcmUgOiB2aWV3LmJ1dHRvbikuZm9jdXMoKTtcbn07XG5cbi8qKiBAdHlwZSB7KCkgPT4gYW55fSAqL1xuY29uc3QgcGFydHMgPSAoKSA9PiB7XG4gIGNvbnN0IGxpc3QgPSBzaG93TGlzdCgpO1xuICBjb25zdCBjb3VudCA9IGgoJ3NwYW4nLCB7IGNsYXNzTmFtZTogJ2NvdW50JyB9KTtcbiAgY29uc3QgYnV0dG9uID0gbWFrZUJ1dHRvbihbJ1RpbWVsaW5lICcsIGNvdW50XSwgdG9nZ2xlLCB7XG4gICAgY2xhc3NOYW1lOiAndGFiJywgdGl0bGU6IFNIT1JUQ1VULCAnYXJpYS1leHBhbmRlZCc6ICdmYWxzZScsICdhcmlhLWNvbnRyb2xzJzogJ3BhbmVsJywgJ2FyaWEta2V5c2hvcnRjdXRzJzogU0hPUlRDVVQsXG4gIH0pO1xuICBjb25zdCBjbG9zZSA9IG1ha2VCdXR0b24oJ1x1MDBENycsIHRvZ2dsZSwgeyAnYXJpYS1sYWJlbCc6ICdDbG9zZSB0aGUgdGltZWxpbmUnIH0pO1xuICBjb25zdCBwYW5lbCA9IGgoJ3NlY3Rpb24nLCB7IGlkOiAncGFuZWwnLCBoaWRkZW46IHRydWUsIHRhYkluZGV4OiAtMSwgJ2FyaWEtbGFiZWxsZWRieSc6ICdoZWFkaW5nJyB9LFxuICAgIGgoJ2hlYWRlcicsIHt9LCBoKCdoMicsIHsgaWQ6ICdoZWFkaW5nJyB9LCAnVGltZWxpbmUnKSwgbGlzdC50b29scywgY2xvc2UpLCBsaXN0LmJvZHkpO1xuICBjb25zdCBhc2lkZSA9IGgoJ2FzaWRlJywgeyAnYXJpYS1sYWJlbCc6ICduaXRyby1odG14JyB9LCBwYW5lbCwgYnV0dG9uKTtcbiAgcmV0dXJuIHsgYXNpZGUsIGJ1dHRvbiwgY291bnQsIGxpc3QsIHBhbmVsIH07XG59O1xuXG4vKiogUHV0IHRoZSBkcmF3ZXIgb250byB0aGUgcGFnZSwgb25jZS4gKi9cbmNvbnN0IHNob3cgPSAoKSA9PiB7XG4gIGlmICh2aWV3KSByZXR1cm47XG4gIGNvbnN0IGhvc3QgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCduaXRyby10aW1lbGluZScpO1xuICB2aWV3ID0geyBob3N0LCAuLi5wYXJ0cygpIH07XG4gIGNvbnN0IHNoYWRvdyA9IGhvc3QuYXR0YWNoU2hhZG93KHsgbW9kZTogJ29wZW4nIH0pO1xuICBjb25zdCBzaGVldCA9IG5ldyBDU1NTdHlsZVNoZWV0KCk7XG4gIHNoZWV0LnJlcGxhY2VTeW5jKGNzcyk7XG4gIHNoYWRvdy5hZG9wdGVkU3R5bGVTaGVldHMgPSBbc2hlZXRdO1xuICBzaGFkb3cuYXBwZW5kKHZpZXcuYXNpZGUpO1xuICAvLyBXaGF0IGlzIGRvbmUgaW4gaGVyZSBpcyBub25lIG9mIHRoZSBwYWdlJ3MgYnVzaW5lc3MuXG4gIGZvciAoY29uc3QgbmFtZSBvZiBbJ2NsaWNrJywgJ2tleWRvd24nLCAna2V5dXAnLCAnaW5wdXQnLCAnY2hhbmdlJ10pIHtcbiAgICBzaGFkb3cuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgICBpZiAobmFtZSA9PT0gJ2tleWRvd24nICYmIGV2ZW50LmtleSA9PT0gJ0VzY2FwZScgJiYgaXNPcGVuKCkpIHRvZ2dsZSgpO1xuICAgICAgZXZlbnQuc3RvcFByb3BhZ2F0aW9uKCk7XG4gICAgfSk7XG4gIH1cbiAgZG9jdW1lbnQuZG9jdW1lbnRFbGVtZW50LmFwcGVuZChob3N0KTtcbiAgb25TdGVwKChzdGVwKSA9PiB7XG4gICAgdmlldy5jb3VudC50ZXh0Q29udGVudCA9IHN0ZXBzLmxlbmd0aCB8fCAnJztcbiAgICBpZiAoaXNPcGVuKCkpIHZpZXcubGlzdC51cGRhdGUoc3RlcCk7XG4gIH0pO1xuICB2aWV3LmNvdW50LnRleHRDb250ZW50ID0gc3RlcHMubGVuZ3RoIHx8ICcnO1xufTtcblxuLyoqIEJ5IHRoZSBsZXR0ZXIsIG9yIGJ5IGl0cyBrZXkgd2hlcmUgdGhlIGxldHRlciBpcyBhbm90aGVyIHdpdGggdGhlc2Uga2V5cywgYXMgb24gYSBNYWMuXG4gKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc1Nob3J0Y3V0ID0gKHsgdHlwZSwgYWx0S2V5LCBzaGlmdEtleSwgY3RybEtleSwgbWV0YUtleSwgY29kZSwga2V5IH0pID0+XG4gIHR5cGUgPT09ICdrZXlkb3duJyAmJiBhbHRLZXkgJiYgc2hpZnRLZXkgJiYgIWN0cmxLZXkgJiYgIW1ldGFLZXkgJiYgKGNvZGUgPT09ICdLZXlOJyB8fCAvXm4kL2kudGVzdChrZXkpKTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0RHJhd2VyID0gKCkgPT4ge1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcigna2V5ZG93bicsIChldmVudCkgPT4ge1xuICAgIGlmICghaXNTaG9ydGN1dChldmVudCkpIHJldHVybjtcbiAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgIHRvZ2dsZSgpO1xuICB9LCB0cnVlKTtcbiAgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcignRE9NQ29udGVudExvYWRlZCcsICgpID0+IHtcbiAgICBjb25zdCB3YXNPcGVuID0gcmVtZW1iZXJlZCgpID09PSAnb3Blbic7XG4gICAgaWYgKCF3YXNPcGVuICYmIChuYXZpZ2F0b3Iud2ViZHJpdmVyIHx8IHdpbmRvdy5wYXJlbnQgIT09IHdpbmRvdykpIHJldHVybjtcbiAgICBzaG93KCk7XG4gICAgaWYgKHdhc09wZW4pIHNldE9wZW4odHJ1ZSk7XG4gIH0pO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHRoZSBzdGVwcyBpbiB0aGUgY29uc29sZS4gT25lIGdyb3VwIGZvciBlYWNoIHJlcXVlc3Qgb2YgYSBjb21wb25lbnQgYW5kIGVhY2ggcHVzaGVkIGV2ZW50OyBhIHBvbGwgdGhhdFxuICogbm9ib2R5IGhlYXJzIG9mIGlzIG9uZSBsaW5lIGF0IHRoZSBsZXZlbCBcInZlcmJvc2VcIi5cbiAqXG4gKiBIZWFycyBuaXRybzpwdXNoLXN0YXRlIHtzdGF0ZX0sIG5pdHJvOm1pc3NlZC5cbiAqL1xuaW1wb3J0IHsgUkVGUkVTSCwgbGlzdGVuLCByb290cywgdHJpZ2dlcnNPZiB9IGZyb20gJy4vaGVhcmVycy5qcyc7XG5pbXBvcnQgeyBqb2luLCBzaG9ydCwgc2l6ZU9mLCB3YXJuIH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbi8qKiBAdHlwZSB7U2V0PG51bWJlcj59ICovXG5jb25zdCBsb2dnZWQgPSBuZXcgU2V0KCk7XG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3QgZmFpbGVkUG9sbHMgPSBuZXcgU2V0KCk7XG5sZXQgcHVzaFN0YXRlID0gJyc7XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3dFcnJvciA9ICh7IGNvbXBvbmVudCwgYWN0aW9uLCBpc1BvbGwsIHN0YXR1cywgZXJyb3JQYWdlIH0pID0+IHtcbiAgY29uc3QgbmFtZSA9IGAke2NvbXBvbmVudH0uJHthY3Rpb259YDtcbiAgaWYgKCFlcnJvclBhZ2UgfHwgKGlzUG9sbCAmJiBmYWlsZWRQb2xscy5oYXMobmFtZSkpKSByZXR1cm47XG4gIGlmIChpc1BvbGwpIGZhaWxlZFBvbGxzLmFkZChuYW1lKTtcbiAgaWYgKE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm9PdmVybGF5JykpIHdpbmRvdy5uaXRyb092ZXJsYXk/LnNob3coYCR7bmFtZX0gZmFpbGVkIChzdGF0dXMgJHtzdGF0dXN9KWAsIGVycm9yUGFnZSk7XG59O1xuXG4vKiogVGhlIHJvb3RzIHRoYXQgYXJlIHN0aWxsIHRvIGhlYXIgc29tZXRoaW5nLlxuICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IGFueVtdfSAqL1xuY29uc3QgcmVmcmVzaGVkQnkgPSAoeyBldmVudHMgfSkgPT4ge1xuICBjb25zdCBpZHMgPSBldmVudHMuZmxhdE1hcCgoeyBoZWFyZXJzIH0pID0+IGhlYXJlcnMuZmlsdGVyKCh7IGNhbGwsIGZhdGUgfSkgPT4gIWZhdGUgJiYgIWNhbGwpLm1hcCgoeyBpZCB9KSA9PiBpZCkpO1xuICByZXR1cm4gWy4uLm5ldyBTZXQoaWRzKV0ubWFwKChpZCkgPT4gd2luZG93Lm5pdHJvPy5maW5kKGlkKSA/PyB7IGlkIH0pO1xufTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwLCByZWZyZXNoZWQ6IGFueVtdKSA9PiBzdHJpbmd9ICovXG5jb25zdCBsaW5lT2YgPSAoc3RlcCwgcmVmcmVzaGVkKSA9PiB7XG4gIGNvbnN0IHsgaWQsIGNvbXBvbmVudCwgYWN0aW9uLCBoZWFyZCwgY2hhaW4sIGlzUHVzaGVkLCBzdGFydCwgZW5kZWQgPSBzdGFydCwgc3RhdHVzLCBieXRlcywgZXZlbnRzLCByaWRlcnMgfSA9IHN0ZXA7XG4gIGNvbnN0IHBhcnRzID0gW2Ake2NvbXBvbmVudH0uJHthY3Rpb259YCwgYCMke2lkfWAsIGAke01hdGgucm91bmQoZW5kZWQgLSBzdGFydCl9IG1zYCwgc3RhdHVzID8gc2l6ZU9mKGJ5dGVzKSA6ICdubyBhbnN3ZXInXTtcbiAgaWYgKHN0YXR1cyA+IDI5OSkgcGFydHMucHVzaChgc3RhdHVzICR7c3RhdHVzfWApO1xuICBjb25zdCBiZWNhdXNlID0gaGVhcmQubGVuZ3RoXG4gICAgPyBgIChhZnRlciAke2pvaW4oaGVhcmQubWFwKChbdHlwZV0pID0+IHNob3J0KHR5cGUpKSl9JHtpc1B1c2hlZCA/ICcsIHB1c2hlZCcgOiAnJ30ke2NoYWluLmxlbmd0aCA/IGAgZnJvbSAjJHtjaGFpbltjaGFpbi5sZW5ndGggLSAxXX1gIDogJyd9KWBcbiAgICA6ICcnO1xuICBjb25zdCBzZW50ID0gZXZlbnRzLmxlbmd0aCA/IGAgPiAke2V2ZW50cy5tYXAoKHsgbmFtZSB9KSA9PiBzaG9ydChuYW1lKSkuam9pbignLCAnKX1gIDogJyc7XG4gIGNvbnN0IHJvZGUgPSByaWRlcnMuZmlsdGVyKChyaWRlcikgPT4gcmlkZXIucm9kZSk7XG4gIGNvbnN0IGFsb25nID0gcm9kZS5zbGljZSgwLCAzKS5tYXAoKHJpZGVyKSA9PiBgIyR7cmlkZXIuaWR9YCkuam9pbignLCAnKTsgLy8gdGhlIGdyb3VwIGhhcyB0aGVtIGFsbFxuICBjb25zdCBvdGhlcnMgPSByb2RlLmxlbmd0aCA+IDMgPyBgIGFuZCAke3JvZGUubGVuZ3RoIC0gM30gbW9yZWAgOiAnJztcbiAgY29uc3QgaWRzID0gcmVmcmVzaGVkLm1hcCgocm9vdCkgPT4gYCMke3Jvb3QuaWR9YCkuam9pbignLCAnKTtcbiAgcmV0dXJuIGBuaXRybzogJHtwYXJ0cy5qb2luKCcgfCAnKX0ke2JlY2F1c2V9JHtzZW50fSR7YWxvbmcgJiYgYCA+IGJyaW5ncyBhbG9uZyAke2Fsb25nfSR7b3RoZXJzfWB9JHtpZHMgJiYgYCA+IHJlZnJlc2hlcyAke2lkc31gfWA7XG59O1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG5jb25zdCBsb2cgPSAoc3RlcCkgPT4ge1xuICBjb25zdCByZWZyZXNoZWQgPSByZWZyZXNoZWRCeShzdGVwKTtcbiAgY29uc3QgbGluZSA9IGxpbmVPZihzdGVwLCByZWZyZXNoZWQpO1xuICBpZiAoc3RlcC5pc1BvbGwgJiYgIXN0ZXAuZXZlbnRzLmxlbmd0aCkgcmV0dXJuIGNvbnNvbGUuZGVidWcobGluZSk7XG4gIGNvbnNvbGUuZ3JvdXBDb2xsYXBzZWQobGluZSk7XG4gIGZvciAoY29uc3QgeyBuYW1lLCBkZXRhaWwgfSBvZiBzdGVwLmV2ZW50cykgY29uc29sZS5sb2cobmFtZSwgZGV0YWlsKTtcbiAgZm9yIChjb25zdCB7IGlkLCByb2RlIH0gb2Ygc3RlcC5yaWRlcnMpIGNvbnNvbGUubG9nKHJvZGUgPyAncm9kZSBhbG9uZywgYW5kIGhlYXJkJyA6ICdyb2RlIGFsb25nIGluIHZhaW4nLCBgIyR7aWR9YCk7XG4gIGZvciAoY29uc3Qgcm9vdCBvZiByZWZyZXNoZWQpIGNvbnNvbGUubG9nKCdyZWZyZXNoZXMnLCByb290KTtcbiAgZm9yIChjb25zdCBbdHlwZSwgZGV0YWlsXSBvZiBzdGVwLmhlYXJkKSBjb25zb2xlLmxvZygnaGVhcmQnLCB0eXBlLCBkZXRhaWwpO1xuICBjb25zb2xlLmdyb3VwRW5kKCk7XG59O1xuXG4vKiogTG9nIGEgcmVxdWVzdCBvbmNlIGFsbCBvZiBpdHMgZXZlbnRzIGhhdmUgYXJyaXZlZC5cbiAqIEB0eXBlIHsoc3RlcD86IERlYnVnU3RlcCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBsb2dTdGVwID0gKHN0ZXApID0+IHtcbiAgaWYgKHN0ZXA/LmtpbmQgIT09ICdyZXF1ZXN0JyB8fCAhc3RlcC5lbmRlZCB8fCBsb2dnZWQuaGFzKHN0ZXAubnVtYmVyKSkgcmV0dXJuO1xuICBsb2dnZWQuYWRkKHN0ZXAubnVtYmVyKTtcbiAgbG9nKHN0ZXApO1xuICBzaG93RXJyb3Ioc3RlcCk7XG59O1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXAsIHB1c2g6IERlYnVnUHVzaCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBsb2dQdXNoID0gKHsgZXZlbnRzOiBbeyBuYW1lLCBkZXRhaWwsIGhlYXJlcnMgfV0gfSwgeyBjaGFubmVscywgc3ByZWFkLCBob3BzLCBoZWFycyB9KSA9PiB7XG4gIGNvbnN0IGlkcyA9IGhlYXJlcnMubWFwKCh7IGlkIH0pID0+IGAjJHtpZH1gKTtcbiAgY29uc3Qgd2hlbiA9IHNwcmVhZCA+IDUwMCA/IGAgd2l0aGluICR7KHNwcmVhZCAvIDEwMDApLnRvRml4ZWQoMSl9IHNgIDogJyc7XG4gIGNvbnN0IGJlY2F1c2UgPSBob3BzID8gJyAoY2FtZSBvZiBhIHB1c2hlZCBldmVudCknIDogJyc7XG4gIGNvbnNvbGUuZ3JvdXBDb2xsYXBzZWQoYG5pdHJvOiBwdXNoZWQgJHtzaG9ydChuYW1lKX0gfCB0byAke2pvaW4oY2hhbm5lbHMpfSR7YmVjYXVzZX0ke2lkcy5sZW5ndGggPyBgID4gcmVmcmVzaGVzICR7aWRzLmpvaW4oJywgJyl9JHt3aGVufWAgOiAnJ31gKTtcbiAgY29uc29sZS5sb2cobmFtZSwgZGV0YWlsKTtcbiAgZm9yIChjb25zdCB7IGlkIH0gb2YgaGVhcmVycykgY29uc29sZS5sb2coJ3JlZnJlc2hlcycsIHdpbmRvdy5uaXRybz8uZmluZChpZCkpO1xuICBmb3IgKGNvbnN0IHJvb3Qgb2Ygcm9vdHMoKSkge1xuICAgIGlmIChuYW1lICE9PSBgJHtSRUZSRVNIfSpgICYmIHRyaWdnZXJzT2Yocm9vdCkuaW5jbHVkZXMobmFtZSkgJiYgIWhlYXJzKHJvb3QpKSBjb25zb2xlLmxvZygnaG9sZHMgbm8gc3VjaCBjaGFubmVsJywgcm9vdCk7XG4gIH1cbiAgY29uc29sZS5ncm91cEVuZCgpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0TG9nID0gKCkgPT4ge1xuICBsaXN0ZW4od2luZG93LCAnbml0cm86cHVzaC1zdGF0ZScsICh7IGRldGFpbDogeyBzdGF0ZSB9IH0pID0+IHtcbiAgICBpZiAoc3RhdGUgPT09IHB1c2hTdGF0ZSkgcmV0dXJuOyAvLyBzdHJlYW1zIGVuZCBhbmQgYmVnaW5cbiAgICBwdXNoU3RhdGUgPSBzdGF0ZTtcbiAgICBpZiAoc3RhdGUgPT09ICdyZWZ1c2VkJykge1xuICAgICAgd2FybigncHVzaCBpcyByZWZ1c2VkLCBzbyB0aGlzIHBhZ2UgaGVhcnMgbm90aGluZyBtb3JlIHVudGlsIGl0IGlzIGxvYWRlZCBhbmV3LiBIYXMgdGhlIHVzZXIgbG9nZ2VkIG91dCBvciBsb3N0IHJpZ2h0cywgb3IgaXMgdGhlIHBhZ2Ugb2xkZXIgdGhhbiBTVEFURV9NQVhfQUdFX1NFQ09ORFM/Jyk7XG4gICAgfSBlbHNlIGNvbnNvbGUubG9nKGBuaXRybzogcHVzaCB8ICR7c3RhdGV9YCk7XG4gIH0pO1xuICBsaXN0ZW4od2luZG93LCAnbml0cm86bWlzc2VkJywgKCkgPT4ge1xuICAgIGNvbnNvbGUubG9nKCduaXRybzogcHVzaCB8IG1pc3NlZDogdGhlIHBhZ2Ugd2FzIGF3YXkgZm9yIGxvbmdlciB0aGFuIHRoZSBsb2cgZ29lcyBiYWNrLCBzbyBpdHMgY29tcG9uZW50cyByZWZyZXNoJyk7XG4gIH0pO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHdoYXQgdG9rZW5zIHNheSBvZiBzdGF0ZXMsIGFuZCB3aGF0IGEgc3RlcCBoYXMgY2hhbmdlZC4gQSB0b2tlbiBpcyBzaWduZWQsIG5vdCBlbmNyeXB0ZWQ6IGl0cyBwYXlsb2FkIGhhc1xuICogdHdvIGxpbmVzLCBvZiB3aGljaCB0aGUgc2Vjb25kIGlzIHRoZSBzdGF0ZTsgc2VlIGRvY3MvYXJjaGl0ZWN0dXJlLm1kLiBXaGF0IGNhbid0IGJlIHJlYWQgaXMgbm90IHNob3duLlxuICovXG5pbXBvcnQgeyBtYXNrZWQgfSBmcm9tICcuL3NlY3JldHMuanMnO1xuXG5jb25zdCBUT0tFTiA9IC9kYXRhLW5pdHJvLXRva2VuPVwiKFteXCJdKilcIi87IC8vIHRoZSBmaXJzdCBvZiBhIGNvbXBvbmVudCdzIEhUTUwgaXMgaXRzIHJvb3Qnc1xuXG4vKiogQHR5cGUgeyh0b2tlbjogc3RyaW5nKSA9PiBQcm9taXNlPGFueT59ICovXG5jb25zdCBzdGF0ZU9mID0gYXN5bmMgKHRva2VuKSA9PiB7XG4gIGNvbnN0IFtwYXlsb2FkXSA9IHRva2VuLnJlcGxhY2UoL15cXC4vLCAnJykuc3BsaXQoJy4nKTtcbiAgY29uc3QgYnl0ZXMgPSBVaW50OEFycmF5LmZyb20oYXRvYihwYXlsb2FkLnJlcGxhY2UoLy0vZywgJysnKS5yZXBsYWNlKC9fL2csICcvJykpLCAobGV0dGVyKSA9PiBsZXR0ZXIuY2hhckNvZGVBdCgwKSk7XG4gIGNvbnN0IHsgYm9keSB9ID0gbmV3IFJlc3BvbnNlKGJ5dGVzKTtcbiAgY29uc3Qgc3RyZWFtID0gdG9rZW5bMF0gPT09ICcuJyA/IGJvZHk/LnBpcGVUaHJvdWdoKG5ldyBEZWNvbXByZXNzaW9uU3RyZWFtKCdkZWZsYXRlJykpIDogYm9keTtcbiAgY29uc3QgdGV4dCA9IGF3YWl0IG5ldyBSZXNwb25zZShzdHJlYW0pLnRleHQoKTtcbiAgcmV0dXJuIEpTT04ucGFyc2UodGV4dC5zbGljZSh0ZXh0LmluZGV4T2YoJ1xcbicpKSk7XG59O1xuXG4vKiogVGhlIHN0YXRlIGluIGEgdG9rZW4sIHdpdGhvdXQgcGFzc3dvcmRzOyB1bmRlZmluZWQgaWYgaXQgY2FuJ3QgYmUgcmVhZC5cbiAqIEB0eXBlIHsoaWQ6IHN0cmluZywgdG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZCkgPT4gUHJvbWlzZTxhbnk+fSAqL1xuZXhwb3J0IGNvbnN0IHJlYWRTdGF0ZSA9IGFzeW5jIChpZCwgdG9rZW4pID0+IHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gbWFza2VkKGF3YWl0IHN0YXRlT2YodG9rZW4gPz8gJycpLCBpZCk7XG4gIH0gY2F0Y2gge30gLy8gZXNsaW50LWRpc2FibGUtbGluZSBuby1lbXB0eSAtLSBvZiBhbm90aGVyIGZvcm1hdCwgb3Igbm9uZVxufTtcblxuLyoqIEJ5IGlkOiB0aGUgbmV3IHRva2VucyBvZiBhbiBhbnN3ZXIuXG4gKiBAdHlwZSB7KHRleHQ6IHN0cmluZywgcnVuczogW3N0cmluZywgbnVtYmVyLCAuLi5hbnlbXV1bXSkgPT4gTWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmV4cG9ydCBjb25zdCB0b2tlbnNJbiA9ICh0ZXh0LCBydW5zKSA9PiB7XG4gIGNvbnN0IGZvdW5kID0gbmV3IE1hcCgpO1xuICBsZXQgYXQgPSAwO1xuICBmb3IgKGNvbnN0IFtpZCwgbGVuZ3RoXSBvZiBydW5zKSB7XG4gICAgY29uc3QgdG9rZW4gPSBUT0tFTi5leGVjKHRleHQuc2xpY2UoYXQsIChhdCArPSBsZW5ndGgpKSk7XG4gICAgaWYgKHRva2VuKSBmb3VuZC5zZXQoaWQsIHRva2VuWzFdKTtcbiAgfVxuICByZXR1cm4gZm91bmQ7XG59O1xuXG4vKiogV2hhdCBkaWZmZXJzLCBmaWVsZCBieSBmaWVsZDogW3BhdGgsIGJlZm9yZSwgYWZ0ZXJdLlxuICogQHR5cGUgeyhiZWZvcmU6IGFueSwgYWZ0ZXI6IGFueSwgcGF0aD86IHN0cmluZykgPT4gW3N0cmluZywgYW55LCBhbnldW119ICovXG5leHBvcnQgY29uc3QgY2hhbmdlc09mID0gKGJlZm9yZSwgYWZ0ZXIsIHBhdGggPSAnJykgPT4ge1xuICBpZiAoYmVmb3JlID09PSBhZnRlcikgcmV0dXJuIFtdO1xuICBpZiAoT2JqZWN0KGFmdGVyKSAhPT0gYWZ0ZXIgfHwgT2JqZWN0KGJlZm9yZSkgIT09IGJlZm9yZSkgcmV0dXJuIFtbcGF0aCwgYmVmb3JlLCBhZnRlcl1dO1xuICBjb25zdCBuYW1lcyA9IFsuLi5uZXcgU2V0KFsuLi5PYmplY3Qua2V5cyhiZWZvcmUpLCAuLi5PYmplY3Qua2V5cyhhZnRlcildKV07XG4gIHJldHVybiBuYW1lcy5mbGF0TWFwKChuYW1lKSA9PiBjaGFuZ2VzT2YoYmVmb3JlW25hbWVdLCBhZnRlcltuYW1lXSwgcGF0aCA/IGAke3BhdGh9LiR7bmFtZX1gIDogbmFtZSkpO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHdoYXQgdGhlIGJyaWRnZSdzIGpvYnMgYW5kIHRoZSBwdXNoZWQgZXZlbnRzIHRlbGwgYmVjb21lcyBzdGVwcy5cbiAqXG4gKiBIZWFycyBvZiBqb2JzOiBxdWV1ZWQsIGZpbGxpbmcsIGxlYXZpbmcsIGFuc3dlcmVkLCBldmVudCwgc3RvcHBlZCwgZG9uZS4gUmVhZHMgTml0cm8tRGVidWcsIHdoaWNoIHRoZSBzZXJ2ZXIgYWRkcyBpbiBERUJVRzpcbiAqICAge1wibXNcIiwgXCJxdWVyaWVzXCIsIFwicXVlcnlfbXNcIn0uXG4gKi9cbmltcG9ydCB7IFJFRlJFU0gsIGhlYXJlcnNPZiwgcm9vdHMgfSBmcm9tICcuL2hlYXJlcnMuanMnO1xuaW1wb3J0IHsgbWFza2VkLCBub3RlU2VjcmV0cyB9IGZyb20gJy4vc2VjcmV0cy5qcyc7XG5pbXBvcnQgeyBhZGRTdGVwLCBjaGFuZ2VkIH0gZnJvbSAnLi9zdGVwcy5qcyc7XG5pbXBvcnQgeyBjaGFuZ2VzT2YsIHJlYWRTdGF0ZSwgdG9rZW5zSW4gfSBmcm9tICcuL3Rva2Vucy5qcyc7XG5pbXBvcnQgeyB0YWtlUGFnZSB9IGZyb20gJy4vdHJhdmVsLmpzJztcblxuLy8gSW4gdGhlIGhlYWQgb2YgZXZlcnkgcGFnZSB0aGF0IERqYW5nbyBtYWtlcyBmb3IgZGV2ZWxvcGVycywgc3VjaCBhcyB0aGF0IG9mIGEgQ1NSRiBmYWlsdXJlLlxuY29uc3QgREpBTkdPX1BBR0UgPSAvPG1ldGEgbmFtZT1cInJvYm90c1wiIGNvbnRlbnQ9XCJOT05FLE5PQVJDSElWRVwiLztcbi8qKiBAdHlwZWRlZiB7eyBzdGVwOiBEZWJ1Z1N0ZXAsIGV2ZW50OiBEZWJ1Z0V2ZW50IH19IFNlbnQgKi9cbi8qKiBAdHlwZSB7V2Vha01hcDxKb2IsIERlYnVnU3RlcD59ICovXG5jb25zdCBzdGVwT2YgPSBuZXcgV2Vha01hcCgpO1xuLyoqIEB0eXBlIHtXZWFrTWFwPEpvYiwgbnVtYmVyPn0gKi9cbmNvbnN0IHF1ZXVlZEF0ID0gbmV3IFdlYWtNYXAoKTtcbi8qKiBCeSB0aGUgZXZlbnQgb24gdGhlIHBhZ2UsIGJ5IHRoZSBkYXRhIG9mIGEgcHVzaGVkIG9uZSwgYW5kIGJ5IHRoZSBwYWlyIHRoYXQgYSBqb2IgaGFzIGhlYXJkOiB3aG8gaGFzIHNlbnQgaXQuXG4gKiBAdHlwZSB7V2Vha01hcDxvYmplY3QsIFNlbnQ+fSAqL1xuY29uc3Qgc2VudCA9IG5ldyBXZWFrTWFwKCk7XG4vKiogVGhlIGNvbXBvbmVudHMgYmVmb3JlIGl0IGxlYXZlcy5cbiAqIEB0eXBlIHtXZWFrTWFwPEpvYiwgYW55Pn0gKi9cbmNvbnN0IHBhZ2VPZiA9IG5ldyBXZWFrTWFwKCk7XG4vKiogQnkgaWQ6IHRoZSB0b2tlbnMgdGhhdCB0cmF2ZWxsZWQuXG4gKiBAdHlwZSB7V2Vha01hcDxEZWJ1Z1N0ZXAsIE1hcDxzdHJpbmcsIHN0cmluZz4+fSAqL1xuY29uc3QgdG9rZW5zT2YgPSBuZXcgV2Vha01hcCgpO1xuLyoqIEJ5IHRoZSBpZCBvZiBhIHJvb3Q6IHRoZSBwdXNoZWQgZXZlbnQgdGhhdCByZWZyZXNoZXMgaXQsIHdob3NlIGRhdGEgbm9ib2R5IGhlYXJzLlxuICogQHR5cGUge01hcDxzdHJpbmcsIFNlbnQ+fSAqL1xuY29uc3QgcmVmcmVzaGluZyA9IG5ldyBNYXAoKTtcblxuLyoqIEB0eXBlIHsoc2VudDogU2VudCwgam9iOiB7IGlkOiBzdHJpbmcsIGNvbXBvbmVudDogc3RyaW5nIH0sIGZhdGU6IHN0cmluZywgc3RlcD86IG51bWJlcikgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAoeyBzdGVwLCBldmVudCB9LCB7IGlkLCBjb21wb25lbnQgfSwgZmF0ZSwgbnVtYmVyKSA9PiB7XG4gIGNvbnN0IGtub3duID0gZXZlbnQuaGVhcmVycy5maW5kKChoZWFyZXIpID0+IGhlYXJlci5pZCA9PT0gaWQpO1xuICBpZiAoa25vd24pIE9iamVjdC5hc3NpZ24oa25vd24sIHsgZmF0ZSwgc3RlcDogbnVtYmVyIH0pO1xuICBlbHNlIGV2ZW50LmhlYXJlcnMucHVzaCh7IGlkLCBjb21wb25lbnQsIGZhdGUsIHN0ZXA6IG51bWJlciB9KTtcbiAgY2hhbmdlZChzdGVwKTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiBTZW50W119ICovXG5jb25zdCBjYXVzZXNPZiA9IChqb2IpID0+IChqb2IuaGVhcmQgPz8gW10pLm1hcCgocGFpcikgPT4gc2VudC5nZXQocGFpcikpLmZpbHRlcigob25lKSA9PiBvbmUgIT09IHVuZGVmaW5lZCk7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgcXVldWVkID0gKGpvYikgPT4ge1xuICBub3RlU2VjcmV0cygpO1xuICBpZiAoIXF1ZXVlZEF0Lmhhcyhqb2IpKSBxdWV1ZWRBdC5zZXQoam9iLCBwZXJmb3JtYW5jZS5ub3coKSk7XG4gIGNvbnN0IHsgY2F1c2UsIGhlYXJkLCBpZCB9ID0gam9iO1xuICBjb25zdCBmcm9tID0gc2VudC5nZXQoY2F1c2UpID8/IHNlbnQuZ2V0KGNhdXNlPy5kZXRhaWwgPz8gam9iKSA/PyAoam9iLmJvZHkuaGFzKCduaXRyby1wdXNoZWQnKSA/IHJlZnJlc2hpbmcuZ2V0KGlkKSA6IHVuZGVmaW5lZCk7XG4gIGlmIChmcm9tICYmIGhlYXJkPy5bMF0pIHNlbnQuc2V0KGhlYXJkWzBdLCBmcm9tKTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZmlsbGluZyA9IChqb2IpID0+IHZvaWQgcGFnZU9mLnNldChqb2IsIHRha2VQYWdlKCkpO1xuXG4vKiogV2hhdCB0cmF2ZWxzIGJlc2lkZXMgdGhlIGxpYnJhcnkncyBvd24uXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiBQaWNrPERlYnVnU3RlcCwgJ2FyZ3MnIHwgJ3R5cGVkJz59ICovXG5jb25zdCBwb3N0ZWQgPSAoeyBhY3Rpb24sIGJvZHksIGxlZnQsIHNlbnQ6IGZpZWxkcyB9KSA9PiB7XG4gIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgYW55Pn0gKi9cbiAgY29uc3QgYXJncyA9IHt9O1xuICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIGFueT59ICovXG4gIGNvbnN0IHR5cGVkID0ge307XG4gIGNvbnN0IGJvdW5kID0gbmV3IFNldChbLi4uZmllbGRzLnZhbHVlcygpXS5maWx0ZXIoKGZpZWxkKSA9PiBmaWVsZC5ib3VuZCkubWFwKCh7IG5hbWUgfSkgPT4gbmFtZSkpO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgbGVmdCA/PyBib2R5KSB7XG4gICAgaWYgKCFib3VuZC5oYXMobmFtZSkgJiYgL15uaXRyby18XmNzcmZtaWRkbGV3YXJldG9rZW4kLy50ZXN0KG5hbWUpKSBjb250aW51ZTtcbiAgICBjb25zdCBpc0Zvcm0gPSBhY3Rpb24gPT09ICdzeW5jJyAmJiBuYW1lID09PSAnZm9ybSc7XG4gICAgY29uc3Qgc2hvd24gPSBpc0Zvcm0gPyBtYXNrZWQoT2JqZWN0LmZyb21FbnRyaWVzKG5ldyBVUkxTZWFyY2hQYXJhbXMoYCR7dmFsdWV9YCkpKSA6IHZhbHVlO1xuICAgIGNvbnN0IHRvID0gYm91bmQuaGFzKG5hbWUpID8gdHlwZWQgOiBhcmdzO1xuICAgIGNvbnN0IGtleSA9IHRvID09PSB0eXBlZCA/IG5hbWUuc2xpY2UobmFtZS5pbmRleE9mKCcuJykgKyAxKSA6IG5hbWU7XG4gICAgY29uc3Qgc2FmZSA9IGlzRm9ybSA/IHNob3duIDogbWFza2VkKHNob3duLCBuYW1lKTtcbiAgICB0b1trZXldID0ga2V5IGluIHRvID8gW3RvW2tleV0sIHNhZmVdLmZsYXQoKSA6IHNhZmU7XG4gIH1cbiAgZm9yIChjb25zdCB7IGJvdW5kOiBwYXRoIH0gb2YgZmllbGRzLnZhbHVlcygpKSBpZiAocGF0aCkgdHlwZWRbcGF0aF0gPz89ICcnOyAvLyBhIGJveCB3aXRob3V0IGEgdGlja1xuICByZXR1cm4geyBhcmdzLCB0eXBlZCB9O1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBsZWF2aW5nID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGFjdGlvbiwgYm9hcmRlZCwgY2hhaW4sIGNvbXBvbmVudCwgaGVhcmQsIGlkLCBpc1F1aWV0LCByaWRlcnMsIHJvb3QgfSA9IGpvYjtcbiAgY29uc3Qga25vd24gPSBzdGVwT2YuZ2V0KGpvYik7XG4gIGlmIChrbm93biAmJiAha25vd24uZW5kZWQpIHJldHVybjtcbiAgY29uc3Qgc3RhcnQgPSBib2FyZGVkID8/IHBlcmZvcm1hbmNlLm5vdygpO1xuICBjb25zdCBzdGVwID0gYWRkU3RlcCh7XG4gICAga2luZDogJ3JlcXVlc3QnLCBpZCwgY29tcG9uZW50LCBhY3Rpb24sIGNoYWluLCAuLi5wb3N0ZWQoam9iKSwgc3RhcnQsXG4gICAga2V5OiByb290LmRhdGFzZXQubml0cm9LZXksXG4gICAgcGFnZTogcGFnZU9mLmdldChqb2IpLFxuICAgIGFkZHJlc3M6IGpvYi5wYWdlLFxuICAgIGlzUG9sbDogQm9vbGVhbighaGVhcmQgJiYgaXNRdWlldCksXG4gICAgaXNQdXNoZWQ6IGpvYi5ib2R5Lmhhcygnbml0cm8tcHVzaGVkJyksXG4gICAgaGVhcmQ6IChoZWFyZCA/PyBbXSkubWFwKChbbmFtZSwgZGV0YWlsXSkgPT4gW25hbWUsIG1hc2tlZChkZXRhaWwpXSksXG4gICAgd2FpdGVkOiBzdGFydCAtIChxdWV1ZWRBdC5nZXQoam9iKSA/PyBzdGFydCksXG4gICAgcmlkZXJzOiBbLi4ucmlkZXJzLnZhbHVlcygpXS5tYXAoKHJpZGVyKSA9PiAoeyBpZDogcmlkZXIuaWQsIGNvbXBvbmVudDogcmlkZXIuY29tcG9uZW50LCByb2RlOiBmYWxzZSB9KSksXG4gIH0pO1xuICBzdGVwT2Yuc2V0KGpvYiwgc3RlcCk7XG4gIC8vIEluIHBsYWNlIG9mIGEgc3RhdGUsIHRoYXQgb2YgYSBsYXp5IGNvbXBvbmVudCBoYXMgaXRzIGFyZ3VtZW50cy5cbiAgdG9rZW5zT2Yuc2V0KHN0ZXAsIG5ldyBNYXAoYWN0aW9uID09PSAnbml0cm8tbW91bnQnID8gW10gOiBbam9iLCAuLi5yaWRlcnMudmFsdWVzKCldLm1hcCgob25lKSA9PiBbb25lLmlkLCBvbmUudG9rZW5dKSkpO1xuICBmb3IgKGNvbnN0IG9uZSBvZiBbam9iLCAuLi5yaWRlcnMudmFsdWVzKCldKSB7XG4gICAgZm9yIChjb25zdCBmcm9tIG9mIGNhdXNlc09mKG9uZSkpIHtcbiAgICAgIHN0ZXAuY2F1c2VzLnB1c2goeyBzdGVwOiBmcm9tLnN0ZXAubnVtYmVyLCBldmVudDogZnJvbS5ldmVudC5uYW1lLCBieTogb25lLmlkIH0pO1xuICAgICAgdGVsbChmcm9tLCBvbmUsIG9uZSA9PT0gam9iID8gJ2Fza2VkJyA6ICd0cmF2ZWxsZWQnLCBzdGVwLm51bWJlcik7XG4gICAgfVxuICB9XG4gIGNoYW5nZWQoc3RlcCk7XG59O1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXAsIGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3Qgbm90ZSA9IChzdGVwLCB7IGFuc3dlciwgYm9hcmRlZCwgdG9vaywgaXNTdGFsZSwgc3RhdHVzLCB0cmllcyB9KSA9PiB7XG4gIGNvbnN0IHRleHQgPSBhbnN3ZXI/LnRleHQgPz8gJyc7XG4gIGxldCBzZXJ2ZXI7XG4gIHRyeSB7XG4gICAgc2VydmVyID0gSlNPTi5wYXJzZShhbnN3ZXI/LmhlYWRlcnMuZ2V0KCdOaXRyby1EZWJ1ZycpKTtcbiAgfSBjYXRjaCB7fSAvLyBlc2xpbnQtZGlzYWJsZS1saW5lIG5vLWVtcHR5IC0tIGEgcHJveHknc1xuICBPYmplY3QuYXNzaWduKHN0ZXAsIHtcbiAgICBzdGF0dXM6IGFuc3dlcj8uc3RhdHVzID8/IDAsXG4gICAgdHJpZXM6IHRyaWVzID8/IDAsXG4gICAgaXNTdGFsZSxcbiAgICBpc0tlcHQ6IGFuc3dlcj8uaGVhZGVycy5nZXQoJ05pdHJvLU9uY2UnKSA9PT0gJ2tlcHQnLFxuICAgIGJ5dGVzOiBuZXcgQmxvYihbdGV4dF0pLnNpemUsXG4gICAgZXJyb3JQYWdlOiAoc3RhdHVzID8/IDApID4gNDk5IHx8IERKQU5HT19QQUdFLnRlc3QodGV4dCkgPyB0ZXh0IDogJycsXG4gICAgdG9vayxcbiAgICBzd2FwOiB0b29rID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBwZXJmb3JtYW5jZS5ub3coKSAtIGJvYXJkZWQgLSB0b29rLFxuICAgIHNlcnZlcjogc2VydmVyPy5tcyxcbiAgICBxdWVyaWVzOiBzZXJ2ZXI/LnF1ZXJpZXMsXG4gICAgcXVlcnlNczogc2VydmVyPy5xdWVyeV9tcyxcbiAgfSk7XG59O1xuXG4vKiogTm90ZSB0aGUgc3RhdGVzLCBhbmQgd2hhdCBoYXMgYmVjb21lIG9mIHRoZW0uXG4gKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCwgdGV4dDogc3RyaW5nLCBydW5zOiBbc3RyaW5nLCBudW1iZXIsIC4uLmFueVtdXVtdKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3QgY29tcGFyZSA9IGFzeW5jIChzdGVwLCB0ZXh0LCBydW5zKSA9PiB7XG4gIGZvciAoY29uc3QgW2lkLCB0b2tlbl0gb2YgdG9rZW5zSW4odGV4dCwgcnVucykpIHtcbiAgICBjb25zdCBiZWZvcmUgPSBhd2FpdCByZWFkU3RhdGUoaWQsIHRva2Vuc09mLmdldChzdGVwKT8uZ2V0KGlkKSk7XG4gICAgY29uc3QgYWZ0ZXIgPSBhd2FpdCByZWFkU3RhdGUoaWQsIHRva2VuKTtcbiAgICBjb25zdCBydW4gPSBzdGVwLnJ1bnMuZmluZCgob25lKSA9PiBvbmUuaWQgPT09IGlkKTtcbiAgICBpZiAocnVuICYmIGFmdGVyKSBPYmplY3QuYXNzaWduKHJ1biwgeyBiZWZvcmUsIGFmdGVyLCBjaGFuZ2VzOiBjaGFuZ2VzT2YoYmVmb3JlID8/IHt9LCBhZnRlcikgfSk7XG4gIH1cbiAgY2hhbmdlZChzdGVwKTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgYW5zd2VyZWQgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHN0ZXAgPSBzdGVwT2YuZ2V0KGpvYik7XG4gIGlmICghc3RlcCkgcmV0dXJuO1xuICBjb25zdCB7IGlkLCBldmVudHMsIHBhcnRzLCByaWRlcnMgfSA9IGpvYjtcbiAgbm90ZVNlY3JldHMoKTtcbiAgbm90ZShzdGVwLCBqb2IpO1xuICBjb25zdCBjb3VudCA9IGV2ZW50cyA/IGV2ZW50cy5sZW5ndGggOiAxOyAvLyBhIGZhaWx1cmUncyBpcyBtYWRlIGJ5IHRoZSBicmlkZ2VcbiAgc3RlcC5ydW5zID0gKHBhcnRzID8/IFtbaWQsIDAsIGNvdW50LCBbXV1dKS5tYXAoKFtmcm9tLCAsIG93biwgaGVhcmRdKSA9PiB7XG4gICAgY29uc3QgY29tcG9uZW50ID0gZnJvbSA9PT0gaWQgPyBqb2IuY29tcG9uZW50IDogcmlkZXJzLmdldChmcm9tKT8uY29tcG9uZW50O1xuICAgIHJldHVybiB7IGlkOiBmcm9tLCBjb21wb25lbnQsIGV2ZW50czogb3duLCBoZWFyZCB9O1xuICB9KTtcbiAgZm9yIChjb25zdCBydW4gb2Ygc3RlcC5ydW5zLnNsaWNlKDEpKSB7XG4gICAgZm9yIChjb25zdCByaWRlciBvZiBzdGVwLnJpZGVycykgaWYgKHJpZGVyLmlkID09PSBydW4uaWQpIHJpZGVyLnJvZGUgPSB0cnVlO1xuICB9XG4gIHN0ZXAubGVmdCA9IGNvdW50O1xuICBpZiAoIWNvdW50KSBlbmQoc3RlcCk7XG4gIGNvbXBhcmUoc3RlcCwgam9iLmFuc3dlcj8udGV4dCA/PyAnJywgcGFydHMgPz8gW1tpZCwgSW5maW5pdHldXSk7XG4gIGNoYW5nZWQoc3RlcCk7XG59O1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG5jb25zdCBlbmQgPSAoc3RlcCkgPT4ge1xuICBzdGVwLmVuZGVkID0gcGVyZm9ybWFuY2Uubm93KCk7XG4gIGNoYW5nZWQoc3RlcCk7XG59O1xuXG4vKiogQW4gZXZlbnQgb2YgYW4gYW5zd2VyLCBiZWZvcmUgdGhlIHBhZ2UgaGVhcnMgaXQuXG4gKiBAdHlwZSB7KGRldGFpbDogeyBqb2I6IEpvYiwgYXJyaXZhbDogQXJyaXZhbCwgZXZlbnQ6IEN1c3RvbUV2ZW50IH0pID0+IHZvaWR9ICovXG5jb25zdCBhcnJpdmVkID0gKHsgam9iLCBhcnJpdmFsLCBldmVudCB9KSA9PiB7XG4gIGNvbnN0IHN0ZXAgPSBzdGVwT2YuZ2V0KGpvYik7XG4gIGlmICghc3RlcCkgcmV0dXJuO1xuICBjb25zdCB7IG5hbWUsIGRldGFpbCwgZnJvbSwgaGVhcmRCeSwgY2FsbCwgdG8gfSA9IGFycml2YWw7XG4gIGNvbnN0IHsgbWVhbnQsIG90aGVycywgd2h5IH0gPSBoZWFyZXJzT2YobmFtZSwgZGV0YWlsKTtcbiAgLyoqIEB0eXBlIHtEZWJ1Z0V2ZW50fSAqL1xuICBjb25zdCBvbmUgPSB7IG5hbWUsIGRldGFpbDogbWFza2VkKGRldGFpbCksIGZyb20sIG90aGVycywgd2h5LCBoZWFyZXJzOiBbXSB9O1xuICBjb25zdCBlbnRyeSA9IHsgc3RlcCwgZXZlbnQ6IG9uZSB9O1xuICBjb25zdCBwYXJlbnQgPSB0byAmJiB3aW5kb3cubml0cm8/LmZpbmQodG8pO1xuICBmb3IgKGNvbnN0IHJvb3Qgb2YgcGFyZW50ID8gWy4uLm1lYW50LCBwYXJlbnRdIDogbWVhbnQpIHtcbiAgICBjb25zdCBjb21wb25lbnQgPSBgJHtyb290LmRhdGFzZXQubml0cm9Db21wb25lbnR9YDtcbiAgICBjb25zdCBpc0luID0gcm9vdC5pZCA9PT0gZnJvbSB8fCByb290LmlkID09PSBqb2IuaWQgfHwgc3RlcC5jaGFpbi5pbmNsdWRlcyhyb290LmlkKTtcbiAgICBjb25zdCBmYXRlID0gaGVhcmRCeS5oYXMocm9vdC5pZCkgPyAncm9kZSBhbG9uZycgOiBpc0luID8gJ2xlZCBoZXJlIGl0c2VsZicgOiAnJztcbiAgICBvbmUuaGVhcmVycy5wdXNoKHsgaWQ6IHJvb3QuaWQsIGNvbXBvbmVudCwgZmF0ZSwgLi4uKHJvb3QgPT09IHBhcmVudCAmJiB7IGNhbGwgfSkgfSk7XG4gIH1cbiAgc3RlcC5ldmVudHMucHVzaChvbmUpO1xuICBzZW50LnNldChldmVudCwgZW50cnkpO1xuICBpZiAoIS0tKC8qKiBAdHlwZSB7YW55fSAqLyAoc3RlcCkubGVmdCkpIGVuZChzdGVwKTtcbiAgY2hhbmdlZChzdGVwKTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3Qgc3RvcHBlZCA9ICh7IGlkLCBjb21wb25lbnQsIGhlYXJkLCB3aHksIGNoYWluIH0pID0+IHtcbiAgY29uc3Qgc3RlcCA9IGFkZFN0ZXAoeyBraW5kOiAnc3RvcHBlZCcsIGlkLCBjb21wb25lbnQsIGNoYWluLCB3aHksIGhlYXJkOiBoZWFyZCA/PyBbXSB9KTtcbiAgZm9yIChjb25zdCBwYWlyIG9mIGhlYXJkID8/IFtdKSB7XG4gICAgY29uc3QgZnJvbSA9IHNlbnQuZ2V0KHBhaXIpO1xuICAgIGlmICghZnJvbSkgY29udGludWU7XG4gICAgc3RlcC5jYXVzZXMucHVzaCh7IHN0ZXA6IGZyb20uc3RlcC5udW1iZXIsIGV2ZW50OiBmcm9tLmV2ZW50Lm5hbWUsIGJ5OiBpZCB9KTtcbiAgICB0ZWxsKGZyb20sIHsgaWQsIGNvbXBvbmVudCB9LCAnc3RvcHBlZCcsIHN0ZXAubnVtYmVyKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBkb25lID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGFjdGlvbiwgY29tcG9uZW50LCBpZCwgaG9zdCwgaXNRdWlldCwgcm9kZSB9ID0gam9iO1xuICBpZiAoc3RlcE9mLmhhcyhqb2IpIHx8IGhvc3QgfHwgcm9kZSkgcmV0dXJuO1xuICBpZiAoIWlzUXVpZXQpIGFkZFN0ZXAoeyBraW5kOiAnZHJvcHBlZCcsIGlkLCBjb21wb25lbnQsIGFjdGlvbiwgLi4ucG9zdGVkKGpvYikgfSk7XG4gIGZvciAoY29uc3QgZnJvbSBvZiBjYXVzZXNPZihqb2IpKSB0ZWxsKGZyb20sIGpvYiwgJ2hhcyBnb25lJyk7XG59O1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbDogYW55LCBwdXNoOiBEZWJ1Z1B1c2gpID0+IERlYnVnU3RlcH0gKi9cbmV4cG9ydCBjb25zdCByZWNvcmRQdXNoID0gKG5hbWUsIGRldGFpbCwgcHVzaCkgPT4ge1xuICBjb25zdCBpc0ZvckFsbCA9IG5hbWUgPT09IGAke1JFRlJFU0h9KmA7IC8vIG9mIGEgY2hhbm5lbFxuICBjb25zdCBmb3VuZCA9IGlzRm9yQWxsID8geyBtZWFudDogcm9vdHMoKS5maWx0ZXIocHVzaC5oZWFycyksIG90aGVyczogJycsIHdoeTogJycgfSA6IGhlYXJlcnNPZihuYW1lLCBkZXRhaWwsIHB1c2gpO1xuICBjb25zdCB7IG1lYW50LCBvdGhlcnMsIHdoeSB9ID0gZm91bmQ7XG4gIGNvbnN0IGhlYXJlcnMgPSBtZWFudC5tYXAoKHJvb3QpID0+ICh7IGlkOiByb290LmlkLCBjb21wb25lbnQ6IGAke3Jvb3QuZGF0YXNldC5uaXRyb0NvbXBvbmVudH1gLCBmYXRlOiAnJyB9KSk7XG4gIC8qKiBAdHlwZSB7RGVidWdFdmVudH0gKi9cbiAgY29uc3QgZXZlbnQgPSB7IG5hbWUsIGRldGFpbDogbWFza2VkKGRldGFpbCksIGZyb206ICcnLCBvdGhlcnMsIHdoeSwgaGVhcmVycyB9O1xuICBjb25zdCB7IGNoYW5uZWxzLCBob3BzLCBzcHJlYWQgfSA9IHB1c2g7XG4gIGNvbnN0IHN0ZXAgPSBhZGRTdGVwKHsga2luZDogJ3B1c2gnLCBpZDogJycsIGNvbXBvbmVudDogJycsIGNoYW5uZWxzLCBob3BzLCBzcHJlYWQsIGV2ZW50czogW2V2ZW50XSwgZW5kZWQ6IHBlcmZvcm1hbmNlLm5vdygpIH0pO1xuICBpZiAoT2JqZWN0KGRldGFpbCkgPT09IGRldGFpbCAmJiAhaXNGb3JBbGwpIHNlbnQuc2V0KGRldGFpbCwgeyBzdGVwLCBldmVudCB9KTtcbiAgZWxzZSBmb3IgKGNvbnN0IHsgaWQgfSBvZiBtZWFudCkgcmVmcmVzaGluZy5zZXQoaWQsIHsgc3RlcCwgZXZlbnQgfSk7XG4gIHJldHVybiBzdGVwO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0UmVjb3JkID0gKCkgPT4ge1xuICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIChkZXRhaWw6IGFueSkgPT4gdm9pZD59ICovXG4gIGNvbnN0IGhlYXJzID0geyBxdWV1ZWQsIGZpbGxpbmcsIGxlYXZpbmcsIGFuc3dlcmVkLCBldmVudDogYXJyaXZlZCwgc3RvcHBlZCwgZG9uZSB9O1xuICBmb3IgKGNvbnN0IFtuYW1lLCBsaXN0ZW5lcl0gb2YgT2JqZWN0LmVudHJpZXMoaGVhcnMpKSB3aW5kb3cubml0cm8/Lm9uKG5hbWUsIGxpc3RlbmVyKTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiB0ZWxscyBkZXZlbG9wZXJzIHdoYXQgdGhlIGNvbXBvbmVudHMgb2YgdGhlIHBhZ2UgZG8sIGluIHRoZSBjb25zb2xlIGFuZCBpbiB0aGUgdGltZWxpbmUsIGEgZHJhd2VyIGF0IHRoZVxuICogZWRnZSBvZiB0aGUgcGFnZS4geyUgbml0cm9fc2NyaXB0cyAlfSBsb2FkcyBpdCB3aGVuIHRoZSBzZXR0aW5nIERFQlVHIGlzIG9uOiBmaXJzdCwgYW5kIG5vdCBkZWZlcnJlZCwgc2luY2UgaXQgaGFzIHRvXG4gKiBzZWUgdGhlIG90aGVycyBjb21lLlxuICpcbiAqIFNldHMgd2luZG93Lm5pdHJvRGVidWcge3N1Z2dlc3QsIHB1c2hlZH06IHRoZSBmaXJzdCBpcyBmb3Igbml0cm8uY2FsbCgpIG9mIGEgY29tcG9uZW50IHRoYXQgaXMgbm90IHRoZXJlLCB0aGUgc2Vjb25kXG4gKiBmb3IgcHVzaGVkLmpzLlxuICovXG5pbXBvcnQgeyBzdGFydERyYXdlciB9IGZyb20gJy4vZHJhd2VyLmpzJztcbmltcG9ydCB7IHN0YXJ0SGVhcmVycyB9IGZyb20gJy4vaGVhcmVycy5qcyc7XG5pbXBvcnQgeyBsb2dQdXNoLCBsb2dTdGVwLCBzdGFydExvZyB9IGZyb20gJy4vbG9nLmpzJztcbmltcG9ydCB7IHJlY29yZFB1c2gsIHN0YXJ0UmVjb3JkIH0gZnJvbSAnLi9yZWNvcmQuanMnO1xuaW1wb3J0IHsgc3RhcnRTZWNyZXRzIH0gZnJvbSAnLi9zZWNyZXRzLmpzJztcbmltcG9ydCB7IG9uU3RlcCB9IGZyb20gJy4vc3RlcHMuanMnO1xuaW1wb3J0IHsgc3RhcnRUd2ljZSB9IGZyb20gJy4vdHdpY2UuanMnO1xuaW1wb3J0IHsgc3VnZ2VzdCB9IGZyb20gJy4vd29yZHMuanMnO1xuXG5pZiAoIU9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm9EZWJ1ZycpKSB7IC8vIGVsc2UgaXQgaXMgbG9hZGVkIHR3aWNlXG4gIHdpbmRvdy5uaXRyb0RlYnVnID0geyBzdWdnZXN0LCBwdXNoZWQ6IChuYW1lLCBkZXRhaWwsIHB1c2gpID0+IGxvZ1B1c2gocmVjb3JkUHVzaChuYW1lLCBkZXRhaWwsIHB1c2gpLCBwdXNoKSB9O1xuICBzdGFydFR3aWNlKCk7XG4gIHN0YXJ0SGVhcmVycygpO1xuICBzdGFydFNlY3JldHMoKTtcbiAgc3RhcnRMb2coKTtcbiAgb25TdGVwKGxvZ1N0ZXApO1xuICBzdGFydERyYXdlcigpO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgKCkgPT4ge1xuICAgIGlmIChPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvJykpIHN0YXJ0UmVjb3JkKCk7XG4gIH0pO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7QUFJTyxNQUFNLElBQUksQ0FBQyxNQUFNLFFBQVEsQ0FBQyxNQUFNLGFBQWE7QUFDbEQsVUFBTSxVQUFVLFNBQVMsY0FBYyxJQUFJO0FBQzNDLGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxPQUFPLFFBQVEsS0FBSyxHQUFHO0FBQ2hELFVBQUksSUFBSSxTQUFTLEdBQUcsS0FBSyxRQUFRLE9BQVEsU0FBUSxhQUFhLEtBQUssS0FBSztBQUFBLFVBQ2hELENBQUMsUUFBUyxHQUFHLElBQUk7QUFBQSxJQUMzQztBQUNBLFlBQVEsT0FBTyxHQUFHLFNBQVMsS0FBSyxFQUFFLE9BQU8sT0FBTyxDQUFDO0FBQ2pELFdBQU87QUFBQSxFQUNUO0FBR08sTUFBTSxTQUFTLENBQUMsT0FBTyxTQUFTLFVBQVUsRUFBRSxVQUFVLEVBQUUsTUFBTSxVQUFVLFNBQVMsR0FBRyxNQUFNLEdBQUcsS0FBSztBQUdsRyxNQUFNLE9BQU8sQ0FBQyxPQUFPLE9BQU8sUUFBUTtBQUN6QyxVQUFNLE9BQU8sS0FBSyxVQUFVLEtBQUssS0FBSztBQUN0QyxXQUFPLEtBQUssU0FBUyxPQUFPLEdBQUcsS0FBSyxNQUFNLEdBQUcsSUFBSSxDQUFDLFdBQU07QUFBQSxFQUMxRDtBQUdPLE1BQU0sS0FBSyxDQUFDLFNBQVMsTUFBTSxHQUFHLFNBQVMsS0FBSyxLQUFLLE1BQU0sU0FBUyxFQUFFLElBQUksS0FBSyxLQUFLLE1BQU0sTUFBTSxDQUFDOzs7QUNyQnBHLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBSWhCLE1BQU0sT0FBTyxDQUFDLFNBQVM7QUFDNUIsUUFBSSxPQUFPLElBQUksSUFBSSxFQUFHLFFBQU87QUFDN0IsWUFBUSxLQUFLLFVBQVUsSUFBSSxFQUFFO0FBQzdCLFdBQU8sSUFBSSxJQUFJO0FBQ2YsV0FBTztBQUFBLEVBQ1Q7QUFJQSxNQUFNLFdBQVcsQ0FBQyxHQUFHLE1BQU07QUFDekIsUUFBSUEsT0FBTSxNQUFNLEtBQUssRUFBRSxRQUFRLEVBQUUsU0FBUyxFQUFFLEdBQUcsQ0FBQyxHQUFHLFVBQVUsS0FBSztBQUNsRSxlQUFXLENBQUMsR0FBRyxNQUFNLEtBQUssQ0FBQyxHQUFHLENBQUMsRUFBRSxRQUFRLEdBQUc7QUFDMUMsWUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDO0FBQ25CLGVBQVMsSUFBSSxHQUFHLElBQUksRUFBRSxRQUFRLEtBQUs7QUFDakMsYUFBSyxLQUFLLEtBQUssSUFBSSxLQUFLLENBQUMsSUFBSSxHQUFHQSxLQUFJLElBQUksQ0FBQyxJQUFJLEdBQUdBLEtBQUksQ0FBQyxJQUFJLE9BQU8sV0FBVyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFBQSxNQUNuRjtBQUNBLE1BQUFBLE9BQU07QUFBQSxJQUNSO0FBQ0EsV0FBT0EsS0FBSSxFQUFFLE1BQU07QUFBQSxFQUNyQjtBQUdPLE1BQU0sVUFBVSxDQUFDLE1BQU1DLFdBQVU7QUFDdEMsVUFBTSxRQUFRLENBQUMsR0FBRyxJQUFJLElBQUlBLE1BQUssQ0FBQyxFQUFFLE9BQU8sQ0FBQyxVQUFVLFNBQVMsTUFBTSxLQUFLLEtBQUssS0FBSyxTQUFTLENBQUM7QUFDNUYsVUFBTSxLQUFLLENBQUMsR0FBRyxNQUFNLFNBQVMsTUFBTSxDQUFDLElBQUksU0FBUyxNQUFNLENBQUMsQ0FBQztBQUMxRCxXQUFPLE1BQU0sU0FBUyxpQkFBaUIsTUFBTSxDQUFDLENBQUMsTUFBTTtBQUFBLEVBQ3ZEO0FBR08sTUFBTSxPQUFPLENBQUNDLFlBQVcsQ0FBQyxHQUFHLElBQUksSUFBSUEsT0FBTSxDQUFDLEVBQUUsS0FBSyxJQUFJO0FBR3ZELE1BQU0sUUFBUSxDQUFDLFNBQVMsS0FBSyxRQUFRLFdBQVcsRUFBRTtBQUdsRCxNQUFNLFNBQVMsQ0FBQyxVQUFXLFFBQVEsTUFBTyxHQUFHLEtBQUssT0FBTyxJQUFJLFFBQVEsS0FBTSxRQUFRLENBQUMsQ0FBQzs7O0FDcEM1RixNQUFNLFFBQVE7QUFBQSxJQUNaLElBQUksQ0FBQyxhQUFhLEVBQUU7QUFBQSxJQUNwQixPQUFPLENBQUMsWUFBWSxFQUFFO0FBQUEsSUFDdEIsY0FBYyxDQUFDLHlCQUF5QixFQUFFO0FBQUEsSUFDMUMsV0FBVyxDQUFDLHFCQUFxQixFQUFFO0FBQUEsSUFDbkMsU0FBUyxDQUFDLGVBQWUsd0JBQXdCO0FBQUEsRUFDbkQ7QUFHTyxNQUFNLFVBQVUsQ0FBQyxFQUFFLE1BQU0sV0FBVyxRQUFRLFFBQVEsT0FBTyxHQUFHLE1BQU07QUFDekUsUUFBSSxTQUFTLE9BQVEsUUFBTyxVQUFVLE1BQU0sT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDO0FBQzNELFFBQUksU0FBUyxTQUFVLFFBQU87QUFDOUIsUUFBSSxTQUFTLFVBQVcsUUFBTyxpQkFBaUIsQ0FBQyxHQUFHLE9BQU8sRUFBRSxFQUFFLEtBQUssS0FBSyxDQUFDO0FBQzFFLFFBQUksU0FBUyxVQUFXLFFBQU8sR0FBRyxTQUFTLElBQUksTUFBTTtBQUNyRCxXQUFPLFdBQVcsZ0JBQWdCLEdBQUcsU0FBUyxXQUFXLEdBQUcsU0FBUyxJQUFJLE1BQU07QUFBQSxFQUNqRjtBQUlPLE1BQU0sWUFBWSxDQUFDLEVBQUUsTUFBTSxPQUFPLFFBQVEsUUFBUSxRQUFRLE1BQU07QUFDckUsUUFBSSxTQUFTLFVBQVcsUUFBTztBQUMvQixRQUFJLFNBQVMsVUFBVyxRQUFPO0FBQy9CLFFBQUksU0FBUyxhQUFhLFNBQVMsV0FBVyxJQUFLLFFBQU8sU0FBUyxVQUFVLE1BQU0sS0FBSztBQUN4RixRQUFJLE9BQU8sS0FBSyxDQUFDLEVBQUUsSUFBSSxNQUFNLEdBQUcsRUFBRyxRQUFPO0FBQzFDLFdBQU8sVUFBVSxrQkFBa0I7QUFBQSxFQUNyQztBQUdPLE1BQU0sWUFBWSxDQUFDLFNBQVM7QUFDakMsVUFBTSxFQUFFLFFBQVEsT0FBTyxPQUFPLElBQUksTUFBTSxLQUFLLE9BQU8sVUFBVSxPQUFPLElBQUk7QUFDekUsVUFBTSxVQUFVLE1BQU0sU0FBUyxTQUFTLEtBQUssTUFBTSxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sTUFBTSxJQUFJLENBQUMsQ0FBQyxDQUFDLEtBQUs7QUFDckYsVUFBTUMsUUFBTyxTQUFTLFlBQVksS0FBSyxPQUFPLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxNQUFNLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxTQUFTLFNBQVMsaUJBQWlCLENBQUMsSUFBSTtBQUM3SCxVQUFNLFVBQVUsVUFBVSxJQUFJO0FBQzlCLFdBQU87QUFBQSxNQUNMLEVBQUUsUUFBUSxFQUFFLFdBQVcsU0FBUyxHQUFHLEdBQUcsTUFBTSxFQUFFO0FBQUEsTUFDOUMsRUFBRSxRQUFRLEVBQUUsV0FBVyxRQUFRLEdBQUcsUUFBUSxJQUFJLENBQUM7QUFBQSxNQUMvQyxFQUFFLFFBQVEsRUFBRSxXQUFXLE9BQU8sR0FBRyxTQUFTLFlBQWEsUUFBUSxHQUFHLFFBQVEsS0FBSyxJQUFJLGNBQWUsRUFBRTtBQUFBLE1BQ3BHO0FBQUEsUUFBRTtBQUFBLFFBQVEsRUFBRSxXQUFXLE9BQU87QUFBQSxRQUM1QixXQUFXLEVBQUUsVUFBVSxFQUFFLFdBQVcsVUFBVSxHQUFHLE9BQU87QUFBQSxRQUFHLFdBQVc7QUFBQSxRQUN0RSxDQUFDLE1BQU0sSUFBSSxFQUFFLElBQUksT0FBTyxPQUFPLEdBQUcsSUFBSSxZQUFZLE1BQU0sS0FBSyxRQUFRLENBQUMsSUFBSSxTQUFTQSxTQUFRLFNBQVNBLEtBQUksRUFBRSxFQUFFLE9BQU8sT0FBTyxFQUFFLEtBQUssUUFBSztBQUFBLE1BQUM7QUFBQSxJQUMzSTtBQUFBLEVBQ0Y7QUFHQSxNQUFNLE1BQU0sQ0FBQyxTQUFTLFlBQVksQ0FBQyxFQUFFLE1BQU0sQ0FBQyxHQUFHLElBQUksR0FBRyxFQUFFLE1BQU0sQ0FBQyxHQUFHLE9BQU8sQ0FBQztBQUkxRSxNQUFNLE9BQU8sQ0FBQyxNQUFNLFVBQVcsTUFBTSxTQUFTLElBQUksTUFBTSxFQUFFLE1BQU0sQ0FBQyxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUM7QUFHL0UsTUFBTSxRQUFRLENBQUMsTUFBTUMsWUFBVyxLQUFLLE1BQU0sT0FBTyxRQUFRQSxPQUFNLEVBQUUsSUFBSSxDQUFDLENBQUMsS0FBSyxLQUFLLE1BQU0sRUFBRSxNQUFNLENBQUMsR0FBRyxFQUFFLFFBQVEsQ0FBQyxHQUFHLEdBQUcsR0FBRyxNQUFNLEtBQUssS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFJdkksTUFBTSxTQUFTLENBQUMsRUFBRSxJQUFJLFdBQVcsTUFBTSxNQUFNLE1BQUFDLE1BQUssR0FBRyxTQUFTO0FBQ25FLFVBQU0sQ0FBQ0MsU0FBUSxLQUFLLElBQUksTUFBTSxJQUFJLEtBQUssQ0FBQyxNQUFNLEVBQUU7QUFDaEQsVUFBTSxPQUFPLEdBQUcsU0FBUyxLQUFLLEVBQUUsR0FBR0QsUUFBTyxPQUFPQSxLQUFJLEtBQUssRUFBRTtBQUM1RCxXQUFPLENBQUMsTUFBTUMsU0FBUSxHQUFJQSxRQUFPLFNBQVMsTUFBTSxLQUFLLE9BQU8sQ0FBQyxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksQ0FBQyxLQUFLLENBQUU7QUFBQSxFQUM1RjtBQUdBLE1BQU0sV0FBVyxDQUFDLEVBQUUsTUFBTSxRQUFRLFNBQVMsUUFBUSxLQUFLLEtBQUssR0FBRyxTQUM5RDtBQUFBLElBQUU7QUFBQSxJQUFNLENBQUM7QUFBQSxJQUNQLEVBQUUsUUFBUSxFQUFFLFdBQVcsUUFBUSxHQUFHLE1BQU0sSUFBSSxDQUFDO0FBQUEsSUFBRyxPQUFPLFVBQVUsSUFBSSxLQUFLO0FBQUEsSUFDMUUsRUFBRSxRQUFRLEVBQUUsV0FBVyxPQUFPLEdBQUcsS0FBSyxNQUFNLENBQUM7QUFBQSxJQUM3QztBQUFBLE1BQUU7QUFBQSxNQUFNLENBQUM7QUFBQSxNQUFHLFFBQVEsSUFBSSxDQUFDLFdBQVcsRUFBRSxNQUFNLENBQUMsR0FBRyxPQUFPLFFBQVEsSUFBSSxDQUFDLENBQUM7QUFBQSxNQUNuRSxVQUFVLEVBQUUsTUFBTSxDQUFDLEdBQUcsR0FBRyxNQUFNLFVBQVU7QUFBQSxNQUN6QyxPQUFPLEVBQUUsTUFBTSxFQUFFLFdBQVcsVUFBVSxHQUFHLEdBQUc7QUFBQSxJQUFDO0FBQUEsRUFBQztBQUdwRCxNQUFNLFNBQVMsQ0FBQyxFQUFFLFFBQVEsR0FBRyxPQUFPLFFBQVEsTUFBTSxRQUFRLEtBQUssTUFDN0Q7QUFBQSxJQUNFLEdBQUcsR0FBRyxRQUFRLEtBQUssQ0FBQztBQUFBLElBQVcsVUFBVSxTQUFTLEtBQUssR0FBRyxHQUFHLE1BQU0sQ0FBQztBQUFBLElBQ3BFLFVBQVUsR0FBRyxHQUFHLE1BQU0sQ0FBQztBQUFBLElBQ3ZCLFFBQVEsR0FBRyxHQUFHLEtBQUssSUFBSSxHQUFHLFFBQVEsVUFBVSxFQUFFLENBQUMsQ0FBQztBQUFBLElBQ2hELFFBQVEsR0FBRyxHQUFHLElBQUksQ0FBQztBQUFBLEVBQ3JCLEVBQUUsT0FBTyxPQUFPLEVBQUUsS0FBSyxJQUFJO0FBRzdCLE1BQU0sV0FBVyxDQUFDLEVBQUUsUUFBUSxPQUFPLFNBQVMsU0FBUyxPQUFPLFFBQVEsUUFBUSxNQUMxRTtBQUFBLElBQ0UsU0FBUyxVQUFVLE1BQU0sS0FBSyxPQUFPLEtBQUssQ0FBQyxLQUFLO0FBQUEsSUFDaEQsV0FBVyxRQUFRLEdBQUcsT0FBTyxJQUFJLFlBQVksSUFBSSxVQUFVLFNBQVMsT0FBTyxHQUFHLE9BQU8sQ0FBQztBQUFBLElBQ3RGLFNBQVMsUUFBUSxRQUFRLENBQUM7QUFBQSxJQUFVLFVBQVU7QUFBQSxJQUE0QixXQUFXO0FBQUEsRUFDdkYsRUFBRSxPQUFPLE9BQU8sRUFBRSxLQUFLLElBQUk7QUFJN0IsTUFBTSxhQUFhLENBQUMsRUFBRSxJQUFJLFdBQVcsUUFBUSxNQUMzQyxVQUFVLENBQUMsRUFBRSxNQUFNLENBQUMsR0FBRyxHQUFHLFNBQVMsS0FBSyxFQUFFLElBQUksUUFBUSxTQUFTLEtBQUssY0FBYyxFQUFFLE1BQU0sQ0FBQyxHQUFHLFFBQVEsSUFBSSxDQUFDLENBQUMsTUFBTUEsU0FBUSxLQUFLLE1BQzdILEVBQUUsTUFBTSxDQUFDLEdBQUcsRUFBRSxRQUFRLENBQUMsR0FBRyxFQUFFLEtBQUssQ0FBQyxHQUFHLElBQUksR0FBRyxLQUFLLEVBQUUsT0FBTyxDQUFDLEdBQUcsS0FBS0EsU0FBUSxHQUFHLENBQUMsR0FBRyxZQUFPLEVBQUUsT0FBTyxDQUFDLEdBQUcsS0FBSyxPQUFPLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUM7QUFJOUgsTUFBTSxVQUFVLENBQUMsTUFBTSxTQUFTO0FBQ3JDLFVBQU0sRUFBRSxNQUFNLE9BQU8sTUFBTSxPQUFPLFFBQVEsUUFBUSxPQUFPLFFBQVEsVUFBVSxRQUFRLElBQUksSUFBSTtBQUMzRixVQUFNLFlBQVksU0FBUztBQUMzQixVQUFNLFVBQVUsS0FBSyxLQUFLLFFBQVEsVUFBVTtBQUM1QyxXQUFPO0FBQUEsTUFDTCxHQUFHLEtBQUssY0FBYyxPQUFPLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxPQUFPLEdBQUcsTUFDeEQsRUFBRSxNQUFNLENBQUMsR0FBRyxFQUFFLFFBQVEsQ0FBQyxHQUFHLE1BQU0sS0FBSyxDQUFDLEdBQUcsUUFBUSxLQUFLLElBQUksR0FBRyxPQUFPLEtBQUssTUFBTSxVQUFVLEVBQUUsRUFBRSxDQUFDLENBQUM7QUFBQSxNQUNqRyxHQUFHLEtBQUssY0FBYyxPQUFPLFNBQVMsQ0FBQyxJQUFJLE1BQU0sSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLEVBQUUsTUFBTSxDQUFDLEdBQUcsTUFBTSxJQUFJLEdBQUcsS0FBSyxXQUFXLGFBQWEsaUJBQWlCLENBQUMsQ0FBQztBQUFBLE1BQzFJLEdBQUksV0FBVyxJQUFJLGFBQWEsS0FBSyxRQUFRLEdBQUcsVUFBVSxTQUFTLE9BQU8saUJBQWlCLEdBQUcsTUFBTSxDQUFDLEVBQUUsSUFBSSxDQUFDO0FBQUEsTUFDNUcsR0FBSSxNQUFNLElBQUksU0FBUyxXQUFXLFFBQVEsV0FBVyxHQUFHLElBQUksQ0FBQztBQUFBLE1BQzdELEdBQUcsTUFBTSxhQUFhLElBQUk7QUFBQSxNQUMxQixHQUFHLE1BQU0sYUFBYSxLQUFLO0FBQUEsTUFDM0IsR0FBSSxhQUFhLFFBQVEsQ0FBQyxHQUFHLElBQUksUUFBUSxPQUFPLElBQUksQ0FBQyxHQUFHLEdBQUcsSUFBSSxVQUFVLFNBQVMsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQUEsTUFDN0YsR0FBRyxLQUFLLFdBQVcsT0FBTztBQUFBLE1BQzFCLEdBQUcsS0FBSyxVQUFVLE9BQU8sSUFBSSxDQUFDLFVBQVUsU0FBUyxPQUFPLElBQUksQ0FBQyxDQUFDO0FBQUEsTUFDOUQsR0FBRyxLQUFLLG1CQUFtQixPQUFPLElBQUksQ0FBQyxFQUFFLElBQUksV0FBVyxLQUFLLE1BQzNELEVBQUUsTUFBTSxDQUFDLEdBQUcsR0FBRyxTQUFTLEtBQUssRUFBRSxJQUFJLFVBQVUsT0FBTyxTQUFTLFdBQVcsQ0FBQyxDQUFDO0FBQUEsSUFDOUU7QUFBQSxFQUNGOzs7QUNySEEsTUFBTSxPQUFPO0FBRU4sTUFBTSxRQUFRLENBQUM7QUFFdEIsTUFBTSxZQUFZLENBQUM7QUFDbkIsTUFBSSxRQUFRO0FBSUwsTUFBTSxVQUFVLENBQUMsRUFBRSxNQUFNLFFBQVEsUUFBUSxPQUFPLE9BQU8sTUFDNUQsa0JBQWtCLEtBQUssSUFBSSxLQUFLLENBQUMsVUFBVSxDQUFDLE9BQU8sVUFBVSxDQUFDLE1BQU0sVUFBVSxDQUFDLHVCQUF1QixLQUFLLE1BQU07QUFJNUcsTUFBTSxTQUFTLENBQUMsYUFBYSxLQUFLLFVBQVUsS0FBSyxRQUFRO0FBR3pELE1BQU0sVUFBVSxDQUFDLFNBQVM7QUFDL0IsZUFBVyxZQUFZLFVBQVcsVUFBUyxJQUFJO0FBQUEsRUFDakQ7QUFHTyxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBRS9CLFVBQU0sT0FBTztBQUFBLE1BQ1gsUUFBUSxFQUFFO0FBQUEsTUFDVixRQUFRO0FBQUEsTUFBSSxPQUFPLENBQUM7QUFBQSxNQUFHLE9BQU8sQ0FBQztBQUFBLE1BQUcsTUFBTSxDQUFDO0FBQUEsTUFBRyxPQUFPLENBQUM7QUFBQSxNQUFHLE9BQU8sWUFBWSxJQUFJO0FBQUEsTUFBRyxPQUFPO0FBQUEsTUFBRyxRQUFRO0FBQUEsTUFBRyxPQUFPO0FBQUEsTUFDN0csUUFBUSxDQUFDO0FBQUEsTUFBRyxRQUFRLENBQUM7QUFBQSxNQUFHLE1BQU0sQ0FBQztBQUFBLE1BQUcsUUFBUSxDQUFDO0FBQUEsTUFDM0MsR0FBRztBQUFBLElBQ0w7QUFDQSxVQUFNLEtBQUssSUFBSTtBQUNmLFFBQUksTUFBTSxJQUFJLEVBQUcsT0FBTSxNQUFNO0FBQzdCLFlBQVEsSUFBSTtBQUNaLFdBQU87QUFBQSxFQUNUO0FBR08sTUFBTSxlQUFlLENBQUMsU0FBUyxDQUFDLE1BQU07QUFDM0MsVUFBTSxPQUFPLEdBQUcsTUFBTSxRQUFRLEdBQUcsTUFBTTtBQUN2QyxZQUFRO0FBQUEsRUFDVjs7O0FDbkNBLE1BQU0sU0FBUyxDQUFDLFVBQVcsTUFBTSxTQUFTLEVBQUUsTUFBTSxDQUFDLEdBQUcsS0FBSyxJQUFJO0FBSXhELE1BQU0sVUFBVSxDQUFDLFNBQVM7QUFDL0IsVUFBTSxRQUFRLE1BQU0sT0FBTyxPQUFPLEVBQUUsSUFBSTtBQUN4QyxVQUFNLE9BQU8sb0JBQUksSUFBSTtBQUlyQixVQUFNLFFBQVEsQ0FBQyxNQUFNLE9BQU87QUFDMUIsWUFBTSxNQUFNLEdBQUcsS0FBSyxNQUFNLElBQUksRUFBRTtBQUNoQyxVQUFJLEtBQUssSUFBSSxHQUFHLEVBQUcsUUFBTztBQUMxQixXQUFLLElBQUksR0FBRztBQUNaLFVBQUksS0FBSztBQUNULFlBQU0sTUFBTSxLQUFLLEtBQUssUUFBUSxDQUFDLFFBQVE7QUFDckMsY0FBTSxPQUFPO0FBQ2IsY0FBTSxJQUFJO0FBQ1YsZUFBTyxJQUFJLE9BQU8sS0FBSyxLQUFLLE9BQU8sTUFBTSxNQUFNLEVBQUUsSUFBSSxDQUFDO0FBQUEsTUFDeEQsQ0FBQztBQUNELGFBQU8sT0FBTyxJQUFJLE9BQU8sQ0FBQyxFQUFFLE1BQU0sU0FBUyxJQUFJLE1BQU0sUUFBUSxVQUFVLE9BQU8sU0FBUyx1QkFBdUIsRUFBRSxJQUFJLENBQUMsVUFBVSxRQUFRLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFBQSxJQUN0SjtBQUdBLFVBQU0sVUFBVSxDQUFDLE1BQU0sRUFBRSxNQUFNLFNBQVMsUUFBUSxJQUFJLE1BQ2xEO0FBQUEsTUFBRTtBQUFBLE1BQU0sQ0FBQztBQUFBLE1BQUcsRUFBRSxRQUFRLEVBQUUsV0FBVyxRQUFRLEdBQUcsTUFBTSxJQUFJLENBQUM7QUFBQSxNQUN2RCxPQUFPO0FBQUEsUUFDTCxHQUFHLFFBQVEsSUFBSSxDQUFDLFdBQVc7QUFDekIsZ0JBQU0sS0FBSyxPQUFPLE9BQU8sTUFBTSxLQUFLLENBQUMsRUFBRSxPQUFPLE1BQU0sV0FBVyxPQUFPLElBQUksSUFBSSxPQUFPLFNBQVMsZ0JBQWdCO0FBQzlHLGlCQUFPLEVBQUUsTUFBTSxDQUFDLEdBQUcsT0FBTyxRQUFRLElBQUksR0FBRyxNQUFNLE1BQU0sSUFBSSxPQUFPLEVBQUUsQ0FBQztBQUFBLFFBQ3JFLENBQUM7QUFBQSxRQUNELEdBQUksU0FBUyxDQUFDLEVBQUUsTUFBTSxDQUFDLEdBQUcsR0FBRyxNQUFNLFVBQVUsQ0FBQyxJQUFJLENBQUM7QUFBQSxRQUNuRCxHQUFJLE1BQU0sQ0FBQyxFQUFFLE1BQU0sRUFBRSxXQUFXLFVBQVUsR0FBRyxpQkFBaUIsQ0FBQyxJQUFJLENBQUM7QUFBQSxNQUN0RSxDQUFDO0FBQUEsSUFBQztBQUVOLFdBQU8sU0FBUyxPQUFPLENBQUMsRUFBRSxNQUFNLENBQUMsR0FBRyxFQUFFLFVBQVUsQ0FBQyxHQUFHLFFBQVEsS0FBSyxDQUFDLEdBQUcsUUFBUSxLQUFLLE1BQU0sTUFBTSxHQUFHLE1BQU0sT0FBTyxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFBQSxFQUMzSDs7O0FDcENPLE1BQU0sVUFBVSxDQUFDO0FBRXhCLE1BQU0sU0FBUyxDQUFDO0FBRWhCLE1BQUk7QUFJSixNQUFNLE9BQU8sQ0FBQyxTQUFTO0FBQ3JCLFFBQUksQ0FBQyxTQUFTLEtBQU0sUUFBTyxTQUFTLGlCQUFpQixvQkFBb0IsTUFBTSxLQUFLLElBQUksQ0FBQztBQUN6RixVQUFNLE1BQU0sU0FBUyxjQUFjLEtBQUs7QUFDeEMsUUFBSSxhQUFhLFFBQVEsT0FBTztBQUNoQyxRQUFJLE1BQU0sVUFBVTtBQUNwQixRQUFJLGNBQWM7QUFDbEIsYUFBUyxLQUFLLFFBQVEsR0FBRztBQUFBLEVBQzNCO0FBR0EsTUFBTSxPQUFPLENBQUMsT0FBTyxXQUFXO0FBQzlCLFFBQUksVUFBVSxLQUFNO0FBQ3BCLFlBQVEsS0FBSyxVQUFVLDJCQUEyQjtBQUNsRCxRQUFJLE1BQU07QUFDUixZQUFNLENBQUMsS0FBSyxJQUFJO0FBQ2hCLFlBQU0sT0FBTyxRQUFRLFFBQVEsU0FBUyxDQUFDO0FBQ3ZDLFlBQU0sUUFDSixVQUFVLE9BQ04sZ0ZBQ0E7QUFDTixZQUFNLE9BQU8scUVBQXFFLEtBQUssUUFBUSxJQUFJLEtBQUssS0FBSztBQUM3RyxVQUFJLEtBQUssSUFBSSxFQUFHLE1BQUssSUFBSTtBQUFBLElBQzNCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFFQSxNQUFNLE9BQU8sTUFBTTtBQUNqQixVQUFNO0FBQUE7QUFBQSxNQUErQyxTQUFTLGNBQWMsa0NBQWtDO0FBQUE7QUFDOUcsU0FBSyxPQUFPLE1BQU0sS0FBSyxHQUFHO0FBQzFCLFFBQUksS0FBTTtBQUNWLFVBQU0sUUFBUSxPQUFPLFNBQ2pCLGVBQWUsS0FBSyxNQUFNLENBQUMsc0hBQzNCO0FBQ0osU0FBSyw0Q0FBNEMsS0FBSyxFQUFFO0FBQUEsRUFDMUQ7QUFFTyxNQUFNLGFBQWEsTUFBTTtBQUM5QixXQUFPLE9BQU8sT0FBTyxRQUFRLE1BQU0sSUFBSSxPQUFPLE9BQU87QUFDckQsUUFBSSxLQUFNLFNBQVEsS0FBSyxDQUFDLEdBQUcsU0FBUyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsSUFBSSxNQUFNLFFBQVEsS0FBSyxHQUFHLENBQUMsR0FBRyxPQUFPLG9DQUFvQztBQUU5SCxRQUFJLE9BQU8seUJBQXlCLFFBQVEsTUFBTSxHQUFHLGlCQUFpQixPQUFPO0FBQzNFLGFBQU8sZUFBZSxRQUFRLFFBQVE7QUFBQSxRQUNwQyxjQUFjO0FBQUEsUUFDZCxZQUFZO0FBQUEsUUFDWixLQUFLLE1BQU07QUFBQSxRQUNYLEtBQUssQ0FBQyxVQUFVO0FBQ2Q7QUFBQSxZQUFLO0FBQUE7QUFBQSxZQUFnRCxTQUFTLGVBQWdCO0FBQUEsVUFBRztBQUFBLFFBQ25GO0FBQUEsTUFDRixDQUFDO0FBQUEsSUFDSDtBQUNBLFdBQU8saUJBQWlCLFNBQVMsQ0FBQyxFQUFFLE9BQU8sTUFBTTtBQUMvQyxVQUFJLGtCQUFrQixrQkFBbUIsUUFBTyxLQUFLLE9BQU8sR0FBRztBQUFBLElBQ2pFLEdBQUcsSUFBSTtBQUNQLGFBQVMsaUJBQWlCLG9CQUFvQixJQUFJO0FBQUEsRUFDcEQ7OztBQzVEQSxNQUFNLFdBQVcsQ0FBQyxpQkFBaUIsZUFBZSx1QkFBdUI7QUFDbEUsTUFBTSxVQUFVO0FBQ3ZCLE1BQU0sRUFBRSxpQkFBaUIsSUFBSSxZQUFZO0FBRXpDLE1BQU0sV0FBVyxvQkFBSSxJQUFJO0FBSWxCLE1BQU0sU0FBUyxDQUFDLFFBQVEsTUFBTSxVQUFVLFlBQVksaUJBQWlCLEtBQUssUUFBUSxNQUFNLFVBQVUsT0FBTztBQUloSCxNQUFNLGlCQUFpQixNQUFNO0FBQzNCLFVBQU0sU0FBUyxHQUFHLElBQUksTUFBTSxFQUFFLEtBQUssR0FBRyxNQUFNLElBQUksRUFBRSxPQUFPLENBQUMsU0FBUyxXQUFXLEtBQUssSUFBSSxDQUFDLEVBQUUsQ0FBQyxLQUFLO0FBQ2hHLFdBQU8sUUFBUSxLQUFLLENBQUMsV0FBVyxPQUFPLFNBQVMsTUFBTSxDQUFDO0FBQUEsRUFDekQ7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUVoQyxnQkFBWSxVQUFVLG1CQUFtQixTQUFVLFNBQVMsTUFBTTtBQUNoRSxVQUFJLEdBQUcsSUFBSSxHQUFHLFdBQVcsUUFBUSxLQUFLLENBQUMsU0FBUyxJQUFJLElBQUksS0FBSyxDQUFDLGVBQWUsRUFBRyxVQUFTLElBQUksSUFBSTtBQUNqRyxhQUFPLGlCQUFpQixLQUFLLE1BQU0sTUFBTTtBQUFBLE1BQXlCLElBQUs7QUFBQSxJQUN6RTtBQUFBLEVBQ0Y7QUFFTyxNQUFNLFFBQVE7QUFBQTtBQUFBLElBQW9DLENBQUMsR0FBRyxTQUFTLGlCQUFpQix3QkFBd0IsQ0FBQyxFQUM3RyxPQUFPLENBQUMsU0FBUyxPQUFPLE9BQU8sT0FBTyxJQUFJLENBQUM7QUFBQTtBQUd2QyxNQUFNLGFBQWEsQ0FBQyxVQUN4QixLQUFLLGFBQWEsWUFBWSxLQUFLLElBQUksTUFBTSxHQUFHLEVBQUUsSUFBSSxDQUFDLFVBQVUsTUFBTSxLQUFLLEVBQUUsTUFBTSxJQUFJLEVBQUUsQ0FBQyxDQUFDO0FBSS9GLE1BQU0sVUFBVSxDQUFDLEVBQUUsU0FBUyxFQUFFLGNBQWMsU0FBUyxFQUFFLEdBQUcsTUFBTSxXQUFXO0FBQ3pFLFVBQU0sVUFBVSxLQUFLLFdBQVcsT0FBTyxLQUFLLFFBQVEsT0FBTztBQUMzRCxVQUFNLE9BQU8sVUFBVSxDQUFDLEtBQUssSUFBSSxLQUFLLE1BQU0sZ0JBQWdCLElBQUksRUFBRSxJQUFJO0FBQ3RFLFdBQU8sQ0FBQyxRQUFRLEtBQUssS0FBSyxDQUF1QixRQUFRLEdBQUcsU0FBUyxHQUFHLENBQUMsT0FBTyxRQUFRO0FBQUEsRUFDMUY7QUFHQSxNQUFNLGlCQUFpQixDQUFDLFNBQVM7QUFDL0IsVUFBTSxVQUFVLElBQUksT0FBTyxTQUFTLElBQUksRUFBRTtBQUMxQyxVQUFNLFVBQVUsaUJBQWlCLElBQUksT0FBTyxJQUFJLENBQUM7QUFDakQsV0FBTyxRQUFRLFNBQVMsY0FBYyxJQUFJLE9BQU8sTUFBTSxPQUFPLEVBQUUsQ0FBQztBQUFBLEVBQ25FO0FBSUEsTUFBTSxlQUFlLENBQUMsTUFBTSxXQUFXO0FBQ3JDLFVBQU0sQ0FBQyxFQUFFLEtBQUssSUFBSSwyQ0FBMkMsS0FBSyxJQUFJLEtBQUssQ0FBQztBQUM1RSxXQUFPLFNBQVMsU0FBUyxJQUFJLEtBQUssT0FBTyxLQUFLLFVBQVUsQ0FBQyxDQUFDLEVBQUUsS0FBSyxNQUFNLGFBQWEsS0FBSztBQUFBLEVBQzNGO0FBSUEsTUFBTSxZQUFZLENBQUMsTUFBTSxRQUFRLE1BQU0sTUFBTSxTQUFTQyxXQUFVO0FBQzlELFVBQU0sWUFBWSxLQUFLLFdBQVcsT0FBTztBQUN6QyxVQUFNLE9BQU8sS0FBSyxNQUFNLFFBQVEsTUFBTTtBQUN0QyxVQUFNLE9BQU8sTUFBTSxFQUFFLElBQUksQ0FBQyxTQUFTLEdBQUcsS0FBSyxRQUFRLGNBQWMsRUFBRTtBQUNuRSxVQUFNLE9BQU8sa0JBQWtCLEtBQUssUUFBUSxJQUFJLENBQUMsU0FBUyxLQUFLLFFBQVEsWUFBWSxNQUFNLENBQUMsQ0FBQztBQUMzRixVQUFNLFFBQVEsQ0FBQyxHQUFHLFVBQVUsR0FBRyxNQUFNLEVBQUUsUUFBUSxVQUFVLENBQUMsRUFBRSxPQUFPLENBQUMsUUFBUSxJQUFJLFdBQVcsUUFBUSxDQUFDO0FBQ3BHLFVBQU0sS0FBSyxRQUFRLEtBQUssS0FBSyxRQUFRO0FBQ3JDLFFBQUksV0FBVztBQUNiLGFBQU8sR0FBRyxPQUFPLGFBQWEsRUFBRSxLQUFLLFFBQVEsU0FBUyxlQUFlLElBQUksNEJBQTRCLFNBQVMsUUFBUSxTQUNsSCxNQUFNQSxNQUFLLDZCQUE2QixLQUFLLFVBQVUsUUFBUSxHQUFHLENBQUMsS0FBSyxJQUFJLEtBQzVFLGlEQUFpRCxLQUFLLElBQUksQ0FBQyxJQUFJLFFBQVEsTUFBTSxLQUFLLElBQUksQ0FBQyxRQUFRLElBQUksWUFBWSxDQUFDLENBQUMsQ0FBQyxHQUFHO0FBQUEsSUFDM0g7QUFDQSxXQUFPLHFCQUFxQixJQUFJLFdBQVcsT0FBTyxpQkFBaUIsRUFBRSxLQUFLLEdBQUcsUUFBUSxTQUFTLE9BQU8sS0FBSyxTQUFTLFFBQVEsU0FDdkgsR0FBR0EsTUFBSywrREFBK0QsSUFBSSxLQUMzRSxzQ0FBc0MsTUFBTSxJQUFJLENBQUMsMkVBQTJFLFFBQVEsTUFBTSxLQUFLLENBQUMsR0FBRztBQUFBLEVBQ3pKO0FBSU8sTUFBTSxZQUFZLENBQUMsTUFBTSxRQUFRLFNBQVM7QUFDL0MsVUFBTSxZQUFZLE1BQU0sRUFBRSxPQUFPLENBQUMsU0FBUyxXQUFXLElBQUksRUFBRSxTQUFTLElBQUksQ0FBQztBQUMxRSxVQUFNLFVBQVUsT0FBTyxVQUFVLE9BQU8sS0FBSyxLQUFLLElBQUk7QUFDdEQsVUFBTSxRQUFRLFFBQVEsT0FBTyxDQUFDLFNBQVMsUUFBUSxNQUFNLE1BQU0sTUFBTSxDQUFDO0FBQ2xFLFVBQU0sUUFBUSxTQUFTLElBQUksSUFBSSxJQUFJLGFBQWEsZUFBZSxJQUFJLElBQUksaUJBQWlCO0FBQ3hGLFVBQU0sU0FBUyxTQUFTLFNBQVMsSUFBSSxJQUFJLEtBQUs7QUFDOUMsUUFBSSxNQUFNLFVBQVUsVUFBVSxhQUFhLE1BQU0sTUFBTSxFQUFHLFFBQU8sRUFBRSxPQUFPLFFBQVEsS0FBSyxHQUFHO0FBQzFGLFVBQU1BLFNBQVEsS0FBSyxVQUFVLElBQUksQ0FBQyxTQUFTLEdBQUcsS0FBSyxRQUFRLGNBQWMsRUFBRSxDQUFDO0FBQzVFLFVBQU0sT0FBTyxVQUFVLFVBQVUsQ0FBQyxRQUFRLFNBQ3RDLEdBQUdBLE1BQUssbUhBQ1I7QUFDSixVQUFNLE1BQU0sVUFBVSxNQUFNLFFBQVEsTUFBTSxNQUFNLFNBQVNBLE1BQUs7QUFDOUQsU0FBSyxHQUFHO0FBQ1IsV0FBTyxFQUFFLE9BQU8sUUFBUSxJQUFJO0FBQUEsRUFDOUI7OztBQzVGTyxNQUFNLFNBQVM7QUFDZixNQUFNLFNBQVM7QUFFdEIsTUFBTSxRQUFRLG9CQUFJLElBQUk7QUFFdEIsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFHdkIsTUFBTUMsUUFBTyxDQUFDLFVBQVU7QUFDdEIsUUFBSSxNQUFNLEtBQU0sT0FBTSxJQUFJLE1BQU0sSUFBSTtBQUNwQyxRQUFJLE1BQU0sTUFBTSxTQUFTLEVBQUcsUUFBTyxJQUFJLE1BQU0sS0FBSztBQUFBLEVBQ3BEO0FBR08sTUFBTSxjQUFjLE1BQU07QUFDL0IsZUFBVyxTQUFTLFNBQVMsaUJBQWlCLE1BQU0sRUFBRyxDQUFBQSxNQUFLLEtBQUs7QUFBQSxFQUNuRTtBQUtPLE1BQU0sU0FBUyxDQUFDLE9BQU8sT0FBTyxPQUFPO0FBQzFDLFFBQUksTUFBTSxJQUFJLElBQUksS0FBSyxVQUFVLE1BQU0sU0FBUyxLQUFNLFFBQU87QUFDN0QsUUFBSSxPQUFPLFVBQVUsU0FBVSxRQUFPLE9BQU8sSUFBSSxLQUFLLElBQUksU0FBUztBQUNuRSxRQUFJLGlCQUFpQixLQUFNLFFBQU87QUFBQSxJQUE0QixNQUFPLFFBQVEsZ0JBQWdCO0FBQzdGLFFBQUksTUFBTSxRQUFRLEtBQUssRUFBRyxRQUFPLE1BQU0sSUFBSSxDQUFDLE1BQU0sT0FBTyxPQUFPLE1BQU0sR0FBRyxJQUFJLElBQUksRUFBRSxFQUFFLENBQUM7QUFDdEYsUUFBSSxDQUFDLFNBQVMsT0FBTyxVQUFVLFNBQVUsUUFBTztBQUNoRCxXQUFPLE9BQU8sWUFBWSxPQUFPLFFBQVEsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLEtBQUssSUFBSSxNQUFNLENBQUMsS0FBSyxPQUFPLE1BQU0sUUFBUSxHQUFHLElBQUksSUFBSSxHQUFHLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFBQSxFQUNySDtBQUVPLE1BQU0sZUFBZSxNQUFNO0FBQ2hDLFdBQU8sVUFBVSxTQUFTLENBQUMsRUFBRSxPQUFPLE1BQU0sT0FBTyxVQUFVLE1BQU0sS0FBS0EsTUFBSyxNQUFNLEdBQUcsSUFBSTtBQUFBLEVBQzFGOzs7QUNqQ0EsTUFBTSxPQUFPO0FBQ2IsTUFBTUMsV0FBVTtBQUdoQixNQUFNLFNBQVMsQ0FBQyxVQUFVO0FBQ3hCLFFBQUksTUFBTSxRQUFRLEtBQUssRUFBRyxRQUFPLElBQUksTUFBTSxJQUFJLE1BQU0sRUFBRSxLQUFLLElBQUksQ0FBQztBQUNqRSxRQUFJLE9BQU8sS0FBSyxNQUFNLE1BQU8sUUFBTyxJQUFJLE9BQU8sUUFBUSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsS0FBSyxJQUFJLE1BQU0sR0FBRyxLQUFLLFVBQVUsR0FBRyxDQUFDLEtBQUssT0FBTyxJQUFJLENBQUMsRUFBRSxFQUFFLEtBQUssSUFBSSxDQUFDO0FBQ3hJLFdBQU8sU0FBUyxPQUFPLFNBQVMsVUFBVSxPQUFPLFNBQVMsVUFBVSxRQUFRLFVBQVUsS0FBSyxVQUFVLEtBQUs7QUFBQSxFQUM1RztBQUlBLE1BQU0sT0FBTyxDQUFDLE1BQU1DLFlBQVcsVUFBVTtBQUN2QyxVQUFNQyxTQUFRLE9BQU8sUUFBUUQsT0FBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLEtBQUssS0FBSyxNQUFNLEtBQUssS0FBSyxHQUFHLEtBQUssQ0FBQyxPQUFPLEtBQUssRUFBRSxTQUFTLE1BQU0sQ0FBQztBQUMvRyxVQUFNLFFBQVFDLE9BQU0sSUFBSSxDQUFDLENBQUMsS0FBSyxLQUFLLE1BQU0sR0FBRyxHQUFHLElBQUksT0FBTyxLQUFLLENBQUMsRUFBRTtBQUNuRSxXQUFPLE9BQU8sSUFBSSxJQUFJLENBQUMsR0FBRyxNQUFNLElBQUksTUFBTSxHQUFHLEdBQUcsS0FBSyxFQUFFLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDbkU7QUFJQSxNQUFNLFNBQVMsQ0FBQyxPQUFPO0FBQ3JCLFVBQU0sRUFBRSxnQkFBZ0IsTUFBTSxVQUFVLElBQUksSUFBSSxPQUFPLE9BQU8sS0FBSyxFQUFFLEdBQUcsV0FBVyxDQUFDO0FBQ3BGLFFBQUksQ0FBQyxRQUFTLENBQUMsT0FBTyxTQUFTLGlCQUFpQix5QkFBeUIsSUFBSSxPQUFPLElBQUksQ0FBQyxHQUFHLEVBQUUsQ0FBQyxFQUFJLFFBQU87QUFDMUcsV0FBTyxrQkFBa0IsT0FBTyxJQUFJLENBQUMsR0FBRyxNQUFNLFNBQVMsT0FBTyxHQUFHLENBQUMsS0FBSyxFQUFFO0FBQUEsRUFDM0U7QUFJQSxNQUFNLFdBQVcsQ0FBQyxVQUFVO0FBQzFCLFVBQU0sUUFBUSxDQUFDLEtBQUs7QUFDcEIsZUFBVyxRQUFRLE1BQU8sS0FBSSxLQUFLLE9BQU8sS0FBSyxDQUFDLFVBQVUsTUFBTSxLQUFLLENBQUMsRUFBRSxPQUFPLE1BQU0sV0FBVyxNQUFNLElBQUksQ0FBQyxFQUFHLE9BQU0sS0FBSyxJQUFJO0FBQzdILFdBQU87QUFBQSxFQUNUO0FBSUEsTUFBTSxVQUFVLENBQUMsRUFBRSxPQUFPLE1BQU0sQ0FBQyxHQUFHLEVBQUUsR0FBRyxTQUN2QyxPQUFPLFFBQVEsS0FBSyxFQUFFLFFBQVEsQ0FBQyxDQUFDLE1BQU0sS0FBSyxNQUFNO0FBQy9DLFVBQU0sTUFBTSxLQUFLLE1BQU0sR0FBRyxFQUFFLE9BQU8sQ0FBQyxNQUFNLFFBQVEsT0FBTyxHQUFHLEdBQUcsS0FBSyxNQUFNO0FBQzFFLFVBQU0sU0FBUyxPQUFPLFFBQVE7QUFDOUIsVUFBTSxNQUFNLFNBQVMsR0FBRyxLQUFLLE9BQU8sS0FBSztBQUN6QyxXQUFPLEdBQUcsT0FBTyxFQUFFLE9BQU8sR0FBRyxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksU0FBUyxDQUFDLEdBQUcsTUFBTSxHQUFHLENBQUM7QUFBQSxFQUNoRixDQUFDO0FBR0gsTUFBTSxjQUFjLENBQUMsRUFBRSxNQUFNLFFBQVEsUUFBUSxNQUFNO0FBQ2pELFVBQU0sT0FBTyxFQUFFLEdBQUcsT0FBTztBQUN6QixXQUFPLEtBQUs7QUFDWixRQUFJLFNBQVMsZ0JBQWlCLFFBQU8sS0FBSyx1QkFBdUIsQ0FBQyxHQUFHLEtBQUssT0FBTyxLQUFLLElBQUk7QUFDMUYsUUFBSSxTQUFTLGNBQWUsUUFBTyxLQUFLLHFCQUFxQixFQUFFLFFBQVEsS0FBSyxPQUFPLEdBQUcsS0FBSyxNQUFNO0FBQ2pHLFFBQUksU0FBUyx3QkFBeUIsUUFBTyxLQUFLLHdCQUF3QixDQUFDLEdBQUcsS0FBSyxNQUFNO0FBQ3pGLFFBQUksQ0FBQ0YsU0FBUSxLQUFLLElBQUksRUFBRyxRQUFPLEtBQUssdUJBQXVCLE1BQU0sTUFBTSxJQUFJLENBQUM7QUFDN0UsV0FBTyxLQUFLLHlCQUF5QixNQUFNLFFBQVEsQ0FBQyxHQUFHLGFBQWEsS0FBSyxRQUFRQSxVQUFTLEVBQUUsQ0FBQztBQUFBLEVBQy9GO0FBR0EsTUFBTSxVQUFVLENBQUMsU0FBUztBQUN4QixVQUFNLE9BQU8sT0FBTyxLQUFLLEVBQUU7QUFDM0IsUUFBSSxDQUFDLEtBQU0sUUFBTyxDQUFDLFNBQVMsS0FBSyxTQUFTLElBQUksS0FBSyxNQUFNLFdBQVc7QUFDcEUsVUFBTSxTQUFTLFNBQVMsSUFBSTtBQUM1QixVQUFNLFNBQVMsSUFBSSxJQUFJLE9BQU8sUUFBUSxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUssSUFBSSxDQUFDLEVBQUUsSUFBSSxNQUFNLE1BQU0sQ0FBQyxPQUFPLEVBQUUsR0FBRyxPQUFPLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUM3RyxXQUFPO0FBQUEsTUFDTCxHQUFHLFFBQVEsTUFBTSxJQUFJO0FBQUEsTUFBRyxLQUFLLEdBQUcsSUFBSSxTQUFTLEtBQUssTUFBTSxLQUFLLE1BQU07QUFBQSxNQUNuRSxHQUFHLE9BQU8sUUFBUSxDQUFDLEVBQUUsT0FBTyxNQUFNLE9BQU8sSUFBSSxXQUFXLENBQUM7QUFBQSxNQUN6RCxHQUFHLENBQUMsR0FBRyxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsT0FBTyxLQUFLLE1BQU0sU0FBUyxVQUFVLFVBQVUsQ0FBQyxNQUFNLFNBQVMsTUFBTSxDQUFDLEVBQzNGLElBQUksQ0FBQyxDQUFDLE9BQU8sS0FBSyxNQUFNLGNBQWMsS0FBSyxxQ0FBcUMsS0FBSyxFQUFFO0FBQUEsSUFDNUY7QUFBQSxFQUNGO0FBSU8sTUFBTSxTQUFTLENBQUMsV0FDckIsQ0FBQyw0QkFBNEIsMEJBQTBCLE9BQU8sT0FBTyxLQUFLLE9BQU8sR0FBRyxXQUFXLEdBQUcsQ0FBQyxLQUFLLEdBQUcsT0FBTyxPQUFPLE9BQU8sRUFBRSxRQUFRLE9BQU8sR0FBRyxFQUFFLEVBQUUsS0FBSyxJQUFJOzs7QUNuRW5LLE1BQU0sV0FBVyxDQUFDLFNBQVMsQ0FBQyxHQUFHLEtBQUssaUJBQWlCLHVCQUF1QixDQUFDO0FBSXRFLE1BQU0sV0FBVyxNQUN0QixNQUFNLEVBQUUsT0FBTyxDQUFDLFNBQVMsQ0FBQyxLQUFLLGVBQWUsUUFBUSx3QkFBd0IsQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTO0FBQUEsSUFDN0YsS0FBSztBQUFBLElBQUksS0FBSztBQUFBLElBQ2QsU0FBUyxJQUFJLEVBQUUsSUFBSSxDQUFDLFVBQVUsQ0FBQyxNQUFNLFFBQVEsR0FBRyxNQUFNLGNBQWMsS0FBSyxDQUFDLE1BQU0sT0FBTyxNQUFNLE9BQU8sQ0FBQztBQUFBLEVBQ3ZHLENBQUM7QUFHSCxNQUFNLFVBQVUsQ0FBQyxDQUFDLElBQUksTUFBTUcsT0FBTSxNQUFNO0FBQ3RDLFVBQU0sV0FBVyxTQUFTLGNBQWMsVUFBVTtBQUNsRCxhQUFTLFlBQVk7QUFDckIsVUFBTTtBQUFBO0FBQUEsTUFBMkIsU0FBUyxRQUFRO0FBQUE7QUFDbEQsZUFBVyxRQUFRLENBQUMsTUFBTSxHQUFHLEtBQUssaUJBQWlCLGFBQWEsQ0FBQyxHQUFHO0FBQ2xFLFdBQUssVUFBVSxPQUFPLFlBQVk7QUFDbEMsV0FBSyxnQkFBZ0IsV0FBVztBQUFBLElBQ2xDO0FBQ0EsZUFBVyxRQUFRLEtBQUssaUJBQWlCLG1CQUFtQixHQUFHO0FBQzdELFdBQUssZ0JBQWdCLGlCQUFpQjtBQUN0QyxXQUFLLGdCQUFnQixlQUFlO0FBQUEsSUFDdEM7QUFDQSxXQUFPLE9BQU8sS0FBSyxFQUFFLEVBQUUsWUFBWSxJQUFJO0FBQ3ZDLGFBQVMsSUFBSSxFQUFFLFFBQVEsQ0FBQyxPQUFPLE9BQU87QUFDcEMsVUFBSUEsUUFBTyxFQUFFLEVBQUcsRUFBQyxNQUFNLE9BQU8sTUFBTSxPQUFPLElBQUlBLFFBQU8sRUFBRTtBQUFBLElBQzFELENBQUM7QUFDRCxXQUFPLE1BQU0sUUFBUSxJQUFJO0FBQUEsRUFDM0I7QUFJTyxNQUFNLFNBQVMsQ0FBQyxFQUFFLFFBQVEsT0FBTyxDQUFDLEVBQUUsTUFBTTtBQUMvQyxVQUFNLFFBQVEsS0FBSyxPQUFPLENBQUMsQ0FBQyxFQUFFLE1BQU0sT0FBTyxPQUFPLEtBQUssRUFBRSxDQUFDO0FBQzFELFVBQU0sT0FBTyxLQUFLLE9BQU8sQ0FBQyxRQUFRLENBQUMsTUFBTSxTQUFTLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQUUsTUFBTSxJQUFJLEVBQUUsRUFBRTtBQUM5RSxVQUFNLFVBQVUsS0FBSyxDQUFDLElBQUksMkJBQTJCLEtBQUssS0FBSyxJQUFJLENBQUMsTUFBTTtBQUMxRSxZQUFRO0FBQUEsTUFDTixNQUFNO0FBQUEsTUFBVSxJQUFJO0FBQUEsTUFBSSxXQUFXO0FBQUEsTUFBSSxNQUFNLFNBQVM7QUFBQSxNQUFHLE9BQU8sWUFBWSxJQUFJO0FBQUEsTUFBRyxRQUFRLHVCQUF1QixNQUFNO0FBQUEsTUFDeEgsS0FBSywrQ0FBK0MsTUFBTSxrREFBa0QsT0FBTztBQUFBLElBQ3JILENBQUM7QUFDRCxVQUFNLFFBQVEsT0FBTztBQUFBLEVBQ3ZCOzs7QUN6Q0EsTUFBTSxlQUFlLENBQUMsRUFBRSxXQUFXLFFBQVEsT0FBTyxNQUNoRCxDQUFDLFdBQVcsR0FBRyxPQUFPLElBQUksQ0FBQyxVQUFVLE1BQU0sU0FBUyxHQUFHLEdBQUcsT0FBTyxRQUFRLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxJQUFJLENBQUMsUUFBUSxJQUFJLFNBQVMsQ0FBQyxDQUFDO0FBR2hJLE1BQU0sV0FBVyxDQUFDLEVBQUUsUUFBUSxNQUFNLE1BQU0sQ0FBQyxHQUFHLE9BQU8sSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLElBQUksR0FBRyxHQUFHLE1BQU0sSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLElBQUksQ0FBQyxFQUFFLElBQUksS0FBSztBQUlySCxNQUFNLFNBQVMsQ0FBQyxPQUFPLFNBQVMsYUFBYTtBQUMzQyxVQUFNLFNBQVMsRUFBRSxVQUFVLEVBQUUsVUFBVSxTQUFTLEdBQUcsRUFBRSxVQUFVLEVBQUUsT0FBTyxHQUFHLEdBQUcsS0FBSyxDQUFDO0FBQ3BGLFVBQU0sUUFBUSxvQkFBSSxJQUFJLENBQUMsRUFBRSxDQUFDO0FBQzFCLFdBQU87QUFBQSxNQUNMLFNBQVMsRUFBRSxTQUFTLENBQUMsR0FBRyxHQUFHLEtBQUssS0FBSyxNQUFNO0FBQUEsTUFDM0MsT0FBTyxDQUEwQixTQUFTO0FBQ3hDLG1CQUFXLFFBQVEsUUFBUSxJQUFJLEVBQUcsS0FBSSxDQUFDLE1BQU0sSUFBSSxJQUFJLEVBQUcsUUFBTyxPQUFPLEVBQUUsVUFBVSxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQzNGLG1CQUFXLFFBQVEsUUFBUSxJQUFJLEVBQUcsT0FBTSxJQUFJLElBQUk7QUFBQSxNQUNsRDtBQUFBLE1BQ0EsUUFBUSxDQUEwQixTQUFTLENBQUMsT0FBTyxTQUFTLFFBQVEsSUFBSSxFQUFFLFNBQVMsT0FBTyxLQUFLO0FBQUEsSUFDakc7QUFBQSxFQUNGO0FBSUEsTUFBTSxPQUFPLENBQUMsVUFBVTtBQUN0QixVQUFNLEtBQUssRUFBRSxXQUFXLEdBQUcsU0FBUyxHQUFHO0FBQUE7QUFBQSxNQUF5QixNQUFNO0FBQUEsSUFBSTtBQUMxRSxRQUFJLENBQUMsTUFBTSxNQUFNLE9BQU8sY0FBYyxVQUFXO0FBQ2pELFVBQU0sTUFBTSxDQUFDLEdBQUcsTUFBTSxjQUFjLGlCQUFpQixzQ0FBc0MsQ0FBQztBQUM1RixRQUFJLElBQUksUUFBUSxNQUFNLE1BQU0sSUFBSSxFQUFFLEdBQUcsTUFBTTtBQUMzQyxVQUFNLGVBQWU7QUFBQSxFQUN2QjtBQUdPLE1BQU0sV0FBVyxNQUFNO0FBRTVCLFVBQU0sUUFBUSxvQkFBSSxJQUFJO0FBQ3RCLFVBQU0sVUFBVSxDQUFDLE9BQU8sYUFBYSxjQUFjLE1BQU0sT0FBTyxDQUFDLEdBQUcsT0FBTyxTQUFTLFVBQVUsTUFBTSxPQUFPLENBQUMsQ0FBQztBQUM3RyxVQUFNQyxRQUFPLEVBQUUsTUFBTSxFQUFFLGNBQWMsU0FBUyxXQUFXLEtBQUssQ0FBQztBQUMvRCxVQUFNLFFBQVEsRUFBRSxLQUFLLEVBQUUsV0FBVyxRQUFRLENBQUM7QUFDM0MsVUFBTSxTQUFTLEVBQUUsS0FBSyxFQUFFLE1BQU0sVUFBVSxXQUFXLFNBQVMsQ0FBQztBQUM3RCxVQUFNLFFBQVEsRUFBRSxLQUFLO0FBQ3JCLFVBQU0sU0FBUyxFQUFFLFdBQVcsRUFBRSxXQUFXLFNBQVMsVUFBVSxNQUFNLE9BQU8sRUFBRSxHQUFHLEVBQUUsV0FBVyxDQUFDLEdBQUcscUNBQXFDLEdBQUcsS0FBSztBQUM1SSxVQUFNLFNBQVMsRUFBRSxPQUFPLEVBQUUsV0FBVyxTQUFTLEdBQUcsT0FBT0EsS0FBSTtBQUc1RCxVQUFNLE9BQU8sQ0FBQyxXQUNaLE1BQU0sSUFBSSxNQUFNLElBQUksT0FBTyxRQUFRLE1BQU0sSUFBSSxNQUFNLEdBQUcsTUFBTSxHQUFHLEVBQUUsV0FBVyxPQUFPLENBQUMsSUFBSSxRQUFRLE1BQU07QUFHeEcsVUFBTSxLQUFLLENBQUMsV0FBVztBQUNyQixZQUFNLEVBQUUsU0FBUyxRQUFRLElBQUksTUFBTSxJQUFJLE1BQU07QUFDN0MsY0FBUSxPQUFPO0FBQ2YsY0FBUSxXQUFXLFNBQVM7QUFDNUIsY0FBUSxNQUFNO0FBQUEsSUFDaEI7QUFHQSxVQUFNLE9BQU8sQ0FBQyxTQUFTO0FBQ3JCLFlBQU0sVUFBVSxFQUFFLFNBQVM7QUFDM0IsWUFBTSxRQUFRLEVBQUUsSUFBSTtBQUNwQixZQUFNLE9BQU8sS0FBSyxRQUFRLE9BQU8sNEJBQTRCLE1BQU0sT0FBTyxJQUFJLENBQUM7QUFDL0UsWUFBTSxVQUFVLEVBQUUsV0FBVyxFQUFFLFVBQVUsTUFBTSxPQUFPLElBQUksRUFBRSxHQUFHLFNBQVMsT0FBTyxFQUFFLE9BQU8sRUFBRSxXQUFXLFVBQVUsR0FBRyxJQUFJLENBQUM7QUFDdkgsWUFBTSxPQUFPLEVBQUUsU0FBUyxPQUFPLFNBQVMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxHQUFHLE9BQU8sRUFBRTtBQUNuRSxZQUFNLElBQUksS0FBSyxRQUFRLElBQUk7QUFDM0IsTUFBQUEsTUFBSyxPQUFPLEtBQUssSUFBSTtBQUNyQixhQUFPO0FBQUEsSUFDVDtBQUdBLFVBQU0sU0FBUyxDQUFDLFNBQVM7QUFDdkIsWUFBTSxFQUFFLFNBQVMsT0FBTyxNQUFNLFFBQVEsSUFBSSxNQUFNLElBQUksS0FBSyxNQUFNLEtBQUssS0FBSyxJQUFJO0FBQzdFLGlCQUFXLE9BQU8sUUFBUyxLQUFJLE1BQU0sSUFBSTtBQUN6QyxjQUFRLGdCQUFnQixHQUFHLFVBQVUsSUFBSSxDQUFDO0FBQzFDLFlBQU0sZ0JBQWdCLEdBQUksUUFBUSxPQUFPLFFBQVEsTUFBTSxJQUFJLElBQUksQ0FBQyxDQUFFO0FBQ2xFLFdBQUssU0FBUyxDQUFDLFFBQVEsTUFBTSxDQUFDLFFBQVEsSUFBSSxPQUFPLElBQUksQ0FBQztBQUN0RCxXQUFLLFVBQVUsT0FBTyxPQUFPLFVBQVUsSUFBSSxNQUFNLEVBQUU7QUFBQSxJQUNyRDtBQUdBLFVBQU0sU0FBUyxDQUFDLFNBQVM7QUFDdkIsWUFBTSxVQUFVLE9BQU8sWUFBWSxPQUFPLGdCQUFnQixPQUFPLGVBQWU7QUFDaEYsaUJBQVcsT0FBTyxPQUFPLENBQUMsSUFBSSxJQUFJLE1BQU8sUUFBTyxHQUFHO0FBQ25ELGlCQUFXLENBQUMsUUFBUSxFQUFFLEtBQUssQ0FBQyxLQUFLLE9BQU87QUFDdEMsWUFBSSxNQUFNLEtBQUssQ0FBQyxRQUFRLElBQUksV0FBVyxNQUFNLEVBQUc7QUFDaEQsYUFBSyxPQUFPO0FBQ1osY0FBTSxPQUFPLE1BQU07QUFBQSxNQUNyQjtBQUNBLFlBQU0sUUFBUSxDQUFDLEdBQUdBLE1BQUssUUFBUSxFQUFFLE9BQU8sQ0FBQyxFQUFFLE9BQU8sTUFBTSxDQUFDLE1BQU0sRUFBRTtBQUNqRSxZQUFNLGNBQWMsUUFBUSxLQUFLLE1BQU0sU0FBUyw4QkFBOEI7QUFDOUUsWUFBTSxnQkFBZ0IsT0FBTyxPQUFPLFFBQVEsSUFBSSxLQUFLLDZCQUE2QixFQUFFO0FBQ3BGLFVBQUksTUFBTSxTQUFTLFNBQVUsUUFBTyxjQUFjLEtBQUs7QUFBQSxlQUM5QyxNQUFNLE1BQU8sUUFBTyxjQUFjLFFBQVEsS0FBSyxNQUFNLEtBQUssUUFBUSxJQUFJLENBQUMsS0FBSyxHQUFHLEtBQUssUUFBUSxLQUFLLEtBQUssQ0FBQyxJQUFJLFVBQVUsSUFBSSxDQUFDO0FBQ25JLFVBQUksUUFBUyxRQUFPLFlBQVksT0FBTztBQUFBLElBQ3pDO0FBRUEsVUFBTSxPQUFPLEVBQUUsWUFBWSxFQUFFLFVBQVUsTUFBTSxRQUFRLE1BQU0sTUFBTSxJQUFJLGNBQWMsT0FBTyxDQUFDO0FBQzNGLFVBQU0sT0FBTyxPQUFPLGdCQUFnQixZQUFZO0FBQzlDLFdBQUssU0FBUyxDQUFDLEtBQUs7QUFDcEIsV0FBSyxRQUFRLE9BQU8sTUFBTSxPQUFPLENBQUMsU0FBUyxRQUFRLE1BQU0sQ0FBQyxRQUFRLElBQUksT0FBTyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQ3BGLFdBQUssT0FBTztBQUNaLFlBQU0sVUFBVSxXQUFXLFVBQVUsS0FBSyxLQUFLLEVBQUUsTUFBTSxNQUFNO0FBQUEsTUFBQyxDQUFDO0FBQUEsSUFDakUsQ0FBQztBQUNELFVBQU0sUUFBUSxPQUFPLFNBQVMsTUFBTSxhQUFhLENBQUM7QUFDbEQsVUFBTSxRQUFRLEVBQUUsT0FBTyxFQUFFLFdBQVcsU0FBUyxNQUFNLFNBQVMsY0FBYyxnQkFBZ0IsR0FBRyxRQUFRLElBQUksQ0FBQyxFQUFFLFFBQVEsTUFBTSxPQUFPLEdBQUcsTUFBTSxLQUFLO0FBQy9JLFdBQU8sRUFBRSxPQUFPLE1BQU0sRUFBRSxPQUFPLEVBQUUsV0FBVyxPQUFPLEdBQUcsTUFBTSxRQUFRLFFBQVEsTUFBTSxHQUFHLE9BQU87QUFBQSxFQUM5Rjs7O0FDbEhBOzs7QUNXQSxNQUFNLE1BQU07QUFDWixNQUFNLFdBQVc7QUFFakIsTUFBSTtBQUVKLE1BQUk7QUFJSixNQUFNLGFBQWEsQ0FBQyxVQUFVO0FBQzVCLFFBQUk7QUFDRixhQUFPLFVBQVUsU0FBWSxhQUFhLFFBQVEsR0FBRyxJQUFJLGFBQWEsUUFBUSxLQUFLLEtBQUs7QUFBQSxJQUMxRixRQUFRO0FBQUEsSUFBQztBQUFBLEVBQ1g7QUFFQSxNQUFNLFNBQVMsTUFBTSxNQUFNLE1BQU0sV0FBVztBQUc1QyxNQUFNLFVBQVUsQ0FBQyxVQUFVO0FBQ3pCLFVBQU0sRUFBRSxPQUFPLFFBQUFDLFNBQVEsTUFBQUMsT0FBTSxNQUFNLElBQUk7QUFDdkMsVUFBTSxTQUFTLENBQUM7QUFDaEIsVUFBTSxVQUFVLE9BQU8sUUFBUSxLQUFLO0FBQ3BDLElBQUFELFFBQU8sYUFBYSxpQkFBaUIsR0FBRyxLQUFLLEVBQUU7QUFDL0MsZUFBVyxRQUFRLFNBQVMsUUFBUTtBQUNwQyxRQUFJLE1BQU8sQ0FBQUMsTUFBSyxPQUFPO0FBQUEsRUFDekI7QUFFQSxNQUFNLFNBQVMsTUFBTTtBQUNuQixJQUFBQyxNQUFLO0FBQ0wsVUFBTSxNQUFNLE9BQU87QUFDbkIsVUFBTSxXQUFXLEtBQUssS0FBSyxXQUFXO0FBQ3RDLFFBQUksQ0FBQyxJQUFLLFVBQVMsV0FBVyxLQUFLLFNBQVMsU0FBUztBQUNyRCxZQUFRLENBQUMsR0FBRztBQUNaLFFBQUksQ0FBQyxJQUFLLE1BQUssTUFBTSxNQUFNO0FBQUEsYUFDbEIsU0FBVSxFQUFDLFFBQVEsY0FBYyxTQUFTLEtBQUssUUFBUSxNQUFNO0FBQUEsRUFDeEU7QUFHQSxNQUFNLFFBQVEsTUFBTTtBQUNsQixVQUFNRCxRQUFPLFNBQVM7QUFDdEIsVUFBTUUsU0FBUSxFQUFFLFFBQVEsRUFBRSxXQUFXLFFBQVEsQ0FBQztBQUM5QyxVQUFNSCxVQUFTLE9BQVcsQ0FBQyxhQUFhRyxNQUFLLEdBQUcsUUFBUTtBQUFBLE1BQ3RELFdBQVc7QUFBQSxNQUFPLE9BQU87QUFBQSxNQUFVLGlCQUFpQjtBQUFBLE1BQVMsaUJBQWlCO0FBQUEsTUFBUyxxQkFBcUI7QUFBQSxJQUM5RyxDQUFDO0FBQ0QsVUFBTSxRQUFRLE9BQVcsUUFBSyxRQUFRLEVBQUUsY0FBYyxxQkFBcUIsQ0FBQztBQUM1RSxVQUFNLFFBQVE7QUFBQSxNQUFFO0FBQUEsTUFBVyxFQUFFLElBQUksU0FBUyxRQUFRLE1BQU0sVUFBVSxJQUFJLG1CQUFtQixVQUFVO0FBQUEsTUFDakcsRUFBRSxVQUFVLENBQUMsR0FBRyxFQUFFLE1BQU0sRUFBRSxJQUFJLFVBQVUsR0FBRyxVQUFVLEdBQUdGLE1BQUssT0FBTyxLQUFLO0FBQUEsTUFBR0EsTUFBSztBQUFBLElBQUk7QUFDdkYsVUFBTSxRQUFRLEVBQUUsU0FBUyxFQUFFLGNBQWMsYUFBYSxHQUFHLE9BQU9ELE9BQU07QUFDdEUsV0FBTyxFQUFFLE9BQU8sUUFBQUEsU0FBUSxPQUFBRyxRQUFPLE1BQUFGLE9BQU0sTUFBTTtBQUFBLEVBQzdDO0FBR0EsTUFBTUMsUUFBTyxNQUFNO0FBQ2pCLFFBQUksS0FBTTtBQUNWLFVBQU0sT0FBTyxTQUFTLGNBQWMsZ0JBQWdCO0FBQ3BELFdBQU8sRUFBRSxNQUFNLEdBQUcsTUFBTSxFQUFFO0FBQzFCLFVBQU0sU0FBUyxLQUFLLGFBQWEsRUFBRSxNQUFNLE9BQU8sQ0FBQztBQUNqRCxVQUFNLFFBQVEsSUFBSSxjQUFjO0FBQ2hDLFVBQU0sWUFBWSxnQkFBRztBQUNyQixXQUFPLHFCQUFxQixDQUFDLEtBQUs7QUFDbEMsV0FBTyxPQUFPLEtBQUssS0FBSztBQUV4QixlQUFXLFFBQVEsQ0FBQyxTQUFTLFdBQVcsU0FBUyxTQUFTLFFBQVEsR0FBRztBQUNuRSxhQUFPLGlCQUFpQixNQUFNLENBQW9CLFVBQVU7QUFDMUQsWUFBSSxTQUFTLGFBQWEsTUFBTSxRQUFRLFlBQVksT0FBTyxFQUFHLFFBQU87QUFDckUsY0FBTSxnQkFBZ0I7QUFBQSxNQUN4QixDQUFDO0FBQUEsSUFDSDtBQUNBLGFBQVMsZ0JBQWdCLE9BQU8sSUFBSTtBQUNwQyxXQUFPLENBQUMsU0FBUztBQUNmLFdBQUssTUFBTSxjQUFjLE1BQU0sVUFBVTtBQUN6QyxVQUFJLE9BQU8sRUFBRyxNQUFLLEtBQUssT0FBTyxJQUFJO0FBQUEsSUFDckMsQ0FBQztBQUNELFNBQUssTUFBTSxjQUFjLE1BQU0sVUFBVTtBQUFBLEVBQzNDO0FBSUEsTUFBTSxhQUFhLENBQUMsRUFBRSxNQUFNLFFBQVEsVUFBVSxTQUFTLFNBQVMsTUFBTSxJQUFJLE1BQ3hFLFNBQVMsYUFBYSxVQUFVLFlBQVksQ0FBQyxXQUFXLENBQUMsWUFBWSxTQUFTLFVBQVUsT0FBTyxLQUFLLEdBQUc7QUFFbEcsTUFBTSxjQUFjLE1BQU07QUFDL0IsV0FBTyxpQkFBaUIsV0FBVyxDQUFDLFVBQVU7QUFDNUMsVUFBSSxDQUFDLFdBQVcsS0FBSyxFQUFHO0FBQ3hCLFlBQU0sZUFBZTtBQUNyQixhQUFPO0FBQUEsSUFDVCxHQUFHLElBQUk7QUFDUCxhQUFTLGlCQUFpQixvQkFBb0IsTUFBTTtBQUNsRCxZQUFNLFVBQVUsV0FBVyxNQUFNO0FBQ2pDLFVBQUksQ0FBQyxZQUFZLFVBQVUsYUFBYSxPQUFPLFdBQVcsUUFBUztBQUNuRSxNQUFBQSxNQUFLO0FBQ0wsVUFBSSxRQUFTLFNBQVEsSUFBSTtBQUFBLElBQzNCLENBQUM7QUFBQSxFQUNIOzs7QUMvRkEsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFFdkIsTUFBTSxjQUFjLG9CQUFJLElBQUk7QUFDNUIsTUFBSSxZQUFZO0FBR2hCLE1BQU0sWUFBWSxDQUFDLEVBQUUsV0FBVyxRQUFRLFFBQVEsUUFBUSxVQUFVLE1BQU07QUFDdEUsVUFBTSxPQUFPLEdBQUcsU0FBUyxJQUFJLE1BQU07QUFDbkMsUUFBSSxDQUFDLGFBQWMsVUFBVSxZQUFZLElBQUksSUFBSSxFQUFJO0FBQ3JELFFBQUksT0FBUSxhQUFZLElBQUksSUFBSTtBQUNoQyxRQUFJLE9BQU8sT0FBTyxRQUFRLGNBQWMsRUFBRyxRQUFPLGNBQWMsS0FBSyxHQUFHLElBQUksbUJBQW1CLE1BQU0sS0FBSyxTQUFTO0FBQUEsRUFDckg7QUFJQSxNQUFNLGNBQWMsQ0FBQyxFQUFFLE9BQU8sTUFBTTtBQUNsQyxVQUFNLE1BQU0sT0FBTyxRQUFRLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxPQUFPLENBQUMsRUFBRSxNQUFBRSxPQUFNLEtBQUssTUFBTSxDQUFDLFFBQVEsQ0FBQ0EsS0FBSSxFQUFFLElBQUksQ0FBQyxFQUFFLEdBQUcsTUFBTSxFQUFFLENBQUM7QUFDbEgsV0FBTyxDQUFDLEdBQUcsSUFBSSxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxPQUFPLE9BQU8sT0FBTyxLQUFLLEVBQUUsS0FBSyxFQUFFLEdBQUcsQ0FBQztBQUFBLEVBQ3ZFO0FBR0EsTUFBTSxTQUFTLENBQUMsTUFBTSxjQUFjO0FBQ2xDLFVBQU0sRUFBRSxJQUFJLFdBQVcsUUFBUSxPQUFPLE9BQU8sVUFBVSxPQUFPLFFBQVEsT0FBTyxRQUFRLE9BQU8sUUFBUSxPQUFPLElBQUk7QUFDL0csVUFBTUMsU0FBUSxDQUFDLEdBQUcsU0FBUyxJQUFJLE1BQU0sSUFBSSxJQUFJLEVBQUUsSUFBSSxHQUFHLEtBQUssTUFBTSxRQUFRLEtBQUssQ0FBQyxPQUFPLFNBQVMsT0FBTyxLQUFLLElBQUksV0FBVztBQUMxSCxRQUFJLFNBQVMsSUFBSyxDQUFBQSxPQUFNLEtBQUssVUFBVSxNQUFNLEVBQUU7QUFDL0MsVUFBTSxVQUFVLE1BQU0sU0FDbEIsV0FBVyxLQUFLLE1BQU0sSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLE1BQU0sSUFBSSxDQUFDLENBQUMsQ0FBQyxHQUFHLFdBQVcsYUFBYSxFQUFFLEdBQUcsTUFBTSxTQUFTLFVBQVUsTUFBTSxNQUFNLFNBQVMsQ0FBQyxDQUFDLEtBQUssRUFBRSxNQUMxSTtBQUNKLFVBQU1DLFFBQU8sT0FBTyxTQUFTLE1BQU0sT0FBTyxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sTUFBTSxJQUFJLENBQUMsRUFBRSxLQUFLLElBQUksQ0FBQyxLQUFLO0FBQ3hGLFVBQU0sT0FBTyxPQUFPLE9BQU8sQ0FBQyxVQUFVLE1BQU0sSUFBSTtBQUNoRCxVQUFNLFFBQVEsS0FBSyxNQUFNLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUFVLElBQUksTUFBTSxFQUFFLEVBQUUsRUFBRSxLQUFLLElBQUk7QUFDdkUsVUFBTSxTQUFTLEtBQUssU0FBUyxJQUFJLFFBQVEsS0FBSyxTQUFTLENBQUMsVUFBVTtBQUNsRSxVQUFNLE1BQU0sVUFBVSxJQUFJLENBQUMsU0FBUyxJQUFJLEtBQUssRUFBRSxFQUFFLEVBQUUsS0FBSyxJQUFJO0FBQzVELFdBQU8sVUFBVUQsT0FBTSxLQUFLLEtBQUssQ0FBQyxHQUFHLE9BQU8sR0FBR0MsS0FBSSxHQUFHLFNBQVMsbUJBQW1CLEtBQUssR0FBRyxNQUFNLEVBQUUsR0FBRyxPQUFPLGdCQUFnQixHQUFHLEVBQUU7QUFBQSxFQUNuSTtBQUdBLE1BQU0sTUFBTSxDQUFDLFNBQVM7QUFDcEIsVUFBTSxZQUFZLFlBQVksSUFBSTtBQUNsQyxVQUFNLE9BQU8sT0FBTyxNQUFNLFNBQVM7QUFDbkMsUUFBSSxLQUFLLFVBQVUsQ0FBQyxLQUFLLE9BQU8sT0FBUSxRQUFPLFFBQVEsTUFBTSxJQUFJO0FBQ2pFLFlBQVEsZUFBZSxJQUFJO0FBQzNCLGVBQVcsRUFBRSxNQUFNLE9BQU8sS0FBSyxLQUFLLE9BQVEsU0FBUSxJQUFJLE1BQU0sTUFBTTtBQUNwRSxlQUFXLEVBQUUsSUFBSSxLQUFLLEtBQUssS0FBSyxPQUFRLFNBQVEsSUFBSSxPQUFPLDBCQUEwQixzQkFBc0IsSUFBSSxFQUFFLEVBQUU7QUFDbkgsZUFBVyxRQUFRLFVBQVcsU0FBUSxJQUFJLGFBQWEsSUFBSTtBQUMzRCxlQUFXLENBQUMsTUFBTSxNQUFNLEtBQUssS0FBSyxNQUFPLFNBQVEsSUFBSSxTQUFTLE1BQU0sTUFBTTtBQUMxRSxZQUFRLFNBQVM7QUFBQSxFQUNuQjtBQUlPLE1BQU0sVUFBVSxDQUFDLFNBQVM7QUFDL0IsUUFBSSxNQUFNLFNBQVMsYUFBYSxDQUFDLEtBQUssU0FBUyxPQUFPLElBQUksS0FBSyxNQUFNLEVBQUc7QUFDeEUsV0FBTyxJQUFJLEtBQUssTUFBTTtBQUN0QixRQUFJLElBQUk7QUFDUixjQUFVLElBQUk7QUFBQSxFQUNoQjtBQUdPLE1BQU0sVUFBVSxDQUFDLEVBQUUsUUFBUSxDQUFDLEVBQUUsTUFBTSxRQUFRLFFBQVEsQ0FBQyxFQUFFLEdBQUcsRUFBRSxVQUFVLFFBQVEsTUFBTSxNQUFNLE1BQU07QUFDckcsVUFBTSxNQUFNLFFBQVEsSUFBSSxDQUFDLEVBQUUsR0FBRyxNQUFNLElBQUksRUFBRSxFQUFFO0FBQzVDLFVBQU0sT0FBTyxTQUFTLE1BQU0sWUFBWSxTQUFTLEtBQU0sUUFBUSxDQUFDLENBQUMsT0FBTztBQUN4RSxVQUFNLFVBQVUsT0FBTyw4QkFBOEI7QUFDckQsWUFBUSxlQUFlLGlCQUFpQixNQUFNLElBQUksQ0FBQyxTQUFTLEtBQUssUUFBUSxDQUFDLEdBQUcsT0FBTyxHQUFHLElBQUksU0FBUyxnQkFBZ0IsSUFBSSxLQUFLLElBQUksQ0FBQyxHQUFHLElBQUksS0FBSyxFQUFFLEVBQUU7QUFDbEosWUFBUSxJQUFJLE1BQU0sTUFBTTtBQUN4QixlQUFXLEVBQUUsR0FBRyxLQUFLLFFBQVMsU0FBUSxJQUFJLGFBQWEsT0FBTyxPQUFPLEtBQUssRUFBRSxDQUFDO0FBQzdFLGVBQVcsUUFBUSxNQUFNLEdBQUc7QUFDMUIsVUFBSSxTQUFTLEdBQUcsT0FBTyxPQUFPLFdBQVcsSUFBSSxFQUFFLFNBQVMsSUFBSSxLQUFLLENBQUMsTUFBTSxJQUFJLEVBQUcsU0FBUSxJQUFJLHlCQUF5QixJQUFJO0FBQUEsSUFDMUg7QUFDQSxZQUFRLFNBQVM7QUFBQSxFQUNuQjtBQUVPLE1BQU0sV0FBVyxNQUFNO0FBQzVCLFdBQU8sUUFBUSxvQkFBb0IsQ0FBQyxFQUFFLFFBQVEsRUFBRSxNQUFNLEVBQUUsTUFBTTtBQUM1RCxVQUFJLFVBQVUsVUFBVztBQUN6QixrQkFBWTtBQUNaLFVBQUksVUFBVSxXQUFXO0FBQ3ZCLGFBQUssb0tBQW9LO0FBQUEsTUFDM0ssTUFBTyxTQUFRLElBQUksaUJBQWlCLEtBQUssRUFBRTtBQUFBLElBQzdDLENBQUM7QUFDRCxXQUFPLFFBQVEsZ0JBQWdCLE1BQU07QUFDbkMsY0FBUSxJQUFJLHNHQUFzRztBQUFBLElBQ3BILENBQUM7QUFBQSxFQUNIOzs7QUN2RkEsTUFBTSxRQUFRO0FBR2QsTUFBTSxVQUFVLE9BQU8sVUFBVTtBQUMvQixVQUFNLENBQUMsT0FBTyxJQUFJLE1BQU0sUUFBUSxPQUFPLEVBQUUsRUFBRSxNQUFNLEdBQUc7QUFDcEQsVUFBTSxRQUFRLFdBQVcsS0FBSyxLQUFLLFFBQVEsUUFBUSxNQUFNLEdBQUcsRUFBRSxRQUFRLE1BQU0sR0FBRyxDQUFDLEdBQUcsQ0FBQyxXQUFXLE9BQU8sV0FBVyxDQUFDLENBQUM7QUFDbkgsVUFBTSxFQUFFLEtBQUssSUFBSSxJQUFJLFNBQVMsS0FBSztBQUNuQyxVQUFNLFNBQVMsTUFBTSxDQUFDLE1BQU0sTUFBTSxNQUFNLFlBQVksSUFBSSxvQkFBb0IsU0FBUyxDQUFDLElBQUk7QUFDMUYsVUFBTSxPQUFPLE1BQU0sSUFBSSxTQUFTLE1BQU0sRUFBRSxLQUFLO0FBQzdDLFdBQU8sS0FBSyxNQUFNLEtBQUssTUFBTSxLQUFLLFFBQVEsSUFBSSxDQUFDLENBQUM7QUFBQSxFQUNsRDtBQUlPLE1BQU0sWUFBWSxPQUFPLElBQUksVUFBVTtBQUM1QyxRQUFJO0FBQ0YsYUFBTyxPQUFPLE1BQU0sUUFBUSxTQUFTLEVBQUUsR0FBRyxFQUFFO0FBQUEsSUFDOUMsUUFBUTtBQUFBLElBQUM7QUFBQSxFQUNYO0FBSU8sTUFBTSxXQUFXLENBQUMsTUFBTSxTQUFTO0FBQ3RDLFVBQU0sUUFBUSxvQkFBSSxJQUFJO0FBQ3RCLFFBQUksS0FBSztBQUNULGVBQVcsQ0FBQyxJQUFJLE1BQU0sS0FBSyxNQUFNO0FBQy9CLFlBQU0sUUFBUSxNQUFNLEtBQUssS0FBSyxNQUFNLElBQUssTUFBTSxNQUFPLENBQUM7QUFDdkQsVUFBSSxNQUFPLE9BQU0sSUFBSSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDbkM7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUlPLE1BQU0sWUFBWSxDQUFDQyxTQUFRLE9BQU8sT0FBTyxPQUFPO0FBQ3JELFFBQUlBLFlBQVcsTUFBTyxRQUFPLENBQUM7QUFDOUIsUUFBSSxPQUFPLEtBQUssTUFBTSxTQUFTLE9BQU9BLE9BQU0sTUFBTUEsUUFBUSxRQUFPLENBQUMsQ0FBQyxNQUFNQSxTQUFRLEtBQUssQ0FBQztBQUN2RixVQUFNQyxTQUFRLENBQUMsR0FBRyxvQkFBSSxJQUFJLENBQUMsR0FBRyxPQUFPLEtBQUtELE9BQU0sR0FBRyxHQUFHLE9BQU8sS0FBSyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQzFFLFdBQU9DLE9BQU0sUUFBUSxDQUFDLFNBQVMsVUFBVUQsUUFBTyxJQUFJLEdBQUcsTUFBTSxJQUFJLEdBQUcsT0FBTyxHQUFHLElBQUksSUFBSSxJQUFJLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDdEc7OztBQ2hDQSxNQUFNLGNBQWM7QUFHcEIsTUFBTSxTQUFTLG9CQUFJLFFBQVE7QUFFM0IsTUFBTSxXQUFXLG9CQUFJLFFBQVE7QUFHN0IsTUFBTSxPQUFPLG9CQUFJLFFBQVE7QUFHekIsTUFBTSxTQUFTLG9CQUFJLFFBQVE7QUFHM0IsTUFBTSxXQUFXLG9CQUFJLFFBQVE7QUFHN0IsTUFBTSxhQUFhLG9CQUFJLElBQUk7QUFHM0IsTUFBTSxPQUFPLENBQUMsRUFBRSxNQUFNLE1BQU0sR0FBRyxFQUFFLElBQUksVUFBVSxHQUFHLE1BQU0sV0FBVztBQUNqRSxVQUFNLFFBQVEsTUFBTSxRQUFRLEtBQUssQ0FBQyxXQUFXLE9BQU8sT0FBTyxFQUFFO0FBQzdELFFBQUksTUFBTyxRQUFPLE9BQU8sT0FBTyxFQUFFLE1BQU0sTUFBTSxPQUFPLENBQUM7QUFBQSxRQUNqRCxPQUFNLFFBQVEsS0FBSyxFQUFFLElBQUksV0FBVyxNQUFNLE1BQU0sT0FBTyxDQUFDO0FBQzdELFlBQVEsSUFBSTtBQUFBLEVBQ2Q7QUFHQSxNQUFNLFdBQVcsQ0FBQyxTQUFTLElBQUksU0FBUyxDQUFDLEdBQUcsSUFBSSxDQUFDLFNBQVMsS0FBSyxJQUFJLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxRQUFRLFFBQVEsTUFBUztBQUczRyxNQUFNLFNBQVMsQ0FBQyxRQUFRO0FBQ3RCLGdCQUFZO0FBQ1osUUFBSSxDQUFDLFNBQVMsSUFBSSxHQUFHLEVBQUcsVUFBUyxJQUFJLEtBQUssWUFBWSxJQUFJLENBQUM7QUFDM0QsVUFBTSxFQUFFLE9BQU8sT0FBTyxHQUFHLElBQUk7QUFDN0IsVUFBTSxPQUFPLEtBQUssSUFBSSxLQUFLLEtBQUssS0FBSyxJQUFJLE9BQU8sVUFBVSxHQUFHLE1BQU0sSUFBSSxLQUFLLElBQUksY0FBYyxJQUFJLFdBQVcsSUFBSSxFQUFFLElBQUk7QUFDdkgsUUFBSSxRQUFRLFFBQVEsQ0FBQyxFQUFHLE1BQUssSUFBSSxNQUFNLENBQUMsR0FBRyxJQUFJO0FBQUEsRUFDakQ7QUFHQSxNQUFNLFVBQVUsQ0FBQyxRQUFRLEtBQUssT0FBTyxJQUFJLEtBQUssU0FBUyxDQUFDO0FBSXhELE1BQU0sU0FBUyxDQUFDLEVBQUUsUUFBUSxNQUFNLE1BQU0sTUFBTSxPQUFPLE1BQU07QUFFdkQsVUFBTSxPQUFPLENBQUM7QUFFZCxVQUFNLFFBQVEsQ0FBQztBQUNmLFVBQU0sUUFBUSxJQUFJLElBQUksQ0FBQyxHQUFHLE9BQU8sT0FBTyxDQUFDLEVBQUUsT0FBTyxDQUFDLFVBQVUsTUFBTSxLQUFLLEVBQUUsSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLElBQUksQ0FBQztBQUNqRyxlQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssUUFBUSxNQUFNO0FBQ3hDLFVBQUksQ0FBQyxNQUFNLElBQUksSUFBSSxLQUFLLGdDQUFnQyxLQUFLLElBQUksRUFBRztBQUNwRSxZQUFNLFNBQVMsV0FBVyxVQUFVLFNBQVM7QUFDN0MsWUFBTSxRQUFRLFNBQVMsT0FBTyxPQUFPLFlBQVksSUFBSSxnQkFBZ0IsR0FBRyxLQUFLLEVBQUUsQ0FBQyxDQUFDLElBQUk7QUFDckYsWUFBTSxLQUFLLE1BQU0sSUFBSSxJQUFJLElBQUksUUFBUTtBQUNyQyxZQUFNLE1BQU0sT0FBTyxRQUFRLEtBQUssTUFBTSxLQUFLLFFBQVEsR0FBRyxJQUFJLENBQUMsSUFBSTtBQUMvRCxZQUFNLE9BQU8sU0FBUyxRQUFRLE9BQU8sT0FBTyxJQUFJO0FBQ2hELFNBQUcsR0FBRyxJQUFJLE9BQU8sS0FBSyxDQUFDLEdBQUcsR0FBRyxHQUFHLElBQUksRUFBRSxLQUFLLElBQUk7QUFBQSxJQUNqRDtBQUNBLGVBQVcsRUFBRSxPQUFPLEtBQUssS0FBSyxPQUFPLE9BQU8sRUFBRyxLQUFJLEtBQU0sT0FBTSxJQUFJLE1BQU07QUFDekUsV0FBTyxFQUFFLE1BQU0sTUFBTTtBQUFBLEVBQ3ZCO0FBR0EsTUFBTSxVQUFVLENBQUMsUUFBUTtBQUN2QixVQUFNLEVBQUUsUUFBUSxTQUFTLE9BQU8sV0FBVyxPQUFPLElBQUksU0FBUyxRQUFRLEtBQUssSUFBSTtBQUNoRixVQUFNLFFBQVEsT0FBTyxJQUFJLEdBQUc7QUFDNUIsUUFBSSxTQUFTLENBQUMsTUFBTSxNQUFPO0FBQzNCLFVBQU0sUUFBUSxXQUFXLFlBQVksSUFBSTtBQUN6QyxVQUFNLE9BQU8sUUFBUTtBQUFBLE1BQ25CLE1BQU07QUFBQSxNQUFXO0FBQUEsTUFBSTtBQUFBLE1BQVc7QUFBQSxNQUFRO0FBQUEsTUFBTyxHQUFHLE9BQU8sR0FBRztBQUFBLE1BQUc7QUFBQSxNQUMvRCxLQUFLLEtBQUssUUFBUTtBQUFBLE1BQ2xCLE1BQU0sT0FBTyxJQUFJLEdBQUc7QUFBQSxNQUNwQixTQUFTLElBQUk7QUFBQSxNQUNiLFFBQVEsUUFBUSxDQUFDLFNBQVMsT0FBTztBQUFBLE1BQ2pDLFVBQVUsSUFBSSxLQUFLLElBQUksY0FBYztBQUFBLE1BQ3JDLFFBQVEsU0FBUyxDQUFDLEdBQUcsSUFBSSxDQUFDLENBQUMsTUFBTSxNQUFNLE1BQU0sQ0FBQyxNQUFNLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFBQSxNQUNuRSxRQUFRLFNBQVMsU0FBUyxJQUFJLEdBQUcsS0FBSztBQUFBLE1BQ3RDLFFBQVEsQ0FBQyxHQUFHLE9BQU8sT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLFdBQVcsRUFBRSxJQUFJLE1BQU0sSUFBSSxXQUFXLE1BQU0sV0FBVyxNQUFNLE1BQU0sRUFBRTtBQUFBLElBQ3pHLENBQUM7QUFDRCxXQUFPLElBQUksS0FBSyxJQUFJO0FBRXBCLGFBQVMsSUFBSSxNQUFNLElBQUksSUFBSSxXQUFXLGdCQUFnQixDQUFDLElBQUksQ0FBQyxLQUFLLEdBQUcsT0FBTyxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsUUFBUSxDQUFDLElBQUksSUFBSSxJQUFJLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFDdkgsZUFBVyxPQUFPLENBQUMsS0FBSyxHQUFHLE9BQU8sT0FBTyxDQUFDLEdBQUc7QUFDM0MsaUJBQVcsUUFBUSxTQUFTLEdBQUcsR0FBRztBQUNoQyxhQUFLLE9BQU8sS0FBSyxFQUFFLE1BQU0sS0FBSyxLQUFLLFFBQVEsT0FBTyxLQUFLLE1BQU0sTUFBTSxJQUFJLElBQUksR0FBRyxDQUFDO0FBQy9FLGFBQUssTUFBTSxLQUFLLFFBQVEsTUFBTSxVQUFVLGFBQWEsS0FBSyxNQUFNO0FBQUEsTUFDbEU7QUFBQSxJQUNGO0FBQ0EsWUFBUSxJQUFJO0FBQUEsRUFDZDtBQUdBLE1BQU1FLFFBQU8sQ0FBQyxNQUFNLEVBQUUsUUFBUSxTQUFTLE1BQU0sU0FBUyxRQUFRLE1BQU0sTUFBTTtBQUN4RSxVQUFNLE9BQU8sUUFBUSxRQUFRO0FBQzdCLFFBQUk7QUFDSixRQUFJO0FBQ0YsZUFBUyxLQUFLLE1BQU0sUUFBUSxRQUFRLElBQUksYUFBYSxDQUFDO0FBQUEsSUFDeEQsUUFBUTtBQUFBLElBQUM7QUFDVCxXQUFPLE9BQU8sTUFBTTtBQUFBLE1BQ2xCLFFBQVEsUUFBUSxVQUFVO0FBQUEsTUFDMUIsT0FBTyxTQUFTO0FBQUEsTUFDaEI7QUFBQSxNQUNBLFFBQVEsUUFBUSxRQUFRLElBQUksWUFBWSxNQUFNO0FBQUEsTUFDOUMsT0FBTyxJQUFJLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRTtBQUFBLE1BQ3hCLFlBQVksVUFBVSxLQUFLLE9BQU8sWUFBWSxLQUFLLElBQUksSUFBSSxPQUFPO0FBQUEsTUFDbEU7QUFBQSxNQUNBLE1BQU0sU0FBUyxTQUFZLFNBQVksWUFBWSxJQUFJLElBQUksVUFBVTtBQUFBLE1BQ3JFLFFBQVEsUUFBUTtBQUFBLE1BQ2hCLFNBQVMsUUFBUTtBQUFBLE1BQ2pCLFNBQVMsUUFBUTtBQUFBLElBQ25CLENBQUM7QUFBQSxFQUNIO0FBSUEsTUFBTSxVQUFVLE9BQU8sTUFBTSxNQUFNLFNBQVM7QUFDMUMsZUFBVyxDQUFDLElBQUksS0FBSyxLQUFLLFNBQVMsTUFBTSxJQUFJLEdBQUc7QUFDOUMsWUFBTUMsVUFBUyxNQUFNLFVBQVUsSUFBSSxTQUFTLElBQUksSUFBSSxHQUFHLElBQUksRUFBRSxDQUFDO0FBQzlELFlBQU0sUUFBUSxNQUFNLFVBQVUsSUFBSSxLQUFLO0FBQ3ZDLFlBQU0sTUFBTSxLQUFLLEtBQUssS0FBSyxDQUFDLFFBQVEsSUFBSSxPQUFPLEVBQUU7QUFDakQsVUFBSSxPQUFPLE1BQU8sUUFBTyxPQUFPLEtBQUssRUFBRSxRQUFBQSxTQUFRLE9BQU8sU0FBUyxVQUFVQSxXQUFVLENBQUMsR0FBRyxLQUFLLEVBQUUsQ0FBQztBQUFBLElBQ2pHO0FBQ0EsWUFBUSxJQUFJO0FBQUEsRUFDZDtBQUdBLE1BQU0sV0FBVyxDQUFDLFFBQVE7QUFDeEIsVUFBTSxPQUFPLE9BQU8sSUFBSSxHQUFHO0FBQzNCLFFBQUksQ0FBQyxLQUFNO0FBQ1gsVUFBTSxFQUFFLElBQUksUUFBUSxPQUFBQyxRQUFPLE9BQU8sSUFBSTtBQUN0QyxnQkFBWTtBQUNaLElBQUFGLE1BQUssTUFBTSxHQUFHO0FBQ2QsVUFBTUcsU0FBUSxTQUFTLE9BQU8sU0FBUztBQUN2QyxTQUFLLFFBQVFELFVBQVMsQ0FBQyxDQUFDLElBQUksR0FBR0MsUUFBTyxDQUFDLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQyxDQUFDLE1BQU0sRUFBRSxLQUFLLEtBQUssTUFBTTtBQUN4RSxZQUFNLFlBQVksU0FBUyxLQUFLLElBQUksWUFBWSxPQUFPLElBQUksSUFBSSxHQUFHO0FBQ2xFLGFBQU8sRUFBRSxJQUFJLE1BQU0sV0FBVyxRQUFRLEtBQUssTUFBTTtBQUFBLElBQ25ELENBQUM7QUFDRCxlQUFXLE9BQU8sS0FBSyxLQUFLLE1BQU0sQ0FBQyxHQUFHO0FBQ3BDLGlCQUFXLFNBQVMsS0FBSyxPQUFRLEtBQUksTUFBTSxPQUFPLElBQUksR0FBSSxPQUFNLE9BQU87QUFBQSxJQUN6RTtBQUNBLFNBQUssT0FBT0E7QUFDWixRQUFJLENBQUNBLE9BQU8sS0FBSSxJQUFJO0FBQ3BCLFlBQVEsTUFBTSxJQUFJLFFBQVEsUUFBUSxJQUFJRCxVQUFTLENBQUMsQ0FBQyxJQUFJLFFBQVEsQ0FBQyxDQUFDO0FBQy9ELFlBQVEsSUFBSTtBQUFBLEVBQ2Q7QUFHQSxNQUFNLE1BQU0sQ0FBQyxTQUFTO0FBQ3BCLFNBQUssUUFBUSxZQUFZLElBQUk7QUFDN0IsWUFBUSxJQUFJO0FBQUEsRUFDZDtBQUlBLE1BQU0sVUFBVSxDQUFDLEVBQUUsS0FBSyxTQUFTLE1BQU0sTUFBTTtBQUMzQyxVQUFNLE9BQU8sT0FBTyxJQUFJLEdBQUc7QUFDM0IsUUFBSSxDQUFDLEtBQU07QUFDWCxVQUFNLEVBQUUsTUFBTSxRQUFRLE1BQU0sU0FBUyxNQUFBRSxPQUFNLEdBQUcsSUFBSTtBQUNsRCxVQUFNLEVBQUUsT0FBTyxRQUFRLElBQUksSUFBSSxVQUFVLE1BQU0sTUFBTTtBQUVyRCxVQUFNLE1BQU0sRUFBRSxNQUFNLFFBQVEsT0FBTyxNQUFNLEdBQUcsTUFBTSxRQUFRLEtBQUssU0FBUyxDQUFDLEVBQUU7QUFDM0UsVUFBTSxRQUFRLEVBQUUsTUFBTSxPQUFPLElBQUk7QUFDakMsVUFBTSxTQUFTLE1BQU0sT0FBTyxPQUFPLEtBQUssRUFBRTtBQUMxQyxlQUFXLFFBQVEsU0FBUyxDQUFDLEdBQUcsT0FBTyxNQUFNLElBQUksT0FBTztBQUN0RCxZQUFNLFlBQVksR0FBRyxLQUFLLFFBQVEsY0FBYztBQUNoRCxZQUFNLE9BQU8sS0FBSyxPQUFPLFFBQVEsS0FBSyxPQUFPLElBQUksTUFBTSxLQUFLLE1BQU0sU0FBUyxLQUFLLEVBQUU7QUFDbEYsWUFBTSxPQUFPLFFBQVEsSUFBSSxLQUFLLEVBQUUsSUFBSSxlQUFlLE9BQU8sb0JBQW9CO0FBQzlFLFVBQUksUUFBUSxLQUFLLEVBQUUsSUFBSSxLQUFLLElBQUksV0FBVyxNQUFNLEdBQUksU0FBUyxVQUFVLEVBQUUsTUFBQUEsTUFBSyxFQUFHLENBQUM7QUFBQSxJQUNyRjtBQUNBLFNBQUssT0FBTyxLQUFLLEdBQUc7QUFDcEIsU0FBSyxJQUFJLE9BQU8sS0FBSztBQUNyQixRQUFJLENBQUM7QUFBQSxJQUF1QixLQUFNLEtBQU8sS0FBSSxJQUFJO0FBQ2pELFlBQVEsSUFBSTtBQUFBLEVBQ2Q7QUFHQSxNQUFNLFVBQVUsQ0FBQyxFQUFFLElBQUksV0FBVyxPQUFPLEtBQUssTUFBTSxNQUFNO0FBQ3hELFVBQU0sT0FBTyxRQUFRLEVBQUUsTUFBTSxXQUFXLElBQUksV0FBVyxPQUFPLEtBQUssT0FBTyxTQUFTLENBQUMsRUFBRSxDQUFDO0FBQ3ZGLGVBQVcsUUFBUSxTQUFTLENBQUMsR0FBRztBQUM5QixZQUFNLE9BQU8sS0FBSyxJQUFJLElBQUk7QUFDMUIsVUFBSSxDQUFDLEtBQU07QUFDWCxXQUFLLE9BQU8sS0FBSyxFQUFFLE1BQU0sS0FBSyxLQUFLLFFBQVEsT0FBTyxLQUFLLE1BQU0sTUFBTSxJQUFJLEdBQUcsQ0FBQztBQUMzRSxXQUFLLE1BQU0sRUFBRSxJQUFJLFVBQVUsR0FBRyxXQUFXLEtBQUssTUFBTTtBQUFBLElBQ3REO0FBQUEsRUFDRjtBQUdBLE1BQU0sT0FBTyxDQUFDLFFBQVE7QUFDcEIsVUFBTSxFQUFFLFFBQVEsV0FBVyxJQUFJLE1BQU0sU0FBUyxLQUFLLElBQUk7QUFDdkQsUUFBSSxPQUFPLElBQUksR0FBRyxLQUFLLFFBQVEsS0FBTTtBQUNyQyxRQUFJLENBQUMsUUFBUyxTQUFRLEVBQUUsTUFBTSxXQUFXLElBQUksV0FBVyxRQUFRLEdBQUcsT0FBTyxHQUFHLEVBQUUsQ0FBQztBQUNoRixlQUFXLFFBQVEsU0FBUyxHQUFHLEVBQUcsTUFBSyxNQUFNLEtBQUssVUFBVTtBQUFBLEVBQzlEO0FBR08sTUFBTSxhQUFhLENBQUMsTUFBTSxRQUFRLFNBQVM7QUFDaEQsVUFBTSxXQUFXLFNBQVMsR0FBRyxPQUFPO0FBQ3BDLFVBQU0sUUFBUSxXQUFXLEVBQUUsT0FBTyxNQUFNLEVBQUUsT0FBTyxLQUFLLEtBQUssR0FBRyxRQUFRLElBQUksS0FBSyxHQUFHLElBQUksVUFBVSxNQUFNLFFBQVEsSUFBSTtBQUNsSCxVQUFNLEVBQUUsT0FBTyxRQUFRLElBQUksSUFBSTtBQUMvQixVQUFNLFVBQVUsTUFBTSxJQUFJLENBQUMsVUFBVSxFQUFFLElBQUksS0FBSyxJQUFJLFdBQVcsR0FBRyxLQUFLLFFBQVEsY0FBYyxJQUFJLE1BQU0sR0FBRyxFQUFFO0FBRTVHLFVBQU0sUUFBUSxFQUFFLE1BQU0sUUFBUSxPQUFPLE1BQU0sR0FBRyxNQUFNLElBQUksUUFBUSxLQUFLLFFBQVE7QUFDN0UsVUFBTSxFQUFFLFVBQVUsTUFBTSxPQUFPLElBQUk7QUFDbkMsVUFBTSxPQUFPLFFBQVEsRUFBRSxNQUFNLFFBQVEsSUFBSSxJQUFJLFdBQVcsSUFBSSxVQUFVLE1BQU0sUUFBUSxRQUFRLENBQUMsS0FBSyxHQUFHLE9BQU8sWUFBWSxJQUFJLEVBQUUsQ0FBQztBQUMvSCxRQUFJLE9BQU8sTUFBTSxNQUFNLFVBQVUsQ0FBQyxTQUFVLE1BQUssSUFBSSxRQUFRLEVBQUUsTUFBTSxNQUFNLENBQUM7QUFBQSxRQUN2RSxZQUFXLEVBQUUsR0FBRyxLQUFLLE1BQU8sWUFBVyxJQUFJLElBQUksRUFBRSxNQUFNLE1BQU0sQ0FBQztBQUNuRSxXQUFPO0FBQUEsRUFDVDtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBRS9CLFVBQU0sUUFBUSxFQUFFLFFBQVEsU0FBUyxTQUFTLFVBQVUsT0FBTyxTQUFTLFNBQVMsS0FBSztBQUNsRixlQUFXLENBQUMsTUFBTSxRQUFRLEtBQUssT0FBTyxRQUFRLEtBQUssRUFBRyxRQUFPLE9BQU8sR0FBRyxNQUFNLFFBQVE7QUFBQSxFQUN2Rjs7O0FDbE5BLE1BQUksQ0FBQyxPQUFPLE9BQU8sUUFBUSxZQUFZLEdBQUc7QUFDeEMsV0FBTyxhQUFhLEVBQUUsU0FBUyxRQUFRLENBQUMsTUFBTSxRQUFRLFNBQVMsUUFBUSxXQUFXLE1BQU0sUUFBUSxJQUFJLEdBQUcsSUFBSSxFQUFFO0FBQzdHLGVBQVc7QUFDWCxpQkFBYTtBQUNiLGlCQUFhO0FBQ2IsYUFBUztBQUNULFdBQU8sT0FBTztBQUNkLGdCQUFZO0FBQ1osYUFBUyxpQkFBaUIsb0JBQW9CLE1BQU07QUFDbEQsVUFBSSxPQUFPLE9BQU8sUUFBUSxPQUFPLEVBQUcsYUFBWTtBQUFBLElBQ2xELENBQUM7QUFBQSxFQUNIOyIsCiAgIm5hbWVzIjogWyJyb3ciLCAibmFtZXMiLCAidmFsdWVzIiwgInNlbnQiLCAidmFsdWVzIiwgImNhbGwiLCAiYmVmb3JlIiwgIm5hbWVzIiwgIm5vdGUiLCAiUkVGUkVTSCIsICJ2YWx1ZXMiLCAicGFpcnMiLCAidmFsdWVzIiwgImxpc3QiLCAiYnV0dG9uIiwgImxpc3QiLCAic2hvdyIsICJjb3VudCIsICJjYWxsIiwgInBhcnRzIiwgInNlbnQiLCAiYmVmb3JlIiwgIm5hbWVzIiwgIm5vdGUiLCAiYmVmb3JlIiwgInBhcnRzIiwgImNvdW50IiwgImNhbGwiXQp9Cg==
