"""A dashboard whose slow parts come later."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db.models import Sum
from pydantic import BaseModel

from demo.recipes.slow import pause
from demo.shop.models import Order, Product
from nitro_htmx import NitroComponent, register_component


class DashboardState(BaseModel):
    pass


@register_component
class ShopDashboard(NitroComponent[DashboardState]):
    parts = ("orders", "turnover", "stock")


class PartState(BaseModel):
    name: str


@register_component
class DashboardPart(NitroComponent[PartState]):
    placeholder_height = 110

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        pause()
        figures: dict[str, Callable[[], Any]] = {
            "orders": Order.objects.count,
            "turnover": lambda: Order.objects.aggregate(all=Sum("total"))["all"] or 0,
            "stock": lambda: Product.on_shelf.aggregate(all=Sum("stock"))["all"] or 0,
        }
        return super().get_context_data(figure=figures[self.state.name](), **kwargs)
