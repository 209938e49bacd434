"""One address for every action: what comes in, what goes out, and what stays as it was."""

import asyncio
import json
import logging
from collections.abc import Iterator
from typing import Any
from unittest import mock
from urllib.parse import quote, urlencode

import pytest
import time_machine
from asgiref.sync import sync_to_async
from asgiref.testing import ApplicationCommunicator
from django.conf.urls.i18n import i18n_patterns
from django.contrib.auth import login, logout, update_session_auth_hash
from django.contrib.auth.models import Group, User
from django.contrib.messages import get_messages
from django.contrib.sessions.backends.db import SessionStore
from django.core.asgi import get_asgi_application
from django.core.exceptions import PermissionDenied, SuspiciousOperation, ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile, UploadedFile
from django.core.wsgi import get_wsgi_application
from django.db import connection
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.test import AsyncClient, Client, RequestFactory
from django.urls import include, path, set_script_prefix
from django.utils.translation import get_language, gettext_lazy, override
from pydantic import BaseModel, Field
from pytest_django import Settings

from nitro_htmx import NitroComponent, action, helper, on, register_component
from nitro_htmx.state.token import subject_of
from nitro_htmx.texts import failure_text
from nitro_htmx.views import action_view
from tests.support import (
    Root,
    act,
    ended,
    envelope_of,
    error_of,
    events_of,
    isolated_registry,
    mounted,
    page_request,
    root_of,
    use_templates,
)

SECRET = "the inside"


class DeskState(BaseModel):
    note: str = Field("", max_length=5)
    count: int = 0
    boxed: bool = False
    log: list[str] = []


class Desk(NitroComponent[DeskState]):
    template_name = "desk.html"

    def add(self, by: int = 1) -> None:
        self.state.count += by
        self.emit("added", {"by": by})
        self.success("Added")

    async def add_later(self, by: int = 1) -> None:
        await asyncio.sleep(0)
        self.state.count += by
        self.state.log.append(f"{get_language()}")

    async def add_for_members(self) -> None:
        self.require_auth("Members only.")
        await Group.objects.acreate(name="later")
        self.state.count = await Group.objects.acount()
        self.state.log.append(str(self.current_user))

    @on("heard")
    def listen(self, n: float = 0) -> None:
        self.state.log.append(f"heard {n}")

    @on("loud")
    def listen_loudly(self, **rest: Any) -> None:
        self.state.log.append(f"loud {sorted(rest)}")

    def refresh(self) -> None:
        self.state.log.append("refreshed")

    def take_all(self, **rest: Any) -> None:
        self.state.log = sorted(rest)

    def take_file(self, photo: UploadedFile, name: str = "") -> None:
        self.state.log = [str(photo.name), photo.read().decode(), name]

    def need(self, a: int, b: int) -> None:
        raise AssertionError("ran")

    def ask(self) -> None:
        self.emit("lost")
        self.require_auth("Members only, <b>please</b>.")

    def forbid(self) -> None:
        self.emit("lost")
        raise PermissionDenied(SECRET)

    def lose(self) -> None:
        raise Http404(SECRET)

    def break_down(self) -> None:
        self.emit("lost")
        raise RuntimeError(SECRET)

    def suspect(self) -> None:
        raise SuspiciousOperation(SECRET)

    def refuse(self) -> None:
        raise ValidationError("No.")

    def grow(self) -> None:
        self.state.log = ["x" * 70_000]

    def say_much(self) -> None:
        self.emit("much", {"text": "ä</script>" * 500})

    def leave(self, to: str = "/there/") -> Any:
        self.success("Gone")
        self.emit("lost")
        return HttpResponseRedirect(to)

    def leave_invalid(self) -> Any:
        self.add_error(None, "No.")
        return redirect("/there/")

    def download(self) -> Any:
        return HttpResponse("x")

    def log_in(self, go: bool = False) -> Any:
        user = User.objects.get(username="ann")
        login(self.request, user, backend="django.contrib.auth.backends.ModelBackend")
        self.success("Welcome")
        return redirect("/home/") if go else None

    def change_password(self) -> None:
        user = User.objects.get(username="ann")
        user.set_password("another")
        user.save()
        update_session_auth_hash(self.request, user)

    def remember(self) -> None:
        self.request.session["cart"] = 1

    def log_out(self) -> None:
        logout(self.request)

    def speak(self) -> None:
        self.info(gettext_lazy("Yes"))
        self.state.log = [str(get_language())]

    @action
    def write(self, name: str, then: str = "") -> None:
        Group.objects.create(name=name)
        self.emit("written")
        if then == "refuse":
            raise ValidationError({"note": "No."})
        if then == "say_no":
            self.add_error("note", "No.")
        if then == "forbid":
            raise PermissionDenied
        if then == "ask":
            self.require_auth()
        if then == "grow":
            self.state.log = ["x" * 70_000]
        if then == "break_down":
            raise RuntimeError

    @helper
    def groups(self) -> int:
        return Group.objects.count() if self.state.note == "query" else -1


TEMPLATES = {
    "desk.html": (
        "{% load nitro_htmx %}<input {% nitro_model 'note' %}><input {% nitro_model 'boxed' %}>"
        "{{ component.groups }}{% for texts in errors.values %}{{ texts|join:',' }}{% endfor %}"
    ),
}


