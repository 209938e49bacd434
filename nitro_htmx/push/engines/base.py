"""What an engine does, and what all of them share: debts.

An engine is a log. All of it is synchronous and may be called from any thread. Whoever emits or
renders calls ``publish()`` and ``position()``; the one thread of ``hub.py``, ``tail()`` and
``read()``.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from threading import Lock
from time import monotonic
from typing import ClassVar, NamedTuple

from ...exceptions import NitroError
from ..conf import PushSettings
from ..entries import gap_entry
from ..positions import Id, Position

# After a failure, others fail at once for so long: a host that is away must not cost each event the
# time that it takes to notice.
_REST_SECONDS = 1.0


class PushUnavailable(NitroError):
    """The engine can't be reached, or refuses. It may be back later."""


class Kept(bytes):
    """An entry that may come a second time, and is then left out, by its ticket."""

    ticket: str

    def __new__(cls, entry: bytes, ticket: str) -> Kept:
        """Return ``entry`` with its ticket."""
        kept = super().__new__(cls, entry)
        kept.ticket = ticket
        return kept


class Batch(NamedTuple):
    """Entries of the log, in order.

    Attributes:
        epoch: Which log it is.
        entries: The id and the bytes of each.
        complete_from: Nothing after this id is missing among the entries.
        has_gap: Whether something between what was asked for and ``complete_from`` is missing.
    """

    epoch: str
    entries: list[tuple[Id, bytes]]
    complete_from: Id
    has_gap: bool = False


class BaseEngine(ABC):
    """Base of the engines.

    Args:
        settings: The project's.

    Attributes:
        may_block: Whether it waits for something outside of the process, so that no event loop may
            call it.
        is_owing: Whether pages are to be told that they may have missed something.
    """

    may_block: ClassVar[bool] = True

    def __init__(self, settings: PushSettings) -> None:
        self.settings = settings
        self._lock = Lock()
        self.is_owing = False
        self._rests_until = 0.0

    def publish(self, entries: list[bytes]) -> None:
        """Add ``entries`` to the log: in order, all or none.

        If that fails, or nobody knows whether it did, the pages are owed: an entry that says so
        goes before the next one, or alone if none are given. It is never tried again by itself,
        since a cut connection may hide a success, and an event that comes twice is worse than one
        that is announced as missed.

        Raises:
            PushUnavailable: They may not be there.
        """
        with self._lock:  # in the order of the calls, over the threads of a process
            if monotonic() < self._rests_until:
                self.is_owing = True
                raise PushUnavailable("It did not answer a moment ago.")
            try:
                self._append([gap_entry(), *entries] if self.is_owing else entries)
            except BaseException as error:
                self.is_owing = True
                if isinstance(error, PushUnavailable):
                    self._rests_until = monotonic() + _REST_SECONDS
                raise
            self.is_owing = False

    def close(self) -> None:  # noqa: B027 - optional
        """Let go of connections and files. Optional; the engine is not used again."""

    @abstractmethod
    def _append(self, entries: list[bytes]) -> None:
        """Add ``entries`` in order, all or none, and let go of what is beyond the history.

        An engine outside of the database leaves out a ``Kept`` one whose ticket it knows. Ids rise
        in the order in which readers can see the entries.

        Raises:
            PushUnavailable: They may not be there.
        """

    @abstractmethod
    def position(self) -> Position:
        """Return how far the log is.

        Raises:
            PushUnavailable: It can't be told.
        """

    @abstractmethod
    def tail(self, count: int) -> Batch:
        """Return the newest entries, at most ``count``.

        Raises:
            PushUnavailable: They can't be read.
        """

    @abstractmethod
    def read(self, after: Id, timeout_seconds: float) -> Batch:
        """Return the entries after ``after``, some or all, as soon as there are any.

        None is ever skipped without ``has_gap``.

        Args:
            after: The end of the batch before.
            timeout_seconds: How long to wait for one; then the batch is empty.

        Raises:
            PushUnavailable: They can't be read.
        """
