// Types of nitro_htmx/static/nitro_htmx/typing.js, for `make lint`. Never shipped.

interface Window {
  nitroTyping?: boolean;
}
