"""Pushed events find their way through proxies, lost networks, many tabs and HTTP/2."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request, expect
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer

from nitro_htmx.push import channel
from nitro_htmx.push.engines import get_engine
from nitro_htmx.push.hub import hub
from tests.browser.answers import answer_first, foreign
from tests.browser.builds import MODES
from tests.browser.journey import Journey
from tests.browser.nginx import serve_through_nginx
from tests.browser.pushing import World, cut, held_slots, open_page
from tests.browser.tunnel.proxy import Tunnel, open_tunnel

pytestmark = [pytest.mark.modes("htmx4", "htmx2"), pytest.mark.usefixtures("listening")]

SAID = (
    "() => __heard.filter(([name]) => name === 'nitro:order-paid').map(([, { number }]) => number)"
)
STATE = "() => __heard.findLast(([name]) => name === 'nitro:push-state')?.[1].state"


@pytest.fixture
def tunnel(journey: Journey, site: LiveServer) -> Iterator[Tunnel]:
    """A proxy before the server, which the test may have misbehave."""
    with open_tunnel(urlsplit(site.url).port or 0, share=0) as tunnel:
        journey.base_url = f"http://127.0.0.1:{tunnel.port}"
        yield tunnel
        journey.page.goto("about:blank")


@dataclass
class Asked:
    """What a page asks the endpoint for, request by request, and what has no end yet."""

    page: Page
    bodies: list[Any] = field(default_factory=list)
    under_way: set[Request] = field(default_factory=set)

    def begin(self, request: Request) -> None:
        """Note what the endpoint is asked for."""
        if request.url.endswith("/nitro/push/"):
            self.bodies.append(json.loads(request.post_data or ""))
            self.under_way.add(request)

    def end(self, request: Request) -> None:
        """Note that the answer is complete, or that there is none."""
        self.under_way.discard(request)

    def hears(self, state: str, *, after: Callable[[], None]) -> bool:
        """Whether the page is in this state, ``after()`` some time that no answer takes part in.

        A test's time passes quickly, and an answer on its way would seem to take very long.
        """
        if not self.under_way:
            after()
        return bool(self.page.evaluate(STATE) == state)


@contextmanager
def asked(journey: Journey) -> Iterator[Asked]:
    """Yield what the page asks the endpoint for meanwhile."""
    page = journey.page
    seen = Asked(page)
    listeners: dict[Any, Callable[[Request], None]] = {
        "request": seen.begin,
        "requestfinished": seen.end,
        "requestfailed": seen.end,
    }
    for name, listener in listeners.items():
        page.on(name, listener)
    yield seen
    for name, listener in listeners.items():
        page.remove_listener(name, listener)


def emit(*numbers: int) -> None:
    for number in numbers:
        channel("orders").emit("order-paid", {"number": number})


# Proxies


@pytest.mark.parametrize(("buffers", "seconds"), [("body", 11), ("all", 51)])
def test_behind_a_proxy_that_buffers_it_polls(
    journey: Journey, tunnel: Tunnel, buffers: Any, seconds: int
):
    """Once nothing has come for so long; what was said meanwhile comes as well."""
    tunnel.buffers = buffers
    page = journey.page
    page.clock.install()
    with asked(journey) as seen:
        journey.open("/page/pushed/")
        journey.wait_until(lambda: tunnel.counts["streams"] == 1, "the stream")
        if buffers == "body":
            journey.wait_until(lambda: hub.stream_count == 1, "the headers")
        emit(0)
        # The page's clock runs as well while a busy machine gets here.
        page.clock.run_for(1000 * (seconds // 2))
        assert [body["hold"] for body in seen.bodies] == [True]
        page.clock.run_for(1000 * (seconds - seconds // 2))

        def polls() -> bool:
            return seen.hears("polls", after=lambda: page.clock.run_for(1000))

        journey.wait_until(polls, "polls")
        assert [body["hold"] for body in seen.bodies][:2] == [True, False]
        emit(1)
        journey.wait_until(lambda: polls() and page.evaluate(SAID) == [0, 1], "the events")
        page.clock.run_for(1000)
        expect(page.locator(".numbers")).to_have_text("0,1")
        assert not any(body["hold"] for body in seen.bodies[1:])


def test_a_network_that_was_dead_may_hold_later(journey: Journey, tunnel: Tunnel):
    """It had said nothing at all, as a proxy that buffers does."""
    tunnel.buffers = "all"
    page = journey.page
    page.clock.install()
    with asked(journey) as seen:
        journey.open("/page/pushed/")
        journey.wait_until(lambda: tunnel.counts["streams"] == 1, "the stream")
        page.clock.run_for(50_000)
        wait = journey.wait_until
        wait(lambda: seen.hears("polls", after=lambda: page.clock.run_for(1000)), "polls")
        tunnel.buffers = None
        wait(lambda: seen.hears("open", after=lambda: page.clock.fast_forward(300_000)), "streams")
        assert seen.bodies[-1]["hold"]
        assert journey.heard("nitro:missed") == []


NOTE_ASKS = """() => {
    const { fetch } = window;
    window.askedAt = [];
    window.fetch = (url, options) => {
        if (String(url).endsWith("/nitro/push/")) askedAt.push(performance.now());
        return fetch(url, options);
    };
}"""


@pytest.mark.parametrize("when", ["Wed, 21 Oct 2065 07:28:00 GMT", "soon", "", "0"])
def test_whatever_a_proxy_says_of_when_no_page_asks_without_a_pause(journey: Journey, when: str):
    """HTTP allows a date. All pages of the site would ask at once, again and again."""
    journey.allow("status of 503")
    journey.page.add_init_script(f"({NOTE_ASKS})()")
    answer_first(journey, "push/", *[foreign(503, **{"Retry-After": when})] * 3)
    open_page(journey)
    times = journey.page.evaluate("() => askedAt")
    gaps = [later - earlier for earlier, later in pairwise(times)]
    assert len(gaps) == 3
    assert all(gap > 490 * 2**tries for tries, gap in enumerate(gaps))


def test_a_proxy_that_knows_no_server_for_a_moment_is_asked_again(journey: Journey):
    """As some do while a site is deployed: 404. The endpoint itself never says so."""
    journey.allow("status of 404")
    answer_first(journey, "push/", foreign(404), foreign(404))
    journey.open("/page/pushed/")
    emit(0)
    heard = journey.wait_for_heard("nitro:order-paid")
    assert [event.detail["number"] for event in heard] == [0]
    states = [event.detail["state"] for event in journey.heard("nitro:push-state")]
    assert states == ["waits", "waits", "open"]


# The network


@pytest.mark.modes(*MODES)
def test_the_network_goes_and_comes_back(journey: Journey):
    open_page(journey)
    emit(0)
    journey.wait_for_heard("nitro:order-paid")
    journey.allow("ERR_INTERNET_DISCONNECTED|Failed to fetch|htmx:")
    journey.context.set_offline(True)
    emit(1, 2)
    journey.page.wait_for_function("() => !navigator.onLine")
    with journey.page.expect_request("**/nitro/push/"):  # at once
        journey.context.set_offline(False)
    emit(3)
    heard = journey.wait_for_heard("nitro:order-paid", 4)
    assert [event.detail["number"] for event in heard] == [0, 1, 2, 3]
    expect(journey.page.locator(".numbers")).to_have_text("0,1,2,3")
    assert journey.heard("nitro:error", "nitro:missed") == []


def test_a_stream_that_says_nothing_is_opened_anew(journey: Journey):
    """The server does so every twenty seconds; those of a page's clock are quicker."""
    journey.page.clock.install()
    open_page(journey)
    with asked(journey) as seen:
        journey.page.clock.run_for(25_000)
        journey.settle()
        assert seen.bodies == []
        journey.page.clock.run_for(27_000)
        journey.wait_until(lambda: len(seen.bodies) == 1, "another stream")
    emit(0)
    assert journey.wait_for_heard("nitro:order-paid")[0].detail["number"] == 0


