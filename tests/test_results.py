"""What actions return, and what a page script gets of it."""

import logging
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from textwrap import dedent
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.http import HttpResponseRedirect
from django.shortcuts import redirect
from django.test import Client
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, on, register_component
from nitro_htmx.catalogue.build import build_catalogue
from nitro_htmx.catalogue.typescript import as_typescript
from nitro_htmx.exceptions import ComponentError
from nitro_htmx.testing import Nitro
from tests.support import act, envelope_of, isolated_registry, mounted, use_templates


class Receipt(BaseModel):
    number: int
    total: Decimal
    on: date


@dataclass
class Place:
    row: int


class TillState(BaseModel):
    sold: int = 0


class Till(NitroComponent[TillState]):
    template_name = "till.html"

    def sell(self, by: int = 1) -> int:
        self.state.sold += by
        return self.state.sold

    async def receipt(self) -> Receipt:
        return Receipt(number=7, total=Decimal("1.50"), on=date(2026, 11, 27))

    def place(self) -> Place | None:
        return Place(3)

    def nothing(self) -> None:
        """Return nothing."""

    def much(self) -> list[str]:
        return ["</script>ä" * 300]

    def refuse(self) -> int:
        self.add_error(None, "No.")
        return 1

    def group(self) -> Any:
        self.emit("sold")
        return Group(pk=5, name="a")

    def unsaid(self):
        return "x"

    def leave(self) -> HttpResponseRedirect | int:
        return redirect("/there/")

    @on("asked")
    def hear(self) -> int:
        return 5


@pytest.fixture(autouse=True)
def shop(settings: Settings):
    use_templates(settings, {"till.html": "{{ sold }}"})
    with isolated_registry():
        register_component(Till)
        yield


def result_of(client: Client, action: str, **more: Any) -> Any:
    response = act(client, mounted(Till), action, **more)
    return envelope_of(response).get("result", "nothing")


@pytest.mark.parametrize(
    ("action", "result"),
    [
        ("sell", 1),
        ("receipt", {"number": 7, "total": "1.50", "on": "2026-11-27"}),
        ("place", {"row": 3}),
        ("nothing", "nothing"),
        ("refuse", "nothing"),
        ("leave", "nothing"),
        ("unsaid", "x"),
    ],
)
def test_what_an_action_returns_stands_beside_the_events(
    client: Client, action: str, result: object
):
    assert result_of(client, action) == result


def test_no_event_carries_it(client: Client):
    envelope = envelope_of(act(client, mounted(Till), "sell"))
    ((name, detail),) = envelope["events"]
    assert name == "nitro:action-complete"
    assert detail == {"component": "Till", "action": "sell", "state": {"sold": 1}}


def test_a_listener_s_is_nobody_s(client: Client):
    assert result_of(client, "refresh", heard=[["nitro:asked", {}]]) == "nothing"


def test_a_large_one_follows_the_html(client: Client):
    response = act(client, mounted(Till), "much")
    assert envelope_of(response) == {"id": "nitro-till-1"}
    assert response.content.decode().count("</script>") == 1


def test_what_can_not_be_sent_is_an_error_for_developers(client: Client):
    with pytest.raises(ComponentError) as caught:
        act(client, mounted(Till), "group")
    assert str(caught.value) == (
        "Till.group() returned Group, which can't be sent to the page: 'the value' is <Group: a>. "
        "Send its id and the fields that matter. Return nothing if no page script is to have it."
    )


def test_for_visitors_the_action_is_done(
    client: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    """It has done its work by then; an upgrade must not make a failure of it."""
    monkeypatch.setattr("nitro_htmx.dispatch.results.is_under_test", lambda: False)
    response = act(client, mounted(Till), "group")
    assert response.status_code == 200
    assert "result" not in envelope_of(response)
    assert [name for name, _ in envelope_of(response)["events"]] == [
        "nitro:sold",
        "nitro:action-complete",
    ]
    (record,) = caplog.records
    assert (record.name, record.levelno) == ("nitro_htmx.views", logging.ERROR)
    assert record.message.startswith("Till.group() returned Group")


def test_the_helpers_for_tests_return_it():
    till = Nitro().mount(Till)
    assert till.call("sell", by=4) == 4
    assert till.call("receipt") == {"number": 7, "total": "1.50", "on": "2026-11-27"}
    assert till.call("much") == ["</script>ä" * 300]
    assert till.call("nothing") is None
    assert till.call("refuse") is None


def test_declarations_say_it():
    text = as_typescript(build_catalogue())
    _, _, rest = text.partition("  interface Results {\n")
    assert dedent(rest.partition("  }\n")[0]) == dedent(
        """\
        Till: {
          hear: number;
          leave: number;
          much: string[];
          nothing: undefined;
          place: ResultData.Place | undefined;
          receipt: ResultData.Receipt;
          refuse: number;
          sell: number;
        };
        """
    )
    _, _, shared = text.partition("  namespace ResultData {\n")
    assert dedent(shared.partition("\n  }\n")[0]) + "\n" == dedent(
        """\
        interface Place {
          row: number;
        }
        interface Receipt {
          number: number;
          total: string;
          on: string;
        }
        """
    )
