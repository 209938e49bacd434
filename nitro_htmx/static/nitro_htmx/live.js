/* Live inputs: what is typed goes to the server after a pause, with the action "sync". Types: tests/js/live.d.ts.
 *
 * Reads: data-nitro-sync of a bound input (data-nitro-model), or of a form whose inputs are all live: the
 *   pause in milliseconds, or "change" to wait until the input is left; data-nitro-url of the
 *   component's root.
 * Posts to <url>sync/: field, the names of what was touched; of a form also form, its values as a query.
 * Hears: input, change, compositionend; of htmx, as a request begins and ends, htmx:config:request,
 *   htmx:before:request and htmx:finally:request (4), htmx:confirm, htmx:configRequest and
 *   htmx:beforeSend (2).
 *
 * The pause is counted here and not by hx-trigger: a timer of htmx dies with its element, which any
 * answer may replace, and htmx would send what else stands in the form, for the answer to clear.
 */
(() => {
  'use strict';
  if (Object.hasOwn(window, 'nitroLive')) return; // loaded twice
  window.nitroLive = true;

  const { htmx } = window;
  /** @type {(element: any) => any} */
  const rootOf = (element) => window.nitro?.rootOf(element);
  const SYNC = 'data-nitro-sync';
  const TYPED = 'textarea,input:not([type=checkbox],[type=radio],[type=file])';
  const LOST_MS = 60000; // as long as the bridge waits for an answer
  /** @type {Map<string, LiveRoot>} */
  const roots = new Map(); // by id

  /** @type {(id: string) => LiveRoot} */
  const liveRoot = (id) => {
    const live = roots.get(id) ?? { due: new Map() };
    roots.set(id, live);
    return live;
  };

  /** @type {(root: Element, name: string) => any[]} */
  const inputsOf = (root, name) => [.../** @type {any} */ (root.querySelectorAll('[name]'))]
    .filter((input) => input.name === name && rootOf(input) === root);

  /** @type {(root: Element, name: string) => string} */
  const valueOf = (root, name) =>
    inputsOf(root, name).map(({ type, checked, value }) => (/checkbox|radio/.test(type) ? checked : value)).join('\n');

  /** @type {(event: any) => void} */
  const note = ({ target, type, isComposing }) => {
    const holder = target.closest?.(`[${SYNC}]`);
    const root = holder && rootOf(holder);
    if (!root || !target.name || isComposing) return;
    const pause = holder.getAttribute(SYNC);
    if ((type === 'change') !== (pause === 'change')) return;
    const live = liveRoot(root.id);
    live.due.set(target.name, valueOf(root, target.name));
    clearTimeout(live.timer);
    live.timer = setTimeout(() => flush(root.id), target.matches(TYPED) ? Number(pause) || 0 : 0);
  };

  /** Whether what is being typed is no number or date yet, such as a minus, or nothing new, such as "1.".
   * @type {(input: any) => boolean} */
  const isHalf = (input) => {
    const { defaultValue, type, validity, value } = input;
    return input === document.activeElement && (validity.badInput || (type === 'number' && value === defaultValue));
  };

  /** @type {(id: string) => void} */
  const flush = (id) => {
    const live = liveRoot(id);
    const root = window.nitro?.find(id);
    if (!root) return void roots.delete(id);
    const pressed = window.nitroPressed?.(); // an action, maybe, which carries what is due
    if (pressed) return void pressed.then(() => flush(id));
    // One request at a time: the next one carries all that is typed meanwhile.
    if (live.since && Date.now() - live.since < LOST_MS) return;
    // An answer may have cleared the form since.
    const names = [...live.due].filter(([name, value]) => value === valueOf(root, name)).map(([name]) => name)
      .filter((name) => !inputsOf(root, name).some(isHalf));
    live.due.clear();
    if (!names.length) return;
    live.since = Date.now();
    send(root, names);
  };

  /** @type {(root: HTMLElement, names: string[]) => void} */
  const send = (root, names) => {
    const form = document.createElement('form'); // for htmx to have no other values than the bridge's
    const inputs = names.map((name) => inputsOf(root, name)[0]);
    const holder = inputs.map((input) => input.closest(`form[${SYNC}]`)).find(Boolean);
    const args = { field: inputs.map((input) => input.dataset.nitroModel ?? input.name) };
    if (holder) Object.assign(args, { form: queryOf(holder) });
    form.noValidate = form.hidden = true;
    form.dataset.nitroArgs = JSON.stringify(args);
    root.append(form);
    htmx.ajax('POST', `${root.dataset.nitroUrl}sync/`, { source: form, target: root });
    form.remove();
  };

  /** @type {(form: HTMLFormElement) => string} */
  const queryOf = (form) => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.append(name, value);
    return query.toString();
  };

  /** @type {(element: any, path: any, cause: any) => void} */
  const begin = (element, path, cause) => {
    if (cause?.nitro) return; // it carries what stood there when it was caught
    const root = rootOf(element);
    const action = root && path?.startsWith?.(root.dataset.nitroUrl) && path.slice(root.dataset.nitroUrl.length);
    // An action carries what is due.
    if (action && action !== 'sync/' && action !== 'refresh/') roots.get(root.id)?.due.clear();
  };

  /** @type {(element: any, path: any) => void} */
  const end = (element, path) => {
    const { id } = rootOf(element) ?? element;
    const live = roots.get(id);
    if (!live || !path?.endsWith?.('/sync/')) return;
    live.since = 0;
    setTimeout(() => flush(id));
  };

  /** @type {(name: string, listener: (event: any) => void) => void} */
  const on = (name, listener) => window.addEventListener(name, listener, true);

  for (const name of ['input', 'change', 'compositionend']) on(name, note);
  /** @type {(event: any) => void} */
  const begin4 = ({ detail: { ctx } }) => ctx && begin(ctx.sourceElement, ctx.request.action, ctx.sourceEvent);
  /** @type {(event: any) => void} */
  const begin2 = ({ detail: { elt, path, triggeringEvent } }) => elt && begin(elt, path, triggeringEvent);
  // While htmx asks whether to send, nothing is on its way.
  on('htmx:config:request', (event) => event.detail.ctx?.confirm || begin4(event));
  on('htmx:before:request', begin4);
  on('htmx:confirm', (event) => event.detail.question || begin2(event));
  on('htmx:configRequest', begin2);
  on('htmx:finally:request', ({ detail: { ctx } }) => ctx && end(ctx.sourceElement, ctx.request.action));
  on('htmx:beforeSend', ({ detail: { elt, xhr, requestConfig: { path } } }) =>
    xhr.addEventListener('loadend', () => end(elt, path)));
})();
