"""Dotted names of values inside a state: ``email``, ``address.street``, ``lines.0.amount``.

A name is looked up among the declared fields of pydantic models and the indexes of lists, and never
among attributes. So no name leads to ``__class__``, to a method or out of the state.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from ..names import ALL_FIELDS
from .annotations import item_annotation, models_in

Step = str | int  # a field's name, or an item's index

NOT_THERE = object()
MAX_STEPS = 8

_INDEX = re.compile(r"0|[1-9][0-9]{0,5}")


class Path(NamedTuple):
    """A declared place in the states of a class.

    Attributes:
        name: The dotted name.
        steps: Its parts.
        annotation: What a value there has to be.
        field: The field that the name ends with; ``None`` for an item of a list.
    """

    name: str
    steps: tuple[Step, ...]
    annotation: Any
    field: FieldInfo | None


def find_path(state_class: type[BaseModel], name: object) -> Path | None:
    """Return the declared place called ``name``, or ``None``; ``name`` may be anything."""
    return _find_path(state_class, name) if isinstance(name, str) else None


@lru_cache(maxsize=4096)
def _find_path(state_class: type[BaseModel], name: str) -> Path | None:
    annotation: Any = state_class
    field: FieldInfo | None = None
    steps: list[Step] = []
    parts = name.split(".")
    if len(parts) > MAX_STEPS:
        return None
    for part in parts:
        found = _step(annotation, part)
        if found is None:
            return None
        step, annotation, field = found
        steps.append(step)
    return Path(name, tuple(steps), annotation, field)


def _step(annotation: Any, part: str) -> tuple[Step, Any, FieldInfo | None] | None:
    for model in models_in(annotation):
        if part in model.model_fields:
            field = model.model_fields[part]
            return part, field.annotation, field
    if _INDEX.fullmatch(part):
        item = item_annotation(annotation, int(part))
        if item is not None:
            return int(part), item, None
    return None


def get_value(data: Any, steps: Iterable[Step]) -> Any:
    """Return the value at ``steps`` in a state or in its JSON; ``NOT_THERE`` if there is none.

    A sub-model may be ``None``, a list may be shorter, and what did not validate is plain JSON.
    """
    for step in steps:
        if isinstance(data, BaseModel) and step in type(data).model_fields:
            data = getattr(data, str(step), NOT_THERE)
        elif isinstance(data, Mapping) and isinstance(step, str):
            data = data.get(step, NOT_THERE)
        elif isinstance(data, (list, tuple)) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            return NOT_THERE
    return data


def set_value(data: dict[str, Any], steps: Sequence[Step], value: Any) -> bool:
    """Put ``value`` at ``steps`` into a state's JSON, and return whether the place was there."""
    *way, last = steps
    parent = get_value(data, way)
    if isinstance(parent, dict) and isinstance(last, str):
        parent[last] = value
        return True
    if isinstance(parent, list) and isinstance(last, int) and last < len(parent):
        parent[last] = value
        return True
    return False


def first_field(name: str) -> str:
    """Return the state's own field in which the place called ``name`` is."""
    return name.partition(".")[0]


def is_within(name: str, other: str) -> bool:
    """Return whether ``name`` is ``other`` or a place inside of it."""
    return name == other or name.startswith(f"{other}.")


def error_name(
    state_class: type[BaseModel], location: Sequence[Step], bound: Collection[str]
) -> str:
    """Return the name under which an error is kept in ``errors``.

    It is that of the innermost bound place that holds the error's location. Where none is bound, it
    is that of the innermost declared field, or of the item of a list of models.

    Args:
        state_class: The state's class.
        location: pydantic's ``loc``: empty for the model as a whole.
        bound: Names of the places that inputs are bound to.
    """
    declared, depth = _declared_steps(state_class, location)
    for length in range(len(declared), 0, -1):
        name = ".".join(map(str, declared[:length]))
        if name in bound or length <= depth:
            return name
    return str(location[0]) if location else ALL_FIELDS


def _declared_steps(
    state_class: type[BaseModel], location: Sequence[Step]
) -> tuple[list[Step], int]:
    """Return the steps of ``location`` that are declared.

    Returns:
        The steps, and how many of them lead to the innermost field or model.
    """
    annotation: Any = state_class
    steps: list[Step] = []
    depth = 0
    for part in location:
        found = _step(annotation, str(part))
        if found is None:
            if len(models_in(annotation)) > 1:
                continue  # pydantic names the member of a union that it has tried
            break
        step, annotation, field = found
        steps.append(step)
        if field is not None or models_in(annotation):
            depth = len(steps)
    return steps, depth
