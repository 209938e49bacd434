"""The focus is where somebody who uses the keyboard expects it, after each action."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.journey import Journey
from tests.site.models import Maker

MAKERS = "/page/lists/?one=MakerAdmin"
DOORS = "/page/bridge/?one=Doors"


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def field(page: Page, label: str) -> Locator:
    return page.get_by_label(label, exact=True)


def press(control: Locator, key: str = "Enter") -> None:
    control.focus()
    control.press(key)


@pytest.fixture
def makers(transactional_db: None) -> None:
    for letter in "ABC":
        Maker.objects.create(name=f"Maker {letter}")


@pytest.mark.usefixtures("makers")
def test_an_inline_edit(journey: Journey):
    """Into the form that Edit opens, and back to that Edit by Cancel, Save and Enter."""
    page = journey.open(MAKERS)
    editing = page.get_by_role("form", name="Edit Maker B")
    press(button(page, "Edit Maker B"))
    expect(editing.get_by_label("Name")).to_be_focused()
    press(editing.get_by_role("button", name="Cancel"))
    expect(editing).to_have_count(0)
    expect(button(page, "Edit Maker B")).to_be_focused()

    page.keyboard.press("Enter")
    expect(editing.get_by_label("Name")).to_be_focused()
    page.keyboard.type("Maker BB")  # what was there is selected, as with the Tab key
    page.keyboard.press("Enter")
    expect(page.get_by_role("rowheader", name="Maker BB")).to_be_visible()
    expect(button(page, "Edit Maker BB")).to_be_focused()

    page.keyboard.press("Enter")
    editing = page.get_by_role("form", name="Edit Maker BB")
    expect(editing.get_by_label("Name")).to_be_focused()
    press(editing.get_by_role("button", name="Save"))
    expect(editing).to_have_count(0)
    expect(button(page, "Edit Maker BB")).to_be_focused()


@pytest.mark.usefixtures("makers")
def test_an_edit_of_the_next_row(journey: Journey):
    """Into its form, though that of another row was open; what was typed there is not its own."""
    page = journey.open(MAKERS)
    press(button(page, "Edit Maker A"))
    expect(page.get_by_role("form", name="Edit Maker A").get_by_label("Name")).to_be_focused()
    page.keyboard.type("Half a maker")
    press(button(page, "Edit Maker B"))
    name = page.get_by_role("form", name="Edit Maker B").get_by_label("Name")
    expect(name).to_be_focused()
    expect(name).to_have_value("Maker B")


@pytest.mark.usefixtures("makers")
def test_an_open_form_does_not_take_the_focus_again(journey: Journey):
    page = journey.open(MAKERS)
    press(button(page, "Edit Maker B"))
    expect(page.get_by_role("form", name="Edit Maker B").get_by_label("Name")).to_be_focused()
    search = page.get_by_role("searchbox")
    search.press_sequentially("maker")
    search.press("Enter")
    journey.settle()
    expect(search).to_be_focused()


@pytest.mark.usefixtures("makers")
def test_a_deleted_row(journey: Journey):
    """To the row that takes its place, where Enter does nothing; after the last to what says so."""
    page = journey.open(MAKERS)
    page.on("dialog", lambda dialog: dialog.accept())
    rows = page.locator("tbody tr")
    press(button(page, "Delete Maker B"))
    expect(rows).to_have_count(2)
    expect(rows.nth(1)).to_be_focused()
    expect(rows.nth(1)).to_contain_text("Maker C")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(button(page, "Edit Maker C")).to_be_focused()
    press(button(page, "Delete Maker C"))
    expect(rows).to_have_count(1)
    expect(rows.first).to_be_focused()
    press(button(page, "Delete Maker A"))
    expect(rows).to_have_count(0)
    expect(page.get_by_role("main").get_by_role("status")).to_be_focused()
    assert not Maker.objects.exists()


@pytest.mark.usefixtures("makers")
def test_the_end_of_a_search(journey: Journey):
    page = journey.open(MAKERS)
    page.get_by_role("searchbox").fill("unheard")
    press(button(page, "Show all"))
    expect(page.locator("tbody tr")).to_have_count(3)
    expect(page.get_by_role("main").get_by_role("status")).to_be_focused()


def test_the_steps_of_a_wizard(journey: Journey):
    """To the first input of the step; to its title, if it has none."""
    page = journey.open("/page/bridge/?one=SignUp")
    expect(page.locator("body")).to_be_focused()  # it takes nothing from a page that loads
    step = page.locator("[aria-current=step]")
    field(page, "Email").fill("ada@example.com")
    page.keyboard.press("Enter")
    expect(step).to_have_text("Place")
    expect(field(page, "City")).to_be_focused()
    press(button(page, "Back"))
    expect(step).to_have_text("Account")
    expect(field(page, "Email")).to_be_focused()
    press(button(page, "Next"))
    expect(step).to_have_text("Place")
    expect(field(page, "City")).to_be_focused()
    page.keyboard.type("Bonn")
    page.keyboard.press("Enter")
    expect(step).to_have_text("Summary")
    expect(step).to_be_focused()
    press(button(page, "Place"))
    expect(step).to_have_text("Place")
    expect(field(page, "City")).to_be_focused()


def test_a_button_with_other_arguments(journey: Journey):
    """It is the same button as long as it stands in the same place."""
    page = journey.open(DOORS)
    press(button(page, "Open 2"))
    expect(button(page, "Shut 2")).to_be_focused()
    page.keyboard.press("Enter")
    expect(button(page, "Open 2")).to_be_focused()


@pytest.mark.parametrize("key", ["Enter in the input", "Enter on the button"])
def test_a_form_in_the_place_of_its_button(journey: Journey, key: str):
    """Once the form has gone the focus is on the button that opens it, which was not there."""
    page = journey.open(DOORS)
    press(button(page, "Write"))
    expect(field(page, "Text")).to_be_focused()
    press(field(page, "Text") if "input" in key else button(page, "Put away"))
    expect(button(page, "Write")).to_be_focused()


def test_buttons_that_take_turns(journey: Journey):
    """With one id for both they are one button."""
    page = journey.open(DOORS)
    press(button(page, "Follow"))
    expect(button(page, "Unfollow")).to_be_focused()
    page.keyboard.press("Enter")
    expect(button(page, "Follow")).to_be_focused()


def test_a_button_that_has_gone(journey: Journey):
    """No other one gets its focus, not even where htmx makes a new button out of the old one."""
    page = journey.open(DOORS)
    press(button(page, "Remove 2"))
    expect(button(page, "Remove 2")).to_have_count(0)
    journey.settle()
    expect(page.locator("body")).to_be_focused()
    press(button(page, "Remove 3"))
    expect(button(page, "Remove 3")).to_have_count(0)
    journey.settle()
    expect(page.locator("body")).to_be_focused()
    expect(button(page, "Remove 1")).to_be_visible()


def test_a_row_that_stays_without_its_button(journey: Journey):
    """The focus stays in the row, from where the Tab key leads on."""
    page = journey.open("/page/bridge/?one=Bells")
    press(button(page, "Ring 2"))
    expect(page.get_by_role("listitem").nth(1)).to_be_focused()
    page.keyboard.press("Tab")
    expect(button(page, "Ring 3")).to_be_focused()


def test_autofocus(journey: Journey):
    """What an answer brings takes the focus, unless somebody has gone elsewhere meanwhile."""
    page = journey.open(DOORS)
    press(button(page, "Ask"))
    expect(field(page, "Answer")).to_be_focused()
    press(button(page, "Ask"))
    expect(field(page, "Answer")).to_have_count(0)
    with journey.hold() as gate:
        press(button(page, "Ask"))
        gate.wait_for(1)
        field(page, "Note").press_sequentially("ab")
    expect(field(page, "Answer")).to_be_visible()
    journey.settle()
    expect(field(page, "Note")).to_be_focused()
    page.keyboard.type("c")
    expect(field(page, "Note")).to_have_value("abc")


def test_autofocus_where_another_answer_has_replaced_the_button(journey: Journey):
    page = journey.open(DOORS)
    with journey.hold() as gate:
        press(button(page, "Follow"))
        gate.wait_for(1)
        press(button(page, "Ask"))
    expect(field(page, "Answer")).to_be_focused()


def test_an_answer_that_nobody_asked_for(journey: Journey):
    """It moves no focus, wherever it is."""
    page = journey.open(DOORS)
    press(button(page, "Ask"))
    expect(field(page, "Answer")).to_be_focused()
    field(page, "Note").focus()
    page.evaluate("() => nitro.call('Doors', 'refresh')")
    journey.settle()
    expect(field(page, "Note")).to_be_focused()
