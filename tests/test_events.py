"""Events leave in the order of the calls, and bad ones fail at the line that emits them."""

import datetime
import enum
import logging
import uuid
from contextlib import suppress
from decimal import Decimal
from types import MappingProxyType
from typing import Any, ClassVar

import pytest
from django.contrib.auth.models import User
from django.core import mail
from django.db import connection, transaction
from django.utils.translation import gettext_lazy, override
from pydantic import BaseModel, Field, computed_field
from pytest_django import Settings

from nitro_htmx import NitroEvent
from nitro_htmx.events.queue import (
    Event,
    EventQueue,
    detail_of,
    event_name,
    refresh_event_name,
    wire_name_of,
)
from nitro_htmx.exceptions import EventError

NAME_RULE = (
    " can't be an event's name. Use up to 100 ASCII letters, digits, '-', '_', '.' and ':', and "
    "begin with a letter, a digit or '_'. Example: 'cart-updated'."
)


class Unit(enum.Enum):
    PIECE = "piece"


class Line(BaseModel):
    unit: Unit
    price: Decimal


class CartUpdated(NitroEvent):
    item_count: int
    lines: list[Line] = []


class PriceChange(NitroEvent):
    name = "price.changed"
    product_id: int = Field(alias="productId")

    @computed_field  # type: ignore[prop-decorator]
    @property
    def text(self) -> str:
        return f"#{self.product_id}"


class Renamed(NitroEvent):
    name: str  # type: ignore[misc]


@pytest.fixture
def queue() -> EventQueue:
    return EventQueue("Cart")


def pairs(queue: EventQueue) -> list[tuple[str, dict[str, Any]]]:
    return [(event.name, event.detail) for event in queue]


@pytest.mark.parametrize(
    "name",
    [
        "cart-updated",
        "cartUpdated",
        "2024",
        "_x",
        "a.b:c",
        "x" * 100,
        "UPPER",
        "messages",
        "refresh",
    ],
)
def test_a_name_gets_the_prefix_once(name: str):
    assert event_name(name) == f"nitro:{name}"
    assert event_name(f"nitro:{name}") == f"nitro:{name}"


@pytest.mark.parametrize(
    "name",
    [
        "",
        "nitro:",
        "a b",
        "a,b",
        "-a",
        ".a",
        ":a",
        "ä",
        "a[b]",
        "a\n",
        "x" * 101,
        "nitro:a b",
        "from:",
        "\0",
    ],
)
def test_a_name_that_hx_trigger_could_not_parse(name: str):
    if name == "from:":  # it is one word to htmx
        assert event_name(name) == "nitro:from:"
        return
    with pytest.raises(EventError) as caught:
        event_name(name)
    assert str(caught.value) == repr(name) + NAME_RULE


@pytest.mark.parametrize("name", ["message", "error", "action-complete", "events"])
@pytest.mark.parametrize("prefix", ["", "nitro:"])
def test_a_reserved_name(queue: EventQueue, prefix: str, name: str):
    with pytest.raises(EventError) as caught:
        queue.emit(prefix + name)
    assert str(caught.value) == (
        f"The event name {prefix + name!r} is reserved; choose a more specific one."
    )
    assert pairs(queue) == []


@pytest.mark.parametrize("name", ["refresh-productlist", "nitro:refresh-x", "refresh-"])
def test_refreshing_has_a_method_of_its_own(queue: EventQueue, name: str):
    with pytest.raises(EventError) as caught:
        queue.emit(name)
    full = "nitro:" + name.removeprefix("nitro:")
    assert str(caught.value) == f"{full!r} is reserved. Call refresh_component() instead of emit()."


@pytest.mark.parametrize("name", [None, 7, CartUpdated, Line(unit="piece", price=1)], ids=repr)
def test_a_name_that_is_no_text(queue: EventQueue, name: Any):
    with pytest.raises(EventError) as caught:
        queue.emit(name)
    assert str(caught.value) == f"An event's name is text or a NitroEvent, not {name!r}."


def test_events_keep_the_order_of_the_calls(queue: EventQueue):
    """All kinds stand in one line; the same name twice is two events."""
    queue.emit("b", {"n": 1})
    queue.message("success", "Saved")
    queue.refresh("ProductList")
    queue.emit("a")
    queue.emit("b", {"n": 2})
    queue.refresh("ProductList", key=7)
    queue.message("info", gettext_lazy("Yes"))
    queue.complete("save", {"n": 2})
    assert pairs(queue) == [
        ("nitro:b", {"component": "Cart", "n": 1}),
        ("nitro:message", {"component": "Cart", "level": "success", "text": "Saved"}),
        ("nitro:refresh-productlist", {"component": "Cart"}),
        ("nitro:a", {"component": "Cart"}),
        ("nitro:b", {"component": "Cart", "n": 2}),
        ("nitro:refresh-productlist", {"component": "Cart", "key": "7"}),
        ("nitro:message", {"component": "Cart", "level": "info", "text": "Yes"}),
        ("nitro:action-complete", {"component": "Cart", "action": "save", "state": {"n": 2}}),
    ]
    queue.clear()
    assert pairs(queue) == []


