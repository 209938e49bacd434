"""Each page hears each event of its channels once, in order, whatever worker it reaches."""

import threading
from time import sleep
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nitro_htmx.push.conf import PushSettings
from nitro_htmx.push.engines.memory import MemoryEngine
from nitro_htmx.push.entries import event_entry, gap_entry, logout_entry, recheck_entry
from nitro_htmx.push.hub import Hub
from nitro_htmx.push.positions import UNKNOWN, Position, parse
from nitro_htmx.push.ring import Ring
from tests.push.pages import Page, frames_of

CHANNELS = ["a", "b", "c"]


class Worker:
    """A process, without its thread: it reads the log when it is told to."""

    def __init__(self, engine: MemoryEngine, size: int = 10_000) -> None:
        self.engine = engine
        self.hub = Hub()
        self.hub._ring = Ring(size)
        self.hub._load(engine.tail(size))

    def read(self) -> None:
        batch = self.engine.read(self.hub._ring.last, 0)
        if batch.has_gap or batch.epoch != self.hub._ring.epoch:
            self.hub._load(self.engine.tail(self.hub._ring._size))
        else:
            self.hub._take(batch.entries)

    def answer(self, page: Page, channels: Any, start: Position, user_id: str = "") -> None:
        """Let the page connect, hear what there is, and go."""
        position = parse(page.position) if page.position else start
        stream = self.hub.open(dict.fromkeys(channels, position), user_id, None)
        page.take(self.hub.take(stream))
        self.hub.close(stream)


def new_engine(history: int = 10_000) -> MemoryEngine:
    return MemoryEngine(PushSettings(HISTORY=history))


def say(engine: MemoryEngine, name: str, *channels: str) -> None:
    engine.publish([event_entry(channels, f"nitro:{name}", {"component": None})])


STEPS = st.lists(
    st.one_of(
        st.sets(st.sampled_from(CHANNELS), min_size=1).map(lambda found: ("say", sorted(found))),
        st.integers(0, 2).map(lambda number: ("read", number)),
        st.integers(0, 2).map(lambda number: ("connect", number)),
        st.integers(0, 2).map(lambda number: ("stay", number)),
    ),
    max_size=40,
)


@given(st.sets(st.sampled_from(CHANNELS), min_size=1), STEPS)
@settings(max_examples=200)
def test_a_page_hears_each_event_once_in_order(held: set[str], steps: list[tuple[str, Any]]):
    """Over any number of connections to workers that lag behind, or are ahead of each other."""
    engine = new_engine()
    workers = [Worker(engine) for _ in range(3)]
    page, start, expected = Page(), engine.position(), []
    open_stream: tuple[Hub, Any] | None = None

    def leave() -> None:
        if open_stream is not None:
            hub, stream = open_stream
            page.take(hub.take(stream))
            hub.close(stream)

    for number, (step, what) in enumerate(steps):
        if step == "say":
            say(engine, str(number), *what)
            if held.intersection(what):
                expected.append((str(number), sorted(held.intersection(what))))
        elif step == "read":
            workers[what].read()
        else:
            leave()
            open_stream = None
            if step == "connect":
                workers[what].answer(page, held, start)
            else:
                position = parse(page.position) if page.position else start
                hub = workers[what].hub
                open_stream = hub, hub.open(dict.fromkeys(held, position), "", None)
    leave()
    for worker in workers:
        worker.read()
    workers[0].answer(page, held, start)
    assert page.resets == 0
    heard = list(zip(page.names, (sorted(each[0]) for each in page.heard), strict=True))
    assert heard == expected


def test_channels_that_join_later_begin_where_their_grant_says():
    """What the page has heard by another of its channels does not come again."""
    engine = new_engine()
    worker = Worker(engine)
    first = engine.position()
    say(engine, "one", "a")
    say(engine, "two", "a", "b")
    worker.read()
    second = engine.position()
    say(engine, "three", "b")
    worker.read()
    stream = worker.hub.open({"a": second, "b": first}, "", None)
    page = Page()
    page.take(worker.hub.take(stream))
    assert page.names == ["three"]
    assert page.heard[0][0] == ["b"]


