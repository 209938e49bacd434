// Types of the debugging script, nitro_htmx/static/nitro_htmx/debug.js, for `make lint`. Never shipped.

/** A request of a component, from its leaving until the events of its answer have arrived. */
interface DebugRecord {
  /** Of the component's root element. */
  id: string;
  /** "Component.action". */
  name: string;
  /** The events that caused it, with their details, and the components that they came from. */
  heard: [string, unknown][];
  chain: string[];
  isPoll: boolean;
  /** When it left, as performance.now() has it. */
  start: number;
  /** Of the answer; 0: there was none. */
  status: number;
  /** The length of the answer. */
  bytes: number;
  /** The HTML of the answer if it is an error page, else empty. */
  errorPage: string;
  /** The events of the answer, and how many have arrived. */
  events: [string, unknown][];
  arrived: number;
  /** The roots that hear them, other than those in the chain. */
  refreshed: Set<Element>;
}

interface Window {
  nitroDebug?: { suggest(name: string, names: Iterable<string>): string };
}
