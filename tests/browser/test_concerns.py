"""What one form lacks stops no action outside of it, and nothing that was typed there is lost."""

from playwright.sync_api import Page, expect

from tests.browser.journey import Journey

PAGE = "/page/bridge/?one=Bureau"


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def names_of(page: Page) -> list[str]:
    return [entry.get_attribute("name") or "" for entry in page.locator("[aria-invalid]").all()]


def test_an_empty_required_field_stops_its_own_form_alone(journey: Journey):
    """A button outside, one of another form, a link by hand and a script all act."""
    page = journey.open(PAGE)
    press(page, "Archive")
    journey.wait_for_heard("nitro:bureau-archived")
    page.get_by_label("Query").fill("tea")
    press(page, "Search")
    [searched] = journey.wait_for_heard("nitro:bureau-searched")
    assert searched.detail["query"] == "tea"
    page.get_by_label("Colour").fill("blue")
    page.get_by_role("link", name="Archive by hand").click()
    archived = journey.wait_for_heard("nitro:bureau-archived", 2)[1]
    assert archived.detail == {"component": "Bureau", "colour": "blue", "query": "tea"}
    detail = page.evaluate("() => nitro.call('Bureau', 'archive')")
    assert detail["state"]["archived"] == 3
    assert not journey.heard("nitro:error")


def test_what_is_typed_in_another_form_stays(journey: Journey):
    """Valid or not, while other actions run; its own button then sends it."""
    page = journey.open(PAGE)
    page.get_by_label("Title").fill("x")
    page.get_by_label("Amount").fill("many")
    press(page, "Archive")
    journey.wait_for_heard("nitro:bureau-archived")
    expect(page.get_by_label("Title")).to_have_value("x")
    expect(page.get_by_label("Amount")).to_have_value("many")
    assert names_of(page) == []
    page.get_by_label("Title").fill("xy")
    page.get_by_label("Amount").fill("12")
    press(page, "Save from here")
    [saved] = journey.wait_for_heard("nitro:bureau-saved")
    assert saved.detail == {"component": "Bureau", "title": "xy", "amount": 12}


def test_a_refused_form_keeps_its_marks_while_others_act(journey: Journey):
    """They go once their fields are valid."""
    page = journey.open(PAGE)
    page.get_by_label("Amount").fill("many")
    press(page, "Save")
    journey.allow("status of 422")
    journey.wait_for_heard("nitro:error")
    expect(page.locator("[aria-invalid]")).to_have_count(2)
    press(page, "Archive")
    journey.wait_for_heard("nitro:bureau-archived")
    expect(page.locator("[aria-invalid]")).to_have_count(2)
    page.get_by_label("Title").fill("Tea")
    press(page, "Search")
    journey.wait_for_heard("nitro:bureau-searched")
    expect(page.locator("[aria-invalid]")).to_have_count(1)
    expect(page.get_by_label("Title")).to_have_value("Tea")
    expect(page.get_by_label("Amount")).to_have_value("many")
