"""A browser in Python, as far as components need one: a tree, inputs, htmx, and the bridge."""

try:
    import bs4 as _bs4  # noqa: F401 - asked for here, before any module in here needs it
    import selectolax.lexbor as _lexbor  # noqa: F401
except ImportError as error:
    raise ImportError(
        'nitro_htmx.testing needs a parser. Run: pip install "nitro-htmx[testing]"'
    ) from error
