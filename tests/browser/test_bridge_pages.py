"""Pages: policies, cookies, history, and what a page may do to the bridge."""

import re
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Locator, Page, Route, expect
from pytest_django import Settings

from tests.browser.builds import HTMX_2, HTMX_4, HTMX_FILE, npm_file
from tests.browser.journey import Journey
from tests.browser.js_coverage import SCRIPTS, SOURCES

TALLY = "/page/bridge/?one=Tally&two=Ear"
SAY = """(count) => {
    const detail = { component: "Page", count };
    document.body.dispatchEvent(new CustomEvent("nitro:tally-changed", { bubbles: true, detail }));
}"""
CALL = "() => nitro.call('Tally', 'increment').catch(({ message }) => message)"

pytestmark = pytest.mark.django_db(transaction=True)


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def assert_one_click_counts_once(journey: Journey, count: int) -> None:
    """Click, and check that one request led to one of each event.

    The ear asks by itself at the first click of a page; then the page knows that it hears, and it
    rides.
    """
    page = journey.page
    requests, events = len(journey.requests), len(journey.heard())
    button(page, "Add").click()
    expect(page.locator("#nitro-tally-1 output")).to_have_text(str(count))
    expect(page.locator("#nitro-ear-1 output").first).to_contain_text(str(count))
    journey.settle()
    assert len(journey.requests) - requests in (1, 2)
    assert [event.type for event in journey.heard()[events:]] == [
        "nitro:tally-changed",
        "nitro:message",
        "nitro:action-complete",
    ]


@pytest.mark.parametrize("debug", [False, True], ids=["production", "debug"])
@pytest.mark.parametrize("csrf", ["cookie", "httponly", "session"])
@pytest.mark.first_on_further_builds
def test_nothing_violates_a_strict_policy(
    journey: Journey, settings: Settings, csrf: str, debug: bool
):
    """Wherever Django keeps its CSRF token; the journey itself notes violations."""
    settings.DEBUG = debug
    settings.CSRF_COOKIE_HTTPONLY = csrf == "httponly"
    settings.CSRF_USE_SESSIONS = csrf == "session"
    journey.open(TALLY)
    assert_one_click_counts_once(journey, 1)
    assert_one_click_counts_once(journey, 2)


@pytest.mark.modes("htmx4", "htmx2")
def test_a_csrf_token_renewed_in_another_tab_is_used(journey: Journey):
    """The cookie wins over what the page was made with."""
    page = journey.open(TALLY)
    tab = journey.context.new_page()
    journey.context.clear_cookies()
    tab.goto(f"{journey.base_url}{TALLY}")
    tab.close()
    button(page, "Add").click()
    expect(page.locator("#nitro-tally-1 output")).to_have_text("1")


@pytest.mark.parametrize("attribute", ["hx-headers", "hx-headers:inherited"])
def test_a_csrf_header_of_the_page_s_own_does_no_harm(journey: Journey, attribute: str):
    """As django-htmx documents it, for all htmx elements of a page."""
    page = journey.open(TALLY)
    page.evaluate(
        """(attribute) => {
            const { nitroCsrf } = document.querySelector("[data-nitro-csrf]").dataset;
            const headers = JSON.stringify({ "x-csrftoken": nitroCsrf });
            document.body.setAttribute(attribute, headers);
        }""",
        attribute,
    )
    assert_one_click_counts_once(journey, 1)


@pytest.mark.whole_browser
def test_a_page_from_the_back_forward_cache_goes_on(journey: Journey):
    """It comes back as it was left: with its state, and no listener doubled, no event repeated."""
    page = journey.open(TALLY)
    page.evaluate("() => addEventListener('pageshow', (e) => { window.persisted = e.persisted; })")
    assert_one_click_counts_once(journey, 1)
    page.get_by_role("link", name="Elsewhere").click()
    expect(page.get_by_role("heading")).to_have_text("Arrived")
    journey.go_back()
    journey.wait_until(lambda: page.evaluate("() => window.persisted") is True, "pageshow")
    assert len(journey.heard()) == 3
    assert_one_click_counts_once(journey, 2)


