// Types of nitro_htmx/static/nitro_htmx/lazy.js, for `make lint`. Never shipped.

interface Window {
  nitroLazy?: boolean;
}
