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

  // nitro_htmx/client/guard.js
  var GUARDED = "form[data-nitro-guard]";
  var FIELDS = "input,select,textarea";
  var records = /* @__PURE__ */ new Map();
  var underWay = /* @__PURE__ */ new Map();
  var valueOf = ({ checked, files, selectedOptions, type, value }) => {
    if (/checkbox|radio/.test(type)) return checked && value;
    if (files) return [...files].map(({ name, size, lastModified }) => [name, size, lastModified]);
    return selectedOptions ? [...selectedOptions].map((option) => option.value) : value;
  };
  var givenOf = (field) => {
    const form = document.createElement("form");
    form.append(field.cloneNode(true));
    form.reset();
    return valueOf(form.firstChild);
  };
  var read = (form, of) => {
    const found = /* @__PURE__ */ new Map();
    for (const field of document.querySelectorAll(FIELDS)) {
      const { form: owner, name } = (
        /** @type {any} */
        field
      );
      if (owner === form && name) found.set(name, [...found.get(name) ?? [], of(field)]);
    }
    for (const [name, values] of found) found.set(name, JSON.stringify(values));
    return found;
  };
  var forms = () => [...document.querySelectorAll(GUARDED)].filter((form) => nitro().rootOf(form));
  var keyOf = (form) => {
    const root = nitro().rootOf(form);
    return [root.id, form.getAttribute("hx-post"), form.getAttribute("id") ?? forms().indexOf(form)].join();
  };
  var isUnsaved = (form) => {
    const record = records.get(keyOf(form));
    const given = read(form, givenOf);
    return [...read(form, valueOf)].some(([name, value]) => value !== (record?.get(name) ?? given.get(name)));
  };
  var holdsUnsaved = (element) => forms().some((form) => element.contains(form) && isUnsaved(form));
  var giveUp = (element) => {
    for (const form of forms()) if (element.contains(form)) records.delete(keyOf(form));
  };
  var begin = (job) => {
    const { id, path, source } = job;
    for (const form of forms()) {
      if (nitro().rootOf(form).id !== id) continue;
      const key = keyOf(form);
      const record = records.get(key) ?? /* @__PURE__ */ new Map();
      const values = read(form, valueOf);
      for (const [name, given] of read(form, givenOf)) if (given !== values.get(name) && !record.has(name)) record.set(name, given);
      records.set(key, record);
      if (form.getAttribute("hx-post") !== path || source?.matches("form") && source !== form) continue;
      underWay.set(job, (underWay.get(job) ?? /* @__PURE__ */ new Map()).set(key, values));
    }
  };
  var save = (job) => {
    for (const [key, sent] of underWay.get(job) ?? []) {
      const form = forms().find((form2) => keyOf(form2) === key);
      const values = read(form, valueOf);
      const record = /* @__PURE__ */ new Map();
      for (const [name, first] of read(form, givenOf)) {
        const value = values.get(name);
        if (value !== first) record.set(name, value === sent.get(name) ? value : first);
      }
      records.set(key, record);
    }
  };
  var end = (job) => {
    if (Number(job.status) < 300 && job.events) save(job);
    underWay.delete(job);
    const keys = forms().map(keyOf);
    for (const key of records.keys()) if (!keys.includes(key)) records.delete(key);
  };
  var saveLeaving = () => {
    for (const job of underWay.keys()) {
      const { headers, status } = job.answer ?? {};
      if (Number(status) < 300 && (headers?.get("HX-Redirect") || headers?.get("HX-Refresh"))) save(job);
    }
  };

  // nitro_htmx/client/swaps.js
  var ADDS = /none|before|after|append|prepend/;
  var startSwaps = (mayGo) => {
    const look2 = (event, element, path, target, cause, swap) => {
      const url = nitro().rootOf(element)?.dataset.nitroUrl;
      if (!cause?.isTrusted || cause.nitro || ADDS.test(swap) || url && path?.startsWith(url) || !target || mayGo(target)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener("htmx:confirm", (event) => {
      const { ctx, elt, path, target, triggeringEvent } = event.detail;
      if (ctx) return;
      const holder = elt.closest("[hx-swap],[data-hx-swap]");
      const swap = holder?.getAttribute("hx-swap") ?? holder?.getAttribute("data-hx-swap");
      look2(event, elt, path, target, triggeringEvent, swap);
    }, true);
    window.addEventListener("htmx:before:request", (event) => {
      const { request, sourceElement, sourceEvent, swap, target } = event.detail.ctx;
      look2(event, sourceElement, request.action, target, sourceEvent, swap);
    }, true);
  };

  // nitro_htmx/client/nitro-guard.js
  var { nitroQuestion } = (
    /** @type {any} */
    document.currentScript.dataset
  );
  var ask = (event) => {
    saveLeaving();
    if (!holdsUnsaved(document)) return;
    event.preventDefault();
    event.returnValue = "older browsers";
  };
  var look = () => (holdsUnsaved(document) ? window.addEventListener : removeEventListener)("beforeunload", ask);
  var note = ({ target }) => {
    if (target.form?.hasAttribute?.("data-nitro-guard")) window.addEventListener("beforeunload", ask);
  };
  startOnce("hasGuard", () => {
    for (const name of ["input", "change"]) window.addEventListener(name, note, true);
    nitro().on("queued", begin);
    nitro().on("answered", (job) => {
      end(job);
      look();
    });
    nitro().on("done", end);
    nitro().on("navigated", look);
    window.addEventListener("pageshow", look);
    startSwaps((target) => {
      if (!holdsUnsaved(target)) return true;
      if (!window.confirm(nitroQuestion)) return false;
      giveUp(target);
      return true;
    });
  });
})();
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L2Jlc2lkZS5qcyIsICIuLi8uLi9jbGllbnQvZ3VhcmQuanMiLCAiLi4vLi4vY2xpZW50L3N3YXBzLmpzIiwgIi4uLy4uL2NsaWVudC9uaXRyby1ndWFyZC5qcyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyogRm9yIHRoZSBzY3JpcHRzIGJlc2lkZSB0aGUgYnJpZGdlJ3MsIGluIGZpbGVzIG9mIHRoZWlyIG93bjogdGhleSBrbm93IHRoZSBicmlkZ2UgYnkgd2luZG93Lm5pdHJvLiAqL1xuXG4vKiogQHR5cGUgeygpID0+IE5pdHJvfSAqL1xuZXhwb3J0IGNvbnN0IG5pdHJvID0gKCkgPT4gLyoqIEB0eXBlIHtOaXRyb30gKi8gKHdpbmRvdy5uaXRybyk7XG5cbi8qKiBTdGFydCBzdWNoIGEgc2NyaXB0IHdoZXJlIHRoZXJlIGlzIGEgYnJpZGdlLCBhbmQgb25jZTogaHRteCBydW5zIHRoZSBzY3JpcHRzIG9mIGEgYm9keSBhbmV3IHdoZW4gaXQgcmVzdG9yZXMgYSBwYWdlLlxuICogQHR5cGUgeyhtYXJrOiAnaGFzUHVzaCcgfCAnaGFzU29ydCcgfCAnaGFzR3VhcmQnLCBzdGFydDogKCkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzdGFydE9uY2UgPSAobWFyaywgc3RhcnQpID0+IHtcbiAgaWYgKCFPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvJykgfHwgbml0cm8oKVttYXJrXSkgcmV0dXJuOyAvLyBubyBpZCBtYWtlcyBhbiBvd24gcHJvcGVydHlcbiAgbml0cm8oKVttYXJrXSA9IHRydWU7XG4gIHN0YXJ0KCk7XG59O1xuIiwgIi8qIEZvciB0aGUgZ3VhcmQ6IHdoaWNoIGZvcm1zIGhvbGQgc29tZXRoaW5nIHRoYXQgaXMgbm90IHNhdmVkLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWd1YXJkIG9mIGEgZm9ybTsgaHgtcG9zdDogaXRzIGFjdGlvbi4gSXRzIGlucHV0cyBhcmUga25vd24gYnkgdGhlaXIgbmFtZXMuXG4gKlxuICogQSBmb3JtIGlzIG5vdCBzYXZlZCB3aGlsZSBpdHMgaW5wdXRzIGhvbGQgc29tZXRoaW5nIGVsc2UgdGhhbiB3aGF0IHRoZSBzZXJ2ZXIgZ2F2ZS4gQSBsaXZlIGlucHV0LCBvciB3aGF0IHdhcyByZWZ1c2VkLFxuICogY29tZXMgYmFjayBhcyB0aGUgc2VydmVyJ3Mgb3duLCBzbyB3aGF0IGl0IGdhdmUgYmVmb3JlIHN0YXlzIG9uIHJlY29yZCB1bnRpbCB0aGUgYWN0aW9uIGhhcyBzdWNjZWVkZWQuXG4gKi9cbmltcG9ydCB7IG5pdHJvIH0gZnJvbSAnLi9iZXNpZGUuanMnO1xuXG5jb25zdCBHVUFSREVEID0gJ2Zvcm1bZGF0YS1uaXRyby1ndWFyZF0nO1xuY29uc3QgRklFTERTID0gJ2lucHV0LHNlbGVjdCx0ZXh0YXJlYSc7XG4vKiogQHR5cGUge01hcDxzdHJpbmcsIE1hcDxzdHJpbmcsIHN0cmluZz4+fSAqL1xuY29uc3QgcmVjb3JkcyA9IG5ldyBNYXAoKTsgLy8gYnkgZm9ybTogYnkgbmFtZSB3aGF0IGNvdW50cyBhcyBzYXZlZCwgd2hlcmUgdGhhdCBpcyBub3Qgd2hhdCB0aGUgc2VydmVyIGhhcyBnaXZlbiBsYXN0XG4vKiogQHR5cGUge01hcDxKb2IsIE1hcDxzdHJpbmcsIE1hcDxzdHJpbmcsIHN0cmluZz4+Pn0gKi9cbmNvbnN0IHVuZGVyV2F5ID0gbmV3IE1hcCgpOyAvLyBieSBmb3JtOiB3aGF0IHdhcyBzZW50LCBieSBuYW1lXG5cbi8qKiBAdHlwZSB7KGZpZWxkOiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IHZhbHVlT2YgPSAoeyBjaGVja2VkLCBmaWxlcywgc2VsZWN0ZWRPcHRpb25zLCB0eXBlLCB2YWx1ZSB9KSA9PiB7XG4gIGlmICgvY2hlY2tib3h8cmFkaW8vLnRlc3QodHlwZSkpIHJldHVybiBjaGVja2VkICYmIHZhbHVlO1xuICBpZiAoZmlsZXMpIHJldHVybiBbLi4uZmlsZXNdLm1hcCgoeyBuYW1lLCBzaXplLCBsYXN0TW9kaWZpZWQgfSkgPT4gW25hbWUsIHNpemUsIGxhc3RNb2RpZmllZF0pO1xuICByZXR1cm4gc2VsZWN0ZWRPcHRpb25zID8gWy4uLnNlbGVjdGVkT3B0aW9uc10ubWFwKChvcHRpb24pID0+IG9wdGlvbi52YWx1ZSkgOiB2YWx1ZTtcbn07XG5cbi8qKiBXaGF0IGEgcmVzZXQgd291bGQgYnJpbmcuXG4gKiBAdHlwZSB7KGZpZWxkOiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IGdpdmVuT2YgPSAoZmllbGQpID0+IHtcbiAgY29uc3QgZm9ybSA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ2Zvcm0nKTtcbiAgZm9ybS5hcHBlbmQoZmllbGQuY2xvbmVOb2RlKHRydWUpKTtcbiAgZm9ybS5yZXNldCgpO1xuICByZXR1cm4gdmFsdWVPZihmb3JtLmZpcnN0Q2hpbGQpO1xufTtcblxuLyoqIEB0eXBlIHsoZm9ybTogYW55LCBvZjogKGZpZWxkOiBhbnkpID0+IGFueSkgPT4gTWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmNvbnN0IHJlYWQgPSAoZm9ybSwgb2YpID0+IHtcbiAgLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBhbnk+fSAqL1xuICBjb25zdCBmb3VuZCA9IG5ldyBNYXAoKTtcbiAgZm9yIChjb25zdCBmaWVsZCBvZiBkb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKEZJRUxEUykpIHtcbiAgICBjb25zdCB7IGZvcm06IG93bmVyLCBuYW1lIH0gPSAvKiogQHR5cGUge2FueX0gKi8gKGZpZWxkKTtcbiAgICBpZiAob3duZXIgPT09IGZvcm0gJiYgbmFtZSkgZm91bmQuc2V0KG5hbWUsIFsuLi4oZm91bmQuZ2V0KG5hbWUpID8/IFtdKSwgb2YoZmllbGQpXSk7XG4gIH1cbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVzXSBvZiBmb3VuZCkgZm91bmQuc2V0KG5hbWUsIEpTT04uc3RyaW5naWZ5KHZhbHVlcykpO1xuICByZXR1cm4gZm91bmQ7XG59O1xuXG4vKiogQHR5cGUgeygpID0+IGFueVtdfSAqL1xuY29uc3QgZm9ybXMgPSAoKSA9PiBbLi4uZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbChHVUFSREVEKV0uZmlsdGVyKChmb3JtKSA9PiBuaXRybygpLnJvb3RPZihmb3JtKSk7XG5cbi8qKiBAdHlwZSB7KGZvcm06IGFueSkgPT4gc3RyaW5nfSAqL1xuY29uc3Qga2V5T2YgPSAoZm9ybSkgPT4ge1xuICBjb25zdCByb290ID0gbml0cm8oKS5yb290T2YoZm9ybSk7XG4gIHJldHVybiBbcm9vdC5pZCwgZm9ybS5nZXRBdHRyaWJ1dGUoJ2h4LXBvc3QnKSwgZm9ybS5nZXRBdHRyaWJ1dGUoJ2lkJykgPz8gZm9ybXMoKS5pbmRleE9mKGZvcm0pXS5qb2luKCk7XG59O1xuXG4vKiogQHR5cGUgeyhmb3JtOiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc1Vuc2F2ZWQgPSAoZm9ybSkgPT4ge1xuICBjb25zdCByZWNvcmQgPSByZWNvcmRzLmdldChrZXlPZihmb3JtKSk7XG4gIGNvbnN0IGdpdmVuID0gcmVhZChmb3JtLCBnaXZlbk9mKTtcbiAgcmV0dXJuIFsuLi5yZWFkKGZvcm0sIHZhbHVlT2YpXS5zb21lKChbbmFtZSwgdmFsdWVdKSA9PiB2YWx1ZSAhPT0gKHJlY29yZD8uZ2V0KG5hbWUpID8/IGdpdmVuLmdldChuYW1lKSkpO1xufTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGhvbGRzVW5zYXZlZCA9IChlbGVtZW50KSA9PiBmb3JtcygpLnNvbWUoKGZvcm0pID0+IGVsZW1lbnQuY29udGFpbnMoZm9ybSkgJiYgaXNVbnNhdmVkKGZvcm0pKTtcblxuLyoqIFRha2Ugd2hhdCB0aGUgdmlzaXRvciBnaXZlcyB1cCBmb3Igc2F2ZWQuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBnaXZlVXAgPSAoZWxlbWVudCkgPT4ge1xuICBmb3IgKGNvbnN0IGZvcm0gb2YgZm9ybXMoKSkgaWYgKGVsZW1lbnQuY29udGFpbnMoZm9ybSkpIHJlY29yZHMuZGVsZXRlKGtleU9mKGZvcm0pKTtcbn07XG5cbi8qKiBSZWNvcmQgd2hhdCB0aGUgc2VydmVyIGdhdmUsIGJlZm9yZSBhbiBhbnN3ZXIgZ2l2ZXMgd2hhdCB0aGUgdmlzaXRvciBoYXMgZW50ZXJlZC5cbiAqIEB0eXBlIHsoam9iOiBhbnkpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgYmVnaW4gPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgaWQsIHBhdGgsIHNvdXJjZSB9ID0gam9iO1xuICBmb3IgKGNvbnN0IGZvcm0gb2YgZm9ybXMoKSkge1xuICAgIGlmIChuaXRybygpLnJvb3RPZihmb3JtKS5pZCAhPT0gaWQpIGNvbnRpbnVlO1xuICAgIGNvbnN0IGtleSA9IGtleU9mKGZvcm0pO1xuICAgIGNvbnN0IHJlY29yZCA9IHJlY29yZHMuZ2V0KGtleSkgPz8gbmV3IE1hcCgpO1xuICAgIGNvbnN0IHZhbHVlcyA9IHJlYWQoZm9ybSwgdmFsdWVPZik7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgZ2l2ZW5dIG9mIHJlYWQoZm9ybSwgZ2l2ZW5PZikpIGlmIChnaXZlbiAhPT0gdmFsdWVzLmdldChuYW1lKSAmJiAhcmVjb3JkLmhhcyhuYW1lKSkgcmVjb3JkLnNldChuYW1lLCBnaXZlbik7XG4gICAgcmVjb3Jkcy5zZXQoa2V5LCByZWNvcmQpO1xuICAgIC8vIFdoZXJlIGFub3RoZXIgZm9ybSBhc2tzIGZvciB0aGUgc2FtZSBhY3Rpb24sIGl0IGhhcyBzZW50IGl0cyBvd24gaW5wdXRzLlxuICAgIGlmIChmb3JtLmdldEF0dHJpYnV0ZSgnaHgtcG9zdCcpICE9PSBwYXRoIHx8IChzb3VyY2U/Lm1hdGNoZXMoJ2Zvcm0nKSAmJiBzb3VyY2UgIT09IGZvcm0pKSBjb250aW51ZTtcbiAgICB1bmRlcldheS5zZXQoam9iLCAodW5kZXJXYXkuZ2V0KGpvYikgPz8gbmV3IE1hcCgpKS5zZXQoa2V5LCB2YWx1ZXMpKTtcbiAgfVxufTtcblxuLyoqIFdoYXQgd2FzIGVudGVyZWQgc2luY2UgaXQgd2FzIHNlbnQgaXMgbm90IHNhdmVkLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IHNhdmUgPSAoam9iKSA9PiB7XG4gIGZvciAoY29uc3QgW2tleSwgc2VudF0gb2YgdW5kZXJXYXkuZ2V0KGpvYikgPz8gW10pIHtcbiAgICBjb25zdCBmb3JtID0gZm9ybXMoKS5maW5kKChmb3JtKSA9PiBrZXlPZihmb3JtKSA9PT0ga2V5KTsgLy8gbm9uZSBoYXMgbm8gaW5wdXRzXG4gICAgY29uc3QgdmFsdWVzID0gcmVhZChmb3JtLCB2YWx1ZU9mKTtcbiAgICBjb25zdCByZWNvcmQgPSBuZXcgTWFwKCk7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgZmlyc3RdIG9mIHJlYWQoZm9ybSwgZ2l2ZW5PZikpIHtcbiAgICAgIGNvbnN0IHZhbHVlID0gdmFsdWVzLmdldChuYW1lKTtcbiAgICAgIGlmICh2YWx1ZSAhPT0gZmlyc3QpIHJlY29yZC5zZXQobmFtZSwgdmFsdWUgPT09IHNlbnQuZ2V0KG5hbWUpID8gdmFsdWUgOiBmaXJzdCk7XG4gICAgfVxuICAgIHJlY29yZHMuc2V0KGtleSwgcmVjb3JkKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZW5kID0gKGpvYikgPT4ge1xuICBpZiAoTnVtYmVyKGpvYi5zdGF0dXMpIDwgMzAwICYmIGpvYi5ldmVudHMpIHNhdmUoam9iKTtcbiAgdW5kZXJXYXkuZGVsZXRlKGpvYik7XG4gIGNvbnN0IGtleXMgPSBmb3JtcygpLm1hcChrZXlPZik7XG4gIGZvciAoY29uc3Qga2V5IG9mIHJlY29yZHMua2V5cygpKSBpZiAoIWtleXMuaW5jbHVkZXMoa2V5KSkgcmVjb3Jkcy5kZWxldGUoa2V5KTsgLy8gaXRzIGZvcm0gaGFzIGdvbmVcbn07XG5cbi8qKiBTYXZlIHdoYXQgaXMgdW5kZXIgd2F5IHdoZXJlIGl0cyBhbnN3ZXIgbGVhZHMgYXdheSBmcm9tIHRoZSBwYWdlOiBub2JvZHkgaGVhcnMgb2YgaXRzIGVuZC4gKi9cbmV4cG9ydCBjb25zdCBzYXZlTGVhdmluZyA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBqb2Igb2YgdW5kZXJXYXkua2V5cygpKSB7XG4gICAgY29uc3QgeyBoZWFkZXJzLCBzdGF0dXMgfSA9IGpvYi5hbnN3ZXIgPz8ge307XG4gICAgaWYgKE51bWJlcihzdGF0dXMpIDwgMzAwICYmIChoZWFkZXJzPy5nZXQoJ0hYLVJlZGlyZWN0JykgfHwgaGVhZGVycz8uZ2V0KCdIWC1SZWZyZXNoJykpKSBzYXZlKGpvYik7XG4gIH1cbn07XG4iLCAiLyogRm9yIHRoZSBndWFyZDogd2hhdCB0aGUgdmlzaXRvciBoYXMgcGxhaW4gaHRteCBsb2FkIGludG8gYW4gZWxlbWVudCwgc3VjaCBhcyB0aGUgcGFnZSBvZiBhIGJvb3N0ZWQgbGluay5cbiAqXG4gKiBIZWFyczogaHRteDpjb25maXJtIG9mIGh0bXggMiwgaHRteDpiZWZvcmU6cmVxdWVzdCBvZiBodG14IDQuIFJlYWRzOiBoeC1zd2FwLlxuICovXG5pbXBvcnQgeyBuaXRybyB9IGZyb20gJy4vYmVzaWRlLmpzJztcblxuY29uc3QgQUREUyA9IC9ub25lfGJlZm9yZXxhZnRlcnxhcHBlbmR8cHJlcGVuZC87IC8vIGFuZCB0YWtlcyBub3RoaW5nIGF3YXlcblxuLyoqIEhhdmUgYG1heUdvYCBhc2tlZCBmb3IgZWFjaCBlbGVtZW50IHdob3NlIGNvbnRlbnQgaXMgdG8gZ28uXG4gKiBAdHlwZSB7KG1heUdvOiAodGFyZ2V0OiBhbnkpID0+IGJvb2xlYW4pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc3RhcnRTd2FwcyA9IChtYXlHbykgPT4ge1xuICAvKiogQHR5cGUgeyhldmVudDogYW55LCBlbGVtZW50OiBhbnksIHBhdGg6IGFueSwgdGFyZ2V0OiBhbnksIGNhdXNlOiBhbnksIHN3YXA6IGFueSkgPT4gdm9pZH0gKi9cbiAgY29uc3QgbG9vayA9IChldmVudCwgZWxlbWVudCwgcGF0aCwgdGFyZ2V0LCBjYXVzZSwgc3dhcCkgPT4ge1xuICAgIGNvbnN0IHVybCA9IG5pdHJvKCkucm9vdE9mKGVsZW1lbnQpPy5kYXRhc2V0Lm5pdHJvVXJsO1xuICAgIC8vIE5vYm9keSBpcyB0byBiZSBhc2tlZCBhdCBlYWNoIHBvbGw7IHdoYXQgYSBjb21wb25lbnQgYXNrcyBmb3IgaXMgaXRzIG93bi5cbiAgICBpZiAoIWNhdXNlPy5pc1RydXN0ZWQgfHwgY2F1c2Uubml0cm8gfHwgQUREUy50ZXN0KHN3YXApIHx8ICh1cmwgJiYgcGF0aD8uc3RhcnRzV2l0aCh1cmwpKSB8fCAhdGFyZ2V0IHx8IG1heUdvKHRhcmdldCkpIHJldHVybjtcbiAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgIGV2ZW50LnN0b3BJbW1lZGlhdGVQcm9wYWdhdGlvbigpO1xuICB9O1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignaHRteDpjb25maXJtJywgKC8qKiBAdHlwZSB7YW55fSAqLyBldmVudCkgPT4ge1xuICAgIGNvbnN0IHsgY3R4LCBlbHQsIHBhdGgsIHRhcmdldCwgdHJpZ2dlcmluZ0V2ZW50IH0gPSBldmVudC5kZXRhaWw7XG4gICAgaWYgKGN0eCkgcmV0dXJuOyAvLyBodG14IDQgaGFzIHRoaXMgZXZlbnQsIHRvb1xuICAgIGNvbnN0IGhvbGRlciA9IGVsdC5jbG9zZXN0KCdbaHgtc3dhcF0sW2RhdGEtaHgtc3dhcF0nKTtcbiAgICBjb25zdCBzd2FwID0gaG9sZGVyPy5nZXRBdHRyaWJ1dGUoJ2h4LXN3YXAnKSA/PyBob2xkZXI/LmdldEF0dHJpYnV0ZSgnZGF0YS1oeC1zd2FwJyk7XG4gICAgbG9vayhldmVudCwgZWx0LCBwYXRoLCB0YXJnZXQsIHRyaWdnZXJpbmdFdmVudCwgc3dhcCk7XG4gIH0sIHRydWUpO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignaHRteDpiZWZvcmU6cmVxdWVzdCcsICgvKiogQHR5cGUge2FueX0gKi8gZXZlbnQpID0+IHtcbiAgICBjb25zdCB7IHJlcXVlc3QsIHNvdXJjZUVsZW1lbnQsIHNvdXJjZUV2ZW50LCBzd2FwLCB0YXJnZXQgfSA9IGV2ZW50LmRldGFpbC5jdHg7XG4gICAgbG9vayhldmVudCwgc291cmNlRWxlbWVudCwgcmVxdWVzdC5hY3Rpb24sIHRhcmdldCwgc291cmNlRXZlbnQsIHN3YXApO1xuICB9LCB0cnVlKTtcbn07XG4iLCAiLyogQXNrcyBiZWZvcmUgc29tZXRoaW5nIHRoYXQgd2FzIGVudGVyZWQgaW50byBhIGd1YXJkZWQgZm9ybSBpcyBsb3N0LCBpbiBhIGZpbGUgb2YgaXRzIG93bjogcGFnZXMgbG9hZCBpdFxuICogYnkgeyUgbml0cm9fc2NyaXB0cyBcImd1YXJkXCIgJX0uXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tcXVlc3Rpb24gb2YgaXRzIHNjcmlwdC4gSGVhcnM6IGlucHV0LCBjaGFuZ2UsIHBhZ2VzaG93LCBiZWZvcmV1bmxvYWQuXG4gKi9cbmltcG9ydCB7IG5pdHJvLCBzdGFydE9uY2UgfSBmcm9tICcuL2Jlc2lkZS5qcyc7XG5pbXBvcnQgeyBiZWdpbiwgZW5kLCBnaXZlVXAsIGhvbGRzVW5zYXZlZCwgc2F2ZUxlYXZpbmcgfSBmcm9tICcuL2d1YXJkLmpzJztcbmltcG9ydCB7IHN0YXJ0U3dhcHMgfSBmcm9tICcuL3N3YXBzLmpzJztcblxuY29uc3QgeyBuaXRyb1F1ZXN0aW9uIH0gPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmN1cnJlbnRTY3JpcHQpLmRhdGFzZXQ7XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBCZWZvcmVVbmxvYWRFdmVudCkgPT4gdm9pZH0gKi9cbmNvbnN0IGFzayA9IChldmVudCkgPT4ge1xuICBzYXZlTGVhdmluZygpO1xuICBpZiAoIWhvbGRzVW5zYXZlZChkb2N1bWVudCkpIHJldHVybjtcbiAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgZXZlbnQucmV0dXJuVmFsdWUgPSAnb2xkZXIgYnJvd3NlcnMnO1xufTtcblxuLy8gQSBwYWdlIHRoYXQgbGlzdGVucyBmb3Igbm90aGluZyBpcyBrZXB0IGJ5IGV2ZXJ5IGJyb3dzZXIuXG5jb25zdCBsb29rID0gKCkgPT4gKGhvbGRzVW5zYXZlZChkb2N1bWVudCkgPyB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lciA6IHJlbW92ZUV2ZW50TGlzdGVuZXIpKCdiZWZvcmV1bmxvYWQnLCBhc2spO1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgbm90ZSA9ICh7IHRhcmdldCB9KSA9PiB7XG4gIGlmICh0YXJnZXQuZm9ybT8uaGFzQXR0cmlidXRlPy4oJ2RhdGEtbml0cm8tZ3VhcmQnKSkgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ2JlZm9yZXVubG9hZCcsIGFzayk7XG59O1xuXG5zdGFydE9uY2UoJ2hhc0d1YXJkJywgKCkgPT4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgWydpbnB1dCcsICdjaGFuZ2UnXSkgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgbm90ZSwgdHJ1ZSk7XG4gIG5pdHJvKCkub24oJ3F1ZXVlZCcsIGJlZ2luKTtcbiAgbml0cm8oKS5vbignYW5zd2VyZWQnLCAoam9iKSA9PiB7XG4gICAgZW5kKGpvYik7XG4gICAgbG9vaygpO1xuICB9KTtcbiAgbml0cm8oKS5vbignZG9uZScsIGVuZCk7IC8vIGl0IGhhZCBubyBhbnN3ZXJcbiAgbml0cm8oKS5vbignbmF2aWdhdGVkJywgbG9vayk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdwYWdlc2hvdycsIGxvb2spOyAvLyB3aXRoIHdoYXQgdGhlIGJyb3dzZXIgaGFzIHB1dCBiYWNrXG4gIHN0YXJ0U3dhcHMoKHRhcmdldCkgPT4ge1xuICAgIGlmICghaG9sZHNVbnNhdmVkKHRhcmdldCkpIHJldHVybiB0cnVlO1xuICAgIGlmICghd2luZG93LmNvbmZpcm0obml0cm9RdWVzdGlvbikpIHJldHVybiBmYWxzZTtcbiAgICBnaXZlVXAodGFyZ2V0KTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfSk7XG59KTtcbiJdLAogICJtYXBwaW5ncyI6ICI7O0FBR08sTUFBTSxRQUFRO0FBQUE7QUFBQSxJQUE0QixPQUFPO0FBQUE7QUFJakQsTUFBTSxZQUFZLENBQUMsTUFBTSxVQUFVO0FBQ3hDLFFBQUksQ0FBQyxPQUFPLE9BQU8sUUFBUSxPQUFPLEtBQUssTUFBTSxFQUFFLElBQUksRUFBRztBQUN0RCxVQUFNLEVBQUUsSUFBSSxJQUFJO0FBQ2hCLFVBQU07QUFBQSxFQUNSOzs7QUNGQSxNQUFNLFVBQVU7QUFDaEIsTUFBTSxTQUFTO0FBRWYsTUFBTSxVQUFVLG9CQUFJLElBQUk7QUFFeEIsTUFBTSxXQUFXLG9CQUFJLElBQUk7QUFHekIsTUFBTSxVQUFVLENBQUMsRUFBRSxTQUFTLE9BQU8saUJBQWlCLE1BQU0sTUFBTSxNQUFNO0FBQ3BFLFFBQUksaUJBQWlCLEtBQUssSUFBSSxFQUFHLFFBQU8sV0FBVztBQUNuRCxRQUFJLE1BQU8sUUFBTyxDQUFDLEdBQUcsS0FBSyxFQUFFLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxhQUFhLE1BQU0sQ0FBQyxNQUFNLE1BQU0sWUFBWSxDQUFDO0FBQzdGLFdBQU8sa0JBQWtCLENBQUMsR0FBRyxlQUFlLEVBQUUsSUFBSSxDQUFDLFdBQVcsT0FBTyxLQUFLLElBQUk7QUFBQSxFQUNoRjtBQUlBLE1BQU0sVUFBVSxDQUFDLFVBQVU7QUFDekIsVUFBTSxPQUFPLFNBQVMsY0FBYyxNQUFNO0FBQzFDLFNBQUssT0FBTyxNQUFNLFVBQVUsSUFBSSxDQUFDO0FBQ2pDLFNBQUssTUFBTTtBQUNYLFdBQU8sUUFBUSxLQUFLLFVBQVU7QUFBQSxFQUNoQztBQUdBLE1BQU0sT0FBTyxDQUFDLE1BQU0sT0FBTztBQUV6QixVQUFNLFFBQVEsb0JBQUksSUFBSTtBQUN0QixlQUFXLFNBQVMsU0FBUyxpQkFBaUIsTUFBTSxHQUFHO0FBQ3JELFlBQU0sRUFBRSxNQUFNLE9BQU8sS0FBSztBQUFBO0FBQUEsUUFBd0I7QUFBQTtBQUNsRCxVQUFJLFVBQVUsUUFBUSxLQUFNLE9BQU0sSUFBSSxNQUFNLENBQUMsR0FBSSxNQUFNLElBQUksSUFBSSxLQUFLLENBQUMsR0FBSSxHQUFHLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDckY7QUFDQSxlQUFXLENBQUMsTUFBTSxNQUFNLEtBQUssTUFBTyxPQUFNLElBQUksTUFBTSxLQUFLLFVBQVUsTUFBTSxDQUFDO0FBQzFFLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxRQUFRLE1BQU0sQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLE9BQU8sQ0FBQyxFQUFFLE9BQU8sQ0FBQyxTQUFTLE1BQU0sRUFBRSxPQUFPLElBQUksQ0FBQztBQUdqRyxNQUFNLFFBQVEsQ0FBQyxTQUFTO0FBQ3RCLFVBQU0sT0FBTyxNQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ2hDLFdBQU8sQ0FBQyxLQUFLLElBQUksS0FBSyxhQUFhLFNBQVMsR0FBRyxLQUFLLGFBQWEsSUFBSSxLQUFLLE1BQU0sRUFBRSxRQUFRLElBQUksQ0FBQyxFQUFFLEtBQUs7QUFBQSxFQUN4RztBQUdBLE1BQU0sWUFBWSxDQUFDLFNBQVM7QUFDMUIsVUFBTSxTQUFTLFFBQVEsSUFBSSxNQUFNLElBQUksQ0FBQztBQUN0QyxVQUFNLFFBQVEsS0FBSyxNQUFNLE9BQU87QUFDaEMsV0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxDQUFDLE1BQU0sS0FBSyxNQUFNLFdBQVcsUUFBUSxJQUFJLElBQUksS0FBSyxNQUFNLElBQUksSUFBSSxFQUFFO0FBQUEsRUFDMUc7QUFHTyxNQUFNLGVBQWUsQ0FBQyxZQUFZLE1BQU0sRUFBRSxLQUFLLENBQUMsU0FBUyxRQUFRLFNBQVMsSUFBSSxLQUFLLFVBQVUsSUFBSSxDQUFDO0FBSWxHLE1BQU0sU0FBUyxDQUFDLFlBQVk7QUFDakMsZUFBVyxRQUFRLE1BQU0sRUFBRyxLQUFJLFFBQVEsU0FBUyxJQUFJLEVBQUcsU0FBUSxPQUFPLE1BQU0sSUFBSSxDQUFDO0FBQUEsRUFDcEY7QUFJTyxNQUFNLFFBQVEsQ0FBQyxRQUFRO0FBQzVCLFVBQU0sRUFBRSxJQUFJLE1BQU0sT0FBTyxJQUFJO0FBQzdCLGVBQVcsUUFBUSxNQUFNLEdBQUc7QUFDMUIsVUFBSSxNQUFNLEVBQUUsT0FBTyxJQUFJLEVBQUUsT0FBTyxHQUFJO0FBQ3BDLFlBQU0sTUFBTSxNQUFNLElBQUk7QUFDdEIsWUFBTSxTQUFTLFFBQVEsSUFBSSxHQUFHLEtBQUssb0JBQUksSUFBSTtBQUMzQyxZQUFNLFNBQVMsS0FBSyxNQUFNLE9BQU87QUFDakMsaUJBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxLQUFLLE1BQU0sT0FBTyxFQUFHLEtBQUksVUFBVSxPQUFPLElBQUksSUFBSSxLQUFLLENBQUMsT0FBTyxJQUFJLElBQUksRUFBRyxRQUFPLElBQUksTUFBTSxLQUFLO0FBQzVILGNBQVEsSUFBSSxLQUFLLE1BQU07QUFFdkIsVUFBSSxLQUFLLGFBQWEsU0FBUyxNQUFNLFFBQVMsUUFBUSxRQUFRLE1BQU0sS0FBSyxXQUFXLEtBQU87QUFDM0YsZUFBUyxJQUFJLE1BQU0sU0FBUyxJQUFJLEdBQUcsS0FBSyxvQkFBSSxJQUFJLEdBQUcsSUFBSSxLQUFLLE1BQU0sQ0FBQztBQUFBLElBQ3JFO0FBQUEsRUFDRjtBQUlBLE1BQU0sT0FBTyxDQUFDLFFBQVE7QUFDcEIsZUFBVyxDQUFDLEtBQUssSUFBSSxLQUFLLFNBQVMsSUFBSSxHQUFHLEtBQUssQ0FBQyxHQUFHO0FBQ2pELFlBQU0sT0FBTyxNQUFNLEVBQUUsS0FBSyxDQUFDQSxVQUFTLE1BQU1BLEtBQUksTUFBTSxHQUFHO0FBQ3ZELFlBQU0sU0FBUyxLQUFLLE1BQU0sT0FBTztBQUNqQyxZQUFNLFNBQVMsb0JBQUksSUFBSTtBQUN2QixpQkFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLEtBQUssTUFBTSxPQUFPLEdBQUc7QUFDL0MsY0FBTSxRQUFRLE9BQU8sSUFBSSxJQUFJO0FBQzdCLFlBQUksVUFBVSxNQUFPLFFBQU8sSUFBSSxNQUFNLFVBQVUsS0FBSyxJQUFJLElBQUksSUFBSSxRQUFRLEtBQUs7QUFBQSxNQUNoRjtBQUNBLGNBQVEsSUFBSSxLQUFLLE1BQU07QUFBQSxJQUN6QjtBQUFBLEVBQ0Y7QUFHTyxNQUFNLE1BQU0sQ0FBQyxRQUFRO0FBQzFCLFFBQUksT0FBTyxJQUFJLE1BQU0sSUFBSSxPQUFPLElBQUksT0FBUSxNQUFLLEdBQUc7QUFDcEQsYUFBUyxPQUFPLEdBQUc7QUFDbkIsVUFBTSxPQUFPLE1BQU0sRUFBRSxJQUFJLEtBQUs7QUFDOUIsZUFBVyxPQUFPLFFBQVEsS0FBSyxFQUFHLEtBQUksQ0FBQyxLQUFLLFNBQVMsR0FBRyxFQUFHLFNBQVEsT0FBTyxHQUFHO0FBQUEsRUFDL0U7QUFHTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixlQUFXLE9BQU8sU0FBUyxLQUFLLEdBQUc7QUFDakMsWUFBTSxFQUFFLFNBQVMsT0FBTyxJQUFJLElBQUksVUFBVSxDQUFDO0FBQzNDLFVBQUksT0FBTyxNQUFNLElBQUksUUFBUSxTQUFTLElBQUksYUFBYSxLQUFLLFNBQVMsSUFBSSxZQUFZLEdBQUksTUFBSyxHQUFHO0FBQUEsSUFDbkc7QUFBQSxFQUNGOzs7QUM3R0EsTUFBTSxPQUFPO0FBSU4sTUFBTSxhQUFhLENBQUMsVUFBVTtBQUVuQyxVQUFNQyxRQUFPLENBQUMsT0FBTyxTQUFTLE1BQU0sUUFBUSxPQUFPLFNBQVM7QUFDMUQsWUFBTSxNQUFNLE1BQU0sRUFBRSxPQUFPLE9BQU8sR0FBRyxRQUFRO0FBRTdDLFVBQUksQ0FBQyxPQUFPLGFBQWEsTUFBTSxTQUFTLEtBQUssS0FBSyxJQUFJLEtBQU0sT0FBTyxNQUFNLFdBQVcsR0FBRyxLQUFNLENBQUMsVUFBVSxNQUFNLE1BQU0sRUFBRztBQUN2SCxZQUFNLGVBQWU7QUFDckIsWUFBTSx5QkFBeUI7QUFBQSxJQUNqQztBQUNBLFdBQU8saUJBQWlCLGdCQUFnQixDQUFvQixVQUFVO0FBQ3BFLFlBQU0sRUFBRSxLQUFLLEtBQUssTUFBTSxRQUFRLGdCQUFnQixJQUFJLE1BQU07QUFDMUQsVUFBSSxJQUFLO0FBQ1QsWUFBTSxTQUFTLElBQUksUUFBUSwwQkFBMEI7QUFDckQsWUFBTSxPQUFPLFFBQVEsYUFBYSxTQUFTLEtBQUssUUFBUSxhQUFhLGNBQWM7QUFDbkYsTUFBQUEsTUFBSyxPQUFPLEtBQUssTUFBTSxRQUFRLGlCQUFpQixJQUFJO0FBQUEsSUFDdEQsR0FBRyxJQUFJO0FBQ1AsV0FBTyxpQkFBaUIsdUJBQXVCLENBQW9CLFVBQVU7QUFDM0UsWUFBTSxFQUFFLFNBQVMsZUFBZSxhQUFhLE1BQU0sT0FBTyxJQUFJLE1BQU0sT0FBTztBQUMzRSxNQUFBQSxNQUFLLE9BQU8sZUFBZSxRQUFRLFFBQVEsUUFBUSxhQUFhLElBQUk7QUFBQSxJQUN0RSxHQUFHLElBQUk7QUFBQSxFQUNUOzs7QUNyQkEsTUFBTSxFQUFFLGNBQWM7QUFBQTtBQUFBLElBQXdCLFNBQVMsY0FBZTtBQUFBO0FBR3RFLE1BQU0sTUFBTSxDQUFDLFVBQVU7QUFDckIsZ0JBQVk7QUFDWixRQUFJLENBQUMsYUFBYSxRQUFRLEVBQUc7QUFDN0IsVUFBTSxlQUFlO0FBQ3JCLFVBQU0sY0FBYztBQUFBLEVBQ3RCO0FBR0EsTUFBTSxPQUFPLE9BQU8sYUFBYSxRQUFRLElBQUksT0FBTyxtQkFBbUIscUJBQXFCLGdCQUFnQixHQUFHO0FBRy9HLE1BQU0sT0FBTyxDQUFDLEVBQUUsT0FBTyxNQUFNO0FBQzNCLFFBQUksT0FBTyxNQUFNLGVBQWUsa0JBQWtCLEVBQUcsUUFBTyxpQkFBaUIsZ0JBQWdCLEdBQUc7QUFBQSxFQUNsRztBQUVBLFlBQVUsWUFBWSxNQUFNO0FBQzFCLGVBQVcsUUFBUSxDQUFDLFNBQVMsUUFBUSxFQUFHLFFBQU8saUJBQWlCLE1BQU0sTUFBTSxJQUFJO0FBQ2hGLFVBQU0sRUFBRSxHQUFHLFVBQVUsS0FBSztBQUMxQixVQUFNLEVBQUUsR0FBRyxZQUFZLENBQUMsUUFBUTtBQUM5QixVQUFJLEdBQUc7QUFDUCxXQUFLO0FBQUEsSUFDUCxDQUFDO0FBQ0QsVUFBTSxFQUFFLEdBQUcsUUFBUSxHQUFHO0FBQ3RCLFVBQU0sRUFBRSxHQUFHLGFBQWEsSUFBSTtBQUM1QixXQUFPLGlCQUFpQixZQUFZLElBQUk7QUFDeEMsZUFBVyxDQUFDLFdBQVc7QUFDckIsVUFBSSxDQUFDLGFBQWEsTUFBTSxFQUFHLFFBQU87QUFDbEMsVUFBSSxDQUFDLE9BQU8sUUFBUSxhQUFhLEVBQUcsUUFBTztBQUMzQyxhQUFPLE1BQU07QUFDYixhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQUEsRUFDSCxDQUFDOyIsCiAgIm5hbWVzIjogWyJmb3JtIiwgImxvb2siXQp9Cg==
