"""Binding what was posted, or heard, to a method's signature.

A request brings text; an event brings JSON. Both end as keyword arguments that pydantic has coerced
to the method's annotations. Posted text is first brought into the form that pydantic expects:

=====================  ==========================================================
annotation             what is taken
=====================  ==========================================================
``list``, ``set`` …    all values of the name
``dict``, a model …    the last value, read as JSON text
optional, not text     the last value; ``""`` is ``None``
``Literal``, an enum   the last value, as an int where that is one of the choices
anything else          the last value (an uploaded file stays a file)
=====================  ==========================================================
"""

from __future__ import annotations

import dataclasses
import inspect
import types
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from functools import partial
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

from django.core.files.uploadedfile import UploadedFile
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError
from pydantic.errors import PydanticUserError
from pydantic_core import CoreConfig, SchemaValidator, to_json

from ..events.json_data import read_json
from ..events.queue import NitroEvent
from ..exceptions import ArgumentsInvalid, ComponentError
from ..state.annotations import COLLECTIONS, holds, is_boolean, is_collection, without_none
from ..state.field_texts import JSON_TEXT, PROBLEM_TEXTS, REQUIRED_TEXT, field_text
from ..state.files import holds_file
from ..state.values import Problem, problem_of

Posted = Mapping[str, list[Any]]  # name → all values of that name, in order

NOTHING = object()
_SEQUENCES = {"list", "tuple", "set", "frozenset"}
_NO_SCHEMAS = {"config", "default", "expected", "metadata"}  # of what a schema of pydantic's holds
_CONFIG = ConfigDict(allow_inf_nan=False, arbitrary_types_allowed=True)
_PROBLEMS: Mapping[Problem, str] = {
    "number": "Input should be a finite number",  # pydantic's own words
    "time": "Input should be a time that every time zone has",
}
# Of Python's durations; pydantic does not catch it.
_OVERFLOW = ("Input is out of range", PROBLEM_TEXTS["duration"])


class Parameter(NamedTuple):
    """One argument of an action.

    Attributes:
        name: Its name.
        read: Takes its raw value out of what was posted.
        adapter: Its type.
        validate: Converts it, and stops at the first item of a list that is wrong.
        is_required: Whether it has no default.
        takes_file: Whether a file fits, or several.
    """

    name: str
    read: Callable[[list[Any]], Any]
    adapter: TypeAdapter[Any]
    validate: Callable[[Any], Any]
    is_required: bool
    takes_file: bool


