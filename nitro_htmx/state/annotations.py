"""What a type annotation says about the values it allows."""

from __future__ import annotations

import inspect
import types
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

COLLECTIONS = (list, set, frozenset, tuple, Sequence, AbstractSet)
_ORDERED = (list, tuple, Sequence)


def without_none(annotation: Any) -> tuple[Any, bool]:
    """Return ``annotation`` without ``Annotated`` and ``None``, and whether ``None`` was in it."""
    if get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    if get_origin(annotation) is Literal and None in get_args(annotation):
        rest = tuple(value for value in get_args(annotation) if value is not None)
        return Literal[rest] if rest else annotation, True
    if get_origin(annotation) not in (Union, types.UnionType):
        return annotation, False
    members = [member for member in get_args(annotation) if member is not types.NoneType]
    is_optional = len(members) < len(get_args(annotation))
    inner = without_none(members[0])[0] if len(members) == 1 else Union[tuple(members)]  # noqa: UP007
    return inner, is_optional


def is_boolean(annotation: Any) -> bool:
    """Return whether a single check box stands for a field of ``annotation``."""
    return without_none(annotation)[0] is bool


def is_collection(annotation: Any) -> bool:
    """Return whether a field of ``annotation`` holds several values."""
    bare, _ = without_none(annotation)
    return (get_origin(bare) or bare) in COLLECTIONS


def is_model(annotation: Any) -> bool:
    """Return whether ``annotation`` is a pydantic model."""
    return inspect.isclass(annotation) and issubclass(annotation, BaseModel)


def models_in(annotation: Any) -> list[type[BaseModel]]:
    """Return the pydantic models among which a value of ``annotation`` is."""
    bare, _ = without_none(annotation)
    members = get_args(bare) if get_origin(bare) is Union else (bare,)
    inner = (without_none(member)[0] for member in members)
    return [member for member in inner if is_model(member)]


def item_annotation(annotation: Any, index: int) -> Any:
    """Return the annotation of an item of a list or tuple; ``None`` if it holds no such item."""
    bare, _ = without_none(annotation)
    origin = get_origin(bare) or bare
    if origin not in _ORDERED:
        return None
    arguments = get_args(bare)
    if origin is tuple and arguments and arguments[-1] is not Ellipsis:
        return arguments[index] if index < len(arguments) else None
    return arguments[0] if arguments else Any


def holds(annotation: Any, kinds: tuple[type, ...], seen: tuple[Any, ...] = ()) -> bool:
    """Return whether one of ``kinds`` is somewhere in ``annotation``, such as in a model."""
    if annotation in seen:  # models may hold each other
        return False
    inner = list(get_args(annotation))
    if is_model(annotation):
        inner += [field.annotation for field in annotation.model_fields.values()]
    return annotation in kinds or any(holds(part, kinds, (*seen, annotation)) for part in inner)
