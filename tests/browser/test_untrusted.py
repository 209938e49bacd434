"""What people wrote is shown, and nothing of it counts: hole 27 of the list that the design keeps.

Their HTML has gone through an ordinary sanitiser, which keeps ``data-`` attributes.
"""

import re
from urllib.parse import urlencode, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.journey import Journey
from tests.site.components.untrusted import POST, ROOT

KINDS = ["tag", "attribute"]  # the template tag, or htmx's own attribute by hand


def visit(journey: Journey, kind: str, post: str = POST) -> Page:
    """Open the page of the guestbook, with ``post`` on it before the component as well."""
    attribute = "hx-disable" if journey.mode.htmx == 2 else "hx-ignore"
    query = urlencode({"kind": "tag" if kind == "tag" else attribute, "post": post})
    page = journey.open(f"/page/untrusted/?{query}")
    journey.settle()
    return page


def title(page: Page) -> Locator:
    return page.get_by_label("Title", exact=True)


@pytest.mark.parametrize("kind", KINDS)
def test_27_no_action_and_no_field_comes_from_what_people_wrote(journey: Journey, kind: str):
    """Nothing runs without a click; the visitor's own text is what the action sees."""
    page = visit(journey, kind)
    title(page).fill("Mine")
    page.get_by_role("button", name="Save").click()
    [kept] = journey.wait_for_heard("nitro:kept")
    assert kept.detail == {"component": "Guestbook", "title": "Mine", "note": "mine", "wiped": 0}
    journey.settle()
    assert [request.url.rsplit("/", 2)[-2] for request in journey.requests] == ["save"]
    expect(title(page)).to_have_value("Mine")
    assert kept.connected
    assert "<output>1</output>" in kept.html


@pytest.mark.parametrize("kind", KINDS)
def test_27_what_people_wrote_is_no_component(journey: Journey, kind: str):
    """A page script reaches the real one; no placeholder asks; a toast follows the real class."""
    elsewhere: list[str] = []
    journey.page.on("request", lambda request: elsewhere.append(request.url))
    page = visit(journey, kind)
    asked = page.evaluate(
        """() => Promise.all([
            nitro.call("Guestbook", "save"),
            nitro.call("Trap", "save").catch((error) => error.status),
        ])"""
    )
    assert asked[0]["state"]["saved"] == 1
    assert asked[1] == 0
    expect(page.locator(".nitro-toast-text")).to_have_text("Saved")
    journey.settle()
    assert not [url for url in elsewhere if "elsewhere" in urlsplit(url).path]


@pytest.mark.parametrize("kind", KINDS)
def test_27_typing_into_what_people_wrote_syncs_nothing(journey: Journey, kind: str):
    """A live input of theirs is none, and what is typed there stays through an action."""
    post = '<input aria-label="Trap" data-nitro-model="title" data-nitro-sync="0" name="trap">'
    page = visit(journey, kind, post)
    page.get_by_label("Trap").first.fill("typed")
    page.get_by_role("button", name="Save").click()
    [kept] = journey.wait_for_heard("nitro:kept")
    assert kept.detail["title"] == "First"
    assert [request.url.rsplit("/", 2)[-2] for request in journey.requests] == ["save"]
    expect(page.get_by_label("Trap").first).to_have_value("typed")


@pytest.mark.parametrize("kind", KINDS)
def test_27_what_people_wrote_is_not_taken_for_what_the_browser_owns(journey: Journey, kind: str):
    """Ours stay open, whatever comes before them; what the visitor opened in there stays, too."""
    marks = "".join(f'<b data-nitro-pair="{number}">mark</b>' for number in range(9))
    page = visit(journey, kind, f"{marks}<details class='theirs'><summary>Read</summary></details>")
    page.get_by_text("More").click()
    page.get_by_text("Read").nth(1).click()
    page.evaluate("() => document.querySelector('[popover]').showPopover()")
    more = "<details class='ours'><summary>More</summary></details>"
    for above in (more, more * 2, ""):
        page.evaluate("(above) => nitro.call('Guestbook', 'publish', { above })", above)
        assert page.locator("details[open] > summary").all_inner_texts() == ["Read", "More"]
        expect(page.get_by_text("More").last).to_be_visible()
        expect(page.locator("[popover]")).to_be_visible()
        expect(page.locator("[popover]")).not_to_have_attribute("data-nitro-pair", re.compile(""))


def test_27_nothing_that_people_wrote_is_kept(journey: Journey):
    """Nor is it put in the place of what is; what is typed in there stays as anywhere."""
    post = f"""
        <p id="{ROOT}__pad" data-nitro-keep="{ROOT}__pad">theirs</p>
        <div data-nitro-keep="theirs"><b>as sent</b><input aria-label="Trap"></div>
    """
    page = visit(journey, "attribute", post)
    page.evaluate("() => { document.querySelector('.pad').textContent = 'mine'; }")
    page.evaluate("() => { document.querySelector('form b').textContent = 'changed'; }")
    page.locator("form").get_by_label("Trap").fill("typed")
    for _ in range(2):
        page.evaluate("() => nitro.call('Guestbook', 'save')")
        assert page.locator(f"#{ROOT} > .pad").all_inner_texts() == ["mine"]
        assert page.get_by_text("theirs", exact=True).count() == 3
        expect(page.locator("form b")).to_have_text("as sent")
        expect(page.locator("form").get_by_label("Trap")).to_have_value("typed")


@pytest.mark.parametrize("kind", KINDS)
def test_27_what_people_wrote_gets_no_focus(journey: Journey, kind: str):
    """It has opened nothing of ours, and is no place to land."""
    page = visit(journey, kind, "")
    title(page).focus()
    theirs = '<a href="#" tabindex="-1">Theirs</a><a href="#" aria-controls="goes">Theirs</a>'
    page.evaluate("(above) => nitro.call('Guestbook', 'publish', { above })", theirs)
    page.evaluate(
        """() => {
            const root = document.querySelector('#nitro-guestbook-1');
            root.insertAdjacentHTML('beforeend', '<p id="goes"><button>Goes</button></p>');
            root.querySelector('#goes button').focus();
        }"""
    )
    page.evaluate("() => nitro.call('Guestbook', 'save')")
    assert page.evaluate("() => document.activeElement.localName") == "body"


def test_27_the_tag_takes_away_what_htmx_would_do_with_an_answer(journey: Journey):
    """Content for other places, kept elements and the library's ids are gone from the block."""
    post = (
        '<p id="headline" data-hx-swap-oob="true">Hacked</p>'
        f'<p id="{ROOT}" data-hx-preserve>mine</p>'
    )
    page = visit(journey, "tag", post)
    page.get_by_role("button", name="Save").click()
    journey.wait_for_heard("nitro:kept")
    journey.settle()
    expect(page.locator("h1")).to_have_text("Guests")
    assert page.locator(f"#{ROOT}").count() == 1


def test_27_inputs_that_people_wrote_stop_no_swap(journey: Journey):
    """In a form they would stand in the place of its members, such as the one htmx calls."""
    post = "<input name='getAttribute'><input id='attributes'><input autofocus>"
    page = visit(journey, "tag", post)
    title(page).fill("Mine")
    title(page).press("Enter")
    journey.wait_for_heard("nitro:kept")
    journey.settle()
    assert journey.heard("nitro:error") == []
    expect(title(page)).to_be_focused()
