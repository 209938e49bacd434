"""What htmx puts in a component's place hears what was said since its rendering, once, in order."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import APIResponse, Route, expect

from nitro_htmx.push import channel
from nitro_htmx.push.channels import Channel
from tests.browser.answers import posted
from tests.browser.builds import MODES
from tests.browser.journey import Journey
from tests.browser.pushing import World, open_page

pytestmark = [pytest.mark.modes("htmx4", "htmx2"), pytest.mark.usefixtures("listening")]

# As plain htmx does with a part of the page, at the same address.
REPLACE = """html => {
    document.querySelector("#nitro-orders-1").outerHTML = html;
    htmx.process(document.body);
}"""
INSERT = """html => {
    document.body.insertAdjacentHTML("beforeend", html);
    htmx.process(document.body);
}"""


@contextmanager
def next_page(journey: Journey) -> Iterator[Callable[[], None]]:
    """Have the server render the next page now; call what is yielded to have htmx show it."""
    kept: list[tuple[Route, APIResponse]] = []
    page = journey.page
    page.route("**/page/**", lambda route: kept.append((route, route.fetch())))
    World.seen += 1  # or its token could be that of the last page
    journey.add_boosted_link("Next", f"{urlsplit(page.url).path}?next={World.seen}")
    page.get_by_role("link", name="Next").click()
    journey.wait_until(lambda: bool(kept), "the next page")

    def show() -> None:
        route, response = kept[0]
        route.fulfill(response=response)
        expect(page.get_by_role("link", name="Next")).to_have_count(0)

    yield show
    page.unroute("**/page/**")


def emit(journey: Journey, number: int, to: Channel) -> None:
    """Say that an order is paid, and wait until the page has heard it."""
    to.emit("order-paid", {"number": number})
    journey.wait_for_heard("nitro:order-paid", number)


@pytest.mark.parametrize(
    "to",
    [
        pytest.param(channel("orders"), id="alone"),
        pytest.param(channel("orders") | channel("room", "red"), id="riding"),
        pytest.param(channel("news"), id="by the page"),
    ],
)
def test_the_last_page_s_request_is_under_way(journey: Journey, to: Channel):
    """The next page's component hears all of it anew, and goes on behind."""
    open_page(journey)
    emit(journey, 1, to)
    expect(journey.page.locator(".numbers")).to_have_text("1")
    with next_page(journey) as show, journey.hold("**/refresh/") as gate:
        emit(journey, 2, to)
        gate.wait_for(1)
        emit(journey, 3, to)
        show()
        emit(journey, 4, to)
        emit(journey, 5, channel("orders"))
    expect(journey.page.locator(".numbers")).to_have_text("2,3,4,5")
    journey.settle()
    expect(journey.page.locator(".numbers")).to_have_text("2,3,4,5")


@pytest.mark.modes(*MODES)
def test_one_is_under_way_and_the_next_in_line(journey: Journey):
    """What comes behind them joins those of the last page, and stays in order without them."""
    open_page(journey)
    page = journey.page
    page.clock.install()
    with next_page(journey) as show, journey.hold("**/refresh/") as gate:
        emit(journey, 1, channel("orders"))
        page.clock.run_for(1000)
        gate.wait_for(1)
        emit(journey, 2, channel("orders"))
        page.clock.run_for(1000)  # it is let go
        show()
        emit(journey, 3, channel("orders"))
        page.clock.run_for(1000)
        emit(journey, 4, channel("orders"))
    expect(page.locator(".numbers")).to_have_text("1,2,3,4")
    journey.settle()
    expect(page.locator(".numbers")).to_have_text("1,2,3,4")


def test_the_last_page_s_event_waits_in_line(journey: Journey):
    """It is dropped with its page, and what the next page has heard is not."""
    open_page(journey)
    page = journey.page
    page.clock.install()
    with journey.hold("**/nitro/Orders/*/") as gate:
        page.get_by_role("button", name="Add").click()
        gate.wait_for(1)
        emit(journey, 1, channel("orders"))
        with next_page(journey) as show:
            show()
        emit(journey, 2, channel("orders"))
        page.clock.run_for(1000)  # it is let go
    expect(page.locator(".numbers")).to_have_text("2")


def test_the_last_page_s_refresh_does_not_stand_for_the_next_one_s(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
):
    """Equal ones that wait are one, of a page."""
    monkeypatch.setattr("nitro_htmx.push.hub._spread_ms", lambda audience: 60_000)
    journey.page.clock.install()
    open_page(journey, "lonely")
    page = journey.page
    page.evaluate("() => { Math.random = () => 1; }")
    channel("orders").refresh()
    emit(journey, 1, channel("orders"))
    with next_page(journey) as show:
        show()
    World.seen = 7
    channel("orders").refresh()
    emit(journey, 2, channel("orders"))
    for _ in range(2):
        page.clock.run_for(61_000)
        journey.settle()
    expect(page.locator(".seen")).to_have_text("7")
    expect(page.locator(".numbers")).to_have_text("2")


