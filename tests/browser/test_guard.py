"""Guarded forms: the visitor is asked before what was entered and not saved is lost."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Dialog, Locator, Page, expect

from tests.browser.journey import Journey

GUARD = "/page/guard/"

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.modes("htmx4", "htmx2")]


def letter(page: Page, key: int = 1) -> Locator:
    return page.locator(f"[data-nitro-component=Letter][data-nitro-key='{key}']")


def button(page: Page, name: str, key: int = 1) -> Locator:
    return letter(page, key).get_by_role("button", name=name, exact=True)


def field(page: Page, label: str, key: int = 1) -> Locator:
    return letter(page, key).get_by_label(label, exact=True)


def asks(page: Page) -> bool:
    """Tell whether leaving the page now would lead to a question."""
    return bool(
        page.evaluate("() => !dispatchEvent(new Event('beforeunload', { cancelable: true }))")
    )


def staying(page: Page) -> list[str]:
    """Say no to every question from now on, and return the list that will tell of them."""
    asked: list[str] = []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    page.on("dialog", stay)
    return asked


def saved(page: Page, count: int, key: int = 1) -> None:
    expect(letter(page, key).locator("output")).to_have_text(str(count))


@contextmanager
def saving(journey: Journey) -> Iterator[Page]:
    """Enter and save something: what is in the block happens before the answer comes."""
    page = journey.open(GUARD)
    field(page, "Subject").fill("Dear")
    with journey.hold() as gate:
        button(page, "Save").click()
        gate.wait_for(1)
        assert asks(page)
        yield page


def test_the_browser_asks_until_the_form_is_saved(journey: Journey):
    """Not before a key, and not after; the text stays with who stays."""
    page = journey.open(GUARD)
    asked = staying(page)
    leave = page.get_by_role("link", name="Elsewhere")
    assert not asks(page)
    field(page, "Subject").press_sequentially("Dear")
    leave.click()
    journey.wait_until(lambda: asked == ["beforeunload"], "the question")
    expect(field(page, "Subject")).to_have_value("Dear")
    button(page, "Save").click()
    saved(page, 1)
    journey.settle()
    journey.follow(leave)
    expect(page.get_by_role("heading")).to_have_text("Arrived")
    assert asked == ["beforeunload"]


def test_every_kind_of_input_counts(journey: Journey, tmp_path: Path):
    """What is as the server gave it is not unsaved, however it got back there."""
    page = journey.open(GUARD)
    field(page, "Subject").fill("D")
    assert asks(page)
    field(page, "Subject").fill("")
    assert not asks(page)
    field(page, "Urgent").check()
    assert asks(page)
    field(page, "Urgent").uncheck()
    assert not asks(page)
    field(page, "Kind").select_option("formal")
    assert asks(page)
    button(page, "Reset").click()
    assert not asks(page)
    path = tmp_path / "copy.txt"
    path.write_text("copy")
    field(page, "Copy").set_input_files(path)
    assert asks(page)
    field(page, "Copy").set_input_files([])
    assert not asks(page)


def test_what_is_entered_while_it_is_saved_is_not(journey: Journey):
    """The next saving counts for it."""
    with saving(journey) as page:
        field(page, "Subject").press("End")
        page.keyboard.type(" you")
    saved(page, 1)
    journey.settle()
    expect(field(page, "Subject")).to_have_value("Dear you")
    assert asks(page)
    button(page, "Save").click()
    saved(page, 2)
    journey.settle()
    assert not asks(page)


@pytest.mark.parametrize(("text", "status"), [("boom", 500), ("x" * 21, 422)])
def test_what_was_refused_is_not_saved(journey: Journey, text: str, status: int):
    """Also where the answer shows it as the server's own."""
    journey.allow(f"status of {status}")
    page = journey.open(GUARD)
    field(page, "Subject").fill(text)
    button(page, "Save").click()
    journey.wait_for_heard("nitro:error")
    journey.settle()
    assert asks(page)
    field(page, "Subject").fill("")
    assert not asks(page)
    field(page, "Subject").fill("fine")
    button(page, "Save").click()
    saved(page, 1)
    journey.settle()
    assert not asks(page)


def test_each_form_counts_for_itself(journey: Journey):
    """By its component, by its action, and by its place where both are the same."""
    page = journey.open(GUARD)
    field(page, "Subject").fill("one")
    field(page, "Subject", 2).fill("two")
    button(page, "Save").click()
    saved(page, 1)
    journey.settle()
    assert asks(page)
    button(page, "Save", 2).click()
    saved(page, 1, 2)
    journey.settle()
    assert not asks(page)
    field(page, "Note").fill("three")
    button(page, "Save").click()
    saved(page, 2)
    journey.settle()
    expect(field(page, "Note")).to_have_value("three")
    assert asks(page)
    field(page, "Other note").fill("four")
    button(page, "Send").click()
    saved(page, 12)
    journey.settle()
    expect(field(page, "Note")).to_have_value("")
    expect(field(page, "Other note")).to_have_value("four")
    assert asks(page)
    button(page, "Send other").click()
    saved(page, 22)
    journey.settle()
    assert not asks(page)


