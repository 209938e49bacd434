"""Who a visitor is, logged in or not: a random name in their session, and the channel of it.

The session's own key would do as well, but a channel's name can be read in the page.
"""

from __future__ import annotations

from django.http import HttpRequest
from django.utils.crypto import get_random_string

from nitro_htmx.push import Channel, channel

_KEY = "visitor"


def visitor_of(request: HttpRequest) -> str:
    """Return the visitor's name; ``""`` for one who has none yet."""
    name: str = request.session.get(_KEY, "")
    return name


def named_visitor(request: HttpRequest) -> str:
    """Return the visitor's name, and give them one if they have none."""
    if not visitor_of(request):
        request.session[_KEY] = get_random_string(24)
    return visitor_of(request)


def channel_of(visitor: str) -> Channel | None:
    """Return the channel of all pages of a visitor; ``None`` for one without a name."""
    return channel("visitor", visitor) if visitor else None
