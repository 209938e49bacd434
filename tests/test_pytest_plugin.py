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

LOGS = """
from nitro_htmx.push.engines import get_engine
from nitro_htmx.push.engines.database import DatabaseEngine
from nitro_htmx.testing import Nitro
from pytest import fixture

kept = []


@fixture(scope="module")
def shared():
    nitro = Nitro()
    yield nitro
    nitro.close()


def test_a_nitro_of_its_own():
    kept.append(Nitro())
    assert type(get_engine()) is not DatabaseEngine
    kept.append(1 / 0)


def test_what_follows():
    assert type(get_engine()) is DatabaseEngine


def test_the_log_of_a_fixture(shared):
    Nitro()


def test_what_follows_that(shared):
    assert type(get_engine()) is not DatabaseEngine


def test_in_the_end(shared):
    shared.close()
    assert type(get_engine()) is DatabaseEngine
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


def test_the_log_of_pushed_events_ends_with_its_test(tmp_path: Path):
    """Also where the test fails, and somebody still has its ``Nitro``."""
    common = common_files()
    push = 'INSTALLED_APPS += ["nitro_htmx.push"]\n'
    files = {**common, "mysite/settings.py": common["mysite/settings.py"] + push}
    project = make_project(tmp_path, {**files, "shop/test_shop.py": LOGS})
    result = run_pytest(project)
    assert "1 failed, 4 passed" in result, result
    assert "ZeroDivisionError" in result


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
