"""``manage.py load_sample_data``: fill the shop with products and orders."""

from __future__ import annotations

from decimal import Decimal

from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils import timezone

from demo.shop.models import Order, OrderLine, Product
from demo.shop.sample_data import sample_orders, sample_products


class Command(BaseCommand):
    """Add the sample products and orders that are missing. Nothing that exists is changed."""

    help = "Add the sample products and orders that are missing. Run it as often as you like."

    @transaction.atomic
    def handle(self, *_args: object, **_options: object) -> None:
        """Load the sample data and say how much was added."""
        before = Product.objects.count()
        Product.objects.bulk_create(sample_products(), ignore_conflicts=True)
        orders = self._add_orders()
        added = Product.objects.count() - before
        self.stdout.write(f"Added {added} products and {orders} orders.")

    def _add_orders(self) -> int:
        """Add the sample orders that are missing and return how many they are."""
        products = Product.objects.in_bulk(field_name="name")
        known = set(
            Order.objects.filter(sample_number__isnull=False).values_list(
                "sample_number", flat=True
            )
        )
        lines: list[OrderLine] = []
        added = 0
        for sample in sample_orders(timezone.now()):
            if sample.number in known:
                continue
            bought = [(products[name], quantity) for name, quantity in sample.quantities.items()]
            order = Order.objects.create(
                customer=sample.customer,
                status=Order.Status.PAID,
                total=sum((product.price * quantity for product, quantity in bought), Decimal(0)),
                created_at=sample.created_at,
                sample_number=sample.number,
            )
            lines += [
                OrderLine(
                    order=order,
                    product=product,
                    product_name=product.name,
                    unit_price=product.price,
                    quantity=quantity,
                )
                for product, quantity in bought
            ]
            added += 1
        OrderLine.objects.bulk_create(lines)
        return added
