"""URLs of the test site."""

from django.contrib.auth.views import LoginView, LogoutView
from django.urls import include, path

from . import views

urlpatterns = [
    path("", views.page, {"name": "home"}, name="home"),
    path("page/download/", views.download),
    # A test adds a page by adding templates/pages/<name>.html.
    path("page/<slug:name>/", views.page, name="page"),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    # Chromium asks for it on its own; a 404 would count as an error in the console.
    path("favicon.ico", views.no_content),
    path("nitro/", include("nitro_htmx.urls")),
]
