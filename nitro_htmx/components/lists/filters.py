"""The filters that a list declares. Nothing else of a request reaches the database's lookups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings as django_settings
from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.db import connections, router
from django.db.models import BooleanField, DateField, IntegerField, Model, QuerySet
from django.utils import timezone

from ...exceptions import ComponentError
from ..querysets import NUL, check_fits, rows_that_meet
from ..rows.lookups import resolve, value_field
from .state import MAX_SEARCH_CHARACTERS

FilterFields = Sequence[str] | Mapping[str, Sequence[str]]

# Those of Django that read text safely. `regex` is missing: a database may fail on a pattern, or
# be busy with it for hours.
_TEXT_LOOKUPS = frozenset(
    {"contains", "endswith", "icontains", "iendswith", "istartswith", "startswith"}
)
_PATTERNS = _TEXT_LOOKUPS | {"iexact"}  # for which databases compare with a pattern
LOOKUPS = _TEXT_LOOKUPS | {"exact", "gt", "gte", "iexact", "in", "isnull", "lt", "lte", "range"}
# Parts of a date, with the field that reads their values.
_PARTS: dict[str, Any] = {
    "date": DateField(),
    "year": IntegerField(),
    "month": IntegerField(),
    "day": IntegerField(),
}
_BOOLEANS = {"true": True, "1": True, "on": True, "false": False, "0": False}
_YEARS = range(1, 9999)  # of which Django can compute the first and the last day
MAX_VALUES = 200  # of one filter


@dataclass(frozen=True)
class Filter:
    """One filter.

    Attributes:
        name: The name of the argument of ``set_filters()``: ``price__gte``.
        path: The part of the name that leads to the field.
        lookup: What follows, ``exact`` if nothing does.
        field: The model's field or relation.
        is_multivalued: Whether the way leads through a relation with many rows.
    """

    name: str
    path: str
    lookup: str
    field: Any
    is_multivalued: bool

    @property
    def takes_many(self) -> bool:
        """Whether the filter takes more than one value."""
        return self.lookup in {"in", "range"}

    @property
    def is_boolean(self) -> bool:
        """Whether the value is true or false."""
        return self.lookup == "isnull" or isinstance(self.value_field, BooleanField)

    @property
    def value_field(self) -> Any:
        """The field that reads a value."""
        return _PARTS.get(self.lookup) or value_field(self.field)

    def clean(self, values: Sequence[str]) -> Any:
        """Return the value that the database is asked for.

        Raises:
            ValidationError: The texts are not valid for this filter.
        """
        if not self.takes_many:
            return self._read(values[-1])
        if len(values) > MAX_VALUES or (self.lookup == "range" and len(values) != 2):
            raise ValidationError("A wrong number of values.")
        return [self._read(text) for text in values]

    def apply(self, queryset: QuerySet[Any], value: Any) -> QuerySet[Any]:
        """Return the rows of ``queryset`` that fit ``value``, each once."""
        condition = {f"{self.path}__{self.lookup}": value}
        return rows_that_meet(queryset, condition, is_many=self.is_multivalued)

    def _read(self, text: str) -> Any:
        if NUL in text:
            raise ValidationError("A character that databases refuse.")
        if self.lookup in _PATTERNS and len(text) > MAX_SEARCH_CHARACTERS:
            raise ValidationError("Longer than patterns may be.")
        if self.lookup in _TEXT_LOOKUPS:
            return text
        field = self.value_field
        if self.is_boolean:
            if text.lower() not in _BOOLEANS:
                raise ValidationError("Neither true nor false.")
            return _BOOLEANS[text.lower()]
        try:
            value = field.to_python(text)
            if isinstance(value, datetime) and django_settings.USE_TZ and timezone.is_naive(value):
                value = timezone.make_aware(value)
            if self.lookup == "year" and value not in _YEARS:
                raise ValueError("Not a year.")
            check_fits(field, value, connections[router.db_for_read(self.field.model)])
        except (ValueError, TypeError, ArithmeticError) as error:
            raise ValidationError(str(error)) from error
        if field.flatchoices and self.lookup in {"exact", "in"}:
            field.validate(value, None)
        return value


def build_filters(model: type[Model], declared: FilterFields) -> dict[str, Filter]:
    """Return the filters of a list by name.

    Args:
        model: The rows' model.
        declared: Names, each with a lookup or without (``exact``), or name → lookups.

    Raises:
        ComponentError: A field or a lookup does not exist, or is not for visitors.
    """
    names = list(declared)
    if isinstance(declared, Mapping):
        names = [
            name if lookup == "exact" else f"{name}__{lookup}"
            for name, lookups in declared.items()
            for lookup in lookups
        ]
    return {name: _build(model, name) for name in names}


def _build(model: type[Model], name: str) -> Filter:
    try:
        path = resolve(model, name)
    except FieldDoesNotExist as error:
        raise ComponentError(f"The filter {name!r}: {error}") from error
    lookup = path.rest or "exact"
    if lookup not in LOOKUPS and lookup not in _PARTS:
        raise ComponentError(
            f"The filter {name!r}: {lookup!r} is neither a field nor a lookup that filters may "
            f"use. Those are: {', '.join(sorted(LOOKUPS | _PARTS.keys()))}."
        )
    if path.field.is_relation and path.field.related_model is None:
        raise ComponentError(f"The filter {name!r} leads to a generic relation, of no one model.")
    return Filter(name, path.name, lookup, path.field, path.is_many)
