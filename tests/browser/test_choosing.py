"""An answer that comes while a file dialog or a menu is open takes nothing of what is chosen."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.journey import Journey
from tests.browser.tabs.tab import Tab

NOTEPAD = "/page/bridge/?one=Notepad"
REFRESH = "() => void nitro.call('Notepad', 'refresh')"


@pytest.mark.parametrize("answers", [1, 2])
def test_a_file_reaches_the_input_that_has_come_meanwhile(
    journey: Journey, tmp_path: Path, answers: int
):
    file = tmp_path / "a.txt"
    file.write_text("chosen late")
    page = journey.open(NOTEPAD)
    with page.expect_file_chooser() as opened:
        page.get_by_label("File").click()
    for _ in range(answers):
        page.evaluate(REFRESH)
        journey.settle()
    opened.value.set_files(file)
    page.get_by_role("button", name="Attach").click()
    [attached] = journey.wait_for_heard("nitro:attached")
    assert (attached.detail["name"], attached.detail["text"]) == ("a.txt", "chosen late")


CHOOSE = """() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["chosen late"], "a.txt"));
    dialog.files = transfer.files;
    dialog.dispatchEvent(new Event("change", { bubbles: true }));
}"""


@pytest.mark.modes("htmx4", "htmx2")
def test_in_every_browser(tab: Tab):
    """The dialog itself is the system's, so the page stands in for it."""
    tab.open(NOTEPAD)
    tab.evaluate("() => void (window.dialog = document.querySelector('[type=file]'))")
    tab.evaluate(REFRESH)
    tab.settle()
    tab.evaluate(CHOOSE)
    tab.click("button=Attach")
    [attached] = tab.wait_for_heard("nitro:attached")
    assert (attached["name"], attached["text"]) == ("a.txt", "chosen late")


def test_nothing_is_chosen_where_the_input_has_gone(journey: Journey):
    page = journey.open(NOTEPAD)
    page.evaluate("() => void (window.dialog = document.querySelector('[type=file]'))")
    page.evaluate(REFRESH)
    journey.settle()
    page.evaluate("() => document.querySelector('#nitro-notepad-1').remove()")
    page.evaluate(CHOOSE)
    assert journey.problems == []
    expect(page.locator("[type=file]")).to_have_count(0)


@pytest.mark.modes("htmx4", "htmx2")
@pytest.mark.parametrize("key", [None, "Space", "Alt+ArrowDown"])
def test_a_menu_stays_open_until_something_is_chosen(journey: Journey, key: str | None):
    page = journey.open(NOTEPAD)
    menu = page.get_by_label("Size")
    if key:
        menu.press(key)
    else:
        menu.click()
    page.evaluate("() => document.querySelector('select:open').isTheFirst = true")
    page.evaluate("() => void nitro.call('Notepad', 'clear')")
    journey.settle()
    page.keyboard.press("ArrowDown")
    assert page.evaluate("() => document.querySelector('select:open').isTheFirst")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Title", exact=True)).to_have_value("")
    expect(menu).to_have_value("l")


@pytest.mark.modes("htmx4", "htmx2")
@pytest.mark.whole_browser
def test_a_picker_stays_open(journey: Journey):
    """Answers do not wait for it: a colour may be looked for all day."""
    page = journey.open("/page/bridge/?one=Notepad&two=Tally")
    colour = page.get_by_label("Colour")
    colour.focus()
    colour.evaluate("(input) => void (window.onkeydown = () => input.showPicker())")
    page.keyboard.press("Shift")
    assert colour.evaluate("(input) => input.matches(':open')")
    page.evaluate("() => void nitro.call('Tally', 'increment')")
    expect(page.locator("#nitro-notepad-1 output")).to_have_text("100")
    journey.settle()
    assert colour.evaluate("(input) => input.matches(':open')")


@pytest.mark.modes("htmx4")
def test_a_menu_that_is_left_holds_nothing_back(journey: Journey):
    page = journey.open(NOTEPAD)
    page.get_by_label("Size").click()
    page.evaluate("() => void nitro.call('Notepad', 'clear')")
    journey.settle()
    expect(page.get_by_label("Title", exact=True)).to_have_value("First")
    page.keyboard.press("Escape")
    expect(page.get_by_label("Title", exact=True)).to_have_value("")
