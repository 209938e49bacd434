"""What the shop keeps in its database: categories, products and orders."""

from __future__ import annotations

from decimal import Decimal

from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models
from django.utils import timezone

LOW_STOCK = 10
"""A product with fewer pieces than this counts as running low."""


class Symbol(models.TextChoices):
    """The pictures for categories. The value names one in ``demo/icons/departments.svg``."""

    KITCHEN = "kitchen", "Kitchen"
    LIGHTING = "lighting", "Lighting"
    DESK = "desk", "Desk"
    TEXTILES = "textiles", "Textiles"
    GARDEN = "garden", "Garden"
    STORAGE = "storage", "Storage"
    BATH = "bath", "Bath"
    TRAVEL = "travel", "Travel"


class Category(models.Model):
    """A department of the shop."""

    slug = models.SlugField(
        "key",
        max_length=20,
        primary_key=True,
        help_text="For addresses: letters, digits and hyphens. It can’t be changed later.",
    )
    name = models.CharField(max_length=40, unique=True)
    symbol = models.CharField(
        "picture",
        max_length=20,
        choices=Symbol.choices,
        default=Symbol.STORAGE,
        help_text="For products that have none of their own.",
    )

    class Meta:
        """Categories are listed by name."""

        ordering = ("name",)
        verbose_name_plural = "categories"

    def __str__(self) -> str:
        """Return the category's name."""
        return self.name


class ProductQuerySet(models.QuerySet["Product"]):
    """Queries for products."""

    def search(self, text: str, category: str | None = None) -> ProductQuerySet:
        """Return the products whose name or summary contains ``text``.

        Args:
            text: What to look for, whatever the case; every product contains ``""``.
            category: Look in this one only.
        """
        found = self.filter(category=category) if category else self
        text = text.strip()
        if not text:
            return found.all()
        return found.filter(models.Q(name__icontains=text) | models.Q(summary__icontains=text))


class ShelfManager(models.Manager["Product"]):
    """The products that the shop offers. What is in the warehouse only is left out."""

    def get_queryset(self) -> ProductQuerySet:
        """Return the products on the shelf."""
        return ProductQuerySet(self.model, using=self._db).filter(is_on_shelf=True)

    def search(self, text: str, category: str | None = None) -> ProductQuerySet:
        """Return the products on the shelf that ``ProductQuerySet.search()`` finds."""
        return self.get_queryset().search(text, category)


class Product(models.Model):
    """Something to buy, or something in the warehouse that the shop does not offer yet."""

    name = models.CharField(max_length=80, unique=True)
    summary = models.CharField(max_length=120, blank=True)
    category = models.ForeignKey(Category, on_delete=models.PROTECT, related_name="products")
    price = models.DecimalField(
        max_digits=8,
        decimal_places=2,
        validators=[MinValueValidator(Decimal("0.01"))],
        help_text="In euros, with tax.",
    )
    stock = models.PositiveIntegerField(default=0, help_text="Pieces that are left.")
    picture = models.FileField(upload_to="products", blank=True)
    is_on_shelf = models.BooleanField(
        "on the shelf", default=True, db_index=True, help_text="Whether the shop offers it."
    )
    version = models.PositiveIntegerField(
        default=1, editable=False, help_text="Goes up with each edit in the Admin."
    )

    objects = ProductQuerySet.as_manager()
    on_shelf = ShelfManager()

    class Meta:
        """Products are listed by name."""

        ordering = ("name",)

    def __str__(self) -> str:
        """Return the product's name."""
        return self.name

    @property
    def is_low(self) -> bool:
        """Tell whether the product is running low."""
        return self.stock < LOW_STOCK


class Order(models.Model):
    """What a customer bought, with the prices of that moment."""

    class Status(models.TextChoices):
        """How far an order has come."""

        NEW = "new", "New"
        PAID = "paid", "Paid"

    customer = models.CharField(max_length=80)
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.NEW)
    total = models.DecimalField(max_digits=10, decimal_places=2, help_text="In euros.")
    created_at = models.DateTimeField(default=timezone.now, db_index=True)
    payment_id = models.CharField(max_length=40, blank=True)
    note = models.CharField(max_length=120, blank=True, help_text="For whoever packs it.")
    member = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="orders",
        help_text="Who placed it, if they were logged in.",
    )
    sample_number = models.PositiveIntegerField(
        null=True,
        unique=True,
        editable=False,
        help_text="Set for sample orders, so that loading them twice adds none.",
    )

    class Meta:
        """The newest order comes first."""

        ordering = ("-created_at", "-pk")

    def __str__(self) -> str:
        """Return the order's number and customer."""
        return f"Order {self.pk} for {self.customer}"


class OrderLine(models.Model):
    """One product in an order. Name and price are copies: both may change later."""

    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="lines")
    product = models.ForeignKey(Product, on_delete=models.SET_NULL, null=True)
    product_name = models.CharField(max_length=80)
    unit_price = models.DecimalField(max_digits=8, decimal_places=2)
    quantity = models.PositiveIntegerField()

    def __str__(self) -> str:
        """Return the quantity and the product's name."""
        return f"{self.quantity} of {self.product_name}"
