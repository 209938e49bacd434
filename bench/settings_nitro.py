"""The settings of the project with components."""

from . import settings
from .settings import *  # noqa: F403 - Django reads settings from one module

ROOT_URLCONF = "bench.urls_nitro"
INSTALLED_APPS = [*settings.INSTALLED_APPS, "nitro_htmx"]
