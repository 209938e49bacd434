"""Dotted names lead to declared places of a state, and nowhere else."""

from collections.abc import Sequence
from typing import Annotated, Any

import pytest
from pydantic import BaseModel, Field

from nitro_htmx.state.paths import (
    NOT_THERE,
    error_name,
    find_path,
    first_field,
    get_value,
    is_within,
    set_value,
)


class Street(BaseModel):
    name: str = "High"
    number: int = 1


class Address(BaseModel):
    street: Street = Street()
    notes: list[str] = []


class Post(BaseModel):
    title: str = ""


class State(BaseModel):
    email: str = ""
    address: Address = Address()
    spare: Address | None = None
    lines: list[Street] = []
    either: Post | Street | None = None
    pair: tuple[int, Street] = (1, Street())
    many: Annotated[Sequence[Annotated[Street, Field(title="x")]], Field(max_length=9)] = []
    untyped: list[Any] = []
    table: dict[str, Street] = {}
    chosen: set[int] = set()
    anything: Any = None


@pytest.mark.parametrize(
    ("name", "annotation"),
    [
        ("email", str),
        ("address", Address),
        ("address.street", Street),
        ("address.street.number", int),
        ("address.notes.3", str),
        ("spare.street.name", str),
        ("lines.0.number", int),
        ("lines.120.name", str),
        ("either.title", str),
        ("either.number", int),
        ("pair.0", int),
        ("pair.1.name", str),
        ("many.2.name", str),
        ("untyped.0", Any),
    ],
)
def test_declared_places(name: str, annotation: Any):
    path = find_path(State, name)
    assert path is not None
    assert path.name == name
    assert path.annotation == annotation


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "email.",
        ".email",
        "address..street",
        "__class__",
        "model_fields",
        "address.__class__",
        "address.__dict__",
        "address.model_fields",
        "address.street.__init__.__globals__",
        "email.upper",
        "lines",
        "lines.-1.name",
        "lines.00.name",
        "lines.1_0.name",
        "lines.٣.name",
        "lines.1e3.name",
        "lines.append",
        "lines.9999999.name",
        "pair.2",
        "table.x",
        "table.x.name",
        "chosen.0",
        "anything.x",
        "untyped.0.x",
        "address.street.name.0",
        "a" * 10_000,
        ".".join(["address"] * 1000),
        None,
        7,
        ["email"],
        b"email",
    ][1:],
    ids=lambda name: str(name)[:40],
)
def test_nothing_else_is_a_place(name: Any):
    if name == "lines":
        assert find_path(State, name) is not None  # the list itself is a field
    else:
        assert find_path(State, name) is None


def steps(name: str) -> tuple[str | int, ...]:
    path = find_path(State, name)
    assert path is not None
    return path.steps


STATE = State(lines=[Street(number=5)], address=Address(notes=["a", "b"]), either=Street())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("address.street.name", "High"),
        ("address.notes.1", "b"),
        ("address.notes.2", NOT_THERE),
        ("lines.0.number", 5),
        ("lines.1.number", NOT_THERE),
        ("spare", None),
        ("spare.street.name", NOT_THERE),
        ("either.title", NOT_THERE),
        ("either.number", 1),
        ("pair.1.number", 1),
    ],
)
def test_values_of_a_state_and_of_its_json(name: str, value: Any):
    assert get_value(STATE, steps(name)) == value
    assert get_value(STATE.model_dump(mode="json"), steps(name)) == value


def test_a_value_that_was_never_set():
    """``model_construct()`` leaves out what it has no value for."""

    class Needy(BaseModel):
        needed: int

    values: dict[str, Any] = {}
    assert get_value(Needy.model_construct(_fields_set=None, **values), ("needed",)) is NOT_THERE


@pytest.mark.parametrize(
    ("name", "is_set"),
    [
        ("email", True),
        ("address.street.name", True),
        ("address.notes.0", True),
        ("address.notes.2", False),
        ("lines.0.number", True),
        ("lines.1.number", False),
        ("spare", True),
        ("spare.street.name", False),
    ],
)
def test_a_value_is_set_where_there_is_a_place(name: str, is_set: bool):
    """Nothing grows: an index out of bounds adds no item, and no sub-model appears."""
    data = STATE.model_dump(mode="json")
    assert set_value(data, steps(name), "new") is is_set
    assert get_value(data, steps(name)) == (
        "new" if is_set else get_value(STATE.model_dump(mode="json"), steps(name))
    )
    if not is_set:
        assert data == STATE.model_dump(mode="json")


@pytest.mark.parametrize(
    ("location", "bound", "name"),
    [
        ((), (), "__all__"),
        (("email",), (), "email"),
        (("address", "street", "number"), (), "address.street.number"),
        (("address", "street", "number"), ("address",), "address.street.number"),
        (("address",), ("address.street.number",), "address"),
        (("lines", 0), (), "lines.0"),
        (("lines", 0, "number"), (), "lines.0.number"),
        (("address", "notes", 1), (), "address.notes"),
        (("address", "notes", 1), ("address.notes",), "address.notes"),
        (("address", "notes", 1), ("address.notes.1",), "address.notes.1"),
        (("chosen", 0), ("chosen",), "chosen"),
        (("table", "x", "number"), (), "table"),
        (("either", "Street", "number"), (), "either.number"),
        (("pair", 0), (), "pair"),
        (("pair", 0), ("pair.0",), "pair.0"),
        (("unheard",), (), "unheard"),
    ],
)
def test_where_an_error_is_shown(
    location: tuple[str | int, ...], bound: tuple[str, ...], name: str
):
    assert error_name(State, location, bound) == name


def test_names():
    assert first_field("lines.0.number") == first_field("lines") == "lines"
    assert is_within("lines.0.number", "lines.0")
    assert is_within("lines", "lines")
    assert not is_within("lines2", "lines")
    assert not is_within("lines", "lines.0")
