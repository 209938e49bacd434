// Types of nitro_htmx/static/nitro_htmx/press.js, for `make lint`. Never shipped.

interface Window {
  /** Resolves once the visitor has released what is pressed, and has clicked; null: nothing is. */
  nitroPressed?: () => Promise<void> | null;
}
