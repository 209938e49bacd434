/* The bridge: requests of a component leave one after the other; events of an answer reach the page
 * once, in order, after the swap. For htmx 4 and htmx 2. The types are in tests/js/nitro.d.ts.
 *
 * Script: data-nitro-csrf, -csrf-cookie (a name; it wins), -csrf-header, -error-<status>, -error.
 * Root: id, data-nitro-component, -key, -url, -token. Inside: data-nitro-args, JSON of the action's
 *   arguments; data-nitro-model, a bound input.
 * Request: arguments; nitro-token; "<id>.<field>" for bound inputs; nitro-fields, their names, missing
 *   if nobody asked for the action; nitro-events, [[name, detail], …] that were heard; header
 *   Nitro-Chain, ids of the components whose events led here.
 * Answer: HX-Trigger: {"nitro:events": {"events": [[name, detail], …]}}; without "events", they follow
 *   the HTML in <script type="application/json" data-nitro-events>.
 * Sends them from the root, or from body if it has gone. If the answer is not ours: nitro:error
 *   {component, action, error, status}; status 0: no answer.
 * Hears nitro:… by the root's hx-trigger, and the events of htmx named below.
 * nitro.call(component, action, args, {key}) promises the detail of nitro:action-complete or rejects
 *   with that of nitro:error. It stays open if the answer leaves the page.
 */
