"""States travel as JSON in both directions, and what does not validate keeps its value."""

import datetime
import enum
import uuid
from decimal import Decimal
from typing import Annotated, Any, Literal

import pytest
from pydantic import (
    AfterValidator,
    AliasChoices,
    BaseModel,
    ConfigDict,
    Field,
    PrivateAttr,
    ValidationError,
    computed_field,
    field_serializer,
    field_validator,
    model_validator,
)
from pydantic_core import from_json

from nitro_htmx.exceptions import ComponentError
from nitro_htmx.state.schema import Loaded, Settled, StateSchema
from tests.support import id_of

NOT_AN_INTEGER = "Enter a whole number."


class Colour(enum.Enum):
    RED = "red"


class Weight(enum.IntEnum):
    LIGHT = 1


class Address(BaseModel):
    street: str = ""
    number: int = 0


class Cat(BaseModel):
    kind: Literal["cat"] = "cat"
    lives: int = 9


class Dog(BaseModel):
    kind: Literal["dog"] = "dog"
    tricks: list[str] = []


class Everything(BaseModel):
    text: str = "ä\u2028\0</script>'\""
    number: int = 2**70
    ratio: float = -0.1
    price: Decimal = Decimal("9.90")
    day: datetime.date = datetime.date(2024, 2, 29)
    moment: datetime.datetime = datetime.datetime(2024, 2, 29, 1, 2, 3, 4, tzinfo=datetime.UTC)
    span: datetime.timedelta = datetime.timedelta(days=1, microseconds=5)
    uid: uuid.UUID = uuid.UUID(int=7)
    colour: Colour = Colour.RED
    weight: Weight = Weight.LIGHT
    raw: bytes = "ä".encode()
    tags: set[str] = {"a", "b"}
    frozen: frozenset[int] = frozenset({1})
    pair: tuple[int, str] = (1, "x")
    maybe: int | None = None
    either: int | str = "5"
    address: Address = Address(street="High", number=1)
    addresses: dict[str, Address] = {"home": Address(number=2)}
    pet: Annotated[Cat | Dog, Field(discriminator="kind")] = Dog(tricks=["sit"])
    loose: dict[str, Any] = {"a": [1, None, {"b": True}]}
    anything: Any = ["x", 1.5]


class Form(BaseModel):
    """A required text and a number, both empty at first."""

    name: str = Field("", min_length=1)
    age: int = Field(0, ge=18)
    note: str = ""


class Node(BaseModel):
    value: int = 0
    children: list["Node"] = []


def settle(state: BaseModel) -> tuple[Any, Settled]:
    return StateSchema(type(state)).settle(state)


def load(state_class: type[BaseModel], text: str, **options: Any) -> Loaded[Any]:
    return StateSchema(state_class).load(text.encode(), **options)


def test_every_type_comes_back_as_it_left():
    """The annotations bring each value back in its own type."""
    schema = StateSchema(Everything)
    state = Everything()
    loaded = schema.load(schema.dump(state))
    assert loaded == Loaded(state, {})
    for name in Everything.model_fields:
        assert type(getattr(loaded.state, name)) is type(getattr(state, name)), name


@pytest.mark.parametrize("strict", [None, False, True])
def test_json_needs_no_conversion(strict: bool | None):
    """Even a strict model takes its own JSON back."""
    assert load(Everything, StateSchema(Everything).dump(Everything()).decode(), strict=strict) == (
        Everything(),
        {},
    )


def test_strict_model_takes_typed_text_when_asked_to():
    """What a visitor typed is text, so a strict class has to convert it all the same."""

    class Strict(BaseModel):
        model_config = ConfigDict(strict=True)
        count: int = 0

    assert load(Strict, '{"count": "5"}', strict=False) == (Strict(count=5), {})
    loaded = load(Strict, '{"count": "5"}')
    assert loaded.state.count == "5"
    assert loaded.errors == {"count": [NOT_AN_INTEGER]}


