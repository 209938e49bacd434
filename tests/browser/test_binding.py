"""Bound inputs: every kind of them, live ones while the network stutters, errors beside them."""

import json
import random
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.journey import Journey

TYPIST = "/page/bridge/?one=Typist"
EVERY = "/page/bridge/?one=EveryInput"
LIVE = "/page/bridge/?one=LiveInputs&two=Tally"


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def field(page: Page, label: str) -> Locator:
    return page.get_by_label(label, exact=True)


def stutter(journey: Journey, seed: int) -> None:
    """Hold each answer back for a time that nobody can foresee."""
    pauses = random.Random(seed)

    def late(route: Route) -> None:
        response = route.fetch()
        journey.page.wait_for_timeout(pauses.randrange(0, 120))
        route.fulfill(response=response)

    journey.page.route("**/nitro/**", late)


def test_two_hundred_keystrokes(journey: Journey):
    """Answers come late and at odd times, and take nothing away of what has been typed since."""
    page = journey.open(TYPIST)
    stutter(journey, 4)
    choice = random.Random(2)
    text = "".join(choice.choices("abcdefghij klmnopqrstuvwxyzäß€", k=198)) + "xy"
    field(page, "Text").focus()
    for at, letter in enumerate(text, 1):
        # A pause of any length, often longer than the input's own.
        page.keyboard.type(letter)
        if at % 5 == 0:
            page.wait_for_timeout(choice.randrange(0, 220))
        if at % 50 == 0:
            expect(field(page, "Text")).to_have_value(text[:at])
    expect(page.locator("output")).to_have_text(text.strip())
    journey.settle()
    expect(field(page, "Text")).to_have_value(text)
    expect(field(page, "Text")).to_be_focused()
    syncs = [request.url for request in journey.requests]
    assert all(url.endswith("/nitro/Typist/sync/") for url in syncs)
    assert 3 <= len(syncs) <= 100  # far fewer than keys
    assert journey.heard() == []


def test_typing_into_the_middle(journey: Journey):
    """The caret stays between the letters where it was."""
    page = journey.open(TYPIST)
    field(page, "Text").fill("ad")
    expect(page.locator("output")).to_have_text("ad")
    field(page, "Text").press("ArrowLeft")
    page.keyboard.type("b")
    expect(page.locator("output")).to_have_text("abd")
    page.keyboard.type("c")
    expect(page.locator("output")).to_have_text("abcd")
    assert field(page, "Text").evaluate("(input) => input.selectionStart") == 3


def test_each_kind_of_live_input(journey: Journey):
    """Text after a pause, choices at once, a lazy one when it is left."""
    page = journey.open(TYPIST)
    rest = page.locator("#rest")
    field(page, "Quantity").fill("12")
    expect(rest).to_have_text("|12|red|False")
    field(page, "Colour").select_option("blue")
    expect(rest).to_have_text("|12|blue|False")
    field(page, "Gift").check()
    expect(rest).to_have_text("|12|blue|True")
    journey.settle()
    before = len(journey.requests)
    field(page, "Note").press_sequentially("late")
    journey.settle()
    assert len(journey.requests) == before
    field(page, "Note").blur()
    expect(rest).to_have_text("late|12|blue|True")
    field(page, "Gift").uncheck()
    expect(rest).to_have_text("late|12|blue|False")


def live_state(page: Page) -> dict[str, Any]:
    state: dict[str, Any] = json.loads(page.locator("output").first.text_content() or "")
    return state


def expect_live(journey: Journey, field_name: str, value: Any) -> None:
    journey.wait_until(
        lambda: live_state(journey.page)[field_name] == value, f"{field_name} to be {value!r}"
    )


# Label, field, the keys one after the other, what the server has then, and what is to be seen.
TYPED: list[tuple[str, str, list[str], Any, str]] = [
    ("Number", "number", [*"-12.5"], -12.5, "-12.5"),
    ("Number", "number", [*"1.50"], 1.5, "1.50"),
    ("Text", "text", [*"a b"], "a b", "a b"),
    ("Email", "email", [*"ada@example.com"], "ada@example.com", "ada@example.com"),
    ("Note", "note", ["a", "Enter", "b"], "a\nb", "a\nb"),
    ("Day", "day", [*"01312025"], "2025-01-31", "2025-01-31"),
    ("Hour", "hour", [*"0830AM"], "08:30:00", "08:30"),
    (
        "Moment", "moment", [*"01312025", "Tab", *"0830AM"],
        "2025-01-31T08:30:00", "2025-01-31T08:30",
    ),
    ("Amount 2", "lines", [*"23"], [{"name": "", "amount": 1}, {"name": "", "amount": 231}], "231"),
]  # fmt: skip


