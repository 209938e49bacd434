"""An entry of the log, as bytes.

It is two lines of ASCII JSON, the second without brackets::

    [1, ["orders", "user:7"], "", 0]
    "nitro:order-paid", {"component": null, "order_id": 7}

The first says the version of this format, the channels, the page that caused the event and has it
by its own answer (``""``: none), and how many pushed events led to it. The second is sent to pages
as it is. They stand apart, so that a process skips what nobody hears without reading the rest.

A control entry has a mark in place of the channels: ``["!gap"]`` says that events before it may be
lost, ``["!logout"]`` ends the streams of the user whose id the second line is, ``["!recheck"]``
takes back their grants as well, ``["!start"]`` is the first of a log that can't be empty.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from pydantic_core import from_json

from ..events.json_data import ascii_json

VERSION = 1
GAP = ("!gap",)
LOGOUT = ("!logout",)
RECHECK = ("!recheck",)
START = ("!start",)


class Entry(NamedTuple):
    """What an entry says.

    Attributes:
        channels: The channels that it is for, or one of the marks.
        origin: The page that has it by its own answer already.
        hops: How many pushed events led to it.
        body: The name of the event and its detail, as JSON.
    """

    channels: tuple[str, ...]
    origin: str
    hops: int
    body: bytes


def event_entry(
    channels: tuple[str, ...], name: str, detail: Any, *, origin: str = "", hops: int = 0
) -> bytes:
    """Return the entry of an event; ``detail`` is JSON-ready."""
    return _entry(channels, origin, hops, f"{ascii_json(name)},{ascii_json(detail)}")


def gap_entry() -> bytes:
    """Return the entry that says that events before it may be lost."""
    return _entry(GAP, "", 0, "")


def start_entry() -> bytes:
    """Return the entry with which a log begins; it says nothing to anybody."""
    return _entry(START, "", 0, "")


def logout_entry(user_id: str) -> bytes:
    """Return the entry that ends a user's streams."""
    return _entry(LOGOUT, "", 0, ascii_json(user_id))


def recheck_entry(user_id: str) -> bytes:
    """Return the entry that ends a user's streams, and takes back the grants from before it."""
    return _entry(RECHECK, "", 0, ascii_json(user_id))


def read_entry(data: bytes) -> Entry:
    """Return what an entry says.

    One of a later version, which another process has written during a deploy, is a gap: what it
    says can't be known here, so pages have to look.
    """
    head, _, body = data.partition(b"\n")
    try:
        version, channels, origin, hops = from_json(head)
        if version != VERSION:
            return Entry(GAP, "", 0, b"")
        return Entry(tuple(channels), origin, hops, body)
    except (ValueError, TypeError):
        return Entry(GAP, "", 0, b"")


def _entry(channels: tuple[str, ...], origin: str, hops: int, body: str) -> bytes:
    return f"{ascii_json([VERSION, channels, origin, hops])}\n{body}".encode()
