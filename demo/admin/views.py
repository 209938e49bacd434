"""The Admin's pages, and the sample users' way in and out."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import login, logout
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from demo.pages import DemoPage
from demo.shop.sample_data import sample_users


class AdminPage(DemoPage):
    """A page with the Admin's navigation and the sample users."""

    title = ""
    lead = ""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add what ``templates/admin/base.html`` shows."""
        return super().get_context_data(
            title=self.title,
            lead=self.lead,
            pages=[
                {"url": reverse(f"shop_admin:{name}"), "title": page.title} for name, page in PAGES
            ],
            sample_users=sample_users(),
            **kwargs,
        )


class OverviewPage(AdminPage):
    """What there is, and who may do what."""

    template_name = "admin/overview.html"
    title = "Overview"
    lead = "The shop from the other side of the counter, made of the library's ready-made parts."
    components = ("AdminFigures",)
    templates = ("components/admin/figures.html",)


class ProductsPage(AdminPage):
    """The list of products."""

    template_name = "admin/products.html"
    title = "Products"
    lead = (
        "Everybody may look; the staff may also edit, delete and upload. "
        "What is not on the shelf waits in the warehouse."
    )
    components = ("ProductAdmin",)
    templates = ("components/admin/products.html", "components/admin/product_picture.html")


class NewProductPage(AdminPage):
    """The steps to a new product."""

    template_name = "admin/new-product.html"
    title = "New product"
    lead = "In four steps. What was entered stays, forwards and back."
    components = ("NewProduct",)
    templates = ("components/admin/new_product.html",)


class CategoriesPage(AdminPage):
    """The list of categories."""

    template_name = "admin/categories.html"
    title = "Categories"
    lead = "Everybody may look; the staff may also add, edit and delete those without products."
    components = ("CategoryAdmin",)


class OrdersPage(AdminPage):
    """A customer's own orders; all of them for the staff."""

    template_name = "admin/orders.html"
    title = "Orders"
    lead = "Customers see and change their own orders, and no others. The staff sees them all."
    components = ("MyOrders",)
    templates = (
        "components/admin/my_orders.html",
        "components/admin/order_lines.html",
        "components/admin/order_desk.html",
    )


PAGES: tuple[tuple[str, type[AdminPage]], ...] = (
    ("overview", OverviewPage),
    ("products", ProductsPage),
    ("new-product", NewProductPage),
    ("categories", CategoriesPage),
    ("orders", OrdersPage),
)


@require_POST
def log_in(request: HttpRequest) -> HttpResponse:
    """Log one of the sample users in, who have no passwords, and nobody else."""
    names = [user.username for user in sample_users()]
    users = User.objects.filter(username__in=names, is_superuser=False, is_active=True)
    login(request, get_object_or_404(users, username=request.POST.get("username", "")))
    return redirect(_next_page(request))


@require_POST
def log_out(request: HttpRequest) -> HttpResponse:
    """Log out."""
    logout(request)
    return redirect(_next_page(request))


def _next_page(request: HttpRequest) -> str:
    """Return the page of this site that the form names."""
    page = request.POST.get("next", "")
    hosts = {request.get_host()}
    if url_has_allowed_host_and_scheme(page, hosts, require_https=request.is_secure()):
        return page
    return reverse("shop_admin:overview")
