"""Checks of what keeps answers, and whether they are kept at all."""

import sys
from collections.abc import Iterator
from typing import Any

import pytest
from django.apps import apps
from django.contrib.auth.models import Group
from django.core.checks import CheckMessage, run_checks
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import ModelNitroComponent, NitroComponent, action
from nitro_htmx.caching import is_once_on
from nitro_htmx.checks import check_project
from nitro_htmx.checks.once import check_deployment
from nitro_htmx.exceptions import ConfigurationError
from nitro_htmx.registry import register_component
from tests.support import isolated_registry

DJANGO_S = "django.core.cache.backends."
LOCAL = {"BACKEND": DJANGO_S + "locmem.LocMemCache"}
DUMMY = {"BACKEND": DJANGO_S + "dummy.DummyCache"}
FILE = {"BACKEND": DJANGO_S + "filebased.FileBasedCache", "LOCATION": "/nowhere"}
REDIS = {"BACKEND": DJANGO_S + "redis.RedisCache", "LOCATION": "redis://127.0.0.1:1"}
TABLE = {"BACKEND": DJANGO_S + "db.DatabaseCache", "LOCATION": "cache"}
LARGE = {**TABLE, "OPTIONS": {"MAX_ENTRIES": 10_000}}


@pytest.fixture(autouse=True)
def registry() -> Iterator[None]:
    with isolated_registry(is_empty=True):
        yield


def use(settings: Settings, cache: dict[str, Any], alias: str = "once", **more: Any) -> None:
    settings.CACHES = {"default": LOCAL, alias: cache}
    settings.NITRO_HTMX = {"ONCE_CACHE": alias, **more}


def ids(messages: list[CheckMessage]) -> list[str]:
    return [str(message.id).removeprefix("nitro_htmx.") for message in messages]


@pytest.mark.parametrize(
    ("cache", "alias", "expected"),
    [
        (LOCAL, "once", ["W050"]),
        (LOCAL, "default", ["W050"]),
        (DUMMY, "once", ["W050"]),
        (FILE, "once", ["W050"]),
        (REDIS, "once", []),
        (REDIS, "default", []),
        (TABLE, "once", ["W052"]),
        (TABLE, "default", ["W051", "W052"]),
        (LARGE, "once", []),
        (LARGE, "default", ["W051"]),
        ({**TABLE, "OPTIONS": {"MAX_ENTRIES": 9_999}}, "once", ["W052"]),
        ({**TABLE, "MAX_ENTRIES": "20000"}, "once", []),
    ],
)
def test_caches_at_deployment(
    settings: Settings, cache: dict[str, Any], alias: str, expected: list[str]
):
    use(settings, cache, alias)
    assert ids(check_deployment()) == expected
    assert check_project() == []
    use(settings, cache, alias, ONCE=True)
    assert ids(check_deployment()) == expected
    use(settings, cache, alias, ONCE=False)
    assert check_deployment() == []


def test_the_warning_says_what_to_do(settings: Settings):
    use(settings, LOCAL)
    (warning,) = check_deployment()
    assert warning.msg == (
        "The cache 'once' can't keep the answers to actions: LocMemCache is memory of one process, "
        "and another one does not see it. An action that a browser or a proxy sends again may run "
        "twice."
    )
    assert warning.hint == (
        "Let NITRO_HTMX['ONCE_CACHE'] name a cache on Redis, Memcached or in the database, or set "
        "ONCE to False."
    )


def test_it_is_a_check_of_deployments(db: None):
    for deploy in (False, True):
        found = run_checks(include_deployment_checks=deploy)
        assert ("nitro_htmx.W050" in {message.id for message in found}) is deploy


def test_a_cache_that_is_not_there(settings: Settings):
    settings.NITRO_HTMX = {"ONCE_CACHE": "onec"}
    (error,) = check_project()
    assert (error.id, error.msg) == (
        "nitro_htmx.E050",
        "NITRO_HTMX['ONCE_CACHE'] is 'onec', and CACHES has no such cache.",
    )
    assert error.hint == "There are: default."
    assert check_deployment() == []
    with pytest.raises(ConfigurationError, match="ONCE_CACHE"):
        is_once_on()


