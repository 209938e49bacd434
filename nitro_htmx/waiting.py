"""Work that may have to wait, written once: for threads, and for an event loop.

The work is a generator. It runs as any code does, except that it yields what has to be awaited, an
``async def`` action, and is given the result. Its ``with`` blocks stay open meanwhile.

Under WSGI one thread does all of it: ``finish()``. Under ASGI the event loop awaits what is
yielded, and all between goes to the thread that Django keeps for the request, where its database
connections and its transactions are: ``afinish()``.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Awaitable, Generator
from contextvars import Context, copy_context
from typing import Any, NamedTuple, TypeVar

from asgiref.sync import async_to_sync, sync_to_async

logger = logging.getLogger("nitro_htmx.views")

T = TypeVar("T")

Work = Generator[Awaitable[Any], Any, T]

_UNSET = object()


class _Done(NamedTuple):
    result: Any


def is_on_loop() -> bool:
    """Return whether the caller can await.

    ``DJANGO_ALLOW_ASYNC_UNSAFE`` says that synchronous code runs in a thread with an event loop, as
    in notebooks and beside Playwright. Otherwise Django refuses that, so a loop is a server's.
    """
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return not os.environ.get("DJANGO_ALLOW_ASYNC_UNSAFE")


def finish(work: Work[T]) -> T:
    """Do all of ``work`` in this thread, and return its result."""
    try:
        awaitable = next(work)
        while True:
            try:
                result = async_to_sync(_wait_for)(awaitable)
            except BaseException as error:  # noqa: BLE001 - the work's own, which it may handle
                awaitable = work.throw(error)
            else:
                awaitable = work.send(result)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]  # a generator's is its result


async def afinish(work: Work[T]) -> T:
    """Do all of ``work`` and return its result; await on this loop what it yields.

    A visitor who leaves cancels nothing: what was clicked is done, as it is in a thread. Only the
    answer has nobody to go to.
    """
    context = copy_context()
    task = asyncio.create_task(_go_on(work), context=context)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await _end(task)
        raise
    finally:
        _take_over(context)


async def _go_on(work: Work[T]) -> T:
    left = await _run_in_thread(work, None, None)
    while not isinstance(left, _Done):
        result, error = None, None
        try:
            result = await left
        except BaseException as caught:  # noqa: BLE001 - the work's own, which it may handle
            error = caught
        left = await _run_in_thread(work, result, error)
    return left.result  # type: ignore[no-any-return]  # see _run()


def _run(work: Work[Any], result: Any, error: BaseException | None) -> Awaitable[Any] | _Done:
    """Let ``work`` run to its next wait, which is returned, or to its end."""
    try:
        return work.send(result) if error is None else work.throw(error)
    except StopIteration as end:
        return _Done(end.value)


_run_in_thread = sync_to_async(_run, thread_sensitive=True)


async def _end(task: asyncio.Task[Any]) -> None:
    """Wait until ``task`` has ended, however often that is cancelled.

    With the request Django closes its thread and, with it, its connections.
    """
    while not task.done():
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError:
            continue
    if not task.cancelled() and (error := task.exception()) is not None:
        logger.error("An action failed after its visitor had left.", exc_info=error)


def _take_over(context: Context) -> None:
    """Set what the work has set, such as the language or the fields of a log, for what follows."""
    for variable, value in context.items():
        if variable.get(_UNSET) is not value:
            variable.set(value)


async def _wait_for(awaitable: Awaitable[T]) -> T:
    return await awaitable
