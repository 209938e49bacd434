"""What a ready-made template needs to show a list's filters as inputs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from django.db.models import DateField, DateTimeField, DecimalField, FloatField, IntegerField
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from ..rows.choices import MAX_CHOICES
from ..rows.lookups import value_field
from .filters import Filter
from .listing import Listing

InputType = Literal["select", "text", "number", "date", "datetime-local"]

Pairs = Sequence[tuple[Any, Any]]
ChoicesOf = Callable[[str], Pairs | None]

# From special to general: a DateTimeField is a DateField, too.
_INPUT_TYPES: tuple[tuple[type[Any], InputType], ...] = (
    (DateTimeField, "datetime-local"),
    (DateField, "date"),
    (IntegerField, "number"),
    (DecimalField, "number"),
    (FloatField, "number"),
)


class Choice(NamedTuple):
    """One option of a menu.

    Attributes:
        value: What is posted.
        label: What is read.
        is_selected: Whether the list is filtered by it.
    """

    value: str
    label: str
    is_selected: bool


@dataclass(frozen=True)
class FilterInput:
    """One filter, as an input.

    Attributes:
        name: The argument of ``set_filters()``.
        id: The input's id.
        label: What the visitor reads.
        type: Of the input; ``"select"`` for a menu.
        value: The present value of anything but a menu.
        choices: The menu's options, without the empty one.
        is_multiple: Whether the menu takes several of them.
    """

    name: str
    id: str
    label: str
    type: InputType
    value: str
    choices: list[Choice]
    is_multiple: bool


def filter_inputs_of(component: Listing[Any], choices_of: ChoicesOf) -> list[FilterInput]:
    """Return an input for each of the component's filters.

    Args:
        component: A list.
        choices_of: Returns what ``get_filter_choices()`` returns for a filter's name.
    """
    declared = component._meta.filters(component)
    return [_input(component, found, choices_of(name)) for name, found in declared.items()]


def _input(component: Listing[Any], found: Filter, pairs: Pairs | None) -> FilterInput:
    values = component.state.filters.get(found.name, [])
    choices = [Choice(str(value), str(label), str(value) in values) for value, label in pairs or ()]
    kind: InputType = "select" if pairs is not None else _input_type(found)
    return FilterInput(
        name=found.name,
        id=f"{component.component_id}-filter-{found.name}",
        label=_label(component, found),
        type=kind,
        value=", ".join(values),
        choices=choices,
        is_multiple=kind == "select" and found.takes_many,
    )


def default_choices(component: Listing[Any], found: Filter) -> list[tuple[Any, Any]] | None:
    """Return the options of a filter: value and label; ``None`` if any text may be entered."""
    if found.is_boolean:
        return [("true", _("Yes")), ("false", _("No"))]
    if found.lookup not in {"exact", "in"}:
        return None
    if found.field.is_relation:
        return _related_choices(component, found)
    choices = value_field(found.field).flatchoices
    return [choice for choice in choices if choice[0] not in {None, ""}] or None


def _related_choices(component: Listing[Any], found: Filter) -> list[tuple[Any, Any]] | None:
    """Return the related rows that rows of this list refer to, so that no others are told of.

    Of too many the menu offers the first, and those that the list is filtered by.
    """
    target = getattr(found.field, "target_field", None) or found.field.related_model._meta.pk
    seen = component.scoped_queryset().order_by().values(f"{found.path}__{target.name}")
    rows = found.field.related_model._default_manager.filter(**{f"{target.name}__in": seen})
    if not rows.ordered:
        rows = rows.order_by("pk")
    offered = {getattr(row, target.attname): row for row in rows[:MAX_CHOICES]}
    values = component.state.filters.get(found.name, [])
    if len(offered) == MAX_CHOICES and component._meta.is_valid_filter(
        component, found.name, values
    ):
        # A shared link may have one of the rest; a menu without it would say "All", and then do so.
        chosen = [value_field(target).to_python(value) for value in values]
        rest = rows.filter(**{f"{target.name}__in": chosen})
        offered |= {getattr(row, target.attname): row for row in rest}
    return list(offered.items())


def _input_type(found: Filter) -> InputType:
    if found.takes_many:
        return "text"
    for field_class, kind in _INPUT_TYPES:
        if isinstance(found.value_field, field_class):
            return kind
    return "text"


def _label(component: Listing[Any], found: Filter) -> str:
    if found.name in component.labels:
        return str(component.labels[found.name])
    field = found.field
    named = getattr(field, "verbose_name", None) or field.related_model._meta.verbose_name
    label = capfirst(str(named))
    forms = {
        "gt": _("%s above"),
        "gte": _("%s from"),
        "isnull": _("%s is missing"),
        "lt": _("%s below"),
        "lte": _("%s to"),
        "year": _("Year of %s"),
        "month": _("Month of %s"),
        "day": _("Day of %s"),
    }
    return forms.get(found.lookup, "%s") % label
