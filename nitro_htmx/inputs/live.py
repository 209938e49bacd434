"""What a live input's request shows: text as it was typed, errors of what was touched, no others.

A form in which nothing has been typed yet is full of errors. While the visitor fills it in, each
field's errors show once that field has been synced, and those that the page shows already stay
until the field they belong to is mended.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic_core import from_json

from ..base.component import BaseComponent
from ..names import SYNC_FIELD
from ..state.annotations import is_boolean, is_collection
from ..state.paths import find_path, get_value, is_within
from ..state.schema import Errors
from ..state.token import Token


def errors_after_sync(
    component: BaseComponent[Any],
    token: Token,
    posted: Mapping[str, list[Any]],
    data: bytes,
    errors: Errors,
) -> Errors:
    """Return the errors that the page is to show after a sync.

    Args:
        component: The component that is synced.
        token: The token that it was loaded from, with the errors that the page shows now.
        posted: The request's arguments: ``field`` holds the dotted names of what was touched.
        data: The state as JSON, with the new values in it.
        errors: Everything that is wrong with it now.
    """
    touched = [name for name in posted.get(SYNC_FIELD, ()) if name in token.bound]
    shown = {
        name: texts
        for name, texts in errors.items()
        if name in token.errors or any(is_within(name, field) for field in touched)
    }
    return {**_still_true(component, token, touched, data), **shown}


def _still_true(
    component: BaseComponent[Any], token: Token, touched: list[str], data: bytes
) -> Errors:
    """Return what an action or ``updating()`` has found and the state alone does not tell."""
    if not token.errors:
        return {}
    old, new = from_json(token.state), from_json(data)
    of_the_state = component._meta.schema.load(token.state, bound=token.bound).errors
    kept = {}
    for name, texts in token.errors.items():
        if name in of_the_state or name in touched:
            continue
        path = find_path(component.state_class, name)
        if path and get_value(old, path.steps) == get_value(new, path.steps):
            kept[name] = texts
    return kept


def show_as_typed(
    component: BaseComponent[Any],
    token: Token,
    posted: Mapping[str, list[Any]],
    changes: Mapping[str, Any],
) -> None:
    """Have inputs show what was typed, as long as the state means the same by it.

    A state may hold ``1.0`` for "1", and "Ada" for "Ada ". Shown at once, that would come between
    one key and the next.

    Args:
        component: The component, with the state that is to be rendered.
        token: The token that it was loaded from.
        posted: The values of inputs, by dotted name.
        changes: What became of them, as JSON.
    """
    taken = {name: raw for name, raw in changes.items() if name not in component._instance.typed}
    data = component._meta.schema.merge(token.state, taken)
    read = component._meta.schema.load(data, strict=False).state
    for name in taken:
        path = find_path(component.state_class, name)
        if path is None or is_boolean(path.annotation) or is_collection(path.annotation):
            continue
        if get_value(read, path.steps) == get_value(component.state, path.steps):
            component._instance.typed[name] = posted[name][-1]
