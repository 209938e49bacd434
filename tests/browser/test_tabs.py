"""The tools of the journeys through three browsers do what those rely on."""

import re
from pathlib import Path

import pytest

from tests.browser.builds import Mode
from tests.browser.tabs.tab import Tab

VERSION = re.compile(r"htmx\.org@([^/]+)/")
TYPIST = "/page/bridge/?one=Typist"


@pytest.mark.modes("htmx4", "htmx4-newest", "htmx2", "htmx2-idiomorph")
def test_each_browser_loads_each_build(tab: Tab, mode: Mode):
    """The page runs the htmx, and the Idiomorph, that the mode names, and no other."""
    tab.open("/")
    version = tab.evaluate("() => htmx.version")
    exact = VERSION.match(mode.files[0]) if mode.files else None
    assert version == exact[1] if exact else version.startswith(f"{mode.htmx}.")
    assert tab.evaluate("() => Boolean(window.Idiomorph)") == mode.has_idiomorph


@pytest.mark.modes("htmx4")
def test_events_are_heard_in_order(tab: Tab):
    """Every bubbling ``nitro:`` event is noted."""
    tab.open("/")
    tab.evaluate(
        """() => {
            const fire = (type, detail, bubbles) =>
                document.body.dispatchEvent(new CustomEvent(type, {detail, bubbles}));
            fire("nitro:one", {n: 1}, true);
            fire("nitro:silent", null, false);
            fire("other", null, true);
            fire("nitro:one", {n: 2}, true);
        }"""
    )
    assert tab.wait_for_heard("nitro:one", 2) == [{"n": 1}, {"n": 2}]
    assert tab.heard() == [("nitro:one", {"n": 1}), ("nitro:one", {"n": 2})]


@pytest.mark.modes("htmx4")
def test_problems_are_noted(tab: Tab):
    """Each violation of the policy and each error counts, unless allowed; on a later page, too."""
    tab.open("/")
    tab.evaluate(
        """() => {
            const script = document.createElement("script");
            script.textContent = "1";
            document.body.append(script);
            console.error("from the console");
            setTimeout(() => { throw new Error("from the page"); });
            setTimeout(async () => { throw new Error("from a promise"); });
        }"""
    )
    tab.wait_until("() => witness.problems().length >= 4")
    tab.open("/accounts/login/")
    expected = ("CSP violation: script-src", "from the console", "from the page", "from a promise")
    for number, text in enumerate(expected):
        assert len(tab.problems()) == 4 - number
        tab.allow(text)


@pytest.mark.modes("htmx4")
def test_keys_and_clicks_are_real(tab: Tab):
    """They move focus and caret, and are trusted."""
    tab.open(TYPIST)
    tab.evaluate("() => addEventListener('click', (e) => { window.trusted = e.isTrusted; }, true)")
    tab.click("field=Text")
    tab.type("ac")
    tab.press("ArrowLeft")
    tab.type("b")
    assert tab.evaluate("() => trusted")
    assert tab.value("field=Text") == "abc"
    tab.press("Tab")
    tab.wait_for_focus("field=Note")
    tab.press("Shift", "Tab")
    tab.wait_for_focus("field=Text")


@pytest.mark.modes("htmx4")
def test_requests_are_noted_and_held(tab: Tab):
    """The page is not settled while one is on its way."""
    tab.open("/page/bridge/?one=Tally")
    with tab.witness.hold("^/nitro/Tally/"):
        tab.click("button=Add")
        tab.witness.wait_for_held(1)
        assert tab.text("output") == "0"
        assert tab.evaluate("() => witness.underWay") == 1
    tab.settle()
    assert tab.text("output") == "1"
    assert tab.witness.paths == ["Tally/increment"]


@pytest.mark.modes("htmx4")
def test_files_are_chosen(tab: Tab, tmp_path: Path):
    file = tmp_path / "a.txt"
    file.write_text("text")
    tab.open("/page/bridge/?one=Contact")
    tab.choose_files("input[type=file]", file)
    assert tab.evaluate("() => document.querySelector('input[type=file]').files[0].name") == "a.txt"


@pytest.mark.modes("htmx4")
def test_questions_are_answered(tab: Tab):
    """Yes and no."""
    tab.open("/page/bridge/?one=Tally")
    with tab.question(accept=False):
        tab.click("button=Ask first")
    tab.settle()
    assert tab.witness.paths == []
    with tab.question(accept=True):
        tab.click("button=Ask first")
    tab.wait_for_text("output", "3")


@pytest.mark.modes("htmx4")
@pytest.mark.parametrize("number", [1, 2])
def test_a_tab_remembers_nothing_of_another(tab: Tab, number: int):
    """No cookie, no stored value, no history."""
    tab.open("/")
    kept = "() => [document.cookie.includes('a=b'), localStorage.length, sessionStorage.length]"
    assert tab.evaluate(kept) == [False, 0, 0]
    tab.evaluate(
        """() => {
            document.cookie = "a=b";
            localStorage.setItem("a", "b");
            sessionStorage.setItem("a", "b");
        }"""
    )
    tab.open("/accounts/login/")
    assert tab.evaluate(kept) == [True, 1, 1]
