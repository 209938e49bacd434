"""Pages in Chromium."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.programs import CHROMIUM_ARGS, main, require

# Waits for the stream, since what comes before it is replayed, and late.
_OPENED = """
window.state = '';
window.late = [];
window.addEventListener('nitro:push-state', ({ detail }) => { window.state = detail.state; });
window.addEventListener('nitro:tick', ({ detail }) => {
    window.late.push(performance.timeOrigin + performance.now() - 1000 * detail.at);
});
"""


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start Chromium's engine, or what the system has of it."""
    main(["headless_shell"])
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=require("headless_shell"), args=CHROMIUM_ARGS
        )
        yield browser
        browser.close()


def opened(browser: Browser, url: str) -> Page:
    """Open a page, and return it once its stream is open."""
    page = browser.new_context().new_page()
    page.add_init_script(_OPENED)
    page.goto(url)
    page.wait_for_function("() => window.state === 'open'")
    return page


def late_ms(page: Page, count: int) -> list[float]:
    """Return how late each event reached the window, in milliseconds, once all have come."""
    page.wait_for_function("count => window.late.length >= count", arg=count)
    late: Any = page.evaluate("window.late")
    return [float(each) for each in late]
