// Drives the page "guarantees" with random actions, and returns what was asked for and what was heard.
//
// ({seed, count, patience_ms}) => {runs, heard, missing, stale}
//   runs: [{run, events: [[name, size], ...], refresh, end, outcome, isMoved}, ...], as they were asked
//     for. outcome: what became of the promise of nitro.call(): the status with which it was rejected,
//     200, or null for a click. isMoved: something else has put the component into the page anew
//     meanwhile, so the bridge may not show this run's HTML
//   heard: [[name, run, number, shown], ...]: shown is the run that the emitter's HTML shows at that
//     moment, or null if the component has left the page
//   missing: what did not happen in time; then the rest was not tried
//   stale: which HTML is not what the server makes of the component's state

async ({ seed, count, patience_ms }) => {
  const NAMES = ["alpha", "beta", "gammaDelta", "2024"];
  const SIZES = [0, 10, 300, 1600, 1900, 2000, 2100, 20000];

  // Mulberry32: small, and the same in every browser.
  function random() {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  const below = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[below(list.length)];
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  // Which actions are under way, and which have left for the server.
  const open = new Map(); // run -> {id, record, resolve}
  const left = new Map(); // run -> resolve
  const noteSending = (body) => {
    const data = typeof body === "string" ? new URLSearchParams(body) : body;
    left.get(Number(data?.get?.("run")))?.();
  };
  const { fetch } = window;
  window.fetch = (url, options) => {
    noteSending(options?.body);
    return fetch(url, options);
  };
  const { send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.send = function (body) {
    noteSending(body);
    return send.call(this, body);
  };

  const end = (run) => {
    open.get(run)?.resolve();
    open.delete(run);
  };

  const heard = [];
  let refreshedAt = 0; // what all watchers have to show, or a later one
  // What the bridge says where a component goes before its action is sent.
  const gone = document.querySelector("script[data-nitro-error-404]").getAttribute("data-nitro-error-404");
  const hear = ({ type, detail, target }) => {
    if (!/Actor|Troupe/.test(detail.component)) return;
    if (detail.status === 0 && detail.error === gone) return; // not sent; it names no run
    const isComplete = type === "nitro:action-complete";
    const isError = type === "nitro:error";
    const run = isComplete ? detail.state.last : isError ? Number(detail.error) : detail.run;
    const isGone = target === document.body;
    heard.push([type, run, detail.number, isGone ? null : Number(target.firstElementChild.textContent)]);
    if (isComplete && open.get(run)?.record.refresh) refreshedAt = Math.max(refreshedAt, detail.state.at);
    if (isComplete || isError) end(run);
  };
  for (const name of [...NAMES, "action-complete", "error"]) window.addEventListener(`nitro:${name}`, hear);

  // Other things than the bridge change the page, too.
  const moving = new Map(); // by id of a component: how many of them concern it now
  const move = (ids) => {
    for (const id of ids) moving.set(id, (moving.get(id) ?? 0) + 1);
    for (const { id, record } of open.values()) if (moving.get(id)) record.isMoved = true;
  };
  const settle = (ids) => ids.forEach((id) => moving.set(id, moving.get(id) - 1));

  const stage = () => document.getElementById("stage");
  const idsIn = (place) => [...place.querySelectorAll("[data-nitro-component=Actor]")].map(({ id }) => id);
  const castId = (key) => `nitro-troupe-1-actor_${key}`;

  let staging = Promise.resolve();
  function swapStage() { // one after the other: of one that waits for another htmx does not tell the end
    return (staging = staging.then(swapStageNow));
  }

  async function swapStageNow() { // as any page may do it with plain htmx
    const ids = [...new Set([...idsIn(stage()), ..."1234"].map((id) => (id.length > 1 ? id : `nitro-actor_${id}`)))];
    move(ids);
    await htmx.ajax("GET", "/page/stage/", { target: "#stage", swap: "innerHTML" });
    await new Promise((resolve) => setTimeout(resolve, 50)); // htmx 2 has settled, and hears clicks
    settle(ids);
  }

  let nextKey = 100;
  const hasLazy = Boolean(document.querySelector("[data-nitro-component=Pulse]"));
  async function spawn() {
    const lazy = hasLazy && random() < 0.5 ? "load" : "";
    const answer = await fetch(`/page/actor/?key=${nextKey++}&lazy=${lazy}`);
    stage().insertAdjacentHTML("beforeend", await answer.text());
    htmx.process(stage().lastElementChild);
  }

  const busy = new Set(); // ids of those that were asked for something in this batch
  const doomed = new Set();
  const actors = () =>
    [...document.querySelectorAll("[data-nitro-component=Actor], [data-nitro-component=Troupe]")].filter(
      ({ id, dataset }) => !doomed.has(id) && !dataset.nitroLazy,
    );

  const runs = [];
  function plan(isTroupe, isPlain) {
    const events = Array.from({ length: below(5) }, () => [pick(NAMES), pick(SIZES)]);
    const fate = isPlain ? 1 : random();
    const result = fate < 0.05 ? "refused" : fate < 0.12 ? "invalid" : "well";
    const cast = isTroupe && result !== "refused" && random() < 0.5 ? [..."abcdef"].filter(() => random() < 0.6) : null;
    const [delay_ms, render_ms] = [below(10), below(6)];
    return { events, refresh: random() < 0.3, end: result, cast, delay_ms, render_ms };
  }

  function act() {
    const root = pick(actors());
    const { id } = root;
    const run = runs.length + 1;
    const isTroupe = root.dataset.nitroComponent === "Troupe";
    const isInTroupe = /^nitro-(troupe|pulse|booth)-1-/.test(id);
    const isFirst = !busy.has(id);
    busy.add(id);
    const fate = random();
    const isDoomed = fate > 0.93 && isFirst && !isTroupe && !isInTroupe && idsIn(stage()).length > 2;
    const wanted = plan(isTroupe, isDoomed);
    const record = { run, events: wanted.events, refresh: wanted.refresh, end: wanted.end, outcome: null, isMoved: Boolean(moving.get(id)) };
    runs.push(record);
    const done = new Promise((resolve) => open.set(run, { id, record, resolve }));
    const sent = new Promise((resolve) => left.set(run, resolve));
    if (wanted.cast) { // the others stay as they are
      const ids = [..."abcdef"].map(castId);
      const changed = ids.filter((one) => !document.getElementById(one) || !wanted.cast.some((key) => castId(key) === one));
      move(changed);
      done.then(() => settle(changed));
    }
    const button = root.querySelector(":scope > button"); // one that was removed is back with the next HTML
    // It may go before the action is sent, and a click would not say so.
    const mayGo = moving.get(id) || isInTroupe || /_\d{3}/.test(id);
    if (fate < 0.5 || mayGo || !button) {
      const call = nitro.call(root.dataset.nitroComponent, "act", { run, plan: wanted }, isTroupe ? {} : { key: root.dataset.nitroKey });
      call.then(
        ({ state }) => (record.outcome = state.last === run ? 200 : `the detail of ${state.last}`),
        ({ status }) => {
          record.outcome = status;
          if (!status) end(run); // it was gone before it was sent
        },
      );
    } else {
      button.dataset.nitroArgs = JSON.stringify({ run, plan: wanted });
      button.click();
      if (fate < 0.6) button.remove(); // its action stays
    }
    if (isDoomed) {
      doomed.add(id); // nothing more is asked of it, and it goes while its action is under way
      move([id]);
      sent.then(() => document.getElementById(id)?.remove());
    }
    return done;
  }

  const missing = [];
  async function within(what, promise) {
    const timeout = new Promise((resolve) => setTimeout(resolve, patience_ms, "late"));
    if ((await Promise.race([promise, timeout])) === "late") missing.push(what());
  }

  const watchers = () => [...document.querySelectorAll("[data-nitro-component=Watcher]")];
  async function watchersAreUpToDate() {
    while (watchers().some((root) => Number(root.firstElementChild.textContent) < refreshedAt)) await frame();
  }

  while (runs.length < count && !missing.length) {
    const batch = [];
    for (let size = 1 + below(12); size > 0; size--) {
      batch.push(act());
      if (random() < 0.02) batch.push(swapStage());
      if (random() < 0.3) await new Promise((resolve) => setTimeout(resolve, below(15)));
    }
    const unfinished = () => JSON.stringify([...open.values()].map(({ id, record }) => [id, record]));
    await within(() => `the end of ${unfinished()}`, Promise.all(batch));
    await within(() => `watchers that show ${refreshedAt}`, watchersAreUpToDate());
    busy.clear();
    while (idsIn(stage()).filter((id) => !doomed.has(id)).length < 4) await spawn();
  }

  // The last one of all asks for a refresh, so that the watchers have something to be right about.
  const last = { run: runs.length + 1, events: [], refresh: true, end: "well", outcome: null, isMoved: false };
  runs.push(last);
  await within(() => "the last action", new Promise((resolve) => {
    open.set(last.run, { record: last, resolve });
    nitro.call("Troupe", "act", { run: last.run, plan: { ...last, delay_ms: 0, render_ms: 0 } });
  }));
  await within(() => "watchers that show the last action", watchersAreUpToDate());

  // What the server makes of each component's state, beside what is on the page.
  const plain = (root) => {
    const copy = root.cloneNode(true);
    // Children were looked at themselves; buttons were removed and changed above.
    for (const other of copy.querySelectorAll("[data-nitro-component], [hx-preserve], button")) other.remove();
    return copy.innerHTML.trim();
  };
  async function differenceOf(root) {
    const { nitroToken, nitroUrl } = root.dataset;
    const headers = { "X-CSRFToken": document.querySelector("[data-nitro-csrf]").dataset.nitroCsrf };
    const body = new URLSearchParams({ "nitro-token": nitroToken, "nitro-id": "0".repeat(32) });
    const answer = await fetch(`${nitroUrl}refresh/`, { method: "POST", headers, body });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").body.firstElementChild;
    const [has, made] = [plain(root), plain(fresh)];
    return has === made ? null : `${root.id} has ${has} in place of ${made}`;
  }
  const stale = [];
  for (const root of missing.length ? [] : [...actors(), ...watchers()]) {
    const difference = await differenceOf(root);
    if (difference) stale.push(difference);
  }
  return { runs, heard, missing, stale };
};
