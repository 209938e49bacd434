"""Which error has which status, what a visitor reads, and what is written to the log."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from django.core.exceptions import PermissionDenied
from django.db import connections
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from ..conf import get_settings
from ..events.queue import EventQueue
from ..events.transactions import will_be_rolled_back
from ..exceptions import (
    AccessRefused,
    ArgumentsInvalid,
    HasFailed,
    MalformedRequest,
    MayHaveRun,
    StateTooLarge,
    TokenRefused,
    UnknownAction,
    UnknownComponent,
)
from ..texts import failure_text
from .responses import failure_response

security_logger = logging.getLogger("django.security.nitro_htmx")

logger = logging.getLogger("nitro_htmx.views")

_MAX_LOGGED_CHARACTERS = 1000  # a made-up event's name is as long as a body may be

STATUSES: Mapping[type[Exception], int] = {
    UnknownComponent: 404,
    UnknownAction: 404,
    TokenRefused: 400,
    MalformedRequest: 400,
    HasFailed: 500,
    MayHaveRun: 503,
    StateTooLarge: 413,
    ArgumentsInvalid: 422,
    PermissionDenied: 403,
    Http404: 404,
}

REFUSALS = tuple(STATUSES)


def refuse(request: HttpRequest, component: str, action: str, error: Exception) -> HttpResponse:
    """Return the answer to a request that ``error``, one of ``REFUSALS``, has ended; log it."""
    request.nitro_refusal = error  # type: ignore[attr-defined]  # for the tests of projects
    status = next(status for kind, status in STATUSES.items() if isinstance(error, kind))
    log = security_logger if isinstance(error, (TokenRefused, MalformedRequest)) else logger
    shown = [_printable(part) for part in (action, component, error)]
    log.warning("%s of %s: %s", *shown, extra={"request": request})
    return failure(component, action, status, _visitor_text(error, status))


def _printable(value: object) -> str:
    """Return ``value`` as text that can neither begin a line of its own in a log nor fill it."""
    text = str(value)[:_MAX_LOGGED_CHARACTERS]
    return "".join(char if char.isprintable() else repr(char)[1:-1] for char in text)


def failure(component: str, action: str, status: int, text: str) -> HttpResponse:
    """Return an answer that changes nothing on the page, and says ``text`` to the visitor."""
    events = EventQueue(component)
    events.error(action, text, status)
    return failure_response("", next(iter(events)), status)


def _visitor_text(error: Exception, status: int) -> str:
    """Return what the page may say of ``error``: nothing of the inside, unless in DEBUG."""
    if isinstance(error, AccessRefused):
        return error.message
    if get_settings().is_debug:
        return f"{type(error).__name__}: {error}"
    if isinstance(error, ArgumentsInvalid):
        told = [f"{name}: {text}" for name, text in error.texts.items()]
        names_of_all = ", ".join(error.errors)
        return " ".join(told) or _("These values are missing or not valid: %s.") % names_of_all
    return failure_text(status)


def roll_back() -> None:
    """Undo what the request's transactions have written, though it is answered normally."""
    for connection in connections.all(initialized_only=True):
        if will_be_rolled_back(connection):
            connection.set_rollback(True)
