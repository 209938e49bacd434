"""``@action(once="commit")``: what it writes and its key are committed together, once."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from secrets import token_hex
from typing import Any

import pytest
from django.apps import apps
from django.contrib.auth.models import Group
from django.core.cache import cache
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.management import CommandError, call_command
from django.db import DatabaseError, OperationalError, connection, connections, router, transaction
from django.test import Client
from django.utils import timezone
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, action, on, register_component
from nitro_htmx.exceptions import ConfigurationError
from nitro_htmx.once import committed
from nitro_htmx.once_keys.models import OnceKey
from nitro_htmx.texts import failure_text
from tests.servers import MORE_DATABASES, mysql_settings, postgresql
from tests.support import (
    Root,
    error_of,
    events_of,
    isolated_registry,
    mounted,
    root_of,
    use_templates,
)

ID = "0123456789abcdef" * 2
ran: list[str] = []
gate = threading.Event()
entered = threading.Event()


class Till(BaseModel):
    paid: int = 0


class Pay(NitroComponent[Till]):
    template_name = "pay.html"

    @action(once="commit")
    def pay(self, how: str = "") -> None:
        ran.append(how)
        Group.objects.create(name=f"paid {len(ran)}")
        self.state.paid += 1
        self.emit("paid", {"by": "card"})
        if how in ("wait", "wait and break"):
            entered.set()
            assert gate.wait(20)
        if how == "forbid":
            raise PermissionDenied
        if how == "invalid":
            raise ValidationError("no")
        if how == "say":
            self.add_error("paid", "no")
        if how in ("break", "wait and break"):
            raise ZeroDivisionError
        if how == "twice":
            Group.objects.create(name="paid 1")
        if how == "durable":
            with transaction.atomic(durable=True):
                pass

    def plain(self) -> None:
        ran.append("plain")

    @action(once="commit")
    @on("ordered", from_page=True)
    def ordered(self) -> None:
        self.pay()


@pytest.fixture(scope="module")
def postgresql_settings() -> Iterator[dict[str, object]]:
    with postgresql() as found:
        yield found


@pytest.fixture(params=["sqlite", "postgresql", *MORE_DATABASES])
def database(request: pytest.FixtureRequest, transactional_db: None) -> Iterator[None]:
    """Let the default database be one of each kind."""
    if request.param == "sqlite":
        assert connection.vendor == "sqlite"
        yield
        return
    is_mysql = request.param == "mysql"
    found = mysql_settings() if is_mysql else request.getfixturevalue("postgresql_settings")
    with as_default(found):
        assert connection.vendor == request.param
        yield


@pytest.fixture(autouse=True)
def site(settings: Settings) -> Iterator[None]:
    use_templates(settings, {"pay.html": "<b>{{ paid }}</b>"})
    cache.clear()
    ran.clear()
    gate.clear()
    entered.clear()
    with isolated_registry():
        register_component(Pay)
        yield


@contextmanager
def as_default(found: dict[str, object]) -> Iterator[None]:
    """Let the alias ``default`` mean another database, in each thread."""
    settings, old_connection = connections.settings["default"], connections["default"]
    old_connection.close()
    old = {**settings}
    settings.update({"CONN_MAX_AGE": 0, "OPTIONS": {}, "PASSWORD": "", **found})
    del connections["default"]
    try:
        call_command("migrate", verbosity=0, interactive=False)
        yield
        call_command("flush", verbosity=0, interactive=False)
    finally:
        connections["default"].close()
        settings.clear()
        settings.update(old)
        connections["default"] = old_connection


@pytest.fixture
def root() -> Root:
    return mounted(Pay)


def post(
    root: Root,
    how: str = "",
    tries: int = 0,
    name: str = "pay",
    identity: str = ID,
    heard: str = "",
) -> Any:
    data = {"nitro-fields": "", "how": how, "nitro-events": heard, "nitro-try": tries}
    data |= {"nitro-token": root.token, "nitro-id": ID}
    client = Client(raise_request_exception=False)
    return client.post(f"{root.url}{name}/", data)


def rows() -> tuple[int, int]:
    return Group.objects.count(), OnceKey.objects.count()


@pytest.mark.parametrize("how", ["", "say"])
def test_a_repeat_is_answered_from_the_row(database: None, root: Root, how: str):
    """An ``add_error()`` rolls nothing back, and keeps its row."""
    first, again = post(root, how), post(root, how, tries=1)
    assert (first.status_code, ran) == (422 if how else 200, [how])
    assert again.status_code == first.status_code
    assert again.content == first.content
    assert events_of(again) == events_of(first)
    assert again["Nitro-Once"] == "kept"
    assert root_of(again.content).state()["paid"] == 1
    assert rows() == (1, 1)


@pytest.mark.parametrize("is_atomic", [False, True])
@pytest.mark.parametrize(
    ("how", "status"), [("forbid", 403), ("invalid", 422), ("break", 500), ("twice", 500)]
)
def test_what_is_rolled_back_takes_the_key_along(
    database: None,
    root: Root,
    monkeypatch: pytest.MonkeyPatch,
    how: str,
    status: int,
    is_atomic: bool,
):
    """So that its repeat runs again."""
    monkeypatch.setitem(connection.settings_dict, "ATOMIC_REQUESTS", is_atomic)
    ran.append("before") if how == "twice" else None
    Group.objects.create(name="paid 1") if how == "twice" else None
    before = rows()
    for tries in range(2):
        assert post(root, how, tries).status_code == status
        assert rows() == before
    assert ran[-2:] == [how, how]


@pytest.mark.parametrize("is_atomic", [False, True])
def test_the_key_is_in_the_transaction_of_the_effect(
    database: None, root: Root, monkeypatch: pytest.MonkeyPatch, is_atomic: bool
):
    """A commit that fails leaves neither, and the repeat runs."""
    monkeypatch.setitem(connection.settings_dict, "ATOMIC_REQUESTS", is_atomic)

    def fail() -> None:
        connection.rollback()
        raise DatabaseError("full")

    with monkeypatch.context() as patch:
        patch.setattr(connection, "commit", fail)
        assert post(root).status_code == 500
    assert rows() == (0, 0)
    assert post(root, tries=1).status_code == 200
    assert rows() == (1, 1)
    assert ran == ["", ""]


def test_a_second_arrival_waits_for_the_first(database: None, root: Root):
    answers: dict[int, Any] = {}

    def arrive(number: int, how: str) -> None:
        answers[number] = post(root, how)
        connections["default"].close()

    first = threading.Thread(target=arrive, args=(1, "wait"))
    second = threading.Thread(target=arrive, args=(2, "wait"))
    first.start()
    try:
        assert entered.wait(20)
        second.start()
        second.join(0.3)
        assert second.is_alive()
    finally:
        gate.set()
        first.join()
        second.join()
    assert (answers[1].status_code, answers[2].status_code, ran) == (200, 200, ["wait"])
    assert answers[2].content == answers[1].content
    assert answers[2]["Nitro-Once"] == "kept"
    assert rows() == (1, 1)


def test_of_many_at_once_one_runs(database: None, root: Root):
    start = threading.Barrier(6)
    statuses: list[int] = []

    def arrive() -> None:
        start.wait(20)
        statuses.append(post(root).status_code)
        connections["default"].close()

    threads = [threading.Thread(target=arrive) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [200] * 6
    assert (len(ran), rows()) == (1, (1, 1))


def test_of_many_that_wait_for_one_that_fails_one_runs(database: None, root: Root):
    """MySQL refuses the others as a deadlock, so their pages ask again."""
    answers: list[tuple[int, str | None]] = []

    def arrive(how: str) -> None:
        response = post(root, how)
        answers.append((response.status_code, response.headers.get("Nitro-Once")))
        connections["default"].close()

    first = threading.Thread(target=arrive, args=["wait and break"])
    others = [threading.Thread(target=arrive, args=[""]) for _ in range(5)]
    first.start()
    try:
        assert entered.wait(20)
        for thread in others:
            thread.start()
        others[0].join(0.3)
        assert answers == []
    finally:
        gate.set()
        for thread in [first, *others]:
            thread.join()
    assert ran == ["wait and break", ""]
    assert sorted({*answers} - {(200, "kept"), (409, "running")}) == [(200, None), (500, None)]
    assert rows() == (1, 1)


def driver_error(*args: object, **codes: object) -> OperationalError:
    """Return an error as Django wraps a driver's."""
    error, cause = OperationalError(*args), Exception(*args)
    for name, code in codes.items():
        setattr(cause, name, code)
    error.__cause__ = cause
    return error


