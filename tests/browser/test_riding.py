"""Riders: what hears an action's events is answered in the action's own request."""

import json
from random import Random
from time import sleep
from typing import Any
from urllib.parse import quote

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import FilePayload, Locator, Page, expect
from pytest_django import Settings

from nitro_htmx.events.json_data import javascript_text, read_json
from tests.browser.journey import Journey
from tests.site.components.riding import Bell

pytestmark = pytest.mark.modes("htmx4", "htmx2")

BADGES = ("Badge/1", "Badge/2", "Badge/3")


@pytest.fixture(autouse=True)
def clock(request: pytest.FixtureRequest, journey: Journey) -> None:
    """Take no action of a busy machine for a slow one."""
    if "took_long" not in request.node.name:
        journey.stop_the_clock()


def open_page(journey: Journey, *names: str, lazy: str = "") -> Page:
    """Show components, each written as ``Name`` or ``Name/key``."""
    graph = [[name, key or None] for name, _, key in (one.partition("/") for one in names)]
    return journey.open(f"/page/riding/?graph={quote(json.dumps(graph))}&lazy={lazy}")


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def paths(journey: Journey) -> list[str]:
    """Return which action of which component each request asked for."""
    return [request.url.partition("/nitro/")[2].strip("/") for request in journey.requests]


def riders(journey: Journey, number: int) -> list[Any]:
    """Return who travelled with the request of this number: name, and what it brought."""
    body: Any = journey.requests[number].post_data_json
    entries = json.loads(body.get("nitro-along", "[]"))
    return [(name, [event for event, _detail in (more or [[]])[0]]) for name, _, *more in entries]


def expect_heard(page: Page, *texts: str) -> None:
    """Expect what all badges of the page have heard."""
    expect(page.locator(".heard")).to_have_text(list(texts))


def ring(journey: Journey, times: int = 1) -> None:
    """Ring, and wait until all is quiet, each time."""
    for _ in range(times):
        button(journey.page, "Ring").click()
        journey.wait_for_heard("nitro:action-complete")
        journey.settle()


def send(page: Page, name: str, times: int = 1) -> None:
    """Send an event of a page script, in one tick."""
    page.evaluate(
        """([name, times]) => {
            for (let count = 1; count <= times; count++)
                document.body.dispatchEvent(new CustomEvent(name, {detail: {count}}));
        }""",
        [name, times],
    )


@pytest.mark.modes("htmx4", "htmx4-newest", "htmx2", "htmx2-newest", "htmx2-idiomorph")
def test_a_declared_event_is_one_request_whoever_listens(journey: Journey):
    """At the first click; page scripts find the siblings new when they hear of it."""
    page = open_page(journey, "DeclaredBell", *(f"Badge/{key}" for key in range(10)))
    page.evaluate(
        """() => addEventListener("nitro:bell-rung", () => {
            window.seen = [...document.querySelectorAll(".heard")].map((one) => one.textContent);
        })"""
    )
    ring(journey)
    expect_heard(page, *["1"] * 10)
    assert page.evaluate("() => window.seen") == ["1"] * 10
    assert paths(journey) == ["DeclaredBell/ring"]
    heard = [(event.type, event.target) for event in journey.heard()]
    assert heard == [
        ("nitro:bell-rung", "nitro-declaredbell-1"),
        ("nitro:action-complete", "nitro-declaredbell-1"),
    ]


def test_what_is_not_declared_is_learned(journey: Journey):
    """The first time those who hear ask together, from then on they ride."""
    page = open_page(journey, "Bell", *BADGES)
    ring(journey)
    expect_heard(page, "1", "1", "1")
    assert paths(journey) == ["Bell/ring", "Badge/refresh"]
    assert riders(journey, 1) == [("Badge", ["nitro:bell-rung"])] * 2
    ring(journey)
    expect_heard(page, "1,2", "1,2", "1,2")
    assert paths(journey)[2:] == ["Bell/ring"]
    assert riders(journey, 2) == [("Badge", [])] * 3


@pytest.mark.parametrize("bell", ["Bell", "DeclaredBell"])
def test_five_quick_clicks_are_five_requests(journey: Journey, bell: str):
    """The first five of a page as well; what one has heard travels with the next."""
    page = open_page(journey, bell, *BADGES)
    button(page, "Ring").evaluate("(button) => { for (let n = 0; n < 5; n++) button.click(); }")
    expect_heard(page, *["1,2,3,4,5"] * 3)
    journey.settle()
    assert paths(journey) == [f"{bell}/ring"] * 5
    assert len(journey.heard("nitro:bell-rung")) == 5


