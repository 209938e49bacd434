"""Whether a hundred events a second reach a thousand streams, all of them, once, in order."""

from __future__ import annotations

import asyncio
from statistics import median
from time import monotonic
from typing import Any

from .pages import all_heard, listening
from .report import Report
from .site import Emitter, Server, site
from .sizes import Sizes
from .ticks import Ticks

PER_SECOND = 100


def measure(report: Report, sizes: Sizes) -> None:
    """Take it through Django's handler, on Redis."""
    with site("redis") as place, place.served() as server, place.emitter() as emitter:
        numbers = asyncio.run(_take(server, emitter, sizes))
    report.line(
        "load",
        f"{PER_SECOND} events/s to {sizes.busy_streams:,} streams, {sizes.busy_seconds:g} s",
        f"{numbers['deliveries']:,} deliveries, {numbers['lost']} lost, "
        f"{numbers['doubled']} doubled, median {numbers['median_ms']:.0f} ms, "
        f"{numbers['core_share']:.2f} of a core",
        ("all, once", not numbers["lost"] and not numbers["doubled"]),
        streams=sizes.busy_streams,
        seconds=sizes.busy_seconds,
        **numbers,
    )


async def _take(server: Server, emitter: Emitter, sizes: Sizes) -> dict[str, Any]:
    count = int(PER_SECOND * sizes.busy_seconds)
    async with listening(server.port, emitter.grant(), sizes.busy_streams) as pages:
        computed, begun = server.cpu_seconds(), monotonic()
        emitter.start(Ticks(count, per_second=PER_SECOND))
        await all_heard(pages, count, seconds=10 * sizes.busy_seconds + 30)
        share = (server.cpu_seconds() - computed) / (monotonic() - begun)
        emitter.wait()
        heard = sum(page.heard for page in pages)
        return {
            "deliveries": heard,
            "lost": count * len(pages) - heard,
            "doubled": sum(page.doubled for page in pages),
            "median_ms": median(pages[0].late_ms),
            "core_share": share,
        }
