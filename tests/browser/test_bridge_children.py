"""Children: what is typed into one stays there, whatever its parent does."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.journey import Journey

DECKS = ["Deck", "NamedDeck", "DeckWithIds"]


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def field(page: Page, label: str) -> Locator:
    return page.get_by_label(label, exact=True)


def expect_slips(page: Page, *numbers: int) -> None:
    """Expect the slips in this order; 2 has its text, and its owner's, the others have none."""
    expect(page.get_by_role("heading", level=3)).to_have_text([f"Slip {n}" for n in numbers])
    for number in numbers:
        for label, text in (("Text", "mine"), ("Remark", "of two")):
            expect(field(page, f"{label} {number}")).to_have_value(text if number == 2 else "")
    expect(field(page, "Of the deck")).to_have_value("above")


@pytest.mark.parametrize("deck", DECKS)
def test_typed_text_stays_in_its_child(journey: Journey, deck: str):
    """When children before it go, when all change places, when one comes before it."""
    page = journey.open(f"/page/composition/?one={deck}")
    field(page, "Of the deck").fill("above")
    field(page, "Remark 2").fill("of two")
    field(page, "Text 2").fill("mine")
    button(page, "Drop 1").click()
    expect_slips(page, 2, 3)
    button(page, "Reverse").click()
    expect_slips(page, 3, 2)
    button(page, "Insert 9").click()
    expect_slips(page, 9, 3, 2)
    button(page, "Redraw").click()
    expect(page.get_by_role("heading", level=2)).to_have_text("1")
    expect_slips(page, 9, 3, 2)
    if deck == "NamedDeck":
        field(page, "Text 2").press("Enter")
        expect(page.locator("output")).to_have_text(["", "", "mine"])
        expect(field(page, "Text 2")).to_have_value("")


@pytest.mark.parametrize("deck", DECKS)
def test_the_focus_stays_in_its_child(journey: Journey, deck: str):
    """With the caret: one goes on typing where one was."""
    page = journey.open(f"/page/composition/?one={deck}")
    field(page, "Text 2").fill("mine")
    field(page, "Text 2").press("ArrowLeft")
    page.evaluate("(name) => nitro.call(name, 'drop', { slip: 1 })", deck)
    expect(page.get_by_role("heading", level=3)).to_have_text(["Slip 2", "Slip 3"])
    journey.settle()
    page.keyboard.type("-")
    expect(field(page, "Text 2")).to_have_value("min-e")


def test_a_parents_form_leaves_what_stands_in_its_children(journey: Journey):
    """Though htmx sends it along; the parent's own argument is cleared."""
    page = journey.open("/page/composition/?one=Envelope")
    field(page, "Text 2").fill("mine")
    field(page, "Of the envelope").fill("sent")
    button(page, "Note").click()
    expect(page.locator("output").first).to_have_text("sent")
    journey.settle()
    expect(field(page, "Of the envelope")).to_have_value("")
    expect(field(page, "Text 2")).to_have_value("mine")