@pytest.fixture(autouse=True)
def components(registry: None, settings: Settings) -> Iterator[None]:
    use_templates(settings, TEMPLATES)
    with override("en"):  # Django's middleware leaves its language behind
        register_component(Desk)
        yield


@pytest.fixture
def root() -> Root:
    """Return a component on the page of an anonymous visitor."""
    return mounted(Desk)


@pytest.fixture
def client() -> Client:
    return Client(raise_request_exception=False)


def state_of(response: Any, subject: str = "") -> Any:
    return root_of(response.content).state(subject)


# An action


def test_an_action(client: Client, root: Root):
    """The answer is exactly the new root element, and the events in their order."""
    response = act(client, root, "add", {"by": 5})
    assert response.status_code == 200
    assert state_of(response) == {"note": "", "count": 5, "boxed": False, "log": []}
    assert root_of(response.content).id == root.id
    content = response.content.decode()
    assert content.startswith('<div id="nitro-desk-1" ')
    assert content.endswith("</div>")
    assert envelope_of(response) == {
        "id": "nitro-desk-1",
        "events": [
            ["nitro:added", {"component": "Desk", "by": 5}],
            ["nitro:message", {"component": "Desk", "level": "success", "text": "Added"}],
            [
                "nitro:action-complete",
                {"component": "Desk", "action": "add", "state": state_of(response)},
            ],
        ],
    }


def test_one_action_after_the_other(client: Client, root: Root):
    for expected in (1, 2, 3):
        response = act(client, root, "add")
        root = root_of(response.content)
        assert root.state()["count"] == expected


def test_bound_values_travel(client: Client, root: Root):
    response = act(client, root, "add", fields={"note": "ä<&", "boxed": "on"})
    assert response.status_code == 200
    assert state_of(response) == {"note": "ä<&", "count": 1, "boxed": True, "log": []}
    response = act(client, root_of(response.content), "add", fields={"note": "", "boxed": []})
    assert state_of(response) == {"note": "", "count": 2, "boxed": False, "log": []}


def test_a_bound_value_that_does_not_do(client: Client, root: Root):
    response = act(client, root, "add", fields={"note": "too long"})
    assert response.status_code == 422
    new = root_of(response.content)
    assert new.state()["count"] == 0
    assert new.text == "-1Ensure this value has at most 5 characters (it has 8)."
    note = new.element.find("input")
    assert note is not None
    assert (note["value"], note["aria-invalid"]) == ("too long", "true")
    assert events_of(response) == [
        [
            "nitro:error",
            {
                "component": "Desk",
                "action": "add",
                "error": "Please correct the marked fields.",
                "status": 422,
            },
        ]
    ]


def test_an_argument_never_meets_a_field(client: Client, root: Root):
    """Inputs are named after their instance; ``count`` alone is an argument or nothing."""
    response = act(client, root, "add", {"count": 9, "note": "x", "nitro-desk-2.note": "y"})
    assert state_of(response) == {"note": "", "count": 1, "boxed": False, "log": []}


def test_the_rest_of_the_parameters(client: Client, root: Root):
    """``**kwargs`` sees neither ours nor Django's, nor the method's own ``self``."""
    sent = {"a": 1, "self": 2, "csrfmiddlewaretoken": "x", "nitro-x": 3, "b-c": 4, "emit": 5}
    response = act(client, root, "take_all", sent, fields={"note": "n"})
    assert state_of(response)["log"] == ["a", "b-c", "emit"]


def test_an_uploaded_file(client: Client, root: Root):
    photo = SimpleUploadedFile("a.txt", b"hello")
    response = act(client, root, "take_file", {"photo": photo, "name": "n"})
    assert state_of(response)["log"] == ["a.txt", "hello", "n"]
    assert act(client, root, "take_file", {"photo": "a.txt"}).status_code == 422


def test_a_file_is_no_value_of_a_field(client: Client, root: Root):
    """A state is JSON; nothing else gets in."""
    photo = SimpleUploadedFile("a.txt", b"hello")
    response = act(client, root, "add", fields={"note": photo})
    assert response.status_code == 200
    assert state_of(response)["note"] == ""


def test_many_events_follow_the_html(client: Client, root: Root):
    response = act(client, root, "say_much")
    assert envelope_of(response) == {"id": "nitro-desk-1"}
    assert len(response["HX-Trigger"]) < 2048
    much, complete = events_of(response)
    assert much == ["nitro:much", {"component": "Desk", "text": "ä</script>" * 500}]
    assert complete[0] == "nitro:action-complete"


# Refreshes and heard events


def test_a_poll(client: Client, root: Root):
    response = act(client, root, "refresh", is_quiet=True)
    assert response.status_code == 200
    assert events_of(response) == []
    assert state_of(response)["log"] == ["refreshed"]


def test_a_refresh_that_was_asked_for(client: Client, root: Root):
    response = act(client, root, "refresh")
    assert [name for name, _ in events_of(response)] == ["nitro:action-complete"]


def test_heard_events(client: Client, root: Root):
    heard = [
        ["nitro:heard", {"component": "X", "n": 1}],
        ["nitro:refresh-desk", None],
        ["nitro:loud", {"a": 1, "self": 2, "component": "X"}],
    ]
    response = act(client, root, "refresh", heard=heard)
    assert response.status_code == 200
    assert events_of(response) == []
    assert state_of(response)["log"] == ["heard 1.0", "refreshed", "loud ['a']"]


