"""Outcomes become answers: status, HTML, and the events in one header or behind the HTML."""

import json
from typing import Any

import pytest
from django.contrib import messages
from django.contrib.messages.storage.fallback import FallbackStorage
from django.http import (
    FileResponse,
    HttpRequest,
    HttpResponse,
    HttpResponsePermanentRedirect,
    HttpResponseRedirect,
    JsonResponse,
)
from django.shortcuts import redirect
from pydantic import BaseModel

from nitro_htmx import NitroComponent
from nitro_htmx.dispatch.calls import Outcome
from nitro_htmx.events.queue import Event
from nitro_htmx.rendering.elements import Answer
from nitro_htmx.state.schema import Settled
from nitro_htmx.web.responses import (
    MAX_HEADER_BYTES,
    component_response,
    failure_response,
    redirect_of,
    redirect_response,
    reload_response,
)
from tests.support import envelope_of, events_of, page_request

NASTY = "ä\u2028\U0001f600\ud800'\"</script><!--<script>\0\x7f\n"
HTML = "<div>ä</div>"
ANSWER = Answer((("nitro-x-1", HTML),))


class State(BaseModel):
    pass


class Cart(NitroComponent[State]):
    pass


def request_with_messages() -> HttpRequest:
    request = page_request()
    request.session = {}  # type: ignore[assignment]
    request._messages = FallbackStorage(request)  # type: ignore[attr-defined]
    return request


def outcome_of(
    *events: tuple[str, dict[str, Any]],
    result: Any = None,
    request: HttpRequest | None = None,
    is_valid: bool = True,
    is_quiet: bool = False,
) -> Outcome:
    return Outcome(
        component=Cart(request or page_request(), "nitro-cart-1"),
        settled=Settled(b"{}", ()),
        events=tuple(Event(f"nitro:{name}", detail) for name, detail in events),
        result=result,
        is_valid=is_valid,
        is_quiet=is_quiet,
        must_roll_back=False,
    )


@pytest.mark.parametrize(("is_valid", "status"), [(True, 200), (False, 422)])
def test_an_answer_with_html(is_valid: bool, status: int):
    response = component_response(outcome_of(("x", {"n": 1}), is_valid=is_valid), ANSWER)
    assert response.status_code == status
    assert response.content.decode() == HTML
    assert response["Content-Type"] == "text/html; charset=utf-8"
    assert response["HX-Trigger"] == (
        '{"nitro:events":{"id":"nitro-cart-1","events":[["nitro:x",{"n":1}]]}}'
    )


def test_an_answer_without_events():
    response = component_response(outcome_of(), ANSWER)
    assert envelope_of(response) == {"id": "nitro-cart-1", "events": []}


def test_order_and_repetition_survive():
    events = [("b", {"n": 1}), ("a", {}), ("b", {"n": 1}), ("b", {"n": 2})]
    response = component_response(outcome_of(*events), ANSWER)
    assert events_of(response) == [[f"nitro:{name}", detail] for name, detail in events]


def test_strange_text_arrives_character_for_character():
    """The header is printable ASCII, so that nothing re-codes or refuses it."""
    response = component_response(outcome_of(("x", {NASTY: NASTY})), ANSWER)
    header = response["HX-Trigger"]
    assert all(" " <= character <= "~" for character in header)
    assert events_of(response) == [["nitro:x", {NASTY: NASTY}]]


def padded(size: int) -> Outcome:
    """Return an outcome whose envelope has ``size`` bytes."""
    empty = component_response(outcome_of(("x", {"text": ""})), Answer(()))["HX-Trigger"]
    return outcome_of(("x", {"text": "x" * (size - len(empty))}))


def test_the_largest_header():
    """2,048 bytes; proxies refuse more than about 4,000, together with their own."""
    assert MAX_HEADER_BYTES == 2048
    response = component_response(padded(2048), ANSWER)
    assert len(response["HX-Trigger"]) == 2048
    assert response.content.decode() == HTML


def test_one_byte_more_goes_behind_the_html():
    outcome = padded(2049)
    response = component_response(outcome, ANSWER)
    assert response["HX-Trigger"] == '{"nitro:events":{"id":"nitro-cart-1"}}'
    (event,) = outcome.events
    assert response.content.decode() == (
        f'{HTML}<script type="application/json" data-nitro-events>'
        f'{{"events":[["nitro:x",{{"text":"{event.detail["text"]}"}}]]}}</script>'
    )


def test_surplus_events_can_not_end_their_element():
    events = [("x", {"text": NASTY * 200}), ("x", {"<b>": "</script>"}), ("y", {})]
    response = component_response(outcome_of(*events), ANSWER)
    content = response.content.decode()
    assert content.count("<script") == content.count("</script>") == 1
    assert content.removeprefix(HTML).isascii()
    assert events_of(response) == [[f"nitro:{name}", detail] for name, detail in events]


def test_a_failure_has_one_event_and_no_html():
    event = Event("nitro:error", {"component": "Cart", "error": "No.", "status": 403})
    response = failure_response("", event, 403)
    assert response.status_code == 403
    assert response.content == b""
    assert envelope_of(response) == {
        "id": "",
        "events": [["nitro:error", {"component": "Cart", "error": "No.", "status": 403}]],
    }


