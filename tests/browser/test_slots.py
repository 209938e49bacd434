"""Content that a page or a component gives to a component inside."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.journey import Journey

DESK = "/page/composition/?one=Desk"


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def paths(journey: Journey) -> list[str]:
    return [re.sub(r".*/nitro/", "", request.url) for request in journey.requests]


def test_an_owner_shows_new_content_in_children_that_stay(journey: Journey):
    """In every slot, though no child runs; what is typed and whom it belongs to stay."""
    page = journey.open(DESK)
    button(page, "Toggle B").click()
    expect(page.get_by_role("heading", name="B 1")).to_be_visible()
    button(page, "Chip 1: 0").click()
    expect(button(page, "Chip 1: 1")).to_be_visible()
    free = page.get_by_label("Free")
    free.fill("typed")
    page.evaluate("() => { document.querySelector('#nitro-desk-1-panel_a').mark = 'same'; }")
    for draws in (1, 2):
        button(page, "Redraw").click()
        for text in ("Drawn {} times", "Foot {}", "Row {}", "Framed {}"):
            expect(page.get_by_text(text.format(draws), exact=True)).to_be_visible()
        expect(page.get_by_role("heading", name="B 1")).to_be_visible()
        expect(button(page, "Chip 1: 1")).to_be_visible()
        expect(free).to_have_value("typed")
    assert page.evaluate("() => document.querySelector('#nitro-desk-1-panel_a').mark") == "same"
    assert page.locator("tbody#nitro-desk-1-sheet-1--default > tr").count() == 1
    assert page.locator("template[data-nitro-update]").count() == 0
    button(page, "Chip 1: 1").click()
    expect(button(page, "Chip 1: 2")).to_be_visible()
    journey.settle()
    assert paths(journey) == [
        "Panel/toggle/",
        "Chip/click/",
        "Desk/redraw/",
        "Desk/redraw/",
        "Chip/click/",
    ]


def test_rows_for_a_table_come_whole(journey: Journey):
    """Also where something is open, and the answer is read and written before it is swapped."""
    page = journey.open(DESK)
    page.evaluate(
        "() => document.getElementById('nitro-desk-1').append(document.createElement('details'))"
    )
    button(page, "Redraw").click()
    expect(page.locator("tbody#nitro-desk-1-sheet-1--default > tr > td")).to_have_text("Row 1")
    expect(page.get_by_text("Drawn 1 times")).to_be_visible()
    expect(page.get_by_text("Foot 1")).to_be_visible()


def test_content_stays_when_its_component_is_rendered(journey: Journey):
    """Shown, hidden and shown again, with what was typed and the components in it."""
    page = journey.open(DESK)
    button(page, "Chip 1: 0").click()
    expect(button(page, "Chip 1: 1")).to_be_visible()
    free = page.get_by_label("Free")
    free.fill("typed")
    free.evaluate("(element) => { element.mark = 'the same'; }")
    toggle = button(page, "Toggle A")
    for toggles in (1, 2, 3, 4):
        toggle.click()
        expect(page.get_by_role("heading", name=f"A {toggles}")).to_be_visible()
        expect(page.get_by_text("Foot 0")).to_be_visible()
        expect(free).to_be_visible(visible=toggles % 2 == 0)
    expect(free).to_have_value("typed")
    assert free.evaluate("(element) => element.mark") == "the same"
    button(page, "Chip 1: 1").click()
    expect(button(page, "Chip 1: 2")).to_be_visible()
    journey.settle()
    assert set(paths(journey)) == {"Chip/click/", "Panel/toggle/"}


def test_an_older_browser_keeps_content_too(journey: Journey):
    """One that can't move elements: states, what was typed, and what is new."""
    journey.page.add_init_script("delete Element.prototype.moveBefore")
    page = journey.open(DESK)
    button(page, "Chip 1: 0").click()
    expect(button(page, "Chip 1: 1")).to_be_visible()
    page.get_by_label("Free").fill("typed")
    for count in (1, 2):
        button(page, "Toggle A").click()
        expect(page.get_by_role("heading", name=f"A {2 * count - 1}")).to_be_visible()
        button(page, "Redraw").click()
        expect(page.locator("h2")).to_have_text(f"{count}")
        button(page, "Toggle A").click()
        expect(page.get_by_text(f"Drawn {count} times")).to_be_visible()
        expect(page.get_by_label("Free")).to_have_value("typed")
    button(page, "Chip 1: 1").click()
    expect(button(page, "Chip 1: 2")).to_be_visible()


def test_content_that_is_hidden_is_kept_up_to_date(journey: Journey):
    page = journey.open(DESK)
    button(page, "Toggle A").click()
    expect(page.get_by_text("Drawn 0 times")).to_be_hidden()
    button(page, "Redraw").click()
    expect(page.locator("h2")).to_have_text("1")
    button(page, "Toggle A").click()
    expect(page.get_by_text("Drawn 1 times")).to_be_visible()


