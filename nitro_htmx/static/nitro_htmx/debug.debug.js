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
    isStale && "came too late"
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L2VsZW1lbnRzLmpzIiwgIi4uLy4uL2NsaWVudC93b3Jkcy5qcyIsICIuLi8uLi9jbGllbnQvdHdpY2UuanMiLCAiLi4vLi4vY2xpZW50L2hlYXJlcnMuanMiLCAiLi4vLi4vY2xpZW50L3NlY3JldHMuanMiLCAiLi4vLi4vY2xpZW50L3Rva2Vucy5qcyIsICIuLi8uLi9jbGllbnQvc2hvd24uanMiLCAiLi4vLi4vY2xpZW50L2ZpbGUuanMiLCAiLi4vLi4vY2xpZW50L3N0ZXBzLmpzIiwgIi4uLy4uL2NsaWVudC9ncmFwaC5qcyIsICIuLi8uLi9jbGllbnQvcmVjaXBlLmpzIiwgIi4uLy4uL2NsaWVudC90cmF2ZWwuanMiLCAiLi4vLi4vY2xpZW50L2xpc3QuanMiLCAiLi4vLi4vY2xpZW50L3RpbWVsaW5lLmNzcyIsICIuLi8uLi9jbGllbnQvZHJhd2VyLmpzIiwgIi4uLy4uL2NsaWVudC9sb2cuanMiLCAiLi4vLi4vY2xpZW50L3JlY29yZC5qcyIsICIuLi8uLi9jbGllbnQvZGVidWcuanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIERlYnVnZ2luZzogZWxlbWVudHMgb2YgdGhlIHRpbWVsaW5lLCBtYWRlIHdpdGhvdXQgSFRNTCB0ZXh0OiB3aGF0IGEgcGFnZSBzYXlzIGlzIG5ldmVyIHJ1bi4gKi9cblxuLyoqIExldCBhbiBlbGVtZW50IGhhdmUgdGhpcyBjb250ZW50IGFsb25lLCBpbiBsaXN0cyBvciBub3QsIGFuZCB3aGF0IGlzIGdpdmVuIGJlc2lkZXMgYXMgcGxhaW4gb2JqZWN0czogcHJvcGVydGllcywgb3JcbiAqIGF0dHJpYnV0ZXMgd2hlcmUgaXQgaGFzIG5vIHN1Y2ggcHJvcGVydHkuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgLi4uY29udGVudDogYW55W10pID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBwdXQgPSAoZWxlbWVudCwgLi4uY29udGVudCkgPT4ge1xuICBlbGVtZW50LnJlcGxhY2VDaGlsZHJlbigpO1xuICBmb3IgKGNvbnN0IG9uZSBvZiBjb250ZW50LmZsYXQoOSkpIHtcbiAgICBpZiAob25lPy5jb25zdHJ1Y3RvciA9PT0gT2JqZWN0KSB7XG4gICAgICBmb3IgKGNvbnN0IFtrZXksIHZhbHVlXSBvZiBPYmplY3QuZW50cmllcyhvbmUpKSBrZXkgaW4gZWxlbWVudCA/IChlbGVtZW50W2tleV0gPSB2YWx1ZSkgOiBlbGVtZW50LnNldEF0dHJpYnV0ZShrZXksIHZhbHVlKTtcbiAgICB9IGVsc2UgaWYgKG9uZSkgZWxlbWVudC5hcHBlbmQob25lKTtcbiAgfVxuICByZXR1cm4gZWxlbWVudDtcbn07XG5cbi8qKiBNYWtlIGFuIGVsZW1lbnQsIFwibmFtZVwiIG9yIFwibmFtZS5jbGFzc1wiLlxuICogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIC4uLmNvbnRlbnQ6IGFueVtdKSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgaCA9IChuYW1lLCAuLi5jb250ZW50KSA9PiB7XG4gIGNvbnN0IFt0YWcsIGNsYXNzTmFtZSA9ICcnXSA9IG5hbWUuc3BsaXQoJy4nKTtcbiAgcmV0dXJuIHB1dChkb2N1bWVudC5jcmVhdGVFbGVtZW50KHRhZyksIHsgY2xhc3NOYW1lIH0sIGNvbnRlbnQpO1xufTtcblxuLyoqIEB0eXBlIHsobGFiZWw6IGFueSwgb25jbGljazogKCkgPT4gdm9pZCwgLi4ubW9yZTogYW55W10pID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBidXR0b24gPSAobGFiZWwsIG9uY2xpY2ssIC4uLm1vcmUpID0+IGgoJ2J1dHRvbicsIHsgdHlwZTogJ2J1dHRvbicsIG9uY2xpY2sgfSwgbGFiZWwsIG1vcmUpO1xuXG4vKiogQHR5cGUgeyh2YWx1ZTogYW55KSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3QganNvbiA9ICh2YWx1ZSkgPT4ge1xuICBjb25zdCB0ZXh0ID0gSlNPTi5zdHJpbmdpZnkodmFsdWUpID8/ICdub25lJztcbiAgcmV0dXJuIHRleHRbMzAwXSA/IGAke3RleHQuc2xpY2UoMCwgMzAwKX1cdTIwMjZgIDogdGV4dDtcbn07XG5cbi8qKiBAdHlwZSB7KG51bWJlcjogbnVtYmVyIHwgdW5kZWZpbmVkKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3QgbXMgPSAobnVtYmVyID0gMCkgPT4gYCR7TnVtYmVyKG51bWJlci50b0ZpeGVkKG51bWJlciA8IDEwID8gMSA6IDApKX0gbXNgO1xuIiwgIi8qIERlYnVnZ2luZzogaG93IG5hbWVzIGFyZSBzYWlkLCBhbmQgd2hpY2ggb25lIG1heSBoYXZlIGJlZW4gbWVhbnQuICovXG5cbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCB3YXJuZWQgPSBuZXcgU2V0KCk7XG5cbi8qKiBTYXkgaXQgb25jZTsgcmV0dXJuIHdoZXRoZXIgdGhpcyB3YXMgdGhlIGZpcnN0IHRpbWUuXG4gKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCB3YXJuID0gKHRleHQpID0+IHtcbiAgaWYgKHdhcm5lZC5oYXModGV4dCkpIHJldHVybiBmYWxzZTtcbiAgY29uc29sZS53YXJuKGBuaXRybzogJHt0ZXh0fWApO1xuICB3YXJuZWQuYWRkKHRleHQpO1xuICByZXR1cm4gdHJ1ZTtcbn07XG5cbi8qKiBIb3cgbWFueSBsZXR0ZXJzIGhhdmUgdG8gY2hhbmdlIHRvIG1ha2Ugb25lIG9mIHRoZSBvdGhlci5cbiAqIEB0eXBlIHsoYTogc3RyaW5nLCBiOiBzdHJpbmcpID0+IG51bWJlcn0gKi9cbmNvbnN0IGRpc3RhbmNlID0gKGEsIGIpID0+IHtcbiAgbGV0IHJvdyA9IEFycmF5LmZyb20oeyBsZW5ndGg6IGIubGVuZ3RoICsgMSB9LCAoXywgaW5kZXgpID0+IGluZGV4KTtcbiAgZm9yIChjb25zdCBbaSwgbGV0dGVyXSBvZiBbLi4uYV0uZW50cmllcygpKSB7XG4gICAgY29uc3QgbmV4dCA9IFtpICsgMV07XG4gICAgZm9yIChsZXQgaiA9IDA7IGogPCBiLmxlbmd0aDsgaisrKSB7XG4gICAgICBuZXh0LnB1c2goTWF0aC5taW4obmV4dFtqXSArIDEsIHJvd1tqICsgMV0gKyAxLCByb3dbal0gKyBOdW1iZXIobGV0dGVyICE9PSBiW2pdKSkpO1xuICAgIH1cbiAgICByb3cgPSBuZXh0O1xuICB9XG4gIHJldHVybiByb3dbYi5sZW5ndGhdO1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBuYW1lczogSXRlcmFibGU8c3RyaW5nPikgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IHN1Z2dlc3QgPSAobmFtZSwgbmFtZXMpID0+IHtcbiAgY29uc3QgY2xvc2UgPSBbLi4ubmV3IFNldChuYW1lcyldLmZpbHRlcigob3RoZXIpID0+IGRpc3RhbmNlKG5hbWUsIG90aGVyKSA8PSBuYW1lLmxlbmd0aCAvIDQpO1xuICBjbG9zZS5zb3J0KChhLCBiKSA9PiBkaXN0YW5jZShuYW1lLCBhKSAtIGRpc3RhbmNlKG5hbWUsIGIpKTtcbiAgcmV0dXJuIGNsb3NlWzBdID8gYCBEaWQgeW91IG1lYW4gJHtjbG9zZVswXX0/YCA6ICcnO1xufTtcblxuLyoqIFdoYXQgdGhlcmUgaXMgb2Ygc29tZSB0ZXh0cywgZWFjaCBvbmNlLlxuICogQHR5cGUgeyh2YWx1ZXM6IEl0ZXJhYmxlPGFueT4sIGJ5Pzogc3RyaW5nKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3Qgam9pbiA9ICh2YWx1ZXMsIGJ5ID0gJywgJykgPT4gWy4uLm5ldyBTZXQodmFsdWVzKV0uZmlsdGVyKEJvb2xlYW4pLmpvaW4oYnkpO1xuXG4vKiogQHR5cGUgeyh0eXBlOiBzdHJpbmcpID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCBzaG9ydCA9ICh0eXBlKSA9PiB0eXBlLnJlcGxhY2UoL15uaXRybzovLCAnJyk7XG5cbi8qKiBAdHlwZSB7KGJ5dGVzOiBudW1iZXIpID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCBzaXplT2YgPSAoYnl0ZXMpID0+IChieXRlcyA8IDEwMDAgPyBgJHtieXRlc30gQmAgOiBgJHsoYnl0ZXMgLyAxMDAwKS50b0ZpeGVkKDEpfSBrQmApO1xuIiwgIi8qIERlYnVnZ2luZzogaHRteCBpcyBtaXNzaW5nLCBvciB3YXMgbG9hZGVkIHR3aWNlLiBUaGUgd2FybmluZyBuYW1lcyB0aGUgZmlsZXMuXG4gKlxuICogUmVwbGFjZXMgd2luZG93Lmh0bXggYnkgYSBwcm9wZXJ0eSB0aGF0IGRvZXMgYXMgYmVmb3JlLCB0byBub3RlIHdobyBzZXRzIGl0LlxuICovXG5pbXBvcnQgeyBoIH0gZnJvbSAnLi9lbGVtZW50cy5qcyc7XG5pbXBvcnQgeyBqb2luLCB3YXJuIH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbi8qKiBAdHlwZSB7c3RyaW5nW119ICovXG5leHBvcnQgY29uc3Qgc291cmNlcyA9IFtdOyAvLyBvZiBodG14XG4vKiogQHR5cGUge3N0cmluZ1tdfSAqL1xuY29uc3QgYnJva2VuID0gW107IC8vIGFkZHJlc3NlcyBvZiBzY3JpcHRzIHRoYXQgZGlkIG5vdCBsb2FkXG4vKiogQHR5cGUge2FueX0gKi9cbmxldCBodG14O1xuXG4vKiogU2F5IG9uIHRoZSBwYWdlIGl0c2VsZiB3aGF0IGJyZWFrcyBhbGwgb2YgaXQuXG4gKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAodGV4dCkgPT4ge1xuICBpZiAoIWRvY3VtZW50LmJvZHkpIHJldHVybiBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgKCkgPT4gc2hvdyh0ZXh0KSk7XG4gIGRvY3VtZW50LmJvZHkucHJlcGVuZChoKCdkaXYnLCB7IHJvbGU6ICdhbGVydCcsIHN0eWxlOiAncGFkZGluZzogMXJlbTsgYmFja2dyb3VuZDogI2IwMDAyMDsgY29sb3I6ICNmZmY7IGZvbnQ6IDE2cHgvMS40IHNhbnMtc2VyaWYnIH0sIHRleHQpKTtcbn07XG5cbi8qKiBAdHlwZSB7KHZhbHVlOiBhbnksIHNvdXJjZT86IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAodmFsdWUsIHNvdXJjZSkgPT4ge1xuICBpZiAodmFsdWUgPT09IGh0bXgpIHJldHVybjtcbiAgc291cmNlcy5wdXNoKHNvdXJjZSB8fCAnYSBtb2R1bGUgb3IgaW5saW5lIHNjcmlwdCcpO1xuICBpZiAoaHRteCkge1xuICAgIGNvbnN0IFtmaXJzdF0gPSBzb3VyY2VzO1xuICAgIGNvbnN0IGxhc3QgPSBzb3VyY2VzLmF0KC0xKTtcbiAgICBjb25zdCBjYXVzZSA9XG4gICAgICBmaXJzdCA9PT0gbGFzdFxuICAgICAgICA/ICd7JSBuaXRyb19zY3JpcHRzICV9IHN0YW5kcyBvbiB0aGUgcGFnZSB0d2ljZSwgb3IgaW4gYSBwYXJ0IHRoYXQgaHRteCBzd2Fwcy4nXG4gICAgICAgIDogJ3slIG5pdHJvX3NjcmlwdHMgJX0gbG9hZHMgaXQgYWxyZWFkeS4gUmVtb3ZlIHRoZSBvdGhlciBzY3JpcHQuJztcbiAgICBjb25zdCB0ZXh0ID0gYGh0bXggd2FzIGxvYWRlZCB0d2ljZSwgc28gZWxlbWVudHMgbWF5IHJlYWN0IHR3aWNlIG9yIG5vdCBhdCBhbGw6ICR7Zmlyc3R9IGFuZCAke2xhc3R9LiAke2NhdXNlfWA7XG4gICAgaWYgKHdhcm4odGV4dCkpIHNob3codGV4dCk7XG4gIH1cbiAgaHRteCA9IHZhbHVlO1xufTtcblxuY29uc3QgbG9vayA9ICgpID0+IHtcbiAgY29uc3Qgb3duID0gLyoqIEB0eXBlIHtIVE1MU2NyaXB0RWxlbWVudCB8IG51bGx9ICovIChkb2N1bWVudC5xdWVyeVNlbGVjdG9yKCdzY3JpcHRbc3JjKj1cIi9kamFuZ29faHRteC9odG14XCJdJykpO1xuICBub3RlKHdpbmRvdy5odG14LCBvd24/LnNyYyk7XG4gIGlmIChodG14KSByZXR1cm47XG4gIGNvbnN0IGNhdXNlID0gYnJva2VuWzBdXG4gICAgPyBgTm90IGxvYWRlZDogJHtqb2luKGJyb2tlbil9LiBJcyBkamFuZ29faHRteCBpbiBJTlNUQUxMRURfQVBQUywgYXJlIHRoZSBzdGF0aWMgZmlsZXMgc2VydmVkLCBhbmQgZG9lcyB0aGUgQ29udGVudC1TZWN1cml0eS1Qb2xpY3kgYWxsb3cgdGhlbT9gXG4gICAgOiAnSXRzIHNjcmlwdCBpcyBub3Qgb24gdGhlIHBhZ2UuIHslIG5pdHJvX3NjcmlwdHMgJX0gbG9hZHMgaXQuJztcbiAgd2FybihgaHRteCBpcyBtaXNzaW5nLCBzbyBubyBjb21wb25lbnQgcmVhY3RzLiAke2NhdXNlfWApO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0VHdpY2UgPSAoKSA9PiB7XG4gIGh0bXggPSBPYmplY3QuaGFzT3duKHdpbmRvdywgJ2h0bXgnKSA/IHdpbmRvdy5odG14IDogdW5kZWZpbmVkOyAvLyBvZiB0aGUgcGFnZSdzIG93biwgYWJvdmUgdXNcbiAgaWYgKGh0bXgpIHNvdXJjZXMucHVzaChbLi4uZG9jdW1lbnQuc2NyaXB0c10uZmluZCgoeyBzcmMgfSkgPT4gL2h0bXgvaS50ZXN0KHNyYykpPy5zcmMgfHwgJ2Egc2NyaXB0IGFib3ZlIHslIG5pdHJvX3NjcmlwdHMgJX0nKTtcbiAgLy8gQSBjbGFzc2ljIHNjcmlwdCdzIFwidmFyIGh0bXhcIiBjYW4ndCBiZSB3YXRjaGVkLlxuICBpZiAoT2JqZWN0LmdldE93blByb3BlcnR5RGVzY3JpcHRvcih3aW5kb3csICdodG14Jyk/LmNvbmZpZ3VyYWJsZSAhPT0gZmFsc2UpIHtcbiAgICBPYmplY3QuZGVmaW5lUHJvcGVydHkod2luZG93LCAnaHRteCcsIHtcbiAgICAgIGNvbmZpZ3VyYWJsZTogdHJ1ZSxcbiAgICAgIGVudW1lcmFibGU6IHRydWUsXG4gICAgICBnZXQ6ICgpID0+IGh0bXgsXG4gICAgICBzZXQ6ICh2YWx1ZSkgPT4ge1xuICAgICAgICBub3RlKHZhbHVlLCAvKiogQHR5cGUge0hUTUxTY3JpcHRFbGVtZW50IHwgbnVsbH0gKi8gKGRvY3VtZW50LmN1cnJlbnRTY3JpcHQpPy5zcmMpO1xuICAgICAgfSxcbiAgICB9KTtcbiAgfVxuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignZXJyb3InLCAoeyB0YXJnZXQgfSkgPT4ge1xuICAgIGlmICh0YXJnZXQgaW5zdGFuY2VvZiBIVE1MU2NyaXB0RWxlbWVudCkgYnJva2VuLnB1c2godGFyZ2V0LnNyYyk7XG4gIH0sIHRydWUpO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgbG9vayk7XG59O1xuIiwgIi8qIERlYnVnZ2luZzogd2hvIGhlYXJzIGFuIGV2ZW50LCBhbmQgd2hhdCB0byBzYXkgaWYgbm9ib2R5IGRvZXMuXG4gKlxuICogUmVhZHMgb2Ygcm9vdHM6IGRhdGEtbml0cm8tY29tcG9uZW50LCAta2V5LCAtZmlsdGVycywgaHgtdHJpZ2dlci5cbiAqIFJlcGxhY2VzIEV2ZW50VGFyZ2V0LnByb3RvdHlwZS5hZGRFdmVudExpc3RlbmVyIGJ5IG9uZSB0aGF0IGRvZXMgYXMgYmVmb3JlLCB0byBub3RlIHdoaWNoIGV2ZW50cyBvZiBvdXJzIHNjcmlwdHMgYXNrXG4gKiAgIGZvci4gQSBsaXN0ZW5lciBjb3VudHMgZnJvbSB0aGVuIG9uLCBldmVuIGlmIGl0IGlzIHJlbW92ZWQsIG9yIHNpdHMgb24gYW4gZWxlbWVudCB0aGF0IHRoZSBldmVudCBkb2VzIG5vdCBwYXNzLlxuICovXG5pbXBvcnQgeyBzb3VyY2VzIH0gZnJvbSAnLi90d2ljZS5qcyc7XG5pbXBvcnQgeyBqb2luLCBzaG9ydCwgc3VnZ2VzdCwgd2FybiB9IGZyb20gJy4vd29yZHMuanMnO1xuXG5jb25zdCBCVUlMVF9JTiA9IFsnbml0cm86bWVzc2FnZScsICduaXRybzplcnJvcicsICduaXRybzphY3Rpb24tY29tcGxldGUnXTtcbmV4cG9ydCBjb25zdCBSRUZSRVNIID0gJ25pdHJvOnJlZnJlc2gtJztcbmNvbnN0IHsgYWRkRXZlbnRMaXN0ZW5lciB9ID0gRXZlbnRUYXJnZXQucHJvdG90eXBlO1xuLyoqIEB0eXBlIHtTZXQ8c3RyaW5nPn0gKi9cbmNvbnN0IGxpc3RlbmVkID0gbmV3IFNldCgpOyAvLyBuYW1lcyBvZiBldmVudHMgdGhhdCBzY3JpcHRzIGxpc3RlbiB0b1xuXG4vKiogTGlzdGVuIHdpdGhvdXQgYmVpbmcgY291bnRlZC5cbiAqIEB0eXBlIHsodGFyZ2V0OiBFdmVudFRhcmdldCwgdHlwZTogc3RyaW5nLCBsaXN0ZW5lcjogKGV2ZW50OiBhbnkpID0+IHZvaWQsIGNhcHR1cmU/OiBib29sZWFuKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGxpc3RlbiA9ICh0YXJnZXQsIHR5cGUsIGxpc3RlbmVyLCBjYXB0dXJlKSA9PiBhZGRFdmVudExpc3RlbmVyLmNhbGwodGFyZ2V0LCB0eXBlLCBsaXN0ZW5lciwgY2FwdHVyZSk7XG5cbi8qKiBodG14IGxpc3RlbnMgZm9yIGVhY2ggaHgtdHJpZ2dlcjsgdGhvc2UgYXJlIHJlYWQgZnJvbSB0aGUgcGFnZSwgd2hlcmUgdGhleSBjYW4gYWxzbyBnby5cbiAqIEB0eXBlIHsoKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNDYWxsZWRCeUh0bXggPSAoKSA9PiB7XG4gIGNvbnN0IGNhbGxlciA9IGAke25ldyBFcnJvcigpLnN0YWNrfWAuc3BsaXQoJ1xcbicpLmZpbHRlcigobGluZSkgPT4gLzpcXGQrOlxcZCsvLnRlc3QobGluZSkpWzJdID8/ICcnO1xuICByZXR1cm4gc291cmNlcy5zb21lKChzb3VyY2UpID0+IGNhbGxlci5pbmNsdWRlcyhzb3VyY2UpKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEhlYXJlcnMgPSAoKSA9PiB7XG4gIC8qKiBAdHlwZSB7KHRoaXM6IGFueSwgdHlwZTogYW55LCAuLi5yZXN0OiBhbnlbXSkgPT4gYW55fSAqL1xuICBFdmVudFRhcmdldC5wcm90b3R5cGUuYWRkRXZlbnRMaXN0ZW5lciA9IGZ1bmN0aW9uICh0eXBlLCAuLi5yZXN0KSB7XG4gICAgaWYgKGAke3R5cGV9YC5zdGFydHNXaXRoKCduaXRybzonKSAmJiAhbGlzdGVuZWQuaGFzKHR5cGUpICYmICFpc0NhbGxlZEJ5SHRteCgpKSBsaXN0ZW5lZC5hZGQodHlwZSk7XG4gICAgcmV0dXJuIGFkZEV2ZW50TGlzdGVuZXIuY2FsbCh0aGlzLCB0eXBlLCAuLi4vKiogQHR5cGUge1thbnldfSAqLyAocmVzdCkpO1xuICB9O1xufTtcblxuZXhwb3J0IGNvbnN0IHJvb3RzID0gKCkgPT4gLyoqIEB0eXBlIHtIVE1MRWxlbWVudFtdfSAqLyAoWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF0nKV0pXG4gIC5maWx0ZXIoKHJvb3QpID0+IHdpbmRvdy5uaXRybz8ucm9vdE9mKHJvb3QpKTtcblxuLyoqIEB0eXBlIHsocm9vdDogSFRNTEVsZW1lbnQpID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCBjb21wb25lbnRPZiA9ICh7IGRhdGFzZXQgfSkgPT4gYCR7ZGF0YXNldC5uaXRyb0NvbXBvbmVudH1gO1xuXG4vKiogQHR5cGUgeyhyb290OiBIVE1MRWxlbWVudCkgPT4gc3RyaW5nW119ICovXG5leHBvcnQgY29uc3QgdHJpZ2dlcnNPZiA9IChyb290KSA9PlxuICBgJHtyb290LmdldEF0dHJpYnV0ZSgnaHgtdHJpZ2dlcicpfWAuc3BsaXQoJywnKS5tYXAoKGVudHJ5KSA9PiBlbnRyeS50cmltKCkuc3BsaXQoL1xccy8pWzBdKTtcblxuLyoqIFdoZXRoZXIgdGhlIGV2ZW50IGlzIGZvciB0aGlzIGluc3RhbmNlLCBhcyB0aGUgYnJpZGdlIHNlZXMgaXQuXG4gKiBAdHlwZSB7KHJvb3Q6IEhUTUxFbGVtZW50LCB0eXBlOiBzdHJpbmcsIGRldGFpbDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNNZWFudCA9ICh7IGRhdGFzZXQ6IHsgbml0cm9GaWx0ZXJzLCBuaXRyb0tleSB9IH0sIHR5cGUsIGRldGFpbCkgPT4ge1xuICBjb25zdCBpc0tleWVkID0gdHlwZS5zdGFydHNXaXRoKFJFRlJFU0gpICYmIGRldGFpbD8ua2V5ICE9IG51bGw7XG4gIGNvbnN0IGtleXMgPSBpc0tleWVkID8gWydrZXknXSA6IEpTT04ucGFyc2Uobml0cm9GaWx0ZXJzID8/ICd7fScpW3R5cGVdO1xuICByZXR1cm4gIWtleXMgfHwga2V5cy5zb21lKCgvKiogQHR5cGUge3N0cmluZ30gKi8ga2V5KSA9PiBgJHtkZXRhaWw/LltrZXldfWAgPT09IG5pdHJvS2V5KTtcbn07XG5cbi8qKiBAdHlwZSB7KHR5cGU6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzQXR0cmlidXRlRm9yID0gKHR5cGUpID0+IHtcbiAgY29uc3QgaGFuZGxlciA9IENTUy5lc2NhcGUoYGh4LW9uOiR7dHlwZX1gKTtcbiAgY29uc3QgdHJpZ2dlciA9IGBbaHgtdHJpZ2dlcio9XCIke0NTUy5lc2NhcGUodHlwZSl9XCJdOm5vdChbZGF0YS1uaXRyby1jb21wb25lbnRdKWA7XG4gIHJldHVybiBCb29sZWFuKGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3IoYFske2hhbmRsZXJ9XSwgJHt0cmlnZ2VyfWApKTtcbn07XG5cbi8qKiBXaGV0aGVyIHRoZSBsaWJyYXJ5IHNlbmRzIHRoZSBldmVudCBieSBpdHNlbGYsIGFzIENydWROaXRyb0NvbXBvbmVudCBkb2VzIGFmdGVyIGVhY2ggY2hhbmdlLlxuICogQHR5cGUgeyh0eXBlOiBzdHJpbmcsIGRldGFpbDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNTZW50QW55d2F5ID0gKHR5cGUsIGRldGFpbCkgPT4ge1xuICBjb25zdCBbLCBtb2RlbF0gPSAvXm5pdHJvOiguKyktKD86Y3JlYXRlZHx1cGRhdGVkfGRlbGV0ZWQpJC8uZXhlYyh0eXBlKSA/PyBbXTtcbiAgcmV0dXJuIEJVSUxUX0lOLmluY2x1ZGVzKHR5cGUpIHx8IE9iamVjdC5rZXlzKGRldGFpbCA/PyB7fSkuam9pbigpID09PSBgY29tcG9uZW50LCR7bW9kZWx9X2lkYDtcbn07XG5cbi8qKiBTYXkgd2h5IG5vYm9keSBoYXMgaGVhcmQgYW4gZXZlbnQsIG9yIGEgcmVmcmVzaCBoYXMgcmVhY2hlZCBub2JvZHkuXG4gKiBAdHlwZSB7KHR5cGU6IHN0cmluZywgZGV0YWlsOiBhbnksIHB1c2g6IERlYnVnUHVzaCB8IHVuZGVmaW5lZCwgZGVhZjogc3RyaW5nLCBoZWFyaW5nOiBIVE1MRWxlbWVudFtdLCBuYW1lczogc3RyaW5nKSA9PiBzdHJpbmd9ICovXG5jb25zdCB3aHlOb2JvZHkgPSAodHlwZSwgZGV0YWlsLCBwdXNoLCBkZWFmLCBoZWFyaW5nLCBuYW1lcykgPT4ge1xuICBjb25zdCBpc1JlZnJlc2ggPSB0eXBlLnN0YXJ0c1dpdGgoUkVGUkVTSCk7XG4gIGNvbnN0IG5hbWUgPSB0eXBlLnNsaWNlKFJFRlJFU0gubGVuZ3RoKTtcbiAgY29uc3QgaGVyZSA9IHJvb3RzKCkubWFwKGNvbXBvbmVudE9mKTtcbiAgY29uc3Qga2V5cyA9IGB0aGUga2V5cyBoZXJlOiAke2pvaW4oaGVhcmluZy5tYXAoKHJvb3QpID0+IHJvb3QuZGF0YXNldC5uaXRyb0tleSA/PyAnbm9uZScpKX0uYDtcbiAgY29uc3Qga25vd24gPSBbLi4ubGlzdGVuZWQsIC4uLnJvb3RzKCkuZmxhdE1hcCh0cmlnZ2Vyc09mKV0uZmlsdGVyKChvbmUpID0+IG9uZS5zdGFydHNXaXRoKCduaXRybzonKSk7XG4gIGNvbnN0IGJ5ID0gcHVzaCAmJiBqb2luKHB1c2guY2hhbm5lbHMpO1xuICBpZiAoaXNSZWZyZXNoKSB7XG4gICAgcmV0dXJuIGAke3B1c2ggPyBgYSBwdXNoIHRvICR7Ynl9YCA6IGRldGFpbD8uY29tcG9uZW50fSByZWZyZXNoZWQgXCIke25hbWV9XCIsIHdoaWNoIHJlYWNoZWQgbm9ib2R5LiAke2RlYWYgfHwgKGhlYXJpbmdbMF1cbiAgICAgID8gYE5vICR7bmFtZXN9IG9uIHRoaXMgcGFnZSBoYXMgdGhlIGtleSAke0pTT04uc3RyaW5naWZ5KGRldGFpbD8ua2V5KX07ICR7a2V5c31gXG4gICAgICA6IGBObyBzdWNoIGNvbXBvbmVudCBpcyBvbiB0aGlzIHBhZ2U7IHRoZXJlIGFyZTogJHtqb2luKGhlcmUpfS4ke3N1Z2dlc3QobmFtZSwgaGVyZS5tYXAoKG9uZSkgPT4gb25lLnRvTG93ZXJDYXNlKCkpKX1gKX1gO1xuICB9XG4gIHJldHVybiBgbm9ib2R5IGxpc3RlbnMgdG8gJHt0eXBlfSwgd2hpY2ggJHtwdXNoID8gYHdhcyBwdXNoZWQgdG8gJHtieX1gIDogYCR7ZGV0YWlsPy5jb21wb25lbnR9IHNlbnRgfS4gJHtkZWFmIHx8IChoZWFyaW5nWzBdXG4gICAgPyBgJHtuYW1lc30gaGVhcnMgaXQgd2l0aCBhIGtleSwgd2hpY2ggbm9uZSBvZiB0aG9zZSBvbiB0aGlzIHBhZ2UgaGFzOyAke2tleXN9YFxuICAgIDogYE5vIGNvbXBvbmVudCBvbiB0aGlzIHBhZ2UgaGFzIEBvbihcIiR7c2hvcnQodHlwZSl9XCIpLCBhbmQgbm8gc2NyaXB0IHRoYXQgcnVucyBhZnRlciB7JSBuaXRyb19zY3JpcHRzICV9IGhhcyBiZWd1biBsaXN0ZW5zLiR7c3VnZ2VzdCh0eXBlLCBrbm93bil9YCl9YDtcbn07XG5cbi8qKiBSZXR1cm4gdGhlIHJvb3RzIHRoYXQgaGVhciB0aGUgZXZlbnQ7IHdoZXRoZXIgYW55dGhpbmcgZWxzZSBkb2VzOyBhbmQsIGlmIG5vYm9keSwgd2h5LiBXYXJuIG9mIHRoYXQgb25jZS5cbiAqIEB0eXBlIHsodHlwZTogc3RyaW5nLCBkZXRhaWw6IGFueSwgcHVzaD86IERlYnVnUHVzaCkgPT4geyBtZWFudDogSFRNTEVsZW1lbnRbXSwgb3RoZXJzOiBzdHJpbmcsIHdoeTogc3RyaW5nIH19ICovXG5leHBvcnQgY29uc3QgaGVhcmVyc09mID0gKHR5cGUsIGRldGFpbCwgcHVzaCkgPT4ge1xuICBjb25zdCBsaXN0ZW5pbmcgPSByb290cygpLmZpbHRlcigocm9vdCkgPT4gdHJpZ2dlcnNPZihyb290KS5pbmNsdWRlcyh0eXBlKSk7XG4gIGNvbnN0IGhlYXJpbmcgPSBwdXNoID8gbGlzdGVuaW5nLmZpbHRlcihwdXNoLmhlYXJzKSA6IGxpc3RlbmluZztcbiAgY29uc3QgbWVhbnQgPSBoZWFyaW5nLmZpbHRlcigocm9vdCkgPT4gaXNNZWFudChyb290LCB0eXBlLCBkZXRhaWwpKTtcbiAgY29uc3QgaGVhcmQgPSBsaXN0ZW5lZC5oYXModHlwZSkgPyAnYSBzY3JpcHQnIDogaXNBdHRyaWJ1dGVGb3IodHlwZSkgPyAnYW4gYXR0cmlidXRlJyA6ICcnO1xuICBjb25zdCBvdGhlcnMgPSBCVUlMVF9JTi5pbmNsdWRlcyh0eXBlKSA/ICcnIDogaGVhcmQ7IC8vIHRoZSBsaWJyYXJ5J3Mgb3duIHNjcmlwdHMgbGlzdGVuIHRvIHRob3NlXG4gIGlmIChtZWFudFswXSB8fCBvdGhlcnMgfHwgaXNTZW50QW55d2F5KHR5cGUsIGRldGFpbCkpIHJldHVybiB7IG1lYW50LCBvdGhlcnMsIHdoeTogJycgfTtcbiAgY29uc3QgbmFtZXMgPSBqb2luKGxpc3RlbmluZy5tYXAoY29tcG9uZW50T2YpKTtcbiAgY29uc3QgZGVhZiA9IGxpc3RlbmluZ1swXSAmJiAhaGVhcmluZ1swXVxuICAgID8gYCR7bmFtZXN9IG9uIHRoaXMgcGFnZSB3b3VsZCwgYnV0IGhvbGRzIG5vbmUgb2YgdGhlc2UgY2hhbm5lbHM6IG5hbWUgb25lIGluIGl0cyBcImNoYW5uZWxzXCIsIG9yIGluIHslIG5pdHJvX2NoYW5uZWxzICV9LmBcbiAgICA6ICcnO1xuICBjb25zdCB3aHkgPSB3aHlOb2JvZHkodHlwZSwgZGV0YWlsLCBwdXNoLCBkZWFmLCBoZWFyaW5nLCBuYW1lcyk7XG4gIHdhcm4od2h5KTtcbiAgY29uc3QgbmVhciA9IHJvb3RzKCkuZmlsdGVyKChyb290KSA9PiB0cmlnZ2Vyc09mKHJvb3QpLnNvbWUoKG9uZSkgPT4gd2h5LmVuZHNXaXRoKGAgJHtvbmV9P2ApKSk7XG4gIHJldHVybiB7IG1lYW50LCBvdGhlcnMsIHdoeTogbmVhclswXSA/IGAke3doeX0gJHtqb2luKG5lYXIubWFwKGNvbXBvbmVudE9mKSl9IGhlYXJzIHRoYXQuYCA6IHdoeSB9O1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHBhc3N3b3JkcyBhcmUgbmV2ZXIgc2hvd24gb3Iga2VwdC4gV2hhdCBvbmNlIHdhcyBhIHBhc3N3b3JkIGZpZWxkIGNvdW50cywgYWxzbyB3aGVuIGEgYnV0dG9uIHNob3dzIGl0cyB0ZXh0LlxuICogQSBmaWxlIGlzIGZvciBvdGhlcnMsIHNvIGl0IGhhcyBubyBjb29raWUsIHNpZ25hdHVyZSBvciBDU1JGIHRva2VuIGVpdGhlciwgYXMgZmFyIGFzIHNjcmlwdHMgY2FuIGtub3cgdGhlbS5cbiAqXG4gKiBSZWFkczogdHlwZSwgYXV0b2NvbXBsZXRlLCBuYW1lIG9mIGlucHV0czsgZG9jdW1lbnQuY29va2llLlxuICovXG5pbXBvcnQgeyBsaXN0ZW4gfSBmcm9tICcuL2hlYXJlcnMuanMnO1xuXG5leHBvcnQgY29uc3QgSElEREVOID0gJ1x1MjAyMlx1MjAyMlx1MjAyMic7XG5leHBvcnQgY29uc3QgU0VDUkVUID0gJ2lucHV0W3R5cGU9cGFzc3dvcmRdLGlucHV0W2F1dG9jb21wbGV0ZSQ9XCItcGFzc3dvcmRcIl0saW5wdXRbYXV0b2NvbXBsZXRlPW9uZS10aW1lLWNvZGVdJztcbi8vIE9mIHRva2VucyBhbmQgZ3JhbnRzLCBhbmQgb2Ygd2hhdCBEamFuZ28ncyBzaWduaW5nIG1ha2VzOyBhIENTUkYgdG9rZW4gb2YgRGphbmdvJ3MuXG5jb25zdCBQQVRURVJOID0gLyhbLjpdKVtcXHctXXs0M30oPyFbXFx3LV0pfFxcYlthLXpcXGRdezY0fVxcYi9naTtcbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCBuYW1lcyA9IG5ldyBTZXQoKTtcbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCB2YWx1ZXMgPSBuZXcgU2V0KCk7XG5sZXQgZHJhZnQgPSAnJztcblxuLyoqIEB0eXBlIHsoaW5wdXQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAoeyBuYW1lLCB2YWx1ZSB9KSA9PiB7XG4gIGlmIChuYW1lKSBuYW1lcy5hZGQobmFtZSk7XG4gIGlmICh2YWx1ZS5sZW5ndGggPiAzKSB2YWx1ZXMuYWRkKHZhbHVlKTsgLy8gbGVzcyBpcyBmb3VuZCBldmVyeXdoZXJlXG59O1xuXG4vKiogTGVhcm4gd2hpY2ggZmllbGRzIHRoZXJlIGFyZSwgYW5kIHdoYXQgc3RhbmRzIGluIHRoZW0gbm93LiAqL1xuZXhwb3J0IGNvbnN0IG5vdGVTZWNyZXRzID0gKCkgPT4gZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbChTRUNSRVQpLmZvckVhY2gobm90ZSk7XG5cbi8qKiBIaWRlIHNlY3JldHMgaW4gYSB0ZXh0LCBhbHNvIGFzIHRoZXkgc3RhbmQgaW4gYWRkcmVzc2VzIGFuZCBpbiBKU09OLlxuICogQHR5cGUgeyh0ZXh0OiBzdHJpbmcsIHNlY3JldHM/OiBJdGVyYWJsZTxzdHJpbmc+KSA9PiBzdHJpbmd9ICovXG5jb25zdCBoaWRlID0gKHRleHQsIHNlY3JldHMgPSB2YWx1ZXMpID0+IHtcbiAgZm9yIChjb25zdCBzZWNyZXQgb2YgWy4uLnNlY3JldHNdLnNvcnQoKGEsIGIpID0+IGIubGVuZ3RoIC0gYS5sZW5ndGgpKSB7XG4gICAgY29uc3QgaW5Kc29uID0gSlNPTi5zdHJpbmdpZnkoc2VjcmV0KS5zbGljZSgxLCAtMSk7XG4gICAgY29uc3QgaW5QeXRob24gPSBpbkpzb24ucmVwbGFjZSgvW14gLX5dL2csIChsZXR0ZXIpID0+IGBcXFxcdSR7KDB4MTAwMDAgKyBsZXR0ZXIuY2hhckNvZGVBdCgwKSkudG9TdHJpbmcoMTYpLnNsaWNlKDEpfWApO1xuICAgIGZvciAoY29uc3QgZm9ybSBvZiBbc2VjcmV0LCBlbmNvZGVVUklDb21wb25lbnQoc2VjcmV0KSwgYCR7bmV3IFVSTFNlYXJjaFBhcmFtcyh7ICcnOiBzZWNyZXQgfSl9YC5zbGljZSgxKSwgaW5Kc29uLCBpblB5dGhvbl0pIHRleHQgPSB0ZXh0LnJlcGxhY2VBbGwoZm9ybSwgSElEREVOKTtcbiAgfVxuICByZXR1cm4gdGV4dDtcbn07XG5cbi8qKiBSZXR1cm4gYSB2YWx1ZSB3aXRoIHBhc3N3b3JkcyBoaWRkZW4sIHdoZXJldmVyIHRoZXkgc3RhbmQgaW4gaXQuIFRoZSBmaWVsZHMgb2YgYSBzdGF0ZSBhcmUgY2FsbGVkIFwiPGlkPi48ZmllbGQ+XCIsIGFzXG4gKiB0aGVpciBpbnB1dHMgYXJlLlxuICogQHR5cGUgeyh2YWx1ZTogYW55LCBuYW1lPzogc3RyaW5nKSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgbWFza2VkID0gKHZhbHVlLCBuYW1lID0gJycpID0+IHtcbiAgaWYgKG5hbWVzLmhhcyhuYW1lKSAmJiB2YWx1ZSAhPT0gJycgJiYgdmFsdWUgIT0gbnVsbCkgcmV0dXJuIEhJRERFTjtcbiAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycpIHJldHVybiBoaWRlKHZhbHVlKTtcbiAgaWYgKHZhbHVlIGluc3RhbmNlb2YgQmxvYikgcmV0dXJuIGBmaWxlICR7LyoqIEB0eXBlIHthbnl9ICovICh2YWx1ZSkubmFtZSB8fCAnd2l0aG91dCBhIG5hbWUnfWA7XG4gIGlmIChBcnJheS5pc0FycmF5KHZhbHVlKSkgcmV0dXJuIHZhbHVlLm1hcCgoaXRlbSwgYXQpID0+IG1hc2tlZChpdGVtLCBgJHtuYW1lfS4ke2F0fWApKTtcbiAgaWYgKCF2YWx1ZSB8fCB0eXBlb2YgdmFsdWUgIT09ICdvYmplY3QnKSByZXR1cm4gdmFsdWU7XG4gIHJldHVybiBPYmplY3QuZnJvbUVudHJpZXMoT2JqZWN0LmVudHJpZXModmFsdWUpLm1hcCgoW2tleSwgaXRlbV0pID0+IFtoaWRlKGtleSksIG1hc2tlZChpdGVtLCBuYW1lID8gYCR7bmFtZX0uJHtrZXl9YCA6IGtleSldKSk7XG59O1xuXG4vKiogUmV0dXJuIEpTT04gdGhhdCBjYW4gYmUgZ2l2ZW4gYXdheS5cbiAqIEB0eXBlIHsodmFsdWU6IGFueSkgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IHB1YmxpY0pzb24gPSAodmFsdWUpID0+IHtcbiAgY29uc3QgY29va2llcyA9IGRvY3VtZW50LmNvb2tpZS5zcGxpdCgnOyAnKS5tYXAoKHBhaXIpID0+IHBhaXIuc2xpY2UocGFpci5pbmRleE9mKCc9JykgKyAxKSkuZmlsdGVyKCh0ZXh0KSA9PiB0ZXh0WzddKTsgLy8gXCJsaWdodFwiIGlzIG5vIHNlY3JldFxuICBub3RlU2VjcmV0cygpO1xuICByZXR1cm4gSlNPTi5zdHJpbmdpZnkodmFsdWUsIChrZXksIGl0ZW0pID0+ICh0eXBlb2YgaXRlbSA9PT0gJ3N0cmluZycgPyBoaWRlKGl0ZW0sIFsuLi52YWx1ZXMsIC4uLmNvb2tpZXNdKSA6IGl0ZW0pKS5yZXBsYWNlKFBBVFRFUk4sIGAkMSR7SElEREVOfWApO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0U2VjcmV0cyA9ICgpID0+IHtcbiAgbGlzdGVuKGRvY3VtZW50LCAnaW5wdXQnLCAoeyB0YXJnZXQgfSkgPT4ge1xuICAgIGlmICghdGFyZ2V0Lm1hdGNoZXM/LihTRUNSRVQpKSByZXR1cm47XG4gICAgaWYgKHRhcmdldC52YWx1ZS5zdGFydHNXaXRoKGRyYWZ0KSkgdmFsdWVzLmRlbGV0ZShkcmFmdCk7IC8vIGVsc2UgZWFjaCBsZXR0ZXIgbWFkZSBhbm90aGVyXG4gICAgZHJhZnQgPSB0YXJnZXQudmFsdWU7XG4gICAgbm90ZSh0YXJnZXQpO1xuICB9LCB0cnVlKTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiB3aGF0IHRva2VucyBzYXkgb2Ygc3RhdGVzLCBhbmQgd2hhdCBhIHN0ZXAgaGFzIGNoYW5nZWQuIEEgdG9rZW4gaXMgc2lnbmVkLCBub3QgZW5jcnlwdGVkOiBpdHMgcGF5bG9hZCBoYXNcbiAqIHR3byBsaW5lcywgb2Ygd2hpY2ggdGhlIHNlY29uZCBpcyB0aGUgc3RhdGU7IHNlZSBkb2NzL2FyY2hpdGVjdHVyZS5tZC4gV2hhdCBjYW4ndCBiZSByZWFkIGlzIG5vdCBzaG93bi5cbiAqL1xuaW1wb3J0IHsgbWFza2VkIH0gZnJvbSAnLi9zZWNyZXRzLmpzJztcblxuY29uc3QgVE9LRU4gPSAvZGF0YS1uaXRyby10b2tlbj1cIihbXlwiXSopXCIvOyAvLyB0aGUgZmlyc3Qgb2YgYSBjb21wb25lbnQncyBIVE1MIGlzIGl0cyByb290J3NcblxuLyoqIEB0eXBlIHsodG9rZW46IHN0cmluZykgPT4gUHJvbWlzZTxhbnk+fSAqL1xuY29uc3Qgc3RhdGVPZiA9IGFzeW5jICh0b2tlbikgPT4ge1xuICBjb25zdCBbcGF5bG9hZF0gPSB0b2tlbi5yZXBsYWNlKC9eXFwuLywgJycpLnNwbGl0KCcuJyk7XG4gIGNvbnN0IGJ5dGVzID0gVWludDhBcnJheS5mcm9tKGF0b2IocGF5bG9hZC5yZXBsYWNlKC8tL2csICcrJykucmVwbGFjZSgvXy9nLCAnLycpKSwgKGxldHRlcikgPT4gbGV0dGVyLmNoYXJDb2RlQXQoMCkpO1xuICBjb25zdCB7IGJvZHkgfSA9IG5ldyBSZXNwb25zZShieXRlcyk7XG4gIGNvbnN0IHN0cmVhbSA9IHRva2VuWzBdID09PSAnLicgPyBib2R5Py5waXBlVGhyb3VnaChuZXcgRGVjb21wcmVzc2lvblN0cmVhbSgnZGVmbGF0ZScpKSA6IGJvZHk7XG4gIGNvbnN0IHRleHQgPSBhd2FpdCBuZXcgUmVzcG9uc2Uoc3RyZWFtKS50ZXh0KCk7XG4gIHJldHVybiBKU09OLnBhcnNlKHRleHQuc2xpY2UodGV4dC5pbmRleE9mKCdcXG4nKSkpO1xufTtcblxuLyoqIFRoZSBzdGF0ZSBpbiBhIHRva2VuLCB3aXRob3V0IHBhc3N3b3JkczsgdW5kZWZpbmVkIGlmIGl0IGNhbid0IGJlIHJlYWQuXG4gKiBAdHlwZSB7KGlkOiBzdHJpbmcsIHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQpID0+IFByb21pc2U8YW55Pn0gKi9cbmV4cG9ydCBjb25zdCByZWFkU3RhdGUgPSBhc3luYyAoaWQsIHRva2VuKSA9PiB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIG1hc2tlZChhd2FpdCBzdGF0ZU9mKHRva2VuID8/ICcnKSwgaWQpO1xuICB9IGNhdGNoIHt9IC8vIGVzbGludC1kaXNhYmxlLWxpbmUgbm8tZW1wdHkgLS0gb2YgYW5vdGhlciBmb3JtYXQsIG9yIG5vbmVcbn07XG5cbi8qKiBUaGUgbmV3IHRva2VucyBvZiBhbiBhbnN3ZXI6IG9mIGVhY2ggcnVuLCBpZiBpdHMgSFRNTCBoYXMgY29tZS5cbiAqIEB0eXBlIHsodGV4dDogc3RyaW5nLCBydW5zOiBbc3RyaW5nLCBudW1iZXIsIC4uLmFueVtdXVtdKSA9PiAoc3RyaW5nIHwgdW5kZWZpbmVkKVtdfSAqL1xuZXhwb3J0IGNvbnN0IHRva2Vuc0luID0gKHRleHQsIHJ1bnMpID0+IHtcbiAgbGV0IGF0ID0gMDtcbiAgcmV0dXJuIHJ1bnMubWFwKChbLCBsZW5ndGgsICwgLCBhbG9uZV0pID0+IHtcbiAgICBjb25zdCB0b2tlbiA9IFRPS0VOLmV4ZWModGV4dC5zbGljZShhdCwgKGF0ICs9IGxlbmd0aCkpKTtcbiAgICByZXR1cm4gYWxvbmUgPz8gdG9rZW4/LlsxXTtcbiAgfSk7XG59O1xuXG4vKiogV2hhdCBkaWZmZXJzLCBmaWVsZCBieSBmaWVsZDogW3BhdGgsIGJlZm9yZSwgYWZ0ZXJdLlxuICogQHR5cGUgeyhiZWZvcmU6IGFueSwgYWZ0ZXI6IGFueSwgcGF0aD86IHN0cmluZykgPT4gW3N0cmluZywgYW55LCBhbnldW119ICovXG5leHBvcnQgY29uc3QgY2hhbmdlc09mID0gKGJlZm9yZSwgYWZ0ZXIsIHBhdGggPSAnJykgPT4ge1xuICBpZiAoYmVmb3JlID09PSBhZnRlcikgcmV0dXJuIFtdO1xuICBpZiAoT2JqZWN0KGFmdGVyKSAhPT0gYWZ0ZXIgfHwgT2JqZWN0KGJlZm9yZSkgIT09IGJlZm9yZSkgcmV0dXJuIFtbcGF0aCwgYmVmb3JlLCBhZnRlcl1dO1xuICBjb25zdCBuYW1lcyA9IFsuLi5uZXcgU2V0KFsuLi5PYmplY3Qua2V5cyhiZWZvcmUpLCAuLi5PYmplY3Qua2V5cyhhZnRlcildKV07XG4gIHJldHVybiBuYW1lcy5mbGF0TWFwKChuYW1lKSA9PiBjaGFuZ2VzT2YoYmVmb3JlW25hbWVdLCBhZnRlcltuYW1lXSwgcGF0aCA/IGAke3BhdGh9LiR7bmFtZX1gIDogbmFtZSkpO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IGEgc3RlcCBhcyBpdCBpcyByZWFkIGluIHRoZSB0aW1lbGluZS4gKi9cbmltcG9ydCB7IGgsIGpzb24sIG1zIH0gZnJvbSAnLi9lbGVtZW50cy5qcyc7XG5pbXBvcnQgeyBjaGFuZ2VzT2YgfSBmcm9tICcuL3Rva2Vucy5qcyc7XG5pbXBvcnQgeyBqb2luLCBzaG9ydCwgc2l6ZU9mIH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IHRpdGxlT2YgPSAoeyBraW5kLCBjb21wb25lbnQsIGFjdGlvbiwgZXZlbnRzLCBjaGFpbiwgaWQgfSkgPT4ge1xuICBpZiAoa2luZCA9PT0gJ3B1c2gnKSByZXR1cm4gYHB1c2hlZCAke3Nob3J0KGV2ZW50c1swXS5uYW1lKX1gO1xuICBpZiAoa2luZCA9PT0gJ3RyYXZlbCcpIHJldHVybiBhY3Rpb247XG4gIGlmIChraW5kID09PSAnc3RvcHBlZCcpIHJldHVybiBgbG9vcCBzdG9wcGVkOiAke1suLi5jaGFpbiwgaWRdLmpvaW4oJyA+ICcpfWA7XG4gIGlmIChhY3Rpb24gPT09ICduaXRyby1tb3VudCcpIHJldHVybiBgJHtjb21wb25lbnR9IGxvYWRzYDtcbiAgcmV0dXJuIGAke2NvbXBvbmVudH0uJHthY3Rpb259YDtcbn07XG5cbi8qKiBXaGF0IGhhcyBnb25lIHdyb25nIGluIGEgc3RlcCwgaW4gYSBmZXcgd29yZHM7ICcnIGlmIG5vdGhpbmcgaGFzLlxuICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCB0cm91YmxlT2YgPSAoeyBraW5kLCBlbmRlZCwgc3RhdHVzLCBldmVudHMsIGlzU3RhbGUgfSkgPT4ge1xuICBpZiAoa2luZCA9PT0gJ3N0b3BwZWQnKSByZXR1cm4gJ2xvb3AnO1xuICBpZiAoa2luZCA9PT0gJ2Ryb3BwZWQnKSByZXR1cm4gJ25vdCBzZW50JztcbiAgaWYgKGtpbmQgPT09ICdyZXF1ZXN0JyAmJiBlbmRlZCAmJiBzdGF0dXMgIT09IDIwMCkgcmV0dXJuIHN0YXR1cyA/IGBzdGF0dXMgJHtzdGF0dXN9YCA6ICdubyBhbnN3ZXInO1xuICBjb25zdCB1bmhlYXJkID0gZXZlbnRzLmZpbmQoKHsgd2h5IH0pID0+IHdoeSk7XG4gIHJldHVybiB1bmhlYXJkID8gYG5vYm9keSBoZWFycyBpdDogJHtzaG9ydCh1bmhlYXJkLm5hbWUpfWAgOiBpc1N0YWxlID8gJ2NhbWUgdG9vIGxhdGUnIDogJyc7XG59O1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IHN1bW1hcnlPZiA9IChzdGVwKSA9PiB7XG4gIGNvbnN0IHsgbnVtYmVyLCBlbmRlZCwgaGVhcmQsIGlkLCBraW5kLCBrZXksIHN0YXJ0LCBjaGFubmVscywgZXZlbnRzIH0gPSBzdGVwO1xuICBjb25zdCBpc1JlcXVlc3QgPSBraW5kID09PSAncmVxdWVzdCc7XG4gIGNvbnN0IGJlY2F1c2UgPSBqb2luKGhlYXJkLm1hcCgoW25hbWVdKSA9PiBzaG9ydChuYW1lKSkpO1xuICBjb25zdCBzZW50ID0gaXNSZXF1ZXN0ICYmIGpvaW4oZXZlbnRzLm1hcCgoeyBuYW1lIH0pID0+IHNob3J0KG5hbWUpKS5maWx0ZXIoKG5hbWUpID0+IG5hbWUgIT09ICdhY3Rpb24tY29tcGxldGUnKSk7XG4gIGNvbnN0IHRyb3VibGUgPSB0cm91YmxlT2Yoc3RlcCk7XG4gIHJldHVybiBbXG4gICAgaCgnc3Bhbi5udW1iZXInLCBgJHtudW1iZXJ9YCksICcgJyxcbiAgICBoKCdzcGFuLnRpbWUnLCBpc1JlcXVlc3QgJiYgKGVuZGVkID8gbXMoZW5kZWQgLSBzdGFydCkgOiAndW5kZXIgd2F5JykpLFxuICAgIGgoJ3NwYW4udGl0bGUnLCB0aXRsZU9mKHN0ZXApKSxcbiAgICBoKCdzcGFuLm1vcmUnLCB0cm91YmxlICYmIFtoKCdzdHJvbmcudHJvdWJsZScsIHRyb3VibGUpLCAnICddLCBqb2luKFtcbiAgICAgIGlkICYmIGAjJHtpZH1gLCBrZXkgJiYgYGtleSAke2tleX1gLCBjaGFubmVscyAmJiBgdG8gJHtqb2luKGNoYW5uZWxzKX1gLCBiZWNhdXNlICYmIGBhZnRlciAke2JlY2F1c2V9YCwgc2VudCAmJiBgc2VuZHMgJHtzZW50fWAsXG4gICAgXSwgJyBcdTAwQjcgJykpLFxuICBdO1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCAuLi5jb250ZW50OiBhbnlbXSkgPT4gYW55W119ICovXG5jb25zdCByb3cgPSAobmFtZSwgLi4uY29udGVudCkgPT4gW2goJ2R0JywgbmFtZSksIGgoJ2RkJywgY29udGVudCldO1xuXG4vKiogQHR5cGUgezxUPih2YWx1ZXM6IFRbXSwgc2hvdzogKHZhbHVlOiBUKSA9PiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IHVsID0gKHZhbHVlcywgc2hvdykgPT4gaCgndWwnLCB2YWx1ZXMubWFwKCh2YWx1ZSkgPT4gaCgnbGknLCBzaG93KHZhbHVlKSkpKTtcblxuLyoqIE5vdGhpbmcgaWYgaXQgaXMgZW1wdHkuXG4gKiBAdHlwZSB7PFQ+KG5hbWU6IHN0cmluZywgdmFsdWVzOiBUW10sIHNob3c6ICh2YWx1ZTogVCkgPT4gYW55KSA9PiBhbnl9ICovXG5jb25zdCBsaXN0ID0gKG5hbWUsIHZhbHVlcywgc2hvdykgPT4gdmFsdWVzWzBdICYmIHJvdyhuYW1lLCB1bCh2YWx1ZXMsIHNob3cpKTtcblxuLyoqIEB0eXBlIHsocGFpcjogW3N0cmluZywgYW55XSkgPT4gYW55fSAqL1xuY29uc3QgcGFpciA9IChbbmFtZSwgdmFsdWVdKSA9PiBoKCdjb2RlJywgYCR7bmFtZX0gPSAke2pzb24odmFsdWUpfWApO1xuXG4vKiogV2hvIGhlYXJzIGFuIGV2ZW50LCBhbmQgd2hhdCBiZWNvbWVzIG9mIGl0OyBgbGlua2AgbGVhZHMgdG8gYW5vdGhlciBzdGVwLCBhbmQgYG1vcmVgIHNheXMgd2hhdCBoYXMgY29tZSBvZiB0aGF0LlxuICogQHR5cGUgeyhldmVudDogRGVidWdFdmVudCwgbGluazogKHN0ZXA6IGFueSkgPT4gYW55LCBtb3JlPzogKGhlYXJlcjogRGVidWdIZWFyZXIpID0+IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGZhdGVzT2YgPSAoeyBoZWFyZXJzLCBvdGhlcnMsIHdoeSB9LCBsaW5rLCBtb3JlID0gKCkgPT4gJycpID0+IHtcbiAgLyoqIEB0eXBlIHsoaGVhcmVyOiBEZWJ1Z0hlYXJlcikgPT4gYW55fSAqL1xuICBjb25zdCBmYXRlT2YgPSAoeyBpZCwgY29tcG9uZW50LCBmYXRlLCBzdGVwLCBjYWxsIH0pID0+IHtcbiAgICBjb25zdCBbYmVmb3JlLCBhZnRlcl0gPSBmYXRlLnNwbGl0KCcjJyk7XG4gICAgcmV0dXJuIFtgJHtjb21wb25lbnR9ICMke2lkfSR7Y2FsbCA/IGAgYnkgJHtjYWxsfWAgOiAnJ30gJHtiZWZvcmV9YCwgYWZ0ZXIgIT0gbnVsbCAmJiBbbGluayhzdGVwKSwgYWZ0ZXJdXTtcbiAgfTtcbiAgcmV0dXJuIGgoJ3VsJyxcbiAgICBoZWFyZXJzLm1hcCgoaGVhcmVyKSA9PiBoKCdsaScsIGZhdGVPZihoZWFyZXIpLCBtb3JlKGhlYXJlcikpKSxcbiAgICBvdGhlcnMgJiYgaCgnbGknLCBgJHtvdGhlcnN9IGxpc3RlbnNgKSxcbiAgICB3aHkgJiYgaCgnbGkudHJvdWJsZScsIHdoeSkpO1xufTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBzdHJpbmd9ICovXG5jb25zdCB0aW1lT2YgPSAoeyBlbmRlZCA9IDAsIHN0YXJ0LCB3YWl0ZWQgPSAwLCB0b29rLCBzZXJ2ZXIsIHN3YXAgfSkgPT5cbiAgam9pbihbXG4gICAgYCR7bXMoZW5kZWQgLSBzdGFydCl9IGluIGFsbGAsIHdhaXRlZCA+IDEgJiYgYCR7bXMod2FpdGVkKX0gaW4gaXRzIGxpbmUgYmVmb3JlYCxcbiAgICBzZXJ2ZXIgJiYgYCR7bXMoc2VydmVyLm1zKX0gaW4gdGhlIHNlcnZlcmAsXG4gICAgdG9vayAmJiBgJHttcyhNYXRoLm1heCgwLCB0b29rIC0gKHNlcnZlcj8ubXMgPz8gMCkpKX0gb24gdGhlIHdheWAsXG4gICAgc3dhcCAmJiBgJHttcyhzd2FwKX0gaW4gdGhlIHBhZ2VgLFxuICBdKTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBzdHJpbmd9ICovXG5jb25zdCBhbnN3ZXJPZiA9ICh7IHN0YXR1cywgYnl0ZXMsIHNlcnZlciwgdHJpZXMsIGlzS2VwdCwgaXNTdGFsZSB9KSA9PlxuICBqb2luKFtcbiAgICBzdGF0dXMgPyBgc3RhdHVzICR7c3RhdHVzfSwgJHtzaXplT2YoYnl0ZXMpfWAgOiAnbm9uZSBjYW1lJyxcbiAgICBzZXJ2ZXIgJiYgYCR7c2VydmVyLnF1ZXJpZXN9ICR7c2VydmVyLnF1ZXJpZXMgPT09IDEgPyAncXVlcnknIDogJ3F1ZXJpZXMnfSBpbiAke21zKHNlcnZlci5xdWVyeV9tcyl9YCxcbiAgICB0cmllcyAmJiBgc2VudCAke3RyaWVzICsgMX0gdGltZXNgLCBpc0tlcHQgJiYgJ2tlcHQgZnJvbSB0aGUgZmlyc3QgdGltZScsIGlzU3RhbGUgJiYgJ2NhbWUgdG9vIGxhdGUnLFxuICBdKTtcblxuLyoqIFdoYXQgYSBydW4gaGFzIGNoYW5nZWQgaW4gdGhlIHN0YXRlIG9mIGl0cyBjb21wb25lbnQuXG4gKiBAdHlwZSB7KHJ1bjogRGVidWdSdW4pID0+IGFueVtdfSAqL1xuY29uc3QgY2hhbmdlc0luID0gKHsgaWQsIGNvbXBvbmVudCwgYmVmb3JlID0ge30sIGFmdGVyIH0pID0+IHtcbiAgY29uc3QgY2hhbmdlcyA9IGNoYW5nZXNPZihiZWZvcmUsIGFmdGVyKTtcbiAgcmV0dXJuIFtgJHtjb21wb25lbnR9ICMke2lkfWAsIGNoYW5nZXNbMF0gPyAnJyA6ICc6IG5vIGZpZWxkJywgdWwoY2hhbmdlcywgKFtwYXRoLCB3YXMsIGlzXSkgPT5cbiAgICBoKCdjb2RlJywgaCgnYicsIHBhdGgpLCAnICcsIGgoJ2RlbCcsIGpzb24od2FzKSksICcgXHUyMTkyICcsIGgoJ2lucycsIGpzb24oaXMpKSkpXTtcbn07XG5cbi8qKiBBbGwgdGhhdCBpcyBrbm93biBvZiBhIHN0ZXAsIGFzIHJvd3Mgb2YgYSBsaXN0OyBgbGlua2AgbGVhZHMgdG8gYW5vdGhlciBzdGVwLlxuICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXAsIGxpbms6IChzdGVwOiBudW1iZXIpID0+IGFueSkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3QgZmFjdHNPZiA9IChzdGVwLCBsaW5rKSA9PiB7XG4gIGNvbnN0IHsgaWQsIGtpbmQsIGVuZGVkLCBhcmdzLCB0eXBlZCwgY2F1c2VzLCBldmVudHMsIGhlYXJkLCBpc1B1c2hlZCwgcmlkZXJzLCBydW5zLCBjaGFubmVscywgc3ByZWFkID0gMCwgd2h5IH0gPSBzdGVwO1xuICByZXR1cm4gW1xuICAgIGxpc3QoJ0JlY2F1c2Ugb2YnLCBjYXVzZXMsICh7IHN0ZXA6IGZyb20sIGV2ZW50LCBieSB9KSA9PiBbaCgnY29kZScsIHNob3J0KGV2ZW50KSksICcgb2YgJywgbGluayhmcm9tKSwgYnkgIT09IGlkICYmIGAsIGZvciAjJHtieX1gXSksXG4gICAgbGlzdCgnQmVjYXVzZSBvZicsIGNhdXNlc1swXSA/IFtdIDogaGVhcmQsIChbbmFtZV0pID0+IFtzaG9ydChuYW1lKSwgaXNQdXNoZWQgPyAnLCBwdXNoZWQnIDogJywgZnJvbSBhIHNjcmlwdCddKSxcbiAgICBjaGFubmVscyAmJiByb3coJ1B1c2hlZCB0bycsIGpvaW4oY2hhbm5lbHMpLCBzcHJlYWQgPiA1MDAgJiYgYCwgc3ByZWFkIG92ZXIgJHttcyhzcHJlYWQpfWApLFxuICAgIHdoeSAmJiByb3coa2luZCA9PT0gJ3RyYXZlbCcgPyAnTm93JyA6ICdTdG9wcGVkJywgd2h5KSxcbiAgICBsaXN0KCdBcmd1bWVudHMnLCBPYmplY3QuZW50cmllcyhhcmdzKSwgcGFpciksXG4gICAgbGlzdCgnSW4gaW5wdXRzJywgT2JqZWN0LmVudHJpZXModHlwZWQpLCBwYWlyKSxcbiAgICBraW5kID09PSAncmVxdWVzdCcgJiYgZW5kZWQgJiYgW3JvdygnVGltZScsIHRpbWVPZihzdGVwKSksIHJvdygnQW5zd2VyJywgYW5zd2VyT2Yoc3RlcCkpXSxcbiAgICBsaXN0KCdDaGFuZ2VkJywgcnVucy5maWx0ZXIoKHsgYWZ0ZXIgfSkgPT4gYWZ0ZXIpLCBjaGFuZ2VzSW4pLFxuICAgIGxpc3QoJ0V2ZW50cycsIGV2ZW50cywgKGV2ZW50KSA9PiBbXG4gICAgICBoKCdjb2RlLmV2ZW50Jywgc2hvcnQoZXZlbnQubmFtZSkpLCBldmVudC5mcm9tICYmIGAgZnJvbSAjJHtldmVudC5mcm9tfWAsIGgoJ2NvZGUubW9yZScsIGpzb24oZXZlbnQuZGV0YWlsKSksIGZhdGVzT2YoZXZlbnQsIGxpbmspLFxuICAgIF0pLFxuICAgIGxpc3QoJ1RyYXZlbGxlZCBhbG9uZycsIHJpZGVycywgKHsgaWQ6IHJpZGVyLCBjb21wb25lbnQsIHJvZGUgfSkgPT4gW2Ake2NvbXBvbmVudH0gIyR7cmlkZXJ9YCwgZW5kZWQgJiYgKHJvZGUgPyAnIHJhbicgOiAnIGluIHZhaW4nKV0pLFxuICBdO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHN0ZXBzIGFzIGEgZmlsZSwgZm9yIHNvbWVib2R5IGVsc2U6IHtcImZvcm1hdFwiOiBcIm5pdHJvLXRpbWVsaW5lXCIsIFwidmVyc2lvblwiOiAxLCBcInN0ZXBzXCI6IFtEZWJ1Z1N0ZXBdfS4gSXQgaGFzIG5vXG4gKiBIVE1MOiB3aXRoIHRoYXQgb25lIGNvdWxkIGdvIG9uIGFzIHdobyBoYXMgc2F2ZWQgaXQsIGFuZCBub2JvZHkgY2FuIHdpdGhvdXQgc2lnbmF0dXJlcy5cbiAqL1xuaW1wb3J0IHsgaCB9IGZyb20gJy4vZWxlbWVudHMuanMnO1xuaW1wb3J0IHsgcHVibGljSnNvbiB9IGZyb20gJy4vc2VjcmV0cy5qcyc7XG5pbXBvcnQgeyBmYWN0c09mLCBzdW1tYXJ5T2YgfSBmcm9tICcuL3Nob3duLmpzJztcblxuY29uc3QgRk9STUFUID0gJ25pdHJvLXRpbWVsaW5lJztcbmNvbnN0IFZFUlNJT04gPSAxO1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IERlYnVnU3RlcH0gKi9cbmNvbnN0IGJhcmUgPSAoc3RlcCkgPT4gKHsgLi4uc3RlcCwgcGFnZTogdW5kZWZpbmVkLCBlcnJvclBhZ2U6IHVuZGVmaW5lZCB9KTtcblxuLyoqIEB0eXBlIHsoc3RlcHM6IERlYnVnU3RlcFtdKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNhdmUgPSAoc3RlcHMpID0+IHtcbiAgY29uc3QgdGV4dCA9IHB1YmxpY0pzb24oeyBmb3JtYXQ6IEZPUk1BVCwgdmVyc2lvbjogVkVSU0lPTiwgc3RlcHM6IHN0ZXBzLm1hcChiYXJlKSB9KTtcbiAgY29uc3QgaHJlZiA9IFVSTC5jcmVhdGVPYmplY3RVUkwobmV3IEJsb2IoW3RleHRdKSk7XG4gIGgoJ2EnLCB7IGhyZWYsIGRvd25sb2FkOiBgJHtGT1JNQVR9LSR7bmV3IERhdGUoKS50b0lTT1N0cmluZygpLnNsaWNlKDAsIDEwKX0uanNvbmAgfSkuY2xpY2soKTtcbiAgc2V0VGltZW91dCgoKSA9PiBVUkwucmV2b2tlT2JqZWN0VVJMKGhyZWYpLCAxZTQpO1xufTtcblxuLyoqIEFuIG9iamVjdCB0aGF0IGNhbid0IGJlIHRha2VuIGZvciBwcm9wZXJ0aWVzIG9mIGFuIGVsZW1lbnQsIG5vciBmb3IgYSB0ZXh0LlxuICogQHR5cGUgeyhrZXk6IHN0cmluZywgdmFsdWU6IGFueSkgPT4gYW55fSAqL1xuY29uc3QgYXNEYXRhID0gKGtleSwgdmFsdWUpID0+ICh2YWx1ZT8uY29uc3RydWN0b3IgPT09IE9iamVjdCA/IHsgX19wcm90b19fOiBudWxsLCAuLi52YWx1ZSB9IDogdmFsdWUpO1xuXG4vKiogUmV0dXJuIHRoZSBzdGVwcyBvZiBhIGZpbGU7IHRocm93IGFuIEVycm9yIHRoYXQgc2F5cyB3aGF0IGlzIHdyb25nIHdpdGggaXQuXG4gKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4gRGVidWdTdGVwW119ICovXG5leHBvcnQgY29uc3Qgc3RlcHNJbiA9ICh0ZXh0KSA9PiB7XG4gIGNvbnN0IHsgZm9ybWF0LCB2ZXJzaW9uLCBzdGVwcyB9ID0gT2JqZWN0KEpTT04ucGFyc2UodGV4dCwgYXNEYXRhKSk7XG4gIGlmIChmb3JtYXQgIT09IEZPUk1BVCkgdGhyb3cgRXJyb3IoJ1RoZSB0aW1lbGluZSBoYXMgbm90IHNhdmVkIGl0LicpO1xuICBpZiAodmVyc2lvbiAhPT0gVkVSU0lPTikgdGhyb3cgRXJyb3IoYEl0IGlzIG9mIHZlcnNpb24gJHt2ZXJzaW9ufSwgYW5kIHRoaXMgbml0cm8taHRteCByZWFkcyB2ZXJzaW9uICR7VkVSU0lPTn0uYCk7XG4gIGZvciAoY29uc3Qgc3RlcCBvZiBzdGVwcykgaCgncCcsIHN1bW1hcnlPZihzdGVwKSwgZmFjdHNPZihzdGVwLCBTdHJpbmcpKTsgLy8gYSBicm9rZW4gb25lIHRocm93c1xuICByZXR1cm4gc3RlcHMubWFwKGJhcmUpO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHRoZSBzdGVwcyBvZiB0aGUgcGFnZSwgb2xkZXN0IGZpcnN0LCBhbmQgd2hvIHdhbnRzIHRvIGtub3cgb2YgdGhlbTsgdGhvc2Ugb2YgYSBmaWxlIHN0YW5kIGluIHRoZWlyIHBsYWNlLiAqL1xuXG5jb25zdCBNT1NUID0gMjAwO1xuZXhwb3J0IGNvbnN0IFdBSVRTID0gJ2lzIHRvIGFzayc7IC8vIG9mIGEgaGVhcmVyXG4vKiogQHR5cGUge0RlYnVnU3RlcFtdfSAqL1xuZXhwb3J0IGNvbnN0IHN0ZXBzID0gW107XG4vKiogQHR5cGUge0RlYnVnU3RlcFtdfSAqL1xuZXhwb3J0IGxldCBzaG93biA9IHN0ZXBzO1xuLyoqIEB0eXBlIHsoKHN0ZXA/OiBEZWJ1Z1N0ZXApID0+IHZvaWQpW119ICovXG5jb25zdCBsaXN0ZW5lcnMgPSBbXTtcbi8qKiBAdHlwZSB7U2V0PERlYnVnU3RlcCB8IHVuZGVmaW5lZD59ICovXG5jb25zdCBuZXdzID0gbmV3IFNldCgpO1xubGV0IGNvdW50ID0gMDtcblxuLyoqIFdoZXRoZXIgc29tZWJvZHkgaGFzIGFza2VkIGZvciBpdC5cbiAqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzQ2xpY2sgPSAoeyBraW5kLCBhY3Rpb24sIGNhdXNlcywgaGVhcmQsIGlzUG9sbCB9KSA9PlxuICAvcmVxdWVzdHxkcm9wcGVkLy50ZXN0KGtpbmQpICYmICFpc1BvbGwgJiYgIWNhdXNlc1swXSAmJiAhaGVhcmRbMF0gJiYgIS9eKHN5bmN8bml0cm8tbW91bnQpJC8udGVzdChhY3Rpb24pO1xuXG4vKiogSGVhciBvZiBlYWNoIHN0ZXAgdGhhdCBpcyBuZXcgb3IgaGFzIGNoYW5nZWQsIG9uY2UgYWxsIG9mIHdoYXQgZ29lcyBvbiBpcyB0b2xkOyBvZiBub25lIGluIHBhcnRpY3VsYXI6IGFsbCBoYXZlLlxuICogQHR5cGUgeyhsaXN0ZW5lcjogKHN0ZXA/OiBEZWJ1Z1N0ZXApID0+IHZvaWQpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgb25TdGVwID0gKGxpc3RlbmVyKSA9PiB2b2lkIGxpc3RlbmVycy5wdXNoKGxpc3RlbmVyKTtcblxuLyoqIEB0eXBlIHsoc3RlcD86IERlYnVnU3RlcCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBjaGFuZ2VkID0gKHN0ZXApID0+IHtcbiAgaWYgKCFuZXdzLnNpemUpIHtcbiAgICBxdWV1ZU1pY3JvdGFzaygoKSA9PiB7XG4gICAgICBjb25zdCBhbGwgPSBbLi4ubmV3c107XG4gICAgICBuZXdzLmNsZWFyKCk7XG4gICAgICBmb3IgKGNvbnN0IG9uZSBvZiBhbGwpIGZvciAoY29uc3QgbGlzdGVuZXIgb2YgbGlzdGVuZXJzKSBsaXN0ZW5lcihvbmUpO1xuICAgIH0pO1xuICB9XG4gIG5ld3MuYWRkKHN0ZXApO1xufTtcblxuLyoqIEB0eXBlIHsoc3RlcDogUGFydGlhbDxEZWJ1Z1N0ZXA+ICYgeyBraW5kOiBEZWJ1Z1N0ZXBbJ2tpbmQnXSB9KSA9PiBEZWJ1Z1N0ZXB9ICovXG5leHBvcnQgY29uc3QgYWRkU3RlcCA9IChzdGVwKSA9PiB7XG4gIC8qKiBAdHlwZSB7RGVidWdTdGVwfSAqL1xuICBjb25zdCBmdWxsID0ge1xuICAgIG51bWJlcjogKytjb3VudCxcbiAgICBpZDogJycsIGNvbXBvbmVudDogJycsIGFjdGlvbjogJycsIGhlYXJkOiBbXSwgY2hhaW46IFtdLCBhcmdzOiB7fSwgdHlwZWQ6IHt9LCBzdGFydDogcGVyZm9ybWFuY2Uubm93KCksIHRyaWVzOiAwLCBzdGF0dXM6IDAsIGJ5dGVzOiAwLFxuICAgIGV2ZW50czogW10sIHJpZGVyczogW10sIHJ1bnM6IFtdLCBjYXVzZXM6IFtdLFxuICAgIC4uLnN0ZXAsXG4gIH07XG4gIHN0ZXBzLnB1c2goZnVsbCk7XG4gIGlmIChzdGVwc1tNT1NUXSkgc3RlcHMuc2hpZnQoKTtcbiAgY2hhbmdlZChmdWxsKTtcbiAgcmV0dXJuIGZ1bGw7XG59O1xuXG4vKiogU2hvdyBvdGhlciBzdGVwczsgdGhvc2Ugb2YgdGhlIHBhZ2UgYWdhaW4sIGlmIG5vbmUgYXJlIGdpdmVuLlxuICogQHR5cGUgeyhvdGhlcnM/OiBEZWJ1Z1N0ZXBbXSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzaG93ID0gKG90aGVycyA9IHN0ZXBzKSA9PiB7XG4gIHNob3duID0gb3RoZXJzO1xuICBjaGFuZ2VkKCk7XG59O1xuXG4vKiogRm9yZ2V0IHRob3NlIHRoYXQgYXJlIHNob3duLiAqL1xuZXhwb3J0IGNvbnN0IGNsZWFyID0gKCkgPT4ge1xuICBpZiAoc2hvd24gPT09IHN0ZXBzKSBzdGVwcy5sZW5ndGggPSAwO1xuICBzaG93KCk7XG59O1xuIiwgIi8qIERlYnVnZ2luZzogd2hvIGNhdXNlZCB3aG9tLCBmb3IgdGhlIGxhc3QgY2xpY2ssIGFzIGxpc3RzIGluIGxpc3RzLiAqL1xuaW1wb3J0IHsgaCB9IGZyb20gJy4vZWxlbWVudHMuanMnO1xuaW1wb3J0IHsgZmF0ZXNPZiwgdGl0bGVPZiB9IGZyb20gJy4vc2hvd24uanMnO1xuaW1wb3J0IHsgaXNDbGljaywgc2hvd24gfSBmcm9tICcuL3N0ZXBzLmpzJztcbmltcG9ydCB7IHNob3J0IH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbi8qKiBUaGUgbGlzdCBvZiB3aGF0IHRoZSBsYXN0IGNsaWNrIGhhcyBsZWQgdG87IG5vbmUgYmVmb3JlIHRoZSBmaXJzdC4gV2hhdCB3YXMgc2hvd24gb25jZSBpcyBub3Qgc2hvd24gYWdhaW4uXG4gKiBAdHlwZSB7KGxpbms6IChzdGVwOiBudW1iZXIpID0+IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGdyYXBoT2YgPSAobGluaykgPT4ge1xuICBjb25zdCBmaXJzdCA9IHNob3duLmZpbHRlcihpc0NsaWNrKS5wb3AoKTtcbiAgY29uc3Qgc2VlbiA9IG5ldyBTZXQoKTtcblxuICAvKiogVGhlIGV2ZW50cyBvZiBvbmUgcnVuLCBhbmQgd2hvIGhlYXJkIHRoZW0uXG4gICAqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwIHwgdW5kZWZpbmVkLCBpZDogc3RyaW5nKSA9PiBhbnl9ICovXG4gIGNvbnN0IHJ1bk9mID0gKHN0ZXAsIGlkKSA9PiB7XG4gICAgY29uc3Qga2V5ID0gYCR7c3RlcD8ubnVtYmVyfSAke2lkfWA7XG4gICAgaWYgKCFzdGVwIHx8IHNlZW4uaGFzKGtleSkpIHJldHVybiAnJztcbiAgICBzZWVuLmFkZChrZXkpO1xuICAgIGNvbnN0IG93biA9IHN0ZXAuZXZlbnRzLmZpbHRlcigoeyBuYW1lLCBmcm9tLCBoZWFyZXJzLCB3aHkgfSkgPT4gZnJvbSA9PT0gaWQgJiYgKGhlYXJlcnNbMF0gfHwgd2h5IHx8IG5hbWUgIT09ICduaXRybzphY3Rpb24tY29tcGxldGUnKSk7XG4gICAgcmV0dXJuIGgoJ3VsJywgb3duLm1hcChldmVudE9mKSk7XG4gIH07XG5cbiAgLyoqIEB0eXBlIHsoZXZlbnQ6IERlYnVnRXZlbnQpID0+IGFueX0gKi9cbiAgY29uc3QgZXZlbnRPZiA9IChldmVudCkgPT5cbiAgICBoKCdsaScsIGgoJ2NvZGUuZXZlbnQnLCBzaG9ydChldmVudC5uYW1lKSksIGZhdGVzT2YoeyAuLi5ldmVudCwgd2h5OiBldmVudC53aHkgJiYgJ25vYm9keSBoZWFycyBpdCcgfSwgbGluaywgKGhlYXJlcikgPT5cbiAgICAgIHJ1bk9mKHNob3duLmZpbmQoKHsgbnVtYmVyIH0pID0+IG51bWJlciA9PT0gaGVhcmVyLnN0ZXApLCBoZWFyZXIuaWQpKSk7XG5cbiAgcmV0dXJuIGZpcnN0ICYmIGgoJ3VsJywgaCgnbGknLCBoKCdzdHJvbmcnLCB0aXRsZU9mKGZpcnN0KSksICcgaW4gJywgbGluayhmaXJzdC5udW1iZXIpLCBydW5PZihmaXJzdCwgZmlyc3QuaWQpKSk7XG59O1xuIiwgIi8qIERlYnVnZ2luZzogc3RlcHMgYXMgYSB0ZXN0IHdpdGggbml0cm9faHRteC50ZXN0aW5nLiAqL1xuaW1wb3J0IHsgUkVGUkVTSCB9IGZyb20gJy4vaGVhcmVycy5qcyc7XG5pbXBvcnQgeyBISURERU4gfSBmcm9tICcuL3NlY3JldHMuanMnO1xuaW1wb3J0IHsgaXNDbGljaywgc2hvd24gfSBmcm9tICcuL3N0ZXBzLmpzJztcbmltcG9ydCB7IHNob3J0IH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbmNvbnN0IE5BTUUgPSAvXlthLXpfXVxcdyokL2k7XG5cbi8qKiBAdHlwZSB7KHZhbHVlOiBhbnkpID0+IHN0cmluZ30gKi9cbmNvbnN0IHB5dGhvbiA9ICh2YWx1ZSkgPT4ge1xuICBpZiAoQXJyYXkuaXNBcnJheSh2YWx1ZSkpIHJldHVybiBgWyR7dmFsdWUubWFwKHB5dGhvbikuam9pbignLCAnKX1dYDtcbiAgaWYgKE9iamVjdCh2YWx1ZSkgPT09IHZhbHVlKSByZXR1cm4gYHske09iamVjdC5lbnRyaWVzKHZhbHVlKS5tYXAoKFtrZXksIGl0ZW1dKSA9PiBgJHtKU09OLnN0cmluZ2lmeShrZXkpfTogJHtweXRob24oaXRlbSl9YCkuam9pbignLCAnKX19YDtcbiAgcmV0dXJuIHZhbHVlID09IG51bGwgPyAnTm9uZScgOiB2YWx1ZSA9PT0gdHJ1ZSA/ICdUcnVlJyA6IHZhbHVlID09PSBmYWxzZSA/ICdGYWxzZScgOiBKU09OLnN0cmluZ2lmeSh2YWx1ZSk7XG59O1xuXG4vKiogQSBjYWxsIHdpdGgga2V5d29yZCBhcmd1bWVudHM7IHdoYXQgd2FzIGhpZGRlbiBpcyBsZWZ0IG91dCwgYW5kIHdoYXQgY2FuJ3QgYmUgYSBuYW1lLlxuICogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIHZhbHVlczogYW55LCAuLi5maXJzdDogYW55W10pID0+IHN0cmluZ30gKi9cbmNvbnN0IGNhbGwgPSAobmFtZSwgdmFsdWVzLCAuLi5maXJzdCkgPT4ge1xuICBjb25zdCBwYWlycyA9IE9iamVjdC5lbnRyaWVzKHZhbHVlcykuZmlsdGVyKChba2V5LCB2YWx1ZV0pID0+IE5BTUUudGVzdChrZXkpICYmICFweXRob24odmFsdWUpLmluY2x1ZGVzKEhJRERFTikpO1xuICBjb25zdCB3b3JkcyA9IHBhaXJzLm1hcCgoW2tleSwgdmFsdWVdKSA9PiBgJHtrZXl9PSR7cHl0aG9uKHZhbHVlKX1gKTtcbiAgcmV0dXJuIGAgICAgJHtuYW1lfSgke1suLi5maXJzdC5tYXAocHl0aG9uKSwgLi4ud29yZHNdLmpvaW4oJywgJyl9KWA7XG59O1xuXG4vKiogSG93IGEgdGVzdCBuYW1lcyBhIGNvbXBvbmVudDsgbm90aGluZyBpZiB0aGF0IGlzIG5vdCBjbGVhci5cbiAqIEB0eXBlIHsobmFtZWQ6IHsgY29tcG9uZW50Pzogc3RyaW5nLCBrZXk/OiBzdHJpbmcsIGlzT25lPzogYm9vbGVhbiB9KSA9PiBzdHJpbmd9ICovXG5jb25zdCBwYXJ0T2YgPSAoeyBjb21wb25lbnQsIGtleSwgaXNPbmUgfSkgPT5cbiAgaXNPbmUgPyBgcGFnZS5jb21wb25lbnQoJHtweXRob24oY29tcG9uZW50KX0ke2tleSA/IGAsIGtleT0ke3B5dGhvbihrZXkpfWAgOiAnJ30pYCA6ICcnO1xuXG4vKiogQSBzdGVwLCBhbmQgYWxsIHRoYXQgaXQgbGVkIHRvLlxuICogQHR5cGUgeyhmaXJzdDogRGVidWdTdGVwKSA9PiBEZWJ1Z1N0ZXBbXX0gKi9cbmNvbnN0IGZhbWlseU9mID0gKGZpcnN0KSA9PiB7XG4gIGNvbnN0IGZvdW5kID0gW2ZpcnN0XTtcbiAgZm9yIChjb25zdCBzdGVwIG9mIHNob3duKSBpZiAoc3RlcC5jYXVzZXMuc29tZSgoY2F1c2UpID0+IGZvdW5kLnNvbWUoKHsgbnVtYmVyIH0pID0+IG51bWJlciA9PT0gY2F1c2Uuc3RlcCkpKSBmb3VuZC5wdXNoKHN0ZXApO1xuICByZXR1cm4gZm91bmQ7XG59O1xuXG4vKiogV2hhdCB3YXMgZW50ZXJlZCBzaW5jZSB0aGUgc3RhdGUgd2FzIG1hZGUuXG4gKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCwgcGFydDogc3RyaW5nKSA9PiBzdHJpbmdbXX0gKi9cbmNvbnN0IGZpbGxzT2YgPSAoeyB0eXBlZCwgcnVuczogW3J1bl0gfSwgcGFydCkgPT5cbiAgT2JqZWN0LmVudHJpZXModHlwZWQpLmZsYXRNYXAoKFtwYXRoLCB2YWx1ZV0pID0+IHtcbiAgICBjb25zdCB3YXMgPSBwYXRoLnNwbGl0KCcuJykucmVkdWNlKChmcm9tLCBrZXkpID0+IGZyb20/LltrZXldLCBydW4/LmJlZm9yZSk7XG4gICAgY29uc3QgaXNUaWNrID0gdHlwZW9mIHdhcyA9PT0gJ2Jvb2xlYW4nO1xuICAgIGNvbnN0IG5vdyA9IGlzVGljayA/IGAke3ZhbHVlfWAgIT09ICcnIDogdmFsdWU7XG4gICAgcmV0dXJuIGAke3dhcyA/PyAnJ31gID09PSBgJHtub3d9YCA/IFtdIDogW2NhbGwoYCR7cGFydH0uZmlsbGAsIHt9LCBwYXRoLCBub3cpXTtcbiAgfSk7XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBEZWJ1Z0V2ZW50KSA9PiBzdHJpbmd9ICovXG5jb25zdCBhc3NlcnRpb25PZiA9ICh7IG5hbWUsIGRldGFpbCwgaGVhcmVycyB9KSA9PiB7XG4gIGNvbnN0IGRhdGEgPSB7IC4uLmRldGFpbCB9O1xuICBkZWxldGUgZGF0YS5jb21wb25lbnQ7XG4gIGlmIChuYW1lID09PSAnbml0cm86bWVzc2FnZScpIHJldHVybiBjYWxsKCdwYWdlLmFzc2VydF9tZXNzYWdlJywge30sIGRhdGEubGV2ZWwsIGRhdGEudGV4dCk7XG4gIGlmIChuYW1lID09PSAnbml0cm86ZXJyb3InKSByZXR1cm4gY2FsbCgncGFnZS5hc3NlcnRfZXJyb3InLCB7IGFjdGlvbjogZGF0YS5hY3Rpb24gfSwgZGF0YS5zdGF0dXMpO1xuICBpZiAobmFtZSA9PT0gJ25pdHJvOmFjdGlvbi1jb21wbGV0ZScpIHJldHVybiBjYWxsKCdwYWdlLmFzc2VydF9jb21wbGV0ZScsIHt9LCBkYXRhLmFjdGlvbik7XG4gIGlmICghbmFtZS5zdGFydHNXaXRoKFJFRlJFU0gpKSByZXR1cm4gY2FsbCgncGFnZS5hc3NlcnRfZW1pdHRlZCcsIGRhdGEsIHNob3J0KG5hbWUpKTtcbiAgcmV0dXJuIGNhbGwoJ3BhZ2UuYXNzZXJ0X3JlZnJlc2hlZCcsIGRhdGEsIGhlYXJlcnNbMF0/LmNvbXBvbmVudCA/PyBuYW1lLnJlcGxhY2UoUkVGUkVTSCwgJycpKTtcbn07XG5cbi8qKiBPbmx5IGEgZm9ybSdzIG93biBhY3Rpb24gaXMgc3RvcHBlZCBieSB3aGF0IGlzIHdyb25nIGluIGl0OyBhbiBpbnB1dCB0aGF0IGlzIGxpdmUgaGFzIHNlbnQgaXRzZWxmLlxuICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXAsIHBhcnQ6IHN0cmluZykgPT4gc3RyaW5nW119ICovXG5jb25zdCBkb2luZ3NPZiA9ICh7IGFjdGlvbiwgYXJncywgaXNGb3JtLCBzdGF0dXMgfSwgcGFydCkgPT4ge1xuICBpZiAoYWN0aW9uID09PSAnc3luYycpIHJldHVybiBbXTtcbiAgY29uc3QgaXNSZWZ1c2VkID0gc3RhdHVzID09PSA0MjIgJiYgaXNGb3JtICYmIHB5dGhvbihhcmdzKSA9PT0gJ3t9JztcbiAgcmV0dXJuIFtpc1JlZnVzZWQgPyBjYWxsKGAke3BhcnR9LnN1Ym1pdGAsIHt9LCBgW2h4LXBvc3QkPVwiLyR7YWN0aW9ufS9cIl1gKSA6IGNhbGwoYCR7cGFydH0uY2FsbGAsIGFyZ3MsIGFjdGlvbildO1xufTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBzdHJpbmdbXX0gKi9cbmNvbnN0IGxpbmVzT2YgPSAoc3RlcCkgPT4ge1xuICBjb25zdCBwYXJ0ID0gcGFydE9mKHN0ZXApO1xuICBpZiAoIXBhcnQpIHJldHVybiBbYCAgICAjICR7c3RlcC5jb21wb25lbnR9LiR7c3RlcC5hY3Rpb259OiBieSBoYW5kYF07XG4gIGNvbnN0IGZhbWlseSA9IGZhbWlseU9mKHN0ZXApO1xuICBjb25zdCBpc1RoZXJlID0gKC8qKiBAdHlwZSB7RGVidWdSdW59ICovIHsgZ29uZSB9KSA9PiAhZmFtaWx5LnNvbWUoKHsgbnVtYmVyIH0pID0+IG51bWJlciA9PT0gZ29uZSk7XG4gIGNvbnN0IHN0YXRlcyA9IG5ldyBNYXAoZmFtaWx5LmZsYXRNYXAoKHsgcnVucyB9KSA9PiBydW5zLmZpbHRlcihpc1RoZXJlKS5tYXAoKHJ1bikgPT4gW3BhcnRPZihydW4pLCBweXRob24ocnVuLmFmdGVyKV0pKSk7XG4gIHJldHVybiBbXG4gICAgLi4uZmlsbHNPZihzdGVwLCBwYXJ0KSwgLi4uZG9pbmdzT2Yoc3RlcCwgcGFydCksXG4gICAgLi4uZmFtaWx5LmZsYXRNYXAoKHsgZXZlbnRzIH0pID0+IGV2ZW50cy5tYXAoYXNzZXJ0aW9uT2YpKSxcbiAgICAuLi5bLi4uc3RhdGVzXS5maWx0ZXIoKFtvdGhlciwgc3RhdGVdKSA9PiBvdGhlciAmJiBzdGF0ZSAhPT0gJ05vbmUnICYmICFzdGF0ZS5pbmNsdWRlcyhISURERU4pKVxuICAgICAgLm1hcCgoW290aGVyLCBzdGF0ZV0pID0+IGAgICAgYXNzZXJ0ICR7b3RoZXJ9LnN0YXRlLm1vZGVsX2R1bXAobW9kZT1cImpzb25cIikgPT0gJHtzdGF0ZX1gKSxcbiAgXTtcbn07XG5cbi8qKiBXaGF0IHBlb3BsZSBoYXZlIGRvbmUgaW4gc29tZSBzdGVwcywgYXMgYSB0ZXN0IHRoYXQgYmVnaW5zIHdpdGggdGhlIHBhZ2UgYXMgaXQgd2FzIGxvYWRlZC5cbiAqIEB0eXBlIHsoY2hvc2VuOiBEZWJ1Z1N0ZXBbXSkgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IHRlc3RPZiA9IChjaG9zZW4pID0+IHtcbiAgY29uc3QgZG9pbmdzID0gY2hvc2VuLmZpbHRlcigoc3RlcCkgPT4gaXNDbGljayhzdGVwKSB8fCBzdGVwLmFjdGlvbiA9PT0gJ3N5bmMnKTtcbiAgcmV0dXJuIFsnZGVmIHRlc3Rfam91cm5leShuaXRybyk6JywgYCAgICBwYWdlID0gbml0cm8udmlzaXQoJHtweXRob24oZG9pbmdzWzBdPy5hZGRyZXNzID8/ICcvJyl9KWAsIC4uLmRvaW5ncy5mbGF0TWFwKGxpbmVzT2YpLCAnJ10uam9pbignXFxuJyk7XG59O1xuIiwgIi8qIERlYnVnZ2luZzogYmFjayB0byB0aGUgY29tcG9uZW50cyBhcyB0aGV5IHdlcmUgYmVmb3JlIGEgc3RlcC4gQSBzdGF0ZSBpcyBpbiBpdHMgdG9rZW4sIHNvIG9sZCBIVE1MIHdpdGggaXRzIG9sZCB0b2tlblxuICogaXMgYSB3b3JraW5nIHBhZ2UuIFdoYXQgc3Rvb2QgaW4gaW5wdXRzIGNvbWVzIGJhY2ssIGJ1dCBmb3IgcGFzc3dvcmRzIGFuZCBmaWxlcy4gVGhlIGRhdGFiYXNlIGRvZXMgbm90IHRyYXZlbC5cbiAqXG4gKiBUYWtlcyBhd2F5IHdoYXQgb25seSBzaG93cyB0aGF0IHNvbWV0aGluZyBpcyB1bmRlciB3YXk6IG5pdHJvLWJ1c3ksIGFyaWEtYnVzeSwgZGF0YS1uaXRyby1oZWxkIHdpdGggYXJpYS1kaXNhYmxlZC5cbiAqL1xuaW1wb3J0IHsgaCB9IGZyb20gJy4vZWxlbWVudHMuanMnO1xuaW1wb3J0IHsgcm9vdHMgfSBmcm9tICcuL2hlYXJlcnMuanMnO1xuaW1wb3J0IHsgU0VDUkVUIH0gZnJvbSAnLi9zZWNyZXRzLmpzJztcbmltcG9ydCB7IGFkZFN0ZXAgfSBmcm9tICcuL3N0ZXBzLmpzJztcblxuLyoqIEB0eXBlIHsocm9vdDogRWxlbWVudCkgPT4gYW55W119ICovXG5jb25zdCBmaWVsZHNPZiA9IChyb290KSA9PiBbLi4ucm9vdC5xdWVyeVNlbGVjdG9yQWxsKCdpbnB1dCxzZWxlY3QsdGV4dGFyZWEnKV07XG5cbi8qKiBUaGUgY29tcG9uZW50cyB0aGF0IGFyZSBpbiBubyBvdGhlciwgZWFjaCB3aXRoIGl0cyBpZCwgSFRNTCwgYW5kIHdoYXQgc3RhbmRzIGluIGl0cyBpbnB1dHMuXG4gKiBAdHlwZSB7KCkgPT4gW3N0cmluZywgc3RyaW5nLCBhbnlbXV1bXX0gKi9cbmV4cG9ydCBjb25zdCB0YWtlUGFnZSA9ICgpID0+XG4gIHJvb3RzKCkuZmlsdGVyKChyb290KSA9PiAhcm9vdC5wYXJlbnRFbGVtZW50Py5jbG9zZXN0KCdbZGF0YS1uaXRyby1jb21wb25lbnRdJykpLm1hcCgocm9vdCkgPT4gW1xuICAgIHJvb3QuaWQsIHJvb3Qub3V0ZXJIVE1MLnJlcGxhY2UoLzxuaXRyby10aW1lbGluZS4qP2U+LywgJycpLCAvLyBpdCBzdGFuZHMgaW4gYSBkaWFsb2cgdGhhdCBpcyBtb2RhbFxuICAgIGZpZWxkc09mKHJvb3QpLm1hcCgoZmllbGQpID0+ICFmaWVsZC5tYXRjaGVzKGAke1NFQ1JFVH0sW3R5cGU9ZmlsZV1gKSAmJiBbZmllbGQudmFsdWUsIGZpZWxkLmNoZWNrZWRdKSxcbiAgXSk7XG5cbi8qKiBAdHlwZSB7KHBhZ2U6IFtzdHJpbmcsIHN0cmluZywgYW55W11dKSA9PiB2b2lkfSAqL1xuY29uc3QgcHV0QmFjayA9IChbaWQsIGh0bWwsIHZhbHVlc10pID0+IHtcbiAgY29uc3Qgcm9vdCA9IGgoJ3RlbXBsYXRlJywgeyBpbm5lckhUTUw6IGh0bWwgfSkuY29udGVudC5maXJzdEVsZW1lbnRDaGlsZDtcbiAgZm9yIChjb25zdCBvbmUgb2YgW3Jvb3QsIC4uLnJvb3QucXVlcnlTZWxlY3RvckFsbCgnLm5pdHJvLWJ1c3ksW2RhdGEtbml0cm8taGVsZF0nKV0pIHtcbiAgICBvbmUuY2xhc3NMaXN0LnJlbW92ZSgnbml0cm8tYnVzeScpO1xuICAgIG9uZS5yZW1vdmVBdHRyaWJ1dGUoJ2FyaWEtYnVzeScpO1xuICAgIGlmIChvbmUuaGFzQXR0cmlidXRlKCdkYXRhLW5pdHJvLWhlbGQnKSkgb25lLnJlbW92ZUF0dHJpYnV0ZSgnYXJpYS1kaXNhYmxlZCcpO1xuICAgIG9uZS5yZW1vdmVBdHRyaWJ1dGUoJ2RhdGEtbml0cm8taGVsZCcpO1xuICB9XG4gIHdpbmRvdy5uaXRybz8uZmluZChpZCkucmVwbGFjZVdpdGgocm9vdCk7XG4gIGZpZWxkc09mKHJvb3QpLmZvckVhY2goKGZpZWxkLCBhdCkgPT4ge1xuICAgIGlmICh2YWx1ZXNbYXRdKSBbZmllbGQudmFsdWUsIGZpZWxkLmNoZWNrZWRdID0gdmFsdWVzW2F0XTtcbiAgfSk7XG4gIHdpbmRvdy5odG14Py5wcm9jZXNzKHJvb3QpO1xufTtcblxuLyoqIFB1dCB0aGUgY29tcG9uZW50cyBiYWNrIGFzIHRoZXkgd2VyZSBiZWZvcmUgYSBzdGVwLCB3aGljaCBpcyBhIHN0ZXAgYXMgd2VsbC5cbiAqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHRyYXZlbCA9ICh7IG51bWJlciwgcGFnZSA9IFtdIH0pID0+IHtcbiAgY29uc3QgdGhlcmUgPSBwYWdlLmZpbHRlcigoW2lkXSkgPT4gd2luZG93Lm5pdHJvPy5maW5kKGlkKSk7XG4gIGNvbnN0IGxvc3QgPSBwYWdlLmZpbHRlcigob25lKSA9PiAhdGhlcmUuaW5jbHVkZXMob25lKSkubWFwKChbaWRdKSA9PiBgIyR7aWR9YCk7XG4gIGNvbnN0IG1pc3NpbmcgPSBsb3N0WzBdID8gYCBObyBsb25nZXIgb24gdGhlIHBhZ2U6ICR7bG9zdC5qb2luKCcsICcpfS5gIDogJyc7XG4gIGFkZFN0ZXAoe1xuICAgIGtpbmQ6ICd0cmF2ZWwnLCBwYWdlOiB0YWtlUGFnZSgpLCBlbmRlZDogcGVyZm9ybWFuY2Uubm93KCksIGFjdGlvbjogYGJhY2sgdG8gYmVmb3JlIHN0ZXAgJHtudW1iZXJ9YCxcbiAgICB3aHk6IGBUaGUgY29tcG9uZW50cyBhcmUgYXMgdGhleSB3ZXJlIGJlZm9yZSBzdGVwICR7bnVtYmVyfS4gVGhlIGRhdGFiYXNlIGRpZCBub3QgdHJhdmVsOiBpdCBpcyBhcyBpdCB3YXMuJHttaXNzaW5nfWAsXG4gIH0pO1xuICB0aGVyZS5mb3JFYWNoKHB1dEJhY2spO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHRoZSBsaXN0IG9mIHN0ZXBzIGluIHRoZSB0aW1lbGluZSwgd2hhdCBpcyBmaWx0ZXJlZCBvdXQgb2YgaXQsIGFuZCB0aGUgdG9vbHMgYWJvdmUgaXQuICovXG5pbXBvcnQgeyBidXR0b24sIGgsIG1zLCBwdXQgfSBmcm9tICcuL2VsZW1lbnRzLmpzJztcbmltcG9ydCB7IHNhdmUsIHN0ZXBzSW4gfSBmcm9tICcuL2ZpbGUuanMnO1xuaW1wb3J0IHsgZ3JhcGhPZiB9IGZyb20gJy4vZ3JhcGguanMnO1xuaW1wb3J0IHsgdGVzdE9mIH0gZnJvbSAnLi9yZWNpcGUuanMnO1xuaW1wb3J0IHsgZmFjdHNPZiwgc3VtbWFyeU9mLCB0aXRsZU9mLCB0cm91YmxlT2YgfSBmcm9tICcuL3Nob3duLmpzJztcbmltcG9ydCB7IGNsZWFyLCBzaG93LCBzaG93biwgc3RlcHMgfSBmcm9tICcuL3N0ZXBzLmpzJztcbmltcG9ydCB7IHRyYXZlbCB9IGZyb20gJy4vdHJhdmVsLmpzJztcbmltcG9ydCB7IHNob3J0IH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nW119ICovXG5jb25zdCBjb21wb25lbnRzT2YgPSAoeyBjb21wb25lbnQsIGV2ZW50cywgcmlkZXJzIH0pID0+XG4gIFtjb21wb25lbnQsIC4uLlsuLi5yaWRlcnMsIC4uLmV2ZW50cy5mbGF0TWFwKCh7IGhlYXJlcnMgfSkgPT4gaGVhcmVycyldLm1hcCgob25lKSA9PiBvbmUuY29tcG9uZW50KV07XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nW119ICovXG5jb25zdCBldmVudHNPZiA9ICh7IGV2ZW50cywgaGVhcmQgfSkgPT4gWy4uLmV2ZW50cy5tYXAoKHsgbmFtZSB9KSA9PiBuYW1lKSwgLi4uaGVhcmQubWFwKChbbmFtZV0pID0+IG5hbWUpXS5tYXAoc2hvcnQpO1xuXG4vKiogQSBjaG9pY2UgYW1vbmcgdGhlIG5hbWVzIHRoYXQgaGF2ZSBvY2N1cnJlZC5cbiAqIEB0eXBlIHsobGFiZWw6IHN0cmluZywgbmFtZXNPZjogKHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nW10sIG9uY2hhbmdlOiAoKSA9PiB2b2lkKSA9PiBhbnl9ICovXG5jb25zdCBmaWx0ZXIgPSAobGFiZWwsIG5hbWVzT2YsIG9uY2hhbmdlKSA9PiB7XG4gIGNvbnN0IHNlbGVjdCA9IGgoJ3NlbGVjdCcsIHsgb25jaGFuZ2UgfSwgaCgnb3B0aW9uJywgeyB2YWx1ZTogJycgfSwgJ2FsbCcpKTtcbiAgcmV0dXJuIHtcbiAgICBlbGVtZW50OiBoKCdsYWJlbCcsIGAke2xhYmVsfSBgLCBzZWxlY3QpLFxuICAgIGxlYXJuOiAoLyoqIEB0eXBlIHtEZWJ1Z1N0ZXB9ICovIHN0ZXApID0+IHtcbiAgICAgIGZvciAoY29uc3QgbmFtZSBvZiBuYW1lc09mKHN0ZXApKSBpZiAoIVsuLi5zZWxlY3Qub3B0aW9uc10uc29tZSgoeyB2YWx1ZSB9KSA9PiB2YWx1ZSA9PT0gbmFtZSkpIHNlbGVjdC5hcHBlbmQoaCgnb3B0aW9uJywgbmFtZSkpO1xuICAgIH0sXG4gICAgcGFzc2VzOiAoLyoqIEB0eXBlIHtEZWJ1Z1N0ZXB9ICovIHN0ZXApID0+ICFzZWxlY3QudmFsdWUgfHwgbmFtZXNPZihzdGVwKS5pbmNsdWRlcyhzZWxlY3QudmFsdWUpLFxuICB9O1xufTtcblxuLyoqIFVwIGFuZCBkb3duIGdvIGZyb20gc3RlcCB0byBzdGVwLlxuICogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgbW92ZSA9IChldmVudCkgPT4ge1xuICBjb25zdCBieSA9IHsgQXJyb3dEb3duOiAxLCBBcnJvd1VwOiAtMSB9Wy8qKiBAdHlwZSB7c3RyaW5nfSAqLyAoZXZlbnQua2V5KV07XG4gIGlmICghYnkgfHwgZXZlbnQudGFyZ2V0LmxvY2FsTmFtZSAhPT0gJ3N1bW1hcnknKSByZXR1cm47XG4gIGNvbnN0IGFsbCA9IFsuLi5ldmVudC5jdXJyZW50VGFyZ2V0LnF1ZXJ5U2VsZWN0b3JBbGwoJ2xpOm5vdChbaGlkZGVuXSkgPiBkZXRhaWxzID4gc3VtbWFyeScpXTtcbiAgYWxsW2FsbC5pbmRleE9mKGV2ZW50LnRhcmdldCkgKyBieV0/LmZvY3VzKCk7XG4gIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG59O1xuXG4vKiogQHR5cGUgeygpID0+IHsgdG9vbHM6IGFueSwgYm9keTogYW55LCB1cGRhdGU6IChzdGVwPzogRGVidWdTdGVwKSA9PiB2b2lkIH19ICovXG5leHBvcnQgY29uc3Qgc2hvd0xpc3QgPSAoKSA9PiB7XG4gIC8qKiBAdHlwZSB7TWFwPERlYnVnU3RlcCwgYW55Pn0gKi9cbiAgY29uc3QgaXRlbXMgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IGZpbHRlcnMgPSBbZmlsdGVyKCdDb21wb25lbnQnLCBjb21wb25lbnRzT2YsICgpID0+IHVwZGF0ZSgpKSwgZmlsdGVyKCdFdmVudCcsIGV2ZW50c09mLCAoKSA9PiB1cGRhdGUoKSldO1xuICBjb25zdCBsaXN0ID0gaCgnb2wnLCB7ICdhcmlhLWxhYmVsJzogJ1N0ZXBzJywgb25rZXlkb3duOiBtb3ZlIH0pO1xuICBjb25zdCBlbXB0eSA9IGgoJ3AnKTtcbiAgY29uc3Qgc3RhdHVzID0gaCgnb3V0cHV0LnVuc2VlbicpO1xuICBjb25zdCBncmFwaCA9IGgoJ2RpdicpO1xuICBjb25zdCBjYXVzZWQgPSBoKCdkZXRhaWxzLmdyYXBoJywgeyBvbnRvZ2dsZTogKCkgPT4gdXBkYXRlKCkgfSwgaCgnc3VtbWFyeScsICdXaG8gY2F1c2VkIHdob20sIGZvciB0aGUgbGFzdCBjbGljaycpLCBncmFwaCk7XG4gIGNvbnN0IHNjcm9sbCA9IGgoJ2Rpdi5zY3JvbGwnLCBlbXB0eSwgbGlzdCk7XG5cbiAgLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBib29sZWFufSAqL1xuICBjb25zdCBwYXNzZXMgPSAoc3RlcCkgPT4gZmlsdGVycy5ldmVyeSgob25lKSA9PiBvbmUucGFzc2VzKHN0ZXApKTtcblxuICAvKiogQHR5cGUgeyhudW1iZXI6IG51bWJlcikgPT4gYW55fSAqL1xuICBjb25zdCBsaW5rID0gKG51bWJlcikgPT4ge1xuICAgIGNvbnN0IHRvID0gc2hvd24uZmluZCgoc3RlcCkgPT4gc3RlcC5udW1iZXIgPT09IG51bWJlcik7XG4gICAgcmV0dXJuIHRvID8gYnV0dG9uKGBzdGVwICR7bnVtYmVyfWAsICgpID0+IGdvKHRvKSwgeyBjbGFzc05hbWU6ICdsaW5rJyB9KSA6IGBzdGVwICR7bnVtYmVyfWA7XG4gIH07XG5cbiAgLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuICBjb25zdCBnbyA9IChzdGVwKSA9PiB7XG4gICAgY29uc3QgZGV0YWlscyA9IGl0ZW1zLmdldChzdGVwKTtcbiAgICBkZXRhaWxzLm9wZW4gPSB0cnVlO1xuICAgIGRldGFpbHMucGFyZW50Tm9kZS5oaWRkZW4gPSBmYWxzZTtcbiAgICBkZXRhaWxzLmZpcnN0Q2hpbGQuZm9jdXMoKTtcbiAgfTtcblxuICAvKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IGFueX0gKi9cbiAgY29uc3QgbWFrZSA9IChzdGVwKSA9PiB7XG4gICAgY29uc3QgYmFjayA9IHN0ZXAucGFnZSAmJiBidXR0b24oJ0JhY2sgdG8gYmVmb3JlIHRoaXMgc3RlcCcsICgpID0+IHRyYXZlbChzdGVwKSk7XG4gICAgY29uc3QgZGV0YWlscyA9IGgoJ2RldGFpbHMnLCB7IG9udG9nZ2xlOiAoKSA9PiByZW5kZXIoc3RlcCkgfSwgaCgnc3VtbWFyeScpLCBoKCdkbCcpLCBoKCdkaXYnLCBiYWNrKSk7XG4gICAgbGlzdC5hcHBlbmQoaCgnbGknLCBkZXRhaWxzKSk7XG4gICAgaXRlbXMuc2V0KHN0ZXAsIGRldGFpbHMpO1xuICAgIHJldHVybiBkZXRhaWxzO1xuICB9O1xuXG4gIC8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gdm9pZH0gKi9cbiAgY29uc3QgcmVuZGVyID0gKHN0ZXApID0+IHtcbiAgICBjb25zdCBkZXRhaWxzID0gaXRlbXMuZ2V0KHN0ZXApID8/IG1ha2Uoc3RlcCk7XG4gICAgZm9yIChjb25zdCBvbmUgb2YgZmlsdGVycykgb25lLmxlYXJuKHN0ZXApO1xuICAgIHB1dChkZXRhaWxzLmNoaWxkcmVuWzBdLCBzdW1tYXJ5T2Yoc3RlcCkpO1xuICAgIHB1dChkZXRhaWxzLmNoaWxkcmVuWzFdLCBkZXRhaWxzLm9wZW4gJiYgZmFjdHNPZihzdGVwLCBsaW5rKSk7XG4gICAgZGV0YWlscy5wYXJlbnROb2RlLmhpZGRlbiA9ICFwYXNzZXMoc3RlcCk7XG4gIH07XG5cbiAgLyoqIEB0eXBlIHsoc3RlcD86IERlYnVnU3RlcCkgPT4gdm9pZH0gKi9cbiAgY29uc3QgdXBkYXRlID0gKHN0ZXApID0+IHtcbiAgICBjb25zdCBpc0F0RW5kID0gc2Nyb2xsLnNjcm9sbFRvcCArIHNjcm9sbC5jbGllbnRIZWlnaHQgPj0gc2Nyb2xsLnNjcm9sbEhlaWdodCAtIDg7XG4gICAgZm9yIChjb25zdCBbb25lLCBkZXRhaWxzXSBvZiBpdGVtcykgaWYgKCFzaG93bi5pbmNsdWRlcyhvbmUpKSBpdGVtcy5kZWxldGUob25lKSwgZGV0YWlscy5wYXJlbnROb2RlLnJlbW92ZSgpO1xuICAgIGZvciAoY29uc3Qgb25lIG9mIHNob3duKSBpZiAoIXN0ZXAgfHwgb25lID09PSBzdGVwKSByZW5kZXIob25lKTtcbiAgICBlbXB0eS50ZXh0Q29udGVudCA9IHNob3duLnNvbWUocGFzc2VzKSA/ICcnIDogc2hvd25bMF0gPyAnTm8gc3RlcCBmaXRzIHRoZSBmaWx0ZXJzLicgOiAnTm90aGluZyBoYXMgaGFwcGVuZWQgeWV0Lic7XG4gICAgcHV0KGdyYXBoLCBjYXVzZWQub3BlbiAmJiAoZ3JhcGhPZihsaW5rKSA/PyAnTm8gY2xpY2sgeWV0LicpKTtcbiAgICBpZiAoc3RlcD8uZW5kZWQpIHN0YXR1cy50ZXh0Q29udGVudCA9IHN0ZXAud2h5ID8/IGBTdGVwICR7c3RlcC5udW1iZXJ9OiAke3RpdGxlT2Yoc3RlcCl9LCAke21zKHN0ZXAuZW5kZWQgLSBzdGVwLnN0YXJ0KX0gJHt0cm91YmxlT2Yoc3RlcCl9YDtcbiAgICBpZiAoaXNBdEVuZCkgc2Nyb2xsLnNjcm9sbFRvcCA9IHNjcm9sbC5zY3JvbGxIZWlnaHQ7XG4gIH07XG5cbiAgY29uc3Qgbm90ZSA9IGgoJ3AnLCB7IHJvbGU6ICdhbGVydCcgfSk7XG4gIGxldCBuYW1lID0gJyc7XG5cbiAgLyoqIEB0eXBlIHsodGV4dD86IHN0cmluZykgPT4gdm9pZH0gKi9cbiAgY29uc3QgdGVsbCA9ICh0ZXh0KSA9PiB2b2lkIHB1dChub3RlLCB0ZXh0LCBzaG93biAhPT0gc3RlcHMgJiYgW1xuICAgIGBTdGVwcyBvZiAke25hbWV9LCBub3Qgb2YgdGhpcyBwYWdlLiBOb25lIGxlYWRzIGJhY2s6IGEgZmlsZSBoYXMgbm8gc2lnbmF0dXJlcy4gYCwgYnV0dG9uKCdDbG9zZSB0aGUgZmlsZScsIGNsb3NpbmcpLFxuICBdKTtcblxuICBjb25zdCBjbG9zaW5nID0gKCkgPT4ge1xuICAgIGNsZWFyKCk7XG4gICAgdGVsbCgpO1xuICB9O1xuXG4gIC8qKiBTaG93IHRoZSBzdGVwcyBvZiBhIGZpbGUgaW4gcGxhY2Ugb2YgdGhlIHBhZ2Uncy5cbiAgICogQHR5cGUgeyhpbnB1dDogYW55KSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuICBjb25zdCBsb2FkID0gYXN5bmMgKHsgZmlsZXM6IFtmaWxlXSB9KSA9PiB7XG4gICAgdHJ5IHtcbiAgICAgIHNob3coc3RlcHNJbihhd2FpdCBmaWxlLnRleHQoKSkpO1xuICAgICAgbmFtZSA9IGZpbGUubmFtZTtcbiAgICAgIHRlbGwoKTtcbiAgICB9IGNhdGNoICgvKiogQHR5cGUge2FueX0gKi8gZXJyb3IpIHtcbiAgICAgIHRlbGwoYCR7ZmlsZS5uYW1lfSBjYW4ndCBiZSByZWFkLCBzbyBhbGwgaXMgYXMgaXQgd2FzLiAke2Vycm9yLm1lc3NhZ2V9IGApO1xuICAgIH1cbiAgfTtcblxuICBjb25zdCBpbnB1dCA9IGgoJ2lucHV0JywgeyB0eXBlOiAnZmlsZScsIGFjY2VwdDogJy5qc29uJywgaGlkZGVuOiB0cnVlLCBvbmNoYW5nZTogKCkgPT4gbG9hZChpbnB1dCkgfSk7XG4gIGNvbnN0IGNob29zZSA9ICgpID0+IHtcbiAgICBpbnB1dC52YWx1ZSA9ICcnOyAvLyB0aGUgc2FtZSBvbmUgYWdhaW4gaXMgYSBjaGFuZ2UgYXMgd2VsbFxuICAgIGlucHV0LmNsaWNrKCk7XG4gIH07XG4gIGNvbnN0IHRlc3QgPSBoKCd0ZXh0YXJlYScsIHsgcmVhZE9ubHk6IHRydWUsIGhpZGRlbjogdHJ1ZSwgcm93czogMTIsICdhcmlhLWxhYmVsJzogJ1Rlc3QnIH0pO1xuICBjb25zdCBjb3B5ID0gYXN5bmMgKCkgPT4ge1xuICAgIHRlc3QuaGlkZGVuID0gIXRlc3QuaGlkZGVuO1xuICAgIHRlc3QudmFsdWUgPSB0ZXN0T2Yoc2hvd24uZmlsdGVyKHBhc3NlcykpO1xuICAgIHRlc3Quc2VsZWN0KCk7XG4gICAgYXdhaXQgbmF2aWdhdG9yLmNsaXBib2FyZD8ud3JpdGVUZXh0KHRlc3QudmFsdWUpLmNhdGNoKCgpID0+IHt9KTsgLy8gaXQgaXMgc2hvd24gYXMgd2VsbFxuICB9O1xuICBjb25zdCB0b29scyA9IGgoJ2Rpdi50b29scycsIGZpbHRlcnMubWFwKCh7IGVsZW1lbnQgfSkgPT4gZWxlbWVudCksXG4gICAgYnV0dG9uKCdDb3B5IGFzIHRlc3QnLCBjb3B5KSwgYnV0dG9uKCdTYXZlJywgKCkgPT4gc2F2ZShzaG93bikpLCBidXR0b24oJ0xvYWQnLCBjaG9vc2UpLCBpbnB1dCwgYnV0dG9uKCdDbGVhcicsIGNsb3NpbmcpKTtcbiAgcmV0dXJuIHsgdG9vbHMsIGJvZHk6IFtub3RlLCB0ZXN0LCBjYXVzZWQsIHNjcm9sbCwgc3RhdHVzXSwgdXBkYXRlIH07XG59O1xuIiwgIjpob3N0IHsgYWxsOiBpbml0aWFsICFpbXBvcnRhbnQ7IGRpc3BsYXk6IGNvbnRlbnRzICFpbXBvcnRhbnQ7IH1cbkBtZWRpYSBwcmludCB7IDpob3N0IHsgZGlzcGxheTogbm9uZSAhaW1wb3J0YW50OyB9IH1cbiogeyBib3gtc2l6aW5nOiBib3JkZXItYm94OyBtYXJnaW46IDA7IHBhZGRpbmc6IDA7IGNvbG9yOiBpbmhlcml0OyB0ZXh0LWRlY29yYXRpb246IG5vbmU7IH1cbltoaWRkZW5dLCA6aXMocCwgZGwsIGRpdiwgdWwpOmVtcHR5IHsgZGlzcGxheTogbm9uZSAhaW1wb3J0YW50OyB9XG5hc2lkZSB7XG4gIC0tc29mdDogbGlnaHQtZGFyaygjNTc2MDZhLCAjYTliMmJjKTsgLS1saWZ0OiAjODg4MTsgLS1saW5lOiAxcHggc29saWQgIzg4ODY7XG4gIC0tYmFkOiBsaWdodC1kYXJrKCNiMzE5MmIsICNmZjlhOWYpO1xuICBpbnNldDogYXV0bzsgb3ZlcmZsb3c6IHZpc2libGU7IGJvcmRlcjogMDsgYmFja2dyb3VuZDogbm9uZTsgZGlyZWN0aW9uOiBsdHI7XG4gIGNvbG9yLXNjaGVtZTogbGlnaHQgZGFyazsgY29sb3I6IGxpZ2h0LWRhcmsoIzFjMWYyMywgI2U4ZWJlZSk7IGZvbnQ6IDEzcHgvMS40NSBzeXN0ZW0tdWk7XG59XG5hc2lkZSA+IGJ1dHRvbiwgc2VjdGlvbiB7IHBvc2l0aW9uOiBmaXhlZDsgcmlnaHQ6IDA7IGJvdHRvbTogMDsgYm9yZGVyOiB2YXIoLS1saW5lKTsgYmFja2dyb3VuZDogQ2FudmFzOyB9XG5hc2lkZSA+IGJ1dHRvbiB7IHJpZ2h0OiAxNnB4OyBib3JkZXItcmFkaXVzOiA2cHggNnB4IDAgMDsgfVxuc2VjdGlvbiB7IHRvcDogMDsgZGlzcGxheTogZmxleDsgZmxleC1kaXJlY3Rpb246IGNvbHVtbjsgd2lkdGg6IG1pbig0NDBweCwgMTAwdncpOyB9XG5oZWFkZXIgeyBwYWRkaW5nOiA4cHggMTRweDsgYmFja2dyb3VuZDogdmFyKC0tbGlmdCk7IH1cbmhlYWRlciwgLnRvb2xzIHsgZGlzcGxheTogZmxleDsgZmxleC13cmFwOiB3cmFwOyBnYXA6IDhweDsgYWxpZ24taXRlbXM6IGJhc2VsaW5lOyB9XG5oMiB7IGZsZXg6IDE7IH1cbmJ1dHRvbiwgc2VsZWN0LCBoMiB7IGZvbnQ6IGluaGVyaXQ7IH1cbmFzaWRlID4gYnV0dG9uLCBoMiwgLnRpdGxlLCAuZXZlbnQsIC5ncmFwaCA+IHN1bW1hcnkgeyBmb250LXdlaWdodDogNjAwOyB9XG4udG9vbHMgeyB3aWR0aDogMTAwJTsgfVxuYnV0dG9uLCBzdW1tYXJ5IHsgY3Vyc29yOiBwb2ludGVyOyB9XG5idXR0b24sIHNlbGVjdCB7IHBhZGRpbmc6IDNweCA5cHg7IGJvcmRlcjogdmFyKC0tbGluZSk7IGJvcmRlci1yYWRpdXM6IDZweDsgYmFja2dyb3VuZDogQ2FudmFzOyB9XG5zZWxlY3QgeyBtYXgtd2lkdGg6IDExMnB4OyB9XG4uc2Nyb2xsIHsgZmxleDogMTsgfVxuLnNjcm9sbCwgLmdyYXBoIHsgb3ZlcmZsb3c6IGF1dG87IG92ZXJmbG93LXdyYXA6IGFueXdoZXJlOyB9XG4uZ3JhcGggeyBtYXgtaGVpZ2h0OiA0NSU7IH1cbi51bnNlZW4geyBwb3NpdGlvbjogYWJzb2x1dGU7IGNsaXAtcGF0aDogaW5zZXQoNTAlKTsgfVxucCwgdGV4dGFyZWEsIHN1bW1hcnksIC5ncmFwaCA+IGRpdiB7IHBhZGRpbmc6IDdweCAxNHB4OyB9XG5oZWFkZXIsIG9sID4gbGksIHAsIC5ncmFwaCwgdGV4dGFyZWEgeyBib3JkZXI6IDA7IGJvcmRlci1ib3R0b206IHZhcigtLWxpbmUpOyB9XG5saSB7IGxpc3Qtc3R5bGU6IG5vbmU7IH1cbnN1bW1hcnkgeyBvdXRsaW5lLW9mZnNldDogLTJweDsgfVxuW29wZW5dID4gc3VtbWFyeSB7IGJhY2tncm91bmQ6IHZhcigtLWxpZnQpOyB9XG4ubnVtYmVyLCAudGltZSwgLm1vcmUsIGR0LCBsYWJlbCB7IGNvbG9yOiB2YXIoLS1zb2Z0KTsgfVxuLnRpbWUgeyBmbG9hdDogcmlnaHQ7IH1cbi5tb3JlIHsgZGlzcGxheTogYmxvY2s7IGZvbnQtc2l6ZTogMTJweDsgfVxuLnRyb3VibGUsIGRlbCB7IGNvbG9yOiB2YXIoLS1iYWQpOyB9XG5pbnMgeyBjb2xvcjogbGlnaHQtZGFyaygjMTE2MzI5LCAjNmZkZDhiKTsgfVxuZGwgeyBkaXNwbGF5OiBncmlkOyBncmlkLXRlbXBsYXRlLWNvbHVtbnM6IG1heC1jb250ZW50IDFmcjsgZ2FwOiA2cHggMTJweDsgfVxuZGwsIGRsICsgZGl2IHsgcGFkZGluZzogOHB4IDE0cHggOHB4IDM0cHg7IH1cbnVsIHVsIHsgcGFkZGluZy1sZWZ0OiAxMnB4OyBib3JkZXItbGVmdDogdmFyKC0tbGluZSk7IH1cbnRleHRhcmVhIHsgd2hpdGUtc3BhY2U6IHByZTsgfVxuY29kZSwgdGV4dGFyZWEgeyBmb250OiAxMnB4LzEuNDUgbW9ub3NwYWNlOyB9XG4ubGluayB7IHBhZGRpbmc6IDA7IGJvcmRlcjogMDsgYmFja2dyb3VuZDogbm9uZTsgY29sb3I6IExpbmtUZXh0OyB0ZXh0LWRlY29yYXRpb246IHVuZGVybGluZTsgfVxuIiwgIi8qIERlYnVnZ2luZzogdGhlIHRpbWVsaW5lLCBhIGRyYXdlciBhdCB0aGUgZWRnZSBvZiB0aGUgcGFnZS4gSXQgc3RhbmRzIGJlc2lkZSB0aGUgYm9keSwgaW4gYSBzaGFkb3cgcm9vdCBvZiBpdHMgb3duLCBzb1xuICogbmVpdGhlciB0aGUgc2l0ZSdzIHN0eWxlcyBub3Igd2hhdCBpcyBzd2FwcGVkIHJlYWNoIGl0LiBBIGJyb3dzZXIgdGhhdCBhIHByb2dyYW0gZHJpdmVzIHNob3dzIG5vdGhpbmcgb2YgaXQgdW50aWxcbiAqIHRoZSBzaG9ydGN1dCBpcyBwcmVzc2VkOiBpdCBpcyBpbiB0aGUgd2F5IG9mIG5vIHRlc3QuXG4gKlxuICogS2VlcHMgaW4gbG9jYWxTdG9yYWdlLCB1bmRlciBcIm5pdHJvLXRpbWVsaW5lXCIsIHRoYXQgaXQgaXMgb3Blbi5cbiAqL1xuaW1wb3J0IHsgYnV0dG9uLCBoIH0gZnJvbSAnLi9lbGVtZW50cy5qcyc7XG5pbXBvcnQgeyBzaG93TGlzdCB9IGZyb20gJy4vbGlzdC5qcyc7XG5pbXBvcnQgeyBvblN0ZXAsIHN0ZXBzIH0gZnJvbSAnLi9zdGVwcy5qcyc7XG5pbXBvcnQgY3NzIGZyb20gJ3RpbWVsaW5lLmNzcyc7XG5cbmNvbnN0IEtFWSA9ICduaXRyby10aW1lbGluZSc7XG4vKiogQHR5cGUge2FueX0gKi9cbmxldCBiZWZvcmU7IC8vIHdoYXQgaGFkIHRoZSBmb2N1c1xuXG4vKiogQSBicm93c2VyIG1heSBmb3JiaWQgaXQuXG4gKiBAdHlwZSB7KHZhbHVlPzogc3RyaW5nKSA9PiBzdHJpbmcgfCBudWxsIHwgdm9pZH0gKi9cbmNvbnN0IHJlbWVtYmVyZWQgPSAodmFsdWUpID0+IHtcbiAgdHJ5IHtcbiAgICBpZiAodmFsdWUpIGxvY2FsU3RvcmFnZS5zZXRJdGVtKEtFWSwgdmFsdWUpO1xuICAgIHJldHVybiBsb2NhbFN0b3JhZ2UuZ2V0SXRlbShLRVkpO1xuICB9IGNhdGNoIHt9IC8vIGVzbGludC1kaXNhYmxlLWxpbmUgbm8tZW1wdHkgLS0gdGhlbiBpdCBpcyBjbG9zZWQgb24gdGhlIG5leHQgcGFnZVxufTtcblxuY29uc3QgdG9nZ2xlID0gKCkgPT4ge1xuICBjb25zdCBpc0luc2lkZSA9IHNoYWRvdy5hY3RpdmVFbGVtZW50O1xuICBjb25zdCBvcGVucyA9IHBhbmVsLmhpZGRlbjtcbiAgaWYgKG9wZW5zKSBiZWZvcmUgPSBpc0luc2lkZSA/IHRhYiA6IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQ7XG4gIHNldE9wZW4ob3BlbnMpO1xuICBpZiAob3BlbnMpIHBhbmVsLmZvY3VzKCk7XG4gIGVsc2UgaWYgKGlzSW5zaWRlKSAoYmVmb3JlPy5pc0Nvbm5lY3RlZCA/IGJlZm9yZSA6IHRhYikuZm9jdXMoKTtcbn07XG5cbmNvbnN0IGxpc3QgPSBzaG93TGlzdCgpO1xuY29uc3QgY291bnQgPSBoKCdzcGFuLmNvdW50Jyk7XG5jb25zdCB0YWIgPSBidXR0b24oWydUaW1lbGluZSAnLCBjb3VudF0sIHRvZ2dsZSwgeyB0aXRsZTogJ0FsdCtTaGlmdCtOJywgJ2FyaWEtZXhwYW5kZWQnOiAnZmFsc2UnIH0pO1xuY29uc3QgY2xvc2UgPSBidXR0b24oJ1x1MDBENycsIHRvZ2dsZSwgeyAnYXJpYS1sYWJlbCc6ICdDbG9zZSB0aGUgdGltZWxpbmUnIH0pO1xuY29uc3QgcGFuZWwgPSBoKCdzZWN0aW9uJywgeyBoaWRkZW46IHRydWUsIHRhYkluZGV4OiAtMSwgJ2FyaWEtbGFiZWwnOiAnVGltZWxpbmUnIH0sXG4gIGgoJ2hlYWRlcicsIGgoJ2gyJywgJ1RpbWVsaW5lJyksIGNsb3NlLCBsaXN0LnRvb2xzKSwgbGlzdC5ib2R5KTtcbmNvbnN0IGFzaWRlID0gaCgnYXNpZGUnLCB7IHBvcG92ZXI6ICdtYW51YWwnLCAnYXJpYS1sYWJlbCc6ICduaXRyby1odG14JyB9LCBwYW5lbCwgdGFiKTtcbmNvbnN0IGhvc3QgPSBoKCduaXRyby10aW1lbGluZScpO1xuY29uc3Qgc2hhZG93ID0gaG9zdC5hdHRhY2hTaGFkb3coeyBtb2RlOiAnb3BlbicgfSk7XG5cbi8qKiBAdHlwZSB7KGlzTm93OiBib29sZWFuKSA9PiB2b2lkfSAqL1xuY29uc3Qgc2V0T3BlbiA9IChpc05vdykgPT4ge1xuICBzaG93KCk7XG4gIHBhbmVsLmhpZGRlbiA9ICFpc05vdztcbiAgdGFiLmhpZGRlbiA9IGlzTm93O1xuICByZW1lbWJlcmVkKGlzTm93ID8gJ29wZW4nIDogJ2Nsb3NlZCcpO1xuICB1cGRhdGUoKTtcbn07XG5cbi8qKiBAdHlwZSB7KHN0ZXA/OiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG5jb25zdCB1cGRhdGUgPSAoc3RlcCkgPT4ge1xuICBjb3VudC50ZXh0Q29udGVudCA9IHN0ZXBzLmxlbmd0aCB8fCAnJztcbiAgaWYgKCFwYW5lbC5oaWRkZW4pIGxpc3QudXBkYXRlKHN0ZXApO1xufTtcblxuLyoqIFB1dCB0aGUgZHJhd2VyIG9udG8gdGhlIHBhZ2UsIG9yIGludG8gYSBkaWFsb2cgd2hpbGUgdGhhdCBpcyBtb2RhbDogdGhlbiBub3RoaW5nIGVsc2UgY2FuIGJlIHVzZWQuIEl0IHN0YW5kcyBhYm92ZSBhbGwuICovXG5jb25zdCBzaG93ID0gKCkgPT4ge1xuICBjb25zdCBwbGFjZSA9IFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKCdkaWFsb2c6bW9kYWwnKV0ucG9wKCkgPz8gZG9jdW1lbnQuZG9jdW1lbnRFbGVtZW50O1xuICBpZiAoaG9zdC5wYXJlbnROb2RlID09PSBwbGFjZSkgcmV0dXJuO1xuICBwbGFjZS5hcHBlbmQoaG9zdCk7XG4gIGFzaWRlLnNob3dQb3BvdmVyPy4oKTtcbiAgb2JzZXJ2ZXIub2JzZXJ2ZShkb2N1bWVudCwgeyBhdHRyaWJ1dGVGaWx0ZXI6IFsnb3BlbiddLCBjaGlsZExpc3Q6IHRydWUsIHN1YnRyZWU6IHRydWUgfSk7XG59O1xuY29uc3Qgb2JzZXJ2ZXIgPSBuZXcgTXV0YXRpb25PYnNlcnZlcihzaG93KTtcblxuLyoqIEJ5IHRoZSBsZXR0ZXIsIG9yIGJ5IGl0cyBrZXkgd2hlcmUgdGhlIGxldHRlciBpcyBhbm90aGVyIHdpdGggdGhlc2Uga2V5cywgYXMgb24gYSBNYWMuXG4gKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc1Nob3J0Y3V0ID0gKHsgYWx0S2V5LCBzaGlmdEtleSwgY3RybEtleSwgbWV0YUtleSwgY29kZSwga2V5IH0pID0+XG4gIGFsdEtleSAmJiBzaGlmdEtleSAmJiAhY3RybEtleSAmJiAhbWV0YUtleSAmJiAoY29kZSA9PT0gJ0tleU4nIHx8IC9ebiQvaS50ZXN0KGtleSkpO1xuXG5leHBvcnQgY29uc3Qgc3RhcnREcmF3ZXIgPSAoKSA9PiB7XG4gIGNvbnN0IHNoZWV0ID0gbmV3IENTU1N0eWxlU2hlZXQoKTtcbiAgc2hlZXQucmVwbGFjZVN5bmMoY3NzKTtcbiAgc2hhZG93LmFkb3B0ZWRTdHlsZVNoZWV0cyA9IFtzaGVldF07XG4gIHNoYWRvdy5hcHBlbmQoYXNpZGUpO1xuICAvLyBXaGF0IGlzIGRvbmUgaW4gaGVyZSBpcyBub25lIG9mIHRoZSBwYWdlJ3MgYnVzaW5lc3MuXG4gIGZvciAoY29uc3QgbmFtZSBvZiBbJ2NsaWNrJywgJ2tleWRvd24nLCAna2V5dXAnLCAnaW5wdXQnLCAnY2hhbmdlJ10pIHtcbiAgICBzaGFkb3cuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgICBldmVudC5zdG9wUHJvcGFnYXRpb24oKTtcbiAgICAgIGlmIChuYW1lICE9PSAna2V5ZG93bicgfHwgZXZlbnQua2V5ICE9PSAnRXNjYXBlJyB8fCBwYW5lbC5oaWRkZW4pIHJldHVybjtcbiAgICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7IC8vIGVsc2UgaXQgY2xvc2VkIGEgZGlhbG9nIGFzIHdlbGxcbiAgICAgIHRvZ2dsZSgpO1xuICAgIH0pO1xuICB9XG4gIG9uU3RlcCh1cGRhdGUpO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcigna2V5ZG93bicsIChldmVudCkgPT4ge1xuICAgIGlmICghaXNTaG9ydGN1dChldmVudCkpIHJldHVybjtcbiAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgIHRvZ2dsZSgpO1xuICB9LCB0cnVlKTtcbiAgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcignRE9NQ29udGVudExvYWRlZCcsICgpID0+IHtcbiAgICBjb25zdCB3YXNPcGVuID0gcmVtZW1iZXJlZCgpID09PSAnb3Blbic7XG4gICAgaWYgKHdhc09wZW4pIHNldE9wZW4odHJ1ZSk7XG4gICAgZWxzZSBpZiAoIW5hdmlnYXRvci53ZWJkcml2ZXIgJiYgd2luZG93LnBhcmVudCA9PT0gd2luZG93KSBzaG93KCk7XG4gIH0pO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHRoZSBzdGVwcyBpbiB0aGUgY29uc29sZS4gT25lIGdyb3VwIGZvciBlYWNoIHJlcXVlc3Qgb2YgYSBjb21wb25lbnQgYW5kIGVhY2ggcHVzaGVkIGV2ZW50OyBhIHBvbGwgdGhhdFxuICogbm9ib2R5IGhlYXJzIG9mIGlzIG9uZSBsaW5lIGF0IHRoZSBsZXZlbCBcInZlcmJvc2VcIi5cbiAqXG4gKiBIZWFycyBuaXRybzpwdXNoLXN0YXRlIHtzdGF0ZX0sIG5pdHJvOm1pc3NlZC5cbiAqL1xuaW1wb3J0IHsgUkVGUkVTSCwgbGlzdGVuLCByb290cywgdHJpZ2dlcnNPZiB9IGZyb20gJy4vaGVhcmVycy5qcyc7XG5pbXBvcnQgeyBXQUlUUyB9IGZyb20gJy4vc3RlcHMuanMnO1xuaW1wb3J0IHsgam9pbiwgc2hvcnQsIHNpemVPZiwgd2FybiB9IGZyb20gJy4vd29yZHMuanMnO1xuXG4vKiogQHR5cGUge1NldDxudW1iZXI+fSAqL1xuY29uc3QgbG9nZ2VkID0gbmV3IFNldCgpO1xuLyoqIEB0eXBlIHtTZXQ8c3RyaW5nPn0gKi9cbmNvbnN0IGZhaWxlZFBvbGxzID0gbmV3IFNldCgpO1xubGV0IHB1c2hTdGF0ZSA9ICcnO1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG5jb25zdCBzaG93RXJyb3IgPSAoeyBjb21wb25lbnQsIGFjdGlvbiwgaXNQb2xsLCBzdGF0dXMsIGVycm9yUGFnZSB9KSA9PiB7XG4gIGNvbnN0IG5hbWUgPSBgJHtjb21wb25lbnR9LiR7YWN0aW9ufWA7XG4gIGlmICghZXJyb3JQYWdlIHx8IChpc1BvbGwgJiYgZmFpbGVkUG9sbHMuaGFzKG5hbWUpKSkgcmV0dXJuO1xuICBpZiAoaXNQb2xsKSBmYWlsZWRQb2xscy5hZGQobmFtZSk7XG4gIGlmIChPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvT3ZlcmxheScpKSB3aW5kb3cubml0cm9PdmVybGF5Py5zaG93KGAke25hbWV9IGZhaWxlZCAoc3RhdHVzICR7c3RhdHVzfSlgLCBlcnJvclBhZ2UpO1xufTtcblxuLyoqIFRoZSByb290cyB0aGF0IGFyZSBzdGlsbCB0byBoZWFyIHNvbWV0aGluZy5cbiAqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBhbnlbXX0gKi9cbmNvbnN0IHJlZnJlc2hlZEJ5ID0gKHsgZXZlbnRzIH0pID0+IHtcbiAgY29uc3QgaWRzID0gZXZlbnRzLmZsYXRNYXAoKHsgaGVhcmVycyB9KSA9PiBoZWFyZXJzLmZpbHRlcigoeyBjYWxsLCBmYXRlIH0pID0+IGZhdGUgPT09IFdBSVRTICYmICFjYWxsKS5tYXAoKHsgaWQgfSkgPT4gaWQpKTtcbiAgcmV0dXJuIFsuLi5uZXcgU2V0KGlkcyldLm1hcCgoaWQpID0+IHdpbmRvdy5uaXRybz8uZmluZChpZCkgPz8geyBpZCB9KTtcbn07XG5cbi8qKiBAdHlwZSB7KHNvbWU6IHsgaWQ6IHN0cmluZyB9W10pID0+IHN0cmluZ30gKi9cbmNvbnN0IGlkc09mID0gKHNvbWUpID0+IHNvbWUubWFwKCh7IGlkIH0pID0+IGAjJHtpZH1gKS5qb2luKCcsICcpO1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXAsIHJlZnJlc2hlZDogYW55W10pID0+IHN0cmluZ30gKi9cbmNvbnN0IGxpbmVPZiA9IChzdGVwLCByZWZyZXNoZWQpID0+IHtcbiAgY29uc3QgeyBpZCwgY29tcG9uZW50LCBhY3Rpb24sIGhlYXJkLCBjaGFpbiwgaXNQdXNoZWQsIHN0YXJ0LCBlbmRlZCA9IHN0YXJ0LCBzdGF0dXMsIGJ5dGVzLCBldmVudHMsIHJpZGVycyB9ID0gc3RlcDtcbiAgY29uc3QgcGFydHMgPSBbYG5pdHJvOiAke2NvbXBvbmVudH0uJHthY3Rpb259YCwgYCMke2lkfWAsIGAke01hdGgucm91bmQoZW5kZWQgLSBzdGFydCl9IG1zYCwgc3RhdHVzID8gc2l6ZU9mKGJ5dGVzKSA6ICdubyBhbnN3ZXInLCBzdGF0dXMgPiAyOTkgJiYgYHN0YXR1cyAke3N0YXR1c31gXTtcbiAgY29uc3QgZnJvbSA9IGAke2lzUHVzaGVkID8gJywgcHVzaGVkJyA6ICcnfSR7Y2hhaW5bMF0gPyBgIGZyb20gIyR7Y2hhaW4uYXQoLTEpfWAgOiAnJ31gO1xuICBjb25zdCBiZWNhdXNlID0gaGVhcmRbMF0gPyBgIChhZnRlciAke2pvaW4oaGVhcmQubWFwKChbdHlwZV0pID0+IHNob3J0KHR5cGUpKSl9JHtmcm9tfSlgIDogJyc7XG4gIGNvbnN0IHJvZGUgPSByaWRlcnMuZmlsdGVyKChyaWRlcikgPT4gcmlkZXIucm9kZSk7XG4gIGNvbnN0IG90aGVycyA9IHJvZGVbM10gPyBgIGFuZCAke3JvZGUubGVuZ3RoIC0gM30gbW9yZWAgOiAnJzsgLy8gdGhlIGdyb3VwIGhhcyB0aGVtIGFsbFxuICByZXR1cm4gam9pbihbXG4gICAgam9pbihwYXJ0cywgJyB8ICcpICsgYmVjYXVzZSxcbiAgICBldmVudHMubWFwKCh7IG5hbWUgfSkgPT4gc2hvcnQobmFtZSkpLmpvaW4oJywgJyksXG4gICAgcm9kZVswXSAmJiBgYnJpbmdzIGFsb25nICR7aWRzT2Yocm9kZS5zbGljZSgwLCAzKSl9JHtvdGhlcnN9YCxcbiAgICByZWZyZXNoZWRbMF0gJiYgYHJlZnJlc2hlcyAke2lkc09mKHJlZnJlc2hlZCl9YCxcbiAgXSwgJyA+ICcpO1xufTtcblxuLyoqIEB0eXBlIHsobGluZTogc3RyaW5nLCByb3dzOiBhbnlbXVtdKSA9PiB2b2lkfSAqL1xuY29uc3QgZ3JvdXAgPSAobGluZSwgcm93cykgPT4ge1xuICBjb25zb2xlLmdyb3VwQ29sbGFwc2VkKGxpbmUpO1xuICBmb3IgKGNvbnN0IHJvdyBvZiByb3dzKSBjb25zb2xlLmxvZyguLi5yb3cpO1xuICBjb25zb2xlLmdyb3VwRW5kKCk7XG59O1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG5jb25zdCBsb2cgPSAoc3RlcCkgPT4ge1xuICBjb25zdCByZWZyZXNoZWQgPSByZWZyZXNoZWRCeShzdGVwKTtcbiAgY29uc3QgbGluZSA9IGxpbmVPZihzdGVwLCByZWZyZXNoZWQpO1xuICBpZiAoc3RlcC5pc1BvbGwgJiYgIXN0ZXAuZXZlbnRzWzBdKSByZXR1cm4gY29uc29sZS5kZWJ1ZyhsaW5lKTtcbiAgZ3JvdXAobGluZSwgW1xuICAgIC4uLnN0ZXAuZXZlbnRzLm1hcCgoeyBuYW1lLCBkZXRhaWwgfSkgPT4gW25hbWUsIGRldGFpbF0pLFxuICAgIC4uLnN0ZXAucmlkZXJzLm1hcCgoeyBpZCwgcm9kZSB9KSA9PiBbcm9kZSA/ICdyb2RlIGFsb25nLCBhbmQgaGVhcmQnIDogJ3JvZGUgYWxvbmcgaW4gdmFpbicsIGAjJHtpZH1gXSksXG4gICAgLi4ucmVmcmVzaGVkLm1hcCgocm9vdCkgPT4gWydyZWZyZXNoZXMnLCByb290XSksXG4gICAgLi4uc3RlcC5oZWFyZC5tYXAoKHBhaXIpID0+IFsnaGVhcmQnLCAuLi5wYWlyXSksXG4gIF0pO1xufTtcblxuLyoqIExvZyBhIHJlcXVlc3Qgb25jZSBhbGwgb2YgaXRzIGV2ZW50cyBoYXZlIGFycml2ZWQuXG4gKiBAdHlwZSB7KHN0ZXA/OiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgbG9nU3RlcCA9IChzdGVwKSA9PiB7XG4gIGlmIChzdGVwPy5raW5kICE9PSAncmVxdWVzdCcgfHwgIXN0ZXAuZW5kZWQgfHwgbG9nZ2VkLmhhcyhzdGVwLm51bWJlcikpIHJldHVybjtcbiAgbG9nZ2VkLmFkZChzdGVwLm51bWJlcik7XG4gIGxvZyhzdGVwKTtcbiAgc2hvd0Vycm9yKHN0ZXApO1xufTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwLCBwdXNoOiBEZWJ1Z1B1c2gpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgbG9nUHVzaCA9ICh7IGV2ZW50czogW3sgbmFtZSwgZGV0YWlsLCBoZWFyZXJzIH1dIH0sIHsgY2hhbm5lbHMsIHNwcmVhZCwgaG9wcywgaGVhcnMgfSkgPT4ge1xuICBjb25zdCB3aGVuID0gc3ByZWFkID4gNTAwID8gYCB3aXRoaW4gJHsoc3ByZWFkIC8gMTAwMCkudG9GaXhlZCgxKX0gc2AgOiAnJztcbiAgY29uc3QgYmVjYXVzZSA9IGhvcHMgPyAnIChjYW1lIG9mIGEgcHVzaGVkIGV2ZW50KScgOiAnJztcbiAgY29uc3QgZGVhZiA9IHJvb3RzKCkuZmlsdGVyKChyb290KSA9PiBuYW1lICE9PSBgJHtSRUZSRVNIfSpgICYmIHRyaWdnZXJzT2Yocm9vdCkuaW5jbHVkZXMobmFtZSkgJiYgIWhlYXJzKHJvb3QpKTtcbiAgZ3JvdXAoam9pbihbYG5pdHJvOiBwdXNoZWQgJHtzaG9ydChuYW1lKX0gfCB0byAke2pvaW4oY2hhbm5lbHMpfSR7YmVjYXVzZX1gLCBoZWFyZXJzWzBdICYmIGByZWZyZXNoZXMgJHtpZHNPZihoZWFyZXJzKX0ke3doZW59YF0sICcgPiAnKSwgW1xuICAgIFtuYW1lLCBkZXRhaWxdLFxuICAgIC4uLmhlYXJlcnMubWFwKCh7IGlkIH0pID0+IFsncmVmcmVzaGVzJywgd2luZG93Lm5pdHJvPy5maW5kKGlkKV0pLFxuICAgIC4uLmRlYWYubWFwKChyb290KSA9PiBbJ2hvbGRzIG5vIHN1Y2ggY2hhbm5lbCcsIHJvb3RdKSxcbiAgXSk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRMb2cgPSAoKSA9PiB7XG4gIGxpc3Rlbih3aW5kb3csICduaXRybzpwdXNoLXN0YXRlJywgKHsgZGV0YWlsOiB7IHN0YXRlIH0gfSkgPT4ge1xuICAgIGlmIChzdGF0ZSA9PT0gcHVzaFN0YXRlKSByZXR1cm47IC8vIHN0cmVhbXMgZW5kIGFuZCBiZWdpblxuICAgIHB1c2hTdGF0ZSA9IHN0YXRlO1xuICAgIGlmIChzdGF0ZSA9PT0gJ3JlZnVzZWQnKSB7XG4gICAgICB3YXJuKCdwdXNoIGlzIHJlZnVzZWQsIHNvIHRoaXMgcGFnZSBoZWFycyBub3RoaW5nIG1vcmUgdW50aWwgaXQgaXMgbG9hZGVkIGFuZXcuIEhhcyB0aGUgdXNlciBsb2dnZWQgb3V0IG9yIGxvc3QgcmlnaHRzLCBvciBpcyB0aGUgcGFnZSBvbGRlciB0aGFuIFNUQVRFX01BWF9BR0VfU0VDT05EUz8nKTtcbiAgICB9IGVsc2UgY29uc29sZS5sb2coYG5pdHJvOiBwdXNoIHwgJHtzdGF0ZX1gKTtcbiAgfSk7XG4gIGxpc3Rlbih3aW5kb3csICduaXRybzptaXNzZWQnLCAoKSA9PiB7XG4gICAgY29uc29sZS5sb2coJ25pdHJvOiBwdXNoIHwgbWlzc2VkOiB0aGUgcGFnZSB3YXMgYXdheSBmb3IgbG9uZ2VyIHRoYW4gdGhlIGxvZyBnb2VzIGJhY2ssIHNvIGl0cyBjb21wb25lbnRzIHJlZnJlc2gnKTtcbiAgfSk7XG59O1xuIiwgIi8qIERlYnVnZ2luZzogd2hhdCB0aGUgYnJpZGdlJ3Mgam9icyBhbmQgdGhlIHB1c2hlZCBldmVudHMgdGVsbCBiZWNvbWVzIHN0ZXBzLlxuICpcbiAqIEhlYXJzIG9mIGpvYnM6IHF1ZXVlZCwgZmlsbGluZywgbGVhdmluZywgYW5zd2VyZWQsIGV2ZW50LCBzdG9wcGVkLCBkb25lLiBSZWFkcyBOaXRyby1EZWJ1Zywgd2hpY2ggdGhlIHNlcnZlciBhZGRzIGluIERFQlVHOlxuICogICB7XCJtc1wiLCBcInF1ZXJpZXNcIiwgXCJxdWVyeV9tc1wifS5cbiAqL1xuaW1wb3J0IHsgUkVGUkVTSCwgY29tcG9uZW50T2YsIGhlYXJlcnNPZiwgcm9vdHMgfSBmcm9tICcuL2hlYXJlcnMuanMnO1xuaW1wb3J0IHsgbWFza2VkLCBub3RlU2VjcmV0cyB9IGZyb20gJy4vc2VjcmV0cy5qcyc7XG5pbXBvcnQgeyBXQUlUUywgYWRkU3RlcCwgY2hhbmdlZCwgc3RlcHMgfSBmcm9tICcuL3N0ZXBzLmpzJztcbmltcG9ydCB7IHJlYWRTdGF0ZSwgdG9rZW5zSW4gfSBmcm9tICcuL3Rva2Vucy5qcyc7XG5pbXBvcnQgeyB0YWtlUGFnZSB9IGZyb20gJy4vdHJhdmVsLmpzJztcblxuLy8gSW4gdGhlIGhlYWQgb2YgZXZlcnkgcGFnZSB0aGF0IERqYW5nbyBtYWtlcyBmb3IgZGV2ZWxvcGVycywgc3VjaCBhcyB0aGF0IG9mIGEgQ1NSRiBmYWlsdXJlLlxuY29uc3QgREpBTkdPX1BBR0UgPSAvPG1ldGEgbmFtZT1cInJvYm90c1wiIGNvbnRlbnQ9XCJOT05FLE5PQVJDSElWRVwiLztcbi8qKiBAdHlwZWRlZiB7eyBzdGVwOiBEZWJ1Z1N0ZXAsIGV2ZW50OiBEZWJ1Z0V2ZW50IH19IFNlbnQgKi9cbi8qKiBXaGF0IGlzIGtub3duIG9mIGEgam9iOiB3aGVuIGl0IHdhcyBxdWV1ZWQsIHRoZSBjb21wb25lbnRzIGJlZm9yZSBpdCBsZWZ0LCBpdHMgc3RlcCwgYW5kIGJ5IGlkIHRoZSB0b2tlbnMgdGhhdCB0cmF2ZWxsZWQuXG4gKiBAdHlwZSB7V2Vha01hcDxKb2IsIHsgc2luY2U/OiBudW1iZXIsIHBhZ2U/OiBhbnksIHN0ZXA/OiBEZWJ1Z1N0ZXAsIHRva2Vucz86IE1hcDxzdHJpbmcsIHN0cmluZz4gfT59ICovXG5jb25zdCBqb2JzID0gbmV3IFdlYWtNYXAoKTtcbi8qKiBCeSB0aGUgZXZlbnQgb24gdGhlIHBhZ2UsIGJ5IHRoZSBkYXRhIG9mIGEgcHVzaGVkIG9uZSwgYW5kIGJ5IHRoZSBwYWlyIHRoYXQgYSBqb2IgaGFzIGhlYXJkOiB3aG8gaGFzIHNlbnQgaXQuXG4gKiBAdHlwZSB7V2Vha01hcDxvYmplY3QsIFNlbnQ+fSAqL1xuY29uc3Qgc2VudCA9IG5ldyBXZWFrTWFwKCk7XG4vKiogQnkgdGhlIGlkIG9mIGEgcm9vdDogdGhlIHB1c2hlZCBldmVudCB0aGF0IHJlZnJlc2hlcyBpdCwgd2hvc2UgZGF0YSBub2JvZHkgaGVhcnMuXG4gKiBAdHlwZSB7TWFwPHN0cmluZywgU2VudD59ICovXG5jb25zdCByZWZyZXNoaW5nID0gbmV3IE1hcCgpO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gTm9uTnVsbGFibGU8UmV0dXJuVHlwZTx0eXBlb2Ygam9icy5nZXQ+Pn0gKi9cbmNvbnN0IGFib3V0ID0gKGpvYikgPT4gam9icy5nZXQoam9iKSA/PyAoam9icy5zZXQoam9iLCB7fSksIGFib3V0KGpvYikpO1xuXG4vKiogTm90ZSB3aGF0IGhhcyBiZWNvbWUgb2YgdGhlIGV2ZW50cyB0aGF0IGEgam9iIGhhcyBoZWFyZCwgYW5kIHRoYXQgdGhleSBoYXZlIGxlZCB0byBhIHN0ZXAuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCBmYXRlOiBzdHJpbmcsIHN0ZXA/OiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG5jb25zdCB0ZWxsID0gKHsgaGVhcmQsIGlkLCBjb21wb25lbnQgfSwgZmF0ZSwgc3RlcCkgPT4ge1xuICBmb3IgKGNvbnN0IHBhaXIgb2YgaGVhcmQgPz8gW10pIHtcbiAgICBjb25zdCBmcm9tID0gc2VudC5nZXQocGFpcik7XG4gICAgaWYgKCFmcm9tKSBjb250aW51ZTtcbiAgICBjb25zdCB7IGhlYXJlcnMsIG5hbWUgfSA9IGZyb20uZXZlbnQ7XG4gICAgc3RlcD8uY2F1c2VzLnB1c2goeyBzdGVwOiBmcm9tLnN0ZXAubnVtYmVyLCBldmVudDogbmFtZSwgYnk6IGlkIH0pO1xuICAgIGNvbnN0IGtub3duID0gaGVhcmVycy5maW5kKChvbmUpID0+IG9uZS5pZCA9PT0gaWQpID8/IGhlYXJlcnNbaGVhcmVycy5wdXNoKHsgaWQsIGNvbXBvbmVudCwgZmF0ZSB9KSAtIDFdO1xuICAgIE9iamVjdC5hc3NpZ24oa25vd24sIHsgZmF0ZSwgc3RlcDogc3RlcD8ubnVtYmVyIH0pO1xuICAgIGNoYW5nZWQoZnJvbS5zdGVwKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBxdWV1ZWQgPSAoam9iKSA9PiB7XG4gIG5vdGVTZWNyZXRzKCk7XG4gIGFib3V0KGpvYikuc2luY2UgPz89IHBlcmZvcm1hbmNlLm5vdygpO1xuICBjb25zdCB7IGNhdXNlLCBoZWFyZCwgaWQgfSA9IGpvYjtcbiAgY29uc3QgZnJvbSA9IHNlbnQuZ2V0KGNhdXNlKSA/PyBzZW50LmdldChjYXVzZT8uZGV0YWlsID8/IGpvYikgPz8gKGpvYi5ib2R5Lmhhcygnbml0cm8tcHVzaGVkJykgPyByZWZyZXNoaW5nLmdldChpZCkgOiB1bmRlZmluZWQpO1xuICBpZiAoZnJvbSAmJiBoZWFyZD8uWzBdKSBzZW50LnNldChoZWFyZFswXSwgZnJvbSk7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGZpbGxpbmcgPSAoam9iKSA9PiB2b2lkIChhYm91dChqb2IpLnBhZ2UgPSB0YWtlUGFnZSgpKTtcblxuLyoqIFdoYXQgdHJhdmVscyBiZXNpZGVzIHRoZSBsaWJyYXJ5J3Mgb3duLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gUGljazxEZWJ1Z1N0ZXAsICdhcmdzJyB8ICd0eXBlZCc+fSAqL1xuY29uc3QgcG9zdGVkID0gKHsgYWN0aW9uLCBib2R5LCBsZWZ0LCBzZW50OiBmaWVsZHMgfSkgPT4ge1xuICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIGFueT59ICovXG4gIGNvbnN0IGFyZ3MgPSB7fTtcbiAgLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBhbnk+fSAqL1xuICBjb25zdCB0eXBlZCA9IHt9O1xuICBjb25zdCBib3VuZCA9IG5ldyBTZXQoWy4uLmZpZWxkcy52YWx1ZXMoKV0uZmlsdGVyKChmaWVsZCkgPT4gZmllbGQuYm91bmQpLm1hcCgoeyBuYW1lIH0pID0+IG5hbWUpKTtcbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIGxlZnQgPz8gYm9keSkge1xuICAgIGNvbnN0IGlzQm91bmQgPSBib3VuZC5oYXMobmFtZSk7XG4gICAgaWYgKCFpc0JvdW5kICYmIC9ebml0cm8tfF5jc3JmbWlkZGxld2FyZXRva2VuJC8udGVzdChuYW1lKSkgY29udGludWU7XG4gICAgY29uc3QgW3RvLCBrZXldID0gaXNCb3VuZCA/IFt0eXBlZCwgbmFtZS5zbGljZShuYW1lLmluZGV4T2YoJy4nKSArIDEpXSA6IFthcmdzLCBuYW1lXTtcbiAgICBjb25zdCBpc0Zvcm0gPSBhY3Rpb24gPT09ICdzeW5jJyAmJiBuYW1lID09PSAnZm9ybSc7XG4gICAgY29uc3Qgc2FmZSA9IGlzRm9ybSA/IG1hc2tlZChPYmplY3QuZnJvbUVudHJpZXMobmV3IFVSTFNlYXJjaFBhcmFtcyhgJHt2YWx1ZX1gKSkpIDogbWFza2VkKHZhbHVlLCBuYW1lKTtcbiAgICB0b1trZXldID0ga2V5IGluIHRvID8gW3RvW2tleV0sIHNhZmVdLmZsYXQoKSA6IHNhZmU7XG4gIH1cbiAgZm9yIChjb25zdCB7IGJvdW5kOiBwYXRoIH0gb2YgZmllbGRzLnZhbHVlcygpKSBpZiAocGF0aCkgdHlwZWRbcGF0aF0gPz89ICcnOyAvLyBhIGJveCB3aXRob3V0IGEgdGlja1xuICByZXR1cm4geyBhcmdzLCB0eXBlZCB9O1xufTtcblxuLyoqIEhvdyBhIHRlc3QgY2FuIG5hbWUgYSBjb21wb25lbnQ6IGJ5IGl0cyBjbGFzcywgYW5kIGJ5IGl0cyBrZXkgaWYgaXQgaGFzIG9uZTsgbm90IGlmIG90aGVycyBhcmUgY2FsbGVkIHRoZSBzYW1lLlxuICogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiB7IGtleT86IHN0cmluZywgaXNPbmU6IGJvb2xlYW4gfX0gKi9cbmNvbnN0IG5hbWVPZiA9IChpZCkgPT4ge1xuICBjb25zdCB7IG5pdHJvQ29tcG9uZW50OiBjb21wb25lbnQsIG5pdHJvS2V5OiBrZXkgfSA9IHdpbmRvdy5uaXRybz8uZmluZChpZCk/LmRhdGFzZXQgPz8ge307XG4gIGNvbnN0IHNhbWUgPSByb290cygpLmZpbHRlcigoeyBkYXRhc2V0IH0pID0+IGRhdGFzZXQubml0cm9Db21wb25lbnQgPT09IGNvbXBvbmVudCAmJiBkYXRhc2V0Lm5pdHJvS2V5ID09PSBrZXkpO1xuICByZXR1cm4geyBrZXksIGlzT25lOiBzYW1lLmxlbmd0aCA9PT0gMSB9O1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBsZWF2aW5nID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGFjdGlvbiwgYm9hcmRlZCwgY2hhaW4sIGNvbXBvbmVudCwgaGVhcmQgPSBbXSwgaWQsIGlzUXVpZXQsIHBhZ2UsIHJpZGVycywgc291cmNlIH0gPSBqb2I7XG4gIGNvbnN0IGtub3duID0gYWJvdXQoam9iKTtcbiAgaWYgKGtub3duLnN0ZXAgJiYgIWtub3duLnN0ZXAuZW5kZWQpIHJldHVybjtcbiAgY29uc3QgYWxsID0gW2pvYiwgLi4ucmlkZXJzLnZhbHVlcygpXTtcbiAgY29uc3Qgc3RlcCA9IGFkZFN0ZXAoe1xuICAgIGtpbmQ6ICdyZXF1ZXN0JywgaWQsIGNvbXBvbmVudCwgYWN0aW9uLCBjaGFpbiwgLi4ucG9zdGVkKGpvYiksIHN0YXJ0OiBib2FyZGVkLCAuLi5uYW1lT2YoaWQpLFxuICAgIHBhZ2U6IGtub3duLnBhZ2UsXG4gICAgYWRkcmVzczogcGFnZSxcbiAgICBpc1BvbGw6ICFqb2IuaGVhcmQgJiYgaXNRdWlldCxcbiAgICBpc1B1c2hlZDogam9iLmJvZHkuaGFzKCduaXRyby1wdXNoZWQnKSxcbiAgICBpc0Zvcm06IHNvdXJjZT8ubG9jYWxOYW1lID09PSAnZm9ybScsXG4gICAgaGVhcmQ6IGhlYXJkLm1hcCgoW25hbWUsIGRldGFpbF0pID0+IFtuYW1lLCBtYXNrZWQoZGV0YWlsKV0pLFxuICAgIHdhaXRlZDogYm9hcmRlZCAtIChrbm93bi5zaW5jZSA/PyBib2FyZGVkKSxcbiAgICByaWRlcnM6IGFsbC5zbGljZSgxKS5tYXAoKHJpZGVyKSA9PiAoeyBpZDogcmlkZXIuaWQsIGNvbXBvbmVudDogcmlkZXIuY29tcG9uZW50IH0pKSxcbiAgfSk7XG4gIGtub3duLnN0ZXAgPSBzdGVwO1xuICAvLyBJbiBwbGFjZSBvZiBhIHN0YXRlLCB0aGF0IG9mIGEgbGF6eSBjb21wb25lbnQgaGFzIGl0cyBhcmd1bWVudHMuXG4gIGtub3duLnRva2VucyA9IG5ldyBNYXAoYWN0aW9uID09PSAnbml0cm8tbW91bnQnID8gW10gOiBhbGwubWFwKChvbmUpID0+IFtvbmUuaWQsIG9uZS50b2tlbl0pKTtcbiAgZm9yIChjb25zdCBvbmUgb2YgYWxsKSB0ZWxsKG9uZSwgb25lID09PSBqb2IgPyAnYXNrcyBpbiAjJyA6ICd0cmF2ZWxzIGFsb25nIGluICMnLCBzdGVwKTtcbn07XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCwgam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKHN0ZXAsIHsgYW5zd2VyLCBib2FyZGVkLCB0b29rLCBpc1N0YWxlLCBzdGF0dXMsIHRyaWVzIH0pID0+IHtcbiAgY29uc3QgeyBoZWFkZXJzLCBzdGF0dXM6IGFuc3dlcmVkID0gMCwgdGV4dCA9ICcnIH0gPSBhbnN3ZXIgPz8ge307XG4gIGxldCBzZXJ2ZXI7XG4gIHRyeSB7XG4gICAgc2VydmVyID0gSlNPTi5wYXJzZShoZWFkZXJzPy5nZXQoJ05pdHJvLURlYnVnJykpO1xuICB9IGNhdGNoIHt9IC8vIGVzbGludC1kaXNhYmxlLWxpbmUgbm8tZW1wdHkgLS0gYSBwcm94eSdzXG4gIE9iamVjdC5hc3NpZ24oc3RlcCwge1xuICAgIHN0YXR1czogYW5zd2VyZWQsXG4gICAgdHJpZXMsXG4gICAgaXNTdGFsZSxcbiAgICBpc0tlcHQ6IGhlYWRlcnM/LmdldCgnTml0cm8tT25jZScpID09PSAna2VwdCcsXG4gICAgYnl0ZXM6IG5ldyBCbG9iKFt0ZXh0XSkuc2l6ZSxcbiAgICBlcnJvclBhZ2U6IE51bWJlcihzdGF0dXMpID4gNDk5IHx8IERKQU5HT19QQUdFLnRlc3QodGV4dCkgPyB0ZXh0IDogJycsXG4gICAgdG9vayxcbiAgICBzd2FwOiB0b29rICYmIHBlcmZvcm1hbmNlLm5vdygpIC0gYm9hcmRlZCAtIHRvb2ssXG4gICAgc2VydmVyLFxuICB9KTtcbn07XG5cbi8qKiBOb3RlIHRoZSBzdGF0ZXMsIGJlZm9yZSBhbmQgYWZ0ZXIuXG4gKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCwgdG9rZW5zOiBNYXA8c3RyaW5nLCBzdHJpbmc+IHwgdW5kZWZpbmVkLCBtYWRlOiBSZXR1cm5UeXBlPHR5cGVvZiB0b2tlbnNJbj4pID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCBjb21wYXJlID0gYXN5bmMgKHN0ZXAsIHRva2VucywgbWFkZSkgPT4ge1xuICBmb3IgKGNvbnN0IFthdCwgcnVuXSBvZiBzdGVwLnJ1bnMuZW50cmllcygpKSB7XG4gICAgcnVuLmJlZm9yZSA9IGF3YWl0IHJlYWRTdGF0ZShydW4uaWQsIHRva2Vucz8uZ2V0KHJ1bi5pZCkpO1xuICAgIHJ1bi5hZnRlciA9IGF3YWl0IHJlYWRTdGF0ZShydW4uaWQsIG1hZGVbYXRdKTtcbiAgfVxuICBjaGFuZ2VkKHN0ZXApO1xufTtcblxuLyoqIE5vdGUgaW4gd2hpY2ggc3RlcCBhIGNvbXBvbmVudCB3ZW50IHRoYXQgaGFzIHJ1bi5cbiAqIEB0eXBlIHsobnVtYmVyOiBudW1iZXIpID0+IHZvaWR9ICovXG5jb25zdCBub3RlR29uZSA9IChudW1iZXIpID0+IHtcbiAgZm9yIChjb25zdCB7IHJ1bnMgfSBvZiBzdGVwcykgZm9yIChjb25zdCBydW4gb2YgcnVucykgaWYgKCF3aW5kb3cubml0cm8/LmZpbmQocnVuLmlkKSkgcnVuLmdvbmUgPz89IG51bWJlcjtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgYW5zd2VyZWQgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgc3RlcCwgdG9rZW5zIH0gPSBhYm91dChqb2IpO1xuICBpZiAoIXN0ZXApIHJldHVybjtcbiAgY29uc3QgeyBhbnN3ZXIsIGlkLCBjb21wb25lbnQsIGV2ZW50cywgcGFydHMsIHJpZGVycyB9ID0gam9iO1xuICBub3RlU2VjcmV0cygpO1xuICBub3RlKHN0ZXAsIGpvYik7XG4gIHN0ZXAubGVmdCA9IGV2ZW50cyA/IGV2ZW50cy5sZW5ndGggOiAxOyAvLyBhIGZhaWx1cmUncyBpcyBtYWRlIGJ5IHRoZSBicmlkZ2VcbiAgY29uc3QgcmFuID0gcGFydHMgPz8gW1tpZCwgSW5maW5pdHldXTtcbiAgc3RlcC5ydW5zID0gcmFuLm1hcCgoW2Zyb21dKSA9PiAoeyBpZDogZnJvbSwgY29tcG9uZW50OiBmcm9tID09PSBpZCA/IGNvbXBvbmVudCA6IHJpZGVycy5nZXQoZnJvbSk/LmNvbXBvbmVudCwgLi4ubmFtZU9mKGZyb20pIH0pKTtcbiAgZm9yIChjb25zdCByaWRlciBvZiBzdGVwLnJpZGVycykgcmlkZXIucm9kZSA9IHN0ZXAucnVucy5zb21lKChydW4pID0+IHJ1bi5pZCA9PT0gcmlkZXIuaWQpO1xuICBub3RlR29uZShzdGVwLm51bWJlcik7XG4gIGVuZChzdGVwKTtcbiAgY29tcGFyZShzdGVwLCB0b2tlbnMsIHRva2Vuc0luKGFuc3dlcj8udGV4dCA/PyAnJywgcmFuKSk7XG59O1xuXG4vKiogT25jZSBhbGwgb2YgaXRzIGV2ZW50cyBoYXZlIGFycml2ZWQuXG4gKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gdm9pZH0gKi9cbmNvbnN0IGVuZCA9IChzdGVwKSA9PiB7XG4gIGlmICghc3RlcC5sZWZ0KSBzdGVwLmVuZGVkID0gcGVyZm9ybWFuY2Uubm93KCk7XG4gIGNoYW5nZWQoc3RlcCk7XG59O1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbDogYW55LCBmcm9tOiBzdHJpbmcsIGZvdW5kOiBSZXR1cm5UeXBlPHR5cGVvZiBoZWFyZXJzT2Y+KSA9PiBEZWJ1Z0V2ZW50fSAqL1xuY29uc3QgZXZlbnRPZiA9IChuYW1lLCBkZXRhaWwsIGZyb20sIHsgbWVhbnQsIG90aGVycywgd2h5IH0pID0+ICh7XG4gIG5hbWUsIGRldGFpbDogbWFza2VkKGRldGFpbCksIGZyb20sIG90aGVycywgd2h5LFxuICBoZWFyZXJzOiBtZWFudC5tYXAoKHJvb3QpID0+ICh7IGlkOiByb290LmlkLCBjb21wb25lbnQ6IGNvbXBvbmVudE9mKHJvb3QpLCBmYXRlOiBXQUlUUyB9KSksXG59KTtcblxuLyoqIEFuIGV2ZW50IG9mIGFuIGFuc3dlciwgYmVmb3JlIHRoZSBwYWdlIGhlYXJzIGl0LlxuICogQHR5cGUgeyhkZXRhaWw6IHsgam9iOiBKb2IsIGFycml2YWw6IEFycml2YWwsIGV2ZW50OiBDdXN0b21FdmVudCB9KSA9PiB2b2lkfSAqL1xuY29uc3QgYXJyaXZlZCA9ICh7IGpvYiwgYXJyaXZhbDogeyBuYW1lLCBkZXRhaWwsIGZyb20sIGhlYXJkQnksIGNhbGwsIHRvIH0sIGV2ZW50OiBjYXVzZSB9KSA9PiB7XG4gIGNvbnN0IHsgc3RlcCB9ID0gYWJvdXQoam9iKTtcbiAgaWYgKCFzdGVwKSByZXR1cm47XG4gIGNvbnN0IGZvdW5kID0gaGVhcmVyc09mKG5hbWUsIGRldGFpbCk7XG4gIGNvbnN0IHBhcmVudCA9IHRvICYmIHdpbmRvdy5uaXRybz8uZmluZCh0byk7XG4gIGlmIChwYXJlbnQpIGZvdW5kLm1lYW50LnB1c2gocGFyZW50KTtcbiAgY29uc3QgZXZlbnQgPSBldmVudE9mKG5hbWUsIGRldGFpbCwgZnJvbSwgZm91bmQpO1xuICBmb3IgKGNvbnN0IGhlYXJlciBvZiBldmVudC5oZWFyZXJzKSB7XG4gICAgY29uc3QgeyBpZCB9ID0gaGVhcmVyO1xuICAgIGlmIChoZWFyZEJ5LmhhcyhpZCkpIE9iamVjdC5hc3NpZ24oaGVhcmVyLCB7IGZhdGU6ICdpcyBpbiB0aGUgc2FtZSBhbnN3ZXInLCBzdGVwOiBzdGVwLm51bWJlciB9KTtcbiAgICBlbHNlIGlmIChpZCA9PT0gZnJvbSB8fCBpZCA9PT0gam9iLmlkIHx8IHN0ZXAuY2hhaW4uaW5jbHVkZXMoaWQpKSBoZWFyZXIuZmF0ZSA9ICdsZWQgaGVyZSBpdHNlbGYnO1xuICAgIGlmIChpZCA9PT0gdG8pIGhlYXJlci5jYWxsID0gY2FsbDtcbiAgfVxuICBzdGVwLmV2ZW50cy5wdXNoKGV2ZW50KTtcbiAgc2VudC5zZXQoY2F1c2UsIHsgc3RlcCwgZXZlbnQgfSk7XG4gIHN0ZXAubGVmdC0tO1xuICBlbmQoc3RlcCk7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IHN0b3BwZWQgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgaWQsIGNvbXBvbmVudCwgaGVhcmQgPSBbXSwgd2h5LCBjaGFpbiB9ID0gam9iO1xuICB0ZWxsKGpvYiwgJ3N0b3BwZWQgaW4gIywgYXMgaXQgd291bGQgZ28gcm91bmQnLCBhZGRTdGVwKHsga2luZDogJ3N0b3BwZWQnLCBpZCwgY29tcG9uZW50LCBjaGFpbiwgd2h5LCBoZWFyZCB9KSk7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGRvbmUgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgYWN0aW9uLCBjb21wb25lbnQsIGlkLCBob3N0LCBpc1F1aWV0LCByb2RlIH0gPSBqb2I7XG4gIGlmIChhYm91dChqb2IpLnN0ZXAgfHwgaG9zdCB8fCByb2RlKSByZXR1cm47XG4gIGlmICghaXNRdWlldCkgYWRkU3RlcCh7IGtpbmQ6ICdkcm9wcGVkJywgaWQsIGNvbXBvbmVudCwgYWN0aW9uLCAuLi5uYW1lT2YoaWQpLCAuLi5wb3N0ZWQoam9iKSB9KTtcbiAgdGVsbChqb2IsICdoYXMgZ29uZScpO1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBkZXRhaWw6IGFueSwgcHVzaDogRGVidWdQdXNoKSA9PiBEZWJ1Z1N0ZXB9ICovXG5leHBvcnQgY29uc3QgcmVjb3JkUHVzaCA9IChuYW1lLCBkZXRhaWwsIHB1c2gpID0+IHtcbiAgY29uc3QgaXNGb3JBbGwgPSBuYW1lID09PSBgJHtSRUZSRVNIfSpgOyAvLyBvZiBhIGNoYW5uZWxcbiAgY29uc3QgZm91bmQgPSBpc0ZvckFsbCA/IHsgbWVhbnQ6IHJvb3RzKCkuZmlsdGVyKHB1c2guaGVhcnMpLCBvdGhlcnM6ICcnLCB3aHk6ICcnIH0gOiBoZWFyZXJzT2YobmFtZSwgZGV0YWlsLCBwdXNoKTtcbiAgY29uc3QgZXZlbnQgPSBldmVudE9mKG5hbWUsIGRldGFpbCwgJycsIGZvdW5kKTtcbiAgY29uc3QgeyBjaGFubmVscywgc3ByZWFkIH0gPSBwdXNoO1xuICBjb25zdCBzdGVwID0gYWRkU3RlcCh7IGtpbmQ6ICdwdXNoJywgY2hhbm5lbHMsIHNwcmVhZCwgZXZlbnRzOiBbZXZlbnRdLCBlbmRlZDogcGVyZm9ybWFuY2Uubm93KCkgfSk7XG4gIGlmIChPYmplY3QoZGV0YWlsKSA9PT0gZGV0YWlsICYmICFpc0ZvckFsbCkgc2VudC5zZXQoZGV0YWlsLCB7IHN0ZXAsIGV2ZW50IH0pO1xuICBlbHNlIGZvciAoY29uc3QgeyBpZCB9IG9mIGZvdW5kLm1lYW50KSByZWZyZXNoaW5nLnNldChpZCwgeyBzdGVwLCBldmVudCB9KTtcbiAgcmV0dXJuIHN0ZXA7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRSZWNvcmQgPSAoKSA9PiB7XG4gIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgKGRldGFpbDogYW55KSA9PiB2b2lkPn0gKi9cbiAgY29uc3QgaGVhcnMgPSB7IHF1ZXVlZCwgZmlsbGluZywgbGVhdmluZywgYW5zd2VyZWQsIGV2ZW50OiBhcnJpdmVkLCBzdG9wcGVkLCBkb25lIH07XG4gIGZvciAoY29uc3QgW25hbWUsIGxpc3RlbmVyXSBvZiBPYmplY3QuZW50cmllcyhoZWFycykpIHdpbmRvdy5uaXRybz8ub24obmFtZSwgbGlzdGVuZXIpO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHRlbGxzIGRldmVsb3BlcnMgd2hhdCB0aGUgY29tcG9uZW50cyBvZiB0aGUgcGFnZSBkbywgaW4gdGhlIGNvbnNvbGUgYW5kIGluIHRoZSB0aW1lbGluZSwgYSBkcmF3ZXIgYXQgdGhlXG4gKiBlZGdlIG9mIHRoZSBwYWdlLiB7JSBuaXRyb19zY3JpcHRzICV9IGxvYWRzIGl0IHdoZW4gdGhlIHNldHRpbmcgREVCVUcgaXMgb246IGZpcnN0LCBhbmQgbm90IGRlZmVycmVkLCBzaW5jZSBpdCBoYXMgdG9cbiAqIHNlZSB0aGUgb3RoZXJzIGNvbWUuXG4gKlxuICogU2V0cyB3aW5kb3cubml0cm9EZWJ1ZyB7c3VnZ2VzdCwgcHVzaGVkfTogdGhlIGZpcnN0IGlzIGZvciBuaXRyby5jYWxsKCkgb2YgYSBjb21wb25lbnQgdGhhdCBpcyBub3QgdGhlcmUsIHRoZSBzZWNvbmRcbiAqIGZvciBwdXNoZWQuanMuXG4gKi9cbmltcG9ydCB7IHN0YXJ0RHJhd2VyIH0gZnJvbSAnLi9kcmF3ZXIuanMnO1xuaW1wb3J0IHsgc3RhcnRIZWFyZXJzIH0gZnJvbSAnLi9oZWFyZXJzLmpzJztcbmltcG9ydCB7IGxvZ1B1c2gsIGxvZ1N0ZXAsIHN0YXJ0TG9nIH0gZnJvbSAnLi9sb2cuanMnO1xuaW1wb3J0IHsgcmVjb3JkUHVzaCwgc3RhcnRSZWNvcmQgfSBmcm9tICcuL3JlY29yZC5qcyc7XG5pbXBvcnQgeyBzdGFydFNlY3JldHMgfSBmcm9tICcuL3NlY3JldHMuanMnO1xuaW1wb3J0IHsgb25TdGVwIH0gZnJvbSAnLi9zdGVwcy5qcyc7XG5pbXBvcnQgeyBzdGFydFR3aWNlIH0gZnJvbSAnLi90d2ljZS5qcyc7XG5pbXBvcnQgeyBzdWdnZXN0IH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbmlmICghT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRyb0RlYnVnJykpIHsgLy8gZWxzZSBpdCBpcyBsb2FkZWQgdHdpY2VcbiAgd2luZG93Lm5pdHJvRGVidWcgPSB7IHN1Z2dlc3QsIHB1c2hlZDogKG5hbWUsIGRldGFpbCwgcHVzaCkgPT4gbG9nUHVzaChyZWNvcmRQdXNoKG5hbWUsIGRldGFpbCwgcHVzaCksIHB1c2gpIH07XG4gIHN0YXJ0VHdpY2UoKTtcbiAgc3RhcnRIZWFyZXJzKCk7XG4gIHN0YXJ0U2VjcmV0cygpO1xuICBzdGFydExvZygpO1xuICBvblN0ZXAobG9nU3RlcCk7XG4gIHN0YXJ0RHJhd2VyKCk7XG4gIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoJ0RPTUNvbnRlbnRMb2FkZWQnLCAoKSA9PiB7XG4gICAgaWYgKE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm8nKSkgc3RhcnRSZWNvcmQoKTtcbiAgfSk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOztBQUtPLE1BQU0sTUFBTSxDQUFDLFlBQVksWUFBWTtBQUMxQyxZQUFRLGdCQUFnQjtBQUN4QixlQUFXLE9BQU8sUUFBUSxLQUFLLENBQUMsR0FBRztBQUNqQyxVQUFJLEtBQUssZ0JBQWdCLFFBQVE7QUFDL0IsbUJBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxPQUFPLFFBQVEsR0FBRyxFQUFHLFFBQU8sVUFBVyxRQUFRLEdBQUcsSUFBSSxRQUFTLFFBQVEsYUFBYSxLQUFLLEtBQUs7QUFBQSxNQUMzSCxXQUFXLElBQUssU0FBUSxPQUFPLEdBQUc7QUFBQSxJQUNwQztBQUNBLFdBQU87QUFBQSxFQUNUO0FBSU8sTUFBTSxJQUFJLENBQUMsU0FBUyxZQUFZO0FBQ3JDLFVBQU0sQ0FBQyxLQUFLLFlBQVksRUFBRSxJQUFJLEtBQUssTUFBTSxHQUFHO0FBQzVDLFdBQU8sSUFBSSxTQUFTLGNBQWMsR0FBRyxHQUFHLEVBQUUsVUFBVSxHQUFHLE9BQU87QUFBQSxFQUNoRTtBQUdPLE1BQU0sU0FBUyxDQUFDLE9BQU8sWUFBWSxTQUFTLEVBQUUsVUFBVSxFQUFFLE1BQU0sVUFBVSxRQUFRLEdBQUcsT0FBTyxJQUFJO0FBR2hHLE1BQU0sT0FBTyxDQUFDLFVBQVU7QUFDN0IsVUFBTSxPQUFPLEtBQUssVUFBVSxLQUFLLEtBQUs7QUFDdEMsV0FBTyxLQUFLLEdBQUcsSUFBSSxHQUFHLEtBQUssTUFBTSxHQUFHLEdBQUcsQ0FBQyxXQUFNO0FBQUEsRUFDaEQ7QUFHTyxNQUFNLEtBQUssQ0FBQyxTQUFTLE1BQU0sR0FBRyxPQUFPLE9BQU8sUUFBUSxTQUFTLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQzs7O0FDN0JoRixNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUloQixNQUFNLE9BQU8sQ0FBQyxTQUFTO0FBQzVCLFFBQUksT0FBTyxJQUFJLElBQUksRUFBRyxRQUFPO0FBQzdCLFlBQVEsS0FBSyxVQUFVLElBQUksRUFBRTtBQUM3QixXQUFPLElBQUksSUFBSTtBQUNmLFdBQU87QUFBQSxFQUNUO0FBSUEsTUFBTSxXQUFXLENBQUMsR0FBRyxNQUFNO0FBQ3pCLFFBQUlBLE9BQU0sTUFBTSxLQUFLLEVBQUUsUUFBUSxFQUFFLFNBQVMsRUFBRSxHQUFHLENBQUMsR0FBRyxVQUFVLEtBQUs7QUFDbEUsZUFBVyxDQUFDLEdBQUcsTUFBTSxLQUFLLENBQUMsR0FBRyxDQUFDLEVBQUUsUUFBUSxHQUFHO0FBQzFDLFlBQU0sT0FBTyxDQUFDLElBQUksQ0FBQztBQUNuQixlQUFTLElBQUksR0FBRyxJQUFJLEVBQUUsUUFBUSxLQUFLO0FBQ2pDLGFBQUssS0FBSyxLQUFLLElBQUksS0FBSyxDQUFDLElBQUksR0FBR0EsS0FBSSxJQUFJLENBQUMsSUFBSSxHQUFHQSxLQUFJLENBQUMsSUFBSSxPQUFPLFdBQVcsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQUEsTUFDbkY7QUFDQSxNQUFBQSxPQUFNO0FBQUEsSUFDUjtBQUNBLFdBQU9BLEtBQUksRUFBRSxNQUFNO0FBQUEsRUFDckI7QUFHTyxNQUFNLFVBQVUsQ0FBQyxNQUFNQyxXQUFVO0FBQ3RDLFVBQU1DLFNBQVEsQ0FBQyxHQUFHLElBQUksSUFBSUQsTUFBSyxDQUFDLEVBQUUsT0FBTyxDQUFDLFVBQVUsU0FBUyxNQUFNLEtBQUssS0FBSyxLQUFLLFNBQVMsQ0FBQztBQUM1RixJQUFBQyxPQUFNLEtBQUssQ0FBQyxHQUFHLE1BQU0sU0FBUyxNQUFNLENBQUMsSUFBSSxTQUFTLE1BQU0sQ0FBQyxDQUFDO0FBQzFELFdBQU9BLE9BQU0sQ0FBQyxJQUFJLGlCQUFpQkEsT0FBTSxDQUFDLENBQUMsTUFBTTtBQUFBLEVBQ25EO0FBSU8sTUFBTSxPQUFPLENBQUNDLFNBQVEsS0FBSyxTQUFTLENBQUMsR0FBRyxJQUFJLElBQUlBLE9BQU0sQ0FBQyxFQUFFLE9BQU8sT0FBTyxFQUFFLEtBQUssRUFBRTtBQUdoRixNQUFNLFFBQVEsQ0FBQyxTQUFTLEtBQUssUUFBUSxXQUFXLEVBQUU7QUFHbEQsTUFBTSxTQUFTLENBQUMsVUFBVyxRQUFRLE1BQU8sR0FBRyxLQUFLLE9BQU8sSUFBSSxRQUFRLEtBQU0sUUFBUSxDQUFDLENBQUM7OztBQ25DckYsTUFBTSxVQUFVLENBQUM7QUFFeEIsTUFBTSxTQUFTLENBQUM7QUFFaEIsTUFBSTtBQUlKLE1BQU0sT0FBTyxDQUFDLFNBQVM7QUFDckIsUUFBSSxDQUFDLFNBQVMsS0FBTSxRQUFPLFNBQVMsaUJBQWlCLG9CQUFvQixNQUFNLEtBQUssSUFBSSxDQUFDO0FBQ3pGLGFBQVMsS0FBSyxRQUFRLEVBQUUsT0FBTyxFQUFFLE1BQU0sU0FBUyxPQUFPLDZFQUE2RSxHQUFHLElBQUksQ0FBQztBQUFBLEVBQzlJO0FBR0EsTUFBTSxPQUFPLENBQUMsT0FBTyxXQUFXO0FBQzlCLFFBQUksVUFBVSxLQUFNO0FBQ3BCLFlBQVEsS0FBSyxVQUFVLDJCQUEyQjtBQUNsRCxRQUFJLE1BQU07QUFDUixZQUFNLENBQUMsS0FBSyxJQUFJO0FBQ2hCLFlBQU0sT0FBTyxRQUFRLEdBQUcsRUFBRTtBQUMxQixZQUFNLFFBQ0osVUFBVSxPQUNOLGdGQUNBO0FBQ04sWUFBTSxPQUFPLHFFQUFxRSxLQUFLLFFBQVEsSUFBSSxLQUFLLEtBQUs7QUFDN0csVUFBSSxLQUFLLElBQUksRUFBRyxNQUFLLElBQUk7QUFBQSxJQUMzQjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBRUEsTUFBTSxPQUFPLE1BQU07QUFDakIsVUFBTTtBQUFBO0FBQUEsTUFBK0MsU0FBUyxjQUFjLGtDQUFrQztBQUFBO0FBQzlHLFNBQUssT0FBTyxNQUFNLEtBQUssR0FBRztBQUMxQixRQUFJLEtBQU07QUFDVixVQUFNLFFBQVEsT0FBTyxDQUFDLElBQ2xCLGVBQWUsS0FBSyxNQUFNLENBQUMsc0hBQzNCO0FBQ0osU0FBSyw0Q0FBNEMsS0FBSyxFQUFFO0FBQUEsRUFDMUQ7QUFFTyxNQUFNLGFBQWEsTUFBTTtBQUM5QixXQUFPLE9BQU8sT0FBTyxRQUFRLE1BQU0sSUFBSSxPQUFPLE9BQU87QUFDckQsUUFBSSxLQUFNLFNBQVEsS0FBSyxDQUFDLEdBQUcsU0FBUyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsSUFBSSxNQUFNLFFBQVEsS0FBSyxHQUFHLENBQUMsR0FBRyxPQUFPLG9DQUFvQztBQUU5SCxRQUFJLE9BQU8seUJBQXlCLFFBQVEsTUFBTSxHQUFHLGlCQUFpQixPQUFPO0FBQzNFLGFBQU8sZUFBZSxRQUFRLFFBQVE7QUFBQSxRQUNwQyxjQUFjO0FBQUEsUUFDZCxZQUFZO0FBQUEsUUFDWixLQUFLLE1BQU07QUFBQSxRQUNYLEtBQUssQ0FBQyxVQUFVO0FBQ2Q7QUFBQSxZQUFLO0FBQUE7QUFBQSxZQUFnRCxTQUFTLGVBQWdCO0FBQUEsVUFBRztBQUFBLFFBQ25GO0FBQUEsTUFDRixDQUFDO0FBQUEsSUFDSDtBQUNBLFdBQU8saUJBQWlCLFNBQVMsQ0FBQyxFQUFFLE9BQU8sTUFBTTtBQUMvQyxVQUFJLGtCQUFrQixrQkFBbUIsUUFBTyxLQUFLLE9BQU8sR0FBRztBQUFBLElBQ2pFLEdBQUcsSUFBSTtBQUNQLGFBQVMsaUJBQWlCLG9CQUFvQixJQUFJO0FBQUEsRUFDcEQ7OztBQ3pEQSxNQUFNLFdBQVcsQ0FBQyxpQkFBaUIsZUFBZSx1QkFBdUI7QUFDbEUsTUFBTSxVQUFVO0FBQ3ZCLE1BQU0sRUFBRSxpQkFBaUIsSUFBSSxZQUFZO0FBRXpDLE1BQU0sV0FBVyxvQkFBSSxJQUFJO0FBSWxCLE1BQU0sU0FBUyxDQUFDLFFBQVEsTUFBTSxVQUFVLFlBQVksaUJBQWlCLEtBQUssUUFBUSxNQUFNLFVBQVUsT0FBTztBQUloSCxNQUFNLGlCQUFpQixNQUFNO0FBQzNCLFVBQU0sU0FBUyxHQUFHLElBQUksTUFBTSxFQUFFLEtBQUssR0FBRyxNQUFNLElBQUksRUFBRSxPQUFPLENBQUMsU0FBUyxXQUFXLEtBQUssSUFBSSxDQUFDLEVBQUUsQ0FBQyxLQUFLO0FBQ2hHLFdBQU8sUUFBUSxLQUFLLENBQUMsV0FBVyxPQUFPLFNBQVMsTUFBTSxDQUFDO0FBQUEsRUFDekQ7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUVoQyxnQkFBWSxVQUFVLG1CQUFtQixTQUFVLFNBQVMsTUFBTTtBQUNoRSxVQUFJLEdBQUcsSUFBSSxHQUFHLFdBQVcsUUFBUSxLQUFLLENBQUMsU0FBUyxJQUFJLElBQUksS0FBSyxDQUFDLGVBQWUsRUFBRyxVQUFTLElBQUksSUFBSTtBQUNqRyxhQUFPLGlCQUFpQixLQUFLLE1BQU0sTUFBTTtBQUFBLE1BQXlCLElBQUs7QUFBQSxJQUN6RTtBQUFBLEVBQ0Y7QUFFTyxNQUFNLFFBQVE7QUFBQTtBQUFBLElBQW9DLENBQUMsR0FBRyxTQUFTLGlCQUFpQix3QkFBd0IsQ0FBQyxFQUM3RyxPQUFPLENBQUMsU0FBUyxPQUFPLE9BQU8sT0FBTyxJQUFJLENBQUM7QUFBQTtBQUd2QyxNQUFNLGNBQWMsQ0FBQyxFQUFFLFFBQVEsTUFBTSxHQUFHLFFBQVEsY0FBYztBQUc5RCxNQUFNLGFBQWEsQ0FBQyxTQUN6QixHQUFHLEtBQUssYUFBYSxZQUFZLENBQUMsR0FBRyxNQUFNLEdBQUcsRUFBRSxJQUFJLENBQUMsVUFBVSxNQUFNLEtBQUssRUFBRSxNQUFNLElBQUksRUFBRSxDQUFDLENBQUM7QUFJNUYsTUFBTSxVQUFVLENBQUMsRUFBRSxTQUFTLEVBQUUsY0FBYyxTQUFTLEVBQUUsR0FBRyxNQUFNLFdBQVc7QUFDekUsVUFBTSxVQUFVLEtBQUssV0FBVyxPQUFPLEtBQUssUUFBUSxPQUFPO0FBQzNELFVBQU0sT0FBTyxVQUFVLENBQUMsS0FBSyxJQUFJLEtBQUssTUFBTSxnQkFBZ0IsSUFBSSxFQUFFLElBQUk7QUFDdEUsV0FBTyxDQUFDLFFBQVEsS0FBSyxLQUFLLENBQXVCLFFBQVEsR0FBRyxTQUFTLEdBQUcsQ0FBQyxPQUFPLFFBQVE7QUFBQSxFQUMxRjtBQUdBLE1BQU0saUJBQWlCLENBQUMsU0FBUztBQUMvQixVQUFNLFVBQVUsSUFBSSxPQUFPLFNBQVMsSUFBSSxFQUFFO0FBQzFDLFVBQU0sVUFBVSxpQkFBaUIsSUFBSSxPQUFPLElBQUksQ0FBQztBQUNqRCxXQUFPLFFBQVEsU0FBUyxjQUFjLElBQUksT0FBTyxNQUFNLE9BQU8sRUFBRSxDQUFDO0FBQUEsRUFDbkU7QUFJQSxNQUFNLGVBQWUsQ0FBQyxNQUFNLFdBQVc7QUFDckMsVUFBTSxDQUFDLEVBQUUsS0FBSyxJQUFJLDJDQUEyQyxLQUFLLElBQUksS0FBSyxDQUFDO0FBQzVFLFdBQU8sU0FBUyxTQUFTLElBQUksS0FBSyxPQUFPLEtBQUssVUFBVSxDQUFDLENBQUMsRUFBRSxLQUFLLE1BQU0sYUFBYSxLQUFLO0FBQUEsRUFDM0Y7QUFJQSxNQUFNLFlBQVksQ0FBQyxNQUFNLFFBQVEsTUFBTSxNQUFNLFNBQVNDLFdBQVU7QUFDOUQsVUFBTSxZQUFZLEtBQUssV0FBVyxPQUFPO0FBQ3pDLFVBQU0sT0FBTyxLQUFLLE1BQU0sUUFBUSxNQUFNO0FBQ3RDLFVBQU0sT0FBTyxNQUFNLEVBQUUsSUFBSSxXQUFXO0FBQ3BDLFVBQU0sT0FBTyxrQkFBa0IsS0FBSyxRQUFRLElBQUksQ0FBQyxTQUFTLEtBQUssUUFBUSxZQUFZLE1BQU0sQ0FBQyxDQUFDO0FBQzNGLFVBQU0sUUFBUSxDQUFDLEdBQUcsVUFBVSxHQUFHLE1BQU0sRUFBRSxRQUFRLFVBQVUsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxRQUFRLElBQUksV0FBVyxRQUFRLENBQUM7QUFDcEcsVUFBTSxLQUFLLFFBQVEsS0FBSyxLQUFLLFFBQVE7QUFDckMsUUFBSSxXQUFXO0FBQ2IsYUFBTyxHQUFHLE9BQU8sYUFBYSxFQUFFLEtBQUssUUFBUSxTQUFTLGVBQWUsSUFBSSw0QkFBNEIsU0FBUyxRQUFRLENBQUMsSUFDbkgsTUFBTUEsTUFBSyw2QkFBNkIsS0FBSyxVQUFVLFFBQVEsR0FBRyxDQUFDLEtBQUssSUFBSSxLQUM1RSxpREFBaUQsS0FBSyxJQUFJLENBQUMsSUFBSSxRQUFRLE1BQU0sS0FBSyxJQUFJLENBQUMsUUFBUSxJQUFJLFlBQVksQ0FBQyxDQUFDLENBQUMsR0FBRztBQUFBLElBQzNIO0FBQ0EsV0FBTyxxQkFBcUIsSUFBSSxXQUFXLE9BQU8saUJBQWlCLEVBQUUsS0FBSyxHQUFHLFFBQVEsU0FBUyxPQUFPLEtBQUssU0FBUyxRQUFRLENBQUMsSUFDeEgsR0FBR0EsTUFBSywrREFBK0QsSUFBSSxLQUMzRSxzQ0FBc0MsTUFBTSxJQUFJLENBQUMsMkVBQTJFLFFBQVEsTUFBTSxLQUFLLENBQUMsR0FBRztBQUFBLEVBQ3pKO0FBSU8sTUFBTSxZQUFZLENBQUMsTUFBTSxRQUFRLFNBQVM7QUFDL0MsVUFBTSxZQUFZLE1BQU0sRUFBRSxPQUFPLENBQUMsU0FBUyxXQUFXLElBQUksRUFBRSxTQUFTLElBQUksQ0FBQztBQUMxRSxVQUFNLFVBQVUsT0FBTyxVQUFVLE9BQU8sS0FBSyxLQUFLLElBQUk7QUFDdEQsVUFBTSxRQUFRLFFBQVEsT0FBTyxDQUFDLFNBQVMsUUFBUSxNQUFNLE1BQU0sTUFBTSxDQUFDO0FBQ2xFLFVBQU0sUUFBUSxTQUFTLElBQUksSUFBSSxJQUFJLGFBQWEsZUFBZSxJQUFJLElBQUksaUJBQWlCO0FBQ3hGLFVBQU0sU0FBUyxTQUFTLFNBQVMsSUFBSSxJQUFJLEtBQUs7QUFDOUMsUUFBSSxNQUFNLENBQUMsS0FBSyxVQUFVLGFBQWEsTUFBTSxNQUFNLEVBQUcsUUFBTyxFQUFFLE9BQU8sUUFBUSxLQUFLLEdBQUc7QUFDdEYsVUFBTUEsU0FBUSxLQUFLLFVBQVUsSUFBSSxXQUFXLENBQUM7QUFDN0MsVUFBTSxPQUFPLFVBQVUsQ0FBQyxLQUFLLENBQUMsUUFBUSxDQUFDLElBQ25DLEdBQUdBLE1BQUssbUhBQ1I7QUFDSixVQUFNLE1BQU0sVUFBVSxNQUFNLFFBQVEsTUFBTSxNQUFNLFNBQVNBLE1BQUs7QUFDOUQsU0FBSyxHQUFHO0FBQ1IsVUFBTSxPQUFPLE1BQU0sRUFBRSxPQUFPLENBQUMsU0FBUyxXQUFXLElBQUksRUFBRSxLQUFLLENBQUMsUUFBUSxJQUFJLFNBQVMsSUFBSSxHQUFHLEdBQUcsQ0FBQyxDQUFDO0FBQzlGLFdBQU8sRUFBRSxPQUFPLFFBQVEsS0FBSyxLQUFLLENBQUMsSUFBSSxHQUFHLEdBQUcsSUFBSSxLQUFLLEtBQUssSUFBSSxXQUFXLENBQUMsQ0FBQyxpQkFBaUIsSUFBSTtBQUFBLEVBQ25HOzs7QUMvRk8sTUFBTSxTQUFTO0FBQ2YsTUFBTSxTQUFTO0FBRXRCLE1BQU0sVUFBVTtBQUVoQixNQUFNLFFBQVEsb0JBQUksSUFBSTtBQUV0QixNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUN2QixNQUFJLFFBQVE7QUFHWixNQUFNQyxRQUFPLENBQUMsRUFBRSxNQUFNLE1BQU0sTUFBTTtBQUNoQyxRQUFJLEtBQU0sT0FBTSxJQUFJLElBQUk7QUFDeEIsUUFBSSxNQUFNLFNBQVMsRUFBRyxRQUFPLElBQUksS0FBSztBQUFBLEVBQ3hDO0FBR08sTUFBTSxjQUFjLE1BQU0sU0FBUyxpQkFBaUIsTUFBTSxFQUFFLFFBQVFBLEtBQUk7QUFJL0UsTUFBTSxPQUFPLENBQUMsTUFBTSxVQUFVLFdBQVc7QUFDdkMsZUFBVyxVQUFVLENBQUMsR0FBRyxPQUFPLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLFNBQVMsRUFBRSxNQUFNLEdBQUc7QUFDckUsWUFBTSxTQUFTLEtBQUssVUFBVSxNQUFNLEVBQUUsTUFBTSxHQUFHLEVBQUU7QUFDakQsWUFBTSxXQUFXLE9BQU8sUUFBUSxXQUFXLENBQUMsV0FBVyxPQUFPLFFBQVUsT0FBTyxXQUFXLENBQUMsR0FBRyxTQUFTLEVBQUUsRUFBRSxNQUFNLENBQUMsQ0FBQyxFQUFFO0FBQ3JILGlCQUFXLFFBQVEsQ0FBQyxRQUFRLG1CQUFtQixNQUFNLEdBQUcsR0FBRyxJQUFJLGdCQUFnQixFQUFFLElBQUksT0FBTyxDQUFDLENBQUMsR0FBRyxNQUFNLENBQUMsR0FBRyxRQUFRLFFBQVEsRUFBRyxRQUFPLEtBQUssV0FBVyxNQUFNLE1BQU07QUFBQSxJQUNuSztBQUNBLFdBQU87QUFBQSxFQUNUO0FBS08sTUFBTSxTQUFTLENBQUMsT0FBTyxPQUFPLE9BQU87QUFDMUMsUUFBSSxNQUFNLElBQUksSUFBSSxLQUFLLFVBQVUsTUFBTSxTQUFTLEtBQU0sUUFBTztBQUM3RCxRQUFJLE9BQU8sVUFBVSxTQUFVLFFBQU8sS0FBSyxLQUFLO0FBQ2hELFFBQUksaUJBQWlCLEtBQU0sUUFBTztBQUFBLElBQTRCLE1BQU8sUUFBUSxnQkFBZ0I7QUFDN0YsUUFBSSxNQUFNLFFBQVEsS0FBSyxFQUFHLFFBQU8sTUFBTSxJQUFJLENBQUMsTUFBTSxPQUFPLE9BQU8sTUFBTSxHQUFHLElBQUksSUFBSSxFQUFFLEVBQUUsQ0FBQztBQUN0RixRQUFJLENBQUMsU0FBUyxPQUFPLFVBQVUsU0FBVSxRQUFPO0FBQ2hELFdBQU8sT0FBTyxZQUFZLE9BQU8sUUFBUSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsS0FBSyxJQUFJLE1BQU0sQ0FBQyxLQUFLLEdBQUcsR0FBRyxPQUFPLE1BQU0sT0FBTyxHQUFHLElBQUksSUFBSSxHQUFHLEtBQUssR0FBRyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQ2hJO0FBSU8sTUFBTSxhQUFhLENBQUMsVUFBVTtBQUNuQyxVQUFNLFVBQVUsU0FBUyxPQUFPLE1BQU0sSUFBSSxFQUFFLElBQUksQ0FBQ0MsVUFBU0EsTUFBSyxNQUFNQSxNQUFLLFFBQVEsR0FBRyxJQUFJLENBQUMsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQ3JILGdCQUFZO0FBQ1osV0FBTyxLQUFLLFVBQVUsT0FBTyxDQUFDLEtBQUssU0FBVSxPQUFPLFNBQVMsV0FBVyxLQUFLLE1BQU0sQ0FBQyxHQUFHLFFBQVEsR0FBRyxPQUFPLENBQUMsSUFBSSxJQUFLLEVBQUUsUUFBUSxTQUFTLEtBQUssTUFBTSxFQUFFO0FBQUEsRUFDcko7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxXQUFPLFVBQVUsU0FBUyxDQUFDLEVBQUUsT0FBTyxNQUFNO0FBQ3hDLFVBQUksQ0FBQyxPQUFPLFVBQVUsTUFBTSxFQUFHO0FBQy9CLFVBQUksT0FBTyxNQUFNLFdBQVcsS0FBSyxFQUFHLFFBQU8sT0FBTyxLQUFLO0FBQ3ZELGNBQVEsT0FBTztBQUNmLE1BQUFELE1BQUssTUFBTTtBQUFBLElBQ2IsR0FBRyxJQUFJO0FBQUEsRUFDVDs7O0FDM0RBLE1BQU0sUUFBUTtBQUdkLE1BQU0sVUFBVSxPQUFPLFVBQVU7QUFDL0IsVUFBTSxDQUFDLE9BQU8sSUFBSSxNQUFNLFFBQVEsT0FBTyxFQUFFLEVBQUUsTUFBTSxHQUFHO0FBQ3BELFVBQU0sUUFBUSxXQUFXLEtBQUssS0FBSyxRQUFRLFFBQVEsTUFBTSxHQUFHLEVBQUUsUUFBUSxNQUFNLEdBQUcsQ0FBQyxHQUFHLENBQUMsV0FBVyxPQUFPLFdBQVcsQ0FBQyxDQUFDO0FBQ25ILFVBQU0sRUFBRSxLQUFLLElBQUksSUFBSSxTQUFTLEtBQUs7QUFDbkMsVUFBTSxTQUFTLE1BQU0sQ0FBQyxNQUFNLE1BQU0sTUFBTSxZQUFZLElBQUksb0JBQW9CLFNBQVMsQ0FBQyxJQUFJO0FBQzFGLFVBQU0sT0FBTyxNQUFNLElBQUksU0FBUyxNQUFNLEVBQUUsS0FBSztBQUM3QyxXQUFPLEtBQUssTUFBTSxLQUFLLE1BQU0sS0FBSyxRQUFRLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDbEQ7QUFJTyxNQUFNLFlBQVksT0FBTyxJQUFJLFVBQVU7QUFDNUMsUUFBSTtBQUNGLGFBQU8sT0FBTyxNQUFNLFFBQVEsU0FBUyxFQUFFLEdBQUcsRUFBRTtBQUFBLElBQzlDLFFBQVE7QUFBQSxJQUFDO0FBQUEsRUFDWDtBQUlPLE1BQU0sV0FBVyxDQUFDLE1BQU0sU0FBUztBQUN0QyxRQUFJLEtBQUs7QUFDVCxXQUFPLEtBQUssSUFBSSxDQUFDLENBQUMsRUFBRSxRQUFRLEVBQUUsRUFBRSxLQUFLLE1BQU07QUFDekMsWUFBTSxRQUFRLE1BQU0sS0FBSyxLQUFLLE1BQU0sSUFBSyxNQUFNLE1BQU8sQ0FBQztBQUN2RCxhQUFPLFNBQVMsUUFBUSxDQUFDO0FBQUEsSUFDM0IsQ0FBQztBQUFBLEVBQ0g7QUFJTyxNQUFNLFlBQVksQ0FBQ0UsU0FBUSxPQUFPLE9BQU8sT0FBTztBQUNyRCxRQUFJQSxZQUFXLE1BQU8sUUFBTyxDQUFDO0FBQzlCLFFBQUksT0FBTyxLQUFLLE1BQU0sU0FBUyxPQUFPQSxPQUFNLE1BQU1BLFFBQVEsUUFBTyxDQUFDLENBQUMsTUFBTUEsU0FBUSxLQUFLLENBQUM7QUFDdkYsVUFBTUMsU0FBUSxDQUFDLEdBQUcsb0JBQUksSUFBSSxDQUFDLEdBQUcsT0FBTyxLQUFLRCxPQUFNLEdBQUcsR0FBRyxPQUFPLEtBQUssS0FBSyxDQUFDLENBQUMsQ0FBQztBQUMxRSxXQUFPQyxPQUFNLFFBQVEsQ0FBQyxTQUFTLFVBQVVELFFBQU8sSUFBSSxHQUFHLE1BQU0sSUFBSSxHQUFHLE9BQU8sR0FBRyxJQUFJLElBQUksSUFBSSxLQUFLLElBQUksQ0FBQztBQUFBLEVBQ3RHOzs7QUNwQ08sTUFBTSxVQUFVLENBQUMsRUFBRSxNQUFNLFdBQVcsUUFBUSxRQUFRLE9BQU8sR0FBRyxNQUFNO0FBQ3pFLFFBQUksU0FBUyxPQUFRLFFBQU8sVUFBVSxNQUFNLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQztBQUMzRCxRQUFJLFNBQVMsU0FBVSxRQUFPO0FBQzlCLFFBQUksU0FBUyxVQUFXLFFBQU8saUJBQWlCLENBQUMsR0FBRyxPQUFPLEVBQUUsRUFBRSxLQUFLLEtBQUssQ0FBQztBQUMxRSxRQUFJLFdBQVcsY0FBZSxRQUFPLEdBQUcsU0FBUztBQUNqRCxXQUFPLEdBQUcsU0FBUyxJQUFJLE1BQU07QUFBQSxFQUMvQjtBQUlPLE1BQU0sWUFBWSxDQUFDLEVBQUUsTUFBTSxPQUFPLFFBQVEsUUFBUSxRQUFRLE1BQU07QUFDckUsUUFBSSxTQUFTLFVBQVcsUUFBTztBQUMvQixRQUFJLFNBQVMsVUFBVyxRQUFPO0FBQy9CLFFBQUksU0FBUyxhQUFhLFNBQVMsV0FBVyxJQUFLLFFBQU8sU0FBUyxVQUFVLE1BQU0sS0FBSztBQUN4RixVQUFNLFVBQVUsT0FBTyxLQUFLLENBQUMsRUFBRSxJQUFJLE1BQU0sR0FBRztBQUM1QyxXQUFPLFVBQVUsb0JBQW9CLE1BQU0sUUFBUSxJQUFJLENBQUMsS0FBSyxVQUFVLGtCQUFrQjtBQUFBLEVBQzNGO0FBR08sTUFBTSxZQUFZLENBQUMsU0FBUztBQUNqQyxVQUFNLEVBQUUsUUFBUSxPQUFPLE9BQU8sSUFBSSxNQUFNLEtBQUssT0FBTyxVQUFVLE9BQU8sSUFBSTtBQUN6RSxVQUFNLFlBQVksU0FBUztBQUMzQixVQUFNLFVBQVUsS0FBSyxNQUFNLElBQUksQ0FBQyxDQUFDLElBQUksTUFBTSxNQUFNLElBQUksQ0FBQyxDQUFDO0FBQ3ZELFVBQU1FLFFBQU8sYUFBYSxLQUFLLE9BQU8sSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLE1BQU0sSUFBSSxDQUFDLEVBQUUsT0FBTyxDQUFDLFNBQVMsU0FBUyxpQkFBaUIsQ0FBQztBQUNqSCxVQUFNLFVBQVUsVUFBVSxJQUFJO0FBQzlCLFdBQU87QUFBQSxNQUNMLEVBQUUsZUFBZSxHQUFHLE1BQU0sRUFBRTtBQUFBLE1BQUc7QUFBQSxNQUMvQixFQUFFLGFBQWEsY0FBYyxRQUFRLEdBQUcsUUFBUSxLQUFLLElBQUksWUFBWTtBQUFBLE1BQ3JFLEVBQUUsY0FBYyxRQUFRLElBQUksQ0FBQztBQUFBLE1BQzdCLEVBQUUsYUFBYSxXQUFXLENBQUMsRUFBRSxrQkFBa0IsT0FBTyxHQUFHLEdBQUcsR0FBRyxLQUFLO0FBQUEsUUFDbEUsTUFBTSxJQUFJLEVBQUU7QUFBQSxRQUFJLE9BQU8sT0FBTyxHQUFHO0FBQUEsUUFBSSxZQUFZLE1BQU0sS0FBSyxRQUFRLENBQUM7QUFBQSxRQUFJLFdBQVcsU0FBUyxPQUFPO0FBQUEsUUFBSUEsU0FBUSxTQUFTQSxLQUFJO0FBQUEsTUFDL0gsR0FBRyxRQUFLLENBQUM7QUFBQSxJQUNYO0FBQUEsRUFDRjtBQUdBLE1BQU0sTUFBTSxDQUFDLFNBQVMsWUFBWSxDQUFDLEVBQUUsTUFBTSxJQUFJLEdBQUcsRUFBRSxNQUFNLE9BQU8sQ0FBQztBQUdsRSxNQUFNLEtBQUssQ0FBQ0MsU0FBUUMsVUFBUyxFQUFFLE1BQU1ELFFBQU8sSUFBSSxDQUFDLFVBQVUsRUFBRSxNQUFNQyxNQUFLLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFJaEYsTUFBTSxPQUFPLENBQUMsTUFBTUQsU0FBUUMsVUFBU0QsUUFBTyxDQUFDLEtBQUssSUFBSSxNQUFNLEdBQUdBLFNBQVFDLEtBQUksQ0FBQztBQUc1RSxNQUFNLE9BQU8sQ0FBQyxDQUFDLE1BQU0sS0FBSyxNQUFNLEVBQUUsUUFBUSxHQUFHLElBQUksTUFBTSxLQUFLLEtBQUssQ0FBQyxFQUFFO0FBSTdELE1BQU0sVUFBVSxDQUFDLEVBQUUsU0FBUyxRQUFRLElBQUksR0FBRyxNQUFNLE9BQU8sTUFBTSxPQUFPO0FBRTFFLFVBQU0sU0FBUyxDQUFDLEVBQUUsSUFBSSxXQUFXLE1BQU0sTUFBTSxNQUFBQyxNQUFLLE1BQU07QUFDdEQsWUFBTSxDQUFDQyxTQUFRLEtBQUssSUFBSSxLQUFLLE1BQU0sR0FBRztBQUN0QyxhQUFPLENBQUMsR0FBRyxTQUFTLEtBQUssRUFBRSxHQUFHRCxRQUFPLE9BQU9BLEtBQUksS0FBSyxFQUFFLElBQUlDLE9BQU0sSUFBSSxTQUFTLFFBQVEsQ0FBQyxLQUFLLElBQUksR0FBRyxLQUFLLENBQUM7QUFBQSxJQUMzRztBQUNBLFdBQU87QUFBQSxNQUFFO0FBQUEsTUFDUCxRQUFRLElBQUksQ0FBQyxXQUFXLEVBQUUsTUFBTSxPQUFPLE1BQU0sR0FBRyxLQUFLLE1BQU0sQ0FBQyxDQUFDO0FBQUEsTUFDN0QsVUFBVSxFQUFFLE1BQU0sR0FBRyxNQUFNLFVBQVU7QUFBQSxNQUNyQyxPQUFPLEVBQUUsY0FBYyxHQUFHO0FBQUEsSUFBQztBQUFBLEVBQy9CO0FBR0EsTUFBTSxTQUFTLENBQUMsRUFBRSxRQUFRLEdBQUcsT0FBTyxTQUFTLEdBQUcsTUFBTSxRQUFRLEtBQUssTUFDakUsS0FBSztBQUFBLElBQ0gsR0FBRyxHQUFHLFFBQVEsS0FBSyxDQUFDO0FBQUEsSUFBVyxTQUFTLEtBQUssR0FBRyxHQUFHLE1BQU0sQ0FBQztBQUFBLElBQzFELFVBQVUsR0FBRyxHQUFHLE9BQU8sRUFBRSxDQUFDO0FBQUEsSUFDMUIsUUFBUSxHQUFHLEdBQUcsS0FBSyxJQUFJLEdBQUcsUUFBUSxRQUFRLE1BQU0sRUFBRSxDQUFDLENBQUM7QUFBQSxJQUNwRCxRQUFRLEdBQUcsR0FBRyxJQUFJLENBQUM7QUFBQSxFQUNyQixDQUFDO0FBR0gsTUFBTSxXQUFXLENBQUMsRUFBRSxRQUFRLE9BQU8sUUFBUSxPQUFPLFFBQVEsUUFBUSxNQUNoRSxLQUFLO0FBQUEsSUFDSCxTQUFTLFVBQVUsTUFBTSxLQUFLLE9BQU8sS0FBSyxDQUFDLEtBQUs7QUFBQSxJQUNoRCxVQUFVLEdBQUcsT0FBTyxPQUFPLElBQUksT0FBTyxZQUFZLElBQUksVUFBVSxTQUFTLE9BQU8sR0FBRyxPQUFPLFFBQVEsQ0FBQztBQUFBLElBQ25HLFNBQVMsUUFBUSxRQUFRLENBQUM7QUFBQSxJQUFVLFVBQVU7QUFBQSxJQUE0QixXQUFXO0FBQUEsRUFDdkYsQ0FBQztBQUlILE1BQU0sWUFBWSxDQUFDLEVBQUUsSUFBSSxXQUFXLFFBQUFBLFVBQVMsQ0FBQyxHQUFHLE1BQU0sTUFBTTtBQUMzRCxVQUFNLFVBQVUsVUFBVUEsU0FBUSxLQUFLO0FBQ3ZDLFdBQU8sQ0FBQyxHQUFHLFNBQVMsS0FBSyxFQUFFLElBQUksUUFBUSxDQUFDLElBQUksS0FBSyxjQUFjLEdBQUcsU0FBUyxDQUFDLENBQUMsTUFBTSxLQUFLLEVBQUUsTUFDeEYsRUFBRSxRQUFRLEVBQUUsS0FBSyxJQUFJLEdBQUcsS0FBSyxFQUFFLE9BQU8sS0FBSyxHQUFHLENBQUMsR0FBRyxZQUFPLEVBQUUsT0FBTyxLQUFLLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQ2pGO0FBSU8sTUFBTSxVQUFVLENBQUMsTUFBTSxTQUFTO0FBQ3JDLFVBQU0sRUFBRSxJQUFJLE1BQU0sT0FBTyxNQUFNLE9BQU8sUUFBUSxRQUFRLE9BQU8sVUFBVSxRQUFRLE1BQU0sVUFBVSxTQUFTLEdBQUcsSUFBSSxJQUFJO0FBQ25ILFdBQU87QUFBQSxNQUNMLEtBQUssY0FBYyxRQUFRLENBQUMsRUFBRSxNQUFNLE1BQU0sT0FBTyxHQUFHLE1BQU0sQ0FBQyxFQUFFLFFBQVEsTUFBTSxLQUFLLENBQUMsR0FBRyxRQUFRLEtBQUssSUFBSSxHQUFHLE9BQU8sTUFBTSxVQUFVLEVBQUUsRUFBRSxDQUFDO0FBQUEsTUFDcEksS0FBSyxjQUFjLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxPQUFPLENBQUMsQ0FBQyxJQUFJLE1BQU0sQ0FBQyxNQUFNLElBQUksR0FBRyxXQUFXLGFBQWEsaUJBQWlCLENBQUM7QUFBQSxNQUMvRyxZQUFZLElBQUksYUFBYSxLQUFLLFFBQVEsR0FBRyxTQUFTLE9BQU8saUJBQWlCLEdBQUcsTUFBTSxDQUFDLEVBQUU7QUFBQSxNQUMxRixPQUFPLElBQUksU0FBUyxXQUFXLFFBQVEsV0FBVyxHQUFHO0FBQUEsTUFDckQsS0FBSyxhQUFhLE9BQU8sUUFBUSxJQUFJLEdBQUcsSUFBSTtBQUFBLE1BQzVDLEtBQUssYUFBYSxPQUFPLFFBQVEsS0FBSyxHQUFHLElBQUk7QUFBQSxNQUM3QyxTQUFTLGFBQWEsU0FBUyxDQUFDLElBQUksUUFBUSxPQUFPLElBQUksQ0FBQyxHQUFHLElBQUksVUFBVSxTQUFTLElBQUksQ0FBQyxDQUFDO0FBQUEsTUFDeEYsS0FBSyxXQUFXLEtBQUssT0FBTyxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUssR0FBRyxTQUFTO0FBQUEsTUFDNUQsS0FBSyxVQUFVLFFBQVEsQ0FBQyxVQUFVO0FBQUEsUUFDaEMsRUFBRSxjQUFjLE1BQU0sTUFBTSxJQUFJLENBQUM7QUFBQSxRQUFHLE1BQU0sUUFBUSxVQUFVLE1BQU0sSUFBSTtBQUFBLFFBQUksRUFBRSxhQUFhLEtBQUssTUFBTSxNQUFNLENBQUM7QUFBQSxRQUFHLFFBQVEsT0FBTyxJQUFJO0FBQUEsTUFDbkksQ0FBQztBQUFBLE1BQ0QsS0FBSyxtQkFBbUIsUUFBUSxDQUFDLEVBQUUsSUFBSSxPQUFPLFdBQVcsS0FBSyxNQUFNLENBQUMsR0FBRyxTQUFTLEtBQUssS0FBSyxJQUFJLFVBQVUsT0FBTyxTQUFTLFdBQVcsQ0FBQztBQUFBLElBQ3ZJO0FBQUEsRUFDRjs7O0FDeEdBLE1BQU0sU0FBUztBQUNmLE1BQU0sVUFBVTtBQUdoQixNQUFNLE9BQU8sQ0FBQyxVQUFVLEVBQUUsR0FBRyxNQUFNLE1BQU0sUUFBVyxXQUFXLE9BQVU7QUFHbEUsTUFBTSxPQUFPLENBQUNDLFdBQVU7QUFDN0IsVUFBTSxPQUFPLFdBQVcsRUFBRSxRQUFRLFFBQVEsU0FBUyxTQUFTLE9BQU9BLE9BQU0sSUFBSSxJQUFJLEVBQUUsQ0FBQztBQUNwRixVQUFNLE9BQU8sSUFBSSxnQkFBZ0IsSUFBSSxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDakQsTUFBRSxLQUFLLEVBQUUsTUFBTSxVQUFVLEdBQUcsTUFBTSxLQUFJLG9CQUFJLEtBQUssR0FBRSxZQUFZLEVBQUUsTUFBTSxHQUFHLEVBQUUsQ0FBQyxRQUFRLENBQUMsRUFBRSxNQUFNO0FBQzVGLGVBQVcsTUFBTSxJQUFJLGdCQUFnQixJQUFJLEdBQUcsR0FBRztBQUFBLEVBQ2pEO0FBSUEsTUFBTSxTQUFTLENBQUMsS0FBSyxVQUFXLE9BQU8sZ0JBQWdCLFNBQVMsRUFBRSxXQUFXLE1BQU0sR0FBRyxNQUFNLElBQUk7QUFJekYsTUFBTSxVQUFVLENBQUMsU0FBUztBQUMvQixVQUFNLEVBQUUsUUFBUSxTQUFTLE9BQUFBLE9BQU0sSUFBSSxPQUFPLEtBQUssTUFBTSxNQUFNLE1BQU0sQ0FBQztBQUNsRSxRQUFJLFdBQVcsT0FBUSxPQUFNLE1BQU0sZ0NBQWdDO0FBQ25FLFFBQUksWUFBWSxRQUFTLE9BQU0sTUFBTSxvQkFBb0IsT0FBTyx1Q0FBdUMsT0FBTyxHQUFHO0FBQ2pILGVBQVcsUUFBUUEsT0FBTyxHQUFFLEtBQUssVUFBVSxJQUFJLEdBQUcsUUFBUSxNQUFNLE1BQU0sQ0FBQztBQUN2RSxXQUFPQSxPQUFNLElBQUksSUFBSTtBQUFBLEVBQ3ZCOzs7QUMvQkEsTUFBTSxPQUFPO0FBQ04sTUFBTSxRQUFRO0FBRWQsTUFBTSxRQUFRLENBQUM7QUFFZixNQUFJLFFBQVE7QUFFbkIsTUFBTSxZQUFZLENBQUM7QUFFbkIsTUFBTSxPQUFPLG9CQUFJLElBQUk7QUFDckIsTUFBSSxRQUFRO0FBSUwsTUFBTSxVQUFVLENBQUMsRUFBRSxNQUFNLFFBQVEsUUFBUSxPQUFPLE9BQU8sTUFDNUQsa0JBQWtCLEtBQUssSUFBSSxLQUFLLENBQUMsVUFBVSxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyx1QkFBdUIsS0FBSyxNQUFNO0FBSXBHLE1BQU0sU0FBUyxDQUFDLGFBQWEsS0FBSyxVQUFVLEtBQUssUUFBUTtBQUd6RCxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBQy9CLFFBQUksQ0FBQyxLQUFLLE1BQU07QUFDZCxxQkFBZSxNQUFNO0FBQ25CLGNBQU0sTUFBTSxDQUFDLEdBQUcsSUFBSTtBQUNwQixhQUFLLE1BQU07QUFDWCxtQkFBVyxPQUFPLElBQUssWUFBVyxZQUFZLFVBQVcsVUFBUyxHQUFHO0FBQUEsTUFDdkUsQ0FBQztBQUFBLElBQ0g7QUFDQSxTQUFLLElBQUksSUFBSTtBQUFBLEVBQ2Y7QUFHTyxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBRS9CLFVBQU0sT0FBTztBQUFBLE1BQ1gsUUFBUSxFQUFFO0FBQUEsTUFDVixJQUFJO0FBQUEsTUFBSSxXQUFXO0FBQUEsTUFBSSxRQUFRO0FBQUEsTUFBSSxPQUFPLENBQUM7QUFBQSxNQUFHLE9BQU8sQ0FBQztBQUFBLE1BQUcsTUFBTSxDQUFDO0FBQUEsTUFBRyxPQUFPLENBQUM7QUFBQSxNQUFHLE9BQU8sWUFBWSxJQUFJO0FBQUEsTUFBRyxPQUFPO0FBQUEsTUFBRyxRQUFRO0FBQUEsTUFBRyxPQUFPO0FBQUEsTUFDcEksUUFBUSxDQUFDO0FBQUEsTUFBRyxRQUFRLENBQUM7QUFBQSxNQUFHLE1BQU0sQ0FBQztBQUFBLE1BQUcsUUFBUSxDQUFDO0FBQUEsTUFDM0MsR0FBRztBQUFBLElBQ0w7QUFDQSxVQUFNLEtBQUssSUFBSTtBQUNmLFFBQUksTUFBTSxJQUFJLEVBQUcsT0FBTSxNQUFNO0FBQzdCLFlBQVEsSUFBSTtBQUNaLFdBQU87QUFBQSxFQUNUO0FBSU8sTUFBTUMsUUFBTyxDQUFDLFNBQVMsVUFBVTtBQUN0QyxZQUFRO0FBQ1IsWUFBUTtBQUFBLEVBQ1Y7QUFHTyxNQUFNLFFBQVEsTUFBTTtBQUN6QixRQUFJLFVBQVUsTUFBTyxPQUFNLFNBQVM7QUFDcEMsSUFBQUEsTUFBSztBQUFBLEVBQ1A7OztBQ3JETyxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBQy9CLFVBQU0sUUFBUSxNQUFNLE9BQU8sT0FBTyxFQUFFLElBQUk7QUFDeEMsVUFBTSxPQUFPLG9CQUFJLElBQUk7QUFJckIsVUFBTSxRQUFRLENBQUMsTUFBTSxPQUFPO0FBQzFCLFlBQU0sTUFBTSxHQUFHLE1BQU0sTUFBTSxJQUFJLEVBQUU7QUFDakMsVUFBSSxDQUFDLFFBQVEsS0FBSyxJQUFJLEdBQUcsRUFBRyxRQUFPO0FBQ25DLFdBQUssSUFBSSxHQUFHO0FBQ1osWUFBTSxNQUFNLEtBQUssT0FBTyxPQUFPLENBQUMsRUFBRSxNQUFNLE1BQU0sU0FBUyxJQUFJLE1BQU0sU0FBUyxPQUFPLFFBQVEsQ0FBQyxLQUFLLE9BQU8sU0FBUyx3QkFBd0I7QUFDdkksYUFBTyxFQUFFLE1BQU0sSUFBSSxJQUFJQyxRQUFPLENBQUM7QUFBQSxJQUNqQztBQUdBLFVBQU1BLFdBQVUsQ0FBQyxVQUNmLEVBQUUsTUFBTSxFQUFFLGNBQWMsTUFBTSxNQUFNLElBQUksQ0FBQyxHQUFHLFFBQVEsRUFBRSxHQUFHLE9BQU8sS0FBSyxNQUFNLE9BQU8sa0JBQWtCLEdBQUcsTUFBTSxDQUFDLFdBQzVHLE1BQU0sTUFBTSxLQUFLLENBQUMsRUFBRSxPQUFPLE1BQU0sV0FBVyxPQUFPLElBQUksR0FBRyxPQUFPLEVBQUUsQ0FBQyxDQUFDO0FBRXpFLFdBQU8sU0FBUyxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsVUFBVSxRQUFRLEtBQUssQ0FBQyxHQUFHLFFBQVEsS0FBSyxNQUFNLE1BQU0sR0FBRyxNQUFNLE9BQU8sTUFBTSxFQUFFLENBQUMsQ0FBQztBQUFBLEVBQ2xIOzs7QUN0QkEsTUFBTSxPQUFPO0FBR2IsTUFBTSxTQUFTLENBQUMsVUFBVTtBQUN4QixRQUFJLE1BQU0sUUFBUSxLQUFLLEVBQUcsUUFBTyxJQUFJLE1BQU0sSUFBSSxNQUFNLEVBQUUsS0FBSyxJQUFJLENBQUM7QUFDakUsUUFBSSxPQUFPLEtBQUssTUFBTSxNQUFPLFFBQU8sSUFBSSxPQUFPLFFBQVEsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLEtBQUssSUFBSSxNQUFNLEdBQUcsS0FBSyxVQUFVLEdBQUcsQ0FBQyxLQUFLLE9BQU8sSUFBSSxDQUFDLEVBQUUsRUFBRSxLQUFLLElBQUksQ0FBQztBQUN4SSxXQUFPLFNBQVMsT0FBTyxTQUFTLFVBQVUsT0FBTyxTQUFTLFVBQVUsUUFBUSxVQUFVLEtBQUssVUFBVSxLQUFLO0FBQUEsRUFDNUc7QUFJQSxNQUFNLE9BQU8sQ0FBQyxNQUFNQyxZQUFXLFVBQVU7QUFDdkMsVUFBTSxRQUFRLE9BQU8sUUFBUUEsT0FBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLEtBQUssS0FBSyxNQUFNLEtBQUssS0FBSyxHQUFHLEtBQUssQ0FBQyxPQUFPLEtBQUssRUFBRSxTQUFTLE1BQU0sQ0FBQztBQUMvRyxVQUFNLFFBQVEsTUFBTSxJQUFJLENBQUMsQ0FBQyxLQUFLLEtBQUssTUFBTSxHQUFHLEdBQUcsSUFBSSxPQUFPLEtBQUssQ0FBQyxFQUFFO0FBQ25FLFdBQU8sT0FBTyxJQUFJLElBQUksQ0FBQyxHQUFHLE1BQU0sSUFBSSxNQUFNLEdBQUcsR0FBRyxLQUFLLEVBQUUsS0FBSyxJQUFJLENBQUM7QUFBQSxFQUNuRTtBQUlBLE1BQU0sU0FBUyxDQUFDLEVBQUUsV0FBVyxLQUFLLE1BQU0sTUFDdEMsUUFBUSxrQkFBa0IsT0FBTyxTQUFTLENBQUMsR0FBRyxNQUFNLFNBQVMsT0FBTyxHQUFHLENBQUMsS0FBSyxFQUFFLE1BQU07QUFJdkYsTUFBTSxXQUFXLENBQUMsVUFBVTtBQUMxQixVQUFNLFFBQVEsQ0FBQyxLQUFLO0FBQ3BCLGVBQVcsUUFBUSxNQUFPLEtBQUksS0FBSyxPQUFPLEtBQUssQ0FBQyxVQUFVLE1BQU0sS0FBSyxDQUFDLEVBQUUsT0FBTyxNQUFNLFdBQVcsTUFBTSxJQUFJLENBQUMsRUFBRyxPQUFNLEtBQUssSUFBSTtBQUM3SCxXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU0sVUFBVSxDQUFDLEVBQUUsT0FBTyxNQUFNLENBQUMsR0FBRyxFQUFFLEdBQUcsU0FDdkMsT0FBTyxRQUFRLEtBQUssRUFBRSxRQUFRLENBQUMsQ0FBQyxNQUFNLEtBQUssTUFBTTtBQUMvQyxVQUFNLE1BQU0sS0FBSyxNQUFNLEdBQUcsRUFBRSxPQUFPLENBQUMsTUFBTSxRQUFRLE9BQU8sR0FBRyxHQUFHLEtBQUssTUFBTTtBQUMxRSxVQUFNLFNBQVMsT0FBTyxRQUFRO0FBQzlCLFVBQU0sTUFBTSxTQUFTLEdBQUcsS0FBSyxPQUFPLEtBQUs7QUFDekMsV0FBTyxHQUFHLE9BQU8sRUFBRSxPQUFPLEdBQUcsR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssR0FBRyxJQUFJLFNBQVMsQ0FBQyxHQUFHLE1BQU0sR0FBRyxDQUFDO0FBQUEsRUFDaEYsQ0FBQztBQUdILE1BQU0sY0FBYyxDQUFDLEVBQUUsTUFBTSxRQUFRLFFBQVEsTUFBTTtBQUNqRCxVQUFNLE9BQU8sRUFBRSxHQUFHLE9BQU87QUFDekIsV0FBTyxLQUFLO0FBQ1osUUFBSSxTQUFTLGdCQUFpQixRQUFPLEtBQUssdUJBQXVCLENBQUMsR0FBRyxLQUFLLE9BQU8sS0FBSyxJQUFJO0FBQzFGLFFBQUksU0FBUyxjQUFlLFFBQU8sS0FBSyxxQkFBcUIsRUFBRSxRQUFRLEtBQUssT0FBTyxHQUFHLEtBQUssTUFBTTtBQUNqRyxRQUFJLFNBQVMsd0JBQXlCLFFBQU8sS0FBSyx3QkFBd0IsQ0FBQyxHQUFHLEtBQUssTUFBTTtBQUN6RixRQUFJLENBQUMsS0FBSyxXQUFXLE9BQU8sRUFBRyxRQUFPLEtBQUssdUJBQXVCLE1BQU0sTUFBTSxJQUFJLENBQUM7QUFDbkYsV0FBTyxLQUFLLHlCQUF5QixNQUFNLFFBQVEsQ0FBQyxHQUFHLGFBQWEsS0FBSyxRQUFRLFNBQVMsRUFBRSxDQUFDO0FBQUEsRUFDL0Y7QUFJQSxNQUFNLFdBQVcsQ0FBQyxFQUFFLFFBQVEsTUFBTSxRQUFRLE9BQU8sR0FBRyxTQUFTO0FBQzNELFFBQUksV0FBVyxPQUFRLFFBQU8sQ0FBQztBQUMvQixVQUFNLFlBQVksV0FBVyxPQUFPLFVBQVUsT0FBTyxJQUFJLE1BQU07QUFDL0QsV0FBTyxDQUFDLFlBQVksS0FBSyxHQUFHLElBQUksV0FBVyxDQUFDLEdBQUcsZUFBZSxNQUFNLEtBQUssSUFBSSxLQUFLLEdBQUcsSUFBSSxTQUFTLE1BQU0sTUFBTSxDQUFDO0FBQUEsRUFDakg7QUFHQSxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBQ3hCLFVBQU0sT0FBTyxPQUFPLElBQUk7QUFDeEIsUUFBSSxDQUFDLEtBQU0sUUFBTyxDQUFDLFNBQVMsS0FBSyxTQUFTLElBQUksS0FBSyxNQUFNLFdBQVc7QUFDcEUsVUFBTSxTQUFTLFNBQVMsSUFBSTtBQUM1QixVQUFNLFVBQVUsQ0FBeUIsRUFBRSxLQUFLLE1BQU0sQ0FBQyxPQUFPLEtBQUssQ0FBQyxFQUFFLE9BQU8sTUFBTSxXQUFXLElBQUk7QUFDbEcsVUFBTSxTQUFTLElBQUksSUFBSSxPQUFPLFFBQVEsQ0FBQyxFQUFFLEtBQUssTUFBTSxLQUFLLE9BQU8sT0FBTyxFQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxHQUFHLEdBQUcsT0FBTyxJQUFJLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUN4SCxXQUFPO0FBQUEsTUFDTCxHQUFHLFFBQVEsTUFBTSxJQUFJO0FBQUEsTUFBRyxHQUFHLFNBQVMsTUFBTSxJQUFJO0FBQUEsTUFDOUMsR0FBRyxPQUFPLFFBQVEsQ0FBQyxFQUFFLE9BQU8sTUFBTSxPQUFPLElBQUksV0FBVyxDQUFDO0FBQUEsTUFDekQsR0FBRyxDQUFDLEdBQUcsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLE9BQU8sS0FBSyxNQUFNLFNBQVMsVUFBVSxVQUFVLENBQUMsTUFBTSxTQUFTLE1BQU0sQ0FBQyxFQUMzRixJQUFJLENBQUMsQ0FBQyxPQUFPLEtBQUssTUFBTSxjQUFjLEtBQUsscUNBQXFDLEtBQUssRUFBRTtBQUFBLElBQzVGO0FBQUEsRUFDRjtBQUlPLE1BQU0sU0FBUyxDQUFDLFdBQVc7QUFDaEMsVUFBTSxTQUFTLE9BQU8sT0FBTyxDQUFDLFNBQVMsUUFBUSxJQUFJLEtBQUssS0FBSyxXQUFXLE1BQU07QUFDOUUsV0FBTyxDQUFDLDRCQUE0QiwwQkFBMEIsT0FBTyxPQUFPLENBQUMsR0FBRyxXQUFXLEdBQUcsQ0FBQyxLQUFLLEdBQUcsT0FBTyxRQUFRLE9BQU8sR0FBRyxFQUFFLEVBQUUsS0FBSyxJQUFJO0FBQUEsRUFDL0k7OztBQzFFQSxNQUFNLFdBQVcsQ0FBQyxTQUFTLENBQUMsR0FBRyxLQUFLLGlCQUFpQix1QkFBdUIsQ0FBQztBQUl0RSxNQUFNLFdBQVcsTUFDdEIsTUFBTSxFQUFFLE9BQU8sQ0FBQyxTQUFTLENBQUMsS0FBSyxlQUFlLFFBQVEsd0JBQXdCLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUztBQUFBLElBQzdGLEtBQUs7QUFBQSxJQUFJLEtBQUssVUFBVSxRQUFRLHdCQUF3QixFQUFFO0FBQUE7QUFBQSxJQUMxRCxTQUFTLElBQUksRUFBRSxJQUFJLENBQUMsVUFBVSxDQUFDLE1BQU0sUUFBUSxHQUFHLE1BQU0sY0FBYyxLQUFLLENBQUMsTUFBTSxPQUFPLE1BQU0sT0FBTyxDQUFDO0FBQUEsRUFDdkcsQ0FBQztBQUdILE1BQU0sVUFBVSxDQUFDLENBQUMsSUFBSSxNQUFNQyxPQUFNLE1BQU07QUFDdEMsVUFBTSxPQUFPLEVBQUUsWUFBWSxFQUFFLFdBQVcsS0FBSyxDQUFDLEVBQUUsUUFBUTtBQUN4RCxlQUFXLE9BQU8sQ0FBQyxNQUFNLEdBQUcsS0FBSyxpQkFBaUIsK0JBQStCLENBQUMsR0FBRztBQUNuRixVQUFJLFVBQVUsT0FBTyxZQUFZO0FBQ2pDLFVBQUksZ0JBQWdCLFdBQVc7QUFDL0IsVUFBSSxJQUFJLGFBQWEsaUJBQWlCLEVBQUcsS0FBSSxnQkFBZ0IsZUFBZTtBQUM1RSxVQUFJLGdCQUFnQixpQkFBaUI7QUFBQSxJQUN2QztBQUNBLFdBQU8sT0FBTyxLQUFLLEVBQUUsRUFBRSxZQUFZLElBQUk7QUFDdkMsYUFBUyxJQUFJLEVBQUUsUUFBUSxDQUFDLE9BQU8sT0FBTztBQUNwQyxVQUFJQSxRQUFPLEVBQUUsRUFBRyxFQUFDLE1BQU0sT0FBTyxNQUFNLE9BQU8sSUFBSUEsUUFBTyxFQUFFO0FBQUEsSUFDMUQsQ0FBQztBQUNELFdBQU8sTUFBTSxRQUFRLElBQUk7QUFBQSxFQUMzQjtBQUlPLE1BQU0sU0FBUyxDQUFDLEVBQUUsUUFBUSxPQUFPLENBQUMsRUFBRSxNQUFNO0FBQy9DLFVBQU0sUUFBUSxLQUFLLE9BQU8sQ0FBQyxDQUFDLEVBQUUsTUFBTSxPQUFPLE9BQU8sS0FBSyxFQUFFLENBQUM7QUFDMUQsVUFBTSxPQUFPLEtBQUssT0FBTyxDQUFDLFFBQVEsQ0FBQyxNQUFNLFNBQVMsR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxNQUFNLElBQUksRUFBRSxFQUFFO0FBQzlFLFVBQU0sVUFBVSxLQUFLLENBQUMsSUFBSSwyQkFBMkIsS0FBSyxLQUFLLElBQUksQ0FBQyxNQUFNO0FBQzFFLFlBQVE7QUFBQSxNQUNOLE1BQU07QUFBQSxNQUFVLE1BQU0sU0FBUztBQUFBLE1BQUcsT0FBTyxZQUFZLElBQUk7QUFBQSxNQUFHLFFBQVEsdUJBQXVCLE1BQU07QUFBQSxNQUNqRyxLQUFLLCtDQUErQyxNQUFNLGtEQUFrRCxPQUFPO0FBQUEsSUFDckgsQ0FBQztBQUNELFVBQU0sUUFBUSxPQUFPO0FBQUEsRUFDdkI7OztBQ3JDQSxNQUFNLGVBQWUsQ0FBQyxFQUFFLFdBQVcsUUFBUSxPQUFPLE1BQ2hELENBQUMsV0FBVyxHQUFHLENBQUMsR0FBRyxRQUFRLEdBQUcsT0FBTyxRQUFRLENBQUMsRUFBRSxRQUFRLE1BQU0sT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLFFBQVEsSUFBSSxTQUFTLENBQUM7QUFHckcsTUFBTSxXQUFXLENBQUMsRUFBRSxRQUFRLE1BQU0sTUFBTSxDQUFDLEdBQUcsT0FBTyxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sSUFBSSxHQUFHLEdBQUcsTUFBTSxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sSUFBSSxDQUFDLEVBQUUsSUFBSSxLQUFLO0FBSXJILE1BQU0sU0FBUyxDQUFDLE9BQU8sU0FBUyxhQUFhO0FBQzNDLFVBQU0sU0FBUyxFQUFFLFVBQVUsRUFBRSxTQUFTLEdBQUcsRUFBRSxVQUFVLEVBQUUsT0FBTyxHQUFHLEdBQUcsS0FBSyxDQUFDO0FBQzFFLFdBQU87QUFBQSxNQUNMLFNBQVMsRUFBRSxTQUFTLEdBQUcsS0FBSyxLQUFLLE1BQU07QUFBQSxNQUN2QyxPQUFPLENBQTBCLFNBQVM7QUFDeEMsbUJBQVcsUUFBUSxRQUFRLElBQUksRUFBRyxLQUFJLENBQUMsQ0FBQyxHQUFHLE9BQU8sT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLE1BQU0sTUFBTSxVQUFVLElBQUksRUFBRyxRQUFPLE9BQU8sRUFBRSxVQUFVLElBQUksQ0FBQztBQUFBLE1BQ2pJO0FBQUEsTUFDQSxRQUFRLENBQTBCLFNBQVMsQ0FBQyxPQUFPLFNBQVMsUUFBUSxJQUFJLEVBQUUsU0FBUyxPQUFPLEtBQUs7QUFBQSxJQUNqRztBQUFBLEVBQ0Y7QUFJQSxNQUFNLE9BQU8sQ0FBQyxVQUFVO0FBQ3RCLFVBQU0sS0FBSyxFQUFFLFdBQVcsR0FBRyxTQUFTLEdBQUc7QUFBQTtBQUFBLE1BQXlCLE1BQU07QUFBQSxJQUFJO0FBQzFFLFFBQUksQ0FBQyxNQUFNLE1BQU0sT0FBTyxjQUFjLFVBQVc7QUFDakQsVUFBTSxNQUFNLENBQUMsR0FBRyxNQUFNLGNBQWMsaUJBQWlCLHNDQUFzQyxDQUFDO0FBQzVGLFFBQUksSUFBSSxRQUFRLE1BQU0sTUFBTSxJQUFJLEVBQUUsR0FBRyxNQUFNO0FBQzNDLFVBQU0sZUFBZTtBQUFBLEVBQ3ZCO0FBR08sTUFBTSxXQUFXLE1BQU07QUFFNUIsVUFBTSxRQUFRLG9CQUFJLElBQUk7QUFDdEIsVUFBTSxVQUFVLENBQUMsT0FBTyxhQUFhLGNBQWMsTUFBTUMsUUFBTyxDQUFDLEdBQUcsT0FBTyxTQUFTLFVBQVUsTUFBTUEsUUFBTyxDQUFDLENBQUM7QUFDN0csVUFBTUMsUUFBTyxFQUFFLE1BQU0sRUFBRSxjQUFjLFNBQVMsV0FBVyxLQUFLLENBQUM7QUFDL0QsVUFBTSxRQUFRLEVBQUUsR0FBRztBQUNuQixVQUFNLFNBQVMsRUFBRSxlQUFlO0FBQ2hDLFVBQU0sUUFBUSxFQUFFLEtBQUs7QUFDckIsVUFBTSxTQUFTLEVBQUUsaUJBQWlCLEVBQUUsVUFBVSxNQUFNRCxRQUFPLEVBQUUsR0FBRyxFQUFFLFdBQVcscUNBQXFDLEdBQUcsS0FBSztBQUMxSCxVQUFNLFNBQVMsRUFBRSxjQUFjLE9BQU9DLEtBQUk7QUFHMUMsVUFBTSxTQUFTLENBQUMsU0FBUyxRQUFRLE1BQU0sQ0FBQyxRQUFRLElBQUksT0FBTyxJQUFJLENBQUM7QUFHaEUsVUFBTSxPQUFPLENBQUMsV0FBVztBQUN2QixZQUFNLEtBQUssTUFBTSxLQUFLLENBQUMsU0FBUyxLQUFLLFdBQVcsTUFBTTtBQUN0RCxhQUFPLEtBQUssT0FBTyxRQUFRLE1BQU0sSUFBSSxNQUFNLEdBQUcsRUFBRSxHQUFHLEVBQUUsV0FBVyxPQUFPLENBQUMsSUFBSSxRQUFRLE1BQU07QUFBQSxJQUM1RjtBQUdBLFVBQU0sS0FBSyxDQUFDLFNBQVM7QUFDbkIsWUFBTSxVQUFVLE1BQU0sSUFBSSxJQUFJO0FBQzlCLGNBQVEsT0FBTztBQUNmLGNBQVEsV0FBVyxTQUFTO0FBQzVCLGNBQVEsV0FBVyxNQUFNO0FBQUEsSUFDM0I7QUFHQSxVQUFNLE9BQU8sQ0FBQyxTQUFTO0FBQ3JCLFlBQU0sT0FBTyxLQUFLLFFBQVEsT0FBTyw0QkFBNEIsTUFBTSxPQUFPLElBQUksQ0FBQztBQUMvRSxZQUFNLFVBQVUsRUFBRSxXQUFXLEVBQUUsVUFBVSxNQUFNLE9BQU8sSUFBSSxFQUFFLEdBQUcsRUFBRSxTQUFTLEdBQUcsRUFBRSxJQUFJLEdBQUcsRUFBRSxPQUFPLElBQUksQ0FBQztBQUNwRyxNQUFBQSxNQUFLLE9BQU8sRUFBRSxNQUFNLE9BQU8sQ0FBQztBQUM1QixZQUFNLElBQUksTUFBTSxPQUFPO0FBQ3ZCLGFBQU87QUFBQSxJQUNUO0FBR0EsVUFBTSxTQUFTLENBQUMsU0FBUztBQUN2QixZQUFNLFVBQVUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUk7QUFDNUMsaUJBQVcsT0FBTyxRQUFTLEtBQUksTUFBTSxJQUFJO0FBQ3pDLFVBQUksUUFBUSxTQUFTLENBQUMsR0FBRyxVQUFVLElBQUksQ0FBQztBQUN4QyxVQUFJLFFBQVEsU0FBUyxDQUFDLEdBQUcsUUFBUSxRQUFRLFFBQVEsTUFBTSxJQUFJLENBQUM7QUFDNUQsY0FBUSxXQUFXLFNBQVMsQ0FBQyxPQUFPLElBQUk7QUFBQSxJQUMxQztBQUdBLFVBQU1ELFVBQVMsQ0FBQyxTQUFTO0FBQ3ZCLFlBQU0sVUFBVSxPQUFPLFlBQVksT0FBTyxnQkFBZ0IsT0FBTyxlQUFlO0FBQ2hGLGlCQUFXLENBQUMsS0FBSyxPQUFPLEtBQUssTUFBTyxLQUFJLENBQUMsTUFBTSxTQUFTLEdBQUcsRUFBRyxPQUFNLE9BQU8sR0FBRyxHQUFHLFFBQVEsV0FBVyxPQUFPO0FBQzNHLGlCQUFXLE9BQU8sTUFBTyxLQUFJLENBQUMsUUFBUSxRQUFRLEtBQU0sUUFBTyxHQUFHO0FBQzlELFlBQU0sY0FBYyxNQUFNLEtBQUssTUFBTSxJQUFJLEtBQUssTUFBTSxDQUFDLElBQUksOEJBQThCO0FBQ3ZGLFVBQUksT0FBTyxPQUFPLFNBQVMsUUFBUSxJQUFJLEtBQUssZ0JBQWdCO0FBQzVELFVBQUksTUFBTSxNQUFPLFFBQU8sY0FBYyxLQUFLLE9BQU8sUUFBUSxLQUFLLE1BQU0sS0FBSyxRQUFRLElBQUksQ0FBQyxLQUFLLEdBQUcsS0FBSyxRQUFRLEtBQUssS0FBSyxDQUFDLElBQUksVUFBVSxJQUFJLENBQUM7QUFDMUksVUFBSSxRQUFTLFFBQU8sWUFBWSxPQUFPO0FBQUEsSUFDekM7QUFFQSxVQUFNRSxRQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sUUFBUSxDQUFDO0FBQ3JDLFFBQUksT0FBTztBQUdYLFVBQU1DLFFBQU8sQ0FBQyxTQUFTLEtBQUssSUFBSUQsT0FBTSxNQUFNLFVBQVUsU0FBUztBQUFBLE1BQzdELFlBQVksSUFBSTtBQUFBLE1BQW1FLE9BQU8sa0JBQWtCLE9BQU87QUFBQSxJQUNySCxDQUFDO0FBRUQsVUFBTSxVQUFVLE1BQU07QUFDcEIsWUFBTTtBQUNOLE1BQUFDLE1BQUs7QUFBQSxJQUNQO0FBSUEsVUFBTSxPQUFPLE9BQU8sRUFBRSxPQUFPLENBQUMsSUFBSSxFQUFFLE1BQU07QUFDeEMsVUFBSTtBQUNGLFFBQUFDLE1BQUssUUFBUSxNQUFNLEtBQUssS0FBSyxDQUFDLENBQUM7QUFDL0IsZUFBTyxLQUFLO0FBQ1osUUFBQUQsTUFBSztBQUFBLE1BQ1AsU0FBNEIsT0FBTztBQUNqQyxRQUFBQSxNQUFLLEdBQUcsS0FBSyxJQUFJLHdDQUF3QyxNQUFNLE9BQU8sR0FBRztBQUFBLE1BQzNFO0FBQUEsSUFDRjtBQUVBLFVBQU0sUUFBUSxFQUFFLFNBQVMsRUFBRSxNQUFNLFFBQVEsUUFBUSxTQUFTLFFBQVEsTUFBTSxVQUFVLE1BQU0sS0FBSyxLQUFLLEVBQUUsQ0FBQztBQUNyRyxVQUFNLFNBQVMsTUFBTTtBQUNuQixZQUFNLFFBQVE7QUFDZCxZQUFNLE1BQU07QUFBQSxJQUNkO0FBQ0EsVUFBTSxPQUFPLEVBQUUsWUFBWSxFQUFFLFVBQVUsTUFBTSxRQUFRLE1BQU0sTUFBTSxJQUFJLGNBQWMsT0FBTyxDQUFDO0FBQzNGLFVBQU0sT0FBTyxZQUFZO0FBQ3ZCLFdBQUssU0FBUyxDQUFDLEtBQUs7QUFDcEIsV0FBSyxRQUFRLE9BQU8sTUFBTSxPQUFPLE1BQU0sQ0FBQztBQUN4QyxXQUFLLE9BQU87QUFDWixZQUFNLFVBQVUsV0FBVyxVQUFVLEtBQUssS0FBSyxFQUFFLE1BQU0sTUFBTTtBQUFBLE1BQUMsQ0FBQztBQUFBLElBQ2pFO0FBQ0EsVUFBTSxRQUFRO0FBQUEsTUFBRTtBQUFBLE1BQWEsUUFBUSxJQUFJLENBQUMsRUFBRSxRQUFRLE1BQU0sT0FBTztBQUFBLE1BQy9ELE9BQU8sZ0JBQWdCLElBQUk7QUFBQSxNQUFHLE9BQU8sUUFBUSxNQUFNLEtBQUssS0FBSyxDQUFDO0FBQUEsTUFBRyxPQUFPLFFBQVEsTUFBTTtBQUFBLE1BQUc7QUFBQSxNQUFPLE9BQU8sU0FBUyxPQUFPO0FBQUEsSUFBQztBQUMxSCxXQUFPLEVBQUUsT0FBTyxNQUFNLENBQUNELE9BQU0sTUFBTSxRQUFRLFFBQVEsTUFBTSxHQUFHLFFBQUFGLFFBQU87QUFBQSxFQUNyRTs7O0FDMUlBOzs7QUNXQSxNQUFNLE1BQU07QUFFWixNQUFJO0FBSUosTUFBTSxhQUFhLENBQUMsVUFBVTtBQUM1QixRQUFJO0FBQ0YsVUFBSSxNQUFPLGNBQWEsUUFBUSxLQUFLLEtBQUs7QUFDMUMsYUFBTyxhQUFhLFFBQVEsR0FBRztBQUFBLElBQ2pDLFFBQVE7QUFBQSxJQUFDO0FBQUEsRUFDWDtBQUVBLE1BQU0sU0FBUyxNQUFNO0FBQ25CLFVBQU0sV0FBVyxPQUFPO0FBQ3hCLFVBQU0sUUFBUSxNQUFNO0FBQ3BCLFFBQUksTUFBTyxVQUFTLFdBQVcsTUFBTSxTQUFTO0FBQzlDLFlBQVEsS0FBSztBQUNiLFFBQUksTUFBTyxPQUFNLE1BQU07QUFBQSxhQUNkLFNBQVUsRUFBQyxRQUFRLGNBQWMsU0FBUyxLQUFLLE1BQU07QUFBQSxFQUNoRTtBQUVBLE1BQU1LLFFBQU8sU0FBUztBQUN0QixNQUFNQyxTQUFRLEVBQUUsWUFBWTtBQUM1QixNQUFNLE1BQU0sT0FBTyxDQUFDLGFBQWFBLE1BQUssR0FBRyxRQUFRLEVBQUUsT0FBTyxlQUFlLGlCQUFpQixRQUFRLENBQUM7QUFDbkcsTUFBTSxRQUFRLE9BQU8sUUFBSyxRQUFRLEVBQUUsY0FBYyxxQkFBcUIsQ0FBQztBQUN4RSxNQUFNLFFBQVE7QUFBQSxJQUFFO0FBQUEsSUFBVyxFQUFFLFFBQVEsTUFBTSxVQUFVLElBQUksY0FBYyxXQUFXO0FBQUEsSUFDaEYsRUFBRSxVQUFVLEVBQUUsTUFBTSxVQUFVLEdBQUcsT0FBT0QsTUFBSyxLQUFLO0FBQUEsSUFBR0EsTUFBSztBQUFBLEVBQUk7QUFDaEUsTUFBTSxRQUFRLEVBQUUsU0FBUyxFQUFFLFNBQVMsVUFBVSxjQUFjLGFBQWEsR0FBRyxPQUFPLEdBQUc7QUFDdEYsTUFBTSxPQUFPLEVBQUUsZ0JBQWdCO0FBQy9CLE1BQU0sU0FBUyxLQUFLLGFBQWEsRUFBRSxNQUFNLE9BQU8sQ0FBQztBQUdqRCxNQUFNLFVBQVUsQ0FBQyxVQUFVO0FBQ3pCLElBQUFFLE1BQUs7QUFDTCxVQUFNLFNBQVMsQ0FBQztBQUNoQixRQUFJLFNBQVM7QUFDYixlQUFXLFFBQVEsU0FBUyxRQUFRO0FBQ3BDLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxTQUFTLENBQUMsU0FBUztBQUN2QixJQUFBRCxPQUFNLGNBQWMsTUFBTSxVQUFVO0FBQ3BDLFFBQUksQ0FBQyxNQUFNLE9BQVEsQ0FBQUQsTUFBSyxPQUFPLElBQUk7QUFBQSxFQUNyQztBQUdBLE1BQU1FLFFBQU8sTUFBTTtBQUNqQixVQUFNLFFBQVEsQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLGNBQWMsQ0FBQyxFQUFFLElBQUksS0FBSyxTQUFTO0FBQy9FLFFBQUksS0FBSyxlQUFlLE1BQU87QUFDL0IsVUFBTSxPQUFPLElBQUk7QUFDakIsVUFBTSxjQUFjO0FBQ3BCLGFBQVMsUUFBUSxVQUFVLEVBQUUsaUJBQWlCLENBQUMsTUFBTSxHQUFHLFdBQVcsTUFBTSxTQUFTLEtBQUssQ0FBQztBQUFBLEVBQzFGO0FBQ0EsTUFBTSxXQUFXLElBQUksaUJBQWlCQSxLQUFJO0FBSTFDLE1BQU0sYUFBYSxDQUFDLEVBQUUsUUFBUSxVQUFVLFNBQVMsU0FBUyxNQUFNLElBQUksTUFDbEUsVUFBVSxZQUFZLENBQUMsV0FBVyxDQUFDLFlBQVksU0FBUyxVQUFVLE9BQU8sS0FBSyxHQUFHO0FBRTVFLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFVBQU0sUUFBUSxJQUFJLGNBQWM7QUFDaEMsVUFBTSxZQUFZLGdCQUFHO0FBQ3JCLFdBQU8scUJBQXFCLENBQUMsS0FBSztBQUNsQyxXQUFPLE9BQU8sS0FBSztBQUVuQixlQUFXLFFBQVEsQ0FBQyxTQUFTLFdBQVcsU0FBUyxTQUFTLFFBQVEsR0FBRztBQUNuRSxhQUFPLGlCQUFpQixNQUFNLENBQW9CLFVBQVU7QUFDMUQsY0FBTSxnQkFBZ0I7QUFDdEIsWUFBSSxTQUFTLGFBQWEsTUFBTSxRQUFRLFlBQVksTUFBTSxPQUFRO0FBQ2xFLGNBQU0sZUFBZTtBQUNyQixlQUFPO0FBQUEsTUFDVCxDQUFDO0FBQUEsSUFDSDtBQUNBLFdBQU8sTUFBTTtBQUNiLFdBQU8saUJBQWlCLFdBQVcsQ0FBQyxVQUFVO0FBQzVDLFVBQUksQ0FBQyxXQUFXLEtBQUssRUFBRztBQUN4QixZQUFNLGVBQWU7QUFDckIsYUFBTztBQUFBLElBQ1QsR0FBRyxJQUFJO0FBQ1AsYUFBUyxpQkFBaUIsb0JBQW9CLE1BQU07QUFDbEQsWUFBTSxVQUFVLFdBQVcsTUFBTTtBQUNqQyxVQUFJLFFBQVMsU0FBUSxJQUFJO0FBQUEsZUFDaEIsQ0FBQyxVQUFVLGFBQWEsT0FBTyxXQUFXLE9BQVEsQ0FBQUEsTUFBSztBQUFBLElBQ2xFLENBQUM7QUFBQSxFQUNIOzs7QUN4RkEsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFFdkIsTUFBTSxjQUFjLG9CQUFJLElBQUk7QUFDNUIsTUFBSSxZQUFZO0FBR2hCLE1BQU0sWUFBWSxDQUFDLEVBQUUsV0FBVyxRQUFRLFFBQVEsUUFBUSxVQUFVLE1BQU07QUFDdEUsVUFBTSxPQUFPLEdBQUcsU0FBUyxJQUFJLE1BQU07QUFDbkMsUUFBSSxDQUFDLGFBQWMsVUFBVSxZQUFZLElBQUksSUFBSSxFQUFJO0FBQ3JELFFBQUksT0FBUSxhQUFZLElBQUksSUFBSTtBQUNoQyxRQUFJLE9BQU8sT0FBTyxRQUFRLGNBQWMsRUFBRyxRQUFPLGNBQWMsS0FBSyxHQUFHLElBQUksbUJBQW1CLE1BQU0sS0FBSyxTQUFTO0FBQUEsRUFDckg7QUFJQSxNQUFNLGNBQWMsQ0FBQyxFQUFFLE9BQU8sTUFBTTtBQUNsQyxVQUFNLE1BQU0sT0FBTyxRQUFRLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxPQUFPLENBQUMsRUFBRSxNQUFBQyxPQUFNLEtBQUssTUFBTSxTQUFTLFNBQVMsQ0FBQ0EsS0FBSSxFQUFFLElBQUksQ0FBQyxFQUFFLEdBQUcsTUFBTSxFQUFFLENBQUM7QUFDM0gsV0FBTyxDQUFDLEdBQUcsSUFBSSxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxPQUFPLE9BQU8sT0FBTyxLQUFLLEVBQUUsS0FBSyxFQUFFLEdBQUcsQ0FBQztBQUFBLEVBQ3ZFO0FBR0EsTUFBTSxRQUFRLENBQUMsU0FBUyxLQUFLLElBQUksQ0FBQyxFQUFFLEdBQUcsTUFBTSxJQUFJLEVBQUUsRUFBRSxFQUFFLEtBQUssSUFBSTtBQUdoRSxNQUFNLFNBQVMsQ0FBQyxNQUFNLGNBQWM7QUFDbEMsVUFBTSxFQUFFLElBQUksV0FBVyxRQUFRLE9BQU8sT0FBTyxVQUFVLE9BQU8sUUFBUSxPQUFPLFFBQVEsT0FBTyxRQUFRLE9BQU8sSUFBSTtBQUMvRyxVQUFNLFFBQVEsQ0FBQyxVQUFVLFNBQVMsSUFBSSxNQUFNLElBQUksSUFBSSxFQUFFLElBQUksR0FBRyxLQUFLLE1BQU0sUUFBUSxLQUFLLENBQUMsT0FBTyxTQUFTLE9BQU8sS0FBSyxJQUFJLGFBQWEsU0FBUyxPQUFPLFVBQVUsTUFBTSxFQUFFO0FBQ3JLLFVBQU0sT0FBTyxHQUFHLFdBQVcsYUFBYSxFQUFFLEdBQUcsTUFBTSxDQUFDLElBQUksVUFBVSxNQUFNLEdBQUcsRUFBRSxDQUFDLEtBQUssRUFBRTtBQUNyRixVQUFNLFVBQVUsTUFBTSxDQUFDLElBQUksV0FBVyxLQUFLLE1BQU0sSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLE1BQU0sSUFBSSxDQUFDLENBQUMsQ0FBQyxHQUFHLElBQUksTUFBTTtBQUMzRixVQUFNLE9BQU8sT0FBTyxPQUFPLENBQUMsVUFBVSxNQUFNLElBQUk7QUFDaEQsVUFBTSxTQUFTLEtBQUssQ0FBQyxJQUFJLFFBQVEsS0FBSyxTQUFTLENBQUMsVUFBVTtBQUMxRCxXQUFPLEtBQUs7QUFBQSxNQUNWLEtBQUssT0FBTyxLQUFLLElBQUk7QUFBQSxNQUNyQixPQUFPLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxNQUFNLElBQUksQ0FBQyxFQUFFLEtBQUssSUFBSTtBQUFBLE1BQy9DLEtBQUssQ0FBQyxLQUFLLGdCQUFnQixNQUFNLEtBQUssTUFBTSxHQUFHLENBQUMsQ0FBQyxDQUFDLEdBQUcsTUFBTTtBQUFBLE1BQzNELFVBQVUsQ0FBQyxLQUFLLGFBQWEsTUFBTSxTQUFTLENBQUM7QUFBQSxJQUMvQyxHQUFHLEtBQUs7QUFBQSxFQUNWO0FBR0EsTUFBTSxRQUFRLENBQUMsTUFBTSxTQUFTO0FBQzVCLFlBQVEsZUFBZSxJQUFJO0FBQzNCLGVBQVdDLFFBQU8sS0FBTSxTQUFRLElBQUksR0FBR0EsSUFBRztBQUMxQyxZQUFRLFNBQVM7QUFBQSxFQUNuQjtBQUdBLE1BQU0sTUFBTSxDQUFDLFNBQVM7QUFDcEIsVUFBTSxZQUFZLFlBQVksSUFBSTtBQUNsQyxVQUFNLE9BQU8sT0FBTyxNQUFNLFNBQVM7QUFDbkMsUUFBSSxLQUFLLFVBQVUsQ0FBQyxLQUFLLE9BQU8sQ0FBQyxFQUFHLFFBQU8sUUFBUSxNQUFNLElBQUk7QUFDN0QsVUFBTSxNQUFNO0FBQUEsTUFDVixHQUFHLEtBQUssT0FBTyxJQUFJLENBQUMsRUFBRSxNQUFNLE9BQU8sTUFBTSxDQUFDLE1BQU0sTUFBTSxDQUFDO0FBQUEsTUFDdkQsR0FBRyxLQUFLLE9BQU8sSUFBSSxDQUFDLEVBQUUsSUFBSSxLQUFLLE1BQU0sQ0FBQyxPQUFPLDBCQUEwQixzQkFBc0IsSUFBSSxFQUFFLEVBQUUsQ0FBQztBQUFBLE1BQ3RHLEdBQUcsVUFBVSxJQUFJLENBQUMsU0FBUyxDQUFDLGFBQWEsSUFBSSxDQUFDO0FBQUEsTUFDOUMsR0FBRyxLQUFLLE1BQU0sSUFBSSxDQUFDQyxVQUFTLENBQUMsU0FBUyxHQUFHQSxLQUFJLENBQUM7QUFBQSxJQUNoRCxDQUFDO0FBQUEsRUFDSDtBQUlPLE1BQU0sVUFBVSxDQUFDLFNBQVM7QUFDL0IsUUFBSSxNQUFNLFNBQVMsYUFBYSxDQUFDLEtBQUssU0FBUyxPQUFPLElBQUksS0FBSyxNQUFNLEVBQUc7QUFDeEUsV0FBTyxJQUFJLEtBQUssTUFBTTtBQUN0QixRQUFJLElBQUk7QUFDUixjQUFVLElBQUk7QUFBQSxFQUNoQjtBQUdPLE1BQU0sVUFBVSxDQUFDLEVBQUUsUUFBUSxDQUFDLEVBQUUsTUFBTSxRQUFRLFFBQVEsQ0FBQyxFQUFFLEdBQUcsRUFBRSxVQUFVLFFBQVEsTUFBTSxNQUFNLE1BQU07QUFDckcsVUFBTSxPQUFPLFNBQVMsTUFBTSxZQUFZLFNBQVMsS0FBTSxRQUFRLENBQUMsQ0FBQyxPQUFPO0FBQ3hFLFVBQU0sVUFBVSxPQUFPLDhCQUE4QjtBQUNyRCxVQUFNLE9BQU8sTUFBTSxFQUFFLE9BQU8sQ0FBQyxTQUFTLFNBQVMsR0FBRyxPQUFPLE9BQU8sV0FBVyxJQUFJLEVBQUUsU0FBUyxJQUFJLEtBQUssQ0FBQyxNQUFNLElBQUksQ0FBQztBQUMvRyxVQUFNLEtBQUssQ0FBQyxpQkFBaUIsTUFBTSxJQUFJLENBQUMsU0FBUyxLQUFLLFFBQVEsQ0FBQyxHQUFHLE9BQU8sSUFBSSxRQUFRLENBQUMsS0FBSyxhQUFhLE1BQU0sT0FBTyxDQUFDLEdBQUcsSUFBSSxFQUFFLEdBQUcsS0FBSyxHQUFHO0FBQUEsTUFDeEksQ0FBQyxNQUFNLE1BQU07QUFBQSxNQUNiLEdBQUcsUUFBUSxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sQ0FBQyxhQUFhLE9BQU8sT0FBTyxLQUFLLEVBQUUsQ0FBQyxDQUFDO0FBQUEsTUFDaEUsR0FBRyxLQUFLLElBQUksQ0FBQyxTQUFTLENBQUMseUJBQXlCLElBQUksQ0FBQztBQUFBLElBQ3ZELENBQUM7QUFBQSxFQUNIO0FBRU8sTUFBTSxXQUFXLE1BQU07QUFDNUIsV0FBTyxRQUFRLG9CQUFvQixDQUFDLEVBQUUsUUFBUSxFQUFFLE1BQU0sRUFBRSxNQUFNO0FBQzVELFVBQUksVUFBVSxVQUFXO0FBQ3pCLGtCQUFZO0FBQ1osVUFBSSxVQUFVLFdBQVc7QUFDdkIsYUFBSyxvS0FBb0s7QUFBQSxNQUMzSyxNQUFPLFNBQVEsSUFBSSxpQkFBaUIsS0FBSyxFQUFFO0FBQUEsSUFDN0MsQ0FBQztBQUNELFdBQU8sUUFBUSxnQkFBZ0IsTUFBTTtBQUNuQyxjQUFRLElBQUksc0dBQXNHO0FBQUEsSUFDcEgsQ0FBQztBQUFBLEVBQ0g7OztBQ3pGQSxNQUFNLGNBQWM7QUFJcEIsTUFBTSxPQUFPLG9CQUFJLFFBQVE7QUFHekIsTUFBTSxPQUFPLG9CQUFJLFFBQVE7QUFHekIsTUFBTSxhQUFhLG9CQUFJLElBQUk7QUFHM0IsTUFBTSxRQUFRLENBQUMsUUFBUSxLQUFLLElBQUksR0FBRyxNQUFNLEtBQUssSUFBSSxLQUFLLENBQUMsQ0FBQyxHQUFHLE1BQU0sR0FBRztBQUlyRSxNQUFNLE9BQU8sQ0FBQyxFQUFFLE9BQU8sSUFBSSxVQUFVLEdBQUcsTUFBTSxTQUFTO0FBQ3JELGVBQVdDLFNBQVEsU0FBUyxDQUFDLEdBQUc7QUFDOUIsWUFBTSxPQUFPLEtBQUssSUFBSUEsS0FBSTtBQUMxQixVQUFJLENBQUMsS0FBTTtBQUNYLFlBQU0sRUFBRSxTQUFTLEtBQUssSUFBSSxLQUFLO0FBQy9CLFlBQU0sT0FBTyxLQUFLLEVBQUUsTUFBTSxLQUFLLEtBQUssUUFBUSxPQUFPLE1BQU0sSUFBSSxHQUFHLENBQUM7QUFDakUsWUFBTSxRQUFRLFFBQVEsS0FBSyxDQUFDLFFBQVEsSUFBSSxPQUFPLEVBQUUsS0FBSyxRQUFRLFFBQVEsS0FBSyxFQUFFLElBQUksV0FBVyxLQUFLLENBQUMsSUFBSSxDQUFDO0FBQ3ZHLGFBQU8sT0FBTyxPQUFPLEVBQUUsTUFBTSxNQUFNLE1BQU0sT0FBTyxDQUFDO0FBQ2pELGNBQVEsS0FBSyxJQUFJO0FBQUEsSUFDbkI7QUFBQSxFQUNGO0FBR0EsTUFBTSxTQUFTLENBQUMsUUFBUTtBQUN0QixnQkFBWTtBQUNaLFVBQU0sR0FBRyxFQUFFLFVBQVUsWUFBWSxJQUFJO0FBQ3JDLFVBQU0sRUFBRSxPQUFPLE9BQU8sR0FBRyxJQUFJO0FBQzdCLFVBQU0sT0FBTyxLQUFLLElBQUksS0FBSyxLQUFLLEtBQUssSUFBSSxPQUFPLFVBQVUsR0FBRyxNQUFNLElBQUksS0FBSyxJQUFJLGNBQWMsSUFBSSxXQUFXLElBQUksRUFBRSxJQUFJO0FBQ3ZILFFBQUksUUFBUSxRQUFRLENBQUMsRUFBRyxNQUFLLElBQUksTUFBTSxDQUFDLEdBQUcsSUFBSTtBQUFBLEVBQ2pEO0FBR0EsTUFBTSxVQUFVLENBQUMsUUFBUSxNQUFNLE1BQU0sR0FBRyxFQUFFLE9BQU8sU0FBUztBQUkxRCxNQUFNLFNBQVMsQ0FBQyxFQUFFLFFBQVEsTUFBTSxNQUFNLE1BQU0sT0FBTyxNQUFNO0FBRXZELFVBQU0sT0FBTyxDQUFDO0FBRWQsVUFBTSxRQUFRLENBQUM7QUFDZixVQUFNLFFBQVEsSUFBSSxJQUFJLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQyxFQUFFLE9BQU8sQ0FBQyxVQUFVLE1BQU0sS0FBSyxFQUFFLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxJQUFJLENBQUM7QUFDakcsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLFFBQVEsTUFBTTtBQUN4QyxZQUFNLFVBQVUsTUFBTSxJQUFJLElBQUk7QUFDOUIsVUFBSSxDQUFDLFdBQVcsZ0NBQWdDLEtBQUssSUFBSSxFQUFHO0FBQzVELFlBQU0sQ0FBQyxJQUFJLEdBQUcsSUFBSSxVQUFVLENBQUMsT0FBTyxLQUFLLE1BQU0sS0FBSyxRQUFRLEdBQUcsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDLE1BQU0sSUFBSTtBQUNwRixZQUFNLFNBQVMsV0FBVyxVQUFVLFNBQVM7QUFDN0MsWUFBTSxPQUFPLFNBQVMsT0FBTyxPQUFPLFlBQVksSUFBSSxnQkFBZ0IsR0FBRyxLQUFLLEVBQUUsQ0FBQyxDQUFDLElBQUksT0FBTyxPQUFPLElBQUk7QUFDdEcsU0FBRyxHQUFHLElBQUksT0FBTyxLQUFLLENBQUMsR0FBRyxHQUFHLEdBQUcsSUFBSSxFQUFFLEtBQUssSUFBSTtBQUFBLElBQ2pEO0FBQ0EsZUFBVyxFQUFFLE9BQU8sS0FBSyxLQUFLLE9BQU8sT0FBTyxFQUFHLEtBQUksS0FBTSxPQUFNLElBQUksTUFBTTtBQUN6RSxXQUFPLEVBQUUsTUFBTSxNQUFNO0FBQUEsRUFDdkI7QUFJQSxNQUFNLFNBQVMsQ0FBQyxPQUFPO0FBQ3JCLFVBQU0sRUFBRSxnQkFBZ0IsV0FBVyxVQUFVLElBQUksSUFBSSxPQUFPLE9BQU8sS0FBSyxFQUFFLEdBQUcsV0FBVyxDQUFDO0FBQ3pGLFVBQU0sT0FBTyxNQUFNLEVBQUUsT0FBTyxDQUFDLEVBQUUsUUFBUSxNQUFNLFFBQVEsbUJBQW1CLGFBQWEsUUFBUSxhQUFhLEdBQUc7QUFDN0csV0FBTyxFQUFFLEtBQUssT0FBTyxLQUFLLFdBQVcsRUFBRTtBQUFBLEVBQ3pDO0FBR0EsTUFBTSxVQUFVLENBQUMsUUFBUTtBQUN2QixVQUFNLEVBQUUsUUFBUSxTQUFTLE9BQU8sV0FBVyxRQUFRLENBQUMsR0FBRyxJQUFJLFNBQVMsTUFBTSxRQUFRLE9BQU8sSUFBSTtBQUM3RixVQUFNLFFBQVEsTUFBTSxHQUFHO0FBQ3ZCLFFBQUksTUFBTSxRQUFRLENBQUMsTUFBTSxLQUFLLE1BQU87QUFDckMsVUFBTSxNQUFNLENBQUMsS0FBSyxHQUFHLE9BQU8sT0FBTyxDQUFDO0FBQ3BDLFVBQU0sT0FBTyxRQUFRO0FBQUEsTUFDbkIsTUFBTTtBQUFBLE1BQVc7QUFBQSxNQUFJO0FBQUEsTUFBVztBQUFBLE1BQVE7QUFBQSxNQUFPLEdBQUcsT0FBTyxHQUFHO0FBQUEsTUFBRyxPQUFPO0FBQUEsTUFBUyxHQUFHLE9BQU8sRUFBRTtBQUFBLE1BQzNGLE1BQU0sTUFBTTtBQUFBLE1BQ1osU0FBUztBQUFBLE1BQ1QsUUFBUSxDQUFDLElBQUksU0FBUztBQUFBLE1BQ3RCLFVBQVUsSUFBSSxLQUFLLElBQUksY0FBYztBQUFBLE1BQ3JDLFFBQVEsUUFBUSxjQUFjO0FBQUEsTUFDOUIsT0FBTyxNQUFNLElBQUksQ0FBQyxDQUFDLE1BQU0sTUFBTSxNQUFNLENBQUMsTUFBTSxPQUFPLE1BQU0sQ0FBQyxDQUFDO0FBQUEsTUFDM0QsUUFBUSxXQUFXLE1BQU0sU0FBUztBQUFBLE1BQ2xDLFFBQVEsSUFBSSxNQUFNLENBQUMsRUFBRSxJQUFJLENBQUMsV0FBVyxFQUFFLElBQUksTUFBTSxJQUFJLFdBQVcsTUFBTSxVQUFVLEVBQUU7QUFBQSxJQUNwRixDQUFDO0FBQ0QsVUFBTSxPQUFPO0FBRWIsVUFBTSxTQUFTLElBQUksSUFBSSxXQUFXLGdCQUFnQixDQUFDLElBQUksSUFBSSxJQUFJLENBQUMsUUFBUSxDQUFDLElBQUksSUFBSSxJQUFJLEtBQUssQ0FBQyxDQUFDO0FBQzVGLGVBQVcsT0FBTyxJQUFLLE1BQUssS0FBSyxRQUFRLE1BQU0sY0FBYyxzQkFBc0IsSUFBSTtBQUFBLEVBQ3pGO0FBR0EsTUFBTUMsUUFBTyxDQUFDLE1BQU0sRUFBRSxRQUFRLFNBQVMsTUFBTSxTQUFTLFFBQVEsTUFBTSxNQUFNO0FBQ3hFLFVBQU0sRUFBRSxTQUFTLFFBQVFDLFlBQVcsR0FBRyxPQUFPLEdBQUcsSUFBSSxVQUFVLENBQUM7QUFDaEUsUUFBSTtBQUNKLFFBQUk7QUFDRixlQUFTLEtBQUssTUFBTSxTQUFTLElBQUksYUFBYSxDQUFDO0FBQUEsSUFDakQsUUFBUTtBQUFBLElBQUM7QUFDVCxXQUFPLE9BQU8sTUFBTTtBQUFBLE1BQ2xCLFFBQVFBO0FBQUEsTUFDUjtBQUFBLE1BQ0E7QUFBQSxNQUNBLFFBQVEsU0FBUyxJQUFJLFlBQVksTUFBTTtBQUFBLE1BQ3ZDLE9BQU8sSUFBSSxLQUFLLENBQUMsSUFBSSxDQUFDLEVBQUU7QUFBQSxNQUN4QixXQUFXLE9BQU8sTUFBTSxJQUFJLE9BQU8sWUFBWSxLQUFLLElBQUksSUFBSSxPQUFPO0FBQUEsTUFDbkU7QUFBQSxNQUNBLE1BQU0sUUFBUSxZQUFZLElBQUksSUFBSSxVQUFVO0FBQUEsTUFDNUM7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBSUEsTUFBTSxVQUFVLE9BQU8sTUFBTSxRQUFRLFNBQVM7QUFDNUMsZUFBVyxDQUFDLElBQUksR0FBRyxLQUFLLEtBQUssS0FBSyxRQUFRLEdBQUc7QUFDM0MsVUFBSSxTQUFTLE1BQU0sVUFBVSxJQUFJLElBQUksUUFBUSxJQUFJLElBQUksRUFBRSxDQUFDO0FBQ3hELFVBQUksUUFBUSxNQUFNLFVBQVUsSUFBSSxJQUFJLEtBQUssRUFBRSxDQUFDO0FBQUEsSUFDOUM7QUFDQSxZQUFRLElBQUk7QUFBQSxFQUNkO0FBSUEsTUFBTSxXQUFXLENBQUMsV0FBVztBQUMzQixlQUFXLEVBQUUsS0FBSyxLQUFLLE1BQU8sWUFBVyxPQUFPLEtBQU0sS0FBSSxDQUFDLE9BQU8sT0FBTyxLQUFLLElBQUksRUFBRSxFQUFHLEtBQUksU0FBUztBQUFBLEVBQ3RHO0FBR0EsTUFBTSxXQUFXLENBQUMsUUFBUTtBQUN4QixVQUFNLEVBQUUsTUFBTSxPQUFPLElBQUksTUFBTSxHQUFHO0FBQ2xDLFFBQUksQ0FBQyxLQUFNO0FBQ1gsVUFBTSxFQUFFLFFBQVEsSUFBSSxXQUFXLFFBQVEsT0FBTyxPQUFPLElBQUk7QUFDekQsZ0JBQVk7QUFDWixJQUFBRCxNQUFLLE1BQU0sR0FBRztBQUNkLFNBQUssT0FBTyxTQUFTLE9BQU8sU0FBUztBQUNyQyxVQUFNLE1BQU0sU0FBUyxDQUFDLENBQUMsSUFBSSxRQUFRLENBQUM7QUFDcEMsU0FBSyxPQUFPLElBQUksSUFBSSxDQUFDLENBQUMsSUFBSSxPQUFPLEVBQUUsSUFBSSxNQUFNLFdBQVcsU0FBUyxLQUFLLFlBQVksT0FBTyxJQUFJLElBQUksR0FBRyxXQUFXLEdBQUcsT0FBTyxJQUFJLEVBQUUsRUFBRTtBQUNqSSxlQUFXLFNBQVMsS0FBSyxPQUFRLE9BQU0sT0FBTyxLQUFLLEtBQUssS0FBSyxDQUFDLFFBQVEsSUFBSSxPQUFPLE1BQU0sRUFBRTtBQUN6RixhQUFTLEtBQUssTUFBTTtBQUNwQixRQUFJLElBQUk7QUFDUixZQUFRLE1BQU0sUUFBUSxTQUFTLFFBQVEsUUFBUSxJQUFJLEdBQUcsQ0FBQztBQUFBLEVBQ3pEO0FBSUEsTUFBTSxNQUFNLENBQUMsU0FBUztBQUNwQixRQUFJLENBQUMsS0FBSyxLQUFNLE1BQUssUUFBUSxZQUFZLElBQUk7QUFDN0MsWUFBUSxJQUFJO0FBQUEsRUFDZDtBQUdBLE1BQU0sVUFBVSxDQUFDLE1BQU0sUUFBUSxNQUFNLEVBQUUsT0FBTyxRQUFRLElBQUksT0FBTztBQUFBLElBQy9EO0FBQUEsSUFBTSxRQUFRLE9BQU8sTUFBTTtBQUFBLElBQUc7QUFBQSxJQUFNO0FBQUEsSUFBUTtBQUFBLElBQzVDLFNBQVMsTUFBTSxJQUFJLENBQUMsVUFBVSxFQUFFLElBQUksS0FBSyxJQUFJLFdBQVcsWUFBWSxJQUFJLEdBQUcsTUFBTSxNQUFNLEVBQUU7QUFBQSxFQUMzRjtBQUlBLE1BQU0sVUFBVSxDQUFDLEVBQUUsS0FBSyxTQUFTLEVBQUUsTUFBTSxRQUFRLE1BQU0sU0FBUyxNQUFBRSxPQUFNLEdBQUcsR0FBRyxPQUFPLE1BQU0sTUFBTTtBQUM3RixVQUFNLEVBQUUsS0FBSyxJQUFJLE1BQU0sR0FBRztBQUMxQixRQUFJLENBQUMsS0FBTTtBQUNYLFVBQU0sUUFBUSxVQUFVLE1BQU0sTUFBTTtBQUNwQyxVQUFNLFNBQVMsTUFBTSxPQUFPLE9BQU8sS0FBSyxFQUFFO0FBQzFDLFFBQUksT0FBUSxPQUFNLE1BQU0sS0FBSyxNQUFNO0FBQ25DLFVBQU0sUUFBUSxRQUFRLE1BQU0sUUFBUSxNQUFNLEtBQUs7QUFDL0MsZUFBVyxVQUFVLE1BQU0sU0FBUztBQUNsQyxZQUFNLEVBQUUsR0FBRyxJQUFJO0FBQ2YsVUFBSSxRQUFRLElBQUksRUFBRSxFQUFHLFFBQU8sT0FBTyxRQUFRLEVBQUUsTUFBTSx5QkFBeUIsTUFBTSxLQUFLLE9BQU8sQ0FBQztBQUFBLGVBQ3RGLE9BQU8sUUFBUSxPQUFPLElBQUksTUFBTSxLQUFLLE1BQU0sU0FBUyxFQUFFLEVBQUcsUUFBTyxPQUFPO0FBQ2hGLFVBQUksT0FBTyxHQUFJLFFBQU8sT0FBT0E7QUFBQSxJQUMvQjtBQUNBLFNBQUssT0FBTyxLQUFLLEtBQUs7QUFDdEIsU0FBSyxJQUFJLE9BQU8sRUFBRSxNQUFNLE1BQU0sQ0FBQztBQUMvQixTQUFLO0FBQ0wsUUFBSSxJQUFJO0FBQUEsRUFDVjtBQUdBLE1BQU0sVUFBVSxDQUFDLFFBQVE7QUFDdkIsVUFBTSxFQUFFLElBQUksV0FBVyxRQUFRLENBQUMsR0FBRyxLQUFLLE1BQU0sSUFBSTtBQUNsRCxTQUFLLEtBQUssc0NBQXNDLFFBQVEsRUFBRSxNQUFNLFdBQVcsSUFBSSxXQUFXLE9BQU8sS0FBSyxNQUFNLENBQUMsQ0FBQztBQUFBLEVBQ2hIO0FBR0EsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUNwQixVQUFNLEVBQUUsUUFBUSxXQUFXLElBQUksTUFBQUMsT0FBTSxTQUFTLEtBQUssSUFBSTtBQUN2RCxRQUFJLE1BQU0sR0FBRyxFQUFFLFFBQVFBLFNBQVEsS0FBTTtBQUNyQyxRQUFJLENBQUMsUUFBUyxTQUFRLEVBQUUsTUFBTSxXQUFXLElBQUksV0FBVyxRQUFRLEdBQUcsT0FBTyxFQUFFLEdBQUcsR0FBRyxPQUFPLEdBQUcsRUFBRSxDQUFDO0FBQy9GLFNBQUssS0FBSyxVQUFVO0FBQUEsRUFDdEI7QUFHTyxNQUFNLGFBQWEsQ0FBQyxNQUFNLFFBQVEsU0FBUztBQUNoRCxVQUFNLFdBQVcsU0FBUyxHQUFHLE9BQU87QUFDcEMsVUFBTSxRQUFRLFdBQVcsRUFBRSxPQUFPLE1BQU0sRUFBRSxPQUFPLEtBQUssS0FBSyxHQUFHLFFBQVEsSUFBSSxLQUFLLEdBQUcsSUFBSSxVQUFVLE1BQU0sUUFBUSxJQUFJO0FBQ2xILFVBQU0sUUFBUSxRQUFRLE1BQU0sUUFBUSxJQUFJLEtBQUs7QUFDN0MsVUFBTSxFQUFFLFVBQVUsT0FBTyxJQUFJO0FBQzdCLFVBQU0sT0FBTyxRQUFRLEVBQUUsTUFBTSxRQUFRLFVBQVUsUUFBUSxRQUFRLENBQUMsS0FBSyxHQUFHLE9BQU8sWUFBWSxJQUFJLEVBQUUsQ0FBQztBQUNsRyxRQUFJLE9BQU8sTUFBTSxNQUFNLFVBQVUsQ0FBQyxTQUFVLE1BQUssSUFBSSxRQUFRLEVBQUUsTUFBTSxNQUFNLENBQUM7QUFBQSxRQUN2RSxZQUFXLEVBQUUsR0FBRyxLQUFLLE1BQU0sTUFBTyxZQUFXLElBQUksSUFBSSxFQUFFLE1BQU0sTUFBTSxDQUFDO0FBQ3pFLFdBQU87QUFBQSxFQUNUO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFFL0IsVUFBTSxRQUFRLEVBQUUsUUFBUSxTQUFTLFNBQVMsVUFBVSxPQUFPLFNBQVMsU0FBUyxLQUFLO0FBQ2xGLGVBQVcsQ0FBQyxNQUFNLFFBQVEsS0FBSyxPQUFPLFFBQVEsS0FBSyxFQUFHLFFBQU8sT0FBTyxHQUFHLE1BQU0sUUFBUTtBQUFBLEVBQ3ZGOzs7QUM1TUEsTUFBSSxDQUFDLE9BQU8sT0FBTyxRQUFRLFlBQVksR0FBRztBQUN4QyxXQUFPLGFBQWEsRUFBRSxTQUFTLFFBQVEsQ0FBQyxNQUFNLFFBQVEsU0FBUyxRQUFRLFdBQVcsTUFBTSxRQUFRLElBQUksR0FBRyxJQUFJLEVBQUU7QUFDN0csZUFBVztBQUNYLGlCQUFhO0FBQ2IsaUJBQWE7QUFDYixhQUFTO0FBQ1QsV0FBTyxPQUFPO0FBQ2QsZ0JBQVk7QUFDWixhQUFTLGlCQUFpQixvQkFBb0IsTUFBTTtBQUNsRCxVQUFJLE9BQU8sT0FBTyxRQUFRLE9BQU8sRUFBRyxhQUFZO0FBQUEsSUFDbEQsQ0FBQztBQUFBLEVBQ0g7IiwKICAibmFtZXMiOiBbInJvdyIsICJuYW1lcyIsICJjbG9zZSIsICJ2YWx1ZXMiLCAibmFtZXMiLCAibm90ZSIsICJwYWlyIiwgImJlZm9yZSIsICJuYW1lcyIsICJzZW50IiwgInZhbHVlcyIsICJzaG93IiwgImNhbGwiLCAiYmVmb3JlIiwgInN0ZXBzIiwgInNob3ciLCAiZXZlbnRPZiIsICJ2YWx1ZXMiLCAidmFsdWVzIiwgInVwZGF0ZSIsICJsaXN0IiwgIm5vdGUiLCAidGVsbCIsICJzaG93IiwgImxpc3QiLCAiY291bnQiLCAic2hvdyIsICJjYWxsIiwgInJvdyIsICJwYWlyIiwgInBhaXIiLCAibm90ZSIsICJhbnN3ZXJlZCIsICJjYWxsIiwgImhvc3QiXQp9Cg==
