"""The state token: a component's state, signed, on its way through the browser.

A token is signed by ``signing.py``, in the form of Django's ``Signer``, from one payload of two
lines, each a JSON document. JSON text holds no raw line break, so the first one ends the header::

    [1, 1748779200, "Cart", "nitro-cart-1", null, "7", "en", ["note"], []]
    {"items": [], "note": ""}

The header: the version of this format, the issue time in Unix seconds, component, instance id, key
or null, subject, language, the dotted names bound by ``nitro_model`` in the template that was
rendered, and the fields that did not validate then. If errors were shown, they follow as an object;
after them, as another, what the framework's own classes keep beside the state, if anything. The
second line: the state, as ``schema.py`` dumps it.

A token proves where a state comes from, not that it is the newest: its own subject may send an old
one again. Visitors can read it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from functools import lru_cache
from hashlib import sha256
from time import time
from types import MappingProxyType
from typing import Any, NamedTuple

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.base import SessionBase
from django.core.signing import BadSignature
from django.http import HttpRequest
from django.utils.module_loading import import_string
from django.utils.translation import get_language, override
from pydantic import TypeAdapter, ValidationError
from pydantic_core import to_json

from ..conf import get_settings
from ..exceptions import StateTooLarge, TokenRefused
from . import signing

VERSION = 1
COMPRESS_FROM_BYTES = 1024  # below it zlib wins little and costs more than the signature
COMPRESS_KEPT_FROM_BYTES = 4096  # the digests of children hardly shrink, and take long
MAX_CLOCK_SKEW_SECONDS = 60  # between servers; a token from further in the future lived too long

_NUMBER = re.compile(rb"\[(\d{1,9})\b")  # the version, in the header of any format


class Token(NamedTuple):
    """What a token says.

    Attributes:
        component: The registered name of the component's class.
        instance_id: The ``id`` of the root element.
        key: The instance's key as text, or ``None``.
        subject: Whose token it is, see the setting ``SUBJECT``; ``""`` for anybody's.
        language: The language that the page was rendered in.
        bound: Dotted names of the places that posted values may change.
        invalid: The fields that did not validate when the token was made.
        state: The state as JSON.
        errors: The errors that the page shows, as in ``component.errors``.
        kept: What the framework's classes remember of this instance, beside its state: JSON values.
    """

    component: str
    instance_id: str
    key: str | None
    subject: str
    language: str
    bound: tuple[str, ...]
    invalid: tuple[str, ...]
    state: bytes
    errors: Mapping[str, list[str]] = MappingProxyType({})
    kept: Mapping[str, Any] = MappingProxyType({})


def sign(token: Token) -> str:
    """Return ``token`` as URL-safe ASCII text.

    Raises:
        StateTooLarge: The state, with what is kept beside it, is over ``MAX_STATE_BYTES``.
    """
    payload = _header(token) + b"\n" + token.state
    if len(payload) > get_settings().MAX_STATE_BYTES:  # most are far below it
        check_size(token.component, token.state, token.kept)
    compress_from_bytes = COMPRESS_KEPT_FROM_BYTES if token.kept else COMPRESS_FROM_BYTES
    return signing.sign(payload, compress=len(payload) > compress_from_bytes)


def check_size(component: str, state: bytes, kept: Mapping[str, Any]) -> None:
    """Refuse a state that no token could carry.

    Args:
        component: The component's name.
        state: The state as JSON.
        kept: What its token keeps beside it.

    Raises:
        StateTooLarge: They are over ``MAX_STATE_BYTES``.
    """
    limit = get_settings().MAX_STATE_BYTES
    size = len(state) + (len(to_json(kept)) if kept else 0)
    if size > limit:
        raise StateTooLarge(component, size, limit)


def unsign(text: str, *, component: str, subject: str) -> Token:
    """Return what the token ``text`` says.

    Args:
        text: What ``sign()`` returned.
        component: The name of the component that was asked for.
        subject: Who asks.

    Raises:
        TokenRefused: The token is missing, changed, too old, from the future, or another
            component's or subject's.
        StateTooLarge: The token is longer than any that ``sign()`` makes.
    """
    if not text:
        raise TokenRefused("missing")
    settings = get_settings()
    limit = 2 * settings.MAX_STATE_BYTES + 4096  # base64 adds a third; the header comes on top
    if len(text) > limit:
        raise StateTooLarge(component, len(text), limit)
    issued, token = _read(text)
    _check_age(time() - issued, settings.STATE_MAX_AGE_SECONDS)
    if token.component != component:
        raise TokenRefused("of another component")
    if token.subject != subject:
        raise TokenRefused("of another subject")
    return token


def language_of(token: Token) -> AbstractContextManager[None]:
    """Return a context in the page's language: the action's URL may not say it."""
    if token.language and token.language != get_language():
        return override(token.language)
    return nullcontext()


def session_user_id(request: HttpRequest) -> str:
    """Return the id of the session's user, ``""`` for an anonymous visitor.

    ``request.user`` would say the same, but costs a query.
    """
    session = getattr(request, "session", None)
    # Reading a session makes an answer vary with the cookie. Caches have to know that of a page,
    # but they don't keep the answer to a POST.
    if session is None or (request.method == "POST" and _is_untouched(session)):
        return ""
    return str(session.get(SESSION_KEY, ""))


def session_key_digest(request: HttpRequest) -> str:
    """Return a digest of the session's key, ``""`` for a visitor without a session.

    For the setting ``SUBJECT``. The key is the cookie's, so it costs no query where nothing else
    reads the session. Django gives a visitor another key at a login, a logout and a change of the
    password, and the tokens from before are refused then. Sessions in signed cookies are not fit
    for it: they have another key at each change.
    """
    session = getattr(request, "session", None)
    if session is None:
        return ""
    if request.method != "POST":
        session.accessed = True  # for caches, as in session_user_id()
    if session.session_key is None and session.modified and not session.is_empty():
        # It begins with this request, and has its key when the tokens are made already. The answer
        # to an action makes the browser load the page, since no token has this subject.
        if request.method == "POST":
            return "new"
        session.create()
    key = session.session_key
    # No HMAC: nobody guesses a session's key, and pages outlive a change of SECRET_KEY.
    return sha256(f"nitro_htmx.subject{key}".encode()).hexdigest()[:32] if key else ""


def _is_untouched(session: SessionBase) -> bool:
    return session.session_key is None and not session.accessed


def subject_of(request: HttpRequest) -> str:
    """Return whom the tokens made and accepted for ``request`` belong to."""
    # As text, which it is in the token; a project's function may return a number or a UUID.
    return str(_subject_function(get_settings().SUBJECT)(request))


def _header(token: Token) -> bytes:
    fields = (
        VERSION,
        int(time()),
        token.component,
        token.instance_id,
        token.key,
        token.subject,
        token.language,
        token.bound,
        token.invalid,
        *((dict(token.errors),) if token.errors or token.kept else ()),
        *((token.kept,) if token.kept else ()),
    )
    return to_json(fields)


class _Header(NamedTuple):
    """The first line of a token's payload, as ``_header()`` writes it."""

    version: int
    issued: int
    component: str
    instance_id: str
    key: str | None
    subject: str
    language: str
    bound: tuple[str, ...]
    invalid: tuple[str, ...]
    errors: dict[str, list[str]] = {}
    kept: dict[str, Any] = {}


