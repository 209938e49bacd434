"""Pushed events that lead to each other stop: every open page would go on."""

from collections.abc import Iterator

import pytest
from django.core.signals import request_started
from django.test import Client
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, on, register_component
from nitro_htmx.exceptions import EventError
from nitro_htmx.push import channel
from nitro_htmx.push.engines import BaseEngine
from nitro_htmx.push.entries import read_entry
from nitro_htmx.push.hops import forget_cause, hops_now
from tests.support import Root, act, isolated_registry, mounted, use_templates


class Nothing(BaseModel):
    pass


@pytest.fixture
def root(settings: Settings, push: None) -> Iterator[Root]:
    """A component that says the same thing whenever it hears it."""
    use_templates(settings, {"echo.html": ""})

    class Echo(NitroComponent[Nothing]):
        template_name = "echo.html"
        channels = ["a"]

        @on("said")
        def say(self) -> None:
            channel("a").emit("said")

    with isolated_registry():
        yield mounted(register_component(Echo))
    forget_cause()


def hear(client: Client, root: Root, hops: str | None) -> int:
    arguments = {} if hops is None else {"nitro-pushed": hops}
    status: int = act(client, root, "refresh", arguments, heard=[["nitro:said", {}]]).status_code
    return status


def hops_of(engine: BaseEngine) -> list[int]:
    return [read_entry(data).hops for _id, data in engine.tail(10).entries]


def test_an_event_says_what_led_to_it(client: Client, root: Root, engine: BaseEngine):
    assert hear(client, root, None) == 200
    assert hear(client, root, "0") == 200
    assert hear(client, root, None) == 200
    assert hops_of(engine) == [0, 1, 0]


@pytest.mark.parametrize("hops", ["1", "2", "x", ""])
def test_the_third_is_refused(client: Client, root: Root, engine: BaseEngine, hops: str):
    with pytest.raises(EventError, match="Push where something changes"):
        hear(client, root, hops)
    assert hops_of(engine) == []


def test_visitors_go_on(
    client: Client,
    root: Root,
    engine: BaseEngine,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
):
    """Outside of tests the log has a warning, and the action its answer."""
    monkeypatch.setattr("nitro_htmx.push.hops.is_under_test", lambda: False)
    assert hear(client, root, "1") == 200
    assert hops_of(engine) == []
    [record] = [record for record in caplog.records if record.name == "nitro_htmx.push"]
    assert record.levelname == "WARNING"


@pytest.mark.django_db  # Django looks after its connections then, too
def test_the_next_request_begins_anew(client: Client, root: Root):
    """Threads are used again."""
    hear(client, root, "0")
    assert hops_now() == 1
    request_started.send(sender=None)
    assert hops_now() == 0
