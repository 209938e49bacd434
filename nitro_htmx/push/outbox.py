"""Durable events: rows of a table, written in the transaction that they tell of.

After the commit the process sends them, as it sends all others. What it could not send, because it
died or the log was away, the hub of any process sends some seconds later. A row is deleted in the
transaction in which its event is sent. Where the log is in the same database, both happen, or
neither does. Another engine knows the event by its ticket, should the row come again.
"""

from __future__ import annotations

import logging
from concurrent.futures import Future
from secrets import token_hex
from time import monotonic, time

from django.db import Error, connections

from ..events.transactions import databases_in_transaction, writing_to
from ..exceptions import EventError
from .conf import push_settings
from .engines import Kept, PushUnavailable, get_engine
from .entries import gap_entry

logger = logging.getLogger("nitro_htmx.push")

_EVERY_SECONDS = 5.0  # between two looks of a hub
_OLD_SECONDS = 5.0  # a younger row's process is about to send it
_MOST_AT_ONCE = 100


def keep(entry: bytes) -> Kept:
    """Write an entry into the table, in the transaction that is open.

    Raises:
        EventError: The transaction of another database is open, which may be rolled back alone.
    """
    from .models import Outgoing  # needs the apps to be ready

    alias = push_settings().DATABASE
    others = [each for each in databases_in_transaction() if each != alias]
    if others:
        raise EventError(
            f"A durable event is written in the transaction of the database {alias!r}, but one of "
            f'{others[0]!r} is open. Set NITRO_HTMX["PUSH"]["DATABASE"], or send it afterwards.'
        )
    ticket = token_hex(16)
    row = Outgoing(ticket=ticket, at=_now_ms(), body=entry.decode())
    row.save(using=alias, force_insert=True)
    return Kept(entry, ticket)


def publish_kept(entries: list[bytes]) -> None:
    """Publish entries of which some are kept, but for those that another process has sent.

    Raises:
        PushUnavailable: They may not be there. Rows are sent later; of the others pages are told.
    """
    try:
        _publish_and_delete(entries)
    except Error as error:
        get_engine().publish([gap_entry()])
        raise PushUnavailable(f"{type(error).__name__}: {error}") from error


def _publish_and_delete(entries: list[bytes]) -> None:
    from .models import Outgoing

    alias = push_settings().DATABASE
    tickets = [entry.ticket for entry in entries if isinstance(entry, Kept)]
    rows = Outgoing.objects.using(alias).filter(ticket__in=tickets)
    with writing_to(alias):
        can_skip = connections[alias].features.has_select_for_update_skip_locked
        locked = rows.select_for_update(skip_locked=can_skip).values_list("ticket", flat=True)
        left = set(locked)
        due = [each for each in entries if not isinstance(each, Kept) or each.ticket in left]
        if due:
            get_engine().publish(due)
        rows.filter(ticket__in=left).delete()


def left_over() -> list[bytes]:
    """Return what other processes should have sent, oldest first, some or all."""
    from .models import Outgoing

    old = Outgoing.objects.using(push_settings().DATABASE).filter(
        at__lt=_now_ms() - int(1000 * _OLD_SECONDS)
    )
    rows = old.order_by("pk").values_list("body", "ticket")[:_MOST_AT_ONCE]
    return [Kept(body.encode(), ticket) for body, ticket in rows]


class Relay:
    """Looks for what is left over, now and then, by way of ``in_thread()``."""

    def __init__(self) -> None:
        self._next = monotonic() + _EVERY_SECONDS
        self._under_way: Future[None] | None = None

    def is_due(self) -> bool:
        """Return whether it is time for a look, and note that it is taken."""
        now = monotonic()
        if now < self._next or (self._under_way is not None and not self._under_way.done()):
            return False
        self._next = now + _EVERY_SECONDS
        return get_engine().may_block  # a log in memory dies with its process

    def note(self, look: Future[None]) -> None:
        """Note a look that is under way."""
        self._under_way = look


def _now_ms() -> int:
    return int(time() * 1000)
