/* Debugging: the steps of the page, oldest first, and who wants to know of them; those of a file stand in their place. */

const MOST = 200;
export const WAITS = 'is to ask'; // of a hearer
/** @type {DebugStep[]} */
export const steps = [];
/** @type {DebugStep[]} */
export let shown = steps;
/** @type {((step?: DebugStep) => void)[]} */
const listeners = [];
/** @type {Set<DebugStep | undefined>} */
const news = new Set();
let count = 0;

/** Whether somebody has asked for it.
 * @type {(step: DebugStep) => boolean} */
export const isClick = ({ kind, action, causes, heard, isPoll }) =>
  /request|dropped/.test(kind) && !isPoll && !causes[0] && !heard[0] && !/^(sync|nitro-mount)$/.test(action);

/** Hear of each step that is new or has changed, once all of what goes on is told; of none in particular: all have.
 * @type {(listener: (step?: DebugStep) => void) => void} */
export const onStep = (listener) => void listeners.push(listener);

/** @type {(step?: DebugStep) => void} */
export const changed = (step) => {
  if (!news.size) {
    queueMicrotask(() => {
      const all = [...news];
      news.clear();
      for (const one of all) for (const listener of listeners) listener(one);
    });
  }
  news.add(step);
};

/** @type {(step: Partial<DebugStep> & { kind: DebugStep['kind'] }) => DebugStep} */
export const addStep = (step) => {
  /** @type {DebugStep} */
  const full = {
    number: ++count,
    id: '', component: '', action: '', heard: [], chain: [], args: {}, typed: {}, start: performance.now(), tries: 0, status: 0, bytes: 0,
    events: [], riders: [], runs: [], causes: [],
    ...step,
  };
  steps.push(full);
  if (steps[MOST]) steps.shift();
  changed(full);
  return full;
};

/** Show other steps; those of the page again, if none are given.
 * @type {(others?: DebugStep[]) => void} */
export const show = (others = steps) => {
  shown = others;
  changed();
};

/** Forget those that are shown. */
export const clear = () => {
  if (shown === steps) steps.length = 0;
  show();
};
