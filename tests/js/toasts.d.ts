// Types of the toasts, nitro_htmx/static/nitro_htmx/toasts.js, for `make lint`. Never shipped.

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

/** A message that is shown, or waits. */
interface Toast {
  message: string;
  level: string;
  style: string;
  /** How long it stays, in milliseconds. */
  duration: number;
  place: HTMLElement;
  canReload: boolean;
  /** How often it was said while it waited. */
  count: number;
}

interface Window {
  nitroToasts?: {
    show(message: string, level: string, config: ToastConfig, canReload?: boolean): void;
    /** Have screen readers speak a text that is seen elsewhere. */
    say(text: string): void;
  };
}
