// Drives the page "guarantees" with random actions, and returns what was asked for and what was heard.
//
// ({seed, count}) => {runs, heard, total}
//   runs: [{run, events: [[name, size], ...], refresh}, ...], as they were asked for
//   heard: [[name, run, number, shown], ...]: shown is the run that the emitter's HTML shows at that
//     moment, or null if the component has left the page

async ({ seed, count }) => {
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

  // Which actions are under way, and which have left for the server.
  const open = new Map(); // run -> resolve
  const left = new Map(); // run -> resolve
  const noteSending = (body) => {
    const data = typeof body === "string" ? new URLSearchParams(body) : body;
    const run = Number(data?.get?.("run"));
    left.get(run)?.();
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

  const heard = [];
  const hear = ({ type, detail, target }) => {
    if (detail.component !== "Actor") return;
    const isComplete = type === "nitro:action-complete";
    const run = isComplete ? detail.state.last : detail.run;
    const isGone = target === document.body;
    heard.push([type, run, detail.number, isGone ? null : Number(target.firstElementChild.textContent)]);
    if (isComplete) open.get(run)?.();
  };
  for (const name of [...NAMES, "action-complete"]) window.addEventListener(`nitro:${name}`, hear);

  const actors = () => [...document.querySelectorAll("[data-nitro-component=Actor]")];
  const busy = new Map(); // id -> number of actions asked for in this batch
  const doomed = new Set();
  let nextKey = 100;

  async function spawn() {
    const answer = await fetch(`/page/actor/?key=${nextKey++}`);
    const stage = document.getElementById("stage");
    stage.insertAdjacentHTML("beforeend", await answer.text());
    htmx.process(stage.lastElementChild);
  }

  const runs = [];
  function act() {
    const free = actors().filter(({ id }) => !doomed.has(id));
    const root = pick(free);
    const run = runs.length + 1;
    const events = Array.from({ length: below(5) }, () => [pick(NAMES), pick(SIZES)]);
    const plan = { events, refresh: random() < 0.3, delay_ms: below(12) };
    runs.push({ run, events, refresh: plan.refresh });
    const done = new Promise((resolve) => open.set(run, resolve));
    const sent = new Promise((resolve) => left.set(run, resolve));
    const isFirst = !busy.has(root.id);
    busy.set(root.id, true);
    const fate = random();
    const button = root.querySelector("button"); // one that was removed is back with the next HTML
    if (fate < 0.4 || !button) {
      const key = root.dataset.nitroKey;
      nitro.call("Actor", "act", { run, plan }, { key });
    } else {
      button.dataset.nitroArgs = JSON.stringify({ run, plan });
      button.click();
      if (fate < 0.5) button.remove(); // its action stays
    }
    if (fate > 0.93 && isFirst && free.length > 2) {
      doomed.add(root.id); // nothing more is asked of it, and it goes while its action is under way
      sent.then(() => document.getElementById(root.id)?.remove());
    }
    return done;
  }

  while (runs.length < count) {
    const batch = [];
    for (let size = 1 + below(12); size > 0; size--) {
      batch.push(act());
      if (random() < 0.3) await new Promise((resolve) => setTimeout(resolve, below(15)));
    }
    await Promise.all(batch);
    busy.clear();
    while (actors().length < 4) await spawn();
  }
  // The last one of all asks for a refresh, so that the watchers have something to be right about.
  const last = nitro.call("Actor", "act", {
    run: runs.length + 1,
    plan: { events: [], refresh: true, delay_ms: 0 },
  });
  runs.push({ run: runs.length + 1, events: [], refresh: true });
  await last;
  return { runs, heard };
};
