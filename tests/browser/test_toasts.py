"""Toasts: what visitors see of messages and errors, and how they get rid of it.

Time is Playwright's clock: ``run_for()`` moves it on, so no test waits.
"""

import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect
from pytest_django import Settings

from nitro_htmx.texts import failure_text
from tests.browser.axe import violations
from tests.browser.builds import npm_file
from tests.browser.journey import Journey
from tests.site.components.toasts import MARKUP

LIBRARY = "toastify-js@1.12.0/src/toastify.js"
PAGE = "/page/toasts/"
POSITIONS = [
    f"{row}-{column}" for row in ("top", "bottom") for column in ("left", "center", "right")
]
# Longer than any test takes, even when time is not stopped.
LONG_MS = 1_000_000

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.modes("htmx4", "htmx2"),
    pytest.mark.usefixtures("nothing_kept"),
]


@pytest.fixture(autouse=True)
def duration(settings: Settings) -> None:
    """Let toasts stay for the test."""
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "TOAST_DURATION": LONG_MS}


@pytest.fixture
def clock(journey: Journey, settings: Settings) -> Any:
    """Return the page's clock, installed before the page is opened; toasts stay for 5 s of it."""
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "TOAST_DURATION": 5_000}
    journey.page.clock.install()
    return journey.page.clock


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("main").get_by_role("button", name=name, exact=True)


def toasts(page: Page, text: str | None = None) -> Locator:
    return page.locator(".nitro-toast").filter(has_text=text)


def fail(page: Page, status: int) -> None:
    """Let the next actions fail: with ``status``, or without any answer for 0."""
    page.route(
        "**/nitro/**",
        lambda route: route.abort() if status == 0 else route.fulfill(status=status, body="<p>No"),
    )


# What is shown


@pytest.mark.parametrize(
    ("name", "level", "text", "role"),
    [
        ("Say", "info", "Hello", "status"),
        ("Success", "success", "Well done", "status"),
        ("Warning", "warning", "Take care", "status"),
        ("Error", "error", "That failed", "alert"),
    ],
)
def test_a_message_is_shown(journey: Journey, name: str, level: str, text: str, role: str):
    """Each in a live region that was in the page before the message was."""
    page = journey.open(PAGE)
    regions = page.locator(".nitro-toasts > *")
    expect(regions).to_have_count(12)
    region = page.locator(
        f'.nitro-toasts[data-position="top-right"] [role="{role}"]'
    ).element_handle()
    assert region is not None
    button(page, name).click()
    toast = toasts(page)
    expect(toast).to_contain_text(text)
    assert toast.evaluate("(toast, region) => toast.parentNode === region", region)
    expect(toast).to_have_attribute("data-level", level)
    expect(toast).to_have_attribute("data-style", "default")
    expect(toast.get_by_role("button")).to_have_text(["Dismiss"])


def test_an_error_is_shown(journey: Journey):
    """The text of nitro:error is for visitors; its toast goes like others if no reload helps."""
    page = journey.open(PAGE)
    fail(page, 500)
    journey.allow("500")
    button(page, "Say").click()
    expect(toasts(page)).to_contain_text(failure_text(500))
    expect(toasts(page)).to_have_attribute("data-level", "error")
    expect(toasts(page).get_by_role("button")).to_have_text(["Dismiss"])


@pytest.mark.parametrize("status", [0, 400, 403])
def test_an_error_that_a_reload_may_mend_offers_one(journey: Journey, clock: Any, status: int):
    """And it stays, since a visitor who comes back needs it."""
    page = journey.open(PAGE)
    fail(page, status)
    journey.allow(f"{status or 'ERR_FAILED|Failed to fetch|htmx:'}")
    button(page, "Say").click()
    toast = toasts(page, failure_text(status))
    expect(toast.get_by_role("button")).to_have_text(["Reload the page", "Dismiss"])
    clock.run_for(60_000)
    expect(toast).to_be_visible()
    page.unroute_all()
    page.evaluate("() => (window.isOld = true)")
    toast.get_by_role("button", name="Reload the page").click()
    page.wait_for_function("() => !window.isOld")
    expect(toasts(page)).to_have_count(0)


