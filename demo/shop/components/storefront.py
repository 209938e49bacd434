"""The shop front: the shelf of products, and the visitor's cart."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from pydantic import BaseModel, Field

from demo.shop.cart_session import load_cart, save_cart
from demo.shop.models import Category, Product
from nitro_htmx import NitroComponent, register_component

PRODUCTS_PER_PAGE = 12


class ShelfState(BaseModel):
    """What the visitor looks for."""

    query: str = Field("", max_length=80, description="Text that the name or the summary contains.")
    category: str | None = Field(None, description="One department; `None` shows all.")
    page: int = Field(1, ge=1, description="The page of the result, from 1.")


@register_component
class ProductShelf(NitroComponent[ShelfState]):
    """The products for sale: search, departments, pages.

    Its "Add" buttons belong to another component, the cart. ``demo/shop.js`` calls that one with
    ``nitro.call("ShoppingCart", "add_to_cart", …)``.

    Emitted Events:
    - none of its own

    Listens to:
    - nitro:refresh-productshelf: Reads the products again
    """

    template_name = "components/product_shelf.html"
    channels = [Product]  # what is sold out for one is so for all

    def search(self) -> None:
        """Show the first page of what matches the bound ``query``."""
        self.state.page = 1

    def choose_category(self, category: str | None = None) -> None:
        """Show one department, or all of them."""
        if category and not Category.objects.filter(pk=category).exists():
            raise ValidationError("There is no such department.")
        self.state.category = category or None
        self.state.page = 1

    def show_all(self) -> None:
        """End the search, and show all departments."""
        self.state = ShelfState()

    def go_to_page(self, page: int) -> None:
        """Turn to another page of the result."""
        self.state.page = max(page, 1)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add ``page_of_products``, ``categories``, and the pieces ``in_cart`` by product id."""
        found = Product.on_shelf.search(self.state.query, self.state.category)
        products = found.select_related("category")
        return super().get_context_data(
            page_of_products=Paginator(products, PRODUCTS_PER_PAGE).get_page(self.state.page),
            categories=Category.objects.all(),
            in_cart=load_cart(self.request),
            **kwargs,
        )


class CartItem(BaseModel):
    """A product in the cart, with the name and price that it had when it was added."""

    id: int
    name: str
    price: Decimal
    quantity: int = 1

    @property
    def line_total(self) -> Decimal:
        """What all pieces cost together, in euros."""
        return self.price * self.quantity


class CartState(BaseModel):
    """The cart's content."""

    items: list[CartItem] = []


@register_component
class ShoppingCart(NitroComponent[CartState]):
    """The visitor's cart.

    Its prices are what the visitor saw. An order reads them again from the database.

    Emitted Events:
    - nitro:cart-updated: {item_count, product_id, product_name}

    Listens to:
    - nitro:refresh-shoppingcart: Reads the cart that the session remembers
    """

    template_name = "components/shopping_cart.html"

    def get_initial_state(self, **kwargs: Any) -> CartState:
        """Return the cart that the session remembers, with today's names and prices."""
        quantities = load_cart(self.request)
        products = Product.on_shelf.in_bulk(list(quantities))
        return CartState(
            items=[
                CartItem(id=pk, name=product.name, price=product.price, quantity=quantity)
                for pk, quantity in quantities.items()
                if (product := products.get(pk))
            ],
            **kwargs,
        )

    def refresh(self) -> None:
        """Read the session's cart again: another tab, or an order, may have changed it."""
        self.state = self.get_initial_state()

    def add_to_cart(self, product_id: int) -> None:
        """Add one piece of a product."""
        product = Product.on_shelf.filter(pk=product_id).first()
        if product is None:
            self.warning("This product is no longer sold.")
            return
        item = self._find(product_id)
        in_cart = item.quantity if item else 0
        if in_cart >= product.stock:
            self.warning(f"There are no more than {product.stock} of {product.name}")
            return
        if item:
            item.quantity += 1
        else:
            self.state.items.append(CartItem(id=product.pk, name=product.name, price=product.price))
        self._tell(product_id, product.name)
        self.success(f"Added {product.name} to cart")

    def take_one(self, product_id: int) -> None:
        """Take one piece of a product out; the last one removes its line."""
        item = self._find(product_id)
        if item is None:
            return
        item.quantity -= 1
        if item.quantity < 1:
            self.state.items.remove(item)
        self._tell(product_id, item.name)

    def remove(self, product_id: int) -> None:
        """Take all pieces of a product out."""
        item = self._find(product_id)
        if item is None:
            return
        self.state.items.remove(item)
        self._tell(product_id, item.name)

    @property
    def item_count(self) -> int:
        """The number of pieces in the cart."""
        return sum(item.quantity for item in self.state.items)

    @property
    def total(self) -> Decimal:
        """What the cart costs, in euros."""
        return sum((item.line_total for item in self.state.items), Decimal(0))

    def _find(self, product_id: int) -> CartItem | None:
        return next((item for item in self.state.items if item.id == product_id), None)

    def _tell(self, product_id: int, product_name: str) -> None:
        """Remember the cart for the next page, and tell this page that it has changed."""
        save_cart(self.request, {item.id: item.quantity for item in self.state.items})
        self.emit(
            "cart-updated",
            {
                "item_count": self.item_count,
                "product_id": product_id,
                "product_name": product_name,
            },
        )
