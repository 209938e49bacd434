"""Nothing that anybody posts is a server error, and nothing of it gets past the annotations."""

import datetime
import enum
import json
import math
import uuid
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, Literal

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile, UploadedFile
from django.http import HttpResponse
from django.test import RequestFactory
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, Field, field_serializer, model_validator
from pytest_django import Settings

from nitro_htmx import NitroComponent, NitroEvent, action, on, register_component
from nitro_htmx.dispatch.calls import INVALID
from nitro_htmx.views import action_view
from tests.support import (
    Root,
    ended,
    envelope_of,
    events_of,
    mounted,
    roots_of,
    use_templates,
)


class Size(enum.Enum):
    SMALL = 1
    LARGE = "large"


class Line(BaseModel):
    piece: int = 0
    price: float = 0


class Cat(BaseModel):
    kind: Literal["cat"] = "cat"


class Dog(BaseModel):
    kind: Literal["dog"] = "dog"
    lines: list[Line] = []


@dataclass
class Place:
    x: float


class WideState(BaseModel):
    text: str = Field("", max_length=10)
    number: int | None = None
    ratio: float = 0.5
    price: Decimal = Decimal(1)
    day: datetime.date | None = None
    moment: datetime.datetime | None = None
    uid: uuid.UUID | None = None
    size: Size = Size.SMALL
    pick: Literal[1, 2, "x"] = 1
    agreed: bool = False
    maybe: bool | None = None
    tags: list[str] = []
    numbers: set[int] = set()
    pair: tuple[int, str] = (1, "")
    line: Line = Line()
    pet: Annotated[Cat | Dog, Field(discriminator="kind")] = Cat()
    loose: dict[str, Any] = {}
    anything: Any = None
    raw: bytes = b""

    @field_serializer("price")
    def write_price(self, value: Decimal) -> str:
        return f"{value:.2f}"

    @model_validator(mode="after")
    def check(self) -> "WideState":
        if self.text == "no":
            raise ValueError("No.")
        return self


FIELD_NAMES = list(WideState.model_fields)
LISTED = {"tags", "numbers", "pair"}  # no <input> is bound to several values


class StrictState(WideState):
    model_config = ConfigDict(strict=True)


class Paid(NitroEvent):
    amount: float
    lines: list[Line] = []


ARGUMENTS: dict[str, Any] = {
    "text": str,
    "number": int | None,
    "ratio": float,
    "price": Decimal | None,
    "size": Size,
    "picks": list[Literal[1, 2]],
    "line": Line,
    "pet": Cat | Dog | None,
    "place": Place,
    "loose": dict[str, Any],
    "photo": UploadedFile,
    "rest": Any,
}


class WideComponent:
    """A plain mixin, so that two components of different states share it."""

    state: Any

    @action
    def take(self, **arguments: Any) -> None:
        pass

    @action
    def check(
        self,
        text: str = "",
        number: int | None = None,
        ratio: float = 0,
        price: Decimal | None = None,
        size: Size = Size.SMALL,
        picks: list[Literal[1, 2]] | None = None,
        line: Line | None = None,
        pet: Cat | Dog | None = None,
        place: Place | None = None,
        loose: dict[str, Any] | None = None,
        photo: UploadedFile | None = None,
    ) -> None:
        assert math.isfinite(ratio)
        assert line is None or math.isfinite(line.price)

    @on("heard")
    def hear(self, number: int = 0, **rest: Any) -> None:
        self.state.anything = number

    @on(Paid)
    def hear_paid(self, event: Paid) -> None:
        assert math.isfinite(event.amount)

    def updating(self, field: str, value: Any) -> bool:
        return bool(value != "refused")


class Wide(WideComponent, NitroComponent[WideState]):
    template_name = "wide.html"


class Strict(WideComponent, NitroComponent[StrictState]):
    template_name = "wide.html"


@pytest.fixture(autouse=True)
def components(registry: None, settings: Settings) -> None:
    inputs = "".join(
        f"<select {{% nitro_model '{name}' element='select' %}}></select>"
        if name in LISTED
        else f"<input {{% nitro_model '{name}' %}}>"
        for name in FIELD_NAMES
    )
    use_templates(settings, {"wide.html": "{% load nitro_htmx %}" + inputs})
    register_component(Wide)
    register_component(Strict)


