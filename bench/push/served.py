"""What uvicorn serves: the endpoint both ways, and beside it what is left in the process.

``GET /left/`` answers with what is there: ``{"streams": 0, "tasks": 1, "threads": 3}``.
"""

from __future__ import annotations

import asyncio
import gc
import json
import threading
from collections.abc import Awaitable
from typing import Any

from django.core.asgi import get_asgi_application

from nitro_htmx.push.asgi import application
from nitro_htmx.push.hub import hub

_django = get_asgi_application()


# No coroutines of their own: those would stand in the memory of each stream.


def through_django(scope: Any, receive: Any, send: Any) -> Awaitable[None]:
    """Answer through Django's handler."""
    return _left(send) if scope.get("path") == "/left/" else _django(scope, receive, send)


def by_itself(scope: Any, receive: Any, send: Any) -> Awaitable[None]:
    """Answer through the application of its own."""
    return _left(send) if scope.get("path") == "/left/" else application(scope, receive, send)


async def _left(send: Any) -> None:
    gc.collect()
    left = {
        "streams": hub.stream_count,
        "tasks": len(asyncio.all_tasks()),
        "threads": threading.active_count(),
    }
    headers = [(b"content-type", b"application/json"), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": json.dumps(left).encode()})
