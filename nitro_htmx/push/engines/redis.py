"""The log as one stream in Redis, from version 7 on: for sites of several machines.

Each entry has the id ``<milliseconds>-<number>``, which are what positions are made of. The number
rises by one from entry to entry, so whoever reads can tell that none is missing, whatever a server
that came back, or another one that took its place, has forgotten.
"""

from __future__ import annotations

from typing import Any

from ..conf import PushSettings
from ..entries import start_entry
from ..positions import Id, Position, new_epoch
from .base import BaseEngine, Batch, Kept, PushUnavailable

try:
    import redis
    from redis.backoff import NoBackoff
    from redis.retry import Retry
except ImportError as error:
    raise ImportError(
        "The engine 'redis' needs the package redis: pip install \"nitro-htmx[redis]\"."
    ) from error

_FIELD = b"e"
_READ_AT_ONCE = 1000
_CONNECT_SECONDS = 2.0
_ANSWER_SECONDS = 2.0
_LONGEST_WAIT_SECONDS = 5.0  # of a reader, in the server

# Keys: the stream, its epoch, the tickets of the last day. Arguments: the history, the epoch of a
# log that begins, its first entry, and entries to add, each behind its ticket, or "". Returns the
# epoch and the id of the last entry.
_ADD = """
local epoch = redis.call('GET', KEYS[2])
local newest = redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1)[1]
local ms, number, first = 0, 0, 5
if epoch and newest then
  local a, b = string.match(newest[1], '(%d+)-(%d+)')
  ms, number = tonumber(a), tonumber(b)
else
  epoch, first = ARGV[2], 3
  redis.call('DEL', KEYS[1])
  redis.call('SET', KEYS[2], epoch)
end
local now = redis.call('TIME')
ms = math.max(ms, now[1] * 1000 + math.floor(now[2] / 1000))
local id = newest and newest[1]
for at = first, #ARGV, 2 do
  if ARGV[at] == '' or redis.call('ZADD', KEYS[3], 'NX', ms, ARGV[at]) == 1 then
    number = number + 1
    id = string.format('%.0f-%.0f', ms, number)
    redis.call('XADD', KEYS[1], 'MAXLEN', '~', ARGV[1], id, 'e', ARGV[at + 1])
  end
  if ARGV[at] ~= '' then
    redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', ms - 86400000)
  end
end
return {epoch, id}
"""


class RedisEngine(BaseEngine):
    """A stream, and the name of its epoch beside it."""

    def __init__(self, settings: PushSettings) -> None:
        super().__init__(settings)
        # A command is never sent twice: a cut answer may hide a success.
        once: Any = {"retry": Retry(NoBackoff(), 0), "socket_connect_timeout": _CONNECT_SECONDS}
        self._redis: Any = redis.Redis.from_url(
            settings.URL, socket_timeout=_ANSWER_SECONDS, health_check_interval=30, **once
        )
        # Of its own, since one that waits for entries would keep every publisher waiting.
        self._reader: Any = redis.Redis.from_url(
            settings.URL, socket_timeout=_LONGEST_WAIT_SECONDS + _ANSWER_SECONDS, **once
        )
        # In braces, so that a cluster has all keys in one place.
        self._stream = f"{{{settings.KEY}}}:log"
        self._keys = [f"{{{settings.KEY}}}:{name}" for name in ("log", "epoch", "tickets")]
        self._script = self._redis.register_script(_ADD)

    def close(self) -> None:
        """Close the connections."""
        self._redis.close()
        self._reader.close()

    def _append(self, entries: list[bytes]) -> None:
        self._add(entries)

    def position(self) -> Position:
        """Return how far the log is."""
        return self._add([])

    def _add(self, entries: list[bytes]) -> Position:
        arguments: list[Any] = [self.settings.HISTORY, new_epoch(), "", start_entry()]
        for entry in entries:
            arguments += [entry.ticket if isinstance(entry, Kept) else "", entry]
        try:
            epoch, id_ = self._script(keys=self._keys, args=arguments)
        except redis.RedisError as error:
            raise _unavailable(error) from error
        return Position(epoch.decode(), _id(id_))

    def tail(self, count: int) -> Batch:
        """Return the newest entries."""
        epoch, last = self._add([])
        try:
            found = self._reader.xrevrange(self._stream, max=f"{last[0]}-{last[1]}", count=count)
        except redis.RedisError as error:
            raise _unavailable(error) from error
        entries: list[tuple[Id, bytes]] = []
        for expected, (id_, fields) in enumerate(found):
            if _id(id_)[1] != last[1] - expected:
                break
            entries.append((_id(id_), fields[_FIELD]))
        entries.reverse()
        begins = (entries[0][0][0], entries[0][0][1] - 1) if entries else last
        return Batch(epoch, entries, begins)

    def read(self, after: Id, timeout_seconds: float) -> Batch:
        """Return the entries after ``after``, at most a thousand."""
        wait_ms = max(1, int(1000 * min(timeout_seconds, _LONGEST_WAIT_SECONDS)))
        try:
            answer = self._reader.xread(
                {self._stream: f"{after[0]}-{after[1]}"}, count=_READ_AT_ONCE, block=wait_ms
            )
        except redis.RedisError as error:
            raise _unavailable(error) from error
        epoch, last = self._add([])
        if not answer:  # quiet, or another log has begun, whose ids may be behind ours
            return Batch(epoch, [], after, has_gap=last < after)
        # redis-py 8 speaks the newer protocol, whose answer is a dictionary.
        [found] = answer.values() if isinstance(answer, dict) else [answer[0][1]]
        rows = found[0] if isinstance(answer, dict) else found
        entries = [(_id(id_), fields[_FIELD]) for id_, fields in rows]
        numbers = [id_[1] for id_, _entry in entries]
        expected = list(range(after[1] + 1, after[1] + 1 + len(entries)))
        return Batch(epoch, entries, after, has_gap=numbers != expected)


def _id(text: bytes) -> Id:
    major, _, minor = text.partition(b"-")
    return int(major), int(minor)


def _unavailable(error: Exception) -> PushUnavailable:
    return PushUnavailable(f"{type(error).__name__}: {error}")
