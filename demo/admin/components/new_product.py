"""A new product in four steps: forwards once a step is right, and back at any time."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from django.http import HttpResponseRedirect
from django.urls import reverse
from pydantic import Field, field_validator

from demo.admin.access import StaffOnly
from demo.admin.components.products import PICTURE
from demo.shop.models import Category, Product
from nitro_htmx import StoredFile, WizardNitroComponent, WizardState, register_component


class NewProductState(WizardState):
    name: str = Field("", max_length=80)
    summary: str = Field("", max_length=120, description="One line, for the shelf.")
    category: str = ""
    price: Decimal | None = Field(None, decimal_places=2, title="Price in €")
    stock: int = Field(0, ge=0, le=100_000, title="Pieces in stock")
    is_on_shelf: bool = Field(True, title="On the shelf at once")
    picture: StoredFile | None = Field(None, description="PNG, JPEG or WebP, at most 2 MB.")

    @field_validator("name")
    @classmethod
    def check_name(cls, name: str) -> str:
        if not name.strip():
            raise ValueError("Give the product a name.")
        return name.strip()

    @field_validator("price")
    @classmethod
    def check_price(cls, price: Decimal | None) -> Decimal:
        if price is None or price <= 0:
            raise ValueError("Enter a price.")
        return price


@register_component
class NewProduct(StaffOnly, WizardNitroComponent[NewProductState]):
    template_name = "components/admin/new_product.html"
    uploads = {"picture": PICTURE}
    steps = {
        "description": ["name", "summary", "category"],
        "sale": ["price", "stock", "is_on_shelf"],
        "picture": ["picture"],
        "check": [],
    }
    step_titles = {"sale": "Price and stock", "check": "Check"}

    def finish(self) -> HttpResponseRedirect:
        """Save the product, and show it in the list."""
        values = self.state.model_dump(exclude={"step", "category", "picture"})
        product = Product(**values, category_id=self.state.category)
        if self.state.picture:
            product.picture.name = self.state.picture.name
        product.full_clean()
        product.save()
        self.success(f"{product.name} is in the catalogue.")
        query = {"q": f'"{product.name}"'}
        return HttpResponseRedirect(reverse("shop_admin:products", query=query))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the ``categories`` to choose from, and the chosen ``category_name``."""
        categories = [("", "---------"), *Category.objects.values_list("pk", "name")]
        return super().get_context_data(
            categories=categories,
            category_name=dict(categories).get(self.state.category),
            **kwargs,
        )
