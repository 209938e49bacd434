"""Durable events arrive, once, whatever dies between the commit and the log."""

import json
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import DatabaseError, transaction
from pytest_django import Settings

from nitro_htmx.exceptions import EventError
from nitro_htmx.push import channel, outbox
from nitro_htmx.push.engines import BaseEngine, PushUnavailable, get_engine
from nitro_htmx.push.engines import base as engine_base
from nitro_htmx.push.entries import gap_entry
from nitro_htmx.push.hub import hub
from nitro_htmx.push.models import Outgoing
from nitro_htmx.push.sending import send, send_left_over
from tests.push.test_publishing import Failed, pushed, wait_until


@pytest.fixture
def engine(each_engine_with_tables: str) -> BaseEngine:
    return get_engine()


def rows() -> int:
    return Outgoing.objects.using("push").count()


def make_old(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox, "_OLD_SECONDS", -1.0)


def test_it_is_sent_after_the_commit_in_its_place(engine: BaseEngine):
    """With what else was said; the row has gone with it."""
    with transaction.atomic(using="push"):
        channel("a").emit("one")
        channel("a").emit("two", {"n": 2}, durable=True)
        channel("a").emit("three")
        assert rows() == 1
        assert pushed(engine) == []
    assert pushed(engine) == ["one", "two", "three"]
    assert rows() == 0
    channel("a").emit("four", durable=True)
    assert pushed(engine)[3:] == ["four"]
    assert rows() == 0


def test_what_is_rolled_back_was_never_said(engine: BaseEngine):
    with pytest.raises(Failed), transaction.atomic(using="push"):  # noqa: PT012 - as a savepoint is
        channel("a").emit("one", durable=True)
        raise Failed
    assert (pushed(engine), rows()) == ([], 0)


def test_what_the_log_did_not_take_is_sent_later(
    engine: BaseEngine, monkeypatch: pytest.MonkeyPatch
):
    """By whoever looks first; the second finds nothing."""
    with away(engine, monkeypatch):
        channel("a").emit("one", durable=True)
    assert (pushed(engine), rows()) == ([], 1)
    monkeypatch.setattr(engine_base, "_REST_SECONDS", 0.0)
    engine._rests_until = 0.0
    send_left_over()
    assert rows() == 1  # its own process may be about to send it
    make_old(monkeypatch)
    found = outbox.left_over()
    send_left_over()
    send(found)
    assert [name for name in pushed_after_gaps(engine) if name == "one"] == ["one"]
    assert rows() == 0


def test_what_pages_are_owed_is_said_without_another_event(
    engine: BaseEngine, monkeypatch: pytest.MonkeyPatch
):
    """Once the log is back, and once: this process may have nothing more to push for hours."""
    with away(engine, monkeypatch):
        channel("a").emit("one")
        engine._rests_until = 0.0
        send_left_over()
    engine._rests_until = 0.0
    for _ in range(2):
        send_left_over()
    entries = [data for _id, data in engine.tail(100).entries]
    assert entries.count(gap_entry()) == 1
    assert pushed_after_gaps(engine) == []


@contextmanager
def away(engine: BaseEngine, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Have the log take nothing meanwhile."""

    def fail(_entries: list[bytes]) -> None:
        raise PushUnavailable("It is away.")

    with monkeypatch.context() as patch:
        patch.setattr(engine, "_append", fail)
        yield


def pushed_after_gaps(engine: BaseEngine) -> list[str]:
    """Return the names of all events; an entry that is none has none."""
    found = []
    for _id, data in engine.tail(100).entries:
        body = data.partition(b"\n")[2]
        found += [json.loads(b"[%s]" % body)[0].removeprefix("nitro:")] if body else []
    return found


def test_a_row_that_comes_again_is_known(engine: BaseEngine, monkeypatch: pytest.MonkeyPatch):
    """The process died after the log had the event, and before the row was deleted for good."""
    if not engine.may_block:
        return  # it dies with the process

    def die(*_args: object, **_kwargs: object) -> None:
        raise DatabaseError("Killed.")

    with monkeypatch.context() as patch:
        patch.setattr("django.db.models.query.QuerySet.delete", die)
        channel("a").emit("one", durable=True)
    assert rows() == 1
    make_old(monkeypatch)
    send_left_over()
    assert pushed_after_gaps(engine) == ["one"]
    assert rows() == 0


def test_another_database_can_not_take_it_along(engine: BaseEngine, settings: Settings):
    settings.NITRO_HTMX = {"PUSH": {"ENGINE": "memory", "DATABASE": "nowhere"}}
    problem = r"in the transaction of the database 'nowhere', but one of .* is open"
    with transaction.atomic(using="push"), pytest.raises(EventError, match=problem):
        channel("a").emit("one", durable=True)


def test_a_hub_looks_now_and_then(engine: BaseEngine, monkeypatch: pytest.MonkeyPatch):
    if not engine.may_block:
        return
    make_old(monkeypatch)
    monkeypatch.setattr(outbox, "_EVERY_SECONDS", 0.05)
    outbox.keep(b'[1,["a"],"",0]\n"nitro:one",{}')
    assert hub.start(30)
    wait_until(lambda: pushed(engine) == ["one"])
    wait_until(lambda: rows() == 0)
    hub.stop()


def test_a_table_that_is_missing_stops_nobody(
    engine: BaseEngine, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    def fail() -> None:
        raise DatabaseError("no such table")

    monkeypatch.setattr("nitro_htmx.push.sending.left_over", fail)
    send_left_over()
    assert "Is the app migrated?" in caplog.text