def test_error_event(queue: EventQueue):
    queue.error("save", "No.", 422)
    assert list(queue) == [
        Event(
            "nitro:error",
            {"component": "Cart", "action": "save", "error": "No.", "status": 422},
        )
    ]


def test_lazy_text_is_read_at_the_call(queue: EventQueue):
    with override("de"):
        queue.message("info", gettext_lazy("Yes"))
        queue.error("save", gettext_lazy("No"), 422)
    (_, message), (_, error) = pairs(queue)
    assert (message["text"], error["error"]) == ("Ja", "Nein")


@pytest.mark.parametrize("key", [0, "", "a'b", uuid.UUID(int=1)], ids=repr)
def test_a_key_travels_as_text(queue: EventQueue, key: object):
    """Only ``None`` means "every instance"."""
    queue.refresh("Cart", key)
    assert pairs(queue) == [("nitro:refresh-cart", {"component": "Cart", "key": str(key)})]


def test_data_is_made_ready_at_the_call(queue: EventQueue):
    """What the action changes later does not change what it said."""
    data = {"items": [1], "price": Decimal("9.90"), "day": datetime.date(2024, 1, 1)}
    queue.emit("x", data)
    data["items"] = []
    assert pairs(queue) == [
        ("nitro:x", {"component": "Cart", "items": [1], "price": "9.90", "day": "2024-01-01"})
    ]


@pytest.mark.parametrize("key", ["target", "error", "cancelled", "elt", "__proto__", "", "ä"])
def test_no_key_but_component_is_special(queue: EventQueue, key: str):
    queue.emit("x", {key: None})
    assert pairs(queue) == [("nitro:x", {"component": "Cart", key: None})]


NAMED = "Give each value a name: {'name': value}."


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            {"component": "Other"},
            (
                "The data of 'nitro:x' has a key 'component'. That key names the emitter on the "
                "page; choose another."
            ),
        ),
        ([], f"The data of 'nitro:x' has to be a dictionary, not []. {NAMED}"),
        ("text", f"The data of 'nitro:x' has to be a dictionary, not 'text'. {NAMED}"),
        (0, f"The data of 'nitro:x' has to be a dictionary, not 0. {NAMED}"),
        (
            Line(unit=Unit.PIECE, price=Decimal(1)),
            (
                "The data of 'nitro:x' has to be a dictionary, not "
                f"Line(unit=<Unit.PIECE: 'piece'>, price=Decimal('1')). {NAMED}"
            ),
        ),
        (
            {"user": User(username="ann")},
            (
                "The data of 'nitro:x' can't be sent: 'user' is <User: ann>. Send its id and the "
                "fields that matter."
            ),
        ),
        (
            {"a": [{"b": float("nan")}]},
            "The data of 'nitro:x' can't be sent: 'a.0.b' is nan. JSON has no such number.",
        ),
    ],
    ids=lambda value: repr(value)[:30],
)
def test_bad_data_fails_at_the_call(queue: EventQueue, data: Any, message: str):
    with pytest.raises(EventError) as caught:
        queue.emit("x", data)
    assert str(caught.value) == message
    assert pairs(queue) == []


def test_the_largest_event(settings: Settings):
    """The size is that of ASCII JSON, as it is sent."""
    settings.NITRO_HTMX = {"MAX_EVENT_BYTES": 19}
    assert detail_of("nitro:x", {"text": "x" * 8}) == {"text": "x" * 8}
    assert detail_of("nitro:x", {"text": "ä" + "x" * 2}) == {"text": "ä" + "x" * 2}
    with pytest.raises(EventError) as caught:
        detail_of("nitro:x", {"text": "ä" + "x" * 3})
    assert str(caught.value) == (
        "The data of 'nitro:x' has 20 bytes; the setting MAX_EVENT_BYTES allows 19. Send an id or "
        "a URL, and let the page fetch the rest."
    )


@pytest.mark.parametrize(
    ("event_class", "name"),
    [(CartUpdated, "cart-updated"), (PriceChange, "price.changed"), (Renamed, "renamed")],
)
def test_typed_events_have_a_name(event_class: type[NitroEvent], name: str):
    """It is the class's own, or the attribute ``name``; a field of that name is data."""
    assert wire_name_of(event_class) == f"nitro:{name}"


def test_typed_events_carry_their_fields(queue: EventQueue):
    queue.emit(CartUpdated(item_count=1, lines=[Line(unit=Unit.PIECE, price=Decimal("1.50"))]))
    queue.emit(PriceChange(productId=7))
    queue.emit(Renamed(name="New"))
    assert pairs(queue) == [
        (
            "nitro:cart-updated",
            {
                "component": "Cart",
                "item_count": 1,
                "lines": [{"unit": "piece", "price": "1.50"}],
            },
        ),
        ("nitro:price.changed", {"component": "Cart", "product_id": 7, "text": "#7"}),
        ("nitro:renamed", {"component": "Cart", "name": "New"}),
    ]


