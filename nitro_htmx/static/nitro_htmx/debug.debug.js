(() => {
  // nitro_htmx/client/elements.js
  var put = (element, ...content) => {
    element.replaceChildren();
    for (const one of content.flat(9)) {
      if (one?.constructor === Object) {
        for (const [key, value] of Object.entries(one)) key in element ? element[key] = value : element.setAttribute(key, value);
      } else if (one) element.append(one);
    }
    return element;
  };
  var h = (name, ...content) => {
    const [tag, className = ""] = name.split(".");
    return put(document.createElement(tag), { className }, content);
  };
  var button = (label, onclick, ...more) => h("button", { type: "button", onclick }, label, more);
  var json = (value) => {
    const text = JSON.stringify(value) ?? "none";
    return text[300] ? `${text.slice(0, 300)}\u2026` : text;
  };
  var ms = (number = 0) => `${Number(number.toFixed(number < 10 ? 1 : 0))} ms`;

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
    const close2 = [...new Set(names2)].filter((other) => distance(name, other) <= name.length / 4);
    close2.sort((a, b) => distance(name, a) - distance(name, b));
    return close2.length ? ` Did you mean ${close2[0]}?` : "";
  };
  var join = (values2, by = ", ") => [...new Set(values2)].filter(Boolean).join(by);
  var short = (type) => type.replace(/^nitro:/, "");
  var sizeOf = (bytes) => bytes < 1e3 ? `${bytes} B` : `${(bytes / 1e3).toFixed(1)} kB`;

  // nitro_htmx/client/twice.js
  var sources = [];
  var broken = [];
  var htmx;
  var show = (text) => {
    if (!document.body) return document.addEventListener("DOMContentLoaded", () => show(text));
    document.body.prepend(h("div", { role: "alert", style: "padding: 1rem; background: #b00020; color: #fff; font: 16px/1.4 sans-serif" }, text));
  };
  var note = (value, source) => {
    if (value === htmx) return;
    sources.push(source || "a module or inline script");
    if (htmx) {
      const [first] = sources;
      const last = sources.at(-1);
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
  var componentOf = ({ dataset }) => `${dataset.nitroComponent}`;
  var triggersOf = (root) => `${root.getAttribute("hx-trigger")}`.split(",").map((entry) => entry.trim().split(/\s/)[0]);
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
    const here = roots().map(componentOf);
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
    const names2 = join(listening.map(componentOf));
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
  var draft = "";
  var note2 = ({ name, value }) => {
    if (name) names.add(name);
    if (value.length > 3) values.add(value);
  };
  var noteSecrets = () => document.querySelectorAll(SECRET).forEach(note2);
  var hide = (text) => {
    for (const secret of [...values].sort((a, b) => b.length - a.length)) {
      const forms = [secret, encodeURIComponent(secret), `${new URLSearchParams({ "": secret })}`.slice(1), JSON.stringify(secret).slice(1, -1)];
      for (const form of forms) text = text.replaceAll(form, HIDDEN);
    }
    return text;
  };
  var masked = (value, name = "") => {
    if (names.has(name) && value !== "" && value != null) return HIDDEN;
    if (typeof value === "string") return hide(value);
    if (value instanceof Blob) return `file ${/** @type {any} */
    value.name || "without a name"}`;
    if (Array.isArray(value)) return value.map((item, at) => masked(item, `${name}.${at}`));
    if (!value || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), masked(item, name ? `${name}.${key}` : key)]));
  };
  var startSecrets = () => {
    listen(document, "input", ({ target }) => {
      if (!target.matches?.(SECRET)) return;
      if (target.value.startsWith(draft)) values.delete(draft);
      draft = target.value;
      note2(target);
    }, true);
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
    let at = 0;
    return runs.map(([, length]) => TOKEN.exec(text.slice(at, at += length))?.[1]);
  };
  var changesOf = (before2, after, path = "") => {
    if (before2 === after) return [];
    if (Object(after) !== after || Object(before2) !== before2) return [[path, before2, after]];
    const names2 = [.../* @__PURE__ */ new Set([...Object.keys(before2), ...Object.keys(after)])];
    return names2.flatMap((name) => changesOf(before2[name], after[name], path ? `${path}.${name}` : name));
  };

  // nitro_htmx/client/shown.js
  var titleOf = ({ kind, component, action, events, chain, id }) => {
    if (kind === "push") return `pushed ${short(events[0].name)}`;
    if (kind === "travel") return action;
    if (kind === "stopped") return `loop stopped: ${[...chain, id].join(" > ")}`;
    if (action === "nitro-mount") return `${component} loads`;
    return `${component}.${action}`;
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
    const isRequest = kind === "request";
    const because = join(heard.map(([name]) => short(name)));
    const sent2 = isRequest && join(events.map(({ name }) => short(name)).filter((name) => name !== "action-complete"));
    const trouble = troubleOf(step);
    return [
      h("span.number", `${number}`),
      " ",
      h("span.time", isRequest && (ended ? ms(ended - start) : "under way")),
      h("span.title", titleOf(step)),
      h("span.more", trouble && [h("strong.trouble", trouble), " "], join([
        id && `#${id}`,
        key && `key ${key}`,
        channels && `to ${join(channels)}`,
        because && `after ${because}`,
        sent2 && `sends ${sent2}`
      ], " \xB7 "))
    ];
  };
  var row = (name, ...content) => [h("dt", name), h("dd", content)];
  var ul = (values2, show4) => h("ul", values2.map((value) => h("li", show4(value))));
  var list = (name, values2, show4) => values2[0] && row(name, ul(values2, show4));
  var pair = ([name, value]) => h("code", `${name} = ${json(value)}`);
  var fatesOf = ({ hearers, others, why }, link, more = () => "") => {
    const fateOf = ({ id, component, fate, step, call: call2 }) => {
      const [before2, after] = fate.split("#");
      return [`${component} #${id}${call2 ? ` by ${call2}` : ""} ${before2}`, after != null && [link(step), after]];
    };
    return h(
      "ul",
      hearers.map((hearer) => h("li", fateOf(hearer), more(hearer))),
      others && h("li", `${others} listens`),
      why && h("li.trouble", why)
    );
  };
  var timeOf = ({ ended = 0, start, waited = 0, took, server, swap }) => join([
    `${ms(ended - start)} in all`,
    waited > 1 && `${ms(waited)} in its line before`,
    server && `${ms(server.ms)} in the server`,
    took && `${ms(Math.max(0, took - (server?.ms ?? 0)))} on the way`,
    swap && `${ms(swap)} in the page`
  ]);
  var answerOf = ({ status, bytes, server, tries, isKept, isStale }) => join([
    status ? `status ${status}, ${sizeOf(bytes)}` : "none came",
    server && `${server.queries} ${server.queries === 1 ? "query" : "queries"} in ${ms(server.query_ms)}`,
    tries && `sent ${tries + 1} times`,
    isKept && "kept from the first time",
    isStale && "the page has newer HTML"
  ]);
  var changesIn = ({ id, component, before: before2 = {}, after }) => {
    const changes = changesOf(before2, after);
    return [`${component} #${id}`, changes[0] ? "" : ": no field", ul(changes, ([path, was, is]) => h("code", h("b", path), " ", h("del", json(was)), " \u2192 ", h("ins", json(is))))];
  };
  var factsOf = (step, link) => {
    const { id, kind, ended, args, typed, causes, events, heard, isPushed, riders, runs, channels, spread = 0, why } = step;
    return [
      list("Because of", causes, ({ step: from, event, by }) => [h("code", short(event)), " of ", link(from), by !== id && `, for #${by}`]),
      list("Because of", causes[0] ? [] : heard, ([name]) => [short(name), isPushed ? ", pushed" : ", from a script"]),
      channels && row("Pushed to", join(channels), spread > 500 && `, spread over ${ms(spread)}`),
      why && row(kind === "travel" ? "Now" : "Stopped", why),
      list("Arguments", Object.entries(args), pair),
      list("In inputs", Object.entries(typed), pair),
      kind === "request" && ended && [row("Time", timeOf(step)), row("Answer", answerOf(step))],
      list("Changed", runs.filter(({ after }) => after), changesIn),
      list("Events", events, (event) => [
        h("code.event", short(event.name)),
        event.from && ` from #${event.from}`,
        h("code.more", json(event.detail)),
        fatesOf(event, link)
      ]),
      list("Travelled along", riders, ({ id: rider, component, rode }) => [`${component} #${rider}`, ended && (rode ? " ran" : " in vain")])
    ];
  };

  // nitro_htmx/client/steps.js
  var MOST = 200;
  var WAITS = "is to ask";
  var steps = [];
  var shown = steps;
  var listeners = [];
  var news = /* @__PURE__ */ new Set();
  var count = 0;
  var isClick = ({ kind, action, causes, heard, isPoll }) => /request|dropped/.test(kind) && !isPoll && !causes[0] && !heard[0] && !/^(sync|nitro-mount)$/.test(action);
  var onStep = (listener) => void listeners.push(listener);
  var changed = (step) => {
    if (!news.size) {
      queueMicrotask(() => {
        const all = [...news];
        news.clear();
        for (const one of all) for (const listener of listeners) listener(one);
      });
    }
    news.add(step);
  };
  var addStep = (step) => {
    const full = {
      number: ++count,
      id: "",
      component: "",
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
  var show2 = (others = steps) => {
    shown = others;
    changed();
  };
  var clear = () => {
    if (shown === steps) steps.length = 0;
    show2();
  };

  // nitro_htmx/client/graph.js
  var graphOf = (link) => {
    const first = shown.filter(isClick).pop();
    const seen = /* @__PURE__ */ new Set();
    const runOf = (step, id) => {
      const key = `${step?.number} ${id}`;
      if (!step || seen.has(key)) return "";
      seen.add(key);
      const own = step.events.filter(({ name, from, hearers, why }) => from === id && (hearers[0] || why || name !== "nitro:action-complete"));
      return h("ul", own.map(eventOf2));
    };
    const eventOf2 = (event) => h("li", h("code.event", short(event.name)), fatesOf({ ...event, why: event.why && "nobody hears it" }, link, (hearer) => runOf(shown.find(({ number }) => number === hearer.step), hearer.id)));
    return first && h("ul", h("li", h("strong", titleOf(first)), " in ", link(first.number), runOf(first, first.id)));
  };

  // nitro_htmx/client/recipe.js
  var NAME = /^[a-z_]\w*$/i;
  var python = (value) => {
    if (Array.isArray(value)) return `[${value.map(python).join(", ")}]`;
    if (Object(value) === value) return `{${Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${python(item)}`).join(", ")}}`;
    return value == null ? "None" : value === true ? "True" : value === false ? "False" : JSON.stringify(value);
  };
  var call = (name, values2, ...first) => {
    const pairs = Object.entries(values2).filter(([key, value]) => NAME.test(key) && !python(value).includes(HIDDEN));
    const words = pairs.map(([key, value]) => `${key}=${python(value)}`);
    return `    ${name}(${[...first.map(python), ...words].join(", ")})`;
  };
  var partOf = ({ component, key, isOne }) => isOne ? `page.component(${python(component)}${key ? `, key=${python(key)}` : ""})` : "";
  var familyOf = (first) => {
    const found = [first];
    for (const step of shown) if (step.causes.some((cause) => found.some(({ number }) => number === cause.step))) found.push(step);
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
    if (!name.startsWith(REFRESH)) return call("page.assert_emitted", data, short(name));
    return call("page.assert_refreshed", data, hearers[0]?.component ?? name.replace(REFRESH, ""));
  };
  var linesOf = (step) => {
    const part = partOf(step);
    if (!part) return [`    # ${step.component}.${step.action}: by hand`];
    const family = familyOf(step);
    const isThere = ({ gone }) => !family.some(({ number }) => number === gone);
    const states = new Map(family.flatMap(({ runs }) => runs.filter(isThere).map((run) => [partOf(run), python(run.after)])));
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
    root.outerHTML.replace(/<nitro-timeline.*?e>/, ""),
    // it stands in a dialog that is modal
    fieldsOf(root).map((field) => !field.matches(`${SECRET},[type=file]`) && [field.value, field.checked])
  ]);
  var putBack = ([id, html, values2]) => {
    const root = h("template", { innerHTML: html }).content.firstElementChild;
    for (const one of [root, ...root.querySelectorAll(".nitro-busy,[data-nitro-held]")]) {
      one.classList.remove("nitro-busy");
      one.removeAttribute("aria-busy");
      if (one.hasAttribute("data-nitro-held")) one.removeAttribute("aria-disabled");
      one.removeAttribute("data-nitro-held");
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
      page: takePage(),
      ended: performance.now(),
      action: `back to before step ${number}`,
      why: `The components are as they were before step ${number}. The database did not travel: it is as it was.${missing}`
    });
    there.forEach(putBack);
  };

  // nitro_htmx/client/list.js
  var componentsOf = ({ component, events, riders }) => [component, ...[...riders, ...events.flatMap(({ hearers }) => hearers)].map((one) => one.component)];
  var eventsOf = ({ events, heard }) => [...events.map(({ name }) => name), ...heard.map(([name]) => name)].map(short);
  var filter = (label, namesOf, onchange) => {
    const select = h("select", { onchange }, h("option", { value: "" }, "all"));
    return {
      element: h("label", `${label} `, select),
      learn: (step) => {
        for (const name of namesOf(step)) if (![...select.options].some(({ value }) => value === name)) select.append(h("option", name));
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
    const filters = [filter("Component", componentsOf, () => update2()), filter("Event", eventsOf, () => update2())];
    const list3 = h("ol", { "aria-label": "Steps", onkeydown: move });
    const empty = h("p.empty");
    const status = h("output.unseen");
    const graph = h("div");
    const caused = h("details.graph", { ontoggle: () => update2() }, h("summary", "Who caused whom, for the last click"), graph);
    const scroll = h("div.scroll", empty, list3);
    const passes = (step) => filters.every((one) => one.passes(step));
    const link = (number) => {
      const to = shown.find((step) => step.number === number);
      return to ? button(`step ${number}`, () => go(to), { className: "link" }) : `step ${number}`;
    };
    const go = (step) => {
      const details = items.get(step);
      details.open = true;
      details.parentNode.hidden = false;
      details.firstChild.focus();
    };
    const make = (step) => {
      const back = step.page && button("Back to before this step", () => travel(step));
      const details = h("details", { ontoggle: () => render(step) }, h("summary"), h("dl"), h("div.actions", back));
      list3.append(h("li", details));
      items.set(step, details);
      return details;
    };
    const render = (step) => {
      const details = items.get(step) ?? make(step);
      for (const one of filters) one.learn(step);
      put(details.children[0], summaryOf(step));
      put(details.children[1], details.open && factsOf(step, link));
      Object.assign(details.parentNode, { hidden: !passes(step), className: troubleOf(step) && "bad" });
    };
    const update2 = (step) => {
      const isAtEnd = scroll.scrollTop + scroll.clientHeight >= scroll.scrollHeight - 8;
      for (const [one, details] of items) if (!shown.includes(one)) items.delete(one), details.parentNode.remove();
      for (const one of shown) if (!step || one === step) render(one);
      empty.textContent = shown.some(passes) ? "" : shown[0] ? "No step fits the filters." : "Nothing has happened yet.";
      put(graph, caused.open && (graphOf(link) ?? "Nothing was clicked yet."));
      if (step?.ended) status.textContent = step.why ?? `Step ${step.number}: ${titleOf(step)}, ${ms(step.ended - step.start)} ${troubleOf(step)}`;
      if (isAtEnd) scroll.scrollTop = scroll.scrollHeight;
    };
    const test = h("textarea", { readOnly: true, hidden: true, rows: 12, "aria-label": "Test" });
    const copy = async () => {
      test.hidden = !test.hidden;
      test.value = testOf(shown.filter(passes));
      test.select();
      await navigator.clipboard?.writeText(test.value).catch(() => {
      });
    };
    const tools = h(
      "div.tools",
      { role: "group", "aria-label": "Tools" },
      filters.map(({ element }) => element),
      button("Copy as test", copy),
      button("Clear", clear)
    );
    return { tools, body: [test, caused, scroll, status], update: update2 };
  };

  // nitro_htmx/client/timeline.css
  var timeline_default = ":host { all: initial !important; display: contents !important; }\n@media print { :host { display: none !important; } }\n* { box-sizing: border-box; margin: 0; padding: 0; color: inherit; text-decoration: none; }\n[hidden], :is(p, dl, div, ul):empty { display: none !important; }\naside {\n  --soft: light-dark(#57606a, #a9b2bc); --lift: #8881; --line: 1px solid #8886;\n  --bad: light-dark(#b3192b, #ff9a9f);\n  inset: auto; overflow: visible; border: 0; background: none; direction: ltr;\n  color-scheme: light dark; color: light-dark(#1c1f23, #e8ebee); font: 13px/1.45 system-ui, sans-serif;\n}\naside > button, section { position: fixed; right: 0; bottom: 0; border: var(--line); background: Canvas; box-shadow: 0 0 24px #0004; }\naside > button { right: 16px; border-radius: 6px 6px 0 0; }\nsection { top: 0; display: flex; flex-direction: column; width: min(440px, 100vw); }\nheader { padding: 8px 14px; background: var(--lift); }\nheader, .tools { display: flex; flex-wrap: wrap; gap: 8px; align-items: baseline; }\nh2 { flex: 1; }\nbutton, select, h2 { font: inherit; }\naside > button, h2, .title, .trouble, .event, .graph > summary { font-weight: 600; }\n.tools { width: 100%; }\nbutton, summary { cursor: pointer; }\nbutton, select { min-height: 26px; padding: 2px 9px; border: var(--line); border-radius: 6px; background: Canvas; }\nselect { max-width: 112px; }\n.scroll { flex: 1; }\n.scroll, .graph { overflow: auto; overflow-wrap: anywhere; }\n.graph { max-height: 45%; }\n.unseen { position: absolute; clip-path: inset(50%); }\np, textarea, summary, .graph > div { padding: 7px 14px; }\nheader, ol > li, p, .graph, textarea { border: 0; border-bottom: var(--line); }\nli { list-style: none; }\nsummary { outline-offset: -2px; }\nsummary:hover, [open] > summary { background: var(--lift); }\n.bad summary { box-shadow: inset 3px 0 var(--bad); }\n.number, .time, .more, dt, label { color: var(--soft); }\n.time { float: right; }\n.more { display: block; font-size: 12px; }\n.trouble, del { color: var(--bad); }\nins { color: light-dark(#116329, #6fdd8b); }\ndl { display: grid; grid-template-columns: max-content 1fr; gap: 6px 12px; }\ndl, .actions { padding: 8px 14px 8px 34px; }\ndd li + li { margin-top: 3px; }\nul ul { padding-left: 12px; border-left: var(--line); }\ntextarea { white-space: pre; }\ncode, textarea { font: 12px/1.45 monospace; }\n.link { min-height: 0; padding: 0; border: 0; background: none; color: LinkText; text-decoration: underline; }\n";

  // nitro_htmx/client/drawer.js
  var KEY = "nitro-timeline";
  var SHORTCUT = "Alt+Shift+N";
  var before;
  var remembered = (value) => {
    try {
      if (value) localStorage.setItem(KEY, value);
      return localStorage.getItem(KEY);
    } catch {
    }
  };
  var toggle = () => {
    const isInside = shadow.activeElement;
    const opens = panel.hidden;
    if (opens) before = isInside ? tab : document.activeElement;
    setOpen(opens);
    if (opens) panel.focus();
    else if (isInside) (before?.isConnected ? before : tab).focus();
  };
  var list2 = showList();
  var count2 = h("span.count");
  var tab = button(["Timeline ", count2], toggle, { title: SHORTCUT, "aria-expanded": "false", "aria-keyshortcuts": SHORTCUT });
  var close = button("\xD7", toggle, { "aria-label": "Close the timeline" });
  var panel = h(
    "section",
    { hidden: true, tabIndex: -1, "aria-label": "Timeline" },
    h("header", h("h2", "Timeline"), close, list2.tools),
    list2.body
  );
  var aside = h("aside", { popover: "manual", "aria-label": "nitro-htmx" }, panel, tab);
  var host = h("nitro-timeline");
  var shadow = host.attachShadow({ mode: "open" });
  var setOpen = (isNow) => {
    show3();
    panel.hidden = !isNow;
    tab.hidden = isNow;
    remembered(isNow ? "open" : "closed");
    update();
  };
  var update = (step) => {
    count2.textContent = steps.length || "";
    if (!panel.hidden) list2.update(step);
  };
  var show3 = () => {
    const place = [...document.querySelectorAll("dialog:modal")].pop() ?? document.documentElement;
    if (host.parentNode === place) return;
    place.append(host);
    aside.showPopover?.();
    observer.observe(document, { attributeFilter: ["open"], childList: true, subtree: true });
  };
  var observer = new MutationObserver(show3);
  var isShortcut = ({ altKey, shiftKey, ctrlKey, metaKey, code, key }) => altKey && shiftKey && !ctrlKey && !metaKey && (code === "KeyN" || /^n$/i.test(key));
  var startDrawer = () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(timeline_default);
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(aside);
    for (const name of ["click", "keydown", "keyup", "input", "change"]) {
      shadow.addEventListener(name, (event) => {
        event.stopPropagation();
        if (name !== "keydown" || event.key !== "Escape" || panel.hidden) return;
        event.preventDefault();
        toggle();
      });
    }
    onStep(update);
    window.addEventListener("keydown", (event) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      toggle();
    }, true);
    document.addEventListener("DOMContentLoaded", () => {
      const wasOpen = remembered() === "open";
      if (wasOpen) setOpen(true);
      else if (!navigator.webdriver && window.parent === window) show3();
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
    const ids = events.flatMap(({ hearers }) => hearers.filter(({ call: call2, fate }) => fate === WAITS && !call2).map(({ id }) => id));
    return [...new Set(ids)].map((id) => window.nitro?.find(id) ?? { id });
  };
  var idsOf = (some) => some.map(({ id }) => `#${id}`).join(", ");
  var lineOf = (step, refreshed) => {
    const { id, component, action, heard, chain, isPushed, start, ended = start, status, bytes, events, riders } = step;
    const parts = [`nitro: ${component}.${action}`, `#${id}`, `${Math.round(ended - start)} ms`, status ? sizeOf(bytes) : "no answer", status > 299 && `status ${status}`];
    const from = `${isPushed ? ", pushed" : ""}${chain[0] ? ` from #${chain.at(-1)}` : ""}`;
    const because = heard[0] ? ` (after ${join(heard.map(([type]) => short(type)))}${from})` : "";
    const rode = riders.filter((rider) => rider.rode);
    const others = rode[3] ? ` and ${rode.length - 3} more` : "";
    return join([
      join(parts, " | ") + because,
      events.map(({ name }) => short(name)).join(", "),
      rode[0] && `brings along ${idsOf(rode.slice(0, 3))}${others}`,
      refreshed[0] && `refreshes ${idsOf(refreshed)}`
    ], " > ");
  };
  var group = (line, rows) => {
    console.groupCollapsed(line);
    for (const row2 of rows) console.log(...row2);
    console.groupEnd();
  };
  var log = (step) => {
    const refreshed = refreshedBy(step);
    const line = lineOf(step, refreshed);
    if (step.isPoll && !step.events[0]) return console.debug(line);
    group(line, [
      ...step.events.map(({ name, detail }) => [name, detail]),
      ...step.riders.map(({ id, rode }) => [rode ? "rode along, and heard" : "rode along in vain", `#${id}`]),
      ...refreshed.map((root) => ["refreshes", root]),
      ...step.heard.map((pair2) => ["heard", ...pair2])
    ]);
  };
  var logStep = (step) => {
    if (step?.kind !== "request" || !step.ended || logged.has(step.number)) return;
    logged.add(step.number);
    log(step);
    showError(step);
  };
  var logPush = ({ events: [{ name, detail, hearers }] }, { channels, spread, hops, hears }) => {
    const when = spread > 500 ? ` within ${(spread / 1e3).toFixed(1)} s` : "";
    const because = hops ? " (came of a pushed event)" : "";
    const deaf = roots().filter((root) => name !== `${REFRESH}*` && triggersOf(root).includes(name) && !hears(root));
    group(join([`nitro: pushed ${short(name)} | to ${join(channels)}${because}`, hearers[0] && `refreshes ${idsOf(hearers)}${when}`], " > "), [
      [name, detail],
      ...hearers.map(({ id }) => ["refreshes", window.nitro?.find(id)]),
      ...deaf.map((root) => ["holds no such channel", root])
    ]);
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

  // nitro_htmx/client/record.js
  var DJANGO_PAGE = /<meta name="robots" content="NONE,NOARCHIVE"/;
  var jobs = /* @__PURE__ */ new WeakMap();
  var sent = /* @__PURE__ */ new WeakMap();
  var refreshing = /* @__PURE__ */ new Map();
  var about = (job) => jobs.get(job) ?? (jobs.set(job, {}), about(job));
  var tell = ({ heard, id, component }, fate, step) => {
    for (const pair2 of heard ?? []) {
      const from = sent.get(pair2);
      if (!from) continue;
      const { hearers, name } = from.event;
      step?.causes.push({ step: from.step.number, event: name, by: id });
      const known = hearers.find((one) => one.id === id) ?? hearers[hearers.push({ id, component, fate }) - 1];
      Object.assign(known, { fate, step: step?.number });
      changed(from.step);
    }
  };
  var queued = (job) => {
    noteSecrets();
    about(job).since ??= performance.now();
    const { cause, heard, id } = job;
    const from = sent.get(cause) ?? sent.get(cause?.detail ?? job) ?? (job.body.has("nitro-pushed") ? refreshing.get(id) : void 0);
    if (from && heard?.[0]) sent.set(heard[0], from);
  };
  var filling = (job) => void (about(job).page = takePage());
  var posted = ({ action, body, left, sent: fields }) => {
    const args = {};
    const typed = {};
    const bound = new Set([...fields.values()].filter((field) => field.bound).map(({ name }) => name));
    for (const [name, value] of left ?? body) {
      const isBound = bound.has(name);
      if (!isBound && /^nitro-|^csrfmiddlewaretoken$/.test(name)) continue;
      const [to, key] = isBound ? [typed, name.slice(name.indexOf(".") + 1)] : [args, name];
      const isForm = action === "sync" && name === "form";
      const safe = isForm ? masked(Object.fromEntries(new URLSearchParams(`${value}`))) : masked(value, name);
      to[key] = key in to ? [to[key], safe].flat() : safe;
    }
    for (const { bound: path } of fields.values()) if (path) typed[path] ??= "";
    return { args, typed };
  };
  var nameOf = (id) => {
    const { nitroComponent: component, nitroKey: key } = window.nitro?.find(id)?.dataset ?? {};
    const same = roots().filter(({ dataset }) => dataset.nitroComponent === component && dataset.nitroKey === key);
    return { key, isOne: same.length === 1 };
  };
  var leaving = (job) => {
    const { action, boarded, chain, component, heard = [], id, isQuiet, page, riders } = job;
    const known = about(job);
    if (known.step && !known.step.ended) return;
    const all = [job, ...riders.values()];
    const step = addStep({
      kind: "request",
      id,
      component,
      action,
      chain,
      ...posted(job),
      start: boarded,
      ...nameOf(id),
      page: known.page,
      address: page,
      isPoll: !job.heard && isQuiet,
      isPushed: job.body.has("nitro-pushed"),
      heard: heard.map(([name, detail]) => [name, masked(detail)]),
      waited: boarded - (known.since ?? boarded),
      riders: all.slice(1).map((rider) => ({ id: rider.id, component: rider.component }))
    });
    known.step = step;
    known.tokens = new Map(action === "nitro-mount" ? [] : all.map((one) => [one.id, one.token]));
    for (const one of all) tell(one, one === job ? "asks in #" : "travels along in #", step);
  };
  var note3 = (step, { answer, boarded, took, isStale, status, tries }) => {
    const { headers, status: answered2 = 0, text = "" } = answer ?? {};
    let server;
    try {
      server = JSON.parse(headers?.get("Nitro-Debug"));
    } catch {
    }
    Object.assign(step, {
      status: answered2,
      tries,
      isStale,
      isKept: headers?.get("Nitro-Once") === "kept",
      bytes: new Blob([text]).size,
      errorPage: Number(status) > 499 || DJANGO_PAGE.test(text) ? text : "",
      took,
      swap: took && performance.now() - boarded - took,
      server
    });
  };
  var compare = async (step, tokens, made) => {
    for (const [at, run] of step.runs.entries()) {
      run.before = await readState(run.id, tokens?.get(run.id));
      run.after = await readState(run.id, made[at]);
    }
    changed(step);
  };
  var noteGone = (number) => {
    for (const { runs } of steps) for (const run of runs) if (!window.nitro?.find(run.id)) run.gone ??= number;
  };
  var answered = (job) => {
    const { step, tokens } = about(job);
    if (!step) return;
    const { answer, id, component, events, parts, riders } = job;
    noteSecrets();
    note3(step, job);
    step.left = events ? events.length : 1;
    const ran = parts ?? [[id, Infinity]];
    step.runs = ran.map(([from]) => ({ id: from, component: from === id ? component : riders.get(from)?.component, ...nameOf(from) }));
    for (const rider of step.riders) rider.rode = step.runs.some((run) => run.id === rider.id);
    noteGone(step.number);
    end(step);
    compare(step, tokens, tokensIn(answer?.text ?? "", ran));
  };
  var end = (step) => {
    if (!step.left) step.ended = performance.now();
    changed(step);
  };
  var eventOf = (name, detail, from, { meant, others, why }) => ({
    name,
    detail: masked(detail),
    from,
    others,
    why,
    hearers: meant.map((root) => ({ id: root.id, component: componentOf(root), fate: WAITS }))
  });
  var arrived = ({ job, arrival: { name, detail, from, heardBy, call: call2, to }, event: cause }) => {
    const { step } = about(job);
    if (!step) return;
    const found = hearersOf(name, detail);
    const parent = to && window.nitro?.find(to);
    if (parent) found.meant.push(parent);
    const event = eventOf(name, detail, from, found);
    for (const hearer of event.hearers) {
      const { id } = hearer;
      if (heardBy.has(id)) Object.assign(hearer, { fate: "is in the same answer", step: step.number });
      else if (id === from || id === job.id || step.chain.includes(id)) hearer.fate = "led here itself";
      if (id === to) hearer.call = call2;
    }
    step.events.push(event);
    sent.set(cause, { step, event });
    step.left--;
    end(step);
  };
  var stopped = (job) => {
    const { id, component, heard = [], why, chain } = job;
    tell(job, "stopped in #, as it would go round", addStep({ kind: "stopped", id, component, chain, why, heard }));
  };
  var done = (job) => {
    const { action, component, id, host: host2, isQuiet, rode } = job;
    if (about(job).step || host2 || rode) return;
    if (!isQuiet) addStep({ kind: "dropped", id, component, action, ...nameOf(id), ...posted(job) });
    tell(job, "has gone");
  };
  var recordPush = (name, detail, push) => {
    const isForAll = name === `${REFRESH}*`;
    const found = isForAll ? { meant: roots().filter(push.hears), others: "", why: "" } : hearersOf(name, detail, push);
    const event = eventOf(name, detail, "", found);
    const { channels, spread } = push;
    const step = addStep({ kind: "push", channels, spread, events: [event], ended: performance.now() });
    if (Object(detail) === detail && !isForAll) sent.set(detail, { step, event });
    else for (const { id } of found.meant) refreshing.set(id, { step, event });
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L2VsZW1lbnRzLmpzIiwgIi4uLy4uL2NsaWVudC93b3Jkcy5qcyIsICIuLi8uLi9jbGllbnQvdHdpY2UuanMiLCAiLi4vLi4vY2xpZW50L2hlYXJlcnMuanMiLCAiLi4vLi4vY2xpZW50L3NlY3JldHMuanMiLCAiLi4vLi4vY2xpZW50L3Rva2Vucy5qcyIsICIuLi8uLi9jbGllbnQvc2hvd24uanMiLCAiLi4vLi4vY2xpZW50L3N0ZXBzLmpzIiwgIi4uLy4uL2NsaWVudC9ncmFwaC5qcyIsICIuLi8uLi9jbGllbnQvcmVjaXBlLmpzIiwgIi4uLy4uL2NsaWVudC90cmF2ZWwuanMiLCAiLi4vLi4vY2xpZW50L2xpc3QuanMiLCAiLi4vLi4vY2xpZW50L3RpbWVsaW5lLmNzcyIsICIuLi8uLi9jbGllbnQvZHJhd2VyLmpzIiwgIi4uLy4uL2NsaWVudC9sb2cuanMiLCAiLi4vLi4vY2xpZW50L3JlY29yZC5qcyIsICIuLi8uLi9jbGllbnQvZGVidWcuanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIERlYnVnZ2luZzogZWxlbWVudHMgb2YgdGhlIHRpbWVsaW5lLCBtYWRlIHdpdGhvdXQgSFRNTCB0ZXh0OiB3aGF0IGEgcGFnZSBzYXlzIGlzIG5ldmVyIHJ1bi4gKi9cblxuLyoqIExldCBhbiBlbGVtZW50IGhhdmUgdGhpcyBjb250ZW50IGFsb25lLCBpbiBsaXN0cyBvciBub3QsIGFuZCB3aGF0IGlzIGdpdmVuIGJlc2lkZXMgYXMgcGxhaW4gb2JqZWN0czogcHJvcGVydGllcywgb3JcbiAqIGF0dHJpYnV0ZXMgd2hlcmUgaXQgaGFzIG5vIHN1Y2ggcHJvcGVydHkuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgLi4uY29udGVudDogYW55W10pID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBwdXQgPSAoZWxlbWVudCwgLi4uY29udGVudCkgPT4ge1xuICBlbGVtZW50LnJlcGxhY2VDaGlsZHJlbigpO1xuICBmb3IgKGNvbnN0IG9uZSBvZiBjb250ZW50LmZsYXQoOSkpIHtcbiAgICBpZiAob25lPy5jb25zdHJ1Y3RvciA9PT0gT2JqZWN0KSB7XG4gICAgICBmb3IgKGNvbnN0IFtrZXksIHZhbHVlXSBvZiBPYmplY3QuZW50cmllcyhvbmUpKSBrZXkgaW4gZWxlbWVudCA/IChlbGVtZW50W2tleV0gPSB2YWx1ZSkgOiBlbGVtZW50LnNldEF0dHJpYnV0ZShrZXksIHZhbHVlKTtcbiAgICB9IGVsc2UgaWYgKG9uZSkgZWxlbWVudC5hcHBlbmQob25lKTtcbiAgfVxuICByZXR1cm4gZWxlbWVudDtcbn07XG5cbi8qKiBNYWtlIGFuIGVsZW1lbnQsIFwibmFtZVwiIG9yIFwibmFtZS5jbGFzc1wiLlxuICogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIC4uLmNvbnRlbnQ6IGFueVtdKSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgaCA9IChuYW1lLCAuLi5jb250ZW50KSA9PiB7XG4gIGNvbnN0IFt0YWcsIGNsYXNzTmFtZSA9ICcnXSA9IG5hbWUuc3BsaXQoJy4nKTtcbiAgcmV0dXJuIHB1dChkb2N1bWVudC5jcmVhdGVFbGVtZW50KHRhZyksIHsgY2xhc3NOYW1lIH0sIGNvbnRlbnQpO1xufTtcblxuLyoqIEB0eXBlIHsobGFiZWw6IGFueSwgb25jbGljazogKCkgPT4gdm9pZCwgLi4ubW9yZTogYW55W10pID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBidXR0b24gPSAobGFiZWwsIG9uY2xpY2ssIC4uLm1vcmUpID0+IGgoJ2J1dHRvbicsIHsgdHlwZTogJ2J1dHRvbicsIG9uY2xpY2sgfSwgbGFiZWwsIG1vcmUpO1xuXG4vKiogQHR5cGUgeyh2YWx1ZTogYW55KSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3QganNvbiA9ICh2YWx1ZSkgPT4ge1xuICBjb25zdCB0ZXh0ID0gSlNPTi5zdHJpbmdpZnkodmFsdWUpID8/ICdub25lJztcbiAgcmV0dXJuIHRleHRbMzAwXSA/IGAke3RleHQuc2xpY2UoMCwgMzAwKX1cdTIwMjZgIDogdGV4dDtcbn07XG5cbi8qKiBAdHlwZSB7KG51bWJlcjogbnVtYmVyIHwgdW5kZWZpbmVkKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3QgbXMgPSAobnVtYmVyID0gMCkgPT4gYCR7TnVtYmVyKG51bWJlci50b0ZpeGVkKG51bWJlciA8IDEwID8gMSA6IDApKX0gbXNgO1xuIiwgIi8qIERlYnVnZ2luZzogaG93IG5hbWVzIGFyZSBzYWlkLCBhbmQgd2hpY2ggb25lIG1heSBoYXZlIGJlZW4gbWVhbnQuICovXG5cbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCB3YXJuZWQgPSBuZXcgU2V0KCk7XG5cbi8qKiBTYXkgaXQgb25jZTsgcmV0dXJuIHdoZXRoZXIgdGhpcyB3YXMgdGhlIGZpcnN0IHRpbWUuXG4gKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCB3YXJuID0gKHRleHQpID0+IHtcbiAgaWYgKHdhcm5lZC5oYXModGV4dCkpIHJldHVybiBmYWxzZTtcbiAgY29uc29sZS53YXJuKGBuaXRybzogJHt0ZXh0fWApO1xuICB3YXJuZWQuYWRkKHRleHQpO1xuICByZXR1cm4gdHJ1ZTtcbn07XG5cbi8qKiBIb3cgbWFueSBsZXR0ZXJzIGhhdmUgdG8gY2hhbmdlIHRvIG1ha2Ugb25lIG9mIHRoZSBvdGhlci5cbiAqIEB0eXBlIHsoYTogc3RyaW5nLCBiOiBzdHJpbmcpID0+IG51bWJlcn0gKi9cbmNvbnN0IGRpc3RhbmNlID0gKGEsIGIpID0+IHtcbiAgbGV0IHJvdyA9IEFycmF5LmZyb20oeyBsZW5ndGg6IGIubGVuZ3RoICsgMSB9LCAoXywgaW5kZXgpID0+IGluZGV4KTtcbiAgZm9yIChjb25zdCBbaSwgbGV0dGVyXSBvZiBbLi4uYV0uZW50cmllcygpKSB7XG4gICAgY29uc3QgbmV4dCA9IFtpICsgMV07XG4gICAgZm9yIChsZXQgaiA9IDA7IGogPCBiLmxlbmd0aDsgaisrKSB7XG4gICAgICBuZXh0LnB1c2goTWF0aC5taW4obmV4dFtqXSArIDEsIHJvd1tqICsgMV0gKyAxLCByb3dbal0gKyBOdW1iZXIobGV0dGVyICE9PSBiW2pdKSkpO1xuICAgIH1cbiAgICByb3cgPSBuZXh0O1xuICB9XG4gIHJldHVybiByb3dbYi5sZW5ndGhdO1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBuYW1lczogSXRlcmFibGU8c3RyaW5nPikgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IHN1Z2dlc3QgPSAobmFtZSwgbmFtZXMpID0+IHtcbiAgY29uc3QgY2xvc2UgPSBbLi4ubmV3IFNldChuYW1lcyldLmZpbHRlcigob3RoZXIpID0+IGRpc3RhbmNlKG5hbWUsIG90aGVyKSA8PSBuYW1lLmxlbmd0aCAvIDQpO1xuICBjbG9zZS5zb3J0KChhLCBiKSA9PiBkaXN0YW5jZShuYW1lLCBhKSAtIGRpc3RhbmNlKG5hbWUsIGIpKTtcbiAgcmV0dXJuIGNsb3NlLmxlbmd0aCA/IGAgRGlkIHlvdSBtZWFuICR7Y2xvc2VbMF19P2AgOiAnJztcbn07XG5cbi8qKiBXaGF0IHRoZXJlIGlzIG9mIHNvbWUgdGV4dHMsIGVhY2ggb25jZS5cbiAqIEB0eXBlIHsodmFsdWVzOiBJdGVyYWJsZTxhbnk+LCBieT86IHN0cmluZykgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IGpvaW4gPSAodmFsdWVzLCBieSA9ICcsICcpID0+IFsuLi5uZXcgU2V0KHZhbHVlcyldLmZpbHRlcihCb29sZWFuKS5qb2luKGJ5KTtcblxuLyoqIEB0eXBlIHsodHlwZTogc3RyaW5nKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3Qgc2hvcnQgPSAodHlwZSkgPT4gdHlwZS5yZXBsYWNlKC9ebml0cm86LywgJycpO1xuXG4vKiogQHR5cGUgeyhieXRlczogbnVtYmVyKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3Qgc2l6ZU9mID0gKGJ5dGVzKSA9PiAoYnl0ZXMgPCAxMDAwID8gYCR7Ynl0ZXN9IEJgIDogYCR7KGJ5dGVzIC8gMTAwMCkudG9GaXhlZCgxKX0ga0JgKTtcbiIsICIvKiBEZWJ1Z2dpbmc6IGh0bXggaXMgbWlzc2luZywgb3Igd2FzIGxvYWRlZCB0d2ljZS4gVGhlIHdhcm5pbmcgbmFtZXMgdGhlIGZpbGVzLlxuICpcbiAqIFJlcGxhY2VzIHdpbmRvdy5odG14IGJ5IGEgcHJvcGVydHkgdGhhdCBkb2VzIGFzIGJlZm9yZSwgdG8gbm90ZSB3aG8gc2V0cyBpdC5cbiAqL1xuaW1wb3J0IHsgaCB9IGZyb20gJy4vZWxlbWVudHMuanMnO1xuaW1wb3J0IHsgam9pbiwgd2FybiB9IGZyb20gJy4vd29yZHMuanMnO1xuXG4vKiogQHR5cGUge3N0cmluZ1tdfSAqL1xuZXhwb3J0IGNvbnN0IHNvdXJjZXMgPSBbXTsgLy8gb2YgaHRteFxuLyoqIEB0eXBlIHtzdHJpbmdbXX0gKi9cbmNvbnN0IGJyb2tlbiA9IFtdOyAvLyBhZGRyZXNzZXMgb2Ygc2NyaXB0cyB0aGF0IGRpZCBub3QgbG9hZFxuLyoqIEB0eXBlIHthbnl9ICovXG5sZXQgaHRteDtcblxuLyoqIFNheSBvbiB0aGUgcGFnZSBpdHNlbGYgd2hhdCBicmVha3MgYWxsIG9mIGl0LlxuICogQHR5cGUgeyh0ZXh0OiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKHRleHQpID0+IHtcbiAgaWYgKCFkb2N1bWVudC5ib2R5KSByZXR1cm4gZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcignRE9NQ29udGVudExvYWRlZCcsICgpID0+IHNob3codGV4dCkpO1xuICBkb2N1bWVudC5ib2R5LnByZXBlbmQoaCgnZGl2JywgeyByb2xlOiAnYWxlcnQnLCBzdHlsZTogJ3BhZGRpbmc6IDFyZW07IGJhY2tncm91bmQ6ICNiMDAwMjA7IGNvbG9yOiAjZmZmOyBmb250OiAxNnB4LzEuNCBzYW5zLXNlcmlmJyB9LCB0ZXh0KSk7XG59O1xuXG4vKiogQHR5cGUgeyh2YWx1ZTogYW55LCBzb3VyY2U/OiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKHZhbHVlLCBzb3VyY2UpID0+IHtcbiAgaWYgKHZhbHVlID09PSBodG14KSByZXR1cm47XG4gIHNvdXJjZXMucHVzaChzb3VyY2UgfHwgJ2EgbW9kdWxlIG9yIGlubGluZSBzY3JpcHQnKTtcbiAgaWYgKGh0bXgpIHtcbiAgICBjb25zdCBbZmlyc3RdID0gc291cmNlcztcbiAgICBjb25zdCBsYXN0ID0gc291cmNlcy5hdCgtMSk7XG4gICAgY29uc3QgY2F1c2UgPVxuICAgICAgZmlyc3QgPT09IGxhc3RcbiAgICAgICAgPyAneyUgbml0cm9fc2NyaXB0cyAlfSBzdGFuZHMgb24gdGhlIHBhZ2UgdHdpY2UsIG9yIGluIGEgcGFydCB0aGF0IGh0bXggc3dhcHMuJ1xuICAgICAgICA6ICd7JSBuaXRyb19zY3JpcHRzICV9IGxvYWRzIGl0IGFscmVhZHkuIFJlbW92ZSB0aGUgb3RoZXIgc2NyaXB0Lic7XG4gICAgY29uc3QgdGV4dCA9IGBodG14IHdhcyBsb2FkZWQgdHdpY2UsIHNvIGVsZW1lbnRzIG1heSByZWFjdCB0d2ljZSBvciBub3QgYXQgYWxsOiAke2ZpcnN0fSBhbmQgJHtsYXN0fS4gJHtjYXVzZX1gO1xuICAgIGlmICh3YXJuKHRleHQpKSBzaG93KHRleHQpO1xuICB9XG4gIGh0bXggPSB2YWx1ZTtcbn07XG5cbmNvbnN0IGxvb2sgPSAoKSA9PiB7XG4gIGNvbnN0IG93biA9IC8qKiBAdHlwZSB7SFRNTFNjcmlwdEVsZW1lbnQgfCBudWxsfSAqLyAoZG9jdW1lbnQucXVlcnlTZWxlY3Rvcignc2NyaXB0W3NyYyo9XCIvZGphbmdvX2h0bXgvaHRteFwiXScpKTtcbiAgbm90ZSh3aW5kb3cuaHRteCwgb3duPy5zcmMpO1xuICBpZiAoaHRteCkgcmV0dXJuO1xuICBjb25zdCBjYXVzZSA9IGJyb2tlbi5sZW5ndGhcbiAgICA/IGBOb3QgbG9hZGVkOiAke2pvaW4oYnJva2VuKX0uIElzIGRqYW5nb19odG14IGluIElOU1RBTExFRF9BUFBTLCBhcmUgdGhlIHN0YXRpYyBmaWxlcyBzZXJ2ZWQsIGFuZCBkb2VzIHRoZSBDb250ZW50LVNlY3VyaXR5LVBvbGljeSBhbGxvdyB0aGVtP2BcbiAgICA6ICdJdHMgc2NyaXB0IGlzIG5vdCBvbiB0aGUgcGFnZS4geyUgbml0cm9fc2NyaXB0cyAlfSBsb2FkcyBpdC4nO1xuICB3YXJuKGBodG14IGlzIG1pc3NpbmcsIHNvIG5vIGNvbXBvbmVudCByZWFjdHMuICR7Y2F1c2V9YCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRUd2ljZSA9ICgpID0+IHtcbiAgaHRteCA9IE9iamVjdC5oYXNPd24od2luZG93LCAnaHRteCcpID8gd2luZG93Lmh0bXggOiB1bmRlZmluZWQ7IC8vIG9mIHRoZSBwYWdlJ3Mgb3duLCBhYm92ZSB1c1xuICBpZiAoaHRteCkgc291cmNlcy5wdXNoKFsuLi5kb2N1bWVudC5zY3JpcHRzXS5maW5kKCh7IHNyYyB9KSA9PiAvaHRteC9pLnRlc3Qoc3JjKSk/LnNyYyB8fCAnYSBzY3JpcHQgYWJvdmUgeyUgbml0cm9fc2NyaXB0cyAlfScpO1xuICAvLyBBIGNsYXNzaWMgc2NyaXB0J3MgXCJ2YXIgaHRteFwiIGNhbid0IGJlIHdhdGNoZWQuXG4gIGlmIChPYmplY3QuZ2V0T3duUHJvcGVydHlEZXNjcmlwdG9yKHdpbmRvdywgJ2h0bXgnKT8uY29uZmlndXJhYmxlICE9PSBmYWxzZSkge1xuICAgIE9iamVjdC5kZWZpbmVQcm9wZXJ0eSh3aW5kb3csICdodG14Jywge1xuICAgICAgY29uZmlndXJhYmxlOiB0cnVlLFxuICAgICAgZW51bWVyYWJsZTogdHJ1ZSxcbiAgICAgIGdldDogKCkgPT4gaHRteCxcbiAgICAgIHNldDogKHZhbHVlKSA9PiB7XG4gICAgICAgIG5vdGUodmFsdWUsIC8qKiBAdHlwZSB7SFRNTFNjcmlwdEVsZW1lbnQgfCBudWxsfSAqLyAoZG9jdW1lbnQuY3VycmVudFNjcmlwdCk/LnNyYyk7XG4gICAgICB9LFxuICAgIH0pO1xuICB9XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdlcnJvcicsICh7IHRhcmdldCB9KSA9PiB7XG4gICAgaWYgKHRhcmdldCBpbnN0YW5jZW9mIEhUTUxTY3JpcHRFbGVtZW50KSBicm9rZW4ucHVzaCh0YXJnZXQuc3JjKTtcbiAgfSwgdHJ1ZSk7XG4gIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoJ0RPTUNvbnRlbnRMb2FkZWQnLCBsb29rKTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiB3aG8gaGVhcnMgYW4gZXZlbnQsIGFuZCB3aGF0IHRvIHNheSBpZiBub2JvZHkgZG9lcy5cbiAqXG4gKiBSZWFkcyBvZiByb290czogZGF0YS1uaXRyby1jb21wb25lbnQsIC1rZXksIC1maWx0ZXJzLCBoeC10cmlnZ2VyLlxuICogUmVwbGFjZXMgRXZlbnRUYXJnZXQucHJvdG90eXBlLmFkZEV2ZW50TGlzdGVuZXIgYnkgb25lIHRoYXQgZG9lcyBhcyBiZWZvcmUsIHRvIG5vdGUgd2hpY2ggZXZlbnRzIG9mIG91cnMgc2NyaXB0cyBhc2tcbiAqICAgZm9yLiBBIGxpc3RlbmVyIGNvdW50cyBmcm9tIHRoZW4gb24sIGV2ZW4gaWYgaXQgaXMgcmVtb3ZlZCwgb3Igc2l0cyBvbiBhbiBlbGVtZW50IHRoYXQgdGhlIGV2ZW50IGRvZXMgbm90IHBhc3MuXG4gKi9cbmltcG9ydCB7IHNvdXJjZXMgfSBmcm9tICcuL3R3aWNlLmpzJztcbmltcG9ydCB7IGpvaW4sIHNob3J0LCBzdWdnZXN0LCB3YXJuIH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbmNvbnN0IEJVSUxUX0lOID0gWyduaXRybzptZXNzYWdlJywgJ25pdHJvOmVycm9yJywgJ25pdHJvOmFjdGlvbi1jb21wbGV0ZSddO1xuZXhwb3J0IGNvbnN0IFJFRlJFU0ggPSAnbml0cm86cmVmcmVzaC0nO1xuY29uc3QgeyBhZGRFdmVudExpc3RlbmVyIH0gPSBFdmVudFRhcmdldC5wcm90b3R5cGU7XG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3QgbGlzdGVuZWQgPSBuZXcgU2V0KCk7IC8vIG5hbWVzIG9mIGV2ZW50cyB0aGF0IHNjcmlwdHMgbGlzdGVuIHRvXG5cbi8qKiBMaXN0ZW4gd2l0aG91dCBiZWluZyBjb3VudGVkLlxuICogQHR5cGUgeyh0YXJnZXQ6IEV2ZW50VGFyZ2V0LCB0eXBlOiBzdHJpbmcsIGxpc3RlbmVyOiAoZXZlbnQ6IGFueSkgPT4gdm9pZCwgY2FwdHVyZT86IGJvb2xlYW4pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgbGlzdGVuID0gKHRhcmdldCwgdHlwZSwgbGlzdGVuZXIsIGNhcHR1cmUpID0+IGFkZEV2ZW50TGlzdGVuZXIuY2FsbCh0YXJnZXQsIHR5cGUsIGxpc3RlbmVyLCBjYXB0dXJlKTtcblxuLyoqIGh0bXggbGlzdGVucyBmb3IgZWFjaCBoeC10cmlnZ2VyOyB0aG9zZSBhcmUgcmVhZCBmcm9tIHRoZSBwYWdlLCB3aGVyZSB0aGV5IGNhbiBhbHNvIGdvLlxuICogQHR5cGUgeygpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0NhbGxlZEJ5SHRteCA9ICgpID0+IHtcbiAgY29uc3QgY2FsbGVyID0gYCR7bmV3IEVycm9yKCkuc3RhY2t9YC5zcGxpdCgnXFxuJykuZmlsdGVyKChsaW5lKSA9PiAvOlxcZCs6XFxkKy8udGVzdChsaW5lKSlbMl0gPz8gJyc7XG4gIHJldHVybiBzb3VyY2VzLnNvbWUoKHNvdXJjZSkgPT4gY2FsbGVyLmluY2x1ZGVzKHNvdXJjZSkpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0SGVhcmVycyA9ICgpID0+IHtcbiAgLyoqIEB0eXBlIHsodGhpczogYW55LCB0eXBlOiBhbnksIC4uLnJlc3Q6IGFueVtdKSA9PiBhbnl9ICovXG4gIEV2ZW50VGFyZ2V0LnByb3RvdHlwZS5hZGRFdmVudExpc3RlbmVyID0gZnVuY3Rpb24gKHR5cGUsIC4uLnJlc3QpIHtcbiAgICBpZiAoYCR7dHlwZX1gLnN0YXJ0c1dpdGgoJ25pdHJvOicpICYmICFsaXN0ZW5lZC5oYXModHlwZSkgJiYgIWlzQ2FsbGVkQnlIdG14KCkpIGxpc3RlbmVkLmFkZCh0eXBlKTtcbiAgICByZXR1cm4gYWRkRXZlbnRMaXN0ZW5lci5jYWxsKHRoaXMsIHR5cGUsIC4uLi8qKiBAdHlwZSB7W2FueV19ICovIChyZXN0KSk7XG4gIH07XG59O1xuXG5leHBvcnQgY29uc3Qgcm9vdHMgPSAoKSA9PiAvKiogQHR5cGUge0hUTUxFbGVtZW50W119ICovIChbLi4uZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbCgnW2RhdGEtbml0cm8tY29tcG9uZW50XScpXSlcbiAgLmZpbHRlcigocm9vdCkgPT4gd2luZG93Lm5pdHJvPy5yb290T2Yocm9vdCkpO1xuXG4vKiogQHR5cGUgeyhyb290OiBIVE1MRWxlbWVudCkgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IGNvbXBvbmVudE9mID0gKHsgZGF0YXNldCB9KSA9PiBgJHtkYXRhc2V0Lm5pdHJvQ29tcG9uZW50fWA7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IEhUTUxFbGVtZW50KSA9PiBzdHJpbmdbXX0gKi9cbmV4cG9ydCBjb25zdCB0cmlnZ2Vyc09mID0gKHJvb3QpID0+XG4gIGAke3Jvb3QuZ2V0QXR0cmlidXRlKCdoeC10cmlnZ2VyJyl9YC5zcGxpdCgnLCcpLm1hcCgoZW50cnkpID0+IGVudHJ5LnRyaW0oKS5zcGxpdCgvXFxzLylbMF0pO1xuXG4vKiogV2hldGhlciB0aGUgZXZlbnQgaXMgZm9yIHRoaXMgaW5zdGFuY2UsIGFzIHRoZSBicmlkZ2Ugc2VlcyBpdC5cbiAqIEB0eXBlIHsocm9vdDogSFRNTEVsZW1lbnQsIHR5cGU6IHN0cmluZywgZGV0YWlsOiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc01lYW50ID0gKHsgZGF0YXNldDogeyBuaXRyb0ZpbHRlcnMsIG5pdHJvS2V5IH0gfSwgdHlwZSwgZGV0YWlsKSA9PiB7XG4gIGNvbnN0IGlzS2V5ZWQgPSB0eXBlLnN0YXJ0c1dpdGgoUkVGUkVTSCkgJiYgZGV0YWlsPy5rZXkgIT0gbnVsbDtcbiAgY29uc3Qga2V5cyA9IGlzS2V5ZWQgPyBbJ2tleSddIDogSlNPTi5wYXJzZShuaXRyb0ZpbHRlcnMgPz8gJ3t9JylbdHlwZV07XG4gIHJldHVybiAha2V5cyB8fCBrZXlzLnNvbWUoKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBrZXkpID0+IGAke2RldGFpbD8uW2tleV19YCA9PT0gbml0cm9LZXkpO1xufTtcblxuLyoqIEB0eXBlIHsodHlwZTogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNBdHRyaWJ1dGVGb3IgPSAodHlwZSkgPT4ge1xuICBjb25zdCBoYW5kbGVyID0gQ1NTLmVzY2FwZShgaHgtb246JHt0eXBlfWApO1xuICBjb25zdCB0cmlnZ2VyID0gYFtoeC10cmlnZ2VyKj1cIiR7Q1NTLmVzY2FwZSh0eXBlKX1cIl06bm90KFtkYXRhLW5pdHJvLWNvbXBvbmVudF0pYDtcbiAgcmV0dXJuIEJvb2xlYW4oZG9jdW1lbnQucXVlcnlTZWxlY3RvcihgWyR7aGFuZGxlcn1dLCAke3RyaWdnZXJ9YCkpO1xufTtcblxuLyoqIFdoZXRoZXIgdGhlIGxpYnJhcnkgc2VuZHMgdGhlIGV2ZW50IGJ5IGl0c2VsZiwgYXMgQ3J1ZE5pdHJvQ29tcG9uZW50IGRvZXMgYWZ0ZXIgZWFjaCBjaGFuZ2UuXG4gKiBAdHlwZSB7KHR5cGU6IHN0cmluZywgZGV0YWlsOiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc1NlbnRBbnl3YXkgPSAodHlwZSwgZGV0YWlsKSA9PiB7XG4gIGNvbnN0IFssIG1vZGVsXSA9IC9ebml0cm86KC4rKS0oPzpjcmVhdGVkfHVwZGF0ZWR8ZGVsZXRlZCkkLy5leGVjKHR5cGUpID8/IFtdO1xuICByZXR1cm4gQlVJTFRfSU4uaW5jbHVkZXModHlwZSkgfHwgT2JqZWN0LmtleXMoZGV0YWlsID8/IHt9KS5qb2luKCkgPT09IGBjb21wb25lbnQsJHttb2RlbH1faWRgO1xufTtcblxuLyoqIFNheSB3aHkgbm9ib2R5IGhhcyBoZWFyZCBhbiBldmVudCwgb3IgYSByZWZyZXNoIGhhcyByZWFjaGVkIG5vYm9keS5cbiAqIEB0eXBlIHsodHlwZTogc3RyaW5nLCBkZXRhaWw6IGFueSwgcHVzaDogRGVidWdQdXNoIHwgdW5kZWZpbmVkLCBkZWFmOiBzdHJpbmcsIGhlYXJpbmc6IEhUTUxFbGVtZW50W10sIG5hbWVzOiBzdHJpbmcpID0+IHN0cmluZ30gKi9cbmNvbnN0IHdoeU5vYm9keSA9ICh0eXBlLCBkZXRhaWwsIHB1c2gsIGRlYWYsIGhlYXJpbmcsIG5hbWVzKSA9PiB7XG4gIGNvbnN0IGlzUmVmcmVzaCA9IHR5cGUuc3RhcnRzV2l0aChSRUZSRVNIKTtcbiAgY29uc3QgbmFtZSA9IHR5cGUuc2xpY2UoUkVGUkVTSC5sZW5ndGgpO1xuICBjb25zdCBoZXJlID0gcm9vdHMoKS5tYXAoY29tcG9uZW50T2YpO1xuICBjb25zdCBrZXlzID0gYHRoZSBrZXlzIGhlcmU6ICR7am9pbihoZWFyaW5nLm1hcCgocm9vdCkgPT4gcm9vdC5kYXRhc2V0Lm5pdHJvS2V5ID8/ICdub25lJykpfS5gO1xuICBjb25zdCBrbm93biA9IFsuLi5saXN0ZW5lZCwgLi4ucm9vdHMoKS5mbGF0TWFwKHRyaWdnZXJzT2YpXS5maWx0ZXIoKG9uZSkgPT4gb25lLnN0YXJ0c1dpdGgoJ25pdHJvOicpKTtcbiAgY29uc3QgYnkgPSBwdXNoICYmIGpvaW4ocHVzaC5jaGFubmVscyk7XG4gIGlmIChpc1JlZnJlc2gpIHtcbiAgICByZXR1cm4gYCR7cHVzaCA/IGBhIHB1c2ggdG8gJHtieX1gIDogZGV0YWlsPy5jb21wb25lbnR9IHJlZnJlc2hlZCBcIiR7bmFtZX1cIiwgd2hpY2ggcmVhY2hlZCBub2JvZHkuICR7ZGVhZiB8fCAoaGVhcmluZy5sZW5ndGhcbiAgICAgID8gYE5vICR7bmFtZXN9IG9uIHRoaXMgcGFnZSBoYXMgdGhlIGtleSAke0pTT04uc3RyaW5naWZ5KGRldGFpbD8ua2V5KX07ICR7a2V5c31gXG4gICAgICA6IGBObyBzdWNoIGNvbXBvbmVudCBpcyBvbiB0aGlzIHBhZ2U7IHRoZXJlIGFyZTogJHtqb2luKGhlcmUpfS4ke3N1Z2dlc3QobmFtZSwgaGVyZS5tYXAoKG9uZSkgPT4gb25lLnRvTG93ZXJDYXNlKCkpKX1gKX1gO1xuICB9XG4gIHJldHVybiBgbm9ib2R5IGxpc3RlbnMgdG8gJHt0eXBlfSwgd2hpY2ggJHtwdXNoID8gYHdhcyBwdXNoZWQgdG8gJHtieX1gIDogYCR7ZGV0YWlsPy5jb21wb25lbnR9IHNlbnRgfS4gJHtkZWFmIHx8IChoZWFyaW5nLmxlbmd0aFxuICAgID8gYCR7bmFtZXN9IGhlYXJzIGl0IHdpdGggYSBrZXksIHdoaWNoIG5vbmUgb2YgdGhvc2Ugb24gdGhpcyBwYWdlIGhhczsgJHtrZXlzfWBcbiAgICA6IGBObyBjb21wb25lbnQgb24gdGhpcyBwYWdlIGhhcyBAb24oXCIke3Nob3J0KHR5cGUpfVwiKSwgYW5kIG5vIHNjcmlwdCB0aGF0IHJ1bnMgYWZ0ZXIgeyUgbml0cm9fc2NyaXB0cyAlfSBoYXMgYmVndW4gbGlzdGVucy4ke3N1Z2dlc3QodHlwZSwga25vd24pfWApfWA7XG59O1xuXG4vKiogUmV0dXJuIHRoZSByb290cyB0aGF0IGhlYXIgdGhlIGV2ZW50OyB3aGV0aGVyIGFueXRoaW5nIGVsc2UgZG9lczsgYW5kLCBpZiBub2JvZHksIHdoeS4gV2FybiBvZiB0aGF0IG9uY2UuXG4gKiBAdHlwZSB7KHR5cGU6IHN0cmluZywgZGV0YWlsOiBhbnksIHB1c2g/OiBEZWJ1Z1B1c2gpID0+IHsgbWVhbnQ6IEhUTUxFbGVtZW50W10sIG90aGVyczogc3RyaW5nLCB3aHk6IHN0cmluZyB9fSAqL1xuZXhwb3J0IGNvbnN0IGhlYXJlcnNPZiA9ICh0eXBlLCBkZXRhaWwsIHB1c2gpID0+IHtcbiAgY29uc3QgbGlzdGVuaW5nID0gcm9vdHMoKS5maWx0ZXIoKHJvb3QpID0+IHRyaWdnZXJzT2Yocm9vdCkuaW5jbHVkZXModHlwZSkpO1xuICBjb25zdCBoZWFyaW5nID0gcHVzaCA/IGxpc3RlbmluZy5maWx0ZXIocHVzaC5oZWFycykgOiBsaXN0ZW5pbmc7XG4gIGNvbnN0IG1lYW50ID0gaGVhcmluZy5maWx0ZXIoKHJvb3QpID0+IGlzTWVhbnQocm9vdCwgdHlwZSwgZGV0YWlsKSk7XG4gIGNvbnN0IGhlYXJkID0gbGlzdGVuZWQuaGFzKHR5cGUpID8gJ2Egc2NyaXB0JyA6IGlzQXR0cmlidXRlRm9yKHR5cGUpID8gJ2FuIGF0dHJpYnV0ZScgOiAnJztcbiAgY29uc3Qgb3RoZXJzID0gQlVJTFRfSU4uaW5jbHVkZXModHlwZSkgPyAnJyA6IGhlYXJkOyAvLyB0aGUgbGlicmFyeSdzIG93biBzY3JpcHRzIGxpc3RlbiB0byB0aG9zZVxuICBpZiAobWVhbnQubGVuZ3RoIHx8IG90aGVycyB8fCBpc1NlbnRBbnl3YXkodHlwZSwgZGV0YWlsKSkgcmV0dXJuIHsgbWVhbnQsIG90aGVycywgd2h5OiAnJyB9O1xuICBjb25zdCBuYW1lcyA9IGpvaW4obGlzdGVuaW5nLm1hcChjb21wb25lbnRPZikpO1xuICBjb25zdCBkZWFmID0gbGlzdGVuaW5nLmxlbmd0aCAmJiAhaGVhcmluZy5sZW5ndGhcbiAgICA/IGAke25hbWVzfSBvbiB0aGlzIHBhZ2Ugd291bGQsIGJ1dCBob2xkcyBub25lIG9mIHRoZXNlIGNoYW5uZWxzOiBuYW1lIG9uZSBpbiBpdHMgXCJjaGFubmVsc1wiLCBvciBpbiB7JSBuaXRyb19jaGFubmVscyAlfS5gXG4gICAgOiAnJztcbiAgY29uc3Qgd2h5ID0gd2h5Tm9ib2R5KHR5cGUsIGRldGFpbCwgcHVzaCwgZGVhZiwgaGVhcmluZywgbmFtZXMpO1xuICB3YXJuKHdoeSk7XG4gIHJldHVybiB7IG1lYW50LCBvdGhlcnMsIHdoeSB9O1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHBhc3N3b3JkcyBhcmUgbmV2ZXIgc2hvd24gb3Iga2VwdC4gV2hhdCBvbmNlIHdhcyBhIHBhc3N3b3JkIGZpZWxkIGNvdW50cywgYWxzbyB3aGVuIGEgYnV0dG9uIHNob3dzIGl0cyB0ZXh0LlxuICpcbiAqIFJlYWRzOiB0eXBlLCBhdXRvY29tcGxldGUsIG5hbWUgb2YgaW5wdXRzLlxuICovXG5pbXBvcnQgeyBsaXN0ZW4gfSBmcm9tICcuL2hlYXJlcnMuanMnO1xuXG5leHBvcnQgY29uc3QgSElEREVOID0gJ1x1MjAyMlx1MjAyMlx1MjAyMic7XG5leHBvcnQgY29uc3QgU0VDUkVUID0gJ2lucHV0W3R5cGU9cGFzc3dvcmRdLGlucHV0W2F1dG9jb21wbGV0ZSQ9XCItcGFzc3dvcmRcIl0saW5wdXRbYXV0b2NvbXBsZXRlPW9uZS10aW1lLWNvZGVdJztcbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCBuYW1lcyA9IG5ldyBTZXQoKTtcbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCB2YWx1ZXMgPSBuZXcgU2V0KCk7XG5sZXQgZHJhZnQgPSAnJztcblxuLyoqIEB0eXBlIHsoaW5wdXQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAoeyBuYW1lLCB2YWx1ZSB9KSA9PiB7XG4gIGlmIChuYW1lKSBuYW1lcy5hZGQobmFtZSk7XG4gIGlmICh2YWx1ZS5sZW5ndGggPiAzKSB2YWx1ZXMuYWRkKHZhbHVlKTsgLy8gbGVzcyBpcyBmb3VuZCBldmVyeXdoZXJlXG59O1xuXG4vKiogTGVhcm4gd2hpY2ggZmllbGRzIHRoZXJlIGFyZSwgYW5kIHdoYXQgc3RhbmRzIGluIHRoZW0gbm93LiAqL1xuZXhwb3J0IGNvbnN0IG5vdGVTZWNyZXRzID0gKCkgPT4gZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbChTRUNSRVQpLmZvckVhY2gobm90ZSk7XG5cbi8qKiBIaWRlIHNlY3JldHMgaW4gYSB0ZXh0LCBhbHNvIGFzIHRoZXkgc3RhbmQgaW4gYWRkcmVzc2VzIGFuZCBpbiBKU09OLlxuICogQHR5cGUgeyh0ZXh0OiBzdHJpbmcpID0+IHN0cmluZ30gKi9cbmNvbnN0IGhpZGUgPSAodGV4dCkgPT4ge1xuICBmb3IgKGNvbnN0IHNlY3JldCBvZiBbLi4udmFsdWVzXS5zb3J0KChhLCBiKSA9PiBiLmxlbmd0aCAtIGEubGVuZ3RoKSkge1xuICAgIGNvbnN0IGZvcm1zID0gW3NlY3JldCwgZW5jb2RlVVJJQ29tcG9uZW50KHNlY3JldCksIGAke25ldyBVUkxTZWFyY2hQYXJhbXMoeyAnJzogc2VjcmV0IH0pfWAuc2xpY2UoMSksIEpTT04uc3RyaW5naWZ5KHNlY3JldCkuc2xpY2UoMSwgLTEpXTtcbiAgICBmb3IgKGNvbnN0IGZvcm0gb2YgZm9ybXMpIHRleHQgPSB0ZXh0LnJlcGxhY2VBbGwoZm9ybSwgSElEREVOKTtcbiAgfVxuICByZXR1cm4gdGV4dDtcbn07XG5cbi8qKiBSZXR1cm4gYSB2YWx1ZSB3aXRoIHBhc3N3b3JkcyBoaWRkZW4sIHdoZXJldmVyIHRoZXkgc3RhbmQgaW4gaXQuIFRoZSBmaWVsZHMgb2YgYSBzdGF0ZSBhcmUgY2FsbGVkIFwiPGlkPi48ZmllbGQ+XCIsIGFzXG4gKiB0aGVpciBpbnB1dHMgYXJlLlxuICogQHR5cGUgeyh2YWx1ZTogYW55LCBuYW1lPzogc3RyaW5nKSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgbWFza2VkID0gKHZhbHVlLCBuYW1lID0gJycpID0+IHtcbiAgaWYgKG5hbWVzLmhhcyhuYW1lKSAmJiB2YWx1ZSAhPT0gJycgJiYgdmFsdWUgIT0gbnVsbCkgcmV0dXJuIEhJRERFTjtcbiAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycpIHJldHVybiBoaWRlKHZhbHVlKTtcbiAgaWYgKHZhbHVlIGluc3RhbmNlb2YgQmxvYikgcmV0dXJuIGBmaWxlICR7LyoqIEB0eXBlIHthbnl9ICovICh2YWx1ZSkubmFtZSB8fCAnd2l0aG91dCBhIG5hbWUnfWA7XG4gIGlmIChBcnJheS5pc0FycmF5KHZhbHVlKSkgcmV0dXJuIHZhbHVlLm1hcCgoaXRlbSwgYXQpID0+IG1hc2tlZChpdGVtLCBgJHtuYW1lfS4ke2F0fWApKTtcbiAgaWYgKCF2YWx1ZSB8fCB0eXBlb2YgdmFsdWUgIT09ICdvYmplY3QnKSByZXR1cm4gdmFsdWU7XG4gIHJldHVybiBPYmplY3QuZnJvbUVudHJpZXMoT2JqZWN0LmVudHJpZXModmFsdWUpLm1hcCgoW2tleSwgaXRlbV0pID0+IFtoaWRlKGtleSksIG1hc2tlZChpdGVtLCBuYW1lID8gYCR7bmFtZX0uJHtrZXl9YCA6IGtleSldKSk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRTZWNyZXRzID0gKCkgPT4ge1xuICBsaXN0ZW4oZG9jdW1lbnQsICdpbnB1dCcsICh7IHRhcmdldCB9KSA9PiB7XG4gICAgaWYgKCF0YXJnZXQubWF0Y2hlcz8uKFNFQ1JFVCkpIHJldHVybjtcbiAgICBpZiAodGFyZ2V0LnZhbHVlLnN0YXJ0c1dpdGgoZHJhZnQpKSB2YWx1ZXMuZGVsZXRlKGRyYWZ0KTsgLy8gZWxzZSBlYWNoIGxldHRlciBtYWRlIGFub3RoZXJcbiAgICBkcmFmdCA9IHRhcmdldC52YWx1ZTtcbiAgICBub3RlKHRhcmdldCk7XG4gIH0sIHRydWUpO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHdoYXQgdG9rZW5zIHNheSBvZiBzdGF0ZXMsIGFuZCB3aGF0IGEgc3RlcCBoYXMgY2hhbmdlZC4gQSB0b2tlbiBpcyBzaWduZWQsIG5vdCBlbmNyeXB0ZWQ6IGl0cyBwYXlsb2FkIGhhc1xuICogdHdvIGxpbmVzLCBvZiB3aGljaCB0aGUgc2Vjb25kIGlzIHRoZSBzdGF0ZTsgc2VlIGRvY3MvYXJjaGl0ZWN0dXJlLm1kLiBXaGF0IGNhbid0IGJlIHJlYWQgaXMgbm90IHNob3duLlxuICovXG5pbXBvcnQgeyBtYXNrZWQgfSBmcm9tICcuL3NlY3JldHMuanMnO1xuXG5jb25zdCBUT0tFTiA9IC9kYXRhLW5pdHJvLXRva2VuPVwiKFteXCJdKilcIi87IC8vIHRoZSBmaXJzdCBvZiBhIGNvbXBvbmVudCdzIEhUTUwgaXMgaXRzIHJvb3Qnc1xuXG4vKiogQHR5cGUgeyh0b2tlbjogc3RyaW5nKSA9PiBQcm9taXNlPGFueT59ICovXG5jb25zdCBzdGF0ZU9mID0gYXN5bmMgKHRva2VuKSA9PiB7XG4gIGNvbnN0IFtwYXlsb2FkXSA9IHRva2VuLnJlcGxhY2UoL15cXC4vLCAnJykuc3BsaXQoJy4nKTtcbiAgY29uc3QgYnl0ZXMgPSBVaW50OEFycmF5LmZyb20oYXRvYihwYXlsb2FkLnJlcGxhY2UoLy0vZywgJysnKS5yZXBsYWNlKC9fL2csICcvJykpLCAobGV0dGVyKSA9PiBsZXR0ZXIuY2hhckNvZGVBdCgwKSk7XG4gIGNvbnN0IHsgYm9keSB9ID0gbmV3IFJlc3BvbnNlKGJ5dGVzKTtcbiAgY29uc3Qgc3RyZWFtID0gdG9rZW5bMF0gPT09ICcuJyA/IGJvZHk/LnBpcGVUaHJvdWdoKG5ldyBEZWNvbXByZXNzaW9uU3RyZWFtKCdkZWZsYXRlJykpIDogYm9keTtcbiAgY29uc3QgdGV4dCA9IGF3YWl0IG5ldyBSZXNwb25zZShzdHJlYW0pLnRleHQoKTtcbiAgcmV0dXJuIEpTT04ucGFyc2UodGV4dC5zbGljZSh0ZXh0LmluZGV4T2YoJ1xcbicpKSk7XG59O1xuXG4vKiogVGhlIHN0YXRlIGluIGEgdG9rZW4sIHdpdGhvdXQgcGFzc3dvcmRzOyB1bmRlZmluZWQgaWYgaXQgY2FuJ3QgYmUgcmVhZC5cbiAqIEB0eXBlIHsoaWQ6IHN0cmluZywgdG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZCkgPT4gUHJvbWlzZTxhbnk+fSAqL1xuZXhwb3J0IGNvbnN0IHJlYWRTdGF0ZSA9IGFzeW5jIChpZCwgdG9rZW4pID0+IHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gbWFza2VkKGF3YWl0IHN0YXRlT2YodG9rZW4gPz8gJycpLCBpZCk7XG4gIH0gY2F0Y2gge30gLy8gZXNsaW50LWRpc2FibGUtbGluZSBuby1lbXB0eSAtLSBvZiBhbm90aGVyIGZvcm1hdCwgb3Igbm9uZVxufTtcblxuLyoqIFRoZSBuZXcgdG9rZW5zIG9mIGFuIGFuc3dlcjogb2YgZWFjaCBydW4sIGlmIGl0cyBIVE1MIGhhcyBjb21lLlxuICogQHR5cGUgeyh0ZXh0OiBzdHJpbmcsIHJ1bnM6IFtzdHJpbmcsIG51bWJlciwgLi4uYW55W11dW10pID0+IChzdHJpbmcgfCB1bmRlZmluZWQpW119ICovXG5leHBvcnQgY29uc3QgdG9rZW5zSW4gPSAodGV4dCwgcnVucykgPT4ge1xuICBsZXQgYXQgPSAwO1xuICByZXR1cm4gcnVucy5tYXAoKFssIGxlbmd0aF0pID0+IFRPS0VOLmV4ZWModGV4dC5zbGljZShhdCwgKGF0ICs9IGxlbmd0aCkpKT8uWzFdKTtcbn07XG5cbi8qKiBXaGF0IGRpZmZlcnMsIGZpZWxkIGJ5IGZpZWxkOiBbcGF0aCwgYmVmb3JlLCBhZnRlcl0uXG4gKiBAdHlwZSB7KGJlZm9yZTogYW55LCBhZnRlcjogYW55LCBwYXRoPzogc3RyaW5nKSA9PiBbc3RyaW5nLCBhbnksIGFueV1bXX0gKi9cbmV4cG9ydCBjb25zdCBjaGFuZ2VzT2YgPSAoYmVmb3JlLCBhZnRlciwgcGF0aCA9ICcnKSA9PiB7XG4gIGlmIChiZWZvcmUgPT09IGFmdGVyKSByZXR1cm4gW107XG4gIGlmIChPYmplY3QoYWZ0ZXIpICE9PSBhZnRlciB8fCBPYmplY3QoYmVmb3JlKSAhPT0gYmVmb3JlKSByZXR1cm4gW1twYXRoLCBiZWZvcmUsIGFmdGVyXV07XG4gIGNvbnN0IG5hbWVzID0gWy4uLm5ldyBTZXQoWy4uLk9iamVjdC5rZXlzKGJlZm9yZSksIC4uLk9iamVjdC5rZXlzKGFmdGVyKV0pXTtcbiAgcmV0dXJuIG5hbWVzLmZsYXRNYXAoKG5hbWUpID0+IGNoYW5nZXNPZihiZWZvcmVbbmFtZV0sIGFmdGVyW25hbWVdLCBwYXRoID8gYCR7cGF0aH0uJHtuYW1lfWAgOiBuYW1lKSk7XG59O1xuIiwgIi8qIERlYnVnZ2luZzogYSBzdGVwIGFzIGl0IGlzIHJlYWQgaW4gdGhlIHRpbWVsaW5lLiAqL1xuaW1wb3J0IHsgaCwganNvbiwgbXMgfSBmcm9tICcuL2VsZW1lbnRzLmpzJztcbmltcG9ydCB7IGNoYW5nZXNPZiB9IGZyb20gJy4vdG9rZW5zLmpzJztcbmltcG9ydCB7IGpvaW4sIHNob3J0LCBzaXplT2YgfSBmcm9tICcuL3dvcmRzLmpzJztcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3QgdGl0bGVPZiA9ICh7IGtpbmQsIGNvbXBvbmVudCwgYWN0aW9uLCBldmVudHMsIGNoYWluLCBpZCB9KSA9PiB7XG4gIGlmIChraW5kID09PSAncHVzaCcpIHJldHVybiBgcHVzaGVkICR7c2hvcnQoZXZlbnRzWzBdLm5hbWUpfWA7XG4gIGlmIChraW5kID09PSAndHJhdmVsJykgcmV0dXJuIGFjdGlvbjtcbiAgaWYgKGtpbmQgPT09ICdzdG9wcGVkJykgcmV0dXJuIGBsb29wIHN0b3BwZWQ6ICR7Wy4uLmNoYWluLCBpZF0uam9pbignID4gJyl9YDtcbiAgaWYgKGFjdGlvbiA9PT0gJ25pdHJvLW1vdW50JykgcmV0dXJuIGAke2NvbXBvbmVudH0gbG9hZHNgO1xuICByZXR1cm4gYCR7Y29tcG9uZW50fS4ke2FjdGlvbn1gO1xufTtcblxuLyoqIFdoYXQgaGFzIGdvbmUgd3JvbmcgaW4gYSBzdGVwLCBpbiBhIGZldyB3b3JkczsgJycgaWYgbm90aGluZyBoYXMuXG4gKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IHRyb3VibGVPZiA9ICh7IGtpbmQsIGVuZGVkLCBzdGF0dXMsIGV2ZW50cywgaXNTdGFsZSB9KSA9PiB7XG4gIGlmIChraW5kID09PSAnc3RvcHBlZCcpIHJldHVybiAnbG9vcCc7XG4gIGlmIChraW5kID09PSAnZHJvcHBlZCcpIHJldHVybiAnbm90IHNlbnQnO1xuICBpZiAoa2luZCA9PT0gJ3JlcXVlc3QnICYmIGVuZGVkICYmIHN0YXR1cyAhPT0gMjAwKSByZXR1cm4gc3RhdHVzID8gYHN0YXR1cyAke3N0YXR1c31gIDogJ25vIGFuc3dlcic7XG4gIGlmIChldmVudHMuc29tZSgoeyB3aHkgfSkgPT4gd2h5KSkgcmV0dXJuICdub2JvZHkgaGVhcnMgaXQnO1xuICByZXR1cm4gaXNTdGFsZSA/ICdjYW1lIHRvbyBsYXRlJyA6ICcnO1xufTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBzdW1tYXJ5T2YgPSAoc3RlcCkgPT4ge1xuICBjb25zdCB7IG51bWJlciwgZW5kZWQsIGhlYXJkLCBpZCwga2luZCwga2V5LCBzdGFydCwgY2hhbm5lbHMsIGV2ZW50cyB9ID0gc3RlcDtcbiAgY29uc3QgaXNSZXF1ZXN0ID0ga2luZCA9PT0gJ3JlcXVlc3QnO1xuICBjb25zdCBiZWNhdXNlID0gam9pbihoZWFyZC5tYXAoKFtuYW1lXSkgPT4gc2hvcnQobmFtZSkpKTtcbiAgY29uc3Qgc2VudCA9IGlzUmVxdWVzdCAmJiBqb2luKGV2ZW50cy5tYXAoKHsgbmFtZSB9KSA9PiBzaG9ydChuYW1lKSkuZmlsdGVyKChuYW1lKSA9PiBuYW1lICE9PSAnYWN0aW9uLWNvbXBsZXRlJykpO1xuICBjb25zdCB0cm91YmxlID0gdHJvdWJsZU9mKHN0ZXApO1xuICByZXR1cm4gW1xuICAgIGgoJ3NwYW4ubnVtYmVyJywgYCR7bnVtYmVyfWApLCAnICcsXG4gICAgaCgnc3Bhbi50aW1lJywgaXNSZXF1ZXN0ICYmIChlbmRlZCA/IG1zKGVuZGVkIC0gc3RhcnQpIDogJ3VuZGVyIHdheScpKSxcbiAgICBoKCdzcGFuLnRpdGxlJywgdGl0bGVPZihzdGVwKSksXG4gICAgaCgnc3Bhbi5tb3JlJywgdHJvdWJsZSAmJiBbaCgnc3Ryb25nLnRyb3VibGUnLCB0cm91YmxlKSwgJyAnXSwgam9pbihbXG4gICAgICBpZCAmJiBgIyR7aWR9YCwga2V5ICYmIGBrZXkgJHtrZXl9YCwgY2hhbm5lbHMgJiYgYHRvICR7am9pbihjaGFubmVscyl9YCwgYmVjYXVzZSAmJiBgYWZ0ZXIgJHtiZWNhdXNlfWAsIHNlbnQgJiYgYHNlbmRzICR7c2VudH1gLFxuICAgIF0sICcgXHUwMEI3ICcpKSxcbiAgXTtcbn07XG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgLi4uY29udGVudDogYW55W10pID0+IGFueVtdfSAqL1xuY29uc3Qgcm93ID0gKG5hbWUsIC4uLmNvbnRlbnQpID0+IFtoKCdkdCcsIG5hbWUpLCBoKCdkZCcsIGNvbnRlbnQpXTtcblxuLyoqIEB0eXBlIHs8VD4odmFsdWVzOiBUW10sIHNob3c6ICh2YWx1ZTogVCkgPT4gYW55KSA9PiBhbnl9ICovXG5jb25zdCB1bCA9ICh2YWx1ZXMsIHNob3cpID0+IGgoJ3VsJywgdmFsdWVzLm1hcCgodmFsdWUpID0+IGgoJ2xpJywgc2hvdyh2YWx1ZSkpKSk7XG5cbi8qKiBOb3RoaW5nIGlmIGl0IGlzIGVtcHR5LlxuICogQHR5cGUgezxUPihuYW1lOiBzdHJpbmcsIHZhbHVlczogVFtdLCBzaG93OiAodmFsdWU6IFQpID0+IGFueSkgPT4gYW55fSAqL1xuY29uc3QgbGlzdCA9IChuYW1lLCB2YWx1ZXMsIHNob3cpID0+IHZhbHVlc1swXSAmJiByb3cobmFtZSwgdWwodmFsdWVzLCBzaG93KSk7XG5cbi8qKiBAdHlwZSB7KHBhaXI6IFtzdHJpbmcsIGFueV0pID0+IGFueX0gKi9cbmNvbnN0IHBhaXIgPSAoW25hbWUsIHZhbHVlXSkgPT4gaCgnY29kZScsIGAke25hbWV9ID0gJHtqc29uKHZhbHVlKX1gKTtcblxuLyoqIFdobyBoZWFycyBhbiBldmVudCwgYW5kIHdoYXQgYmVjb21lcyBvZiBpdDsgYGxpbmtgIGxlYWRzIHRvIGFub3RoZXIgc3RlcCwgYW5kIGBtb3JlYCBzYXlzIHdoYXQgaGFzIGNvbWUgb2YgdGhhdC5cbiAqIEB0eXBlIHsoZXZlbnQ6IERlYnVnRXZlbnQsIGxpbms6IChzdGVwOiBhbnkpID0+IGFueSwgbW9yZT86IChoZWFyZXI6IERlYnVnSGVhcmVyKSA9PiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBmYXRlc09mID0gKHsgaGVhcmVycywgb3RoZXJzLCB3aHkgfSwgbGluaywgbW9yZSA9ICgpID0+ICcnKSA9PiB7XG4gIC8qKiBAdHlwZSB7KGhlYXJlcjogRGVidWdIZWFyZXIpID0+IGFueX0gKi9cbiAgY29uc3QgZmF0ZU9mID0gKHsgaWQsIGNvbXBvbmVudCwgZmF0ZSwgc3RlcCwgY2FsbCB9KSA9PiB7XG4gICAgY29uc3QgW2JlZm9yZSwgYWZ0ZXJdID0gZmF0ZS5zcGxpdCgnIycpO1xuICAgIHJldHVybiBbYCR7Y29tcG9uZW50fSAjJHtpZH0ke2NhbGwgPyBgIGJ5ICR7Y2FsbH1gIDogJyd9ICR7YmVmb3JlfWAsIGFmdGVyICE9IG51bGwgJiYgW2xpbmsoc3RlcCksIGFmdGVyXV07XG4gIH07XG4gIHJldHVybiBoKCd1bCcsXG4gICAgaGVhcmVycy5tYXAoKGhlYXJlcikgPT4gaCgnbGknLCBmYXRlT2YoaGVhcmVyKSwgbW9yZShoZWFyZXIpKSksXG4gICAgb3RoZXJzICYmIGgoJ2xpJywgYCR7b3RoZXJzfSBsaXN0ZW5zYCksXG4gICAgd2h5ICYmIGgoJ2xpLnRyb3VibGUnLCB3aHkpKTtcbn07XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nfSAqL1xuY29uc3QgdGltZU9mID0gKHsgZW5kZWQgPSAwLCBzdGFydCwgd2FpdGVkID0gMCwgdG9vaywgc2VydmVyLCBzd2FwIH0pID0+XG4gIGpvaW4oW1xuICAgIGAke21zKGVuZGVkIC0gc3RhcnQpfSBpbiBhbGxgLCB3YWl0ZWQgPiAxICYmIGAke21zKHdhaXRlZCl9IGluIGl0cyBsaW5lIGJlZm9yZWAsXG4gICAgc2VydmVyICYmIGAke21zKHNlcnZlci5tcyl9IGluIHRoZSBzZXJ2ZXJgLFxuICAgIHRvb2sgJiYgYCR7bXMoTWF0aC5tYXgoMCwgdG9vayAtIChzZXJ2ZXI/Lm1zID8/IDApKSl9IG9uIHRoZSB3YXlgLFxuICAgIHN3YXAgJiYgYCR7bXMoc3dhcCl9IGluIHRoZSBwYWdlYCxcbiAgXSk7XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nfSAqL1xuY29uc3QgYW5zd2VyT2YgPSAoeyBzdGF0dXMsIGJ5dGVzLCBzZXJ2ZXIsIHRyaWVzLCBpc0tlcHQsIGlzU3RhbGUgfSkgPT5cbiAgam9pbihbXG4gICAgc3RhdHVzID8gYHN0YXR1cyAke3N0YXR1c30sICR7c2l6ZU9mKGJ5dGVzKX1gIDogJ25vbmUgY2FtZScsXG4gICAgc2VydmVyICYmIGAke3NlcnZlci5xdWVyaWVzfSAke3NlcnZlci5xdWVyaWVzID09PSAxID8gJ3F1ZXJ5JyA6ICdxdWVyaWVzJ30gaW4gJHttcyhzZXJ2ZXIucXVlcnlfbXMpfWAsXG4gICAgdHJpZXMgJiYgYHNlbnQgJHt0cmllcyArIDF9IHRpbWVzYCwgaXNLZXB0ICYmICdrZXB0IGZyb20gdGhlIGZpcnN0IHRpbWUnLCBpc1N0YWxlICYmICd0aGUgcGFnZSBoYXMgbmV3ZXIgSFRNTCcsXG4gIF0pO1xuXG4vKiogV2hhdCBhIHJ1biBoYXMgY2hhbmdlZCBpbiB0aGUgc3RhdGUgb2YgaXRzIGNvbXBvbmVudC5cbiAqIEB0eXBlIHsocnVuOiBEZWJ1Z1J1bikgPT4gYW55W119ICovXG5jb25zdCBjaGFuZ2VzSW4gPSAoeyBpZCwgY29tcG9uZW50LCBiZWZvcmUgPSB7fSwgYWZ0ZXIgfSkgPT4ge1xuICBjb25zdCBjaGFuZ2VzID0gY2hhbmdlc09mKGJlZm9yZSwgYWZ0ZXIpO1xuICByZXR1cm4gW2Ake2NvbXBvbmVudH0gIyR7aWR9YCwgY2hhbmdlc1swXSA/ICcnIDogJzogbm8gZmllbGQnLCB1bChjaGFuZ2VzLCAoW3BhdGgsIHdhcywgaXNdKSA9PlxuICAgIGgoJ2NvZGUnLCBoKCdiJywgcGF0aCksICcgJywgaCgnZGVsJywganNvbih3YXMpKSwgJyBcdTIxOTIgJywgaCgnaW5zJywganNvbihpcykpKSldO1xufTtcblxuLyoqIEFsbCB0aGF0IGlzIGtub3duIG9mIGEgc3RlcCwgYXMgcm93cyBvZiBhIGxpc3Q7IGBsaW5rYCBsZWFkcyB0byBhbm90aGVyIHN0ZXAuXG4gKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCwgbGluazogKHN0ZXA6IG51bWJlcikgPT4gYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBmYWN0c09mID0gKHN0ZXAsIGxpbmspID0+IHtcbiAgY29uc3QgeyBpZCwga2luZCwgZW5kZWQsIGFyZ3MsIHR5cGVkLCBjYXVzZXMsIGV2ZW50cywgaGVhcmQsIGlzUHVzaGVkLCByaWRlcnMsIHJ1bnMsIGNoYW5uZWxzLCBzcHJlYWQgPSAwLCB3aHkgfSA9IHN0ZXA7XG4gIHJldHVybiBbXG4gICAgbGlzdCgnQmVjYXVzZSBvZicsIGNhdXNlcywgKHsgc3RlcDogZnJvbSwgZXZlbnQsIGJ5IH0pID0+IFtoKCdjb2RlJywgc2hvcnQoZXZlbnQpKSwgJyBvZiAnLCBsaW5rKGZyb20pLCBieSAhPT0gaWQgJiYgYCwgZm9yICMke2J5fWBdKSxcbiAgICBsaXN0KCdCZWNhdXNlIG9mJywgY2F1c2VzWzBdID8gW10gOiBoZWFyZCwgKFtuYW1lXSkgPT4gW3Nob3J0KG5hbWUpLCBpc1B1c2hlZCA/ICcsIHB1c2hlZCcgOiAnLCBmcm9tIGEgc2NyaXB0J10pLFxuICAgIGNoYW5uZWxzICYmIHJvdygnUHVzaGVkIHRvJywgam9pbihjaGFubmVscyksIHNwcmVhZCA+IDUwMCAmJiBgLCBzcHJlYWQgb3ZlciAke21zKHNwcmVhZCl9YCksXG4gICAgd2h5ICYmIHJvdyhraW5kID09PSAndHJhdmVsJyA/ICdOb3cnIDogJ1N0b3BwZWQnLCB3aHkpLFxuICAgIGxpc3QoJ0FyZ3VtZW50cycsIE9iamVjdC5lbnRyaWVzKGFyZ3MpLCBwYWlyKSxcbiAgICBsaXN0KCdJbiBpbnB1dHMnLCBPYmplY3QuZW50cmllcyh0eXBlZCksIHBhaXIpLFxuICAgIGtpbmQgPT09ICdyZXF1ZXN0JyAmJiBlbmRlZCAmJiBbcm93KCdUaW1lJywgdGltZU9mKHN0ZXApKSwgcm93KCdBbnN3ZXInLCBhbnN3ZXJPZihzdGVwKSldLFxuICAgIGxpc3QoJ0NoYW5nZWQnLCBydW5zLmZpbHRlcigoeyBhZnRlciB9KSA9PiBhZnRlciksIGNoYW5nZXNJbiksXG4gICAgbGlzdCgnRXZlbnRzJywgZXZlbnRzLCAoZXZlbnQpID0+IFtcbiAgICAgIGgoJ2NvZGUuZXZlbnQnLCBzaG9ydChldmVudC5uYW1lKSksIGV2ZW50LmZyb20gJiYgYCBmcm9tICMke2V2ZW50LmZyb219YCwgaCgnY29kZS5tb3JlJywganNvbihldmVudC5kZXRhaWwpKSwgZmF0ZXNPZihldmVudCwgbGluayksXG4gICAgXSksXG4gICAgbGlzdCgnVHJhdmVsbGVkIGFsb25nJywgcmlkZXJzLCAoeyBpZDogcmlkZXIsIGNvbXBvbmVudCwgcm9kZSB9KSA9PiBbYCR7Y29tcG9uZW50fSAjJHtyaWRlcn1gLCBlbmRlZCAmJiAocm9kZSA/ICcgcmFuJyA6ICcgaW4gdmFpbicpXSksXG4gIF07XG59O1xuIiwgIi8qIERlYnVnZ2luZzogdGhlIHN0ZXBzIG9mIHRoZSBwYWdlLCBvbGRlc3QgZmlyc3QsIGFuZCB3aG8gd2FudHMgdG8ga25vdyBvZiB0aGVtOyB0aG9zZSBvZiBhIGZpbGUgc3RhbmQgaW4gdGhlaXIgcGxhY2UuICovXG5cbmNvbnN0IE1PU1QgPSAyMDA7XG5leHBvcnQgY29uc3QgV0FJVFMgPSAnaXMgdG8gYXNrJzsgLy8gb2YgYSBoZWFyZXJcbi8qKiBAdHlwZSB7RGVidWdTdGVwW119ICovXG5leHBvcnQgY29uc3Qgc3RlcHMgPSBbXTtcbi8qKiBAdHlwZSB7RGVidWdTdGVwW119ICovXG5leHBvcnQgbGV0IHNob3duID0gc3RlcHM7XG4vKiogQHR5cGUgeygoc3RlcD86IERlYnVnU3RlcCkgPT4gdm9pZClbXX0gKi9cbmNvbnN0IGxpc3RlbmVycyA9IFtdO1xuLyoqIEB0eXBlIHtTZXQ8RGVidWdTdGVwIHwgdW5kZWZpbmVkPn0gKi9cbmNvbnN0IG5ld3MgPSBuZXcgU2V0KCk7XG5sZXQgY291bnQgPSAwO1xuXG4vKiogV2hldGhlciBzb21lYm9keSBoYXMgYXNrZWQgZm9yIGl0LlxuICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNDbGljayA9ICh7IGtpbmQsIGFjdGlvbiwgY2F1c2VzLCBoZWFyZCwgaXNQb2xsIH0pID0+XG4gIC9yZXF1ZXN0fGRyb3BwZWQvLnRlc3Qoa2luZCkgJiYgIWlzUG9sbCAmJiAhY2F1c2VzWzBdICYmICFoZWFyZFswXSAmJiAhL14oc3luY3xuaXRyby1tb3VudCkkLy50ZXN0KGFjdGlvbik7XG5cbi8qKiBIZWFyIG9mIGVhY2ggc3RlcCB0aGF0IGlzIG5ldyBvciBoYXMgY2hhbmdlZCwgb25jZSBhbGwgb2Ygd2hhdCBnb2VzIG9uIGlzIHRvbGQ7IG9mIG5vbmUgaW4gcGFydGljdWxhcjogYWxsIGhhdmUuXG4gKiBAdHlwZSB7KGxpc3RlbmVyOiAoc3RlcD86IERlYnVnU3RlcCkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBvblN0ZXAgPSAobGlzdGVuZXIpID0+IHZvaWQgbGlzdGVuZXJzLnB1c2gobGlzdGVuZXIpO1xuXG4vKiogQHR5cGUgeyhzdGVwPzogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGNoYW5nZWQgPSAoc3RlcCkgPT4ge1xuICBpZiAoIW5ld3Muc2l6ZSkge1xuICAgIHF1ZXVlTWljcm90YXNrKCgpID0+IHtcbiAgICAgIGNvbnN0IGFsbCA9IFsuLi5uZXdzXTtcbiAgICAgIG5ld3MuY2xlYXIoKTtcbiAgICAgIGZvciAoY29uc3Qgb25lIG9mIGFsbCkgZm9yIChjb25zdCBsaXN0ZW5lciBvZiBsaXN0ZW5lcnMpIGxpc3RlbmVyKG9uZSk7XG4gICAgfSk7XG4gIH1cbiAgbmV3cy5hZGQoc3RlcCk7XG59O1xuXG4vKiogQHR5cGUgeyhzdGVwOiBQYXJ0aWFsPERlYnVnU3RlcD4gJiB7IGtpbmQ6IERlYnVnU3RlcFsna2luZCddIH0pID0+IERlYnVnU3RlcH0gKi9cbmV4cG9ydCBjb25zdCBhZGRTdGVwID0gKHN0ZXApID0+IHtcbiAgLyoqIEB0eXBlIHtEZWJ1Z1N0ZXB9ICovXG4gIGNvbnN0IGZ1bGwgPSB7XG4gICAgbnVtYmVyOiArK2NvdW50LFxuICAgIGlkOiAnJywgY29tcG9uZW50OiAnJywgYWN0aW9uOiAnJywgaGVhcmQ6IFtdLCBjaGFpbjogW10sIGFyZ3M6IHt9LCB0eXBlZDoge30sIHN0YXJ0OiBwZXJmb3JtYW5jZS5ub3coKSwgdHJpZXM6IDAsIHN0YXR1czogMCwgYnl0ZXM6IDAsXG4gICAgZXZlbnRzOiBbXSwgcmlkZXJzOiBbXSwgcnVuczogW10sIGNhdXNlczogW10sXG4gICAgLi4uc3RlcCxcbiAgfTtcbiAgc3RlcHMucHVzaChmdWxsKTtcbiAgaWYgKHN0ZXBzW01PU1RdKSBzdGVwcy5zaGlmdCgpO1xuICBjaGFuZ2VkKGZ1bGwpO1xuICByZXR1cm4gZnVsbDtcbn07XG5cbi8qKiBTaG93IG90aGVyIHN0ZXBzOyB0aG9zZSBvZiB0aGUgcGFnZSBhZ2FpbiwgaWYgbm9uZSBhcmUgZ2l2ZW4uXG4gKiBAdHlwZSB7KG90aGVycz86IERlYnVnU3RlcFtdKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNob3cgPSAob3RoZXJzID0gc3RlcHMpID0+IHtcbiAgc2hvd24gPSBvdGhlcnM7XG4gIGNoYW5nZWQoKTtcbn07XG5cbi8qKiBGb3JnZXQgdGhvc2UgdGhhdCBhcmUgc2hvd24uICovXG5leHBvcnQgY29uc3QgY2xlYXIgPSAoKSA9PiB7XG4gIGlmIChzaG93biA9PT0gc3RlcHMpIHN0ZXBzLmxlbmd0aCA9IDA7XG4gIHNob3coKTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiB3aG8gY2F1c2VkIHdob20sIGZvciB0aGUgbGFzdCBjbGljaywgYXMgbGlzdHMgaW4gbGlzdHMuICovXG5pbXBvcnQgeyBoIH0gZnJvbSAnLi9lbGVtZW50cy5qcyc7XG5pbXBvcnQgeyBmYXRlc09mLCB0aXRsZU9mIH0gZnJvbSAnLi9zaG93bi5qcyc7XG5pbXBvcnQgeyBpc0NsaWNrLCBzaG93biB9IGZyb20gJy4vc3RlcHMuanMnO1xuaW1wb3J0IHsgc2hvcnQgfSBmcm9tICcuL3dvcmRzLmpzJztcblxuLyoqIFRoZSBsaXN0IG9mIHdoYXQgdGhlIGxhc3QgY2xpY2sgaGFzIGxlZCB0bzsgbm9uZSBiZWZvcmUgdGhlIGZpcnN0LiBXaGF0IHdhcyBzaG93biBvbmNlIGlzIG5vdCBzaG93biBhZ2Fpbi5cbiAqIEB0eXBlIHsobGluazogKHN0ZXA6IG51bWJlcikgPT4gYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZ3JhcGhPZiA9IChsaW5rKSA9PiB7XG4gIGNvbnN0IGZpcnN0ID0gc2hvd24uZmlsdGVyKGlzQ2xpY2spLnBvcCgpO1xuICBjb25zdCBzZWVuID0gbmV3IFNldCgpO1xuXG4gIC8qKiBUaGUgZXZlbnRzIG9mIG9uZSBydW4sIGFuZCB3aG8gaGVhcmQgdGhlbS5cbiAgICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXAgfCB1bmRlZmluZWQsIGlkOiBzdHJpbmcpID0+IGFueX0gKi9cbiAgY29uc3QgcnVuT2YgPSAoc3RlcCwgaWQpID0+IHtcbiAgICBjb25zdCBrZXkgPSBgJHtzdGVwPy5udW1iZXJ9ICR7aWR9YDtcbiAgICBpZiAoIXN0ZXAgfHwgc2Vlbi5oYXMoa2V5KSkgcmV0dXJuICcnO1xuICAgIHNlZW4uYWRkKGtleSk7XG4gICAgY29uc3Qgb3duID0gc3RlcC5ldmVudHMuZmlsdGVyKCh7IG5hbWUsIGZyb20sIGhlYXJlcnMsIHdoeSB9KSA9PiBmcm9tID09PSBpZCAmJiAoaGVhcmVyc1swXSB8fCB3aHkgfHwgbmFtZSAhPT0gJ25pdHJvOmFjdGlvbi1jb21wbGV0ZScpKTtcbiAgICByZXR1cm4gaCgndWwnLCBvd24ubWFwKGV2ZW50T2YpKTtcbiAgfTtcblxuICAvKiogQHR5cGUgeyhldmVudDogRGVidWdFdmVudCkgPT4gYW55fSAqL1xuICBjb25zdCBldmVudE9mID0gKGV2ZW50KSA9PlxuICAgIGgoJ2xpJywgaCgnY29kZS5ldmVudCcsIHNob3J0KGV2ZW50Lm5hbWUpKSwgZmF0ZXNPZih7IC4uLmV2ZW50LCB3aHk6IGV2ZW50LndoeSAmJiAnbm9ib2R5IGhlYXJzIGl0JyB9LCBsaW5rLCAoaGVhcmVyKSA9PlxuICAgICAgcnVuT2Yoc2hvd24uZmluZCgoeyBudW1iZXIgfSkgPT4gbnVtYmVyID09PSBoZWFyZXIuc3RlcCksIGhlYXJlci5pZCkpKTtcblxuICByZXR1cm4gZmlyc3QgJiYgaCgndWwnLCBoKCdsaScsIGgoJ3N0cm9uZycsIHRpdGxlT2YoZmlyc3QpKSwgJyBpbiAnLCBsaW5rKGZpcnN0Lm51bWJlciksIHJ1bk9mKGZpcnN0LCBmaXJzdC5pZCkpKTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiBzdGVwcyBhcyBhIHRlc3Qgd2l0aCBuaXRyb19odG14LnRlc3RpbmcuICovXG5pbXBvcnQgeyBSRUZSRVNIIH0gZnJvbSAnLi9oZWFyZXJzLmpzJztcbmltcG9ydCB7IEhJRERFTiB9IGZyb20gJy4vc2VjcmV0cy5qcyc7XG5pbXBvcnQgeyBpc0NsaWNrLCBzaG93biB9IGZyb20gJy4vc3RlcHMuanMnO1xuaW1wb3J0IHsgc2hvcnQgfSBmcm9tICcuL3dvcmRzLmpzJztcblxuY29uc3QgTkFNRSA9IC9eW2Etel9dXFx3KiQvaTtcblxuLyoqIEB0eXBlIHsodmFsdWU6IGFueSkgPT4gc3RyaW5nfSAqL1xuY29uc3QgcHl0aG9uID0gKHZhbHVlKSA9PiB7XG4gIGlmIChBcnJheS5pc0FycmF5KHZhbHVlKSkgcmV0dXJuIGBbJHt2YWx1ZS5tYXAocHl0aG9uKS5qb2luKCcsICcpfV1gO1xuICBpZiAoT2JqZWN0KHZhbHVlKSA9PT0gdmFsdWUpIHJldHVybiBgeyR7T2JqZWN0LmVudHJpZXModmFsdWUpLm1hcCgoW2tleSwgaXRlbV0pID0+IGAke0pTT04uc3RyaW5naWZ5KGtleSl9OiAke3B5dGhvbihpdGVtKX1gKS5qb2luKCcsICcpfX1gO1xuICByZXR1cm4gdmFsdWUgPT0gbnVsbCA/ICdOb25lJyA6IHZhbHVlID09PSB0cnVlID8gJ1RydWUnIDogdmFsdWUgPT09IGZhbHNlID8gJ0ZhbHNlJyA6IEpTT04uc3RyaW5naWZ5KHZhbHVlKTtcbn07XG5cbi8qKiBBIGNhbGwgd2l0aCBrZXl3b3JkIGFyZ3VtZW50czsgd2hhdCB3YXMgaGlkZGVuIGlzIGxlZnQgb3V0LCBhbmQgd2hhdCBjYW4ndCBiZSBhIG5hbWUuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgdmFsdWVzOiBhbnksIC4uLmZpcnN0OiBhbnlbXSkgPT4gc3RyaW5nfSAqL1xuY29uc3QgY2FsbCA9IChuYW1lLCB2YWx1ZXMsIC4uLmZpcnN0KSA9PiB7XG4gIGNvbnN0IHBhaXJzID0gT2JqZWN0LmVudHJpZXModmFsdWVzKS5maWx0ZXIoKFtrZXksIHZhbHVlXSkgPT4gTkFNRS50ZXN0KGtleSkgJiYgIXB5dGhvbih2YWx1ZSkuaW5jbHVkZXMoSElEREVOKSk7XG4gIGNvbnN0IHdvcmRzID0gcGFpcnMubWFwKChba2V5LCB2YWx1ZV0pID0+IGAke2tleX09JHtweXRob24odmFsdWUpfWApO1xuICByZXR1cm4gYCAgICAke25hbWV9KCR7Wy4uLmZpcnN0Lm1hcChweXRob24pLCAuLi53b3Jkc10uam9pbignLCAnKX0pYDtcbn07XG5cbi8qKiBIb3cgYSB0ZXN0IG5hbWVzIGEgY29tcG9uZW50OyBub3RoaW5nIGlmIHRoYXQgaXMgbm90IGNsZWFyLlxuICogQHR5cGUgeyhuYW1lZDogeyBjb21wb25lbnQ/OiBzdHJpbmcsIGtleT86IHN0cmluZywgaXNPbmU/OiBib29sZWFuIH0pID0+IHN0cmluZ30gKi9cbmNvbnN0IHBhcnRPZiA9ICh7IGNvbXBvbmVudCwga2V5LCBpc09uZSB9KSA9PlxuICBpc09uZSA/IGBwYWdlLmNvbXBvbmVudCgke3B5dGhvbihjb21wb25lbnQpfSR7a2V5ID8gYCwga2V5PSR7cHl0aG9uKGtleSl9YCA6ICcnfSlgIDogJyc7XG5cbi8qKiBBIHN0ZXAsIGFuZCBhbGwgdGhhdCBpdCBsZWQgdG8uXG4gKiBAdHlwZSB7KGZpcnN0OiBEZWJ1Z1N0ZXApID0+IERlYnVnU3RlcFtdfSAqL1xuY29uc3QgZmFtaWx5T2YgPSAoZmlyc3QpID0+IHtcbiAgY29uc3QgZm91bmQgPSBbZmlyc3RdO1xuICBmb3IgKGNvbnN0IHN0ZXAgb2Ygc2hvd24pIGlmIChzdGVwLmNhdXNlcy5zb21lKChjYXVzZSkgPT4gZm91bmQuc29tZSgoeyBudW1iZXIgfSkgPT4gbnVtYmVyID09PSBjYXVzZS5zdGVwKSkpIGZvdW5kLnB1c2goc3RlcCk7XG4gIHJldHVybiBmb3VuZDtcbn07XG5cbi8qKiBXaGF0IHdhcyBlbnRlcmVkIHNpbmNlIHRoZSBzdGF0ZSB3YXMgbWFkZS5cbiAqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwLCBwYXJ0OiBzdHJpbmcpID0+IHN0cmluZ1tdfSAqL1xuY29uc3QgZmlsbHNPZiA9ICh7IHR5cGVkLCBydW5zOiBbcnVuXSB9LCBwYXJ0KSA9PlxuICBPYmplY3QuZW50cmllcyh0eXBlZCkuZmxhdE1hcCgoW3BhdGgsIHZhbHVlXSkgPT4ge1xuICAgIGNvbnN0IHdhcyA9IHBhdGguc3BsaXQoJy4nKS5yZWR1Y2UoKGZyb20sIGtleSkgPT4gZnJvbT8uW2tleV0sIHJ1bj8uYmVmb3JlKTtcbiAgICBjb25zdCBpc1RpY2sgPSB0eXBlb2Ygd2FzID09PSAnYm9vbGVhbic7XG4gICAgY29uc3Qgbm93ID0gaXNUaWNrID8gYCR7dmFsdWV9YCAhPT0gJycgOiB2YWx1ZTtcbiAgICByZXR1cm4gYCR7d2FzID8/ICcnfWAgPT09IGAke25vd31gID8gW10gOiBbY2FsbChgJHtwYXJ0fS5maWxsYCwge30sIHBhdGgsIG5vdyldO1xuICB9KTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IERlYnVnRXZlbnQpID0+IHN0cmluZ30gKi9cbmNvbnN0IGFzc2VydGlvbk9mID0gKHsgbmFtZSwgZGV0YWlsLCBoZWFyZXJzIH0pID0+IHtcbiAgY29uc3QgZGF0YSA9IHsgLi4uZGV0YWlsIH07XG4gIGRlbGV0ZSBkYXRhLmNvbXBvbmVudDtcbiAgaWYgKG5hbWUgPT09ICduaXRybzptZXNzYWdlJykgcmV0dXJuIGNhbGwoJ3BhZ2UuYXNzZXJ0X21lc3NhZ2UnLCB7fSwgZGF0YS5sZXZlbCwgZGF0YS50ZXh0KTtcbiAgaWYgKG5hbWUgPT09ICduaXRybzplcnJvcicpIHJldHVybiBjYWxsKCdwYWdlLmFzc2VydF9lcnJvcicsIHsgYWN0aW9uOiBkYXRhLmFjdGlvbiB9LCBkYXRhLnN0YXR1cyk7XG4gIGlmIChuYW1lID09PSAnbml0cm86YWN0aW9uLWNvbXBsZXRlJykgcmV0dXJuIGNhbGwoJ3BhZ2UuYXNzZXJ0X2NvbXBsZXRlJywge30sIGRhdGEuYWN0aW9uKTtcbiAgaWYgKCFuYW1lLnN0YXJ0c1dpdGgoUkVGUkVTSCkpIHJldHVybiBjYWxsKCdwYWdlLmFzc2VydF9lbWl0dGVkJywgZGF0YSwgc2hvcnQobmFtZSkpO1xuICByZXR1cm4gY2FsbCgncGFnZS5hc3NlcnRfcmVmcmVzaGVkJywgZGF0YSwgaGVhcmVyc1swXT8uY29tcG9uZW50ID8/IG5hbWUucmVwbGFjZShSRUZSRVNILCAnJykpO1xufTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBzdHJpbmdbXX0gKi9cbmNvbnN0IGxpbmVzT2YgPSAoc3RlcCkgPT4ge1xuICBjb25zdCBwYXJ0ID0gcGFydE9mKHN0ZXApO1xuICBpZiAoIXBhcnQpIHJldHVybiBbYCAgICAjICR7c3RlcC5jb21wb25lbnR9LiR7c3RlcC5hY3Rpb259OiBieSBoYW5kYF07XG4gIGNvbnN0IGZhbWlseSA9IGZhbWlseU9mKHN0ZXApO1xuICBjb25zdCBpc1RoZXJlID0gKC8qKiBAdHlwZSB7RGVidWdSdW59ICovIHsgZ29uZSB9KSA9PiAhZmFtaWx5LnNvbWUoKHsgbnVtYmVyIH0pID0+IG51bWJlciA9PT0gZ29uZSk7XG4gIGNvbnN0IHN0YXRlcyA9IG5ldyBNYXAoZmFtaWx5LmZsYXRNYXAoKHsgcnVucyB9KSA9PiBydW5zLmZpbHRlcihpc1RoZXJlKS5tYXAoKHJ1bikgPT4gW3BhcnRPZihydW4pLCBweXRob24ocnVuLmFmdGVyKV0pKSk7XG4gIHJldHVybiBbXG4gICAgLi4uZmlsbHNPZihzdGVwLCBwYXJ0KSwgY2FsbChgJHtwYXJ0fS5jYWxsYCwgc3RlcC5hcmdzLCBzdGVwLmFjdGlvbiksXG4gICAgLi4uZmFtaWx5LmZsYXRNYXAoKHsgZXZlbnRzIH0pID0+IGV2ZW50cy5tYXAoYXNzZXJ0aW9uT2YpKSxcbiAgICAuLi5bLi4uc3RhdGVzXS5maWx0ZXIoKFtvdGhlciwgc3RhdGVdKSA9PiBvdGhlciAmJiBzdGF0ZSAhPT0gJ05vbmUnICYmICFzdGF0ZS5pbmNsdWRlcyhISURERU4pKVxuICAgICAgLm1hcCgoW290aGVyLCBzdGF0ZV0pID0+IGAgICAgYXNzZXJ0ICR7b3RoZXJ9LnN0YXRlLm1vZGVsX2R1bXAobW9kZT1cImpzb25cIikgPT0gJHtzdGF0ZX1gKSxcbiAgXTtcbn07XG5cbi8qKiBUaGUgY2xpY2tzIGFtb25nIHNvbWUgc3RlcHMsIGFzIGEgdGVzdCB0aGF0IGJlZ2lucyB3aXRoIHRoZSBwYWdlIGFzIGl0IHdhcyBsb2FkZWQuXG4gKiBAdHlwZSB7KGNob3NlbjogRGVidWdTdGVwW10pID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCB0ZXN0T2YgPSAoY2hvc2VuKSA9PlxuICBbJ2RlZiB0ZXN0X2pvdXJuZXkobml0cm8pOicsIGAgICAgcGFnZSA9IG5pdHJvLnZpc2l0KCR7cHl0aG9uKGNob3Nlbi5maW5kKGlzQ2xpY2spPy5hZGRyZXNzID8/ICcvJyl9KWAsIC4uLmNob3Nlbi5maWx0ZXIoaXNDbGljaykuZmxhdE1hcChsaW5lc09mKSwgJyddLmpvaW4oJ1xcbicpO1xuIiwgIi8qIERlYnVnZ2luZzogYmFjayB0byB0aGUgY29tcG9uZW50cyBhcyB0aGV5IHdlcmUgYmVmb3JlIGEgc3RlcC4gQSBzdGF0ZSBpcyBpbiBpdHMgdG9rZW4sIHNvIG9sZCBIVE1MIHdpdGggaXRzIG9sZCB0b2tlblxuICogaXMgYSB3b3JraW5nIHBhZ2UuIFdoYXQgc3Rvb2QgaW4gaW5wdXRzIGNvbWVzIGJhY2ssIGJ1dCBmb3IgcGFzc3dvcmRzIGFuZCBmaWxlcy4gVGhlIGRhdGFiYXNlIGRvZXMgbm90IHRyYXZlbC5cbiAqXG4gKiBUYWtlcyBhd2F5IHdoYXQgb25seSBzaG93cyB0aGF0IHNvbWV0aGluZyBpcyB1bmRlciB3YXk6IG5pdHJvLWJ1c3ksIGFyaWEtYnVzeSwgZGF0YS1uaXRyby1oZWxkIHdpdGggYXJpYS1kaXNhYmxlZC5cbiAqL1xuaW1wb3J0IHsgaCB9IGZyb20gJy4vZWxlbWVudHMuanMnO1xuaW1wb3J0IHsgcm9vdHMgfSBmcm9tICcuL2hlYXJlcnMuanMnO1xuaW1wb3J0IHsgU0VDUkVUIH0gZnJvbSAnLi9zZWNyZXRzLmpzJztcbmltcG9ydCB7IGFkZFN0ZXAgfSBmcm9tICcuL3N0ZXBzLmpzJztcblxuLyoqIEB0eXBlIHsocm9vdDogRWxlbWVudCkgPT4gYW55W119ICovXG5jb25zdCBmaWVsZHNPZiA9IChyb290KSA9PiBbLi4ucm9vdC5xdWVyeVNlbGVjdG9yQWxsKCdpbnB1dCxzZWxlY3QsdGV4dGFyZWEnKV07XG5cbi8qKiBUaGUgY29tcG9uZW50cyB0aGF0IGFyZSBpbiBubyBvdGhlciwgZWFjaCB3aXRoIGl0cyBpZCwgSFRNTCwgYW5kIHdoYXQgc3RhbmRzIGluIGl0cyBpbnB1dHMuXG4gKiBAdHlwZSB7KCkgPT4gW3N0cmluZywgc3RyaW5nLCBhbnlbXV1bXX0gKi9cbmV4cG9ydCBjb25zdCB0YWtlUGFnZSA9ICgpID0+XG4gIHJvb3RzKCkuZmlsdGVyKChyb290KSA9PiAhcm9vdC5wYXJlbnRFbGVtZW50Py5jbG9zZXN0KCdbZGF0YS1uaXRyby1jb21wb25lbnRdJykpLm1hcCgocm9vdCkgPT4gW1xuICAgIHJvb3QuaWQsIHJvb3Qub3V0ZXJIVE1MLnJlcGxhY2UoLzxuaXRyby10aW1lbGluZS4qP2U+LywgJycpLCAvLyBpdCBzdGFuZHMgaW4gYSBkaWFsb2cgdGhhdCBpcyBtb2RhbFxuICAgIGZpZWxkc09mKHJvb3QpLm1hcCgoZmllbGQpID0+ICFmaWVsZC5tYXRjaGVzKGAke1NFQ1JFVH0sW3R5cGU9ZmlsZV1gKSAmJiBbZmllbGQudmFsdWUsIGZpZWxkLmNoZWNrZWRdKSxcbiAgXSk7XG5cbi8qKiBAdHlwZSB7KHBhZ2U6IFtzdHJpbmcsIHN0cmluZywgYW55W11dKSA9PiB2b2lkfSAqL1xuY29uc3QgcHV0QmFjayA9IChbaWQsIGh0bWwsIHZhbHVlc10pID0+IHtcbiAgY29uc3Qgcm9vdCA9IGgoJ3RlbXBsYXRlJywgeyBpbm5lckhUTUw6IGh0bWwgfSkuY29udGVudC5maXJzdEVsZW1lbnRDaGlsZDtcbiAgZm9yIChjb25zdCBvbmUgb2YgW3Jvb3QsIC4uLnJvb3QucXVlcnlTZWxlY3RvckFsbCgnLm5pdHJvLWJ1c3ksW2RhdGEtbml0cm8taGVsZF0nKV0pIHtcbiAgICBvbmUuY2xhc3NMaXN0LnJlbW92ZSgnbml0cm8tYnVzeScpO1xuICAgIG9uZS5yZW1vdmVBdHRyaWJ1dGUoJ2FyaWEtYnVzeScpO1xuICAgIGlmIChvbmUuaGFzQXR0cmlidXRlKCdkYXRhLW5pdHJvLWhlbGQnKSkgb25lLnJlbW92ZUF0dHJpYnV0ZSgnYXJpYS1kaXNhYmxlZCcpO1xuICAgIG9uZS5yZW1vdmVBdHRyaWJ1dGUoJ2RhdGEtbml0cm8taGVsZCcpO1xuICB9XG4gIHdpbmRvdy5uaXRybz8uZmluZChpZCkucmVwbGFjZVdpdGgocm9vdCk7XG4gIGZpZWxkc09mKHJvb3QpLmZvckVhY2goKGZpZWxkLCBhdCkgPT4ge1xuICAgIGlmICh2YWx1ZXNbYXRdKSBbZmllbGQudmFsdWUsIGZpZWxkLmNoZWNrZWRdID0gdmFsdWVzW2F0XTtcbiAgfSk7XG4gIHdpbmRvdy5odG14Py5wcm9jZXNzKHJvb3QpO1xufTtcblxuLyoqIFB1dCB0aGUgY29tcG9uZW50cyBiYWNrIGFzIHRoZXkgd2VyZSBiZWZvcmUgYSBzdGVwLCB3aGljaCBpcyBhIHN0ZXAgYXMgd2VsbC5cbiAqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHRyYXZlbCA9ICh7IG51bWJlciwgcGFnZSA9IFtdIH0pID0+IHtcbiAgY29uc3QgdGhlcmUgPSBwYWdlLmZpbHRlcigoW2lkXSkgPT4gd2luZG93Lm5pdHJvPy5maW5kKGlkKSk7XG4gIGNvbnN0IGxvc3QgPSBwYWdlLmZpbHRlcigob25lKSA9PiAhdGhlcmUuaW5jbHVkZXMob25lKSkubWFwKChbaWRdKSA9PiBgIyR7aWR9YCk7XG4gIGNvbnN0IG1pc3NpbmcgPSBsb3N0WzBdID8gYCBObyBsb25nZXIgb24gdGhlIHBhZ2U6ICR7bG9zdC5qb2luKCcsICcpfS5gIDogJyc7XG4gIGFkZFN0ZXAoe1xuICAgIGtpbmQ6ICd0cmF2ZWwnLCBwYWdlOiB0YWtlUGFnZSgpLCBlbmRlZDogcGVyZm9ybWFuY2Uubm93KCksIGFjdGlvbjogYGJhY2sgdG8gYmVmb3JlIHN0ZXAgJHtudW1iZXJ9YCxcbiAgICB3aHk6IGBUaGUgY29tcG9uZW50cyBhcmUgYXMgdGhleSB3ZXJlIGJlZm9yZSBzdGVwICR7bnVtYmVyfS4gVGhlIGRhdGFiYXNlIGRpZCBub3QgdHJhdmVsOiBpdCBpcyBhcyBpdCB3YXMuJHttaXNzaW5nfWAsXG4gIH0pO1xuICB0aGVyZS5mb3JFYWNoKHB1dEJhY2spO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHRoZSBsaXN0IG9mIHN0ZXBzIGluIHRoZSB0aW1lbGluZSwgd2hhdCBpcyBmaWx0ZXJlZCBvdXQgb2YgaXQsIGFuZCB0aGUgdG9vbHMgYWJvdmUgaXQuICovXG5pbXBvcnQgeyBidXR0b24sIGgsIG1zLCBwdXQgfSBmcm9tICcuL2VsZW1lbnRzLmpzJztcbmltcG9ydCB7IGdyYXBoT2YgfSBmcm9tICcuL2dyYXBoLmpzJztcbmltcG9ydCB7IHRlc3RPZiB9IGZyb20gJy4vcmVjaXBlLmpzJztcbmltcG9ydCB7IGZhY3RzT2YsIHN1bW1hcnlPZiwgdGl0bGVPZiwgdHJvdWJsZU9mIH0gZnJvbSAnLi9zaG93bi5qcyc7XG5pbXBvcnQgeyBjbGVhciwgc2hvd24gfSBmcm9tICcuL3N0ZXBzLmpzJztcbmltcG9ydCB7IHRyYXZlbCB9IGZyb20gJy4vdHJhdmVsLmpzJztcbmltcG9ydCB7IHNob3J0IH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nW119ICovXG5jb25zdCBjb21wb25lbnRzT2YgPSAoeyBjb21wb25lbnQsIGV2ZW50cywgcmlkZXJzIH0pID0+XG4gIFtjb21wb25lbnQsIC4uLlsuLi5yaWRlcnMsIC4uLmV2ZW50cy5mbGF0TWFwKCh7IGhlYXJlcnMgfSkgPT4gaGVhcmVycyldLm1hcCgob25lKSA9PiBvbmUuY29tcG9uZW50KV07XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nW119ICovXG5jb25zdCBldmVudHNPZiA9ICh7IGV2ZW50cywgaGVhcmQgfSkgPT4gWy4uLmV2ZW50cy5tYXAoKHsgbmFtZSB9KSA9PiBuYW1lKSwgLi4uaGVhcmQubWFwKChbbmFtZV0pID0+IG5hbWUpXS5tYXAoc2hvcnQpO1xuXG4vKiogQSBjaG9pY2UgYW1vbmcgdGhlIG5hbWVzIHRoYXQgaGF2ZSBvY2N1cnJlZC5cbiAqIEB0eXBlIHsobGFiZWw6IHN0cmluZywgbmFtZXNPZjogKHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nW10sIG9uY2hhbmdlOiAoKSA9PiB2b2lkKSA9PiBhbnl9ICovXG5jb25zdCBmaWx0ZXIgPSAobGFiZWwsIG5hbWVzT2YsIG9uY2hhbmdlKSA9PiB7XG4gIGNvbnN0IHNlbGVjdCA9IGgoJ3NlbGVjdCcsIHsgb25jaGFuZ2UgfSwgaCgnb3B0aW9uJywgeyB2YWx1ZTogJycgfSwgJ2FsbCcpKTtcbiAgcmV0dXJuIHtcbiAgICBlbGVtZW50OiBoKCdsYWJlbCcsIGAke2xhYmVsfSBgLCBzZWxlY3QpLFxuICAgIGxlYXJuOiAoLyoqIEB0eXBlIHtEZWJ1Z1N0ZXB9ICovIHN0ZXApID0+IHtcbiAgICAgIGZvciAoY29uc3QgbmFtZSBvZiBuYW1lc09mKHN0ZXApKSBpZiAoIVsuLi5zZWxlY3Qub3B0aW9uc10uc29tZSgoeyB2YWx1ZSB9KSA9PiB2YWx1ZSA9PT0gbmFtZSkpIHNlbGVjdC5hcHBlbmQoaCgnb3B0aW9uJywgbmFtZSkpO1xuICAgIH0sXG4gICAgcGFzc2VzOiAoLyoqIEB0eXBlIHtEZWJ1Z1N0ZXB9ICovIHN0ZXApID0+ICFzZWxlY3QudmFsdWUgfHwgbmFtZXNPZihzdGVwKS5pbmNsdWRlcyhzZWxlY3QudmFsdWUpLFxuICB9O1xufTtcblxuLyoqIFVwIGFuZCBkb3duIGdvIGZyb20gc3RlcCB0byBzdGVwLlxuICogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgbW92ZSA9IChldmVudCkgPT4ge1xuICBjb25zdCBieSA9IHsgQXJyb3dEb3duOiAxLCBBcnJvd1VwOiAtMSB9Wy8qKiBAdHlwZSB7c3RyaW5nfSAqLyAoZXZlbnQua2V5KV07XG4gIGlmICghYnkgfHwgZXZlbnQudGFyZ2V0LmxvY2FsTmFtZSAhPT0gJ3N1bW1hcnknKSByZXR1cm47XG4gIGNvbnN0IGFsbCA9IFsuLi5ldmVudC5jdXJyZW50VGFyZ2V0LnF1ZXJ5U2VsZWN0b3JBbGwoJ2xpOm5vdChbaGlkZGVuXSkgPiBkZXRhaWxzID4gc3VtbWFyeScpXTtcbiAgYWxsW2FsbC5pbmRleE9mKGV2ZW50LnRhcmdldCkgKyBieV0/LmZvY3VzKCk7XG4gIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG59O1xuXG4vKiogQHR5cGUgeygpID0+IHsgdG9vbHM6IGFueSwgYm9keTogYW55LCB1cGRhdGU6IChzdGVwPzogRGVidWdTdGVwKSA9PiB2b2lkIH19ICovXG5leHBvcnQgY29uc3Qgc2hvd0xpc3QgPSAoKSA9PiB7XG4gIC8qKiBAdHlwZSB7TWFwPERlYnVnU3RlcCwgYW55Pn0gKi9cbiAgY29uc3QgaXRlbXMgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IGZpbHRlcnMgPSBbZmlsdGVyKCdDb21wb25lbnQnLCBjb21wb25lbnRzT2YsICgpID0+IHVwZGF0ZSgpKSwgZmlsdGVyKCdFdmVudCcsIGV2ZW50c09mLCAoKSA9PiB1cGRhdGUoKSldO1xuICBjb25zdCBsaXN0ID0gaCgnb2wnLCB7ICdhcmlhLWxhYmVsJzogJ1N0ZXBzJywgb25rZXlkb3duOiBtb3ZlIH0pO1xuICBjb25zdCBlbXB0eSA9IGgoJ3AuZW1wdHknKTtcbiAgY29uc3Qgc3RhdHVzID0gaCgnb3V0cHV0LnVuc2VlbicpO1xuICBjb25zdCBncmFwaCA9IGgoJ2RpdicpO1xuICBjb25zdCBjYXVzZWQgPSBoKCdkZXRhaWxzLmdyYXBoJywgeyBvbnRvZ2dsZTogKCkgPT4gdXBkYXRlKCkgfSwgaCgnc3VtbWFyeScsICdXaG8gY2F1c2VkIHdob20sIGZvciB0aGUgbGFzdCBjbGljaycpLCBncmFwaCk7XG4gIGNvbnN0IHNjcm9sbCA9IGgoJ2Rpdi5zY3JvbGwnLCBlbXB0eSwgbGlzdCk7XG5cbiAgLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBib29sZWFufSAqL1xuICBjb25zdCBwYXNzZXMgPSAoc3RlcCkgPT4gZmlsdGVycy5ldmVyeSgob25lKSA9PiBvbmUucGFzc2VzKHN0ZXApKTtcblxuICAvKiogQHR5cGUgeyhudW1iZXI6IG51bWJlcikgPT4gYW55fSAqL1xuICBjb25zdCBsaW5rID0gKG51bWJlcikgPT4ge1xuICAgIGNvbnN0IHRvID0gc2hvd24uZmluZCgoc3RlcCkgPT4gc3RlcC5udW1iZXIgPT09IG51bWJlcik7XG4gICAgcmV0dXJuIHRvID8gYnV0dG9uKGBzdGVwICR7bnVtYmVyfWAsICgpID0+IGdvKHRvKSwgeyBjbGFzc05hbWU6ICdsaW5rJyB9KSA6IGBzdGVwICR7bnVtYmVyfWA7XG4gIH07XG5cbiAgLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuICBjb25zdCBnbyA9IChzdGVwKSA9PiB7XG4gICAgY29uc3QgZGV0YWlscyA9IGl0ZW1zLmdldChzdGVwKTtcbiAgICBkZXRhaWxzLm9wZW4gPSB0cnVlO1xuICAgIGRldGFpbHMucGFyZW50Tm9kZS5oaWRkZW4gPSBmYWxzZTtcbiAgICBkZXRhaWxzLmZpcnN0Q2hpbGQuZm9jdXMoKTtcbiAgfTtcblxuICAvKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IGFueX0gKi9cbiAgY29uc3QgbWFrZSA9IChzdGVwKSA9PiB7XG4gICAgY29uc3QgYmFjayA9IHN0ZXAucGFnZSAmJiBidXR0b24oJ0JhY2sgdG8gYmVmb3JlIHRoaXMgc3RlcCcsICgpID0+IHRyYXZlbChzdGVwKSk7XG4gICAgY29uc3QgZGV0YWlscyA9IGgoJ2RldGFpbHMnLCB7IG9udG9nZ2xlOiAoKSA9PiByZW5kZXIoc3RlcCkgfSwgaCgnc3VtbWFyeScpLCBoKCdkbCcpLCBoKCdkaXYuYWN0aW9ucycsIGJhY2spKTtcbiAgICBsaXN0LmFwcGVuZChoKCdsaScsIGRldGFpbHMpKTtcbiAgICBpdGVtcy5zZXQoc3RlcCwgZGV0YWlscyk7XG4gICAgcmV0dXJuIGRldGFpbHM7XG4gIH07XG5cbiAgLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuICBjb25zdCByZW5kZXIgPSAoc3RlcCkgPT4ge1xuICAgIGNvbnN0IGRldGFpbHMgPSBpdGVtcy5nZXQoc3RlcCkgPz8gbWFrZShzdGVwKTtcbiAgICBmb3IgKGNvbnN0IG9uZSBvZiBmaWx0ZXJzKSBvbmUubGVhcm4oc3RlcCk7XG4gICAgcHV0KGRldGFpbHMuY2hpbGRyZW5bMF0sIHN1bW1hcnlPZihzdGVwKSk7XG4gICAgcHV0KGRldGFpbHMuY2hpbGRyZW5bMV0sIGRldGFpbHMub3BlbiAmJiBmYWN0c09mKHN0ZXAsIGxpbmspKTtcbiAgICBPYmplY3QuYXNzaWduKGRldGFpbHMucGFyZW50Tm9kZSwgeyBoaWRkZW46ICFwYXNzZXMoc3RlcCksIGNsYXNzTmFtZTogdHJvdWJsZU9mKHN0ZXApICYmICdiYWQnIH0pO1xuICB9O1xuXG4gIC8qKiBAdHlwZSB7KHN0ZXA/OiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG4gIGNvbnN0IHVwZGF0ZSA9IChzdGVwKSA9PiB7XG4gICAgY29uc3QgaXNBdEVuZCA9IHNjcm9sbC5zY3JvbGxUb3AgKyBzY3JvbGwuY2xpZW50SGVpZ2h0ID49IHNjcm9sbC5zY3JvbGxIZWlnaHQgLSA4O1xuICAgIGZvciAoY29uc3QgW29uZSwgZGV0YWlsc10gb2YgaXRlbXMpIGlmICghc2hvd24uaW5jbHVkZXMob25lKSkgaXRlbXMuZGVsZXRlKG9uZSksIGRldGFpbHMucGFyZW50Tm9kZS5yZW1vdmUoKTtcbiAgICBmb3IgKGNvbnN0IG9uZSBvZiBzaG93bikgaWYgKCFzdGVwIHx8IG9uZSA9PT0gc3RlcCkgcmVuZGVyKG9uZSk7XG4gICAgZW1wdHkudGV4dENvbnRlbnQgPSBzaG93bi5zb21lKHBhc3NlcykgPyAnJyA6IHNob3duWzBdID8gJ05vIHN0ZXAgZml0cyB0aGUgZmlsdGVycy4nIDogJ05vdGhpbmcgaGFzIGhhcHBlbmVkIHlldC4nO1xuICAgIHB1dChncmFwaCwgY2F1c2VkLm9wZW4gJiYgKGdyYXBoT2YobGluaykgPz8gJ05vdGhpbmcgd2FzIGNsaWNrZWQgeWV0LicpKTtcbiAgICBpZiAoc3RlcD8uZW5kZWQpIHN0YXR1cy50ZXh0Q29udGVudCA9IHN0ZXAud2h5ID8/IGBTdGVwICR7c3RlcC5udW1iZXJ9OiAke3RpdGxlT2Yoc3RlcCl9LCAke21zKHN0ZXAuZW5kZWQgLSBzdGVwLnN0YXJ0KX0gJHt0cm91YmxlT2Yoc3RlcCl9YDtcbiAgICBpZiAoaXNBdEVuZCkgc2Nyb2xsLnNjcm9sbFRvcCA9IHNjcm9sbC5zY3JvbGxIZWlnaHQ7XG4gIH07XG5cbiAgY29uc3QgdGVzdCA9IGgoJ3RleHRhcmVhJywgeyByZWFkT25seTogdHJ1ZSwgaGlkZGVuOiB0cnVlLCByb3dzOiAxMiwgJ2FyaWEtbGFiZWwnOiAnVGVzdCcgfSk7XG4gIGNvbnN0IGNvcHkgPSBhc3luYyAoKSA9PiB7XG4gICAgdGVzdC5oaWRkZW4gPSAhdGVzdC5oaWRkZW47XG4gICAgdGVzdC52YWx1ZSA9IHRlc3RPZihzaG93bi5maWx0ZXIocGFzc2VzKSk7XG4gICAgdGVzdC5zZWxlY3QoKTtcbiAgICBhd2FpdCBuYXZpZ2F0b3IuY2xpcGJvYXJkPy53cml0ZVRleHQodGVzdC52YWx1ZSkuY2F0Y2goKCkgPT4ge30pOyAvLyBpdCBpcyBzaG93biBhcyB3ZWxsXG4gIH07XG4gIGNvbnN0IHRvb2xzID0gaCgnZGl2LnRvb2xzJywgeyByb2xlOiAnZ3JvdXAnLCAnYXJpYS1sYWJlbCc6ICdUb29scycgfSwgZmlsdGVycy5tYXAoKHsgZWxlbWVudCB9KSA9PiBlbGVtZW50KSxcbiAgICBidXR0b24oJ0NvcHkgYXMgdGVzdCcsIGNvcHkpLCBidXR0b24oJ0NsZWFyJywgY2xlYXIpKTtcbiAgcmV0dXJuIHsgdG9vbHMsIGJvZHk6IFt0ZXN0LCBjYXVzZWQsIHNjcm9sbCwgc3RhdHVzXSwgdXBkYXRlIH07XG59O1xuIiwgIjpob3N0IHsgYWxsOiBpbml0aWFsICFpbXBvcnRhbnQ7IGRpc3BsYXk6IGNvbnRlbnRzICFpbXBvcnRhbnQ7IH1cbkBtZWRpYSBwcmludCB7IDpob3N0IHsgZGlzcGxheTogbm9uZSAhaW1wb3J0YW50OyB9IH1cbiogeyBib3gtc2l6aW5nOiBib3JkZXItYm94OyBtYXJnaW46IDA7IHBhZGRpbmc6IDA7IGNvbG9yOiBpbmhlcml0OyB0ZXh0LWRlY29yYXRpb246IG5vbmU7IH1cbltoaWRkZW5dLCA6aXMocCwgZGwsIGRpdiwgdWwpOmVtcHR5IHsgZGlzcGxheTogbm9uZSAhaW1wb3J0YW50OyB9XG5hc2lkZSB7XG4gIC0tc29mdDogbGlnaHQtZGFyaygjNTc2MDZhLCAjYTliMmJjKTsgLS1saWZ0OiAjODg4MTsgLS1saW5lOiAxcHggc29saWQgIzg4ODY7XG4gIC0tYmFkOiBsaWdodC1kYXJrKCNiMzE5MmIsICNmZjlhOWYpO1xuICBpbnNldDogYXV0bzsgb3ZlcmZsb3c6IHZpc2libGU7IGJvcmRlcjogMDsgYmFja2dyb3VuZDogbm9uZTsgZGlyZWN0aW9uOiBsdHI7XG4gIGNvbG9yLXNjaGVtZTogbGlnaHQgZGFyazsgY29sb3I6IGxpZ2h0LWRhcmsoIzFjMWYyMywgI2U4ZWJlZSk7IGZvbnQ6IDEzcHgvMS40NSBzeXN0ZW0tdWksIHNhbnMtc2VyaWY7XG59XG5hc2lkZSA+IGJ1dHRvbiwgc2VjdGlvbiB7IHBvc2l0aW9uOiBmaXhlZDsgcmlnaHQ6IDA7IGJvdHRvbTogMDsgYm9yZGVyOiB2YXIoLS1saW5lKTsgYmFja2dyb3VuZDogQ2FudmFzOyBib3gtc2hhZG93OiAwIDAgMjRweCAjMDAwNDsgfVxuYXNpZGUgPiBidXR0b24geyByaWdodDogMTZweDsgYm9yZGVyLXJhZGl1czogNnB4IDZweCAwIDA7IH1cbnNlY3Rpb24geyB0b3A6IDA7IGRpc3BsYXk6IGZsZXg7IGZsZXgtZGlyZWN0aW9uOiBjb2x1bW47IHdpZHRoOiBtaW4oNDQwcHgsIDEwMHZ3KTsgfVxuaGVhZGVyIHsgcGFkZGluZzogOHB4IDE0cHg7IGJhY2tncm91bmQ6IHZhcigtLWxpZnQpOyB9XG5oZWFkZXIsIC50b29scyB7IGRpc3BsYXk6IGZsZXg7IGZsZXgtd3JhcDogd3JhcDsgZ2FwOiA4cHg7IGFsaWduLWl0ZW1zOiBiYXNlbGluZTsgfVxuaDIgeyBmbGV4OiAxOyB9XG5idXR0b24sIHNlbGVjdCwgaDIgeyBmb250OiBpbmhlcml0OyB9XG5hc2lkZSA+IGJ1dHRvbiwgaDIsIC50aXRsZSwgLnRyb3VibGUsIC5ldmVudCwgLmdyYXBoID4gc3VtbWFyeSB7IGZvbnQtd2VpZ2h0OiA2MDA7IH1cbi50b29scyB7IHdpZHRoOiAxMDAlOyB9XG5idXR0b24sIHN1bW1hcnkgeyBjdXJzb3I6IHBvaW50ZXI7IH1cbmJ1dHRvbiwgc2VsZWN0IHsgbWluLWhlaWdodDogMjZweDsgcGFkZGluZzogMnB4IDlweDsgYm9yZGVyOiB2YXIoLS1saW5lKTsgYm9yZGVyLXJhZGl1czogNnB4OyBiYWNrZ3JvdW5kOiBDYW52YXM7IH1cbnNlbGVjdCB7IG1heC13aWR0aDogMTEycHg7IH1cbi5zY3JvbGwgeyBmbGV4OiAxOyB9XG4uc2Nyb2xsLCAuZ3JhcGggeyBvdmVyZmxvdzogYXV0bzsgb3ZlcmZsb3ctd3JhcDogYW55d2hlcmU7IH1cbi5ncmFwaCB7IG1heC1oZWlnaHQ6IDQ1JTsgfVxuLnVuc2VlbiB7IHBvc2l0aW9uOiBhYnNvbHV0ZTsgY2xpcC1wYXRoOiBpbnNldCg1MCUpOyB9XG5wLCB0ZXh0YXJlYSwgc3VtbWFyeSwgLmdyYXBoID4gZGl2IHsgcGFkZGluZzogN3B4IDE0cHg7IH1cbmhlYWRlciwgb2wgPiBsaSwgcCwgLmdyYXBoLCB0ZXh0YXJlYSB7IGJvcmRlcjogMDsgYm9yZGVyLWJvdHRvbTogdmFyKC0tbGluZSk7IH1cbmxpIHsgbGlzdC1zdHlsZTogbm9uZTsgfVxuc3VtbWFyeSB7IG91dGxpbmUtb2Zmc2V0OiAtMnB4OyB9XG5zdW1tYXJ5OmhvdmVyLCBbb3Blbl0gPiBzdW1tYXJ5IHsgYmFja2dyb3VuZDogdmFyKC0tbGlmdCk7IH1cbi5iYWQgc3VtbWFyeSB7IGJveC1zaGFkb3c6IGluc2V0IDNweCAwIHZhcigtLWJhZCk7IH1cbi5udW1iZXIsIC50aW1lLCAubW9yZSwgZHQsIGxhYmVsIHsgY29sb3I6IHZhcigtLXNvZnQpOyB9XG4udGltZSB7IGZsb2F0OiByaWdodDsgfVxuLm1vcmUgeyBkaXNwbGF5OiBibG9jazsgZm9udC1zaXplOiAxMnB4OyB9XG4udHJvdWJsZSwgZGVsIHsgY29sb3I6IHZhcigtLWJhZCk7IH1cbmlucyB7IGNvbG9yOiBsaWdodC1kYXJrKCMxMTYzMjksICM2ZmRkOGIpOyB9XG5kbCB7IGRpc3BsYXk6IGdyaWQ7IGdyaWQtdGVtcGxhdGUtY29sdW1uczogbWF4LWNvbnRlbnQgMWZyOyBnYXA6IDZweCAxMnB4OyB9XG5kbCwgLmFjdGlvbnMgeyBwYWRkaW5nOiA4cHggMTRweCA4cHggMzRweDsgfVxuZGQgbGkgKyBsaSB7IG1hcmdpbi10b3A6IDNweDsgfVxudWwgdWwgeyBwYWRkaW5nLWxlZnQ6IDEycHg7IGJvcmRlci1sZWZ0OiB2YXIoLS1saW5lKTsgfVxudGV4dGFyZWEgeyB3aGl0ZS1zcGFjZTogcHJlOyB9XG5jb2RlLCB0ZXh0YXJlYSB7IGZvbnQ6IDEycHgvMS40NSBtb25vc3BhY2U7IH1cbi5saW5rIHsgbWluLWhlaWdodDogMDsgcGFkZGluZzogMDsgYm9yZGVyOiAwOyBiYWNrZ3JvdW5kOiBub25lOyBjb2xvcjogTGlua1RleHQ7IHRleHQtZGVjb3JhdGlvbjogdW5kZXJsaW5lOyB9XG4iLCAiLyogRGVidWdnaW5nOiB0aGUgdGltZWxpbmUsIGEgZHJhd2VyIGF0IHRoZSBlZGdlIG9mIHRoZSBwYWdlLiBJdCBzdGFuZHMgYmVzaWRlIHRoZSBib2R5LCBpbiBhIHNoYWRvdyByb290IG9mIGl0cyBvd24sIHNvXG4gKiBuZWl0aGVyIHRoZSBzaXRlJ3Mgc3R5bGVzIG5vciB3aGF0IGlzIHN3YXBwZWQgcmVhY2ggaXQuIEEgYnJvd3NlciB0aGF0IGEgcHJvZ3JhbSBkcml2ZXMgc2hvd3Mgbm90aGluZyBvZiBpdCB1bnRpbFxuICogdGhlIHNob3J0Y3V0IGlzIHByZXNzZWQ6IGl0IGlzIGluIHRoZSB3YXkgb2Ygbm8gdGVzdC5cbiAqXG4gKiBLZWVwcyBpbiBsb2NhbFN0b3JhZ2UsIHVuZGVyIFwibml0cm8tdGltZWxpbmVcIiwgdGhhdCBpdCBpcyBvcGVuLlxuICovXG5pbXBvcnQgeyBidXR0b24sIGggfSBmcm9tICcuL2VsZW1lbnRzLmpzJztcbmltcG9ydCB7IHNob3dMaXN0IH0gZnJvbSAnLi9saXN0LmpzJztcbmltcG9ydCB7IG9uU3RlcCwgc3RlcHMgfSBmcm9tICcuL3N0ZXBzLmpzJztcbmltcG9ydCBjc3MgZnJvbSAndGltZWxpbmUuY3NzJztcblxuY29uc3QgS0VZID0gJ25pdHJvLXRpbWVsaW5lJztcbmNvbnN0IFNIT1JUQ1VUID0gJ0FsdCtTaGlmdCtOJztcbi8qKiBAdHlwZSB7YW55fSAqL1xubGV0IGJlZm9yZTsgLy8gd2hhdCBoYWQgdGhlIGZvY3VzXG5cbi8qKiBBIGJyb3dzZXIgbWF5IGZvcmJpZCBpdC5cbiAqIEB0eXBlIHsodmFsdWU/OiBzdHJpbmcpID0+IHN0cmluZyB8IG51bGwgfCB2b2lkfSAqL1xuY29uc3QgcmVtZW1iZXJlZCA9ICh2YWx1ZSkgPT4ge1xuICB0cnkge1xuICAgIGlmICh2YWx1ZSkgbG9jYWxTdG9yYWdlLnNldEl0ZW0oS0VZLCB2YWx1ZSk7XG4gICAgcmV0dXJuIGxvY2FsU3RvcmFnZS5nZXRJdGVtKEtFWSk7XG4gIH0gY2F0Y2gge30gLy8gZXNsaW50LWRpc2FibGUtbGluZSBuby1lbXB0eSAtLSB0aGVuIGl0IGlzIGNsb3NlZCBvbiB0aGUgbmV4dCBwYWdlXG59O1xuXG5jb25zdCB0b2dnbGUgPSAoKSA9PiB7XG4gIGNvbnN0IGlzSW5zaWRlID0gc2hhZG93LmFjdGl2ZUVsZW1lbnQ7XG4gIGNvbnN0IG9wZW5zID0gcGFuZWwuaGlkZGVuO1xuICBpZiAob3BlbnMpIGJlZm9yZSA9IGlzSW5zaWRlID8gdGFiIDogZG9jdW1lbnQuYWN0aXZlRWxlbWVudDtcbiAgc2V0T3BlbihvcGVucyk7XG4gIGlmIChvcGVucykgcGFuZWwuZm9jdXMoKTtcbiAgZWxzZSBpZiAoaXNJbnNpZGUpIChiZWZvcmU/LmlzQ29ubmVjdGVkID8gYmVmb3JlIDogdGFiKS5mb2N1cygpO1xufTtcblxuY29uc3QgbGlzdCA9IHNob3dMaXN0KCk7XG5jb25zdCBjb3VudCA9IGgoJ3NwYW4uY291bnQnKTtcbmNvbnN0IHRhYiA9IGJ1dHRvbihbJ1RpbWVsaW5lICcsIGNvdW50XSwgdG9nZ2xlLCB7IHRpdGxlOiBTSE9SVENVVCwgJ2FyaWEtZXhwYW5kZWQnOiAnZmFsc2UnLCAnYXJpYS1rZXlzaG9ydGN1dHMnOiBTSE9SVENVVCB9KTtcbmNvbnN0IGNsb3NlID0gYnV0dG9uKCdcdTAwRDcnLCB0b2dnbGUsIHsgJ2FyaWEtbGFiZWwnOiAnQ2xvc2UgdGhlIHRpbWVsaW5lJyB9KTtcbmNvbnN0IHBhbmVsID0gaCgnc2VjdGlvbicsIHsgaGlkZGVuOiB0cnVlLCB0YWJJbmRleDogLTEsICdhcmlhLWxhYmVsJzogJ1RpbWVsaW5lJyB9LFxuICBoKCdoZWFkZXInLCBoKCdoMicsICdUaW1lbGluZScpLCBjbG9zZSwgbGlzdC50b29scyksIGxpc3QuYm9keSk7XG5jb25zdCBhc2lkZSA9IGgoJ2FzaWRlJywgeyBwb3BvdmVyOiAnbWFudWFsJywgJ2FyaWEtbGFiZWwnOiAnbml0cm8taHRteCcgfSwgcGFuZWwsIHRhYik7XG5jb25zdCBob3N0ID0gaCgnbml0cm8tdGltZWxpbmUnKTtcbmNvbnN0IHNoYWRvdyA9IGhvc3QuYXR0YWNoU2hhZG93KHsgbW9kZTogJ29wZW4nIH0pO1xuXG4vKiogQHR5cGUgeyhpc05vdzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmNvbnN0IHNldE9wZW4gPSAoaXNOb3cpID0+IHtcbiAgc2hvdygpO1xuICBwYW5lbC5oaWRkZW4gPSAhaXNOb3c7XG4gIHRhYi5oaWRkZW4gPSBpc05vdztcbiAgcmVtZW1iZXJlZChpc05vdyA/ICdvcGVuJyA6ICdjbG9zZWQnKTtcbiAgdXBkYXRlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhzdGVwPzogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuY29uc3QgdXBkYXRlID0gKHN0ZXApID0+IHtcbiAgY291bnQudGV4dENvbnRlbnQgPSBzdGVwcy5sZW5ndGggfHwgJyc7XG4gIGlmICghcGFuZWwuaGlkZGVuKSBsaXN0LnVwZGF0ZShzdGVwKTtcbn07XG5cbi8qKiBQdXQgdGhlIGRyYXdlciBvbnRvIHRoZSBwYWdlLCBvciBpbnRvIGEgZGlhbG9nIHdoaWxlIHRoYXQgaXMgbW9kYWw6IHRoZW4gbm90aGluZyBlbHNlIGNhbiBiZSB1c2VkLiBJdCBzdGFuZHMgYWJvdmUgYWxsLiAqL1xuY29uc3Qgc2hvdyA9ICgpID0+IHtcbiAgY29uc3QgcGxhY2UgPSBbLi4uZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbCgnZGlhbG9nOm1vZGFsJyldLnBvcCgpID8/IGRvY3VtZW50LmRvY3VtZW50RWxlbWVudDtcbiAgaWYgKGhvc3QucGFyZW50Tm9kZSA9PT0gcGxhY2UpIHJldHVybjtcbiAgcGxhY2UuYXBwZW5kKGhvc3QpO1xuICBhc2lkZS5zaG93UG9wb3Zlcj8uKCk7XG4gIG9ic2VydmVyLm9ic2VydmUoZG9jdW1lbnQsIHsgYXR0cmlidXRlRmlsdGVyOiBbJ29wZW4nXSwgY2hpbGRMaXN0OiB0cnVlLCBzdWJ0cmVlOiB0cnVlIH0pO1xufTtcbmNvbnN0IG9ic2VydmVyID0gbmV3IE11dGF0aW9uT2JzZXJ2ZXIoc2hvdyk7XG5cbi8qKiBCeSB0aGUgbGV0dGVyLCBvciBieSBpdHMga2V5IHdoZXJlIHRoZSBsZXR0ZXIgaXMgYW5vdGhlciB3aXRoIHRoZXNlIGtleXMsIGFzIG9uIGEgTWFjLlxuICogQHR5cGUgeyhldmVudDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNTaG9ydGN1dCA9ICh7IGFsdEtleSwgc2hpZnRLZXksIGN0cmxLZXksIG1ldGFLZXksIGNvZGUsIGtleSB9KSA9PlxuICBhbHRLZXkgJiYgc2hpZnRLZXkgJiYgIWN0cmxLZXkgJiYgIW1ldGFLZXkgJiYgKGNvZGUgPT09ICdLZXlOJyB8fCAvXm4kL2kudGVzdChrZXkpKTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0RHJhd2VyID0gKCkgPT4ge1xuICBjb25zdCBzaGVldCA9IG5ldyBDU1NTdHlsZVNoZWV0KCk7XG4gIHNoZWV0LnJlcGxhY2VTeW5jKGNzcyk7XG4gIHNoYWRvdy5hZG9wdGVkU3R5bGVTaGVldHMgPSBbc2hlZXRdO1xuICBzaGFkb3cuYXBwZW5kKGFzaWRlKTtcbiAgLy8gV2hhdCBpcyBkb25lIGluIGhlcmUgaXMgbm9uZSBvZiB0aGUgcGFnZSdzIGJ1c2luZXNzLlxuICBmb3IgKGNvbnN0IG5hbWUgb2YgWydjbGljaycsICdrZXlkb3duJywgJ2tleXVwJywgJ2lucHV0JywgJ2NoYW5nZSddKSB7XG4gICAgc2hhZG93LmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgKC8qKiBAdHlwZSB7YW55fSAqLyBldmVudCkgPT4ge1xuICAgICAgZXZlbnQuc3RvcFByb3BhZ2F0aW9uKCk7XG4gICAgICBpZiAobmFtZSAhPT0gJ2tleWRvd24nIHx8IGV2ZW50LmtleSAhPT0gJ0VzY2FwZScgfHwgcGFuZWwuaGlkZGVuKSByZXR1cm47XG4gICAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpOyAvLyBlbHNlIGl0IGNsb3NlZCBhIGRpYWxvZyBhcyB3ZWxsXG4gICAgICB0b2dnbGUoKTtcbiAgICB9KTtcbiAgfVxuICBvblN0ZXAodXBkYXRlKTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ2tleWRvd24nLCAoZXZlbnQpID0+IHtcbiAgICBpZiAoIWlzU2hvcnRjdXQoZXZlbnQpKSByZXR1cm47XG4gICAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgICB0b2dnbGUoKTtcbiAgfSwgdHJ1ZSk7XG4gIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoJ0RPTUNvbnRlbnRMb2FkZWQnLCAoKSA9PiB7XG4gICAgY29uc3Qgd2FzT3BlbiA9IHJlbWVtYmVyZWQoKSA9PT0gJ29wZW4nO1xuICAgIGlmICh3YXNPcGVuKSBzZXRPcGVuKHRydWUpO1xuICAgIGVsc2UgaWYgKCFuYXZpZ2F0b3Iud2ViZHJpdmVyICYmIHdpbmRvdy5wYXJlbnQgPT09IHdpbmRvdykgc2hvdygpO1xuICB9KTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiB0aGUgc3RlcHMgaW4gdGhlIGNvbnNvbGUuIE9uZSBncm91cCBmb3IgZWFjaCByZXF1ZXN0IG9mIGEgY29tcG9uZW50IGFuZCBlYWNoIHB1c2hlZCBldmVudDsgYSBwb2xsIHRoYXRcbiAqIG5vYm9keSBoZWFycyBvZiBpcyBvbmUgbGluZSBhdCB0aGUgbGV2ZWwgXCJ2ZXJib3NlXCIuXG4gKlxuICogSGVhcnMgbml0cm86cHVzaC1zdGF0ZSB7c3RhdGV9LCBuaXRybzptaXNzZWQuXG4gKi9cbmltcG9ydCB7IFJFRlJFU0gsIGxpc3Rlbiwgcm9vdHMsIHRyaWdnZXJzT2YgfSBmcm9tICcuL2hlYXJlcnMuanMnO1xuaW1wb3J0IHsgV0FJVFMgfSBmcm9tICcuL3N0ZXBzLmpzJztcbmltcG9ydCB7IGpvaW4sIHNob3J0LCBzaXplT2YsIHdhcm4gfSBmcm9tICcuL3dvcmRzLmpzJztcblxuLyoqIEB0eXBlIHtTZXQ8bnVtYmVyPn0gKi9cbmNvbnN0IGxvZ2dlZCA9IG5ldyBTZXQoKTtcbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCBmYWlsZWRQb2xscyA9IG5ldyBTZXQoKTtcbmxldCBwdXNoU3RhdGUgPSAnJztcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuY29uc3Qgc2hvd0Vycm9yID0gKHsgY29tcG9uZW50LCBhY3Rpb24sIGlzUG9sbCwgc3RhdHVzLCBlcnJvclBhZ2UgfSkgPT4ge1xuICBjb25zdCBuYW1lID0gYCR7Y29tcG9uZW50fS4ke2FjdGlvbn1gO1xuICBpZiAoIWVycm9yUGFnZSB8fCAoaXNQb2xsICYmIGZhaWxlZFBvbGxzLmhhcyhuYW1lKSkpIHJldHVybjtcbiAgaWYgKGlzUG9sbCkgZmFpbGVkUG9sbHMuYWRkKG5hbWUpO1xuICBpZiAoT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRyb092ZXJsYXknKSkgd2luZG93Lm5pdHJvT3ZlcmxheT8uc2hvdyhgJHtuYW1lfSBmYWlsZWQgKHN0YXR1cyAke3N0YXR1c30pYCwgZXJyb3JQYWdlKTtcbn07XG5cbi8qKiBUaGUgcm9vdHMgdGhhdCBhcmUgc3RpbGwgdG8gaGVhciBzb21ldGhpbmcuXG4gKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gYW55W119ICovXG5jb25zdCByZWZyZXNoZWRCeSA9ICh7IGV2ZW50cyB9KSA9PiB7XG4gIGNvbnN0IGlkcyA9IGV2ZW50cy5mbGF0TWFwKCh7IGhlYXJlcnMgfSkgPT4gaGVhcmVycy5maWx0ZXIoKHsgY2FsbCwgZmF0ZSB9KSA9PiBmYXRlID09PSBXQUlUUyAmJiAhY2FsbCkubWFwKCh7IGlkIH0pID0+IGlkKSk7XG4gIHJldHVybiBbLi4ubmV3IFNldChpZHMpXS5tYXAoKGlkKSA9PiB3aW5kb3cubml0cm8/LmZpbmQoaWQpID8/IHsgaWQgfSk7XG59O1xuXG4vKiogQHR5cGUgeyhzb21lOiB7IGlkOiBzdHJpbmcgfVtdKSA9PiBzdHJpbmd9ICovXG5jb25zdCBpZHNPZiA9IChzb21lKSA9PiBzb21lLm1hcCgoeyBpZCB9KSA9PiBgIyR7aWR9YCkuam9pbignLCAnKTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwLCByZWZyZXNoZWQ6IGFueVtdKSA9PiBzdHJpbmd9ICovXG5jb25zdCBsaW5lT2YgPSAoc3RlcCwgcmVmcmVzaGVkKSA9PiB7XG4gIGNvbnN0IHsgaWQsIGNvbXBvbmVudCwgYWN0aW9uLCBoZWFyZCwgY2hhaW4sIGlzUHVzaGVkLCBzdGFydCwgZW5kZWQgPSBzdGFydCwgc3RhdHVzLCBieXRlcywgZXZlbnRzLCByaWRlcnMgfSA9IHN0ZXA7XG4gIGNvbnN0IHBhcnRzID0gW2BuaXRybzogJHtjb21wb25lbnR9LiR7YWN0aW9ufWAsIGAjJHtpZH1gLCBgJHtNYXRoLnJvdW5kKGVuZGVkIC0gc3RhcnQpfSBtc2AsIHN0YXR1cyA/IHNpemVPZihieXRlcykgOiAnbm8gYW5zd2VyJywgc3RhdHVzID4gMjk5ICYmIGBzdGF0dXMgJHtzdGF0dXN9YF07XG4gIGNvbnN0IGZyb20gPSBgJHtpc1B1c2hlZCA/ICcsIHB1c2hlZCcgOiAnJ30ke2NoYWluWzBdID8gYCBmcm9tICMke2NoYWluLmF0KC0xKX1gIDogJyd9YDtcbiAgY29uc3QgYmVjYXVzZSA9IGhlYXJkWzBdID8gYCAoYWZ0ZXIgJHtqb2luKGhlYXJkLm1hcCgoW3R5cGVdKSA9PiBzaG9ydCh0eXBlKSkpfSR7ZnJvbX0pYCA6ICcnO1xuICBjb25zdCByb2RlID0gcmlkZXJzLmZpbHRlcigocmlkZXIpID0+IHJpZGVyLnJvZGUpO1xuICBjb25zdCBvdGhlcnMgPSByb2RlWzNdID8gYCBhbmQgJHtyb2RlLmxlbmd0aCAtIDN9IG1vcmVgIDogJyc7IC8vIHRoZSBncm91cCBoYXMgdGhlbSBhbGxcbiAgcmV0dXJuIGpvaW4oW1xuICAgIGpvaW4ocGFydHMsICcgfCAnKSArIGJlY2F1c2UsXG4gICAgZXZlbnRzLm1hcCgoeyBuYW1lIH0pID0+IHNob3J0KG5hbWUpKS5qb2luKCcsICcpLFxuICAgIHJvZGVbMF0gJiYgYGJyaW5ncyBhbG9uZyAke2lkc09mKHJvZGUuc2xpY2UoMCwgMykpfSR7b3RoZXJzfWAsXG4gICAgcmVmcmVzaGVkWzBdICYmIGByZWZyZXNoZXMgJHtpZHNPZihyZWZyZXNoZWQpfWAsXG4gIF0sICcgPiAnKTtcbn07XG5cbi8qKiBAdHlwZSB7KGxpbmU6IHN0cmluZywgcm93czogYW55W11bXSkgPT4gdm9pZH0gKi9cbmNvbnN0IGdyb3VwID0gKGxpbmUsIHJvd3MpID0+IHtcbiAgY29uc29sZS5ncm91cENvbGxhcHNlZChsaW5lKTtcbiAgZm9yIChjb25zdCByb3cgb2Ygcm93cykgY29uc29sZS5sb2coLi4ucm93KTtcbiAgY29uc29sZS5ncm91cEVuZCgpO1xufTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuY29uc3QgbG9nID0gKHN0ZXApID0+IHtcbiAgY29uc3QgcmVmcmVzaGVkID0gcmVmcmVzaGVkQnkoc3RlcCk7XG4gIGNvbnN0IGxpbmUgPSBsaW5lT2Yoc3RlcCwgcmVmcmVzaGVkKTtcbiAgaWYgKHN0ZXAuaXNQb2xsICYmICFzdGVwLmV2ZW50c1swXSkgcmV0dXJuIGNvbnNvbGUuZGVidWcobGluZSk7XG4gIGdyb3VwKGxpbmUsIFtcbiAgICAuLi5zdGVwLmV2ZW50cy5tYXAoKHsgbmFtZSwgZGV0YWlsIH0pID0+IFtuYW1lLCBkZXRhaWxdKSxcbiAgICAuLi5zdGVwLnJpZGVycy5tYXAoKHsgaWQsIHJvZGUgfSkgPT4gW3JvZGUgPyAncm9kZSBhbG9uZywgYW5kIGhlYXJkJyA6ICdyb2RlIGFsb25nIGluIHZhaW4nLCBgIyR7aWR9YF0pLFxuICAgIC4uLnJlZnJlc2hlZC5tYXAoKHJvb3QpID0+IFsncmVmcmVzaGVzJywgcm9vdF0pLFxuICAgIC4uLnN0ZXAuaGVhcmQubWFwKChwYWlyKSA9PiBbJ2hlYXJkJywgLi4ucGFpcl0pLFxuICBdKTtcbn07XG5cbi8qKiBMb2cgYSByZXF1ZXN0IG9uY2UgYWxsIG9mIGl0cyBldmVudHMgaGF2ZSBhcnJpdmVkLlxuICogQHR5cGUgeyhzdGVwPzogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGxvZ1N0ZXAgPSAoc3RlcCkgPT4ge1xuICBpZiAoc3RlcD8ua2luZCAhPT0gJ3JlcXVlc3QnIHx8ICFzdGVwLmVuZGVkIHx8IGxvZ2dlZC5oYXMoc3RlcC5udW1iZXIpKSByZXR1cm47XG4gIGxvZ2dlZC5hZGQoc3RlcC5udW1iZXIpO1xuICBsb2coc3RlcCk7XG4gIHNob3dFcnJvcihzdGVwKTtcbn07XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCwgcHVzaDogRGVidWdQdXNoKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGxvZ1B1c2ggPSAoeyBldmVudHM6IFt7IG5hbWUsIGRldGFpbCwgaGVhcmVycyB9XSB9LCB7IGNoYW5uZWxzLCBzcHJlYWQsIGhvcHMsIGhlYXJzIH0pID0+IHtcbiAgY29uc3Qgd2hlbiA9IHNwcmVhZCA+IDUwMCA/IGAgd2l0aGluICR7KHNwcmVhZCAvIDEwMDApLnRvRml4ZWQoMSl9IHNgIDogJyc7XG4gIGNvbnN0IGJlY2F1c2UgPSBob3BzID8gJyAoY2FtZSBvZiBhIHB1c2hlZCBldmVudCknIDogJyc7XG4gIGNvbnN0IGRlYWYgPSByb290cygpLmZpbHRlcigocm9vdCkgPT4gbmFtZSAhPT0gYCR7UkVGUkVTSH0qYCAmJiB0cmlnZ2Vyc09mKHJvb3QpLmluY2x1ZGVzKG5hbWUpICYmICFoZWFycyhyb290KSk7XG4gIGdyb3VwKGpvaW4oW2BuaXRybzogcHVzaGVkICR7c2hvcnQobmFtZSl9IHwgdG8gJHtqb2luKGNoYW5uZWxzKX0ke2JlY2F1c2V9YCwgaGVhcmVyc1swXSAmJiBgcmVmcmVzaGVzICR7aWRzT2YoaGVhcmVycyl9JHt3aGVufWBdLCAnID4gJyksIFtcbiAgICBbbmFtZSwgZGV0YWlsXSxcbiAgICAuLi5oZWFyZXJzLm1hcCgoeyBpZCB9KSA9PiBbJ3JlZnJlc2hlcycsIHdpbmRvdy5uaXRybz8uZmluZChpZCldKSxcbiAgICAuLi5kZWFmLm1hcCgocm9vdCkgPT4gWydob2xkcyBubyBzdWNoIGNoYW5uZWwnLCByb290XSksXG4gIF0pO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0TG9nID0gKCkgPT4ge1xuICBsaXN0ZW4od2luZG93LCAnbml0cm86cHVzaC1zdGF0ZScsICh7IGRldGFpbDogeyBzdGF0ZSB9IH0pID0+IHtcbiAgICBpZiAoc3RhdGUgPT09IHB1c2hTdGF0ZSkgcmV0dXJuOyAvLyBzdHJlYW1zIGVuZCBhbmQgYmVnaW5cbiAgICBwdXNoU3RhdGUgPSBzdGF0ZTtcbiAgICBpZiAoc3RhdGUgPT09ICdyZWZ1c2VkJykge1xuICAgICAgd2FybigncHVzaCBpcyByZWZ1c2VkLCBzbyB0aGlzIHBhZ2UgaGVhcnMgbm90aGluZyBtb3JlIHVudGlsIGl0IGlzIGxvYWRlZCBhbmV3LiBIYXMgdGhlIHVzZXIgbG9nZ2VkIG91dCBvciBsb3N0IHJpZ2h0cywgb3IgaXMgdGhlIHBhZ2Ugb2xkZXIgdGhhbiBTVEFURV9NQVhfQUdFX1NFQ09ORFM/Jyk7XG4gICAgfSBlbHNlIGNvbnNvbGUubG9nKGBuaXRybzogcHVzaCB8ICR7c3RhdGV9YCk7XG4gIH0pO1xuICBsaXN0ZW4od2luZG93LCAnbml0cm86bWlzc2VkJywgKCkgPT4ge1xuICAgIGNvbnNvbGUubG9nKCduaXRybzogcHVzaCB8IG1pc3NlZDogdGhlIHBhZ2Ugd2FzIGF3YXkgZm9yIGxvbmdlciB0aGFuIHRoZSBsb2cgZ29lcyBiYWNrLCBzbyBpdHMgY29tcG9uZW50cyByZWZyZXNoJyk7XG4gIH0pO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHdoYXQgdGhlIGJyaWRnZSdzIGpvYnMgYW5kIHRoZSBwdXNoZWQgZXZlbnRzIHRlbGwgYmVjb21lcyBzdGVwcy5cbiAqXG4gKiBIZWFycyBvZiBqb2JzOiBxdWV1ZWQsIGZpbGxpbmcsIGxlYXZpbmcsIGFuc3dlcmVkLCBldmVudCwgc3RvcHBlZCwgZG9uZS4gUmVhZHMgTml0cm8tRGVidWcsIHdoaWNoIHRoZSBzZXJ2ZXIgYWRkcyBpbiBERUJVRzpcbiAqICAge1wibXNcIiwgXCJxdWVyaWVzXCIsIFwicXVlcnlfbXNcIn0uXG4gKi9cbmltcG9ydCB7IFJFRlJFU0gsIGNvbXBvbmVudE9mLCBoZWFyZXJzT2YsIHJvb3RzIH0gZnJvbSAnLi9oZWFyZXJzLmpzJztcbmltcG9ydCB7IG1hc2tlZCwgbm90ZVNlY3JldHMgfSBmcm9tICcuL3NlY3JldHMuanMnO1xuaW1wb3J0IHsgV0FJVFMsIGFkZFN0ZXAsIGNoYW5nZWQsIHN0ZXBzIH0gZnJvbSAnLi9zdGVwcy5qcyc7XG5pbXBvcnQgeyByZWFkU3RhdGUsIHRva2Vuc0luIH0gZnJvbSAnLi90b2tlbnMuanMnO1xuaW1wb3J0IHsgdGFrZVBhZ2UgfSBmcm9tICcuL3RyYXZlbC5qcyc7XG5cbi8vIEluIHRoZSBoZWFkIG9mIGV2ZXJ5IHBhZ2UgdGhhdCBEamFuZ28gbWFrZXMgZm9yIGRldmVsb3BlcnMsIHN1Y2ggYXMgdGhhdCBvZiBhIENTUkYgZmFpbHVyZS5cbmNvbnN0IERKQU5HT19QQUdFID0gLzxtZXRhIG5hbWU9XCJyb2JvdHNcIiBjb250ZW50PVwiTk9ORSxOT0FSQ0hJVkVcIi87XG4vKiogQHR5cGVkZWYge3sgc3RlcDogRGVidWdTdGVwLCBldmVudDogRGVidWdFdmVudCB9fSBTZW50ICovXG4vKiogV2hhdCBpcyBrbm93biBvZiBhIGpvYjogd2hlbiBpdCB3YXMgcXVldWVkLCB0aGUgY29tcG9uZW50cyBiZWZvcmUgaXQgbGVmdCwgaXRzIHN0ZXAsIGFuZCBieSBpZCB0aGUgdG9rZW5zIHRoYXQgdHJhdmVsbGVkLlxuICogQHR5cGUge1dlYWtNYXA8Sm9iLCB7IHNpbmNlPzogbnVtYmVyLCBwYWdlPzogYW55LCBzdGVwPzogRGVidWdTdGVwLCB0b2tlbnM/OiBNYXA8c3RyaW5nLCBzdHJpbmc+IH0+fSAqL1xuY29uc3Qgam9icyA9IG5ldyBXZWFrTWFwKCk7XG4vKiogQnkgdGhlIGV2ZW50IG9uIHRoZSBwYWdlLCBieSB0aGUgZGF0YSBvZiBhIHB1c2hlZCBvbmUsIGFuZCBieSB0aGUgcGFpciB0aGF0IGEgam9iIGhhcyBoZWFyZDogd2hvIGhhcyBzZW50IGl0LlxuICogQHR5cGUge1dlYWtNYXA8b2JqZWN0LCBTZW50Pn0gKi9cbmNvbnN0IHNlbnQgPSBuZXcgV2Vha01hcCgpO1xuLyoqIEJ5IHRoZSBpZCBvZiBhIHJvb3Q6IHRoZSBwdXNoZWQgZXZlbnQgdGhhdCByZWZyZXNoZXMgaXQsIHdob3NlIGRhdGEgbm9ib2R5IGhlYXJzLlxuICogQHR5cGUge01hcDxzdHJpbmcsIFNlbnQ+fSAqL1xuY29uc3QgcmVmcmVzaGluZyA9IG5ldyBNYXAoKTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IE5vbk51bGxhYmxlPFJldHVyblR5cGU8dHlwZW9mIGpvYnMuZ2V0Pj59ICovXG5jb25zdCBhYm91dCA9IChqb2IpID0+IGpvYnMuZ2V0KGpvYikgPz8gKGpvYnMuc2V0KGpvYiwge30pLCBhYm91dChqb2IpKTtcblxuLyoqIE5vdGUgd2hhdCBoYXMgYmVjb21lIG9mIHRoZSBldmVudHMgdGhhdCBhIGpvYiBoYXMgaGVhcmQsIGFuZCB0aGF0IHRoZXkgaGF2ZSBsZWQgdG8gYSBzdGVwLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgZmF0ZTogc3RyaW5nLCBzdGVwPzogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9ICh7IGhlYXJkLCBpZCwgY29tcG9uZW50IH0sIGZhdGUsIHN0ZXApID0+IHtcbiAgZm9yIChjb25zdCBwYWlyIG9mIGhlYXJkID8/IFtdKSB7XG4gICAgY29uc3QgZnJvbSA9IHNlbnQuZ2V0KHBhaXIpO1xuICAgIGlmICghZnJvbSkgY29udGludWU7XG4gICAgY29uc3QgeyBoZWFyZXJzLCBuYW1lIH0gPSBmcm9tLmV2ZW50O1xuICAgIHN0ZXA/LmNhdXNlcy5wdXNoKHsgc3RlcDogZnJvbS5zdGVwLm51bWJlciwgZXZlbnQ6IG5hbWUsIGJ5OiBpZCB9KTtcbiAgICBjb25zdCBrbm93biA9IGhlYXJlcnMuZmluZCgob25lKSA9PiBvbmUuaWQgPT09IGlkKSA/PyBoZWFyZXJzW2hlYXJlcnMucHVzaCh7IGlkLCBjb21wb25lbnQsIGZhdGUgfSkgLSAxXTtcbiAgICBPYmplY3QuYXNzaWduKGtub3duLCB7IGZhdGUsIHN0ZXA6IHN0ZXA/Lm51bWJlciB9KTtcbiAgICBjaGFuZ2VkKGZyb20uc3RlcCk7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgcXVldWVkID0gKGpvYikgPT4ge1xuICBub3RlU2VjcmV0cygpO1xuICBhYm91dChqb2IpLnNpbmNlID8/PSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgY29uc3QgeyBjYXVzZSwgaGVhcmQsIGlkIH0gPSBqb2I7XG4gIGNvbnN0IGZyb20gPSBzZW50LmdldChjYXVzZSkgPz8gc2VudC5nZXQoY2F1c2U/LmRldGFpbCA/PyBqb2IpID8/IChqb2IuYm9keS5oYXMoJ25pdHJvLXB1c2hlZCcpID8gcmVmcmVzaGluZy5nZXQoaWQpIDogdW5kZWZpbmVkKTtcbiAgaWYgKGZyb20gJiYgaGVhcmQ/LlswXSkgc2VudC5zZXQoaGVhcmRbMF0sIGZyb20pO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBmaWxsaW5nID0gKGpvYikgPT4gdm9pZCAoYWJvdXQoam9iKS5wYWdlID0gdGFrZVBhZ2UoKSk7XG5cbi8qKiBXaGF0IHRyYXZlbHMgYmVzaWRlcyB0aGUgbGlicmFyeSdzIG93bi5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IFBpY2s8RGVidWdTdGVwLCAnYXJncycgfCAndHlwZWQnPn0gKi9cbmNvbnN0IHBvc3RlZCA9ICh7IGFjdGlvbiwgYm9keSwgbGVmdCwgc2VudDogZmllbGRzIH0pID0+IHtcbiAgLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBhbnk+fSAqL1xuICBjb25zdCBhcmdzID0ge307XG4gIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgYW55Pn0gKi9cbiAgY29uc3QgdHlwZWQgPSB7fTtcbiAgY29uc3QgYm91bmQgPSBuZXcgU2V0KFsuLi5maWVsZHMudmFsdWVzKCldLmZpbHRlcigoZmllbGQpID0+IGZpZWxkLmJvdW5kKS5tYXAoKHsgbmFtZSB9KSA9PiBuYW1lKSk7XG4gIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBsZWZ0ID8/IGJvZHkpIHtcbiAgICBjb25zdCBpc0JvdW5kID0gYm91bmQuaGFzKG5hbWUpO1xuICAgIGlmICghaXNCb3VuZCAmJiAvXm5pdHJvLXxeY3NyZm1pZGRsZXdhcmV0b2tlbiQvLnRlc3QobmFtZSkpIGNvbnRpbnVlO1xuICAgIGNvbnN0IFt0bywga2V5XSA9IGlzQm91bmQgPyBbdHlwZWQsIG5hbWUuc2xpY2UobmFtZS5pbmRleE9mKCcuJykgKyAxKV0gOiBbYXJncywgbmFtZV07XG4gICAgY29uc3QgaXNGb3JtID0gYWN0aW9uID09PSAnc3luYycgJiYgbmFtZSA9PT0gJ2Zvcm0nO1xuICAgIGNvbnN0IHNhZmUgPSBpc0Zvcm0gPyBtYXNrZWQoT2JqZWN0LmZyb21FbnRyaWVzKG5ldyBVUkxTZWFyY2hQYXJhbXMoYCR7dmFsdWV9YCkpKSA6IG1hc2tlZCh2YWx1ZSwgbmFtZSk7XG4gICAgdG9ba2V5XSA9IGtleSBpbiB0byA/IFt0b1trZXldLCBzYWZlXS5mbGF0KCkgOiBzYWZlO1xuICB9XG4gIGZvciAoY29uc3QgeyBib3VuZDogcGF0aCB9IG9mIGZpZWxkcy52YWx1ZXMoKSkgaWYgKHBhdGgpIHR5cGVkW3BhdGhdID8/PSAnJzsgLy8gYSBib3ggd2l0aG91dCBhIHRpY2tcbiAgcmV0dXJuIHsgYXJncywgdHlwZWQgfTtcbn07XG5cbi8qKiBIb3cgYSB0ZXN0IGNhbiBuYW1lIGEgY29tcG9uZW50OiBieSBpdHMgY2xhc3MsIGFuZCBieSBpdHMga2V5IGlmIGl0IGhhcyBvbmU7IG5vdCBpZiBvdGhlcnMgYXJlIGNhbGxlZCB0aGUgc2FtZS5cbiAqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4geyBrZXk/OiBzdHJpbmcsIGlzT25lOiBib29sZWFuIH19ICovXG5jb25zdCBuYW1lT2YgPSAoaWQpID0+IHtcbiAgY29uc3QgeyBuaXRyb0NvbXBvbmVudDogY29tcG9uZW50LCBuaXRyb0tleToga2V5IH0gPSB3aW5kb3cubml0cm8/LmZpbmQoaWQpPy5kYXRhc2V0ID8/IHt9O1xuICBjb25zdCBzYW1lID0gcm9vdHMoKS5maWx0ZXIoKHsgZGF0YXNldCB9KSA9PiBkYXRhc2V0Lm5pdHJvQ29tcG9uZW50ID09PSBjb21wb25lbnQgJiYgZGF0YXNldC5uaXRyb0tleSA9PT0ga2V5KTtcbiAgcmV0dXJuIHsga2V5LCBpc09uZTogc2FtZS5sZW5ndGggPT09IDEgfTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgbGVhdmluZyA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBhY3Rpb24sIGJvYXJkZWQsIGNoYWluLCBjb21wb25lbnQsIGhlYXJkID0gW10sIGlkLCBpc1F1aWV0LCBwYWdlLCByaWRlcnMgfSA9IGpvYjtcbiAgY29uc3Qga25vd24gPSBhYm91dChqb2IpO1xuICBpZiAoa25vd24uc3RlcCAmJiAha25vd24uc3RlcC5lbmRlZCkgcmV0dXJuO1xuICBjb25zdCBhbGwgPSBbam9iLCAuLi5yaWRlcnMudmFsdWVzKCldO1xuICBjb25zdCBzdGVwID0gYWRkU3RlcCh7XG4gICAga2luZDogJ3JlcXVlc3QnLCBpZCwgY29tcG9uZW50LCBhY3Rpb24sIGNoYWluLCAuLi5wb3N0ZWQoam9iKSwgc3RhcnQ6IGJvYXJkZWQsIC4uLm5hbWVPZihpZCksXG4gICAgcGFnZToga25vd24ucGFnZSxcbiAgICBhZGRyZXNzOiBwYWdlLFxuICAgIGlzUG9sbDogIWpvYi5oZWFyZCAmJiBpc1F1aWV0LFxuICAgIGlzUHVzaGVkOiBqb2IuYm9keS5oYXMoJ25pdHJvLXB1c2hlZCcpLFxuICAgIGhlYXJkOiBoZWFyZC5tYXAoKFtuYW1lLCBkZXRhaWxdKSA9PiBbbmFtZSwgbWFza2VkKGRldGFpbCldKSxcbiAgICB3YWl0ZWQ6IGJvYXJkZWQgLSAoa25vd24uc2luY2UgPz8gYm9hcmRlZCksXG4gICAgcmlkZXJzOiBhbGwuc2xpY2UoMSkubWFwKChyaWRlcikgPT4gKHsgaWQ6IHJpZGVyLmlkLCBjb21wb25lbnQ6IHJpZGVyLmNvbXBvbmVudCB9KSksXG4gIH0pO1xuICBrbm93bi5zdGVwID0gc3RlcDtcbiAgLy8gSW4gcGxhY2Ugb2YgYSBzdGF0ZSwgdGhhdCBvZiBhIGxhenkgY29tcG9uZW50IGhhcyBpdHMgYXJndW1lbnRzLlxuICBrbm93bi50b2tlbnMgPSBuZXcgTWFwKGFjdGlvbiA9PT0gJ25pdHJvLW1vdW50JyA/IFtdIDogYWxsLm1hcCgob25lKSA9PiBbb25lLmlkLCBvbmUudG9rZW5dKSk7XG4gIGZvciAoY29uc3Qgb25lIG9mIGFsbCkgdGVsbChvbmUsIG9uZSA9PT0gam9iID8gJ2Fza3MgaW4gIycgOiAndHJhdmVscyBhbG9uZyBpbiAjJywgc3RlcCk7XG59O1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXAsIGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3Qgbm90ZSA9IChzdGVwLCB7IGFuc3dlciwgYm9hcmRlZCwgdG9vaywgaXNTdGFsZSwgc3RhdHVzLCB0cmllcyB9KSA9PiB7XG4gIGNvbnN0IHsgaGVhZGVycywgc3RhdHVzOiBhbnN3ZXJlZCA9IDAsIHRleHQgPSAnJyB9ID0gYW5zd2VyID8/IHt9O1xuICBsZXQgc2VydmVyO1xuICB0cnkge1xuICAgIHNlcnZlciA9IEpTT04ucGFyc2UoaGVhZGVycz8uZ2V0KCdOaXRyby1EZWJ1ZycpKTtcbiAgfSBjYXRjaCB7fSAvLyBlc2xpbnQtZGlzYWJsZS1saW5lIG5vLWVtcHR5IC0tIGEgcHJveHknc1xuICBPYmplY3QuYXNzaWduKHN0ZXAsIHtcbiAgICBzdGF0dXM6IGFuc3dlcmVkLFxuICAgIHRyaWVzLFxuICAgIGlzU3RhbGUsXG4gICAgaXNLZXB0OiBoZWFkZXJzPy5nZXQoJ05pdHJvLU9uY2UnKSA9PT0gJ2tlcHQnLFxuICAgIGJ5dGVzOiBuZXcgQmxvYihbdGV4dF0pLnNpemUsXG4gICAgZXJyb3JQYWdlOiBOdW1iZXIoc3RhdHVzKSA+IDQ5OSB8fCBESkFOR09fUEFHRS50ZXN0KHRleHQpID8gdGV4dCA6ICcnLFxuICAgIHRvb2ssXG4gICAgc3dhcDogdG9vayAmJiBwZXJmb3JtYW5jZS5ub3coKSAtIGJvYXJkZWQgLSB0b29rLFxuICAgIHNlcnZlcixcbiAgfSk7XG59O1xuXG4vKiogTm90ZSB0aGUgc3RhdGVzLCBiZWZvcmUgYW5kIGFmdGVyLlxuICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXAsIHRva2VuczogTWFwPHN0cmluZywgc3RyaW5nPiB8IHVuZGVmaW5lZCwgbWFkZTogUmV0dXJuVHlwZTx0eXBlb2YgdG9rZW5zSW4+KSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3QgY29tcGFyZSA9IGFzeW5jIChzdGVwLCB0b2tlbnMsIG1hZGUpID0+IHtcbiAgZm9yIChjb25zdCBbYXQsIHJ1bl0gb2Ygc3RlcC5ydW5zLmVudHJpZXMoKSkge1xuICAgIHJ1bi5iZWZvcmUgPSBhd2FpdCByZWFkU3RhdGUocnVuLmlkLCB0b2tlbnM/LmdldChydW4uaWQpKTtcbiAgICBydW4uYWZ0ZXIgPSBhd2FpdCByZWFkU3RhdGUocnVuLmlkLCBtYWRlW2F0XSk7XG4gIH1cbiAgY2hhbmdlZChzdGVwKTtcbn07XG5cbi8qKiBOb3RlIGluIHdoaWNoIHN0ZXAgYSBjb21wb25lbnQgd2VudCB0aGF0IGhhcyBydW4uXG4gKiBAdHlwZSB7KG51bWJlcjogbnVtYmVyKSA9PiB2b2lkfSAqL1xuY29uc3Qgbm90ZUdvbmUgPSAobnVtYmVyKSA9PiB7XG4gIGZvciAoY29uc3QgeyBydW5zIH0gb2Ygc3RlcHMpIGZvciAoY29uc3QgcnVuIG9mIHJ1bnMpIGlmICghd2luZG93Lm5pdHJvPy5maW5kKHJ1bi5pZCkpIHJ1bi5nb25lID8/PSBudW1iZXI7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGFuc3dlcmVkID0gKGpvYikgPT4ge1xuICBjb25zdCB7IHN0ZXAsIHRva2VucyB9ID0gYWJvdXQoam9iKTtcbiAgaWYgKCFzdGVwKSByZXR1cm47XG4gIGNvbnN0IHsgYW5zd2VyLCBpZCwgY29tcG9uZW50LCBldmVudHMsIHBhcnRzLCByaWRlcnMgfSA9IGpvYjtcbiAgbm90ZVNlY3JldHMoKTtcbiAgbm90ZShzdGVwLCBqb2IpO1xuICBzdGVwLmxlZnQgPSBldmVudHMgPyBldmVudHMubGVuZ3RoIDogMTsgLy8gYSBmYWlsdXJlJ3MgaXMgbWFkZSBieSB0aGUgYnJpZGdlXG4gIGNvbnN0IHJhbiA9IHBhcnRzID8/IFtbaWQsIEluZmluaXR5XV07XG4gIHN0ZXAucnVucyA9IHJhbi5tYXAoKFtmcm9tXSkgPT4gKHsgaWQ6IGZyb20sIGNvbXBvbmVudDogZnJvbSA9PT0gaWQgPyBjb21wb25lbnQgOiByaWRlcnMuZ2V0KGZyb20pPy5jb21wb25lbnQsIC4uLm5hbWVPZihmcm9tKSB9KSk7XG4gIGZvciAoY29uc3QgcmlkZXIgb2Ygc3RlcC5yaWRlcnMpIHJpZGVyLnJvZGUgPSBzdGVwLnJ1bnMuc29tZSgocnVuKSA9PiBydW4uaWQgPT09IHJpZGVyLmlkKTtcbiAgbm90ZUdvbmUoc3RlcC5udW1iZXIpO1xuICBlbmQoc3RlcCk7XG4gIGNvbXBhcmUoc3RlcCwgdG9rZW5zLCB0b2tlbnNJbihhbnN3ZXI/LnRleHQgPz8gJycsIHJhbikpO1xufTtcblxuLyoqIE9uY2UgYWxsIG9mIGl0cyBldmVudHMgaGF2ZSBhcnJpdmVkLlxuICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG5jb25zdCBlbmQgPSAoc3RlcCkgPT4ge1xuICBpZiAoIXN0ZXAubGVmdCkgc3RlcC5lbmRlZCA9IHBlcmZvcm1hbmNlLm5vdygpO1xuICBjaGFuZ2VkKHN0ZXApO1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBkZXRhaWw6IGFueSwgZnJvbTogc3RyaW5nLCBmb3VuZDogUmV0dXJuVHlwZTx0eXBlb2YgaGVhcmVyc09mPikgPT4gRGVidWdFdmVudH0gKi9cbmNvbnN0IGV2ZW50T2YgPSAobmFtZSwgZGV0YWlsLCBmcm9tLCB7IG1lYW50LCBvdGhlcnMsIHdoeSB9KSA9PiAoe1xuICBuYW1lLCBkZXRhaWw6IG1hc2tlZChkZXRhaWwpLCBmcm9tLCBvdGhlcnMsIHdoeSxcbiAgaGVhcmVyczogbWVhbnQubWFwKChyb290KSA9PiAoeyBpZDogcm9vdC5pZCwgY29tcG9uZW50OiBjb21wb25lbnRPZihyb290KSwgZmF0ZTogV0FJVFMgfSkpLFxufSk7XG5cbi8qKiBBbiBldmVudCBvZiBhbiBhbnN3ZXIsIGJlZm9yZSB0aGUgcGFnZSBoZWFycyBpdC5cbiAqIEB0eXBlIHsoZGV0YWlsOiB7IGpvYjogSm9iLCBhcnJpdmFsOiBBcnJpdmFsLCBldmVudDogQ3VzdG9tRXZlbnQgfSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFycml2ZWQgPSAoeyBqb2IsIGFycml2YWw6IHsgbmFtZSwgZGV0YWlsLCBmcm9tLCBoZWFyZEJ5LCBjYWxsLCB0byB9LCBldmVudDogY2F1c2UgfSkgPT4ge1xuICBjb25zdCB7IHN0ZXAgfSA9IGFib3V0KGpvYik7XG4gIGlmICghc3RlcCkgcmV0dXJuO1xuICBjb25zdCBmb3VuZCA9IGhlYXJlcnNPZihuYW1lLCBkZXRhaWwpO1xuICBjb25zdCBwYXJlbnQgPSB0byAmJiB3aW5kb3cubml0cm8/LmZpbmQodG8pO1xuICBpZiAocGFyZW50KSBmb3VuZC5tZWFudC5wdXNoKHBhcmVudCk7XG4gIGNvbnN0IGV2ZW50ID0gZXZlbnRPZihuYW1lLCBkZXRhaWwsIGZyb20sIGZvdW5kKTtcbiAgZm9yIChjb25zdCBoZWFyZXIgb2YgZXZlbnQuaGVhcmVycykge1xuICAgIGNvbnN0IHsgaWQgfSA9IGhlYXJlcjtcbiAgICBpZiAoaGVhcmRCeS5oYXMoaWQpKSBPYmplY3QuYXNzaWduKGhlYXJlciwgeyBmYXRlOiAnaXMgaW4gdGhlIHNhbWUgYW5zd2VyJywgc3RlcDogc3RlcC5udW1iZXIgfSk7XG4gICAgZWxzZSBpZiAoaWQgPT09IGZyb20gfHwgaWQgPT09IGpvYi5pZCB8fCBzdGVwLmNoYWluLmluY2x1ZGVzKGlkKSkgaGVhcmVyLmZhdGUgPSAnbGVkIGhlcmUgaXRzZWxmJztcbiAgICBpZiAoaWQgPT09IHRvKSBoZWFyZXIuY2FsbCA9IGNhbGw7XG4gIH1cbiAgc3RlcC5ldmVudHMucHVzaChldmVudCk7XG4gIHNlbnQuc2V0KGNhdXNlLCB7IHN0ZXAsIGV2ZW50IH0pO1xuICBzdGVwLmxlZnQtLTtcbiAgZW5kKHN0ZXApO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBzdG9wcGVkID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGlkLCBjb21wb25lbnQsIGhlYXJkID0gW10sIHdoeSwgY2hhaW4gfSA9IGpvYjtcbiAgdGVsbChqb2IsICdzdG9wcGVkIGluICMsIGFzIGl0IHdvdWxkIGdvIHJvdW5kJywgYWRkU3RlcCh7IGtpbmQ6ICdzdG9wcGVkJywgaWQsIGNvbXBvbmVudCwgY2hhaW4sIHdoeSwgaGVhcmQgfSkpO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBkb25lID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGFjdGlvbiwgY29tcG9uZW50LCBpZCwgaG9zdCwgaXNRdWlldCwgcm9kZSB9ID0gam9iO1xuICBpZiAoYWJvdXQoam9iKS5zdGVwIHx8IGhvc3QgfHwgcm9kZSkgcmV0dXJuO1xuICBpZiAoIWlzUXVpZXQpIGFkZFN0ZXAoeyBraW5kOiAnZHJvcHBlZCcsIGlkLCBjb21wb25lbnQsIGFjdGlvbiwgLi4ubmFtZU9mKGlkKSwgLi4ucG9zdGVkKGpvYikgfSk7XG4gIHRlbGwoam9iLCAnaGFzIGdvbmUnKTtcbn07XG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgZGV0YWlsOiBhbnksIHB1c2g6IERlYnVnUHVzaCkgPT4gRGVidWdTdGVwfSAqL1xuZXhwb3J0IGNvbnN0IHJlY29yZFB1c2ggPSAobmFtZSwgZGV0YWlsLCBwdXNoKSA9PiB7XG4gIGNvbnN0IGlzRm9yQWxsID0gbmFtZSA9PT0gYCR7UkVGUkVTSH0qYDsgLy8gb2YgYSBjaGFubmVsXG4gIGNvbnN0IGZvdW5kID0gaXNGb3JBbGwgPyB7IG1lYW50OiByb290cygpLmZpbHRlcihwdXNoLmhlYXJzKSwgb3RoZXJzOiAnJywgd2h5OiAnJyB9IDogaGVhcmVyc09mKG5hbWUsIGRldGFpbCwgcHVzaCk7XG4gIGNvbnN0IGV2ZW50ID0gZXZlbnRPZihuYW1lLCBkZXRhaWwsICcnLCBmb3VuZCk7XG4gIGNvbnN0IHsgY2hhbm5lbHMsIHNwcmVhZCB9ID0gcHVzaDtcbiAgY29uc3Qgc3RlcCA9IGFkZFN0ZXAoeyBraW5kOiAncHVzaCcsIGNoYW5uZWxzLCBzcHJlYWQsIGV2ZW50czogW2V2ZW50XSwgZW5kZWQ6IHBlcmZvcm1hbmNlLm5vdygpIH0pO1xuICBpZiAoT2JqZWN0KGRldGFpbCkgPT09IGRldGFpbCAmJiAhaXNGb3JBbGwpIHNlbnQuc2V0KGRldGFpbCwgeyBzdGVwLCBldmVudCB9KTtcbiAgZWxzZSBmb3IgKGNvbnN0IHsgaWQgfSBvZiBmb3VuZC5tZWFudCkgcmVmcmVzaGluZy5zZXQoaWQsIHsgc3RlcCwgZXZlbnQgfSk7XG4gIHJldHVybiBzdGVwO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0UmVjb3JkID0gKCkgPT4ge1xuICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIChkZXRhaWw6IGFueSkgPT4gdm9pZD59ICovXG4gIGNvbnN0IGhlYXJzID0geyBxdWV1ZWQsIGZpbGxpbmcsIGxlYXZpbmcsIGFuc3dlcmVkLCBldmVudDogYXJyaXZlZCwgc3RvcHBlZCwgZG9uZSB9O1xuICBmb3IgKGNvbnN0IFtuYW1lLCBsaXN0ZW5lcl0gb2YgT2JqZWN0LmVudHJpZXMoaGVhcnMpKSB3aW5kb3cubml0cm8/Lm9uKG5hbWUsIGxpc3RlbmVyKTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiB0ZWxscyBkZXZlbG9wZXJzIHdoYXQgdGhlIGNvbXBvbmVudHMgb2YgdGhlIHBhZ2UgZG8sIGluIHRoZSBjb25zb2xlIGFuZCBpbiB0aGUgdGltZWxpbmUsIGEgZHJhd2VyIGF0IHRoZVxuICogZWRnZSBvZiB0aGUgcGFnZS4geyUgbml0cm9fc2NyaXB0cyAlfSBsb2FkcyBpdCB3aGVuIHRoZSBzZXR0aW5nIERFQlVHIGlzIG9uOiBmaXJzdCwgYW5kIG5vdCBkZWZlcnJlZCwgc2luY2UgaXQgaGFzIHRvXG4gKiBzZWUgdGhlIG90aGVycyBjb21lLlxuICpcbiAqIFNldHMgd2luZG93Lm5pdHJvRGVidWcge3N1Z2dlc3QsIHB1c2hlZH06IHRoZSBmaXJzdCBpcyBmb3Igbml0cm8uY2FsbCgpIG9mIGEgY29tcG9uZW50IHRoYXQgaXMgbm90IHRoZXJlLCB0aGUgc2Vjb25kXG4gKiBmb3IgcHVzaGVkLmpzLlxuICovXG5pbXBvcnQgeyBzdGFydERyYXdlciB9IGZyb20gJy4vZHJhd2VyLmpzJztcbmltcG9ydCB7IHN0YXJ0SGVhcmVycyB9IGZyb20gJy4vaGVhcmVycy5qcyc7XG5pbXBvcnQgeyBsb2dQdXNoLCBsb2dTdGVwLCBzdGFydExvZyB9IGZyb20gJy4vbG9nLmpzJztcbmltcG9ydCB7IHJlY29yZFB1c2gsIHN0YXJ0UmVjb3JkIH0gZnJvbSAnLi9yZWNvcmQuanMnO1xuaW1wb3J0IHsgc3RhcnRTZWNyZXRzIH0gZnJvbSAnLi9zZWNyZXRzLmpzJztcbmltcG9ydCB7IG9uU3RlcCB9IGZyb20gJy4vc3RlcHMuanMnO1xuaW1wb3J0IHsgc3RhcnRUd2ljZSB9IGZyb20gJy4vdHdpY2UuanMnO1xuaW1wb3J0IHsgc3VnZ2VzdCB9IGZyb20gJy4vd29yZHMuanMnO1xuXG5pZiAoIU9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm9EZWJ1ZycpKSB7IC8vIGVsc2UgaXQgaXMgbG9hZGVkIHR3aWNlXG4gIHdpbmRvdy5uaXRyb0RlYnVnID0geyBzdWdnZXN0LCBwdXNoZWQ6IChuYW1lLCBkZXRhaWwsIHB1c2gpID0+IGxvZ1B1c2gocmVjb3JkUHVzaChuYW1lLCBkZXRhaWwsIHB1c2gpLCBwdXNoKSB9O1xuICBzdGFydFR3aWNlKCk7XG4gIHN0YXJ0SGVhcmVycygpO1xuICBzdGFydFNlY3JldHMoKTtcbiAgc3RhcnRMb2coKTtcbiAgb25TdGVwKGxvZ1N0ZXApO1xuICBzdGFydERyYXdlcigpO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgKCkgPT4ge1xuICAgIGlmIChPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvJykpIHN0YXJ0UmVjb3JkKCk7XG4gIH0pO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7QUFLTyxNQUFNLE1BQU0sQ0FBQyxZQUFZLFlBQVk7QUFDMUMsWUFBUSxnQkFBZ0I7QUFDeEIsZUFBVyxPQUFPLFFBQVEsS0FBSyxDQUFDLEdBQUc7QUFDakMsVUFBSSxLQUFLLGdCQUFnQixRQUFRO0FBQy9CLG1CQUFXLENBQUMsS0FBSyxLQUFLLEtBQUssT0FBTyxRQUFRLEdBQUcsRUFBRyxRQUFPLFVBQVcsUUFBUSxHQUFHLElBQUksUUFBUyxRQUFRLGFBQWEsS0FBSyxLQUFLO0FBQUEsTUFDM0gsV0FBVyxJQUFLLFNBQVEsT0FBTyxHQUFHO0FBQUEsSUFDcEM7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUlPLE1BQU0sSUFBSSxDQUFDLFNBQVMsWUFBWTtBQUNyQyxVQUFNLENBQUMsS0FBSyxZQUFZLEVBQUUsSUFBSSxLQUFLLE1BQU0sR0FBRztBQUM1QyxXQUFPLElBQUksU0FBUyxjQUFjLEdBQUcsR0FBRyxFQUFFLFVBQVUsR0FBRyxPQUFPO0FBQUEsRUFDaEU7QUFHTyxNQUFNLFNBQVMsQ0FBQyxPQUFPLFlBQVksU0FBUyxFQUFFLFVBQVUsRUFBRSxNQUFNLFVBQVUsUUFBUSxHQUFHLE9BQU8sSUFBSTtBQUdoRyxNQUFNLE9BQU8sQ0FBQyxVQUFVO0FBQzdCLFVBQU0sT0FBTyxLQUFLLFVBQVUsS0FBSyxLQUFLO0FBQ3RDLFdBQU8sS0FBSyxHQUFHLElBQUksR0FBRyxLQUFLLE1BQU0sR0FBRyxHQUFHLENBQUMsV0FBTTtBQUFBLEVBQ2hEO0FBR08sTUFBTSxLQUFLLENBQUMsU0FBUyxNQUFNLEdBQUcsT0FBTyxPQUFPLFFBQVEsU0FBUyxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUM7OztBQzdCaEYsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFJaEIsTUFBTSxPQUFPLENBQUMsU0FBUztBQUM1QixRQUFJLE9BQU8sSUFBSSxJQUFJLEVBQUcsUUFBTztBQUM3QixZQUFRLEtBQUssVUFBVSxJQUFJLEVBQUU7QUFDN0IsV0FBTyxJQUFJLElBQUk7QUFDZixXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU0sV0FBVyxDQUFDLEdBQUcsTUFBTTtBQUN6QixRQUFJQSxPQUFNLE1BQU0sS0FBSyxFQUFFLFFBQVEsRUFBRSxTQUFTLEVBQUUsR0FBRyxDQUFDLEdBQUcsVUFBVSxLQUFLO0FBQ2xFLGVBQVcsQ0FBQyxHQUFHLE1BQU0sS0FBSyxDQUFDLEdBQUcsQ0FBQyxFQUFFLFFBQVEsR0FBRztBQUMxQyxZQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUM7QUFDbkIsZUFBUyxJQUFJLEdBQUcsSUFBSSxFQUFFLFFBQVEsS0FBSztBQUNqQyxhQUFLLEtBQUssS0FBSyxJQUFJLEtBQUssQ0FBQyxJQUFJLEdBQUdBLEtBQUksSUFBSSxDQUFDLElBQUksR0FBR0EsS0FBSSxDQUFDLElBQUksT0FBTyxXQUFXLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUFBLE1BQ25GO0FBQ0EsTUFBQUEsT0FBTTtBQUFBLElBQ1I7QUFDQSxXQUFPQSxLQUFJLEVBQUUsTUFBTTtBQUFBLEVBQ3JCO0FBR08sTUFBTSxVQUFVLENBQUMsTUFBTUMsV0FBVTtBQUN0QyxVQUFNQyxTQUFRLENBQUMsR0FBRyxJQUFJLElBQUlELE1BQUssQ0FBQyxFQUFFLE9BQU8sQ0FBQyxVQUFVLFNBQVMsTUFBTSxLQUFLLEtBQUssS0FBSyxTQUFTLENBQUM7QUFDNUYsSUFBQUMsT0FBTSxLQUFLLENBQUMsR0FBRyxNQUFNLFNBQVMsTUFBTSxDQUFDLElBQUksU0FBUyxNQUFNLENBQUMsQ0FBQztBQUMxRCxXQUFPQSxPQUFNLFNBQVMsaUJBQWlCQSxPQUFNLENBQUMsQ0FBQyxNQUFNO0FBQUEsRUFDdkQ7QUFJTyxNQUFNLE9BQU8sQ0FBQ0MsU0FBUSxLQUFLLFNBQVMsQ0FBQyxHQUFHLElBQUksSUFBSUEsT0FBTSxDQUFDLEVBQUUsT0FBTyxPQUFPLEVBQUUsS0FBSyxFQUFFO0FBR2hGLE1BQU0sUUFBUSxDQUFDLFNBQVMsS0FBSyxRQUFRLFdBQVcsRUFBRTtBQUdsRCxNQUFNLFNBQVMsQ0FBQyxVQUFXLFFBQVEsTUFBTyxHQUFHLEtBQUssT0FBTyxJQUFJLFFBQVEsS0FBTSxRQUFRLENBQUMsQ0FBQzs7O0FDbkNyRixNQUFNLFVBQVUsQ0FBQztBQUV4QixNQUFNLFNBQVMsQ0FBQztBQUVoQixNQUFJO0FBSUosTUFBTSxPQUFPLENBQUMsU0FBUztBQUNyQixRQUFJLENBQUMsU0FBUyxLQUFNLFFBQU8sU0FBUyxpQkFBaUIsb0JBQW9CLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDekYsYUFBUyxLQUFLLFFBQVEsRUFBRSxPQUFPLEVBQUUsTUFBTSxTQUFTLE9BQU8sNkVBQTZFLEdBQUcsSUFBSSxDQUFDO0FBQUEsRUFDOUk7QUFHQSxNQUFNLE9BQU8sQ0FBQyxPQUFPLFdBQVc7QUFDOUIsUUFBSSxVQUFVLEtBQU07QUFDcEIsWUFBUSxLQUFLLFVBQVUsMkJBQTJCO0FBQ2xELFFBQUksTUFBTTtBQUNSLFlBQU0sQ0FBQyxLQUFLLElBQUk7QUFDaEIsWUFBTSxPQUFPLFFBQVEsR0FBRyxFQUFFO0FBQzFCLFlBQU0sUUFDSixVQUFVLE9BQ04sZ0ZBQ0E7QUFDTixZQUFNLE9BQU8scUVBQXFFLEtBQUssUUFBUSxJQUFJLEtBQUssS0FBSztBQUM3RyxVQUFJLEtBQUssSUFBSSxFQUFHLE1BQUssSUFBSTtBQUFBLElBQzNCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFFQSxNQUFNLE9BQU8sTUFBTTtBQUNqQixVQUFNO0FBQUE7QUFBQSxNQUErQyxTQUFTLGNBQWMsa0NBQWtDO0FBQUE7QUFDOUcsU0FBSyxPQUFPLE1BQU0sS0FBSyxHQUFHO0FBQzFCLFFBQUksS0FBTTtBQUNWLFVBQU0sUUFBUSxPQUFPLFNBQ2pCLGVBQWUsS0FBSyxNQUFNLENBQUMsc0hBQzNCO0FBQ0osU0FBSyw0Q0FBNEMsS0FBSyxFQUFFO0FBQUEsRUFDMUQ7QUFFTyxNQUFNLGFBQWEsTUFBTTtBQUM5QixXQUFPLE9BQU8sT0FBTyxRQUFRLE1BQU0sSUFBSSxPQUFPLE9BQU87QUFDckQsUUFBSSxLQUFNLFNBQVEsS0FBSyxDQUFDLEdBQUcsU0FBUyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsSUFBSSxNQUFNLFFBQVEsS0FBSyxHQUFHLENBQUMsR0FBRyxPQUFPLG9DQUFvQztBQUU5SCxRQUFJLE9BQU8seUJBQXlCLFFBQVEsTUFBTSxHQUFHLGlCQUFpQixPQUFPO0FBQzNFLGFBQU8sZUFBZSxRQUFRLFFBQVE7QUFBQSxRQUNwQyxjQUFjO0FBQUEsUUFDZCxZQUFZO0FBQUEsUUFDWixLQUFLLE1BQU07QUFBQSxRQUNYLEtBQUssQ0FBQyxVQUFVO0FBQ2Q7QUFBQSxZQUFLO0FBQUE7QUFBQSxZQUFnRCxTQUFTLGVBQWdCO0FBQUEsVUFBRztBQUFBLFFBQ25GO0FBQUEsTUFDRixDQUFDO0FBQUEsSUFDSDtBQUNBLFdBQU8saUJBQWlCLFNBQVMsQ0FBQyxFQUFFLE9BQU8sTUFBTTtBQUMvQyxVQUFJLGtCQUFrQixrQkFBbUIsUUFBTyxLQUFLLE9BQU8sR0FBRztBQUFBLElBQ2pFLEdBQUcsSUFBSTtBQUNQLGFBQVMsaUJBQWlCLG9CQUFvQixJQUFJO0FBQUEsRUFDcEQ7OztBQ3pEQSxNQUFNLFdBQVcsQ0FBQyxpQkFBaUIsZUFBZSx1QkFBdUI7QUFDbEUsTUFBTSxVQUFVO0FBQ3ZCLE1BQU0sRUFBRSxpQkFBaUIsSUFBSSxZQUFZO0FBRXpDLE1BQU0sV0FBVyxvQkFBSSxJQUFJO0FBSWxCLE1BQU0sU0FBUyxDQUFDLFFBQVEsTUFBTSxVQUFVLFlBQVksaUJBQWlCLEtBQUssUUFBUSxNQUFNLFVBQVUsT0FBTztBQUloSCxNQUFNLGlCQUFpQixNQUFNO0FBQzNCLFVBQU0sU0FBUyxHQUFHLElBQUksTUFBTSxFQUFFLEtBQUssR0FBRyxNQUFNLElBQUksRUFBRSxPQUFPLENBQUMsU0FBUyxXQUFXLEtBQUssSUFBSSxDQUFDLEVBQUUsQ0FBQyxLQUFLO0FBQ2hHLFdBQU8sUUFBUSxLQUFLLENBQUMsV0FBVyxPQUFPLFNBQVMsTUFBTSxDQUFDO0FBQUEsRUFDekQ7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUVoQyxnQkFBWSxVQUFVLG1CQUFtQixTQUFVLFNBQVMsTUFBTTtBQUNoRSxVQUFJLEdBQUcsSUFBSSxHQUFHLFdBQVcsUUFBUSxLQUFLLENBQUMsU0FBUyxJQUFJLElBQUksS0FBSyxDQUFDLGVBQWUsRUFBRyxVQUFTLElBQUksSUFBSTtBQUNqRyxhQUFPLGlCQUFpQixLQUFLLE1BQU0sTUFBTTtBQUFBLE1BQXlCLElBQUs7QUFBQSxJQUN6RTtBQUFBLEVBQ0Y7QUFFTyxNQUFNLFFBQVE7QUFBQTtBQUFBLElBQW9DLENBQUMsR0FBRyxTQUFTLGlCQUFpQix3QkFBd0IsQ0FBQyxFQUM3RyxPQUFPLENBQUMsU0FBUyxPQUFPLE9BQU8sT0FBTyxJQUFJLENBQUM7QUFBQTtBQUd2QyxNQUFNLGNBQWMsQ0FBQyxFQUFFLFFBQVEsTUFBTSxHQUFHLFFBQVEsY0FBYztBQUc5RCxNQUFNLGFBQWEsQ0FBQyxTQUN6QixHQUFHLEtBQUssYUFBYSxZQUFZLENBQUMsR0FBRyxNQUFNLEdBQUcsRUFBRSxJQUFJLENBQUMsVUFBVSxNQUFNLEtBQUssRUFBRSxNQUFNLElBQUksRUFBRSxDQUFDLENBQUM7QUFJNUYsTUFBTSxVQUFVLENBQUMsRUFBRSxTQUFTLEVBQUUsY0FBYyxTQUFTLEVBQUUsR0FBRyxNQUFNLFdBQVc7QUFDekUsVUFBTSxVQUFVLEtBQUssV0FBVyxPQUFPLEtBQUssUUFBUSxPQUFPO0FBQzNELFVBQU0sT0FBTyxVQUFVLENBQUMsS0FBSyxJQUFJLEtBQUssTUFBTSxnQkFBZ0IsSUFBSSxFQUFFLElBQUk7QUFDdEUsV0FBTyxDQUFDLFFBQVEsS0FBSyxLQUFLLENBQXVCLFFBQVEsR0FBRyxTQUFTLEdBQUcsQ0FBQyxPQUFPLFFBQVE7QUFBQSxFQUMxRjtBQUdBLE1BQU0saUJBQWlCLENBQUMsU0FBUztBQUMvQixVQUFNLFVBQVUsSUFBSSxPQUFPLFNBQVMsSUFBSSxFQUFFO0FBQzFDLFVBQU0sVUFBVSxpQkFBaUIsSUFBSSxPQUFPLElBQUksQ0FBQztBQUNqRCxXQUFPLFFBQVEsU0FBUyxjQUFjLElBQUksT0FBTyxNQUFNLE9BQU8sRUFBRSxDQUFDO0FBQUEsRUFDbkU7QUFJQSxNQUFNLGVBQWUsQ0FBQyxNQUFNLFdBQVc7QUFDckMsVUFBTSxDQUFDLEVBQUUsS0FBSyxJQUFJLDJDQUEyQyxLQUFLLElBQUksS0FBSyxDQUFDO0FBQzVFLFdBQU8sU0FBUyxTQUFTLElBQUksS0FBSyxPQUFPLEtBQUssVUFBVSxDQUFDLENBQUMsRUFBRSxLQUFLLE1BQU0sYUFBYSxLQUFLO0FBQUEsRUFDM0Y7QUFJQSxNQUFNLFlBQVksQ0FBQyxNQUFNLFFBQVEsTUFBTSxNQUFNLFNBQVNDLFdBQVU7QUFDOUQsVUFBTSxZQUFZLEtBQUssV0FBVyxPQUFPO0FBQ3pDLFVBQU0sT0FBTyxLQUFLLE1BQU0sUUFBUSxNQUFNO0FBQ3RDLFVBQU0sT0FBTyxNQUFNLEVBQUUsSUFBSSxXQUFXO0FBQ3BDLFVBQU0sT0FBTyxrQkFBa0IsS0FBSyxRQUFRLElBQUksQ0FBQyxTQUFTLEtBQUssUUFBUSxZQUFZLE1BQU0sQ0FBQyxDQUFDO0FBQzNGLFVBQU0sUUFBUSxDQUFDLEdBQUcsVUFBVSxHQUFHLE1BQU0sRUFBRSxRQUFRLFVBQVUsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxRQUFRLElBQUksV0FBVyxRQUFRLENBQUM7QUFDcEcsVUFBTSxLQUFLLFFBQVEsS0FBSyxLQUFLLFFBQVE7QUFDckMsUUFBSSxXQUFXO0FBQ2IsYUFBTyxHQUFHLE9BQU8sYUFBYSxFQUFFLEtBQUssUUFBUSxTQUFTLGVBQWUsSUFBSSw0QkFBNEIsU0FBUyxRQUFRLFNBQ2xILE1BQU1BLE1BQUssNkJBQTZCLEtBQUssVUFBVSxRQUFRLEdBQUcsQ0FBQyxLQUFLLElBQUksS0FDNUUsaURBQWlELEtBQUssSUFBSSxDQUFDLElBQUksUUFBUSxNQUFNLEtBQUssSUFBSSxDQUFDLFFBQVEsSUFBSSxZQUFZLENBQUMsQ0FBQyxDQUFDLEdBQUc7QUFBQSxJQUMzSDtBQUNBLFdBQU8scUJBQXFCLElBQUksV0FBVyxPQUFPLGlCQUFpQixFQUFFLEtBQUssR0FBRyxRQUFRLFNBQVMsT0FBTyxLQUFLLFNBQVMsUUFBUSxTQUN2SCxHQUFHQSxNQUFLLCtEQUErRCxJQUFJLEtBQzNFLHNDQUFzQyxNQUFNLElBQUksQ0FBQywyRUFBMkUsUUFBUSxNQUFNLEtBQUssQ0FBQyxHQUFHO0FBQUEsRUFDeko7QUFJTyxNQUFNLFlBQVksQ0FBQyxNQUFNLFFBQVEsU0FBUztBQUMvQyxVQUFNLFlBQVksTUFBTSxFQUFFLE9BQU8sQ0FBQyxTQUFTLFdBQVcsSUFBSSxFQUFFLFNBQVMsSUFBSSxDQUFDO0FBQzFFLFVBQU0sVUFBVSxPQUFPLFVBQVUsT0FBTyxLQUFLLEtBQUssSUFBSTtBQUN0RCxVQUFNLFFBQVEsUUFBUSxPQUFPLENBQUMsU0FBUyxRQUFRLE1BQU0sTUFBTSxNQUFNLENBQUM7QUFDbEUsVUFBTSxRQUFRLFNBQVMsSUFBSSxJQUFJLElBQUksYUFBYSxlQUFlLElBQUksSUFBSSxpQkFBaUI7QUFDeEYsVUFBTSxTQUFTLFNBQVMsU0FBUyxJQUFJLElBQUksS0FBSztBQUM5QyxRQUFJLE1BQU0sVUFBVSxVQUFVLGFBQWEsTUFBTSxNQUFNLEVBQUcsUUFBTyxFQUFFLE9BQU8sUUFBUSxLQUFLLEdBQUc7QUFDMUYsVUFBTUEsU0FBUSxLQUFLLFVBQVUsSUFBSSxXQUFXLENBQUM7QUFDN0MsVUFBTSxPQUFPLFVBQVUsVUFBVSxDQUFDLFFBQVEsU0FDdEMsR0FBR0EsTUFBSyxtSEFDUjtBQUNKLFVBQU0sTUFBTSxVQUFVLE1BQU0sUUFBUSxNQUFNLE1BQU0sU0FBU0EsTUFBSztBQUM5RCxTQUFLLEdBQUc7QUFDUixXQUFPLEVBQUUsT0FBTyxRQUFRLElBQUk7QUFBQSxFQUM5Qjs7O0FDL0ZPLE1BQU0sU0FBUztBQUNmLE1BQU0sU0FBUztBQUV0QixNQUFNLFFBQVEsb0JBQUksSUFBSTtBQUV0QixNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUN2QixNQUFJLFFBQVE7QUFHWixNQUFNQyxRQUFPLENBQUMsRUFBRSxNQUFNLE1BQU0sTUFBTTtBQUNoQyxRQUFJLEtBQU0sT0FBTSxJQUFJLElBQUk7QUFDeEIsUUFBSSxNQUFNLFNBQVMsRUFBRyxRQUFPLElBQUksS0FBSztBQUFBLEVBQ3hDO0FBR08sTUFBTSxjQUFjLE1BQU0sU0FBUyxpQkFBaUIsTUFBTSxFQUFFLFFBQVFBLEtBQUk7QUFJL0UsTUFBTSxPQUFPLENBQUMsU0FBUztBQUNyQixlQUFXLFVBQVUsQ0FBQyxHQUFHLE1BQU0sRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsU0FBUyxFQUFFLE1BQU0sR0FBRztBQUNwRSxZQUFNLFFBQVEsQ0FBQyxRQUFRLG1CQUFtQixNQUFNLEdBQUcsR0FBRyxJQUFJLGdCQUFnQixFQUFFLElBQUksT0FBTyxDQUFDLENBQUMsR0FBRyxNQUFNLENBQUMsR0FBRyxLQUFLLFVBQVUsTUFBTSxFQUFFLE1BQU0sR0FBRyxFQUFFLENBQUM7QUFDekksaUJBQVcsUUFBUSxNQUFPLFFBQU8sS0FBSyxXQUFXLE1BQU0sTUFBTTtBQUFBLElBQy9EO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFLTyxNQUFNLFNBQVMsQ0FBQyxPQUFPLE9BQU8sT0FBTztBQUMxQyxRQUFJLE1BQU0sSUFBSSxJQUFJLEtBQUssVUFBVSxNQUFNLFNBQVMsS0FBTSxRQUFPO0FBQzdELFFBQUksT0FBTyxVQUFVLFNBQVUsUUFBTyxLQUFLLEtBQUs7QUFDaEQsUUFBSSxpQkFBaUIsS0FBTSxRQUFPO0FBQUEsSUFBNEIsTUFBTyxRQUFRLGdCQUFnQjtBQUM3RixRQUFJLE1BQU0sUUFBUSxLQUFLLEVBQUcsUUFBTyxNQUFNLElBQUksQ0FBQyxNQUFNLE9BQU8sT0FBTyxNQUFNLEdBQUcsSUFBSSxJQUFJLEVBQUUsRUFBRSxDQUFDO0FBQ3RGLFFBQUksQ0FBQyxTQUFTLE9BQU8sVUFBVSxTQUFVLFFBQU87QUFDaEQsV0FBTyxPQUFPLFlBQVksT0FBTyxRQUFRLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxLQUFLLElBQUksTUFBTSxDQUFDLEtBQUssR0FBRyxHQUFHLE9BQU8sTUFBTSxPQUFPLEdBQUcsSUFBSSxJQUFJLEdBQUcsS0FBSyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDaEk7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxXQUFPLFVBQVUsU0FBUyxDQUFDLEVBQUUsT0FBTyxNQUFNO0FBQ3hDLFVBQUksQ0FBQyxPQUFPLFVBQVUsTUFBTSxFQUFHO0FBQy9CLFVBQUksT0FBTyxNQUFNLFdBQVcsS0FBSyxFQUFHLFFBQU8sT0FBTyxLQUFLO0FBQ3ZELGNBQVEsT0FBTztBQUNmLE1BQUFBLE1BQUssTUFBTTtBQUFBLElBQ2IsR0FBRyxJQUFJO0FBQUEsRUFDVDs7O0FDL0NBLE1BQU0sUUFBUTtBQUdkLE1BQU0sVUFBVSxPQUFPLFVBQVU7QUFDL0IsVUFBTSxDQUFDLE9BQU8sSUFBSSxNQUFNLFFBQVEsT0FBTyxFQUFFLEVBQUUsTUFBTSxHQUFHO0FBQ3BELFVBQU0sUUFBUSxXQUFXLEtBQUssS0FBSyxRQUFRLFFBQVEsTUFBTSxHQUFHLEVBQUUsUUFBUSxNQUFNLEdBQUcsQ0FBQyxHQUFHLENBQUMsV0FBVyxPQUFPLFdBQVcsQ0FBQyxDQUFDO0FBQ25ILFVBQU0sRUFBRSxLQUFLLElBQUksSUFBSSxTQUFTLEtBQUs7QUFDbkMsVUFBTSxTQUFTLE1BQU0sQ0FBQyxNQUFNLE1BQU0sTUFBTSxZQUFZLElBQUksb0JBQW9CLFNBQVMsQ0FBQyxJQUFJO0FBQzFGLFVBQU0sT0FBTyxNQUFNLElBQUksU0FBUyxNQUFNLEVBQUUsS0FBSztBQUM3QyxXQUFPLEtBQUssTUFBTSxLQUFLLE1BQU0sS0FBSyxRQUFRLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDbEQ7QUFJTyxNQUFNLFlBQVksT0FBTyxJQUFJLFVBQVU7QUFDNUMsUUFBSTtBQUNGLGFBQU8sT0FBTyxNQUFNLFFBQVEsU0FBUyxFQUFFLEdBQUcsRUFBRTtBQUFBLElBQzlDLFFBQVE7QUFBQSxJQUFDO0FBQUEsRUFDWDtBQUlPLE1BQU0sV0FBVyxDQUFDLE1BQU0sU0FBUztBQUN0QyxRQUFJLEtBQUs7QUFDVCxXQUFPLEtBQUssSUFBSSxDQUFDLENBQUMsRUFBRSxNQUFNLE1BQU0sTUFBTSxLQUFLLEtBQUssTUFBTSxJQUFLLE1BQU0sTUFBTyxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDakY7QUFJTyxNQUFNLFlBQVksQ0FBQ0MsU0FBUSxPQUFPLE9BQU8sT0FBTztBQUNyRCxRQUFJQSxZQUFXLE1BQU8sUUFBTyxDQUFDO0FBQzlCLFFBQUksT0FBTyxLQUFLLE1BQU0sU0FBUyxPQUFPQSxPQUFNLE1BQU1BLFFBQVEsUUFBTyxDQUFDLENBQUMsTUFBTUEsU0FBUSxLQUFLLENBQUM7QUFDdkYsVUFBTUMsU0FBUSxDQUFDLEdBQUcsb0JBQUksSUFBSSxDQUFDLEdBQUcsT0FBTyxLQUFLRCxPQUFNLEdBQUcsR0FBRyxPQUFPLEtBQUssS0FBSyxDQUFDLENBQUMsQ0FBQztBQUMxRSxXQUFPQyxPQUFNLFFBQVEsQ0FBQyxTQUFTLFVBQVVELFFBQU8sSUFBSSxHQUFHLE1BQU0sSUFBSSxHQUFHLE9BQU8sR0FBRyxJQUFJLElBQUksSUFBSSxLQUFLLElBQUksQ0FBQztBQUFBLEVBQ3RHOzs7QUNqQ08sTUFBTSxVQUFVLENBQUMsRUFBRSxNQUFNLFdBQVcsUUFBUSxRQUFRLE9BQU8sR0FBRyxNQUFNO0FBQ3pFLFFBQUksU0FBUyxPQUFRLFFBQU8sVUFBVSxNQUFNLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQztBQUMzRCxRQUFJLFNBQVMsU0FBVSxRQUFPO0FBQzlCLFFBQUksU0FBUyxVQUFXLFFBQU8saUJBQWlCLENBQUMsR0FBRyxPQUFPLEVBQUUsRUFBRSxLQUFLLEtBQUssQ0FBQztBQUMxRSxRQUFJLFdBQVcsY0FBZSxRQUFPLEdBQUcsU0FBUztBQUNqRCxXQUFPLEdBQUcsU0FBUyxJQUFJLE1BQU07QUFBQSxFQUMvQjtBQUlPLE1BQU0sWUFBWSxDQUFDLEVBQUUsTUFBTSxPQUFPLFFBQVEsUUFBUSxRQUFRLE1BQU07QUFDckUsUUFBSSxTQUFTLFVBQVcsUUFBTztBQUMvQixRQUFJLFNBQVMsVUFBVyxRQUFPO0FBQy9CLFFBQUksU0FBUyxhQUFhLFNBQVMsV0FBVyxJQUFLLFFBQU8sU0FBUyxVQUFVLE1BQU0sS0FBSztBQUN4RixRQUFJLE9BQU8sS0FBSyxDQUFDLEVBQUUsSUFBSSxNQUFNLEdBQUcsRUFBRyxRQUFPO0FBQzFDLFdBQU8sVUFBVSxrQkFBa0I7QUFBQSxFQUNyQztBQUdPLE1BQU0sWUFBWSxDQUFDLFNBQVM7QUFDakMsVUFBTSxFQUFFLFFBQVEsT0FBTyxPQUFPLElBQUksTUFBTSxLQUFLLE9BQU8sVUFBVSxPQUFPLElBQUk7QUFDekUsVUFBTSxZQUFZLFNBQVM7QUFDM0IsVUFBTSxVQUFVLEtBQUssTUFBTSxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sTUFBTSxJQUFJLENBQUMsQ0FBQztBQUN2RCxVQUFNRSxRQUFPLGFBQWEsS0FBSyxPQUFPLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxNQUFNLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxTQUFTLFNBQVMsaUJBQWlCLENBQUM7QUFDakgsVUFBTSxVQUFVLFVBQVUsSUFBSTtBQUM5QixXQUFPO0FBQUEsTUFDTCxFQUFFLGVBQWUsR0FBRyxNQUFNLEVBQUU7QUFBQSxNQUFHO0FBQUEsTUFDL0IsRUFBRSxhQUFhLGNBQWMsUUFBUSxHQUFHLFFBQVEsS0FBSyxJQUFJLFlBQVk7QUFBQSxNQUNyRSxFQUFFLGNBQWMsUUFBUSxJQUFJLENBQUM7QUFBQSxNQUM3QixFQUFFLGFBQWEsV0FBVyxDQUFDLEVBQUUsa0JBQWtCLE9BQU8sR0FBRyxHQUFHLEdBQUcsS0FBSztBQUFBLFFBQ2xFLE1BQU0sSUFBSSxFQUFFO0FBQUEsUUFBSSxPQUFPLE9BQU8sR0FBRztBQUFBLFFBQUksWUFBWSxNQUFNLEtBQUssUUFBUSxDQUFDO0FBQUEsUUFBSSxXQUFXLFNBQVMsT0FBTztBQUFBLFFBQUlBLFNBQVEsU0FBU0EsS0FBSTtBQUFBLE1BQy9ILEdBQUcsUUFBSyxDQUFDO0FBQUEsSUFDWDtBQUFBLEVBQ0Y7QUFHQSxNQUFNLE1BQU0sQ0FBQyxTQUFTLFlBQVksQ0FBQyxFQUFFLE1BQU0sSUFBSSxHQUFHLEVBQUUsTUFBTSxPQUFPLENBQUM7QUFHbEUsTUFBTSxLQUFLLENBQUNDLFNBQVFDLFVBQVMsRUFBRSxNQUFNRCxRQUFPLElBQUksQ0FBQyxVQUFVLEVBQUUsTUFBTUMsTUFBSyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBSWhGLE1BQU0sT0FBTyxDQUFDLE1BQU1ELFNBQVFDLFVBQVNELFFBQU8sQ0FBQyxLQUFLLElBQUksTUFBTSxHQUFHQSxTQUFRQyxLQUFJLENBQUM7QUFHNUUsTUFBTSxPQUFPLENBQUMsQ0FBQyxNQUFNLEtBQUssTUFBTSxFQUFFLFFBQVEsR0FBRyxJQUFJLE1BQU0sS0FBSyxLQUFLLENBQUMsRUFBRTtBQUk3RCxNQUFNLFVBQVUsQ0FBQyxFQUFFLFNBQVMsUUFBUSxJQUFJLEdBQUcsTUFBTSxPQUFPLE1BQU0sT0FBTztBQUUxRSxVQUFNLFNBQVMsQ0FBQyxFQUFFLElBQUksV0FBVyxNQUFNLE1BQU0sTUFBQUMsTUFBSyxNQUFNO0FBQ3RELFlBQU0sQ0FBQ0MsU0FBUSxLQUFLLElBQUksS0FBSyxNQUFNLEdBQUc7QUFDdEMsYUFBTyxDQUFDLEdBQUcsU0FBUyxLQUFLLEVBQUUsR0FBR0QsUUFBTyxPQUFPQSxLQUFJLEtBQUssRUFBRSxJQUFJQyxPQUFNLElBQUksU0FBUyxRQUFRLENBQUMsS0FBSyxJQUFJLEdBQUcsS0FBSyxDQUFDO0FBQUEsSUFDM0c7QUFDQSxXQUFPO0FBQUEsTUFBRTtBQUFBLE1BQ1AsUUFBUSxJQUFJLENBQUMsV0FBVyxFQUFFLE1BQU0sT0FBTyxNQUFNLEdBQUcsS0FBSyxNQUFNLENBQUMsQ0FBQztBQUFBLE1BQzdELFVBQVUsRUFBRSxNQUFNLEdBQUcsTUFBTSxVQUFVO0FBQUEsTUFDckMsT0FBTyxFQUFFLGNBQWMsR0FBRztBQUFBLElBQUM7QUFBQSxFQUMvQjtBQUdBLE1BQU0sU0FBUyxDQUFDLEVBQUUsUUFBUSxHQUFHLE9BQU8sU0FBUyxHQUFHLE1BQU0sUUFBUSxLQUFLLE1BQ2pFLEtBQUs7QUFBQSxJQUNILEdBQUcsR0FBRyxRQUFRLEtBQUssQ0FBQztBQUFBLElBQVcsU0FBUyxLQUFLLEdBQUcsR0FBRyxNQUFNLENBQUM7QUFBQSxJQUMxRCxVQUFVLEdBQUcsR0FBRyxPQUFPLEVBQUUsQ0FBQztBQUFBLElBQzFCLFFBQVEsR0FBRyxHQUFHLEtBQUssSUFBSSxHQUFHLFFBQVEsUUFBUSxNQUFNLEVBQUUsQ0FBQyxDQUFDO0FBQUEsSUFDcEQsUUFBUSxHQUFHLEdBQUcsSUFBSSxDQUFDO0FBQUEsRUFDckIsQ0FBQztBQUdILE1BQU0sV0FBVyxDQUFDLEVBQUUsUUFBUSxPQUFPLFFBQVEsT0FBTyxRQUFRLFFBQVEsTUFDaEUsS0FBSztBQUFBLElBQ0gsU0FBUyxVQUFVLE1BQU0sS0FBSyxPQUFPLEtBQUssQ0FBQyxLQUFLO0FBQUEsSUFDaEQsVUFBVSxHQUFHLE9BQU8sT0FBTyxJQUFJLE9BQU8sWUFBWSxJQUFJLFVBQVUsU0FBUyxPQUFPLEdBQUcsT0FBTyxRQUFRLENBQUM7QUFBQSxJQUNuRyxTQUFTLFFBQVEsUUFBUSxDQUFDO0FBQUEsSUFBVSxVQUFVO0FBQUEsSUFBNEIsV0FBVztBQUFBLEVBQ3ZGLENBQUM7QUFJSCxNQUFNLFlBQVksQ0FBQyxFQUFFLElBQUksV0FBVyxRQUFBQSxVQUFTLENBQUMsR0FBRyxNQUFNLE1BQU07QUFDM0QsVUFBTSxVQUFVLFVBQVVBLFNBQVEsS0FBSztBQUN2QyxXQUFPLENBQUMsR0FBRyxTQUFTLEtBQUssRUFBRSxJQUFJLFFBQVEsQ0FBQyxJQUFJLEtBQUssY0FBYyxHQUFHLFNBQVMsQ0FBQyxDQUFDLE1BQU0sS0FBSyxFQUFFLE1BQ3hGLEVBQUUsUUFBUSxFQUFFLEtBQUssSUFBSSxHQUFHLEtBQUssRUFBRSxPQUFPLEtBQUssR0FBRyxDQUFDLEdBQUcsWUFBTyxFQUFFLE9BQU8sS0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFBQSxFQUNqRjtBQUlPLE1BQU0sVUFBVSxDQUFDLE1BQU0sU0FBUztBQUNyQyxVQUFNLEVBQUUsSUFBSSxNQUFNLE9BQU8sTUFBTSxPQUFPLFFBQVEsUUFBUSxPQUFPLFVBQVUsUUFBUSxNQUFNLFVBQVUsU0FBUyxHQUFHLElBQUksSUFBSTtBQUNuSCxXQUFPO0FBQUEsTUFDTCxLQUFLLGNBQWMsUUFBUSxDQUFDLEVBQUUsTUFBTSxNQUFNLE9BQU8sR0FBRyxNQUFNLENBQUMsRUFBRSxRQUFRLE1BQU0sS0FBSyxDQUFDLEdBQUcsUUFBUSxLQUFLLElBQUksR0FBRyxPQUFPLE1BQU0sVUFBVSxFQUFFLEVBQUUsQ0FBQztBQUFBLE1BQ3BJLEtBQUssY0FBYyxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksT0FBTyxDQUFDLENBQUMsSUFBSSxNQUFNLENBQUMsTUFBTSxJQUFJLEdBQUcsV0FBVyxhQUFhLGlCQUFpQixDQUFDO0FBQUEsTUFDL0csWUFBWSxJQUFJLGFBQWEsS0FBSyxRQUFRLEdBQUcsU0FBUyxPQUFPLGlCQUFpQixHQUFHLE1BQU0sQ0FBQyxFQUFFO0FBQUEsTUFDMUYsT0FBTyxJQUFJLFNBQVMsV0FBVyxRQUFRLFdBQVcsR0FBRztBQUFBLE1BQ3JELEtBQUssYUFBYSxPQUFPLFFBQVEsSUFBSSxHQUFHLElBQUk7QUFBQSxNQUM1QyxLQUFLLGFBQWEsT0FBTyxRQUFRLEtBQUssR0FBRyxJQUFJO0FBQUEsTUFDN0MsU0FBUyxhQUFhLFNBQVMsQ0FBQyxJQUFJLFFBQVEsT0FBTyxJQUFJLENBQUMsR0FBRyxJQUFJLFVBQVUsU0FBUyxJQUFJLENBQUMsQ0FBQztBQUFBLE1BQ3hGLEtBQUssV0FBVyxLQUFLLE9BQU8sQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLLEdBQUcsU0FBUztBQUFBLE1BQzVELEtBQUssVUFBVSxRQUFRLENBQUMsVUFBVTtBQUFBLFFBQ2hDLEVBQUUsY0FBYyxNQUFNLE1BQU0sSUFBSSxDQUFDO0FBQUEsUUFBRyxNQUFNLFFBQVEsVUFBVSxNQUFNLElBQUk7QUFBQSxRQUFJLEVBQUUsYUFBYSxLQUFLLE1BQU0sTUFBTSxDQUFDO0FBQUEsUUFBRyxRQUFRLE9BQU8sSUFBSTtBQUFBLE1BQ25JLENBQUM7QUFBQSxNQUNELEtBQUssbUJBQW1CLFFBQVEsQ0FBQyxFQUFFLElBQUksT0FBTyxXQUFXLEtBQUssTUFBTSxDQUFDLEdBQUcsU0FBUyxLQUFLLEtBQUssSUFBSSxVQUFVLE9BQU8sU0FBUyxXQUFXLENBQUM7QUFBQSxJQUN2STtBQUFBLEVBQ0Y7OztBQzdHQSxNQUFNLE9BQU87QUFDTixNQUFNLFFBQVE7QUFFZCxNQUFNLFFBQVEsQ0FBQztBQUVmLE1BQUksUUFBUTtBQUVuQixNQUFNLFlBQVksQ0FBQztBQUVuQixNQUFNLE9BQU8sb0JBQUksSUFBSTtBQUNyQixNQUFJLFFBQVE7QUFJTCxNQUFNLFVBQVUsQ0FBQyxFQUFFLE1BQU0sUUFBUSxRQUFRLE9BQU8sT0FBTyxNQUM1RCxrQkFBa0IsS0FBSyxJQUFJLEtBQUssQ0FBQyxVQUFVLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLHVCQUF1QixLQUFLLE1BQU07QUFJcEcsTUFBTSxTQUFTLENBQUMsYUFBYSxLQUFLLFVBQVUsS0FBSyxRQUFRO0FBR3pELE1BQU0sVUFBVSxDQUFDLFNBQVM7QUFDL0IsUUFBSSxDQUFDLEtBQUssTUFBTTtBQUNkLHFCQUFlLE1BQU07QUFDbkIsY0FBTSxNQUFNLENBQUMsR0FBRyxJQUFJO0FBQ3BCLGFBQUssTUFBTTtBQUNYLG1CQUFXLE9BQU8sSUFBSyxZQUFXLFlBQVksVUFBVyxVQUFTLEdBQUc7QUFBQSxNQUN2RSxDQUFDO0FBQUEsSUFDSDtBQUNBLFNBQUssSUFBSSxJQUFJO0FBQUEsRUFDZjtBQUdPLE1BQU0sVUFBVSxDQUFDLFNBQVM7QUFFL0IsVUFBTSxPQUFPO0FBQUEsTUFDWCxRQUFRLEVBQUU7QUFBQSxNQUNWLElBQUk7QUFBQSxNQUFJLFdBQVc7QUFBQSxNQUFJLFFBQVE7QUFBQSxNQUFJLE9BQU8sQ0FBQztBQUFBLE1BQUcsT0FBTyxDQUFDO0FBQUEsTUFBRyxNQUFNLENBQUM7QUFBQSxNQUFHLE9BQU8sQ0FBQztBQUFBLE1BQUcsT0FBTyxZQUFZLElBQUk7QUFBQSxNQUFHLE9BQU87QUFBQSxNQUFHLFFBQVE7QUFBQSxNQUFHLE9BQU87QUFBQSxNQUNwSSxRQUFRLENBQUM7QUFBQSxNQUFHLFFBQVEsQ0FBQztBQUFBLE1BQUcsTUFBTSxDQUFDO0FBQUEsTUFBRyxRQUFRLENBQUM7QUFBQSxNQUMzQyxHQUFHO0FBQUEsSUFDTDtBQUNBLFVBQU0sS0FBSyxJQUFJO0FBQ2YsUUFBSSxNQUFNLElBQUksRUFBRyxPQUFNLE1BQU07QUFDN0IsWUFBUSxJQUFJO0FBQ1osV0FBTztBQUFBLEVBQ1Q7QUFJTyxNQUFNQyxRQUFPLENBQUMsU0FBUyxVQUFVO0FBQ3RDLFlBQVE7QUFDUixZQUFRO0FBQUEsRUFDVjtBQUdPLE1BQU0sUUFBUSxNQUFNO0FBQ3pCLFFBQUksVUFBVSxNQUFPLE9BQU0sU0FBUztBQUNwQyxJQUFBQSxNQUFLO0FBQUEsRUFDUDs7O0FDckRPLE1BQU0sVUFBVSxDQUFDLFNBQVM7QUFDL0IsVUFBTSxRQUFRLE1BQU0sT0FBTyxPQUFPLEVBQUUsSUFBSTtBQUN4QyxVQUFNLE9BQU8sb0JBQUksSUFBSTtBQUlyQixVQUFNLFFBQVEsQ0FBQyxNQUFNLE9BQU87QUFDMUIsWUFBTSxNQUFNLEdBQUcsTUFBTSxNQUFNLElBQUksRUFBRTtBQUNqQyxVQUFJLENBQUMsUUFBUSxLQUFLLElBQUksR0FBRyxFQUFHLFFBQU87QUFDbkMsV0FBSyxJQUFJLEdBQUc7QUFDWixZQUFNLE1BQU0sS0FBSyxPQUFPLE9BQU8sQ0FBQyxFQUFFLE1BQU0sTUFBTSxTQUFTLElBQUksTUFBTSxTQUFTLE9BQU8sUUFBUSxDQUFDLEtBQUssT0FBTyxTQUFTLHdCQUF3QjtBQUN2SSxhQUFPLEVBQUUsTUFBTSxJQUFJLElBQUlDLFFBQU8sQ0FBQztBQUFBLElBQ2pDO0FBR0EsVUFBTUEsV0FBVSxDQUFDLFVBQ2YsRUFBRSxNQUFNLEVBQUUsY0FBYyxNQUFNLE1BQU0sSUFBSSxDQUFDLEdBQUcsUUFBUSxFQUFFLEdBQUcsT0FBTyxLQUFLLE1BQU0sT0FBTyxrQkFBa0IsR0FBRyxNQUFNLENBQUMsV0FDNUcsTUFBTSxNQUFNLEtBQUssQ0FBQyxFQUFFLE9BQU8sTUFBTSxXQUFXLE9BQU8sSUFBSSxHQUFHLE9BQU8sRUFBRSxDQUFDLENBQUM7QUFFekUsV0FBTyxTQUFTLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxVQUFVLFFBQVEsS0FBSyxDQUFDLEdBQUcsUUFBUSxLQUFLLE1BQU0sTUFBTSxHQUFHLE1BQU0sT0FBTyxNQUFNLEVBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDbEg7OztBQ3RCQSxNQUFNLE9BQU87QUFHYixNQUFNLFNBQVMsQ0FBQyxVQUFVO0FBQ3hCLFFBQUksTUFBTSxRQUFRLEtBQUssRUFBRyxRQUFPLElBQUksTUFBTSxJQUFJLE1BQU0sRUFBRSxLQUFLLElBQUksQ0FBQztBQUNqRSxRQUFJLE9BQU8sS0FBSyxNQUFNLE1BQU8sUUFBTyxJQUFJLE9BQU8sUUFBUSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsS0FBSyxJQUFJLE1BQU0sR0FBRyxLQUFLLFVBQVUsR0FBRyxDQUFDLEtBQUssT0FBTyxJQUFJLENBQUMsRUFBRSxFQUFFLEtBQUssSUFBSSxDQUFDO0FBQ3hJLFdBQU8sU0FBUyxPQUFPLFNBQVMsVUFBVSxPQUFPLFNBQVMsVUFBVSxRQUFRLFVBQVUsS0FBSyxVQUFVLEtBQUs7QUFBQSxFQUM1RztBQUlBLE1BQU0sT0FBTyxDQUFDLE1BQU1DLFlBQVcsVUFBVTtBQUN2QyxVQUFNLFFBQVEsT0FBTyxRQUFRQSxPQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsS0FBSyxLQUFLLE1BQU0sS0FBSyxLQUFLLEdBQUcsS0FBSyxDQUFDLE9BQU8sS0FBSyxFQUFFLFNBQVMsTUFBTSxDQUFDO0FBQy9HLFVBQU0sUUFBUSxNQUFNLElBQUksQ0FBQyxDQUFDLEtBQUssS0FBSyxNQUFNLEdBQUcsR0FBRyxJQUFJLE9BQU8sS0FBSyxDQUFDLEVBQUU7QUFDbkUsV0FBTyxPQUFPLElBQUksSUFBSSxDQUFDLEdBQUcsTUFBTSxJQUFJLE1BQU0sR0FBRyxHQUFHLEtBQUssRUFBRSxLQUFLLElBQUksQ0FBQztBQUFBLEVBQ25FO0FBSUEsTUFBTSxTQUFTLENBQUMsRUFBRSxXQUFXLEtBQUssTUFBTSxNQUN0QyxRQUFRLGtCQUFrQixPQUFPLFNBQVMsQ0FBQyxHQUFHLE1BQU0sU0FBUyxPQUFPLEdBQUcsQ0FBQyxLQUFLLEVBQUUsTUFBTTtBQUl2RixNQUFNLFdBQVcsQ0FBQyxVQUFVO0FBQzFCLFVBQU0sUUFBUSxDQUFDLEtBQUs7QUFDcEIsZUFBVyxRQUFRLE1BQU8sS0FBSSxLQUFLLE9BQU8sS0FBSyxDQUFDLFVBQVUsTUFBTSxLQUFLLENBQUMsRUFBRSxPQUFPLE1BQU0sV0FBVyxNQUFNLElBQUksQ0FBQyxFQUFHLE9BQU0sS0FBSyxJQUFJO0FBQzdILFdBQU87QUFBQSxFQUNUO0FBSUEsTUFBTSxVQUFVLENBQUMsRUFBRSxPQUFPLE1BQU0sQ0FBQyxHQUFHLEVBQUUsR0FBRyxTQUN2QyxPQUFPLFFBQVEsS0FBSyxFQUFFLFFBQVEsQ0FBQyxDQUFDLE1BQU0sS0FBSyxNQUFNO0FBQy9DLFVBQU0sTUFBTSxLQUFLLE1BQU0sR0FBRyxFQUFFLE9BQU8sQ0FBQyxNQUFNLFFBQVEsT0FBTyxHQUFHLEdBQUcsS0FBSyxNQUFNO0FBQzFFLFVBQU0sU0FBUyxPQUFPLFFBQVE7QUFDOUIsVUFBTSxNQUFNLFNBQVMsR0FBRyxLQUFLLE9BQU8sS0FBSztBQUN6QyxXQUFPLEdBQUcsT0FBTyxFQUFFLE9BQU8sR0FBRyxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksU0FBUyxDQUFDLEdBQUcsTUFBTSxHQUFHLENBQUM7QUFBQSxFQUNoRixDQUFDO0FBR0gsTUFBTSxjQUFjLENBQUMsRUFBRSxNQUFNLFFBQVEsUUFBUSxNQUFNO0FBQ2pELFVBQU0sT0FBTyxFQUFFLEdBQUcsT0FBTztBQUN6QixXQUFPLEtBQUs7QUFDWixRQUFJLFNBQVMsZ0JBQWlCLFFBQU8sS0FBSyx1QkFBdUIsQ0FBQyxHQUFHLEtBQUssT0FBTyxLQUFLLElBQUk7QUFDMUYsUUFBSSxTQUFTLGNBQWUsUUFBTyxLQUFLLHFCQUFxQixFQUFFLFFBQVEsS0FBSyxPQUFPLEdBQUcsS0FBSyxNQUFNO0FBQ2pHLFFBQUksU0FBUyx3QkFBeUIsUUFBTyxLQUFLLHdCQUF3QixDQUFDLEdBQUcsS0FBSyxNQUFNO0FBQ3pGLFFBQUksQ0FBQyxLQUFLLFdBQVcsT0FBTyxFQUFHLFFBQU8sS0FBSyx1QkFBdUIsTUFBTSxNQUFNLElBQUksQ0FBQztBQUNuRixXQUFPLEtBQUsseUJBQXlCLE1BQU0sUUFBUSxDQUFDLEdBQUcsYUFBYSxLQUFLLFFBQVEsU0FBUyxFQUFFLENBQUM7QUFBQSxFQUMvRjtBQUdBLE1BQU0sVUFBVSxDQUFDLFNBQVM7QUFDeEIsVUFBTSxPQUFPLE9BQU8sSUFBSTtBQUN4QixRQUFJLENBQUMsS0FBTSxRQUFPLENBQUMsU0FBUyxLQUFLLFNBQVMsSUFBSSxLQUFLLE1BQU0sV0FBVztBQUNwRSxVQUFNLFNBQVMsU0FBUyxJQUFJO0FBQzVCLFVBQU0sVUFBVSxDQUF5QixFQUFFLEtBQUssTUFBTSxDQUFDLE9BQU8sS0FBSyxDQUFDLEVBQUUsT0FBTyxNQUFNLFdBQVcsSUFBSTtBQUNsRyxVQUFNLFNBQVMsSUFBSSxJQUFJLE9BQU8sUUFBUSxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUssT0FBTyxPQUFPLEVBQUUsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEdBQUcsR0FBRyxPQUFPLElBQUksS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ3hILFdBQU87QUFBQSxNQUNMLEdBQUcsUUFBUSxNQUFNLElBQUk7QUFBQSxNQUFHLEtBQUssR0FBRyxJQUFJLFNBQVMsS0FBSyxNQUFNLEtBQUssTUFBTTtBQUFBLE1BQ25FLEdBQUcsT0FBTyxRQUFRLENBQUMsRUFBRSxPQUFPLE1BQU0sT0FBTyxJQUFJLFdBQVcsQ0FBQztBQUFBLE1BQ3pELEdBQUcsQ0FBQyxHQUFHLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxPQUFPLEtBQUssTUFBTSxTQUFTLFVBQVUsVUFBVSxDQUFDLE1BQU0sU0FBUyxNQUFNLENBQUMsRUFDM0YsSUFBSSxDQUFDLENBQUMsT0FBTyxLQUFLLE1BQU0sY0FBYyxLQUFLLHFDQUFxQyxLQUFLLEVBQUU7QUFBQSxJQUM1RjtBQUFBLEVBQ0Y7QUFJTyxNQUFNLFNBQVMsQ0FBQyxXQUNyQixDQUFDLDRCQUE0QiwwQkFBMEIsT0FBTyxPQUFPLEtBQUssT0FBTyxHQUFHLFdBQVcsR0FBRyxDQUFDLEtBQUssR0FBRyxPQUFPLE9BQU8sT0FBTyxFQUFFLFFBQVEsT0FBTyxHQUFHLEVBQUUsRUFBRSxLQUFLLElBQUk7OztBQ2hFbkssTUFBTSxXQUFXLENBQUMsU0FBUyxDQUFDLEdBQUcsS0FBSyxpQkFBaUIsdUJBQXVCLENBQUM7QUFJdEUsTUFBTSxXQUFXLE1BQ3RCLE1BQU0sRUFBRSxPQUFPLENBQUMsU0FBUyxDQUFDLEtBQUssZUFBZSxRQUFRLHdCQUF3QixDQUFDLEVBQUUsSUFBSSxDQUFDLFNBQVM7QUFBQSxJQUM3RixLQUFLO0FBQUEsSUFBSSxLQUFLLFVBQVUsUUFBUSx3QkFBd0IsRUFBRTtBQUFBO0FBQUEsSUFDMUQsU0FBUyxJQUFJLEVBQUUsSUFBSSxDQUFDLFVBQVUsQ0FBQyxNQUFNLFFBQVEsR0FBRyxNQUFNLGNBQWMsS0FBSyxDQUFDLE1BQU0sT0FBTyxNQUFNLE9BQU8sQ0FBQztBQUFBLEVBQ3ZHLENBQUM7QUFHSCxNQUFNLFVBQVUsQ0FBQyxDQUFDLElBQUksTUFBTUMsT0FBTSxNQUFNO0FBQ3RDLFVBQU0sT0FBTyxFQUFFLFlBQVksRUFBRSxXQUFXLEtBQUssQ0FBQyxFQUFFLFFBQVE7QUFDeEQsZUFBVyxPQUFPLENBQUMsTUFBTSxHQUFHLEtBQUssaUJBQWlCLCtCQUErQixDQUFDLEdBQUc7QUFDbkYsVUFBSSxVQUFVLE9BQU8sWUFBWTtBQUNqQyxVQUFJLGdCQUFnQixXQUFXO0FBQy9CLFVBQUksSUFBSSxhQUFhLGlCQUFpQixFQUFHLEtBQUksZ0JBQWdCLGVBQWU7QUFDNUUsVUFBSSxnQkFBZ0IsaUJBQWlCO0FBQUEsSUFDdkM7QUFDQSxXQUFPLE9BQU8sS0FBSyxFQUFFLEVBQUUsWUFBWSxJQUFJO0FBQ3ZDLGFBQVMsSUFBSSxFQUFFLFFBQVEsQ0FBQyxPQUFPLE9BQU87QUFDcEMsVUFBSUEsUUFBTyxFQUFFLEVBQUcsRUFBQyxNQUFNLE9BQU8sTUFBTSxPQUFPLElBQUlBLFFBQU8sRUFBRTtBQUFBLElBQzFELENBQUM7QUFDRCxXQUFPLE1BQU0sUUFBUSxJQUFJO0FBQUEsRUFDM0I7QUFJTyxNQUFNLFNBQVMsQ0FBQyxFQUFFLFFBQVEsT0FBTyxDQUFDLEVBQUUsTUFBTTtBQUMvQyxVQUFNLFFBQVEsS0FBSyxPQUFPLENBQUMsQ0FBQyxFQUFFLE1BQU0sT0FBTyxPQUFPLEtBQUssRUFBRSxDQUFDO0FBQzFELFVBQU0sT0FBTyxLQUFLLE9BQU8sQ0FBQyxRQUFRLENBQUMsTUFBTSxTQUFTLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQUUsTUFBTSxJQUFJLEVBQUUsRUFBRTtBQUM5RSxVQUFNLFVBQVUsS0FBSyxDQUFDLElBQUksMkJBQTJCLEtBQUssS0FBSyxJQUFJLENBQUMsTUFBTTtBQUMxRSxZQUFRO0FBQUEsTUFDTixNQUFNO0FBQUEsTUFBVSxNQUFNLFNBQVM7QUFBQSxNQUFHLE9BQU8sWUFBWSxJQUFJO0FBQUEsTUFBRyxRQUFRLHVCQUF1QixNQUFNO0FBQUEsTUFDakcsS0FBSywrQ0FBK0MsTUFBTSxrREFBa0QsT0FBTztBQUFBLElBQ3JILENBQUM7QUFDRCxVQUFNLFFBQVEsT0FBTztBQUFBLEVBQ3ZCOzs7QUN0Q0EsTUFBTSxlQUFlLENBQUMsRUFBRSxXQUFXLFFBQVEsT0FBTyxNQUNoRCxDQUFDLFdBQVcsR0FBRyxDQUFDLEdBQUcsUUFBUSxHQUFHLE9BQU8sUUFBUSxDQUFDLEVBQUUsUUFBUSxNQUFNLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxRQUFRLElBQUksU0FBUyxDQUFDO0FBR3JHLE1BQU0sV0FBVyxDQUFDLEVBQUUsUUFBUSxNQUFNLE1BQU0sQ0FBQyxHQUFHLE9BQU8sSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLElBQUksR0FBRyxHQUFHLE1BQU0sSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLElBQUksQ0FBQyxFQUFFLElBQUksS0FBSztBQUlySCxNQUFNLFNBQVMsQ0FBQyxPQUFPLFNBQVMsYUFBYTtBQUMzQyxVQUFNLFNBQVMsRUFBRSxVQUFVLEVBQUUsU0FBUyxHQUFHLEVBQUUsVUFBVSxFQUFFLE9BQU8sR0FBRyxHQUFHLEtBQUssQ0FBQztBQUMxRSxXQUFPO0FBQUEsTUFDTCxTQUFTLEVBQUUsU0FBUyxHQUFHLEtBQUssS0FBSyxNQUFNO0FBQUEsTUFDdkMsT0FBTyxDQUEwQixTQUFTO0FBQ3hDLG1CQUFXLFFBQVEsUUFBUSxJQUFJLEVBQUcsS0FBSSxDQUFDLENBQUMsR0FBRyxPQUFPLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxNQUFNLE1BQU0sVUFBVSxJQUFJLEVBQUcsUUFBTyxPQUFPLEVBQUUsVUFBVSxJQUFJLENBQUM7QUFBQSxNQUNqSTtBQUFBLE1BQ0EsUUFBUSxDQUEwQixTQUFTLENBQUMsT0FBTyxTQUFTLFFBQVEsSUFBSSxFQUFFLFNBQVMsT0FBTyxLQUFLO0FBQUEsSUFDakc7QUFBQSxFQUNGO0FBSUEsTUFBTSxPQUFPLENBQUMsVUFBVTtBQUN0QixVQUFNLEtBQUssRUFBRSxXQUFXLEdBQUcsU0FBUyxHQUFHO0FBQUE7QUFBQSxNQUF5QixNQUFNO0FBQUEsSUFBSTtBQUMxRSxRQUFJLENBQUMsTUFBTSxNQUFNLE9BQU8sY0FBYyxVQUFXO0FBQ2pELFVBQU0sTUFBTSxDQUFDLEdBQUcsTUFBTSxjQUFjLGlCQUFpQixzQ0FBc0MsQ0FBQztBQUM1RixRQUFJLElBQUksUUFBUSxNQUFNLE1BQU0sSUFBSSxFQUFFLEdBQUcsTUFBTTtBQUMzQyxVQUFNLGVBQWU7QUFBQSxFQUN2QjtBQUdPLE1BQU0sV0FBVyxNQUFNO0FBRTVCLFVBQU0sUUFBUSxvQkFBSSxJQUFJO0FBQ3RCLFVBQU0sVUFBVSxDQUFDLE9BQU8sYUFBYSxjQUFjLE1BQU1DLFFBQU8sQ0FBQyxHQUFHLE9BQU8sU0FBUyxVQUFVLE1BQU1BLFFBQU8sQ0FBQyxDQUFDO0FBQzdHLFVBQU1DLFFBQU8sRUFBRSxNQUFNLEVBQUUsY0FBYyxTQUFTLFdBQVcsS0FBSyxDQUFDO0FBQy9ELFVBQU0sUUFBUSxFQUFFLFNBQVM7QUFDekIsVUFBTSxTQUFTLEVBQUUsZUFBZTtBQUNoQyxVQUFNLFFBQVEsRUFBRSxLQUFLO0FBQ3JCLFVBQU0sU0FBUyxFQUFFLGlCQUFpQixFQUFFLFVBQVUsTUFBTUQsUUFBTyxFQUFFLEdBQUcsRUFBRSxXQUFXLHFDQUFxQyxHQUFHLEtBQUs7QUFDMUgsVUFBTSxTQUFTLEVBQUUsY0FBYyxPQUFPQyxLQUFJO0FBRzFDLFVBQU0sU0FBUyxDQUFDLFNBQVMsUUFBUSxNQUFNLENBQUMsUUFBUSxJQUFJLE9BQU8sSUFBSSxDQUFDO0FBR2hFLFVBQU0sT0FBTyxDQUFDLFdBQVc7QUFDdkIsWUFBTSxLQUFLLE1BQU0sS0FBSyxDQUFDLFNBQVMsS0FBSyxXQUFXLE1BQU07QUFDdEQsYUFBTyxLQUFLLE9BQU8sUUFBUSxNQUFNLElBQUksTUFBTSxHQUFHLEVBQUUsR0FBRyxFQUFFLFdBQVcsT0FBTyxDQUFDLElBQUksUUFBUSxNQUFNO0FBQUEsSUFDNUY7QUFHQSxVQUFNLEtBQUssQ0FBQyxTQUFTO0FBQ25CLFlBQU0sVUFBVSxNQUFNLElBQUksSUFBSTtBQUM5QixjQUFRLE9BQU87QUFDZixjQUFRLFdBQVcsU0FBUztBQUM1QixjQUFRLFdBQVcsTUFBTTtBQUFBLElBQzNCO0FBR0EsVUFBTSxPQUFPLENBQUMsU0FBUztBQUNyQixZQUFNLE9BQU8sS0FBSyxRQUFRLE9BQU8sNEJBQTRCLE1BQU0sT0FBTyxJQUFJLENBQUM7QUFDL0UsWUFBTSxVQUFVLEVBQUUsV0FBVyxFQUFFLFVBQVUsTUFBTSxPQUFPLElBQUksRUFBRSxHQUFHLEVBQUUsU0FBUyxHQUFHLEVBQUUsSUFBSSxHQUFHLEVBQUUsZUFBZSxJQUFJLENBQUM7QUFDNUcsTUFBQUEsTUFBSyxPQUFPLEVBQUUsTUFBTSxPQUFPLENBQUM7QUFDNUIsWUFBTSxJQUFJLE1BQU0sT0FBTztBQUN2QixhQUFPO0FBQUEsSUFDVDtBQUdBLFVBQU0sU0FBUyxDQUFDLFNBQVM7QUFDdkIsWUFBTSxVQUFVLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJO0FBQzVDLGlCQUFXLE9BQU8sUUFBUyxLQUFJLE1BQU0sSUFBSTtBQUN6QyxVQUFJLFFBQVEsU0FBUyxDQUFDLEdBQUcsVUFBVSxJQUFJLENBQUM7QUFDeEMsVUFBSSxRQUFRLFNBQVMsQ0FBQyxHQUFHLFFBQVEsUUFBUSxRQUFRLE1BQU0sSUFBSSxDQUFDO0FBQzVELGFBQU8sT0FBTyxRQUFRLFlBQVksRUFBRSxRQUFRLENBQUMsT0FBTyxJQUFJLEdBQUcsV0FBVyxVQUFVLElBQUksS0FBSyxNQUFNLENBQUM7QUFBQSxJQUNsRztBQUdBLFVBQU1ELFVBQVMsQ0FBQyxTQUFTO0FBQ3ZCLFlBQU0sVUFBVSxPQUFPLFlBQVksT0FBTyxnQkFBZ0IsT0FBTyxlQUFlO0FBQ2hGLGlCQUFXLENBQUMsS0FBSyxPQUFPLEtBQUssTUFBTyxLQUFJLENBQUMsTUFBTSxTQUFTLEdBQUcsRUFBRyxPQUFNLE9BQU8sR0FBRyxHQUFHLFFBQVEsV0FBVyxPQUFPO0FBQzNHLGlCQUFXLE9BQU8sTUFBTyxLQUFJLENBQUMsUUFBUSxRQUFRLEtBQU0sUUFBTyxHQUFHO0FBQzlELFlBQU0sY0FBYyxNQUFNLEtBQUssTUFBTSxJQUFJLEtBQUssTUFBTSxDQUFDLElBQUksOEJBQThCO0FBQ3ZGLFVBQUksT0FBTyxPQUFPLFNBQVMsUUFBUSxJQUFJLEtBQUssMkJBQTJCO0FBQ3ZFLFVBQUksTUFBTSxNQUFPLFFBQU8sY0FBYyxLQUFLLE9BQU8sUUFBUSxLQUFLLE1BQU0sS0FBSyxRQUFRLElBQUksQ0FBQyxLQUFLLEdBQUcsS0FBSyxRQUFRLEtBQUssS0FBSyxDQUFDLElBQUksVUFBVSxJQUFJLENBQUM7QUFDMUksVUFBSSxRQUFTLFFBQU8sWUFBWSxPQUFPO0FBQUEsSUFDekM7QUFFQSxVQUFNLE9BQU8sRUFBRSxZQUFZLEVBQUUsVUFBVSxNQUFNLFFBQVEsTUFBTSxNQUFNLElBQUksY0FBYyxPQUFPLENBQUM7QUFDM0YsVUFBTSxPQUFPLFlBQVk7QUFDdkIsV0FBSyxTQUFTLENBQUMsS0FBSztBQUNwQixXQUFLLFFBQVEsT0FBTyxNQUFNLE9BQU8sTUFBTSxDQUFDO0FBQ3hDLFdBQUssT0FBTztBQUNaLFlBQU0sVUFBVSxXQUFXLFVBQVUsS0FBSyxLQUFLLEVBQUUsTUFBTSxNQUFNO0FBQUEsTUFBQyxDQUFDO0FBQUEsSUFDakU7QUFDQSxVQUFNLFFBQVE7QUFBQSxNQUFFO0FBQUEsTUFBYSxFQUFFLE1BQU0sU0FBUyxjQUFjLFFBQVE7QUFBQSxNQUFHLFFBQVEsSUFBSSxDQUFDLEVBQUUsUUFBUSxNQUFNLE9BQU87QUFBQSxNQUN6RyxPQUFPLGdCQUFnQixJQUFJO0FBQUEsTUFBRyxPQUFPLFNBQVMsS0FBSztBQUFBLElBQUM7QUFDdEQsV0FBTyxFQUFFLE9BQU8sTUFBTSxDQUFDLE1BQU0sUUFBUSxRQUFRLE1BQU0sR0FBRyxRQUFBQSxRQUFPO0FBQUEsRUFDL0Q7OztBQzNHQTs7O0FDV0EsTUFBTSxNQUFNO0FBQ1osTUFBTSxXQUFXO0FBRWpCLE1BQUk7QUFJSixNQUFNLGFBQWEsQ0FBQyxVQUFVO0FBQzVCLFFBQUk7QUFDRixVQUFJLE1BQU8sY0FBYSxRQUFRLEtBQUssS0FBSztBQUMxQyxhQUFPLGFBQWEsUUFBUSxHQUFHO0FBQUEsSUFDakMsUUFBUTtBQUFBLElBQUM7QUFBQSxFQUNYO0FBRUEsTUFBTSxTQUFTLE1BQU07QUFDbkIsVUFBTSxXQUFXLE9BQU87QUFDeEIsVUFBTSxRQUFRLE1BQU07QUFDcEIsUUFBSSxNQUFPLFVBQVMsV0FBVyxNQUFNLFNBQVM7QUFDOUMsWUFBUSxLQUFLO0FBQ2IsUUFBSSxNQUFPLE9BQU0sTUFBTTtBQUFBLGFBQ2QsU0FBVSxFQUFDLFFBQVEsY0FBYyxTQUFTLEtBQUssTUFBTTtBQUFBLEVBQ2hFO0FBRUEsTUFBTUUsUUFBTyxTQUFTO0FBQ3RCLE1BQU1DLFNBQVEsRUFBRSxZQUFZO0FBQzVCLE1BQU0sTUFBTSxPQUFPLENBQUMsYUFBYUEsTUFBSyxHQUFHLFFBQVEsRUFBRSxPQUFPLFVBQVUsaUJBQWlCLFNBQVMscUJBQXFCLFNBQVMsQ0FBQztBQUM3SCxNQUFNLFFBQVEsT0FBTyxRQUFLLFFBQVEsRUFBRSxjQUFjLHFCQUFxQixDQUFDO0FBQ3hFLE1BQU0sUUFBUTtBQUFBLElBQUU7QUFBQSxJQUFXLEVBQUUsUUFBUSxNQUFNLFVBQVUsSUFBSSxjQUFjLFdBQVc7QUFBQSxJQUNoRixFQUFFLFVBQVUsRUFBRSxNQUFNLFVBQVUsR0FBRyxPQUFPRCxNQUFLLEtBQUs7QUFBQSxJQUFHQSxNQUFLO0FBQUEsRUFBSTtBQUNoRSxNQUFNLFFBQVEsRUFBRSxTQUFTLEVBQUUsU0FBUyxVQUFVLGNBQWMsYUFBYSxHQUFHLE9BQU8sR0FBRztBQUN0RixNQUFNLE9BQU8sRUFBRSxnQkFBZ0I7QUFDL0IsTUFBTSxTQUFTLEtBQUssYUFBYSxFQUFFLE1BQU0sT0FBTyxDQUFDO0FBR2pELE1BQU0sVUFBVSxDQUFDLFVBQVU7QUFDekIsSUFBQUUsTUFBSztBQUNMLFVBQU0sU0FBUyxDQUFDO0FBQ2hCLFFBQUksU0FBUztBQUNiLGVBQVcsUUFBUSxTQUFTLFFBQVE7QUFDcEMsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFNBQVMsQ0FBQyxTQUFTO0FBQ3ZCLElBQUFELE9BQU0sY0FBYyxNQUFNLFVBQVU7QUFDcEMsUUFBSSxDQUFDLE1BQU0sT0FBUSxDQUFBRCxNQUFLLE9BQU8sSUFBSTtBQUFBLEVBQ3JDO0FBR0EsTUFBTUUsUUFBTyxNQUFNO0FBQ2pCLFVBQU0sUUFBUSxDQUFDLEdBQUcsU0FBUyxpQkFBaUIsY0FBYyxDQUFDLEVBQUUsSUFBSSxLQUFLLFNBQVM7QUFDL0UsUUFBSSxLQUFLLGVBQWUsTUFBTztBQUMvQixVQUFNLE9BQU8sSUFBSTtBQUNqQixVQUFNLGNBQWM7QUFDcEIsYUFBUyxRQUFRLFVBQVUsRUFBRSxpQkFBaUIsQ0FBQyxNQUFNLEdBQUcsV0FBVyxNQUFNLFNBQVMsS0FBSyxDQUFDO0FBQUEsRUFDMUY7QUFDQSxNQUFNLFdBQVcsSUFBSSxpQkFBaUJBLEtBQUk7QUFJMUMsTUFBTSxhQUFhLENBQUMsRUFBRSxRQUFRLFVBQVUsU0FBUyxTQUFTLE1BQU0sSUFBSSxNQUNsRSxVQUFVLFlBQVksQ0FBQyxXQUFXLENBQUMsWUFBWSxTQUFTLFVBQVUsT0FBTyxLQUFLLEdBQUc7QUFFNUUsTUFBTSxjQUFjLE1BQU07QUFDL0IsVUFBTSxRQUFRLElBQUksY0FBYztBQUNoQyxVQUFNLFlBQVksZ0JBQUc7QUFDckIsV0FBTyxxQkFBcUIsQ0FBQyxLQUFLO0FBQ2xDLFdBQU8sT0FBTyxLQUFLO0FBRW5CLGVBQVcsUUFBUSxDQUFDLFNBQVMsV0FBVyxTQUFTLFNBQVMsUUFBUSxHQUFHO0FBQ25FLGFBQU8saUJBQWlCLE1BQU0sQ0FBb0IsVUFBVTtBQUMxRCxjQUFNLGdCQUFnQjtBQUN0QixZQUFJLFNBQVMsYUFBYSxNQUFNLFFBQVEsWUFBWSxNQUFNLE9BQVE7QUFDbEUsY0FBTSxlQUFlO0FBQ3JCLGVBQU87QUFBQSxNQUNULENBQUM7QUFBQSxJQUNIO0FBQ0EsV0FBTyxNQUFNO0FBQ2IsV0FBTyxpQkFBaUIsV0FBVyxDQUFDLFVBQVU7QUFDNUMsVUFBSSxDQUFDLFdBQVcsS0FBSyxFQUFHO0FBQ3hCLFlBQU0sZUFBZTtBQUNyQixhQUFPO0FBQUEsSUFDVCxHQUFHLElBQUk7QUFDUCxhQUFTLGlCQUFpQixvQkFBb0IsTUFBTTtBQUNsRCxZQUFNLFVBQVUsV0FBVyxNQUFNO0FBQ2pDLFVBQUksUUFBUyxTQUFRLElBQUk7QUFBQSxlQUNoQixDQUFDLFVBQVUsYUFBYSxPQUFPLFdBQVcsT0FBUSxDQUFBQSxNQUFLO0FBQUEsSUFDbEUsQ0FBQztBQUFBLEVBQ0g7OztBQ3pGQSxNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUV2QixNQUFNLGNBQWMsb0JBQUksSUFBSTtBQUM1QixNQUFJLFlBQVk7QUFHaEIsTUFBTSxZQUFZLENBQUMsRUFBRSxXQUFXLFFBQVEsUUFBUSxRQUFRLFVBQVUsTUFBTTtBQUN0RSxVQUFNLE9BQU8sR0FBRyxTQUFTLElBQUksTUFBTTtBQUNuQyxRQUFJLENBQUMsYUFBYyxVQUFVLFlBQVksSUFBSSxJQUFJLEVBQUk7QUFDckQsUUFBSSxPQUFRLGFBQVksSUFBSSxJQUFJO0FBQ2hDLFFBQUksT0FBTyxPQUFPLFFBQVEsY0FBYyxFQUFHLFFBQU8sY0FBYyxLQUFLLEdBQUcsSUFBSSxtQkFBbUIsTUFBTSxLQUFLLFNBQVM7QUFBQSxFQUNySDtBQUlBLE1BQU0sY0FBYyxDQUFDLEVBQUUsT0FBTyxNQUFNO0FBQ2xDLFVBQU0sTUFBTSxPQUFPLFFBQVEsQ0FBQyxFQUFFLFFBQVEsTUFBTSxRQUFRLE9BQU8sQ0FBQyxFQUFFLE1BQUFDLE9BQU0sS0FBSyxNQUFNLFNBQVMsU0FBUyxDQUFDQSxLQUFJLEVBQUUsSUFBSSxDQUFDLEVBQUUsR0FBRyxNQUFNLEVBQUUsQ0FBQztBQUMzSCxXQUFPLENBQUMsR0FBRyxJQUFJLElBQUksR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLE9BQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxLQUFLLEVBQUUsR0FBRyxDQUFDO0FBQUEsRUFDdkU7QUFHQSxNQUFNLFFBQVEsQ0FBQyxTQUFTLEtBQUssSUFBSSxDQUFDLEVBQUUsR0FBRyxNQUFNLElBQUksRUFBRSxFQUFFLEVBQUUsS0FBSyxJQUFJO0FBR2hFLE1BQU0sU0FBUyxDQUFDLE1BQU0sY0FBYztBQUNsQyxVQUFNLEVBQUUsSUFBSSxXQUFXLFFBQVEsT0FBTyxPQUFPLFVBQVUsT0FBTyxRQUFRLE9BQU8sUUFBUSxPQUFPLFFBQVEsT0FBTyxJQUFJO0FBQy9HLFVBQU0sUUFBUSxDQUFDLFVBQVUsU0FBUyxJQUFJLE1BQU0sSUFBSSxJQUFJLEVBQUUsSUFBSSxHQUFHLEtBQUssTUFBTSxRQUFRLEtBQUssQ0FBQyxPQUFPLFNBQVMsT0FBTyxLQUFLLElBQUksYUFBYSxTQUFTLE9BQU8sVUFBVSxNQUFNLEVBQUU7QUFDckssVUFBTSxPQUFPLEdBQUcsV0FBVyxhQUFhLEVBQUUsR0FBRyxNQUFNLENBQUMsSUFBSSxVQUFVLE1BQU0sR0FBRyxFQUFFLENBQUMsS0FBSyxFQUFFO0FBQ3JGLFVBQU0sVUFBVSxNQUFNLENBQUMsSUFBSSxXQUFXLEtBQUssTUFBTSxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sTUFBTSxJQUFJLENBQUMsQ0FBQyxDQUFDLEdBQUcsSUFBSSxNQUFNO0FBQzNGLFVBQU0sT0FBTyxPQUFPLE9BQU8sQ0FBQyxVQUFVLE1BQU0sSUFBSTtBQUNoRCxVQUFNLFNBQVMsS0FBSyxDQUFDLElBQUksUUFBUSxLQUFLLFNBQVMsQ0FBQyxVQUFVO0FBQzFELFdBQU8sS0FBSztBQUFBLE1BQ1YsS0FBSyxPQUFPLEtBQUssSUFBSTtBQUFBLE1BQ3JCLE9BQU8sSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLE1BQU0sSUFBSSxDQUFDLEVBQUUsS0FBSyxJQUFJO0FBQUEsTUFDL0MsS0FBSyxDQUFDLEtBQUssZ0JBQWdCLE1BQU0sS0FBSyxNQUFNLEdBQUcsQ0FBQyxDQUFDLENBQUMsR0FBRyxNQUFNO0FBQUEsTUFDM0QsVUFBVSxDQUFDLEtBQUssYUFBYSxNQUFNLFNBQVMsQ0FBQztBQUFBLElBQy9DLEdBQUcsS0FBSztBQUFBLEVBQ1Y7QUFHQSxNQUFNLFFBQVEsQ0FBQyxNQUFNLFNBQVM7QUFDNUIsWUFBUSxlQUFlLElBQUk7QUFDM0IsZUFBV0MsUUFBTyxLQUFNLFNBQVEsSUFBSSxHQUFHQSxJQUFHO0FBQzFDLFlBQVEsU0FBUztBQUFBLEVBQ25CO0FBR0EsTUFBTSxNQUFNLENBQUMsU0FBUztBQUNwQixVQUFNLFlBQVksWUFBWSxJQUFJO0FBQ2xDLFVBQU0sT0FBTyxPQUFPLE1BQU0sU0FBUztBQUNuQyxRQUFJLEtBQUssVUFBVSxDQUFDLEtBQUssT0FBTyxDQUFDLEVBQUcsUUFBTyxRQUFRLE1BQU0sSUFBSTtBQUM3RCxVQUFNLE1BQU07QUFBQSxNQUNWLEdBQUcsS0FBSyxPQUFPLElBQUksQ0FBQyxFQUFFLE1BQU0sT0FBTyxNQUFNLENBQUMsTUFBTSxNQUFNLENBQUM7QUFBQSxNQUN2RCxHQUFHLEtBQUssT0FBTyxJQUFJLENBQUMsRUFBRSxJQUFJLEtBQUssTUFBTSxDQUFDLE9BQU8sMEJBQTBCLHNCQUFzQixJQUFJLEVBQUUsRUFBRSxDQUFDO0FBQUEsTUFDdEcsR0FBRyxVQUFVLElBQUksQ0FBQyxTQUFTLENBQUMsYUFBYSxJQUFJLENBQUM7QUFBQSxNQUM5QyxHQUFHLEtBQUssTUFBTSxJQUFJLENBQUNDLFVBQVMsQ0FBQyxTQUFTLEdBQUdBLEtBQUksQ0FBQztBQUFBLElBQ2hELENBQUM7QUFBQSxFQUNIO0FBSU8sTUFBTSxVQUFVLENBQUMsU0FBUztBQUMvQixRQUFJLE1BQU0sU0FBUyxhQUFhLENBQUMsS0FBSyxTQUFTLE9BQU8sSUFBSSxLQUFLLE1BQU0sRUFBRztBQUN4RSxXQUFPLElBQUksS0FBSyxNQUFNO0FBQ3RCLFFBQUksSUFBSTtBQUNSLGNBQVUsSUFBSTtBQUFBLEVBQ2hCO0FBR08sTUFBTSxVQUFVLENBQUMsRUFBRSxRQUFRLENBQUMsRUFBRSxNQUFNLFFBQVEsUUFBUSxDQUFDLEVBQUUsR0FBRyxFQUFFLFVBQVUsUUFBUSxNQUFNLE1BQU0sTUFBTTtBQUNyRyxVQUFNLE9BQU8sU0FBUyxNQUFNLFlBQVksU0FBUyxLQUFNLFFBQVEsQ0FBQyxDQUFDLE9BQU87QUFDeEUsVUFBTSxVQUFVLE9BQU8sOEJBQThCO0FBQ3JELFVBQU0sT0FBTyxNQUFNLEVBQUUsT0FBTyxDQUFDLFNBQVMsU0FBUyxHQUFHLE9BQU8sT0FBTyxXQUFXLElBQUksRUFBRSxTQUFTLElBQUksS0FBSyxDQUFDLE1BQU0sSUFBSSxDQUFDO0FBQy9HLFVBQU0sS0FBSyxDQUFDLGlCQUFpQixNQUFNLElBQUksQ0FBQyxTQUFTLEtBQUssUUFBUSxDQUFDLEdBQUcsT0FBTyxJQUFJLFFBQVEsQ0FBQyxLQUFLLGFBQWEsTUFBTSxPQUFPLENBQUMsR0FBRyxJQUFJLEVBQUUsR0FBRyxLQUFLLEdBQUc7QUFBQSxNQUN4SSxDQUFDLE1BQU0sTUFBTTtBQUFBLE1BQ2IsR0FBRyxRQUFRLElBQUksQ0FBQyxFQUFFLEdBQUcsTUFBTSxDQUFDLGFBQWEsT0FBTyxPQUFPLEtBQUssRUFBRSxDQUFDLENBQUM7QUFBQSxNQUNoRSxHQUFHLEtBQUssSUFBSSxDQUFDLFNBQVMsQ0FBQyx5QkFBeUIsSUFBSSxDQUFDO0FBQUEsSUFDdkQsQ0FBQztBQUFBLEVBQ0g7QUFFTyxNQUFNLFdBQVcsTUFBTTtBQUM1QixXQUFPLFFBQVEsb0JBQW9CLENBQUMsRUFBRSxRQUFRLEVBQUUsTUFBTSxFQUFFLE1BQU07QUFDNUQsVUFBSSxVQUFVLFVBQVc7QUFDekIsa0JBQVk7QUFDWixVQUFJLFVBQVUsV0FBVztBQUN2QixhQUFLLG9LQUFvSztBQUFBLE1BQzNLLE1BQU8sU0FBUSxJQUFJLGlCQUFpQixLQUFLLEVBQUU7QUFBQSxJQUM3QyxDQUFDO0FBQ0QsV0FBTyxRQUFRLGdCQUFnQixNQUFNO0FBQ25DLGNBQVEsSUFBSSxzR0FBc0c7QUFBQSxJQUNwSCxDQUFDO0FBQUEsRUFDSDs7O0FDekZBLE1BQU0sY0FBYztBQUlwQixNQUFNLE9BQU8sb0JBQUksUUFBUTtBQUd6QixNQUFNLE9BQU8sb0JBQUksUUFBUTtBQUd6QixNQUFNLGFBQWEsb0JBQUksSUFBSTtBQUczQixNQUFNLFFBQVEsQ0FBQyxRQUFRLEtBQUssSUFBSSxHQUFHLE1BQU0sS0FBSyxJQUFJLEtBQUssQ0FBQyxDQUFDLEdBQUcsTUFBTSxHQUFHO0FBSXJFLE1BQU0sT0FBTyxDQUFDLEVBQUUsT0FBTyxJQUFJLFVBQVUsR0FBRyxNQUFNLFNBQVM7QUFDckQsZUFBV0MsU0FBUSxTQUFTLENBQUMsR0FBRztBQUM5QixZQUFNLE9BQU8sS0FBSyxJQUFJQSxLQUFJO0FBQzFCLFVBQUksQ0FBQyxLQUFNO0FBQ1gsWUFBTSxFQUFFLFNBQVMsS0FBSyxJQUFJLEtBQUs7QUFDL0IsWUFBTSxPQUFPLEtBQUssRUFBRSxNQUFNLEtBQUssS0FBSyxRQUFRLE9BQU8sTUFBTSxJQUFJLEdBQUcsQ0FBQztBQUNqRSxZQUFNLFFBQVEsUUFBUSxLQUFLLENBQUMsUUFBUSxJQUFJLE9BQU8sRUFBRSxLQUFLLFFBQVEsUUFBUSxLQUFLLEVBQUUsSUFBSSxXQUFXLEtBQUssQ0FBQyxJQUFJLENBQUM7QUFDdkcsYUFBTyxPQUFPLE9BQU8sRUFBRSxNQUFNLE1BQU0sTUFBTSxPQUFPLENBQUM7QUFDakQsY0FBUSxLQUFLLElBQUk7QUFBQSxJQUNuQjtBQUFBLEVBQ0Y7QUFHQSxNQUFNLFNBQVMsQ0FBQyxRQUFRO0FBQ3RCLGdCQUFZO0FBQ1osVUFBTSxHQUFHLEVBQUUsVUFBVSxZQUFZLElBQUk7QUFDckMsVUFBTSxFQUFFLE9BQU8sT0FBTyxHQUFHLElBQUk7QUFDN0IsVUFBTSxPQUFPLEtBQUssSUFBSSxLQUFLLEtBQUssS0FBSyxJQUFJLE9BQU8sVUFBVSxHQUFHLE1BQU0sSUFBSSxLQUFLLElBQUksY0FBYyxJQUFJLFdBQVcsSUFBSSxFQUFFLElBQUk7QUFDdkgsUUFBSSxRQUFRLFFBQVEsQ0FBQyxFQUFHLE1BQUssSUFBSSxNQUFNLENBQUMsR0FBRyxJQUFJO0FBQUEsRUFDakQ7QUFHQSxNQUFNLFVBQVUsQ0FBQyxRQUFRLE1BQU0sTUFBTSxHQUFHLEVBQUUsT0FBTyxTQUFTO0FBSTFELE1BQU0sU0FBUyxDQUFDLEVBQUUsUUFBUSxNQUFNLE1BQU0sTUFBTSxPQUFPLE1BQU07QUFFdkQsVUFBTSxPQUFPLENBQUM7QUFFZCxVQUFNLFFBQVEsQ0FBQztBQUNmLFVBQU0sUUFBUSxJQUFJLElBQUksQ0FBQyxHQUFHLE9BQU8sT0FBTyxDQUFDLEVBQUUsT0FBTyxDQUFDLFVBQVUsTUFBTSxLQUFLLEVBQUUsSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLElBQUksQ0FBQztBQUNqRyxlQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssUUFBUSxNQUFNO0FBQ3hDLFlBQU0sVUFBVSxNQUFNLElBQUksSUFBSTtBQUM5QixVQUFJLENBQUMsV0FBVyxnQ0FBZ0MsS0FBSyxJQUFJLEVBQUc7QUFDNUQsWUFBTSxDQUFDLElBQUksR0FBRyxJQUFJLFVBQVUsQ0FBQyxPQUFPLEtBQUssTUFBTSxLQUFLLFFBQVEsR0FBRyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUMsTUFBTSxJQUFJO0FBQ3BGLFlBQU0sU0FBUyxXQUFXLFVBQVUsU0FBUztBQUM3QyxZQUFNLE9BQU8sU0FBUyxPQUFPLE9BQU8sWUFBWSxJQUFJLGdCQUFnQixHQUFHLEtBQUssRUFBRSxDQUFDLENBQUMsSUFBSSxPQUFPLE9BQU8sSUFBSTtBQUN0RyxTQUFHLEdBQUcsSUFBSSxPQUFPLEtBQUssQ0FBQyxHQUFHLEdBQUcsR0FBRyxJQUFJLEVBQUUsS0FBSyxJQUFJO0FBQUEsSUFDakQ7QUFDQSxlQUFXLEVBQUUsT0FBTyxLQUFLLEtBQUssT0FBTyxPQUFPLEVBQUcsS0FBSSxLQUFNLE9BQU0sSUFBSSxNQUFNO0FBQ3pFLFdBQU8sRUFBRSxNQUFNLE1BQU07QUFBQSxFQUN2QjtBQUlBLE1BQU0sU0FBUyxDQUFDLE9BQU87QUFDckIsVUFBTSxFQUFFLGdCQUFnQixXQUFXLFVBQVUsSUFBSSxJQUFJLE9BQU8sT0FBTyxLQUFLLEVBQUUsR0FBRyxXQUFXLENBQUM7QUFDekYsVUFBTSxPQUFPLE1BQU0sRUFBRSxPQUFPLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxtQkFBbUIsYUFBYSxRQUFRLGFBQWEsR0FBRztBQUM3RyxXQUFPLEVBQUUsS0FBSyxPQUFPLEtBQUssV0FBVyxFQUFFO0FBQUEsRUFDekM7QUFHQSxNQUFNLFVBQVUsQ0FBQyxRQUFRO0FBQ3ZCLFVBQU0sRUFBRSxRQUFRLFNBQVMsT0FBTyxXQUFXLFFBQVEsQ0FBQyxHQUFHLElBQUksU0FBUyxNQUFNLE9BQU8sSUFBSTtBQUNyRixVQUFNLFFBQVEsTUFBTSxHQUFHO0FBQ3ZCLFFBQUksTUFBTSxRQUFRLENBQUMsTUFBTSxLQUFLLE1BQU87QUFDckMsVUFBTSxNQUFNLENBQUMsS0FBSyxHQUFHLE9BQU8sT0FBTyxDQUFDO0FBQ3BDLFVBQU0sT0FBTyxRQUFRO0FBQUEsTUFDbkIsTUFBTTtBQUFBLE1BQVc7QUFBQSxNQUFJO0FBQUEsTUFBVztBQUFBLE1BQVE7QUFBQSxNQUFPLEdBQUcsT0FBTyxHQUFHO0FBQUEsTUFBRyxPQUFPO0FBQUEsTUFBUyxHQUFHLE9BQU8sRUFBRTtBQUFBLE1BQzNGLE1BQU0sTUFBTTtBQUFBLE1BQ1osU0FBUztBQUFBLE1BQ1QsUUFBUSxDQUFDLElBQUksU0FBUztBQUFBLE1BQ3RCLFVBQVUsSUFBSSxLQUFLLElBQUksY0FBYztBQUFBLE1BQ3JDLE9BQU8sTUFBTSxJQUFJLENBQUMsQ0FBQyxNQUFNLE1BQU0sTUFBTSxDQUFDLE1BQU0sT0FBTyxNQUFNLENBQUMsQ0FBQztBQUFBLE1BQzNELFFBQVEsV0FBVyxNQUFNLFNBQVM7QUFBQSxNQUNsQyxRQUFRLElBQUksTUFBTSxDQUFDLEVBQUUsSUFBSSxDQUFDLFdBQVcsRUFBRSxJQUFJLE1BQU0sSUFBSSxXQUFXLE1BQU0sVUFBVSxFQUFFO0FBQUEsSUFDcEYsQ0FBQztBQUNELFVBQU0sT0FBTztBQUViLFVBQU0sU0FBUyxJQUFJLElBQUksV0FBVyxnQkFBZ0IsQ0FBQyxJQUFJLElBQUksSUFBSSxDQUFDLFFBQVEsQ0FBQyxJQUFJLElBQUksSUFBSSxLQUFLLENBQUMsQ0FBQztBQUM1RixlQUFXLE9BQU8sSUFBSyxNQUFLLEtBQUssUUFBUSxNQUFNLGNBQWMsc0JBQXNCLElBQUk7QUFBQSxFQUN6RjtBQUdBLE1BQU1DLFFBQU8sQ0FBQyxNQUFNLEVBQUUsUUFBUSxTQUFTLE1BQU0sU0FBUyxRQUFRLE1BQU0sTUFBTTtBQUN4RSxVQUFNLEVBQUUsU0FBUyxRQUFRQyxZQUFXLEdBQUcsT0FBTyxHQUFHLElBQUksVUFBVSxDQUFDO0FBQ2hFLFFBQUk7QUFDSixRQUFJO0FBQ0YsZUFBUyxLQUFLLE1BQU0sU0FBUyxJQUFJLGFBQWEsQ0FBQztBQUFBLElBQ2pELFFBQVE7QUFBQSxJQUFDO0FBQ1QsV0FBTyxPQUFPLE1BQU07QUFBQSxNQUNsQixRQUFRQTtBQUFBLE1BQ1I7QUFBQSxNQUNBO0FBQUEsTUFDQSxRQUFRLFNBQVMsSUFBSSxZQUFZLE1BQU07QUFBQSxNQUN2QyxPQUFPLElBQUksS0FBSyxDQUFDLElBQUksQ0FBQyxFQUFFO0FBQUEsTUFDeEIsV0FBVyxPQUFPLE1BQU0sSUFBSSxPQUFPLFlBQVksS0FBSyxJQUFJLElBQUksT0FBTztBQUFBLE1BQ25FO0FBQUEsTUFDQSxNQUFNLFFBQVEsWUFBWSxJQUFJLElBQUksVUFBVTtBQUFBLE1BQzVDO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUlBLE1BQU0sVUFBVSxPQUFPLE1BQU0sUUFBUSxTQUFTO0FBQzVDLGVBQVcsQ0FBQyxJQUFJLEdBQUcsS0FBSyxLQUFLLEtBQUssUUFBUSxHQUFHO0FBQzNDLFVBQUksU0FBUyxNQUFNLFVBQVUsSUFBSSxJQUFJLFFBQVEsSUFBSSxJQUFJLEVBQUUsQ0FBQztBQUN4RCxVQUFJLFFBQVEsTUFBTSxVQUFVLElBQUksSUFBSSxLQUFLLEVBQUUsQ0FBQztBQUFBLElBQzlDO0FBQ0EsWUFBUSxJQUFJO0FBQUEsRUFDZDtBQUlBLE1BQU0sV0FBVyxDQUFDLFdBQVc7QUFDM0IsZUFBVyxFQUFFLEtBQUssS0FBSyxNQUFPLFlBQVcsT0FBTyxLQUFNLEtBQUksQ0FBQyxPQUFPLE9BQU8sS0FBSyxJQUFJLEVBQUUsRUFBRyxLQUFJLFNBQVM7QUFBQSxFQUN0RztBQUdBLE1BQU0sV0FBVyxDQUFDLFFBQVE7QUFDeEIsVUFBTSxFQUFFLE1BQU0sT0FBTyxJQUFJLE1BQU0sR0FBRztBQUNsQyxRQUFJLENBQUMsS0FBTTtBQUNYLFVBQU0sRUFBRSxRQUFRLElBQUksV0FBVyxRQUFRLE9BQU8sT0FBTyxJQUFJO0FBQ3pELGdCQUFZO0FBQ1osSUFBQUQsTUFBSyxNQUFNLEdBQUc7QUFDZCxTQUFLLE9BQU8sU0FBUyxPQUFPLFNBQVM7QUFDckMsVUFBTSxNQUFNLFNBQVMsQ0FBQyxDQUFDLElBQUksUUFBUSxDQUFDO0FBQ3BDLFNBQUssT0FBTyxJQUFJLElBQUksQ0FBQyxDQUFDLElBQUksT0FBTyxFQUFFLElBQUksTUFBTSxXQUFXLFNBQVMsS0FBSyxZQUFZLE9BQU8sSUFBSSxJQUFJLEdBQUcsV0FBVyxHQUFHLE9BQU8sSUFBSSxFQUFFLEVBQUU7QUFDakksZUFBVyxTQUFTLEtBQUssT0FBUSxPQUFNLE9BQU8sS0FBSyxLQUFLLEtBQUssQ0FBQyxRQUFRLElBQUksT0FBTyxNQUFNLEVBQUU7QUFDekYsYUFBUyxLQUFLLE1BQU07QUFDcEIsUUFBSSxJQUFJO0FBQ1IsWUFBUSxNQUFNLFFBQVEsU0FBUyxRQUFRLFFBQVEsSUFBSSxHQUFHLENBQUM7QUFBQSxFQUN6RDtBQUlBLE1BQU0sTUFBTSxDQUFDLFNBQVM7QUFDcEIsUUFBSSxDQUFDLEtBQUssS0FBTSxNQUFLLFFBQVEsWUFBWSxJQUFJO0FBQzdDLFlBQVEsSUFBSTtBQUFBLEVBQ2Q7QUFHQSxNQUFNLFVBQVUsQ0FBQyxNQUFNLFFBQVEsTUFBTSxFQUFFLE9BQU8sUUFBUSxJQUFJLE9BQU87QUFBQSxJQUMvRDtBQUFBLElBQU0sUUFBUSxPQUFPLE1BQU07QUFBQSxJQUFHO0FBQUEsSUFBTTtBQUFBLElBQVE7QUFBQSxJQUM1QyxTQUFTLE1BQU0sSUFBSSxDQUFDLFVBQVUsRUFBRSxJQUFJLEtBQUssSUFBSSxXQUFXLFlBQVksSUFBSSxHQUFHLE1BQU0sTUFBTSxFQUFFO0FBQUEsRUFDM0Y7QUFJQSxNQUFNLFVBQVUsQ0FBQyxFQUFFLEtBQUssU0FBUyxFQUFFLE1BQU0sUUFBUSxNQUFNLFNBQVMsTUFBQUUsT0FBTSxHQUFHLEdBQUcsT0FBTyxNQUFNLE1BQU07QUFDN0YsVUFBTSxFQUFFLEtBQUssSUFBSSxNQUFNLEdBQUc7QUFDMUIsUUFBSSxDQUFDLEtBQU07QUFDWCxVQUFNLFFBQVEsVUFBVSxNQUFNLE1BQU07QUFDcEMsVUFBTSxTQUFTLE1BQU0sT0FBTyxPQUFPLEtBQUssRUFBRTtBQUMxQyxRQUFJLE9BQVEsT0FBTSxNQUFNLEtBQUssTUFBTTtBQUNuQyxVQUFNLFFBQVEsUUFBUSxNQUFNLFFBQVEsTUFBTSxLQUFLO0FBQy9DLGVBQVcsVUFBVSxNQUFNLFNBQVM7QUFDbEMsWUFBTSxFQUFFLEdBQUcsSUFBSTtBQUNmLFVBQUksUUFBUSxJQUFJLEVBQUUsRUFBRyxRQUFPLE9BQU8sUUFBUSxFQUFFLE1BQU0seUJBQXlCLE1BQU0sS0FBSyxPQUFPLENBQUM7QUFBQSxlQUN0RixPQUFPLFFBQVEsT0FBTyxJQUFJLE1BQU0sS0FBSyxNQUFNLFNBQVMsRUFBRSxFQUFHLFFBQU8sT0FBTztBQUNoRixVQUFJLE9BQU8sR0FBSSxRQUFPLE9BQU9BO0FBQUEsSUFDL0I7QUFDQSxTQUFLLE9BQU8sS0FBSyxLQUFLO0FBQ3RCLFNBQUssSUFBSSxPQUFPLEVBQUUsTUFBTSxNQUFNLENBQUM7QUFDL0IsU0FBSztBQUNMLFFBQUksSUFBSTtBQUFBLEVBQ1Y7QUFHQSxNQUFNLFVBQVUsQ0FBQyxRQUFRO0FBQ3ZCLFVBQU0sRUFBRSxJQUFJLFdBQVcsUUFBUSxDQUFDLEdBQUcsS0FBSyxNQUFNLElBQUk7QUFDbEQsU0FBSyxLQUFLLHNDQUFzQyxRQUFRLEVBQUUsTUFBTSxXQUFXLElBQUksV0FBVyxPQUFPLEtBQUssTUFBTSxDQUFDLENBQUM7QUFBQSxFQUNoSDtBQUdBLE1BQU0sT0FBTyxDQUFDLFFBQVE7QUFDcEIsVUFBTSxFQUFFLFFBQVEsV0FBVyxJQUFJLE1BQUFDLE9BQU0sU0FBUyxLQUFLLElBQUk7QUFDdkQsUUFBSSxNQUFNLEdBQUcsRUFBRSxRQUFRQSxTQUFRLEtBQU07QUFDckMsUUFBSSxDQUFDLFFBQVMsU0FBUSxFQUFFLE1BQU0sV0FBVyxJQUFJLFdBQVcsUUFBUSxHQUFHLE9BQU8sRUFBRSxHQUFHLEdBQUcsT0FBTyxHQUFHLEVBQUUsQ0FBQztBQUMvRixTQUFLLEtBQUssVUFBVTtBQUFBLEVBQ3RCO0FBR08sTUFBTSxhQUFhLENBQUMsTUFBTSxRQUFRLFNBQVM7QUFDaEQsVUFBTSxXQUFXLFNBQVMsR0FBRyxPQUFPO0FBQ3BDLFVBQU0sUUFBUSxXQUFXLEVBQUUsT0FBTyxNQUFNLEVBQUUsT0FBTyxLQUFLLEtBQUssR0FBRyxRQUFRLElBQUksS0FBSyxHQUFHLElBQUksVUFBVSxNQUFNLFFBQVEsSUFBSTtBQUNsSCxVQUFNLFFBQVEsUUFBUSxNQUFNLFFBQVEsSUFBSSxLQUFLO0FBQzdDLFVBQU0sRUFBRSxVQUFVLE9BQU8sSUFBSTtBQUM3QixVQUFNLE9BQU8sUUFBUSxFQUFFLE1BQU0sUUFBUSxVQUFVLFFBQVEsUUFBUSxDQUFDLEtBQUssR0FBRyxPQUFPLFlBQVksSUFBSSxFQUFFLENBQUM7QUFDbEcsUUFBSSxPQUFPLE1BQU0sTUFBTSxVQUFVLENBQUMsU0FBVSxNQUFLLElBQUksUUFBUSxFQUFFLE1BQU0sTUFBTSxDQUFDO0FBQUEsUUFDdkUsWUFBVyxFQUFFLEdBQUcsS0FBSyxNQUFNLE1BQU8sWUFBVyxJQUFJLElBQUksRUFBRSxNQUFNLE1BQU0sQ0FBQztBQUN6RSxXQUFPO0FBQUEsRUFDVDtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBRS9CLFVBQU0sUUFBUSxFQUFFLFFBQVEsU0FBUyxTQUFTLFVBQVUsT0FBTyxTQUFTLFNBQVMsS0FBSztBQUNsRixlQUFXLENBQUMsTUFBTSxRQUFRLEtBQUssT0FBTyxRQUFRLEtBQUssRUFBRyxRQUFPLE9BQU8sR0FBRyxNQUFNLFFBQVE7QUFBQSxFQUN2Rjs7O0FDM01BLE1BQUksQ0FBQyxPQUFPLE9BQU8sUUFBUSxZQUFZLEdBQUc7QUFDeEMsV0FBTyxhQUFhLEVBQUUsU0FBUyxRQUFRLENBQUMsTUFBTSxRQUFRLFNBQVMsUUFBUSxXQUFXLE1BQU0sUUFBUSxJQUFJLEdBQUcsSUFBSSxFQUFFO0FBQzdHLGVBQVc7QUFDWCxpQkFBYTtBQUNiLGlCQUFhO0FBQ2IsYUFBUztBQUNULFdBQU8sT0FBTztBQUNkLGdCQUFZO0FBQ1osYUFBUyxpQkFBaUIsb0JBQW9CLE1BQU07QUFDbEQsVUFBSSxPQUFPLE9BQU8sUUFBUSxPQUFPLEVBQUcsYUFBWTtBQUFBLElBQ2xELENBQUM7QUFBQSxFQUNIOyIsCiAgIm5hbWVzIjogWyJyb3ciLCAibmFtZXMiLCAiY2xvc2UiLCAidmFsdWVzIiwgIm5hbWVzIiwgIm5vdGUiLCAiYmVmb3JlIiwgIm5hbWVzIiwgInNlbnQiLCAidmFsdWVzIiwgInNob3ciLCAiY2FsbCIsICJiZWZvcmUiLCAic2hvdyIsICJldmVudE9mIiwgInZhbHVlcyIsICJ2YWx1ZXMiLCAidXBkYXRlIiwgImxpc3QiLCAibGlzdCIsICJjb3VudCIsICJzaG93IiwgImNhbGwiLCAicm93IiwgInBhaXIiLCAicGFpciIsICJub3RlIiwgImFuc3dlcmVkIiwgImNhbGwiLCAiaG9zdCJdCn0K
