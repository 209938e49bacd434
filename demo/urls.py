"""The demo's addresses."""

from __future__ import annotations

from django.conf import settings
from django.contrib.staticfiles.views import serve
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import URLPattern, URLResolver, include, path, re_path
from django.views.static import serve as serve_file

from demo.documentation import DocumentationPage, picture


def uploaded_file(request: HttpRequest, path: str) -> HttpResponseBase:
    """Serve an uploaded file. The demo has no web server in front of it."""
    return serve_file(request, path, document_root=settings.MEDIA_ROOT)


urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("demo.shop.urls")),
    path("", include("demo.guide.urls")),
    path("", include("demo.recipes.urls")),
    path("admin/", include("demo.admin.urls")),
    path("docs/", DocumentationPage.as_view(), name="docs"),
    re_path(r"^docs/images/(?P<path>.*)$", picture, name="docs_picture"),
    path("docs/<path:name>/", DocumentationPage.as_view(), name="docs"),
    path("nitro/", include("nitro_htmx.urls")),
    path("media/<path:path>", uploaded_file),
]

if not settings.DEBUG:
    # runserver serves static files under DEBUG only, and the demo has no web server in front of it.
    urlpatterns.append(re_path(r"^static/(?P<path>.*)$", serve, {"insecure": True}))
