"""What streams cost that are open and hear nothing, and whether anything is left when they go."""

from __future__ import annotations

import asyncio
from typing import Any

from .pages import listening
from .report import Report, at_most
from .site import App, Server, site
from .sizes import Sizes

GOALS_KIB: dict[App, float] = {"by_itself": 20.0, "through_django": 60.0}
NAMES: dict[App, str] = {
    "by_itself": "push/asgi.py",
    "through_django": "Django's handler",
}
_WARM_UP = 20
# What stays for the next requests: threads that answer, with connections to the database.
_STAY = {"threads": 10, "files": 20}


def measure(report: Report, sizes: Sizes) -> None:
    """Take it through both applications."""
    for app, goal in GOALS_KIB.items():
        with site("sqlite") as place, place.served(app) as server, place.emitter() as emitter:
            numbers = asyncio.run(_take(server, emitter.grant(), sizes))
        _tell(report, app, goal, sizes, numbers)


async def _take(server: Server, grant: str, sizes: Sizes) -> dict[str, Any]:
    async with listening(server.port, grant, _WARM_UP):
        pass  # loads the code
    server.wait_for_streams(0)
    before, streams = server.left(), sizes.idle_streams
    # The first ones take what is free in the process already, so they are not counted.
    first = streams // 10
    async with listening(server.port, grant, first):
        server.wait_for_streams(first)
        memory, computed = server.resident_bytes(), server.cpu_seconds()
        async with listening(server.port, grant, streams - first):
            opened = server.cpu_seconds() - computed
            server.wait_for_streams(streams)
            more = server.resident_bytes() - memory
            share = await server.core_share(sizes.idle_seconds)
            during = server.left()
    server.wait_for_streams(0)
    after = server.left()
    left = {name: max(0, after[name] - before[name] - _STAY.get(name, 0)) for name in after}
    return {
        "stream_kib": more / (streams - first) / 1024,
        "opening_ms": 1000 * opened / (streams - first),
        "core_share": share,
        "threads": during["threads"] - before["threads"],
        "files": during["files"] - before["files"] - streams,  # besides the connection
        "left": left,
    }


def _tell(report: Report, app: App, goal: float, sizes: Sizes, numbers: dict[str, Any]) -> None:
    streams, where = f"{sizes.idle_streams:,} idle streams", NAMES[app]
    with_app: dict[str, Any] = {"app": app, "streams": sizes.idle_streams}
    kib, ms, share = numbers["stream_kib"], numbers["opening_ms"], numbers["core_share"]
    report.line(
        "idle",
        f"memory of each of {streams}, {where}",
        f"{kib:.1f} KiB",
        at_most(kib, goal, "KiB"),
        stream_kib=kib,
        goal_kib=goal,
        **with_app,
    )
    report.line(
        "idle",
        f"processor for {streams}, {where}",
        f"{100 * share:.1f} % of a core",
        core_share=share,
        **with_app,
    )
    threads, files = numbers["threads"], numbers["files"]
    report.line(
        "idle",
        f"threads and files of {streams}, besides connections, {where}",
        f"{threads} and {files}",
        threads=threads,
        files=files,
        **with_app,
    )
    report.line(
        "idle", f"processor to open one, {where}", f"{ms:.2f} ms", opening_ms=ms, **with_app
    )
    _tell_left(report, f"{streams} when they have gone, {where}", numbers["left"], with_app)


def _tell_left(report: Report, what: str, left: dict[str, int], with_app: dict[str, Any]) -> None:
    said = ", ".join(f"{count} {name}" for name, count in left.items() if count) or "nothing"
    report.line(
        "idle",
        f"left of {what}",
        said,
        ("nothing", said == "nothing"),
        **{f"left_{name}": count for name, count in left.items()},
        **with_app,
    )
