"""Where pushed events meet other components, the visitor's own actions, and failures."""

import json
from functools import partial
from typing import Any

import pytest
from playwright.sync_api import Page, Request, expect

from nitro_htmx.push import channel
from tests.browser.answers import answer_first, foreign, lose_request, of, posted, to
from tests.browser.builds import MODES
from tests.browser.journey import Journey
from tests.browser.pushing import World, open_page

pytestmark = [pytest.mark.modes("htmx4", "htmx2"), pytest.mark.usefixtures("listening")]

# Notes the queue's events: a pushed one is there when it is held, and when it is let go.
NOTE_JOBS = """() => {
    window.queued = [];
    nitro.on("queued", ({ id, heard }) => { if (heard) queued.push(id); });
}"""


def count_of(page: Page, name: str) -> Any:
    return page.locator(f"#nitro-{name} output")


def riders_of(journey: Journey) -> list[str]:
    """Return who rode with the only request, by name."""
    [request] = journey.requests
    return [name for name, *_rest in json.loads(of(request, "nitro-along"))]


def heard_by_all(request: Request) -> list[Any]:
    """Return the events that the components of a request have heard."""
    values = dict(posted(request))
    events: list[Any] = json.loads(values["nitro-events"])
    for _name, _token, heard, _chain in json.loads(values.get("nitro-along", "[]")):
        events += heard
    return events


# One request for all


@pytest.mark.modes(*MODES)
def test_all_who_hear_an_event_share_one_request(journey: Journey):
    open_page(journey)
    channel("news").emit("said")
    for name in ("room_red", "room_blue", "bystander-1"):
        expect(count_of(journey.page, name)).to_have_text("1")
    journey.settle()
    assert sorted(riders_of(journey)) == ["Bystander", "Room"]


def test_all_who_show_a_channel_share_one_request(journey: Journey):
    """Those who name it themselves."""
    open_page(journey)
    World.seen = 5
    (channel("orders") | channel("room", "red") | channel("room", "blue")).refresh()
    expect(journey.page.locator(".seen")).to_have_text("5")
    journey.settle()
    assert riders_of(journey) == ["Room", "Room"]


@pytest.mark.modes(*MODES)
def test_what_one_types_in_a_rider_stays(journey: Journey):
    open_page(journey)
    note = journey.page.get_by_label("Note")
    note.press_sequentially("Half a sen")
    with journey.hold() as gate:
        (channel("room", "red") | channel("orders")).refresh()
        World.seen = 1
        gate.wait_for(1)
        note.press_sequentially("ten")
    expect(journey.page.locator(".seen")).to_have_text("1")
    note.press_sequentially("ce")
    expect(note).to_have_value("Half a sentence")
    expect(note).to_be_focused()
    assert len(journey.requests) == 1


def test_a_key_and_a_filter_choose_who_rides(journey: Journey):
    open_page(journey, "stocks")
    channel("news").emit("stock-changed", {"product_id": 1})
    channel("news").emit("stock-changed", {"product_id": 3})
    channel("news").refresh_component("Stock", key=3)
    expect(count_of(journey.page, "stock_1")).to_have_text("1")
    expect(count_of(journey.page, "stock_3")).to_have_text("1")
    journey.settle()
    expect(count_of(journey.page, "stock_2")).to_have_text("0")
    heard = [event for request in journey.requests for event in heard_by_all(request)]
    assert sorted(detail["product_id"] for name, detail in heard if "-changed" in name) == [1, 3]
    assert len(heard) == 3
    assert len(journey.requests) <= 2


def test_a_loop_does_not_hide_behind_another_s_request(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
):
    """A request says how far its loop is; who has heard something fresh asks in another one."""
    monkeypatch.setattr("nitro_htmx.push.hops.is_under_test", lambda: False)
    open_page(journey, "answering")
    channel("echo").emit("echoed")
    expect(count_of(journey.page, "answering-1")).to_have_text("2")
    channel("echo").emit("last")
    journey.wait_for_heard("nitro:last")
    assert len(journey.heard("nitro:echoed")) == 2
    expect(count_of(journey.page, "chatty-1")).to_have_text("2")


# The visitor's own actions


def wait_for_queued(journey: Journey, count: int) -> None:
    journey.wait_until(
        lambda: bool(journey.page.evaluate("() => queued.length") >= count), f"{count} queued"
    )


