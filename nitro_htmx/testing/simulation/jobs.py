"""Jobs: what the bridge notes of a request when it is asked for."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from secrets import token_hex
from typing import Any, NamedTuple

from bs4 import Tag

from ... import names
from ..client import Answer
from ..record import SentRequest
from .dom import attribute, form_of, is_enabled, is_trusted, root_of
from .fields import Entries, Value, fields_of
from .forms import Pairs, js_text

_REFRESH_EVENT = names.EVENT_PREFIX + names.REFRESH_PREFIX


class Push(NamedTuple):
    """What is known of an event that was pushed.

    Attributes:
        channels: Those of the page that it is for; ``None`` if all who are asked are meant.
        hops: How many pushed events led to it.
    """

    channels: tuple[str, ...] | None
    hops: int


@dataclass(frozen=True)
class Cause:
    """An event that makes elements act: what page and visitor do has no chain.

    Attributes:
        name: The event's name, with its prefix.
        detail: Its detail.
        chain: The instances that led to it.
        counts: By instance: the requests that what began the chain has caused so far.
        heard_by: The instances that have heard the event already, in the answer that brings it.
        push: Set if the event was pushed.
    """

    name: str
    detail: Any = None
    chain: tuple[str, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    heard_by: frozenset[str] = frozenset()
    push: Push | None = None


@dataclass
class SentField:
    """A field as it was when its request was asked for."""

    control: Tag
    is_bound: bool
    values: list[Value]


@dataclass
class Job:
    """A request of a component, waiting or under way."""

    root: Tag
    id: str
    component: str
    action: str
    path: str
    body: Pairs = field(default_factory=list)
    sent: dict[str, SentField] = field(default_factory=dict)
    heard: list[tuple[str, Any]] = field(default_factory=list)
    chain: tuple[str, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    is_quiet: bool = False
    is_stale: bool = False
    token: str | None = None
    status: int = 0
    answer: Answer | None = None
    request: SentRequest | None = None
    others: tuple[str, ...] = ()  # of a lazy group: the ids of the placeholders it asks for, too
    riders: dict[str, Job] = field(default_factory=dict)  # by id: who travels with it
    host: Job | None = None  # of a rider: with whom it travels
    entry: str = ""  # and as what text
    rode: bool = False  # it is in the answer
    is_alone: bool = False  # it was left out once, and asks by itself


def new_job(root: Tag, action: str, *, path: str = "", is_quiet: bool = False) -> Job:
    """Return a job of the component whose root element is ``root``."""
    url = attribute(root, names.URL_ATTRIBUTE)
    return Job(
        root,
        attribute(root, "id") or "",
        attribute(root, names.COMPONENT_ATTRIBUTE) or "",
        action,
        path or f"{url}{action}/",
        is_quiet=is_quiet,
    )


def read_fields(root: Tag, job: Job, entries: Entries, asking: Tag | None = None) -> None:
    """Note the fields that travel with a job: bound ones, and those of its arguments.

    Args:
        root: The component's root element.
        job: What is to travel.
        entries: What the visitor has entered.
        asking: The element that asks; ``None`` if a script does.
    """
    job.body = [pair for pair in job.body if not pair[0].startswith("nitro-")]
    if job.action == names.REFRESH:
        return
    posted = {name for name, _ in job.body}
    form = None if asking is None else form_of(asking)
    near: set[str] = set()  # what is bound in the form of what asks
    far: dict[str, None] = {}
    for key, control in fields_of(root).items():
        is_near = form_of(control) is form
        if not is_trusted(control):
            if is_near and is_enabled(control):
                withdraw(job.body, control, entries)
            continue
        model = attribute(control, names.MODEL_ATTRIBUTE) if root_of(control) is root else None
        if model is not None:
            near.update([model] * is_near)
            far |= {} if is_near else {model: None}
        is_bound = model is not None and is_enabled(control)
        if is_bound or attribute(control, "name") in posted:
            job.sent[key] = SentField(control, is_bound, entries.values(control))
    others = [name for name in far if name not in near]
    if others and job.action != names.SYNC:
        job.body.append((names.OTHERS_PARAMETER, ",".join(others)))


def withdraw(body: Pairs, control: Tag, entries: Entries) -> None:
    """Take the values of a control, which people wrote, out of what a form sends."""
    for value in entries.values(control):
        pair = (attribute(control, "name") or "", value)
        if pair in body:
            body.reverse()
            body.remove(pair)
            body.reverse()


def parameters_of(job: Job) -> Pairs:
    """Return all that a job posts, in order: the id is the last, as a body may be cut off."""
    parameters = own_parameters_of(job)
    if job.riders:
        entries = ",".join(rider.entry for rider in job.riders.values())
        parameters.append((names.RIDERS_PARAMETER, f"[{entries}]"))
    parameters += [(names.TRY_PARAMETER, "0"), (names.TOKEN_PARAMETER, job.token or "")]
    return [*parameters, (names.ID_PARAMETER, token_hex(16))]


def own_parameters_of(job: Job) -> Pairs:
    """Return what a job has to say before it is known who travels with it."""
    parameters: Pairs = [*job.body]
    if job.heard:
        parameters.append((names.HEARD_PARAMETER, js_text([list(pair) for pair in job.heard])))
    bound = [entry for entry in job.sent.values() if entry.is_bound]
    for entry in bound:
        name = attribute(entry.control, "name") or ""
        parameters += [(name, value) for value in entry.values]
    if not job.is_quiet:
        fields = dict.fromkeys(
            attribute(entry.control, names.MODEL_ATTRIBUTE) or "" for entry in bound
        )
        parameters.append((names.FIELDS_PARAMETER, ",".join(fields)))
    return parameters


def hears(root: Tag, cause: Cause) -> bool:
    """Return whether an event concerns a component, by its filters and its key."""
    detail = cause.detail if isinstance(cause.detail, dict) else {}
    filters = json.loads(attribute(root, names.FILTERS_ATTRIBUTE) or "{}")
    keys = filters.get(cause.name)
    if cause.name.startswith(_REFRESH_EVENT) and detail.get("key") is not None:
        keys = ["key"]
    own = attribute(root, names.KEY_ATTRIBUTE)
    return keys is None or any(key in detail and _is_key(detail[key], own) for key in keys)


def _is_key(value: Any, key: str | None) -> bool:
    return key is not None and ("null" if value is None else js_text(value)) == key
