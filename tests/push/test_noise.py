"""A history that is short for the pages is told, with the channel that uses it up."""

from typing import Any

import pytest

from nitro_htmx.push import noise
from nitro_htmx.push.engines import BaseEngine, get_engine
from nitro_htmx.push.entries import event_entry
from nitro_htmx.push.hub import Hub, hub
from nitro_htmx.push.noise import Noise
from tests.push.test_publishing import wait_until


class Clock:
    """A clock that stands still, but for what a test adds."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(noise, "monotonic", clock)
    return clock


def fill(counts: Noise, clock: Clock, seconds: float) -> None:
    """Use up a history of ten entries in so many seconds, seven of them by one channel."""
    for at in range(10):
        counts.note(("loud",) if at < 7 else (f"quiet:{at}", "other"))
        clock.now += seconds / 10


def test_the_channel_that_says_most_is_named(clock: Clock, caplog: Any):
    counts = Noise(10)
    fill(counts, clock, 50)
    [record] = caplog.records
    assert (record.name, record.levelname) == ("nitro_htmx.push", "WARNING")
    assert record.getMessage().startswith(
        "The last 10 pushed events came within 45 seconds, 7 of them for the channel 'loud'. "
    )
    assert record.getMessage().endswith("or raise HISTORY.")


def test_it_is_said_once_an_hour(clock: Clock, caplog: Any):
    counts = Noise(10)
    for _ in range(12):
        fill(counts, clock, 200)
    assert len(caplog.records) == 1
    clock.now += 3600
    for _ in range(2):
        fill(counts, clock, 200)
    assert len(caplog.records) == 2


def test_a_history_that_goes_back_for_long_is_none_to_speak_of(clock: Clock, caplog: Any):
    """However much of it one channel says."""
    counts = Noise(10)
    for _ in range(5):
        fill(counts, clock, 700)
    assert caplog.records == []


def test_the_hub_counts_what_it_reads(
    settings: Any, running_hub: Hub, engine: BaseEngine, caplog: Any
):
    """Once it runs: what was in the log before is no measure of time."""
    hub.stop()
    settings.NITRO_HTMX = {"PUSH": {"ENGINE": "memory", "HISTORY": 5}}
    entry = event_entry(("loud",), "nitro:one", {})
    get_engine().publish([entry] * 5)
    assert hub.start(10)
    get_engine().publish([entry] * 4)
    wait_until(lambda: hub.known_position() == get_engine().position())
    assert caplog.messages == []
    get_engine().publish([entry])
    wait_until(lambda: caplog.messages)
    assert "5 of them for the channel 'loud'" in caplog.messages[0]