def test_a_pushed_refresh_waits_for_the_visitor_s_action(journey: Journey):
    """And what the visitor does meanwhile waits behind it; all of them count."""
    open_page(journey)
    page = journey.page
    page.evaluate(NOTE_JOBS)
    add = page.get_by_role("button", name="Add")
    with journey.hold() as gate:
        add.click()
        gate.wait_for(1)
        channel("orders").emit("order-paid", {"number": 1})
        wait_for_queued(journey, 2)  # it is in line
        add.click()
        channel("orders").emit("order-paid", {"number": 2})
        wait_for_queued(journey, 4)
    expect(page.locator(".clicks")).to_have_text("2")
    expect(page.locator(".numbers")).to_have_text("1,2")
    journey.settle()
    paths = [request.url.rsplit("/", 2)[1] for request in journey.requests]
    assert paths in (
        ["add", "refresh", "add"],  # the second event joined the first
        ["add", "refresh", "add", "refresh"],
    )


REACT = """number => {
    const root = document.getElementById("nitro-orders-1");
    const of = number === 2 ? root.cloneNode() : root;
    nitro.react(of, new CustomEvent("nitro:order-paid", { detail: { number } }));
}"""


def test_none_overtakes_another_in_line(journey: Journey):
    """Where the root was another element meanwhile: an event joins the last that waits, or none."""
    open_page(journey)
    page = journey.page
    with journey.hold() as gate:
        page.get_by_role("button", name="Add").click()
        gate.wait_for(1)
        for number in (1, 2, 3):
            page.evaluate(REACT, number)
    expect(page.locator(".numbers")).to_have_text("1,2,3")
    expect(page.locator(".clicks")).to_have_text("1")


def test_the_visitor_acts_while_a_pushed_refresh_is_under_way(journey: Journey):
    open_page(journey)
    page = journey.page
    with journey.hold() as gate:
        channel("orders").emit("order-paid", {"number": 1})
        gate.wait_for(1)
        page.get_by_label("Note").press_sequentially("Mine")
        page.get_by_role("button", name="Add").click()
    expect(page.locator(".clicks")).to_have_text("1")
    expect(page.locator(".numbers")).to_have_text("1")
    journey.settle()
    expect(page.get_by_label("Note")).to_have_value("Mine")


def test_the_visitor_acts_on_one_who_rides(journey: Journey):
    """Its line waits for the answer."""
    open_page(journey)
    page = journey.page
    with journey.hold() as gate:
        (channel("room", "red") | channel("orders")).emit("order-paid", {"number": 1})
        (channel("room", "red") | channel("orders")).refresh()
        gate.wait_for(1)
        page.get_by_role("button", name="Add").click()
    expect(page.locator(".clicks")).to_have_text("1")
    expect(page.locator(".numbers")).to_have_text("1")


def test_who_is_busy_follows_and_the_others_do_not_wait(journey: Journey):
    open_page(journey)
    page = journey.page
    with journey.hold("**/nitro/Orders/add/") as gate:
        page.get_by_role("button", name="Add").click()
        gate.wait_for(1)
        (channel("news") | channel("orders")).emit("order-paid", {"number": 1})
        channel("news").emit("said")
        for name in ("room_red", "room_blue", "bystander-1"):
            expect(count_of(page, name)).to_have_text("1")
        expect(page.locator(".numbers")).to_have_text("")
    expect(page.locator(".clicks")).to_have_text("1")
    expect(page.locator(".numbers")).to_have_text("1")


# Failures

busy = foreign(429)


@pytest.fixture
def loud(journey: Journey) -> None:
    """Expect what lost connections and foreign statuses write into the console."""
    journey.allow("ERR_|htmx:|Failed to fetch|sendError|status of|Status Error Code")


def assert_silent(journey: Journey) -> None:
    journey.settle()
    assert journey.heard("nitro:error") == []
    expect(journey.page.locator(".nitro-toast")).to_have_count(0)


def test_a_server_that_is_asked_too_often_is_asked_later(journey: Journey, loud: None):
    """Quietly, before what has come since, and for all who rode."""
    open_page(journey)
    answer_first(journey, "**", busy, busy)
    for number in range(3):
        (channel("orders") | channel("news")).emit("order-paid", {"number": number})
    channel("news").emit("said")
    journey.wait_until(lambda: len(journey.requests) == 1, "a request")
    channel("orders").emit("order-paid", {"number": 3})
    expect(journey.page.locator(".numbers")).to_have_text("0,1,2,3")
    for name in ("room_red", "room_blue", "bystander-1"):
        expect(count_of(journey.page, name)).to_have_text("1")
    assert_silent(journey)
    assert len(journey.requests) <= 5
    first, second, *_rest = journey.requests
    assert "nitro-along" in dict(posted(first))
    assert "nitro-along" in dict(posted(second))


