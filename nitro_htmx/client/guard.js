/* For the guard: which forms hold something that is not saved.
 *
 * Reads: data-nitro-guard of a form; hx-post: its action. Its inputs are known by their names.
 *
 * A form is not saved while its inputs hold something else than what the server gave. A live input, or what was refused,
 * comes back as the server's own, so what it gave before stays on record until the action has succeeded.
 */
import { nitro } from './beside.js';

const GUARDED = 'form[data-nitro-guard]';
const FIELDS = 'input,select,textarea';
/** @type {Map<string, Map<string, string>>} */
const records = new Map(); // by form: by name what counts as saved, where that is not what the server has given last
/** @type {Map<Job, Map<string, Map<string, string>>>} */
const underWay = new Map(); // by form: what was sent, by name

/** @type {(field: any) => any} */
const valueOf = ({ checked, files, selectedOptions, type, value }) => {
  if (/checkbox|radio/.test(type)) return checked && value;
  if (files) return [...files].map(({ name, size, lastModified }) => [name, size, lastModified]);
  return selectedOptions ? [...selectedOptions].map((option) => option.value) : value;
};

/** What a reset would bring.
 * @type {(field: any) => any} */
const givenOf = (field) => {
  const form = document.createElement('form');
  form.append(field.cloneNode(true));
  form.reset();
  return valueOf(form.firstChild);
};

/** @type {(form: any, of: (field: any) => any) => Map<string, string>} */
const read = (form, of) => {
  /** @type {Map<string, any>} */
  const found = new Map();
  for (const field of document.querySelectorAll(FIELDS)) {
    const { form: owner, name } = /** @type {any} */ (field);
    if (owner === form && name) found.set(name, [...(found.get(name) ?? []), of(field)]);
  }
  for (const [name, values] of found) found.set(name, JSON.stringify(values));
  return found;
};

/** @type {() => any[]} */
const forms = () => [...document.querySelectorAll(GUARDED)].filter((form) => nitro().rootOf(form));

/** @type {(form: any) => string} */
const keyOf = (form) => {
  const root = nitro().rootOf(form);
  return [root.id, form.getAttribute('hx-post'), form.getAttribute('id') ?? forms().indexOf(form)].join();
};

/** @type {(form: any) => boolean} */
const isUnsaved = (form) => {
  const record = records.get(keyOf(form));
  const given = read(form, givenOf);
  return [...read(form, valueOf)].some(([name, value]) => value !== (record?.get(name) ?? given.get(name)));
};

/** @type {(element: any) => boolean} */
export const holdsUnsaved = (element) => forms().some((form) => element.contains(form) && isUnsaved(form));

/** Take what the visitor gives up for saved.
 * @type {(element: any) => void} */
export const giveUp = (element) => {
  for (const form of forms()) if (element.contains(form)) records.delete(keyOf(form));
};

/** Record what the server gave, before an answer gives what the visitor has entered.
 * @type {(job: any) => void} */
export const begin = (job) => {
  const { id, path, source } = job;
  for (const form of forms()) {
    if (nitro().rootOf(form).id !== id) continue;
    const key = keyOf(form);
    const record = records.get(key) ?? new Map();
    const values = read(form, valueOf);
    for (const [name, given] of read(form, givenOf)) if (given !== values.get(name) && !record.has(name)) record.set(name, given);
    records.set(key, record);
    // Where another form asks for the same action, it has sent its own inputs.
    if (form.getAttribute('hx-post') !== path || (source?.matches('form') && source !== form)) continue;
    underWay.set(job, (underWay.get(job) ?? new Map()).set(key, values));
  }
};

/** What was entered since it was sent is not saved.
 * @type {(job: Job) => void} */
const save = (job) => {
  for (const [key, sent] of underWay.get(job) ?? []) {
    const form = forms().find((form) => keyOf(form) === key); // none has no inputs
    const values = read(form, valueOf);
    const record = new Map();
    for (const [name, first] of read(form, givenOf)) {
      const value = values.get(name);
      if (value !== first) record.set(name, value === sent.get(name) ? value : first);
    }
    records.set(key, record);
  }
};

/** @type {(job: Job) => void} */
export const end = (job) => {
  if (Number(job.status) < 300 && job.events) save(job);
  underWay.delete(job);
  const keys = forms().map(keyOf);
  for (const key of records.keys()) if (!keys.includes(key)) records.delete(key); // its form has gone
};

/** Save what is under way where its answer leads away from the page: nobody hears of its end. */
export const saveLeaving = () => {
  for (const job of underWay.keys()) {
    const { headers, status } = job.answer ?? {};
    if (Number(status) < 300 && (headers?.get('HX-Redirect') || headers?.get('HX-Refresh'))) save(job);
  }
};
