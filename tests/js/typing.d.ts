// Types of nitro_htmx/static/nitro_htmx/typing.js, for `make lint`. Never shipped.

interface Window {
  /** Return how htmx 2 is to swap around an input that must not be moved; nothing, where it is not to. */
  nitroTyping?: (root: any, text: string) => { text: string; swapStyle: string } | undefined;
}
