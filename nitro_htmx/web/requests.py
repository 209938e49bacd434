"""A request as a call: what of it is the token, arguments, bound fields, files and heard events."""

from __future__ import annotations

import logging
import re
from typing import Annotated, Any

from django.conf import settings as django_settings
from django.http import HttpRequest
from pydantic import FailFast, Field, TypeAdapter

from .. import names
from ..base.component import BaseComponent
from ..conf import get_settings
from ..dispatch.calls import Call, Heard, Outcome
from ..dispatch.riders import Rider
from ..events.json_data import read_json
from ..exceptions import MalformedRequest
from ..state.token import Token, subject_of, unsign

logger = logging.getLogger("nitro_htmx.views")

# A page script may send no detail.
_Events = Annotated[list[tuple[str, dict[str, Any] | None]], FailFast()]
# Of each rider its component and token; what it has heard and its chain, where it waited to leave.
_Riders = Annotated[
    list[
        tuple[str, str]
        | tuple[
            str, str, _Events, Annotated[list[str], Field(max_length=names.MAX_HOPS), FailFast()]
        ]
    ],
    FailFast(),
]
_EVENTS: TypeAdapter[list[Any]] = TypeAdapter(_Events)
_RIDERS: TypeAdapter[list[Any]] = TypeAdapter(_Riders)

_CHAIN_META = "HTTP_" + names.CHAIN_HEADER.upper().replace("-", "_")

_CHAIN_NOISE = re.compile(r"[^A-Za-z0-9_,-]")


def read_group(request: HttpRequest) -> list[str]:
    """Return the name and token of each other lazy component that is asked for.

    Raises:
        MalformedRequest: They are too many.
    """
    members = request.POST.getlist(names.GROUP)
    if len(members) >= names.GROUP_LIMIT:  # the one that asks counts as well
        raise MalformedRequest(f"A group of more than {names.GROUP_LIMIT} lazy components.")
    return members


def read_token(request: HttpRequest, component: str) -> Token:
    """Return what the state's token says.

    Raises:
        TokenRefused: It is missing, or not to be trusted.
    """
    text = request.POST.get(names.TOKEN_PARAMETER, "")
    return unsign(text, component=component, subject=subject_of(request))


def read_call(
    request: HttpRequest, component_class: type[BaseComponent[Any]], action: str, token: Token
) -> Call:
    """Sort what was posted into arguments, bound fields, files and heard events.

    Raises:
        MalformedRequest: No bridge sends this.
    """
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


def read_riders(request: HttpRequest) -> list[Rider]:
    """Return the components that travel along.

    Raises:
        MalformedRequest: No bridge sends this.
    """
    if names.RIDERS_PARAMETER not in request.POST:  # get() would cost a small action one percent
        return []
    text = request.POST[names.RIDERS_PARAMETER]
    if not get_settings().ALONG:  # the page is older than the setting
        return []
    try:
        raw = read_json(text)
        if isinstance(raw, list) and len(raw) > names.RIDERS_LIMIT:
            raise MalformedRequest(f"{len(raw)} riders at once; {names.RIDERS_LIMIT} are allowed.")
        entries = _RIDERS.validate_python(raw)
    except ValueError as error:
        raise MalformedRequest(f"{names.RIDERS_PARAMETER} is not a list of components.") from error
    return [
        Rider(component, token, *((_heard(more[0]), tuple(more[1])) if more else ()))
        for component, token, *more in entries
    ]


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
        raw = read_json(text)
        if isinstance(raw, list):
            _check_number(raw)
        pairs = _EVENTS.validate_python(raw)
    except ValueError as error:  # pydantic's ValidationError is one
        raise MalformedRequest(f"{names.HEARD_PARAMETER} is not a list of events.") from error
    return _heard(pairs)


def _check_number(events: list[Any]) -> None:
    limit = get_settings().MAX_HEARD_EVENTS
    if len(events) > limit:
        raise MalformedRequest(f"{len(events)} events at once; MAX_HEARD_EVENTS is {limit}.")


def _heard(pairs: list[Any]) -> tuple[Heard, ...]:
    _check_number(pairs)
    if sum(name.startswith(names.CALL_PREFIX) for name, _ in pairs) > names.CALL_LIMIT:
        raise MalformedRequest(f"More than {names.CALL_LIMIT} calls of actions at once.")
    return tuple(Heard(name, detail or {}) for name, detail in pairs)


def chain_of(request: HttpRequest) -> tuple[str, ...]:
    """Return the ids of the components whose events led to the request, oldest first."""
    chain = request.META.get(_CHAIN_META, "")
    return tuple(step for step in chain.split(",")[: 2 * names.MAX_HOPS] if step)


def warn_of_loop(request: HttpRequest, outcome: Outcome) -> None:
    """Log a request that the bridge should have stopped: its instance is in its own chain."""
    chain = request.META.get(_CHAIN_META)
    if chain and outcome.component.component_id in chain.split(","):
        shown = _CHAIN_NOISE.sub("", chain[:500]).replace(",", " > ")
        logger.warning("Refresh loop: %s > %s", shown, outcome.component.component_id)
