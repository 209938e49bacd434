/* Moves of rows: the one under way, and those that were sent and not answered. Rows stand in their new places at
 * once; what the server answers counts, and a move that fails is taken back.
 *
 * Reads: data-nitro-sort-lifted, -moved, -dropped, -back, -gone of its script, what is said; data-nitro-token of
 *   roots. Writes: data-nitro-lifted of a row while it is lifted. Hears of jobs: answered, done.
 */
import { nitro } from './beside.js';
import { find, handleAt, handlesOf, keyBehind, keyOf, listOf, place, rowOf, stateOf } from './rows.js';

const LIFTED = 'data-nitro-lifted';
const texts = /** @type {any} */ (document.currentScript).dataset;
/** @type {Move | null} */
export let lifted = null;
/** @type {Move[]} */
const sent = [];
/** @type {Map<string, string>} */
const states = new Map(); // by list: how we have left it

/** @type {(what: string, move: Move) => void} */
const tell = (what, move) => {
  const handle = find(move);
  const handles = handle ? handlesOf(listOf(handle)) : [];
  /** @type {Record<string, any>} */
  const words = { row: move.name, place: handles.indexOf(handle) + 1, count: handles.length };
  window.nitroToasts?.say(texts[`nitroSort${what}`].replace(/{(\w+)}/g, (/** @type {string} */ _, /** @type {string} */ name) => words[name]));
};

/** @type {(move: Move) => string} */
const nameOf = ({ id, action, args }) => [id, action, args].join();

/** @type {(move: Move, before: any) => void} */
const put = (move, before) => {
  const handle = find(move);
  if (!handle) return;
  place(handle, before);
  rowOf(handle).toggleAttribute(LIFTED, move === lifted);
  states.set(nameOf(move), stateOf(move));
};

/** @type {(handle: any, isSilent?: boolean) => void} */
export const lift = (handle, isSilent) => {
  const { nitroSort: action, nitroArgs: args } = listOf(handle).dataset;
  const from = keyBehind(handle);
  const { id } = nitro().rootOf(handle);
  lifted = { id, action, args, key: keyOf(handle), name: handle.dataset.nitroHandle, from, before: from };
  put(lifted, from);
  handle.focus({ preventScroll: true }); // Safari's buttons have no focus after a click
  if (!isSilent) tell('Lifted', lifted);
};

/** Move what is lifted before the row of a key.
 * @type {(before: any, isSilent?: boolean) => void} */
export const moveTo = (before, isSilent) => {
  if (!lifted || before === lifted.before) return;
  put(lifted, (lifted.before = before));
  if (isSilent) return;
  rowOf(find(lifted)).scrollIntoView({ block: 'nearest', behavior: 'instant' });
  tell('Moved', lifted);
};

/** No longer lift what is.
 * @type {() => any} */
const release = () => {
  const move = lifted;
  const handle = move && find(move);
  if (move && !handle && nitro().find(move.id)) tell('Gone', move);
  lifted = null;
  if (!handle) return {};
  rowOf(handle).removeAttribute(LIFTED);
  return { move, handle };
};

export const takeBack = () => {
  const { move, handle } = release();
  if (!handle) return;
  put(move, move.from);
  tell('Back', move);
};

export const drop = () => {
  const { move, handle } = release();
  if (!handle) return;
  const { action, args, before, from, key } = move;
  tell('Dropped', move);
  if (before === from) return;
  sent.push(move);
  const given = { ...JSON.parse(args ?? '{}'), key, ...(before === null ? {} : { before }) };
  nitro().post(nitro().rootOf(handle), action, given, { source: handle, move });
};

/** Do moves again, on rows as the server has them.
 * @type {(moves: Move[]) => void} */
const redo = (moves) => {
  for (const move of moves) {
    const handle = find(move);
    if (handle) {
      move.from = keyBehind(handle);
      put(move, move.before);
      move.before = keyBehind(handle); // the row that stood there may have gone
    } else if (move === lifted) release();
  }
};

/** @type {(job: Job) => void} */
const settle = ({ move: own, status = 0 }) => {
  const moves = lifted ? [...sent, lifted] : [...sent];
  const mine = moves.find((move) => move === own);
  if (mine) sent.splice(sent.indexOf(mine), 1);
  const isRefused = mine && !(status && status < 300);
  for (const name of new Set(moves.map(nameOf))) {
    const all = moves.filter((move) => nameOf(move) === name);
    if (stateOf(all[0]) !== states.get(name)) redo(all.filter((move) => move !== mine)); // as the server has it
    else if (isRefused && nameOf(mine) === name) {
      const behind = all.slice(all.indexOf(mine) + 1);
      for (const move of [mine, ...behind].reverse()) put(move, move.from);
      redo(behind);
    }
  }
  if (isRefused) tell('Back', mine);
};

/** Whether an event is about the row that is lifted.
 * @type {(target: any) => boolean} */
export const isLifted = (target) => !!lifted && handleAt(target) === find(lifted);

export const startMoves = () => {
  for (const name of ['answered', 'done']) nitro().on(name, settle);
};
