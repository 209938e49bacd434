"""Fields: what was typed, and where, survives the re-rendering of its own component."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import CDPSession, Locator, Page, expect

from tests.browser.journey import Journey
from tests.browser.js_coverage import SOURCES
from tests.browser.tabs.tab import Tab

NOTEPAD = "/page/bridge/?one=Notepad&two=Tally"
INITIAL = {
    "title": "First",
    "body": "",
    "colour": "#0000ff",
    "is_public": True,
    "size": "m",
    "shade": "dark",
    "tags": ["b"],
    "saved": 0,
}


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def field(page: Page, label: str) -> Locator:
    return page.get_by_label(label, exact=True)


def saved(journey: Journey, count: int = 1) -> dict[str, Any]:
    """Return what the last of ``count`` savings saw."""
    detail: dict[str, Any] = journey.wait_for_heard("nitro:saved", count)[-1].detail
    return {key: value for key, value in detail.items() if key not in ("component", "comment")}


def caret(page: Page) -> list[Any]:
    """Return the label, the value and the selection of the element in focus."""
    row: list[Any] = page.evaluate(
        """() => {
            const {ariaLabel, value, selectionStart, selectionEnd} = document.activeElement;
            return [ariaLabel, value, selectionStart, selectionEnd];
        }"""
    )
    return row


def test_bound_inputs_of_every_kind_travel(journey: Journey):
    """The action sees what the visitor entered; an unchecked box and an empty list count too."""
    page = journey.open(NOTEPAD)
    button(page, "Save").click()
    assert saved(journey) == {**INITIAL, "saved": 1}
    field(page, "Title").fill("Grüße 日本")
    field(page, "Body").fill("Two\nlines")
    field(page, "Colour").fill("#ff0000")
    field(page, "Public").uncheck()
    field(page, "Light").check()
    field(page, "Size").select_option("l")
    field(page, "Tags").select_option([])
    button(page, "Save").click()
    assert saved(journey, 2) == {
        "title": "Grüße 日本",
        "body": "Two\nlines",
        "colour": "#ff0000",
        "is_public": False,
        "size": "l",
        "shade": "light",
        "tags": [],
        "saved": 2,
    }
    expect(field(page, "Title")).to_have_value("Grüße 日本")
    expect(field(page, "Light")).to_be_checked()


def test_what_is_typed_while_the_answer_is_under_way_stays(journey: Journey):
    """Text, focus and caret stay; the value that travelled was saved."""
    page = journey.open(NOTEPAD)
    field(page, "Title").fill("sent")
    with journey.hold() as gate:
        field(page, "Title").press("Enter")
        gate.wait_for(1)
        field(page, "Title").press("End")
        page.keyboard.type(" and more")
        page.keyboard.press("ArrowLeft")
        page.keyboard.press("Shift+ArrowLeft")
    assert saved(journey)["title"] == "sent"
    journey.settle()
    assert caret(page) == ["Title", "sent and more", 11, 12]
    page.keyboard.type("R")
    assert caret(page) == ["Title", "sent and moRe", 12, 12]
    button(page, "Save").click()
    assert saved(journey, 2)["title"] == "sent and moRe"


@pytest.mark.modes("htmx4", "htmx2")
@pytest.mark.engines("chromium", "firefox")
@pytest.mark.parametrize("label", ["Title", "Body"])
def test_what_was_typed_can_be_undone_after_an_answer(tab: Tab, label: str):
    """WebKit's driver has no key for it."""
    what = f"field={label}"
    tab.open(NOTEPAD)
    before = tab.value(what)
    tab.click(what)
    tab.type("m")
    tab.evaluate("() => nitro.call('Notepad', 'refresh')")
    tab.settle()
    tab.press("Control", "z")
    tab.wait_for_value(what, before)


