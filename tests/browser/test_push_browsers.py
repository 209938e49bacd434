"""Chromium, Firefox and WebKit read the same stream."""

from collections.abc import Iterator

import pytest
from pytest_django import Settings

from nitro_htmx.push import channel
from nitro_htmx.push.hub import hub
from tests.browser.pushing import cut, pages_that_listen
from tests.browser.tabs.tab import Tab

pytestmark = pytest.mark.modes("htmx4", "htmx2")


@pytest.fixture(autouse=True)
def _listening(tab: Tab, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with pages_that_listen(lambda: tab.open("/"), settings, monkeypatch):
        yield


def test_events_arrive_once_and_in_order(tab: Tab):
    """Over streams that end, with all that the page listens with."""
    tab.open("/page/pushed/")
    tab.wait_for_heard("nitro:push-state")
    for number in range(30):
        channel("orders").emit("order-paid", {"number": number})
        if number % 10 == 5:
            tab.wait_for_heard("nitro:order-paid", number)
            cut()
    heard = tab.wait_for_heard("nitro:order-paid", 30)
    assert [detail["number"] for detail in heard] == list(range(30))
    tab.wait_for_text(".numbers", ",".join(map(str, range(30))))
    assert hub.stream_count <= 2
    assert tab.heard("nitro:missed") == []
