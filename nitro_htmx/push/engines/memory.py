"""The log in memory: for tests, and for a site of one process."""

from __future__ import annotations

from collections import deque
from itertools import islice
from threading import Condition

from ..conf import PushSettings
from ..positions import Id, Position, new_epoch
from .base import BaseEngine, Batch


class MemoryEngine(BaseEngine):
    """A queue that forgets its oldest entries. No other process sees it."""

    may_block = False

    def __init__(self, settings: PushSettings) -> None:
        super().__init__(settings)
        self._epoch = new_epoch()
        self._entries: deque[tuple[Id, bytes]] = deque(maxlen=settings.HISTORY)
        self._last = 0
        self._changed = Condition()

    def _append(self, entries: list[bytes]) -> None:
        with self._changed:
            for entry in entries:
                self._last += 1
                self._entries.append(((self._last, 0), entry))
            self._changed.notify_all()

    def position(self) -> Position:
        """Return how far the log is."""
        return Position(self._epoch, (self._last, 0))

    def tail(self, count: int) -> Batch:
        """Return the newest entries."""
        with self._changed:
            return self._newest(count)

    def read(self, after: Id, timeout_seconds: float) -> Batch:
        """Return the entries after ``after``."""
        with self._changed:
            self._changed.wait_for(lambda: self._last > after[0], timeout_seconds)
            epoch, entries, begins, _ = self._newest(max(self._last - after[0], 0))
            return Batch(epoch, entries, begins, has_gap=begins != after)

    def _newest(self, count: int) -> Batch:
        count = min(count, len(self._entries))
        entries = list(islice(self._entries, len(self._entries) - count, None))
        return Batch(self._epoch, entries, (self._last - count, 0))
