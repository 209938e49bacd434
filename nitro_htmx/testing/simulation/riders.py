"""Riders, as in ``client/riders.js``: who travels with a job, and what becomes of their lines.

It has no clock, so no action counts as slow here.
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

from bs4 import BeautifulSoup, Tag
from django.core.files.base import File

from ... import names
from .dom import attribute, by_id, elements, is_trusted
from .forms import Pairs, js_text
from .jobs import Job, new_job, own_parameters_of
from .lines import Lines
from .triggers import triggers_of

_REFRESH_EVENT = names.EVENT_PREFIX + names.REFRESH_PREFIX

# What makes a component send events: its name, and an action, or what it has heard.
Doing = tuple[str, str, list[tuple[str, Any]]]


class Riders:
    """What a page has learned of who sends what."""

    def __init__(self) -> None:
        self._sends: dict[str, dict[str, bool]] = {}

    def forget(self) -> None:
        """Begin anew, as a page that loads does."""
        self._sends.clear()

    def learn(self, doing: Doing, events: list[Any]) -> None:
        """Note what was sent, and whether that was for a key each time."""
        for way in _ways(doing):
            sent = self._sends.setdefault(way, {})
            for name, detail in events:
                is_keyed = name.startswith(_REFRESH_EVENT) and detail.get("key") is not None
                sent[name] = is_keyed and sent.get(name, True)

    def likely(self, root: Tag, doing: Doing) -> list[tuple[str, bool]]:
        """Return what a component probably sends, each with whether that is for a key."""
        declared = (attribute(root, names.EMITS_ATTRIBUTE) or "").split()
        found: list[tuple[str, bool]] = []
        for way in _ways(doing):
            found += self._sends.get(way, dict.fromkeys(declared, False)).items()
        return found

    def board(self, job: Job, page: BeautifulSoup, lines: Lines, most: int) -> None:
        """Choose who travels with a job that leaves, and hold their lines.

        Args:
            job: The job.
            page: The page.
            lines: All lines.
            most: How many bytes may travel along.
        """
        body = own_parameters_of(job)
        room = min(most, 4 * most - _size([pair for pair in body if isinstance(pair[1], str)]))
        has_file = any(isinstance(value, File) for _, value in body)
        if room > 0 and not has_file and job.action != names.MOUNT:
            _Boarding(self, job, page, lines, room).run(body)


def release(job: Job, page: BeautifulSoup, lines: Lines) -> None:
    """Let the riders' lines go on: before the events of the answer, and before the next job."""
    for rider in job.riders.values():
        root, line, token = by_id(page, rider.id), lines.of(rider.id), rider.token
        rider.host = rider.token = None
        if not line:  # the page was left
            continue
        if rider.rode or not rider.heard:
            line.pop(0)
        elif root is not None:  # what a server has left out is to say itself what is wrong
            is_same = attribute(root, names.TOKEN_ATTRIBUTE) == token
            rider.is_alone = job.status == 200 and is_same
        if rider.is_stale and root is not None and not line:
            line.append(new_job(root, names.REFRESH, is_quiet=True))
        lines.resume(rider.id)


class _Boarding:
    """The choice of those who travel with one job."""

    def __init__(
        self, riders: Riders, job: Job, page: BeautifulSoup, lines: Lines, room: int
    ) -> None:
        self._riders, self._job, self._page, self._lines = riders, job, page, lines
        self._room = room
        self._senders: list[tuple[Tag, Doing]] = []
        self._hearers: dict[str, list[Tag]] = {}

    def run(self, body: Pairs) -> None:
        host = by_id(self._page, self._job.id)
        assert host is not None  # noqa: S101 - the job is about to leave
        self._senders.append((host, (self._job.component, self._job.action, self._job.heard)))
        for rider in self._lines.waiting():
            root = by_id(self._page, rider.id)
            if root is not None and not rider.is_alone and self._take(root, rider):
                self._senders.append((root, (rider.component, "", rider.heard)))
        details = [value for _, detail in self._job.heard for value in (detail or {}).values()]
        keys = {_text(value) for value in [*details, *(value for _, value in body)]}
        if (key := attribute(host, names.KEY_ATTRIBUTE)) is not None:
            keys.add(key)
        self._spread(keys)

    def _spread(self, keys: set[str]) -> None:
        """Take those that are likely to hear what the job and its riders send."""
        seen: set[tuple[str, bool]] = set()
        for sender, doing in self._senders:
            calls = json.loads(attribute(sender, names.CALLS_ATTRIBUTE) or "{}")
            for name, is_keyed in self._riders.likely(sender, doing):
                parent_id, call = calls.get(name, ("", ""))
                if (parent := by_id(self._page, parent_id)) is not None:
                    self._reach(parent, call)
                if (name, is_keyed) in seen:
                    continue
                seen.add((name, is_keyed))
                for other in self._who_hears(name):
                    filters = json.loads(attribute(other, names.FILTERS_ATTRIBUTE) or "{}")
                    is_for_key = is_keyed or name in filters
                    if not is_for_key or attribute(other, names.KEY_ATTRIBUTE) in keys:
                        self._reach(other, name)  # else a table posts all its rows for one

    def _reach(self, other: Tag, name: str) -> None:
        other_id, job = attribute(other, "id") or "", self._job
        is_busy = other_id == job.id or other_id in job.chain or self._lines.of(other_id)
        if other_id not in job.riders and (is_busy or not self._take(other)):
            return
        component = attribute(other, names.COMPONENT_ATTRIBUTE) or ""
        self._senders.append((other, (component, "", [(name, None)])))

    def _take(self, root: Tag, rider: Job | None = None) -> bool:
        """Have a component ride, if it may and there is room."""
        job, rider = self._job, rider or new_job(root, names.REFRESH, is_quiet=True)
        rider.entry = _entry(root, rider)
        size = _size([("entry", rider.entry)])
        has_room = len(job.riders) < names.RIDERS_LIMIT and size <= self._room
        if not has_room or not _may_ride(root) or rider.id == job.id:
            return False
        self._room -= size
        job.riders[rider.id] = rider
        rider.host, rider.token = job, attribute(root, names.TOKEN_ATTRIBUTE) or ""
        self._lines.hold(rider)
        return True

    def _who_hears(self, name: str) -> list[Tag]:
        """Return the components that may ride and listen to an event."""
        if not self._hearers:
            for root in elements(self._page):
                if root.has_attr(names.COMPONENT_ATTRIBUTE) and _may_ride(root):
                    for each in triggers_of(root):
                        self._hearers.setdefault(each.event, []).append(root)
        return self._hearers.get(name, [])


def _ways(doing: Doing) -> list[str]:
    component, action, heard = doing
    return [f"{component}<{name}" for name, _ in heard] or [f"{component}.{action}"]


def _entry(root: Tag, rider: Job) -> str:
    brought: list[Any] = [[list(pair) for pair in rider.heard], list(rider.chain)]
    token = attribute(root, names.TOKEN_ATTRIBUTE) or ""
    return js_text([rider.component, token, *(brought if rider.heard else ())])


def _may_ride(root: Tag) -> bool:
    no = (names.LAZY_ATTRIBUTE, names.ALONE_ATTRIBUTE)
    return is_trusted(root) and not any(root.has_attr(name) for name in no)


def _text(value: Any) -> str:
    return "null" if value is None else js_text(value) if not isinstance(value, str) else value


def _size(pairs: Pairs) -> int:
    """Return how many characters pairs have as they are posted."""
    return len(urlencode(pairs, errors="replace"))
