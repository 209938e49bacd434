"""What the library has worked out about a component class: ``cls._meta``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..actions.table import FRAMEWORK, ROLE, Action, build_actions
from ..conf import are_actions_explicit
from ..events.queue import NitroEvent, wire_name_of
from ..state.schema import StateSchema


class Options:
    """One for each class, the library's own included, made when the class is defined.

    A class's ``__init_subclass__()`` may change its own after it has called ``super()``.

    Attributes:
        name: The name that templates and requests use: the class's own until it is registered.
        actions: The actions by name. A class of the library's own has none.
        listeners: Full event name → the actions that listen to it.
        emitted: The full names of the events that it may emit; ``None`` allows all.
        declared: The full names of the events that it says it sends, whether or not it may send
            others. Whoever hears one of them rides along.
        schema: What dumps and loads the state. Missing as long as there is no state class.
        has_channels: Whether instances may hear pushed events.
        root: What the root elements of all instances share, once one has been rendered.
    """

    schema: StateSchema[Any]

    def __init__(self, cls: Any, *, is_framework: bool) -> None:
        self.name: str = cls.__name__
        self.root: tuple[str, str] | None = None
        self.actions: dict[str, Action] = {}
        self.emitted: frozenset[str] | None = None
        self.declared: frozenset[str] = frozenset()
        # Never a parent's: attributes follow the whole MRO, and the parent may be any class in it.
        if hasattr(cls, "state_class"):
            self.schema = StateSchema(cls.state_class)
        if not is_framework:
            explicit = cls.explicit_actions
            self.actions = build_actions(
                cls, explicit=are_actions_explicit() if explicit is None else explicit
            )
        self.listeners = _listeners_of(self.actions)
        self.has_channels = bool(cls.channels) or _is_overridden(cls, "get_channels")
        if cls.emits is not None:
            self.emitted = frozenset()
            self.declare(cls.emits)

    def declare(self, events: Iterable[str | type[NitroEvent]]) -> None:
        """Note that the class sends these events, besides those that it has declared."""
        found = frozenset(wire_name_of(event) for event in events)
        self.declared, self.root = self.declared | found, None
        if self.emitted is not None:
            self.emitted |= found

    def rename(self, name: str) -> None:
        """Give the class the name under which it is registered."""
        self.name, self.root = name, None

    def withdraw(self, action: str) -> None:
        """Take an action away, if there is one of this name; it then hears no events either."""
        self.actions.pop(action, None)
        self.listeners = _listeners_of(self.actions)


def _is_overridden(cls: type, name: str) -> bool:
    """Return whether a class of a user, or a mixin, has its own method of this name."""
    owner = next(base for base in cls.__mro__ if name in vars(base))
    return vars(owner).get(ROLE) != FRAMEWORK


def _listeners_of(actions: dict[str, Action]) -> dict[str, tuple[Action, ...]]:
    listeners: dict[str, tuple[Action, ...]] = {}
    for action in actions.values():
        for event in action.listens:
            listeners[event] = (*listeners.get(event, ()), action)
    return listeners
