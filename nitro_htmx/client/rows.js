/* The rows of a list that visitors sort, each known by its handle.
 *
 * Reads: data-nitro-sort of a list, the action; data-nitro-handle of a row's handle, the row's name; data-nitro-args
 *   of both: what the action gets besides, and the row's key.
 */
import { nitro } from './beside.js';

const SORT = '[data-nitro-sort]';
const HANDLE = '[data-nitro-handle]';

/** @type {(handle: any) => any} */
export const listOf = (handle) => handle.closest(SORT);

/** @type {(handle: any) => any} */
export const keyOf = (handle) => JSON.parse(handle.dataset.nitroArgs).key;

/** The handle that an event is about, but none in what people wrote.
 * @type {(target: any) => any} */
export const handleAt = (target) => {
  const handle = target.closest?.(HANDLE);
  return handle && listOf(handle) && nitro().rootOf(handle) && handle;
};

/** The child of the list in which the handle stands.
 * @type {(handle: any) => any} */
export const rowOf = (handle) => {
  const list = listOf(handle);
  while (handle.parentElement !== list) handle = handle.parentElement;
  return handle;
};

/** Rows without a handle stay where they are.
 * @type {(list: any) => any[]} */
export const handlesOf = (list) =>
  [...list.querySelectorAll(HANDLE)].filter((handle) => handleAt(handle) && listOf(handle) === list);

/** @type {(list: any, key: any) => any} */
const handleOf = (list, key) => handlesOf(list).find((handle) => keyOf(handle) === key);

/** The lists that a move may be about, on the page as it is now: columns may share an action.
 * @type {(move: Move) => any[]} */
const listsFor = ({ id, action, args }) => {
  const root = nitro().find(id);
  return [...(root?.querySelectorAll(SORT) ?? [])].filter(
    (list) => nitro().rootOf(list) === root && list.dataset.nitroSort === action && list.dataset.nitroArgs === args);
};

/** The handle of the row that a move is about.
 * @type {(move: Move) => any} */
export const find = (move) => listsFor(move).map((list) => handleOf(list, move.key)).find(Boolean);

/** How the lists are now: another text, and an answer has replaced them.
 * @type {(move: Move) => string} */
export const stateOf = (move) =>
  [nitro().find(move.id)?.dataset.nitroToken, ...listsFor(move).flatMap(handlesOf).map(keyOf)].join();

/** The key of the row behind; null: it is the last one.
 * @type {(handle: any) => any} */
export const keyBehind = (handle) => {
  const handles = handlesOf(listOf(handle));
  const next = handles[handles.indexOf(handle) + 1];
  return next ? keyOf(next) : null;
};

/** The key of the row before which a row has to go to be in the place of another one; null: at the end.
 * @type {(handle: any, other: any) => any} */
export const keyAt = (handle, other) =>
  handle.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? keyBehind(other) : keyOf(other);

/** Put a row before that of another key, or at the end, by moving those between: the row itself, which has the focus
 * or is pressed, stays in the page.
 * @type {(handle: any, before: any) => void} */
export const place = (handle, before) => {
  const list = listOf(handle);
  const handles = handlesOf(list);
  const at = handles.indexOf(handle);
  const to = before === null ? handles.length : handles.indexOf(handleOf(list, before));
  const row = rowOf(handle);
  const put = list.moveBefore ?? list.insertBefore; // which frames and videos survive
  if (to < 0) return; // that row has gone
  for (const other of handles.slice(at + 1, to)) put.call(list, rowOf(other), row);
  for (const other of handles.slice(to, at).reverse()) put.call(list, rowOf(other), row.nextSibling);
};
