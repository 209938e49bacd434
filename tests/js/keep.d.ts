// Types of nitro_htmx/static/nitro_htmx/keep.js, for `make lint`. Never shipped.

/** What the browser or a script owns of an element. */
interface OwnState {
  isOpen?: boolean;
  isModal?: boolean;
  isShown?: boolean;
  place?: any;
  /** Whether the server has written `open`. */
  says?: boolean;
}

interface Window {
  nitroKeep?: (root: any, text: string) => { text: string; restore: () => void };
}
