"""Which refreshes a component's HTML already shows, because its own request has pushed them.

An action that saves a row pushes a refresh to every page, its own included, and then renders what
shows the row. The refresh carries a change, ``[name, number]``: the random name of the request, and
how many refreshes it has pushed so far. A grant carries the change before its component was
rendered. A page leaves out a refresh for a component whose grant has the same name and no smaller
number. What that request has not rendered, or has rendered before the change, refreshes as usual.
"""

from __future__ import annotations

from contextvars import ContextVar
from secrets import token_hex
from typing import NamedTuple


class Change(NamedTuple):
    """A refresh that a request has pushed.

    Attributes:
        name: The random name of the request.
        number: Its place among the refreshes of the request, from 1.
    """

    name: str
    number: int


class _Changes:
    """The last change of a request. Its coroutines, each in a context of its own, share it."""

    last: Change | None = None


_changes: ContextVar[_Changes | None] = ContextVar("nitro_push_changes", default=None)


def begin_changes(**_kwargs: object) -> None:
    """Count the changes of a new request."""
    _changes.set(_Changes())


def next_change() -> Change | None:
    """Return a new change of this request; ``None`` outside of a request."""
    if (changes := _changes.get()) is None:
        return None
    last = changes.last
    changes.last = Change(token_hex(8), 1) if last is None else last._replace(number=last[1] + 1)
    return changes.last


def last_change() -> Change | None:
    """Return the last change of this request, if it has made one."""
    changes = _changes.get()
    return None if changes is None else changes.last
