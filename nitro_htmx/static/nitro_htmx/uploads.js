/* Uploads: shows how far the files of a request have got. Types: tests/js/uploads.d.ts.
 *
 * Reads: data-nitro-progress of a progress element inside a component, which is hidden unless files of that
 *   component are under way.
 * Hears, of htmx: htmx:before:request (4), htmx:beforeSend (2); as a page comes back,
 *   htmx:historyRestore (2).
 *
 * htmx 4 sends with fetch, which does not report how much has left. A request with files is sent with
 * XMLHttpRequest instead, through the ctx.fetch that htmx leaves open.
 */
(() => {
  'use strict';
  if (Object.hasOwn(window, 'nitroUploads')) return; // loaded twice
  window.nitroUploads = true;

  /** @type {(element: any) => string} */
  const idOf = (element) => window.nitro?.rootOf(element)?.id ?? '';

  /** @type {(body: any) => boolean} */
  const hasFile = (body) => body instanceof FormData && [...body.values()].some((value) => value instanceof Blob);

  /** @type {(id: string, show: (bar: HTMLProgressElement) => void) => void} */
  const each = (id, show) => {
    const root = window.nitro?.find(id); // an answer may have replaced it
    for (const bar of root?.querySelectorAll('progress[data-nitro-progress]') ?? []) {
      if (idOf(bar) === id) show(/** @type {HTMLProgressElement} */ (bar));
    }
  };

  /** @type {(id: string, xhr: XMLHttpRequest) => void} */
  const watch = (id, xhr) => {
    each(id, (bar) => {
      bar.value = 0;
      bar.hidden = false;
    });
    xhr.upload.addEventListener('progress', ({ lengthComputable, loaded, total }) => {
      if (lengthComputable) each(id, (bar) => (bar.value = (loaded / total) * bar.max));
    });
    xhr.addEventListener('loadend', () => each(id, (bar) => (bar.hidden = true)));
  };

  /** @type {(id: string, url: string, request: any) => Promise<Response>} */
  const send = (id, url, { body, headers, method, signal }) =>
    new Promise((resolve, reject) => {
      const xhr = new XMLHttpRequest();
      xhr.open(method, url);
      xhr.responseType = 'blob';
      for (const [name, value] of new Headers(headers)) xhr.setRequestHeader(name, value);
      xhr.onload = () => resolve(answer(xhr, url));
      xhr.onerror = () => reject(new TypeError('The connection failed.'));
      xhr.onabort = () => reject(new DOMException('Aborted', 'AbortError'));
      signal?.addEventListener('abort', () => xhr.abort());
      watch(id, xhr);
      xhr.send(body);
    });

  /** @type {(xhr: XMLHttpRequest, url: string) => Response} */
  const answer = (xhr, url) => {
    const headers = new Headers();
    for (const line of xhr.getAllResponseHeaders().trim().split(/[\r\n]+/)) {
      const at = line.indexOf(':');
      if (at > 0) headers.append(line.slice(0, at), line.slice(at + 1).trim());
    }
    const { response: body, responseURL, status, statusText } = xhr;
    const hasBody = ![204, 205, 304].includes(status);
    const response = new Response(hasBody ? body : null, { headers, status, statusText });
    // A response that a script has made knows neither.
    Object.defineProperty(response, 'url', { value: responseURL });
    Object.defineProperty(response, 'redirected', { value: responseURL !== new URL(url, document.baseURI).href });
    return response;
  };

  document.addEventListener('htmx:before:request', (/** @type {any} */ { detail: { ctx } }) => {
    const id = idOf(ctx.sourceElement);
    if (id && hasFile(ctx.request.body)) ctx.fetch = (/** @type {any} */ url, /** @type {any} */ request) => send(id, url, request);
  });
  document.addEventListener('htmx:beforeSend', (/** @type {any} */ { detail: { elt, requestConfig, xhr } }) => {
    const id = idOf(elt);
    if (id && hasFile(requestConfig.formData)) watch(id, xhr);
  });
  // htmx 2 restores the HTML of a page as it was left, with the bar of an upload that was under way.
  document.addEventListener('htmx:historyRestore', () => {
    for (const bar of document.querySelectorAll('progress[data-nitro-progress]')) bar.toggleAttribute('hidden', true);
  });
})();