@pytest.mark.modes("htmx4", "htmx2")
def test_a_composition_goes_on_over_an_answer(journey: Journey):
    """What an input method composes is in the input, and can still become something else."""
    page = journey.open(NOTEPAD)
    keyboard = journey.context.new_cdp_session(page)
    for label in ("Comment", "Body"):
        field(page, label).focus()
        compose(keyboard, "ni")
        page.evaluate("() => nitro.call('Notepad', 'refresh')")
        compose(keyboard, "nih")
        keyboard.send("Input.insertText", {"text": "你"})
        expect(field(page, label)).to_have_value("你")


def compose(keyboard: CDPSession, text: str) -> None:
    end = len(text)
    keyboard.send(
        "Input.imeSetComposition", {"text": text, "selectionStart": end, "selectionEnd": end}
    )


@pytest.mark.modes("htmx4", "htmx2", "htmx2-newest")
def test_an_input_that_comes_into_other_elements_is_typed_in_on(journey: Journey):
    """It can't stay where it is; its text, caret and focus go with it."""
    page = journey.open("/page/bridge/?one=Wrapper")
    field(page, "Text").focus()
    page.keyboard.type("ad")
    page.keyboard.press("ArrowLeft")
    page.evaluate("() => nitro.call('Wrapper', 'draw')")
    expect(page.locator("output")).to_have_text("1")
    journey.settle()
    page.keyboard.type("bc")
    expect(field(page, "Text")).to_have_value("abcd")
    expect(field(page, "Text")).to_have_attribute("title", "1")
    expect(page.locator("section input")).to_be_focused()


NAMESAKES = "/page/bridge/?one=Namesakes"


def open_namesakes(journey: Journey, name: str) -> Page:
    """Show the form whose input is called like that."""
    page = journey.open(NAMESAKES)
    page.evaluate("(name) => nitro.call('Namesakes', 'rename', { name })", name)
    return page


@pytest.mark.modes("htmx4", "htmx2")
def test_an_input_called_like_what_a_form_has(journey: Journey):
    """A form's own properties are hidden by its inputs: ``form.dataset`` is the input."""
    page = open_namesakes(journey, "dataset")
    button(page, "Take").click()
    [taken] = journey.wait_for_heard("nitro:taken")
    assert taken.detail == {"component": "Namesakes", "pk": 7, "dataset": "given"}


@pytest.mark.modes("htmx2", "htmx2-newest")
@pytest.mark.parametrize("name", ["attributes", "id"])
def test_half_a_number_beside_inputs_called_like_what_a_form_has(journey: Journey, name: str):
    """htmx 4 makes such a form anew, and cannot be told otherwise."""
    page = open_namesakes(journey, name)
    field(page, "Number").focus()
    page.keyboard.type("1.")
    page.evaluate("() => nitro.call('Namesakes', 'refresh')")
    page.keyboard.type("5")
    expect(field(page, "Number")).to_have_value("1.5")


def test_a_refresh_leaves_all_that_was_entered(journey: Journey):
    """What did not travel stays: text, ticks, choices, colours, files, focus and caret."""
    page = journey.open(NOTEPAD)
    field(page, "Title").fill("half")
    field(page, "Body").fill("half a body")
    field(page, "Colour").fill("#00ff00")
    field(page, "Public").uncheck()
    field(page, "Light").check()
    field(page, "Size").select_option("s")
    field(page, "Tags").select_option(["a", "c"])
    field(page, "Comment").fill("half a comment")
    field(page, "File").set_input_files({"name": "a.txt", "mimeType": "text/plain", "buffer": b"a"})
    field(page, "Body").focus()
    page.evaluate("() => document.activeElement.setSelectionRange(2, 4)")
    page.evaluate("() => nitro.call('Tally', 'increment')")  # the notepad listens
    expect(page.locator("#nitro-notepad-1 output")).to_have_text("100")
    journey.settle()
    assert caret(page) == ["Body", "half a body", 2, 4]
    expect(field(page, "Title")).to_have_value("half")
    expect(field(page, "Colour")).to_have_value("#00ff00")
    expect(field(page, "Public")).not_to_be_checked()
    expect(field(page, "Light")).to_be_checked()
    expect(field(page, "Size")).to_have_value("s")
    expect(field(page, "Tags")).to_have_values(["a", "c"])
    expect(field(page, "Comment")).to_have_value("half a comment")
    assert field(page, "File").evaluate("(input) => input.files[0]?.name") == "a.txt"
    assert "nitro-fields" not in (journey.requests[-1].post_data or "")


