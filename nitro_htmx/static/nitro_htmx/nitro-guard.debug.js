(() => {
  // nitro_htmx/client/guard.js
  var nitro = () => (
    /** @type {Nitro} */
    window.nitro
  );
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
      const given = form ? read(form, givenOf) : [];
      const values = form ? read(form, valueOf) : /* @__PURE__ */ new Map();
      const record = /* @__PURE__ */ new Map();
      for (const [name, first] of given) {
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
  if (Object.hasOwn(window, "nitro") && !nitro().hasGuard) {
    nitro().hasGuard = true;
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
  }
})();
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L2d1YXJkLmpzIiwgIi4uLy4uL2NsaWVudC9zd2Fwcy5qcyIsICIuLi8uLi9jbGllbnQvbml0cm8tZ3VhcmQuanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIEZvciB0aGUgZ3VhcmQ6IHdoaWNoIGZvcm1zIGhvbGQgc29tZXRoaW5nIHRoYXQgaXMgbm90IHNhdmVkLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWd1YXJkIG9mIGEgZm9ybTsgaHgtcG9zdDogaXRzIGFjdGlvbi4gSXRzIGlucHV0cyBhcmUga25vd24gYnkgdGhlaXIgbmFtZXMuXG4gKlxuICogQSBmb3JtIGlzIG5vdCBzYXZlZCB3aGlsZSBpdHMgaW5wdXRzIGhvbGQgc29tZXRoaW5nIGVsc2UgdGhhbiB3aGF0IHRoZSBzZXJ2ZXIgZ2F2ZS4gQSBsaXZlIGlucHV0LCBvciB3aGF0IHdhcyByZWZ1c2VkLFxuICogY29tZXMgYmFjayBhcyB0aGUgc2VydmVyJ3Mgb3duLCBzbyB3aGF0IGl0IGdhdmUgYmVmb3JlIHN0YXlzIG9uIHJlY29yZCB1bnRpbCB0aGUgYWN0aW9uIGhhcyBzdWNjZWVkZWQuXG4gKi9cbmV4cG9ydCBjb25zdCBuaXRybyA9ICgpID0+IC8qKiBAdHlwZSB7Tml0cm99ICovICh3aW5kb3cubml0cm8pO1xuXG5jb25zdCBHVUFSREVEID0gJ2Zvcm1bZGF0YS1uaXRyby1ndWFyZF0nO1xuY29uc3QgRklFTERTID0gJ2lucHV0LHNlbGVjdCx0ZXh0YXJlYSc7XG4vKiogQHR5cGUge01hcDxzdHJpbmcsIE1hcDxzdHJpbmcsIHN0cmluZz4+fSAqL1xuY29uc3QgcmVjb3JkcyA9IG5ldyBNYXAoKTsgLy8gYnkgZm9ybTogYnkgbmFtZSB3aGF0IGNvdW50cyBhcyBzYXZlZCwgd2hlcmUgdGhhdCBpcyBub3Qgd2hhdCB0aGUgc2VydmVyIGhhcyBnaXZlbiBsYXN0XG4vKiogQHR5cGUge01hcDxKb2IsIE1hcDxzdHJpbmcsIE1hcDxzdHJpbmcsIHN0cmluZz4+Pn0gKi9cbmNvbnN0IHVuZGVyV2F5ID0gbmV3IE1hcCgpOyAvLyBieSBmb3JtOiB3aGF0IHdhcyBzZW50LCBieSBuYW1lXG5cbi8qKiBAdHlwZSB7KGZpZWxkOiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IHZhbHVlT2YgPSAoeyBjaGVja2VkLCBmaWxlcywgc2VsZWN0ZWRPcHRpb25zLCB0eXBlLCB2YWx1ZSB9KSA9PiB7XG4gIGlmICgvY2hlY2tib3h8cmFkaW8vLnRlc3QodHlwZSkpIHJldHVybiBjaGVja2VkICYmIHZhbHVlO1xuICBpZiAoZmlsZXMpIHJldHVybiBbLi4uZmlsZXNdLm1hcCgoeyBuYW1lLCBzaXplLCBsYXN0TW9kaWZpZWQgfSkgPT4gW25hbWUsIHNpemUsIGxhc3RNb2RpZmllZF0pO1xuICByZXR1cm4gc2VsZWN0ZWRPcHRpb25zID8gWy4uLnNlbGVjdGVkT3B0aW9uc10ubWFwKChvcHRpb24pID0+IG9wdGlvbi52YWx1ZSkgOiB2YWx1ZTtcbn07XG5cbi8qKiBXaGF0IGEgcmVzZXQgd291bGQgYnJpbmcuXG4gKiBAdHlwZSB7KGZpZWxkOiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IGdpdmVuT2YgPSAoZmllbGQpID0+IHtcbiAgY29uc3QgZm9ybSA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ2Zvcm0nKTtcbiAgZm9ybS5hcHBlbmQoZmllbGQuY2xvbmVOb2RlKHRydWUpKTtcbiAgZm9ybS5yZXNldCgpO1xuICByZXR1cm4gdmFsdWVPZihmb3JtLmZpcnN0Q2hpbGQpO1xufTtcblxuLyoqIEB0eXBlIHsoZm9ybTogYW55LCBvZjogKGZpZWxkOiBhbnkpID0+IGFueSkgPT4gTWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmNvbnN0IHJlYWQgPSAoZm9ybSwgb2YpID0+IHtcbiAgLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBhbnk+fSAqL1xuICBjb25zdCBmb3VuZCA9IG5ldyBNYXAoKTtcbiAgZm9yIChjb25zdCBmaWVsZCBvZiBkb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKEZJRUxEUykpIHtcbiAgICBjb25zdCB7IGZvcm06IG93bmVyLCBuYW1lIH0gPSAvKiogQHR5cGUge2FueX0gKi8gKGZpZWxkKTtcbiAgICBpZiAob3duZXIgPT09IGZvcm0gJiYgbmFtZSkgZm91bmQuc2V0KG5hbWUsIFsuLi4oZm91bmQuZ2V0KG5hbWUpID8/IFtdKSwgb2YoZmllbGQpXSk7XG4gIH1cbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVzXSBvZiBmb3VuZCkgZm91bmQuc2V0KG5hbWUsIEpTT04uc3RyaW5naWZ5KHZhbHVlcykpO1xuICByZXR1cm4gZm91bmQ7XG59O1xuXG4vKiogQHR5cGUgeygpID0+IGFueVtdfSAqL1xuY29uc3QgZm9ybXMgPSAoKSA9PiBbLi4uZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbChHVUFSREVEKV0uZmlsdGVyKChmb3JtKSA9PiBuaXRybygpLnJvb3RPZihmb3JtKSk7XG5cbi8qKiBAdHlwZSB7KGZvcm06IGFueSkgPT4gc3RyaW5nfSAqL1xuY29uc3Qga2V5T2YgPSAoZm9ybSkgPT4ge1xuICBjb25zdCByb290ID0gbml0cm8oKS5yb290T2YoZm9ybSk7XG4gIHJldHVybiBbcm9vdC5pZCwgZm9ybS5nZXRBdHRyaWJ1dGUoJ2h4LXBvc3QnKSwgZm9ybS5nZXRBdHRyaWJ1dGUoJ2lkJykgPz8gZm9ybXMoKS5pbmRleE9mKGZvcm0pXS5qb2luKCk7XG59O1xuXG4vKiogQHR5cGUgeyhmb3JtOiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc1Vuc2F2ZWQgPSAoZm9ybSkgPT4ge1xuICBjb25zdCByZWNvcmQgPSByZWNvcmRzLmdldChrZXlPZihmb3JtKSk7XG4gIGNvbnN0IGdpdmVuID0gcmVhZChmb3JtLCBnaXZlbk9mKTtcbiAgcmV0dXJuIFsuLi5yZWFkKGZvcm0sIHZhbHVlT2YpXS5zb21lKChbbmFtZSwgdmFsdWVdKSA9PiB2YWx1ZSAhPT0gKHJlY29yZD8uZ2V0KG5hbWUpID8/IGdpdmVuLmdldChuYW1lKSkpO1xufTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGhvbGRzVW5zYXZlZCA9IChlbGVtZW50KSA9PiBmb3JtcygpLnNvbWUoKGZvcm0pID0+IGVsZW1lbnQuY29udGFpbnMoZm9ybSkgJiYgaXNVbnNhdmVkKGZvcm0pKTtcblxuLyoqIFRha2Ugd2hhdCB0aGUgdmlzaXRvciBnaXZlcyB1cCBmb3Igc2F2ZWQuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBnaXZlVXAgPSAoZWxlbWVudCkgPT4ge1xuICBmb3IgKGNvbnN0IGZvcm0gb2YgZm9ybXMoKSkgaWYgKGVsZW1lbnQuY29udGFpbnMoZm9ybSkpIHJlY29yZHMuZGVsZXRlKGtleU9mKGZvcm0pKTtcbn07XG5cbi8qKiBSZWNvcmQgd2hhdCB0aGUgc2VydmVyIGdhdmUsIGJlZm9yZSBhbiBhbnN3ZXIgZ2l2ZXMgd2hhdCB0aGUgdmlzaXRvciBoYXMgZW50ZXJlZC5cbiAqIEB0eXBlIHsoam9iOiBhbnkpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgYmVnaW4gPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgaWQsIHBhdGgsIHNvdXJjZSB9ID0gam9iO1xuICBmb3IgKGNvbnN0IGZvcm0gb2YgZm9ybXMoKSkge1xuICAgIGlmIChuaXRybygpLnJvb3RPZihmb3JtKS5pZCAhPT0gaWQpIGNvbnRpbnVlO1xuICAgIGNvbnN0IGtleSA9IGtleU9mKGZvcm0pO1xuICAgIGNvbnN0IHJlY29yZCA9IHJlY29yZHMuZ2V0KGtleSkgPz8gbmV3IE1hcCgpO1xuICAgIGNvbnN0IHZhbHVlcyA9IHJlYWQoZm9ybSwgdmFsdWVPZik7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgZ2l2ZW5dIG9mIHJlYWQoZm9ybSwgZ2l2ZW5PZikpIGlmIChnaXZlbiAhPT0gdmFsdWVzLmdldChuYW1lKSAmJiAhcmVjb3JkLmhhcyhuYW1lKSkgcmVjb3JkLnNldChuYW1lLCBnaXZlbik7XG4gICAgcmVjb3Jkcy5zZXQoa2V5LCByZWNvcmQpO1xuICAgIC8vIFdoZXJlIGFub3RoZXIgZm9ybSBhc2tzIGZvciB0aGUgc2FtZSBhY3Rpb24sIGl0IGhhcyBzZW50IGl0cyBvd24gaW5wdXRzLlxuICAgIGlmIChmb3JtLmdldEF0dHJpYnV0ZSgnaHgtcG9zdCcpICE9PSBwYXRoIHx8IChzb3VyY2U/Lm1hdGNoZXMoJ2Zvcm0nKSAmJiBzb3VyY2UgIT09IGZvcm0pKSBjb250aW51ZTtcbiAgICB1bmRlcldheS5zZXQoam9iLCAodW5kZXJXYXkuZ2V0KGpvYikgPz8gbmV3IE1hcCgpKS5zZXQoa2V5LCB2YWx1ZXMpKTtcbiAgfVxufTtcblxuLyoqIFdoYXQgd2FzIGVudGVyZWQgc2luY2UgaXQgd2FzIHNlbnQgaXMgbm90IHNhdmVkLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IHNhdmUgPSAoam9iKSA9PiB7XG4gIGZvciAoY29uc3QgW2tleSwgc2VudF0gb2YgdW5kZXJXYXkuZ2V0KGpvYikgPz8gW10pIHtcbiAgICBjb25zdCBmb3JtID0gZm9ybXMoKS5maW5kKChmb3JtKSA9PiBrZXlPZihmb3JtKSA9PT0ga2V5KTtcbiAgICBjb25zdCBnaXZlbiA9IGZvcm0gPyByZWFkKGZvcm0sIGdpdmVuT2YpIDogW107XG4gICAgY29uc3QgdmFsdWVzID0gZm9ybSA/IHJlYWQoZm9ybSwgdmFsdWVPZikgOiBuZXcgTWFwKCk7XG4gICAgY29uc3QgcmVjb3JkID0gbmV3IE1hcCgpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIGZpcnN0XSBvZiBnaXZlbikge1xuICAgICAgY29uc3QgdmFsdWUgPSB2YWx1ZXMuZ2V0KG5hbWUpO1xuICAgICAgaWYgKHZhbHVlICE9PSBmaXJzdCkgcmVjb3JkLnNldChuYW1lLCB2YWx1ZSA9PT0gc2VudC5nZXQobmFtZSkgPyB2YWx1ZSA6IGZpcnN0KTtcbiAgICB9XG4gICAgcmVjb3Jkcy5zZXQoa2V5LCByZWNvcmQpO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBlbmQgPSAoam9iKSA9PiB7XG4gIGlmIChOdW1iZXIoam9iLnN0YXR1cykgPCAzMDAgJiYgam9iLmV2ZW50cykgc2F2ZShqb2IpO1xuICB1bmRlcldheS5kZWxldGUoam9iKTtcbiAgY29uc3Qga2V5cyA9IGZvcm1zKCkubWFwKGtleU9mKTtcbiAgZm9yIChjb25zdCBrZXkgb2YgcmVjb3Jkcy5rZXlzKCkpIGlmICgha2V5cy5pbmNsdWRlcyhrZXkpKSByZWNvcmRzLmRlbGV0ZShrZXkpOyAvLyBpdHMgZm9ybSBoYXMgZ29uZVxufTtcblxuLyoqIFNhdmUgd2hhdCBpcyB1bmRlciB3YXkgd2hlcmUgaXRzIGFuc3dlciBsZWFkcyBhd2F5IGZyb20gdGhlIHBhZ2U6IG5vYm9keSBoZWFycyBvZiBpdHMgZW5kLiAqL1xuZXhwb3J0IGNvbnN0IHNhdmVMZWF2aW5nID0gKCkgPT4ge1xuICBmb3IgKGNvbnN0IGpvYiBvZiB1bmRlcldheS5rZXlzKCkpIHtcbiAgICBjb25zdCB7IGhlYWRlcnMsIHN0YXR1cyB9ID0gam9iLmFuc3dlciA/PyB7fTtcbiAgICBpZiAoTnVtYmVyKHN0YXR1cykgPCAzMDAgJiYgKGhlYWRlcnM/LmdldCgnSFgtUmVkaXJlY3QnKSB8fCBoZWFkZXJzPy5nZXQoJ0hYLVJlZnJlc2gnKSkpIHNhdmUoam9iKTtcbiAgfVxufTtcbiIsICIvKiBGb3IgdGhlIGd1YXJkOiB3aGF0IHRoZSB2aXNpdG9yIGhhcyBwbGFpbiBodG14IGxvYWQgaW50byBhbiBlbGVtZW50LCBzdWNoIGFzIHRoZSBwYWdlIG9mIGEgYm9vc3RlZCBsaW5rLlxuICpcbiAqIEhlYXJzOiBodG14OmNvbmZpcm0gb2YgaHRteCAyLCBodG14OmJlZm9yZTpyZXF1ZXN0IG9mIGh0bXggNC4gUmVhZHM6IGh4LXN3YXAuXG4gKi9cbmltcG9ydCB7IG5pdHJvIH0gZnJvbSAnLi9ndWFyZC5qcyc7XG5cbmNvbnN0IEFERFMgPSAvbm9uZXxiZWZvcmV8YWZ0ZXJ8YXBwZW5kfHByZXBlbmQvOyAvLyBhbmQgdGFrZXMgbm90aGluZyBhd2F5XG5cbi8qKiBIYXZlIGBtYXlHb2AgYXNrZWQgZm9yIGVhY2ggZWxlbWVudCB3aG9zZSBjb250ZW50IGlzIHRvIGdvLlxuICogQHR5cGUgeyhtYXlHbzogKHRhcmdldDogYW55KSA9PiBib29sZWFuKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHN0YXJ0U3dhcHMgPSAobWF5R28pID0+IHtcbiAgLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSwgZWxlbWVudDogYW55LCBwYXRoOiBhbnksIHRhcmdldDogYW55LCBjYXVzZTogYW55LCBzd2FwOiBhbnkpID0+IHZvaWR9ICovXG4gIGNvbnN0IGxvb2sgPSAoZXZlbnQsIGVsZW1lbnQsIHBhdGgsIHRhcmdldCwgY2F1c2UsIHN3YXApID0+IHtcbiAgICBjb25zdCB1cmwgPSBuaXRybygpLnJvb3RPZihlbGVtZW50KT8uZGF0YXNldC5uaXRyb1VybDtcbiAgICAvLyBOb2JvZHkgaXMgdG8gYmUgYXNrZWQgYXQgZWFjaCBwb2xsOyB3aGF0IGEgY29tcG9uZW50IGFza3MgZm9yIGlzIGl0cyBvd24uXG4gICAgaWYgKCFjYXVzZT8uaXNUcnVzdGVkIHx8IGNhdXNlLm5pdHJvIHx8IEFERFMudGVzdChzd2FwKSB8fCAodXJsICYmIHBhdGg/LnN0YXJ0c1dpdGgodXJsKSkgfHwgIXRhcmdldCB8fCBtYXlHbyh0YXJnZXQpKSByZXR1cm47XG4gICAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgICBldmVudC5zdG9wSW1tZWRpYXRlUHJvcGFnYXRpb24oKTtcbiAgfTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ2h0bXg6Y29uZmlybScsICgvKiogQHR5cGUge2FueX0gKi8gZXZlbnQpID0+IHtcbiAgICBjb25zdCB7IGN0eCwgZWx0LCBwYXRoLCB0YXJnZXQsIHRyaWdnZXJpbmdFdmVudCB9ID0gZXZlbnQuZGV0YWlsO1xuICAgIGlmIChjdHgpIHJldHVybjsgLy8gaHRteCA0IGhhcyB0aGlzIGV2ZW50LCB0b29cbiAgICBjb25zdCBob2xkZXIgPSBlbHQuY2xvc2VzdCgnW2h4LXN3YXBdLFtkYXRhLWh4LXN3YXBdJyk7XG4gICAgY29uc3Qgc3dhcCA9IGhvbGRlcj8uZ2V0QXR0cmlidXRlKCdoeC1zd2FwJykgPz8gaG9sZGVyPy5nZXRBdHRyaWJ1dGUoJ2RhdGEtaHgtc3dhcCcpO1xuICAgIGxvb2soZXZlbnQsIGVsdCwgcGF0aCwgdGFyZ2V0LCB0cmlnZ2VyaW5nRXZlbnQsIHN3YXApO1xuICB9LCB0cnVlKTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ2h0bXg6YmVmb3JlOnJlcXVlc3QnLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgY29uc3QgeyByZXF1ZXN0LCBzb3VyY2VFbGVtZW50LCBzb3VyY2VFdmVudCwgc3dhcCwgdGFyZ2V0IH0gPSBldmVudC5kZXRhaWwuY3R4O1xuICAgIGxvb2soZXZlbnQsIHNvdXJjZUVsZW1lbnQsIHJlcXVlc3QuYWN0aW9uLCB0YXJnZXQsIHNvdXJjZUV2ZW50LCBzd2FwKTtcbiAgfSwgdHJ1ZSk7XG59O1xuIiwgIi8qIEFza3MgYmVmb3JlIHNvbWV0aGluZyB0aGF0IHdhcyBlbnRlcmVkIGludG8gYSBndWFyZGVkIGZvcm0gaXMgbG9zdCwgaW4gYSBmaWxlIG9mIGl0cyBvd246IG9ubHkgcGFnZXMgdGhhdCBuYW1lIGl0IGxvYWRcbiAqIGl0LiBJdCBrbm93cyB0aGUgYnJpZGdlIGJ5IHdpbmRvdy5uaXRyby5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1xdWVzdGlvbiBvZiBpdHMgc2NyaXB0LiBIZWFyczogaW5wdXQsIGNoYW5nZSwgcGFnZXNob3csIGJlZm9yZXVubG9hZC5cbiAqL1xuaW1wb3J0IHsgYmVnaW4sIGVuZCwgZ2l2ZVVwLCBob2xkc1Vuc2F2ZWQsIG5pdHJvLCBzYXZlTGVhdmluZyB9IGZyb20gJy4vZ3VhcmQuanMnO1xuaW1wb3J0IHsgc3RhcnRTd2FwcyB9IGZyb20gJy4vc3dhcHMuanMnO1xuXG5jb25zdCB7IG5pdHJvUXVlc3Rpb24gfSA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZG9jdW1lbnQuY3VycmVudFNjcmlwdCkuZGF0YXNldDtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IEJlZm9yZVVubG9hZEV2ZW50KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrID0gKGV2ZW50KSA9PiB7XG4gIHNhdmVMZWF2aW5nKCk7XG4gIGlmICghaG9sZHNVbnNhdmVkKGRvY3VtZW50KSkgcmV0dXJuO1xuICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICBldmVudC5yZXR1cm5WYWx1ZSA9ICdvbGRlciBicm93c2Vycyc7XG59O1xuXG4vLyBBIHBhZ2UgdGhhdCBsaXN0ZW5zIGZvciBub3RoaW5nIGlzIGtlcHQgYnkgZXZlcnkgYnJvd3Nlci5cbmNvbnN0IGxvb2sgPSAoKSA9PiAoaG9sZHNVbnNhdmVkKGRvY3VtZW50KSA/IHdpbmRvdy5hZGRFdmVudExpc3RlbmVyIDogcmVtb3ZlRXZlbnRMaXN0ZW5lcikoJ2JlZm9yZXVubG9hZCcsIGFzayk7XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKHsgdGFyZ2V0IH0pID0+IHtcbiAgaWYgKHRhcmdldC5mb3JtPy5oYXNBdHRyaWJ1dGU/LignZGF0YS1uaXRyby1ndWFyZCcpKSB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignYmVmb3JldW5sb2FkJywgYXNrKTtcbn07XG5cbi8vIE5vIGlkIG1ha2VzIGFuIG93biBwcm9wZXJ0eS5cbmlmIChPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvJykgJiYgIW5pdHJvKCkuaGFzR3VhcmQpIHsgLy8gaHRteCBydW5zIHRoZSBzY3JpcHRzIG9mIGEgYm9keSBhbmV3IHdoZW4gaXQgcmVzdG9yZXMgYSBwYWdlXG4gIG5pdHJvKCkuaGFzR3VhcmQgPSB0cnVlO1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgWydpbnB1dCcsICdjaGFuZ2UnXSkgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgbm90ZSwgdHJ1ZSk7XG4gIG5pdHJvKCkub24oJ3F1ZXVlZCcsIGJlZ2luKTtcbiAgbml0cm8oKS5vbignYW5zd2VyZWQnLCAoam9iKSA9PiB7XG4gICAgZW5kKGpvYik7XG4gICAgbG9vaygpO1xuICB9KTtcbiAgbml0cm8oKS5vbignZG9uZScsIGVuZCk7IC8vIGl0IGhhZCBubyBhbnN3ZXJcbiAgbml0cm8oKS5vbignbmF2aWdhdGVkJywgbG9vayk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdwYWdlc2hvdycsIGxvb2spOyAvLyB3aXRoIHdoYXQgdGhlIGJyb3dzZXIgaGFzIHB1dCBiYWNrXG4gIHN0YXJ0U3dhcHMoKHRhcmdldCkgPT4ge1xuICAgIGlmICghaG9sZHNVbnNhdmVkKHRhcmdldCkpIHJldHVybiB0cnVlO1xuICAgIGlmICghd2luZG93LmNvbmZpcm0obml0cm9RdWVzdGlvbikpIHJldHVybiBmYWxzZTtcbiAgICBnaXZlVXAodGFyZ2V0KTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfSk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOztBQU9PLE1BQU0sUUFBUTtBQUFBO0FBQUEsSUFBNEIsT0FBTztBQUFBO0FBRXhELE1BQU0sVUFBVTtBQUNoQixNQUFNLFNBQVM7QUFFZixNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUV4QixNQUFNLFdBQVcsb0JBQUksSUFBSTtBQUd6QixNQUFNLFVBQVUsQ0FBQyxFQUFFLFNBQVMsT0FBTyxpQkFBaUIsTUFBTSxNQUFNLE1BQU07QUFDcEUsUUFBSSxpQkFBaUIsS0FBSyxJQUFJLEVBQUcsUUFBTyxXQUFXO0FBQ25ELFFBQUksTUFBTyxRQUFPLENBQUMsR0FBRyxLQUFLLEVBQUUsSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLGFBQWEsTUFBTSxDQUFDLE1BQU0sTUFBTSxZQUFZLENBQUM7QUFDN0YsV0FBTyxrQkFBa0IsQ0FBQyxHQUFHLGVBQWUsRUFBRSxJQUFJLENBQUMsV0FBVyxPQUFPLEtBQUssSUFBSTtBQUFBLEVBQ2hGO0FBSUEsTUFBTSxVQUFVLENBQUMsVUFBVTtBQUN6QixVQUFNLE9BQU8sU0FBUyxjQUFjLE1BQU07QUFDMUMsU0FBSyxPQUFPLE1BQU0sVUFBVSxJQUFJLENBQUM7QUFDakMsU0FBSyxNQUFNO0FBQ1gsV0FBTyxRQUFRLEtBQUssVUFBVTtBQUFBLEVBQ2hDO0FBR0EsTUFBTSxPQUFPLENBQUMsTUFBTSxPQUFPO0FBRXpCLFVBQU0sUUFBUSxvQkFBSSxJQUFJO0FBQ3RCLGVBQVcsU0FBUyxTQUFTLGlCQUFpQixNQUFNLEdBQUc7QUFDckQsWUFBTSxFQUFFLE1BQU0sT0FBTyxLQUFLO0FBQUE7QUFBQSxRQUF3QjtBQUFBO0FBQ2xELFVBQUksVUFBVSxRQUFRLEtBQU0sT0FBTSxJQUFJLE1BQU0sQ0FBQyxHQUFJLE1BQU0sSUFBSSxJQUFJLEtBQUssQ0FBQyxHQUFJLEdBQUcsS0FBSyxDQUFDLENBQUM7QUFBQSxJQUNyRjtBQUNBLGVBQVcsQ0FBQyxNQUFNLE1BQU0sS0FBSyxNQUFPLE9BQU0sSUFBSSxNQUFNLEtBQUssVUFBVSxNQUFNLENBQUM7QUFDMUUsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFFBQVEsTUFBTSxDQUFDLEdBQUcsU0FBUyxpQkFBaUIsT0FBTyxDQUFDLEVBQUUsT0FBTyxDQUFDLFNBQVMsTUFBTSxFQUFFLE9BQU8sSUFBSSxDQUFDO0FBR2pHLE1BQU0sUUFBUSxDQUFDLFNBQVM7QUFDdEIsVUFBTSxPQUFPLE1BQU0sRUFBRSxPQUFPLElBQUk7QUFDaEMsV0FBTyxDQUFDLEtBQUssSUFBSSxLQUFLLGFBQWEsU0FBUyxHQUFHLEtBQUssYUFBYSxJQUFJLEtBQUssTUFBTSxFQUFFLFFBQVEsSUFBSSxDQUFDLEVBQUUsS0FBSztBQUFBLEVBQ3hHO0FBR0EsTUFBTSxZQUFZLENBQUMsU0FBUztBQUMxQixVQUFNLFNBQVMsUUFBUSxJQUFJLE1BQU0sSUFBSSxDQUFDO0FBQ3RDLFVBQU0sUUFBUSxLQUFLLE1BQU0sT0FBTztBQUNoQyxXQUFPLENBQUMsR0FBRyxLQUFLLE1BQU0sT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU0sV0FBVyxRQUFRLElBQUksSUFBSSxLQUFLLE1BQU0sSUFBSSxJQUFJLEVBQUU7QUFBQSxFQUMxRztBQUdPLE1BQU0sZUFBZSxDQUFDLFlBQVksTUFBTSxFQUFFLEtBQUssQ0FBQyxTQUFTLFFBQVEsU0FBUyxJQUFJLEtBQUssVUFBVSxJQUFJLENBQUM7QUFJbEcsTUFBTSxTQUFTLENBQUMsWUFBWTtBQUNqQyxlQUFXLFFBQVEsTUFBTSxFQUFHLEtBQUksUUFBUSxTQUFTLElBQUksRUFBRyxTQUFRLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFBQSxFQUNwRjtBQUlPLE1BQU0sUUFBUSxDQUFDLFFBQVE7QUFDNUIsVUFBTSxFQUFFLElBQUksTUFBTSxPQUFPLElBQUk7QUFDN0IsZUFBVyxRQUFRLE1BQU0sR0FBRztBQUMxQixVQUFJLE1BQU0sRUFBRSxPQUFPLElBQUksRUFBRSxPQUFPLEdBQUk7QUFDcEMsWUFBTSxNQUFNLE1BQU0sSUFBSTtBQUN0QixZQUFNLFNBQVMsUUFBUSxJQUFJLEdBQUcsS0FBSyxvQkFBSSxJQUFJO0FBQzNDLFlBQU0sU0FBUyxLQUFLLE1BQU0sT0FBTztBQUNqQyxpQkFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLEtBQUssTUFBTSxPQUFPLEVBQUcsS0FBSSxVQUFVLE9BQU8sSUFBSSxJQUFJLEtBQUssQ0FBQyxPQUFPLElBQUksSUFBSSxFQUFHLFFBQU8sSUFBSSxNQUFNLEtBQUs7QUFDNUgsY0FBUSxJQUFJLEtBQUssTUFBTTtBQUV2QixVQUFJLEtBQUssYUFBYSxTQUFTLE1BQU0sUUFBUyxRQUFRLFFBQVEsTUFBTSxLQUFLLFdBQVcsS0FBTztBQUMzRixlQUFTLElBQUksTUFBTSxTQUFTLElBQUksR0FBRyxLQUFLLG9CQUFJLElBQUksR0FBRyxJQUFJLEtBQUssTUFBTSxDQUFDO0FBQUEsSUFDckU7QUFBQSxFQUNGO0FBSUEsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUNwQixlQUFXLENBQUMsS0FBSyxJQUFJLEtBQUssU0FBUyxJQUFJLEdBQUcsS0FBSyxDQUFDLEdBQUc7QUFDakQsWUFBTSxPQUFPLE1BQU0sRUFBRSxLQUFLLENBQUNBLFVBQVMsTUFBTUEsS0FBSSxNQUFNLEdBQUc7QUFDdkQsWUFBTSxRQUFRLE9BQU8sS0FBSyxNQUFNLE9BQU8sSUFBSSxDQUFDO0FBQzVDLFlBQU0sU0FBUyxPQUFPLEtBQUssTUFBTSxPQUFPLElBQUksb0JBQUksSUFBSTtBQUNwRCxZQUFNLFNBQVMsb0JBQUksSUFBSTtBQUN2QixpQkFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLE9BQU87QUFDakMsY0FBTSxRQUFRLE9BQU8sSUFBSSxJQUFJO0FBQzdCLFlBQUksVUFBVSxNQUFPLFFBQU8sSUFBSSxNQUFNLFVBQVUsS0FBSyxJQUFJLElBQUksSUFBSSxRQUFRLEtBQUs7QUFBQSxNQUNoRjtBQUNBLGNBQVEsSUFBSSxLQUFLLE1BQU07QUFBQSxJQUN6QjtBQUFBLEVBQ0Y7QUFHTyxNQUFNLE1BQU0sQ0FBQyxRQUFRO0FBQzFCLFFBQUksT0FBTyxJQUFJLE1BQU0sSUFBSSxPQUFPLElBQUksT0FBUSxNQUFLLEdBQUc7QUFDcEQsYUFBUyxPQUFPLEdBQUc7QUFDbkIsVUFBTSxPQUFPLE1BQU0sRUFBRSxJQUFJLEtBQUs7QUFDOUIsZUFBVyxPQUFPLFFBQVEsS0FBSyxFQUFHLEtBQUksQ0FBQyxLQUFLLFNBQVMsR0FBRyxFQUFHLFNBQVEsT0FBTyxHQUFHO0FBQUEsRUFDL0U7QUFHTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixlQUFXLE9BQU8sU0FBUyxLQUFLLEdBQUc7QUFDakMsWUFBTSxFQUFFLFNBQVMsT0FBTyxJQUFJLElBQUksVUFBVSxDQUFDO0FBQzNDLFVBQUksT0FBTyxNQUFNLElBQUksUUFBUSxTQUFTLElBQUksYUFBYSxLQUFLLFNBQVMsSUFBSSxZQUFZLEdBQUksTUFBSyxHQUFHO0FBQUEsSUFDbkc7QUFBQSxFQUNGOzs7QUM5R0EsTUFBTSxPQUFPO0FBSU4sTUFBTSxhQUFhLENBQUMsVUFBVTtBQUVuQyxVQUFNQyxRQUFPLENBQUMsT0FBTyxTQUFTLE1BQU0sUUFBUSxPQUFPLFNBQVM7QUFDMUQsWUFBTSxNQUFNLE1BQU0sRUFBRSxPQUFPLE9BQU8sR0FBRyxRQUFRO0FBRTdDLFVBQUksQ0FBQyxPQUFPLGFBQWEsTUFBTSxTQUFTLEtBQUssS0FBSyxJQUFJLEtBQU0sT0FBTyxNQUFNLFdBQVcsR0FBRyxLQUFNLENBQUMsVUFBVSxNQUFNLE1BQU0sRUFBRztBQUN2SCxZQUFNLGVBQWU7QUFDckIsWUFBTSx5QkFBeUI7QUFBQSxJQUNqQztBQUNBLFdBQU8saUJBQWlCLGdCQUFnQixDQUFvQixVQUFVO0FBQ3BFLFlBQU0sRUFBRSxLQUFLLEtBQUssTUFBTSxRQUFRLGdCQUFnQixJQUFJLE1BQU07QUFDMUQsVUFBSSxJQUFLO0FBQ1QsWUFBTSxTQUFTLElBQUksUUFBUSwwQkFBMEI7QUFDckQsWUFBTSxPQUFPLFFBQVEsYUFBYSxTQUFTLEtBQUssUUFBUSxhQUFhLGNBQWM7QUFDbkYsTUFBQUEsTUFBSyxPQUFPLEtBQUssTUFBTSxRQUFRLGlCQUFpQixJQUFJO0FBQUEsSUFDdEQsR0FBRyxJQUFJO0FBQ1AsV0FBTyxpQkFBaUIsdUJBQXVCLENBQW9CLFVBQVU7QUFDM0UsWUFBTSxFQUFFLFNBQVMsZUFBZSxhQUFhLE1BQU0sT0FBTyxJQUFJLE1BQU0sT0FBTztBQUMzRSxNQUFBQSxNQUFLLE9BQU8sZUFBZSxRQUFRLFFBQVEsUUFBUSxhQUFhLElBQUk7QUFBQSxJQUN0RSxHQUFHLElBQUk7QUFBQSxFQUNUOzs7QUN0QkEsTUFBTSxFQUFFLGNBQWM7QUFBQTtBQUFBLElBQXdCLFNBQVMsY0FBZTtBQUFBO0FBR3RFLE1BQU0sTUFBTSxDQUFDLFVBQVU7QUFDckIsZ0JBQVk7QUFDWixRQUFJLENBQUMsYUFBYSxRQUFRLEVBQUc7QUFDN0IsVUFBTSxlQUFlO0FBQ3JCLFVBQU0sY0FBYztBQUFBLEVBQ3RCO0FBR0EsTUFBTSxPQUFPLE9BQU8sYUFBYSxRQUFRLElBQUksT0FBTyxtQkFBbUIscUJBQXFCLGdCQUFnQixHQUFHO0FBRy9HLE1BQU0sT0FBTyxDQUFDLEVBQUUsT0FBTyxNQUFNO0FBQzNCLFFBQUksT0FBTyxNQUFNLGVBQWUsa0JBQWtCLEVBQUcsUUFBTyxpQkFBaUIsZ0JBQWdCLEdBQUc7QUFBQSxFQUNsRztBQUdBLE1BQUksT0FBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLENBQUMsTUFBTSxFQUFFLFVBQVU7QUFDdkQsVUFBTSxFQUFFLFdBQVc7QUFDbkIsZUFBVyxRQUFRLENBQUMsU0FBUyxRQUFRLEVBQUcsUUFBTyxpQkFBaUIsTUFBTSxNQUFNLElBQUk7QUFDaEYsVUFBTSxFQUFFLEdBQUcsVUFBVSxLQUFLO0FBQzFCLFVBQU0sRUFBRSxHQUFHLFlBQVksQ0FBQyxRQUFRO0FBQzlCLFVBQUksR0FBRztBQUNQLFdBQUs7QUFBQSxJQUNQLENBQUM7QUFDRCxVQUFNLEVBQUUsR0FBRyxRQUFRLEdBQUc7QUFDdEIsVUFBTSxFQUFFLEdBQUcsYUFBYSxJQUFJO0FBQzVCLFdBQU8saUJBQWlCLFlBQVksSUFBSTtBQUN4QyxlQUFXLENBQUMsV0FBVztBQUNyQixVQUFJLENBQUMsYUFBYSxNQUFNLEVBQUcsUUFBTztBQUNsQyxVQUFJLENBQUMsT0FBTyxRQUFRLGFBQWEsRUFBRyxRQUFPO0FBQzNDLGFBQU8sTUFBTTtBQUNiLGFBQU87QUFBQSxJQUNULENBQUM7QUFBQSxFQUNIOyIsCiAgIm5hbWVzIjogWyJmb3JtIiwgImxvb2siXQp9Cg==
