"""Events: each arrives once, in order, after the swap, whatever its name, data and size."""

import json
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect
from pytest_django import Settings

from tests.browser.journey import Journey
from tests.site.components.bridge import ODD_DATA


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def paths(journey: Journey) -> list[str]:
    """Return which action of which component each request asked for."""
    return [request.url.partition("/nitro/")[2].strip("/") for request in journey.requests]


def heard_by_server(journey: Journey, number: int) -> list[Any]:
    """Return the events that the request with this number carried."""
    body: Any = journey.requests[number].post_data_json
    events: list[Any] = json.loads(body["nitro-events"])
    return events


def test_the_same_name_twice_is_two_events(journey: Journey):
    """Both arrive, in the order of the calls."""
    page = journey.open("/page/bridge/?one=Speaker")
    button(page, "Twice").click()
    journey.wait_for_heard("nitro:action-complete")
    assert [(event.type, event.detail.get("n")) for event in journey.heard()] == [
        ("nitro:said", 1),
        ("nitro:said", 2),
        ("nitro:action-complete", None),
    ]


def test_odd_names_and_data_arrive_unchanged(journey: Journey):
    """No name is heard twice, and no key of the data redirects, hides, logs or pollutes."""
    page = journey.open("/page/bridge/?one=Speaker")
    page.evaluate("() => window.addEventListener('nitro:cart-updated', () => { window.bent = 1; })")
    button(page, "Odd").click()
    journey.wait_for_heard("nitro:action-complete")
    journey.settle()
    heard = [(event.type, event.target) for event in journey.heard()]
    assert heard == [
        ("nitro:cartUpdated", "nitro-speaker-1"),
        ("nitro:2024", "nitro-speaker-1"),
        ("nitro:a.b:c_d-e", "nitro-speaker-1"),
        ("nitro:action-complete", "nitro-speaker-1"),
    ]
    polluted = {"__proto__"}  # structuredClone() and Playwright drop it; see the next assertion
    detail = journey.heard("nitro:cartUpdated")[0].detail
    expected = {"component": "Speaker", **ODD_DATA}
    assert {key: detail[key] for key in expected if key not in polluted} == {
        key: value for key, value in expected.items() if key not in polluted
    }
    assert page.evaluate("() => [typeof {}.polluted, window.hacked ?? 0, window.bent ?? 0]") == [
        "undefined",
        0,
        0,
    ]


def test_a_large_event_arrives_whole_through_nginx(journey: Journey, nginx: str):
    """200 KB of Unicode pass a proxy with default buffers; the header stays small."""
    journey.base_url = nginx
    page = journey.open("/page/bridge/?one=Speaker")
    with page.expect_response("**/shout/") as answer:
        button(page, "Shout").click()
    shouted = journey.wait_for_heard("nitro:shouted")[0].detail
    assert shouted["text"] == "ß日🎉" * (200_000 // 9)
    assert len(shouted["text"].encode()) > 199_000
    assert len(answer.value.headers["hx-trigger"]) <= 2048
    expect(page.locator("output")).to_have_text("1")
    assert page.locator("script[data-nitro-events]").count() == 0
    assert len(journey.heard()) == 2


def test_events_outlive_the_clicked_element(journey: Journey):
    """The button goes while its request is under way; its events come from the root."""
    page = journey.open("/page/bridge/?one=Speaker")
    with journey.hold() as gate:
        button(page, "Shout").click()
        gate.wait_for(1)
        button(page, "Shout").evaluate("(button) => button.remove()")
    journey.wait_for_heard("nitro:action-complete")
    journey.settle()
    assert [(event.type, event.target) for event in journey.heard()] == [
        ("nitro:shouted", "nitro-speaker-1"),
        ("nitro:action-complete", "nitro-speaker-1"),
    ]
    expect(page.locator("output")).to_have_text("1")


@pytest.mark.parametrize("name", ["Twice", "Shout"])
def test_events_outlive_their_component(journey: Journey, name: str):
    """The whole component goes while the request is under way; body sends the events, once."""
    page = journey.open("/page/bridge/?one=Speaker&two=Tally")
    with journey.hold() as gate:
        button(page, name).click()
        gate.wait_for(1)
        page.evaluate("() => document.getElementById('nitro-speaker-1').remove()")
    journey.wait_for_heard("nitro:action-complete")
    journey.settle()
    heard = journey.heard()
    assert {event.target for event in heard} == {"body"}
    assert len(heard) == (3 if name == "Twice" else 2)
    assert page.locator("#nitro-speaker-1").count() == 0
    button(page, "Add").click()
    expect(page.locator("output")).to_have_text("1")


@pytest.mark.modes("htmx4", "htmx2")
def test_a_component_that_a_script_takes_away_as_its_answer_comes(journey: Journey):
    """Its events are heard on the body, and the bridge does not stumble over what is not there."""
    page = journey.open("/page/bridge/?one=Speaker")
    page.evaluate(
        """() => {
            for (const name of ["htmx:after:swap", "htmx:afterSwap"]) {
                addEventListener(name, () => document.getElementById("nitro-speaker-1")?.remove());
            }
        }"""
    )
    button(page, "Shout").click()
    heard = journey.wait_for_heard("nitro:action-complete")
    assert [event.target for event in heard] == ["body"]
    expect(page.locator("#nitro-speaker-1")).to_have_count(0)


def test_a_listener_runs_once_for_each_event_in_one_request(journey: Journey):
    """Seven events of one answer make one request that carries all seven, in order."""
    page = journey.open("/page/bridge/?one=Tally&two=Ear")
    button(page, "Burst").click()
    expect(page.locator("#nitro-ear-1 output").first).to_have_text("0,1,2,3,4,5,6")
    journey.settle()
    assert paths(journey) == ["Tally/burst", "Ear/refresh"]
    assert heard_by_server(journey, 1) == [
        ["nitro:tally-changed", {"component": "Tally", "count": number}] for number in range(7)
    ]
    assert journey.requests[1].headers["nitro-chain"] == "nitro-tally-1"
    assert journey.heard("nitro:action-complete")[0].detail["component"] == "Tally"
    assert len(journey.heard("nitro:action-complete")) == 1


def test_more_events_than_one_request_may_carry(journey: Journey, settings: Settings):
    """The rest goes with the next one; none is lost, and the order stays."""
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "MAX_HEARD_EVENTS": 3}
    page = journey.open("/page/bridge/?one=Tally&two=Ear")
    button(page, "Burst").click()
    expect(page.locator("#nitro-ear-1 output").first).to_have_text("0,1,2,3,4,5,6")
    journey.settle()
    assert paths(journey) == ["Tally/burst", *3 * ["Ear/refresh"]]
    assert [len(heard_by_server(journey, number)) for number in (1, 2, 3)] == [3, 3, 1]