def test_a_repeated_error_still_offers_the_reload(journey: Journey, clock: Any):
    """However often the visitor tries again, the offer stays."""
    page = journey.open(PAGE)
    fail(page, 400)
    journey.allow("400")
    for count in (1, 2):
        button(page, "Say").click()
        journey.wait_for_heard("nitro:error", count)
    clock.run_for(60_000)
    expect(toasts(page)).to_have_text([re.compile("Reload the page")])


@pytest.mark.parametrize("name", ["nitro:message", "nitro:error"])
def test_an_event_without_detail_says_nothing(journey: Journey, name: str):
    """Page scripts may send what they like; nothing breaks."""
    page = journey.open(PAGE)
    page.evaluate("(name) => window.dispatchEvent(new CustomEvent(name))", name)
    page.evaluate("(name) => document.body.dispatchEvent(new Event(name, { bubbles: true }))", name)
    page.evaluate("(name) => window.dispatchEvent(new CustomEvent(name, { detail: {} }))", name)
    button(page, "Say").click()
    expect(toasts(page)).to_have_text([re.compile("Hello")])


def test_text_is_never_html(journey: Journey):
    """Whatever a message says, it is shown as it is."""
    page = journey.open(PAGE)
    button(page, "Markup").click()
    expect(toasts(page).locator("p")).to_have_text(MARKUP)
    assert toasts(page).locator("img, b").count() == 0
    assert page.evaluate("() => window.hacked") is None


def test_messages_of_django(journey: Journey):
    """Those that an action adds arrive as events and toasts; no later page shows them again."""
    page = journey.open(PAGE)
    button(page, "Django").click()
    expect(toasts(page).locator("p")).to_have_text(["From Django", "<b>Also</b> from Django"])
    assert [event.detail for event in journey.heard("nitro:message")] == [
        {"component": "Announcer", "level": "success", "text": "From Django"},
        {"component": "Announcer", "level": "warning", "text": "<b>Also</b> from Django"},
    ]
    journey.open(PAGE)
    expect(page.locator(".notice")).to_have_count(0)


def test_a_repeated_message_is_shown_once(journey: Journey, clock: Any):
    """Its time starts anew; another level or text is another message."""
    page = journey.open(PAGE)
    clock.pause_at(page.evaluate("() => Date.now() + 1000"))
    for said in range(1, 4):
        button(page, "Say").click()
        clock.run_for(10)
        expect(page.locator("output")).to_have_text(str(said))
        clock.run_for(4_000)
        expect(toasts(page)).to_have_count(1)
    button(page, "Error").click()
    clock.run_for(10)
    expect(toasts(page)).to_have_count(2)


# Settings


@pytest.mark.parametrize("position", POSITIONS)
def test_six_positions(journey: Journey, settings: Settings, position: str):
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "TOAST_POSITION": position}
    page = journey.open(PAGE)
    button(page, "Say").click()
    box = toasts(page).bounding_box()
    size = page.viewport_size
    assert box is not None
    assert size is not None
    middle = (box["x"] + box["width"] / 2) / size["width"]
    row, column = position.split("-")
    assert (box["y"] + box["height"] / 2 < size["height"] / 2) is (row == "top")
    assert column == ("left" if middle < 0.45 else "right" if middle > 0.55 else "center")


def test_a_narrow_window_holds_a_toast(journey: Journey):
    page = journey.page
    page.set_viewport_size({"width": 320, "height": 480})
    journey.open(PAGE)
    button(page, "Markup").click()
    box = toasts(page).bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 320


