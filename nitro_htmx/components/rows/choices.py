"""What a visitor can choose for a field of a model: its ``choices``, or related rows."""

from __future__ import annotations

from typing import Any, TypeAlias

from django.core.exceptions import FieldDoesNotExist
from django.db.models import BooleanField, Field, ForeignKey, ManyToManyField, Model, QuerySet
from django.db.models.fields import BLANK_CHOICE_DASH
from django.utils.translation import gettext as _

from ..querysets import rows_that_meet

Pairs: TypeAlias = list[tuple[Any, Any]]

MAX_CHOICES = 500  # rows that a menu offers


def model_field(model: type[Model], name: str) -> Field[Any, Any] | None:
    """Return the model's own field of a name, or ``None`` if it has none."""
    try:
        field = model._meta.get_field(name)
    except FieldDoesNotExist:
        return None
    return field if isinstance(field, Field) else None


def field_choices(field: Field[Any, Any], related: QuerySet[Any] | None) -> Pairs | None:
    """Return the options of an input as Django's model forms have them: value and label.

    Args:
        field: The model's field.
        related: The rows that it may point to, if it is a relation.

    Returns:
        ``None`` if any value may be entered, or if there are too many rows for a menu.
    """
    if related is not None:
        pairs = _related_choices(field, related)
    else:
        pairs = [pair for pair in field.flatchoices if pair[0] not in ("", None)] or None
    if pairs is None and may_be_unknown(field):  # a check box would make False of NULL
        pairs = [(True, _("Yes")), (False, _("No"))]
    if pairs is None or isinstance(field, ManyToManyField):
        return pairs
    has_blank = field.blank or may_be_unknown(field) or not field.has_default()
    return [*(BLANK_CHOICE_DASH if has_blank else ()), *pairs]


def may_be_unknown(field: Field[Any, Any]) -> bool:
    """Return whether a row may have neither true nor false there: NULL."""
    return isinstance(field, BooleanField) and field.null


def _related_choices(field: Any, related: QuerySet[Any]) -> Pairs | None:
    target = field.target_field if isinstance(field, ForeignKey) else related.model._meta.pk
    rows = choosable(field, related)
    if not rows.ordered:
        rows = rows.order_by("pk")
    found = list(rows[: MAX_CHOICES + 1])
    if len(found) > MAX_CHOICES:
        return None
    return [(getattr(row, target.attname), str(row)) for row in found]


def choosable(field: Any, rows: QuerySet[Any]) -> QuerySet[Any]:
    """Return those of ``rows`` that the relation's ``limit_choices_to`` allows, each once."""
    limit = field.get_limit_choices_to()
    return rows_that_meet(rows, limit, is_many=True) if limit else rows
