"""Journeys through Chromium, Firefox and WebKit: clicks, inputs, typing, focus, history, chance."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.browser.guarantees import ALLOWED, DRIVER, PAGE, WATCHED, what_went_wrong
from tests.browser.tabs.tab import Tab
from tests.site.models import Maker

TALLY = "/page/bridge/?one=Tally&two=Ear"
TYPIST = "/page/bridge/?one=Typist"
LIVE = "/page/bridge/?one=LiveInputs&two=Tally"
AGENDA = "/page/bridge/?one=Agenda&two=Tally"
DECK = "/page/bridge/?one=DatedDeck"
SLIP = "#nitro-dateddeck-1-slip_2"
EVERY = "/page/bridge/?one=EveryInput"
# What each part of an agenda shows of the count.
DRAWN = """() => {
    const root = document.querySelector('#nitro-agenda-1');
    const all = ['output', 'fieldset', 'legend', 'form button', 'section p', 'section p > b', 'i'];
    return all.map((selector) => {
        const element = root.querySelector(selector);
        return (selector === 'fieldset' ? element.className : element.textContent).match(/\\d+/)[0];
    });
}"""
SEED = int(os.environ.get("NITRO_RANDOM_SEED", "20"))
ACTIONS = int(os.environ.get("NITRO_BROWSER_ACTIONS", "300"))

pytestmark = pytest.mark.modes("htmx4", "htmx2")


def assert_one_click_counts_once(tab: Tab, count: int) -> None:
    """Click, and check that one request led to one of each event, and to one refresh.

    The ear asks by itself at the first click of a page; then the page knows that it hears, and it
    rides.
    """
    requests, events = len(tab.witness.paths), len(tab.heard())
    tab.click("button=Add")
    tab.wait_for_text("#nitro-tally-1 output", str(count))
    tab.wait_until(
        "(count) => document.querySelector('#nitro-ear-1 output').textContent.endsWith(count)",
        str(count),
    )
    tab.settle()
    assert tab.witness.paths[requests:] in (["Tally/increment", "Ear/refresh"], ["Tally/increment"])
    assert [type_ for type_, _detail in tab.heard()[events:]] == [
        "nitro:tally-changed",
        "nitro:message",
        "nitro:action-complete",
    ]


def test_one_click_is_one_request_and_three_events(tab: Tab):
    """In order, and a listener follows."""
    tab.open(TALLY)
    assert_one_click_counts_once(tab, 1)
    assert tab.heard() == [
        ("nitro:tally-changed", {"component": "Tally", "count": 1}),
        ("nitro:message", {"component": "Tally", "level": "success", "text": "Counted"}),
        (
            "nitro:action-complete",
            {"component": "Tally", "action": "increment", "state": {"count": 1}},
        ),
    ]


def test_clicks_within_one_round_trip_are_all_counted(tab: Tab):
    """Each runs on the state that the one before it left."""
    tab.open(TALLY)
    with tab.witness.hold("^/nitro/Tally/"):
        for _ in range(5):
            tab.click("button=Add")
        tab.witness.wait_for_held(1)
    assert len(tab.wait_for_heard("nitro:action-complete", 5)) == 5
    tab.settle()
    assert tab.text("output") == "5"
    assert tab.witness.paths.count("Tally/increment") == 5


def test_a_large_event_and_odd_names_arrive(tab: Tab):
    """Beyond the header, and with every character."""
    tab.open("/page/bridge/?one=Speaker")
    tab.click("button=Odd")
    tab.wait_for_heard("nitro:action-complete")
    assert [type_ for type_, _detail in tab.heard()] == [
        "nitro:cartUpdated",
        "nitro:2024",
        "nitro:a.b:c_d-e",
        "nitro:action-complete",
    ]
    tab.click("button=Shout")
    [shouted] = tab.wait_for_heard("nitro:shouted")
    assert shouted["text"] == "ß日🎉" * (200_000 // 9)


def test_failures_are_told(tab: Tab):
    """The old HTML stays, the page hears of it once, and the next action works."""
    tab.allow("Response Status Error Code")
    tab.open("/page/bridge/?one=Fragile")
    tab.click("button=Boom")
    [error] = tab.wait_for_heard("nitro:error")
    assert (error["component"], error["action"], error["status"]) == ("Fragile", "boom", 500)
    tab.click("button=Fine")
    tab.wait_for_text("output", "1")
    assert len(tab.heard("nitro:error")) == 1


def test_inputs_of_every_kind(tab: Tab):
    """Each brings back what was entered."""
    tab.open(EVERY)
    tab.fill("field=Name", "Grace")
    tab.fill("field=Count", "3")
    tab.fill("field=Price", "0.99")
    tab.fill("field=Line name", "Spade")
    tab.fill("field=Amount 2", "7")
    for label in ("Agreed", "bow", "card", "l"):
        tab.click(f"field={label}")
    tab.focus("field=Body")
    tab.press("Control", "a")
    tab.type("Two")
    tab.press("Enter")
    tab.type("lines")
    tab.click("button=Save")
    [saved] = tab.wait_for_heard("nitro:saved")
    expected: dict[str, Any] = {
        "name": "Grace",
        "body": "Two\nlines",
        "count": 3,
        "price": "0.99",
        "day": "2024-02-29",
        "hour": "13:05:00",
        "moment": None,
        "agreed": False,
        "extras": ["card"],
        "size": "l",
        "tags": ["b"],
        "line": {"name": "Spade", "amount": 1},
        "lines": [{"name": "Hose", "amount": 1}, {"name": "Pot", "amount": 7}],
    }
    saved.pop("component")
    assert {**saved, "body": saved["body"].replace("\r", "")} == expected


def test_a_file_travels(tab: Tab, tmp_path: Path):
    """With the form that it stands in."""
    file = tmp_path / "a.txt"
    file.write_text("text")
    tab.open("/page/bridge/?one=Contact")
    tab.fill("input[type=text]", "Ada")
    tab.fill("input[type=email]", "ada@example.com")
    tab.fill("input[type=password]", "secret")
    tab.choose_files("input[type=file]", file)
    # Not with the mouse: the words about half an address go, and the button moves away.
    tab.focus("input[type=text]")
    tab.press("Enter")
    [taken] = tab.wait_for_heard("nitro:taken")
    assert (taken["name"], taken["proof"]) == ("Ada", "a file")


# Which input, the letters, and what the server has then.
TYPED = [
    ("Text", "text", "a b", "a b"),
    ("Note", "note", "a\nb", "a\nb"),
    ("Number", "number", "-12.5", -12.5),
    ("Email", "email", "ada@b.de", "ada@b.de"),
]


@pytest.mark.parametrize(("label", "name", "text", "value"), TYPED)
def test_slow_typing_while_the_component_is_refreshed(
    tab: Tab, label: str, name: str, text: str, value: Any
):
    """An answer after each key takes neither what is half a value yet, nor the caret's place."""
    tab.open(LIVE)
    tab.click(f"field={label}")
    type_slowly(tab, text)
    wait_for_state(tab, name, value)
    assert tab.value(f"field={label}") == text
    assert tab.has_focus(f"field={label}")


