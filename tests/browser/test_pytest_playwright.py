"""The fixture ``nitro_browser`` as users have it: with pytest-playwright, in their own project."""

import re
from pathlib import Path

import pytest

from tests.browser import programs
from tests.docs.pages import ROOT, Page
from tests.docs.project import common_files, make_project
from tests.test_pytest_plugin import run_pytest

DOCS = Page(ROOT / "docs" / "testing.md")

COMPONENTS = """

class CounterState(BaseModel):
    count: int = 0
    note: str = ""


@register_component
class Counter(NitroComponent[CounterState]):
    def add(self, by: int):
        self.state.count += by
        self.emit("counted", {"count": self.state.count})
        self.success(f"Counted for {self.current_user}")


class MirrorState(BaseModel):
    seen: list[int] = []


@register_component
class Mirror(NitroComponent[MirrorState]):
    @on("counted")
    def see(self, count: int):
        self.state.seen.append(count)
"""
COUNTER = """{% load nitro_htmx %}
<output>{{ count }} {{ note }}</output>
<input {% nitro_model "note" %}>
<button id="add" {% nitro_action "add" by=2 %}>Add</button>
<button id="off" disabled {% nitro_action "add" by=2 %}>Off</button>
"""
CONFTEST = """
import pytest


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    return {{**browser_type_launch_args, "executable_path": {path!r}, "args": {arguments!r}}}
"""
TESTS = """
import pytest
from django.contrib.auth.models import User
from nitro_htmx.testing import Mount, PageNotShown
from playwright.sync_api import TimeoutError

from shop.components import Counter, Mirror


def test_a_click_reaches_the_sibling(nitro_browser):
    counter, mirror = nitro_browser.mount_many(Mount(Counter, count=1), Mirror)
    counter.fill("note", "typed")
    counter.click("#add")
    counter.assert_emitted("counted", count=3)
    counter.assert_message("success", "Counted for AnonymousUser")
    counter.page.assert_requests(2)
    assert (counter.state.count, counter.state.note) == (3, "typed")
    assert counter.text == "3 typed Add Off"
    assert mirror.state.seen == [3]


def test_each_user_is_logged_in(nitro_browser):
    user = User.objects.create_user("ada")
    page = nitro_browser.mount(Counter, user=user, key=user.pk)
    page.call("add", by=1)
    page.assert_message("success", "Counted for ada")
    page.assert_complete("add")


def test_a_page_that_is_not_shown(nitro_browser):
    with pytest.raises(PageNotShown, match="GET /nowhere/ answered 404, not 200.") as caught:
        nitro_browser.visit("/nowhere/")
    assert caught.value.status == 404


def test_what_can_not_be_clicked(nitro_browser):
    page = nitro_browser.mount(Counter)
    nitro_browser.page.set_default_timeout(500)
    for selector in ("#off", "#nowhere"):
        with pytest.raises(TimeoutError, match=selector):
            page.click(selector)
    page.assert_requests(0)


def test_a_failure(nitro_browser):
    counter, _ = nitro_browser.mount_many(Counter, Mirror)
    counter.click("#add")
    counter.assert_not_emitted("counted")
"""
FAILURE = """
nitro:counted was emitted.
What click('#add') led to, in order:
1. Counter.add {"by": "2", "nitro-counter-1.note": ""} -> 200
2. Mirror.refresh hearing nitro:counted -> 200
nitro:counted {"component": "Counter", "count": 2}
nitro:message {"component": "Counter", "level": "success", "text": "Counted for AnonymousUser"}
nitro:action-complete {"component": "Counter", "action": "add", "state": {"count": 2, "note": ""}}
"""


@pytest.mark.browser
def test_components_in_the_browser_of_pytest_playwright(tmp_path: Path):
    """Its page, pytest-django's server, users, siblings; a failure shows all that happened.

    The documentation's example is one of the tests.
    """
    (example,) = (block.text for block in DOCS.blocks if "nitro_browser" in block.text)
    imports = "from shop.components import CartBadge, ShoppingCart\n"
    files = {
        **DOCS.files,
        "shop/components.py": DOCS.files["shop/components.py"] + COMPONENTS,
        "shop/test_docs.py": imports + example,
        "shop/templates/shop/components/counter.html": COUNTER,
        "shop/templates/shop/components/mirror.html": "{{ seen }}",
        "shop/test_shop.py": TESTS,
        "conftest.py": CONFTEST.format(
            path=programs.require("chromium"), arguments=programs.CHROMIUM_ARGS
        ),
    }
    result = run_pytest(make_project(tmp_path, {**common_files(), **files}))
    assert "1 failed, 7 passed" in result, result
    shown = re.sub(r"^E +(AssertionError: )?", "", result, flags=re.MULTILINE)
    assert FAILURE in shown, result
