"""The cache that keeps answers, and what is done where it fails.

Under a request's key it has ``(fingerprint, what)``: a packed answer, ``"running"`` or
``"failed"``.
"""

from __future__ import annotations

import logging
from time import monotonic, sleep
from typing import Any, NamedTuple

from django.core.cache import caches

from ..conf import get_settings
from ..exceptions import MayHaveRun
from .packing import Packed

logger = logging.getLogger("nitro_htmx.once")

RUNNING = "running"
FAILED = "failed"

# A Redis that does not answer holds each request until its client gives up: 5 s by default.
LEFT_ALONE_SECONDS = 10.0

# Django's DatabaseCache says "no" to ``add()`` where the database is locked.
_PAUSES_SECONDS = (0.01, 0.05, 0.2)


class Record(NamedTuple):
    """What is kept of a request.

    Attributes:
        fingerprint: What tells it from others.
        what: ``RUNNING``, ``FAILED``, or the packed answer.
    """

    fingerprint: str
    what: Packed | str


class CacheFails(Exception):
    """The cache has raised an error, now or a short while ago."""


_left_alone_until = 0.0


def add(key: str, fingerprint: str) -> Record | None:
    """Note that a request runs; return what is known of it if it has come before.

    Raises:
        CacheFails: The cache can't be asked.
        MayHaveRun: The cache says neither that it is new nor what became of it.
    """
    running = (fingerprint, RUNNING)
    for pause in (*_PAUSES_SECONDS, None):
        if _ask("add", key, running, get_settings().ONCE_SECONDS):
            return None
        found = _ask("get", key)
        if found is not None:
            return Record(*found)
        if pause is not None:
            sleep(pause)
    raise MayHaveRun("The cache of ONCE_CACHE keeps nothing of this request.")


def put(key: str, fingerprint: str, what: Packed | str) -> None:
    """Keep what became of a request. If the cache fails, a repeat finds that it still runs."""
    try:
        _ask("set", key, (fingerprint, what), get_settings().ONCE_SECONDS)
    except CacheFails:
        logger.warning("The answer to an action is not kept.")


def _ask(method: str, *args: Any) -> Any:
    global _left_alone_until
    if monotonic() < _left_alone_until:
        raise CacheFails
    alias = get_settings().ONCE_CACHE
    try:
        return getattr(caches[alias], method)(*args)
    except Exception as error:
        _left_alone_until = monotonic() + LEFT_ALONE_SECONDS
        logger.exception(
            "The cache %r, which keeps the answers to actions, fails. It is left alone for %d s.",
            alias,
            LEFT_ALONE_SECONDS,
        )
        raise CacheFails from error