def test_events_of_a_page_script_are_one_request(journey: Journey):
    """Three in one tick, and six who hear them."""
    page = open_page(journey, *(f"Badge/{key}" for key in range(6)))
    send(page, "nitro:bell-rung", 3)
    expect_heard(page, *["1,2,3"] * 6)
    journey.settle()
    assert paths(journey) == ["Badge/refresh"]
    assert riders(journey, 0) == [("Badge", ["nitro:bell-rung"] * 3)] * 5


@pytest.mark.parametrize(("name", "shown"), [("Ring for 2", "-2"), ("Refresh 2", "")])
def test_of_many_rows_only_that_with_the_key_rides(journey: Journey, name: str, shown: str):
    """Where an event is for a key, or the listener filters by one."""
    page = open_page(journey, "Bell", *BADGES)
    for count in (1, 2):
        button(page, name).click()
        journey.wait_for_heard("nitro:action-complete", count)
        journey.settle()
    assert len(journey.requests) == 3
    assert riders(journey, 2) == [("Badge", [])]
    expect_heard(page, "", ",".join([shown] * 2) if shown else "", "")
    expect(page.locator(".refreshed")).to_have_text(["0", "0" if shown else "2", "0"])


def test_values_are_compared_with_keys_as_the_page_compares_them(journey: Journey):
    random = Random(14)
    scalars = [
        lambda: random.choice([None, True, False, 0, -0.0, 1.0, "", "1", "é😀"]),
        lambda: random.randint(-(2**53), 2**53),
        lambda: random.uniform(-10, 10) * 10.0 ** random.randint(-30, 30),
        lambda: float(random.randint(-9, 9)) * 10.0 ** random.randint(-8, 24),
    ]
    values: list[Any] = [random.choice(scalars)() for _ in range(2_000)]
    values += [values[at : at + 3] for at in range(50)] + [{"a": 1}, [[], [{}]]]
    text = json.dumps(values)
    page = open_page(journey, "Bell")
    shown = page.evaluate("(text) => JSON.parse(text).map((value) => `${value}`)", text)
    assert [javascript_text(value) for value in read_json(text)] == shown


def test_a_chain_travels_whole(journey: Journey):
    """What a rider sends when it hears makes others ride; the chain goes through it."""
    page = open_page(journey, "DeclaredBell", "Echo", "Valley")
    ring(journey)
    expect_heard(page, "1", "1")
    assert paths(journey) == ["DeclaredBell/ring", "Valley/refresh"]
    assert journey.requests[1].headers["nitro-chain"] == "nitro-declaredbell-1,nitro-echo-1"
    ring(journey)
    expect_heard(page, "1,2", "1,2")
    assert paths(journey)[2:] == ["DeclaredBell/ring"]
    assert [event.target for event in journey.heard("nitro:echoed")] == ["nitro-echo-1"] * 2
    types = [event.type for event in journey.heard()][-3:]
    assert types == ["nitro:bell-rung", "nitro:action-complete", "nitro:echoed"]


def test_a_parent_rides_whom_the_child_calls(journey: Journey):
    """It hears each call once, also while the child is clicked on."""
    page = open_page(journey, "Tower")
    for count in (1, 2):
        button(page, "Ring left").click()
        journey.wait_for_heard("nitro:action-complete", count)
        journey.settle()
    expect(page.locator(".called")).to_have_text("1,2")
    assert paths(journey) == ["Bell/ring", "Tower/refresh", "Bell/ring"]
    assert riders(journey, 2) == [("Tower", [])]


def test_lines_of_riders_are_held_and_go_on(journey: Journey):
    """A click on one that travels waits, and builds on what comes back."""
    page = open_page(journey, "DeclaredBell", *BADGES)
    with journey.hold() as gate:
        button(page, "Ring").click()
        gate.wait_for(1)
        button(page, "Click").nth(1).click()
    expect(page.locator(".clicks")).to_have_text(["0", "1", "0"])
    expect_heard(page, "1", "1", "1")
    journey.settle()
    assert paths(journey) == ["DeclaredBell/ring", "Badge/click"]


def test_one_that_works_does_not_ride(journey: Journey):
    """Nobody waits for it, and it hears the event when it has finished."""
    page = open_page(journey, "DeclaredBell", *BADGES)
    with journey.hold("**/nitro/Badge/click/") as gate:
        button(page, "Click").first.click()
        gate.wait_for(1)
        button(page, "Ring").click()
        journey.wait_for_heard("nitro:bell-rung")
        expect_heard(page, "", "1", "1")
    expect_heard(page, "1", "1", "1")
    journey.settle()
    assert paths(journey) == ["Badge/click", "DeclaredBell/ring", "Badge/refresh"]


