// Types of nitro_htmx/static/nitro_htmx/loading.js, for `make lint`. Never shipped.

interface Window {
  nitroLoading?: boolean;
}
