"""What a page asks for: ``{"hold": true, "page": name, "grants": [[grant, position], …]}``.

The page's name is random, see ``origins.py``; a request without one is as good. The position is how
far the page has heard all channels of that grant; ``""`` means from the grant's own on. With
``hold`` the page asks for a stream, else for what there is.
"""

from __future__ import annotations

from typing import Annotated, NamedTuple, NotRequired

from pydantic import FailFast, Field, TypeAdapter, ValidationError
from typing_extensions import TypedDict  # as pydantic needs it before Python 3.12

from ..exceptions import GrantsRefused, MalformedRequest, TokenRefused
from . import grants
from .hub import Hub, hub
from .origins import PAGE
from .positions import UNKNOWN, Position, began, parse
from .rechecks import are_taken_back

MAX_BODY_BYTES = 200_000
MAX_CHANNELS = 500


class _Body(TypedDict):
    hold: bool
    page: NotRequired[Annotated[str, Field(pattern=f"^{PAGE.pattern}$")]]
    grants: Annotated[list[tuple[str, str]], Field(max_length=MAX_CHANNELS), FailFast()]


_BODY: TypeAdapter[_Body] = TypeAdapter(_Body)


class Asked(NamedTuple):
    """What a page asks for.

    Attributes:
        starts: How far it has heard each of its channels.
        wants_stream: Whether it would hold the answer open.
        page: The page's name; ``""`` if it tells none.
        granted: The grants.
    """

    starts: dict[str, Position]
    wants_stream: bool
    page: str = ""
    granted: tuple[grants.Grant, ...] = ()

    @property
    def positions(self) -> list[Position]:
        """How far the log was when the page was given each of its grants."""
        return [grant.position for grant in self.granted]


def read_asked(body: bytes, subject: str) -> Asked:
    """Return what a page asks for.

    Raises:
        MalformedRequest: The body is not what the script sends, or names too many channels.
        GrantsRefused: Some grants are none of ours, too old, or another subject's.
    """
    try:
        read = _BODY.validate_json(body, strict=True)
    except ValidationError as error:
        raise MalformedRequest("The body of a request for pushed events is malformed.") from error
    starts: dict[str, Position] = {}
    granted = []
    refused: dict[int, str] = {}
    for place, (text, claimed) in enumerate(read["grants"]):
        try:
            grant = grants.unsign(text, subject=subject)
        except TokenRefused as error:
            refused[place] = error.reason
            continue
        granted.append(grant)
        start = _start_of(grant, claimed)
        for name in grant.channels:
            # Of several grants the earliest counts: the page has heard no channel beyond it.
            starts[name] = _earlier(starts.get(name, start), start)
    if refused:
        raise GrantsRefused(next(iter(refused.values())), list(refused))
    if not starts or len(starts) > MAX_CHANNELS:
        raise MalformedRequest(f"A page may hear 1 to {MAX_CHANNELS} channels, not {len(starts)}.")
    return Asked(starts, read["hold"], read.get("page", ""), tuple(granted))


def _start_of(grant: grants.Grant, claimed: str) -> Position:
    """Return how far a page is: as it says, but never before its grant.

    What was pushed before was not for this page. Where the two are of different logs, or one is not
    known, the claim is good if nothing comes of it that may be from before the grant; else pages
    look for themselves what has changed.
    """
    try:
        position = parse(claimed) if claimed else grant.position
    except ValueError as error:
        raise MalformedRequest(str(error)) from error
    if position.epoch == grant.position.epoch:
        return max(position, grant.position)
    return position if _is_after(position, grant.issued) else UNKNOWN


def _is_after(position: Position, issued: int) -> bool:
    """Return whether all that a page may hear from a position on was said after ``issued``.

    The log began later; the entry of the position was added later, which its id tells where that
    begins with the time in milliseconds; or nothing has been said since.
    """
    if began(position.epoch) > issued or position.id[0] >= 1000 * (issued + 1):
        return True
    known = hub.known_position()
    return known is not None and known.epoch == position.epoch and known.id <= position.id


def _earlier(one: Position, other: Position) -> Position:
    """Return the earlier of two; of different logs neither is, and nothing is known."""
    return min(one, other) if one.epoch == other.epoch else UNKNOWN


def has_lost_rights(asked: Asked, user_id: str, hub: Hub) -> bool:
    """Return whether a page asks by a grant from before the rights of its user were changed."""
    epoch = hub.epoch
    return hub.has_taken_back(asked.positions, user_id) or are_taken_back(
        asked.granted, user_id, epoch
    )
