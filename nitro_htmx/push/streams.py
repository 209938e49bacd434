"""One open stream: what waits to be sent to one page, and who waits to send it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterable, Mapping
from typing import Any

from .positions import Id

MAX_WAITING_BYTES = 1_000_000
SHORTEST, LONGEST = 0.8, 1.2  # of MAX_STREAM_SECONDS: a stream lasts so long, at random


class Stream:
    """A page that listens. The hub changes it, under its lock.

    Attributes:
        starts: How far the page has heard each of its channels.
        user_id: The session's user, whose streams ``recheck()`` ends.
        loop: The event loop that sends it; ``None`` for a thread.
        page: The page's name; ``""`` if it has told none.
        is_closed: Whether it is to end. It sends nothing more; the page comes back.
        closes_at: When it has to end, as ``time.monotonic()`` has it; ``None``: when it likes.
    """

    __slots__ = (
        "_frames",
        "_size",
        "_wake",
        "closes_at",
        "floor",
        "is_closed",
        "is_idle",
        "loop",
        "page",
        "starts",
        "user_id",
    )

    def __init__(
        self,
        starts: Mapping[str, Id],
        user_id: str,
        loop: asyncio.AbstractEventLoop | None,
        page: str = "",
    ) -> None:
        self.user_id = user_id
        self.page = page
        self.loop = loop
        self.is_closed = False
        self.is_idle = False
        self.closes_at: float | None = None
        self._frames: list[bytes] = []
        self._size = 0
        self._wake: Any = threading.Event() if loop is None else asyncio.Event()
        self.starts: dict[str, Id] = {}
        self.floor: Id = (0, 0)
        self.begin(starts)

    def begin(self, starts: Mapping[str, Id]) -> None:
        """Note how far the page is; a page may be ahead of this process."""
        self.starts = dict(starts)
        self.floor = max(self.starts.values(), default=(0, 0))

    def add(self, frame: bytes) -> None:
        """Queue a frame. End the stream when more than ``MAX_WAITING_BYTES`` wait."""
        if self.is_closed:
            return
        self._frames.append(frame)
        self._size += len(frame)
        if self._size > MAX_WAITING_BYTES:
            self.end()

    def end(self) -> None:
        """Close the stream and drop its queue. The page asks again, from where it was."""
        self.is_closed = True
        self._frames, self._size = [], 0

    def fill(self, frames: Iterable[bytes]) -> None:
        """Queue what the page has missed. It is sent in one go, so it may be any size."""
        self._frames = list(frames)

    def replace(self, frame: bytes) -> None:
        """Queue a frame in place of all others."""
        self._frames, self._size = [], 0
        self.add(frame)

    def take(self) -> list[bytes]:
        """Return what waits; nothing does then."""
        frames, self._frames, self._size = self._frames, [], 0
        return frames

    @property
    def has_news(self) -> bool:
        """Whether there is a reason not to sleep."""
        return bool(self._frames) or self.is_closed

    async def sleep(self, seconds: float) -> None:
        """Wait for news. For a stream with a loop."""
        self._fall_asleep()
        if not self.has_news:
            try:
                async with asyncio.timeout(seconds):
                    await self._wake.wait()
            except TimeoutError:
                pass

    def sleep_in_thread(self, seconds: float) -> None:
        """Wait for news. For a stream without a loop."""
        self._fall_asleep()
        if not self.has_news:
            self._wake.wait(seconds)

    def _fall_asleep(self) -> None:
        self._wake.clear()
        self.is_idle = True  # before it looks: in the other order, news could come in between

    def wake(self) -> None:
        """End its sleep. In the thread of its loop, if it has one."""
        self._wake.set()


def wake_all(streams: Iterable[Stream]) -> None:
    """End the sleep of those that sleep, from any thread."""
    by_loop: dict[asyncio.AbstractEventLoop, list[Stream]] = {}
    for stream in streams:
        if not stream.is_idle:
            continue  # it looks by itself
        stream.is_idle = False
        if stream.loop is None:
            stream.wake()
        else:
            by_loop.setdefault(stream.loop, []).append(stream)
    for loop, sleeping in by_loop.items():
        try:
            loop.call_soon_threadsafe(_wake_here, sleeping)
        except RuntimeError:  # the loop has gone, and its streams with it
            continue


def _wake_here(streams: list[Stream]) -> None:
    for stream in streams:
        stream.wake()
