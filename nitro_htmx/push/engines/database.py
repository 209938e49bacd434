"""The log in the site's database: no other server to run, and every process sees it.

The row of ``Head`` is locked while entries are added, so the order of ids is that of the commits. A
sequence would not do: it gives out ids before the commit, and a reader that goes on from the last
one it saw would skip what is committed later.

An id is ``(stamp, number)``: the number rises by one from entry to entry, the stamp is the time in
milliseconds. A server that crashes may forget its last commits and give their numbers again, but
never with the same stamps, so whoever has read them can tell. That it has started anew is an entry
of the log, too: nobody knows what it has forgotten.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from inspect import signature
from threading import Event as Signal
from time import monotonic, time
from typing import Any

from django.db import DEFAULT_DB_ALIAS, Error, connections
from django.db.models import BigIntegerField, Case, F, Value, When

from ...events.transactions import savepoints, writing_to
from ..conf import PushSettings
from ..entries import gap_entry
from ..models import Event, Head
from ..positions import BEGINNING, Id, Position, new_epoch
from .base import BaseEngine, Batch, PushUnavailable

_LOOK_SECONDS = 0.05  # between two looks; this process's own events wake it at once
_READ_AT_ONCE = 1000
_TRIM_EVERY = 100
_HEAD = 1  # the primary key of the only row
_ASK_HEAD = "SELECT epoch, stamp, last FROM nitro_push_head WHERE id = %s"
_CHANNEL = "nitro_push"  # of PostgreSQL's notifications

# The next writer waits for the head and goes on from what it then is. At the other levels it would
# be refused, since the head has changed since its transaction began.
_READ_COMMITTED = "SET TRANSACTION ISOLATION LEVEL READ COMMITTED"
# An event is not worth the wait for a disk: 13 times as many a second without. What a crash of the
# server takes with it is announced, see ``_tell_of_restart()``.
_BEGIN_ON_POSTGRESQL = """
SELECT set_config('synchronous_commit', 'off', true), pg_notify(%s, ''),
       (extract(epoch FROM clock_timestamp()) * 1000)::bigint
