"""The products: a list to search, filter, sort and edit, and the picture of the one in question."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from django.db import transaction
from pydantic import BaseModel, Field

from demo.admin.access import LIST_ACTIONS, StaffWrites
from demo.shop.models import Product
from nitro_htmx import (
    BaseListComponent,
    BaseListState,
    CrudNitroComponent,
    ModelNitroComponent,
    StoredFile,
    Upload,
    register_component,
)

PICTURE = Upload(("png", "jpg", "jpeg", "webp"), max_bytes=2_000_000, upload_to="products")


class ProductForm(BaseModel):
    name: str = Field("", max_length=80)
    summary: str = Field("", max_length=120)
    category: str = ""
    price: Decimal | None = Field(None, ge=Decimal("0.01"), decimal_places=2, title="Price in €")
    stock: int = Field(0, ge=0)
    is_on_shelf: bool = Field(False, title="On the shelf")


class ProductsState(BaseListState):
    edit_buffer: ProductForm | None = None
    editing_id: int | None = None


@register_component
class ProductAdmin(
    StaffWrites, CrudNitroComponent[ProductsState], BaseListComponent[ProductsState]
):
    model = Product
    live = True
    template_name = "components/admin/products.html"
    open_actions = LIST_ACTIONS
    version_field = "version"
    search_fields = ["name", "summary"]
    filter_fields = ["category", "is_on_shelf", "price__gte", "price__lte"]
    ordering_fields = {
        "name": "name",
        "category": "category__name",
        "price": "price",
        "stock": "stock",
    }
    ordering = "name"
    per_page = 25
    per_page_choices = [10, 25, 50, 100]
    list_select_related = ["category"]
    list_display = ["name", "category", "price", "stock", "is_on_shelf"]
    url_fields = {
        "search": "q",
        "category": "category",
        "is_on_shelf": "shelf",
        "price__gte": "from",
        "price__lte": "to",
        "ordering": "sort",
        "page": "page",
        "per_page": "rows",
    }

    def perform_delete(self, instance: Any) -> None:
        super().perform_delete(instance)
        delete_picture_of(instance)


class PictureState(BaseModel):
    id: int
    photo: StoredFile | None = None


@register_component
class ProductPicture(StaffWrites, ModelNitroComponent[PictureState, Product]):
    model = Product
    template_name = "components/admin/product_picture.html"
    uploads = {"photo": PICTURE}

    def keep(self) -> None:
        """Make the uploaded file the product's picture, instead of the one before."""
        if self.state.photo is None:
            self.add_error("photo", "Choose a picture first.")
            return
        self._change(self.state.photo.name)
        self.state.photo = None
        self.success("The picture is kept.")

    def remove(self) -> None:
        """Leave the product without a picture."""
        self._change("")
        self.success("The picture is gone.")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the ``product``."""
        return super().get_context_data(product=self.get_object(self.state.id), **kwargs)

    def _change(self, name: str) -> None:
        product = self.get_object(self.state.id)
        delete_picture_of(product)
        product.picture.name = name
        product.save(update_fields=["picture"])
        self.emit("product-updated", {"product_id": product.pk})
        self.refresh_component(ProductAdmin)


def delete_picture_of(product: Product) -> None:
    """Delete a product's picture from the storage, once it is sure that the row lets it go."""
    storage, name = product.picture.storage, product.picture.name
    if name:
        transaction.on_commit(lambda: storage.delete(name))
