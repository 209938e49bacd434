"""What a list declares, and what of it a visitor may ask for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db.models import Model

from ...base.options import Options
from ...exceptions import ComponentError
from ..querysets import ModelT, QuerysetComponent
from .filters import Filter, FilterFields, build_filters
from .ordering import OrderingFields, Term, build_orderings
from .state import BaseListState, ListStateT

# What a list's template has besides its state. State fields may not use these names.
CONTEXT_NAMES = frozenset({"is_paginated", "items", "page_obj", "paginator"})


class ListOptions(Options):
    """What the library has worked out about a list's class.

    The tables are made at first use: models have to be ready.
    """

    _filters: dict[str, Filter] | None = None
    _orderings: dict[str, tuple[Term, ...]] | None = None

    def filters(self, listing: Listing[Any]) -> dict[str, Filter]:
        """Return the declared filters by name."""
        if self._filters is None:
            self._filters = build_filters(row_model_of(listing), listing.filter_fields)
        return self._filters

    def orderings(self, listing: Listing[Any]) -> dict[str, tuple[Term, ...]]:
        """Return what ``order_by()`` takes, by the name under which a visitor asks for it."""
        if self._orderings is None:
            self._orderings = build_orderings(listing.ordering_fields)
        return self._orderings

    def is_valid_filter(self, listing: Listing[Any], name: str, values: list[str]) -> bool:
        """Return whether ``name`` is declared, and ``values`` are valid for it or none at all."""
        found = self.filters(listing).get(name)
        if found is None:
            return False
        try:
            return not values or found.clean(values) is not None
        except ValidationError:
            return False

    def is_valid_value(self, listing: Listing[Any], field: str, value: Any) -> bool:
        """Return whether a visitor may set a field of the state to ``value``."""
        if field == "ordering":
            return not value or str(value).removeprefix("-") in self.orderings(listing)
        if field == "per_page":
            return isinstance(value, int) and 1 <= value <= listing.max_per_page
        return True


class Listing(QuerysetComponent[ListStateT, ModelT], framework=True):
    """What ``BaseListComponent`` declares; its class attributes are described there."""

    search_fields: ClassVar[Sequence[str]] = ()
    filter_fields: ClassVar[FilterFields] = ()
    ordering_fields: ClassVar[OrderingFields] = ()
    ordering: ClassVar[str | Sequence[Term]] = ()
    per_page: ClassVar[int] = 20
    max_per_page: ClassVar[int] = 100
    per_page_choices: ClassVar[Sequence[int]] = ()
    count_rows: ClassVar[bool] = True
    paginator_class: ClassVar[type[Paginator[Any]] | None] = None
    list_select_related: ClassVar[bool | Sequence[str]] = False
    prefetch: ClassVar[Sequence[Any]] = ()  # names, or Prefetch objects
    list_display: ClassVar[Sequence[str]] = ("__str__",)
    labels: ClassVar[Mapping[str, Any]] = {}  # text, or lazy text
    label: ClassVar[Any] = ""
    url_fields: Mapping[str, str] = {}

    _meta: ClassVar[ListOptions]
    _options_class = ListOptions

    def __init_subclass__(cls, *, framework: bool = False, **kwargs: Any) -> None:
        super().__init_subclass__(framework=framework, **kwargs)
        if framework:
            return
        if "state_class" in vars(cls):
            _check_state_class(cls)
        _check_per_page(cls)
        if not cls.url_fields:
            cls._meta.withdraw("follow_address")


def row_model_of(listing: Listing[Any]) -> type[Model]:
    """Return the model of a list's rows."""
    model: type[Model] | None = getattr(listing, "model", None)
    return listing.scoped_queryset().model if model is None else model


def _check_state_class(cls: type[Listing[Any]]) -> None:
    if not issubclass(cls.state_class, BaseListState):
        raise ComponentError(
            f"The state of {cls.__qualname__}, {cls.state_class.__name__}, lacks what a list "
            "needs. Derive it from BaseListState."
        )
    for name in sorted(CONTEXT_NAMES & cls.state_class.model_fields.keys()):
        raise ComponentError(
            f"The state of {cls.__qualname__} has a field {name!r}, but in a list's template "
            f"{name!r} is what the database has. Remove the field: rows do not belong in the state."
        )


def _check_per_page(cls: type[Listing[Any]]) -> None:
    for number in (cls.per_page, *cls.per_page_choices):
        if not 1 <= number <= cls.max_per_page:
            raise ComponentError(
                f"{cls.__qualname__} offers {number} rows on a page, but max_per_page is "
                f"{cls.max_per_page}. Change one of them."
            )