def test_frames_name_only_the_channels_that_the_page_holds():
    engine = new_engine()
    worker = Worker(engine)
    start = engine.position()
    streams = {
        held: worker.hub.open(dict.fromkeys(held, start), "", None) for held in ("a", "b", "ab")
    }
    say(engine, "one", "a", "b", "secret")
    worker.read()
    for held, stream in streams.items():
        [event, _reached] = frames_of(worker.hub.take(stream))
        assert event.data == [list(held), 15, 0, "nitro:one", {"component": None}]


@pytest.mark.parametrize("start", [UNKNOWN, Position("00000000other", (1, 0))], ids=str)
def test_a_page_of_another_log_is_told_once(start: Position):
    engine = new_engine()
    say(engine, "one", "a")
    worker, page = Worker(engine), Page()
    worker.answer(page, ["a"], start)
    assert (page.resets, page.names) == (1, [])
    say(engine, "two", "a")
    worker.read()
    worker.answer(page, ["a"], start)
    assert (page.resets, page.names) == (1, ["two"])


def test_a_page_from_before_the_history_is_told_once():
    engine = new_engine(history=5)
    worker, page, start = Worker(engine, size=5), Page(), engine.position()
    for number in range(12):
        say(engine, str(number), "a")
        worker.read()
    worker.answer(page, ["a"], start)
    assert (page.resets, page.names) == (1, [])
    say(engine, "new", "a")
    worker.read()
    worker.answer(page, ["a"], start)
    assert (page.resets, page.names) == (1, ["new"])


def test_a_worker_that_fell_behind_tells_its_pages():
    """The log has forgotten what it did not read in time."""
    engine = new_engine(history=5)
    worker, page = Worker(engine, size=5), Page()
    stream = worker.hub.open({"a": engine.position()}, "", None)
    for number in range(12):
        say(engine, str(number), "a")
    worker.read()
    say(engine, "new", "a")
    worker.read()
    page.take(worker.hub.take(stream))
    assert (page.resets, page.names) == (1, ["new"])


def test_a_gap_in_the_log_is_told_once():
    """A publisher could not reach the log for a while. Open streams and later pages learn of it."""
    engine = new_engine()
    worker, open_page, late_page = Worker(engine), Page(), Page()
    start = engine.position()
    stream = worker.hub.open({"a": start}, "", None)
    say(engine, "one", "a")
    worker.read()
    open_page.take(worker.hub.take(stream))
    engine.publish([gap_entry()])
    say(engine, "two", "a")
    worker.read()
    open_page.take(worker.hub.take(stream))
    assert (open_page.resets, open_page.names) == (1, ["one", "two"])
    worker.answer(late_page, ["a"], start)
    assert late_page.resets == 1
    worker.answer(late_page, ["a"], start)
    assert late_page.resets == 1


def test_a_page_that_is_ahead_of_the_process_is_not_sent_back():
    engine = new_engine()
    behind, ahead, page = Worker(engine), Worker(engine), Page()
    start = engine.position()
    say(engine, "one", "a")
    ahead.read()
    ahead.answer(page, ["a"], start)
    position = page.position
    behind.answer(page, ["a"], start)
    assert page.position == position
    behind.read()
    behind.answer(page, ["a"], start)
    assert page.names == ["one"]


def test_a_slow_page_is_ended_and_goes_on_from_the_ring():
    engine = new_engine()
    worker, page = Worker(engine), Page()
    start = engine.position()
    stream = worker.hub.open({"a": start}, "", None)
    for _ in range(70):
        engine.publish([event_entry(("a",), "nitro:long", {"text": "x" * 15_000})])
    worker.read()
    assert stream.is_closed
    worker.hub.close(stream)
    worker.answer(page, ["a"], start)
    assert len(page.heard) == 70


def test_a_logout_ends_the_streams_of_one_user():
    """Also those that begin within two seconds, for as long as those last."""
    engine = new_engine()
    worker, start = Worker(engine), engine.position()
    streams = [worker.hub.open({"a": start}, user, None) for user in ("7", "8", "")]
    engine.publish([logout_entry("7")])
    worker.read()
    assert not worker.hub.has_taken_back([start], "7")  # of another session
    assert [stream.is_closed for stream in streams] == [True, False, False]
    assert worker.hub.open({"a": start}, "7", None).closes_at is not None
    assert worker.hub.open({"a": start}, "8", None).closes_at is None


