"""How far a log is, or a page in it.

As text, ``<epoch>.<major>-<minor>``, such as ``6928a1b2f00dcafe.1764228000123-7``. Within an epoch
positions are in the order of their two integers, of which the first is the time in milliseconds, or
a count. Another epoch is another log: nothing is known of what was missed between the two. An epoch
begins with the second in which its log began.
"""

from __future__ import annotations

import re
from secrets import token_hex
from time import time
from typing import NamedTuple

Id = tuple[int, int]

BEGINNING: Id = (0, 0)

# As much as a bigint holds: more would have no place in any engine.
_TEXT = re.compile(r"([0-9a-z]{1,20})\.([0-9]{1,18})-([0-9]{1,18})", re.ASCII)


class Position(NamedTuple):
    """A place in a log.

    Attributes:
        epoch: Which log; ``""`` where the engine was away when the position was asked for.
        id: The last entry that lies behind; ``BEGINNING`` if none does.
    """

    epoch: str
    id: Id

    def __str__(self) -> str:
        """Return it as text, ``""`` where nothing is known."""
        return f"{self.epoch}.{self.id[0]}-{self.id[1]}" if self.epoch else ""


UNKNOWN = Position("", BEGINNING)


def parse(text: str) -> Position:
    """Return the position that ``text`` says.

    Raises:
        ValueError: It says none.
    """
    if not text:
        return UNKNOWN
    found = _TEXT.fullmatch(text)
    if found is None:
        raise ValueError(f"{text[:60]!r} is no position.")
    return Position(found[1], (int(found[2]), int(found[3])))


def new_epoch() -> str:
    """Return a name for a log that begins now, which no other has."""
    return f"{int(time()):08x}{token_hex(4)}"


def began(epoch: str) -> int:
    """Return when a log began, in Unix seconds; 0 where its name does not say."""
    try:
        return int(epoch[:8], 16)
    except ValueError:
        return 0
