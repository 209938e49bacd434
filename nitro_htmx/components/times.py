"""Times between a database, which keeps them in UTC, and inputs, which know no time zone.

As in Django's forms: an input shows a time in the current time zone, and what is entered is meant
so. Inputs have no fractions of a second that every browser takes, so these are left out.
"""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

from django.conf import settings as django_settings
from django.core.exceptions import ValidationError
from django.forms.utils import from_current_timezone, to_current_timezone
from django.utils import timezone
from pydantic import AwareDatetime

from ..annotations import without_none


def for_input(value: Any, annotation: Any) -> Any:
    """Return ``value`` as an input shows it, if it is a time; other values as they are.

    Args:
        value: What the row has.
        annotation: What the buffer's field takes. One of ``AwareDatetime`` keeps its zone.
    """
    if isinstance(value, (datetime, time)):
        value = value.replace(microsecond=0)
    if isinstance(value, datetime) and without_none(annotation)[0] is not AwareDatetime:
        return to_current_timezone(value)
    return value


def for_column(value: Any, field: str) -> Any:
    """Return ``value`` as a ``DateTimeField`` called ``field`` takes it.

    Raises:
        ValidationError: Django's; the clocks are put back or forward then, so that the current time
            zone has no such time, or has it twice.
    """
    if not isinstance(value, datetime):
        return value
    if timezone.is_aware(value) and not django_settings.USE_TZ:
        return timezone.make_naive(value, timezone.get_default_timezone())
    try:
        return from_current_timezone(value)
    except ValidationError as error:
        raise ValidationError({field: error.messages}) from error
