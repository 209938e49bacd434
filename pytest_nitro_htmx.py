"""The pytest plugin of nitro-htmx: the fixtures ``nitro`` and ``nitro_browser``.

pytest loads it at its start. It stands beside the package and imports it only when a fixture is
used: Django has its settings by then, and tools that measure the package see it being loaded.

It also ends the log of pushed events that a test's own ``Nitro`` has begun: what stays in memory
until Python clears it away would take the place of the project's engine in the tests that follow.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Iterator
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from nitro_htmx.testing import Nitro
    from nitro_htmx.testing.browser import NitroBrowser

_NEEDED = {"pytest_playwright": "pytest-playwright", "pytest_django": "pytest-django"}
_MISSING = [name for module, name in _NEEDED.items() if find_spec(module) is None]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Generator[None, object, object]:
    """End the log that a test has begun and not ended. Those of fixtures are theirs."""
    before = _log()
    try:
        return (yield)
    finally:
        log = _log()
        if log is not before:
            sys.modules["nitro_htmx.testing.pushes"].end_log(log)


def _log() -> object:
    """Return the log of pushed events that a ``Nitro`` has begun, if there is one."""
    pushes = sys.modules.get("nitro_htmx.testing.pushes")
    return None if pushes is None else pushes.stand_in()


@pytest.fixture
def nitro() -> Iterator[Nitro]:
    """Components on pages, without a browser: ``page = nitro.mount(ShoppingCart)``."""
    from nitro_htmx.testing import Nitro

    nitro = Nitro()
    yield nitro
    nitro.close()


@pytest.fixture(scope="session")
def _nitro_beside_playwright() -> None:
    """Let Django work beside Playwright, whose event loop it takes for an asynchronous caller.

    That loop runs until the last test, so this is not undone. Fixtures of a session come first, and
    so before the database of each test.
    """
    os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


# pytest-django looks for the name of its fixture ``live_server`` among those of a test, to open the
# database and the hosts to the server. So both are arguments here, which have to exist.
if _MISSING:

    @pytest.fixture
    def nitro_browser() -> NitroBrowser:
        """Skip the test: what it needs is not installed."""
        needed = f"pip install {' '.join(_MISSING)}"
        pytest.skip(f"nitro_browser needs {' and '.join(_MISSING)}: {needed}")

else:

    @pytest.fixture
    def nitro_browser(
        _nitro_beside_playwright: None,
        live_server: Any,
        page: Any,
    ) -> Iterator[NitroBrowser]:
        """Components on pages, in the browser of pytest-playwright, with pytest-django's server."""
        from nitro_htmx.testing.browser import NitroBrowser

        browser = NitroBrowser(page, live_server.url)
        yield browser
        browser.close()
