// Types of the scripts, for `make lint`. Never shipped.

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
  source?: any;
  /** What has the focus in its place, where an answer has replaced it. */
  asker?: any;
  body: FormData;
  /** The fields whose values travel, as they were at the click or as an answer has set them since. */
  sent: Map<string, Sent>;
  /** The components whose events led here, oldest first. */
  chain: string[];
  /** By component: the requests that the action at the beginning of the chain has caused so far. */
  counts: Record<string, number>;
  /** What the root heard; none if it polls. */
  cause?: any;
  /** The events that the root heard, with their details. */
  heard?: [string, unknown][];
  /** Nobody asked: a poll, or an event that was heard. */
  isQuiet?: boolean;
  isPoll?: boolean;
  /** Of a lazy component: the placeholders that ask together. */
  group?: any[];
  /** The token that was sent. Unset: the job still waits. */
  token?: any;
  /** What the adapter knows of the request. */
  request?: any;
  /** Of the answer; 0: there was none; unset: the request was never made. */
  status?: number;
  answer?: Answer;
  /** When it was first sent, and how many times that was in vain; unset: it was not sent yet. */
  begun?: number;
  tries?: number;
  /** All that it posted when it first left. */
  left?: [string, any][];
  /** It was given up, and may be sent again. */
  isUnsent?: boolean;
  /** What visitors read, if it is not what the status says. */
  error?: string;
  /** Of our own answer; [] if the browser leaves; unset if the answer is not ours. */
  events?: [string, any][];
  /** What the action returned, if anything. */
  result?: any;
  /** The root is not the one that was sent, so the answer was not swapped. */
  isStale?: boolean;
  /** By id: who travels with it; how many bytes more may; when it left, and how long the answer took, in ms. */
  riders: Map<string, any>;
  room?: any;
  boarded?: any;
  took?: number;
  /** Of the answer: for each run the id, the length of its HTML, how many events are its own, and which it heard. */
  parts?: [string, number, number, number[], string?, [string, number][]?][];
  /** Of a rider: with whom it travels, as what text, and with which token; it is in the answer; it was left out once, and asks by itself. */
  host?: any;
  entry?: string;
  posted?: string;
  rode?: boolean;
  isAlone?: boolean;
  /** Of a loop, for debug.js: why it was stopped. */
  why?: string;
  /** For nitro-sort.js: the move that it sends. */
  move?: Move;
  resolve?: (detail: any) => void;
  reject?: (detail: any) => void;
}

/** A row that is moved, of a list that visitors sort. */
interface Move {
  /** Of the component's root element. */
  id: string;
  action: string;
  /** Of the list, as its attribute has it: what the action gets besides. */
  args?: string;
  /** Of the row, and what it is called. */
  key: any;
  name: string;
  /** The keys of the rows behind it, before and after; null: it is the last one. */
  from: any;
  before: any;
}

/** What makes a component send events: an action, or what it has heard. */
interface Doing {
  component: string;
  action?: string;
  heard?: any[];
}

/** What led to an event, and who has heard it in the same answer. */
interface Cause {
  chain: string[];
  counts: Record<string, number>;
  heardBy?: Set<string>;
}

/** An event of an answer; `to` and `call`: the parent that it calls, and how. */
interface Arrival extends Cause {
  heardBy: Set<string>;
  name: string;
  detail: any;
  from: string;
  to?: any;
  call?: any;
}

/** A field that travels: a bound one by the job itself, others in the parameters that htmx collects. */
interface Sent {
  name: string;
  /** The name in the state, of a bound one. */
  bound?: string | null;
  values: any[];
}

/** What htmx 4's fetch Response and htmx 2's XMLHttpRequest have in common here. */
interface Answer {
  headers: { get(name: string): any };
  redirected: boolean;
  status: number;
  text: string;
  url: string;
}

