"""The overview: figures that come after the page, and a form for one's own details."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User
from django.db.models import Count, F, Q, Sum
from django.forms import modelform_factory
from pydantic import BaseModel

from demo.shop.models import LOW_STOCK, Order, Product
from nitro_htmx import FormNitroComponent, FormState, NitroComponent, register_component


class FiguresState(BaseModel):
    """Nothing: all figures come from the database."""


@register_component
class AdminFigures(NitroComponent[FiguresState]):
    """The whole catalogue in figures. The page does not wait for it."""

    template_name = "components/admin/figures.html"
    channels = [Product, Order]
    placeholder_height = 64

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add ``products`` and ``orders``, each a dictionary of figures."""
        products = Product.objects.aggregate(
            total=Count("pk"),
            on_shelf=Count("pk", filter=Q(is_on_shelf=True)),
            low=Count("pk", filter=Q(stock__lt=LOW_STOCK)),
            value=Sum(F("stock") * F("price")),
        )
        orders = Order.objects.aggregate(
            new=Count("pk", filter=Q(status=Order.Status.NEW)),
            paid=Count("pk", filter=Q(status=Order.Status.PAID)),
        )
        return super().get_context_data(products=products, orders=orders, **kwargs)


DetailsForm = modelform_factory(User, fields=("first_name", "last_name", "email"))


@register_component
class YourDetails(FormNitroComponent[FormState]):
    """A form of Django's for the visitor's own row, validated while they fill it in."""

    login_required = True
    form_class = DetailsForm

    def get_instance(self) -> User:
        return User.objects.get(username=self.current_user.get_username())

    def form_valid(self, form: Any) -> None:
        super().form_valid(form)
        self.success("Your details are saved.")
