"""Tabs, of which one is rendered."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel

from demo.shop.models import Order, Product
from nitro_htmx import NitroComponent, register_component

TABS = {"stock": "In stock", "orders": "Orders", "delivery": "Delivery"}


class TabsState(BaseModel):
    tab: Literal["stock", "orders", "delivery"] = "stock"


@register_component
class ShopTabs(NitroComponent[TabsState]):
    def show(self, tab: Literal["stock", "orders", "delivery"]) -> None:
        self.state.tab = tab

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rows: Any = []  # of the tab that is shown, and of no other
        if self.state.tab == "stock":
            rows = Product.on_shelf.order_by("-stock")[:5]
        elif self.state.tab == "orders":
            rows = Order.objects.all()[:5]
        return super().get_context_data(tabs=TABS.items(), rows=rows, **kwargs)
