"""How fast the components are, next to hand-written Django views. See ``__main__.py``."""
