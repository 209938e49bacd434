"""A page and components that are written in Jinja2."""

import pytest
from playwright.sync_api import expect
from pytest_django import Settings

from tests.browser.journey import Journey
from tests.integrations.jinja_site import jinja2_site

pytestmark = pytest.mark.modes("htmx4", "htmx2")


def test_a_visit_of_the_orchard(journey: Journey, settings: Settings):
    """Actions, a child that tells its parent and stays, slots, live errors, a lazy component."""
    with jinja2_site(settings):
        page = journey.open("/page/orchard/")
        expect(page.get_by_role("heading", name="0 of 1")).to_be_visible()
        page.get_by_role("button", name="Pick 1").click()
        expect(page.get_by_role("heading", name="1 of 1")).to_be_visible()
        page.get_by_label("Its name").fill("P")
        expect(page.get_by_text("at least 2 characters")).to_be_visible()
        page.get_by_role("button", name="Plant").click()
        expect(page.locator("#nitro-orchard-1 > ul > li")).to_have_count(2)
        expect(page.locator("#nitro-orchard-1-tree_1")).to_contain_text("Tree 1: 2")
        expect(page.get_by_label("Its name")).to_have_value("P")
        page.get_by_label("Its name").fill("Plums")
        page.get_by_role("combobox").select_option("pear")
        page.get_by_role("button", name="Save").click()
        expect(page.get_by_text("Saved Plums, a pear")).to_be_visible()
        page.get_by_role("button", name="Fill").click()
        expect(page.locator("#nitro-basket-1")).to_contain_text("1")
        expect(page.locator("#nitro-basket-1--default")).to_contain_text("given Tree 9")
        expect(page.locator("#nitro-panel-1")).to_contain_text("Panel")
        journey.settle()
