"""Our panel in django-debug-toolbar, which follows the requests that htmx makes."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect
from pytest_django import Settings

from tests.browser.journey import Journey
from tests.toolbar import installed_toolbar

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.modes("htmx4", "htmx2"),
]


@pytest.fixture(autouse=True)
def toolbar(settings: Settings) -> Iterator[None]:
    with installed_toolbar(settings, UPDATE_ON_FETCH=True):
        yield


def test_the_toolbar_follows_a_click(journey: Journey):
    """The panel shows what the action did, on a page with a strict policy."""
    page = journey.open("/page/debug/")
    panel = page.locator("#djdt-NitroPanel")
    expect(panel).to_contain_text("3 components")
    page.get_by_role("button", name="Known", exact=True).click()
    # A mailbox that hears of it rides along.
    expect(panel).to_contain_text("2 actions, 2 components")
    panel.locator("a").click()
    content = page.locator("#NitroPanel")
    expect(content).to_contain_text("Mailbox.refresh")
    expect(content).to_contain_text("after nitro:letter-sent")
