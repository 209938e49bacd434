/* Keeps over a swap what the visitor has entered since the request left, how large textareas are, and the focus.
 *
 * Reads: data-nitro-keep, in whose elements nothing is written.
 */
import { CHOICE, FIELDS, TYPED, controlsOf, given, isSame, valuesOf, write } from './fields.js';
import { follow } from './focus.js';
import { hear } from './jobs.js';
import { lineOf } from './lines.js';
import { all, find, on, rootOf } from './page.js';

/** @type {WeakMap<any, string>} */
const echoes = new WeakMap(); // by the input typed in: what a sync has left as it was typed

/** A file dialog that is still open knows the old input alone.
 * @type {(id: string, olds: Map<string, any>) => void} */
const passFilesOn = (id, olds) => {
  for (const [key, old] of olds) {
    if (!old.files || old.isConnected) continue;
    old.addEventListener('change', () => {
      const root = find(id);
      const field = root && controlsOf(root).get(key);
      if (!field) return;
      write(field, valuesOf(old));
      for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
    });
  }
};

/** What tells whether a control stands in an element that the component keeps.
 * @type {(root: any) => (control: any) => boolean} */
const keptIn = (root) => {
  const kept = all('[data-nitro-keep]', root);
  return (control) => kept.some((element) => element.contains(control));
};

/** @type {(root: any, job: Job) => () => void} */
export const keepEntries = (root, job) => {
  const { action, id, sent, status } = job;
  const kept = new Map();
  const active = /** @type {any} */ (document.activeElement);
  const olds = controlsOf(root);
  const isKept = keptIn(root);
  const caret = [active.selectionStart, active.selectionEnd];
  let focus = '';
  for (const [key, control] of olds) {
    if (control === active) focus = key;
    if (!control.matches(FIELDS) || isKept(control)) continue;
    // What was typed since, or did not travel, stays; so do arguments of a failed action.
    const now = valuesOf(control);
    const before = sent.get(key);
    const isRefused = before && status === 422 && !before.bound;
    const isEcho = !before && key === focus && echoes.get(control) === control.value;
    const { width, height } = control.style; // of a textarea, where the visitor or a script has changed its size
    const stays = isRefused || isEcho || !isSame(now, before?.values ?? given(control));
    kept.set(key, [stays, now, control.rows && { width, height }]);
  }
  const next = follow(job, olds, focus, active);
  return () => {
    const newRoot = find(root.id) ?? root;
    const controls = controlsOf(newRoot);
    const behind = lineOf(id);
    const target = next(controls);
    for (const job of behind) {
      job.root = rootOf(newRoot);
      if ((job.asker ?? job.source)?.contains(active)) job.asker = target;
    }
    passFilesOn(root.id, olds);
    for (const [key, [stays, before, size]] of kept) {
      const field = controls.get(key);
      if (!field) continue;
      const after = stays ? before : given(field);
      write(field, after);
      if (isSame(before, after)) Object.assign(field.style, size); // else the text that it was for has gone
      const isEcho = action === 'sync' ? !stays && sent.has(key) : echoes.get(active) === field.value;
      if (key === focus && isEcho && field.matches(TYPED)) echoes.set(field, field.value);
      // If it was not touched, the clicks behind build on the new value.
      for (const { sent } of stays ? [] : behind) {
        const entry = sent.get(key);
        if (entry) entry.values = after;
      }
    }
    const stays = target === active || target === controls.get(focus);
    if (!target) return focus && active.blur(); // it may be another row's by now
    if (target !== document.activeElement) target.focus({ preventScroll: stays });
    if (!stays) return target.matches('input') && target.select(); // as with the Tab key
    const { selectionStart, selectionEnd } = target;
    if (caret[0] != null && !isSame(caret, [selectionStart, selectionEnd])) target.setSelectionRange(...caret);
  };
};

/** What runs an action by being chosen shows what holds if that fails, unless a click behind is to decide.
 * @type {(job: any) => void} */
const takeBack = ({ id, sent, source, status }) => {
  const root = find(id);
  if (!root || /^2/.test(status) || !source?.matches(CHOICE)) return;
  const isKept = keptIn(root);
  for (const [key, field] of controlsOf(root)) {
    const entry = sent.get(key);
    if (entry?.name !== source.name || isKept(field) || lineOf(id).some((job, at) => at && job.sent.has(key))) continue;
    write(field, (entry.values = given(field)));
  }
};

export const startEntries = () => {
  hear('done', takeBack);
  // The state may hold it otherwise, such as without a space at its end. It shows when the input is left.
  on('focusout', ({ target }) => {
    if (target === document.activeElement) return; // the window was left
    if (echoes.get(target) === target.value) write(target, given(target));
    echoes.delete(target);
  });
};
