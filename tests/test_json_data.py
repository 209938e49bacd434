"""Event data and arguments become the JSON that a browser reads back unchanged."""

import datetime
import enum
import json
import uuid
from collections import OrderedDict
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy, override
from pydantic import BaseModel, RootModel

from nitro_htmx.events.json_data import (
    NotSendable,
    ascii_json,
    javascript_text,
    json_ready,
    read_json,
)


class Level(enum.IntEnum):
    LOW = 1


class Colour(enum.Enum):
    RED = Decimal("1.10")


class Inner(BaseModel):
    price: Decimal
    when: datetime.date


@dataclass
class Point:
    x: int
    y: Any = None


class Metres(int):
    pass


class Odd:
    def __repr__(self) -> str:
        return "<" + "odd" * 50 + ">"


NAN = float("nan")
ODD = "<" + ("odd" * 50)[:96] + "..."


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (True, True),
        (0, 0),
        (2**53, 2**53),
        (-(2**53), -(2**53)),
        (1.5, 1.5),
        ("ä\u2028\0</script>\ud800", "ä\u2028\0</script>\ud800"),
        (SafeString("<b>"), "<b>"),
        (Decimal("9.90"), "9.90"),
        (Level.LOW, 1),
        (Metres(7), 7),
        (Colour.RED, "1.10"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (datetime.date(2024, 2, 29), "2024-02-29"),
        (datetime.datetime(2024, 2, 29, 1, tzinfo=datetime.UTC), "2024-02-29T01:00:00Z"),
        (datetime.timedelta(hours=1), "PT1H"),
        (b"abc", "abc"),
        ([1, (2, {3})], [1, [2, [3]]]),
        (frozenset({1}), [1]),
        ({"a": {"b": Decimal(1)}, 1: None}, {"a": {"b": "1"}, "1": None}),
        (OrderedDict(a=1), {"a": 1}),
        (
            Inner(price=Decimal("1.0"), when=datetime.date(2024, 1, 1)),
            {"price": "1.0", "when": "2024-01-01"},
        ),
        (RootModel[list[Decimal]]([Decimal(1)]), ["1"]),
        (Point(1, Decimal("2.5")), {"x": 1, "y": "2.5"}),
    ],
    ids=repr,
)
def test_sendable(value: Any, expected: Any):
    """Each value takes its exact JSON form, in the plain types only."""
    ready = json_ready(value)
    assert ready == expected
    assert isinstance(ready, type(expected))
    assert json.loads(json.dumps(ready)) == expected


def test_lazy_text_is_read_in_the_language_of_the_call():
    text = gettext_lazy("Yes")
    with override("de"):
        ready = json_ready({"text": text})
    assert ready == {"text": "Ja"}
    assert type(ready["text"]) is str


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (
            User(username="ann"),
            "'the value' is <User: ann>. Send its id and the fields that matter.",
        ),
        (
            {"users": [1, User(username="ann")]},
            "'users.1' is <User: ann>. Send its id and the fields that matter.",
        ),
        (NAN, "'the value' is nan. JSON has no such number."),
        ({"a": float("inf")}, "'a' is inf. JSON has no such number."),
        ({"a": Decimal("NaN")}, "'a' is Decimal('NaN'). JSON has no such number."),
        (
            {"a": 2**53 + 1},
            "'a' is 9007199254740993. JavaScript would round it; send it as text.",
        ),
        (
            {"a": -(2**53) - 1},
            "'a' is -9007199254740993. JavaScript would round it; send it as text.",
        ),
        (
            {"a": Metres(2**60)},
            "'a' is 1152921504606846976. JavaScript would round it; send it as text.",
        ),
        ({"a": {1.5: 1}}, "'a' is 1.5. It is a key, and keys are text."),
        ({None: 1}, "'the value' is None. It is a key, and keys are text."),
        ({True: 1}, "'the value' is True. It is a key, and keys are text."),
        ({Level.LOW: 1}, "'the value' is <Level.LOW: 1>. It is a key, and keys are text."),
        (object, "'the value' is <class 'object'>. Convert it to text or a number."),
        ({"a": Odd()}, f"'a' is {ODD}. Convert it to text or a number."),
        (b"\xff", r"'the value' is b'\xff'. Convert it to text or a number."),
        (
            [Point(2**60)],
            "'0.x' is 1152921504606846976. JavaScript would round it; send it as text.",
        ),
        (
            [Point(1, User(username="ann"))],
            "'0' is Point(x=1, y=<User: ann>). Convert it to text or a number.",
        ),
        ({"a": Point(1, NAN)}, "'a.y' is nan. JSON has no such number."),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_not_sendable(value: Any, message: str):
    """The text says where the value stands, what it is, and what to send instead."""
    with pytest.raises(NotSendable) as caught:
        json_ready(value)
    assert str(caught.value) == message


def test_a_queryset_is_not_sendable():
    """It would run a query, and hold models."""
    with pytest.raises(NotSendable, match="Convert it to text or a number"):
        json_ready({"users": User.objects.none()})


def test_the_result_shares_nothing_with_the_data():
    """What an action changes later does not change what it sent."""
    data: dict[str, Any] = {"items": [{"id": 1}]}
    ready = json_ready(data)
    data["items"][0]["id"] = 2
    data["items"].append(3)
    assert ready == {"items": [{"id": 1}]}


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"a": [1, None, True, 1.5, "x"]}, '{"a":[1,null,true,1.5,"x"]}'),
        ("\0\x1f\x7f\n", r'"\u0000\u001f\u007f\n"'),
        ("ä\u2028", r'"\u00e4\u2028"'),
        ("\U0001f600", r'"\ud83d\ude00"'),
        ({"\ud800": "\udfff"}, r'{"\ud800":"\udfff"}'),
        ("</script>", '"</script>"'),
        ("\\", r'"\\"'),
    ],
)
def test_ascii_json(value: Any, text: str):
    """A header can hold it: printable ASCII, no space that would cost a byte."""
    assert ascii_json(value) == text
    assert all(" " <= character <= "~" for character in text)
    assert json.loads(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (r'["\ud83d"]', ["\ufffd"]),
        (r'["a\ud83d", "\uDE00b"]', ["a\ufffd", "\ufffdb"]),
        (r'["\ud83d\ude00\ud83d"]', ["\U0001f600\ufffd"]),
        (r'["\ude00\ud83d"]', ["\ufffd\ufffd"]),
        (r'["\\ud83d", "\\\ud83d"]', [r"\ud83d", "\\\ufffd"]),
        (r'["\ud83d\ud83d\ude00"]', ["\ufffd\U0001f600"]),
        (r'["\u001f"]', ["\x1f"]),
    ],
)
def test_half_a_surrogate_pair_of_a_page_becomes_a_replacement_character(text: str, value: Any):
    """Scripts make one where they cut text inside of an emoji; forms post it so, too."""
    assert read_json(text) == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("null", "null"),
        ("true", "true"),
        ("false", "false"),
        ("7", "7"),
        ("7.0", "7"),
        ("-0.0", "0"),
        ("0.1", "0.1"),
        ("0.000001", "0.000001"),
        ("1.5e-7", "1.5e-7"),
        ("1e-10", "1e-10"),
        ("1.2345678901234567e20", "123456789012345670000"),
        ("1e21", "1e+21"),
        ('"é"', "é"),
        ('[1, null, [2.0, "x"]]', "1,,2,x"),
        ('{"a": 1}', "[object Object]"),
    ],
)
def test_the_text_that_javascript_makes(text: str, expected: str):
    """The journey in ``test_riding.py`` asks a browser."""
    assert javascript_text(read_json(text)) == expected
