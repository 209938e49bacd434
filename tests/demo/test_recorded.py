"""Journeys through the demo, recorded in the browser's timeline, are tests that pass unchanged."""

from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from playwright.sync_api import Page
from pytest_django import Settings

from nitro_htmx.testing import Nitro
from tests.browser.journey import Journey

pytestmark = pytest.mark.modes("htmx4", "htmx2")

# A page, and what is done there: buttons that are pressed, and (label, text) that is entered.
JOURNEYS: dict[str, tuple[str, list[str | tuple[str, str]]]] = {
    "one product twice": ("/", ["Add Apple crate to cart", "Add Apple crate to cart"]),
    "two products": ("/", ["Add Apple crate to cart", "Add Archer floor lamp to cart"]),
    "emitting": ("/guide/emitting/", ['emit("parcel-sent")', 'emit("nitro:custom")']),
    "one request": ("/guide/one-request/", ["Let one in", "50", "Let one in"]),
    "listening": ("/guide/listening/", ["Add Apple crate to cart"]),
    "saving": ("/guide/built-in/", ["Save"]),
    "cart and badge": (
        "/guide/cart-badge/",
        ["Add Apple crate to cart", "One Apple crate more", "Remove Apple crate"],
    ),
    "tickets": ("/guide/analytics/", ["Buy a ticket", "Give one back"]),
    "coordination": ("/guide/coordination/", ["Add", "Place order"]),
    "typing": (
        "/events/",
        [("Text", 'Grüße, "you"'), "Send nitro:greeting", "The same event twice"],
    ),
    "messages": ("/events/", ["A message of each level"]),
    "names": ("/guide/names-and-context/", ["Sell five"]),
}


def fill_anew() -> None:
    """Have the same rows with the same keys."""
    call_command("flush", interactive=False, verbosity=0)
    call_command("load_sample_data", stdout=StringIO())


@pytest.mark.parametrize("name", JOURNEYS)
def test_a_recorded_journey_passes(
    journey: Journey, settings: Settings, transactional_db: None, name: str
):
    """The demo's own scripts call actions as well, and those are recorded, too."""
    journey.allow("422")
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "DEBUG": True}
    fill_anew()
    path, doings = JOURNEYS[name]
    page = journey.open(path)
    for doing in doings:
        do(page, doing)
        journey.settle()
    text = recorded(page)
    assert text.count(".call(") >= sum(isinstance(doing, str) for doing in doings), text
    assert text.count("assert") >= 2 * len(doings), text
    fill_anew()
    found: dict[str, Any] = {}
    exec(text, found)
    found["test_journey"](Nitro())


def do(page: Page, doing: str | tuple[str, str]) -> None:
    if isinstance(doing, tuple):
        page.get_by_label(doing[0]).first.fill(doing[1])
    else:
        page.get_by_role("button", name=doing).first.click()


def recorded(page: Page) -> str:
    page.keyboard.press("Alt+Shift+N")
    page.get_by_role("button", name="Copy as test").click()
    return page.get_by_role("textbox", name="Test").input_value()
