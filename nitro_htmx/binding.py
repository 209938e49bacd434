"""Bound inputs: the attributes that tie an input to a field of the state."""

from __future__ import annotations

import json
from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from pydantic_core import to_jsonable_python

from .arguments import is_boolean
from .components.base import NitroComponent
from .exceptions import ComponentError, nearest_name
from .names import MODEL_ATTRIBUTE
from .registry import name_of


def bound_attributes(
    component: NitroComponent[Any], field: str, choice: object = None
) -> SafeString:
    """Return the attributes of an input bound to ``field``, and note the field as bound.

    Args:
        component: The component that is being rendered.
        field: A field of its state.
        choice: What a radio button, or one check box of several, stands for.

    Raises:
        ComponentError: The state has no such field.
    """
    fields = component.state_class.model_fields
    if field not in fields:
        nearest = nearest_name(field, fields)
        hint = f"Did you mean {nearest!r}?" if nearest else f"Its fields: {', '.join(fields)}."
        raise ComponentError(
            f"{{% nitro_model {field!r} %}}: the state of {name_of(type(component))} has no such "
            f"field. {hint}"
        )
    component._bound.add(field)
    value = component._typed.get(field, getattr(component.state, field))
    # The instance's id keeps the input apart from arguments, nested components and the radio groups
    # of other instances.
    attributes = format_html(
        'name="{}.{}" {}="{}"', component.component_id, field, MODEL_ATTRIBUTE, field
    )
    is_box = choice is None and is_boolean(fields[field].annotation)
    values = _box_attributes(value) if is_box else _value_attributes(value, choice)
    if field in component.errors:
        values["aria-invalid"] = "true"
    return attributes + format_html_join("", ' {}="{}"', values.items())


def _value_attributes(value: Any, choice: object) -> dict[str, str]:
    if choice is not None:
        chosen = [_text(item) for item in value] if _is_many(value) else [_text(value)]
        checked = {"checked": ""} if _text(choice) in chosen else {}
        return {"value": _text(choice), **checked}
    return {} if _is_many(value) else {"value": _text(value)}


def _box_attributes(value: object) -> dict[str, str]:
    """Return a check box's attributes. Without a value of its own it posts ``on``."""
    return {"checked": ""} if value and value != "false" else {}


def _is_many(value: Any) -> bool:
    return isinstance(value, (list, tuple, set, frozenset))


def _text(value: Any) -> str:
    """Return ``value`` as an input takes it: never localised, dates as ISO 8601, models as JSON."""
    ready = to_jsonable_python(value)
    if isinstance(ready, (dict, list)):
        return json.dumps(ready, ensure_ascii=False)
    return "" if ready is None else str(ready)