def test_a_heard_event_with_half_a_surrogate_pair(client: Client, root: Root):
    """A script that cuts text inside of an emoji sends one; the others in the request are heard."""
    heard = [["nitro:loud", {"a": "\ud83d"}], ["nitro:heard", {"n": 1}]]
    response = act(client, root, "refresh", heard=heard)
    assert state_of(response)["log"] == ["loud ['a']", "heard 1.0"]


def test_a_request_without_the_list_of_fields(client: Client, root: Root):
    """Such as one that was not made by the bridge. Only a poll is quiet."""
    response = client.post(f"{root.url}add/", ended({"nitro-token": root.token}))
    assert events_of(response)[-1][0] == "nitro:action-complete"


def test_heard_events_are_quiet_whatever_else_is_posted(client: Client, root: Root):
    data = {
        "nitro-token": root.token,
        "nitro-fields": "note",
        f"{root.id}.note": "x",
        "nitro-events": '[["nitro:heard", {}]]',
    }
    response = client.post(f"{root.url}refresh/", ended(data))
    assert events_of(response) == []
    assert state_of(response)["note"] == ""


def test_no_heard_events(client: Client, root: Root):
    response = act(client, root, "refresh", heard=[])
    assert state_of(response)["log"] == ["refreshed"]


@pytest.mark.parametrize(
    "heard",
    [
        "x",
        "{}",
        "[1]",
        '[["nitro:heard"]]',
        '[["nitro:heard", {}, 1]]',
        '[["nitro:heard", []]]',
        "[[7, {}]]",
        '[["nitro:heard", {"n": NaN}]]',
        '[["nitro:heard", {"n": ' + "[" * 300 + "]" * 300 + "}]]",
        "\0",
    ],
)
def test_heard_events_that_nobody_could_have_sent(
    client: Client, root: Root, heard: str, caplog: pytest.LogCaptureFixture
):
    response = act(client, root, "refresh", heard=heard)
    assert response.status_code == 400
    assert error_of(response)["error"] == failure_text(400)
    assert security_lines(caplog) == ["refresh of Desk: nitro-events is not a list of events."]


def test_an_infinite_number_in_a_heard_event(client: Client, root: Root):
    response = act(client, root, "refresh", heard='[["nitro:heard", {"n": 1e999}]]')
    assert response.status_code == 422
    assert error_of(response)["error"] == "n: Enter a finite number."


@pytest.mark.parametrize(("count", "status"), [(3, 200), (4, 400)])
def test_the_number_of_heard_events_is_limited(
    client: Client, root: Root, settings: Settings, count: int, status: int
):
    settings.NITRO_HTMX = {"MAX_HEARD_EVENTS": 3}
    response = act(client, root, "refresh", heard=[["nitro:heard", {}]] * count)
    assert response.status_code == status


def test_heard_events_go_to_refresh_only(
    client: Client, root: Root, caplog: pytest.LogCaptureFixture
):
    response = act(client, root, "add", heard=[["nitro:heard", {}]])
    assert response.status_code == 400
    assert security_lines(caplog) == ["add of Desk: Heard events go to the refresh action only."]


def test_a_loop_that_the_bridge_let_through(
    client: Client, root: Root, caplog: pytest.LogCaptureFixture
):
    """The log names the chain, without anything that could make up a line of its own."""
    heard = [["nitro:refresh-desk", {}]]
    act(client, root, "refresh", heard=heard, chain="nitro-a-1,nitro-b-1")
    act(client, root, "refresh", heard=heard)
    assert caplog.record_tuples == []
    chain = "nitro-a-1,nitro-desk-1, <b>ä\u2028"
    response = act(client, root, "refresh", heard=heard, chain=quote(chain, safe=",<> "))
    assert response.status_code == 200
    assert caplog.record_tuples == [
        (
            "nitro_htmx.views",
            logging.WARNING,
            "Refresh loop: nitro-a-1 > nitro-desk-1 > bC3A4E280A8 > nitro-desk-1",
        )
    ]


# Refusals


def security_lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [
        message
        for name, level, message in caplog.record_tuples
        if name == "django.security.nitro_htmx" and level == logging.WARNING
    ]


DIDNT = "The state token was refused: "
REFUSALS = [
    # action, arguments, status, what a visitor reads, what a developer reads
    ("nothing", {}, 404, failure_text(404), "UnknownAction: Desk has no action 'nothing'. Its ac"),
    (
        "need",
        {"a": "x"},
        422,
        "a: Enter a whole number. b: This field is required.",
        "ArgumentsInvalid: The arguments of 'need' are not valid. a: Input should be a",
    ),
    ("ask", {}, 403, "Members only, <b>please</b>.", "Members only, <b>please</b>."),
    ("forbid", {}, 403, failure_text(403), f"PermissionDenied: {SECRET}"),
    ("lose", {}, 404, failure_text(404), f"Http404: {SECRET}"),
    ("grow", {}, 413, failure_text(413), "StateTooLarge: The state of Desk has 70"),
    (
        "add",
        {"nitro-events": "x"},
        400,
        failure_text(400),
        "MalformedRequest: nitro-events is not a list of events.",
    ),
]