/** A request as htmx has it where the adapter catches it. */
interface Caught {
  /** The element that asks. */
  element: any;
  path: string;
  /** The parameters; null for GET. */
  body: Iterable<[string, any]> | null;
  /** The event that led to it; none for a poll. */
  cause?: any;
}

/** All that the bridge wants of htmx. */
interface Adapter {
  /** The major version of htmx that it is for. */
  version: number;
  /** The event by which this htmx takes up elements, if it does so before all scripts have come. */
  first?: string;
  /** Selects what htmx leaves alone: there stands what people wrote. */
  untrusted: string;
  /** Give every request of a component to `ask` instead of sending it; announce leaving, uploading,
   * restored and navigated. */
  capture(ask: (caught: Caught) => void): void;
  /** Post the job as htmx posts. Resolves with the answer, or nothing: then job.status is 0 if it had left. */
  send(job: Job, to: { root: any; source: any; headers: any }): Promise<Answer | undefined>;
  /** Make of HTML what every browser reads like this htmx. */
  read(html: string): string;
  /** Put `text` in the place of `root`. */
  swap(root: any, text: string, job: Job): Promise<void>;
}

/** What the browser or a script owns of an element. */
interface OwnState {
  isOpen?: boolean;
  isModal?: boolean;
  isShown?: boolean;
  place?: any;
  /** Whether the server has written `open`. */
  says?: boolean;
}

/** What a component's live inputs wait for. */
interface LiveRoot {
  /** What has been touched and not sent: the input's name, and its value then. */
  due: Map<string, string>;
  /** Ends the pause. */
  timer?: ReturnType<typeof setTimeout>;
  isUnderWay?: boolean;
}

/** The settings TOAST_… as they hold for one component. */
interface ToastConfig {
  enabled: boolean;
  /** One of the six, such as "top-right". */
  position: string;
  /** How long the toast stays, in milliseconds. */
  duration: number;
  /** A name for stylesheets. */
  style: string;
}

interface Nitro {
  /** The element of an id, or the first that a selector fits, but none in what people wrote. */
  find(id: any): any;
  first(selector: string): any;
  /** The root of the component that an element belongs to, by its slots, too; none in what people wrote. */
  rootOf(element: any): any;
  /**
   * Run an action of the first component of this name on the page, or of the one with `key`.
   *
   * Resolves with the detail of `nitro:action-complete`, {component, action, state}, and with
   * `result` if the action has returned something. Rejects with
   * an Error that has what that of `nitro:error` has: {component, action, error, status}.
   */
  call(
    component: string,
    action: string,
    args?: object,
    options?: { key?: string | number | null },
  ): Promise<any>;
  /** For sorting: run an action of the component of a root, with what stands in its bound fields. */
  post(root: any, action: string, args: object, more?: Partial<Job>): void;
  /** For debug.js, push and sorting: hear of jobs, as jobs.js announces them. */
  on(name: string, listener: (job: Job) => any): void;
  /** For push: queue what a root asks for by itself, or a job that was held back. */
  react(root: any, cause?: any): void;
  enqueue(job: Job): void;
  hasPush?: boolean;
  hasSort?: boolean;
  hasGuard?: boolean;
}

interface Window {
  nitro?: Nitro;
  nitroToasts?: {
    show(message: string, level: string, config: ToastConfig, canReload?: boolean, again?: () => void): void;
    /** Have screen readers speak a text that is seen elsewhere. */
    say(text: string): void;
  };
  htmx?: any;
  Idiomorph?: unknown;
  /** https://html.spec.whatwg.org/#navigation-interface; TypeScript 5 does not know it. */
  navigation?: any;
  NitroToastAdapter?: { show?: unknown };
}

// Of debug.js, built from here, and overlay.js, in static/nitro_htmx/.

/** Whether it is the readable build, which pages in DEBUG load; `make client` sets it. */
declare const DEBUG: boolean;

declare module '*.css' {
  const text: string;
  export default text;
}

