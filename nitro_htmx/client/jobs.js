/* Jobs, and what the features hear of them, in this order:
 *   queued    a component asks for something; a listener that returns false holds it back
 *   filling   its body is being made; a listener may set parameters
 *   leaving   it is being sent, and nobody has stopped it
 *   again     it was in vain, or not certain, and is sent once more
 *   answered  the answer is on the page, or there was none; its riders go on, and its events come next
 *   done      its events have arrived, or it was dropped
 * and besides: uploading {id, xhr}, of files of a component; navigated, when htmx has changed the address;
 * restored, when htmx has put the HTML of an earlier page back.
 * Only the readable build, which DEBUG loads: event {job, arrival, event}, before the page hears one of an answer;
 * stopped, a job that would go round in a loop, with `why`.
 */
import { address } from './page.js';

const jobs = new EventTarget(); // a listener that throws stops no other, and no job

/** @type {(name: string, listener: (job: any) => any) => void} */
export const hear = (name, listener) =>
  jobs.addEventListener(name, (/** @type {any} */ event) => {
    if (listener(event.detail) === false) event.preventDefault();
  });

/** @type {(name: string, detail?: any) => boolean} */
export const announce = (name, detail) => jobs.dispatchEvent(new CustomEvent(name, { cancelable: true, detail }));

/** @type {(root: any, action: string, more?: Partial<Job>) => Job} */
export const newJob = (root, action, more) => {
  const body = new FormData();
  body.set('csrfmiddlewaretoken', ''); // holds the first place, for Django to read whatever is cut off
  return {
    id: root.id,
    component: root.dataset.nitroComponent,
    action,
    path: `${root.dataset.nitroUrl}${encodeURIComponent(action)}/`,
    root,
    page: address(),
    body,
    sent: new Map(),
    chain: [],
    counts: {},
    riders: new Map(),
    ...more,
  };
};

/** Whether a visitor or a script wants what it does.
 * @type {(job: Job) => boolean} */
export const isAsked = ({ action, isQuiet }) => !isQuiet && !/^(sync|nitro-mount)$/.test(action);

/** Whether the bridge adds a parameter by itself: what is bound, and what else is ours.
 * @type {(name: string) => boolean} */
export const isOurName = (name) => name.startsWith('nitro-');

/** @type {(body: FormData, args: object) => void} */
export const addArguments = (body, args) => {
  for (const [name, value] of Object.entries(args)) {
    if (isOurName(name)) continue;
    body.delete(name);
    for (const item of Array.isArray(value) ? value : [value]) {
      const isJson = item && typeof item === 'object' && !(item instanceof Blob);
      body.append(name, isJson ? JSON.stringify(item) : item ?? '');
    }
  }
};
