"""The Admin's Django app."""

from __future__ import annotations

from django.apps import AppConfig


class AdminConfig(AppConfig):
    """The Admin. Its label leaves ``admin`` to Django's own."""

    name = "demo.admin"
    label = "shop_admin"
