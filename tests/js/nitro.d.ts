// Types of the bridge, nitro_htmx/static/nitro_htmx/nitro.js, for `make lint`. Never shipped.

/** One action of one component: it waits in line, leaves, and its answer comes back. */
interface Job {
  /** Of the component's root element. */
  id: string;
  component: string;
  action: string;
  /** Where to post. */
  path: string;
  /** The root element, and the page's path and query, when the action was asked for. */
  root: HTMLElement;
  page: string;
  /** The element that asked; none if it was the root itself or a script. */
  source?: Element;
  body: FormData;
  /** The fields whose values travel, as they were at the click or as an answer has set them since. */
  sent: Map<string, Sent>;
  /** The components whose events led here, oldest first. */
  chain: string[];
  /** By component: the requests that the action at the beginning of the chain has caused so far. */
  counts: Record<string, number>;
  /** The events that the root heard, with their details. */
  heard?: [string, unknown][];
  /** Nobody asked: a poll, or an event that was heard. */
  isQuiet?: boolean;
  /** The token that was sent. Unset: the job still waits. */
  token?: string;
  /** htmx 2: settles with the request. */
  done?: Promise<void>;
  /** Of the answer; 0: there was none; unset: the request was never made. */
  status?: number;
  /** What visitors read, if it is not what the status says. */
  error?: string;
  /** Of our own answer; [] if the browser leaves; unset if the answer is not ours. */
  events?: [string, any][];
  answer?: Answer;
  /** htmx 2's own description of the request, for its events. */
  info?: any;
  /** The root is not the one that was sent, so the answer was not swapped. */
  isStale?: boolean;
  resolve?: (detail: any) => void;
  reject?: (detail: any) => void;
}

/** A field that travels: a bound one by the job itself, others in the parameters that htmx collects. */
interface Sent {
  field: any;
  isBound: boolean;
  values: any[];
}

/** A request as htmx has it where the bridge catches it. */
interface Caught {
  /** The element that asks. */
  elt: any;
  path: string;
  /** The parameters; null for GET. */
  formData: Iterable<[string, any]> | null;
  triggeringEvent: any;
}

/** What htmx 4's fetch Response and htmx 2's XMLHttpRequest have in common here. */
interface Answer {
  headers: { get(name: string): any };
  redirected: boolean;
  status: number;
  text: string;
  url: string;
}

/** What led to an event of ours. */
interface Cause {
  chain: string[];
  counts: Record<string, number>;
}

interface Nitro {
  /** For our other scripts: the element of an id, or the first that a selector fits, but none in what people wrote. */
  find(id: any): any;
  first(selector: string): any;
  /** For our other scripts: the root of the component that an element belongs to, by its slots, too; none in what people wrote. */
  rootOf(element: any): any;
  /**
   * Run an action of the first component of this name on the page, or of the one with `key`.
   *
   * Resolves with the detail of `nitro:action-complete`: {component, action, state}. Rejects with
   * an Error that has what that of `nitro:error` has: {component, action, error, status}.
   */
  call(
    component: string,
    action: string,
    args?: object,
    options?: { key?: string | number | null },
  ): Promise<any>;
}

interface Window {
  nitro?: Nitro;
  htmx?: any;
  Idiomorph?: unknown;
  /** https://html.spec.whatwg.org/#navigation-interface; TypeScript 5 does not know it. */
  navigation?: any;
  NitroToastAdapter?: { show?: unknown };
}
