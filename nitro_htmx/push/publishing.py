"""The way of an entry to the log: after the commit, and never as an error of the caller's."""

from __future__ import annotations

import logging

from django.db import connections

from .engines import PushUnavailable, get_engine

logger = logging.getLogger("nitro_htmx.push")


def publish_after_commit(entry: bytes) -> None:
    """Publish ``entry`` once every transaction that is open now has been committed.

    If one of them is rolled back, or the savepoint of this moment, it is not published: Django then
    forgets what stands here for it, and ``waiting`` never becomes empty.
    """
    known = connections.all(initialized_only=True)
    waiting = {connection.alias for connection in known if connection.in_atomic_block}
    if not waiting:
        publish(entry)
    for alias in tuple(waiting):
        connections[alias].on_commit(_Committed(alias, waiting, entry))


class _Committed:
    """Called when one of the transactions has been committed."""

    def __init__(self, alias: str, waiting: set[str], entry: bytes) -> None:
        self._alias, self._waiting, self._entry = alias, waiting, entry

    def __call__(self) -> None:
        self._waiting.discard(self._alias)
        if not self._waiting:
            publish(self._entry)


def publish(entry: bytes) -> None:
    """Put ``entry`` into the log. If the engine is away, that is logged, and owed to the pages."""
    try:
        get_engine().publish([entry])
    except PushUnavailable as error:
        logger.error(  # noqa: TRY400 - where it was called is no help; that it is lost is
            "A pushed event did not reach the log, so pages will be told that they may have missed "
            "some: %s",
            error,
        )
    except Exception:  # what is pushed is never worth a failed request or task
        logger.exception("A pushed event did not reach the log.")
