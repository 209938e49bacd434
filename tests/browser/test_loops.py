"""Loops stop, however the components are wired."""

import json
from time import sleep
from typing import Any
from urllib.parse import quote, urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytest_django import Settings as NitroSettings

from tests.browser.journey import Journey
from tests.site.components.loops import Node


@pytest.fixture
def nitro_settings(settings: NitroSettings) -> NitroSettings:
    """Django's settings; ``settings`` is hypothesis's here."""
    return settings


# A graph: for each node, the nodes that it refreshes.
GRAPHS = st.integers(1, 7).flatmap(
    lambda size: st.lists(
        st.lists(st.integers(0, size - 1), unique=True, max_size=size), min_size=size, max_size=size
    )
)


def reachable(graph: list[list[int]]) -> set[int]:
    """Return the nodes that a refresh by node 0 can reach."""
    found: set[int] = set()
    waiting = set(graph[0])
    while waiting:
        node = waiting.pop()
        found.add(node)
        waiting |= set(graph[node]) - found
    return found


@pytest.mark.modes("htmx4", "htmx2")
@pytest.mark.parametrize("along", [True, False], ids=["riding", "alone"])
@settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(graph=GRAPHS)
def test_any_wiring_comes_to_rest(
    journey: Journey, nitro_settings: NitroSettings, graph: list[list[int]], along: bool
):
    """One action causes at most seven requests of each component that it can reach.

    Every component that the chain reaches for the first time is refreshed at least once. Those that
    ride make no request of their own, and run in those of the others, more than once if need be.
    """
    nitro_settings.NITRO_HTMX = {**nitro_settings.NITRO_HTMX, "ALONG": along}
    page = journey.open(f"/page/loops/?graph={quote(json.dumps(graph))}")
    journey.requests.clear()
    page.get_by_role("button", name="Start 0", exact=True).click()
    journey.wait_for_heard("nitro:action-complete")
    journey.settle()
    refreshes = [r for r in journey.requests if urlsplit(r.url).path.endswith("/refresh/")]
    others = reachable(graph) - {0}
    assert len(refreshes) <= 7 * len(reachable(graph))
    assert len(refreshes) >= (min(len(others), 1) if along else len(others))
    for node in others:
        runs = int(page.locator(f"#nitro-node_{node}").inner_text().split()[-1])
        assert runs >= 1
        assert along or runs <= 7


@pytest.mark.modes("htmx4", "htmx2")
def test_components_of_different_speed_come_to_rest(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
):
    """Each of seven refreshes all others, and no two refreshes arrive at once.

    What hears an event rides with another that has heard it, so there may be fewer than six.
    """
    seconds = [0, 0, 0, 0, 0.4, 0.5, 0.6]

    def wait(node: Node, **_kwargs: Any) -> dict[str, Any]:
        sleep(seconds[int(node.key or 0)])
        return {}

    monkeypatch.setattr(Node, "get_context_data", wait)
    graph = [[other for other in range(7) if other != node] for node in range(7)]
    page = journey.open(f"/page/loops/?graph={quote(json.dumps(graph))}")
    page.get_by_role("button", name="Start 0", exact=True).click()
    journey.wait_for_heard("nitro:action-complete")
    journey.settle()
    refreshes = [r for r in journey.requests if urlsplit(r.url).path.endswith("/refresh/")]
    assert 1 <= len(refreshes) <= 7 * 7
    for node in range(1, 7):
        assert int(page.locator(f"#nitro-node_{node}").inner_text().split()[-1]) >= 1
