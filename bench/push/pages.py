"""Pages in Python: connections that ask for a stream, as the script does, and count what comes."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from time import time

_TICK = re.compile(rb'"n": ?(\d+), ?"at": ?([\d.]+)')
# Nobody's. The server looks for it in the database all the same, as for a visitor's.
SESSION = "benchmarkbenchmarkbenchmark00000"
_AT_ONCE = 50  # that open
_PATIENCE_SECONDS = 300


class Answer:
    """An answer of HTTP/1.1 as it comes, in chunks that may begin and end within a frame."""

    __slots__ = ("_has_head", "_raw")

    def __init__(self) -> None:
        self._raw = b""
        self._has_head = False

    def take(self, data: bytes) -> bytes:
        """Return what of the body is whole with ``data``.

        Raises:
            ConnectionError: The status is not 200.
        """
        self._raw += data
        if not self._has_head:
            head, mark, rest = self._raw.partition(b"\r\n\r\n")
            if not mark:
                return b""
            if b" 200 " not in head.partition(b"\r\n")[0]:
                raise ConnectionError(f"No stream, but {head!r}")
            self._raw, self._has_head = rest, True
        return b"".join(self._chunks())

    def _chunks(self) -> Iterator[bytes]:
        at = 0
        while (line := self._raw.find(b"\r\n", at)) > 0:
            begins = line + 2
            ends = begins + int(self._raw[at:line], 16)
            if len(self._raw) < ends + 2:
                break
            yield self._raw[begins:ends]
            at = ends + 2
        self._raw = self._raw[at:]


class Page(asyncio.Protocol):
    """A page that listens. It knows which events have to come, and so which are lost or doubled.

    Attributes:
        opened: Done when the stream has said hello.
        late_ms: Of each event, the time from the call to here, in milliseconds.
        heard: How many events have come.
        lost: How many were left out.
        doubled: How many came again.
    """

    __slots__ = (
        "_answer",
        "_request",
        "_text",
        "_transport",
        "doubled",
        "heard",
        "late_ms",
        "lost",
        "opened",
    )

    def __init__(self, request: bytes, late_ms: list[float]) -> None:
        self._request = request
        self._answer = Answer()
        self._text = b""
        self._transport: asyncio.Transport | None = None
        self.opened = asyncio.get_running_loop().create_future()
        self.late_ms = late_ms
        self.heard = self.lost = self.doubled = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Ask."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        transport.write(self._request)

    def data_received(self, data: bytes) -> None:
        """Count the events of the whole frames."""
        now = time()
        frames, mark, self._text = (self._text + self._answer.take(data)).rpartition(b"\n\n")
        if mark and not self.opened.done():
            self._open(frames)
        for number, at in _TICK.findall(frames):
            self._count(int(number))
            self.late_ms.append(1000 * (now - float(at)))

    def connection_lost(self, error: Exception | None) -> None:
        """Say so, if it was not us."""
        if not self.opened.done():
            self.opened.set_exception(ConnectionError(f"The stream did not begin: {error}"))

    def close(self) -> None:
        """Go, as a page does."""
        if self._transport is not None:
            self._transport.abort()

    def _open(self, frames: bytes) -> None:
        if frames.startswith(b"event: hello\ndata: 0"):
            self.opened.set_result(None)
        else:
            self.opened.set_exception(ConnectionError(f"No stream, but {frames!r}"))

    def _count(self, number: int) -> None:
        expected = self.heard + self.lost
        if number < expected:
            self.doubled += 1
        else:
            self.lost += number - expected
            self.heard += 1


@asynccontextmanager
async def listening(port: int, grant: str, count: int) -> AsyncIterator[list[Page]]:
    """Have ``count`` pages open streams; they close with the block."""
    request = _request(grant)
    late_ms: list[float] = []  # one list, so that the memory of a thousand pages stays small
    pages: list[Page] = []
    gate = asyncio.Semaphore(_AT_ONCE)

    async def open_one() -> None:
        async with gate:
            loop = asyncio.get_running_loop()
            _, page = await loop.create_connection(
                lambda: Page(request, late_ms), "127.0.0.1", port
            )
            pages.append(page)
            await asyncio.wait_for(page.opened, _PATIENCE_SECONDS)

    try:
        await asyncio.gather(*(open_one() for _ in range(count)))
        yield pages
    finally:
        for page in pages:
            page.close()
        await asyncio.sleep(0)


async def all_heard(pages: list[Page], count: int, seconds: float = 60) -> None:
    """Return as soon as each page has heard, or missed, ``count`` events; or when time is up."""
    ends = time() + seconds
    while time() < ends and any(page.heard + page.lost < count for page in pages):
        await asyncio.sleep(0.1)


def _request(grant: str) -> bytes:
    body = json.dumps({"hold": True, "grants": [[grant, ""]]})
    lines = [
        "POST /nitro/push/ HTTP/1.1",
        "Host: 127.0.0.1",
        "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101",
        "Accept: */*",
        "Accept-Language: en",
        "Content-Type: application/json",
        f"Content-Length: {len(body)}",
        f"Cookie: sessionid={SESSION}",
        "Sec-Fetch-Site: same-origin",
    ]
    return "\r\n".join([*lines, "", body]).encode()
