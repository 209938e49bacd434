"""Orders: a form for a new one, and three components that show what it changed."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any, Literal

from django.db.models import Count, F, Q, Sum
from django.db.models.functions import TruncDate
from django.utils import timezone
from pydantic import BaseModel, Field, field_validator

from demo.shop.cart_session import load_cart, save_cart
from demo.shop.events import InventoryLow
from demo.shop.models import LOW_STOCK, Order, OrderLine, Product
from demo.shop.ordering import place_order
from nitro_htmx import NitroComponent, action, on, register_component


class OrderState(BaseModel):
    """An order that is being made."""

    customer: str = Field("", max_length=80)
    quantities: dict[int, int] = Field({}, description="Pieces by product id.")

    @field_validator("customer")
    @classmethod
    def _check_customer(cls, customer: str) -> str:
        """Ask for a name in words of our own. Pydantic's are for developers."""
        if not customer.strip():
            raise ValueError("Enter your name.")
        return customer.strip()


@register_component
class OrderCreator(NitroComponent[OrderState]):
    """A form for an order. It starts with what is in the cart.

    Emitted Events:
    - nitro:order-created: {order_id, total}
    - nitro:inventory-low: {product_id, product_name, current_stock, threshold}, for each product
      of the order that is running low now
    - nitro:refresh-orderlist, nitro:refresh-inventorystatus, nitro:refresh-revenuechart

    Listens to:
    - nitro:refresh-ordercreator: Renders the form again, with today's prices
    """

    template_name = "components/order_creator.html"

    def get_initial_state(self, **kwargs: Any) -> OrderState:
        """Return an order of what is in the cart."""
        return OrderState(quantities=load_cart(self.request), **kwargs)

    # A line can be added or removed while the customer's name is still empty.
    @action(validate=False)
    def add_line(self, product_id: int, quantity: int) -> None:
        """Add pieces of a product."""
        if quantity < 1:
            self.warning("Choose at least one piece.")
            return
        product = Product.on_shelf.filter(pk=product_id).first()
        if product is None:
            self.warning("This product is no longer sold.")
            return
        wanted = self.state.quantities.get(product_id, 0) + quantity
        if wanted > product.stock:
            self.warning(f"There are no more than {product.stock} of {product.name}")
            return
        self.state.quantities[product_id] = wanted

    @action(validate=False)
    def remove_line(self, product_id: int) -> None:
        """Remove a product."""
        self.state.quantities.pop(product_id, None)

    def create_order(self) -> None:
        """Place the order, reload what it changes, and start with an empty form."""
        member = self.request.user if self.request.user.is_authenticated else None
        order = place_order(self.state.customer, self.state.quantities, member)
        save_cart(self.request, {})
        self.state = self.get_initial_state()

        self.refresh_component("OrderList")
        self.refresh_component("InventoryStatus")
        self.refresh_component("RevenueChart")

        # A number, not the text that a Decimal becomes: page scripts may want to add it up.
        self.emit("order-created", {"order_id": order.pk, "total": float(order.total)})
        for line in order.lines.select_related("product").filter(product__stock__lt=LOW_STOCK):
            self._warn_of_low_stock(line)
        self.success(f"Order {order.pk} placed")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add ``lines`` (``{id, name, quantity, price}``), ``total`` and ``products`` to choose."""
        chosen = Product.on_shelf.in_bulk(list(self.state.quantities))
        lines = [
            self._line(pk, quantity, chosen.get(pk))
            for pk, quantity in self.state.quantities.items()
        ]
        return super().get_context_data(
            lines=lines,
            total=sum((line["price"] for line in lines), Decimal(0)),
            products=Product.on_shelf.filter(stock__gt=0),
            **kwargs,
        )

    def _line(self, product_id: int, quantity: int, product: Product | None) -> dict[str, Any]:
        """Return what the template shows of a line. A product that has gone can be removed."""
        return {
            "id": product_id,
            "name": product.name if product else "A product that is no longer sold",
            "quantity": quantity,
            "price": product.price * quantity if product else Decimal(0),
        }

    def _warn_of_low_stock(self, line: OrderLine) -> None:
        if line.product is not None:
            self.emit(
                InventoryLow(
                    product_id=line.product.pk,
                    product_name=line.product.name,
                    current_stock=line.product.stock,
                    threshold=LOW_STOCK,
                )
            )


class OrderListState(BaseModel):
    """How much of the list is shown."""

    shown: int = Field(6, ge=1, le=500, description="The number of orders.")


@register_component
class OrderList(NitroComponent[OrderListState]):
    """The newest orders.

    Emitted Events:
    - none of its own

    Listens to:
    - nitro:refresh-orderlist: Reads the orders again
    """

    template_name = "components/order_list.html"
    channels = [Order]

    def show_more(self) -> None:
        """Show six more orders."""
        self.state.shown += 6

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the ``orders`` shown, each with its ``pieces``, and the ``order_count``."""
        # A grouped query drops the model's own ordering.
        orders = Order.objects.annotate(pieces=Sum("lines__quantity")).order_by(
            "-created_at", "-pk"
        )
        return super().get_context_data(
            orders=orders[: self.state.shown], order_count=Order.objects.count(), **kwargs
        )