def test_settings_that_do_not_fit_are_told_once(settings: Settings):
    settings.NITRO_HTMX = {"ONCE": 5}
    assert check_deployment() == []
    assert ids(check_project()) == ["E001"]


# Whether answers are kept


@pytest.mark.parametrize(
    ("cache", "once", "is_one_process", "expected"),
    [
        (LOCAL, None, True, True),
        (LOCAL, None, False, False),
        (LOCAL, True, False, True),
        (LOCAL, False, True, False),
        (DUMMY, None, True, False),
        (FILE, None, True, False),
        (FILE, True, False, True),
        (REDIS, None, False, True),
        (LARGE, None, False, True),
        (REDIS, False, False, False),
    ],
)
def test_whether_answers_are_kept(
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    cache: dict[str, Any],
    once: bool | None,
    is_one_process: bool,
    expected: bool,
):
    monkeypatch.setattr("nitro_htmx.caching.is_one_process", lambda: is_one_process)
    use(settings, cache, ONCE=once)
    assert is_once_on() is expected


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["manage.py", "runserver", "8000"], True),
        (["manage.py", "runserver_plus"], True),
        (["manage.py", "testserver"], True),
        (["manage.py", "migrate"], False),
        (["gunicorn"], False),
        (["gunicorn", "shop.wsgi", "runserver"], False),
        ([], False),
    ],
)
def test_one_process(monkeypatch: pytest.MonkeyPatch, arguments: list[str], expected: bool):
    """Under `runserver`, and in tests."""
    from nitro_htmx.caching import is_one_process

    assert is_one_process()
    monkeypatch.setattr("nitro_htmx.caching.is_under_test", lambda: False)
    monkeypatch.setattr(sys, "argv", arguments)
    assert is_one_process() is expected


# The table of once="commit"


class State(BaseModel):
    name: str = ""


class Till(NitroComponent[State]):
    template_name = "base.html"

    @action(once="commit")
    def pay(self) -> None:
        """Write."""


class GroupTill(ModelNitroComponent[State]):
    template_name = "base.html"
    model = Group

    @action(once="commit")
    def pay(self) -> None:
        """Write."""


class Elsewhere:
    """A router that has groups, or the keys, in another database."""

    def __init__(self, app_label: str, *, is_migrated: bool = True) -> None:
        self._app_label = app_label
        self._is_migrated = is_migrated

    def db_for_write(self, model: Any, **hints: Any) -> str | None:
        return "other" if model._meta.app_label == self._app_label else None

    def allow_migrate(self, db: str, app_label: str, **hints: Any) -> bool | None:
        return self._is_migrated if app_label == "nitro_once_keys" else None


def test_the_table_is_there():
    register_component(Till)
    register_component(GroupTill)
    assert [each for each in ids(check_project()) if each.startswith("E05")] == []


def test_the_app_is_missing(monkeypatch: pytest.MonkeyPatch):
    register_component(Till)
    monkeypatch.setattr(apps, "is_installed", lambda name: name != "nitro_htmx.once_keys")
    found = [each for each in check_project() if each.id == "nitro_htmx.E051"]
    assert [each.hint for each in found] == [
        'Add "nitro_htmx.once_keys" to INSTALLED_APPS, and run manage.py migrate.'
    ]


@pytest.mark.parametrize(
    ("router", "told"),
    [
        (Elsewhere("auth"), "it is in 'default', and Group in 'other'"),
        (Elsewhere("nitro_once_keys"), "it is in 'other', and Group in 'default'"),
        (Elsewhere("", is_migrated=False), "routers create it in no 'default'"),
    ],
    ids=["effect", "table", "nowhere"],
)
def test_the_table_is_elsewhere(settings: Settings, router: Elsewhere, told: str):
    settings.DATABASE_ROUTERS = [router]
    register_component(GroupTill)
    found = [each for each in check_project() if each.id == "nitro_htmx.E052"]
    assert len(found) == 1
    assert told in found[0].msg
