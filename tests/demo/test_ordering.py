"""Placing an order takes stock and fixes prices, or changes nothing."""

from decimal import Decimal

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError

from demo.shop.models import Category, Order, Product
from demo.shop.ordering import place_order

pytestmark = pytest.mark.django_db


@pytest.fixture
def lamp() -> Product:
    """Return a product of which there are three."""
    return Product.objects.create(
        name="Lamp",
        category=Category.objects.create(slug="lighting", name="Lighting"),
        price=Decimal("74.50"),
        stock=3,
    )


@pytest.fixture
def jar() -> Product:
    """Return a product of which there are ten."""
    return Product.objects.create(
        name="Jar",
        category=Category.objects.create(slug="storage", name="Storage"),
        price=Decimal("17.80"),
        stock=10,
    )


def test_an_order_takes_stock_and_copies_prices(lamp: Product, jar: Product):
    """The order keeps names and prices, whatever becomes of the products."""
    order = place_order("Ada", {lamp.pk: 2, jar.pk: 1})
    assert order.total == Decimal("166.80")
    assert order.status == Order.Status.NEW
    assert str(order) == f"Order {order.pk} for Ada"
    lamp.refresh_from_db()
    assert lamp.stock == 1
    lamp.delete()
    assert sorted(str(line) for line in order.lines.all()) == ["1 of Jar", "2 of Lamp"]


@pytest.mark.parametrize("quantity", [4, 100])
def test_too_many_pieces_are_refused_and_nothing_is_taken(
    lamp: Product, jar: Product, quantity: int
):
    """The stock of the other product is not touched either."""
    with pytest.raises(ValidationError, match="Lamp: only 3 left"):
        place_order("Ada", {jar.pk: 1, lamp.pk: quantity})
    jar.refresh_from_db()
    assert jar.stock == 10
    assert not Order.objects.exists()


def test_a_product_that_has_gone_is_refused(lamp: Product):
    """The text says what to do."""
    with pytest.raises(ValidationError, match="Remove it"):
        place_order("Ada", {lamp.pk + 1: 1})


def test_an_order_of_nothing_is_refused():
    """The text says what to do."""
    with pytest.raises(ValidationError, match="at least one product"):
        place_order("Ada", {})


def test_an_order_belongs_to_who_is_logged_in(lamp: Product):
    """It is theirs to see in the Admin."""
    ada = User.objects.create(username="ada")
    assert place_order("Ada", {lamp.pk: 1}, ada) in ada.orders.all()
    assert place_order("Somebody", {lamp.pk: 1}).member is None


def test_an_order_makes_another_version_of_its_products(lamp: Product):
    """Who is editing the old stock in the Admin is told so."""
    place_order("Ada", {lamp.pk: 1})
    assert Product.objects.get(pk=lamp.pk).version == lamp.version + 1


def test_what_is_not_on_the_shelf_cannot_be_ordered(lamp: Product):
    """The warehouse is not the shop."""
    Product.objects.update(is_on_shelf=False)
    with pytest.raises(ValidationError, match="no longer sold"):
        place_order("Ada", {lamp.pk: 1})
