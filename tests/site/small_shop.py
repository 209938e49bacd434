"""A small shop for the tests of the catalogue. No page shows it.

It stands outside ``components``, so it is not found by itself: ``tests/catalogue.py`` loads it into
a registry of its own.
"""

from __future__ import annotations

from decimal import Decimal
from enum import Enum

from pydantic import BaseModel, Field

from nitro_htmx import NitroComponent, NitroEvent, on, register_component


class Size(Enum):
    SMALL = "s"
    LARGE = "l"


class CartUpdated(NitroEvent):
    """The cart has changed.

    Nothing is sent when it stays as it was.
    """

    item_count: int = Field(description="All pieces together.")
    total: Decimal
    size: Size | None = None


class CartItem(BaseModel):
    product_id: int
    price: Decimal


class CartState(BaseModel):
    """What is in the cart."""

    items: list[CartItem] = []


class Warning:  # noqa: A001 - a mixin, which is not a component
    def _warn(self, product_id: int) -> None:
        self.emit("inventory-low", {"product_id": product_id, "threshold": 10})  # type: ignore[attr-defined]


@register_component
class Cart(Warning, NitroComponent[CartState]):
    """The visitor's cart.

    Its prices are what the visitor saw.
    """

    emits = [CartUpdated, "cart-emptied", "inventory-low", "order-created"]

    def add(self, product_id: int, quantity: int = 1) -> None:
        event = CartUpdated(item_count=quantity, total=Decimal("9.50"))
        self.emit(event)
        self.refresh_component(Badge)
        self.refresh_component("orders", key=product_id)

    def order(self, sizes: list[Size], **notes: str) -> None:
        self.emit("order-created", {"order_id": 7, "total": "9.50"})


class BadgeState(BaseModel):
    count: int = 0


@register_component
class Badge(NitroComponent[BadgeState]):
    @on(CartUpdated)
    def count(self, event: CartUpdated) -> None:
        self.state.count = event.item_count

    @on("inventory-low", key="product_id")
    def warn(self, product_id: int, threshold: int = 5) -> None:
        self.emit("order-created", {"order_id": product_id})


class OrderState(BaseModel):
    pass


@register_component(name="Orders")
class OrderList(NitroComponent[OrderState]):
    """All orders."""

    @on("page-hidden")
    def pause(self) -> None: ...
