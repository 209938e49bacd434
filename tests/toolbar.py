"""django-debug-toolbar on the test site, for the tests of our panel."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.core.checks.registry import registry
from pytest_django import Settings

from nitro_htmx.instrumentation import watch

PANELS = ["debug_toolbar.panels.history.HistoryPanel", "nitro_htmx.panel.NitroPanel"]


@contextmanager
def installed_toolbar(
    settings: Settings, *, panels: list[str] = PANELS, **config: object
) -> Iterator[None]:
    """Install the toolbar as its documentation says, and take it out again."""
    checks = registry.registered_checks.copy()  # the toolbar's own would stay behind
    settings.DEBUG = True
    settings.INTERNAL_IPS = ["127.0.0.1"]
    settings.DEBUG_TOOLBAR_PANELS = panels
    settings.DEBUG_TOOLBAR_CONFIG = {"IS_RUNNING_TESTS": False, **config}
    settings.INSTALLED_APPS = [*settings.INSTALLED_APPS, "debug_toolbar"]
    settings.ROOT_URLCONF = "tests.site.toolbar_urls"
    settings.MIDDLEWARE = [
        "debug_toolbar.middleware.DebugToolbarMiddleware",
        *settings.MIDDLEWARE,
    ]
    try:
        yield
    finally:
        _forget()
        watch(None)
        registry.registered_checks = checks


def _forget() -> None:
    from debug_toolbar.toolbar import DebugToolbar  # its models need the app to be installed

    toolbar: Any = DebugToolbar
    toolbar._panel_classes = None
    toolbar._urlpatterns = None
    toolbar.store = None
