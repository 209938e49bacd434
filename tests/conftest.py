"""What several test files share."""

import os
from collections.abc import Iterator

import pytest
from django.core.management.color import no_style
from django.db import connection, connections
from django.test import TransactionTestCase
from hypothesis import settings
from pytest_django.plugin import DjangoDbBlocker

from nitro_htmx.push.engines.choice import stand_in
from nitro_htmx.push.models import Recheck
from tests.browser.builds import SHIPPED, Mode
from tests.support import isolated_registry

# How long an example takes says more about the machine than about the code.
settings.register_profile("project", deadline=None)
settings.load_profile("project")

# The demo is a Django project of its own, so its tests run with its own settings:
# `pytest --ds=tests.demo.settings tests/demo`.
if os.environ.get("DJANGO_SETTINGS_MODULE") != "tests.demo.settings":
    collect_ignore = ["demo"]

# What `migrate` writes and no test changes.
_MIGRATED = {"django_migrations", "django_content_type", "auth_permission"}


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> None:
    """Make the table that push asks for users, whose app the test site does not have."""
    with django_db_blocker.unblock():
        if Recheck._meta.db_table not in connection.introspection.table_names():
            with connection.schema_editor() as editor:
                editor.create_model(Recheck)


@pytest.fixture
def registry() -> Iterator[None]:
    """Let a test register its own components, and only those."""
    with isolated_registry():
        yield


@pytest.fixture(autouse=True)
def _no_log_is_left() -> Iterator[None]:
    """Find the test after which pushed events would still go into its own log."""
    yield
    assert stand_in() is None, "Close the Nitro that a fixture of this test has made."


@pytest.fixture(scope="session", autouse=True)
def _quick_flush() -> Iterator[None]:
    """Empty the database after a browser test without making permissions and types anew.

    Django's own `flush` does, which takes longer than most of these tests.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(TransactionTestCase, "_fixture_teardown", _flush)
        yield


def _flush(test: TransactionTestCase) -> None:
    for name in test._databases_names(include_mirrors=False):  # type: ignore[attr-defined]
        connection = connections[name]
        tables = connection.introspection.django_table_names(
            only_existing=True, include_views=False
        )
        emptied = sorted({*tables, Recheck._meta.db_table} - _MIGRATED)
        connection.ops.execute_sql_flush(connection.ops.sql_flush(no_style(), emptied))


def pytest_xdist_auto_num_workers() -> int:
    """Use one process more than there are cores: one of them waits for its browser, most often."""
    return (os.cpu_count() or 1) + 1


def pytest_itemcollected(item: pytest.Item) -> None:
    """Mark the browser tests, before ``-m`` chooses among the items."""
    if _uses_browser(item):
        item.add_marker(pytest.mark.browser)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Run the browser tests last; each part keeps its random order.

    Playwright keeps an event loop running in the main thread while its browser is open. No other
    test may share that time, because Django's ``async_to_sync`` refuses a running loop.
    """
    items.sort(key=_uses_browser)
    told_already = [item for item in items if _is_told_already(item)]
    if told_already:
        config.hook.pytest_deselected(items=told_already)
        items[:] = [item for item in items if item not in set(told_already)]


def _uses_browser(item: pytest.Item) -> bool:
    return not {"browser", "tab"}.isdisjoint(getattr(item, "fixturenames", ()))


def _is_told_already(item: pytest.Item) -> bool:
    """Whether ``first_on_further_builds`` leaves ``item`` out: one example is enough there."""
    if not (isinstance(item, pytest.Function) and hasattr(item, "callspec")):
        return False
    mode = item.callspec.params.get("mode")
    if not isinstance(mode, Mode) or mode.name in SHIPPED:
        return False
    others = {name: at for name, at in item.callspec.indices.items() if name != "mode"}
    return bool(item.get_closest_marker("first_on_further_builds")) and any(others.values())
