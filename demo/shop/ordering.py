"""Placing an order: the one place where stock is taken and prices are fixed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import reduce
from operator import or_

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F

from demo.shop.models import Order, OrderLine, Product
from nitro_htmx.push import channel


@transaction.atomic
def place_order(customer: str, quantities: Mapping[int, int], member: User | None = None) -> Order:
    """Create an order, take its products from stock and return it.

    Only product ids and quantities come from the visitor's page. Names, prices and stock are read
    from the database here: a state token proves where a state came from, not that it is still true.

    Args:
        customer: Who ordered.
        quantities: Pieces by product id.
        member: Who is logged in, if anybody is.

    Raises:
        ValidationError: There is nothing to order, a product has gone, or its stock does not
            suffice. Nothing is changed then.
    """
    if not quantities:
        raise ValidationError("Add at least one product.")
    products = Product.on_shelf.in_bulk(list(quantities))
    lines = []
    for product_id, quantity in quantities.items():
        product = products.get(product_id)
        if product is None:
            raise ValidationError("One of these products is no longer sold. Remove it, please.")
        # The condition is part of the update: two orders at once cannot take the same piece.
        taken = Product.on_shelf.filter(pk=product_id, stock__gte=quantity).update(
            stock=F("stock") - quantity,
            version=F("version") + 1,  # who edits the old number in the Admin is told
        )
        if not taken:
            raise ValidationError(f"{product.name}: only {product.stock} left.")
        lines.append(
            OrderLine(
                product=product,
                product_name=product.name,
                unit_price=product.price,
                quantity=quantity,
            )
        )
    total = sum((line.unit_price * line.quantity for line in lines), Decimal(0))
    order = Order.objects.create(customer=customer, total=total, member=member)
    for line in lines:
        line.order = order
    OrderLine.objects.bulk_create(lines)
    _tell_of_stock(products.values())
    return order


@transaction.atomic
def cancel_order(order: Order) -> None:
    """Take an order back, and put its products back into stock.

    Raises:
        ValidationError: It has been paid. Nothing is changed then.
    """
    still_new = Order.objects.select_for_update().filter(pk=order.pk, status=Order.Status.NEW)
    if not still_new.exists():
        raise ValidationError("This order has been paid, so it can't be taken back.")
    for line in order.lines.all():
        Product.objects.filter(orderline=line).update(
            stock=F("stock") + line.quantity, version=F("version") + 1
        )
    _tell_of_stock(Product.objects.filter(orderline__order=order))
    order.delete()


def _tell_of_stock(products: Iterable[Product]) -> None:
    """Refresh what shows these products, on all pages, after the commit: no signal says so."""
    reduce(or_, map(channel, products), channel(Product)).refresh()
