"""Django's messages: what an action says through them is told as ours, at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from django.contrib import messages
from django.contrib.messages.storage.base import BaseStorage
from django.http import HttpRequest

from .. import names
from ..events.queue import Event, EventQueue, MessageLevel
from .calls import Outcome

_MESSAGE_LEVELS: dict[MessageLevel, int] = {
    "success": messages.SUCCESS,
    "error": messages.ERROR,
    "warning": messages.WARNING,
    "info": messages.INFO,
}


def with_messages(outcome: Outcome) -> list[Event]:
    """Return the events, with what the action said through Django's messages before the last one.

    Older messages that no page has shown come along, as they would in any page.
    """
    events = list(outcome.events)
    storage = getattr(outcome.component.request, "_messages", None)
    if storage is None or not storage.added_new:
        return events
    queue = EventQueue(outcome.component._meta.name)
    for message in storage:
        queue.message(_level_of(message.level), message.message)
    at = len(events) if outcome.is_quiet else len(events) - 1
    return [*events[:at], *queue, *events[at:]]


def keep_messages(request: HttpRequest, events: Iterable[Event]) -> None:
    """Make Django's messages of ours, for the next page to show."""
    for event in events:
        if event.name == names.EVENT_PREFIX + names.MESSAGE:
            level = _MESSAGE_LEVELS[event.detail["level"]]
            messages.add_message(request, level, event.detail["text"], fail_silently=True)


@contextmanager
def own_messages(request: HttpRequest) -> Iterator[None]:
    """Keep what one run says apart from what others have said.

    With an exception it is forgotten, and so is what has not been read by the end.
    """
    storage = getattr(request, "_messages", None)
    if storage is None:
        yield
        return
    request._messages = _OfOneRun(storage)  # type: ignore[attr-defined]  # Django's own place
    try:
        yield
    finally:
        request._messages = storage  # type: ignore[attr-defined]


class _OfOneRun(BaseStorage):
    """The messages of one run, and, when they are read, older ones that no page has shown."""

    def __init__(self, storage: Any) -> None:
        super().__init__(storage.request)
        self._storage = storage
        self.level = storage.level

    def _get(self, *_args: Any, **_kwargs: Any) -> tuple[list[Any], bool]:
        return [] if self._storage.used else list(self._storage), True

    def _store(self, *_args: Any, **_kwargs: Any) -> list[Any]:
        raise NotImplementedError  # it never reaches an answer


def _level_of(django_level: int) -> MessageLevel:
    """Return our level for one of Django's, which projects may add to."""
    for level in ("error", "warning", "success"):
        if django_level >= _MESSAGE_LEVELS[level]:
            return level
    return "info"
