/* Form fields and other controls: what stands in them, what the server gave, and what travels with a job. */
import { isPlain, isTrusted, rootOf } from './page.js';

export const FIELDS = 'input,select,textarea';
export const CHOICE = '[type=checkbox],[type=radio],select';
export const TYPED =
  'textarea,input:not([type=checkbox],[type=radio],[type=file],[type=button],[type=submit],[type=reset])';

/** @type {(field: any) => any} */
export const isTick = ({ type }) => /checkbox|radio/.test(type);

/** @type {(some: any[], others: any[]) => boolean} */
export const isSame = (some, others) => some.length === others.length && some.every((value, at) => value === others[at]);

/** @type {(field: any) => any} */
export const valuesOf = (field) => {
  if (isTick(field)) return field.checked ? [field.value] : [];
  if (field.options) return [...field.selectedOptions].map((option) => option.value);
  return [...(field.files ?? [field.value])];
};

/** What the server gave: what a reset would bring.
 * @type {(field: any) => any} */
export const given = (field) => {
  const { defaultValue, files, multiple, options, size } = field;
  if (isTick(field)) return field.defaultChecked ? [field.value] : [];
  if (files) return [];
  if (!options) {
    if (field.value === defaultValue) return [defaultValue];
    const clone = field.cloneNode(); // knows what its type makes of a value: of no colour, black
    clone.value = defaultValue;
    return [clone.value];
  }
  let chosen = [...options].filter((option) => option.defaultSelected);
  if (!multiple && !chosen[0] && size < 2) chosen = [...options].filter((option) => !option.matches(':disabled')).slice(0, 1);
  return (multiple ? chosen : chosen.slice(-1)).map(({ value }) => value);
};

/** @type {(field: any, values: any[]) => void} */
export const write = (field, values) => {
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
export const doingOf = (control) => {
  const asker = (control.type === 'submit' && !control.hasAttribute('hx-post') && control.form) || control;
  return [asker.getAttribute('hx-post') ?? asker.getAttribute('href'), asker.getAttribute('data-nitro-args')];
};

const THEIRS = 'people'; // wrote it

/** @type {(entry: [string, any]) => boolean} */
export const isOwn = ([key]) => !key.startsWith(THEIRS);

/** Whatever can have a value or the focus, by keys that outlive the elements.
 * @type {(root: any) => Map<string, any>} */
export const controlsOf = (root) => {
  const counts = new Map();
  const controls = new Map();
  const plain = isPlain(root) && root;
  for (const control of root.querySelectorAll(FIELDS + ',a,button,summary,[tabindex]')) {
    const { form, id, localName, name, value } = control;
    // Counted in each child, and in each slot, by itself: they come, go and change places.
    const home = plain || control.closest('[data-nitro-component],[data-nitro-slot]');
    // A form's arguments name the row of its inputs.
    const own = id || [localName, name, isTick(control) && value, form?.getAttribute('data-nitro-args'), ...doingOf(control)];
    const key = [plain || isTrusted(control) ? '' : THEIRS, home.id, own].join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
    controls.set(`${key} ${counts.get(key)}`, control);
  }
  return controls;
};

/** @type {(element: any) => any} */
const formOf = (element) => (element?.localName !== 'form' && element?.form) || (element?.closest('form') ?? null);

/** Take out what htmx has read in a field.
 * @type {(body: FormData, field: any) => void} */
const withdraw = (body, field) => {
  const left = body.getAll(field.name);
  for (const value of valuesOf(field)) {
    const at = left.lastIndexOf(value);
    if (at >= 0) left.splice(at, 1);
  }
  body.delete(field.name);
  for (const value of left) body.append(field.name, value);
};

/** Note the fields that travel with a job.
 * @type {(job: Job) => void} */
export const readFields = ({ action, body, root, sent, source }) => {
  const near = new Set(); // what is bound in the form of what asks
  const far = new Set();
  const form = formOf(source);
  const fields = action === 'refresh' ? [] : [...controlsOf(root)].filter(([, control]) => control.matches(FIELDS));
  for (const [key, field] of fields) {
    if (!isOwn([key, field]) && form === formOf(field) && field.matches(':enabled')) withdraw(body, field);
  }
  const names = new Set([...body.keys(), source?.name || 0]); // an empty box that asks is no key
  const plain = isPlain(root);
  for (const [key, field] of fields) {
    if (!plain && rootOf(field) !== root) continue;
    const { name } = field;
    const model = field.getAttribute('data-nitro-model');
    if (model) (form === formOf(field) ? near : far).add(model);
    const bound = field.matches(':enabled') && model;
    // Another form may have an argument of that name.
    if (bound || (names.has(name) && form === formOf(field))) sent.set(key, { name, bound, values: valuesOf(field) });
  }
  // Not what makes the action wait: its own form alone does.
  const others = [...far].filter((name) => !near.has(name));
  if (others[0] && action !== 'sync') body.set('nitro-others', others.join());
};
