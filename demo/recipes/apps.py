"""The recipes' Django app."""

from __future__ import annotations

from django.apps import AppConfig


class RecipesConfig(AppConfig):
    """The recipes, with the label ``recipes``."""

    name = "demo.recipes"
    label = "recipes"
    default_auto_field = "django.db.models.BigAutoField"