def test_a_stream_of_another_network_is_not_trusted(journey: Journey):
    """It may look open, and be dead."""
    open_page(journey)
    emit(0)
    journey.wait_for_heard("nitro:order-paid")
    with journey.page.expect_request("**/nitro/push/"):
        journey.page.evaluate("() => { window.dispatchEvent(new Event('online')); }")
    emit(1)
    journey.wait_for_heard("nitro:order-paid", 2)
    assert journey.page.evaluate(SAID) == [0, 1]


def test_a_page_that_was_away_for_longer_than_the_log_goes_back(
    journey: Journey, settings: Settings
):
    """It hears so once, shows what is there now, and goes on."""
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "PUSH": {"ENGINE": "memory", "HISTORY": 5}}
    open_page(journey)
    emit(0)
    journey.wait_for_heard("nitro:order-paid")
    with journey.hold("**/nitro/push/") as gate:
        cut()
        gate.wait_for(1)
        emit(*range(1, 31))
        World.seen = 30
        journey.wait_until(lambda: hub.known_position() == get_engine().position(), "the hub")
    journey.wait_for_heard("nitro:missed")
    expect(journey.page.locator(".seen")).to_have_text("30")
    emit(31)
    expect(journey.page.locator(".numbers")).to_have_text("0,31")
    assert journey.page.evaluate(SAID) == [0, 31]
    assert len(journey.heard("nitro:missed")) == 1


# Tabs


def open_tabs(journey: Journey, count: int) -> list[Page]:
    """Open tabs of the browser, and wait until each has its stream, or polls."""
    pages = [journey.page, *(journey.context.new_page() for _ in range(count - 1))]
    for page in pages:
        page.goto(f"{journey.base_url}/page/pushed/")
    for page in pages:
        page.wait_for_function(f"() => ['open', 'polls'].includes(({STATE})())")
    return pages


def assert_heard(pages: list[Page], count: int) -> None:
    for page in pages:
        page.wait_for_function(f"count => ({SAID})().length >= count", arg=count)
        assert page.evaluate(SAID) == list(range(count))
        expect(page.locator(".paid")).to_have_text(str(count))


def test_ten_tabs_have_four_streams(journey: Journey):
    """A browser has six connections on HTTP/1.1. The other tabs poll; all hear all, in order."""
    pages = open_tabs(journey, 10)
    emit(*range(10))
    assert_heard(pages, 10)
    assert sorted(held_slots(journey.page)) == [f"nitro-push-{number}" for number in range(4)]
    states = [page.evaluate(STATE) for page in pages]
    assert sorted(states) == ["open"] * 4 + ["polls"] * 6
    for page in pages[1:]:
        page.close()


def test_on_http_2_each_tab_has_a_stream(
    journey: Journey, browser: Browser, site: LiveServer, settings: Settings
):
    """Through nginx, as Debian ships it."""
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    with serve_through_nginx(site.url, has_tls=True) as address:
        context = browser.new_context(ignore_https_errors=True)
        own = Journey(context, journey.mode, address)
        pages = open_tabs(own, 8)
        assert own.page.evaluate(
            "() => performance.getEntriesByType('navigation')[0].nextHopProtocol"
        ) == ("h2")
        assert [page.evaluate(STATE) for page in pages] == ["open"] * 8
        assert held_slots(own.page) == []
        emit(*range(5))
        assert_heard(pages, 5)
        assert own.problems == []
        own.coverage.save()
        context.close()
