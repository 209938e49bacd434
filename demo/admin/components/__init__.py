"""The Admin's components, one module for each page. nitro_htmx finds them by itself."""
