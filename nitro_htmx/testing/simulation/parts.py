"""The parts of an answer, as in ``client/parts.js``: what led to each event, and who has heard it.

As if each component that ran had asked alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ... import names
from .dom import attribute
from .jobs import Job
from .riders import Riders


@dataclass
class Arrival:
    """An event of an answer.

    Attributes:
        name: Its name, with its prefix.
        detail: Its detail.
        sender: The id of the component that sent it.
        chain: The ids of the instances that led to it.
        counts: By instance: the requests that what began the chain has caused so far.
        calls: The id of the parent that it calls, and how; twice ``""`` if none.
        heard_by: The ids of those that have heard it in the same answer.
    """

    name: str
    detail: Any
    sender: str
    chain: tuple[str, ...]
    counts: dict[str, int]
    calls: tuple[str, str]
    heard_by: set[str] = field(default_factory=set)


def arrivals_of(
    job: Job, events: list[Any], parts: list[Any] | None, riders: Riders
) -> list[Arrival]:
    """Return the events of an answer; learn who sends what."""
    arrivals: list[Arrival] = []
    begun: set[str] = set()  # who has brought something brings it to its first run
    for sender, _units, count, places, *_alone in parts or [[job.id, 0, len(events), []]]:
        run = job.riders.get(sender, job)
        brings = sender not in begun and (run is job or bool(run.heard))
        begun.add(sender)
        heard = [arrivals[place] for place in places]
        for arrival in heard:
            arrival.heard_by.add(sender)
        own = events[len(arrivals) : len(arrivals) + count]
        if job.status < 300:
            names_heard = [(_heard_as(each, sender), None) for each in heard]
            brought = run.heard if brings else []
            action = job.action if run is job else ""
            riders.learn((run.component, action, [*brought, *names_heard]), own)
        arrivals += _arrivals(run, own, [run, *heard] if brings else heard, is_host=run is job)
    return arrivals


def _heard_as(arrival: Arrival, listener: str) -> str:
    parent, call = arrival.calls
    return call if parent == listener else arrival.name


def _arrivals(
    run: Job, events: list[Any], causes: list[Job | Arrival], *, is_host: bool
) -> Iterator[Arrival]:
    counts = causes[0].counts
    if not is_host:
        counts[run.id] = counts.get(run.id, 0) + 1
    chain = tuple(step for step in causes[0].chain if all(step in each.chain for each in causes))
    calls = json.loads(attribute(run.root, names.CALLS_ATTRIBUTE) or "{}")
    for name, detail in events:
        parent, call = calls.get(name, ("", ""))
        yield Arrival(name, detail, run.id, (*chain, run.id), counts, (parent, call))
