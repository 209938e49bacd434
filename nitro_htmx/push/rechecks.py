"""When the rights of users were last changed: a table, which outlives the log.

The hub compares positions, which is exact, as long as a grant is of its log. A log that was lost,
or has forgotten, tells nothing, so the time of the last ``recheck()`` of each user is kept as well.
"""

from __future__ import annotations

from collections.abc import Iterable
from time import time

from pydantic_core import from_json

from ..conf import get_settings
from .conf import push_settings
from .entries import RECHECK, Entry
from .grants import Grant
from .positions import Id, Position

_MOST = 10_000  # users that a process remembers


class Recheck(bytes):
    """An entry that takes back the grants of a user."""

    user_id: str

    def __new__(cls, entry: bytes, user_id: str) -> Recheck:
        """Return ``entry`` with the id of its user."""
        recheck = super().__new__(cls, entry)
        recheck.user_id = user_id
        return recheck


class Rechecks:
    """Where in the log the rights of users were changed, as far as this process has read it."""

    def __init__(self) -> None:
        self._at: dict[str, Id] = {}

    def clear(self) -> None:
        """Forget all, since another log has begun."""
        self._at.clear()

    def note(self, id_: Id, entry: Entry) -> None:
        """Note an entry, if it is one. With too many users the one of the oldest is forgotten."""
        if entry.channels != RECHECK:
            return
        user_id = from_json(entry.body)
        self._at.pop(user_id, None)  # the newest stands last
        self._at[user_id] = id_
        if len(self._at) > _MOST:
            del self._at[next(iter(self._at))]

    def are_behind(self, granted: Iterable[Position], user_id: str, epoch: str) -> bool:
        """Return whether one of a user's grants is from before the change, or can't tell.

        Args:
            granted: How far the log was when the page was given each of its grants.
            user_id: The session's user.
            epoch: The present log.
        """
        at = self._at.get(user_id)
        return at is not None and any(each.epoch != epoch or each.id < at for each in granted)


def keep_rechecks(entries: Iterable[bytes]) -> None:
    """Write down when the rights of users have changed: now. Forget what no grant is from before.

    Args:
        entries: What is about to go to the log, after the commit.
    """
    users = {entry.user_id for entry in entries if isinstance(entry, Recheck)}
    if not users:
        return
    from .models import Recheck as Row  # needs the apps to be ready

    now, rows = _now_ms(), Row.objects.using(push_settings().DATABASE)
    rows.bulk_create([Row(user_id=user, at=now) for user in users], ignore_conflicts=True)
    rows.filter(pk__in=users).update(at=now)
    limit = get_settings().STATE_MAX_AGE_SECONDS
    if limit is not None:
        rows.filter(at__lt=now - 1000 * limit).delete()


def are_taken_back(granted: Iterable[Grant], user_id: str, epoch: str) -> bool:
    """Return whether one of a user's grants is older than the last change of their rights.

    Args:
        granted: The grants. Of those of the present log that were begun in the second of the
            change, the hub knows more.
        user_id: The session's user, ``""`` for an anonymous visitor.
        epoch: The present log.
    """
    if not user_id:
        return False
    from .models import Recheck as Row

    rows = Row.objects.using(push_settings().DATABASE)
    at = rows.filter(pk=user_id).values_list("at", flat=True).first()
    return at is not None and any(
        1000 * (each.issued + (each.position.epoch == epoch)) <= at for each in granted
    )


def users_rechecked(users: Iterable[str], seconds: float) -> set[str]:
    """Return those of ``users`` whose rights were changed in the last ``seconds``."""
    if not any(users):
        return set()
    from .models import Recheck as Row

    rows = Row.objects.using(push_settings().DATABASE)
    recent = rows.filter(at__gte=_now_ms() - int(1000 * seconds)).values_list("pk", flat=True)
    return set(recent).intersection(users)


def _now_ms() -> int:
    return int(time() * 1000)
