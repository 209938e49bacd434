"""A value of the wrong type that code puts into a state is an error in DEBUG and in tests."""

from __future__ import annotations

import logging
from decimal import Decimal
from typing import Any, Literal
from unittest import mock

import pytest
from django.test import Client
from pydantic import BaseModel, Field
from pytest_django import Settings

from nitro_htmx import NitroComponent, action, on, register_component
from nitro_htmx.base import assigned as module
from nitro_htmx.dispatch import run
from nitro_htmx.exceptions import ComponentError
from tests.support import act, mounted, root_of, use_templates


class Line(BaseModel):
    pieces: int = 0


class BasketState(BaseModel):
    name: str = Field("x", min_length=1)
    price: Decimal = Decimal(1)
    size: Literal["s", "m"] = "s"
    lines: list[Line] = []
    anything: Any = None


class Basket(NitroComponent[BasketState]):
    template_name = "basket.html"

    @action(validate=False)
    def look(self) -> None:
        pass

    @on("priced")
    def hear(self) -> None:
        self.state.price = "dear"  # type: ignore[assignment]

    def keep(self) -> None:
        self.state.anything = {"deep": [object()]}

    def reach(self, name: str, assigns: bool) -> None:
        if assigns:
            setattr(self.state, name, 1)
        else:
            getattr(self.state, name)

    async def areach(self, name: str, assigns: bool) -> None:
        self.reach(name, assigns)

    def stumble(self) -> None:
        self.state.name = Line().piece  # type: ignore[attr-defined]


class Odd(Basket):
    def get_initial_state(self, value: Any = "many") -> BasketState:
        state = BasketState()
        state.price = value
        return state


class Eager(Basket):
    def get_initial_state(self) -> BasketState:
        self.emit("basket-made")
        self.success("Here it is")
        return BasketState()


@pytest.fixture(autouse=True)
def components(registry: None, settings: Settings) -> None:
    text = '{% load nitro_htmx %}<input {% nitro_model "price" %}>'
    use_templates(settings, {"basket.html": text})
    for component in (Basket, Odd, Eager):
        register_component(component)


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        ("price", "many", "'many' in self.state.price: Input should be a valid decimal"),
        ("size", "xl", "'xl' in self.state.size: Input should be 's' or 'm'"),
        ("name", 5, "5 in self.state.name: Input should be a valid string"),
        ("name", None, "None in self.state.name: Input should be a valid string"),
        ("lines", "abc", "'abc' in self.state.lines: Input should be a valid array"),
        ("lines", [{"pieces": "x"}], "'x' in self.state.lines.0.pieces: Input should be a valid"),
    ],
)
def test_an_action_that_assigns_another_type(client: Client, field: str, value: Any, shown: str):
    """pydantic lets it pass; visitors would read that a field is not valid."""

    class Assigning(Basket):
        def go(self) -> None:
            setattr(self.state, field, value)

    register_component(Assigning)
    with pytest.raises(ComponentError) as caught:
        act(client, mounted(Assigning), "go")
    assert str(caught.value).startswith(f"Assigning.go() has left {shown}")


def test_a_listener_is_named(client: Client):
    with pytest.raises(ComponentError, match=r"^Basket\.hear\(\) has left 'dear' in self"):
        act(client, mounted(Basket), "refresh", heard=[["nitro:priced", {}]])


def test_a_first_state_of_another_type():
    with pytest.raises(ComponentError, match=r"^Odd\.get_initial_state\(\) has left 'many'"):
        mounted(Odd)


@pytest.mark.parametrize("value", [None, ""])
def test_a_form_may_begin_empty(value: Any):
    assert mounted(Odd, value=value).read_token().invalid == ("price",)


@pytest.mark.parametrize(
    ("name", "error", "hint"),
    [
        ("prise", AttributeError, "Did you mean 'price'?"),
        ("zz", AttributeError, "Its fields: name, price, size, lines, anything."),
        ("prise", ValueError, "Did you mean 'price'?"),
    ],
)
@pytest.mark.parametrize("action", ["reach", "areach"])
def test_a_field_that_there_is_not_is_named_with_the_nearest(
    client: Client, action: str, name: str, error: type[Exception], hint: str
):
    """Of what is read and of what is assigned; pydantic's own error goes on."""
    with pytest.raises(error) as caught:
        act(client, mounted(Basket), action, {"name": name, "assigns": error is ValueError})
    note = f"The state of Basket has no field '{name}'. {hint}"
    assert note in caught.value.__notes__


def test_what_another_object_does_not_have_is_not_explained(client: Client):
    with pytest.raises(AttributeError) as caught:
        act(client, mounted(Basket), "stumble")
    assert not hasattr(caught.value, "__notes__")


def test_what_a_visitor_entered_is_no_mistake(client: Client):
    root = mounted(Basket)
    response = act(client, root, "look", fields={"price": "many"})
    assert response.status_code == 200
    assert act(client, root_of(response.content), "look").status_code == 200


def test_an_action_may_empty_an_input(client: Client):
    class Emptying(Basket):
        def clear(self) -> None:
            self.state.price = ""  # type: ignore[assignment]
            self.state.name = ""

    register_component(Emptying)
    assert act(client, mounted(Emptying), "clear").status_code == 200


def test_visitors_get_an_invalid_field(
    client: Client, monkeypatch: pytest.MonkeyPatch, settings: Settings
):
    """In production the page goes on, as before."""
    monkeypatch.setattr(module, "is_under_test", lambda: False)
    root = mounted(Odd)
    assert root.read_token().invalid == ("price",)
    settings.DEBUG = True
    with pytest.raises(ComponentError):
        mounted(Odd)


def test_in_production_nothing_is_read_twice(client: Client, monkeypatch: pytest.MonkeyPatch):
    """A form that begins empty has an invalid field at each action, and costs nothing more."""
    root = mounted(Odd, value="")
    monkeypatch.setattr(module, "is_under_test", lambda: False)
    with mock.patch.object(run, "posted_changes") as reading:
        assert act(client, root, "look", fields={"price": ""}).status_code == 200
    assert not reading.called


def test_an_object_in_a_field_for_anything_is_named(client: Client):
    with pytest.raises(ComponentError) as caught:
        act(client, mounted(Basket), "keep")
    assert str(caught.value).startswith(
        "The field 'anything' of BasketState holds a value of the type dict, which has no JSON "
        "form: Unable to serialize unknown type: <class 'object'>."
    )


def test_an_event_of_the_first_state_is_heard_by_nobody(caplog: pytest.LogCaptureFixture):
    mounted(Eager)
    assert caplog.record_tuples == [
        (
            "nitro_htmx.reminders",
            logging.WARNING,
            (
                "Eager has sent nitro:basket-made, nitro:message while its first state was made. "
                "Nobody hears that: the page is not there yet. Send events in actions and "
                "listeners."
            ),
        )
    ]
