"""What a page says of its channels: how far the log was before it read anything, and grants."""

from __future__ import annotations

from collections.abc import Iterable
from time import time
from typing import Any

from django.apps import apps
from django.http import HttpRequest

from ..base.component import BaseComponent
from ..instrumentation import watched
from ..state.token import subject_of
from ..waiting import is_on_loop
from .changes import Change, last_change
from .channels import channel_names
from .engines import PushUnavailable, get_engine
from .grants import Grant, sign
from .hub import hub
from .positions import UNKNOWN, Position
from .sending import in_thread

_LOOP_SECONDS = 1.0  # how long an event loop waits at most for a page's position


def mark(request: HttpRequest) -> None:
    """Note how far the log is, if nobody has done so in this request.

    What is pushed from now on reaches the page. Call it in a view that reads data itself before it
    renders a page whose channels tell of changes of that data; components and tags do it by
    themselves, before they read anything.

    Args:
        request: The page's request.
    """
    position_of(request)


def mark_for(component: BaseComponent[Any]) -> None:
    """Do so for a component that may hear pushed events, before it reads anything."""
    if component._meta.has_channels and is_installed():
        _page_of(component.request)


def is_installed() -> bool:
    """Return whether the project has the app."""
    # By its label: each root and each page asks, and for a name Django looks through all apps.
    return "nitro_push" in apps.app_configs


def position_of(request: HttpRequest) -> Position:
    """Return how far the log was when this request first asked; unknown if the engine was away."""
    return _page_of(request).position


@watched("grant")
def grant_for(request: HttpRequest, channels: Iterable[Any]) -> str:
    """Return the grant for ``channels``, as text; ``""`` where there are none.

    Raises:
        ValueError: One of them makes no channel's name.
    """
    names = channel_names(channels)
    if not names:
        return ""
    page, subject = _page_of(request), subject_of(request)  # an action may log its visitor in
    of, change = (subject, names), last_change()
    known, text = page.grants.get(of, (None, ""))
    if not text or known != change:
        text = sign(Grant(subject, page.position, names, page.began, change))
        page.grants[of] = (change, text)
    return text


class _Page:
    """What a request knows of its page.

    Attributes:
        began: When that was, in Unix seconds.
        position: How far the log was before anything was read.
        grants: Those that were signed, each with the last change before, by subject and channels.
            Components that hear the same, such as the rows of a list, need not be signed one by
            one.
    """

    __slots__ = ("began", "grants", "position")

    def __init__(self, position: Position) -> None:
        self.began = int(time())
        self.position = position
        self.grants: dict[tuple[str, tuple[str, ...]], tuple[Change | None, str]] = {}


def _page_of(request: HttpRequest) -> _Page:
    page: _Page | None = getattr(request, "nitro_push_page", None)
    if page is None:
        page = _Page(_position())
        request.nitro_push_page = page  # type: ignore[attr-defined]
    return page


def _position() -> Position:
    known = hub.known_position()  # older is safe, and costs nothing
    if known is not None:
        return known
    engine = get_engine()
    try:
        if is_on_loop() and engine.may_block:
            # A page that is rendered in a coroutine: Django allows no query there.
            return in_thread(engine.position).result(_LOOP_SECONDS)
        return engine.position()
    except (PushUnavailable, TimeoutError):
        return UNKNOWN