def test_dump_goes_by_field_name_and_leaves_out_what_is_computed():
    """Aliases are for other formats; a computed value would be refused by ``extra="forbid"``."""

    class Aliased(BaseModel):
        model_config = ConfigDict(extra="forbid")
        first: int = Field(1, alias="second", gt=0)
        second: int = Field(2, alias="first")
        third: int = Field(3, validation_alias="drei", serialization_alias="trois")

        @computed_field  # type: ignore[prop-decorator]
        @property
        def total(self) -> int:
            return self.first + self.second

    state, settled = settle(Aliased(second=10, first=20))
    assert settled == Settled(b'{"first":10,"second":20,"third":3}', ())
    assert state == Aliased(second=10, first=20)
    assert load(Aliased, '{"first":0,"second":20}').errors == {
        "first": ["Ensure this value is greater than 0."]
    }


def test_aliases_survive_an_invalid_field():
    """The lenient path goes by field name, too."""

    class Aliased(BaseModel):
        first: int = Field(1, alias="one", gt=0)
        second: int = Field(2, validation_alias=AliasChoices("two", "zwei"))

    loaded = load(Aliased, '{"first":0,"second":20}')
    assert (loaded.state.first, loaded.state.second) == (0, 20)


def test_frozen_models_and_validated_assignments_load():
    """Neither stands in the way of a lenient state."""

    class Frozen(BaseModel):
        model_config = ConfigDict(frozen=True, validate_assignment=True)
        count: int = 0

    assert load(Frozen, '{"count":1}') == (Frozen(count=1), {})
    loaded = load(Frozen, '{"count":"x"}')
    assert (loaded.state.count, loaded.errors) == ("x", {"count": [NOT_AN_INTEGER]})


def test_extra_values_survive_where_the_class_allows_them():
    class Open(BaseModel):
        model_config = ConfigDict(extra="allow")
        count: int = 0

    state, settled = settle(Open(count=1, other=[1]))
    assert settled == Settled(b'{"count":1,"other":[1]}', ())
    assert state == Open(count=1, other=[1])
    loaded = load(Open, '{"count":"x","other":2}')
    assert loaded.state.model_dump(warnings=False) == {"count": "x", "other": 2}


def test_extra_values_are_errors_where_the_class_forbids_them():
    class Closed(BaseModel):
        model_config = ConfigDict(extra="forbid")
        count: int = 0

    assert load(Closed, '{"count":1,"gone":2}').errors == {"gone": ["Enter a valid value."]}


def test_extra_values_are_dropped_where_the_class_ignores_them():
    assert load(Form, '{"name":"A","age":18,"gone":2}') == (Form(name="A", age=18), {})


def test_private_attributes_do_not_travel():
    class Secretive(BaseModel):
        count: int = 0
        _secret: int = PrivateAttr(default=1)

    state = Secretive()
    state._secret = 2
    settled_state, settled = settle(state)
    assert settled == Settled(b'{"count":0}', ())
    assert settled_state._secret == 1


def test_invalid_fields_keep_their_values_and_are_named():
    """An empty required form is normal: it has to load, with its errors beside it."""
    state, settled = settle(Form())
    assert settled == Settled(b'{"name":"","age":0,"note":""}', ("name", "age"))
    assert (state.name, state.age, state.note) == ("", 0, "")
    assert load(Form, settled.json.decode()).errors == {
        "name": ["This field is required."],
        "age": ["Ensure this value is greater than or equal to 18."],
    }


def test_valid_fields_beside_an_invalid_one_are_validated():
    """One wrong field leaves no text where the template expects a date or a model."""
    loaded = load(
        Everything,
        '{"number":"x","price":"1.50","day":"2024-01-01","pet":{"kind":"cat"},"tags":["b"],'
        '"address":{"number":"3"},"text":" ä "}',
    )
    assert loaded.errors == {"number": [NOT_AN_INTEGER]}
    assert loaded.state.number == "x"
    assert loaded.state.price == Decimal("1.50")
    assert loaded.state.day == datetime.date(2024, 1, 1)
    assert loaded.state.pet == Cat()
    assert loaded.state.tags == {"b"}
    assert loaded.state.address == Address(number=3)
    assert loaded.state.text == " ä "


