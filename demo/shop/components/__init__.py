"""The shop's components, one module for each page."""

from demo.shop.components import catalogue, events, orders, storefront

__all__ = ["catalogue", "events", "orders", "storefront"]