# WebKitGTK's inputs for dates and times take no keys.
@pytest.mark.engines("chromium", "firefox")
@pytest.mark.parametrize(
    ("label", "name", "keys", "value", "shown"),
    [
        ("Day", "day", "03042024", "2024-03-04", "2024-03-04"),
        ("Hour", "hour", "0830A", "08:30:00", "08:30"),
        ("Moment", "moment", "03042024", None, ""),
    ],
)
def test_a_date_is_typed_while_the_component_is_refreshed(
    tab: Tab, label: str, name: str, keys: str, value: Any, shown: str
):
    """Part by part: the next key goes where it would go without the answers."""
    tab.open(LIVE)
    tab.focus(f"field={label}")
    type_slowly(tab, keys)
    if label == "Moment":
        type_slowly(tab, ["Tab", *"0830A"] if tab.engine == "chromium" else "0830A")
        value, shown = "2024-03-04T08:30:00", "2024-03-04T08:30"
    wait_for_state(tab, name, value)
    assert tab.value(f"field={label}") == shown
    assert tab.has_focus(f"field={label}")


@pytest.mark.engines("chromium", "firefox")
@pytest.mark.parametrize("label", ["Own", "Slotted", "Asked", "Kept", "Day"])
def test_all_around_a_date_is_new_while_it_is_typed(tab: Tab, label: str):
    """In a form, a slot, a modal dialog, what is kept, and a child; each works, and works once."""
    tab.open(AGENDA)
    tab.wait_until("() => Boolean(window.nitro)")
    if label == "Asked":
        tab.evaluate("() => document.querySelector('dialog').showModal()")
    else:
        tab.fill("field=Note", "typed")
    tab.focus(f"field={label}")
    for draws, key in enumerate("03042024", start=1):
        tab.press(key)
        for component, action in (("Agenda", "draw"), ("Panel", "refresh")):
            tab.evaluate("([one, action]) => nitro.call(one, action)", [component, action])
        tab.settle()
        assert tab.evaluate(DRAWN) == [str(draws)] * 7
    assert tab.value(f"field={label}") == "2024-03-04"
    assert tab.has_focus(f"field={label}")
    if label == "Asked":
        assert tab.evaluate("() => document.querySelector('dialog').matches(':modal')")
        tab.evaluate("() => document.querySelector('dialog').close()")
    else:
        assert tab.value("field=Note") == "typed"
    requests = len(tab.witness.paths)
    tab.click("button=Draw 8")
    tab.wait_for_text("#nitro-agenda-1 output", "9")
    tab.click("button=Chip 1: 0")
    tab.wait_for("button=Chip 1: 1")
    tab.click("button=Add")
    tab.wait_for_text("#nitro-agenda-1 output", "10")
    tab.settle()
    clicked = ["Agenda/draw", "Chip/click", "Tally/increment", "Agenda/refresh"]
    assert tab.witness.paths[requests:] == clicked
    assert tab.value(f"field={label}") == "2024-03-04"