def test_the_server_clears_a_form(journey: Journey):
    """A value that travelled and was not touched since takes the server's."""
    page = journey.open(NOTEPAD)
    field(page, "Title").fill("Old")
    field(page, "Tags").select_option(["a", "c"])
    field(page, "Size").select_option("l")
    field(page, "Light").check()
    field(page, "Title").focus()
    page.evaluate("() => nitro.call('Notepad', 'clear')")
    expect(field(page, "Title")).to_have_value("")
    expect(field(page, "Tags")).to_have_values(["b"])
    expect(field(page, "Size")).to_have_value("m")
    expect(field(page, "Dark")).to_be_checked()
    assert caret(page)[0] == "Title"


def test_an_argument_is_cleared_after_success_and_kept_after_failure(journey: Journey):
    """An invalid form shows its errors, and loses nothing of what was entered."""
    page = journey.open(NOTEPAD)
    journey.allow("status of 422")
    field(page, "Title").fill("")
    field(page, "Comment").fill("why")
    button(page, "Save").click()
    expect(page.locator("form [role=alert]")).to_have_text("A title, please.")
    expect(field(page, "Title")).to_have_value("")
    expect(field(page, "Comment")).to_have_value("why")
    error = journey.wait_for_heard("nitro:error")[0].detail
    assert (error["component"], error["action"], error["status"]) == ("Notepad", "save", 422)
    assert journey.heard("nitro:action-complete") == []
    field(page, "Title").fill("Now")
    button(page, "Save").click()
    assert journey.wait_for_heard("nitro:saved")[0].detail["comment"] == "why"
    expect(page.locator("form [role=alert]")).to_have_count(0)
    expect(field(page, "Comment")).to_have_value("")


def test_an_argument_of_another_form_stays(journey: Journey):
    """Though it has the same name: it did not travel."""
    page = journey.open("/page/bridge/?one=Letter")
    field(page, "Note").fill("one")
    field(page, "Other note").fill("two")
    button(page, "Send").click()
    expect(page.locator("output")).to_have_text("10")
    journey.settle()
    expect(field(page, "Note")).to_have_value("")
    expect(field(page, "Other note")).to_have_value("two")


def test_a_file_arrives(journey: Journey, tmp_path: Path):
    """A form with a file needs no hx-encoding; afterwards the input is empty again."""
    (tmp_path / "list.txt").write_text("eggs", encoding="utf-8")
    page = journey.open(NOTEPAD)
    field(page, "File").set_input_files(tmp_path / "list.txt")
    button(page, "Attach").click()
    heard = journey.wait_for_heard("nitro:attached")[0].detail
    assert heard == {"component": "Notepad", "name": "list.txt", "text": "eggs"}
    journey.settle()
    assert field(page, "File").evaluate("(input) => input.files.length") == 0
    page.evaluate(
        """() => nitro.call("Notepad", "attach", {upload: new File(["milk"], "b.txt")})"""
    )
    assert journey.heard("nitro:attached")[1].detail["text"] == "milk"


def test_an_explicit_refresh_leaves_what_was_typed(journey: Journey):
    """It is asked for, so it completes; but it sends no bound values."""
    page = journey.open(NOTEPAD)
    field(page, "Title").fill("half")
    button(page, "Refresh").click()
    complete = journey.wait_for_heard("nitro:action-complete")[0].detail
    assert (complete["action"], complete["state"]["title"]) == ("refresh", "First")
    journey.settle()
    expect(field(page, "Title")).to_have_value("half")


