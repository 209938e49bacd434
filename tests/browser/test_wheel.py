"""The wheel in an empty project: what users install works as the README says."""

import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.builds import Mode
from tests.browser.journey import Journey
from tests.docs.pages import ROOT, Page
from tests.docs.project import make_project, python, serve
from tests.test_packaging import build

README = Page(ROOT / "README.md")


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    """Install the wheel into a folder of its own, and nothing else."""
    wheel = build(tmp_path / "dist", "wheel")
    folder = tmp_path / "packages"
    command = [sys.executable, "-m", "pip", "install", "--no-deps", "--no-index", "--target"]
    subprocess.run([*command, folder, wheel], check=True, capture_output=True)
    return folder


@pytest.mark.modes("htmx4")  # the default; the files are the same for all
def test_the_wheel_works_in_an_empty_project(
    browser: Browser, mode: Mode, packages: Path, tmp_path: Path
):
    """A click runs the action, reloads the sibling and shows a toast, all from installed files."""
    folder = make_project(tmp_path / "project", README.files)
    code = "import nitro_htmx; print(nitro_htmx.__file__)"
    assert python(folder, "-c", code, packages=packages).startswith(str(packages))
    python(folder, "manage.py", "check", "--fail-level", "WARNING", packages=packages)
    with serve(folder, packages) as address:
        journey = Journey(browser.new_context(), mode, address)
        journey.allow("favicon.ico")  # the project that Django makes has none
        page = journey.open("/")
        page.get_by_role("button", name="Add tea").click()
        expect(page.get_by_text("1 in the cart")).to_be_visible()
        expect(page.get_by_role("listitem")).to_have_text(["Tea"])
        expect(page.get_by_text("Added Tea")).to_be_visible()
        journey.context.close()
    assert journey.problems == []
