"""From an outcome to HTTP: status, HTML, and the events in one header.

Every answer of ours carries one trigger, the envelope, which the bridge opens after the swap::

    HX-Trigger: {"nitro:events": {"id": "nitro-cart-1", "events": [["nitro:cart-updated", {…}], …]}}

htmx's own form, one key per event, is not used: it loses the order and the second of two events of
one name, htmx 2 fires it before the swap, and some data keys redirect or suppress the event.

What the action returned stands beside the events, as ``result``, if it is not ``None``: it is for
the one page script that has called the action, so no event carries it.

Where others rode along, ``parts`` says of each run, in order, whose it was, how long its HTML is in
UTF-16 units, how many of the events are its own, and the places of the events that it heard. The
HTML of the parts follows each other; a component that ran twice has its HTML in the last one::

    "parts": [["nitro-cart-1", 812, 2, []], ["nitro-badge-1", 340, 0, [0]]]

A run that answers with parts of its component alone has two more: the new token, and the ids of the
elements that are replaced, each with the length of its HTML::

    "parts": [["nitro-board-1", 512, 1, [], "<token>", [["nitro-board-1--_row_7", 512]]]]

Proxies refuse large headers (stock nginx answers 502 from 4 KB). An envelope of more than
``MAX_HEADER_BYTES`` therefore holds the ``id`` alone, and the rest follows the HTML::

    <script type="application/json" data-nitro-events>{"events": […], "parts": […], "result": …}
    </script>

The bridge cuts it off before htmx sees the HTML. All JSON is ASCII: Django would MIME-encode a
header that is not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.http import HttpResponse
from django.http.response import HttpResponseBase, HttpResponseRedirectBase

from .. import names
from ..dispatch.along import Ride
from ..dispatch.calls import INVALID, Outcome
from ..dispatch.messages import keep_messages, with_messages
from ..events.json_data import ascii_json
from ..events.queue import Event
from ..rendering.elements import Answer

MAX_HEADER_BYTES = 2048

# Headers of a redirect that do not fit the answer that carries it.
_OWN_HEADERS = ("content-length", "content-type", "hx-trigger", "location")


def component_response(outcome: Outcome, answer: Answer) -> HttpResponse:
    """Return the answer that replaces the component's root element, or parts of it."""
    result = outcome.result if outcome.is_valid else None
    events, component_id = list(with_messages(outcome)), outcome.component.component_id
    parts = [] if answer.token is None else [_part(component_id, answer, len(events), ())]
    header, surplus = _envelope(component_id, events, parts, result)
    response = _html_response(answer.html + surplus, 200 if outcome.is_valid else INVALID)
    response["HX-Trigger"] = header
    return response


def ride_response(outcome: Outcome, ride: Ride) -> HttpResponse:
    """Return the answer that replaces the roots of the component and of all that rode with it."""
    html, parts = "", []
    last = {part.component_id: at for at, part in enumerate(ride.parts)}
    for at, part in enumerate(ride.parts):
        own = part.answer if last[part.component_id] == at else Answer(())
        html += own.html
        parts.append(_part(part.component_id, own, len(part.events), part.heard))
    if len(parts) == 1 and ride.parts[0].answer.token is None:
        parts = []  # nobody else ran
    header, surplus = _envelope(outcome.component.component_id, ride.events, parts, outcome.result)
    response = _html_response(html + surplus, 200)
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
    response = _navigation(outcome, outcome.events)
    response.cookies = redirect.cookies
    for name, value in redirect.items():
        if name.lower() not in _OWN_HEADERS:
            response[name] = value
    response["HX-Redirect"] = redirect.url
    return response


def reload_response(outcome: Outcome, events: Iterable[Event] | None = None) -> HttpResponse:
    """Return the answer that makes the browser load the page anew.

    Args:
        outcome: What came of the call.
        events: Whose messages the next page shows; by default those of the outcome.
    """
    response = _navigation(outcome, outcome.events if events is None else events)
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


def _envelope(
    instance_id: str, events: Iterable[Event], parts: Sequence[Any] = (), result: Any = None
) -> tuple[str, str]:
    """Return the header's value and what follows the HTML."""
    content: dict[str, Any] = {"events": [[event.name, event.detail] for event in events]}
    if parts:
        content["parts"] = parts
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


def _part(component_id: str, answer: Answer, events: int, heard: tuple[int, ...]) -> list[Any]:
    """Return what the envelope says of one run."""
    part = [component_id, _utf16_units(answer.html), events, heard]
    if answer.token is not None:
        places = [[place, _utf16_units(html)] for place, html in answer.places]
        part += [answer.token, places]
    return part


def _utf16_units(html: str) -> int:
    """Return the length of ``html`` as JavaScript counts it."""
    return len(html) if html.isascii() else len(html.encode("utf-16-le", "surrogatepass")) // 2


def _navigation(outcome: Outcome, events: Iterable[Event]) -> HttpResponse:
    keep_messages(outcome.component.request, events)
    response = HttpResponse()
    response["HX-Trigger"], _ = _envelope(outcome.component.component_id, [])
    return response
