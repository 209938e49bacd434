"""Which input suits a place of the state: inferred from its annotation and its constraints.

=============================  ==========================================================
annotation                     input
=============================  ==========================================================
``bool``                       a check box
``Literal``, an enum           a select; several of them: a select with ``multiple``
``int``, ``float``, Decimal    ``number``, with ``min``, ``max`` and ``step``
``date``, ``time``, datetime   ``date``, ``time``, ``datetime-local``, with ``min`` and ``max``
``EmailStr``, a URL            ``email``, ``url``
``StoredFile``                 ``file``, with ``accept`` and ``multiple``
anything else                  ``text``, with ``minlength``, ``maxlength`` and ``pattern``
=============================  ==========================================================

pydantic's ``EmailStr`` needs the package email-validator; nothing here does.
"""

from __future__ import annotations

import datetime
import inspect
import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from annotated_types import GroupedMetadata
from pydantic import AnyUrl, EmailStr, NameEmail
from pydantic.fields import FieldInfo

from ..exceptions import ComponentError
from ..state.annotations import is_collection, item_annotation, without_none
from ..state.files import is_file
from ..state.paths import Path

Widget = Literal["input", "checkbox", "textarea", "select", "radio", "checkboxes"]
WIDGETS: tuple[Widget, ...] = ("input", "checkbox", "textarea", "select", "radio", "checkboxes")

_TYPES: tuple[tuple[tuple[type, ...], str], ...] = (
    ((int, float, Decimal), "number"),
    ((datetime.datetime,), "datetime-local"),  # a date, too, so it comes first
    ((datetime.date,), "date"),
    ((datetime.time,), "time"),
    ((EmailStr, NameEmail), "email"),
    ((AnyUrl,), "url"),
)
_BOUNDED = ("number", "date", "time", "datetime-local")
# What Python's, Rust's and the browser's regular expressions do not have in common.
_FOREIGN_PATTERN = re.compile(r"\(\?|\\[AZzhpPQE]")


class OfferedChoice(NamedTuple):
    """One of the values of a place that has only some."""

    value: Any
    label: str


class Input(NamedTuple):
    """The input that suits a place.

    Attributes:
        widget: The kind of control.
        attributes: HTML attributes: the type and the constraints. ``""`` stands for one without a
            value.
        choices: What can be chosen; empty for a control that takes anything.
    """

    widget: Widget
    attributes: dict[str, str]
    choices: tuple[OfferedChoice, ...]


def suitable_input(path: Path) -> Input:
    """Return the input that suits the values at ``path``."""
    bare, is_optional = without_none(path.annotation)
    if is_file(bare):
        return Input("input", {"type": "file"}, ())
    is_many = is_collection(bare)
    kind = without_none(item_of(bare))[0] if is_many else bare
    if kind is bool and not is_many:
        return Input("checkbox", {"type": "checkbox"}, ())
    choices = choices_of(kind)
    if choices or is_many:
        blank = (OfferedChoice("", "---------"),) if is_optional and not is_many else ()
        return Input("select", {"multiple": ""} if is_many else {}, (*blank, *choices))
    limits = _limits(path)
    type_ = _type(kind)
    attributes = {"type": type_, **_constraints(type_, kind, limits)}
    if not is_optional and (type_ not in ("text", "email", "url") or limits.get("min_length")):
        attributes["required"] = ""
    return Input("input", attributes, ())


def choices_of(annotation: Any) -> tuple[OfferedChoice, ...]:
    """Return the values of a ``Literal`` or an enum; none for anything else."""
    if get_origin(annotation) is Literal:
        return tuple(OfferedChoice(value, str(value)) for value in get_args(annotation))
    if inspect.isclass(annotation) and issubclass(annotation, Enum):
        return tuple(OfferedChoice(member, _enum_label(member)) for member in annotation)
    return ()


def given_choices(choices: Iterable[Any]) -> tuple[OfferedChoice, ...]:
    """Return ``choices`` as a template gives them.

    Args:
        choices: Values, pairs of value and label, or dictionaries with ``value`` and ``label``.

    Raises:
        ComponentError: A dictionary has other keys.
    """
    return tuple(map(_given_choice, choices))


