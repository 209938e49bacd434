"""Posted text and heard data become the keyword arguments that a signature asks for."""

import datetime
import enum
import uuid
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from decimal import Decimal
from functools import wraps
from typing import Annotated, Any, Literal, NewType, Optional, Union

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile, UploadedFile
from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    RootModel,
    ValidationError,
    computed_field,
)
from typing_extensions import TypedDict

from nitro_htmx import NitroEvent
from nitro_htmx.actions.arguments import NOTHING, Binder, read_field, reader
from nitro_htmx.exceptions import ArgumentsInvalid, ComponentError
from nitro_htmx.state.values import is_finite
from tests.support import id_of

NOT_AN_INTEGER = "Input should be a valid integer, unable to parse string as an integer"
NOT_FINITE = "Input should be a finite number"
NO_TIME = "Input should be a time that every time zone has"
PHOTO = SimpleUploadedFile("photo.png", b"...", "image/png")


class Colour(enum.Enum):
    RED = "red"


class Size(enum.Enum):
    SMALL = 1
    LARGE = 2


class Weight(enum.IntEnum):
    LIGHT = 1


class Line(BaseModel):
    product_id: int
    price: float = 0


class Note(BaseModel):
    text: str


class Cat(BaseModel):
    kind: Literal["cat"]


class Dog(BaseModel):
    kind: Literal["dog"]


class Point(TypedDict):
    x: int


@dataclass(slots=True)
class Place:
    x: float
    parts: tuple[float, ...] = ()


Numbers = RootModel[list[int]]
ProductId = NewType("ProductId", int)


def binder(annotation: Any, **default: Any) -> Binder:
    """Return the binder of a method with one argument ``x``."""

    def save(self: Any, x: Any) -> None:
        pass

    save.__annotations__ = {"x": annotation}
    save.__defaults__ = tuple(default.values())
    return Binder(save, "save")


def posted(annotation: Any, *values: Any) -> Any:
    return binder(annotation).from_posted({"x": list(values)})["x"]


def wrong(call: Callable[[], object]) -> dict[str, str]:
    with pytest.raises(ArgumentsInvalid) as caught:
        call()
    return caught.value.errors