def test_an_action_called_by_a_script_saves_it(journey: Journey):
    """It sends what stands in the bound inputs of that component."""
    page = journey.open(GUARD)
    field(page, "Subject").fill("one")
    field(page, "Subject", 2).fill("two")
    page.evaluate("() => nitro.call('Letter', 'save', {}, { key: 1 })")
    saved(page, 1)
    journey.settle()
    assert asks(page)
    page.evaluate("() => nitro.call('Letter', 'save', {}, { key: 2 })")
    saved(page, 1, 2)
    journey.settle()
    assert not asks(page)


def test_what_a_live_input_has_sent_is_not_saved(journey: Journey):
    """The state has it, and the server has done nothing with it."""
    page = journey.open(GUARD)
    draft = page.locator("#nitro-draft-1")
    draft.get_by_label("Text").press_sequentially("ab")
    expect(draft.locator("output")).to_have_text("0ab")
    journey.settle()
    assert asks(page)
    draft.get_by_role("button", name="Keep").click()
    expect(draft.locator("output")).to_have_text("1ab")
    journey.settle()
    assert not asks(page)


def test_news_of_the_server_are_not_entered(journey: Journey):
    """Nor is a form that the server takes away asked about, or one that comes again."""
    page = journey.open(GUARD)
    field(page, "Subject").fill("mine")
    field(page, "Subject").fill("")
    page.evaluate("() => nitro.call('Letter', 'rename', { subject: 'theirs' }, { key: 1 })")
    expect(field(page, "Subject")).to_have_value("theirs")
    journey.settle()
    assert not asks(page)
    field(page, "Subject").fill("mine")
    assert asks(page)
    button(page, "Close").click()
    expect(field(page, "Subject")).to_have_count(0)
    journey.settle()
    assert not asks(page)
    button(page, "Close").click()
    expect(field(page, "Subject")).to_be_visible()
    journey.settle()
    assert not asks(page)


def test_an_action_that_leads_away_saves_its_form(journey: Journey):
    """Another form of the page is asked about."""
    page = journey.open(GUARD)
    asked = staying(page)
    field(page, "Place").fill("one")
    field(page, "Subject", 2).fill("two")
    button(page, "Go").click()
    journey.wait_until(lambda: asked == ["beforeunload"], "the question")
    field(page, "Subject", 2).fill("")
    with page.expect_navigation():
        button(page, "Go").click()
    expect(page.get_by_role("heading")).to_have_text("Arrived")
    assert asked == ["beforeunload"]


def test_a_form_that_goes_while_it_is_saved(journey: Journey):
    """Nobody can save it any more, so nobody is asked."""
    with saving(journey) as page:
        page.evaluate("() => document.querySelectorAll('form').forEach((form) => form.remove())")
    journey.settle()
    assert not asks(page)


@pytest.mark.parametrize("name", ["Load", "Boosted"])
def test_htmx_asks_nothing_where_nothing_is_lost(journey: Journey, name: str):
    asked = staying(journey.open(GUARD))
    page = journey.page
    field(page, "Subject").fill("one")
    field(page, "Subject").fill("")
    page.get_by_text(name, exact=True).click()
    expect(letter(page, 2)).to_have_count(0)
    assert asked == []


@pytest.mark.parametrize("name", ["Load", "Boosted"])
def test_htmx_asks_before_it_replaces_the_form(journey: Journey, name: str):
    """The text stays with a no; with a yes it goes, and nobody asks again."""
    asked: list[str] = []
    page = journey.open(GUARD)
    answers = [False, True]

    def answer(dialog: Dialog) -> None:
        asked.append(f"{dialog.type}: {dialog.message}")
        dialog.accept() if answers.pop(0) else dialog.dismiss()

    page.on("dialog", answer)
    field(page, "Subject", 2).fill("two")
    page.get_by_role("button", name="Append").click()
    expect(page.get_by_text("A fragment")).to_be_visible()
    page.get_by_text(name, exact=True).click()
    journey.wait_until(lambda: len(asked) == 1, "the question")
    journey.settle()
    expect(field(page, "Subject", 2)).to_have_value("two")
    assert asks(page)
    page.get_by_text(name, exact=True).click()
    expect(letter(page, 2)).to_have_count(0)
    journey.settle()
    assert not asks(page)
    assert asked == ["confirm: What you have entered is not saved. Leave it all the same?"] * 2


@pytest.mark.whole_browser
def test_a_page_that_comes_back_asks_again(journey: Journey):
    """With what is still in it."""
    page = journey.open(GUARD)
    page.on("dialog", lambda dialog: dialog.accept())
    page.evaluate("() => addEventListener('pageshow', (e) => { window.persisted = e.persisted; })")
    field(page, "Subject").press_sequentially("Dear")
    page.get_by_role("link", name="Elsewhere").click()
    expect(page.get_by_role("heading")).to_have_text("Arrived")
    journey.go_back()
    journey.wait_until(lambda: page.evaluate("() => window.persisted") is True, "pageshow")
    expect(field(page, "Subject")).to_have_value("Dear")
    assert asks(page)
    button(page, "Save").click()
    saved(page, 1)
    journey.settle()
    assert not asks(page)