HOSTILE = """
    section, div, p, button { border: 9px solid red; margin: 50px; padding: 40px; min-height: 90px;
        background: red; text-transform: uppercase; letter-spacing: 1em; }
    section:not(.other), body > section { border: 9px solid blue; padding: 40px; display: block; }
"""
STYLES_OF_A_TOAST = """() => [...document.querySelectorAll('.nitro-toast, .nitro-toast *')].map(
    (element) => ['margin', 'padding', 'borderTopWidth', 'borderTopColor', 'backgroundColor',
        'textTransform', 'letterSpacing', 'minHeight', 'height', 'color', 'font'].map(
        (name) => getComputedStyle(element)[name]))"""


def test_the_site_s_styles_are_not_for_toasts(journey: Journey):
    """The list itself is never seen, and takes no place at the page's end."""
    page = journey.open(PAGE)
    button(page, "Say").click()
    expect(toasts(page)).to_be_visible()
    plain = page.evaluate(STYLES_OF_A_TOAST)
    adopt = """(css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
    }"""
    page.evaluate(adopt, HOSTILE)
    assert page.evaluate(STYLES_OF_A_TOAST) == plain
    boxes = "() => document.querySelector('.nitro-toast-list').getClientRects().length"
    assert page.evaluate(boxes) == 0


NARROW = {"width": 390, "height": 844}
SHOW = """([texts, level, position]) => {
    const config = { enabled: true, position, duration: 5000, style: '' };
    for (const text of texts) window.nitroToasts.show(text, level, config);
}"""


def show(page: Page, texts: list[str], level: str = "info", position: str = "top-right") -> None:
    page.evaluate(SHOW, [texts, level, position])


def test_a_narrow_screen_shows_three_at_a_time(journey: Journey, clock: Any):
    """The rest waits, errors before others; what has waited stays as long as any."""
    page = journey.page
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    journey.open(PAGE)
    show(page, ["One", "Two", "Three", "Four", "Five"])
    show(page, ["Failed"], "error")
    expect(toasts(page)).to_have_text([re.compile(text) for text in ("One", "Two", "Three")])
    toasts(page, "Two").get_by_role("button").click()
    expect(toasts(page)).to_have_count(3)
    expect(toasts(page, "Failed")).to_be_visible()
    page.mouse.move(0, 800)
    clock.run_for(6_000)
    expect(toasts(page)).to_have_text([re.compile(text) for text in ("Four", "Five")])
    clock.run_for(6_000)
    expect(toasts(page)).to_have_count(0)


def test_equal_toasts_are_one_with_their_number(journey: Journey, clock: Any):
    """Also those that wait. It is seen and not read out."""
    page = journey.page
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    journey.open(PAGE)
    show(page, ["One", "One", "One", "Two", "Three", "Four", "Four"])
    expect(toasts(page)).to_have_count(3)
    number = "(text) => getComputedStyle(text, '::after').content"
    assert "×" in toasts(page, "One").locator("p").evaluate(number)
    expect(toasts(page, "One").locator("p")).to_have_attribute("data-count", "3")
    expect(toasts(page, "Two").locator("p")).not_to_have_attribute("data-count", "1")
    toasts(page, "One").get_by_role("button").click()
    expect(toasts(page, "Four").locator("p")).to_have_attribute("data-count", "2")


@pytest.mark.parametrize(("position", "key"), [("top-right", "Home"), ("bottom-left", "End")])
def test_no_toast_covers_what_has_the_focus(journey: Journey, position: str, key: str):
    """They go to the other edge, before the focus comes or after."""
    page = journey.page
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    journey.open(PAGE)
    page.evaluate(
        """() => {
            for (const id of ['End', 'Home']) {
                const input = Object.assign(document.createElement('input'), { id, ariaLabel: id });
                input.style.cssText = `position:fixed;left:10px;width:300px;${
                    id === 'Home' ? 'top' : 'bottom'}:20px`;
                document.body.append(input);
            }
        }"""
    )
    covered = """() => {
        const {top, bottom} = document.activeElement.getBoundingClientRect();
        return [...document.querySelectorAll('.nitro-toast')].some((toast) => {
            const box = toast.getBoundingClientRect();
            return box.top < bottom && box.bottom > top;
        });
    }"""
    page.get_by_label(key, exact=True).focus()
    show(page, ["One", "Two"], position=position)
    expect(toasts(page)).to_have_count(2)
    assert page.evaluate(covered) is False
    page.get_by_label("End" if key == "Home" else "Home", exact=True).focus()
    assert page.evaluate(covered) is False
    # Once they have gone, the next ones come where they belong.
    for text in ("One", "Two"):
        toasts(page, text).get_by_role("button").click()
    page.evaluate("() => document.activeElement.blur()")
    show(page, ["Three"], position=position)
    assert is_above(page) is position.startswith("top")


