"""The HTTP edge: a request in, a call; an outcome or an error out, a response."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from django.conf import settings as django_settings
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied
from django.db import connections
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_protect
from pydantic import TypeAdapter
from pydantic_core import from_json

from . import names
from .base.component import BaseComponent
from .conf import get_settings
from .dispatch.run import Call, Heard, Outcome, run
from .events.queue import EventQueue
from .events.transactions import will_be_rolled_back
from .exceptions import (
    AccessRefused,
    ArgumentsInvalid,
    MalformedRequest,
    StateTooLarge,
    TokenRefused,
    UnknownAction,
    UnknownComponent,
)
from .web.responses import (
    component_response,
    failure_response,
    mounted_response,
    redirect_of,
    redirect_response,
    reload_response,
)
from .registry import get_component
from .rendering.placement import mount_group, mount_lazy, read_mount
from .rendering.render import Rendering, render
from .state.stored import files_kept_on_success
from .state.token import Token, subject_of, unsign
from .texts import failure_text

security_logger = logging.getLogger("django.security.nitro_htmx")
logger = logging.getLogger("nitro_htmx.views")

_HEARD = TypeAdapter(list[tuple[str, dict[str, Any] | None]])  # a page script may send no detail
_CHAIN_META = "HTTP_" + names.CHAIN_HEADER.upper().replace("-", "_")
_MAX_LOGGED_CHARACTERS = 1000  # a made-up event's name is as long as a body may be
_CHAIN_NOISE = re.compile(r"[^A-Za-z0-9_,-]")

STATUSES: Mapping[type[Exception], int] = {
    UnknownComponent: 404,
    UnknownAction: 404,
    TokenRefused: 400,
    MalformedRequest: 400,
    StateTooLarge: 413,
    ArgumentsInvalid: 422,
    PermissionDenied: 403,
    Http404: 404,
}
_REFUSALS = tuple(STATUSES)


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
        response = _failure(component, action, 405, failure_text(405))
        response["Allow"] = "POST"
        return response
    if action == names.MOUNT:
        return _mount(request, component)
    try:
        component_class = get_component(component)
        token = _read_token(request, component)
    except _REFUSALS as error:
        return _refuse(request, component, action, error)
    with _language(token):
        try:
            call = _read_call(request, component_class, action, token)
            with files_kept_on_success() if request.FILES else nullcontext():
                return _answer(request, call)
        except _REFUSALS as error:
            return _refuse(request, component, action, error)


_protected_action = csrf_protect(_run_action)  # where a project leaves the middleware out


def _mount(request: HttpRequest, component: str) -> HttpResponse:
    """Answer a lazy placeholder with the component that it stands for."""
    try:
        component_class = get_component(component)
        text = request.POST.get(names.TOKEN_PARAMETER, "")
        token = read_mount(text, component, subject_of(request))
        with _language(token):
            html = mount_lazy(component_class, request, token)
            media, updates = mount_group(request, _read_group(request))
    except _REFUSALS as error:
        return _refuse(request, component, names.MOUNT, error)
    return mounted_response(token.instance_id, media + html + updates)


def _read_group(request: HttpRequest) -> list[str]:
    members = request.POST.getlist(names.GROUP)
    if len(members) >= names.GROUP_LIMIT:  # the one that asks counts as well
        raise MalformedRequest(f"A group of more than {names.GROUP_LIMIT} lazy components.")
    return members


def _answer(request: HttpRequest, call: Call) -> HttpResponse:
    outcome = run(call)
    response = _respond(request, call, outcome)
    if outcome.must_roll_back:  # last, since a template may query, which is refused from here on
        _roll_back()
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
    _warn_of_loop(request, outcome)
    return component_response(outcome, render(outcome.component, outcome.settled))


def _read_token(request: HttpRequest, component: str) -> Token:
    text = request.POST.get(names.TOKEN_PARAMETER, "")
    return unsign(text, component=component, subject=subject_of(request))


def _read_call(
    request: HttpRequest, component_class: type[BaseComponent[Any]], action: str, token: Token
) -> Call:
    heard = _read_heard(request)
    if heard and action != names.REFRESH:
        raise MalformedRequest("Heard events go to the refresh action only.")
    prefix = f"{token.instance_id}."  # begins with "nitro-", too
    arguments: dict[str, Any] = {}
    fields: dict[str, Any] = {}
    listed = request.POST.get(names.FIELDS_PARAMETER)
    for name in _split_names(listed) if listed else ():
        fields[name] = []
    for name, values in request.POST.lists():
        if _is_argument(name):
            arguments[name] = values
        elif name.startswith(prefix):
            fields[name.removeprefix(prefix)] = values
    files: dict[str, Any] = {}
    for name, uploaded in request.FILES.lists() if request.FILES else ():
        if _is_argument(name):
            arguments[name] = uploaded
        elif name.startswith(prefix):
            files[name.removeprefix(prefix)] = uploaded
    if action == names.REFRESH:  # it shows the state anew; what is being typed stays on the page
        fields = files = {}
    is_quiet = bool(heard) or (
        action == names.REFRESH and (listed is None or names.MISSING in arguments)
    )
    others = request.POST.get(names.OTHERS_PARAMETER)
    return Call(
        component_class,
        action,
        token,
        request,
        arguments,
        fields,
        heard,
        is_quiet,
        files,
        frozenset(_split_names(others)) if others else frozenset(),
    )


def _split_names(listed: str) -> list[str]:
    """Return the names in ``nitro-fields`` or ``nitro-others``; a page binds no more than these."""
    limit: int | None = django_settings.DATA_UPLOAD_MAX_NUMBER_FIELDS
    if limit is not None and listed.count(",") >= limit:
        raise MalformedRequest(
            f"A list of fields has more than DATA_UPLOAD_MAX_NUMBER_FIELDS names ({limit})."
        )
    return listed.split(",")


def _is_argument(name: str) -> bool:
    """Return whether a parameter is for the action: neither ours nor Django's ``csrf_token``."""
    return not name.startswith("nitro-") and name != names.CSRF_PARAMETER