def type_slowly(journey: Journey, label: str, keys: list[str], after: str = "") -> None:
    """Press ``keys``, and run the script ``after`` each; the answers arrive before the next."""
    page = journey.page
    field(page, label).focus()
    if label == "Amount 2":
        field(page, label).press("Home")  # the caret of a number, which scripts can't set
    for key in keys:
        page.keyboard.press(key)
        # Whether the key makes a request depends on what it has made of the value.
        page.evaluate(after) if after else page.wait_for_timeout(60)
        journey.settle()


@pytest.mark.parametrize(("label", "name", "keys", "value", "shown"), TYPED)
@pytest.mark.first_on_further_builds
def test_slow_typing(
    journey: Journey, label: str, name: str, keys: list[str], value: Any, shown: str
):
    """An answer after each key takes neither what is half a value yet, nor the caret's place."""
    page = journey.open(LIVE)
    type_slowly(journey, label, keys)
    expect_live(journey, name, value)
    journey.settle()
    assert field(page, label).evaluate("(input) => input.value").startswith(shown)
    expect(field(page, label)).to_be_focused()


@pytest.mark.parametrize(("label", "name", "keys", "value", "shown"), TYPED)
@pytest.mark.modes("htmx4", "htmx4-newest", "htmx2", "htmx2-newest")
def test_slow_typing_while_the_component_is_refreshed(
    journey: Journey, label: str, name: str, keys: list[str], value: Any, shown: str
):
    """Such as by an event that it hears. Idiomorph writes each value, so it keeps text alone."""
    page = journey.open(LIVE)
    type_slowly(journey, label, keys, "() => nitro.call('LiveInputs', 'refresh')")
    expect_live(journey, name, value)
    journey.settle()
    assert field(page, label).evaluate("(input) => input.value").startswith(shown)
    expect(field(page, label)).to_be_focused()


@pytest.mark.parametrize(
    ("label", "typed", "more", "left"),
    [("Text", "a ", "b", "a"), ("Number", "1.50", "1", "1.5")],
)
def test_what_the_server_normalised_waits_until_the_input_is_left(
    journey: Journey, label: str, typed: str, more: str, left: str
):
    """An answer that nobody typed for comes between two keys, and takes none of them."""
    page = journey.open(LIVE)
    refresh = "() => nitro.call('LiveInputs', 'refresh')"
    field(page, label).press_sequentially(typed)
    expect_live(journey, label.lower(), float(left) if label == "Number" else left)
    journey.settle()
    for _ in range(2):
        page.evaluate(refresh)
        journey.settle()
        expect(field(page, label)).to_have_value(typed)
    page.keyboard.type(more)
    expect(field(page, label)).to_have_value(typed + more)
    page.keyboard.press("Backspace")
    journey.settle()
    page.evaluate(refresh)
    journey.settle()
    field(page, "Email").focus()
    expect(field(page, label)).to_have_value(left)


@pytest.mark.parametrize("row", [TYPED[0], TYPED[3]], ids=["number", "email"])
@pytest.mark.modes("htmx2")
def test_slow_typing_in_an_older_browser(journey: Journey, row: tuple[Any, ...]):
    """One that can't move elements without taking the focus from them."""
    journey.page.add_init_script("delete Element.prototype.moveBefore")
    label, name, keys, value, shown = row
    page = journey.open(LIVE)
    type_slowly(journey, label, keys)
    expect_live(journey, name, value)
    expect(field(page, label)).to_have_value(shown)
    expect(field(page, label)).to_be_focused()


