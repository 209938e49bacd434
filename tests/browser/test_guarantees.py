"""What events guarantee, under random load: none lost, none doubled, in order, after the swap.

Another seed or more actions: ``NITRO_RANDOM_SEED=7 NITRO_RANDOM_ACTIONS=10000``.
"""

import os
import re
from time import monotonic

import pytest
from pytest_django import Settings

from tests.browser.guarantees import ALLOWED, DRIVER, PAGE, SOAK_PAGE, WATCHED, what_went_wrong
from tests.browser.journey import Journey
from tests.browser.js_coverage import SCRIPTS

READABLE = SCRIPTS / "nitro-htmx4.debug.js"
SEED = int(os.environ.get("NITRO_RANDOM_SEED", "20"))
ACTIONS = int(os.environ.get("NITRO_RANDOM_ACTIONS", "3000"))
SOAK_ACTIONS = int(os.environ.get("NITRO_SOAK_ACTIONS", "150"))
MODES = ("htmx4", "htmx2", "htmx2-idiomorph")


@pytest.mark.modes(*MODES)
@pytest.mark.parametrize("along", [True, False], ids=["riding", "alone"])
def test_random_actions_lose_double_and_mix_up_nothing(
    journey: Journey, settings: Settings, along: bool
):
    """Each action's events arrive once, in the order of the calls, with its own HTML in place.

    Components act at once, inside of each other too; they fail, are removed, replaced and rendered
    by others meanwhile. No refresh is lost, and at the end all HTML is what the server makes of it.
    """
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "ALONG": along}
    assert complaints(journey, ACTIONS // len(MODES) // 2, patience_seconds=60) == []
    bodies = [request.post_data or "" for request in journey.requests]
    assert any("nitro-along" in body for body in bodies) is along


DISPATCH = "(find(from) ?? document.body).dispatchEvent(cause);"
# Each breaks one guarantee: what the readable build has, and what stands there instead.
BREAKS = {
    "twice": (
        DISPATCH,
        DISPATCH + DISPATCH.replace("(cause)", "(new CustomEvent(name, cause))"),
    ),
    "one in five lost": (
        "job.events = [...events];",
        "job.events = events.filter((_, at) => at !== 4);",
    ),
    "lost if the component has gone": (DISPATCH, "find(from)?.dispatchEvent(cause);"),
    "lost beyond the header": (
        "({ events, parts, result } = JSON.parse(match[1]));",
        "events = [];",
    ),
    "out of order": ("job.events = [...events];", "job.events = [...events].reverse();"),
    "before the swap": (
        "await replace(find(id2), html, part, adapter).catch(console.error);",
        "setTimeout(() => replace(find(id2), html, part, adapter).catch(console.error), 5);",
    ),
    "no refresh after a flight": (
        "else if (heard || !job.isQuiet || ",
        "else if (!job.isQuiet || ",
    ),
    "only the first of what was heard": ("last.heard.push(...heard);", ""),
    "heard again by who rode": ("heardBy?.has(id) || ", ""),
    "not heard by who was left out": ("heardBy?.has(id) || ", "heardBy || "),
    "a rider's line goes on": ("hold(rider);", ""),
    "all at once": ("else if (!line) work(id, [job]);", "else if (1) work(id, [job]);"),
}


@pytest.mark.modes("htmx4")
@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_bridge_is_noticed(journey: Journey, name: str):
    """The test above can fail."""
    old, new = BREAKS[name]
    readable = READABLE.read_text(encoding="utf-8")
    assert readable.count(old) == 1
    broken = readable.replace(old, new)
    journey.coverage.stop()
    journey.context.route(
        re.compile(r"/nitro-htmx4\.js$"),
        lambda route: route.fulfill(body=broken, content_type="text/javascript"),
    )
    journey.allow("")
    assert complaints(journey, 150, patience_seconds=5) != []


@pytest.mark.modes("htmx4", "htmx2")
def test_a_soak_with_everything_at_once(journey: Journey):
    """Also with polls, lazy components and slots: ``make soak`` runs ten thousand actions."""
    begin = monotonic()
    found = complaints(journey, SOAK_ACTIONS, patience_seconds=60, path=SOAK_PAGE)
    print(
        f"{journey.mode.name}: {SOAK_ACTIONS:,} actions,"
        f" {len(journey.requests):,} requests,"
        f" {monotonic() - begin:.0f} s, {len(found)} complaints"
    )
    assert found == []


def complaints(
    journey: Journey, count: int, *, patience_seconds: int, path: str = PAGE
) -> list[str]:
    """Return what went wrong with ``count`` random actions."""
    journey.allow("|".join(ALLOWED))
    page = journey.open(path)
    page.set_default_timeout(0)
    options = {"seed": SEED, "count": count, "patience_ms": patience_seconds * 1_000}
    result = page.evaluate(DRIVER, options)
    if not result["missing"]:
        journey.settle()
    return what_went_wrong(result, page.evaluate(WATCHED))