@pytest.mark.engines("chromium", "firefox")
def test_a_date_is_typed_in_a_part_that_is_sent_alone(tab: Tab):
    """The rest of its row is new each time."""
    tab.open("/page/composition/?one=PartBoard")
    tab.wait_until("() => Boolean(window.nitro)")
    tab.focus("field=Day 2")
    for count, key in enumerate("03042024", start=1):
        tab.press(key)
        tab.evaluate("() => nitro.call('PartBoard', 'bump', {number: 2})")
        tab.settle()
        assert tab.evaluate(
            "() => document.getElementById('nitro-partboard-1--_row_2').dataset.count"
        ) == str(count)
    assert tab.value("field=Day 2") == "2024-03-04"
    assert tab.has_focus("field=Day 2")


def show(tab: Tab, box: str, *slips: int) -> None:
    """Render the deck with its box and its slips there."""
    tab.evaluate("(args) => nitro.call('DatedDeck', 'show', args)", {"box": box, "slips": slips})
    tab.wait_for_text("h2", f"{box} {' '.join(map(str, slips))}")
    tab.settle()


@pytest.mark.engines("chromium", "firefox")
@pytest.mark.parametrize("label", ["Text 2", "Remark 2"])
def test_children_come_and_go_around_a_date_while_it_is_typed(tab: Tab, label: str):
    """Before it and behind it; those that change places do so around it."""
    tab.open(DECK)
    tab.focus(f"field={label}")
    for keys, slips in [("03", (2, 3)), ("04", (9, 2, 3)), ("20", (3, 2, 9)), ("24", (2,))]:
        for key in keys:
            tab.press(key)
        show(tab, "none", *slips)
    assert tab.value(f"field={label}") == "2024-03-04"
    assert tab.has_focus(f"field={label}")
    tab.evaluate("(slip) => document.querySelector(slip + ' form').requestSubmit()", SLIP)
    tab.wait_for_heard("nitro:action-complete", 5)
    assert tab.text(f"{SLIP} output") == ("2024-03-04" if label == "Text 2" else "")


