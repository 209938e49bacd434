(() => {
  // nitro_htmx/client/rows.js
  var SORT = "[data-nitro-sort]";
  var HANDLE = "[data-nitro-handle]";
  var nitro = () => (
    /** @type {Nitro} */
    window.nitro
  );
  var listOf = (handle) => handle.closest(SORT);
  var keyOf = (handle) => JSON.parse(handle.dataset.nitroArgs).key;
  var handleAt = (target) => {
    const handle = target.closest?.(HANDLE);
    return handle && listOf(handle) && nitro().rootOf(handle) && handle;
  };
  var rowOf = (handle) => {
    const list = listOf(handle);
    while (handle.parentElement !== list) handle = handle.parentElement;
    return handle;
  };
  var handlesOf = (list) => [...list.querySelectorAll(HANDLE)].filter((handle) => handleAt(handle) && listOf(handle) === list);
  var handleOf = (list, key) => handlesOf(list).find((handle) => keyOf(handle) === key);
  var listsFor = ({ id, action, args }) => {
    const root = nitro().find(id);
    return [...root?.querySelectorAll(SORT) ?? []].filter(
      (list) => nitro().rootOf(list) === root && list.dataset.nitroSort === action && list.dataset.nitroArgs === args
    );
  };
  var find = (move) => listsFor(move).map((list) => handleOf(list, move.key)).find(Boolean);
  var stateOf = (move) => [nitro().find(move.id)?.dataset.nitroToken, ...listsFor(move).flatMap(handlesOf).map(keyOf)].join();
  var keyBehind = (handle) => {
    const handles = handlesOf(listOf(handle));
    const next = handles[handles.indexOf(handle) + 1];
    return next ? keyOf(next) : null;
  };
  var place = (handle, before) => {
    const list = listOf(handle);
    const handles = handlesOf(list);
    const at = handles.indexOf(handle);
    const to = before === null ? handles.length : handles.indexOf(handleOf(list, before));
    const row = rowOf(handle);
    const put2 = list.moveBefore ?? list.insertBefore;
    if (to < 0) return;
    for (const other of handles.slice(at + 1, to)) put2.call(list, rowOf(other), row);
    for (const other of handles.slice(to, at).reverse()) put2.call(list, rowOf(other), row.nextSibling);
  };

  // nitro_htmx/client/moves.js
  var LIFTED = "data-nitro-lifted";
  var texts = (
    /** @type {any} */
    document.currentScript.dataset
  );
  var lifted = null;
  var sent = [];
  var states = /* @__PURE__ */ new Map();
  var tell = (what, move) => {
    const handle = find(move);
    const handles = handle ? handlesOf(listOf(handle)) : [];
    const words = { row: move.name, place: handles.indexOf(handle) + 1, count: handles.length };
    window.nitroToasts?.say(texts[`nitroSort${what}`].replace(/{(\w+)}/g, (_, name) => words[name]));
  };
  var nameOf = ({ id, action, args }) => [id, action, args].join();
  var put = (move, before) => {
    const handle = find(move);
    if (!handle) return;
    place(handle, before);
    rowOf(handle).toggleAttribute(LIFTED, move === lifted);
    states.set(nameOf(move), stateOf(move));
  };
  var lift = (handle, isSilent) => {
    const { nitroSort: action, nitroArgs: args } = listOf(handle).dataset;
    const from = keyBehind(handle);
    const { id } = nitro().rootOf(handle);
    lifted = { id, action, args, key: keyOf(handle), name: handle.dataset.nitroHandle, from, before: from };
    put(lifted, from);
    handle.focus({ preventScroll: true });
    if (!isSilent) tell("Lifted", lifted);
  };
  var moveTo = (before, isSilent) => {
    if (!lifted || before === lifted.before) return;
    put(lifted, lifted.before = before);
    if (isSilent) return;
    rowOf(find(lifted)).scrollIntoView({ block: "nearest", behavior: "instant" });
    tell("Moved", lifted);
  };
  var release = () => {
    const move = lifted;
    const handle = move && find(move);
    if (move && !handle && nitro().find(move.id)) tell("Gone", move);
    lifted = null;
    if (!handle) return {};
    rowOf(handle).removeAttribute(LIFTED);
    return { move, handle };
  };
  var takeBack = () => {
    const { move, handle } = release();
    if (!handle) return;
    put(move, move.from);
    tell("Back", move);
  };
  var drop = () => {
    const { move, handle } = release();
    if (!handle) return;
    const { action, args, before, from, key } = move;
    tell("Dropped", move);
    if (before === from) return;
    sent.push(move);
    const given = { ...JSON.parse(args ?? "{}"), key, ...before === null ? {} : { before } };
    nitro().post(nitro().rootOf(handle), action, given, { source: handle, move });
  };
  var redo = (moves) => {
    for (const move of moves) {
      const handle = find(move);
      if (handle) {
        move.from = keyBehind(handle);
        put(move, move.before);
        move.before = keyBehind(handle);
      } else if (move === lifted) release();
    }
  };
  var settle = ({ move: own, status = 0 }) => {
    const moves = lifted ? [...sent, lifted] : [...sent];
    const mine = moves.find((move) => move === own);
    if (mine) sent.splice(sent.indexOf(mine), 1);
    const isRefused = mine && !(status && status < 300);
    for (const name of new Set(moves.map(nameOf))) {
      const all = moves.filter((move) => nameOf(move) === name);
      if (stateOf(all[0]) !== states.get(name)) redo(all.filter((move) => move !== mine));
      else if (isRefused && nameOf(mine) === name) {
        const behind = all.slice(all.indexOf(mine) + 1);
        for (const move of [mine, ...behind].reverse()) put(move, move.from);
        redo(behind);
      }
    }
    if (isRefused) tell("Back", mine);
  };
  var isLifted = (target) => !!lifted && handleAt(target) === find(lifted);
  var startMoves = () => {
    for (const name of ["answered", "done"]) nitro().on(name, settle);
  };

  // nitro_htmx/client/sort.js
  var DRAG_PX = 5;
  var press = null;
  var isAfterDrag = false;
  var clamp = (value, low, high) => Math.max(low, Math.min(value, high));
  var distance = ({ left, right, top, bottom }, x, y) => Math.hypot(x - clamp(x, left, right), y - clamp(y, top, bottom));
  var aim = (handle, { left, top, width, height }) => {
    const [x, y] = [left + width / 2, top + height / 2];
    const [nearest] = handlesOf(listOf(handle)).filter((other2) => other2 !== handle).map((other2) => ({ other: other2, rect: rowOf(other2).getBoundingClientRect() })).sort((one, two) => distance(one.rect, x, y) - distance(two.rect, x, y));
    if (!nearest) return;
    const { other, rect } = nearest;
    const slot = rowOf(handle).getBoundingClientRect();
    const isBeside = slot.top < rect.bottom && rect.top < slot.bottom;
    const ahead = isBeside ? rect.left - slot.left : rect.top - slot.top;
    const way = isBeside ? x - rect.left - rect.width / 2 : y - rect.top - rect.height / 2;
    if (way * Math.sign(ahead) + (isBeside ? width : height) / 2 <= 0) return;
    const isBehind = handle.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
    moveTo(isBehind ? keyBehind(other) : keyOf(other), true);
  };
  var show = () => {
    if (!press?.isDrag) return;
    const handle = lifted && find(lifted);
    if (!handle) return;
    const row = rowOf(handle);
    row.style.translate = "";
    const { x, y, right, down } = press;
    const { width, height } = row.getBoundingClientRect();
    const box = listOf(handle).getBoundingClientRect();
    const left = clamp(x - right, box.left, box.right - width);
    const top = clamp(y - down, box.top, box.bottom - height);
    aim(handle, new DOMRect(left, top, width, height));
    const slot = row.getBoundingClientRect();
    row.style.translate = `${left - slot.left}px ${top - slot.top}px`;
    row.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  };
  var follow = () => {
    if (!press?.isDrag) return;
    show();
    requestAnimationFrame(follow);
  };
  var begin = (press2) => {
    const { handle, pointer } = press2;
    if (!handle.isConnected) return;
    if (lifted) takeBack();
    lift(handle, true);
    press2.isDrag = true;
    handle.setPointerCapture(pointer);
    follow();
  };
  var finish = (end) => {
    const isDrag = press?.isDrag;
    press = null;
    if (!isDrag) return;
    isAfterDrag = true;
    const row = lifted && find(lifted) && rowOf(find(lifted));
    if (row) row.style.translate = "";
    if (row && !row.getAttribute("style")) row.removeAttribute("style");
    end();
  };
  var listeners = {
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
      show();
      finish(drop);
    },
    pointercancel: ({ pointerId }) => press?.pointer === pointerId && finish(takeBack),
    dragstart: (event) => press && event.preventDefault(),
    // of an image in the handle
    click(event) {
      const { detail, target } = event;
      const handle = handleAt(target);
      if (isAfterDrag && detail) return event.stopImmediatePropagation(), event.preventDefault();
      if (!handle) return lifted && takeBack();
      event.preventDefault();
      if (isLifted(target)) drop();
      else if (lifted && listOf(find(lifted) ?? handle) === listOf(handle)) {
        const from = find(lifted);
        const isBehind = from?.compareDocumentPosition(handle) & Node.DOCUMENT_POSITION_FOLLOWING;
        moveTo(isBehind ? keyBehind(handle) : keyOf(handle));
        drop();
        from?.focus();
      } else {
        if (lifted) takeBack();
        lift(handle);
      }
    },
    keydown(event) {
      if (!lifted) return;
      const { key, target } = event;
      if (key === "Tab") return takeBack();
      if (key === "Escape") {
        event.preventDefault();
        event.stopImmediatePropagation();
        return press?.isDrag ? finish(takeBack) : takeBack();
      }
      const handle = isLifted(target) && find(lifted);
      if (!handle || press?.isDrag) return;
      const keys = handlesOf(listOf(handle)).map(keyOf);
      const at = keys.indexOf(lifted.key);
      const isRtl = getComputedStyle(listOf(handle)).direction === "rtl";
      const [back, forth] = isRtl ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
      const goals = { ArrowUp: at - 1, [back]: at - 1, ArrowDown: at + 1, [forth]: at + 1, Home: 0, End: keys.length - 1 };
      if (!(key in goals)) return;
      event.preventDefault();
      const to = clamp(goals[key], 0, keys.length - 1);
      if (to !== at) moveTo(keys[to > at ? to + 1 : to] ?? null);
    },
    focusin: ({ target }) => lifted && !press && !isLifted(target) && takeBack()
  };
  var startSort = () => {
    for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name, listener, true);
  };

  // nitro_htmx/client/nitro-sort.js
  if (Object.hasOwn(window, "nitro") && !nitro().hasSort) {
    nitro().hasSort = true;
    startMoves();
    startSort();
  }
})();
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L3Jvd3MuanMiLCAiLi4vLi4vY2xpZW50L21vdmVzLmpzIiwgIi4uLy4uL2NsaWVudC9zb3J0LmpzIiwgIi4uLy4uL2NsaWVudC9uaXRyby1zb3J0LmpzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvKiBUaGUgcm93cyBvZiBhIGxpc3QgdGhhdCB2aXNpdG9ycyBzb3J0LCBlYWNoIGtub3duIGJ5IGl0cyBoYW5kbGUuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tc29ydCBvZiBhIGxpc3QsIHRoZSBhY3Rpb247IGRhdGEtbml0cm8taGFuZGxlIG9mIGEgcm93J3MgaGFuZGxlLCB0aGUgcm93J3MgbmFtZTsgZGF0YS1uaXRyby1hcmdzXG4gKiAgIG9mIGJvdGg6IHdoYXQgdGhlIGFjdGlvbiBnZXRzIGJlc2lkZXMsIGFuZCB0aGUgcm93J3Mga2V5LlxuICovXG5jb25zdCBTT1JUID0gJ1tkYXRhLW5pdHJvLXNvcnRdJztcbmNvbnN0IEhBTkRMRSA9ICdbZGF0YS1uaXRyby1oYW5kbGVdJztcblxuLyoqIEB0eXBlIHsoKSA9PiBOaXRyb30gKi9cbmV4cG9ydCBjb25zdCBuaXRybyA9ICgpID0+IC8qKiBAdHlwZSB7Tml0cm99ICovICh3aW5kb3cubml0cm8pO1xuXG4vKiogQHR5cGUgeyhoYW5kbGU6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGxpc3RPZiA9IChoYW5kbGUpID0+IGhhbmRsZS5jbG9zZXN0KFNPUlQpO1xuXG4vKiogQHR5cGUgeyhoYW5kbGU6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGtleU9mID0gKGhhbmRsZSkgPT4gSlNPTi5wYXJzZShoYW5kbGUuZGF0YXNldC5uaXRyb0FyZ3MpLmtleTtcblxuLyoqIFRoZSBoYW5kbGUgdGhhdCBhbiBldmVudCBpcyBhYm91dCwgYnV0IG5vbmUgaW4gd2hhdCBwZW9wbGUgd3JvdGUuXG4gKiBAdHlwZSB7KHRhcmdldDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgaGFuZGxlQXQgPSAodGFyZ2V0KSA9PiB7XG4gIGNvbnN0IGhhbmRsZSA9IHRhcmdldC5jbG9zZXN0Py4oSEFORExFKTtcbiAgcmV0dXJuIGhhbmRsZSAmJiBsaXN0T2YoaGFuZGxlKSAmJiBuaXRybygpLnJvb3RPZihoYW5kbGUpICYmIGhhbmRsZTtcbn07XG5cbi8qKiBUaGUgY2hpbGQgb2YgdGhlIGxpc3QgaW4gd2hpY2ggdGhlIGhhbmRsZSBzdGFuZHMuXG4gKiBAdHlwZSB7KGhhbmRsZTogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3Qgcm93T2YgPSAoaGFuZGxlKSA9PiB7XG4gIGNvbnN0IGxpc3QgPSBsaXN0T2YoaGFuZGxlKTtcbiAgd2hpbGUgKGhhbmRsZS5wYXJlbnRFbGVtZW50ICE9PSBsaXN0KSBoYW5kbGUgPSBoYW5kbGUucGFyZW50RWxlbWVudDtcbiAgcmV0dXJuIGhhbmRsZTtcbn07XG5cbi8qKiBSb3dzIHdpdGhvdXQgYSBoYW5kbGUgc3RheSB3aGVyZSB0aGV5IGFyZS5cbiAqIEB0eXBlIHsobGlzdDogYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBoYW5kbGVzT2YgPSAobGlzdCkgPT5cbiAgWy4uLmxpc3QucXVlcnlTZWxlY3RvckFsbChIQU5ETEUpXS5maWx0ZXIoKGhhbmRsZSkgPT4gaGFuZGxlQXQoaGFuZGxlKSAmJiBsaXN0T2YoaGFuZGxlKSA9PT0gbGlzdCk7XG5cbi8qKiBAdHlwZSB7KGxpc3Q6IGFueSwga2V5OiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IGhhbmRsZU9mID0gKGxpc3QsIGtleSkgPT4gaGFuZGxlc09mKGxpc3QpLmZpbmQoKGhhbmRsZSkgPT4ga2V5T2YoaGFuZGxlKSA9PT0ga2V5KTtcblxuLyoqIFRoZSBsaXN0cyB0aGF0IGEgbW92ZSBtYXkgYmUgYWJvdXQsIG9uIHRoZSBwYWdlIGFzIGl0IGlzIG5vdzogY29sdW1ucyBtYXkgc2hhcmUgYW4gYWN0aW9uLlxuICogQHR5cGUgeyhtb3ZlOiBNb3ZlKSA9PiBhbnlbXX0gKi9cbmNvbnN0IGxpc3RzRm9yID0gKHsgaWQsIGFjdGlvbiwgYXJncyB9KSA9PiB7XG4gIGNvbnN0IHJvb3QgPSBuaXRybygpLmZpbmQoaWQpO1xuICByZXR1cm4gWy4uLihyb290Py5xdWVyeVNlbGVjdG9yQWxsKFNPUlQpID8/IFtdKV0uZmlsdGVyKFxuICAgIChsaXN0KSA9PiBuaXRybygpLnJvb3RPZihsaXN0KSA9PT0gcm9vdCAmJiBsaXN0LmRhdGFzZXQubml0cm9Tb3J0ID09PSBhY3Rpb24gJiYgbGlzdC5kYXRhc2V0Lm5pdHJvQXJncyA9PT0gYXJncyk7XG59O1xuXG4vKiogVGhlIGhhbmRsZSBvZiB0aGUgcm93IHRoYXQgYSBtb3ZlIGlzIGFib3V0LlxuICogQHR5cGUgeyhtb3ZlOiBNb3ZlKSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZmluZCA9IChtb3ZlKSA9PiBsaXN0c0Zvcihtb3ZlKS5tYXAoKGxpc3QpID0+IGhhbmRsZU9mKGxpc3QsIG1vdmUua2V5KSkuZmluZChCb29sZWFuKTtcblxuLyoqIEhvdyB0aGUgbGlzdHMgYXJlIG5vdzogYW5vdGhlciB0ZXh0LCBhbmQgYW4gYW5zd2VyIGhhcyByZXBsYWNlZCB0aGVtLlxuICogQHR5cGUgeyhtb3ZlOiBNb3ZlKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3Qgc3RhdGVPZiA9IChtb3ZlKSA9PlxuICBbbml0cm8oKS5maW5kKG1vdmUuaWQpPy5kYXRhc2V0Lm5pdHJvVG9rZW4sIC4uLmxpc3RzRm9yKG1vdmUpLmZsYXRNYXAoaGFuZGxlc09mKS5tYXAoa2V5T2YpXS5qb2luKCk7XG5cbi8qKiBUaGUga2V5IG9mIHRoZSByb3cgYmVoaW5kOyBudWxsOiBpdCBpcyB0aGUgbGFzdCBvbmUuXG4gKiBAdHlwZSB7KGhhbmRsZTogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3Qga2V5QmVoaW5kID0gKGhhbmRsZSkgPT4ge1xuICBjb25zdCBoYW5kbGVzID0gaGFuZGxlc09mKGxpc3RPZihoYW5kbGUpKTtcbiAgY29uc3QgbmV4dCA9IGhhbmRsZXNbaGFuZGxlcy5pbmRleE9mKGhhbmRsZSkgKyAxXTtcbiAgcmV0dXJuIG5leHQgPyBrZXlPZihuZXh0KSA6IG51bGw7XG59O1xuXG4vKiogUHV0IGEgcm93IGJlZm9yZSB0aGF0IG9mIGFub3RoZXIga2V5LCBvciBhdCB0aGUgZW5kLCBieSBtb3ZpbmcgdGhvc2UgYmV0d2VlbjogdGhlIHJvdyBpdHNlbGYsIHdoaWNoIGhhcyB0aGUgZm9jdXNcbiAqIG9yIGlzIHByZXNzZWQsIHN0YXlzIGluIHRoZSBwYWdlLlxuICogQHR5cGUgeyhoYW5kbGU6IGFueSwgYmVmb3JlOiBhbnkpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcGxhY2UgPSAoaGFuZGxlLCBiZWZvcmUpID0+IHtcbiAgY29uc3QgbGlzdCA9IGxpc3RPZihoYW5kbGUpO1xuICBjb25zdCBoYW5kbGVzID0gaGFuZGxlc09mKGxpc3QpO1xuICBjb25zdCBhdCA9IGhhbmRsZXMuaW5kZXhPZihoYW5kbGUpO1xuICBjb25zdCB0byA9IGJlZm9yZSA9PT0gbnVsbCA/IGhhbmRsZXMubGVuZ3RoIDogaGFuZGxlcy5pbmRleE9mKGhhbmRsZU9mKGxpc3QsIGJlZm9yZSkpO1xuICBjb25zdCByb3cgPSByb3dPZihoYW5kbGUpO1xuICBjb25zdCBwdXQgPSBsaXN0Lm1vdmVCZWZvcmUgPz8gbGlzdC5pbnNlcnRCZWZvcmU7IC8vIHdoaWNoIGZyYW1lcyBhbmQgdmlkZW9zIHN1cnZpdmVcbiAgaWYgKHRvIDwgMCkgcmV0dXJuOyAvLyB0aGF0IHJvdyBoYXMgZ29uZVxuICBmb3IgKGNvbnN0IG90aGVyIG9mIGhhbmRsZXMuc2xpY2UoYXQgKyAxLCB0bykpIHB1dC5jYWxsKGxpc3QsIHJvd09mKG90aGVyKSwgcm93KTtcbiAgZm9yIChjb25zdCBvdGhlciBvZiBoYW5kbGVzLnNsaWNlKHRvLCBhdCkucmV2ZXJzZSgpKSBwdXQuY2FsbChsaXN0LCByb3dPZihvdGhlciksIHJvdy5uZXh0U2libGluZyk7XG59O1xuIiwgIi8qIE1vdmVzIG9mIHJvd3M6IHRoZSBvbmUgdW5kZXIgd2F5LCBhbmQgdGhvc2UgdGhhdCB3ZXJlIHNlbnQgYW5kIG5vdCBhbnN3ZXJlZC4gUm93cyBzdGFuZCBpbiB0aGVpciBuZXcgcGxhY2VzIGF0XG4gKiBvbmNlOyB3aGF0IHRoZSBzZXJ2ZXIgYW5zd2VycyBjb3VudHMsIGFuZCBhIG1vdmUgdGhhdCBmYWlscyBpcyB0YWtlbiBiYWNrLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLXNvcnQtbGlmdGVkLCAtbW92ZWQsIC1kcm9wcGVkLCAtYmFjaywgLWdvbmUgb2YgaXRzIHNjcmlwdCwgd2hhdCBpcyBzYWlkOyBkYXRhLW5pdHJvLXRva2VuIG9mXG4gKiAgIHJvb3RzLiBXcml0ZXM6IGRhdGEtbml0cm8tbGlmdGVkIG9mIGEgcm93IHdoaWxlIGl0IGlzIGxpZnRlZC4gSGVhcnMgb2Ygam9iczogYW5zd2VyZWQsIGRvbmUuXG4gKi9cbmltcG9ydCB7IGZpbmQsIGhhbmRsZUF0LCBoYW5kbGVzT2YsIGtleUJlaGluZCwga2V5T2YsIGxpc3RPZiwgbml0cm8sIHBsYWNlLCByb3dPZiwgc3RhdGVPZiB9IGZyb20gJy4vcm93cy5qcyc7XG5cbmNvbnN0IExJRlRFRCA9ICdkYXRhLW5pdHJvLWxpZnRlZCc7XG5jb25zdCB0ZXh0cyA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZG9jdW1lbnQuY3VycmVudFNjcmlwdCkuZGF0YXNldDtcbi8qKiBAdHlwZSB7TW92ZSB8IG51bGx9ICovXG5leHBvcnQgbGV0IGxpZnRlZCA9IG51bGw7XG4vKiogQHR5cGUge01vdmVbXX0gKi9cbmNvbnN0IHNlbnQgPSBbXTtcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmNvbnN0IHN0YXRlcyA9IG5ldyBNYXAoKTsgLy8gYnkgbGlzdDogaG93IHdlIGhhdmUgbGVmdCBpdFxuXG4vKiogQHR5cGUgeyh3aGF0OiBzdHJpbmcsIG1vdmU6IE1vdmUpID0+IHZvaWR9ICovXG5jb25zdCB0ZWxsID0gKHdoYXQsIG1vdmUpID0+IHtcbiAgY29uc3QgaGFuZGxlID0gZmluZChtb3ZlKTtcbiAgY29uc3QgaGFuZGxlcyA9IGhhbmRsZSA/IGhhbmRsZXNPZihsaXN0T2YoaGFuZGxlKSkgOiBbXTtcbiAgLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBhbnk+fSAqL1xuICBjb25zdCB3b3JkcyA9IHsgcm93OiBtb3ZlLm5hbWUsIHBsYWNlOiBoYW5kbGVzLmluZGV4T2YoaGFuZGxlKSArIDEsIGNvdW50OiBoYW5kbGVzLmxlbmd0aCB9O1xuICB3aW5kb3cubml0cm9Ub2FzdHM/LnNheSh0ZXh0c1tgbml0cm9Tb3J0JHt3aGF0fWBdLnJlcGxhY2UoL3soXFx3Kyl9L2csICgvKiogQHR5cGUge3N0cmluZ30gKi8gXywgLyoqIEB0eXBlIHtzdHJpbmd9ICovIG5hbWUpID0+IHdvcmRzW25hbWVdKSk7XG59O1xuXG4vKiogQHR5cGUgeyhtb3ZlOiBNb3ZlKSA9PiBzdHJpbmd9ICovXG5jb25zdCBuYW1lT2YgPSAoeyBpZCwgYWN0aW9uLCBhcmdzIH0pID0+IFtpZCwgYWN0aW9uLCBhcmdzXS5qb2luKCk7XG5cbi8qKiBAdHlwZSB7KG1vdmU6IE1vdmUsIGJlZm9yZTogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgcHV0ID0gKG1vdmUsIGJlZm9yZSkgPT4ge1xuICBjb25zdCBoYW5kbGUgPSBmaW5kKG1vdmUpO1xuICBpZiAoIWhhbmRsZSkgcmV0dXJuO1xuICBwbGFjZShoYW5kbGUsIGJlZm9yZSk7XG4gIHJvd09mKGhhbmRsZSkudG9nZ2xlQXR0cmlidXRlKExJRlRFRCwgbW92ZSA9PT0gbGlmdGVkKTtcbiAgc3RhdGVzLnNldChuYW1lT2YobW92ZSksIHN0YXRlT2YobW92ZSkpO1xufTtcblxuLyoqIEB0eXBlIHsoaGFuZGxlOiBhbnksIGlzU2lsZW50PzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBsaWZ0ID0gKGhhbmRsZSwgaXNTaWxlbnQpID0+IHtcbiAgY29uc3QgeyBuaXRyb1NvcnQ6IGFjdGlvbiwgbml0cm9BcmdzOiBhcmdzIH0gPSBsaXN0T2YoaGFuZGxlKS5kYXRhc2V0O1xuICBjb25zdCBmcm9tID0ga2V5QmVoaW5kKGhhbmRsZSk7XG4gIGNvbnN0IHsgaWQgfSA9IG5pdHJvKCkucm9vdE9mKGhhbmRsZSk7XG4gIGxpZnRlZCA9IHsgaWQsIGFjdGlvbiwgYXJncywga2V5OiBrZXlPZihoYW5kbGUpLCBuYW1lOiBoYW5kbGUuZGF0YXNldC5uaXRyb0hhbmRsZSwgZnJvbSwgYmVmb3JlOiBmcm9tIH07XG4gIHB1dChsaWZ0ZWQsIGZyb20pO1xuICBoYW5kbGUuZm9jdXMoeyBwcmV2ZW50U2Nyb2xsOiB0cnVlIH0pOyAvLyBTYWZhcmkncyBidXR0b25zIGhhdmUgbm8gZm9jdXMgYWZ0ZXIgYSBjbGlja1xuICBpZiAoIWlzU2lsZW50KSB0ZWxsKCdMaWZ0ZWQnLCBsaWZ0ZWQpO1xufTtcblxuLyoqIE1vdmUgd2hhdCBpcyBsaWZ0ZWQgYmVmb3JlIHRoZSByb3cgb2YgYSBrZXkuXG4gKiBAdHlwZSB7KGJlZm9yZTogYW55LCBpc1NpbGVudD86IGJvb2xlYW4pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgbW92ZVRvID0gKGJlZm9yZSwgaXNTaWxlbnQpID0+IHtcbiAgaWYgKCFsaWZ0ZWQgfHwgYmVmb3JlID09PSBsaWZ0ZWQuYmVmb3JlKSByZXR1cm47XG4gIHB1dChsaWZ0ZWQsIChsaWZ0ZWQuYmVmb3JlID0gYmVmb3JlKSk7XG4gIGlmIChpc1NpbGVudCkgcmV0dXJuO1xuICByb3dPZihmaW5kKGxpZnRlZCkpLnNjcm9sbEludG9WaWV3KHsgYmxvY2s6ICduZWFyZXN0JywgYmVoYXZpb3I6ICdpbnN0YW50JyB9KTtcbiAgdGVsbCgnTW92ZWQnLCBsaWZ0ZWQpO1xufTtcblxuLyoqIE5vIGxvbmdlciBsaWZ0IHdoYXQgaXMuXG4gKiBAdHlwZSB7KCkgPT4gYW55fSAqL1xuY29uc3QgcmVsZWFzZSA9ICgpID0+IHtcbiAgY29uc3QgbW92ZSA9IGxpZnRlZDtcbiAgY29uc3QgaGFuZGxlID0gbW92ZSAmJiBmaW5kKG1vdmUpO1xuICBpZiAobW92ZSAmJiAhaGFuZGxlICYmIG5pdHJvKCkuZmluZChtb3ZlLmlkKSkgdGVsbCgnR29uZScsIG1vdmUpO1xuICBsaWZ0ZWQgPSBudWxsO1xuICBpZiAoIWhhbmRsZSkgcmV0dXJuIHt9O1xuICByb3dPZihoYW5kbGUpLnJlbW92ZUF0dHJpYnV0ZShMSUZURUQpO1xuICByZXR1cm4geyBtb3ZlLCBoYW5kbGUgfTtcbn07XG5cbmV4cG9ydCBjb25zdCB0YWtlQmFjayA9ICgpID0+IHtcbiAgY29uc3QgeyBtb3ZlLCBoYW5kbGUgfSA9IHJlbGVhc2UoKTtcbiAgaWYgKCFoYW5kbGUpIHJldHVybjtcbiAgcHV0KG1vdmUsIG1vdmUuZnJvbSk7XG4gIHRlbGwoJ0JhY2snLCBtb3ZlKTtcbn07XG5cbmV4cG9ydCBjb25zdCBkcm9wID0gKCkgPT4ge1xuICBjb25zdCB7IG1vdmUsIGhhbmRsZSB9ID0gcmVsZWFzZSgpO1xuICBpZiAoIWhhbmRsZSkgcmV0dXJuO1xuICBjb25zdCB7IGFjdGlvbiwgYXJncywgYmVmb3JlLCBmcm9tLCBrZXkgfSA9IG1vdmU7XG4gIHRlbGwoJ0Ryb3BwZWQnLCBtb3ZlKTtcbiAgaWYgKGJlZm9yZSA9PT0gZnJvbSkgcmV0dXJuO1xuICBzZW50LnB1c2gobW92ZSk7XG4gIGNvbnN0IGdpdmVuID0geyAuLi5KU09OLnBhcnNlKGFyZ3MgPz8gJ3t9JyksIGtleSwgLi4uKGJlZm9yZSA9PT0gbnVsbCA/IHt9IDogeyBiZWZvcmUgfSkgfTtcbiAgbml0cm8oKS5wb3N0KG5pdHJvKCkucm9vdE9mKGhhbmRsZSksIGFjdGlvbiwgZ2l2ZW4sIHsgc291cmNlOiBoYW5kbGUsIG1vdmUgfSk7XG59O1xuXG4vKiogRG8gbW92ZXMgYWdhaW4sIG9uIHJvd3MgYXMgdGhlIHNlcnZlciBoYXMgdGhlbS5cbiAqIEB0eXBlIHsobW92ZXM6IE1vdmVbXSkgPT4gdm9pZH0gKi9cbmNvbnN0IHJlZG8gPSAobW92ZXMpID0+IHtcbiAgZm9yIChjb25zdCBtb3ZlIG9mIG1vdmVzKSB7XG4gICAgY29uc3QgaGFuZGxlID0gZmluZChtb3ZlKTtcbiAgICBpZiAoaGFuZGxlKSB7XG4gICAgICBtb3ZlLmZyb20gPSBrZXlCZWhpbmQoaGFuZGxlKTtcbiAgICAgIHB1dChtb3ZlLCBtb3ZlLmJlZm9yZSk7XG4gICAgICBtb3ZlLmJlZm9yZSA9IGtleUJlaGluZChoYW5kbGUpOyAvLyB0aGUgcm93IHRoYXQgc3Rvb2QgdGhlcmUgbWF5IGhhdmUgZ29uZVxuICAgIH0gZWxzZSBpZiAobW92ZSA9PT0gbGlmdGVkKSByZWxlYXNlKCk7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3Qgc2V0dGxlID0gKHsgbW92ZTogb3duLCBzdGF0dXMgPSAwIH0pID0+IHtcbiAgY29uc3QgbW92ZXMgPSBsaWZ0ZWQgPyBbLi4uc2VudCwgbGlmdGVkXSA6IFsuLi5zZW50XTtcbiAgY29uc3QgbWluZSA9IG1vdmVzLmZpbmQoKG1vdmUpID0+IG1vdmUgPT09IG93bik7XG4gIGlmIChtaW5lKSBzZW50LnNwbGljZShzZW50LmluZGV4T2YobWluZSksIDEpO1xuICBjb25zdCBpc1JlZnVzZWQgPSBtaW5lICYmICEoc3RhdHVzICYmIHN0YXR1cyA8IDMwMCk7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBuZXcgU2V0KG1vdmVzLm1hcChuYW1lT2YpKSkge1xuICAgIGNvbnN0IGFsbCA9IG1vdmVzLmZpbHRlcigobW92ZSkgPT4gbmFtZU9mKG1vdmUpID09PSBuYW1lKTtcbiAgICBpZiAoc3RhdGVPZihhbGxbMF0pICE9PSBzdGF0ZXMuZ2V0KG5hbWUpKSByZWRvKGFsbC5maWx0ZXIoKG1vdmUpID0+IG1vdmUgIT09IG1pbmUpKTsgLy8gYXMgdGhlIHNlcnZlciBoYXMgaXRcbiAgICBlbHNlIGlmIChpc1JlZnVzZWQgJiYgbmFtZU9mKG1pbmUpID09PSBuYW1lKSB7XG4gICAgICBjb25zdCBiZWhpbmQgPSBhbGwuc2xpY2UoYWxsLmluZGV4T2YobWluZSkgKyAxKTtcbiAgICAgIGZvciAoY29uc3QgbW92ZSBvZiBbbWluZSwgLi4uYmVoaW5kXS5yZXZlcnNlKCkpIHB1dChtb3ZlLCBtb3ZlLmZyb20pO1xuICAgICAgcmVkbyhiZWhpbmQpO1xuICAgIH1cbiAgfVxuICBpZiAoaXNSZWZ1c2VkKSB0ZWxsKCdCYWNrJywgbWluZSk7XG59O1xuXG4vKiogV2hldGhlciBhbiBldmVudCBpcyBhYm91dCB0aGUgcm93IHRoYXQgaXMgbGlmdGVkLlxuICogQHR5cGUgeyh0YXJnZXQ6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0xpZnRlZCA9ICh0YXJnZXQpID0+ICEhbGlmdGVkICYmIGhhbmRsZUF0KHRhcmdldCkgPT09IGZpbmQobGlmdGVkKTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0TW92ZXMgPSAoKSA9PiB7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBbJ2Fuc3dlcmVkJywgJ2RvbmUnXSkgbml0cm8oKS5vbihuYW1lLCBzZXR0bGUpO1xufTtcbiIsICIvKiBTb3J0aW5nIGJ5IHBvaW50ZXIgYW5kIGJ5IGtleWJvYXJkLlxuICpcbiAqIEEgaGFuZGxlIGlzIGRyYWdnZWQsIGJ5IG1vdXNlLCBwZW4gb3IgZmluZ2VyLiBPciBpdCBpcyBwcmVzc2VkLCBieSBhIGtleSwgYSBjbGljayBvciBhIHRhcDogdGhlbiBhcnJvdyBrZXlzIG1vdmUgdGhlXG4gKiByb3csIGFuZCBhIHNlY29uZCBwcmVzcyBkcm9wcyBpdDsgYSBwcmVzcyBvZiBhbm90aGVyIGhhbmRsZSBwdXRzIGl0IHRoZXJlLiBFc2NhcGUgdGFrZXMgaXQgYmFjaywgYW5kIHNvIGRvZXMgdGhlXG4gKiBmb2N1cyB0aGF0IGxlYXZlcyBpdC4gSGVhcnM6IHBvaW50ZXJkb3duLCBwb2ludGVybW92ZSwgcG9pbnRlcnVwLCBwb2ludGVyY2FuY2VsLCBjbGljaywga2V5ZG93biwgZm9jdXNpbiwgZHJhZ3N0YXJ0LlxuICovXG5pbXBvcnQgeyBkcm9wLCBpc0xpZnRlZCwgbGlmdCwgbGlmdGVkLCBtb3ZlVG8sIHRha2VCYWNrIH0gZnJvbSAnLi9tb3Zlcy5qcyc7XG5pbXBvcnQgeyBmaW5kLCBoYW5kbGVBdCwgaGFuZGxlc09mLCBrZXlCZWhpbmQsIGtleU9mLCBsaXN0T2YsIHJvd09mIH0gZnJvbSAnLi9yb3dzLmpzJztcblxuY29uc3QgRFJBR19QWCA9IDU7IC8vIGEgaGFuZCB0cmVtYmxlc1xuLyoqIFdoYXQgaXMgcHJlc3NlZDogd2hlcmUgdGhlIHBvaW50ZXIgaXMsIGFuZCB3aGVyZSBpbiB0aGUgcm93IGl0IGhhcyB0YWtlbiBpdC5cbiAqIEB0eXBlIHt7IHBvaW50ZXI6IG51bWJlciwgaGFuZGxlOiBhbnksIHg6IG51bWJlciwgeTogbnVtYmVyLCByaWdodDogbnVtYmVyLCBkb3duOiBudW1iZXIsIGlzRHJhZz86IGJvb2xlYW4gfSB8IG51bGx9ICovXG5sZXQgcHJlc3MgPSBudWxsO1xubGV0IGlzQWZ0ZXJEcmFnID0gZmFsc2U7IC8vIGEgY2xpY2sgZm9sbG93c1xuXG4vKiogQHR5cGUgeyh2YWx1ZTogbnVtYmVyLCBsb3c6IG51bWJlciwgaGlnaDogbnVtYmVyKSA9PiBudW1iZXJ9ICovXG5jb25zdCBjbGFtcCA9ICh2YWx1ZSwgbG93LCBoaWdoKSA9PiBNYXRoLm1heChsb3csIE1hdGgubWluKHZhbHVlLCBoaWdoKSk7XG5cbi8qKiBIb3cgZmFyIGEgcG9pbnQgaXMgZnJvbSBhIHJvdy5cbiAqIEB0eXBlIHsocmVjdDogRE9NUmVjdCwgeDogbnVtYmVyLCB5OiBudW1iZXIpID0+IG51bWJlcn0gKi9cbmNvbnN0IGRpc3RhbmNlID0gKHsgbGVmdCwgcmlnaHQsIHRvcCwgYm90dG9tIH0sIHgsIHkpID0+XG4gIE1hdGguaHlwb3QoeCAtIGNsYW1wKHgsIGxlZnQsIHJpZ2h0KSwgeSAtIGNsYW1wKHksIHRvcCwgYm90dG9tKSk7XG5cbi8qKiBNb3ZlIHRoZSByb3cgb25jZSB0aGUgZWRnZSB3aXRoIHdoaWNoIGl0IGdvZXMgYWhlYWQgaXMgYmVoaW5kIHRoZSBtaWRkbGUgb2YgYW5vdGhlciBvbmUuIFRoZW4gbm8gb3RoZXIgZWRnZSBpcywgc29cbiAqIG5vdGhpbmcgZmxpY2tlcnMsIGhvd2V2ZXIgaGlnaCByb3dzIGFyZS5cbiAqIEB0eXBlIHsoaGFuZGxlOiBhbnksIHNob3duOiBET01SZWN0KSA9PiB2b2lkfSAqL1xuY29uc3QgYWltID0gKGhhbmRsZSwgeyBsZWZ0LCB0b3AsIHdpZHRoLCBoZWlnaHQgfSkgPT4ge1xuICBjb25zdCBbeCwgeV0gPSBbbGVmdCArIHdpZHRoIC8gMiwgdG9wICsgaGVpZ2h0IC8gMl07XG4gIGNvbnN0IFtuZWFyZXN0XSA9IGhhbmRsZXNPZihsaXN0T2YoaGFuZGxlKSlcbiAgICAuZmlsdGVyKChvdGhlcikgPT4gb3RoZXIgIT09IGhhbmRsZSlcbiAgICAubWFwKChvdGhlcikgPT4gKHsgb3RoZXIsIHJlY3Q6IHJvd09mKG90aGVyKS5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKSB9KSlcbiAgICAuc29ydCgob25lLCB0d28pID0+IGRpc3RhbmNlKG9uZS5yZWN0LCB4LCB5KSAtIGRpc3RhbmNlKHR3by5yZWN0LCB4LCB5KSk7XG4gIGlmICghbmVhcmVzdCkgcmV0dXJuO1xuICBjb25zdCB7IG90aGVyLCByZWN0IH0gPSBuZWFyZXN0O1xuICBjb25zdCBzbG90ID0gcm93T2YoaGFuZGxlKS5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKTtcbiAgY29uc3QgaXNCZXNpZGUgPSBzbG90LnRvcCA8IHJlY3QuYm90dG9tICYmIHJlY3QudG9wIDwgc2xvdC5ib3R0b207IC8vIGluIG9uZSBsaW5lXG4gIGNvbnN0IGFoZWFkID0gaXNCZXNpZGUgPyByZWN0LmxlZnQgLSBzbG90LmxlZnQgOiByZWN0LnRvcCAtIHNsb3QudG9wO1xuICBjb25zdCB3YXkgPSBpc0Jlc2lkZSA/IHggLSByZWN0LmxlZnQgLSByZWN0LndpZHRoIC8gMiA6IHkgLSByZWN0LnRvcCAtIHJlY3QuaGVpZ2h0IC8gMjtcbiAgaWYgKHdheSAqIE1hdGguc2lnbihhaGVhZCkgKyAoaXNCZXNpZGUgPyB3aWR0aCA6IGhlaWdodCkgLyAyIDw9IDApIHJldHVybjtcbiAgY29uc3QgaXNCZWhpbmQgPSBoYW5kbGUuY29tcGFyZURvY3VtZW50UG9zaXRpb24ob3RoZXIpICYgTm9kZS5ET0NVTUVOVF9QT1NJVElPTl9GT0xMT1dJTkc7XG4gIG1vdmVUbyhpc0JlaGluZCA/IGtleUJlaGluZChvdGhlcikgOiBrZXlPZihvdGhlciksIHRydWUpO1xufTtcblxuLyoqIFNob3cgdGhlIHJvdyB3aGVyZSB0aGUgcG9pbnRlciBpcywgaW5zaWRlIG9mIHRoZSBsaXN0LCBhbmQgc2Nyb2xsIHRvIGl0LiAqL1xuY29uc3Qgc2hvdyA9ICgpID0+IHtcbiAgaWYgKCFwcmVzcz8uaXNEcmFnKSByZXR1cm47XG4gIGNvbnN0IGhhbmRsZSA9IGxpZnRlZCAmJiBmaW5kKGxpZnRlZCk7XG4gIGlmICghaGFuZGxlKSByZXR1cm47IC8vIGl0IGhhcyBnb25lXG4gIGNvbnN0IHJvdyA9IHJvd09mKGhhbmRsZSk7XG4gIHJvdy5zdHlsZS50cmFuc2xhdGUgPSAnJztcbiAgY29uc3QgeyB4LCB5LCByaWdodCwgZG93biB9ID0gcHJlc3M7XG4gIGNvbnN0IHsgd2lkdGgsIGhlaWdodCB9ID0gcm93LmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpO1xuICBjb25zdCBib3ggPSBsaXN0T2YoaGFuZGxlKS5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKTtcbiAgY29uc3QgbGVmdCA9IGNsYW1wKHggLSByaWdodCwgYm94LmxlZnQsIGJveC5yaWdodCAtIHdpZHRoKTtcbiAgY29uc3QgdG9wID0gY2xhbXAoeSAtIGRvd24sIGJveC50b3AsIGJveC5ib3R0b20gLSBoZWlnaHQpO1xuICBhaW0oaGFuZGxlLCBuZXcgRE9NUmVjdChsZWZ0LCB0b3AsIHdpZHRoLCBoZWlnaHQpKTtcbiAgY29uc3Qgc2xvdCA9IHJvdy5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKTtcbiAgcm93LnN0eWxlLnRyYW5zbGF0ZSA9IGAke2xlZnQgLSBzbG90LmxlZnR9cHggJHt0b3AgLSBzbG90LnRvcH1weGA7XG4gIHJvdy5zY3JvbGxJbnRvVmlldyh7IGJsb2NrOiAnbmVhcmVzdCcsIGlubGluZTogJ25lYXJlc3QnLCBiZWhhdmlvcjogJ2luc3RhbnQnIH0pO1xufTtcblxuY29uc3QgZm9sbG93ID0gKCkgPT4ge1xuICBpZiAoIXByZXNzPy5pc0RyYWcpIHJldHVybjtcbiAgc2hvdygpO1xuICByZXF1ZXN0QW5pbWF0aW9uRnJhbWUoZm9sbG93KTsgLy8gdGhlIHBhZ2Ugc2Nyb2xscyBvbiwgdGhvdWdoIHRoZSBwb2ludGVyIHJlc3RzXG59O1xuXG4vKiogQHR5cGUgeyhwcmVzczogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgYmVnaW4gPSAocHJlc3MpID0+IHtcbiAgY29uc3QgeyBoYW5kbGUsIHBvaW50ZXIgfSA9IHByZXNzO1xuICBpZiAoIWhhbmRsZS5pc0Nvbm5lY3RlZCkgcmV0dXJuOyAvLyBhbiBhbnN3ZXIgd2FzIHF1aWNrZXIgdGhhbiB0aGUgaGFuZFxuICBpZiAobGlmdGVkKSB0YWtlQmFjaygpO1xuICBsaWZ0KGhhbmRsZSwgdHJ1ZSk7XG4gIHByZXNzLmlzRHJhZyA9IHRydWU7XG4gIGhhbmRsZS5zZXRQb2ludGVyQ2FwdHVyZShwb2ludGVyKTsgLy8gZnJhbWVzIHdvdWxkIGtlZXAgdGhlIHBvaW50ZXJcbiAgZm9sbG93KCk7XG59O1xuXG4vKiogQHR5cGUgeyhlbmQ6ICgpID0+IHZvaWQpID0+IHZvaWR9ICovXG5jb25zdCBmaW5pc2ggPSAoZW5kKSA9PiB7XG4gIGNvbnN0IGlzRHJhZyA9IHByZXNzPy5pc0RyYWc7XG4gIHByZXNzID0gbnVsbDtcbiAgaWYgKCFpc0RyYWcpIHJldHVybjtcbiAgaXNBZnRlckRyYWcgPSB0cnVlO1xuICBjb25zdCByb3cgPSBsaWZ0ZWQgJiYgZmluZChsaWZ0ZWQpICYmIHJvd09mKGZpbmQobGlmdGVkKSk7XG4gIGlmIChyb3cpIHJvdy5zdHlsZS50cmFuc2xhdGUgPSAnJztcbiAgaWYgKHJvdyAmJiAhcm93LmdldEF0dHJpYnV0ZSgnc3R5bGUnKSkgcm93LnJlbW92ZUF0dHJpYnV0ZSgnc3R5bGUnKTtcbiAgZW5kKCk7XG59O1xuXG4vKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIChldmVudDogYW55KSA9PiB2b2lkPn0gKi9cbmNvbnN0IGxpc3RlbmVycyA9IHtcbiAgcG9pbnRlcmRvd24oZXZlbnQpIHtcbiAgICBjb25zdCB7IGJ1dHRvbiwgY2xpZW50WDogeCwgY2xpZW50WTogeSwgaXNQcmltYXJ5LCBwb2ludGVySWQ6IHBvaW50ZXIsIHRhcmdldCB9ID0gZXZlbnQ7XG4gICAgY29uc3QgaGFuZGxlID0gIWJ1dHRvbiAmJiBpc1ByaW1hcnkgJiYgaGFuZGxlQXQodGFyZ2V0KTtcbiAgICBpc0FmdGVyRHJhZyA9IGZhbHNlO1xuICAgIGlmICghaGFuZGxlKSByZXR1cm4gdm9pZCAocHJlc3MgPSBudWxsKTtcbiAgICBjb25zdCB7IGxlZnQsIHRvcCB9ID0gcm93T2YoaGFuZGxlKS5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKTtcbiAgICBwcmVzcyA9IHsgcG9pbnRlciwgaGFuZGxlLCB4LCB5LCByaWdodDogeCAtIGxlZnQsIGRvd246IHkgLSB0b3AgfTtcbiAgfSxcbiAgcG9pbnRlcm1vdmUoZXZlbnQpIHtcbiAgICBpZiAoIXByZXNzIHx8IGV2ZW50LnBvaW50ZXJJZCAhPT0gcHJlc3MucG9pbnRlcikgcmV0dXJuO1xuICAgIGNvbnN0IHsgY2xpZW50WDogeCwgY2xpZW50WTogeSB9ID0gZXZlbnQ7XG4gICAgaWYgKCFwcmVzcy5pc0RyYWcgJiYgTWF0aC5oeXBvdCh4IC0gcHJlc3MueCwgeSAtIHByZXNzLnkpIDwgRFJBR19QWCkgcmV0dXJuO1xuICAgIGlmICghcHJlc3MuaXNEcmFnKSBiZWdpbihwcmVzcyk7XG4gICAgT2JqZWN0LmFzc2lnbihwcmVzcywgeyB4LCB5IH0pO1xuICB9LFxuICBwb2ludGVydXAoeyBjbGllbnRYOiB4LCBjbGllbnRZOiB5LCBwb2ludGVySWQgfSkge1xuICAgIGlmICghcHJlc3MgfHwgcHJlc3MucG9pbnRlciAhPT0gcG9pbnRlcklkKSByZXR1cm47XG4gICAgT2JqZWN0LmFzc2lnbihwcmVzcywgeyB4LCB5IH0pO1xuICAgIHNob3coKTsgLy8gYSBxdWljayBoYW5kIGlzIHRoZXJlIGJlZm9yZSB0aGUgbmV4dCBmcmFtZVxuICAgIGZpbmlzaChkcm9wKTtcbiAgfSxcbiAgcG9pbnRlcmNhbmNlbDogKHsgcG9pbnRlcklkIH0pID0+IHByZXNzPy5wb2ludGVyID09PSBwb2ludGVySWQgJiYgZmluaXNoKHRha2VCYWNrKSxcbiAgZHJhZ3N0YXJ0OiAoZXZlbnQpID0+IHByZXNzICYmIGV2ZW50LnByZXZlbnREZWZhdWx0KCksIC8vIG9mIGFuIGltYWdlIGluIHRoZSBoYW5kbGVcbiAgY2xpY2soZXZlbnQpIHtcbiAgICBjb25zdCB7IGRldGFpbCwgdGFyZ2V0IH0gPSBldmVudDtcbiAgICBjb25zdCBoYW5kbGUgPSBoYW5kbGVBdCh0YXJnZXQpO1xuICAgIGlmIChpc0FmdGVyRHJhZyAmJiBkZXRhaWwpIHJldHVybiBldmVudC5zdG9wSW1tZWRpYXRlUHJvcGFnYXRpb24oKSwgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgICBpZiAoIWhhbmRsZSkgcmV0dXJuIGxpZnRlZCAmJiB0YWtlQmFjaygpO1xuICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7IC8vIGl0IG1heSBzdGFuZCBpbiBhIGZvcm1cbiAgICBpZiAoaXNMaWZ0ZWQodGFyZ2V0KSkgZHJvcCgpO1xuICAgIGVsc2UgaWYgKGxpZnRlZCAmJiBsaXN0T2YoZmluZChsaWZ0ZWQpID8/IGhhbmRsZSkgPT09IGxpc3RPZihoYW5kbGUpKSB7XG4gICAgICBjb25zdCBmcm9tID0gZmluZChsaWZ0ZWQpO1xuICAgICAgY29uc3QgaXNCZWhpbmQgPSBmcm9tPy5jb21wYXJlRG9jdW1lbnRQb3NpdGlvbihoYW5kbGUpICYgTm9kZS5ET0NVTUVOVF9QT1NJVElPTl9GT0xMT1dJTkc7XG4gICAgICBtb3ZlVG8oaXNCZWhpbmQgPyBrZXlCZWhpbmQoaGFuZGxlKSA6IGtleU9mKGhhbmRsZSkpO1xuICAgICAgZHJvcCgpO1xuICAgICAgZnJvbT8uZm9jdXMoKTtcbiAgICB9IGVsc2Uge1xuICAgICAgaWYgKGxpZnRlZCkgdGFrZUJhY2soKTtcbiAgICAgIGxpZnQoaGFuZGxlKTtcbiAgICB9XG4gIH0sXG4gIGtleWRvd24oZXZlbnQpIHtcbiAgICBpZiAoIWxpZnRlZCkgcmV0dXJuO1xuICAgIGNvbnN0IHsga2V5LCB0YXJnZXQgfSA9IGV2ZW50O1xuICAgIGlmIChrZXkgPT09ICdUYWInKSByZXR1cm4gdGFrZUJhY2soKTtcbiAgICBpZiAoa2V5ID09PSAnRXNjYXBlJykge1xuICAgICAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgICAgIGV2ZW50LnN0b3BJbW1lZGlhdGVQcm9wYWdhdGlvbigpOyAvLyBhIGRpYWxvZyBhcm91bmQgaXQgc3RheXMgb3BlblxuICAgICAgcmV0dXJuIHByZXNzPy5pc0RyYWcgPyBmaW5pc2godGFrZUJhY2spIDogdGFrZUJhY2soKTtcbiAgICB9XG4gICAgY29uc3QgaGFuZGxlID0gaXNMaWZ0ZWQodGFyZ2V0KSAmJiBmaW5kKGxpZnRlZCk7XG4gICAgaWYgKCFoYW5kbGUgfHwgcHJlc3M/LmlzRHJhZykgcmV0dXJuO1xuICAgIGNvbnN0IGtleXMgPSBoYW5kbGVzT2YobGlzdE9mKGhhbmRsZSkpLm1hcChrZXlPZik7XG4gICAgY29uc3QgYXQgPSBrZXlzLmluZGV4T2YobGlmdGVkLmtleSk7XG4gICAgY29uc3QgaXNSdGwgPSBnZXRDb21wdXRlZFN0eWxlKGxpc3RPZihoYW5kbGUpKS5kaXJlY3Rpb24gPT09ICdydGwnO1xuICAgIGNvbnN0IFtiYWNrLCBmb3J0aF0gPSBpc1J0bCA/IFsnQXJyb3dSaWdodCcsICdBcnJvd0xlZnQnXSA6IFsnQXJyb3dMZWZ0JywgJ0Fycm93UmlnaHQnXTtcbiAgICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIG51bWJlcj59ICovXG4gICAgY29uc3QgZ29hbHMgPSB7IEFycm93VXA6IGF0IC0gMSwgW2JhY2tdOiBhdCAtIDEsIEFycm93RG93bjogYXQgKyAxLCBbZm9ydGhdOiBhdCArIDEsIEhvbWU6IDAsIEVuZDoga2V5cy5sZW5ndGggLSAxIH07XG4gICAgaWYgKCEoa2V5IGluIGdvYWxzKSkgcmV0dXJuO1xuICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gICAgY29uc3QgdG8gPSBjbGFtcChnb2Fsc1trZXldLCAwLCBrZXlzLmxlbmd0aCAtIDEpO1xuICAgIGlmICh0byAhPT0gYXQpIG1vdmVUbyhrZXlzW3RvID4gYXQgPyB0byArIDEgOiB0b10gPz8gbnVsbCk7XG4gIH0sXG4gIGZvY3VzaW46ICh7IHRhcmdldCB9KSA9PiBsaWZ0ZWQgJiYgIXByZXNzICYmICFpc0xpZnRlZCh0YXJnZXQpICYmIHRha2VCYWNrKCksXG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRTb3J0ID0gKCkgPT4ge1xuICBmb3IgKGNvbnN0IFtuYW1lLCBsaXN0ZW5lcl0gb2YgT2JqZWN0LmVudHJpZXMobGlzdGVuZXJzKSkgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xufTtcbiIsICIvKiBTb3J0aW5nLCBpbiBhIGZpbGUgb2YgaXRzIG93bjogcGFnZXMgbG9hZCBpdCBieSB7JSBuaXRyb19zY3JpcHRzIFwic29ydFwiICV9LiBJdCBrbm93cyB0aGUgYnJpZGdlIGJ5IHdpbmRvdy5uaXRyby4gKi9cbmltcG9ydCB7IHN0YXJ0TW92ZXMgfSBmcm9tICcuL21vdmVzLmpzJztcbmltcG9ydCB7IG5pdHJvIH0gZnJvbSAnLi9yb3dzLmpzJztcbmltcG9ydCB7IHN0YXJ0U29ydCB9IGZyb20gJy4vc29ydC5qcyc7XG5cbi8vIE5vIGlkIG1ha2VzIGFuIG93biBwcm9wZXJ0eS5cbmlmIChPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvJykgJiYgIW5pdHJvKCkuaGFzU29ydCkgeyAvLyBodG14IHJ1bnMgdGhlIHNjcmlwdHMgb2YgYSBib2R5IGFuZXcgd2hlbiBpdCByZXN0b3JlcyBhIHBhZ2VcbiAgbml0cm8oKS5oYXNTb3J0ID0gdHJ1ZTtcbiAgc3RhcnRNb3ZlcygpO1xuICBzdGFydFNvcnQoKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7O0FBS0EsTUFBTSxPQUFPO0FBQ2IsTUFBTSxTQUFTO0FBR1IsTUFBTSxRQUFRO0FBQUE7QUFBQSxJQUE0QixPQUFPO0FBQUE7QUFHakQsTUFBTSxTQUFTLENBQUMsV0FBVyxPQUFPLFFBQVEsSUFBSTtBQUc5QyxNQUFNLFFBQVEsQ0FBQyxXQUFXLEtBQUssTUFBTSxPQUFPLFFBQVEsU0FBUyxFQUFFO0FBSS9ELE1BQU0sV0FBVyxDQUFDLFdBQVc7QUFDbEMsVUFBTSxTQUFTLE9BQU8sVUFBVSxNQUFNO0FBQ3RDLFdBQU8sVUFBVSxPQUFPLE1BQU0sS0FBSyxNQUFNLEVBQUUsT0FBTyxNQUFNLEtBQUs7QUFBQSxFQUMvRDtBQUlPLE1BQU0sUUFBUSxDQUFDLFdBQVc7QUFDL0IsVUFBTSxPQUFPLE9BQU8sTUFBTTtBQUMxQixXQUFPLE9BQU8sa0JBQWtCLEtBQU0sVUFBUyxPQUFPO0FBQ3RELFdBQU87QUFBQSxFQUNUO0FBSU8sTUFBTSxZQUFZLENBQUMsU0FDeEIsQ0FBQyxHQUFHLEtBQUssaUJBQWlCLE1BQU0sQ0FBQyxFQUFFLE9BQU8sQ0FBQyxXQUFXLFNBQVMsTUFBTSxLQUFLLE9BQU8sTUFBTSxNQUFNLElBQUk7QUFHbkcsTUFBTSxXQUFXLENBQUMsTUFBTSxRQUFRLFVBQVUsSUFBSSxFQUFFLEtBQUssQ0FBQyxXQUFXLE1BQU0sTUFBTSxNQUFNLEdBQUc7QUFJdEYsTUFBTSxXQUFXLENBQUMsRUFBRSxJQUFJLFFBQVEsS0FBSyxNQUFNO0FBQ3pDLFVBQU0sT0FBTyxNQUFNLEVBQUUsS0FBSyxFQUFFO0FBQzVCLFdBQU8sQ0FBQyxHQUFJLE1BQU0saUJBQWlCLElBQUksS0FBSyxDQUFDLENBQUUsRUFBRTtBQUFBLE1BQy9DLENBQUMsU0FBUyxNQUFNLEVBQUUsT0FBTyxJQUFJLE1BQU0sUUFBUSxLQUFLLFFBQVEsY0FBYyxVQUFVLEtBQUssUUFBUSxjQUFjO0FBQUEsSUFBSTtBQUFBLEVBQ25IO0FBSU8sTUFBTSxPQUFPLENBQUMsU0FBUyxTQUFTLElBQUksRUFBRSxJQUFJLENBQUMsU0FBUyxTQUFTLE1BQU0sS0FBSyxHQUFHLENBQUMsRUFBRSxLQUFLLE9BQU87QUFJMUYsTUFBTSxVQUFVLENBQUMsU0FDdEIsQ0FBQyxNQUFNLEVBQUUsS0FBSyxLQUFLLEVBQUUsR0FBRyxRQUFRLFlBQVksR0FBRyxTQUFTLElBQUksRUFBRSxRQUFRLFNBQVMsRUFBRSxJQUFJLEtBQUssQ0FBQyxFQUFFLEtBQUs7QUFJN0YsTUFBTSxZQUFZLENBQUMsV0FBVztBQUNuQyxVQUFNLFVBQVUsVUFBVSxPQUFPLE1BQU0sQ0FBQztBQUN4QyxVQUFNLE9BQU8sUUFBUSxRQUFRLFFBQVEsTUFBTSxJQUFJLENBQUM7QUFDaEQsV0FBTyxPQUFPLE1BQU0sSUFBSSxJQUFJO0FBQUEsRUFDOUI7QUFLTyxNQUFNLFFBQVEsQ0FBQyxRQUFRLFdBQVc7QUFDdkMsVUFBTSxPQUFPLE9BQU8sTUFBTTtBQUMxQixVQUFNLFVBQVUsVUFBVSxJQUFJO0FBQzlCLFVBQU0sS0FBSyxRQUFRLFFBQVEsTUFBTTtBQUNqQyxVQUFNLEtBQUssV0FBVyxPQUFPLFFBQVEsU0FBUyxRQUFRLFFBQVEsU0FBUyxNQUFNLE1BQU0sQ0FBQztBQUNwRixVQUFNLE1BQU0sTUFBTSxNQUFNO0FBQ3hCLFVBQU1BLE9BQU0sS0FBSyxjQUFjLEtBQUs7QUFDcEMsUUFBSSxLQUFLLEVBQUc7QUFDWixlQUFXLFNBQVMsUUFBUSxNQUFNLEtBQUssR0FBRyxFQUFFLEVBQUcsQ0FBQUEsS0FBSSxLQUFLLE1BQU0sTUFBTSxLQUFLLEdBQUcsR0FBRztBQUMvRSxlQUFXLFNBQVMsUUFBUSxNQUFNLElBQUksRUFBRSxFQUFFLFFBQVEsRUFBRyxDQUFBQSxLQUFJLEtBQUssTUFBTSxNQUFNLEtBQUssR0FBRyxJQUFJLFdBQVc7QUFBQSxFQUNuRzs7O0FDdEVBLE1BQU0sU0FBUztBQUNmLE1BQU07QUFBQTtBQUFBLElBQTRCLFNBQVMsY0FBZTtBQUFBO0FBRW5ELE1BQUksU0FBUztBQUVwQixNQUFNLE9BQU8sQ0FBQztBQUVkLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBR3ZCLE1BQU0sT0FBTyxDQUFDLE1BQU0sU0FBUztBQUMzQixVQUFNLFNBQVMsS0FBSyxJQUFJO0FBQ3hCLFVBQU0sVUFBVSxTQUFTLFVBQVUsT0FBTyxNQUFNLENBQUMsSUFBSSxDQUFDO0FBRXRELFVBQU0sUUFBUSxFQUFFLEtBQUssS0FBSyxNQUFNLE9BQU8sUUFBUSxRQUFRLE1BQU0sSUFBSSxHQUFHLE9BQU8sUUFBUSxPQUFPO0FBQzFGLFdBQU8sYUFBYSxJQUFJLE1BQU0sWUFBWSxJQUFJLEVBQUUsRUFBRSxRQUFRLFlBQVksQ0FBdUIsR0FBeUIsU0FBUyxNQUFNLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDN0k7QUFHQSxNQUFNLFNBQVMsQ0FBQyxFQUFFLElBQUksUUFBUSxLQUFLLE1BQU0sQ0FBQyxJQUFJLFFBQVEsSUFBSSxFQUFFLEtBQUs7QUFHakUsTUFBTSxNQUFNLENBQUMsTUFBTSxXQUFXO0FBQzVCLFVBQU0sU0FBUyxLQUFLLElBQUk7QUFDeEIsUUFBSSxDQUFDLE9BQVE7QUFDYixVQUFNLFFBQVEsTUFBTTtBQUNwQixVQUFNLE1BQU0sRUFBRSxnQkFBZ0IsUUFBUSxTQUFTLE1BQU07QUFDckQsV0FBTyxJQUFJLE9BQU8sSUFBSSxHQUFHLFFBQVEsSUFBSSxDQUFDO0FBQUEsRUFDeEM7QUFHTyxNQUFNLE9BQU8sQ0FBQyxRQUFRLGFBQWE7QUFDeEMsVUFBTSxFQUFFLFdBQVcsUUFBUSxXQUFXLEtBQUssSUFBSSxPQUFPLE1BQU0sRUFBRTtBQUM5RCxVQUFNLE9BQU8sVUFBVSxNQUFNO0FBQzdCLFVBQU0sRUFBRSxHQUFHLElBQUksTUFBTSxFQUFFLE9BQU8sTUFBTTtBQUNwQyxhQUFTLEVBQUUsSUFBSSxRQUFRLE1BQU0sS0FBSyxNQUFNLE1BQU0sR0FBRyxNQUFNLE9BQU8sUUFBUSxhQUFhLE1BQU0sUUFBUSxLQUFLO0FBQ3RHLFFBQUksUUFBUSxJQUFJO0FBQ2hCLFdBQU8sTUFBTSxFQUFFLGVBQWUsS0FBSyxDQUFDO0FBQ3BDLFFBQUksQ0FBQyxTQUFVLE1BQUssVUFBVSxNQUFNO0FBQUEsRUFDdEM7QUFJTyxNQUFNLFNBQVMsQ0FBQyxRQUFRLGFBQWE7QUFDMUMsUUFBSSxDQUFDLFVBQVUsV0FBVyxPQUFPLE9BQVE7QUFDekMsUUFBSSxRQUFTLE9BQU8sU0FBUyxNQUFPO0FBQ3BDLFFBQUksU0FBVTtBQUNkLFVBQU0sS0FBSyxNQUFNLENBQUMsRUFBRSxlQUFlLEVBQUUsT0FBTyxXQUFXLFVBQVUsVUFBVSxDQUFDO0FBQzVFLFNBQUssU0FBUyxNQUFNO0FBQUEsRUFDdEI7QUFJQSxNQUFNLFVBQVUsTUFBTTtBQUNwQixVQUFNLE9BQU87QUFDYixVQUFNLFNBQVMsUUFBUSxLQUFLLElBQUk7QUFDaEMsUUFBSSxRQUFRLENBQUMsVUFBVSxNQUFNLEVBQUUsS0FBSyxLQUFLLEVBQUUsRUFBRyxNQUFLLFFBQVEsSUFBSTtBQUMvRCxhQUFTO0FBQ1QsUUFBSSxDQUFDLE9BQVEsUUFBTyxDQUFDO0FBQ3JCLFVBQU0sTUFBTSxFQUFFLGdCQUFnQixNQUFNO0FBQ3BDLFdBQU8sRUFBRSxNQUFNLE9BQU87QUFBQSxFQUN4QjtBQUVPLE1BQU0sV0FBVyxNQUFNO0FBQzVCLFVBQU0sRUFBRSxNQUFNLE9BQU8sSUFBSSxRQUFRO0FBQ2pDLFFBQUksQ0FBQyxPQUFRO0FBQ2IsUUFBSSxNQUFNLEtBQUssSUFBSTtBQUNuQixTQUFLLFFBQVEsSUFBSTtBQUFBLEVBQ25CO0FBRU8sTUFBTSxPQUFPLE1BQU07QUFDeEIsVUFBTSxFQUFFLE1BQU0sT0FBTyxJQUFJLFFBQVE7QUFDakMsUUFBSSxDQUFDLE9BQVE7QUFDYixVQUFNLEVBQUUsUUFBUSxNQUFNLFFBQVEsTUFBTSxJQUFJLElBQUk7QUFDNUMsU0FBSyxXQUFXLElBQUk7QUFDcEIsUUFBSSxXQUFXLEtBQU07QUFDckIsU0FBSyxLQUFLLElBQUk7QUFDZCxVQUFNLFFBQVEsRUFBRSxHQUFHLEtBQUssTUFBTSxRQUFRLElBQUksR0FBRyxLQUFLLEdBQUksV0FBVyxPQUFPLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRztBQUN6RixVQUFNLEVBQUUsS0FBSyxNQUFNLEVBQUUsT0FBTyxNQUFNLEdBQUcsUUFBUSxPQUFPLEVBQUUsUUFBUSxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQzlFO0FBSUEsTUFBTSxPQUFPLENBQUMsVUFBVTtBQUN0QixlQUFXLFFBQVEsT0FBTztBQUN4QixZQUFNLFNBQVMsS0FBSyxJQUFJO0FBQ3hCLFVBQUksUUFBUTtBQUNWLGFBQUssT0FBTyxVQUFVLE1BQU07QUFDNUIsWUFBSSxNQUFNLEtBQUssTUFBTTtBQUNyQixhQUFLLFNBQVMsVUFBVSxNQUFNO0FBQUEsTUFDaEMsV0FBVyxTQUFTLE9BQVEsU0FBUTtBQUFBLElBQ3RDO0FBQUEsRUFDRjtBQUdBLE1BQU0sU0FBUyxDQUFDLEVBQUUsTUFBTSxLQUFLLFNBQVMsRUFBRSxNQUFNO0FBQzVDLFVBQU0sUUFBUSxTQUFTLENBQUMsR0FBRyxNQUFNLE1BQU0sSUFBSSxDQUFDLEdBQUcsSUFBSTtBQUNuRCxVQUFNLE9BQU8sTUFBTSxLQUFLLENBQUMsU0FBUyxTQUFTLEdBQUc7QUFDOUMsUUFBSSxLQUFNLE1BQUssT0FBTyxLQUFLLFFBQVEsSUFBSSxHQUFHLENBQUM7QUFDM0MsVUFBTSxZQUFZLFFBQVEsRUFBRSxVQUFVLFNBQVM7QUFDL0MsZUFBVyxRQUFRLElBQUksSUFBSSxNQUFNLElBQUksTUFBTSxDQUFDLEdBQUc7QUFDN0MsWUFBTSxNQUFNLE1BQU0sT0FBTyxDQUFDLFNBQVMsT0FBTyxJQUFJLE1BQU0sSUFBSTtBQUN4RCxVQUFJLFFBQVEsSUFBSSxDQUFDLENBQUMsTUFBTSxPQUFPLElBQUksSUFBSSxFQUFHLE1BQUssSUFBSSxPQUFPLENBQUMsU0FBUyxTQUFTLElBQUksQ0FBQztBQUFBLGVBQ3pFLGFBQWEsT0FBTyxJQUFJLE1BQU0sTUFBTTtBQUMzQyxjQUFNLFNBQVMsSUFBSSxNQUFNLElBQUksUUFBUSxJQUFJLElBQUksQ0FBQztBQUM5QyxtQkFBVyxRQUFRLENBQUMsTUFBTSxHQUFHLE1BQU0sRUFBRSxRQUFRLEVBQUcsS0FBSSxNQUFNLEtBQUssSUFBSTtBQUNuRSxhQUFLLE1BQU07QUFBQSxNQUNiO0FBQUEsSUFDRjtBQUNBLFFBQUksVUFBVyxNQUFLLFFBQVEsSUFBSTtBQUFBLEVBQ2xDO0FBSU8sTUFBTSxXQUFXLENBQUMsV0FBVyxDQUFDLENBQUMsVUFBVSxTQUFTLE1BQU0sTUFBTSxLQUFLLE1BQU07QUFFekUsTUFBTSxhQUFhLE1BQU07QUFDOUIsZUFBVyxRQUFRLENBQUMsWUFBWSxNQUFNLEVBQUcsT0FBTSxFQUFFLEdBQUcsTUFBTSxNQUFNO0FBQUEsRUFDbEU7OztBQ3JIQSxNQUFNLFVBQVU7QUFHaEIsTUFBSSxRQUFRO0FBQ1osTUFBSSxjQUFjO0FBR2xCLE1BQU0sUUFBUSxDQUFDLE9BQU8sS0FBSyxTQUFTLEtBQUssSUFBSSxLQUFLLEtBQUssSUFBSSxPQUFPLElBQUksQ0FBQztBQUl2RSxNQUFNLFdBQVcsQ0FBQyxFQUFFLE1BQU0sT0FBTyxLQUFLLE9BQU8sR0FBRyxHQUFHLE1BQ2pELEtBQUssTUFBTSxJQUFJLE1BQU0sR0FBRyxNQUFNLEtBQUssR0FBRyxJQUFJLE1BQU0sR0FBRyxLQUFLLE1BQU0sQ0FBQztBQUtqRSxNQUFNLE1BQU0sQ0FBQyxRQUFRLEVBQUUsTUFBTSxLQUFLLE9BQU8sT0FBTyxNQUFNO0FBQ3BELFVBQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLE9BQU8sUUFBUSxHQUFHLE1BQU0sU0FBUyxDQUFDO0FBQ2xELFVBQU0sQ0FBQyxPQUFPLElBQUksVUFBVSxPQUFPLE1BQU0sQ0FBQyxFQUN2QyxPQUFPLENBQUNDLFdBQVVBLFdBQVUsTUFBTSxFQUNsQyxJQUFJLENBQUNBLFlBQVcsRUFBRSxPQUFBQSxRQUFPLE1BQU0sTUFBTUEsTUFBSyxFQUFFLHNCQUFzQixFQUFFLEVBQUUsRUFDdEUsS0FBSyxDQUFDLEtBQUssUUFBUSxTQUFTLElBQUksTUFBTSxHQUFHLENBQUMsSUFBSSxTQUFTLElBQUksTUFBTSxHQUFHLENBQUMsQ0FBQztBQUN6RSxRQUFJLENBQUMsUUFBUztBQUNkLFVBQU0sRUFBRSxPQUFPLEtBQUssSUFBSTtBQUN4QixVQUFNLE9BQU8sTUFBTSxNQUFNLEVBQUUsc0JBQXNCO0FBQ2pELFVBQU0sV0FBVyxLQUFLLE1BQU0sS0FBSyxVQUFVLEtBQUssTUFBTSxLQUFLO0FBQzNELFVBQU0sUUFBUSxXQUFXLEtBQUssT0FBTyxLQUFLLE9BQU8sS0FBSyxNQUFNLEtBQUs7QUFDakUsVUFBTSxNQUFNLFdBQVcsSUFBSSxLQUFLLE9BQU8sS0FBSyxRQUFRLElBQUksSUFBSSxLQUFLLE1BQU0sS0FBSyxTQUFTO0FBQ3JGLFFBQUksTUFBTSxLQUFLLEtBQUssS0FBSyxLQUFLLFdBQVcsUUFBUSxVQUFVLEtBQUssRUFBRztBQUNuRSxVQUFNLFdBQVcsT0FBTyx3QkFBd0IsS0FBSyxJQUFJLEtBQUs7QUFDOUQsV0FBTyxXQUFXLFVBQVUsS0FBSyxJQUFJLE1BQU0sS0FBSyxHQUFHLElBQUk7QUFBQSxFQUN6RDtBQUdBLE1BQU0sT0FBTyxNQUFNO0FBQ2pCLFFBQUksQ0FBQyxPQUFPLE9BQVE7QUFDcEIsVUFBTSxTQUFTLFVBQVUsS0FBSyxNQUFNO0FBQ3BDLFFBQUksQ0FBQyxPQUFRO0FBQ2IsVUFBTSxNQUFNLE1BQU0sTUFBTTtBQUN4QixRQUFJLE1BQU0sWUFBWTtBQUN0QixVQUFNLEVBQUUsR0FBRyxHQUFHLE9BQU8sS0FBSyxJQUFJO0FBQzlCLFVBQU0sRUFBRSxPQUFPLE9BQU8sSUFBSSxJQUFJLHNCQUFzQjtBQUNwRCxVQUFNLE1BQU0sT0FBTyxNQUFNLEVBQUUsc0JBQXNCO0FBQ2pELFVBQU0sT0FBTyxNQUFNLElBQUksT0FBTyxJQUFJLE1BQU0sSUFBSSxRQUFRLEtBQUs7QUFDekQsVUFBTSxNQUFNLE1BQU0sSUFBSSxNQUFNLElBQUksS0FBSyxJQUFJLFNBQVMsTUFBTTtBQUN4RCxRQUFJLFFBQVEsSUFBSSxRQUFRLE1BQU0sS0FBSyxPQUFPLE1BQU0sQ0FBQztBQUNqRCxVQUFNLE9BQU8sSUFBSSxzQkFBc0I7QUFDdkMsUUFBSSxNQUFNLFlBQVksR0FBRyxPQUFPLEtBQUssSUFBSSxNQUFNLE1BQU0sS0FBSyxHQUFHO0FBQzdELFFBQUksZUFBZSxFQUFFLE9BQU8sV0FBVyxRQUFRLFdBQVcsVUFBVSxVQUFVLENBQUM7QUFBQSxFQUNqRjtBQUVBLE1BQU0sU0FBUyxNQUFNO0FBQ25CLFFBQUksQ0FBQyxPQUFPLE9BQVE7QUFDcEIsU0FBSztBQUNMLDBCQUFzQixNQUFNO0FBQUEsRUFDOUI7QUFHQSxNQUFNLFFBQVEsQ0FBQ0MsV0FBVTtBQUN2QixVQUFNLEVBQUUsUUFBUSxRQUFRLElBQUlBO0FBQzVCLFFBQUksQ0FBQyxPQUFPLFlBQWE7QUFDekIsUUFBSSxPQUFRLFVBQVM7QUFDckIsU0FBSyxRQUFRLElBQUk7QUFDakIsSUFBQUEsT0FBTSxTQUFTO0FBQ2YsV0FBTyxrQkFBa0IsT0FBTztBQUNoQyxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU0sU0FBUyxDQUFDLFFBQVE7QUFDdEIsVUFBTSxTQUFTLE9BQU87QUFDdEIsWUFBUTtBQUNSLFFBQUksQ0FBQyxPQUFRO0FBQ2Isa0JBQWM7QUFDZCxVQUFNLE1BQU0sVUFBVSxLQUFLLE1BQU0sS0FBSyxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQ3hELFFBQUksSUFBSyxLQUFJLE1BQU0sWUFBWTtBQUMvQixRQUFJLE9BQU8sQ0FBQyxJQUFJLGFBQWEsT0FBTyxFQUFHLEtBQUksZ0JBQWdCLE9BQU87QUFDbEUsUUFBSTtBQUFBLEVBQ047QUFHQSxNQUFNLFlBQVk7QUFBQSxJQUNoQixZQUFZLE9BQU87QUFDakIsWUFBTSxFQUFFLFFBQVEsU0FBUyxHQUFHLFNBQVMsR0FBRyxXQUFXLFdBQVcsU0FBUyxPQUFPLElBQUk7QUFDbEYsWUFBTSxTQUFTLENBQUMsVUFBVSxhQUFhLFNBQVMsTUFBTTtBQUN0RCxvQkFBYztBQUNkLFVBQUksQ0FBQyxPQUFRLFFBQU8sTUFBTSxRQUFRO0FBQ2xDLFlBQU0sRUFBRSxNQUFNLElBQUksSUFBSSxNQUFNLE1BQU0sRUFBRSxzQkFBc0I7QUFDMUQsY0FBUSxFQUFFLFNBQVMsUUFBUSxHQUFHLEdBQUcsT0FBTyxJQUFJLE1BQU0sTUFBTSxJQUFJLElBQUk7QUFBQSxJQUNsRTtBQUFBLElBQ0EsWUFBWSxPQUFPO0FBQ2pCLFVBQUksQ0FBQyxTQUFTLE1BQU0sY0FBYyxNQUFNLFFBQVM7QUFDakQsWUFBTSxFQUFFLFNBQVMsR0FBRyxTQUFTLEVBQUUsSUFBSTtBQUNuQyxVQUFJLENBQUMsTUFBTSxVQUFVLEtBQUssTUFBTSxJQUFJLE1BQU0sR0FBRyxJQUFJLE1BQU0sQ0FBQyxJQUFJLFFBQVM7QUFDckUsVUFBSSxDQUFDLE1BQU0sT0FBUSxPQUFNLEtBQUs7QUFDOUIsYUFBTyxPQUFPLE9BQU8sRUFBRSxHQUFHLEVBQUUsQ0FBQztBQUFBLElBQy9CO0FBQUEsSUFDQSxVQUFVLEVBQUUsU0FBUyxHQUFHLFNBQVMsR0FBRyxVQUFVLEdBQUc7QUFDL0MsVUFBSSxDQUFDLFNBQVMsTUFBTSxZQUFZLFVBQVc7QUFDM0MsYUFBTyxPQUFPLE9BQU8sRUFBRSxHQUFHLEVBQUUsQ0FBQztBQUM3QixXQUFLO0FBQ0wsYUFBTyxJQUFJO0FBQUEsSUFDYjtBQUFBLElBQ0EsZUFBZSxDQUFDLEVBQUUsVUFBVSxNQUFNLE9BQU8sWUFBWSxhQUFhLE9BQU8sUUFBUTtBQUFBLElBQ2pGLFdBQVcsQ0FBQyxVQUFVLFNBQVMsTUFBTSxlQUFlO0FBQUE7QUFBQSxJQUNwRCxNQUFNLE9BQU87QUFDWCxZQUFNLEVBQUUsUUFBUSxPQUFPLElBQUk7QUFDM0IsWUFBTSxTQUFTLFNBQVMsTUFBTTtBQUM5QixVQUFJLGVBQWUsT0FBUSxRQUFPLE1BQU0seUJBQXlCLEdBQUcsTUFBTSxlQUFlO0FBQ3pGLFVBQUksQ0FBQyxPQUFRLFFBQU8sVUFBVSxTQUFTO0FBQ3ZDLFlBQU0sZUFBZTtBQUNyQixVQUFJLFNBQVMsTUFBTSxFQUFHLE1BQUs7QUFBQSxlQUNsQixVQUFVLE9BQU8sS0FBSyxNQUFNLEtBQUssTUFBTSxNQUFNLE9BQU8sTUFBTSxHQUFHO0FBQ3BFLGNBQU0sT0FBTyxLQUFLLE1BQU07QUFDeEIsY0FBTSxXQUFXLE1BQU0sd0JBQXdCLE1BQU0sSUFBSSxLQUFLO0FBQzlELGVBQU8sV0FBVyxVQUFVLE1BQU0sSUFBSSxNQUFNLE1BQU0sQ0FBQztBQUNuRCxhQUFLO0FBQ0wsY0FBTSxNQUFNO0FBQUEsTUFDZCxPQUFPO0FBQ0wsWUFBSSxPQUFRLFVBQVM7QUFDckIsYUFBSyxNQUFNO0FBQUEsTUFDYjtBQUFBLElBQ0Y7QUFBQSxJQUNBLFFBQVEsT0FBTztBQUNiLFVBQUksQ0FBQyxPQUFRO0FBQ2IsWUFBTSxFQUFFLEtBQUssT0FBTyxJQUFJO0FBQ3hCLFVBQUksUUFBUSxNQUFPLFFBQU8sU0FBUztBQUNuQyxVQUFJLFFBQVEsVUFBVTtBQUNwQixjQUFNLGVBQWU7QUFDckIsY0FBTSx5QkFBeUI7QUFDL0IsZUFBTyxPQUFPLFNBQVMsT0FBTyxRQUFRLElBQUksU0FBUztBQUFBLE1BQ3JEO0FBQ0EsWUFBTSxTQUFTLFNBQVMsTUFBTSxLQUFLLEtBQUssTUFBTTtBQUM5QyxVQUFJLENBQUMsVUFBVSxPQUFPLE9BQVE7QUFDOUIsWUFBTSxPQUFPLFVBQVUsT0FBTyxNQUFNLENBQUMsRUFBRSxJQUFJLEtBQUs7QUFDaEQsWUFBTSxLQUFLLEtBQUssUUFBUSxPQUFPLEdBQUc7QUFDbEMsWUFBTSxRQUFRLGlCQUFpQixPQUFPLE1BQU0sQ0FBQyxFQUFFLGNBQWM7QUFDN0QsWUFBTSxDQUFDLE1BQU0sS0FBSyxJQUFJLFFBQVEsQ0FBQyxjQUFjLFdBQVcsSUFBSSxDQUFDLGFBQWEsWUFBWTtBQUV0RixZQUFNLFFBQVEsRUFBRSxTQUFTLEtBQUssR0FBRyxDQUFDLElBQUksR0FBRyxLQUFLLEdBQUcsV0FBVyxLQUFLLEdBQUcsQ0FBQyxLQUFLLEdBQUcsS0FBSyxHQUFHLE1BQU0sR0FBRyxLQUFLLEtBQUssU0FBUyxFQUFFO0FBQ25ILFVBQUksRUFBRSxPQUFPLE9BQVE7QUFDckIsWUFBTSxlQUFlO0FBQ3JCLFlBQU0sS0FBSyxNQUFNLE1BQU0sR0FBRyxHQUFHLEdBQUcsS0FBSyxTQUFTLENBQUM7QUFDL0MsVUFBSSxPQUFPLEdBQUksUUFBTyxLQUFLLEtBQUssS0FBSyxLQUFLLElBQUksRUFBRSxLQUFLLElBQUk7QUFBQSxJQUMzRDtBQUFBLElBQ0EsU0FBUyxDQUFDLEVBQUUsT0FBTyxNQUFNLFVBQVUsQ0FBQyxTQUFTLENBQUMsU0FBUyxNQUFNLEtBQUssU0FBUztBQUFBLEVBQzdFO0FBRU8sTUFBTSxZQUFZLE1BQU07QUFDN0IsZUFBVyxDQUFDLE1BQU0sUUFBUSxLQUFLLE9BQU8sUUFBUSxTQUFTLEVBQUcsUUFBTyxpQkFBaUIsTUFBTSxVQUFVLElBQUk7QUFBQSxFQUN4Rzs7O0FDMUpBLE1BQUksT0FBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLENBQUMsTUFBTSxFQUFFLFNBQVM7QUFDdEQsVUFBTSxFQUFFLFVBQVU7QUFDbEIsZUFBVztBQUNYLGNBQVU7QUFBQSxFQUNaOyIsCiAgIm5hbWVzIjogWyJwdXQiLCAib3RoZXIiLCAicHJlc3MiXQp9Cg==
