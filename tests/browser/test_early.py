"""While scripts are on their way nothing is lost, or asked without the bridge."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.journey import Journey

NEXT_TASK = "() => new Promise((done) => setTimeout(done))"


LATE = "**/late.js"  # of the page, after ours
READY = """Object.defineProperty(
    PerformanceTiming.prototype, "domContentLoadedEventStart", { get: () => 1 });"""
CALL = """nitro.call("Tally", "increment")
    .then(() => (document.title = "Added"), ({ message }) => (document.title = message));"""


@contextmanager
def scripts_on_their_way(
    journey: Journey, one: str, held: str = "**/django_htmx/htmx-*", late: str = ""
) -> Iterator[Page]:
    """Hold a script back until the end of the ``with`` block; ours has come, and those before."""
    page = journey.page
    page.route(LATE, lambda route: route.fulfill(body=late, content_type="text/javascript"))
    with journey.hold(held) as gate:
        path = f"/page/bridge/?one={one}&late=1"
        page.goto(journey.base_url + path, wait_until="commit")
        gate.wait_for(1)
        page.wait_for_function(f"() => window.nitro && {'window.htmx' if held == LATE else 'true'}")
        page.evaluate(NEXT_TASK)
        yield page
    page.wait_for_load_state()


@pytest.mark.parametrize("key", [None, "Enter"])
@pytest.mark.parametrize("held", ["**/django_htmx/htmx-*", LATE])
@pytest.mark.first_on_further_builds
def test_a_click_is_done_once_all_scripts_are_there(journey: Journey, key: str | None, held: str):
    """By the mouse or the keyboard, and as often as it was done."""
    with scripts_on_their_way(journey, "Tally", held) as page:
        button = page.get_by_role("button", name="Add", exact=True)
        for _ in range(2):
            button.press(key) if key else button.click()
        assert journey.requests == []
    expect(page.locator("output")).to_have_text("2")
    journey.settle()
    assert len(journey.requests) == 2


def test_a_page_that_is_told_of_as_ready_before_htmx_has_come(journey: Journey):
    """Firefox does so now and then, on a busy machine; htmx would ask without the bridge."""
    journey.page.add_init_script(READY)
    with scripts_on_their_way(journey, "Tally") as page:
        page.get_by_role("button", name="Add", exact=True).click()
        assert journey.requests == []
    expect(page.locator("output")).to_have_text("1")
    journey.settle()
    assert len(journey.requests) == 1


def test_a_form_that_is_sent_early_takes_its_text_along(journey: Journey):
    """The browser's own way would load the page anew, and the text would be gone."""
    with scripts_on_their_way(journey, "Notepad") as page:
        page.get_by_label("Title", exact=True).fill("Typed early")
        page.get_by_label("Public").click()
        page.get_by_label("Comment").fill("Sent early")
        page.get_by_label("Comment").press("Enter")
    [saved] = journey.wait_for_heard("nitro:saved")
    values = [saved.detail[name] for name in ("title", "is_public", "comment")]
    assert values == ["Typed early", False, "Sent early"]


def test_a_form_that_a_script_sends(journey: Journey):
    """No button was clicked."""
    with scripts_on_their_way(journey, "Notepad") as page:
        page.get_by_label("Comment").fill("Sent early")
        page.evaluate("() => document.querySelector('form').requestSubmit()")
    [saved] = journey.wait_for_heard("nitro:saved")
    assert saved.detail["comment"] == "Sent early"


def test_htmx_begins_without_a_bridge_that_does_not_come(journey: Journey):
    """What else of the page is built with htmx works."""
    journey.allow("Failed to load|nitro|Content Security Policy|CSP violation")
    page = journey.page
    page.route("**/nitro_htmx/nitro-htmx*", lambda route: route.abort())
    page.goto(journey.base_url + "/page/bridge/?one=Tally")
    with page.expect_request("**/nitro/Tally/increment/"):
        page.get_by_role("button", name="Add", exact=True).click()


ADD_PLAIN = """() => {
    const form = document.createElement("form");
    form.append(Object.assign(document.createElement("button"), { textContent: "Plain" }));
    window.happened = [];
    for (const name of ["click", "submit"]) {
        form.addEventListener(name, (event) => {
            if (name === "submit") event.preventDefault();
            happened.push(name);
        });
    }
    document.body.append(form);
}"""


def test_what_asks_nothing_happens_at_once(journey: Journey):
    """Such as a form that a script of the page takes care of."""
    with scripts_on_their_way(journey, "Tally") as page:
        page.evaluate(ADD_PLAIN)
        page.get_by_role("button", name="Plain").click()
        assert page.evaluate("() => happened") == ["click", "submit"]


def test_a_script_of_the_page_calls_actions_before_all_have_come(journey: Journey):
    """At its top level, where no event has said yet that htmx is there."""
    with scripts_on_their_way(journey, "Tally", LATE, CALL):
        pass
    expect(journey.page.locator("output")).to_have_text("1")
    expect(journey.page).to_have_title("Added")


NOTE_TIMEOUT = """() => addEventListener("htmx:configRequest", ({ detail }) => {
    window.noted = detail.timeout;
})"""


@pytest.mark.modes("htmx2")
def test_a_call_waits_until_htmx_has_its_settings(journey: Journey):
    """htmx 2 reads those of the page when it begins."""
    page = journey.page
    page.route("**/page/bridge/*", _set_a_timeout)
    with scripts_on_their_way(journey, "Tally", LATE):
        page.evaluate(NOTE_TIMEOUT)
        page.evaluate(f"() => void {CALL}")
        page.evaluate(NEXT_TASK)
    expect(page).to_have_title("Added")
    assert page.evaluate("() => noted") == 54321


def _set_a_timeout(route: Route) -> None:
    response = route.fetch()
    config = """<meta name="htmx-config" content='{"timeout": 54321}'><title>"""
    route.fulfill(response=response, body=response.text().replace("<title>", config))


@pytest.mark.modes("htmx4")
def test_a_call_says_that_htmx_has_not_come(journey: Journey):
    journey.allow("Failed to load|needs htmx")
    page = journey.page
    page.route("**/django_htmx/**", lambda route: route.abort())
    page.route(LATE, lambda route: route.fulfill(body=CALL, content_type="text/javascript"))
    page.goto(f"{journey.base_url}/page/bridge/?one=Tally&late=1")
    why = "nitro-htmx4.js needs htmx 4, and found none"
    expect(page).to_have_title(f"Tally.increment not sent: {why}")


def test_a_page_that_is_there_already(journey: Journey):
    """Whoever adds our script to it has components at once."""
    journey.allow("inline style|CSP violation: style-src")  # htmx 2 has its settings too late
    page = journey.page
    page.route("**/page/bridge/*", _move_ours_out)
    page.goto(f"{journey.base_url}/page/bridge/?one=Tally")
    page.evaluate(ADD_OURS)
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator("output")).to_have_text("1")


ADD_OURS = """() => new Promise((onload) => {
    const { attributes } = document.querySelector("meta[name=ours]");
    const script = Object.assign(document.createElement("script"), { onload });
    for (const { name, value } of attributes) script.setAttribute(name, value);
    document.head.append(script);
})"""


def _move_ours_out(route: Route) -> None:
    response = route.fetch()
    ours = re.compile(r'<script (src="/static/nitro_htmx/[^>]+)></script>')
    text, count = ours.subn(r'<meta name="ours" \1>', response.text())
    assert count == 1
    route.fulfill(response=response, body=text)
