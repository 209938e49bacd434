/* Debugging: who hears an event, and what to say if nobody does.
 *
 * Reads of roots: data-nitro-component, -key, -filters, hx-trigger.
 * Replaces EventTarget.prototype.addEventListener by one that does as before, to note which events of ours scripts ask
 *   for. A listener counts from then on, even if it is removed, or sits on an element that the event does not pass.
 */
import { sources } from './twice.js';
import { join, short, suggest, warn } from './words.js';

const BUILT_IN = ['nitro:message', 'nitro:error', 'nitro:action-complete'];
export const REFRESH = 'nitro:refresh-';
const { addEventListener } = EventTarget.prototype;
/** @type {Set<string>} */
const listened = new Set(); // names of events that scripts listen to

/** Listen without being counted.
 * @type {(target: EventTarget, type: string, listener: (event: any) => void, capture?: boolean) => void} */
export const listen = (target, type, listener, capture) => addEventListener.call(target, type, listener, capture);

/** htmx listens for each hx-trigger; those are read from the page, where they can also go.
 * @type {() => boolean} */
const isCalledByHtmx = () => {
  const caller = `${new Error().stack}`.split('\n').filter((line) => /:\d+:\d+/.test(line))[2] ?? '';
  return sources.some((source) => caller.includes(source));
};

export const startHearers = () => {
  /** @type {(this: any, type: any, ...rest: any[]) => any} */
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (`${type}`.startsWith('nitro:') && !listened.has(type) && !isCalledByHtmx()) listened.add(type);
    return addEventListener.call(this, type, .../** @type {[any]} */ (rest));
  };
};

export const roots = () => /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[data-nitro-component]')])
  .filter((root) => window.nitro?.rootOf(root));

/** @type {(root: HTMLElement) => string} */
export const componentOf = ({ dataset }) => `${dataset.nitroComponent}`;

/** @type {(root: HTMLElement) => string[]} */
export const triggersOf = (root) =>
  `${root.getAttribute('hx-trigger')}`.split(',').map((entry) => entry.trim().split(/\s/)[0]);

/** Whether the event is for this instance, as the bridge sees it.
 * @type {(root: HTMLElement, type: string, detail: any) => boolean} */
const isMeant = ({ dataset: { nitroFilters, nitroKey } }, type, detail) => {
  const isKeyed = type.startsWith(REFRESH) && detail?.key != null;
  const keys = isKeyed ? ['key'] : JSON.parse(nitroFilters ?? '{}')[type];
  return !keys || keys.some((/** @type {string} */ key) => `${detail?.[key]}` === nitroKey);
};

/** @type {(type: string) => boolean} */
const isAttributeFor = (type) => {
  const handler = CSS.escape(`hx-on:${type}`);
  const trigger = `[hx-trigger*="${CSS.escape(type)}"]:not([data-nitro-component])`;
  return Boolean(document.querySelector(`[${handler}], ${trigger}`));
};

/** Whether the library sends the event by itself, as CrudNitroComponent does after each change.
 * @type {(type: string, detail: any) => boolean} */
const isSentAnyway = (type, detail) => {
  const [, model] = /^nitro:(.+)-(?:created|updated|deleted)$/.exec(type) ?? [];
  return BUILT_IN.includes(type) || Object.keys(detail ?? {}).join() === `component,${model}_id`;
};

/** Say why nobody has heard an event, or a refresh has reached nobody.
 * @type {(type: string, detail: any, push: DebugPush | undefined, deaf: string, hearing: HTMLElement[], names: string) => string} */
const whyNobody = (type, detail, push, deaf, hearing, names) => {
  const isRefresh = type.startsWith(REFRESH);
  const name = type.slice(REFRESH.length);
  const here = roots().map(componentOf);
  const keys = `the keys here: ${join(hearing.map((root) => root.dataset.nitroKey ?? 'none'))}.`;
  const known = [...listened, ...roots().flatMap(triggersOf)].filter((one) => one.startsWith('nitro:'));
  const by = push && join(push.channels);
  if (isRefresh) {
    return `${push ? `a push to ${by}` : detail?.component} refreshed "${name}", which reached nobody. ${deaf || (hearing[0]
      ? `No ${names} on this page has the key ${JSON.stringify(detail?.key)}; ${keys}`
      : `No such component is on this page; there are: ${join(here)}.${suggest(name, here.map((one) => one.toLowerCase()))}`)}`;
  }
  return `nobody listens to ${type}, which ${push ? `was pushed to ${by}` : `${detail?.component} sent`}. ${deaf || (hearing[0]
    ? `${names} hears it with a key, which none of those on this page has; ${keys}`
    : `No component on this page has @on("${short(type)}"), and no script that runs after {% nitro_scripts %} has begun listens.${suggest(type, known)}`)}`;
};

/** Return the roots that hear the event; whether anything else does; and, if nobody, why. Warn of that once.
 * @type {(type: string, detail: any, push?: DebugPush) => { meant: HTMLElement[], others: string, why: string }} */
export const hearersOf = (type, detail, push) => {
  const listening = roots().filter((root) => triggersOf(root).includes(type));
  const hearing = push ? listening.filter(push.hears) : listening;
  const meant = hearing.filter((root) => isMeant(root, type, detail));
  const heard = listened.has(type) ? 'a script' : isAttributeFor(type) ? 'an attribute' : '';
  const others = BUILT_IN.includes(type) ? '' : heard; // the library's own scripts listen to those
  if (meant[0] || others || isSentAnyway(type, detail)) return { meant, others, why: '' };
  const names = join(listening.map(componentOf));
  const deaf = listening[0] && !hearing[0]
    ? `${names} on this page would, but holds none of these channels: name one in its "channels", or in {% nitro_channels %}.`
    : '';
  const why = whyNobody(type, detail, push, deaf, hearing, names);
  warn(why);
  const near = roots().filter((root) => triggersOf(root).some((one) => why.endsWith(` ${one}?`)));
  return { meant, others, why: near[0] ? `${why} ${join(near.map(componentOf))} hears that.` : why };
};
