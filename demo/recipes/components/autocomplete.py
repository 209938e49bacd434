"""An input that offers what fits while one types."""

from __future__ import annotations

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from pydantic import BaseModel, Field

from demo.shop.models import Product
from nitro_htmx import NitroComponent, register_component

MOST = 8


class FinderState(BaseModel):
    query: str = Field("", max_length=80)
    chosen: str = ""


@register_component
class ProductFinder(NitroComponent[FinderState]):
    @property
    def found(self) -> QuerySet[Product]:
        if self.state.query.strip() in ("", self.state.chosen):
            return Product.on_shelf.none()
        return Product.on_shelf.search(self.state.query)[:MOST]

    def choose(self, product_id: int) -> None:
        product = get_object_or_404(Product.on_shelf, pk=product_id)
        self.state = FinderState(query=product.name, chosen=product.name)
