"""Section "Chaining events": an order, a payment by a page script, and its confirmation."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404
from pydantic import BaseModel

from demo.guide.models import Payment
from demo.shop.models import Order, Product
from demo.shop.ordering import place_order
from nitro_htmx import NitroComponent, register_component


class OrderFormState(BaseModel):
    """What was ordered last."""

    order_id: int | None = None


@register_component
class OrderForm(NitroComponent[OrderFormState]):
    """Step 1 of a chain: a visitor places an order.

    Step 2 is ``demo/payment.js``, which pays and calls step 3, ``PaymentProcessor``.

    Emitted Events:
    - nitro:order-created: {order_id}
    """

    template_name = "components/order_form.html"

    def submit_order(self) -> None:
        """Order one piece of the product with the largest stock."""
        product = Product.on_shelf.filter(stock__gt=0).order_by("-stock").first()
        if product is None:
            self.warning("Everything is sold out.")
            return
        order = place_order("A visitor of the guide", {product.pk: 1})
        self.state.order_id = order.pk
        self.emit("order-created", {"order_id": order.pk})


class PaymentState(BaseModel):
    """What was paid last."""

    order_id: int | None = None
    payment_id: str = ""


@register_component
class PaymentProcessor(NitroComponent[PaymentState]):
    """Step 3 of a chain: a page script says that a payment has been made.

    Anybody can call this action with any text, so it asks the payment service.

    Emitted Events:
    - nitro:order-paid: {order_id, payment_id}
    - nitro:refresh-orderlist
    """

    template_name = "components/payment_processor.html"

    def confirm_payment(self, order_id: int, payment_id: str) -> None:
        """Mark an order as paid, if its payment was accepted."""
        order = get_object_or_404(Order, pk=order_id)
        payment = Payment.objects.filter(pk=payment_id, order=order).first()
        if payment is None:
            raise ValidationError("There is no such payment.")
        if not payment.is_accepted:
            raise ValidationError("The card was declined.")
        order.status = Order.Status.PAID
        order.payment_id = payment.pk
        order.save(update_fields=["status", "payment_id"])
        self.state = PaymentState(order_id=order.pk, payment_id=order.payment_id)

        self.emit("order-paid", {"order_id": order.pk, "payment_id": order.payment_id})
        self.refresh_component("OrderList")
