"""Which request this is: its id, whose it is, and what tells it from another of that id.

The bridge gives every request 128 random bits, ``nitro-id``, the same for each repeat. They stand
last in the body and have a fixed length, so that a body that was cut off on the way has none.
"""

from __future__ import annotations

import re
from hashlib import blake2b

from django.http import HttpRequest

from .. import names
from ..exceptions import MalformedRequest
from ..state.token import Token

_ID = re.compile(r"[0-9a-f]{32}")

# Of what is posted, all that a repeat may have otherwise.
_OF_A_TRY = frozenset({names.CSRF_PARAMETER, names.TRY_PARAMETER})


def check_end(request: HttpRequest) -> None:
    """Make sure that a request has come as a whole.

    A server such as gunicorn hands on a body that was cut off, and Django reads what there is of
    it. Django tells parameters from files, so a file that stood behind the id would not be seen;
    the bridge puts none there.

    Raises:
        MalformedRequest: It does not end with its id.
    """
    post = request.POST
    is_last = bool(post) and next(reversed(post)) == names.ID_PARAMETER
    if not is_last or not _ID.fullmatch(post[names.ID_PARAMETER]):
        raise MalformedRequest("It does not end with its id, so it may have been cut off.")


def key_of(request: HttpRequest, token: Token) -> str:
    """Return the key under which the answer to a request is kept: nobody else's can be equal.

    The tokens of two anonymous visitors can be equal, made in the same second of the same page. The
    secret of their CSRF tokens is not. The key of a session would not do: a login changes it.
    """
    owner = f"u{token.subject}" if token.subject else f"c{request.META.get('CSRF_COOKIE') or ''}"
    whole = f"{owner}\0{request.POST[names.ID_PARAMETER]}"
    return "nitro-once:" + blake2b(whole.encode(errors="replace"), digest_size=16).hexdigest()


def fingerprint_of(request: HttpRequest) -> str:
    """Return what tells a request from another one that has taken its id."""
    posted = [pair for pair in request.POST.lists() if pair[0] not in _OF_A_TRY]
    files = [
        (name, [(file.name, file.size) for file in uploaded])
        for name, uploaded in (request.FILES.lists() if request.FILES else ())
    ]
    whole = repr((request.path, posted, files))  # ASCII or not, half a surrogate pair is escaped
    return blake2b(whole.encode(), digest_size=16).hexdigest()


def is_first_try(request: HttpRequest) -> bool:
    """Return whether the bridge has not sent this request before, as far as it says."""
    return request.POST.get(names.TRY_PARAMETER, "0") == "0"
