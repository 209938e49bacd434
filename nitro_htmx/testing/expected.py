"""What a test says of an event, and whether one is like that."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .. import names
from ..events.json_data import json_ready
from ..events.queue import NitroEvent, event_name, wire_name_of

AnyEvent = str | NitroEvent | type[NitroEvent]

_RESERVED = (
    names.MESSAGE,
    names.ERROR,
    names.ADDRESS,
    names.ACTION_COMPLETE,
    names.MISSED,
    names.PUSH_STATE,
)


def expected_event(event: AnyEvent, data: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Return the full name of the event that a test means, and what its detail has to have."""
    if isinstance(event, NitroEvent):
        return event.wire_name, json_ready({**event.model_dump(), **data})
    if isinstance(event, str):
        bare = event.removeprefix(names.EVENT_PREFIX)
        is_framework_s = bare in _RESERVED or bare.startswith(names.REFRESH_PREFIX)
        name = names.EVENT_PREFIX + bare if is_framework_s else event_name(event)
        return name, json_ready(data)
    return wire_name_of(event), json_ready(data)


def has(detail: dict[str, Any], expected: dict[str, Any]) -> bool:
    """Return whether a detail has these values, besides others."""
    return all(key in detail and detail[key] == value for key, value in expected.items())


def with_data(expected: dict[str, Any]) -> str:
    """Return what is expected of a detail as text, with a space before it."""
    listed: Iterable[str] = (f"{key}={value!r}" for key, value in expected.items())
    return f" with {', '.join(listed)}" if expected else ""
