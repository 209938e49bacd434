"""Channels have names that nobody can forge by parts, and say the same things as components."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from enum import Enum
from typing import Any
from uuid import UUID

import pytest
from django.contrib.auth.models import AnonymousUser, Group, User
from django.contrib.auth.signals import user_logged_out
from django.contrib.sessions.models import Session
from django.db import connections, models, transaction
from django.db.models.enums import TextChoices
from django.utils.functional import SimpleLazyObject
from hypothesis import given
from hypothesis import strategies as st
from pytest_django import Settings

from nitro_htmx import NitroEvent
from nitro_htmx.exceptions import EventError
from nitro_htmx.push import Channel, channel, everyone, recheck
from nitro_htmx.push.channels import channel_name, channel_names, channel_of_row
from nitro_htmx.push.engines import BaseEngine, PushUnavailable
from nitro_htmx.push.entries import read_entry


class OrderPaid(NitroEvent):
    order_id: int


class Size(TextChoices):
    SMALL = "s"


class Colour(Enum):
    RED = 1


def pushed(engine: BaseEngine) -> list[tuple[list[str], str, dict[str, Any]]]:
    """Return what is in the log: channels, name, detail."""
    found = []
    for _id, data in engine.tail(100).entries:
        entry = read_entry(data)
        name, detail = json.loads(b"[" + entry.body + b"]")
        found.append((list(entry.channels), name, detail))
    return found


# Names


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("orders",), "orders"),
        (("user:42",), "user:42"),
        (("room", 5), "room:5"),
        (("room", "5:admin"), "room:5%3Aadmin"),
        (("room", "100%"), "room:100%25"),
        ((User,), "auth.user"),
        ((User(pk=7),), "auth.user:7"),
        ((SimpleLazyObject(lambda: User(pk=7)),), "auth.user:7"),
        (("team", Group(pk=3)), "team:auth.group%3A3"),
        ((UUID(int=1), date(2026, 1, 2)), "00000000-0000-0000-0000-000000000001:2026-01-02"),
        (("size", Size.SMALL, Colour.RED), "size:s:1"),
        ((channel("orders"),), "orders"),
        (("Größe",), "Größe"),
    ],
)
def test_a_channel_is_a_name(parts: tuple[Any, ...], name: str):
    assert channel(*parts).names == (name,)


def test_a_proxy_of_a_model_shows_the_same_rows():
    class Staff(User):
        class Meta:
            proxy = True
            app_label = "auth"

    assert channel_name(Staff(pk=7)) == "auth.user:7"


def test_a_row_has_a_channel_whatever_its_key():
    """Saving it with ``live = True`` must not fail; and no other row's key makes that name."""
    keys = ["\xa0", "\n", "x" * 300, "x" * 301, "%" * 80, "%-", ""]
    channels = [channel(Session(pk=key)) for key in keys]
    assert len({*channels}) == len(keys)
    for key, one in zip(keys, channels, strict=True):
        assert channel_of_row(Session, key) == one
        assert channel(*one.names) == one
    assert channel_of_row(Session, channels[0].names[0].partition(":")[2]) != channels[0]


@pytest.mark.parametrize(
    ("parts", "problem"),
    [
        ((), "'' can't be a channel's name. Use 1 to 200 printable characters."),
        (("",), "'' can't be part of a channel's name"),
        (("a\nb",), "printable"),
        (("x" * 201,), "Use 1 to 200"),
        (("!gap",), "none begins with '!'"),
        ((None,), "None can't be part"),
        (("room", None), "None can't be part"),
        ((True,), "True can't be part"),
        ((object,), "Use text, a number, a date, or a row."),
        ((User(),), "has no primary key yet, so it has no channel. Save it."),
        ((AnonymousUser(),), "can't be part"),
    ],
)
def test_what_is_no_name_is_refused(parts: tuple[Any, ...], problem: str):
    with pytest.raises(ValueError, match="channel") as caught:
        channel(*parts)
    assert problem in str(caught.value)


PART = st.text(st.characters(min_codepoint=34, max_codepoint=126), min_size=1, max_size=8)


@given(st.lists(PART, min_size=2, max_size=4), st.lists(PART, min_size=2, max_size=4))
def test_different_parts_have_different_names(one: list[str], other: list[str]):
    """Nobody's text leads into another's channel."""
    assert (channel_name(*one) == channel_name(*other)) is (one == other)


def test_audiences_can_be_joined():
    both = channel("a") | channel("b") | channel("a")
    assert both.names == ("a", "b")
    assert both == channel("b") | channel("a") != channel("a")
    assert len({both, channel("b") | channel("a")}) == 1
    assert repr(both) == "<Channel a | b>"
    assert everyone.names == ("*",)


def test_pages_and_components_give_channels_in_any_form():
    given = ["news", ("room", 5), channel("a") | channel("b"), None, AnonymousUser(), "news"]
    assert channel_names(given) == ("news", "room:5", "a", "b")


# What is said


def test_events_are_pushed_by_name_or_typed(engine: BaseEngine):
    channel("orders").emit("order-paid", {"order_id": 7})
    (channel("orders") | channel("staff")).emit(OrderPaid(order_id=8))
    channel("orders").emit("nitro:plain")
    assert pushed(engine) == [
        (["orders"], "nitro:order-paid", {"component": None, "order_id": 7}),
        (["orders", "staff"], "nitro:order-paid", {"component": None, "order_id": 8}),
        (["orders"], "nitro:plain", {"component": None}),
    ]


