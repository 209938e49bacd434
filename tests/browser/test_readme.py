"""The README's example, and the scripts of the page about page scripts, in a browser."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.builds import Mode
from tests.browser.journey import Journey
from tests.docs.pages import ROOT, Page
from tests.docs.project import SETTINGS, common_files, make_project, serve

README = Page(ROOT / "README.md")
PAGE_SCRIPTS = Page(ROOT / "docs" / "page-scripts.md")

# The project that Django makes runs with DEBUG on, and has no icon.
pytestmark = [pytest.mark.modes("htmx4", "htmx2"), pytest.mark.everywhere]


@contextmanager
def open_project(
    files: dict[str, str], folder: Path, browser: Browser, mode: Mode
) -> Iterator[Journey]:
    """Serve a project of ``files``, and open its page."""
    version = f'NITRO_HTMX = {{"HTMX_VERSION": {mode.htmx}}}\n'
    make_project(folder, {**files, SETTINGS: files[SETTINGS] + version})
    with serve(folder) as address:
        journey = Journey(browser.new_context(), mode, address)
        journey.allow("favicon.ico")
        journey.open("/")
        yield journey
        journey.context.close()
    assert journey.problems == []


def test_the_readmes_example_clicks(browser: Browser, mode: Mode, tmp_path: Path):
    """A click fills the cart, the badge follows, and a message appears."""
    with open_project(README.files, tmp_path, browser, mode) as journey:
        page = journey.page
        expect(page.get_by_text("0 in the cart")).to_be_visible()
        page.get_by_role("button", name="Add tea").click()
        page.get_by_role("button", name="Add cake").click()
        expect(page.get_by_role("listitem")).to_have_text(["Tea", "Cake"])
        expect(page.get_by_text("2 in the cart")).to_be_visible()
        expect(page.get_by_text("Added Tea")).to_be_visible()
        journey.settle()
        assert [event.type for event in journey.heard()].count("nitro:cart-updated") == 2


def test_the_page_scripts_work(browser: Browser, mode: Mode, tmp_path: Path):
    """Events reach the scripts of the page, and their calls reach the components."""
    files = {**common_files(), **PAGE_SCRIPTS.files}
    with open_project(files, tmp_path, browser, mode) as journey:
        page, total, log = (
            journey.page,
            journey.page.locator("#total"),
            journey.page.locator("#log"),
        )
        page.get_by_role("button", name="Add one").first.click()
        expect(total).to_have_text("1")
        expect(log).to_have_text("add done;")
        page.get_by_role("button", name="Add ten on the right").click()
        expect(page.locator("output")).to_have_text(["1", "10"])
        expect(total).to_have_text("11")
        expect(log).to_contain_text(
            "add done; success: That is a lot.; add done; the right one has 10;"
        )
        journey.allow("422")  # Chromium reports every failed request.
        page.get_by_role("button", name="Add words").click()
        expect(log).to_contain_text("error 422; Counter refused with 422;")
        expect(total).to_have_text("11")