def test_what_is_typed_into_a_rider_stays(journey: Journey):
    """With focus, caret and files, whatever came after the click."""
    page = open_page(journey, "DeclaredBell", *BADGES)
    note = page.get_by_label("Note").nth(1)
    with journey.hold() as gate:
        button(page, "Ring").click()
        gate.wait_for(1)
        page.get_by_label("Note").first.fill("there")
        file: FilePayload = {"name": "a.png", "mimeType": "image/png", "buffer": b"png"}
        page.get_by_label("Picture").nth(2).set_input_files(file)
        note.press_sequentially("here")
        note.press("ArrowLeft")
    expect_heard(page, "1", "1", "1")
    journey.settle()
    expect(note).to_be_focused()
    page.keyboard.type("-")
    expect(note).to_have_value("her-e")
    expect(page.get_by_label("Note").first).to_have_value("there")
    names = "(input) => [...input.files].map((file) => file.name)"
    assert page.get_by_label("Picture").nth(2).evaluate(names) == ["a.png"]


def test_a_rider_that_fails_says_so_itself(journey: Journey):
    """The others are there; it asks once, alone, and its error is its own."""
    page = open_page(journey, "DeclaredBell", "Badge/1", "SulkyBadge", "Badge/2")
    journey.allow("status of 500|Response Status Error Code 500")
    button(page, "Ring").click()
    [error] = journey.wait_for_heard("nitro:error")
    journey.settle()
    expect_heard(page, "1", "", "1")
    assert paths(journey) == ["DeclaredBell/ring", "SulkyBadge/refresh"]
    assert error.target == "nitro-sulkybadge-1"
    assert error.detail["component"] == "SulkyBadge"
    assert error.detail["status"] == 500


def test_a_failing_rider_that_brought_something_goes_alone_next(journey: Journey):
    """It never travels twice with the same, however many clicks follow."""
    page = open_page(journey, "Bell", "SulkyBadge", "Badge/1")
    journey.allow("status of 500|Response Status Error Code 500")
    with journey.hold() as gate:
        for _ in range(3):
            button(page, "Ring").click()
        gate.wait_for(1)
    journey.wait_for_heard("nitro:error")
    journey.settle()
    expect_heard(page, "", "1,2,3")
    asked = [path for path in paths(journey) if path.startswith("Sulky")]
    assert 1 <= len(asked) <= 3
    assert len(journey.heard("nitro:error")) == len(asked)
    brought = [riders(journey, number) for number in range(len(journey.requests))]
    with_something = [
        rider for one in brought for rider in one if rider[0] == "SulkyBadge" and rider[1]
    ]
    assert len(with_something) <= len(asked)


def test_what_a_rider_finds_wrong_is_no_failure_of_the_ride(journey: Journey):
    """Its part shows the text, and the promise of the action is kept."""
    page = open_page(journey, "DeclaredBell", "StrictBadge", "Badge/1")
    detail = page.evaluate("() => nitro.call('DeclaredBell', 'ring')")
    assert detail["component"] == "DeclaredBell"
    expect(page.locator(".error")).to_have_text("Too loud.")
    expect_heard(page, "", "1")
    journey.settle()
    assert paths(journey) == ["DeclaredBell/ring"]
    [error] = journey.heard("nitro:error")
    assert (error.target, error.detail["status"]) == ("nitro-strictbadge-1", 422)


@pytest.mark.parametrize("name", ["Deny", "Refuse"])
def test_if_the_action_fails_those_who_brought_something_ask_again(journey: Journey, name: str):
    """Together: one of them is the next to ask, and each hears it once."""
    page = open_page(journey, "Bell", *BADGES)
    journey.allow("status of (403|422)|Response Status Error Code (403|422)")
    page.evaluate(
        """(name) => {
            const buttons = [...document.querySelectorAll("button")];
            buttons.find((one) => one.textContent === name).click();
            const detail = {count: 7};
            document.body.dispatchEvent(new CustomEvent("nitro:bell-rung", {detail}));
        }""",
        name,
    )
    journey.wait_for_heard("nitro:error")
    refused = name == "Refuse"  # its own event is heard as well
    expect_heard(page, *["7,1" if refused else "7"] * 3)
    journey.settle()
    assert paths(journey) == ["Bell/fail", "Badge/refresh"]
    assert [len(riders(journey, number)) for number in (0, 1)] == [3, 2]


