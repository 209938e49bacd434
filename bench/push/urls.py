"""The URLs of the site that is measured, and its few views."""

from __future__ import annotations

import mimetypes
from pathlib import Path

from django.contrib.staticfiles import finders
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import include, path

from .ticks import Ticks, emit


def listening(request: HttpRequest) -> HttpResponse:
    """Show the page for scripts."""
    return render(request, "bench/push/listening.html")


def ticking(request: HttpRequest) -> HttpResponse:
    """Show the page with a component."""
    return render(request, "bench/push/ticking.html")


def emitting(_request: HttpRequest, count: int) -> HttpResponse:
    """Emit in the server's own process: the engine ``memory`` knows no other."""
    emit(Ticks(count))
    return JsonResponse({})


def static_file(_request: HttpRequest, name: str) -> HttpResponse:
    """Serve a file, which Django leaves to others where it does not debug."""
    found = finders.find(name)
    if not isinstance(found, str):
        raise Http404(name)
    return HttpResponse(Path(found).read_bytes(), content_type=mimetypes.guess_type(name)[0])


urlpatterns = [
    path("nitro/", include("nitro_htmx.urls")),
    path("static/<path:name>", static_file),
    path("listening/", listening),
    path("ticking/", ticking),
    path("emitting/<int:count>/", emitting),
]
