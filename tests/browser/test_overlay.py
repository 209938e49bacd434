"""The error overlay: Django's own page about an exception, under the strict policy of the site."""

import re

import pytest
from playwright.sync_api import Locator, Page, Route, expect
from pytest_django import Settings

from tests.browser.journey import Journey

PAGE = "/page/debug/?alone=1"

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.modes("htmx4", "htmx2"),
]


@pytest.fixture(autouse=True)
def debug(settings: Settings) -> None:
    """Let Django make its pages for developers."""
    settings.DEBUG = True


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def overlay(page: Page) -> Locator:
    return page.get_by_role("dialog")


def fail(journey: Journey) -> Page:
    """Open the page, click the button whose action raises, and wait for the overlay."""
    journey.allow("500|htmx:")
    page = journey.open(PAGE)
    button(page, "Broken").click()
    expect(overlay(page)).to_be_visible()
    return page


def test_an_exception_is_shown_as_django_shows_it(journey: Journey):
    """With its traceback and its style; the old HTML stays, and scripts have heard the error."""
    page = fail(journey)
    expect(overlay(page)).to_have_accessible_name("Messenger.broken failed (status 500)")
    summary = overlay(page).locator("#summary")
    expect(summary.locator("h1")).to_have_text(
        re.compile(r"RuntimeError\s+at /nitro/Messenger/broken/")
    )
    expect(summary.locator(".exception_value")).to_have_text("a secret of the inside")
    expect(summary).to_have_css("background-color", "rgb(255, 255, 204)")
    last_frame = overlay(page).locator("#traceback li.frame").last
    expect(last_frame).to_contain_text("in broken")
    expect(last_frame.locator(".context-line")).to_contain_text("raise RuntimeError(")
    expect(page.locator("output")).to_have_text("0")
    (error,) = journey.heard("nitro:error")
    assert error.detail["status"] == 500


@pytest.mark.parametrize("way", ["Escape", "Close"])
def test_it_closes_and_gives_the_focus_back(journey: Journey, way: str):
    """By a key or by the button; nothing of it is left, and the page works on."""
    page = fail(journey)
    expect(button(page, "Close")).to_be_focused()
    if way == "Escape":
        page.keyboard.press("Tab")  # from wherever the focus is
        expect(page.get_by_role("region", name="Details")).to_be_focused()
        page.keyboard.press("Escape")
    else:
        button(page, "Close").click()
    expect(overlay(page)).to_have_count(0)
    expect(button(page, "Broken")).to_be_focused()
    button(page, "Nothing").click()
    expect(page.locator("output")).to_have_text("1")
    expect(overlay(page)).to_have_count(0)


def test_the_page_below_can_not_be_reached(journey: Journey):
    """It is a modal dialog, so the focus stays in it."""
    page = fail(journey)
    outside = page.locator("#nitro-messenger-1 button").first
    outside.evaluate("(element) => element.focus()")
    expect(outside).not_to_be_focused()


def test_what_the_page_s_script_would_do(journey: Journey):
    """Context lines and the traceback to copy are closed at first, and open at a click."""
    page = fail(journey)
    frame = overlay(page).locator("#traceback li.frame").last
    before = frame.locator(".pre-context")
    expect(before).to_be_hidden()
    frame.locator(".context-line li").click()
    expect(before).to_be_visible()
    frame.locator(".context-line li").click()
    expect(before).to_be_hidden()
    frame.get_by_text("Local vars").click()
    expect(frame.locator("table.vars")).to_contain_text("Messenger object")

    text = overlay(page).locator("#pastebinTraceback")
    expect(text).to_be_hidden()
    overlay(page).get_by_role("button", name="Switch to copy-and-paste view").click()
    expect(text).to_be_visible()
    expect(overlay(page).locator("#browserTraceback")).to_be_hidden()
    overlay(page).get_by_role("button", name="Switch back to interactive view").click()
    expect(text).to_be_hidden()


def test_one_error_after_the_other(journey: Journey):
    """The second waits until the first is closed."""
    journey.allow("500|htmx:")
    page = journey.open(PAGE)
    page.evaluate("""() => {
      for (const name of ['nobody', 'nothing']) {
        nitro.call('Messenger', 'refresh_one', { name }).catch(() => {});
      }
      nitro.call('Messenger', 'broken').catch(() => {});
      nitro.call('Messenger', 'broken').catch(() => {});
    }""")
    journey.wait_for_heard("nitro:error", 2)
    journey.settle()
    expect(overlay(page)).to_have_count(1)
    page.keyboard.press("Escape")
    expect(overlay(page)).to_have_count(1)
    expect(button(page, "Close")).to_be_focused()
    page.keyboard.press("Escape")
    expect(overlay(page)).to_have_count(0)


def test_a_csrf_failure_is_explained(journey: Journey):
    """Django's page about it says more than its status."""
    journey.allow("403|htmx:")
    page = journey.open(PAGE)
    journey.context.clear_cookies()
    button(page, "Nothing").click()
    expect(overlay(page)).to_contain_text("CSRF verification failed")
    expect(overlay(page)).to_have_accessible_name("Messenger.nothing failed (status 403)")


def test_hostile_text_stays_text(journey: Journey):
    """Whatever an answer holds, nothing of it runs."""
    journey.allow("500|htmx:|Content Security Policy|CSP violation")
    page = journey.open(PAGE)
    page.route(
        "**/nitro/**",
        lambda route: route.fulfill(
            status=500,
            content_type="text/html",
            body="<h1>Odd</h1><script>window.hacked = 1</script>"
            '<img src="/favicon.ico" onerror="window.hacked = 2">',
        ),
    )
    button(page, "Nothing").click()
    expect(overlay(page).get_by_role("heading", name="Odd")).to_be_visible()
    assert page.evaluate("() => 'hacked' in window") is False


def test_a_poll_that_fails_again_and_again_opens_it_once(journey: Journey):
    """Else nobody could work on the page."""
    journey.allow("500|htmx:")
    page = journey.open("/page/bridge/?one=Ticker")
    answers: list[Route] = []

    def answer(route: Route) -> None:
        answers.append(route)
        route.fulfill(status=500, content_type="text/html", body="<h1>Odd</h1>")

    page.route("**/nitro/**", answer)
    expect(overlay(page)).to_be_visible()
    page.keyboard.press("Escape")
    count = len(journey.heard("nitro:error"))
    journey.wait_for_heard("nitro:error", count + 2)
    expect(overlay(page)).to_have_count(0)


def test_refusals_of_our_own_do_not_open_it(journey: Journey):
    """They are no exceptions, and the page says what is wrong."""
    journey.allow("422")
    page = journey.open(PAGE)
    page.evaluate("() => { nitro.call('Messenger', 'keyed', { number: 'x' }).catch(() => {}); }")
    journey.wait_for_heard("nitro:error")
    journey.settle()
    expect(overlay(page)).to_have_count(0)


@pytest.mark.parametrize("nitro_debug", [None, True])
def test_nothing_is_shown_outside_debug(
    journey: Journey, settings: Settings, nitro_debug: bool | None
):
    """Even if the library's own DEBUG is on: without Django's there is no page to show."""
    settings.DEBUG = False
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "DEBUG": nitro_debug}
    journey.allow("500|htmx:")
    page = journey.open(PAGE)
    button(page, "Broken").click()
    journey.wait_for_heard("nitro:error")
    journey.settle()
    expect(overlay(page)).to_have_count(0)
    assert page.evaluate("() => 'nitroOverlay' in window") is False
