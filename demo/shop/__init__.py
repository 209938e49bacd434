"""The shop: products, a cart and orders."""
