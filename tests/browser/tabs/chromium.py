"""A tab of Chromium, driven by Playwright."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Error

from tests.browser.js_coverage import JsCoverage
from tests.browser.tabs.driver import Driver, DriverError


class ChromiumDriver(Driver):
    """A page in a context of its own."""

    engine = "chromium"

    def __init__(self, browser: Browser) -> None:
        self._context = browser.new_context()
        self._page = self._context.new_page()
        self._coverage = JsCoverage(self._page)

    def go(self, url: str) -> None:
        self._coverage.save()
        self._page.goto(url)

    def reload(self) -> None:
        self._coverage.save()
        self._page.reload()

    def traverse(self, delta: Literal[-1, 1]) -> None:
        self._coverage.save()
        # A page from the back-forward cache need not fire `load`.
        step = self._page.go_back if delta < 0 else self._page.go_forward
        step(wait_until="commit")

    def run(self, script: str) -> str:
        try:
            return str(self._page.evaluate(script))
        except Error as error:
            raise DriverError(str(error)) from error

    def click_at(self, x: int, y: int) -> None:
        self._page.mouse.click(x, y)

    def press(self, keys: Sequence[str]) -> None:
        self._page.keyboard.press("+".join(keys) if len(keys) > 1 else keys[0])

    def hold_at(self, x: int, y: int) -> None:
        self._page.mouse.move(x, y)
        self._page.mouse.down()

    def let_go(self) -> None:
        self._page.mouse.up()

    def hold(self, keys: Sequence[str]) -> None:
        for key in keys:
            self._page.keyboard.down(key)

    def release(self, keys: Sequence[str]) -> None:
        for key in reversed(keys):
            self._page.keyboard.up(key)

    def choose_files(self, selector: str, paths: Sequence[Path]) -> None:
        self._page.set_input_files(selector, list(paths))

    def prepare_answer(self, *, accept: bool) -> None:
        # Playwright denies what nobody has said anything about.
        self._page.once("dialog", lambda dialog: dialog.accept() if accept else dialog.dismiss())

    def answer(self, *, accept: bool) -> None:
        """It is answered already."""

    def close(self) -> None:
        self._coverage.save()
        self._context.close()