def test_polling_does_not_disturb_typing(journey: Journey):
    """An ordinary input of a component that polls keeps every key, the focus and the caret."""
    page = journey.open("/page/bridge/?one=Ticker")
    field(page, "Draft").focus()
    status = page.locator("output")
    for letter in "typing on":
        page.keyboard.type(letter)
        shown = status.text_content()
        expect(status).not_to_have_text(shown or "")
    assert caret(page) == ["Draft", "typing on", 9, 9]
    assert journey.heard() == []


def test_a_childs_text_survives_its_parents_rendering(journey: Journey):
    """What was typed into the child stays where it was, also if the child itself begins anew."""
    page = journey.open("/page/bridge/?one=Frame")
    page.get_by_role("spinbutton").fill("12")
    page.evaluate("() => nitro.call('Frame', 'redraw')")
    expect(page.get_by_role("heading")).to_have_text("1")
    expect(page.get_by_role("spinbutton")).to_have_value("12")
    page.evaluate("() => nitro.call('Frame', 'restart', {start: 10})")
    expect(page.locator("output")).to_have_text("10")
    expect(page.get_by_role("spinbutton")).to_have_value("12")
    expect(page.get_by_role("spinbutton")).to_be_focused()


def test_an_action_sends_what_was_there_at_the_click(journey: Journey):
    """It waits behind another one, and the visitor types on: neither text is lost nor mixed up."""
    page = journey.open("/page/bridge/?one=Notepad")
    title = page.get_by_label("Title", exact=True)
    with journey.hold() as gate:
        title.fill("First note")
        button(page, "Save").click()
        gate.wait_for(1)
        title.fill("Second note")
        button(page, "Save").click()
        title.fill("Half a thi")
    saved = journey.wait_for_heard("nitro:saved", 2)
    assert [event.detail["title"] for event in saved] == ["First note", "Second note"]
    journey.settle()
    expect(title).to_have_value("Half a thi")


def test_a_box_ticked_after_the_click_does_not_travel(journey: Journey):
    """An unticked box posts nothing, and nobody reads it again when the action's turn comes."""
    page = journey.open("/page/bridge/?one=Notepad")
    box = page.get_by_label("Public")
    box.uncheck()
    with journey.hold() as gate:
        button(page, "Save").click()
        gate.wait_for(1)
        button(page, "Save").click()
        box.check()
    saved = journey.wait_for_heard("nitro:saved", 2)
    assert [event.detail["is_public"] for event in saved] == [False, False]
    journey.settle()
    expect(box).to_be_checked()


def test_a_second_click_on_the_same_text_takes_the_server_s_answer(journey: Journey):
    """What nobody has touched since the clicks follows the last answer."""
    page = journey.open("/page/bridge/?one=Notepad")
    title = page.get_by_label("Title", exact=True)
    with journey.hold() as gate:
        title.fill("Once more")
        button(page, "Save").click()
        gate.wait_for(1)
        button(page, "Clear").click()
    journey.wait_for_heard("nitro:action-complete", 2)
    journey.settle()
    expect(title).to_have_value("")


def test_what_was_typed_in_a_row_stays_with_its_row(journey: Journey):
    """Rows move when one goes; text that has not been sent must not land in another one."""
    page = journey.open("/page/bridge/?one=Rows")
    field(page, "Note 2").fill("For row two")
    button(page, "Delete 1").click()
    journey.wait_for_heard("nitro:row-deleted")
    journey.settle()
    expect(field(page, "Note 2")).to_have_value("For row two")
    expect(field(page, "Note 3")).to_have_value("")


def test_clicks_that_wait_build_on_a_bound_value_that_nobody_touched(journey: Journey):
    """The action changes its own bound field: five clicks in one round trip are five steps."""
    page = journey.open("/page/bridge/?one=Stepper")
    amount = page.get_by_role("spinbutton")
    with journey.hold() as gate:
        for _ in range(5):
            button(page, "More").click()
        gate.wait_for(1)
    journey.wait_for_heard("nitro:action-complete", 5)
    expect(amount).to_have_value("6")
    with journey.hold() as gate:
        button(page, "More").click()
        gate.wait_for(1)
        amount.fill("40")
        button(page, "More").click()
        button(page, "More").click()
    journey.wait_for_heard("nitro:action-complete", 8)
    expect(amount).to_have_value("42")


