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
  var follow = () => {
    if (!press?.grip) return;
    const handle = lifted && find(lifted);
    if (!handle) return;
    const row = rowOf(handle);
    row.style.translate = "";
    const { grip, x, y } = press;
    const { width, height } = row.getBoundingClientRect();
    const box = listOf(handle).getBoundingClientRect();
    const left = clamp(x - grip.x, box.left, box.right - width);
    const top = clamp(y - grip.y, box.top, box.bottom - height);
    aim(handle, new DOMRect(left, top, width, height));
    const slot = row.getBoundingClientRect();
    row.style.translate = `${left - slot.left}px ${top - slot.top}px`;
    row.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    requestAnimationFrame(follow);
  };
  var begin = (handle, { pointerId }) => {
    if (lifted) takeBack();
    lift(handle, true);
    const { left, top } = rowOf(handle).getBoundingClientRect();
    const { x, y } = (
      /** @type {any} */
      press
    );
    Object.assign(
      /** @type {any} */
      press,
      { grip: { x: x - left, y: y - top } }
    );
    handle.setPointerCapture(pointerId);
    follow();
  };
  var finish = (end) => {
    const isDrag = press?.grip;
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
      press = handle ? { pointer, handle, x, y } : null;
    },
    pointermove(event) {
      if (!press || event.pointerId !== press.pointer) return;
      const { clientX: x, clientY: y } = event;
      if (!press.grip && Math.hypot(x - press.x, y - press.y) < DRAG_PX) return;
      if (!press.grip) begin(press.handle, event);
      Object.assign(press, { x, y });
    },
    pointerup: ({ pointerId }) => press?.pointer === pointerId && finish(drop),
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
        return press?.grip ? finish(takeBack) : takeBack();
      }
      const handle = isLifted(target) && find(lifted);
      if (!handle || press?.grip) return;
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L3Jvd3MuanMiLCAiLi4vLi4vY2xpZW50L21vdmVzLmpzIiwgIi4uLy4uL2NsaWVudC9zb3J0LmpzIiwgIi4uLy4uL2NsaWVudC9uaXRyby1zb3J0LmpzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvKiBUaGUgcm93cyBvZiBhIGxpc3QgdGhhdCB2aXNpdG9ycyBzb3J0LCBlYWNoIGtub3duIGJ5IGl0cyBoYW5kbGUuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tc29ydCBvZiBhIGxpc3QsIHRoZSBhY3Rpb247IGRhdGEtbml0cm8taGFuZGxlIG9mIGEgcm93J3MgaGFuZGxlLCB0aGUgcm93J3MgbmFtZTsgZGF0YS1uaXRyby1hcmdzXG4gKiAgIG9mIGJvdGg6IHdoYXQgdGhlIGFjdGlvbiBnZXRzIGJlc2lkZXMsIGFuZCB0aGUgcm93J3Mga2V5LlxuICovXG5jb25zdCBTT1JUID0gJ1tkYXRhLW5pdHJvLXNvcnRdJztcbmNvbnN0IEhBTkRMRSA9ICdbZGF0YS1uaXRyby1oYW5kbGVdJztcblxuLyoqIEB0eXBlIHsoKSA9PiBOaXRyb30gKi9cbmV4cG9ydCBjb25zdCBuaXRybyA9ICgpID0+IC8qKiBAdHlwZSB7Tml0cm99ICovICh3aW5kb3cubml0cm8pO1xuXG4vKiogQHR5cGUgeyhoYW5kbGU6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGxpc3RPZiA9IChoYW5kbGUpID0+IGhhbmRsZS5jbG9zZXN0KFNPUlQpO1xuXG4vKiogQHR5cGUgeyhoYW5kbGU6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGtleU9mID0gKGhhbmRsZSkgPT4gSlNPTi5wYXJzZShoYW5kbGUuZGF0YXNldC5uaXRyb0FyZ3MpLmtleTtcblxuLyoqIFRoZSBoYW5kbGUgdGhhdCBhbiBldmVudCBpcyBhYm91dCwgYnV0IG5vbmUgaW4gd2hhdCBwZW9wbGUgd3JvdGUuXG4gKiBAdHlwZSB7KHRhcmdldDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgaGFuZGxlQXQgPSAodGFyZ2V0KSA9PiB7XG4gIGNvbnN0IGhhbmRsZSA9IHRhcmdldC5jbG9zZXN0Py4oSEFORExFKTtcbiAgcmV0dXJuIGhhbmRsZSAmJiBsaXN0T2YoaGFuZGxlKSAmJiBuaXRybygpLnJvb3RPZihoYW5kbGUpICYmIGhhbmRsZTtcbn07XG5cbi8qKiBUaGUgY2hpbGQgb2YgdGhlIGxpc3QgaW4gd2hpY2ggdGhlIGhhbmRsZSBzdGFuZHMuXG4gKiBAdHlwZSB7KGhhbmRsZTogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3Qgcm93T2YgPSAoaGFuZGxlKSA9PiB7XG4gIGNvbnN0IGxpc3QgPSBsaXN0T2YoaGFuZGxlKTtcbiAgd2hpbGUgKGhhbmRsZS5wYXJlbnRFbGVtZW50ICE9PSBsaXN0KSBoYW5kbGUgPSBoYW5kbGUucGFyZW50RWxlbWVudDtcbiAgcmV0dXJuIGhhbmRsZTtcbn07XG5cbi8qKiBSb3dzIHdpdGhvdXQgYSBoYW5kbGUgc3RheSB3aGVyZSB0aGV5IGFyZS5cbiAqIEB0eXBlIHsobGlzdDogYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBoYW5kbGVzT2YgPSAobGlzdCkgPT5cbiAgWy4uLmxpc3QucXVlcnlTZWxlY3RvckFsbChIQU5ETEUpXS5maWx0ZXIoKGhhbmRsZSkgPT4gaGFuZGxlQXQoaGFuZGxlKSAmJiBsaXN0T2YoaGFuZGxlKSA9PT0gbGlzdCk7XG5cbi8qKiBAdHlwZSB7KGxpc3Q6IGFueSwga2V5OiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IGhhbmRsZU9mID0gKGxpc3QsIGtleSkgPT4gaGFuZGxlc09mKGxpc3QpLmZpbmQoKGhhbmRsZSkgPT4ga2V5T2YoaGFuZGxlKSA9PT0ga2V5KTtcblxuLyoqIFRoZSBsaXN0IHRoYXQgYSBtb3ZlIGlzIGFib3V0LCBvbiB0aGUgcGFnZSBhcyBpdCBpcyBub3cuXG4gKiBAdHlwZSB7KG1vdmU6IE1vdmUpID0+IGFueX0gKi9cbmNvbnN0IGxpc3RGb3IgPSAoeyBpZCwgYWN0aW9uLCBhcmdzIH0pID0+IHtcbiAgY29uc3Qgcm9vdCA9IG5pdHJvKCkuZmluZChpZCk7XG4gIHJldHVybiBbLi4uKHJvb3Q/LnF1ZXJ5U2VsZWN0b3JBbGwoU09SVCkgPz8gW10pXS5maW5kKFxuICAgIChsaXN0KSA9PiBuaXRybygpLnJvb3RPZihsaXN0KSA9PT0gcm9vdCAmJiBsaXN0LmRhdGFzZXQubml0cm9Tb3J0ID09PSBhY3Rpb24gJiYgbGlzdC5kYXRhc2V0Lm5pdHJvQXJncyA9PT0gYXJncyk7XG59O1xuXG4vKiogVGhlIGhhbmRsZSBvZiB0aGUgcm93IHRoYXQgYSBtb3ZlIGlzIGFib3V0LlxuICogQHR5cGUgeyhtb3ZlOiBNb3ZlKSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZmluZCA9IChtb3ZlKSA9PiB7XG4gIGNvbnN0IGxpc3QgPSBsaXN0Rm9yKG1vdmUpO1xuICByZXR1cm4gbGlzdCAmJiBoYW5kbGVPZihsaXN0LCBtb3ZlLmtleSk7XG59O1xuXG4vKiogSG93IHRoZSBsaXN0IGlzIG5vdzogYW5vdGhlciB0ZXh0LCBhbmQgYW4gYW5zd2VyIGhhcyByZXBsYWNlZCBpdC5cbiAqIEB0eXBlIHsobW92ZTogTW92ZSkgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IHN0YXRlT2YgPSAobW92ZSkgPT4ge1xuICBjb25zdCBsaXN0ID0gbGlzdEZvcihtb3ZlKTtcbiAgcmV0dXJuIGxpc3QgPyBbbml0cm8oKS5maW5kKG1vdmUuaWQpLmRhdGFzZXQubml0cm9Ub2tlbiwgLi4uaGFuZGxlc09mKGxpc3QpLm1hcChrZXlPZildLmpvaW4oKSA6ICcnO1xufTtcblxuLyoqIFRoZSBrZXkgb2YgdGhlIHJvdyBiZWhpbmQ7IG51bGw6IGl0IGlzIHRoZSBsYXN0IG9uZS5cbiAqIEB0eXBlIHsoaGFuZGxlOiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBrZXlCZWhpbmQgPSAoaGFuZGxlKSA9PiB7XG4gIGNvbnN0IGhhbmRsZXMgPSBoYW5kbGVzT2YobGlzdE9mKGhhbmRsZSkpO1xuICBjb25zdCBuZXh0ID0gaGFuZGxlc1toYW5kbGVzLmluZGV4T2YoaGFuZGxlKSArIDFdO1xuICByZXR1cm4gbmV4dCA/IGtleU9mKG5leHQpIDogbnVsbDtcbn07XG5cbi8qKiBQdXQgYSByb3cgYmVmb3JlIHRoYXQgb2YgYW5vdGhlciBrZXksIG9yIGF0IHRoZSBlbmQsIGJ5IG1vdmluZyB0aG9zZSBiZXR3ZWVuOiB0aGUgcm93IGl0c2VsZiwgd2hpY2ggaGFzIHRoZSBmb2N1c1xuICogb3IgaXMgcHJlc3NlZCwgc3RheXMgaW4gdGhlIHBhZ2UuXG4gKiBAdHlwZSB7KGhhbmRsZTogYW55LCBiZWZvcmU6IGFueSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBwbGFjZSA9IChoYW5kbGUsIGJlZm9yZSkgPT4ge1xuICBjb25zdCBsaXN0ID0gbGlzdE9mKGhhbmRsZSk7XG4gIGNvbnN0IGhhbmRsZXMgPSBoYW5kbGVzT2YobGlzdCk7XG4gIGNvbnN0IGF0ID0gaGFuZGxlcy5pbmRleE9mKGhhbmRsZSk7XG4gIGNvbnN0IHRvID0gYmVmb3JlID09PSBudWxsID8gaGFuZGxlcy5sZW5ndGggOiBoYW5kbGVzLmluZGV4T2YoaGFuZGxlT2YobGlzdCwgYmVmb3JlKSk7XG4gIGNvbnN0IHJvdyA9IHJvd09mKGhhbmRsZSk7XG4gIGNvbnN0IHB1dCA9IGxpc3QubW92ZUJlZm9yZSA/PyBsaXN0Lmluc2VydEJlZm9yZTsgLy8gd2hpY2ggZnJhbWVzIGFuZCB2aWRlb3Mgc3Vydml2ZVxuICBpZiAodG8gPCAwKSByZXR1cm47IC8vIHRoYXQgcm93IGhhcyBnb25lXG4gIGZvciAoY29uc3Qgb3RoZXIgb2YgaGFuZGxlcy5zbGljZShhdCArIDEsIHRvKSkgcHV0LmNhbGwobGlzdCwgcm93T2Yob3RoZXIpLCByb3cpO1xuICBmb3IgKGNvbnN0IG90aGVyIG9mIGhhbmRsZXMuc2xpY2UodG8sIGF0KS5yZXZlcnNlKCkpIHB1dC5jYWxsKGxpc3QsIHJvd09mKG90aGVyKSwgcm93Lm5leHRTaWJsaW5nKTtcbn07XG4iLCAiLyogTW92ZXMgb2Ygcm93czogdGhlIG9uZSB1bmRlciB3YXksIGFuZCB0aG9zZSB0aGF0IHdlcmUgc2VudCBhbmQgbm90IGFuc3dlcmVkLiBSb3dzIHN0YW5kIGluIHRoZWlyIG5ldyBwbGFjZXMgYXRcbiAqIG9uY2U7IHdoYXQgdGhlIHNlcnZlciBhbnN3ZXJzIGNvdW50cywgYW5kIGEgbW92ZSB0aGF0IGZhaWxzIGlzIHRha2VuIGJhY2suXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tc29ydC1saWZ0ZWQsIC1tb3ZlZCwgLWRyb3BwZWQsIC1iYWNrLCAtZ29uZSBvZiBpdHMgc2NyaXB0LCB3aGF0IGlzIHNhaWQ7IGRhdGEtbml0cm8tdG9rZW4gb2ZcbiAqICAgcm9vdHMuIFdyaXRlczogZGF0YS1uaXRyby1saWZ0ZWQgb2YgYSByb3cgd2hpbGUgaXQgaXMgbGlmdGVkLiBIZWFycyBvZiBqb2JzOiBhbnN3ZXJlZCwgZG9uZS5cbiAqL1xuaW1wb3J0IHsgZmluZCwgaGFuZGxlQXQsIGhhbmRsZXNPZiwga2V5QmVoaW5kLCBrZXlPZiwgbGlzdE9mLCBuaXRybywgcGxhY2UsIHJvd09mLCBzdGF0ZU9mIH0gZnJvbSAnLi9yb3dzLmpzJztcblxuY29uc3QgTElGVEVEID0gJ2RhdGEtbml0cm8tbGlmdGVkJztcbmNvbnN0IHRleHRzID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5jdXJyZW50U2NyaXB0KS5kYXRhc2V0O1xuLyoqIEB0eXBlIHtNb3ZlIHwgbnVsbH0gKi9cbmV4cG9ydCBsZXQgbGlmdGVkID0gbnVsbDtcbi8qKiBAdHlwZSB7TW92ZVtdfSAqL1xuY29uc3Qgc2VudCA9IFtdO1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBzdHJpbmc+fSAqL1xuY29uc3Qgc3RhdGVzID0gbmV3IE1hcCgpOyAvLyBieSBsaXN0OiBob3cgd2UgaGF2ZSBsZWZ0IGl0XG5cbi8qKiBAdHlwZSB7KHdoYXQ6IHN0cmluZywgbW92ZTogTW92ZSkgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAod2hhdCwgbW92ZSkgPT4ge1xuICBjb25zdCBoYW5kbGUgPSBmaW5kKG1vdmUpO1xuICBjb25zdCBoYW5kbGVzID0gaGFuZGxlID8gaGFuZGxlc09mKGxpc3RPZihoYW5kbGUpKSA6IFtdO1xuICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIGFueT59ICovXG4gIGNvbnN0IHdvcmRzID0geyByb3c6IG1vdmUubmFtZSwgcGxhY2U6IGhhbmRsZXMuaW5kZXhPZihoYW5kbGUpICsgMSwgY291bnQ6IGhhbmRsZXMubGVuZ3RoIH07XG4gIHdpbmRvdy5uaXRyb1RvYXN0cz8uc2F5KHRleHRzW2BuaXRyb1NvcnQke3doYXR9YF0ucmVwbGFjZSgveyhcXHcrKX0vZywgKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBfLCAvKiogQHR5cGUge3N0cmluZ30gKi8gbmFtZSkgPT4gd29yZHNbbmFtZV0pKTtcbn07XG5cbi8qKiBAdHlwZSB7KG1vdmU6IE1vdmUpID0+IHN0cmluZ30gKi9cbmNvbnN0IG5hbWVPZiA9ICh7IGlkLCBhY3Rpb24sIGFyZ3MgfSkgPT4gW2lkLCBhY3Rpb24sIGFyZ3NdLmpvaW4oKTtcblxuLyoqIEB0eXBlIHsobW92ZTogTW92ZSwgYmVmb3JlOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBwdXQgPSAobW92ZSwgYmVmb3JlKSA9PiB7XG4gIGNvbnN0IGhhbmRsZSA9IGZpbmQobW92ZSk7XG4gIGlmICghaGFuZGxlKSByZXR1cm47XG4gIHBsYWNlKGhhbmRsZSwgYmVmb3JlKTtcbiAgcm93T2YoaGFuZGxlKS50b2dnbGVBdHRyaWJ1dGUoTElGVEVELCBtb3ZlID09PSBsaWZ0ZWQpO1xuICBzdGF0ZXMuc2V0KG5hbWVPZihtb3ZlKSwgc3RhdGVPZihtb3ZlKSk7XG59O1xuXG4vKiogQHR5cGUgeyhoYW5kbGU6IGFueSwgaXNTaWxlbnQ/OiBib29sZWFuKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGxpZnQgPSAoaGFuZGxlLCBpc1NpbGVudCkgPT4ge1xuICBjb25zdCB7IG5pdHJvU29ydDogYWN0aW9uLCBuaXRyb0FyZ3M6IGFyZ3MgfSA9IGxpc3RPZihoYW5kbGUpLmRhdGFzZXQ7XG4gIGNvbnN0IGZyb20gPSBrZXlCZWhpbmQoaGFuZGxlKTtcbiAgY29uc3QgeyBpZCB9ID0gbml0cm8oKS5yb290T2YoaGFuZGxlKTtcbiAgbGlmdGVkID0geyBpZCwgYWN0aW9uLCBhcmdzLCBrZXk6IGtleU9mKGhhbmRsZSksIG5hbWU6IGhhbmRsZS5kYXRhc2V0Lm5pdHJvSGFuZGxlLCBmcm9tLCBiZWZvcmU6IGZyb20gfTtcbiAgcHV0KGxpZnRlZCwgZnJvbSk7XG4gIGhhbmRsZS5mb2N1cyh7IHByZXZlbnRTY3JvbGw6IHRydWUgfSk7IC8vIFNhZmFyaSdzIGJ1dHRvbnMgaGF2ZSBubyBmb2N1cyBhZnRlciBhIGNsaWNrXG4gIGlmICghaXNTaWxlbnQpIHRlbGwoJ0xpZnRlZCcsIGxpZnRlZCk7XG59O1xuXG4vKiogTW92ZSB3aGF0IGlzIGxpZnRlZCBiZWZvcmUgdGhlIHJvdyBvZiBhIGtleS5cbiAqIEB0eXBlIHsoYmVmb3JlOiBhbnksIGlzU2lsZW50PzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBtb3ZlVG8gPSAoYmVmb3JlLCBpc1NpbGVudCkgPT4ge1xuICBpZiAoIWxpZnRlZCB8fCBiZWZvcmUgPT09IGxpZnRlZC5iZWZvcmUpIHJldHVybjtcbiAgcHV0KGxpZnRlZCwgKGxpZnRlZC5iZWZvcmUgPSBiZWZvcmUpKTtcbiAgaWYgKGlzU2lsZW50KSByZXR1cm47XG4gIHJvd09mKGZpbmQobGlmdGVkKSkuc2Nyb2xsSW50b1ZpZXcoeyBibG9jazogJ25lYXJlc3QnLCBiZWhhdmlvcjogJ2luc3RhbnQnIH0pO1xuICB0ZWxsKCdNb3ZlZCcsIGxpZnRlZCk7XG59O1xuXG4vKiogTm8gbG9uZ2VyIGxpZnQgd2hhdCBpcy5cbiAqIEB0eXBlIHsoKSA9PiBhbnl9ICovXG5jb25zdCByZWxlYXNlID0gKCkgPT4ge1xuICBjb25zdCBtb3ZlID0gbGlmdGVkO1xuICBjb25zdCBoYW5kbGUgPSBtb3ZlICYmIGZpbmQobW92ZSk7XG4gIGlmIChtb3ZlICYmICFoYW5kbGUgJiYgbml0cm8oKS5maW5kKG1vdmUuaWQpKSB0ZWxsKCdHb25lJywgbW92ZSk7XG4gIGxpZnRlZCA9IG51bGw7XG4gIGlmICghaGFuZGxlKSByZXR1cm4ge307XG4gIHJvd09mKGhhbmRsZSkucmVtb3ZlQXR0cmlidXRlKExJRlRFRCk7XG4gIHJldHVybiB7IG1vdmUsIGhhbmRsZSB9O1xufTtcblxuZXhwb3J0IGNvbnN0IHRha2VCYWNrID0gKCkgPT4ge1xuICBjb25zdCB7IG1vdmUsIGhhbmRsZSB9ID0gcmVsZWFzZSgpO1xuICBpZiAoIWhhbmRsZSkgcmV0dXJuO1xuICBwdXQobW92ZSwgbW92ZS5mcm9tKTtcbiAgdGVsbCgnQmFjaycsIG1vdmUpO1xufTtcblxuZXhwb3J0IGNvbnN0IGRyb3AgPSAoKSA9PiB7XG4gIGNvbnN0IHsgbW92ZSwgaGFuZGxlIH0gPSByZWxlYXNlKCk7XG4gIGlmICghaGFuZGxlKSByZXR1cm47XG4gIGNvbnN0IHsgYWN0aW9uLCBhcmdzLCBiZWZvcmUsIGZyb20sIGtleSB9ID0gbW92ZTtcbiAgdGVsbCgnRHJvcHBlZCcsIG1vdmUpO1xuICBpZiAoYmVmb3JlID09PSBmcm9tKSByZXR1cm47XG4gIHNlbnQucHVzaChtb3ZlKTtcbiAgY29uc3QgZ2l2ZW4gPSB7IC4uLkpTT04ucGFyc2UoYXJncyA/PyAne30nKSwga2V5LCAuLi4oYmVmb3JlID09PSBudWxsID8ge30gOiB7IGJlZm9yZSB9KSB9O1xuICBuaXRybygpLnBvc3Qobml0cm8oKS5yb290T2YoaGFuZGxlKSwgYWN0aW9uLCBnaXZlbiwgeyBzb3VyY2U6IGhhbmRsZSwgbW92ZSB9KTtcbn07XG5cbi8qKiBEbyBtb3ZlcyBhZ2Fpbiwgb24gcm93cyBhcyB0aGUgc2VydmVyIGhhcyB0aGVtLlxuICogQHR5cGUgeyhtb3ZlczogTW92ZVtdKSA9PiB2b2lkfSAqL1xuY29uc3QgcmVkbyA9IChtb3ZlcykgPT4ge1xuICBmb3IgKGNvbnN0IG1vdmUgb2YgbW92ZXMpIHtcbiAgICBjb25zdCBoYW5kbGUgPSBmaW5kKG1vdmUpO1xuICAgIGlmIChoYW5kbGUpIHtcbiAgICAgIG1vdmUuZnJvbSA9IGtleUJlaGluZChoYW5kbGUpO1xuICAgICAgcHV0KG1vdmUsIG1vdmUuYmVmb3JlKTtcbiAgICAgIG1vdmUuYmVmb3JlID0ga2V5QmVoaW5kKGhhbmRsZSk7IC8vIHRoZSByb3cgdGhhdCBzdG9vZCB0aGVyZSBtYXkgaGF2ZSBnb25lXG4gICAgfSBlbHNlIGlmIChtb3ZlID09PSBsaWZ0ZWQpIHJlbGVhc2UoKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBzZXR0bGUgPSAoeyBtb3ZlOiBvd24sIHN0YXR1cyA9IDAgfSkgPT4ge1xuICBjb25zdCBtb3ZlcyA9IGxpZnRlZCA/IFsuLi5zZW50LCBsaWZ0ZWRdIDogWy4uLnNlbnRdO1xuICBjb25zdCBtaW5lID0gbW92ZXMuZmluZCgobW92ZSkgPT4gbW92ZSA9PT0gb3duKTtcbiAgaWYgKG1pbmUpIHNlbnQuc3BsaWNlKHNlbnQuaW5kZXhPZihtaW5lKSwgMSk7XG4gIGNvbnN0IGlzUmVmdXNlZCA9IG1pbmUgJiYgIShzdGF0dXMgJiYgc3RhdHVzIDwgMzAwKTtcbiAgZm9yIChjb25zdCBuYW1lIG9mIG5ldyBTZXQobW92ZXMubWFwKG5hbWVPZikpKSB7XG4gICAgY29uc3QgYWxsID0gbW92ZXMuZmlsdGVyKChtb3ZlKSA9PiBuYW1lT2YobW92ZSkgPT09IG5hbWUpO1xuICAgIGlmIChzdGF0ZU9mKGFsbFswXSkgIT09IHN0YXRlcy5nZXQobmFtZSkpIHJlZG8oYWxsLmZpbHRlcigobW92ZSkgPT4gbW92ZSAhPT0gbWluZSkpOyAvLyBhcyB0aGUgc2VydmVyIGhhcyBpdFxuICAgIGVsc2UgaWYgKGlzUmVmdXNlZCAmJiBuYW1lT2YobWluZSkgPT09IG5hbWUpIHtcbiAgICAgIGNvbnN0IGJlaGluZCA9IGFsbC5zbGljZShhbGwuaW5kZXhPZihtaW5lKSArIDEpO1xuICAgICAgZm9yIChjb25zdCBtb3ZlIG9mIFttaW5lLCAuLi5iZWhpbmRdLnJldmVyc2UoKSkgcHV0KG1vdmUsIG1vdmUuZnJvbSk7XG4gICAgICByZWRvKGJlaGluZCk7XG4gICAgfVxuICB9XG4gIGlmIChpc1JlZnVzZWQpIHRlbGwoJ0JhY2snLCBtaW5lKTtcbn07XG5cbi8qKiBXaGV0aGVyIGFuIGV2ZW50IGlzIGFib3V0IHRoZSByb3cgdGhhdCBpcyBsaWZ0ZWQuXG4gKiBAdHlwZSB7KHRhcmdldDogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzTGlmdGVkID0gKHRhcmdldCkgPT4gISFsaWZ0ZWQgJiYgaGFuZGxlQXQodGFyZ2V0KSA9PT0gZmluZChsaWZ0ZWQpO1xuXG5leHBvcnQgY29uc3Qgc3RhcnRNb3ZlcyA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBuYW1lIG9mIFsnYW5zd2VyZWQnLCAnZG9uZSddKSBuaXRybygpLm9uKG5hbWUsIHNldHRsZSk7XG59O1xuIiwgIi8qIFNvcnRpbmcgYnkgcG9pbnRlciBhbmQgYnkga2V5Ym9hcmQuXG4gKlxuICogQSBoYW5kbGUgaXMgZHJhZ2dlZCwgYnkgbW91c2UsIHBlbiBvciBmaW5nZXIuIE9yIGl0IGlzIHByZXNzZWQsIGJ5IGEga2V5LCBhIGNsaWNrIG9yIGEgdGFwOiB0aGVuIGFycm93IGtleXMgbW92ZSB0aGVcbiAqIHJvdywgYW5kIGEgc2Vjb25kIHByZXNzIGRyb3BzIGl0OyBhIHByZXNzIG9mIGFub3RoZXIgaGFuZGxlIHB1dHMgaXQgdGhlcmUuIEVzY2FwZSB0YWtlcyBpdCBiYWNrLCBhbmQgc28gZG9lcyB0aGVcbiAqIGZvY3VzIHRoYXQgbGVhdmVzIGl0LiBIZWFyczogcG9pbnRlcmRvd24sIHBvaW50ZXJtb3ZlLCBwb2ludGVydXAsIHBvaW50ZXJjYW5jZWwsIGNsaWNrLCBrZXlkb3duLCBmb2N1c2luLCBkcmFnc3RhcnQuXG4gKi9cbmltcG9ydCB7IGRyb3AsIGlzTGlmdGVkLCBsaWZ0LCBsaWZ0ZWQsIG1vdmVUbywgdGFrZUJhY2sgfSBmcm9tICcuL21vdmVzLmpzJztcbmltcG9ydCB7IGZpbmQsIGhhbmRsZUF0LCBoYW5kbGVzT2YsIGtleUJlaGluZCwga2V5T2YsIGxpc3RPZiwgcm93T2YgfSBmcm9tICcuL3Jvd3MuanMnO1xuXG5jb25zdCBEUkFHX1BYID0gNTsgLy8gYSBoYW5kIHRyZW1ibGVzXG4vKiogV2hhdCBpcyBwcmVzc2VkOiBzaW5jZSB3aGVuIGl0IGlzIGRyYWdnZWQsIGBncmlwYCBpcyB3aGVyZSBpbiB0aGUgcm93LlxuICogQHR5cGUge3sgcG9pbnRlcjogbnVtYmVyLCBoYW5kbGU6IGFueSwgeDogbnVtYmVyLCB5OiBudW1iZXIsIGdyaXA/OiB7IHg6IG51bWJlciwgeTogbnVtYmVyIH0gfSB8IG51bGx9ICovXG5sZXQgcHJlc3MgPSBudWxsO1xubGV0IGlzQWZ0ZXJEcmFnID0gZmFsc2U7IC8vIGEgY2xpY2sgZm9sbG93c1xuXG4vKiogQHR5cGUgeyh2YWx1ZTogbnVtYmVyLCBsb3c6IG51bWJlciwgaGlnaDogbnVtYmVyKSA9PiBudW1iZXJ9ICovXG5jb25zdCBjbGFtcCA9ICh2YWx1ZSwgbG93LCBoaWdoKSA9PiBNYXRoLm1heChsb3csIE1hdGgubWluKHZhbHVlLCBoaWdoKSk7XG5cbi8qKiBIb3cgZmFyIGEgcG9pbnQgaXMgZnJvbSBhIHJvdy5cbiAqIEB0eXBlIHsocmVjdDogRE9NUmVjdCwgeDogbnVtYmVyLCB5OiBudW1iZXIpID0+IG51bWJlcn0gKi9cbmNvbnN0IGRpc3RhbmNlID0gKHsgbGVmdCwgcmlnaHQsIHRvcCwgYm90dG9tIH0sIHgsIHkpID0+XG4gIE1hdGguaHlwb3QoeCAtIGNsYW1wKHgsIGxlZnQsIHJpZ2h0KSwgeSAtIGNsYW1wKHksIHRvcCwgYm90dG9tKSk7XG5cbi8qKiBNb3ZlIHRoZSByb3cgb25jZSB0aGUgZWRnZSB3aXRoIHdoaWNoIGl0IGdvZXMgYWhlYWQgaXMgYmVoaW5kIHRoZSBtaWRkbGUgb2YgYW5vdGhlciBvbmUuIFRoZW4gbm8gb3RoZXIgZWRnZSBpcywgc29cbiAqIG5vdGhpbmcgZmxpY2tlcnMsIGhvd2V2ZXIgaGlnaCByb3dzIGFyZS5cbiAqIEB0eXBlIHsoaGFuZGxlOiBhbnksIHNob3duOiBET01SZWN0KSA9PiB2b2lkfSAqL1xuY29uc3QgYWltID0gKGhhbmRsZSwgeyBsZWZ0LCB0b3AsIHdpZHRoLCBoZWlnaHQgfSkgPT4ge1xuICBjb25zdCBbeCwgeV0gPSBbbGVmdCArIHdpZHRoIC8gMiwgdG9wICsgaGVpZ2h0IC8gMl07XG4gIGNvbnN0IFtuZWFyZXN0XSA9IGhhbmRsZXNPZihsaXN0T2YoaGFuZGxlKSlcbiAgICAuZmlsdGVyKChvdGhlcikgPT4gb3RoZXIgIT09IGhhbmRsZSlcbiAgICAubWFwKChvdGhlcikgPT4gKHsgb3RoZXIsIHJlY3Q6IHJvd09mKG90aGVyKS5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKSB9KSlcbiAgICAuc29ydCgob25lLCB0d28pID0+IGRpc3RhbmNlKG9uZS5yZWN0LCB4LCB5KSAtIGRpc3RhbmNlKHR3by5yZWN0LCB4LCB5KSk7XG4gIGlmICghbmVhcmVzdCkgcmV0dXJuO1xuICBjb25zdCB7IG90aGVyLCByZWN0IH0gPSBuZWFyZXN0O1xuICBjb25zdCBzbG90ID0gcm93T2YoaGFuZGxlKS5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKTtcbiAgY29uc3QgaXNCZXNpZGUgPSBzbG90LnRvcCA8IHJlY3QuYm90dG9tICYmIHJlY3QudG9wIDwgc2xvdC5ib3R0b207IC8vIGluIG9uZSBsaW5lXG4gIGNvbnN0IGFoZWFkID0gaXNCZXNpZGUgPyByZWN0LmxlZnQgLSBzbG90LmxlZnQgOiByZWN0LnRvcCAtIHNsb3QudG9wO1xuICBjb25zdCB3YXkgPSBpc0Jlc2lkZSA/IHggLSByZWN0LmxlZnQgLSByZWN0LndpZHRoIC8gMiA6IHkgLSByZWN0LnRvcCAtIHJlY3QuaGVpZ2h0IC8gMjtcbiAgaWYgKHdheSAqIE1hdGguc2lnbihhaGVhZCkgKyAoaXNCZXNpZGUgPyB3aWR0aCA6IGhlaWdodCkgLyAyIDw9IDApIHJldHVybjtcbiAgY29uc3QgaXNCZWhpbmQgPSBoYW5kbGUuY29tcGFyZURvY3VtZW50UG9zaXRpb24ob3RoZXIpICYgTm9kZS5ET0NVTUVOVF9QT1NJVElPTl9GT0xMT1dJTkc7XG4gIG1vdmVUbyhpc0JlaGluZCA/IGtleUJlaGluZChvdGhlcikgOiBrZXlPZihvdGhlciksIHRydWUpO1xufTtcblxuLyoqIFNob3cgdGhlIHJvdyB3aGVyZSB0aGUgcG9pbnRlciBpcywgaW5zaWRlIG9mIHRoZSBsaXN0LCBhbmQgc2Nyb2xsIHRvIGl0LiAqL1xuY29uc3QgZm9sbG93ID0gKCkgPT4ge1xuICBpZiAoIXByZXNzPy5ncmlwKSByZXR1cm47XG4gIGNvbnN0IGhhbmRsZSA9IGxpZnRlZCAmJiBmaW5kKGxpZnRlZCk7XG4gIGlmICghaGFuZGxlKSByZXR1cm47IC8vIGl0IGhhcyBnb25lXG4gIGNvbnN0IHJvdyA9IHJvd09mKGhhbmRsZSk7XG4gIHJvdy5zdHlsZS50cmFuc2xhdGUgPSAnJztcbiAgY29uc3QgeyBncmlwLCB4LCB5IH0gPSBwcmVzcztcbiAgY29uc3QgeyB3aWR0aCwgaGVpZ2h0IH0gPSByb3cuZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCk7XG4gIGNvbnN0IGJveCA9IGxpc3RPZihoYW5kbGUpLmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpO1xuICBjb25zdCBsZWZ0ID0gY2xhbXAoeCAtIGdyaXAueCwgYm94LmxlZnQsIGJveC5yaWdodCAtIHdpZHRoKTtcbiAgY29uc3QgdG9wID0gY2xhbXAoeSAtIGdyaXAueSwgYm94LnRvcCwgYm94LmJvdHRvbSAtIGhlaWdodCk7XG4gIGFpbShoYW5kbGUsIG5ldyBET01SZWN0KGxlZnQsIHRvcCwgd2lkdGgsIGhlaWdodCkpO1xuICBjb25zdCBzbG90ID0gcm93LmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpO1xuICByb3cuc3R5bGUudHJhbnNsYXRlID0gYCR7bGVmdCAtIHNsb3QubGVmdH1weCAke3RvcCAtIHNsb3QudG9wfXB4YDtcbiAgcm93LnNjcm9sbEludG9WaWV3KHsgYmxvY2s6ICduZWFyZXN0JywgaW5saW5lOiAnbmVhcmVzdCcsIGJlaGF2aW9yOiAnaW5zdGFudCcgfSk7XG4gIHJlcXVlc3RBbmltYXRpb25GcmFtZShmb2xsb3cpO1xufTtcblxuLyoqIEB0eXBlIHsoaGFuZGxlOiBhbnksIGV2ZW50OiBQb2ludGVyRXZlbnQpID0+IHZvaWR9ICovXG5jb25zdCBiZWdpbiA9IChoYW5kbGUsIHsgcG9pbnRlcklkIH0pID0+IHtcbiAgaWYgKGxpZnRlZCkgdGFrZUJhY2soKTtcbiAgbGlmdChoYW5kbGUsIHRydWUpO1xuICBjb25zdCB7IGxlZnQsIHRvcCB9ID0gcm93T2YoaGFuZGxlKS5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKTtcbiAgY29uc3QgeyB4LCB5IH0gPSAvKiogQHR5cGUge2FueX0gKi8gKHByZXNzKTtcbiAgT2JqZWN0LmFzc2lnbigvKiogQHR5cGUge2FueX0gKi8gKHByZXNzKSwgeyBncmlwOiB7IHg6IHggLSBsZWZ0LCB5OiB5IC0gdG9wIH0gfSk7XG4gIGhhbmRsZS5zZXRQb2ludGVyQ2FwdHVyZShwb2ludGVySWQpOyAvLyBmcmFtZXMgd291bGQga2VlcCB0aGUgcG9pbnRlclxuICBmb2xsb3coKTtcbn07XG5cbi8qKiBAdHlwZSB7KGVuZDogKCkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmNvbnN0IGZpbmlzaCA9IChlbmQpID0+IHtcbiAgY29uc3QgaXNEcmFnID0gcHJlc3M/LmdyaXA7XG4gIHByZXNzID0gbnVsbDtcbiAgaWYgKCFpc0RyYWcpIHJldHVybjtcbiAgaXNBZnRlckRyYWcgPSB0cnVlO1xuICBjb25zdCByb3cgPSBsaWZ0ZWQgJiYgZmluZChsaWZ0ZWQpICYmIHJvd09mKGZpbmQobGlmdGVkKSk7XG4gIGlmIChyb3cpIHJvdy5zdHlsZS50cmFuc2xhdGUgPSAnJztcbiAgaWYgKHJvdyAmJiAhcm93LmdldEF0dHJpYnV0ZSgnc3R5bGUnKSkgcm93LnJlbW92ZUF0dHJpYnV0ZSgnc3R5bGUnKTtcbiAgZW5kKCk7XG59O1xuXG4vKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIChldmVudDogYW55KSA9PiB2b2lkPn0gKi9cbmNvbnN0IGxpc3RlbmVycyA9IHtcbiAgcG9pbnRlcmRvd24oZXZlbnQpIHtcbiAgICBjb25zdCB7IGJ1dHRvbiwgY2xpZW50WDogeCwgY2xpZW50WTogeSwgaXNQcmltYXJ5LCBwb2ludGVySWQ6IHBvaW50ZXIsIHRhcmdldCB9ID0gZXZlbnQ7XG4gICAgY29uc3QgaGFuZGxlID0gIWJ1dHRvbiAmJiBpc1ByaW1hcnkgJiYgaGFuZGxlQXQodGFyZ2V0KTtcbiAgICBpc0FmdGVyRHJhZyA9IGZhbHNlO1xuICAgIHByZXNzID0gaGFuZGxlID8geyBwb2ludGVyLCBoYW5kbGUsIHgsIHkgfSA6IG51bGw7XG4gIH0sXG4gIHBvaW50ZXJtb3ZlKGV2ZW50KSB7XG4gICAgaWYgKCFwcmVzcyB8fCBldmVudC5wb2ludGVySWQgIT09IHByZXNzLnBvaW50ZXIpIHJldHVybjtcbiAgICBjb25zdCB7IGNsaWVudFg6IHgsIGNsaWVudFk6IHkgfSA9IGV2ZW50O1xuICAgIGlmICghcHJlc3MuZ3JpcCAmJiBNYXRoLmh5cG90KHggLSBwcmVzcy54LCB5IC0gcHJlc3MueSkgPCBEUkFHX1BYKSByZXR1cm47XG4gICAgaWYgKCFwcmVzcy5ncmlwKSBiZWdpbihwcmVzcy5oYW5kbGUsIGV2ZW50KTtcbiAgICBPYmplY3QuYXNzaWduKHByZXNzLCB7IHgsIHkgfSk7XG4gIH0sXG4gIHBvaW50ZXJ1cDogKHsgcG9pbnRlcklkIH0pID0+IHByZXNzPy5wb2ludGVyID09PSBwb2ludGVySWQgJiYgZmluaXNoKGRyb3ApLFxuICBwb2ludGVyY2FuY2VsOiAoeyBwb2ludGVySWQgfSkgPT4gcHJlc3M/LnBvaW50ZXIgPT09IHBvaW50ZXJJZCAmJiBmaW5pc2godGFrZUJhY2spLFxuICBkcmFnc3RhcnQ6IChldmVudCkgPT4gcHJlc3MgJiYgZXZlbnQucHJldmVudERlZmF1bHQoKSwgLy8gb2YgYW4gaW1hZ2UgaW4gdGhlIGhhbmRsZVxuICBjbGljayhldmVudCkge1xuICAgIGNvbnN0IHsgZGV0YWlsLCB0YXJnZXQgfSA9IGV2ZW50O1xuICAgIGNvbnN0IGhhbmRsZSA9IGhhbmRsZUF0KHRhcmdldCk7XG4gICAgaWYgKGlzQWZ0ZXJEcmFnICYmIGRldGFpbCkgcmV0dXJuIGV2ZW50LnN0b3BJbW1lZGlhdGVQcm9wYWdhdGlvbigpLCBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgIGlmICghaGFuZGxlKSByZXR1cm4gbGlmdGVkICYmIHRha2VCYWNrKCk7XG4gICAgZXZlbnQucHJldmVudERlZmF1bHQoKTsgLy8gaXQgbWF5IHN0YW5kIGluIGEgZm9ybVxuICAgIGlmIChpc0xpZnRlZCh0YXJnZXQpKSBkcm9wKCk7XG4gICAgZWxzZSBpZiAobGlmdGVkICYmIGxpc3RPZihmaW5kKGxpZnRlZCkgPz8gaGFuZGxlKSA9PT0gbGlzdE9mKGhhbmRsZSkpIHtcbiAgICAgIGNvbnN0IGZyb20gPSBmaW5kKGxpZnRlZCk7XG4gICAgICBjb25zdCBpc0JlaGluZCA9IGZyb20/LmNvbXBhcmVEb2N1bWVudFBvc2l0aW9uKGhhbmRsZSkgJiBOb2RlLkRPQ1VNRU5UX1BPU0lUSU9OX0ZPTExPV0lORztcbiAgICAgIG1vdmVUbyhpc0JlaGluZCA/IGtleUJlaGluZChoYW5kbGUpIDoga2V5T2YoaGFuZGxlKSk7XG4gICAgICBkcm9wKCk7XG4gICAgICBmcm9tPy5mb2N1cygpO1xuICAgIH0gZWxzZSB7XG4gICAgICBpZiAobGlmdGVkKSB0YWtlQmFjaygpO1xuICAgICAgbGlmdChoYW5kbGUpO1xuICAgIH1cbiAgfSxcbiAga2V5ZG93bihldmVudCkge1xuICAgIGlmICghbGlmdGVkKSByZXR1cm47XG4gICAgY29uc3QgeyBrZXksIHRhcmdldCB9ID0gZXZlbnQ7XG4gICAgaWYgKGtleSA9PT0gJ1RhYicpIHJldHVybiB0YWtlQmFjaygpO1xuICAgIGlmIChrZXkgPT09ICdFc2NhcGUnKSB7XG4gICAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgICAgZXZlbnQuc3RvcEltbWVkaWF0ZVByb3BhZ2F0aW9uKCk7IC8vIGEgZGlhbG9nIGFyb3VuZCBpdCBzdGF5cyBvcGVuXG4gICAgICByZXR1cm4gcHJlc3M/LmdyaXAgPyBmaW5pc2godGFrZUJhY2spIDogdGFrZUJhY2soKTtcbiAgICB9XG4gICAgY29uc3QgaGFuZGxlID0gaXNMaWZ0ZWQodGFyZ2V0KSAmJiBmaW5kKGxpZnRlZCk7XG4gICAgaWYgKCFoYW5kbGUgfHwgcHJlc3M/LmdyaXApIHJldHVybjtcbiAgICBjb25zdCBrZXlzID0gaGFuZGxlc09mKGxpc3RPZihoYW5kbGUpKS5tYXAoa2V5T2YpO1xuICAgIGNvbnN0IGF0ID0ga2V5cy5pbmRleE9mKGxpZnRlZC5rZXkpO1xuICAgIGNvbnN0IGlzUnRsID0gZ2V0Q29tcHV0ZWRTdHlsZShsaXN0T2YoaGFuZGxlKSkuZGlyZWN0aW9uID09PSAncnRsJztcbiAgICBjb25zdCBbYmFjaywgZm9ydGhdID0gaXNSdGwgPyBbJ0Fycm93UmlnaHQnLCAnQXJyb3dMZWZ0J10gOiBbJ0Fycm93TGVmdCcsICdBcnJvd1JpZ2h0J107XG4gICAgLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBudW1iZXI+fSAqL1xuICAgIGNvbnN0IGdvYWxzID0geyBBcnJvd1VwOiBhdCAtIDEsIFtiYWNrXTogYXQgLSAxLCBBcnJvd0Rvd246IGF0ICsgMSwgW2ZvcnRoXTogYXQgKyAxLCBIb21lOiAwLCBFbmQ6IGtleXMubGVuZ3RoIC0gMSB9O1xuICAgIGlmICghKGtleSBpbiBnb2FscykpIHJldHVybjtcbiAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgIGNvbnN0IHRvID0gY2xhbXAoZ29hbHNba2V5XSwgMCwga2V5cy5sZW5ndGggLSAxKTtcbiAgICBpZiAodG8gIT09IGF0KSBtb3ZlVG8oa2V5c1t0byA+IGF0ID8gdG8gKyAxIDogdG9dID8/IG51bGwpO1xuICB9LFxuICBmb2N1c2luOiAoeyB0YXJnZXQgfSkgPT4gbGlmdGVkICYmICFwcmVzcyAmJiAhaXNMaWZ0ZWQodGFyZ2V0KSAmJiB0YWtlQmFjaygpLFxufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0U29ydCA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBbbmFtZSwgbGlzdGVuZXJdIG9mIE9iamVjdC5lbnRyaWVzKGxpc3RlbmVycykpIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKG5hbWUsIGxpc3RlbmVyLCB0cnVlKTtcbn07XG4iLCAiLyogU29ydGluZywgaW4gYSBmaWxlIG9mIGl0cyBvd246IHBhZ2VzIGxvYWQgaXQgYnkgeyUgbml0cm9fc2NyaXB0cyBcInNvcnRcIiAlfS4gSXQga25vd3MgdGhlIGJyaWRnZSBieSB3aW5kb3cubml0cm8uICovXG5pbXBvcnQgeyBzdGFydE1vdmVzIH0gZnJvbSAnLi9tb3Zlcy5qcyc7XG5pbXBvcnQgeyBuaXRybyB9IGZyb20gJy4vcm93cy5qcyc7XG5pbXBvcnQgeyBzdGFydFNvcnQgfSBmcm9tICcuL3NvcnQuanMnO1xuXG4vLyBObyBpZCBtYWtlcyBhbiBvd24gcHJvcGVydHkuXG5pZiAoT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRybycpICYmICFuaXRybygpLmhhc1NvcnQpIHsgLy8gaHRteCBydW5zIHRoZSBzY3JpcHRzIG9mIGEgYm9keSBhbmV3IHdoZW4gaXQgcmVzdG9yZXMgYSBwYWdlXG4gIG5pdHJvKCkuaGFzU29ydCA9IHRydWU7XG4gIHN0YXJ0TW92ZXMoKTtcbiAgc3RhcnRTb3J0KCk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOztBQUtBLE1BQU0sT0FBTztBQUNiLE1BQU0sU0FBUztBQUdSLE1BQU0sUUFBUTtBQUFBO0FBQUEsSUFBNEIsT0FBTztBQUFBO0FBR2pELE1BQU0sU0FBUyxDQUFDLFdBQVcsT0FBTyxRQUFRLElBQUk7QUFHOUMsTUFBTSxRQUFRLENBQUMsV0FBVyxLQUFLLE1BQU0sT0FBTyxRQUFRLFNBQVMsRUFBRTtBQUkvRCxNQUFNLFdBQVcsQ0FBQyxXQUFXO0FBQ2xDLFVBQU0sU0FBUyxPQUFPLFVBQVUsTUFBTTtBQUN0QyxXQUFPLFVBQVUsT0FBTyxNQUFNLEtBQUssTUFBTSxFQUFFLE9BQU8sTUFBTSxLQUFLO0FBQUEsRUFDL0Q7QUFJTyxNQUFNLFFBQVEsQ0FBQyxXQUFXO0FBQy9CLFVBQU0sT0FBTyxPQUFPLE1BQU07QUFDMUIsV0FBTyxPQUFPLGtCQUFrQixLQUFNLFVBQVMsT0FBTztBQUN0RCxXQUFPO0FBQUEsRUFDVDtBQUlPLE1BQU0sWUFBWSxDQUFDLFNBQ3hCLENBQUMsR0FBRyxLQUFLLGlCQUFpQixNQUFNLENBQUMsRUFBRSxPQUFPLENBQUMsV0FBVyxTQUFTLE1BQU0sS0FBSyxPQUFPLE1BQU0sTUFBTSxJQUFJO0FBR25HLE1BQU0sV0FBVyxDQUFDLE1BQU0sUUFBUSxVQUFVLElBQUksRUFBRSxLQUFLLENBQUMsV0FBVyxNQUFNLE1BQU0sTUFBTSxHQUFHO0FBSXRGLE1BQU0sVUFBVSxDQUFDLEVBQUUsSUFBSSxRQUFRLEtBQUssTUFBTTtBQUN4QyxVQUFNLE9BQU8sTUFBTSxFQUFFLEtBQUssRUFBRTtBQUM1QixXQUFPLENBQUMsR0FBSSxNQUFNLGlCQUFpQixJQUFJLEtBQUssQ0FBQyxDQUFFLEVBQUU7QUFBQSxNQUMvQyxDQUFDLFNBQVMsTUFBTSxFQUFFLE9BQU8sSUFBSSxNQUFNLFFBQVEsS0FBSyxRQUFRLGNBQWMsVUFBVSxLQUFLLFFBQVEsY0FBYztBQUFBLElBQUk7QUFBQSxFQUNuSDtBQUlPLE1BQU0sT0FBTyxDQUFDLFNBQVM7QUFDNUIsVUFBTSxPQUFPLFFBQVEsSUFBSTtBQUN6QixXQUFPLFFBQVEsU0FBUyxNQUFNLEtBQUssR0FBRztBQUFBLEVBQ3hDO0FBSU8sTUFBTSxVQUFVLENBQUMsU0FBUztBQUMvQixVQUFNLE9BQU8sUUFBUSxJQUFJO0FBQ3pCLFdBQU8sT0FBTyxDQUFDLE1BQU0sRUFBRSxLQUFLLEtBQUssRUFBRSxFQUFFLFFBQVEsWUFBWSxHQUFHLFVBQVUsSUFBSSxFQUFFLElBQUksS0FBSyxDQUFDLEVBQUUsS0FBSyxJQUFJO0FBQUEsRUFDbkc7QUFJTyxNQUFNLFlBQVksQ0FBQyxXQUFXO0FBQ25DLFVBQU0sVUFBVSxVQUFVLE9BQU8sTUFBTSxDQUFDO0FBQ3hDLFVBQU0sT0FBTyxRQUFRLFFBQVEsUUFBUSxNQUFNLElBQUksQ0FBQztBQUNoRCxXQUFPLE9BQU8sTUFBTSxJQUFJLElBQUk7QUFBQSxFQUM5QjtBQUtPLE1BQU0sUUFBUSxDQUFDLFFBQVEsV0FBVztBQUN2QyxVQUFNLE9BQU8sT0FBTyxNQUFNO0FBQzFCLFVBQU0sVUFBVSxVQUFVLElBQUk7QUFDOUIsVUFBTSxLQUFLLFFBQVEsUUFBUSxNQUFNO0FBQ2pDLFVBQU0sS0FBSyxXQUFXLE9BQU8sUUFBUSxTQUFTLFFBQVEsUUFBUSxTQUFTLE1BQU0sTUFBTSxDQUFDO0FBQ3BGLFVBQU0sTUFBTSxNQUFNLE1BQU07QUFDeEIsVUFBTUEsT0FBTSxLQUFLLGNBQWMsS0FBSztBQUNwQyxRQUFJLEtBQUssRUFBRztBQUNaLGVBQVcsU0FBUyxRQUFRLE1BQU0sS0FBSyxHQUFHLEVBQUUsRUFBRyxDQUFBQSxLQUFJLEtBQUssTUFBTSxNQUFNLEtBQUssR0FBRyxHQUFHO0FBQy9FLGVBQVcsU0FBUyxRQUFRLE1BQU0sSUFBSSxFQUFFLEVBQUUsUUFBUSxFQUFHLENBQUFBLEtBQUksS0FBSyxNQUFNLE1BQU0sS0FBSyxHQUFHLElBQUksV0FBVztBQUFBLEVBQ25HOzs7QUMzRUEsTUFBTSxTQUFTO0FBQ2YsTUFBTTtBQUFBO0FBQUEsSUFBNEIsU0FBUyxjQUFlO0FBQUE7QUFFbkQsTUFBSSxTQUFTO0FBRXBCLE1BQU0sT0FBTyxDQUFDO0FBRWQsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFHdkIsTUFBTSxPQUFPLENBQUMsTUFBTSxTQUFTO0FBQzNCLFVBQU0sU0FBUyxLQUFLLElBQUk7QUFDeEIsVUFBTSxVQUFVLFNBQVMsVUFBVSxPQUFPLE1BQU0sQ0FBQyxJQUFJLENBQUM7QUFFdEQsVUFBTSxRQUFRLEVBQUUsS0FBSyxLQUFLLE1BQU0sT0FBTyxRQUFRLFFBQVEsTUFBTSxJQUFJLEdBQUcsT0FBTyxRQUFRLE9BQU87QUFDMUYsV0FBTyxhQUFhLElBQUksTUFBTSxZQUFZLElBQUksRUFBRSxFQUFFLFFBQVEsWUFBWSxDQUF1QixHQUF5QixTQUFTLE1BQU0sSUFBSSxDQUFDLENBQUM7QUFBQSxFQUM3STtBQUdBLE1BQU0sU0FBUyxDQUFDLEVBQUUsSUFBSSxRQUFRLEtBQUssTUFBTSxDQUFDLElBQUksUUFBUSxJQUFJLEVBQUUsS0FBSztBQUdqRSxNQUFNLE1BQU0sQ0FBQyxNQUFNLFdBQVc7QUFDNUIsVUFBTSxTQUFTLEtBQUssSUFBSTtBQUN4QixRQUFJLENBQUMsT0FBUTtBQUNiLFVBQU0sUUFBUSxNQUFNO0FBQ3BCLFVBQU0sTUFBTSxFQUFFLGdCQUFnQixRQUFRLFNBQVMsTUFBTTtBQUNyRCxXQUFPLElBQUksT0FBTyxJQUFJLEdBQUcsUUFBUSxJQUFJLENBQUM7QUFBQSxFQUN4QztBQUdPLE1BQU0sT0FBTyxDQUFDLFFBQVEsYUFBYTtBQUN4QyxVQUFNLEVBQUUsV0FBVyxRQUFRLFdBQVcsS0FBSyxJQUFJLE9BQU8sTUFBTSxFQUFFO0FBQzlELFVBQU0sT0FBTyxVQUFVLE1BQU07QUFDN0IsVUFBTSxFQUFFLEdBQUcsSUFBSSxNQUFNLEVBQUUsT0FBTyxNQUFNO0FBQ3BDLGFBQVMsRUFBRSxJQUFJLFFBQVEsTUFBTSxLQUFLLE1BQU0sTUFBTSxHQUFHLE1BQU0sT0FBTyxRQUFRLGFBQWEsTUFBTSxRQUFRLEtBQUs7QUFDdEcsUUFBSSxRQUFRLElBQUk7QUFDaEIsV0FBTyxNQUFNLEVBQUUsZUFBZSxLQUFLLENBQUM7QUFDcEMsUUFBSSxDQUFDLFNBQVUsTUFBSyxVQUFVLE1BQU07QUFBQSxFQUN0QztBQUlPLE1BQU0sU0FBUyxDQUFDLFFBQVEsYUFBYTtBQUMxQyxRQUFJLENBQUMsVUFBVSxXQUFXLE9BQU8sT0FBUTtBQUN6QyxRQUFJLFFBQVMsT0FBTyxTQUFTLE1BQU87QUFDcEMsUUFBSSxTQUFVO0FBQ2QsVUFBTSxLQUFLLE1BQU0sQ0FBQyxFQUFFLGVBQWUsRUFBRSxPQUFPLFdBQVcsVUFBVSxVQUFVLENBQUM7QUFDNUUsU0FBSyxTQUFTLE1BQU07QUFBQSxFQUN0QjtBQUlBLE1BQU0sVUFBVSxNQUFNO0FBQ3BCLFVBQU0sT0FBTztBQUNiLFVBQU0sU0FBUyxRQUFRLEtBQUssSUFBSTtBQUNoQyxRQUFJLFFBQVEsQ0FBQyxVQUFVLE1BQU0sRUFBRSxLQUFLLEtBQUssRUFBRSxFQUFHLE1BQUssUUFBUSxJQUFJO0FBQy9ELGFBQVM7QUFDVCxRQUFJLENBQUMsT0FBUSxRQUFPLENBQUM7QUFDckIsVUFBTSxNQUFNLEVBQUUsZ0JBQWdCLE1BQU07QUFDcEMsV0FBTyxFQUFFLE1BQU0sT0FBTztBQUFBLEVBQ3hCO0FBRU8sTUFBTSxXQUFXLE1BQU07QUFDNUIsVUFBTSxFQUFFLE1BQU0sT0FBTyxJQUFJLFFBQVE7QUFDakMsUUFBSSxDQUFDLE9BQVE7QUFDYixRQUFJLE1BQU0sS0FBSyxJQUFJO0FBQ25CLFNBQUssUUFBUSxJQUFJO0FBQUEsRUFDbkI7QUFFTyxNQUFNLE9BQU8sTUFBTTtBQUN4QixVQUFNLEVBQUUsTUFBTSxPQUFPLElBQUksUUFBUTtBQUNqQyxRQUFJLENBQUMsT0FBUTtBQUNiLFVBQU0sRUFBRSxRQUFRLE1BQU0sUUFBUSxNQUFNLElBQUksSUFBSTtBQUM1QyxTQUFLLFdBQVcsSUFBSTtBQUNwQixRQUFJLFdBQVcsS0FBTTtBQUNyQixTQUFLLEtBQUssSUFBSTtBQUNkLFVBQU0sUUFBUSxFQUFFLEdBQUcsS0FBSyxNQUFNLFFBQVEsSUFBSSxHQUFHLEtBQUssR0FBSSxXQUFXLE9BQU8sQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFHO0FBQ3pGLFVBQU0sRUFBRSxLQUFLLE1BQU0sRUFBRSxPQUFPLE1BQU0sR0FBRyxRQUFRLE9BQU8sRUFBRSxRQUFRLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFDOUU7QUFJQSxNQUFNLE9BQU8sQ0FBQyxVQUFVO0FBQ3RCLGVBQVcsUUFBUSxPQUFPO0FBQ3hCLFlBQU0sU0FBUyxLQUFLLElBQUk7QUFDeEIsVUFBSSxRQUFRO0FBQ1YsYUFBSyxPQUFPLFVBQVUsTUFBTTtBQUM1QixZQUFJLE1BQU0sS0FBSyxNQUFNO0FBQ3JCLGFBQUssU0FBUyxVQUFVLE1BQU07QUFBQSxNQUNoQyxXQUFXLFNBQVMsT0FBUSxTQUFRO0FBQUEsSUFDdEM7QUFBQSxFQUNGO0FBR0EsTUFBTSxTQUFTLENBQUMsRUFBRSxNQUFNLEtBQUssU0FBUyxFQUFFLE1BQU07QUFDNUMsVUFBTSxRQUFRLFNBQVMsQ0FBQyxHQUFHLE1BQU0sTUFBTSxJQUFJLENBQUMsR0FBRyxJQUFJO0FBQ25ELFVBQU0sT0FBTyxNQUFNLEtBQUssQ0FBQyxTQUFTLFNBQVMsR0FBRztBQUM5QyxRQUFJLEtBQU0sTUFBSyxPQUFPLEtBQUssUUFBUSxJQUFJLEdBQUcsQ0FBQztBQUMzQyxVQUFNLFlBQVksUUFBUSxFQUFFLFVBQVUsU0FBUztBQUMvQyxlQUFXLFFBQVEsSUFBSSxJQUFJLE1BQU0sSUFBSSxNQUFNLENBQUMsR0FBRztBQUM3QyxZQUFNLE1BQU0sTUFBTSxPQUFPLENBQUMsU0FBUyxPQUFPLElBQUksTUFBTSxJQUFJO0FBQ3hELFVBQUksUUFBUSxJQUFJLENBQUMsQ0FBQyxNQUFNLE9BQU8sSUFBSSxJQUFJLEVBQUcsTUFBSyxJQUFJLE9BQU8sQ0FBQyxTQUFTLFNBQVMsSUFBSSxDQUFDO0FBQUEsZUFDekUsYUFBYSxPQUFPLElBQUksTUFBTSxNQUFNO0FBQzNDLGNBQU0sU0FBUyxJQUFJLE1BQU0sSUFBSSxRQUFRLElBQUksSUFBSSxDQUFDO0FBQzlDLG1CQUFXLFFBQVEsQ0FBQyxNQUFNLEdBQUcsTUFBTSxFQUFFLFFBQVEsRUFBRyxLQUFJLE1BQU0sS0FBSyxJQUFJO0FBQ25FLGFBQUssTUFBTTtBQUFBLE1BQ2I7QUFBQSxJQUNGO0FBQ0EsUUFBSSxVQUFXLE1BQUssUUFBUSxJQUFJO0FBQUEsRUFDbEM7QUFJTyxNQUFNLFdBQVcsQ0FBQyxXQUFXLENBQUMsQ0FBQyxVQUFVLFNBQVMsTUFBTSxNQUFNLEtBQUssTUFBTTtBQUV6RSxNQUFNLGFBQWEsTUFBTTtBQUM5QixlQUFXLFFBQVEsQ0FBQyxZQUFZLE1BQU0sRUFBRyxPQUFNLEVBQUUsR0FBRyxNQUFNLE1BQU07QUFBQSxFQUNsRTs7O0FDckhBLE1BQU0sVUFBVTtBQUdoQixNQUFJLFFBQVE7QUFDWixNQUFJLGNBQWM7QUFHbEIsTUFBTSxRQUFRLENBQUMsT0FBTyxLQUFLLFNBQVMsS0FBSyxJQUFJLEtBQUssS0FBSyxJQUFJLE9BQU8sSUFBSSxDQUFDO0FBSXZFLE1BQU0sV0FBVyxDQUFDLEVBQUUsTUFBTSxPQUFPLEtBQUssT0FBTyxHQUFHLEdBQUcsTUFDakQsS0FBSyxNQUFNLElBQUksTUFBTSxHQUFHLE1BQU0sS0FBSyxHQUFHLElBQUksTUFBTSxHQUFHLEtBQUssTUFBTSxDQUFDO0FBS2pFLE1BQU0sTUFBTSxDQUFDLFFBQVEsRUFBRSxNQUFNLEtBQUssT0FBTyxPQUFPLE1BQU07QUFDcEQsVUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsT0FBTyxRQUFRLEdBQUcsTUFBTSxTQUFTLENBQUM7QUFDbEQsVUFBTSxDQUFDLE9BQU8sSUFBSSxVQUFVLE9BQU8sTUFBTSxDQUFDLEVBQ3ZDLE9BQU8sQ0FBQ0MsV0FBVUEsV0FBVSxNQUFNLEVBQ2xDLElBQUksQ0FBQ0EsWUFBVyxFQUFFLE9BQUFBLFFBQU8sTUFBTSxNQUFNQSxNQUFLLEVBQUUsc0JBQXNCLEVBQUUsRUFBRSxFQUN0RSxLQUFLLENBQUMsS0FBSyxRQUFRLFNBQVMsSUFBSSxNQUFNLEdBQUcsQ0FBQyxJQUFJLFNBQVMsSUFBSSxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQ3pFLFFBQUksQ0FBQyxRQUFTO0FBQ2QsVUFBTSxFQUFFLE9BQU8sS0FBSyxJQUFJO0FBQ3hCLFVBQU0sT0FBTyxNQUFNLE1BQU0sRUFBRSxzQkFBc0I7QUFDakQsVUFBTSxXQUFXLEtBQUssTUFBTSxLQUFLLFVBQVUsS0FBSyxNQUFNLEtBQUs7QUFDM0QsVUFBTSxRQUFRLFdBQVcsS0FBSyxPQUFPLEtBQUssT0FBTyxLQUFLLE1BQU0sS0FBSztBQUNqRSxVQUFNLE1BQU0sV0FBVyxJQUFJLEtBQUssT0FBTyxLQUFLLFFBQVEsSUFBSSxJQUFJLEtBQUssTUFBTSxLQUFLLFNBQVM7QUFDckYsUUFBSSxNQUFNLEtBQUssS0FBSyxLQUFLLEtBQUssV0FBVyxRQUFRLFVBQVUsS0FBSyxFQUFHO0FBQ25FLFVBQU0sV0FBVyxPQUFPLHdCQUF3QixLQUFLLElBQUksS0FBSztBQUM5RCxXQUFPLFdBQVcsVUFBVSxLQUFLLElBQUksTUFBTSxLQUFLLEdBQUcsSUFBSTtBQUFBLEVBQ3pEO0FBR0EsTUFBTSxTQUFTLE1BQU07QUFDbkIsUUFBSSxDQUFDLE9BQU8sS0FBTTtBQUNsQixVQUFNLFNBQVMsVUFBVSxLQUFLLE1BQU07QUFDcEMsUUFBSSxDQUFDLE9BQVE7QUFDYixVQUFNLE1BQU0sTUFBTSxNQUFNO0FBQ3hCLFFBQUksTUFBTSxZQUFZO0FBQ3RCLFVBQU0sRUFBRSxNQUFNLEdBQUcsRUFBRSxJQUFJO0FBQ3ZCLFVBQU0sRUFBRSxPQUFPLE9BQU8sSUFBSSxJQUFJLHNCQUFzQjtBQUNwRCxVQUFNLE1BQU0sT0FBTyxNQUFNLEVBQUUsc0JBQXNCO0FBQ2pELFVBQU0sT0FBTyxNQUFNLElBQUksS0FBSyxHQUFHLElBQUksTUFBTSxJQUFJLFFBQVEsS0FBSztBQUMxRCxVQUFNLE1BQU0sTUFBTSxJQUFJLEtBQUssR0FBRyxJQUFJLEtBQUssSUFBSSxTQUFTLE1BQU07QUFDMUQsUUFBSSxRQUFRLElBQUksUUFBUSxNQUFNLEtBQUssT0FBTyxNQUFNLENBQUM7QUFDakQsVUFBTSxPQUFPLElBQUksc0JBQXNCO0FBQ3ZDLFFBQUksTUFBTSxZQUFZLEdBQUcsT0FBTyxLQUFLLElBQUksTUFBTSxNQUFNLEtBQUssR0FBRztBQUM3RCxRQUFJLGVBQWUsRUFBRSxPQUFPLFdBQVcsUUFBUSxXQUFXLFVBQVUsVUFBVSxDQUFDO0FBQy9FLDBCQUFzQixNQUFNO0FBQUEsRUFDOUI7QUFHQSxNQUFNLFFBQVEsQ0FBQyxRQUFRLEVBQUUsVUFBVSxNQUFNO0FBQ3ZDLFFBQUksT0FBUSxVQUFTO0FBQ3JCLFNBQUssUUFBUSxJQUFJO0FBQ2pCLFVBQU0sRUFBRSxNQUFNLElBQUksSUFBSSxNQUFNLE1BQU0sRUFBRSxzQkFBc0I7QUFDMUQsVUFBTSxFQUFFLEdBQUcsRUFBRTtBQUFBO0FBQUEsTUFBd0I7QUFBQTtBQUNyQyxXQUFPO0FBQUE7QUFBQSxNQUEyQjtBQUFBLE1BQVEsRUFBRSxNQUFNLEVBQUUsR0FBRyxJQUFJLE1BQU0sR0FBRyxJQUFJLElBQUksRUFBRTtBQUFBLElBQUM7QUFDL0UsV0FBTyxrQkFBa0IsU0FBUztBQUNsQyxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU0sU0FBUyxDQUFDLFFBQVE7QUFDdEIsVUFBTSxTQUFTLE9BQU87QUFDdEIsWUFBUTtBQUNSLFFBQUksQ0FBQyxPQUFRO0FBQ2Isa0JBQWM7QUFDZCxVQUFNLE1BQU0sVUFBVSxLQUFLLE1BQU0sS0FBSyxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQ3hELFFBQUksSUFBSyxLQUFJLE1BQU0sWUFBWTtBQUMvQixRQUFJLE9BQU8sQ0FBQyxJQUFJLGFBQWEsT0FBTyxFQUFHLEtBQUksZ0JBQWdCLE9BQU87QUFDbEUsUUFBSTtBQUFBLEVBQ047QUFHQSxNQUFNLFlBQVk7QUFBQSxJQUNoQixZQUFZLE9BQU87QUFDakIsWUFBTSxFQUFFLFFBQVEsU0FBUyxHQUFHLFNBQVMsR0FBRyxXQUFXLFdBQVcsU0FBUyxPQUFPLElBQUk7QUFDbEYsWUFBTSxTQUFTLENBQUMsVUFBVSxhQUFhLFNBQVMsTUFBTTtBQUN0RCxvQkFBYztBQUNkLGNBQVEsU0FBUyxFQUFFLFNBQVMsUUFBUSxHQUFHLEVBQUUsSUFBSTtBQUFBLElBQy9DO0FBQUEsSUFDQSxZQUFZLE9BQU87QUFDakIsVUFBSSxDQUFDLFNBQVMsTUFBTSxjQUFjLE1BQU0sUUFBUztBQUNqRCxZQUFNLEVBQUUsU0FBUyxHQUFHLFNBQVMsRUFBRSxJQUFJO0FBQ25DLFVBQUksQ0FBQyxNQUFNLFFBQVEsS0FBSyxNQUFNLElBQUksTUFBTSxHQUFHLElBQUksTUFBTSxDQUFDLElBQUksUUFBUztBQUNuRSxVQUFJLENBQUMsTUFBTSxLQUFNLE9BQU0sTUFBTSxRQUFRLEtBQUs7QUFDMUMsYUFBTyxPQUFPLE9BQU8sRUFBRSxHQUFHLEVBQUUsQ0FBQztBQUFBLElBQy9CO0FBQUEsSUFDQSxXQUFXLENBQUMsRUFBRSxVQUFVLE1BQU0sT0FBTyxZQUFZLGFBQWEsT0FBTyxJQUFJO0FBQUEsSUFDekUsZUFBZSxDQUFDLEVBQUUsVUFBVSxNQUFNLE9BQU8sWUFBWSxhQUFhLE9BQU8sUUFBUTtBQUFBLElBQ2pGLFdBQVcsQ0FBQyxVQUFVLFNBQVMsTUFBTSxlQUFlO0FBQUE7QUFBQSxJQUNwRCxNQUFNLE9BQU87QUFDWCxZQUFNLEVBQUUsUUFBUSxPQUFPLElBQUk7QUFDM0IsWUFBTSxTQUFTLFNBQVMsTUFBTTtBQUM5QixVQUFJLGVBQWUsT0FBUSxRQUFPLE1BQU0seUJBQXlCLEdBQUcsTUFBTSxlQUFlO0FBQ3pGLFVBQUksQ0FBQyxPQUFRLFFBQU8sVUFBVSxTQUFTO0FBQ3ZDLFlBQU0sZUFBZTtBQUNyQixVQUFJLFNBQVMsTUFBTSxFQUFHLE1BQUs7QUFBQSxlQUNsQixVQUFVLE9BQU8sS0FBSyxNQUFNLEtBQUssTUFBTSxNQUFNLE9BQU8sTUFBTSxHQUFHO0FBQ3BFLGNBQU0sT0FBTyxLQUFLLE1BQU07QUFDeEIsY0FBTSxXQUFXLE1BQU0sd0JBQXdCLE1BQU0sSUFBSSxLQUFLO0FBQzlELGVBQU8sV0FBVyxVQUFVLE1BQU0sSUFBSSxNQUFNLE1BQU0sQ0FBQztBQUNuRCxhQUFLO0FBQ0wsY0FBTSxNQUFNO0FBQUEsTUFDZCxPQUFPO0FBQ0wsWUFBSSxPQUFRLFVBQVM7QUFDckIsYUFBSyxNQUFNO0FBQUEsTUFDYjtBQUFBLElBQ0Y7QUFBQSxJQUNBLFFBQVEsT0FBTztBQUNiLFVBQUksQ0FBQyxPQUFRO0FBQ2IsWUFBTSxFQUFFLEtBQUssT0FBTyxJQUFJO0FBQ3hCLFVBQUksUUFBUSxNQUFPLFFBQU8sU0FBUztBQUNuQyxVQUFJLFFBQVEsVUFBVTtBQUNwQixjQUFNLGVBQWU7QUFDckIsY0FBTSx5QkFBeUI7QUFDL0IsZUFBTyxPQUFPLE9BQU8sT0FBTyxRQUFRLElBQUksU0FBUztBQUFBLE1BQ25EO0FBQ0EsWUFBTSxTQUFTLFNBQVMsTUFBTSxLQUFLLEtBQUssTUFBTTtBQUM5QyxVQUFJLENBQUMsVUFBVSxPQUFPLEtBQU07QUFDNUIsWUFBTSxPQUFPLFVBQVUsT0FBTyxNQUFNLENBQUMsRUFBRSxJQUFJLEtBQUs7QUFDaEQsWUFBTSxLQUFLLEtBQUssUUFBUSxPQUFPLEdBQUc7QUFDbEMsWUFBTSxRQUFRLGlCQUFpQixPQUFPLE1BQU0sQ0FBQyxFQUFFLGNBQWM7QUFDN0QsWUFBTSxDQUFDLE1BQU0sS0FBSyxJQUFJLFFBQVEsQ0FBQyxjQUFjLFdBQVcsSUFBSSxDQUFDLGFBQWEsWUFBWTtBQUV0RixZQUFNLFFBQVEsRUFBRSxTQUFTLEtBQUssR0FBRyxDQUFDLElBQUksR0FBRyxLQUFLLEdBQUcsV0FBVyxLQUFLLEdBQUcsQ0FBQyxLQUFLLEdBQUcsS0FBSyxHQUFHLE1BQU0sR0FBRyxLQUFLLEtBQUssU0FBUyxFQUFFO0FBQ25ILFVBQUksRUFBRSxPQUFPLE9BQVE7QUFDckIsWUFBTSxlQUFlO0FBQ3JCLFlBQU0sS0FBSyxNQUFNLE1BQU0sR0FBRyxHQUFHLEdBQUcsS0FBSyxTQUFTLENBQUM7QUFDL0MsVUFBSSxPQUFPLEdBQUksUUFBTyxLQUFLLEtBQUssS0FBSyxLQUFLLElBQUksRUFBRSxLQUFLLElBQUk7QUFBQSxJQUMzRDtBQUFBLElBQ0EsU0FBUyxDQUFDLEVBQUUsT0FBTyxNQUFNLFVBQVUsQ0FBQyxTQUFTLENBQUMsU0FBUyxNQUFNLEtBQUssU0FBUztBQUFBLEVBQzdFO0FBRU8sTUFBTSxZQUFZLE1BQU07QUFDN0IsZUFBVyxDQUFDLE1BQU0sUUFBUSxLQUFLLE9BQU8sUUFBUSxTQUFTLEVBQUcsUUFBTyxpQkFBaUIsTUFBTSxVQUFVLElBQUk7QUFBQSxFQUN4Rzs7O0FDOUlBLE1BQUksT0FBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLENBQUMsTUFBTSxFQUFFLFNBQVM7QUFDdEQsVUFBTSxFQUFFLFVBQVU7QUFDbEIsZUFBVztBQUNYLGNBQVU7QUFBQSxFQUNaOyIsCiAgIm5hbWVzIjogWyJwdXQiLCAib3RoZXIiXQp9Cg==
