"""The extension that gives an environment the functions, and lets components use its templates.

In the settings::

    TEMPLATES = [
        {
            "BACKEND": "django.template.backends.jinja2.Jinja2",
            "APP_DIRS": True,
            "OPTIONS": {"extensions": ["nitro_htmx.jinja2.NitroExtension"]},
        },
        …
    ]
"""

from __future__ import annotations

from jinja2 import Environment
from jinja2.ext import Extension

from .functions import FUNCTIONS


class NitroExtension(Extension):
    """Give templates of Jinja2 the tags, as functions: ``{{ nitro_component("Cart") }}``.

    A page may have them, and a component's own template. Django's ``DjangoTemplates`` backend has
    to be in ``TEMPLATES`` as well: the ready-made templates are written for it.
    """

    shows_components = True

    def __init__(self, environment: Environment) -> None:
        super().__init__(environment)
        environment.globals.update(FUNCTIONS)