def test_events_heard_by_a_busy_component_wait_for_one_request(journey: Journey):
    """An action under way and seven events after it: one further request carries all seven."""
    page = journey.open("/page/bridge/?one=Tally&two=Ear")
    with journey.hold("**/nitro/Ear/**") as gate:
        button(page, "Slow").click()
        gate.wait_for(1)
        for number in range(1, 8):
            button(page, "Add").click()
            journey.wait_for_heard("nitro:tally-changed", number)
    expect(page.locator("#nitro-ear-1 output").first).to_have_text("-1,1,2,3,4,5,6,7")
    journey.settle()
    assert [path for path in paths(journey) if path.startswith("Ear")] == [
        "Ear/slow",
        "Ear/refresh",
    ]


def test_a_refresh_reaches_the_component_that_is_meant(journey: Journey):
    """With a key it is one instance, without one it is all; nothing else reloads.

    Two that hear the same ask together.
    """
    page = journey.open("/page/bridge/?one=Caller&two=Tally&key=1")
    button(page, "Call one").click()
    expect(page.locator("#nitro-ear_2 output").last).to_have_text("1")
    journey.settle()
    assert paths(journey) == ["Caller/call_one", "Ear/refresh"]
    button(page, "Call all").click()
    expect(page.locator("#nitro-ear_2 output").last).to_have_text("2")
    expect(page.locator("#nitro-ear_1 output").last).to_have_text("1")
    journey.settle()
    assert paths(journey)[2:] == ["Caller/call_all", "Ear/refresh"]


def test_a_keyed_listener_hears_of_its_own_key_only(journey: Journey):
    """@on(…, key=…) asks for a refresh where the event's value is the instance's key."""
    page = journey.open("/page/bridge/?one=Rows&two=Ear&key=1")
    button(page, "Delete 2").click()
    expect(page.locator("#nitro-ear_2 output").first).to_have_text("2")
    journey.settle()
    assert paths(journey) == ["Rows/delete", "Ear/refresh"]


def test_a_page_script_can_ask_for_a_refresh(journey: Journey):
    """An event that a script sends counts like one of ours, with or without a detail."""
    page = journey.open("/page/bridge/?one=Ear")
    page.evaluate("() => document.body.dispatchEvent(new CustomEvent('nitro:refresh-ear'))")
    expect(page.locator("#nitro-ear-1 output").last).to_have_text("1")
    page.evaluate(
        """() => document.body.dispatchEvent(
            new CustomEvent("nitro:tally-changed", {detail: {count: 5}}))"""
    )
    expect(page.locator("#nitro-ear-1 output").first).to_have_text("5")
    assert heard_by_server(journey, 0) == [["nitro:refresh-ear", None]]


