"""What stands around a bound input: its label, its help, its errors."""

from __future__ import annotations

from typing import Any

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from .binding import errors_id, path_of
from .components.base import NitroComponent
from .names import ALL_FIELDS

ERRORS_TEMPLATE = "nitro_htmx/errors.html"


def field_errors(component: NitroComponent[Any], field: str | None = None) -> SafeString:
    """Return the element that shows the errors of ``field``, or nothing if there are none.

    Args:
        component: The component that is being rendered.
        field: The dotted name of a value in its state; ``None`` for errors of no single field.

    Raises:
        ComponentError: The state has no such field.
    """
    name = ALL_FIELDS if field is None else field
    if name != ALL_FIELDS:
        path_of(component, name, "nitro_errors")
    texts = component.errors.get(name)
    if not texts:
        return SafeString("")
    context = {"id": errors_id(component, name), "texts": texts}
    return SafeString(render_to_string(ERRORS_TEMPLATE, context).strip())