def _read_heard(request: HttpRequest) -> tuple[Heard, ...]:
    text = request.POST.get(names.HEARD_PARAMETER)
    if not text:
        return ()
    try:
        pairs = _HEARD.validate_python(from_json(text, allow_inf_nan=False))
    except ValueError as error:  # pydantic's ValidationError is one
        raise MalformedRequest(f"{names.HEARD_PARAMETER} is not a list of events.") from error
    limit = get_settings().MAX_HEARD_EVENTS
    if len(pairs) > limit:
        raise MalformedRequest(f"{len(pairs)} events at once; MAX_HEARD_EVENTS is {limit}.")
    if sum(name.startswith(names.CALL_PREFIX) for name, _ in pairs) > names.CALL_LIMIT:
        raise MalformedRequest(f"More than {names.CALL_LIMIT} calls of actions at once.")
    return tuple(Heard(name, detail or {}) for name, detail in pairs)


def _refuse(request: HttpRequest, component: str, action: str, error: Exception) -> HttpResponse:
    _roll_back()
    request.nitro_refusal = error  # type: ignore[attr-defined]  # for the tests of projects
    status = next(status for kind, status in STATUSES.items() if isinstance(error, kind))
    log = security_logger if isinstance(error, (TokenRefused, MalformedRequest)) else logger
    shown = [_printable(part) for part in (action, component, error)]
    log.warning("%s of %s: %s", *shown, extra={"request": request})
    return _failure(component, action, status, _visitor_text(error, status))


def _printable(value: object) -> str:
    """Return ``value`` as text that can neither begin a line of its own in a log nor fill it."""
    text = str(value)[:_MAX_LOGGED_CHARACTERS]
    return "".join(char if char.isprintable() else repr(char)[1:-1] for char in text)


def _failure(component: str, action: str, status: int, text: str) -> HttpResponse:
    events = EventQueue(component)
    events.error(action, text, status)
    return failure_response("", next(iter(events)), status)


def _visitor_text(error: Exception, status: int) -> str:
    """Return what the page may say of ``error``: nothing of the inside, unless in DEBUG."""
    if isinstance(error, AccessRefused):
        return error.message
    if get_settings().is_debug:
        return f"{type(error).__name__}: {error}"
    if isinstance(error, ArgumentsInvalid):
        told = [f"{name}: {text}" for name, text in error.texts.items()]
        names_of_all = ", ".join(error.errors)
        return " ".join(told) or _("These values are missing or not valid: %s.") % names_of_all
    return failure_text(status)


def _language(token: Token) -> AbstractContextManager[None]:
    """Return a context in the page's language: the action's URL may not say it."""
    if token.language and token.language != get_language():
        return override(token.language)
    return nullcontext()


def _roll_back() -> None:
    """Undo, under ``ATOMIC_REQUESTS``, what the request wrote, though it is answered normally."""
    for connection in connections.all(initialized_only=True):
        if will_be_rolled_back(connection):
            connection.set_rollback(True)


def _warn_of_loop(request: HttpRequest, outcome: Outcome) -> None:
    """Log a request that the bridge should have stopped: its instance is in its own chain."""
    chain = request.META.get(_CHAIN_META)
    if chain and outcome.component.component_id in chain.split(","):
        shown = _CHAIN_NOISE.sub("", chain[:500]).replace(",", " > ")
        logger.warning("Refresh loop: %s > %s", shown, outcome.component.component_id)
