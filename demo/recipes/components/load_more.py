"""A list that shows more at each click."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from demo.shop.models import Product
from nitro_htmx import NitroComponent, register_component

STEP = 6


class MoreState(BaseModel):
    shown: int = STEP


@register_component
class MoreProducts(NitroComponent[MoreState]):
    def more(self) -> None:
        self.state.shown += STEP

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        products = Product.on_shelf.all()
        return super().get_context_data(
            products=products[: self.state.shown], total=products.count(), **kwargs
        )
