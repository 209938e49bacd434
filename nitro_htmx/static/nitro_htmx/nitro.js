/* The bridge: actions leave one by one; the events of an answer reach the page once, in order, after the
 * swap. Types: tests/js/nitro.d.ts; wire: docs/architecture.md.
 *
 * Reads: data-nitro-csrf, -csrf-cookie, -heard, -error, -error-<status> of its script; id,
 *   data-nitro-component, -key, -url, -token, -filters, -on, -lazy of a root; -args, -model, -owner, -keep inside.
 * Hears: htmx:config:request, :before:request, :after:request, :after:init (4), :confirm, :configRequest,
 *   :beforeSend, :afterProcessNode (2); focusout; beforeunload, pagehide, pageshow, navigate; click, submit, change, input,
 *   keydown, where htmx is not ready yet.
 * Sends: the events of an answer, or nitro:error {component, action, error, status}, on the root or body.
 */
(() => {
  'use strict';
  if (Object.hasOwn(window, 'nitro') && window.nitro?.call) return; // loaded twice; no id makes an own property
  const { htmx } = window;
  if (typeof htmx?.ajax !== 'function') return console.error('nitro.js needs htmx before it');

  const { dataset: options } = /** @type {any} */ (document.currentScript);
  const isHtmx4 = parseInt(htmx.version) >= 4;
  const MAX_HOPS = 6; // else ten components allow a million requests
  const CALL_LIMIT = 50; // of the server
  const FIELDS = 'input,select,textarea';
  const TYPED = 'textarea,input:not([type=checkbox],[type=radio],[type=file])';
  /** @type {Map<string, Job[]>} */
  const lines = new Map(); // by id: the job under way, and those behind
  /** @type {WeakMap<Event, Cause>} */
  const causes = new WeakMap(); // of the events we sent
  /** @type {WeakMap<any, string>} */
  const echoes = new WeakMap(); // by the input typed in: what a sync has left as it was typed

  // What people wrote: nothing in there acts, is bound, or is a component. hx-disable has a value on
  // htmx 4, which makes it hx-disabled-elt of htmx 2.
  const UNTRUSTED = ['', 'data-'].map((data) => `[${data}hx-ignore],[${data}hx-disable${isHtmx4 ? '=""' : ''}]`).join();
  /** @type {(element: any) => boolean} */
  const isTrusted = (element) => !element.closest?.(UNTRUSTED);
  /** @type {(selector: string) => any} */
  const first = (selector) => [...document.querySelectorAll(selector)].find(isTrusted);
  /** @type {(id: any) => any} */
  const find = (id) => id && first('#' + CSS.escape(id));
  /** @type {(element: any) => any} */
  const rootOf = (element) => {
    if (!isTrusted(element)) return;
    const root = element.closest?.('[data-nitro-component],[data-nitro-owner]');
    return find(root?.dataset.nitroOwner) ?? root;
  };
  const page = () => location.pathname + location.search;
  /** What plain htmx puts in a root's place has the old one's token until htmx 4 settles.
   * @type {(id: string) => Promise<any>} */
  const settled = async (id) => {
    let root = find(id);
    for (let tries = 0; tries < 500 && root?.closest('.htmx-added'); root = find(id), tries++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return root;
  };

  // Fields

  /** @type {(field: any) => any} */
  const isTick = ({ type }) => /checkbox|radio/.test(type);

  /** @type {(field: any) => any} */
  const valuesOf = (field) => {
    if (isTick(field)) return field.checked ? [field.value] : [];
    if (field.options) return [...field.selectedOptions].map((option) => option.value);
    return [...(field.files ?? [field.value])];
  };

  /** @type {(field: any) => any} */
  const given = (field) => { // by the server; a clone in a form, reset, costs seconds for 1,000 radio buttons
    const { defaultValue, files, multiple, options, size } = field;
    if (isTick(field)) return field.defaultChecked ? [field.value] : [];
    if (files) return [];
    if (options) {
      const chosen = [...options].filter((option) => option.defaultSelected);
      if (!multiple) chosen.splice(0, chosen.length - 1); // the last
      if (!multiple && !chosen[0] && size < 2) chosen.push(...[...options].filter((one) => !one.matches(':disabled')).slice(0, 1));
      return chosen.map(({ value }) => value);
    }
    if (field.value === defaultValue) return [defaultValue];
    const clone = field.cloneNode();
    clone.value = defaultValue; // of no colour, black
    return [clone.value];
  };

  /** @type {(some: any[], others: any[]) => boolean} */
  const isSame = (some, others) => some.length === others.length && some.every((value, at) => value === others[at]);

  /** @type {(field: any, values: any[]) => void} */
  const write = (field, values) => {
    if (isSame(values, valuesOf(field))) return; // writing moves the caret
    if (isTick(field)) field.checked = values.length;
    else if (field.options) for (const option of field.options) option.selected = values.includes(option.value);
    else if (field.files) {
      const transfer = new DataTransfer();
      for (const file of values) transfer.items.add(file);
      field.files = transfer.files;
    } else field.value = values;
  };

  /** What a button does, or the form that it sends.
   * @type {(control: any) => string[]} */
  const doingOf = (control) => {
    const asker = (control.type === 'submit' && !control.hasAttribute('hx-post') && control.form) || control;
    return [asker.getAttribute('hx-post') ?? asker.getAttribute('href'), asker.dataset.nitroArgs];
  };

  /** @type {(root: any) => Map<string, any>} */
  const controlsOf = (root) => { // by keys that outlive them
    const counts = new Map();
    const controls = new Map();
    for (const control of root.querySelectorAll(FIELDS + ',a,button,summary,[tabindex]')) {
      const { form, id, localName, name, value } = control;
      // Counted in each child, and in each slot, by itself: they come, go and change places.
      const home = control.closest('[data-nitro-component],[data-nitro-slot]').id;
      // A form's arguments name the row of its inputs.
      const own = id || [localName, name, isTick(control) && value, form?.dataset.nitroArgs, ...doingOf(control)];
      const key = [isTrusted(control), home, own].join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
      controls.set(`${key} ${counts.get(key)}`, control);
    }
    return controls;
  };

  /** @type {(element: any) => any} */
  const formOf = (element) => (element?.localName !== 'form' && element?.form) || (element?.closest('form') ?? null);

  /** @type {(body: FormData, field: any) => void} */
  const withdraw = (body, field) => {
    const left = body.getAll(field.name);
    for (const value of valuesOf(field)) {
      const at = left.lastIndexOf(value);
      if (at >= 0) left.splice(at, 1);
    }
    body.delete(field.name);
    for (const value of left) body.append(field.name, value);
  };

  /** @type {(root: any, job: Job) => void} */
  const readFields = (root, { action, body, sent, source }) => {
    const near = new Set(); // what is bound in the form of what asks
    const far = new Set();
    for (const name of [...body.keys()]) if (name.startsWith('nitro-')) body.delete(name);
    for (const [key, field] of action === 'refresh' ? [] : controlsOf(root)) {
      if (!field.matches(FIELDS)) continue;
      const isNear = formOf(source) === formOf(field);
      if (!isTrusted(field) && isNear && field.matches(':enabled')) withdraw(body, field);
      if (rootOf(field) !== root) continue;
      const { nitroModel } = field.dataset;
      if (nitroModel) (isNear ? near : far).add(nitroModel);
      const isBound = nitroModel && field.matches(':enabled');
      if (isBound || body.has(field.name)) sent.set(key, { field, isBound, values: valuesOf(field) });
    }
    // Not what makes the action wait: its own form alone does.
    const others = [...far].filter((name) => !near.has(name));
    if (others[0] && action !== 'sync') body.set('nitro-others', others.join());
  };

  /** Find what gets the focus: what an answer that was asked for brings with `autofocus`; the control that
   * has it; the one in its place, such as a button with other arguments; what has opened the element around
   * it (aria-controls); what takes the focus from scripts alone (tabindex="-1"), around it or next to it.
   * Of what people wrote, only what has it already.
   * @type {(job: Job, olds: Map<string, any>, focus: string, active: any) => (news: Map<string, any>) => any} */
  const follow = ({ isQuiet, source }, olds, focus, active) => {
    /** @type {(controls: Map<string, any>) => Map<string, any>} */
    const ours = (controls) => new Map([...controls].filter(([key, control]) => key === focus || isTrusted(control)));
    olds = ours(olds);
    const isAsker = !isQuiet && (active === document.body || source?.contains(active));
    const wanted = new Set([...olds].filter(([, { autofocus }]) => autofocus).map(([key]) => key));
    /** @type {(control: any) => string} */
    const placeOf = (control) =>
      [control.parentElement.closest('[id]')?.id, control.localName, control.name, doingOf(control)[0]].join();
    const place = focus && placeOf(active);
    /** @type {(controls: Map<string, any>) => string[]} */
    const peersOf = (controls) => [...controls].filter(([, control]) => placeOf(control) === place).map(([key]) => key);
    const peers = peersOf(olds);
    const keys = [...olds.keys()];
    const at = keys.indexOf(focus);
    const opener = keys.find((key) => find(olds.get(key).getAttribute('aria-controls'))?.contains(active));
    const around = keys.slice(0, at).reverse().filter((key) => olds.get(key).contains(active));
    return (all) => {
      const news = ours(all);
      const fresh = isAsker && [...news].find(([key, { autofocus }]) => autofocus && !wanted.has(key));
      if (fresh) return fresh[1];
      if (!focus) return active.isConnected && active;
      const now = peersOf(news);
      const peer = now.length === peers.length && now[peers.indexOf(focus)];
      const others = [...around, ...keys.slice(at), ...keys.slice(0, at).reverse()];
      const landing = others.find((key) => news.get(key)?.matches('[tabindex="-1"]'));
      const key = [focus, !olds.has(peer || '') && peer, opener, landing].find((key) => key && news.has(key));
      return news.get(key || '');
    };
  };

  /** A file dialog that is still open knows the old input alone.
   * @type {(id: string, olds: Map<string, any>) => void} */
  const passFilesOn = (id, olds) => {
    for (const [key, old] of olds) {
      if (!old.files || old.isConnected) continue;
      old.addEventListener('change', () => {
        const root = find(id);
        const field = root && controlsOf(root).get(key);
        if (!field) return;
        write(field, valuesOf(old));
        for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
      });
    }
  };

  /** @type {(root: any, job: Job) => () => void} */
  const keep = (root, job) => {
    const { action, sent, status } = job;
    const kept = new Map();
    const active = /** @type {any} */ (document.activeElement);
    const olds = controlsOf(root);
    const caret = [active.selectionStart, active.selectionEnd];
    let focus = '';
    for (const [key, control] of olds) {
      if (control === active) focus = key;
      const around = control.closest('[data-nitro-keep]');
      if (!control.matches(FIELDS) || (around !== root && root.contains(around) && isTrusted(around))) continue;
      // What was typed since, or did not travel, stays; so do arguments of a failed action.
      const now = valuesOf(control);
      const before = sent.get(key);
      const isRefused = before && status === 422 && !before.isBound;
      const isEcho = !before && key === focus && echoes.get(control) === control.value;
      kept.set(key, (isRefused || isEcho || !isSame(now, before?.values ?? given(control))) && now);
    }
    const next = follow(job, olds, focus, active);
    return () => {
      const newRoot = find(root.id) ?? root;
      const controls = controlsOf(newRoot);
      const behind = lines.get(root.id) ?? [];
      for (const job of behind) job.root = newRoot;
      passFilesOn(root.id, olds);
      for (const [key, values] of kept) {
        const field = controls.get(key);
        if (!field) continue;
        write(field, values || given(field));
        const isEcho = action === 'sync' ? !values && sent.has(key) : echoes.get(active) === field.value;
        if (key === focus && isEcho && field.matches(TYPED)) echoes.set(field, field.value);
        // If it was not touched, the clicks behind build on the new value.
        for (const { sent } of values ? [] : behind) {
          const entry = sent.get(key);
          if (entry) entry.values = valuesOf(field);
        }
      }
      const target = next(controls);
      const stays = target === active || target === controls.get(focus);
      if (!target && focus) active.blur(); // it may be another row's by now
      if (!target) return;
      if (target !== document.activeElement) target.focus({ preventScroll: stays });
      if (!stays) return target.matches('input') && target.select(); // as with the Tab key
      const isMoved = !isSame(caret, [target.selectionStart, target.selectionEnd]);
      if (isMoved && caret[0] != null) target.setSelectionRange(...caret);
    };
  };

  // Lines

  /** @type {(root: any, action: string, more?: Partial<Job>) => Job} */
  const newJob = (root, action, more) => {
    const body = new FormData();
    body.set('csrfmiddlewaretoken', ''); // holds the first place, for Django to read whatever is cut off
    return {
      id: root.id,
      component: root.dataset.nitroComponent,
      action,
      path: `${root.dataset.nitroUrl}${encodeURIComponent(action)}/`,
      root,
      page: page(),
      body,
      sent: new Map(),
      chain: [],
      counts: {},
      ...more,
    };
  };

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

  /** @type {(heard: any[]) => boolean} */
  const isFull = (heard) =>
    heard[options.nitroHeard - 1] || heard.filter(([name]) => /^call:/.test(name))[CALL_LIMIT - 1];

  /** @type {(job: Job, event?: any) => void} */
  const enqueue = (job, event) => {
    const { id, heard, chain, counts } = Object.assign(job, causes.get(event));
    const line = lines.get(id);
    if (chain.includes(id) || chain[MAX_HOPS] || counts[id] > MAX_HOPS) {
      // To hear oneself is no loop.
      const why = chain.includes(id) ? 'loop' : 'too long a chain, maybe a loop';
      if (chain[1]) console.warn(`nitro: ${why}: ${event.type} stops: ${[...chain, id].join(' > ')}`);
      return;
    }
    const other = heard && line?.find((job) => job.heard && !job.token && !isFull(job.heard));
    if (other) { // one request for all heard before it leaves
      other.heard?.push(...heard);
      other.chain = other.chain.filter((step) => chain.includes(step));
    } else if (!line) work(id, [job]);
    else if (heard || !job.isQuiet) line.push(job); // no poll: newer HTML comes
  };

  /** @type {(id: string, line: Job[]) => Promise<void>} */
  const work = async (id, line) => {
    lines.set(id, line);
    // One request for all heard in one go; and htmx unlocks the element.
    await new Promise((resolve) => setTimeout(resolve));
    for (; line.length; line.shift()) {
      const [job] = line;
      await send(job).catch((error) => drop(job, error));
      // What was swapped may be old.
      const root = job.isStale && (job.heard || !job.isQuiet) && !line[1] && find(id);
      if (root) line.push(newJob(root, 'refresh', { isQuiet: true }));
    }
    lines.delete(id);
  };

  /** @type {(job: Partial<Job>, why: string) => void} */
  const drop = ({ component, action, isQuiet, reject }, why) => {
    const error = `${component}.${action} not sent: ${why}`;
    if (!isQuiet) console.warn('nitro:', error);
    reject?.(failure({ component, action, error, status: 0 }));
  };

  /** @type {(detail: any) => Error} */
  const failure = (detail) => Object.assign(new Error(detail.error), detail);

  /** @type {(job: Job) => Promise<void>} */
  const send = async (job) => {
    const { body, chain, counts, heard, id, path, sent } = job;
    const root = await settled(id);
    // The next page may have a component of this id.
    const isGone = !root || (root !== job.root && job.page !== page());
    if (isGone && !job.isQuiet) deliver(Object.assign(job, { status: 0, error: options['nitroError-404'] }));
    if (isGone || (job.reject && root.dataset.nitroLazy)) return drop(job, 'it is not there');
    job.token = root.dataset.nitroToken;
    counts[id] = (counts[id] ?? 0) + 1;
    if (heard) body.set('nitro-events', JSON.stringify(heard));
    const names = new Set();
    for (const { field, isBound, values } of sent.values()) {
      if (!isBound) continue;
      names.add(field.dataset.nitroModel);
      for (const value of values) body.append(field.name, value);
    }
    if (!job.isQuiet) body.set('nitro-fields', [...names].join());
    const cookies = new URLSearchParams(document.cookie.replaceAll('; ', '&')); // newer, maybe
    body.set('csrfmiddlewaretoken', cookies.get(options.nitroCsrfCookie) || options.nitroCsrf);
    // The last: of a body that is cut off on the way, it is missing, or its signature is.
    body.delete('nitro-token');
    body.append('nitro-token', job.token ?? '');
    const source = job.source?.isConnected ? job.source : root;
    const hasFile = [...body.values()].some((item) => item instanceof Blob);
    if (hasFile) source.setAttribute('hx-encoding', 'multipart/form-data');
    await htmx.ajax('POST', path, {
      source,
      target: root,
      headers: chain[0] && { 'Nitro-Chain': chain.join() },
      event: { nitro: job, submitter: { formNoValidate: true } }, // validated at the click
      handler, // htmx 2's own sends events too early
    });
    await job.done?.catch(() => (job.status = 0));
    if (job.answer) await accept(job, job.answer);
    else if (job.status == null) return drop(job, 'a listener or hx-sync stopped it');
    leaving && !job.status ? aborted.push(job) : deliver(job);
  };

  // A way out of the page aborts requests, seconds before the page goes. Nobody says if it will go:
  // a download begins like that, too.
  let leaving = 0;
  /** @type {Job[]} */
  const aborted = [];
  /** @type {(end: (job: any, why: any) => void) => void} */
  const stay = (end) => {
    clearTimeout(leaving);
    leaving = 0;
    for (const job of aborted.splice(0)) end(job, 'the page was left');
  };
  window.addEventListener('beforeunload', () => {
    clearTimeout(leaving);
    leaving = setTimeout(stay, 10000, deliver);
  });
  let isAway = false;
  window.addEventListener('pagehide', () => {
    clearTimeout(leaving);
    isAway = true;
  });
  window.addEventListener('pageshow', () => { // the browser has kept it
    stay(drop);
    setTimeout(() => (isAway = false));
  });
  // WebKit tells a page that it has kept of its own way back, and htmx 4 would fetch it anew.
  window.navigation?.addEventListener('navigate', (/** @type {any} */ event) => isAway && event.stopImmediatePropagation(), true);

  // Answers

  /** @type {(id: string, to: any) => void} */
  const leave = (id, to) => {
    lines.get(id)?.splice(1); // their state has gone
    to ? location.assign(to) : location.reload();
  };

  /** @type {(job: Job, answer: Answer) => Promise<void>} */
  const accept = async (job, { headers, redirected, status, text, url }) => {
    const { id, path, token } = Object.assign(job, { status });
    if (redirected) { // to a login page, which is to lead back here
      const to = new URL(url);
      for (const [name, value] of to.searchParams) {
        if (value.includes(path)) to.searchParams.set(name, page());
      }
      if (to.origin !== location.origin) job.status = 0;
      else leave(id, to), job.events = [];
      return;
    }
    try {
      let { events } = JSON.parse(headers.get('HX-Trigger'))['nitro:events'];
      if (!events) {
        const match = /** @type {any} */ (/<script [^>]*data-nitro-events>([^<]*)<\/script>$/.exec(text));
        events = JSON.parse(match[1]);
        text = text.slice(0, match.index);
      }
      job.events = [...events];
    } catch { return; } // not ours
    await window.nitroPressed?.(); // else what is pressed gets no click
    const root = await settled(id);
    const to = headers.get('HX-Redirect');
    if (to || headers.get('HX-Refresh')) leave(id, to);
    else if (!text || (status > 299 && status !== 422)) return;
    else if (root?.dataset.nitroToken !== token) job.isStale = true; // another was swapped
    else {
      const restore = keep(root, job);
      await swap(root, text, job).then(restore).catch(console.error);
    }
  };

  /** @type {(root: any, text: string, job: Job) => Promise<void>} */
  const swap = async (root, html, { info }) => {
    let text = html;
    let restore = () => {};
    try {
      ({ text, restore } = window.nitroKeep?.(root, html) ?? { text, restore });
    } catch (error) { // an older browser; the answer comes first
      console.error(error);
    }
    try {
      if (isHtmx4) await htmx.swap({ sourceElement: root, target: root, text, swap: 'outerMorph' });
      else {
        const isMorphed = Object.hasOwn(window, 'Idiomorph') && root.closest('[hx-ext*=morph]');
        const around = !isMorphed && window.nitroTyping?.(root, text);
        const { text: content, ...style } = around || { text, swapStyle: isMorphed ? 'morph:outerHTML' : 'outerHTML' };
        const wait = { swapDelay: 0, settleDelay: 0, transition: false };
        htmx.swap(root, content, { ...style, ...wait }, { contextElement: root, eventInfo: info });
      }
    } finally {
      restore();
    }
  };

  /** @type {(job: Job) => void} */
  const deliver = ({ id, component, action, root, status, events, chain, counts, resolve, reject, ...job }) => {
    const error = job.error ?? options[`nitroError-${status}`] ?? options.nitroError;
    for (const [name, detail] of events ?? [['nitro:error', { component, action, error, status }]]) {
      const event = new CustomEvent(name, { bubbles: true, detail });
      causes.set(event, { chain: [...chain, id], counts });
      if (name === 'nitro:error') reject?.(failure(detail));
      if (name === 'nitro:action-complete') resolve?.(detail);
      (find(id) ?? document.body).dispatchEvent(event);
      const [to, call] = JSON.parse(root.dataset.nitroOn ?? '{}')[name] ?? [];
      if (find(to)) enqueue(newJob(find(to), 'refresh', { isQuiet: true, heard: [[call, detail]] }), event);
    }
  };

  // htmx

  /** @type {(name: string, listener: (event: any, detail: any) => void) => void} */
  const on = (name, listener) =>
    document.addEventListener(name, (/** @type {any} */ event) => listener(event, event.detail), true);

  // The state may hold it otherwise, such as without a space at its end. It shows when the input is left.
  on('focusout', ({ target }) => {
    if (target === document.activeElement) return; // the window was left
    if (echoes.get(target) === target.value) write(target, given(target));
    echoes.delete(target);
  });

  /** @type {(element: any, path: string) => boolean} */
  const isOurs = (element, path) => path?.startsWith(rootOf(element)?.dataset.nitroUrl ?? NaN);

  // htmx puts elements on the page some time before it listens to them.
  const seen = new WeakSet(); // by htmx
  for (const name of ['htmx:after:init', 'htmx:afterProcessNode']) on(name, ({ target }) => seen.add(target));
  for (const name of ['click', 'submit', 'change', 'input', 'keydown']) {
    on(name, ({ target }) => {
      const element = target.closest?.('[hx-post],[data-hx-post]');
      if (!element || seen.has(element)) return;
      if (isOurs(element, element.getAttribute('hx-post') ?? element.dataset.hxPost)) htmx.process(element);
    });
  }

  /** @type {(event: any, caught: Caught) => void} */
  const capture = (event, { elt: element, path, formData, triggeringEvent: cause }) => {
    if (!isOurs(element, path)) return;
    event.preventDefault();
    event.stopImmediatePropagation(); // they see it leave
    const root = rootOf(element);
    const { nitroFilters, nitroKey, nitroUrl } = root.dataset;
    const job = newJob(root, path.slice(nitroUrl.length).split('/')[0], { path });
    if (element === root) {
      const { type, detail } = cause ?? {};
      const keys = /^nitro:refresh-/.test(type) && detail?.key != null ? ['key'] : JSON.parse(nitroFilters ?? '{}')[type];
      if (keys?.every((/** @type {any} */ key) => `${detail?.[key]}` !== nitroKey)) return;
      job.isQuiet = true;
      if (/^nitro:/.test(type)) job.heard = [[type, detail]];
    } else {
      job.source = element;
      for (const [name, value] of formData ?? []) job.body.append(name, value);
      addArguments(job.body, JSON.parse(element.dataset.nitroArgs ?? '{}'));
      readFields(root, job);
    }
    enqueue(job, cause);
  };

  if (isHtmx4) {
    /** @type {(event: any, ctx: any) => void} */
    const grab = (event, { sourceElement: elt, request: { action: path, body: formData }, sourceEvent: triggeringEvent }) =>
      capture(event, { elt, path, formData, triggeringEvent });
    on('htmx:config:request', (event, { ctx }) => {
      const { confirm, request, sourceElement, sourceEvent } = ctx;
      if (sourceEvent.nitro) {
        ctx.confirm = null;
        request.body = sourceEvent.nitro.body;
      } else if (!confirm || sourceElement === rootOf(sourceElement)) grab(event, ctx);
    });
    on('htmx:before:request', (event, { ctx }) => {
      if (ctx.sourceEvent.nitro) ctx.sourceEvent.nitro.status = 0;
      else grab(event, ctx); // confirmed
    });
    on('htmx:after:request', (event, { ctx: { hx, response, sourceEvent: { nitro: job }, text } }) => {
      if (!job) return;
      event.preventDefault(); // htmx 4 swaps errors, django-htmx's debug script shows them
      delete hx.trigger; // a malformed one would stop htmx 4 for good
      const { headers, redirected, status, url } = response.raw;
      job.answer = { headers, redirected, status, text, url };
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
        capture(event, { elt, path, formData, triggeringEvent });
      }
    });
    on('htmx:beforeSend', (_, { xhr, requestConfig: { triggeringEvent } }) => {
      const job = triggeringEvent?.nitro;
      // Firefox says no more when a way out of the page aborts it, and htmx would wait for ever.
      if (job) xhr.addEventListener('loadend', () => xhr.status || job.status != null || xhr.onabort());
    });
    on('htmx:configRequest', (event, detail) => { // confirmed
      const { errors, formData: body, timeout, triggeringEvent } = detail;
      const job = triggeringEvent?.nitro;
      if (!job) return errors.length || capture(event, detail);
      for (const name of [...body.keys()]) body.delete(name); // at the click
      for (const [name, value] of job.body) body.append(name, value);
      // htmx 2 has none, and formaction goes first
      Object.assign(detail, { errors: [], path: job.path, timeout: timeout || 60000 });
    });
  }

  // If the page has an htmx of the other version as well, that one leaves our elements alone.
  on(isHtmx4 ? 'htmx:confirm' : 'htmx:config:request', (event, { elt, path, ctx }) => {
    const { sourceElement = elt, request } = ctx ?? {};
    if (Boolean(ctx) === isHtmx4 || !isOurs(sourceElement, request?.action ?? path)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });

  /** @type {(element: Element, info: any) => void} */
  const handler = (_, info) => {
    const { xhr, requestConfig: { triggeringEvent: { nitro: job } } } = info;
    const { responseText: text, responseURL: url, status } = xhr;
    const redirected = url !== new URL(job.path, document.baseURI).href;
    const headers = { get: xhr.getResponseHeader.bind(xhr) };
    Object.assign(job, { answer: { headers, redirected, status, text, url }, info });
    info.successful = !(info.failed = status > 299);
  };

  /** @type {(component: string, key: any) => string} */
  const missing = (component, key) => {
    const roots = [.../** @type {any} */ (document.querySelectorAll('[data-nitro-component]'))].filter(isTrusted);
    const names = [...new Set(roots.map(({ dataset }) => dataset.nitroComponent))];
    if (names.includes(component)) return `none on this page has the key ${JSON.stringify(key)}`;
    const nearest = Object.hasOwn(window, 'nitroDebug') && window.nitroDebug?.suggest(component, names);
    return `on this page there is ${names.length ? `only ${names.join(', ')}` : 'none'}.${nearest || ''}`;
  };

  window.nitro = {
    find,
    first,
    rootOf,
    call: (component, action, args = {}, { key } = {}) =>
      new Promise((resolve, reject) => {
        const one = key == null ? '' : `[data-nitro-key=${CSS.escape(`${key}`)}]`;
        const root = first(`[data-nitro-component=${CSS.escape(component)}]${one}`);
        if (!root) return drop({ component, action, reject }, missing(component, key));
        const job = newJob(root, action, { resolve, reject });
        addArguments(job.body, args);
        readFields(root, job);
        enqueue(job);
      }),
  };
})();
