"""URLs of the test site with those of django-debug-toolbar."""

from django.urls import include, path

from .urls import urlpatterns as site_urlpatterns

urlpatterns = [path("__debug__/", include("debug_toolbar.urls")), *site_urlpatterns]
