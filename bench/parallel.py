"""``python -m bench.parallel``: two hundred actions that wait, all sent in the same moment.

Each waits for 100 ms on the event loop, as for another server. They are sent to uvicorn with one
worker, over as many connections, and what is measured is the time from the first byte sent to the
last answer. Printed is the median of the rounds, and the quickest.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from secrets import token_hex
from urllib.parse import urlencode

ROUNDS = 5
COUNT = 200
CSRF_SECRET = "benchmarkbenchmarkbenchmark00000"

_TOKEN = re.compile(r'data-nitro-token="([^"]+)"')


def main() -> None:
    """Measure, and print the seconds."""
    parser = argparse.ArgumentParser(prog="python -m bench.parallel", description=main.__doc__)
    parser.add_argument("--count", type=int, default=COUNT, help="how many actions at once")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often")
    parser.add_argument("--action", default="wait", help="wait, or wait_in_a_thread")
    options = parser.parse_args()
    with _served() as port:
        times = asyncio.run(_measure(port, options.action, options.count, options.rounds))
    print(
        f"{options.count} parallel actions of 100 ms: {statistics.median(times):.2f} s, "
        f"the quickest of {len(times)} rounds {min(times):.2f} s"
    )


@contextmanager
def _served() -> Iterator[int]:
    """Start uvicorn with one worker, and return its port once it answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    command = [sys.executable, "-m", "uvicorn", "bench.asgi:application"]
    options = ["--port", str(port), "--log-level", "warning", "--backlog", "2048"]
    server = subprocess.Popen([*command, *options])
    try:
        while not _answers(port):
            if server.poll() is not None:
                raise RuntimeError("uvicorn ended at its start; see above.")
            time.sleep(0.05)
        yield port
    finally:
        server.terminate()
        server.wait()


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


async def _measure(port: int, action: str, count: int, rounds: int) -> list[float]:
    page = await _talk(port, _request("GET", "/pages/waiter/"))
    found = _TOKEN.search(page)
    assert found, page
    data = {
        "csrfmiddlewaretoken": CSRF_SECRET,
        "nitro-fields": "",
        "nitro-token": found[1],
    }
    times = []
    for _ in range(rounds + 1):
        bodies = (urlencode({**data, "nitro-id": token_hex(16)}) for _ in range(count))
        requests = [_request("POST", f"/nitro/Waiter/{action}/", body) for body in bodies]
        start = time.perf_counter()
        answers = await asyncio.gather(*(_talk(port, request) for request in requests))
        times.append(time.perf_counter() - start)
        assert all("200 OK" in answer and "waited" in answer for answer in answers), answers[0]
    return times[1:]  # the first one has loaded the code


def _request(method: str, path: str, body: str = "") -> bytes:
    lines = [
        f"{method} {path} HTTP/1.1",
        "Host: bench.example",
        f"Cookie: csrftoken={CSRF_SECRET}",
        "Connection: close",
    ]
    if method == "POST":
        lines += [
            "Content-Type: application/x-www-form-urlencoded",
            f"Content-Length: {len(body)}",
            "HX-Request: true",
        ]
    return "\r\n".join([*lines, "", body]).encode()


async def _talk(port: int, request: bytes) -> str:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(request)
    answer = (await reader.read()).decode()
    writer.close()
    return answer


if __name__ == "__main__":
    main()