@pytest.mark.parametrize(
    ("annotation", "values", "expected"),
    [
        (str, ["a", "b"], "b"),
        (str, [""], ""),
        (int, ["1", "2"], 2),
        (float, ["1.5"], 1.5),
        (bool, ["on"], True),
        (bool, ["false"], False),
        (bytes, ["ä"], "ä".encode()),
        (Decimal, ["9.90"], Decimal("9.90")),
        (datetime.date, ["2024-02-29"], datetime.date(2024, 2, 29)),
        (datetime.time, ["13:05"], datetime.time(13, 5)),
        (uuid.UUID, ["00000000-0000-0000-0000-000000000007"], uuid.UUID(int=7)),
        (Any, ["a", "b"], "b"),
        (ProductId, ["7"], 7),
        (Annotated[int, Field(gt=0)], ["7"], 7),
        # Choices
        (Literal["a", "b"], ["a"], "a"),
        (Literal[1, 2], ["2"], 2),
        (Literal[-1, "a"], ["-1"], -1),
        (Literal[-1, "a"], ["a"], "a"),
        (Literal["1", 1], ["1"], "1"),
        (Literal["7", 8], ["7"], "7"),
        (Colour, ["red"], Colour.RED),
        (Size, ["2"], Size.LARGE),
        (Weight, ["1"], Weight.LIGHT),
        # Optional
        (int | None, [""], None),
        (int | None, ["7"], 7),
        (Optional[int], [""], None),  # noqa: UP045 - the older spelling
        (Annotated[int | None, Field(gt=0)], [""], None),
        (Annotated[int, Field(gt=0)] | None, ["7"], 7),
        (int | str | None, [""], None),
        (str | None, [""], ""),
        (int | str, [""], ""),
        (Annotated[Line, Field()] | None, ['{"product_id": 1}'], Line(product_id=1)),
        (datetime.date | None, [""], None),
        (Literal[1, 2] | None, ["2"], 2),
        (Literal["a", 2, None], [""], None),
        (Literal["a", 2, None], ["2"], 2),
        (Literal[None], [""], None),
        (Literal[1, 2] | None, [""], None),
        (Size | None, ["1"], Size.SMALL),
        (list[int] | None, [""], None),
        (list[int] | None, ["1", "2"], [1, 2]),
        (Line | None, [""], None),
        (Line | None, ['{"product_id": 1}'], Line(product_id=1)),
        # Several values
        (list[int], ["1", "2"], [1, 2]),
        (list, ["1", "2"], ["1", "2"]),
        (set[int], ["1", "1"], {1}),
        (frozenset[str], ["a"], frozenset({"a"})),
        (tuple[int, ...], ["1", "2"], (1, 2)),
        (tuple[int, str], ["1", "2"], (1, "2")),
        (Sequence[int], ["1"], [1]),
        (AbstractSet[int], ["1"], frozenset({1})),
        (Annotated[list[int], Field(max_length=2)], ["1", "2"], [1, 2]),
        (list[Size], ["1", "2"], [Size.SMALL, Size.LARGE]),
        (set[Literal[1, 2]], ["2"], {2}),
        # JSON
        (dict, ['{"a": [1]}'], {"a": [1]}),
        (dict[str, int], ['{"a": "1"}'], {"a": 1}),
        (Mapping[str, int], ['{"a": 1}'], {"a": 1}),
        (Line, ['{"product_id": "7"}'], Line(product_id=7)),
        (Numbers, ["[1, 2]"], Numbers([1, 2])),
        (Point, ['{"x": "1"}'], {"x": 1}),
        (Place, ['{"x": 1}'], Place(1.0)),
        (Line | Note, ['{"text": "a"}'], Note(text="a")),
        (Union[Line, Note], ['{"text": "a"}'], Note(text="a")),  # noqa: UP007 - the older spelling
        (Annotated[Cat | Dog, Field(discriminator="kind")], ['{"kind": "dog"}'], Dog(kind="dog")),
        (Cat | Dog | None, [""], None),
        # Files
        (UploadedFile, [PHOTO], PHOTO),
        (UploadedFile | None, [""], None),
        (list[UploadedFile], [PHOTO, PHOTO], [PHOTO, PHOTO]),
        (Any, [PHOTO], PHOTO),
    ],
    ids=str,
)
def test_posted_values_are_coerced_to_the_annotation(
    annotation: Any, values: list[Any], expected: Any
):
    value = posted(annotation, *values)
    assert value == expected
    assert type(value) is type(expected)