@pytest.mark.parametrize("is_debug", [False, True], ids=["production", "DEBUG"])
@pytest.mark.parametrize(
    ("name", "arguments", "status", "visitor", "developer"), REFUSALS, ids=[r[0] for r in REFUSALS]
)
def test_a_refusal(
    client: Client,
    root: Root,
    settings: Settings,
    caplog: pytest.LogCaptureFixture,
    is_debug: bool,
    name: str,
    arguments: dict[str, Any],
    status: int,
    visitor: str,
    developer: str,
):
    """No HTML, one ``nitro:error``, nothing of the inside, a line in the log."""
    settings.DEBUG = is_debug
    response = act(client, root, name, arguments)
    assert response.status_code == status
    assert response.content == b""
    assert envelope_of(response)["id"] == ""
    detail = error_of(response)
    text = detail.pop("error")
    assert detail == {"component": "Desk", "action": name, "status": status}
    assert text.startswith(developer) if is_debug else text == visitor
    if not is_debug:
        assert SECRET not in response["HX-Trigger"]
    lines = [line for line in caplog.messages if line.startswith(f"{name} of Desk: ")]
    assert len(lines) == 1
    assert act(client, root, "add").status_code == 200


@pytest.mark.parametrize("is_debug", [False, True], ids=["production", "DEBUG"])
@pytest.mark.parametrize(
    ("component", "nearest"),
    [
        ("Dask", " Did you mean 'Desk'?"),
        ("desk", " Did you mean 'Desk'?"),
        ("__class__", ""),
        ("x" * 200, ""),
    ],
)
def test_an_unknown_component(
    client: Client, root: Root, settings: Settings, is_debug: bool, component: str, nearest: str
):
    settings.DEBUG = is_debug
    response = client.post(f"/nitro/{component}/add/", {"nitro-token": root.token})
    assert response.status_code == 404
    detail = error_of(response)
    assert (detail["component"], detail["action"]) == (component, "add")
    if is_debug:
        assert f"is registered as {component!r}.{nearest}" in detail["error"]
    else:
        assert detail["error"] == failure_text(404)


def test_names_from_the_address_are_echoed_as_data_only(
    client: Client, caplog: pytest.LogCaptureFixture
):
    """Neither a header nor a line of the log can be made up with them."""
    component, name = "<b>\r\nSet-Cookie: a=b", "x\nWARNING all is lost\x1b[0m\u2028"
    response = client.post(f"/nitro/{quote(component, safe='')}/{quote(name, safe='')}/")
    assert response.status_code == 404
    assert "Set-Cookie" not in response.headers
    assert response.content == b""
    detail = error_of(response)
    assert (detail["component"], detail["action"]) == (component, name)
    ours = [line for line in caplog.messages if "is registered as" in line]
    assert len(ours) == 1
    assert ours[0].isprintable()
    assert ours[0].startswith(
        r"x\nWARNING all is lost\x1b[0m\u2028 of <b>\r\nSet-Cookie: a=b: No component"
    )


@pytest.mark.parametrize("is_debug", [False, True], ids=["production", "DEBUG"])
def test_a_long_name_does_not_fill_the_log(
    client: Client,
    root: Root,
    settings: Settings,
    caplog: pytest.LogCaptureFixture,
    is_debug: bool,
):
    settings.DEBUG = is_debug
    response = act(client, root, "refresh", heard=[["nitro:" + "\x85" * 100_000, {}]])
    assert response.status_code == 404
    (line,) = [line for line in caplog.messages if line.startswith("refresh of Desk: ")]
    assert len(line) < 5000


def test_a_long_name_from_the_address_follows_in_the_body(client: Client):
    name = "ä" * 1000
    response = client.post(f"/nitro/Desk/{quote(name)}/")
    assert envelope_of(response) == {"id": ""}
    assert error_of(response)["action"] == name


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH"])
def test_another_method(client: Client, root: Root, method: str):
    response: Any = client.generic(method, f"{root.url}add/?nitro-token={root.token}")
    assert response.status_code == 405
    assert response["Allow"] == "POST"
    ((name, detail),) = envelope_of(response)["events"]
    assert (name, detail["error"]) == ("nitro:error", failure_text(405))
    assert response.content == b""


def test_an_address_without_its_slash(client: Client, root: Root, settings: Settings):
    """Django would send the browser on with GET; nothing is swapped and nothing runs."""
    response = client.post(f"{root.url}add", {"nitro-token": root.token})
    assert response.status_code in (301, 404)
    assert "HX-Trigger" not in response.headers
    assert client.get(f"{root.url}add", follow=True).status_code == 405


@pytest.mark.parametrize(
    "path", ["/nitro/Desk/", "/nitro/Desk//", "/nitro/Desk/add/more/", "/nitro/"]
)
def test_addresses_that_are_none(client: Client, root: Root, path: str):
    response = client.post(path, {"nitro-token": root.token})
    assert response.status_code == 404
    assert "HX-Trigger" not in response.headers


# Tokens


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ({}, "missing"),
        ({"nitro-token": ""}, "missing"),
        ({"nitro-token": "x"}, "tampered"),
        ({"token": "{token}"}, "missing"),
        ({"nitro-token": ["{token}", "x"]}, "tampered"),
        ({"nitro-token": "{token}\n"}, "tampered"),
        ({"nitro-token": "{token}\0"}, "tampered"),
        ({"nitro-token": "ä"}, "tampered"),
    ],
)
def test_a_token_that_is_refused(
    client: Client,
    root: Root,
    caplog: pytest.LogCaptureFixture,
    data: dict[str, Any],
    reason: str,
):
    values = {
        name: [text.replace("{token}", root.token) for text in value]
        if isinstance(value, list)
        else value.replace("{token}", root.token)
        for name, value in data.items()
    }
    response = client.post(f"{root.url}add/", ended(values))
    assert response.status_code == 400
    assert error_of(response)["error"] == failure_text(400)
    assert security_lines(caplog) == [f"add of Desk: {DIDNT}{reason}."]


