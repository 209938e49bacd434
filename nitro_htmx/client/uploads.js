/* Uploads: shows how far the files of a component have got.
 *
 * Reads: data-nitro-progress of a progress element inside a component, which is hidden unless files of that
 *   component are under way.
 */
import { hear } from './jobs.js';
import { all, allOf, find } from './page.js';

const BAR = 'progress[data-nitro-progress]';

/** @type {(id: string, show: (bar: HTMLProgressElement) => void) => void} */
const each = (id, show) => {
  const root = find(id); // an answer may have replaced it
  if (root) allOf(BAR, root).forEach(show);
};

export const startUploads = () => {
  hear('uploading', ({ id, xhr }) => {
    each(id, (bar) => {
      bar.value = 0;
      bar.hidden = false;
    });
    xhr.upload.addEventListener('progress', (/** @type {ProgressEvent} */ { lengthComputable, loaded, total }) => {
      if (lengthComputable) each(id, (bar) => (bar.value = (loaded / total) * bar.max));
    });
    xhr.addEventListener('loadend', () => each(id, (bar) => (bar.hidden = true)));
  });
  // The HTML of a page as it was left, with the bar of an upload that was under way.
  hear('restored', () => all(BAR).forEach((bar) => (bar.hidden = true)));
};