@pytest.mark.parametrize(
    ("annotation", "value", "text"),
    [
        (int, "seven", NOT_AN_INTEGER),
        (int, "", NOT_AN_INTEGER),
        (int, "1.5", NOT_AN_INTEGER),
        (int, "9" * 5000, "Unable to parse input string as an integer, exceeded maximum size"),
        (int, PHOTO, "Input should be a valid integer"),
        (str, PHOTO, "Input should be a valid string"),
        (UploadedFile, "photo.png", "Input should be an instance of UploadedFile"),
        (Literal[1, 2], "3", "Input should be 1 or 2"),
        (Literal[1, 2], " 1", "Input should be 1 or 2"),
        (Literal[1, 2], PHOTO, "Input should be 1 or 2"),
        (Size, "3", "Input should be 1 or 2"),
        (list[int], "x", f"0: {NOT_AN_INTEGER}"),
        (list[int], "", f"0: {NOT_AN_INTEGER}"),
        (Line, "{}", "product_id: Field required"),
        (Line, '{"product_id": "x"}', f"product_id: {NOT_AN_INTEGER}"),
        (Line, "[]", "Input should be a valid dictionary or instance of Line"),
        (Line, PHOTO, "Input should be a valid dictionary or instance of Line"),
        (dict, PHOTO, "Input should be a valid dictionary"),
        (dict, "", "is not JSON text: EOF while parsing a value at line 1 column 0"),
        (dict, "{", "is not JSON text: EOF while parsing an object at line 1 column 1"),
        (dict, '{"a": NaN}', "is not JSON text: expected value at line 1 column 7"),
        (
            dict,
            '{"a": "\\ud80"}',
            "is not JSON text: invalid escape at line 1 column 13",
        ),
        (
            dict,
            '{"a":' * 500 + "1" + "}" * 500,
            "is not JSON text: recursion limit exceeded at line 1 column 1006",
        ),
        # No number that is none
        (float, "nan", NOT_FINITE),
        (float, "-inf", NOT_FINITE),
        (float, "1e999", NOT_FINITE),
        (Decimal, "NaN", NOT_FINITE),
        (list[float], "Infinity", f"0: {NOT_FINITE}"),
        (dict[str, float], '{"a": 1e999}', f"a: {NOT_FINITE}"),
        (dict, '{"a": [{"b": 1e999}]}', NOT_FINITE),
        (Line, '{"product_id": 1, "price": "NaN"}', NOT_FINITE),
        (Place, '{"x": 1, "parts": ["inf"]}', NOT_FINITE),
        (Place, '{"x": "nan"}', NOT_FINITE),
        # No time that some zone lacks, and no duration beyond those of Python
        (datetime.datetime, "9999-12-31T23:59:59Z", NO_TIME),
        (list[datetime.datetime], "0001-01-01", NO_TIME),
        (datetime.timedelta, "-P999999999DT1S", "Input is out of range"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_what_does_not_fit_is_named(annotation: Any, value: Any, text: str):
    assert wrong(lambda: posted(annotation, value)) == {"x": text}


def test_missing_arguments():
    """One without a default has to be there; a default stands in as it is."""

    class Component:
        def save(self, a: int, b, c: int = 3, *, d: str, e: Any = NOTHING) -> None:
            pass

    bind = Binder(Component.save, "save").from_posted
    assert bind({"a": ["1"], "b": ["2"], "d": ["4"]}) == {"a": 1, "b": "2", "d": "4"}
    assert bind({name: ["1"] for name in "abcde"}) == {"a": 1, "b": "1", "c": 1, "d": "1", "e": "1"}
    with pytest.raises(ArgumentsInvalid) as caught:
        bind({"c": ["x"], "d": ["4"]})
    assert caught.value.errors == {"a": "is missing", "b": "is missing", "c": NOT_AN_INTEGER}
    assert str(caught.value) == (
        f"The arguments of 'save' are not valid. a: is missing; b: is missing; c: {NOT_AN_INTEGER}"
    )


def test_names_that_are_not_in_the_signature_are_dropped():
    assert binder(int).from_posted({"x": ["1"], "y": ["2"], "self": ["3"]}) == {"x": 1}


def test_an_argument_without_an_annotation():
    """It takes what was posted; ``None`` as its default says that it is text."""

    def save(self: Any, a, b=None, c=1):
        pass

    bind = Binder(save, "save").from_posted
    assert bind({"a": ["1"], "b": ["1"], "c": ["1"]}) == {"a": "1", "b": "1", "c": "1"}
    assert wrong(lambda: bind({"a": [PHOTO], "b": [PHOTO]})) == {
        "b": "Input should be a valid string"
    }


def test_the_rest_of_the_names():
    """``**kwargs`` takes them, each coerced, and never the component itself."""

    def save(this: Any, a: int, **rest: int) -> None:
        pass

    bind = Binder(save, "save").from_posted
    assert bind({"a": ["1"], "b": ["2"], "c-d": ["3"]}) == {"a": 1, "b": 2, "c-d": 3}
    assert bind({"a": ["1"], "this": ["2"], "self": ["3"]}) == {"a": 1, "self": 3}
    assert bind({"a": ["1"]}) == {"a": 1}
    assert wrong(lambda: bind({"b": ["x"]})) == {"a": "is missing", "b": NOT_AN_INTEGER}
    assert Binder(save, "save").from_detail({"a": 1, "this": 2, "component": "X"}) == {"a": 1}


def test_a_wrapped_method_has_its_own_signature():
    def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(function)
        def inner(*args: Any, **kwargs: Any) -> Any:
            return function(*args, **kwargs)

        return inner

    @decorate
    def save(self: Any, x: int) -> None:
        pass

    assert Binder(save, "save").from_posted({"x": ["1"], "y": ["2"]}) == {"x": 1}


def test_a_wrapper_s_own_name_for_the_component_is_no_argument():
    """A visitor who posts it must not get in the component's place."""

    def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(function)
        def inner(component: Any, *args: Any, **kwargs: Any) -> Any:
            return function(component, *args, **kwargs)

        return inner

    @decorate
    def save(this: Any, **rest: str) -> Any:
        return this, rest

    bound = Binder(save, "save").from_posted({"component": ["x"], "this": ["y"], "b": ["1"]})
    assert bound == {"b": "1"}
    assert save("itself", **bound) == ("itself", {"b": "1"})


def test_exceptions_of_a_validator_go_on():
    """A bug is not a visitor's mistake, even if it is a ``TypeError``."""

    def fail(value: Any) -> Any:
        raise TypeError("bug")

    with pytest.raises(TypeError, match="bug"):
        posted(Annotated[str, AfterValidator(fail)], "x")


# What an event brings


class Updated(NitroEvent):
    model_config = ConfigDict(strict=True, extra="forbid")
    day: datetime.date
    price: float = Field(0, alias="thePrice")


class Loose(NitroEvent):
    count: int

    @computed_field  # type: ignore[prop-decorator]
    @property
    def twice(self) -> int:
        return self.count * 2


def test_data_arrives_by_name():
    """The emitter's name is no argument; JSON's own types are kept."""

    class Component:
        def listen(
            self, product_id: int, lines: list[Line], note: str | None = "-", **more: Any
        ) -> None:
            pass

    bind = Binder(Component.listen, "listen").from_detail
    assert bind(
        {"component": "Cart", "product_id": 7, "lines": [{"product_id": 1}], "x": [None]}
    ) == {"product_id": 7, "lines": [Line(product_id=1)], "x": [None]}
    assert bind({"product_id": 1, "lines": [], "note": None})["note"] is None
    assert wrong(lambda: bind({"product_id": [], "lines": "[]"})) == {
        "product_id": "Input should be a valid integer",
        "lines": "Input should be a valid list",
    }


def test_data_that_is_not_finite_is_refused():
    class Component:
        def listen(self, x: Any) -> None:
            pass

    bind = Binder(Component.listen, "listen").from_detail
    assert wrong(lambda: bind({"x": {"a": [float("inf")]}})) == {"x": NOT_FINITE}


def listening(event_class: Any) -> Callable[[Mapping[str, Any]], dict[str, Any]]:
    def listen(self: Any, event: Any, times: int = 1) -> None:
        pass

    listen.__annotations__ = {"event": event_class, "times": int}
    return Binder(listen, "listen").from_detail


def test_a_typed_event_arrives_as_a_whole():
    """By field name and from JSON, as it left, whatever its configuration."""
    bind = listening(Updated)
    event = Updated(day=datetime.date(2024, 1, 1), thePrice=1.5)
    assert bind({"component": "Cart", "day": "2024-01-01", "price": 1.5}) == {"event": event}
    assert bind({"day": "2024-01-01", "price": 1.5, "component": "X"})["event"].price == 1.5


@pytest.mark.parametrize(
    ("detail", "text"),
    [
        ({}, "day: Field required"),
        (
            {"day": "x"},
            "day: Input should be a valid date in the format YYYY-MM-DD, input is too short",
        ),
        ({"day": "2024-01-01", "price": "1"}, "price: Input should be a valid number"),
        ({"day": "2024-01-01", "times": 2}, "times: Extra inputs are not permitted"),
        ({"day": "2024-01-01", "price": float("nan")}, NOT_FINITE),
    ],
    ids=str,
)
def test_a_typed_event_that_somebody_made_up(detail: dict[str, Any], text: str):
    assert wrong(lambda: listening(Updated)(detail)) == {"event": text}


class Moved(NitroEvent):
    at: datetime.datetime | None = None
    took: datetime.timedelta | None = None


@pytest.mark.parametrize(
    ("detail", "text"),
    [
        ({"at": "9999-12-31T23:59:59Z"}, NO_TIME),
        ({"took": "-P999999999DT1S"}, "Input is out of range"),
    ],
)
def test_a_typed_event_beyond_the_calendar(detail: dict[str, Any], text: str):
    assert wrong(lambda: listening(Moved)(detail)) == {"event": text}


def test_a_computed_field_comes_back_unread():
    event = Loose(count=2)
    assert listening(Loose)({"count": 2, "twice": 100}) == {"event": event}


def test_a_typed_event_can_be_posted_as_json():
    """A listener is an action, too."""

    class Component:
        def listen(self, event: Loose) -> None:
            pass

    assert Binder(Component.listen, "listen").from_posted({"event": ['{"count": 1}']}) == {
        "event": Loose(count=1)
    }


def test_a_typed_event_stands_for_all_data():
    def listen(self: Any, event: Any, other: int) -> None:
        pass

    listen.__annotations__ = {"event": Loose, "other": int}
    with pytest.raises(ComponentError) as caught:
        Binder(listen, "listen")
    assert str(caught.value) == (
        "listen() takes Loose and other arguments. An event's class stands for all of the event's "
        "data; give the others a default."
    )


@pytest.mark.parametrize("annotation", [Loose | Updated, Loose | None, list[Loose]], ids=str)
def test_a_listener_takes_one_class_of_event(annotation: Any):
    """The fields alone do not tell which of two events it was."""
    with pytest.raises(ComponentError) as caught:
        listening(annotation)
    assert str(caught.value) == (
        f"listen() takes {annotation} as 'event'. Write one listener for each event's class."
    )


# Bound fields


@pytest.mark.parametrize(
    ("annotation", "values", "expected"),
    [
        (str, ["a"], "a"),
        (int, ["7"], "7"),
        (int | None, [""], None),
        (list[int], ["1", "2"], ["1", "2"]),
        (dict[str, int], ['{"a": 1}'], {"a": 1}),
        (dict[str, int], ["{"], "{"),
        (Literal[1, 2], ["2"], 2),
        # Nothing posted
        (bool, [], False),
        (bool | None, [], False),
        (Annotated[bool, Field()], [], False),
        (list[int], [], []),
        (set[int] | None, [], []),
        (tuple, [], []),
        (str, [], NOTHING),
        (int | None, [], NOTHING),
        (Literal["a"], [], NOTHING),
    ],
    ids=id_of,
)
def test_the_raw_value_of_a_bound_field(annotation: Any, values: list[str], expected: Any):
    assert read_field(annotation, values) == expected


def test_readers_leave_the_values_alone():
    values = ["1", "2"]
    assert reader(list[int])(values) == values
    assert reader(list[int])(values) is not values


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (1.5, True),
        (float("nan"), False),
        ("nan", True),
        ({"a": [({1.0},)]}, True),
        ({"a": [({float("inf")},)]}, False),
        (Line(product_id=1, price=float("inf")), False),
        (Place(1, (float("nan"),)), False),
        (Place, True),
        (Numbers([1]), True),
        (PHOTO, True),
    ],
    ids=str,
)
def test_finite_at_any_depth(value: object, expected: bool):
    assert is_finite(value) is expected


class Deferred(BaseModel):
    model_config = ConfigDict(defer_build=True)
    type: list[int] = []


class Unfinished(BaseModel):
    model_config = ConfigDict(defer_build=True)
    later: "Later"


def take_deferred(component: object, it: Deferred) -> None: ...


def take_unfinished(component: object, it: Unfinished) -> None: ...


UNFINISHED = Binder(take_unfinished, "take").parameters[0]


class Later(BaseModel):
    number: int


def test_a_model_that_is_built_late():
    with pytest.raises(ValidationError) as info:
        Binder(take_deferred, "take").parameters[0].validate({"type": ["x", "y"]})
    assert info.value.error_count() == 1


def test_a_model_of_something_that_is_defined_later():
    assert UNFINISHED.validate({"later": {"number": "7"}}).later.number == 7