@pytest.mark.modes("htmx4")  # htmx 2 itself searches for each of them
def test_nothing_is_searched_for_each_of_many_inputs(journey: Journey):
    """Each search goes through all parameters, so thousands of inputs would take seconds."""
    page = journey.open("/page/bridge/?one=Stepper")
    page.evaluate(
        """() => {
            const amount = document.querySelector('[data-nitro-model]');
            for (let n = 0; n < 300; n++) {
                const copy = amount.cloneNode();
                Object.assign(copy, { id: '', name: `nitro-stepper-1.more_${n}` });
                copy.dataset.nitroModel = `more_${n}`;
                amount.after(copy);
            }
            window.searches = 0;
            for (const name of ['delete', 'get', 'getAll', 'has', 'set']) {
                const search = FormData.prototype[name];
                FormData.prototype[name] = function (...args) {
                    window.searches += 1;
                    return search.apply(this, args);
                };
            }
        }"""
    )
    button(page, "More").click()
    journey.wait_for_heard("nitro:action-complete")
    assert page.evaluate("() => window.searches") < 100
    (request,) = journey.requests
    assert request.post_data is not None
    assert request.post_data.count("more_") == 2 * 300  # with nitro-fields


SCRIPT = (SOURCES / "fields.js").read_text(encoding="utf-8").replace("export ", "")
FIELDS = SCRIPT[SCRIPT.index("const isTick") : SCRIPT.index("const write")]
TYPES = """button checkbox color date datetime-local email file hidden image month number password
    radio range reset search submit tel text time url week"""
VALUES = ["", " a  b ", "7", "1e3", "-", "#ABCDEF", "2024-02-30", "2024-02-29", "08:30", "x@y.z "]
OPTIONS = [
    "",
    "<option>a<option>b<option selected>c",
    "<option disabled>a<option>b",
    "<option disabled selected>a<option>b<option selected disabled>c",
    "<optgroup disabled><option>a</optgroup><option value=''>b",
    "<optgroup disabled><option>a</optgroup><option disabled>b",
]


@pytest.mark.modes("htmx4")
def test_what_the_server_gave_is_what_a_reset_would_show(journey: Journey):
    """Of inputs of every type, textareas and selects, after something else was entered."""
    page = journey.open(NOTEPAD)
    inputs = [
        f'<input type="{type_}" value="{value}"{checked}>'
        for type_ in TYPES.split()
        for value in VALUES
        for checked in ("", " checked")
    ]
    inputs += [f'<input type="{type_}">' for type_ in TYPES.split()]
    inputs += [f"<textarea>{text}</textarea>" for text in ("", "a\r\nb", "\n\na ")]
    inputs += [
        f"<select {kind}>{options}</select>"
        for kind in ("", "multiple", "size=1", "size=3", "multiple size=2")
        for options in OPTIONS
    ]
    differences = page.evaluate(
        "(inputs) => {"
        + FIELDS.rsplit("/**", 1)[0]
        + """
            const entries = { color: "#123456", date: "2020-01-01" };
            const enter = (field) => {
                if (field.options) for (const option of field.options) option.selected = true;
                else if (isTick(field)) field.checked = !field.checked;
                else if (!field.files) field.value = entries[field.type] ?? "5";
            };
            return inputs.filter((html) => ["", "entered"].some((entered) => {
                const form = document.createElement("form");
                form.innerHTML = html;
                const [field] = form.children;
                if (entered) enter(field);
                const found = given(field);
                form.reset();
                return JSON.stringify(found) !== JSON.stringify(valuesOf(field));
            }));
        }""",
        inputs,
    )
    assert differences == []
