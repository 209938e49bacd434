/* Where the focus goes when an answer has replaced what had it. */
import { doingOf, isOwn } from './fields.js';

/** Find what gets the focus: what an answer that was asked for brings with `autofocus`; the control that
 * has it; the one in its place, such as a button with other arguments; what has opened the element around
 * it (aria-controls), or comes in its place; what takes the focus from scripts alone (tabindex="-1"), around it or next to it.
 * Of what people wrote, only what has it already.
 * @type {(job: Job, olds: Map<string, any>, focus: string, active: any) => (news: Map<string, any>) => any} */
export const follow = ({ isQuiet, source, asker = source }, olds, focus, active) => {
  /** @type {(controls: Map<string, any>) => Map<string, any>} */
  const ours = (controls) => new Map([...controls].filter((entry) => entry[0] === focus || isOwn(entry)));
  olds = ours(olds);
  const isAsker = !isQuiet && (active === document.body || asker?.contains(active));
  const wanted = [...olds].filter(([, { autofocus }]) => autofocus).map(([key]) => key);
  /** @type {(control: any) => string} */
  const placeOf = (control) =>
    [control.localName, control.name, control.parentElement.closest('[id]')?.id, doingOf(control)[0]].join();
  const place = focus && placeOf(active);
  /** @type {(controls: Map<string, any>) => string[]} */
  const peersOf = (controls) => [...controls].filter(([, control]) => placeOf(control) === place).map(([key]) => key);
  const peers = peersOf(olds);
  const keys = [...olds.keys()];
  const at = keys.indexOf(focus);
  const held = new Set(); // by ids: what it stands in
  for (let element = active; element; element = element.parentElement) held.add(element.id);
  /** @type {(controls: Map<string, any>) => string | undefined} */
  const openerIn = (controls) => [...controls].find(([, control]) => held.has(control.getAttribute('aria-controls') || 0))?.[0];
  const opener = openerIn(olds);
  const around = keys.slice(0, at).reverse().filter((key) => olds.get(key).contains(active));
  return (all) => {
    const news = ours(all);
    const fresh = isAsker && [...news].find(([key, { autofocus }]) => autofocus && !wanted.includes(key));
    if (fresh) return fresh[1];
    if (!focus) return active;
    const now = peersOf(news);
    const peer = now.length === peers.length && now[peers.indexOf(focus)];
    const others = [...around, ...keys.slice(at), ...keys.slice(0, at).reverse()];
    const landing = others.find((key) => news.get(key)?.matches('[tabindex="-1"]'));
    const places = [focus, !olds.has(peer || '') && peer, opener, openerIn(news), landing];
    return places.map((key) => news.get(key || '')).find(Boolean);
  };
};
