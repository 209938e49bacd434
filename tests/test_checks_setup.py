"""Checks of sessions, templates, static files and states, each by its whole message."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from django.contrib.auth.models import User
from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as CheckWarning
from pydantic import BaseModel, ConfigDict, field_serializer, field_validator
from pytest_django import Settings

from nitro_htmx import NitroComponent, helper
from nitro_htmx.checks import check_project
from nitro_htmx.registry import register_component

if TYPE_CHECKING:
    from datetime import date

pytestmark = pytest.mark.usefixtures("registry")

PAGE = "base.html"  # some template that exists
SESSIONS = "django.contrib.sessions.middleware.SessionMiddleware"
AUTHENTICATION = "django.contrib.auth.middleware.AuthenticationMiddleware"


def found(*components: type[NitroComponent[Any]]) -> list[CheckMessage]:
    """Return what the checks say of ``components`` alone."""
    for component in components:
        register_component(component)
    return check_project()


def without(paths: list[str], path: str) -> list[str]:
    assert path in paths
    return [other for other in paths if other != path]


class State(BaseModel):
    count: int = 0


# Sessions


def test_csrf_tokens_in_sessions_that_are_not_there(settings: Settings):
    """E030. Every page with components would raise."""
    settings.CSRF_USE_SESSIONS = True
    assert found() == []
    settings.MIDDLEWARE = without(settings.MIDDLEWARE, SESSIONS)
    assert found() == [
        Error(
            f"CSRF_USE_SESSIONS is on, but {SESSIONS} is not active.",
            hint=f'Add "{SESSIONS}" to MIDDLEWARE, or set CSRF_USE_SESSIONS = False.',
            id="nitro_htmx.E030",
        )
    ]


def test_sessions_are_not_missed_without_users(settings: Settings):
    settings.MIDDLEWARE = without(settings.MIDDLEWARE, SESSIONS)
    settings.INSTALLED_APPS = without(settings.INSTALLED_APPS, "django.contrib.auth")
    assert found() == []


def test_a_session_engine_that_is_not_there(settings: Settings):
    """E030."""
    settings.SESSION_ENGINE = "nowhere.at_all"
    assert found() == [
        Error(
            "SESSION_ENGINE is 'nowhere.at_all': No module named 'nowhere'.",
            hint="Name a module with a SessionStore, such as "
            "'django.contrib.sessions.backends.db'.",
            id="nitro_htmx.E030",
        )
    ]


@pytest.mark.parametrize("engine", ["db", "cached_db"])
def test_sessions_in_a_database_without_their_table(settings: Settings, engine: str):
    """E030."""
    settings.SESSION_ENGINE = f"django.contrib.sessions.backends.{engine}"
    assert found() == []
    settings.INSTALLED_APPS = without(settings.INSTALLED_APPS, "django.contrib.sessions")
    assert found() == [
        Error(
            "Sessions are kept in the database, but the app 'django.contrib.sessions' is not "
            "installed.",
            hint='Add "django.contrib.sessions" to INSTALLED_APPS, and run manage.py migrate.',
            id="nitro_htmx.E030",
        )
    ]


def test_the_key_of_a_session_in_signed_cookies(settings: Settings):
    """E030. A session that changes would have another subject."""
    subject = "nitro_htmx.state.session_key_digest"
    settings.NITRO_HTMX = {"SUBJECT": subject}
    assert found() == []
    settings.SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
    assert found() == [
        Error(
            f"SUBJECT is {subject}, but a session in signed cookies has another key at each "
            "change, and the tokens from before are refused.",
            hint="Leave SUBJECT out, which costs no query with such sessions.",
            id="nitro_htmx.E030",
        )
    ]
    settings.NITRO_HTMX = {}
    assert found() == []


@pytest.mark.parametrize("engine", ["cache", "cached_db"])
def test_sessions_in_a_cache_that_is_not_there(settings: Settings, engine: str):
    """E030."""
    settings.SESSION_ENGINE = f"django.contrib.sessions.backends.{engine}"
    assert found() == []
    settings.SESSION_CACHE_ALIAS = "sessions"
    assert found() == [
        Error(
            "Sessions are kept in the cache 'sessions', which CACHES does not have.",
            hint="Set SESSION_CACHE_ALIAS to one of: default.",
            id="nitro_htmx.E030",
        )
    ]


def test_sessions_in_a_cache_that_keeps_nothing(settings: Settings):
    """E030. The database keeps them for ``cached_db``, and cookies need no cache."""
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}
    settings.SESSION_ENGINE = "django.contrib.sessions.backends.cache"
    assert found() == [
        Error(
            "Sessions are kept in the cache 'default', which keeps nothing.",
            hint="Choose another cache, or another SESSION_ENGINE.",
            id="nitro_htmx.E030",
        )
    ]
    for engine in ("cached_db", "signed_cookies", "file"):
        settings.SESSION_ENGINE = f"django.contrib.sessions.backends.{engine}"
        assert found() == []


class Private(NitroComponent[State]):
    template_name = PAGE
    login_required = True


class Restricted(NitroComponent[State]):
    template_name = PAGE
    permission_required = "auth.view_user"


def test_a_component_for_users_where_nobody_can_log_in(settings: Settings):
    """E031."""
    assert found(Private, Restricted) == []
    settings.MIDDLEWARE = without(settings.MIDDLEWARE, AUTHENTICATION)
    assert check_project() == [
        Error(
            f"The component is for users who are logged in, but {AUTHENTICATION} is not active, so "
            "nobody sees it.",
            hint=f'Add "{AUTHENTICATION}" to MIDDLEWARE, after the SessionMiddleware.',
            obj=component,
            id="nitro_htmx.E031",
        )
        for component in (Private, Restricted)
    ]


# Templates and static files


def test_templates_without_the_request(settings: Settings):
    """W025. Only the first of Django's engines makes pages."""
    (engine,) = settings.TEMPLATES
    bare = {**engine, "OPTIONS": {}, "NAME": "bare"}
    settings.TEMPLATES = [engine, bare]
    assert found() == []
    settings.TEMPLATES = [bare, engine]
    assert found() == [
        CheckWarning(
            "Templates have no 'request', which {% nitro_component %} and {% nitro_scripts %} "
            "need.",
            hint='Add "django.template.context_processors.request" to the context_processors in '
            "TEMPLATES.",
            id="nitro_htmx.W025",
        )
    ]


