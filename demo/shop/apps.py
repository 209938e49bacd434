"""The shop's Django app."""

from __future__ import annotations

from django.apps import AppConfig


class ShopConfig(AppConfig):
    """The shop, with the label ``shop``."""

    name = "demo.shop"
    label = "shop"
    default_auto_field = "django.db.models.BigAutoField"
