"""Rows of a model as pydantic models, and back."""

from __future__ import annotations

from typing import Any

from django.db.models import Model


def claim(instance: Model, field: str, value: Any) -> None:
    """Make ``value`` the owner or tenant of a row that is not saved yet.

    Args:
        instance: The row.
        field: A field's name. A path, which holds ``__``, is left to the row's own fields.
        value: A related instance, or what the field's column holds.
    """
    if "__" in field:
        return
    if not isinstance(value, Model):
        field = getattr(instance._meta.get_field(field), "attname", field)
    setattr(instance, field, value)
