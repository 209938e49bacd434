"""The hub, one a process: a thread reads the log, and what is new goes to the open streams.

It keeps the newest entries, so pages that come back are served from memory: a deploy, after which
all of them do, costs the engine nothing. It is synchronous, and no event loop owns it, so that the
ORM, Redis, streams and polls all go the same way.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Iterable, Mapping, Sequence
from random import random
from time import monotonic, sleep
from typing import Any

from django.db import connections
from pydantic_core import from_json

from . import frames
from .conf import push_settings
from .doors import doors_at, is_open
from .engines import Batch, PushUnavailable, get_engine
from .entries import GAP, LOGOUT, RECHECK, START, Entry, read_entry
from .noise import Noise
from .outbox import Relay
from .positions import Id, Position
from .rechecks import Rechecks, users_rechecked
from .ring import Numbered, Ring, heard_by
from .sending import in_thread, send_left_over
from .streams import LONGEST, Stream, wake_all

logger = logging.getLogger("nitro_htmx.push")

_READ_SECONDS = 1.0  # how long the thread waits for entries before it looks whether it is to end
_FIRST_PAUSE_SECONDS, _LONGEST_PAUSE_SECONDS = 0.1, 2.0
# A user who logs out has a session for a moment longer: streams opened then are ended as well.
_LOGOUT_SECONDS = 2.0


class Hub:
    """What one process knows of the log, and its open streams.

    Attributes:
        is_ending: Whether the process is about to end, so that no stream may begin.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ring = Ring(1)
        self._noise = Noise(1)
        self._relay = Relay()
        self._streams: set[Stream] = set()
        self._by_channel: dict[str, set[Stream]] = {}
        self._leaving: dict[str, float] = {}  # the id of a user who logs out → until when
        self._rechecks = Rechecks()
        self._may_lack_one = False  # a recheck, which was said while the log was away
        self._doors: list[int] | None = None  # where the server takes connections; not looked yet
        self._thread: threading.Thread | None = None
        self._is_stopped = False
        self._is_connected = False
        self._has_tried = threading.Event()
        self.is_ending = False

    # The thread

    def start(self, timeout_seconds: float) -> bool:
        """Have the thread run, and return whether the log has been read.

        Args:
            timeout_seconds: How long to wait for the first try.
        """
        with self._lock:
            if self._thread is None:
                self._ring = Ring(push_settings().HISTORY)
                self._noise = Noise(push_settings().HISTORY)
                self._relay = Relay()
                self._is_stopped = False
                self._thread = threading.Thread(target=self._run, name="nitro-push", daemon=True)
                self._thread.start()
        self._has_tried.wait(timeout_seconds)
        return bool(self._ring.epoch)

    def look(self) -> None:
        """Read the log once, in this thread. For what opens no stream: tests of pages."""
        count = push_settings().HISTORY
        self._ring = Ring(count)
        self._load(get_engine().tail(count))

    def stop(self) -> None:
        """End all streams and the thread, and forget everything."""
        self.end_streams()
        thread, self._is_stopped = self._thread, True
        if thread is not None:
            thread.join()
        self._thread = None
        self._has_tried.clear()
        self._ring = Ring(1)
        self._doors = None
        self.is_ending = False

    def _run(self) -> None:
        pause_seconds = _FIRST_PAUSE_SECONDS
        while not self._is_stopped:
            try:
                self._follow()
                pause_seconds = 0.0
            except PushUnavailable as error:
                logger.warning("The log of pushed events can't be read: %s", error)
            except Exception:
                logger.exception("The log of pushed events can't be read.")
            self._is_connected = False
            self._has_tried.set()
            sleep(pause_seconds * (0.5 + random()))  # noqa: S311 - no secret
            longer_seconds = max(2 * pause_seconds, _FIRST_PAUSE_SECONDS)
            pause_seconds = min(longer_seconds, _LONGEST_PAUSE_SECONDS)
        connections.close_all()  # of this thread

    def _follow(self) -> None:
        """Read the log until it is another one, or has a gap."""
        engine = get_engine()
        self._load(engine.tail(push_settings().HISTORY))
        self._is_connected = True
        self._has_tried.set()
        while not self._is_stopped:
            if self._may_lack_one:
                self._make_up()
            batch = engine.read(self._ring.last, _READ_SECONDS)
            if batch.has_gap or batch.epoch != self._ring.epoch:
                return
            self._take(batch.entries)
            if self._doors and not any(map(is_open, self._doors)):
                self.end_streams()
            if self._relay.is_due():
                self._relay.note(in_thread(send_left_over))

    def _load(self, batch: Batch) -> None:
        """Go on where the ring ends, if nothing is missing in between, else from anew."""
        with self._lock:
            ring = self._ring
            known = Position(ring.epoch, ring.last)
            is_new = not ring.epoch
            newest = batch.entries[-1][0] if batch.entries else batch.complete_from
            if known.epoch == batch.epoch and batch.complete_from <= known.id <= newest:
                fresh = [each for each in batch.entries if each[0] > known.id]
            else:
                if batch.epoch != ring.epoch:
                    self._rechecks.clear()
                ring.restart(batch.epoch, batch.complete_from)
                for id_, data in batch.entries:
                    entry = read_entry(data)
                    ring.append(id_, entry)
                    self._rechecks.note(id_, entry)
                fresh = []
                if not is_new:
                    self._reset(self._streams)
                    self._may_lack_one = True
        self._take(fresh)

    def _take(self, entries: Iterable[tuple[Id, bytes]]) -> None:
        """Add entries to the ring, and their frames to the streams that hear them."""
        woken: set[Stream] = set()
        with self._lock:
            for id_, data in entries:
                entry = read_entry(data)
                self._ring.append(id_, entry)
                if entry.channels == GAP:
                    self._reset(self._streams)
                    self._may_lack_one = True
                elif entry.channels in (LOGOUT, RECHECK):
                    self._rechecks.note(id_, entry)
                    woken |= self._end_streams_of(from_json(entry.body), entry)
                elif entry.channels != START:
                    woken |= self._fan_out(Numbered(id_, entry))
                    self._noise.note(entry.channels)
        wake_all(woken)

    def _fan_out(self, numbered: Numbered) -> set[Stream]:
        channels = numbered.entry.channels
        listening = [self._by_channel[name] for name in channels if name in self._by_channel]
        if not listening:
            return set()
        audience = set().union(*listening)
        spread, made = _spread_ms(len(audience)), dict[tuple[str, ...], bytes]()
        position = Position(self._ring.epoch, numbered.id)
        heard = set()
        for stream in audience:
            held = heard_by(numbered, stream.starts, stream.page)
            if held:
                if held not in made:  # one for each set: names that others hold do not leak
                    made[held] = frames.event(position, held, spread, numbered.entry)
                stream.add(made[held])
                heard.add(stream)
        return heard

    def _reset(self, streams: Iterable[Stream]) -> None:
        position = self._position()
        frame = frames.reset(position, _spread_ms(len(self._streams)))
        for stream in streams:
            stream.begin(dict.fromkeys(stream.starts, position.id))
            stream.replace(frame)
        wake_all(streams)

    def _make_up(self) -> None:
        """End the streams of users whose rights were changed while nobody could say so."""
        with self._lock:
            users = {stream.user_id for stream in self._streams}
        lost = users_rechecked(users, LONGEST * push_settings().MAX_STREAM_SECONDS)
        self._may_lack_one = False
        with self._lock:
            wake_all(self._end(stream for stream in self._streams if stream.user_id in lost))

    def _end_streams_of(self, user_id: str, entry: Entry) -> set[Stream]:
        if entry.channels == LOGOUT:
            now = monotonic()
            self._leaving = {user: at for user, at in self._leaving.items() if at > now}
            self._leaving[user_id] = now + _LOGOUT_SECONDS
        return self._end(stream for stream in self._streams if stream.user_id == user_id)

    def _end(self, streams: Iterable[Stream]) -> set[Stream]:
        ended = set(streams)
        for stream in ended:
            stream.end()
        return ended

    # Streams

    def _position(self) -> Position:
        return Position(self._ring.epoch, self._ring.last)

    @property
    def stream_count(self) -> int:
        """How many streams are open."""
        return len(self._streams)

    @property
    def epoch(self) -> str:
        """Which log this process has read; ``""`` before it has."""
        return self._ring.epoch

    def known_position(self) -> Position | None:
        """Return how far this process is, ``None`` if it does not follow the log."""
        if not self._is_connected:
            return None
        with self._lock:
            return Position(self._ring.epoch, self._ring.last)

    def has_taken_back(self, granted: Iterable[Position], user_id: str) -> bool:
        """Return whether one of a user's grants is from before their rights were changed.

        Args:
            granted: How far the log was when the page was given each of its grants. Where that is
                not known, the page has to ask anew.
            user_id: The session's user, ``""`` for an anonymous visitor.
        """
        with self._lock:
            return self._rechecks.are_behind(granted, user_id, self._ring.epoch)

    def open(
        self,
        starts: Mapping[str, Position],
        user_id: str,
        loop: Any,
        page: str = "",
        granted: Iterable[Position] = (),
    ) -> Stream:
        """Begin a stream, in which waits what its page has missed.

        One whose grants were taken back since they were read ends at once.

        Args:
            starts: How far the page has heard each of its channels.
            user_id: The session's user, ``""`` for an anonymous visitor.
            loop: The running event loop; ``None`` for a thread.
            page: The page's name, by which what its own actions push is left out.
            granted: As in ``has_taken_back()``.
        """
        with self._lock:
            stream = Stream({name: at.id for name, at in starts.items()}, user_id, loop, page)
            if self._rechecks.are_behind(granted, user_id, self._ring.epoch):
                stream.end()
            elif all(self._ring.covers(start) for start in starts.values()):
                self._replay(stream)
            else:
                self._reset([stream])
            self._streams.add(stream)
            for name in starts:
                self._by_channel.setdefault(name, set()).add(stream)
            if self._leaving.get(user_id, 0.0) > monotonic():
                stream.closes_at = self._leaving[user_id]
            return stream

    def _replay(self, stream: Stream) -> None:
        epoch, spread = self._ring.epoch, _spread_ms(1)
        stream.fill(
            frames.event(Position(epoch, id_), held, spread, entry)
            for (id_, entry), held in self._ring.missed(stream.starts, stream.page)
        )

    def close(self, stream: Stream) -> None:
        """Forget a stream."""
        with self._lock:
            self._streams.discard(stream)
            for name in stream.starts:
                listening = self._by_channel.get(name, set())
                listening.discard(stream)
                if not listening:
                    self._by_channel.pop(name, None)

    def take(self, stream: Stream) -> bytes:
        """Return what a stream has to send now: its frames, and how far it then is.

        A stream that is to end has nothing to send.
        """
        with self._lock:
            if stream.is_closed:
                return b""
            waiting = stream.take()
            if self._ring.last >= stream.floor:  # else its page is ahead, and must not go back
                waiting.append(frames.reached(self._position()))
        return b"".join(waiting) or frames.silence()

    def watch_door(self, server: Sequence[Any] | None) -> None:
        """End all streams once the server takes no more connections at its address."""
        if self._doors is None:
            self._doors = doors_at(server)

    def end_streams(self) -> None:
        """End all streams: the process is about to end, or the tests are."""
        self.is_ending = True
        with self._lock:
            wake_all(self._end(self._streams))


def _spread_ms(audience: int) -> int:
    return 1000 * audience // push_settings().REFRESHES_PER_SECOND


hub = Hub()


def _after_fork() -> None:
    # Threads do not come along, and locks may be held by them.
    hub.__init__()  # type: ignore[misc]  # the object is imported by name


_fork: Any = getattr(os, "register_at_fork", None)  # not on Windows
if _fork is not None:
    _fork(after_in_child=_after_fork)
