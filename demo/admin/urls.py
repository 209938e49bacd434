"""The Admin's pages."""

from __future__ import annotations

from django.urls import path

from demo.admin import views

app_name = "shop_admin"

_PATHS = {"overview": ""}

urlpatterns = [
    *(path(_PATHS.get(name, f"{name}/"), page.as_view(), name=name) for name, page in views.PAGES),
    path("login/", views.log_in, name="login"),
    path("logout/", views.log_out, name="logout"),
]
