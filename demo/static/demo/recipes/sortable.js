// <ol data-sortable="action">, its rows draggable="true" data-key="…": a row that is dropped on another
// takes its place, and the action gets both keys. Touch and keyboard have the buttons.
let dragged = null;
const rowOf = (target) => target.closest?.('[data-sortable] > [draggable]');

document.addEventListener('dragstart', ({ target }) => {
  dragged = rowOf(target);
});
document.addEventListener('dragover', (event) => {
  const row = rowOf(event.target);
  if (dragged && row?.parentElement === dragged.parentElement) event.preventDefault(); // may drop
});
document.addEventListener('drop', (event) => {
  const row = rowOf(event.target);
  if (!dragged || !row || row === dragged) return;
  event.preventDefault();
  const isDown = dragged.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING;
  const before = (isDown ? row.nextElementSibling : row)?.dataset.key ?? null;
  const root = row.closest('[data-nitro-component]');
  const { nitroComponent: name, nitroKey: key } = root.dataset;
  const args = { task_id: dragged.dataset.key, before };
  window.nitro.call(name, row.parentElement.dataset.sortable, args, key ? { key } : {}).catch(() => {});
});
document.addEventListener('dragend', () => {
  dragged = null;
});