def test_choices_are_live_at_once(journey: Journey):
    page = journey.open(LIVE)
    field(page, "Small").check()
    expect_live(journey, "size", "s")
    field(page, "Card").check()
    field(page, "Bow").check()
    expect_live(journey, "extras", ["bow", "card"])
    field(page, "Card").uncheck()
    expect_live(journey, "extras", ["bow"])
    field(page, "Tags").select_option(["a", "b"])
    expect_live(journey, "tags", ["a", "b"])
    field(page, "Tags").select_option([])
    expect_live(journey, "tags", [])
    field(page, "Day").fill("2025-01-31")
    expect_live(journey, "day", "2025-01-31")
    field(page, "Day").fill("")
    expect_live(journey, "day", None)


def test_live_errors_belong_to_what_was_touched(journey: Journey):
    page = journey.open(TYPIST)
    alerts = page.locator(".nitro-errors")
    field(page, "Text").fill("a")
    expect(page.locator("output")).to_have_text("a")
    expect(alerts).to_have_count(0)
    field(page, "Note").fill("x")
    field(page, "Note").blur()
    expect(alerts).to_have_text(["Ensure this value has at least 2 characters (it has 1)."])
    expect(field(page, "Note")).to_have_attribute("aria-invalid", "true")
    described = field(page, "Note").get_attribute("aria-describedby")
    expect(page.locator(f"[id='{described}']")).to_have_text(
        "Ensure this value has at least 2 characters (it has 1)."
    )
    expect(field(page, "Note")).to_have_value("x")
    field(page, "Note").fill("xy")
    field(page, "Note").blur()
    expect(alerts).to_have_count(0)
    assert journey.heard() == []


def test_what_is_not_bound_stays_while_another_input_is_live(journey: Journey):
    """The form's other inputs do not travel with a sync, so no answer clears them."""
    page = journey.open(TYPIST)
    field(page, "Remark").fill("keep me")
    field(page, "Text").fill("a")
    expect(page.locator("output")).to_have_text("a")
    journey.settle()
    expect(field(page, "Remark")).to_have_value("keep me")


def test_an_action_right_after_typing(journey: Journey):
    """Enter comes before the pause is over: the action has the text, and no late sync follows."""
    page = journey.open(TYPIST)
    field(page, "Note").fill("note")
    field(page, "Remark").fill("soon")
    field(page, "Text").focus()
    page.keyboard.type("quick")
    page.keyboard.press("Enter")
    typed = journey.wait_for_heard("nitro:typed")[0].detail
    assert typed == {"component": "Typist", "text": "quick", "remark": "soon"}
    expect(field(page, "Text")).to_have_value("")
    expect(field(page, "Remark")).to_have_value("")
    page.wait_for_timeout(300)
    journey.settle()
    assert [request.url.split("/")[-2] for request in journey.requests][-1] == "save"
    expect(page.locator(".nitro-errors")).to_have_count(0)


def test_a_click_that_leaves_a_lazy_input(journey: Journey):
    """Leaving the input syncs it; the click that left it is not lost."""
    page = journey.open(TYPIST)
    field(page, "Note").click()
    page.keyboard.type("bye")
    button(page, "Save").click(delay=150)
    journey.wait_for_heard("nitro:typed")
    journey.settle()
    expect(field(page, "Note")).to_have_value("")
    expect(page.locator(".nitro-errors")).to_have_count(0)


def test_what_was_typed_is_synced_if_the_question_is_denied(journey: Journey):
    """The action that would have carried it never leaves."""
    page = journey.open(TYPIST)
    page.evaluate("() => document.querySelector('form').setAttribute('hx-confirm', 'Sure?')")
    page.once("dialog", lambda dialog: dialog.dismiss())
    field(page, "Note").fill("bye")
    with page.expect_request("**/sync/"):
        button(page, "Save").click()
    expect(page.locator("#rest")).to_contain_text("bye")
    page.once("dialog", lambda dialog: dialog.accept())
    button(page, "Save").click()
    journey.wait_for_heard("nitro:typed")


def test_what_is_typed_while_an_action_waits_is_synced(journey: Journey):
    """The action carries what stood there at the click, so what came later is still due."""
    page = journey.open(TYPIST)
    journey.allow("status of 422")
    with journey.hold() as gate:
        button(page, "Save").click()
        gate.wait_for(1)
        button(page, "Save").click()
        text = field(page, "Text")
        text.evaluate("(input) => (input.dataset.nitroSync = '1000')")
        text.press_sequentially("later")
        gate.release()
        gate.wait_for(1)
    expect(page.locator("output")).to_have_text("later")
    expect(text).to_have_value("later")


