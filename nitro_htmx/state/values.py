"""Values of the right type that no page could show. They are refused where they come in.

A number that is not finite has no JSON. A time at the edge of the calendar is beyond it in another
time zone, and so every page that shows it there would fail.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

from pydantic import BaseModel

Problem = Literal["number", "time"]

_PLAIN = {bool, int, str, type(None)}
_DAY = timedelta(days=1)  # no time zone is that far from UTC
_EARLIEST = datetime.min.replace(tzinfo=UTC) + _DAY
_LATEST = datetime.max.replace(tzinfo=UTC) - _DAY


def problem_of(value: object) -> Problem | None:
    """Return what is in ``value``, at any depth, that can't be shown; ``None`` if all can."""
    if type(value) in _PLAIN:
        return None
    if not is_finite(value):
        return "number"
    return None if _holds_for_all(has_every_zone, datetime, value) else "time"


def is_finite(value: object) -> bool:
    """Return whether neither NaN nor an infinity is in ``value``, at any depth.

    pydantic lets both into the floats of models, dataclasses and untyped data.
    """
    return _holds_for_all(math.isfinite, float, value)


def has_every_zone(at: datetime) -> bool:
    """Return whether ``at`` is a time in every time zone: a day or more within the calendar."""
    try:
        in_utc = at.replace(tzinfo=UTC) if at.utcoffset() is None else at.astimezone(UTC)
    except OverflowError:
        return False
    return _EARLIEST <= in_utc <= _LATEST


def _holds_for_all(holds: Callable[[Any], bool], kind: type, value: object) -> bool:
    """Return whether ``holds`` is true of each instance of ``kind`` in ``value``."""
    if type(value) in _PLAIN:
        return True
    if isinstance(value, kind):
        return holds(value)
    return all(_holds_for_all(holds, kind, part) for part in _parts(value))


def _parts(value: object) -> Iterable[object]:
    match value:
        case BaseModel():
            return (part for _name, part in value)
        case Mapping():
            return value.values()
        case list() | tuple() | set() | frozenset():
            return value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return (getattr(value, field.name) for field in dataclasses.fields(value))
    return ()
