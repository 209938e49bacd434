"""The events page: components that send events, and one that listens to them."""

from __future__ import annotations

from django.shortcuts import get_object_or_404
from pydantic import BaseModel, Field

from demo.shop.models import Order, Product
from demo.shop.ordering import place_order
from nitro_htmx import NitroComponent, on, register_component


class SenderState(BaseModel):
    """What the visitor typed."""

    text: str = Field("Hello, page!", max_length=200)


@register_component
class EventSender(NitroComponent[SenderState]):
    """Buttons that send events of every kind.

    Emitted Events:
    - nitro:greeting: {text}
    - nitro:step: {number}, twice
    - nitro:message: At each level
    - nitro:error: By ``fail()``
    """

    template_name = "components/event_sender.html"

    def greet(self) -> None:
        """Send the text that was typed. ``EventListener`` hears it."""
        self.emit("greeting", {"text": self.state.text})

    def send_twice(self) -> None:
        """Send the same event twice: two events arrive, in this order."""
        self.emit("step", {"number": 1})
        self.emit("step", {"number": 2})

    def send_messages(self) -> None:
        """Send a message of each level."""
        self.success("This went well")
        self.info("Something to know")
        self.warning("Something to watch")
        self.error("Something went wrong")

    def fail(self) -> None:
        """Raise an exception: the page keeps its HTML and hears one ``nitro:error``."""
        raise RuntimeError("This button always fails")


class ListenerState(BaseModel):
    """What was heard."""

    count: int = 0
    last_text: str = ""


@register_component
class EventListener(NitroComponent[ListenerState]):
    """Counts what it hears. It has no button: only events change it.

    Listens to:
    - nitro:greeting: {text}: Shows the text
    - nitro:step: {number}: Counts
    """

    template_name = "components/event_listener.html"

    @on("greeting")
    def hear_greeting(self, text: str) -> None:
        """Count a greeting and remember its text."""
        self.state.count += 1
        self.state.last_text = text[:200]

    @on("step")
    def hear_step(self, number: int) -> None:
        """Count a step."""
        self.state.count += 1
        self.state.last_text = f"Step {number}"


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
        product = Product.objects.filter(stock__gt=0).order_by("-stock").first()
        if product is None:
            self.warning("Everything is sold out.")
            return
        order = place_order("A visitor of the events page", {product.pk: 1})
        self.state.order_id = order.pk
        self.emit("order-created", {"order_id": order.pk})


class PaymentState(BaseModel):
    """What was paid last."""

    order_id: int | None = None
    payment_id: str = ""


@register_component
class PaymentProcessor(NitroComponent[PaymentState]):
    """Step 3 of a chain: a payment has been made.

    A real shop asks its payment service whether ``payment_id`` is true: whoever can open the page
    can call this action with any text.

    Emitted Events:
    - nitro:order-paid: {order_id, payment_id}
    - nitro:refresh-orderlist
    """

    template_name = "components/payment_processor.html"

    def confirm_payment(self, order_id: int, payment_id: str) -> None:
        """Mark an order as paid."""
        order = get_object_or_404(Order, pk=order_id)
        order.status = Order.Status.PAID
        order.payment_id = payment_id[:40]
        order.save(update_fields=["status", "payment_id"])
        self.state = PaymentState(order_id=order.pk, payment_id=order.payment_id)

        self.emit("order-paid", {"order_id": order.pk, "payment_id": order.payment_id})
        self.refresh_component("OrderList")