def test_the_last_of_two_tokens_counts(client: Client, root: Root):
    response = client.post(f"{root.url}add/", ended({"nitro-token": ["x", root.token]}))
    assert response.status_code == 200


def test_a_token_in_the_address_is_none(client: Client, root: Root):
    response = client.post(f"{root.url}add/?nitro-token={quote(root.token)}")
    assert response.status_code == 400


def test_a_body_of_another_kind(client: Client, root: Root):
    body = json.dumps({"nitro-token": root.token})
    for content_type in ("application/json", "text/plain", "application/xml"):
        response = client.post(f"{root.url}add/", body, content_type=content_type)
        assert response.status_code == 400
        assert error_of(response)["error"] == failure_text(400)


def test_a_body_that_is_cut_off(client: Client, root: Root):
    response = client.post(
        f"{root.url}add/", "--x\r\nContent-Disp", content_type="multipart/form-data; boundary=x"
    )
    assert response.status_code == 400


def test_an_old_page(client: Client):
    """Its tokens expire; the page asks for a reload."""
    with time_machine.travel("2025-01-01", tick=False):
        root = mounted(Desk)
    with time_machine.travel("2025-01-08", tick=False):
        assert act(client, root, "add").status_code == 200
    with time_machine.travel("2025-01-08T00:00:01Z", tick=False):
        response = act(client, root, "add")
    assert response.status_code == 400
    assert error_of(response)["error"] == failure_text(400)


def test_a_page_from_before_the_key_was_changed(client: Client, root: Root, settings: Settings):
    settings.SECRET_KEY = "new"
    settings.SECRET_KEY_FALLBACKS = ["only-for-tests"]
    assert act(client, root, "add").status_code == 200
    settings.SECRET_KEY_FALLBACKS = []
    assert act(client, root, "add").status_code == 400


def test_a_page_from_before_a_deploy(client: Client, root: Root, caplog: pytest.LogCaptureFixture):
    class Changed(BaseModel):
        note: int = 0

    with isolated_registry():

        @register_component(name="Desk")
        class NewDesk(NitroComponent[Changed]):
            template_name = "desk.html"

            def add(self) -> None:
                raise AssertionError("ran")

        response = act(client, root, "add")
    assert response.status_code == 400
    (line,) = security_lines(caplog)
    assert line.startswith(
        f"add of Desk: {DIDNT}outdated: the state does not fit the class any more: {{'note':"
    )


def test_a_token_that_is_too_long(client: Client, root: Root):
    response = client.post(f"{root.url}add/", ended({"nitro-token": "x" * 200_000}))
    assert response.status_code == 413
    assert error_of(response)["error"] == failure_text(413)


@pytest.mark.parametrize(("extra", "status"), [(997, 200), (998, 400)])
def test_the_number_of_parameters(client: Client, root: Root, extra: int, status: int):
    """Django's own limit of 1,000; its answer has no envelope and is not swapped."""
    response = act(client, root, "add", {f"x{number}": 1 for number in range(extra)})
    assert response.status_code == status
    assert ("HX-Trigger" in response.headers) is (status == 200)


