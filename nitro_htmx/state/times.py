"""Times between a database, which keeps them in UTC, and inputs, which know no time zone.

As in Django's forms: an input shows a time in the current time zone, and what is entered is meant
so. Inputs have no fractions of a second that every browser takes, so these are left out.
"""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import Any

from django.conf import settings as django_settings
from django.core.exceptions import ValidationError
from django.forms import DateTimeField
from django.forms.utils import from_current_timezone, to_current_timezone
from django.utils import timezone
from pydantic import AwareDatetime

from .annotations import without_none
from .values import has_every_zone


def for_input(value: Any, annotation: Any) -> Any:
    """Return ``value`` as an input shows it, if it is a time; other values as they are.

    Args:
        value: What the row has.
        annotation: What the buffer's field takes. One of ``AwareDatetime`` keeps its zone.
    """
    if isinstance(value, (datetime, time)):
        value = value.replace(microsecond=0)
    if isinstance(value, datetime) and without_none(annotation)[0] is not AwareDatetime:
        return to_current_timezone(for_page(value))
    return value


def for_page(value: Any) -> Any:
    """Return ``value`` as a template can show it: without its zone if another one has no such time.

    Django's templates convert what has a zone, and would fail. Older rows may have such times.
    """
    is_time = isinstance(value, datetime)
    return value.replace(tzinfo=None) if is_time and not has_every_zone(value) else value


def may_have_zone(annotation: Any) -> bool:
    """Return whether values of ``annotation`` are times that may know their time zone."""
    return without_none(annotation)[0] in (datetime, AwareDatetime)


def with_zone(entered: Any, annotation: Any, before: Any) -> Any:
    """Return what was entered for a time, with the current time zone if the time has to have one.

    Args:
        entered: What was posted.
        annotation: What the state's field takes. ``AwareDatetime`` has a zone.
        before: The field's value as JSON knows it. If it is a time with a zone, so is the next.
    """
    at, old = _parsed(entered), _parsed(before)
    if at is None or timezone.is_aware(at):
        return entered
    if old is not None and for_input(old, datetime) == at:
        return before  # left alone: the current time zone may not have it, or have it twice
    is_asked_for = without_none(annotation)[0] is AwareDatetime
    has_zone = is_asked_for or (old is not None and timezone.is_aware(old))
    if not has_zone:
        return entered
    if not has_every_zone(at):
        return at.replace(tzinfo=UTC).isoformat()  # to be refused
    aware = timezone.make_aware(at)
    if aware.strftime("%z")[5:]:  # an old local time: pydantic takes no seconds in an offset
        aware = aware.astimezone(UTC)
    return aware.isoformat()


def for_column(value: Any, field: str) -> Any:
    """Return ``value`` as a ``DateTimeField`` called ``field`` takes it.

    Raises:
        ValidationError: Django's; the clocks are put back or forward then, so that the current time
            zone has no such time, or has it twice. Or some time zone has none, on the first or the
            last day of the calendar.
    """
    if not isinstance(value, datetime):
        return value
    if not has_every_zone(value):
        raise ValidationError({field: [DateTimeField.default_error_messages["invalid"]]})
    if timezone.is_aware(value) and not django_settings.USE_TZ:
        return timezone.make_naive(value, timezone.get_default_timezone())
    try:
        return from_current_timezone(value)
    except ValidationError as error:
        raise ValidationError({field: error.messages}) from error


def _parsed(text: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return None
