"""A box, a radio button or a menu that runs an action shows what holds once that has failed."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.journey import Journey

SWITCHES = "/page/bridge/?one=Switches"
STATUSES = {"errors": 422, "forbidden": 403, "broken": 500}

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.first_on_further_builds,
    pytest.mark.usefixtures("nothing_kept"),
]


def field(page: Page, label: str) -> Locator:
    return page.get_by_label(label, exact=True)


def open_switches(journey: Journey, answer: str = "done") -> Page:
    """Open the page, whose server gives ``answer`` to whatever is asked."""
    page = journey.open(SWITCHES)
    if answer in STATUSES:
        journey.allow(f"status of {STATUSES[answer]}")
    field(page, "Answer").select_option(answer)
    return page


def wait_for_end(journey: Journey, answer: str, count: int = 1) -> None:
    refused = answer in STATUSES
    journey.wait_for_heard("nitro:error" if refused else "nitro:action-complete", count)
    journey.settle()


@pytest.mark.parametrize("answer", ["errors", "forbidden", "broken", "message"])
def test_what_was_refused_does_not_stay_chosen(journey: Journey, answer: str):
    """However it was refused: ticks, what was unticked, radio buttons and menus go back."""
    page = open_switches(journey, answer)
    field(page, "On").click()
    field(page, "Loud").click()
    field(page, "blue").click()
    field(page, "Size").select_option("l")
    wait_for_end(journey, answer, 4)
    expect(field(page, "On")).not_to_be_checked()
    expect(field(page, "Loud")).to_be_checked()
    expect(field(page, "blue")).not_to_be_checked()
    expect(field(page, "red")).to_be_checked()
    expect(field(page, "Size")).to_have_value("m")
    field(page, "Answer").select_option("done")
    field(page, "On").click()
    field(page, "blue").click()
    journey.wait_for_heard("nitro:action-complete", 6 if answer == "message" else 2)
    expect(field(page, "On")).to_be_checked()
    expect(page.locator("output")).to_have_text("on loud blue m")


def test_what_had_no_answer_goes_back(journey: Journey):
    """Also what the page itself has stopped."""
    page = open_switches(journey)
    journey.allow("ERR_|Failed to fetch|afterRequest|sendError")
    with journey.hold() as gate:
        field(page, "On").click()
        gate.wait_for(1)
        expect(field(page, "On")).to_be_checked()
        gate.drop()
    journey.wait_for_heard("nitro:error")
    expect(field(page, "On")).not_to_be_checked()
    page.evaluate(
        """() => {
            for (const name of ['htmx:before:request', 'htmx:beforeRequest']) {
                document.addEventListener(name, (event) => event.preventDefault());
            }
        }"""
    )
    field(page, "On").click()
    expect(field(page, "On")).not_to_be_checked()


@pytest.mark.parametrize("answer", ["errors", "broken"])
def test_what_was_typed_or_bound_or_chosen_since_stays(journey: Journey, answer: str):
    """Text is never lost. Of an element that is kept nobody knows what holds."""
    page = open_switches(journey, answer)
    field(page, "Name").fill("Ada")
    field(page, "Name").blur()
    field(page, "Kept").click()
    wait_for_end(journey, answer, 2)
    expect(field(page, "Name")).to_have_value("Ada")
    expect(field(page, "Kept")).to_be_checked()
    with journey.hold() as gate:
        field(page, "On").click()
        gate.wait_for(1)
        field(page, "Size").select_option("s")
    wait_for_end(journey, answer, 4)
    expect(field(page, "On")).not_to_be_checked()
    expect(field(page, "Size")).to_have_value("m")


def test_a_second_click_decides(journey: Journey):
    """What waits behind the one that was refused says what the visitor wants."""
    journey.allow("status of 403")
    page = open_switches(journey, "forbidden")
    with journey.hold() as gate:
        field(page, "On").click()
        gate.wait_for(1)
        field(page, "Answer").select_option("done")
        field(page, "On").click()
        field(page, "On").click()
        field(page, "blue").click()
    journey.wait_for_heard("nitro:action-complete", 3)
    journey.settle()
    expect(field(page, "On")).to_be_checked()
    expect(field(page, "blue")).to_be_checked()
    expect(page.locator("output")).to_have_text("on loud blue m")


def test_a_bound_box_shows_what_the_server_has(journey: Journey):
    """Errors come with what was posted; without HTML the state is as it was, and so is the box."""
    page = open_switches(journey, "errors")
    journey.allow("status of 500")
    field(page, "Bound").click()
    journey.wait_for_heard("nitro:error")
    journey.settle()
    expect(field(page, "Bound")).to_be_checked()
    field(page, "Answer").select_option("broken")
    field(page, "Bound").click()
    journey.wait_for_heard("nitro:error", 2)
    journey.settle()
    expect(field(page, "Bound")).to_be_checked()


def test_a_box_of_a_form_that_was_refused_stays_ticked(journey: Journey):
    """Another element has run the action, so what was entered stays."""
    page = open_switches(journey, "broken")
    page.evaluate("() => document.querySelector('[name=is_on]').removeAttribute('hx-post')")
    page.locator("output").evaluate(
        "(output) => output.after(Object.assign(document.createElement('input'), "
        "{ type: 'checkbox', name: 'free', ariaLabel: 'Free' }))"
    )
    field(page, "Free").click()
    page.get_by_role("button", name="Save").click()
    wait_for_end(journey, "broken")
    expect(field(page, "Free")).to_be_checked()
