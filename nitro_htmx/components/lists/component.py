"""``BaseListComponent``: the rows of a model, searched, filtered, ordered and in pages.

The module is as long as what users see of the class: actions, hooks, and the values that templates
read, each with its docstring. The work itself is done in the modules beside this one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.text import capfirst
from pydantic import BaseModel, Field

from ...actions.decorators import action, on
from ...base.access import is_allowed
from ...base.definition import reserved
from ...exceptions import ArgumentsInvalid, ComponentError
from ...names import NAVIGATED
from ..querysets import ModelT
from . import address
from .filter_inputs import FilterInput, default_choices, filter_inputs_of
from .former import FORMER
from .listing import Listing, row_model_of
from .ordering import order
from .paginator import CountlessPaginator
from .search import search
from .state import MAX_SEARCH_CHARACTERS, BaseListState, ListStateT, normal_filters
from .table import Column, Row, columns_of, relations_of, rows_of

MAX_PAGE = 1_000_000  # so that the offset stays a number that databases take
MAX_QUERY_CHARACTERS = 8_192

_SearchText = Annotated[str, Field(max_length=MAX_SEARCH_CHARACTERS)] | None
_Query = Annotated[str, Field(max_length=MAX_QUERY_CHARACTERS)]


class BaseListComponent(Listing[ListStateT, ModelT], framework=True):
    """A list of rows, as Django's ``ListView`` and admin have it.

    The template gets ``items``, the rows of the page, ``page_obj``, ``paginator`` and
    ``is_paginated``. The state holds no rows, so its token is as small for a million of them.

    Class attributes:
        search_fields: Where to search, as in Django's admin: names of fields, with ``^``, ``=`` or
            ``@`` before one for another way to compare.
        filter_fields: The filters: names, each with a lookup or without (``["category",
            "price__gte"]``), or name → lookups. Nothing else can be filtered by.
        ordering_fields: What the visitor may sort by: names, or name → what ``order_by()`` takes.
        ordering: The default order, as Django's ``ListView`` has it.
        per_page: How many rows are on a page.
        max_per_page: How many a visitor may ask for.
        per_page_choices: What the ready-made template offers; empty: nothing.
        count_rows: Whether rows are counted. ``False`` spares big tables the counting: there is a
            next page or there is not.
        paginator_class: Django's paginator, or a subclass; ``None``: as ``count_rows`` says.
        list_select_related: As in Django's admin: names of relations, or ``True``. By default those
            that ``list_display`` leads through.
        prefetch: What ``prefetch_related()`` takes, besides relations to many in ``list_display``.
        list_display: The columns of the ready-made table, as in Django's admin: names of fields,
            of the model's methods and properties, or of ``@helper`` methods that take a row.
        labels: What columns and filters are called, by name, where the model does not say it well.
        label: What the list is called; by default the model's plural.
        url_fields: What the address bar shows: state field or filter → query parameter.
    """

    _shown_page: Page[Any] | None = None
    _shown_columns: list[Column] | None = None
    _offered: dict[str, bool] | None = None  # by action
    _is_cleared = False
    _is_restoring = False

    # Actions. None of them waits for valid input: what is being typed elsewhere is another matter.

    @action(validate=False)
    def search_items(self, search: _SearchText = None) -> None:
        """Show the rows in which every word of ``search`` is found.

        Args:
            search: The words; ``None`` leaves them to an input that is bound to ``search``.
        """
        if search is not None:
            self.state.search = search
        self.state.page = 1

    @action(validate=False)
    def set_filters(self, **filters: list[str]) -> None:
        """Filter by ``filters``; an empty value ends a filter, the others stay as they are.

        Raises:
            ArgumentsInvalid: A filter is not declared, or a value not valid for it.
        """
        given = normal_filters(filters)
        errors = {
            name: "is not valid"
            if name in self._meta.filters(self)
            else "is not a filter of this list"
            for name in filters
            if not self._meta.is_valid_filter(self, name, given.get(name, []))
        }
        if errors:
            raise ArgumentsInvalid("set_filters", errors)
        kept = {name: value for name, value in self.state.filters.items() if name not in filters}
        self.state.filters = {**kept, **given}
        self.state.page = 1

    @action(validate=False)
    def clear_filters(self) -> None:
        """Show all rows: end the filters and the search."""
        self.state.filters = {}
        self.state.search = ""
        self.state.page = 1
        self._is_cleared = True

    @action(validate=False)
    def sort_by(self, field: str = "") -> None:
        """Sort by one of ``ordering_fields``, descending with ``-`` before it; empty: the default.

        Raises:
            ArgumentsInvalid: There is no such order.
        """
        if not self._meta.is_valid_value(self, "ordering", field):
            raise ArgumentsInvalid("sort_by", {"field": "is not one of ordering_fields"})
        self.state.ordering = field
        self.state.page = 1

    @action(validate=False)
    def next_page(self) -> None:
        """Show the next page, or stay on the last."""
        self.state.page = min(self._page + 1, MAX_PAGE)

    @action(validate=False)
    def previous_page(self) -> None:
        """Show the page before, or stay on the first."""
        self.state.page = max(self._page - 1, 1)

    @action(validate=False)
    def go_to_page(self, page: int) -> None:
        """Show a page; the first or the last if there is no such page."""
        self.state.page = min(max(page, 1), MAX_PAGE)

    @action(validate=False)
    def set_per_page(self, per_page: int) -> None:
        """Show ``per_page`` rows on a page, beginning with the first page.

        Raises:
            ArgumentsInvalid: More than ``max_per_page``, or less than one.
        """
        if not self._meta.is_valid_value(self, "per_page", per_page):
            text = f"is not between 1 and {self.max_per_page}"
            raise ArgumentsInvalid("set_per_page", {"per_page": text})
        self.state.per_page = per_page
        self.state.page = 1

    @on(NAVIGATED)
    @action(validate=False)
    def follow_address(self, query: _Query = "") -> None:
        """Show what the address says, after the visitor went back or forward. Only ``url_fields``.

        Args:
            query: The address's query, which anybody can have made up.
        """
        address.apply(self, address.given_parameters(self, QueryDict(query.removeprefix("?"))))
        self._is_restoring = True

    # Hooks

    def get_initial_state(self, *_args: Any, **kwargs: Any) -> ListStateT:
        """Return the state of a new list. A hook.

        Args:
            kwargs: State fields, or filters by name.
        """
        filters = {name: kwargs.pop(name) for name in self._meta.filters(self) if name in kwargs}
        state = super().get_initial_state(**kwargs)
        state.filters = {**state.filters, **normal_filters(filters)}
        return state

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Return the page of rows, and what the template gets besides. A hook; call ``super()``."""
        page = self.current_page
        own = self.state_class.model_fields
        return {
            **{name: value for name, value in FORMER.items() if name not in own},
            "items": page.object_list,
            "page_obj": page,
            "paginator": page.paginator,
            "is_paginated": page.has_other_pages(),
            **super().get_context_data(**kwargs),
        }

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Return the rows of ``queryset`` that fit the search and the filters. A hook.

        Override it to search in another way, or by what is no field of the model.
        """
        for name, found in self._meta.filters(self).items():
            values = self.state.filters.get(name)
            if values and self._meta.is_valid_filter(self, name, values):
                queryset = found.apply(queryset, found.clean(values))
        return search(queryset, self.state.search, self.search_fields)

    def get_filter_choices(self, name: str) -> Sequence[tuple[Any, Any]] | None:
        """Return the options that a filter's menu offers, as value and label. A hook.

        Returns:
            By default the choices of the field, or the related rows that rows of this list refer
            to. ``None`` if the visitor may enter any text.
        """
        return default_choices(self, self._meta.filters(self)[name])

    # For templates

    @property
    def current_page(self) -> Page[Any]:
        """The page of rows that is shown."""
        if self._shown_page is None:
            self._shown_page = self._make_paginator().get_page(self._page)
        return self._shown_page

    @property
    def columns(self) -> list[Column]:
        """The columns of the ready-made table."""
        if self._shown_columns is None:  # the head and the rows ask, and a cell may cost a query
            self._shown_columns = columns_of(self, self.current_page.object_list)
        return self._shown_columns

    @property
    def rows(self) -> Iterator[Row]:
        """The rows of the ready-made table, each with its item and cells."""
        return rows_of(self.columns, self.current_page.object_list)

    @property
    def filter_inputs(self) -> list[FilterInput]:
        """The filters as inputs."""
        return filter_inputs_of(self, self.get_filter_choices)

    @property
    def is_filtered(self) -> bool:
        """Whether a search or a filter narrows the list."""
        return bool(self.state.search or self.state.filters)

    @property
    def page_range(self) -> list[int | str]:
        """The numbers of the pages to offer, with ellipses; empty if rows are not counted."""
        page = self.current_page
        total: Any = page.paginator.num_pages
        if total is None:
            return []
        return list(page.paginator.get_elided_page_range(page.number, on_each_side=2, on_ends=1))

    @property
    def per_page_options(self) -> list[int]:
        """The numbers of rows to offer, the present one among them; empty if none are declared."""
        choices = self.per_page_choices
        return sorted({*choices, self.state.per_page}) if choices else []

    @property
    def list_label(self) -> str:
        """What the list is called."""
        return str(self.label or capfirst(str(row_model_of(self)._meta.verbose_name_plural)))

    @property
    def can_edit(self) -> bool:
        """Whether rows have an action ``start_edit`` that the visitor may call."""
        return self._offers("start_edit")

    @property
    def can_delete(self) -> bool:
        """Whether rows have an action ``delete_item`` that the visitor may call."""
        return self._offers("delete_item")

    @property
    def has_row_actions(self) -> bool:
        """Whether the ready-made table has a column for actions. Override it for your own."""
        return self.can_edit or self.can_delete

    @property
    def column_count(self) -> int:
        """How many cells a row of the ready-made table has."""
        return len(self.list_display) + bool(self.has_row_actions)

    @property
    def create_fields(self) -> list[str]:
        """The inputs of a form for a new row, if the list is a ``CrudNitroComponent``, too."""
        return self._buffer_fields("create_buffer") if self._offers("create_item") else []

    @property
    def edit_fields(self) -> list[str]:
        """The inputs of a form for the row that is being edited; none if there is no such row."""
        return self._buffer_fields("edit_buffer") if self._offers("save_edit") else []

    # For the framework

    @property
    def _page(self) -> int:
        """The number of a page. The address or a bound input may ask for anything."""
        page: Any = self.state.page
        return min(max(page, 1), MAX_PAGE) if isinstance(page, int) else 1

    def _offers(self, name: str) -> bool:
        """Return whether there is such an action, and the visitor may call it.

        Each row asks, but the rules may read the database: their answer is kept for the page.
        """
        offered = self._offered
        if offered is None:
            offered = self._offered = {}
        if name not in offered:
            offered[name] = name in self._meta.actions and is_allowed(self, name)
        return offered[name]

    def _buffer_fields(self, name: str) -> list[str]:
        buffer = getattr(self.state, name, None)
        fields = type(buffer).model_fields if isinstance(buffer, BaseModel) else ()
        return [f"{name}.{field}" for field in fields]

    @reserved
    def complete_first_state(self) -> None:
        """Take over what the address says, once the page's template has had its say."""
        state: Any = self.state
        if not isinstance(state, BaseListState):
            return  # which settling will report
        unknown = [name for name in state.filters if name not in self._meta.filters(self)]
        if unknown:
            raise ComponentError(
                f"{type(self).__name__} was given the filter {unknown[0]!r}, which filter_fields "
                f"does not declare. Its filters: {', '.join(self._meta.filters(self)) or 'none'}."
            )
        state.per_page = state.per_page or self.per_page
        if self.url_fields:
            defaults = address.class_defaults(self)
            own = address.parameters_of(self, state)
            state.url_defaults = {
                name: values for name, values in own.items() if values != defaults[name]
            }
            query = address.page_query(self.request)
            address.apply(self, address.given_parameters(self, query))

    @reserved
    def prepare_for_rendering(self, before: bytes | None, *, is_quiet: bool) -> None:
        """Read the page, note its number, and tell the address bar what has changed."""
        state: Any = self.state
        if not isinstance(state, BaseListState):
            return  # which settling will report
        self._shown_page = self._shown_columns = None  # an action may have looked, and changed it
        self._offered = None
        old = None if before is None else self._meta.schema.load(before).state
        if old and old.search != state.search and old.page == state.page and not self._is_restoring:
            state.page = 1  # the words came by a bound input
        state.page = self.current_page.number
        if old is None or not self.url_fields:
            return
        is_typing = old.search != state.search and not self._is_cleared
        new_address, old_address = (address.address_of(self, which) for which in (state, old))
        if self._is_restoring or new_address != old_address:
            is_typing = is_typing or address.is_still_typed(old_address, new_address)
            self._instance.events.address(new_address, replace=is_quiet or is_typing)

    def _make_paginator(self) -> Paginator[Any]:
        per_page = self.state.per_page
        if not self._meta.is_valid_value(self, "per_page", per_page):
            per_page = self.state.per_page = self.per_page
        paginator_class = self.paginator_class
        if paginator_class is None:
            paginator_class = Paginator if self.count_rows else CountlessPaginator
        return paginator_class(self._found_rows(), per_page)

    def _found_rows(self) -> QuerySet[Any]:
        queryset = self.filter_queryset(self.scoped_queryset())
        default = (self.ordering,) if isinstance(self.ordering, str) else self.ordering
        queryset = order(queryset, self._meta.orderings(self), self.state.ordering, default)
        to_one, to_many = relations_of(self)
        if self.list_select_related is True:
            queryset = queryset.select_related()
        elif self.list_select_related:
            queryset = queryset.select_related(*self.list_select_related)
        elif to_one and not queryset.query.deferred_loading[0]:  # Django refuses the two together
            queryset = queryset.select_related(*to_one)
        # The columns' own come last: Django then takes a Prefetch object for the same relation.
        prefetch = [*self.prefetch, *to_many]
        return queryset.prefetch_related(*prefetch) if prefetch else queryset
