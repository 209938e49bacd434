"""What a process costs that follows the log, while nobody listens and nothing is said."""

from __future__ import annotations

import asyncio

from .pages import listening
from .report import Report
from .site import NAMES, Server, site
from .sizes import Sizes


def measure(report: Report, sizes: Sizes) -> None:
    """Take it on each engine, after a page has come and gone."""
    for engine in sizes.engines:
        with site(engine) as place, place.served() as server, place.emitter() as emitter:
            share = asyncio.run(_take(server, emitter.grant(), sizes.quiet_seconds))
        report.line(
            "quiet",
            f"processor while nobody listens, {NAMES[engine]}",
            f"{100 * share:.2f} % of a core",
            engine=engine,
            core_share=share,
        )


async def _take(server: Server, grant: str, seconds: float) -> float:
    async with listening(server.port, grant, 1):
        pass
    server.wait_for_streams(0)
    return await server.core_share(seconds)
