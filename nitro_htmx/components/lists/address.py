"""A list in the address bar: from the state to query parameters, and back.

A value is left out of the address where it is what the page shows without it: what the state class
says, or what the page's template gave (``url_defaults``). A value that was taken away from such a
default is there and empty: ``?category=``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from django.http import HttpRequest, QueryDict
from pydantic_core import to_jsonable_python

from ...actions.arguments import NOTHING, read_field, reader
from ...rendering.fragments import details_of, is_fragment
from ...state.files import holds_file
from ...state.values import problem_of
from .listing import Listing
from .state import BaseListState, normal_filters

Parameters = dict[str, list[str]]  # query parameter → its values

_HALF_A_DATE = re.compile(r"0\d{3}-")  # browsers tell of each digit of the year


def page_query(request: HttpRequest) -> QueryDict:
    """Return the query of the page that the visitor sees.

    A request of htmx for a part of a page has an address of its own, and names the page's beside.
    """
    if is_fragment(request):
        try:
            return QueryDict(urlsplit(details_of(request).current_url or "").query)
        except ValueError:  # no address: somebody has made the header up
            return QueryDict()
    return request.GET


def given_parameters(component: Listing[Any], query: QueryDict) -> Parameters:
    """Return the parameters in ``query`` that are this list's."""
    names = component.url_fields.values()
    return {name: query.getlist(name) for name in names if name in query}


def parameters_of(component: Listing[Any], state: BaseListState) -> Parameters:
    """Return all of the list's parameters, with the values that ``state`` has for them."""
    parameters = {}
    for name, parameter in component.url_fields.items():
        is_field = name in component.state_class.model_fields
        value = getattr(state, name) if is_field else state.filters.get(name, [])
        parameters[parameter] = _texts(value)
    return parameters


def class_defaults(component: Listing[Any]) -> Parameters:
    """Return all of the list's parameters, with the values that the classes say."""
    parameters = {}
    for name, parameter in component.url_fields.items():
        field = component.state_class.model_fields.get(name)
        if name == "per_page":
            value: Any = component.per_page
        elif field is None or field.is_required():
            value = []
        else:
            value = field.get_default(call_default_factory=True, validated_data={})
        parameters[parameter] = _texts(value)
    return parameters


def address_of(component: Listing[Any], state: BaseListState) -> Parameters:
    """Return what the address has to say: values by parameter, none for one to be left out."""
    defaults = {**class_defaults(component), **state.url_defaults}
    return {
        parameter: [] if values == defaults[parameter] else values or [""]
        for parameter, values in parameters_of(component, state).items()
    }


def is_still_typed(old: Parameters, new: Parameters) -> bool:
    """Return whether all that differs were dates whose years were still being typed."""
    changed = [values for name, values in old.items() if values != new[name]]
    return all(_HALF_A_DATE.match(value) for values in changed for value in values or [""])


def apply(component: Listing[Any], given: Mapping[str, list[str]]) -> None:
    """Bring the component's state to what the address says; defaults replace what is not valid.

    Args:
        component: A list. Its state is replaced.
        given: Values by parameter; missing ones have their default.
    """
    defaults = {**class_defaults(component), **component.state.url_defaults}
    filters = dict(component.state.filters)
    fields: dict[str, tuple[list[str], list[str]]] = {}
    for name, parameter in component.url_fields.items():
        default = defaults[parameter]
        values = [value for value in given.get(parameter, default) if value]
        if name in component.state_class.model_fields:
            fields[name] = (values, default)
        else:
            is_valid = component._meta.is_valid_filter(component, name, values)
            filters[name] = values if is_valid else default
    component.state = _with_fields(component, fields)
    component.state.filters = normal_filters(filters)


def _with_fields(component: Listing[Any], fields: dict[str, tuple[list[str], list[str]]]) -> Any:
    """Return the state with ``fields``: name → the values that were given, and the default ones."""
    schema, annotations = component._meta.schema, component.state_class.model_fields
    data = schema.dump(component.state)
    for name, choices in fields.items():
        if holds_file(annotations[name].annotation):  # no text makes a file
            continue
        for values in choices:
            try:
                raw = _raw(annotations[name].annotation, values)
                changed = schema.merge(data, {name: raw})
                state, errors = schema.load(changed, strict=False)
            except (ValueError, OverflowError):  # not the JSON text that it has to be, or too long
                continue
            value = getattr(state, name)
            if name in errors or problem_of(value):
                continue
            if component._meta.is_valid_value(component, name, value):
                data = changed
                break
    return schema.load(data, strict=False).state


def _raw(annotation: Any, values: list[str]) -> Any:
    """Return ``values`` as pydantic takes them; none stand for what is empty or false."""
    raw = read_field(annotation, values)
    return reader(annotation)([""]) if raw is NOTHING else raw


def _texts(value: Any) -> list[str]:
    ready = to_jsonable_python(value)
    return normal_filters({"": ready}).get("", [])
