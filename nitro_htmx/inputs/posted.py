"""A component's state as an action finds it: that of the token, with what was entered since.

A posted value reaches the state only if the template that made the token bound its name.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from pydantic_core import from_json

from ..actions.arguments import NOTHING, Posted, is_structure, read_field
from ..base.component import BaseComponent
from ..exceptions import TokenRefused
from ..names import ALL_FIELDS
from ..push.hops import note_cause
from ..push.marks import mark_for
from ..state.annotations import is_collection
from ..state.field_texts import PROBLEM_TEXTS
from ..state.files import holds_file
from ..state.paths import NOT_THERE, Path, find_path, first_field, get_value, is_within
from ..state.schema import Errors, StateSchema
from ..state.times import may_have_zone, with_zone
from ..state.token import Token, check_size
from ..state.values import problem_of
from .bound import shown_texts


def restore_state(
    component: BaseComponent[Any], token: Token, fields: Posted
) -> tuple[bytes, Errors]:
    """Give the component the token's state, with the posted values of bound fields in it.

    Args:
        component: A new instance.
        token: The verified token.
        fields: The posted values, by dotted name.

    Returns:
        The state as JSON, and the errors that may stop the action: those of bound fields and of the
        model as a whole.

    Raises:
        TokenRefused: A field that was valid when the token was made no longer is.
        StateTooLarge: With the posted values the state is over the limit.
    """
    mark_for(component)
    note_cause(component.request)
    schema = component._meta.schema
    component._instance.kept = dict(token.kept)
    changes = posted_changes(component, token, fields)
    data, errors = _take(component, token, fields, dict(changes))
    if not errors:
        return data, errors
    known = {*token.invalid, *map(first_field, changes)}
    unexpected = {first_field(name) for name in errors} - known
    if unexpected and changes:  # a new value may make another field's validator fail
        unexpected &= {first_field(name) for name in schema.load(token.state).errors}
    if unexpected:
        raise TokenRefused(f"outdated: the state does not fit the class any more: {errors}")
    return data, {name: texts for name, texts in errors.items() if _matters(component, token, name)}


def _take(
    component: BaseComponent[Any], token: Token, fields: Posted, changes: dict[str, Any]
) -> tuple[bytes, Errors]:
    """Give the component its state with ``changes``, but for those that are refused.

    The state keeps what it had in their place; the input shows what was entered. They are taken out
    of ``changes``.

    Returns:
        The state as JSON, and all that is wrong.

    Raises:
        StateTooLarge: With the posted values the state is over the limit.
    """
    schema = component._meta.schema
    refused: Errors = {}
    while True:
        data = token.state
        if changes:
            data = schema.merge(data, changes)
            check_size(token.component, data, token.kept)  # before anything runs
        try:
            component.state, errors = schema.load(
                data, strict=False if changes else None, bound=frozenset(token.bound)
            )
        except OverflowError:
            found = {
                name: [PROBLEM_TEXTS["duration"]] for name in _overflowing(schema, token, changes)
            }
            if not found:  # a validator of the state's own
                raise
        else:
            found = _unshowable(component, token, changes)
            if errors:
                found |= _unreadable(component, changes, errors)
        if not found:
            return data, {**errors, **refused} if refused else errors
        for name, texts in found.items():
            component._instance.typed[name] = _as_entered(
                component, fields, name, changes.pop(name)
            )
            refused[name] = list(map(str, texts))


def _as_entered(component: BaseComponent[Any], fields: Posted, name: str, raw: Any) -> Any:
    """Return what an input shows of a refused value: its text, whatever was made of that."""
    path = find_path(component.state_class, name)
    is_many = path is None or is_collection(path.annotation)
    return raw if is_many or not fields[name] else fields[name][-1]


def forget_replaced(component: BaseComponent[Any], before: bytes, after: bytes) -> None:
    """Show no refused text any longer where the action has given the field another value.

    Args:
        component: The component.
        before: The state that the action has found, as JSON,
        after: and the one that it has left.
    """
    old, new = from_json(before), from_json(after)
    for name in list(component._instance.typed):
        path = find_path(component.state_class, name)
        if path is None or get_value(old, path.steps) != get_value(new, path.steps):
            del component._instance.typed[name]


def _overflowing(schema: StateSchema[Any], token: Token, changes: dict[str, Any]) -> Iterator[str]:
    """Yield the names of what is beyond Python's durations, which pydantic does not refuse."""
    for name, value in changes.items():
        try:
            schema.load(schema.merge(token.state, {name: value}), strict=False)
        except OverflowError:
            yield name


def _unshowable(
    component: BaseComponent[Any], token: Token, changes: dict[str, Any]
) -> dict[str, list[Any]]:
    """Return the texts about those changes that no page could show, by name.

    What the state had before may stay: it is shown as it is.
    """
    found = {}
    for name in changes:
        value = _value(component, component.state, name)
        problem = problem_of(value)
        if problem and value != _value(
            component, component._meta.schema.load(token.state).state, name
        ):
            found[name] = [PROBLEM_TEXTS[problem]]
    return found


