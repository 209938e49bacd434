"""Binding what was posted, or heard, to a method's signature.

A request brings text; an event brings JSON. Both end as keyword arguments that pydantic has coerced
to the method's annotations. Posted text is first brought into the form that pydantic expects:

=====================  ==========================================================
annotation             what is taken
=====================  ==========================================================
``list``, ``set`` …    all values of the name
``dict``, a model …    the last value, read as JSON text
optional, not text     the last value; ``""`` is ``None``
``Literal`` of ints    the last value, as an int where it is one
anything else          the last value (an uploaded file stays a file)
=====================  ==========================================================
"""

from __future__ import annotations

import dataclasses
import inspect
import types
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from enum import Enum
from functools import partial
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError
from pydantic.errors import PydanticUserError
from pydantic_core import from_json

from .events import NitroEvent
from .exceptions import ArgumentsInvalid

Posted = Mapping[str, list[Any]]  # name → all values of that name, in order

_COLLECTIONS = (list, set, frozenset, tuple, Sequence, AbstractSet)
NOTHING = object()
_CONFIG = ConfigDict(allow_inf_nan=False, arbitrary_types_allowed=True)


class Parameter(NamedTuple):
    """One argument of an action."""

    name: str
    read: Callable[[list[Any]], Any]
    adapter: TypeAdapter[Any]
    is_required: bool


class Binder:
    """Turns posted parameters, or an event's detail, into a method's keyword arguments."""

    def __init__(self, function: Callable[..., Any], action: str) -> None:
        self._action = action
        hints = get_type_hints(function, include_extras=True)
        self._parameters: list[Parameter] = []
        self._rest: Parameter | None = None
        self._event: tuple[str, type[NitroEvent]] | None = None
        _, *signature = inspect.signature(function).parameters.values()
        for parameter in signature:
            annotation = hints.get(parameter.name, str if parameter.default is None else Any)
            self._add(parameter, annotation)

    def from_posted(self, posted: Posted) -> dict[str, Any]:
        """Return the keyword arguments for what a request posted.

        Raises:
            ArgumentsInvalid: An argument is missing or does not fit its annotation.
        """
        return self._bind(posted, lambda parameter, values: parameter.read(values))

    def from_detail(self, detail: Mapping[str, Any]) -> dict[str, Any]:
        """Return the keyword arguments for an event's ``detail``, which anybody may have made up.

        Raises:
            ArgumentsInvalid: As ``from_posted()``.
        """
        data = {name: value for name, value in detail.items() if name != "component"}
        if self._event is None:
            return self._bind(data, lambda _parameter, value: value)
        name, event_class = self._event
        try:
            return {name: event_class.model_validate(data)}
        except ValidationError as error:
            raise ArgumentsInvalid(self._action, {name: _text(error)}) from error

    def _add(self, parameter: inspect.Parameter, annotation: Any) -> None:
        if inspect.isclass(annotation) and issubclass(annotation, NitroEvent):
            self._event = (parameter.name, annotation)
        required = parameter.default is parameter.empty
        made = Parameter(parameter.name, reader(annotation), _adapter(annotation), required)
        if parameter.kind is parameter.VAR_KEYWORD:
            self._rest = made
        else:
            self._parameters.append(made)

    def _bind(
        self, given: Mapping[str, Any], read: Callable[[Parameter, Any], Any]
    ) -> dict[str, Any]:
        arguments: dict[str, Any] = {}
        errors: dict[str, str] = {}
        for name, parameter in self._matched(given):
            if name not in given:
                if parameter.is_required:
                    errors[name] = "is missing"
                continue
            try:
                arguments[name] = parameter.adapter.validate_python(read(parameter, given[name]))
            except ValidationError as error:
                errors[name] = _text(error)
            except ValueError as error:
                errors[name] = f"is not JSON text: {error}"
        if errors:
            raise ArgumentsInvalid(self._action, errors)
        return arguments

    def _matched(self, given: Mapping[str, Any]) -> list[tuple[str, Parameter]]:
        matched = [(parameter.name, parameter) for parameter in self._parameters]
        if self._rest is not None:
            named = {parameter.name for parameter in self._parameters}
            matched += [(name, self._rest) for name in given if name not in named]
        return matched


def reader(annotation: Any) -> Callable[[list[Any]], Any]:
    """Return the function that takes ``annotation``'s raw value out of a list of posted values."""
    annotation, is_optional = _without_none(annotation)
    origin = get_origin(annotation) or annotation
    if origin in _COLLECTIONS:
        return list
    if _is_structure(origin):
        return partial(_read_json, is_optional)
    if is_optional and annotation is not str:
        return _read_optional
    if origin is Literal and any(type(choice) is int for choice in get_args(annotation)):
        return _read_integer
    return _read_last


def read_field(annotation: Any, values: list[Any]) -> Any:
    """Return the raw value of an enabled input that is bound to a field of ``annotation``.

    An input that posts nothing is an unchecked box, an empty multiple selection, or a group of
    radio buttons of which none is chosen. The last says nothing: ``NOTHING``.
    """
    if values:
        try:
            return reader(annotation)(values)
        except ValueError:  # not JSON: pydantic will say so of the text
            return values[-1]
    bare, _ = _without_none(annotation)
    if bare is bool:
        return False
    return [] if (get_origin(bare) or bare) in _COLLECTIONS else NOTHING


def _without_none(annotation: Any) -> tuple[Any, bool]:
    """Return ``annotation`` without ``Annotated`` and ``None``, and whether ``None`` was in it."""
    if get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    if get_origin(annotation) not in (Union, types.UnionType):
        return annotation, False
    members = [member for member in get_args(annotation) if member is not types.NoneType]
    is_optional = len(members) < len(get_args(annotation))
    inner = _without_none(members[0])[0] if len(members) == 1 else Union[tuple(members)]  # noqa: UP007
    return inner, is_optional


def _is_structure(origin: Any) -> bool:
    return (
        inspect.isclass(origin)
        and not issubclass(origin, Enum)
        and (issubclass(origin, (Mapping, BaseModel)) or dataclasses.is_dataclass(origin))
    )


def _read_last(values: list[Any]) -> Any:
    return values[-1]


def _read_optional(values: list[Any]) -> Any:
    return None if values[-1] == "" else values[-1]


def _read_integer(values: list[Any]) -> Any:
    try:
        return int(values[-1])
    except ValueError:
        return values[-1]


def _read_json(is_optional: bool, values: list[Any]) -> Any:
    if is_optional and values[-1] == "":
        return None
    return from_json(values[-1], allow_inf_nan=False)


def _adapter(annotation: Any) -> TypeAdapter[Any]:
    try:
        return TypeAdapter(annotation, config=_CONFIG)
    except PydanticUserError:  # a model, dataclass or TypedDict: it has a config of its own
        return TypeAdapter(annotation)


def _text(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    where = ".".join(str(step) for step in first["loc"])
    return f"{where}: {first['msg']}" if where else first["msg"]
