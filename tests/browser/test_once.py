"""What a page makes of an answer that was kept without its HTML."""

import pytest
from playwright.sync_api import Route, expect

from nitro_htmx.once import packing
from tests.browser.journey import Journey


@pytest.mark.modes("htmx4", "htmx2")
def test_an_answer_that_was_too_large_to_keep(journey: Journey, monkeypatch: pytest.MonkeyPatch):
    """The first answer is lost. The repeat brings the events and the new token, then the HTML."""
    monkeypatch.setattr(packing, "MAX_KEPT_BYTES", 100)
    page = journey.open("/page/bridge/?one=Tally")

    def lose_the_first(route: Route) -> None:
        route.fetch()
        answer = route.fetch()
        assert answer.headers["nitro-once"] == "kept"
        assert answer.text().startswith('<script type="application/json" data-nitro-tokens>')
        route.fulfill(response=answer)

    page.route("**/increment/", lose_the_first)
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator("output")).to_have_text("1")
    journey.wait_for_heard("nitro:action-complete")
    page.unroute("**/increment/")
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator("output")).to_have_text("2")
    assert journey.heard("nitro:error") == []
    assert len(journey.heard("nitro:action-complete")) == 2
