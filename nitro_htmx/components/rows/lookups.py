"""The names of model fields that a list declares, such as ``category__name``."""

from __future__ import annotations

from typing import Any, NamedTuple

from django.core.exceptions import FieldDoesNotExist
from django.db.models import Model
from django.db.models.constants import LOOKUP_SEP


class Lookup(NamedTuple):
    """Where a name leads.

    Attributes:
        name: The part of the name that leads to the field.
        field: The last field or relation on the way.
        rest: What follows the field: a lookup, or ``""``.
        is_many: Whether one row can meet several values there, as through a reverse relation.
    """

    name: str
    field: Any
    rest: str
    is_many: bool


def resolve(model: type[Model], name: str) -> Lookup:
    """Return where ``name`` leads from ``model``.

    Raises:
        FieldDoesNotExist: Its first part is no field of the model.
    """
    options: Any = model._meta
    parts = name.split(LOOKUP_SEP)
    field, is_many, taken = None, False, 0
    for part in parts:
        try:
            found = options.pk if part == "pk" else options.get_field(part)
        except FieldDoesNotExist:
            break
        field, taken = found, taken + 1
        if found.related_model is None:  # a generic foreign key leads nowhere in particular
            break
        is_many = is_many or any(step.m2m for step in found.path_infos)
        options = found.related_model._meta
    if field is None:
        raise FieldDoesNotExist(f"{model._meta.label} has no field {parts[0]!r}.")
    head, rest = LOOKUP_SEP.join(parts[:taken]), LOOKUP_SEP.join(parts[taken:])
    return Lookup(head, field, rest, is_many)


def same_path(model: type[Model], other: type[Model], path: str) -> Lookup | None:
    """Return what leads from ``model`` to where ``path`` leads from ``other``, by the same names.

    ``"project__organization"`` is ``"organization"`` for a project, and for whatever else has one.

    Raises:
        FieldDoesNotExist: ``path`` leads nowhere.
    """
    target = resolve(other, path).field.related_model
    while path:
        try:
            found = resolve(model, path)
        except FieldDoesNotExist:
            pass
        else:
            if not found.rest and found.field.related_model == target:
                return found
        path = path.partition(LOOKUP_SEP)[2]
    return None


def own_path(model: type[Model], other: type[Model], path: str) -> Lookup | None:
    """Return what ``same_path()`` does, if it leads through fields of the models on the way.

    A relation from elsewhere may have the name by chance: users have groups, and so a group has a
    ``"user"``. Only for ``other`` itself is ``path`` meant so.
    """
    found = same_path(model, other, path)
    if found is None or model._meta.concrete_model is other._meta.concrete_model:
        return found
    options: Any = model._meta
    for part in found.name.split(LOOKUP_SEP):
        field = options.pk if part == "pk" else options.get_field(part)
        if field.auto_created and not field.concrete:
            return None
        options = field.related_model._meta if field.is_relation else options
    return found


def value_field(field: Any) -> Any:
    """Return the field that knows the values of ``field``: of a relation, the key it refers to."""
    if not field.is_relation:
        return field
    target = getattr(field, "target_field", None)
    return value_field(target) if target is not None else field.related_model._meta.pk