def test_no_room_for_riders(settings: Settings):
    """W040. With riding switched off, none is needed."""
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 65_535
    assert found() == [
        CheckWarning(
            "A quarter of DATA_UPLOAD_MAX_MEMORY_SIZE, 16383 bytes, is all that components which "
            "hear an action's events may take of its request. Most will need requests of their "
            "own.",
            hint="Raise it to 65536 or more, or set NITRO_HTMX['ALONG'] = False.",
            id="nitro_htmx.W040",
        )
    ]
    settings.NITRO_HTMX = {"ALONG": False}
    assert found() == []
    settings.NITRO_HTMX = {}
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 65_536
    assert found() == []


def test_static_files_without_an_address(settings: Settings):
    """W026."""
    settings.INSTALLED_APPS = without(settings.INSTALLED_APPS, "django.contrib.staticfiles")
    assert found() == []
    settings.STATIC_URL = None
    assert found() == [
        CheckWarning(
            "STATIC_URL is not set, so pages look for the scripts beside themselves.",
            hint='Set STATIC_URL = "static/", and add "django.contrib.staticfiles" to '
            "INSTALLED_APPS.",
            id="nitro_htmx.W026",
        )
    ]


class Paged(NitroComponent[State]):
    template_name = PAGE


def test_a_template_of_another_engine(monkeypatch: pytest.MonkeyPatch):
    """E004. Such as Jinja's, where that backend stands first."""
    monkeypatch.setattr("nitro_htmx.rendering.page.get_template", lambda name: object())
    assert found(Paged) == [
        Error(
            "The template 'base.html' is not one of Django's own engine.",
            hint="base.html is found by builtins; components need Django's own template engine. "
            "Put the DjangoTemplates backend first in TEMPLATES.",
            obj=Paged,
            id="nitro_htmx.E004",
        )
    ]


# States


class Basket(BaseModel):
    total: int = 0
    double: int = 0
    size: int = 0
    key: str = ""
    add: int = 0
    error: str = ""
    tag: str = ""


class Mixin:
    size = 3


class Shadows(Mixin, NitroComponent[Basket]):
    template_name = PAGE

    def add(self) -> None: ...

    @property
    def total(self) -> int:
        return 1

    @helper
    def double(self) -> int:
        return 2


def test_a_field_with_the_name_of_an_attribute():
    """W027. Neither actions nor what no template reads of a component count."""
    assert found(Shadows) == [
        CheckWarning(
            f"The state's field {field!r} has the name of an attribute of the component.",
            hint=f"Rename one. In a template '{field}' is the field, and 'component.{field}' the "
            "attribute.",
            obj=Shadows,
            id="nitro_htmx.W027",
        )
        for field in ("total", "double", "size", "key")
    ]


class Money:
    """A class that pydantic knows nothing of."""


class Rich(BaseModel):
    model_config = ConfigDict(arbitrary_types_allowed=True)

    user: User | None = None
    price: Money = Money()
    prices: list[Money] = []
    on_save: Callable[[], None] | None = None
    written: Money = Money()
    anything: Any = None

    @field_serializer("written")
    def write(self, value: Money) -> int:
        return 1

    @field_validator("written", mode="before")
    @classmethod
    def read(cls, value: object) -> Money:
        return Money()


class Holds(NitroComponent[Rich]):
    template_name = PAGE


def test_a_field_without_a_json_form():
    """E006. A serializer gives one; what is ``Any`` shows at run time."""
    assert found(Holds) == [
        Error(
            f"The state's field {field!r} is {kind}, which has no JSON form.",
            hint="Keep an id or plain values in the state, and look the rest up.",
            obj=Holds,
            id="nitro_htmx.E006",
        )
        for field, kind in (
            ("user", "django.contrib.auth.models.User | None"),
            ("price", "Money"),
            ("prices", f"list[{__name__}.Money]"),
            ("on_save", "collections.abc.Callable[[], None] | None"),
        )
    ]


def test_a_state_whose_types_are_not_there():
    """E006. pydantic can't know them."""

    class Dated(BaseModel):
        day: date | None = None

    class Dates(NitroComponent[Dated]):
        template_name = PAGE

    (message,) = found(Dates)
    assert message.msg.startswith(
        "The state Dated can't be read: `Dated` is not fully defined; you should define `date`"
    )
    assert message.hint == "Import each type at run time, not under TYPE_CHECKING."
    assert (message.obj, message.id) == (Dates, "nitro_htmx.E006")
