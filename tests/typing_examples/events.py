"""Events by name and by class, and what components say to each other."""

from __future__ import annotations

from decimal import Decimal

from pydantic import BaseModel

from nitro_htmx import NitroComponent, NitroEvent, on
from nitro_htmx.push import channel


class CartUpdated(NitroEvent):
    item_count: int
    total: Decimal = Decimal()


class CartState(BaseModel):
    items: list[int] = []


class Cart(NitroComponent[CartState]):
    emits = ["cart-emptied", CartUpdated]

    def add(self, product_id: int) -> None:
        self.emit("cart-updated")
        self.emit("cart-updated", {"item_count": 1})
        self.emit(CartUpdated(item_count=len(self.state.items)))
        self.emit(CartUpdated(item_count=1), to=channel("carts") | channel("staff"))
        self.emit("cart-updated", {"item_count": 1}, to=channel("carts"))
        self.refresh_component("Cart", key=1, to=channel("carts"))
        self.refresh_component("ProductList", key=product_id)
        self.refresh_component(Badge)
        self.success("Added")
        self.add_error(None, "No.")

    def misuse(self) -> None:
        self.emit(CartUpdated(item_count=1), {"item_count": 1})  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
        self.emit("cart-updated", ["item_count"])  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
        self.emit("cart-updated", to="carts")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
        self.emit(CartUpdated)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
        self.refresh_component(CartState)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


class Badge(NitroComponent[CartState]):
    @on(CartUpdated)
    def count(self, event: CartUpdated) -> None:
        self.state.items = [event.item_count]

    @on("cart-emptied", "cart-lost")
    def clear(self) -> None:
        self.state.items = []
