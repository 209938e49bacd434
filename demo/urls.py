"""The demo's addresses."""

from __future__ import annotations

from django.conf import settings
from django.contrib.staticfiles.views import serve
from django.urls import URLPattern, URLResolver, include, path, re_path

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("demo.shop.urls")),
    path("", include("demo.guide.urls")),
    path("nitro/", include("nitro_htmx.urls")),
]

if not settings.DEBUG:
    # runserver serves static files under DEBUG only, and the demo has no web server in front of it.
    urlpatterns.append(re_path(r"^static/(?P<path>.*)$", serve, {"insecure": True}))
