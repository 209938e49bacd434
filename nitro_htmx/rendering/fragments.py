"""Whether an answer becomes part of a page that the browser has already.

``django_htmx.middleware.HtmxMiddleware`` reads the headers of htmx. Where it is not active, which
the check W001 says, they are read here in the same way.
"""

from __future__ import annotations

from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails


def details_of(request: HttpRequest) -> HtmxDetails:
    """Return what htmx says of its request."""
    found: HtmxDetails | None = getattr(request, "htmx", None)
    return HtmxDetails(request) if found is None else found


def is_fragment(request: HttpRequest) -> bool:
    """Return whether htmx asks for a part of a page: neither a boosted one nor one of history."""
    details = details_of(request)
    return bool(details) and not details.boosted and not details.history_restore_request
