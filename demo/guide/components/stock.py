"""Sections "Descriptive names" and "Useful context": a typed event, and who listens to it."""

from __future__ import annotations

from typing import Any

from django.db.models import F
from pydantic import BaseModel, Field

from demo.shop.events import InventoryLow
from demo.shop.models import LOW_STOCK, Product
from nitro_htmx import NitroComponent, on, register_component


class CounterState(BaseModel):
    """What is sold at the counter."""

    product_id: int = Field(0, description="Zero where the shop is empty.")


@register_component
class SalesCounter(NitroComponent[CounterState]):
    """Sells five pieces at a time of one product, until few are left.

    Emitted Events:
    - nitro:inventory-low: {product_id, product_name, current_stock, threshold}
    """

    template_name = "components/sales_counter.html"
    emits = [InventoryLow]

    def get_initial_state(self, **kwargs: Any) -> CounterState:
        """Return the counter of the first product that is not yet running low."""
        product = Product.on_shelf.filter(stock__gte=LOW_STOCK).first()
        return CounterState(product_id=product.pk if product else 0, **kwargs)

    def sell_five(self) -> None:
        """Sell five pieces. The event carries all that a listener may want to know."""
        sold = Product.on_shelf.filter(pk=self.state.product_id, stock__gte=5)
        if not sold.update(stock=F("stock") - 5):
            self.warning("There are not enough pieces left.")
            return
        product = Product.on_shelf.get(pk=self.state.product_id)
        if product.stock < LOW_STOCK:
            self.emit(
                InventoryLow(
                    product_id=product.pk,
                    product_name=product.name,
                    current_stock=product.stock,
                    threshold=LOW_STOCK,
                )
            )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the ``product``."""
        product = Product.on_shelf.filter(pk=self.state.product_id).first()
        return super().get_context_data(product=product, **kwargs)


class ReorderState(BaseModel):
    """What has to be ordered."""

    lines: list[str] = []


@register_component
class ReorderList(NitroComponent[ReorderState]):
    """Notes what is running low. The event's data arrives as the event's class.

    Listens to:
    - nitro:inventory-low: Notes the product
    """

    template_name = "components/reorder_list.html"

    @on(InventoryLow)
    def note(self, event: InventoryLow) -> None:
        """Note a product and the pieces that are missing."""
        missing = event.threshold - event.current_stock
        line = f"{missing} × {event.product_name[:80]}"
        self.state.lines = [*self.state.lines[-4:], line]