class InventoryState(BaseModel):
    """When a product counts as running low, and which do so since the page was opened."""

    threshold: int = Field(LOW_STOCK, ge=1, description="Fewer pieces than this are few.")
    lately: set[int] = Field(set(), description="Products of the orders made on this page.")


@register_component
class InventoryStatus(NitroComponent[InventoryState]):
    """The stock as a whole, and the products that are running low.

    Emitted Events:
    - none of its own

    Listens to:
    - nitro:refresh-inventorystatus: Counts again
    - nitro:inventory-low: Marks the product
    """

    template_name = "components/inventory_status.html"
    channels = [Product]

    @on(InventoryLow)
    def mark(self, event: InventoryLow) -> None:
        """Mark a product of the last order that is running low."""
        self.state.lately.add(event.product_id)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add ``summary`` (``{pieces, value, sold_out, low}``) and the products ``running_low``."""
        low = Q(stock__lt=self.state.threshold)
        summary = Product.on_shelf.aggregate(
            pieces=Sum("stock", default=0),
            value=Sum(F("stock") * F("price"), default=Decimal(0)),
            sold_out=Count("pk", filter=Q(stock=0)),
            low=Count("pk", filter=low),
        )
        return super().get_context_data(
            summary=summary,
            running_low=Product.on_shelf.filter(low).order_by("stock", "name")[:8],
            **kwargs,
        )


class RevenueState(BaseModel):
    """Which days the chart shows."""

    days: Literal[7, 14] = Field(14, description="The number of days, today included.")


@register_component
class RevenueChart(NitroComponent[RevenueState]):
    """What the orders of the last days came to, as bars.

    Emitted Events:
    - none of its own

    Listens to:
    - nitro:refresh-revenuechart: Adds up again
    """

    template_name = "components/revenue_chart.html"
    channels = [Order]

    def show_days(self, days: Literal[7, 14]) -> None:
        """Show the last seven or fourteen days."""
        self.state.days = days

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add ``bars`` (``{day, revenue, x, y, height}``), ``width``, ``total`` and ``best``."""
        today = timezone.localdate()
        days = [today - timedelta(days=ago) for ago in reversed(range(self.state.days))]
        revenue = dict(
            Order.objects.order_by()
            .annotate(day=TruncDate("created_at"))
            .filter(day__gte=days[0])
            .values_list("day")
            .annotate(Sum("total"))
        )
        best = max(revenue.values(), default=Decimal(0))
        bars = []
        for position, day in enumerate(days):
            amount = revenue.get(day, Decimal(0))
            # Units of the chart's view box, 100 high.
            height = round(100 * amount / best) if best else 0
            bars.append(
                {
                    "day": day,
                    "revenue": amount,
                    "x": position * 10 + 1,
                    "y": 100 - height,
                    "height": height,
                }
            )
        return super().get_context_data(
            bars=bars,
            width=len(days) * 10,
            total=sum(revenue.values(), Decimal(0)),
            best=best,
            **kwargs,
        )
