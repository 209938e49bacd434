"""Journeys through the demo, recorded in the browser's timeline, are tests that pass unchanged."""

import re
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from playwright.sync_api import Page
from pytest_django import Settings

from nitro_htmx.testing import Nitro
from tests.browser.journey import Journey

pytestmark = pytest.mark.modes("htmx4", "htmx2")

# A form that was refused is sent again as a form: what is wrong in it stops its own action alone.
ASKED = re.compile(r"\.(?:call|submit)\(")
Doing = str | tuple[str, str | bool]
# A page, and what is done there: buttons that are pressed, and (label, text, choice or tick) that
# is entered.
JOURNEYS: dict[str, tuple[str, list[Doing]]] = {
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
    "keys": ("/guide/refreshing/", ["All, by name", "All, by class", "Nairobi, by key"]),
    "a row that goes": ("/catalogue/", ["Edit Apple crate", "Delete"]),
    "rows that are live": ("/guide/live-rows/", ["Order one Apple crate", "Next", "Price"]),
    "a board that is pushed": (
        "/recipes/shared-board/",
        ["Water the fig tree: Done", "Order more beeswax: To do"],
    ),
}
# Those with entries that are sent by what follows, or by themselves.
ENTRIES: dict[str, tuple[str, list[Doing]]] = {
    "search, order and pages": ("/catalogue/", [("Search", "oo"), "Price", "Next"]),
    "a form with errors": (
        "/catalogue/",
        ["Edit Apple crate", ("Name", ""), "Save", ("Name", "Apple box"), "Save"],
    ),
    "an unfinished letter": (
        "/recipes/dirty-form/",
        [("Subject", "Hi"), ("Text", "I forgot"), "Save"],
    ),
    "an order": (
        "/orders/",
        [("Pieces", "2"), "Add", "Place order", ("Your name", "Ada"), "Place order", "Show more"],
    ),
    "selects that depend": (
        "/recipes/dependent-selects/",
        [("Department", "Garden"), ("Product", "Copper watering can"), "Choose"],
    ),
    "ticks, and back": (
        "/recipes/bulk-update/",
        [("Water the fig tree", True), ("Answer the post", True), "Mark as done", "Undo"],
    ),
    "a child with a key": (
        "/recipes/click-to-edit/",
        ["Edit Water the fig tree", ("Title", "Water the figs"), "Save"],
    ),
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
    path, doings = JOURNEYS[name]
    text = record(journey, settings, path, doings)
    assert len(ASKED.findall(text)) >= sum(isinstance(doing, str) for doing in doings), text
    assert text.count("assert") >= 2 * len(doings), text
    play(text)


@pytest.mark.parametrize("name", ENTRIES)
def test_a_recorded_journey_with_entries_passes(
    journey: Journey, settings: Settings, transactional_db: None, name: str
):
    """What was refused is sent as the form does it; an entry that sends itself does so there."""
    path, doings = ENTRIES[name]
    text = record(journey, settings, path, doings)
    clicks = sum(isinstance(doing, str) for doing in doings)
    assert len(ASKED.findall(text)) >= clicks, text
    assert text.count("assert") >= 2 * clicks, text
    assert ".fill(" in text, text
    play(text)


def record(journey: Journey, settings: Settings, path: str, doings: list[Doing]) -> str:
    """Return the test that comes of what is done on a page."""
    journey.allow("422")
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "DEBUG": True}
    fill_anew()
    page = journey.open(path)
    page.on("dialog", lambda dialog: dialog.accept())
    for doing in doings:
        do(page, doing)
        journey.settle()
    return recorded(page)


def play(text: str) -> None:
    """Run a test, with the same rows."""
    fill_anew()
    found: dict[str, Any] = {}
    exec(text, found)
    found["test_journey"](Nitro())


def do(page: Page, doing: Doing) -> None:
    if isinstance(doing, str):
        page.get_by_role("button", name=doing).first.click()
        return
    label, value = doing
    field = page.locator("main").get_by_label(label).first
    if isinstance(value, bool):
        field.set_checked(value)
    elif field.evaluate("({ localName }) => localName") == "select":
        field.select_option(label=value)
    else:
        field.fill(value)


def recorded(page: Page) -> str:
    page.keyboard.press("Alt+Shift+N")
    page.get_by_role("button", name="Copy as test").click()
    return page.get_by_role("textbox", name="Test").input_value()