@pytest.mark.modes("htmx4")
def test_a_toast_that_cannot_make_way_stays(journey: Journey):
    """Under the pointer, which is to click it; and where it would be in the way at both edges."""
    page = journey.page
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    journey.open(PAGE)
    page.evaluate(
        """() => {
            const box = document.createElement('textarea');
            box.ariaLabel = 'Everywhere';
            box.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh';
            document.body.append(box);
        }"""
    )
    show(page, ["One"], position="top-right")
    page.get_by_label("Everywhere").focus()
    assert is_above(page)
    toasts(page).hover()
    page.get_by_label("Everywhere").evaluate("(box) => { box.blur(); box.style.height = '50%'; }")
    page.get_by_label("Everywhere").focus()
    assert is_above(page)
    page.mouse.move(5, 800)
    page.get_by_label("Everywhere").evaluate("(box) => { box.blur(); box.focus(); }")
    assert not is_above(page)


def is_above(page: Page) -> bool:
    box = toasts(page).bounding_box()
    assert box is not None
    return box["y"] < 422


def test_many_toasts_stay_within_reach(journey: Journey):
    """They scroll where the window is too small for them."""
    page = journey.open(PAGE)
    page.evaluate(
        """() => {
          const config = { enabled: true, position: 'bottom-left', duration: 1e9, style: '' };
          for (let n = 0; n < 40; n++) window.nitroToasts.show(`Message ${n}`, 'info', config);
        }"""
    )
    toasts(page, "Message 39").get_by_role("button").click()
    toasts(page, "Message 0").get_by_role("button").click()
    expect(toasts(page)).to_have_count(38)


def test_the_duration(journey: Journey, clock: Any, settings: Settings):
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "TOAST_DURATION": LONG_MS}
    page = journey.open(PAGE)
    button(page, "Say").click()
    expect(toasts(page)).to_be_visible()
    page.mouse.move(0, 0)
    clock.run_for(LONG_MS // 2)
    expect(toasts(page)).to_be_visible()
    clock.run_for(LONG_MS // 2)
    expect(toasts(page)).to_have_count(0)


def test_no_toasts(journey: Journey, settings: Settings):
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "TOAST_ENABLED": False}
    page = journey.open(PAGE)
    button(page, "Say").click()
    journey.wait_for_heard("nitro:action-complete")
    expect(toasts(page)).to_have_count(0)


def test_a_style_is_a_name_for_stylesheets(journey: Journey, settings: Settings):
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "TOAST_STYLE": "loud"}
    page = journey.open(PAGE)
    button(page, "Say").click()
    expect(page.locator('.nitro-toast[data-style="loud"]')).to_be_visible()


def test_a_component_overrides_the_settings(journey: Journey, clock: Any):
    page = journey.open(f"{PAGE}?one=Whisperer")
    clock.pause_at(page.evaluate("() => Date.now() + 1000"))
    button(page, "Say").click()
    clock.run_for(10)
    place = page.locator('.nitro-toasts[data-position="bottom-left"]')
    expect(place.locator('.nitro-toast[data-style="quiet"]')).to_be_visible()
    clock.run_for(1_100)
    expect(toasts(page)).to_have_count(0)


def test_a_component_without_toasts(journey: Journey):
    page = journey.open(f"{PAGE}?one=Mute")
    button(page, "Error").click()
    journey.wait_for_heard("nitro:action-complete")
    expect(toasts(page)).to_have_count(0)


