"""The visitor's cart between two pages.

On one page the cart is the state of the ``ShoppingCart`` component. The session keeps a copy,
product ids and quantities only, so that the next page can start with it.
"""

from __future__ import annotations

from collections.abc import Mapping

from django.http import HttpRequest

_KEY = "cart"


def load_cart(request: HttpRequest) -> dict[int, int]:
    """Return the pieces in the cart by product id, in the order in which they were added."""
    # JSON, which sessions are stored as, has text keys only.
    return {
        int(product_id): quantity for product_id, quantity in request.session.get(_KEY, {}).items()
    }


def save_cart(request: HttpRequest, quantities: Mapping[int, int]) -> None:
    """Keep these pieces by product id for the next page."""
    request.session[_KEY] = {
        str(product_id): quantity for product_id, quantity in quantities.items()
    }
