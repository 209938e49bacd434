"""The recipes' pages."""

from __future__ import annotations

from django.urls import path

from demo.recipes import views

app_name = "recipes"

urlpatterns = [
    path("recipes/", views.IndexPage.as_view(), name="index"),
    path("recipes/<slug:slug>/", views.RecipePage.as_view(), name="recipe"),
]