@pytest.mark.whole_browser
def test_an_answer_that_is_under_way_survives_that_cache(journey: Journey):
    """The visitor leaves before it has come, and finds it at the way back: once."""
    page = journey.open(TALLY)
    page.evaluate("() => addEventListener('pageshow', (e) => { window.persisted = e.persisted; })")
    with journey.hold() as gate:
        button(page, "Add").click()
        gate.wait_for(1)
        page.get_by_role("link", name="Elsewhere").click()
        expect(page.get_by_role("heading")).to_have_text("Arrived")
        journey.go_back()
        journey.wait_until(lambda: page.evaluate("() => window.persisted") is True, "pageshow")
    journey.wait_for_heard("nitro:action-complete")
    expect(page.locator("#nitro-ear-1 output").first).to_have_text("1")
    journey.settle()
    assert len(journey.heard()) == 3
    assert_one_click_counts_once(journey, 2)


@pytest.mark.whole_browser
def test_back_and_forward_without_that_cache(journey: Journey):
    """The page is made anew, and works once."""
    page = journey.open(TALLY)
    page.evaluate("() => addEventListener('unload', () => {})")  # keeps it out of the cache
    assert_one_click_counts_once(journey, 1)
    page.get_by_role("link", name="Elsewhere").click()
    expect(page.get_by_role("heading")).to_have_text("Arrived")
    journey.go_back()
    expect(page.locator("#nitro-tally-1 output")).to_be_visible()
    page.go_forward()
    expect(page.get_by_role("heading")).to_have_text("Arrived")
    journey.go_back()
    expect(page.locator("#nitro-tally-1 output")).to_be_visible()
    assert journey.heard() == []
    button(page, "Add").click()
    expect(page.locator("#nitro-tally-1 output")).not_to_have_text("0")
    journey.settle()
    assert len(journey.heard()) == 3


def test_history_of_boosted_links(journey: Journey):
    """htmx swaps whole bodies back and forth; components work once in each."""
    page = journey.open(TALLY)
    assert_one_click_counts_once(journey, 1)
    page.evaluate(
        """() => {
            const link = document.querySelector("a[href*=arrived]");
            link.setAttribute("hx-boost", "true");
            htmx.process(document.body);
        }"""
    )
    page.get_by_role("link", name="Elsewhere").click()
    expect(page.get_by_role("heading")).to_have_text("Arrived")
    page.go_back()
    expect(page.locator("#nitro-tally-1 output")).to_be_visible()
    journey.settle()
    assert len(journey.heard()) == 3
    count = int(page.locator("#nitro-tally-1 output").text_content() or "")
    assert_one_click_counts_once(journey, count + 1)


def test_an_action_does_not_reach_the_next_page(journey: Journey):
    """What waits for a component is dropped when a boosted link brings another with its id."""
    page = journey.open("/page/bridge/?one=Tally&two=Speaker")
    journey.add_boosted_link("Next", "/page/bridge/?one=Tally&two=Rows")
    button(page, "Add").click()
    expect(page.locator("#nitro-tally-1 output")).to_have_text("1")
    with journey.hold() as gate:
        button(page, "Add").click()
        gate.wait_for(1)
        button(page, "Add").click()
        page.get_by_role("link", name="Next").click()
        expect(button(page, "Delete 1")).to_be_visible()
    journey.wait_for_heard("nitro:action-complete", 2)
    journey.settle()
    expect(page.locator("#nitro-tally-1 output")).to_have_text("0")
    assert len([request for request in journey.requests if "increment" in request.url]) == 2
    button(page, "Add").click()
    expect(page.locator("#nitro-tally-1 output")).to_have_text("1")


def test_the_next_page_hears_while_the_last_one_s_line_waits(journey: Journey):
    """What its component hears does not go with what the last page's one had not heard yet."""
    page = journey.open("/page/bridge/?one=Ear&two=Speaker")
    journey.add_boosted_link("Next", "/page/bridge/?one=Ear&two=Rows")
    ear = page.locator("#nitro-ear-1 output").first
    page.evaluate(SAY, 0)
    expect(ear).to_have_text("0")
    with journey.hold() as gate:
        page.evaluate(SAY, 1)
        gate.wait_for(1)
        page.evaluate(SAY, 2)
        page.get_by_role("link", name="Next").click()
        expect(button(page, "Delete 1")).to_be_visible()
        page.evaluate("() => htmx.process(document.body)")
        page.evaluate(SAY, 3)
        page.evaluate(SAY, 4)
    expect(ear).to_have_text("3,4")


def replace_tally(journey: Journey) -> None:
    """Let plain htmx put a tally of 50 over that of 0; on htmx 4 it wears the old one's attributes.

    That is until it settles, which is long enough here for an answer to come meanwhile.
    """
    journey.page.evaluate(
        """() => void htmx.ajax('GET', '/page/replacement/?count=50',
            { target: '#place', swap: 'innerHTML settle:1500ms' })"""
    )
    expect(journey.page.locator("#place output")).to_have_text("50")


