"""Database work that is taken back as a whole, and stands in nobody's way while it only reads."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.db import Error, OperationalError, connection, connections, router, transaction

from nitro_htmx.events.attempts import Attempt, Attempts, databases_in_use

pytestmark = pytest.mark.django_db(transaction=True)


class Undo(Exception):
    """Raised to leave an attempt."""


@pytest.fixture(params=[None, "IMMEDIATE", "EXCLUSIVE"])
def mode(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Have the project's transactions begin in each of the ways of SQLite."""
    connection.ensure_connection()
    monkeypatch.setattr(connection, "transaction_mode", request.param)
    connection.connection.execute("PRAGMA busy_timeout = 50")
    yield request.param
    connection.close()


@pytest.fixture
def other() -> Iterator[sqlite3.Connection]:
    """Another process, as far as SQLite can tell."""
    path = str(connection.settings_dict["NAME"])
    made = sqlite3.connect(path, isolation_level=None, timeout=0)
    yield made
    made.close()


@contextmanager
def attempt() -> Iterator[Attempt]:
    """Make one attempt, in the same transaction as one before it that has not written."""
    with Attempts() as attempts:
        with attempts.one():
            connection.ensure_connection()
        with attempts.one() as made:
            yield made


@contextmanager
def undone() -> Iterator[None]:
    """Make an attempt that fails in the end."""
    with suppress(Undo), attempt():
        yield
        raise Undo


def names() -> set[str]:
    return {*Group.objects.values_list("name", flat=True)}


def write(other: sqlite3.Connection, name: str) -> None:
    other.execute("INSERT INTO auth_group (name) VALUES (?)", [name])


def test_what_raises_is_undone(mode: str | None):
    Group.objects.create(name="before")
    with undone():
        Group.objects.create(name="lost")
        with transaction.atomic():
            Group.objects.create(name="lost, too")
    assert names() == {"before"}
    with attempt():
        Group.objects.create(name="kept")
    assert names() == {"before", "kept"}
    assert vars(connections["default"])["transaction_mode"] == mode  # only SQLite's has one


def test_in_a_transaction_only_the_attempt_is_undone(mode: str | None):
    with transaction.atomic():
        Group.objects.create(name="before")
        with undone():
            Group.objects.create(name="lost")
    assert names() == {"before"}


def test_who_only_reads_waits_for_nobody(mode: str | None, other: sqlite3.Connection):
    """Another one writes all the while; a transaction as the project has it would wait."""
    other.execute("BEGIN IMMEDIATE")
    with attempt():
        assert names() == set()
    with pytest.raises(OperationalError, match="locked"), attempt():
        Group.objects.create(name="lost")
    other.execute("ROLLBACK")


def test_who_only_reads_keeps_nobody_waiting(mode: str | None, other: sqlite3.Connection):
    with attempt():
        assert names() == set()
        write(other, "other")
    assert names() == {"other"}


def test_who_has_read_may_write(mode: str | None, other: sqlite3.Connection):
    """Also if another one has written since: SQLite would refuse that at once."""
    with attempt():
        assert names() == set()
        write(other, "other")
        Group.objects.create(name="own")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            write(other, "late")
    assert names() == {"other", "own"}


@pytest.mark.parametrize("savepoint", [True, False])
def test_what_is_read_in_a_transaction_of_its_own_stays_so(
    mode: str | None, other: sqlite3.Connection, savepoint: bool
):
    """It is read to be written: nobody may come between."""
    with attempt():
        assert names() == set()
        with transaction.atomic(savepoint=savepoint):
            assert names() == set()
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                write(other, "between")


def test_who_did_not_get_the_lock_may_not_write_without(
    mode: str | None, other: sqlite3.Connection
):
    """A listener that catches the error and goes on is undone with all that it does then."""
    other.execute("BEGIN IMMEDIATE")
    with undone():
        for _ in range(2):
            with pytest.raises(OperationalError, match="locked"), connection.cursor() as cursor:
                cursor.execute("INSERT INTO auth_group (name) VALUES ('in vain')")
        other.execute("ROLLBACK")
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO auth_group (name) VALUES ('lost')")
    assert names() == set()


