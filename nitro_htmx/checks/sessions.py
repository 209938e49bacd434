"""Checks of sessions and logins: tokens are bound to the session's user, and CSRF may need one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module

from django.apps import apps
from django.conf import settings as django_settings
from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as CheckWarning

from ..base.access import permissions_of
from ..conf import KEY_SUBJECT, get_settings
from .components import ComponentClass
from .project import is_active

_SESSIONS = "django.contrib.sessions.middleware.SessionMiddleware"
_AUTHENTICATION = "django.contrib.auth.middleware.AuthenticationMiddleware"
_ENGINES = "django.contrib.sessions.backends"


def _check_session_middleware() -> Iterator[CheckMessage]:
    if is_active(_SESSIONS):
        yield from _check_engine(django_settings.SESSION_ENGINE)
    elif django_settings.CSRF_USE_SESSIONS:
        yield Error(
            f"CSRF_USE_SESSIONS is on, but {_SESSIONS} is not active.",
            hint=f'Add "{_SESSIONS}" to MIDDLEWARE, or set CSRF_USE_SESSIONS = False.',
            id="nitro_htmx.E030",
        )
    elif apps.is_installed("django.contrib.auth"):
        yield CheckWarning(
            f"{_SESSIONS} is not active.",
            hint=f'Add "{_SESSIONS}" to MIDDLEWARE. Without it nobody is logged in.',
            id="nitro_htmx.W001",
        )


def _check_engine(engine: str) -> Iterator[CheckMessage]:
    try:
        import_module(engine)
    except ImportError as error:
        hint = f"Name a module with a SessionStore, such as '{_ENGINES}.db'."
        yield _unfit(f"SESSION_ENGINE is {engine!r}: {error}.", hint)
        return
    kind = engine.removeprefix(f"{_ENGINES}.")
    if kind in ("db", "cached_db") and not apps.is_installed("django.contrib.sessions"):
        yield _unfit(
            "Sessions are kept in the database, but the app 'django.contrib.sessions' is not "
            "installed.",
            'Add "django.contrib.sessions" to INSTALLED_APPS, and run manage.py migrate.',
        )
    if kind == "signed_cookies" and get_settings().SUBJECT == KEY_SUBJECT:
        yield _unfit(
            f"SUBJECT is {KEY_SUBJECT}, but a session in signed cookies has another key at each "
            "change, and the tokens from before are refused.",
            "Leave SUBJECT out, which costs no query with such sessions.",
        )
    if kind in ("cache", "cached_db"):
        yield from _check_cache(django_settings.SESSION_CACHE_ALIAS, kind)


def _check_cache(alias: str, kind: str) -> Iterator[CheckMessage]:
    caches = django_settings.CACHES
    if alias not in caches:
        yield _unfit(
            f"Sessions are kept in the cache {alias!r}, which CACHES does not have.",
            f"Set SESSION_CACHE_ALIAS to one of: {', '.join(sorted(caches))}.",
        )
    elif kind == "cache" and caches[alias]["BACKEND"].endswith(".DummyCache"):
        yield _unfit(
            f"Sessions are kept in the cache {alias!r}, which keeps nothing.",
            "Choose another cache, or another SESSION_ENGINE.",
        )


def _unfit(text: str, hint: str) -> CheckMessage:
    return Error(text, hint=hint, id="nitro_htmx.E030")


def _check_login(component_class: ComponentClass) -> Iterator[CheckMessage]:
    needs_login = component_class.login_required or permissions_of(component_class)
    if needs_login and not is_active(_AUTHENTICATION):
        yield Error(
            f"The component is for users who are logged in, but {_AUTHENTICATION} is not active, "
            "so nobody sees it.",
            hint=f'Add "{_AUTHENTICATION}" to MIDDLEWARE, after the SessionMiddleware.',
            obj=component_class,
            id="nitro_htmx.E031",
        )


SESSION_CHECKS: tuple[Callable[[], Iterator[CheckMessage]], ...] = (_check_session_middleware,)
LOGIN_CHECKS: tuple[Callable[[ComponentClass], Iterator[CheckMessage]], ...] = (_check_login,)
