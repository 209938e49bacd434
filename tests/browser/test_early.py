"""While scripts are on their way, one after the other, nothing is asked without the bridge."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Page, expect

from tests.browser.journey import Journey

NEXT_TASK = "() => new Promise((done) => setTimeout(done))"


@contextmanager
def without_the_bridge(journey: Journey, path: str) -> Iterator[Page]:
    """Hold the bridge back until the end of the ``with`` block; htmx has come, and could begin."""
    page = journey.page
    with journey.hold("**/nitro_htmx/nitro-htmx*.js") as gate:
        page.goto(journey.base_url + path, wait_until="commit")
        gate.wait_for(1)
        page.wait_for_function("() => window.htmx")
        page.evaluate(NEXT_TASK)
        yield page
    page.wait_for_load_state()


@pytest.mark.parametrize("key", [None, "Enter"])
def test_a_click_is_done_once_the_bridge_is_there(journey: Journey, key: str | None):
    """By the mouse or the keyboard, and as often as it was done."""
    with without_the_bridge(journey, "/page/bridge/?one=Tally") as page:
        button = page.get_by_role("button", name="Add", exact=True)
        for _ in range(2):
            button.press(key) if key else button.click()
        assert journey.requests == []
    expect(page.locator("output")).to_have_text("2")
    journey.settle()
    assert len(journey.requests) == 2


def test_a_form_that_is_sent_early_takes_its_text_along(journey: Journey):
    """The browser's own way would load the page anew, and the text would be gone."""
    with without_the_bridge(journey, "/page/bridge/?one=Notepad") as page:
        page.get_by_label("Title", exact=True).fill("Typed early")
        page.get_by_label("Public").click()
        page.get_by_label("Comment").fill("Sent early")
        page.get_by_label("Comment").press("Enter")
    [saved] = journey.wait_for_heard("nitro:saved")
    values = [saved.detail[name] for name in ("title", "is_public", "comment")]
    assert values == ["Typed early", False, "Sent early"]


def test_a_form_that_a_script_sends(journey: Journey):
    """No button was clicked."""
    with without_the_bridge(journey, "/page/bridge/?one=Notepad") as page:
        page.get_by_label("Comment").fill("Sent early")
        page.evaluate("() => document.querySelector('form').requestSubmit()")
    [saved] = journey.wait_for_heard("nitro:saved")
    assert saved.detail["comment"] == "Sent early"


def test_htmx_begins_without_a_bridge_that_does_not_come(journey: Journey):
    """What else of the page is built with htmx works."""
    journey.allow("Failed to load|nitro|Content Security Policy|CSP violation")
    page = journey.page
    page.route("**/nitro_htmx/nitro-htmx*.js", lambda route: route.abort())
    page.goto(journey.base_url + "/page/bridge/?one=Tally")
    with page.expect_request("**/nitro/Tally/increment/"):
        page.get_by_role("button", name="Add", exact=True).click()
