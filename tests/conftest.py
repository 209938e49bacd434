"""What several test files share."""

import os

import pytest
from hypothesis import settings

# How long an example takes says more about the machine than about the code.
settings.register_profile("project", deadline=None)
settings.load_profile("project")

# The demo is a Django project of its own, so its tests run with its own settings:
# `pytest --ds=tests.demo.settings tests/demo`.
if os.environ.get("DJANGO_SETTINGS_MODULE") != "tests.demo.settings":
    collect_ignore = ["demo"]


def pytest_itemcollected(item: pytest.Item) -> None:
    """Mark the browser tests, before ``-m`` chooses among the items."""
    if _uses_browser(item):
        item.add_marker(pytest.mark.browser)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the browser tests last; each part keeps its random order.

    Playwright keeps an event loop running in the main thread while its browser is open. No other
    test may share that time, because Django's ``async_to_sync`` refuses a running loop.
    """
    items.sort(key=_uses_browser)


def _uses_browser(item: pytest.Item) -> bool:
    return "browser" in getattr(item, "fixturenames", ())
