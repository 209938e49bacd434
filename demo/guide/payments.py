"""A pretended payment service. A real one is somebody else's server."""

from __future__ import annotations

from django.utils.crypto import get_random_string

from demo.guide.models import Payment
from demo.shop.models import Order

DECLINED_CARD = "declined"
"""The test card that has no money. Every other card has."""


def charge(order: Order, card: str) -> Payment:
    """Try to take an order's total from a card, and return how it ended."""
    return Payment.objects.create(
        id=f"pay-{get_random_string(16)}", order=order, is_accepted=card != DECLINED_CARD
    )