class Binder:
    """Turns posted parameters, or an event's detail, into a method's keyword arguments."""

    def __init__(self, function: Callable[..., Any], action: str) -> None:
        self._action = action
        hints = get_type_hints(function, include_extras=True)
        self.returns: Any = hints.get("return", Any)
        self.parameters: list[Parameter] = []
        self.rest: Parameter | None = None
        self._event: tuple[str, type[NitroEvent]] | None = None
        itself, *signature = inspect.signature(function).parameters.values()
        self._taken = {itself.name, *_first_names(function)}  # names that the rest can't have
        for parameter in signature:
            annotation = hints.get(parameter.name, str if parameter.default is None else Any)
            self._add(parameter, annotation)
        event: tuple[str, type[NitroEvent]] | None = self._event  # set by _add()
        if event and sum(parameter.is_required for parameter in self.parameters) > 1:
            raise ComponentError(
                f"{action}() takes {event[1].__name__} and other arguments. An event's class "
                "stands for all of the event's data; give the others a default."
            )

    @property
    def required(self) -> list[str]:
        """The names without which neither a request nor an event can run the method.

        There are none where an event's class stands for all of the event's data.
        """
        if self._event is not None:
            return []
        return [parameter.name for parameter in self.parameters if parameter.is_required]

    def takes(self, name: str) -> bool:
        """Return whether a parameter called ``name`` reaches the method."""
        return self.rest is not None or name in self._taken

    def takes_file(self, name: str) -> bool:
        """Return whether the argument called ``name`` takes a file, or several."""
        return any(parameter.takes_file for parameter in self.parameters if parameter.name == name)

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
            # By field name and from JSON, as it left: a strict class takes dates back, too.
            event = event_class.model_validate_json(to_json(data), by_alias=False, by_name=True)
        except ValidationError as error:
            raise self._refused({name: _texts(error)}) from error
        except OverflowError as error:
            raise self._refused({name: _OVERFLOW}) from error
        problem = problem_of(event)
        if problem:
            raise self._refused({name: (_PROBLEMS[problem], PROBLEM_TEXTS[problem])})
        return {name: event}

    def _add(self, parameter: inspect.Parameter, annotation: Any) -> None:
        if holds_file(annotation):
            raise ComponentError(
                f"{self._action}() takes a StoredFile as {parameter.name!r}, so anybody could name "
                "any file. Read it from the state, or take an UploadedFile."
            )
        if parameter.kind is parameter.VAR_KEYWORD and holds(annotation, (UploadedFile,)):
            raise ComponentError(
                f"{self._action}() takes files as **{parameter.name}, so visitors choose their "
                "names and no rule of uploads fits. Take a list of UploadedFile under one name."
            )
        if _is_event_class(annotation):
            self._event = (parameter.name, annotation)
        elif any(_is_event_class(member) for member in get_args(annotation)):
            raise ComponentError(
                f"{self._action}() takes {annotation} as {parameter.name!r}. Write one listener "
                "for each event's class."
            )
        required = parameter.default is parameter.empty
        takes_file = holds(annotation, (UploadedFile,))
        adapter, config = _adapter(annotation)
        validate = _validate(adapter, config)
        made = Parameter(
            parameter.name, reader(annotation), adapter, validate, required, takes_file
        )
        if parameter.kind is parameter.VAR_KEYWORD:
            self.rest = made
        else:
            self.parameters.append(made)
            self._taken.add(parameter.name)

    def _bind(
        self, given: Mapping[str, Any], read: Callable[[Parameter, Any], Any]
    ) -> dict[str, Any]:
        arguments: dict[str, Any] = {}
        errors: dict[str, tuple[str, object]] = {}
        for name, parameter in self._matched(given):
            if name not in given:
                if parameter.is_required:
                    errors[name] = "is missing", REQUIRED_TEXT
                continue
            try:
                arguments[name] = parameter.validate(read(parameter, given[name]))
            except ValidationError as error:
                errors[name] = _texts(error)
            except ValueError as error:
                errors[name] = f"is not JSON text: {error}", JSON_TEXT
            except OverflowError:
                errors[name] = _OVERFLOW
            else:
                problem = problem_of(arguments[name])
                if problem:
                    errors[name] = _PROBLEMS[problem], PROBLEM_TEXTS[problem]
        if errors:
            raise self._refused(errors)
        return arguments

    def _refused(self, errors: Mapping[str, tuple[str, object]]) -> ArgumentsInvalid:
        """Return the exception for what developers, and what visitors read of each argument."""
        reasons = {name: reason for name, (reason, _) in errors.items()}
        texts = {name: str(text) for name, (_, text) in errors.items()}
        return ArgumentsInvalid(self._action, reasons, texts)

    def _matched(self, given: Mapping[str, Any]) -> list[tuple[str, Parameter]]:
        matched = [(parameter.name, parameter) for parameter in self.parameters]
        if self.rest is not None:
            matched += [(name, self.rest) for name in given if name not in self._taken]
        return matched


def reader(annotation: Any) -> Callable[[list[Any]], Any]:
    """Return the function that takes ``annotation``'s raw value out of a list of posted values."""
    annotation, is_optional = without_none(annotation)
    origin = get_origin(annotation) or annotation
    if origin in COLLECTIONS:
        member = next(iter(get_args(annotation)), Any)
        return partial(_read_all, is_optional, _integers(member))
    if is_structure(annotation):
        return partial(_read_json, is_optional)
    if is_optional and annotation is not str:
        return partial(_read_optional, _integers(annotation))
    integers = _integers(annotation)
    return partial(_read_choice, integers) if integers else _read_last


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
    if is_boolean(annotation):
        return False
    return [] if is_collection(annotation) else NOTHING


