"""The view that all actions go through."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from functools import partial

from django.contrib.auth.decorators import login_not_required
from django.db import connections, transaction
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_protect

from . import names
from .dispatch.calls import Call, Outcome
from .dispatch.run import run
from .events.transactions import request_transaction
from .once.answering import answer_once
from .once.identity import check_end
from .registry import get_component
from .rendering.lazy import mount_group, mount_lazy, read_mount
from .rendering.page import Rendering
from .rendering.render import render
from .state.stored import files_kept_on_success
from .state.token import subject_of
from .texts import failure_text
from .web.failures import REFUSALS, failure, refuse, roll_back
from .web.requests import language_of, read_call, read_group, read_token, warn_of_loop
from .web.responses import (
    component_response,
    mounted_response,
    redirect_of,
    redirect_response,
    reload_response,
)

View = Callable[[HttpRequest, str, str], HttpResponse]


def _in_own_transactions(view: View) -> View:
    """Let Django open no transaction around a view: see ``request_transaction()``."""
    for alias in connections:
        view = transaction.non_atomic_requests(alias)(view)
    return view


@_in_own_transactions
@login_not_required  # tokens and the components guard it; a redirect would hide the error
def action_view(request: HttpRequest, component: str, action: str) -> HttpResponse:
    """Run one action of one component and answer with its new HTML and its events.

    Errors that a request can cause are answered here; an exception of the action's own goes on to
    Django, like any view's.
    """
    # Set by Django's middleware once it has checked the request. The decorator would do all else
    # that the middleware does a second time, which costs a twentieth of a small action.
    if getattr(request, "csrf_processing_done", False):
        return _run_action(request, component, action)
    return _protected_action(request, component, action)


def _run_action(request: HttpRequest, component: str, action: str) -> HttpResponse:
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
            return answer_once(call, partial(_perform, request, call, component))
        except REFUSALS as error:
            return refuse(request, component, action, error)


def _perform(request: HttpRequest, call: Call, component: str) -> HttpResponse:
    try:
        # The files last: if a transaction can't be committed, nothing refers to them.
        with files_kept_on_success() if request.FILES else nullcontext(), request_transaction():
            return _answer(request, call)
    except REFUSALS as error:
        return refuse(request, component, call.action, error)


_protected_action = csrf_protect(_run_action)  # where a project leaves the middleware out


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


def _answer(request: HttpRequest, call: Call) -> HttpResponse:
    outcome = run(call)
    response = _respond(request, call, outcome)
    if outcome.must_roll_back:  # last, since a template may query, which is refused from here on
        roll_back()
    return response


def _respond(request: HttpRequest, call: Call, outcome: Outcome) -> HttpResponse:
    if outcome.is_valid:
        redirect = redirect_of(outcome)
        if redirect is not None:
            return redirect_response(outcome, redirect)
    subject = subject_of(request)
    if subject != call.token.subject:  # logged in or out: the page's tokens are stale
        return reload_response(outcome)
    Rendering.of(request).subject = subject
    warn_of_loop(request, outcome)
    return component_response(outcome, render(outcome.component, outcome.settled))
