// <form data-guard="action">: the browser asks before the page is left, from the first key on until
// the action has succeeded. What is typed while it is under way counts as not saved.
let edits = 0;
let saved = 0;
const sent = new Map(); // component root's id -> how many edits there were when it was sent

document.addEventListener('input', ({ target }) => {
  if (target.closest('[data-guard]')) edits += 1;
});
document.addEventListener('submit', ({ target }) => {
  if (target.matches('[data-guard]')) sent.set(target.dataset.guard, edits);
}, true);
window.addEventListener('nitro:action-complete', ({ detail }) => {
  if (sent.has(detail.action)) saved = sent.get(detail.action);
});
window.addEventListener('beforeunload', (event) => {
  if (edits > saved) event.preventDefault();
});
