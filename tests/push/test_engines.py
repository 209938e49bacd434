"""What every engine promises, whatever it keeps the log in."""

import threading
from time import monotonic

import pytest
from django.db import connections
from pytest_django import Settings

from nitro_htmx.conf import get_settings
from nitro_htmx.push.engines import BaseEngine, Batch, PushUnavailable, get_engine, reset_engine
from nitro_htmx.push.engines import base as engine_base
from nitro_htmx.push.entries import GAP, START, gap_entry, read_entry
from nitro_htmx.push.positions import Id
from tests.push.servers import RedisServer

PUBLISHERS = 8
EVENTS = 40  # of each


@pytest.fixture
def engine(each_engine: str) -> BaseEngine:
    return get_engine()


def with_settings(settings: Settings, **more: object) -> BaseEngine:
    """Return the engine with other settings."""
    reset_engine()
    settings.NITRO_HTMX = {"PUSH": {**get_settings().PUSH, **more}}
    return get_engine()


def read_all(engine: BaseEngine, after: Id, count: int) -> list[bytes]:
    """Read on until there are ``count`` entries."""
    found: list[bytes] = []
    deadline = monotonic() + 60
    while len(found) < count:
        assert monotonic() < deadline, f"{len(found)} of {count}"
        batch = engine.read(after, 0.5)
        assert not batch.has_gap
        for id_, entry in batch.entries:
            assert id_ > after
            after = id_
            found.append(entry)
    return found


def events_of(batch: Batch) -> list[bytes]:
    """Return the entries, but for the one that begins a log that can't be empty."""
    return [entry for _id, entry in batch.entries if read_entry(entry).channels != START]


def test_entries_are_read_in_the_order_in_which_they_were_published(engine: BaseEngine):
    start = engine.position()
    engine.publish([b"one"])
    engine.publish([b"two", b"three"])
    batch = engine.read(start.id, 1)
    assert batch.epoch == start.epoch
    assert [entry for _id, entry in batch.entries] == [b"one", b"two", b"three"]
    assert [id_ for id_, _entry in batch.entries] == sorted({id_ for id_, _ in batch.entries})
    assert engine.position() == (start.epoch, batch.entries[-1][0])


def test_reading_goes_on_after_any_entry(engine: BaseEngine):
    start = engine.position()
    engine.publish([b"one", b"two", b"three"])
    first, second, _third = engine.read(start.id, 1).entries
    assert [entry for _id, entry in engine.read(first[0], 1).entries] == [b"two", b"three"]
    assert [entry for _id, entry in engine.read(second[0], 1).entries] == [b"three"]


def test_reading_waits(engine: BaseEngine):
    """Nothing comes: an empty batch, after the time. Something comes: that, and at once."""
    start = engine.position()
    assert engine.read(start.id, 0.05) == (start.epoch, [], start.id, False)
    found: list[bytes] = []

    def read() -> None:
        found.extend(read_all(engine, start.id, 1))
        connections.close_all()

    reader = threading.Thread(target=read)
    reader.start()
    engine.publish([b"late"])
    reader.join(30)
    assert found == [b"late"]


def test_nothing_is_lost_or_doubled_among_many_publishers(engine: BaseEngine):
    """Ids rise in the order in which readers see the entries: none comes in behind a reader."""
    start = engine.position()

    def publish(number: int) -> None:
        for at in range(EVENTS):
            engine.publish([f"{number}:{at}".encode()])
        connections.close_all()

    threads = [threading.Thread(target=publish, args=[number]) for number in range(PUBLISHERS)]
    for thread in threads:
        thread.start()
    found = read_all(engine, start.id, PUBLISHERS * EVENTS)
    for thread in threads:
        thread.join()
    assert len(set(found)) == len(found) == PUBLISHERS * EVENTS
    for number in range(PUBLISHERS):
        own = [entry for entry in found if entry.startswith(f"{number}:".encode())]
        assert own == [f"{number}:{at}".encode() for at in range(EVENTS)]


def test_the_tail_has_the_newest_entries(engine: BaseEngine):
    start = engine.position()
    engine.publish([b"one", b"two", b"three"])
    whole = engine.tail(100)
    assert whole.epoch == start.epoch
    assert events_of(whole) == [b"one", b"two", b"three"]
    newest = engine.tail(2)
    assert [entry for _id, entry in newest.entries] == [b"two", b"three"]
    first = whole.entries[-3][0]
    assert first <= newest.complete_from < newest.entries[0][0]


def test_the_tail_of_a_quiet_log_ends_where_reading_goes_on(engine: BaseEngine):
    batch = engine.tail(10)
    assert events_of(batch) == []
    end = batch.entries[-1][0] if batch.entries else batch.complete_from
    assert engine.position() == (batch.epoch, end)
    engine.publish([b"one"])
    assert [entry for _id, entry in engine.read(end, 1).entries] == [b"one"]


def test_a_reader_that_was_away_too_long_is_told(settings: Settings, each_engine: str):
    """The history is bounded; what it has lost is never skipped silently."""
    engine = with_settings(settings, HISTORY=100)
    start = engine.position()
    for at in range(6):
        engine.publish([f"{at}:{each}".encode() for each in range(100)])
    batch = engine.read(start.id, 1)
    assert batch.has_gap
    assert len(engine.tail(10_000).entries) < 600


def test_a_log_that_was_emptied_is_another_one(
    engine: BaseEngine, each_engine: str, redis_url: str
):
    engine.publish([b"one", b"two"])
    before = engine.position()
    empty(each_engine, redis_url)
    engine = get_engine()
    batch = engine.read(before.id, 0.05)
    assert batch.has_gap or batch.epoch != before.epoch
    after = engine.tail(10)
    assert after.epoch != before.epoch
    assert events_of(after) == []
    engine.publish([b"new"])
    assert events_of(engine.tail(10)) == [b"new"]
    assert engine.position().epoch == after.epoch


@pytest.fixture
def redis_url(request: pytest.FixtureRequest, each_engine: str) -> str:
    return redis_url_of(request, each_engine)


def redis_url_of(request: pytest.FixtureRequest, kind: str) -> str:
    if kind != "redis":
        return ""
    server: RedisServer = request.getfixturevalue("redis")
    return server.url


def empty(kind: str, redis_url: str) -> None:
    """Lose the log, as somebody does who flushes a database."""
    if kind == "memory":
        reset_engine()
    elif kind == "redis":
        import redis

        with redis.Redis.from_url(redis_url) as client:
            client.flushall()
    else:
        from nitro_htmx.push.models import Event, Head

        for model in (Event, Head):
            model.objects.using("push").all().delete()


def test_what_was_lost_is_owed(engine: BaseEngine, monkeypatch: pytest.MonkeyPatch):
    """After a failure, an entry tells readers before the next success; others fail at once."""
    start = engine.position()
    append = engine._append
    tried: list[list[bytes]] = []

    def fail(entries: list[bytes]) -> None:
        tried.append(entries)
        raise PushUnavailable("It is away.")

    monkeypatch.setattr(engine, "_append", fail)
    for entry in (b"one", b"two"):
        with pytest.raises(PushUnavailable):
            engine.publish([entry])
    assert tried == [[b"one"]]  # the second was not even tried
    monkeypatch.setattr(engine, "_append", append)
    monkeypatch.setattr(engine_base, "monotonic", lambda: monotonic() + 2)
    engine.publish([b"three"])
    engine.publish([b"four"])
    entries = [entry for _id, entry in engine.read(start.id, 1).entries]
    assert entries == [gap_entry(), b"three", b"four"]
    assert read_entry(entries[0]).channels == GAP
