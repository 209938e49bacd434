"""A download that is as the visitor has chosen."""

from __future__ import annotations

import csv
from typing import Literal

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from pydantic import BaseModel

from demo.shop.models import Category, Product
from nitro_htmx import NitroComponent, register_component


class DownloadState(BaseModel):
    department: str = ""
    delimiter: Literal["comma", "semicolon"] = "comma"


@register_component
class ProductDownload(NitroComponent[DownloadState]):
    @property
    def departments(self) -> list[tuple[str, str]]:
        return [("", "All"), *Category.objects.values_list("slug", "name")]

    @property
    def count(self) -> int:
        return find_products(self.state.department).count()


def find_products(department: str) -> QuerySet[Product]:
    """Return what is chosen, for the page and for the file."""
    products = Product.on_shelf.order_by("name")
    return products.filter(category=department) if department else products


def download(request: HttpRequest) -> HttpResponse:
    """Send the products as CSV. It is a view like any other."""
    disposition = 'attachment; filename="products.csv"'
    answer = HttpResponse(
        content_type="text/csv; charset=utf-8", headers={"Content-Disposition": disposition}
    )
    chosen = {name.rpartition(".")[2]: str(value) for name, value in request.GET.items()}
    rows = csv.writer(answer, delimiter=";" if chosen.get("delimiter") == "semicolon" else ",")
    rows.writerow(["name", "price", "stock"])
    found = find_products(chosen.get("department", ""))
    rows.writerows(found.values_list("name", "price", "stock"))
    return answer
