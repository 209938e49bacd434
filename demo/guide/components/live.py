"""Section "Rows that are live": a list that follows what anybody does."""

from __future__ import annotations

from typing import Any

from demo.shop.models import Product
from demo.shop.ordering import place_order
from nitro_htmx import BaseListComponent, BaseListState, register_component


@register_component
class StockDesk(BaseListComponent[BaseListState]):
    """Products and how many are left, with a button that orders one.

    Emitted Events:
    - none of its own

    Listens to:
    - nitro:refresh-stockdesk: Reads the products again
    - the channel of ``Product``: Whoever changes one, on this page or anywhere
    """

    model = Product
    live = True
    template_name = "components/stock_desk.html"
    label = "Stock"
    ordering_fields = ["name", "price", "stock"]
    ordering = "name"
    per_page = 6
    list_display = ["name", "price", "stock"]
    has_row_actions = True

    def get_queryset(self) -> Any:
        """Return what the shop offers."""
        return super().get_queryset().filter(is_on_shelf=True)

    def order_one(self, product_id: int) -> None:
        """Order one piece."""
        order = place_order("A visitor of the guide", {product_id: 1})
        self.success(f"Order {order.pk} placed")
