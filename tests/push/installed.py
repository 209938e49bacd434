"""The app ``nitro_htmx.push``, which the test site does not have, for a test."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import reload

from django.urls import clear_url_caches, set_urlconf
from pytest_django import Settings

import nitro_htmx.urls
from nitro_htmx.push.engines import reset_engine
from nitro_htmx.push.hub import hub
from nitro_htmx.push.sending import end_thread
from nitro_htmx.rendering import addresses
from tests.site import urls as site_urls


@contextmanager
def push_installed(settings: Settings) -> Iterator[None]:
    """Install the app, with the log in memory."""
    apps, options = list(settings.INSTALLED_APPS), settings.NITRO_HTMX
    settings.INSTALLED_APPS = [*apps, "nitro_htmx.push"]
    settings.NITRO_HTMX = {**options, "PUSH": {"ENGINE": "memory"}}
    _load_urls()
    yield
    hub.stop()
    end_thread()
    reset_engine()
    settings.INSTALLED_APPS = apps
    settings.NITRO_HTMX = options
    _load_urls()


def _load_urls() -> None:
    """Have the URLs be those of the apps that are installed now."""
    reload(nitro_htmx.urls)
    reload(site_urls)
    clear_url_caches()
    set_urlconf(None)
    addresses.component_url.cache_clear()
    addresses._push_url.cache_clear()
