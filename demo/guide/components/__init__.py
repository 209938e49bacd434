"""The guide's components. nitro_htmx finds them by itself."""
