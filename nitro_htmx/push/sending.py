"""Entries go to the engine, in the order in which they are said in a process.

A coroutine may not wait for a database, so what it says is queued, and a thread sends it. Whoever
sends something meanwhile sends first what is queued.
"""

from __future__ import annotations

import logging
import os
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock
from typing import Any, TypeVar

from django.db import close_old_connections

from ..instrumentation import watched
from ..waiting import is_on_loop
from .engines import Kept, PushUnavailable, get_engine
from .outbox import left_over, publish_kept
from .rechecks import Recheck, keep_rechecks

logger = logging.getLogger("nitro_htmx.push")

T = TypeVar("T")

_MOST_AT_ONCE = 500  # a bulk of thousands is none that an engine should have to take whole

_queued: deque[bytes] = deque()
_order = Lock()
_thread: ThreadPoolExecutor | None = None


@watched("send")
def send(entries: list[bytes]) -> None:
    """Put ``entries`` into the log.

    If the engine is away, that is logged, and owed to the pages. It is no error of the caller's.
    """
    if is_on_loop() and (get_engine().may_block or _has_recheck([*_queued, *entries])):
        _queued.extend(entries)
        in_thread(_send_queued)
        return
    with _order:
        entries = [*_take_queued(), *entries]
        for at in range(0, len(entries), _MOST_AT_ONCE):
            _publish(entries[at : at + _MOST_AT_ONCE])


def _has_recheck(entries: list[bytes]) -> bool:
    return any(isinstance(entry, Recheck) for entry in entries)


def in_thread(call: Callable[[], T]) -> Future[T]:
    """Have a thread make a call that may use the database: one for all, one call after the other.

    A process that ends waits for it.
    """
    global _thread
    if _thread is None:
        _thread = ThreadPoolExecutor(1, thread_name_prefix="nitro-push")
    return _thread.submit(_with_connections, call)


def end_thread() -> None:
    """End the thread, once it has made all calls; the next one has another."""
    global _thread
    if _thread is not None:
        _thread.shutdown()
    _thread = None


def _with_connections(call: Callable[[], T]) -> T:
    try:
        return call()
    finally:
        close_old_connections()  # as after a request


def send_left_over() -> None:
    """Send the durable events that their own processes could not send, and say what is owed."""
    try:
        entries = left_over()
    except Exception:  # the reading goes on
        logger.exception("Durable events of other processes can't be read. Is the app migrated?")
        return
    send(entries)
    with _order:  # whoever sends something meanwhile says it as well
        if get_engine().is_owing:
            _publish([])


def _send_queued() -> None:
    send([])


def _take_queued() -> list[bytes]:
    found = []
    while _queued:
        found.append(_queued.popleft())
    return found


def _publish(entries: list[bytes]) -> None:
    try:
        keep_rechecks(entries)
    except Exception:  # open streams are to end all the same
        logger.exception("A recheck() will be forgotten with the log. Is the app migrated?")
    try:
        if any(isinstance(entry, Kept) for entry in entries):
            publish_kept(entries)
        else:
            get_engine().publish(entries)
    except PushUnavailable as error:
        logger.error(  # noqa: TRY400 - where it was called is no help; that it is lost is
            "A pushed event did not reach the log, so pages will be told that they may have missed "
            "some: %s",
            error,
        )
    except Exception:  # what is pushed is never worth a failed request or task
        logger.exception("A pushed event did not reach the log.")


def _after_fork() -> None:
    # Threads do not come along, and locks may be held by them. What is queued is its parent's.
    global _order, _thread
    _order, _thread = Lock(), None
    _queued.clear()


_fork: Any = getattr(os, "register_at_fork", None)  # not on Windows
if _fork is not None:
    _fork(after_in_child=_after_fork)
