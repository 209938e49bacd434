"""Whether the server still takes connections.

A worker that has answered as many requests as it may, by ``--limit-max-requests`` of uvicorn or
``--max-requests`` of gunicorn, gets no signal. It closes the socket at which it listens, and waits
for open answers, for minutes; no other worker takes its place meanwhile. So it is seen here that
the socket has gone.
"""

from __future__ import annotations

import socket
from collections.abc import Sequence
from pathlib import Path
from typing import Any

_DESCRIPTORS = Path("/dev/fd")  # of this process; not on Windows


def doors_at(server: Sequence[Any] | None) -> list[int]:
    """Return the descriptors of the sockets that take connections at an address.

    Args:
        server: The address as ASGI has it: a host and a port, or a path and ``None``.
    """
    # With a default timeout, to look at a socket of somebody else's would change it.
    if not server or socket.getdefaulttimeout() is not None or not _DESCRIPTORS.is_dir():
        return []
    place = server[0] if server[1] is None else server[1]
    descriptors = [int(path.name) for path in _DESCRIPTORS.iterdir()]
    return [number for number in descriptors if _place_of(number) == place]


def is_open(door: int) -> bool:
    """Return whether a descriptor is still that of a socket that takes connections."""
    return _place_of(door) is not None


def _place_of(number: int) -> Any:
    """Return the port or path at which a socket takes connections; ``None`` if it does not."""
    try:
        looked_at = socket.socket(fileno=number)
    except OSError:  # no socket, or closed
        return None
    try:
        if not looked_at.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN):
            return None
        name = looked_at.getsockname()
        return name[1] if isinstance(name, tuple) else name
    except OSError:
        return None
    finally:
        looked_at.detach()
