"""What rides with a request is done once, as the request is."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, action, on, register_component
from nitro_htmx.once import packing
from nitro_htmx.once_keys.models import OnceKey
from tests.support import Root, isolated_registry, mounted, roots_of, told_by, use_templates

ID = "0123456789abcdef" * 2
REFRESH = "nitro:refresh-mirror"
ran: list[str] = []


class Count(BaseModel):
    count: int = 0


class Bell(NitroComponent[Count]):
    template_name = "count.html"

    def ring(self) -> None:
        ran.append("ring")
        self.emit("rung")


class Mirror(NitroComponent[Count]):
    """Hears that it is to be refreshed, and nothing else."""

    template_name = "count.html"

    def refresh(self) -> None:
        ran.append("refresh")


class Clerk(NitroComponent[Count]):
    """Writes what it hears."""

    template_name = "count.html"

    @on("rung", from_page=True)
    def write(self) -> None:
        ran.append("write")
        self.state.count += 1


class Cashier(NitroComponent[Count]):
    template_name = "count.html"

    @action(once="commit")
    @on("rung", from_page=True)
    def book(self) -> None:
        ran.append("book")

    @action(once="commit")
    def pay(self) -> None:
        """Nothing calls it here."""


class Payer(NitroComponent[Count]):
    """Has an action for money, and hears of a bell."""

    template_name = "count.html"

    @action(once="commit")
    def pay(self) -> None:
        """Nothing calls it here."""

    @on("rung")
    def look(self) -> None:
        ran.append("look")


@pytest.fixture(autouse=True)
def site(settings: Settings) -> Iterator[None]:
    use_templates(settings, {"count.html": "<b>{{ count }}ä😀</b>"})
    cache.clear()
    ran.clear()
    with isolated_registry():
        for component in (Bell, Mirror, Clerk, Cashier, Payer):
            register_component(component)
        yield


def post(root: Root, name: str, *riders: Any, heard: str = "", tries: int = 0) -> Any:
    entries = [[rider.name, rider.token, *brought] for rider, *brought in riders]
    data = {"nitro-events": json.dumps([[heard, {}]])} if heard else {"nitro-fields": ""}
    data |= {"nitro-along": json.dumps(entries), "nitro-try": str(tries)}
    data |= {"nitro-token": root.token, "nitro-id": ID}
    client = Client()
    client.cookies["csrftoken"] = "a" * 32
    return client.post(f"{root.url}{name}/", data)


def test_a_rider_runs_once(db: None):
    bell, clerk = mounted(Bell), mounted(Clerk)
    first, again = (post(bell, "ring", (clerk,), tries=tries) for tries in (0, 1))
    assert ran == ["ring", "write"]
    assert again["Nitro-Once"] == "kept"
    assert (again.content, told_by(again)) == (first.content, told_by(first))


def test_a_refresh_is_kept_for_what_rides_with_it(db: None):
    """The host only looks; the rider writes."""
    mirror, clerk = mounted(Mirror), mounted(Clerk)
    for tries in (0, 1):
        post(mirror, "refresh", (clerk, [["nitro:rung", {}]], []), heard=REFRESH, tries=tries)
    assert ran == ["refresh", "write"]


def test_a_refresh_alone_is_not(db: None):
    mirror = mounted(Mirror)
    for tries in (0, 1):
        answer = post(mirror, "refresh", (mounted(Mirror),), heard=REFRESH, tries=tries)
        assert "Nitro-Once" not in answer
    assert ran == ["refresh", "refresh"]


def test_of_a_large_answer_each_token_is_kept(db: None, monkeypatch: pytest.MonkeyPatch):
    bell, clerk = mounted(Bell), mounted(Clerk)
    monkeypatch.setattr(packing, "MAX_KEPT_BYTES", 100)
    first, again = (post(bell, "ring", (clerk,), tries=tries) for tries in (0, 1))
    new = {root.id: root.token for root in roots_of(first.content)}
    assert list(new) == [bell.id, clerk.id]
    assert json.loads(again.content.decode().partition(">")[2].partition("<")[0]) == new
    assert told_by(again)[1] == told_by(first)[1]


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(("component", "rows"), [(Cashier, 1), (Payer, 0)])
def test_the_key_of_a_rider_is_committed(component: Any, rows: int):
    """Of one that may run what is for money; not of one that has such an action and hears other."""
    for tries in (0, 1):
        post(mounted(Bell), "ring", (mounted(component),), tries=tries)
    assert len(ran) == 2
    assert OnceKey.objects.count() == rows
