"""Each page hears each event once, and each counts once, over streams that are cut at random.

``make push-cuts`` does so with ten thousand events; ``NITRO_PUSH_EVENTS`` says how many, and
``NITRO_PUSH_LOG`` where they are, ``redis`` or ``database``, in place of one for each htmx.
"""

import os
import random
import signal
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.journey import Journey
from tests.browser.tunnel.proxy import Tunnel, open_tunnel
from tests.browser.tunnel.servers import Server, serve
from tests.servers import redis_server

EVENTS = int(os.environ.get("NITRO_PUSH_EVENTS", "500"))
LOG = os.environ.get("NITRO_PUSH_LOG")
SEED = int(os.environ.get("NITRO_RANDOM_SEED", "11"))
PATIENCE_MS = 60_000 + 100 * EVENTS
# By the name of its page: one that counts, and one that writes with the key of its request.
KINDS = {"one": "PushCounter", "two": "PushLedger"}
NOTE = """() => {
    window.numbers = [];
    window.missed = 0;
    window.state = "";
    window.addEventListener("nitro:said", ({ detail }) => numbers.push(detail.number));
    window.addEventListener("nitro:missed", () => { missed++; });
    window.addEventListener("nitro:push-state", ({ detail }) => { state = detail.state; });
    // Nobody waits for a minute to learn that the process that ran it has died.
    const { now } = Date;
    let later = 0;
    Date.now = () => now() + later;
    nitro.on("again", ({ status }) => { later += status === 409 ? 61000 : 0; });
}"""

pytestmark = pytest.mark.modes("htmx4", "htmx2")


def log_of(journey: Journey) -> str:
    return LOG or {4: "redis", 2: "database"}[journey.mode.htmx]


@contextmanager
def site(journey: Journey, folder: Path) -> Iterator[tuple[Server, Tunnel]]:
    """Yield two processes of uvicorn, and the tunnel to them."""
    with ExitStack() as stack:
        redis = stack.enter_context(redis_server())
        push = {"ENGINE": log_of(journey), "URL": redis, "HISTORY": max(10_000, EVENTS)}
        server = stack.enter_context(
            serve("uvicorn", journey.mode.htmx, folder, redis=redis, push=push)
        )
        yield server, stack.enter_context(open_tunnel(server.port, share=0, seed=SEED))


def open_pages(journey: Journey, port: int) -> dict[str, Page]:
    journey.allow("ERR_|htmx:|Failed to fetch|sendError|status of|Status Error Code|network error")
    pages: dict[str, Page] = {}
    for name, kind in KINDS.items():
        page = pages[name] = journey.page if not pages else journey.context.new_page()
        page.goto(f"http://127.0.0.1:{port}/page/pushed_tunnel/?kind={kind}&name={name}")
        page.evaluate(NOTE)
    return pages


def assert_once(pages: dict[str, Page], server: Server, count: int, *, rows: Any = KINDS) -> None:
    """Check that each page has heard each event once, in order, and that each counted once."""
    for name, page in pages.items():
        page.wait_for_function("count => numbers.length >= count", arg=count, timeout=PATIENCE_MS)
        expect(page.locator("output")).to_have_text(str(count), timeout=PATIENCE_MS)
        assert page.evaluate("() => numbers") == list(range(count)), name
        assert page.evaluate("() => missed") == 0, name
        expect(page.locator(".nitro-toast")).to_have_count(0)
    for name in rows:
        found = server.rows(f"SELECT number FROM site_arrival WHERE place = '{name}' ORDER BY id")
        assert [number for (number,) in found] == list(range(count)), name


def test_streams_and_refreshes_are_cut_at_random(journey: Journey, tmp_path: Path):
    """Before the first frame, inside of one, and between two; the requests that follow, too."""
    begin = monotonic()
    with site(journey, tmp_path) as (server, tunnel):
        tunnel.stream_bytes = 6_000
        pages = open_pages(journey, tunnel.port)
        tunnel.share = 0.2
        with server.emitting(EVENTS):
            pass
        assert_once(pages, server, EVENTS)
        counts, seconds = dict(tunnel.counts), monotonic() - begin
        print(
            f"{log_of(journey)}, {journey.mode.name}: {EVENTS:,} events, {seconds:.0f} s, {counts}"
        )
        for page in pages.values():
            page.goto("about:blank")
    assert counts["streams"] > 2 + EVENTS // 100


def test_workers_are_killed(journey: Journey, tmp_path: Path):
    """While they stream, and while components are made anew."""
    count = min(EVENTS, 200)
    choose = random.Random(SEED)
    with site(journey, tmp_path) as (server, tunnel):
        pages = open_pages(journey, tunnel.port)
        with server.emitting(count):
            for share in (4, 2):
                pages["two"].wait_for_function(
                    "count => numbers.length >= count", arg=count // share, timeout=PATIENCE_MS
                )
                journey.wait_until(lambda: len(server.workers()) > 1, "a new worker")
                os.kill(choose.choice(server.workers()), signal.SIGKILL)
        server.kill_workers()
        assert_once(pages, server, count, rows=["two"])
        for page in pages.values():
            page.goto("about:blank")
