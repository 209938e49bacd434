/* Sorting by pointer and by keyboard.
 *
 * A handle is dragged, by mouse, pen or finger. Or it is pressed, by a key, a click or a tap: then arrow keys move the
 * row, and a second press drops it; a press of another handle puts it there. Escape takes it back, and so does the
 * focus that leaves it. Hears: pointerdown, pointermove, pointerup, pointercancel, click, keydown, focusin, dragstart.
 */
import { drop, isLifted, lift, lifted, moveTo, takeBack } from './moves.js';
import { find, handleAt, handlesOf, keyAt, keyOf, listOf, rowOf } from './rows.js';

const DRAG_PX = 5; // a hand trembles
/** What is pressed: where the pointer is, and where in the row it has taken it.
 * @type {{ pointer: number, handle: any, x: number, y: number, right: number, down: number, isDrag?: boolean } | null} */
let press = null;
let isAfterDrag = false; // a click follows

/** @type {(value: number, low: number, high: number) => number} */
const clamp = (value, low, high) => Math.max(low, Math.min(value, high));

/** How far a point is from a row.
 * @type {(rect: DOMRect, x: number, y: number) => number} */
const distance = ({ left, right, top, bottom }, x, y) =>
  Math.hypot(x - clamp(x, left, right), y - clamp(y, top, bottom));

/** Move the row once the edge with which it goes ahead is behind the middle of another one. Then no other edge is, so
 * nothing flickers, however high rows are.
 * @type {(handle: any, shown: DOMRect) => void} */
const aim = (handle, { left, top, width, height }) => {
  const [x, y] = [left + width / 2, top + height / 2];
  const [nearest] = handlesOf(listOf(handle))
    .filter((other) => other !== handle)
    .map((other) => ({ other, rect: rowOf(other).getBoundingClientRect() }))
    .sort((one, two) => distance(one.rect, x, y) - distance(two.rect, x, y));
  if (!nearest) return;
  const { other, rect } = nearest;
  const slot = rowOf(handle).getBoundingClientRect();
  const isBeside = slot.top < rect.bottom && rect.top < slot.bottom; // in one line
  const ahead = isBeside ? rect.left - slot.left : rect.top - slot.top;
  const way = isBeside ? x - rect.left - rect.width / 2 : y - rect.top - rect.height / 2;
  if (way * Math.sign(ahead) + (isBeside ? width : height) / 2 <= 0) return;
  moveTo(keyAt(handle, other), true);
};

/** Show the row where the pointer is, inside of the list, and scroll to it. */
const show = () => {
  if (!press?.isDrag) return;
  const handle = lifted && find(lifted);
  if (!handle) return; // it has gone
  const row = rowOf(handle);
  row.style.translate = '';
  const { x, y, right, down } = press;
  const { width, height } = row.getBoundingClientRect();
  const box = listOf(handle).getBoundingClientRect();
  const left = clamp(x - right, box.left, box.right - width);
  const top = clamp(y - down, box.top, box.bottom - height);
  aim(handle, new DOMRect(left, top, width, height));
  const slot = row.getBoundingClientRect();
  row.style.translate = `${left - slot.left}px ${top - slot.top}px`;
  row.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
};

const follow = () => {
  if (!press?.isDrag) return;
  show();
  requestAnimationFrame(follow); // the page scrolls on, though the pointer rests
};

/** @type {(press: any) => void} */
const begin = (press) => {
  const { handle, pointer } = press;
  if (!handle.isConnected) return; // an answer was quicker than the hand
  if (lifted) takeBack();
  lift(handle, true);
  press.isDrag = true;
  handle.setPointerCapture(pointer); // frames would keep the pointer
  follow();
};

/** @type {(end: () => void) => void} */
const finish = (end) => {
  const isDrag = press?.isDrag;
  press = null;
  if (!isDrag) return;
  isAfterDrag = true;
  const row = lifted && find(lifted) && rowOf(find(lifted));
  if (row) row.style.translate = '';
  if (row && !row.getAttribute('style')) row.removeAttribute('style');
  end();
};

/** @type {Record<string, (event: any) => void>} */
const listeners = {
  pointerdown(event) {
    const { button, clientX: x, clientY: y, isPrimary, pointerId: pointer, target } = event;
    const handle = !button && isPrimary && handleAt(target);
    isAfterDrag = false;
    if (!handle) return void (press = null);
    const { left, top } = rowOf(handle).getBoundingClientRect();
    press = { pointer, handle, x, y, right: x - left, down: y - top };
  },
  pointermove(event) {
    if (!press || event.pointerId !== press.pointer) return;
    const { clientX: x, clientY: y } = event;
    if (!press.isDrag && Math.hypot(x - press.x, y - press.y) < DRAG_PX) return;
    if (!press.isDrag) begin(press);
    Object.assign(press, { x, y });
  },
  pointerup({ clientX: x, clientY: y, pointerId }) {
    if (!press || press.pointer !== pointerId) return;
    Object.assign(press, { x, y });
    show(); // a quick hand is there before the next frame
    finish(drop);
  },
  pointercancel: ({ pointerId }) => press?.pointer === pointerId && finish(takeBack),
  dragstart: (event) => press && event.preventDefault(), // of an image in the handle
  click(event) {
    const { detail, target } = event;
    const handle = handleAt(target);
    if (isAfterDrag && detail) return event.stopImmediatePropagation(), event.preventDefault();
    if (!handle) return lifted && takeBack();
    event.preventDefault(); // it may stand in a form
    const from = lifted && find(lifted);
    if (isLifted(target)) drop();
    else if (from && listOf(from) === listOf(handle)) {
      moveTo(keyAt(from, handle));
      drop();
      from.focus();
    } else {
      if (lifted) takeBack();
      lift(handle);
    }
  },
  keydown(event) {
    if (!lifted) return;
    const { key, target } = event;
    if (key === 'Tab') return takeBack();
    if (key === 'Escape') {
      event.preventDefault();
      event.stopImmediatePropagation(); // a dialog around it stays open
      return press?.isDrag ? finish(takeBack) : takeBack();
    }
    const handle = isLifted(target) && find(lifted);
    if (!handle || press?.isDrag) return;
    const keys = handlesOf(listOf(handle)).map(keyOf);
    const at = keys.indexOf(lifted.key);
    const isRtl = getComputedStyle(listOf(handle)).direction === 'rtl';
    const [back, forth] = isRtl ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    /** @type {Record<string, number>} */
    const goals = { ArrowUp: at - 1, [back]: at - 1, ArrowDown: at + 1, [forth]: at + 1, Home: 0, End: keys.length - 1 };
    if (!(key in goals)) return;
    event.preventDefault();
    const to = clamp(goals[key], 0, keys.length - 1);
    if (to !== at) moveTo(keys[to > at ? to + 1 : to] ?? null);
  },
  focusin: ({ target }) => lifted && !press && !isLifted(target) && takeBack(),
};

export const startSort = () => {
  for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name, listener, true);
};
