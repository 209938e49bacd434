"""How long a block takes, and its queries: for the toolbar's panel and for the timeline."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from time import perf_counter
from typing import Any

from django.db import connections


@contextmanager
def measured(row: dict[str, Any]) -> Iterator[None]:
    """Note in ``row`` how long the block took, and its queries.

    Args:
        row: Gets ``ms`` and ``query_ms``, in milliseconds, and ``queries``, how many. All are
            there from the beginning; ``ms`` is known at the end.
    """
    row.update(ms=0.0, queries=0, query_ms=0.0)

    def query(execute: Callable[..., Any], *args: Any) -> Any:
        start = perf_counter()
        try:
            return execute(*args)
        finally:
            row["queries"] += 1
            row["query_ms"] = round(row["query_ms"] + _ms_since(start), 2)

    with ExitStack() as stack:
        for connection in connections.all():
            stack.enter_context(connection.execute_wrapper(query))
        start = perf_counter()
        try:
            yield
        finally:
            row["ms"] = _ms_since(start)


def _ms_since(start: float) -> float:
    return round((perf_counter() - start) * 1000, 2)
