"""The debugging script: what a developer reads of pushed events in the console."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import expect
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, on, register_component
from nitro_htmx.push import channel, everyone, grants
from nitro_htmx.push import hub as hub_module
from nitro_htmx.push.engines import reset_engine
from nitro_htmx.push.hub import hub
from tests.browser.journey import Journey
from tests.browser.pushing import cut
from tests.browser.test_debug import HIDE_THE_TEST, Console
from tests.push.installed import push_installed
from tests.support import isolated_registry, use_templates

pytestmark = pytest.mark.modes("htmx4", "htmx2")

TEMPLATES = {
    "pages/debugged.html": """{% extends "base.html" %}{% load nitro_htmx %}
{% block content %}
  {% nitro_component "Orders" %}{% nitro_component "Room" key="red" %}
  {% nitro_component "Room" key="blue" %}
{% endblock %}""",
    "counted.html": "<output>{{ count }}</output>",
}


class Counted(BaseModel):
    count: int = 0


class Room(NitroComponent[Counted]):
    template_name = "counted.html"

    def get_channels(self) -> Any:
        return [("room", self.key)]

    @on("said")
    def hear(self) -> None:
        self.state.count += 1


class Orders(NitroComponent[Counted]):
    template_name = "counted.html"
    channels = ["orders", everyone]

    @on("order-paid")
    def hear(self) -> None:
        self.state.count += 1

    @on("order-paid-twice")
    def push_more(self) -> None:
        channel("orders").emit("order-paid")


@pytest.fixture(autouse=True)
def debug(settings: Settings) -> None:
    """Turn debugging on, before the journey starts."""
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "DEBUG": True}


@pytest.fixture(autouse=True)
def _site(
    journey: Journey, debug: None, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    monkeypatch.setattr(hub_module, "_READ_SECONDS", 0.05)
    use_templates(settings, TEMPLATES)
    with push_installed(settings), isolated_registry(is_empty=False):
        register_component(Orders)
        register_component(Room)
        yield
        journey.coverage.save()
        journey.page.goto("about:blank")


@pytest.fixture
def console(journey: Journey) -> Console:
    """Open the page, and collect the console's messages as if the journey did not listen."""
    journey.page.add_init_script(HIDE_THE_TEST)
    console = Console(journey.page)
    journey.open("/page/debugged/")
    journey.wait_until(lambda: console.of("log") == ["nitro: push | open"], "an open stream")
    return console


def wait_for(journey: Journey, console: Console, kind: str, text: str) -> None:
    def is_there() -> bool:
        return any(text in line for line in console.of(kind))

    journey.wait_until(is_there, f"{text!r} among {console.messages}")


def test_an_event_is_one_line_and_its_request_another(journey: Journey, console: Console):
    (channel("orders") | channel("x")).emit("order-paid", {"order_id": 7})
    wait_for(journey, console, "startGroupCollapsed", "Orders.refresh")
    assert console.of("startGroupCollapsed")[0] == (
        "nitro: pushed order-paid | to orders > refreshes #nitro-orders-1"
    )
    [(name, id_, rest)] = console.lines
    assert (name, id_) == ("Orders.refresh", "#nitro-orders-1")
    assert rest.endswith(" (after order-paid, pushed)")
    assert console.of("warning") == []


def test_an_event_is_a_step_of_the_timeline(journey: Journey, console: Console):
    """With its channels, who hears it, and in which step that component asks; a refresh, too."""
    page = journey.page
    page.keyboard.press("Alt+Shift+N")
    items = page.locator("nitro-timeline ol > li")
    channel("orders").emit("order-paid", {"order_id": 7})
    expect(items).to_have_count(2)
    items.first.locator("summary").click()
    expect(items.first).to_contain_text("pushed order-paid")
    expect(items.first).to_contain_text("to orders")
    expect(items.first).to_contain_text('"order_id":7')
    expect(items.first.locator("li li")).to_have_text("Orders #nitro-orders-1 asks in step 2")
    channel("room", "blue").refresh()
    expect(items).to_have_count(4)
    items.nth(3).locator("summary").click()
    expect(items.nth(3).locator("dt:text-is('Because of') + dd")).to_have_text(
        "refresh-* of step 3"
    )


