"""What becomes of the files that a request has stored, if it fails.

The page then knows of none of them, and sends them again, so they are deleted. A file that the
database has been told of is left alone: a row may refer to it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from django.core.files import File
from django.core.files.storage import Storage
from django.db import connections

from ..events.transactions import will_be_rolled_back

logger = logging.getLogger("nitro_htmx.undoing")

# Parameters of statements in which no name can be.
_WITHOUT_NAMES = (type(None), bool, int, float, Decimal, UUID, date, time, timedelta)


class _File(NamedTuple):
    storage: Storage
    name: str

    @property
    def mark(self) -> str:
        """The random last part of the name. A row may hold it without its folder, or escaped."""
        return self.name.rpartition("/")[2]


class _Stored:
    """The files of one request."""

    def __init__(self) -> None:
        self.files: list[_File] = []
        self._told: set[str] = set()  # the names that are in the database, for all we know

    def watch(
        self,
        execute: Callable[..., Any],
        sql: str,
        params: Any,
        many: bool,
        context: dict[str, Any],
    ) -> Any:
        """Run a statement and note of which files it tells, as an execute wrapper of Django's."""
        result = execute(sql, params, many, context)
        if self.files and not will_be_rolled_back(context["connection"]):
            told = [file.name for file in self.files if tells((sql, params), file.mark)]
            self._told.update(told)
        return result

    def delete(self, *, but: bytes = b"") -> None:
        """Delete the files whose names are not in ``but``."""
        for file in self.files:
            if file.name in self._told or file.name.encode() in but:
                continue
            try:
                file.storage.delete(file.name)
            except Exception:  # what made the request fail is what counts
                logger.warning(
                    "%s was stored in vain, and can't be deleted.", file.name, exc_info=True
                )
        self.files = [file for file in self.files if file.name.encode() in but]


_stored: ContextVar[_Stored | None] = ContextVar("nitro_htmx_stored", default=None)


@contextmanager
def files_kept_on_success() -> Iterator[None]:
    """Delete the files that are stored in this block, if an exception leaves it."""
    stored, outer = _Stored(), _stored.get()
    _stored.set(stored)
    try:
        with ExitStack() as stack:
            for connection in connections.all():
                stack.enter_context(connection.execute_wrapper(stored.watch))
            yield
    except BaseException:
        stored.delete()
        raise
    finally:
        _stored.set(outer)  # no reset(): under ASGI the block may end in another context


def save_noted(storage: Storage, name: str, file: File[Any]) -> str:
    """Save a file, note it for ``files_kept_on_success()``, and return the name that it got.

    It is noted before it is saved: a disk that is full keeps the first part.
    """
    stored = _stored.get()
    if stored is None:
        return storage.save(name, file)
    stored.files.append(_File(storage, name))
    saved = storage.save(name, file)
    stored.files[-1] = _File(storage, saved)
    return saved


def delete_stored(*, but: bytes) -> None:
    """Delete the files that were stored so far, but for those that a state's JSON names."""
    stored = _stored.get()
    if stored is not None:
        stored.delete(but=but)


def tells(value: Any, name: str) -> bool:
    """Return whether ``name`` may be in ``value``, a statement or its parameters."""
    if isinstance(value, str):
        return name in value
    if isinstance(value, (bytes, bytearray, memoryview)):
        return name.encode() in bytes(value)
    if isinstance(value, (list, tuple)):
        return any(tells(part, name) for part in value)
    if isinstance(value, dict):
        return any(tells(part, name) for part in value.values())
    return not isinstance(value, _WITHOUT_NAMES)  # such as JSON in a driver's own wrapper