def test_two_components_that_refresh_each_other_stop(journey: Journey):
    """Ping refreshes Pong, which refreshes Ping: one extra request at most, and a warning."""
    page = journey.open("/page/bridge/?one=Ping&two=Pong")
    warnings: list[str] = []
    page.on("console", lambda message: warnings.append(message.text))
    button(page, "Poke").click()
    expect(page.locator("#nitro-pong-1 output")).to_have_text("1")
    journey.settle()
    assert paths(journey) == ["Ping/poke", "Pong/refresh"]
    assert [text for text in warnings if "nitro" in text] == [
        "nitro: loop: nitro:refresh-ping stops: nitro-ping-1 > nitro-pong-1 > nitro-ping-1"
    ]
    button(page, "Poke").click()
    expect(page.locator("#nitro-pong-1 output")).to_have_text("2")


def test_an_answer_to_an_older_root_brings_a_refresh(journey: Journey):
    """The parent began the child anew meanwhile, since its arguments changed.

    The child's answer is not swapped, but its events arrive, and it asks for its newest HTML.
    """
    page = journey.open("/page/bridge/?one=Frame")
    child = page.locator("#nitro-frame-1-tally-1 output")
    button(page, "Add").click()
    expect(child).to_have_text("1")
    with journey.hold("**/nitro/Tally/**") as gate:
        button(page, "Add").click()
        gate.wait_for(1)
        button(page, "Restart").click()
        expect(child).to_have_text("10")
    journey.wait_for_heard("nitro:action-complete", 3)
    journey.settle()
    assert [event.detail["count"] for event in journey.heard("nitro:tally-changed")] == [1, 2]
    assert paths(journey)[1:] == ["Tally/increment", "Frame/restart", "Tally/refresh"]
    expect(child).to_have_text("10")
    button(page, "Add").click()
    expect(child).to_have_text("11")
    assert journey.heard("nitro:error") == []


def test_one_failing_listener_leaves_the_others_refreshed(journey: Journey):
    """It keeps its old HTML and says so once; the others go on, at the next event too."""
    page = journey.open("/page/bridge/?one=Tally&two=Deaf&key=1")
    journey.allow("status of 500|Response Status Error Code 500")
    for number in (1, 2):
        button(page, "Add").click()
        journey.wait_for_heard("nitro:error", number)
        heard = ",".join(str(count) for count in range(1, number + 1))
        for key in (1, 2):
            expect(page.locator(f"#nitro-ear_{key} output").first).to_have_text(heard)
        expect(page.locator("#nitro-deaf-1 output")).to_have_text("0")
    journey.settle()
    errors = [(error.target, error.detail) for error in journey.heard("nitro:error")]
    assert [target for target, _detail in errors] == ["nitro-deaf-1"] * 2
    for _target, detail in errors:
        assert (detail["component"], detail["action"], detail["status"]) == ("Deaf", "refresh", 500)
        assert "secret" not in detail["error"]


def test_a_listener_hears_the_events_of_the_answer_that_brought_it(journey: Journey):
    """And all that come later, once each."""
    page = journey.open("/page/bridge/?one=Opener")
    button(page, "Open").click()
    ear = page.locator("#nitro-opener-1-ear_new output").first
    expect(ear).to_have_text("1")
    journey.settle()
    assert paths(journey) == ["Opener/open", "Ear/refresh"]
    assert heard_by_server(journey, 1) == [
        ["nitro:tally-changed", {"component": "Opener", "count": 1}]
    ]


def test_an_idle_page_holds_on_to_nothing(journey: Journey):
    """What travelled with an action, and with one that was dropped, can be collected."""
    page = journey.open("/page/bridge/?one=Speaker&two=Notepad")
    page.evaluate(
        """async () => {
            window.gone = ["sent", "dropped"].map((text) => {
                const file = new File([text], "a.txt");
                const call = nitro.call(text === "sent" ? "Notepad" : "Speaker", "attach",
                    {upload: file});
                call.catch(() => {});
                return new WeakRef(file);
            });
            document.getElementById("nitro-speaker-1").remove();
        }"""
    )
    journey.wait_for_heard("nitro:attached")
    client = journey.context.new_cdp_session(page)

    def is_collected() -> bool:
        client.send("HeapProfiler.collectGarbage")
        return bool(page.evaluate("() => gone.every((file) => file.deref() === undefined)"))

    journey.wait_until(is_collected, "both files to be collected")
