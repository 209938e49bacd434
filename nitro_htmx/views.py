"""The view that all actions go through."""

from __future__ import annotations

from contextlib import nullcontext
from functools import partial
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.db import connections, transaction
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import CsrfViewMiddleware

from . import names
from .conf import get_settings
from .dispatch.along import Ride
from .dispatch.calls import Call, Outcome
from .dispatch.riders import Rider
from .dispatch.run import perform
from .events.json_data import ascii_json
from .events.transactions import request_transaction
from .once.answering import answer_once
from .once.identity import check_end
from .registry import get_component
from .rendering.alone import answer_of
from .rendering.lazy import mount_group, mount_lazy, read_mount
from .rendering.page import Rendering
from .state.stored import files_kept_on_success
from .state.token import language_of, subject_of
from .texts import failure_text
from .waiting import Work
from .web.failures import REFUSALS, failure, refuse, roll_back
from .web.measuring import measured
from .web.requests import (
    chain_of,
    read_call,
    read_group,
    read_riders,
    read_token,
    warn_of_loop,
)
from .web.responses import (
    component_response,
    mounted_response,
    redirect_of,
    redirect_response,
    reload_response,
    ride_response,
)
from .web.servers import BothWays


def _in_own_transactions(view: BothWays) -> BothWays:
    """Let Django open no transaction around a view: see ``request_transaction()``."""
    for alias in connections:
        view = transaction.non_atomic_requests(alias)(view)
    return view


@_in_own_transactions
@login_not_required  # tokens and the components guard it; a redirect would hide the error
@BothWays
def action_view(request: HttpRequest, component: str, action: str) -> Work[HttpResponse]:
    """Run one action of one component and answer with its new HTML and its events.

    Errors that a request can cause are answered here; an exception of the action's own goes on to
    Django, like any view's. In DEBUG the answer says what it has cost.
    """
    if not get_settings().is_debug:
        return (yield from _checked(request, component, action))
    cost: dict[str, Any] = {}
    with measured(cost):
        response = yield from _checked(request, component, action)
    response[names.COST_HEADER] = ascii_json(cost)
    return response


def _checked(request: HttpRequest, component: str, action: str) -> Work[HttpResponse]:
    # Set by Django's middleware once it has checked the request. To have it do all a second time
    # would cost a twentieth of a small action.
    if getattr(request, "csrf_processing_done", False):
        return (yield from _run_action(request, component, action))
    # Where a project leaves the middleware out. Django's ``csrf_protect`` does the same around a
    # view, but under ASGI on the event loop, where CSRF_USE_SESSIONS may not query the session.
    guard = CsrfViewMiddleware(_nothing)
    guard.process_request(request)
    refused = guard.process_view(request, action_view, (component, action), {})
    if refused is not None:
        return refused
    response = yield from _run_action(request, component, action)
    guard.process_response(request, response)  # sets the cookie
    return response


def _nothing(request: HttpRequest) -> HttpResponse:
    """Stand for the view that the middleware is made for; only its hooks are called."""
    raise NotImplementedError


def _run_action(request: HttpRequest, component: str, action: str) -> Work[HttpResponse]:
    if request.method != "POST":
        response = failure(component, action, 405, failure_text(405))
        response["Allow"] = "POST"
        return response
    if action == names.MOUNT:
        return _mount(request, component)
    try:
        component_class = get_component(component)
        check_end(request)
        token = read_token(request, component)
    except REFUSALS as error:
        return refuse(request, component, action, error)
    with language_of(token):
        try:
            call = read_call(request, component_class, action, token)
            riders = read_riders(request)
            return (yield from answer_once(call, riders, partial(_perform, call, riders)))
        except REFUSALS as error:
            return refuse(request, component, action, error)


def _perform(call: Call, riders: list[Rider]) -> Work[HttpResponse]:
    request = call.request
    try:
        # The files last: if a transaction can't be committed, nothing refers to them.
        with files_kept_on_success() if request.FILES else nullcontext(), request_transaction():
            return (yield from _answer(request, call, riders))
    except REFUSALS as error:
        return refuse(request, call.token.component, call.action, error)


def _mount(request: HttpRequest, component: str) -> HttpResponse:
    """Answer a lazy placeholder with the component that it stands for."""
    try:
        component_class = get_component(component)
        check_end(request)
        text = request.POST.get(names.TOKEN_PARAMETER, "")
        token = read_mount(text, component, subject_of(request))
        with language_of(token), request_transaction():
            mounted = mount_lazy(component_class, request, token)
            media, updates = mount_group(request, read_group(request))
    except REFUSALS as error:
        return refuse(request, component, names.MOUNT, error)
    return mounted_response(token.instance_id, media + mounted.html() + updates)


def _answer(request: HttpRequest, call: Call, riders: list[Rider]) -> Work[HttpResponse]:
    outcome = yield from perform(call)
    response = yield from _respond(request, call, outcome, riders)
    if outcome.must_roll_back:  # last, since a template may query, which is refused from here on
        roll_back()
    return response


def _respond(
    request: HttpRequest, call: Call, outcome: Outcome, riders: list[Rider]
) -> Work[HttpResponse]:
    if outcome.is_valid:
        redirect = redirect_of(outcome)
        if redirect is not None:
            return redirect_response(outcome, redirect)
    subject = subject_of(request)
    if subject != call.token.subject:  # logged in or out: the page's tokens are stale
        return reload_response(outcome)
    Rendering.of(request).subject = subject
    warn_of_loop(request, outcome)
    answer = answer_of(outcome.component, outcome.settled, call.token)
    if not riders or not outcome.is_valid:
        return component_response(outcome, answer)
    ride = Ride(call, outcome, answer, chain_of(request))
    yield from ride.take_along(riders)
    if subject_of(request) != subject:  # a rider logged in or out
        return reload_response(outcome, ride.events)
    return ride_response(outcome, ride)
