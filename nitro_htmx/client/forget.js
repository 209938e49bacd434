/* Firefox puts back at a reload what stood in an input when it went, though the server knows better. So those
 * that go, with their root or the page, and have nothing that is not sent yet, are reset before.
 *
 * Reads: data-nitro-model of an input. Hears: pagehide.
 */
import { given, isSame, valuesOf } from './fields.js';
import { all, on, setAttribute } from './page.js';

/** Do as if nothing had been entered; scripts have no other word for it.
 * @type {(inputs: any[]) => void} */
export const reset = (inputs) => {
  const form = document.createElement('form');
  const id = 'nitro-forgotten'; // to read form.id, browsers first look for an input of that name
  form.id = id;
  document.body.append(form);
  const owners = inputs.map((input) => input.getAttribute('form'));
  for (const input of inputs) input.setAttribute('form', id);
  form.reset();
  inputs.forEach((input, at) => setAttribute(input, 'form', owners[at]));
  form.remove();
};

/** @type {(input: any) => boolean} */
const isAsGiven = (input) => isSame(valuesOf(input), given(input)) && !input.validity.badInput; // half a date

export const startForget = () => {
  on('pagehide', () => reset(all('[data-nitro-model]').filter(isAsGiven)));
  // Of a menu Firefox takes a note in any case.
  const menus = all('select[data-nitro-model]');
  if (performance.navigation.type === 1) reset(menus.filter((menu) => menu !== document.activeElement));
};
