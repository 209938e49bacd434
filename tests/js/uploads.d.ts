// Types of upload progress, nitro_htmx/static/nitro_htmx/uploads.js, for `make lint`. Never shipped.

interface Window {
  nitroUploads?: true;
}
