"""The shop's pages."""

from __future__ import annotations

from django.urls import path

from demo.shop import views

app_name = "shop"

urlpatterns = [
    path("", views.shop_page, name="shop"),
    path("catalogue/", views.catalogue_page, name="catalogue"),
    path("orders/", views.orders_page, name="orders"),
    path("events/", views.events_page, name="events"),
]
