"""Pushed events, as in ``client/grants.js`` and ``client/pushed.js``: who hears what, and when.

It has no stream and no clock. A page asks once, as if it polled, and hears all that has come since.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from secrets import token_hex
from typing import Any, Protocol

from bs4 import BeautifulSoup, Tag

from ... import names
from ...push.grants import change_in, channels_in
from ...push.positions import Position, parse
from ..client import BrowserClient
from ..pushes import PushedEvent
from ..record import EmittedEvent, Record
from .dom import attribute, elements, is_trusted
from .jobs import Cause, Job, Push, new_job

_REFRESH_ALL = names.EVENT_PREFIX + names.REFRESH_ALL
_URL = "data-nitro-push-url"
_OUTDATED = 412  # rights have changed since the page was given its grants


class Listening(Protocol):
    """What hears; ``Bridge`` does."""

    page: BeautifulSoup
    record: Record

    def enqueue(self, job: Job, cause: Cause) -> None:
        """Let a job wait for its turn."""

    def dispatch(self, target: Tag, cause: Cause, far: list[Tag] | None = None) -> None:
        """Let an event happen on ``target``."""


class Pushed:
    """What a page may hear, how far it has, and what waits because of it."""

    def __init__(self, bridge: Listening, client: BrowserClient) -> None:
        self._bridge = bridge
        self._client = client
        self._held: dict[str, str] = {}  # channel → its grant
        self._reached: dict[str, Position] = {}
        self._refused: set[str] = set()
        self._waiting: list[tuple[Job, Cause]] | None = None  # while it hears
        self._page = ""

    def forget(self) -> None:
        """Begin anew, as a page that loads does."""
        self._held.clear()
        self._reached.clear()
        self._refused.clear()
        self._page = token_hex(16)

    def sign(self, job: Job) -> None:
        """Have a request say whose page it is: what it pushes does not come back to that."""
        if self._client.log is not None:
            job.body = [*job.body, (names.PAGE_PARAMETER, self._page)]

    def collect(self) -> None:
        """Look at the page for channels. The first grant of each counts, as its stream has it."""
        if self._client.log is None:
            return
        for element in self._speakers():
            grant = attribute(element, names.CHANNELS_ATTRIBUTE) or ""
            for name in _channels_in(grant) if grant not in self._refused else ():
                self._held.setdefault(name, grant)

    def hear(self) -> list[PushedEvent]:
        """Hear what has been pushed since, and ask for what that changes.

        Returns:
            What the page has heard, in order.
        """
        scripts = (each for each in elements(self._bridge.page) if each.has_attr(_URL))
        url = attribute(script, _URL) if (script := next(scripts, None)) is not None else None
        if not url or not self._held:
            self._bridge.record.notes.append("nothing can be pushed to this page: no channel")
            return []
        status, text = self._client.listen(url, self._page, self._claims())
        if status == _OUTDATED:
            return self._renew()
        if status != 200:
            self._bridge.record.notes.append(f"the stream of this page was refused: {status}")
            return []
        self._waiting = []
        asked = set(self._held)
        heard = [event for frame in _frames_in(text) if (event := self._take(frame, asked))]
        self._release()
        return heard

    def holds(self, job: Job, cause: Cause) -> bool:
        """Return whether a job has to wait for the others, or is none of the component's."""
        push = cause.push
        if push is None or self._waiting is None or not job.heard:
            return False  # an element within a component asks at once
        is_heard = push.channels is None or self._hears(job.root, push.channels)
        if is_heard and not any(_is_same(other, job) for other, _cause in self._waiting):
            self._waiting.append((job, cause))
        return True

    # Inside

    def _take(self, frame: dict[str, str], asked: set[str]) -> PushedEvent | None:
        position = parse(frame.get("id", ""))
        said = json.loads(frame["data"]) if "data" in frame and "event" not in frame else None
        is_known = said is not None and any(self._has_reached(name, position) for name in said[0])
        self._reached.update(dict.fromkeys(asked, position))
        if frame.get("event") == "reset":
            self._miss()
        elif said is not None and not is_known:
            return self._deliver(*said)
        return None

    def _has_reached(self, name: str, position: Position) -> bool:
        reached = self._reached.get(name)
        return reached is not None and reached.epoch == position.epoch and reached >= position

    def _deliver(
        self, channels: list[str], _spread: int, hops: int, name: str, detail: dict[str, Any]
    ) -> PushedEvent:
        if name == _REFRESH_ALL:
            own = [root for root in self._roots() if _names(root, channels)]
            self._refresh((root for root in own if not _shows(root, detail.get("change"))), hops)
        else:
            self._happen(name, detail, Push(tuple(channels), hops))
        return PushedEvent(tuple(channels), name, detail)

    def _renew(self) -> list[PushedEvent]:
        """Ask for what the page may hear now that rights have changed."""
        self._refused.update(self._held.values())
        self._held.clear()
        self._waiting = []
        self._miss()
        self._release()
        return []

    def _miss(self) -> None:
        self._happen(names.EVENT_PREFIX + names.MISSED, {}, None)
        roots = self._roots() if not self._of_page() else self._all_roots()
        self._refresh(roots, 0)

    def _happen(self, name: str, detail: dict[str, Any], push: Push | None) -> None:
        self._bridge.record.events.append(EmittedEvent(name, detail, ""))
        if (body := self._bridge.page.body) is not None:
            self._bridge.dispatch(body, Cause(name, detail, push=push))

    def _refresh(self, roots: Iterable[Tag], hops: int) -> None:
        for root in roots:
            component = (attribute(root, names.COMPONENT_ATTRIBUTE) or "").lower()
            name = f"{names.EVENT_PREFIX}{names.REFRESH_PREFIX}{component}"
            job = new_job(root, names.REFRESH, is_quiet=True)
            job.heard = [(name, {})]
            self._bridge.enqueue(job, Cause(name, {}, push=Push(None, hops)))

    def _release(self) -> None:
        """Let all that wait leave in one go."""
        waiting, self._waiting = self._waiting or [], None
        for job, cause in waiting:
            hops = [each.push.hops for other, each in waiting if other.id == job.id and each.push]
            job.body = [*job.body, (names.PUSHED_PARAMETER, str(max(hops)))]
            self._bridge.enqueue(job, cause)

    def _claims(self) -> list[tuple[str, str]]:
        claims = []
        for grant in dict.fromkeys(self._held.values()):
            heard = [self._reached.get(name) for name in _channels_in(grant)]
            known = [position for position in heard if position is not None]
            claims.append((grant, str(min(known)) if len(known) == len(heard) else ""))
        return claims

    # Who hears

    def _hears(self, root: Tag, channels: Iterable[str]) -> bool:
        return _names(root, channels) or not self._of_page().isdisjoint(channels)

    def _speakers(self) -> Iterator[Tag]:
        for element in elements(self._bridge.page):
            if element.has_attr(names.CHANNELS_ATTRIBUTE) and is_trusted(element):
                yield element

    def _roots(self) -> list[Tag]:
        return [each for each in self._speakers() if each.has_attr(names.COMPONENT_ATTRIBUTE)]

    def _of_page(self) -> set[str]:
        tags = (each for each in self._speakers() if not each.has_attr(names.COMPONENT_ATTRIBUTE))
        return {name for tag in tags for name in _channels_of(tag)}

    def _all_roots(self) -> list[Tag]:
        return [
            each
            for each in elements(self._bridge.page)
            if each.has_attr(names.COMPONENT_ATTRIBUTE)
            and not each.has_attr(names.LAZY_ATTRIBUTE)
            and is_trusted(each)
        ]