def assert_tally_counts_from(journey: Journey, count: int) -> None:
    """Check that what the page shows is what the next click builds on."""
    output = journey.page.locator("#place output")
    expect(output).to_have_text(str(count))
    expect(journey.page.locator(".htmx-added")).to_have_count(0)
    journey.settle()
    expect(output).to_have_text(str(count))
    button(journey.page, "Add").click()
    expect(output).to_have_text(str(count + 1))


def test_an_answer_is_not_put_into_a_root_that_has_come_since(journey: Journey):
    """Plain htmx replaces the component while its action is under way."""
    page = journey.open("/page/replaceable/")
    with journey.hold() as gate:
        button(page, "Add").click()
        gate.wait_for(1)
        replace_tally(journey)
    journey.wait_for_heard("nitro:action-complete")
    assert_tally_counts_from(journey, 50)


def test_an_action_waits_for_a_root_that_has_just_come(journey: Journey):
    """It builds on the state of what the visitor sees."""
    page = journey.open("/page/replaceable/")
    replace_tally(journey)
    page.evaluate("() => nitro.call('Tally', 'increment')")
    assert_tally_counts_from(journey, 51)


def test_a_form_acts_before_htmx_has_seen_it(journey: Journey):
    """Sent by the browser itself, it would take the visitor away, and what was typed along."""
    page = journey.open("/page/replaceable/")
    replace_tally(journey)
    address = page.url
    page.get_by_role("spinbutton").fill("3")
    button(page, "Add many").click()
    assert_tally_counts_from(journey, 53)
    assert page.url == address


@pytest.mark.parametrize("ask", ["click", "requestSubmit"])
def test_what_a_script_has_just_put_into_a_component_acts(journey: Journey, ask: str):
    """A click on it, or the sending of its form, in the same breath."""
    page = journey.open("/page/replaceable/")
    address = page.url
    page.evaluate(
        """(ask) => {
            const root = document.querySelector('#place > *');
            root.querySelector('form').outerHTML += '';
            const form = root.querySelector('form');
            form.elements.by.value = 4;
            if (ask === 'click') form.querySelector('button').click();
            else form.requestSubmit();
        }""",
        ask,
    )
    assert_tally_counts_from(journey, 4)
    assert page.url == address
    assert len(journey.requests) == 2


GLOBAL = re.compile(r"window(?:\.|, ')(\w+)")


def own_globals() -> set[str]:
    """Return the names that the scripts look for on ``window``."""
    paths = [*SOURCES.glob("*.js"), SCRIPTS / "overlay.js"]
    texts = (path.read_text(encoding="utf-8") for path in paths)
    found = {name for text in texts for name in GLOBAL.findall(text)}
    return {name for name in found if name.lower().startswith(("nitro", "htmx", "idiomorph"))}


@pytest.mark.parametrize("debug", [False, True], ids=["production", "debug"])
@pytest.mark.parametrize(
    "html",
    [
        '<form id="{}"><input name="call"><input name="show"><input name="version"></form>',
        '<a id="{0}" name="show">a</a><a id="{0}" name="call">b</a>',
        '<dialog id="{}"></dialog>',
    ],
    ids=["form", "links", "dialog"],
)
@pytest.mark.first_on_further_builds
def test_names_in_people_s_html_switch_nothing_off(
    journey: Journey, settings: Settings, html: str, debug: bool
):
    """An element with an id stands in for a global of that name, a named one in a form for more."""
    settings.DEBUG = debug
    people = "".join(html.format(name) for name in sorted(own_globals()))
    page = journey.open(f"/page/people/?{urlencode({'html': people, 'one': 'Tally'})}")
    ours = {name for name in own_globals() if name.startswith("nitro")}
    loaded = {name for name in ours if debug or name not in ("nitroDebug", "nitroOverlay")}
    has = "(names) => names.filter((name) => Object.hasOwn(window, name))"
    assert set(page.evaluate(has, sorted(ours))) == loaded
    button(page, "Add").click()
    expect(page.locator("output").first).to_have_text("1")
    expect(page.locator(".nitro-toast", has_text="Counted")).to_be_visible()
    page.evaluate("() => nitro.call('Tally', 'increment', { by: 2 })")
    expect(page.locator("output").first).to_have_text("3")


