"""Django's forms, wizards and uploads in the browser."""

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.journey import Journey

CONTACT = "/page/bridge/?one=Contact&two=Tally"


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def field(page: Page, label: str) -> Locator:
    return page.get_by_label(label, exact=False)


def errors(page: Page) -> Locator:
    return page.locator(".errorlist li")


def text_file(name: str, text: str = "text") -> Any:
    return {"name": name, "mimeType": "text/plain", "buffer": text.encode()}


def test_a_form_is_validated_while_it_is_filled_in(journey: Journey):
    """Errors show for touched fields; a password and a file stay where they are."""
    page = journey.open(CONTACT)
    field(page, "Password").fill("secret")
    field(page, "Proof").set_input_files(text_file("proof.txt"))
    field(page, "Email").fill("nobody")
    expect(errors(page)).to_have_text(["Enter a valid email address."])
    field(page, "Email").fill("ada@example.com")
    expect(errors(page)).to_have_count(0)
    field(page, "Name").fill("A")
    expect(errors(page)).to_have_count(1)
    expect(field(page, "Name")).to_have_attribute("aria-invalid", "true")
    field(page, "Name").fill("Ada")
    field(page, "Blue").check()
    expect(errors(page)).to_have_count(0)
    journey.settle()
    expect(field(page, "Password")).to_have_value("secret")
    button(page, "Save").click()
    taken = journey.wait_for_heard("nitro:taken")[0].detail
    assert taken == {
        "component": "Contact",
        "name": "Ada",
        "email": "ada@example.com",
        "password": "secret",
        "colours": ["b"],
        "proof": "a file",
    }
    journey.settle()
    for label in ("Name", "Email", "Password"):
        expect(field(page, label)).to_have_value("")
    assert page.evaluate("() => window.contactRuns") == 1


def test_an_event_that_is_heard_leaves_a_half_filled_form(journey: Journey):
    page = journey.open(CONTACT)
    field(page, "Email").fill("ada@example.com")
    field(page, "Name").fill("Ad")
    with page.expect_response("**/sync/"):
        pass
    field(page, "Password").fill("secret")
    page.evaluate("() => nitro.call('Tally', 'increment')")
    expect(page.locator("#nitro-tally-1 output")).to_have_text("1")
    journey.settle()
    expect(field(page, "Email")).to_have_value("ada@example.com")
    expect(field(page, "Name")).to_have_value("Ad")
    expect(field(page, "Password")).to_have_value("secret")


def test_an_invalid_form_keeps_everything(journey: Journey):
    page = journey.open(CONTACT)
    journey.allow("status of 422")
    field(page, "Name").fill("A")
    field(page, "Password").fill("secret")
    field(page, "Red").check()
    expect(errors(page)).to_have_count(1)
    journey.settle()
    field(page, "Proof").set_input_files(text_file("proof.txt"))
    button(page, "Save").click()
    expect(errors(page)).to_have_count(2)
    expect(field(page, "Name")).to_have_value("A")
    expect(field(page, "Password")).to_have_value("secret")
    expect(field(page, "Red")).to_be_checked()
    assert field(page, "Proof").evaluate("(input) => input.files.length") == 1


def test_a_formset_grows(journey: Journey):
    page = journey.open("/page/bridge/?one=Prices")
    prices = page.locator("[name$=-price]")
    prices.first.fill("7")
    button(page, "One more").click()
    expect(prices).to_have_count(2)
    prices.nth(1).fill("8")
    button(page, "Save").click()
    taken = journey.wait_for_heard("nitro:taken")[0].detail
    assert taken == {"component": "Prices", "prices": [7, 8]}


def test_a_wizard_goes_back_and_forward(journey: Journey):
    """What was entered stays, files too."""
    page = journey.open("/page/bridge/?one=SignUp")
    journey.allow("status of 422")
    step = page.locator("[aria-current=step]")
    button(page, "Next").click()
    expect(page.locator(".nitro-errors").first).to_be_visible()
    field(page, "Email").fill("ada@example.com")
    button(page, "Next").click()
    expect(step).to_have_text("Place")
    field(page, "City").fill("B")
    field(page, "Proof").set_input_files(text_file("proof.txt"))
    button(page, "Back").click()
    expect(step).to_have_text("Account")
    expect(field(page, "Email")).to_have_value("ada@example.com")
    button(page, "Next").click()
    expect(field(page, "City")).to_have_value("B")
    field(page, "City").fill("Bonn")
    button(page, "Next").click()
    expect(step).to_have_text("Summary")
    button(page, "Place").click()
    expect(field(page, "City")).to_have_value("Bonn")
    button(page, "Next").click()
    expect(step).to_have_text("Summary")
    button(page, "Finish").click()
    signed_up = journey.wait_for_heard("nitro:signed-up")[0].detail
    assert signed_up == {
        "component": "SignUp",
        "email": "ada@example.com",
        "city": "Bonn",
        "proof": "proof.txt",
    }


