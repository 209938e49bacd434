"""The orders that a list declares, and an order in which each row has one place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db.models import F, Model, QuerySet
from django.db.models.expressions import BaseExpression, OrderBy

Term = str | BaseExpression | F
OrderingFields = Sequence[str] | Mapping[str, Term | Sequence[Term]]


def build_orderings(declared: OrderingFields) -> dict[str, tuple[Term, ...]]:
    """Return the ascending orders of a list by name.

    Args:
        declared: Names of fields, or name → what ``order_by()`` takes.
    """
    if not isinstance(declared, Mapping):
        return {name: (name,) for name in declared}
    return {
        name: (term,) if isinstance(term, (str, BaseExpression, F)) else tuple(term)
        for name, term in declared.items()
    }


def order(
    queryset: QuerySet[Any],
    orderings: Mapping[str, tuple[Term, ...]],
    chosen: str,
    default: Sequence[Term],
) -> QuerySet[Any]:
    """Return ``queryset`` in the order ``chosen``, then by key, so that pages do not overlap.

    Args:
        queryset: The rows.
        orderings: From ``build_orderings()``.
        chosen: One of their names, with ``-`` for descending; another leaves the default.
        default: The default order; empty: the queryset's own, or the model's.
    """
    name = chosen.removeprefix("-")
    terms: list[Any] = list(orderings.get(name, ()))
    if terms and chosen.startswith("-"):
        terms = [_reversed(term) for term in terms]
    terms = terms or list(default) or _own_order(queryset)
    if "?" in terms or any(_is_unique(queryset.model, term) for term in terms):
        return queryset.order_by(*terms)
    return queryset.order_by(*terms, "pk")


def _own_order(queryset: QuerySet[Any]) -> list[Any]:
    query = queryset.query
    own = list(query.order_by)
    return own if own or not query.default_ordering else list(queryset.model._meta.ordering)


def _reversed(term: Term) -> Term:
    if isinstance(term, str):
        return term[1:] if term.startswith("-") else f"-{term}"
    if isinstance(term, OrderBy):
        backwards = copy(term)
        backwards.reverse_ordering()
        return backwards
    return term.desc()


def _is_unique(model: type[Model], term: Any) -> bool:
    if not isinstance(term, str):
        return False
    name = term.lstrip("-")
    if name == "pk":
        return True
    try:
        field: Any = model._meta.get_field(name)
    except FieldDoesNotExist:
        return False
    return getattr(field, "unique", False) and not field.null and not field.is_relation
