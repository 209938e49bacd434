"""How the tunnel passes a stream on: to its end, to a cut, or as a proxy that buffers."""

import asyncio
from dataclasses import dataclass
from typing import Literal

from tests.browser.tunnel.lengths import length_of

STREAM = b"POST /nitro/push/"
_PART_BYTES = 2**16
# A reset takes away what the browser has not read yet: it is to get a part of a frame, not nothing.
_ARRIVAL_SECONDS = 0.05


@dataclass
class Way:
    """How a stream gets through.

    Attributes:
        limit_bytes: After how many bytes of the answer it is cut; ``None``: it is not.
        buffers: What is kept until all of it is there: the answer's body, the whole answer, or
            nothing.
    """

    limit_bytes: int | None = None
    buffers: Literal["body", "all"] | None = None


async def pass_stream(
    request: bytes,
    upstream: int,
    way: Way,
    page: tuple[asyncio.StreamReader, asyncio.StreamWriter],
) -> None:
    """Pass a stream on until the server ends it, the page has gone, or it is cut."""
    reader, writer = page
    there, back = await asyncio.open_connection("127.0.0.1", upstream)
    tasks = {
        asyncio.ensure_future(reader.read(1)),  # it says no more, but goes
        asyncio.ensure_future(
            _keep(there, writer, way) if way.buffers else _pump(there, writer, way)
        ),
    }
    try:
        back.write(request)
        await back.drain()
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        back.close()


async def _pump(there: asyncio.StreamReader, writer: asyncio.StreamWriter, way: Way) -> None:
    left = way.limit_bytes
    while part := await there.read(_PART_BYTES):
        part = part if left is None else part[:left]
        writer.write(part)
        await writer.drain()
        if left is not None:
            left -= len(part)
            if left <= 0:
                await asyncio.sleep(_ARRIVAL_SECONDS)
                return


async def _keep(there: asyncio.StreamReader, writer: asyncio.StreamWriter, way: Way) -> None:
    head = await there.readuntil(b"\r\n\r\n")
    if way.buffers == "body":
        writer.write(head)
        await writer.drain()
    length = length_of(head)
    body = await (there.readexactly(length) if length else there.read(-1))
    writer.write(body if way.buffers == "body" else head + body)
    await writer.drain()
