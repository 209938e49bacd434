"""The recipes' pages."""

from __future__ import annotations

from django.urls import path

from demo.recipes import views
from demo.recipes.components.download import download

app_name = "recipes"

urlpatterns = [
    path("recipes/", views.IndexPage.as_view(), name="index"),
    path("recipes/products.csv", download, name="download"),
    path("recipes/<slug:slug>/", views.RecipePage.as_view(), name="recipe"),
]
