"""Getting about without a mouse."""

import pytest
from playwright.sync_api import Locator

from tests.browser.journey import Journey


def tab_to(journey: Journey, target: Locator) -> None:
    """Press Tab until ``target`` has the focus."""
    for _ in range(120):
        if target.evaluate("element => element === document.activeElement"):
            return
        journey.page.keyboard.press("Tab")
    pytest.fail(f"The Tab key does not reach {target}")
