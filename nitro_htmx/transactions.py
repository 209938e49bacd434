"""What became of the database work that an event speaks of."""

from __future__ import annotations

from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper


class Transaction:
    """The open transactions and savepoints of this moment, over all databases.

    A plain ``transaction.on_commit()`` is no help here: under ``ATOMIC_REQUESTS`` it runs when the
    response has been built. What it registers, though, Django takes back when the savepoint or the
    transaction is rolled back, and that can be seen.
    """

    def __init__(self, open_connections: list[BaseDatabaseWrapper]) -> None:
        self._watches = [_Watch(connection) for connection in open_connections]

    @classmethod
    def current(cls) -> Transaction | None:
        """Return the transaction of this moment, ``None`` where there is none."""
        found = [
            connection
            for connection in map(connections.__getitem__, connections)  # all() is slower
            if connection.in_atomic_block
        ]
        return cls(found) if found else None

    def is_rolled_back(self) -> bool:
        """Return whether any of it was undone."""
        return any(watch.is_rolled_back() for watch in self._watches)


class _Watch:
    __slots__ = ("_connection", "_is_committed")

    def __init__(self, connection: BaseDatabaseWrapper) -> None:
        self._connection = connection
        self._is_committed = False
        connection.on_commit(self._note)

    def _note(self) -> None:
        self._is_committed = True

    def is_rolled_back(self) -> bool:
        pending = [entry[1] for entry in self._connection.run_on_commit]
        return not self._is_committed and self._note not in pending
