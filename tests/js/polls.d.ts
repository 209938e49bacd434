// Types of nitro_htmx/static/nitro_htmx/polls.js, for `make lint`. Never shipped.

interface Window {
  nitroPolls?: boolean;
}