def _first_names(function: Callable[..., Any] | None) -> Iterator[str]:
    """Yield what the wrappers that decorators have put around a method call the component."""
    while function is not None:
        yield from list(inspect.signature(function, follow_wrapped=False).parameters)[:1]
        function = getattr(function, "__wrapped__", None)


def _is_event_class(annotation: Any) -> bool:
    return inspect.isclass(annotation) and issubclass(annotation, NitroEvent)


def is_structure(annotation: Any) -> bool:
    """Return whether a value of ``annotation`` is posted as the text of a JSON object."""
    annotation, _ = without_none(annotation)
    origin = get_origin(annotation) or annotation
    if origin in (Union, types.UnionType):
        return all(is_structure(member) for member in get_args(annotation))
    return (
        inspect.isclass(origin)
        and not issubclass(origin, Enum)
        and (issubclass(origin, (Mapping, BaseModel)) or dataclasses.is_dataclass(origin))
    )


def _integers(annotation: Any) -> dict[str, int]:
    """Return the integers among the choices of a ``Literal`` or an enum, by their text."""
    choices: list[Any] = []
    if get_origin(annotation) is Literal:
        choices = list(get_args(annotation))
    elif inspect.isclass(annotation) and issubclass(annotation, Enum):
        choices = [member.value for member in annotation]
    integers = {str(choice): choice for choice in choices if type(choice) is int}
    return {text: choice for text, choice in integers.items() if text not in choices}


def _read_last(values: list[Any]) -> Any:
    return values[-1]


def _read_choice(integers: dict[str, int], values: list[Any]) -> Any:
    return integers.get(values[-1], values[-1])


def _read_optional(integers: dict[str, int], values: list[Any]) -> Any:
    return None if values[-1] == "" else _read_choice(integers, values)


def _read_all(is_optional: bool, integers: dict[str, int], values: list[Any]) -> Any:
    if is_optional and values == [""]:
        return None
    return [integers.get(value, value) for value in values]


def _read_json(is_optional: bool, values: list[Any]) -> Any:
    text = values[-1]
    if is_optional and text == "":
        return None
    return read_json(text) if isinstance(text, str) else text


def _adapter(annotation: Any) -> tuple[TypeAdapter[Any], CoreConfig | None]:
    try:
        return TypeAdapter(annotation, config=_CONFIG), CoreConfig(allow_inf_nan=False)
    except PydanticUserError:  # a model, dataclass or TypedDict: it has a config of its own
        return TypeAdapter(annotation), None


def _validate(adapter: TypeAdapter[Any], config: CoreConfig | None) -> Callable[[Any], Any]:
    """Return what validates as ``adapter``, and ends at the first wrong item of a list."""
    if not isinstance(adapter.core_schema, dict):  # a model with defer_build
        adapter.rebuild(force=True, raise_errors=False)
    if not isinstance(adapter.core_schema, dict):  # of something that is defined later
        return adapter.validate_python
    return SchemaValidator(_failing_fast(adapter.core_schema), config).validate_python


def _failing_fast(schema: Any) -> Any:
    """Return pydantic's ``schema`` with lists that end at their first error.

    A visitor may send a million items, and an error costs a thousand times what an item does.
    """
    if isinstance(schema, list):
        return [_failing_fast(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    parts = {
        key: value if key in _NO_SCHEMAS else _failing_fast(value) for key, value in schema.items()
    }
    # A field may be called "type".
    is_sequence = isinstance(schema.get("type"), str) and schema["type"] in _SEQUENCES
    return {**parts, "fail_fast": True} if is_sequence else parts


def _texts(error: ValidationError) -> tuple[str, str]:
    """Return what developers and what visitors read."""
    first = error.errors(include_url=False)[0]
    where = ".".join(str(step) for step in first["loc"])
    return f"{where}: {first['msg']}" if where else first["msg"], field_text(first)