def _names(root: Tag, channels: Iterable[str]) -> bool:
    return not set(_channels_of(root)).isdisjoint(channels)


def _shows(root: Tag, change: list[Any] | None) -> bool:
    """Return whether the request that has rendered a component had pushed a refresh before."""
    grant = attribute(root, names.CHANNELS_ATTRIBUTE)
    last = change_in(grant) if grant else None
    return bool(change and last and last[0] == change[0] and last[1] >= change[1])


def _channels_of(element: Tag) -> tuple[str, ...]:
    return _channels_in(attribute(element, names.CHANNELS_ATTRIBUTE) or "")


def _channels_in(grant: str) -> tuple[str, ...]:
    """Return what a grant is for. Whether it is good, the server says."""
    return channels_in(grant) if grant else ()


def _frames_in(text: str) -> Iterator[dict[str, str]]:
    for block in text.split("\n\n"):
        fields = dict(line.split(": ", 1) for line in block.split("\n") if ": " in line)
        if fields:
            yield fields


def _is_same(one: Job, other: Job) -> bool:
    """Return whether two jobs are one refresh."""
    [(name, detail)], [(other_name, other_detail)] = one.heard, other.heard
    is_refresh = name.startswith(names.EVENT_PREFIX + names.REFRESH_PREFIX)
    is_alike = (one.id, name) == (other.id, other_name)
    return is_refresh and is_alike and detail.get("key") == other_detail.get("key")