"""


class DatabaseEngine(BaseEngine):
    """Two tables: how far the log is, and its entries."""

    def __init__(self, settings: PushSettings) -> None:
        super().__init__(settings)
        self._alias = settings.DATABASE or DEFAULT_DB_ALIAS
        self._is_woken = Signal()
        self._listening: Any = None  # the connection that has said LISTEN

    def _append(self, entries: list[bytes]) -> None:
        has_begun = connections[self._alias].in_atomic_block
        with self._reached(), writing_to(self._alias):
            stamp, last = self._advance(len(entries), has_begun)
            numbers = range(last - len(entries) + 1, last + 1)
            Event.objects.using(self._alias).bulk_create(
                Event(id=number, stamp=stamp, body=entry.decode())
                for number, entry in zip(numbers, entries, strict=True)
            )
            if last % _TRIM_EVERY < len(entries):
                beyond = last - self.settings.HISTORY
                Event.objects.using(self._alias).filter(id__lte=beyond).delete()
        self._is_woken.set()

    def _advance(self, count: int, has_begun: bool) -> Id:
        """Lock the head until the commit, and return the id of the last of ``count`` entries."""
        now = self._begin(has_begun)
        heads = Head.objects.using(self._alias).filter(pk=_HEAD)
        # The stamps rise in the order of the numbers, whatever the clocks of the machines say.
        now_value = Value(now, BigIntegerField())
        later = Case(When(stamp__lt=now, then=now_value), default=F("stamp"))
        if not heads.update(last=F("last") + count, stamp=later):
            self._head()  # makes it
            heads.update(last=F("last") + count, stamp=later)
        return heads.values_list("stamp", "last").get()

    def _begin(self, has_begun: bool) -> int:
        """Prepare a transaction that adds entries, and return the time in milliseconds.

        Args:
            has_begun: Whether it is inside of another one, whose level can't be changed any more.
        """
        connection = connections[self._alias]
        if connection.vendor != "postgresql":
            return int(time() * 1000)
        with connection.cursor() as cursor:
            if not has_begun and "isolation_level" in connection.settings_dict["OPTIONS"]:
                cursor.execute(_READ_COMMITTED)
            cursor.execute(_BEGIN_ON_POSTGRESQL, [_CHANNEL])
            now: int = cursor.fetchone()[2]
            return now

    def position(self) -> Position:
        """Return how far the log is."""
        with self._reached():
            return self._head()

    def _head(self) -> Position:
        head = self._find_head()
        if head is None:  # a new log, or one that was emptied
            new = Head(pk=_HEAD, epoch=new_epoch(), last=0, stamp=0, server=self._server())
            Head.objects.using(self._alias).bulk_create([new], ignore_conflicts=True)
            head = self._find_head()
        if head is None:  # another process was faster, and this transaction is from before
            raise PushUnavailable("The log has just begun, which an older transaction can't see.")
        return head

    def _find_head(self) -> Position | None:
        # Asked for by each page and by each look, and Django takes longer to build a query than a
        # database to answer it.
        with connections[self._alias].cursor() as cursor:
            cursor.execute(_ASK_HEAD, [_HEAD])
            row = cursor.fetchone()
        return None if row is None else Position(row[0], row[1:])

    def _server(self) -> str:
        """Return which start of the server this is, ``""`` where that does not matter."""
        connection = connections[self._alias]
        if connection.vendor != "postgresql":
            return ""
        with connection.cursor() as cursor:
            cursor.execute("SELECT extract(epoch FROM pg_postmaster_start_time())::text")
            return str(cursor.fetchone()[0])

    def _tell_of_restart(self) -> None:
        """Add an entry that events may be lost, if the server has started anew since the last."""
        server = self._server()
        heads = Head.objects.using(self._alias).filter(pk=_HEAD).exclude(server=server)
        if heads.exists():
            with writing_to(self._alias):
                if heads.update(server=server):  # no other process was faster
                    self._append([gap_entry()])

    def tail(self, count: int) -> Batch:
        """Return the newest entries."""
        with self._reached():
            self._tell_of_restart()
            epoch, last = self._head()
            entries = self._between(last[1] - count - 1, last[1])
        return Batch(epoch, *_newest(entries, count, last))

    def read(self, after: Id, timeout_seconds: float) -> Batch:
        """Return the entries after ``after``, at most a thousand."""
        ends = monotonic() + timeout_seconds
        with self._reached():
            while True:
                self._is_woken.clear()
                epoch, last = self._head()
                left = ends - monotonic()
                if last != after or left <= 0:
                    break
                self._wait(min(left, 1.0))
            if last == after:
                return Batch(epoch, [], after)
            # With the one before, to see that it is still the one that was read.
            upto = min(last[1], after[1] + _READ_AT_ONCE)
            entries = self._between(after[1] - 1, upto)
        found, begins = _newest(entries, max(upto - after[1], 0), last)
        return Batch(epoch, found, begins, has_gap=begins != after)

    def _between(self, after: int, upto: int) -> list[tuple[Id, bytes]]:
        """Return the entries up to ``upto`` that no entry is missing behind."""
        rows = (
            Event.objects.using(self._alias)
            .filter(id__gt=after, id__lte=upto)
            .order_by("-id")
            .values_list("stamp", "id", "body")
        )
        found: list[tuple[Id, bytes]] = []
        for at, (stamp, number, body) in enumerate(rows):
            if number != upto - at:
                break
            found.append(((stamp, number), body.encode()))
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


def _newest(
    entries: list[tuple[Id, bytes]], count: int, last: Id
) -> tuple[list[tuple[Id, bytes]], Id]:
    """Return the newest ``count`` entries, and the id after which none is missing.

    Args:
        entries: Up to ``count + 1``: the one before has that id.
        count: How many are wanted.
        last: The newest of the log, after which none is missing in any case.
    """
    if not entries:
        return [], last
    if len(entries) > count:
        at = len(entries) - count
        return entries[at:], entries[at - 1][0]
    if entries[0][0][1] > 1:  # the one before is gone, and its stamp with it
        return entries[1:], entries[0][0]
    return entries, BEGINNING


def _can_listen(connection: Any) -> bool:
    """Return whether its driver can wait for a notification: psycopg, from 3.2 on."""
    notifies = getattr(connection.connection, "notifies", None)
    return callable(notifies) and "timeout" in signature(notifies).parameters
