"""Each click once, through a proxy that cuts 30 % of the connections, to servers as they are run.

``make tunnel`` clicks ten thousand times a configuration; ``NITRO_TUNNEL_CLICKS`` says how often.
"""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from tests.browser.journey import Journey
from tests.browser.tunnel.proxy import PLACES, Tunnel, open_tunnel
from tests.browser.tunnel.servers import Kind, Server, serve
from tests.servers import free_port, redis_server

CLICKS = int(os.environ.get("NITRO_TUNNEL_CLICKS", "1000"))
SEED = int(os.environ.get("NITRO_RANDOM_SEED", "11"))
CLICK = Path(__file__).with_name("tunnel").joinpath("clicks.js").read_text(encoding="utf-8")
ARRIVALS = "SELECT place, number FROM site_arrival ORDER BY id"
TILLS = "abcd"
PAGE = "/page/tunnel/"

pytestmark = pytest.mark.modes("htmx4", "htmx2")


def click(journey: Journey, first: int, count: int) -> Any:
    """Click ``count`` times, and return what the page has heard."""
    options = {"first": first, "count": count, "patience_ms": 60_000 + count * 1_000}
    return journey.page.evaluate(CLICK, options)


def open_page(journey: Journey, port: int) -> None:
    """Load the page; what connections that are cut write into the console is no problem."""
    journey.allow("ERR_|htmx:|Failed to fetch|sendError|status of|Status Error Code")
    journey.base_url = f"http://127.0.0.1:{port}"
    journey.open(PAGE).set_default_timeout(0)


def assert_once(server: Server, result: Any, count: int) -> None:
    """Check that each click was counted once, in order, and each event heard once."""
    assert result["errors"] == []
    assert not result["isLate"]
    numbers = {till: list(range(at, count, len(TILLS))) for at, till in enumerate(TILLS)}
    rows = server.rows(ARRIVALS)
    assert len(rows) == 2 * count
    for till in TILLS:
        heard = [row[1:] for row in result["heard"] if row[0] == till]
        assert heard == [[number, at, at] for at, number in enumerate(numbers[till], 1)], till
        for place in (till, f"ledger {till}"):
            assert [number for at, number in rows if at == place] == numbers[till], place


@contextmanager
def tunnel_to(kind: Kind, journey: Journey, folder: Path) -> Iterator[tuple[Server, Tunnel]]:
    """Yield a server and the tunnel to it; gunicorn's two workers share a Redis."""
    with ExitStack() as stack:
        redis = stack.enter_context(redis_server()) if kind == "gunicorn" else None
        server = stack.enter_context(serve(kind, journey.mode.htmx, folder, redis=redis))
        yield server, stack.enter_context(open_tunnel(server.port, seed=SEED))


@pytest.mark.parametrize("kind", ["runserver", "gunicorn"])
def test_each_click_counts_once(journey: Journey, tmp_path: Path, kind: Kind):
    """In the database, in the page's events, and in what a listener has written."""
    begin = monotonic()
    with tunnel_to(kind, journey, tmp_path) as (server, tunnel):
        open_page(journey, tunnel.port)
        result = click(journey, 0, CLICKS)
        counts = dict(tunnel.counts)
        seconds = monotonic() - begin
        print(f"{kind}, {journey.mode.name}: {CLICKS:,} clicks, {seconds:.0f} s, {counts}")
        assert_once(server, result, CLICKS)
    assert set(counts) == {"arrived", *PLACES}
    assert sum(counts[place] for place in PLACES) > 0.2 * CLICKS


def wait_for_row(journey: Journey, server: Server) -> None:
    """Wait until an action has written, and still runs."""
    journey.wait_until(lambda: bool(server.rows(ARRIVALS)), "a row")


@pytest.mark.modes("htmx4")
def test_an_action_whose_worker_was_killed_is_told(journey: Journey, tmp_path: Path):
    """It has written, and has no answer: it isn't run again, and the page says so."""
    with tunnel_to("gunicorn", journey, tmp_path) as (server, tunnel):
        tunnel.share = 0
        open_page(journey, tunnel.port)
        page = journey.page
        page.evaluate(
            """() => {
                const { now } = Date;
                nitro.on("again", ({ status }) => {
                    if (status === 409) Date.now = () => now() + 61000;
                });
                const slow = { number: 1, seconds: 60 };
                nitro.call("Till", "count", slow, { key: "a" }).catch(() => {});
            }"""
        )
        wait_for_row(journey, server)
        server.kill_workers()
        (error,) = journey.wait_for_heard("nitro:error")
        assert error.detail["status"] == 409
        assert error.detail["error"].startswith("It is not known whether this was done")
        journey.wait_until(lambda: journey.requests[-1].url.endswith("/refresh/"), "a refresh")
        journey.settle()
        page.locator("#nitro-till_a button").click()
        journey.wait_for_heard("nitro:counted")
        assert [row for row in server.rows(ARRIVALS) if row[0] == "a"] == [("a", 1), ("a", 0)]


@pytest.mark.modes("htmx4")
def test_what_a_killed_worker_did_not_commit_runs_once(journey: Journey, tmp_path: Path):
    """With ``once="commit"`` the end of a worker leaves nothing, and the repeat runs."""
    with tunnel_to("gunicorn", journey, tmp_path) as (server, tunnel):
        tunnel.share = 0
        open_page(journey, tunnel.port)
        journey.page.evaluate(
            """() => { nitro.call("Till", "pay", { number: 1, seconds: 2 }, { key: "a" }); }"""
        )
        journey.wait_until(server.is_writing, "a transaction")  # what has only come would just wait
        server.kill_workers()
        (event,) = journey.wait_for_heard("nitro:counted")
        assert event.detail["count"] == 1
        journey.wait_until(lambda: len(server.rows(ARRIVALS)) > 1, "the listener's row")
        journey.settle()
        assert tunnel.counts["arrived"] > 2
        assert server.rows(ARRIVALS) == [("a", 1), ("ledger a", 1)]
        assert len(journey.heard("nitro:counted")) == 1
        assert journey.heard("nitro:error") == []


@pytest.mark.modes("htmx4")
def test_no_click_is_lost_while_the_cache_is_started_anew(journey: Journey, tmp_path: Path):
    """Actions run without it; only what is sent again meanwhile could not be told apart."""
    port = free_port()
    with ExitStack() as stack:
        first = stack.enter_context(ExitStack())
        redis = first.enter_context(redis_server(port))
        server = stack.enter_context(serve("gunicorn", journey.mode.htmx, tmp_path, redis=redis))
        open_page(journey, server.port)
        results = [click(journey, 0, 40)]
        first.close()
        results.append(click(journey, 40, 40))
        stack.enter_context(redis_server(port))
        results.append(click(journey, 80, 40))
        result = {
            "heard": [row for result in results for row in result["heard"]],
            "errors": [error for result in results for error in result["errors"]],
            "isLate": any(result["isLate"] for result in results),
        }
        assert_once(server, result, 120)