def test_components_are_refreshed_and_messages_shown(engine: BaseEngine, caplog: Any):
    channel("a").refresh_component("ShoppingCart", key=5)
    channel("a").refresh()
    for level in ("success", "error", "warning", "info"):
        getattr(channel("a"), level)("Done.")
    found = [(name, detail) for _channels, name, detail in pushed(engine)]
    found[1][1].pop("change", None)  # where a request has begun before
    assert found == [
        ("nitro:refresh-shoppingcart", {"component": None, "key": "5"}),
        ("nitro:refresh-*", {"component": None}),
        ("nitro:message", {"component": None, "level": "success", "text": "Done."}),
        ("nitro:message", {"component": None, "level": "error", "text": "Done."}),
        ("nitro:message", {"component": None, "level": "warning", "text": "Done."}),
        ("nitro:message", {"component": None, "level": "info", "text": "Done."}),
    ]
    channel("a").refresh_component("NoSuchThing")
    assert "no component of this name is registered" in caplog.text


@pytest.mark.parametrize(
    ("event", "data", "problem"),
    [
        ("message", None, "reserved"),
        ("missed", None, "reserved"),
        ("push-state", None, "reserved"),
        ("refresh-cart", None, "Call refresh_component()"),
        ("two words", None, "can't be an event's name"),
        ("x", {"component": "Cart"}, "key 'component'"),
        ("x", {"row": User()}, "can't be sent"),
        ("x", {"text": "x" * 20_000}, "a pushed event may have 16384"),
        (OrderPaid(order_id=1), {}, "holds its own data"),
        (5, None, "An event's name is text or a NitroEvent"),
    ],
)
def test_bad_data_raises_at_the_call(engine: BaseEngine, event: Any, data: Any, problem: str):
    with pytest.raises(EventError) as caught:
        channel("orders").emit(event, data)
    assert problem in str(caught.value)
    assert pushed(engine) == []


# After the commit


@pytest.fixture
def second_database(
    settings: Settings, tmp_path: Any, django_db_blocker: Any, transactional_db: None
) -> Iterator[str]:
    known = connections.configure_settings(
        {
            "default": {},
            "second": {"ENGINE": "django.db.backends.sqlite3", "NAME": tmp_path / "second"},
        }
    )
    connections.settings["second"] = known["second"]
    with django_db_blocker.unblock():
        yield "second"
        connections["second"].close()
    del connections["second"]
    del connections.settings["second"]


@pytest.mark.django_db(transaction=True)
def test_what_is_pushed_leaves_after_the_commit(engine: BaseEngine):
    with transaction.atomic():
        channel("a").emit("one")
        with transaction.atomic():
            channel("a").emit("two")
        assert pushed(engine) == []
    assert [name for _, name, _ in pushed(engine)] == ["nitro:one", "nitro:two"]


@contextmanager
def undone(alias: str) -> Iterator[None]:
    """Undo what is done inside, in a transaction or a savepoint."""
    with transaction.atomic(using=alias):
        yield
        transaction.set_rollback(True, using=alias)


@pytest.mark.django_db(transaction=True)
def test_what_is_rolled_back_was_never_said(engine: BaseEngine):
    """A savepoint's events go with it, the others stay."""
    with transaction.atomic():
        channel("a").emit("one")
        with undone("default"):
            channel("a").emit("two")
    with undone("default"):
        channel("a").emit("three")
    assert [name for _, name, _ in pushed(engine)] == ["nitro:one"]


def test_all_open_transactions_count(second_database: str, engine: BaseEngine):
    """The event waits for both databases, and if either forgets, it has not happened."""
    with transaction.atomic():
        with transaction.atomic(using=second_database):
            channel("a").emit("one")
        assert pushed(engine) == []
    assert [name for _, name, _ in pushed(engine)] == ["nitro:one"]
    for outer, inner in (("default", second_database), (second_database, "default")):
        with transaction.atomic(using=outer), undone(inner):
            channel("a").emit("inner")
        with undone(outer), transaction.atomic(using=inner):
            channel("a").emit("outer")
    assert len(pushed(engine)) == 1


def test_an_engine_that_is_away_is_no_error_of_the_caller(
    engine: BaseEngine, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    def fail(entries: list[bytes]) -> None:
        raise PushUnavailable("Connection refused")

    monkeypatch.setattr(engine, "_append", fail)
    channel("a").emit("one")
    [record] = caplog.records
    assert (record.name, record.levelname) == ("nitro_htmx.push", "ERROR")
    assert record.getMessage().endswith("some: Connection refused")


def test_a_mistake_of_an_engine_is_no_error_of_the_caller(
    engine: BaseEngine, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    def fail(entries: list[bytes]) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(engine, "_append", fail)
    channel("a").emit("one")
    [record] = caplog.records
    assert record.exc_info is not None
    assert record.exc_info[0] is ZeroDivisionError


def test_a_recheck_is_an_entry_of_its_own(engine: BaseEngine):
    """And a logout is another: it takes no grants from the user's other sessions."""
    recheck(User(pk=7))
    user_logged_out.send(User, request=None, user=User(pk=7))
    user_logged_out.send(User, request=None, user=None)  # nobody was logged in
    assert [read_entry(data) for _id, data in engine.tail(10).entries] == [
        (("!recheck",), "", 0, b'"7"'),
        (("!logout",), "", 0, b'"7"'),
    ]


def test_names_stand_for_models_only():
    """A class that only looks like a row is none."""
    assert issubclass(User, models.Model)
    with pytest.raises(ValueError, match="can't be part"):
        channel(Channel)
