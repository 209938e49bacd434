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
    const cause = broken[0] ? `Not loaded: ${join(broken)}. Is django_htmx in INSTALLED_APPS, are the static files served, and does the Content-Security-Policy allow them?` : "Its script is not on the page. {% nitro_scripts %} loads it.";
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
      return `${push ? `a push to ${by}` : detail?.component} refreshed "${name}", which reached nobody. ${deaf || (hearing[0] ? `No ${names2} on this page has the key ${JSON.stringify(detail?.key)}; ${keys}` : `No such component is on this page; there are: ${join(here)}.${suggest(name, here.map((one) => one.toLowerCase()))}`)}`;
    }
    return `nobody listens to ${type}, which ${push ? `was pushed to ${by}` : `${detail?.component} sent`}. ${deaf || (hearing[0] ? `${names2} hears it with a key, which none of those on this page has; ${keys}` : `No component on this page has @on("${short(type)}"), and no script that runs after {% nitro_scripts %} has begun listens.${suggest(type, known)}`)}`;
  };
  var hearersOf = (type, detail, push) => {
    const listening = roots().filter((root) => triggersOf(root).includes(type));
    const hearing = push ? listening.filter(push.hears) : listening;
    const meant = hearing.filter((root) => isMeant(root, type, detail));
    const heard = listened.has(type) ? "a script" : isAttributeFor(type) ? "an attribute" : "";
    const others = BUILT_IN.includes(type) ? "" : heard;
    if (meant[0] || others || isSentAnyway(type, detail)) return { meant, others, why: "" };
    const names2 = join(listening.map(componentOf));
    const deaf = listening[0] && !hearing[0] ? `${names2} on this page would, but holds none of these channels: name one in its "channels", or in {% nitro_channels %}.` : "";
    const why = whyNobody(type, detail, push, deaf, hearing, names2);
    warn(why);
    const near = roots().filter((root) => triggersOf(root).some((one) => why.endsWith(` ${one}?`)));
    return { meant, others, why: near[0] ? `${why} ${join(near.map(componentOf))} hears that.` : why };
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
    const unheard = events.find(({ why }) => why);
    return unheard ? `nobody hears it: ${short(unheard.name)}` : isStale ? "came too late" : "";
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
    const href = URL.createObjectURL(new Blob([text]));
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
  var doingsOf = ({ action, args, isForm, status }, part) => {
    if (action === "sync") return [];
    const isRefused = status === 422 && isForm && python(args) === "{}";
    return [isRefused ? call(`${part}.submit`, {}, `[hx-post$="/${action}/"]`) : call(`${part}.call`, args, action)];
  };
  var linesOf = (step) => {
    const part = partOf(step);
    if (!part) return [`    # ${step.component}.${step.action}: by hand`];
    const family = familyOf(step);
    const isThere = ({ gone }) => !family.some(({ number }) => number === gone);
    const states = new Map(family.flatMap(({ runs }) => runs.filter(isThere).map((run) => [partOf(run), python(run.after)])));
    return [
      ...fillsOf(step, part),
      ...doingsOf(step, part),
      ...family.flatMap(({ events }) => events.map(assertionOf)),
      ...[...states].filter(([other, state]) => other && state !== "None" && !state.includes(HIDDEN)).map(([other, state]) => `    assert ${other}.state.model_dump(mode="json") == ${state}`)
    ];
  };
  var testOf = (chosen) => {
    const doings = chosen.filter((step) => isClick(step) || step.action === "sync");
    return ["def test_journey(nitro):", `    page = nitro.visit(${python(doings[0]?.address ?? "/")})`, ...doings.flatMap(linesOf), ""].join("\n");
  };

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
    const empty = h("p");
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
      const details = h("details", { ontoggle: () => render(step) }, h("summary"), h("dl"), h("div", back));
      list3.append(h("li", details));
      items.set(step, details);
      return details;
    };
    const render = (step) => {
      const details = items.get(step) ?? make(step);
      for (const one of filters) one.learn(step);
      put(details.children[0], summaryOf(step));
      put(details.children[1], details.open && factsOf(step, link));
      details.parentNode.hidden = !passes(step);
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
  var timeline_default = ":host { all: initial !important; display: contents !important; }\n@media print { :host { display: none !important; } }\n* { box-sizing: border-box; margin: 0; padding: 0; color: inherit; text-decoration: none; }\n[hidden], :is(p, dl, div, ul):empty { display: none !important; }\naside {\n  --soft: light-dark(#57606a, #a9b2bc); --lift: #8881; --line: 1px solid #8886;\n  --bad: light-dark(#b3192b, #ff9a9f);\n  inset: auto; overflow: visible; border: 0; background: none; direction: ltr;\n  color-scheme: light dark; color: light-dark(#1c1f23, #e8ebee); font: 13px/1.45 system-ui;\n}\naside > button, section { position: fixed; right: 0; bottom: 0; border: var(--line); background: Canvas; }\naside > button { right: 16px; border-radius: 6px 6px 0 0; }\nsection { top: 0; display: flex; flex-direction: column; width: min(440px, 100vw); }\nheader { padding: 8px 14px; background: var(--lift); }\nheader, .tools { display: flex; flex-wrap: wrap; gap: 8px; align-items: baseline; }\nh2 { flex: 1; }\nbutton, select, h2 { font: inherit; }\naside > button, h2, .title, .event, .graph > summary { font-weight: 600; }\n.tools { width: 100%; }\nbutton, summary { cursor: pointer; }\nbutton, select { padding: 3px 9px; border: var(--line); border-radius: 6px; background: Canvas; }\nselect { max-width: 112px; }\n.scroll { flex: 1; }\n.scroll, .graph { overflow: auto; overflow-wrap: anywhere; }\n.graph { max-height: 45%; }\n.unseen { position: absolute; clip-path: inset(50%); }\np, textarea, summary, .graph > div { padding: 7px 14px; }\nheader, ol > li, p, .graph, textarea { border: 0; border-bottom: var(--line); }\nli { list-style: none; }\nsummary { outline-offset: -2px; }\n[open] > summary { background: var(--lift); }\n.number, .time, .more, dt, label { color: var(--soft); }\n.time { float: right; }\n.more { display: block; font-size: 12px; }\n.trouble, del { color: var(--bad); }\nins { color: light-dark(#116329, #6fdd8b); }\ndl { display: grid; grid-template-columns: max-content 1fr; gap: 6px 12px; }\ndl, dl + div { padding: 8px 14px 8px 34px; }\nul ul { padding-left: 12px; border-left: var(--line); }\ntextarea { white-space: pre; }\ncode, textarea { font: 12px/1.45 monospace; }\n.link { padding: 0; border: 0; background: none; color: LinkText; text-decoration: underline; }\n";

  // nitro_htmx/client/drawer.js
  var KEY = "nitro-timeline";
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
  var tab = button(["Timeline ", count2], toggle, { title: "Alt+Shift+N", "aria-expanded": "false" });
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
    const { action, boarded, chain, component, heard = [], id, isQuiet, page, riders, source } = job;
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
      isForm: source?.localName === "form",
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L2VsZW1lbnRzLmpzIiwgIi4uLy4uL2NsaWVudC93b3Jkcy5qcyIsICIuLi8uLi9jbGllbnQvdHdpY2UuanMiLCAiLi4vLi4vY2xpZW50L2hlYXJlcnMuanMiLCAiLi4vLi4vY2xpZW50L3NlY3JldHMuanMiLCAiLi4vLi4vY2xpZW50L3Rva2Vucy5qcyIsICIuLi8uLi9jbGllbnQvc2hvd24uanMiLCAiLi4vLi4vY2xpZW50L2ZpbGUuanMiLCAiLi4vLi4vY2xpZW50L3N0ZXBzLmpzIiwgIi4uLy4uL2NsaWVudC9ncmFwaC5qcyIsICIuLi8uLi9jbGllbnQvcmVjaXBlLmpzIiwgIi4uLy4uL2NsaWVudC90cmF2ZWwuanMiLCAiLi4vLi4vY2xpZW50L2xpc3QuanMiLCAiLi4vLi4vY2xpZW50L3RpbWVsaW5lLmNzcyIsICIuLi8uLi9jbGllbnQvZHJhd2VyLmpzIiwgIi4uLy4uL2NsaWVudC9sb2cuanMiLCAiLi4vLi4vY2xpZW50L3JlY29yZC5qcyIsICIuLi8uLi9jbGllbnQvZGVidWcuanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIERlYnVnZ2luZzogZWxlbWVudHMgb2YgdGhlIHRpbWVsaW5lLCBtYWRlIHdpdGhvdXQgSFRNTCB0ZXh0OiB3aGF0IGEgcGFnZSBzYXlzIGlzIG5ldmVyIHJ1bi4gKi9cblxuLyoqIExldCBhbiBlbGVtZW50IGhhdmUgdGhpcyBjb250ZW50IGFsb25lLCBpbiBsaXN0cyBvciBub3QsIGFuZCB3aGF0IGlzIGdpdmVuIGJlc2lkZXMgYXMgcGxhaW4gb2JqZWN0czogcHJvcGVydGllcywgb3JcbiAqIGF0dHJpYnV0ZXMgd2hlcmUgaXQgaGFzIG5vIHN1Y2ggcHJvcGVydHkuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgLi4uY29udGVudDogYW55W10pID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBwdXQgPSAoZWxlbWVudCwgLi4uY29udGVudCkgPT4ge1xuICBlbGVtZW50LnJlcGxhY2VDaGlsZHJlbigpO1xuICBmb3IgKGNvbnN0IG9uZSBvZiBjb250ZW50LmZsYXQoOSkpIHtcbiAgICBpZiAob25lPy5jb25zdHJ1Y3RvciA9PT0gT2JqZWN0KSB7XG4gICAgICBmb3IgKGNvbnN0IFtrZXksIHZhbHVlXSBvZiBPYmplY3QuZW50cmllcyhvbmUpKSBrZXkgaW4gZWxlbWVudCA/IChlbGVtZW50W2tleV0gPSB2YWx1ZSkgOiBlbGVtZW50LnNldEF0dHJpYnV0ZShrZXksIHZhbHVlKTtcbiAgICB9IGVsc2UgaWYgKG9uZSkgZWxlbWVudC5hcHBlbmQob25lKTtcbiAgfVxuICByZXR1cm4gZWxlbWVudDtcbn07XG5cbi8qKiBNYWtlIGFuIGVsZW1lbnQsIFwibmFtZVwiIG9yIFwibmFtZS5jbGFzc1wiLlxuICogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIC4uLmNvbnRlbnQ6IGFueVtdKSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgaCA9IChuYW1lLCAuLi5jb250ZW50KSA9PiB7XG4gIGNvbnN0IFt0YWcsIGNsYXNzTmFtZSA9ICcnXSA9IG5hbWUuc3BsaXQoJy4nKTtcbiAgcmV0dXJuIHB1dChkb2N1bWVudC5jcmVhdGVFbGVtZW50KHRhZyksIHsgY2xhc3NOYW1lIH0sIGNvbnRlbnQpO1xufTtcblxuLyoqIEB0eXBlIHsobGFiZWw6IGFueSwgb25jbGljazogKCkgPT4gdm9pZCwgLi4ubW9yZTogYW55W10pID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBidXR0b24gPSAobGFiZWwsIG9uY2xpY2ssIC4uLm1vcmUpID0+IGgoJ2J1dHRvbicsIHsgdHlwZTogJ2J1dHRvbicsIG9uY2xpY2sgfSwgbGFiZWwsIG1vcmUpO1xuXG4vKiogQHR5cGUgeyh2YWx1ZTogYW55KSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3QganNvbiA9ICh2YWx1ZSkgPT4ge1xuICBjb25zdCB0ZXh0ID0gSlNPTi5zdHJpbmdpZnkodmFsdWUpID8/ICdub25lJztcbiAgcmV0dXJuIHRleHRbMzAwXSA/IGAke3RleHQuc2xpY2UoMCwgMzAwKX1cdTIwMjZgIDogdGV4dDtcbn07XG5cbi8qKiBAdHlwZSB7KG51bWJlcjogbnVtYmVyIHwgdW5kZWZpbmVkKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3QgbXMgPSAobnVtYmVyID0gMCkgPT4gYCR7TnVtYmVyKG51bWJlci50b0ZpeGVkKG51bWJlciA8IDEwID8gMSA6IDApKX0gbXNgO1xuIiwgIi8qIERlYnVnZ2luZzogaG93IG5hbWVzIGFyZSBzYWlkLCBhbmQgd2hpY2ggb25lIG1heSBoYXZlIGJlZW4gbWVhbnQuICovXG5cbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCB3YXJuZWQgPSBuZXcgU2V0KCk7XG5cbi8qKiBTYXkgaXQgb25jZTsgcmV0dXJuIHdoZXRoZXIgdGhpcyB3YXMgdGhlIGZpcnN0IHRpbWUuXG4gKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCB3YXJuID0gKHRleHQpID0+IHtcbiAgaWYgKHdhcm5lZC5oYXModGV4dCkpIHJldHVybiBmYWxzZTtcbiAgY29uc29sZS53YXJuKGBuaXRybzogJHt0ZXh0fWApO1xuICB3YXJuZWQuYWRkKHRleHQpO1xuICByZXR1cm4gdHJ1ZTtcbn07XG5cbi8qKiBIb3cgbWFueSBsZXR0ZXJzIGhhdmUgdG8gY2hhbmdlIHRvIG1ha2Ugb25lIG9mIHRoZSBvdGhlci5cbiAqIEB0eXBlIHsoYTogc3RyaW5nLCBiOiBzdHJpbmcpID0+IG51bWJlcn0gKi9cbmNvbnN0IGRpc3RhbmNlID0gKGEsIGIpID0+IHtcbiAgbGV0IHJvdyA9IEFycmF5LmZyb20oeyBsZW5ndGg6IGIubGVuZ3RoICsgMSB9LCAoXywgaW5kZXgpID0+IGluZGV4KTtcbiAgZm9yIChjb25zdCBbaSwgbGV0dGVyXSBvZiBbLi4uYV0uZW50cmllcygpKSB7XG4gICAgY29uc3QgbmV4dCA9IFtpICsgMV07XG4gICAgZm9yIChsZXQgaiA9IDA7IGogPCBiLmxlbmd0aDsgaisrKSB7XG4gICAgICBuZXh0LnB1c2goTWF0aC5taW4obmV4dFtqXSArIDEsIHJvd1tqICsgMV0gKyAxLCByb3dbal0gKyBOdW1iZXIobGV0dGVyICE9PSBiW2pdKSkpO1xuICAgIH1cbiAgICByb3cgPSBuZXh0O1xuICB9XG4gIHJldHVybiByb3dbYi5sZW5ndGhdO1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBuYW1lczogSXRlcmFibGU8c3RyaW5nPikgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IHN1Z2dlc3QgPSAobmFtZSwgbmFtZXMpID0+IHtcbiAgY29uc3QgY2xvc2UgPSBbLi4ubmV3IFNldChuYW1lcyldLmZpbHRlcigob3RoZXIpID0+IGRpc3RhbmNlKG5hbWUsIG90aGVyKSA8PSBuYW1lLmxlbmd0aCAvIDQpO1xuICBjbG9zZS5zb3J0KChhLCBiKSA9PiBkaXN0YW5jZShuYW1lLCBhKSAtIGRpc3RhbmNlKG5hbWUsIGIpKTtcbiAgcmV0dXJuIGNsb3NlWzBdID8gYCBEaWQgeW91IG1lYW4gJHtjbG9zZVswXX0/YCA6ICcnO1xufTtcblxuLyoqIFdoYXQgdGhlcmUgaXMgb2Ygc29tZSB0ZXh0cywgZWFjaCBvbmNlLlxuICogQHR5cGUgeyh2YWx1ZXM6IEl0ZXJhYmxlPGFueT4sIGJ5Pzogc3RyaW5nKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3Qgam9pbiA9ICh2YWx1ZXMsIGJ5ID0gJywgJykgPT4gWy4uLm5ldyBTZXQodmFsdWVzKV0uZmlsdGVyKEJvb2xlYW4pLmpvaW4oYnkpO1xuXG4vKiogQHR5cGUgeyh0eXBlOiBzdHJpbmcpID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCBzaG9ydCA9ICh0eXBlKSA9PiB0eXBlLnJlcGxhY2UoL15uaXRybzovLCAnJyk7XG5cbi8qKiBAdHlwZSB7KGJ5dGVzOiBudW1iZXIpID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCBzaXplT2YgPSAoYnl0ZXMpID0+IChieXRlcyA8IDEwMDAgPyBgJHtieXRlc30gQmAgOiBgJHsoYnl0ZXMgLyAxMDAwKS50b0ZpeGVkKDEpfSBrQmApO1xuIiwgIi8qIERlYnVnZ2luZzogaHRteCBpcyBtaXNzaW5nLCBvciB3YXMgbG9hZGVkIHR3aWNlLiBUaGUgd2FybmluZyBuYW1lcyB0aGUgZmlsZXMuXG4gKlxuICogUmVwbGFjZXMgd2luZG93Lmh0bXggYnkgYSBwcm9wZXJ0eSB0aGF0IGRvZXMgYXMgYmVmb3JlLCB0byBub3RlIHdobyBzZXRzIGl0LlxuICovXG5pbXBvcnQgeyBoIH0gZnJvbSAnLi9lbGVtZW50cy5qcyc7XG5pbXBvcnQgeyBqb2luLCB3YXJuIH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbi8qKiBAdHlwZSB7c3RyaW5nW119ICovXG5leHBvcnQgY29uc3Qgc291cmNlcyA9IFtdOyAvLyBvZiBodG14XG4vKiogQHR5cGUge3N0cmluZ1tdfSAqL1xuY29uc3QgYnJva2VuID0gW107IC8vIGFkZHJlc3NlcyBvZiBzY3JpcHRzIHRoYXQgZGlkIG5vdCBsb2FkXG4vKiogQHR5cGUge2FueX0gKi9cbmxldCBodG14O1xuXG4vKiogU2F5IG9uIHRoZSBwYWdlIGl0c2VsZiB3aGF0IGJyZWFrcyBhbGwgb2YgaXQuXG4gKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAodGV4dCkgPT4ge1xuICBpZiAoIWRvY3VtZW50LmJvZHkpIHJldHVybiBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgKCkgPT4gc2hvdyh0ZXh0KSk7XG4gIGRvY3VtZW50LmJvZHkucHJlcGVuZChoKCdkaXYnLCB7IHJvbGU6ICdhbGVydCcsIHN0eWxlOiAncGFkZGluZzogMXJlbTsgYmFja2dyb3VuZDogI2IwMDAyMDsgY29sb3I6ICNmZmY7IGZvbnQ6IDE2cHgvMS40IHNhbnMtc2VyaWYnIH0sIHRleHQpKTtcbn07XG5cbi8qKiBAdHlwZSB7KHZhbHVlOiBhbnksIHNvdXJjZT86IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAodmFsdWUsIHNvdXJjZSkgPT4ge1xuICBpZiAodmFsdWUgPT09IGh0bXgpIHJldHVybjtcbiAgc291cmNlcy5wdXNoKHNvdXJjZSB8fCAnYSBtb2R1bGUgb3IgaW5saW5lIHNjcmlwdCcpO1xuICBpZiAoaHRteCkge1xuICAgIGNvbnN0IFtmaXJzdF0gPSBzb3VyY2VzO1xuICAgIGNvbnN0IGxhc3QgPSBzb3VyY2VzLmF0KC0xKTtcbiAgICBjb25zdCBjYXVzZSA9XG4gICAgICBmaXJzdCA9PT0gbGFzdFxuICAgICAgICA/ICd7JSBuaXRyb19zY3JpcHRzICV9IHN0YW5kcyBvbiB0aGUgcGFnZSB0d2ljZSwgb3IgaW4gYSBwYXJ0IHRoYXQgaHRteCBzd2Fwcy4nXG4gICAgICAgIDogJ3slIG5pdHJvX3NjcmlwdHMgJX0gbG9hZHMgaXQgYWxyZWFkeS4gUmVtb3ZlIHRoZSBvdGhlciBzY3JpcHQuJztcbiAgICBjb25zdCB0ZXh0ID0gYGh0bXggd2FzIGxvYWRlZCB0d2ljZSwgc28gZWxlbWVudHMgbWF5IHJlYWN0IHR3aWNlIG9yIG5vdCBhdCBhbGw6ICR7Zmlyc3R9IGFuZCAke2xhc3R9LiAke2NhdXNlfWA7XG4gICAgaWYgKHdhcm4odGV4dCkpIHNob3codGV4dCk7XG4gIH1cbiAgaHRteCA9IHZhbHVlO1xufTtcblxuY29uc3QgbG9vayA9ICgpID0+IHtcbiAgY29uc3Qgb3duID0gLyoqIEB0eXBlIHtIVE1MU2NyaXB0RWxlbWVudCB8IG51bGx9ICovIChkb2N1bWVudC5xdWVyeVNlbGVjdG9yKCdzY3JpcHRbc3JjKj1cIi9kamFuZ29faHRteC9odG14XCJdJykpO1xuICBub3RlKHdpbmRvdy5odG14LCBvd24/LnNyYyk7XG4gIGlmIChodG14KSByZXR1cm47XG4gIGNvbnN0IGNhdXNlID0gYnJva2VuWzBdXG4gICAgPyBgTm90IGxvYWRlZDogJHtqb2luKGJyb2tlbil9LiBJcyBkamFuZ29faHRteCBpbiBJTlNUQUxMRURfQVBQUywgYXJlIHRoZSBzdGF0aWMgZmlsZXMgc2VydmVkLCBhbmQgZG9lcyB0aGUgQ29udGVudC1TZWN1cml0eS1Qb2xpY3kgYWxsb3cgdGhlbT9gXG4gICAgOiAnSXRzIHNjcmlwdCBpcyBub3Qgb24gdGhlIHBhZ2UuIHslIG5pdHJvX3NjcmlwdHMgJX0gbG9hZHMgaXQuJztcbiAgd2FybihgaHRteCBpcyBtaXNzaW5nLCBzbyBubyBjb21wb25lbnQgcmVhY3RzLiAke2NhdXNlfWApO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0VHdpY2UgPSAoKSA9PiB7XG4gIGh0bXggPSBPYmplY3QuaGFzT3duKHdpbmRvdywgJ2h0bXgnKSA/IHdpbmRvdy5odG14IDogdW5kZWZpbmVkOyAvLyBvZiB0aGUgcGFnZSdzIG93biwgYWJvdmUgdXNcbiAgaWYgKGh0bXgpIHNvdXJjZXMucHVzaChbLi4uZG9jdW1lbnQuc2NyaXB0c10uZmluZCgoeyBzcmMgfSkgPT4gL2h0bXgvaS50ZXN0KHNyYykpPy5zcmMgfHwgJ2Egc2NyaXB0IGFib3ZlIHslIG5pdHJvX3NjcmlwdHMgJX0nKTtcbiAgLy8gQSBjbGFzc2ljIHNjcmlwdCdzIFwidmFyIGh0bXhcIiBjYW4ndCBiZSB3YXRjaGVkLlxuICBpZiAoT2JqZWN0LmdldE93blByb3BlcnR5RGVzY3JpcHRvcih3aW5kb3csICdodG14Jyk/LmNvbmZpZ3VyYWJsZSAhPT0gZmFsc2UpIHtcbiAgICBPYmplY3QuZGVmaW5lUHJvcGVydHkod2luZG93LCAnaHRteCcsIHtcbiAgICAgIGNvbmZpZ3VyYWJsZTogdHJ1ZSxcbiAgICAgIGVudW1lcmFibGU6IHRydWUsXG4gICAgICBnZXQ6ICgpID0+IGh0bXgsXG4gICAgICBzZXQ6ICh2YWx1ZSkgPT4ge1xuICAgICAgICBub3RlKHZhbHVlLCAvKiogQHR5cGUge0hUTUxTY3JpcHRFbGVtZW50IHwgbnVsbH0gKi8gKGRvY3VtZW50LmN1cnJlbnRTY3JpcHQpPy5zcmMpO1xuICAgICAgfSxcbiAgICB9KTtcbiAgfVxuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignZXJyb3InLCAoeyB0YXJnZXQgfSkgPT4ge1xuICAgIGlmICh0YXJnZXQgaW5zdGFuY2VvZiBIVE1MU2NyaXB0RWxlbWVudCkgYnJva2VuLnB1c2godGFyZ2V0LnNyYyk7XG4gIH0sIHRydWUpO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgbG9vayk7XG59O1xuIiwgIi8qIERlYnVnZ2luZzogd2hvIGhlYXJzIGFuIGV2ZW50LCBhbmQgd2hhdCB0byBzYXkgaWYgbm9ib2R5IGRvZXMuXG4gKlxuICogUmVhZHMgb2Ygcm9vdHM6IGRhdGEtbml0cm8tY29tcG9uZW50LCAta2V5LCAtZmlsdGVycywgaHgtdHJpZ2dlci5cbiAqIFJlcGxhY2VzIEV2ZW50VGFyZ2V0LnByb3RvdHlwZS5hZGRFdmVudExpc3RlbmVyIGJ5IG9uZSB0aGF0IGRvZXMgYXMgYmVmb3JlLCB0byBub3RlIHdoaWNoIGV2ZW50cyBvZiBvdXJzIHNjcmlwdHMgYXNrXG4gKiAgIGZvci4gQSBsaXN0ZW5lciBjb3VudHMgZnJvbSB0aGVuIG9uLCBldmVuIGlmIGl0IGlzIHJlbW92ZWQsIG9yIHNpdHMgb24gYW4gZWxlbWVudCB0aGF0IHRoZSBldmVudCBkb2VzIG5vdCBwYXNzLlxuICovXG5pbXBvcnQgeyBzb3VyY2VzIH0gZnJvbSAnLi90d2ljZS5qcyc7XG5pbXBvcnQgeyBqb2luLCBzaG9ydCwgc3VnZ2VzdCwgd2FybiB9IGZyb20gJy4vd29yZHMuanMnO1xuXG5jb25zdCBCVUlMVF9JTiA9IFsnbml0cm86bWVzc2FnZScsICduaXRybzplcnJvcicsICduaXRybzphY3Rpb24tY29tcGxldGUnXTtcbmV4cG9ydCBjb25zdCBSRUZSRVNIID0gJ25pdHJvOnJlZnJlc2gtJztcbmNvbnN0IHsgYWRkRXZlbnRMaXN0ZW5lciB9ID0gRXZlbnRUYXJnZXQucHJvdG90eXBlO1xuLyoqIEB0eXBlIHtTZXQ8c3RyaW5nPn0gKi9cbmNvbnN0IGxpc3RlbmVkID0gbmV3IFNldCgpOyAvLyBuYW1lcyBvZiBldmVudHMgdGhhdCBzY3JpcHRzIGxpc3RlbiB0b1xuXG4vKiogTGlzdGVuIHdpdGhvdXQgYmVpbmcgY291bnRlZC5cbiAqIEB0eXBlIHsodGFyZ2V0OiBFdmVudFRhcmdldCwgdHlwZTogc3RyaW5nLCBsaXN0ZW5lcjogKGV2ZW50OiBhbnkpID0+IHZvaWQsIGNhcHR1cmU/OiBib29sZWFuKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGxpc3RlbiA9ICh0YXJnZXQsIHR5cGUsIGxpc3RlbmVyLCBjYXB0dXJlKSA9PiBhZGRFdmVudExpc3RlbmVyLmNhbGwodGFyZ2V0LCB0eXBlLCBsaXN0ZW5lciwgY2FwdHVyZSk7XG5cbi8qKiBodG14IGxpc3RlbnMgZm9yIGVhY2ggaHgtdHJpZ2dlcjsgdGhvc2UgYXJlIHJlYWQgZnJvbSB0aGUgcGFnZSwgd2hlcmUgdGhleSBjYW4gYWxzbyBnby5cbiAqIEB0eXBlIHsoKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNDYWxsZWRCeUh0bXggPSAoKSA9PiB7XG4gIGNvbnN0IGNhbGxlciA9IGAke25ldyBFcnJvcigpLnN0YWNrfWAuc3BsaXQoJ1xcbicpLmZpbHRlcigobGluZSkgPT4gLzpcXGQrOlxcZCsvLnRlc3QobGluZSkpWzJdID8/ICcnO1xuICByZXR1cm4gc291cmNlcy5zb21lKChzb3VyY2UpID0+IGNhbGxlci5pbmNsdWRlcyhzb3VyY2UpKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEhlYXJlcnMgPSAoKSA9PiB7XG4gIC8qKiBAdHlwZSB7KHRoaXM6IGFueSwgdHlwZTogYW55LCAuLi5yZXN0OiBhbnlbXSkgPT4gYW55fSAqL1xuICBFdmVudFRhcmdldC5wcm90b3R5cGUuYWRkRXZlbnRMaXN0ZW5lciA9IGZ1bmN0aW9uICh0eXBlLCAuLi5yZXN0KSB7XG4gICAgaWYgKGAke3R5cGV9YC5zdGFydHNXaXRoKCduaXRybzonKSAmJiAhbGlzdGVuZWQuaGFzKHR5cGUpICYmICFpc0NhbGxlZEJ5SHRteCgpKSBsaXN0ZW5lZC5hZGQodHlwZSk7XG4gICAgcmV0dXJuIGFkZEV2ZW50TGlzdGVuZXIuY2FsbCh0aGlzLCB0eXBlLCAuLi4vKiogQHR5cGUge1thbnldfSAqLyAocmVzdCkpO1xuICB9O1xufTtcblxuZXhwb3J0IGNvbnN0IHJvb3RzID0gKCkgPT4gLyoqIEB0eXBlIHtIVE1MRWxlbWVudFtdfSAqLyAoWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF0nKV0pXG4gIC5maWx0ZXIoKHJvb3QpID0+IHdpbmRvdy5uaXRybz8ucm9vdE9mKHJvb3QpKTtcblxuLyoqIEB0eXBlIHsocm9vdDogSFRNTEVsZW1lbnQpID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCBjb21wb25lbnRPZiA9ICh7IGRhdGFzZXQgfSkgPT4gYCR7ZGF0YXNldC5uaXRyb0NvbXBvbmVudH1gO1xuXG4vKiogQHR5cGUgeyhyb290OiBIVE1MRWxlbWVudCkgPT4gc3RyaW5nW119ICovXG5leHBvcnQgY29uc3QgdHJpZ2dlcnNPZiA9IChyb290KSA9PlxuICBgJHtyb290LmdldEF0dHJpYnV0ZSgnaHgtdHJpZ2dlcicpfWAuc3BsaXQoJywnKS5tYXAoKGVudHJ5KSA9PiBlbnRyeS50cmltKCkuc3BsaXQoL1xccy8pWzBdKTtcblxuLyoqIFdoZXRoZXIgdGhlIGV2ZW50IGlzIGZvciB0aGlzIGluc3RhbmNlLCBhcyB0aGUgYnJpZGdlIHNlZXMgaXQuXG4gKiBAdHlwZSB7KHJvb3Q6IEhUTUxFbGVtZW50LCB0eXBlOiBzdHJpbmcsIGRldGFpbDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNNZWFudCA9ICh7IGRhdGFzZXQ6IHsgbml0cm9GaWx0ZXJzLCBuaXRyb0tleSB9IH0sIHR5cGUsIGRldGFpbCkgPT4ge1xuICBjb25zdCBpc0tleWVkID0gdHlwZS5zdGFydHNXaXRoKFJFRlJFU0gpICYmIGRldGFpbD8ua2V5ICE9IG51bGw7XG4gIGNvbnN0IGtleXMgPSBpc0tleWVkID8gWydrZXknXSA6IEpTT04ucGFyc2Uobml0cm9GaWx0ZXJzID8/ICd7fScpW3R5cGVdO1xuICByZXR1cm4gIWtleXMgfHwga2V5cy5zb21lKCgvKiogQHR5cGUge3N0cmluZ30gKi8ga2V5KSA9PiBgJHtkZXRhaWw/LltrZXldfWAgPT09IG5pdHJvS2V5KTtcbn07XG5cbi8qKiBAdHlwZSB7KHR5cGU6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzQXR0cmlidXRlRm9yID0gKHR5cGUpID0+IHtcbiAgY29uc3QgaGFuZGxlciA9IENTUy5lc2NhcGUoYGh4LW9uOiR7dHlwZX1gKTtcbiAgY29uc3QgdHJpZ2dlciA9IGBbaHgtdHJpZ2dlcio9XCIke0NTUy5lc2NhcGUodHlwZSl9XCJdOm5vdChbZGF0YS1uaXRyby1jb21wb25lbnRdKWA7XG4gIHJldHVybiBCb29sZWFuKGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3IoYFske2hhbmRsZXJ9XSwgJHt0cmlnZ2VyfWApKTtcbn07XG5cbi8qKiBXaGV0aGVyIHRoZSBsaWJyYXJ5IHNlbmRzIHRoZSBldmVudCBieSBpdHNlbGYsIGFzIENydWROaXRyb0NvbXBvbmVudCBkb2VzIGFmdGVyIGVhY2ggY2hhbmdlLlxuICogQHR5cGUgeyh0eXBlOiBzdHJpbmcsIGRldGFpbDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNTZW50QW55d2F5ID0gKHR5cGUsIGRldGFpbCkgPT4ge1xuICBjb25zdCBbLCBtb2RlbF0gPSAvXm5pdHJvOiguKyktKD86Y3JlYXRlZHx1cGRhdGVkfGRlbGV0ZWQpJC8uZXhlYyh0eXBlKSA/PyBbXTtcbiAgcmV0dXJuIEJVSUxUX0lOLmluY2x1ZGVzKHR5cGUpIHx8IE9iamVjdC5rZXlzKGRldGFpbCA/PyB7fSkuam9pbigpID09PSBgY29tcG9uZW50LCR7bW9kZWx9X2lkYDtcbn07XG5cbi8qKiBTYXkgd2h5IG5vYm9keSBoYXMgaGVhcmQgYW4gZXZlbnQsIG9yIGEgcmVmcmVzaCBoYXMgcmVhY2hlZCBub2JvZHkuXG4gKiBAdHlwZSB7KHR5cGU6IHN0cmluZywgZGV0YWlsOiBhbnksIHB1c2g6IERlYnVnUHVzaCB8IHVuZGVmaW5lZCwgZGVhZjogc3RyaW5nLCBoZWFyaW5nOiBIVE1MRWxlbWVudFtdLCBuYW1lczogc3RyaW5nKSA9PiBzdHJpbmd9ICovXG5jb25zdCB3aHlOb2JvZHkgPSAodHlwZSwgZGV0YWlsLCBwdXNoLCBkZWFmLCBoZWFyaW5nLCBuYW1lcykgPT4ge1xuICBjb25zdCBpc1JlZnJlc2ggPSB0eXBlLnN0YXJ0c1dpdGgoUkVGUkVTSCk7XG4gIGNvbnN0IG5hbWUgPSB0eXBlLnNsaWNlKFJFRlJFU0gubGVuZ3RoKTtcbiAgY29uc3QgaGVyZSA9IHJvb3RzKCkubWFwKGNvbXBvbmVudE9mKTtcbiAgY29uc3Qga2V5cyA9IGB0aGUga2V5cyBoZXJlOiAke2pvaW4oaGVhcmluZy5tYXAoKHJvb3QpID0+IHJvb3QuZGF0YXNldC5uaXRyb0tleSA/PyAnbm9uZScpKX0uYDtcbiAgY29uc3Qga25vd24gPSBbLi4ubGlzdGVuZWQsIC4uLnJvb3RzKCkuZmxhdE1hcCh0cmlnZ2Vyc09mKV0uZmlsdGVyKChvbmUpID0+IG9uZS5zdGFydHNXaXRoKCduaXRybzonKSk7XG4gIGNvbnN0IGJ5ID0gcHVzaCAmJiBqb2luKHB1c2guY2hhbm5lbHMpO1xuICBpZiAoaXNSZWZyZXNoKSB7XG4gICAgcmV0dXJuIGAke3B1c2ggPyBgYSBwdXNoIHRvICR7Ynl9YCA6IGRldGFpbD8uY29tcG9uZW50fSByZWZyZXNoZWQgXCIke25hbWV9XCIsIHdoaWNoIHJlYWNoZWQgbm9ib2R5LiAke2RlYWYgfHwgKGhlYXJpbmdbMF1cbiAgICAgID8gYE5vICR7bmFtZXN9IG9uIHRoaXMgcGFnZSBoYXMgdGhlIGtleSAke0pTT04uc3RyaW5naWZ5KGRldGFpbD8ua2V5KX07ICR7a2V5c31gXG4gICAgICA6IGBObyBzdWNoIGNvbXBvbmVudCBpcyBvbiB0aGlzIHBhZ2U7IHRoZXJlIGFyZTogJHtqb2luKGhlcmUpfS4ke3N1Z2dlc3QobmFtZSwgaGVyZS5tYXAoKG9uZSkgPT4gb25lLnRvTG93ZXJDYXNlKCkpKX1gKX1gO1xuICB9XG4gIHJldHVybiBgbm9ib2R5IGxpc3RlbnMgdG8gJHt0eXBlfSwgd2hpY2ggJHtwdXNoID8gYHdhcyBwdXNoZWQgdG8gJHtieX1gIDogYCR7ZGV0YWlsPy5jb21wb25lbnR9IHNlbnRgfS4gJHtkZWFmIHx8IChoZWFyaW5nWzBdXG4gICAgPyBgJHtuYW1lc30gaGVhcnMgaXQgd2l0aCBhIGtleSwgd2hpY2ggbm9uZSBvZiB0aG9zZSBvbiB0aGlzIHBhZ2UgaGFzOyAke2tleXN9YFxuICAgIDogYE5vIGNvbXBvbmVudCBvbiB0aGlzIHBhZ2UgaGFzIEBvbihcIiR7c2hvcnQodHlwZSl9XCIpLCBhbmQgbm8gc2NyaXB0IHRoYXQgcnVucyBhZnRlciB7JSBuaXRyb19zY3JpcHRzICV9IGhhcyBiZWd1biBsaXN0ZW5zLiR7c3VnZ2VzdCh0eXBlLCBrbm93bil9YCl9YDtcbn07XG5cbi8qKiBSZXR1cm4gdGhlIHJvb3RzIHRoYXQgaGVhciB0aGUgZXZlbnQ7IHdoZXRoZXIgYW55dGhpbmcgZWxzZSBkb2VzOyBhbmQsIGlmIG5vYm9keSwgd2h5LiBXYXJuIG9mIHRoYXQgb25jZS5cbiAqIEB0eXBlIHsodHlwZTogc3RyaW5nLCBkZXRhaWw6IGFueSwgcHVzaD86IERlYnVnUHVzaCkgPT4geyBtZWFudDogSFRNTEVsZW1lbnRbXSwgb3RoZXJzOiBzdHJpbmcsIHdoeTogc3RyaW5nIH19ICovXG5leHBvcnQgY29uc3QgaGVhcmVyc09mID0gKHR5cGUsIGRldGFpbCwgcHVzaCkgPT4ge1xuICBjb25zdCBsaXN0ZW5pbmcgPSByb290cygpLmZpbHRlcigocm9vdCkgPT4gdHJpZ2dlcnNPZihyb290KS5pbmNsdWRlcyh0eXBlKSk7XG4gIGNvbnN0IGhlYXJpbmcgPSBwdXNoID8gbGlzdGVuaW5nLmZpbHRlcihwdXNoLmhlYXJzKSA6IGxpc3RlbmluZztcbiAgY29uc3QgbWVhbnQgPSBoZWFyaW5nLmZpbHRlcigocm9vdCkgPT4gaXNNZWFudChyb290LCB0eXBlLCBkZXRhaWwpKTtcbiAgY29uc3QgaGVhcmQgPSBsaXN0ZW5lZC5oYXModHlwZSkgPyAnYSBzY3JpcHQnIDogaXNBdHRyaWJ1dGVGb3IodHlwZSkgPyAnYW4gYXR0cmlidXRlJyA6ICcnO1xuICBjb25zdCBvdGhlcnMgPSBCVUlMVF9JTi5pbmNsdWRlcyh0eXBlKSA/ICcnIDogaGVhcmQ7IC8vIHRoZSBsaWJyYXJ5J3Mgb3duIHNjcmlwdHMgbGlzdGVuIHRvIHRob3NlXG4gIGlmIChtZWFudFswXSB8fCBvdGhlcnMgfHwgaXNTZW50QW55d2F5KHR5cGUsIGRldGFpbCkpIHJldHVybiB7IG1lYW50LCBvdGhlcnMsIHdoeTogJycgfTtcbiAgY29uc3QgbmFtZXMgPSBqb2luKGxpc3RlbmluZy5tYXAoY29tcG9uZW50T2YpKTtcbiAgY29uc3QgZGVhZiA9IGxpc3RlbmluZ1swXSAmJiAhaGVhcmluZ1swXVxuICAgID8gYCR7bmFtZXN9IG9uIHRoaXMgcGFnZSB3b3VsZCwgYnV0IGhvbGRzIG5vbmUgb2YgdGhlc2UgY2hhbm5lbHM6IG5hbWUgb25lIGluIGl0cyBcImNoYW5uZWxzXCIsIG9yIGluIHslIG5pdHJvX2NoYW5uZWxzICV9LmBcbiAgICA6ICcnO1xuICBjb25zdCB3aHkgPSB3aHlOb2JvZHkodHlwZSwgZGV0YWlsLCBwdXNoLCBkZWFmLCBoZWFyaW5nLCBuYW1lcyk7XG4gIHdhcm4od2h5KTtcbiAgY29uc3QgbmVhciA9IHJvb3RzKCkuZmlsdGVyKChyb290KSA9PiB0cmlnZ2Vyc09mKHJvb3QpLnNvbWUoKG9uZSkgPT4gd2h5LmVuZHNXaXRoKGAgJHtvbmV9P2ApKSk7XG4gIHJldHVybiB7IG1lYW50LCBvdGhlcnMsIHdoeTogbmVhclswXSA/IGAke3doeX0gJHtqb2luKG5lYXIubWFwKGNvbXBvbmVudE9mKSl9IGhlYXJzIHRoYXQuYCA6IHdoeSB9O1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHBhc3N3b3JkcyBhcmUgbmV2ZXIgc2hvd24gb3Iga2VwdC4gV2hhdCBvbmNlIHdhcyBhIHBhc3N3b3JkIGZpZWxkIGNvdW50cywgYWxzbyB3aGVuIGEgYnV0dG9uIHNob3dzIGl0cyB0ZXh0LlxuICogQSBmaWxlIGlzIGZvciBvdGhlcnMsIHNvIGl0IGhhcyBubyBjb29raWUsIHNpZ25hdHVyZSBvciBDU1JGIHRva2VuIGVpdGhlciwgYXMgZmFyIGFzIHNjcmlwdHMgY2FuIGtub3cgdGhlbS5cbiAqXG4gKiBSZWFkczogdHlwZSwgYXV0b2NvbXBsZXRlLCBuYW1lIG9mIGlucHV0czsgZG9jdW1lbnQuY29va2llLlxuICovXG5pbXBvcnQgeyBsaXN0ZW4gfSBmcm9tICcuL2hlYXJlcnMuanMnO1xuXG5leHBvcnQgY29uc3QgSElEREVOID0gJ1x1MjAyMlx1MjAyMlx1MjAyMic7XG5leHBvcnQgY29uc3QgU0VDUkVUID0gJ2lucHV0W3R5cGU9cGFzc3dvcmRdLGlucHV0W2F1dG9jb21wbGV0ZSQ9XCItcGFzc3dvcmRcIl0saW5wdXRbYXV0b2NvbXBsZXRlPW9uZS10aW1lLWNvZGVdJztcbi8vIE9mIHRva2VucyBhbmQgZ3JhbnRzLCBhbmQgb2Ygd2hhdCBEamFuZ28ncyBzaWduaW5nIG1ha2VzOyBhIENTUkYgdG9rZW4gb2YgRGphbmdvJ3MuXG5jb25zdCBQQVRURVJOID0gLyhbLjpdKVtcXHctXXs0M30oPyFbXFx3LV0pfFxcYlthLXpcXGRdezY0fVxcYi9naTtcbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCBuYW1lcyA9IG5ldyBTZXQoKTtcbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCB2YWx1ZXMgPSBuZXcgU2V0KCk7XG5sZXQgZHJhZnQgPSAnJztcblxuLyoqIEB0eXBlIHsoaW5wdXQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAoeyBuYW1lLCB2YWx1ZSB9KSA9PiB7XG4gIGlmIChuYW1lKSBuYW1lcy5hZGQobmFtZSk7XG4gIGlmICh2YWx1ZS5sZW5ndGggPiAzKSB2YWx1ZXMuYWRkKHZhbHVlKTsgLy8gbGVzcyBpcyBmb3VuZCBldmVyeXdoZXJlXG59O1xuXG4vKiogTGVhcm4gd2hpY2ggZmllbGRzIHRoZXJlIGFyZSwgYW5kIHdoYXQgc3RhbmRzIGluIHRoZW0gbm93LiAqL1xuZXhwb3J0IGNvbnN0IG5vdGVTZWNyZXRzID0gKCkgPT4gZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbChTRUNSRVQpLmZvckVhY2gobm90ZSk7XG5cbi8qKiBIaWRlIHNlY3JldHMgaW4gYSB0ZXh0LCBhbHNvIGFzIHRoZXkgc3RhbmQgaW4gYWRkcmVzc2VzIGFuZCBpbiBKU09OLlxuICogQHR5cGUgeyh0ZXh0OiBzdHJpbmcsIHNlY3JldHM/OiBJdGVyYWJsZTxzdHJpbmc+KSA9PiBzdHJpbmd9ICovXG5jb25zdCBoaWRlID0gKHRleHQsIHNlY3JldHMgPSB2YWx1ZXMpID0+IHtcbiAgZm9yIChjb25zdCBzZWNyZXQgb2YgWy4uLnNlY3JldHNdLnNvcnQoKGEsIGIpID0+IGIubGVuZ3RoIC0gYS5sZW5ndGgpKSB7XG4gICAgY29uc3QgaW5Kc29uID0gSlNPTi5zdHJpbmdpZnkoc2VjcmV0KS5zbGljZSgxLCAtMSk7XG4gICAgY29uc3QgaW5QeXRob24gPSBpbkpzb24ucmVwbGFjZSgvW14gLX5dL2csIChsZXR0ZXIpID0+IGBcXFxcdSR7KDB4MTAwMDAgKyBsZXR0ZXIuY2hhckNvZGVBdCgwKSkudG9TdHJpbmcoMTYpLnNsaWNlKDEpfWApO1xuICAgIGZvciAoY29uc3QgZm9ybSBvZiBbc2VjcmV0LCBlbmNvZGVVUklDb21wb25lbnQoc2VjcmV0KSwgYCR7bmV3IFVSTFNlYXJjaFBhcmFtcyh7ICcnOiBzZWNyZXQgfSl9YC5zbGljZSgxKSwgaW5Kc29uLCBpblB5dGhvbl0pIHRleHQgPSB0ZXh0LnJlcGxhY2VBbGwoZm9ybSwgSElEREVOKTtcbiAgfVxuICByZXR1cm4gdGV4dDtcbn07XG5cbi8qKiBSZXR1cm4gYSB2YWx1ZSB3aXRoIHBhc3N3b3JkcyBoaWRkZW4sIHdoZXJldmVyIHRoZXkgc3RhbmQgaW4gaXQuIFRoZSBmaWVsZHMgb2YgYSBzdGF0ZSBhcmUgY2FsbGVkIFwiPGlkPi48ZmllbGQ+XCIsIGFzXG4gKiB0aGVpciBpbnB1dHMgYXJlLlxuICogQHR5cGUgeyh2YWx1ZTogYW55LCBuYW1lPzogc3RyaW5nKSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgbWFza2VkID0gKHZhbHVlLCBuYW1lID0gJycpID0+IHtcbiAgaWYgKG5hbWVzLmhhcyhuYW1lKSAmJiB2YWx1ZSAhPT0gJycgJiYgdmFsdWUgIT0gbnVsbCkgcmV0dXJuIEhJRERFTjtcbiAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycpIHJldHVybiBoaWRlKHZhbHVlKTtcbiAgaWYgKHZhbHVlIGluc3RhbmNlb2YgQmxvYikgcmV0dXJuIGBmaWxlICR7LyoqIEB0eXBlIHthbnl9ICovICh2YWx1ZSkubmFtZSB8fCAnd2l0aG91dCBhIG5hbWUnfWA7XG4gIGlmIChBcnJheS5pc0FycmF5KHZhbHVlKSkgcmV0dXJuIHZhbHVlLm1hcCgoaXRlbSwgYXQpID0+IG1hc2tlZChpdGVtLCBgJHtuYW1lfS4ke2F0fWApKTtcbiAgaWYgKCF2YWx1ZSB8fCB0eXBlb2YgdmFsdWUgIT09ICdvYmplY3QnKSByZXR1cm4gdmFsdWU7XG4gIHJldHVybiBPYmplY3QuZnJvbUVudHJpZXMoT2JqZWN0LmVudHJpZXModmFsdWUpLm1hcCgoW2tleSwgaXRlbV0pID0+IFtoaWRlKGtleSksIG1hc2tlZChpdGVtLCBuYW1lID8gYCR7bmFtZX0uJHtrZXl9YCA6IGtleSldKSk7XG59O1xuXG4vKiogUmV0dXJuIEpTT04gdGhhdCBjYW4gYmUgZ2l2ZW4gYXdheS5cbiAqIEB0eXBlIHsodmFsdWU6IGFueSkgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IHB1YmxpY0pzb24gPSAodmFsdWUpID0+IHtcbiAgY29uc3QgY29va2llcyA9IGRvY3VtZW50LmNvb2tpZS5zcGxpdCgnOyAnKS5tYXAoKHBhaXIpID0+IHBhaXIuc2xpY2UocGFpci5pbmRleE9mKCc9JykgKyAxKSkuZmlsdGVyKCh0ZXh0KSA9PiB0ZXh0WzddKTsgLy8gXCJsaWdodFwiIGlzIG5vIHNlY3JldFxuICBub3RlU2VjcmV0cygpO1xuICByZXR1cm4gSlNPTi5zdHJpbmdpZnkodmFsdWUsIChrZXksIGl0ZW0pID0+ICh0eXBlb2YgaXRlbSA9PT0gJ3N0cmluZycgPyBoaWRlKGl0ZW0sIFsuLi52YWx1ZXMsIC4uLmNvb2tpZXNdKSA6IGl0ZW0pKS5yZXBsYWNlKFBBVFRFUk4sIGAkMSR7SElEREVOfWApO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0U2VjcmV0cyA9ICgpID0+IHtcbiAgbGlzdGVuKGRvY3VtZW50LCAnaW5wdXQnLCAoeyB0YXJnZXQgfSkgPT4ge1xuICAgIGlmICghdGFyZ2V0Lm1hdGNoZXM/LihTRUNSRVQpKSByZXR1cm47XG4gICAgaWYgKHRhcmdldC52YWx1ZS5zdGFydHNXaXRoKGRyYWZ0KSkgdmFsdWVzLmRlbGV0ZShkcmFmdCk7IC8vIGVsc2UgZWFjaCBsZXR0ZXIgbWFkZSBhbm90aGVyXG4gICAgZHJhZnQgPSB0YXJnZXQudmFsdWU7XG4gICAgbm90ZSh0YXJnZXQpO1xuICB9LCB0cnVlKTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiB3aGF0IHRva2VucyBzYXkgb2Ygc3RhdGVzLCBhbmQgd2hhdCBhIHN0ZXAgaGFzIGNoYW5nZWQuIEEgdG9rZW4gaXMgc2lnbmVkLCBub3QgZW5jcnlwdGVkOiBpdHMgcGF5bG9hZCBoYXNcbiAqIHR3byBsaW5lcywgb2Ygd2hpY2ggdGhlIHNlY29uZCBpcyB0aGUgc3RhdGU7IHNlZSBkb2NzL2FyY2hpdGVjdHVyZS5tZC4gV2hhdCBjYW4ndCBiZSByZWFkIGlzIG5vdCBzaG93bi5cbiAqL1xuaW1wb3J0IHsgbWFza2VkIH0gZnJvbSAnLi9zZWNyZXRzLmpzJztcblxuY29uc3QgVE9LRU4gPSAvZGF0YS1uaXRyby10b2tlbj1cIihbXlwiXSopXCIvOyAvLyB0aGUgZmlyc3Qgb2YgYSBjb21wb25lbnQncyBIVE1MIGlzIGl0cyByb290J3NcblxuLyoqIEB0eXBlIHsodG9rZW46IHN0cmluZykgPT4gUHJvbWlzZTxhbnk+fSAqL1xuY29uc3Qgc3RhdGVPZiA9IGFzeW5jICh0b2tlbikgPT4ge1xuICBjb25zdCBbcGF5bG9hZF0gPSB0b2tlbi5yZXBsYWNlKC9eXFwuLywgJycpLnNwbGl0KCcuJyk7XG4gIGNvbnN0IGJ5dGVzID0gVWludDhBcnJheS5mcm9tKGF0b2IocGF5bG9hZC5yZXBsYWNlKC8tL2csICcrJykucmVwbGFjZSgvXy9nLCAnLycpKSwgKGxldHRlcikgPT4gbGV0dGVyLmNoYXJDb2RlQXQoMCkpO1xuICBjb25zdCB7IGJvZHkgfSA9IG5ldyBSZXNwb25zZShieXRlcyk7XG4gIGNvbnN0IHN0cmVhbSA9IHRva2VuWzBdID09PSAnLicgPyBib2R5Py5waXBlVGhyb3VnaChuZXcgRGVjb21wcmVzc2lvblN0cmVhbSgnZGVmbGF0ZScpKSA6IGJvZHk7XG4gIGNvbnN0IHRleHQgPSBhd2FpdCBuZXcgUmVzcG9uc2Uoc3RyZWFtKS50ZXh0KCk7XG4gIHJldHVybiBKU09OLnBhcnNlKHRleHQuc2xpY2UodGV4dC5pbmRleE9mKCdcXG4nKSkpO1xufTtcblxuLyoqIFRoZSBzdGF0ZSBpbiBhIHRva2VuLCB3aXRob3V0IHBhc3N3b3JkczsgdW5kZWZpbmVkIGlmIGl0IGNhbid0IGJlIHJlYWQuXG4gKiBAdHlwZSB7KGlkOiBzdHJpbmcsIHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQpID0+IFByb21pc2U8YW55Pn0gKi9cbmV4cG9ydCBjb25zdCByZWFkU3RhdGUgPSBhc3luYyAoaWQsIHRva2VuKSA9PiB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIG1hc2tlZChhd2FpdCBzdGF0ZU9mKHRva2VuID8/ICcnKSwgaWQpO1xuICB9IGNhdGNoIHt9IC8vIGVzbGludC1kaXNhYmxlLWxpbmUgbm8tZW1wdHkgLS0gb2YgYW5vdGhlciBmb3JtYXQsIG9yIG5vbmVcbn07XG5cbi8qKiBUaGUgbmV3IHRva2VucyBvZiBhbiBhbnN3ZXI6IG9mIGVhY2ggcnVuLCBpZiBpdHMgSFRNTCBoYXMgY29tZS5cbiAqIEB0eXBlIHsodGV4dDogc3RyaW5nLCBydW5zOiBbc3RyaW5nLCBudW1iZXIsIC4uLmFueVtdXVtdKSA9PiAoc3RyaW5nIHwgdW5kZWZpbmVkKVtdfSAqL1xuZXhwb3J0IGNvbnN0IHRva2Vuc0luID0gKHRleHQsIHJ1bnMpID0+IHtcbiAgbGV0IGF0ID0gMDtcbiAgcmV0dXJuIHJ1bnMubWFwKChbLCBsZW5ndGgsICwgLCBhbG9uZV0pID0+IHtcbiAgICBjb25zdCB0b2tlbiA9IFRPS0VOLmV4ZWModGV4dC5zbGljZShhdCwgKGF0ICs9IGxlbmd0aCkpKTtcbiAgICByZXR1cm4gYWxvbmUgPz8gdG9rZW4/LlsxXTtcbiAgfSk7XG59O1xuXG4vKiogV2hhdCBkaWZmZXJzLCBmaWVsZCBieSBmaWVsZDogW3BhdGgsIGJlZm9yZSwgYWZ0ZXJdLlxuICogQHR5cGUgeyhiZWZvcmU6IGFueSwgYWZ0ZXI6IGFueSwgcGF0aD86IHN0cmluZykgPT4gW3N0cmluZywgYW55LCBhbnldW119ICovXG5leHBvcnQgY29uc3QgY2hhbmdlc09mID0gKGJlZm9yZSwgYWZ0ZXIsIHBhdGggPSAnJykgPT4ge1xuICBpZiAoYmVmb3JlID09PSBhZnRlcikgcmV0dXJuIFtdO1xuICBpZiAoT2JqZWN0KGFmdGVyKSAhPT0gYWZ0ZXIgfHwgT2JqZWN0KGJlZm9yZSkgIT09IGJlZm9yZSkgcmV0dXJuIFtbcGF0aCwgYmVmb3JlLCBhZnRlcl1dO1xuICBjb25zdCBuYW1lcyA9IFsuLi5uZXcgU2V0KFsuLi5PYmplY3Qua2V5cyhiZWZvcmUpLCAuLi5PYmplY3Qua2V5cyhhZnRlcildKV07XG4gIHJldHVybiBuYW1lcy5mbGF0TWFwKChuYW1lKSA9PiBjaGFuZ2VzT2YoYmVmb3JlW25hbWVdLCBhZnRlcltuYW1lXSwgcGF0aCA/IGAke3BhdGh9LiR7bmFtZX1gIDogbmFtZSkpO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IGEgc3RlcCBhcyBpdCBpcyByZWFkIGluIHRoZSB0aW1lbGluZS4gKi9cbmltcG9ydCB7IGgsIGpzb24sIG1zIH0gZnJvbSAnLi9lbGVtZW50cy5qcyc7XG5pbXBvcnQgeyBjaGFuZ2VzT2YgfSBmcm9tICcuL3Rva2Vucy5qcyc7XG5pbXBvcnQgeyBqb2luLCBzaG9ydCwgc2l6ZU9mIH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IHRpdGxlT2YgPSAoeyBraW5kLCBjb21wb25lbnQsIGFjdGlvbiwgZXZlbnRzLCBjaGFpbiwgaWQgfSkgPT4ge1xuICBpZiAoa2luZCA9PT0gJ3B1c2gnKSByZXR1cm4gYHB1c2hlZCAke3Nob3J0KGV2ZW50c1swXS5uYW1lKX1gO1xuICBpZiAoa2luZCA9PT0gJ3RyYXZlbCcpIHJldHVybiBhY3Rpb247XG4gIGlmIChraW5kID09PSAnc3RvcHBlZCcpIHJldHVybiBgbG9vcCBzdG9wcGVkOiAke1suLi5jaGFpbiwgaWRdLmpvaW4oJyA+ICcpfWA7XG4gIGlmIChhY3Rpb24gPT09ICduaXRyby1tb3VudCcpIHJldHVybiBgJHtjb21wb25lbnR9IGxvYWRzYDtcbiAgcmV0dXJuIGAke2NvbXBvbmVudH0uJHthY3Rpb259YDtcbn07XG5cbi8qKiBXaGF0IGhhcyBnb25lIHdyb25nIGluIGEgc3RlcCwgaW4gYSBmZXcgd29yZHM7ICcnIGlmIG5vdGhpbmcgaGFzLlxuICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCB0cm91YmxlT2YgPSAoeyBraW5kLCBlbmRlZCwgc3RhdHVzLCBldmVudHMsIGlzU3RhbGUgfSkgPT4ge1xuICBpZiAoa2luZCA9PT0gJ3N0b3BwZWQnKSByZXR1cm4gJ2xvb3AnO1xuICBpZiAoa2luZCA9PT0gJ2Ryb3BwZWQnKSByZXR1cm4gJ25vdCBzZW50JztcbiAgaWYgKGtpbmQgPT09ICdyZXF1ZXN0JyAmJiBlbmRlZCAmJiBzdGF0dXMgIT09IDIwMCkgcmV0dXJuIHN0YXR1cyA/IGBzdGF0dXMgJHtzdGF0dXN9YCA6ICdubyBhbnN3ZXInO1xuICBjb25zdCB1bmhlYXJkID0gZXZlbnRzLmZpbmQoKHsgd2h5IH0pID0+IHdoeSk7XG4gIHJldHVybiB1bmhlYXJkID8gYG5vYm9keSBoZWFycyBpdDogJHtzaG9ydCh1bmhlYXJkLm5hbWUpfWAgOiBpc1N0YWxlID8gJ2NhbWUgdG9vIGxhdGUnIDogJyc7XG59O1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IHN1bW1hcnlPZiA9IChzdGVwKSA9PiB7XG4gIGNvbnN0IHsgbnVtYmVyLCBlbmRlZCwgaGVhcmQsIGlkLCBraW5kLCBrZXksIHN0YXJ0LCBjaGFubmVscywgZXZlbnRzIH0gPSBzdGVwO1xuICBjb25zdCBpc1JlcXVlc3QgPSBraW5kID09PSAncmVxdWVzdCc7XG4gIGNvbnN0IGJlY2F1c2UgPSBqb2luKGhlYXJkLm1hcCgoW25hbWVdKSA9PiBzaG9ydChuYW1lKSkpO1xuICBjb25zdCBzZW50ID0gaXNSZXF1ZXN0ICYmIGpvaW4oZXZlbnRzLm1hcCgoeyBuYW1lIH0pID0+IHNob3J0KG5hbWUpKS5maWx0ZXIoKG5hbWUpID0+IG5hbWUgIT09ICdhY3Rpb24tY29tcGxldGUnKSk7XG4gIGNvbnN0IHRyb3VibGUgPSB0cm91YmxlT2Yoc3RlcCk7XG4gIHJldHVybiBbXG4gICAgaCgnc3Bhbi5udW1iZXInLCBgJHtudW1iZXJ9YCksICcgJyxcbiAgICBoKCdzcGFuLnRpbWUnLCBpc1JlcXVlc3QgJiYgKGVuZGVkID8gbXMoZW5kZWQgLSBzdGFydCkgOiAndW5kZXIgd2F5JykpLFxuICAgIGgoJ3NwYW4udGl0bGUnLCB0aXRsZU9mKHN0ZXApKSxcbiAgICBoKCdzcGFuLm1vcmUnLCB0cm91YmxlICYmIFtoKCdzdHJvbmcudHJvdWJsZScsIHRyb3VibGUpLCAnICddLCBqb2luKFtcbiAgICAgIGlkICYmIGAjJHtpZH1gLCBrZXkgJiYgYGtleSAke2tleX1gLCBjaGFubmVscyAmJiBgdG8gJHtqb2luKGNoYW5uZWxzKX1gLCBiZWNhdXNlICYmIGBhZnRlciAke2JlY2F1c2V9YCwgc2VudCAmJiBgc2VuZHMgJHtzZW50fWAsXG4gICAgXSwgJyBcdTAwQjcgJykpLFxuICBdO1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCAuLi5jb250ZW50OiBhbnlbXSkgPT4gYW55W119ICovXG5jb25zdCByb3cgPSAobmFtZSwgLi4uY29udGVudCkgPT4gW2goJ2R0JywgbmFtZSksIGgoJ2RkJywgY29udGVudCldO1xuXG4vKiogQHR5cGUgezxUPih2YWx1ZXM6IFRbXSwgc2hvdzogKHZhbHVlOiBUKSA9PiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IHVsID0gKHZhbHVlcywgc2hvdykgPT4gaCgndWwnLCB2YWx1ZXMubWFwKCh2YWx1ZSkgPT4gaCgnbGknLCBzaG93KHZhbHVlKSkpKTtcblxuLyoqIE5vdGhpbmcgaWYgaXQgaXMgZW1wdHkuXG4gKiBAdHlwZSB7PFQ+KG5hbWU6IHN0cmluZywgdmFsdWVzOiBUW10sIHNob3c6ICh2YWx1ZTogVCkgPT4gYW55KSA9PiBhbnl9ICovXG5jb25zdCBsaXN0ID0gKG5hbWUsIHZhbHVlcywgc2hvdykgPT4gdmFsdWVzWzBdICYmIHJvdyhuYW1lLCB1bCh2YWx1ZXMsIHNob3cpKTtcblxuLyoqIEB0eXBlIHsocGFpcjogW3N0cmluZywgYW55XSkgPT4gYW55fSAqL1xuY29uc3QgcGFpciA9IChbbmFtZSwgdmFsdWVdKSA9PiBoKCdjb2RlJywgYCR7bmFtZX0gPSAke2pzb24odmFsdWUpfWApO1xuXG4vKiogV2hvIGhlYXJzIGFuIGV2ZW50LCBhbmQgd2hhdCBiZWNvbWVzIG9mIGl0OyBgbGlua2AgbGVhZHMgdG8gYW5vdGhlciBzdGVwLCBhbmQgYG1vcmVgIHNheXMgd2hhdCBoYXMgY29tZSBvZiB0aGF0LlxuICogQHR5cGUgeyhldmVudDogRGVidWdFdmVudCwgbGluazogKHN0ZXA6IGFueSkgPT4gYW55LCBtb3JlPzogKGhlYXJlcjogRGVidWdIZWFyZXIpID0+IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGZhdGVzT2YgPSAoeyBoZWFyZXJzLCBvdGhlcnMsIHdoeSB9LCBsaW5rLCBtb3JlID0gKCkgPT4gJycpID0+IHtcbiAgLyoqIEB0eXBlIHsoaGVhcmVyOiBEZWJ1Z0hlYXJlcikgPT4gYW55fSAqL1xuICBjb25zdCBmYXRlT2YgPSAoeyBpZCwgY29tcG9uZW50LCBmYXRlLCBzdGVwLCBjYWxsIH0pID0+IHtcbiAgICBjb25zdCBbYmVmb3JlLCBhZnRlcl0gPSBmYXRlLnNwbGl0KCcjJyk7XG4gICAgcmV0dXJuIFtgJHtjb21wb25lbnR9ICMke2lkfSR7Y2FsbCA/IGAgYnkgJHtjYWxsfWAgOiAnJ30gJHtiZWZvcmV9YCwgYWZ0ZXIgIT0gbnVsbCAmJiBbbGluayhzdGVwKSwgYWZ0ZXJdXTtcbiAgfTtcbiAgcmV0dXJuIGgoJ3VsJyxcbiAgICBoZWFyZXJzLm1hcCgoaGVhcmVyKSA9PiBoKCdsaScsIGZhdGVPZihoZWFyZXIpLCBtb3JlKGhlYXJlcikpKSxcbiAgICBvdGhlcnMgJiYgaCgnbGknLCBgJHtvdGhlcnN9IGxpc3RlbnNgKSxcbiAgICB3aHkgJiYgaCgnbGkudHJvdWJsZScsIHdoeSkpO1xufTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBzdHJpbmd9ICovXG5jb25zdCB0aW1lT2YgPSAoeyBlbmRlZCA9IDAsIHN0YXJ0LCB3YWl0ZWQgPSAwLCB0b29rLCBzZXJ2ZXIsIHN3YXAgfSkgPT5cbiAgam9pbihbXG4gICAgYCR7bXMoZW5kZWQgLSBzdGFydCl9IGluIGFsbGAsIHdhaXRlZCA+IDEgJiYgYCR7bXMod2FpdGVkKX0gaW4gaXRzIGxpbmUgYmVmb3JlYCxcbiAgICBzZXJ2ZXIgJiYgYCR7bXMoc2VydmVyLm1zKX0gaW4gdGhlIHNlcnZlcmAsXG4gICAgdG9vayAmJiBgJHttcyhNYXRoLm1heCgwLCB0b29rIC0gKHNlcnZlcj8ubXMgPz8gMCkpKX0gb24gdGhlIHdheWAsXG4gICAgc3dhcCAmJiBgJHttcyhzd2FwKX0gaW4gdGhlIHBhZ2VgLFxuICBdKTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBzdHJpbmd9ICovXG5jb25zdCBhbnN3ZXJPZiA9ICh7IHN0YXR1cywgYnl0ZXMsIHNlcnZlciwgdHJpZXMsIGlzS2VwdCwgaXNTdGFsZSB9KSA9PlxuICBqb2luKFtcbiAgICBzdGF0dXMgPyBgc3RhdHVzICR7c3RhdHVzfSwgJHtzaXplT2YoYnl0ZXMpfWAgOiAnbm9uZSBjYW1lJyxcbiAgICBzZXJ2ZXIgJiYgYCR7c2VydmVyLnF1ZXJpZXN9ICR7c2VydmVyLnF1ZXJpZXMgPT09IDEgPyAncXVlcnknIDogJ3F1ZXJpZXMnfSBpbiAke21zKHNlcnZlci5xdWVyeV9tcyl9YCxcbiAgICB0cmllcyAmJiBgc2VudCAke3RyaWVzICsgMX0gdGltZXNgLCBpc0tlcHQgJiYgJ2tlcHQgZnJvbSB0aGUgZmlyc3QgdGltZScsIGlzU3RhbGUgJiYgJ3RoZSBwYWdlIGhhcyBuZXdlciBIVE1MJyxcbiAgXSk7XG5cbi8qKiBXaGF0IGEgcnVuIGhhcyBjaGFuZ2VkIGluIHRoZSBzdGF0ZSBvZiBpdHMgY29tcG9uZW50LlxuICogQHR5cGUgeyhydW46IERlYnVnUnVuKSA9PiBhbnlbXX0gKi9cbmNvbnN0IGNoYW5nZXNJbiA9ICh7IGlkLCBjb21wb25lbnQsIGJlZm9yZSA9IHt9LCBhZnRlciB9KSA9PiB7XG4gIGNvbnN0IGNoYW5nZXMgPSBjaGFuZ2VzT2YoYmVmb3JlLCBhZnRlcik7XG4gIHJldHVybiBbYCR7Y29tcG9uZW50fSAjJHtpZH1gLCBjaGFuZ2VzWzBdID8gJycgOiAnOiBubyBmaWVsZCcsIHVsKGNoYW5nZXMsIChbcGF0aCwgd2FzLCBpc10pID0+XG4gICAgaCgnY29kZScsIGgoJ2InLCBwYXRoKSwgJyAnLCBoKCdkZWwnLCBqc29uKHdhcykpLCAnIFx1MjE5MiAnLCBoKCdpbnMnLCBqc29uKGlzKSkpKV07XG59O1xuXG4vKiogQWxsIHRoYXQgaXMga25vd24gb2YgYSBzdGVwLCBhcyByb3dzIG9mIGEgbGlzdDsgYGxpbmtgIGxlYWRzIHRvIGFub3RoZXIgc3RlcC5cbiAqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwLCBsaW5rOiAoc3RlcDogbnVtYmVyKSA9PiBhbnkpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGZhY3RzT2YgPSAoc3RlcCwgbGluaykgPT4ge1xuICBjb25zdCB7IGlkLCBraW5kLCBlbmRlZCwgYXJncywgdHlwZWQsIGNhdXNlcywgZXZlbnRzLCBoZWFyZCwgaXNQdXNoZWQsIHJpZGVycywgcnVucywgY2hhbm5lbHMsIHNwcmVhZCA9IDAsIHdoeSB9ID0gc3RlcDtcbiAgcmV0dXJuIFtcbiAgICBsaXN0KCdCZWNhdXNlIG9mJywgY2F1c2VzLCAoeyBzdGVwOiBmcm9tLCBldmVudCwgYnkgfSkgPT4gW2goJ2NvZGUnLCBzaG9ydChldmVudCkpLCAnIG9mICcsIGxpbmsoZnJvbSksIGJ5ICE9PSBpZCAmJiBgLCBmb3IgIyR7Ynl9YF0pLFxuICAgIGxpc3QoJ0JlY2F1c2Ugb2YnLCBjYXVzZXNbMF0gPyBbXSA6IGhlYXJkLCAoW25hbWVdKSA9PiBbc2hvcnQobmFtZSksIGlzUHVzaGVkID8gJywgcHVzaGVkJyA6ICcsIGZyb20gYSBzY3JpcHQnXSksXG4gICAgY2hhbm5lbHMgJiYgcm93KCdQdXNoZWQgdG8nLCBqb2luKGNoYW5uZWxzKSwgc3ByZWFkID4gNTAwICYmIGAsIHNwcmVhZCBvdmVyICR7bXMoc3ByZWFkKX1gKSxcbiAgICB3aHkgJiYgcm93KGtpbmQgPT09ICd0cmF2ZWwnID8gJ05vdycgOiAnU3RvcHBlZCcsIHdoeSksXG4gICAgbGlzdCgnQXJndW1lbnRzJywgT2JqZWN0LmVudHJpZXMoYXJncyksIHBhaXIpLFxuICAgIGxpc3QoJ0luIGlucHV0cycsIE9iamVjdC5lbnRyaWVzKHR5cGVkKSwgcGFpciksXG4gICAga2luZCA9PT0gJ3JlcXVlc3QnICYmIGVuZGVkICYmIFtyb3coJ1RpbWUnLCB0aW1lT2Yoc3RlcCkpLCByb3coJ0Fuc3dlcicsIGFuc3dlck9mKHN0ZXApKV0sXG4gICAgbGlzdCgnQ2hhbmdlZCcsIHJ1bnMuZmlsdGVyKCh7IGFmdGVyIH0pID0+IGFmdGVyKSwgY2hhbmdlc0luKSxcbiAgICBsaXN0KCdFdmVudHMnLCBldmVudHMsIChldmVudCkgPT4gW1xuICAgICAgaCgnY29kZS5ldmVudCcsIHNob3J0KGV2ZW50Lm5hbWUpKSwgZXZlbnQuZnJvbSAmJiBgIGZyb20gIyR7ZXZlbnQuZnJvbX1gLCBoKCdjb2RlLm1vcmUnLCBqc29uKGV2ZW50LmRldGFpbCkpLCBmYXRlc09mKGV2ZW50LCBsaW5rKSxcbiAgICBdKSxcbiAgICBsaXN0KCdUcmF2ZWxsZWQgYWxvbmcnLCByaWRlcnMsICh7IGlkOiByaWRlciwgY29tcG9uZW50LCByb2RlIH0pID0+IFtgJHtjb21wb25lbnR9ICMke3JpZGVyfWAsIGVuZGVkICYmIChyb2RlID8gJyByYW4nIDogJyBpbiB2YWluJyldKSxcbiAgXTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiBzdGVwcyBhcyBhIGZpbGUsIGZvciBzb21lYm9keSBlbHNlOiB7XCJmb3JtYXRcIjogXCJuaXRyby10aW1lbGluZVwiLCBcInZlcnNpb25cIjogMSwgXCJzdGVwc1wiOiBbRGVidWdTdGVwXX0uIEl0IGhhcyBub1xuICogSFRNTDogd2l0aCB0aGF0IG9uZSBjb3VsZCBnbyBvbiBhcyB3aG8gaGFzIHNhdmVkIGl0LCBhbmQgbm9ib2R5IGNhbiB3aXRob3V0IHNpZ25hdHVyZXMuXG4gKi9cbmltcG9ydCB7IGggfSBmcm9tICcuL2VsZW1lbnRzLmpzJztcbmltcG9ydCB7IHB1YmxpY0pzb24gfSBmcm9tICcuL3NlY3JldHMuanMnO1xuaW1wb3J0IHsgZmFjdHNPZiwgc3VtbWFyeU9mIH0gZnJvbSAnLi9zaG93bi5qcyc7XG5cbmNvbnN0IEZPUk1BVCA9ICduaXRyby10aW1lbGluZSc7XG5jb25zdCBWRVJTSU9OID0gMTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBEZWJ1Z1N0ZXB9ICovXG5jb25zdCBiYXJlID0gKHN0ZXApID0+ICh7IC4uLnN0ZXAsIHBhZ2U6IHVuZGVmaW5lZCwgZXJyb3JQYWdlOiB1bmRlZmluZWQgfSk7XG5cbi8qKiBAdHlwZSB7KHN0ZXBzOiBEZWJ1Z1N0ZXBbXSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzYXZlID0gKHN0ZXBzKSA9PiB7XG4gIGNvbnN0IHRleHQgPSBwdWJsaWNKc29uKHsgZm9ybWF0OiBGT1JNQVQsIHZlcnNpb246IFZFUlNJT04sIHN0ZXBzOiBzdGVwcy5tYXAoYmFyZSkgfSk7XG4gIGNvbnN0IGhyZWYgPSBVUkwuY3JlYXRlT2JqZWN0VVJMKG5ldyBCbG9iKFt0ZXh0XSkpO1xuICBoKCdhJywgeyBocmVmLCBkb3dubG9hZDogYCR7Rk9STUFUfS0ke25ldyBEYXRlKCkudG9JU09TdHJpbmcoKS5zbGljZSgwLCAxMCl9Lmpzb25gIH0pLmNsaWNrKCk7XG4gIHNldFRpbWVvdXQoKCkgPT4gVVJMLnJldm9rZU9iamVjdFVSTChocmVmKSwgMWU0KTtcbn07XG5cbi8qKiBBbiBvYmplY3QgdGhhdCBjYW4ndCBiZSB0YWtlbiBmb3IgcHJvcGVydGllcyBvZiBhbiBlbGVtZW50LCBub3IgZm9yIGEgdGV4dC5cbiAqIEB0eXBlIHsoa2V5OiBzdHJpbmcsIHZhbHVlOiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IGFzRGF0YSA9IChrZXksIHZhbHVlKSA9PiAodmFsdWU/LmNvbnN0cnVjdG9yID09PSBPYmplY3QgPyB7IF9fcHJvdG9fXzogbnVsbCwgLi4udmFsdWUgfSA6IHZhbHVlKTtcblxuLyoqIFJldHVybiB0aGUgc3RlcHMgb2YgYSBmaWxlOyB0aHJvdyBhbiBFcnJvciB0aGF0IHNheXMgd2hhdCBpcyB3cm9uZyB3aXRoIGl0LlxuICogQHR5cGUgeyh0ZXh0OiBzdHJpbmcpID0+IERlYnVnU3RlcFtdfSAqL1xuZXhwb3J0IGNvbnN0IHN0ZXBzSW4gPSAodGV4dCkgPT4ge1xuICBjb25zdCB7IGZvcm1hdCwgdmVyc2lvbiwgc3RlcHMgfSA9IE9iamVjdChKU09OLnBhcnNlKHRleHQsIGFzRGF0YSkpO1xuICBpZiAoZm9ybWF0ICE9PSBGT1JNQVQpIHRocm93IEVycm9yKCdUaGUgdGltZWxpbmUgaGFzIG5vdCBzYXZlZCBpdC4nKTtcbiAgaWYgKHZlcnNpb24gIT09IFZFUlNJT04pIHRocm93IEVycm9yKGBJdCBpcyBvZiB2ZXJzaW9uICR7dmVyc2lvbn0sIGFuZCB0aGlzIG5pdHJvLWh0bXggcmVhZHMgdmVyc2lvbiAke1ZFUlNJT059LmApO1xuICBmb3IgKGNvbnN0IHN0ZXAgb2Ygc3RlcHMpIGgoJ3AnLCBzdW1tYXJ5T2Yoc3RlcCksIGZhY3RzT2Yoc3RlcCwgU3RyaW5nKSk7IC8vIGEgYnJva2VuIG9uZSB0aHJvd3NcbiAgcmV0dXJuIHN0ZXBzLm1hcChiYXJlKTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiB0aGUgc3RlcHMgb2YgdGhlIHBhZ2UsIG9sZGVzdCBmaXJzdCwgYW5kIHdobyB3YW50cyB0byBrbm93IG9mIHRoZW07IHRob3NlIG9mIGEgZmlsZSBzdGFuZCBpbiB0aGVpciBwbGFjZS4gKi9cblxuY29uc3QgTU9TVCA9IDIwMDtcbmV4cG9ydCBjb25zdCBXQUlUUyA9ICdpcyB0byBhc2snOyAvLyBvZiBhIGhlYXJlclxuLyoqIEB0eXBlIHtEZWJ1Z1N0ZXBbXX0gKi9cbmV4cG9ydCBjb25zdCBzdGVwcyA9IFtdO1xuLyoqIEB0eXBlIHtEZWJ1Z1N0ZXBbXX0gKi9cbmV4cG9ydCBsZXQgc2hvd24gPSBzdGVwcztcbi8qKiBAdHlwZSB7KChzdGVwPzogRGVidWdTdGVwKSA9PiB2b2lkKVtdfSAqL1xuY29uc3QgbGlzdGVuZXJzID0gW107XG4vKiogQHR5cGUge1NldDxEZWJ1Z1N0ZXAgfCB1bmRlZmluZWQ+fSAqL1xuY29uc3QgbmV3cyA9IG5ldyBTZXQoKTtcbmxldCBjb3VudCA9IDA7XG5cbi8qKiBXaGV0aGVyIHNvbWVib2R5IGhhcyBhc2tlZCBmb3IgaXQuXG4gKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0NsaWNrID0gKHsga2luZCwgYWN0aW9uLCBjYXVzZXMsIGhlYXJkLCBpc1BvbGwgfSkgPT5cbiAgL3JlcXVlc3R8ZHJvcHBlZC8udGVzdChraW5kKSAmJiAhaXNQb2xsICYmICFjYXVzZXNbMF0gJiYgIWhlYXJkWzBdICYmICEvXihzeW5jfG5pdHJvLW1vdW50KSQvLnRlc3QoYWN0aW9uKTtcblxuLyoqIEhlYXIgb2YgZWFjaCBzdGVwIHRoYXQgaXMgbmV3IG9yIGhhcyBjaGFuZ2VkLCBvbmNlIGFsbCBvZiB3aGF0IGdvZXMgb24gaXMgdG9sZDsgb2Ygbm9uZSBpbiBwYXJ0aWN1bGFyOiBhbGwgaGF2ZS5cbiAqIEB0eXBlIHsobGlzdGVuZXI6IChzdGVwPzogRGVidWdTdGVwKSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uU3RlcCA9IChsaXN0ZW5lcikgPT4gdm9pZCBsaXN0ZW5lcnMucHVzaChsaXN0ZW5lcik7XG5cbi8qKiBAdHlwZSB7KHN0ZXA/OiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgY2hhbmdlZCA9IChzdGVwKSA9PiB7XG4gIGlmICghbmV3cy5zaXplKSB7XG4gICAgcXVldWVNaWNyb3Rhc2soKCkgPT4ge1xuICAgICAgY29uc3QgYWxsID0gWy4uLm5ld3NdO1xuICAgICAgbmV3cy5jbGVhcigpO1xuICAgICAgZm9yIChjb25zdCBvbmUgb2YgYWxsKSBmb3IgKGNvbnN0IGxpc3RlbmVyIG9mIGxpc3RlbmVycykgbGlzdGVuZXIob25lKTtcbiAgICB9KTtcbiAgfVxuICBuZXdzLmFkZChzdGVwKTtcbn07XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IFBhcnRpYWw8RGVidWdTdGVwPiAmIHsga2luZDogRGVidWdTdGVwWydraW5kJ10gfSkgPT4gRGVidWdTdGVwfSAqL1xuZXhwb3J0IGNvbnN0IGFkZFN0ZXAgPSAoc3RlcCkgPT4ge1xuICAvKiogQHR5cGUge0RlYnVnU3RlcH0gKi9cbiAgY29uc3QgZnVsbCA9IHtcbiAgICBudW1iZXI6ICsrY291bnQsXG4gICAgaWQ6ICcnLCBjb21wb25lbnQ6ICcnLCBhY3Rpb246ICcnLCBoZWFyZDogW10sIGNoYWluOiBbXSwgYXJnczoge30sIHR5cGVkOiB7fSwgc3RhcnQ6IHBlcmZvcm1hbmNlLm5vdygpLCB0cmllczogMCwgc3RhdHVzOiAwLCBieXRlczogMCxcbiAgICBldmVudHM6IFtdLCByaWRlcnM6IFtdLCBydW5zOiBbXSwgY2F1c2VzOiBbXSxcbiAgICAuLi5zdGVwLFxuICB9O1xuICBzdGVwcy5wdXNoKGZ1bGwpO1xuICBpZiAoc3RlcHNbTU9TVF0pIHN0ZXBzLnNoaWZ0KCk7XG4gIGNoYW5nZWQoZnVsbCk7XG4gIHJldHVybiBmdWxsO1xufTtcblxuLyoqIFNob3cgb3RoZXIgc3RlcHM7IHRob3NlIG9mIHRoZSBwYWdlIGFnYWluLCBpZiBub25lIGFyZSBnaXZlbi5cbiAqIEB0eXBlIHsob3RoZXJzPzogRGVidWdTdGVwW10pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc2hvdyA9IChvdGhlcnMgPSBzdGVwcykgPT4ge1xuICBzaG93biA9IG90aGVycztcbiAgY2hhbmdlZCgpO1xufTtcblxuLyoqIEZvcmdldCB0aG9zZSB0aGF0IGFyZSBzaG93bi4gKi9cbmV4cG9ydCBjb25zdCBjbGVhciA9ICgpID0+IHtcbiAgaWYgKHNob3duID09PSBzdGVwcykgc3RlcHMubGVuZ3RoID0gMDtcbiAgc2hvdygpO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHdobyBjYXVzZWQgd2hvbSwgZm9yIHRoZSBsYXN0IGNsaWNrLCBhcyBsaXN0cyBpbiBsaXN0cy4gKi9cbmltcG9ydCB7IGggfSBmcm9tICcuL2VsZW1lbnRzLmpzJztcbmltcG9ydCB7IGZhdGVzT2YsIHRpdGxlT2YgfSBmcm9tICcuL3Nob3duLmpzJztcbmltcG9ydCB7IGlzQ2xpY2ssIHNob3duIH0gZnJvbSAnLi9zdGVwcy5qcyc7XG5pbXBvcnQgeyBzaG9ydCB9IGZyb20gJy4vd29yZHMuanMnO1xuXG4vKiogVGhlIGxpc3Qgb2Ygd2hhdCB0aGUgbGFzdCBjbGljayBoYXMgbGVkIHRvOyBub25lIGJlZm9yZSB0aGUgZmlyc3QuIFdoYXQgd2FzIHNob3duIG9uY2UgaXMgbm90IHNob3duIGFnYWluLlxuICogQHR5cGUgeyhsaW5rOiAoc3RlcDogbnVtYmVyKSA9PiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBncmFwaE9mID0gKGxpbmspID0+IHtcbiAgY29uc3QgZmlyc3QgPSBzaG93bi5maWx0ZXIoaXNDbGljaykucG9wKCk7XG4gIGNvbnN0IHNlZW4gPSBuZXcgU2V0KCk7XG5cbiAgLyoqIFRoZSBldmVudHMgb2Ygb25lIHJ1biwgYW5kIHdobyBoZWFyZCB0aGVtLlxuICAgKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCB8IHVuZGVmaW5lZCwgaWQ6IHN0cmluZykgPT4gYW55fSAqL1xuICBjb25zdCBydW5PZiA9IChzdGVwLCBpZCkgPT4ge1xuICAgIGNvbnN0IGtleSA9IGAke3N0ZXA/Lm51bWJlcn0gJHtpZH1gO1xuICAgIGlmICghc3RlcCB8fCBzZWVuLmhhcyhrZXkpKSByZXR1cm4gJyc7XG4gICAgc2Vlbi5hZGQoa2V5KTtcbiAgICBjb25zdCBvd24gPSBzdGVwLmV2ZW50cy5maWx0ZXIoKHsgbmFtZSwgZnJvbSwgaGVhcmVycywgd2h5IH0pID0+IGZyb20gPT09IGlkICYmIChoZWFyZXJzWzBdIHx8IHdoeSB8fCBuYW1lICE9PSAnbml0cm86YWN0aW9uLWNvbXBsZXRlJykpO1xuICAgIHJldHVybiBoKCd1bCcsIG93bi5tYXAoZXZlbnRPZikpO1xuICB9O1xuXG4gIC8qKiBAdHlwZSB7KGV2ZW50OiBEZWJ1Z0V2ZW50KSA9PiBhbnl9ICovXG4gIGNvbnN0IGV2ZW50T2YgPSAoZXZlbnQpID0+XG4gICAgaCgnbGknLCBoKCdjb2RlLmV2ZW50Jywgc2hvcnQoZXZlbnQubmFtZSkpLCBmYXRlc09mKHsgLi4uZXZlbnQsIHdoeTogZXZlbnQud2h5ICYmICdub2JvZHkgaGVhcnMgaXQnIH0sIGxpbmssIChoZWFyZXIpID0+XG4gICAgICBydW5PZihzaG93bi5maW5kKCh7IG51bWJlciB9KSA9PiBudW1iZXIgPT09IGhlYXJlci5zdGVwKSwgaGVhcmVyLmlkKSkpO1xuXG4gIHJldHVybiBmaXJzdCAmJiBoKCd1bCcsIGgoJ2xpJywgaCgnc3Ryb25nJywgdGl0bGVPZihmaXJzdCkpLCAnIGluICcsIGxpbmsoZmlyc3QubnVtYmVyKSwgcnVuT2YoZmlyc3QsIGZpcnN0LmlkKSkpO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHN0ZXBzIGFzIGEgdGVzdCB3aXRoIG5pdHJvX2h0bXgudGVzdGluZy4gKi9cbmltcG9ydCB7IFJFRlJFU0ggfSBmcm9tICcuL2hlYXJlcnMuanMnO1xuaW1wb3J0IHsgSElEREVOIH0gZnJvbSAnLi9zZWNyZXRzLmpzJztcbmltcG9ydCB7IGlzQ2xpY2ssIHNob3duIH0gZnJvbSAnLi9zdGVwcy5qcyc7XG5pbXBvcnQgeyBzaG9ydCB9IGZyb20gJy4vd29yZHMuanMnO1xuXG5jb25zdCBOQU1FID0gL15bYS16X11cXHcqJC9pO1xuXG4vKiogQHR5cGUgeyh2YWx1ZTogYW55KSA9PiBzdHJpbmd9ICovXG5jb25zdCBweXRob24gPSAodmFsdWUpID0+IHtcbiAgaWYgKEFycmF5LmlzQXJyYXkodmFsdWUpKSByZXR1cm4gYFske3ZhbHVlLm1hcChweXRob24pLmpvaW4oJywgJyl9XWA7XG4gIGlmIChPYmplY3QodmFsdWUpID09PSB2YWx1ZSkgcmV0dXJuIGB7JHtPYmplY3QuZW50cmllcyh2YWx1ZSkubWFwKChba2V5LCBpdGVtXSkgPT4gYCR7SlNPTi5zdHJpbmdpZnkoa2V5KX06ICR7cHl0aG9uKGl0ZW0pfWApLmpvaW4oJywgJyl9fWA7XG4gIHJldHVybiB2YWx1ZSA9PSBudWxsID8gJ05vbmUnIDogdmFsdWUgPT09IHRydWUgPyAnVHJ1ZScgOiB2YWx1ZSA9PT0gZmFsc2UgPyAnRmFsc2UnIDogSlNPTi5zdHJpbmdpZnkodmFsdWUpO1xufTtcblxuLyoqIEEgY2FsbCB3aXRoIGtleXdvcmQgYXJndW1lbnRzOyB3aGF0IHdhcyBoaWRkZW4gaXMgbGVmdCBvdXQsIGFuZCB3aGF0IGNhbid0IGJlIGEgbmFtZS5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nLCB2YWx1ZXM6IGFueSwgLi4uZmlyc3Q6IGFueVtdKSA9PiBzdHJpbmd9ICovXG5jb25zdCBjYWxsID0gKG5hbWUsIHZhbHVlcywgLi4uZmlyc3QpID0+IHtcbiAgY29uc3QgcGFpcnMgPSBPYmplY3QuZW50cmllcyh2YWx1ZXMpLmZpbHRlcigoW2tleSwgdmFsdWVdKSA9PiBOQU1FLnRlc3Qoa2V5KSAmJiAhcHl0aG9uKHZhbHVlKS5pbmNsdWRlcyhISURERU4pKTtcbiAgY29uc3Qgd29yZHMgPSBwYWlycy5tYXAoKFtrZXksIHZhbHVlXSkgPT4gYCR7a2V5fT0ke3B5dGhvbih2YWx1ZSl9YCk7XG4gIHJldHVybiBgICAgICR7bmFtZX0oJHtbLi4uZmlyc3QubWFwKHB5dGhvbiksIC4uLndvcmRzXS5qb2luKCcsICcpfSlgO1xufTtcblxuLyoqIEhvdyBhIHRlc3QgbmFtZXMgYSBjb21wb25lbnQ7IG5vdGhpbmcgaWYgdGhhdCBpcyBub3QgY2xlYXIuXG4gKiBAdHlwZSB7KG5hbWVkOiB7IGNvbXBvbmVudD86IHN0cmluZywga2V5Pzogc3RyaW5nLCBpc09uZT86IGJvb2xlYW4gfSkgPT4gc3RyaW5nfSAqL1xuY29uc3QgcGFydE9mID0gKHsgY29tcG9uZW50LCBrZXksIGlzT25lIH0pID0+XG4gIGlzT25lID8gYHBhZ2UuY29tcG9uZW50KCR7cHl0aG9uKGNvbXBvbmVudCl9JHtrZXkgPyBgLCBrZXk9JHtweXRob24oa2V5KX1gIDogJyd9KWAgOiAnJztcblxuLyoqIEEgc3RlcCwgYW5kIGFsbCB0aGF0IGl0IGxlZCB0by5cbiAqIEB0eXBlIHsoZmlyc3Q6IERlYnVnU3RlcCkgPT4gRGVidWdTdGVwW119ICovXG5jb25zdCBmYW1pbHlPZiA9IChmaXJzdCkgPT4ge1xuICBjb25zdCBmb3VuZCA9IFtmaXJzdF07XG4gIGZvciAoY29uc3Qgc3RlcCBvZiBzaG93bikgaWYgKHN0ZXAuY2F1c2VzLnNvbWUoKGNhdXNlKSA9PiBmb3VuZC5zb21lKCh7IG51bWJlciB9KSA9PiBudW1iZXIgPT09IGNhdXNlLnN0ZXApKSkgZm91bmQucHVzaChzdGVwKTtcbiAgcmV0dXJuIGZvdW5kO1xufTtcblxuLyoqIFdoYXQgd2FzIGVudGVyZWQgc2luY2UgdGhlIHN0YXRlIHdhcyBtYWRlLlxuICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXAsIHBhcnQ6IHN0cmluZykgPT4gc3RyaW5nW119ICovXG5jb25zdCBmaWxsc09mID0gKHsgdHlwZWQsIHJ1bnM6IFtydW5dIH0sIHBhcnQpID0+XG4gIE9iamVjdC5lbnRyaWVzKHR5cGVkKS5mbGF0TWFwKChbcGF0aCwgdmFsdWVdKSA9PiB7XG4gICAgY29uc3Qgd2FzID0gcGF0aC5zcGxpdCgnLicpLnJlZHVjZSgoZnJvbSwga2V5KSA9PiBmcm9tPy5ba2V5XSwgcnVuPy5iZWZvcmUpO1xuICAgIGNvbnN0IGlzVGljayA9IHR5cGVvZiB3YXMgPT09ICdib29sZWFuJztcbiAgICBjb25zdCBub3cgPSBpc1RpY2sgPyBgJHt2YWx1ZX1gICE9PSAnJyA6IHZhbHVlO1xuICAgIHJldHVybiBgJHt3YXMgPz8gJyd9YCA9PT0gYCR7bm93fWAgPyBbXSA6IFtjYWxsKGAke3BhcnR9LmZpbGxgLCB7fSwgcGF0aCwgbm93KV07XG4gIH0pO1xuXG4vKiogQHR5cGUgeyhldmVudDogRGVidWdFdmVudCkgPT4gc3RyaW5nfSAqL1xuY29uc3QgYXNzZXJ0aW9uT2YgPSAoeyBuYW1lLCBkZXRhaWwsIGhlYXJlcnMgfSkgPT4ge1xuICBjb25zdCBkYXRhID0geyAuLi5kZXRhaWwgfTtcbiAgZGVsZXRlIGRhdGEuY29tcG9uZW50O1xuICBpZiAobmFtZSA9PT0gJ25pdHJvOm1lc3NhZ2UnKSByZXR1cm4gY2FsbCgncGFnZS5hc3NlcnRfbWVzc2FnZScsIHt9LCBkYXRhLmxldmVsLCBkYXRhLnRleHQpO1xuICBpZiAobmFtZSA9PT0gJ25pdHJvOmVycm9yJykgcmV0dXJuIGNhbGwoJ3BhZ2UuYXNzZXJ0X2Vycm9yJywgeyBhY3Rpb246IGRhdGEuYWN0aW9uIH0sIGRhdGEuc3RhdHVzKTtcbiAgaWYgKG5hbWUgPT09ICduaXRybzphY3Rpb24tY29tcGxldGUnKSByZXR1cm4gY2FsbCgncGFnZS5hc3NlcnRfY29tcGxldGUnLCB7fSwgZGF0YS5hY3Rpb24pO1xuICBpZiAoIW5hbWUuc3RhcnRzV2l0aChSRUZSRVNIKSkgcmV0dXJuIGNhbGwoJ3BhZ2UuYXNzZXJ0X2VtaXR0ZWQnLCBkYXRhLCBzaG9ydChuYW1lKSk7XG4gIHJldHVybiBjYWxsKCdwYWdlLmFzc2VydF9yZWZyZXNoZWQnLCBkYXRhLCBoZWFyZXJzWzBdPy5jb21wb25lbnQgPz8gbmFtZS5yZXBsYWNlKFJFRlJFU0gsICcnKSk7XG59O1xuXG4vKiogT25seSBhIGZvcm0ncyBvd24gYWN0aW9uIGlzIHN0b3BwZWQgYnkgd2hhdCBpcyB3cm9uZyBpbiBpdDsgYW4gaW5wdXQgdGhhdCBpcyBsaXZlIGhhcyBzZW50IGl0c2VsZi5cbiAqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwLCBwYXJ0OiBzdHJpbmcpID0+IHN0cmluZ1tdfSAqL1xuY29uc3QgZG9pbmdzT2YgPSAoeyBhY3Rpb24sIGFyZ3MsIGlzRm9ybSwgc3RhdHVzIH0sIHBhcnQpID0+IHtcbiAgaWYgKGFjdGlvbiA9PT0gJ3N5bmMnKSByZXR1cm4gW107XG4gIGNvbnN0IGlzUmVmdXNlZCA9IHN0YXR1cyA9PT0gNDIyICYmIGlzRm9ybSAmJiBweXRob24oYXJncykgPT09ICd7fSc7XG4gIHJldHVybiBbaXNSZWZ1c2VkID8gY2FsbChgJHtwYXJ0fS5zdWJtaXRgLCB7fSwgYFtoeC1wb3N0JD1cIi8ke2FjdGlvbn0vXCJdYCkgOiBjYWxsKGAke3BhcnR9LmNhbGxgLCBhcmdzLCBhY3Rpb24pXTtcbn07XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nW119ICovXG5jb25zdCBsaW5lc09mID0gKHN0ZXApID0+IHtcbiAgY29uc3QgcGFydCA9IHBhcnRPZihzdGVwKTtcbiAgaWYgKCFwYXJ0KSByZXR1cm4gW2AgICAgIyAke3N0ZXAuY29tcG9uZW50fS4ke3N0ZXAuYWN0aW9ufTogYnkgaGFuZGBdO1xuICBjb25zdCBmYW1pbHkgPSBmYW1pbHlPZihzdGVwKTtcbiAgY29uc3QgaXNUaGVyZSA9ICgvKiogQHR5cGUge0RlYnVnUnVufSAqLyB7IGdvbmUgfSkgPT4gIWZhbWlseS5zb21lKCh7IG51bWJlciB9KSA9PiBudW1iZXIgPT09IGdvbmUpO1xuICBjb25zdCBzdGF0ZXMgPSBuZXcgTWFwKGZhbWlseS5mbGF0TWFwKCh7IHJ1bnMgfSkgPT4gcnVucy5maWx0ZXIoaXNUaGVyZSkubWFwKChydW4pID0+IFtwYXJ0T2YocnVuKSwgcHl0aG9uKHJ1bi5hZnRlcildKSkpO1xuICByZXR1cm4gW1xuICAgIC4uLmZpbGxzT2Yoc3RlcCwgcGFydCksIC4uLmRvaW5nc09mKHN0ZXAsIHBhcnQpLFxuICAgIC4uLmZhbWlseS5mbGF0TWFwKCh7IGV2ZW50cyB9KSA9PiBldmVudHMubWFwKGFzc2VydGlvbk9mKSksXG4gICAgLi4uWy4uLnN0YXRlc10uZmlsdGVyKChbb3RoZXIsIHN0YXRlXSkgPT4gb3RoZXIgJiYgc3RhdGUgIT09ICdOb25lJyAmJiAhc3RhdGUuaW5jbHVkZXMoSElEREVOKSlcbiAgICAgIC5tYXAoKFtvdGhlciwgc3RhdGVdKSA9PiBgICAgIGFzc2VydCAke290aGVyfS5zdGF0ZS5tb2RlbF9kdW1wKG1vZGU9XCJqc29uXCIpID09ICR7c3RhdGV9YCksXG4gIF07XG59O1xuXG4vKiogV2hhdCBwZW9wbGUgaGF2ZSBkb25lIGluIHNvbWUgc3RlcHMsIGFzIGEgdGVzdCB0aGF0IGJlZ2lucyB3aXRoIHRoZSBwYWdlIGFzIGl0IHdhcyBsb2FkZWQuXG4gKiBAdHlwZSB7KGNob3NlbjogRGVidWdTdGVwW10pID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCB0ZXN0T2YgPSAoY2hvc2VuKSA9PiB7XG4gIGNvbnN0IGRvaW5ncyA9IGNob3Nlbi5maWx0ZXIoKHN0ZXApID0+IGlzQ2xpY2soc3RlcCkgfHwgc3RlcC5hY3Rpb24gPT09ICdzeW5jJyk7XG4gIHJldHVybiBbJ2RlZiB0ZXN0X2pvdXJuZXkobml0cm8pOicsIGAgICAgcGFnZSA9IG5pdHJvLnZpc2l0KCR7cHl0aG9uKGRvaW5nc1swXT8uYWRkcmVzcyA/PyAnLycpfSlgLCAuLi5kb2luZ3MuZmxhdE1hcChsaW5lc09mKSwgJyddLmpvaW4oJ1xcbicpO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IGJhY2sgdG8gdGhlIGNvbXBvbmVudHMgYXMgdGhleSB3ZXJlIGJlZm9yZSBhIHN0ZXAuIEEgc3RhdGUgaXMgaW4gaXRzIHRva2VuLCBzbyBvbGQgSFRNTCB3aXRoIGl0cyBvbGQgdG9rZW5cbiAqIGlzIGEgd29ya2luZyBwYWdlLiBXaGF0IHN0b29kIGluIGlucHV0cyBjb21lcyBiYWNrLCBidXQgZm9yIHBhc3N3b3JkcyBhbmQgZmlsZXMuIFRoZSBkYXRhYmFzZSBkb2VzIG5vdCB0cmF2ZWwuXG4gKlxuICogVGFrZXMgYXdheSB3aGF0IG9ubHkgc2hvd3MgdGhhdCBzb21ldGhpbmcgaXMgdW5kZXIgd2F5OiBuaXRyby1idXN5LCBhcmlhLWJ1c3ksIGRhdGEtbml0cm8taGVsZCB3aXRoIGFyaWEtZGlzYWJsZWQuXG4gKi9cbmltcG9ydCB7IGggfSBmcm9tICcuL2VsZW1lbnRzLmpzJztcbmltcG9ydCB7IHJvb3RzIH0gZnJvbSAnLi9oZWFyZXJzLmpzJztcbmltcG9ydCB7IFNFQ1JFVCB9IGZyb20gJy4vc2VjcmV0cy5qcyc7XG5pbXBvcnQgeyBhZGRTdGVwIH0gZnJvbSAnLi9zdGVwcy5qcyc7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IEVsZW1lbnQpID0+IGFueVtdfSAqL1xuY29uc3QgZmllbGRzT2YgPSAocm9vdCkgPT4gWy4uLnJvb3QucXVlcnlTZWxlY3RvckFsbCgnaW5wdXQsc2VsZWN0LHRleHRhcmVhJyldO1xuXG4vKiogVGhlIGNvbXBvbmVudHMgdGhhdCBhcmUgaW4gbm8gb3RoZXIsIGVhY2ggd2l0aCBpdHMgaWQsIEhUTUwsIGFuZCB3aGF0IHN0YW5kcyBpbiBpdHMgaW5wdXRzLlxuICogQHR5cGUgeygpID0+IFtzdHJpbmcsIHN0cmluZywgYW55W11dW119ICovXG5leHBvcnQgY29uc3QgdGFrZVBhZ2UgPSAoKSA9PlxuICByb290cygpLmZpbHRlcigocm9vdCkgPT4gIXJvb3QucGFyZW50RWxlbWVudD8uY2xvc2VzdCgnW2RhdGEtbml0cm8tY29tcG9uZW50XScpKS5tYXAoKHJvb3QpID0+IFtcbiAgICByb290LmlkLCByb290Lm91dGVySFRNTC5yZXBsYWNlKC88bml0cm8tdGltZWxpbmUuKj9lPi8sICcnKSwgLy8gaXQgc3RhbmRzIGluIGEgZGlhbG9nIHRoYXQgaXMgbW9kYWxcbiAgICBmaWVsZHNPZihyb290KS5tYXAoKGZpZWxkKSA9PiAhZmllbGQubWF0Y2hlcyhgJHtTRUNSRVR9LFt0eXBlPWZpbGVdYCkgJiYgW2ZpZWxkLnZhbHVlLCBmaWVsZC5jaGVja2VkXSksXG4gIF0pO1xuXG4vKiogQHR5cGUgeyhwYWdlOiBbc3RyaW5nLCBzdHJpbmcsIGFueVtdXSkgPT4gdm9pZH0gKi9cbmNvbnN0IHB1dEJhY2sgPSAoW2lkLCBodG1sLCB2YWx1ZXNdKSA9PiB7XG4gIGNvbnN0IHJvb3QgPSBoKCd0ZW1wbGF0ZScsIHsgaW5uZXJIVE1MOiBodG1sIH0pLmNvbnRlbnQuZmlyc3RFbGVtZW50Q2hpbGQ7XG4gIGZvciAoY29uc3Qgb25lIG9mIFtyb290LCAuLi5yb290LnF1ZXJ5U2VsZWN0b3JBbGwoJy5uaXRyby1idXN5LFtkYXRhLW5pdHJvLWhlbGRdJyldKSB7XG4gICAgb25lLmNsYXNzTGlzdC5yZW1vdmUoJ25pdHJvLWJ1c3knKTtcbiAgICBvbmUucmVtb3ZlQXR0cmlidXRlKCdhcmlhLWJ1c3knKTtcbiAgICBpZiAob25lLmhhc0F0dHJpYnV0ZSgnZGF0YS1uaXRyby1oZWxkJykpIG9uZS5yZW1vdmVBdHRyaWJ1dGUoJ2FyaWEtZGlzYWJsZWQnKTtcbiAgICBvbmUucmVtb3ZlQXR0cmlidXRlKCdkYXRhLW5pdHJvLWhlbGQnKTtcbiAgfVxuICB3aW5kb3cubml0cm8/LmZpbmQoaWQpLnJlcGxhY2VXaXRoKHJvb3QpO1xuICBmaWVsZHNPZihyb290KS5mb3JFYWNoKChmaWVsZCwgYXQpID0+IHtcbiAgICBpZiAodmFsdWVzW2F0XSkgW2ZpZWxkLnZhbHVlLCBmaWVsZC5jaGVja2VkXSA9IHZhbHVlc1thdF07XG4gIH0pO1xuICB3aW5kb3cuaHRteD8ucHJvY2Vzcyhyb290KTtcbn07XG5cbi8qKiBQdXQgdGhlIGNvbXBvbmVudHMgYmFjayBhcyB0aGV5IHdlcmUgYmVmb3JlIGEgc3RlcCwgd2hpY2ggaXMgYSBzdGVwIGFzIHdlbGwuXG4gKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCB0cmF2ZWwgPSAoeyBudW1iZXIsIHBhZ2UgPSBbXSB9KSA9PiB7XG4gIGNvbnN0IHRoZXJlID0gcGFnZS5maWx0ZXIoKFtpZF0pID0+IHdpbmRvdy5uaXRybz8uZmluZChpZCkpO1xuICBjb25zdCBsb3N0ID0gcGFnZS5maWx0ZXIoKG9uZSkgPT4gIXRoZXJlLmluY2x1ZGVzKG9uZSkpLm1hcCgoW2lkXSkgPT4gYCMke2lkfWApO1xuICBjb25zdCBtaXNzaW5nID0gbG9zdFswXSA/IGAgTm8gbG9uZ2VyIG9uIHRoZSBwYWdlOiAke2xvc3Quam9pbignLCAnKX0uYCA6ICcnO1xuICBhZGRTdGVwKHtcbiAgICBraW5kOiAndHJhdmVsJywgcGFnZTogdGFrZVBhZ2UoKSwgZW5kZWQ6IHBlcmZvcm1hbmNlLm5vdygpLCBhY3Rpb246IGBiYWNrIHRvIGJlZm9yZSBzdGVwICR7bnVtYmVyfWAsXG4gICAgd2h5OiBgVGhlIGNvbXBvbmVudHMgYXJlIGFzIHRoZXkgd2VyZSBiZWZvcmUgc3RlcCAke251bWJlcn0uIFRoZSBkYXRhYmFzZSBkaWQgbm90IHRyYXZlbDogaXQgaXMgYXMgaXQgd2FzLiR7bWlzc2luZ31gLFxuICB9KTtcbiAgdGhlcmUuZm9yRWFjaChwdXRCYWNrKTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiB0aGUgbGlzdCBvZiBzdGVwcyBpbiB0aGUgdGltZWxpbmUsIHdoYXQgaXMgZmlsdGVyZWQgb3V0IG9mIGl0LCBhbmQgdGhlIHRvb2xzIGFib3ZlIGl0LiAqL1xuaW1wb3J0IHsgYnV0dG9uLCBoLCBtcywgcHV0IH0gZnJvbSAnLi9lbGVtZW50cy5qcyc7XG5pbXBvcnQgeyBzYXZlLCBzdGVwc0luIH0gZnJvbSAnLi9maWxlLmpzJztcbmltcG9ydCB7IGdyYXBoT2YgfSBmcm9tICcuL2dyYXBoLmpzJztcbmltcG9ydCB7IHRlc3RPZiB9IGZyb20gJy4vcmVjaXBlLmpzJztcbmltcG9ydCB7IGZhY3RzT2YsIHN1bW1hcnlPZiwgdGl0bGVPZiwgdHJvdWJsZU9mIH0gZnJvbSAnLi9zaG93bi5qcyc7XG5pbXBvcnQgeyBjbGVhciwgc2hvdywgc2hvd24sIHN0ZXBzIH0gZnJvbSAnLi9zdGVwcy5qcyc7XG5pbXBvcnQgeyB0cmF2ZWwgfSBmcm9tICcuL3RyYXZlbC5qcyc7XG5pbXBvcnQgeyBzaG9ydCB9IGZyb20gJy4vd29yZHMuanMnO1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHN0cmluZ1tdfSAqL1xuY29uc3QgY29tcG9uZW50c09mID0gKHsgY29tcG9uZW50LCBldmVudHMsIHJpZGVycyB9KSA9PlxuICBbY29tcG9uZW50LCAuLi5bLi4ucmlkZXJzLCAuLi5ldmVudHMuZmxhdE1hcCgoeyBoZWFyZXJzIH0pID0+IGhlYXJlcnMpXS5tYXAoKG9uZSkgPT4gb25lLmNvbXBvbmVudCldO1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHN0cmluZ1tdfSAqL1xuY29uc3QgZXZlbnRzT2YgPSAoeyBldmVudHMsIGhlYXJkIH0pID0+IFsuLi5ldmVudHMubWFwKCh7IG5hbWUgfSkgPT4gbmFtZSksIC4uLmhlYXJkLm1hcCgoW25hbWVdKSA9PiBuYW1lKV0ubWFwKHNob3J0KTtcblxuLyoqIEEgY2hvaWNlIGFtb25nIHRoZSBuYW1lcyB0aGF0IGhhdmUgb2NjdXJyZWQuXG4gKiBAdHlwZSB7KGxhYmVsOiBzdHJpbmcsIG5hbWVzT2Y6IChzdGVwOiBEZWJ1Z1N0ZXApID0+IHN0cmluZ1tdLCBvbmNoYW5nZTogKCkgPT4gdm9pZCkgPT4gYW55fSAqL1xuY29uc3QgZmlsdGVyID0gKGxhYmVsLCBuYW1lc09mLCBvbmNoYW5nZSkgPT4ge1xuICBjb25zdCBzZWxlY3QgPSBoKCdzZWxlY3QnLCB7IG9uY2hhbmdlIH0sIGgoJ29wdGlvbicsIHsgdmFsdWU6ICcnIH0sICdhbGwnKSk7XG4gIHJldHVybiB7XG4gICAgZWxlbWVudDogaCgnbGFiZWwnLCBgJHtsYWJlbH0gYCwgc2VsZWN0KSxcbiAgICBsZWFybjogKC8qKiBAdHlwZSB7RGVidWdTdGVwfSAqLyBzdGVwKSA9PiB7XG4gICAgICBmb3IgKGNvbnN0IG5hbWUgb2YgbmFtZXNPZihzdGVwKSkgaWYgKCFbLi4uc2VsZWN0Lm9wdGlvbnNdLnNvbWUoKHsgdmFsdWUgfSkgPT4gdmFsdWUgPT09IG5hbWUpKSBzZWxlY3QuYXBwZW5kKGgoJ29wdGlvbicsIG5hbWUpKTtcbiAgICB9LFxuICAgIHBhc3NlczogKC8qKiBAdHlwZSB7RGVidWdTdGVwfSAqLyBzdGVwKSA9PiAhc2VsZWN0LnZhbHVlIHx8IG5hbWVzT2Yoc3RlcCkuaW5jbHVkZXMoc2VsZWN0LnZhbHVlKSxcbiAgfTtcbn07XG5cbi8qKiBVcCBhbmQgZG93biBnbyBmcm9tIHN0ZXAgdG8gc3RlcC5cbiAqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IG1vdmUgPSAoZXZlbnQpID0+IHtcbiAgY29uc3QgYnkgPSB7IEFycm93RG93bjogMSwgQXJyb3dVcDogLTEgfVsvKiogQHR5cGUge3N0cmluZ30gKi8gKGV2ZW50LmtleSldO1xuICBpZiAoIWJ5IHx8IGV2ZW50LnRhcmdldC5sb2NhbE5hbWUgIT09ICdzdW1tYXJ5JykgcmV0dXJuO1xuICBjb25zdCBhbGwgPSBbLi4uZXZlbnQuY3VycmVudFRhcmdldC5xdWVyeVNlbGVjdG9yQWxsKCdsaTpub3QoW2hpZGRlbl0pID4gZGV0YWlscyA+IHN1bW1hcnknKV07XG4gIGFsbFthbGwuaW5kZXhPZihldmVudC50YXJnZXQpICsgYnldPy5mb2N1cygpO1xuICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xufTtcblxuLyoqIEB0eXBlIHsoKSA9PiB7IHRvb2xzOiBhbnksIGJvZHk6IGFueSwgdXBkYXRlOiAoc3RlcD86IERlYnVnU3RlcCkgPT4gdm9pZCB9fSAqL1xuZXhwb3J0IGNvbnN0IHNob3dMaXN0ID0gKCkgPT4ge1xuICAvKiogQHR5cGUge01hcDxEZWJ1Z1N0ZXAsIGFueT59ICovXG4gIGNvbnN0IGl0ZW1zID0gbmV3IE1hcCgpO1xuICBjb25zdCBmaWx0ZXJzID0gW2ZpbHRlcignQ29tcG9uZW50JywgY29tcG9uZW50c09mLCAoKSA9PiB1cGRhdGUoKSksIGZpbHRlcignRXZlbnQnLCBldmVudHNPZiwgKCkgPT4gdXBkYXRlKCkpXTtcbiAgY29uc3QgbGlzdCA9IGgoJ29sJywgeyAnYXJpYS1sYWJlbCc6ICdTdGVwcycsIG9ua2V5ZG93bjogbW92ZSB9KTtcbiAgY29uc3QgZW1wdHkgPSBoKCdwJyk7XG4gIGNvbnN0IHN0YXR1cyA9IGgoJ291dHB1dC51bnNlZW4nKTtcbiAgY29uc3QgZ3JhcGggPSBoKCdkaXYnKTtcbiAgY29uc3QgY2F1c2VkID0gaCgnZGV0YWlscy5ncmFwaCcsIHsgb250b2dnbGU6ICgpID0+IHVwZGF0ZSgpIH0sIGgoJ3N1bW1hcnknLCAnV2hvIGNhdXNlZCB3aG9tLCBmb3IgdGhlIGxhc3QgY2xpY2snKSwgZ3JhcGgpO1xuICBjb25zdCBzY3JvbGwgPSBoKCdkaXYuc2Nyb2xsJywgZW1wdHksIGxpc3QpO1xuXG4gIC8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gYm9vbGVhbn0gKi9cbiAgY29uc3QgcGFzc2VzID0gKHN0ZXApID0+IGZpbHRlcnMuZXZlcnkoKG9uZSkgPT4gb25lLnBhc3NlcyhzdGVwKSk7XG5cbiAgLyoqIEB0eXBlIHsobnVtYmVyOiBudW1iZXIpID0+IGFueX0gKi9cbiAgY29uc3QgbGluayA9IChudW1iZXIpID0+IHtcbiAgICBjb25zdCB0byA9IHNob3duLmZpbmQoKHN0ZXApID0+IHN0ZXAubnVtYmVyID09PSBudW1iZXIpO1xuICAgIHJldHVybiB0byA/IGJ1dHRvbihgc3RlcCAke251bWJlcn1gLCAoKSA9PiBnbyh0byksIHsgY2xhc3NOYW1lOiAnbGluaycgfSkgOiBgc3RlcCAke251bWJlcn1gO1xuICB9O1xuXG4gIC8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gdm9pZH0gKi9cbiAgY29uc3QgZ28gPSAoc3RlcCkgPT4ge1xuICAgIGNvbnN0IGRldGFpbHMgPSBpdGVtcy5nZXQoc3RlcCk7XG4gICAgZGV0YWlscy5vcGVuID0gdHJ1ZTtcbiAgICBkZXRhaWxzLnBhcmVudE5vZGUuaGlkZGVuID0gZmFsc2U7XG4gICAgZGV0YWlscy5maXJzdENoaWxkLmZvY3VzKCk7XG4gIH07XG5cbiAgLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBhbnl9ICovXG4gIGNvbnN0IG1ha2UgPSAoc3RlcCkgPT4ge1xuICAgIGNvbnN0IGJhY2sgPSBzdGVwLnBhZ2UgJiYgYnV0dG9uKCdCYWNrIHRvIGJlZm9yZSB0aGlzIHN0ZXAnLCAoKSA9PiB0cmF2ZWwoc3RlcCkpO1xuICAgIGNvbnN0IGRldGFpbHMgPSBoKCdkZXRhaWxzJywgeyBvbnRvZ2dsZTogKCkgPT4gcmVuZGVyKHN0ZXApIH0sIGgoJ3N1bW1hcnknKSwgaCgnZGwnKSwgaCgnZGl2JywgYmFjaykpO1xuICAgIGxpc3QuYXBwZW5kKGgoJ2xpJywgZGV0YWlscykpO1xuICAgIGl0ZW1zLnNldChzdGVwLCBkZXRhaWxzKTtcbiAgICByZXR1cm4gZGV0YWlscztcbiAgfTtcblxuICAvKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG4gIGNvbnN0IHJlbmRlciA9IChzdGVwKSA9PiB7XG4gICAgY29uc3QgZGV0YWlscyA9IGl0ZW1zLmdldChzdGVwKSA/PyBtYWtlKHN0ZXApO1xuICAgIGZvciAoY29uc3Qgb25lIG9mIGZpbHRlcnMpIG9uZS5sZWFybihzdGVwKTtcbiAgICBwdXQoZGV0YWlscy5jaGlsZHJlblswXSwgc3VtbWFyeU9mKHN0ZXApKTtcbiAgICBwdXQoZGV0YWlscy5jaGlsZHJlblsxXSwgZGV0YWlscy5vcGVuICYmIGZhY3RzT2Yoc3RlcCwgbGluaykpO1xuICAgIGRldGFpbHMucGFyZW50Tm9kZS5oaWRkZW4gPSAhcGFzc2VzKHN0ZXApO1xuICB9O1xuXG4gIC8qKiBAdHlwZSB7KHN0ZXA/OiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG4gIGNvbnN0IHVwZGF0ZSA9IChzdGVwKSA9PiB7XG4gICAgY29uc3QgaXNBdEVuZCA9IHNjcm9sbC5zY3JvbGxUb3AgKyBzY3JvbGwuY2xpZW50SGVpZ2h0ID49IHNjcm9sbC5zY3JvbGxIZWlnaHQgLSA4O1xuICAgIGZvciAoY29uc3QgW29uZSwgZGV0YWlsc10gb2YgaXRlbXMpIGlmICghc2hvd24uaW5jbHVkZXMob25lKSkgaXRlbXMuZGVsZXRlKG9uZSksIGRldGFpbHMucGFyZW50Tm9kZS5yZW1vdmUoKTtcbiAgICBmb3IgKGNvbnN0IG9uZSBvZiBzaG93bikgaWYgKCFzdGVwIHx8IG9uZSA9PT0gc3RlcCkgcmVuZGVyKG9uZSk7XG4gICAgZW1wdHkudGV4dENvbnRlbnQgPSBzaG93bi5zb21lKHBhc3NlcykgPyAnJyA6IHNob3duWzBdID8gJ05vIHN0ZXAgZml0cyB0aGUgZmlsdGVycy4nIDogJ05vdGhpbmcgaGFzIGhhcHBlbmVkIHlldC4nO1xuICAgIHB1dChncmFwaCwgY2F1c2VkLm9wZW4gJiYgKGdyYXBoT2YobGluaykgPz8gJ05vIGNsaWNrIHlldC4nKSk7XG4gICAgaWYgKHN0ZXA/LmVuZGVkKSBzdGF0dXMudGV4dENvbnRlbnQgPSBzdGVwLndoeSA/PyBgU3RlcCAke3N0ZXAubnVtYmVyfTogJHt0aXRsZU9mKHN0ZXApfSwgJHttcyhzdGVwLmVuZGVkIC0gc3RlcC5zdGFydCl9ICR7dHJvdWJsZU9mKHN0ZXApfWA7XG4gICAgaWYgKGlzQXRFbmQpIHNjcm9sbC5zY3JvbGxUb3AgPSBzY3JvbGwuc2Nyb2xsSGVpZ2h0O1xuICB9O1xuXG4gIGNvbnN0IG5vdGUgPSBoKCdwJywgeyByb2xlOiAnYWxlcnQnIH0pO1xuICBsZXQgbmFtZSA9ICcnO1xuXG4gIC8qKiBAdHlwZSB7KHRleHQ/OiBzdHJpbmcpID0+IHZvaWR9ICovXG4gIGNvbnN0IHRlbGwgPSAodGV4dCkgPT4gdm9pZCBwdXQobm90ZSwgdGV4dCwgc2hvd24gIT09IHN0ZXBzICYmIFtcbiAgICBgU3RlcHMgb2YgJHtuYW1lfSwgbm90IG9mIHRoaXMgcGFnZS4gTm9uZSBsZWFkcyBiYWNrOiBhIGZpbGUgaGFzIG5vIHNpZ25hdHVyZXMuIGAsIGJ1dHRvbignQ2xvc2UgdGhlIGZpbGUnLCBjbG9zaW5nKSxcbiAgXSk7XG5cbiAgY29uc3QgY2xvc2luZyA9ICgpID0+IHtcbiAgICBjbGVhcigpO1xuICAgIHRlbGwoKTtcbiAgfTtcblxuICAvKiogU2hvdyB0aGUgc3RlcHMgb2YgYSBmaWxlIGluIHBsYWNlIG9mIHRoZSBwYWdlJ3MuXG4gICAqIEB0eXBlIHsoaW5wdXQ6IGFueSkgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbiAgY29uc3QgbG9hZCA9IGFzeW5jICh7IGZpbGVzOiBbZmlsZV0gfSkgPT4ge1xuICAgIHRyeSB7XG4gICAgICBzaG93KHN0ZXBzSW4oYXdhaXQgZmlsZS50ZXh0KCkpKTtcbiAgICAgIG5hbWUgPSBmaWxlLm5hbWU7XG4gICAgICB0ZWxsKCk7XG4gICAgfSBjYXRjaCAoLyoqIEB0eXBlIHthbnl9ICovIGVycm9yKSB7XG4gICAgICB0ZWxsKGAke2ZpbGUubmFtZX0gY2FuJ3QgYmUgcmVhZCwgc28gYWxsIGlzIGFzIGl0IHdhcy4gJHtlcnJvci5tZXNzYWdlfSBgKTtcbiAgICB9XG4gIH07XG5cbiAgY29uc3QgaW5wdXQgPSBoKCdpbnB1dCcsIHsgdHlwZTogJ2ZpbGUnLCBhY2NlcHQ6ICcuanNvbicsIGhpZGRlbjogdHJ1ZSwgb25jaGFuZ2U6ICgpID0+IGxvYWQoaW5wdXQpIH0pO1xuICBjb25zdCBjaG9vc2UgPSAoKSA9PiB7XG4gICAgaW5wdXQudmFsdWUgPSAnJzsgLy8gdGhlIHNhbWUgb25lIGFnYWluIGlzIGEgY2hhbmdlIGFzIHdlbGxcbiAgICBpbnB1dC5jbGljaygpO1xuICB9O1xuICBjb25zdCB0ZXN0ID0gaCgndGV4dGFyZWEnLCB7IHJlYWRPbmx5OiB0cnVlLCBoaWRkZW46IHRydWUsIHJvd3M6IDEyLCAnYXJpYS1sYWJlbCc6ICdUZXN0JyB9KTtcbiAgY29uc3QgY29weSA9IGFzeW5jICgpID0+IHtcbiAgICB0ZXN0LmhpZGRlbiA9ICF0ZXN0LmhpZGRlbjtcbiAgICB0ZXN0LnZhbHVlID0gdGVzdE9mKHNob3duLmZpbHRlcihwYXNzZXMpKTtcbiAgICB0ZXN0LnNlbGVjdCgpO1xuICAgIGF3YWl0IG5hdmlnYXRvci5jbGlwYm9hcmQ/LndyaXRlVGV4dCh0ZXN0LnZhbHVlKS5jYXRjaCgoKSA9PiB7fSk7IC8vIGl0IGlzIHNob3duIGFzIHdlbGxcbiAgfTtcbiAgY29uc3QgdG9vbHMgPSBoKCdkaXYudG9vbHMnLCBmaWx0ZXJzLm1hcCgoeyBlbGVtZW50IH0pID0+IGVsZW1lbnQpLFxuICAgIGJ1dHRvbignQ29weSBhcyB0ZXN0JywgY29weSksIGJ1dHRvbignU2F2ZScsICgpID0+IHNhdmUoc2hvd24pKSwgYnV0dG9uKCdMb2FkJywgY2hvb3NlKSwgaW5wdXQsIGJ1dHRvbignQ2xlYXInLCBjbG9zaW5nKSk7XG4gIHJldHVybiB7IHRvb2xzLCBib2R5OiBbbm90ZSwgdGVzdCwgY2F1c2VkLCBzY3JvbGwsIHN0YXR1c10sIHVwZGF0ZSB9O1xufTtcbiIsICI6aG9zdCB7IGFsbDogaW5pdGlhbCAhaW1wb3J0YW50OyBkaXNwbGF5OiBjb250ZW50cyAhaW1wb3J0YW50OyB9XG5AbWVkaWEgcHJpbnQgeyA6aG9zdCB7IGRpc3BsYXk6IG5vbmUgIWltcG9ydGFudDsgfSB9XG4qIHsgYm94LXNpemluZzogYm9yZGVyLWJveDsgbWFyZ2luOiAwOyBwYWRkaW5nOiAwOyBjb2xvcjogaW5oZXJpdDsgdGV4dC1kZWNvcmF0aW9uOiBub25lOyB9XG5baGlkZGVuXSwgOmlzKHAsIGRsLCBkaXYsIHVsKTplbXB0eSB7IGRpc3BsYXk6IG5vbmUgIWltcG9ydGFudDsgfVxuYXNpZGUge1xuICAtLXNvZnQ6IGxpZ2h0LWRhcmsoIzU3NjA2YSwgI2E5YjJiYyk7IC0tbGlmdDogIzg4ODE7IC0tbGluZTogMXB4IHNvbGlkICM4ODg2O1xuICAtLWJhZDogbGlnaHQtZGFyaygjYjMxOTJiLCAjZmY5YTlmKTtcbiAgaW5zZXQ6IGF1dG87IG92ZXJmbG93OiB2aXNpYmxlOyBib3JkZXI6IDA7IGJhY2tncm91bmQ6IG5vbmU7IGRpcmVjdGlvbjogbHRyO1xuICBjb2xvci1zY2hlbWU6IGxpZ2h0IGRhcms7IGNvbG9yOiBsaWdodC1kYXJrKCMxYzFmMjMsICNlOGViZWUpOyBmb250OiAxM3B4LzEuNDUgc3lzdGVtLXVpO1xufVxuYXNpZGUgPiBidXR0b24sIHNlY3Rpb24geyBwb3NpdGlvbjogZml4ZWQ7IHJpZ2h0OiAwOyBib3R0b206IDA7IGJvcmRlcjogdmFyKC0tbGluZSk7IGJhY2tncm91bmQ6IENhbnZhczsgfVxuYXNpZGUgPiBidXR0b24geyByaWdodDogMTZweDsgYm9yZGVyLXJhZGl1czogNnB4IDZweCAwIDA7IH1cbnNlY3Rpb24geyB0b3A6IDA7IGRpc3BsYXk6IGZsZXg7IGZsZXgtZGlyZWN0aW9uOiBjb2x1bW47IHdpZHRoOiBtaW4oNDQwcHgsIDEwMHZ3KTsgfVxuaGVhZGVyIHsgcGFkZGluZzogOHB4IDE0cHg7IGJhY2tncm91bmQ6IHZhcigtLWxpZnQpOyB9XG5oZWFkZXIsIC50b29scyB7IGRpc3BsYXk6IGZsZXg7IGZsZXgtd3JhcDogd3JhcDsgZ2FwOiA4cHg7IGFsaWduLWl0ZW1zOiBiYXNlbGluZTsgfVxuaDIgeyBmbGV4OiAxOyB9XG5idXR0b24sIHNlbGVjdCwgaDIgeyBmb250OiBpbmhlcml0OyB9XG5hc2lkZSA+IGJ1dHRvbiwgaDIsIC50aXRsZSwgLmV2ZW50LCAuZ3JhcGggPiBzdW1tYXJ5IHsgZm9udC13ZWlnaHQ6IDYwMDsgfVxuLnRvb2xzIHsgd2lkdGg6IDEwMCU7IH1cbmJ1dHRvbiwgc3VtbWFyeSB7IGN1cnNvcjogcG9pbnRlcjsgfVxuYnV0dG9uLCBzZWxlY3QgeyBwYWRkaW5nOiAzcHggOXB4OyBib3JkZXI6IHZhcigtLWxpbmUpOyBib3JkZXItcmFkaXVzOiA2cHg7IGJhY2tncm91bmQ6IENhbnZhczsgfVxuc2VsZWN0IHsgbWF4LXdpZHRoOiAxMTJweDsgfVxuLnNjcm9sbCB7IGZsZXg6IDE7IH1cbi5zY3JvbGwsIC5ncmFwaCB7IG92ZXJmbG93OiBhdXRvOyBvdmVyZmxvdy13cmFwOiBhbnl3aGVyZTsgfVxuLmdyYXBoIHsgbWF4LWhlaWdodDogNDUlOyB9XG4udW5zZWVuIHsgcG9zaXRpb246IGFic29sdXRlOyBjbGlwLXBhdGg6IGluc2V0KDUwJSk7IH1cbnAsIHRleHRhcmVhLCBzdW1tYXJ5LCAuZ3JhcGggPiBkaXYgeyBwYWRkaW5nOiA3cHggMTRweDsgfVxuaGVhZGVyLCBvbCA+IGxpLCBwLCAuZ3JhcGgsIHRleHRhcmVhIHsgYm9yZGVyOiAwOyBib3JkZXItYm90dG9tOiB2YXIoLS1saW5lKTsgfVxubGkgeyBsaXN0LXN0eWxlOiBub25lOyB9XG5zdW1tYXJ5IHsgb3V0bGluZS1vZmZzZXQ6IC0ycHg7IH1cbltvcGVuXSA+IHN1bW1hcnkgeyBiYWNrZ3JvdW5kOiB2YXIoLS1saWZ0KTsgfVxuLm51bWJlciwgLnRpbWUsIC5tb3JlLCBkdCwgbGFiZWwgeyBjb2xvcjogdmFyKC0tc29mdCk7IH1cbi50aW1lIHsgZmxvYXQ6IHJpZ2h0OyB9XG4ubW9yZSB7IGRpc3BsYXk6IGJsb2NrOyBmb250LXNpemU6IDEycHg7IH1cbi50cm91YmxlLCBkZWwgeyBjb2xvcjogdmFyKC0tYmFkKTsgfVxuaW5zIHsgY29sb3I6IGxpZ2h0LWRhcmsoIzExNjMyOSwgIzZmZGQ4Yik7IH1cbmRsIHsgZGlzcGxheTogZ3JpZDsgZ3JpZC10ZW1wbGF0ZS1jb2x1bW5zOiBtYXgtY29udGVudCAxZnI7IGdhcDogNnB4IDEycHg7IH1cbmRsLCBkbCArIGRpdiB7IHBhZGRpbmc6IDhweCAxNHB4IDhweCAzNHB4OyB9XG51bCB1bCB7IHBhZGRpbmctbGVmdDogMTJweDsgYm9yZGVyLWxlZnQ6IHZhcigtLWxpbmUpOyB9XG50ZXh0YXJlYSB7IHdoaXRlLXNwYWNlOiBwcmU7IH1cbmNvZGUsIHRleHRhcmVhIHsgZm9udDogMTJweC8xLjQ1IG1vbm9zcGFjZTsgfVxuLmxpbmsgeyBwYWRkaW5nOiAwOyBib3JkZXI6IDA7IGJhY2tncm91bmQ6IG5vbmU7IGNvbG9yOiBMaW5rVGV4dDsgdGV4dC1kZWNvcmF0aW9uOiB1bmRlcmxpbmU7IH1cbiIsICIvKiBEZWJ1Z2dpbmc6IHRoZSB0aW1lbGluZSwgYSBkcmF3ZXIgYXQgdGhlIGVkZ2Ugb2YgdGhlIHBhZ2UuIEl0IHN0YW5kcyBiZXNpZGUgdGhlIGJvZHksIGluIGEgc2hhZG93IHJvb3Qgb2YgaXRzIG93biwgc29cbiAqIG5laXRoZXIgdGhlIHNpdGUncyBzdHlsZXMgbm9yIHdoYXQgaXMgc3dhcHBlZCByZWFjaCBpdC4gQSBicm93c2VyIHRoYXQgYSBwcm9ncmFtIGRyaXZlcyBzaG93cyBub3RoaW5nIG9mIGl0IHVudGlsXG4gKiB0aGUgc2hvcnRjdXQgaXMgcHJlc3NlZDogaXQgaXMgaW4gdGhlIHdheSBvZiBubyB0ZXN0LlxuICpcbiAqIEtlZXBzIGluIGxvY2FsU3RvcmFnZSwgdW5kZXIgXCJuaXRyby10aW1lbGluZVwiLCB0aGF0IGl0IGlzIG9wZW4uXG4gKi9cbmltcG9ydCB7IGJ1dHRvbiwgaCB9IGZyb20gJy4vZWxlbWVudHMuanMnO1xuaW1wb3J0IHsgc2hvd0xpc3QgfSBmcm9tICcuL2xpc3QuanMnO1xuaW1wb3J0IHsgb25TdGVwLCBzdGVwcyB9IGZyb20gJy4vc3RlcHMuanMnO1xuaW1wb3J0IGNzcyBmcm9tICd0aW1lbGluZS5jc3MnO1xuXG5jb25zdCBLRVkgPSAnbml0cm8tdGltZWxpbmUnO1xuLyoqIEB0eXBlIHthbnl9ICovXG5sZXQgYmVmb3JlOyAvLyB3aGF0IGhhZCB0aGUgZm9jdXNcblxuLyoqIEEgYnJvd3NlciBtYXkgZm9yYmlkIGl0LlxuICogQHR5cGUgeyh2YWx1ZT86IHN0cmluZykgPT4gc3RyaW5nIHwgbnVsbCB8IHZvaWR9ICovXG5jb25zdCByZW1lbWJlcmVkID0gKHZhbHVlKSA9PiB7XG4gIHRyeSB7XG4gICAgaWYgKHZhbHVlKSBsb2NhbFN0b3JhZ2Uuc2V0SXRlbShLRVksIHZhbHVlKTtcbiAgICByZXR1cm4gbG9jYWxTdG9yYWdlLmdldEl0ZW0oS0VZKTtcbiAgfSBjYXRjaCB7fSAvLyBlc2xpbnQtZGlzYWJsZS1saW5lIG5vLWVtcHR5IC0tIHRoZW4gaXQgaXMgY2xvc2VkIG9uIHRoZSBuZXh0IHBhZ2Vcbn07XG5cbmNvbnN0IHRvZ2dsZSA9ICgpID0+IHtcbiAgY29uc3QgaXNJbnNpZGUgPSBzaGFkb3cuYWN0aXZlRWxlbWVudDtcbiAgY29uc3Qgb3BlbnMgPSBwYW5lbC5oaWRkZW47XG4gIGlmIChvcGVucykgYmVmb3JlID0gaXNJbnNpZGUgPyB0YWIgOiBkb2N1bWVudC5hY3RpdmVFbGVtZW50O1xuICBzZXRPcGVuKG9wZW5zKTtcbiAgaWYgKG9wZW5zKSBwYW5lbC5mb2N1cygpO1xuICBlbHNlIGlmIChpc0luc2lkZSkgKGJlZm9yZT8uaXNDb25uZWN0ZWQgPyBiZWZvcmUgOiB0YWIpLmZvY3VzKCk7XG59O1xuXG5jb25zdCBsaXN0ID0gc2hvd0xpc3QoKTtcbmNvbnN0IGNvdW50ID0gaCgnc3Bhbi5jb3VudCcpO1xuY29uc3QgdGFiID0gYnV0dG9uKFsnVGltZWxpbmUgJywgY291bnRdLCB0b2dnbGUsIHsgdGl0bGU6ICdBbHQrU2hpZnQrTicsICdhcmlhLWV4cGFuZGVkJzogJ2ZhbHNlJyB9KTtcbmNvbnN0IGNsb3NlID0gYnV0dG9uKCdcdTAwRDcnLCB0b2dnbGUsIHsgJ2FyaWEtbGFiZWwnOiAnQ2xvc2UgdGhlIHRpbWVsaW5lJyB9KTtcbmNvbnN0IHBhbmVsID0gaCgnc2VjdGlvbicsIHsgaGlkZGVuOiB0cnVlLCB0YWJJbmRleDogLTEsICdhcmlhLWxhYmVsJzogJ1RpbWVsaW5lJyB9LFxuICBoKCdoZWFkZXInLCBoKCdoMicsICdUaW1lbGluZScpLCBjbG9zZSwgbGlzdC50b29scyksIGxpc3QuYm9keSk7XG5jb25zdCBhc2lkZSA9IGgoJ2FzaWRlJywgeyBwb3BvdmVyOiAnbWFudWFsJywgJ2FyaWEtbGFiZWwnOiAnbml0cm8taHRteCcgfSwgcGFuZWwsIHRhYik7XG5jb25zdCBob3N0ID0gaCgnbml0cm8tdGltZWxpbmUnKTtcbmNvbnN0IHNoYWRvdyA9IGhvc3QuYXR0YWNoU2hhZG93KHsgbW9kZTogJ29wZW4nIH0pO1xuXG4vKiogQHR5cGUgeyhpc05vdzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmNvbnN0IHNldE9wZW4gPSAoaXNOb3cpID0+IHtcbiAgc2hvdygpO1xuICBwYW5lbC5oaWRkZW4gPSAhaXNOb3c7XG4gIHRhYi5oaWRkZW4gPSBpc05vdztcbiAgcmVtZW1iZXJlZChpc05vdyA/ICdvcGVuJyA6ICdjbG9zZWQnKTtcbiAgdXBkYXRlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhzdGVwPzogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuY29uc3QgdXBkYXRlID0gKHN0ZXApID0+IHtcbiAgY291bnQudGV4dENvbnRlbnQgPSBzdGVwcy5sZW5ndGggfHwgJyc7XG4gIGlmICghcGFuZWwuaGlkZGVuKSBsaXN0LnVwZGF0ZShzdGVwKTtcbn07XG5cbi8qKiBQdXQgdGhlIGRyYXdlciBvbnRvIHRoZSBwYWdlLCBvciBpbnRvIGEgZGlhbG9nIHdoaWxlIHRoYXQgaXMgbW9kYWw6IHRoZW4gbm90aGluZyBlbHNlIGNhbiBiZSB1c2VkLiBJdCBzdGFuZHMgYWJvdmUgYWxsLiAqL1xuY29uc3Qgc2hvdyA9ICgpID0+IHtcbiAgY29uc3QgcGxhY2UgPSBbLi4uZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbCgnZGlhbG9nOm1vZGFsJyldLnBvcCgpID8/IGRvY3VtZW50LmRvY3VtZW50RWxlbWVudDtcbiAgaWYgKGhvc3QucGFyZW50Tm9kZSA9PT0gcGxhY2UpIHJldHVybjtcbiAgcGxhY2UuYXBwZW5kKGhvc3QpO1xuICBhc2lkZS5zaG93UG9wb3Zlcj8uKCk7XG4gIG9ic2VydmVyLm9ic2VydmUoZG9jdW1lbnQsIHsgYXR0cmlidXRlRmlsdGVyOiBbJ29wZW4nXSwgY2hpbGRMaXN0OiB0cnVlLCBzdWJ0cmVlOiB0cnVlIH0pO1xufTtcbmNvbnN0IG9ic2VydmVyID0gbmV3IE11dGF0aW9uT2JzZXJ2ZXIoc2hvdyk7XG5cbi8qKiBCeSB0aGUgbGV0dGVyLCBvciBieSBpdHMga2V5IHdoZXJlIHRoZSBsZXR0ZXIgaXMgYW5vdGhlciB3aXRoIHRoZXNlIGtleXMsIGFzIG9uIGEgTWFjLlxuICogQHR5cGUgeyhldmVudDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNTaG9ydGN1dCA9ICh7IGFsdEtleSwgc2hpZnRLZXksIGN0cmxLZXksIG1ldGFLZXksIGNvZGUsIGtleSB9KSA9PlxuICBhbHRLZXkgJiYgc2hpZnRLZXkgJiYgIWN0cmxLZXkgJiYgIW1ldGFLZXkgJiYgKGNvZGUgPT09ICdLZXlOJyB8fCAvXm4kL2kudGVzdChrZXkpKTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0RHJhd2VyID0gKCkgPT4ge1xuICBjb25zdCBzaGVldCA9IG5ldyBDU1NTdHlsZVNoZWV0KCk7XG4gIHNoZWV0LnJlcGxhY2VTeW5jKGNzcyk7XG4gIHNoYWRvdy5hZG9wdGVkU3R5bGVTaGVldHMgPSBbc2hlZXRdO1xuICBzaGFkb3cuYXBwZW5kKGFzaWRlKTtcbiAgLy8gV2hhdCBpcyBkb25lIGluIGhlcmUgaXMgbm9uZSBvZiB0aGUgcGFnZSdzIGJ1c2luZXNzLlxuICBmb3IgKGNvbnN0IG5hbWUgb2YgWydjbGljaycsICdrZXlkb3duJywgJ2tleXVwJywgJ2lucHV0JywgJ2NoYW5nZSddKSB7XG4gICAgc2hhZG93LmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgKC8qKiBAdHlwZSB7YW55fSAqLyBldmVudCkgPT4ge1xuICAgICAgZXZlbnQuc3RvcFByb3BhZ2F0aW9uKCk7XG4gICAgICBpZiAobmFtZSAhPT0gJ2tleWRvd24nIHx8IGV2ZW50LmtleSAhPT0gJ0VzY2FwZScgfHwgcGFuZWwuaGlkZGVuKSByZXR1cm47XG4gICAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpOyAvLyBlbHNlIGl0IGNsb3NlZCBhIGRpYWxvZyBhcyB3ZWxsXG4gICAgICB0b2dnbGUoKTtcbiAgICB9KTtcbiAgfVxuICBvblN0ZXAodXBkYXRlKTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ2tleWRvd24nLCAoZXZlbnQpID0+IHtcbiAgICBpZiAoIWlzU2hvcnRjdXQoZXZlbnQpKSByZXR1cm47XG4gICAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgICB0b2dnbGUoKTtcbiAgfSwgdHJ1ZSk7XG4gIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoJ0RPTUNvbnRlbnRMb2FkZWQnLCAoKSA9PiB7XG4gICAgY29uc3Qgd2FzT3BlbiA9IHJlbWVtYmVyZWQoKSA9PT0gJ29wZW4nO1xuICAgIGlmICh3YXNPcGVuKSBzZXRPcGVuKHRydWUpO1xuICAgIGVsc2UgaWYgKCFuYXZpZ2F0b3Iud2ViZHJpdmVyICYmIHdpbmRvdy5wYXJlbnQgPT09IHdpbmRvdykgc2hvdygpO1xuICB9KTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiB0aGUgc3RlcHMgaW4gdGhlIGNvbnNvbGUuIE9uZSBncm91cCBmb3IgZWFjaCByZXF1ZXN0IG9mIGEgY29tcG9uZW50IGFuZCBlYWNoIHB1c2hlZCBldmVudDsgYSBwb2xsIHRoYXRcbiAqIG5vYm9keSBoZWFycyBvZiBpcyBvbmUgbGluZSBhdCB0aGUgbGV2ZWwgXCJ2ZXJib3NlXCIuXG4gKlxuICogSGVhcnMgbml0cm86cHVzaC1zdGF0ZSB7c3RhdGV9LCBuaXRybzptaXNzZWQuXG4gKi9cbmltcG9ydCB7IFJFRlJFU0gsIGxpc3Rlbiwgcm9vdHMsIHRyaWdnZXJzT2YgfSBmcm9tICcuL2hlYXJlcnMuanMnO1xuaW1wb3J0IHsgV0FJVFMgfSBmcm9tICcuL3N0ZXBzLmpzJztcbmltcG9ydCB7IGpvaW4sIHNob3J0LCBzaXplT2YsIHdhcm4gfSBmcm9tICcuL3dvcmRzLmpzJztcblxuLyoqIEB0eXBlIHtTZXQ8bnVtYmVyPn0gKi9cbmNvbnN0IGxvZ2dlZCA9IG5ldyBTZXQoKTtcbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCBmYWlsZWRQb2xscyA9IG5ldyBTZXQoKTtcbmxldCBwdXNoU3RhdGUgPSAnJztcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuY29uc3Qgc2hvd0Vycm9yID0gKHsgY29tcG9uZW50LCBhY3Rpb24sIGlzUG9sbCwgc3RhdHVzLCBlcnJvclBhZ2UgfSkgPT4ge1xuICBjb25zdCBuYW1lID0gYCR7Y29tcG9uZW50fS4ke2FjdGlvbn1gO1xuICBpZiAoIWVycm9yUGFnZSB8fCAoaXNQb2xsICYmIGZhaWxlZFBvbGxzLmhhcyhuYW1lKSkpIHJldHVybjtcbiAgaWYgKGlzUG9sbCkgZmFpbGVkUG9sbHMuYWRkKG5hbWUpO1xuICBpZiAoT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRyb092ZXJsYXknKSkgd2luZG93Lm5pdHJvT3ZlcmxheT8uc2hvdyhgJHtuYW1lfSBmYWlsZWQgKHN0YXR1cyAke3N0YXR1c30pYCwgZXJyb3JQYWdlKTtcbn07XG5cbi8qKiBUaGUgcm9vdHMgdGhhdCBhcmUgc3RpbGwgdG8gaGVhciBzb21ldGhpbmcuXG4gKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gYW55W119ICovXG5jb25zdCByZWZyZXNoZWRCeSA9ICh7IGV2ZW50cyB9KSA9PiB7XG4gIGNvbnN0IGlkcyA9IGV2ZW50cy5mbGF0TWFwKCh7IGhlYXJlcnMgfSkgPT4gaGVhcmVycy5maWx0ZXIoKHsgY2FsbCwgZmF0ZSB9KSA9PiBmYXRlID09PSBXQUlUUyAmJiAhY2FsbCkubWFwKCh7IGlkIH0pID0+IGlkKSk7XG4gIHJldHVybiBbLi4ubmV3IFNldChpZHMpXS5tYXAoKGlkKSA9PiB3aW5kb3cubml0cm8/LmZpbmQoaWQpID8/IHsgaWQgfSk7XG59O1xuXG4vKiogQHR5cGUgeyhzb21lOiB7IGlkOiBzdHJpbmcgfVtdKSA9PiBzdHJpbmd9ICovXG5jb25zdCBpZHNPZiA9IChzb21lKSA9PiBzb21lLm1hcCgoeyBpZCB9KSA9PiBgIyR7aWR9YCkuam9pbignLCAnKTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwLCByZWZyZXNoZWQ6IGFueVtdKSA9PiBzdHJpbmd9ICovXG5jb25zdCBsaW5lT2YgPSAoc3RlcCwgcmVmcmVzaGVkKSA9PiB7XG4gIGNvbnN0IHsgaWQsIGNvbXBvbmVudCwgYWN0aW9uLCBoZWFyZCwgY2hhaW4sIGlzUHVzaGVkLCBzdGFydCwgZW5kZWQgPSBzdGFydCwgc3RhdHVzLCBieXRlcywgZXZlbnRzLCByaWRlcnMgfSA9IHN0ZXA7XG4gIGNvbnN0IHBhcnRzID0gW2BuaXRybzogJHtjb21wb25lbnR9LiR7YWN0aW9ufWAsIGAjJHtpZH1gLCBgJHtNYXRoLnJvdW5kKGVuZGVkIC0gc3RhcnQpfSBtc2AsIHN0YXR1cyA/IHNpemVPZihieXRlcykgOiAnbm8gYW5zd2VyJywgc3RhdHVzID4gMjk5ICYmIGBzdGF0dXMgJHtzdGF0dXN9YF07XG4gIGNvbnN0IGZyb20gPSBgJHtpc1B1c2hlZCA/ICcsIHB1c2hlZCcgOiAnJ30ke2NoYWluWzBdID8gYCBmcm9tICMke2NoYWluLmF0KC0xKX1gIDogJyd9YDtcbiAgY29uc3QgYmVjYXVzZSA9IGhlYXJkWzBdID8gYCAoYWZ0ZXIgJHtqb2luKGhlYXJkLm1hcCgoW3R5cGVdKSA9PiBzaG9ydCh0eXBlKSkpfSR7ZnJvbX0pYCA6ICcnO1xuICBjb25zdCByb2RlID0gcmlkZXJzLmZpbHRlcigocmlkZXIpID0+IHJpZGVyLnJvZGUpO1xuICBjb25zdCBvdGhlcnMgPSByb2RlWzNdID8gYCBhbmQgJHtyb2RlLmxlbmd0aCAtIDN9IG1vcmVgIDogJyc7IC8vIHRoZSBncm91cCBoYXMgdGhlbSBhbGxcbiAgcmV0dXJuIGpvaW4oW1xuICAgIGpvaW4ocGFydHMsICcgfCAnKSArIGJlY2F1c2UsXG4gICAgZXZlbnRzLm1hcCgoeyBuYW1lIH0pID0+IHNob3J0KG5hbWUpKS5qb2luKCcsICcpLFxuICAgIHJvZGVbMF0gJiYgYGJyaW5ncyBhbG9uZyAke2lkc09mKHJvZGUuc2xpY2UoMCwgMykpfSR7b3RoZXJzfWAsXG4gICAgcmVmcmVzaGVkWzBdICYmIGByZWZyZXNoZXMgJHtpZHNPZihyZWZyZXNoZWQpfWAsXG4gIF0sICcgPiAnKTtcbn07XG5cbi8qKiBAdHlwZSB7KGxpbmU6IHN0cmluZywgcm93czogYW55W11bXSkgPT4gdm9pZH0gKi9cbmNvbnN0IGdyb3VwID0gKGxpbmUsIHJvd3MpID0+IHtcbiAgY29uc29sZS5ncm91cENvbGxhcHNlZChsaW5lKTtcbiAgZm9yIChjb25zdCByb3cgb2Ygcm93cykgY29uc29sZS5sb2coLi4ucm93KTtcbiAgY29uc29sZS5ncm91cEVuZCgpO1xufTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuY29uc3QgbG9nID0gKHN0ZXApID0+IHtcbiAgY29uc3QgcmVmcmVzaGVkID0gcmVmcmVzaGVkQnkoc3RlcCk7XG4gIGNvbnN0IGxpbmUgPSBsaW5lT2Yoc3RlcCwgcmVmcmVzaGVkKTtcbiAgaWYgKHN0ZXAuaXNQb2xsICYmICFzdGVwLmV2ZW50c1swXSkgcmV0dXJuIGNvbnNvbGUuZGVidWcobGluZSk7XG4gIGdyb3VwKGxpbmUsIFtcbiAgICAuLi5zdGVwLmV2ZW50cy5tYXAoKHsgbmFtZSwgZGV0YWlsIH0pID0+IFtuYW1lLCBkZXRhaWxdKSxcbiAgICAuLi5zdGVwLnJpZGVycy5tYXAoKHsgaWQsIHJvZGUgfSkgPT4gW3JvZGUgPyAncm9kZSBhbG9uZywgYW5kIGhlYXJkJyA6ICdyb2RlIGFsb25nIGluIHZhaW4nLCBgIyR7aWR9YF0pLFxuICAgIC4uLnJlZnJlc2hlZC5tYXAoKHJvb3QpID0+IFsncmVmcmVzaGVzJywgcm9vdF0pLFxuICAgIC4uLnN0ZXAuaGVhcmQubWFwKChwYWlyKSA9PiBbJ2hlYXJkJywgLi4ucGFpcl0pLFxuICBdKTtcbn07XG5cbi8qKiBMb2cgYSByZXF1ZXN0IG9uY2UgYWxsIG9mIGl0cyBldmVudHMgaGF2ZSBhcnJpdmVkLlxuICogQHR5cGUgeyhzdGVwPzogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGxvZ1N0ZXAgPSAoc3RlcCkgPT4ge1xuICBpZiAoc3RlcD8ua2luZCAhPT0gJ3JlcXVlc3QnIHx8ICFzdGVwLmVuZGVkIHx8IGxvZ2dlZC5oYXMoc3RlcC5udW1iZXIpKSByZXR1cm47XG4gIGxvZ2dlZC5hZGQoc3RlcC5udW1iZXIpO1xuICBsb2coc3RlcCk7XG4gIHNob3dFcnJvcihzdGVwKTtcbn07XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCwgcHVzaDogRGVidWdQdXNoKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGxvZ1B1c2ggPSAoeyBldmVudHM6IFt7IG5hbWUsIGRldGFpbCwgaGVhcmVycyB9XSB9LCB7IGNoYW5uZWxzLCBzcHJlYWQsIGhvcHMsIGhlYXJzIH0pID0+IHtcbiAgY29uc3Qgd2hlbiA9IHNwcmVhZCA+IDUwMCA/IGAgd2l0aGluICR7KHNwcmVhZCAvIDEwMDApLnRvRml4ZWQoMSl9IHNgIDogJyc7XG4gIGNvbnN0IGJlY2F1c2UgPSBob3BzID8gJyAoY2FtZSBvZiBhIHB1c2hlZCBldmVudCknIDogJyc7XG4gIGNvbnN0IGRlYWYgPSByb290cygpLmZpbHRlcigocm9vdCkgPT4gbmFtZSAhPT0gYCR7UkVGUkVTSH0qYCAmJiB0cmlnZ2Vyc09mKHJvb3QpLmluY2x1ZGVzKG5hbWUpICYmICFoZWFycyhyb290KSk7XG4gIGdyb3VwKGpvaW4oW2BuaXRybzogcHVzaGVkICR7c2hvcnQobmFtZSl9IHwgdG8gJHtqb2luKGNoYW5uZWxzKX0ke2JlY2F1c2V9YCwgaGVhcmVyc1swXSAmJiBgcmVmcmVzaGVzICR7aWRzT2YoaGVhcmVycyl9JHt3aGVufWBdLCAnID4gJyksIFtcbiAgICBbbmFtZSwgZGV0YWlsXSxcbiAgICAuLi5oZWFyZXJzLm1hcCgoeyBpZCB9KSA9PiBbJ3JlZnJlc2hlcycsIHdpbmRvdy5uaXRybz8uZmluZChpZCldKSxcbiAgICAuLi5kZWFmLm1hcCgocm9vdCkgPT4gWydob2xkcyBubyBzdWNoIGNoYW5uZWwnLCByb290XSksXG4gIF0pO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0TG9nID0gKCkgPT4ge1xuICBsaXN0ZW4od2luZG93LCAnbml0cm86cHVzaC1zdGF0ZScsICh7IGRldGFpbDogeyBzdGF0ZSB9IH0pID0+IHtcbiAgICBpZiAoc3RhdGUgPT09IHB1c2hTdGF0ZSkgcmV0dXJuOyAvLyBzdHJlYW1zIGVuZCBhbmQgYmVnaW5cbiAgICBwdXNoU3RhdGUgPSBzdGF0ZTtcbiAgICBpZiAoc3RhdGUgPT09ICdyZWZ1c2VkJykge1xuICAgICAgd2FybigncHVzaCBpcyByZWZ1c2VkLCBzbyB0aGlzIHBhZ2UgaGVhcnMgbm90aGluZyBtb3JlIHVudGlsIGl0IGlzIGxvYWRlZCBhbmV3LiBIYXMgdGhlIHVzZXIgbG9nZ2VkIG91dCBvciBsb3N0IHJpZ2h0cywgb3IgaXMgdGhlIHBhZ2Ugb2xkZXIgdGhhbiBTVEFURV9NQVhfQUdFX1NFQ09ORFM/Jyk7XG4gICAgfSBlbHNlIGNvbnNvbGUubG9nKGBuaXRybzogcHVzaCB8ICR7c3RhdGV9YCk7XG4gIH0pO1xuICBsaXN0ZW4od2luZG93LCAnbml0cm86bWlzc2VkJywgKCkgPT4ge1xuICAgIGNvbnNvbGUubG9nKCduaXRybzogcHVzaCB8IG1pc3NlZDogdGhlIHBhZ2Ugd2FzIGF3YXkgZm9yIGxvbmdlciB0aGFuIHRoZSBsb2cgZ29lcyBiYWNrLCBzbyBpdHMgY29tcG9uZW50cyByZWZyZXNoJyk7XG4gIH0pO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHdoYXQgdGhlIGJyaWRnZSdzIGpvYnMgYW5kIHRoZSBwdXNoZWQgZXZlbnRzIHRlbGwgYmVjb21lcyBzdGVwcy5cbiAqXG4gKiBIZWFycyBvZiBqb2JzOiBxdWV1ZWQsIGZpbGxpbmcsIGxlYXZpbmcsIGFuc3dlcmVkLCBldmVudCwgc3RvcHBlZCwgZG9uZS4gUmVhZHMgTml0cm8tRGVidWcsIHdoaWNoIHRoZSBzZXJ2ZXIgYWRkcyBpbiBERUJVRzpcbiAqICAge1wibXNcIiwgXCJxdWVyaWVzXCIsIFwicXVlcnlfbXNcIn0uXG4gKi9cbmltcG9ydCB7IFJFRlJFU0gsIGNvbXBvbmVudE9mLCBoZWFyZXJzT2YsIHJvb3RzIH0gZnJvbSAnLi9oZWFyZXJzLmpzJztcbmltcG9ydCB7IG1hc2tlZCwgbm90ZVNlY3JldHMgfSBmcm9tICcuL3NlY3JldHMuanMnO1xuaW1wb3J0IHsgV0FJVFMsIGFkZFN0ZXAsIGNoYW5nZWQsIHN0ZXBzIH0gZnJvbSAnLi9zdGVwcy5qcyc7XG5pbXBvcnQgeyByZWFkU3RhdGUsIHRva2Vuc0luIH0gZnJvbSAnLi90b2tlbnMuanMnO1xuaW1wb3J0IHsgdGFrZVBhZ2UgfSBmcm9tICcuL3RyYXZlbC5qcyc7XG5cbi8vIEluIHRoZSBoZWFkIG9mIGV2ZXJ5IHBhZ2UgdGhhdCBEamFuZ28gbWFrZXMgZm9yIGRldmVsb3BlcnMsIHN1Y2ggYXMgdGhhdCBvZiBhIENTUkYgZmFpbHVyZS5cbmNvbnN0IERKQU5HT19QQUdFID0gLzxtZXRhIG5hbWU9XCJyb2JvdHNcIiBjb250ZW50PVwiTk9ORSxOT0FSQ0hJVkVcIi87XG4vKiogQHR5cGVkZWYge3sgc3RlcDogRGVidWdTdGVwLCBldmVudDogRGVidWdFdmVudCB9fSBTZW50ICovXG4vKiogV2hhdCBpcyBrbm93biBvZiBhIGpvYjogd2hlbiBpdCB3YXMgcXVldWVkLCB0aGUgY29tcG9uZW50cyBiZWZvcmUgaXQgbGVmdCwgaXRzIHN0ZXAsIGFuZCBieSBpZCB0aGUgdG9rZW5zIHRoYXQgdHJhdmVsbGVkLlxuICogQHR5cGUge1dlYWtNYXA8Sm9iLCB7IHNpbmNlPzogbnVtYmVyLCBwYWdlPzogYW55LCBzdGVwPzogRGVidWdTdGVwLCB0b2tlbnM/OiBNYXA8c3RyaW5nLCBzdHJpbmc+IH0+fSAqL1xuY29uc3Qgam9icyA9IG5ldyBXZWFrTWFwKCk7XG4vKiogQnkgdGhlIGV2ZW50IG9uIHRoZSBwYWdlLCBieSB0aGUgZGF0YSBvZiBhIHB1c2hlZCBvbmUsIGFuZCBieSB0aGUgcGFpciB0aGF0IGEgam9iIGhhcyBoZWFyZDogd2hvIGhhcyBzZW50IGl0LlxuICogQHR5cGUge1dlYWtNYXA8b2JqZWN0LCBTZW50Pn0gKi9cbmNvbnN0IHNlbnQgPSBuZXcgV2Vha01hcCgpO1xuLyoqIEJ5IHRoZSBpZCBvZiBhIHJvb3Q6IHRoZSBwdXNoZWQgZXZlbnQgdGhhdCByZWZyZXNoZXMgaXQsIHdob3NlIGRhdGEgbm9ib2R5IGhlYXJzLlxuICogQHR5cGUge01hcDxzdHJpbmcsIFNlbnQ+fSAqL1xuY29uc3QgcmVmcmVzaGluZyA9IG5ldyBNYXAoKTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IE5vbk51bGxhYmxlPFJldHVyblR5cGU8dHlwZW9mIGpvYnMuZ2V0Pj59ICovXG5jb25zdCBhYm91dCA9IChqb2IpID0+IGpvYnMuZ2V0KGpvYikgPz8gKGpvYnMuc2V0KGpvYiwge30pLCBhYm91dChqb2IpKTtcblxuLyoqIE5vdGUgd2hhdCBoYXMgYmVjb21lIG9mIHRoZSBldmVudHMgdGhhdCBhIGpvYiBoYXMgaGVhcmQsIGFuZCB0aGF0IHRoZXkgaGF2ZSBsZWQgdG8gYSBzdGVwLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgZmF0ZTogc3RyaW5nLCBzdGVwPzogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9ICh7IGhlYXJkLCBpZCwgY29tcG9uZW50IH0sIGZhdGUsIHN0ZXApID0+IHtcbiAgZm9yIChjb25zdCBwYWlyIG9mIGhlYXJkID8/IFtdKSB7XG4gICAgY29uc3QgZnJvbSA9IHNlbnQuZ2V0KHBhaXIpO1xuICAgIGlmICghZnJvbSkgY29udGludWU7XG4gICAgY29uc3QgeyBoZWFyZXJzLCBuYW1lIH0gPSBmcm9tLmV2ZW50O1xuICAgIHN0ZXA/LmNhdXNlcy5wdXNoKHsgc3RlcDogZnJvbS5zdGVwLm51bWJlciwgZXZlbnQ6IG5hbWUsIGJ5OiBpZCB9KTtcbiAgICBjb25zdCBrbm93biA9IGhlYXJlcnMuZmluZCgob25lKSA9PiBvbmUuaWQgPT09IGlkKSA/PyBoZWFyZXJzW2hlYXJlcnMucHVzaCh7IGlkLCBjb21wb25lbnQsIGZhdGUgfSkgLSAxXTtcbiAgICBPYmplY3QuYXNzaWduKGtub3duLCB7IGZhdGUsIHN0ZXA6IHN0ZXA/Lm51bWJlciB9KTtcbiAgICBjaGFuZ2VkKGZyb20uc3RlcCk7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgcXVldWVkID0gKGpvYikgPT4ge1xuICBub3RlU2VjcmV0cygpO1xuICBhYm91dChqb2IpLnNpbmNlID8/PSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgY29uc3QgeyBjYXVzZSwgaGVhcmQsIGlkIH0gPSBqb2I7XG4gIGNvbnN0IGZyb20gPSBzZW50LmdldChjYXVzZSkgPz8gc2VudC5nZXQoY2F1c2U/LmRldGFpbCA/PyBqb2IpID8/IChqb2IuYm9keS5oYXMoJ25pdHJvLXB1c2hlZCcpID8gcmVmcmVzaGluZy5nZXQoaWQpIDogdW5kZWZpbmVkKTtcbiAgaWYgKGZyb20gJiYgaGVhcmQ/LlswXSkgc2VudC5zZXQoaGVhcmRbMF0sIGZyb20pO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBmaWxsaW5nID0gKGpvYikgPT4gdm9pZCAoYWJvdXQoam9iKS5wYWdlID0gdGFrZVBhZ2UoKSk7XG5cbi8qKiBXaGF0IHRyYXZlbHMgYmVzaWRlcyB0aGUgbGlicmFyeSdzIG93bi5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IFBpY2s8RGVidWdTdGVwLCAnYXJncycgfCAndHlwZWQnPn0gKi9cbmNvbnN0IHBvc3RlZCA9ICh7IGFjdGlvbiwgYm9keSwgbGVmdCwgc2VudDogZmllbGRzIH0pID0+IHtcbiAgLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBhbnk+fSAqL1xuICBjb25zdCBhcmdzID0ge307XG4gIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgYW55Pn0gKi9cbiAgY29uc3QgdHlwZWQgPSB7fTtcbiAgY29uc3QgYm91bmQgPSBuZXcgU2V0KFsuLi5maWVsZHMudmFsdWVzKCldLmZpbHRlcigoZmllbGQpID0+IGZpZWxkLmJvdW5kKS5tYXAoKHsgbmFtZSB9KSA9PiBuYW1lKSk7XG4gIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBsZWZ0ID8/IGJvZHkpIHtcbiAgICBjb25zdCBpc0JvdW5kID0gYm91bmQuaGFzKG5hbWUpO1xuICAgIGlmICghaXNCb3VuZCAmJiAvXm5pdHJvLXxeY3NyZm1pZGRsZXdhcmV0b2tlbiQvLnRlc3QobmFtZSkpIGNvbnRpbnVlO1xuICAgIGNvbnN0IFt0bywga2V5XSA9IGlzQm91bmQgPyBbdHlwZWQsIG5hbWUuc2xpY2UobmFtZS5pbmRleE9mKCcuJykgKyAxKV0gOiBbYXJncywgbmFtZV07XG4gICAgY29uc3QgaXNGb3JtID0gYWN0aW9uID09PSAnc3luYycgJiYgbmFtZSA9PT0gJ2Zvcm0nO1xuICAgIGNvbnN0IHNhZmUgPSBpc0Zvcm0gPyBtYXNrZWQoT2JqZWN0LmZyb21FbnRyaWVzKG5ldyBVUkxTZWFyY2hQYXJhbXMoYCR7dmFsdWV9YCkpKSA6IG1hc2tlZCh2YWx1ZSwgbmFtZSk7XG4gICAgdG9ba2V5XSA9IGtleSBpbiB0byA/IFt0b1trZXldLCBzYWZlXS5mbGF0KCkgOiBzYWZlO1xuICB9XG4gIGZvciAoY29uc3QgeyBib3VuZDogcGF0aCB9IG9mIGZpZWxkcy52YWx1ZXMoKSkgaWYgKHBhdGgpIHR5cGVkW3BhdGhdID8/PSAnJzsgLy8gYSBib3ggd2l0aG91dCBhIHRpY2tcbiAgcmV0dXJuIHsgYXJncywgdHlwZWQgfTtcbn07XG5cbi8qKiBIb3cgYSB0ZXN0IGNhbiBuYW1lIGEgY29tcG9uZW50OiBieSBpdHMgY2xhc3MsIGFuZCBieSBpdHMga2V5IGlmIGl0IGhhcyBvbmU7IG5vdCBpZiBvdGhlcnMgYXJlIGNhbGxlZCB0aGUgc2FtZS5cbiAqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4geyBrZXk/OiBzdHJpbmcsIGlzT25lOiBib29sZWFuIH19ICovXG5jb25zdCBuYW1lT2YgPSAoaWQpID0+IHtcbiAgY29uc3QgeyBuaXRyb0NvbXBvbmVudDogY29tcG9uZW50LCBuaXRyb0tleToga2V5IH0gPSB3aW5kb3cubml0cm8/LmZpbmQoaWQpPy5kYXRhc2V0ID8/IHt9O1xuICBjb25zdCBzYW1lID0gcm9vdHMoKS5maWx0ZXIoKHsgZGF0YXNldCB9KSA9PiBkYXRhc2V0Lm5pdHJvQ29tcG9uZW50ID09PSBjb21wb25lbnQgJiYgZGF0YXNldC5uaXRyb0tleSA9PT0ga2V5KTtcbiAgcmV0dXJuIHsga2V5LCBpc09uZTogc2FtZS5sZW5ndGggPT09IDEgfTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgbGVhdmluZyA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBhY3Rpb24sIGJvYXJkZWQsIGNoYWluLCBjb21wb25lbnQsIGhlYXJkID0gW10sIGlkLCBpc1F1aWV0LCBwYWdlLCByaWRlcnMsIHNvdXJjZSB9ID0gam9iO1xuICBjb25zdCBrbm93biA9IGFib3V0KGpvYik7XG4gIGlmIChrbm93bi5zdGVwICYmICFrbm93bi5zdGVwLmVuZGVkKSByZXR1cm47XG4gIGNvbnN0IGFsbCA9IFtqb2IsIC4uLnJpZGVycy52YWx1ZXMoKV07XG4gIGNvbnN0IHN0ZXAgPSBhZGRTdGVwKHtcbiAgICBraW5kOiAncmVxdWVzdCcsIGlkLCBjb21wb25lbnQsIGFjdGlvbiwgY2hhaW4sIC4uLnBvc3RlZChqb2IpLCBzdGFydDogYm9hcmRlZCwgLi4ubmFtZU9mKGlkKSxcbiAgICBwYWdlOiBrbm93bi5wYWdlLFxuICAgIGFkZHJlc3M6IHBhZ2UsXG4gICAgaXNQb2xsOiAham9iLmhlYXJkICYmIGlzUXVpZXQsXG4gICAgaXNQdXNoZWQ6IGpvYi5ib2R5Lmhhcygnbml0cm8tcHVzaGVkJyksXG4gICAgaXNGb3JtOiBzb3VyY2U/LmxvY2FsTmFtZSA9PT0gJ2Zvcm0nLFxuICAgIGhlYXJkOiBoZWFyZC5tYXAoKFtuYW1lLCBkZXRhaWxdKSA9PiBbbmFtZSwgbWFza2VkKGRldGFpbCldKSxcbiAgICB3YWl0ZWQ6IGJvYXJkZWQgLSAoa25vd24uc2luY2UgPz8gYm9hcmRlZCksXG4gICAgcmlkZXJzOiBhbGwuc2xpY2UoMSkubWFwKChyaWRlcikgPT4gKHsgaWQ6IHJpZGVyLmlkLCBjb21wb25lbnQ6IHJpZGVyLmNvbXBvbmVudCB9KSksXG4gIH0pO1xuICBrbm93bi5zdGVwID0gc3RlcDtcbiAgLy8gSW4gcGxhY2Ugb2YgYSBzdGF0ZSwgdGhhdCBvZiBhIGxhenkgY29tcG9uZW50IGhhcyBpdHMgYXJndW1lbnRzLlxuICBrbm93bi50b2tlbnMgPSBuZXcgTWFwKGFjdGlvbiA9PT0gJ25pdHJvLW1vdW50JyA/IFtdIDogYWxsLm1hcCgob25lKSA9PiBbb25lLmlkLCBvbmUudG9rZW5dKSk7XG4gIGZvciAoY29uc3Qgb25lIG9mIGFsbCkgdGVsbChvbmUsIG9uZSA9PT0gam9iID8gJ2Fza3MgaW4gIycgOiAndHJhdmVscyBhbG9uZyBpbiAjJywgc3RlcCk7XG59O1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXAsIGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3Qgbm90ZSA9IChzdGVwLCB7IGFuc3dlciwgYm9hcmRlZCwgdG9vaywgaXNTdGFsZSwgc3RhdHVzLCB0cmllcyB9KSA9PiB7XG4gIGNvbnN0IHsgaGVhZGVycywgc3RhdHVzOiBhbnN3ZXJlZCA9IDAsIHRleHQgPSAnJyB9ID0gYW5zd2VyID8/IHt9O1xuICBsZXQgc2VydmVyO1xuICB0cnkge1xuICAgIHNlcnZlciA9IEpTT04ucGFyc2UoaGVhZGVycz8uZ2V0KCdOaXRyby1EZWJ1ZycpKTtcbiAgfSBjYXRjaCB7fSAvLyBlc2xpbnQtZGlzYWJsZS1saW5lIG5vLWVtcHR5IC0tIGEgcHJveHknc1xuICBPYmplY3QuYXNzaWduKHN0ZXAsIHtcbiAgICBzdGF0dXM6IGFuc3dlcmVkLFxuICAgIHRyaWVzLFxuICAgIGlzU3RhbGUsXG4gICAgaXNLZXB0OiBoZWFkZXJzPy5nZXQoJ05pdHJvLU9uY2UnKSA9PT0gJ2tlcHQnLFxuICAgIGJ5dGVzOiBuZXcgQmxvYihbdGV4dF0pLnNpemUsXG4gICAgZXJyb3JQYWdlOiBOdW1iZXIoc3RhdHVzKSA+IDQ5OSB8fCBESkFOR09fUEFHRS50ZXN0KHRleHQpID8gdGV4dCA6ICcnLFxuICAgIHRvb2ssXG4gICAgc3dhcDogdG9vayAmJiBwZXJmb3JtYW5jZS5ub3coKSAtIGJvYXJkZWQgLSB0b29rLFxuICAgIHNlcnZlcixcbiAgfSk7XG59O1xuXG4vKiogTm90ZSB0aGUgc3RhdGVzLCBiZWZvcmUgYW5kIGFmdGVyLlxuICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXAsIHRva2VuczogTWFwPHN0cmluZywgc3RyaW5nPiB8IHVuZGVmaW5lZCwgbWFkZTogUmV0dXJuVHlwZTx0eXBlb2YgdG9rZW5zSW4+KSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3QgY29tcGFyZSA9IGFzeW5jIChzdGVwLCB0b2tlbnMsIG1hZGUpID0+IHtcbiAgZm9yIChjb25zdCBbYXQsIHJ1bl0gb2Ygc3RlcC5ydW5zLmVudHJpZXMoKSkge1xuICAgIHJ1bi5iZWZvcmUgPSBhd2FpdCByZWFkU3RhdGUocnVuLmlkLCB0b2tlbnM/LmdldChydW4uaWQpKTtcbiAgICBydW4uYWZ0ZXIgPSBhd2FpdCByZWFkU3RhdGUocnVuLmlkLCBtYWRlW2F0XSk7XG4gIH1cbiAgY2hhbmdlZChzdGVwKTtcbn07XG5cbi8qKiBOb3RlIGluIHdoaWNoIHN0ZXAgYSBjb21wb25lbnQgd2VudCB0aGF0IGhhcyBydW4uXG4gKiBAdHlwZSB7KG51bWJlcjogbnVtYmVyKSA9PiB2b2lkfSAqL1xuY29uc3Qgbm90ZUdvbmUgPSAobnVtYmVyKSA9PiB7XG4gIGZvciAoY29uc3QgeyBydW5zIH0gb2Ygc3RlcHMpIGZvciAoY29uc3QgcnVuIG9mIHJ1bnMpIGlmICghd2luZG93Lm5pdHJvPy5maW5kKHJ1bi5pZCkpIHJ1bi5nb25lID8/PSBudW1iZXI7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGFuc3dlcmVkID0gKGpvYikgPT4ge1xuICBjb25zdCB7IHN0ZXAsIHRva2VucyB9ID0gYWJvdXQoam9iKTtcbiAgaWYgKCFzdGVwKSByZXR1cm47XG4gIGNvbnN0IHsgYW5zd2VyLCBpZCwgY29tcG9uZW50LCBldmVudHMsIHBhcnRzLCByaWRlcnMgfSA9IGpvYjtcbiAgbm90ZVNlY3JldHMoKTtcbiAgbm90ZShzdGVwLCBqb2IpO1xuICBzdGVwLmxlZnQgPSBldmVudHMgPyBldmVudHMubGVuZ3RoIDogMTsgLy8gYSBmYWlsdXJlJ3MgaXMgbWFkZSBieSB0aGUgYnJpZGdlXG4gIGNvbnN0IHJhbiA9IHBhcnRzID8/IFtbaWQsIEluZmluaXR5XV07XG4gIHN0ZXAucnVucyA9IHJhbi5tYXAoKFtmcm9tXSkgPT4gKHsgaWQ6IGZyb20sIGNvbXBvbmVudDogZnJvbSA9PT0gaWQgPyBjb21wb25lbnQgOiByaWRlcnMuZ2V0KGZyb20pPy5jb21wb25lbnQsIC4uLm5hbWVPZihmcm9tKSB9KSk7XG4gIGZvciAoY29uc3QgcmlkZXIgb2Ygc3RlcC5yaWRlcnMpIHJpZGVyLnJvZGUgPSBzdGVwLnJ1bnMuc29tZSgocnVuKSA9PiBydW4uaWQgPT09IHJpZGVyLmlkKTtcbiAgbm90ZUdvbmUoc3RlcC5udW1iZXIpO1xuICBlbmQoc3RlcCk7XG4gIGNvbXBhcmUoc3RlcCwgdG9rZW5zLCB0b2tlbnNJbihhbnN3ZXI/LnRleHQgPz8gJycsIHJhbikpO1xufTtcblxuLyoqIE9uY2UgYWxsIG9mIGl0cyBldmVudHMgaGF2ZSBhcnJpdmVkLlxuICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG5jb25zdCBlbmQgPSAoc3RlcCkgPT4ge1xuICBpZiAoIXN0ZXAubGVmdCkgc3RlcC5lbmRlZCA9IHBlcmZvcm1hbmNlLm5vdygpO1xuICBjaGFuZ2VkKHN0ZXApO1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBkZXRhaWw6IGFueSwgZnJvbTogc3RyaW5nLCBmb3VuZDogUmV0dXJuVHlwZTx0eXBlb2YgaGVhcmVyc09mPikgPT4gRGVidWdFdmVudH0gKi9cbmNvbnN0IGV2ZW50T2YgPSAobmFtZSwgZGV0YWlsLCBmcm9tLCB7IG1lYW50LCBvdGhlcnMsIHdoeSB9KSA9PiAoe1xuICBuYW1lLCBkZXRhaWw6IG1hc2tlZChkZXRhaWwpLCBmcm9tLCBvdGhlcnMsIHdoeSxcbiAgaGVhcmVyczogbWVhbnQubWFwKChyb290KSA9PiAoeyBpZDogcm9vdC5pZCwgY29tcG9uZW50OiBjb21wb25lbnRPZihyb290KSwgZmF0ZTogV0FJVFMgfSkpLFxufSk7XG5cbi8qKiBBbiBldmVudCBvZiBhbiBhbnN3ZXIsIGJlZm9yZSB0aGUgcGFnZSBoZWFycyBpdC5cbiAqIEB0eXBlIHsoZGV0YWlsOiB7IGpvYjogSm9iLCBhcnJpdmFsOiBBcnJpdmFsLCBldmVudDogQ3VzdG9tRXZlbnQgfSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFycml2ZWQgPSAoeyBqb2IsIGFycml2YWw6IHsgbmFtZSwgZGV0YWlsLCBmcm9tLCBoZWFyZEJ5LCBjYWxsLCB0byB9LCBldmVudDogY2F1c2UgfSkgPT4ge1xuICBjb25zdCB7IHN0ZXAgfSA9IGFib3V0KGpvYik7XG4gIGlmICghc3RlcCkgcmV0dXJuO1xuICBjb25zdCBmb3VuZCA9IGhlYXJlcnNPZihuYW1lLCBkZXRhaWwpO1xuICBjb25zdCBwYXJlbnQgPSB0byAmJiB3aW5kb3cubml0cm8/LmZpbmQodG8pO1xuICBpZiAocGFyZW50KSBmb3VuZC5tZWFudC5wdXNoKHBhcmVudCk7XG4gIGNvbnN0IGV2ZW50ID0gZXZlbnRPZihuYW1lLCBkZXRhaWwsIGZyb20sIGZvdW5kKTtcbiAgZm9yIChjb25zdCBoZWFyZXIgb2YgZXZlbnQuaGVhcmVycykge1xuICAgIGNvbnN0IHsgaWQgfSA9IGhlYXJlcjtcbiAgICBpZiAoaGVhcmRCeS5oYXMoaWQpKSBPYmplY3QuYXNzaWduKGhlYXJlciwgeyBmYXRlOiAnaXMgaW4gdGhlIHNhbWUgYW5zd2VyJywgc3RlcDogc3RlcC5udW1iZXIgfSk7XG4gICAgZWxzZSBpZiAoaWQgPT09IGZyb20gfHwgaWQgPT09IGpvYi5pZCB8fCBzdGVwLmNoYWluLmluY2x1ZGVzKGlkKSkgaGVhcmVyLmZhdGUgPSAnbGVkIGhlcmUgaXRzZWxmJztcbiAgICBpZiAoaWQgPT09IHRvKSBoZWFyZXIuY2FsbCA9IGNhbGw7XG4gIH1cbiAgc3RlcC5ldmVudHMucHVzaChldmVudCk7XG4gIHNlbnQuc2V0KGNhdXNlLCB7IHN0ZXAsIGV2ZW50IH0pO1xuICBzdGVwLmxlZnQtLTtcbiAgZW5kKHN0ZXApO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBzdG9wcGVkID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGlkLCBjb21wb25lbnQsIGhlYXJkID0gW10sIHdoeSwgY2hhaW4gfSA9IGpvYjtcbiAgdGVsbChqb2IsICdzdG9wcGVkIGluICMsIGFzIGl0IHdvdWxkIGdvIHJvdW5kJywgYWRkU3RlcCh7IGtpbmQ6ICdzdG9wcGVkJywgaWQsIGNvbXBvbmVudCwgY2hhaW4sIHdoeSwgaGVhcmQgfSkpO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBkb25lID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGFjdGlvbiwgY29tcG9uZW50LCBpZCwgaG9zdCwgaXNRdWlldCwgcm9kZSB9ID0gam9iO1xuICBpZiAoYWJvdXQoam9iKS5zdGVwIHx8IGhvc3QgfHwgcm9kZSkgcmV0dXJuO1xuICBpZiAoIWlzUXVpZXQpIGFkZFN0ZXAoeyBraW5kOiAnZHJvcHBlZCcsIGlkLCBjb21wb25lbnQsIGFjdGlvbiwgLi4ubmFtZU9mKGlkKSwgLi4ucG9zdGVkKGpvYikgfSk7XG4gIHRlbGwoam9iLCAnaGFzIGdvbmUnKTtcbn07XG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgZGV0YWlsOiBhbnksIHB1c2g6IERlYnVnUHVzaCkgPT4gRGVidWdTdGVwfSAqL1xuZXhwb3J0IGNvbnN0IHJlY29yZFB1c2ggPSAobmFtZSwgZGV0YWlsLCBwdXNoKSA9PiB7XG4gIGNvbnN0IGlzRm9yQWxsID0gbmFtZSA9PT0gYCR7UkVGUkVTSH0qYDsgLy8gb2YgYSBjaGFubmVsXG4gIGNvbnN0IGZvdW5kID0gaXNGb3JBbGwgPyB7IG1lYW50OiByb290cygpLmZpbHRlcihwdXNoLmhlYXJzKSwgb3RoZXJzOiAnJywgd2h5OiAnJyB9IDogaGVhcmVyc09mKG5hbWUsIGRldGFpbCwgcHVzaCk7XG4gIGNvbnN0IGV2ZW50ID0gZXZlbnRPZihuYW1lLCBkZXRhaWwsICcnLCBmb3VuZCk7XG4gIGNvbnN0IHsgY2hhbm5lbHMsIHNwcmVhZCB9ID0gcHVzaDtcbiAgY29uc3Qgc3RlcCA9IGFkZFN0ZXAoeyBraW5kOiAncHVzaCcsIGNoYW5uZWxzLCBzcHJlYWQsIGV2ZW50czogW2V2ZW50XSwgZW5kZWQ6IHBlcmZvcm1hbmNlLm5vdygpIH0pO1xuICBpZiAoT2JqZWN0KGRldGFpbCkgPT09IGRldGFpbCAmJiAhaXNGb3JBbGwpIHNlbnQuc2V0KGRldGFpbCwgeyBzdGVwLCBldmVudCB9KTtcbiAgZWxzZSBmb3IgKGNvbnN0IHsgaWQgfSBvZiBmb3VuZC5tZWFudCkgcmVmcmVzaGluZy5zZXQoaWQsIHsgc3RlcCwgZXZlbnQgfSk7XG4gIHJldHVybiBzdGVwO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0UmVjb3JkID0gKCkgPT4ge1xuICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIChkZXRhaWw6IGFueSkgPT4gdm9pZD59ICovXG4gIGNvbnN0IGhlYXJzID0geyBxdWV1ZWQsIGZpbGxpbmcsIGxlYXZpbmcsIGFuc3dlcmVkLCBldmVudDogYXJyaXZlZCwgc3RvcHBlZCwgZG9uZSB9O1xuICBmb3IgKGNvbnN0IFtuYW1lLCBsaXN0ZW5lcl0gb2YgT2JqZWN0LmVudHJpZXMoaGVhcnMpKSB3aW5kb3cubml0cm8/Lm9uKG5hbWUsIGxpc3RlbmVyKTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiB0ZWxscyBkZXZlbG9wZXJzIHdoYXQgdGhlIGNvbXBvbmVudHMgb2YgdGhlIHBhZ2UgZG8sIGluIHRoZSBjb25zb2xlIGFuZCBpbiB0aGUgdGltZWxpbmUsIGEgZHJhd2VyIGF0IHRoZVxuICogZWRnZSBvZiB0aGUgcGFnZS4geyUgbml0cm9fc2NyaXB0cyAlfSBsb2FkcyBpdCB3aGVuIHRoZSBzZXR0aW5nIERFQlVHIGlzIG9uOiBmaXJzdCwgYW5kIG5vdCBkZWZlcnJlZCwgc2luY2UgaXQgaGFzIHRvXG4gKiBzZWUgdGhlIG90aGVycyBjb21lLlxuICpcbiAqIFNldHMgd2luZG93Lm5pdHJvRGVidWcge3N1Z2dlc3QsIHB1c2hlZH06IHRoZSBmaXJzdCBpcyBmb3Igbml0cm8uY2FsbCgpIG9mIGEgY29tcG9uZW50IHRoYXQgaXMgbm90IHRoZXJlLCB0aGUgc2Vjb25kXG4gKiBmb3IgcHVzaGVkLmpzLlxuICovXG5pbXBvcnQgeyBzdGFydERyYXdlciB9IGZyb20gJy4vZHJhd2VyLmpzJztcbmltcG9ydCB7IHN0YXJ0SGVhcmVycyB9IGZyb20gJy4vaGVhcmVycy5qcyc7XG5pbXBvcnQgeyBsb2dQdXNoLCBsb2dTdGVwLCBzdGFydExvZyB9IGZyb20gJy4vbG9nLmpzJztcbmltcG9ydCB7IHJlY29yZFB1c2gsIHN0YXJ0UmVjb3JkIH0gZnJvbSAnLi9yZWNvcmQuanMnO1xuaW1wb3J0IHsgc3RhcnRTZWNyZXRzIH0gZnJvbSAnLi9zZWNyZXRzLmpzJztcbmltcG9ydCB7IG9uU3RlcCB9IGZyb20gJy4vc3RlcHMuanMnO1xuaW1wb3J0IHsgc3RhcnRUd2ljZSB9IGZyb20gJy4vdHdpY2UuanMnO1xuaW1wb3J0IHsgc3VnZ2VzdCB9IGZyb20gJy4vd29yZHMuanMnO1xuXG5pZiAoIU9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm9EZWJ1ZycpKSB7IC8vIGVsc2UgaXQgaXMgbG9hZGVkIHR3aWNlXG4gIHdpbmRvdy5uaXRyb0RlYnVnID0geyBzdWdnZXN0LCBwdXNoZWQ6IChuYW1lLCBkZXRhaWwsIHB1c2gpID0+IGxvZ1B1c2gocmVjb3JkUHVzaChuYW1lLCBkZXRhaWwsIHB1c2gpLCBwdXNoKSB9O1xuICBzdGFydFR3aWNlKCk7XG4gIHN0YXJ0SGVhcmVycygpO1xuICBzdGFydFNlY3JldHMoKTtcbiAgc3RhcnRMb2coKTtcbiAgb25TdGVwKGxvZ1N0ZXApO1xuICBzdGFydERyYXdlcigpO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgKCkgPT4ge1xuICAgIGlmIChPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvJykpIHN0YXJ0UmVjb3JkKCk7XG4gIH0pO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7QUFLTyxNQUFNLE1BQU0sQ0FBQyxZQUFZLFlBQVk7QUFDMUMsWUFBUSxnQkFBZ0I7QUFDeEIsZUFBVyxPQUFPLFFBQVEsS0FBSyxDQUFDLEdBQUc7QUFDakMsVUFBSSxLQUFLLGdCQUFnQixRQUFRO0FBQy9CLG1CQUFXLENBQUMsS0FBSyxLQUFLLEtBQUssT0FBTyxRQUFRLEdBQUcsRUFBRyxRQUFPLFVBQVcsUUFBUSxHQUFHLElBQUksUUFBUyxRQUFRLGFBQWEsS0FBSyxLQUFLO0FBQUEsTUFDM0gsV0FBVyxJQUFLLFNBQVEsT0FBTyxHQUFHO0FBQUEsSUFDcEM7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUlPLE1BQU0sSUFBSSxDQUFDLFNBQVMsWUFBWTtBQUNyQyxVQUFNLENBQUMsS0FBSyxZQUFZLEVBQUUsSUFBSSxLQUFLLE1BQU0sR0FBRztBQUM1QyxXQUFPLElBQUksU0FBUyxjQUFjLEdBQUcsR0FBRyxFQUFFLFVBQVUsR0FBRyxPQUFPO0FBQUEsRUFDaEU7QUFHTyxNQUFNLFNBQVMsQ0FBQyxPQUFPLFlBQVksU0FBUyxFQUFFLFVBQVUsRUFBRSxNQUFNLFVBQVUsUUFBUSxHQUFHLE9BQU8sSUFBSTtBQUdoRyxNQUFNLE9BQU8sQ0FBQyxVQUFVO0FBQzdCLFVBQU0sT0FBTyxLQUFLLFVBQVUsS0FBSyxLQUFLO0FBQ3RDLFdBQU8sS0FBSyxHQUFHLElBQUksR0FBRyxLQUFLLE1BQU0sR0FBRyxHQUFHLENBQUMsV0FBTTtBQUFBLEVBQ2hEO0FBR08sTUFBTSxLQUFLLENBQUMsU0FBUyxNQUFNLEdBQUcsT0FBTyxPQUFPLFFBQVEsU0FBUyxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUM7OztBQzdCaEYsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFJaEIsTUFBTSxPQUFPLENBQUMsU0FBUztBQUM1QixRQUFJLE9BQU8sSUFBSSxJQUFJLEVBQUcsUUFBTztBQUM3QixZQUFRLEtBQUssVUFBVSxJQUFJLEVBQUU7QUFDN0IsV0FBTyxJQUFJLElBQUk7QUFDZixXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU0sV0FBVyxDQUFDLEdBQUcsTUFBTTtBQUN6QixRQUFJQSxPQUFNLE1BQU0sS0FBSyxFQUFFLFFBQVEsRUFBRSxTQUFTLEVBQUUsR0FBRyxDQUFDLEdBQUcsVUFBVSxLQUFLO0FBQ2xFLGVBQVcsQ0FBQyxHQUFHLE1BQU0sS0FBSyxDQUFDLEdBQUcsQ0FBQyxFQUFFLFFBQVEsR0FBRztBQUMxQyxZQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUM7QUFDbkIsZUFBUyxJQUFJLEdBQUcsSUFBSSxFQUFFLFFBQVEsS0FBSztBQUNqQyxhQUFLLEtBQUssS0FBSyxJQUFJLEtBQUssQ0FBQyxJQUFJLEdBQUdBLEtBQUksSUFBSSxDQUFDLElBQUksR0FBR0EsS0FBSSxDQUFDLElBQUksT0FBTyxXQUFXLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUFBLE1BQ25GO0FBQ0EsTUFBQUEsT0FBTTtBQUFBLElBQ1I7QUFDQSxXQUFPQSxLQUFJLEVBQUUsTUFBTTtBQUFBLEVBQ3JCO0FBR08sTUFBTSxVQUFVLENBQUMsTUFBTUMsV0FBVTtBQUN0QyxVQUFNQyxTQUFRLENBQUMsR0FBRyxJQUFJLElBQUlELE1BQUssQ0FBQyxFQUFFLE9BQU8sQ0FBQyxVQUFVLFNBQVMsTUFBTSxLQUFLLEtBQUssS0FBSyxTQUFTLENBQUM7QUFDNUYsSUFBQUMsT0FBTSxLQUFLLENBQUMsR0FBRyxNQUFNLFNBQVMsTUFBTSxDQUFDLElBQUksU0FBUyxNQUFNLENBQUMsQ0FBQztBQUMxRCxXQUFPQSxPQUFNLENBQUMsSUFBSSxpQkFBaUJBLE9BQU0sQ0FBQyxDQUFDLE1BQU07QUFBQSxFQUNuRDtBQUlPLE1BQU0sT0FBTyxDQUFDQyxTQUFRLEtBQUssU0FBUyxDQUFDLEdBQUcsSUFBSSxJQUFJQSxPQUFNLENBQUMsRUFBRSxPQUFPLE9BQU8sRUFBRSxLQUFLLEVBQUU7QUFHaEYsTUFBTSxRQUFRLENBQUMsU0FBUyxLQUFLLFFBQVEsV0FBVyxFQUFFO0FBR2xELE1BQU0sU0FBUyxDQUFDLFVBQVcsUUFBUSxNQUFPLEdBQUcsS0FBSyxPQUFPLElBQUksUUFBUSxLQUFNLFFBQVEsQ0FBQyxDQUFDOzs7QUNuQ3JGLE1BQU0sVUFBVSxDQUFDO0FBRXhCLE1BQU0sU0FBUyxDQUFDO0FBRWhCLE1BQUk7QUFJSixNQUFNLE9BQU8sQ0FBQyxTQUFTO0FBQ3JCLFFBQUksQ0FBQyxTQUFTLEtBQU0sUUFBTyxTQUFTLGlCQUFpQixvQkFBb0IsTUFBTSxLQUFLLElBQUksQ0FBQztBQUN6RixhQUFTLEtBQUssUUFBUSxFQUFFLE9BQU8sRUFBRSxNQUFNLFNBQVMsT0FBTyw2RUFBNkUsR0FBRyxJQUFJLENBQUM7QUFBQSxFQUM5STtBQUdBLE1BQU0sT0FBTyxDQUFDLE9BQU8sV0FBVztBQUM5QixRQUFJLFVBQVUsS0FBTTtBQUNwQixZQUFRLEtBQUssVUFBVSwyQkFBMkI7QUFDbEQsUUFBSSxNQUFNO0FBQ1IsWUFBTSxDQUFDLEtBQUssSUFBSTtBQUNoQixZQUFNLE9BQU8sUUFBUSxHQUFHLEVBQUU7QUFDMUIsWUFBTSxRQUNKLFVBQVUsT0FDTixnRkFDQTtBQUNOLFlBQU0sT0FBTyxxRUFBcUUsS0FBSyxRQUFRLElBQUksS0FBSyxLQUFLO0FBQzdHLFVBQUksS0FBSyxJQUFJLEVBQUcsTUFBSyxJQUFJO0FBQUEsSUFDM0I7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUVBLE1BQU0sT0FBTyxNQUFNO0FBQ2pCLFVBQU07QUFBQTtBQUFBLE1BQStDLFNBQVMsY0FBYyxrQ0FBa0M7QUFBQTtBQUM5RyxTQUFLLE9BQU8sTUFBTSxLQUFLLEdBQUc7QUFDMUIsUUFBSSxLQUFNO0FBQ1YsVUFBTSxRQUFRLE9BQU8sQ0FBQyxJQUNsQixlQUFlLEtBQUssTUFBTSxDQUFDLHNIQUMzQjtBQUNKLFNBQUssNENBQTRDLEtBQUssRUFBRTtBQUFBLEVBQzFEO0FBRU8sTUFBTSxhQUFhLE1BQU07QUFDOUIsV0FBTyxPQUFPLE9BQU8sUUFBUSxNQUFNLElBQUksT0FBTyxPQUFPO0FBQ3JELFFBQUksS0FBTSxTQUFRLEtBQUssQ0FBQyxHQUFHLFNBQVMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLElBQUksTUFBTSxRQUFRLEtBQUssR0FBRyxDQUFDLEdBQUcsT0FBTyxvQ0FBb0M7QUFFOUgsUUFBSSxPQUFPLHlCQUF5QixRQUFRLE1BQU0sR0FBRyxpQkFBaUIsT0FBTztBQUMzRSxhQUFPLGVBQWUsUUFBUSxRQUFRO0FBQUEsUUFDcEMsY0FBYztBQUFBLFFBQ2QsWUFBWTtBQUFBLFFBQ1osS0FBSyxNQUFNO0FBQUEsUUFDWCxLQUFLLENBQUMsVUFBVTtBQUNkO0FBQUEsWUFBSztBQUFBO0FBQUEsWUFBZ0QsU0FBUyxlQUFnQjtBQUFBLFVBQUc7QUFBQSxRQUNuRjtBQUFBLE1BQ0YsQ0FBQztBQUFBLElBQ0g7QUFDQSxXQUFPLGlCQUFpQixTQUFTLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDL0MsVUFBSSxrQkFBa0Isa0JBQW1CLFFBQU8sS0FBSyxPQUFPLEdBQUc7QUFBQSxJQUNqRSxHQUFHLElBQUk7QUFDUCxhQUFTLGlCQUFpQixvQkFBb0IsSUFBSTtBQUFBLEVBQ3BEOzs7QUN6REEsTUFBTSxXQUFXLENBQUMsaUJBQWlCLGVBQWUsdUJBQXVCO0FBQ2xFLE1BQU0sVUFBVTtBQUN2QixNQUFNLEVBQUUsaUJBQWlCLElBQUksWUFBWTtBQUV6QyxNQUFNLFdBQVcsb0JBQUksSUFBSTtBQUlsQixNQUFNLFNBQVMsQ0FBQyxRQUFRLE1BQU0sVUFBVSxZQUFZLGlCQUFpQixLQUFLLFFBQVEsTUFBTSxVQUFVLE9BQU87QUFJaEgsTUFBTSxpQkFBaUIsTUFBTTtBQUMzQixVQUFNLFNBQVMsR0FBRyxJQUFJLE1BQU0sRUFBRSxLQUFLLEdBQUcsTUFBTSxJQUFJLEVBQUUsT0FBTyxDQUFDLFNBQVMsV0FBVyxLQUFLLElBQUksQ0FBQyxFQUFFLENBQUMsS0FBSztBQUNoRyxXQUFPLFFBQVEsS0FBSyxDQUFDLFdBQVcsT0FBTyxTQUFTLE1BQU0sQ0FBQztBQUFBLEVBQ3pEO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFFaEMsZ0JBQVksVUFBVSxtQkFBbUIsU0FBVSxTQUFTLE1BQU07QUFDaEUsVUFBSSxHQUFHLElBQUksR0FBRyxXQUFXLFFBQVEsS0FBSyxDQUFDLFNBQVMsSUFBSSxJQUFJLEtBQUssQ0FBQyxlQUFlLEVBQUcsVUFBUyxJQUFJLElBQUk7QUFDakcsYUFBTyxpQkFBaUIsS0FBSyxNQUFNLE1BQU07QUFBQSxNQUF5QixJQUFLO0FBQUEsSUFDekU7QUFBQSxFQUNGO0FBRU8sTUFBTSxRQUFRO0FBQUE7QUFBQSxJQUFvQyxDQUFDLEdBQUcsU0FBUyxpQkFBaUIsd0JBQXdCLENBQUMsRUFDN0csT0FBTyxDQUFDLFNBQVMsT0FBTyxPQUFPLE9BQU8sSUFBSSxDQUFDO0FBQUE7QUFHdkMsTUFBTSxjQUFjLENBQUMsRUFBRSxRQUFRLE1BQU0sR0FBRyxRQUFRLGNBQWM7QUFHOUQsTUFBTSxhQUFhLENBQUMsU0FDekIsR0FBRyxLQUFLLGFBQWEsWUFBWSxDQUFDLEdBQUcsTUFBTSxHQUFHLEVBQUUsSUFBSSxDQUFDLFVBQVUsTUFBTSxLQUFLLEVBQUUsTUFBTSxJQUFJLEVBQUUsQ0FBQyxDQUFDO0FBSTVGLE1BQU0sVUFBVSxDQUFDLEVBQUUsU0FBUyxFQUFFLGNBQWMsU0FBUyxFQUFFLEdBQUcsTUFBTSxXQUFXO0FBQ3pFLFVBQU0sVUFBVSxLQUFLLFdBQVcsT0FBTyxLQUFLLFFBQVEsT0FBTztBQUMzRCxVQUFNLE9BQU8sVUFBVSxDQUFDLEtBQUssSUFBSSxLQUFLLE1BQU0sZ0JBQWdCLElBQUksRUFBRSxJQUFJO0FBQ3RFLFdBQU8sQ0FBQyxRQUFRLEtBQUssS0FBSyxDQUF1QixRQUFRLEdBQUcsU0FBUyxHQUFHLENBQUMsT0FBTyxRQUFRO0FBQUEsRUFDMUY7QUFHQSxNQUFNLGlCQUFpQixDQUFDLFNBQVM7QUFDL0IsVUFBTSxVQUFVLElBQUksT0FBTyxTQUFTLElBQUksRUFBRTtBQUMxQyxVQUFNLFVBQVUsaUJBQWlCLElBQUksT0FBTyxJQUFJLENBQUM7QUFDakQsV0FBTyxRQUFRLFNBQVMsY0FBYyxJQUFJLE9BQU8sTUFBTSxPQUFPLEVBQUUsQ0FBQztBQUFBLEVBQ25FO0FBSUEsTUFBTSxlQUFlLENBQUMsTUFBTSxXQUFXO0FBQ3JDLFVBQU0sQ0FBQyxFQUFFLEtBQUssSUFBSSwyQ0FBMkMsS0FBSyxJQUFJLEtBQUssQ0FBQztBQUM1RSxXQUFPLFNBQVMsU0FBUyxJQUFJLEtBQUssT0FBTyxLQUFLLFVBQVUsQ0FBQyxDQUFDLEVBQUUsS0FBSyxNQUFNLGFBQWEsS0FBSztBQUFBLEVBQzNGO0FBSUEsTUFBTSxZQUFZLENBQUMsTUFBTSxRQUFRLE1BQU0sTUFBTSxTQUFTQyxXQUFVO0FBQzlELFVBQU0sWUFBWSxLQUFLLFdBQVcsT0FBTztBQUN6QyxVQUFNLE9BQU8sS0FBSyxNQUFNLFFBQVEsTUFBTTtBQUN0QyxVQUFNLE9BQU8sTUFBTSxFQUFFLElBQUksV0FBVztBQUNwQyxVQUFNLE9BQU8sa0JBQWtCLEtBQUssUUFBUSxJQUFJLENBQUMsU0FBUyxLQUFLLFFBQVEsWUFBWSxNQUFNLENBQUMsQ0FBQztBQUMzRixVQUFNLFFBQVEsQ0FBQyxHQUFHLFVBQVUsR0FBRyxNQUFNLEVBQUUsUUFBUSxVQUFVLENBQUMsRUFBRSxPQUFPLENBQUMsUUFBUSxJQUFJLFdBQVcsUUFBUSxDQUFDO0FBQ3BHLFVBQU0sS0FBSyxRQUFRLEtBQUssS0FBSyxRQUFRO0FBQ3JDLFFBQUksV0FBVztBQUNiLGFBQU8sR0FBRyxPQUFPLGFBQWEsRUFBRSxLQUFLLFFBQVEsU0FBUyxlQUFlLElBQUksNEJBQTRCLFNBQVMsUUFBUSxDQUFDLElBQ25ILE1BQU1BLE1BQUssNkJBQTZCLEtBQUssVUFBVSxRQUFRLEdBQUcsQ0FBQyxLQUFLLElBQUksS0FDNUUsaURBQWlELEtBQUssSUFBSSxDQUFDLElBQUksUUFBUSxNQUFNLEtBQUssSUFBSSxDQUFDLFFBQVEsSUFBSSxZQUFZLENBQUMsQ0FBQyxDQUFDLEdBQUc7QUFBQSxJQUMzSDtBQUNBLFdBQU8scUJBQXFCLElBQUksV0FBVyxPQUFPLGlCQUFpQixFQUFFLEtBQUssR0FBRyxRQUFRLFNBQVMsT0FBTyxLQUFLLFNBQVMsUUFBUSxDQUFDLElBQ3hILEdBQUdBLE1BQUssK0RBQStELElBQUksS0FDM0Usc0NBQXNDLE1BQU0sSUFBSSxDQUFDLDJFQUEyRSxRQUFRLE1BQU0sS0FBSyxDQUFDLEdBQUc7QUFBQSxFQUN6SjtBQUlPLE1BQU0sWUFBWSxDQUFDLE1BQU0sUUFBUSxTQUFTO0FBQy9DLFVBQU0sWUFBWSxNQUFNLEVBQUUsT0FBTyxDQUFDLFNBQVMsV0FBVyxJQUFJLEVBQUUsU0FBUyxJQUFJLENBQUM7QUFDMUUsVUFBTSxVQUFVLE9BQU8sVUFBVSxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQ3RELFVBQU0sUUFBUSxRQUFRLE9BQU8sQ0FBQyxTQUFTLFFBQVEsTUFBTSxNQUFNLE1BQU0sQ0FBQztBQUNsRSxVQUFNLFFBQVEsU0FBUyxJQUFJLElBQUksSUFBSSxhQUFhLGVBQWUsSUFBSSxJQUFJLGlCQUFpQjtBQUN4RixVQUFNLFNBQVMsU0FBUyxTQUFTLElBQUksSUFBSSxLQUFLO0FBQzlDLFFBQUksTUFBTSxDQUFDLEtBQUssVUFBVSxhQUFhLE1BQU0sTUFBTSxFQUFHLFFBQU8sRUFBRSxPQUFPLFFBQVEsS0FBSyxHQUFHO0FBQ3RGLFVBQU1BLFNBQVEsS0FBSyxVQUFVLElBQUksV0FBVyxDQUFDO0FBQzdDLFVBQU0sT0FBTyxVQUFVLENBQUMsS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUNuQyxHQUFHQSxNQUFLLG1IQUNSO0FBQ0osVUFBTSxNQUFNLFVBQVUsTUFBTSxRQUFRLE1BQU0sTUFBTSxTQUFTQSxNQUFLO0FBQzlELFNBQUssR0FBRztBQUNSLFVBQU0sT0FBTyxNQUFNLEVBQUUsT0FBTyxDQUFDLFNBQVMsV0FBVyxJQUFJLEVBQUUsS0FBSyxDQUFDLFFBQVEsSUFBSSxTQUFTLElBQUksR0FBRyxHQUFHLENBQUMsQ0FBQztBQUM5RixXQUFPLEVBQUUsT0FBTyxRQUFRLEtBQUssS0FBSyxDQUFDLElBQUksR0FBRyxHQUFHLElBQUksS0FBSyxLQUFLLElBQUksV0FBVyxDQUFDLENBQUMsaUJBQWlCLElBQUk7QUFBQSxFQUNuRzs7O0FDL0ZPLE1BQU0sU0FBUztBQUNmLE1BQU0sU0FBUztBQUV0QixNQUFNLFVBQVU7QUFFaEIsTUFBTSxRQUFRLG9CQUFJLElBQUk7QUFFdEIsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFDdkIsTUFBSSxRQUFRO0FBR1osTUFBTUMsUUFBTyxDQUFDLEVBQUUsTUFBTSxNQUFNLE1BQU07QUFDaEMsUUFBSSxLQUFNLE9BQU0sSUFBSSxJQUFJO0FBQ3hCLFFBQUksTUFBTSxTQUFTLEVBQUcsUUFBTyxJQUFJLEtBQUs7QUFBQSxFQUN4QztBQUdPLE1BQU0sY0FBYyxNQUFNLFNBQVMsaUJBQWlCLE1BQU0sRUFBRSxRQUFRQSxLQUFJO0FBSS9FLE1BQU0sT0FBTyxDQUFDLE1BQU0sVUFBVSxXQUFXO0FBQ3ZDLGVBQVcsVUFBVSxDQUFDLEdBQUcsT0FBTyxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sRUFBRSxTQUFTLEVBQUUsTUFBTSxHQUFHO0FBQ3JFLFlBQU0sU0FBUyxLQUFLLFVBQVUsTUFBTSxFQUFFLE1BQU0sR0FBRyxFQUFFO0FBQ2pELFlBQU0sV0FBVyxPQUFPLFFBQVEsV0FBVyxDQUFDLFdBQVcsT0FBTyxRQUFVLE9BQU8sV0FBVyxDQUFDLEdBQUcsU0FBUyxFQUFFLEVBQUUsTUFBTSxDQUFDLENBQUMsRUFBRTtBQUNySCxpQkFBVyxRQUFRLENBQUMsUUFBUSxtQkFBbUIsTUFBTSxHQUFHLEdBQUcsSUFBSSxnQkFBZ0IsRUFBRSxJQUFJLE9BQU8sQ0FBQyxDQUFDLEdBQUcsTUFBTSxDQUFDLEdBQUcsUUFBUSxRQUFRLEVBQUcsUUFBTyxLQUFLLFdBQVcsTUFBTSxNQUFNO0FBQUEsSUFDbks7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUtPLE1BQU0sU0FBUyxDQUFDLE9BQU8sT0FBTyxPQUFPO0FBQzFDLFFBQUksTUFBTSxJQUFJLElBQUksS0FBSyxVQUFVLE1BQU0sU0FBUyxLQUFNLFFBQU87QUFDN0QsUUFBSSxPQUFPLFVBQVUsU0FBVSxRQUFPLEtBQUssS0FBSztBQUNoRCxRQUFJLGlCQUFpQixLQUFNLFFBQU87QUFBQSxJQUE0QixNQUFPLFFBQVEsZ0JBQWdCO0FBQzdGLFFBQUksTUFBTSxRQUFRLEtBQUssRUFBRyxRQUFPLE1BQU0sSUFBSSxDQUFDLE1BQU0sT0FBTyxPQUFPLE1BQU0sR0FBRyxJQUFJLElBQUksRUFBRSxFQUFFLENBQUM7QUFDdEYsUUFBSSxDQUFDLFNBQVMsT0FBTyxVQUFVLFNBQVUsUUFBTztBQUNoRCxXQUFPLE9BQU8sWUFBWSxPQUFPLFFBQVEsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLEtBQUssSUFBSSxNQUFNLENBQUMsS0FBSyxHQUFHLEdBQUcsT0FBTyxNQUFNLE9BQU8sR0FBRyxJQUFJLElBQUksR0FBRyxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFBQSxFQUNoSTtBQUlPLE1BQU0sYUFBYSxDQUFDLFVBQVU7QUFDbkMsVUFBTSxVQUFVLFNBQVMsT0FBTyxNQUFNLElBQUksRUFBRSxJQUFJLENBQUNDLFVBQVNBLE1BQUssTUFBTUEsTUFBSyxRQUFRLEdBQUcsSUFBSSxDQUFDLENBQUMsRUFBRSxPQUFPLENBQUMsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUNySCxnQkFBWTtBQUNaLFdBQU8sS0FBSyxVQUFVLE9BQU8sQ0FBQyxLQUFLLFNBQVUsT0FBTyxTQUFTLFdBQVcsS0FBSyxNQUFNLENBQUMsR0FBRyxRQUFRLEdBQUcsT0FBTyxDQUFDLElBQUksSUFBSyxFQUFFLFFBQVEsU0FBUyxLQUFLLE1BQU0sRUFBRTtBQUFBLEVBQ3JKO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsV0FBTyxVQUFVLFNBQVMsQ0FBQyxFQUFFLE9BQU8sTUFBTTtBQUN4QyxVQUFJLENBQUMsT0FBTyxVQUFVLE1BQU0sRUFBRztBQUMvQixVQUFJLE9BQU8sTUFBTSxXQUFXLEtBQUssRUFBRyxRQUFPLE9BQU8sS0FBSztBQUN2RCxjQUFRLE9BQU87QUFDZixNQUFBRCxNQUFLLE1BQU07QUFBQSxJQUNiLEdBQUcsSUFBSTtBQUFBLEVBQ1Q7OztBQzNEQSxNQUFNLFFBQVE7QUFHZCxNQUFNLFVBQVUsT0FBTyxVQUFVO0FBQy9CLFVBQU0sQ0FBQyxPQUFPLElBQUksTUFBTSxRQUFRLE9BQU8sRUFBRSxFQUFFLE1BQU0sR0FBRztBQUNwRCxVQUFNLFFBQVEsV0FBVyxLQUFLLEtBQUssUUFBUSxRQUFRLE1BQU0sR0FBRyxFQUFFLFFBQVEsTUFBTSxHQUFHLENBQUMsR0FBRyxDQUFDLFdBQVcsT0FBTyxXQUFXLENBQUMsQ0FBQztBQUNuSCxVQUFNLEVBQUUsS0FBSyxJQUFJLElBQUksU0FBUyxLQUFLO0FBQ25DLFVBQU0sU0FBUyxNQUFNLENBQUMsTUFBTSxNQUFNLE1BQU0sWUFBWSxJQUFJLG9CQUFvQixTQUFTLENBQUMsSUFBSTtBQUMxRixVQUFNLE9BQU8sTUFBTSxJQUFJLFNBQVMsTUFBTSxFQUFFLEtBQUs7QUFDN0MsV0FBTyxLQUFLLE1BQU0sS0FBSyxNQUFNLEtBQUssUUFBUSxJQUFJLENBQUMsQ0FBQztBQUFBLEVBQ2xEO0FBSU8sTUFBTSxZQUFZLE9BQU8sSUFBSSxVQUFVO0FBQzVDLFFBQUk7QUFDRixhQUFPLE9BQU8sTUFBTSxRQUFRLFNBQVMsRUFBRSxHQUFHLEVBQUU7QUFBQSxJQUM5QyxRQUFRO0FBQUEsSUFBQztBQUFBLEVBQ1g7QUFJTyxNQUFNLFdBQVcsQ0FBQyxNQUFNLFNBQVM7QUFDdEMsUUFBSSxLQUFLO0FBQ1QsV0FBTyxLQUFLLElBQUksQ0FBQyxDQUFDLEVBQUUsUUFBUSxFQUFFLEVBQUUsS0FBSyxNQUFNO0FBQ3pDLFlBQU0sUUFBUSxNQUFNLEtBQUssS0FBSyxNQUFNLElBQUssTUFBTSxNQUFPLENBQUM7QUFDdkQsYUFBTyxTQUFTLFFBQVEsQ0FBQztBQUFBLElBQzNCLENBQUM7QUFBQSxFQUNIO0FBSU8sTUFBTSxZQUFZLENBQUNFLFNBQVEsT0FBTyxPQUFPLE9BQU87QUFDckQsUUFBSUEsWUFBVyxNQUFPLFFBQU8sQ0FBQztBQUM5QixRQUFJLE9BQU8sS0FBSyxNQUFNLFNBQVMsT0FBT0EsT0FBTSxNQUFNQSxRQUFRLFFBQU8sQ0FBQyxDQUFDLE1BQU1BLFNBQVEsS0FBSyxDQUFDO0FBQ3ZGLFVBQU1DLFNBQVEsQ0FBQyxHQUFHLG9CQUFJLElBQUksQ0FBQyxHQUFHLE9BQU8sS0FBS0QsT0FBTSxHQUFHLEdBQUcsT0FBTyxLQUFLLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFDMUUsV0FBT0MsT0FBTSxRQUFRLENBQUMsU0FBUyxVQUFVRCxRQUFPLElBQUksR0FBRyxNQUFNLElBQUksR0FBRyxPQUFPLEdBQUcsSUFBSSxJQUFJLElBQUksS0FBSyxJQUFJLENBQUM7QUFBQSxFQUN0Rzs7O0FDcENPLE1BQU0sVUFBVSxDQUFDLEVBQUUsTUFBTSxXQUFXLFFBQVEsUUFBUSxPQUFPLEdBQUcsTUFBTTtBQUN6RSxRQUFJLFNBQVMsT0FBUSxRQUFPLFVBQVUsTUFBTSxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUM7QUFDM0QsUUFBSSxTQUFTLFNBQVUsUUFBTztBQUM5QixRQUFJLFNBQVMsVUFBVyxRQUFPLGlCQUFpQixDQUFDLEdBQUcsT0FBTyxFQUFFLEVBQUUsS0FBSyxLQUFLLENBQUM7QUFDMUUsUUFBSSxXQUFXLGNBQWUsUUFBTyxHQUFHLFNBQVM7QUFDakQsV0FBTyxHQUFHLFNBQVMsSUFBSSxNQUFNO0FBQUEsRUFDL0I7QUFJTyxNQUFNLFlBQVksQ0FBQyxFQUFFLE1BQU0sT0FBTyxRQUFRLFFBQVEsUUFBUSxNQUFNO0FBQ3JFLFFBQUksU0FBUyxVQUFXLFFBQU87QUFDL0IsUUFBSSxTQUFTLFVBQVcsUUFBTztBQUMvQixRQUFJLFNBQVMsYUFBYSxTQUFTLFdBQVcsSUFBSyxRQUFPLFNBQVMsVUFBVSxNQUFNLEtBQUs7QUFDeEYsVUFBTSxVQUFVLE9BQU8sS0FBSyxDQUFDLEVBQUUsSUFBSSxNQUFNLEdBQUc7QUFDNUMsV0FBTyxVQUFVLG9CQUFvQixNQUFNLFFBQVEsSUFBSSxDQUFDLEtBQUssVUFBVSxrQkFBa0I7QUFBQSxFQUMzRjtBQUdPLE1BQU0sWUFBWSxDQUFDLFNBQVM7QUFDakMsVUFBTSxFQUFFLFFBQVEsT0FBTyxPQUFPLElBQUksTUFBTSxLQUFLLE9BQU8sVUFBVSxPQUFPLElBQUk7QUFDekUsVUFBTSxZQUFZLFNBQVM7QUFDM0IsVUFBTSxVQUFVLEtBQUssTUFBTSxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sTUFBTSxJQUFJLENBQUMsQ0FBQztBQUN2RCxVQUFNRSxRQUFPLGFBQWEsS0FBSyxPQUFPLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxNQUFNLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxTQUFTLFNBQVMsaUJBQWlCLENBQUM7QUFDakgsVUFBTSxVQUFVLFVBQVUsSUFBSTtBQUM5QixXQUFPO0FBQUEsTUFDTCxFQUFFLGVBQWUsR0FBRyxNQUFNLEVBQUU7QUFBQSxNQUFHO0FBQUEsTUFDL0IsRUFBRSxhQUFhLGNBQWMsUUFBUSxHQUFHLFFBQVEsS0FBSyxJQUFJLFlBQVk7QUFBQSxNQUNyRSxFQUFFLGNBQWMsUUFBUSxJQUFJLENBQUM7QUFBQSxNQUM3QixFQUFFLGFBQWEsV0FBVyxDQUFDLEVBQUUsa0JBQWtCLE9BQU8sR0FBRyxHQUFHLEdBQUcsS0FBSztBQUFBLFFBQ2xFLE1BQU0sSUFBSSxFQUFFO0FBQUEsUUFBSSxPQUFPLE9BQU8sR0FBRztBQUFBLFFBQUksWUFBWSxNQUFNLEtBQUssUUFBUSxDQUFDO0FBQUEsUUFBSSxXQUFXLFNBQVMsT0FBTztBQUFBLFFBQUlBLFNBQVEsU0FBU0EsS0FBSTtBQUFBLE1BQy9ILEdBQUcsUUFBSyxDQUFDO0FBQUEsSUFDWDtBQUFBLEVBQ0Y7QUFHQSxNQUFNLE1BQU0sQ0FBQyxTQUFTLFlBQVksQ0FBQyxFQUFFLE1BQU0sSUFBSSxHQUFHLEVBQUUsTUFBTSxPQUFPLENBQUM7QUFHbEUsTUFBTSxLQUFLLENBQUNDLFNBQVFDLFVBQVMsRUFBRSxNQUFNRCxRQUFPLElBQUksQ0FBQyxVQUFVLEVBQUUsTUFBTUMsTUFBSyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBSWhGLE1BQU0sT0FBTyxDQUFDLE1BQU1ELFNBQVFDLFVBQVNELFFBQU8sQ0FBQyxLQUFLLElBQUksTUFBTSxHQUFHQSxTQUFRQyxLQUFJLENBQUM7QUFHNUUsTUFBTSxPQUFPLENBQUMsQ0FBQyxNQUFNLEtBQUssTUFBTSxFQUFFLFFBQVEsR0FBRyxJQUFJLE1BQU0sS0FBSyxLQUFLLENBQUMsRUFBRTtBQUk3RCxNQUFNLFVBQVUsQ0FBQyxFQUFFLFNBQVMsUUFBUSxJQUFJLEdBQUcsTUFBTSxPQUFPLE1BQU0sT0FBTztBQUUxRSxVQUFNLFNBQVMsQ0FBQyxFQUFFLElBQUksV0FBVyxNQUFNLE1BQU0sTUFBQUMsTUFBSyxNQUFNO0FBQ3RELFlBQU0sQ0FBQ0MsU0FBUSxLQUFLLElBQUksS0FBSyxNQUFNLEdBQUc7QUFDdEMsYUFBTyxDQUFDLEdBQUcsU0FBUyxLQUFLLEVBQUUsR0FBR0QsUUFBTyxPQUFPQSxLQUFJLEtBQUssRUFBRSxJQUFJQyxPQUFNLElBQUksU0FBUyxRQUFRLENBQUMsS0FBSyxJQUFJLEdBQUcsS0FBSyxDQUFDO0FBQUEsSUFDM0c7QUFDQSxXQUFPO0FBQUEsTUFBRTtBQUFBLE1BQ1AsUUFBUSxJQUFJLENBQUMsV0FBVyxFQUFFLE1BQU0sT0FBTyxNQUFNLEdBQUcsS0FBSyxNQUFNLENBQUMsQ0FBQztBQUFBLE1BQzdELFVBQVUsRUFBRSxNQUFNLEdBQUcsTUFBTSxVQUFVO0FBQUEsTUFDckMsT0FBTyxFQUFFLGNBQWMsR0FBRztBQUFBLElBQUM7QUFBQSxFQUMvQjtBQUdBLE1BQU0sU0FBUyxDQUFDLEVBQUUsUUFBUSxHQUFHLE9BQU8sU0FBUyxHQUFHLE1BQU0sUUFBUSxLQUFLLE1BQ2pFLEtBQUs7QUFBQSxJQUNILEdBQUcsR0FBRyxRQUFRLEtBQUssQ0FBQztBQUFBLElBQVcsU0FBUyxLQUFLLEdBQUcsR0FBRyxNQUFNLENBQUM7QUFBQSxJQUMxRCxVQUFVLEdBQUcsR0FBRyxPQUFPLEVBQUUsQ0FBQztBQUFBLElBQzFCLFFBQVEsR0FBRyxHQUFHLEtBQUssSUFBSSxHQUFHLFFBQVEsUUFBUSxNQUFNLEVBQUUsQ0FBQyxDQUFDO0FBQUEsSUFDcEQsUUFBUSxHQUFHLEdBQUcsSUFBSSxDQUFDO0FBQUEsRUFDckIsQ0FBQztBQUdILE1BQU0sV0FBVyxDQUFDLEVBQUUsUUFBUSxPQUFPLFFBQVEsT0FBTyxRQUFRLFFBQVEsTUFDaEUsS0FBSztBQUFBLElBQ0gsU0FBUyxVQUFVLE1BQU0sS0FBSyxPQUFPLEtBQUssQ0FBQyxLQUFLO0FBQUEsSUFDaEQsVUFBVSxHQUFHLE9BQU8sT0FBTyxJQUFJLE9BQU8sWUFBWSxJQUFJLFVBQVUsU0FBUyxPQUFPLEdBQUcsT0FBTyxRQUFRLENBQUM7QUFBQSxJQUNuRyxTQUFTLFFBQVEsUUFBUSxDQUFDO0FBQUEsSUFBVSxVQUFVO0FBQUEsSUFBNEIsV0FBVztBQUFBLEVBQ3ZGLENBQUM7QUFJSCxNQUFNLFlBQVksQ0FBQyxFQUFFLElBQUksV0FBVyxRQUFBQSxVQUFTLENBQUMsR0FBRyxNQUFNLE1BQU07QUFDM0QsVUFBTSxVQUFVLFVBQVVBLFNBQVEsS0FBSztBQUN2QyxXQUFPLENBQUMsR0FBRyxTQUFTLEtBQUssRUFBRSxJQUFJLFFBQVEsQ0FBQyxJQUFJLEtBQUssY0FBYyxHQUFHLFNBQVMsQ0FBQyxDQUFDLE1BQU0sS0FBSyxFQUFFLE1BQ3hGLEVBQUUsUUFBUSxFQUFFLEtBQUssSUFBSSxHQUFHLEtBQUssRUFBRSxPQUFPLEtBQUssR0FBRyxDQUFDLEdBQUcsWUFBTyxFQUFFLE9BQU8sS0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFBQSxFQUNqRjtBQUlPLE1BQU0sVUFBVSxDQUFDLE1BQU0sU0FBUztBQUNyQyxVQUFNLEVBQUUsSUFBSSxNQUFNLE9BQU8sTUFBTSxPQUFPLFFBQVEsUUFBUSxPQUFPLFVBQVUsUUFBUSxNQUFNLFVBQVUsU0FBUyxHQUFHLElBQUksSUFBSTtBQUNuSCxXQUFPO0FBQUEsTUFDTCxLQUFLLGNBQWMsUUFBUSxDQUFDLEVBQUUsTUFBTSxNQUFNLE9BQU8sR0FBRyxNQUFNLENBQUMsRUFBRSxRQUFRLE1BQU0sS0FBSyxDQUFDLEdBQUcsUUFBUSxLQUFLLElBQUksR0FBRyxPQUFPLE1BQU0sVUFBVSxFQUFFLEVBQUUsQ0FBQztBQUFBLE1BQ3BJLEtBQUssY0FBYyxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksT0FBTyxDQUFDLENBQUMsSUFBSSxNQUFNLENBQUMsTUFBTSxJQUFJLEdBQUcsV0FBVyxhQUFhLGlCQUFpQixDQUFDO0FBQUEsTUFDL0csWUFBWSxJQUFJLGFBQWEsS0FBSyxRQUFRLEdBQUcsU0FBUyxPQUFPLGlCQUFpQixHQUFHLE1BQU0sQ0FBQyxFQUFFO0FBQUEsTUFDMUYsT0FBTyxJQUFJLFNBQVMsV0FBVyxRQUFRLFdBQVcsR0FBRztBQUFBLE1BQ3JELEtBQUssYUFBYSxPQUFPLFFBQVEsSUFBSSxHQUFHLElBQUk7QUFBQSxNQUM1QyxLQUFLLGFBQWEsT0FBTyxRQUFRLEtBQUssR0FBRyxJQUFJO0FBQUEsTUFDN0MsU0FBUyxhQUFhLFNBQVMsQ0FBQyxJQUFJLFFBQVEsT0FBTyxJQUFJLENBQUMsR0FBRyxJQUFJLFVBQVUsU0FBUyxJQUFJLENBQUMsQ0FBQztBQUFBLE1BQ3hGLEtBQUssV0FBVyxLQUFLLE9BQU8sQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLLEdBQUcsU0FBUztBQUFBLE1BQzVELEtBQUssVUFBVSxRQUFRLENBQUMsVUFBVTtBQUFBLFFBQ2hDLEVBQUUsY0FBYyxNQUFNLE1BQU0sSUFBSSxDQUFDO0FBQUEsUUFBRyxNQUFNLFFBQVEsVUFBVSxNQUFNLElBQUk7QUFBQSxRQUFJLEVBQUUsYUFBYSxLQUFLLE1BQU0sTUFBTSxDQUFDO0FBQUEsUUFBRyxRQUFRLE9BQU8sSUFBSTtBQUFBLE1BQ25JLENBQUM7QUFBQSxNQUNELEtBQUssbUJBQW1CLFFBQVEsQ0FBQyxFQUFFLElBQUksT0FBTyxXQUFXLEtBQUssTUFBTSxDQUFDLEdBQUcsU0FBUyxLQUFLLEtBQUssSUFBSSxVQUFVLE9BQU8sU0FBUyxXQUFXLENBQUM7QUFBQSxJQUN2STtBQUFBLEVBQ0Y7OztBQ3hHQSxNQUFNLFNBQVM7QUFDZixNQUFNLFVBQVU7QUFHaEIsTUFBTSxPQUFPLENBQUMsVUFBVSxFQUFFLEdBQUcsTUFBTSxNQUFNLFFBQVcsV0FBVyxPQUFVO0FBR2xFLE1BQU0sT0FBTyxDQUFDQyxXQUFVO0FBQzdCLFVBQU0sT0FBTyxXQUFXLEVBQUUsUUFBUSxRQUFRLFNBQVMsU0FBUyxPQUFPQSxPQUFNLElBQUksSUFBSSxFQUFFLENBQUM7QUFDcEYsVUFBTSxPQUFPLElBQUksZ0JBQWdCLElBQUksS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ2pELE1BQUUsS0FBSyxFQUFFLE1BQU0sVUFBVSxHQUFHLE1BQU0sS0FBSSxvQkFBSSxLQUFLLEdBQUUsWUFBWSxFQUFFLE1BQU0sR0FBRyxFQUFFLENBQUMsUUFBUSxDQUFDLEVBQUUsTUFBTTtBQUM1RixlQUFXLE1BQU0sSUFBSSxnQkFBZ0IsSUFBSSxHQUFHLEdBQUc7QUFBQSxFQUNqRDtBQUlBLE1BQU0sU0FBUyxDQUFDLEtBQUssVUFBVyxPQUFPLGdCQUFnQixTQUFTLEVBQUUsV0FBVyxNQUFNLEdBQUcsTUFBTSxJQUFJO0FBSXpGLE1BQU0sVUFBVSxDQUFDLFNBQVM7QUFDL0IsVUFBTSxFQUFFLFFBQVEsU0FBUyxPQUFBQSxPQUFNLElBQUksT0FBTyxLQUFLLE1BQU0sTUFBTSxNQUFNLENBQUM7QUFDbEUsUUFBSSxXQUFXLE9BQVEsT0FBTSxNQUFNLGdDQUFnQztBQUNuRSxRQUFJLFlBQVksUUFBUyxPQUFNLE1BQU0sb0JBQW9CLE9BQU8sdUNBQXVDLE9BQU8sR0FBRztBQUNqSCxlQUFXLFFBQVFBLE9BQU8sR0FBRSxLQUFLLFVBQVUsSUFBSSxHQUFHLFFBQVEsTUFBTSxNQUFNLENBQUM7QUFDdkUsV0FBT0EsT0FBTSxJQUFJLElBQUk7QUFBQSxFQUN2Qjs7O0FDL0JBLE1BQU0sT0FBTztBQUNOLE1BQU0sUUFBUTtBQUVkLE1BQU0sUUFBUSxDQUFDO0FBRWYsTUFBSSxRQUFRO0FBRW5CLE1BQU0sWUFBWSxDQUFDO0FBRW5CLE1BQU0sT0FBTyxvQkFBSSxJQUFJO0FBQ3JCLE1BQUksUUFBUTtBQUlMLE1BQU0sVUFBVSxDQUFDLEVBQUUsTUFBTSxRQUFRLFFBQVEsT0FBTyxPQUFPLE1BQzVELGtCQUFrQixLQUFLLElBQUksS0FBSyxDQUFDLFVBQVUsQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsdUJBQXVCLEtBQUssTUFBTTtBQUlwRyxNQUFNLFNBQVMsQ0FBQyxhQUFhLEtBQUssVUFBVSxLQUFLLFFBQVE7QUFHekQsTUFBTSxVQUFVLENBQUMsU0FBUztBQUMvQixRQUFJLENBQUMsS0FBSyxNQUFNO0FBQ2QscUJBQWUsTUFBTTtBQUNuQixjQUFNLE1BQU0sQ0FBQyxHQUFHLElBQUk7QUFDcEIsYUFBSyxNQUFNO0FBQ1gsbUJBQVcsT0FBTyxJQUFLLFlBQVcsWUFBWSxVQUFXLFVBQVMsR0FBRztBQUFBLE1BQ3ZFLENBQUM7QUFBQSxJQUNIO0FBQ0EsU0FBSyxJQUFJLElBQUk7QUFBQSxFQUNmO0FBR08sTUFBTSxVQUFVLENBQUMsU0FBUztBQUUvQixVQUFNLE9BQU87QUFBQSxNQUNYLFFBQVEsRUFBRTtBQUFBLE1BQ1YsSUFBSTtBQUFBLE1BQUksV0FBVztBQUFBLE1BQUksUUFBUTtBQUFBLE1BQUksT0FBTyxDQUFDO0FBQUEsTUFBRyxPQUFPLENBQUM7QUFBQSxNQUFHLE1BQU0sQ0FBQztBQUFBLE1BQUcsT0FBTyxDQUFDO0FBQUEsTUFBRyxPQUFPLFlBQVksSUFBSTtBQUFBLE1BQUcsT0FBTztBQUFBLE1BQUcsUUFBUTtBQUFBLE1BQUcsT0FBTztBQUFBLE1BQ3BJLFFBQVEsQ0FBQztBQUFBLE1BQUcsUUFBUSxDQUFDO0FBQUEsTUFBRyxNQUFNLENBQUM7QUFBQSxNQUFHLFFBQVEsQ0FBQztBQUFBLE1BQzNDLEdBQUc7QUFBQSxJQUNMO0FBQ0EsVUFBTSxLQUFLLElBQUk7QUFDZixRQUFJLE1BQU0sSUFBSSxFQUFHLE9BQU0sTUFBTTtBQUM3QixZQUFRLElBQUk7QUFDWixXQUFPO0FBQUEsRUFDVDtBQUlPLE1BQU1DLFFBQU8sQ0FBQyxTQUFTLFVBQVU7QUFDdEMsWUFBUTtBQUNSLFlBQVE7QUFBQSxFQUNWO0FBR08sTUFBTSxRQUFRLE1BQU07QUFDekIsUUFBSSxVQUFVLE1BQU8sT0FBTSxTQUFTO0FBQ3BDLElBQUFBLE1BQUs7QUFBQSxFQUNQOzs7QUNyRE8sTUFBTSxVQUFVLENBQUMsU0FBUztBQUMvQixVQUFNLFFBQVEsTUFBTSxPQUFPLE9BQU8sRUFBRSxJQUFJO0FBQ3hDLFVBQU0sT0FBTyxvQkFBSSxJQUFJO0FBSXJCLFVBQU0sUUFBUSxDQUFDLE1BQU0sT0FBTztBQUMxQixZQUFNLE1BQU0sR0FBRyxNQUFNLE1BQU0sSUFBSSxFQUFFO0FBQ2pDLFVBQUksQ0FBQyxRQUFRLEtBQUssSUFBSSxHQUFHLEVBQUcsUUFBTztBQUNuQyxXQUFLLElBQUksR0FBRztBQUNaLFlBQU0sTUFBTSxLQUFLLE9BQU8sT0FBTyxDQUFDLEVBQUUsTUFBTSxNQUFNLFNBQVMsSUFBSSxNQUFNLFNBQVMsT0FBTyxRQUFRLENBQUMsS0FBSyxPQUFPLFNBQVMsd0JBQXdCO0FBQ3ZJLGFBQU8sRUFBRSxNQUFNLElBQUksSUFBSUMsUUFBTyxDQUFDO0FBQUEsSUFDakM7QUFHQSxVQUFNQSxXQUFVLENBQUMsVUFDZixFQUFFLE1BQU0sRUFBRSxjQUFjLE1BQU0sTUFBTSxJQUFJLENBQUMsR0FBRyxRQUFRLEVBQUUsR0FBRyxPQUFPLEtBQUssTUFBTSxPQUFPLGtCQUFrQixHQUFHLE1BQU0sQ0FBQyxXQUM1RyxNQUFNLE1BQU0sS0FBSyxDQUFDLEVBQUUsT0FBTyxNQUFNLFdBQVcsT0FBTyxJQUFJLEdBQUcsT0FBTyxFQUFFLENBQUMsQ0FBQztBQUV6RSxXQUFPLFNBQVMsRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLFVBQVUsUUFBUSxLQUFLLENBQUMsR0FBRyxRQUFRLEtBQUssTUFBTSxNQUFNLEdBQUcsTUFBTSxPQUFPLE1BQU0sRUFBRSxDQUFDLENBQUM7QUFBQSxFQUNsSDs7O0FDdEJBLE1BQU0sT0FBTztBQUdiLE1BQU0sU0FBUyxDQUFDLFVBQVU7QUFDeEIsUUFBSSxNQUFNLFFBQVEsS0FBSyxFQUFHLFFBQU8sSUFBSSxNQUFNLElBQUksTUFBTSxFQUFFLEtBQUssSUFBSSxDQUFDO0FBQ2pFLFFBQUksT0FBTyxLQUFLLE1BQU0sTUFBTyxRQUFPLElBQUksT0FBTyxRQUFRLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxLQUFLLElBQUksTUFBTSxHQUFHLEtBQUssVUFBVSxHQUFHLENBQUMsS0FBSyxPQUFPLElBQUksQ0FBQyxFQUFFLEVBQUUsS0FBSyxJQUFJLENBQUM7QUFDeEksV0FBTyxTQUFTLE9BQU8sU0FBUyxVQUFVLE9BQU8sU0FBUyxVQUFVLFFBQVEsVUFBVSxLQUFLLFVBQVUsS0FBSztBQUFBLEVBQzVHO0FBSUEsTUFBTSxPQUFPLENBQUMsTUFBTUMsWUFBVyxVQUFVO0FBQ3ZDLFVBQU0sUUFBUSxPQUFPLFFBQVFBLE9BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxLQUFLLEtBQUssTUFBTSxLQUFLLEtBQUssR0FBRyxLQUFLLENBQUMsT0FBTyxLQUFLLEVBQUUsU0FBUyxNQUFNLENBQUM7QUFDL0csVUFBTSxRQUFRLE1BQU0sSUFBSSxDQUFDLENBQUMsS0FBSyxLQUFLLE1BQU0sR0FBRyxHQUFHLElBQUksT0FBTyxLQUFLLENBQUMsRUFBRTtBQUNuRSxXQUFPLE9BQU8sSUFBSSxJQUFJLENBQUMsR0FBRyxNQUFNLElBQUksTUFBTSxHQUFHLEdBQUcsS0FBSyxFQUFFLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDbkU7QUFJQSxNQUFNLFNBQVMsQ0FBQyxFQUFFLFdBQVcsS0FBSyxNQUFNLE1BQ3RDLFFBQVEsa0JBQWtCLE9BQU8sU0FBUyxDQUFDLEdBQUcsTUFBTSxTQUFTLE9BQU8sR0FBRyxDQUFDLEtBQUssRUFBRSxNQUFNO0FBSXZGLE1BQU0sV0FBVyxDQUFDLFVBQVU7QUFDMUIsVUFBTSxRQUFRLENBQUMsS0FBSztBQUNwQixlQUFXLFFBQVEsTUFBTyxLQUFJLEtBQUssT0FBTyxLQUFLLENBQUMsVUFBVSxNQUFNLEtBQUssQ0FBQyxFQUFFLE9BQU8sTUFBTSxXQUFXLE1BQU0sSUFBSSxDQUFDLEVBQUcsT0FBTSxLQUFLLElBQUk7QUFDN0gsV0FBTztBQUFBLEVBQ1Q7QUFJQSxNQUFNLFVBQVUsQ0FBQyxFQUFFLE9BQU8sTUFBTSxDQUFDLEdBQUcsRUFBRSxHQUFHLFNBQ3ZDLE9BQU8sUUFBUSxLQUFLLEVBQUUsUUFBUSxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU07QUFDL0MsVUFBTSxNQUFNLEtBQUssTUFBTSxHQUFHLEVBQUUsT0FBTyxDQUFDLE1BQU0sUUFBUSxPQUFPLEdBQUcsR0FBRyxLQUFLLE1BQU07QUFDMUUsVUFBTSxTQUFTLE9BQU8sUUFBUTtBQUM5QixVQUFNLE1BQU0sU0FBUyxHQUFHLEtBQUssT0FBTyxLQUFLO0FBQ3pDLFdBQU8sR0FBRyxPQUFPLEVBQUUsT0FBTyxHQUFHLEdBQUcsS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLLEdBQUcsSUFBSSxTQUFTLENBQUMsR0FBRyxNQUFNLEdBQUcsQ0FBQztBQUFBLEVBQ2hGLENBQUM7QUFHSCxNQUFNLGNBQWMsQ0FBQyxFQUFFLE1BQU0sUUFBUSxRQUFRLE1BQU07QUFDakQsVUFBTSxPQUFPLEVBQUUsR0FBRyxPQUFPO0FBQ3pCLFdBQU8sS0FBSztBQUNaLFFBQUksU0FBUyxnQkFBaUIsUUFBTyxLQUFLLHVCQUF1QixDQUFDLEdBQUcsS0FBSyxPQUFPLEtBQUssSUFBSTtBQUMxRixRQUFJLFNBQVMsY0FBZSxRQUFPLEtBQUsscUJBQXFCLEVBQUUsUUFBUSxLQUFLLE9BQU8sR0FBRyxLQUFLLE1BQU07QUFDakcsUUFBSSxTQUFTLHdCQUF5QixRQUFPLEtBQUssd0JBQXdCLENBQUMsR0FBRyxLQUFLLE1BQU07QUFDekYsUUFBSSxDQUFDLEtBQUssV0FBVyxPQUFPLEVBQUcsUUFBTyxLQUFLLHVCQUF1QixNQUFNLE1BQU0sSUFBSSxDQUFDO0FBQ25GLFdBQU8sS0FBSyx5QkFBeUIsTUFBTSxRQUFRLENBQUMsR0FBRyxhQUFhLEtBQUssUUFBUSxTQUFTLEVBQUUsQ0FBQztBQUFBLEVBQy9GO0FBSUEsTUFBTSxXQUFXLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxPQUFPLEdBQUcsU0FBUztBQUMzRCxRQUFJLFdBQVcsT0FBUSxRQUFPLENBQUM7QUFDL0IsVUFBTSxZQUFZLFdBQVcsT0FBTyxVQUFVLE9BQU8sSUFBSSxNQUFNO0FBQy9ELFdBQU8sQ0FBQyxZQUFZLEtBQUssR0FBRyxJQUFJLFdBQVcsQ0FBQyxHQUFHLGVBQWUsTUFBTSxLQUFLLElBQUksS0FBSyxHQUFHLElBQUksU0FBUyxNQUFNLE1BQU0sQ0FBQztBQUFBLEVBQ2pIO0FBR0EsTUFBTSxVQUFVLENBQUMsU0FBUztBQUN4QixVQUFNLE9BQU8sT0FBTyxJQUFJO0FBQ3hCLFFBQUksQ0FBQyxLQUFNLFFBQU8sQ0FBQyxTQUFTLEtBQUssU0FBUyxJQUFJLEtBQUssTUFBTSxXQUFXO0FBQ3BFLFVBQU0sU0FBUyxTQUFTLElBQUk7QUFDNUIsVUFBTSxVQUFVLENBQXlCLEVBQUUsS0FBSyxNQUFNLENBQUMsT0FBTyxLQUFLLENBQUMsRUFBRSxPQUFPLE1BQU0sV0FBVyxJQUFJO0FBQ2xHLFVBQU0sU0FBUyxJQUFJLElBQUksT0FBTyxRQUFRLENBQUMsRUFBRSxLQUFLLE1BQU0sS0FBSyxPQUFPLE9BQU8sRUFBRSxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sR0FBRyxHQUFHLE9BQU8sSUFBSSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDeEgsV0FBTztBQUFBLE1BQ0wsR0FBRyxRQUFRLE1BQU0sSUFBSTtBQUFBLE1BQUcsR0FBRyxTQUFTLE1BQU0sSUFBSTtBQUFBLE1BQzlDLEdBQUcsT0FBTyxRQUFRLENBQUMsRUFBRSxPQUFPLE1BQU0sT0FBTyxJQUFJLFdBQVcsQ0FBQztBQUFBLE1BQ3pELEdBQUcsQ0FBQyxHQUFHLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxPQUFPLEtBQUssTUFBTSxTQUFTLFVBQVUsVUFBVSxDQUFDLE1BQU0sU0FBUyxNQUFNLENBQUMsRUFDM0YsSUFBSSxDQUFDLENBQUMsT0FBTyxLQUFLLE1BQU0sY0FBYyxLQUFLLHFDQUFxQyxLQUFLLEVBQUU7QUFBQSxJQUM1RjtBQUFBLEVBQ0Y7QUFJTyxNQUFNLFNBQVMsQ0FBQyxXQUFXO0FBQ2hDLFVBQU0sU0FBUyxPQUFPLE9BQU8sQ0FBQyxTQUFTLFFBQVEsSUFBSSxLQUFLLEtBQUssV0FBVyxNQUFNO0FBQzlFLFdBQU8sQ0FBQyw0QkFBNEIsMEJBQTBCLE9BQU8sT0FBTyxDQUFDLEdBQUcsV0FBVyxHQUFHLENBQUMsS0FBSyxHQUFHLE9BQU8sUUFBUSxPQUFPLEdBQUcsRUFBRSxFQUFFLEtBQUssSUFBSTtBQUFBLEVBQy9JOzs7QUMxRUEsTUFBTSxXQUFXLENBQUMsU0FBUyxDQUFDLEdBQUcsS0FBSyxpQkFBaUIsdUJBQXVCLENBQUM7QUFJdEUsTUFBTSxXQUFXLE1BQ3RCLE1BQU0sRUFBRSxPQUFPLENBQUMsU0FBUyxDQUFDLEtBQUssZUFBZSxRQUFRLHdCQUF3QixDQUFDLEVBQUUsSUFBSSxDQUFDLFNBQVM7QUFBQSxJQUM3RixLQUFLO0FBQUEsSUFBSSxLQUFLLFVBQVUsUUFBUSx3QkFBd0IsRUFBRTtBQUFBO0FBQUEsSUFDMUQsU0FBUyxJQUFJLEVBQUUsSUFBSSxDQUFDLFVBQVUsQ0FBQyxNQUFNLFFBQVEsR0FBRyxNQUFNLGNBQWMsS0FBSyxDQUFDLE1BQU0sT0FBTyxNQUFNLE9BQU8sQ0FBQztBQUFBLEVBQ3ZHLENBQUM7QUFHSCxNQUFNLFVBQVUsQ0FBQyxDQUFDLElBQUksTUFBTUMsT0FBTSxNQUFNO0FBQ3RDLFVBQU0sT0FBTyxFQUFFLFlBQVksRUFBRSxXQUFXLEtBQUssQ0FBQyxFQUFFLFFBQVE7QUFDeEQsZUFBVyxPQUFPLENBQUMsTUFBTSxHQUFHLEtBQUssaUJBQWlCLCtCQUErQixDQUFDLEdBQUc7QUFDbkYsVUFBSSxVQUFVLE9BQU8sWUFBWTtBQUNqQyxVQUFJLGdCQUFnQixXQUFXO0FBQy9CLFVBQUksSUFBSSxhQUFhLGlCQUFpQixFQUFHLEtBQUksZ0JBQWdCLGVBQWU7QUFDNUUsVUFBSSxnQkFBZ0IsaUJBQWlCO0FBQUEsSUFDdkM7QUFDQSxXQUFPLE9BQU8sS0FBSyxFQUFFLEVBQUUsWUFBWSxJQUFJO0FBQ3ZDLGFBQVMsSUFBSSxFQUFFLFFBQVEsQ0FBQyxPQUFPLE9BQU87QUFDcEMsVUFBSUEsUUFBTyxFQUFFLEVBQUcsRUFBQyxNQUFNLE9BQU8sTUFBTSxPQUFPLElBQUlBLFFBQU8sRUFBRTtBQUFBLElBQzFELENBQUM7QUFDRCxXQUFPLE1BQU0sUUFBUSxJQUFJO0FBQUEsRUFDM0I7QUFJTyxNQUFNLFNBQVMsQ0FBQyxFQUFFLFFBQVEsT0FBTyxDQUFDLEVBQUUsTUFBTTtBQUMvQyxVQUFNLFFBQVEsS0FBSyxPQUFPLENBQUMsQ0FBQyxFQUFFLE1BQU0sT0FBTyxPQUFPLEtBQUssRUFBRSxDQUFDO0FBQzFELFVBQU0sT0FBTyxLQUFLLE9BQU8sQ0FBQyxRQUFRLENBQUMsTUFBTSxTQUFTLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQUUsTUFBTSxJQUFJLEVBQUUsRUFBRTtBQUM5RSxVQUFNLFVBQVUsS0FBSyxDQUFDLElBQUksMkJBQTJCLEtBQUssS0FBSyxJQUFJLENBQUMsTUFBTTtBQUMxRSxZQUFRO0FBQUEsTUFDTixNQUFNO0FBQUEsTUFBVSxNQUFNLFNBQVM7QUFBQSxNQUFHLE9BQU8sWUFBWSxJQUFJO0FBQUEsTUFBRyxRQUFRLHVCQUF1QixNQUFNO0FBQUEsTUFDakcsS0FBSywrQ0FBK0MsTUFBTSxrREFBa0QsT0FBTztBQUFBLElBQ3JILENBQUM7QUFDRCxVQUFNLFFBQVEsT0FBTztBQUFBLEVBQ3ZCOzs7QUNyQ0EsTUFBTSxlQUFlLENBQUMsRUFBRSxXQUFXLFFBQVEsT0FBTyxNQUNoRCxDQUFDLFdBQVcsR0FBRyxDQUFDLEdBQUcsUUFBUSxHQUFHLE9BQU8sUUFBUSxDQUFDLEVBQUUsUUFBUSxNQUFNLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxRQUFRLElBQUksU0FBUyxDQUFDO0FBR3JHLE1BQU0sV0FBVyxDQUFDLEVBQUUsUUFBUSxNQUFNLE1BQU0sQ0FBQyxHQUFHLE9BQU8sSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLElBQUksR0FBRyxHQUFHLE1BQU0sSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLElBQUksQ0FBQyxFQUFFLElBQUksS0FBSztBQUlySCxNQUFNLFNBQVMsQ0FBQyxPQUFPLFNBQVMsYUFBYTtBQUMzQyxVQUFNLFNBQVMsRUFBRSxVQUFVLEVBQUUsU0FBUyxHQUFHLEVBQUUsVUFBVSxFQUFFLE9BQU8sR0FBRyxHQUFHLEtBQUssQ0FBQztBQUMxRSxXQUFPO0FBQUEsTUFDTCxTQUFTLEVBQUUsU0FBUyxHQUFHLEtBQUssS0FBSyxNQUFNO0FBQUEsTUFDdkMsT0FBTyxDQUEwQixTQUFTO0FBQ3hDLG1CQUFXLFFBQVEsUUFBUSxJQUFJLEVBQUcsS0FBSSxDQUFDLENBQUMsR0FBRyxPQUFPLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxNQUFNLE1BQU0sVUFBVSxJQUFJLEVBQUcsUUFBTyxPQUFPLEVBQUUsVUFBVSxJQUFJLENBQUM7QUFBQSxNQUNqSTtBQUFBLE1BQ0EsUUFBUSxDQUEwQixTQUFTLENBQUMsT0FBTyxTQUFTLFFBQVEsSUFBSSxFQUFFLFNBQVMsT0FBTyxLQUFLO0FBQUEsSUFDakc7QUFBQSxFQUNGO0FBSUEsTUFBTSxPQUFPLENBQUMsVUFBVTtBQUN0QixVQUFNLEtBQUssRUFBRSxXQUFXLEdBQUcsU0FBUyxHQUFHO0FBQUE7QUFBQSxNQUF5QixNQUFNO0FBQUEsSUFBSTtBQUMxRSxRQUFJLENBQUMsTUFBTSxNQUFNLE9BQU8sY0FBYyxVQUFXO0FBQ2pELFVBQU0sTUFBTSxDQUFDLEdBQUcsTUFBTSxjQUFjLGlCQUFpQixzQ0FBc0MsQ0FBQztBQUM1RixRQUFJLElBQUksUUFBUSxNQUFNLE1BQU0sSUFBSSxFQUFFLEdBQUcsTUFBTTtBQUMzQyxVQUFNLGVBQWU7QUFBQSxFQUN2QjtBQUdPLE1BQU0sV0FBVyxNQUFNO0FBRTVCLFVBQU0sUUFBUSxvQkFBSSxJQUFJO0FBQ3RCLFVBQU0sVUFBVSxDQUFDLE9BQU8sYUFBYSxjQUFjLE1BQU1DLFFBQU8sQ0FBQyxHQUFHLE9BQU8sU0FBUyxVQUFVLE1BQU1BLFFBQU8sQ0FBQyxDQUFDO0FBQzdHLFVBQU1DLFFBQU8sRUFBRSxNQUFNLEVBQUUsY0FBYyxTQUFTLFdBQVcsS0FBSyxDQUFDO0FBQy9ELFVBQU0sUUFBUSxFQUFFLEdBQUc7QUFDbkIsVUFBTSxTQUFTLEVBQUUsZUFBZTtBQUNoQyxVQUFNLFFBQVEsRUFBRSxLQUFLO0FBQ3JCLFVBQU0sU0FBUyxFQUFFLGlCQUFpQixFQUFFLFVBQVUsTUFBTUQsUUFBTyxFQUFFLEdBQUcsRUFBRSxXQUFXLHFDQUFxQyxHQUFHLEtBQUs7QUFDMUgsVUFBTSxTQUFTLEVBQUUsY0FBYyxPQUFPQyxLQUFJO0FBRzFDLFVBQU0sU0FBUyxDQUFDLFNBQVMsUUFBUSxNQUFNLENBQUMsUUFBUSxJQUFJLE9BQU8sSUFBSSxDQUFDO0FBR2hFLFVBQU0sT0FBTyxDQUFDLFdBQVc7QUFDdkIsWUFBTSxLQUFLLE1BQU0sS0FBSyxDQUFDLFNBQVMsS0FBSyxXQUFXLE1BQU07QUFDdEQsYUFBTyxLQUFLLE9BQU8sUUFBUSxNQUFNLElBQUksTUFBTSxHQUFHLEVBQUUsR0FBRyxFQUFFLFdBQVcsT0FBTyxDQUFDLElBQUksUUFBUSxNQUFNO0FBQUEsSUFDNUY7QUFHQSxVQUFNLEtBQUssQ0FBQyxTQUFTO0FBQ25CLFlBQU0sVUFBVSxNQUFNLElBQUksSUFBSTtBQUM5QixjQUFRLE9BQU87QUFDZixjQUFRLFdBQVcsU0FBUztBQUM1QixjQUFRLFdBQVcsTUFBTTtBQUFBLElBQzNCO0FBR0EsVUFBTSxPQUFPLENBQUMsU0FBUztBQUNyQixZQUFNLE9BQU8sS0FBSyxRQUFRLE9BQU8sNEJBQTRCLE1BQU0sT0FBTyxJQUFJLENBQUM7QUFDL0UsWUFBTSxVQUFVLEVBQUUsV0FBVyxFQUFFLFVBQVUsTUFBTSxPQUFPLElBQUksRUFBRSxHQUFHLEVBQUUsU0FBUyxHQUFHLEVBQUUsSUFBSSxHQUFHLEVBQUUsT0FBTyxJQUFJLENBQUM7QUFDcEcsTUFBQUEsTUFBSyxPQUFPLEVBQUUsTUFBTSxPQUFPLENBQUM7QUFDNUIsWUFBTSxJQUFJLE1BQU0sT0FBTztBQUN2QixhQUFPO0FBQUEsSUFDVDtBQUdBLFVBQU0sU0FBUyxDQUFDLFNBQVM7QUFDdkIsWUFBTSxVQUFVLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJO0FBQzVDLGlCQUFXLE9BQU8sUUFBUyxLQUFJLE1BQU0sSUFBSTtBQUN6QyxVQUFJLFFBQVEsU0FBUyxDQUFDLEdBQUcsVUFBVSxJQUFJLENBQUM7QUFDeEMsVUFBSSxRQUFRLFNBQVMsQ0FBQyxHQUFHLFFBQVEsUUFBUSxRQUFRLE1BQU0sSUFBSSxDQUFDO0FBQzVELGNBQVEsV0FBVyxTQUFTLENBQUMsT0FBTyxJQUFJO0FBQUEsSUFDMUM7QUFHQSxVQUFNRCxVQUFTLENBQUMsU0FBUztBQUN2QixZQUFNLFVBQVUsT0FBTyxZQUFZLE9BQU8sZ0JBQWdCLE9BQU8sZUFBZTtBQUNoRixpQkFBVyxDQUFDLEtBQUssT0FBTyxLQUFLLE1BQU8sS0FBSSxDQUFDLE1BQU0sU0FBUyxHQUFHLEVBQUcsT0FBTSxPQUFPLEdBQUcsR0FBRyxRQUFRLFdBQVcsT0FBTztBQUMzRyxpQkFBVyxPQUFPLE1BQU8sS0FBSSxDQUFDLFFBQVEsUUFBUSxLQUFNLFFBQU8sR0FBRztBQUM5RCxZQUFNLGNBQWMsTUFBTSxLQUFLLE1BQU0sSUFBSSxLQUFLLE1BQU0sQ0FBQyxJQUFJLDhCQUE4QjtBQUN2RixVQUFJLE9BQU8sT0FBTyxTQUFTLFFBQVEsSUFBSSxLQUFLLGdCQUFnQjtBQUM1RCxVQUFJLE1BQU0sTUFBTyxRQUFPLGNBQWMsS0FBSyxPQUFPLFFBQVEsS0FBSyxNQUFNLEtBQUssUUFBUSxJQUFJLENBQUMsS0FBSyxHQUFHLEtBQUssUUFBUSxLQUFLLEtBQUssQ0FBQyxJQUFJLFVBQVUsSUFBSSxDQUFDO0FBQzFJLFVBQUksUUFBUyxRQUFPLFlBQVksT0FBTztBQUFBLElBQ3pDO0FBRUEsVUFBTUUsUUFBTyxFQUFFLEtBQUssRUFBRSxNQUFNLFFBQVEsQ0FBQztBQUNyQyxRQUFJLE9BQU87QUFHWCxVQUFNQyxRQUFPLENBQUMsU0FBUyxLQUFLLElBQUlELE9BQU0sTUFBTSxVQUFVLFNBQVM7QUFBQSxNQUM3RCxZQUFZLElBQUk7QUFBQSxNQUFtRSxPQUFPLGtCQUFrQixPQUFPO0FBQUEsSUFDckgsQ0FBQztBQUVELFVBQU0sVUFBVSxNQUFNO0FBQ3BCLFlBQU07QUFDTixNQUFBQyxNQUFLO0FBQUEsSUFDUDtBQUlBLFVBQU0sT0FBTyxPQUFPLEVBQUUsT0FBTyxDQUFDLElBQUksRUFBRSxNQUFNO0FBQ3hDLFVBQUk7QUFDRixRQUFBQyxNQUFLLFFBQVEsTUFBTSxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQy9CLGVBQU8sS0FBSztBQUNaLFFBQUFELE1BQUs7QUFBQSxNQUNQLFNBQTRCLE9BQU87QUFDakMsUUFBQUEsTUFBSyxHQUFHLEtBQUssSUFBSSx3Q0FBd0MsTUFBTSxPQUFPLEdBQUc7QUFBQSxNQUMzRTtBQUFBLElBQ0Y7QUFFQSxVQUFNLFFBQVEsRUFBRSxTQUFTLEVBQUUsTUFBTSxRQUFRLFFBQVEsU0FBUyxRQUFRLE1BQU0sVUFBVSxNQUFNLEtBQUssS0FBSyxFQUFFLENBQUM7QUFDckcsVUFBTSxTQUFTLE1BQU07QUFDbkIsWUFBTSxRQUFRO0FBQ2QsWUFBTSxNQUFNO0FBQUEsSUFDZDtBQUNBLFVBQU0sT0FBTyxFQUFFLFlBQVksRUFBRSxVQUFVLE1BQU0sUUFBUSxNQUFNLE1BQU0sSUFBSSxjQUFjLE9BQU8sQ0FBQztBQUMzRixVQUFNLE9BQU8sWUFBWTtBQUN2QixXQUFLLFNBQVMsQ0FBQyxLQUFLO0FBQ3BCLFdBQUssUUFBUSxPQUFPLE1BQU0sT0FBTyxNQUFNLENBQUM7QUFDeEMsV0FBSyxPQUFPO0FBQ1osWUFBTSxVQUFVLFdBQVcsVUFBVSxLQUFLLEtBQUssRUFBRSxNQUFNLE1BQU07QUFBQSxNQUFDLENBQUM7QUFBQSxJQUNqRTtBQUNBLFVBQU0sUUFBUTtBQUFBLE1BQUU7QUFBQSxNQUFhLFFBQVEsSUFBSSxDQUFDLEVBQUUsUUFBUSxNQUFNLE9BQU87QUFBQSxNQUMvRCxPQUFPLGdCQUFnQixJQUFJO0FBQUEsTUFBRyxPQUFPLFFBQVEsTUFBTSxLQUFLLEtBQUssQ0FBQztBQUFBLE1BQUcsT0FBTyxRQUFRLE1BQU07QUFBQSxNQUFHO0FBQUEsTUFBTyxPQUFPLFNBQVMsT0FBTztBQUFBLElBQUM7QUFDMUgsV0FBTyxFQUFFLE9BQU8sTUFBTSxDQUFDRCxPQUFNLE1BQU0sUUFBUSxRQUFRLE1BQU0sR0FBRyxRQUFBRixRQUFPO0FBQUEsRUFDckU7OztBQzFJQTs7O0FDV0EsTUFBTSxNQUFNO0FBRVosTUFBSTtBQUlKLE1BQU0sYUFBYSxDQUFDLFVBQVU7QUFDNUIsUUFBSTtBQUNGLFVBQUksTUFBTyxjQUFhLFFBQVEsS0FBSyxLQUFLO0FBQzFDLGFBQU8sYUFBYSxRQUFRLEdBQUc7QUFBQSxJQUNqQyxRQUFRO0FBQUEsSUFBQztBQUFBLEVBQ1g7QUFFQSxNQUFNLFNBQVMsTUFBTTtBQUNuQixVQUFNLFdBQVcsT0FBTztBQUN4QixVQUFNLFFBQVEsTUFBTTtBQUNwQixRQUFJLE1BQU8sVUFBUyxXQUFXLE1BQU0sU0FBUztBQUM5QyxZQUFRLEtBQUs7QUFDYixRQUFJLE1BQU8sT0FBTSxNQUFNO0FBQUEsYUFDZCxTQUFVLEVBQUMsUUFBUSxjQUFjLFNBQVMsS0FBSyxNQUFNO0FBQUEsRUFDaEU7QUFFQSxNQUFNSyxRQUFPLFNBQVM7QUFDdEIsTUFBTUMsU0FBUSxFQUFFLFlBQVk7QUFDNUIsTUFBTSxNQUFNLE9BQU8sQ0FBQyxhQUFhQSxNQUFLLEdBQUcsUUFBUSxFQUFFLE9BQU8sZUFBZSxpQkFBaUIsUUFBUSxDQUFDO0FBQ25HLE1BQU0sUUFBUSxPQUFPLFFBQUssUUFBUSxFQUFFLGNBQWMscUJBQXFCLENBQUM7QUFDeEUsTUFBTSxRQUFRO0FBQUEsSUFBRTtBQUFBLElBQVcsRUFBRSxRQUFRLE1BQU0sVUFBVSxJQUFJLGNBQWMsV0FBVztBQUFBLElBQ2hGLEVBQUUsVUFBVSxFQUFFLE1BQU0sVUFBVSxHQUFHLE9BQU9ELE1BQUssS0FBSztBQUFBLElBQUdBLE1BQUs7QUFBQSxFQUFJO0FBQ2hFLE1BQU0sUUFBUSxFQUFFLFNBQVMsRUFBRSxTQUFTLFVBQVUsY0FBYyxhQUFhLEdBQUcsT0FBTyxHQUFHO0FBQ3RGLE1BQU0sT0FBTyxFQUFFLGdCQUFnQjtBQUMvQixNQUFNLFNBQVMsS0FBSyxhQUFhLEVBQUUsTUFBTSxPQUFPLENBQUM7QUFHakQsTUFBTSxVQUFVLENBQUMsVUFBVTtBQUN6QixJQUFBRSxNQUFLO0FBQ0wsVUFBTSxTQUFTLENBQUM7QUFDaEIsUUFBSSxTQUFTO0FBQ2IsZUFBVyxRQUFRLFNBQVMsUUFBUTtBQUNwQyxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU0sU0FBUyxDQUFDLFNBQVM7QUFDdkIsSUFBQUQsT0FBTSxjQUFjLE1BQU0sVUFBVTtBQUNwQyxRQUFJLENBQUMsTUFBTSxPQUFRLENBQUFELE1BQUssT0FBTyxJQUFJO0FBQUEsRUFDckM7QUFHQSxNQUFNRSxRQUFPLE1BQU07QUFDakIsVUFBTSxRQUFRLENBQUMsR0FBRyxTQUFTLGlCQUFpQixjQUFjLENBQUMsRUFBRSxJQUFJLEtBQUssU0FBUztBQUMvRSxRQUFJLEtBQUssZUFBZSxNQUFPO0FBQy9CLFVBQU0sT0FBTyxJQUFJO0FBQ2pCLFVBQU0sY0FBYztBQUNwQixhQUFTLFFBQVEsVUFBVSxFQUFFLGlCQUFpQixDQUFDLE1BQU0sR0FBRyxXQUFXLE1BQU0sU0FBUyxLQUFLLENBQUM7QUFBQSxFQUMxRjtBQUNBLE1BQU0sV0FBVyxJQUFJLGlCQUFpQkEsS0FBSTtBQUkxQyxNQUFNLGFBQWEsQ0FBQyxFQUFFLFFBQVEsVUFBVSxTQUFTLFNBQVMsTUFBTSxJQUFJLE1BQ2xFLFVBQVUsWUFBWSxDQUFDLFdBQVcsQ0FBQyxZQUFZLFNBQVMsVUFBVSxPQUFPLEtBQUssR0FBRztBQUU1RSxNQUFNLGNBQWMsTUFBTTtBQUMvQixVQUFNLFFBQVEsSUFBSSxjQUFjO0FBQ2hDLFVBQU0sWUFBWSxnQkFBRztBQUNyQixXQUFPLHFCQUFxQixDQUFDLEtBQUs7QUFDbEMsV0FBTyxPQUFPLEtBQUs7QUFFbkIsZUFBVyxRQUFRLENBQUMsU0FBUyxXQUFXLFNBQVMsU0FBUyxRQUFRLEdBQUc7QUFDbkUsYUFBTyxpQkFBaUIsTUFBTSxDQUFvQixVQUFVO0FBQzFELGNBQU0sZ0JBQWdCO0FBQ3RCLFlBQUksU0FBUyxhQUFhLE1BQU0sUUFBUSxZQUFZLE1BQU0sT0FBUTtBQUNsRSxjQUFNLGVBQWU7QUFDckIsZUFBTztBQUFBLE1BQ1QsQ0FBQztBQUFBLElBQ0g7QUFDQSxXQUFPLE1BQU07QUFDYixXQUFPLGlCQUFpQixXQUFXLENBQUMsVUFBVTtBQUM1QyxVQUFJLENBQUMsV0FBVyxLQUFLLEVBQUc7QUFDeEIsWUFBTSxlQUFlO0FBQ3JCLGFBQU87QUFBQSxJQUNULEdBQUcsSUFBSTtBQUNQLGFBQVMsaUJBQWlCLG9CQUFvQixNQUFNO0FBQ2xELFlBQU0sVUFBVSxXQUFXLE1BQU07QUFDakMsVUFBSSxRQUFTLFNBQVEsSUFBSTtBQUFBLGVBQ2hCLENBQUMsVUFBVSxhQUFhLE9BQU8sV0FBVyxPQUFRLENBQUFBLE1BQUs7QUFBQSxJQUNsRSxDQUFDO0FBQUEsRUFDSDs7O0FDeEZBLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBRXZCLE1BQU0sY0FBYyxvQkFBSSxJQUFJO0FBQzVCLE1BQUksWUFBWTtBQUdoQixNQUFNLFlBQVksQ0FBQyxFQUFFLFdBQVcsUUFBUSxRQUFRLFFBQVEsVUFBVSxNQUFNO0FBQ3RFLFVBQU0sT0FBTyxHQUFHLFNBQVMsSUFBSSxNQUFNO0FBQ25DLFFBQUksQ0FBQyxhQUFjLFVBQVUsWUFBWSxJQUFJLElBQUksRUFBSTtBQUNyRCxRQUFJLE9BQVEsYUFBWSxJQUFJLElBQUk7QUFDaEMsUUFBSSxPQUFPLE9BQU8sUUFBUSxjQUFjLEVBQUcsUUFBTyxjQUFjLEtBQUssR0FBRyxJQUFJLG1CQUFtQixNQUFNLEtBQUssU0FBUztBQUFBLEVBQ3JIO0FBSUEsTUFBTSxjQUFjLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDbEMsVUFBTSxNQUFNLE9BQU8sUUFBUSxDQUFDLEVBQUUsUUFBUSxNQUFNLFFBQVEsT0FBTyxDQUFDLEVBQUUsTUFBQUMsT0FBTSxLQUFLLE1BQU0sU0FBUyxTQUFTLENBQUNBLEtBQUksRUFBRSxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sRUFBRSxDQUFDO0FBQzNILFdBQU8sQ0FBQyxHQUFHLElBQUksSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsT0FBTyxPQUFPLE9BQU8sS0FBSyxFQUFFLEtBQUssRUFBRSxHQUFHLENBQUM7QUFBQSxFQUN2RTtBQUdBLE1BQU0sUUFBUSxDQUFDLFNBQVMsS0FBSyxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sSUFBSSxFQUFFLEVBQUUsRUFBRSxLQUFLLElBQUk7QUFHaEUsTUFBTSxTQUFTLENBQUMsTUFBTSxjQUFjO0FBQ2xDLFVBQU0sRUFBRSxJQUFJLFdBQVcsUUFBUSxPQUFPLE9BQU8sVUFBVSxPQUFPLFFBQVEsT0FBTyxRQUFRLE9BQU8sUUFBUSxPQUFPLElBQUk7QUFDL0csVUFBTSxRQUFRLENBQUMsVUFBVSxTQUFTLElBQUksTUFBTSxJQUFJLElBQUksRUFBRSxJQUFJLEdBQUcsS0FBSyxNQUFNLFFBQVEsS0FBSyxDQUFDLE9BQU8sU0FBUyxPQUFPLEtBQUssSUFBSSxhQUFhLFNBQVMsT0FBTyxVQUFVLE1BQU0sRUFBRTtBQUNySyxVQUFNLE9BQU8sR0FBRyxXQUFXLGFBQWEsRUFBRSxHQUFHLE1BQU0sQ0FBQyxJQUFJLFVBQVUsTUFBTSxHQUFHLEVBQUUsQ0FBQyxLQUFLLEVBQUU7QUFDckYsVUFBTSxVQUFVLE1BQU0sQ0FBQyxJQUFJLFdBQVcsS0FBSyxNQUFNLElBQUksQ0FBQyxDQUFDLElBQUksTUFBTSxNQUFNLElBQUksQ0FBQyxDQUFDLENBQUMsR0FBRyxJQUFJLE1BQU07QUFDM0YsVUFBTSxPQUFPLE9BQU8sT0FBTyxDQUFDLFVBQVUsTUFBTSxJQUFJO0FBQ2hELFVBQU0sU0FBUyxLQUFLLENBQUMsSUFBSSxRQUFRLEtBQUssU0FBUyxDQUFDLFVBQVU7QUFDMUQsV0FBTyxLQUFLO0FBQUEsTUFDVixLQUFLLE9BQU8sS0FBSyxJQUFJO0FBQUEsTUFDckIsT0FBTyxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sTUFBTSxJQUFJLENBQUMsRUFBRSxLQUFLLElBQUk7QUFBQSxNQUMvQyxLQUFLLENBQUMsS0FBSyxnQkFBZ0IsTUFBTSxLQUFLLE1BQU0sR0FBRyxDQUFDLENBQUMsQ0FBQyxHQUFHLE1BQU07QUFBQSxNQUMzRCxVQUFVLENBQUMsS0FBSyxhQUFhLE1BQU0sU0FBUyxDQUFDO0FBQUEsSUFDL0MsR0FBRyxLQUFLO0FBQUEsRUFDVjtBQUdBLE1BQU0sUUFBUSxDQUFDLE1BQU0sU0FBUztBQUM1QixZQUFRLGVBQWUsSUFBSTtBQUMzQixlQUFXQyxRQUFPLEtBQU0sU0FBUSxJQUFJLEdBQUdBLElBQUc7QUFDMUMsWUFBUSxTQUFTO0FBQUEsRUFDbkI7QUFHQSxNQUFNLE1BQU0sQ0FBQyxTQUFTO0FBQ3BCLFVBQU0sWUFBWSxZQUFZLElBQUk7QUFDbEMsVUFBTSxPQUFPLE9BQU8sTUFBTSxTQUFTO0FBQ25DLFFBQUksS0FBSyxVQUFVLENBQUMsS0FBSyxPQUFPLENBQUMsRUFBRyxRQUFPLFFBQVEsTUFBTSxJQUFJO0FBQzdELFVBQU0sTUFBTTtBQUFBLE1BQ1YsR0FBRyxLQUFLLE9BQU8sSUFBSSxDQUFDLEVBQUUsTUFBTSxPQUFPLE1BQU0sQ0FBQyxNQUFNLE1BQU0sQ0FBQztBQUFBLE1BQ3ZELEdBQUcsS0FBSyxPQUFPLElBQUksQ0FBQyxFQUFFLElBQUksS0FBSyxNQUFNLENBQUMsT0FBTywwQkFBMEIsc0JBQXNCLElBQUksRUFBRSxFQUFFLENBQUM7QUFBQSxNQUN0RyxHQUFHLFVBQVUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxhQUFhLElBQUksQ0FBQztBQUFBLE1BQzlDLEdBQUcsS0FBSyxNQUFNLElBQUksQ0FBQ0MsVUFBUyxDQUFDLFNBQVMsR0FBR0EsS0FBSSxDQUFDO0FBQUEsSUFDaEQsQ0FBQztBQUFBLEVBQ0g7QUFJTyxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBQy9CLFFBQUksTUFBTSxTQUFTLGFBQWEsQ0FBQyxLQUFLLFNBQVMsT0FBTyxJQUFJLEtBQUssTUFBTSxFQUFHO0FBQ3hFLFdBQU8sSUFBSSxLQUFLLE1BQU07QUFDdEIsUUFBSSxJQUFJO0FBQ1IsY0FBVSxJQUFJO0FBQUEsRUFDaEI7QUFHTyxNQUFNLFVBQVUsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxFQUFFLE1BQU0sUUFBUSxRQUFRLENBQUMsRUFBRSxHQUFHLEVBQUUsVUFBVSxRQUFRLE1BQU0sTUFBTSxNQUFNO0FBQ3JHLFVBQU0sT0FBTyxTQUFTLE1BQU0sWUFBWSxTQUFTLEtBQU0sUUFBUSxDQUFDLENBQUMsT0FBTztBQUN4RSxVQUFNLFVBQVUsT0FBTyw4QkFBOEI7QUFDckQsVUFBTSxPQUFPLE1BQU0sRUFBRSxPQUFPLENBQUMsU0FBUyxTQUFTLEdBQUcsT0FBTyxPQUFPLFdBQVcsSUFBSSxFQUFFLFNBQVMsSUFBSSxLQUFLLENBQUMsTUFBTSxJQUFJLENBQUM7QUFDL0csVUFBTSxLQUFLLENBQUMsaUJBQWlCLE1BQU0sSUFBSSxDQUFDLFNBQVMsS0FBSyxRQUFRLENBQUMsR0FBRyxPQUFPLElBQUksUUFBUSxDQUFDLEtBQUssYUFBYSxNQUFNLE9BQU8sQ0FBQyxHQUFHLElBQUksRUFBRSxHQUFHLEtBQUssR0FBRztBQUFBLE1BQ3hJLENBQUMsTUFBTSxNQUFNO0FBQUEsTUFDYixHQUFHLFFBQVEsSUFBSSxDQUFDLEVBQUUsR0FBRyxNQUFNLENBQUMsYUFBYSxPQUFPLE9BQU8sS0FBSyxFQUFFLENBQUMsQ0FBQztBQUFBLE1BQ2hFLEdBQUcsS0FBSyxJQUFJLENBQUMsU0FBUyxDQUFDLHlCQUF5QixJQUFJLENBQUM7QUFBQSxJQUN2RCxDQUFDO0FBQUEsRUFDSDtBQUVPLE1BQU0sV0FBVyxNQUFNO0FBQzVCLFdBQU8sUUFBUSxvQkFBb0IsQ0FBQyxFQUFFLFFBQVEsRUFBRSxNQUFNLEVBQUUsTUFBTTtBQUM1RCxVQUFJLFVBQVUsVUFBVztBQUN6QixrQkFBWTtBQUNaLFVBQUksVUFBVSxXQUFXO0FBQ3ZCLGFBQUssb0tBQW9LO0FBQUEsTUFDM0ssTUFBTyxTQUFRLElBQUksaUJBQWlCLEtBQUssRUFBRTtBQUFBLElBQzdDLENBQUM7QUFDRCxXQUFPLFFBQVEsZ0JBQWdCLE1BQU07QUFDbkMsY0FBUSxJQUFJLHNHQUFzRztBQUFBLElBQ3BILENBQUM7QUFBQSxFQUNIOzs7QUN6RkEsTUFBTSxjQUFjO0FBSXBCLE1BQU0sT0FBTyxvQkFBSSxRQUFRO0FBR3pCLE1BQU0sT0FBTyxvQkFBSSxRQUFRO0FBR3pCLE1BQU0sYUFBYSxvQkFBSSxJQUFJO0FBRzNCLE1BQU0sUUFBUSxDQUFDLFFBQVEsS0FBSyxJQUFJLEdBQUcsTUFBTSxLQUFLLElBQUksS0FBSyxDQUFDLENBQUMsR0FBRyxNQUFNLEdBQUc7QUFJckUsTUFBTSxPQUFPLENBQUMsRUFBRSxPQUFPLElBQUksVUFBVSxHQUFHLE1BQU0sU0FBUztBQUNyRCxlQUFXQyxTQUFRLFNBQVMsQ0FBQyxHQUFHO0FBQzlCLFlBQU0sT0FBTyxLQUFLLElBQUlBLEtBQUk7QUFDMUIsVUFBSSxDQUFDLEtBQU07QUFDWCxZQUFNLEVBQUUsU0FBUyxLQUFLLElBQUksS0FBSztBQUMvQixZQUFNLE9BQU8sS0FBSyxFQUFFLE1BQU0sS0FBSyxLQUFLLFFBQVEsT0FBTyxNQUFNLElBQUksR0FBRyxDQUFDO0FBQ2pFLFlBQU0sUUFBUSxRQUFRLEtBQUssQ0FBQyxRQUFRLElBQUksT0FBTyxFQUFFLEtBQUssUUFBUSxRQUFRLEtBQUssRUFBRSxJQUFJLFdBQVcsS0FBSyxDQUFDLElBQUksQ0FBQztBQUN2RyxhQUFPLE9BQU8sT0FBTyxFQUFFLE1BQU0sTUFBTSxNQUFNLE9BQU8sQ0FBQztBQUNqRCxjQUFRLEtBQUssSUFBSTtBQUFBLElBQ25CO0FBQUEsRUFDRjtBQUdBLE1BQU0sU0FBUyxDQUFDLFFBQVE7QUFDdEIsZ0JBQVk7QUFDWixVQUFNLEdBQUcsRUFBRSxVQUFVLFlBQVksSUFBSTtBQUNyQyxVQUFNLEVBQUUsT0FBTyxPQUFPLEdBQUcsSUFBSTtBQUM3QixVQUFNLE9BQU8sS0FBSyxJQUFJLEtBQUssS0FBSyxLQUFLLElBQUksT0FBTyxVQUFVLEdBQUcsTUFBTSxJQUFJLEtBQUssSUFBSSxjQUFjLElBQUksV0FBVyxJQUFJLEVBQUUsSUFBSTtBQUN2SCxRQUFJLFFBQVEsUUFBUSxDQUFDLEVBQUcsTUFBSyxJQUFJLE1BQU0sQ0FBQyxHQUFHLElBQUk7QUFBQSxFQUNqRDtBQUdBLE1BQU0sVUFBVSxDQUFDLFFBQVEsTUFBTSxNQUFNLEdBQUcsRUFBRSxPQUFPLFNBQVM7QUFJMUQsTUFBTSxTQUFTLENBQUMsRUFBRSxRQUFRLE1BQU0sTUFBTSxNQUFNLE9BQU8sTUFBTTtBQUV2RCxVQUFNLE9BQU8sQ0FBQztBQUVkLFVBQU0sUUFBUSxDQUFDO0FBQ2YsVUFBTSxRQUFRLElBQUksSUFBSSxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsRUFBRSxPQUFPLENBQUMsVUFBVSxNQUFNLEtBQUssRUFBRSxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sSUFBSSxDQUFDO0FBQ2pHLGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxRQUFRLE1BQU07QUFDeEMsWUFBTSxVQUFVLE1BQU0sSUFBSSxJQUFJO0FBQzlCLFVBQUksQ0FBQyxXQUFXLGdDQUFnQyxLQUFLLElBQUksRUFBRztBQUM1RCxZQUFNLENBQUMsSUFBSSxHQUFHLElBQUksVUFBVSxDQUFDLE9BQU8sS0FBSyxNQUFNLEtBQUssUUFBUSxHQUFHLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxNQUFNLElBQUk7QUFDcEYsWUFBTSxTQUFTLFdBQVcsVUFBVSxTQUFTO0FBQzdDLFlBQU0sT0FBTyxTQUFTLE9BQU8sT0FBTyxZQUFZLElBQUksZ0JBQWdCLEdBQUcsS0FBSyxFQUFFLENBQUMsQ0FBQyxJQUFJLE9BQU8sT0FBTyxJQUFJO0FBQ3RHLFNBQUcsR0FBRyxJQUFJLE9BQU8sS0FBSyxDQUFDLEdBQUcsR0FBRyxHQUFHLElBQUksRUFBRSxLQUFLLElBQUk7QUFBQSxJQUNqRDtBQUNBLGVBQVcsRUFBRSxPQUFPLEtBQUssS0FBSyxPQUFPLE9BQU8sRUFBRyxLQUFJLEtBQU0sT0FBTSxJQUFJLE1BQU07QUFDekUsV0FBTyxFQUFFLE1BQU0sTUFBTTtBQUFBLEVBQ3ZCO0FBSUEsTUFBTSxTQUFTLENBQUMsT0FBTztBQUNyQixVQUFNLEVBQUUsZ0JBQWdCLFdBQVcsVUFBVSxJQUFJLElBQUksT0FBTyxPQUFPLEtBQUssRUFBRSxHQUFHLFdBQVcsQ0FBQztBQUN6RixVQUFNLE9BQU8sTUFBTSxFQUFFLE9BQU8sQ0FBQyxFQUFFLFFBQVEsTUFBTSxRQUFRLG1CQUFtQixhQUFhLFFBQVEsYUFBYSxHQUFHO0FBQzdHLFdBQU8sRUFBRSxLQUFLLE9BQU8sS0FBSyxXQUFXLEVBQUU7QUFBQSxFQUN6QztBQUdBLE1BQU0sVUFBVSxDQUFDLFFBQVE7QUFDdkIsVUFBTSxFQUFFLFFBQVEsU0FBUyxPQUFPLFdBQVcsUUFBUSxDQUFDLEdBQUcsSUFBSSxTQUFTLE1BQU0sUUFBUSxPQUFPLElBQUk7QUFDN0YsVUFBTSxRQUFRLE1BQU0sR0FBRztBQUN2QixRQUFJLE1BQU0sUUFBUSxDQUFDLE1BQU0sS0FBSyxNQUFPO0FBQ3JDLFVBQU0sTUFBTSxDQUFDLEtBQUssR0FBRyxPQUFPLE9BQU8sQ0FBQztBQUNwQyxVQUFNLE9BQU8sUUFBUTtBQUFBLE1BQ25CLE1BQU07QUFBQSxNQUFXO0FBQUEsTUFBSTtBQUFBLE1BQVc7QUFBQSxNQUFRO0FBQUEsTUFBTyxHQUFHLE9BQU8sR0FBRztBQUFBLE1BQUcsT0FBTztBQUFBLE1BQVMsR0FBRyxPQUFPLEVBQUU7QUFBQSxNQUMzRixNQUFNLE1BQU07QUFBQSxNQUNaLFNBQVM7QUFBQSxNQUNULFFBQVEsQ0FBQyxJQUFJLFNBQVM7QUFBQSxNQUN0QixVQUFVLElBQUksS0FBSyxJQUFJLGNBQWM7QUFBQSxNQUNyQyxRQUFRLFFBQVEsY0FBYztBQUFBLE1BQzlCLE9BQU8sTUFBTSxJQUFJLENBQUMsQ0FBQyxNQUFNLE1BQU0sTUFBTSxDQUFDLE1BQU0sT0FBTyxNQUFNLENBQUMsQ0FBQztBQUFBLE1BQzNELFFBQVEsV0FBVyxNQUFNLFNBQVM7QUFBQSxNQUNsQyxRQUFRLElBQUksTUFBTSxDQUFDLEVBQUUsSUFBSSxDQUFDLFdBQVcsRUFBRSxJQUFJLE1BQU0sSUFBSSxXQUFXLE1BQU0sVUFBVSxFQUFFO0FBQUEsSUFDcEYsQ0FBQztBQUNELFVBQU0sT0FBTztBQUViLFVBQU0sU0FBUyxJQUFJLElBQUksV0FBVyxnQkFBZ0IsQ0FBQyxJQUFJLElBQUksSUFBSSxDQUFDLFFBQVEsQ0FBQyxJQUFJLElBQUksSUFBSSxLQUFLLENBQUMsQ0FBQztBQUM1RixlQUFXLE9BQU8sSUFBSyxNQUFLLEtBQUssUUFBUSxNQUFNLGNBQWMsc0JBQXNCLElBQUk7QUFBQSxFQUN6RjtBQUdBLE1BQU1DLFFBQU8sQ0FBQyxNQUFNLEVBQUUsUUFBUSxTQUFTLE1BQU0sU0FBUyxRQUFRLE1BQU0sTUFBTTtBQUN4RSxVQUFNLEVBQUUsU0FBUyxRQUFRQyxZQUFXLEdBQUcsT0FBTyxHQUFHLElBQUksVUFBVSxDQUFDO0FBQ2hFLFFBQUk7QUFDSixRQUFJO0FBQ0YsZUFBUyxLQUFLLE1BQU0sU0FBUyxJQUFJLGFBQWEsQ0FBQztBQUFBLElBQ2pELFFBQVE7QUFBQSxJQUFDO0FBQ1QsV0FBTyxPQUFPLE1BQU07QUFBQSxNQUNsQixRQUFRQTtBQUFBLE1BQ1I7QUFBQSxNQUNBO0FBQUEsTUFDQSxRQUFRLFNBQVMsSUFBSSxZQUFZLE1BQU07QUFBQSxNQUN2QyxPQUFPLElBQUksS0FBSyxDQUFDLElBQUksQ0FBQyxFQUFFO0FBQUEsTUFDeEIsV0FBVyxPQUFPLE1BQU0sSUFBSSxPQUFPLFlBQVksS0FBSyxJQUFJLElBQUksT0FBTztBQUFBLE1BQ25FO0FBQUEsTUFDQSxNQUFNLFFBQVEsWUFBWSxJQUFJLElBQUksVUFBVTtBQUFBLE1BQzVDO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUlBLE1BQU0sVUFBVSxPQUFPLE1BQU0sUUFBUSxTQUFTO0FBQzVDLGVBQVcsQ0FBQyxJQUFJLEdBQUcsS0FBSyxLQUFLLEtBQUssUUFBUSxHQUFHO0FBQzNDLFVBQUksU0FBUyxNQUFNLFVBQVUsSUFBSSxJQUFJLFFBQVEsSUFBSSxJQUFJLEVBQUUsQ0FBQztBQUN4RCxVQUFJLFFBQVEsTUFBTSxVQUFVLElBQUksSUFBSSxLQUFLLEVBQUUsQ0FBQztBQUFBLElBQzlDO0FBQ0EsWUFBUSxJQUFJO0FBQUEsRUFDZDtBQUlBLE1BQU0sV0FBVyxDQUFDLFdBQVc7QUFDM0IsZUFBVyxFQUFFLEtBQUssS0FBSyxNQUFPLFlBQVcsT0FBTyxLQUFNLEtBQUksQ0FBQyxPQUFPLE9BQU8sS0FBSyxJQUFJLEVBQUUsRUFBRyxLQUFJLFNBQVM7QUFBQSxFQUN0RztBQUdBLE1BQU0sV0FBVyxDQUFDLFFBQVE7QUFDeEIsVUFBTSxFQUFFLE1BQU0sT0FBTyxJQUFJLE1BQU0sR0FBRztBQUNsQyxRQUFJLENBQUMsS0FBTTtBQUNYLFVBQU0sRUFBRSxRQUFRLElBQUksV0FBVyxRQUFRLE9BQU8sT0FBTyxJQUFJO0FBQ3pELGdCQUFZO0FBQ1osSUFBQUQsTUFBSyxNQUFNLEdBQUc7QUFDZCxTQUFLLE9BQU8sU0FBUyxPQUFPLFNBQVM7QUFDckMsVUFBTSxNQUFNLFNBQVMsQ0FBQyxDQUFDLElBQUksUUFBUSxDQUFDO0FBQ3BDLFNBQUssT0FBTyxJQUFJLElBQUksQ0FBQyxDQUFDLElBQUksT0FBTyxFQUFFLElBQUksTUFBTSxXQUFXLFNBQVMsS0FBSyxZQUFZLE9BQU8sSUFBSSxJQUFJLEdBQUcsV0FBVyxHQUFHLE9BQU8sSUFBSSxFQUFFLEVBQUU7QUFDakksZUFBVyxTQUFTLEtBQUssT0FBUSxPQUFNLE9BQU8sS0FBSyxLQUFLLEtBQUssQ0FBQyxRQUFRLElBQUksT0FBTyxNQUFNLEVBQUU7QUFDekYsYUFBUyxLQUFLLE1BQU07QUFDcEIsUUFBSSxJQUFJO0FBQ1IsWUFBUSxNQUFNLFFBQVEsU0FBUyxRQUFRLFFBQVEsSUFBSSxHQUFHLENBQUM7QUFBQSxFQUN6RDtBQUlBLE1BQU0sTUFBTSxDQUFDLFNBQVM7QUFDcEIsUUFBSSxDQUFDLEtBQUssS0FBTSxNQUFLLFFBQVEsWUFBWSxJQUFJO0FBQzdDLFlBQVEsSUFBSTtBQUFBLEVBQ2Q7QUFHQSxNQUFNLFVBQVUsQ0FBQyxNQUFNLFFBQVEsTUFBTSxFQUFFLE9BQU8sUUFBUSxJQUFJLE9BQU87QUFBQSxJQUMvRDtBQUFBLElBQU0sUUFBUSxPQUFPLE1BQU07QUFBQSxJQUFHO0FBQUEsSUFBTTtBQUFBLElBQVE7QUFBQSxJQUM1QyxTQUFTLE1BQU0sSUFBSSxDQUFDLFVBQVUsRUFBRSxJQUFJLEtBQUssSUFBSSxXQUFXLFlBQVksSUFBSSxHQUFHLE1BQU0sTUFBTSxFQUFFO0FBQUEsRUFDM0Y7QUFJQSxNQUFNLFVBQVUsQ0FBQyxFQUFFLEtBQUssU0FBUyxFQUFFLE1BQU0sUUFBUSxNQUFNLFNBQVMsTUFBQUUsT0FBTSxHQUFHLEdBQUcsT0FBTyxNQUFNLE1BQU07QUFDN0YsVUFBTSxFQUFFLEtBQUssSUFBSSxNQUFNLEdBQUc7QUFDMUIsUUFBSSxDQUFDLEtBQU07QUFDWCxVQUFNLFFBQVEsVUFBVSxNQUFNLE1BQU07QUFDcEMsVUFBTSxTQUFTLE1BQU0sT0FBTyxPQUFPLEtBQUssRUFBRTtBQUMxQyxRQUFJLE9BQVEsT0FBTSxNQUFNLEtBQUssTUFBTTtBQUNuQyxVQUFNLFFBQVEsUUFBUSxNQUFNLFFBQVEsTUFBTSxLQUFLO0FBQy9DLGVBQVcsVUFBVSxNQUFNLFNBQVM7QUFDbEMsWUFBTSxFQUFFLEdBQUcsSUFBSTtBQUNmLFVBQUksUUFBUSxJQUFJLEVBQUUsRUFBRyxRQUFPLE9BQU8sUUFBUSxFQUFFLE1BQU0seUJBQXlCLE1BQU0sS0FBSyxPQUFPLENBQUM7QUFBQSxlQUN0RixPQUFPLFFBQVEsT0FBTyxJQUFJLE1BQU0sS0FBSyxNQUFNLFNBQVMsRUFBRSxFQUFHLFFBQU8sT0FBTztBQUNoRixVQUFJLE9BQU8sR0FBSSxRQUFPLE9BQU9BO0FBQUEsSUFDL0I7QUFDQSxTQUFLLE9BQU8sS0FBSyxLQUFLO0FBQ3RCLFNBQUssSUFBSSxPQUFPLEVBQUUsTUFBTSxNQUFNLENBQUM7QUFDL0IsU0FBSztBQUNMLFFBQUksSUFBSTtBQUFBLEVBQ1Y7QUFHQSxNQUFNLFVBQVUsQ0FBQyxRQUFRO0FBQ3ZCLFVBQU0sRUFBRSxJQUFJLFdBQVcsUUFBUSxDQUFDLEdBQUcsS0FBSyxNQUFNLElBQUk7QUFDbEQsU0FBSyxLQUFLLHNDQUFzQyxRQUFRLEVBQUUsTUFBTSxXQUFXLElBQUksV0FBVyxPQUFPLEtBQUssTUFBTSxDQUFDLENBQUM7QUFBQSxFQUNoSDtBQUdBLE1BQU0sT0FBTyxDQUFDLFFBQVE7QUFDcEIsVUFBTSxFQUFFLFFBQVEsV0FBVyxJQUFJLE1BQUFDLE9BQU0sU0FBUyxLQUFLLElBQUk7QUFDdkQsUUFBSSxNQUFNLEdBQUcsRUFBRSxRQUFRQSxTQUFRLEtBQU07QUFDckMsUUFBSSxDQUFDLFFBQVMsU0FBUSxFQUFFLE1BQU0sV0FBVyxJQUFJLFdBQVcsUUFBUSxHQUFHLE9BQU8sRUFBRSxHQUFHLEdBQUcsT0FBTyxHQUFHLEVBQUUsQ0FBQztBQUMvRixTQUFLLEtBQUssVUFBVTtBQUFBLEVBQ3RCO0FBR08sTUFBTSxhQUFhLENBQUMsTUFBTSxRQUFRLFNBQVM7QUFDaEQsVUFBTSxXQUFXLFNBQVMsR0FBRyxPQUFPO0FBQ3BDLFVBQU0sUUFBUSxXQUFXLEVBQUUsT0FBTyxNQUFNLEVBQUUsT0FBTyxLQUFLLEtBQUssR0FBRyxRQUFRLElBQUksS0FBSyxHQUFHLElBQUksVUFBVSxNQUFNLFFBQVEsSUFBSTtBQUNsSCxVQUFNLFFBQVEsUUFBUSxNQUFNLFFBQVEsSUFBSSxLQUFLO0FBQzdDLFVBQU0sRUFBRSxVQUFVLE9BQU8sSUFBSTtBQUM3QixVQUFNLE9BQU8sUUFBUSxFQUFFLE1BQU0sUUFBUSxVQUFVLFFBQVEsUUFBUSxDQUFDLEtBQUssR0FBRyxPQUFPLFlBQVksSUFBSSxFQUFFLENBQUM7QUFDbEcsUUFBSSxPQUFPLE1BQU0sTUFBTSxVQUFVLENBQUMsU0FBVSxNQUFLLElBQUksUUFBUSxFQUFFLE1BQU0sTUFBTSxDQUFDO0FBQUEsUUFDdkUsWUFBVyxFQUFFLEdBQUcsS0FBSyxNQUFNLE1BQU8sWUFBVyxJQUFJLElBQUksRUFBRSxNQUFNLE1BQU0sQ0FBQztBQUN6RSxXQUFPO0FBQUEsRUFDVDtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBRS9CLFVBQU0sUUFBUSxFQUFFLFFBQVEsU0FBUyxTQUFTLFVBQVUsT0FBTyxTQUFTLFNBQVMsS0FBSztBQUNsRixlQUFXLENBQUMsTUFBTSxRQUFRLEtBQUssT0FBTyxRQUFRLEtBQUssRUFBRyxRQUFPLE9BQU8sR0FBRyxNQUFNLFFBQVE7QUFBQSxFQUN2Rjs7O0FDNU1BLE1BQUksQ0FBQyxPQUFPLE9BQU8sUUFBUSxZQUFZLEdBQUc7QUFDeEMsV0FBTyxhQUFhLEVBQUUsU0FBUyxRQUFRLENBQUMsTUFBTSxRQUFRLFNBQVMsUUFBUSxXQUFXLE1BQU0sUUFBUSxJQUFJLEdBQUcsSUFBSSxFQUFFO0FBQzdHLGVBQVc7QUFDWCxpQkFBYTtBQUNiLGlCQUFhO0FBQ2IsYUFBUztBQUNULFdBQU8sT0FBTztBQUNkLGdCQUFZO0FBQ1osYUFBUyxpQkFBaUIsb0JBQW9CLE1BQU07QUFDbEQsVUFBSSxPQUFPLE9BQU8sUUFBUSxPQUFPLEVBQUcsYUFBWTtBQUFBLElBQ2xELENBQUM7QUFBQSxFQUNIOyIsCiAgIm5hbWVzIjogWyJyb3ciLCAibmFtZXMiLCAiY2xvc2UiLCAidmFsdWVzIiwgIm5hbWVzIiwgIm5vdGUiLCAicGFpciIsICJiZWZvcmUiLCAibmFtZXMiLCAic2VudCIsICJ2YWx1ZXMiLCAic2hvdyIsICJjYWxsIiwgImJlZm9yZSIsICJzdGVwcyIsICJzaG93IiwgImV2ZW50T2YiLCAidmFsdWVzIiwgInZhbHVlcyIsICJ1cGRhdGUiLCAibGlzdCIsICJub3RlIiwgInRlbGwiLCAic2hvdyIsICJsaXN0IiwgImNvdW50IiwgInNob3ciLCAiY2FsbCIsICJyb3ciLCAicGFpciIsICJwYWlyIiwgIm5vdGUiLCAiYW5zd2VyZWQiLCAiY2FsbCIsICJob3N0Il0KfQo=
