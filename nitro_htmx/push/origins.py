"""What an action says to its own page and to others: the first hears it by the answer.

Each page has a random name, which it sends with its requests and with its stream. An entry of the
log notes the page that caused it, and no stream of that page delivers it. So a page that is cut off
and comes back, to whatever process, hears nothing twice, and another tab of the same visitor, which
has a name of its own, does hear it.
"""

from __future__ import annotations

import re

from django.http import HttpRequest

from .. import names
from ..events.queue import Event
from ..exceptions import ConfigurationError, EventError
from .channels import Channel
from .marks import is_installed
from .publishing import push

# What the script makes: nobody else's page has it, and none can be guessed.
PAGE = re.compile(r"[0-9a-f]{32}", re.ASCII)


def push_to_others(request: HttpRequest, event: Event, to: Channel) -> None:
    """Push what an action says to all pages that hear ``to``, but for the one that has asked.

    Raises:
        ConfigurationError: The app is not installed.
        EventError: ``to`` is no audience, the event is too large, or in DEBUG and in tests, pushed
            events have led to one another.
    """
    if not is_installed():
        raise ConfigurationError(
            f"{event.name!r} with to= needs the app 'nitro_htmx.push'. Add it to "
            "INSTALLED_APPS, and migrate."
        )
    if not isinstance(to, Channel):
        raise EventError(
            f"to={to!r} is no audience. Use channel() of nitro_htmx.push, such as "
            'to=channel("orders").'
        )
    push(to.names, event.name, event.detail, origin=_page_of(request))


def _page_of(request: HttpRequest) -> str:
    """Return the name of the page that asks; ``""`` where no script of ours does."""
    text = request.POST.get(names.PAGE_PARAMETER, "")
    return text if PAGE.fullmatch(text) else ""