def test_a_number_without_its_last_digits_outlives_its_answer(journey: Journey):
    """What scripts read of "1." is "1"; so that is what the server hears of it."""
    page = journey.open(LIVE)
    number = field(page, "Number")
    with journey.hold("**/LiveInputs/sync/") as gate:
        number.press_sequentially("1")
        gate.wait_for(1)
        page.keyboard.type(".")
    journey.settle()
    page.keyboard.type("5")
    expect(page.locator("output").first).to_contain_text('"number":1.5')
    expect(number).to_have_value("1.5")


def test_inputs_of_every_kind(journey: Journey):
    """Each shows the state's value, and brings back what was entered, at the top and inside."""
    page = journey.open(EVERY)
    button(page, "Save").click()
    saved = journey.wait_for_heard("nitro:saved")[0].detail
    initial: dict[str, Any] = {
        "component": "EveryInput",
        "name": "Ada",
        "body": "\nfirst line lost?\n<b>",
        "count": 1,
        "price": "1234.50",
        "day": "2024-02-29",
        "hour": "13:05:00",
        "moment": None,
        "agreed": True,
        "extras": ["bow"],
        "size": "m",
        "tags": ["b"],
        "line": {"name": "Rake", "amount": 1},
        "lines": [{"name": "Hose", "amount": 1}, {"name": "Pot", "amount": 2}],
    }
    assert {**saved, "body": saved["body"].replace("\r", "")} == initial
    field(page, "Body").fill("Two\nlines")
    field(page, "Count").fill("3")
    field(page, "Price").fill("0.99")
    field(page, "Day").fill("2025-01-31")
    field(page, "Hour").fill("08:30")
    field(page, "Moment").fill("2025-01-31T08:30")
    field(page, "Agreed").uncheck()
    field(page, "bow").uncheck()
    field(page, "card").check()
    field(page, "l").check()
    field(page, "Tags").select_option(["a", "c"])
    field(page, "Line name").fill("Spade")
    field(page, "Line amount").fill("4")
    field(page, "Amount 2").fill("7")
    button(page, "Save").click()
    saved = journey.wait_for_heard("nitro:saved", 2)[-1].detail
    assert {**saved, "body": saved["body"].replace("\r", "")} == {
        **initial,
        "body": "Two\nlines",
        "count": 3,
        "price": "0.99",
        "day": "2025-01-31",
        "hour": "08:30:00",
        "moment": "2025-01-31T08:30:00",
        "agreed": False,
        "extras": ["card"],
        "size": "l",
        "tags": ["a", "c"],
        "line": {"name": "Spade", "amount": 4},
        "lines": [{"name": "Hose", "amount": 1}, {"name": "Pot", "amount": 7}],
    }
    for element in page.locator("textarea, select").all():
        assert element.get_attribute("value") is None


def test_errors_stand_beside_what_was_typed(journey: Journey):
    page = journey.open(EVERY)
    journey.allow("status of 422")
    field(page, "Count").fill("")
    field(page, "Line amount").fill("0")
    field(page, "Amount 2").fill("-5")
    field(page, "Name").fill("still here")
    button(page, "Save").click()
    expect(page.locator(".nitro-errors")).to_have_count(3)
    for label, value in [("Line amount", "0"), ("Amount 2", "-5"), ("Count", "")]:
        expect(field(page, label)).to_have_value(value)
        expect(field(page, label)).to_have_attribute("aria-invalid", "true")
    expect(field(page, "Name")).to_have_value("still here")
    expect(field(page, "Amount 1")).not_to_have_attribute("aria-invalid", "true")
    field(page, "Count").fill("1")
    field(page, "Line amount").fill("1")
    field(page, "Amount 2").fill("5")
    button(page, "Save").click()
    assert journey.wait_for_heard("nitro:saved")[0].detail["lines"][1]["amount"] == 5
    expect(page.locator(".nitro-errors")).to_have_count(0)
