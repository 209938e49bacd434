"""Values that no page could show are found at any depth."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from pydantic import BaseModel

from nitro_htmx.state.values import has_every_zone, problem_of

LAST = datetime.max.replace(tzinfo=UTC)
DAY = timedelta(days=1)


class Visit(BaseModel):
    at: datetime | None = None
    weight: float = 1.0


@dataclass
class Span:
    """Two times."""

    begin: datetime
    end: Any = None


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (datetime(2026, 6, 1, tzinfo=UTC), True),
        (datetime(2026, 6, 1), True),  # noqa: DTZ001
        (LAST, False),
        (LAST - DAY, True),
        (LAST - DAY + timedelta(microseconds=1), False),
        (LAST.replace(tzinfo=None) - DAY, True),
        (LAST.replace(tzinfo=timezone(-timedelta(hours=12))), False),
        ((LAST - DAY).replace(tzinfo=timezone(timedelta(hours=14))), True),
        (datetime.min.replace(tzinfo=UTC) + DAY, True),
        (datetime.min.replace(tzinfo=timezone(timedelta(hours=14))), False),
    ],
    ids=str,
)
def test_a_day_or_more_within_the_calendar(at: datetime, expected: bool):
    assert has_every_zone(at) is expected


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (7, None),
        ("nan", None),
        (date.max, None),
        (1.5, None),
        (float("nan"), "number"),
        (LAST, "time"),
        (Visit(at=LAST), "time"),
        (Visit(at=LAST, weight=float("inf")), "number"),
        ({"visits": [(Visit(),), {LAST}]}, "time"),
        (Span(datetime(2026, 6, 1, tzinfo=UTC), {"end": LAST}), "time"),
        (Span(datetime(2026, 6, 1, tzinfo=UTC)), None),
        (Span, None),
    ],
    ids=str,
)
def test_what_is_wrong_with_a_value(value: object, problem: str | None):
    assert problem_of(value) == problem
