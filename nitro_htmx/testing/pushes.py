"""What is pushed while a test runs.

The log is in memory then, whatever ``ENGINE`` says, as Django keeps the mail of tests in memory: no
test waits for a server, and one without a database may push. It begins with the test's first
``Nitro`` and ends with it.

Django's ``TestCase`` and the fixture ``db`` of pytest-django roll a transaction back around each
test, in which nothing is ever committed. What such a test says is published as soon as all of the
project's own transactions around it are through, as ``captureOnCommitCallbacks()`` would do.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from pydantic_core import from_json

from ..push.conf import push_settings
from ..push.engines import Batch
from ..push.engines.choice import stand_in, use_instead
from ..push.engines.memory import MemoryEngine
from ..push.entries import read_entry
from ..push.hub import Hub, hub
from ..push.marks import is_installed
from ..push.positions import Id
from ..push.publishing import AfterCommit
from ..push.requests import has_lost_rights
from ..push.views import read_grants
from ..state.token import session_user_id

_READ_SECONDS = 0.1


@dataclass(frozen=True)
class PushedEvent:
    """An event that was pushed to channels.

    Attributes:
        channels: The channels' names. Of what a page has heard, those that the page holds.
        name: The event's full name, such as ``"nitro:order-paid"``.
        detail: What page scripts find in ``event.detail``.
    """

    channels: tuple[str, ...]
    name: str
    detail: dict[str, Any]

    def __str__(self) -> str:
        shown = json.dumps(self.detail, ensure_ascii=False)
        return f"{self.name} {shown} to {' | '.join(self.channels)}"


class RecordedLog(MemoryEngine):
    """The log of a test.

    Attributes:
        events: All that was pushed, in order.
    """

    def __init__(self) -> None:
        super().__init__(push_settings())
        self.events: list[PushedEvent] = []

    def _append(self, entries: list[bytes]) -> None:
        super()._append(entries)
        for channels, _origin, _hops, body in map(read_entry, entries):
            if body.startswith(b'"nitro:'):  # else it is a control entry
                name, detail = from_json(b"[%b]" % body)
                self.events.append(PushedEvent(channels, name, detail))

    def read(self, after: Id, timeout_seconds: float) -> Batch:
        """Return the entries after ``after``. A test does not wait long for the reader's end."""
        return super().read(after, min(timeout_seconds, _READ_SECONDS))


def recorded_log() -> RecordedLog | None:
    """Return the log of the test that runs, which begins now if there is none yet.

    Returns:
        ``None`` where the app is not installed. Whoever has it keeps it alive.
    """
    if not is_installed():
        return None
    log = stand_in()
    if not isinstance(log, RecordedLog):
        log = RecordedLog()
        use_instead(log)
        _forget_other_logs()
    return log


def end_log(log: RecordedLog | None) -> None:
    """End the log of a test: the project's own engine is that of the process again."""
    if log is not None and stand_in() is log:
        use_instead(None)
        _forget_other_logs()


def _forget_other_logs() -> None:
    """Stop the thread that reads the log, if there is one: it would go on with the one before."""
    if hub.known_position() is not None:
        hub.stop()


def publish_committed() -> None:
    """Publish what waits for a commit that never comes: that of the transaction around a test."""
    for connection in connections.all(initialized_only=True):
        for function in tuple(_committed(connection)):
            function()


def count_uncommitted() -> int:
    """Return how many events wait for a transaction of the project's that is still open."""
    publish_committed()
    return sum(
        function.is_waiting
        for connection in connections.all(initialized_only=True)
        for _savepoints, function, *_ in connection.run_on_commit
        if isinstance(function, AfterCommit)
    )


def _committed(connection: BaseDatabaseWrapper) -> Iterator[AfterCommit]:
    blocks = connection.atomic_blocks
    if not blocks or not _is_around_test(blocks[0]):
        return  # no test is in the way: Django calls them
    # The first block has no savepoint; each of the others has one, or None.
    others = zip(blocks[1:], connection.savepoint_ids, strict=False)
    still_open = {savepoint for block, savepoint in others if not _is_around_test(block)}
    for savepoints, function, *_ in connection.run_on_commit:
        if isinstance(function, AfterCommit) and still_open.isdisjoint(savepoints):
            yield function


def _is_around_test(block: Any) -> bool:
    # Django itself tells them apart by this, to let durable blocks be tested.
    return bool(getattr(block, "_from_testcase", False))


@csrf_exempt
def hear_once(request: HttpRequest) -> HttpResponse:
    """Answer as the endpoint of push answers a poll, without the thread that reads the log."""
    asked = read_grants(request)
    if isinstance(asked, HttpResponse):
        return asked
    reader = Hub()
    reader.look()
    user_id = session_user_id(request)
    if has_lost_rights(asked, user_id, reader):
        return HttpResponse(status=412)
    stream = reader.open(asked.starts, user_id, None, asked.page)
    return HttpResponse(reader.take(stream), content_type="text/event-stream")