def _unreadable(
    component: BaseComponent[Any], changes: dict[str, Any], errors: Errors
) -> dict[str, list[Any]]:
    """Return the texts about those changes that are no JSON of their dictionary or model, by name.

    Code that reads such a field would find text in place of it.
    """
    found: dict[str, list[Any]] = {}
    for name in changes:
        path = find_path(component.state_class, name) if name in errors else None
        if path is not None and is_structure(path.annotation):
            found[name] = list(errors[name])
    return found


def _matters(component: BaseComponent[Any], token: Token, name: str) -> bool:
    """Return whether an error called ``name`` may stop an action.

    It may not if it was there when the token was made, and no bound input could mend it.
    """
    if name == ALL_FIELDS or first_field(name) not in token.invalid:
        return True
    if any(is_within(bound, name) for bound in token.bound):
        return True
    if "." not in name:
        return False
    return name not in component._meta.schema.load(token.state, bound=token.bound).errors


def _value(component: BaseComponent[Any], data: Any, name: str) -> Any:
    """Return the value called ``name`` in a state of the component, or in its JSON."""
    path = find_path(component.state_class, name)
    return NOT_THERE if path is None else get_value(data, path.steps)


def reset_fields(component: BaseComponent[Any], token: Token, errors: Errors) -> bool:
    """Give each invalid field its declared default, so that no listener sees what was refused.

    What was typed stays on the page: an event's answer leaves inputs alone.

    Returns:
        Whether there was a default for all, and the state as a whole is valid with them. If not, it
        stays as it was.
    """
    schema = component._meta.schema
    data = schema.without(token.state, {first_field(name) for name in errors})
    state, left = schema.load(data, bound=token.bound)
    if any(_matters(component, token, name) for name in left):
        return False
    component.state = state
    return True


def posted_changes(component: BaseComponent[Any], token: Token, fields: Posted) -> dict[str, Any]:
    """Return the new raw values, by dotted name, of what was bound when the token was made."""
    changes: dict[str, Any] = {}
    if not fields:
        return changes
    state = from_json(token.state)
    for name in token.bound:
        path = find_path(component.state_class, name) if name in fields else None
        if path is not None and not holds_file(path.annotation):  # no text makes a file
            before = get_value(state, path.steps)
            value = _entered(path, fields[name], before)
            if value is not NOTHING:
                changes[name] = value
    return changes


def _entered(path: Path, values: list[Any], before: Any) -> Any:
    """Return the raw value that was posted, or the one of ``before`` if it was left alone.

    Text does not say all that a value is: in an input, the number of an untyped field looks like
    text, and ``None`` like an empty one. How lines end is the browser's choice.
    """
    if before is not NOT_THERE and _lines(values) == _lines(shown_texts(path.annotation, before)):
        return before
    value = read_field(path.annotation, values)
    return with_zone(value, path.annotation, before) if may_have_zone(path.annotation) else value


def _lines(texts: list[str]) -> list[str]:
    return [text.replace("\r\n", "\n") for text in texts]


def run_field_hooks(
    component: BaseComponent[Any], token: Token, fields: Posted, data: bytes, errors: Errors
) -> bytes:
    """Run ``updating()`` and ``updated()`` for each bound value that is valid and has changed.

    Args:
        component: The component, as ``restore_state()`` has left it.
        token: The verified token.
        fields: The posted values, by dotted name.
        data: What ``restore_state()`` has returned: the state as JSON,
        errors: and what is wrong with it.

    Returns:
        The state as JSON, without the values that were refused.
    """
    if not _has_field_hooks(type(component)):
        return data
    schema, new = component._meta.schema, component.state
    changes = posted_changes(component, token, fields)
    old = schema.load(token.state).state
    component.state = old
    changed = {
        name: _value(component, new, name)
        for name in changes
        if name not in errors and _value(component, new, name) != _value(component, old, name)
    }
    refused = [name for name, value in changed.items() if is_refused(component, name, value)]
    if refused:
        component._instance.typed |= {
            name: _as_entered(component, fields, name, changes[name]) for name in refused
        }
        kept = from_json(schema.dump(old))
        data = schema.merge(data, {name: _value(component, kept, name) for name in refused})
    component.state = schema.load(data, strict=False).state
    for name in changed:
        if name not in refused:
            component.updated(name, _value(component, component.state, name))
    return data


def _has_field_hooks(component_class: type[BaseComponent[Any]]) -> bool:
    return (
        component_class.updating is not BaseComponent.updating
        or component_class.updated is not BaseComponent.updated
    )


def is_refused(component: BaseComponent[Any], name: str, value: Any) -> bool:
    """Return whether ``updating()`` refuses a new value, or has called ``add_error()`` for it.

    Then there is an error under its name.
    """
    try:
        accepted = component.updating(name, value) is not False
    except ValidationError as error:
        component.errors.setdefault(name, []).extend(error.messages)
        return True
    if not accepted and name not in component.errors:
        component.add_error(name, _("This value was not accepted."))
    return name in component.errors
