"""The answer to a call: what it comes to, or what it has come to before."""

from __future__ import annotations

import logging
from collections.abc import Callable

from django.http import HttpResponse

from .. import names
from ..caching import is_once_on
from ..dispatch.calls import Call
from ..exceptions import HasFailed, MalformedRequest, MayHaveRun
from . import store
from .identity import fingerprint_of, is_first_try, key_of
from .kinds import is_kept
from .packing import pack, unpack
from .store import CacheFails, Record

logger = logging.getLogger("nitro_htmx.once")

_CONFLICT = 409


def answer_once(call: Call, perform: Callable[[], HttpResponse]) -> HttpResponse:
    """Return what ``perform()`` answers, or what it has answered to the same request before.

    Args:
        call: The call, its token verified, so that strangers fill no cache.
        perform: Runs the call in its transactions, and commits them.

    Raises:
        MalformedRequest: Another request had this id.
        HasFailed: The request has come before, and ended in an exception.
        MayHaveRun: It may have come before, and nothing can tell.
        Exception: What ``perform()`` raised.
    """
    if not is_kept(call) or not is_once_on():
        return perform()
    # Before anything runs: a login changes what the key is made of.
    key, fingerprint = key_of(call.request, call.token), fingerprint_of(call.request)
    try:
        found = store.add(key, fingerprint)
    except CacheFails:
        if not is_first_try(call.request):
            raise MayHaveRun("The cache of ONCE_CACHE fails, and this is a repeat.") from None
        return perform()
    if found is not None:
        return _answer_again(found, fingerprint)
    try:
        response = perform()
    except BaseException:
        store.put(key, fingerprint, store.FAILED)  # without a transaction, half may be written
        raise
    store.put(key, fingerprint, pack(response))
    return response


def _answer_again(found: Record, fingerprint: str) -> HttpResponse:
    if found.fingerprint != fingerprint:
        raise MalformedRequest("Another request had this id.")
    if found.what == store.FAILED:
        raise HasFailed("The same request has failed before, and is not run again.")
    if isinstance(found.what, str):  # the bridge waits: a server that waits holds threads
        response = HttpResponse(status=_CONFLICT)
        response[names.ONCE_HEADER] = names.RUNNING
        return response
    return unpack(found.what)
