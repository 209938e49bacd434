/* What both versions of htmx have in common. */
import { announce } from './jobs.js';
import { ASKS, hasFile, isOurs, on, rootOf, stop } from './page.js';

/** The page's htmx; not another one that it loads later.
 * @type {any} */
export let htmx;

/** Take the htmx that is there, if it is of this version.
 * @type {(version: number) => any} */
export const take = (version) => {
  const found = window.htmx;
  if (found?.ajax && parseInt(found.version) === version) htmx ??= found; // an element may have this id
  return htmx;
};

/** @type {(name: string, listener: (event: any, detail: any) => void) => void} */
export const onHtmx = (name, listener) => on(`htmx:${name}`, (event) => listener(event, event.detail));

/** Give a request of a component to the bridge instead of sending it.
 * @type {(event: any, ask: (caught: Caught) => void, caught: Caught) => void} */
export const grab = (event, ask, caught) => {
  if (!isOurs(caught.element, caught.path)) return;
  stop(event); // others see it leave
  ask(caught);
};

/** Where the page has an htmx of the other version as well, that one leaves our elements alone.
 * @type {(name: string, read: (detail: any) => { element?: any, path?: any }) => void} */
export const holdRival = (name, read) =>
  onHtmx(name, (event, detail) => {
    const { element, path } = read(detail);
    if (element && isOurs(element, path)) stop(event);
  });

/** htmx puts elements on the page some time before it listens to them, which it tells by the event `name`.
 * @type {(name: string) => void} */
export const hurry = (name) => {
  const seen = new WeakSet();
  onHtmx(name, ({ target }) => seen.add(target));
  on('click submit change input keydown', ({ target }) => {
    const element = target.closest?.(ASKS);
    if (!element || seen.has(element)) return;
    if (isOurs(element, element.getAttribute('hx-post') ?? element.dataset.hxPost)) htmx.process(element);
  });
};

const OF_A_TRY = ['csrfmiddlewaretoken', 'nitro-try'];

/** Tell what leaves, once all others had the chance to stop or complete it.
 * @type {(name: string, read: (detail: any) => { job?: Job, element: any, body: any, xhr: () => any }) => void} */
export const watchLeaving = (name, read) =>
  window.addEventListener(`htmx:${name}`, (/** @type {any} */ { defaultPrevented, detail }) => {
    if (defaultPrevented) return;
    const { job, element, body, xhr } = read(detail);
    const id = rootOf(element)?.id;
    if (id && hasFile(body)) announce('uploading', { id, xhr: xhr() });
    if (!job) return;
    const { body: own } = job;
    // Others may have added something, behind the id, and each time anew: a repeat is what left first.
    job.left ??= [...[...body].filter(([name]) => name !== 'nitro-id'), ['nitro-id', own.get('nitro-id')]];
    const now = job.left.map(([name, value]) => [name, OF_A_TRY.includes(name) ? own.get(name) : value]);
    for (const name of [...body.keys()]) body.delete(name);
    for (const [name, value] of now) body.append(name, value);
    announce('leaving', job);
  });

/** @type {(job: Job, to: { root: any, source: any, headers: any }, more?: object) => Promise<void>} */
export const ajax = (job, { root: target, source, headers }, more) => {
  if (hasFile(job.body)) source.setAttribute('hx-encoding', 'multipart/form-data');
  // Validated at the click.
  const event = { nitro: job, submitter: { formNoValidate: true } };
  return htmx.ajax('POST', job.path, { source, target, headers, event, ...more });
};