def test_an_invalid_part_makes_its_whole_field_invalid():
    loaded = load(Everything, '{"address":{"number":"x"},"addresses":{"a":{"number":"y"}}}')
    assert loaded.errors == {"address.number": [NOT_AN_INTEGER], "addresses": [NOT_AN_INTEGER]}
    assert type(loaded.state.address) is Address
    assert loaded.state.address.model_dump(warnings=False) == {"street": "", "number": "x"}
    assert loaded.state.addresses == {"a": {"number": "y"}}


def test_a_class_that_contains_itself_is_recorded_at_its_top_only():
    loaded = load(Node, '{"value":"x","children":[{"value":"1","children":[{"value":2}]}]}')
    assert loaded.errors == {"value": [NOT_AN_INTEGER]}
    assert loaded.state.value == "x"
    assert loaded.state.children == [Node(value=1, children=[Node(value=2)])]


def test_several_texts_of_one_field_stay_together():
    class Numbers(BaseModel):
        values: list[int] = []

    assert load(Numbers, '{"values":["a",1,"b"]}').errors == {
        "values": [NOT_AN_INTEGER, NOT_AN_INTEGER]
    }


def test_validators_own_words_reach_the_visitor_without_a_prefix():
    def check_even(value: int) -> int:
        if value % 2:
            raise AssertionError("Even, please.")
        return value

    class Checked(BaseModel):
        even: Annotated[int, AfterValidator(check_even)] = 0
        name: str = ""
        again: str = ""

        @field_validator("name")
        @classmethod
        def check_name(cls, value: str) -> str:
            if not value:
                raise ValueError("Your name, please.")
            return value.title()

        @model_validator(mode="after")
        def check_both(self) -> "Checked":
            if self.name != self.again:
                raise ValueError("The names differ.")
            return self

    loaded = load(Checked, '{"even":1,"name":"","again":""}')
    assert loaded.errors == {"even": ["Even, please."], "name": ["Your name, please."]}
    loaded = load(Checked, '{"even":2,"name":"ann","again":"Bob"}')
    assert loaded.errors == {"__all__": ["The names differ."]}
    assert (loaded.state.name, loaded.state.again) == ("Ann", "Bob")


def test_other_exceptions_of_validators_go_on():
    """A bug in a validator is a bug, not a visitor's mistake."""

    class Broken(BaseModel):
        count: int = 0

        @field_validator("count")
        @classmethod
        def check(cls, value: int) -> int:
            raise KeyError("bug")

    with pytest.raises(KeyError, match="bug"):
        load(Broken, '{"count":1}')


def test_not_a_number_becomes_null_and_shows_at_once():
    class Measured(BaseModel):
        value: float = 0

    state, settled = settle(Measured(value=float("nan")))
    assert settled == Settled(b'{"value":null}', ("value",))
    assert state.value is None


def test_a_value_of_the_wrong_type_shows_at_once_without_a_warning():
    """Assignments are not validated, so the wrong type is seen when the state settles."""
    state = Form(name="A", age=18)
    state.age = "x"  # type: ignore[assignment]
    settled_state, settled = settle(state)
    assert settled == Settled(b'{"name":"A","age":"x","note":""}', ("age",))
    assert settled_state.age == "x"


def test_a_wrong_type_that_converts_is_converted():
    state = Form(name="A")
    state.age = "18"  # type: ignore[assignment]
    settled_state, settled = settle(state)
    assert settled == Settled(b'{"name":"A","age":"18","note":""}', ())
    assert settled_state == Form(name="A", age=18)


def test_an_untyped_value_keeps_json_types_only():
    class Loose(BaseModel):
        value: Any = None

    state, settled = settle(Loose(value={"when": datetime.date(2024, 1, 1), "many": (1, {2})}))
    assert settled == Settled(b'{"value":{"when":"2024-01-01","many":[1,[2]]}}', ())
    assert state == Loose(value={"when": "2024-01-01", "many": [1, [2]]})


