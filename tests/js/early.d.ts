// Types of nitro_htmx/static/nitro_htmx/early.js, for `make lint`. Never shipped.

interface Window {
  nitroEarly?: boolean;
}
