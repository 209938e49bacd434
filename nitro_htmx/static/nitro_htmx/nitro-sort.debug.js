(() => {
  // nitro_htmx/client/beside.js
  var nitro = () => (
    /** @type {Nitro} */
    window.nitro
  );
  var startOnce = (mark, start) => {
    if (!Object.hasOwn(window, "nitro") || nitro()[mark]) return;
    nitro()[mark] = true;
    start();
  };

  // nitro_htmx/client/rows.js
  var SORT = "[data-nitro-sort]";
  var HANDLE = "[data-nitro-handle]";
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
  var keyAt = (handle, other) => handle.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? keyBehind(other) : keyOf(other);
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
    moveTo(keyAt(handle, other), true);
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
  startOnce("hasSort", () => {
    startMoves();
    startSort();
  });
})();
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L2Jlc2lkZS5qcyIsICIuLi8uLi9jbGllbnQvcm93cy5qcyIsICIuLi8uLi9jbGllbnQvbW92ZXMuanMiLCAiLi4vLi4vY2xpZW50L3NvcnQuanMiLCAiLi4vLi4vY2xpZW50L25pdHJvLXNvcnQuanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIEZvciB0aGUgc2NyaXB0cyBiZXNpZGUgdGhlIGJyaWRnZSdzLCBpbiBmaWxlcyBvZiB0aGVpciBvd246IHRoZXkga25vdyB0aGUgYnJpZGdlIGJ5IHdpbmRvdy5uaXRyby4gKi9cblxuLyoqIEB0eXBlIHsoKSA9PiBOaXRyb30gKi9cbmV4cG9ydCBjb25zdCBuaXRybyA9ICgpID0+IC8qKiBAdHlwZSB7Tml0cm99ICovICh3aW5kb3cubml0cm8pO1xuXG4vKiogU3RhcnQgc3VjaCBhIHNjcmlwdCB3aGVyZSB0aGVyZSBpcyBhIGJyaWRnZSwgYW5kIG9uY2U6IGh0bXggcnVucyB0aGUgc2NyaXB0cyBvZiBhIGJvZHkgYW5ldyB3aGVuIGl0IHJlc3RvcmVzIGEgcGFnZS5cbiAqIEB0eXBlIHsobWFyazogJ2hhc1B1c2gnIHwgJ2hhc1NvcnQnIHwgJ2hhc0d1YXJkJywgc3RhcnQ6ICgpID0+IHZvaWQpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc3RhcnRPbmNlID0gKG1hcmssIHN0YXJ0KSA9PiB7XG4gIGlmICghT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRybycpIHx8IG5pdHJvKClbbWFya10pIHJldHVybjsgLy8gbm8gaWQgbWFrZXMgYW4gb3duIHByb3BlcnR5XG4gIG5pdHJvKClbbWFya10gPSB0cnVlO1xuICBzdGFydCgpO1xufTtcbiIsICIvKiBUaGUgcm93cyBvZiBhIGxpc3QgdGhhdCB2aXNpdG9ycyBzb3J0LCBlYWNoIGtub3duIGJ5IGl0cyBoYW5kbGUuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tc29ydCBvZiBhIGxpc3QsIHRoZSBhY3Rpb247IGRhdGEtbml0cm8taGFuZGxlIG9mIGEgcm93J3MgaGFuZGxlLCB0aGUgcm93J3MgbmFtZTsgZGF0YS1uaXRyby1hcmdzXG4gKiAgIG9mIGJvdGg6IHdoYXQgdGhlIGFjdGlvbiBnZXRzIGJlc2lkZXMsIGFuZCB0aGUgcm93J3Mga2V5LlxuICovXG5pbXBvcnQgeyBuaXRybyB9IGZyb20gJy4vYmVzaWRlLmpzJztcblxuY29uc3QgU09SVCA9ICdbZGF0YS1uaXRyby1zb3J0XSc7XG5jb25zdCBIQU5ETEUgPSAnW2RhdGEtbml0cm8taGFuZGxlXSc7XG5cbi8qKiBAdHlwZSB7KGhhbmRsZTogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgbGlzdE9mID0gKGhhbmRsZSkgPT4gaGFuZGxlLmNsb3Nlc3QoU09SVCk7XG5cbi8qKiBAdHlwZSB7KGhhbmRsZTogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3Qga2V5T2YgPSAoaGFuZGxlKSA9PiBKU09OLnBhcnNlKGhhbmRsZS5kYXRhc2V0Lm5pdHJvQXJncykua2V5O1xuXG4vKiogVGhlIGhhbmRsZSB0aGF0IGFuIGV2ZW50IGlzIGFib3V0LCBidXQgbm9uZSBpbiB3aGF0IHBlb3BsZSB3cm90ZS5cbiAqIEB0eXBlIHsodGFyZ2V0OiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBoYW5kbGVBdCA9ICh0YXJnZXQpID0+IHtcbiAgY29uc3QgaGFuZGxlID0gdGFyZ2V0LmNsb3Nlc3Q/LihIQU5ETEUpO1xuICByZXR1cm4gaGFuZGxlICYmIGxpc3RPZihoYW5kbGUpICYmIG5pdHJvKCkucm9vdE9mKGhhbmRsZSkgJiYgaGFuZGxlO1xufTtcblxuLyoqIFRoZSBjaGlsZCBvZiB0aGUgbGlzdCBpbiB3aGljaCB0aGUgaGFuZGxlIHN0YW5kcy5cbiAqIEB0eXBlIHsoaGFuZGxlOiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCByb3dPZiA9IChoYW5kbGUpID0+IHtcbiAgY29uc3QgbGlzdCA9IGxpc3RPZihoYW5kbGUpO1xuICB3aGlsZSAoaGFuZGxlLnBhcmVudEVsZW1lbnQgIT09IGxpc3QpIGhhbmRsZSA9IGhhbmRsZS5wYXJlbnRFbGVtZW50O1xuICByZXR1cm4gaGFuZGxlO1xufTtcblxuLyoqIFJvd3Mgd2l0aG91dCBhIGhhbmRsZSBzdGF5IHdoZXJlIHRoZXkgYXJlLlxuICogQHR5cGUgeyhsaXN0OiBhbnkpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGhhbmRsZXNPZiA9IChsaXN0KSA9PlxuICBbLi4ubGlzdC5xdWVyeVNlbGVjdG9yQWxsKEhBTkRMRSldLmZpbHRlcigoaGFuZGxlKSA9PiBoYW5kbGVBdChoYW5kbGUpICYmIGxpc3RPZihoYW5kbGUpID09PSBsaXN0KTtcblxuLyoqIEB0eXBlIHsobGlzdDogYW55LCBrZXk6IGFueSkgPT4gYW55fSAqL1xuY29uc3QgaGFuZGxlT2YgPSAobGlzdCwga2V5KSA9PiBoYW5kbGVzT2YobGlzdCkuZmluZCgoaGFuZGxlKSA9PiBrZXlPZihoYW5kbGUpID09PSBrZXkpO1xuXG4vKiogVGhlIGxpc3RzIHRoYXQgYSBtb3ZlIG1heSBiZSBhYm91dCwgb24gdGhlIHBhZ2UgYXMgaXQgaXMgbm93OiBjb2x1bW5zIG1heSBzaGFyZSBhbiBhY3Rpb24uXG4gKiBAdHlwZSB7KG1vdmU6IE1vdmUpID0+IGFueVtdfSAqL1xuY29uc3QgbGlzdHNGb3IgPSAoeyBpZCwgYWN0aW9uLCBhcmdzIH0pID0+IHtcbiAgY29uc3Qgcm9vdCA9IG5pdHJvKCkuZmluZChpZCk7XG4gIHJldHVybiBbLi4uKHJvb3Q/LnF1ZXJ5U2VsZWN0b3JBbGwoU09SVCkgPz8gW10pXS5maWx0ZXIoXG4gICAgKGxpc3QpID0+IG5pdHJvKCkucm9vdE9mKGxpc3QpID09PSByb290ICYmIGxpc3QuZGF0YXNldC5uaXRyb1NvcnQgPT09IGFjdGlvbiAmJiBsaXN0LmRhdGFzZXQubml0cm9BcmdzID09PSBhcmdzKTtcbn07XG5cbi8qKiBUaGUgaGFuZGxlIG9mIHRoZSByb3cgdGhhdCBhIG1vdmUgaXMgYWJvdXQuXG4gKiBAdHlwZSB7KG1vdmU6IE1vdmUpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBmaW5kID0gKG1vdmUpID0+IGxpc3RzRm9yKG1vdmUpLm1hcCgobGlzdCkgPT4gaGFuZGxlT2YobGlzdCwgbW92ZS5rZXkpKS5maW5kKEJvb2xlYW4pO1xuXG4vKiogSG93IHRoZSBsaXN0cyBhcmUgbm93OiBhbm90aGVyIHRleHQsIGFuZCBhbiBhbnN3ZXIgaGFzIHJlcGxhY2VkIHRoZW0uXG4gKiBAdHlwZSB7KG1vdmU6IE1vdmUpID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCBzdGF0ZU9mID0gKG1vdmUpID0+XG4gIFtuaXRybygpLmZpbmQobW92ZS5pZCk/LmRhdGFzZXQubml0cm9Ub2tlbiwgLi4ubGlzdHNGb3IobW92ZSkuZmxhdE1hcChoYW5kbGVzT2YpLm1hcChrZXlPZildLmpvaW4oKTtcblxuLyoqIFRoZSBrZXkgb2YgdGhlIHJvdyBiZWhpbmQ7IG51bGw6IGl0IGlzIHRoZSBsYXN0IG9uZS5cbiAqIEB0eXBlIHsoaGFuZGxlOiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBrZXlCZWhpbmQgPSAoaGFuZGxlKSA9PiB7XG4gIGNvbnN0IGhhbmRsZXMgPSBoYW5kbGVzT2YobGlzdE9mKGhhbmRsZSkpO1xuICBjb25zdCBuZXh0ID0gaGFuZGxlc1toYW5kbGVzLmluZGV4T2YoaGFuZGxlKSArIDFdO1xuICByZXR1cm4gbmV4dCA/IGtleU9mKG5leHQpIDogbnVsbDtcbn07XG5cbi8qKiBUaGUga2V5IG9mIHRoZSByb3cgYmVmb3JlIHdoaWNoIGEgcm93IGhhcyB0byBnbyB0byBiZSBpbiB0aGUgcGxhY2Ugb2YgYW5vdGhlciBvbmU7IG51bGw6IGF0IHRoZSBlbmQuXG4gKiBAdHlwZSB7KGhhbmRsZTogYW55LCBvdGhlcjogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3Qga2V5QXQgPSAoaGFuZGxlLCBvdGhlcikgPT5cbiAgaGFuZGxlLmNvbXBhcmVEb2N1bWVudFBvc2l0aW9uKG90aGVyKSAmIE5vZGUuRE9DVU1FTlRfUE9TSVRJT05fRk9MTE9XSU5HID8ga2V5QmVoaW5kKG90aGVyKSA6IGtleU9mKG90aGVyKTtcblxuLyoqIFB1dCBhIHJvdyBiZWZvcmUgdGhhdCBvZiBhbm90aGVyIGtleSwgb3IgYXQgdGhlIGVuZCwgYnkgbW92aW5nIHRob3NlIGJldHdlZW46IHRoZSByb3cgaXRzZWxmLCB3aGljaCBoYXMgdGhlIGZvY3VzXG4gKiBvciBpcyBwcmVzc2VkLCBzdGF5cyBpbiB0aGUgcGFnZS5cbiAqIEB0eXBlIHsoaGFuZGxlOiBhbnksIGJlZm9yZTogYW55KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHBsYWNlID0gKGhhbmRsZSwgYmVmb3JlKSA9PiB7XG4gIGNvbnN0IGxpc3QgPSBsaXN0T2YoaGFuZGxlKTtcbiAgY29uc3QgaGFuZGxlcyA9IGhhbmRsZXNPZihsaXN0KTtcbiAgY29uc3QgYXQgPSBoYW5kbGVzLmluZGV4T2YoaGFuZGxlKTtcbiAgY29uc3QgdG8gPSBiZWZvcmUgPT09IG51bGwgPyBoYW5kbGVzLmxlbmd0aCA6IGhhbmRsZXMuaW5kZXhPZihoYW5kbGVPZihsaXN0LCBiZWZvcmUpKTtcbiAgY29uc3Qgcm93ID0gcm93T2YoaGFuZGxlKTtcbiAgY29uc3QgcHV0ID0gbGlzdC5tb3ZlQmVmb3JlID8/IGxpc3QuaW5zZXJ0QmVmb3JlOyAvLyB3aGljaCBmcmFtZXMgYW5kIHZpZGVvcyBzdXJ2aXZlXG4gIGlmICh0byA8IDApIHJldHVybjsgLy8gdGhhdCByb3cgaGFzIGdvbmVcbiAgZm9yIChjb25zdCBvdGhlciBvZiBoYW5kbGVzLnNsaWNlKGF0ICsgMSwgdG8pKSBwdXQuY2FsbChsaXN0LCByb3dPZihvdGhlciksIHJvdyk7XG4gIGZvciAoY29uc3Qgb3RoZXIgb2YgaGFuZGxlcy5zbGljZSh0bywgYXQpLnJldmVyc2UoKSkgcHV0LmNhbGwobGlzdCwgcm93T2Yob3RoZXIpLCByb3cubmV4dFNpYmxpbmcpO1xufTtcbiIsICIvKiBNb3ZlcyBvZiByb3dzOiB0aGUgb25lIHVuZGVyIHdheSwgYW5kIHRob3NlIHRoYXQgd2VyZSBzZW50IGFuZCBub3QgYW5zd2VyZWQuIFJvd3Mgc3RhbmQgaW4gdGhlaXIgbmV3IHBsYWNlcyBhdFxuICogb25jZTsgd2hhdCB0aGUgc2VydmVyIGFuc3dlcnMgY291bnRzLCBhbmQgYSBtb3ZlIHRoYXQgZmFpbHMgaXMgdGFrZW4gYmFjay5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1zb3J0LWxpZnRlZCwgLW1vdmVkLCAtZHJvcHBlZCwgLWJhY2ssIC1nb25lIG9mIGl0cyBzY3JpcHQsIHdoYXQgaXMgc2FpZDsgZGF0YS1uaXRyby10b2tlbiBvZlxuICogICByb290cy4gV3JpdGVzOiBkYXRhLW5pdHJvLWxpZnRlZCBvZiBhIHJvdyB3aGlsZSBpdCBpcyBsaWZ0ZWQuIEhlYXJzIG9mIGpvYnM6IGFuc3dlcmVkLCBkb25lLlxuICovXG5pbXBvcnQgeyBuaXRybyB9IGZyb20gJy4vYmVzaWRlLmpzJztcbmltcG9ydCB7IGZpbmQsIGhhbmRsZUF0LCBoYW5kbGVzT2YsIGtleUJlaGluZCwga2V5T2YsIGxpc3RPZiwgcGxhY2UsIHJvd09mLCBzdGF0ZU9mIH0gZnJvbSAnLi9yb3dzLmpzJztcblxuY29uc3QgTElGVEVEID0gJ2RhdGEtbml0cm8tbGlmdGVkJztcbmNvbnN0IHRleHRzID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5jdXJyZW50U2NyaXB0KS5kYXRhc2V0O1xuLyoqIEB0eXBlIHtNb3ZlIHwgbnVsbH0gKi9cbmV4cG9ydCBsZXQgbGlmdGVkID0gbnVsbDtcbi8qKiBAdHlwZSB7TW92ZVtdfSAqL1xuY29uc3Qgc2VudCA9IFtdO1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBzdHJpbmc+fSAqL1xuY29uc3Qgc3RhdGVzID0gbmV3IE1hcCgpOyAvLyBieSBsaXN0OiBob3cgd2UgaGF2ZSBsZWZ0IGl0XG5cbi8qKiBAdHlwZSB7KHdoYXQ6IHN0cmluZywgbW92ZTogTW92ZSkgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAod2hhdCwgbW92ZSkgPT4ge1xuICBjb25zdCBoYW5kbGUgPSBmaW5kKG1vdmUpO1xuICBjb25zdCBoYW5kbGVzID0gaGFuZGxlID8gaGFuZGxlc09mKGxpc3RPZihoYW5kbGUpKSA6IFtdO1xuICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIGFueT59ICovXG4gIGNvbnN0IHdvcmRzID0geyByb3c6IG1vdmUubmFtZSwgcGxhY2U6IGhhbmRsZXMuaW5kZXhPZihoYW5kbGUpICsgMSwgY291bnQ6IGhhbmRsZXMubGVuZ3RoIH07XG4gIHdpbmRvdy5uaXRyb1RvYXN0cz8uc2F5KHRleHRzW2BuaXRyb1NvcnQke3doYXR9YF0ucmVwbGFjZSgveyhcXHcrKX0vZywgKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBfLCAvKiogQHR5cGUge3N0cmluZ30gKi8gbmFtZSkgPT4gd29yZHNbbmFtZV0pKTtcbn07XG5cbi8qKiBAdHlwZSB7KG1vdmU6IE1vdmUpID0+IHN0cmluZ30gKi9cbmNvbnN0IG5hbWVPZiA9ICh7IGlkLCBhY3Rpb24sIGFyZ3MgfSkgPT4gW2lkLCBhY3Rpb24sIGFyZ3NdLmpvaW4oKTtcblxuLyoqIEB0eXBlIHsobW92ZTogTW92ZSwgYmVmb3JlOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBwdXQgPSAobW92ZSwgYmVmb3JlKSA9PiB7XG4gIGNvbnN0IGhhbmRsZSA9IGZpbmQobW92ZSk7XG4gIGlmICghaGFuZGxlKSByZXR1cm47XG4gIHBsYWNlKGhhbmRsZSwgYmVmb3JlKTtcbiAgcm93T2YoaGFuZGxlKS50b2dnbGVBdHRyaWJ1dGUoTElGVEVELCBtb3ZlID09PSBsaWZ0ZWQpO1xuICBzdGF0ZXMuc2V0KG5hbWVPZihtb3ZlKSwgc3RhdGVPZihtb3ZlKSk7XG59O1xuXG4vKiogQHR5cGUgeyhoYW5kbGU6IGFueSwgaXNTaWxlbnQ/OiBib29sZWFuKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGxpZnQgPSAoaGFuZGxlLCBpc1NpbGVudCkgPT4ge1xuICBjb25zdCB7IG5pdHJvU29ydDogYWN0aW9uLCBuaXRyb0FyZ3M6IGFyZ3MgfSA9IGxpc3RPZihoYW5kbGUpLmRhdGFzZXQ7XG4gIGNvbnN0IGZyb20gPSBrZXlCZWhpbmQoaGFuZGxlKTtcbiAgY29uc3QgeyBpZCB9ID0gbml0cm8oKS5yb290T2YoaGFuZGxlKTtcbiAgbGlmdGVkID0geyBpZCwgYWN0aW9uLCBhcmdzLCBrZXk6IGtleU9mKGhhbmRsZSksIG5hbWU6IGhhbmRsZS5kYXRhc2V0Lm5pdHJvSGFuZGxlLCBmcm9tLCBiZWZvcmU6IGZyb20gfTtcbiAgcHV0KGxpZnRlZCwgZnJvbSk7XG4gIGhhbmRsZS5mb2N1cyh7IHByZXZlbnRTY3JvbGw6IHRydWUgfSk7IC8vIFNhZmFyaSdzIGJ1dHRvbnMgaGF2ZSBubyBmb2N1cyBhZnRlciBhIGNsaWNrXG4gIGlmICghaXNTaWxlbnQpIHRlbGwoJ0xpZnRlZCcsIGxpZnRlZCk7XG59O1xuXG4vKiogTW92ZSB3aGF0IGlzIGxpZnRlZCBiZWZvcmUgdGhlIHJvdyBvZiBhIGtleS5cbiAqIEB0eXBlIHsoYmVmb3JlOiBhbnksIGlzU2lsZW50PzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBtb3ZlVG8gPSAoYmVmb3JlLCBpc1NpbGVudCkgPT4ge1xuICBpZiAoIWxpZnRlZCB8fCBiZWZvcmUgPT09IGxpZnRlZC5iZWZvcmUpIHJldHVybjtcbiAgcHV0KGxpZnRlZCwgKGxpZnRlZC5iZWZvcmUgPSBiZWZvcmUpKTtcbiAgaWYgKGlzU2lsZW50KSByZXR1cm47XG4gIHJvd09mKGZpbmQobGlmdGVkKSkuc2Nyb2xsSW50b1ZpZXcoeyBibG9jazogJ25lYXJlc3QnLCBiZWhhdmlvcjogJ2luc3RhbnQnIH0pO1xuICB0ZWxsKCdNb3ZlZCcsIGxpZnRlZCk7XG59O1xuXG4vKiogTm8gbG9uZ2VyIGxpZnQgd2hhdCBpcy5cbiAqIEB0eXBlIHsoKSA9PiBhbnl9ICovXG5jb25zdCByZWxlYXNlID0gKCkgPT4ge1xuICBjb25zdCBtb3ZlID0gbGlmdGVkO1xuICBjb25zdCBoYW5kbGUgPSBtb3ZlICYmIGZpbmQobW92ZSk7XG4gIGlmIChtb3ZlICYmICFoYW5kbGUgJiYgbml0cm8oKS5maW5kKG1vdmUuaWQpKSB0ZWxsKCdHb25lJywgbW92ZSk7XG4gIGxpZnRlZCA9IG51bGw7XG4gIGlmICghaGFuZGxlKSByZXR1cm4ge307XG4gIHJvd09mKGhhbmRsZSkucmVtb3ZlQXR0cmlidXRlKExJRlRFRCk7XG4gIHJldHVybiB7IG1vdmUsIGhhbmRsZSB9O1xufTtcblxuZXhwb3J0IGNvbnN0IHRha2VCYWNrID0gKCkgPT4ge1xuICBjb25zdCB7IG1vdmUsIGhhbmRsZSB9ID0gcmVsZWFzZSgpO1xuICBpZiAoIWhhbmRsZSkgcmV0dXJuO1xuICBwdXQobW92ZSwgbW92ZS5mcm9tKTtcbiAgdGVsbCgnQmFjaycsIG1vdmUpO1xufTtcblxuZXhwb3J0IGNvbnN0IGRyb3AgPSAoKSA9PiB7XG4gIGNvbnN0IHsgbW92ZSwgaGFuZGxlIH0gPSByZWxlYXNlKCk7XG4gIGlmICghaGFuZGxlKSByZXR1cm47XG4gIGNvbnN0IHsgYWN0aW9uLCBhcmdzLCBiZWZvcmUsIGZyb20sIGtleSB9ID0gbW92ZTtcbiAgdGVsbCgnRHJvcHBlZCcsIG1vdmUpO1xuICBpZiAoYmVmb3JlID09PSBmcm9tKSByZXR1cm47XG4gIHNlbnQucHVzaChtb3ZlKTtcbiAgY29uc3QgZ2l2ZW4gPSB7IC4uLkpTT04ucGFyc2UoYXJncyA/PyAne30nKSwga2V5LCAuLi4oYmVmb3JlID09PSBudWxsID8ge30gOiB7IGJlZm9yZSB9KSB9O1xuICBuaXRybygpLnBvc3Qobml0cm8oKS5yb290T2YoaGFuZGxlKSwgYWN0aW9uLCBnaXZlbiwgeyBzb3VyY2U6IGhhbmRsZSwgbW92ZSB9KTtcbn07XG5cbi8qKiBEbyBtb3ZlcyBhZ2Fpbiwgb24gcm93cyBhcyB0aGUgc2VydmVyIGhhcyB0aGVtLlxuICogQHR5cGUgeyhtb3ZlczogTW92ZVtdKSA9PiB2b2lkfSAqL1xuY29uc3QgcmVkbyA9IChtb3ZlcykgPT4ge1xuICBmb3IgKGNvbnN0IG1vdmUgb2YgbW92ZXMpIHtcbiAgICBjb25zdCBoYW5kbGUgPSBmaW5kKG1vdmUpO1xuICAgIGlmIChoYW5kbGUpIHtcbiAgICAgIG1vdmUuZnJvbSA9IGtleUJlaGluZChoYW5kbGUpO1xuICAgICAgcHV0KG1vdmUsIG1vdmUuYmVmb3JlKTtcbiAgICAgIG1vdmUuYmVmb3JlID0ga2V5QmVoaW5kKGhhbmRsZSk7IC8vIHRoZSByb3cgdGhhdCBzdG9vZCB0aGVyZSBtYXkgaGF2ZSBnb25lXG4gICAgfSBlbHNlIGlmIChtb3ZlID09PSBsaWZ0ZWQpIHJlbGVhc2UoKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBzZXR0bGUgPSAoeyBtb3ZlOiBvd24sIHN0YXR1cyA9IDAgfSkgPT4ge1xuICBjb25zdCBtb3ZlcyA9IGxpZnRlZCA/IFsuLi5zZW50LCBsaWZ0ZWRdIDogWy4uLnNlbnRdO1xuICBjb25zdCBtaW5lID0gbW92ZXMuZmluZCgobW92ZSkgPT4gbW92ZSA9PT0gb3duKTtcbiAgaWYgKG1pbmUpIHNlbnQuc3BsaWNlKHNlbnQuaW5kZXhPZihtaW5lKSwgMSk7XG4gIGNvbnN0IGlzUmVmdXNlZCA9IG1pbmUgJiYgIShzdGF0dXMgJiYgc3RhdHVzIDwgMzAwKTtcbiAgZm9yIChjb25zdCBuYW1lIG9mIG5ldyBTZXQobW92ZXMubWFwKG5hbWVPZikpKSB7XG4gICAgY29uc3QgYWxsID0gbW92ZXMuZmlsdGVyKChtb3ZlKSA9PiBuYW1lT2YobW92ZSkgPT09IG5hbWUpO1xuICAgIGlmIChzdGF0ZU9mKGFsbFswXSkgIT09IHN0YXRlcy5nZXQobmFtZSkpIHJlZG8oYWxsLmZpbHRlcigobW92ZSkgPT4gbW92ZSAhPT0gbWluZSkpOyAvLyBhcyB0aGUgc2VydmVyIGhhcyBpdFxuICAgIGVsc2UgaWYgKGlzUmVmdXNlZCAmJiBuYW1lT2YobWluZSkgPT09IG5hbWUpIHtcbiAgICAgIGNvbnN0IGJlaGluZCA9IGFsbC5zbGljZShhbGwuaW5kZXhPZihtaW5lKSArIDEpO1xuICAgICAgZm9yIChjb25zdCBtb3ZlIG9mIFttaW5lLCAuLi5iZWhpbmRdLnJldmVyc2UoKSkgcHV0KG1vdmUsIG1vdmUuZnJvbSk7XG4gICAgICByZWRvKGJlaGluZCk7XG4gICAgfVxuICB9XG4gIGlmIChpc1JlZnVzZWQpIHRlbGwoJ0JhY2snLCBtaW5lKTtcbn07XG5cbi8qKiBXaGV0aGVyIGFuIGV2ZW50IGlzIGFib3V0IHRoZSByb3cgdGhhdCBpcyBsaWZ0ZWQuXG4gKiBAdHlwZSB7KHRhcmdldDogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzTGlmdGVkID0gKHRhcmdldCkgPT4gISFsaWZ0ZWQgJiYgaGFuZGxlQXQodGFyZ2V0KSA9PT0gZmluZChsaWZ0ZWQpO1xuXG5leHBvcnQgY29uc3Qgc3RhcnRNb3ZlcyA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBuYW1lIG9mIFsnYW5zd2VyZWQnLCAnZG9uZSddKSBuaXRybygpLm9uKG5hbWUsIHNldHRsZSk7XG59O1xuIiwgIi8qIFNvcnRpbmcgYnkgcG9pbnRlciBhbmQgYnkga2V5Ym9hcmQuXG4gKlxuICogQSBoYW5kbGUgaXMgZHJhZ2dlZCwgYnkgbW91c2UsIHBlbiBvciBmaW5nZXIuIE9yIGl0IGlzIHByZXNzZWQsIGJ5IGEga2V5LCBhIGNsaWNrIG9yIGEgdGFwOiB0aGVuIGFycm93IGtleXMgbW92ZSB0aGVcbiAqIHJvdywgYW5kIGEgc2Vjb25kIHByZXNzIGRyb3BzIGl0OyBhIHByZXNzIG9mIGFub3RoZXIgaGFuZGxlIHB1dHMgaXQgdGhlcmUuIEVzY2FwZSB0YWtlcyBpdCBiYWNrLCBhbmQgc28gZG9lcyB0aGVcbiAqIGZvY3VzIHRoYXQgbGVhdmVzIGl0LiBIZWFyczogcG9pbnRlcmRvd24sIHBvaW50ZXJtb3ZlLCBwb2ludGVydXAsIHBvaW50ZXJjYW5jZWwsIGNsaWNrLCBrZXlkb3duLCBmb2N1c2luLCBkcmFnc3RhcnQuXG4gKi9cbmltcG9ydCB7IGRyb3AsIGlzTGlmdGVkLCBsaWZ0LCBsaWZ0ZWQsIG1vdmVUbywgdGFrZUJhY2sgfSBmcm9tICcuL21vdmVzLmpzJztcbmltcG9ydCB7IGZpbmQsIGhhbmRsZUF0LCBoYW5kbGVzT2YsIGtleUF0LCBrZXlPZiwgbGlzdE9mLCByb3dPZiB9IGZyb20gJy4vcm93cy5qcyc7XG5cbmNvbnN0IERSQUdfUFggPSA1OyAvLyBhIGhhbmQgdHJlbWJsZXNcbi8qKiBXaGF0IGlzIHByZXNzZWQ6IHdoZXJlIHRoZSBwb2ludGVyIGlzLCBhbmQgd2hlcmUgaW4gdGhlIHJvdyBpdCBoYXMgdGFrZW4gaXQuXG4gKiBAdHlwZSB7eyBwb2ludGVyOiBudW1iZXIsIGhhbmRsZTogYW55LCB4OiBudW1iZXIsIHk6IG51bWJlciwgcmlnaHQ6IG51bWJlciwgZG93bjogbnVtYmVyLCBpc0RyYWc/OiBib29sZWFuIH0gfCBudWxsfSAqL1xubGV0IHByZXNzID0gbnVsbDtcbmxldCBpc0FmdGVyRHJhZyA9IGZhbHNlOyAvLyBhIGNsaWNrIGZvbGxvd3NcblxuLyoqIEB0eXBlIHsodmFsdWU6IG51bWJlciwgbG93OiBudW1iZXIsIGhpZ2g6IG51bWJlcikgPT4gbnVtYmVyfSAqL1xuY29uc3QgY2xhbXAgPSAodmFsdWUsIGxvdywgaGlnaCkgPT4gTWF0aC5tYXgobG93LCBNYXRoLm1pbih2YWx1ZSwgaGlnaCkpO1xuXG4vKiogSG93IGZhciBhIHBvaW50IGlzIGZyb20gYSByb3cuXG4gKiBAdHlwZSB7KHJlY3Q6IERPTVJlY3QsIHg6IG51bWJlciwgeTogbnVtYmVyKSA9PiBudW1iZXJ9ICovXG5jb25zdCBkaXN0YW5jZSA9ICh7IGxlZnQsIHJpZ2h0LCB0b3AsIGJvdHRvbSB9LCB4LCB5KSA9PlxuICBNYXRoLmh5cG90KHggLSBjbGFtcCh4LCBsZWZ0LCByaWdodCksIHkgLSBjbGFtcCh5LCB0b3AsIGJvdHRvbSkpO1xuXG4vKiogTW92ZSB0aGUgcm93IG9uY2UgdGhlIGVkZ2Ugd2l0aCB3aGljaCBpdCBnb2VzIGFoZWFkIGlzIGJlaGluZCB0aGUgbWlkZGxlIG9mIGFub3RoZXIgb25lLiBUaGVuIG5vIG90aGVyIGVkZ2UgaXMsIHNvXG4gKiBub3RoaW5nIGZsaWNrZXJzLCBob3dldmVyIGhpZ2ggcm93cyBhcmUuXG4gKiBAdHlwZSB7KGhhbmRsZTogYW55LCBzaG93bjogRE9NUmVjdCkgPT4gdm9pZH0gKi9cbmNvbnN0IGFpbSA9IChoYW5kbGUsIHsgbGVmdCwgdG9wLCB3aWR0aCwgaGVpZ2h0IH0pID0+IHtcbiAgY29uc3QgW3gsIHldID0gW2xlZnQgKyB3aWR0aCAvIDIsIHRvcCArIGhlaWdodCAvIDJdO1xuICBjb25zdCBbbmVhcmVzdF0gPSBoYW5kbGVzT2YobGlzdE9mKGhhbmRsZSkpXG4gICAgLmZpbHRlcigob3RoZXIpID0+IG90aGVyICE9PSBoYW5kbGUpXG4gICAgLm1hcCgob3RoZXIpID0+ICh7IG90aGVyLCByZWN0OiByb3dPZihvdGhlcikuZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCkgfSkpXG4gICAgLnNvcnQoKG9uZSwgdHdvKSA9PiBkaXN0YW5jZShvbmUucmVjdCwgeCwgeSkgLSBkaXN0YW5jZSh0d28ucmVjdCwgeCwgeSkpO1xuICBpZiAoIW5lYXJlc3QpIHJldHVybjtcbiAgY29uc3QgeyBvdGhlciwgcmVjdCB9ID0gbmVhcmVzdDtcbiAgY29uc3Qgc2xvdCA9IHJvd09mKGhhbmRsZSkuZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCk7XG4gIGNvbnN0IGlzQmVzaWRlID0gc2xvdC50b3AgPCByZWN0LmJvdHRvbSAmJiByZWN0LnRvcCA8IHNsb3QuYm90dG9tOyAvLyBpbiBvbmUgbGluZVxuICBjb25zdCBhaGVhZCA9IGlzQmVzaWRlID8gcmVjdC5sZWZ0IC0gc2xvdC5sZWZ0IDogcmVjdC50b3AgLSBzbG90LnRvcDtcbiAgY29uc3Qgd2F5ID0gaXNCZXNpZGUgPyB4IC0gcmVjdC5sZWZ0IC0gcmVjdC53aWR0aCAvIDIgOiB5IC0gcmVjdC50b3AgLSByZWN0LmhlaWdodCAvIDI7XG4gIGlmICh3YXkgKiBNYXRoLnNpZ24oYWhlYWQpICsgKGlzQmVzaWRlID8gd2lkdGggOiBoZWlnaHQpIC8gMiA8PSAwKSByZXR1cm47XG4gIG1vdmVUbyhrZXlBdChoYW5kbGUsIG90aGVyKSwgdHJ1ZSk7XG59O1xuXG4vKiogU2hvdyB0aGUgcm93IHdoZXJlIHRoZSBwb2ludGVyIGlzLCBpbnNpZGUgb2YgdGhlIGxpc3QsIGFuZCBzY3JvbGwgdG8gaXQuICovXG5jb25zdCBzaG93ID0gKCkgPT4ge1xuICBpZiAoIXByZXNzPy5pc0RyYWcpIHJldHVybjtcbiAgY29uc3QgaGFuZGxlID0gbGlmdGVkICYmIGZpbmQobGlmdGVkKTtcbiAgaWYgKCFoYW5kbGUpIHJldHVybjsgLy8gaXQgaGFzIGdvbmVcbiAgY29uc3Qgcm93ID0gcm93T2YoaGFuZGxlKTtcbiAgcm93LnN0eWxlLnRyYW5zbGF0ZSA9ICcnO1xuICBjb25zdCB7IHgsIHksIHJpZ2h0LCBkb3duIH0gPSBwcmVzcztcbiAgY29uc3QgeyB3aWR0aCwgaGVpZ2h0IH0gPSByb3cuZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCk7XG4gIGNvbnN0IGJveCA9IGxpc3RPZihoYW5kbGUpLmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpO1xuICBjb25zdCBsZWZ0ID0gY2xhbXAoeCAtIHJpZ2h0LCBib3gubGVmdCwgYm94LnJpZ2h0IC0gd2lkdGgpO1xuICBjb25zdCB0b3AgPSBjbGFtcCh5IC0gZG93biwgYm94LnRvcCwgYm94LmJvdHRvbSAtIGhlaWdodCk7XG4gIGFpbShoYW5kbGUsIG5ldyBET01SZWN0KGxlZnQsIHRvcCwgd2lkdGgsIGhlaWdodCkpO1xuICBjb25zdCBzbG90ID0gcm93LmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpO1xuICByb3cuc3R5bGUudHJhbnNsYXRlID0gYCR7bGVmdCAtIHNsb3QubGVmdH1weCAke3RvcCAtIHNsb3QudG9wfXB4YDtcbiAgcm93LnNjcm9sbEludG9WaWV3KHsgYmxvY2s6ICduZWFyZXN0JywgaW5saW5lOiAnbmVhcmVzdCcsIGJlaGF2aW9yOiAnaW5zdGFudCcgfSk7XG59O1xuXG5jb25zdCBmb2xsb3cgPSAoKSA9PiB7XG4gIGlmICghcHJlc3M/LmlzRHJhZykgcmV0dXJuO1xuICBzaG93KCk7XG4gIHJlcXVlc3RBbmltYXRpb25GcmFtZShmb2xsb3cpOyAvLyB0aGUgcGFnZSBzY3JvbGxzIG9uLCB0aG91Z2ggdGhlIHBvaW50ZXIgcmVzdHNcbn07XG5cbi8qKiBAdHlwZSB7KHByZXNzOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBiZWdpbiA9IChwcmVzcykgPT4ge1xuICBjb25zdCB7IGhhbmRsZSwgcG9pbnRlciB9ID0gcHJlc3M7XG4gIGlmICghaGFuZGxlLmlzQ29ubmVjdGVkKSByZXR1cm47IC8vIGFuIGFuc3dlciB3YXMgcXVpY2tlciB0aGFuIHRoZSBoYW5kXG4gIGlmIChsaWZ0ZWQpIHRha2VCYWNrKCk7XG4gIGxpZnQoaGFuZGxlLCB0cnVlKTtcbiAgcHJlc3MuaXNEcmFnID0gdHJ1ZTtcbiAgaGFuZGxlLnNldFBvaW50ZXJDYXB0dXJlKHBvaW50ZXIpOyAvLyBmcmFtZXMgd291bGQga2VlcCB0aGUgcG9pbnRlclxuICBmb2xsb3coKTtcbn07XG5cbi8qKiBAdHlwZSB7KGVuZDogKCkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmNvbnN0IGZpbmlzaCA9IChlbmQpID0+IHtcbiAgY29uc3QgaXNEcmFnID0gcHJlc3M/LmlzRHJhZztcbiAgcHJlc3MgPSBudWxsO1xuICBpZiAoIWlzRHJhZykgcmV0dXJuO1xuICBpc0FmdGVyRHJhZyA9IHRydWU7XG4gIGNvbnN0IHJvdyA9IGxpZnRlZCAmJiBmaW5kKGxpZnRlZCkgJiYgcm93T2YoZmluZChsaWZ0ZWQpKTtcbiAgaWYgKHJvdykgcm93LnN0eWxlLnRyYW5zbGF0ZSA9ICcnO1xuICBpZiAocm93ICYmICFyb3cuZ2V0QXR0cmlidXRlKCdzdHlsZScpKSByb3cucmVtb3ZlQXR0cmlidXRlKCdzdHlsZScpO1xuICBlbmQoKTtcbn07XG5cbi8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgKGV2ZW50OiBhbnkpID0+IHZvaWQ+fSAqL1xuY29uc3QgbGlzdGVuZXJzID0ge1xuICBwb2ludGVyZG93bihldmVudCkge1xuICAgIGNvbnN0IHsgYnV0dG9uLCBjbGllbnRYOiB4LCBjbGllbnRZOiB5LCBpc1ByaW1hcnksIHBvaW50ZXJJZDogcG9pbnRlciwgdGFyZ2V0IH0gPSBldmVudDtcbiAgICBjb25zdCBoYW5kbGUgPSAhYnV0dG9uICYmIGlzUHJpbWFyeSAmJiBoYW5kbGVBdCh0YXJnZXQpO1xuICAgIGlzQWZ0ZXJEcmFnID0gZmFsc2U7XG4gICAgaWYgKCFoYW5kbGUpIHJldHVybiB2b2lkIChwcmVzcyA9IG51bGwpO1xuICAgIGNvbnN0IHsgbGVmdCwgdG9wIH0gPSByb3dPZihoYW5kbGUpLmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpO1xuICAgIHByZXNzID0geyBwb2ludGVyLCBoYW5kbGUsIHgsIHksIHJpZ2h0OiB4IC0gbGVmdCwgZG93bjogeSAtIHRvcCB9O1xuICB9LFxuICBwb2ludGVybW92ZShldmVudCkge1xuICAgIGlmICghcHJlc3MgfHwgZXZlbnQucG9pbnRlcklkICE9PSBwcmVzcy5wb2ludGVyKSByZXR1cm47XG4gICAgY29uc3QgeyBjbGllbnRYOiB4LCBjbGllbnRZOiB5IH0gPSBldmVudDtcbiAgICBpZiAoIXByZXNzLmlzRHJhZyAmJiBNYXRoLmh5cG90KHggLSBwcmVzcy54LCB5IC0gcHJlc3MueSkgPCBEUkFHX1BYKSByZXR1cm47XG4gICAgaWYgKCFwcmVzcy5pc0RyYWcpIGJlZ2luKHByZXNzKTtcbiAgICBPYmplY3QuYXNzaWduKHByZXNzLCB7IHgsIHkgfSk7XG4gIH0sXG4gIHBvaW50ZXJ1cCh7IGNsaWVudFg6IHgsIGNsaWVudFk6IHksIHBvaW50ZXJJZCB9KSB7XG4gICAgaWYgKCFwcmVzcyB8fCBwcmVzcy5wb2ludGVyICE9PSBwb2ludGVySWQpIHJldHVybjtcbiAgICBPYmplY3QuYXNzaWduKHByZXNzLCB7IHgsIHkgfSk7XG4gICAgc2hvdygpOyAvLyBhIHF1aWNrIGhhbmQgaXMgdGhlcmUgYmVmb3JlIHRoZSBuZXh0IGZyYW1lXG4gICAgZmluaXNoKGRyb3ApO1xuICB9LFxuICBwb2ludGVyY2FuY2VsOiAoeyBwb2ludGVySWQgfSkgPT4gcHJlc3M/LnBvaW50ZXIgPT09IHBvaW50ZXJJZCAmJiBmaW5pc2godGFrZUJhY2spLFxuICBkcmFnc3RhcnQ6IChldmVudCkgPT4gcHJlc3MgJiYgZXZlbnQucHJldmVudERlZmF1bHQoKSwgLy8gb2YgYW4gaW1hZ2UgaW4gdGhlIGhhbmRsZVxuICBjbGljayhldmVudCkge1xuICAgIGNvbnN0IHsgZGV0YWlsLCB0YXJnZXQgfSA9IGV2ZW50O1xuICAgIGNvbnN0IGhhbmRsZSA9IGhhbmRsZUF0KHRhcmdldCk7XG4gICAgaWYgKGlzQWZ0ZXJEcmFnICYmIGRldGFpbCkgcmV0dXJuIGV2ZW50LnN0b3BJbW1lZGlhdGVQcm9wYWdhdGlvbigpLCBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgIGlmICghaGFuZGxlKSByZXR1cm4gbGlmdGVkICYmIHRha2VCYWNrKCk7XG4gICAgZXZlbnQucHJldmVudERlZmF1bHQoKTsgLy8gaXQgbWF5IHN0YW5kIGluIGEgZm9ybVxuICAgIGNvbnN0IGZyb20gPSBsaWZ0ZWQgJiYgZmluZChsaWZ0ZWQpO1xuICAgIGlmIChpc0xpZnRlZCh0YXJnZXQpKSBkcm9wKCk7XG4gICAgZWxzZSBpZiAoZnJvbSAmJiBsaXN0T2YoZnJvbSkgPT09IGxpc3RPZihoYW5kbGUpKSB7XG4gICAgICBtb3ZlVG8oa2V5QXQoZnJvbSwgaGFuZGxlKSk7XG4gICAgICBkcm9wKCk7XG4gICAgICBmcm9tLmZvY3VzKCk7XG4gICAgfSBlbHNlIHtcbiAgICAgIGlmIChsaWZ0ZWQpIHRha2VCYWNrKCk7XG4gICAgICBsaWZ0KGhhbmRsZSk7XG4gICAgfVxuICB9LFxuICBrZXlkb3duKGV2ZW50KSB7XG4gICAgaWYgKCFsaWZ0ZWQpIHJldHVybjtcbiAgICBjb25zdCB7IGtleSwgdGFyZ2V0IH0gPSBldmVudDtcbiAgICBpZiAoa2V5ID09PSAnVGFiJykgcmV0dXJuIHRha2VCYWNrKCk7XG4gICAgaWYgKGtleSA9PT0gJ0VzY2FwZScpIHtcbiAgICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gICAgICBldmVudC5zdG9wSW1tZWRpYXRlUHJvcGFnYXRpb24oKTsgLy8gYSBkaWFsb2cgYXJvdW5kIGl0IHN0YXlzIG9wZW5cbiAgICAgIHJldHVybiBwcmVzcz8uaXNEcmFnID8gZmluaXNoKHRha2VCYWNrKSA6IHRha2VCYWNrKCk7XG4gICAgfVxuICAgIGNvbnN0IGhhbmRsZSA9IGlzTGlmdGVkKHRhcmdldCkgJiYgZmluZChsaWZ0ZWQpO1xuICAgIGlmICghaGFuZGxlIHx8IHByZXNzPy5pc0RyYWcpIHJldHVybjtcbiAgICBjb25zdCBrZXlzID0gaGFuZGxlc09mKGxpc3RPZihoYW5kbGUpKS5tYXAoa2V5T2YpO1xuICAgIGNvbnN0IGF0ID0ga2V5cy5pbmRleE9mKGxpZnRlZC5rZXkpO1xuICAgIGNvbnN0IGlzUnRsID0gZ2V0Q29tcHV0ZWRTdHlsZShsaXN0T2YoaGFuZGxlKSkuZGlyZWN0aW9uID09PSAncnRsJztcbiAgICBjb25zdCBbYmFjaywgZm9ydGhdID0gaXNSdGwgPyBbJ0Fycm93UmlnaHQnLCAnQXJyb3dMZWZ0J10gOiBbJ0Fycm93TGVmdCcsICdBcnJvd1JpZ2h0J107XG4gICAgLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBudW1iZXI+fSAqL1xuICAgIGNvbnN0IGdvYWxzID0geyBBcnJvd1VwOiBhdCAtIDEsIFtiYWNrXTogYXQgLSAxLCBBcnJvd0Rvd246IGF0ICsgMSwgW2ZvcnRoXTogYXQgKyAxLCBIb21lOiAwLCBFbmQ6IGtleXMubGVuZ3RoIC0gMSB9O1xuICAgIGlmICghKGtleSBpbiBnb2FscykpIHJldHVybjtcbiAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgIGNvbnN0IHRvID0gY2xhbXAoZ29hbHNba2V5XSwgMCwga2V5cy5sZW5ndGggLSAxKTtcbiAgICBpZiAodG8gIT09IGF0KSBtb3ZlVG8oa2V5c1t0byA+IGF0ID8gdG8gKyAxIDogdG9dID8/IG51bGwpO1xuICB9LFxuICBmb2N1c2luOiAoeyB0YXJnZXQgfSkgPT4gbGlmdGVkICYmICFwcmVzcyAmJiAhaXNMaWZ0ZWQodGFyZ2V0KSAmJiB0YWtlQmFjaygpLFxufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0U29ydCA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBbbmFtZSwgbGlzdGVuZXJdIG9mIE9iamVjdC5lbnRyaWVzKGxpc3RlbmVycykpIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKG5hbWUsIGxpc3RlbmVyLCB0cnVlKTtcbn07XG4iLCAiLyogU29ydGluZywgaW4gYSBmaWxlIG9mIGl0cyBvd246IHBhZ2VzIGxvYWQgaXQgYnkgeyUgbml0cm9fc2NyaXB0cyBcInNvcnRcIiAlfS4gKi9cbmltcG9ydCB7IHN0YXJ0T25jZSB9IGZyb20gJy4vYmVzaWRlLmpzJztcbmltcG9ydCB7IHN0YXJ0TW92ZXMgfSBmcm9tICcuL21vdmVzLmpzJztcbmltcG9ydCB7IHN0YXJ0U29ydCB9IGZyb20gJy4vc29ydC5qcyc7XG5cbnN0YXJ0T25jZSgnaGFzU29ydCcsICgpID0+IHtcbiAgc3RhcnRNb3ZlcygpO1xuICBzdGFydFNvcnQoKTtcbn0pO1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7QUFHTyxNQUFNLFFBQVE7QUFBQTtBQUFBLElBQTRCLE9BQU87QUFBQTtBQUlqRCxNQUFNLFlBQVksQ0FBQyxNQUFNLFVBQVU7QUFDeEMsUUFBSSxDQUFDLE9BQU8sT0FBTyxRQUFRLE9BQU8sS0FBSyxNQUFNLEVBQUUsSUFBSSxFQUFHO0FBQ3RELFVBQU0sRUFBRSxJQUFJLElBQUk7QUFDaEIsVUFBTTtBQUFBLEVBQ1I7OztBQ0pBLE1BQU0sT0FBTztBQUNiLE1BQU0sU0FBUztBQUdSLE1BQU0sU0FBUyxDQUFDLFdBQVcsT0FBTyxRQUFRLElBQUk7QUFHOUMsTUFBTSxRQUFRLENBQUMsV0FBVyxLQUFLLE1BQU0sT0FBTyxRQUFRLFNBQVMsRUFBRTtBQUkvRCxNQUFNLFdBQVcsQ0FBQyxXQUFXO0FBQ2xDLFVBQU0sU0FBUyxPQUFPLFVBQVUsTUFBTTtBQUN0QyxXQUFPLFVBQVUsT0FBTyxNQUFNLEtBQUssTUFBTSxFQUFFLE9BQU8sTUFBTSxLQUFLO0FBQUEsRUFDL0Q7QUFJTyxNQUFNLFFBQVEsQ0FBQyxXQUFXO0FBQy9CLFVBQU0sT0FBTyxPQUFPLE1BQU07QUFDMUIsV0FBTyxPQUFPLGtCQUFrQixLQUFNLFVBQVMsT0FBTztBQUN0RCxXQUFPO0FBQUEsRUFDVDtBQUlPLE1BQU0sWUFBWSxDQUFDLFNBQ3hCLENBQUMsR0FBRyxLQUFLLGlCQUFpQixNQUFNLENBQUMsRUFBRSxPQUFPLENBQUMsV0FBVyxTQUFTLE1BQU0sS0FBSyxPQUFPLE1BQU0sTUFBTSxJQUFJO0FBR25HLE1BQU0sV0FBVyxDQUFDLE1BQU0sUUFBUSxVQUFVLElBQUksRUFBRSxLQUFLLENBQUMsV0FBVyxNQUFNLE1BQU0sTUFBTSxHQUFHO0FBSXRGLE1BQU0sV0FBVyxDQUFDLEVBQUUsSUFBSSxRQUFRLEtBQUssTUFBTTtBQUN6QyxVQUFNLE9BQU8sTUFBTSxFQUFFLEtBQUssRUFBRTtBQUM1QixXQUFPLENBQUMsR0FBSSxNQUFNLGlCQUFpQixJQUFJLEtBQUssQ0FBQyxDQUFFLEVBQUU7QUFBQSxNQUMvQyxDQUFDLFNBQVMsTUFBTSxFQUFFLE9BQU8sSUFBSSxNQUFNLFFBQVEsS0FBSyxRQUFRLGNBQWMsVUFBVSxLQUFLLFFBQVEsY0FBYztBQUFBLElBQUk7QUFBQSxFQUNuSDtBQUlPLE1BQU0sT0FBTyxDQUFDLFNBQVMsU0FBUyxJQUFJLEVBQUUsSUFBSSxDQUFDLFNBQVMsU0FBUyxNQUFNLEtBQUssR0FBRyxDQUFDLEVBQUUsS0FBSyxPQUFPO0FBSTFGLE1BQU0sVUFBVSxDQUFDLFNBQ3RCLENBQUMsTUFBTSxFQUFFLEtBQUssS0FBSyxFQUFFLEdBQUcsUUFBUSxZQUFZLEdBQUcsU0FBUyxJQUFJLEVBQUUsUUFBUSxTQUFTLEVBQUUsSUFBSSxLQUFLLENBQUMsRUFBRSxLQUFLO0FBSTdGLE1BQU0sWUFBWSxDQUFDLFdBQVc7QUFDbkMsVUFBTSxVQUFVLFVBQVUsT0FBTyxNQUFNLENBQUM7QUFDeEMsVUFBTSxPQUFPLFFBQVEsUUFBUSxRQUFRLE1BQU0sSUFBSSxDQUFDO0FBQ2hELFdBQU8sT0FBTyxNQUFNLElBQUksSUFBSTtBQUFBLEVBQzlCO0FBSU8sTUFBTSxRQUFRLENBQUMsUUFBUSxVQUM1QixPQUFPLHdCQUF3QixLQUFLLElBQUksS0FBSyw4QkFBOEIsVUFBVSxLQUFLLElBQUksTUFBTSxLQUFLO0FBS3BHLE1BQU0sUUFBUSxDQUFDLFFBQVEsV0FBVztBQUN2QyxVQUFNLE9BQU8sT0FBTyxNQUFNO0FBQzFCLFVBQU0sVUFBVSxVQUFVLElBQUk7QUFDOUIsVUFBTSxLQUFLLFFBQVEsUUFBUSxNQUFNO0FBQ2pDLFVBQU0sS0FBSyxXQUFXLE9BQU8sUUFBUSxTQUFTLFFBQVEsUUFBUSxTQUFTLE1BQU0sTUFBTSxDQUFDO0FBQ3BGLFVBQU0sTUFBTSxNQUFNLE1BQU07QUFDeEIsVUFBTUEsT0FBTSxLQUFLLGNBQWMsS0FBSztBQUNwQyxRQUFJLEtBQUssRUFBRztBQUNaLGVBQVcsU0FBUyxRQUFRLE1BQU0sS0FBSyxHQUFHLEVBQUUsRUFBRyxDQUFBQSxLQUFJLEtBQUssTUFBTSxNQUFNLEtBQUssR0FBRyxHQUFHO0FBQy9FLGVBQVcsU0FBUyxRQUFRLE1BQU0sSUFBSSxFQUFFLEVBQUUsUUFBUSxFQUFHLENBQUFBLEtBQUksS0FBSyxNQUFNLE1BQU0sS0FBSyxHQUFHLElBQUksV0FBVztBQUFBLEVBQ25HOzs7QUN6RUEsTUFBTSxTQUFTO0FBQ2YsTUFBTTtBQUFBO0FBQUEsSUFBNEIsU0FBUyxjQUFlO0FBQUE7QUFFbkQsTUFBSSxTQUFTO0FBRXBCLE1BQU0sT0FBTyxDQUFDO0FBRWQsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFHdkIsTUFBTSxPQUFPLENBQUMsTUFBTSxTQUFTO0FBQzNCLFVBQU0sU0FBUyxLQUFLLElBQUk7QUFDeEIsVUFBTSxVQUFVLFNBQVMsVUFBVSxPQUFPLE1BQU0sQ0FBQyxJQUFJLENBQUM7QUFFdEQsVUFBTSxRQUFRLEVBQUUsS0FBSyxLQUFLLE1BQU0sT0FBTyxRQUFRLFFBQVEsTUFBTSxJQUFJLEdBQUcsT0FBTyxRQUFRLE9BQU87QUFDMUYsV0FBTyxhQUFhLElBQUksTUFBTSxZQUFZLElBQUksRUFBRSxFQUFFLFFBQVEsWUFBWSxDQUF1QixHQUF5QixTQUFTLE1BQU0sSUFBSSxDQUFDLENBQUM7QUFBQSxFQUM3STtBQUdBLE1BQU0sU0FBUyxDQUFDLEVBQUUsSUFBSSxRQUFRLEtBQUssTUFBTSxDQUFDLElBQUksUUFBUSxJQUFJLEVBQUUsS0FBSztBQUdqRSxNQUFNLE1BQU0sQ0FBQyxNQUFNLFdBQVc7QUFDNUIsVUFBTSxTQUFTLEtBQUssSUFBSTtBQUN4QixRQUFJLENBQUMsT0FBUTtBQUNiLFVBQU0sUUFBUSxNQUFNO0FBQ3BCLFVBQU0sTUFBTSxFQUFFLGdCQUFnQixRQUFRLFNBQVMsTUFBTTtBQUNyRCxXQUFPLElBQUksT0FBTyxJQUFJLEdBQUcsUUFBUSxJQUFJLENBQUM7QUFBQSxFQUN4QztBQUdPLE1BQU0sT0FBTyxDQUFDLFFBQVEsYUFBYTtBQUN4QyxVQUFNLEVBQUUsV0FBVyxRQUFRLFdBQVcsS0FBSyxJQUFJLE9BQU8sTUFBTSxFQUFFO0FBQzlELFVBQU0sT0FBTyxVQUFVLE1BQU07QUFDN0IsVUFBTSxFQUFFLEdBQUcsSUFBSSxNQUFNLEVBQUUsT0FBTyxNQUFNO0FBQ3BDLGFBQVMsRUFBRSxJQUFJLFFBQVEsTUFBTSxLQUFLLE1BQU0sTUFBTSxHQUFHLE1BQU0sT0FBTyxRQUFRLGFBQWEsTUFBTSxRQUFRLEtBQUs7QUFDdEcsUUFBSSxRQUFRLElBQUk7QUFDaEIsV0FBTyxNQUFNLEVBQUUsZUFBZSxLQUFLLENBQUM7QUFDcEMsUUFBSSxDQUFDLFNBQVUsTUFBSyxVQUFVLE1BQU07QUFBQSxFQUN0QztBQUlPLE1BQU0sU0FBUyxDQUFDLFFBQVEsYUFBYTtBQUMxQyxRQUFJLENBQUMsVUFBVSxXQUFXLE9BQU8sT0FBUTtBQUN6QyxRQUFJLFFBQVMsT0FBTyxTQUFTLE1BQU87QUFDcEMsUUFBSSxTQUFVO0FBQ2QsVUFBTSxLQUFLLE1BQU0sQ0FBQyxFQUFFLGVBQWUsRUFBRSxPQUFPLFdBQVcsVUFBVSxVQUFVLENBQUM7QUFDNUUsU0FBSyxTQUFTLE1BQU07QUFBQSxFQUN0QjtBQUlBLE1BQU0sVUFBVSxNQUFNO0FBQ3BCLFVBQU0sT0FBTztBQUNiLFVBQU0sU0FBUyxRQUFRLEtBQUssSUFBSTtBQUNoQyxRQUFJLFFBQVEsQ0FBQyxVQUFVLE1BQU0sRUFBRSxLQUFLLEtBQUssRUFBRSxFQUFHLE1BQUssUUFBUSxJQUFJO0FBQy9ELGFBQVM7QUFDVCxRQUFJLENBQUMsT0FBUSxRQUFPLENBQUM7QUFDckIsVUFBTSxNQUFNLEVBQUUsZ0JBQWdCLE1BQU07QUFDcEMsV0FBTyxFQUFFLE1BQU0sT0FBTztBQUFBLEVBQ3hCO0FBRU8sTUFBTSxXQUFXLE1BQU07QUFDNUIsVUFBTSxFQUFFLE1BQU0sT0FBTyxJQUFJLFFBQVE7QUFDakMsUUFBSSxDQUFDLE9BQVE7QUFDYixRQUFJLE1BQU0sS0FBSyxJQUFJO0FBQ25CLFNBQUssUUFBUSxJQUFJO0FBQUEsRUFDbkI7QUFFTyxNQUFNLE9BQU8sTUFBTTtBQUN4QixVQUFNLEVBQUUsTUFBTSxPQUFPLElBQUksUUFBUTtBQUNqQyxRQUFJLENBQUMsT0FBUTtBQUNiLFVBQU0sRUFBRSxRQUFRLE1BQU0sUUFBUSxNQUFNLElBQUksSUFBSTtBQUM1QyxTQUFLLFdBQVcsSUFBSTtBQUNwQixRQUFJLFdBQVcsS0FBTTtBQUNyQixTQUFLLEtBQUssSUFBSTtBQUNkLFVBQU0sUUFBUSxFQUFFLEdBQUcsS0FBSyxNQUFNLFFBQVEsSUFBSSxHQUFHLEtBQUssR0FBSSxXQUFXLE9BQU8sQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFHO0FBQ3pGLFVBQU0sRUFBRSxLQUFLLE1BQU0sRUFBRSxPQUFPLE1BQU0sR0FBRyxRQUFRLE9BQU8sRUFBRSxRQUFRLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFDOUU7QUFJQSxNQUFNLE9BQU8sQ0FBQyxVQUFVO0FBQ3RCLGVBQVcsUUFBUSxPQUFPO0FBQ3hCLFlBQU0sU0FBUyxLQUFLLElBQUk7QUFDeEIsVUFBSSxRQUFRO0FBQ1YsYUFBSyxPQUFPLFVBQVUsTUFBTTtBQUM1QixZQUFJLE1BQU0sS0FBSyxNQUFNO0FBQ3JCLGFBQUssU0FBUyxVQUFVLE1BQU07QUFBQSxNQUNoQyxXQUFXLFNBQVMsT0FBUSxTQUFRO0FBQUEsSUFDdEM7QUFBQSxFQUNGO0FBR0EsTUFBTSxTQUFTLENBQUMsRUFBRSxNQUFNLEtBQUssU0FBUyxFQUFFLE1BQU07QUFDNUMsVUFBTSxRQUFRLFNBQVMsQ0FBQyxHQUFHLE1BQU0sTUFBTSxJQUFJLENBQUMsR0FBRyxJQUFJO0FBQ25ELFVBQU0sT0FBTyxNQUFNLEtBQUssQ0FBQyxTQUFTLFNBQVMsR0FBRztBQUM5QyxRQUFJLEtBQU0sTUFBSyxPQUFPLEtBQUssUUFBUSxJQUFJLEdBQUcsQ0FBQztBQUMzQyxVQUFNLFlBQVksUUFBUSxFQUFFLFVBQVUsU0FBUztBQUMvQyxlQUFXLFFBQVEsSUFBSSxJQUFJLE1BQU0sSUFBSSxNQUFNLENBQUMsR0FBRztBQUM3QyxZQUFNLE1BQU0sTUFBTSxPQUFPLENBQUMsU0FBUyxPQUFPLElBQUksTUFBTSxJQUFJO0FBQ3hELFVBQUksUUFBUSxJQUFJLENBQUMsQ0FBQyxNQUFNLE9BQU8sSUFBSSxJQUFJLEVBQUcsTUFBSyxJQUFJLE9BQU8sQ0FBQyxTQUFTLFNBQVMsSUFBSSxDQUFDO0FBQUEsZUFDekUsYUFBYSxPQUFPLElBQUksTUFBTSxNQUFNO0FBQzNDLGNBQU0sU0FBUyxJQUFJLE1BQU0sSUFBSSxRQUFRLElBQUksSUFBSSxDQUFDO0FBQzlDLG1CQUFXLFFBQVEsQ0FBQyxNQUFNLEdBQUcsTUFBTSxFQUFFLFFBQVEsRUFBRyxLQUFJLE1BQU0sS0FBSyxJQUFJO0FBQ25FLGFBQUssTUFBTTtBQUFBLE1BQ2I7QUFBQSxJQUNGO0FBQ0EsUUFBSSxVQUFXLE1BQUssUUFBUSxJQUFJO0FBQUEsRUFDbEM7QUFJTyxNQUFNLFdBQVcsQ0FBQyxXQUFXLENBQUMsQ0FBQyxVQUFVLFNBQVMsTUFBTSxNQUFNLEtBQUssTUFBTTtBQUV6RSxNQUFNLGFBQWEsTUFBTTtBQUM5QixlQUFXLFFBQVEsQ0FBQyxZQUFZLE1BQU0sRUFBRyxPQUFNLEVBQUUsR0FBRyxNQUFNLE1BQU07QUFBQSxFQUNsRTs7O0FDdEhBLE1BQU0sVUFBVTtBQUdoQixNQUFJLFFBQVE7QUFDWixNQUFJLGNBQWM7QUFHbEIsTUFBTSxRQUFRLENBQUMsT0FBTyxLQUFLLFNBQVMsS0FBSyxJQUFJLEtBQUssS0FBSyxJQUFJLE9BQU8sSUFBSSxDQUFDO0FBSXZFLE1BQU0sV0FBVyxDQUFDLEVBQUUsTUFBTSxPQUFPLEtBQUssT0FBTyxHQUFHLEdBQUcsTUFDakQsS0FBSyxNQUFNLElBQUksTUFBTSxHQUFHLE1BQU0sS0FBSyxHQUFHLElBQUksTUFBTSxHQUFHLEtBQUssTUFBTSxDQUFDO0FBS2pFLE1BQU0sTUFBTSxDQUFDLFFBQVEsRUFBRSxNQUFNLEtBQUssT0FBTyxPQUFPLE1BQU07QUFDcEQsVUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsT0FBTyxRQUFRLEdBQUcsTUFBTSxTQUFTLENBQUM7QUFDbEQsVUFBTSxDQUFDLE9BQU8sSUFBSSxVQUFVLE9BQU8sTUFBTSxDQUFDLEVBQ3ZDLE9BQU8sQ0FBQ0MsV0FBVUEsV0FBVSxNQUFNLEVBQ2xDLElBQUksQ0FBQ0EsWUFBVyxFQUFFLE9BQUFBLFFBQU8sTUFBTSxNQUFNQSxNQUFLLEVBQUUsc0JBQXNCLEVBQUUsRUFBRSxFQUN0RSxLQUFLLENBQUMsS0FBSyxRQUFRLFNBQVMsSUFBSSxNQUFNLEdBQUcsQ0FBQyxJQUFJLFNBQVMsSUFBSSxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQ3pFLFFBQUksQ0FBQyxRQUFTO0FBQ2QsVUFBTSxFQUFFLE9BQU8sS0FBSyxJQUFJO0FBQ3hCLFVBQU0sT0FBTyxNQUFNLE1BQU0sRUFBRSxzQkFBc0I7QUFDakQsVUFBTSxXQUFXLEtBQUssTUFBTSxLQUFLLFVBQVUsS0FBSyxNQUFNLEtBQUs7QUFDM0QsVUFBTSxRQUFRLFdBQVcsS0FBSyxPQUFPLEtBQUssT0FBTyxLQUFLLE1BQU0sS0FBSztBQUNqRSxVQUFNLE1BQU0sV0FBVyxJQUFJLEtBQUssT0FBTyxLQUFLLFFBQVEsSUFBSSxJQUFJLEtBQUssTUFBTSxLQUFLLFNBQVM7QUFDckYsUUFBSSxNQUFNLEtBQUssS0FBSyxLQUFLLEtBQUssV0FBVyxRQUFRLFVBQVUsS0FBSyxFQUFHO0FBQ25FLFdBQU8sTUFBTSxRQUFRLEtBQUssR0FBRyxJQUFJO0FBQUEsRUFDbkM7QUFHQSxNQUFNLE9BQU8sTUFBTTtBQUNqQixRQUFJLENBQUMsT0FBTyxPQUFRO0FBQ3BCLFVBQU0sU0FBUyxVQUFVLEtBQUssTUFBTTtBQUNwQyxRQUFJLENBQUMsT0FBUTtBQUNiLFVBQU0sTUFBTSxNQUFNLE1BQU07QUFDeEIsUUFBSSxNQUFNLFlBQVk7QUFDdEIsVUFBTSxFQUFFLEdBQUcsR0FBRyxPQUFPLEtBQUssSUFBSTtBQUM5QixVQUFNLEVBQUUsT0FBTyxPQUFPLElBQUksSUFBSSxzQkFBc0I7QUFDcEQsVUFBTSxNQUFNLE9BQU8sTUFBTSxFQUFFLHNCQUFzQjtBQUNqRCxVQUFNLE9BQU8sTUFBTSxJQUFJLE9BQU8sSUFBSSxNQUFNLElBQUksUUFBUSxLQUFLO0FBQ3pELFVBQU0sTUFBTSxNQUFNLElBQUksTUFBTSxJQUFJLEtBQUssSUFBSSxTQUFTLE1BQU07QUFDeEQsUUFBSSxRQUFRLElBQUksUUFBUSxNQUFNLEtBQUssT0FBTyxNQUFNLENBQUM7QUFDakQsVUFBTSxPQUFPLElBQUksc0JBQXNCO0FBQ3ZDLFFBQUksTUFBTSxZQUFZLEdBQUcsT0FBTyxLQUFLLElBQUksTUFBTSxNQUFNLEtBQUssR0FBRztBQUM3RCxRQUFJLGVBQWUsRUFBRSxPQUFPLFdBQVcsUUFBUSxXQUFXLFVBQVUsVUFBVSxDQUFDO0FBQUEsRUFDakY7QUFFQSxNQUFNLFNBQVMsTUFBTTtBQUNuQixRQUFJLENBQUMsT0FBTyxPQUFRO0FBQ3BCLFNBQUs7QUFDTCwwQkFBc0IsTUFBTTtBQUFBLEVBQzlCO0FBR0EsTUFBTSxRQUFRLENBQUNDLFdBQVU7QUFDdkIsVUFBTSxFQUFFLFFBQVEsUUFBUSxJQUFJQTtBQUM1QixRQUFJLENBQUMsT0FBTyxZQUFhO0FBQ3pCLFFBQUksT0FBUSxVQUFTO0FBQ3JCLFNBQUssUUFBUSxJQUFJO0FBQ2pCLElBQUFBLE9BQU0sU0FBUztBQUNmLFdBQU8sa0JBQWtCLE9BQU87QUFDaEMsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFNBQVMsQ0FBQyxRQUFRO0FBQ3RCLFVBQU0sU0FBUyxPQUFPO0FBQ3RCLFlBQVE7QUFDUixRQUFJLENBQUMsT0FBUTtBQUNiLGtCQUFjO0FBQ2QsVUFBTSxNQUFNLFVBQVUsS0FBSyxNQUFNLEtBQUssTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUN4RCxRQUFJLElBQUssS0FBSSxNQUFNLFlBQVk7QUFDL0IsUUFBSSxPQUFPLENBQUMsSUFBSSxhQUFhLE9BQU8sRUFBRyxLQUFJLGdCQUFnQixPQUFPO0FBQ2xFLFFBQUk7QUFBQSxFQUNOO0FBR0EsTUFBTSxZQUFZO0FBQUEsSUFDaEIsWUFBWSxPQUFPO0FBQ2pCLFlBQU0sRUFBRSxRQUFRLFNBQVMsR0FBRyxTQUFTLEdBQUcsV0FBVyxXQUFXLFNBQVMsT0FBTyxJQUFJO0FBQ2xGLFlBQU0sU0FBUyxDQUFDLFVBQVUsYUFBYSxTQUFTLE1BQU07QUFDdEQsb0JBQWM7QUFDZCxVQUFJLENBQUMsT0FBUSxRQUFPLE1BQU0sUUFBUTtBQUNsQyxZQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksTUFBTSxNQUFNLEVBQUUsc0JBQXNCO0FBQzFELGNBQVEsRUFBRSxTQUFTLFFBQVEsR0FBRyxHQUFHLE9BQU8sSUFBSSxNQUFNLE1BQU0sSUFBSSxJQUFJO0FBQUEsSUFDbEU7QUFBQSxJQUNBLFlBQVksT0FBTztBQUNqQixVQUFJLENBQUMsU0FBUyxNQUFNLGNBQWMsTUFBTSxRQUFTO0FBQ2pELFlBQU0sRUFBRSxTQUFTLEdBQUcsU0FBUyxFQUFFLElBQUk7QUFDbkMsVUFBSSxDQUFDLE1BQU0sVUFBVSxLQUFLLE1BQU0sSUFBSSxNQUFNLEdBQUcsSUFBSSxNQUFNLENBQUMsSUFBSSxRQUFTO0FBQ3JFLFVBQUksQ0FBQyxNQUFNLE9BQVEsT0FBTSxLQUFLO0FBQzlCLGFBQU8sT0FBTyxPQUFPLEVBQUUsR0FBRyxFQUFFLENBQUM7QUFBQSxJQUMvQjtBQUFBLElBQ0EsVUFBVSxFQUFFLFNBQVMsR0FBRyxTQUFTLEdBQUcsVUFBVSxHQUFHO0FBQy9DLFVBQUksQ0FBQyxTQUFTLE1BQU0sWUFBWSxVQUFXO0FBQzNDLGFBQU8sT0FBTyxPQUFPLEVBQUUsR0FBRyxFQUFFLENBQUM7QUFDN0IsV0FBSztBQUNMLGFBQU8sSUFBSTtBQUFBLElBQ2I7QUFBQSxJQUNBLGVBQWUsQ0FBQyxFQUFFLFVBQVUsTUFBTSxPQUFPLFlBQVksYUFBYSxPQUFPLFFBQVE7QUFBQSxJQUNqRixXQUFXLENBQUMsVUFBVSxTQUFTLE1BQU0sZUFBZTtBQUFBO0FBQUEsSUFDcEQsTUFBTSxPQUFPO0FBQ1gsWUFBTSxFQUFFLFFBQVEsT0FBTyxJQUFJO0FBQzNCLFlBQU0sU0FBUyxTQUFTLE1BQU07QUFDOUIsVUFBSSxlQUFlLE9BQVEsUUFBTyxNQUFNLHlCQUF5QixHQUFHLE1BQU0sZUFBZTtBQUN6RixVQUFJLENBQUMsT0FBUSxRQUFPLFVBQVUsU0FBUztBQUN2QyxZQUFNLGVBQWU7QUFDckIsWUFBTSxPQUFPLFVBQVUsS0FBSyxNQUFNO0FBQ2xDLFVBQUksU0FBUyxNQUFNLEVBQUcsTUFBSztBQUFBLGVBQ2xCLFFBQVEsT0FBTyxJQUFJLE1BQU0sT0FBTyxNQUFNLEdBQUc7QUFDaEQsZUFBTyxNQUFNLE1BQU0sTUFBTSxDQUFDO0FBQzFCLGFBQUs7QUFDTCxhQUFLLE1BQU07QUFBQSxNQUNiLE9BQU87QUFDTCxZQUFJLE9BQVEsVUFBUztBQUNyQixhQUFLLE1BQU07QUFBQSxNQUNiO0FBQUEsSUFDRjtBQUFBLElBQ0EsUUFBUSxPQUFPO0FBQ2IsVUFBSSxDQUFDLE9BQVE7QUFDYixZQUFNLEVBQUUsS0FBSyxPQUFPLElBQUk7QUFDeEIsVUFBSSxRQUFRLE1BQU8sUUFBTyxTQUFTO0FBQ25DLFVBQUksUUFBUSxVQUFVO0FBQ3BCLGNBQU0sZUFBZTtBQUNyQixjQUFNLHlCQUF5QjtBQUMvQixlQUFPLE9BQU8sU0FBUyxPQUFPLFFBQVEsSUFBSSxTQUFTO0FBQUEsTUFDckQ7QUFDQSxZQUFNLFNBQVMsU0FBUyxNQUFNLEtBQUssS0FBSyxNQUFNO0FBQzlDLFVBQUksQ0FBQyxVQUFVLE9BQU8sT0FBUTtBQUM5QixZQUFNLE9BQU8sVUFBVSxPQUFPLE1BQU0sQ0FBQyxFQUFFLElBQUksS0FBSztBQUNoRCxZQUFNLEtBQUssS0FBSyxRQUFRLE9BQU8sR0FBRztBQUNsQyxZQUFNLFFBQVEsaUJBQWlCLE9BQU8sTUFBTSxDQUFDLEVBQUUsY0FBYztBQUM3RCxZQUFNLENBQUMsTUFBTSxLQUFLLElBQUksUUFBUSxDQUFDLGNBQWMsV0FBVyxJQUFJLENBQUMsYUFBYSxZQUFZO0FBRXRGLFlBQU0sUUFBUSxFQUFFLFNBQVMsS0FBSyxHQUFHLENBQUMsSUFBSSxHQUFHLEtBQUssR0FBRyxXQUFXLEtBQUssR0FBRyxDQUFDLEtBQUssR0FBRyxLQUFLLEdBQUcsTUFBTSxHQUFHLEtBQUssS0FBSyxTQUFTLEVBQUU7QUFDbkgsVUFBSSxFQUFFLE9BQU8sT0FBUTtBQUNyQixZQUFNLGVBQWU7QUFDckIsWUFBTSxLQUFLLE1BQU0sTUFBTSxHQUFHLEdBQUcsR0FBRyxLQUFLLFNBQVMsQ0FBQztBQUMvQyxVQUFJLE9BQU8sR0FBSSxRQUFPLEtBQUssS0FBSyxLQUFLLEtBQUssSUFBSSxFQUFFLEtBQUssSUFBSTtBQUFBLElBQzNEO0FBQUEsSUFDQSxTQUFTLENBQUMsRUFBRSxPQUFPLE1BQU0sVUFBVSxDQUFDLFNBQVMsQ0FBQyxTQUFTLE1BQU0sS0FBSyxTQUFTO0FBQUEsRUFDN0U7QUFFTyxNQUFNLFlBQVksTUFBTTtBQUM3QixlQUFXLENBQUMsTUFBTSxRQUFRLEtBQUssT0FBTyxRQUFRLFNBQVMsRUFBRyxRQUFPLGlCQUFpQixNQUFNLFVBQVUsSUFBSTtBQUFBLEVBQ3hHOzs7QUN6SkEsWUFBVSxXQUFXLE1BQU07QUFDekIsZUFBVztBQUNYLGNBQVU7QUFBQSxFQUNaLENBQUM7IiwKICAibmFtZXMiOiBbInB1dCIsICJvdGhlciIsICJwcmVzcyJdCn0K
