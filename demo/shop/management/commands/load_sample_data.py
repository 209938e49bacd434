"""``manage.py load_sample_data``: fill the shop with products, users and orders."""

from __future__ import annotations

from argparse import ArgumentParser
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.contrib.auth.models import User
from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils import timezone

from demo.recipes.sample_data import load_sample_tasks
from demo.shop.models import Category, Order, OrderLine, Product
from demo.shop.sample_data import sample_categories, sample_orders, sample_products, sample_users
from demo.shop.warehouse import warehouse_products


class Command(BaseCommand):
    """Add the sample data that is missing. Nothing that exists is changed."""

    help = "Add the sample products and orders that are missing. Run it as often as you like."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the size of the catalogue."""
        parser.add_argument(
            "--products",
            type=int,
            default=settings.SAMPLE_PRODUCTS,
            help="Fill the warehouse until there are as many products (default: %(default)s).",
        )

    @transaction.atomic
    def handle(self, *_args: object, **options: Any) -> None:
        """Load the sample data and say how much was added."""
        Category.objects.bulk_create(sample_categories(), ignore_conflicts=True)
        before = Product.objects.count()
        Product.objects.bulk_create(sample_products(), ignore_conflicts=True)
        self._fill_warehouse(options["products"])
        User.objects.bulk_create(sample_users(), ignore_conflicts=True)
        orders = self._add_orders()
        load_sample_tasks()
        added = Product.objects.count() - before
        self.stdout.write(f"Added {added} products and {orders} orders.")

    def _fill_warehouse(self, total: int) -> None:
        known = set(Product.objects.values_list("name", flat=True))
        missing = max(total - len(known), 0)
        Product.objects.bulk_create(warehouse_products(missing, known), batch_size=1_000)

    def _add_orders(self) -> int:
        """Add the sample orders that are missing and return how many they are."""
        products = Product.objects.in_bulk(field_name="name")
        members = {user.get_full_name(): user for user in User.objects.filter(is_staff=False)}
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
            member = members.get(sample.customer)
            is_new = member is not None and sample.number % 2 == 0
            order = Order.objects.create(
                customer=sample.customer,
                member=member,
                status=Order.Status.NEW if is_new else Order.Status.PAID,
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
