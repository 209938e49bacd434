"""The endpoint as an ASGI application of its own: ``uvicorn nitro_htmx.push.asgi:application``.

It stands beside a site that runs on WSGI, or takes the streams off one that runs on ASGI: a stream
through Django's handler keeps a request, a response and tasks of its own, twice the memory. Of the
middleware it has what tells whose a request is: the session. The environment variable
``DJANGO_SETTINGS_MODULE`` names the project's settings.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import aclosing
from importlib import import_module
from io import BytesIO
from typing import Any, NamedTuple

import django
from asgiref.sync import sync_to_async
from django.apps import apps
from django.conf import settings
from django.core.handlers.asgi import ASGIRequest
from django.db import close_old_connections
from django.http import HttpResponse

from ..state.token import session_user_id
from .answers import HEADERS, polled, streamed
from .hub import hub
from .requests import MAX_BODY_BYTES, Asked
from .views import may_stream, read_request

Receive = Callable[[], Awaitable[Any]]
Send = Callable[[Any], Awaitable[None]]

if not apps.ready:  # the server has imported nothing but this
    django.setup()


async def application(scope: Any, receive: Receive, send: Send) -> None:
    """Answer as the view of ``nitro_htmx.urls`` does, whatever the path."""
    if scope["type"] == "lifespan":
        await _live(receive, send)
    elif scope["type"] == "http":
        body = await _body(receive)
        if body is not None:
            answer = await sync_to_async(_read, thread_sensitive=False)(scope, body)
            await _send(answer, scope.get("server"), receive, send)


async def _live(receive: Receive, send: Send) -> None:
    """Begin and end with the server."""
    while (await receive())["type"] != "lifespan.shutdown":
        await send({"type": "lifespan.startup.complete"})
    hub.end_streams()
    await send({"type": "lifespan.shutdown.complete"})


async def _body(receive: Receive) -> bytes | None:
    """Return the body, not much more of it than is allowed; ``None`` if the page has gone."""
    body, has_more = b"", True
    while has_more and len(body) <= MAX_BODY_BYTES:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        has_more = message.get("more_body", False)
    return body


class _Answer(NamedTuple):
    """What is sent.

    Attributes:
        status: The status.
        headers: The headers.
        body: What is sent first.
        asked: What the stream that follows is to bring; ``None`` if none does.
        user_id: Whose stream it is.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes = b""
    asked: Asked | None = None
    user_id: str = ""


def _read(scope: Any, body: bytes) -> _Answer:
    """Return the answer to a request. In a thread, since the session may be in the database."""
    close_old_connections()
    try:
        request = ASGIRequest(scope, BytesIO(body))
        store = import_module(settings.SESSION_ENGINE).SessionStore
        request.session = store(request.COOKIES.get(settings.SESSION_COOKIE_NAME))
        asked = read_request(request)
        if isinstance(asked, HttpResponse):
            return _Answer(asked.status_code, asked.headers, asked.content)
        user_id = session_user_id(request)
        if may_stream(asked):
            return _Answer(200, HEADERS, asked=asked, user_id=user_id)
        return _Answer(200, HEADERS, polled(asked, user_id))
    finally:
        close_old_connections()


async def _send(answer: _Answer, server: Any, receive: Receive, send: Send) -> None:
    headers = [(name.lower().encode(), value.encode()) for name, value in answer.headers.items()]
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    if answer.asked is not None:
        stream = streamed(answer.asked, answer.user_id, server)
        await _send_stream(stream, receive, send)
    await send({"type": "http.response.body", "body": answer.body})


async def _send_stream(stream: AsyncGenerator[bytes], receive: Receive, send: Send) -> None:
    """Send a stream until it ends, or its page has gone."""
    own = asyncio.current_task()
    leaving = asyncio.ensure_future(_leave(receive))
    leaving.add_done_callback(lambda left: left.cancelled() or own is None or own.cancel())
    try:
        async with aclosing(stream) as parts:
            async for part in parts:
                await send({"type": "http.response.body", "body": part, "more_body": True})
    except asyncio.CancelledError:
        if not leaving.done():
            raise
    finally:
        leaving.cancel()


async def _leave(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