def test_a_component_that_has_gone_still_has_its_settings(journey: Journey):
    """Its events then come from the body; another instance knows what its class wants."""
    page = journey.open(f"{PAGE}?one=Mute")
    page.evaluate(
        """() => document.body.dispatchEvent(new CustomEvent('nitro:message', {
          bubbles: true, detail: { component: 'Mute', level: 'info', text: 'Psst' } }))"""
    )
    assert len(journey.heard("nitro:message")) == 1
    expect(toasts(page)).to_have_count(0)


# Adapters

ADAPTER = """
window.shown = [];
window.NitroToastAdapter = {
  show(message, level, config) {
    window.shown.push([message, level, config]);
    Toastify({ text: message, duration: config.duration, className: level, gravity: 'bottom' })
      .showToast();
  },
};
"""


def test_an_adapter_shows_them_with_a_library(journey: Journey):
    """A real one; ours stays silent, and texts stay texts."""
    scripts = {"library": npm_file(LIBRARY), "adapter": ADAPTER}
    journey.context.route(
        re.compile("/(library|adapter).js$"),
        lambda route: route.fulfill(
            body=scripts[route.request.url.rpartition("/")[2].removesuffix(".js")],
            content_type="text/javascript",
        ),
    )
    page = journey.open(f"{PAGE}?one=Whisperer&adapter=1")
    button(page, "Markup").click()
    expect(page.locator(".toastify.success")).to_contain_text(MARKUP)
    journey.settle()
    fail(page, 403)
    journey.allow("403")
    button(page, "Say").click()
    expect(page.locator(".toastify.error")).to_contain_text(failure_text(403))
    expect(toasts(page)).to_have_count(0)
    config = {"enabled": True, "position": "bottom-left", "duration": 1000, "style": "quiet"}
    assert page.evaluate("() => window.shown") == [
        [MARKUP, "success", config],
        [failure_text(403), "error", config],
    ]
    assert page.evaluate("() => window.hacked") is None


# For everyone


def test_axe_finds_nothing(journey: Journey):
    """With toasts of all levels on the page, and with none."""
    page = journey.page
    page.emulate_media(reduced_motion="reduce")
    journey.open(PAGE)
    assert violations(page) == []
    for name in ("Say", "Success", "Warning", "Error"):
        button(page, name).click()
    expect(toasts(page)).to_have_count(4)
    journey.settle()
    fail(page, 403)
    journey.allow("403")
    button(page, "Say").click()
    expect(toasts(page)).to_have_count(5)
    assert violations(page) == []


def test_dark_mode(journey: Journey):
    page = journey.open(PAGE)
    button(page, "Say").click()
    colours = []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        colours.append(toasts(page).evaluate("(toast) => getComputedStyle(toast).backgroundColor"))
    assert colours == ["rgb(255, 255, 255)", "rgb(34, 38, 43)"]


def test_nothing_moves_for_those_who_ask_for_that(journey: Journey):
    page = journey.open(PAGE)
    page.emulate_media(reduced_motion="no-preference")
    button(page, "Say").click()
    names = "(toast) => getComputedStyle(toast).animationName"
    assert toasts(page).evaluate(names) == "nitro-toast-in"
    page.emulate_media(reduced_motion="reduce")
    assert toasts(page).evaluate(names) == "none"


@pytest.mark.parametrize("key", ["Enter", "Escape"])
def test_the_keyboard_closes_a_toast(journey: Journey, clock: Any, key: str):
    """The toast stays while it has the focus, and gives it back."""
    page = journey.open(PAGE)
    button(page, "Say").focus()
    page.keyboard.press("Enter")
    expect(toasts(page)).to_be_visible()
    expect(button(page, "Say")).to_be_focused()
    last = page.get_by_role("link", name="Swap the body")
    last.focus()
    page.keyboard.press("Tab")
    expect(toasts(page).get_by_role("button", name="Dismiss")).to_be_focused()
    clock.run_for(60_000)
    page.keyboard.press(key)
    expect(toasts(page)).to_have_count(0)
    expect(last).to_be_focused()


