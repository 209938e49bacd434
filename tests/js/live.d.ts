// Types of live inputs, nitro_htmx/static/nitro_htmx/live.js, for `make lint`. Never shipped.

/** What a component's live inputs wait for. */
interface LiveRoot {
  /** What has been touched and not sent: the input's name, and its value then. */
  due: Map<string, string>;
  /** Ends the pause. */
  timer?: ReturnType<typeof setTimeout>;
  /** When the request under way left, in milliseconds; 0 or unset: none is. */
  since?: number;
}

interface Window {
  nitroLive?: true;
}
