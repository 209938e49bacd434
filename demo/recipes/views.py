"""The recipes' pages."""

from __future__ import annotations

from typing import Any

from django.http import Http404
from django.utils.functional import cached_property

from demo.pages import DemoPage
from demo.recipes.recipes import RECIPES, Recipe
from demo.sources import Source


class IndexPage(DemoPage):
    """The list of all recipes."""

    template_name = "recipes/index.html"
    templates = ("recipes/index.html", "recipes/recipe.html")
    extra_context = {"recipes": RECIPES}


class RecipePage(DemoPage):
    """One recipe to try, with its whole source."""

    template_name = "recipes/recipe.html"

    @cached_property
    def number(self) -> int:
        """The recipe's place in the table, from 0."""
        for number, recipe in enumerate(RECIPES):
            if recipe.slug == self.kwargs["slug"]:
                return number
        raise Http404

    @property
    def recipe(self) -> Recipe:
        """The recipe of the address."""
        return RECIPES[self.number]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the ``recipe`` and its neighbours, ``previous`` and ``next``."""
        return super().get_context_data(
            recipe=self.recipe,
            previous=RECIPES[self.number - 1] if self.number else None,
            next=RECIPES[self.number + 1] if self.number + 1 < len(RECIPES) else None,
            **kwargs,
        )

    def get_sources(self) -> list[Source]:
        """Return all files of the recipe."""
        return self.recipe.sources