_HEADER: TypeAdapter[Any] = TypeAdapter(_Header)


def read(text: str) -> Token:
    """Return what the token ``text`` says, without asking whose it is or how old.

    Args:
        text: What ``sign()`` returned.

    Raises:
        TokenRefused: The token is changed, or of another format.
    """
    return _read(text)[1]


def _read(text: str) -> tuple[int, Token]:
    try:
        header, _, state = signing.unsign(text).partition(b"\n")
    except BadSignature as error:
        raise TokenRefused("tampered") from error
    try:
        fields = _HEADER.validate_json(header, strict=True)
    except ValidationError as error:
        found = _NUMBER.match(header)
        raise TokenRefused(f"outdated: format {found[1].decode() if found else '?'}") from error
    if fields.version != VERSION:
        raise TokenRefused(f"outdated: format {fields.version}")
    if not state.startswith(b"{"):
        raise TokenRefused("outdated: without a state")
    parts = [*fields[2:9], state, *fields[9:]]
    return fields.issued, Token(*parts)


def _check_age(age_seconds: float, max_age_seconds: int | None) -> None:
    if age_seconds < -MAX_CLOCK_SKEW_SECONDS:
        raise TokenRefused("from the future")
    if max_age_seconds is not None and age_seconds > max_age_seconds:
        raise TokenRefused("expired")


@lru_cache(maxsize=1)
def _subject_function(dotted_path: str) -> Callable[[HttpRequest], str]:
    function: Callable[[HttpRequest], str] = import_string(dotted_path)
    return function
