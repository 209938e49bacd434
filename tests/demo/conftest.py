"""The demo's journeys use the fixtures of ``tests/browser``."""

from tests.browser.conftest import (
    browser,
    driver,
    firefox,
    journey,
    pytest_generate_tests,
    site,
    tab,
    webkit,
)

__all__ = [
    "browser",
    "driver",
    "firefox",
    "journey",
    "pytest_generate_tests",
    "site",
    "tab",
    "webkit",
]