def test_a_failure_with_a_long_text():
    """In DEBUG an error may speak at length; the page still hears it."""
    event = Event("nitro:error", {"error": NASTY * 300, "status": 422})
    response = failure_response("", event, 422)
    assert envelope_of(response) == {"id": ""}
    assert events_of(response) == [["nitro:error", event.detail]]


# Leaving the page


@pytest.mark.parametrize(
    "result", [redirect("/a/?b=ä"), HttpResponsePermanentRedirect("/a/?b=ä")], ids=str
)
def test_a_redirect(result: HttpResponseRedirect):
    outcome = outcome_of(("x", {}), result=result)
    found = redirect_of(outcome)
    assert found is not None
    found.set_cookie("language", "de")
    found["Cache-Control"] = "no-store"
    found["hx-trigger"] = "theirs"  # without our envelope, the browser would stay
    response = redirect_response(outcome, found)
    assert (response.status_code, response.content) == (200, b"")
    assert response["HX-Redirect"] == "/a/?b=%C3%A4"
    assert response.cookies["language"].value == "de"
    assert response["Cache-Control"] == "no-store"
    assert "Location" not in response
    assert envelope_of(response) == {"id": "nitro-cart-1", "events": []}


@pytest.mark.parametrize("result", [None, "text", {"a": 1}, 7, HttpResponse], ids=str)
def test_what_is_no_response_is_ignored(result: Any):
    assert redirect_of(outcome_of(result=result)) is None


@pytest.mark.parametrize(
    "result", [HttpResponse("x"), JsonResponse({}), FileResponse([b""]), HttpResponse(status=302)],
    ids=lambda result: type(result).__name__,
)  # fmt: skip
def test_any_other_response_is_a_mistake(result: HttpResponse):
    with pytest.raises(TypeError) as caught:
        redirect_of(outcome_of(result=result))
    assert str(caught.value) == (
        f"An action of Cart returned {type(result).__name__}. Actions may return redirect(…) or "
        "nothing. For a download, link to a view."
    )


def test_a_reload():
    response = reload_response(outcome_of(("x", {})))
    assert (response.status_code, response.content) == (200, b"")
    assert response["HX-Refresh"] == "true"
    assert envelope_of(response) == {"id": "nitro-cart-1", "events": []}


MESSAGES = [
    ("message", {"level": "success", "text": "a"}),
    ("x", {}),
    ("message", {"level": "error", "text": "b"}),
    ("message", {"level": "warning", "text": "c"}),
    ("message", {"level": "info", "text": "d"}),
]


@pytest.mark.parametrize(
    "leave", [reload_response, lambda found: redirect_response(found, HttpResponseRedirect("/"))]
)
def test_messages_wait_for_the_next_page(leave: Any):
    request = request_with_messages()
    leave(outcome_of(*MESSAGES, request=request))
    found = [(message.level, message.message) for message in messages.get_messages(request)]
    assert found == [
        (messages.SUCCESS, "a"),
        (messages.ERROR, "b"),
        (messages.WARNING, "c"),
        (messages.INFO, "d"),
    ]


def test_without_django_s_messages_they_are_dropped():
    response = redirect_response(outcome_of(*MESSAGES), HttpResponseRedirect("/"))
    assert response["HX-Redirect"] == "/"


# What was said through Django's messages


def add_messages(request: HttpRequest) -> None:
    messages.success(request, "saved")
    messages.add_message(request, 21, "mine")
    messages.add_message(request, 35, "worse")
    messages.error(request, "worst")
    messages.debug(request, "unseen")


DJANGO = [
    ["nitro:message", {"component": "Cart", "level": "success", "text": "saved"}],
    ["nitro:message", {"component": "Cart", "level": "info", "text": "mine"}],
    ["nitro:message", {"component": "Cart", "level": "warning", "text": "worse"}],
    ["nitro:message", {"component": "Cart", "level": "error", "text": "worst"}],
]


def test_django_s_messages_come_along():
    """Before the event that ends the action; projects may have levels of their own."""
    request = request_with_messages()
    add_messages(request)
    outcome = outcome_of(("x", {}), ("action-complete", {}), request=request)
    assert events_of(component_response(outcome, ANSWER)) == [
        ["nitro:x", {}],
        *DJANGO,
        ["nitro:action-complete", {}],
    ]
    assert not request._messages.added_new or request._messages.used  # type: ignore[attr-defined]


def test_after_a_quiet_call_they_come_last():
    request = request_with_messages()
    add_messages(request)
    outcome = outcome_of(("x", {}), request=request, is_quiet=True)
    assert events_of(component_response(outcome, ANSWER)) == [["nitro:x", {}], *DJANGO]


def test_older_messages_wait_for_a_page():
    """An action that says nothing takes nothing from the next page."""
    request = request_with_messages()
    assert events_of(component_response(outcome_of(("x", {}), request=request), ANSWER)) == [
        ["nitro:x", {}]
    ]
    assert not request._messages.used  # type: ignore[attr-defined]


def test_the_envelope_is_json_whatever_its_size():
    for size in (100, 2048, 5000):
        response = component_response(padded(size), ANSWER)
        assert json.loads(response["HX-Trigger"])["nitro:events"]["id"] == "nitro-cart-1"