def test_a_recheck_takes_back_the_grants_from_before_it():
    """In processes that read it, and in those that begin later."""
    engine = new_engine()
    worker, before = Worker(engine), engine.position()
    streams = [worker.hub.open({"a": before}, user, None) for user in ("7", "8")]
    assert not worker.hub.has_taken_back([before], "7")
    engine.publish([recheck_entry("7")])
    worker.read()
    assert [stream.is_closed for stream in streams] == [True, False]
    assert worker.hub.open({"a": before}, "7", None).closes_at is None
    after = engine.position()
    for hub in (worker.hub, Worker(engine).hub):
        assert hub.has_taken_back([before], "7")
        assert hub.has_taken_back([after, before], "7")
        assert hub.has_taken_back([UNKNOWN], "7")
        assert not hub.has_taken_back([after], "7")
        assert not hub.has_taken_back([before], "8")
        assert not hub.has_taken_back([before], "")


@pytest.mark.parametrize("ending", [logout_entry, recheck_entry])
def test_39_a_stream_that_is_to_end_sends_nothing_more(ending: Any):
    """Not even how far it is, so that the page goes on from what it has heard."""
    engine = new_engine()
    worker, start = Worker(engine), engine.position()
    ended, other = (worker.hub.open({"a": start}, user, None) for user in ("7", "8"))
    say(engine, "before", "a")
    engine.publish([ending("7")])
    for number in range(20):
        say(engine, str(number), "a")
    worker.read()
    assert worker.hub.take(ended) == b""
    assert len(frames_of(worker.hub.take(other))) == 22


def test_39_a_page_that_comes_as_its_rights_are_taken_back_hears_nothing():
    """Between the look at its grants and its stream."""
    engine = new_engine()
    worker, before = Worker(engine), engine.position()
    assert not worker.hub.has_taken_back([before], "7")
    engine.publish([recheck_entry("7")])
    say(engine, "one", "a")
    worker.read()
    stream = worker.hub.open({"a": before}, "7", None, granted=[before])
    assert stream.is_closed
    assert worker.hub.take(stream) == b""


def test_a_stream_that_was_full_keeps_nothing():
    engine = new_engine()
    worker = Worker(engine)
    stream = worker.hub.open({"a": engine.position()}, "", None)
    for _ in range(200):
        engine.publish([event_entry(("a",), "nitro:long", {"text": "x" * 15_000})])
    worker.read()
    assert stream.is_closed
    assert stream.take() == []


def test_the_spread_is_that_of_the_audience():
    engine = new_engine()
    worker, start = Worker(engine), engine.position()
    streams = [worker.hub.open({"a": start}, "", None) for _ in range(400)]
    worker.hub.open({"b": start}, "", None)
    say(engine, "one", "a")
    worker.read()
    assert frames_of(worker.hub.take(streams[0]))[0].data[1] == 2000


def test_closed_streams_leave_nothing():
    worker = Worker(new_engine())
    stream = worker.hub.open({"a": UNKNOWN, "b": UNKNOWN}, "", None)
    assert worker.hub.stream_count == 1
    worker.hub.close(stream)
    worker.hub.close(stream)
    assert (worker.hub.stream_count, worker.hub._by_channel) == (0, {})


def test_a_sleeping_stream_is_woken(running_hub: Hub, engine: MemoryEngine):
    """No news is lost between looking and falling asleep."""
    stream = running_hub.open({"a": engine.position()}, "", None)
    page = Page()

    def listen() -> None:
        while len(page.heard) < 300:
            stream.sleep_in_thread(1000)
            page.take(running_hub.take(stream))

    thread = threading.Thread(target=listen, daemon=True)
    thread.start()
    for number in range(300):
        say(engine, str(number), "a")
        if number % 50 == 0:
            sleep(0.01)  # so that it falls asleep
    thread.join(60)
    assert page.names == [str(number) for number in range(300)]
    running_hub.close(stream)
