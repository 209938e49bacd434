"""Views of the test site."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def page(request: HttpRequest, name: str) -> HttpResponse:
    """Show the template ``pages/<name>.html``; the query's values are its ``query``."""
    return render(request, f"pages/{name}.html", {"query": request.GET.dict()})


def no_content(request: HttpRequest) -> HttpResponse:
    """Answer 204."""
    return HttpResponse(status=204)
