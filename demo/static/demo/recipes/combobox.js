// The arrow keys go through the options, Enter takes one, Escape closes them and the arrow down opens
// them again. The focus stays in the input; aria-activedescendant says where one is. An answer brings
// new options, with none marked.

const listOf = (input) => document.getElementById(input.getAttribute('aria-controls'));

const toggle = (input, isOpen) => {
  listOf(input).hidden = !isOpen;
  input.setAttribute('aria-expanded', String(isOpen));
  if (!isOpen) input.removeAttribute('aria-activedescendant');
};

const mark = (input, options, at) => {
  options.forEach((each, index) => each.setAttribute('aria-selected', String(index === at)));
  input.setAttribute('aria-activedescendant', options[at].id);
  options[at].scrollIntoView({ block: 'nearest' });
};

document.addEventListener('keydown', (event) => {
  const input = event.target.closest('[role=combobox]');
  if (!input || event.isComposing || event.keyCode === 229) return; // keys of an input method
  const options = [...listOf(input).children];
  if (listOf(input).hidden && event.key === 'ArrowDown' && options.length) toggle(input, true);
  if (listOf(input).hidden) return;
  const at = options.findIndex((each) => each.getAttribute('aria-selected') === 'true');
  if (event.key === 'ArrowDown') mark(input, options, (at + 1) % options.length);
  else if (event.key === 'ArrowUp') mark(input, options, (at < 1 ? options.length : at) - 1);
  else if (event.key === 'Enter' && at >= 0) options[at].click();
  else if (event.key === 'Escape') toggle(input, false);
  else return;
  event.preventDefault();
});

// A click on an option must not take the focus, since without it the options close.
document.addEventListener('mousedown', (event) => {
  if (event.target.closest('[role=option]')) event.preventDefault();
});
document.addEventListener('focusout', ({ target }) => {
  if (target.matches('[role=combobox]')) toggle(target, false);
});
