"""What events guarantee, under random load: none lost, none doubled, in order, after the swap.

Another seed or more actions: ``NITRO_RANDOM_SEED=7 NITRO_RANDOM_ACTIONS=10000``.
"""

import os
import re
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

import pytest

from nitro_htmx import assets
from tests.browser.journey import Journey

DRIVER = Path(__file__).with_name("guarantees.js").read_text(encoding="utf-8")
BRIDGE = Path(assets.__file__).with_name("static") / "nitro_htmx" / "nitro.js"
SEED = int(os.environ.get("NITRO_RANDOM_SEED", "20"))
ACTIONS = int(os.environ.get("NITRO_RANDOM_ACTIONS", "3000"))
MODES = ("htmx4", "htmx2", "htmx2-idiomorph")


@pytest.mark.modes(*MODES)
def test_random_actions_lose_double_and_mix_up_nothing(journey: Journey):
    """Each action's events arrive once, in the order of the calls, with its own HTML in place.

    Components act at once, inside of each other too; they fail, are removed, replaced and rendered
    by others meanwhile. No refresh is lost, and at the end all HTML is what the server makes of it.
    """
    assert complaints(journey, ACTIONS // len(MODES), patience_seconds=60) == []


DISPATCH = "(find(id) ?? document.body).dispatchEvent(event);"
# Each breaks one guarantee: what nitro.js has, and what stands there instead.
BREAKS = {
    "twice": (
        DISPATCH,
        DISPATCH + DISPATCH.replace("(event)", "(new CustomEvent(name, event))"),
    ),
    "one in five lost": (
        "job.events = [...events];",
        "job.events = events.filter((_, at) => at !== 4);",
    ),
    "lost if the component has gone": (DISPATCH, "find(id)?.dispatchEvent(event);"),
    "lost beyond the header": ("events = JSON.parse(match[1]);", "events = [];"),
    "out of order": ("job.events = [...events];", "job.events = [...events].reverse();"),
    "before the swap": (
        "await swap(root, text, job).then(restore).catch(console.error);",
        "setTimeout(() => swap(root, text, job).then(restore).catch(console.error), 5);",
    ),
    "no refresh after a flight": (
        "else if (heard || !job.isQuiet) line.push(job);",
        "else if (!job.isQuiet) line.push(job);",
    ),
    "only the first of what was heard": ("other.heard?.push(...heard);", ""),
    "all at once": ("else if (!line) work(id, [job]);", "else if (1) work(id, [job]);"),
}


@pytest.mark.modes("htmx4")
@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_bridge_is_noticed(journey: Journey, name: str):
    """The test above can fail."""
    old, new = BREAKS[name]
    bridge = BRIDGE.read_text(encoding="utf-8")
    assert bridge.count(old) == 1
    broken = bridge.replace(old, new)
    journey.coverage.stop()
    journey.context.route(
        re.compile(r"/nitro\.js$"),
        lambda route: route.fulfill(body=broken, content_type="text/javascript"),
    )
    journey.allow("")
    assert complaints(journey, 150, patience_seconds=5) != []


def complaints(journey: Journey, count: int, *, patience_seconds: int) -> list[str]:
    """Return what went wrong with ``count`` random actions."""
    journey.allow("status of (403|422)|Response Status Error Code (403|422)")
    page = journey.open("/page/guarantees/")
    page.set_default_timeout(0)
    options = {"seed": SEED, "count": count, "patience_ms": patience_seconds * 1_000}
    result = page.evaluate(DRIVER, options)
    found = [f"In vain: {what}" for what in result["missing"]]
    if not found:
        journey.settle()
        found += _wrong_events(result["runs"], result["heard"])
        found += [f"Not fresh: {text}" for text in result["stale"]]
        found += _wrong_counts(journey, result["heard"])
    return found


def _wrong_events(runs: list[Any], heard: list[Any]) -> Iterator[str]:
    stretches = [(run, list(rows)) for run, rows in groupby(heard, itemgetter(1))]
    by_run = dict(stretches)
    if len(by_run) < len(stretches):
        yield "Events of two actions are interleaved, or came twice."
    for run in runs:
        rows = by_run.pop(run["run"], [])
        arrived = [(name, number) for name, _run, number, _shown in rows]
        if arrived != _expected(run):
            yield f"{run}: {arrived}"
        is_shown = run["end"] != "refused" and not run["isMoved"]
        if is_shown and any(shown != run["run"] for *_, shown in rows):
            yield f"{run}: not with its own HTML: {rows}"
        if run["outcome"] not in (None, 0, _status(run)):
            yield f"{run}: the promise of its call."
    if by_run:
        yield f"Of nobody: {by_run}"


def _expected(run: Any) -> list[Any]:
    if run["outcome"] == 0:  # its component had gone before it was sent
        return []
    if run["end"] == "refused":
        return [("nitro:error", None)]
    emitted = [(f"nitro:{name}", number) for number, (name, _size) in enumerate(run["events"])]
    last = "nitro:action-complete" if run["end"] == "well" else "nitro:error"
    return [*emitted, (last, None)]


def _status(run: Any) -> int:
    statuses = {"well": 200, "invalid": 422, "refused": 403}
    return statuses[run["end"]]


def _wrong_counts(journey: Journey, heard: list[Any]) -> Iterator[str]:
    """Yield what watchers have not counted right: all have been there from the beginning."""
    alphas = sum(name == "nitro:alpha" for name, *_ in heard)
    for watcher in journey.page.locator("[data-nitro-component=Watcher]").all():
        counted = watcher.locator(".alphas").inner_text()
        if counted != str(alphas):
            yield f"A watcher counted {counted} of {alphas}."
