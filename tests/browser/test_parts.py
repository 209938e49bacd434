"""Parts of a component that an action sends alone, as the page puts them into their places."""

import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.journey import Journey

BOARD = "/page/composition/?one=PartBoard"
MARK = "(element) => { element.mark = 'same'; }"
MARKED = "(element) => element.mark"


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def row(page: Page, number: int) -> Locator:
    return page.locator(f"#nitro-partboard-1--_row_{number}")


def field(page: Page, label: str) -> Locator:
    return page.get_by_label(label, exact=True)


def paths(journey: Journey) -> list[str]:
    return [re.sub(r".*/nitro/", "", request.url) for request in journey.requests]


def call(page: Page, action: str, **arguments: Any) -> None:
    """Run an action, as a page script would, so that nothing of the page is touched."""
    page.evaluate(
        "([action, args]) => { nitro.call('PartBoard', action, args); }", [action, arguments]
    )


def test_what_stands_outside_is_not_touched(journey: Journey):
    """Rows, what is typed, what is open, and even what the action has changed there."""
    page = journey.open(BOARD)
    for other in (row(page, 1), row(page, 3), page.locator("table"), page.locator("output")):
        other.evaluate(MARK)
    field(page, "Note").fill("bound")
    field(page, "Text 1").fill("of another row")
    row(page, 3).locator("summary").click()
    button(page, "Bump 2").click()
    expect(row(page, 2)).to_contain_text("Row 2: 1")
    journey.settle()
    for other in (row(page, 1), row(page, 3), page.locator("table"), page.locator("output")):
        assert other.evaluate(MARKED) == "same"
    expect(page.locator("output")).to_have_text("Total 0")
    expect(row(page, 3).locator("details")).to_have_attribute("open", "")
    expect(field(page, "Text 1")).to_have_value("of another row")
    expect(field(page, "Note")).to_have_value("bound")
    assert row(page, 2).get_attribute("class") == "row changed"
    expect(row(page, 2).locator("td")).to_have_count(10)
    button(page, "All").click()  # on the state that the row has brought
    expect(row(page, 2)).to_contain_text("Row 2: 2")
    expect(page.locator("output")).to_have_text("Total 4")
    expect(field(page, "Text 1")).to_have_value("of another row")
    expect(field(page, "Note")).to_have_value("bound")
    assert paths(journey) == ["PartBoard/bump/", "PartBoard/bump_all/"]


def test_what_is_the_visitor_s_stays_in_the_row_itself(journey: Journey):
    """Text that has not travelled, what is open, what is scrolled, and what the page is to keep."""
    page = journey.open(BOARD)
    own = row(page, 2)
    field(page, "Text 2").fill("typed")
    own.locator("summary").click()
    own.locator(".kept").evaluate("(element) => { element.textContent = 'of a script'; }")
    field(page, "Long 2").evaluate("(element) => element.scrollTo(0, 30)")
    journey.wait_until(
        lambda: field(page, "Long 2").evaluate("(element) => element.scrollTop") == 30, "scroll"
    )
    for count in (1, 2):
        button(page, "Bump 2").click()
        expect(own.locator("pre")).to_have_text(f"first\n{count}")
        expect(own.locator("details")).to_have_attribute("open", "")
        expect(own.locator("details")).to_contain_text(f"Inside {count}")
        expect(own.locator(".kept")).to_have_text("of a script")
        expect(field(page, "Text 2")).to_have_value("typed")
        expect(button(page, "Bump 2")).to_be_focused()
        journey.settle()
        assert field(page, "Long 2").evaluate("(element) => element.scrollTop") == 30
    assert own.locator("pre").evaluate("(element) => element.textContent") == "first\n2"
    expect(field(page, "Text 1")).to_have_value("0")


def type_while_it_is_rendered(journey: Journey, label: str) -> None:
    page = journey.open(BOARD)
    field(page, label).focus()
    page.keyboard.type("-1.")
    call(page, "bump", number=2)
    expect(row(page, 2)).to_contain_text("Row 2: 1")
    journey.settle()
    expect(field(page, label)).to_be_focused()
    page.keyboard.type("5")
    call(page, "bump", number=2)
    expect(row(page, 2)).to_contain_text("Row 2: 2")
    journey.settle()
    page.keyboard.type("0")
    expect(page.locator("tr")).to_have_count(3)
    assert page.locator("[hx-ext=nitro-around]").count() == 0


def test_who_types_in_the_row_goes_on_typing(journey: Journey):
    """With the caret where it was, before the server's "0"."""
    type_while_it_is_rendered(journey, "Text 2")
    expect(field(journey.page, "Text 2")).to_have_value("-1.500")


@pytest.mark.modes("htmx4", "htmx4-newest", "htmx2", "htmx2-newest")
def test_half_a_number_in_the_row_stays(journey: Journey):
    """Idiomorph writes each value, so it keeps text alone."""
    type_while_it_is_rendered(journey, "Number 2")
    expect(field(journey.page, "Number 2")).to_have_value("-1.50")


@pytest.mark.modes("htmx4", "htmx4-newest", "htmx2", "htmx2-newest")
def test_the_caret_of_an_address_stays(journey: Journey):
    """Browsers do not tell scripts where it is, so the input itself has to stay, or to move."""
    page = journey.open(BOARD)
    field(page, "Mail 2").focus()
    page.keyboard.type("a@c")
    page.keyboard.press("ArrowLeft")
    call(page, "bump", number=2)
    expect(row(page, 2)).to_contain_text("Row 2: 1")
    journey.settle()
    page.keyboard.type("b")
    expect(field(page, "Mail 2")).to_have_value("a@bc")


