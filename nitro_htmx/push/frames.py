"""What a stream says, as server-sent events.

- ``event: hello`` with the data ``0``: the stream is open. Another number: this server does not
  stream to this page, which should ask again after so many milliseconds.
- ``id`` and the data ``[["orders"], 50, 0, "nitro:order-paid", {…}]``: an event. The page's
  channels that it is for, over how many milliseconds refreshes are to be spread, how many pushed
  events led to it, its name and its detail.
- ``event: reset`` with ``id`` and the milliseconds again: events may have been missed.
- ``id`` alone: all up to here has been sent.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..events.json_data import ascii_json
from .entries import Entry
from .positions import Position


def hello(ask_again_ms: int = 0) -> bytes:
    """Return the first frame of a stream; ``0``: it stays open."""
    return f"event: hello\ndata: {ask_again_ms}\n\n".encode()


def event(position: Position, channels: Iterable[str], spread_ms: int, entry: Entry) -> bytes:
    """Return the frame of an event, for pages that hold these of its channels."""
    head = f"id: {position}\ndata: [{ascii_json(list(channels))},{spread_ms},{entry.hops},"
    return head.encode() + entry.body + b"]\n\n"


def reset(position: Position, spread_ms: int) -> bytes:
    """Return the frame that says that events may have been missed."""
    return f"id: {position}\nevent: reset\ndata: {spread_ms}\n\n".encode()


def reached(position: Position) -> bytes:
    """Return the frame that says that all up to here has been sent."""
    return f"id: {position}\n\n".encode()


def silence() -> bytes:
    """Return a frame that says nothing, but that the connection is alive."""
    return b":\n\n"
