"""Values that code has put into a state, and that are not of their field's type.

pydantic does not look at assignments, so such a value shows as an invalid field, as if a visitor
had entered it. In DEBUG and in tests it is an error that names the field and the action. A field
that there is not is an error of pydantic's own, to which the nearest one is added.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from pydantic_core import from_json

from ..conf import get_settings, is_under_test
from ..exceptions import ComponentError, UnknownName
from ..state.paths import NOT_THERE, find_path, first_field, get_value
from ..state.schema import Settled
from .component import BaseComponent

_EMPTY: tuple[Any, ...] = (None, "")
# What pydantic says of a name that is assigned, and of one that is read.
_NO_FIELD = re.compile(
    r"""(["'])(?P<owner>\w+)\1 object has no (?:field|attribute) (["'])(?P<name>\w+)\3"""
)


def check_assigned(
    component: BaseComponent[Any],
    settled: Settled,
    method: str,
    *,
    before: bytes = b"{}",
    entered: Callable[[], Mapping[str, object]] = dict,
    bound: Collection[str] = (),
) -> None:
    """Raise an error, in DEBUG and in tests, for a value of another type than its field's.

    A value that breaks another rule of its field is none: a form may begin with an empty name.

    Args:
        component: The component whose state has been settled.
        settled: The state.
        method: The method that has run.
        before: The state as JSON before it ran.
        entered: Returns the posted values of bound inputs, by name. Asked only where it checks.
        bound: The names of bound inputs, which an action may empty.

    Raises:
        ComponentError: There is such a value.
    """
    if not (get_settings().is_debug or is_under_test()):
        return
    old, new = from_json(before), from_json(settled.json)
    posted = [part for value in entered().values() for part in _parts(value)]
    for name, problem in component._meta.schema.type_errors(settled.json).items():
        path = find_path(component.state_class, name)
        value = NOT_THERE if path is None else get_value(new, path.steps)
        if path is None or value is NOT_THERE or value in posted:
            continue
        if value in _EMPTY:  # may be at any place, so what was elsewhere says nothing
            is_kept = name in bound or "." in name or get_value(old, path.steps) == value
        else:  # items of a list may have moved
            is_kept = value in _parts(old.get(first_field(name)))
        if not is_kept:
            raise ComponentError(
                f"{component._meta.name}.{method}() has left {value!r} in self.state.{name}: "
                f"{problem}. Visitors would be told that the field is not valid. Assign what its "
                "annotation allows, or widen the annotation."
            )


def note_unknown_field(component: BaseComponent[Any], error: Exception) -> None:
    """Add the nearest field to an error that says that the state has none of some name."""
    found = _NO_FIELD.fullmatch(str(error))
    if found is None or found["owner"] != component.state_class.__name__:
        return
    problem = f"The state of {component._meta.name} has no field {found['name']!r}."
    fields = component.state_class.model_fields
    error.add_note(str(UnknownName(problem, found["name"], "fields", fields)))


def _parts(value: Any) -> Iterator[Any]:
    """Yield a JSON value, and all values inside of it."""
    yield value
    if isinstance(value, (dict, list)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _parts(part)
