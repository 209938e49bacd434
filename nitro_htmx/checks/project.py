"""Checks of the project: its settings, apps, middleware and URLs."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from django.apps import apps
from django.conf import settings as django_settings
from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as CheckWarning
from django.utils.module_loading import import_string

from ..conf import SETTING, Settings, find_problems, get_settings
from ..exceptions import ConfigurationError
from ..names import REFRESH
from ..rendering import action_url

_APPS = ("django_htmx",)
_MIDDLEWARE = (
    "django.middleware.csrf.CsrfViewMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
)


def check_settings() -> Iterator[CheckMessage]:
    """Yield what is wrong with ``NITRO_HTMX``."""
    for text, hint in find_problems():
        yield Error(text, hint=hint, id="nitro_htmx.E001")


def _check_subject() -> Iterator[CheckMessage]:
    path = get_settings().SUBJECT
    try:
        import_string(path)
    except ImportError as error:
        hint = str(Settings.model_fields["SUBJECT"].description)
        yield Error(f"{SETTING}['SUBJECT'] is {path!r}: {error}.", hint=hint, id="nitro_htmx.E001")


def _check_apps() -> Iterator[CheckMessage]:
    for app in _APPS:
        if not apps.is_installed(app):
            hint = f'Add "{app}" to INSTALLED_APPS.'
            yield Error(f"The app {app!r} is not installed.", hint=hint, id="nitro_htmx.E002")


def _check_middleware() -> Iterator[CheckMessage]:
    for middleware in _MIDDLEWARE:
        if middleware not in django_settings.MIDDLEWARE:
            yield CheckWarning(
                f"{middleware} is not active.",
                hint=f'Add "{middleware}" to MIDDLEWARE.',
                id="nitro_htmx.W001",
            )


def _check_urls() -> Iterator[CheckMessage]:
    try:
        action_url("Component", REFRESH)
    except ConfigurationError as error:
        yield Error("nitro_htmx.urls is not included.", hint=str(error), id="nitro_htmx.E003")


PROJECT_CHECKS: tuple[Callable[[], Iterator[CheckMessage]], ...] = (
    _check_subject,
    _check_apps,
    _check_middleware,
    _check_urls,
)
