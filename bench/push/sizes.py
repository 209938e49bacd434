"""How much is measured: all of it, or as much as fits into a minute."""

from __future__ import annotations

from dataclasses import dataclass

from .site import Engine


@dataclass(frozen=True)
class Sizes:
    """Counts and times.

    Attributes:
        engines: Which engines the time to the page is taken on.
        events: How many events it is taken from, on each.
        idle_streams: How many streams are open for memory and processor.
        idle_seconds: How long they are watched.
        busy_streams: How many streams hear many events,
        busy_seconds: and for how long.
        burst: How many refreshes come at once, to
        pages: so many pages.
        rounds: How often it is each side's turn where pages are compared.
        quiet_seconds: How long a process is watched that nobody listens to.
    """

    engines: tuple[Engine, ...] = ("redis", "sqlite", "postgresql", "memory")
    events: int = 200
    idle_streams: int = 2_000
    idle_seconds: float = 25.0
    busy_streams: int = 1_000
    busy_seconds: float = 20.0
    burst: int = 1_000
    pages: int = 3
    rounds: int = 301
    quiet_seconds: float = 10.0


FULL = Sizes()
QUICK = Sizes(
    engines=("redis", "sqlite"),
    events=15,
    idle_streams=400,
    idle_seconds=2.0,
    busy_streams=200,
    busy_seconds=3.0,
    pages=1,
    rounds=11,
    quiet_seconds=2.0,
)