def fail_to_insert(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def fail(*args: Any, **values: Any) -> None:
        raise error

    monkeypatch.setattr(type(OnceKey.objects.all()), "create", fail)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    "error",
    [
        driver_error("database is locked", sqlite_errorcode=sqlite3.SQLITE_BUSY),
        driver_error("database is locked", sqlite_errorcode=sqlite3.SQLITE_BUSY_SNAPSHOT),
        driver_error("table is locked", sqlite_errorcode=sqlite3.SQLITE_LOCKED),
        driver_error("canceling statement due to lock timeout", sqlstate="55P03"),
        driver_error("canceling statement due to statement timeout", sqlstate="57014"),
        driver_error("could not serialize access", pgcode="40001"),
        driver_error("deadlock detected", sqlstate="40P01"),
        driver_error(1205, "Lock wait timeout exceeded"),
        driver_error(1213, "Deadlock found when trying to get lock"),
    ],
    ids=str,
)
def test_a_lock_that_lasts_longer_than_the_database_waits(
    root: Root, monkeypatch: pytest.MonkeyPatch, error: OperationalError
):
    """The bridge asks again, as for any that still runs."""
    fail_to_insert(monkeypatch, error)
    response = post(root)
    assert (response.status_code, response["Nitro-Once"]) == (409, "running")
    assert ran == []


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    "error",
    [
        driver_error("no such table", sqlite_errorcode=sqlite3.SQLITE_ERROR),
        driver_error("database or disk is full", sqlite_errorcode=sqlite3.SQLITE_FULL),
        driver_error("disk I/O error", sqlite_errorcode=sqlite3.SQLITE_IOERR),
        driver_error("could not extend file", sqlstate="53100"),
        driver_error("server closed the connection unexpectedly", sqlstate=None),
        driver_error(2006, "Server has gone away"),
        OperationalError(),
    ],
    ids=str,
)
def test_an_error_of_the_database_that_is_no_lock(
    root: Root, monkeypatch: pytest.MonkeyPatch, error: OperationalError
):
    """Nobody runs it, so it is told as the error that it is, and not as 409 for ever."""
    fail_to_insert(monkeypatch, error)
    response = post(root)
    assert (response.status_code, "Nitro-Once" in response) == (500, False)
    assert ran == []


