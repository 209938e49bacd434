"""The cache that keeps answers, and what is done where it fails.

Under a request's key it has ``(fingerprint, what)``, as in ``Record``.
"""

from __future__ import annotations

import logging
from time import monotonic, sleep
from typing import Any

from django.core.cache import caches

from ..conf import get_settings
from ..exceptions import MayHaveRun
from .packing import Packed
from .records import RUNNING, Record

logger = logging.getLogger("nitro_htmx.once")

# A Redis that does not answer holds each request until its client gives up: 5 s by default.
LEFT_ALONE_SECONDS = 10.0

# Django's DatabaseCache says "no" to ``add()`` where the database is locked.
_PAUSES_SECONDS = (0.01, 0.05, 0.2)


class CacheFails(Exception):
    """The cache has raised an error, now or a short while ago."""


class Store:
    """The cache as this process has found it."""

    def __init__(self) -> None:
        self._left_alone_until = 0.0

    def add(self, key: str, fingerprint: str) -> Record | None:
        """Note that a request runs; return what is known of it if it has come before.

        Raises:
            CacheFails: The cache can't be asked.
            MayHaveRun: The cache says neither that it is new nor what became of it.
        """
        seconds = get_settings().ONCE_SECONDS
        for pause in (0.0, *_PAUSES_SECONDS):
            sleep(pause) if pause else None
            if self._ask("add", key, (fingerprint, RUNNING), seconds):
                return None
            found = self._ask("get", key)
            if found is not None:
                return Record(*found)
        raise MayHaveRun("The cache of ONCE_CACHE keeps nothing of this request.")

    def put(self, key: str, fingerprint: str, what: Packed | str) -> None:
        """Keep what became of a request. If the cache fails, a repeat finds that it still runs."""
        try:
            self._ask("set", key, (fingerprint, what), get_settings().ONCE_SECONDS)
        except CacheFails:
            logger.warning("The answer to an action is not kept.")

    def forget_failure(self) -> None:
        """Ask the cache again at once."""
        self._left_alone_until = 0.0

    def _ask(self, method: str, *args: Any) -> Any:
        if self._left_alone_until and monotonic() < self._left_alone_until:
            raise CacheFails
        alias = get_settings().ONCE_CACHE
        try:
            return getattr(caches[alias], method)(*args)
        except Exception as error:
            self._left_alone_until = monotonic() + LEFT_ALONE_SECONDS
            logger.exception(
                "The cache %r, which keeps the answers to actions, fails. For %d s actions run "
                "without it, and may run twice if they are sent again.",
                alias,
                LEFT_ALONE_SECONDS,
            )
            raise CacheFails from error


STORE = Store()
