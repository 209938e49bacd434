"""What holds for every state, token and sequence of calls, not only for examples."""

import datetime
import uuid
from decimal import Decimal
from enum import Enum
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from nitro_htmx.actions.arguments import Binder
from nitro_htmx.events.queue import EventQueue
from nitro_htmx.exceptions import TokenRefused
from nitro_htmx.state.schema import StateSchema
from nitro_htmx.state.token import Token, sign, unsign


class Colour(Enum):
    RED = "red"
    BLUE = 2


class Line(BaseModel):
    product: str
    pieces: int


class WideState(BaseModel):
    text: str = ""
    number: int = 0
    ratio: float = 0.0
    price: Decimal = Decimal(0)
    day: datetime.date | None = None
    moment: datetime.datetime | None = None
    key: uuid.UUID | None = None
    colour: Colour = Colour.RED
    size: Literal["s", 2] = "s"
    tags: set[str] = set()
    pair: tuple[int, bool] = (0, False)
    lines: list[Line] = []
    extra: dict[str, list[int | str | None]] = {}


# JSON is UTF-8 on its way, which has no lone surrogates.
TEXT = st.text(st.characters(codec="utf-8"))
STATES = st.builds(
    WideState,
    text=TEXT,
    number=st.integers(),
    ratio=st.floats(allow_nan=False, allow_infinity=False),
    price=st.decimals(allow_nan=False, allow_infinity=False),
    day=st.none() | st.dates(),
    moment=st.none() | st.datetimes(timezones=st.just(datetime.UTC)),
    key=st.none() | st.uuids(),
    colour=st.sampled_from(Colour),
    size=st.sampled_from(["s", 2]),
    tags=st.sets(TEXT, max_size=3),
    pair=st.tuples(st.integers(), st.booleans()),
    lines=st.lists(st.builds(Line, product=TEXT, pieces=st.integers()), max_size=3),
    extra=st.dictionaries(TEXT, st.lists(st.integers() | TEXT | st.none(), max_size=3), max_size=3),
)
SCHEMA = StateSchema(WideState)


def token_of(state: WideState, **fields: Any) -> Token:
    given_fields: dict[str, Any] = {
        "component": "Wide",
        "instance_id": "nitro-wide-1",
        "key": None,
        "subject": "7",
        "language": "en",
        "bound": ("text",),
        "invalid": (),
        **fields,
    }
    return Token(state=SCHEMA.dump(state), **given_fields)


@given(STATES)
def test_any_state_comes_back_through_its_token(state: WideState):
    token = token_of(state)
    back = unsign(sign(token), component="Wide", subject="7")
    assert back == token
    assert SCHEMA.load(back.state) == (state, {})


@given(
    st.builds(
        token_of,
        STATES,
        instance_id=TEXT,
        key=st.none() | TEXT,
        subject=st.just("7"),
        language=TEXT,
        bound=st.lists(TEXT, max_size=3).map(tuple),
        invalid=st.lists(TEXT, max_size=3).map(tuple),
    )
)
def test_no_part_of_a_token_runs_into_another(token: Token):
    assert unsign(sign(token), component="Wide", subject="7") == token


@given(STATES, st.data())
def test_a_token_with_any_byte_changed_is_refused(state: WideState, data: st.DataObject):
    text = sign(token_of(state))
    at = data.draw(st.integers(0, len(text) - 1))
    byte = data.draw(
        st.characters(min_codepoint=1, max_codepoint=127).filter(lambda c: c != text[at])
    )
    with pytest.raises(TokenRefused):
        unsign(text[:at] + byte + text[at + 1 :], component="Wide", subject="7")


NAMES = st.from_regex(r"[a-z0-9_][a-z0-9_.-]{0,9}x", fullmatch=True).filter(
    lambda name: not name.startswith("refresh-")
)


@given(
    st.lists(
        st.tuples(st.just("emit"), NAMES)
        | st.tuples(st.just("refresh"), st.from_regex(r"[A-Z][a-z]{0,5}", fullmatch=True))
        | st.tuples(st.just("message"), TEXT)
    )
)
def test_events_leave_in_the_order_of_the_calls(calls: list[tuple[str, str]]):
    queue = EventQueue("Cart")
    expected = []
    for number, (kind, value) in enumerate(calls):
        if kind == "emit":
            queue.emit(value, {"number": number})
            expected.append((f"nitro:{value}", {"component": "Cart", "number": number}))
        elif kind == "refresh":
            queue.refresh(value, key=number)
            expected.append(
                (f"nitro:refresh-{value.lower()}", {"component": "Cart", "key": str(number)})
            )
        else:
            queue.message("info", value)
            expected.append(
                ("nitro:message", {"component": "Cart", "level": "info", "text": value})
            )
    assert [(event.name, event.detail) for event in queue] == expected


class Desk:
    def act(
        self,
        count: int,
        ids: list[int],
        limit: int | None = None,
        size: Literal[1, 2] = 1,
        **rest: str,
    ) -> None: ...


@given(
    count=st.integers(-(10**18), 10**18),
    ids=st.lists(st.integers(-(10**18), 10**18), min_size=1, max_size=5),
    limit=st.none() | st.integers(-(10**18), 10**18),
    size=st.sampled_from([1, 2]),
    rest=st.dictionaries(st.from_regex(r"x[a-z]{1,5}", fullmatch=True), TEXT, max_size=3),
)
def test_arguments_survive_being_posted_as_text(
    count: int, ids: list[int], limit: int | None, size: int, rest: dict[str, str]
):
    posted = {
        "count": [str(count)],
        "ids": [str(item) for item in ids],
        "limit": ["" if limit is None else str(limit)],
        "size": [str(size)],
        **{name: ["ignored", value] for name, value in rest.items()},
    }
    bound = Binder(Desk.act, "act").from_posted(posted)
    assert bound == {"count": count, "ids": ids, "limit": limit, "size": size, **rest}