def test_people_s_html_does_not_morph_the_page(journey: Journey):
    """Nor hides what went wrong, in DEBUG, behind a dialog of its own."""
    people = '<a id="Idiomorph">a</a><dialog id="nitroOverlay">b</dialog>'
    page = journey.open(f"/page/people/?{urlencode({'html': people, 'one': 'Fragile'})}")
    journey.allow("status of 500|Response Status Error Code 500")
    button(page, "Fine").click()
    expect(page.locator("[data-nitro-component] [data-nitro-component]")).to_have_count(0)
    button(page, "Boom").click()
    journey.wait_for_heard("nitro:error")
    expect(page.locator("dialog")).to_be_hidden()


def test_loading_the_scripts_twice_does_not_double_them(journey: Journey, settings: Settings):
    """Each second copy sees the first, those for developers, too."""
    settings.DEBUG = True
    page = journey.open(TALLY)
    count = page.evaluate(
        """async () => {
            const scripts = [...document.querySelectorAll("script[src*='/nitro_htmx/']")];
            for (const first of scripts) {
                const script = document.createElement("script");
                for (const {name, value} of first.attributes) script.setAttribute(name, value);
                await new Promise((resolve) => {
                    script.onload = resolve;
                    document.head.append(script);
                });
            }
            return scripts.length;
        }"""
    )
    assert count == len(["overlay.js", "debug.js", "nitro-htmx.debug.js"])
    assert_one_click_counts_once(journey, 1)
    expect(page.locator(".nitro-toast-list")).to_have_count(1)


@pytest.mark.modes("htmx4")
def test_without_htmx_the_console_says_so_once(journey: Journey):
    """Nothing else breaks."""
    journey.page.route("**/django_htmx/**", lambda route: _no_script(route))
    errors: list[str] = []
    journey.page.on("console", lambda message: errors.append(message.text))
    journey.allow("needs htmx")
    page = journey.open(TALLY)
    assert errors == ["nitro-htmx4.js needs htmx 4, and found none"]
    assert page.evaluate(CALL) == f"Tally.increment not sent: {errors[0]}"


@pytest.mark.modes("htmx4", "htmx2")
def test_another_htmx_than_the_setting_names(journey: Journey):
    """The console says which one is needed; nothing else breaks."""
    needed = journey.mode.htmx
    other = npm_file(HTMX_2 if needed == 4 else HTMX_4)
    journey.context.route(
        HTMX_FILE, lambda route: route.fulfill(body=other, content_type="text/javascript")
    )
    errors: list[str] = []
    journey.page.on("console", lambda message: errors.append(message.text))
    journey.allow(f"needs htmx {needed}|inline style|CSP violation: style-src")
    page = journey.open(TALLY)
    found = page.evaluate("() => htmx.version")
    why = f"nitro-htmx{needed}.js needs htmx {needed}, and found {found}"
    assert [text for text in errors if "nitro" in text] == [why]
    assert page.evaluate(CALL) == f"Tally.increment not sent: {why}"


@pytest.mark.modes("htmx4", "htmx2")
def test_another_htmx_that_comes_later(journey: Journey):
    """The components stay with the one that they know."""
    journey.allow("inline style|CSP violation: style-src")  # htmx 2 has its settings too late
    other = npm_file(HTMX_2 if journey.mode.htmx == 4 else HTMX_4)
    journey.page.route(
        "**/late.js", lambda route: route.fulfill(body=other, content_type="text/javascript")
    )
    page = journey.open(f"{TALLY}&late=1")
    assert not page.evaluate("() => htmx.version").startswith(f"{journey.mode.htmx}.")
    assert_one_click_counts_once(journey, 1)
    assert_one_click_counts_once(journey, 2)


def _no_script(route: Route) -> None:
    route.fulfill(body="", content_type="text/javascript")


def test_an_address_with_several_values_of_a_name(journey: Journey):
    """In their order; what comes from a list that has gone meanwhile is not the page's any more."""
    page = journey.open(TALLY)
    tell = """(selector) => document.querySelector(selector).dispatchEvent(new CustomEvent(
        'nitro:address', { bubbles: true, detail: { parameters: { tag: ['b', 'a'] } } }))"""
    page.evaluate(tell, "body")
    assert page.url == f"{journey.base_url}{TALLY}"
    page.evaluate(tell, "#nitro-tally-1")
    assert page.url == f"{journey.base_url}{TALLY}&tag=b&tag=a"
