"""Components that come to a page hear what is theirs, and channels that leave it are left alone."""

import json
import re
from typing import Any

import pytest
from playwright.sync_api import APIResponse, Request, Route, expect

from nitro_htmx.push import channel
from nitro_htmx.push.engines import reset_engine
from nitro_htmx.push.grants import Grant, sign, unsign
from nitro_htmx.push.hub import hub
from nitro_htmx.push.positions import UNKNOWN
from tests.browser.journey import Journey
from tests.browser.pushing import World, held_slots, open_page, wait_for_state

pytestmark = [pytest.mark.modes("htmx4", "htmx2"), pytest.mark.usefixtures("listening")]

INSERT = """html => {
    const place = document.createElement("div");
    place.innerHTML = html;
    document.body.append(place);
    htmx.process(place);
}"""
REMOVE = "id => document.getElementById(id).remove()"


def channels_asked_for(journey: Journey, act: Any) -> set[str]:
    """Return the channels of the stream that is opened after ``act()``."""
    with journey.page.expect_request("**/nitro/push/") as asked:
        act()
    return channels_in(asked.value)


def channels_in(request: Request) -> set[str]:
    grants = json.loads(request.post_data or "")["grants"]
    return {name for text, _at in grants for name in unsign(text, subject="").channels}


def test_a_channel_that_has_left_the_page_leaves_its_stream(journey: Journey):
    open_page(journey, "lonely")
    page = journey.page
    channel("orders").emit("order-paid")
    expect(page.locator(".paid")).to_have_text("1")
    asked = channels_asked_for(journey, lambda: page.evaluate(REMOVE, "nitro-room_red"))
    assert asked == {"orders", "room:blue"}
    channel("room", "red").emit("said")
    channel("orders").emit("order-paid")
    expect(page.locator(".paid")).to_have_text("2")
    assert journey.heard("nitro:said") == []


def test_a_grant_for_what_has_left_is_given_up(journey: Journey):
    """A component that was there first has brought the word for both of its channels."""
    open_page(journey, "pair")
    page = journey.page
    channel("extra").emit("said")
    journey.wait_for_heard("nitro:said")
    page.evaluate(INSERT, page.request.get(f"{journey.base_url}/page/journal/").text())
    channel("orders").emit("order-paid")
    expect(page.locator("#nitro-journal-1 output")).to_have_text("1")
    asked = channels_asked_for(journey, lambda: page.evaluate(REMOVE, "nitro-pair-1"))
    assert asked == {"orders", "room:red"}


def test_it_is_not_given_up_while_something_is_under_way(journey: Journey):
    """Then the stream says more than is for the page, which does not hear it."""
    kept: list[Route] = []
    page = journey.page
    page.route("**/nitro/push/", lambda route: kept.append(route))
    journey.open("/page/pair/")
    journey.wait_until(lambda: len(kept) == 1, "the first stream")
    channel("orders").emit("order-paid")
    page.evaluate(INSERT, page.request.get(f"{journey.base_url}/page/journal/").text())
    page.evaluate(REMOVE, "nitro-pair-1")
    journey.wait_until(lambda: len(kept) == 2, "the second one")
    assert channels_in(kept[1].request) == {"extra", "orders", "room:red"}
    kept[1].fallback()
    wait_for_state(journey, "open")
    channel("extra").emit("said")
    channel("orders").emit("last")
    journey.wait_for_heard("nitro:last")
    assert journey.heard("nitro:said") == []
    assert len(journey.heard("nitro:order-paid")) == 1


def test_nothing_is_lost_for_the_others(journey: Journey):
    """Whatever comes while channels join and leave."""
    open_page(journey, "lonely")
    page = journey.page
    late = page.request.get(f"{journey.base_url}/page/late/").text()
    for number in range(0, 60, 3):
        channel("orders").emit("order-paid", {"number": number})
        page.evaluate(INSERT, late)
        channel("orders").emit("order-paid", {"number": number + 1})
        page.evaluate("() => new Promise(done => setTimeout(done, 25))")
        channel("orders").emit("order-paid", {"number": number + 2})
        page.evaluate(REMOVE, "nitro-room_green")
    heard = journey.wait_for_heard("nitro:order-paid", 60)
    assert [event.detail["number"] for event in heard] == list(range(60))
    expect(page.locator(".numbers")).to_have_text(",".join(map(str, range(60))))
    assert journey.heard("nitro:missed") == []


def test_a_page_without_channels_has_no_stream(journey: Journey):
    """Once htmx has put it in the place of the one that had."""
    open_page(journey, "lonely")
    assert len(held_slots(journey.page)) == 1
    journey.page.evaluate("() => { window.isKept = true; }")
    journey.add_boosted_link("Away", "/page/arrived/")
    journey.page.get_by_role("link", name="Away").click()
    journey.wait_until(lambda: held_slots(journey.page) == [], "the end of the stream")
    assert journey.page.evaluate("() => window.isKept")
    channel("orders").emit("order-paid")
    assert journey.heard("nitro:order-paid") == []