# Which box was there, what a script has done since, and which box comes.
AROUND = {
    "another place": ("before", "() => {}", "after"),
    "twice the id": ("none", "(slip) => slip.after(slip.cloneNode())", "none"),
    "an id inside": ("none", "(slip) => slip.querySelector('h3').innerHTML='<b id=one>'", "after"),
    "asking otherwise": ("none", "(slip) => slip.parentElement.setAttribute('hx-x', '')", "none"),
}


@pytest.mark.engines("chromium", "firefox")
@pytest.mark.parametrize("case", AROUND)
def test_a_child_with_a_date_stays_itself(tab: Tab, case: str):
    """Where htmx might take another for it, or set it up anew; with all that stands in it."""
    before, script, after = AROUND[case]
    tab.open(DECK)
    show(tab, before, 1, 2)
    tab.focus("field=Text 2")
    tab.type("03042024")
    watch = """() => {
        window.slip = document.querySelector('SLIP');
        (SCRIPT)(window.slip);
        window.html = window.slip.innerHTML;
        window.cleaned = 0;
        window.slip.addEventListener('htmx:before:cleanup', () => window.cleaned++);
    }"""
    tab.evaluate(watch.replace("SLIP", SLIP).replace("SCRIPT", script))
    show(tab, after, 1, 2)
    show(tab, after, 1, 2)
    assert tab.evaluate("(slip) => window.slip === document.querySelector(slip)", SLIP)
    assert tab.evaluate("() => window.slip.innerHTML === window.html")
    assert tab.evaluate("() => window.cleaned") == 0
    assert tab.value("field=Text 2") == "2024-03-04"
    tab.evaluate("(slip) => document.querySelector(slip + ' form').requestSubmit()", SLIP)
    tab.wait_for_text(f"{SLIP} output", "2024-03-04")


def type_slowly(tab: Tab, keys: Sequence[str]) -> None:
    """Press ``keys``; after each the component is rendered anew, and its answer has come."""
    for key in keys:
        tab.press("Enter" if key == "\n" else key)
        tab.evaluate("() => nitro.call('LiveInputs', 'refresh')")
        tab.settle()


def wait_for_state(tab: Tab, name: str, value: Any) -> None:
    """Wait until the server has this ``value``, and shows it."""
    tab.wait_until(
        "([n, value]) => JSON.parse(document.querySelector('output').textContent)[n] === value",
        [name, value],
    )
    tab.settle()


def test_quick_typing_outruns_the_answers(tab: Tab):
    """What was typed since is not taken away by an answer to what was typed before."""
    tab.open(TYPIST)
    tab.click("field=Text")
    with tab.witness.hold("^/nitro/Typist/sync/"):  # before: a busy machine types slowly
        tab.type("one ")
        tab.witness.wait_for_held(1)
        tab.type("two three")
        for _ in "three":
            tab.press("ArrowLeft")
    tab.type("and ")
    tab.wait_for_text("output", "one two and three")
    tab.settle()
    assert tab.value("field=Text") == "one two and three"
    caret = tab.evaluate("() => document.activeElement.selectionStart")
    assert caret == len("one two and ")