def test_content_acts_for_its_owner(journey: Journey):
    """Its actions and its inputs are the owner's, and so is the mark that shows that they run."""
    page = journey.open(DESK)
    note = page.get_by_label("Note")
    note.fill("hello")
    with journey.hold() as gate:
        button(page, "Save").click()
        gate.wait_for(1)
        expect(page.get_by_text("Saving")).to_be_visible()
        expect(page.locator("#nitro-desk-1")).to_have_attribute("aria-busy", "true")
        expect(page.locator("#nitro-desk-1-panel_a")).not_to_have_attribute("aria-busy", "true")
    expect(page.locator("output")).to_have_text("hello")
    expect(page.get_by_text("Saving")).to_be_hidden()
    expect(note).to_have_value("hello")
    button(page, "Add").click()
    button(page, "Chip 2: 0").click()
    expect(button(page, "Chip 2: 1")).to_be_visible()
    journey.settle()
    assert paths(journey) == ["Desk/save/", "Desk/add/", "Chip/click/"]


def test_a_live_input_in_the_content_syncs_its_owner(journey: Journey):
    page = journey.open(DESK)
    page.get_by_label("Word").press_sequentially("letter")
    expect(page.get_by_text("6 letters")).to_be_visible()
    expect(page.get_by_label("Word")).to_have_value("letter")
    expect(page.get_by_label("Word")).to_be_focused()
    journey.settle()
    assert set(paths(journey)) == {"Desk/sync/"}


def test_focus_and_caret_stay_in_the_content(journey: Journey):
    page = journey.open(DESK)
    note = page.get_by_label("Note")
    note.fill("hello")
    note.evaluate("(element) => element.setSelectionRange(2, 3)")
    page.evaluate("() => window.nitro.call('Desk', 'redraw')")
    expect(page.get_by_text("Drawn 1 times")).to_be_visible()
    expect(note).to_be_focused()
    assert note.evaluate(
        "({ selectionStart, selectionEnd }) => [selectionStart, selectionEnd]"
    ) == [2, 3]


def test_content_is_handed_on(journey: Journey):
    """Each of three that are rendered leaves what the others show."""
    page = journey.open(DESK)
    button(page, "Redraw frames").click()
    expect(page.get_by_text("Frames 1")).to_be_visible()
    expect(page.get_by_text("Framed 0")).to_be_visible()
    button(page, "Toggle Inner").click()
    expect(page.get_by_text("Framed 0")).to_be_hidden()
    button(page, "Redraw").click()
    expect(page.locator("h2")).to_have_text("1")
    button(page, "Redraw frames").click()
    button(page, "Toggle Inner").click()
    expect(page.get_by_text("Framed 1")).to_be_visible()
    expect(page.get_by_text("Frames 2")).to_be_visible()


def test_lost_content_comes_back(journey: Journey):
    """With the next rendering of its component, from its owner."""
    page = journey.open(DESK)
    page.evaluate("() => document.querySelector('#nitro-desk-1-panel_a--footer').remove()")
    button(page, "Toggle A").click()
    expect(page.get_by_text("Foot 0")).to_be_visible()
    button(page, "Redraw").click()
    expect(page.get_by_text("Foot 1")).to_be_visible()
    journey.settle()
    assert paths(journey) == ["Panel/toggle/", "Desk/refresh/", "Desk/redraw/"]
    expect(page.locator("#nitro-desk-1-panel_a--footer")).not_to_have_attribute(
        "hx-post", re.compile("")
    )


def test_a_page_gives_content(journey: Journey):
    page = journey.open("/page/slots/?name=<i>Ada</i>")
    expect(page.get_by_text("Of the page, <i>Ada</i>")).to_be_visible()
    button(page, "Chip 9: 0").click()
    expect(button(page, "Chip 9: 1")).to_be_visible()
    for _ in range(2):
        button(page, "Toggle Paged").click()
    expect(page.get_by_role("heading", name="Paged 2")).to_be_visible()
    expect(button(page, "Chip 9: 1")).to_be_visible()
    expect(page.get_by_text("Feet")).to_be_visible()
    journey.settle()
    assert set(paths(journey)) == {"Chip/click/", "Panel/toggle/"}


@pytest.mark.parametrize("lazy", ["load", "visible"])
def test_a_lazy_component_finds_its_content(journey: Journey, lazy: str):
    page = journey.open(f"/page/slots/?name=Ada&lazy={lazy}")
    expect(page.get_by_role("heading", name="Paged 0")).to_be_visible()
    expect(page.get_by_text("Of the page, Ada")).to_be_visible()
    button(page, "Chip 9: 0").click()
    expect(button(page, "Chip 9: 1")).to_be_visible()
    button(page, "Toggle Paged").click()
    expect(page.get_by_text("Of the page, Ada")).to_be_hidden()
    journey.settle()
    assert paths(journey) == ["Panel/nitro-mount/", "Chip/click/", "Panel/toggle/"]
