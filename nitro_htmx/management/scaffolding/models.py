"""What a generated component has to know of a model."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum

from django.apps import AppConfig
from django.db import models

from ...exceptions import nearest_name

# Kind of field → annotation, default, a valid sample, the import that the annotation needs.
_KINDS: tuple[tuple[type[models.Field], str, str, str, str], ...] = (  # type: ignore[type-arg]
    (models.EmailField, "str", '""', '"ada@example.com"', ""),
    (models.URLField, "str", '""', '"https://example.com/"', ""),
    (models.SlugField, "str", '""', '"sample"', ""),
    (models.CharField, "str", '""', '"Sample"', ""),
    (models.TextField, "str", '""', '"Sample"', ""),
    (models.BooleanField, "bool", "False", "True", ""),
    (models.IntegerField, "int | None", "None", "1", ""),
    (models.FloatField, "float | None", "None", "1.5", ""),
    (models.DecimalField, "Decimal | None", "None", '"1"', "from decimal import Decimal"),
    (models.DateField, "datetime.date | None", "None", '"2026-01-31"', "datetime"),
    (models.TimeField, "datetime.time | None", "None", '"18:30"', "datetime"),
)


@dataclass(frozen=True)
class BufferField:
    """A field of a model that visitors may set.

    Attributes:
        name: Its name.
        annotation: Its type in the buffer.
        default: The buffer's default, as Python.
        sample: A valid value, as Python.
        needs: The line that imports the type, or ``""``.
        is_text: Whether one can search in it.
    """

    name: str
    annotation: str
    default: str
    sample: str
    needs: str
    is_text: bool


def find_model(app: AppConfig, component: str, given: str | None) -> type[models.Model]:
    """Return the model that a component is for: the one that was named, or the one it is called by.

    Raises:
        LookupError: There is none, or it is not clear which.
    """
    known = {model.__name__: model for model in app.get_models()}
    listed = ", ".join(known) or "none"
    if given is not None:
        for name, model in known.items():
            if name.lower() == given.lower():
                return model
        nearest = nearest_name(given, known)
        hint = f" Did you mean {nearest!r}?" if nearest else ""
        raise LookupError(f"{app.label} has no model {given!r}.{hint} Its models: {listed}.")
    fitting = [name for name in known if component.lower().startswith(name.lower())]
    if not fitting and len(known) == 1:
        fitting = list(known)
    if not fitting:
        raise LookupError(
            f"Which model is {component} for? Name it: --model … The models of {app.label}: "
            f"{listed}."
        )
    return known[max(fitting, key=len)]


def buffer_fields(model: type[models.Model]) -> list[BufferField]:
    """Return the fields that a visitor may set, but for relations, files and moments."""
    found = []
    for field in model._meta.concrete_fields:
        if field.primary_key or not field.editable or field.is_relation:
            continue
        if isinstance(field, models.DateTimeField):  # whose time zone, only the project knows
            continue
        kind = next((kind for kind in _KINDS if isinstance(field, kind[0])), None)
        if kind is None or isinstance(field, models.FileField):
            continue
        _class, annotation, default, sample, needs = kind
        if field.choices:
            value = next((value for value, _label in field.flatchoices if value), "")
            sample = _literal(str(value))
        first = field.default.value if isinstance(field.default, Enum) else field.default
        if field.has_default() and type(first) in {bool, float, int, str}:
            default = _literal(first)
        needs = f"import {needs}" if needs and " " not in needs else needs
        is_text = annotation == "str"
        found.append(BufferField(field.name, annotation, default, sample, needs, is_text))
    return found


def _literal(value: bool | float | int | str) -> str:
    """Return a value as Python, in double quotes where formatters want them."""
    if isinstance(value, str) and '"' not in value:
        return json.dumps(value, ensure_ascii=False)
    return repr(value)


def missing_fields(model: type[models.Model]) -> list[str]:
    """Return the fields without which no row can be saved, and that no buffer holds."""
    held = {field.name for field in buffer_fields(model)}
    return [
        field.name
        for field in model._meta.concrete_fields
        if field.name not in held
        and not (field.primary_key or field.null or field.has_default() or field.blank)
        and (field.is_relation or field.editable)
    ]


def key_type(model: type[models.Model]) -> tuple[str, str]:
    """Return the type of the model's primary key, and the line that imports it, or ``""``."""
    key = model._meta.pk
    if isinstance(key, models.IntegerField):
        return "int", ""
    return ("uuid.UUID", "import uuid") if isinstance(key, models.UUIDField) else ("str", "")
