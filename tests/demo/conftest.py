"""The demo's journeys use the fixtures of ``tests/browser``."""

from tests.browser.conftest import browser, journey, pytest_generate_tests, site

__all__ = ["browser", "journey", "pytest_generate_tests", "site"]
