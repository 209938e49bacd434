"""What a stream sends, and when: its frames at once, and then at most every 100 ms.

The same for all servers, but for who sleeps: a coroutine of an event loop, or a thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterator, Sequence
from random import uniform
from time import monotonic, sleep
from typing import Any

from .conf import push_settings
from .frames import hello
from .hub import hub
from .requests import Asked
from .shutdown import end_with_process
from .streams import LONGEST, SHORTEST, Stream
from .threads import leave_thread

FLUSH_SECONDS = 0.1
POLL_MS = 2000  # when a page asks again that could not get a stream
THREAD_SECONDS = 25.0  # how long a thread is kept for one page

HEADERS = {
    "Content-Type": "text/event-stream",
    "Cache-Control": "no-store, no-transform",
    "Content-Encoding": "identity",  # Django's GZipMiddleware then leaves it alone
    "X-Accel-Buffering": "no",  # nginx then sends what comes
}


def polled(asked: Asked, user_id: str) -> bytes:
    """Return all that a page has missed, and when it should ask again."""
    stream = _open(asked, user_id, None)
    try:
        return hello(POLL_MS) + hub.take(stream)
    finally:
        hub.close(stream)


async def streamed(
    asked: Asked, user_id: str, server: Sequence[Any] | None = None
) -> AsyncGenerator[bytes]:
    """Yield what a page hears, until its stream ends. For an event loop.

    Args:
        asked: What the page asks for.
        user_id: The session's user, ``""`` for an anonymous visitor.
        server: The address to which its request has come, as ASGI has it.
    """
    loop = asyncio.get_running_loop()
    end_with_process(lambda: _end_soon(loop))
    hub.watch_door(server)
    stream = _open(asked, user_id, loop)
    try:
        ends = _end_of(stream, push_settings().MAX_STREAM_SECONDS)
        yield hello() + hub.take(stream)
        await leave_thread()
        while (left := ends - monotonic()) > 0:
            await asyncio.sleep(min(FLUSH_SECONDS, left))
            await stream.sleep(min(left, push_settings().HEARTBEAT_SECONDS))
            if stream.is_closed:
                break
            yield hub.take(stream)
    finally:
        hub.close(stream)


def streamed_in_thread(asked: Asked, user_id: str) -> Iterator[bytes]:
    """Yield what a page hears, for some seconds. For a server with a thread for each request."""
    stream = _open(asked, user_id, None)
    try:
        ends = _end_of(stream, min(THREAD_SECONDS, push_settings().MAX_STREAM_SECONDS))
        yield hello() + hub.take(stream)
        while (left := ends - monotonic()) > 0:
            sleep(min(FLUSH_SECONDS, left))
            stream.sleep_in_thread(min(left, push_settings().HEARTBEAT_SECONDS))
            if stream.is_closed:
                break
            yield hub.take(stream)
    finally:
        hub.close(stream)


def _open(asked: Asked, user_id: str, loop: asyncio.AbstractEventLoop | None) -> Stream:
    return hub.open(asked.starts, user_id, loop, asked.page, asked.positions)


def _end_of(stream: Stream, seconds: float) -> float:
    """Return when a stream ends in any case: rights are checked again, and load moves on."""
    ends = monotonic() + seconds * uniform(SHORTEST, LONGEST)  # noqa: S311 - no secret
    return ends if stream.closes_at is None else min(ends, stream.closes_at)


def _end_soon(loop: asyncio.AbstractEventLoop) -> None:
    """End all streams, from a signal's handler: without a lock, which it might interrupt."""
    hub.is_ending = True
    loop.call_soon_threadsafe(hub.end_streams)
