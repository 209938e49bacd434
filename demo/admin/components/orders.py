"""The orders: each customer's own, and the desk where the staff sees all of them."""

from __future__ import annotations

from typing import Any

from django.db.models import Sum
from pydantic import BaseModel, Field

from demo.admin.access import StaffOnly
from demo.shop.models import Order
from demo.shop.ordering import cancel_order
from nitro_htmx import (
    BaseListComponent,
    BaseListState,
    CrudNitroComponent,
    ModelNitroComponent,
    OwnershipMixin,
    helper,
    register_component,
)


class OrderForm(BaseModel):
    customer: str = Field("", max_length=80, title="Name on the parcel")
    note: str = Field("", max_length=120, description="For whoever packs it.")


class MyOrdersState(BaseListState):
    edit_buffer: OrderForm | None = None
    editing_id: int | None = None


@register_component
class MyOrders(OwnershipMixin, CrudNitroComponent[MyOrdersState], BaseListComponent[MyOrdersState]):
    model = Order
    owner_field = "member"
    login_required = True
    template_name = "components/admin/my_orders.html"
    label = "Your orders"
    search_fields = ["customer", "note", "lines__product_name"]
    filter_fields = ["status"]
    ordering_fields = ["created_at", "total"]
    ordering = ("-created_at", "-pk")
    per_page = 5
    list_display = ["created_at", "pieces", "total", "status"]
    labels = {"created_at": "Order"}
    url_fields = {"search": "q", "status": "status", "ordering": "sort", "page": "page"}

    def get_queryset(self) -> Any:
        return super().get_queryset().annotate(pieces=Sum("lines__quantity"))

    @helper
    def pieces(self, order: Any) -> int:
        return order.pieces or 0

    def perform_delete(self, instance: Any) -> None:
        cancel_order(instance)


class OrderLinesState(BaseModel):
    id: int


@register_component
class OrderLines(OwnershipMixin, ModelNitroComponent[OrderLinesState, Order]):
    """What is in an order. It comes when somebody opens the order, and not before."""

    model = Order
    owner_field = "member"
    template_name = "components/admin/order_lines.html"
    placeholder_height = 48

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        lines = self.get_object(self.state.id).lines.all()
        return super().get_context_data(lines=lines, **kwargs)


@register_component
class OrderDesk(StaffOnly, BaseListComponent[BaseListState]):
    model = Order
    live = True
    template_name = "components/admin/order_desk.html"
    label = "All orders"
    search_fields = ["customer", "lines__product_name"]
    filter_fields = ["status", "created_at__date"]
    ordering_fields = ["created_at", "customer", "total"]
    ordering = ("-created_at", "-pk")
    per_page = 10
    list_display = ["created_at", "customer", "member", "total", "status"]
    labels = {"created_at": "Order", "created_at__date": "Day", "member": "Account"}
    list_select_related = ["member"]
    url_fields = {"search": "q", "status": "status", "ordering": "sort", "page": "page"}
    has_row_actions = True

    def mark_paid(self, order_id: int) -> None:
        """Note that an order has been paid in cash."""
        order = self.get_object(order_id)
        order.status = Order.Status.PAID
        order.save(update_fields=["status"])
        self.emit("order-updated", {"order_id": order.pk})
        self.success(f"Order {order.pk} is paid.")