def test_a_number_without_its_last_digits_outlives_its_answer(tab: Tab):
    """What scripts read of "1." is "1"; so that is what the server hears of it, if anything."""
    tab.open(LIVE)
    tab.click("field=Number")
    with tab.witness.hold("^/nitro/LiveInputs/sync/"):
        tab.type("1")
        tab.witness.wait_for_held(1)
        tab.type(".")
    tab.settle()
    tab.type("5")
    wait_for_state(tab, "number", 1.5)
    assert tab.value("field=Number") == "1.5"


def test_the_keyboard_alone_is_enough(tab: Tab):
    """The focus stays on what was used, or where it was."""
    tab.open(TALLY)
    tab.focus("button=Add")
    for count in (1, 2):
        tab.press("Enter" if count == 1 else " ")
        tab.wait_for_text("output", str(count))
        tab.settle()
        assert tab.has_focus("button=Add")
    tab.focus("input[name=by]")
    tab.type("7")
    tab.press("Enter")
    tab.wait_for_text("output", "9")
    tab.settle()
    assert tab.has_focus("input[name=by]")
    assert tab.value("input[name=by]") == ""


def test_errors_stand_beside_what_was_typed(tab: Tab):
    """And go when it is right."""
    tab.allow("Response Status Error Code 422")
    tab.open(EVERY)
    tab.fill("field=Line amount", "0")
    tab.fill("field=Name", "still here")
    tab.click("button=Save")
    tab.wait_until("() => document.querySelectorAll('.nitro-errors').length === 1")
    assert tab.value("field=Line amount") == "0"
    assert tab.value("field=Name") == "still here"
    tab.fill("field=Line amount", "1")
    tab.click("button=Save")
    tab.wait_for_heard("nitro:saved")
    tab.wait_until("() => !document.querySelector('.nitro-errors')")


def test_a_page_goes_on_after_a_reload(tab: Tab):
    """It begins anew, and works once."""
    tab.open(TALLY)
    assert_one_click_counts_once(tab, 1)
    tab.reload()
    tab.wait_for_text("#nitro-tally-1 output", "0")
    assert tab.heard() == []
    assert_one_click_counts_once(tab, 1)


def test_back_and_forward(tab: Tab):
    """Whether the browser has kept the page or not: each click counts once."""
    tab.open(TALLY)
    assert_one_click_counts_once(tab, 1)
    tab.click("link=Elsewhere")
    tab.wait_for_text("h1", "Arrived")
    tab.go_back()
    tab.wait_for("#nitro-tally-1 output")
    tab.settle()
    count = int(tab.text("#nitro-tally-1 output") or "")
    tab.go_forward()
    tab.wait_for_text("h1", "Arrived")
    tab.go_back()
    tab.wait_for("#nitro-tally-1 output")
    tab.settle()
    assert_one_click_counts_once(tab, count + 1)


def test_history_of_boosted_links(tab: Tab):
    """htmx swaps whole bodies back and forth; components work once in each."""
    tab.open(TALLY)
    assert_one_click_counts_once(tab, 1)
    tab.evaluate(
        """() => {
            document.querySelector("a[href*=arrived]").setAttribute("hx-boost", "true");
            htmx.process(document.body);
        }"""
    )
    tab.click("link=Elsewhere")
    tab.wait_for_text("h1", "Arrived")
    tab.go_back()
    tab.wait_for("#nitro-tally-1 output")
    tab.settle()
    count = int(tab.text("#nitro-tally-1 output") or "")
    assert_one_click_counts_once(tab, count + 1)


