"""The same clicks, whatever components there are, lead to the same with riders and without."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from hypothesis import HealthCheck, assume, given
from hypothesis import settings as with_settings
from hypothesis import strategies as st
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, on, register_component
from nitro_htmx.conf import get_settings
from nitro_htmx.testing import Mount, Nitro
from nitro_htmx.testing.page import Page
from tests.support import isolated_registry, use_templates

REFUSE, FIND = "refuse", "find"

# What a node does with an event that it hears: it sends others, or fails in one of two ways.
Answers = dict[tuple[str, str], list[str] | str]
ANSWERS: Answers = {}


class NodeState(BaseModel):
    log: list[str] = []
    sent: dict[str, int] = {}


class Node(NitroComponent[NodeState]):
    """Answers what it hears as ``ANSWERS`` says."""

    template_name = "node.html"

    def click(self, events: list[str] | None = None) -> None:
        self._send(events or [])

    def _answer(self, event: str) -> None:
        self.state.log.append(event)
        found = ANSWERS.get((self.component_id, event), [])
        if found == REFUSE:
            raise PermissionDenied
        if found == FIND:
            raise ValidationError("No.")
        self._send(list(found))

    def _send(self, events: list[str]) -> None:
        for event in events:
            count = self.state.sent.get(event, 0)  # of this one: who is heard first is not promised
            self.emit(event, {"to": str(count % 3), "by": self.component_id})
            self.state.sent[event] = count + 1


def listener(event: str, key: str | None) -> Callable[..., Any]:
    @on(event, key=key)
    def hear(self: Node) -> None:
        self._answer(event)

    return hear


def node_class(name: str, events: list[str], key: str | None = None) -> type[Node]:
    return type(name, (Node,), {f"hear_{event}": listener(event, key) for event in events})


class Graph(NamedTuple):
    """Components on a page, and what they do.

    Attributes:
        nodes: The name and key of each.
        answers: What each does with an event.
        clicks: The number of the node that is clicked on, and what it sends.
    """

    nodes: list[tuple[str, str]]
    answers: Answers
    clicks: list[tuple[int, list[str]]]


def id_of(node: tuple[str, str]) -> str:
    return f"nitro-{node[0].lower()}_{node[1]}"


# In layers: an event of one is heard in the next alone. So nobody hears what it has led to, and it
# makes no difference how many events one request carries.
DEPTH = 4
EVENTS = {depth: [f"p{depth}", f"q{depth}"] for depth in range(DEPTH + 1)}
HEARD = {"a": "p", "b": "pq", "c": "q"}
KEYED = "c"  # who listens for its own key alone


def layered_classes() -> list[type[Node]]:
    return [node_class("Host", [])] + [
        node_class(f"L{depth}{kind}", [f"{event}{depth}" for event in heard], key)
        for depth in range(DEPTH)
        for kind, heard in HEARD.items()
        for key in ["to" if kind == KEYED else None]
    ]


@st.composite
def layered(draw: st.DrawFn, *, kinds: str = "abc", may_fail: bool = True) -> Graph:
    names = st.sampled_from([f"L{depth}{kind}" for depth in range(DEPTH) for kind in kinds])
    nodes = draw(st.lists(st.tuples(names, st.sampled_from("012")), unique=True, max_size=9))
    answers: Answers = {}
    for node in nodes:
        depth = int(node[0][1])
        events = st.lists(st.sampled_from(EVENTS[depth + 1]), max_size=3)
        fails = draw(st.sampled_from(["", "", "", "", REFUSE, FIND])) if may_fail else ""
        for event in EVENTS[depth]:
            answers[id_of(node), event] = fails or draw(events)
    clicks = st.lists(st.sampled_from(EVENTS[0]), max_size=4).map(lambda events: (0, events))
    return Graph([("Host", "0"), *nodes], answers, draw(st.lists(clicks, min_size=1, max_size=3)))


# Anything goes: who answers may be answered, by itself and in circles.
WORDS = ["x", "y", "z"]


WILD = {"W1": ["x"], "W2": ["x", "y"], "W3": ["x", "y", "z"]}


def wild_classes() -> list[type[Node]]:
    every = [node_class(name, heard) for name, heard in WILD.items()]
    return [*every, node_class("W4", ["z"], "to")]


@st.composite
def wild(draw: st.DrawFn) -> Graph:
    names = st.sampled_from(["W1", "W2", "W3", "W4"])
    node = st.tuples(names, st.sampled_from("012"))
    nodes = draw(st.lists(node, unique=True, min_size=1, max_size=6))
    sent = st.lists(st.sampled_from(WORDS), max_size=2)
    answers: Answers = {(id_of(node), word): draw(sent) for node in nodes for word in WORDS}
    click = st.tuples(st.integers(0, len(nodes) - 1), sent)
    return Graph(nodes, answers, draw(st.lists(click, min_size=1, max_size=3)))


@pytest.fixture
def nodes(settings: Settings) -> Any:
    use_templates(settings, {"node.html": "{{ state.log|join:' ' }}"})
    with isolated_registry():
        for node in [*layered_classes(), *wild_classes()]:
            register_component(node)
        yield
    ANSWERS.clear()


class Seen(NamedTuple):
    """What a page shows of what has happened."""

    states: list[dict[str, Any]]
    events: list[tuple[str, str, str]]  # name, sender, and the sender's count, if it has one
    requests: list[int]


def played(settings: Settings, graph: Graph, *, along: bool) -> Seen:
    settings.NITRO_HTMX = {"ALONG": along}
    ANSWERS.clear()
    ANSWERS.update(graph.answers)
    page = Nitro().mount_many(*(Mount(name, key=key) for name, key in graph.nodes))
    events, requests = [], []
    for at, sent in graph.clicks:
        mounted(page, at).call("click", events=sent)
        events += [
            (event.name, event.instance_id, str(event.detail.get("to", "")))
            for event in page.record.events
        ]
        requests.append(len(page.record.requests))
    states = [mounted(page, at).state.model_dump() for at in range(len(graph.nodes))]
    return Seen(states, events, requests)


def mounted(page: Page, at: int) -> Any:
    return list(page)[at]


def in_any_order(state: dict[str, Any]) -> dict[str, Any]:
    return {**state, "log": sorted(state["log"])}


def by_sender(events: list[tuple[str, str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, sender, _to in events:
        found.setdefault(sender, []).append(name)
    return found


def failed(seen: Seen) -> set[str]:
    """Return who has failed. How often depends on how many events a request carries."""
    return {sender for name, sender, _ in seen.events if name == "nitro:error"}


def told(seen: Seen) -> Counter[tuple[str, str]]:
    return Counter((name, sender) for name, sender, _ in seen.events if name != "nitro:error")


FIXTURES = with_settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@FIXTURES
@given(graph=layered())
def test_the_same_clicks_lead_to_the_same(nodes: Any, settings: Settings, graph: Graph):
    """The same states, runs of listeners, and events; never with more requests."""
    alone, along = (played(settings, graph, along=is_on) for is_on in (False, True))
    assert [*map(in_any_order, along.states)] == [*map(in_any_order, alone.states)]
    assert failed(along) == failed(alone)
    assert told(along) == told(alone)
    host = id_of(graph.nodes[0])
    assert by_sender(along.events)[host] == by_sender(alone.events)[host]
    assert all(more >= fewer for more, fewer in zip(alone.requests, along.requests, strict=True))


@FIXTURES
@given(graph=layered(kinds="ab", may_fail=False))
def test_the_second_time_it_is_one_request(nodes: Any, settings: Settings, graph: Graph):
    """Whatever led to whatever: the page has learned it, and no request carries too much."""
    every = [event for event in EVENTS[0] for _ in range(3)]
    graph = graph._replace(clicks=[(0, every), (0, every)])
    seen = played(settings, graph, along=True)
    assume(all(len(state["log"]) <= 2 * get_settings().MAX_HEARD_EVENTS for state in seen.states))
    assert seen.requests[1] == 1


@FIXTURES
@given(graph=wild())
def test_whatever_answers_whatever_it_ends(nodes: Any, settings: Settings, graph: Graph):
    """Each event of the action is heard by all who listen to it, in both ways, and loops stop."""
    for along in (False, True):
        seen = played(settings, graph, along=along)
        assert sum(seen.requests) < 200
        for at, (name, key) in enumerate(graph.nodes):
            sent = Counter(event for by, events in graph.clicks if by != at for event in events)
            heard = Counter(seen.states[at]["log"])
            assert all(heard[word] >= sent[word] for word in WILD.get(name, ())), (name, key)
