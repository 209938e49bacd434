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
    return close2[0] ? ` Did you mean ${close2[0]}?` : "";
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
  var PATTERN = /([.:])[\w-]{43}(?![\w-])|\b[a-z\d]{64}\b/gi;
  var names = /* @__PURE__ */ new Set();
  var values = /* @__PURE__ */ new Set();
  var draft = "";
  var note2 = ({ name, value }) => {
    if (name) names.add(name);
    if (value.length > 3) values.add(value);
  };
  var noteSecrets = () => document.querySelectorAll(SECRET).forEach(note2);
  var hide = (text, secrets = values) => {
    for (const secret of [...secrets].sort((a, b) => b.length - a.length)) {
      const inJson = JSON.stringify(secret).slice(1, -1);
      const inPython = inJson.replace(/[^ -~]/g, (letter) => `\\u${(65536 + letter.charCodeAt(0)).toString(16).slice(1)}`);
      for (const form of [secret, encodeURIComponent(secret), `${new URLSearchParams({ "": secret })}`.slice(1), inJson, inPython]) text = text.replaceAll(form, HIDDEN);
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
  var publicJson = (value) => {
    const cookies = document.cookie.split("; ").map((pair2) => pair2.slice(pair2.indexOf("=") + 1)).filter((text) => text[7]);
    noteSecrets();
    return JSON.stringify(value, (key, item) => typeof item === "string" ? hide(item, [...values, ...cookies]) : item).replace(PATTERN, `$1${HIDDEN}`);
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
    return runs.map(([, length, , , alone]) => {
      const token = TOKEN.exec(text.slice(at, at += length));
      return alone ?? token?.[1];
    });
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

  // nitro_htmx/client/file.js
  var FORMAT = "nitro-timeline";
  var VERSION = 1;
  var bare = (step) => ({ ...step, page: void 0, errorPage: void 0 });
  var save = (steps2) => {
    const text = publicJson({ format: FORMAT, version: VERSION, steps: steps2.map(bare) });
    const href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    h("a", { href, download: `${FORMAT}-${(/* @__PURE__ */ new Date()).toISOString().slice(0, 10)}.json` }).click();
    setTimeout(() => URL.revokeObjectURL(href), 1e4);
  };
  var asData = (key, value) => value?.constructor === Object ? { __proto__: null, ...value } : value;
  var stepsIn = (text) => {
    const { format, version, steps: steps2 } = Object(JSON.parse(text, asData));
    if (format !== FORMAT) throw Error("The timeline has not saved it.");
    if (version !== VERSION) throw Error(`It is of version ${version}, and this nitro-htmx reads version ${VERSION}.`);
    for (const step of steps2) h("p", summaryOf(step), factsOf(step, String));
    return steps2.map(bare);
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
      put(graph, caused.open && (graphOf(link) ?? "No click yet."));
      if (step?.ended) status.textContent = step.why ?? `Step ${step.number}: ${titleOf(step)}, ${ms(step.ended - step.start)} ${troubleOf(step)}`;
      if (isAtEnd) scroll.scrollTop = scroll.scrollHeight;
    };
    const note4 = h("p", { role: "alert" });
    let name = "";
    const tell2 = (text) => void put(note4, text, shown !== steps && [
      `Steps of ${name}, not of this page. None leads back: a file has no signatures. `,
      button("Close the file", closing)
    ]);
    const closing = () => {
      clear();
      tell2();
    };
    const load = async ({ files: [file] }) => {
      try {
        show2(stepsIn(await file.text()));
        name = file.name;
        tell2();
      } catch (error) {
        tell2(`${file.name} can't be read, so all is as it was. ${error.message} `);
      }
    };
    const input = h("input", { type: "file", accept: ".json", hidden: true, onchange: () => load(input) });
    const choose = () => {
      input.value = "";
      input.click();
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
      button("Save", () => save(shown)),
      button("Load", choose),
      input,
      button("Clear", closing)
    );
    return { tools, body: [note4, test, caused, scroll, status], update: update2 };
  };

  // nitro_htmx/client/timeline.css
  var timeline_default = ":host { all: initial !important; display: contents !important; }\n@media print { :host { display: none !important; } }\n* { box-sizing: border-box; margin: 0; padding: 0; color: inherit; text-decoration: none; }\n[hidden], :is(p, dl, div, ul):empty { display: none !important; }\naside {\n  --soft: light-dark(#57606a, #a9b2bc); --lift: #8881; --line: 1px solid #8886;\n  --bad: light-dark(#b3192b, #ff9a9f);\n  inset: auto; overflow: visible; border: 0; background: none; direction: ltr;\n  color-scheme: light dark; color: light-dark(#1c1f23, #e8ebee); font: 13px/1.45 system-ui, sans-serif;\n}\naside > button, section { position: fixed; right: 0; bottom: 0; border: var(--line); background: Canvas; box-shadow: 0 0 24px #0004; }\naside > button { right: 16px; border-radius: 6px 6px 0 0; }\nsection { top: 0; display: flex; flex-direction: column; width: min(440px, 100vw); }\nheader { padding: 8px 14px; background: var(--lift); }\nheader, .tools { display: flex; flex-wrap: wrap; gap: 8px; align-items: baseline; }\nh2 { flex: 1; }\nbutton, select, h2 { font: inherit; }\naside > button, h2, .title, .trouble, .event, .graph > summary { font-weight: 600; }\n.tools { width: 100%; }\nbutton, summary { cursor: pointer; }\nbutton, select { min-height: 26px; padding: 2px 9px; border: var(--line); border-radius: 6px; background: Canvas; }\nselect { max-width: 112px; }\n.scroll { flex: 1; }\n.scroll, .graph { overflow: auto; overflow-wrap: anywhere; }\n.graph { max-height: 45%; }\n.unseen { position: absolute; clip-path: inset(50%); }\np, textarea, summary, .graph > div { padding: 7px 14px; }\nheader, ol > li, p, .graph, textarea { border: 0; border-bottom: var(--line); }\nli { list-style: none; }\nsummary { outline-offset: -2px; }\nsummary:hover, [open] > summary { background: var(--lift); }\n.bad summary { box-shadow: inset 3px 0 var(--bad); }\n.number, .time, .more, dt, label { color: var(--soft); }\n.time { float: right; }\n.more { display: block; font-size: 12px; }\n.trouble, del { color: var(--bad); }\nins { color: light-dark(#116329, #6fdd8b); }\ndl { display: grid; grid-template-columns: max-content 1fr; gap: 6px 12px; }\ndl, .actions { padding: 8px 14px 8px 34px; }\nul ul { padding-left: 12px; border-left: var(--line); }\ntextarea { white-space: pre; }\ncode, textarea { font: 12px/1.45 monospace; }\n.link { min-height: 0; padding: 0; border: 0; background: none; color: LinkText; text-decoration: underline; }\n";

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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L2VsZW1lbnRzLmpzIiwgIi4uLy4uL2NsaWVudC93b3Jkcy5qcyIsICIuLi8uLi9jbGllbnQvdHdpY2UuanMiLCAiLi4vLi4vY2xpZW50L2hlYXJlcnMuanMiLCAiLi4vLi4vY2xpZW50L3NlY3JldHMuanMiLCAiLi4vLi4vY2xpZW50L3Rva2Vucy5qcyIsICIuLi8uLi9jbGllbnQvc2hvd24uanMiLCAiLi4vLi4vY2xpZW50L2ZpbGUuanMiLCAiLi4vLi4vY2xpZW50L3N0ZXBzLmpzIiwgIi4uLy4uL2NsaWVudC9ncmFwaC5qcyIsICIuLi8uLi9jbGllbnQvcmVjaXBlLmpzIiwgIi4uLy4uL2NsaWVudC90cmF2ZWwuanMiLCAiLi4vLi4vY2xpZW50L2xpc3QuanMiLCAiLi4vLi4vY2xpZW50L3RpbWVsaW5lLmNzcyIsICIuLi8uLi9jbGllbnQvZHJhd2VyLmpzIiwgIi4uLy4uL2NsaWVudC9sb2cuanMiLCAiLi4vLi4vY2xpZW50L3JlY29yZC5qcyIsICIuLi8uLi9jbGllbnQvZGVidWcuanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIERlYnVnZ2luZzogZWxlbWVudHMgb2YgdGhlIHRpbWVsaW5lLCBtYWRlIHdpdGhvdXQgSFRNTCB0ZXh0OiB3aGF0IGEgcGFnZSBzYXlzIGlzIG5ldmVyIHJ1bi4gKi9cblxuLyoqIExldCBhbiBlbGVtZW50IGhhdmUgdGhpcyBjb250ZW50IGFsb25lLCBpbiBsaXN0cyBvciBub3QsIGFuZCB3aGF0IGlzIGdpdmVuIGJlc2lkZXMgYXMgcGxhaW4gb2JqZWN0czogcHJvcGVydGllcywgb3JcbiAqIGF0dHJpYnV0ZXMgd2hlcmUgaXQgaGFzIG5vIHN1Y2ggcHJvcGVydHkuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgLi4uY29udGVudDogYW55W10pID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBwdXQgPSAoZWxlbWVudCwgLi4uY29udGVudCkgPT4ge1xuICBlbGVtZW50LnJlcGxhY2VDaGlsZHJlbigpO1xuICBmb3IgKGNvbnN0IG9uZSBvZiBjb250ZW50LmZsYXQoOSkpIHtcbiAgICBpZiAob25lPy5jb25zdHJ1Y3RvciA9PT0gT2JqZWN0KSB7XG4gICAgICBmb3IgKGNvbnN0IFtrZXksIHZhbHVlXSBvZiBPYmplY3QuZW50cmllcyhvbmUpKSBrZXkgaW4gZWxlbWVudCA/IChlbGVtZW50W2tleV0gPSB2YWx1ZSkgOiBlbGVtZW50LnNldEF0dHJpYnV0ZShrZXksIHZhbHVlKTtcbiAgICB9IGVsc2UgaWYgKG9uZSkgZWxlbWVudC5hcHBlbmQob25lKTtcbiAgfVxuICByZXR1cm4gZWxlbWVudDtcbn07XG5cbi8qKiBNYWtlIGFuIGVsZW1lbnQsIFwibmFtZVwiIG9yIFwibmFtZS5jbGFzc1wiLlxuICogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIC4uLmNvbnRlbnQ6IGFueVtdKSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgaCA9IChuYW1lLCAuLi5jb250ZW50KSA9PiB7XG4gIGNvbnN0IFt0YWcsIGNsYXNzTmFtZSA9ICcnXSA9IG5hbWUuc3BsaXQoJy4nKTtcbiAgcmV0dXJuIHB1dChkb2N1bWVudC5jcmVhdGVFbGVtZW50KHRhZyksIHsgY2xhc3NOYW1lIH0sIGNvbnRlbnQpO1xufTtcblxuLyoqIEB0eXBlIHsobGFiZWw6IGFueSwgb25jbGljazogKCkgPT4gdm9pZCwgLi4ubW9yZTogYW55W10pID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBidXR0b24gPSAobGFiZWwsIG9uY2xpY2ssIC4uLm1vcmUpID0+IGgoJ2J1dHRvbicsIHsgdHlwZTogJ2J1dHRvbicsIG9uY2xpY2sgfSwgbGFiZWwsIG1vcmUpO1xuXG4vKiogQHR5cGUgeyh2YWx1ZTogYW55KSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3QganNvbiA9ICh2YWx1ZSkgPT4ge1xuICBjb25zdCB0ZXh0ID0gSlNPTi5zdHJpbmdpZnkodmFsdWUpID8/ICdub25lJztcbiAgcmV0dXJuIHRleHRbMzAwXSA/IGAke3RleHQuc2xpY2UoMCwgMzAwKX1cdTIwMjZgIDogdGV4dDtcbn07XG5cbi8qKiBAdHlwZSB7KG51bWJlcjogbnVtYmVyIHwgdW5kZWZpbmVkKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3QgbXMgPSAobnVtYmVyID0gMCkgPT4gYCR7TnVtYmVyKG51bWJlci50b0ZpeGVkKG51bWJlciA8IDEwID8gMSA6IDApKX0gbXNgO1xuIiwgIi8qIERlYnVnZ2luZzogaG93IG5hbWVzIGFyZSBzYWlkLCBhbmQgd2hpY2ggb25lIG1heSBoYXZlIGJlZW4gbWVhbnQuICovXG5cbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCB3YXJuZWQgPSBuZXcgU2V0KCk7XG5cbi8qKiBTYXkgaXQgb25jZTsgcmV0dXJuIHdoZXRoZXIgdGhpcyB3YXMgdGhlIGZpcnN0IHRpbWUuXG4gKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCB3YXJuID0gKHRleHQpID0+IHtcbiAgaWYgKHdhcm5lZC5oYXModGV4dCkpIHJldHVybiBmYWxzZTtcbiAgY29uc29sZS53YXJuKGBuaXRybzogJHt0ZXh0fWApO1xuICB3YXJuZWQuYWRkKHRleHQpO1xuICByZXR1cm4gdHJ1ZTtcbn07XG5cbi8qKiBIb3cgbWFueSBsZXR0ZXJzIGhhdmUgdG8gY2hhbmdlIHRvIG1ha2Ugb25lIG9mIHRoZSBvdGhlci5cbiAqIEB0eXBlIHsoYTogc3RyaW5nLCBiOiBzdHJpbmcpID0+IG51bWJlcn0gKi9cbmNvbnN0IGRpc3RhbmNlID0gKGEsIGIpID0+IHtcbiAgbGV0IHJvdyA9IEFycmF5LmZyb20oeyBsZW5ndGg6IGIubGVuZ3RoICsgMSB9LCAoXywgaW5kZXgpID0+IGluZGV4KTtcbiAgZm9yIChjb25zdCBbaSwgbGV0dGVyXSBvZiBbLi4uYV0uZW50cmllcygpKSB7XG4gICAgY29uc3QgbmV4dCA9IFtpICsgMV07XG4gICAgZm9yIChsZXQgaiA9IDA7IGogPCBiLmxlbmd0aDsgaisrKSB7XG4gICAgICBuZXh0LnB1c2goTWF0aC5taW4obmV4dFtqXSArIDEsIHJvd1tqICsgMV0gKyAxLCByb3dbal0gKyBOdW1iZXIobGV0dGVyICE9PSBiW2pdKSkpO1xuICAgIH1cbiAgICByb3cgPSBuZXh0O1xuICB9XG4gIHJldHVybiByb3dbYi5sZW5ndGhdO1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBuYW1lczogSXRlcmFibGU8c3RyaW5nPikgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IHN1Z2dlc3QgPSAobmFtZSwgbmFtZXMpID0+IHtcbiAgY29uc3QgY2xvc2UgPSBbLi4ubmV3IFNldChuYW1lcyldLmZpbHRlcigob3RoZXIpID0+IGRpc3RhbmNlKG5hbWUsIG90aGVyKSA8PSBuYW1lLmxlbmd0aCAvIDQpO1xuICBjbG9zZS5zb3J0KChhLCBiKSA9PiBkaXN0YW5jZShuYW1lLCBhKSAtIGRpc3RhbmNlKG5hbWUsIGIpKTtcbiAgcmV0dXJuIGNsb3NlWzBdID8gYCBEaWQgeW91IG1lYW4gJHtjbG9zZVswXX0/YCA6ICcnO1xufTtcblxuLyoqIFdoYXQgdGhlcmUgaXMgb2Ygc29tZSB0ZXh0cywgZWFjaCBvbmNlLlxuICogQHR5cGUgeyh2YWx1ZXM6IEl0ZXJhYmxlPGFueT4sIGJ5Pzogc3RyaW5nKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3Qgam9pbiA9ICh2YWx1ZXMsIGJ5ID0gJywgJykgPT4gWy4uLm5ldyBTZXQodmFsdWVzKV0uZmlsdGVyKEJvb2xlYW4pLmpvaW4oYnkpO1xuXG4vKiogQHR5cGUgeyh0eXBlOiBzdHJpbmcpID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCBzaG9ydCA9ICh0eXBlKSA9PiB0eXBlLnJlcGxhY2UoL15uaXRybzovLCAnJyk7XG5cbi8qKiBAdHlwZSB7KGJ5dGVzOiBudW1iZXIpID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCBzaXplT2YgPSAoYnl0ZXMpID0+IChieXRlcyA8IDEwMDAgPyBgJHtieXRlc30gQmAgOiBgJHsoYnl0ZXMgLyAxMDAwKS50b0ZpeGVkKDEpfSBrQmApO1xuIiwgIi8qIERlYnVnZ2luZzogaHRteCBpcyBtaXNzaW5nLCBvciB3YXMgbG9hZGVkIHR3aWNlLiBUaGUgd2FybmluZyBuYW1lcyB0aGUgZmlsZXMuXG4gKlxuICogUmVwbGFjZXMgd2luZG93Lmh0bXggYnkgYSBwcm9wZXJ0eSB0aGF0IGRvZXMgYXMgYmVmb3JlLCB0byBub3RlIHdobyBzZXRzIGl0LlxuICovXG5pbXBvcnQgeyBoIH0gZnJvbSAnLi9lbGVtZW50cy5qcyc7XG5pbXBvcnQgeyBqb2luLCB3YXJuIH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbi8qKiBAdHlwZSB7c3RyaW5nW119ICovXG5leHBvcnQgY29uc3Qgc291cmNlcyA9IFtdOyAvLyBvZiBodG14XG4vKiogQHR5cGUge3N0cmluZ1tdfSAqL1xuY29uc3QgYnJva2VuID0gW107IC8vIGFkZHJlc3NlcyBvZiBzY3JpcHRzIHRoYXQgZGlkIG5vdCBsb2FkXG4vKiogQHR5cGUge2FueX0gKi9cbmxldCBodG14O1xuXG4vKiogU2F5IG9uIHRoZSBwYWdlIGl0c2VsZiB3aGF0IGJyZWFrcyBhbGwgb2YgaXQuXG4gKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAodGV4dCkgPT4ge1xuICBpZiAoIWRvY3VtZW50LmJvZHkpIHJldHVybiBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgKCkgPT4gc2hvdyh0ZXh0KSk7XG4gIGRvY3VtZW50LmJvZHkucHJlcGVuZChoKCdkaXYnLCB7IHJvbGU6ICdhbGVydCcsIHN0eWxlOiAncGFkZGluZzogMXJlbTsgYmFja2dyb3VuZDogI2IwMDAyMDsgY29sb3I6ICNmZmY7IGZvbnQ6IDE2cHgvMS40IHNhbnMtc2VyaWYnIH0sIHRleHQpKTtcbn07XG5cbi8qKiBAdHlwZSB7KHZhbHVlOiBhbnksIHNvdXJjZT86IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAodmFsdWUsIHNvdXJjZSkgPT4ge1xuICBpZiAodmFsdWUgPT09IGh0bXgpIHJldHVybjtcbiAgc291cmNlcy5wdXNoKHNvdXJjZSB8fCAnYSBtb2R1bGUgb3IgaW5saW5lIHNjcmlwdCcpO1xuICBpZiAoaHRteCkge1xuICAgIGNvbnN0IFtmaXJzdF0gPSBzb3VyY2VzO1xuICAgIGNvbnN0IGxhc3QgPSBzb3VyY2VzLmF0KC0xKTtcbiAgICBjb25zdCBjYXVzZSA9XG4gICAgICBmaXJzdCA9PT0gbGFzdFxuICAgICAgICA/ICd7JSBuaXRyb19zY3JpcHRzICV9IHN0YW5kcyBvbiB0aGUgcGFnZSB0d2ljZSwgb3IgaW4gYSBwYXJ0IHRoYXQgaHRteCBzd2Fwcy4nXG4gICAgICAgIDogJ3slIG5pdHJvX3NjcmlwdHMgJX0gbG9hZHMgaXQgYWxyZWFkeS4gUmVtb3ZlIHRoZSBvdGhlciBzY3JpcHQuJztcbiAgICBjb25zdCB0ZXh0ID0gYGh0bXggd2FzIGxvYWRlZCB0d2ljZSwgc28gZWxlbWVudHMgbWF5IHJlYWN0IHR3aWNlIG9yIG5vdCBhdCBhbGw6ICR7Zmlyc3R9IGFuZCAke2xhc3R9LiAke2NhdXNlfWA7XG4gICAgaWYgKHdhcm4odGV4dCkpIHNob3codGV4dCk7XG4gIH1cbiAgaHRteCA9IHZhbHVlO1xufTtcblxuY29uc3QgbG9vayA9ICgpID0+IHtcbiAgY29uc3Qgb3duID0gLyoqIEB0eXBlIHtIVE1MU2NyaXB0RWxlbWVudCB8IG51bGx9ICovIChkb2N1bWVudC5xdWVyeVNlbGVjdG9yKCdzY3JpcHRbc3JjKj1cIi9kamFuZ29faHRteC9odG14XCJdJykpO1xuICBub3RlKHdpbmRvdy5odG14LCBvd24/LnNyYyk7XG4gIGlmIChodG14KSByZXR1cm47XG4gIGNvbnN0IGNhdXNlID0gYnJva2VuLmxlbmd0aFxuICAgID8gYE5vdCBsb2FkZWQ6ICR7am9pbihicm9rZW4pfS4gSXMgZGphbmdvX2h0bXggaW4gSU5TVEFMTEVEX0FQUFMsIGFyZSB0aGUgc3RhdGljIGZpbGVzIHNlcnZlZCwgYW5kIGRvZXMgdGhlIENvbnRlbnQtU2VjdXJpdHktUG9saWN5IGFsbG93IHRoZW0/YFxuICAgIDogJ0l0cyBzY3JpcHQgaXMgbm90IG9uIHRoZSBwYWdlLiB7JSBuaXRyb19zY3JpcHRzICV9IGxvYWRzIGl0Lic7XG4gIHdhcm4oYGh0bXggaXMgbWlzc2luZywgc28gbm8gY29tcG9uZW50IHJlYWN0cy4gJHtjYXVzZX1gKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFR3aWNlID0gKCkgPT4ge1xuICBodG14ID0gT2JqZWN0Lmhhc093bih3aW5kb3csICdodG14JykgPyB3aW5kb3cuaHRteCA6IHVuZGVmaW5lZDsgLy8gb2YgdGhlIHBhZ2UncyBvd24sIGFib3ZlIHVzXG4gIGlmIChodG14KSBzb3VyY2VzLnB1c2goWy4uLmRvY3VtZW50LnNjcmlwdHNdLmZpbmQoKHsgc3JjIH0pID0+IC9odG14L2kudGVzdChzcmMpKT8uc3JjIHx8ICdhIHNjcmlwdCBhYm92ZSB7JSBuaXRyb19zY3JpcHRzICV9Jyk7XG4gIC8vIEEgY2xhc3NpYyBzY3JpcHQncyBcInZhciBodG14XCIgY2FuJ3QgYmUgd2F0Y2hlZC5cbiAgaWYgKE9iamVjdC5nZXRPd25Qcm9wZXJ0eURlc2NyaXB0b3Iod2luZG93LCAnaHRteCcpPy5jb25maWd1cmFibGUgIT09IGZhbHNlKSB7XG4gICAgT2JqZWN0LmRlZmluZVByb3BlcnR5KHdpbmRvdywgJ2h0bXgnLCB7XG4gICAgICBjb25maWd1cmFibGU6IHRydWUsXG4gICAgICBlbnVtZXJhYmxlOiB0cnVlLFxuICAgICAgZ2V0OiAoKSA9PiBodG14LFxuICAgICAgc2V0OiAodmFsdWUpID0+IHtcbiAgICAgICAgbm90ZSh2YWx1ZSwgLyoqIEB0eXBlIHtIVE1MU2NyaXB0RWxlbWVudCB8IG51bGx9ICovIChkb2N1bWVudC5jdXJyZW50U2NyaXB0KT8uc3JjKTtcbiAgICAgIH0sXG4gICAgfSk7XG4gIH1cbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ2Vycm9yJywgKHsgdGFyZ2V0IH0pID0+IHtcbiAgICBpZiAodGFyZ2V0IGluc3RhbmNlb2YgSFRNTFNjcmlwdEVsZW1lbnQpIGJyb2tlbi5wdXNoKHRhcmdldC5zcmMpO1xuICB9LCB0cnVlKTtcbiAgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcignRE9NQ29udGVudExvYWRlZCcsIGxvb2spO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHdobyBoZWFycyBhbiBldmVudCwgYW5kIHdoYXQgdG8gc2F5IGlmIG5vYm9keSBkb2VzLlxuICpcbiAqIFJlYWRzIG9mIHJvb3RzOiBkYXRhLW5pdHJvLWNvbXBvbmVudCwgLWtleSwgLWZpbHRlcnMsIGh4LXRyaWdnZXIuXG4gKiBSZXBsYWNlcyBFdmVudFRhcmdldC5wcm90b3R5cGUuYWRkRXZlbnRMaXN0ZW5lciBieSBvbmUgdGhhdCBkb2VzIGFzIGJlZm9yZSwgdG8gbm90ZSB3aGljaCBldmVudHMgb2Ygb3VycyBzY3JpcHRzIGFza1xuICogICBmb3IuIEEgbGlzdGVuZXIgY291bnRzIGZyb20gdGhlbiBvbiwgZXZlbiBpZiBpdCBpcyByZW1vdmVkLCBvciBzaXRzIG9uIGFuIGVsZW1lbnQgdGhhdCB0aGUgZXZlbnQgZG9lcyBub3QgcGFzcy5cbiAqL1xuaW1wb3J0IHsgc291cmNlcyB9IGZyb20gJy4vdHdpY2UuanMnO1xuaW1wb3J0IHsgam9pbiwgc2hvcnQsIHN1Z2dlc3QsIHdhcm4gfSBmcm9tICcuL3dvcmRzLmpzJztcblxuY29uc3QgQlVJTFRfSU4gPSBbJ25pdHJvOm1lc3NhZ2UnLCAnbml0cm86ZXJyb3InLCAnbml0cm86YWN0aW9uLWNvbXBsZXRlJ107XG5leHBvcnQgY29uc3QgUkVGUkVTSCA9ICduaXRybzpyZWZyZXNoLSc7XG5jb25zdCB7IGFkZEV2ZW50TGlzdGVuZXIgfSA9IEV2ZW50VGFyZ2V0LnByb3RvdHlwZTtcbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCBsaXN0ZW5lZCA9IG5ldyBTZXQoKTsgLy8gbmFtZXMgb2YgZXZlbnRzIHRoYXQgc2NyaXB0cyBsaXN0ZW4gdG9cblxuLyoqIExpc3RlbiB3aXRob3V0IGJlaW5nIGNvdW50ZWQuXG4gKiBAdHlwZSB7KHRhcmdldDogRXZlbnRUYXJnZXQsIHR5cGU6IHN0cmluZywgbGlzdGVuZXI6IChldmVudDogYW55KSA9PiB2b2lkLCBjYXB0dXJlPzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBsaXN0ZW4gPSAodGFyZ2V0LCB0eXBlLCBsaXN0ZW5lciwgY2FwdHVyZSkgPT4gYWRkRXZlbnRMaXN0ZW5lci5jYWxsKHRhcmdldCwgdHlwZSwgbGlzdGVuZXIsIGNhcHR1cmUpO1xuXG4vKiogaHRteCBsaXN0ZW5zIGZvciBlYWNoIGh4LXRyaWdnZXI7IHRob3NlIGFyZSByZWFkIGZyb20gdGhlIHBhZ2UsIHdoZXJlIHRoZXkgY2FuIGFsc28gZ28uXG4gKiBAdHlwZSB7KCkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzQ2FsbGVkQnlIdG14ID0gKCkgPT4ge1xuICBjb25zdCBjYWxsZXIgPSBgJHtuZXcgRXJyb3IoKS5zdGFja31gLnNwbGl0KCdcXG4nKS5maWx0ZXIoKGxpbmUpID0+IC86XFxkKzpcXGQrLy50ZXN0KGxpbmUpKVsyXSA/PyAnJztcbiAgcmV0dXJuIHNvdXJjZXMuc29tZSgoc291cmNlKSA9PiBjYWxsZXIuaW5jbHVkZXMoc291cmNlKSk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRIZWFyZXJzID0gKCkgPT4ge1xuICAvKiogQHR5cGUgeyh0aGlzOiBhbnksIHR5cGU6IGFueSwgLi4ucmVzdDogYW55W10pID0+IGFueX0gKi9cbiAgRXZlbnRUYXJnZXQucHJvdG90eXBlLmFkZEV2ZW50TGlzdGVuZXIgPSBmdW5jdGlvbiAodHlwZSwgLi4ucmVzdCkge1xuICAgIGlmIChgJHt0eXBlfWAuc3RhcnRzV2l0aCgnbml0cm86JykgJiYgIWxpc3RlbmVkLmhhcyh0eXBlKSAmJiAhaXNDYWxsZWRCeUh0bXgoKSkgbGlzdGVuZWQuYWRkKHR5cGUpO1xuICAgIHJldHVybiBhZGRFdmVudExpc3RlbmVyLmNhbGwodGhpcywgdHlwZSwgLi4uLyoqIEB0eXBlIHtbYW55XX0gKi8gKHJlc3QpKTtcbiAgfTtcbn07XG5cbmV4cG9ydCBjb25zdCByb290cyA9ICgpID0+IC8qKiBAdHlwZSB7SFRNTEVsZW1lbnRbXX0gKi8gKFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKCdbZGF0YS1uaXRyby1jb21wb25lbnRdJyldKVxuICAuZmlsdGVyKChyb290KSA9PiB3aW5kb3cubml0cm8/LnJvb3RPZihyb290KSk7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IEhUTUxFbGVtZW50KSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3QgY29tcG9uZW50T2YgPSAoeyBkYXRhc2V0IH0pID0+IGAke2RhdGFzZXQubml0cm9Db21wb25lbnR9YDtcblxuLyoqIEB0eXBlIHsocm9vdDogSFRNTEVsZW1lbnQpID0+IHN0cmluZ1tdfSAqL1xuZXhwb3J0IGNvbnN0IHRyaWdnZXJzT2YgPSAocm9vdCkgPT5cbiAgYCR7cm9vdC5nZXRBdHRyaWJ1dGUoJ2h4LXRyaWdnZXInKX1gLnNwbGl0KCcsJykubWFwKChlbnRyeSkgPT4gZW50cnkudHJpbSgpLnNwbGl0KC9cXHMvKVswXSk7XG5cbi8qKiBXaGV0aGVyIHRoZSBldmVudCBpcyBmb3IgdGhpcyBpbnN0YW5jZSwgYXMgdGhlIGJyaWRnZSBzZWVzIGl0LlxuICogQHR5cGUgeyhyb290OiBIVE1MRWxlbWVudCwgdHlwZTogc3RyaW5nLCBkZXRhaWw6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzTWVhbnQgPSAoeyBkYXRhc2V0OiB7IG5pdHJvRmlsdGVycywgbml0cm9LZXkgfSB9LCB0eXBlLCBkZXRhaWwpID0+IHtcbiAgY29uc3QgaXNLZXllZCA9IHR5cGUuc3RhcnRzV2l0aChSRUZSRVNIKSAmJiBkZXRhaWw/LmtleSAhPSBudWxsO1xuICBjb25zdCBrZXlzID0gaXNLZXllZCA/IFsna2V5J10gOiBKU09OLnBhcnNlKG5pdHJvRmlsdGVycyA/PyAne30nKVt0eXBlXTtcbiAgcmV0dXJuICFrZXlzIHx8IGtleXMuc29tZSgoLyoqIEB0eXBlIHtzdHJpbmd9ICovIGtleSkgPT4gYCR7ZGV0YWlsPy5ba2V5XX1gID09PSBuaXRyb0tleSk7XG59O1xuXG4vKiogQHR5cGUgeyh0eXBlOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0F0dHJpYnV0ZUZvciA9ICh0eXBlKSA9PiB7XG4gIGNvbnN0IGhhbmRsZXIgPSBDU1MuZXNjYXBlKGBoeC1vbjoke3R5cGV9YCk7XG4gIGNvbnN0IHRyaWdnZXIgPSBgW2h4LXRyaWdnZXIqPVwiJHtDU1MuZXNjYXBlKHR5cGUpfVwiXTpub3QoW2RhdGEtbml0cm8tY29tcG9uZW50XSlgO1xuICByZXR1cm4gQm9vbGVhbihkb2N1bWVudC5xdWVyeVNlbGVjdG9yKGBbJHtoYW5kbGVyfV0sICR7dHJpZ2dlcn1gKSk7XG59O1xuXG4vKiogV2hldGhlciB0aGUgbGlicmFyeSBzZW5kcyB0aGUgZXZlbnQgYnkgaXRzZWxmLCBhcyBDcnVkTml0cm9Db21wb25lbnQgZG9lcyBhZnRlciBlYWNoIGNoYW5nZS5cbiAqIEB0eXBlIHsodHlwZTogc3RyaW5nLCBkZXRhaWw6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzU2VudEFueXdheSA9ICh0eXBlLCBkZXRhaWwpID0+IHtcbiAgY29uc3QgWywgbW9kZWxdID0gL15uaXRybzooLispLSg/OmNyZWF0ZWR8dXBkYXRlZHxkZWxldGVkKSQvLmV4ZWModHlwZSkgPz8gW107XG4gIHJldHVybiBCVUlMVF9JTi5pbmNsdWRlcyh0eXBlKSB8fCBPYmplY3Qua2V5cyhkZXRhaWwgPz8ge30pLmpvaW4oKSA9PT0gYGNvbXBvbmVudCwke21vZGVsfV9pZGA7XG59O1xuXG4vKiogU2F5IHdoeSBub2JvZHkgaGFzIGhlYXJkIGFuIGV2ZW50LCBvciBhIHJlZnJlc2ggaGFzIHJlYWNoZWQgbm9ib2R5LlxuICogQHR5cGUgeyh0eXBlOiBzdHJpbmcsIGRldGFpbDogYW55LCBwdXNoOiBEZWJ1Z1B1c2ggfCB1bmRlZmluZWQsIGRlYWY6IHN0cmluZywgaGVhcmluZzogSFRNTEVsZW1lbnRbXSwgbmFtZXM6IHN0cmluZykgPT4gc3RyaW5nfSAqL1xuY29uc3Qgd2h5Tm9ib2R5ID0gKHR5cGUsIGRldGFpbCwgcHVzaCwgZGVhZiwgaGVhcmluZywgbmFtZXMpID0+IHtcbiAgY29uc3QgaXNSZWZyZXNoID0gdHlwZS5zdGFydHNXaXRoKFJFRlJFU0gpO1xuICBjb25zdCBuYW1lID0gdHlwZS5zbGljZShSRUZSRVNILmxlbmd0aCk7XG4gIGNvbnN0IGhlcmUgPSByb290cygpLm1hcChjb21wb25lbnRPZik7XG4gIGNvbnN0IGtleXMgPSBgdGhlIGtleXMgaGVyZTogJHtqb2luKGhlYXJpbmcubWFwKChyb290KSA9PiByb290LmRhdGFzZXQubml0cm9LZXkgPz8gJ25vbmUnKSl9LmA7XG4gIGNvbnN0IGtub3duID0gWy4uLmxpc3RlbmVkLCAuLi5yb290cygpLmZsYXRNYXAodHJpZ2dlcnNPZildLmZpbHRlcigob25lKSA9PiBvbmUuc3RhcnRzV2l0aCgnbml0cm86JykpO1xuICBjb25zdCBieSA9IHB1c2ggJiYgam9pbihwdXNoLmNoYW5uZWxzKTtcbiAgaWYgKGlzUmVmcmVzaCkge1xuICAgIHJldHVybiBgJHtwdXNoID8gYGEgcHVzaCB0byAke2J5fWAgOiBkZXRhaWw/LmNvbXBvbmVudH0gcmVmcmVzaGVkIFwiJHtuYW1lfVwiLCB3aGljaCByZWFjaGVkIG5vYm9keS4gJHtkZWFmIHx8IChoZWFyaW5nLmxlbmd0aFxuICAgICAgPyBgTm8gJHtuYW1lc30gb24gdGhpcyBwYWdlIGhhcyB0aGUga2V5ICR7SlNPTi5zdHJpbmdpZnkoZGV0YWlsPy5rZXkpfTsgJHtrZXlzfWBcbiAgICAgIDogYE5vIHN1Y2ggY29tcG9uZW50IGlzIG9uIHRoaXMgcGFnZTsgdGhlcmUgYXJlOiAke2pvaW4oaGVyZSl9LiR7c3VnZ2VzdChuYW1lLCBoZXJlLm1hcCgob25lKSA9PiBvbmUudG9Mb3dlckNhc2UoKSkpfWApfWA7XG4gIH1cbiAgcmV0dXJuIGBub2JvZHkgbGlzdGVucyB0byAke3R5cGV9LCB3aGljaCAke3B1c2ggPyBgd2FzIHB1c2hlZCB0byAke2J5fWAgOiBgJHtkZXRhaWw/LmNvbXBvbmVudH0gc2VudGB9LiAke2RlYWYgfHwgKGhlYXJpbmcubGVuZ3RoXG4gICAgPyBgJHtuYW1lc30gaGVhcnMgaXQgd2l0aCBhIGtleSwgd2hpY2ggbm9uZSBvZiB0aG9zZSBvbiB0aGlzIHBhZ2UgaGFzOyAke2tleXN9YFxuICAgIDogYE5vIGNvbXBvbmVudCBvbiB0aGlzIHBhZ2UgaGFzIEBvbihcIiR7c2hvcnQodHlwZSl9XCIpLCBhbmQgbm8gc2NyaXB0IHRoYXQgcnVucyBhZnRlciB7JSBuaXRyb19zY3JpcHRzICV9IGhhcyBiZWd1biBsaXN0ZW5zLiR7c3VnZ2VzdCh0eXBlLCBrbm93bil9YCl9YDtcbn07XG5cbi8qKiBSZXR1cm4gdGhlIHJvb3RzIHRoYXQgaGVhciB0aGUgZXZlbnQ7IHdoZXRoZXIgYW55dGhpbmcgZWxzZSBkb2VzOyBhbmQsIGlmIG5vYm9keSwgd2h5LiBXYXJuIG9mIHRoYXQgb25jZS5cbiAqIEB0eXBlIHsodHlwZTogc3RyaW5nLCBkZXRhaWw6IGFueSwgcHVzaD86IERlYnVnUHVzaCkgPT4geyBtZWFudDogSFRNTEVsZW1lbnRbXSwgb3RoZXJzOiBzdHJpbmcsIHdoeTogc3RyaW5nIH19ICovXG5leHBvcnQgY29uc3QgaGVhcmVyc09mID0gKHR5cGUsIGRldGFpbCwgcHVzaCkgPT4ge1xuICBjb25zdCBsaXN0ZW5pbmcgPSByb290cygpLmZpbHRlcigocm9vdCkgPT4gdHJpZ2dlcnNPZihyb290KS5pbmNsdWRlcyh0eXBlKSk7XG4gIGNvbnN0IGhlYXJpbmcgPSBwdXNoID8gbGlzdGVuaW5nLmZpbHRlcihwdXNoLmhlYXJzKSA6IGxpc3RlbmluZztcbiAgY29uc3QgbWVhbnQgPSBoZWFyaW5nLmZpbHRlcigocm9vdCkgPT4gaXNNZWFudChyb290LCB0eXBlLCBkZXRhaWwpKTtcbiAgY29uc3QgaGVhcmQgPSBsaXN0ZW5lZC5oYXModHlwZSkgPyAnYSBzY3JpcHQnIDogaXNBdHRyaWJ1dGVGb3IodHlwZSkgPyAnYW4gYXR0cmlidXRlJyA6ICcnO1xuICBjb25zdCBvdGhlcnMgPSBCVUlMVF9JTi5pbmNsdWRlcyh0eXBlKSA/ICcnIDogaGVhcmQ7IC8vIHRoZSBsaWJyYXJ5J3Mgb3duIHNjcmlwdHMgbGlzdGVuIHRvIHRob3NlXG4gIGlmIChtZWFudC5sZW5ndGggfHwgb3RoZXJzIHx8IGlzU2VudEFueXdheSh0eXBlLCBkZXRhaWwpKSByZXR1cm4geyBtZWFudCwgb3RoZXJzLCB3aHk6ICcnIH07XG4gIGNvbnN0IG5hbWVzID0gam9pbihsaXN0ZW5pbmcubWFwKGNvbXBvbmVudE9mKSk7XG4gIGNvbnN0IGRlYWYgPSBsaXN0ZW5pbmcubGVuZ3RoICYmICFoZWFyaW5nLmxlbmd0aFxuICAgID8gYCR7bmFtZXN9IG9uIHRoaXMgcGFnZSB3b3VsZCwgYnV0IGhvbGRzIG5vbmUgb2YgdGhlc2UgY2hhbm5lbHM6IG5hbWUgb25lIGluIGl0cyBcImNoYW5uZWxzXCIsIG9yIGluIHslIG5pdHJvX2NoYW5uZWxzICV9LmBcbiAgICA6ICcnO1xuICBjb25zdCB3aHkgPSB3aHlOb2JvZHkodHlwZSwgZGV0YWlsLCBwdXNoLCBkZWFmLCBoZWFyaW5nLCBuYW1lcyk7XG4gIHdhcm4od2h5KTtcbiAgcmV0dXJuIHsgbWVhbnQsIG90aGVycywgd2h5IH07XG59O1xuIiwgIi8qIERlYnVnZ2luZzogcGFzc3dvcmRzIGFyZSBuZXZlciBzaG93biBvciBrZXB0LiBXaGF0IG9uY2Ugd2FzIGEgcGFzc3dvcmQgZmllbGQgY291bnRzLCBhbHNvIHdoZW4gYSBidXR0b24gc2hvd3MgaXRzIHRleHQuXG4gKiBBIGZpbGUgaXMgZm9yIG90aGVycywgc28gaXQgaGFzIG5vIGNvb2tpZSwgc2lnbmF0dXJlIG9yIENTUkYgdG9rZW4gZWl0aGVyLCBhcyBmYXIgYXMgc2NyaXB0cyBjYW4ga25vdyB0aGVtLlxuICpcbiAqIFJlYWRzOiB0eXBlLCBhdXRvY29tcGxldGUsIG5hbWUgb2YgaW5wdXRzOyBkb2N1bWVudC5jb29raWUuXG4gKi9cbmltcG9ydCB7IGxpc3RlbiB9IGZyb20gJy4vaGVhcmVycy5qcyc7XG5cbmV4cG9ydCBjb25zdCBISURERU4gPSAnXHUyMDIyXHUyMDIyXHUyMDIyJztcbmV4cG9ydCBjb25zdCBTRUNSRVQgPSAnaW5wdXRbdHlwZT1wYXNzd29yZF0saW5wdXRbYXV0b2NvbXBsZXRlJD1cIi1wYXNzd29yZFwiXSxpbnB1dFthdXRvY29tcGxldGU9b25lLXRpbWUtY29kZV0nO1xuLy8gT2YgdG9rZW5zIGFuZCBncmFudHMsIGFuZCBvZiB3aGF0IERqYW5nbydzIHNpZ25pbmcgbWFrZXM7IGEgQ1NSRiB0b2tlbiBvZiBEamFuZ28ncy5cbmNvbnN0IFBBVFRFUk4gPSAvKFsuOl0pW1xcdy1dezQzfSg/IVtcXHctXSl8XFxiW2EtelxcZF17NjR9XFxiL2dpO1xuLyoqIEB0eXBlIHtTZXQ8c3RyaW5nPn0gKi9cbmNvbnN0IG5hbWVzID0gbmV3IFNldCgpO1xuLyoqIEB0eXBlIHtTZXQ8c3RyaW5nPn0gKi9cbmNvbnN0IHZhbHVlcyA9IG5ldyBTZXQoKTtcbmxldCBkcmFmdCA9ICcnO1xuXG4vKiogQHR5cGUgeyhpbnB1dDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgbm90ZSA9ICh7IG5hbWUsIHZhbHVlIH0pID0+IHtcbiAgaWYgKG5hbWUpIG5hbWVzLmFkZChuYW1lKTtcbiAgaWYgKHZhbHVlLmxlbmd0aCA+IDMpIHZhbHVlcy5hZGQodmFsdWUpOyAvLyBsZXNzIGlzIGZvdW5kIGV2ZXJ5d2hlcmVcbn07XG5cbi8qKiBMZWFybiB3aGljaCBmaWVsZHMgdGhlcmUgYXJlLCBhbmQgd2hhdCBzdGFuZHMgaW4gdGhlbSBub3cuICovXG5leHBvcnQgY29uc3Qgbm90ZVNlY3JldHMgPSAoKSA9PiBkb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKFNFQ1JFVCkuZm9yRWFjaChub3RlKTtcblxuLyoqIEhpZGUgc2VjcmV0cyBpbiBhIHRleHQsIGFsc28gYXMgdGhleSBzdGFuZCBpbiBhZGRyZXNzZXMgYW5kIGluIEpTT04uXG4gKiBAdHlwZSB7KHRleHQ6IHN0cmluZywgc2VjcmV0cz86IEl0ZXJhYmxlPHN0cmluZz4pID0+IHN0cmluZ30gKi9cbmNvbnN0IGhpZGUgPSAodGV4dCwgc2VjcmV0cyA9IHZhbHVlcykgPT4ge1xuICBmb3IgKGNvbnN0IHNlY3JldCBvZiBbLi4uc2VjcmV0c10uc29ydCgoYSwgYikgPT4gYi5sZW5ndGggLSBhLmxlbmd0aCkpIHtcbiAgICBjb25zdCBpbkpzb24gPSBKU09OLnN0cmluZ2lmeShzZWNyZXQpLnNsaWNlKDEsIC0xKTtcbiAgICBjb25zdCBpblB5dGhvbiA9IGluSnNvbi5yZXBsYWNlKC9bXiAtfl0vZywgKGxldHRlcikgPT4gYFxcXFx1JHsoMHgxMDAwMCArIGxldHRlci5jaGFyQ29kZUF0KDApKS50b1N0cmluZygxNikuc2xpY2UoMSl9YCk7XG4gICAgZm9yIChjb25zdCBmb3JtIG9mIFtzZWNyZXQsIGVuY29kZVVSSUNvbXBvbmVudChzZWNyZXQpLCBgJHtuZXcgVVJMU2VhcmNoUGFyYW1zKHsgJyc6IHNlY3JldCB9KX1gLnNsaWNlKDEpLCBpbkpzb24sIGluUHl0aG9uXSkgdGV4dCA9IHRleHQucmVwbGFjZUFsbChmb3JtLCBISURERU4pO1xuICB9XG4gIHJldHVybiB0ZXh0O1xufTtcblxuLyoqIFJldHVybiBhIHZhbHVlIHdpdGggcGFzc3dvcmRzIGhpZGRlbiwgd2hlcmV2ZXIgdGhleSBzdGFuZCBpbiBpdC4gVGhlIGZpZWxkcyBvZiBhIHN0YXRlIGFyZSBjYWxsZWQgXCI8aWQ+LjxmaWVsZD5cIiwgYXNcbiAqIHRoZWlyIGlucHV0cyBhcmUuXG4gKiBAdHlwZSB7KHZhbHVlOiBhbnksIG5hbWU/OiBzdHJpbmcpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBtYXNrZWQgPSAodmFsdWUsIG5hbWUgPSAnJykgPT4ge1xuICBpZiAobmFtZXMuaGFzKG5hbWUpICYmIHZhbHVlICE9PSAnJyAmJiB2YWx1ZSAhPSBudWxsKSByZXR1cm4gSElEREVOO1xuICBpZiAodHlwZW9mIHZhbHVlID09PSAnc3RyaW5nJykgcmV0dXJuIGhpZGUodmFsdWUpO1xuICBpZiAodmFsdWUgaW5zdGFuY2VvZiBCbG9iKSByZXR1cm4gYGZpbGUgJHsvKiogQHR5cGUge2FueX0gKi8gKHZhbHVlKS5uYW1lIHx8ICd3aXRob3V0IGEgbmFtZSd9YDtcbiAgaWYgKEFycmF5LmlzQXJyYXkodmFsdWUpKSByZXR1cm4gdmFsdWUubWFwKChpdGVtLCBhdCkgPT4gbWFza2VkKGl0ZW0sIGAke25hbWV9LiR7YXR9YCkpO1xuICBpZiAoIXZhbHVlIHx8IHR5cGVvZiB2YWx1ZSAhPT0gJ29iamVjdCcpIHJldHVybiB2YWx1ZTtcbiAgcmV0dXJuIE9iamVjdC5mcm9tRW50cmllcyhPYmplY3QuZW50cmllcyh2YWx1ZSkubWFwKChba2V5LCBpdGVtXSkgPT4gW2hpZGUoa2V5KSwgbWFza2VkKGl0ZW0sIG5hbWUgPyBgJHtuYW1lfS4ke2tleX1gIDoga2V5KV0pKTtcbn07XG5cbi8qKiBSZXR1cm4gSlNPTiB0aGF0IGNhbiBiZSBnaXZlbiBhd2F5LlxuICogQHR5cGUgeyh2YWx1ZTogYW55KSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3QgcHVibGljSnNvbiA9ICh2YWx1ZSkgPT4ge1xuICBjb25zdCBjb29raWVzID0gZG9jdW1lbnQuY29va2llLnNwbGl0KCc7ICcpLm1hcCgocGFpcikgPT4gcGFpci5zbGljZShwYWlyLmluZGV4T2YoJz0nKSArIDEpKS5maWx0ZXIoKHRleHQpID0+IHRleHRbN10pOyAvLyBcImxpZ2h0XCIgaXMgbm8gc2VjcmV0XG4gIG5vdGVTZWNyZXRzKCk7XG4gIHJldHVybiBKU09OLnN0cmluZ2lmeSh2YWx1ZSwgKGtleSwgaXRlbSkgPT4gKHR5cGVvZiBpdGVtID09PSAnc3RyaW5nJyA/IGhpZGUoaXRlbSwgWy4uLnZhbHVlcywgLi4uY29va2llc10pIDogaXRlbSkpLnJlcGxhY2UoUEFUVEVSTiwgYCQxJHtISURERU59YCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRTZWNyZXRzID0gKCkgPT4ge1xuICBsaXN0ZW4oZG9jdW1lbnQsICdpbnB1dCcsICh7IHRhcmdldCB9KSA9PiB7XG4gICAgaWYgKCF0YXJnZXQubWF0Y2hlcz8uKFNFQ1JFVCkpIHJldHVybjtcbiAgICBpZiAodGFyZ2V0LnZhbHVlLnN0YXJ0c1dpdGgoZHJhZnQpKSB2YWx1ZXMuZGVsZXRlKGRyYWZ0KTsgLy8gZWxzZSBlYWNoIGxldHRlciBtYWRlIGFub3RoZXJcbiAgICBkcmFmdCA9IHRhcmdldC52YWx1ZTtcbiAgICBub3RlKHRhcmdldCk7XG4gIH0sIHRydWUpO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHdoYXQgdG9rZW5zIHNheSBvZiBzdGF0ZXMsIGFuZCB3aGF0IGEgc3RlcCBoYXMgY2hhbmdlZC4gQSB0b2tlbiBpcyBzaWduZWQsIG5vdCBlbmNyeXB0ZWQ6IGl0cyBwYXlsb2FkIGhhc1xuICogdHdvIGxpbmVzLCBvZiB3aGljaCB0aGUgc2Vjb25kIGlzIHRoZSBzdGF0ZTsgc2VlIGRvY3MvYXJjaGl0ZWN0dXJlLm1kLiBXaGF0IGNhbid0IGJlIHJlYWQgaXMgbm90IHNob3duLlxuICovXG5pbXBvcnQgeyBtYXNrZWQgfSBmcm9tICcuL3NlY3JldHMuanMnO1xuXG5jb25zdCBUT0tFTiA9IC9kYXRhLW5pdHJvLXRva2VuPVwiKFteXCJdKilcIi87IC8vIHRoZSBmaXJzdCBvZiBhIGNvbXBvbmVudCdzIEhUTUwgaXMgaXRzIHJvb3Qnc1xuXG4vKiogQHR5cGUgeyh0b2tlbjogc3RyaW5nKSA9PiBQcm9taXNlPGFueT59ICovXG5jb25zdCBzdGF0ZU9mID0gYXN5bmMgKHRva2VuKSA9PiB7XG4gIGNvbnN0IFtwYXlsb2FkXSA9IHRva2VuLnJlcGxhY2UoL15cXC4vLCAnJykuc3BsaXQoJy4nKTtcbiAgY29uc3QgYnl0ZXMgPSBVaW50OEFycmF5LmZyb20oYXRvYihwYXlsb2FkLnJlcGxhY2UoLy0vZywgJysnKS5yZXBsYWNlKC9fL2csICcvJykpLCAobGV0dGVyKSA9PiBsZXR0ZXIuY2hhckNvZGVBdCgwKSk7XG4gIGNvbnN0IHsgYm9keSB9ID0gbmV3IFJlc3BvbnNlKGJ5dGVzKTtcbiAgY29uc3Qgc3RyZWFtID0gdG9rZW5bMF0gPT09ICcuJyA/IGJvZHk/LnBpcGVUaHJvdWdoKG5ldyBEZWNvbXByZXNzaW9uU3RyZWFtKCdkZWZsYXRlJykpIDogYm9keTtcbiAgY29uc3QgdGV4dCA9IGF3YWl0IG5ldyBSZXNwb25zZShzdHJlYW0pLnRleHQoKTtcbiAgcmV0dXJuIEpTT04ucGFyc2UodGV4dC5zbGljZSh0ZXh0LmluZGV4T2YoJ1xcbicpKSk7XG59O1xuXG4vKiogVGhlIHN0YXRlIGluIGEgdG9rZW4sIHdpdGhvdXQgcGFzc3dvcmRzOyB1bmRlZmluZWQgaWYgaXQgY2FuJ3QgYmUgcmVhZC5cbiAqIEB0eXBlIHsoaWQ6IHN0cmluZywgdG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZCkgPT4gUHJvbWlzZTxhbnk+fSAqL1xuZXhwb3J0IGNvbnN0IHJlYWRTdGF0ZSA9IGFzeW5jIChpZCwgdG9rZW4pID0+IHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gbWFza2VkKGF3YWl0IHN0YXRlT2YodG9rZW4gPz8gJycpLCBpZCk7XG4gIH0gY2F0Y2gge30gLy8gZXNsaW50LWRpc2FibGUtbGluZSBuby1lbXB0eSAtLSBvZiBhbm90aGVyIGZvcm1hdCwgb3Igbm9uZVxufTtcblxuLyoqIFRoZSBuZXcgdG9rZW5zIG9mIGFuIGFuc3dlcjogb2YgZWFjaCBydW4sIGlmIGl0cyBIVE1MIGhhcyBjb21lLlxuICogQHR5cGUgeyh0ZXh0OiBzdHJpbmcsIHJ1bnM6IFtzdHJpbmcsIG51bWJlciwgLi4uYW55W11dW10pID0+IChzdHJpbmcgfCB1bmRlZmluZWQpW119ICovXG5leHBvcnQgY29uc3QgdG9rZW5zSW4gPSAodGV4dCwgcnVucykgPT4ge1xuICBsZXQgYXQgPSAwO1xuICByZXR1cm4gcnVucy5tYXAoKFssIGxlbmd0aCwgLCAsIGFsb25lXSkgPT4ge1xuICAgIGNvbnN0IHRva2VuID0gVE9LRU4uZXhlYyh0ZXh0LnNsaWNlKGF0LCAoYXQgKz0gbGVuZ3RoKSkpO1xuICAgIHJldHVybiBhbG9uZSA/PyB0b2tlbj8uWzFdO1xuICB9KTtcbn07XG5cbi8qKiBXaGF0IGRpZmZlcnMsIGZpZWxkIGJ5IGZpZWxkOiBbcGF0aCwgYmVmb3JlLCBhZnRlcl0uXG4gKiBAdHlwZSB7KGJlZm9yZTogYW55LCBhZnRlcjogYW55LCBwYXRoPzogc3RyaW5nKSA9PiBbc3RyaW5nLCBhbnksIGFueV1bXX0gKi9cbmV4cG9ydCBjb25zdCBjaGFuZ2VzT2YgPSAoYmVmb3JlLCBhZnRlciwgcGF0aCA9ICcnKSA9PiB7XG4gIGlmIChiZWZvcmUgPT09IGFmdGVyKSByZXR1cm4gW107XG4gIGlmIChPYmplY3QoYWZ0ZXIpICE9PSBhZnRlciB8fCBPYmplY3QoYmVmb3JlKSAhPT0gYmVmb3JlKSByZXR1cm4gW1twYXRoLCBiZWZvcmUsIGFmdGVyXV07XG4gIGNvbnN0IG5hbWVzID0gWy4uLm5ldyBTZXQoWy4uLk9iamVjdC5rZXlzKGJlZm9yZSksIC4uLk9iamVjdC5rZXlzKGFmdGVyKV0pXTtcbiAgcmV0dXJuIG5hbWVzLmZsYXRNYXAoKG5hbWUpID0+IGNoYW5nZXNPZihiZWZvcmVbbmFtZV0sIGFmdGVyW25hbWVdLCBwYXRoID8gYCR7cGF0aH0uJHtuYW1lfWAgOiBuYW1lKSk7XG59O1xuIiwgIi8qIERlYnVnZ2luZzogYSBzdGVwIGFzIGl0IGlzIHJlYWQgaW4gdGhlIHRpbWVsaW5lLiAqL1xuaW1wb3J0IHsgaCwganNvbiwgbXMgfSBmcm9tICcuL2VsZW1lbnRzLmpzJztcbmltcG9ydCB7IGNoYW5nZXNPZiB9IGZyb20gJy4vdG9rZW5zLmpzJztcbmltcG9ydCB7IGpvaW4sIHNob3J0LCBzaXplT2YgfSBmcm9tICcuL3dvcmRzLmpzJztcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3QgdGl0bGVPZiA9ICh7IGtpbmQsIGNvbXBvbmVudCwgYWN0aW9uLCBldmVudHMsIGNoYWluLCBpZCB9KSA9PiB7XG4gIGlmIChraW5kID09PSAncHVzaCcpIHJldHVybiBgcHVzaGVkICR7c2hvcnQoZXZlbnRzWzBdLm5hbWUpfWA7XG4gIGlmIChraW5kID09PSAndHJhdmVsJykgcmV0dXJuIGFjdGlvbjtcbiAgaWYgKGtpbmQgPT09ICdzdG9wcGVkJykgcmV0dXJuIGBsb29wIHN0b3BwZWQ6ICR7Wy4uLmNoYWluLCBpZF0uam9pbignID4gJyl9YDtcbiAgaWYgKGFjdGlvbiA9PT0gJ25pdHJvLW1vdW50JykgcmV0dXJuIGAke2NvbXBvbmVudH0gbG9hZHNgO1xuICByZXR1cm4gYCR7Y29tcG9uZW50fS4ke2FjdGlvbn1gO1xufTtcblxuLyoqIFdoYXQgaGFzIGdvbmUgd3JvbmcgaW4gYSBzdGVwLCBpbiBhIGZldyB3b3JkczsgJycgaWYgbm90aGluZyBoYXMuXG4gKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IHRyb3VibGVPZiA9ICh7IGtpbmQsIGVuZGVkLCBzdGF0dXMsIGV2ZW50cywgaXNTdGFsZSB9KSA9PiB7XG4gIGlmIChraW5kID09PSAnc3RvcHBlZCcpIHJldHVybiAnbG9vcCc7XG4gIGlmIChraW5kID09PSAnZHJvcHBlZCcpIHJldHVybiAnbm90IHNlbnQnO1xuICBpZiAoa2luZCA9PT0gJ3JlcXVlc3QnICYmIGVuZGVkICYmIHN0YXR1cyAhPT0gMjAwKSByZXR1cm4gc3RhdHVzID8gYHN0YXR1cyAke3N0YXR1c31gIDogJ25vIGFuc3dlcic7XG4gIGlmIChldmVudHMuc29tZSgoeyB3aHkgfSkgPT4gd2h5KSkgcmV0dXJuICdub2JvZHkgaGVhcnMgaXQnO1xuICByZXR1cm4gaXNTdGFsZSA/ICdjYW1lIHRvbyBsYXRlJyA6ICcnO1xufTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBzdW1tYXJ5T2YgPSAoc3RlcCkgPT4ge1xuICBjb25zdCB7IG51bWJlciwgZW5kZWQsIGhlYXJkLCBpZCwga2luZCwga2V5LCBzdGFydCwgY2hhbm5lbHMsIGV2ZW50cyB9ID0gc3RlcDtcbiAgY29uc3QgaXNSZXF1ZXN0ID0ga2luZCA9PT0gJ3JlcXVlc3QnO1xuICBjb25zdCBiZWNhdXNlID0gam9pbihoZWFyZC5tYXAoKFtuYW1lXSkgPT4gc2hvcnQobmFtZSkpKTtcbiAgY29uc3Qgc2VudCA9IGlzUmVxdWVzdCAmJiBqb2luKGV2ZW50cy5tYXAoKHsgbmFtZSB9KSA9PiBzaG9ydChuYW1lKSkuZmlsdGVyKChuYW1lKSA9PiBuYW1lICE9PSAnYWN0aW9uLWNvbXBsZXRlJykpO1xuICBjb25zdCB0cm91YmxlID0gdHJvdWJsZU9mKHN0ZXApO1xuICByZXR1cm4gW1xuICAgIGgoJ3NwYW4ubnVtYmVyJywgYCR7bnVtYmVyfWApLCAnICcsXG4gICAgaCgnc3Bhbi50aW1lJywgaXNSZXF1ZXN0ICYmIChlbmRlZCA/IG1zKGVuZGVkIC0gc3RhcnQpIDogJ3VuZGVyIHdheScpKSxcbiAgICBoKCdzcGFuLnRpdGxlJywgdGl0bGVPZihzdGVwKSksXG4gICAgaCgnc3Bhbi5tb3JlJywgdHJvdWJsZSAmJiBbaCgnc3Ryb25nLnRyb3VibGUnLCB0cm91YmxlKSwgJyAnXSwgam9pbihbXG4gICAgICBpZCAmJiBgIyR7aWR9YCwga2V5ICYmIGBrZXkgJHtrZXl9YCwgY2hhbm5lbHMgJiYgYHRvICR7am9pbihjaGFubmVscyl9YCwgYmVjYXVzZSAmJiBgYWZ0ZXIgJHtiZWNhdXNlfWAsIHNlbnQgJiYgYHNlbmRzICR7c2VudH1gLFxuICAgIF0sICcgXHUwMEI3ICcpKSxcbiAgXTtcbn07XG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgLi4uY29udGVudDogYW55W10pID0+IGFueVtdfSAqL1xuY29uc3Qgcm93ID0gKG5hbWUsIC4uLmNvbnRlbnQpID0+IFtoKCdkdCcsIG5hbWUpLCBoKCdkZCcsIGNvbnRlbnQpXTtcblxuLyoqIEB0eXBlIHs8VD4odmFsdWVzOiBUW10sIHNob3c6ICh2YWx1ZTogVCkgPT4gYW55KSA9PiBhbnl9ICovXG5jb25zdCB1bCA9ICh2YWx1ZXMsIHNob3cpID0+IGgoJ3VsJywgdmFsdWVzLm1hcCgodmFsdWUpID0+IGgoJ2xpJywgc2hvdyh2YWx1ZSkpKSk7XG5cbi8qKiBOb3RoaW5nIGlmIGl0IGlzIGVtcHR5LlxuICogQHR5cGUgezxUPihuYW1lOiBzdHJpbmcsIHZhbHVlczogVFtdLCBzaG93OiAodmFsdWU6IFQpID0+IGFueSkgPT4gYW55fSAqL1xuY29uc3QgbGlzdCA9IChuYW1lLCB2YWx1ZXMsIHNob3cpID0+IHZhbHVlc1swXSAmJiByb3cobmFtZSwgdWwodmFsdWVzLCBzaG93KSk7XG5cbi8qKiBAdHlwZSB7KHBhaXI6IFtzdHJpbmcsIGFueV0pID0+IGFueX0gKi9cbmNvbnN0IHBhaXIgPSAoW25hbWUsIHZhbHVlXSkgPT4gaCgnY29kZScsIGAke25hbWV9ID0gJHtqc29uKHZhbHVlKX1gKTtcblxuLyoqIFdobyBoZWFycyBhbiBldmVudCwgYW5kIHdoYXQgYmVjb21lcyBvZiBpdDsgYGxpbmtgIGxlYWRzIHRvIGFub3RoZXIgc3RlcCwgYW5kIGBtb3JlYCBzYXlzIHdoYXQgaGFzIGNvbWUgb2YgdGhhdC5cbiAqIEB0eXBlIHsoZXZlbnQ6IERlYnVnRXZlbnQsIGxpbms6IChzdGVwOiBhbnkpID0+IGFueSwgbW9yZT86IChoZWFyZXI6IERlYnVnSGVhcmVyKSA9PiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBmYXRlc09mID0gKHsgaGVhcmVycywgb3RoZXJzLCB3aHkgfSwgbGluaywgbW9yZSA9ICgpID0+ICcnKSA9PiB7XG4gIC8qKiBAdHlwZSB7KGhlYXJlcjogRGVidWdIZWFyZXIpID0+IGFueX0gKi9cbiAgY29uc3QgZmF0ZU9mID0gKHsgaWQsIGNvbXBvbmVudCwgZmF0ZSwgc3RlcCwgY2FsbCB9KSA9PiB7XG4gICAgY29uc3QgW2JlZm9yZSwgYWZ0ZXJdID0gZmF0ZS5zcGxpdCgnIycpO1xuICAgIHJldHVybiBbYCR7Y29tcG9uZW50fSAjJHtpZH0ke2NhbGwgPyBgIGJ5ICR7Y2FsbH1gIDogJyd9ICR7YmVmb3JlfWAsIGFmdGVyICE9IG51bGwgJiYgW2xpbmsoc3RlcCksIGFmdGVyXV07XG4gIH07XG4gIHJldHVybiBoKCd1bCcsXG4gICAgaGVhcmVycy5tYXAoKGhlYXJlcikgPT4gaCgnbGknLCBmYXRlT2YoaGVhcmVyKSwgbW9yZShoZWFyZXIpKSksXG4gICAgb3RoZXJzICYmIGgoJ2xpJywgYCR7b3RoZXJzfSBsaXN0ZW5zYCksXG4gICAgd2h5ICYmIGgoJ2xpLnRyb3VibGUnLCB3aHkpKTtcbn07XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nfSAqL1xuY29uc3QgdGltZU9mID0gKHsgZW5kZWQgPSAwLCBzdGFydCwgd2FpdGVkID0gMCwgdG9vaywgc2VydmVyLCBzd2FwIH0pID0+XG4gIGpvaW4oW1xuICAgIGAke21zKGVuZGVkIC0gc3RhcnQpfSBpbiBhbGxgLCB3YWl0ZWQgPiAxICYmIGAke21zKHdhaXRlZCl9IGluIGl0cyBsaW5lIGJlZm9yZWAsXG4gICAgc2VydmVyICYmIGAke21zKHNlcnZlci5tcyl9IGluIHRoZSBzZXJ2ZXJgLFxuICAgIHRvb2sgJiYgYCR7bXMoTWF0aC5tYXgoMCwgdG9vayAtIChzZXJ2ZXI/Lm1zID8/IDApKSl9IG9uIHRoZSB3YXlgLFxuICAgIHN3YXAgJiYgYCR7bXMoc3dhcCl9IGluIHRoZSBwYWdlYCxcbiAgXSk7XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nfSAqL1xuY29uc3QgYW5zd2VyT2YgPSAoeyBzdGF0dXMsIGJ5dGVzLCBzZXJ2ZXIsIHRyaWVzLCBpc0tlcHQsIGlzU3RhbGUgfSkgPT5cbiAgam9pbihbXG4gICAgc3RhdHVzID8gYHN0YXR1cyAke3N0YXR1c30sICR7c2l6ZU9mKGJ5dGVzKX1gIDogJ25vbmUgY2FtZScsXG4gICAgc2VydmVyICYmIGAke3NlcnZlci5xdWVyaWVzfSAke3NlcnZlci5xdWVyaWVzID09PSAxID8gJ3F1ZXJ5JyA6ICdxdWVyaWVzJ30gaW4gJHttcyhzZXJ2ZXIucXVlcnlfbXMpfWAsXG4gICAgdHJpZXMgJiYgYHNlbnQgJHt0cmllcyArIDF9IHRpbWVzYCwgaXNLZXB0ICYmICdrZXB0IGZyb20gdGhlIGZpcnN0IHRpbWUnLCBpc1N0YWxlICYmICd0aGUgcGFnZSBoYXMgbmV3ZXIgSFRNTCcsXG4gIF0pO1xuXG4vKiogV2hhdCBhIHJ1biBoYXMgY2hhbmdlZCBpbiB0aGUgc3RhdGUgb2YgaXRzIGNvbXBvbmVudC5cbiAqIEB0eXBlIHsocnVuOiBEZWJ1Z1J1bikgPT4gYW55W119ICovXG5jb25zdCBjaGFuZ2VzSW4gPSAoeyBpZCwgY29tcG9uZW50LCBiZWZvcmUgPSB7fSwgYWZ0ZXIgfSkgPT4ge1xuICBjb25zdCBjaGFuZ2VzID0gY2hhbmdlc09mKGJlZm9yZSwgYWZ0ZXIpO1xuICByZXR1cm4gW2Ake2NvbXBvbmVudH0gIyR7aWR9YCwgY2hhbmdlc1swXSA/ICcnIDogJzogbm8gZmllbGQnLCB1bChjaGFuZ2VzLCAoW3BhdGgsIHdhcywgaXNdKSA9PlxuICAgIGgoJ2NvZGUnLCBoKCdiJywgcGF0aCksICcgJywgaCgnZGVsJywganNvbih3YXMpKSwgJyBcdTIxOTIgJywgaCgnaW5zJywganNvbihpcykpKSldO1xufTtcblxuLyoqIEFsbCB0aGF0IGlzIGtub3duIG9mIGEgc3RlcCwgYXMgcm93cyBvZiBhIGxpc3Q7IGBsaW5rYCBsZWFkcyB0byBhbm90aGVyIHN0ZXAuXG4gKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCwgbGluazogKHN0ZXA6IG51bWJlcikgPT4gYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBmYWN0c09mID0gKHN0ZXAsIGxpbmspID0+IHtcbiAgY29uc3QgeyBpZCwga2luZCwgZW5kZWQsIGFyZ3MsIHR5cGVkLCBjYXVzZXMsIGV2ZW50cywgaGVhcmQsIGlzUHVzaGVkLCByaWRlcnMsIHJ1bnMsIGNoYW5uZWxzLCBzcHJlYWQgPSAwLCB3aHkgfSA9IHN0ZXA7XG4gIHJldHVybiBbXG4gICAgbGlzdCgnQmVjYXVzZSBvZicsIGNhdXNlcywgKHsgc3RlcDogZnJvbSwgZXZlbnQsIGJ5IH0pID0+IFtoKCdjb2RlJywgc2hvcnQoZXZlbnQpKSwgJyBvZiAnLCBsaW5rKGZyb20pLCBieSAhPT0gaWQgJiYgYCwgZm9yICMke2J5fWBdKSxcbiAgICBsaXN0KCdCZWNhdXNlIG9mJywgY2F1c2VzWzBdID8gW10gOiBoZWFyZCwgKFtuYW1lXSkgPT4gW3Nob3J0KG5hbWUpLCBpc1B1c2hlZCA/ICcsIHB1c2hlZCcgOiAnLCBmcm9tIGEgc2NyaXB0J10pLFxuICAgIGNoYW5uZWxzICYmIHJvdygnUHVzaGVkIHRvJywgam9pbihjaGFubmVscyksIHNwcmVhZCA+IDUwMCAmJiBgLCBzcHJlYWQgb3ZlciAke21zKHNwcmVhZCl9YCksXG4gICAgd2h5ICYmIHJvdyhraW5kID09PSAndHJhdmVsJyA/ICdOb3cnIDogJ1N0b3BwZWQnLCB3aHkpLFxuICAgIGxpc3QoJ0FyZ3VtZW50cycsIE9iamVjdC5lbnRyaWVzKGFyZ3MpLCBwYWlyKSxcbiAgICBsaXN0KCdJbiBpbnB1dHMnLCBPYmplY3QuZW50cmllcyh0eXBlZCksIHBhaXIpLFxuICAgIGtpbmQgPT09ICdyZXF1ZXN0JyAmJiBlbmRlZCAmJiBbcm93KCdUaW1lJywgdGltZU9mKHN0ZXApKSwgcm93KCdBbnN3ZXInLCBhbnN3ZXJPZihzdGVwKSldLFxuICAgIGxpc3QoJ0NoYW5nZWQnLCBydW5zLmZpbHRlcigoeyBhZnRlciB9KSA9PiBhZnRlciksIGNoYW5nZXNJbiksXG4gICAgbGlzdCgnRXZlbnRzJywgZXZlbnRzLCAoZXZlbnQpID0+IFtcbiAgICAgIGgoJ2NvZGUuZXZlbnQnLCBzaG9ydChldmVudC5uYW1lKSksIGV2ZW50LmZyb20gJiYgYCBmcm9tICMke2V2ZW50LmZyb219YCwgaCgnY29kZS5tb3JlJywganNvbihldmVudC5kZXRhaWwpKSwgZmF0ZXNPZihldmVudCwgbGluayksXG4gICAgXSksXG4gICAgbGlzdCgnVHJhdmVsbGVkIGFsb25nJywgcmlkZXJzLCAoeyBpZDogcmlkZXIsIGNvbXBvbmVudCwgcm9kZSB9KSA9PiBbYCR7Y29tcG9uZW50fSAjJHtyaWRlcn1gLCBlbmRlZCAmJiAocm9kZSA/ICcgcmFuJyA6ICcgaW4gdmFpbicpXSksXG4gIF07XG59O1xuIiwgIi8qIERlYnVnZ2luZzogc3RlcHMgYXMgYSBmaWxlLCBmb3Igc29tZWJvZHkgZWxzZToge1wiZm9ybWF0XCI6IFwibml0cm8tdGltZWxpbmVcIiwgXCJ2ZXJzaW9uXCI6IDEsIFwic3RlcHNcIjogW0RlYnVnU3RlcF19LiBJdCBoYXMgbm9cbiAqIEhUTUw6IHdpdGggdGhhdCBvbmUgY291bGQgZ28gb24gYXMgd2hvIGhhcyBzYXZlZCBpdCwgYW5kIG5vYm9keSBjYW4gd2l0aG91dCBzaWduYXR1cmVzLlxuICovXG5pbXBvcnQgeyBoIH0gZnJvbSAnLi9lbGVtZW50cy5qcyc7XG5pbXBvcnQgeyBwdWJsaWNKc29uIH0gZnJvbSAnLi9zZWNyZXRzLmpzJztcbmltcG9ydCB7IGZhY3RzT2YsIHN1bW1hcnlPZiB9IGZyb20gJy4vc2hvd24uanMnO1xuXG5jb25zdCBGT1JNQVQgPSAnbml0cm8tdGltZWxpbmUnO1xuY29uc3QgVkVSU0lPTiA9IDE7XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gRGVidWdTdGVwfSAqL1xuY29uc3QgYmFyZSA9IChzdGVwKSA9PiAoeyAuLi5zdGVwLCBwYWdlOiB1bmRlZmluZWQsIGVycm9yUGFnZTogdW5kZWZpbmVkIH0pO1xuXG4vKiogQHR5cGUgeyhzdGVwczogRGVidWdTdGVwW10pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc2F2ZSA9IChzdGVwcykgPT4ge1xuICBjb25zdCB0ZXh0ID0gcHVibGljSnNvbih7IGZvcm1hdDogRk9STUFULCB2ZXJzaW9uOiBWRVJTSU9OLCBzdGVwczogc3RlcHMubWFwKGJhcmUpIH0pO1xuICBjb25zdCBocmVmID0gVVJMLmNyZWF0ZU9iamVjdFVSTChuZXcgQmxvYihbdGV4dF0sIHsgdHlwZTogJ2FwcGxpY2F0aW9uL2pzb24nIH0pKTtcbiAgaCgnYScsIHsgaHJlZiwgZG93bmxvYWQ6IGAke0ZPUk1BVH0tJHtuZXcgRGF0ZSgpLnRvSVNPU3RyaW5nKCkuc2xpY2UoMCwgMTApfS5qc29uYCB9KS5jbGljaygpO1xuICBzZXRUaW1lb3V0KCgpID0+IFVSTC5yZXZva2VPYmplY3RVUkwoaHJlZiksIDFlNCk7XG59O1xuXG4vKiogQW4gb2JqZWN0IHRoYXQgY2FuJ3QgYmUgdGFrZW4gZm9yIHByb3BlcnRpZXMgb2YgYW4gZWxlbWVudCwgbm9yIGZvciBhIHRleHQuXG4gKiBAdHlwZSB7KGtleTogc3RyaW5nLCB2YWx1ZTogYW55KSA9PiBhbnl9ICovXG5jb25zdCBhc0RhdGEgPSAoa2V5LCB2YWx1ZSkgPT4gKHZhbHVlPy5jb25zdHJ1Y3RvciA9PT0gT2JqZWN0ID8geyBfX3Byb3RvX186IG51bGwsIC4uLnZhbHVlIH0gOiB2YWx1ZSk7XG5cbi8qKiBSZXR1cm4gdGhlIHN0ZXBzIG9mIGEgZmlsZTsgdGhyb3cgYW4gRXJyb3IgdGhhdCBzYXlzIHdoYXQgaXMgd3Jvbmcgd2l0aCBpdC5cbiAqIEB0eXBlIHsodGV4dDogc3RyaW5nKSA9PiBEZWJ1Z1N0ZXBbXX0gKi9cbmV4cG9ydCBjb25zdCBzdGVwc0luID0gKHRleHQpID0+IHtcbiAgY29uc3QgeyBmb3JtYXQsIHZlcnNpb24sIHN0ZXBzIH0gPSBPYmplY3QoSlNPTi5wYXJzZSh0ZXh0LCBhc0RhdGEpKTtcbiAgaWYgKGZvcm1hdCAhPT0gRk9STUFUKSB0aHJvdyBFcnJvcignVGhlIHRpbWVsaW5lIGhhcyBub3Qgc2F2ZWQgaXQuJyk7XG4gIGlmICh2ZXJzaW9uICE9PSBWRVJTSU9OKSB0aHJvdyBFcnJvcihgSXQgaXMgb2YgdmVyc2lvbiAke3ZlcnNpb259LCBhbmQgdGhpcyBuaXRyby1odG14IHJlYWRzIHZlcnNpb24gJHtWRVJTSU9OfS5gKTtcbiAgZm9yIChjb25zdCBzdGVwIG9mIHN0ZXBzKSBoKCdwJywgc3VtbWFyeU9mKHN0ZXApLCBmYWN0c09mKHN0ZXAsIFN0cmluZykpOyAvLyBhIGJyb2tlbiBvbmUgdGhyb3dzXG4gIHJldHVybiBzdGVwcy5tYXAoYmFyZSk7XG59O1xuIiwgIi8qIERlYnVnZ2luZzogdGhlIHN0ZXBzIG9mIHRoZSBwYWdlLCBvbGRlc3QgZmlyc3QsIGFuZCB3aG8gd2FudHMgdG8ga25vdyBvZiB0aGVtOyB0aG9zZSBvZiBhIGZpbGUgc3RhbmQgaW4gdGhlaXIgcGxhY2UuICovXG5cbmNvbnN0IE1PU1QgPSAyMDA7XG5leHBvcnQgY29uc3QgV0FJVFMgPSAnaXMgdG8gYXNrJzsgLy8gb2YgYSBoZWFyZXJcbi8qKiBAdHlwZSB7RGVidWdTdGVwW119ICovXG5leHBvcnQgY29uc3Qgc3RlcHMgPSBbXTtcbi8qKiBAdHlwZSB7RGVidWdTdGVwW119ICovXG5leHBvcnQgbGV0IHNob3duID0gc3RlcHM7XG4vKiogQHR5cGUgeygoc3RlcD86IERlYnVnU3RlcCkgPT4gdm9pZClbXX0gKi9cbmNvbnN0IGxpc3RlbmVycyA9IFtdO1xuLyoqIEB0eXBlIHtTZXQ8RGVidWdTdGVwIHwgdW5kZWZpbmVkPn0gKi9cbmNvbnN0IG5ld3MgPSBuZXcgU2V0KCk7XG5sZXQgY291bnQgPSAwO1xuXG4vKiogV2hldGhlciBzb21lYm9keSBoYXMgYXNrZWQgZm9yIGl0LlxuICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNDbGljayA9ICh7IGtpbmQsIGFjdGlvbiwgY2F1c2VzLCBoZWFyZCwgaXNQb2xsIH0pID0+XG4gIC9yZXF1ZXN0fGRyb3BwZWQvLnRlc3Qoa2luZCkgJiYgIWlzUG9sbCAmJiAhY2F1c2VzWzBdICYmICFoZWFyZFswXSAmJiAhL14oc3luY3xuaXRyby1tb3VudCkkLy50ZXN0KGFjdGlvbik7XG5cbi8qKiBIZWFyIG9mIGVhY2ggc3RlcCB0aGF0IGlzIG5ldyBvciBoYXMgY2hhbmdlZCwgb25jZSBhbGwgb2Ygd2hhdCBnb2VzIG9uIGlzIHRvbGQ7IG9mIG5vbmUgaW4gcGFydGljdWxhcjogYWxsIGhhdmUuXG4gKiBAdHlwZSB7KGxpc3RlbmVyOiAoc3RlcD86IERlYnVnU3RlcCkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBvblN0ZXAgPSAobGlzdGVuZXIpID0+IHZvaWQgbGlzdGVuZXJzLnB1c2gobGlzdGVuZXIpO1xuXG4vKiogQHR5cGUgeyhzdGVwPzogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGNoYW5nZWQgPSAoc3RlcCkgPT4ge1xuICBpZiAoIW5ld3Muc2l6ZSkge1xuICAgIHF1ZXVlTWljcm90YXNrKCgpID0+IHtcbiAgICAgIGNvbnN0IGFsbCA9IFsuLi5uZXdzXTtcbiAgICAgIG5ld3MuY2xlYXIoKTtcbiAgICAgIGZvciAoY29uc3Qgb25lIG9mIGFsbCkgZm9yIChjb25zdCBsaXN0ZW5lciBvZiBsaXN0ZW5lcnMpIGxpc3RlbmVyKG9uZSk7XG4gICAgfSk7XG4gIH1cbiAgbmV3cy5hZGQoc3RlcCk7XG59O1xuXG4vKiogQHR5cGUgeyhzdGVwOiBQYXJ0aWFsPERlYnVnU3RlcD4gJiB7IGtpbmQ6IERlYnVnU3RlcFsna2luZCddIH0pID0+IERlYnVnU3RlcH0gKi9cbmV4cG9ydCBjb25zdCBhZGRTdGVwID0gKHN0ZXApID0+IHtcbiAgLyoqIEB0eXBlIHtEZWJ1Z1N0ZXB9ICovXG4gIGNvbnN0IGZ1bGwgPSB7XG4gICAgbnVtYmVyOiArK2NvdW50LFxuICAgIGlkOiAnJywgY29tcG9uZW50OiAnJywgYWN0aW9uOiAnJywgaGVhcmQ6IFtdLCBjaGFpbjogW10sIGFyZ3M6IHt9LCB0eXBlZDoge30sIHN0YXJ0OiBwZXJmb3JtYW5jZS5ub3coKSwgdHJpZXM6IDAsIHN0YXR1czogMCwgYnl0ZXM6IDAsXG4gICAgZXZlbnRzOiBbXSwgcmlkZXJzOiBbXSwgcnVuczogW10sIGNhdXNlczogW10sXG4gICAgLi4uc3RlcCxcbiAgfTtcbiAgc3RlcHMucHVzaChmdWxsKTtcbiAgaWYgKHN0ZXBzW01PU1RdKSBzdGVwcy5zaGlmdCgpO1xuICBjaGFuZ2VkKGZ1bGwpO1xuICByZXR1cm4gZnVsbDtcbn07XG5cbi8qKiBTaG93IG90aGVyIHN0ZXBzOyB0aG9zZSBvZiB0aGUgcGFnZSBhZ2FpbiwgaWYgbm9uZSBhcmUgZ2l2ZW4uXG4gKiBAdHlwZSB7KG90aGVycz86IERlYnVnU3RlcFtdKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNob3cgPSAob3RoZXJzID0gc3RlcHMpID0+IHtcbiAgc2hvd24gPSBvdGhlcnM7XG4gIGNoYW5nZWQoKTtcbn07XG5cbi8qKiBGb3JnZXQgdGhvc2UgdGhhdCBhcmUgc2hvd24uICovXG5leHBvcnQgY29uc3QgY2xlYXIgPSAoKSA9PiB7XG4gIGlmIChzaG93biA9PT0gc3RlcHMpIHN0ZXBzLmxlbmd0aCA9IDA7XG4gIHNob3coKTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiB3aG8gY2F1c2VkIHdob20sIGZvciB0aGUgbGFzdCBjbGljaywgYXMgbGlzdHMgaW4gbGlzdHMuICovXG5pbXBvcnQgeyBoIH0gZnJvbSAnLi9lbGVtZW50cy5qcyc7XG5pbXBvcnQgeyBmYXRlc09mLCB0aXRsZU9mIH0gZnJvbSAnLi9zaG93bi5qcyc7XG5pbXBvcnQgeyBpc0NsaWNrLCBzaG93biB9IGZyb20gJy4vc3RlcHMuanMnO1xuaW1wb3J0IHsgc2hvcnQgfSBmcm9tICcuL3dvcmRzLmpzJztcblxuLyoqIFRoZSBsaXN0IG9mIHdoYXQgdGhlIGxhc3QgY2xpY2sgaGFzIGxlZCB0bzsgbm9uZSBiZWZvcmUgdGhlIGZpcnN0LiBXaGF0IHdhcyBzaG93biBvbmNlIGlzIG5vdCBzaG93biBhZ2Fpbi5cbiAqIEB0eXBlIHsobGluazogKHN0ZXA6IG51bWJlcikgPT4gYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZ3JhcGhPZiA9IChsaW5rKSA9PiB7XG4gIGNvbnN0IGZpcnN0ID0gc2hvd24uZmlsdGVyKGlzQ2xpY2spLnBvcCgpO1xuICBjb25zdCBzZWVuID0gbmV3IFNldCgpO1xuXG4gIC8qKiBUaGUgZXZlbnRzIG9mIG9uZSBydW4sIGFuZCB3aG8gaGVhcmQgdGhlbS5cbiAgICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXAgfCB1bmRlZmluZWQsIGlkOiBzdHJpbmcpID0+IGFueX0gKi9cbiAgY29uc3QgcnVuT2YgPSAoc3RlcCwgaWQpID0+IHtcbiAgICBjb25zdCBrZXkgPSBgJHtzdGVwPy5udW1iZXJ9ICR7aWR9YDtcbiAgICBpZiAoIXN0ZXAgfHwgc2Vlbi5oYXMoa2V5KSkgcmV0dXJuICcnO1xuICAgIHNlZW4uYWRkKGtleSk7XG4gICAgY29uc3Qgb3duID0gc3RlcC5ldmVudHMuZmlsdGVyKCh7IG5hbWUsIGZyb20sIGhlYXJlcnMsIHdoeSB9KSA9PiBmcm9tID09PSBpZCAmJiAoaGVhcmVyc1swXSB8fCB3aHkgfHwgbmFtZSAhPT0gJ25pdHJvOmFjdGlvbi1jb21wbGV0ZScpKTtcbiAgICByZXR1cm4gaCgndWwnLCBvd24ubWFwKGV2ZW50T2YpKTtcbiAgfTtcblxuICAvKiogQHR5cGUgeyhldmVudDogRGVidWdFdmVudCkgPT4gYW55fSAqL1xuICBjb25zdCBldmVudE9mID0gKGV2ZW50KSA9PlxuICAgIGgoJ2xpJywgaCgnY29kZS5ldmVudCcsIHNob3J0KGV2ZW50Lm5hbWUpKSwgZmF0ZXNPZih7IC4uLmV2ZW50LCB3aHk6IGV2ZW50LndoeSAmJiAnbm9ib2R5IGhlYXJzIGl0JyB9LCBsaW5rLCAoaGVhcmVyKSA9PlxuICAgICAgcnVuT2Yoc2hvd24uZmluZCgoeyBudW1iZXIgfSkgPT4gbnVtYmVyID09PSBoZWFyZXIuc3RlcCksIGhlYXJlci5pZCkpKTtcblxuICByZXR1cm4gZmlyc3QgJiYgaCgndWwnLCBoKCdsaScsIGgoJ3N0cm9uZycsIHRpdGxlT2YoZmlyc3QpKSwgJyBpbiAnLCBsaW5rKGZpcnN0Lm51bWJlciksIHJ1bk9mKGZpcnN0LCBmaXJzdC5pZCkpKTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiBzdGVwcyBhcyBhIHRlc3Qgd2l0aCBuaXRyb19odG14LnRlc3RpbmcuICovXG5pbXBvcnQgeyBSRUZSRVNIIH0gZnJvbSAnLi9oZWFyZXJzLmpzJztcbmltcG9ydCB7IEhJRERFTiB9IGZyb20gJy4vc2VjcmV0cy5qcyc7XG5pbXBvcnQgeyBpc0NsaWNrLCBzaG93biB9IGZyb20gJy4vc3RlcHMuanMnO1xuaW1wb3J0IHsgc2hvcnQgfSBmcm9tICcuL3dvcmRzLmpzJztcblxuY29uc3QgTkFNRSA9IC9eW2Etel9dXFx3KiQvaTtcblxuLyoqIEB0eXBlIHsodmFsdWU6IGFueSkgPT4gc3RyaW5nfSAqL1xuY29uc3QgcHl0aG9uID0gKHZhbHVlKSA9PiB7XG4gIGlmIChBcnJheS5pc0FycmF5KHZhbHVlKSkgcmV0dXJuIGBbJHt2YWx1ZS5tYXAocHl0aG9uKS5qb2luKCcsICcpfV1gO1xuICBpZiAoT2JqZWN0KHZhbHVlKSA9PT0gdmFsdWUpIHJldHVybiBgeyR7T2JqZWN0LmVudHJpZXModmFsdWUpLm1hcCgoW2tleSwgaXRlbV0pID0+IGAke0pTT04uc3RyaW5naWZ5KGtleSl9OiAke3B5dGhvbihpdGVtKX1gKS5qb2luKCcsICcpfX1gO1xuICByZXR1cm4gdmFsdWUgPT0gbnVsbCA/ICdOb25lJyA6IHZhbHVlID09PSB0cnVlID8gJ1RydWUnIDogdmFsdWUgPT09IGZhbHNlID8gJ0ZhbHNlJyA6IEpTT04uc3RyaW5naWZ5KHZhbHVlKTtcbn07XG5cbi8qKiBBIGNhbGwgd2l0aCBrZXl3b3JkIGFyZ3VtZW50czsgd2hhdCB3YXMgaGlkZGVuIGlzIGxlZnQgb3V0LCBhbmQgd2hhdCBjYW4ndCBiZSBhIG5hbWUuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgdmFsdWVzOiBhbnksIC4uLmZpcnN0OiBhbnlbXSkgPT4gc3RyaW5nfSAqL1xuY29uc3QgY2FsbCA9IChuYW1lLCB2YWx1ZXMsIC4uLmZpcnN0KSA9PiB7XG4gIGNvbnN0IHBhaXJzID0gT2JqZWN0LmVudHJpZXModmFsdWVzKS5maWx0ZXIoKFtrZXksIHZhbHVlXSkgPT4gTkFNRS50ZXN0KGtleSkgJiYgIXB5dGhvbih2YWx1ZSkuaW5jbHVkZXMoSElEREVOKSk7XG4gIGNvbnN0IHdvcmRzID0gcGFpcnMubWFwKChba2V5LCB2YWx1ZV0pID0+IGAke2tleX09JHtweXRob24odmFsdWUpfWApO1xuICByZXR1cm4gYCAgICAke25hbWV9KCR7Wy4uLmZpcnN0Lm1hcChweXRob24pLCAuLi53b3Jkc10uam9pbignLCAnKX0pYDtcbn07XG5cbi8qKiBIb3cgYSB0ZXN0IG5hbWVzIGEgY29tcG9uZW50OyBub3RoaW5nIGlmIHRoYXQgaXMgbm90IGNsZWFyLlxuICogQHR5cGUgeyhuYW1lZDogeyBjb21wb25lbnQ/OiBzdHJpbmcsIGtleT86IHN0cmluZywgaXNPbmU/OiBib29sZWFuIH0pID0+IHN0cmluZ30gKi9cbmNvbnN0IHBhcnRPZiA9ICh7IGNvbXBvbmVudCwga2V5LCBpc09uZSB9KSA9PlxuICBpc09uZSA/IGBwYWdlLmNvbXBvbmVudCgke3B5dGhvbihjb21wb25lbnQpfSR7a2V5ID8gYCwga2V5PSR7cHl0aG9uKGtleSl9YCA6ICcnfSlgIDogJyc7XG5cbi8qKiBBIHN0ZXAsIGFuZCBhbGwgdGhhdCBpdCBsZWQgdG8uXG4gKiBAdHlwZSB7KGZpcnN0OiBEZWJ1Z1N0ZXApID0+IERlYnVnU3RlcFtdfSAqL1xuY29uc3QgZmFtaWx5T2YgPSAoZmlyc3QpID0+IHtcbiAgY29uc3QgZm91bmQgPSBbZmlyc3RdO1xuICBmb3IgKGNvbnN0IHN0ZXAgb2Ygc2hvd24pIGlmIChzdGVwLmNhdXNlcy5zb21lKChjYXVzZSkgPT4gZm91bmQuc29tZSgoeyBudW1iZXIgfSkgPT4gbnVtYmVyID09PSBjYXVzZS5zdGVwKSkpIGZvdW5kLnB1c2goc3RlcCk7XG4gIHJldHVybiBmb3VuZDtcbn07XG5cbi8qKiBXaGF0IHdhcyBlbnRlcmVkIHNpbmNlIHRoZSBzdGF0ZSB3YXMgbWFkZS5cbiAqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwLCBwYXJ0OiBzdHJpbmcpID0+IHN0cmluZ1tdfSAqL1xuY29uc3QgZmlsbHNPZiA9ICh7IHR5cGVkLCBydW5zOiBbcnVuXSB9LCBwYXJ0KSA9PlxuICBPYmplY3QuZW50cmllcyh0eXBlZCkuZmxhdE1hcCgoW3BhdGgsIHZhbHVlXSkgPT4ge1xuICAgIGNvbnN0IHdhcyA9IHBhdGguc3BsaXQoJy4nKS5yZWR1Y2UoKGZyb20sIGtleSkgPT4gZnJvbT8uW2tleV0sIHJ1bj8uYmVmb3JlKTtcbiAgICBjb25zdCBpc1RpY2sgPSB0eXBlb2Ygd2FzID09PSAnYm9vbGVhbic7XG4gICAgY29uc3Qgbm93ID0gaXNUaWNrID8gYCR7dmFsdWV9YCAhPT0gJycgOiB2YWx1ZTtcbiAgICByZXR1cm4gYCR7d2FzID8/ICcnfWAgPT09IGAke25vd31gID8gW10gOiBbY2FsbChgJHtwYXJ0fS5maWxsYCwge30sIHBhdGgsIG5vdyldO1xuICB9KTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IERlYnVnRXZlbnQpID0+IHN0cmluZ30gKi9cbmNvbnN0IGFzc2VydGlvbk9mID0gKHsgbmFtZSwgZGV0YWlsLCBoZWFyZXJzIH0pID0+IHtcbiAgY29uc3QgZGF0YSA9IHsgLi4uZGV0YWlsIH07XG4gIGRlbGV0ZSBkYXRhLmNvbXBvbmVudDtcbiAgaWYgKG5hbWUgPT09ICduaXRybzptZXNzYWdlJykgcmV0dXJuIGNhbGwoJ3BhZ2UuYXNzZXJ0X21lc3NhZ2UnLCB7fSwgZGF0YS5sZXZlbCwgZGF0YS50ZXh0KTtcbiAgaWYgKG5hbWUgPT09ICduaXRybzplcnJvcicpIHJldHVybiBjYWxsKCdwYWdlLmFzc2VydF9lcnJvcicsIHsgYWN0aW9uOiBkYXRhLmFjdGlvbiB9LCBkYXRhLnN0YXR1cyk7XG4gIGlmIChuYW1lID09PSAnbml0cm86YWN0aW9uLWNvbXBsZXRlJykgcmV0dXJuIGNhbGwoJ3BhZ2UuYXNzZXJ0X2NvbXBsZXRlJywge30sIGRhdGEuYWN0aW9uKTtcbiAgaWYgKCFuYW1lLnN0YXJ0c1dpdGgoUkVGUkVTSCkpIHJldHVybiBjYWxsKCdwYWdlLmFzc2VydF9lbWl0dGVkJywgZGF0YSwgc2hvcnQobmFtZSkpO1xuICByZXR1cm4gY2FsbCgncGFnZS5hc3NlcnRfcmVmcmVzaGVkJywgZGF0YSwgaGVhcmVyc1swXT8uY29tcG9uZW50ID8/IG5hbWUucmVwbGFjZShSRUZSRVNILCAnJykpO1xufTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBzdHJpbmdbXX0gKi9cbmNvbnN0IGxpbmVzT2YgPSAoc3RlcCkgPT4ge1xuICBjb25zdCBwYXJ0ID0gcGFydE9mKHN0ZXApO1xuICBpZiAoIXBhcnQpIHJldHVybiBbYCAgICAjICR7c3RlcC5jb21wb25lbnR9LiR7c3RlcC5hY3Rpb259OiBieSBoYW5kYF07XG4gIGNvbnN0IGZhbWlseSA9IGZhbWlseU9mKHN0ZXApO1xuICBjb25zdCBpc1RoZXJlID0gKC8qKiBAdHlwZSB7RGVidWdSdW59ICovIHsgZ29uZSB9KSA9PiAhZmFtaWx5LnNvbWUoKHsgbnVtYmVyIH0pID0+IG51bWJlciA9PT0gZ29uZSk7XG4gIGNvbnN0IHN0YXRlcyA9IG5ldyBNYXAoZmFtaWx5LmZsYXRNYXAoKHsgcnVucyB9KSA9PiBydW5zLmZpbHRlcihpc1RoZXJlKS5tYXAoKHJ1bikgPT4gW3BhcnRPZihydW4pLCBweXRob24ocnVuLmFmdGVyKV0pKSk7XG4gIHJldHVybiBbXG4gICAgLi4uZmlsbHNPZihzdGVwLCBwYXJ0KSwgY2FsbChgJHtwYXJ0fS5jYWxsYCwgc3RlcC5hcmdzLCBzdGVwLmFjdGlvbiksXG4gICAgLi4uZmFtaWx5LmZsYXRNYXAoKHsgZXZlbnRzIH0pID0+IGV2ZW50cy5tYXAoYXNzZXJ0aW9uT2YpKSxcbiAgICAuLi5bLi4uc3RhdGVzXS5maWx0ZXIoKFtvdGhlciwgc3RhdGVdKSA9PiBvdGhlciAmJiBzdGF0ZSAhPT0gJ05vbmUnICYmICFzdGF0ZS5pbmNsdWRlcyhISURERU4pKVxuICAgICAgLm1hcCgoW290aGVyLCBzdGF0ZV0pID0+IGAgICAgYXNzZXJ0ICR7b3RoZXJ9LnN0YXRlLm1vZGVsX2R1bXAobW9kZT1cImpzb25cIikgPT0gJHtzdGF0ZX1gKSxcbiAgXTtcbn07XG5cbi8qKiBUaGUgY2xpY2tzIGFtb25nIHNvbWUgc3RlcHMsIGFzIGEgdGVzdCB0aGF0IGJlZ2lucyB3aXRoIHRoZSBwYWdlIGFzIGl0IHdhcyBsb2FkZWQuXG4gKiBAdHlwZSB7KGNob3NlbjogRGVidWdTdGVwW10pID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCB0ZXN0T2YgPSAoY2hvc2VuKSA9PlxuICBbJ2RlZiB0ZXN0X2pvdXJuZXkobml0cm8pOicsIGAgICAgcGFnZSA9IG5pdHJvLnZpc2l0KCR7cHl0aG9uKGNob3Nlbi5maW5kKGlzQ2xpY2spPy5hZGRyZXNzID8/ICcvJyl9KWAsIC4uLmNob3Nlbi5maWx0ZXIoaXNDbGljaykuZmxhdE1hcChsaW5lc09mKSwgJyddLmpvaW4oJ1xcbicpO1xuIiwgIi8qIERlYnVnZ2luZzogYmFjayB0byB0aGUgY29tcG9uZW50cyBhcyB0aGV5IHdlcmUgYmVmb3JlIGEgc3RlcC4gQSBzdGF0ZSBpcyBpbiBpdHMgdG9rZW4sIHNvIG9sZCBIVE1MIHdpdGggaXRzIG9sZCB0b2tlblxuICogaXMgYSB3b3JraW5nIHBhZ2UuIFdoYXQgc3Rvb2QgaW4gaW5wdXRzIGNvbWVzIGJhY2ssIGJ1dCBmb3IgcGFzc3dvcmRzIGFuZCBmaWxlcy4gVGhlIGRhdGFiYXNlIGRvZXMgbm90IHRyYXZlbC5cbiAqXG4gKiBUYWtlcyBhd2F5IHdoYXQgb25seSBzaG93cyB0aGF0IHNvbWV0aGluZyBpcyB1bmRlciB3YXk6IG5pdHJvLWJ1c3ksIGFyaWEtYnVzeSwgZGF0YS1uaXRyby1oZWxkIHdpdGggYXJpYS1kaXNhYmxlZC5cbiAqL1xuaW1wb3J0IHsgaCB9IGZyb20gJy4vZWxlbWVudHMuanMnO1xuaW1wb3J0IHsgcm9vdHMgfSBmcm9tICcuL2hlYXJlcnMuanMnO1xuaW1wb3J0IHsgU0VDUkVUIH0gZnJvbSAnLi9zZWNyZXRzLmpzJztcbmltcG9ydCB7IGFkZFN0ZXAgfSBmcm9tICcuL3N0ZXBzLmpzJztcblxuLyoqIEB0eXBlIHsocm9vdDogRWxlbWVudCkgPT4gYW55W119ICovXG5jb25zdCBmaWVsZHNPZiA9IChyb290KSA9PiBbLi4ucm9vdC5xdWVyeVNlbGVjdG9yQWxsKCdpbnB1dCxzZWxlY3QsdGV4dGFyZWEnKV07XG5cbi8qKiBUaGUgY29tcG9uZW50cyB0aGF0IGFyZSBpbiBubyBvdGhlciwgZWFjaCB3aXRoIGl0cyBpZCwgSFRNTCwgYW5kIHdoYXQgc3RhbmRzIGluIGl0cyBpbnB1dHMuXG4gKiBAdHlwZSB7KCkgPT4gW3N0cmluZywgc3RyaW5nLCBhbnlbXV1bXX0gKi9cbmV4cG9ydCBjb25zdCB0YWtlUGFnZSA9ICgpID0+XG4gIHJvb3RzKCkuZmlsdGVyKChyb290KSA9PiAhcm9vdC5wYXJlbnRFbGVtZW50Py5jbG9zZXN0KCdbZGF0YS1uaXRyby1jb21wb25lbnRdJykpLm1hcCgocm9vdCkgPT4gW1xuICAgIHJvb3QuaWQsIHJvb3Qub3V0ZXJIVE1MLnJlcGxhY2UoLzxuaXRyby10aW1lbGluZS4qP2U+LywgJycpLCAvLyBpdCBzdGFuZHMgaW4gYSBkaWFsb2cgdGhhdCBpcyBtb2RhbFxuICAgIGZpZWxkc09mKHJvb3QpLm1hcCgoZmllbGQpID0+ICFmaWVsZC5tYXRjaGVzKGAke1NFQ1JFVH0sW3R5cGU9ZmlsZV1gKSAmJiBbZmllbGQudmFsdWUsIGZpZWxkLmNoZWNrZWRdKSxcbiAgXSk7XG5cbi8qKiBAdHlwZSB7KHBhZ2U6IFtzdHJpbmcsIHN0cmluZywgYW55W11dKSA9PiB2b2lkfSAqL1xuY29uc3QgcHV0QmFjayA9IChbaWQsIGh0bWwsIHZhbHVlc10pID0+IHtcbiAgY29uc3Qgcm9vdCA9IGgoJ3RlbXBsYXRlJywgeyBpbm5lckhUTUw6IGh0bWwgfSkuY29udGVudC5maXJzdEVsZW1lbnRDaGlsZDtcbiAgZm9yIChjb25zdCBvbmUgb2YgW3Jvb3QsIC4uLnJvb3QucXVlcnlTZWxlY3RvckFsbCgnLm5pdHJvLWJ1c3ksW2RhdGEtbml0cm8taGVsZF0nKV0pIHtcbiAgICBvbmUuY2xhc3NMaXN0LnJlbW92ZSgnbml0cm8tYnVzeScpO1xuICAgIG9uZS5yZW1vdmVBdHRyaWJ1dGUoJ2FyaWEtYnVzeScpO1xuICAgIGlmIChvbmUuaGFzQXR0cmlidXRlKCdkYXRhLW5pdHJvLWhlbGQnKSkgb25lLnJlbW92ZUF0dHJpYnV0ZSgnYXJpYS1kaXNhYmxlZCcpO1xuICAgIG9uZS5yZW1vdmVBdHRyaWJ1dGUoJ2RhdGEtbml0cm8taGVsZCcpO1xuICB9XG4gIHdpbmRvdy5uaXRybz8uZmluZChpZCkucmVwbGFjZVdpdGgocm9vdCk7XG4gIGZpZWxkc09mKHJvb3QpLmZvckVhY2goKGZpZWxkLCBhdCkgPT4ge1xuICAgIGlmICh2YWx1ZXNbYXRdKSBbZmllbGQudmFsdWUsIGZpZWxkLmNoZWNrZWRdID0gdmFsdWVzW2F0XTtcbiAgfSk7XG4gIHdpbmRvdy5odG14Py5wcm9jZXNzKHJvb3QpO1xufTtcblxuLyoqIFB1dCB0aGUgY29tcG9uZW50cyBiYWNrIGFzIHRoZXkgd2VyZSBiZWZvcmUgYSBzdGVwLCB3aGljaCBpcyBhIHN0ZXAgYXMgd2VsbC5cbiAqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHRyYXZlbCA9ICh7IG51bWJlciwgcGFnZSA9IFtdIH0pID0+IHtcbiAgY29uc3QgdGhlcmUgPSBwYWdlLmZpbHRlcigoW2lkXSkgPT4gd2luZG93Lm5pdHJvPy5maW5kKGlkKSk7XG4gIGNvbnN0IGxvc3QgPSBwYWdlLmZpbHRlcigob25lKSA9PiAhdGhlcmUuaW5jbHVkZXMob25lKSkubWFwKChbaWRdKSA9PiBgIyR7aWR9YCk7XG4gIGNvbnN0IG1pc3NpbmcgPSBsb3N0WzBdID8gYCBObyBsb25nZXIgb24gdGhlIHBhZ2U6ICR7bG9zdC5qb2luKCcsICcpfS5gIDogJyc7XG4gIGFkZFN0ZXAoe1xuICAgIGtpbmQ6ICd0cmF2ZWwnLCBwYWdlOiB0YWtlUGFnZSgpLCBlbmRlZDogcGVyZm9ybWFuY2Uubm93KCksIGFjdGlvbjogYGJhY2sgdG8gYmVmb3JlIHN0ZXAgJHtudW1iZXJ9YCxcbiAgICB3aHk6IGBUaGUgY29tcG9uZW50cyBhcmUgYXMgdGhleSB3ZXJlIGJlZm9yZSBzdGVwICR7bnVtYmVyfS4gVGhlIGRhdGFiYXNlIGRpZCBub3QgdHJhdmVsOiBpdCBpcyBhcyBpdCB3YXMuJHttaXNzaW5nfWAsXG4gIH0pO1xuICB0aGVyZS5mb3JFYWNoKHB1dEJhY2spO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHRoZSBsaXN0IG9mIHN0ZXBzIGluIHRoZSB0aW1lbGluZSwgd2hhdCBpcyBmaWx0ZXJlZCBvdXQgb2YgaXQsIGFuZCB0aGUgdG9vbHMgYWJvdmUgaXQuICovXG5pbXBvcnQgeyBidXR0b24sIGgsIG1zLCBwdXQgfSBmcm9tICcuL2VsZW1lbnRzLmpzJztcbmltcG9ydCB7IHNhdmUsIHN0ZXBzSW4gfSBmcm9tICcuL2ZpbGUuanMnO1xuaW1wb3J0IHsgZ3JhcGhPZiB9IGZyb20gJy4vZ3JhcGguanMnO1xuaW1wb3J0IHsgdGVzdE9mIH0gZnJvbSAnLi9yZWNpcGUuanMnO1xuaW1wb3J0IHsgZmFjdHNPZiwgc3VtbWFyeU9mLCB0aXRsZU9mLCB0cm91YmxlT2YgfSBmcm9tICcuL3Nob3duLmpzJztcbmltcG9ydCB7IGNsZWFyLCBzaG93LCBzaG93biwgc3RlcHMgfSBmcm9tICcuL3N0ZXBzLmpzJztcbmltcG9ydCB7IHRyYXZlbCB9IGZyb20gJy4vdHJhdmVsLmpzJztcbmltcG9ydCB7IHNob3J0IH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nW119ICovXG5jb25zdCBjb21wb25lbnRzT2YgPSAoeyBjb21wb25lbnQsIGV2ZW50cywgcmlkZXJzIH0pID0+XG4gIFtjb21wb25lbnQsIC4uLlsuLi5yaWRlcnMsIC4uLmV2ZW50cy5mbGF0TWFwKCh7IGhlYXJlcnMgfSkgPT4gaGVhcmVycyldLm1hcCgob25lKSA9PiBvbmUuY29tcG9uZW50KV07XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nW119ICovXG5jb25zdCBldmVudHNPZiA9ICh7IGV2ZW50cywgaGVhcmQgfSkgPT4gWy4uLmV2ZW50cy5tYXAoKHsgbmFtZSB9KSA9PiBuYW1lKSwgLi4uaGVhcmQubWFwKChbbmFtZV0pID0+IG5hbWUpXS5tYXAoc2hvcnQpO1xuXG4vKiogQSBjaG9pY2UgYW1vbmcgdGhlIG5hbWVzIHRoYXQgaGF2ZSBvY2N1cnJlZC5cbiAqIEB0eXBlIHsobGFiZWw6IHN0cmluZywgbmFtZXNPZjogKHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nW10sIG9uY2hhbmdlOiAoKSA9PiB2b2lkKSA9PiBhbnl9ICovXG5jb25zdCBmaWx0ZXIgPSAobGFiZWwsIG5hbWVzT2YsIG9uY2hhbmdlKSA9PiB7XG4gIGNvbnN0IHNlbGVjdCA9IGgoJ3NlbGVjdCcsIHsgb25jaGFuZ2UgfSwgaCgnb3B0aW9uJywgeyB2YWx1ZTogJycgfSwgJ2FsbCcpKTtcbiAgcmV0dXJuIHtcbiAgICBlbGVtZW50OiBoKCdsYWJlbCcsIGAke2xhYmVsfSBgLCBzZWxlY3QpLFxuICAgIGxlYXJuOiAoLyoqIEB0eXBlIHtEZWJ1Z1N0ZXB9ICovIHN0ZXApID0+IHtcbiAgICAgIGZvciAoY29uc3QgbmFtZSBvZiBuYW1lc09mKHN0ZXApKSBpZiAoIVsuLi5zZWxlY3Qub3B0aW9uc10uc29tZSgoeyB2YWx1ZSB9KSA9PiB2YWx1ZSA9PT0gbmFtZSkpIHNlbGVjdC5hcHBlbmQoaCgnb3B0aW9uJywgbmFtZSkpO1xuICAgIH0sXG4gICAgcGFzc2VzOiAoLyoqIEB0eXBlIHtEZWJ1Z1N0ZXB9ICovIHN0ZXApID0+ICFzZWxlY3QudmFsdWUgfHwgbmFtZXNPZihzdGVwKS5pbmNsdWRlcyhzZWxlY3QudmFsdWUpLFxuICB9O1xufTtcblxuLyoqIFVwIGFuZCBkb3duIGdvIGZyb20gc3RlcCB0byBzdGVwLlxuICogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgbW92ZSA9IChldmVudCkgPT4ge1xuICBjb25zdCBieSA9IHsgQXJyb3dEb3duOiAxLCBBcnJvd1VwOiAtMSB9Wy8qKiBAdHlwZSB7c3RyaW5nfSAqLyAoZXZlbnQua2V5KV07XG4gIGlmICghYnkgfHwgZXZlbnQudGFyZ2V0LmxvY2FsTmFtZSAhPT0gJ3N1bW1hcnknKSByZXR1cm47XG4gIGNvbnN0IGFsbCA9IFsuLi5ldmVudC5jdXJyZW50VGFyZ2V0LnF1ZXJ5U2VsZWN0b3JBbGwoJ2xpOm5vdChbaGlkZGVuXSkgPiBkZXRhaWxzID4gc3VtbWFyeScpXTtcbiAgYWxsW2FsbC5pbmRleE9mKGV2ZW50LnRhcmdldCkgKyBieV0/LmZvY3VzKCk7XG4gIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG59O1xuXG4vKiogQHR5cGUgeygpID0+IHsgdG9vbHM6IGFueSwgYm9keTogYW55LCB1cGRhdGU6IChzdGVwPzogRGVidWdTdGVwKSA9PiB2b2lkIH19ICovXG5leHBvcnQgY29uc3Qgc2hvd0xpc3QgPSAoKSA9PiB7XG4gIC8qKiBAdHlwZSB7TWFwPERlYnVnU3RlcCwgYW55Pn0gKi9cbiAgY29uc3QgaXRlbXMgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IGZpbHRlcnMgPSBbZmlsdGVyKCdDb21wb25lbnQnLCBjb21wb25lbnRzT2YsICgpID0+IHVwZGF0ZSgpKSwgZmlsdGVyKCdFdmVudCcsIGV2ZW50c09mLCAoKSA9PiB1cGRhdGUoKSldO1xuICBjb25zdCBsaXN0ID0gaCgnb2wnLCB7ICdhcmlhLWxhYmVsJzogJ1N0ZXBzJywgb25rZXlkb3duOiBtb3ZlIH0pO1xuICBjb25zdCBlbXB0eSA9IGgoJ3AuZW1wdHknKTtcbiAgY29uc3Qgc3RhdHVzID0gaCgnb3V0cHV0LnVuc2VlbicpO1xuICBjb25zdCBncmFwaCA9IGgoJ2RpdicpO1xuICBjb25zdCBjYXVzZWQgPSBoKCdkZXRhaWxzLmdyYXBoJywgeyBvbnRvZ2dsZTogKCkgPT4gdXBkYXRlKCkgfSwgaCgnc3VtbWFyeScsICdXaG8gY2F1c2VkIHdob20sIGZvciB0aGUgbGFzdCBjbGljaycpLCBncmFwaCk7XG4gIGNvbnN0IHNjcm9sbCA9IGgoJ2Rpdi5zY3JvbGwnLCBlbXB0eSwgbGlzdCk7XG5cbiAgLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBib29sZWFufSAqL1xuICBjb25zdCBwYXNzZXMgPSAoc3RlcCkgPT4gZmlsdGVycy5ldmVyeSgob25lKSA9PiBvbmUucGFzc2VzKHN0ZXApKTtcblxuICAvKiogQHR5cGUgeyhudW1iZXI6IG51bWJlcikgPT4gYW55fSAqL1xuICBjb25zdCBsaW5rID0gKG51bWJlcikgPT4ge1xuICAgIGNvbnN0IHRvID0gc2hvd24uZmluZCgoc3RlcCkgPT4gc3RlcC5udW1iZXIgPT09IG51bWJlcik7XG4gICAgcmV0dXJuIHRvID8gYnV0dG9uKGBzdGVwICR7bnVtYmVyfWAsICgpID0+IGdvKHRvKSwgeyBjbGFzc05hbWU6ICdsaW5rJyB9KSA6IGBzdGVwICR7bnVtYmVyfWA7XG4gIH07XG5cbiAgLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuICBjb25zdCBnbyA9IChzdGVwKSA9PiB7XG4gICAgY29uc3QgZGV0YWlscyA9IGl0ZW1zLmdldChzdGVwKTtcbiAgICBkZXRhaWxzLm9wZW4gPSB0cnVlO1xuICAgIGRldGFpbHMucGFyZW50Tm9kZS5oaWRkZW4gPSBmYWxzZTtcbiAgICBkZXRhaWxzLmZpcnN0Q2hpbGQuZm9jdXMoKTtcbiAgfTtcblxuICAvKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IGFueX0gKi9cbiAgY29uc3QgbWFrZSA9IChzdGVwKSA9PiB7XG4gICAgY29uc3QgYmFjayA9IHN0ZXAucGFnZSAmJiBidXR0b24oJ0JhY2sgdG8gYmVmb3JlIHRoaXMgc3RlcCcsICgpID0+IHRyYXZlbChzdGVwKSk7XG4gICAgY29uc3QgZGV0YWlscyA9IGgoJ2RldGFpbHMnLCB7IG9udG9nZ2xlOiAoKSA9PiByZW5kZXIoc3RlcCkgfSwgaCgnc3VtbWFyeScpLCBoKCdkbCcpLCBoKCdkaXYuYWN0aW9ucycsIGJhY2spKTtcbiAgICBsaXN0LmFwcGVuZChoKCdsaScsIGRldGFpbHMpKTtcbiAgICBpdGVtcy5zZXQoc3RlcCwgZGV0YWlscyk7XG4gICAgcmV0dXJuIGRldGFpbHM7XG4gIH07XG5cbiAgLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuICBjb25zdCByZW5kZXIgPSAoc3RlcCkgPT4ge1xuICAgIGNvbnN0IGRldGFpbHMgPSBpdGVtcy5nZXQoc3RlcCkgPz8gbWFrZShzdGVwKTtcbiAgICBmb3IgKGNvbnN0IG9uZSBvZiBmaWx0ZXJzKSBvbmUubGVhcm4oc3RlcCk7XG4gICAgcHV0KGRldGFpbHMuY2hpbGRyZW5bMF0sIHN1bW1hcnlPZihzdGVwKSk7XG4gICAgcHV0KGRldGFpbHMuY2hpbGRyZW5bMV0sIGRldGFpbHMub3BlbiAmJiBmYWN0c09mKHN0ZXAsIGxpbmspKTtcbiAgICBPYmplY3QuYXNzaWduKGRldGFpbHMucGFyZW50Tm9kZSwgeyBoaWRkZW46ICFwYXNzZXMoc3RlcCksIGNsYXNzTmFtZTogdHJvdWJsZU9mKHN0ZXApICYmICdiYWQnIH0pO1xuICB9O1xuXG4gIC8qKiBAdHlwZSB7KHN0ZXA/OiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG4gIGNvbnN0IHVwZGF0ZSA9IChzdGVwKSA9PiB7XG4gICAgY29uc3QgaXNBdEVuZCA9IHNjcm9sbC5zY3JvbGxUb3AgKyBzY3JvbGwuY2xpZW50SGVpZ2h0ID49IHNjcm9sbC5zY3JvbGxIZWlnaHQgLSA4O1xuICAgIGZvciAoY29uc3QgW29uZSwgZGV0YWlsc10gb2YgaXRlbXMpIGlmICghc2hvd24uaW5jbHVkZXMob25lKSkgaXRlbXMuZGVsZXRlKG9uZSksIGRldGFpbHMucGFyZW50Tm9kZS5yZW1vdmUoKTtcbiAgICBmb3IgKGNvbnN0IG9uZSBvZiBzaG93bikgaWYgKCFzdGVwIHx8IG9uZSA9PT0gc3RlcCkgcmVuZGVyKG9uZSk7XG4gICAgZW1wdHkudGV4dENvbnRlbnQgPSBzaG93bi5zb21lKHBhc3NlcykgPyAnJyA6IHNob3duWzBdID8gJ05vIHN0ZXAgZml0cyB0aGUgZmlsdGVycy4nIDogJ05vdGhpbmcgaGFzIGhhcHBlbmVkIHlldC4nO1xuICAgIHB1dChncmFwaCwgY2F1c2VkLm9wZW4gJiYgKGdyYXBoT2YobGluaykgPz8gJ05vIGNsaWNrIHlldC4nKSk7XG4gICAgaWYgKHN0ZXA/LmVuZGVkKSBzdGF0dXMudGV4dENvbnRlbnQgPSBzdGVwLndoeSA/PyBgU3RlcCAke3N0ZXAubnVtYmVyfTogJHt0aXRsZU9mKHN0ZXApfSwgJHttcyhzdGVwLmVuZGVkIC0gc3RlcC5zdGFydCl9ICR7dHJvdWJsZU9mKHN0ZXApfWA7XG4gICAgaWYgKGlzQXRFbmQpIHNjcm9sbC5zY3JvbGxUb3AgPSBzY3JvbGwuc2Nyb2xsSGVpZ2h0O1xuICB9O1xuXG4gIGNvbnN0IG5vdGUgPSBoKCdwJywgeyByb2xlOiAnYWxlcnQnIH0pO1xuICBsZXQgbmFtZSA9ICcnO1xuXG4gIC8qKiBAdHlwZSB7KHRleHQ/OiBzdHJpbmcpID0+IHZvaWR9ICovXG4gIGNvbnN0IHRlbGwgPSAodGV4dCkgPT4gdm9pZCBwdXQobm90ZSwgdGV4dCwgc2hvd24gIT09IHN0ZXBzICYmIFtcbiAgICBgU3RlcHMgb2YgJHtuYW1lfSwgbm90IG9mIHRoaXMgcGFnZS4gTm9uZSBsZWFkcyBiYWNrOiBhIGZpbGUgaGFzIG5vIHNpZ25hdHVyZXMuIGAsIGJ1dHRvbignQ2xvc2UgdGhlIGZpbGUnLCBjbG9zaW5nKSxcbiAgXSk7XG5cbiAgY29uc3QgY2xvc2luZyA9ICgpID0+IHtcbiAgICBjbGVhcigpO1xuICAgIHRlbGwoKTtcbiAgfTtcblxuICAvKiogU2hvdyB0aGUgc3RlcHMgb2YgYSBmaWxlIGluIHBsYWNlIG9mIHRoZSBwYWdlJ3MuXG4gICAqIEB0eXBlIHsoaW5wdXQ6IGFueSkgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbiAgY29uc3QgbG9hZCA9IGFzeW5jICh7IGZpbGVzOiBbZmlsZV0gfSkgPT4ge1xuICAgIHRyeSB7XG4gICAgICBzaG93KHN0ZXBzSW4oYXdhaXQgZmlsZS50ZXh0KCkpKTtcbiAgICAgIG5hbWUgPSBmaWxlLm5hbWU7XG4gICAgICB0ZWxsKCk7XG4gICAgfSBjYXRjaCAoLyoqIEB0eXBlIHthbnl9ICovIGVycm9yKSB7XG4gICAgICB0ZWxsKGAke2ZpbGUubmFtZX0gY2FuJ3QgYmUgcmVhZCwgc28gYWxsIGlzIGFzIGl0IHdhcy4gJHtlcnJvci5tZXNzYWdlfSBgKTtcbiAgICB9XG4gIH07XG5cbiAgY29uc3QgaW5wdXQgPSBoKCdpbnB1dCcsIHsgdHlwZTogJ2ZpbGUnLCBhY2NlcHQ6ICcuanNvbicsIGhpZGRlbjogdHJ1ZSwgb25jaGFuZ2U6ICgpID0+IGxvYWQoaW5wdXQpIH0pO1xuICBjb25zdCBjaG9vc2UgPSAoKSA9PiB7XG4gICAgaW5wdXQudmFsdWUgPSAnJzsgLy8gdGhlIHNhbWUgb25lIGFnYWluIGlzIGEgY2hhbmdlIGFzIHdlbGxcbiAgICBpbnB1dC5jbGljaygpO1xuICB9O1xuICBjb25zdCB0ZXN0ID0gaCgndGV4dGFyZWEnLCB7IHJlYWRPbmx5OiB0cnVlLCBoaWRkZW46IHRydWUsIHJvd3M6IDEyLCAnYXJpYS1sYWJlbCc6ICdUZXN0JyB9KTtcbiAgY29uc3QgY29weSA9IGFzeW5jICgpID0+IHtcbiAgICB0ZXN0LmhpZGRlbiA9ICF0ZXN0LmhpZGRlbjtcbiAgICB0ZXN0LnZhbHVlID0gdGVzdE9mKHNob3duLmZpbHRlcihwYXNzZXMpKTtcbiAgICB0ZXN0LnNlbGVjdCgpO1xuICAgIGF3YWl0IG5hdmlnYXRvci5jbGlwYm9hcmQ/LndyaXRlVGV4dCh0ZXN0LnZhbHVlKS5jYXRjaCgoKSA9PiB7fSk7IC8vIGl0IGlzIHNob3duIGFzIHdlbGxcbiAgfTtcbiAgY29uc3QgdG9vbHMgPSBoKCdkaXYudG9vbHMnLCB7IHJvbGU6ICdncm91cCcsICdhcmlhLWxhYmVsJzogJ1Rvb2xzJyB9LCBmaWx0ZXJzLm1hcCgoeyBlbGVtZW50IH0pID0+IGVsZW1lbnQpLFxuICAgIGJ1dHRvbignQ29weSBhcyB0ZXN0JywgY29weSksIGJ1dHRvbignU2F2ZScsICgpID0+IHNhdmUoc2hvd24pKSwgYnV0dG9uKCdMb2FkJywgY2hvb3NlKSwgaW5wdXQsIGJ1dHRvbignQ2xlYXInLCBjbG9zaW5nKSk7XG4gIHJldHVybiB7IHRvb2xzLCBib2R5OiBbbm90ZSwgdGVzdCwgY2F1c2VkLCBzY3JvbGwsIHN0YXR1c10sIHVwZGF0ZSB9O1xufTtcbiIsICI6aG9zdCB7IGFsbDogaW5pdGlhbCAhaW1wb3J0YW50OyBkaXNwbGF5OiBjb250ZW50cyAhaW1wb3J0YW50OyB9XG5AbWVkaWEgcHJpbnQgeyA6aG9zdCB7IGRpc3BsYXk6IG5vbmUgIWltcG9ydGFudDsgfSB9XG4qIHsgYm94LXNpemluZzogYm9yZGVyLWJveDsgbWFyZ2luOiAwOyBwYWRkaW5nOiAwOyBjb2xvcjogaW5oZXJpdDsgdGV4dC1kZWNvcmF0aW9uOiBub25lOyB9XG5baGlkZGVuXSwgOmlzKHAsIGRsLCBkaXYsIHVsKTplbXB0eSB7IGRpc3BsYXk6IG5vbmUgIWltcG9ydGFudDsgfVxuYXNpZGUge1xuICAtLXNvZnQ6IGxpZ2h0LWRhcmsoIzU3NjA2YSwgI2E5YjJiYyk7IC0tbGlmdDogIzg4ODE7IC0tbGluZTogMXB4IHNvbGlkICM4ODg2O1xuICAtLWJhZDogbGlnaHQtZGFyaygjYjMxOTJiLCAjZmY5YTlmKTtcbiAgaW5zZXQ6IGF1dG87IG92ZXJmbG93OiB2aXNpYmxlOyBib3JkZXI6IDA7IGJhY2tncm91bmQ6IG5vbmU7IGRpcmVjdGlvbjogbHRyO1xuICBjb2xvci1zY2hlbWU6IGxpZ2h0IGRhcms7IGNvbG9yOiBsaWdodC1kYXJrKCMxYzFmMjMsICNlOGViZWUpOyBmb250OiAxM3B4LzEuNDUgc3lzdGVtLXVpLCBzYW5zLXNlcmlmO1xufVxuYXNpZGUgPiBidXR0b24sIHNlY3Rpb24geyBwb3NpdGlvbjogZml4ZWQ7IHJpZ2h0OiAwOyBib3R0b206IDA7IGJvcmRlcjogdmFyKC0tbGluZSk7IGJhY2tncm91bmQ6IENhbnZhczsgYm94LXNoYWRvdzogMCAwIDI0cHggIzAwMDQ7IH1cbmFzaWRlID4gYnV0dG9uIHsgcmlnaHQ6IDE2cHg7IGJvcmRlci1yYWRpdXM6IDZweCA2cHggMCAwOyB9XG5zZWN0aW9uIHsgdG9wOiAwOyBkaXNwbGF5OiBmbGV4OyBmbGV4LWRpcmVjdGlvbjogY29sdW1uOyB3aWR0aDogbWluKDQ0MHB4LCAxMDB2dyk7IH1cbmhlYWRlciB7IHBhZGRpbmc6IDhweCAxNHB4OyBiYWNrZ3JvdW5kOiB2YXIoLS1saWZ0KTsgfVxuaGVhZGVyLCAudG9vbHMgeyBkaXNwbGF5OiBmbGV4OyBmbGV4LXdyYXA6IHdyYXA7IGdhcDogOHB4OyBhbGlnbi1pdGVtczogYmFzZWxpbmU7IH1cbmgyIHsgZmxleDogMTsgfVxuYnV0dG9uLCBzZWxlY3QsIGgyIHsgZm9udDogaW5oZXJpdDsgfVxuYXNpZGUgPiBidXR0b24sIGgyLCAudGl0bGUsIC50cm91YmxlLCAuZXZlbnQsIC5ncmFwaCA+IHN1bW1hcnkgeyBmb250LXdlaWdodDogNjAwOyB9XG4udG9vbHMgeyB3aWR0aDogMTAwJTsgfVxuYnV0dG9uLCBzdW1tYXJ5IHsgY3Vyc29yOiBwb2ludGVyOyB9XG5idXR0b24sIHNlbGVjdCB7IG1pbi1oZWlnaHQ6IDI2cHg7IHBhZGRpbmc6IDJweCA5cHg7IGJvcmRlcjogdmFyKC0tbGluZSk7IGJvcmRlci1yYWRpdXM6IDZweDsgYmFja2dyb3VuZDogQ2FudmFzOyB9XG5zZWxlY3QgeyBtYXgtd2lkdGg6IDExMnB4OyB9XG4uc2Nyb2xsIHsgZmxleDogMTsgfVxuLnNjcm9sbCwgLmdyYXBoIHsgb3ZlcmZsb3c6IGF1dG87IG92ZXJmbG93LXdyYXA6IGFueXdoZXJlOyB9XG4uZ3JhcGggeyBtYXgtaGVpZ2h0OiA0NSU7IH1cbi51bnNlZW4geyBwb3NpdGlvbjogYWJzb2x1dGU7IGNsaXAtcGF0aDogaW5zZXQoNTAlKTsgfVxucCwgdGV4dGFyZWEsIHN1bW1hcnksIC5ncmFwaCA+IGRpdiB7IHBhZGRpbmc6IDdweCAxNHB4OyB9XG5oZWFkZXIsIG9sID4gbGksIHAsIC5ncmFwaCwgdGV4dGFyZWEgeyBib3JkZXI6IDA7IGJvcmRlci1ib3R0b206IHZhcigtLWxpbmUpOyB9XG5saSB7IGxpc3Qtc3R5bGU6IG5vbmU7IH1cbnN1bW1hcnkgeyBvdXRsaW5lLW9mZnNldDogLTJweDsgfVxuc3VtbWFyeTpob3ZlciwgW29wZW5dID4gc3VtbWFyeSB7IGJhY2tncm91bmQ6IHZhcigtLWxpZnQpOyB9XG4uYmFkIHN1bW1hcnkgeyBib3gtc2hhZG93OiBpbnNldCAzcHggMCB2YXIoLS1iYWQpOyB9XG4ubnVtYmVyLCAudGltZSwgLm1vcmUsIGR0LCBsYWJlbCB7IGNvbG9yOiB2YXIoLS1zb2Z0KTsgfVxuLnRpbWUgeyBmbG9hdDogcmlnaHQ7IH1cbi5tb3JlIHsgZGlzcGxheTogYmxvY2s7IGZvbnQtc2l6ZTogMTJweDsgfVxuLnRyb3VibGUsIGRlbCB7IGNvbG9yOiB2YXIoLS1iYWQpOyB9XG5pbnMgeyBjb2xvcjogbGlnaHQtZGFyaygjMTE2MzI5LCAjNmZkZDhiKTsgfVxuZGwgeyBkaXNwbGF5OiBncmlkOyBncmlkLXRlbXBsYXRlLWNvbHVtbnM6IG1heC1jb250ZW50IDFmcjsgZ2FwOiA2cHggMTJweDsgfVxuZGwsIC5hY3Rpb25zIHsgcGFkZGluZzogOHB4IDE0cHggOHB4IDM0cHg7IH1cbnVsIHVsIHsgcGFkZGluZy1sZWZ0OiAxMnB4OyBib3JkZXItbGVmdDogdmFyKC0tbGluZSk7IH1cbnRleHRhcmVhIHsgd2hpdGUtc3BhY2U6IHByZTsgfVxuY29kZSwgdGV4dGFyZWEgeyBmb250OiAxMnB4LzEuNDUgbW9ub3NwYWNlOyB9XG4ubGluayB7IG1pbi1oZWlnaHQ6IDA7IHBhZGRpbmc6IDA7IGJvcmRlcjogMDsgYmFja2dyb3VuZDogbm9uZTsgY29sb3I6IExpbmtUZXh0OyB0ZXh0LWRlY29yYXRpb246IHVuZGVybGluZTsgfVxuIiwgIi8qIERlYnVnZ2luZzogdGhlIHRpbWVsaW5lLCBhIGRyYXdlciBhdCB0aGUgZWRnZSBvZiB0aGUgcGFnZS4gSXQgc3RhbmRzIGJlc2lkZSB0aGUgYm9keSwgaW4gYSBzaGFkb3cgcm9vdCBvZiBpdHMgb3duLCBzb1xuICogbmVpdGhlciB0aGUgc2l0ZSdzIHN0eWxlcyBub3Igd2hhdCBpcyBzd2FwcGVkIHJlYWNoIGl0LiBBIGJyb3dzZXIgdGhhdCBhIHByb2dyYW0gZHJpdmVzIHNob3dzIG5vdGhpbmcgb2YgaXQgdW50aWxcbiAqIHRoZSBzaG9ydGN1dCBpcyBwcmVzc2VkOiBpdCBpcyBpbiB0aGUgd2F5IG9mIG5vIHRlc3QuXG4gKlxuICogS2VlcHMgaW4gbG9jYWxTdG9yYWdlLCB1bmRlciBcIm5pdHJvLXRpbWVsaW5lXCIsIHRoYXQgaXQgaXMgb3Blbi5cbiAqL1xuaW1wb3J0IHsgYnV0dG9uLCBoIH0gZnJvbSAnLi9lbGVtZW50cy5qcyc7XG5pbXBvcnQgeyBzaG93TGlzdCB9IGZyb20gJy4vbGlzdC5qcyc7XG5pbXBvcnQgeyBvblN0ZXAsIHN0ZXBzIH0gZnJvbSAnLi9zdGVwcy5qcyc7XG5pbXBvcnQgY3NzIGZyb20gJ3RpbWVsaW5lLmNzcyc7XG5cbmNvbnN0IEtFWSA9ICduaXRyby10aW1lbGluZSc7XG5jb25zdCBTSE9SVENVVCA9ICdBbHQrU2hpZnQrTic7XG4vKiogQHR5cGUge2FueX0gKi9cbmxldCBiZWZvcmU7IC8vIHdoYXQgaGFkIHRoZSBmb2N1c1xuXG4vKiogQSBicm93c2VyIG1heSBmb3JiaWQgaXQuXG4gKiBAdHlwZSB7KHZhbHVlPzogc3RyaW5nKSA9PiBzdHJpbmcgfCBudWxsIHwgdm9pZH0gKi9cbmNvbnN0IHJlbWVtYmVyZWQgPSAodmFsdWUpID0+IHtcbiAgdHJ5IHtcbiAgICBpZiAodmFsdWUpIGxvY2FsU3RvcmFnZS5zZXRJdGVtKEtFWSwgdmFsdWUpO1xuICAgIHJldHVybiBsb2NhbFN0b3JhZ2UuZ2V0SXRlbShLRVkpO1xuICB9IGNhdGNoIHt9IC8vIGVzbGludC1kaXNhYmxlLWxpbmUgbm8tZW1wdHkgLS0gdGhlbiBpdCBpcyBjbG9zZWQgb24gdGhlIG5leHQgcGFnZVxufTtcblxuY29uc3QgdG9nZ2xlID0gKCkgPT4ge1xuICBjb25zdCBpc0luc2lkZSA9IHNoYWRvdy5hY3RpdmVFbGVtZW50O1xuICBjb25zdCBvcGVucyA9IHBhbmVsLmhpZGRlbjtcbiAgaWYgKG9wZW5zKSBiZWZvcmUgPSBpc0luc2lkZSA/IHRhYiA6IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQ7XG4gIHNldE9wZW4ob3BlbnMpO1xuICBpZiAob3BlbnMpIHBhbmVsLmZvY3VzKCk7XG4gIGVsc2UgaWYgKGlzSW5zaWRlKSAoYmVmb3JlPy5pc0Nvbm5lY3RlZCA/IGJlZm9yZSA6IHRhYikuZm9jdXMoKTtcbn07XG5cbmNvbnN0IGxpc3QgPSBzaG93TGlzdCgpO1xuY29uc3QgY291bnQgPSBoKCdzcGFuLmNvdW50Jyk7XG5jb25zdCB0YWIgPSBidXR0b24oWydUaW1lbGluZSAnLCBjb3VudF0sIHRvZ2dsZSwgeyB0aXRsZTogU0hPUlRDVVQsICdhcmlhLWV4cGFuZGVkJzogJ2ZhbHNlJywgJ2FyaWEta2V5c2hvcnRjdXRzJzogU0hPUlRDVVQgfSk7XG5jb25zdCBjbG9zZSA9IGJ1dHRvbignXHUwMEQ3JywgdG9nZ2xlLCB7ICdhcmlhLWxhYmVsJzogJ0Nsb3NlIHRoZSB0aW1lbGluZScgfSk7XG5jb25zdCBwYW5lbCA9IGgoJ3NlY3Rpb24nLCB7IGhpZGRlbjogdHJ1ZSwgdGFiSW5kZXg6IC0xLCAnYXJpYS1sYWJlbCc6ICdUaW1lbGluZScgfSxcbiAgaCgnaGVhZGVyJywgaCgnaDInLCAnVGltZWxpbmUnKSwgY2xvc2UsIGxpc3QudG9vbHMpLCBsaXN0LmJvZHkpO1xuY29uc3QgYXNpZGUgPSBoKCdhc2lkZScsIHsgcG9wb3ZlcjogJ21hbnVhbCcsICdhcmlhLWxhYmVsJzogJ25pdHJvLWh0bXgnIH0sIHBhbmVsLCB0YWIpO1xuY29uc3QgaG9zdCA9IGgoJ25pdHJvLXRpbWVsaW5lJyk7XG5jb25zdCBzaGFkb3cgPSBob3N0LmF0dGFjaFNoYWRvdyh7IG1vZGU6ICdvcGVuJyB9KTtcblxuLyoqIEB0eXBlIHsoaXNOb3c6IGJvb2xlYW4pID0+IHZvaWR9ICovXG5jb25zdCBzZXRPcGVuID0gKGlzTm93KSA9PiB7XG4gIHNob3coKTtcbiAgcGFuZWwuaGlkZGVuID0gIWlzTm93O1xuICB0YWIuaGlkZGVuID0gaXNOb3c7XG4gIHJlbWVtYmVyZWQoaXNOb3cgPyAnb3BlbicgOiAnY2xvc2VkJyk7XG4gIHVwZGF0ZSgpO1xufTtcblxuLyoqIEB0eXBlIHsoc3RlcD86IERlYnVnU3RlcCkgPT4gdm9pZH0gKi9cbmNvbnN0IHVwZGF0ZSA9IChzdGVwKSA9PiB7XG4gIGNvdW50LnRleHRDb250ZW50ID0gc3RlcHMubGVuZ3RoIHx8ICcnO1xuICBpZiAoIXBhbmVsLmhpZGRlbikgbGlzdC51cGRhdGUoc3RlcCk7XG59O1xuXG4vKiogUHV0IHRoZSBkcmF3ZXIgb250byB0aGUgcGFnZSwgb3IgaW50byBhIGRpYWxvZyB3aGlsZSB0aGF0IGlzIG1vZGFsOiB0aGVuIG5vdGhpbmcgZWxzZSBjYW4gYmUgdXNlZC4gSXQgc3RhbmRzIGFib3ZlIGFsbC4gKi9cbmNvbnN0IHNob3cgPSAoKSA9PiB7XG4gIGNvbnN0IHBsYWNlID0gWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ2RpYWxvZzptb2RhbCcpXS5wb3AoKSA/PyBkb2N1bWVudC5kb2N1bWVudEVsZW1lbnQ7XG4gIGlmIChob3N0LnBhcmVudE5vZGUgPT09IHBsYWNlKSByZXR1cm47XG4gIHBsYWNlLmFwcGVuZChob3N0KTtcbiAgYXNpZGUuc2hvd1BvcG92ZXI/LigpO1xuICBvYnNlcnZlci5vYnNlcnZlKGRvY3VtZW50LCB7IGF0dHJpYnV0ZUZpbHRlcjogWydvcGVuJ10sIGNoaWxkTGlzdDogdHJ1ZSwgc3VidHJlZTogdHJ1ZSB9KTtcbn07XG5jb25zdCBvYnNlcnZlciA9IG5ldyBNdXRhdGlvbk9ic2VydmVyKHNob3cpO1xuXG4vKiogQnkgdGhlIGxldHRlciwgb3IgYnkgaXRzIGtleSB3aGVyZSB0aGUgbGV0dGVyIGlzIGFub3RoZXIgd2l0aCB0aGVzZSBrZXlzLCBhcyBvbiBhIE1hYy5cbiAqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzU2hvcnRjdXQgPSAoeyBhbHRLZXksIHNoaWZ0S2V5LCBjdHJsS2V5LCBtZXRhS2V5LCBjb2RlLCBrZXkgfSkgPT5cbiAgYWx0S2V5ICYmIHNoaWZ0S2V5ICYmICFjdHJsS2V5ICYmICFtZXRhS2V5ICYmIChjb2RlID09PSAnS2V5TicgfHwgL15uJC9pLnRlc3Qoa2V5KSk7XG5cbmV4cG9ydCBjb25zdCBzdGFydERyYXdlciA9ICgpID0+IHtcbiAgY29uc3Qgc2hlZXQgPSBuZXcgQ1NTU3R5bGVTaGVldCgpO1xuICBzaGVldC5yZXBsYWNlU3luYyhjc3MpO1xuICBzaGFkb3cuYWRvcHRlZFN0eWxlU2hlZXRzID0gW3NoZWV0XTtcbiAgc2hhZG93LmFwcGVuZChhc2lkZSk7XG4gIC8vIFdoYXQgaXMgZG9uZSBpbiBoZXJlIGlzIG5vbmUgb2YgdGhlIHBhZ2UncyBidXNpbmVzcy5cbiAgZm9yIChjb25zdCBuYW1lIG9mIFsnY2xpY2snLCAna2V5ZG93bicsICdrZXl1cCcsICdpbnB1dCcsICdjaGFuZ2UnXSkge1xuICAgIHNoYWRvdy5hZGRFdmVudExpc3RlbmVyKG5hbWUsICgvKiogQHR5cGUge2FueX0gKi8gZXZlbnQpID0+IHtcbiAgICAgIGV2ZW50LnN0b3BQcm9wYWdhdGlvbigpO1xuICAgICAgaWYgKG5hbWUgIT09ICdrZXlkb3duJyB8fCBldmVudC5rZXkgIT09ICdFc2NhcGUnIHx8IHBhbmVsLmhpZGRlbikgcmV0dXJuO1xuICAgICAgZXZlbnQucHJldmVudERlZmF1bHQoKTsgLy8gZWxzZSBpdCBjbG9zZWQgYSBkaWFsb2cgYXMgd2VsbFxuICAgICAgdG9nZ2xlKCk7XG4gICAgfSk7XG4gIH1cbiAgb25TdGVwKHVwZGF0ZSk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdrZXlkb3duJywgKGV2ZW50KSA9PiB7XG4gICAgaWYgKCFpc1Nob3J0Y3V0KGV2ZW50KSkgcmV0dXJuO1xuICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gICAgdG9nZ2xlKCk7XG4gIH0sIHRydWUpO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgKCkgPT4ge1xuICAgIGNvbnN0IHdhc09wZW4gPSByZW1lbWJlcmVkKCkgPT09ICdvcGVuJztcbiAgICBpZiAod2FzT3Blbikgc2V0T3Blbih0cnVlKTtcbiAgICBlbHNlIGlmICghbmF2aWdhdG9yLndlYmRyaXZlciAmJiB3aW5kb3cucGFyZW50ID09PSB3aW5kb3cpIHNob3coKTtcbiAgfSk7XG59O1xuIiwgIi8qIERlYnVnZ2luZzogdGhlIHN0ZXBzIGluIHRoZSBjb25zb2xlLiBPbmUgZ3JvdXAgZm9yIGVhY2ggcmVxdWVzdCBvZiBhIGNvbXBvbmVudCBhbmQgZWFjaCBwdXNoZWQgZXZlbnQ7IGEgcG9sbCB0aGF0XG4gKiBub2JvZHkgaGVhcnMgb2YgaXMgb25lIGxpbmUgYXQgdGhlIGxldmVsIFwidmVyYm9zZVwiLlxuICpcbiAqIEhlYXJzIG5pdHJvOnB1c2gtc3RhdGUge3N0YXRlfSwgbml0cm86bWlzc2VkLlxuICovXG5pbXBvcnQgeyBSRUZSRVNILCBsaXN0ZW4sIHJvb3RzLCB0cmlnZ2Vyc09mIH0gZnJvbSAnLi9oZWFyZXJzLmpzJztcbmltcG9ydCB7IFdBSVRTIH0gZnJvbSAnLi9zdGVwcy5qcyc7XG5pbXBvcnQgeyBqb2luLCBzaG9ydCwgc2l6ZU9mLCB3YXJuIH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbi8qKiBAdHlwZSB7U2V0PG51bWJlcj59ICovXG5jb25zdCBsb2dnZWQgPSBuZXcgU2V0KCk7XG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3QgZmFpbGVkUG9sbHMgPSBuZXcgU2V0KCk7XG5sZXQgcHVzaFN0YXRlID0gJyc7XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3dFcnJvciA9ICh7IGNvbXBvbmVudCwgYWN0aW9uLCBpc1BvbGwsIHN0YXR1cywgZXJyb3JQYWdlIH0pID0+IHtcbiAgY29uc3QgbmFtZSA9IGAke2NvbXBvbmVudH0uJHthY3Rpb259YDtcbiAgaWYgKCFlcnJvclBhZ2UgfHwgKGlzUG9sbCAmJiBmYWlsZWRQb2xscy5oYXMobmFtZSkpKSByZXR1cm47XG4gIGlmIChpc1BvbGwpIGZhaWxlZFBvbGxzLmFkZChuYW1lKTtcbiAgaWYgKE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm9PdmVybGF5JykpIHdpbmRvdy5uaXRyb092ZXJsYXk/LnNob3coYCR7bmFtZX0gZmFpbGVkIChzdGF0dXMgJHtzdGF0dXN9KWAsIGVycm9yUGFnZSk7XG59O1xuXG4vKiogVGhlIHJvb3RzIHRoYXQgYXJlIHN0aWxsIHRvIGhlYXIgc29tZXRoaW5nLlxuICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IGFueVtdfSAqL1xuY29uc3QgcmVmcmVzaGVkQnkgPSAoeyBldmVudHMgfSkgPT4ge1xuICBjb25zdCBpZHMgPSBldmVudHMuZmxhdE1hcCgoeyBoZWFyZXJzIH0pID0+IGhlYXJlcnMuZmlsdGVyKCh7IGNhbGwsIGZhdGUgfSkgPT4gZmF0ZSA9PT0gV0FJVFMgJiYgIWNhbGwpLm1hcCgoeyBpZCB9KSA9PiBpZCkpO1xuICByZXR1cm4gWy4uLm5ldyBTZXQoaWRzKV0ubWFwKChpZCkgPT4gd2luZG93Lm5pdHJvPy5maW5kKGlkKSA/PyB7IGlkIH0pO1xufTtcblxuLyoqIEB0eXBlIHsoc29tZTogeyBpZDogc3RyaW5nIH1bXSkgPT4gc3RyaW5nfSAqL1xuY29uc3QgaWRzT2YgPSAoc29tZSkgPT4gc29tZS5tYXAoKHsgaWQgfSkgPT4gYCMke2lkfWApLmpvaW4oJywgJyk7XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCwgcmVmcmVzaGVkOiBhbnlbXSkgPT4gc3RyaW5nfSAqL1xuY29uc3QgbGluZU9mID0gKHN0ZXAsIHJlZnJlc2hlZCkgPT4ge1xuICBjb25zdCB7IGlkLCBjb21wb25lbnQsIGFjdGlvbiwgaGVhcmQsIGNoYWluLCBpc1B1c2hlZCwgc3RhcnQsIGVuZGVkID0gc3RhcnQsIHN0YXR1cywgYnl0ZXMsIGV2ZW50cywgcmlkZXJzIH0gPSBzdGVwO1xuICBjb25zdCBwYXJ0cyA9IFtgbml0cm86ICR7Y29tcG9uZW50fS4ke2FjdGlvbn1gLCBgIyR7aWR9YCwgYCR7TWF0aC5yb3VuZChlbmRlZCAtIHN0YXJ0KX0gbXNgLCBzdGF0dXMgPyBzaXplT2YoYnl0ZXMpIDogJ25vIGFuc3dlcicsIHN0YXR1cyA+IDI5OSAmJiBgc3RhdHVzICR7c3RhdHVzfWBdO1xuICBjb25zdCBmcm9tID0gYCR7aXNQdXNoZWQgPyAnLCBwdXNoZWQnIDogJyd9JHtjaGFpblswXSA/IGAgZnJvbSAjJHtjaGFpbi5hdCgtMSl9YCA6ICcnfWA7XG4gIGNvbnN0IGJlY2F1c2UgPSBoZWFyZFswXSA/IGAgKGFmdGVyICR7am9pbihoZWFyZC5tYXAoKFt0eXBlXSkgPT4gc2hvcnQodHlwZSkpKX0ke2Zyb219KWAgOiAnJztcbiAgY29uc3Qgcm9kZSA9IHJpZGVycy5maWx0ZXIoKHJpZGVyKSA9PiByaWRlci5yb2RlKTtcbiAgY29uc3Qgb3RoZXJzID0gcm9kZVszXSA/IGAgYW5kICR7cm9kZS5sZW5ndGggLSAzfSBtb3JlYCA6ICcnOyAvLyB0aGUgZ3JvdXAgaGFzIHRoZW0gYWxsXG4gIHJldHVybiBqb2luKFtcbiAgICBqb2luKHBhcnRzLCAnIHwgJykgKyBiZWNhdXNlLFxuICAgIGV2ZW50cy5tYXAoKHsgbmFtZSB9KSA9PiBzaG9ydChuYW1lKSkuam9pbignLCAnKSxcbiAgICByb2RlWzBdICYmIGBicmluZ3MgYWxvbmcgJHtpZHNPZihyb2RlLnNsaWNlKDAsIDMpKX0ke290aGVyc31gLFxuICAgIHJlZnJlc2hlZFswXSAmJiBgcmVmcmVzaGVzICR7aWRzT2YocmVmcmVzaGVkKX1gLFxuICBdLCAnID4gJyk7XG59O1xuXG4vKiogQHR5cGUgeyhsaW5lOiBzdHJpbmcsIHJvd3M6IGFueVtdW10pID0+IHZvaWR9ICovXG5jb25zdCBncm91cCA9IChsaW5lLCByb3dzKSA9PiB7XG4gIGNvbnNvbGUuZ3JvdXBDb2xsYXBzZWQobGluZSk7XG4gIGZvciAoY29uc3Qgcm93IG9mIHJvd3MpIGNvbnNvbGUubG9nKC4uLnJvdyk7XG4gIGNvbnNvbGUuZ3JvdXBFbmQoKTtcbn07XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gdm9pZH0gKi9cbmNvbnN0IGxvZyA9IChzdGVwKSA9PiB7XG4gIGNvbnN0IHJlZnJlc2hlZCA9IHJlZnJlc2hlZEJ5KHN0ZXApO1xuICBjb25zdCBsaW5lID0gbGluZU9mKHN0ZXAsIHJlZnJlc2hlZCk7XG4gIGlmIChzdGVwLmlzUG9sbCAmJiAhc3RlcC5ldmVudHNbMF0pIHJldHVybiBjb25zb2xlLmRlYnVnKGxpbmUpO1xuICBncm91cChsaW5lLCBbXG4gICAgLi4uc3RlcC5ldmVudHMubWFwKCh7IG5hbWUsIGRldGFpbCB9KSA9PiBbbmFtZSwgZGV0YWlsXSksXG4gICAgLi4uc3RlcC5yaWRlcnMubWFwKCh7IGlkLCByb2RlIH0pID0+IFtyb2RlID8gJ3JvZGUgYWxvbmcsIGFuZCBoZWFyZCcgOiAncm9kZSBhbG9uZyBpbiB2YWluJywgYCMke2lkfWBdKSxcbiAgICAuLi5yZWZyZXNoZWQubWFwKChyb290KSA9PiBbJ3JlZnJlc2hlcycsIHJvb3RdKSxcbiAgICAuLi5zdGVwLmhlYXJkLm1hcCgocGFpcikgPT4gWydoZWFyZCcsIC4uLnBhaXJdKSxcbiAgXSk7XG59O1xuXG4vKiogTG9nIGEgcmVxdWVzdCBvbmNlIGFsbCBvZiBpdHMgZXZlbnRzIGhhdmUgYXJyaXZlZC5cbiAqIEB0eXBlIHsoc3RlcD86IERlYnVnU3RlcCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBsb2dTdGVwID0gKHN0ZXApID0+IHtcbiAgaWYgKHN0ZXA/LmtpbmQgIT09ICdyZXF1ZXN0JyB8fCAhc3RlcC5lbmRlZCB8fCBsb2dnZWQuaGFzKHN0ZXAubnVtYmVyKSkgcmV0dXJuO1xuICBsb2dnZWQuYWRkKHN0ZXAubnVtYmVyKTtcbiAgbG9nKHN0ZXApO1xuICBzaG93RXJyb3Ioc3RlcCk7XG59O1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXAsIHB1c2g6IERlYnVnUHVzaCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBsb2dQdXNoID0gKHsgZXZlbnRzOiBbeyBuYW1lLCBkZXRhaWwsIGhlYXJlcnMgfV0gfSwgeyBjaGFubmVscywgc3ByZWFkLCBob3BzLCBoZWFycyB9KSA9PiB7XG4gIGNvbnN0IHdoZW4gPSBzcHJlYWQgPiA1MDAgPyBgIHdpdGhpbiAkeyhzcHJlYWQgLyAxMDAwKS50b0ZpeGVkKDEpfSBzYCA6ICcnO1xuICBjb25zdCBiZWNhdXNlID0gaG9wcyA/ICcgKGNhbWUgb2YgYSBwdXNoZWQgZXZlbnQpJyA6ICcnO1xuICBjb25zdCBkZWFmID0gcm9vdHMoKS5maWx0ZXIoKHJvb3QpID0+IG5hbWUgIT09IGAke1JFRlJFU0h9KmAgJiYgdHJpZ2dlcnNPZihyb290KS5pbmNsdWRlcyhuYW1lKSAmJiAhaGVhcnMocm9vdCkpO1xuICBncm91cChqb2luKFtgbml0cm86IHB1c2hlZCAke3Nob3J0KG5hbWUpfSB8IHRvICR7am9pbihjaGFubmVscyl9JHtiZWNhdXNlfWAsIGhlYXJlcnNbMF0gJiYgYHJlZnJlc2hlcyAke2lkc09mKGhlYXJlcnMpfSR7d2hlbn1gXSwgJyA+ICcpLCBbXG4gICAgW25hbWUsIGRldGFpbF0sXG4gICAgLi4uaGVhcmVycy5tYXAoKHsgaWQgfSkgPT4gWydyZWZyZXNoZXMnLCB3aW5kb3cubml0cm8/LmZpbmQoaWQpXSksXG4gICAgLi4uZGVhZi5tYXAoKHJvb3QpID0+IFsnaG9sZHMgbm8gc3VjaCBjaGFubmVsJywgcm9vdF0pLFxuICBdKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydExvZyA9ICgpID0+IHtcbiAgbGlzdGVuKHdpbmRvdywgJ25pdHJvOnB1c2gtc3RhdGUnLCAoeyBkZXRhaWw6IHsgc3RhdGUgfSB9KSA9PiB7XG4gICAgaWYgKHN0YXRlID09PSBwdXNoU3RhdGUpIHJldHVybjsgLy8gc3RyZWFtcyBlbmQgYW5kIGJlZ2luXG4gICAgcHVzaFN0YXRlID0gc3RhdGU7XG4gICAgaWYgKHN0YXRlID09PSAncmVmdXNlZCcpIHtcbiAgICAgIHdhcm4oJ3B1c2ggaXMgcmVmdXNlZCwgc28gdGhpcyBwYWdlIGhlYXJzIG5vdGhpbmcgbW9yZSB1bnRpbCBpdCBpcyBsb2FkZWQgYW5ldy4gSGFzIHRoZSB1c2VyIGxvZ2dlZCBvdXQgb3IgbG9zdCByaWdodHMsIG9yIGlzIHRoZSBwYWdlIG9sZGVyIHRoYW4gU1RBVEVfTUFYX0FHRV9TRUNPTkRTPycpO1xuICAgIH0gZWxzZSBjb25zb2xlLmxvZyhgbml0cm86IHB1c2ggfCAke3N0YXRlfWApO1xuICB9KTtcbiAgbGlzdGVuKHdpbmRvdywgJ25pdHJvOm1pc3NlZCcsICgpID0+IHtcbiAgICBjb25zb2xlLmxvZygnbml0cm86IHB1c2ggfCBtaXNzZWQ6IHRoZSBwYWdlIHdhcyBhd2F5IGZvciBsb25nZXIgdGhhbiB0aGUgbG9nIGdvZXMgYmFjaywgc28gaXRzIGNvbXBvbmVudHMgcmVmcmVzaCcpO1xuICB9KTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiB3aGF0IHRoZSBicmlkZ2UncyBqb2JzIGFuZCB0aGUgcHVzaGVkIGV2ZW50cyB0ZWxsIGJlY29tZXMgc3RlcHMuXG4gKlxuICogSGVhcnMgb2Ygam9iczogcXVldWVkLCBmaWxsaW5nLCBsZWF2aW5nLCBhbnN3ZXJlZCwgZXZlbnQsIHN0b3BwZWQsIGRvbmUuIFJlYWRzIE5pdHJvLURlYnVnLCB3aGljaCB0aGUgc2VydmVyIGFkZHMgaW4gREVCVUc6XG4gKiAgIHtcIm1zXCIsIFwicXVlcmllc1wiLCBcInF1ZXJ5X21zXCJ9LlxuICovXG5pbXBvcnQgeyBSRUZSRVNILCBjb21wb25lbnRPZiwgaGVhcmVyc09mLCByb290cyB9IGZyb20gJy4vaGVhcmVycy5qcyc7XG5pbXBvcnQgeyBtYXNrZWQsIG5vdGVTZWNyZXRzIH0gZnJvbSAnLi9zZWNyZXRzLmpzJztcbmltcG9ydCB7IFdBSVRTLCBhZGRTdGVwLCBjaGFuZ2VkLCBzdGVwcyB9IGZyb20gJy4vc3RlcHMuanMnO1xuaW1wb3J0IHsgcmVhZFN0YXRlLCB0b2tlbnNJbiB9IGZyb20gJy4vdG9rZW5zLmpzJztcbmltcG9ydCB7IHRha2VQYWdlIH0gZnJvbSAnLi90cmF2ZWwuanMnO1xuXG4vLyBJbiB0aGUgaGVhZCBvZiBldmVyeSBwYWdlIHRoYXQgRGphbmdvIG1ha2VzIGZvciBkZXZlbG9wZXJzLCBzdWNoIGFzIHRoYXQgb2YgYSBDU1JGIGZhaWx1cmUuXG5jb25zdCBESkFOR09fUEFHRSA9IC88bWV0YSBuYW1lPVwicm9ib3RzXCIgY29udGVudD1cIk5PTkUsTk9BUkNISVZFXCIvO1xuLyoqIEB0eXBlZGVmIHt7IHN0ZXA6IERlYnVnU3RlcCwgZXZlbnQ6IERlYnVnRXZlbnQgfX0gU2VudCAqL1xuLyoqIFdoYXQgaXMga25vd24gb2YgYSBqb2I6IHdoZW4gaXQgd2FzIHF1ZXVlZCwgdGhlIGNvbXBvbmVudHMgYmVmb3JlIGl0IGxlZnQsIGl0cyBzdGVwLCBhbmQgYnkgaWQgdGhlIHRva2VucyB0aGF0IHRyYXZlbGxlZC5cbiAqIEB0eXBlIHtXZWFrTWFwPEpvYiwgeyBzaW5jZT86IG51bWJlciwgcGFnZT86IGFueSwgc3RlcD86IERlYnVnU3RlcCwgdG9rZW5zPzogTWFwPHN0cmluZywgc3RyaW5nPiB9Pn0gKi9cbmNvbnN0IGpvYnMgPSBuZXcgV2Vha01hcCgpO1xuLyoqIEJ5IHRoZSBldmVudCBvbiB0aGUgcGFnZSwgYnkgdGhlIGRhdGEgb2YgYSBwdXNoZWQgb25lLCBhbmQgYnkgdGhlIHBhaXIgdGhhdCBhIGpvYiBoYXMgaGVhcmQ6IHdobyBoYXMgc2VudCBpdC5cbiAqIEB0eXBlIHtXZWFrTWFwPG9iamVjdCwgU2VudD59ICovXG5jb25zdCBzZW50ID0gbmV3IFdlYWtNYXAoKTtcbi8qKiBCeSB0aGUgaWQgb2YgYSByb290OiB0aGUgcHVzaGVkIGV2ZW50IHRoYXQgcmVmcmVzaGVzIGl0LCB3aG9zZSBkYXRhIG5vYm9keSBoZWFycy5cbiAqIEB0eXBlIHtNYXA8c3RyaW5nLCBTZW50Pn0gKi9cbmNvbnN0IHJlZnJlc2hpbmcgPSBuZXcgTWFwKCk7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiBOb25OdWxsYWJsZTxSZXR1cm5UeXBlPHR5cGVvZiBqb2JzLmdldD4+fSAqL1xuY29uc3QgYWJvdXQgPSAoam9iKSA9PiBqb2JzLmdldChqb2IpID8/IChqb2JzLnNldChqb2IsIHt9KSwgYWJvdXQoam9iKSk7XG5cbi8qKiBOb3RlIHdoYXQgaGFzIGJlY29tZSBvZiB0aGUgZXZlbnRzIHRoYXQgYSBqb2IgaGFzIGhlYXJkLCBhbmQgdGhhdCB0aGV5IGhhdmUgbGVkIHRvIGEgc3RlcC5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIGZhdGU6IHN0cmluZywgc3RlcD86IERlYnVnU3RlcCkgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAoeyBoZWFyZCwgaWQsIGNvbXBvbmVudCB9LCBmYXRlLCBzdGVwKSA9PiB7XG4gIGZvciAoY29uc3QgcGFpciBvZiBoZWFyZCA/PyBbXSkge1xuICAgIGNvbnN0IGZyb20gPSBzZW50LmdldChwYWlyKTtcbiAgICBpZiAoIWZyb20pIGNvbnRpbnVlO1xuICAgIGNvbnN0IHsgaGVhcmVycywgbmFtZSB9ID0gZnJvbS5ldmVudDtcbiAgICBzdGVwPy5jYXVzZXMucHVzaCh7IHN0ZXA6IGZyb20uc3RlcC5udW1iZXIsIGV2ZW50OiBuYW1lLCBieTogaWQgfSk7XG4gICAgY29uc3Qga25vd24gPSBoZWFyZXJzLmZpbmQoKG9uZSkgPT4gb25lLmlkID09PSBpZCkgPz8gaGVhcmVyc1toZWFyZXJzLnB1c2goeyBpZCwgY29tcG9uZW50LCBmYXRlIH0pIC0gMV07XG4gICAgT2JqZWN0LmFzc2lnbihrbm93biwgeyBmYXRlLCBzdGVwOiBzdGVwPy5udW1iZXIgfSk7XG4gICAgY2hhbmdlZChmcm9tLnN0ZXApO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IHF1ZXVlZCA9IChqb2IpID0+IHtcbiAgbm90ZVNlY3JldHMoKTtcbiAgYWJvdXQoam9iKS5zaW5jZSA/Pz0gcGVyZm9ybWFuY2Uubm93KCk7XG4gIGNvbnN0IHsgY2F1c2UsIGhlYXJkLCBpZCB9ID0gam9iO1xuICBjb25zdCBmcm9tID0gc2VudC5nZXQoY2F1c2UpID8/IHNlbnQuZ2V0KGNhdXNlPy5kZXRhaWwgPz8gam9iKSA/PyAoam9iLmJvZHkuaGFzKCduaXRyby1wdXNoZWQnKSA/IHJlZnJlc2hpbmcuZ2V0KGlkKSA6IHVuZGVmaW5lZCk7XG4gIGlmIChmcm9tICYmIGhlYXJkPy5bMF0pIHNlbnQuc2V0KGhlYXJkWzBdLCBmcm9tKTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZmlsbGluZyA9IChqb2IpID0+IHZvaWQgKGFib3V0KGpvYikucGFnZSA9IHRha2VQYWdlKCkpO1xuXG4vKiogV2hhdCB0cmF2ZWxzIGJlc2lkZXMgdGhlIGxpYnJhcnkncyBvd24uXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiBQaWNrPERlYnVnU3RlcCwgJ2FyZ3MnIHwgJ3R5cGVkJz59ICovXG5jb25zdCBwb3N0ZWQgPSAoeyBhY3Rpb24sIGJvZHksIGxlZnQsIHNlbnQ6IGZpZWxkcyB9KSA9PiB7XG4gIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgYW55Pn0gKi9cbiAgY29uc3QgYXJncyA9IHt9O1xuICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIGFueT59ICovXG4gIGNvbnN0IHR5cGVkID0ge307XG4gIGNvbnN0IGJvdW5kID0gbmV3IFNldChbLi4uZmllbGRzLnZhbHVlcygpXS5maWx0ZXIoKGZpZWxkKSA9PiBmaWVsZC5ib3VuZCkubWFwKCh7IG5hbWUgfSkgPT4gbmFtZSkpO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgbGVmdCA/PyBib2R5KSB7XG4gICAgY29uc3QgaXNCb3VuZCA9IGJvdW5kLmhhcyhuYW1lKTtcbiAgICBpZiAoIWlzQm91bmQgJiYgL15uaXRyby18XmNzcmZtaWRkbGV3YXJldG9rZW4kLy50ZXN0KG5hbWUpKSBjb250aW51ZTtcbiAgICBjb25zdCBbdG8sIGtleV0gPSBpc0JvdW5kID8gW3R5cGVkLCBuYW1lLnNsaWNlKG5hbWUuaW5kZXhPZignLicpICsgMSldIDogW2FyZ3MsIG5hbWVdO1xuICAgIGNvbnN0IGlzRm9ybSA9IGFjdGlvbiA9PT0gJ3N5bmMnICYmIG5hbWUgPT09ICdmb3JtJztcbiAgICBjb25zdCBzYWZlID0gaXNGb3JtID8gbWFza2VkKE9iamVjdC5mcm9tRW50cmllcyhuZXcgVVJMU2VhcmNoUGFyYW1zKGAke3ZhbHVlfWApKSkgOiBtYXNrZWQodmFsdWUsIG5hbWUpO1xuICAgIHRvW2tleV0gPSBrZXkgaW4gdG8gPyBbdG9ba2V5XSwgc2FmZV0uZmxhdCgpIDogc2FmZTtcbiAgfVxuICBmb3IgKGNvbnN0IHsgYm91bmQ6IHBhdGggfSBvZiBmaWVsZHMudmFsdWVzKCkpIGlmIChwYXRoKSB0eXBlZFtwYXRoXSA/Pz0gJyc7IC8vIGEgYm94IHdpdGhvdXQgYSB0aWNrXG4gIHJldHVybiB7IGFyZ3MsIHR5cGVkIH07XG59O1xuXG4vKiogSG93IGEgdGVzdCBjYW4gbmFtZSBhIGNvbXBvbmVudDogYnkgaXRzIGNsYXNzLCBhbmQgYnkgaXRzIGtleSBpZiBpdCBoYXMgb25lOyBub3QgaWYgb3RoZXJzIGFyZSBjYWxsZWQgdGhlIHNhbWUuXG4gKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IHsga2V5Pzogc3RyaW5nLCBpc09uZTogYm9vbGVhbiB9fSAqL1xuY29uc3QgbmFtZU9mID0gKGlkKSA9PiB7XG4gIGNvbnN0IHsgbml0cm9Db21wb25lbnQ6IGNvbXBvbmVudCwgbml0cm9LZXk6IGtleSB9ID0gd2luZG93Lm5pdHJvPy5maW5kKGlkKT8uZGF0YXNldCA/PyB7fTtcbiAgY29uc3Qgc2FtZSA9IHJvb3RzKCkuZmlsdGVyKCh7IGRhdGFzZXQgfSkgPT4gZGF0YXNldC5uaXRyb0NvbXBvbmVudCA9PT0gY29tcG9uZW50ICYmIGRhdGFzZXQubml0cm9LZXkgPT09IGtleSk7XG4gIHJldHVybiB7IGtleSwgaXNPbmU6IHNhbWUubGVuZ3RoID09PSAxIH07XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGxlYXZpbmcgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgYWN0aW9uLCBib2FyZGVkLCBjaGFpbiwgY29tcG9uZW50LCBoZWFyZCA9IFtdLCBpZCwgaXNRdWlldCwgcGFnZSwgcmlkZXJzIH0gPSBqb2I7XG4gIGNvbnN0IGtub3duID0gYWJvdXQoam9iKTtcbiAgaWYgKGtub3duLnN0ZXAgJiYgIWtub3duLnN0ZXAuZW5kZWQpIHJldHVybjtcbiAgY29uc3QgYWxsID0gW2pvYiwgLi4ucmlkZXJzLnZhbHVlcygpXTtcbiAgY29uc3Qgc3RlcCA9IGFkZFN0ZXAoe1xuICAgIGtpbmQ6ICdyZXF1ZXN0JywgaWQsIGNvbXBvbmVudCwgYWN0aW9uLCBjaGFpbiwgLi4ucG9zdGVkKGpvYiksIHN0YXJ0OiBib2FyZGVkLCAuLi5uYW1lT2YoaWQpLFxuICAgIHBhZ2U6IGtub3duLnBhZ2UsXG4gICAgYWRkcmVzczogcGFnZSxcbiAgICBpc1BvbGw6ICFqb2IuaGVhcmQgJiYgaXNRdWlldCxcbiAgICBpc1B1c2hlZDogam9iLmJvZHkuaGFzKCduaXRyby1wdXNoZWQnKSxcbiAgICBoZWFyZDogaGVhcmQubWFwKChbbmFtZSwgZGV0YWlsXSkgPT4gW25hbWUsIG1hc2tlZChkZXRhaWwpXSksXG4gICAgd2FpdGVkOiBib2FyZGVkIC0gKGtub3duLnNpbmNlID8/IGJvYXJkZWQpLFxuICAgIHJpZGVyczogYWxsLnNsaWNlKDEpLm1hcCgocmlkZXIpID0+ICh7IGlkOiByaWRlci5pZCwgY29tcG9uZW50OiByaWRlci5jb21wb25lbnQgfSkpLFxuICB9KTtcbiAga25vd24uc3RlcCA9IHN0ZXA7XG4gIC8vIEluIHBsYWNlIG9mIGEgc3RhdGUsIHRoYXQgb2YgYSBsYXp5IGNvbXBvbmVudCBoYXMgaXRzIGFyZ3VtZW50cy5cbiAga25vd24udG9rZW5zID0gbmV3IE1hcChhY3Rpb24gPT09ICduaXRyby1tb3VudCcgPyBbXSA6IGFsbC5tYXAoKG9uZSkgPT4gW29uZS5pZCwgb25lLnRva2VuXSkpO1xuICBmb3IgKGNvbnN0IG9uZSBvZiBhbGwpIHRlbGwob25lLCBvbmUgPT09IGpvYiA/ICdhc2tzIGluICMnIDogJ3RyYXZlbHMgYWxvbmcgaW4gIycsIHN0ZXApO1xufTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwLCBqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAoc3RlcCwgeyBhbnN3ZXIsIGJvYXJkZWQsIHRvb2ssIGlzU3RhbGUsIHN0YXR1cywgdHJpZXMgfSkgPT4ge1xuICBjb25zdCB7IGhlYWRlcnMsIHN0YXR1czogYW5zd2VyZWQgPSAwLCB0ZXh0ID0gJycgfSA9IGFuc3dlciA/PyB7fTtcbiAgbGV0IHNlcnZlcjtcbiAgdHJ5IHtcbiAgICBzZXJ2ZXIgPSBKU09OLnBhcnNlKGhlYWRlcnM/LmdldCgnTml0cm8tRGVidWcnKSk7XG4gIH0gY2F0Y2gge30gLy8gZXNsaW50LWRpc2FibGUtbGluZSBuby1lbXB0eSAtLSBhIHByb3h5J3NcbiAgT2JqZWN0LmFzc2lnbihzdGVwLCB7XG4gICAgc3RhdHVzOiBhbnN3ZXJlZCxcbiAgICB0cmllcyxcbiAgICBpc1N0YWxlLFxuICAgIGlzS2VwdDogaGVhZGVycz8uZ2V0KCdOaXRyby1PbmNlJykgPT09ICdrZXB0JyxcbiAgICBieXRlczogbmV3IEJsb2IoW3RleHRdKS5zaXplLFxuICAgIGVycm9yUGFnZTogTnVtYmVyKHN0YXR1cykgPiA0OTkgfHwgREpBTkdPX1BBR0UudGVzdCh0ZXh0KSA/IHRleHQgOiAnJyxcbiAgICB0b29rLFxuICAgIHN3YXA6IHRvb2sgJiYgcGVyZm9ybWFuY2Uubm93KCkgLSBib2FyZGVkIC0gdG9vayxcbiAgICBzZXJ2ZXIsXG4gIH0pO1xufTtcblxuLyoqIE5vdGUgdGhlIHN0YXRlcywgYmVmb3JlIGFuZCBhZnRlci5cbiAqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwLCB0b2tlbnM6IE1hcDxzdHJpbmcsIHN0cmluZz4gfCB1bmRlZmluZWQsIG1hZGU6IFJldHVyblR5cGU8dHlwZW9mIHRva2Vuc0luPikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IGNvbXBhcmUgPSBhc3luYyAoc3RlcCwgdG9rZW5zLCBtYWRlKSA9PiB7XG4gIGZvciAoY29uc3QgW2F0LCBydW5dIG9mIHN0ZXAucnVucy5lbnRyaWVzKCkpIHtcbiAgICBydW4uYmVmb3JlID0gYXdhaXQgcmVhZFN0YXRlKHJ1bi5pZCwgdG9rZW5zPy5nZXQocnVuLmlkKSk7XG4gICAgcnVuLmFmdGVyID0gYXdhaXQgcmVhZFN0YXRlKHJ1bi5pZCwgbWFkZVthdF0pO1xuICB9XG4gIGNoYW5nZWQoc3RlcCk7XG59O1xuXG4vKiogTm90ZSBpbiB3aGljaCBzdGVwIGEgY29tcG9uZW50IHdlbnQgdGhhdCBoYXMgcnVuLlxuICogQHR5cGUgeyhudW1iZXI6IG51bWJlcikgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGVHb25lID0gKG51bWJlcikgPT4ge1xuICBmb3IgKGNvbnN0IHsgcnVucyB9IG9mIHN0ZXBzKSBmb3IgKGNvbnN0IHJ1biBvZiBydW5zKSBpZiAoIXdpbmRvdy5uaXRybz8uZmluZChydW4uaWQpKSBydW4uZ29uZSA/Pz0gbnVtYmVyO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBhbnN3ZXJlZCA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBzdGVwLCB0b2tlbnMgfSA9IGFib3V0KGpvYik7XG4gIGlmICghc3RlcCkgcmV0dXJuO1xuICBjb25zdCB7IGFuc3dlciwgaWQsIGNvbXBvbmVudCwgZXZlbnRzLCBwYXJ0cywgcmlkZXJzIH0gPSBqb2I7XG4gIG5vdGVTZWNyZXRzKCk7XG4gIG5vdGUoc3RlcCwgam9iKTtcbiAgc3RlcC5sZWZ0ID0gZXZlbnRzID8gZXZlbnRzLmxlbmd0aCA6IDE7IC8vIGEgZmFpbHVyZSdzIGlzIG1hZGUgYnkgdGhlIGJyaWRnZVxuICBjb25zdCByYW4gPSBwYXJ0cyA/PyBbW2lkLCBJbmZpbml0eV1dO1xuICBzdGVwLnJ1bnMgPSByYW4ubWFwKChbZnJvbV0pID0+ICh7IGlkOiBmcm9tLCBjb21wb25lbnQ6IGZyb20gPT09IGlkID8gY29tcG9uZW50IDogcmlkZXJzLmdldChmcm9tKT8uY29tcG9uZW50LCAuLi5uYW1lT2YoZnJvbSkgfSkpO1xuICBmb3IgKGNvbnN0IHJpZGVyIG9mIHN0ZXAucmlkZXJzKSByaWRlci5yb2RlID0gc3RlcC5ydW5zLnNvbWUoKHJ1bikgPT4gcnVuLmlkID09PSByaWRlci5pZCk7XG4gIG5vdGVHb25lKHN0ZXAubnVtYmVyKTtcbiAgZW5kKHN0ZXApO1xuICBjb21wYXJlKHN0ZXAsIHRva2VucywgdG9rZW5zSW4oYW5zd2VyPy50ZXh0ID8/ICcnLCByYW4pKTtcbn07XG5cbi8qKiBPbmNlIGFsbCBvZiBpdHMgZXZlbnRzIGhhdmUgYXJyaXZlZC5cbiAqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuY29uc3QgZW5kID0gKHN0ZXApID0+IHtcbiAgaWYgKCFzdGVwLmxlZnQpIHN0ZXAuZW5kZWQgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgY2hhbmdlZChzdGVwKTtcbn07XG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgZGV0YWlsOiBhbnksIGZyb206IHN0cmluZywgZm91bmQ6IFJldHVyblR5cGU8dHlwZW9mIGhlYXJlcnNPZj4pID0+IERlYnVnRXZlbnR9ICovXG5jb25zdCBldmVudE9mID0gKG5hbWUsIGRldGFpbCwgZnJvbSwgeyBtZWFudCwgb3RoZXJzLCB3aHkgfSkgPT4gKHtcbiAgbmFtZSwgZGV0YWlsOiBtYXNrZWQoZGV0YWlsKSwgZnJvbSwgb3RoZXJzLCB3aHksXG4gIGhlYXJlcnM6IG1lYW50Lm1hcCgocm9vdCkgPT4gKHsgaWQ6IHJvb3QuaWQsIGNvbXBvbmVudDogY29tcG9uZW50T2Yocm9vdCksIGZhdGU6IFdBSVRTIH0pKSxcbn0pO1xuXG4vKiogQW4gZXZlbnQgb2YgYW4gYW5zd2VyLCBiZWZvcmUgdGhlIHBhZ2UgaGVhcnMgaXQuXG4gKiBAdHlwZSB7KGRldGFpbDogeyBqb2I6IEpvYiwgYXJyaXZhbDogQXJyaXZhbCwgZXZlbnQ6IEN1c3RvbUV2ZW50IH0pID0+IHZvaWR9ICovXG5jb25zdCBhcnJpdmVkID0gKHsgam9iLCBhcnJpdmFsOiB7IG5hbWUsIGRldGFpbCwgZnJvbSwgaGVhcmRCeSwgY2FsbCwgdG8gfSwgZXZlbnQ6IGNhdXNlIH0pID0+IHtcbiAgY29uc3QgeyBzdGVwIH0gPSBhYm91dChqb2IpO1xuICBpZiAoIXN0ZXApIHJldHVybjtcbiAgY29uc3QgZm91bmQgPSBoZWFyZXJzT2YobmFtZSwgZGV0YWlsKTtcbiAgY29uc3QgcGFyZW50ID0gdG8gJiYgd2luZG93Lm5pdHJvPy5maW5kKHRvKTtcbiAgaWYgKHBhcmVudCkgZm91bmQubWVhbnQucHVzaChwYXJlbnQpO1xuICBjb25zdCBldmVudCA9IGV2ZW50T2YobmFtZSwgZGV0YWlsLCBmcm9tLCBmb3VuZCk7XG4gIGZvciAoY29uc3QgaGVhcmVyIG9mIGV2ZW50LmhlYXJlcnMpIHtcbiAgICBjb25zdCB7IGlkIH0gPSBoZWFyZXI7XG4gICAgaWYgKGhlYXJkQnkuaGFzKGlkKSkgT2JqZWN0LmFzc2lnbihoZWFyZXIsIHsgZmF0ZTogJ2lzIGluIHRoZSBzYW1lIGFuc3dlcicsIHN0ZXA6IHN0ZXAubnVtYmVyIH0pO1xuICAgIGVsc2UgaWYgKGlkID09PSBmcm9tIHx8IGlkID09PSBqb2IuaWQgfHwgc3RlcC5jaGFpbi5pbmNsdWRlcyhpZCkpIGhlYXJlci5mYXRlID0gJ2xlZCBoZXJlIGl0c2VsZic7XG4gICAgaWYgKGlkID09PSB0bykgaGVhcmVyLmNhbGwgPSBjYWxsO1xuICB9XG4gIHN0ZXAuZXZlbnRzLnB1c2goZXZlbnQpO1xuICBzZW50LnNldChjYXVzZSwgeyBzdGVwLCBldmVudCB9KTtcbiAgc3RlcC5sZWZ0LS07XG4gIGVuZChzdGVwKTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3Qgc3RvcHBlZCA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBpZCwgY29tcG9uZW50LCBoZWFyZCA9IFtdLCB3aHksIGNoYWluIH0gPSBqb2I7XG4gIHRlbGwoam9iLCAnc3RvcHBlZCBpbiAjLCBhcyBpdCB3b3VsZCBnbyByb3VuZCcsIGFkZFN0ZXAoeyBraW5kOiAnc3RvcHBlZCcsIGlkLCBjb21wb25lbnQsIGNoYWluLCB3aHksIGhlYXJkIH0pKTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZG9uZSA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBhY3Rpb24sIGNvbXBvbmVudCwgaWQsIGhvc3QsIGlzUXVpZXQsIHJvZGUgfSA9IGpvYjtcbiAgaWYgKGFib3V0KGpvYikuc3RlcCB8fCBob3N0IHx8IHJvZGUpIHJldHVybjtcbiAgaWYgKCFpc1F1aWV0KSBhZGRTdGVwKHsga2luZDogJ2Ryb3BwZWQnLCBpZCwgY29tcG9uZW50LCBhY3Rpb24sIC4uLm5hbWVPZihpZCksIC4uLnBvc3RlZChqb2IpIH0pO1xuICB0ZWxsKGpvYiwgJ2hhcyBnb25lJyk7XG59O1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbDogYW55LCBwdXNoOiBEZWJ1Z1B1c2gpID0+IERlYnVnU3RlcH0gKi9cbmV4cG9ydCBjb25zdCByZWNvcmRQdXNoID0gKG5hbWUsIGRldGFpbCwgcHVzaCkgPT4ge1xuICBjb25zdCBpc0ZvckFsbCA9IG5hbWUgPT09IGAke1JFRlJFU0h9KmA7IC8vIG9mIGEgY2hhbm5lbFxuICBjb25zdCBmb3VuZCA9IGlzRm9yQWxsID8geyBtZWFudDogcm9vdHMoKS5maWx0ZXIocHVzaC5oZWFycyksIG90aGVyczogJycsIHdoeTogJycgfSA6IGhlYXJlcnNPZihuYW1lLCBkZXRhaWwsIHB1c2gpO1xuICBjb25zdCBldmVudCA9IGV2ZW50T2YobmFtZSwgZGV0YWlsLCAnJywgZm91bmQpO1xuICBjb25zdCB7IGNoYW5uZWxzLCBzcHJlYWQgfSA9IHB1c2g7XG4gIGNvbnN0IHN0ZXAgPSBhZGRTdGVwKHsga2luZDogJ3B1c2gnLCBjaGFubmVscywgc3ByZWFkLCBldmVudHM6IFtldmVudF0sIGVuZGVkOiBwZXJmb3JtYW5jZS5ub3coKSB9KTtcbiAgaWYgKE9iamVjdChkZXRhaWwpID09PSBkZXRhaWwgJiYgIWlzRm9yQWxsKSBzZW50LnNldChkZXRhaWwsIHsgc3RlcCwgZXZlbnQgfSk7XG4gIGVsc2UgZm9yIChjb25zdCB7IGlkIH0gb2YgZm91bmQubWVhbnQpIHJlZnJlc2hpbmcuc2V0KGlkLCB7IHN0ZXAsIGV2ZW50IH0pO1xuICByZXR1cm4gc3RlcDtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFJlY29yZCA9ICgpID0+IHtcbiAgLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCAoZGV0YWlsOiBhbnkpID0+IHZvaWQ+fSAqL1xuICBjb25zdCBoZWFycyA9IHsgcXVldWVkLCBmaWxsaW5nLCBsZWF2aW5nLCBhbnN3ZXJlZCwgZXZlbnQ6IGFycml2ZWQsIHN0b3BwZWQsIGRvbmUgfTtcbiAgZm9yIChjb25zdCBbbmFtZSwgbGlzdGVuZXJdIG9mIE9iamVjdC5lbnRyaWVzKGhlYXJzKSkgd2luZG93Lm5pdHJvPy5vbihuYW1lLCBsaXN0ZW5lcik7XG59O1xuIiwgIi8qIERlYnVnZ2luZzogdGVsbHMgZGV2ZWxvcGVycyB3aGF0IHRoZSBjb21wb25lbnRzIG9mIHRoZSBwYWdlIGRvLCBpbiB0aGUgY29uc29sZSBhbmQgaW4gdGhlIHRpbWVsaW5lLCBhIGRyYXdlciBhdCB0aGVcbiAqIGVkZ2Ugb2YgdGhlIHBhZ2UuIHslIG5pdHJvX3NjcmlwdHMgJX0gbG9hZHMgaXQgd2hlbiB0aGUgc2V0dGluZyBERUJVRyBpcyBvbjogZmlyc3QsIGFuZCBub3QgZGVmZXJyZWQsIHNpbmNlIGl0IGhhcyB0b1xuICogc2VlIHRoZSBvdGhlcnMgY29tZS5cbiAqXG4gKiBTZXRzIHdpbmRvdy5uaXRyb0RlYnVnIHtzdWdnZXN0LCBwdXNoZWR9OiB0aGUgZmlyc3QgaXMgZm9yIG5pdHJvLmNhbGwoKSBvZiBhIGNvbXBvbmVudCB0aGF0IGlzIG5vdCB0aGVyZSwgdGhlIHNlY29uZFxuICogZm9yIHB1c2hlZC5qcy5cbiAqL1xuaW1wb3J0IHsgc3RhcnREcmF3ZXIgfSBmcm9tICcuL2RyYXdlci5qcyc7XG5pbXBvcnQgeyBzdGFydEhlYXJlcnMgfSBmcm9tICcuL2hlYXJlcnMuanMnO1xuaW1wb3J0IHsgbG9nUHVzaCwgbG9nU3RlcCwgc3RhcnRMb2cgfSBmcm9tICcuL2xvZy5qcyc7XG5pbXBvcnQgeyByZWNvcmRQdXNoLCBzdGFydFJlY29yZCB9IGZyb20gJy4vcmVjb3JkLmpzJztcbmltcG9ydCB7IHN0YXJ0U2VjcmV0cyB9IGZyb20gJy4vc2VjcmV0cy5qcyc7XG5pbXBvcnQgeyBvblN0ZXAgfSBmcm9tICcuL3N0ZXBzLmpzJztcbmltcG9ydCB7IHN0YXJ0VHdpY2UgfSBmcm9tICcuL3R3aWNlLmpzJztcbmltcG9ydCB7IHN1Z2dlc3QgfSBmcm9tICcuL3dvcmRzLmpzJztcblxuaWYgKCFPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvRGVidWcnKSkgeyAvLyBlbHNlIGl0IGlzIGxvYWRlZCB0d2ljZVxuICB3aW5kb3cubml0cm9EZWJ1ZyA9IHsgc3VnZ2VzdCwgcHVzaGVkOiAobmFtZSwgZGV0YWlsLCBwdXNoKSA9PiBsb2dQdXNoKHJlY29yZFB1c2gobmFtZSwgZGV0YWlsLCBwdXNoKSwgcHVzaCkgfTtcbiAgc3RhcnRUd2ljZSgpO1xuICBzdGFydEhlYXJlcnMoKTtcbiAgc3RhcnRTZWNyZXRzKCk7XG4gIHN0YXJ0TG9nKCk7XG4gIG9uU3RlcChsb2dTdGVwKTtcbiAgc3RhcnREcmF3ZXIoKTtcbiAgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcignRE9NQ29udGVudExvYWRlZCcsICgpID0+IHtcbiAgICBpZiAoT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRybycpKSBzdGFydFJlY29yZCgpO1xuICB9KTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7O0FBS08sTUFBTSxNQUFNLENBQUMsWUFBWSxZQUFZO0FBQzFDLFlBQVEsZ0JBQWdCO0FBQ3hCLGVBQVcsT0FBTyxRQUFRLEtBQUssQ0FBQyxHQUFHO0FBQ2pDLFVBQUksS0FBSyxnQkFBZ0IsUUFBUTtBQUMvQixtQkFBVyxDQUFDLEtBQUssS0FBSyxLQUFLLE9BQU8sUUFBUSxHQUFHLEVBQUcsUUFBTyxVQUFXLFFBQVEsR0FBRyxJQUFJLFFBQVMsUUFBUSxhQUFhLEtBQUssS0FBSztBQUFBLE1BQzNILFdBQVcsSUFBSyxTQUFRLE9BQU8sR0FBRztBQUFBLElBQ3BDO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFJTyxNQUFNLElBQUksQ0FBQyxTQUFTLFlBQVk7QUFDckMsVUFBTSxDQUFDLEtBQUssWUFBWSxFQUFFLElBQUksS0FBSyxNQUFNLEdBQUc7QUFDNUMsV0FBTyxJQUFJLFNBQVMsY0FBYyxHQUFHLEdBQUcsRUFBRSxVQUFVLEdBQUcsT0FBTztBQUFBLEVBQ2hFO0FBR08sTUFBTSxTQUFTLENBQUMsT0FBTyxZQUFZLFNBQVMsRUFBRSxVQUFVLEVBQUUsTUFBTSxVQUFVLFFBQVEsR0FBRyxPQUFPLElBQUk7QUFHaEcsTUFBTSxPQUFPLENBQUMsVUFBVTtBQUM3QixVQUFNLE9BQU8sS0FBSyxVQUFVLEtBQUssS0FBSztBQUN0QyxXQUFPLEtBQUssR0FBRyxJQUFJLEdBQUcsS0FBSyxNQUFNLEdBQUcsR0FBRyxDQUFDLFdBQU07QUFBQSxFQUNoRDtBQUdPLE1BQU0sS0FBSyxDQUFDLFNBQVMsTUFBTSxHQUFHLE9BQU8sT0FBTyxRQUFRLFNBQVMsS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDOzs7QUM3QmhGLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBSWhCLE1BQU0sT0FBTyxDQUFDLFNBQVM7QUFDNUIsUUFBSSxPQUFPLElBQUksSUFBSSxFQUFHLFFBQU87QUFDN0IsWUFBUSxLQUFLLFVBQVUsSUFBSSxFQUFFO0FBQzdCLFdBQU8sSUFBSSxJQUFJO0FBQ2YsV0FBTztBQUFBLEVBQ1Q7QUFJQSxNQUFNLFdBQVcsQ0FBQyxHQUFHLE1BQU07QUFDekIsUUFBSUEsT0FBTSxNQUFNLEtBQUssRUFBRSxRQUFRLEVBQUUsU0FBUyxFQUFFLEdBQUcsQ0FBQyxHQUFHLFVBQVUsS0FBSztBQUNsRSxlQUFXLENBQUMsR0FBRyxNQUFNLEtBQUssQ0FBQyxHQUFHLENBQUMsRUFBRSxRQUFRLEdBQUc7QUFDMUMsWUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDO0FBQ25CLGVBQVMsSUFBSSxHQUFHLElBQUksRUFBRSxRQUFRLEtBQUs7QUFDakMsYUFBSyxLQUFLLEtBQUssSUFBSSxLQUFLLENBQUMsSUFBSSxHQUFHQSxLQUFJLElBQUksQ0FBQyxJQUFJLEdBQUdBLEtBQUksQ0FBQyxJQUFJLE9BQU8sV0FBVyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFBQSxNQUNuRjtBQUNBLE1BQUFBLE9BQU07QUFBQSxJQUNSO0FBQ0EsV0FBT0EsS0FBSSxFQUFFLE1BQU07QUFBQSxFQUNyQjtBQUdPLE1BQU0sVUFBVSxDQUFDLE1BQU1DLFdBQVU7QUFDdEMsVUFBTUMsU0FBUSxDQUFDLEdBQUcsSUFBSSxJQUFJRCxNQUFLLENBQUMsRUFBRSxPQUFPLENBQUMsVUFBVSxTQUFTLE1BQU0sS0FBSyxLQUFLLEtBQUssU0FBUyxDQUFDO0FBQzVGLElBQUFDLE9BQU0sS0FBSyxDQUFDLEdBQUcsTUFBTSxTQUFTLE1BQU0sQ0FBQyxJQUFJLFNBQVMsTUFBTSxDQUFDLENBQUM7QUFDMUQsV0FBT0EsT0FBTSxDQUFDLElBQUksaUJBQWlCQSxPQUFNLENBQUMsQ0FBQyxNQUFNO0FBQUEsRUFDbkQ7QUFJTyxNQUFNLE9BQU8sQ0FBQ0MsU0FBUSxLQUFLLFNBQVMsQ0FBQyxHQUFHLElBQUksSUFBSUEsT0FBTSxDQUFDLEVBQUUsT0FBTyxPQUFPLEVBQUUsS0FBSyxFQUFFO0FBR2hGLE1BQU0sUUFBUSxDQUFDLFNBQVMsS0FBSyxRQUFRLFdBQVcsRUFBRTtBQUdsRCxNQUFNLFNBQVMsQ0FBQyxVQUFXLFFBQVEsTUFBTyxHQUFHLEtBQUssT0FBTyxJQUFJLFFBQVEsS0FBTSxRQUFRLENBQUMsQ0FBQzs7O0FDbkNyRixNQUFNLFVBQVUsQ0FBQztBQUV4QixNQUFNLFNBQVMsQ0FBQztBQUVoQixNQUFJO0FBSUosTUFBTSxPQUFPLENBQUMsU0FBUztBQUNyQixRQUFJLENBQUMsU0FBUyxLQUFNLFFBQU8sU0FBUyxpQkFBaUIsb0JBQW9CLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDekYsYUFBUyxLQUFLLFFBQVEsRUFBRSxPQUFPLEVBQUUsTUFBTSxTQUFTLE9BQU8sNkVBQTZFLEdBQUcsSUFBSSxDQUFDO0FBQUEsRUFDOUk7QUFHQSxNQUFNLE9BQU8sQ0FBQyxPQUFPLFdBQVc7QUFDOUIsUUFBSSxVQUFVLEtBQU07QUFDcEIsWUFBUSxLQUFLLFVBQVUsMkJBQTJCO0FBQ2xELFFBQUksTUFBTTtBQUNSLFlBQU0sQ0FBQyxLQUFLLElBQUk7QUFDaEIsWUFBTSxPQUFPLFFBQVEsR0FBRyxFQUFFO0FBQzFCLFlBQU0sUUFDSixVQUFVLE9BQ04sZ0ZBQ0E7QUFDTixZQUFNLE9BQU8scUVBQXFFLEtBQUssUUFBUSxJQUFJLEtBQUssS0FBSztBQUM3RyxVQUFJLEtBQUssSUFBSSxFQUFHLE1BQUssSUFBSTtBQUFBLElBQzNCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFFQSxNQUFNLE9BQU8sTUFBTTtBQUNqQixVQUFNO0FBQUE7QUFBQSxNQUErQyxTQUFTLGNBQWMsa0NBQWtDO0FBQUE7QUFDOUcsU0FBSyxPQUFPLE1BQU0sS0FBSyxHQUFHO0FBQzFCLFFBQUksS0FBTTtBQUNWLFVBQU0sUUFBUSxPQUFPLFNBQ2pCLGVBQWUsS0FBSyxNQUFNLENBQUMsc0hBQzNCO0FBQ0osU0FBSyw0Q0FBNEMsS0FBSyxFQUFFO0FBQUEsRUFDMUQ7QUFFTyxNQUFNLGFBQWEsTUFBTTtBQUM5QixXQUFPLE9BQU8sT0FBTyxRQUFRLE1BQU0sSUFBSSxPQUFPLE9BQU87QUFDckQsUUFBSSxLQUFNLFNBQVEsS0FBSyxDQUFDLEdBQUcsU0FBUyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsSUFBSSxNQUFNLFFBQVEsS0FBSyxHQUFHLENBQUMsR0FBRyxPQUFPLG9DQUFvQztBQUU5SCxRQUFJLE9BQU8seUJBQXlCLFFBQVEsTUFBTSxHQUFHLGlCQUFpQixPQUFPO0FBQzNFLGFBQU8sZUFBZSxRQUFRLFFBQVE7QUFBQSxRQUNwQyxjQUFjO0FBQUEsUUFDZCxZQUFZO0FBQUEsUUFDWixLQUFLLE1BQU07QUFBQSxRQUNYLEtBQUssQ0FBQyxVQUFVO0FBQ2Q7QUFBQSxZQUFLO0FBQUE7QUFBQSxZQUFnRCxTQUFTLGVBQWdCO0FBQUEsVUFBRztBQUFBLFFBQ25GO0FBQUEsTUFDRixDQUFDO0FBQUEsSUFDSDtBQUNBLFdBQU8saUJBQWlCLFNBQVMsQ0FBQyxFQUFFLE9BQU8sTUFBTTtBQUMvQyxVQUFJLGtCQUFrQixrQkFBbUIsUUFBTyxLQUFLLE9BQU8sR0FBRztBQUFBLElBQ2pFLEdBQUcsSUFBSTtBQUNQLGFBQVMsaUJBQWlCLG9CQUFvQixJQUFJO0FBQUEsRUFDcEQ7OztBQ3pEQSxNQUFNLFdBQVcsQ0FBQyxpQkFBaUIsZUFBZSx1QkFBdUI7QUFDbEUsTUFBTSxVQUFVO0FBQ3ZCLE1BQU0sRUFBRSxpQkFBaUIsSUFBSSxZQUFZO0FBRXpDLE1BQU0sV0FBVyxvQkFBSSxJQUFJO0FBSWxCLE1BQU0sU0FBUyxDQUFDLFFBQVEsTUFBTSxVQUFVLFlBQVksaUJBQWlCLEtBQUssUUFBUSxNQUFNLFVBQVUsT0FBTztBQUloSCxNQUFNLGlCQUFpQixNQUFNO0FBQzNCLFVBQU0sU0FBUyxHQUFHLElBQUksTUFBTSxFQUFFLEtBQUssR0FBRyxNQUFNLElBQUksRUFBRSxPQUFPLENBQUMsU0FBUyxXQUFXLEtBQUssSUFBSSxDQUFDLEVBQUUsQ0FBQyxLQUFLO0FBQ2hHLFdBQU8sUUFBUSxLQUFLLENBQUMsV0FBVyxPQUFPLFNBQVMsTUFBTSxDQUFDO0FBQUEsRUFDekQ7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUVoQyxnQkFBWSxVQUFVLG1CQUFtQixTQUFVLFNBQVMsTUFBTTtBQUNoRSxVQUFJLEdBQUcsSUFBSSxHQUFHLFdBQVcsUUFBUSxLQUFLLENBQUMsU0FBUyxJQUFJLElBQUksS0FBSyxDQUFDLGVBQWUsRUFBRyxVQUFTLElBQUksSUFBSTtBQUNqRyxhQUFPLGlCQUFpQixLQUFLLE1BQU0sTUFBTTtBQUFBLE1BQXlCLElBQUs7QUFBQSxJQUN6RTtBQUFBLEVBQ0Y7QUFFTyxNQUFNLFFBQVE7QUFBQTtBQUFBLElBQW9DLENBQUMsR0FBRyxTQUFTLGlCQUFpQix3QkFBd0IsQ0FBQyxFQUM3RyxPQUFPLENBQUMsU0FBUyxPQUFPLE9BQU8sT0FBTyxJQUFJLENBQUM7QUFBQTtBQUd2QyxNQUFNLGNBQWMsQ0FBQyxFQUFFLFFBQVEsTUFBTSxHQUFHLFFBQVEsY0FBYztBQUc5RCxNQUFNLGFBQWEsQ0FBQyxTQUN6QixHQUFHLEtBQUssYUFBYSxZQUFZLENBQUMsR0FBRyxNQUFNLEdBQUcsRUFBRSxJQUFJLENBQUMsVUFBVSxNQUFNLEtBQUssRUFBRSxNQUFNLElBQUksRUFBRSxDQUFDLENBQUM7QUFJNUYsTUFBTSxVQUFVLENBQUMsRUFBRSxTQUFTLEVBQUUsY0FBYyxTQUFTLEVBQUUsR0FBRyxNQUFNLFdBQVc7QUFDekUsVUFBTSxVQUFVLEtBQUssV0FBVyxPQUFPLEtBQUssUUFBUSxPQUFPO0FBQzNELFVBQU0sT0FBTyxVQUFVLENBQUMsS0FBSyxJQUFJLEtBQUssTUFBTSxnQkFBZ0IsSUFBSSxFQUFFLElBQUk7QUFDdEUsV0FBTyxDQUFDLFFBQVEsS0FBSyxLQUFLLENBQXVCLFFBQVEsR0FBRyxTQUFTLEdBQUcsQ0FBQyxPQUFPLFFBQVE7QUFBQSxFQUMxRjtBQUdBLE1BQU0saUJBQWlCLENBQUMsU0FBUztBQUMvQixVQUFNLFVBQVUsSUFBSSxPQUFPLFNBQVMsSUFBSSxFQUFFO0FBQzFDLFVBQU0sVUFBVSxpQkFBaUIsSUFBSSxPQUFPLElBQUksQ0FBQztBQUNqRCxXQUFPLFFBQVEsU0FBUyxjQUFjLElBQUksT0FBTyxNQUFNLE9BQU8sRUFBRSxDQUFDO0FBQUEsRUFDbkU7QUFJQSxNQUFNLGVBQWUsQ0FBQyxNQUFNLFdBQVc7QUFDckMsVUFBTSxDQUFDLEVBQUUsS0FBSyxJQUFJLDJDQUEyQyxLQUFLLElBQUksS0FBSyxDQUFDO0FBQzVFLFdBQU8sU0FBUyxTQUFTLElBQUksS0FBSyxPQUFPLEtBQUssVUFBVSxDQUFDLENBQUMsRUFBRSxLQUFLLE1BQU0sYUFBYSxLQUFLO0FBQUEsRUFDM0Y7QUFJQSxNQUFNLFlBQVksQ0FBQyxNQUFNLFFBQVEsTUFBTSxNQUFNLFNBQVNDLFdBQVU7QUFDOUQsVUFBTSxZQUFZLEtBQUssV0FBVyxPQUFPO0FBQ3pDLFVBQU0sT0FBTyxLQUFLLE1BQU0sUUFBUSxNQUFNO0FBQ3RDLFVBQU0sT0FBTyxNQUFNLEVBQUUsSUFBSSxXQUFXO0FBQ3BDLFVBQU0sT0FBTyxrQkFBa0IsS0FBSyxRQUFRLElBQUksQ0FBQyxTQUFTLEtBQUssUUFBUSxZQUFZLE1BQU0sQ0FBQyxDQUFDO0FBQzNGLFVBQU0sUUFBUSxDQUFDLEdBQUcsVUFBVSxHQUFHLE1BQU0sRUFBRSxRQUFRLFVBQVUsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxRQUFRLElBQUksV0FBVyxRQUFRLENBQUM7QUFDcEcsVUFBTSxLQUFLLFFBQVEsS0FBSyxLQUFLLFFBQVE7QUFDckMsUUFBSSxXQUFXO0FBQ2IsYUFBTyxHQUFHLE9BQU8sYUFBYSxFQUFFLEtBQUssUUFBUSxTQUFTLGVBQWUsSUFBSSw0QkFBNEIsU0FBUyxRQUFRLFNBQ2xILE1BQU1BLE1BQUssNkJBQTZCLEtBQUssVUFBVSxRQUFRLEdBQUcsQ0FBQyxLQUFLLElBQUksS0FDNUUsaURBQWlELEtBQUssSUFBSSxDQUFDLElBQUksUUFBUSxNQUFNLEtBQUssSUFBSSxDQUFDLFFBQVEsSUFBSSxZQUFZLENBQUMsQ0FBQyxDQUFDLEdBQUc7QUFBQSxJQUMzSDtBQUNBLFdBQU8scUJBQXFCLElBQUksV0FBVyxPQUFPLGlCQUFpQixFQUFFLEtBQUssR0FBRyxRQUFRLFNBQVMsT0FBTyxLQUFLLFNBQVMsUUFBUSxTQUN2SCxHQUFHQSxNQUFLLCtEQUErRCxJQUFJLEtBQzNFLHNDQUFzQyxNQUFNLElBQUksQ0FBQywyRUFBMkUsUUFBUSxNQUFNLEtBQUssQ0FBQyxHQUFHO0FBQUEsRUFDeko7QUFJTyxNQUFNLFlBQVksQ0FBQyxNQUFNLFFBQVEsU0FBUztBQUMvQyxVQUFNLFlBQVksTUFBTSxFQUFFLE9BQU8sQ0FBQyxTQUFTLFdBQVcsSUFBSSxFQUFFLFNBQVMsSUFBSSxDQUFDO0FBQzFFLFVBQU0sVUFBVSxPQUFPLFVBQVUsT0FBTyxLQUFLLEtBQUssSUFBSTtBQUN0RCxVQUFNLFFBQVEsUUFBUSxPQUFPLENBQUMsU0FBUyxRQUFRLE1BQU0sTUFBTSxNQUFNLENBQUM7QUFDbEUsVUFBTSxRQUFRLFNBQVMsSUFBSSxJQUFJLElBQUksYUFBYSxlQUFlLElBQUksSUFBSSxpQkFBaUI7QUFDeEYsVUFBTSxTQUFTLFNBQVMsU0FBUyxJQUFJLElBQUksS0FBSztBQUM5QyxRQUFJLE1BQU0sVUFBVSxVQUFVLGFBQWEsTUFBTSxNQUFNLEVBQUcsUUFBTyxFQUFFLE9BQU8sUUFBUSxLQUFLLEdBQUc7QUFDMUYsVUFBTUEsU0FBUSxLQUFLLFVBQVUsSUFBSSxXQUFXLENBQUM7QUFDN0MsVUFBTSxPQUFPLFVBQVUsVUFBVSxDQUFDLFFBQVEsU0FDdEMsR0FBR0EsTUFBSyxtSEFDUjtBQUNKLFVBQU0sTUFBTSxVQUFVLE1BQU0sUUFBUSxNQUFNLE1BQU0sU0FBU0EsTUFBSztBQUM5RCxTQUFLLEdBQUc7QUFDUixXQUFPLEVBQUUsT0FBTyxRQUFRLElBQUk7QUFBQSxFQUM5Qjs7O0FDOUZPLE1BQU0sU0FBUztBQUNmLE1BQU0sU0FBUztBQUV0QixNQUFNLFVBQVU7QUFFaEIsTUFBTSxRQUFRLG9CQUFJLElBQUk7QUFFdEIsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFDdkIsTUFBSSxRQUFRO0FBR1osTUFBTUMsUUFBTyxDQUFDLEVBQUUsTUFBTSxNQUFNLE1BQU07QUFDaEMsUUFBSSxLQUFNLE9BQU0sSUFBSSxJQUFJO0FBQ3hCLFFBQUksTUFBTSxTQUFTLEVBQUcsUUFBTyxJQUFJLEtBQUs7QUFBQSxFQUN4QztBQUdPLE1BQU0sY0FBYyxNQUFNLFNBQVMsaUJBQWlCLE1BQU0sRUFBRSxRQUFRQSxLQUFJO0FBSS9FLE1BQU0sT0FBTyxDQUFDLE1BQU0sVUFBVSxXQUFXO0FBQ3ZDLGVBQVcsVUFBVSxDQUFDLEdBQUcsT0FBTyxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sRUFBRSxTQUFTLEVBQUUsTUFBTSxHQUFHO0FBQ3JFLFlBQU0sU0FBUyxLQUFLLFVBQVUsTUFBTSxFQUFFLE1BQU0sR0FBRyxFQUFFO0FBQ2pELFlBQU0sV0FBVyxPQUFPLFFBQVEsV0FBVyxDQUFDLFdBQVcsT0FBTyxRQUFVLE9BQU8sV0FBVyxDQUFDLEdBQUcsU0FBUyxFQUFFLEVBQUUsTUFBTSxDQUFDLENBQUMsRUFBRTtBQUNySCxpQkFBVyxRQUFRLENBQUMsUUFBUSxtQkFBbUIsTUFBTSxHQUFHLEdBQUcsSUFBSSxnQkFBZ0IsRUFBRSxJQUFJLE9BQU8sQ0FBQyxDQUFDLEdBQUcsTUFBTSxDQUFDLEdBQUcsUUFBUSxRQUFRLEVBQUcsUUFBTyxLQUFLLFdBQVcsTUFBTSxNQUFNO0FBQUEsSUFDbks7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUtPLE1BQU0sU0FBUyxDQUFDLE9BQU8sT0FBTyxPQUFPO0FBQzFDLFFBQUksTUFBTSxJQUFJLElBQUksS0FBSyxVQUFVLE1BQU0sU0FBUyxLQUFNLFFBQU87QUFDN0QsUUFBSSxPQUFPLFVBQVUsU0FBVSxRQUFPLEtBQUssS0FBSztBQUNoRCxRQUFJLGlCQUFpQixLQUFNLFFBQU87QUFBQSxJQUE0QixNQUFPLFFBQVEsZ0JBQWdCO0FBQzdGLFFBQUksTUFBTSxRQUFRLEtBQUssRUFBRyxRQUFPLE1BQU0sSUFBSSxDQUFDLE1BQU0sT0FBTyxPQUFPLE1BQU0sR0FBRyxJQUFJLElBQUksRUFBRSxFQUFFLENBQUM7QUFDdEYsUUFBSSxDQUFDLFNBQVMsT0FBTyxVQUFVLFNBQVUsUUFBTztBQUNoRCxXQUFPLE9BQU8sWUFBWSxPQUFPLFFBQVEsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLEtBQUssSUFBSSxNQUFNLENBQUMsS0FBSyxHQUFHLEdBQUcsT0FBTyxNQUFNLE9BQU8sR0FBRyxJQUFJLElBQUksR0FBRyxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFBQSxFQUNoSTtBQUlPLE1BQU0sYUFBYSxDQUFDLFVBQVU7QUFDbkMsVUFBTSxVQUFVLFNBQVMsT0FBTyxNQUFNLElBQUksRUFBRSxJQUFJLENBQUNDLFVBQVNBLE1BQUssTUFBTUEsTUFBSyxRQUFRLEdBQUcsSUFBSSxDQUFDLENBQUMsRUFBRSxPQUFPLENBQUMsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUNySCxnQkFBWTtBQUNaLFdBQU8sS0FBSyxVQUFVLE9BQU8sQ0FBQyxLQUFLLFNBQVUsT0FBTyxTQUFTLFdBQVcsS0FBSyxNQUFNLENBQUMsR0FBRyxRQUFRLEdBQUcsT0FBTyxDQUFDLElBQUksSUFBSyxFQUFFLFFBQVEsU0FBUyxLQUFLLE1BQU0sRUFBRTtBQUFBLEVBQ3JKO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsV0FBTyxVQUFVLFNBQVMsQ0FBQyxFQUFFLE9BQU8sTUFBTTtBQUN4QyxVQUFJLENBQUMsT0FBTyxVQUFVLE1BQU0sRUFBRztBQUMvQixVQUFJLE9BQU8sTUFBTSxXQUFXLEtBQUssRUFBRyxRQUFPLE9BQU8sS0FBSztBQUN2RCxjQUFRLE9BQU87QUFDZixNQUFBRCxNQUFLLE1BQU07QUFBQSxJQUNiLEdBQUcsSUFBSTtBQUFBLEVBQ1Q7OztBQzNEQSxNQUFNLFFBQVE7QUFHZCxNQUFNLFVBQVUsT0FBTyxVQUFVO0FBQy9CLFVBQU0sQ0FBQyxPQUFPLElBQUksTUFBTSxRQUFRLE9BQU8sRUFBRSxFQUFFLE1BQU0sR0FBRztBQUNwRCxVQUFNLFFBQVEsV0FBVyxLQUFLLEtBQUssUUFBUSxRQUFRLE1BQU0sR0FBRyxFQUFFLFFBQVEsTUFBTSxHQUFHLENBQUMsR0FBRyxDQUFDLFdBQVcsT0FBTyxXQUFXLENBQUMsQ0FBQztBQUNuSCxVQUFNLEVBQUUsS0FBSyxJQUFJLElBQUksU0FBUyxLQUFLO0FBQ25DLFVBQU0sU0FBUyxNQUFNLENBQUMsTUFBTSxNQUFNLE1BQU0sWUFBWSxJQUFJLG9CQUFvQixTQUFTLENBQUMsSUFBSTtBQUMxRixVQUFNLE9BQU8sTUFBTSxJQUFJLFNBQVMsTUFBTSxFQUFFLEtBQUs7QUFDN0MsV0FBTyxLQUFLLE1BQU0sS0FBSyxNQUFNLEtBQUssUUFBUSxJQUFJLENBQUMsQ0FBQztBQUFBLEVBQ2xEO0FBSU8sTUFBTSxZQUFZLE9BQU8sSUFBSSxVQUFVO0FBQzVDLFFBQUk7QUFDRixhQUFPLE9BQU8sTUFBTSxRQUFRLFNBQVMsRUFBRSxHQUFHLEVBQUU7QUFBQSxJQUM5QyxRQUFRO0FBQUEsSUFBQztBQUFBLEVBQ1g7QUFJTyxNQUFNLFdBQVcsQ0FBQyxNQUFNLFNBQVM7QUFDdEMsUUFBSSxLQUFLO0FBQ1QsV0FBTyxLQUFLLElBQUksQ0FBQyxDQUFDLEVBQUUsUUFBUSxFQUFFLEVBQUUsS0FBSyxNQUFNO0FBQ3pDLFlBQU0sUUFBUSxNQUFNLEtBQUssS0FBSyxNQUFNLElBQUssTUFBTSxNQUFPLENBQUM7QUFDdkQsYUFBTyxTQUFTLFFBQVEsQ0FBQztBQUFBLElBQzNCLENBQUM7QUFBQSxFQUNIO0FBSU8sTUFBTSxZQUFZLENBQUNFLFNBQVEsT0FBTyxPQUFPLE9BQU87QUFDckQsUUFBSUEsWUFBVyxNQUFPLFFBQU8sQ0FBQztBQUM5QixRQUFJLE9BQU8sS0FBSyxNQUFNLFNBQVMsT0FBT0EsT0FBTSxNQUFNQSxRQUFRLFFBQU8sQ0FBQyxDQUFDLE1BQU1BLFNBQVEsS0FBSyxDQUFDO0FBQ3ZGLFVBQU1DLFNBQVEsQ0FBQyxHQUFHLG9CQUFJLElBQUksQ0FBQyxHQUFHLE9BQU8sS0FBS0QsT0FBTSxHQUFHLEdBQUcsT0FBTyxLQUFLLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFDMUUsV0FBT0MsT0FBTSxRQUFRLENBQUMsU0FBUyxVQUFVRCxRQUFPLElBQUksR0FBRyxNQUFNLElBQUksR0FBRyxPQUFPLEdBQUcsSUFBSSxJQUFJLElBQUksS0FBSyxJQUFJLENBQUM7QUFBQSxFQUN0Rzs7O0FDcENPLE1BQU0sVUFBVSxDQUFDLEVBQUUsTUFBTSxXQUFXLFFBQVEsUUFBUSxPQUFPLEdBQUcsTUFBTTtBQUN6RSxRQUFJLFNBQVMsT0FBUSxRQUFPLFVBQVUsTUFBTSxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUM7QUFDM0QsUUFBSSxTQUFTLFNBQVUsUUFBTztBQUM5QixRQUFJLFNBQVMsVUFBVyxRQUFPLGlCQUFpQixDQUFDLEdBQUcsT0FBTyxFQUFFLEVBQUUsS0FBSyxLQUFLLENBQUM7QUFDMUUsUUFBSSxXQUFXLGNBQWUsUUFBTyxHQUFHLFNBQVM7QUFDakQsV0FBTyxHQUFHLFNBQVMsSUFBSSxNQUFNO0FBQUEsRUFDL0I7QUFJTyxNQUFNLFlBQVksQ0FBQyxFQUFFLE1BQU0sT0FBTyxRQUFRLFFBQVEsUUFBUSxNQUFNO0FBQ3JFLFFBQUksU0FBUyxVQUFXLFFBQU87QUFDL0IsUUFBSSxTQUFTLFVBQVcsUUFBTztBQUMvQixRQUFJLFNBQVMsYUFBYSxTQUFTLFdBQVcsSUFBSyxRQUFPLFNBQVMsVUFBVSxNQUFNLEtBQUs7QUFDeEYsUUFBSSxPQUFPLEtBQUssQ0FBQyxFQUFFLElBQUksTUFBTSxHQUFHLEVBQUcsUUFBTztBQUMxQyxXQUFPLFVBQVUsa0JBQWtCO0FBQUEsRUFDckM7QUFHTyxNQUFNLFlBQVksQ0FBQyxTQUFTO0FBQ2pDLFVBQU0sRUFBRSxRQUFRLE9BQU8sT0FBTyxJQUFJLE1BQU0sS0FBSyxPQUFPLFVBQVUsT0FBTyxJQUFJO0FBQ3pFLFVBQU0sWUFBWSxTQUFTO0FBQzNCLFVBQU0sVUFBVSxLQUFLLE1BQU0sSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLE1BQU0sSUFBSSxDQUFDLENBQUM7QUFDdkQsVUFBTUUsUUFBTyxhQUFhLEtBQUssT0FBTyxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sTUFBTSxJQUFJLENBQUMsRUFBRSxPQUFPLENBQUMsU0FBUyxTQUFTLGlCQUFpQixDQUFDO0FBQ2pILFVBQU0sVUFBVSxVQUFVLElBQUk7QUFDOUIsV0FBTztBQUFBLE1BQ0wsRUFBRSxlQUFlLEdBQUcsTUFBTSxFQUFFO0FBQUEsTUFBRztBQUFBLE1BQy9CLEVBQUUsYUFBYSxjQUFjLFFBQVEsR0FBRyxRQUFRLEtBQUssSUFBSSxZQUFZO0FBQUEsTUFDckUsRUFBRSxjQUFjLFFBQVEsSUFBSSxDQUFDO0FBQUEsTUFDN0IsRUFBRSxhQUFhLFdBQVcsQ0FBQyxFQUFFLGtCQUFrQixPQUFPLEdBQUcsR0FBRyxHQUFHLEtBQUs7QUFBQSxRQUNsRSxNQUFNLElBQUksRUFBRTtBQUFBLFFBQUksT0FBTyxPQUFPLEdBQUc7QUFBQSxRQUFJLFlBQVksTUFBTSxLQUFLLFFBQVEsQ0FBQztBQUFBLFFBQUksV0FBVyxTQUFTLE9BQU87QUFBQSxRQUFJQSxTQUFRLFNBQVNBLEtBQUk7QUFBQSxNQUMvSCxHQUFHLFFBQUssQ0FBQztBQUFBLElBQ1g7QUFBQSxFQUNGO0FBR0EsTUFBTSxNQUFNLENBQUMsU0FBUyxZQUFZLENBQUMsRUFBRSxNQUFNLElBQUksR0FBRyxFQUFFLE1BQU0sT0FBTyxDQUFDO0FBR2xFLE1BQU0sS0FBSyxDQUFDQyxTQUFRQyxVQUFTLEVBQUUsTUFBTUQsUUFBTyxJQUFJLENBQUMsVUFBVSxFQUFFLE1BQU1DLE1BQUssS0FBSyxDQUFDLENBQUMsQ0FBQztBQUloRixNQUFNLE9BQU8sQ0FBQyxNQUFNRCxTQUFRQyxVQUFTRCxRQUFPLENBQUMsS0FBSyxJQUFJLE1BQU0sR0FBR0EsU0FBUUMsS0FBSSxDQUFDO0FBRzVFLE1BQU0sT0FBTyxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU0sRUFBRSxRQUFRLEdBQUcsSUFBSSxNQUFNLEtBQUssS0FBSyxDQUFDLEVBQUU7QUFJN0QsTUFBTSxVQUFVLENBQUMsRUFBRSxTQUFTLFFBQVEsSUFBSSxHQUFHLE1BQU0sT0FBTyxNQUFNLE9BQU87QUFFMUUsVUFBTSxTQUFTLENBQUMsRUFBRSxJQUFJLFdBQVcsTUFBTSxNQUFNLE1BQUFDLE1BQUssTUFBTTtBQUN0RCxZQUFNLENBQUNDLFNBQVEsS0FBSyxJQUFJLEtBQUssTUFBTSxHQUFHO0FBQ3RDLGFBQU8sQ0FBQyxHQUFHLFNBQVMsS0FBSyxFQUFFLEdBQUdELFFBQU8sT0FBT0EsS0FBSSxLQUFLLEVBQUUsSUFBSUMsT0FBTSxJQUFJLFNBQVMsUUFBUSxDQUFDLEtBQUssSUFBSSxHQUFHLEtBQUssQ0FBQztBQUFBLElBQzNHO0FBQ0EsV0FBTztBQUFBLE1BQUU7QUFBQSxNQUNQLFFBQVEsSUFBSSxDQUFDLFdBQVcsRUFBRSxNQUFNLE9BQU8sTUFBTSxHQUFHLEtBQUssTUFBTSxDQUFDLENBQUM7QUFBQSxNQUM3RCxVQUFVLEVBQUUsTUFBTSxHQUFHLE1BQU0sVUFBVTtBQUFBLE1BQ3JDLE9BQU8sRUFBRSxjQUFjLEdBQUc7QUFBQSxJQUFDO0FBQUEsRUFDL0I7QUFHQSxNQUFNLFNBQVMsQ0FBQyxFQUFFLFFBQVEsR0FBRyxPQUFPLFNBQVMsR0FBRyxNQUFNLFFBQVEsS0FBSyxNQUNqRSxLQUFLO0FBQUEsSUFDSCxHQUFHLEdBQUcsUUFBUSxLQUFLLENBQUM7QUFBQSxJQUFXLFNBQVMsS0FBSyxHQUFHLEdBQUcsTUFBTSxDQUFDO0FBQUEsSUFDMUQsVUFBVSxHQUFHLEdBQUcsT0FBTyxFQUFFLENBQUM7QUFBQSxJQUMxQixRQUFRLEdBQUcsR0FBRyxLQUFLLElBQUksR0FBRyxRQUFRLFFBQVEsTUFBTSxFQUFFLENBQUMsQ0FBQztBQUFBLElBQ3BELFFBQVEsR0FBRyxHQUFHLElBQUksQ0FBQztBQUFBLEVBQ3JCLENBQUM7QUFHSCxNQUFNLFdBQVcsQ0FBQyxFQUFFLFFBQVEsT0FBTyxRQUFRLE9BQU8sUUFBUSxRQUFRLE1BQ2hFLEtBQUs7QUFBQSxJQUNILFNBQVMsVUFBVSxNQUFNLEtBQUssT0FBTyxLQUFLLENBQUMsS0FBSztBQUFBLElBQ2hELFVBQVUsR0FBRyxPQUFPLE9BQU8sSUFBSSxPQUFPLFlBQVksSUFBSSxVQUFVLFNBQVMsT0FBTyxHQUFHLE9BQU8sUUFBUSxDQUFDO0FBQUEsSUFDbkcsU0FBUyxRQUFRLFFBQVEsQ0FBQztBQUFBLElBQVUsVUFBVTtBQUFBLElBQTRCLFdBQVc7QUFBQSxFQUN2RixDQUFDO0FBSUgsTUFBTSxZQUFZLENBQUMsRUFBRSxJQUFJLFdBQVcsUUFBQUEsVUFBUyxDQUFDLEdBQUcsTUFBTSxNQUFNO0FBQzNELFVBQU0sVUFBVSxVQUFVQSxTQUFRLEtBQUs7QUFDdkMsV0FBTyxDQUFDLEdBQUcsU0FBUyxLQUFLLEVBQUUsSUFBSSxRQUFRLENBQUMsSUFBSSxLQUFLLGNBQWMsR0FBRyxTQUFTLENBQUMsQ0FBQyxNQUFNLEtBQUssRUFBRSxNQUN4RixFQUFFLFFBQVEsRUFBRSxLQUFLLElBQUksR0FBRyxLQUFLLEVBQUUsT0FBTyxLQUFLLEdBQUcsQ0FBQyxHQUFHLFlBQU8sRUFBRSxPQUFPLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDakY7QUFJTyxNQUFNLFVBQVUsQ0FBQyxNQUFNLFNBQVM7QUFDckMsVUFBTSxFQUFFLElBQUksTUFBTSxPQUFPLE1BQU0sT0FBTyxRQUFRLFFBQVEsT0FBTyxVQUFVLFFBQVEsTUFBTSxVQUFVLFNBQVMsR0FBRyxJQUFJLElBQUk7QUFDbkgsV0FBTztBQUFBLE1BQ0wsS0FBSyxjQUFjLFFBQVEsQ0FBQyxFQUFFLE1BQU0sTUFBTSxPQUFPLEdBQUcsTUFBTSxDQUFDLEVBQUUsUUFBUSxNQUFNLEtBQUssQ0FBQyxHQUFHLFFBQVEsS0FBSyxJQUFJLEdBQUcsT0FBTyxNQUFNLFVBQVUsRUFBRSxFQUFFLENBQUM7QUFBQSxNQUNwSSxLQUFLLGNBQWMsT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJLE9BQU8sQ0FBQyxDQUFDLElBQUksTUFBTSxDQUFDLE1BQU0sSUFBSSxHQUFHLFdBQVcsYUFBYSxpQkFBaUIsQ0FBQztBQUFBLE1BQy9HLFlBQVksSUFBSSxhQUFhLEtBQUssUUFBUSxHQUFHLFNBQVMsT0FBTyxpQkFBaUIsR0FBRyxNQUFNLENBQUMsRUFBRTtBQUFBLE1BQzFGLE9BQU8sSUFBSSxTQUFTLFdBQVcsUUFBUSxXQUFXLEdBQUc7QUFBQSxNQUNyRCxLQUFLLGFBQWEsT0FBTyxRQUFRLElBQUksR0FBRyxJQUFJO0FBQUEsTUFDNUMsS0FBSyxhQUFhLE9BQU8sUUFBUSxLQUFLLEdBQUcsSUFBSTtBQUFBLE1BQzdDLFNBQVMsYUFBYSxTQUFTLENBQUMsSUFBSSxRQUFRLE9BQU8sSUFBSSxDQUFDLEdBQUcsSUFBSSxVQUFVLFNBQVMsSUFBSSxDQUFDLENBQUM7QUFBQSxNQUN4RixLQUFLLFdBQVcsS0FBSyxPQUFPLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSyxHQUFHLFNBQVM7QUFBQSxNQUM1RCxLQUFLLFVBQVUsUUFBUSxDQUFDLFVBQVU7QUFBQSxRQUNoQyxFQUFFLGNBQWMsTUFBTSxNQUFNLElBQUksQ0FBQztBQUFBLFFBQUcsTUFBTSxRQUFRLFVBQVUsTUFBTSxJQUFJO0FBQUEsUUFBSSxFQUFFLGFBQWEsS0FBSyxNQUFNLE1BQU0sQ0FBQztBQUFBLFFBQUcsUUFBUSxPQUFPLElBQUk7QUFBQSxNQUNuSSxDQUFDO0FBQUEsTUFDRCxLQUFLLG1CQUFtQixRQUFRLENBQUMsRUFBRSxJQUFJLE9BQU8sV0FBVyxLQUFLLE1BQU0sQ0FBQyxHQUFHLFNBQVMsS0FBSyxLQUFLLElBQUksVUFBVSxPQUFPLFNBQVMsV0FBVyxDQUFDO0FBQUEsSUFDdkk7QUFBQSxFQUNGOzs7QUN4R0EsTUFBTSxTQUFTO0FBQ2YsTUFBTSxVQUFVO0FBR2hCLE1BQU0sT0FBTyxDQUFDLFVBQVUsRUFBRSxHQUFHLE1BQU0sTUFBTSxRQUFXLFdBQVcsT0FBVTtBQUdsRSxNQUFNLE9BQU8sQ0FBQ0MsV0FBVTtBQUM3QixVQUFNLE9BQU8sV0FBVyxFQUFFLFFBQVEsUUFBUSxTQUFTLFNBQVMsT0FBT0EsT0FBTSxJQUFJLElBQUksRUFBRSxDQUFDO0FBQ3BGLFVBQU0sT0FBTyxJQUFJLGdCQUFnQixJQUFJLEtBQUssQ0FBQyxJQUFJLEdBQUcsRUFBRSxNQUFNLG1CQUFtQixDQUFDLENBQUM7QUFDL0UsTUFBRSxLQUFLLEVBQUUsTUFBTSxVQUFVLEdBQUcsTUFBTSxLQUFJLG9CQUFJLEtBQUssR0FBRSxZQUFZLEVBQUUsTUFBTSxHQUFHLEVBQUUsQ0FBQyxRQUFRLENBQUMsRUFBRSxNQUFNO0FBQzVGLGVBQVcsTUFBTSxJQUFJLGdCQUFnQixJQUFJLEdBQUcsR0FBRztBQUFBLEVBQ2pEO0FBSUEsTUFBTSxTQUFTLENBQUMsS0FBSyxVQUFXLE9BQU8sZ0JBQWdCLFNBQVMsRUFBRSxXQUFXLE1BQU0sR0FBRyxNQUFNLElBQUk7QUFJekYsTUFBTSxVQUFVLENBQUMsU0FBUztBQUMvQixVQUFNLEVBQUUsUUFBUSxTQUFTLE9BQUFBLE9BQU0sSUFBSSxPQUFPLEtBQUssTUFBTSxNQUFNLE1BQU0sQ0FBQztBQUNsRSxRQUFJLFdBQVcsT0FBUSxPQUFNLE1BQU0sZ0NBQWdDO0FBQ25FLFFBQUksWUFBWSxRQUFTLE9BQU0sTUFBTSxvQkFBb0IsT0FBTyx1Q0FBdUMsT0FBTyxHQUFHO0FBQ2pILGVBQVcsUUFBUUEsT0FBTyxHQUFFLEtBQUssVUFBVSxJQUFJLEdBQUcsUUFBUSxNQUFNLE1BQU0sQ0FBQztBQUN2RSxXQUFPQSxPQUFNLElBQUksSUFBSTtBQUFBLEVBQ3ZCOzs7QUMvQkEsTUFBTSxPQUFPO0FBQ04sTUFBTSxRQUFRO0FBRWQsTUFBTSxRQUFRLENBQUM7QUFFZixNQUFJLFFBQVE7QUFFbkIsTUFBTSxZQUFZLENBQUM7QUFFbkIsTUFBTSxPQUFPLG9CQUFJLElBQUk7QUFDckIsTUFBSSxRQUFRO0FBSUwsTUFBTSxVQUFVLENBQUMsRUFBRSxNQUFNLFFBQVEsUUFBUSxPQUFPLE9BQU8sTUFDNUQsa0JBQWtCLEtBQUssSUFBSSxLQUFLLENBQUMsVUFBVSxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyx1QkFBdUIsS0FBSyxNQUFNO0FBSXBHLE1BQU0sU0FBUyxDQUFDLGFBQWEsS0FBSyxVQUFVLEtBQUssUUFBUTtBQUd6RCxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBQy9CLFFBQUksQ0FBQyxLQUFLLE1BQU07QUFDZCxxQkFBZSxNQUFNO0FBQ25CLGNBQU0sTUFBTSxDQUFDLEdBQUcsSUFBSTtBQUNwQixhQUFLLE1BQU07QUFDWCxtQkFBVyxPQUFPLElBQUssWUFBVyxZQUFZLFVBQVcsVUFBUyxHQUFHO0FBQUEsTUFDdkUsQ0FBQztBQUFBLElBQ0g7QUFDQSxTQUFLLElBQUksSUFBSTtBQUFBLEVBQ2Y7QUFHTyxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBRS9CLFVBQU0sT0FBTztBQUFBLE1BQ1gsUUFBUSxFQUFFO0FBQUEsTUFDVixJQUFJO0FBQUEsTUFBSSxXQUFXO0FBQUEsTUFBSSxRQUFRO0FBQUEsTUFBSSxPQUFPLENBQUM7QUFBQSxNQUFHLE9BQU8sQ0FBQztBQUFBLE1BQUcsTUFBTSxDQUFDO0FBQUEsTUFBRyxPQUFPLENBQUM7QUFBQSxNQUFHLE9BQU8sWUFBWSxJQUFJO0FBQUEsTUFBRyxPQUFPO0FBQUEsTUFBRyxRQUFRO0FBQUEsTUFBRyxPQUFPO0FBQUEsTUFDcEksUUFBUSxDQUFDO0FBQUEsTUFBRyxRQUFRLENBQUM7QUFBQSxNQUFHLE1BQU0sQ0FBQztBQUFBLE1BQUcsUUFBUSxDQUFDO0FBQUEsTUFDM0MsR0FBRztBQUFBLElBQ0w7QUFDQSxVQUFNLEtBQUssSUFBSTtBQUNmLFFBQUksTUFBTSxJQUFJLEVBQUcsT0FBTSxNQUFNO0FBQzdCLFlBQVEsSUFBSTtBQUNaLFdBQU87QUFBQSxFQUNUO0FBSU8sTUFBTUMsUUFBTyxDQUFDLFNBQVMsVUFBVTtBQUN0QyxZQUFRO0FBQ1IsWUFBUTtBQUFBLEVBQ1Y7QUFHTyxNQUFNLFFBQVEsTUFBTTtBQUN6QixRQUFJLFVBQVUsTUFBTyxPQUFNLFNBQVM7QUFDcEMsSUFBQUEsTUFBSztBQUFBLEVBQ1A7OztBQ3JETyxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBQy9CLFVBQU0sUUFBUSxNQUFNLE9BQU8sT0FBTyxFQUFFLElBQUk7QUFDeEMsVUFBTSxPQUFPLG9CQUFJLElBQUk7QUFJckIsVUFBTSxRQUFRLENBQUMsTUFBTSxPQUFPO0FBQzFCLFlBQU0sTUFBTSxHQUFHLE1BQU0sTUFBTSxJQUFJLEVBQUU7QUFDakMsVUFBSSxDQUFDLFFBQVEsS0FBSyxJQUFJLEdBQUcsRUFBRyxRQUFPO0FBQ25DLFdBQUssSUFBSSxHQUFHO0FBQ1osWUFBTSxNQUFNLEtBQUssT0FBTyxPQUFPLENBQUMsRUFBRSxNQUFNLE1BQU0sU0FBUyxJQUFJLE1BQU0sU0FBUyxPQUFPLFFBQVEsQ0FBQyxLQUFLLE9BQU8sU0FBUyx3QkFBd0I7QUFDdkksYUFBTyxFQUFFLE1BQU0sSUFBSSxJQUFJQyxRQUFPLENBQUM7QUFBQSxJQUNqQztBQUdBLFVBQU1BLFdBQVUsQ0FBQyxVQUNmLEVBQUUsTUFBTSxFQUFFLGNBQWMsTUFBTSxNQUFNLElBQUksQ0FBQyxHQUFHLFFBQVEsRUFBRSxHQUFHLE9BQU8sS0FBSyxNQUFNLE9BQU8sa0JBQWtCLEdBQUcsTUFBTSxDQUFDLFdBQzVHLE1BQU0sTUFBTSxLQUFLLENBQUMsRUFBRSxPQUFPLE1BQU0sV0FBVyxPQUFPLElBQUksR0FBRyxPQUFPLEVBQUUsQ0FBQyxDQUFDO0FBRXpFLFdBQU8sU0FBUyxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsVUFBVSxRQUFRLEtBQUssQ0FBQyxHQUFHLFFBQVEsS0FBSyxNQUFNLE1BQU0sR0FBRyxNQUFNLE9BQU8sTUFBTSxFQUFFLENBQUMsQ0FBQztBQUFBLEVBQ2xIOzs7QUN0QkEsTUFBTSxPQUFPO0FBR2IsTUFBTSxTQUFTLENBQUMsVUFBVTtBQUN4QixRQUFJLE1BQU0sUUFBUSxLQUFLLEVBQUcsUUFBTyxJQUFJLE1BQU0sSUFBSSxNQUFNLEVBQUUsS0FBSyxJQUFJLENBQUM7QUFDakUsUUFBSSxPQUFPLEtBQUssTUFBTSxNQUFPLFFBQU8sSUFBSSxPQUFPLFFBQVEsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLEtBQUssSUFBSSxNQUFNLEdBQUcsS0FBSyxVQUFVLEdBQUcsQ0FBQyxLQUFLLE9BQU8sSUFBSSxDQUFDLEVBQUUsRUFBRSxLQUFLLElBQUksQ0FBQztBQUN4SSxXQUFPLFNBQVMsT0FBTyxTQUFTLFVBQVUsT0FBTyxTQUFTLFVBQVUsUUFBUSxVQUFVLEtBQUssVUFBVSxLQUFLO0FBQUEsRUFDNUc7QUFJQSxNQUFNLE9BQU8sQ0FBQyxNQUFNQyxZQUFXLFVBQVU7QUFDdkMsVUFBTSxRQUFRLE9BQU8sUUFBUUEsT0FBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLEtBQUssS0FBSyxNQUFNLEtBQUssS0FBSyxHQUFHLEtBQUssQ0FBQyxPQUFPLEtBQUssRUFBRSxTQUFTLE1BQU0sQ0FBQztBQUMvRyxVQUFNLFFBQVEsTUFBTSxJQUFJLENBQUMsQ0FBQyxLQUFLLEtBQUssTUFBTSxHQUFHLEdBQUcsSUFBSSxPQUFPLEtBQUssQ0FBQyxFQUFFO0FBQ25FLFdBQU8sT0FBTyxJQUFJLElBQUksQ0FBQyxHQUFHLE1BQU0sSUFBSSxNQUFNLEdBQUcsR0FBRyxLQUFLLEVBQUUsS0FBSyxJQUFJLENBQUM7QUFBQSxFQUNuRTtBQUlBLE1BQU0sU0FBUyxDQUFDLEVBQUUsV0FBVyxLQUFLLE1BQU0sTUFDdEMsUUFBUSxrQkFBa0IsT0FBTyxTQUFTLENBQUMsR0FBRyxNQUFNLFNBQVMsT0FBTyxHQUFHLENBQUMsS0FBSyxFQUFFLE1BQU07QUFJdkYsTUFBTSxXQUFXLENBQUMsVUFBVTtBQUMxQixVQUFNLFFBQVEsQ0FBQyxLQUFLO0FBQ3BCLGVBQVcsUUFBUSxNQUFPLEtBQUksS0FBSyxPQUFPLEtBQUssQ0FBQyxVQUFVLE1BQU0sS0FBSyxDQUFDLEVBQUUsT0FBTyxNQUFNLFdBQVcsTUFBTSxJQUFJLENBQUMsRUFBRyxPQUFNLEtBQUssSUFBSTtBQUM3SCxXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU0sVUFBVSxDQUFDLEVBQUUsT0FBTyxNQUFNLENBQUMsR0FBRyxFQUFFLEdBQUcsU0FDdkMsT0FBTyxRQUFRLEtBQUssRUFBRSxRQUFRLENBQUMsQ0FBQyxNQUFNLEtBQUssTUFBTTtBQUMvQyxVQUFNLE1BQU0sS0FBSyxNQUFNLEdBQUcsRUFBRSxPQUFPLENBQUMsTUFBTSxRQUFRLE9BQU8sR0FBRyxHQUFHLEtBQUssTUFBTTtBQUMxRSxVQUFNLFNBQVMsT0FBTyxRQUFRO0FBQzlCLFVBQU0sTUFBTSxTQUFTLEdBQUcsS0FBSyxPQUFPLEtBQUs7QUFDekMsV0FBTyxHQUFHLE9BQU8sRUFBRSxPQUFPLEdBQUcsR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssR0FBRyxJQUFJLFNBQVMsQ0FBQyxHQUFHLE1BQU0sR0FBRyxDQUFDO0FBQUEsRUFDaEYsQ0FBQztBQUdILE1BQU0sY0FBYyxDQUFDLEVBQUUsTUFBTSxRQUFRLFFBQVEsTUFBTTtBQUNqRCxVQUFNLE9BQU8sRUFBRSxHQUFHLE9BQU87QUFDekIsV0FBTyxLQUFLO0FBQ1osUUFBSSxTQUFTLGdCQUFpQixRQUFPLEtBQUssdUJBQXVCLENBQUMsR0FBRyxLQUFLLE9BQU8sS0FBSyxJQUFJO0FBQzFGLFFBQUksU0FBUyxjQUFlLFFBQU8sS0FBSyxxQkFBcUIsRUFBRSxRQUFRLEtBQUssT0FBTyxHQUFHLEtBQUssTUFBTTtBQUNqRyxRQUFJLFNBQVMsd0JBQXlCLFFBQU8sS0FBSyx3QkFBd0IsQ0FBQyxHQUFHLEtBQUssTUFBTTtBQUN6RixRQUFJLENBQUMsS0FBSyxXQUFXLE9BQU8sRUFBRyxRQUFPLEtBQUssdUJBQXVCLE1BQU0sTUFBTSxJQUFJLENBQUM7QUFDbkYsV0FBTyxLQUFLLHlCQUF5QixNQUFNLFFBQVEsQ0FBQyxHQUFHLGFBQWEsS0FBSyxRQUFRLFNBQVMsRUFBRSxDQUFDO0FBQUEsRUFDL0Y7QUFHQSxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBQ3hCLFVBQU0sT0FBTyxPQUFPLElBQUk7QUFDeEIsUUFBSSxDQUFDLEtBQU0sUUFBTyxDQUFDLFNBQVMsS0FBSyxTQUFTLElBQUksS0FBSyxNQUFNLFdBQVc7QUFDcEUsVUFBTSxTQUFTLFNBQVMsSUFBSTtBQUM1QixVQUFNLFVBQVUsQ0FBeUIsRUFBRSxLQUFLLE1BQU0sQ0FBQyxPQUFPLEtBQUssQ0FBQyxFQUFFLE9BQU8sTUFBTSxXQUFXLElBQUk7QUFDbEcsVUFBTSxTQUFTLElBQUksSUFBSSxPQUFPLFFBQVEsQ0FBQyxFQUFFLEtBQUssTUFBTSxLQUFLLE9BQU8sT0FBTyxFQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxHQUFHLEdBQUcsT0FBTyxJQUFJLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUN4SCxXQUFPO0FBQUEsTUFDTCxHQUFHLFFBQVEsTUFBTSxJQUFJO0FBQUEsTUFBRyxLQUFLLEdBQUcsSUFBSSxTQUFTLEtBQUssTUFBTSxLQUFLLE1BQU07QUFBQSxNQUNuRSxHQUFHLE9BQU8sUUFBUSxDQUFDLEVBQUUsT0FBTyxNQUFNLE9BQU8sSUFBSSxXQUFXLENBQUM7QUFBQSxNQUN6RCxHQUFHLENBQUMsR0FBRyxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsT0FBTyxLQUFLLE1BQU0sU0FBUyxVQUFVLFVBQVUsQ0FBQyxNQUFNLFNBQVMsTUFBTSxDQUFDLEVBQzNGLElBQUksQ0FBQyxDQUFDLE9BQU8sS0FBSyxNQUFNLGNBQWMsS0FBSyxxQ0FBcUMsS0FBSyxFQUFFO0FBQUEsSUFDNUY7QUFBQSxFQUNGO0FBSU8sTUFBTSxTQUFTLENBQUMsV0FDckIsQ0FBQyw0QkFBNEIsMEJBQTBCLE9BQU8sT0FBTyxLQUFLLE9BQU8sR0FBRyxXQUFXLEdBQUcsQ0FBQyxLQUFLLEdBQUcsT0FBTyxPQUFPLE9BQU8sRUFBRSxRQUFRLE9BQU8sR0FBRyxFQUFFLEVBQUUsS0FBSyxJQUFJOzs7QUNoRW5LLE1BQU0sV0FBVyxDQUFDLFNBQVMsQ0FBQyxHQUFHLEtBQUssaUJBQWlCLHVCQUF1QixDQUFDO0FBSXRFLE1BQU0sV0FBVyxNQUN0QixNQUFNLEVBQUUsT0FBTyxDQUFDLFNBQVMsQ0FBQyxLQUFLLGVBQWUsUUFBUSx3QkFBd0IsQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTO0FBQUEsSUFDN0YsS0FBSztBQUFBLElBQUksS0FBSyxVQUFVLFFBQVEsd0JBQXdCLEVBQUU7QUFBQTtBQUFBLElBQzFELFNBQVMsSUFBSSxFQUFFLElBQUksQ0FBQyxVQUFVLENBQUMsTUFBTSxRQUFRLEdBQUcsTUFBTSxjQUFjLEtBQUssQ0FBQyxNQUFNLE9BQU8sTUFBTSxPQUFPLENBQUM7QUFBQSxFQUN2RyxDQUFDO0FBR0gsTUFBTSxVQUFVLENBQUMsQ0FBQyxJQUFJLE1BQU1DLE9BQU0sTUFBTTtBQUN0QyxVQUFNLE9BQU8sRUFBRSxZQUFZLEVBQUUsV0FBVyxLQUFLLENBQUMsRUFBRSxRQUFRO0FBQ3hELGVBQVcsT0FBTyxDQUFDLE1BQU0sR0FBRyxLQUFLLGlCQUFpQiwrQkFBK0IsQ0FBQyxHQUFHO0FBQ25GLFVBQUksVUFBVSxPQUFPLFlBQVk7QUFDakMsVUFBSSxnQkFBZ0IsV0FBVztBQUMvQixVQUFJLElBQUksYUFBYSxpQkFBaUIsRUFBRyxLQUFJLGdCQUFnQixlQUFlO0FBQzVFLFVBQUksZ0JBQWdCLGlCQUFpQjtBQUFBLElBQ3ZDO0FBQ0EsV0FBTyxPQUFPLEtBQUssRUFBRSxFQUFFLFlBQVksSUFBSTtBQUN2QyxhQUFTLElBQUksRUFBRSxRQUFRLENBQUMsT0FBTyxPQUFPO0FBQ3BDLFVBQUlBLFFBQU8sRUFBRSxFQUFHLEVBQUMsTUFBTSxPQUFPLE1BQU0sT0FBTyxJQUFJQSxRQUFPLEVBQUU7QUFBQSxJQUMxRCxDQUFDO0FBQ0QsV0FBTyxNQUFNLFFBQVEsSUFBSTtBQUFBLEVBQzNCO0FBSU8sTUFBTSxTQUFTLENBQUMsRUFBRSxRQUFRLE9BQU8sQ0FBQyxFQUFFLE1BQU07QUFDL0MsVUFBTSxRQUFRLEtBQUssT0FBTyxDQUFDLENBQUMsRUFBRSxNQUFNLE9BQU8sT0FBTyxLQUFLLEVBQUUsQ0FBQztBQUMxRCxVQUFNLE9BQU8sS0FBSyxPQUFPLENBQUMsUUFBUSxDQUFDLE1BQU0sU0FBUyxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUFFLE1BQU0sSUFBSSxFQUFFLEVBQUU7QUFDOUUsVUFBTSxVQUFVLEtBQUssQ0FBQyxJQUFJLDJCQUEyQixLQUFLLEtBQUssSUFBSSxDQUFDLE1BQU07QUFDMUUsWUFBUTtBQUFBLE1BQ04sTUFBTTtBQUFBLE1BQVUsTUFBTSxTQUFTO0FBQUEsTUFBRyxPQUFPLFlBQVksSUFBSTtBQUFBLE1BQUcsUUFBUSx1QkFBdUIsTUFBTTtBQUFBLE1BQ2pHLEtBQUssK0NBQStDLE1BQU0sa0RBQWtELE9BQU87QUFBQSxJQUNySCxDQUFDO0FBQ0QsVUFBTSxRQUFRLE9BQU87QUFBQSxFQUN2Qjs7O0FDckNBLE1BQU0sZUFBZSxDQUFDLEVBQUUsV0FBVyxRQUFRLE9BQU8sTUFDaEQsQ0FBQyxXQUFXLEdBQUcsQ0FBQyxHQUFHLFFBQVEsR0FBRyxPQUFPLFFBQVEsQ0FBQyxFQUFFLFFBQVEsTUFBTSxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsUUFBUSxJQUFJLFNBQVMsQ0FBQztBQUdyRyxNQUFNLFdBQVcsQ0FBQyxFQUFFLFFBQVEsTUFBTSxNQUFNLENBQUMsR0FBRyxPQUFPLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxJQUFJLEdBQUcsR0FBRyxNQUFNLElBQUksQ0FBQyxDQUFDLElBQUksTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLEtBQUs7QUFJckgsTUFBTSxTQUFTLENBQUMsT0FBTyxTQUFTLGFBQWE7QUFDM0MsVUFBTSxTQUFTLEVBQUUsVUFBVSxFQUFFLFNBQVMsR0FBRyxFQUFFLFVBQVUsRUFBRSxPQUFPLEdBQUcsR0FBRyxLQUFLLENBQUM7QUFDMUUsV0FBTztBQUFBLE1BQ0wsU0FBUyxFQUFFLFNBQVMsR0FBRyxLQUFLLEtBQUssTUFBTTtBQUFBLE1BQ3ZDLE9BQU8sQ0FBMEIsU0FBUztBQUN4QyxtQkFBVyxRQUFRLFFBQVEsSUFBSSxFQUFHLEtBQUksQ0FBQyxDQUFDLEdBQUcsT0FBTyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsTUFBTSxNQUFNLFVBQVUsSUFBSSxFQUFHLFFBQU8sT0FBTyxFQUFFLFVBQVUsSUFBSSxDQUFDO0FBQUEsTUFDakk7QUFBQSxNQUNBLFFBQVEsQ0FBMEIsU0FBUyxDQUFDLE9BQU8sU0FBUyxRQUFRLElBQUksRUFBRSxTQUFTLE9BQU8sS0FBSztBQUFBLElBQ2pHO0FBQUEsRUFDRjtBQUlBLE1BQU0sT0FBTyxDQUFDLFVBQVU7QUFDdEIsVUFBTSxLQUFLLEVBQUUsV0FBVyxHQUFHLFNBQVMsR0FBRztBQUFBO0FBQUEsTUFBeUIsTUFBTTtBQUFBLElBQUk7QUFDMUUsUUFBSSxDQUFDLE1BQU0sTUFBTSxPQUFPLGNBQWMsVUFBVztBQUNqRCxVQUFNLE1BQU0sQ0FBQyxHQUFHLE1BQU0sY0FBYyxpQkFBaUIsc0NBQXNDLENBQUM7QUFDNUYsUUFBSSxJQUFJLFFBQVEsTUFBTSxNQUFNLElBQUksRUFBRSxHQUFHLE1BQU07QUFDM0MsVUFBTSxlQUFlO0FBQUEsRUFDdkI7QUFHTyxNQUFNLFdBQVcsTUFBTTtBQUU1QixVQUFNLFFBQVEsb0JBQUksSUFBSTtBQUN0QixVQUFNLFVBQVUsQ0FBQyxPQUFPLGFBQWEsY0FBYyxNQUFNQyxRQUFPLENBQUMsR0FBRyxPQUFPLFNBQVMsVUFBVSxNQUFNQSxRQUFPLENBQUMsQ0FBQztBQUM3RyxVQUFNQyxRQUFPLEVBQUUsTUFBTSxFQUFFLGNBQWMsU0FBUyxXQUFXLEtBQUssQ0FBQztBQUMvRCxVQUFNLFFBQVEsRUFBRSxTQUFTO0FBQ3pCLFVBQU0sU0FBUyxFQUFFLGVBQWU7QUFDaEMsVUFBTSxRQUFRLEVBQUUsS0FBSztBQUNyQixVQUFNLFNBQVMsRUFBRSxpQkFBaUIsRUFBRSxVQUFVLE1BQU1ELFFBQU8sRUFBRSxHQUFHLEVBQUUsV0FBVyxxQ0FBcUMsR0FBRyxLQUFLO0FBQzFILFVBQU0sU0FBUyxFQUFFLGNBQWMsT0FBT0MsS0FBSTtBQUcxQyxVQUFNLFNBQVMsQ0FBQyxTQUFTLFFBQVEsTUFBTSxDQUFDLFFBQVEsSUFBSSxPQUFPLElBQUksQ0FBQztBQUdoRSxVQUFNLE9BQU8sQ0FBQyxXQUFXO0FBQ3ZCLFlBQU0sS0FBSyxNQUFNLEtBQUssQ0FBQyxTQUFTLEtBQUssV0FBVyxNQUFNO0FBQ3RELGFBQU8sS0FBSyxPQUFPLFFBQVEsTUFBTSxJQUFJLE1BQU0sR0FBRyxFQUFFLEdBQUcsRUFBRSxXQUFXLE9BQU8sQ0FBQyxJQUFJLFFBQVEsTUFBTTtBQUFBLElBQzVGO0FBR0EsVUFBTSxLQUFLLENBQUMsU0FBUztBQUNuQixZQUFNLFVBQVUsTUFBTSxJQUFJLElBQUk7QUFDOUIsY0FBUSxPQUFPO0FBQ2YsY0FBUSxXQUFXLFNBQVM7QUFDNUIsY0FBUSxXQUFXLE1BQU07QUFBQSxJQUMzQjtBQUdBLFVBQU0sT0FBTyxDQUFDLFNBQVM7QUFDckIsWUFBTSxPQUFPLEtBQUssUUFBUSxPQUFPLDRCQUE0QixNQUFNLE9BQU8sSUFBSSxDQUFDO0FBQy9FLFlBQU0sVUFBVSxFQUFFLFdBQVcsRUFBRSxVQUFVLE1BQU0sT0FBTyxJQUFJLEVBQUUsR0FBRyxFQUFFLFNBQVMsR0FBRyxFQUFFLElBQUksR0FBRyxFQUFFLGVBQWUsSUFBSSxDQUFDO0FBQzVHLE1BQUFBLE1BQUssT0FBTyxFQUFFLE1BQU0sT0FBTyxDQUFDO0FBQzVCLFlBQU0sSUFBSSxNQUFNLE9BQU87QUFDdkIsYUFBTztBQUFBLElBQ1Q7QUFHQSxVQUFNLFNBQVMsQ0FBQyxTQUFTO0FBQ3ZCLFlBQU0sVUFBVSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSTtBQUM1QyxpQkFBVyxPQUFPLFFBQVMsS0FBSSxNQUFNLElBQUk7QUFDekMsVUFBSSxRQUFRLFNBQVMsQ0FBQyxHQUFHLFVBQVUsSUFBSSxDQUFDO0FBQ3hDLFVBQUksUUFBUSxTQUFTLENBQUMsR0FBRyxRQUFRLFFBQVEsUUFBUSxNQUFNLElBQUksQ0FBQztBQUM1RCxhQUFPLE9BQU8sUUFBUSxZQUFZLEVBQUUsUUFBUSxDQUFDLE9BQU8sSUFBSSxHQUFHLFdBQVcsVUFBVSxJQUFJLEtBQUssTUFBTSxDQUFDO0FBQUEsSUFDbEc7QUFHQSxVQUFNRCxVQUFTLENBQUMsU0FBUztBQUN2QixZQUFNLFVBQVUsT0FBTyxZQUFZLE9BQU8sZ0JBQWdCLE9BQU8sZUFBZTtBQUNoRixpQkFBVyxDQUFDLEtBQUssT0FBTyxLQUFLLE1BQU8sS0FBSSxDQUFDLE1BQU0sU0FBUyxHQUFHLEVBQUcsT0FBTSxPQUFPLEdBQUcsR0FBRyxRQUFRLFdBQVcsT0FBTztBQUMzRyxpQkFBVyxPQUFPLE1BQU8sS0FBSSxDQUFDLFFBQVEsUUFBUSxLQUFNLFFBQU8sR0FBRztBQUM5RCxZQUFNLGNBQWMsTUFBTSxLQUFLLE1BQU0sSUFBSSxLQUFLLE1BQU0sQ0FBQyxJQUFJLDhCQUE4QjtBQUN2RixVQUFJLE9BQU8sT0FBTyxTQUFTLFFBQVEsSUFBSSxLQUFLLGdCQUFnQjtBQUM1RCxVQUFJLE1BQU0sTUFBTyxRQUFPLGNBQWMsS0FBSyxPQUFPLFFBQVEsS0FBSyxNQUFNLEtBQUssUUFBUSxJQUFJLENBQUMsS0FBSyxHQUFHLEtBQUssUUFBUSxLQUFLLEtBQUssQ0FBQyxJQUFJLFVBQVUsSUFBSSxDQUFDO0FBQzFJLFVBQUksUUFBUyxRQUFPLFlBQVksT0FBTztBQUFBLElBQ3pDO0FBRUEsVUFBTUUsUUFBTyxFQUFFLEtBQUssRUFBRSxNQUFNLFFBQVEsQ0FBQztBQUNyQyxRQUFJLE9BQU87QUFHWCxVQUFNQyxRQUFPLENBQUMsU0FBUyxLQUFLLElBQUlELE9BQU0sTUFBTSxVQUFVLFNBQVM7QUFBQSxNQUM3RCxZQUFZLElBQUk7QUFBQSxNQUFtRSxPQUFPLGtCQUFrQixPQUFPO0FBQUEsSUFDckgsQ0FBQztBQUVELFVBQU0sVUFBVSxNQUFNO0FBQ3BCLFlBQU07QUFDTixNQUFBQyxNQUFLO0FBQUEsSUFDUDtBQUlBLFVBQU0sT0FBTyxPQUFPLEVBQUUsT0FBTyxDQUFDLElBQUksRUFBRSxNQUFNO0FBQ3hDLFVBQUk7QUFDRixRQUFBQyxNQUFLLFFBQVEsTUFBTSxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQy9CLGVBQU8sS0FBSztBQUNaLFFBQUFELE1BQUs7QUFBQSxNQUNQLFNBQTRCLE9BQU87QUFDakMsUUFBQUEsTUFBSyxHQUFHLEtBQUssSUFBSSx3Q0FBd0MsTUFBTSxPQUFPLEdBQUc7QUFBQSxNQUMzRTtBQUFBLElBQ0Y7QUFFQSxVQUFNLFFBQVEsRUFBRSxTQUFTLEVBQUUsTUFBTSxRQUFRLFFBQVEsU0FBUyxRQUFRLE1BQU0sVUFBVSxNQUFNLEtBQUssS0FBSyxFQUFFLENBQUM7QUFDckcsVUFBTSxTQUFTLE1BQU07QUFDbkIsWUFBTSxRQUFRO0FBQ2QsWUFBTSxNQUFNO0FBQUEsSUFDZDtBQUNBLFVBQU0sT0FBTyxFQUFFLFlBQVksRUFBRSxVQUFVLE1BQU0sUUFBUSxNQUFNLE1BQU0sSUFBSSxjQUFjLE9BQU8sQ0FBQztBQUMzRixVQUFNLE9BQU8sWUFBWTtBQUN2QixXQUFLLFNBQVMsQ0FBQyxLQUFLO0FBQ3BCLFdBQUssUUFBUSxPQUFPLE1BQU0sT0FBTyxNQUFNLENBQUM7QUFDeEMsV0FBSyxPQUFPO0FBQ1osWUFBTSxVQUFVLFdBQVcsVUFBVSxLQUFLLEtBQUssRUFBRSxNQUFNLE1BQU07QUFBQSxNQUFDLENBQUM7QUFBQSxJQUNqRTtBQUNBLFVBQU0sUUFBUTtBQUFBLE1BQUU7QUFBQSxNQUFhLEVBQUUsTUFBTSxTQUFTLGNBQWMsUUFBUTtBQUFBLE1BQUcsUUFBUSxJQUFJLENBQUMsRUFBRSxRQUFRLE1BQU0sT0FBTztBQUFBLE1BQ3pHLE9BQU8sZ0JBQWdCLElBQUk7QUFBQSxNQUFHLE9BQU8sUUFBUSxNQUFNLEtBQUssS0FBSyxDQUFDO0FBQUEsTUFBRyxPQUFPLFFBQVEsTUFBTTtBQUFBLE1BQUc7QUFBQSxNQUFPLE9BQU8sU0FBUyxPQUFPO0FBQUEsSUFBQztBQUMxSCxXQUFPLEVBQUUsT0FBTyxNQUFNLENBQUNELE9BQU0sTUFBTSxRQUFRLFFBQVEsTUFBTSxHQUFHLFFBQUFGLFFBQU87QUFBQSxFQUNyRTs7O0FDMUlBOzs7QUNXQSxNQUFNLE1BQU07QUFDWixNQUFNLFdBQVc7QUFFakIsTUFBSTtBQUlKLE1BQU0sYUFBYSxDQUFDLFVBQVU7QUFDNUIsUUFBSTtBQUNGLFVBQUksTUFBTyxjQUFhLFFBQVEsS0FBSyxLQUFLO0FBQzFDLGFBQU8sYUFBYSxRQUFRLEdBQUc7QUFBQSxJQUNqQyxRQUFRO0FBQUEsSUFBQztBQUFBLEVBQ1g7QUFFQSxNQUFNLFNBQVMsTUFBTTtBQUNuQixVQUFNLFdBQVcsT0FBTztBQUN4QixVQUFNLFFBQVEsTUFBTTtBQUNwQixRQUFJLE1BQU8sVUFBUyxXQUFXLE1BQU0sU0FBUztBQUM5QyxZQUFRLEtBQUs7QUFDYixRQUFJLE1BQU8sT0FBTSxNQUFNO0FBQUEsYUFDZCxTQUFVLEVBQUMsUUFBUSxjQUFjLFNBQVMsS0FBSyxNQUFNO0FBQUEsRUFDaEU7QUFFQSxNQUFNSyxRQUFPLFNBQVM7QUFDdEIsTUFBTUMsU0FBUSxFQUFFLFlBQVk7QUFDNUIsTUFBTSxNQUFNLE9BQU8sQ0FBQyxhQUFhQSxNQUFLLEdBQUcsUUFBUSxFQUFFLE9BQU8sVUFBVSxpQkFBaUIsU0FBUyxxQkFBcUIsU0FBUyxDQUFDO0FBQzdILE1BQU0sUUFBUSxPQUFPLFFBQUssUUFBUSxFQUFFLGNBQWMscUJBQXFCLENBQUM7QUFDeEUsTUFBTSxRQUFRO0FBQUEsSUFBRTtBQUFBLElBQVcsRUFBRSxRQUFRLE1BQU0sVUFBVSxJQUFJLGNBQWMsV0FBVztBQUFBLElBQ2hGLEVBQUUsVUFBVSxFQUFFLE1BQU0sVUFBVSxHQUFHLE9BQU9ELE1BQUssS0FBSztBQUFBLElBQUdBLE1BQUs7QUFBQSxFQUFJO0FBQ2hFLE1BQU0sUUFBUSxFQUFFLFNBQVMsRUFBRSxTQUFTLFVBQVUsY0FBYyxhQUFhLEdBQUcsT0FBTyxHQUFHO0FBQ3RGLE1BQU0sT0FBTyxFQUFFLGdCQUFnQjtBQUMvQixNQUFNLFNBQVMsS0FBSyxhQUFhLEVBQUUsTUFBTSxPQUFPLENBQUM7QUFHakQsTUFBTSxVQUFVLENBQUMsVUFBVTtBQUN6QixJQUFBRSxNQUFLO0FBQ0wsVUFBTSxTQUFTLENBQUM7QUFDaEIsUUFBSSxTQUFTO0FBQ2IsZUFBVyxRQUFRLFNBQVMsUUFBUTtBQUNwQyxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU0sU0FBUyxDQUFDLFNBQVM7QUFDdkIsSUFBQUQsT0FBTSxjQUFjLE1BQU0sVUFBVTtBQUNwQyxRQUFJLENBQUMsTUFBTSxPQUFRLENBQUFELE1BQUssT0FBTyxJQUFJO0FBQUEsRUFDckM7QUFHQSxNQUFNRSxRQUFPLE1BQU07QUFDakIsVUFBTSxRQUFRLENBQUMsR0FBRyxTQUFTLGlCQUFpQixjQUFjLENBQUMsRUFBRSxJQUFJLEtBQUssU0FBUztBQUMvRSxRQUFJLEtBQUssZUFBZSxNQUFPO0FBQy9CLFVBQU0sT0FBTyxJQUFJO0FBQ2pCLFVBQU0sY0FBYztBQUNwQixhQUFTLFFBQVEsVUFBVSxFQUFFLGlCQUFpQixDQUFDLE1BQU0sR0FBRyxXQUFXLE1BQU0sU0FBUyxLQUFLLENBQUM7QUFBQSxFQUMxRjtBQUNBLE1BQU0sV0FBVyxJQUFJLGlCQUFpQkEsS0FBSTtBQUkxQyxNQUFNLGFBQWEsQ0FBQyxFQUFFLFFBQVEsVUFBVSxTQUFTLFNBQVMsTUFBTSxJQUFJLE1BQ2xFLFVBQVUsWUFBWSxDQUFDLFdBQVcsQ0FBQyxZQUFZLFNBQVMsVUFBVSxPQUFPLEtBQUssR0FBRztBQUU1RSxNQUFNLGNBQWMsTUFBTTtBQUMvQixVQUFNLFFBQVEsSUFBSSxjQUFjO0FBQ2hDLFVBQU0sWUFBWSxnQkFBRztBQUNyQixXQUFPLHFCQUFxQixDQUFDLEtBQUs7QUFDbEMsV0FBTyxPQUFPLEtBQUs7QUFFbkIsZUFBVyxRQUFRLENBQUMsU0FBUyxXQUFXLFNBQVMsU0FBUyxRQUFRLEdBQUc7QUFDbkUsYUFBTyxpQkFBaUIsTUFBTSxDQUFvQixVQUFVO0FBQzFELGNBQU0sZ0JBQWdCO0FBQ3RCLFlBQUksU0FBUyxhQUFhLE1BQU0sUUFBUSxZQUFZLE1BQU0sT0FBUTtBQUNsRSxjQUFNLGVBQWU7QUFDckIsZUFBTztBQUFBLE1BQ1QsQ0FBQztBQUFBLElBQ0g7QUFDQSxXQUFPLE1BQU07QUFDYixXQUFPLGlCQUFpQixXQUFXLENBQUMsVUFBVTtBQUM1QyxVQUFJLENBQUMsV0FBVyxLQUFLLEVBQUc7QUFDeEIsWUFBTSxlQUFlO0FBQ3JCLGFBQU87QUFBQSxJQUNULEdBQUcsSUFBSTtBQUNQLGFBQVMsaUJBQWlCLG9CQUFvQixNQUFNO0FBQ2xELFlBQU0sVUFBVSxXQUFXLE1BQU07QUFDakMsVUFBSSxRQUFTLFNBQVEsSUFBSTtBQUFBLGVBQ2hCLENBQUMsVUFBVSxhQUFhLE9BQU8sV0FBVyxPQUFRLENBQUFBLE1BQUs7QUFBQSxJQUNsRSxDQUFDO0FBQUEsRUFDSDs7O0FDekZBLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBRXZCLE1BQU0sY0FBYyxvQkFBSSxJQUFJO0FBQzVCLE1BQUksWUFBWTtBQUdoQixNQUFNLFlBQVksQ0FBQyxFQUFFLFdBQVcsUUFBUSxRQUFRLFFBQVEsVUFBVSxNQUFNO0FBQ3RFLFVBQU0sT0FBTyxHQUFHLFNBQVMsSUFBSSxNQUFNO0FBQ25DLFFBQUksQ0FBQyxhQUFjLFVBQVUsWUFBWSxJQUFJLElBQUksRUFBSTtBQUNyRCxRQUFJLE9BQVEsYUFBWSxJQUFJLElBQUk7QUFDaEMsUUFBSSxPQUFPLE9BQU8sUUFBUSxjQUFjLEVBQUcsUUFBTyxjQUFjLEtBQUssR0FBRyxJQUFJLG1CQUFtQixNQUFNLEtBQUssU0FBUztBQUFBLEVBQ3JIO0FBSUEsTUFBTSxjQUFjLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDbEMsVUFBTSxNQUFNLE9BQU8sUUFBUSxDQUFDLEVBQUUsUUFBUSxNQUFNLFFBQVEsT0FBTyxDQUFDLEVBQUUsTUFBQUMsT0FBTSxLQUFLLE1BQU0sU0FBUyxTQUFTLENBQUNBLEtBQUksRUFBRSxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sRUFBRSxDQUFDO0FBQzNILFdBQU8sQ0FBQyxHQUFHLElBQUksSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsT0FBTyxPQUFPLE9BQU8sS0FBSyxFQUFFLEtBQUssRUFBRSxHQUFHLENBQUM7QUFBQSxFQUN2RTtBQUdBLE1BQU0sUUFBUSxDQUFDLFNBQVMsS0FBSyxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sSUFBSSxFQUFFLEVBQUUsRUFBRSxLQUFLLElBQUk7QUFHaEUsTUFBTSxTQUFTLENBQUMsTUFBTSxjQUFjO0FBQ2xDLFVBQU0sRUFBRSxJQUFJLFdBQVcsUUFBUSxPQUFPLE9BQU8sVUFBVSxPQUFPLFFBQVEsT0FBTyxRQUFRLE9BQU8sUUFBUSxPQUFPLElBQUk7QUFDL0csVUFBTSxRQUFRLENBQUMsVUFBVSxTQUFTLElBQUksTUFBTSxJQUFJLElBQUksRUFBRSxJQUFJLEdBQUcsS0FBSyxNQUFNLFFBQVEsS0FBSyxDQUFDLE9BQU8sU0FBUyxPQUFPLEtBQUssSUFBSSxhQUFhLFNBQVMsT0FBTyxVQUFVLE1BQU0sRUFBRTtBQUNySyxVQUFNLE9BQU8sR0FBRyxXQUFXLGFBQWEsRUFBRSxHQUFHLE1BQU0sQ0FBQyxJQUFJLFVBQVUsTUFBTSxHQUFHLEVBQUUsQ0FBQyxLQUFLLEVBQUU7QUFDckYsVUFBTSxVQUFVLE1BQU0sQ0FBQyxJQUFJLFdBQVcsS0FBSyxNQUFNLElBQUksQ0FBQyxDQUFDLElBQUksTUFBTSxNQUFNLElBQUksQ0FBQyxDQUFDLENBQUMsR0FBRyxJQUFJLE1BQU07QUFDM0YsVUFBTSxPQUFPLE9BQU8sT0FBTyxDQUFDLFVBQVUsTUFBTSxJQUFJO0FBQ2hELFVBQU0sU0FBUyxLQUFLLENBQUMsSUFBSSxRQUFRLEtBQUssU0FBUyxDQUFDLFVBQVU7QUFDMUQsV0FBTyxLQUFLO0FBQUEsTUFDVixLQUFLLE9BQU8sS0FBSyxJQUFJO0FBQUEsTUFDckIsT0FBTyxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sTUFBTSxJQUFJLENBQUMsRUFBRSxLQUFLLElBQUk7QUFBQSxNQUMvQyxLQUFLLENBQUMsS0FBSyxnQkFBZ0IsTUFBTSxLQUFLLE1BQU0sR0FBRyxDQUFDLENBQUMsQ0FBQyxHQUFHLE1BQU07QUFBQSxNQUMzRCxVQUFVLENBQUMsS0FBSyxhQUFhLE1BQU0sU0FBUyxDQUFDO0FBQUEsSUFDL0MsR0FBRyxLQUFLO0FBQUEsRUFDVjtBQUdBLE1BQU0sUUFBUSxDQUFDLE1BQU0sU0FBUztBQUM1QixZQUFRLGVBQWUsSUFBSTtBQUMzQixlQUFXQyxRQUFPLEtBQU0sU0FBUSxJQUFJLEdBQUdBLElBQUc7QUFDMUMsWUFBUSxTQUFTO0FBQUEsRUFDbkI7QUFHQSxNQUFNLE1BQU0sQ0FBQyxTQUFTO0FBQ3BCLFVBQU0sWUFBWSxZQUFZLElBQUk7QUFDbEMsVUFBTSxPQUFPLE9BQU8sTUFBTSxTQUFTO0FBQ25DLFFBQUksS0FBSyxVQUFVLENBQUMsS0FBSyxPQUFPLENBQUMsRUFBRyxRQUFPLFFBQVEsTUFBTSxJQUFJO0FBQzdELFVBQU0sTUFBTTtBQUFBLE1BQ1YsR0FBRyxLQUFLLE9BQU8sSUFBSSxDQUFDLEVBQUUsTUFBTSxPQUFPLE1BQU0sQ0FBQyxNQUFNLE1BQU0sQ0FBQztBQUFBLE1BQ3ZELEdBQUcsS0FBSyxPQUFPLElBQUksQ0FBQyxFQUFFLElBQUksS0FBSyxNQUFNLENBQUMsT0FBTywwQkFBMEIsc0JBQXNCLElBQUksRUFBRSxFQUFFLENBQUM7QUFBQSxNQUN0RyxHQUFHLFVBQVUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxhQUFhLElBQUksQ0FBQztBQUFBLE1BQzlDLEdBQUcsS0FBSyxNQUFNLElBQUksQ0FBQ0MsVUFBUyxDQUFDLFNBQVMsR0FBR0EsS0FBSSxDQUFDO0FBQUEsSUFDaEQsQ0FBQztBQUFBLEVBQ0g7QUFJTyxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBQy9CLFFBQUksTUFBTSxTQUFTLGFBQWEsQ0FBQyxLQUFLLFNBQVMsT0FBTyxJQUFJLEtBQUssTUFBTSxFQUFHO0FBQ3hFLFdBQU8sSUFBSSxLQUFLLE1BQU07QUFDdEIsUUFBSSxJQUFJO0FBQ1IsY0FBVSxJQUFJO0FBQUEsRUFDaEI7QUFHTyxNQUFNLFVBQVUsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxFQUFFLE1BQU0sUUFBUSxRQUFRLENBQUMsRUFBRSxHQUFHLEVBQUUsVUFBVSxRQUFRLE1BQU0sTUFBTSxNQUFNO0FBQ3JHLFVBQU0sT0FBTyxTQUFTLE1BQU0sWUFBWSxTQUFTLEtBQU0sUUFBUSxDQUFDLENBQUMsT0FBTztBQUN4RSxVQUFNLFVBQVUsT0FBTyw4QkFBOEI7QUFDckQsVUFBTSxPQUFPLE1BQU0sRUFBRSxPQUFPLENBQUMsU0FBUyxTQUFTLEdBQUcsT0FBTyxPQUFPLFdBQVcsSUFBSSxFQUFFLFNBQVMsSUFBSSxLQUFLLENBQUMsTUFBTSxJQUFJLENBQUM7QUFDL0csVUFBTSxLQUFLLENBQUMsaUJBQWlCLE1BQU0sSUFBSSxDQUFDLFNBQVMsS0FBSyxRQUFRLENBQUMsR0FBRyxPQUFPLElBQUksUUFBUSxDQUFDLEtBQUssYUFBYSxNQUFNLE9BQU8sQ0FBQyxHQUFHLElBQUksRUFBRSxHQUFHLEtBQUssR0FBRztBQUFBLE1BQ3hJLENBQUMsTUFBTSxNQUFNO0FBQUEsTUFDYixHQUFHLFFBQVEsSUFBSSxDQUFDLEVBQUUsR0FBRyxNQUFNLENBQUMsYUFBYSxPQUFPLE9BQU8sS0FBSyxFQUFFLENBQUMsQ0FBQztBQUFBLE1BQ2hFLEdBQUcsS0FBSyxJQUFJLENBQUMsU0FBUyxDQUFDLHlCQUF5QixJQUFJLENBQUM7QUFBQSxJQUN2RCxDQUFDO0FBQUEsRUFDSDtBQUVPLE1BQU0sV0FBVyxNQUFNO0FBQzVCLFdBQU8sUUFBUSxvQkFBb0IsQ0FBQyxFQUFFLFFBQVEsRUFBRSxNQUFNLEVBQUUsTUFBTTtBQUM1RCxVQUFJLFVBQVUsVUFBVztBQUN6QixrQkFBWTtBQUNaLFVBQUksVUFBVSxXQUFXO0FBQ3ZCLGFBQUssb0tBQW9LO0FBQUEsTUFDM0ssTUFBTyxTQUFRLElBQUksaUJBQWlCLEtBQUssRUFBRTtBQUFBLElBQzdDLENBQUM7QUFDRCxXQUFPLFFBQVEsZ0JBQWdCLE1BQU07QUFDbkMsY0FBUSxJQUFJLHNHQUFzRztBQUFBLElBQ3BILENBQUM7QUFBQSxFQUNIOzs7QUN6RkEsTUFBTSxjQUFjO0FBSXBCLE1BQU0sT0FBTyxvQkFBSSxRQUFRO0FBR3pCLE1BQU0sT0FBTyxvQkFBSSxRQUFRO0FBR3pCLE1BQU0sYUFBYSxvQkFBSSxJQUFJO0FBRzNCLE1BQU0sUUFBUSxDQUFDLFFBQVEsS0FBSyxJQUFJLEdBQUcsTUFBTSxLQUFLLElBQUksS0FBSyxDQUFDLENBQUMsR0FBRyxNQUFNLEdBQUc7QUFJckUsTUFBTSxPQUFPLENBQUMsRUFBRSxPQUFPLElBQUksVUFBVSxHQUFHLE1BQU0sU0FBUztBQUNyRCxlQUFXQyxTQUFRLFNBQVMsQ0FBQyxHQUFHO0FBQzlCLFlBQU0sT0FBTyxLQUFLLElBQUlBLEtBQUk7QUFDMUIsVUFBSSxDQUFDLEtBQU07QUFDWCxZQUFNLEVBQUUsU0FBUyxLQUFLLElBQUksS0FBSztBQUMvQixZQUFNLE9BQU8sS0FBSyxFQUFFLE1BQU0sS0FBSyxLQUFLLFFBQVEsT0FBTyxNQUFNLElBQUksR0FBRyxDQUFDO0FBQ2pFLFlBQU0sUUFBUSxRQUFRLEtBQUssQ0FBQyxRQUFRLElBQUksT0FBTyxFQUFFLEtBQUssUUFBUSxRQUFRLEtBQUssRUFBRSxJQUFJLFdBQVcsS0FBSyxDQUFDLElBQUksQ0FBQztBQUN2RyxhQUFPLE9BQU8sT0FBTyxFQUFFLE1BQU0sTUFBTSxNQUFNLE9BQU8sQ0FBQztBQUNqRCxjQUFRLEtBQUssSUFBSTtBQUFBLElBQ25CO0FBQUEsRUFDRjtBQUdBLE1BQU0sU0FBUyxDQUFDLFFBQVE7QUFDdEIsZ0JBQVk7QUFDWixVQUFNLEdBQUcsRUFBRSxVQUFVLFlBQVksSUFBSTtBQUNyQyxVQUFNLEVBQUUsT0FBTyxPQUFPLEdBQUcsSUFBSTtBQUM3QixVQUFNLE9BQU8sS0FBSyxJQUFJLEtBQUssS0FBSyxLQUFLLElBQUksT0FBTyxVQUFVLEdBQUcsTUFBTSxJQUFJLEtBQUssSUFBSSxjQUFjLElBQUksV0FBVyxJQUFJLEVBQUUsSUFBSTtBQUN2SCxRQUFJLFFBQVEsUUFBUSxDQUFDLEVBQUcsTUFBSyxJQUFJLE1BQU0sQ0FBQyxHQUFHLElBQUk7QUFBQSxFQUNqRDtBQUdBLE1BQU0sVUFBVSxDQUFDLFFBQVEsTUFBTSxNQUFNLEdBQUcsRUFBRSxPQUFPLFNBQVM7QUFJMUQsTUFBTSxTQUFTLENBQUMsRUFBRSxRQUFRLE1BQU0sTUFBTSxNQUFNLE9BQU8sTUFBTTtBQUV2RCxVQUFNLE9BQU8sQ0FBQztBQUVkLFVBQU0sUUFBUSxDQUFDO0FBQ2YsVUFBTSxRQUFRLElBQUksSUFBSSxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsRUFBRSxPQUFPLENBQUMsVUFBVSxNQUFNLEtBQUssRUFBRSxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sSUFBSSxDQUFDO0FBQ2pHLGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxRQUFRLE1BQU07QUFDeEMsWUFBTSxVQUFVLE1BQU0sSUFBSSxJQUFJO0FBQzlCLFVBQUksQ0FBQyxXQUFXLGdDQUFnQyxLQUFLLElBQUksRUFBRztBQUM1RCxZQUFNLENBQUMsSUFBSSxHQUFHLElBQUksVUFBVSxDQUFDLE9BQU8sS0FBSyxNQUFNLEtBQUssUUFBUSxHQUFHLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxNQUFNLElBQUk7QUFDcEYsWUFBTSxTQUFTLFdBQVcsVUFBVSxTQUFTO0FBQzdDLFlBQU0sT0FBTyxTQUFTLE9BQU8sT0FBTyxZQUFZLElBQUksZ0JBQWdCLEdBQUcsS0FBSyxFQUFFLENBQUMsQ0FBQyxJQUFJLE9BQU8sT0FBTyxJQUFJO0FBQ3RHLFNBQUcsR0FBRyxJQUFJLE9BQU8sS0FBSyxDQUFDLEdBQUcsR0FBRyxHQUFHLElBQUksRUFBRSxLQUFLLElBQUk7QUFBQSxJQUNqRDtBQUNBLGVBQVcsRUFBRSxPQUFPLEtBQUssS0FBSyxPQUFPLE9BQU8sRUFBRyxLQUFJLEtBQU0sT0FBTSxJQUFJLE1BQU07QUFDekUsV0FBTyxFQUFFLE1BQU0sTUFBTTtBQUFBLEVBQ3ZCO0FBSUEsTUFBTSxTQUFTLENBQUMsT0FBTztBQUNyQixVQUFNLEVBQUUsZ0JBQWdCLFdBQVcsVUFBVSxJQUFJLElBQUksT0FBTyxPQUFPLEtBQUssRUFBRSxHQUFHLFdBQVcsQ0FBQztBQUN6RixVQUFNLE9BQU8sTUFBTSxFQUFFLE9BQU8sQ0FBQyxFQUFFLFFBQVEsTUFBTSxRQUFRLG1CQUFtQixhQUFhLFFBQVEsYUFBYSxHQUFHO0FBQzdHLFdBQU8sRUFBRSxLQUFLLE9BQU8sS0FBSyxXQUFXLEVBQUU7QUFBQSxFQUN6QztBQUdBLE1BQU0sVUFBVSxDQUFDLFFBQVE7QUFDdkIsVUFBTSxFQUFFLFFBQVEsU0FBUyxPQUFPLFdBQVcsUUFBUSxDQUFDLEdBQUcsSUFBSSxTQUFTLE1BQU0sT0FBTyxJQUFJO0FBQ3JGLFVBQU0sUUFBUSxNQUFNLEdBQUc7QUFDdkIsUUFBSSxNQUFNLFFBQVEsQ0FBQyxNQUFNLEtBQUssTUFBTztBQUNyQyxVQUFNLE1BQU0sQ0FBQyxLQUFLLEdBQUcsT0FBTyxPQUFPLENBQUM7QUFDcEMsVUFBTSxPQUFPLFFBQVE7QUFBQSxNQUNuQixNQUFNO0FBQUEsTUFBVztBQUFBLE1BQUk7QUFBQSxNQUFXO0FBQUEsTUFBUTtBQUFBLE1BQU8sR0FBRyxPQUFPLEdBQUc7QUFBQSxNQUFHLE9BQU87QUFBQSxNQUFTLEdBQUcsT0FBTyxFQUFFO0FBQUEsTUFDM0YsTUFBTSxNQUFNO0FBQUEsTUFDWixTQUFTO0FBQUEsTUFDVCxRQUFRLENBQUMsSUFBSSxTQUFTO0FBQUEsTUFDdEIsVUFBVSxJQUFJLEtBQUssSUFBSSxjQUFjO0FBQUEsTUFDckMsT0FBTyxNQUFNLElBQUksQ0FBQyxDQUFDLE1BQU0sTUFBTSxNQUFNLENBQUMsTUFBTSxPQUFPLE1BQU0sQ0FBQyxDQUFDO0FBQUEsTUFDM0QsUUFBUSxXQUFXLE1BQU0sU0FBUztBQUFBLE1BQ2xDLFFBQVEsSUFBSSxNQUFNLENBQUMsRUFBRSxJQUFJLENBQUMsV0FBVyxFQUFFLElBQUksTUFBTSxJQUFJLFdBQVcsTUFBTSxVQUFVLEVBQUU7QUFBQSxJQUNwRixDQUFDO0FBQ0QsVUFBTSxPQUFPO0FBRWIsVUFBTSxTQUFTLElBQUksSUFBSSxXQUFXLGdCQUFnQixDQUFDLElBQUksSUFBSSxJQUFJLENBQUMsUUFBUSxDQUFDLElBQUksSUFBSSxJQUFJLEtBQUssQ0FBQyxDQUFDO0FBQzVGLGVBQVcsT0FBTyxJQUFLLE1BQUssS0FBSyxRQUFRLE1BQU0sY0FBYyxzQkFBc0IsSUFBSTtBQUFBLEVBQ3pGO0FBR0EsTUFBTUMsUUFBTyxDQUFDLE1BQU0sRUFBRSxRQUFRLFNBQVMsTUFBTSxTQUFTLFFBQVEsTUFBTSxNQUFNO0FBQ3hFLFVBQU0sRUFBRSxTQUFTLFFBQVFDLFlBQVcsR0FBRyxPQUFPLEdBQUcsSUFBSSxVQUFVLENBQUM7QUFDaEUsUUFBSTtBQUNKLFFBQUk7QUFDRixlQUFTLEtBQUssTUFBTSxTQUFTLElBQUksYUFBYSxDQUFDO0FBQUEsSUFDakQsUUFBUTtBQUFBLElBQUM7QUFDVCxXQUFPLE9BQU8sTUFBTTtBQUFBLE1BQ2xCLFFBQVFBO0FBQUEsTUFDUjtBQUFBLE1BQ0E7QUFBQSxNQUNBLFFBQVEsU0FBUyxJQUFJLFlBQVksTUFBTTtBQUFBLE1BQ3ZDLE9BQU8sSUFBSSxLQUFLLENBQUMsSUFBSSxDQUFDLEVBQUU7QUFBQSxNQUN4QixXQUFXLE9BQU8sTUFBTSxJQUFJLE9BQU8sWUFBWSxLQUFLLElBQUksSUFBSSxPQUFPO0FBQUEsTUFDbkU7QUFBQSxNQUNBLE1BQU0sUUFBUSxZQUFZLElBQUksSUFBSSxVQUFVO0FBQUEsTUFDNUM7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBSUEsTUFBTSxVQUFVLE9BQU8sTUFBTSxRQUFRLFNBQVM7QUFDNUMsZUFBVyxDQUFDLElBQUksR0FBRyxLQUFLLEtBQUssS0FBSyxRQUFRLEdBQUc7QUFDM0MsVUFBSSxTQUFTLE1BQU0sVUFBVSxJQUFJLElBQUksUUFBUSxJQUFJLElBQUksRUFBRSxDQUFDO0FBQ3hELFVBQUksUUFBUSxNQUFNLFVBQVUsSUFBSSxJQUFJLEtBQUssRUFBRSxDQUFDO0FBQUEsSUFDOUM7QUFDQSxZQUFRLElBQUk7QUFBQSxFQUNkO0FBSUEsTUFBTSxXQUFXLENBQUMsV0FBVztBQUMzQixlQUFXLEVBQUUsS0FBSyxLQUFLLE1BQU8sWUFBVyxPQUFPLEtBQU0sS0FBSSxDQUFDLE9BQU8sT0FBTyxLQUFLLElBQUksRUFBRSxFQUFHLEtBQUksU0FBUztBQUFBLEVBQ3RHO0FBR0EsTUFBTSxXQUFXLENBQUMsUUFBUTtBQUN4QixVQUFNLEVBQUUsTUFBTSxPQUFPLElBQUksTUFBTSxHQUFHO0FBQ2xDLFFBQUksQ0FBQyxLQUFNO0FBQ1gsVUFBTSxFQUFFLFFBQVEsSUFBSSxXQUFXLFFBQVEsT0FBTyxPQUFPLElBQUk7QUFDekQsZ0JBQVk7QUFDWixJQUFBRCxNQUFLLE1BQU0sR0FBRztBQUNkLFNBQUssT0FBTyxTQUFTLE9BQU8sU0FBUztBQUNyQyxVQUFNLE1BQU0sU0FBUyxDQUFDLENBQUMsSUFBSSxRQUFRLENBQUM7QUFDcEMsU0FBSyxPQUFPLElBQUksSUFBSSxDQUFDLENBQUMsSUFBSSxPQUFPLEVBQUUsSUFBSSxNQUFNLFdBQVcsU0FBUyxLQUFLLFlBQVksT0FBTyxJQUFJLElBQUksR0FBRyxXQUFXLEdBQUcsT0FBTyxJQUFJLEVBQUUsRUFBRTtBQUNqSSxlQUFXLFNBQVMsS0FBSyxPQUFRLE9BQU0sT0FBTyxLQUFLLEtBQUssS0FBSyxDQUFDLFFBQVEsSUFBSSxPQUFPLE1BQU0sRUFBRTtBQUN6RixhQUFTLEtBQUssTUFBTTtBQUNwQixRQUFJLElBQUk7QUFDUixZQUFRLE1BQU0sUUFBUSxTQUFTLFFBQVEsUUFBUSxJQUFJLEdBQUcsQ0FBQztBQUFBLEVBQ3pEO0FBSUEsTUFBTSxNQUFNLENBQUMsU0FBUztBQUNwQixRQUFJLENBQUMsS0FBSyxLQUFNLE1BQUssUUFBUSxZQUFZLElBQUk7QUFDN0MsWUFBUSxJQUFJO0FBQUEsRUFDZDtBQUdBLE1BQU0sVUFBVSxDQUFDLE1BQU0sUUFBUSxNQUFNLEVBQUUsT0FBTyxRQUFRLElBQUksT0FBTztBQUFBLElBQy9EO0FBQUEsSUFBTSxRQUFRLE9BQU8sTUFBTTtBQUFBLElBQUc7QUFBQSxJQUFNO0FBQUEsSUFBUTtBQUFBLElBQzVDLFNBQVMsTUFBTSxJQUFJLENBQUMsVUFBVSxFQUFFLElBQUksS0FBSyxJQUFJLFdBQVcsWUFBWSxJQUFJLEdBQUcsTUFBTSxNQUFNLEVBQUU7QUFBQSxFQUMzRjtBQUlBLE1BQU0sVUFBVSxDQUFDLEVBQUUsS0FBSyxTQUFTLEVBQUUsTUFBTSxRQUFRLE1BQU0sU0FBUyxNQUFBRSxPQUFNLEdBQUcsR0FBRyxPQUFPLE1BQU0sTUFBTTtBQUM3RixVQUFNLEVBQUUsS0FBSyxJQUFJLE1BQU0sR0FBRztBQUMxQixRQUFJLENBQUMsS0FBTTtBQUNYLFVBQU0sUUFBUSxVQUFVLE1BQU0sTUFBTTtBQUNwQyxVQUFNLFNBQVMsTUFBTSxPQUFPLE9BQU8sS0FBSyxFQUFFO0FBQzFDLFFBQUksT0FBUSxPQUFNLE1BQU0sS0FBSyxNQUFNO0FBQ25DLFVBQU0sUUFBUSxRQUFRLE1BQU0sUUFBUSxNQUFNLEtBQUs7QUFDL0MsZUFBVyxVQUFVLE1BQU0sU0FBUztBQUNsQyxZQUFNLEVBQUUsR0FBRyxJQUFJO0FBQ2YsVUFBSSxRQUFRLElBQUksRUFBRSxFQUFHLFFBQU8sT0FBTyxRQUFRLEVBQUUsTUFBTSx5QkFBeUIsTUFBTSxLQUFLLE9BQU8sQ0FBQztBQUFBLGVBQ3RGLE9BQU8sUUFBUSxPQUFPLElBQUksTUFBTSxLQUFLLE1BQU0sU0FBUyxFQUFFLEVBQUcsUUFBTyxPQUFPO0FBQ2hGLFVBQUksT0FBTyxHQUFJLFFBQU8sT0FBT0E7QUFBQSxJQUMvQjtBQUNBLFNBQUssT0FBTyxLQUFLLEtBQUs7QUFDdEIsU0FBSyxJQUFJLE9BQU8sRUFBRSxNQUFNLE1BQU0sQ0FBQztBQUMvQixTQUFLO0FBQ0wsUUFBSSxJQUFJO0FBQUEsRUFDVjtBQUdBLE1BQU0sVUFBVSxDQUFDLFFBQVE7QUFDdkIsVUFBTSxFQUFFLElBQUksV0FBVyxRQUFRLENBQUMsR0FBRyxLQUFLLE1BQU0sSUFBSTtBQUNsRCxTQUFLLEtBQUssc0NBQXNDLFFBQVEsRUFBRSxNQUFNLFdBQVcsSUFBSSxXQUFXLE9BQU8sS0FBSyxNQUFNLENBQUMsQ0FBQztBQUFBLEVBQ2hIO0FBR0EsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUNwQixVQUFNLEVBQUUsUUFBUSxXQUFXLElBQUksTUFBQUMsT0FBTSxTQUFTLEtBQUssSUFBSTtBQUN2RCxRQUFJLE1BQU0sR0FBRyxFQUFFLFFBQVFBLFNBQVEsS0FBTTtBQUNyQyxRQUFJLENBQUMsUUFBUyxTQUFRLEVBQUUsTUFBTSxXQUFXLElBQUksV0FBVyxRQUFRLEdBQUcsT0FBTyxFQUFFLEdBQUcsR0FBRyxPQUFPLEdBQUcsRUFBRSxDQUFDO0FBQy9GLFNBQUssS0FBSyxVQUFVO0FBQUEsRUFDdEI7QUFHTyxNQUFNLGFBQWEsQ0FBQyxNQUFNLFFBQVEsU0FBUztBQUNoRCxVQUFNLFdBQVcsU0FBUyxHQUFHLE9BQU87QUFDcEMsVUFBTSxRQUFRLFdBQVcsRUFBRSxPQUFPLE1BQU0sRUFBRSxPQUFPLEtBQUssS0FBSyxHQUFHLFFBQVEsSUFBSSxLQUFLLEdBQUcsSUFBSSxVQUFVLE1BQU0sUUFBUSxJQUFJO0FBQ2xILFVBQU0sUUFBUSxRQUFRLE1BQU0sUUFBUSxJQUFJLEtBQUs7QUFDN0MsVUFBTSxFQUFFLFVBQVUsT0FBTyxJQUFJO0FBQzdCLFVBQU0sT0FBTyxRQUFRLEVBQUUsTUFBTSxRQUFRLFVBQVUsUUFBUSxRQUFRLENBQUMsS0FBSyxHQUFHLE9BQU8sWUFBWSxJQUFJLEVBQUUsQ0FBQztBQUNsRyxRQUFJLE9BQU8sTUFBTSxNQUFNLFVBQVUsQ0FBQyxTQUFVLE1BQUssSUFBSSxRQUFRLEVBQUUsTUFBTSxNQUFNLENBQUM7QUFBQSxRQUN2RSxZQUFXLEVBQUUsR0FBRyxLQUFLLE1BQU0sTUFBTyxZQUFXLElBQUksSUFBSSxFQUFFLE1BQU0sTUFBTSxDQUFDO0FBQ3pFLFdBQU87QUFBQSxFQUNUO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFFL0IsVUFBTSxRQUFRLEVBQUUsUUFBUSxTQUFTLFNBQVMsVUFBVSxPQUFPLFNBQVMsU0FBUyxLQUFLO0FBQ2xGLGVBQVcsQ0FBQyxNQUFNLFFBQVEsS0FBSyxPQUFPLFFBQVEsS0FBSyxFQUFHLFFBQU8sT0FBTyxHQUFHLE1BQU0sUUFBUTtBQUFBLEVBQ3ZGOzs7QUMzTUEsTUFBSSxDQUFDLE9BQU8sT0FBTyxRQUFRLFlBQVksR0FBRztBQUN4QyxXQUFPLGFBQWEsRUFBRSxTQUFTLFFBQVEsQ0FBQyxNQUFNLFFBQVEsU0FBUyxRQUFRLFdBQVcsTUFBTSxRQUFRLElBQUksR0FBRyxJQUFJLEVBQUU7QUFDN0csZUFBVztBQUNYLGlCQUFhO0FBQ2IsaUJBQWE7QUFDYixhQUFTO0FBQ1QsV0FBTyxPQUFPO0FBQ2QsZ0JBQVk7QUFDWixhQUFTLGlCQUFpQixvQkFBb0IsTUFBTTtBQUNsRCxVQUFJLE9BQU8sT0FBTyxRQUFRLE9BQU8sRUFBRyxhQUFZO0FBQUEsSUFDbEQsQ0FBQztBQUFBLEVBQ0g7IiwKICAibmFtZXMiOiBbInJvdyIsICJuYW1lcyIsICJjbG9zZSIsICJ2YWx1ZXMiLCAibmFtZXMiLCAibm90ZSIsICJwYWlyIiwgImJlZm9yZSIsICJuYW1lcyIsICJzZW50IiwgInZhbHVlcyIsICJzaG93IiwgImNhbGwiLCAiYmVmb3JlIiwgInN0ZXBzIiwgInNob3ciLCAiZXZlbnRPZiIsICJ2YWx1ZXMiLCAidmFsdWVzIiwgInVwZGF0ZSIsICJsaXN0IiwgIm5vdGUiLCAidGVsbCIsICJzaG93IiwgImxpc3QiLCAiY291bnQiLCAic2hvdyIsICJjYWxsIiwgInJvdyIsICJwYWlyIiwgInBhaXIiLCAibm90ZSIsICJhbnN3ZXJlZCIsICJjYWxsIiwgImhvc3QiXQp9Cg==
