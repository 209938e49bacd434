"""What events guarantee, under random load: none lost, none doubled, in order, after the swap.

Another seed or more actions: ``NITRO_RANDOM_SEED=7 NITRO_RANDOM_ACTIONS=10000``.
"""

import os
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.journey import Journey
from tests.site.components import guarantees

DRIVER = Path(__file__).with_name("guarantees.js").read_text(encoding="utf-8")
SEED = int(os.environ.get("NITRO_RANDOM_SEED", "20"))
ACTIONS = int(os.environ.get("NITRO_RANDOM_ACTIONS", "2100"))
MODES = ("htmx4", "htmx2", "htmx2-idiomorph")


@pytest.mark.modes(*MODES)
def test_random_actions_lose_double_and_mix_up_nothing(journey: Journey):
    """Each action's events arrive once, in the order of the calls, with its own HTML in place."""
    page = journey.open("/page/guarantees/")
    page.set_default_timeout(0)
    result = page.evaluate(DRIVER, {"seed": SEED, "count": ACTIONS // len(MODES)})
    assert _heard_by_run(result["heard"]) == {
        run["run"]: _expected(run["events"]) for run in result["runs"]
    }
    assert [row for row in result["heard"] if row[3] not in (None, row[1])] == []
    journey.settle()
    alphas = sum(name == "alpha" for run in result["runs"] for name, _size in run["events"])
    for key in "ab":
        watcher = page.locator(f"#nitro-watcher_{key}")
        expect(watcher.locator(".latest")).to_have_text(str(guarantees.latest))
        expect(watcher.locator(".alphas")).to_have_text(str(alphas))


def _expected(events: list[Any]) -> list[Any]:
    emitted = [(f"nitro:{name}", number) for number, (name, _size) in enumerate(events)]
    return [*emitted, ("nitro:action-complete", None)]


def _heard_by_run(heard: list[Any]) -> dict[int, list[Any]]:
    """Return what was heard of each run, which must be one uninterrupted stretch."""
    stretches = [(run, list(rows)) for run, rows in groupby(heard, itemgetter(1))]
    by_run = {
        run: [(name, number) for name, _run, number, _shown in rows] for run, rows in stretches
    }
    assert len(by_run) == len(stretches), "Events of two actions are interleaved."
    return by_run