def test_a_subclass_of_a_typed_event_has_its_own_name():
    class PriceRise(PriceChange):
        pass

    class Fall(PriceChange):
        name: ClassVar[str] = "price-fall"

    assert PriceRise.wire_name == "nitro:price-rise"
    assert Fall.wire_name == "nitro:price-fall"
    assert PriceChange.wire_name == "nitro:price.changed"


def test_a_typed_event_takes_no_other_data(queue: EventQueue):
    with pytest.raises(EventError) as caught:
        queue.emit(CartUpdated(item_count=1), {})
    assert str(caught.value) == "CartUpdated holds its own data; pass no other."


def test_a_typed_event_with_a_field_component_fails_at_the_call(queue: EventQueue):
    class Odd(NitroEvent):
        component: str = "x"

    with pytest.raises(EventError, match="has a key 'component'"):
        queue.emit(Odd())


def test_a_typed_event_of_a_reserved_name_fails_at_its_definition():
    with pytest.raises(EventError, match="The event name 'message' is reserved"):
        type("Message", (NitroEvent,), {"__module__": __name__})
    with pytest.raises(EventError, match="can't be an event's name"):
        type("Blank", (NitroEvent,), {"__module__": __name__, "name": "a b"})


@pytest.mark.parametrize("event", [NitroEvent, Line, len, 7], ids=repr)
def test_what_has_no_name_is_refused(event: Any):
    """Such as ``@on`` without parentheses, which passes the method itself."""
    with pytest.raises(EventError) as caught:
        wire_name_of(event)
    assert str(caught.value) == f"An event's name is text or a NitroEvent, not {event!r}."


@pytest.mark.parametrize("component", ["ProductList", "PRODUCTLIST", "productlist"])
def test_the_name_of_a_refresh_has_no_case(component: str):
    assert refresh_event_name(component) == "nitro:refresh-productlist"


# Declared events


def test_only_declared_events_pass(queue: EventQueue):
    queue.emit("a", None, {"nitro:a"})
    with pytest.raises(EventError) as caught:
        queue.emit("b", None, {"nitro:a"})
    assert str(caught.value) == (
        "Cart emits 'nitro:b', which its attribute 'emits' does not list. Add it."
    )
    assert pairs(queue) == [("nitro:a", {"component": "Cart"})]


@pytest.mark.parametrize("is_debug", [False, True])
def test_visitors_do_not_suffer_from_an_undeclared_event(
    queue: EventQueue,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    is_debug: bool,
):
    """In production it is sent, and a line in the log says so."""
    monkeypatch.delattr(mail, "outbox")
    settings.NITRO_HTMX = {"DEBUG": is_debug}
    if is_debug:
        with pytest.raises(EventError, match="does not list"):
            queue.emit("b", None, set())
        return
    queue.emit("b", None, set())
    assert pairs(queue) == [("nitro:b", {"component": "Cart"})]
    assert caplog.record_tuples == [
        (
            "nitro_htmx.events",
            logging.WARNING,
            "Cart emits 'nitro:b', which its attribute 'emits' does not list. Add it.",
        )
    ]


# Transactions


class Stop(Exception):
    pass


def fill(queue: EventQueue, name: str) -> None:
    queue.emit(name)
    queue.refresh(name)
    queue.message("info", name)


def names_of(queue: EventQueue) -> list[str]:
    return [event.name.removeprefix("nitro:") for event in queue]


@pytest.mark.django_db(transaction=True)
def test_events_of_a_transaction_go_with_it(queue: EventQueue):
    """What the events speak of never happened; messages are for the visitor and stay."""
    fill(queue, "before")
    with suppress(Stop), transaction.atomic():
        fill(queue, "lost")
        raise Stop
    with transaction.atomic():
        fill(queue, "kept")
    assert names_of(queue) == [
        "before",
        "refresh-before",
        "message",
        "message",
        "kept",
        "refresh-kept",
        "message",
    ]


@pytest.mark.django_db(transaction=True)
def test_events_of_a_savepoint_go_with_it(queue: EventQueue):
    """Also while the outer transaction, as under ``ATOMIC_REQUESTS``, is still open."""
    with transaction.atomic():
        queue.emit("outer")
        with suppress(Stop), transaction.atomic():
            queue.emit("inner")
            raise Stop
        queue.emit("last")
        assert names_of(queue) == ["outer", "last"]
    assert names_of(queue) == ["outer", "last"]


@pytest.mark.django_db(transaction=True)
def test_a_transaction_marked_for_rollback_takes_its_events_along(queue: EventQueue):
    with transaction.atomic():
        queue.emit("lost")
        transaction.set_rollback(True)
    assert names_of(queue) == []


@pytest.mark.django_db(databases=[])
def test_no_connection_is_opened_for_an_event(queue: EventQueue):
    """A component without a database pays nothing."""
    queue.emit("x")
    assert names_of(queue) == ["x"]
    assert connection.connection is None or not connection.in_atomic_block


def test_mappings_of_any_kind_are_data(queue: EventQueue):
    queue.emit("x", MappingProxyType({"a": 1}))
    assert pairs(queue) == [("nitro:x", {"component": "Cart", "a": 1})]
