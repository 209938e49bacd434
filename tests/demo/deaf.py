"""A middleware whose pages do not listen to what is pushed: they come without the script for it."""

import re
from collections.abc import Callable

from django.http import HttpRequest
from django.http.response import HttpResponseBase

SCRIPT = re.compile(rb'<script src="[^"]*/nitro-push[^"]*"[^>]*></script>')


def middleware(get_response: Callable[[HttpRequest], HttpResponseBase]) -> object:
    """Take the script off every page."""

    def respond(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if response.get("Content-Type", "").startswith("text/html"):
            response.content = SCRIPT.sub(b"", response.content)  # type: ignore[attr-defined]  # no stream
        return response

    return respond
