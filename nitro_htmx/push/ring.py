"""The newest entries of the log, in memory, and what a page has missed of them.

Nothing here waits or locks: ``hub.py`` does.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from .entries import GAP, Entry
from .positions import BEGINNING, Id, Position

Starts = Mapping[str, Id]


class Numbered(NamedTuple):
    """An entry and its place."""

    id: Id
    entry: Entry


class Ring:
    """Entries in order. Nothing after ``complete_from`` is missing.

    Args:
        size: How many it keeps at least; at twice as many it forgets the older half, so that each
            is moved once.

    Attributes:
        epoch: Which log it is of.
        complete_from: What lies behind this may be missing.
        last: How far it is.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._entries: list[Numbered] = []
        self._ids: list[Id] = []
        self.epoch = ""
        self.complete_from: Id = BEGINNING
        self.last: Id = BEGINNING

    def restart(self, epoch: str, complete_from: Id) -> None:
        """Forget everything, and go on with another log, or from another place."""
        self._entries, self._ids = [], []
        self.epoch, self.complete_from, self.last = epoch, complete_from, complete_from

    def append(self, id_: Id, entry: Entry) -> None:
        """Add an entry, whose id is above all others."""
        self._entries.append(Numbered(id_, entry))
        self._ids.append(id_)
        self.last = id_
        if entry.channels == GAP:  # what stands before it is no help to anybody
            self.complete_from = id_
            self._entries, self._ids = [], []
        elif len(self._ids) >= 2 * self._size:
            self.complete_from = self._ids[self._size - 1]
            del self._ids[: self._size], self._entries[: self._size]

    def covers(self, position: Position) -> bool:
        """Return whether all that came after ``position`` is known, or will come."""
        return position.epoch == self.epoch and position.id >= self.complete_from

    def missed(self, starts: Starts, page: str = "") -> Iterator[tuple[Numbered, tuple[str, ...]]]:
        """Yield what a page has not heard, with the channels that it is for and the page holds.

        Args:
            starts: How far the page has heard each of its channels. The ring covers all of them.
            page: The page's name.
        """
        first = min(starts.values(), default=self.last)
        for numbered in self._entries[bisect_right(self._ids, first) :]:
            held = heard_by(numbered, starts, page)
            if held:
                yield numbered, held


def heard_by(numbered: Numbered, starts: Starts, page: str = "") -> tuple[str, ...]:
    """Return the page's channels that an entry is for; none if the page has had it.

    A page that has heard one of them beyond the entry has had it by that one. What a page's own
    action has pushed has come with the answer.
    """
    if page and numbered.entry.origin == page:
        return ()
    held = tuple(name for name in numbered.entry.channels if name in starts)
    return held if all(starts[name] < numbered.id for name in held) else ()
