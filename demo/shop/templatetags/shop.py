"""``{% load shop %}``: the filter that the shop's templates miss in Django."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from django.template import Library

KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")

register = Library()


@register.filter
def get(mapping: Mapping[KeyT, ValueT], key: KeyT) -> ValueT | None:
    """Return ``mapping[key]``, or ``None``. A dot can't do this for a key that is a variable."""
    return mapping.get(key)
