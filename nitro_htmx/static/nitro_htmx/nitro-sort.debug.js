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
  var listFor = ({ id, action, args }) => {
    const root = nitro().find(id);
    return [...root?.querySelectorAll(SORT) ?? []].find(
      (list) => nitro().rootOf(list) === root && list.dataset.nitroSort === action && list.dataset.nitroArgs === args
    );
  };
  var find = (move) => {
    const list = listFor(move);
    return list && handleOf(list, move.key);
  };
  var stateOf = (move) => {
    const list = listFor(move);
    return list ? [nitro().find(move.id).dataset.nitroToken, ...handlesOf(list).map(keyOf)].join() : "";
  };
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L3Jvd3MuanMiLCAiLi4vLi4vY2xpZW50L21vdmVzLmpzIiwgIi4uLy4uL2NsaWVudC9zb3J0LmpzIiwgIi4uLy4uL2NsaWVudC9uaXRyby1zb3J0LmpzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvKiBUaGUgcm93cyBvZiBhIGxpc3QgdGhhdCB2aXNpdG9ycyBzb3J0LCBlYWNoIGtub3duIGJ5IGl0cyBoYW5kbGUuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tc29ydCBvZiBhIGxpc3QsIHRoZSBhY3Rpb247IGRhdGEtbml0cm8taGFuZGxlIG9mIGEgcm93J3MgaGFuZGxlLCB0aGUgcm93J3MgbmFtZTsgZGF0YS1uaXRyby1hcmdzXG4gKiAgIG9mIGJvdGg6IHdoYXQgdGhlIGFjdGlvbiBnZXRzIGJlc2lkZXMsIGFuZCB0aGUgcm93J3Mga2V5LlxuICovXG5jb25zdCBTT1JUID0gJ1tkYXRhLW5pdHJvLXNvcnRdJztcbmNvbnN0IEhBTkRMRSA9ICdbZGF0YS1uaXRyby1oYW5kbGVdJztcblxuLyoqIEB0eXBlIHsoKSA9PiBOaXRyb30gKi9cbmV4cG9ydCBjb25zdCBuaXRybyA9ICgpID0+IC8qKiBAdHlwZSB7Tml0cm99ICovICh3aW5kb3cubml0cm8pO1xuXG4vKiogQHR5cGUgeyhoYW5kbGU6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGxpc3RPZiA9IChoYW5kbGUpID0+IGhhbmRsZS5jbG9zZXN0KFNPUlQpO1xuXG4vKiogQHR5cGUgeyhoYW5kbGU6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGtleU9mID0gKGhhbmRsZSkgPT4gSlNPTi5wYXJzZShoYW5kbGUuZGF0YXNldC5uaXRyb0FyZ3MpLmtleTtcblxuLyoqIFRoZSBoYW5kbGUgdGhhdCBhbiBldmVudCBpcyBhYm91dCwgYnV0IG5vbmUgaW4gd2hhdCBwZW9wbGUgd3JvdGUuXG4gKiBAdHlwZSB7KHRhcmdldDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgaGFuZGxlQXQgPSAodGFyZ2V0KSA9PiB7XG4gIGNvbnN0IGhhbmRsZSA9IHRhcmdldC5jbG9zZXN0Py4oSEFORExFKTtcbiAgcmV0dXJuIGhhbmRsZSAmJiBsaXN0T2YoaGFuZGxlKSAmJiBuaXRybygpLnJvb3RPZihoYW5kbGUpICYmIGhhbmRsZTtcbn07XG5cbi8qKiBUaGUgY2hpbGQgb2YgdGhlIGxpc3QgaW4gd2hpY2ggdGhlIGhhbmRsZSBzdGFuZHMuXG4gKiBAdHlwZSB7KGhhbmRsZTogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3Qgcm93T2YgPSAoaGFuZGxlKSA9PiB7XG4gIGNvbnN0IGxpc3QgPSBsaXN0T2YoaGFuZGxlKTtcbiAgd2hpbGUgKGhhbmRsZS5wYXJlbnRFbGVtZW50ICE9PSBsaXN0KSBoYW5kbGUgPSBoYW5kbGUucGFyZW50RWxlbWVudDtcbiAgcmV0dXJuIGhhbmRsZTtcbn07XG5cbi8qKiBSb3dzIHdpdGhvdXQgYSBoYW5kbGUgc3RheSB3aGVyZSB0aGV5IGFyZS5cbiAqIEB0eXBlIHsobGlzdDogYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBoYW5kbGVzT2YgPSAobGlzdCkgPT5cbiAgWy4uLmxpc3QucXVlcnlTZWxlY3RvckFsbChIQU5ETEUpXS5maWx0ZXIoKGhhbmRsZSkgPT4gaGFuZGxlQXQoaGFuZGxlKSAmJiBsaXN0T2YoaGFuZGxlKSA9PT0gbGlzdCk7XG5cbi8qKiBAdHlwZSB7KGxpc3Q6IGFueSwga2V5OiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IGhhbmRsZU9mID0gKGxpc3QsIGtleSkgPT4gaGFuZGxlc09mKGxpc3QpLmZpbmQoKGhhbmRsZSkgPT4ga2V5T2YoaGFuZGxlKSA9PT0ga2V5KTtcblxuLyoqIFRoZSBsaXN0IHRoYXQgYSBtb3ZlIGlzIGFib3V0LCBvbiB0aGUgcGFnZSBhcyBpdCBpcyBub3cuXG4gKiBAdHlwZSB7KG1vdmU6IE1vdmUpID0+IGFueX0gKi9cbmNvbnN0IGxpc3RGb3IgPSAoeyBpZCwgYWN0aW9uLCBhcmdzIH0pID0+IHtcbiAgY29uc3Qgcm9vdCA9IG5pdHJvKCkuZmluZChpZCk7XG4gIHJldHVybiBbLi4uKHJvb3Q/LnF1ZXJ5U2VsZWN0b3JBbGwoU09SVCkgPz8gW10pXS5maW5kKFxuICAgIChsaXN0KSA9PiBuaXRybygpLnJvb3RPZihsaXN0KSA9PT0gcm9vdCAmJiBsaXN0LmRhdGFzZXQubml0cm9Tb3J0ID09PSBhY3Rpb24gJiYgbGlzdC5kYXRhc2V0Lm5pdHJvQXJncyA9PT0gYXJncyk7XG59O1xuXG4vKiogVGhlIGhhbmRsZSBvZiB0aGUgcm93IHRoYXQgYSBtb3ZlIGlzIGFib3V0LlxuICogQHR5cGUgeyhtb3ZlOiBNb3ZlKSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZmluZCA9IChtb3ZlKSA9PiB7XG4gIGNvbnN0IGxpc3QgPSBsaXN0Rm9yKG1vdmUpO1xuICByZXR1cm4gbGlzdCAmJiBoYW5kbGVPZihsaXN0LCBtb3ZlLmtleSk7XG59O1xuXG4vKiogSG93IHRoZSBsaXN0IGlzIG5vdzogYW5vdGhlciB0ZXh0LCBhbmQgYW4gYW5zd2VyIGhhcyByZXBsYWNlZCBpdC5cbiAqIEB0eXBlIHsobW92ZTogTW92ZSkgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IHN0YXRlT2YgPSAobW92ZSkgPT4ge1xuICBjb25zdCBsaXN0ID0gbGlzdEZvcihtb3ZlKTtcbiAgcmV0dXJuIGxpc3QgPyBbbml0cm8oKS5maW5kKG1vdmUuaWQpLmRhdGFzZXQubml0cm9Ub2tlbiwgLi4uaGFuZGxlc09mKGxpc3QpLm1hcChrZXlPZildLmpvaW4oKSA6ICcnO1xufTtcblxuLyoqIFRoZSBrZXkgb2YgdGhlIHJvdyBiZWhpbmQ7IG51bGw6IGl0IGlzIHRoZSBsYXN0IG9uZS5cbiAqIEB0eXBlIHsoaGFuZGxlOiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBrZXlCZWhpbmQgPSAoaGFuZGxlKSA9PiB7XG4gIGNvbnN0IGhhbmRsZXMgPSBoYW5kbGVzT2YobGlzdE9mKGhhbmRsZSkpO1xuICBjb25zdCBuZXh0ID0gaGFuZGxlc1toYW5kbGVzLmluZGV4T2YoaGFuZGxlKSArIDFdO1xuICByZXR1cm4gbmV4dCA/IGtleU9mKG5leHQpIDogbnVsbDtcbn07XG5cbi8qKiBQdXQgYSByb3cgYmVmb3JlIHRoYXQgb2YgYW5vdGhlciBrZXksIG9yIGF0IHRoZSBlbmQsIGJ5IG1vdmluZyB0aG9zZSBiZXR3ZWVuOiB0aGUgcm93IGl0c2VsZiwgd2hpY2ggaGFzIHRoZSBmb2N1c1xuICogb3IgaXMgcHJlc3NlZCwgc3RheXMgaW4gdGhlIHBhZ2UuXG4gKiBAdHlwZSB7KGhhbmRsZTogYW55LCBiZWZvcmU6IGFueSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBwbGFjZSA9IChoYW5kbGUsIGJlZm9yZSkgPT4ge1xuICBjb25zdCBsaXN0ID0gbGlzdE9mKGhhbmRsZSk7XG4gIGNvbnN0IGhhbmRsZXMgPSBoYW5kbGVzT2YobGlzdCk7XG4gIGNvbnN0IGF0ID0gaGFuZGxlcy5pbmRleE9mKGhhbmRsZSk7XG4gIGNvbnN0IHRvID0gYmVmb3JlID09PSBudWxsID8gaGFuZGxlcy5sZW5ndGggOiBoYW5kbGVzLmluZGV4T2YoaGFuZGxlT2YobGlzdCwgYmVmb3JlKSk7XG4gIGNvbnN0IHJvdyA9IHJvd09mKGhhbmRsZSk7XG4gIGNvbnN0IHB1dCA9IGxpc3QubW92ZUJlZm9yZSA/PyBsaXN0Lmluc2VydEJlZm9yZTsgLy8gd2hpY2ggZnJhbWVzIGFuZCB2aWRlb3Mgc3Vydml2ZVxuICBpZiAodG8gPCAwKSByZXR1cm47IC8vIHRoYXQgcm93IGhhcyBnb25lXG4gIGZvciAoY29uc3Qgb3RoZXIgb2YgaGFuZGxlcy5zbGljZShhdCArIDEsIHRvKSkgcHV0LmNhbGwobGlzdCwgcm93T2Yob3RoZXIpLCByb3cpO1xuICBmb3IgKGNvbnN0IG90aGVyIG9mIGhhbmRsZXMuc2xpY2UodG8sIGF0KS5yZXZlcnNlKCkpIHB1dC5jYWxsKGxpc3QsIHJvd09mKG90aGVyKSwgcm93Lm5leHRTaWJsaW5nKTtcbn07XG4iLCAiLyogTW92ZXMgb2Ygcm93czogdGhlIG9uZSB1bmRlciB3YXksIGFuZCB0aG9zZSB0aGF0IHdlcmUgc2VudCBhbmQgbm90IGFuc3dlcmVkLiBSb3dzIHN0YW5kIGluIHRoZWlyIG5ldyBwbGFjZXMgYXRcbiAqIG9uY2U7IHdoYXQgdGhlIHNlcnZlciBhbnN3ZXJzIGNvdW50cywgYW5kIGEgbW92ZSB0aGF0IGZhaWxzIGlzIHRha2VuIGJhY2suXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tc29ydC1saWZ0ZWQsIC1tb3ZlZCwgLWRyb3BwZWQsIC1iYWNrLCAtZ29uZSBvZiBpdHMgc2NyaXB0LCB3aGF0IGlzIHNhaWQ7IGRhdGEtbml0cm8tdG9rZW4gb2ZcbiAqICAgcm9vdHMuIFdyaXRlczogZGF0YS1uaXRyby1saWZ0ZWQgb2YgYSByb3cgd2hpbGUgaXQgaXMgbGlmdGVkLiBIZWFycyBvZiBqb2JzOiBhbnN3ZXJlZCwgZG9uZS5cbiAqL1xuaW1wb3J0IHsgZmluZCwgaGFuZGxlQXQsIGhhbmRsZXNPZiwga2V5QmVoaW5kLCBrZXlPZiwgbGlzdE9mLCBuaXRybywgcGxhY2UsIHJvd09mLCBzdGF0ZU9mIH0gZnJvbSAnLi9yb3dzLmpzJztcblxuY29uc3QgTElGVEVEID0gJ2RhdGEtbml0cm8tbGlmdGVkJztcbmNvbnN0IHRleHRzID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5jdXJyZW50U2NyaXB0KS5kYXRhc2V0O1xuLyoqIEB0eXBlIHtNb3ZlIHwgbnVsbH0gKi9cbmV4cG9ydCBsZXQgbGlmdGVkID0gbnVsbDtcbi8qKiBAdHlwZSB7TW92ZVtdfSAqL1xuY29uc3Qgc2VudCA9IFtdO1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBzdHJpbmc+fSAqL1xuY29uc3Qgc3RhdGVzID0gbmV3IE1hcCgpOyAvLyBieSBsaXN0OiBob3cgd2UgaGF2ZSBsZWZ0IGl0XG5cbi8qKiBAdHlwZSB7KHdoYXQ6IHN0cmluZywgbW92ZTogTW92ZSkgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAod2hhdCwgbW92ZSkgPT4ge1xuICBjb25zdCBoYW5kbGUgPSBmaW5kKG1vdmUpO1xuICBjb25zdCBoYW5kbGVzID0gaGFuZGxlID8gaGFuZGxlc09mKGxpc3RPZihoYW5kbGUpKSA6IFtdO1xuICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIGFueT59ICovXG4gIGNvbnN0IHdvcmRzID0geyByb3c6IG1vdmUubmFtZSwgcGxhY2U6IGhhbmRsZXMuaW5kZXhPZihoYW5kbGUpICsgMSwgY291bnQ6IGhhbmRsZXMubGVuZ3RoIH07XG4gIHdpbmRvdy5uaXRyb1RvYXN0cz8uc2F5KHRleHRzW2BuaXRyb1NvcnQke3doYXR9YF0ucmVwbGFjZSgveyhcXHcrKX0vZywgKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBfLCAvKiogQHR5cGUge3N0cmluZ30gKi8gbmFtZSkgPT4gd29yZHNbbmFtZV0pKTtcbn07XG5cbi8qKiBAdHlwZSB7KG1vdmU6IE1vdmUpID0+IHN0cmluZ30gKi9cbmNvbnN0IG5hbWVPZiA9ICh7IGlkLCBhY3Rpb24sIGFyZ3MgfSkgPT4gW2lkLCBhY3Rpb24sIGFyZ3NdLmpvaW4oKTtcblxuLyoqIEB0eXBlIHsobW92ZTogTW92ZSwgYmVmb3JlOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBwdXQgPSAobW92ZSwgYmVmb3JlKSA9PiB7XG4gIGNvbnN0IGhhbmRsZSA9IGZpbmQobW92ZSk7XG4gIGlmICghaGFuZGxlKSByZXR1cm47XG4gIHBsYWNlKGhhbmRsZSwgYmVmb3JlKTtcbiAgcm93T2YoaGFuZGxlKS50b2dnbGVBdHRyaWJ1dGUoTElGVEVELCBtb3ZlID09PSBsaWZ0ZWQpO1xuICBzdGF0ZXMuc2V0KG5hbWVPZihtb3ZlKSwgc3RhdGVPZihtb3ZlKSk7XG59O1xuXG4vKiogQHR5cGUgeyhoYW5kbGU6IGFueSwgaXNTaWxlbnQ/OiBib29sZWFuKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGxpZnQgPSAoaGFuZGxlLCBpc1NpbGVudCkgPT4ge1xuICBjb25zdCB7IG5pdHJvU29ydDogYWN0aW9uLCBuaXRyb0FyZ3M6IGFyZ3MgfSA9IGxpc3RPZihoYW5kbGUpLmRhdGFzZXQ7XG4gIGNvbnN0IGZyb20gPSBrZXlCZWhpbmQoaGFuZGxlKTtcbiAgY29uc3QgeyBpZCB9ID0gbml0cm8oKS5yb290T2YoaGFuZGxlKTtcbiAgbGlmdGVkID0geyBpZCwgYWN0aW9uLCBhcmdzLCBrZXk6IGtleU9mKGhhbmRsZSksIG5hbWU6IGhhbmRsZS5kYXRhc2V0Lm5pdHJvSGFuZGxlLCBmcm9tLCBiZWZvcmU6IGZyb20gfTtcbiAgcHV0KGxpZnRlZCwgZnJvbSk7XG4gIGhhbmRsZS5mb2N1cyh7IHByZXZlbnRTY3JvbGw6IHRydWUgfSk7IC8vIFNhZmFyaSdzIGJ1dHRvbnMgaGF2ZSBubyBmb2N1cyBhZnRlciBhIGNsaWNrXG4gIGlmICghaXNTaWxlbnQpIHRlbGwoJ0xpZnRlZCcsIGxpZnRlZCk7XG59O1xuXG4vKiogTW92ZSB3aGF0IGlzIGxpZnRlZCBiZWZvcmUgdGhlIHJvdyBvZiBhIGtleS5cbiAqIEB0eXBlIHsoYmVmb3JlOiBhbnksIGlzU2lsZW50PzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBtb3ZlVG8gPSAoYmVmb3JlLCBpc1NpbGVudCkgPT4ge1xuICBpZiAoIWxpZnRlZCB8fCBiZWZvcmUgPT09IGxpZnRlZC5iZWZvcmUpIHJldHVybjtcbiAgcHV0KGxpZnRlZCwgKGxpZnRlZC5iZWZvcmUgPSBiZWZvcmUpKTtcbiAgaWYgKGlzU2lsZW50KSByZXR1cm47XG4gIHJvd09mKGZpbmQobGlmdGVkKSkuc2Nyb2xsSW50b1ZpZXcoeyBibG9jazogJ25lYXJlc3QnLCBiZWhhdmlvcjogJ2luc3RhbnQnIH0pO1xuICB0ZWxsKCdNb3ZlZCcsIGxpZnRlZCk7XG59O1xuXG4vKiogTm8gbG9uZ2VyIGxpZnQgd2hhdCBpcy5cbiAqIEB0eXBlIHsoKSA9PiBhbnl9ICovXG5jb25zdCByZWxlYXNlID0gKCkgPT4ge1xuICBjb25zdCBtb3ZlID0gbGlmdGVkO1xuICBjb25zdCBoYW5kbGUgPSBtb3ZlICYmIGZpbmQobW92ZSk7XG4gIGlmIChtb3ZlICYmICFoYW5kbGUgJiYgbml0cm8oKS5maW5kKG1vdmUuaWQpKSB0ZWxsKCdHb25lJywgbW92ZSk7XG4gIGxpZnRlZCA9IG51bGw7XG4gIGlmICghaGFuZGxlKSByZXR1cm4ge307XG4gIHJvd09mKGhhbmRsZSkucmVtb3ZlQXR0cmlidXRlKExJRlRFRCk7XG4gIHJldHVybiB7IG1vdmUsIGhhbmRsZSB9O1xufTtcblxuZXhwb3J0IGNvbnN0IHRha2VCYWNrID0gKCkgPT4ge1xuICBjb25zdCB7IG1vdmUsIGhhbmRsZSB9ID0gcmVsZWFzZSgpO1xuICBpZiAoIWhhbmRsZSkgcmV0dXJuO1xuICBwdXQobW92ZSwgbW92ZS5mcm9tKTtcbiAgdGVsbCgnQmFjaycsIG1vdmUpO1xufTtcblxuZXhwb3J0IGNvbnN0IGRyb3AgPSAoKSA9PiB7XG4gIGNvbnN0IHsgbW92ZSwgaGFuZGxlIH0gPSByZWxlYXNlKCk7XG4gIGlmICghaGFuZGxlKSByZXR1cm47XG4gIGNvbnN0IHsgYWN0aW9uLCBhcmdzLCBiZWZvcmUsIGZyb20sIGtleSB9ID0gbW92ZTtcbiAgdGVsbCgnRHJvcHBlZCcsIG1vdmUpO1xuICBpZiAoYmVmb3JlID09PSBmcm9tKSByZXR1cm47XG4gIHNlbnQucHVzaChtb3ZlKTtcbiAgY29uc3QgZ2l2ZW4gPSB7IC4uLkpTT04ucGFyc2UoYXJncyA/PyAne30nKSwga2V5LCAuLi4oYmVmb3JlID09PSBudWxsID8ge30gOiB7IGJlZm9yZSB9KSB9O1xuICBuaXRybygpLnBvc3Qobml0cm8oKS5yb290T2YoaGFuZGxlKSwgYWN0aW9uLCBnaXZlbiwgeyBzb3VyY2U6IGhhbmRsZSwgbW92ZSB9KTtcbn07XG5cbi8qKiBEbyBtb3ZlcyBhZ2Fpbiwgb24gcm93cyBhcyB0aGUgc2VydmVyIGhhcyB0aGVtLlxuICogQHR5cGUgeyhtb3ZlczogTW92ZVtdKSA9PiB2b2lkfSAqL1xuY29uc3QgcmVkbyA9IChtb3ZlcykgPT4ge1xuICBmb3IgKGNvbnN0IG1vdmUgb2YgbW92ZXMpIHtcbiAgICBjb25zdCBoYW5kbGUgPSBmaW5kKG1vdmUpO1xuICAgIGlmIChoYW5kbGUpIHtcbiAgICAgIG1vdmUuZnJvbSA9IGtleUJlaGluZChoYW5kbGUpO1xuICAgICAgcHV0KG1vdmUsIG1vdmUuYmVmb3JlKTtcbiAgICAgIG1vdmUuYmVmb3JlID0ga2V5QmVoaW5kKGhhbmRsZSk7IC8vIHRoZSByb3cgdGhhdCBzdG9vZCB0aGVyZSBtYXkgaGF2ZSBnb25lXG4gICAgfSBlbHNlIGlmIChtb3ZlID09PSBsaWZ0ZWQpIHJlbGVhc2UoKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBzZXR0bGUgPSAoeyBtb3ZlOiBvd24sIHN0YXR1cyA9IDAgfSkgPT4ge1xuICBjb25zdCBtb3ZlcyA9IGxpZnRlZCA/IFsuLi5zZW50LCBsaWZ0ZWRdIDogWy4uLnNlbnRdO1xuICBjb25zdCBtaW5lID0gbW92ZXMuZmluZCgobW92ZSkgPT4gbW92ZSA9PT0gb3duKTtcbiAgaWYgKG1pbmUpIHNlbnQuc3BsaWNlKHNlbnQuaW5kZXhPZihtaW5lKSwgMSk7XG4gIGNvbnN0IGlzUmVmdXNlZCA9IG1pbmUgJiYgIShzdGF0dXMgJiYgc3RhdHVzIDwgMzAwKTtcbiAgZm9yIChjb25zdCBuYW1lIG9mIG5ldyBTZXQobW92ZXMubWFwKG5hbWVPZikpKSB7XG4gICAgY29uc3QgYWxsID0gbW92ZXMuZmlsdGVyKChtb3ZlKSA9PiBuYW1lT2YobW92ZSkgPT09IG5hbWUpO1xuICAgIGlmIChzdGF0ZU9mKGFsbFswXSkgIT09IHN0YXRlcy5nZXQobmFtZSkpIHJlZG8oYWxsLmZpbHRlcigobW92ZSkgPT4gbW92ZSAhPT0gbWluZSkpOyAvLyBhcyB0aGUgc2VydmVyIGhhcyBpdFxuICAgIGVsc2UgaWYgKGlzUmVmdXNlZCAmJiBuYW1lT2YobWluZSkgPT09IG5hbWUpIHtcbiAgICAgIGNvbnN0IGJlaGluZCA9IGFsbC5zbGljZShhbGwuaW5kZXhPZihtaW5lKSArIDEpO1xuICAgICAgZm9yIChjb25zdCBtb3ZlIG9mIFttaW5lLCAuLi5iZWhpbmRdLnJldmVyc2UoKSkgcHV0KG1vdmUsIG1vdmUuZnJvbSk7XG4gICAgICByZWRvKGJlaGluZCk7XG4gICAgfVxuICB9XG4gIGlmIChpc1JlZnVzZWQpIHRlbGwoJ0JhY2snLCBtaW5lKTtcbn07XG5cbi8qKiBXaGV0aGVyIGFuIGV2ZW50IGlzIGFib3V0IHRoZSByb3cgdGhhdCBpcyBsaWZ0ZWQuXG4gKiBAdHlwZSB7KHRhcmdldDogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzTGlmdGVkID0gKHRhcmdldCkgPT4gISFsaWZ0ZWQgJiYgaGFuZGxlQXQodGFyZ2V0KSA9PT0gZmluZChsaWZ0ZWQpO1xuXG5leHBvcnQgY29uc3Qgc3RhcnRNb3ZlcyA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBuYW1lIG9mIFsnYW5zd2VyZWQnLCAnZG9uZSddKSBuaXRybygpLm9uKG5hbWUsIHNldHRsZSk7XG59O1xuIiwgIi8qIFNvcnRpbmcgYnkgcG9pbnRlciBhbmQgYnkga2V5Ym9hcmQuXG4gKlxuICogQSBoYW5kbGUgaXMgZHJhZ2dlZCwgYnkgbW91c2UsIHBlbiBvciBmaW5nZXIuIE9yIGl0IGlzIHByZXNzZWQsIGJ5IGEga2V5LCBhIGNsaWNrIG9yIGEgdGFwOiB0aGVuIGFycm93IGtleXMgbW92ZSB0aGVcbiAqIHJvdywgYW5kIGEgc2Vjb25kIHByZXNzIGRyb3BzIGl0OyBhIHByZXNzIG9mIGFub3RoZXIgaGFuZGxlIHB1dHMgaXQgdGhlcmUuIEVzY2FwZSB0YWtlcyBpdCBiYWNrLCBhbmQgc28gZG9lcyB0aGVcbiAqIGZvY3VzIHRoYXQgbGVhdmVzIGl0LiBIZWFyczogcG9pbnRlcmRvd24sIHBvaW50ZXJtb3ZlLCBwb2ludGVydXAsIHBvaW50ZXJjYW5jZWwsIGNsaWNrLCBrZXlkb3duLCBmb2N1c2luLCBkcmFnc3RhcnQuXG4gKi9cbmltcG9ydCB7IGRyb3AsIGlzTGlmdGVkLCBsaWZ0LCBsaWZ0ZWQsIG1vdmVUbywgdGFrZUJhY2sgfSBmcm9tICcuL21vdmVzLmpzJztcbmltcG9ydCB7IGZpbmQsIGhhbmRsZUF0LCBoYW5kbGVzT2YsIGtleUJlaGluZCwga2V5T2YsIGxpc3RPZiwgcm93T2YgfSBmcm9tICcuL3Jvd3MuanMnO1xuXG5jb25zdCBEUkFHX1BYID0gNTsgLy8gYSBoYW5kIHRyZW1ibGVzXG4vKiogV2hhdCBpcyBwcmVzc2VkOiB3aGVyZSB0aGUgcG9pbnRlciBpcywgYW5kIHdoZXJlIGluIHRoZSByb3cgaXQgaGFzIHRha2VuIGl0LlxuICogQHR5cGUge3sgcG9pbnRlcjogbnVtYmVyLCBoYW5kbGU6IGFueSwgeDogbnVtYmVyLCB5OiBudW1iZXIsIHJpZ2h0OiBudW1iZXIsIGRvd246IG51bWJlciwgaXNEcmFnPzogYm9vbGVhbiB9IHwgbnVsbH0gKi9cbmxldCBwcmVzcyA9IG51bGw7XG5sZXQgaXNBZnRlckRyYWcgPSBmYWxzZTsgLy8gYSBjbGljayBmb2xsb3dzXG5cbi8qKiBAdHlwZSB7KHZhbHVlOiBudW1iZXIsIGxvdzogbnVtYmVyLCBoaWdoOiBudW1iZXIpID0+IG51bWJlcn0gKi9cbmNvbnN0IGNsYW1wID0gKHZhbHVlLCBsb3csIGhpZ2gpID0+IE1hdGgubWF4KGxvdywgTWF0aC5taW4odmFsdWUsIGhpZ2gpKTtcblxuLyoqIEhvdyBmYXIgYSBwb2ludCBpcyBmcm9tIGEgcm93LlxuICogQHR5cGUgeyhyZWN0OiBET01SZWN0LCB4OiBudW1iZXIsIHk6IG51bWJlcikgPT4gbnVtYmVyfSAqL1xuY29uc3QgZGlzdGFuY2UgPSAoeyBsZWZ0LCByaWdodCwgdG9wLCBib3R0b20gfSwgeCwgeSkgPT5cbiAgTWF0aC5oeXBvdCh4IC0gY2xhbXAoeCwgbGVmdCwgcmlnaHQpLCB5IC0gY2xhbXAoeSwgdG9wLCBib3R0b20pKTtcblxuLyoqIE1vdmUgdGhlIHJvdyBvbmNlIHRoZSBlZGdlIHdpdGggd2hpY2ggaXQgZ29lcyBhaGVhZCBpcyBiZWhpbmQgdGhlIG1pZGRsZSBvZiBhbm90aGVyIG9uZS4gVGhlbiBubyBvdGhlciBlZGdlIGlzLCBzb1xuICogbm90aGluZyBmbGlja2VycywgaG93ZXZlciBoaWdoIHJvd3MgYXJlLlxuICogQHR5cGUgeyhoYW5kbGU6IGFueSwgc2hvd246IERPTVJlY3QpID0+IHZvaWR9ICovXG5jb25zdCBhaW0gPSAoaGFuZGxlLCB7IGxlZnQsIHRvcCwgd2lkdGgsIGhlaWdodCB9KSA9PiB7XG4gIGNvbnN0IFt4LCB5XSA9IFtsZWZ0ICsgd2lkdGggLyAyLCB0b3AgKyBoZWlnaHQgLyAyXTtcbiAgY29uc3QgW25lYXJlc3RdID0gaGFuZGxlc09mKGxpc3RPZihoYW5kbGUpKVxuICAgIC5maWx0ZXIoKG90aGVyKSA9PiBvdGhlciAhPT0gaGFuZGxlKVxuICAgIC5tYXAoKG90aGVyKSA9PiAoeyBvdGhlciwgcmVjdDogcm93T2Yob3RoZXIpLmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpIH0pKVxuICAgIC5zb3J0KChvbmUsIHR3bykgPT4gZGlzdGFuY2Uob25lLnJlY3QsIHgsIHkpIC0gZGlzdGFuY2UodHdvLnJlY3QsIHgsIHkpKTtcbiAgaWYgKCFuZWFyZXN0KSByZXR1cm47XG4gIGNvbnN0IHsgb3RoZXIsIHJlY3QgfSA9IG5lYXJlc3Q7XG4gIGNvbnN0IHNsb3QgPSByb3dPZihoYW5kbGUpLmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpO1xuICBjb25zdCBpc0Jlc2lkZSA9IHNsb3QudG9wIDwgcmVjdC5ib3R0b20gJiYgcmVjdC50b3AgPCBzbG90LmJvdHRvbTsgLy8gaW4gb25lIGxpbmVcbiAgY29uc3QgYWhlYWQgPSBpc0Jlc2lkZSA/IHJlY3QubGVmdCAtIHNsb3QubGVmdCA6IHJlY3QudG9wIC0gc2xvdC50b3A7XG4gIGNvbnN0IHdheSA9IGlzQmVzaWRlID8geCAtIHJlY3QubGVmdCAtIHJlY3Qud2lkdGggLyAyIDogeSAtIHJlY3QudG9wIC0gcmVjdC5oZWlnaHQgLyAyO1xuICBpZiAod2F5ICogTWF0aC5zaWduKGFoZWFkKSArIChpc0Jlc2lkZSA/IHdpZHRoIDogaGVpZ2h0KSAvIDIgPD0gMCkgcmV0dXJuO1xuICBjb25zdCBpc0JlaGluZCA9IGhhbmRsZS5jb21wYXJlRG9jdW1lbnRQb3NpdGlvbihvdGhlcikgJiBOb2RlLkRPQ1VNRU5UX1BPU0lUSU9OX0ZPTExPV0lORztcbiAgbW92ZVRvKGlzQmVoaW5kID8ga2V5QmVoaW5kKG90aGVyKSA6IGtleU9mKG90aGVyKSwgdHJ1ZSk7XG59O1xuXG4vKiogU2hvdyB0aGUgcm93IHdoZXJlIHRoZSBwb2ludGVyIGlzLCBpbnNpZGUgb2YgdGhlIGxpc3QsIGFuZCBzY3JvbGwgdG8gaXQuICovXG5jb25zdCBzaG93ID0gKCkgPT4ge1xuICBpZiAoIXByZXNzPy5pc0RyYWcpIHJldHVybjtcbiAgY29uc3QgaGFuZGxlID0gbGlmdGVkICYmIGZpbmQobGlmdGVkKTtcbiAgaWYgKCFoYW5kbGUpIHJldHVybjsgLy8gaXQgaGFzIGdvbmVcbiAgY29uc3Qgcm93ID0gcm93T2YoaGFuZGxlKTtcbiAgcm93LnN0eWxlLnRyYW5zbGF0ZSA9ICcnO1xuICBjb25zdCB7IHgsIHksIHJpZ2h0LCBkb3duIH0gPSBwcmVzcztcbiAgY29uc3QgeyB3aWR0aCwgaGVpZ2h0IH0gPSByb3cuZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCk7XG4gIGNvbnN0IGJveCA9IGxpc3RPZihoYW5kbGUpLmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpO1xuICBjb25zdCBsZWZ0ID0gY2xhbXAoeCAtIHJpZ2h0LCBib3gubGVmdCwgYm94LnJpZ2h0IC0gd2lkdGgpO1xuICBjb25zdCB0b3AgPSBjbGFtcCh5IC0gZG93biwgYm94LnRvcCwgYm94LmJvdHRvbSAtIGhlaWdodCk7XG4gIGFpbShoYW5kbGUsIG5ldyBET01SZWN0KGxlZnQsIHRvcCwgd2lkdGgsIGhlaWdodCkpO1xuICBjb25zdCBzbG90ID0gcm93LmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpO1xuICByb3cuc3R5bGUudHJhbnNsYXRlID0gYCR7bGVmdCAtIHNsb3QubGVmdH1weCAke3RvcCAtIHNsb3QudG9wfXB4YDtcbiAgcm93LnNjcm9sbEludG9WaWV3KHsgYmxvY2s6ICduZWFyZXN0JywgaW5saW5lOiAnbmVhcmVzdCcsIGJlaGF2aW9yOiAnaW5zdGFudCcgfSk7XG59O1xuXG5jb25zdCBmb2xsb3cgPSAoKSA9PiB7XG4gIGlmICghcHJlc3M/LmlzRHJhZykgcmV0dXJuO1xuICBzaG93KCk7XG4gIHJlcXVlc3RBbmltYXRpb25GcmFtZShmb2xsb3cpOyAvLyB0aGUgcGFnZSBzY3JvbGxzIG9uLCB0aG91Z2ggdGhlIHBvaW50ZXIgcmVzdHNcbn07XG5cbi8qKiBAdHlwZSB7KHByZXNzOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBiZWdpbiA9IChwcmVzcykgPT4ge1xuICBjb25zdCB7IGhhbmRsZSwgcG9pbnRlciB9ID0gcHJlc3M7XG4gIGlmICghaGFuZGxlLmlzQ29ubmVjdGVkKSByZXR1cm47IC8vIGFuIGFuc3dlciB3YXMgcXVpY2tlciB0aGFuIHRoZSBoYW5kXG4gIGlmIChsaWZ0ZWQpIHRha2VCYWNrKCk7XG4gIGxpZnQoaGFuZGxlLCB0cnVlKTtcbiAgcHJlc3MuaXNEcmFnID0gdHJ1ZTtcbiAgaGFuZGxlLnNldFBvaW50ZXJDYXB0dXJlKHBvaW50ZXIpOyAvLyBmcmFtZXMgd291bGQga2VlcCB0aGUgcG9pbnRlclxuICBmb2xsb3coKTtcbn07XG5cbi8qKiBAdHlwZSB7KGVuZDogKCkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmNvbnN0IGZpbmlzaCA9IChlbmQpID0+IHtcbiAgY29uc3QgaXNEcmFnID0gcHJlc3M/LmlzRHJhZztcbiAgcHJlc3MgPSBudWxsO1xuICBpZiAoIWlzRHJhZykgcmV0dXJuO1xuICBpc0FmdGVyRHJhZyA9IHRydWU7XG4gIGNvbnN0IHJvdyA9IGxpZnRlZCAmJiBmaW5kKGxpZnRlZCkgJiYgcm93T2YoZmluZChsaWZ0ZWQpKTtcbiAgaWYgKHJvdykgcm93LnN0eWxlLnRyYW5zbGF0ZSA9ICcnO1xuICBpZiAocm93ICYmICFyb3cuZ2V0QXR0cmlidXRlKCdzdHlsZScpKSByb3cucmVtb3ZlQXR0cmlidXRlKCdzdHlsZScpO1xuICBlbmQoKTtcbn07XG5cbi8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgKGV2ZW50OiBhbnkpID0+IHZvaWQ+fSAqL1xuY29uc3QgbGlzdGVuZXJzID0ge1xuICBwb2ludGVyZG93bihldmVudCkge1xuICAgIGNvbnN0IHsgYnV0dG9uLCBjbGllbnRYOiB4LCBjbGllbnRZOiB5LCBpc1ByaW1hcnksIHBvaW50ZXJJZDogcG9pbnRlciwgdGFyZ2V0IH0gPSBldmVudDtcbiAgICBjb25zdCBoYW5kbGUgPSAhYnV0dG9uICYmIGlzUHJpbWFyeSAmJiBoYW5kbGVBdCh0YXJnZXQpO1xuICAgIGlzQWZ0ZXJEcmFnID0gZmFsc2U7XG4gICAgaWYgKCFoYW5kbGUpIHJldHVybiB2b2lkIChwcmVzcyA9IG51bGwpO1xuICAgIGNvbnN0IHsgbGVmdCwgdG9wIH0gPSByb3dPZihoYW5kbGUpLmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpO1xuICAgIHByZXNzID0geyBwb2ludGVyLCBoYW5kbGUsIHgsIHksIHJpZ2h0OiB4IC0gbGVmdCwgZG93bjogeSAtIHRvcCB9O1xuICB9LFxuICBwb2ludGVybW92ZShldmVudCkge1xuICAgIGlmICghcHJlc3MgfHwgZXZlbnQucG9pbnRlcklkICE9PSBwcmVzcy5wb2ludGVyKSByZXR1cm47XG4gICAgY29uc3QgeyBjbGllbnRYOiB4LCBjbGllbnRZOiB5IH0gPSBldmVudDtcbiAgICBpZiAoIXByZXNzLmlzRHJhZyAmJiBNYXRoLmh5cG90KHggLSBwcmVzcy54LCB5IC0gcHJlc3MueSkgPCBEUkFHX1BYKSByZXR1cm47XG4gICAgaWYgKCFwcmVzcy5pc0RyYWcpIGJlZ2luKHByZXNzKTtcbiAgICBPYmplY3QuYXNzaWduKHByZXNzLCB7IHgsIHkgfSk7XG4gIH0sXG4gIHBvaW50ZXJ1cCh7IGNsaWVudFg6IHgsIGNsaWVudFk6IHksIHBvaW50ZXJJZCB9KSB7XG4gICAgaWYgKCFwcmVzcyB8fCBwcmVzcy5wb2ludGVyICE9PSBwb2ludGVySWQpIHJldHVybjtcbiAgICBPYmplY3QuYXNzaWduKHByZXNzLCB7IHgsIHkgfSk7XG4gICAgc2hvdygpOyAvLyBhIHF1aWNrIGhhbmQgaXMgdGhlcmUgYmVmb3JlIHRoZSBuZXh0IGZyYW1lXG4gICAgZmluaXNoKGRyb3ApO1xuICB9LFxuICBwb2ludGVyY2FuY2VsOiAoeyBwb2ludGVySWQgfSkgPT4gcHJlc3M/LnBvaW50ZXIgPT09IHBvaW50ZXJJZCAmJiBmaW5pc2godGFrZUJhY2spLFxuICBkcmFnc3RhcnQ6IChldmVudCkgPT4gcHJlc3MgJiYgZXZlbnQucHJldmVudERlZmF1bHQoKSwgLy8gb2YgYW4gaW1hZ2UgaW4gdGhlIGhhbmRsZVxuICBjbGljayhldmVudCkge1xuICAgIGNvbnN0IHsgZGV0YWlsLCB0YXJnZXQgfSA9IGV2ZW50O1xuICAgIGNvbnN0IGhhbmRsZSA9IGhhbmRsZUF0KHRhcmdldCk7XG4gICAgaWYgKGlzQWZ0ZXJEcmFnICYmIGRldGFpbCkgcmV0dXJuIGV2ZW50LnN0b3BJbW1lZGlhdGVQcm9wYWdhdGlvbigpLCBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgIGlmICghaGFuZGxlKSByZXR1cm4gbGlmdGVkICYmIHRha2VCYWNrKCk7XG4gICAgZXZlbnQucHJldmVudERlZmF1bHQoKTsgLy8gaXQgbWF5IHN0YW5kIGluIGEgZm9ybVxuICAgIGlmIChpc0xpZnRlZCh0YXJnZXQpKSBkcm9wKCk7XG4gICAgZWxzZSBpZiAobGlmdGVkICYmIGxpc3RPZihmaW5kKGxpZnRlZCkgPz8gaGFuZGxlKSA9PT0gbGlzdE9mKGhhbmRsZSkpIHtcbiAgICAgIGNvbnN0IGZyb20gPSBmaW5kKGxpZnRlZCk7XG4gICAgICBjb25zdCBpc0JlaGluZCA9IGZyb20/LmNvbXBhcmVEb2N1bWVudFBvc2l0aW9uKGhhbmRsZSkgJiBOb2RlLkRPQ1VNRU5UX1BPU0lUSU9OX0ZPTExPV0lORztcbiAgICAgIG1vdmVUbyhpc0JlaGluZCA/IGtleUJlaGluZChoYW5kbGUpIDoga2V5T2YoaGFuZGxlKSk7XG4gICAgICBkcm9wKCk7XG4gICAgICBmcm9tPy5mb2N1cygpO1xuICAgIH0gZWxzZSB7XG4gICAgICBpZiAobGlmdGVkKSB0YWtlQmFjaygpO1xuICAgICAgbGlmdChoYW5kbGUpO1xuICAgIH1cbiAgfSxcbiAga2V5ZG93bihldmVudCkge1xuICAgIGlmICghbGlmdGVkKSByZXR1cm47XG4gICAgY29uc3QgeyBrZXksIHRhcmdldCB9ID0gZXZlbnQ7XG4gICAgaWYgKGtleSA9PT0gJ1RhYicpIHJldHVybiB0YWtlQmFjaygpO1xuICAgIGlmIChrZXkgPT09ICdFc2NhcGUnKSB7XG4gICAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgICAgZXZlbnQuc3RvcEltbWVkaWF0ZVByb3BhZ2F0aW9uKCk7IC8vIGEgZGlhbG9nIGFyb3VuZCBpdCBzdGF5cyBvcGVuXG4gICAgICByZXR1cm4gcHJlc3M/LmlzRHJhZyA/IGZpbmlzaCh0YWtlQmFjaykgOiB0YWtlQmFjaygpO1xuICAgIH1cbiAgICBjb25zdCBoYW5kbGUgPSBpc0xpZnRlZCh0YXJnZXQpICYmIGZpbmQobGlmdGVkKTtcbiAgICBpZiAoIWhhbmRsZSB8fCBwcmVzcz8uaXNEcmFnKSByZXR1cm47XG4gICAgY29uc3Qga2V5cyA9IGhhbmRsZXNPZihsaXN0T2YoaGFuZGxlKSkubWFwKGtleU9mKTtcbiAgICBjb25zdCBhdCA9IGtleXMuaW5kZXhPZihsaWZ0ZWQua2V5KTtcbiAgICBjb25zdCBpc1J0bCA9IGdldENvbXB1dGVkU3R5bGUobGlzdE9mKGhhbmRsZSkpLmRpcmVjdGlvbiA9PT0gJ3J0bCc7XG4gICAgY29uc3QgW2JhY2ssIGZvcnRoXSA9IGlzUnRsID8gWydBcnJvd1JpZ2h0JywgJ0Fycm93TGVmdCddIDogWydBcnJvd0xlZnQnLCAnQXJyb3dSaWdodCddO1xuICAgIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgbnVtYmVyPn0gKi9cbiAgICBjb25zdCBnb2FscyA9IHsgQXJyb3dVcDogYXQgLSAxLCBbYmFja106IGF0IC0gMSwgQXJyb3dEb3duOiBhdCArIDEsIFtmb3J0aF06IGF0ICsgMSwgSG9tZTogMCwgRW5kOiBrZXlzLmxlbmd0aCAtIDEgfTtcbiAgICBpZiAoIShrZXkgaW4gZ29hbHMpKSByZXR1cm47XG4gICAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgICBjb25zdCB0byA9IGNsYW1wKGdvYWxzW2tleV0sIDAsIGtleXMubGVuZ3RoIC0gMSk7XG4gICAgaWYgKHRvICE9PSBhdCkgbW92ZVRvKGtleXNbdG8gPiBhdCA/IHRvICsgMSA6IHRvXSA/PyBudWxsKTtcbiAgfSxcbiAgZm9jdXNpbjogKHsgdGFyZ2V0IH0pID0+IGxpZnRlZCAmJiAhcHJlc3MgJiYgIWlzTGlmdGVkKHRhcmdldCkgJiYgdGFrZUJhY2soKSxcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFNvcnQgPSAoKSA9PiB7XG4gIGZvciAoY29uc3QgW25hbWUsIGxpc3RlbmVyXSBvZiBPYmplY3QuZW50cmllcyhsaXN0ZW5lcnMpKSB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCBsaXN0ZW5lciwgdHJ1ZSk7XG59O1xuIiwgIi8qIFNvcnRpbmcsIGluIGEgZmlsZSBvZiBpdHMgb3duOiBwYWdlcyBsb2FkIGl0IGJ5IHslIG5pdHJvX3NjcmlwdHMgXCJzb3J0XCIgJX0uIEl0IGtub3dzIHRoZSBicmlkZ2UgYnkgd2luZG93Lm5pdHJvLiAqL1xuaW1wb3J0IHsgc3RhcnRNb3ZlcyB9IGZyb20gJy4vbW92ZXMuanMnO1xuaW1wb3J0IHsgbml0cm8gfSBmcm9tICcuL3Jvd3MuanMnO1xuaW1wb3J0IHsgc3RhcnRTb3J0IH0gZnJvbSAnLi9zb3J0LmpzJztcblxuLy8gTm8gaWQgbWFrZXMgYW4gb3duIHByb3BlcnR5LlxuaWYgKE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm8nKSAmJiAhbml0cm8oKS5oYXNTb3J0KSB7IC8vIGh0bXggcnVucyB0aGUgc2NyaXB0cyBvZiBhIGJvZHkgYW5ldyB3aGVuIGl0IHJlc3RvcmVzIGEgcGFnZVxuICBuaXRybygpLmhhc1NvcnQgPSB0cnVlO1xuICBzdGFydE1vdmVzKCk7XG4gIHN0YXJ0U29ydCgpO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7QUFLQSxNQUFNLE9BQU87QUFDYixNQUFNLFNBQVM7QUFHUixNQUFNLFFBQVE7QUFBQTtBQUFBLElBQTRCLE9BQU87QUFBQTtBQUdqRCxNQUFNLFNBQVMsQ0FBQyxXQUFXLE9BQU8sUUFBUSxJQUFJO0FBRzlDLE1BQU0sUUFBUSxDQUFDLFdBQVcsS0FBSyxNQUFNLE9BQU8sUUFBUSxTQUFTLEVBQUU7QUFJL0QsTUFBTSxXQUFXLENBQUMsV0FBVztBQUNsQyxVQUFNLFNBQVMsT0FBTyxVQUFVLE1BQU07QUFDdEMsV0FBTyxVQUFVLE9BQU8sTUFBTSxLQUFLLE1BQU0sRUFBRSxPQUFPLE1BQU0sS0FBSztBQUFBLEVBQy9EO0FBSU8sTUFBTSxRQUFRLENBQUMsV0FBVztBQUMvQixVQUFNLE9BQU8sT0FBTyxNQUFNO0FBQzFCLFdBQU8sT0FBTyxrQkFBa0IsS0FBTSxVQUFTLE9BQU87QUFDdEQsV0FBTztBQUFBLEVBQ1Q7QUFJTyxNQUFNLFlBQVksQ0FBQyxTQUN4QixDQUFDLEdBQUcsS0FBSyxpQkFBaUIsTUFBTSxDQUFDLEVBQUUsT0FBTyxDQUFDLFdBQVcsU0FBUyxNQUFNLEtBQUssT0FBTyxNQUFNLE1BQU0sSUFBSTtBQUduRyxNQUFNLFdBQVcsQ0FBQyxNQUFNLFFBQVEsVUFBVSxJQUFJLEVBQUUsS0FBSyxDQUFDLFdBQVcsTUFBTSxNQUFNLE1BQU0sR0FBRztBQUl0RixNQUFNLFVBQVUsQ0FBQyxFQUFFLElBQUksUUFBUSxLQUFLLE1BQU07QUFDeEMsVUFBTSxPQUFPLE1BQU0sRUFBRSxLQUFLLEVBQUU7QUFDNUIsV0FBTyxDQUFDLEdBQUksTUFBTSxpQkFBaUIsSUFBSSxLQUFLLENBQUMsQ0FBRSxFQUFFO0FBQUEsTUFDL0MsQ0FBQyxTQUFTLE1BQU0sRUFBRSxPQUFPLElBQUksTUFBTSxRQUFRLEtBQUssUUFBUSxjQUFjLFVBQVUsS0FBSyxRQUFRLGNBQWM7QUFBQSxJQUFJO0FBQUEsRUFDbkg7QUFJTyxNQUFNLE9BQU8sQ0FBQyxTQUFTO0FBQzVCLFVBQU0sT0FBTyxRQUFRLElBQUk7QUFDekIsV0FBTyxRQUFRLFNBQVMsTUFBTSxLQUFLLEdBQUc7QUFBQSxFQUN4QztBQUlPLE1BQU0sVUFBVSxDQUFDLFNBQVM7QUFDL0IsVUFBTSxPQUFPLFFBQVEsSUFBSTtBQUN6QixXQUFPLE9BQU8sQ0FBQyxNQUFNLEVBQUUsS0FBSyxLQUFLLEVBQUUsRUFBRSxRQUFRLFlBQVksR0FBRyxVQUFVLElBQUksRUFBRSxJQUFJLEtBQUssQ0FBQyxFQUFFLEtBQUssSUFBSTtBQUFBLEVBQ25HO0FBSU8sTUFBTSxZQUFZLENBQUMsV0FBVztBQUNuQyxVQUFNLFVBQVUsVUFBVSxPQUFPLE1BQU0sQ0FBQztBQUN4QyxVQUFNLE9BQU8sUUFBUSxRQUFRLFFBQVEsTUFBTSxJQUFJLENBQUM7QUFDaEQsV0FBTyxPQUFPLE1BQU0sSUFBSSxJQUFJO0FBQUEsRUFDOUI7QUFLTyxNQUFNLFFBQVEsQ0FBQyxRQUFRLFdBQVc7QUFDdkMsVUFBTSxPQUFPLE9BQU8sTUFBTTtBQUMxQixVQUFNLFVBQVUsVUFBVSxJQUFJO0FBQzlCLFVBQU0sS0FBSyxRQUFRLFFBQVEsTUFBTTtBQUNqQyxVQUFNLEtBQUssV0FBVyxPQUFPLFFBQVEsU0FBUyxRQUFRLFFBQVEsU0FBUyxNQUFNLE1BQU0sQ0FBQztBQUNwRixVQUFNLE1BQU0sTUFBTSxNQUFNO0FBQ3hCLFVBQU1BLE9BQU0sS0FBSyxjQUFjLEtBQUs7QUFDcEMsUUFBSSxLQUFLLEVBQUc7QUFDWixlQUFXLFNBQVMsUUFBUSxNQUFNLEtBQUssR0FBRyxFQUFFLEVBQUcsQ0FBQUEsS0FBSSxLQUFLLE1BQU0sTUFBTSxLQUFLLEdBQUcsR0FBRztBQUMvRSxlQUFXLFNBQVMsUUFBUSxNQUFNLElBQUksRUFBRSxFQUFFLFFBQVEsRUFBRyxDQUFBQSxLQUFJLEtBQUssTUFBTSxNQUFNLEtBQUssR0FBRyxJQUFJLFdBQVc7QUFBQSxFQUNuRzs7O0FDM0VBLE1BQU0sU0FBUztBQUNmLE1BQU07QUFBQTtBQUFBLElBQTRCLFNBQVMsY0FBZTtBQUFBO0FBRW5ELE1BQUksU0FBUztBQUVwQixNQUFNLE9BQU8sQ0FBQztBQUVkLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBR3ZCLE1BQU0sT0FBTyxDQUFDLE1BQU0sU0FBUztBQUMzQixVQUFNLFNBQVMsS0FBSyxJQUFJO0FBQ3hCLFVBQU0sVUFBVSxTQUFTLFVBQVUsT0FBTyxNQUFNLENBQUMsSUFBSSxDQUFDO0FBRXRELFVBQU0sUUFBUSxFQUFFLEtBQUssS0FBSyxNQUFNLE9BQU8sUUFBUSxRQUFRLE1BQU0sSUFBSSxHQUFHLE9BQU8sUUFBUSxPQUFPO0FBQzFGLFdBQU8sYUFBYSxJQUFJLE1BQU0sWUFBWSxJQUFJLEVBQUUsRUFBRSxRQUFRLFlBQVksQ0FBdUIsR0FBeUIsU0FBUyxNQUFNLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDN0k7QUFHQSxNQUFNLFNBQVMsQ0FBQyxFQUFFLElBQUksUUFBUSxLQUFLLE1BQU0sQ0FBQyxJQUFJLFFBQVEsSUFBSSxFQUFFLEtBQUs7QUFHakUsTUFBTSxNQUFNLENBQUMsTUFBTSxXQUFXO0FBQzVCLFVBQU0sU0FBUyxLQUFLLElBQUk7QUFDeEIsUUFBSSxDQUFDLE9BQVE7QUFDYixVQUFNLFFBQVEsTUFBTTtBQUNwQixVQUFNLE1BQU0sRUFBRSxnQkFBZ0IsUUFBUSxTQUFTLE1BQU07QUFDckQsV0FBTyxJQUFJLE9BQU8sSUFBSSxHQUFHLFFBQVEsSUFBSSxDQUFDO0FBQUEsRUFDeEM7QUFHTyxNQUFNLE9BQU8sQ0FBQyxRQUFRLGFBQWE7QUFDeEMsVUFBTSxFQUFFLFdBQVcsUUFBUSxXQUFXLEtBQUssSUFBSSxPQUFPLE1BQU0sRUFBRTtBQUM5RCxVQUFNLE9BQU8sVUFBVSxNQUFNO0FBQzdCLFVBQU0sRUFBRSxHQUFHLElBQUksTUFBTSxFQUFFLE9BQU8sTUFBTTtBQUNwQyxhQUFTLEVBQUUsSUFBSSxRQUFRLE1BQU0sS0FBSyxNQUFNLE1BQU0sR0FBRyxNQUFNLE9BQU8sUUFBUSxhQUFhLE1BQU0sUUFBUSxLQUFLO0FBQ3RHLFFBQUksUUFBUSxJQUFJO0FBQ2hCLFdBQU8sTUFBTSxFQUFFLGVBQWUsS0FBSyxDQUFDO0FBQ3BDLFFBQUksQ0FBQyxTQUFVLE1BQUssVUFBVSxNQUFNO0FBQUEsRUFDdEM7QUFJTyxNQUFNLFNBQVMsQ0FBQyxRQUFRLGFBQWE7QUFDMUMsUUFBSSxDQUFDLFVBQVUsV0FBVyxPQUFPLE9BQVE7QUFDekMsUUFBSSxRQUFTLE9BQU8sU0FBUyxNQUFPO0FBQ3BDLFFBQUksU0FBVTtBQUNkLFVBQU0sS0FBSyxNQUFNLENBQUMsRUFBRSxlQUFlLEVBQUUsT0FBTyxXQUFXLFVBQVUsVUFBVSxDQUFDO0FBQzVFLFNBQUssU0FBUyxNQUFNO0FBQUEsRUFDdEI7QUFJQSxNQUFNLFVBQVUsTUFBTTtBQUNwQixVQUFNLE9BQU87QUFDYixVQUFNLFNBQVMsUUFBUSxLQUFLLElBQUk7QUFDaEMsUUFBSSxRQUFRLENBQUMsVUFBVSxNQUFNLEVBQUUsS0FBSyxLQUFLLEVBQUUsRUFBRyxNQUFLLFFBQVEsSUFBSTtBQUMvRCxhQUFTO0FBQ1QsUUFBSSxDQUFDLE9BQVEsUUFBTyxDQUFDO0FBQ3JCLFVBQU0sTUFBTSxFQUFFLGdCQUFnQixNQUFNO0FBQ3BDLFdBQU8sRUFBRSxNQUFNLE9BQU87QUFBQSxFQUN4QjtBQUVPLE1BQU0sV0FBVyxNQUFNO0FBQzVCLFVBQU0sRUFBRSxNQUFNLE9BQU8sSUFBSSxRQUFRO0FBQ2pDLFFBQUksQ0FBQyxPQUFRO0FBQ2IsUUFBSSxNQUFNLEtBQUssSUFBSTtBQUNuQixTQUFLLFFBQVEsSUFBSTtBQUFBLEVBQ25CO0FBRU8sTUFBTSxPQUFPLE1BQU07QUFDeEIsVUFBTSxFQUFFLE1BQU0sT0FBTyxJQUFJLFFBQVE7QUFDakMsUUFBSSxDQUFDLE9BQVE7QUFDYixVQUFNLEVBQUUsUUFBUSxNQUFNLFFBQVEsTUFBTSxJQUFJLElBQUk7QUFDNUMsU0FBSyxXQUFXLElBQUk7QUFDcEIsUUFBSSxXQUFXLEtBQU07QUFDckIsU0FBSyxLQUFLLElBQUk7QUFDZCxVQUFNLFFBQVEsRUFBRSxHQUFHLEtBQUssTUFBTSxRQUFRLElBQUksR0FBRyxLQUFLLEdBQUksV0FBVyxPQUFPLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRztBQUN6RixVQUFNLEVBQUUsS0FBSyxNQUFNLEVBQUUsT0FBTyxNQUFNLEdBQUcsUUFBUSxPQUFPLEVBQUUsUUFBUSxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQzlFO0FBSUEsTUFBTSxPQUFPLENBQUMsVUFBVTtBQUN0QixlQUFXLFFBQVEsT0FBTztBQUN4QixZQUFNLFNBQVMsS0FBSyxJQUFJO0FBQ3hCLFVBQUksUUFBUTtBQUNWLGFBQUssT0FBTyxVQUFVLE1BQU07QUFDNUIsWUFBSSxNQUFNLEtBQUssTUFBTTtBQUNyQixhQUFLLFNBQVMsVUFBVSxNQUFNO0FBQUEsTUFDaEMsV0FBVyxTQUFTLE9BQVEsU0FBUTtBQUFBLElBQ3RDO0FBQUEsRUFDRjtBQUdBLE1BQU0sU0FBUyxDQUFDLEVBQUUsTUFBTSxLQUFLLFNBQVMsRUFBRSxNQUFNO0FBQzVDLFVBQU0sUUFBUSxTQUFTLENBQUMsR0FBRyxNQUFNLE1BQU0sSUFBSSxDQUFDLEdBQUcsSUFBSTtBQUNuRCxVQUFNLE9BQU8sTUFBTSxLQUFLLENBQUMsU0FBUyxTQUFTLEdBQUc7QUFDOUMsUUFBSSxLQUFNLE1BQUssT0FBTyxLQUFLLFFBQVEsSUFBSSxHQUFHLENBQUM7QUFDM0MsVUFBTSxZQUFZLFFBQVEsRUFBRSxVQUFVLFNBQVM7QUFDL0MsZUFBVyxRQUFRLElBQUksSUFBSSxNQUFNLElBQUksTUFBTSxDQUFDLEdBQUc7QUFDN0MsWUFBTSxNQUFNLE1BQU0sT0FBTyxDQUFDLFNBQVMsT0FBTyxJQUFJLE1BQU0sSUFBSTtBQUN4RCxVQUFJLFFBQVEsSUFBSSxDQUFDLENBQUMsTUFBTSxPQUFPLElBQUksSUFBSSxFQUFHLE1BQUssSUFBSSxPQUFPLENBQUMsU0FBUyxTQUFTLElBQUksQ0FBQztBQUFBLGVBQ3pFLGFBQWEsT0FBTyxJQUFJLE1BQU0sTUFBTTtBQUMzQyxjQUFNLFNBQVMsSUFBSSxNQUFNLElBQUksUUFBUSxJQUFJLElBQUksQ0FBQztBQUM5QyxtQkFBVyxRQUFRLENBQUMsTUFBTSxHQUFHLE1BQU0sRUFBRSxRQUFRLEVBQUcsS0FBSSxNQUFNLEtBQUssSUFBSTtBQUNuRSxhQUFLLE1BQU07QUFBQSxNQUNiO0FBQUEsSUFDRjtBQUNBLFFBQUksVUFBVyxNQUFLLFFBQVEsSUFBSTtBQUFBLEVBQ2xDO0FBSU8sTUFBTSxXQUFXLENBQUMsV0FBVyxDQUFDLENBQUMsVUFBVSxTQUFTLE1BQU0sTUFBTSxLQUFLLE1BQU07QUFFekUsTUFBTSxhQUFhLE1BQU07QUFDOUIsZUFBVyxRQUFRLENBQUMsWUFBWSxNQUFNLEVBQUcsT0FBTSxFQUFFLEdBQUcsTUFBTSxNQUFNO0FBQUEsRUFDbEU7OztBQ3JIQSxNQUFNLFVBQVU7QUFHaEIsTUFBSSxRQUFRO0FBQ1osTUFBSSxjQUFjO0FBR2xCLE1BQU0sUUFBUSxDQUFDLE9BQU8sS0FBSyxTQUFTLEtBQUssSUFBSSxLQUFLLEtBQUssSUFBSSxPQUFPLElBQUksQ0FBQztBQUl2RSxNQUFNLFdBQVcsQ0FBQyxFQUFFLE1BQU0sT0FBTyxLQUFLLE9BQU8sR0FBRyxHQUFHLE1BQ2pELEtBQUssTUFBTSxJQUFJLE1BQU0sR0FBRyxNQUFNLEtBQUssR0FBRyxJQUFJLE1BQU0sR0FBRyxLQUFLLE1BQU0sQ0FBQztBQUtqRSxNQUFNLE1BQU0sQ0FBQyxRQUFRLEVBQUUsTUFBTSxLQUFLLE9BQU8sT0FBTyxNQUFNO0FBQ3BELFVBQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLE9BQU8sUUFBUSxHQUFHLE1BQU0sU0FBUyxDQUFDO0FBQ2xELFVBQU0sQ0FBQyxPQUFPLElBQUksVUFBVSxPQUFPLE1BQU0sQ0FBQyxFQUN2QyxPQUFPLENBQUNDLFdBQVVBLFdBQVUsTUFBTSxFQUNsQyxJQUFJLENBQUNBLFlBQVcsRUFBRSxPQUFBQSxRQUFPLE1BQU0sTUFBTUEsTUFBSyxFQUFFLHNCQUFzQixFQUFFLEVBQUUsRUFDdEUsS0FBSyxDQUFDLEtBQUssUUFBUSxTQUFTLElBQUksTUFBTSxHQUFHLENBQUMsSUFBSSxTQUFTLElBQUksTUFBTSxHQUFHLENBQUMsQ0FBQztBQUN6RSxRQUFJLENBQUMsUUFBUztBQUNkLFVBQU0sRUFBRSxPQUFPLEtBQUssSUFBSTtBQUN4QixVQUFNLE9BQU8sTUFBTSxNQUFNLEVBQUUsc0JBQXNCO0FBQ2pELFVBQU0sV0FBVyxLQUFLLE1BQU0sS0FBSyxVQUFVLEtBQUssTUFBTSxLQUFLO0FBQzNELFVBQU0sUUFBUSxXQUFXLEtBQUssT0FBTyxLQUFLLE9BQU8sS0FBSyxNQUFNLEtBQUs7QUFDakUsVUFBTSxNQUFNLFdBQVcsSUFBSSxLQUFLLE9BQU8sS0FBSyxRQUFRLElBQUksSUFBSSxLQUFLLE1BQU0sS0FBSyxTQUFTO0FBQ3JGLFFBQUksTUFBTSxLQUFLLEtBQUssS0FBSyxLQUFLLFdBQVcsUUFBUSxVQUFVLEtBQUssRUFBRztBQUNuRSxVQUFNLFdBQVcsT0FBTyx3QkFBd0IsS0FBSyxJQUFJLEtBQUs7QUFDOUQsV0FBTyxXQUFXLFVBQVUsS0FBSyxJQUFJLE1BQU0sS0FBSyxHQUFHLElBQUk7QUFBQSxFQUN6RDtBQUdBLE1BQU0sT0FBTyxNQUFNO0FBQ2pCLFFBQUksQ0FBQyxPQUFPLE9BQVE7QUFDcEIsVUFBTSxTQUFTLFVBQVUsS0FBSyxNQUFNO0FBQ3BDLFFBQUksQ0FBQyxPQUFRO0FBQ2IsVUFBTSxNQUFNLE1BQU0sTUFBTTtBQUN4QixRQUFJLE1BQU0sWUFBWTtBQUN0QixVQUFNLEVBQUUsR0FBRyxHQUFHLE9BQU8sS0FBSyxJQUFJO0FBQzlCLFVBQU0sRUFBRSxPQUFPLE9BQU8sSUFBSSxJQUFJLHNCQUFzQjtBQUNwRCxVQUFNLE1BQU0sT0FBTyxNQUFNLEVBQUUsc0JBQXNCO0FBQ2pELFVBQU0sT0FBTyxNQUFNLElBQUksT0FBTyxJQUFJLE1BQU0sSUFBSSxRQUFRLEtBQUs7QUFDekQsVUFBTSxNQUFNLE1BQU0sSUFBSSxNQUFNLElBQUksS0FBSyxJQUFJLFNBQVMsTUFBTTtBQUN4RCxRQUFJLFFBQVEsSUFBSSxRQUFRLE1BQU0sS0FBSyxPQUFPLE1BQU0sQ0FBQztBQUNqRCxVQUFNLE9BQU8sSUFBSSxzQkFBc0I7QUFDdkMsUUFBSSxNQUFNLFlBQVksR0FBRyxPQUFPLEtBQUssSUFBSSxNQUFNLE1BQU0sS0FBSyxHQUFHO0FBQzdELFFBQUksZUFBZSxFQUFFLE9BQU8sV0FBVyxRQUFRLFdBQVcsVUFBVSxVQUFVLENBQUM7QUFBQSxFQUNqRjtBQUVBLE1BQU0sU0FBUyxNQUFNO0FBQ25CLFFBQUksQ0FBQyxPQUFPLE9BQVE7QUFDcEIsU0FBSztBQUNMLDBCQUFzQixNQUFNO0FBQUEsRUFDOUI7QUFHQSxNQUFNLFFBQVEsQ0FBQ0MsV0FBVTtBQUN2QixVQUFNLEVBQUUsUUFBUSxRQUFRLElBQUlBO0FBQzVCLFFBQUksQ0FBQyxPQUFPLFlBQWE7QUFDekIsUUFBSSxPQUFRLFVBQVM7QUFDckIsU0FBSyxRQUFRLElBQUk7QUFDakIsSUFBQUEsT0FBTSxTQUFTO0FBQ2YsV0FBTyxrQkFBa0IsT0FBTztBQUNoQyxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU0sU0FBUyxDQUFDLFFBQVE7QUFDdEIsVUFBTSxTQUFTLE9BQU87QUFDdEIsWUFBUTtBQUNSLFFBQUksQ0FBQyxPQUFRO0FBQ2Isa0JBQWM7QUFDZCxVQUFNLE1BQU0sVUFBVSxLQUFLLE1BQU0sS0FBSyxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQ3hELFFBQUksSUFBSyxLQUFJLE1BQU0sWUFBWTtBQUMvQixRQUFJLE9BQU8sQ0FBQyxJQUFJLGFBQWEsT0FBTyxFQUFHLEtBQUksZ0JBQWdCLE9BQU87QUFDbEUsUUFBSTtBQUFBLEVBQ047QUFHQSxNQUFNLFlBQVk7QUFBQSxJQUNoQixZQUFZLE9BQU87QUFDakIsWUFBTSxFQUFFLFFBQVEsU0FBUyxHQUFHLFNBQVMsR0FBRyxXQUFXLFdBQVcsU0FBUyxPQUFPLElBQUk7QUFDbEYsWUFBTSxTQUFTLENBQUMsVUFBVSxhQUFhLFNBQVMsTUFBTTtBQUN0RCxvQkFBYztBQUNkLFVBQUksQ0FBQyxPQUFRLFFBQU8sTUFBTSxRQUFRO0FBQ2xDLFlBQU0sRUFBRSxNQUFNLElBQUksSUFBSSxNQUFNLE1BQU0sRUFBRSxzQkFBc0I7QUFDMUQsY0FBUSxFQUFFLFNBQVMsUUFBUSxHQUFHLEdBQUcsT0FBTyxJQUFJLE1BQU0sTUFBTSxJQUFJLElBQUk7QUFBQSxJQUNsRTtBQUFBLElBQ0EsWUFBWSxPQUFPO0FBQ2pCLFVBQUksQ0FBQyxTQUFTLE1BQU0sY0FBYyxNQUFNLFFBQVM7QUFDakQsWUFBTSxFQUFFLFNBQVMsR0FBRyxTQUFTLEVBQUUsSUFBSTtBQUNuQyxVQUFJLENBQUMsTUFBTSxVQUFVLEtBQUssTUFBTSxJQUFJLE1BQU0sR0FBRyxJQUFJLE1BQU0sQ0FBQyxJQUFJLFFBQVM7QUFDckUsVUFBSSxDQUFDLE1BQU0sT0FBUSxPQUFNLEtBQUs7QUFDOUIsYUFBTyxPQUFPLE9BQU8sRUFBRSxHQUFHLEVBQUUsQ0FBQztBQUFBLElBQy9CO0FBQUEsSUFDQSxVQUFVLEVBQUUsU0FBUyxHQUFHLFNBQVMsR0FBRyxVQUFVLEdBQUc7QUFDL0MsVUFBSSxDQUFDLFNBQVMsTUFBTSxZQUFZLFVBQVc7QUFDM0MsYUFBTyxPQUFPLE9BQU8sRUFBRSxHQUFHLEVBQUUsQ0FBQztBQUM3QixXQUFLO0FBQ0wsYUFBTyxJQUFJO0FBQUEsSUFDYjtBQUFBLElBQ0EsZUFBZSxDQUFDLEVBQUUsVUFBVSxNQUFNLE9BQU8sWUFBWSxhQUFhLE9BQU8sUUFBUTtBQUFBLElBQ2pGLFdBQVcsQ0FBQyxVQUFVLFNBQVMsTUFBTSxlQUFlO0FBQUE7QUFBQSxJQUNwRCxNQUFNLE9BQU87QUFDWCxZQUFNLEVBQUUsUUFBUSxPQUFPLElBQUk7QUFDM0IsWUFBTSxTQUFTLFNBQVMsTUFBTTtBQUM5QixVQUFJLGVBQWUsT0FBUSxRQUFPLE1BQU0seUJBQXlCLEdBQUcsTUFBTSxlQUFlO0FBQ3pGLFVBQUksQ0FBQyxPQUFRLFFBQU8sVUFBVSxTQUFTO0FBQ3ZDLFlBQU0sZUFBZTtBQUNyQixVQUFJLFNBQVMsTUFBTSxFQUFHLE1BQUs7QUFBQSxlQUNsQixVQUFVLE9BQU8sS0FBSyxNQUFNLEtBQUssTUFBTSxNQUFNLE9BQU8sTUFBTSxHQUFHO0FBQ3BFLGNBQU0sT0FBTyxLQUFLLE1BQU07QUFDeEIsY0FBTSxXQUFXLE1BQU0sd0JBQXdCLE1BQU0sSUFBSSxLQUFLO0FBQzlELGVBQU8sV0FBVyxVQUFVLE1BQU0sSUFBSSxNQUFNLE1BQU0sQ0FBQztBQUNuRCxhQUFLO0FBQ0wsY0FBTSxNQUFNO0FBQUEsTUFDZCxPQUFPO0FBQ0wsWUFBSSxPQUFRLFVBQVM7QUFDckIsYUFBSyxNQUFNO0FBQUEsTUFDYjtBQUFBLElBQ0Y7QUFBQSxJQUNBLFFBQVEsT0FBTztBQUNiLFVBQUksQ0FBQyxPQUFRO0FBQ2IsWUFBTSxFQUFFLEtBQUssT0FBTyxJQUFJO0FBQ3hCLFVBQUksUUFBUSxNQUFPLFFBQU8sU0FBUztBQUNuQyxVQUFJLFFBQVEsVUFBVTtBQUNwQixjQUFNLGVBQWU7QUFDckIsY0FBTSx5QkFBeUI7QUFDL0IsZUFBTyxPQUFPLFNBQVMsT0FBTyxRQUFRLElBQUksU0FBUztBQUFBLE1BQ3JEO0FBQ0EsWUFBTSxTQUFTLFNBQVMsTUFBTSxLQUFLLEtBQUssTUFBTTtBQUM5QyxVQUFJLENBQUMsVUFBVSxPQUFPLE9BQVE7QUFDOUIsWUFBTSxPQUFPLFVBQVUsT0FBTyxNQUFNLENBQUMsRUFBRSxJQUFJLEtBQUs7QUFDaEQsWUFBTSxLQUFLLEtBQUssUUFBUSxPQUFPLEdBQUc7QUFDbEMsWUFBTSxRQUFRLGlCQUFpQixPQUFPLE1BQU0sQ0FBQyxFQUFFLGNBQWM7QUFDN0QsWUFBTSxDQUFDLE1BQU0sS0FBSyxJQUFJLFFBQVEsQ0FBQyxjQUFjLFdBQVcsSUFBSSxDQUFDLGFBQWEsWUFBWTtBQUV0RixZQUFNLFFBQVEsRUFBRSxTQUFTLEtBQUssR0FBRyxDQUFDLElBQUksR0FBRyxLQUFLLEdBQUcsV0FBVyxLQUFLLEdBQUcsQ0FBQyxLQUFLLEdBQUcsS0FBSyxHQUFHLE1BQU0sR0FBRyxLQUFLLEtBQUssU0FBUyxFQUFFO0FBQ25ILFVBQUksRUFBRSxPQUFPLE9BQVE7QUFDckIsWUFBTSxlQUFlO0FBQ3JCLFlBQU0sS0FBSyxNQUFNLE1BQU0sR0FBRyxHQUFHLEdBQUcsS0FBSyxTQUFTLENBQUM7QUFDL0MsVUFBSSxPQUFPLEdBQUksUUFBTyxLQUFLLEtBQUssS0FBSyxLQUFLLElBQUksRUFBRSxLQUFLLElBQUk7QUFBQSxJQUMzRDtBQUFBLElBQ0EsU0FBUyxDQUFDLEVBQUUsT0FBTyxNQUFNLFVBQVUsQ0FBQyxTQUFTLENBQUMsU0FBUyxNQUFNLEtBQUssU0FBUztBQUFBLEVBQzdFO0FBRU8sTUFBTSxZQUFZLE1BQU07QUFDN0IsZUFBVyxDQUFDLE1BQU0sUUFBUSxLQUFLLE9BQU8sUUFBUSxTQUFTLEVBQUcsUUFBTyxpQkFBaUIsTUFBTSxVQUFVLElBQUk7QUFBQSxFQUN4Rzs7O0FDMUpBLE1BQUksT0FBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLENBQUMsTUFBTSxFQUFFLFNBQVM7QUFDdEQsVUFBTSxFQUFFLFVBQVU7QUFDbEIsZUFBVztBQUNYLGNBQVU7QUFBQSxFQUNaOyIsCiAgIm5hbWVzIjogWyJwdXQiLCAib3RoZXIiLCAicHJlc3MiXQp9Cg==
