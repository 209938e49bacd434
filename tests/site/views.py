"""Views of the test site."""

import json

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def page(request: HttpRequest, name: str) -> HttpResponse:
    """Show the template ``pages/<name>.html``.

    The query's values are its ``query``, and the JSON in the query's ``graph`` its ``graph``.
    """
    context = {"query": request.GET.dict(), "graph": json.loads(request.GET.get("graph", "[]"))}
    return render(request, f"pages/{name}.html", context)


def no_content(request: HttpRequest) -> HttpResponse:
    """Answer 204."""
    return HttpResponse(status=204)


def download(request: HttpRequest) -> HttpResponse:
    """Answer with a file that the browser stores: the page stays."""
    return HttpResponse("text", headers={"Content-Disposition": "attachment; filename=a.txt"})
