"""A small shop that shows what nitro-htmx does."""