def _given_choice(choice: Any) -> OfferedChoice:
    match choice:
        case {"value": value, "label": label} | (value, label):
            return OfferedChoice(value, label)
        case Mapping():
            raise ComponentError(
                f"choices= has {choice!r}. Write a pair, (value, label), or a dictionary with the "
                "keys 'value' and 'label'."
            )
    return OfferedChoice(choice, str(choice))


def item_of(annotation: Any) -> Any:
    """Return the annotation of the items of a collection."""
    found = item_annotation(annotation, 0)
    return found if found is not None else next(iter(get_args(annotation)), Any)


def _enum_label(member: Enum) -> str:
    label = getattr(member, "label", None)  # Django's choices have one
    return str(label or member.name.replace("_", " ").capitalize())


def _type(kind: Any) -> str:
    if inspect.isclass(kind):
        for classes, type_ in _TYPES:
            if issubclass(kind, classes):
                return type_
    return "text"


def _limits(path: Path) -> dict[str, Any]:
    """Return the constraints of a place by the names that pydantic gives them."""
    found: dict[str, Any] = {}
    given = path.field.metadata if path.field is not None else ()
    for metadata in (*given, *_annotated(path.annotation)):
        for part in _parts(metadata):
            for name in _LIMITS:
                value = getattr(part, name, None)
                if value is not None:
                    found.setdefault(name, value)
    return found


_LIMITS = (
    *("ge", "gt", "le", "lt", "multiple_of"),
    *("min_length", "max_length", "pattern", "decimal_places"),
)


def _parts(metadata: Any) -> Iterable[Any]:
    if isinstance(metadata, FieldInfo):  # of an item: pydantic has merged those of fields
        return metadata.metadata
    return metadata if isinstance(metadata, GroupedMetadata) else (metadata,)


def _annotated(annotation: Any) -> Iterator[Any]:
    """Yield the metadata of an annotation, also of the one that may be ``None``."""
    if get_origin(annotation) is Annotated:
        yield from annotation.__metadata__
        yield from _annotated(get_args(annotation)[0])
    elif get_origin(annotation) is Union or type(annotation).__name__ == "UnionType":
        for member in get_args(annotation):
            yield from _annotated(member)


def _constraints(type_: str, kind: type, limits: Mapping[str, Any]) -> dict[str, str]:
    found: dict[str, Any] = {}
    if type_ in _BOUNDED:
        found = {"min": limits.get("ge"), "max": limits.get("le")}
    if type_ == "number":
        found["step"] = _step(kind, limits)
        if issubclass(kind, int):
            # "More than 0" is "at least 1" for integers; for others HTML has no word.
            found["min"] = _first(limits.get("ge"), _shifted(limits.get("gt"), 1))
            found["max"] = _first(limits.get("le"), _shifted(limits.get("lt"), -1))
    if type_ in ("text", "email", "url"):
        found = {"minlength": limits.get("min_length"), "maxlength": limits.get("max_length")}
        found["pattern"] = _pattern(limits.get("pattern"))
    return {name: _text(value) for name, value in found.items() if value is not None}


def _step(kind: type, limits: Mapping[str, Any]) -> Any:
    if limits.get("multiple_of") is not None:
        return limits["multiple_of"]
    if issubclass(kind, int):
        return 1
    places = limits.get("decimal_places")
    return "any" if places is None else Decimal(1).scaleb(-places)


def _shifted(value: Any, by: int) -> Any:
    return None if value is None else value + by


def _first(*values: Any) -> Any:
    return next((value for value in values if value is not None), None)


def _pattern(pattern: Any) -> str | None:
    """Return a pattern as HTML has it: it always matches from beginning to end."""
    text = getattr(pattern, "pattern", pattern)
    if not isinstance(text, str) or _FOREIGN_PATTERN.search(text):
        return None
    is_whole = text.startswith("^") and text.endswith("$") and not text.endswith("\\$")
    return text[1:-1] if is_whole else f".*(?:{text}).*"


def _text(value: Any) -> str:
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    return str(value)
