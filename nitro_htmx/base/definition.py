"""What a component class may define.

It is looked at when the class is defined, so that a mistake shows when the project starts.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable
from typing import Any, TypeVar, get_args, get_origin

from pydantic import BaseModel, RootModel

from ..actions.decorators import is_marked
from ..actions.table import FRAMEWORK, ROLE
from ..exceptions import ComponentError
from ..names import REFRESH, SYNC
from .options import Options

FunctionT = TypeVar("FunctionT", bound=Callable[..., Any])

_RESERVED = "_nitro_reserved"

# Of each class and instance; a class attribute of such a name would hide it.
_TAKEN = frozenset(
    {"component_id", "errors", "key", "request", "state", "_instance", "_meta", "_options_class"}
)


def reserved(function: FunctionT) -> FunctionT:
    """Mark a method that the library calls, and that its own classes alone may override.

    A user's class that has the name by accident is told. Templates can't call the method.
    """
    setattr(function, _RESERVED, True)
    setattr(function, "alters_data", True)  # noqa: B010 - Django's templates ask for it
    return function


def is_reserved(attribute: object) -> bool:
    """Return whether ``attribute`` is marked as ``@reserved``."""
    return hasattr(attribute, _RESERVED)


def check_definition(cls: type[Any]) -> None:
    """Look at what ``cls`` and its plain mixins define.

    Raises:
        ComponentError: A name hides or overrides what the framework needs, or ``tag`` can't be one.
    """
    _check_overrides(cls)
    _check_tag(cls)


def infer_state_class(cls: type[Any], root: type) -> None:
    """Give ``cls`` the state class that its type parameter names, unless it names one itself.

    Args:
        cls: The class.
        root: ``BaseComponent``. A mixin may have type parameters, too, and they are no states.

    Raises:
        ComponentError: It can't be a state's class.
    """
    if "state_class" not in vars(cls):
        for base in vars(cls).get("__orig_bases__", ()):
            origin = get_origin(base)
            if isinstance(origin, type) and issubclass(origin, root):
                argument = get_args(base)[0]
                if isinstance(argument, type) and issubclass(argument, BaseModel):
                    cls.state_class = argument
    if "state_class" in vars(cls):
        _check_state_class(cls)


def _check_overrides(cls: type[Any]) -> None:
    """Look at the class's own attributes and at those of plain mixins."""
    for name in dict.fromkeys(name for base in cls.__mro__[:-1] for name in _own_names(base)):
        owner = next(base for base in cls.__mro__ if name in vars(base))
        if name in _TAKEN and not isinstance(vars(owner)[name], Options):
            raise ComponentError(
                f"{owner.__qualname__}.{name} hides the {name!r} that every component has. "
                "Rename it."
            )
        if name == SYNC:
            raise ComponentError(
                f"{owner.__qualname__}.{name} has the name of the action that live inputs ask for. "
                "Rename it."
            )
        for base in cls.__mro__:
            own = vars(base).get(name) if vars(base).get(ROLE) == FRAMEWORK else None
            if own is None or owner is base:
                continue
            if _is_closed(own):
                raise ComponentError(
                    f"{owner.__qualname__}.{name} overrides what the framework itself calls. "
                    f"Rename it; the hooks are: {', '.join(_hooks(cls))}."
                )
            if inspect.iscoroutinefunction(vars(owner)[name]) and name != REFRESH:
                raise ComponentError(
                    f"{owner.__qualname__}.{name}() is async, but the framework calls it without "
                    "waiting for it. Actions, listeners and refresh() may be async: wait there, "
                    f"and write def {name}() without async."
                )


def _own_names(owner: type) -> Iterable[str]:
    return () if vars(owner).get(ROLE) == FRAMEWORK else vars(owner)


def _is_closed(attribute: object) -> bool:
    function = getattr(attribute, "fget", None) or getattr(attribute, "__func__", attribute)
    return hasattr(function, "__final__") or is_reserved(function)


def _hooks(cls: type[Any]) -> list[str]:
    """Return the methods of the framework's classes in ``cls`` that may be overridden."""
    return sorted(
        {
            name
            for base in cls.__mro__
            if vars(base).get(ROLE) == FRAMEWORK
            for name, value in vars(base).items()
            if callable(value)
            and not name.startswith("_")
            and not _is_closed(value)
            and not is_marked(value)
        }
    )


def _check_tag(cls: type[Any]) -> None:
    if not cls.tag.isalnum() or not cls.tag.isascii() or cls.tag.lower() == "form":
        raise ComponentError(
            f"{cls.__qualname__}.tag is {cls.tag!r}. Name an element such as 'div', 'li' or 'tr'. "
            "A form would submit itself; put one into the template instead."
        )


def _check_state_class(cls: type[Any]) -> None:
    given: Any = cls.state_class
    if not inspect.isclass(given) or not issubclass(given, BaseModel) or given is BaseModel:
        raise ComponentError(
            f"{cls.__qualname__}.state_class is {given!r}. "
            "Make it a subclass of pydantic.BaseModel."
        )
    if issubclass(given, RootModel):
        raise ComponentError(
            f"The state of {cls.__qualname__}, {given.__name__}, is a RootModel. Templates and "
            "inputs go by the names of fields; make it a BaseModel with one field."
        )
