"""A grant: the server's word that a page may hear some channels, from a position on.

It is text::

    <base64 of [1, issued, subject, position, ["orders", …], change]>.<MAC>

The change, see ``changes.py``, is left out where there is none.

It is signed like a component's state, with a salt of its own, and bound to the same subject and the
same age. Visitors can read it.
"""

from __future__ import annotations

from base64 import urlsafe_b64decode
from time import time
from typing import Any, NamedTuple

from django.core.signing import BadSignature
from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json, to_json

from ..conf import get_settings
from ..exceptions import TokenRefused
from ..state import signing
from ..state.token import MAX_CLOCK_SKEW_SECONDS
from .changes import Change
from .positions import Position, parse

VERSION = 1
SALT = "nitro_htmx.push"


class Grant(NamedTuple):
    """What a grant says.

    Attributes:
        subject: Whose it is; see the setting ``SUBJECT``.
        position: How far the log was before the page read anything.
        channels: What may be heard.
        issued: When the page began to read its data, in Unix seconds; 0: now.
        change: The last refresh of the request before it rendered the component.
    """

    subject: str
    position: Position
    channels: tuple[str, ...]
    issued: int = 0
    change: Change | None = None


class _Payload(NamedTuple):
    version: int
    issued: int
    subject: str
    position: str
    channels: tuple[str, ...]
    change: Change | None = None


_PAYLOAD: TypeAdapter[_Payload] = TypeAdapter(_Payload)


def sign(grant: Grant) -> str:
    """Return ``grant`` as URL-safe ASCII text."""
    issued = grant.issued or int(time())
    change = () if grant.change is None else (grant.change,)
    payload = (VERSION, issued, grant.subject, str(grant.position), grant.channels, *change)
    return signing.sign(to_json(payload), salt=SALT)


def channels_in(text: str) -> tuple[str, ...]:
    """Return the channels that a grant is for, without a look at its signature. For tools."""
    return tuple(_payload_of(text)[4])


def change_in(text: str) -> list[Any] | None:
    """Return the change of a grant, as ``channels_in()`` returns its channels."""
    change: list[Any] | None = (*_payload_of(text), None)[5]
    return change


def _payload_of(text: str) -> list[Any]:
    payload = text.partition(".")[0]
    found: list[Any] = from_json(urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return found


def unsign(text: str, *, subject: str) -> Grant:
    """Return what a grant says.

    Args:
        text: What ``sign()`` returned.
        subject: Who asks.

    Raises:
        TokenRefused: It is changed, too old, from the future, of another format or subject.
    """
    try:
        payload = _PAYLOAD.validate_json(signing.unsign(text, salt=SALT), strict=True)
        position = parse(payload.position)
    except BadSignature as error:
        raise TokenRefused("tampered") from error
    except (ValidationError, ValueError) as error:
        raise TokenRefused("outdated: another format") from error
    if payload.version != VERSION:
        raise TokenRefused(f"outdated: format {payload.version}")
    age_seconds, limit = time() - payload.issued, get_settings().STATE_MAX_AGE_SECONDS
    if age_seconds < -MAX_CLOCK_SKEW_SECONDS:
        raise TokenRefused("from the future")
    if limit is not None and age_seconds > limit:
        raise TokenRefused("expired")
    if payload.subject != subject:
        raise TokenRefused("of another subject")
    return Grant(payload.subject, position, payload.channels, payload.issued, payload.change)
