"""The endpoint: what a page may hear, as a stream, or as polls where a server can't stream."""

from __future__ import annotations

import logging

from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import RequestDataTooBig
from django.core.handlers.asgi import ASGIRequest
from django.db import transaction
from django.http import HttpRequest, HttpResponse, JsonResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.views.decorators.csrf import csrf_exempt

from ..exceptions import GrantsRefused, MalformedRequest
from ..state.token import session_user_id, subject_of
from .answers import HEADERS, polled, streamed, streamed_in_thread
from .conf import push_settings
from .hub import hub
from .requests import MAX_BODY_BYTES, Asked, has_lost_rights, read_asked

logger = logging.getLogger("nitro_htmx.push")

_RETRY_SECONDS = 2
_FIRST_READ_SECONDS = 3.0


@transaction.non_atomic_requests  # a stream would keep the transaction open
@login_not_required  # grants guard it; a redirect would hide the error
@csrf_exempt  # it changes nothing, and the grants are proof that our page asks
def stream_view(request: HttpRequest) -> HttpResponseBase:
    """Answer with what a page has missed, and, where the server can, with what comes.

    Statuses: 400 malformed, 403 another site asks, or grants were refused, whose places in the
    request, from 0, are the body, 405, 412 a grant is from before a ``recheck()``, 413 too long,
    503 with ``Retry-After``: the process ends, or has not reached the log yet.
    """
    asked = read_request(request)
    return asked if isinstance(asked, HttpResponse) else _answer(request, asked)


def read_request(request: HttpRequest) -> Asked | HttpResponse:
    """Return what the page asks for, or the refusal. Has the hub run."""
    asked = read_grants(request)
    if isinstance(asked, HttpResponse):
        return asked
    if hub.is_ending or not hub.start(_FIRST_READ_SECONDS):
        return HttpResponse(status=503, headers={"Retry-After": str(_RETRY_SECONDS)})
    if has_lost_rights(asked, session_user_id(request), hub):
        return HttpResponse(status=412)
    return asked


def read_grants(request: HttpRequest) -> Asked | HttpResponse:
    """Return what the page asks for, or the refusal, if it is not to hear that."""
    if request.method != "POST":
        return HttpResponse(status=405, headers={"Allow": "POST"})
    # Browsers say who asks. Grants are no secret, so another site might have one of our visitor's.
    if request.headers.get("Sec-Fetch-Site", "same-origin") != "same-origin":
        return HttpResponse(status=403)
    if request.content_type != "application/json":
        return HttpResponse(status=400)
    try:
        body = request.body
    except RequestDataTooBig:  # the project allows less
        return HttpResponse(status=413)
    if len(body) > MAX_BODY_BYTES:
        return HttpResponse(status=413)
    try:
        return read_asked(body, subject_of(request))
    except MalformedRequest as error:
        logger.warning("A request for pushed events was refused: %s", error)
        return HttpResponse(status=400)
    except GrantsRefused as error:
        logger.warning("A grant was refused: %s.", error.reason)
        return JsonResponse(error.places, safe=False, status=403)


def may_stream(asked: Asked) -> bool:
    """Return whether the page wants a stream, and this process has room for one more."""
    return asked.wants_stream and hub.stream_count < push_settings().MAX_STREAMS


def _answer(request: HttpRequest, asked: Asked) -> HttpResponseBase:
    user_id = session_user_id(request)
    if may_stream(asked):
        if isinstance(request, ASGIRequest):
            parts = streamed(asked, user_id, request.scope.get("server"))
            return StreamingHttpResponse(parts, headers=HEADERS)
        if _has_thread_to_spare(request):
            return StreamingHttpResponse(streamed_in_thread(asked, user_id), headers=HEADERS)
    return HttpResponse(polled(asked, user_id), headers=HEADERS)


def _has_thread_to_spare(request: HttpRequest) -> bool:
    """Return whether the server is ``runserver``, which starts a thread for each request.

    Others that run threads have few, and would soon have none left for anything else.
    """
    software = str(request.META.get("SERVER_SOFTWARE", ""))
    return software.startswith("WSGIServer/") and bool(request.META.get("wsgi.multithread"))
