"""The guide's Django app."""

from __future__ import annotations

from django.apps import AppConfig


class GuideConfig(AppConfig):
    """The guide, with the label ``guide``."""

    name = "demo.guide"
    label = "guide"
    default_auto_field = "django.db.models.BigAutoField"
