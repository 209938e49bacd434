"""``nitro_htmx.testing`` and Chromium agree on what a page makes of pushed events."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, on, register_component
from nitro_htmx.push import channel
from nitro_htmx.push import hub as hub_module
from nitro_htmx.testing import Mount, Nitro
from nitro_htmx.testing.browser import NitroBrowser
from nitro_htmx.testing.record import Record
from tests.browser.journey import Journey
from tests.push.installed import push_installed
from tests.support import isolated_registry, use_templates

pytestmark = pytest.mark.modes("htmx4", "htmx2")


class Counted(BaseModel):
    count: int = 0


@pytest.fixture(autouse=True)
def _site(settings: Settings) -> Iterator[None]:
    use_templates(settings, {"count.html": "<output>{{ count }}</output>"})
    with push_installed(settings), isolated_registry(is_empty=False):

        class Room(NitroComponent[Counted]):
            template_name = "count.html"

            def get_channels(self) -> Any:
                return ["all", ("room", self.key)]

            @on("said", key="room")
            def hear(self) -> None:
                self.state.count += 1

            @on("counted")
            def count_more(self) -> None:
                self.state.count += 10

        class Counter(NitroComponent[Counted]):
            template_name = "count.html"
            channels = ["all"]

            @on("said")
            def hear(self) -> None:
                self.state.count += 1
                self.emit("counted")

        register_component(Room)
        register_component(Counter)
        yield


def push_all() -> None:
    """A burst, in which all that the rules know of comes."""
    channel("room", 1).emit("said", {"room": "1"})
    channel("room", 1).emit("said", {"room": "2"})  # for another key
    (channel("all") | channel("room", 2)).emit("said", {"room": "2"})
    channel("elsewhere").emit("said", {"room": "1"})
    for _ in range(2):
        channel("all").refresh_component("Room", key=2)
        channel("room", 2).refresh()
    channel("all").emit("last")


@pytest.fixture
def helper(journey: Journey) -> Iterator[Nitro]:
    helper = Nitro()
    yield helper
    journey.page.goto("about:blank")  # its stream is of the log that ends here
    helper.close()


@pytest.mark.django_db(transaction=True)
def test_the_helper_hears_what_the_browser_hears(journey: Journey, helper: Nitro):
    """The same events, and the same requests with the same components along."""
    browser = NitroBrowser(journey.page, journey.base_url)
    mounts: list[Any] = ["Counter", Mount("Room", key=1), Mount("Room", key=2)]
    simulated: Any = helper.mount_many(*mounts)
    real: Any = browser.mount_many(*mounts)
    journey.wait_until(lambda: hub_module.hub.stream_count == 1, "a stream")
    with transaction.atomic():  # so that they come in one go, on a busy machine, too
        push_all()
    simulated.pushed()

    def states_of(page: Any) -> list[int]:
        return [
            page["Counter"].state.count,
            *(page.component("Room", k).state.count for k in (1, 2)),
        ]

    journey.wait_until(lambda: states_of(real) == states_of(simulated), "the same states")
    real.settle()
    assert states_of(simulated) == [1, 11, 11]
    assert _events(real.record) == _events(simulated.record)
    assert _requests(real.record) == _requests(simulated.record)
    real.assert_pushed("all", "last")
    browser.close()


def _events(record: Record) -> list[tuple[str, Any]]:
    return [(each.name, each.detail) for each in record.events if "push-state" not in each.name]


def _requests(record: Record) -> list[Any]:
    return [
        (sent.component, sent.heard, sent.along, sent.values.get("nitro-pushed"))
        for sent in record.requests
    ]
