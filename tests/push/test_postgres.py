"""The log in a PostgreSQL that crashes: what it has forgotten is told, and no id is given twice."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import connections
from pytest_django import Settings
from pytest_django.plugin import DjangoDbBlocker

from nitro_htmx.push import channel
from nitro_htmx.push.engines import BaseEngine, get_engine
from nitro_htmx.push.entries import GAP, read_entry
from nitro_htmx.push.hub import hub
from tests.push.conftest import in_database
from tests.push.pages import Page
from tests.push.test_publishing import wait_until
from tests.servers import PostgreSQL


@pytest.fixture
def server() -> Iterator[PostgreSQL]:
    """One that writes to its disk late, so that a crash takes much along."""
    with tempfile.TemporaryDirectory() as name:
        server = PostgreSQL(Path(name), wal_writer_delay="10s", synchronous_commit="on")
        server.start()
        yield server
        server.stop()


@pytest.fixture
def engine(
    server: PostgreSQL, settings: Settings, django_db_blocker: DjangoDbBlocker
) -> Iterator[BaseEngine]:
    with django_db_blocker.unblock():
        for _kind in in_database("postgres", server.settings, settings):
            yield get_engine()


def write_to_disk() -> None:
    """Have all that is committed survive: a commit that waits for the disk takes it along."""
    with connections["push"].cursor() as cursor:
        cursor.execute("CREATE TABLE IF NOT EXISTS durable (id int)")
        cursor.execute("INSERT INTO durable VALUES (1)")


def crash(server: PostgreSQL) -> None:
    server.crash()
    connections["push"].close()
    server.start()


def test_a_reader_sees_that_numbers_are_given_again(server: PostgreSQL, engine: BaseEngine):
    """Though they are as high again as those that it has read."""
    engine.publish([b"one"])
    write_to_disk()
    durable = engine.position()
    engine.publish([b"two", b"three"])
    batch = engine.read(durable.id, 5)
    assert [entry for _id, entry in batch.entries] == [b"two", b"three"]
    crash(server)
    assert engine.position() == durable  # else the test is about nothing
    engine.publish([b"four", b"five"])
    assert engine.position().id[1] == batch.entries[-1][0][1]
    assert engine.read(batch.entries[-1][0], 0.05).has_gap
    engine.publish([b"six"])
    assert engine.read(batch.entries[-1][0], 0.05).has_gap
    found = [entry for _id, entry in engine.read(durable.id, 5).entries]
    assert found == [b"four", b"five", b"six"]


def test_that_it_has_started_anew_is_told_once(server: PostgreSQL, engine: BaseEngine):
    engine.publish([b"one"])
    write_to_disk()
    before = engine.position()
    crash(server)
    for _ in range(2):
        *_others, (last, entry) = engine.tail(10).entries
        assert read_entry(entry).channels == GAP
        assert last[1] == before.id[1] + 1


def test_open_pages_are_told_and_hear_what_comes(
    server: PostgreSQL, engine: BaseEngine, caplog: pytest.LogCaptureFixture
):
    """One that had heard what was forgotten, and one that comes back from there."""
    assert hub.start(30)
    channel("a").emit("one")
    write_to_disk()
    stream = hub.open({"a": engine.position()}, "", None)
    channel("a").emit("two")
    wait_until(lambda: stream.has_news)
    page: Any = Page()
    page.take(hub.take(stream))
    assert page.names == ["two"]
    crash(server)
    wait_until(lambda: stream.has_news)
    channel("a").emit("three")
    wait_until(lambda: b"three" in b"".join(stream._frames))
    page.take(hub.take(stream))
    hub.close(stream)
    assert (page.resets, page.names) == (1, ["two", "three"])
    assert any("can't be read" in text for text in caplog.messages)
