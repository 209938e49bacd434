"""Start-up: find the components and register the checks."""

from __future__ import annotations

from django.apps import AppConfig
from django.core.checks import register


class NitroHtmxConfig(AppConfig):
    """The application ``nitro_htmx``."""

    name = "nitro_htmx"
    verbose_name = "nitro-htmx"

    def ready(self) -> None:
        """Import every app's ``components`` module, so that their classes register."""
        from .checks import check_files, check_project
        from .checks.once import check_deployment
        from .registry import autodiscover

        register(check_project)
        register(check_files)
        register(check_deployment, deploy=True)
        autodiscover()
