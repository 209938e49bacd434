"""A select whose options depend on another."""

from __future__ import annotations

from pydantic import BaseModel

from demo.shop.models import Category, Product
from nitro_htmx import NitroComponent, register_component


class PickState(BaseModel):
    department: str = ""
    product: int | None = None


@register_component
class ProductPicker(NitroComponent[PickState]):
    @property
    def departments(self) -> list[tuple[str, str]]:
        return [("", "Choose one"), *Category.objects.values_list("slug", "name")]

    @property
    def products(self) -> list[tuple[int | str, str]]:
        found = Product.on_shelf.filter(category=self.state.department)
        return [("", "Choose one"), *found.values_list("pk", "name")]

    def choose(self) -> None:
        name = dict(self.products).get(self.state.product or "")
        if self.state.product is None or name is None:
            self.add_error("product", "Choose a product of this department.")
            return
        self.success(f"You have chosen {name}.")
