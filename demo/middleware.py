"""The demo's Content-Security-Policy, and the tunnel of the guide.

The policy allows only files of this site, no inline script, no inline style. Django 6 has a
middleware for this (``django.middleware.csp``). Django 5.2 does not, and the demo runs on both.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from django.conf import settings
from django.http import HttpRequest, HttpResponse

POLICY = (
    "default-src 'self'; "
    "script-src 'self'; "
    "style-src 'self'; "
    "img-src 'self' data:; "
    "object-src 'none'; "
    "base-uri 'self'; "
    "form-action 'self'; "
    "frame-ancestors 'none'"
)


def content_security_policy(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Add the policy to every answer but Django's debug pages, which are full of inline style."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if not (settings.DEBUG and response.status_code in (404, 500)):
            response.headers["Content-Security-Policy"] = POLICY
        return response

    return middleware


def tunnel(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Lose every second action of a visitor whose cookie says so, as a broken connection does.

    In turn before the server hears of it, and when it is done: then the answer is lost. The page
    gets what a gateway would say in its place.
    """
    numbers = count()

    def middleware(request: HttpRequest) -> HttpResponse:
        if request.method != "POST" or "tunnel" not in request.COOKIES:
            return get_response(request)
        number = next(numbers) % 4
        if number == 0:
            return HttpResponse("The connection was lost on the way there.", status=502)
        response = get_response(request)
        if number == 2:
            return HttpResponse("The connection was lost on the way back.", status=504)
        return response

    return middleware
