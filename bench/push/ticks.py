"""What is emitted: events with a number and the time, some or many a second."""

from __future__ import annotations

from dataclasses import dataclass
from random import uniform
from time import sleep, time

CHANNEL = "ticks"

# A stream sends again 100 ms after it has sent; an event that comes earlier waits for that, which
# is no part of what is measured here. The pauses differ, so as not to keep step with who polls.
_PAUSE_SECONDS = (0.15, 0.25)


@dataclass
class Ticks:
    """How many, and how fast.

    Attributes:
        count: How many.
        per_second: How many a second; ``None``: with pauses, each by itself; 0: as fast as it goes.
        is_refresh: Whether to ask the component to refresh instead.
    """

    count: int
    per_second: float | None = None
    is_refresh: bool = False


def emit(ticks: Ticks) -> float:
    """Emit, and return how many seconds that took."""
    from nitro_htmx.push import channel  # Django has to be set up

    begun = time()
    for number in range(ticks.count):
        if ticks.per_second is None:
            sleep(uniform(*_PAUSE_SECONDS))
        elif ticks.per_second:
            sleep(max(0.0, begun + number / ticks.per_second - time()))
        if ticks.is_refresh:
            channel(CHANNEL).refresh_component("Ticker")
        else:
            channel(CHANNEL).emit("tick", {"n": number, "at": time()})
    return time() - begun
