"""Checks of the project: its settings, apps, middleware, templates and URLs."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any

from django.apps import apps
from django.conf import settings as django_settings
from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as CheckWarning
from django.utils.module_loading import import_string

from ..conf import SETTING, Settings, find_problems, get_settings
from ..exceptions import ConfigurationError
from ..names import REFRESH
from ..rendering.addresses import action_url
from ..rendering.assets import riders_size

_ROOM_FOR_RIDERS = 16_384  # bytes; some twenty small tokens

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
        if not is_active(middleware):
            yield CheckWarning(
                f"{middleware} is not active.",
                hint=f'Add "{middleware}" to MIDDLEWARE.',
                id="nitro_htmx.W001",
            )


def is_active(middleware: str) -> bool:
    """Return whether ``middleware``, a dotted path, or a subclass of it is in ``MIDDLEWARE``."""
    if middleware in django_settings.MIDDLEWARE:
        return True
    wanted = import_string(middleware)
    return any(issubclass(found, wanted) for found in _middleware_classes())


def _middleware_classes() -> Iterator[type]:
    for path in django_settings.MIDDLEWARE:
        try:
            found = import_string(path)
        except ImportError:  # Django says so itself when the project starts
            continue
        if inspect.isclass(found):
            yield found


def _check_context_processors() -> Iterator[CheckMessage]:
    processor = "django.template.context_processors.request"
    engines: list[dict[str, Any]] = [
        template
        for template in django_settings.TEMPLATES
        if template["BACKEND"] == "django.template.backends.django.DjangoTemplates"
    ]
    for engine in engines[:1]:  # pages come from the first that has them
        if processor not in engine.get("OPTIONS", {}).get("context_processors", ()):
            yield CheckWarning(
                "Templates have no 'request', which {% nitro_component %} and {% nitro_scripts %} "
                "need.",
                hint=f'Add "{processor}" to the context_processors in TEMPLATES.',
                id="nitro_htmx.W025",
            )


def _check_static_files() -> Iterator[CheckMessage]:
    if not (django_settings.STATIC_URL or apps.is_installed("django.contrib.staticfiles")):
        yield CheckWarning(
            "STATIC_URL is not set, so pages look for the scripts beside themselves.",
            hint='Set STATIC_URL = "static/", and add "django.contrib.staticfiles" to '
            "INSTALLED_APPS.",
            id="nitro_htmx.W026",
        )


def _check_urls() -> Iterator[CheckMessage]:
    try:
        action_url("Component", REFRESH)
    except ConfigurationError as error:
        yield Error("nitro_htmx.urls is not included.", hint=str(error), id="nitro_htmx.E003")


def _check_room_for_riders() -> Iterator[CheckMessage]:
    size = riders_size()
    if get_settings().ALONG and size < _ROOM_FOR_RIDERS:
        yield CheckWarning(
            f"A quarter of DATA_UPLOAD_MAX_MEMORY_SIZE, {size} bytes, is all that components which "
            "hear an action's events may take of its request. Most will need requests of their "
            "own.",
            hint=f"Raise it to {4 * _ROOM_FOR_RIDERS} or more, or set {SETTING}['ALONG'] = False.",
            id="nitro_htmx.W040",
        )


PROJECT_CHECKS: tuple[Callable[[], Iterator[CheckMessage]], ...] = (
    _check_subject,
    _check_apps,
    _check_middleware,
    _check_context_processors,
    _check_static_files,
    _check_urls,
    _check_room_for_riders,
)
