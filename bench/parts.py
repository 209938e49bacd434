"""``python -m bench.parts``: one row of five hundred, alone and with all the others.

Both actions change the same row. One sends the whole list, the other asks for the row alone with
``render_only()``. They take turns; printed are the medians of the process's own time, and what a
server would send.
"""

from __future__ import annotations

import argparse
from statistics import median
from time import process_time_ns

from .cases import Ask, Visitor
from .http import Request, send
from .side import Side

ROUNDS = 50
WARM_UP = 5
_PAGE = "/pages/long-list/"


def main() -> None:
    """Measure, and print the times and the bytes."""
    parser = argparse.ArgumentParser(prog="python -m bench.parts", description=main.__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often")
    rounds = parser.parse_args().rounds
    side = Side("nitro")
    requests = [_request(side, action) for action in ("toggle", "toggle_alone")]
    sizes = [send(side.handler, request.environ()).size_bytes for request in requests]
    times: list[list[float]] = [[], []]
    for number in range(WARM_UP + rounds):
        for request, own in zip(requests, times, strict=True):
            start = process_time_ns()
            send(side.handler, request.environ())
            if number >= WARM_UP:
                own.append((process_time_ns() - start) / 1e6)
    whole, alone = map(median, times)
    print(f"the whole: {whole:.2f} ms, {sizes[0]} bytes")
    print(f"the row alone: {alone:.2f} ms, {sizes[1]} bytes")
    print(f"time {whole / alone:.0f} : 1, bytes {sizes[0] / sizes[1]:.0f} : 1")


def _request(side: Side, action: str) -> Request:
    ask = Ask(f"/nitro/LongList/{action}/", {"task_id": 250}, page=_PAGE, component="LongList")
    (request,) = side.requests(ask, Visitor("anonymous"))
    return request


if __name__ == "__main__":
    main()
