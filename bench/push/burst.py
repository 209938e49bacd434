"""How many requests pages send when a thousand events ask them to, in one burst. In Chromium."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page, Request

from .browser import chromium, opened
from .report import Report, at_most
from .site import Emitter, Server, site
from .sizes import Sizes
from .ticks import Ticks

GOAL = 3
_QUIET_MS = 3_000  # after which no more is expected; requests leave at least every 500 ms


def measure(report: Report, sizes: Sizes) -> None:
    """Send refreshes, and events that a method hears, which has to run for each."""
    with site("redis") as place, place.served() as server, place.emitter() as emitter:
        for is_refresh in (True, False):
            numbers = _take(server, emitter, sizes, is_refresh=is_refresh)
            what = "refreshes" if is_refresh else "events that a method hears"
            calls = "" if is_refresh else f", {_joined(numbers['calls'])} calls of the method"
            report.line(
                "burst",
                f"{sizes.burst:,} {what} in {numbers['seconds']:.1f} s, pages: {sizes.pages}",
                f"{numbers['requests']} requests of a page{calls}",
                _goal(numbers, sizes, is_refresh=is_refresh),
                is_refresh=is_refresh,
                **numbers,
            )


def _goal(numbers: dict[str, Any], sizes: Sizes, *, is_refresh: bool) -> tuple[str, bool]:
    text, is_met = at_most(numbers["requests"], GOAL, "requests")
    if is_refresh:
        return text, is_met
    return f"{text}, {sizes.burst:,} calls", is_met and numbers["calls"] == [sizes.burst]


def _joined(numbers: list[int]) -> str:
    return " and ".join(f"{each:,}" for each in numbers)


def _take(server: Server, emitter: Emitter, sizes: Sizes, *, is_refresh: bool) -> dict[str, Any]:
    """Return the most requests of a page, and how often the method ran for a page."""
    url = f"http://127.0.0.1:{server.port}/ticking/"
    emitter.grant()  # has it connect
    with chromium() as browser:
        pages = [opened(browser, url) for _ in range(sizes.pages)]
        sent = [_watched(page) for page in pages]
        seconds = emitter.emit(Ticks(sizes.burst, per_second=0, is_refresh=is_refresh))
        for page, urls in zip(pages, sent, strict=True):
            _wait_for_quiet(page, urls)
        calls = sorted({int(page.inner_text("output")) for page in pages})
    return {"requests": max(map(len, sent)), "calls": calls, "seconds": seconds}


def _watched(page: Page) -> list[str]:
    urls: list[str] = []

    def note(request: Request) -> None:
        if "/nitro/Ticker/" in request.url:
            urls.append(request.url)

    page.on("request", note)
    return urls


def _wait_for_quiet(page: Page, urls: list[str]) -> None:
    before = -1
    while before != len(urls):
        before = len(urls)
        page.wait_for_timeout(_QUIET_MS)