@pytest.mark.usefixtures("nothing_kept")
def test_if_the_connection_drops_they_ask_again(journey: Journey):
    """The action reports status 0, as ever."""
    page = open_page(journey, "Bell", *BADGES)
    journey.allow("ERR_|htmx|Failed to fetch|sendError")
    page.route("**/nitro/Bell/**", lambda route: route.abort())
    page.evaluate(
        """() => {
            nitro.call("Bell", "ring").catch(({ status }) => (window.status0 = status));
            document.body.dispatchEvent(new CustomEvent("nitro:bell-rung", {detail: {count: 7}}));
        }"""
    )
    expect_heard(page, "7", "7", "7")
    assert page.evaluate("() => window.status0") == 0
    assert paths(journey) == ["Bell/ring", "Badge/refresh"]


def test_a_redirect_takes_nobody_along(journey: Journey):
    """The page is left; what rode has not run."""
    page = open_page(journey, "DeclaredBell", *BADGES)
    button(page, "Leave").click()
    page.wait_for_url("**/page/arrived/")
    assert paths(journey) == ["DeclaredBell/fail"]
    assert len(riders(journey, 0)) == 3


@pytest.mark.django_db(transaction=True)
def test_a_login_in_between_reloads_the_page(journey: Journey):
    """Tokens of riders are of the visitor that was."""
    User.objects.create_user("ann")
    page = open_page(journey, "DeclaredBell", *BADGES)
    page.evaluate("() => { window.isOld = true; }")
    button(page, "Log in").click()
    page.wait_for_function("() => !window.isOld && document.readyState === 'complete'")
    ring(journey)
    expect_heard(page, "1", "1", "1")
    assert paths(journey) == ["DeclaredBell/fail", "DeclaredBell/ring"]


def test_nobody_rides_with_files(journey: Journey):
    """They ask together when the upload has ended."""
    page = open_page(journey, "DeclaredBell", *BADGES)
    file: FilePayload = {"name": "a.txt", "mimeType": "text/plain", "buffer": b"text"}
    page.get_by_label("File").set_input_files(file)
    button(page, "Attach").click()
    expect_heard(page, "1", "1", "1")
    journey.settle()
    assert paths(journey) == ["DeclaredBell/attach", "Badge/refresh"]


def test_a_class_may_decline(journey: Journey):
    """With ``ride = False`` each asks by itself, as without riders."""
    page = open_page(journey, "DeclaredBell", "SoloBadge/1", "SoloBadge/2", "Badge/1")
    ring(journey)
    expect_heard(page, "1", "1", "1")
    assert paths(journey) == ["DeclaredBell/ring", *["SoloBadge/refresh"] * 2]


def test_without_riders_each_asks_by_itself(journey: Journey, settings: Settings):
    """The setting ``ALONG`` switches all of it off."""
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "ALONG": False}
    page = open_page(journey, "DeclaredBell", *BADGES)
    ring(journey)
    expect_heard(page, "1", "1", "1")
    assert paths(journey) == ["DeclaredBell/ring", *["Badge/refresh"] * 3]


def test_nobody_rides_with_what_took_long(journey: Journey, monkeypatch: pytest.MonkeyPatch):
    """A click on a rider would wait for it; quick again, it has company again."""
    seconds = [0, 1.05, 0, 0]  # the first is the page's own

    def wait(_bell: Bell, **_kwargs: Any) -> dict[str, Any]:
        sleep(seconds.pop(0))
        return {}

    monkeypatch.setattr(Bell, "get_context_data", wait)
    page = open_page(journey, "Bell", *BADGES)
    for count in (1, 2, 3):
        button(page, "Ring").click()
        expect(page.locator(".heard").last).to_have_text(",".join("123"[:count]))
        journey.settle()
    rings = [number for number, path in enumerate(paths(journey)) if path == "Bell/ring"]
    assert [len(riders(journey, number)) for number in rings] == [0, 0, 3]


def test_more_than_may_travel_ask_together_afterwards(journey: Journey):
    """Fifty ride; ten are one further request."""
    page = open_page(journey, "DeclaredBell", *(f"Badge/{key}" for key in range(60)))
    ring(journey)
    expect_heard(page, *["1"] * 60)
    journey.settle()
    assert paths(journey) == ["DeclaredBell/ring", "Badge/refresh"]
    assert [len(riders(journey, number)) for number in (0, 1)] == [50, 9]


def test_riders_never_make_a_request_too_large(journey: Journey, settings: Settings):
    """Django would refuse it, and the action with it."""
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 6_000
    page = open_page(journey, "DeclaredBell", *(f"Badge/{key}" for key in range(12)))
    ring(journey)
    expect_heard(page, *["1"] * 12)
    assert paths(journey)[0] == "DeclaredBell/ring"
    assert 2 <= len(riders(journey, 0)) <= 8
    assert journey.heard("nitro:error") == []


