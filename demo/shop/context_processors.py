"""What every page of the shop shows."""

from __future__ import annotations

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from demo.shop.cart_session import load_cart


def cart(request: HttpRequest) -> dict[str, object]:
    """Return ``cart_count``, the number of pieces in the cart, for the page's head."""
    # Lazy: components get this too, and most of them never read the session.
    return {"cart_count": SimpleLazyObject(lambda: sum(load_cart(request).values()))}