def slow_uploads(journey: Journey) -> None:
    """Let no more than 300 KB leave in a second."""
    session = journey.context.new_cdp_session(journey.page)
    session.send("Network.enable")
    limits = {"latency": 0, "downloadThroughput": -1, "uploadThroughput": 300_000, "offline": False}
    session.send("Network.emulateNetworkConditions", limits)


WATCH = """() => {
    window.seen = [];
    const look = () => {
        const bar = document.querySelector('[data-nitro-progress]');
        if (bar && !bar.hidden) window.seen.push(bar.value);
        requestAnimationFrame(look);
    };
    look();
}"""


def test_an_upload_shows_its_progress(journey: Journey):
    """The bar moves while the file is under way, and goes when it has arrived."""
    page = journey.open("/page/bridge/?one=Album")
    slow_uploads(journey)
    page.evaluate(WATCH)
    expect(page.get_by_role("progressbar")).to_have_count(0)
    field(page, "Title").fill("Half a title")
    field(page, "Cover").set_input_files(text_file("long.txt", "x" * 400_000))
    expect(page.locator("output")).to_have_text("long.txt, 400000")
    journey.settle()
    seen: list[float] = page.evaluate("() => window.seen")
    assert seen == sorted(seen)
    assert any(0 < value < 100 for value in seen), seen
    expect(page.get_by_role("progressbar")).to_have_count(0)
    expect(field(page, "Title")).to_have_value("Half a title")
    assert field(page, "Cover").evaluate("(input) => input.files.length") == 0


def test_files_that_are_refused_and_taken(journey: Journey):
    page = journey.open("/page/bridge/?one=Album")
    journey.allow("status of 422")
    liar: Any = {"name": "a.png", "mimeType": "image/png", "buffer": b"<b>"}
    field(page, "Cover").set_input_files(liar)
    expect(page.locator(".nitro-errors")).to_have_text("“a.png” is not what its name says.")
    field(page, "Cover").set_input_files(text_file("b.txt"))
    expect(page.locator("output")).to_have_text("b.txt, 4")
    expect(page.locator(".nitro-errors")).to_have_count(0)
    field(page, "Photos").set_input_files([text_file("1.txt"), text_file("2.txt")])
    button(page, "Save").click()
    expect(page.locator(".nitro-errors")).to_have_count(1)  # no title; the files are kept
    field(page, "Title").fill("Summer")
    button(page, "Save").click()
    kept = journey.wait_for_heard("nitro:kept")[0].detail
    assert kept == {"component": "Album", "title": "Summer", "photos": ["1.txt", "2.txt"]}


@pytest.mark.modes("htmx4", "htmx2")
@pytest.mark.usefixtures("nothing_kept")
def test_an_upload_that_gets_no_answer_of_ours_is_told(journey: Journey):
    """Such as a proxy's own 204, which has no body."""
    page = journey.open("/page/bridge/?one=Album")
    page.route("**/nitro/**", lambda route: route.fulfill(status=204))
    field(page, "Cover").set_input_files(text_file("b.txt"))
    assert journey.wait_for_heard("nitro:error")[0].detail["status"] == 204
    expect(page.get_by_role("progressbar")).to_have_count(0)


@pytest.mark.modes("htmx4", "htmx2")
@pytest.mark.usefixtures("nothing_kept")
def test_a_failed_upload_hides_the_bar(journey: Journey):
    page = journey.open("/page/bridge/?one=Album")
    journey.allow("Failed to load resource|htmx:")
    page.route("**/nitro/**", lambda route: route.abort())
    field(page, "Cover").set_input_files(text_file("b.txt"))
    assert journey.wait_for_heard("nitro:error")[0].detail["status"] == 0
    expect(page.get_by_role("progressbar")).to_have_count(0)


@pytest.mark.modes("htmx4", "htmx2")
def test_a_page_that_was_left_while_uploading_comes_back_without_the_bar(journey: Journey):
    page = journey.open("/page/bridge/?one=Album")
    with journey.away_meanwhile() as gate:
        field(page, "Cover").set_input_files(text_file("b.txt"))
        gate.wait_for(1)
        expect(page.get_by_role("progressbar")).to_be_visible()
    expect(field(page, "Title")).to_be_visible()
    expect(page.get_by_role("progressbar")).to_have_count(0)