def test_a_lazy_component_does_not_ride(journey: Journey):
    """Its placeholder has no state yet; it hears what it missed once it is there."""
    with journey.hold("**/nitro-mount/") as gate:
        page = open_page(journey, "DeclaredBell", "Badge/1", lazy="Badge")
        gate.wait_for(1)
        button(page, "Ring").click()
        journey.wait_for_heard("nitro:action-complete")
        expect_heard(page, "1")
    expect_heard(page, "1", "1")
    journey.settle()
    assert paths(journey) == ["Badge/nitro-mount", "DeclaredBell/ring", "Badge/refresh"]
    ring(journey)
    expect_heard(page, "1,2", "1,2")
    assert paths(journey)[3:] == ["DeclaredBell/ring"]


def test_a_root_that_has_gone_or_changed_stops_no_other(journey: Journey):
    """One that is not the one that was posted is refreshed anew."""
    page = open_page(journey, "DeclaredBell", *BADGES)
    with journey.hold("**/ring/") as gate:
        button(page, "Ring").click()
        gate.wait_for(1)
        page.evaluate(
            """async () => {
                const [gone, other] = document.querySelectorAll("[data-nitro-component=Badge]");
                gone.remove();
                const { nitroToken, nitroUrl } = other.dataset;
                const csrf = document.querySelector("[data-nitro-csrf]").dataset.nitroCsrf;
                const headers = { "X-CSRFToken": csrf };
                const body = new URLSearchParams({ "nitro-token": nitroToken });
                body.set("nitro-id", "0".repeat(32));
                const answer = await fetch(`${nitroUrl}click/`, { method: "POST", headers, body });
                other.outerHTML = await answer.text();
                htmx.process(document.getElementById(other.id));
            }"""
        )
    expect_heard(page, "", "1")
    expect(page.locator(".clicks")).to_have_text(["1", "0"])
    expect(page.locator(".refreshed")).to_have_text(["1", "0"])
    journey.settle()
    assert paths(journey)[-1] == "Badge/refresh"
    assert journey.heard("nitro:error") == []
    assert len(journey.heard("nitro:bell-rung")) == 1


def test_a_loop_stops_within_one_request(journey: Journey):
    """Ping refreshes Pong, which refreshes Ping; the console names the chain."""
    page = journey.open("/page/bridge/?one=Ping&two=Pong")
    warnings: list[str] = []
    page.on("console", lambda message: warnings.append(message.text))
    for count in ("1", "2"):
        button(page, "Poke").click()
        expect(page.locator("#nitro-pong-1 output")).to_have_text(count)
        journey.settle()
    assert paths(journey) == ["Ping/poke", "Pong/refresh", "Ping/poke"]
    expected = "nitro: loop: nitro:refresh-ping stops: nitro-ping-1 > nitro-pong-1 > nitro-ping-1"
    assert [text for text in warnings if "nitro" in text] == [expected] * 2


CAST = ("Bell", "DeclaredBell", "Tower", "Echo", "Valley", "StrictBadge", "SoloBadge", *BADGES)
STATES = """() => [...document.querySelectorAll("[data-nitro-component] > output")].map(
    ({ parentElement, textContent }) => [parentElement.id, textContent])"""


def run_of_clicks(journey: Journey, seed: int) -> tuple[Any, list[str]]:
    """Click at random; return each component's state, and all events, sorted."""
    journey.allow("status of 422|Response Status Error Code 422")  # of one that asks by itself
    page = open_page(journey, *CAST)
    random = Random(seed)
    names = ["Ring", "Ring left", "Ring for 2", "Refresh 2", "Click"]
    for number in range(1, 26):
        buttons = button(page, random.choice(names))
        buttons.nth(random.randrange(buttons.count())).click()
        journey.wait_for_heard("nitro:action-complete", number)
        journey.settle()
    events = [json.dumps([event.type, event.target, event.detail]) for event in journey.heard()]
    return page.evaluate(STATES), sorted(events)


@pytest.mark.parametrize("seed", [1, 2])
def test_with_and_without_riders_it_ends_the_same(journey: Journey, settings: Settings, seed: int):
    """The same states, which list each run of a listener, and the same events."""
    with_riders = run_of_clicks(journey, seed)
    requests = len(journey.requests)
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "ALONG": False}
    assert run_of_clicks(journey, seed) == with_riders
    assert len(journey.requests) - requests > 2 * requests
