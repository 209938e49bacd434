"""The settings of the project with components and push, with the log in memory."""

from . import settings_nitro
from .settings_nitro import *  # noqa: F403 - Django reads settings from one module

INSTALLED_APPS = [*settings_nitro.INSTALLED_APPS, "nitro_htmx.push"]
NITRO_HTMX = {"PUSH": {"ENGINE": "memory"}}