def test_it_says_itself_when(journey: Journey, loud: None):
    """In whole seconds, of which the clock of the page need not wait for any."""
    open_page(journey)
    journey.page.clock.install()
    answer_first(journey, "**", foreign(429, **{"Retry-After": "3600"}))
    channel("orders").emit("order-paid", {"number": 1})
    journey.page.clock.run_for(1000)
    journey.wait_for_heard("nitro:order-paid")
    journey.page.clock.run_for(1000)
    journey.wait_until(lambda: len(journey.requests) == 1, "a request")
    journey.settle()
    journey.page.clock.run_for(3_400_000)  # it goes on by itself, besides
    journey.settle()
    assert len(journey.requests) == 1
    journey.page.clock.run_for(203_000)
    expect(journey.page.locator(".numbers")).to_have_text("1")
    assert_silent(journey)


def has_asked(journey: Journey, count: int) -> bool:
    return len(journey.requests) >= count


def test_more_than_a_timer_takes_is_an_hour(journey: Journey, loud: None):
    """It would be none, and use up all tries at once."""
    open_page(journey)
    journey.page.clock.install()
    answer_first(journey, "**", *[foreign(429, **{"Retry-After": "99999999"})] * 2)
    channel("orders").emit("order-paid", {"number": 1})
    journey.page.clock.run_for(1000)
    journey.wait_for_heard("nitro:order-paid")
    journey.page.clock.run_for(1000)
    for count in range(1, 4):
        journey.wait_until(partial(has_asked, journey, count), "a request")
        journey.settle()
        assert len(journey.requests) == count
        journey.page.clock.run_for(3_620_000)
    expect(journey.page.locator(".numbers")).to_have_text("1")
    assert_silent(journey)


def test_in_the_end_it_is_told(journey: Journey, loud: None):
    """After six more tries."""
    open_page(journey)
    journey.page.evaluate("() => { Math.random = () => 0; }")
    answer_first(journey, "**", *[busy] * 7)
    channel("orders").emit("order-paid", {"number": 1})
    (error,) = journey.wait_for_heard("nitro:error")
    assert error.detail["status"] == 429
    assert len(journey.requests) == 7
    channel("orders").emit("order-paid", {"number": 2})
    expect(journey.page.locator(".numbers")).to_have_text("2")


@pytest.mark.parametrize("fail", [foreign(502), foreign(503), foreign(504), lose_request])
def test_a_server_that_is_away_is_asked_again(journey: Journey, loud: None, fail: Any):
    """By the bridge, as with any request: it is the same one, so it can not count twice."""
    open_page(journey)
    answer_first(journey, "**", fail)
    channel("orders").emit("order-paid", {"number": 1})
    expect(journey.page.locator(".numbers")).to_have_text("1")
    assert_silent(journey)
    first, second = to(journey, "/refresh/")
    assert of(first, "nitro-id") == of(second, "nitro-id")


@pytest.mark.usefixtures("nothing_kept")
@pytest.mark.parametrize("fail", [foreign(502), foreign(503), foreign(504), lose_request])
def test_where_no_answers_are_kept_it_runs_anew(journey: Journey, loud: None, fail: Any):
    open_page(journey)
    answer_first(journey, "**", fail)
    channel("orders").emit("order-paid", {"number": 1})
    expect(journey.page.locator(".numbers")).to_have_text("1")
    assert_silent(journey)


def test_what_a_dead_process_has_begun_runs_anew(journey: Journey, loud: None):
    """The cache says that it still runs, for as long as the bridge asks."""
    open_page(journey)
    journey.page.evaluate(
        """() => {
            const { now } = Date;
            nitro.on("again", ({ status }) => {
                if (status === 409) Date.now = () => now() + 61000;
            });
        }"""
    )
    answer_first(journey, "**", *[foreign(409, **{"Nitro-Once": "running"})] * 2)
    channel("orders").emit("order-paid", {"number": 1})
    expect(journey.page.locator(".numbers")).to_have_text("1")
    assert_silent(journey)
