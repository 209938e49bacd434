"""The URLs of the hand-written project."""

from __future__ import annotations

from django.urls import include, path

from . import handwritten

handwritten_urls = [
    path("counters/<int:number>/", handwritten.counters, name="counters"),
    path("tasks/<int:page>/", handwritten.tasks, name="tasks"),
    path("counter/increment/", handwritten.increment, name="increment"),
    path("tasks/toggle/", handwritten.toggle, name="toggle"),
    path("products/search/", handwritten.search_products, name="search-products"),
    path("private/products/search/", handwritten.private_search_products, name="private-search"),
    path("private/counter/increment/", handwritten.private_increment, name="private-increment"),
    path("private/tasks/toggle/", handwritten.private_toggle, name="private-toggle"),
]

urlpatterns = [path("hand/", include(handwritten_urls))]
