"""Two hundred streams on a real server, which leave nothing. ``make bench-push`` has 2,000."""

import asyncio
from time import monotonic, sleep
from typing import get_args

import pytest

from bench.push.pages import Page, all_heard, listening
from bench.push.site import App, Emitter, Server, site
from bench.push.ticks import Ticks

STREAMS = 200
WARM_UP = 20
EVENTS = 5
# A thread that answers, and its connection to the database, stay for the next request.
FEW = 20
PATIENCE_SECONDS = 120
MOST_KIB = 150  # what a stream takes, and more: other machines have other allocators


def test_a_page_of_the_benchmark_counts_whatever_the_chunks():
    """A server cuts what is long, and a network all: within a frame, a number, a length."""
    frames = b"".join(b'id: e.%d-0\ndata: [{"n": %d, "at": 1.5}]\n\n' % (n, n) for n in range(20))
    body = b"event: hello\ndata: 0\n\n" + frames
    for size in range(1, 60):
        chunks = [body[at : at + size] for at in range(0, len(body), size)]
        answer = b"HTTP/1.1 200 OK\r\n\r\n"
        answer += b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks)
        page = asyncio.run(fed(answer, 61 - size))
        assert (page.heard, page.lost, page.doubled) == (20, 0, 0)
        assert page.opened.result() is None


async def fed(answer: bytes, size: int) -> Page:
    page = Page(b"", [])
    for at in range(0, len(answer), size):
        page.data_received(answer[at : at + size])
    return page


@pytest.mark.parametrize("app", get_args(App))
def test_streams_that_go_leave_nothing(app: App):
    """No stream, task, thread or open file; and the next ones take no more memory.

    While they are there, each has its connection, and neither a thread nor the database.
    """
    with site("sqlite") as place, place.served(app) as server, place.emitter() as emitter:
        come_and_go(server, emitter, WARM_UP)
        before, memory = server.left(), server.resident_bytes()
        during, first = come_and_go(server, emitter, STREAMS)
        assert during["streams"] == STREAMS
        assert during["threads"] < before["threads"] + FEW
        assert during["files"] < before["files"] + STREAMS + FEW  # a connection each, and no more
        assert first - memory < STREAMS * MOST_KIB * 1024
        after = rested(server, before["tasks"])
        assert after["streams"] == 0
        assert after["tasks"] <= before["tasks"]  # or fewer: the warm-up's may not have ended then
        assert after["threads"] < before["threads"] + FEW
        assert after["files"] < before["files"] + FEW
        _, again = come_and_go(server, emitter, STREAMS)
        assert again - first < STREAMS * MOST_KIB * 1024 / 4


def rested(server: Server, tasks: int) -> dict[str, int]:
    """Return what it has left, once a server's tasks have ended: they outlive their streams."""
    ends = monotonic() + PATIENCE_SECONDS
    while (left := server.left())["tasks"] > tasks and monotonic() < ends:
        sleep(0.1)
    return left


def come_and_go(server: Server, emitter: Emitter, count: int) -> tuple[dict[str, int], int]:
    """Have pages come, hear some events, each once, and go.

    Returns:
        What the server had while they were there, and its memory.
    """
    found = asyncio.run(_come(server, emitter, count))
    server.wait_for_streams(0)
    return found


async def _come(server: Server, emitter: Emitter, count: int) -> tuple[dict[str, int], int]:
    async with listening(server.port, emitter.grant(), count) as pages:
        server.wait_for_streams(count)
        emitter.emit(Ticks(EVENTS, per_second=0))
        await all_heard(pages, EVENTS)
        assert {(page.heard, page.lost, page.doubled) for page in pages} == {(EVENTS, 0, 0)}
        return server.left(), server.resident_bytes()
