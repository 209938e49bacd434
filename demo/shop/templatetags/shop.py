"""``{% load shop %}``: the filters and the tag that the shop's templates miss in Django."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TypeVar

from django.template import Context, Library
from django.template.defaultfilters import floatformat

from demo.visitors import channel_of, visitor_of
from nitro_htmx.push import Channel

KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")

register = Library()


@register.filter
def get(mapping: Mapping[KeyT, ValueT], key: KeyT) -> ValueT | None:
    """Return ``mapping[key]``, or ``None``. A dot can't do this for a key that is a variable."""
    return mapping.get(key)


@register.simple_tag(takes_context=True)
def visitor_channel(context: Context) -> Channel | None:
    """Return the channel of the visitor's pages; ``None`` for one who needs none yet."""
    return channel_of(visitor_of(context["request"]))


@register.filter
def euros(amount: Decimal) -> str:
    """Return an amount of money as all pages write it, such as ``€1,234.50``."""
    return f"€{floatformat(amount, '2g')}"
