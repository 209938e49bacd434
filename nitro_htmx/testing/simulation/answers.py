"""What an answer says, as the bridge reads it before anything is swapped."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from ... import names
from ..client import Answer
from .jobs import Job

_SURPLUS = re.compile(rf"<script [^>]*{names.SURPLUS_ATTRIBUTE}>([^<]*)</script>$")


class Opened(NamedTuple):
    """What an answer of ours holds.

    Attributes:
        text: The HTML.
        events: The events, as name and detail.
        parts: The runs of those that rode along, and of the component that was asked.
        result: What the action returned.
    """

    text: str
    events: list[Any]
    parts: list[Any] | None
    result: Any


def open_envelope(answer: Answer) -> Opened | None:
    """Return what an answer holds; ``None`` if it is not one of ours."""
    try:
        envelope = json.loads(answer.headers["HX-Trigger"])[names.ENVELOPE]
    except (KeyError, TypeError, ValueError):
        return None
    if not isinstance(envelope, dict):
        return None
    text = answer.text
    if "events" not in envelope:
        match = _SURPLUS.search(text)
        if match is None:
            return None
        envelope, text = json.loads(match[1]), text[: match.start()]
    events, parts = list(envelope["events"]), envelope.get("parts")
    return Opened(text, events, parts, envelope.get("result"))


class Brought(NamedTuple):
    """What an answer has for one component.

    Attributes:
        job: The job, or a rider that ran.
        places: The ids of elements of the page, and the HTML for each: its root, or parts of it.
        token: The new token, where there are parts alone.
    """

    job: Job
    places: list[tuple[str, str]]
    token: str | None


def brought_by(job: Job, text: str, parts: list[Any] | None) -> Iterator[Brought]:
    """Yield what an answer has for the job, and for each of its riders that ran."""
    if parts is None:
        yield Brought(job, [(job.id, text)], None)
        return
    units, at = text.encode("utf-16-le", "surrogatepass"), 0
    for component_id, length, _events, _heard, *alone in parts:
        part = job.riders.get(component_id, job)
        part.rode, part.status = True, job.status
        token, lengths = alone or (None, [[component_id, length]])
        places = []
        for place, own in lengths:
            html = units[2 * at : 2 * (at + own)].decode("utf-16-le", "surrogatepass")
            places.append((place, html))
            at += own
        if length:  # else it has run again, and comes later
            yield Brought(part, places, token)


def back_here(url: str, action_path: str, address: str) -> str:
    """Return the address of a login page, which is to lead back to the page at ``address``.

    Args:
        url: The login page's, as the server gave it to an action.
        action_path: The path of that action, which is no page.
        address: The page's own.
    """
    parts = urlsplit(url)
    pairs = [
        (name, address if action_path in value else value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
    ]
    return urlunsplit(("", "", parts.path, urlencode(pairs), parts.fragment))
