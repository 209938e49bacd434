"""What is known of a request that has come before, and what it is answered now."""

from __future__ import annotations

from typing import NamedTuple

from django.http import HttpResponse

from .. import names
from ..exceptions import HasFailed, MalformedRequest
from .packing import Packed, unpack

RUNNING = "running"
FAILED = "failed"

_CONFLICT = 409


class Record(NamedTuple):
    """What is kept of a request.

    Attributes:
        fingerprint: What tells it from another one that has taken its id.
        what: ``RUNNING``, ``FAILED``, or the packed answer.
    """

    fingerprint: str
    what: Packed | str


def answer_again(found: Record, fingerprint: str) -> HttpResponse:
    """Return the answer to a request that has come before.

    Args:
        found: What is kept of it.
        fingerprint: That of the request which has come now.

    Raises:
        MalformedRequest: It is another one.
        HasFailed: It ended in an exception.
    """
    if found.fingerprint != fingerprint:
        raise MalformedRequest("Another request had this id.")
    if found.what == FAILED:
        raise HasFailed("The same request has failed before, and is not run again.")
    return still_running() if isinstance(found.what, str) else unpack(found.what)


def still_running() -> HttpResponse:
    """Return the answer to a second arrival; the bridge waits, as a server would hold threads."""
    response = HttpResponse(status=_CONFLICT)
    response[names.ONCE_HEADER] = names.RUNNING
    return response
