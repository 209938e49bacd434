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

interface Window {
  nitroToasts?: {
    show(message: string, level: string, config: ToastConfig, canReload?: boolean): void;
  };
}