/** One step of the page: a request, a pushed event, or what was not sent. */
interface DebugStep {
  /** From 1 on. */
  number: number;
  kind: 'request' | 'push' | 'stopped' | 'dropped' | 'travel';
  /** Of the component's root element; '' for a pushed event. */
  id: string;
  key?: string;
  component: string;
  /** No other component of the page was called the same. */
  isOne?: boolean;
  action: string;
  isPoll?: boolean;
  /** A form's own action asked. */
  isForm?: boolean;
  /** A pushed event caused it. */
  isPushed?: boolean;
  /** The events that caused it, with their details, and the components that they came from. */
  heard: [string, unknown][];
  chain: string[];
  /** What was sent with it, by name, and what stands in bound inputs, by field. */
  args: Record<string, any>;
  typed: Record<string, any>;
  /** When it left and when its events had arrived, as performance.now() has it. */
  start: number;
  ended?: number;
  /** In milliseconds: in its line, until the answer was there, putting it into the page. */
  waited?: number;
  took?: number;
  swap?: number;
  /** What the server says of itself. */
  server?: { ms: number; queries: number; query_ms: number };
  /** How often it was sent in vain. */
  tries: number;
  /** Of the answer; 0: there was none. */
  status: number;
  /** The length of the answer, before compression. */
  bytes: number;
  /** The page has newer HTML; the answer is one that was kept. */
  isStale?: boolean;
  isKept?: boolean;
  /** The HTML of the answer if it is an error page, else empty. */
  errorPage?: string;
  events: DebugEvent[];
  /** How many of them have not arrived yet. */
  left?: any;
  /** Who travelled with it, and whether they are in the answer. */
  riders: { id: string; component: string; rode?: boolean }[];
  /** Who ran in this request, in order. */
  runs: DebugRun[];
  /** Which event of which step led to it, and to whom of those that travel. */
  causes: { step: number; event: string; by: string }[];
  /** Of a pushed event. */
  channels?: string[];
  spread?: number;
  /** Of a loop that was stopped, and of a journey back. */
  why?: string;
  /** The path and query of the page. */
  address?: string;
  /** The components before it: of each that is in no other the id, the HTML, and of each input value and tick. */
  page?: [string, string, any[]][];
}

interface DebugRun {
  id: string;
  component?: string;
  key?: string;
  isOne?: boolean;
  /** The state before and after, as far as the tokens can be read. */
  before?: any;
  after?: any;
  /** In which step its component left the page. */
  gone?: number;
}

/** An event of a step. */
interface DebugEvent {
  name: string;
  detail: any;
  /** The id of the component that has sent it. */
  from: string;
  hearers: DebugHearer[];
  /** What else listens: a script, an attribute. */
  others: string;
  /** Why nobody has heard it; else ''. */
  why: string;
}

/** Who hears an event, and what became of that, in words, with # for the step that it names. */
interface DebugHearer {
  id: string;
  component: string;
  fate: string;
  step?: number;
  /** By which name it hears what a child calls of it. */
  call?: string;
}

/** What is known of a pushed event. */
interface DebugPush {
  /** Those of the page that it is for. */
  channels: string[];
  /** Over how many milliseconds refreshes are spread. */
  spread: number;
  /** How many pushed events led to it. */
  hops: number;
  /** Whether a root holds one of the channels, by itself or by the page. */
  hears(root: Element): boolean;
}

interface Window {
  nitroDebug?: {
    suggest(name: string, names: Iterable<string>): string;
    /** Log an event that was pushed, before it is delivered. */
    pushed(name: string, detail: any, push: DebugPush): void;
  };
  nitroOverlay?: {
    /** Open the overlay with the HTML of an error page, or let it wait for the one that is open. */
    show(title: string, html: string): void;
  };
}

// What nitro_htmx/testing/watch.js adds to a page.

interface Window {
  nitroWatch: {
    heard: [string, unknown, string][];
    result: unknown;
    begin(): void;
    call(component: string, action: string, args?: object, options?: object): void;
    settled(): Promise<number>;
  };
}
