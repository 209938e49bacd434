// data-opens="id" opens a dialog, data-closes closes it, and so do data-closes-after="action", once that
// has succeeded, and data-closes-without="action", if it fails.
// An open dialog is an entry of the browser's history, so that Back closes it.

const named = (id) => document.getElementById(id ?? '');
let openerId; // an answer may have put a new button in the place of the one that was clicked

document.addEventListener('click', ({ target }) => {
  const opener = target.closest('[data-opens]');
  if (opener) {
    openerId = opener.id;
    history.pushState({ dialog: opener.dataset.opens }, '');
    named(opener.dataset.opens).showModal();
  }
  if (target.closest('[data-closes]')) target.closest('dialog').close();
});

// The second of two quick clicks is on the dialog itself, and must not take the focus from what is in it.
document.addEventListener('mousedown', (event) => {
  if (event.target.localName === 'dialog') event.preventDefault();
});

const closesAt = (name, attribute) => window.addEventListener(name, ({ target, detail }) => {
  target.querySelector(`dialog[open][${attribute}~="${detail.action}"]`)?.close();
});
closesAt('nitro:action-complete', 'data-closes-after');
closesAt('nitro:error', 'data-closes-without');

// However it was closed. The event does not bubble, hence "true".
const onClose = ({ target }) => {
  if (target.open) return; // Forward has opened it again
  if (history.state?.dialog === target.id) history.back();
  (named(openerId) ?? document.querySelector(`[data-opens="${target.id}"]`))?.focus();
};
document.addEventListener('close', onClose, true);

// Back closes what is open; Forward, and the page that is loaded again, open it anew.
const follow = () => {
  document.querySelector('dialog[open]')?.close();
  named(history.state?.dialog)?.showModal();
};
window.addEventListener('popstate', follow);
if (named(history.state?.dialog)) follow();
else if (history.state?.dialog) history.back(); // the page has it no longer
