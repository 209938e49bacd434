"""The URLs of the project with components."""

from __future__ import annotations

from django.urls import include, path

from . import pages

urlpatterns = [
    path("nitro/", include("nitro_htmx.urls")),
    path("pages/counters/<int:number>/", pages.counters),
    path("pages/heard/<slug:component>/<int:number>/", pages.heard),
    path("pages/badges/<int:number>/", pages.badges),
    path("pages/board/<int:has_children>/", pages.board),
    path("pages/tasks/<int:page>/", pages.tasks),
    path("pages/products/<slug:component>/", pages.products),
    path("pages/private/<int:page>/", pages.private),
    path("pages/long-list/", pages.long_list),
    path("pages/waiter/", pages.waiter),
]