def test_a_part_of_the_page_is_replaced(journey: Journey):
    """What the component before it has done, it has not."""
    open_page(journey, "lonely")
    page = journey.page
    emit(journey, 1, channel("orders"))
    World.seen = 1
    part = page.request.get(f"{journey.base_url}/page/orders-alone/").text()
    emit(journey, 2, channel("orders"))
    expect(page.locator(".numbers")).to_have_text("1,2")
    page.evaluate(REPLACE, part)
    expect(page.locator(".numbers")).to_have_text("2")
    emit(journey, 3, channel("orders"))
    expect(page.locator(".numbers")).to_have_text("2,3")


@pytest.mark.parametrize("is_known", [True, False], ids=["known", "new"])
def test_a_part_is_replaced_while_an_event_waits_in_line(journey: Journey, is_known: bool):
    """The new component hears it, unless it was rendered later; never twice."""
    open_page(journey, "lonely")
    page = journey.page
    page.clock.install()
    with journey.hold("**/nitro/Orders/*/") as gate:
        page.get_by_role("button", name="Add").click()
        gate.wait_for(1)
        World.seen = 1
        address = f"{journey.base_url}/page/orders-alone/"
        part = "" if is_known else page.request.get(address).text()
        emit(journey, 1, channel("orders"))
        page.clock.run_for(1000)  # it is let go
        part = part or page.request.get(address).text()
        page.evaluate(REPLACE, part)
        emit(journey, 2, channel("orders"))
    expect(page.locator(".numbers")).to_have_text("2" if is_known else "1,2")
    journey.settle()
    expect(page.locator(".numbers")).to_have_text("2" if is_known else "1,2")


def test_a_lazy_component_hears_what_its_placeholder_has(journey: Journey):
    """Once, though it hears by the page alone."""
    page = journey.page
    page.clock.install()
    with journey.hold("**/nitro-mount/") as gate:
        open_page(journey, "lazy")
        gate.wait_for(1)
        channel("news").emit("said")
        journey.wait_for_heard("nitro:said")
        page.clock.run_for(1000)  # it is let go
    expect(page.locator("#nitro-bystander-1 output")).to_have_text("1")
    channel("news").emit("said")
    expect(page.locator("#nitro-bystander-1 output")).to_have_text("2")


# Those that hear by the page alone


@pytest.mark.parametrize("is_heard", [True, False], ids=["an event", "a refresh"])
def test_a_component_that_hears_by_the_page_alone_comes_late(journey: Journey, is_heard: bool):
    """Its HTML does not tell what it knows of, so it is made anew, and no event counts twice."""
    open_page(journey)
    page = journey.page
    late = page.request.get(f"{journey.base_url}/page/reader/").text()
    World.seen = 7
    if is_heard:
        channel("news").emit("order-paid")
    else:
        channel("news").refresh_component("Reader")
    channel("news").emit("last")
    journey.wait_for_heard("nitro:last")
    page.evaluate(INSERT, late)
    expect(page.locator("#nitro-reader-1 p")).to_have_text("7")
    journey.settle()
    expect(page.locator("#nitro-reader-1 output")).to_have_text("0")


def test_it_comes_after_more_than_the_page_remembers(journey: Journey):
    open_page(journey)
    page = journey.page
    late = page.request.get(f"{journey.base_url}/page/reader/").text()
    World.seen = 7
    channel("news").refresh_component("Reader")
    for _ in range(205):
        channel("news").emit("other")
    channel("news").emit("last")
    journey.wait_for_heard("nitro:last")
    page.evaluate(INSERT, late)
    expect(page.locator("#nitro-reader-1 p")).to_have_text("7")


def test_it_is_left_alone_where_nothing_was_said_for_it(journey: Journey):
    open_page(journey)
    page = journey.page
    channel("news").emit("said")
    expect(page.locator("#nitro-bystander-1 output")).to_have_text("1")
    journey.settle()
    journey.requests.clear()
    page.evaluate(INSERT, page.request.get(f"{journey.base_url}/page/reader/").text())
    channel("news").emit("order-paid", {"number": 1})
    expect(page.locator("#nitro-reader-1 output")).to_have_text("1")
    journey.settle()
    assert [
        request for request in journey.requests if "nitro:refresh" in str(posted(request))
    ] == []


def test_a_page_that_brings_its_channels_along_knows_what_was_said(journey: Journey):
    """Before it was rendered; what comes after that has its components made anew."""
    open_page(journey, "readers")
    page = journey.page
    channel("news").emit("order-paid")
    expect(page.locator("#nitro-reader-1 output")).to_have_text("1")
    with next_page(journey) as show:
        journey.settle()
        journey.requests.clear()
        show()
    channel("news").emit("order-paid")
    expect(page.locator("#nitro-reader-1 output")).to_have_text("1")
    journey.settle()
    assert "nitro:refresh" not in str([posted(request) for request in journey.requests])
    with next_page(journey) as show:
        channel("news").emit("order-paid")
        expect(page.locator("#nitro-reader-1 output")).to_have_text("2")
        World.seen = 9
        show()
    expect(page.locator("#nitro-reader-1 p")).to_have_text("9")
