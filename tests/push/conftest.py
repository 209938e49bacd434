"""The app ``nitro_htmx.push``, which the test site does not have, for the tests in this folder."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connections
from django.db.models.signals import post_delete, post_save
from pytest_django import Settings
from pytest_django.plugin import DjangoDbBlocker

from nitro_htmx.push import hub as hub_module
from nitro_htmx.push import outbox
from nitro_htmx.push.engines import BaseEngine, get_engine
from nitro_htmx.push.hub import Hub, hub
from nitro_htmx.push.positions import new_epoch
from tests.push.installed import push_installed
from tests.push.servers import RedisServer, redis_server
from tests.servers import MORE_DATABASES, mysql_settings, postgresql
from tests.site.models import Label


def _follow_no_rows() -> None:
    """Undo what registering a component with ``live = True`` leaves at the model of the tests."""
    for signal in (post_save, post_delete):
        signal.disconnect(sender=Label, dispatch_uid="nitro_htmx.push.live")


@pytest.fixture(autouse=True)
def push(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Install the app, with the log in memory."""
    monkeypatch.setattr(hub_module, "_READ_SECONDS", 0.05)
    monkeypatch.setattr(outbox, "_EVERY_SECONDS", 1_000_000.0)  # most tests have no database
    _follow_no_rows()  # whatever came before
    with push_installed(settings):
        yield
    _follow_no_rows()


@pytest.fixture
def engine() -> BaseEngine:
    return get_engine()


@pytest.fixture
def running_hub() -> Hub:
    assert hub.start(10)
    return hub


@pytest.fixture(scope="session")
def postgres() -> Iterator[dict[str, Any]]:
    with postgresql() as database:
        yield database


@pytest.fixture(scope="session")
def redis() -> Iterator[RedisServer]:
    """One for all tests, each of which has names of its own in there. For those that kill none."""
    with redis_server() as server:
        yield server


@pytest.fixture(scope="session")
def mysql() -> dict[str, Any]:
    return mysql_settings()


@pytest.fixture(params=["memory", "sqlite", "postgres", "redis", *MORE_DATABASES])
def each_engine(
    request: pytest.FixtureRequest,
    settings: Settings,
    tmp_path: Path,
    django_db_blocker: DjangoDbBlocker,
) -> Iterator[str]:
    """Have the log be in each of the places where it can be; the name of the place."""
    kind: str = request.param
    options: dict[str, Any] = {"ENGINE": kind}
    if kind == "redis":
        options |= {"URL": request.getfixturevalue("redis").url, "KEY": new_epoch()}
    if kind in ("memory", "redis"):
        settings.NITRO_HTMX = {"PUSH": options}
        yield kind
        return
    if kind == "sqlite":
        given = {"ENGINE": "django.db.backends.sqlite3", "NAME": tmp_path / "push.sqlite3"}
        # Nothing here has to survive a power cut.
        quick = "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF;"
        given["OPTIONS"] = {"timeout": 60, "init_command": quick}
    else:
        given = request.getfixturevalue(kind)
    with django_db_blocker.unblock():
        yield from in_database(kind, given, settings)


@pytest.fixture(params=["sqlite", "postgres", "redis", "memory", *MORE_DATABASES])
def each_engine_with_tables(
    request: pytest.FixtureRequest,
    settings: Settings,
    tmp_path: Path,
    django_db_blocker: DjangoDbBlocker,
) -> Iterator[str]:
    """Have the log be in each place, with the other tables in a database; the name of the place."""
    kind: str = request.param
    options: dict[str, Any] = {"ENGINE": kind, "DATABASE": "push"}
    if kind == "redis":
        options |= {"URL": request.getfixturevalue("redis").url, "KEY": new_epoch()}
    given: dict[str, Any] = {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": tmp_path / "push.sqlite3",
        "OPTIONS": {"timeout": 60},
    }
    if kind in ("postgres", "mysql"):
        given = request.getfixturevalue(kind)
    with django_db_blocker.unblock():
        for _kind in in_database(kind, given, settings):
            if kind in ("redis", "memory"):
                settings.NITRO_HTMX = {"PUSH": options}
            yield kind


def in_database(kind: str, given: dict[str, Any], settings: Settings) -> Iterator[str]:
    known = connections.configure_settings({"default": {}, "push": dict(given)})
    connections.settings["push"] = known["push"]
    settings.NITRO_HTMX = {"PUSH": {"ENGINE": "database", "DATABASE": "push"}}
    call_command("migrate", "nitro_push", database="push", verbosity=0)
    yield kind
    hub.stop()
    call_command("migrate", "nitro_push", "zero", database="push", verbosity=0)
    connections["push"].close()
    del connections["push"]
    del connections.settings["push"]
