"""From an outcome to HTTP: status, HTML, and the events in one header.

Every answer of ours carries one trigger, the envelope, which the bridge opens after the swap::

    HX-Trigger: {"nitro:events": {"id": "nitro-cart-1", "events": [["nitro:cart-updated", {…}], …]}}

htmx's own form, one key per event, is not used: it loses the order and the second of two events of
one name, htmx 2 fires it before the swap, and some data keys redirect or suppress the event.

What the action returned stands beside the events, as ``result``, if it is not ``None``: it is for
the one page script that has called the action, so no event carries it.

Proxies refuse large headers (stock nginx answers 502 from 4 KB). An envelope of more than
``MAX_HEADER_BYTES`` therefore holds the ``id`` alone, and the rest follows the HTML::

    <script type="application/json" data-nitro-events>{"events": […], "result": …}</script>

The bridge cuts it off before htmx sees the HTML. All JSON is ASCII: Django would MIME-encode a
header that is not.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase, HttpResponseRedirectBase

from .. import names
from ..dispatch.calls import INVALID, Outcome
from ..events.json_data import ascii_json
from ..events.queue import Event, EventQueue, MessageLevel

MAX_HEADER_BYTES = 2048

# Headers of a redirect that do not fit the answer that carries it.
_OWN_HEADERS = ("content-length", "content-type", "hx-trigger", "location")

_MESSAGE_LEVELS: dict[MessageLevel, int] = {
    "success": messages.SUCCESS,
    "error": messages.ERROR,
    "warning": messages.WARNING,
    "info": messages.INFO,
}


def component_response(outcome: Outcome, html: str) -> HttpResponse:
    """Return the answer that replaces the component's root element by ``html``."""
    result = outcome.result if outcome.is_valid else None
    events = _with_django_messages(outcome)
    header, surplus = _envelope(outcome.component.component_id, events, result)
    response = _html_response(html + surplus, 200 if outcome.is_valid else INVALID)
    response["HX-Trigger"] = header
    return response


def mounted_response(instance_id: str, html: str) -> HttpResponse:
    """Return the answer that replaces a lazy placeholder by ``html``."""
    response = _html_response(html, 200)
    response["HX-Trigger"], _ = _envelope(instance_id, [])
    return response


def _html_response(html: str, status: int) -> HttpResponse:
    try:
        return HttpResponse(html, status=status)
    except UnicodeEncodeError:  # half of a surrogate pair, which Django's JSONField lets through
        return HttpResponse(html.encode(errors="replace"), status=status)


def failure_response(instance_id: str, event: Event, status: int) -> HttpResponse:
    """Return the answer that changes nothing on the page but sends one ``nitro:error``."""
    header, surplus = _envelope(instance_id, [event])
    response = HttpResponse(surplus, status=status)
    response["HX-Trigger"] = header
    return response


def redirect_response(outcome: Outcome, redirect: HttpResponseRedirectBase) -> HttpResponse:
    """Return the answer that makes the browser leave the page as ``redirect`` says.

    Queued messages become Django's, for the next page to show; other events end with the page.
    Cookies and headers of ``redirect`` come along.
    """
    response = _navigation(outcome)
    response.cookies = redirect.cookies
    for name, value in redirect.items():
        if name.lower() not in _OWN_HEADERS:
            response[name] = value
    response["HX-Redirect"] = redirect.url
    return response


def reload_response(outcome: Outcome) -> HttpResponse:
    """Return the answer that makes the browser load the page anew."""
    response = _navigation(outcome)
    response["HX-Refresh"] = "true"
    return response


def redirect_of(outcome: Outcome) -> HttpResponseRedirectBase | None:
    """Return the redirect that the action returned, or ``None``.

    Raises:
        TypeError: The result is a response other than a redirect.
    """
    result = outcome.result
    if not isinstance(result, HttpResponseBase):
        return None
    if isinstance(result, HttpResponseRedirectBase):
        return result
    raise TypeError(
        f"An action of {outcome.component._meta.name} returned {type(result).__name__}. "
        "Actions may return redirect(…) or nothing. For a download, link to a view."
    )


def _envelope(instance_id: str, events: Iterable[Event], result: Any = None) -> tuple[str, str]:
    """Return the header's value and what follows the HTML."""
    content: dict[str, Any] = {"events": [[event.name, event.detail] for event in events]}
    if result is not None:
        content["result"] = result
    header = ascii_json({names.ENVELOPE: {"id": instance_id, **content}})
    if len(header) <= MAX_HEADER_BYTES:
        return header, ""
    # "<" could end the element; JSON may spell it as an escape.
    surplus = ascii_json(content).replace("<", "\\u003c")
    return (
        ascii_json({names.ENVELOPE: {"id": instance_id}}),
        f'<script type="application/json" {names.SURPLUS_ATTRIBUTE}>{surplus}</script>',
    )


def _navigation(outcome: Outcome) -> HttpResponse:
    _keep_messages(outcome.component.request, outcome.events)
    response = HttpResponse()
    response["HX-Trigger"], _ = _envelope(outcome.component.component_id, [])
    return response


def _with_django_messages(outcome: Outcome) -> list[Event]:
    """Return the events, with what the action said through Django's messages before the last one.

    Older messages that no page has shown come along, as they would in any page.
    """
    events = list(outcome.events)
    storage = getattr(outcome.component.request, "_messages", None)
    if storage is None or not storage.added_new:
        return events
    queue = EventQueue(outcome.component._meta.name)
    for message in storage:
        queue.message(_level_of(message.level), message.message)
    at = len(events) if outcome.is_quiet else len(events) - 1
    return [*events[:at], *queue, *events[at:]]


def _level_of(django_level: int) -> MessageLevel:
    """Return our level for one of Django's, which projects may add to."""
    for level in ("error", "warning", "success"):
        if django_level >= _MESSAGE_LEVELS[level]:
            return level
    return "info"


def _keep_messages(request: HttpRequest, events: Iterable[Event]) -> None:
    for event in events:
        if event.name == names.EVENT_PREFIX + names.MESSAGE:
            level = _MESSAGE_LEVELS[event.detail["level"]]
            messages.add_message(request, level, event.detail["text"], fail_silently=True)
