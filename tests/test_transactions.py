"""Events of database work that was undone are not sent."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from django.contrib.auth.models import Group
from django.db import OperationalError, connection, transaction
from django.test.utils import CaptureQueriesContext

from nitro_htmx.events.queue import EventQueue
from nitro_htmx.events.transactions import Transactions, all_or_nothing, writing_to


class Undo(Exception):
    """Raised to leave an ``atomic()`` block with a rollback."""


@contextmanager
def undone() -> Iterator[None]:
    """Run a block in a transaction or savepoint and roll it back."""
    try:
        with transaction.atomic():
            yield
            raise Undo
    except Undo:
        pass


class Hooks(list[Any]):
    """What Django keeps for the commit. It counts who looks."""

    looks = 0

    def __getitem__(self, at: Any) -> Any:
        self.looks += 1
        return super().__getitem__(at)

    def __iter__(self) -> Iterator[Any]:
        self.looks += len(self)
        return super().__iter__()


def names_of(queue: EventQueue) -> list[str]:
    return [event.name for event in queue]


@pytest.mark.django_db(transaction=True)
class TestAgainstRealTransactions:
    """The queue follows what the database does."""

    def test_without_a_transaction_everything_is_sent(self):
        assert Transactions().current() is None

    def test_an_open_transaction_counts_as_kept(self):
        """Under ATOMIC_REQUESTS the response is built before the commit."""
        with transaction.atomic():
            made = Transactions().current()
            assert made is not None
            assert made.is_rolled_back() is False
        assert made.is_rolled_back() is False

    def test_a_rolled_back_transaction(self):
        queue = EventQueue("Cart")
        queue.emit("before")
        with undone():
            Group.objects.create(name="Lamp")
            queue.emit("inside", {"name": "Lamp"})
            queue.refresh("ProductList")
        queue.emit("after")
        assert names_of(queue) == ["nitro:before", "nitro:after"]
        assert Group.objects.count() == 0

    def test_a_rolled_back_savepoint_takes_only_its_own(self):
        queue = EventQueue("Cart")
        with transaction.atomic():
            queue.emit("outer")
            with undone():
                queue.emit("inner")
                with transaction.atomic():
                    queue.emit("innermost")
            queue.emit("outer-again")
            assert names_of(queue) == ["nitro:outer", "nitro:outer-again"]
        assert names_of(queue) == ["nitro:outer", "nitro:outer-again"]

    def test_many_events_are_looked_up_by_their_place(self):
        """Each costs the same, however many there are, also after some have been undone."""
        queue = EventQueue("Cart")
        with transaction.atomic():
            queue.emit("first")
            with undone():
                queue.emit("inner")
            connection.run_on_commit = hooks = Hooks(connection.run_on_commit)
            for _ in range(100):
                queue.emit("again")
            assert names_of(queue) == ["nitro:first", *["nitro:again"] * 100]
            assert hooks.looks < 300

    def test_messages_outlive_the_rollback(self):
        """What went wrong inside is worth saying."""
        queue = EventQueue("Cart")
        with undone():
            queue.message("error", "That name is taken.")
        assert names_of(queue) == ["nitro:message"]

    def test_all_or_nothing(self):
        def write_and_undo() -> None:
            Group.objects.create(name="Lamp")
            raise Undo

        with pytest.raises(Undo), all_or_nothing():
            write_and_undo()
        assert Group.objects.count() == 0
        with all_or_nothing():
            Group.objects.create(name="Lamp")
        assert Group.objects.count() == 1

    def test_nothing_begins_in_a_database_that_is_locked(self):
        """It may be free again for the second half of what is written."""
        locked = mock.patch.object(
            connection, "set_autocommit", side_effect=OperationalError("database is locked")
        )
        with locked, pytest.raises(OperationalError), all_or_nothing():
            raise AssertionError("began")


@pytest.mark.parametrize("error", [OperationalError("no route"), RuntimeError("not in this test")])
def test_a_database_that_can_not_be_reached_keeps_nothing_from_running(error: Exception):
    """It can't be written to either."""
    ran = []
    with (
        mock.patch.object(connection, "connection", None),
        mock.patch.object(connection, "ensure_connection", side_effect=error),
        all_or_nothing(),
    ):
        ran.append("ran")
    assert ran == ["ran"]


ROOT = Path(__file__).resolve().parents[1]


def test_visitors_write_at_once_on_sqlite_as_django_sets_it_up(tmp_path: Path):
    """Each create, edit and batch of calls waits for the others, and none is refused."""
    command = [sys.executable, "-m", "tests.concurrent_writes", str(tmp_path / "db.sqlite3")]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert json.loads(result.stdout) == {"statuses": {"200": 12 * 4 * 3}, "left": 0}


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("own", [None, "EXCLUSIVE"])
def test_sqlite_is_told_at_the_beginning_that_there_will_be_writing(own: str | None):
    """Unless the settings say how transactions begin. Later ones begin as they did."""
    sqlite: Any = connection
    sqlite.ensure_connection()  # which reads the settings
    with mock.patch.object(sqlite, "transaction_mode", own):
        with CaptureQueriesContext(connection) as queries, writing_to("default"):
            Group.objects.exists()
            with writing_to("default"):  # a savepoint
                Group.objects.create(name="new")
        assert sqlite.transaction_mode == own
    begun = [query["sql"] for query in queries if query["sql"].startswith(("BEGIN", "SAVEPOINT"))]
    assert begun[0] == f"BEGIN {own or 'IMMEDIATE'}"
    assert begun[1].startswith("SAVEPOINT")
    assert Group.objects.get().name == "new"
