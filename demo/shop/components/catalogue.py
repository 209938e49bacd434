"""The catalogue's management: a list, an editor, and statistics by department."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from django.db.models import Count, F, Q, Sum
from pydantic import BaseModel, Field, field_validator

from demo.shop.models import Category, Product
from nitro_htmx import (
    BaseListComponent,
    BaseListState,
    ModelNitroComponent,
    action,
    helper,
    on,
    register_component,
)


class ProductListState(BaseListState):
    """Which part of the catalogue is shown."""

    selected: int | None = Field(None, description="The product that is being edited.")


@register_component
class ProductList(BaseListComponent[ProductListState]):
    """The catalogue as a table: a ready-made list, with a button of its own.

    Emitted Events:
    - nitro:product-selected: {product_id}

    Listens to:
    - nitro:refresh-productlist: Reads the products again
    """

    model = Product
    live = True  # whoever changes a product, in the Admin or by an order
    template_name = "components/product_list.html"
    search_fields = ["name", "summary"]
    ordering_fields = {
        "name": "name",
        "category": "category__name",
        "price": "price",
        "stock": "stock",
    }
    ordering = "name"
    per_page = 12
    list_display = ["name", "category", "price", "stock"]
    labels = {"category": "Department"}
    has_row_actions = True

    def get_queryset(self) -> Any:
        """Return what the shop offers."""
        return super().get_queryset().filter(is_on_shelf=True)

    def edit(self, product_id: int) -> None:
        """Mark a product and ask the editor to show it."""
        self.state.selected = product_id
        self.emit("product-selected", {"product_id": product_id})


class ProductSchema(BaseModel):
    """A product as the editor's form knows it."""

    id: int | None = Field(None, description="`None` for a product that is not saved yet.")
    name: str = Field("", max_length=80)
    summary: str = Field("", max_length=120)
    category_id: str = Field("", max_length=20)
    price: Decimal | None = Field(None, ge=Decimal("0.01"), max_digits=8, decimal_places=2)
    stock: int = Field(0, ge=0, le=100_000)

    # Texts of our own: pydantic's are for developers.

    @field_validator("name")
    @classmethod
    def _check_name(cls, name: str) -> str:
        """Ask for a name."""
        if not name.strip():
            raise ValueError("Give the product a name.")
        return name.strip()

    @field_validator("price")
    @classmethod
    def _check_price(cls, price: Decimal | None) -> Decimal:
        """Ask for a price."""
        if price is None:
            raise ValueError("Enter a price.")
        return price


@register_component
class ProductEditor(ModelNitroComponent[ProductSchema]):
    """A form for one product, or for a new one.

    Emitted Events:
    - nitro:product-shown: {product_id}: Another product is in the form now
    - nitro:product-created: {product_id, product_name, category}
    - nitro:product-updated: {product_id, changes: [...]}
    - nitro:product-deleted: {product_name, category}
    - nitro:refresh-productlist: After each of the last three
    - nitro:refresh-categorystats: After those that change a department's numbers

    Listens to:
    - nitro:product-selected: {product_id}: Shows that product
    - nitro:refresh-producteditor: Reads the product again
    """

    model = Product
    template_name = "components/product_editor.html"

    def get_initial_state(self, **kwargs: Any) -> ProductSchema:
        """Return the state of a product, or an empty form if none was asked for."""
        return super().get_initial_state(**kwargs) if kwargs else ProductSchema()

    def refresh(self) -> None:
        """Read the product again, if it has been saved before."""
        if self.state.id is not None:
            super().refresh()

    @on("product-selected")
    def show_product(self, product_id: int) -> None:
        """Show another product in the form."""
        self.state = self.get_initial_state(pk=product_id)
        self.emit("product-shown", {"product_id": product_id})

    # The form that goes may hold anything: what was typed does not matter any more.
    @action(validate=False)
    def new_product(self) -> None:
        """Empty the form."""
        self.state = self.get_initial_state()

    def save_product(self) -> None:
        """Save the product and reload what shows it."""
        product = Product() if self.state.id is None else self.get_object(self.state.id)
        is_new = product.pk is None
        values = self.state.model_dump(exclude={"id"})
        changes = [name for name, value in values.items() if getattr(product, name) != value]
        for name in changes:
            setattr(product, name, values[name])
        product.full_clean()
        product.save()
        if is_new:
            self.state.id = product.pk
            self.emit(
                "product-created",
                {
                    "product_id": product.pk,
                    "product_name": product.name,
                    "category": product.category_id,
                },
            )
        else:
            self.emit("product-updated", {"product_id": product.pk, "changes": changes})
        self.refresh_component("ProductList")
        if {"category_id", "stock"} & set(changes):
            self.refresh_component("CategoryStats")
        self.success("Product saved!")

    @action(validate=False)
    def delete_product(self) -> None:
        """Delete the product and empty the form."""
        obj = self.get_object(self.state.id)
        product_name = obj.name
        product_category = obj.category_id
        obj.delete()
        self.state = self.get_initial_state()

        self.emit("product-deleted", {"product_name": product_name, "category": product_category})
        self.refresh_component("ProductList")
        self.refresh_component("CategoryStats")
        self.success(f"Deleted {product_name}")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the ``categories``."""
        return super().get_context_data(categories=Category.objects.all(), **kwargs)


@register_component
class CategoryStats(BaseListComponent[BaseListState]):
    """How many products each department has on the shelf, and how many pieces of them.

    Emitted Events:
    - none of its own

    Listens to:
    - nitro:refresh-categorystats: Counts again
    """

    model = Category
    template_name = "components/category_stats.html"
    label = "Departments"
    ordering_fields = {"name": "name", "products": F("offered"), "pieces": F("in_stock")}
    ordering = "name"
    per_page = 100
    list_display = ["name", "products", "pieces"]
    labels = {"products": "Products"}

    def get_queryset(self) -> Any:
        """Return the departments with what they have."""
        shown = Q(products__is_on_shelf=True)
        return (
            super()
            .get_queryset()
            .annotate(
                offered=Count("products", filter=shown),
                in_stock=Sum("products__stock", filter=shown, default=0),
            )
        )

    @helper
    def products(self, category: Any) -> Any:
        """Return the number of products."""
        return category.offered

    @helper
    def pieces(self, category: Any) -> Any:
        """Return the number of pieces."""
        return category.in_stock

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add ``most_pieces``, which the longest bar stands for."""
        context = super().get_context_data(**kwargs)
        most = max((category.in_stock for category in context["items"]), default=0)
        return {"most_pieces": most, **context}