def test_a_part_is_undone_as_a_request_would_be(mode: str | None, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(connection.settings_dict, "ATOMIC_REQUESTS", True)
    with transaction.atomic():
        Group.objects.create(name="before")
        with attempt() as made:
            Group.objects.create(name="lost")
            made.roll_back()
            Group.objects.create(name="after")
    assert names() == {"before", "after"}


def test_without_atomic_requests_nothing_is_undone_for_errors(mode: str | None):
    with attempt() as made:
        Group.objects.create(name="kept")
        made.roll_back()
    assert names() == {"kept"}


def test_databases_that_are_not_open_yet():
    """One that models are written to is opened; others are left alone."""
    connection.close()
    assert databases_in_use() == ["default"]
    with undone():
        Group.objects.create(name="lost")
    assert names() == set()


def test_databases_that_routers_write_to(monkeypatch: pytest.MonkeyPatch):
    class Router:
        def db_for_write(self, model: Any, **_hints: Any) -> str | None:
            return "elsewhere" if model is Group else None

    monkeypatch.setattr(router, "routers", [Router()])
    assert set(databases_in_use()) == {"default", "elsewhere"}


def test_a_database_that_can_not_be_reached(monkeypatch: pytest.MonkeyPatch):
    """It can't be written to either."""

    class Unreachable:
        alias, vendor, in_atomic_block, connection = "elsewhere", "sqlite", False, None
        settings_dict = {"ATOMIC_REQUESTS": False}
        error: Exception

        def ensure_connection(self) -> None:
            raise self.error

    unreachable: Any = Unreachable()
    found = ["elsewhere", "default"]
    monkeypatch.setattr("nitro_htmx.events.attempts.databases_in_use", lambda: found)
    monkeypatch.setattr(vars(connections)["_connections"], "elsewhere", unreachable, raising=False)
    monkeypatch.setitem(connections.settings, "elsewhere", {})
    for error in (OperationalError("no"), RuntimeError("not in a test")):
        unreachable.error = error
        with attempt():
            Group.objects.get_or_create(name="kept")
    assert names() == {"kept"}
    unreachable.connection, unreachable.error = object(), Error("broken")
    with pytest.raises(Error, match="broken"), attempt():
        raise AssertionError


# One after the other


@pytest.fixture
def begun() -> Iterator[Told]:
    """Have SQLite tell how its transactions begin and end."""
    statements: list[str] = []
    connection.ensure_connection()
    connection.connection.set_trace_callback(statements.append)
    yield Told(statements)
    connection.connection.set_trace_callback(None)


class Told(list[str]):
    """The first words of the statements that are about transactions."""

    def __init__(self, statements: list[str]) -> None:
        super().__init__()
        self.statements = statements

    def take(self) -> list[str]:
        words = [statement.split()[0] for statement in self.statements]
        self.statements.clear()
        return [word for word in words if word in {"BEGIN", "COMMIT", "ROLLBACK"}]


def test_those_who_only_read_share_a_transaction(begun: Told):
    with Attempts() as attempts:
        for _ in range(3):
            with attempts.one():
                names()
    assert begun.take() == ["BEGIN", "COMMIT"]
    with Attempts():
        pass
    assert begun.take() == []


@pytest.mark.parametrize("of_request", [True, False])
def test_one_that_writes_ends_its_own(begun: Told, of_request: bool):
    with transaction.atomic() if of_request else nullcontext(), Attempts() as attempts:
        with attempts.one():
            Group.objects.create(name="first")
        with suppress(Undo), attempts.one():
            Group.objects.create(name="lost")
            raise Undo
        with suppress(Undo), attempts.one():
            raise Undo
        with attempts.one():
            Group.objects.create(name="last")
    assert names() == {"first", "last"}


def test_what_waits_for_the_commit_does_not_wait_for_others():
    done = []
    with Attempts() as attempts:
        with attempts.one():
            transaction.on_commit(lambda: done.append("first"))
        assert done == ["first"]
        with attempts.one():
            assert names() == set()


def test_what_is_written_between_them_belongs_to_none():
    with Attempts() as attempts:
        with attempts.one():
            names()
        Group.objects.create(name="between")
        with suppress(Undo), attempts.one():
            raise Undo
    assert names() == {"between"}


def test_what_fails_after_the_commit_is_no_failure_of_the_work(caplog: pytest.LogCaptureFixture):
    """Such as a queue that can't be reached. Undone it can't be, and done again it must not be."""

    def fail() -> None:
        raise OperationalError("no broker")

    with attempt():
        Group.objects.create(name="kept")
        transaction.on_commit(fail)
    assert names() == {"kept"}
    assert caplog.messages == ["What was to follow a commit has failed; the commit stays."]


def test_a_commit_that_fails_is_a_failure(monkeypatch: pytest.MonkeyPatch):
    """A constraint that is checked at the end, for instance."""

    def write_in_vain() -> None:
        with attempt():
            Group.objects.create(name="lost")
            monkeypatch.setattr(connections["default"], "_commit", refuse)

    with pytest.raises(OperationalError, match="no commit"):
        write_in_vain()
    monkeypatch.undo()
    assert names() == set()


def refuse() -> None:
    raise OperationalError("no commit")