def test_focus_goes_back_where_it_was(journey: Journey):
    """Even if that element has been swapped since, as long as it has an id."""
    page = journey.open(PAGE)
    button(page, "Say").click()
    expect(button(page, "Say")).to_be_focused()
    toasts(page).get_by_role("button").focus()
    page.evaluate("() => window.nitro.call('Announcer', 'say', { text: 'Again' })")
    expect(toasts(page)).to_have_count(2)
    page.evaluate(
        """() => {
            const old = document.querySelector("#say");
            old.replaceWith(old.cloneNode(true));
        }"""
    )
    page.keyboard.press("Enter")
    expect(toasts(page)).to_have_count(1)
    expect(button(page, "Say")).to_be_focused()


def test_it_waits_under_the_pointer(journey: Journey, clock: Any):
    page = journey.open(PAGE)
    button(page, "Say").click()
    toasts(page).hover()
    clock.run_for(60_000)
    expect(toasts(page)).to_be_visible()
    page.mouse.move(0, 0)
    expect(page.locator(".nitro-toast:hover")).to_have_count(0)
    clock.run_for(6_000)
    expect(toasts(page)).to_have_count(0)


def test_it_waits_in_a_hidden_tab(journey: Journey, clock: Any):
    page = journey.open(PAGE)
    button(page, "Say").click()
    expect(toasts(page)).to_be_visible()
    page.mouse.move(0, 0)
    hide = "(is) => Object.defineProperty(document, 'hidden', { value: is, configurable: true })"
    page.evaluate(hide, True)
    clock.run_for(60_000)
    expect(toasts(page)).to_be_visible()
    page.evaluate(hide, False)
    clock.run_for(6_000)
    expect(toasts(page)).to_have_count(0)


# Pages that change


def test_toasts_outlive_a_swap_of_the_body(journey: Journey):
    """So does the live region: the next page's messages are shown and spoken as well."""
    page = journey.open(PAGE)
    button(page, "Error").click()
    expect(toasts(page)).to_be_visible()
    page.get_by_role("link", name="Swap the body").click()
    expect(page.get_by_role("heading", name="Arrived")).to_be_visible()
    expect(toasts(page)).to_contain_text("That failed")
    expect(page.locator(".nitro-toast-list")).to_have_count(1)
    journey.go_back()
    expect(page.get_by_role("heading", name="Toasts")).to_be_visible()
    expect(page.locator(".nitro-toast-list")).to_have_count(1)
    button(page, "Success").click()
    expect(toasts(page, "Well done")).to_be_visible()
    toasts(page, "Well done").get_by_role("button").click()
    expect(toasts(page, "Well done")).to_have_count(0)


def test_toasts_reach_into_a_modal_dialog(journey: Journey):
    """All else on the page is inert then; when it closes they stay."""
    page = journey.open(PAGE)
    page.evaluate("() => document.querySelector('dialog').showModal()")
    page.evaluate("() => window.nitro.call('Announcer', 'say')")
    page.evaluate("() => window.nitro.call('Announcer', 'say', { text: 'Bye' })")
    toasts(page, "Bye").get_by_role("button").click()
    expect(toasts(page)).to_have_count(1)
    page.get_by_role("dialog").get_by_role("button", name="Close").click()
    toasts(page, "Hello").get_by_role("button").click()
    expect(toasts(page)).to_have_count(0)


def test_a_place_that_there_is_not(journey: Journey):
    """A script's message is shown all the same, where the setting's default is."""
    page = journey.open(PAGE)
    page.evaluate(
        """() => window.nitroToasts.show(
            'Here', 'info', { enabled: true, position: 'middle', duration: 60000, style: '' })"""
    )
    place = page.locator("[data-position='top-right']")
    expect(place).to_contain_text("Here")
