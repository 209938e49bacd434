"""What became of the database work that an event speaks of."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from contextvars import ContextVar
from threading import get_ident
from typing import Any

from django.apps import apps
from django.db import Error, connections, router, transaction
from django.db.backends.base.base import BaseDatabaseWrapper


class Transaction:
    """The open transactions and savepoints of this moment, over all databases.

    A plain ``transaction.on_commit()`` is no help here: under ``ATOMIC_REQUESTS`` it runs when the
    response has been built. What it registers, though, Django takes back when the savepoint or the
    transaction is rolled back, and that can be seen.
    """

    def __init__(self, open_connections: list[BaseDatabaseWrapper]) -> None:
        self._watches = [_Watch(connection) for connection in open_connections]

    def is_rolled_back(self) -> bool:
        """Return whether any of it was undone."""
        return any(watch.is_rolled_back() for watch in self._watches)


class Transactions:
    """Tells the transaction of each moment.

    Every queue has one: to find the connections takes longer than to ask them.
    """

    def __init__(self) -> None:
        self._connections: dict[int, list[BaseDatabaseWrapper]] = {}  # by thread

    def current(self) -> Transaction | None:
        """Return the transaction of this moment, ``None`` where there is none."""
        thread = get_ident()
        found = self._connections.get(thread)
        if found is None:
            found = self._connections[thread] = [connections[alias] for alias in connections]
        in_transaction = [connection for connection in found if connection.in_atomic_block]
        return Transaction(in_transaction) if in_transaction else None


@contextmanager
def savepoints() -> Iterator[None]:
    """Undo what an exception leaves behind, where a transaction is open, and leave that usable."""
    with ExitStack() as stack:
        for alias in databases_in_transaction():
            stack.enter_context(transaction.atomic(using=alias))
        yield


def databases_in_transaction() -> list[str]:
    """Return the aliases of the databases in which this thread has a transaction open."""
    known = connections.all(initialized_only=True)
    return [connection.alias for connection in known if connection.in_atomic_block]


def will_be_rolled_back(connection: BaseDatabaseWrapper) -> bool:
    """Return whether what a request that fails has written here is undone."""
    is_of_request = connection.settings_dict["ATOMIC_REQUESTS"] or (
        connection.alias == _with_key.get()
    )
    return bool(is_of_request) and connection.in_atomic_block


# The database in which the key of a request is written, with all else that the request writes.
_with_key: ContextVar[str | None] = ContextVar("nitro_htmx_with_key", default=None)


def request_transaction() -> AbstractContextManager[object]:
    """Return the transactions of ``ATOMIC_REQUESTS``, which Django would commit after the view.

    The answer to an action is kept once they are committed, and that has to be seen.
    """
    already = _with_key.get()
    aliases = [
        alias
        for alias, settings in connections.settings.items()
        if settings["ATOMIC_REQUESTS"] and alias != already
    ]
    return _all_atomic(aliases) if aliases else nullcontext()


@contextmanager
def _all_atomic(aliases: list[str]) -> Iterator[None]:
    with ExitStack() as stack:
        for alias in aliases:
            stack.enter_context(transaction.atomic(using=alias))
        yield


@contextmanager
def transaction_with_key(alias: str) -> Iterator[BaseDatabaseWrapper]:
    """Open the one transaction in which a request's key and all that it does are written."""
    with transaction.atomic(using=alias):
        outer = _with_key.get()
        _with_key.set(alias)
        try:
            yield connections[alias]
        finally:
            _with_key.set(outer)  # no reset(): under ASGI the block may end in another context


@contextmanager
def writing_to(alias: str) -> Iterator[None]:
    """Open a transaction for work that reads and then writes; inside of another one, a savepoint.

    SQLite lets one transaction write at a time. The next one waits if it says at its beginning that
    it will write; one that says so when it has read is refused at once: "database is locked".
    """
    with ExitStack() as stack:
        with _write_lock(connections[alias]):
            stack.enter_context(transaction.atomic(using=alias))
        yield


@contextmanager
def _write_lock(connection: Any) -> Iterator[None]:
    """Have transactions of SQLite begin as ``"IMMEDIATE"``, unless the settings say otherwise."""
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        yield
        return
    connection.ensure_connection()  # reads the settings
    mode = connection.transaction_mode
    connection.transaction_mode = mode or "IMMEDIATE"
    try:
        yield
    finally:
        connection.transaction_mode = mode


@contextmanager
def all_or_nothing() -> Iterator[None]:
    """Undo what an exception leaves behind in any database that models are written to."""
    with ExitStack() as stack:
        for alias in dict.fromkeys(map(router.db_for_write, apps.get_models())):
            try:
                stack.enter_context(writing_to(alias))
            except Exception as error:
                # One that can't be reached, or must not be in a test, can't be written to either.
                if isinstance(error, Error) and connections[alias].connection is not None:
                    raise
        yield


class _Watch:
    __slots__ = ("_at", "_callback", "_connection", "_is_committed")

    def __init__(self, connection: BaseDatabaseWrapper) -> None:
        self._connection = connection
        self._is_committed = False
        self._callback = self._note  # one object, to be known again
        connection.on_commit(self._callback)
        self._at = len(connection.run_on_commit) - 1

    def _note(self) -> None:
        self._is_committed = True

    def is_rolled_back(self) -> bool:
        if self._is_committed:
            return False
        # Its place, or one before it if others have been taken back. An action may send thousands
        # of events, so none of them looks through all.
        entries = self._connection.run_on_commit
        for at in range(min(self._at, len(entries) - 1), -1, -1):
            if entries[at][1] is self._callback:
                return False
        return True
