"""``emit(…, to=…)``: the page that asks hears by its answer, all others by push."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.db import transaction
from django.test import AsyncClient, Client
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, NitroEvent, on, register_component
from nitro_htmx.exceptions import ConfigurationError, EventError
from nitro_htmx.once.store import STORE
from nitro_htmx.push import channel
from nitro_htmx.push.engines import BaseEngine
from nitro_htmx.push.entries import Entry, read_entry
from nitro_htmx.push.hub import Hub
from tests.push.pages import Page
from tests.support import (
    Root,
    act,
    ended,
    events_of,
    isolated_registry,
    mounted,
    told_by,
    use_templates,
)

PAGE, OTHER = "0" * 31 + "a", "0" * 31 + "b"
HERE = {"nitro-page": PAGE}


class DeskState(BaseModel):
    sold: int = 0


class Sold(NitroEvent):
    number: int


class Refused(Exception):
    """What stops an action."""


class Desk(NitroComponent[DeskState]):
    template_name = "desk.html"
    channels = ["desk"]

    def sell(self, number: int = 1) -> None:
        self.state.sold += number
        self.emit(Sold(number=number), to=channel("desk"))

    async def sell_slowly(self) -> None:
        self.emit("sold", {"number": 1}, to=channel("desk"))
        await asyncio.sleep(0)
        self.emit("sold", {"number": 2}, to=channel("desk"))

    def sell_in_vain(self) -> None:
        with transaction.atomic():
            self.emit("sold", {"number": 1}, to=channel("desk"))
            transaction.set_rollback(True)

    def sell_and_fail(self) -> None:
        Group.objects.create(name="sold")
        self.emit("sold", {"number": 1}, to=channel("desk"))
        raise Refused

    def ask(self) -> None:
        self.refresh_component("Desk", key=5, to=channel("desk") | channel("staff"))


class Till(NitroComponent[DeskState]):
    template_name = "desk.html"

    @on(Sold)
    def count(self, number: int) -> None:
        self.state.sold += number
        self.emit("counted", {"sold": self.state.sold}, to=channel("till"))
        if number > 10:
            raise Refused


@pytest.fixture
def desk(settings: Settings, push: None) -> Iterator[Root]:
    use_templates(settings, {"desk.html": "{{ sold }}"})
    with isolated_registry():
        register_component(Till)
        yield mounted(register_component(Desk))


def entries(engine: BaseEngine) -> list[Entry]:
    return [read_entry(data) for _id, data in engine.tail(100).entries]


def told(client: Client, desk: Root, action: str, **arguments: Any) -> list[Any]:
    """Return what the answer tells the page, but for the end of the action."""
    response = act(client, desk, action, {**HERE, **arguments})
    assert response.status_code == 200
    return [event for event in events_of(response) if event[0] != "nitro:action-complete"]


def test_the_page_hears_by_the_answer_and_the_log_has_the_same(
    client: Client, desk: Root, engine: BaseEngine
):
    """With the page that must not hear it twice."""
    assert told(client, desk, "sell") == [["nitro:sold", {"component": "Desk", "number": 1}]]
    body = b'"nitro:sold",{"component":"Desk","number":1}'
    assert entries(engine) == [Entry(("desk",), PAGE, 0, body)]


def test_other_components_are_asked_on_other_pages(client: Client, desk: Root, engine: BaseEngine):
    said = ["nitro:refresh-desk", {"component": "Desk", "key": "5"}]
    assert told(client, desk, "ask") == [said]
    [entry] = entries(engine)
    assert (entry.channels, entry.origin) == (("desk", "staff"), PAGE)
    assert entry.body == b'"nitro:refresh-desk",{"component":"Desk","key":"5"}'


@pytest.mark.parametrize("page", ["", "x", PAGE + "a", PAGE.upper(), PAGE[1:] + "\n"])
def test_a_page_that_tells_no_name_of_ours_hears_it_all(
    client: Client, desk: Root, engine: BaseEngine, page: str
):
    act(client, desk, "sell", {"nitro-page": page})
    [entry] = entries(engine)
    assert entry.origin == ""


def listening(hub: Hub, engine: BaseEngine, page: str, position: Any = None) -> Any:
    return hub.open({"desk": position or engine.position()}, "", None, page)


def heard(hub: Hub, engine: BaseEngine, *streams: Any) -> list[Page]:
    """Return what streams bring, once the hub has read all."""
    end = engine.position()
    while hub.known_position() != end:
        pass
    pages = []
    for stream in streams:
        page = Page()
        page.take(hub.take(stream))
        hub.close(stream)
        pages.append(page)
    return pages


def test_no_stream_of_the_page_brings_it_and_all_others_do(
    client: Client, desk: Root, engine: BaseEngine, running_hub: Hub
):
    """Also another tab of the same visitor, and one whose script tells no name.

    How far the page is moves on all the same.
    """
    start = engine.position()
    streams = [listening(running_hub, engine, page) for page in (PAGE, OTHER, "")]
    act(client, desk, "sell", HERE)
    own, other, nameless = heard(running_hub, engine, *streams)
    assert (own.names, other.names, nameless.names) == ([], ["sold"], ["sold"])
    assert own.position == str(engine.position())
    # Nor does a stream that begins before it, as after a cut.
    again = [listening(running_hub, engine, page, start) for page in (PAGE, OTHER)]
    own, other = heard(running_hub, engine, *again)
    assert (own.names, other.names) == ([], ["sold"])
    assert own.position == str(engine.position())


def test_polls_leave_it_out_as_well(client: Client, desk: Root, engine: BaseEngine):
    from tests.push.test_stream import asking, post

    start = engine.position()
    act(client, desk, "sell", HERE)
    for page, names in ((PAGE, []), (OTHER, ["sold"])):
        body = asking("desk", position=start).replace('{"hold"', f'{{"page": "{page}", "hold"')
        heard_by = Page()
        heard_by.take(post(client, body).content)
        assert heard_by.names == names
        assert heard_by.position == str(engine.position())


def test_what_was_rolled_back_was_said_to_nobody(
    client: Client, desk: Root, engine: BaseEngine, transactional_db: None
):
    assert told(client, desk, "sell_in_vain") == []
    assert entries(engine) == []


def test_an_action_that_fails_takes_it_back_with_its_transaction(
    client: Client, desk: Root, engine: BaseEngine, settings: Settings, transactional_db: None
):
    from django.db import connections

    connections["default"].settings_dict["ATOMIC_REQUESTS"] = True
    try:
        with pytest.raises(Refused):
            act(client, desk, "sell_and_fail", HERE)
    finally:
        connections["default"].settings_dict["ATOMIC_REQUESTS"] = False
    assert entries(engine) == []
    assert not Group.objects.exists()


def test_a_rider_that_hears_it_says_its_own(
    client: Client, desk: Root, engine: BaseEngine, transactional_db: None
):
    """In the same request, so of the same page."""
    till = mounted(Till)
    answer = act(client, desk, "sell", HERE, along=[till])
    assert [part[0] for part in told_by(answer)[1]["parts"]] == [desk.id, till.id]
    assert [(entry.channels, entry.origin) for entry in entries(engine)] == [
        (("desk",), PAGE),
        (("till",), PAGE),
    ]


def test_a_rider_that_fails_has_said_nothing(
    client: Client, desk: Root, engine: BaseEngine, transactional_db: None
):
    """It asks once more by itself, and says it then."""
    till = mounted(Till)
    act(client, desk, "sell", {**HERE, "number": 11}, along=[till])
    assert [entry.channels for entry in entries(engine)] == [("desk",)]


def test_an_answer_that_is_repeated_pushes_nothing(client: Client, desk: Root, engine: BaseEngine):
    STORE.forget_failure()
    ends = {"nitro-token": desk.token, "nitro-id": "1" * 32}
    first, second = (
        client.post(f"{desk.url}sell/", {**HERE, "nitro-fields": "", "nitro-try": at, **ends})
        for at in "01"
    )
    assert second.headers["Nitro-Once"] == "kept"
    assert events_of(first) == events_of(second)
    assert len(entries(engine)) == 1


def test_async_actions_say_it_on_an_event_loop(desk: Root, engine: BaseEngine):
    data = {**HERE, "nitro-fields": "", "nitro-token": desk.token}
    posted = AsyncClient().post(f"{desk.url}sell_slowly/", ended(data))
    response: Any = asyncio.run(_wait_for(posted))
    assert response.status_code == 200
    assert [entry.body[-2:-1] for entry in entries(engine)] == [b"1", b"2"]
    assert {entry.origin for entry in entries(engine)} == {PAGE}


async def _wait_for(awaitable: Any) -> Any:
    return await awaitable


def test_async_actions_say_it_under_wsgi(client: Client, desk: Root, engine: BaseEngine):
    assert len(told(client, desk, "sell_slowly")) == 2
    assert [entry.body[-2:-1] for entry in entries(engine)] == [b"1", b"2"]


def test_without_the_app_the_error_says_what_to_add(client: Client, desk: Root, settings: Settings):
    settings.INSTALLED_APPS = [app for app in settings.INSTALLED_APPS if app != "nitro_htmx.push"]
    with pytest.raises(ConfigurationError, match=r"'nitro:sold' with to= needs the app"):
        act(client, desk, "sell", HERE)


def test_only_a_channel_is_an_audience(desk: Root, settings: Settings):
    from django.test import RequestFactory

    component = Desk(RequestFactory().get("/"), "nitro-desk-1")
    with pytest.raises(EventError, match=r"to='orders' is no audience\. Use channel\(\)"):
        component.emit("sold", to="orders")  # type: ignore[call-overload]  # for those without mypy
