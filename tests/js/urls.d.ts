// Types of the address bar's script, nitro_htmx/static/nitro_htmx/urls.js, for `make lint`. Never shipped.

interface Window {
  nitroUrls?: boolean;
}
