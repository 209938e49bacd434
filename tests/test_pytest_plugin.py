"""The pytest plugin: fixtures that are there at once, in a project of their own."""

import os
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

from tests.docs.pages import ROOT
from tests.docs.project import common_files, make_project

COMPONENTS = """
from nitro_htmx import NitroComponent, register_component
from pydantic import BaseModel


class CounterState(BaseModel):
    count: int = 0


@register_component
class Counter(NitroComponent[CounterState]):
    def add(self):
        self.state.count += 1
"""
TESTS = """
import sys

from shop.components import Counter


def test_a_count(db, nitro):
    page = nitro.mount(Counter)
    page.call("add")
    assert page.state.count == 1


def test_in_a_browser(nitro_browser):
    raise AssertionError("not reached")
"""

# As if it were not installed.
HIDE = """
import importlib.util
find_spec = importlib.util.find_spec
importlib.util.find_spec = (
    lambda name, *args: None if name == "pytest_playwright" else find_spec(name, *args)
)
"""


def test_pytest_finds_the_plugin():
    (point,) = entry_points(group="pytest11", name="nitro_htmx")
    assert point.value == "pytest_nitro_htmx"


def test_the_fixtures(tmp_path: Path):
    """Without pytest-playwright its tests are skipped, and it is said why."""
    files = {
        "shop/components.py": COMPONENTS,
        "shop/templates/shop/components/counter.html": "{{ count }}",
        "shop/test_shop.py": TESTS,
    }
    project = make_project(tmp_path, {**common_files(), **files})
    result = run_pytest(project, without_playwright=True)
    assert "1 passed, 1 skipped" in result
    assert "nitro_browser needs pytest-playwright: pip install pytest-playwright" in result


def run_pytest(project: Path, *, without_playwright: bool = False) -> str:
    """Run the tests of a project's app ``shop`` with the plugin, and return what pytest says."""
    hidden = ["-p", "no:playwright"] if without_playwright else []
    arguments = ["-q", "-rs", "-p", "no:randomly", *hidden, "shop"]
    code = f"{HIDE if without_playwright else ''}\nimport pytest\npytest.main({arguments})"
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("COV")},
        "DJANGO_SETTINGS_MODULE": "mysite.settings",
        "PYTHONPATH": f"{ROOT}{os.pathsep}{project}",
    }
    result = subprocess.run(
        [sys.executable, "-c", code],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return result.stdout + result.stderr
