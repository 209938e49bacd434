"""Reloads, ways back and other ways to leave a page, in three browsers."""

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session

from tests.browser.tabs.tab import Tab

DIARY = "/page/bridge/?one=Diary"
LABELS = ("Text", "Email", "Body", "Mood")

pytestmark = pytest.mark.modes("htmx4", "htmx2")


def write(tab: Tab, text: str) -> None:
    """Write ``text`` into the inputs of the diary."""
    for label in ("Text", "Body"):
        tab.fill(f"field={label}", text)
    tab.fill("field=Email", f"{text}@b.de")
    tab.evaluate("() => { witness.find('field=Mood').value = 'bad'; }")


def save(tab: Tab, text: str) -> None:
    """Write ``text`` into the inputs of the diary, and save it."""
    write(tab, text)
    tab.click("button=Save")
    tab.wait_for_text("output", f"{text}|{text}@b.de|{text}|bad|False")
    tab.settle()


def values(tab: Tab) -> list[str]:
    """Return what stands in the inputs of the diary."""
    return [tab.value(f"field={label}") for label in LABELS]


def test_a_reload_shows_what_the_server_has(tab: Tab):
    """And the next action saves that: Firefox would put back what stood there first."""
    tab.open(DIARY)
    for text in ("one", "two", "three"):
        save(tab, text)
    tab.reload()
    assert values(tab) == ["three", "three@b.de", "three", "bad"]
    assert tab.evaluate("() => witness.find('field=Email').autocomplete") == "email"
    tab.click("button=Save")
    tab.wait_for_heard("nitro:action-complete")
    assert tab.text("output") == "three|three@b.de|three|bad|False"


def test_a_reload_shows_what_another_tab_has_saved(tab: Tab):
    """Nothing was typed since the last answer, so the browser has nothing to keep."""
    tab.open(DIARY)
    save(tab, "one")
    session = SessionStore(Session.objects.get().session_key)
    session["diary"] = {"text": "new", "email": "new", "body": "new", "is_public": True}
    session.save()
    tab.reload()
    assert values(tab) == ["new", "new", "new", "good"]
    assert tab.evaluate("() => witness.find('field=Public').checked")


@pytest.mark.engines("firefox")
def test_a_reload_keeps_what_was_not_saved(tab: Tab):
    """Firefox does so by itself, where the page's inputs are still those that it has parsed."""
    tab.open(DIARY)
    write(tab, "unsaved")
    tab.reload()
    assert values(tab)[:3] == ["unsaved", "unsaved@b.de", "unsaved"]


def test_a_page_that_the_browser_has_kept_is_as_it_was(tab: Tab):
    """Nothing of its inputs is lost on the way out and back."""
    tab.open(DIARY)
    save(tab, "saved")
    tab.fill("field=Body", "unsaved")
    before = values(tab)
    tab.evaluate("() => addEventListener('pageshow', (e) => { window.wasKept = e.persisted; })")
    tab.click("link=Elsewhere")
    tab.wait_for_text("h1", "Arrived")
    tab.go_back()
    tab.wait_until("() => window.wasKept")
    tab.settle()
    assert values(tab) == before


TALLY = "/page/bridge/?one=Tally&two=Ear"
# What is told is kept where the next page finds it.
NOTE_ERRORS = """() => {
    addEventListener("nitro:error", () => sessionStorage.setItem("told", "yes"));
}"""
# WebKit runs no script of a driver while the next page is on its way, so the page itself says when.
LEAVE = """() => {
    const look = () =>
        witness.underWay ? setTimeout(look, 20) : navigator.sendBeacon("/aborted/");
    setTimeout(() => {
        witness.find("link=Elsewhere").click();
        look();
    });
}"""
# The bridge waits for ten seconds whether the page goes.
BE_IMPATIENT = """() => {
    const { setTimeout } = window;
    window.setTimeout = (call, ms, ...more) => setTimeout(call, ms === 10000 ? 500 : ms, ...more);
}"""
TOLD = "() => sessionStorage.getItem('told')"


@pytest.mark.engines("firefox", "webkit")
def test_an_action_that_the_way_out_aborts_is_no_failure(tab: Tab):
    """The next page is slow; these browsers abort requests as soon as it is asked for."""
    tab.allow("htmx:(error|afterRequest|sendAbort|sendError)")
    tab.open(TALLY)
    tab.evaluate(NOTE_ERRORS)
    with tab.witness.hold("^/nitro/Tally/|/arrived/|/aborted/"):
        tab.click("button=Add")
        tab.witness.wait_for_held(1)
        tab.evaluate(LEAVE)
        tab.witness.wait_for_held(3)
    tab.wait_for_text("h1", "Arrived")
    assert tab.evaluate(TOLD) is None
    tab.go_back()
    tab.wait_for("button=Add")
    tab.settle()
    assert tab.evaluate(TOLD) is None
    # A page that WebKit has kept goes on, and is told what the action has said.
    assert tab.evaluate("() => document.querySelectorAll('[data-level=error]').length") == 0
    assert tab.heard("nitro:error") == []


@pytest.mark.engines("firefox", "webkit")
@pytest.mark.parametrize("path", ["/favicon.ico", "/page/download/"])
@pytest.mark.usefixtures("nothing_kept")
def test_an_action_that_a_download_aborts_is_told(tab: Tab, path: str):
    """The page stays: what has become of the action is not known, and later ones fail as ever."""
    tab.allow("htmx:(error|afterRequest|sendAbort|sendError)")
    tab.open(TALLY)
    tab.evaluate("(path) => { witness.find('link=Elsewhere').href = path; }", path)
    tab.evaluate(BE_IMPATIENT)
    with tab.witness.hold(f"^/nitro/Tally/|^{path}|/aborted/"):
        tab.click("button=Add")
        tab.witness.wait_for_held(1)
        tab.evaluate(LEAVE)
        tab.witness.wait_for_held(3)
    [error] = tab.wait_for_heard("nitro:error")
    assert (error["action"], error["status"]) == ("increment", 0)
    tab.click("button=Add")
    tab.wait_for_heard("nitro:action-complete")
