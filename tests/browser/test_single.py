"""Clicks for an action of which one is enough, while it is under way or in line."""

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.journey import Journey

BAR = "/page/bridge/?one=Bar&two=Bar"

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.modes("htmx4", "htmx2")]


def bar(journey: Journey, number: int = 1) -> Locator:
    return journey.page.locator(f"#nitro-bar-{number}")


def button(journey: Journey, name: str, number: int = 1) -> Locator:
    return bar(journey, number).get_by_role("button", name=name, exact=True)


def expect_held(one: Locator, *, is_held: bool = True) -> None:
    if is_held:
        expect(one).to_have_attribute("aria-disabled", "true")
    else:
        expect(one).not_to_have_attribute("aria-disabled", "true")


def press(one: Locator) -> None:
    """Click as a visitor does who does not care for ``aria-disabled``."""
    one.click(force=True)


def test_further_clicks_are_dropped_while_it_is_under_way(journey: Journey):
    """Of all its buttons in the component, whatever their arguments; the focus stays."""
    page = journey.open(BAR)
    with journey.hold() as gate:
        button(journey, "Order").click()
        gate.wait_for(1)
        for name in ("Order", "Order ten"):
            expect_held(button(journey, name))
            press(button(journey, name))
        expect(button(journey, "Order ten")).to_be_focused()
        assert not button(journey, "Order").evaluate("(button) => button.disabled")
        for name in ("Note", "Send", "Fail"):
            expect_held(button(journey, name), is_held=False)
        expect_held(button(journey, "Order", 2), is_held=False)
    expect(bar(journey).locator("output")).to_have_text("1")
    journey.settle()
    assert len(journey.requests) == 1
    for name in ("Order", "Order ten"):
        expect_held(button(journey, name), is_held=False)
    assert page.locator("[data-nitro-held]").count() == 0
    button(journey, "Order ten").click()
    expect(bar(journey).locator("output")).to_have_text("11")


def test_further_clicks_are_dropped_while_it_is_in_line(journey: Journey):
    """Also when the answer of the one before has put new buttons on the page."""
    journey.open(BAR)
    with journey.hold() as gate:
        button(journey, "Note").click()
        gate.wait_for(1)
        button(journey, "Order").click()
        expect_held(button(journey, "Order"))
        gate.release()
        gate.wait_for(1)
        expect_held(button(journey, "Order ten"))
        press(button(journey, "Order ten"))
        button(journey, "Note").click()
    expect(bar(journey).locator("output")).to_have_text("1")
    journey.settle()
    assert len(journey.requests) == 3


def test_other_instances_take_clicks(journey: Journey):
    journey.open(BAR)
    with journey.hold() as gate:
        button(journey, "Order").click()
        button(journey, "Order", 2).click()
        gate.wait_for(2)
    for number in (1, 2):
        expect(bar(journey, number).locator("output")).to_have_text("1")


def test_what_sends_a_form_is_marked(journey: Journey):
    """And not what else stands in it; Enter in an input is dropped as well."""
    journey.open(BAR)
    with journey.hold() as gate:
        button(journey, "Send").click()
        gate.wait_for(1)
        expect_held(button(journey, "Send"))
        for name in ("Nothing", "Note from here"):
            expect_held(button(journey, name), is_held=False)
        press(button(journey, "Send"))
        bar(journey).get_by_label("Pieces").press("Enter")
    expect(bar(journey).locator("output")).to_have_text("5")
    journey.settle()
    assert len(journey.requests) == 1
    expect_held(button(journey, "Send"), is_held=False)


def test_it_can_be_clicked_again_after_a_failure(journey: Journey):
    journey.open(BAR)
    journey.allow("status of 500|Status Error Code 500")
    for count in (1, 2):
        button(journey, "Fail").click()
        journey.wait_for_heard("nitro:error", count)
        expect_held(button(journey, "Fail"), is_held=False)


def test_what_the_server_says_of_a_button_stays(journey: Journey):
    """Its own mark is neither taken for ours nor taken away with it."""
    journey.open(BAR)
    button(journey, "Note").click()
    expect_held(button(journey, "Locked"))
    with journey.hold() as gate:
        button(journey, "Order").click()
        gate.wait_for(1)
        expect_held(button(journey, "Order"))
    expect(bar(journey).locator("output")).to_have_text("1")
    journey.settle()
    expect_held(button(journey, "Order"), is_held=False)
    expect_held(button(journey, "Locked"))


def test_a_script_s_call_holds_the_buttons(journey: Journey):
    """It is the same action."""
    page = journey.open(BAR)
    with journey.hold() as gate:
        page.evaluate("() => { nitro.call('Bar', 'order'); }")
        gate.wait_for(1)
        expect_held(button(journey, "Order"))
    expect(bar(journey).locator("output")).to_have_text("1")
