"""The demo's journeys use the fixtures of ``tests/browser``.

Most are about what a click does, so their pages hear nothing that is pushed: each order would have
its own page refresh rows once more. Those that ``pytest.mark.pushed`` names do.
"""

from collections.abc import Iterator

import pytest
from pytest_django import Settings

from nitro_htmx.push import hub as hub_module
from nitro_htmx.push.hub import hub
from tests.browser.conftest import (
    browser,
    driver,
    firefox,
    playwright,
    pytest_generate_tests,
    pytest_runtest_call,
    site,
    webkit,
    whole_browser,
)
from tests.browser.conftest import journey as plain_journey
from tests.browser.conftest import tab as plain_tab
from tests.browser.journey import Journey
from tests.browser.tabs.tab import Tab
from tests.demo import deaf

__all__ = [
    "browser",
    "driver",
    "firefox",
    "plain_journey",
    "plain_tab",
    "playwright",
    "pytest_generate_tests",
    "pytest_runtest_call",
    "site",
    "webkit",
    "whole_browser",
]


@pytest.fixture
def _listening(
    request: pytest.FixtureRequest, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Let pages hear what is pushed, or not."""
    monkeypatch.setattr(hub_module, "_READ_SECONDS", 0.05)
    if not request.node.get_closest_marker("pushed"):
        settings.MIDDLEWARE = [*settings.MIDDLEWARE, f"{deaf.__name__}.middleware"]


@pytest.fixture
def journey(plain_journey: Journey, transactional_db: None, _listening: None) -> Iterator[Journey]:
    """Return a journey whose pages have left when the database is emptied, and the log with it."""
    yield plain_journey
    plain_journey.coverage.save()
    for page in plain_journey.context.pages:
        page.goto("about:blank")
    hub.stop()


@pytest.fixture
def tab(plain_tab: Tab, transactional_db: None, _listening: None) -> Iterator[Tab]:
    """Return a tab. Of its page, too, no stream is left when the database is emptied."""
    yield plain_tab
    plain_tab.open("/nowhere/")
    hub.stop()
