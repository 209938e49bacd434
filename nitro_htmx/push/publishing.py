"""What is said becomes an entry of the log, after the commit.

What was said in one transaction goes there in one piece, in the order of the calls.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from contextvars import ContextVar
from threading import get_ident, local
from types import TracebackType
from typing import Any

from django.db import connections

from ..events.json_data import ascii_json
from ..events.transactions import databases_in_transaction
from ..exceptions import EventError
from ..instrumentation import watched
from ..waiting import is_on_loop
from .conf import push_settings
from .entries import event_entry
from .hops import hops_now, is_refused
from .outbox import keep
from .sending import send


@watched("push")
def push(
    channel_names: tuple[str, ...],
    name: str,
    detail: Mapping[str, Any],
    *,
    origin: str = "",
    is_durable: bool = False,
) -> None:
    """Push an event, after the commit.

    Args:
        channel_names: Whom it is for.
        name: Its full name.
        detail: Its detail, JSON-ready.
        origin: The page that hears it by the answer to its own request; ``""``: none.
        is_durable: Whether it has to survive the death of this process.

    Raises:
        EventError: The data is over ``MAX_EVENT_BYTES``; in DEBUG and in tests also, pushed events
            have led to one another.
    """
    limit = push_settings().MAX_EVENT_BYTES
    if (size := len(ascii_json(detail))) > limit:
        raise EventError(
            f"The data of {name!r} has {size} bytes; a pushed event may have {limit}, by "
            'NITRO_HTMX["PUSH"]["MAX_EVENT_BYTES"]. Send an id, and let the page fetch the rest.'
        )
    hops = hops_now()
    if is_refused(name, hops):
        return
    entry = event_entry(channel_names, name, detail, origin=origin, hops=hops)
    publish_after_commit(keep(entry) if is_durable else entry)


def publish_after_commit(entry: bytes) -> None:
    """Publish ``entry`` once every transaction that is open now has been committed.

    If one of them is rolled back, or the savepoint of this moment, it is not published: Django then
    forgets what stands here for it, and ``waiting`` never becomes empty.
    """
    held = _held.get()
    if held is not None and held.takes(entry):
        return
    waiting = set[str]() if is_on_loop() else set(databases_in_transaction())
    if not waiting:
        _ready.entries.append(entry)
        _send_ready()
    for alias in tuple(waiting):
        AfterCommit(alias, waiting, entry).register()


class Holding:
    """Holds back what a coroutine pushes while the thread of its request has transactions open.

    The coroutine runs elsewhere and does not see them. To be entered and left in that thread,
    around the wait for the coroutine.
    """

    def __init__(self) -> None:
        self._thread = get_ident()
        self._entries: deque[bytes] = deque()
        self._is_open = False

    def __enter__(self) -> None:
        self._is_open = bool(databases_in_transaction())
        _held.set(self)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._is_open = False  # what goes on in the background sends by itself
        _held.set(None)  # no reset(): under ASGI the block may end in another context
        self._settle()

    def takes(self, entry: bytes) -> bool:
        """Return whether it holds an entry back; in the request's thread it gives out the rest."""
        if is_on_loop():
            if self._is_open:
                self._entries.append(entry)
            return self._is_open
        if get_ident() == self._thread:
            self._settle()  # in the order of the calls
        return False

    def _settle(self) -> None:
        while self._entries:
            publish_after_commit(self._entries.popleft())


_held: ContextVar[Holding | None] = ContextVar("nitro_push_held", default=None)


class AfterCommit:
    """Called when one of the transactions has been committed; a second call does nothing.

    The transaction around a test is never committed. ``nitro_htmx.testing`` finds these in it.

    Args:
        alias: The database of that transaction.
        waiting: All databases whose commit the entry waits for, shared by the hooks of the entry.
        entry: The entry.
    """

    def __init__(self, alias: str, waiting: set[str], entry: bytes) -> None:
        self._alias, self._waiting, self._entry = alias, waiting, entry
        self._hooks: list[Any] = []
        self._at = 0

    def register(self) -> None:
        """Have Django call it after the commit."""
        connection = connections[self._alias]
        connection.on_commit(self, robust=True)
        self._hooks = connection.run_on_commit
        self._at = len(self._hooks) - 1

    @property
    def is_waiting(self) -> bool:
        """Whether its transaction is still open."""
        return self._alias in self._waiting

    def __call__(self) -> None:
        """Publish the entry, if this was the last of its transactions."""
        if not self.is_waiting:
            return
        self._waiting.discard(self._alias)
        if not self._waiting:
            _ready.entries.append(self._entry)
        if not self._is_followed():
            _send_ready()

    def _is_followed(self) -> bool:
        """Return whether another one is sure to be called next, so that both go out in one piece.

        Django takes the hooks off a list, one by one. Where a savepoint was rolled back since, it
        has another list, which is not at hand; then each goes out by itself. One that may fail
        would end the others.
        """
        hooks = self._hooks
        if self._at < len(hooks) and hooks[self._at][1] is self:
            return False
        for _savepoints, hook, is_robust in hooks:
            if isinstance(hook, AfterCommit):
                return True
            if not is_robust:
                break
        return False


class _Ready(local):
    """What has been committed, in a thread that is about to send it."""

    def __init__(self) -> None:
        self.entries: list[bytes] = []


_ready = _Ready()


def _send_ready() -> None:
    entries, _ready.entries = _ready.entries, []
    if entries:
        send(entries)
