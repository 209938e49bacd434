"""The log in the site's database: no other server to run, and every process sees it.

The row of ``Head`` is locked while entries are added, so the order of ids is that of the commits. A
sequence would not do: it gives out ids before the commit, and a reader that goes on from the last
one it saw would skip what is committed later.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from inspect import signature
from threading import Event as Signal
from time import monotonic
from typing import Any

from django.db import DEFAULT_DB_ALIAS, Error, connections
from django.db.models import F

from ...events.transactions import savepoints, writing_to
from ..conf import PushSettings
from ..models import Event, Head
from ..positions import Id, Position, new_epoch
from .base import BaseEngine, Batch, PushUnavailable

_LOOK_SECONDS = 0.05  # between two looks; this process's own events wake it at once
_READ_AT_ONCE = 1000
_TRIM_EVERY = 100
_HEAD = 1  # the primary key of the only row
_CHANNEL = "nitro_push"  # of PostgreSQL's notifications


class DatabaseEngine(BaseEngine):
    """Two tables: how far the log is, and its entries."""

    def __init__(self, settings: PushSettings) -> None:
        super().__init__(settings)
        self._alias = settings.DATABASE or DEFAULT_DB_ALIAS
        self._is_woken = Signal()
        self._listening: Any = None  # the connection that has said LISTEN

    def _append(self, entries: list[bytes]) -> None:
        with self._reached(), writing_to(self._alias):
            last = self._advance(len(entries))
            ids = range(last - len(entries) + 1, last + 1)
            Event.objects.using(self._alias).bulk_create(
                Event(id=id_, body=entry.decode()) for id_, entry in zip(ids, entries, strict=True)
            )
            if last % _TRIM_EVERY < len(entries):
                beyond = last - self.settings.HISTORY
                Event.objects.using(self._alias).filter(id__lte=beyond).delete()
        self._is_woken.set()

    def _advance(self, count: int) -> int:
        """Lock the head until the commit, and return the id of the last of ``count`` entries."""
        connection = connections[self._alias]
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                # An event is not worth the wait for a disk: 13 times as many a second without.
                cursor.execute("SET LOCAL synchronous_commit = off")
                cursor.execute(f"NOTIFY {_CHANNEL}")
        heads = Head.objects.using(self._alias).filter(pk=_HEAD)
        if not heads.update(last=F("last") + count):
            self._head()  # makes it
            heads.update(last=F("last") + count)
        return heads.values_list("last", flat=True).get()

    def position(self) -> Position:
        """Return how far the log is."""
        with self._reached():
            return self._head()

    def _head(self) -> Position:
        row = Head.objects.using(self._alias).values_list("epoch", "last").filter(pk=_HEAD).first()
        if row is None:  # a new log, or one that was emptied
            Head.objects.using(self._alias).bulk_create(
                [Head(pk=_HEAD, epoch=new_epoch(), last=0)], ignore_conflicts=True
            )
            return self._head()
        return Position(row[0], (row[1], 0))

    def tail(self, count: int) -> Batch:
        """Return the newest entries."""
        with self._reached():
            epoch, (last, _) = self._head()
            entries = self._between(last - count, last)
        return Batch(epoch, entries, (last - len(entries), 0))

    def read(self, after: Id, timeout_seconds: float) -> Batch:
        """Return the entries after ``after``, at most a thousand."""
        ends = monotonic() + timeout_seconds
        with self._reached():
            while True:
                self._is_woken.clear()
                epoch, (last, _) = self._head()
                left = ends - monotonic()
                if last != after[0] or left <= 0:
                    break
                self._wait(min(left, 1.0))
            upto = min(last, after[0] + _READ_AT_ONCE)
            entries = self._between(after[0], upto)
        begins = (upto - len(entries), 0)
        return Batch(epoch, entries, begins, has_gap=begins != after)

    def _between(self, after: int, upto: int) -> list[tuple[Id, bytes]]:
        """Return the entries up to ``upto`` that no entry is missing behind."""
        rows = (
            Event.objects.using(self._alias)
            .filter(id__gt=after, id__lte=upto)
            .order_by("-id")
            .values_list("id", "body")
        )
        found: list[tuple[Id, bytes]] = []
        for at, (id_, body) in enumerate(rows):
            if id_ != upto - at:
                break
            found.append(((id_, 0), body.encode()))
        return found[::-1]

    def _wait(self, timeout_seconds: float) -> None:
        connection: Any = connections[self._alias]
        if connection.vendor != "postgresql" or not _can_listen(connection):
            self._is_woken.wait(min(_LOOK_SECONDS, timeout_seconds))
        elif self._listening is not connection.connection:
            with connection.cursor() as cursor:
                cursor.execute(f"LISTEN {_CHANNEL}")
            self._listening = connection.connection  # and look once more, for what came before
        else:
            for _ in connection.connection.notifies(timeout=timeout_seconds, stop_after=1):
                pass

    @contextmanager
    def _reached(self) -> Iterator[None]:
        """Turn an error of the database into ours, and leave a transaction around it usable."""
        try:
            with savepoints():
                yield
        except Error as error:
            connection = connections[self._alias]
            if not connection.in_atomic_block:
                connection.close()
            raise PushUnavailable(f"{type(error).__name__}: {error}") from error


def _can_listen(connection: Any) -> bool:
    """Return whether its driver can wait for a notification: psycopg, from 3.2 on."""
    notifies = getattr(connection.connection, "notifies", None)
    return callable(notifies) and "timeout" in signature(notifies).parameters
