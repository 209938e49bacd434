"""Which methods of a component the browser may call.

The table of a class's actions is made once, when the class is defined, and a request's action name
is looked up in that table and nowhere else.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import FunctionType
from typing import Any

from ..exceptions import ComponentError
from .arguments import Binder
from .decorators import FROM_PAGE, HELPER, LISTENS, OPTIONS, ActionOptions, is_marked

# A class attribute that tells the framework's own classes from the components of users. Classes
# without it are plain mixins.
ROLE = "_nitro_role"
FRAMEWORK = "framework"
COMPONENT = "component"

# A class attribute of framework classes: the name that a similar package gives to one of their
# hooks → the hook's name here. Nothing calls such a method, so it must be no action either.
FOREIGN_HOOKS = "_foreign_hooks"


@dataclass(frozen=True)
class Action:
    """One callable method of a component class.

    Attributes:
        name: The method's name, which is the action's.
        function: The plain function, to be called with the component.
        options: See ``action()``.
        listens: The full names of the events that the method listens to, each with the key of the
            event's data that has to equal the instance's key, or ``None``.
    """

    name: str
    function: Callable[..., Any]
    options: ActionOptions
    listens: Mapping[str, str | None]

    @property
    def heard_from_page(self) -> frozenset[str]:
        """The full names of those events that page scripts send, as ``@on`` was told."""
        return getattr(self.function, FROM_PAGE, frozenset())

    @cached_property
    def arguments(self) -> frozenset[str] | None:
        """The names of its arguments; ``None`` if it takes any. Annotations may be unresolved."""
        _itself, *parameters = inspect.signature(self.function).parameters.values()
        if any(parameter.kind is parameter.VAR_KEYWORD for parameter in parameters):
            return None
        return frozenset(parameter.name for parameter in parameters)

    @cached_property
    def binder(self) -> Binder:
        """The arguments' binder. Made at first use, when every annotation can be resolved."""
        return Binder(self.function, self.name)


def build_actions(component_class: type, *, explicit: bool) -> dict[str, Action]:
    """Return the actions of ``component_class`` by name.

    Each name is resolved as Python resolves any attribute, so ``name = None`` withdraws an
    inherited action, and a plain mixin that comes first hides one.

    Args:
        component_class: A class whose component bases carry ``ROLE``.
        explicit: Whether only marked methods count.

    Raises:
        ComponentError: A method can't be an action as it is written.
    """
    actions = {}
    foreign = foreign_hooks(component_class)
    for name, value, owner in _resolved_attributes(component_class):
        if not isinstance(value, FunctionType):
            _check_no_mark(owner, name, value)
            continue
        if hasattr(value, HELPER) or name in foreign:
            continue
        if name.startswith("_"):
            if is_marked(value):
                raise _unfit(owner, name, "begins with an underscore, so it is private")
            continue
        is_implied = vars(owner).get(ROLE) == COMPONENT and not explicit
        if is_marked(value) or (is_implied and not _is_hook(component_class, name)):
            _check_signature(owner, name, value)
            options = _options_of(component_class, name, value)
            actions[name] = Action(name, value, options, getattr(value, LISTENS, {}))
    return actions


def foreign_hooks(component_class: type) -> dict[str, str]:
    """Return the names under which a class may have hooks that nothing calls, with the hooks'."""
    found: dict[str, str] = {}
    for base in component_class.__mro__:
        found |= vars(base).get(FOREIGN_HOOKS, {})
    return found


def _options_of(component_class: type, name: str, function: FunctionType) -> ActionOptions:
    """Return what ``@action`` was given, for an unmarked method by the framework's class."""
    framework = [base for base in component_class.__mro__ if vars(base).get(ROLE) == FRAMEWORK]
    for method in (function, *(vars(base).get(name) for base in framework)):
        options: ActionOptions | None = getattr(method, OPTIONS, None)
        if options is not None:
            return options
    return ActionOptions()


def _resolved_attributes(component_class: type) -> Iterator[tuple[str, Any, type]]:
    """Yield each attribute's name, value and the class that defines it, ``object`` left out."""
    seen = set()
    for owner in component_class.__mro__[:-1]:
        for name, value in vars(owner).items():
            if name not in seen:
                seen.add(name)
                yield name, value, owner


def _is_hook(component_class: type, name: str) -> bool:
    """Return whether a framework class or a plain mixin defines ``name``, other than as an action.

    Such a base calls the method itself. Overriding it does not open it to the browser.
    """
    return any(
        name in vars(base) and not hasattr(vars(base)[name], OPTIONS)
        for base in component_class.__mro__
        if vars(base).get(ROLE) != COMPONENT
    )


def _check_signature(owner: type, name: str, function: FunctionType) -> None:
    if inspect.isgeneratorfunction(function) or inspect.isasyncgenfunction(function):
        raise _unfit(owner, name, "is a generator")
    parameters = list(inspect.signature(function).parameters.values())
    if any(parameter.kind is parameter.VAR_POSITIONAL for parameter in parameters):
        raise _unfit(owner, name, "takes *args, but arguments are posted by name")
    if any(parameter.kind is parameter.POSITIONAL_ONLY for parameter in parameters[1:]):
        raise _unfit(owner, name, "has positional-only arguments, but they are posted by name")
    if not parameters or parameters[0].kind is parameters[0].KEYWORD_ONLY:
        raise _unfit(owner, name, "does not take self")


def _check_no_mark(owner: type, name: str, value: object) -> None:
    if isinstance(value, (classmethod, staticmethod, property)):
        function = value.fget if isinstance(value, property) else value.__func__
        if function is not None and is_marked(function):
            raise _unfit(owner, name, f"is a {type(value).__name__}")


def _unfit(owner: type, name: str, reason: str) -> ComponentError:
    return ComponentError(
        f"{owner.__qualname__}.{name}() can't be an action: it {reason}. "
        "Change it, rename it with a leading underscore, or mark it with @helper."
    )
