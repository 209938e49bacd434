"""Polls: they ask again and again, rest in a hidden tab, and end when the component says so."""

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.journey import Journey

HIDE = """(isHidden) => {
  Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}"""


@pytest.fixture
def clock(journey: Journey) -> Any:
    """Return the page's clock, installed before the page is opened."""
    journey.page.clock.install()
    return journey.page.clock


def polls(journey: Journey, clock: Any, *, seconds: int) -> int:
    """Let time pass, and return how many requests that caused."""
    journey.settle()
    before = len(journey.requests)
    clock.run_for(seconds * 1_000)
    journey.settle()
    return len(journey.requests) - before


def test_a_poll_rests_in_a_hidden_tab(journey: Journey, clock: Any):
    """Nobody would see it. Whoever comes back sees the newest at once, and it goes on."""
    page = journey.open("/page/bridge/?one=Hourly&two=Tally")
    shown = page.locator("#nitro-hourly-1 output")
    page.evaluate(HIDE, True)
    assert polls(journey, clock, seconds=3 * 3_600) == 0
    page.evaluate(HIDE, False)
    expect(shown).to_have_text("1")
    page.evaluate(HIDE, True)
    page.evaluate(HIDE, False)
    assert polls(journey, clock, seconds=60) == 0
    clock.fast_forward(3_600_000)
    expect(shown).to_have_text("2")
    assert journey.heard() == []


def test_a_hidden_tab_still_acts_and_listens(journey: Journey, clock: Any):
    """What a script asks for, and what that causes, does not wait."""
    page = journey.open("/page/bridge/?one=Ear&two=Tally")
    page.evaluate(HIDE, True)
    page.evaluate("() => nitro.call('Tally', 'increment')")
    expect(page.locator("#nitro-ear-1 output").first).to_have_text("1")


def test_a_lazy_component_loads_in_a_hidden_tab(journey: Journey, clock: Any):
    """A link may be opened in the background."""
    journey.page.add_init_script(f"({HIDE})(true)")
    page = journey.open("/page/composition/?lazy=load&year=2026")
    expect(page.get_by_role("heading")).to_have_text("Chart of 2026")


def test_a_poll_ends_by_itself(journey: Journey, clock: Any):
    """Once the component has no interval any more, time causes no request."""
    page = journey.open("/page/bridge/?one=Countdown")
    for left in ("2", "1", "0"):
        clock.fast_forward(3_600_000)
        expect(page.locator("output")).to_have_text(left)
    assert polls(journey, clock, seconds=3 * 3_600) == 0
    page.evaluate("() => nitro.call('Countdown', 'restart')")
    expect(page.locator("output")).to_have_text("3")
    clock.fast_forward(3_600_000)
    expect(page.locator("output")).to_have_text("2")


def test_a_poll_that_rested_for_a_component_that_has_gone(journey: Journey, clock: Any):
    """Whoever comes back asks for nothing more."""
    page = journey.open("/page/bridge/?one=Hourly&two=Tally")
    page.evaluate(HIDE, True)
    assert polls(journey, clock, seconds=3_600) == 0
    page.evaluate("() => document.getElementById('nitro-hourly-1').remove()")
    page.evaluate(HIDE, False)
    assert polls(journey, clock, seconds=60) == 0
