"""An instance's place among others: its children, and the parent that it calls.

Most instances stand alone. Where one does not, its token keeps, see ``Token.kept``:

* ``children``: what the page shows of the children. The part of a child's id behind its parent's →
  a digest of the child's arguments. A child that comes again with the same digest is left alone.
* ``calls``: full event name → the parent's id and the action, as a heard event, that runs there.
"""

from __future__ import annotations

import hashlib
from collections.abc import Container, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache
from typing import Any
from uuid import UUID

from django.conf import settings as django_settings
from django.db.models import Model
from django.utils.crypto import salted_hmac
from django.utils.safestring import SafeString

from ..events.json_data import NotSendable, ascii_json, json_ready
from .instance import Instance

CHILDREN = "children"
CALLS = "calls"

# Of the digests; with another one, the pages of all visitors make their children anew.
SALT = "nitro_htmx.family"

Calls = Mapping[str, tuple[str, str]]

# Their repr() is the same in every process, and much quicker than JSON.
_PLAIN = frozenset(
    {str, SafeString, int, bool, float, type(None), Decimal, UUID, date, datetime, time}
)


def add_child(
    parent: Instance,
    name: str,
    arguments: Mapping[str, Any],
    calls: Calls,
    slots: tuple[str, ...] = (),
) -> bool:
    """Note that ``parent`` shows a child.

    Args:
        parent: The record of the component in whose template the child's tag stands.
        name: The part of the child's id behind its parent's.
        arguments: The arguments of its ``get_initial_state()``.
        calls: What it calls of the parent.
        slots: For which of its slots something is given. What that is makes no difference.

    Returns:
        Whether the page has the child already, with the same arguments, so that it can stay as it
        is. ``False`` for arguments that can't be compared.
    """
    if parent.children is None:
        parent.children = {}
    known = parent.kept.get(CHILDREN)
    # No argument can be called so.
    canonical = _canonical({**arguments, "/": "/".join(slots)} if slots else arguments, calls)
    if canonical is None:
        return False
    secret = django_settings.SECRET_KEY
    is_short = len(canonical) < 200  # what is kept in memory is to stay small
    digest = _known_digest(canonical, secret) if is_short else _digest(canonical, secret)
    parent.children[name] = digest
    if known is None or name not in known:
        return False
    # A page may be older than the secret key.
    return known[name] == digest or any(
        known[name] == _digest(canonical, key) for key in django_settings.SECRET_KEY_FALLBACKS
    )


def forget_children(parent: Instance, missing: Container[str]) -> None:
    """Forget children that the page has lost, so that they are mounted anew."""
    known = parent.kept.get(CHILDREN, {})
    parent.kept[CHILDREN] = {name: digest for name, digest in known.items() if name not in missing}


def keep_children(parent: Instance) -> None:
    """Let the token know the children of this rendering in place of those before."""
    parent.kept.pop(CHILDREN, None)
    if parent.children:
        parent.kept[CHILDREN] = parent.children
    parent.children = None


def _canonical(arguments: Mapping[str, Any], calls: Calls) -> str | None:
    """Return a text that other arguments do not have, or ``None`` for what can't be compared."""
    for value in arguments.values():
        if type(value) not in _PLAIN:
            break
    else:
        return repr((arguments, calls)) if calls else repr(arguments)
    try:
        ready = {name: json_ready(_fields_of(value)) for name, value in arguments.items()}
    except NotSendable:
        return None
    return ascii_json([ready, calls])


def _fields_of(value: Any) -> Any:
    """Return the fields of a model's row, so that a changed row counts as another argument."""
    if not isinstance(value, Model):
        return value
    loaded = vars(value)
    fields = [field.attname for field in value._meta.concrete_fields if field.attname in loaded]
    return [value._meta.label, {name: str(loaded[name]) for name in fields}]


def _digest(canonical: str, secret: str | bytes) -> str:
    """Return a keyed digest: visitors can read it, and are not to guess the arguments from it."""
    made = _hash_of(secret).copy()
    made.update(canonical.encode())
    digest: str = made.hexdigest()
    return digest


_known_digest = lru_cache(maxsize=4096)(_digest)


@lru_cache(maxsize=4)
def _hash_of(secret: str | bytes) -> Any:
    key = salted_hmac(SALT, b"", secret, algorithm="sha256").digest()
    return hashlib.blake2b(key=key, digest_size=4)