@pytest.mark.django_db(transaction=True)
def test_the_same_id_with_another_request(root: Root):
    post(root)
    assert post(root, "say").status_code == 400
    assert len(ran) == 1


@pytest.mark.django_db(transaction=True)
def test_a_row_without_its_answer(root: Root):
    """Such as one that was made by hand: nothing can tell what it was answered."""
    post(root)
    OnceKey.objects.update(answer="")
    response = post(root, tries=1)
    assert (response.status_code, error_of(response)["error"]) == (503, failure_text(503))
    assert len(ran) == 1


@pytest.mark.django_db(transaction=True)
def test_a_listener_can_be_committed_once(root: Root):
    heard = '[["nitro:ordered", {}]]'
    for tries in range(2):
        assert post(root, tries=tries, name="refresh", heard=heard).status_code == 200
    assert rows() == (1, 1)


@pytest.mark.django_db(transaction=True)
def test_other_actions_have_no_row(root: Root):
    post(root, name="plain")
    assert (ran, rows()) == (["plain"], (0, 0))


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("once", [False, None])
def test_no_cache_is_asked(root: Root, settings: Settings, once: bool | None):
    settings.NITRO_HTMX = {"ONCE": once, "ONCE_CACHE": "missing" if once is None else "default"}
    for tries in range(2):
        assert post(root, tries=tries).status_code == 200
    assert len(ran) == 1


@pytest.mark.django_db(transaction=True)
def test_a_durable_transaction_can_not_be_inside(root: Root):
    assert post(root, "durable").status_code == 500
    assert rows() == (0, 0)


@pytest.mark.django_db(transaction=True)
def test_in_a_test_case_s_transaction(root: Root):
    """Where the test has a transaction open, the repeat is found as well."""
    with transaction.atomic():
        first = post(root)
        assert post(root, tries=1).content == first.content
        assert rows() == (1, 1)
        transaction.set_rollback(True)


def test_without_its_app(root: Root, monkeypatch: pytest.MonkeyPatch, db: None):
    monkeypatch.setattr(apps, "is_installed", lambda name: False)
    with pytest.raises(ConfigurationError, match="INSTALLED_APPS"):
        committed.key_model()


# Old rows


def make_old(days: float) -> None:
    key = OnceKey.objects.create(key=token_hex(16), fingerprint="", answer="x")
    OnceKey.objects.filter(pk=key.pk).update(at=timezone.now() - timedelta(days=days))


def test_old_rows_go(db: None, capsys: pytest.CaptureFixture[str]):
    for days in (0.5, 6.9, 7.1, 30):
        make_old(days)
    call_command("nitro_once_keys")
    assert OnceKey.objects.count() == 2
    assert capsys.readouterr().out == "2 deleted.\n"
    call_command("nitro_once_keys", verbosity=0)
    assert capsys.readouterr().out == ""


def test_rows_stay_as_long_as_a_page_could_send_them(db: None, settings: Settings):
    make_old(2)
    with pytest.raises(CommandError, match="STATE_MAX_AGE_SECONDS"):
        call_command("nitro_once_keys", days=1)
    settings.NITRO_HTMX = {"STATE_MAX_AGE_SECONDS": 3600}
    call_command("nitro_once_keys", days=1, verbosity=0)
    assert OnceKey.objects.count() == 0
    settings.NITRO_HTMX = {"STATE_MAX_AGE_SECONDS": None}
    with pytest.raises(CommandError, match="7 or more"):
        call_command("nitro_once_keys", days=6)


def test_the_migration_is_that_of_the_model(db: None):
    call_command("makemigrations", "nitro_once_keys", check=True, dry_run=True, verbosity=0)


def test_the_row_says_which_request_it_is_of():
    assert str(OnceKey(key="nitro-once:x")) == "nitro-once:x"
    assert router.db_for_write(OnceKey) == "default"
