"""The settings of a project without nitro_htmx: for the memory of a worker that lacks it."""

from . import settings
from .settings import *  # noqa: F403 - Django reads settings from one module

ROOT_URLCONF = "bench.urls_handwritten"
INSTALLED_APPS = [app for app in settings.INSTALLED_APPS if app != "nitro_htmx"]
