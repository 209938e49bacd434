// Types of the error overlay, nitro_htmx/static/nitro_htmx/overlay.js, for `make lint`. Never shipped.

interface Window {
  nitroOverlay?: {
    /** Open the overlay with the HTML of an error page, or let it wait for the one that is open. */
    show(title: string, html: string): void;
  };
}