(() => {
  'use strict';
  if (window.nitro?.call) return; // loaded twice
  const { htmx } = window;
  if (!htmx?.version) return console.error('nitro: htmx is missing. Load it before nitro.js.');

  const options = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;
  const isHtmx4 = Number.parseInt(htmx.version) >= 4;
  const MAX_HOPS = 6; // "nobody twice" alone allows ten components a million requests
  const FIELDS = 'input,select,textarea';
  const ENCODING = 'hx-encoding';
  /** @type {Map<string, Job[]>} */
  const lines = new Map(); // by id: the job under way, then those that wait
  /** @type {WeakMap<Event, Cause>} */
  const causes = new WeakMap(); // of the events we sent

  /** @type {(element: any) => any} */
  const rootOf = (element) => element.closest?.('[data-nitro-component]');
  /** @type {(id: string) => any} */
  const find = (id) => document.getElementById(id);
  const page = () => location.pathname + location.search;

  // Fields: what was typed, focus and caret outlive a swap

  /** @type {(field: any) => boolean} */
  const isTick = ({ type }) => /checkbox|radio/.test(type);

  /** @type {(field: any) => any[]} */
  const valuesOf = (field) => {
    if (isTick(field)) return field.checked ? [field.value] : [];
    if (field.options) return [...field.selectedOptions].map((option) => option.value);
    return [...(field.files ?? [field.value])];
  };

  /** @type {(field: any) => any[]} */
  const given = (field) => { // by the server
    const form = document.createElement('form');
    form.append(field.cloneNode(true));
    form.reset();
    return valuesOf(form.firstChild);
  };

  /** @type {(field: any, values: any[]) => void} */
  const write = (field, values) => {
    if (`${values}` === `${valuesOf(field)}`) return; // writing moves the caret
    if (isTick(field)) field.checked = values.length;
    else if (field.options) for (const option of field.options) option.selected = values.includes(option.value);
    else if (field.files) {
      const transfer = new DataTransfer();
      for (const file of values) transfer.items.add(file);
      field.files = transfer.files;
    } else field.value = values;
  };

  /** @type {(root: any) => Map<string, any>} */
  const controlsOf = (root) => { // by keys that the next HTML has too
    const counts = new Map();
    const controls = new Map();
    for (const control of root.querySelectorAll(`${FIELDS},a,button,summary,[tabindex]`)) {
      const { id, localName, name, value } = control;
      const key = id || [localName, name, isTick(control) && value].join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
      controls.set(`${key} ${counts.get(key)}`, control);
    }
    return controls;
  };

  /** @type {(root: any, job: Job) => void} */
  const addBound = (root, { action, body, sent }) => {
    const names = new Set();
    for (const field of action === 'refresh' ? [] : root.querySelectorAll(FIELDS)) {
      const values = valuesOf(field);
      const name = field.dataset.nitroModel;
      if (name && rootOf(field) === root && field.matches(':enabled')) {
        names.add(name);
        for (const value of values) body.append(`${root.id}.${name}`, value);
      } else if (!body.has(field.name)) continue;
      sent.set(field, values);
    }
    body.set('nitro-fields', [...names].join());
  };

  /** @type {(root: any, job: Job) => (root: any) => void} */
  const keep = (root, { sent, status }) => {
    const kept = new Map();
    const active = /** @type {any} */ (document.activeElement);
    const caret = [active.selectionStart, active.selectionEnd];
    let focus = '';
    for (const [key, control] of controlsOf(root)) {
      if (control === active) focus = key;
      if (!control.matches(FIELDS)) continue;
      // What was typed since, or did not travel, stays; so do files and arguments of a failed action.
      const now = valuesOf(control);
      const before = sent.get(control);
      const isRefused = before && status === 422 && (control.files || !control.dataset.nitroModel);
      kept.set(key, (isRefused || `${now}` !== `${before ?? given(control)}`) && now);
    }
    return (newRoot) => {
      const controls = controlsOf(newRoot);
      for (const [key, values] of kept) {
        const field = controls.get(key);
        if (field) write(field, values || given(field));
      }
      const target = active.isConnected ? active : controls.get(focus);
      if (!focus || !target) return;
      if (target !== document.activeElement) target.focus({ preventScroll: true });
      const isMoved = `${caret}` !== `${[target.selectionStart, target.selectionEnd]}`;
      if (isMoved && caret[0] != null) target.setSelectionRange(...caret);
    };
  };

  // Lines: one job of a component after the other

  /** @type {(root: any, action: string) => Job} */
  const newJob = (root, action) => ({
    id: root.id,
    component: root.dataset.nitroComponent,
    action,
    path: `${root.dataset.nitroUrl}${action}/`,
    root,
    page: page(),
    body: new FormData(),
    sent: new Map(),
    chain: [],
    hops: 0,
  });

  /** @type {(body: FormData, args: object) => void} */
  const addArguments = (body, args) => {
    for (const [name, value] of Object.entries(args)) {
      body.delete(name);
      for (const item of Array.isArray(value) ? value : [value]) {
        const isJson = item && typeof item === 'object' && !(item instanceof Blob);
        body.append(name, isJson ? JSON.stringify(item) : item ?? '');
      }
    }
  };

  /** @type {(job: Job, event?: any) => void} */
  const enqueue = (job, event) => {
    const { id, heard, chain, hops } = Object.assign(job, causes.get(event));
    const line = lines.get(id);
    if (chain.includes(id) || hops > MAX_HOPS) {
      // Hearing oneself is no loop.
      if (chain[1]) console.warn(`nitro: ${event.type} stops: ${[...chain, id].join(' > ')}`);
      return;
    }
    const other = heard && line?.find((waiting) => waiting.heard && !waiting.token);
    if (other) { // one request for all that is heard before it leaves
      other.heard?.push(...heard);
      other.chain = other.chain.filter((step) => chain.includes(step));
      other.hops = Math.max(other.hops, hops);
    } else if (!line) work(id, [job]);
    else if (heard || !job.isQuiet) line.push(job); // a poll need not wait: newer HTML is coming
  };

  /** @type {(id: string, line: Job[]) => Promise<void>} */
  const work = async (id, line) => {
    lines.set(id, line);
    await null; // what is heard in one go makes one request
    for (; line.length; line.shift()) {
      const [job] = line;
      await send(job).catch((error) => drop(job, error));
      // Not swapped, since another answer replaced the root; but that one may be the older.
      if (job.html && !job.restore && (job.heard || !job.isQuiet) && !line[1] && find(id)) {
        line.push({ ...newJob(find(id), 'refresh'), isQuiet: true });
      }
    }
    lines.delete(id);
  };

  /** @type {(job: Partial<Job>, why: string) => void} */
  const drop = ({ component, action, isQuiet, reject }, why) => {
    const error = `${component}.${action} not sent: ${why}`;
    if (!isQuiet) console.warn('nitro:', error);
    reject?.({ component, action, error, status: 0 });
  };

  /** @type {(job: Job) => Promise<void>} */
  const send = async (job) => {
    const { body, chain, heard, id, path } = job;
    const root = find(id);
    // Without a key, a component of the next page can have the same id.
    if (!root || (root !== job.root && job.page !== page())) return drop(job, 'it has left the page');
    for (const name of [...body.keys()]) if (name.startsWith('nitro-')) body.delete(name);
    job.token = root.dataset.nitroToken;
    body.set('nitro-token', root.dataset.nitroToken);
    if (heard) body.set('nitro-events', JSON.stringify(heard));
    if (!job.isQuiet) addBound(root, job);
    const cookie = `${options.nitroCsrfCookie}=`; // another tab may have renewed it
    const pair = document.cookie.split('; ').find((text) => text.startsWith(cookie));
    const source = job.source?.isConnected ? job.source : root;
    const isUpload = !source.hasAttribute(ENCODING) && [...body.values()].some((value) => value instanceof Blob);
    if (isUpload) source.setAttribute(ENCODING, 'multipart/form-data');
    const done = htmx.ajax('POST', path, {
      source,
      target: root,
      event: { nitro: job, submitter: { formNoValidate: true } }, // validated at the click
      headers: {
        [options.nitroCsrfHeader ?? '']: pair?.slice(cookie.length) || options.nitroCsrf,
        ...(chain[0] && { 'Nitro-Chain': chain.join() }),
      },
      ...(isHtmx4 || { values: body, handler: receive }),
    });
    if (isUpload) source.removeAttribute(ENCODING);
    await done;
    await job.done?.catch(() => (job.status = 0));
    if (job.status == null) return drop(job, 'a listener or hx-sync stopped it');
    if (find(id)) job.restore?.(find(id));
    deliver(job);
  };

  /** Return the root to swap, if any.
   * @type {(job: Job, status: number, url: string | false, text: string, header: (name: string) => any) => any} */
  const judge = (job, status, url, text, header) => {
    job.status = status;
    if (url) { // redirected, as to a login page: go there, and from there back to this page
      const to = new URL(url);
      for (const [name, value] of to.searchParams) {
        if (value.includes(job.path)) to.searchParams.set(name, page());
      }
      if (to.origin !== location.origin) job.status = 0;
      else location.assign(to), job.events = [];
      return;
    }
    try {
      let { events } = JSON.parse(header('HX-Trigger'))['nitro:events'];
      if (!events) {
        const match = /** @type {any} */ (/<script [^>]*data-nitro-events>([^<]*)<\/script>$/.exec(text));
        events = JSON.parse(match[1]);
        text = text.slice(0, match.index);
      }
      job.events = [...events];
    } catch { return; } // not ours: a proxy's page, or Django's own
    if (header('HX-Redirect')) location.assign(header('HX-Redirect'));
    else if (header('HX-Refresh')) location.reload();
    else if (status < 300 || status === 422) job.html = text;
    const root = find(job.id);
    if (!job.html || root?.dataset.nitroToken !== job.token) return;
    job.restore = keep(root, job);
    return root;
  };

  /** @type {(job: Job) => void} */
  const deliver = ({ id, component, action, status, events, chain, hops, resolve, reject }) => {
    const error = options[`nitroError-${status}`] ?? options.nitroError;
    for (const [name, detail] of events ?? [['nitro:error', { component, action, error, status }]]) {
      const event = new CustomEvent(name, { bubbles: true, detail });
      causes.set(event, { chain: [...chain, id], hops: hops + 1 });
      if (name === 'nitro:error') reject?.(detail);
      if (name === 'nitro:action-complete') resolve?.(detail);
      (find(id) ?? document.body).dispatchEvent(event);
    }
  };

  // htmx: a request is caught where htmx has its parameters, and made by htmx.ajax() in its turn

  /** @type {(name: string, listener: (event: any, detail: any) => void) => void} */
  const on = (name, listener) =>
    document.addEventListener(name, (/** @type {any} */ event) => listener(event, event.detail), true);

  /** @type {(element: any, path: string) => boolean} */
  const isOurs = (element, path) => path?.startsWith(rootOf(element)?.dataset.nitroUrl);

  /** @type {(event: any, element: any, path: string, body: any, cause: any, isLocked?: boolean) => void} */
  const capture = (event, element, path, body, cause, isLocked) => {
    if (!isOurs(element, path)) return;
    event.preventDefault();
    event.stopImmediatePropagation(); // other listeners see it when it leaves
    const root = rootOf(element);
    const { nitroKey, nitroUrl } = root.dataset;
    const job = newJob(root, path.slice(nitroUrl.length).split('/')[0]);
    if (element === root) {
      job.isQuiet = true;
      const { type, detail } = cause ?? {};
      if (/^nitro:refresh-/.test(type) && `${detail?.key ?? nitroKey}` !== `${nitroKey}`) return;
      if (/^nitro:/.test(type)) job.heard = [[type, detail]];
    } else {
      job.source = element;
      for (const [name, value] of body ?? []) job.body.append(name, value);
      addArguments(job.body, JSON.parse(element.dataset.nitroArgs ?? '{}'));
    }
    isLocked ? setTimeout(enqueue, 0, job, cause) : enqueue(job, cause);
  };

  if (isHtmx4) {
    on('htmx:config:request', (event, { ctx }) => {
      const { confirm, request, sourceElement, sourceEvent } = ctx;
      if (sourceEvent.nitro) {
        Object.assign(ctx, { swap: 'outerMorph', transition: false, confirm: null, select: null });
        request.body = sourceEvent.nitro.body;
      } else if (!confirm || sourceElement === rootOf(sourceElement)) {
        capture(event, sourceElement, request.action, request.body, sourceEvent);
      }
    });
    on('htmx:before:request', (event, { ctx: { request, sourceElement, sourceEvent } }) => {
      // hx-confirm was answered; htmx still locks the element
      if (!sourceEvent.nitro) capture(event, sourceElement, request.action, request.body, sourceEvent, true);
    });
    on('htmx:after:request', (event, { ctx }) => {
      const { hx, response: { raw }, sourceEvent: { nitro: job } } = ctx;
      if (!job) return;
      const { headers, redirected, status, url } = raw;
      ctx.target = judge(job, status, redirected && url, ctx.text, (name) => headers.get(name));
      ctx.text = job.html;
      delete hx.trigger; // a malformed one would stop htmx 4 for good
      Object.defineProperty(raw, 'status', { value: 200 }); // noSwap may list 4xx, and so 422
      // htmx 4 swaps errors; django-htmx's debug script puts them in place of the page
      if (!ctx.target) event.preventDefault();
    });
    on('htmx:error', (event, { ctx }) => {
      if (ctx?.sourceEvent.nitro) ctx.sourceEvent.nitro.status ??= 0;
    });
  } else {
    /** @type {any} */
    let api;
    htmx.defineExtension('nitro', { init: (/** @type {any} */ internal) => (api = internal) });
    htmx.config.includeIndicatorStyles = false; // an inline style; nitro.css has the rules
    on('htmx:confirm', (event, { elt, path, verb, question, triggeringEvent, issueRequest }) => {
      const job = triggeringEvent?.nitro;
      if (job) { // asked at the click
        event.preventDefault();
        event.stopImmediatePropagation();
        job.done = issueRequest(true);
      } else if (isOurs(elt, path) && (!question || elt === rootOf(elt))) {
        const { formData, errors } = api.getInputValues(elt, verb);
        if (errors.length) return; // htmx stops it
        addArguments(formData, api.getExpressionVars(elt, triggeringEvent));
        capture(event, elt, path, formData, triggeringEvent);
      }
    });
    on('htmx:configRequest', (event, detail) => { // after a question
      const { elt, errors, formData, path, timeout, triggeringEvent } = detail;
      const job = triggeringEvent?.nitro;
      if (!job) return errors.length || capture(event, elt, path, formData, triggeringEvent);
      // htmx 2 has no timeout: a hanging request would hold its line for ever
      Object.assign(detail, { errors: [], path: job.path, timeout: timeout || 60000, useUrlParams: false, verb: 'post' });
    });
  }

  // htmx 2's handler would send HX-Trigger before the swap, and let the debug script see errors.
  /** @type {(element: Element, info: any) => void} */
  const receive = (_, info) => {
    const { xhr, requestConfig: { triggeringEvent: { nitro: job } } } = info;
    const url = xhr.responseURL;
    const isRedirected = url !== new URL(job.path, document.baseURI).href;
    const target = judge(job, xhr.status, isRedirected && url, xhr.responseText, (name) => xhr.getResponseHeader(name));
    info.successful = !(info.failed = xhr.status > 299);
    const swapStyle = window.Idiomorph && target?.closest('[hx-ext*=morph]') ? 'morph:outerHTML' : 'outerHTML';
    const style = { swapStyle, swapDelay: 0, settleDelay: 0, transition: false };
    if (target) htmx.swap(target, job.html, style, { contextElement: target, eventInfo: info });
  };

  window.nitro = {
    call: (component, action, args = {}, { key } = {}) =>
      new Promise((resolve, reject) => {
        /** @type {any[]} */
        const roots = [...document.querySelectorAll('[data-nitro-component]')];
        const root = roots.find(({ dataset: { nitroComponent, nitroKey } }) =>
          nitroComponent === component && `${key ?? nitroKey}` === `${nitroKey}`);
        if (!root) return drop({ component, action, reject }, 'it is not on this page');
        const job = { ...newJob(root, action), resolve, reject };
        addArguments(job.body, args);
        enqueue(job);
      }),
  };
})();
