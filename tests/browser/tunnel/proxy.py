"""A TCP proxy that cuts some of the connections that carry an action."""

import asyncio
import random
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread
from typing import Literal

from tests.browser.tunnel.lengths import length_of
from tests.browser.tunnel.streams import STREAM, Way, pass_stream

# Where a connection is cut: before the server hears of it; inside of the request's body; while the
# server works; when it has answered; inside of the answer.
PLACES = ("before", "body", "during", "after", "answer")
_LIMIT_BYTES = 2**22


class Cut(Exception):
    """The connection is cut here."""


class Tunnel:
    """The proxy.

    Attributes:
        port: Where it listens, on loopback.
        share: What part of the actions is cut; a test may change it.
        stream_bytes: How much of a stream of pushed events comes through before it is cut, on
            average; 0: all of it. A test may change it.
        buffers: What of a stream is kept until it is whole, as in ``Way``.
        counts: How many actions came, and how many were cut in each of ``PLACES``; ``streams``.
    """

    def __init__(self, upstream: int, share: float, seed: int) -> None:
        self.upstream = upstream
        self.share = share
        self.stream_bytes = 0
        self.buffers: Literal["body", "all"] | None = None
        self.port = 0
        self.counts: Counter[str] = Counter()
        self._random = random.Random(seed)
        self._is_ready = Event()
        self._loop = asyncio.new_event_loop()
        self._end = asyncio.Event()

    def run(self) -> None:
        """Serve until ``stop()``, in a thread of its own: Playwright has the main one's loop."""
        self._loop.run_until_complete(self._serve())
        self._loop.close()

    def wait(self) -> None:
        """Wait until it listens."""
        assert self._is_ready.wait(30)

    def stop(self) -> None:
        """End ``run()``."""
        self._loop.call_soon_threadsafe(self._end.set)

    async def _serve(self) -> None:
        server = await asyncio.start_server(self._connect, "127.0.0.1", 0, limit=_LIMIT_BYTES)
        self.port = server.sockets[0].getsockname()[1]
        self._is_ready.set()
        await self._end.wait()
        server.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:  # browsers keep a connection for the next request
                await self._exchange(reader, writer)
        except (Cut, OSError, asyncio.IncompleteReadError):
            pass
        finally:
            if self._random.random() < 0.5:
                writer.transport.abort()
            writer.close()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Pass one request on, and its answer back, or cut both."""
        head = await reader.readuntil(b"\r\n\r\n")
        if head.startswith(STREAM):
            request = head + await reader.readexactly(length_of(head))
            await pass_stream(request, self.upstream, self._way(), (reader, writer))
            raise Cut
        place = self._place(head)
        if place == "before":
            raise Cut
        body = await reader.readexactly(length_of(head))
        there, back = await asyncio.open_connection("127.0.0.1", self.upstream, limit=_LIMIT_BYTES)
        try:
            back.write(head + (body[: len(body) * 2 // 3] if place == "body" else body))
            await back.drain()
            if place in {"body", "during"}:
                raise Cut
            answer = await there.readuntil(b"\r\n\r\n")
            answer += await there.readexactly(length_of(answer))
        finally:
            back.close()
        if place == "after":
            raise Cut
        writer.write(answer[: len(answer) // 2] if place == "answer" else answer)
        await writer.drain()
        if place == "answer":
            raise Cut

    def _way(self) -> Way:
        self.counts["streams"] += 1
        mean = self.stream_bytes
        return Way(1 + int(self._random.expovariate(1 / mean)) if mean else None, self.buffers)

    def _place(self, head: bytes) -> str | None:
        """Return where the connection is cut; None: nowhere."""
        if not head.startswith(b"POST /nitro/"):
            return None
        self.counts["arrived"] += 1
        if self._random.random() >= self.share:
            return None
        place = self._random.choice(PLACES)
        self.counts[place] += 1
        return place


@contextmanager
def open_tunnel(upstream: int, *, share: float = 0.3, seed: int = 11) -> Iterator[Tunnel]:
    """Yield a tunnel to a server on loopback."""
    tunnel = Tunnel(upstream, share, seed)
    thread = Thread(target=tunnel.run, daemon=True)
    thread.start()
    tunnel.wait()
    try:
        yield tunnel
    finally:
        with suppress(RuntimeError):  # it has ended
            tunnel.stop()
        thread.join(10)