def test_the_size_of_the_body(client: Client, root: Root, settings: Settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 10_000
    assert act(client, root, "add", {"x": "x" * 20_000}).status_code == 400


# Failures of the action


@pytest.mark.parametrize("is_debug", [False, True], ids=["production", "DEBUG"])
@pytest.mark.parametrize(
    ("name", "status"), [("break_down", 500), ("suspect", 400), ("download", 500)]
)
def test_an_exception_is_django_s(
    client: Client, root: Root, settings: Settings, is_debug: bool, name: str, status: int
):
    """It is logged and mailed like any other, and no event of the action is sent."""
    settings.DEBUG = is_debug
    response = act(client, root, name)
    assert response.status_code == status
    assert "HX-Trigger" not in response.headers
    assert (SECRET in response.content.decode()) is (is_debug and name != "download")
    assert act(client, root, "add").status_code == 200


def test_an_exception_reaches_the_handlers(root: Root):
    with pytest.raises(RuntimeError, match=SECRET):
        act(Client(), root, "break_down")


# Transactions


def groups() -> list[str]:
    return sorted(Group.objects.values_list("name", flat=True))


@pytest.fixture
def atomic_requests(monkeypatch: pytest.MonkeyPatch, transactional_db: None) -> None:
    monkeypatch.setitem(connection.settings_dict, "ATOMIC_REQUESTS", True)


@pytest.mark.parametrize(
    ("then", "status", "is_kept"),
    [
        ("", 200, True),
        ("say_no", 422, True),
        ("refuse", 422, False),
        ("forbid", 403, False),
        ("ask", 403, False),
        ("grow", 413, False),
        ("break_down", 500, False),
    ],
)
def test_atomic_requests(
    client: Client, atomic_requests: None, then: str, status: int, is_kept: bool
):
    """What the action wrote goes if it was refused, though the answer is an ordinary one."""
    root = mounted(Desk)
    response = act(client, root, "write", {"name": "a", "then": then})
    assert response.status_code == status
    assert groups() == (["a"] if is_kept else [])
    assert not connection.in_atomic_block
    assert act(client, root, "write", {"name": "b"}).status_code == 200


@pytest.mark.parametrize(("then", "status"), [("refuse", 422), ("say_no", 422), ("", 200)])
def test_the_template_may_query_after_a_refusal(
    client: Client, atomic_requests: None, then: str, status: int
):
    """A transaction that has to be rolled back allows no query; so that comes last."""
    root = mounted(Desk, note="query")
    response = act(client, root, "write", {"name": "a", "then": then})
    assert response.status_code == status
    assert groups() == ([] if then == "refuse" else ["a"])


@pytest.mark.django_db(transaction=True)
def test_without_atomic_requests_nothing_is_rolled_back(client: Client, root: Root):
    """As in any Django view."""
    assert act(client, root, "write", {"name": "a", "then": "refuse"}).status_code == 422
    assert act(client, root, "write", {"name": "b", "then": "forbid"}).status_code == 403
    assert groups() == ["a", "b"]


@pytest.mark.django_db
def test_a_transaction_of_somebody_else_is_left_alone(client: Client, root: Root):
    """Such as that of a middleware, or of a test."""
    assert connection.in_atomic_block
    assert act(client, root, "write", {"name": "a", "then": "refuse"}).status_code == 422
    assert act(client, root, "write", {"name": "b", "then": "forbid"}).status_code == 403
    assert groups() == ["a", "b"]


@pytest.mark.django_db(transaction=True)
def test_a_project_may_take_the_view_out_of_the_transaction(
    client: Client, root: Root, monkeypatch: pytest.MonkeyPatch
):
    """Then there is nothing to roll back."""
    monkeypatch.setitem(connection.settings_dict, "ATOMIC_REQUESTS", True)
    connection.ensure_connection()
    request = RequestFactory().post(f"{root.url}forbid/", ended({"nitro-token": root.token}))
    request._dont_enforce_csrf_checks = True  # type: ignore[attr-defined]
    assert action_view(request, "Desk", "forbid").status_code == 403


def test_events_of_a_refused_action_are_dropped(client: Client, atomic_requests: None):
    response = act(client, mounted(Desk), "write", {"name": "a", "then": "refuse"})
    assert [name for name, _ in events_of(response)] == ["nitro:error"]


# Navigation


def test_a_redirect(client: Client, root: Root):
    response = act(client, root, "leave", {"to": "/there/?a=ä"})
    assert (response.status_code, response.content) == (200, b"")
    assert response["HX-Redirect"] == "/there/?a=%C3%A4"
    assert envelope_of(response) == {"id": "nitro-desk-1", "events": []}


@pytest.mark.django_db
def test_messages_show_on_the_next_page(client: Client, root: Root):
    act(client, root, "leave")
    page = client.get("/page/home/")
    assert [str(message) for message in get_messages(page.wsgi_request)] == ["Gone"]


def test_an_invalid_action_goes_nowhere(client: Client, root: Root):
    response = act(client, root, "leave_invalid")
    assert response.status_code == 422
    assert "HX-Redirect" not in response.headers


@pytest.mark.parametrize("to", ["javascript:alert(1)", "data:text/html,x"])
def test_a_redirect_to_a_script_is_refused(client: Client, root: Root, to: str):
    """By Django itself."""
    response = act(client, root, "leave", {"to": to})
    assert response.status_code == 400
    assert "HX-Redirect" not in response.headers


@pytest.fixture
def ann(db: None) -> User:
    return User.objects.create_user("ann")


def test_logging_in_reloads_the_page(client: Client, root: Root, ann: User):
    """Every token on the page is an anonymous visitor's."""
    response = act(client, root, "log_in")
    assert (response.status_code, response.content) == (200, b"")
    assert response["HX-Refresh"] == "true"
    assert envelope_of(response)["events"] == []
    page = client.get("/page/home/")
    assert page.wsgi_request.user == ann
    assert [str(message) for message in get_messages(page.wsgi_request)] == ["Welcome"]
    assert act(client, root, "add").status_code == 400


def test_logging_in_and_going_on(client: Client, root: Root, ann: User):
    response = act(client, root, "log_in", {"go": "true"})
    assert response["HX-Redirect"] == "/home/"
    assert "HX-Refresh" not in response.headers


def member_s_root(client: Client, user: User) -> Root:
    client.force_login(user)
    request = page_request()
    request.session = client.session
    return mounted(Desk, request=request)


def page_of(client: Client) -> Root:
    """Return a component on a page that ``client`` has asked for."""
    request = page_request()
    request.session = SessionStore(client.cookies["sessionid"].value if client.cookies else None)
    return mounted(Desk, request=request)


@pytest.fixture
def bound_to_keys(settings: Settings) -> None:
    settings.NITRO_HTMX = {"SUBJECT": "nitro_htmx.state.session_key_digest"}


@pytest.mark.usefixtures("bound_to_keys")
def test_a_token_bound_to_the_session_s_key(
    client: Client, ann: User, django_assert_num_queries: Any
):
    """It is of use in its session alone, and nobody looks that up."""
    client.force_login(ann)
    root = page_of(client)
    with django_assert_num_queries(0):
        assert act(client, root, "add").status_code == 200
    other = Client()
    other.force_login(ann)
    for visitor in (other, Client()):
        assert act(visitor, root, "add").status_code == 400
    assert act(client, root, "add").status_code == 200


@pytest.mark.usefixtures("bound_to_keys")
def test_an_anonymous_visitor_without_a_session(client: Client):
    root = page_of(client)
    assert root.state("") == {"note": "", "count": 0, "boxed": False, "log": []}
    assert act(client, root, "add").status_code == 200
    assert not client.cookies


@pytest.mark.usefixtures("bound_to_keys")
def test_a_login_ends_the_tokens_from_before(client: Client, ann: User):
    """Also where the visitor has had a session: Django gives that another key."""
    client.session.save()
    root = page_of(client)
    assert act(client, root, "add").status_code == 200
    client.force_login(ann)
    assert act(client, root, "add").status_code == 400
    assert act(client, page_of(client), "add").status_code == 200


@pytest.mark.usefixtures("bound_to_keys")
def test_another_password_ends_the_tokens_from_before(client: Client, ann: User):
    client.force_login(ann)
    root = page_of(client)
    response = act(client, root, "change_password")
    assert response["HX-Refresh"] == "true"
    assert act(client, root, "add").status_code == 400
    assert act(client, page_of(client), "add").status_code == 200


@pytest.mark.usefixtures("bound_to_keys")
@pytest.mark.parametrize("action", ["log_in", "log_out", "remember"])
def test_an_action_that_gives_the_session_another_key(client: Client, ann: User, action: str):
    """The page, whose tokens have the old one, is loaded anew; also where a session begins."""
    if action == "log_out":
        client.force_login(ann)
    response = act(client, page_of(client), action)
    assert (response.status_code, response["HX-Refresh"]) == (200, "true")
    assert act(client, page_of(client), "add").status_code == 200


@pytest.mark.django_db
@pytest.mark.usefixtures("bound_to_keys")
def test_a_page_that_begins_a_session(client: Client):
    """Its tokens have the key that the visitor is about to get."""
    request = page_request()
    request.session = SessionStore()
    request.session["cart"] = 1
    root = mounted(Desk, request=request)
    client.cookies["sessionid"] = str(request.session.session_key)
    assert request.session.accessed
    assert request.session.load() == {"cart": 1}
    assert act(client, root, "add").status_code == 200


@pytest.mark.usefixtures("bound_to_keys")
def test_a_cache_keeps_a_page_of_a_session_for_that_session(client: Client, ann: User):
    """Its tokens are of use to nobody else; the answer to an action is kept by no cache."""
    client.force_login(ann)
    key = client.cookies["sessionid"].value
    for method, is_accessed in (("GET", True), ("POST", False)):
        request = page_request()
        request.method = method
        request.session = SessionStore(key)
        assert subject_of(request)
        assert request.session.accessed is is_accessed


def test_logging_out_reloads_the_page(client: Client, ann: User):
    root = member_s_root(client, ann)
    assert state_of(act(client, root, "add"), str(ann.pk))["count"] == 1
    response = act(client, root, "log_out")
    assert response["HX-Refresh"] == "true"
    assert act(client, root, "add").status_code == 400


# CSRF


def csrf_client() -> Client:
    return Client(enforce_csrf_checks=True)


def test_csrf_is_checked(root: Root):
    client = csrf_client()
    response = act(client, root, "add")
    assert response.status_code == 403
    assert "HX-Trigger" not in response.headers


@pytest.mark.django_db
@pytest.mark.parametrize("uses_sessions", [False, True])
def test_the_token_of_the_page_is_accepted(root: Root, settings: Settings, uses_sessions: bool):
    settings.CSRF_USE_SESSIONS = uses_sessions
    client = csrf_client()
    page = client.get("/page/home/").content.decode()
    token = page.partition('data-nitro-csrf="')[2].partition('"')[0]
    assert act(client, root, "add", headers={"X-CSRFToken": token}).status_code == 200
    assert act(client, root, "add", headers={"X-CSRFToken": "x" * 64}).status_code == 403
    assert ("csrftoken" in client.cookies) is not uses_sessions


def test_csrf_is_checked_without_the_middleware(root: Root, settings: Settings):
    name = "django.middleware.csrf.CsrfViewMiddleware"
    settings.MIDDLEWARE = [entry for entry in settings.MIDDLEWARE if entry != name]
    assert act(csrf_client(), root, "add").status_code == 403


# Other projects' settings


def test_without_sessions_everybody_is_anonymous(client: Client, root: Root, settings: Settings):
    settings.MIDDLEWARE = ["django.middleware.csrf.CsrfViewMiddleware"]
    assert act(client, root, "add").status_code == 200
    assert act(client, root, "ask").status_code == 403
    assert act(client, root, "leave")["HX-Redirect"] == "/there/"


@pytest.mark.django_db
def test_the_login_middleware_lets_actions_through(client: Client, root: Root, settings: Settings):
    """A redirect to the login page would hide the error; components guard themselves."""
    settings.MIDDLEWARE = [
        *settings.MIDDLEWARE,
        "django.contrib.auth.middleware.LoginRequiredMiddleware",
    ]
    assert client.get("/page/home/").status_code == 302
    assert act(client, root, "add").status_code == 200
    assert act(client, root, "ask").status_code == 403


@pytest.mark.django_db  # a server's handler looks after the connections that others have left
def test_a_script_prefix(settings: Settings):
    """As a WSGI server calls it."""
    settings.FORCE_SCRIPT_NAME = "/shop"
    set_script_prefix("/shop/")
    try:
        root = mounted(Desk)
        assert root.url == "/shop/nitro/Desk/"
        request = RequestFactory().post("/nitro/Desk/add/", ended({"nitro-token": root.token}))
        environ = {**request.environ, "HTTP_COOKIE": "csrftoken=" + "a" * 32}
        environ["HTTP_X_CSRFTOKEN"] = "a" * 32
        start = mock.Mock()
        content = b"".join(get_wsgi_application()(environ, start))
    finally:
        set_script_prefix("/")
    assert start.call_args.args[0] == "200 OK"
    assert root_of(content).url == "/shop/nitro/Desk/"


def german_root() -> Root:
    with override("de"):
        return mounted(Desk)


def test_an_action_speaks_the_page_s_language(client: Client):
    """Whatever the browser's headers say: the page may have its language from its address."""
    root = german_root()
    response = act(client, root, "speak", headers={"Accept-Language": "en"})
    assert events_of(response)[0][1]["text"] == "Ja"
    new = root_of(response.content)
    assert new.state()["log"] == ["de"]
    assert new.read_token().language == "de"
    assert get_language() == "en"


def test_a_page_without_a_language(client: Client):
    """The request's own is used."""
    with override(None):
        root = mounted(Desk)
    response = act(client, root, "speak", headers={"Accept-Language": "de"})
    assert root_of(response.content).state()["log"] == ["de"]


def test_refusals_speak_the_page_s_language(client: Client, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("nitro_htmx.web.failures.failure_text", lambda status: get_language())
    for name, expected in (("forbid", "de"), ("nothing", "de"), ("lose", "de")):
        response = act(client, german_root(), name, headers={"Accept-Language": "en"})
        assert error_of(response)["error"] == expected


def test_addresses_with_a_language(client: Client, settings: Settings):
    """``i18n_patterns`` around our URLs: the address follows the page's language."""
    settings.ROOT_URLCONF = LocalUrls
    root = german_root()
    assert root.url == "/de/local/Desk/"
    response = act(client, root, "speak")
    assert root_of(response.content).url == "/de/local/Desk/"
    with override("en"):
        english = act(client, mounted(Desk), "speak")
    assert root_of(english.content).url == "/en/local/Desk/"


class LocalUrls:
    urlpatterns = i18n_patterns(path("local/", include("nitro_htmx.urls")))


# Asynchronous


def test_an_async_action_under_wsgi(client: Client, root: Root):
    response = act(client, root, "add_later", {"by": 2})
    assert state_of(response) == {"note": "", "count": 2, "boxed": False, "log": ["en"]}


async def post_async(root: Root, name: str, client: AsyncClient | None = None) -> Any:
    client = client or AsyncClient()
    return await client.post(
        f"{root.url}{name}/", ended({"nitro-token": root.token, "nitro-fields": ""})
    )


def test_actions_under_asgi(root: Root):
    for name in ("add", "add_later"):
        response = asyncio.run(post_async(root, name))
        assert response.status_code == 200
        assert state_of(response)["count"] == 1


def test_an_async_action_may_ask_for_a_user(client: Client, transactional_db: None):
    """The user is there though the event loop allows no query."""
    assert act(client, mounted(Desk), "add_for_members").status_code == 403
    ann = User.objects.create_user("ann")
    response = act(client, member_s_root(client, ann), "add_for_members")
    assert response.status_code == 200
    assert (state_of(response, str(ann.pk))["count"], groups()) == (1, ["later"])
    assert state_of(response, str(ann.pk))["log"] == ["ann"]


def test_an_async_action_within_a_transaction(client: Client, atomic_requests: None):
    ann = User.objects.create_user("ann")
    root = member_s_root(client, ann)
    assert act(client, root, "add_for_members").status_code == 200
    assert groups() == ["later"]


def test_a_real_asgi_application(root: Root):
    """As a server calls it, with the body in two parts."""
    asyncio.run(talk_to_the_application(root))


async def talk_to_the_application(root: Root) -> None:
    body = urlencode(ended({"nitro-token": root.token, "by": "3"})).encode()
    scope = {
        "type": "http",
        "http_version": "1.1",
        "method": "POST",
        "path": "/nitro/Desk/add_later/",
        "query_string": b"",
        "headers": [
            (b"host", b"testserver"),
            (b"content-type", b"application/x-www-form-urlencoded"),
            (b"content-length", str(len(body)).encode()),
            (b"cookie", b"csrftoken=" + b"a" * 32),
            (b"x-csrftoken", b"a" * 32),
        ],
    }
    application = await sync_to_async(get_asgi_application)()
    server = ApplicationCommunicator(application, scope)
    await server.send_input({"type": "http.request", "body": body[:9], "more_body": True})
    await server.send_input({"type": "http.request", "body": body[9:]})
    start = await server.receive_output(5)
    assert start["status"] == 200
    assert b"HX-Trigger" in dict(start["headers"])
    content = await server.receive_output(5)
    assert root_of(content["body"]).state()["count"] == 3
    await server.wait(5)