def test_a_serializer_of_the_class_s_own_need_not_expect_wrong_values():
    """It gets what validated; what a visitor typed wrongly stays as it is."""

    class Priced(BaseModel):
        model_config = ConfigDict(extra="allow")
        price: Decimal = Decimal(0)
        day: datetime.date = datetime.date(2024, 1, 1)
        note: str = ""

        @field_serializer("price")
        def write_price(self, value: Decimal) -> str:
            return f"{value:.2f}"

        @field_serializer("day")
        def write_day(self, value: datetime.date) -> str:
            return value.isoformat()

    assert (
        settle(Priced(price=Decimal(1)))[1].json == b'{"price":"1.00","day":"2024-01-01","note":""}'
    )
    loaded = load(Priced, '{"price":"x","day":"2024-02-29","note":"\\"","more":[1]}')
    assert list(loaded.errors) == ["price"]
    state, settled = settle(loaded.state)
    assert settled.invalid == ("price",)
    assert from_json(settled.json) == {
        "price": "x",
        "day": "2024-02-29",
        "note": '"',
        "more": [1],
    }
    assert (state.price, state.day) == ("x", datetime.date(2024, 2, 29))


@pytest.mark.parametrize("value", ["\ud800", b"\xff", object()], ids=id_of)
def test_a_value_without_a_json_form_is_an_error(value: Any):
    class Loose(BaseModel):
        value: Any = None
        other: int = 1

    with pytest.raises(ComponentError, match=r"^The field 'value' of Loose holds a value of the"):
        settle(Loose(value=value))


def test_a_field_named_like_a_method_of_pydantic_travels():
    with pytest.warns(UserWarning, match='"copy"'):

        class Shadowing(BaseModel):
            copy: int = 1  # type: ignore[assignment]

    state, settled = settle(Shadowing())
    assert settled == Settled(b'{"copy":1}', ())
    assert state == Shadowing()


@pytest.mark.parametrize("state", [Form(), {"name": ""}, None], ids=repr)
def test_a_state_of_another_class_is_refused(state: Any):
    name = type(state).__name__
    with pytest.raises(TypeError) as caught:
        StateSchema(Address).dump(state)
    assert str(caught.value) == f"The state has to be of the class Address, not {name}."


def test_a_subclass_of_the_state_is_dumped_as_the_class():
    class Longer(Address):
        floor: int = 3

    assert StateSchema(Address).dump(Longer()) == b'{"street":"","number":0}'


def test_merge_replaces_some_fields():
    schema = StateSchema(Form)
    data = schema.merge(b'{"name":"A","age":1,"note":"n"}', {"age": "x", "note": ["ä"]})
    assert data == '{"name":"A","age":"x","note":["ä"]}'.encode()


def test_lenient_loading_records_afresh_each_time():
    """One loading never sees the values of another."""
    schema = StateSchema(Form)
    assert schema.load(b'{"name":"","age":20,"note":"one"}').state.note == "one"
    assert schema.load(b'{"name":"","age":"x"}').state.note == ""
    with pytest.raises(ValidationError):
        Form.model_validate({"name": ""})


class Doubled(BaseModel):
    number: int = 1

    @field_serializer("number")
    def double(self, value: int) -> int:
        return value // 1  # fails for text


class Nested(BaseModel):
    one: Doubled = Doubled()
    several: list[Doubled] = []
    pair: tuple[Doubled, int] = (Doubled(), 1)


def test_what_a_serializer_inside_can_not_write_is_kept():
    data = (
        b'{"one":{"number":"x"},"several":[{"number":"y"},{"number":2}],"pair":[{"number":"z"},1]}'
    )
    schema = StateSchema(Nested)
    loaded = schema.load(data)
    assert list(loaded.errors) == ["one.number", "several.0.number", "pair.0.number"]
    assert from_json(schema.dump(loaded.state)) == from_json(data)
    assert type(loaded.state.several[1]) is Doubled


def test_changes_go_where_there_is_a_place():
    merged = StateSchema(Nested).merge(b'{"one":{"number":1}}', {"one.number": 2, "no.such": 3})
    assert from_json(merged) == {"one": {"number": 2}}
