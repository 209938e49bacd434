"""The pytest plugin of nitro-htmx: the fixtures ``nitro`` and ``nitro_browser``.

pytest loads it at its start. It stands beside the package and imports it only when a fixture is
used: Django has its settings by then, and tools that measure the package see it being loaded.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from nitro_htmx.testing import Nitro
    from nitro_htmx.testing.browser import NitroBrowser

_NEEDED = {"pytest_playwright": "pytest-playwright", "pytest_django": "pytest-django"}


@pytest.fixture
def nitro() -> Nitro:
    """Components on pages, without a browser: ``page = nitro.mount(ShoppingCart)``."""
    from nitro_htmx.testing import Nitro

    return Nitro()


@pytest.fixture
def nitro_browser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> NitroBrowser:
    """Components on pages, in the browser of pytest-playwright, with pytest-django's server."""
    missing = [name for module, name in _NEEDED.items() if find_spec(module) is None]
    if missing:
        pytest.skip(f"nitro_browser needs {' and '.join(missing)}: pip install {' '.join(missing)}")
    from nitro_htmx.testing.browser import NitroBrowser

    # Playwright's event loop makes Django take the test for an asynchronous one.
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
    live_server = request.getfixturevalue("live_server")
    return NitroBrowser(request.getfixturevalue("page"), live_server.url)
