"""A search whose address can be shared."""

from __future__ import annotations

from typing import Any

from demo.shop.models import Product
from nitro_htmx import BaseListComponent, BaseListState, register_component


@register_component
class ProductSearch(BaseListComponent[BaseListState]):
    model = Product
    label = "Products on the shelf"
    template_name = "nitro_htmx/list/list.html"
    search_fields = ["name", "summary"]
    filter_fields = ["category"]
    ordering_fields = ["name", "price"]
    ordering = "name"
    per_page = 8
    list_display = ["name", "category", "price"]
    labels = {"category": "Department"}
    url_fields = {"search": "q", "category": "department", "ordering": "sort", "page": "page"}

    def get_queryset(self) -> Any:
        return super().get_queryset().filter(is_on_shelf=True)
