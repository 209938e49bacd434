"""The answer to a call: what it comes to, or what it has come to before."""

from __future__ import annotations

from collections.abc import Callable, Collection

from django.http import HttpResponse

from ..caching import is_once_on
from ..dispatch.calls import Call
from ..dispatch.riders import Rider
from ..exceptions import MayHaveRun
from ..waiting import Work
from .committed import answer_committed
from .identity import fingerprint_of, is_first_try, key_of
from .kinds import COMMIT, kind_of
from .packing import pack
from .records import FAILED, answer_again
from .store import STORE, CacheFails


def answer_once(
    call: Call, riders: Collection[Rider], perform: Callable[[], Work[HttpResponse]]
) -> Work[HttpResponse]:
    """Return what ``perform()`` answers, or what it has answered to the same request before.

    Args:
        call: The call, its token verified, so that strangers fill no cache.
        riders: Those that travel along.
        perform: Runs the call in its transactions, and commits them.

    Raises:
        MalformedRequest: Another request had this id.
        HasFailed: The request has come before, and ended in an exception.
        MayHaveRun: It may have come before, and nothing can tell.
        Exception: What ``perform()`` raised.
    """
    kind = kind_of(call, riders)
    if not kind or (kind != COMMIT and not is_once_on()):
        return (yield from perform())
    # Before anything runs: a login changes what the key is made of.
    key, fingerprint = key_of(call.request, call.token), fingerprint_of(call.request)
    if kind == COMMIT:
        return (yield from answer_committed(key, fingerprint, perform))
    try:
        found = STORE.add(key, fingerprint)
    except CacheFails:
        if not is_first_try(call.request):
            raise MayHaveRun("The cache of ONCE_CACHE fails, and this is a repeat.") from None
        return (yield from perform())
    if found is not None:
        return answer_again(found, fingerprint)
    try:
        response = yield from perform()
    except BaseException:
        STORE.put(key, fingerprint, FAILED)  # without a transaction, half may be written
        raise
    STORE.put(key, fingerprint, pack(response))
    return response