def test_a_component_hears_what_was_said_on_its_way_to_the_page(journey: Journey):
    """The page has heard it before the component was there; what is older it knows already."""
    open_page(journey, "lonely")
    page = journey.page
    channel("orders").emit("order-paid")
    expect(page.locator(".paid")).to_have_text("1")
    late = page.request.get(f"{journey.base_url}/page/journal/").text()
    for _ in range(2):
        channel("orders").emit("order-paid")
    expect(page.locator(".paid")).to_have_text("3")
    page.evaluate(INSERT, late)
    expect(page.locator("#nitro-journal-1 output")).to_have_text("2")
    channel("orders").emit("order-paid")
    expect(page.locator("#nitro-journal-1 output")).to_have_text("3")
    expect(page.locator(".paid")).to_have_text("4")


def test_a_component_that_was_long_on_its_way_is_refreshed(journey: Journey):
    """The page does not remember all that was said since it was rendered."""
    open_page(journey, "lonely")
    page = journey.page
    late = page.request.get(f"{journey.base_url}/page/journal/").text()
    for number in range(205):
        channel("orders").emit("order-paid", {"number": number})
    expect(page.locator(".paid")).to_have_text("205")
    World.seen = 7
    page.evaluate(INSERT, late)
    expect(page.locator("#nitro-journal-1 p")).to_have_text("7")


@pytest.mark.parametrize("is_new", [True, False], ids=["of a new log", "of no log"])
def test_a_component_that_knows_no_position_of_this_log_is_refreshed(
    journey: Journey, is_new: bool
):
    """The single events may be in what it shows, or not."""
    open_page(journey, "lonely")
    page = journey.page
    late = page.request.get(f"{journey.base_url}/page/journal/").text()
    channel("orders").emit("order-paid")
    expect(page.locator(".paid")).to_have_text("1")
    if is_new:
        journey.allow("503")  # of a page that asks between the two
        hub.stop()
        reset_engine()
        journey.wait_for_heard("nitro:missed")
        channel("orders").emit("order-paid")
        expect(page.locator(".paid")).to_have_text("2")
    else:
        unknown = sign(Grant("", UNKNOWN, ("orders",)))
        late = re.sub(r'data-nitro-channels="[^"]*"', f'data-nitro-channels="{unknown}"', late)
    World.seen = 7
    page.evaluate(INSERT, late)
    expect(page.locator("#nitro-journal-1 p")).to_have_text("7")
    expect(page.locator("#nitro-journal-1 output")).to_have_text("0")


def test_the_next_page_has_a_component_of_the_same_name(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
):
    """It hears what was said since it was rendered, though the last page held that back."""
    monkeypatch.setattr("nitro_htmx.push.hub._spread_ms", lambda audience: 60_000)
    journey.page.clock.install()
    open_page(journey, "lonely")
    page = journey.page
    page.evaluate("() => { Math.random = () => 1; }")
    channel("orders").emit("order-paid", {"number": 1})
    journey.wait_for_heard("nitro:order-paid")
    kept: list[tuple[Route, APIResponse]] = []
    page.route("**/page/pushed/**", lambda route: kept.append((route, route.fetch())))
    World.seen = 1  # or its token could be that of the last page
    journey.add_boosted_link("Next", "/page/pushed/?next")
    page.get_by_role("link", name="Next").click()
    journey.wait_until(lambda: bool(kept), "the next page")
    channel("orders").emit("order-paid", {"number": 2})
    journey.wait_for_heard("nitro:order-paid", 2)
    route, response = kept[0]
    route.fulfill(response=response)
    expect(page).to_have_url(f"{journey.base_url}/page/pushed/?next")
    expect(page.locator("#nitro-bystander-1")).to_be_visible()
    for _ in range(2):
        page.clock.run_for(61_000)
        journey.settle()
    expect(page.locator(".numbers")).to_have_text("2")
    assert len(journey.heard("nitro:order-paid")) == 2


def test_the_last_page_has_done_it_and_the_next_one_does_it_as_well(journey: Journey):
    """Each page hears what was said since it was rendered."""
    open_page(journey, "lonely")
    page = journey.page
    channel("orders").emit("order-paid", {"number": 1})
    expect(page.locator(".numbers")).to_have_text("1")
    kept: list[tuple[Route, APIResponse]] = []
    page.route("**/page/pushed/**", lambda route: kept.append((route, route.fetch())))
    World.seen = 1
    journey.add_boosted_link("Next", "/page/pushed/?next")
    page.get_by_role("link", name="Next").click()
    journey.wait_until(lambda: bool(kept), "the next page")
    channel("orders").emit("order-paid", {"number": 2})
    expect(page.locator(".numbers")).to_have_text("1,2")
    route, response = kept[0]
    route.fulfill(response=response)
    expect(page.locator("#nitro-bystander-1")).to_be_visible()
    expect(page.locator(".numbers")).to_have_text("2")
    channel("orders").emit("order-paid", {"number": 3})
    expect(page.locator(".numbers")).to_have_text("2,3")
    assert len(journey.heard("nitro:order-paid")) == 3
