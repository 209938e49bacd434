"""A panel that slides in from the side, with what the server says of a row."""

from __future__ import annotations

from typing import Any

from django.shortcuts import get_object_or_404
from pydantic import BaseModel

from demo.shop.models import Product
from nitro_htmx import NitroComponent, register_component


class SlideState(BaseModel):
    product: int | None = None


@register_component
class ProductSlides(NitroComponent[SlideState]):
    def show(self, product: int) -> None:
        self.state.product = get_object_or_404(Product.on_shelf, pk=product).pk

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        products = Product.on_shelf.select_related("category")
        chosen = products.filter(pk=self.state.product).first() if self.state.product else None
        return super().get_context_data(products=products[:6], chosen=chosen, **kwargs)
