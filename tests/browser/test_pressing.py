"""While the visitor presses a button, an answer waits: the click that comes is not lost."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.journey import Journey
from tests.browser.tabs.tab import Tab

ROWS = "/page/bridge/?one=Rows"
DELETE_THE_FIRST = "() => void nitro.call('Rows', 'delete', { row: 1 })"


@pytest.mark.modes("htmx4", "htmx2")
@pytest.mark.parametrize("key", [None, "Space"])
def test_what_is_pressed_stays_until_it_is_released(tab: Tab, key: str | None):
    """After the first deletion there is no button any more."""
    tab.open(ROWS)
    tab.focus("button=Delete 2")
    with tab.witness.hold("^/nitro/"):
        tab.evaluate(DELETE_THE_FIRST)
        tab.witness.wait_for_held(1)
        with tab.held_keys(key) if key else tab.held("button=Delete 2"):
            tab.witness.let_go()
            tab.settle()
            assert tab.text("output") == ""
    tab.wait_for_text("output", "1,2")
    assert [detail["row"] for detail in tab.wait_for_heard("nitro:row-deleted", 2)] == [1, 2]


@pytest.mark.modes("htmx4", "htmx2")
def test_what_is_dragged_stays_until_it_is_dropped(journey: Journey):
    """The browser takes the pointer away, since it moves what is dragged itself."""
    page = journey.open(ROWS)
    page.evaluate("() => void (document.querySelector('li').draggable = true)")
    page.evaluate(
        """() => {
            window.ends = [];
            for (const name of ["pointercancel", "dragend"]) {
                window.addEventListener(name, () => ends.push(name));
            }
        }"""
    )
    page.get_by_text("Row 1").hover(position={"x": 3, "y": 3})
    page.mouse.down()
    page.get_by_label("Note 3").hover()
    page.get_by_label("Note 4").hover()
    assert page.evaluate("() => ends") == ["pointercancel"]
    page.evaluate(DELETE_THE_FIRST)
    journey.settle()
    expect_nothing(page)
    page.mouse.up()
    expect(page.locator("output")).to_have_text("1")
    assert page.evaluate("() => ends") == ["pointercancel", "dragend"]


ENDS = {
    "the pointer is taken away": "document.dispatchEvent(new PointerEvent('pointercancel'))",
    "a menu opens": "document.dispatchEvent(new MouseEvent('contextmenu'))",
    "a drag is over": "document.dispatchEvent(new DragEvent('dragend'))",
    "the window is left": "window.dispatchEvent(new FocusEvent('blur'))",
    "a menu has been used": """{
        const select = document.body.appendChild(document.createElement('select'));
        select.dispatchEvent(new Event('change', { bubbles: true }));
    }""",
    "the pointer moves": "document.dispatchEvent(new PointerEvent('pointermove', { buttons: 0 }))",
}


@pytest.mark.modes("htmx4", "htmx2")
@pytest.mark.parametrize("end", ENDS)
def test_no_answer_waits_for_ever(journey: Journey, end: str):
    """Where a browser does not say that the button was released."""
    page = journey.open(ROWS)
    page.mouse.move(1, 1)
    page.mouse.down()
    page.evaluate(DELETE_THE_FIRST)
    journey.settle()
    expect_nothing(page)
    page.evaluate("() => document.dispatchEvent(new PointerEvent('pointermove', { buttons: 1 }))")
    journey.settle()
    expect_nothing(page)
    page.evaluate(f"() => {{ {ENDS[end]} }}")
    expect(page.locator("output")).to_have_text("1")


def expect_nothing(page: Page) -> None:
    assert page.locator("output").inner_text() == ""


@pytest.mark.modes("htmx4", "htmx2")
def test_a_finger_that_scrolls_or_taps_holds_nothing_back(journey: Journey):
    """Its click comes some time after it was lifted, or never."""
    page = journey.open(ROWS)
    page.evaluate("() => document.dispatchEvent(new PointerEvent('pointerdown'))")
    page.evaluate(DELETE_THE_FIRST)
    journey.settle()
    expect_nothing(page)
    page.evaluate(
        "() => document.dispatchEvent(new PointerEvent('pointerup', { pointerType: 'touch' }))"
    )
    expect(page.locator("output")).to_have_text("1")
