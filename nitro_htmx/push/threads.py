"""The thread of a request, which a stream does not need.

Under ASGI, Django runs what is not asynchronous, much of its middleware and any plain view, in a
thread of the request. The thread, and the connections to databases that were opened in it, stay
until the answer has been sent. A stream is sent for minutes: two thousand pages would keep two
thousand threads and as many connections, where a database often allows a hundred.
"""

from __future__ import annotations

from asgiref.sync import SyncToAsync, sync_to_async
from django.db import connections


async def leave_thread() -> None:
    """End the thread of the request that is being answered, and its connections to databases.

    What runs later gets another one. Nothing happens where the request has no thread of its own.
    """
    context = SyncToAsync.thread_sensitive_context.get(None)
    if context is None or context not in SyncToAsync.context_to_thread_executor:
        return
    await sync_to_async(_close_connections)()
    # Nothing else holds it, and a thread whose executor has gone ends.
    SyncToAsync.context_to_thread_executor.pop(context, None)


def _close_connections() -> None:
    known = connections.all(initialized_only=True)
    for connection in [each for each in known if not each.in_atomic_block]:
        connection.close()