def test_entries_of_the_history_that_a_page_script_makes(tab: Tab):
    """Back and Forward through them fetch nothing: text and focus stay, and scripts hear of it."""
    tab.open(TALLY)
    tab.evaluate(
        """(href) => {
            const link = document.querySelector("a[href*=arrived]");
            link.setAttribute("href", href);
            link.setAttribute("hx-boost", "true");
            htmx.process(document.body);
            window.states = [];
            addEventListener("popstate", () => states.push(history.state?.mine ?? 0));
            window.fetched = () => performance.getEntriesByType("resource").filter(
                ({ name }) => name.includes("/page/"),
            ).length;
        }""",
        TYPIST,
    )
    tab.click("link=Elsewhere")
    tab.wait_for("field=Remark")
    fetched = tab.evaluate("() => fetched()")
    tab.focus("field=Remark")
    tab.type("ab")
    tab.evaluate("() => history.pushState({ mine: 1 }, '')")
    tab.go_back()
    tab.wait_until("() => states.join() === '0'")
    tab.settle()
    assert tab.has_focus("field=Remark")
    tab.type("c")
    tab.go_forward()
    tab.wait_until("() => states.join() === '0,1'")
    tab.settle()
    assert tab.has_focus("field=Remark")
    assert tab.value("field=Remark") == "abc"
    assert tab.evaluate("() => fetched()") == fetched
    tab.go_back()
    tab.wait_until("() => states.join() === '0,1,0'")
    tab.go_back()
    tab.wait_for("#nitro-tally-1 output")
    tab.settle()
    assert_one_click_counts_once(tab, 1)


def test_a_guarded_form_is_asked_about(tab: Tab):
    """By the browser's own question, until it is saved; WebKit's driver answers it by itself."""
    asks = "() => !dispatchEvent(new Event('beforeunload', { cancelable: true }))"
    tab.open("/page/guard/")
    form = "[data-nitro-key='1'] form"
    assert not tab.evaluate(asks)
    tab.click(f"{form} input")
    tab.type("ab")
    assert tab.evaluate(asks)
    if tab.engine != "webkit":
        with tab.question(accept=False):
            tab.click("link=Elsewhere")
    assert tab.value(f"{form} input") == "ab"
    tab.click(f"{form} button")
    tab.wait_for_text("[data-nitro-key='1'] output", "1")
    tab.settle()
    assert not tab.evaluate(asks)
    tab.click("link=Elsewhere")
    tab.wait_for_text("h1", "Arrived")


@pytest.mark.engines("firefox", "webkit")
def test_random_actions_lose_double_and_mix_up_nothing(tab: Tab):
    """As in ``test_guarantees.py``, which runs more of them, in Chromium."""
    for pattern in ALLOWED:
        tab.allow(pattern)
    tab.open(PAGE)
    result = tab.evaluate(DRIVER, {"seed": SEED, "count": ACTIONS, "patience_ms": 60_000})
    if not result["missing"]:
        tab.settle()
    assert what_went_wrong(result, tab.evaluate(WATCHED)) == []


def test_what_the_browser_owns_stays(tab: Tab):
    """A modal dialog with the focus in it, opened details, a popover, and a scrolled element."""
    tab.open("/page/bridge/?one=Shelf")
    tab.wait_until("() => Boolean(window.nitro)")
    tab.evaluate(
        """() => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync('.scrolling { height: 80px; overflow: auto }');
            document.adoptedStyleSheets = [sheet];
            document.querySelector('details').open = true;
            document.querySelector('.tip').showPopover();
            document.querySelector('dialog').showModal();
        }"""
    )
    tab.evaluate("() => { document.querySelector('dialog .scrolling').scrollTop = 120; }")
    tab.wait_until("() => document.querySelector('dialog .scrolling').scrollTop === 120")
    tab.settle()
    tab.focus("field=Note")
    tab.type("ab")
    for count in ("1", "2"):
        tab.evaluate("() => void nitro.call('Shelf', 'draw')")
        tab.wait_for_text("output", count)
        tab.settle()
        assert tab.evaluate(
            """() => [
                document.querySelector('dialog').matches(':modal'),
                document.querySelector('details').open,
                document.querySelector('.tip').matches(':popover-open'),
                document.querySelector('dialog .scrolling').scrollTop,
            ]"""
        ) == [True, True, True, 120]
        assert tab.has_focus("field=Note")
    assert tab.value("field=Note") == "ab"
    tab.evaluate("() => document.querySelector('dialog').close()")
    tab.click("button=Draw")
    tab.wait_for_text("output", "3")


