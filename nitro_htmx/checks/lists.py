"""The system checks of lists: what their declarations name has to be there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from django.core.checks import CheckMessage, Error
from django.core.exceptions import FieldDoesNotExist
from django.db.models import Model

from ..base.component import BaseComponent
from ..components.lists import BaseListComponent
from ..components.lists.filters import LOOKUPS, build_filters
from ..components.lists.ordering import build_orderings
from ..components.lists.search import split_prefix
from ..components.lists.table import has_column
from ..components.rows.lookups import resolve
from ..exceptions import ComponentError
from ..state.files import holds_file

ListClass = type[BaseListComponent[Any]]


def _check_list(component_class: type[BaseComponent[Any]]) -> Iterator[CheckMessage]:
    """Yield what is wrong with a component, if it is a list of a known model."""
    model = getattr(component_class, "model", None)
    if not issubclass(component_class, BaseListComponent) or model is None:
        return
    for check in (_check_search, _check_filters, _check_orderings, _check_columns, _check_url):
        yield from check(component_class, model)


def _check_search(component_class: ListClass, model: type[Model]) -> Iterator[CheckMessage]:
    for name in component_class.search_fields:
        problem = _path_problem(model, split_prefix(name)[1], lookups=True)
        if problem:
            yield Error(
                f"search_fields has {name!r}: {problem}",
                hint="Name fields of the model, or of related ones with '__' between.",
                obj=component_class,
                id="nitro_htmx.E015",
            )


def _check_filters(component_class: ListClass, model: type[Model]) -> Iterator[CheckMessage]:
    try:
        build_filters(model, component_class.filter_fields)
    except ComponentError as error:
        yield Error(
            f"filter_fields: {error}",
            hint="What is no field of the model can be filtered by in filter_queryset().",
            obj=component_class,
            id="nitro_htmx.E016",
        )


def _check_orderings(component_class: ListClass, model: type[Model]) -> Iterator[CheckMessage]:
    ordering = component_class.ordering
    default = (ordering,) if isinstance(ordering, str) else tuple(ordering)
    declared = build_orderings(component_class.ordering_fields)
    for term in (*default, *(term for terms in declared.values() for term in terms)):
        if not isinstance(term, str) or term in {"", "?"}:
            continue
        problem = _path_problem(model, term.removeprefix("-"))
        if problem:
            yield Error(
                f"The list can't be ordered by {term!r}: {problem}",
                hint="For an annotation of get_queryset() write "
                f"ordering_fields = {{{term.removeprefix('-')!r}: F({term.removeprefix('-')!r})}}.",
                obj=component_class,
                id="nitro_htmx.E017",
            )


def _check_columns(component_class: ListClass, model: type[Model]) -> Iterator[CheckMessage]:
    for name in component_class.list_display:
        if not has_column(component_class, model, name):
            yield Error(
                f"list_display has {name!r}, which is nothing that {model._meta.object_name} or "
                "the component has.",
                hint="Name a field, a method or a property of the model, or a @helper method of "
                "the component that takes a row.",
                obj=component_class,
                id="nitro_htmx.E018",
            )
        elif name in component_class._meta.actions:
            yield Error(
                f"list_display has {name!r}, which is an action, so showing it would run it.",
                hint="Mark the method with @helper.",
                obj=component_class,
                id="nitro_htmx.E018",
            )


def _check_url(component_class: ListClass, model: type[Model]) -> Iterator[CheckMessage]:
    url_fields: Any = component_class.url_fields
    if not isinstance(url_fields, Mapping):  # a property: known for an instance only
        return
    try:
        filters = set(build_filters(model, component_class.filter_fields))
    except ComponentError:  # reported already
        return
    declared = component_class.state_class.model_fields
    files = {name for name, field in declared.items() if holds_file(field.annotation)}
    fields = declared.keys() - {"filters", "url_defaults"} - files
    for name in url_fields:
        if name in files:
            problem = "holds a file, and no text makes one"
        elif name in filters and name in fields:
            problem = "is both a field of the state and a filter"
        elif name not in filters | fields:
            problem = "is neither a field of the state nor a filter"
        else:
            continue
        yield Error(
            f"url_fields has {name!r}, which {problem}.",
            hint=f"It can have: {', '.join(sorted(filters ^ fields))}.",
            obj=component_class,
            id="nitro_htmx.E019",
        )
    for parameter, count in Counter(url_fields.values()).items():
        if count > 1:
            yield Error(
                f"url_fields has the query parameter {parameter!r} {count} times.",
                hint="Give each field a parameter of its own.",
                obj=component_class,
                id="nitro_htmx.E019",
            )


def _path_problem(model: type[Model], name: str, *, lookups: bool = False) -> str:
    """Return why ``name`` leads nowhere, or ``""``."""
    try:
        path = resolve(model, name)
    except FieldDoesNotExist as error:
        return str(error)
    if path.rest and not (lookups and path.rest in LOOKUPS):
        return f"{path.name!r} has no {path.rest!r}."
    return ""


LIST_CHECKS = (_check_list,)
