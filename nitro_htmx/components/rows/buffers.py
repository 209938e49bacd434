"""Buffers: the pydantic models inside a state that hold what a visitor types for a row."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, get_args

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils.text import capfirst
from pydantic import BaseModel
from pydantic import ValidationError as PydanticError
from pydantic_core import from_json, to_json

from ...exceptions import ComponentError
from ...names import ALL_FIELDS
from ...state.field_texts import PROBLEM_TEXTS
from ...state.schema import StateSchema
from ...state.values import is_finite
from .instances import RowReader

CREATE = "create_buffer"
EDIT = "edit_buffer"
EDITING = "editing_id"


def buffer_class_of(state_class: type[BaseModel], name: str) -> type[BaseModel] | None:
    """Return the pydantic model that the state's field ``name`` holds, ``None`` if it has none."""
    field = state_class.model_fields.get(name)
    candidates = () if field is None else (field.annotation, *get_args(field.annotation))
    for candidate in candidates:
        if inspect.isclass(candidate) and issubclass(candidate, BaseModel):
            return candidate
    return None


def needed_class(component: Any, name: str) -> type[BaseModel]:
    """Return the pydantic model of a component's buffer.

    Raises:
        ComponentError: Its state has no such buffer.
    """
    buffer_class = buffer_class_of(component.state_class, name)
    if buffer_class is None:
        kind = type(component).__qualname__
        raise ComponentError(f"The state of {kind} has no {name!r} with a pydantic model.")
    return buffer_class


def empty(state_class: type[BaseModel], name: str) -> Any:
    """Return what the state's field ``name`` holds in a new state."""
    field = state_class.model_fields[name]
    if field.is_required():
        buffer_class = buffer_class_of(state_class, name)
        return None if buffer_class is None else buffer_class()
    return field.get_default(call_default_factory=True, validated_data={})


def read_row(buffer_class: type[BaseModel], instance: Any) -> BaseModel:
    """Return a buffer with the values of a row. A value that the buffer refuses is kept as it is.

    The visitor is to see it, and to correct it.
    """
    row = RowReader(instance, buffer_class, for_inputs=True)
    try:
        return buffer_class.model_validate(row, from_attributes=True, by_alias=False, by_name=True)
    except PydanticError:
        names = [name for name in buffer_class.model_fields if hasattr(row, name)]
        data = to_json({name: getattr(row, name) for name in names}, fallback=str)
        return _schema_of(buffer_class).load(data, strict=False).state


def dump(buffer: BaseModel) -> dict[str, Any]:
    """Return a buffer's values as JSON knows them."""
    values: dict[str, Any] = from_json(_schema_of(type(buffer)).dump(buffer))
    return values


def load(buffer_class: type[BaseModel], values: Mapping[str, Any]) -> BaseModel:
    """Return the buffer that ``dump()`` made ``values`` of."""
    return _schema_of(buffer_class).load(to_json(values), strict=False).state


def validated(buffer_class: type[BaseModel], name: str, buffer: Any) -> BaseModel:
    """Return the buffer, with all its values valid.

    Args:
        buffer_class: What it has to be.
        name: The state's field, for the names of errors.
        buffer: An instance, or the mapping that stands for one that did not validate.

    Raises:
        ValidationError: Django's, with ``<name>.<field>`` for each value that is not valid.
    """
    values = dump(buffer) if isinstance(buffer, BaseModel) else buffer
    loaded, errors = _schema_of(buffer_class).load(to_json(values), strict=False)
    for field in buffer_class.model_fields:
        if field not in errors and not is_finite(getattr(loaded, field)):
            errors[field] = [str(PROBLEM_TEXTS["number"])]
    if errors:
        raise ValidationError(
            {
                ALL_FIELDS if field == ALL_FIELDS else f"{name}.{field}": texts
                for field, texts in errors.items()
            }
        )
    return loaded


def with_dotted_names(
    error: ValidationError, name: str, buffer_class: type[BaseModel], fields: Mapping[str, Any]
) -> ValidationError:
    """Return ``error``, which is a model's, with the names under which inputs are bound.

    What concerns a field that the buffer lacks has no input, so it goes to the errors of the whole,
    with the field's label.

    Args:
        error: What ``full_clean()`` or a hook raised.
        name: The state's field that holds the buffer.
        buffer_class: The buffer's class.
        fields: The buffer's fields that are written → the model's fields.
    """
    if not hasattr(error, "error_dict"):
        return error
    inputs = {field.name: f"{name}.{own}" for own, field in fields.items()}
    inputs |= {own: f"{name}.{own}" for own in buffer_class.model_fields}
    found: dict[str, list[str]] = {}
    for key, texts in error.message_dict.items():
        if key == NON_FIELD_ERRORS or key.startswith(f"{name}."):
            found.setdefault(key, []).extend(texts)
        elif key in inputs:
            found.setdefault(inputs[key], []).extend(texts)
        else:
            found.setdefault(ALL_FIELDS, []).extend(f"{_label(key)}: {text}" for text in texts)
    return ValidationError(found)


def _label(name: str) -> str:
    return str(capfirst(name.replace("_", " ")))


@lru_cache(maxsize=256)
def _schema_of(buffer_class: type[BaseModel]) -> StateSchema[BaseModel]:
    return StateSchema(buffer_class)


def actions_without_buffer(state_class: type[BaseModel]) -> list[str]:
    """Return the actions for which a state lacks the fields."""
    fields = state_class.model_fields
    missing = [] if CREATE in fields else ["create_item"]
    if EDIT not in fields or EDITING not in fields:
        missing += ["start_edit", "save_edit", "cancel_edit"]
    return missing
