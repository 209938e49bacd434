"""``{% load shop %}``: the filters that the shop's templates miss in Django."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TypeVar

from django.template import Library
from django.template.defaultfilters import floatformat

KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")

register = Library()


@register.filter
def get(mapping: Mapping[KeyT, ValueT], key: KeyT) -> ValueT | None:
    """Return ``mapping[key]``, or ``None``. A dot can't do this for a key that is a variable."""
    return mapping.get(key)


@register.filter
def euros(amount: Decimal) -> str:
    """Return an amount of money as all pages write it, such as ``€1,234.50``."""
    return f"€{floatformat(amount, '2g')}"
