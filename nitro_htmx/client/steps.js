/* Debugging: the steps of the page, oldest first, and who wants to know of them. */

const MOST = 200;
/** @type {DebugStep[]} */
export const steps = [];
/** @type {((step?: DebugStep) => void)[]} */
const listeners = [];
let count = 0;

/** Whether somebody has asked for it.
 * @type {(step: DebugStep) => boolean} */
export const isClick = ({ kind, action, causes, heard, isPoll }) =>
  /request|dropped/.test(kind) && !isPoll && !causes.length && !heard.length && !/^(sync|nitro-mount)$/.test(action);

/** Hear of each step that is new or has changed; of none in particular: all have.
 * @type {(listener: (step?: DebugStep) => void) => void} */
export const onStep = (listener) => void listeners.push(listener);

/** @type {(step?: DebugStep) => void} */
export const changed = (step) => {
  for (const listener of listeners) listener(step);
};

/** @type {(step: Partial<DebugStep> & { kind: DebugStep['kind'], id: string, component: string }) => DebugStep} */
export const addStep = (step) => {
  /** @type {DebugStep} */
  const full = {
    number: ++count,
    action: '', heard: [], chain: [], args: {}, typed: {}, start: performance.now(), tries: 0, status: 0, bytes: 0,
    events: [], riders: [], runs: [], causes: [],
    ...step,
  };
  steps.push(full);
  if (steps[MOST]) steps.shift();
  changed(full);
  return full;
};

/** @type {(others?: DebugStep[]) => void} */
export const replaceSteps = (others = []) => {
  steps.splice(0, steps.length, ...others);
  changed();
};