def test_a_kept_element_stays_itself(tab: Tab):
    """And a dialog of a component inside stays modal, where moving an element would close it."""
    tab.open("/page/bridge/?one=Keeper")
    tab.wait_until("() => Boolean(window.nitro)")
    tab.evaluate(
        """() => {
            document.querySelector('[data-nitro-keep]').mark = 'same';
            document.querySelector('dialog').showModal();
        }"""
    )
    tab.evaluate("() => void nitro.call('Keeper', 'draw')")
    tab.wait_for_text("b", "1")
    tab.settle()
    assert tab.evaluate(
        """() => [
            document.querySelector('[data-nitro-keep]').mark,
            document.querySelector('dialog').matches(':modal'),
        ]"""
    ) == ["same", True]


@pytest.mark.django_db(transaction=True)
def test_an_inline_edit_gives_the_focus_back(tab: Tab):
    """To the button that opened it, by Enter and by Cancel."""
    for letter in "AB":
        Maker.objects.create(name=f"Maker {letter}")
    tab.open("/page/lists/?one=MakerAdmin")
    edit = "button[aria-label='Edit Maker A']"
    tab.focus(edit)
    tab.press("Enter")
    tab.wait_for_focus("[data-nitro-model='edit_buffer.name']")
    tab.press("Enter")
    tab.wait_until("() => !document.querySelector('[data-nitro-model^=edit_buffer]')")
    tab.wait_for_focus(edit)
    tab.press("Enter")
    tab.wait_for_focus("[data-nitro-model='edit_buffer.name']")
    tab.focus("button=Cancel")
    tab.press("Enter")
    tab.wait_until("() => !document.querySelector('[data-nitro-model^=edit_buffer]')")
    tab.wait_for_focus(edit)


def order(tab: Tab) -> str:
    """Return the songs as the page shows them."""
    found = "() => [...document.querySelectorAll('[data-nitro-handle]')]"
    return str(tab.evaluate(f"{found}.map((one) => one.dataset.nitroHandle).join('')"))


def press(tab: Tab, *keys: str) -> None:
    """Press keys one after the other."""
    for key in keys:
        tab.press(key)


def test_sorting_by_keyboard(tab: Tab):
    """Lifted, moved, dropped; the focus stays on the row. Escape takes back, and so does Tab."""
    tab.open("/page/sorting/")
    first = "[data-nitro-handle='1']"
    tab.focus(first)
    press(tab, "Enter", "ArrowDown", "ArrowDown")
    assert order(tab) == "2314"
    press(tab, "Escape")
    assert order(tab) == "1234"
    press(tab, " ", "ArrowDown", "Tab")
    assert order(tab) == "1234"
    tab.focus(first)
    press(tab, " ", "End", " ")
    tab.wait_for_text("output", "[(1, None, 'l')]")
    tab.settle()
    assert order(tab) == "2341"
    assert tab.has_focus(first)
    press(tab, "Enter", "ArrowUp", "Enter")
    tab.wait_for_text("output", "[(1, None, 'l'), (1, 4, 'l')]")
    tab.settle()
    assert tab.has_focus(first)
    assert tab.witness.paths == ["Playlist/move"] * 2


def test_sorting_by_clicks(tab: Tab):
    """Where buttons get no focus by a click, too: the first lifts, the second puts."""
    tab.open("/page/sorting/")
    tab.click("[data-nitro-handle='3']")
    tab.click("[data-nitro-handle='1']")
    tab.wait_for_text("output", "[(3, 1, 'l')]")
    tab.settle()
    assert order(tab) == "3124"
    assert tab.has_focus("[data-nitro-handle='3']")
    assert tab.witness.paths == ["Playlist/move"]
