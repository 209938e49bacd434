"""The panel shows what a request pushed, and what its page may hear."""

from collections.abc import Iterator
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.db import transaction
from django.test import Client
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, register_component
from nitro_htmx.push import channel
from tests.support import act, isolated_registry, roots_of, use_templates
from tests.test_panel import stats_of
from tests.toolbar import installed_toolbar

TEMPLATES = {
    "pages/orders.html": "{% load nitro_htmx %}<head>{% nitro_channels 'news' 'weather' %}</head>"
    "<body>{% nitro_component 'Orders' %}{% nitro_component 'Plain' %}</body>",
    "plain.html": "",
}


class Nothing(BaseModel):
    pass


@pytest.fixture(autouse=True)
def toolbar(settings: Settings, push: None) -> Iterator[None]:
    use_templates(settings, TEMPLATES)
    with isolated_registry(), installed_toolbar(settings):

        class Orders(NitroComponent[Nothing]):
            template_name = "plain.html"
            channels = ["orders"]

            def pay(self) -> None:
                with transaction.atomic():
                    (channel("orders") | channel("staff")).emit("paid", {"text": "ü"})
                with transaction.atomic():
                    channel("orders").emit("undone")
                    transaction.set_rollback(True)
                channel("orders").refresh()

            def pay_at_once(self) -> None:
                channel("orders").emit("paid")

            async def pay_slowly(self) -> None:
                channel("orders").emit("paid")

        class Plain(NitroComponent[Nothing]):
            template_name = "plain.html"

        register_component(Orders)
        register_component(Plain)
        yield


def panel_of(response: Any) -> list[str]:
    """Return the headings of the panel, and the texts of all cells below."""
    from debug_toolbar.toolbar import DebugToolbar  # its models need the app to be installed

    stored = DebugToolbar.fetch(response["djdt-request-id"], "NitroPanel")
    assert stored is not None
    content = stored.get_panel_by_id("NitroPanel").content
    found = BeautifulSoup(content, "html.parser").find_all(["h4", "td"])
    return [" ".join(each.get_text(" ").split()) for each in found]


@pytest.mark.django_db(transaction=True)
def test_what_a_request_pushed():
    """To whom, how much, and after which commit; what was rolled back was not sent."""
    client = Client()
    root = roots_of(client.get("/page/orders/").content)[0]
    response = act(client, root, "pay")
    pushes = stats_of(response)["pushes"]
    assert [
        (row["channels"], row["event"], row["bytes"], row["after"], row["is_sent"])
        for row in pushes
    ] == [
        (["orders", "staff"], "nitro:paid", 34, ["default"], True),
        (["orders"], "nitro:undone", 18, ["default"], False),
        (["orders"], "nitro:refresh-*", 50, [], True),
    ]
    assert pushes[0]["detail"] == '{"component": null, "text": "ü"}'
    shown = panel_of(response)
    assert "after the commit of default" in shown
    assert "not sent: rolled back, or not committed" in shown
    assert "at once" in shown
    assert shown[shown.index("Pushed") + 1] == "orders staff"


@pytest.mark.parametrize("action", ["pay_at_once", "pay_slowly"])
@pytest.mark.django_db(transaction=True)
def test_each_request_has_its_own(action: str):
    client = Client()
    root = roots_of(client.get("/page/orders/").content)[0]
    for _ in range(2):
        rows = stats_of(act(client, root, action))["pushes"]
        assert [(row["event"], row["is_sent"]) for row in rows] == [("nitro:paid", True)]
    channel("orders").emit("elsewhere")  # no request at all
    assert stats_of(client.get("/page/orders/"))["pushes"] == []


@pytest.mark.django_db
def test_what_a_page_may_hear():
    response = Client().get("/page/orders/")
    [orders, _plain] = roots_of(response.content)
    assert stats_of(response)["channels"] == [
        {"id": "", "names": ["news", "weather"]},
        {"id": orders.id, "names": ["orders"]},
    ]
    shown = panel_of(response)
    start = shown.index("Channels")
    assert shown[start:] == [
        "Channels",
        "the page",
        "news weather",
        f"#{orders.id}",
        "orders",
    ]
    assert "Pushed" not in shown
