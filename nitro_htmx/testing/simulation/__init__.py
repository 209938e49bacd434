"""A browser in Python, as far as components need one: a tree, inputs, htmx, and the bridge."""
