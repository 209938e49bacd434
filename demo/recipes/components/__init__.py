"""The components of the recipes, a module for each. nitro_htmx finds them by itself."""
