"""How many pushed events led to what runs now.

An event that a page answers with a request, in which the same event is pushed again, would go on
for ever, from every open page. So the request says how far it is, and the third push is refused.
Signals that are fired inside are covered, and so are tasks that run at once.
"""

from __future__ import annotations

import logging
from contextvars import ContextVar
from typing import Any

from django.http import HttpRequest

from .. import names
from ..conf import get_settings, is_under_test
from ..exceptions import EventError

logger = logging.getLogger("nitro_htmx.push")

MAX_HOPS = 1

_hops: ContextVar[int | None] = ContextVar("nitro_push_hops", default=None)


def note_cause(request: HttpRequest) -> None:
    """Note that a request to a component comes of a pushed event, if it says so."""
    text = request.POST.get(names.PUSHED_PARAMETER)
    if text is not None:
        _hops.set(0 if text == "0" else MAX_HOPS)


def forget_cause(**_kwargs: Any) -> None:
    """Begin anew, as a request does."""
    _hops.set(None)


def hops_now() -> int:
    """Return how many pushed events lead to one that is pushed now."""
    caused_by = _hops.get()
    return 0 if caused_by is None else caused_by + 1


def is_refused(name: str, hops: int) -> bool:
    """Return whether an event would go round; that is logged.

    Raises:
        EventError: It would, and developers look.
    """
    if hops <= MAX_HOPS:
        return False
    text = (
        f"{name!r} is pushed by a request that a pushed event has caused, which came of one itself."
        " Every open page would do so, again and again. Push where something changes, not where a "
        "component refreshes or listens."
    )
    if get_settings().is_debug or is_under_test():
        raise EventError(text)
    logger.warning(text)
    return True
