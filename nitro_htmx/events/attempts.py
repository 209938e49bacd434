"""Database work that is taken back as a whole if it fails, in the middle of a request.

On SQLite a transaction that may write has to say so when it begins, and all others that do so wait
for it. One that only reads should not stand in line. So it begins as a reader here. Before the
first statement that is no ``SELECT``, or that stands in a transaction of its own, it ends and
begins again as a writer. What it has read until then it has read as outside of a transaction, where
each statement stands alone, too.

A transaction in which nothing was written is as good for the next attempt, so it is used again:
most riders read at most, and to begin and to end one would be a fifth of all their work.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from types import TracebackType
from typing import Any

from django.apps import apps
from django.db import DEFAULT_DB_ALIAS, Error, connections, router, transaction

from .transactions import will_be_rolled_back

logger = logging.getLogger("nitro_htmx.riders")


class Attempts:
    """Attempts of one request, one after the other. To be used in a ``with`` block."""

    def __init__(self) -> None:
        self._open: Attempt | None = None

    def __enter__(self) -> Attempts:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._close(kind, error, traceback)

    @contextmanager
    def one(self) -> Iterator[Attempt]:
        """Undo what an exception leaves behind in any database."""
        attempt = self._open
        if attempt is None or not attempt.is_clean:  # between two of them something was written
            self._close(None, None, None)
            attempt = self._open = Attempt()
        try:
            yield attempt
        except BaseException as error:
            self._close(type(error), error, error.__traceback__)
            raise
        if not attempt.is_clean:
            self._close(None, None, None)

    def _close(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        attempt, self._open = self._open, None
        if attempt is not None:
            attempt.close(kind, error, traceback)


class Attempt:
    """A savepoint in each database where a transaction is open, and a transaction in each other."""

    def __init__(self) -> None:
        self._databases: list[_Database] = []
        self._of_request: list[str] = []
        with ExitStack() as stack:
            for alias in databases_in_use():
                self._begin(alias, stack)
            self._stack = stack.pop_all()

    @property
    def is_clean(self) -> bool:
        """Whether nothing has been written, and nothing waits for the commit."""
        return all(database.is_clean for database in self._databases)

    def roll_back(self) -> None:
        """Undo what ``ATOMIC_REQUESTS`` would undo, were the work a request of its own."""
        for alias in self._of_request:
            savepoint = connections[alias].savepoint_ids[-1]
            if savepoint is not None:  # else the transaction is broken already
                transaction.savepoint_rollback(savepoint, using=alias)

    def close(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Keep the work, or undo it if there is an error.

        Raises:
            Exception: The work could not be kept, and is undone.
        """
        try:
            self._stack.__exit__(kind, error, traceback)
        except Exception:
            if not any(database.is_committed for database in self._databases):
                raise
            # Done again, it would be there twice.
            logger.exception("What was to follow a commit has failed; the commit stays.")

    def _begin(self, alias: str, stack: ExitStack) -> None:
        connection: Any = connections[alias]
        is_of_request = will_be_rolled_back(connection)
        try:
            database = _Database(alias, connection, stack)
        except Exception as error:
            # One that can't be reached, or must not be in a test, can't be written to either.
            if isinstance(error, Error) and connection.connection is not None:
                raise
            return
        self._databases.append(database)
        if is_of_request:
            self._of_request.append(alias)


def databases_in_use() -> list[str]:
    """Return the aliases of the databases that are open, and of those that models are written to.

    Which models' rows are written, and where, nobody knows before.
    """
    is_open = [each.alias for each in connections.all(initialized_only=True) if each.connection]
    written = [DEFAULT_DB_ALIAS]
    if router.routers:
        written = [router.db_for_write(model) for model in apps.get_models()]
    return list(dict.fromkeys([*is_open, *written]))


class _Database:
    """One database in an attempt. It sees each statement, as an execute wrapper of Django's."""

    def __init__(self, alias: str, connection: Any, stack: ExitStack) -> None:
        self._connection = connection
        self._is_sqlite = connection.vendor == "sqlite"
        self._is_untouched = True
        self.is_committed = False
        self._lock = ""  # the statement that makes a reader of SQLite a writer
        is_savepoint = connection.in_atomic_block
        if self._is_sqlite and not is_savepoint:
            self._begin_as_reader(alias, stack)
        else:
            stack.enter_context(transaction.atomic(using=alias))
        if not is_savepoint:
            connection.on_commit(self._note_commit)  # the first to run
        self._depth = len(connection.atomic_blocks)
        self._hooks = len(connection.run_on_commit)
        stack.enter_context(connection.execute_wrapper(self))

    @property
    def is_clean(self) -> bool:
        return self._is_untouched and len(self._connection.run_on_commit) == self._hooks

    def __call__(
        self,
        execute: Callable[..., Any],
        sql: str,
        params: Any,
        many: bool,
        context: dict[str, Any],
    ) -> Any:
        if self._is_untouched and not self._only_reads(sql):
            if self._lock:
                self._become_a_writer()
            self._is_untouched = False
        return execute(sql, params, many, context)

    def _note_commit(self) -> None:
        self.is_committed = True

    def _begin_as_reader(self, alias: str, stack: ExitStack) -> None:
        connection = self._connection
        connection.ensure_connection()  # reads the settings
        mode, connection.transaction_mode = connection.transaction_mode, "DEFERRED"
        try:
            stack.enter_context(transaction.atomic(using=alias))
        finally:
            connection.transaction_mode = mode
        self._lock = f"BEGIN {mode or 'IMMEDIATE'}"

    def _become_a_writer(self) -> None:
        raw = self._connection.connection
        with self._connection.wrap_database_errors:
            if raw.in_transaction:  # else it was locked at the last try
                raw.execute("COMMIT")
            raw.execute(self._lock)

    def _only_reads(self, sql: str) -> bool:
        # Elsewhere a SELECT may lock, or call what writes.
        is_select = self._is_sqlite and sql.lstrip("( \n\t")[:6].upper() == "SELECT"
        return is_select and len(self._connection.atomic_blocks) == self._depth
