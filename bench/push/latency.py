"""How long it takes from ``emit()`` in one process to a page of another.

Taken at a connection that reads the stream, in a third process, and at the same time in Chromium,
at the listener on ``window``.
"""

from __future__ import annotations

import asyncio
from statistics import median
from threading import Thread
from typing import Any

from .browser import chromium, late_ms, opened
from .pages import all_heard, listening
from .report import Report, at_most
from .site import NAMES, Engine, Server, Site, site
from .sizes import Sizes
from .ticks import Ticks

GOALS_MS: dict[Engine, float] = {"redis": 10.0, "sqlite": 60.0}
_WARM_UP = 5


def measure(report: Report, sizes: Sizes) -> None:
    """Take it on each engine."""
    for engine in sizes.engines:
        with site(engine) as place:
            at_window, at_stream = _take(place, sizes.events)
        _tell(report, engine, "window event in Chromium", at_window, GOALS_MS.get(engine))
        _tell(report, engine, "stream", at_stream, None)


def _take(place: Site, count: int) -> tuple[list[float], list[float]]:
    """Return how late the events were at the window and at the stream, in milliseconds."""
    with place.served() as server, place.emitter() as emitter, chromium() as browser:
        page = opened(browser, f"http://127.0.0.1:{server.port}/listening/")
        at_stream: list[float] = []
        total = count + _WARM_UP
        heard = Thread(target=_listen, args=(server, emitter.grant(), total, at_stream))
        heard.start()
        server.wait_for_streams(2)
        if place.engine == "memory":
            server.get(f"/emitting/{total}/")
        else:
            emitter.emit(Ticks(total))
        at_window = late_ms(page, total)
        heard.join()
    return at_window[_WARM_UP:], at_stream[_WARM_UP:]


def _listen(server: Server, grant: str, count: int, late: list[float]) -> None:
    async def listen() -> None:
        async with listening(server.port, grant, 1) as [page]:
            await all_heard([page], count, seconds=600)
            late.extend(page.late_ms)

    asyncio.run(listen())


def _tell(
    report: Report, engine: Engine, where: str, late: list[float], goal_ms: float | None
) -> None:
    middle, worst = median(late), sorted(late)[int(0.99 * len(late))]
    numbers: dict[str, Any] = {"median_ms": middle, "p99_ms": worst, "goal_ms": goal_ms}
    report.line(
        "latency",
        f"emit to {where}, {NAMES[engine]}",
        f"median {middle:.1f} ms, p99 {worst:.1f} ms",
        None if goal_ms is None else at_most(middle, goal_ms, "ms"),
        engine=engine,
        events=len(late),
        **numbers,
    )
