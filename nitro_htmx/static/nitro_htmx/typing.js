/* Keeps the input that one types in, where htmx 2 puts new elements in the place of all, and nothing of those
 * that have gone; where htmx 4 would move it. Types: tests/js/typing.d.ts.
 *
 * Reads: data-nitro-component of a root; data-nitro-model of an input; data-nitro-update of what stands in slots;
 *   hx-preserve of what htmx puts into its place itself. The bridge asks it before each swap of htmx 2.
 * Hears, of htmx 2: htmx:beforeCleanupElement, when the new root stands before the old one;
 *   htmx:afterSettle, when it has its last attributes. Also pagehide.
 *
 * The bridge carries over what scripts can read: text, and its caret. They can read neither half a date nor
 * a lonely minus, and browsers have no word for the caret of numbers and email addresses.
 *
 * So the input itself moves into the new HTML. In Firefox one that has parts, such as a date, begins again at the
 * first when it is moved, so it stays: the elements around it, up to the root, stay with it, and what stands
 * beside each of them is replaced. An extension of htmx 2 does that, which the root has for one swap.
 *
 * htmx 4 keeps elements, but moves what it preserves out of the way, and back. Where it is sure to find the one
 * around the input without that, an extension has it leave that one in its place.
 *
 * Firefox puts back at a reload what stood in an input when it went, though the server knows better. So those
 * that go, with their root or the page, and have nothing that is not sent yet, are reset before.
 */
