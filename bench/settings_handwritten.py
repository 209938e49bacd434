"""The settings of the hand-written project, which lacks nitro_htmx."""

from .settings import *  # noqa: F403 - Django reads settings from one module

ROOT_URLCONF = "bench.urls_handwritten"