def post(root: Root, name: str, data: dict[str, Any]) -> HttpResponse:
    request = RequestFactory().post(
        f"{root.url}{name}/", ended({**data, "nitro-token": root.token})
    )
    request._dont_enforce_csrf_checks = True  # type: ignore[attr-defined]
    return action_view(request, root.name, name)


def check(root: Root, response: HttpResponse) -> None:
    """Assert what every answer of ours has."""
    assert response.status_code in {200, 400, 404, INVALID}
    envelope_of(response)
    events_of(response)
    html = roots_of(response.content)
    assert len(html) == (1 if response.status_code == 200 or response.content[:4] == b"<div" else 0)
    for new in html:
        assert list(json.loads(new.read_token().state, parse_constant=pytest.fail)) == FIELD_NAMES


NUMBERS = st.sampled_from(
    ["", "0", "1", "-1", "1.5", "nan", "inf", "-Infinity", "1e999", "9" * 5000, "0x1", "٣"]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.text(max_size=5) | st.sampled_from(["kind", "price", "x"]), inner, max_size=3
        )
    ),
    max_leaves=5,
)
STRUCTURES = JSON.map(json.dumps) | st.sampled_from(
    ['{"kind": "dog", "lines": [{"price": "NaN"}]}', '{"price": 1e999}', "[" * 500, '"\\ud800"']
)
WORDS = st.sampled_from(["on", "true", "refused", "no", "large", "cat", "2024-02-29", "\0", "a\nb"])
VALUES = st.lists(st.text(max_size=12) | NUMBERS | STRUCTURES | WORDS, max_size=3)
FILES = st.builds(lambda text: [SimpleUploadedFile("a.txt", text.encode())], st.text(max_size=3))
NAMES = st.sampled_from([*ARGUMENTS, "self", "csrfmiddlewaretoken", "emit"]) | st.text(
    st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=5
)
FIELDS = st.sampled_from(FIELD_NAMES) | st.text(max_size=5)
MANY = settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@MANY
@given(
    component_class=st.sampled_from([Wide, Strict]),
    name=st.sampled_from(["take", "check", "hear", "refresh", "nothing"]),
    arguments=st.dictionaries(NAMES, VALUES | FILES, max_size=4),
    fields=st.dictionaries(FIELDS, VALUES | FILES, max_size=4),
    listed=st.lists(FIELDS, max_size=4),
)
@example(Wide, "take", {}, {"line": ['{"price": []}']}, [])
def test_no_form_is_a_server_error(
    component_class: type[NitroComponent[Any]],
    name: str,
    arguments: dict[str, Any],
    fields: dict[str, Any],
    listed: list[str],
):
    """And an answer's own token is good for the next request."""
    root = mounted(component_class)
    bound = {f"{root.id}.{field}": values for field, values in fields.items()}
    data = {**arguments, **bound, "nitro-fields": ",".join([*fields, *listed])}
    response = post(root, name, data)
    check(root, response)
    for new in roots_of(response.content):
        check(new, post(new, "take", {}))


@MANY
@given(
    heard=JSON
    | st.lists(
        st.tuples(
            st.sampled_from(["nitro:heard", "nitro:paid", "nitro:refresh-wide", "x"]),
            st.none() | st.dictionaries(NAMES | st.just("amount"), JSON, max_size=3),
        ),
        max_size=3,
    )
)
def test_no_heard_event_is_a_server_error(heard: Any):
    root = mounted(Wide)
    response = post(root, "refresh", {"nitro-events": json.dumps(heard)})
    check(root, response)


@MANY
@given(st.binary(max_size=200))
def test_no_body_is_a_server_error(body: bytes):
    root = mounted(Wide)
    for kind in ("application/x-www-form-urlencoded", "application/json", "text/plain"):
        request = RequestFactory().post(f"{root.url}take/", body, content_type=kind)
        request._dont_enforce_csrf_checks = True  # type: ignore[attr-defined]
        check(root, action_view(request, root.name, "take"))