(() => {
  'use strict';
  if (Object.hasOwn(window, 'nitroTyping')) return; // loaded twice

  const ROOT = '[data-nitro-component]';
  const FIELDS = 'input,select,textarea';
  const HAS_PARTS = 'input:is([type=date],[type=time],[type=month],[type=week],[type=datetime-local])';
  const AROUND = 'nitro-around'; // the extension, and its way to swap
  const TYPED = 'textarea,input:not([type=checkbox],[type=radio],[type=file])';
  /** @type {{ input: any, fresh: any } | null} */
  let kept = null; // the input, and the new one whose place it takes

  /** @type {(element: any, selector?: string) => string[]} */
  const idsIn = (element, selector = '') => [element, ...element.querySelectorAll(`[id]${selector}`)].map(({ id }) => id);

  /** @type {(element: any, scope: any) => boolean} */
  const isDouble = ({ id }, scope) => scope.querySelectorAll(`[id="${CSS.escape(id)}"]`).length > 1;

  /** @type {(root: Element, input: any) => any} */
  const only = (root, { id, name, type }) => {
    const inputs = [.../** @type {any} */ (root.querySelectorAll(TYPED))];
    const found = inputs.filter((input) => window.nitro?.rootOf(input) && input.type === type && (id ? input.id === id : input.name === name));
    return found.length === 1 && found[0]; // of several, rows maybe, nobody knows which
  };

  /** @type {(inputs: any[]) => void} */
  const reset = (inputs) => { // as if nothing had been typed; scripts have no other word for it
    const form = document.createElement('form');
    form.id = 'nitro-forgotten';
    document.body.append(form);
    const owners = inputs.map((input) => input.getAttribute('form'));
    for (const input of inputs) input.setAttribute('form', form.id);
    form.reset();
    inputs.forEach((input, at) => owners[at] === null ? input.removeAttribute('form') : input.setAttribute('form', owners[at]));
    form.remove();
  };

  /** @type {(input: any) => boolean} */
  const isAsGiven = ({ checked, defaultChecked, defaultValue, options, type, validity, value }) => {
    if (options) return [...options].every(({ selected, defaultSelected }) => selected === defaultSelected);
    if (/checkbox|radio/.test(type)) return checked === defaultChecked;
    return value === defaultValue && !validity.badInput; // half a date
  };

  /** @type {(old: any) => void} */
  const keep = (old) => {
    const fresh = old.matches?.(ROOT) && old.previousElementSibling;
    if (!fresh || fresh.id !== old.id) return;
    const input = /** @type {any} */ (document.activeElement);
    const place = input?.matches(TYPED) && only(old, input) === input && only(fresh, input);
    if (place) {
      // The first takes focus and a composition under way along; the bridge gives the focus back after the second.
      if (place.parentNode.moveBefore) place.parentNode.moveBefore(input, place);
      else place.before(input);
      kept = { input, fresh: place };
    }
    reset([...old.querySelectorAll(FIELDS)]); // the bridge has written down what they held
  };

  /** @type {(element: any, fresh: any) => void} */
  const dress = (element, { attributes, defaultValue }) => {
    for (const { name } of [...element.attributes]) if (!attributes.getNamedItem(name)) element.removeAttribute(name);
    for (const { name, value } of attributes) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    // A textarea's is no attribute. Setting it to the same takes half a date away.
    if (element.defaultValue !== defaultValue) element.defaultValue = defaultValue;
  };

  const settle = () => {
    if (!kept) return;
    const { input, fresh } = kept;
    kept = null;
    dress(input, fresh);
    fresh.remove();
    window.htmx.process(input);
  };

  /** @type {Map<any, string>} */
  const hidden = new Map(); // what htmx would move if it knew its id

  /** Find what stays, from the outside to the input or to what htmx preserves around it, each with the new
   * element whose place it has. Nothing, if they do not stand in the same elements.
   * @type {(old: any, fresh: any) => any[][] | undefined} */
  const wayTo = (old, fresh) => {
    let inner = /** @type {any} */ (document.activeElement);
    let place = only(old, inner) === inner && only(fresh, inner);
    for (let element = inner; element !== old; element = element.parentElement) {
      const holder = element.id && fresh.querySelector(`[id="${CSS.escape(element.id)}"][hx-preserve]`);
      if (holder) [inner, place] = [element, holder];
    }
    const way = [];
    for (; inner && place && inner.localName === place.localName && inner.id === place.id; inner = inner.parentElement) {
      way.unshift([inner, place]);
      if (inner === old) return place === fresh ? way : undefined;
      place = place.parentElement;
    }
  };

  /** @type {(style: string, old: any, fragment: any, settleInfo: any) => any} */
  const swapAround = (style, old, fragment, { tasks }) => {
    if (style !== AROUND) return;
    for (const [element, id] of hidden) {
      if (!old.contains(element)) continue;
      element.id = id;
      hidden.delete(element);
    }
    const way = /** @type {any[][]} */ (wayTo(old, fragment.firstElementChild));
    /** @type {any[]} */
    const gone = [];
    /** @type {any[]} */
    const come = [];
    way.forEach(([element, fresh], at) => {
      if (!fresh.hasAttribute('hx-preserve')) dress(element, fresh);
      const [inner, place] = way[at + 1] ?? [];
      if (!inner) return;
      gone.push(...[...element.childNodes].filter((node) => node !== inner));
      const news = [...fresh.childNodes];
      const middle = news.indexOf(place);
      inner.before(...news.slice(0, middle));
      inner.after(...news.slice(middle + 1));
      come.push(...news.filter((node) => node !== place && node.localName));
    });
    reset(gone.flatMap((node) => (node.localName ? [node, ...node.querySelectorAll(FIELDS)] : [])).filter((node) => node.matches(FIELDS)));
    // htmx puts what it preserves into its place first, so all places have to be there.
    for (const node of gone) node.localName ? window.htmx.swap(node, '', { swapStyle: 'delete', transition: false }) : node.remove();
    // Not htmx's own way, which would give the focus to what has `autofocus`.
    tasks.push(() => {
      window.htmx.process(old);
      for (const element of come) window.htmx.trigger(element, 'htmx:load');
    });
    return [];
  };

  window.nitroTyping = (root, text) => {
    if (!document.activeElement?.matches(HAS_PARTS)) return;
    const { content } = Object.assign(document.createElement('template'), { innerHTML: text });
    const updates = [.../** @type {any} */ (content.querySelectorAll('template[data-nitro-update]'))];
    const news = [content, ...updates.map((update) => update.content)].flatMap((part) => part.firstElementChild ?? []);
    const pairs = news.map((fresh) => [document.getElementById(fresh.id), fresh]);
    const held = pairs.filter(([old]) => old?.contains(document.activeElement));
    const ways = held.map(([old, fresh]) => wayTo(old, fresh) ?? []);
    if (held[0]?.[0] !== root || ways.some((way) => !way[0] || isDouble(way[way.length - 1][0], document))) return;
    for (const way of ways) {
      const [inner, place] = way[way.length - 1];
      if (!place.hasAttribute('hx-preserve')) continue;
      hidden.set(inner, inner.id);
      inner.removeAttribute('id');
    }
    root.setAttribute('hx-ext', AROUND); // until it has its new attributes
    for (const [{ id, localName }] of held) {
      const start = `<${localName} id="${id}" hx-swap-oob="`;
      text = text.replace(`${start}true"`, () => `${start}${AROUND}"`);
    }
    return { text, swapStyle: AROUND };
  };

  /** What makes htmx 4 find an element, or take another for it: the ids in what stands before it, one by one.
   * Where the parent's hx-attributes change, it listens anew to all inside, and forgets what waits there.
   * @type {(element: any, known: Set<string>) => string} */
  const signsOf = (element, known) => {
    const { attributes, children } = element.parentElement;
    const before = [...children].slice(0, [...children].indexOf(element));
    const ids = before.map((one) => idsIn(one).filter((id) => known.has(id))).filter((some) => some[0]);
    const asks = [...attributes].filter(({ name }) => /^(data-)?hx-/.test(name)).map(({ name, value }) => name + value);
    return JSON.stringify([ids, asks.sort()]);
  };

  /** Find the place of what htmx 4 would preserve around the input, if it is sure to find that without.
   * @type {(old: any, fresh: any) => any} */
  const surePlace = (old, fresh) => {
    const way = wayTo(old, fresh) ?? [];
    const [inner, place] = way[way.length - 1] ?? [];
    if (!place?.hasAttribute('hx-preserve')) return;
    const news = new Set(idsIn(fresh, ':not([hx-preserve])')); // the others it moves before it looks
    const known = new Set(idsIn(old).filter((id) => id && news.has(id)));
    const isApart = !idsIn(inner).some((id) => known.has(id));
    const isSame = way.slice(1).every(([element, twin]) => signsOf(element, known) === signsOf(twin, known));
    return isApart && isSame && !isDouble(inner, document) && !isDouble(inner, fresh) && place;
  };

  /** @type {WeakSet<any>} */
  const places = new WeakSet(); // whose old elements are left as they are

  /** @type {(element: any, detail: any) => void} */
  const leave = (_, { tasks }) => {
    const active = document.activeElement;
    if (!active?.matches(HAS_PARTS)) return;
    for (const { fragment, swapSpec, target } of tasks) {
      const fresh = swapSpec?.style === 'outerMorph' && fragment?.firstElementChild;
      const place = fresh && target.contains?.(active) && window.nitro?.rootOf(target) && surePlace(target, fresh);
      if (!place) continue;
      place.removeAttribute('hx-preserve');
      places.add(place);
    }
  };

  if (parseInt(window.htmx?.version) < 4) {
    window.htmx.defineExtension(AROUND, { isInlineSwap: (/** @type {string} */ style) => style === AROUND, handleSwap: swapAround });
  } else {
    window.htmx?.registerExtension(AROUND, {
      htmx_before_swap: leave,
      htmx_before_morph_node: (/** @type {any} */ _, /** @type {any} */ { newNode }) => !places.has(newNode),
    });
  }

  document.addEventListener('htmx:beforeCleanupElement', ({ target }) => keep(target), true);
  document.addEventListener('htmx:afterSettle', settle, true);
  window.addEventListener('pagehide', () => reset([...document.querySelectorAll('[data-nitro-model]')].filter(isAsGiven)));

  // Of a menu Firefox takes a note in any case.
  const [navigation] = /** @type {any[]} */ (performance.getEntriesByType('navigation'));
  const menus = [...document.querySelectorAll('select[data-nitro-model]')];
  if (navigation?.type === 'reload') reset(menus.filter((menu) => menu !== document.activeElement));
})();