def test_quick_clicks_build_on_each_other(journey: Journey):
    """Each leaves with the state that the one before has brought; what is behind keeps its text."""
    page = journey.open(BOARD)
    with journey.hold() as gate:
        for number in (1, 3, 1, 2):
            button(page, f"Bump {number}").click()
        gate.wait_for(1)
        field(page, "Text 3").fill("meanwhile")
    journey.wait_for_heard("nitro:action-complete", 4)
    for number, count in ((1, 2), (2, 1), (3, 1)):
        expect(row(page, number)).to_contain_text(f"Row {number}: {count}")
    expect(field(page, "Text 3")).to_have_value("meanwhile")
    assert [event.detail["number"] for event in journey.heard("nitro:part-bumped")] == [1, 3, 1, 2]
    assert len(journey.requests) == 4


def test_several_rows_in_one_answer(journey: Journey):
    page = journey.open(BOARD)
    field(page, "Text 1").fill("one")
    field(page, "Text 3").fill("three")
    button(page, "Swap").click()
    for number in (1, 3):
        expect(row(page, number)).to_contain_text(f"Row {number}: 1")
    expect(field(page, "Text 1")).to_have_value("one")
    expect(field(page, "Text 3")).to_have_value("three")
    expect(page.locator("tr")).to_have_count(3)


def test_a_row_that_the_page_does_not_have_brings_the_whole(journey: Journey):
    """Also if others wait behind, which would bring their own rows alone."""
    page = journey.open(BOARD)
    field(page, "Text 1").fill("typed")
    with journey.hold() as gate:
        button(page, "Add").click()
        gate.wait_for(1)
        button(page, "Bump 2").click()
    journey.wait_for_heard("nitro:action-complete", 2)
    expect(row(page, 4)).to_contain_text("Row 4: 0")
    expect(row(page, 2)).to_contain_text("Row 2: 1")
    expect(page.get_by_role("heading")).to_have_text("Board of 4")
    expect(field(page, "Text 1")).to_have_value("typed")
    journey.settle()
    assert paths(journey) == ["PartBoard/add/", "PartBoard/bump/", "PartBoard/refresh/"]


def test_errors_bring_the_whole_until_they_have_gone(journey: Journey):
    page = journey.open(BOARD)
    journey.allow("422")
    button(page, "Refuse 2").click()
    expect(page.get_by_text("No.").first).to_be_visible()
    expect(row(page, 2)).to_contain_text("Row 2: 1")
    button(page, "Bump 1").click()
    expect(row(page, 1)).to_contain_text("Row 1: 1")
    expect(page.locator("#nitro-partboard-1").get_by_text("No.")).to_have_count(0)
    expect(page.locator("output")).to_have_text("Total 2")


def test_a_row_is_edited_in_its_place(journey: Journey):
    """What has ``autofocus`` gets the focus; what is typed in there travels."""
    page = journey.open(BOARD)
    row(page, 1).evaluate(MARK)
    field(page, "Text 2").fill("beside")
    button(page, "Edit 2").click()
    expect(field(page, "Name")).to_be_focused()
    field(page, "Name").fill("Renamed")
    page.keyboard.press("Enter")
    expect(row(page, 2)).to_contain_text("Renamed: 0")
    expect(field(page, "Name")).to_have_count(0)
    expect(field(page, "Text 2")).to_have_value("beside")
    journey.settle()
    assert row(page, 1).evaluate(MARKED) == "same"
    assert paths(journey) == ["PartBoard/edit/", "PartBoard/save/"]


def test_a_part_of_the_name_alone(journey: Journey):
    page = journey.open(BOARD)
    field(page, "Note").fill("typed")
    call(page, "summary")
    expect(page.locator("output")).to_have_text("Total -1")
    expect(field(page, "Note")).to_have_value("typed")
    expect(page.locator("output")).to_have_count(1)


def test_who_hears_brings_its_part_as_well(journey: Journey):
    """In the same answer, from the second click on at the latest."""
    journey.stop_the_clock()
    page = journey.open("/page/composition/?one=PartPair")
    lines = page.get_by_role("listitem")
    expect(lines).to_have_count(3)
    for number in (0, 2):
        lines.nth(number).evaluate(MARK)
    for count in (1, 2, 3):
        page.get_by_role("button", name="Bump 2", exact=True).click()
        expect(lines).to_have_text(["Line 1: 0", f"Line 2: {count}", "Line 3: 0"])
        journey.settle()
    for number in (0, 2):
        assert lines.nth(number).evaluate(MARKED) == "same"
    asked = paths(journey)
    assert asked.count("PartBoard/bump/") == 3
    assert len(asked) <= 4


def test_a_child_in_a_part_stays_or_is_made_anew(journey: Journey):
    """With new content in its slot; with other arguments it begins again."""
    page = journey.open("/page/composition/?one=PartShelf")
    for chip in range(2):
        button(page, "Chip 0: 0").first.click()
        expect(button(page, "Chip 0: 1")).to_have_count(chip + 1)
    button(page, "Bump 1").click()
    expect(page.get_by_role("heading", name="Item 1: 1")).to_be_visible()
    expect(page.get_by_text("Given 1", exact=True)).to_be_visible()
    expect(button(page, "Chip 0: 1")).to_have_count(2)
    button(page, "Renew 2").click()
    expect(button(page, "Chip 1: 0")).to_be_visible()
    expect(page.get_by_text("Given 1", exact=True)).to_have_count(2)
    expect(button(page, "Chip 0: 1")).to_have_count(1)
    button(page, "Chip 1: 0").click()
    expect(button(page, "Chip 1: 1")).to_be_visible()
    journey.settle()
    assert "PartShelf/refresh/" not in paths(journey)
