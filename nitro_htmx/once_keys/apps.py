"""The application ``nitro_htmx.once_keys``."""

from __future__ import annotations

from django.apps import AppConfig


class OnceKeysConfig(AppConfig):
    """The application ``nitro_htmx.once_keys``."""

    name = "nitro_htmx.once_keys"
    label = "nitro_once_keys"
    verbose_name = "nitro-htmx: actions that are committed once"
