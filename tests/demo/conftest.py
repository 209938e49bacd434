"""The demo's journeys use the fixtures of ``tests/browser``."""

from tests.browser.conftest import (
    browser,
    driver,
    firefox,
    journey,
    playwright,
    pytest_generate_tests,
    site,
    tab,
    webkit,
    whole_browser,
)

__all__ = [
    "browser",
    "driver",
    "firefox",
    "journey",
    "playwright",
    "pytest_generate_tests",
    "site",
    "tab",
    "webkit",
    "whole_browser",
]