def test_one_that_holds_no_such_channel_is_left_out(journey: Journey, console: Console):
    channel("room", "red").emit("said")
    wait_for(journey, console, "startGroupCollapsed", "Room.refresh")
    assert console.of("startGroupCollapsed")[0] == (
        "nitro: pushed said | to room:red > refreshes #nitro-room_red"
    )
    texts = [text for kind, text in console.messages if kind == "log"]
    assert [text for text in texts if text.startswith("holds no such channel")] != []
    everyone.emit("said")
    wait_for(journey, console, "warning", "nobody listens")
    assert console.of("warning")[0] == (
        "nitro: nobody listens to nitro:said, which was pushed to *. Room on this page would, but "
        'holds none of these channels: name one in its "channels", or in {% nitro_channels %}.'
    )


def test_nobody_listens(journey: Journey, console: Console):
    """Each is said once; with the name that may be meant."""
    for _ in range(2):
        channel("orders").emit("order-payd")
    channel("orders").refresh_component("Ordrs")
    wait_for(journey, console, "warning", "ordrs")
    of_event, of_refresh = console.of("warning")
    assert of_event == (
        "nitro: nobody listens to nitro:order-payd, which was pushed to orders. No component on "
        'this page has @on("order-payd"), and no script that runs after {% nitro_scripts %} has '
        "begun listens. Did you mean nitro:order-paid?"
    )
    assert of_refresh == (
        'nitro: a push to orders refreshed "ordrs", which reached nobody. No such component is on '
        "this page; there are: Orders, Room. Did you mean orders?"
    )


def test_what_says_that_it_came_of_another(journey: Journey, console: Console):
    channel("orders").emit("order-paid-twice")
    wait_for(journey, console, "startGroupCollapsed", "came of a pushed event")
    line = "pushed order-paid | to orders (came of a pushed event) > refreshes #nitro-orders-1"
    assert f"nitro: {line}" in console.of("startGroupCollapsed")


def test_a_channel_refreshes_those_that_name_it(journey: Journey, console: Console):
    (channel("orders") | channel("room", "blue")).refresh()
    wait_for(journey, console, "startGroupCollapsed", "pushed refresh-*")
    assert console.of("startGroupCollapsed")[0] == (
        "nitro: pushed refresh-* | to orders, room:blue > "
        "refreshes #nitro-orders-1, #nitro-room_blue"
    )
    assert console.of("warning") == []


def test_many_pages_are_spread(journey: Journey, console: Console, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(hub_module, "_spread_ms", lambda _audience: 1200)
    channel("orders").emit("order-paid")
    wait_for(journey, console, "startGroupCollapsed", "pushed order-paid")
    assert console.of("startGroupCollapsed")[0].endswith("refreshes #nitro-orders-1 within 1.2 s")


def test_the_stream_says_how_it_fares(
    journey: Journey, console: Console, monkeypatch: pytest.MonkeyPatch
):
    """Once for each change."""
    journey.allow("503")
    monkeypatch.setattr(hub, "is_ending", True)
    cut()
    wait_for(journey, console, "log", "nitro: push | waits")
    monkeypatch.setattr(hub, "is_ending", False)
    journey.wait_until(lambda: console.of("log")[-1] == "nitro: push | open", "an open stream")
    assert console.of("log") == [f"nitro: push | {state}" for state in ("open", "waits", "open")]


def test_what_was_missed(journey: Journey, console: Console):
    with journey.hold("**/nitro/push/"):
        cut()
        journey.wait_until(lambda: hub.stream_count == 0, "the end of the stream")
        hub.stop()
        reset_engine()  # a new log
    wait_for(journey, console, "log", "push | missed")


def test_a_page_that_is_refused(
    journey: Journey, console: Console, monkeypatch: pytest.MonkeyPatch
):
    """It is said why, as far as that can be told."""
    journey.allow("403")
    monkeypatch.setattr(grants, "SALT", "another")
    cut()
    wait_for(journey, console, "warning", "push is refused")
    assert "older than STATE_MAX_AGE_SECONDS" in console.of("warning")[0]
