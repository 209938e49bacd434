"""Which bound inputs an action concerns: those of the form that it stands in.

All bound inputs travel with every action. An input of another form that is not valid stops nothing,
and its value stays out of the state until an action of its own form finds it valid. Which inputs
are of another form only the page knows, so a visitor may say what they like. What is not valid is
therefore not there while the action runs: one that reads it after all is stopped like any other.
An action that depends on inputs without reading them says so: ``@action(validate="__all__")``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from django.core.exceptions import ValidationError
from pydantic_core import from_json

from ..actions.arguments import Posted
from ..base.component import BaseComponent
from ..names import ALL_FIELDS
from ..state.paths import find_path, first_field, get_value, is_within
from ..state.schema import Errors
from ..state.token import Token
from ..waiting import Work
from .posted import posted_changes, restore_state


class Others:
    """The bound inputs that stand outside of the form of what asks.

    Args:
        component: The component, as ``restore_state()`` has left it.
        token: The verified token.
        fields: The posted values of bound fields, by dotted name.
        names: What the page says stands elsewhere. What is not bound does not count.
    """

    def __init__(
        self,
        component: BaseComponent[Any],
        token: Token,
        fields: Posted,
        names: Collection[str],
    ) -> None:
        self.names = frozenset(names).intersection(token.bound)
        self._component = component
        self._token = token
        self._fields = fields
        self._data = b""
        self._aside: Mapping[str, Any] = {}  # what was entered, by dotted name
        self._wrong: Errors = {}

    def own(self, errors: Errors) -> Errors:
        """Return those of ``errors`` that concern the action."""
        return {name: texts for name, texts in errors.items() if not self._has(name)}

    def set_aside(self, data: bytes, errors: Errors) -> tuple[bytes, Errors]:
        """Give the component a state without what is wrong with these inputs alone.

        Args:
            data: The state as JSON, with all that was posted in it,
            errors: and what is wrong with it.

        Returns:
            The same of the state that the component has now.
        """
        if not errors or not self.names:
            return data, errors
        self._wrong = {name: texts for name, texts in errors.items() if self._has(name)}
        if self._only_the_whole(errors):
            changes = posted_changes(self._component, self._token, self._fields)
            of_others = [name for name in changes if name in self.names]
            invalid = [name for name in of_others if any(is_within(each, name) for each in errors)]
            for aside in (invalid, of_others):
                left = {name: text for name, text in self._fields.items() if name not in aside}
                data, errors = restore_state(self._component, self._token, left)
                self._aside = {name: changes[name] for name in aside}
                if not self.own(errors):
                    break
        self._data = data
        return data, errors

    def run(self, action: Callable[[], Work[Any]], errors: Errors) -> Work[Any]:
        """Run an action on a state that lacks the fields with ``errors``.

        Raises:
            ValidationError: Django's; the action has read one of them.
        """
        if not self.names:
            return (yield from action())
        state = self._component.state
        withheld = {first_field(name) for name in errors if self._has(name)}
        values = {name: vars(state).pop(name) for name in withheld & vars(state).keys()}
        try:
            return (yield from action())
        except AttributeError as error:
            if error.obj is not state or error.name not in values:
                raise
            texts = {each: errors[each] for each in errors if first_field(each) == error.name}
            raise ValidationError(texts) from error
        finally:
            left = vars(self._component.state)
            for name, value in values.items():
                left.setdefault(name, value)

    def show(self, settled: bytes) -> None:
        """Have the page show what was entered, and the errors that it shows already.

        Not where the action has given an input another value.

        Args:
            settled: The state after the action, as JSON.
        """
        if not self._data:
            return
        before, after = from_json(self._data), from_json(settled)
        for name in {*self._aside, *self._wrong}:
            path = find_path(self._component.state_class, name)
            if path is None or get_value(before, path.steps) != get_value(after, path.steps):
                continue
            if name in self._aside:
                self._component._instance.typed.setdefault(name, self._aside[name])
            if name in self._token.errors and name in self._wrong:
                self._component.errors.setdefault(name, self._wrong[name])

    def _has(self, name: str) -> bool:
        return any(is_within(name, other) for other in self.names)

    def _only_the_whole(self, errors: Errors) -> bool:
        """Return whether no input of the action's own is wrong: then its state may do without."""
        return not set(self.own(errors)) - {ALL_FIELDS}
