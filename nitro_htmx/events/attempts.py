"""Database work that is taken back as a whole if it fails, in the middle of a request.

On SQLite a transaction that may write has to say so when it begins, and all others that do so wait
for it. One that only reads should not stand in line. So it begins as a reader here. Before the
first statement that is no ``SELECT``, or that stands in a transaction of its own, it ends and
begins again as a writer. What it has read until then it has read as outside of a transaction, where
each statement stands alone, too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from django.apps import apps
from django.db import DEFAULT_DB_ALIAS, Error, connections, router, transaction

from .transactions import will_be_rolled_back


class Attempt:
    """Work that may be undone: a savepoint where a transaction is open, else a transaction."""

    def __init__(self) -> None:
        self._of_request: list[tuple[str, str]] = []  # database, and the savepoint in it

    def note(self, alias: str) -> None:
        """Note that ``ATOMIC_REQUESTS`` would have undone what a request of its own writes here."""
        savepoint = connections[alias].savepoint_ids[-1]
        if savepoint is not None:  # the transaction may be broken already
            self._of_request.append((alias, savepoint))

    def roll_back(self) -> None:
        """Undo what ``ATOMIC_REQUESTS`` would undo, were the work a request of its own."""
        for alias, savepoint in self._of_request:
            transaction.savepoint_rollback(savepoint, using=alias)


@contextmanager
def attempt(aliases: list[str]) -> Iterator[Attempt]:
    """Undo what an exception leaves behind in the databases of these aliases."""
    made = Attempt()
    with ExitStack() as stack:
        for alias in aliases:
            connection: Any = connections[alias]
            is_in_request = will_be_rolled_back(connection)
            try:
                stack.enter_context(_undoable(alias, connection))
            except Exception as error:
                # One that can't be reached, or must not be in a test, can't be written to either.
                if isinstance(error, Error) and connection.connection is not None:
                    raise
                continue
            if is_in_request:
                made.note(alias)
        yield made


def databases_in_use() -> list[str]:
    """Return the aliases of the databases that are open, and of those that models are written to.

    Which models' rows are written, and where, nobody knows before.
    """
    is_open = [each.alias for each in connections.all(initialized_only=True) if each.connection]
    written = [DEFAULT_DB_ALIAS]
    if router.routers:
        written = [router.db_for_write(model) for model in apps.get_models()]
    return list(dict.fromkeys([*is_open, *written]))


@contextmanager
def _undoable(alias: str, connection: Any) -> Iterator[None]:
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        with transaction.atomic(using=alias):
            yield
        return
    connection.ensure_connection()  # reads the settings
    mode, connection.transaction_mode = connection.transaction_mode, "DEFERRED"
    with ExitStack() as stack:
        try:
            stack.enter_context(transaction.atomic(using=alias))
        finally:
            connection.transaction_mode = mode
        stack.enter_context(connection.execute_wrapper(_lock_before_writing(connection, mode)))
        yield


def _lock_before_writing(connection: Any, mode: str | None) -> Callable[..., Any]:
    """Return an execute wrapper of Django's that makes a reader a writer in time."""
    own_depth, is_reading = len(connection.atomic_blocks), True

    def execute_in_time(
        execute: Callable[..., Any], sql: str, params: Any, many: bool, context: dict[str, Any]
    ) -> Any:
        nonlocal is_reading
        is_nested = len(connection.atomic_blocks) > own_depth
        if is_reading and (is_nested or not _only_reads(sql)):
            with connection.wrap_database_errors:
                if connection.connection.in_transaction:
                    connection.connection.execute("COMMIT")
                connection.connection.execute(f"BEGIN {mode or 'IMMEDIATE'}")
            is_reading = False
        return execute(sql, params, many, context)

    return execute_in_time


def _only_reads(sql: str) -> bool:
    return sql.lstrip("( \n\t")[:6].upper() == "SELECT"
