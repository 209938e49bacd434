"""Riders: what hears an action's events is answered in the action's own request."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.contrib import messages
from django.contrib.auth import login
from django.contrib.auth.models import Group, User
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.http import HttpResponseRedirect
from django.test import Client
from django.utils.translation import get_language
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, on, register_component
from tests.support import (
    Root,
    act,
    error_of,
    events_of,
    isolated_registry,
    mounted,
    root_of,
    told_by,
    use_templates,
)

RAN: list[str] = []


class BoxState(BaseModel):
    n: int = 0
    log: list[str] = []
    does: str = ""


class Box(NitroComponent[BoxState]):
    """Sends what it is told to, and does as it is told to when it hears something."""

    template_name = "box.html"

    def send(self, events: list[str], key: str | None = None) -> None:
        for event in events:
            self.emit(event, {} if key is None else {"key": key})

    def fail(self) -> None:
        self.emit("a")
        raise ValidationError("No.")

    def leave(self) -> Any:
        self.emit("a")
        return HttpResponseRedirect("/there/")

    def write(self) -> None:
        Group.objects.create(name="host")
        messages.info(self.request, "from the host")
        self.emit("a")

    @on("a")
    def hear_a(self) -> None:
        RAN.append(self.component_id)
        self.state.n += 1
        self.state.log.append("a")
        getattr(self, f"_do_{self.state.does or 'nothing'}")()

    @on("b")
    def hear_b(self) -> None:
        RAN.append(self.component_id)
        self.state.log.append("b")

    def _do_nothing(self) -> None:
        pass

    def _do_answer(self) -> None:
        self.emit("b", {"from": self.key})

    def _do_loop(self) -> None:
        self.emit("a")

    def _do_raise(self) -> None:
        Group.objects.create(name="lost")
        messages.info(self.request, "lost")
        raise RuntimeError

    def _do_refuse(self) -> None:
        raise PermissionDenied

    def _do_find(self) -> None:
        Group.objects.create(name="invalid")
        self.emit("b")
        raise ValidationError("Not so.")

    def _do_count(self) -> None:
        self.state.n = Group.objects.count()

    def _do_write(self) -> None:
        Group.objects.create(name=f"by {self.key}")
        messages.success(self.request, f"from {self.key}")

    def _do_durable(self) -> None:
        with transaction.atomic(durable=True):
            pass

    def _do_speak(self) -> None:
        self.state.log.append(str(get_language()))

    def _do_log_in(self) -> None:
        self.success("Welcome")
        user = User.objects.create(username="ann")
        login(self.request, user, backend="django.contrib.auth.backends.ModelBackend")


TEMPLATES = {
    "box.html": "{{ state.n }} {{ state.log|join:',' }} {% if state.n > 90 %}{{ state.x.y }}"
    "{% endif %}{% for text in component.general_errors %}{{ text }}{% endfor %}é😀"
}


@pytest.fixture(autouse=True)
def components(settings: Settings):
    RAN.clear()
    use_templates(settings, TEMPLATES)
    with isolated_registry():
        register_component(Box)
        yield


def box(key: str, does: str = "", **state: Any) -> Root:
    return mounted(Box, key=key, does=does, **state)


def parts_of(response: Any) -> list[list[Any]]:
    return [part[:1] + part[2:] for part in told_by(response)[1].get("parts", [])]


def htmls_of(response: Any) -> dict[str, Root]:
    """Return the HTML of each part, cut off as the page does: in UTF-16 units."""
    html, told = told_by(response)
    units, at, found = html.encode("utf-16-le"), 0, {}
    for component_id, length, *_ in told["parts"]:
        if length:
            found[component_id] = root_of(units[2 * at : 2 * (at + length)].decode("utf-16-le"))
            assert found[component_id].id == component_id
        at += length
    assert at == len(units) // 2
    return found


def test_who_hears_an_event_is_answered_along(client: Client):
    host, first, second = box("host"), box("1"), box("2")
    response = act(client, host, "send", {"events": ["a"]}, along=[first, second])
    assert [name for name, _ in events_of(response)] == ["nitro:a", "nitro:action-complete"]
    assert parts_of(response) == [[host.id, 2, []], [first.id, 0, [0]], [second.id, 0, [0]]]
    htmls = htmls_of(response)
    assert [htmls[root.id].state()["n"] for root in (host, first, second)] == [0, 1, 1]


def test_who_hears_nothing_is_left_alone(client: Client):
    response = act(client, box("host"), "send", {"events": ["c"]}, along=[box("1")])
    assert "parts" not in told_by(response)[1]
    assert RAN == []


def test_an_answer_is_heard_in_the_next_round(client: Client):
    host, first, second = box("host"), box("1", "answer"), box("2")
    response = act(client, host, "send", {"events": ["a"]}, along=[first, second])
    assert [name for name, _ in events_of(response)] == [
        "nitro:a",
        "nitro:action-complete",
        "nitro:b",
    ]
    assert parts_of(response) == [
        [host.id, 2, []],
        [first.id, 1, [0]],
        [second.id, 0, [0]],
        [second.id, 0, [2]],
    ]
    assert htmls_of(response)[second.id].state()["log"] == ["a", "b"]


def test_what_a_rider_brings_is_heard_first(client: Client):
    host, first = box("host"), box("1")
    brought = [["nitro:b", {"component": "Page"}]]
    response = act(client, host, "send", {"events": ["a"]}, along=[(first, brought, ["nitro-x"])])
    assert htmls_of(response)[first.id].state()["log"] == ["b", "a"]


@pytest.mark.parametrize(
    "along",
    [
        "{",
        "{}",
        "[[]]",
        '[["Box"]]',
        '[["Box", 7]]',
        '[["Box", "x", []]]',
        '[["Box", "x", [["a"]], []]]',
        '[["Box", "x", [], ["1", "2", "3", "4", "5", "6", "7"]]]',
        json.dumps([["Box", "x"]] * 51),
        json.dumps([["Box", "x", [["nitro:a", None]] * 501, []]]),
    ],
)
def test_what_no_bridge_sends_is_refused_before_anything_runs(client: Client, along: str):
    host = box("host")
    response = act(client, host, "hear_a", along=along)
    assert response.status_code == 400
    assert error_of(response)["component"] == "Box"
    assert RAN == []
