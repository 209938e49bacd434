"""The categories: all that there is to a small table, from the ready-made templates alone."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, Q
from pydantic import BaseModel, Field

from demo.admin.access import LIST_ACTIONS, StaffWrites
from demo.shop.models import Category
from nitro_htmx import (
    BaseListComponent,
    BaseListState,
    CrudNitroComponent,
    helper,
    register_component,
)


class CategoryForm(BaseModel):
    name: str = Field("", max_length=40)
    symbol: str = Field(
        "storage", title="Picture", description="For products that have none of their own."
    )


class NewCategoryForm(CategoryForm):
    slug: str = Field(
        "",
        max_length=20,
        title="Key",
        description="For addresses: letters, digits and hyphens. It can’t be changed later.",
    )


class CategoriesState(BaseListState):
    create_buffer: NewCategoryForm = NewCategoryForm()
    edit_buffer: CategoryForm | None = None
    editing_id: str | None = None


@register_component
class CategoryAdmin(
    StaffWrites, CrudNitroComponent[CategoriesState], BaseListComponent[CategoriesState]
):
    model = Category
    template_name = "nitro_htmx/list/list.html"
    open_actions = LIST_ACTIONS
    search_fields = ["name", "slug"]
    ordering_fields = ["name", "symbol"]
    ordering = "name"
    list_display = ["name", "symbol", "products", "on_shelf"]
    labels = {"products": "Products", "on_shelf": "On the shelf"}
    url_fields = {"search": "q", "ordering": "sort", "page": "page"}

    def get_queryset(self) -> Any:
        on_shelf = Count("products", filter=Q(products__is_on_shelf=True))
        return super().get_queryset().annotate(total=Count("products"), shown=on_shelf)

    @helper
    def products(self, category: Any) -> Any:
        return category.total

    @helper
    def on_shelf(self, category: Any) -> Any:
        return category.shown
