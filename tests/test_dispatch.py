"""A verified call runs on a valid state and ends as an outcome."""

import asyncio
import datetime
import functools
import threading
from collections.abc import Mapping
from typing import Any

import pytest
from django.core.exceptions import NON_FIELD_ERRORS, PermissionDenied, ValidationError
from django.http import HttpRequest
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy, override
from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from nitro_htmx import NitroComponent, NitroEvent, action, on, register_component
from nitro_htmx.base import assigned
from nitro_htmx.dispatch.calls import Call, Heard, Outcome
from nitro_htmx.dispatch.run import run
from nitro_htmx.exceptions import ArgumentsInvalid, TokenRefused, UnknownAction
from nitro_htmx.state.schema import Settled, StateSchema
from nitro_htmx.state.token import Token
from tests.support import page_request

NOT_AN_INTEGER = "Enter a whole number."
PLEASE_CORRECT = "Please correct the marked fields."


class FormState(BaseModel):
    name: str = Field("", min_length=1)
    age: int = 0
    agreed: bool = False
    tags: list[str] = []
    ratio: float = 0
    secret: int = 7

    @model_validator(mode="after")
    def check(self) -> "FormState":
        if self.name == "root":
            raise ValueError("Not you.")
        return self


class Updated(NitroEvent):
    count: int


class Form(NitroComponent[FormState]):
    def save(self, by: int = 1) -> Any:
        self.state.secret += by
        self.success("Saved")
        self.emit("saved", {"by": by})
        return "ignored"

    @action(validate=False)
    def draft(self) -> None:
        self.state.secret += 1

    async def wait(self, by: int) -> None:
        await asyncio.sleep(0)
        self.state.secret += by

    def replace(self) -> None:
        self.state = FormState(name="new", age=1)

    def leave(self) -> Any:
        return redirect("/there/")

    def spoil(self) -> None:
        self.state.age = "x"  # type: ignore[assignment]
        self.state.ratio = float("nan")

    def say_no(self) -> None:
        self.state.secret = 100
        self.emit("half-done")
        self.add_error("age", "Too young.")

    def say_no_to_all(self) -> None:
        self.add_error(None, "No way.")

    def refuse(self) -> None:
        self.state.secret = 100
        self.emit("lost")
        self.success("lost")
        raise ValidationError({"age": ["Too young.", "Far too young."], NON_FIELD_ERRORS: ["No."]})

    def refuse_with_text(self) -> None:
        raise ValidationError(gettext_lazy("Yes"))

    def break_down(self) -> None:
        raise RuntimeError("bug")

    def forbid(self) -> None:
        raise PermissionDenied

    def refresh(self) -> None:
        self.state.secret = 0
        self.emit("refreshed")

    @on("product-saved")
    def listen(self, product_id: int, **rest: Any) -> None:
        self.state.secret = product_id
        self.emit("listened", {"rest": sorted(rest)})

    @on("product-saved", "other")
    async def listen_again(self, product_id: int = 0) -> None:
        self.state.tags.append(f"again {product_id}")

    @on("keyed", key="form_id")
    def listen_by_key(self, note: str) -> None:
        self.state.tags.append(note)

    @on(Updated)
    def listen_typed(self, event: Updated) -> None:
        self.state.age = event.count

    @on("wrong")
    def listen_and_fail(self) -> None:
        raise ValidationError("No.")


@pytest.fixture(autouse=True)
def components(registry: None) -> None:
    register_component(Form)


def token_of(
    component_class: type[NitroComponent[Any]] = Form,
    state: Mapping[str, Any] | None = None,
    *,
    bound: tuple[str, ...] = ("name", "age", "agreed", "tags", "ratio"),
    key: str | None = None,
) -> Token:
    """Return the token that a page would carry, with ``name`` filled in."""
    values = {"name": "Ann"} if component_class is Form else {}
    values |= state or {}
    schema = StateSchema(component_class.state_class)
    _, settled = schema.settle(component_class.state_class.model_construct(None, **values))
    return Token(
        component_class.__name__,
        "nitro-form-1",
        key,
        "",
        "en",
        bound,
        settled.invalid,
        settled.json,
    )


def call(
    name: str,
    arguments: Mapping[str, list[Any]] | None = None,
    *,
    component_class: type[NitroComponent[Any]] = Form,
    request: HttpRequest | None = None,
    token: Token | None = None,
    fields: Mapping[str, list[str]] | None = None,
    heard: tuple[Heard, ...] = (),
    is_quiet: bool = False,
) -> Outcome:
    return run(
        Call(
            component_class,
            name,
            token or token_of(component_class),
            request or page_request(),
            arguments or {},
            fields or {},
            heard,
            is_quiet,
        )
    )


def events(outcome: Outcome) -> list[tuple[str, dict[str, Any]]]:
    """Return the events without their prefix and emitter."""
    found = []
    for event in outcome.events:
        detail = dict(event.detail)
        assert detail.pop("component") == type(outcome.component).__name__
        found.append((event.name.removeprefix("nitro:"), detail))
    return found


def complete(action: str, /, **state: Any) -> tuple[str, dict[str, Any]]:
    values = {
        "name": "Ann",
        "age": 0,
        "agreed": False,
        "tags": [],
        "ratio": 0.0,
        "secret": 7,
        **state,
    }
    return ("action-complete", {"action": action, "state": values})


def error(name: str, text: str) -> tuple[str, dict[str, Any]]:
    return ("error", {"action": name, "error": text, "status": 422})


# Actions


def test_an_action_changes_the_state_and_speaks_in_order():
    outcome = call("save", {"by": ["5"], "unknown": ["x"]})
    assert events(outcome) == [
        ("message", {"level": "success", "text": "Saved"}),
        ("saved", {"by": 5}),
        complete("save", secret=12),
    ]
    assert (outcome.is_valid, outcome.is_quiet, outcome.must_roll_back) == (True, False, False)
    assert outcome.result == "ignored"
    assert outcome.component.state == FormState(name="Ann", secret=12)
    state = b'{"name":"Ann","age":0,"agreed":false,"tags":[],"ratio":0.0,"secret":12}'
    assert outcome.settled == Settled(state, ())


def test_the_instance_is_the_token_s():
    outcome = call("save", token=token_of(key="k"))
    assert (outcome.component.component_id, outcome.component.key) == ("nitro-form-1", "k")


def test_each_call_has_an_instance_of_its_own():
    """Nothing of one visitor's request is there in the next."""
    token, request = token_of(), page_request()
    first = call("save", token=token, request=request)
    second = call("save", token=token, request=request)
    assert first.component is not second.component
    assert events(first) == events(second)
    assert second.component.state.secret == 8


def test_an_async_action_is_awaited():
    outcome = call("wait", {"by": ["2"]})
    assert events(outcome) == [complete("wait", secret=9)]


def test_a_state_may_be_replaced():
    outcome = call("replace")
    assert events(outcome) == [complete("replace", name="new", age=1)]


def test_a_state_of_another_class_is_refused():
    class Odd(NitroComponent[FormState]):
        def replace(self) -> None:
            self.state = {}  # type: ignore[assignment]

    with pytest.raises(TypeError, match="The state has to be of the class FormState, not dict"):
        call("replace", component_class=Odd, token=token_of(Odd, {"name": "Ann"}))


def test_a_bad_state_shows_at_once(monkeypatch: pytest.MonkeyPatch):
    """The template gets what the next request would load. In DEBUG and in tests it is an error."""
    monkeypatch.setattr(assigned, "is_under_test", lambda: False)
    outcome = call("spoil")
    assert outcome.is_valid
    assert outcome.settled.invalid == ("age", "ratio")
    assert (outcome.component.state.age, outcome.component.state.ratio) == ("x", None)
    assert events(outcome) == [complete("spoil", age="x", ratio=None)]
    again = call(
        "draft",
        token=Token("Form", "i", None, "", "", (), outcome.settled.invalid, outcome.settled.json),
    )
    assert again.component.state.age == "x"


def test_what_an_action_returns_is_handed_on():
    assert call("leave").result.url == "/there/"
    assert call("draft").result is None


@pytest.mark.parametrize(
    ("name", "expected"), [("break_down", RuntimeError), ("forbid", PermissionDenied)]
)
def test_exceptions_go_on(name: str, expected: type[Exception]):
    with pytest.raises(expected):
        call(name)


def test_an_action_that_finds_nothing_left_is_named():
    """Python would say "generator raised StopIteration"."""

    class Searching(NitroComponent[FormState]):
        def find(self) -> None:
            next(iter(()))

    with pytest.raises(RuntimeError, match=r"Searching\.find\(\) raised Stop") as found:
        call("find", component_class=Searching, token=token_of(Searching, {"name": "Ann"}))
    assert isinstance(found.value.__cause__, StopIteration)


def test_arguments_are_bound_before_anything_runs():
    class Eager(NitroComponent[FormState]):
        def updating(self, field: str, value: Any) -> None:
            raise AssertionError("too early")

        def save(self, by: int) -> None:
            raise AssertionError("too early")

    token = token_of(Eager, {"name": "Ann"})
    with pytest.raises(ArgumentsInvalid):
        call("save", component_class=Eager, token=token, fields={"name": ["Bob"]})


@pytest.mark.parametrize(
    "name",
    [
        "",
        "sav",
        "Save",
        "save ",
        "_actions",
        "__init__",
        "emit",
        "add_error",
        "get_initial_state",
        "updating",
        "state",
        "as_view",
        "current_user",
        "save.__func__",
        "nitro:product-saved",
    ],
)
def test_no_other_name_is_an_action(name: str):
    """Not even those that ``getattr`` would find; and no instance is made."""

    class Watched(Form):
        def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
            raise AssertionError("user code ran")

    with pytest.raises(UnknownAction) as caught:
        call(name, component_class=Watched, token=token_of())
    assert (caught.value.component, caught.value.action) == ("Watched", name)
    assert "refresh, refuse" in str(caught.value)


# Refreshes


def test_a_refresh_that_was_asked_for_completes():
    outcome = call("refresh", {"by": ["5"]})
    assert events(outcome) == [("refreshed", {}), complete("refresh", secret=0)]


def test_a_poll_says_nothing_of_its_own():
    outcome = call("refresh", is_quiet=True)
    assert events(outcome) == [("refreshed", {})]
    assert (outcome.is_valid, outcome.is_quiet) == (True, True)


class OrderState(BaseModel):
    amount: int = Field(0, ge=1)
    note: str = Field("", max_length=3)
    first: int = 1
    last: int = 2

    @model_validator(mode="after")
    def check(self) -> "OrderState":
        if self.last < self.first:
            raise ValueError("The end comes first.")
        return self


class Order(NitroComponent[OrderState]):
    def pay(self) -> None:
        self.emit("paid")

    @action(validate="note")
    def annotate(self) -> None:
        self.emit("annotated")

    @on("nudge")
    def listen(self) -> None:
        self.emit("listened")


def ran(name: str, **state: Any) -> list[str]:
    """Return what ran in an order of such a state, one field of which is not valid."""
    bound = ("amount", "first", "last", "note")
    token = token_of(Order, {"amount": 1, **state}, bound=bound)
    assert len(token.invalid) == 1
    heard = (Heard(name, {}),)
    outcome = call("refresh", component_class=Order, token=token, heard=heard, is_quiet=True)
    assert outcome.is_valid
    assert outcome.component.errors == {}
    return [name for name, _detail in events(outcome)]


def test_an_action_that_is_called_runs_on_a_valid_state_only():
    """Anybody can make the call up, so it is no way around the validators."""
    assert ran("call:pay", amount=0) == []
    assert ran("call:annotate", amount=0) == ["annotated"]
    assert ran("call:annotate", note="too long") == []


def test_an_invalid_field_does_not_hide_an_invalid_whole():
    """With the field's default, the model's validators are asked before a listener runs."""
    assert ran("nitro:nudge", note="too long") == ["listened"]
    assert ran("nitro:nudge", amount=0) == ["listened"]
    assert ran("nitro:nudge", note="too long", first=9) == []


def test_a_refresh_leaves_errors_alone():
    """An empty required form is not told off by a poll."""
    outcome = call("refresh", token=token_of(state={"name": ""}), is_quiet=True)
    assert outcome.is_valid
    assert outcome.component.errors == {}
    assert outcome.settled.invalid == ("name",)


def test_a_refresh_that_was_heard_runs_on_any_state():
    """It is not passed over, as a listener may be."""
    token = token_of(state={"name": "root", "age": 3})
    outcome = call("refresh", token=token, heard=(Heard("nitro:refresh-form", {}),), is_quiet=True)
    assert events(outcome) == [("refreshed", {})]
    assert outcome.component.state.secret == 0


# Events that were heard


def test_listeners_run_in_the_order_of_the_events():
    outcome = call(
        "refresh",
        heard=(
            Heard("nitro:other", {"component": "X", "product_id": "1"}),
            Heard("nitro:product-saved", {"component": "X", "product_id": 2, "more": 1}),
            Heard("nitro:updated", {"count": 3}),
        ),
        is_quiet=True,
    )
    assert events(outcome) == [("listened", {"rest": ["more"]})]
    state = outcome.component.state
    assert (state.secret, state.age, state.tags) == (2, 3, ["again 1", "again 2"])
    assert outcome.is_valid


def test_several_refreshes_are_one():
    """They are all the same, unlike the other events."""
    heard = (
        Heard("nitro:refresh-form", {"key": "x"}),
        Heard("nitro:product-saved", {"product_id": 5}),
        Heard("nitro:refresh-form", {}),
    )
    outcome = call("refresh", heard=heard, is_quiet=True)
    assert [name for name, _ in events(outcome)] == ["refreshed", "listened"]
    assert outcome.component.state.secret == 5


@pytest.mark.parametrize(
    ("detail", "key", "expected"),
    [
        ({"form_id": 7, "note": "a"}, "7", ["a"]),
        ({"form_id": "7", "note": "a"}, "7", ["a"]),
        ({"form_id": 7.0, "note": "a"}, "7", ["a"]),
        ({"form_id": True, "note": "a"}, "true", ["a"]),
        ({"form_id": True, "note": "a"}, "1", []),
        ({"form_id": None, "note": "a"}, "null", ["a"]),
        ({"note": "a"}, "None", []),
        ({"form_id": 8, "note": "a"}, "7", []),
        ({"note": "a"}, "7", []),
        ({"form_id": None, "note": "a"}, None, []),
        ({"form_id": 8}, "7", []),
    ],
)
def test_a_listener_with_a_key(detail: dict[str, Any], key: str | None, expected: list[str]):
    """The browser filters, too; the server does not rely on it."""
    outcome = call("refresh", token=token_of(key=key), heard=(Heard("nitro:keyed", detail),))
    assert outcome.component.state.tags == expected


@pytest.mark.parametrize(
    "name", ["nitro:unheard", "nitro:refresh-other", "product-saved", "listen", ""]
)
def test_an_event_that_nobody_listens_to(name: str):
    heard = (Heard("nitro:product-saved", {"product_id": 1}), Heard(name, {}))
    with pytest.raises(UnknownAction) as caught:
        call("refresh", heard=heard)
    assert caught.value.action == name


def test_made_up_data_stops_all_listeners():
    heard = (
        Heard("nitro:refresh-form", {}),
        Heard("nitro:product-saved", {"product_id": "x"}),
    )
    with pytest.raises(ArgumentsInvalid) as caught:
        call("refresh", heard=heard)
    reason = "Input should be a valid integer, unable to parse string as an integer"
    assert caught.value.errors == {"product_id": reason}
    assert caught.value.texts == {"product_id": NOT_AN_INTEGER}


def test_a_listener_runs_while_a_form_is_empty():
    """A required field starts out empty; the component hears all the same."""
    token = token_of(state={"name": ""})
    heard = (Heard("nitro:product-saved", {"product_id": 1}),)
    outcome = call("refresh", token=token, heard=heard, is_quiet=True)
    assert outcome.is_valid
    assert outcome.component.state.secret == 1


def test_a_listener_is_passed_over_while_the_state_is_invalid_as_a_whole():
    """As an action would not run; but nobody asked, so nobody is told."""
    token = token_of(state={"name": "root"})
    heard = (Heard("nitro:product-saved", {"product_id": 1}),)
    outcome = call("refresh", token=token, heard=heard, is_quiet=True)
    assert outcome.is_valid
    assert outcome.component.state.secret == 7
    assert events(outcome) == []


def test_a_listener_that_refuses():
    outcome = call("refresh", heard=(Heard("nitro:wrong", {}),), is_quiet=True)
    assert not outcome.is_valid
    assert outcome.must_roll_back
    assert events(outcome) == [error("refresh", "No.")]


# Bound fields


def test_bound_values_are_set_before_the_action():
    outcome = call(
        "save",
        fields={
            "name": ["Bob"],
            "age": ["18"],
            "agreed": ["on"],
            "tags": ["a", "b"],
            "ratio": [".5"],
        },
    )
    assert events(outcome)[-1] == complete(
        "save", name="Bob", age=18, agreed=True, tags=["a", "b"], ratio=0.5, secret=8
    )


def test_an_enabled_input_that_posts_nothing():
    """An unchecked box is false and an empty selection is a list; a radio group says nothing."""
    token = token_of(state={"agreed": True, "tags": ["a"], "age": 3})
    outcome = call("draft", token=token, fields={"agreed": [], "tags": [], "age": []})
    state = outcome.component.state
    assert (state.agreed, state.tags, state.age) == (False, [], 3)


def test_an_input_that_was_not_there_says_nothing():
    outcome = call("draft", token=token_of(state={"agreed": True}), fields={"age": ["4"]})
    assert (outcome.component.state.agreed, outcome.component.state.age) == (True, 4)


@pytest.mark.parametrize(
    "name",
    ["secret", "Secret", "missing", "__class__", "model_config", "name.x", "tags.0", "", "state"],
)
def test_what_was_not_bound_can_not_be_set(name: str):
    outcome = call("draft", fields={name: ["99"]})
    assert outcome.component.state == FormState(name="Ann", secret=8)


def test_a_bound_field_that_a_deploy_has_removed():
    outcome = call(
        "draft", token=token_of(bound=("gone", "age")), fields={"gone": ["1"], "age": ["2"]}
    )
    assert outcome.component.state.age == 2


def test_an_invalid_value_stops_the_action():
    """The page shows what was typed, and why it does not do; nothing else changes."""
    outcome = call("save", fields={"age": ["x"], "tags": ["a"]})
    assert (outcome.is_valid, outcome.must_roll_back, outcome.result) == (False, False, None)
    assert outcome.component.errors == {"age": [NOT_AN_INTEGER]}
    state = outcome.component.state
    assert (state.age, state.tags, state.secret) == ("x", ["a"], 7)
    assert outcome.settled.invalid == ("age",)
    assert events(outcome) == [error("save", PLEASE_CORRECT)]


def test_a_state_that_was_invalid_all_along_stops_the_action():
    """The form was empty, and still is."""
    outcome = call("save", token=token_of(state={"name": ""}))
    assert outcome.component.errors == {"name": ["This field is required."]}
    assert outcome.component.state.secret == 7


def test_only_bound_fields_and_the_whole_stop_the_action():
    """A visitor could not correct the others."""
    token = token_of(state={"name": ""}, bound=("age",))
    assert call("save", token=token).is_valid
    outcome = call("save", token=token, fields={"age": ["5"]})
    assert outcome.is_valid
    assert outcome.component.state.age == 5


def test_an_action_may_do_without_valid_input():
    outcome = call("draft", fields={"age": ["x"]})
    assert outcome.is_valid
    assert outcome.component.errors == {}
    assert (outcome.component.state.age, outcome.component.state.secret) == ("x", 8)


def test_the_model_as_a_whole():
    outcome = call("save", fields={"name": ["root"]})
    assert outcome.component.errors == {"__all__": ["Not you."]}
    assert events(outcome) == [error("save", "Not you.")]
    again = call("save", token=token_of(state={"name": "root"}))
    assert again.component.errors == {"__all__": ["Not you."]}


@pytest.mark.parametrize("text", ["nan", "inf", "-Infinity", "1e999"])
def test_a_number_that_is_none(text: str):
    outcome = call("save", fields={"ratio": [text]})
    assert outcome.component.errors == {"ratio": ["Enter a finite number."]}
    assert outcome.component.state.secret == 7


def test_numbers_that_are_none_within_a_list():
    class Numbers(BaseModel):
        values: list[float] = []

    class Chart(NitroComponent[Numbers]):
        def draw(self) -> None:
            raise AssertionError("ran")

    token = token_of(Chart, bound=("values",))
    outcome = call("draw", component_class=Chart, token=token, fields={"values": ["1", "nan"]})
    assert outcome.component.errors == {"values": ["Enter a finite number."]}


def test_a_strict_state_takes_what_was_typed():
    """Text from an input is converted; the rest of the state stays strict."""

    class Strict(BaseModel):
        model_config = ConfigDict(strict=True)
        count: int = 0
        day: datetime.date = datetime.date(2024, 1, 1)

    seen: list[Any] = []

    class Counter(NitroComponent[Strict]):
        def updated(self, field: str, value: Any) -> None:
            seen.append((field, value, self.state.count))

        def save(self) -> None:
            seen.append(("save", self.state.count, self.state.day))

        def refuse(self) -> None:
            raise ValidationError("No.")

    day = datetime.date(2024, 2, 29)
    token = token_of(Counter, bound=("count", "day"))
    fields = {"count": ["5"], "day": ["2024-02-29"]}
    assert call("save", component_class=Counter, token=token, fields=fields).is_valid
    assert seen == [("count", 5, 5), ("day", day, 5), ("save", 5, day)]
    outcome = call("refuse", component_class=Counter, token=token, fields=fields)
    assert (outcome.component.state.count, outcome.component.state.day) == (5, day)
    assert outcome.settled.invalid == ()


# Field hooks


class Hooked(NitroComponent[FormState]):
    seen: list[Any] = []

    def updating(self, field: str, value: Any) -> bool | None:
        self.seen.append(("updating", field, value, getattr(self.state, field)))
        if value == "admin":
            return False
        if value == 13:
            raise ValidationError(["Not that.", "Really."])
        if value == "both":
            self.add_error("name", "Mine.")
            return False
        if value == "quietly":
            self.add_error("name", "Mine.")
        return True

    def updated(self, field: str, value: Any) -> None:
        self.seen.append(("updated", field, value, getattr(self.state, field)))
        if field == "tags":
            self.state.secret = len(value)

    def save(self) -> None:
        self.seen.append("save")


@pytest.fixture
def hooked(monkeypatch: pytest.MonkeyPatch):
    """Return a function that saves, and what the hooks saw."""
    seen: list[Any] = []
    monkeypatch.setattr(Hooked, "seen", seen)

    def save(state: Mapping[str, Any] | None = None, **fields: list[str]) -> Outcome:
        token = token_of(Hooked, {"name": "Ann", **(state or {})}, bound=tuple(sorted(fields)))
        return call("save", component_class=Hooked, token=token, fields=fields)

    return save, seen


def test_hooks_see_valid_values_that_have_changed(hooked):
    save, seen = hooked
    outcome = save(name=["Bob"], age=["5"], agreed=[], tags=["a"])
    assert seen == [
        ("updating", "age", 5, 0),
        ("updating", "name", "Bob", "Ann"),
        ("updating", "tags", ["a"], []),
        ("updated", "age", 5, 5),
        ("updated", "name", "Bob", "Bob"),
        ("updated", "tags", ["a"], ["a"]),
        "save",
    ]
    assert outcome.component.state == FormState(name="Bob", age=5, tags=["a"], secret=1)


def test_hooks_do_not_see_invalid_values(hooked):
    save, seen = hooked
    outcome = save(name=[""], age=["x"], tags=["a"])
    assert [step[:2] for step in seen] == [("updating", "tags"), ("updated", "tags")]
    assert set(outcome.component.errors) == {"name", "age"}


@pytest.mark.parametrize(
    ("field", "typed", "errors"),
    [
        ("name", "admin", {"name": ["This value was not accepted."]}),
        ("age", "13", {"age": ["Not that.", "Really."]}),
        ("name", "both", {"name": ["Mine."]}),
        ("name", "quietly", {"name": ["Mine."]}),
    ],
)
def test_a_hook_may_refuse_a_value(hooked, field: str, typed: str, errors: dict[str, list[str]]):
    """The state keeps the old one, the input what was typed, and the action does not run."""
    save, seen = hooked
    outcome = save({"ratio": 1.0}, **{field: [typed], "ratio": ["2"]})
    assert outcome.component.errors == errors
    assert not outcome.is_valid
    assert not outcome.must_roll_back
    assert outcome.component.state == FormState(name="Ann", ratio=2)
    assert outcome.component._instance.typed == {field: typed}
    judged = sorted([("updating", field), ("updating", "ratio")])
    assert [step[:2] for step in seen] == [*judged, ("updated", "ratio")]


def test_a_refused_selection_keeps_all_that_was_chosen(monkeypatch: pytest.MonkeyPatch):
    class Picky(NitroComponent[FormState]):
        def updating(self, field: str, value: Any) -> bool:
            return False

        def save(self) -> None:
            raise AssertionError("ran")

    token = token_of(Picky, {"name": "Ann", "agreed": True}, bound=("agreed", "tags"))
    fields = {"tags": ["a", "b"], "agreed": list[str]()}
    outcome = call("save", component_class=Picky, token=token, fields=fields)
    assert outcome.component._instance.typed == {"tags": ["a", "b"], "agreed": False}
    assert outcome.component.state == FormState(name="Ann", agreed=True)


def test_hooks_do_not_run_without_fields(hooked):
    _save, seen = hooked
    call("save", component_class=Hooked, token=token_of(Hooked, {"name": "Ann"}))
    assert seen == ["save"]


def test_a_hook_that_refuses_everything():
    """A ``ValidationError`` of ``updated()`` is one of the whole call."""

    class Strict(NitroComponent[FormState]):
        def updated(self, field: str, value: Any) -> None:
            self.emit("lost")
            raise ValidationError("No.")

        def save(self) -> None:
            raise AssertionError("ran")

    token = token_of(Strict, {"name": "Ann"}, bound=("age",))
    outcome = call("save", component_class=Strict, token=token, fields={"age": ["5"]})
    assert events(outcome) == [error("save", "No.")]
    assert outcome.must_roll_back


# Refusals by the action


def test_add_error_keeps_what_was_done():
    """The state, the events and, as nothing was raised, what was written."""
    outcome = call("say_no")
    assert not outcome.is_valid
    assert not outcome.must_roll_back
    assert outcome.component.errors == {"age": ["Too young."]}
    assert outcome.component.state.secret == 100
    assert events(outcome) == [("half-done", {}), error("say_no", PLEASE_CORRECT)]


def test_the_event_says_what_concerns_the_whole():
    assert events(call("say_no_to_all")) == [error("say_no_to_all", "No way.")]


def test_a_validation_error_takes_everything_back():
    outcome = call("refuse", fields={"name": ["Bob"]})
    assert not outcome.is_valid
    assert outcome.must_roll_back
    assert outcome.component.errors == {
        "age": ["Too young.", "Far too young."],
        "__all__": ["No."],
    }
    assert outcome.component.state == FormState(name="Bob")
    assert events(outcome) == [error("refuse", "No.")]


def test_a_validation_error_of_a_single_text():
    with override("de"):
        outcome = call("refuse_with_text")
    assert outcome.component.errors == {"__all__": ["Ja"]}


# Deploys


def test_a_state_that_fits_no_more_is_outdated():
    """A field that was valid when the token was made now fails, though nobody touched it."""

    class New(BaseModel):
        name: int = 0
        extra: int

        @field_validator("extra")
        @classmethod
        def check(cls, value: int) -> int:
            return value

    class Changed(NitroComponent[New]):
        def save(self) -> None:
            raise AssertionError("ran")

    token = Token("Changed", "i", None, "", "", ("name",), (), b'{"name":"Ann"}')
    with pytest.raises(TokenRefused) as caught:
        call("save", component_class=Changed, token=token)
    assert caught.value.reason == (
        "outdated: the state does not fit the class any more: "
        f"{{'name': ['{NOT_AN_INTEGER}'], 'extra': ['This field is required.']}}"
    )


def test_a_new_rule_for_the_whole_is_outdated_too():
    token = Token("Form", "i", None, "", "", (), (), b'{"name":"root"}')
    with pytest.raises(TokenRefused, match=r"outdated: .*Not you"):
        call("draft", token=token)


def test_a_new_field_with_a_default_is_no_problem():
    token = Token("Form", "i", None, "", "", (), (), b'{"name":"Ann","gone":1}')
    assert call("save", token=token).component.state == FormState(name="Ann", secret=8)


# Threads


def test_calls_in_several_threads_do_not_meet():
    """The lenient loader keeps what it records by thread."""
    results: dict[int, Any] = {}

    def work(number: int) -> None:
        outcome = call("draft", fields={"age": ["x"], "tags": [str(number)]})
        results[number] = outcome.component.state.tags

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == {number: [str(number)] for number in range(8)}


# Corners where a check could be walked around


class SpanState(BaseModel):
    start: int = 1
    end: int = 5
    runs: int = 0

    @field_validator("end")
    @classmethod
    def check_order(cls, value: int, info: Any) -> int:
        if value < info.data.get("start", 0):
            raise ValueError("The end comes first.")
        return value


def logged(function: Any) -> Any:
    """A decorator of the ordinary kind."""

    @functools.wraps(function)
    def wrapper(self: Any, *, by: int = 1) -> Any:
        return function(self, by=by)

    return wrapper


class Span(NitroComponent[SpanState]):
    def updating(self, field: str, value: Any) -> bool:
        return bool(value != 3)

    @logged
    async def advance(self, by: int = 1) -> None:
        await asyncio.sleep(0)
        self.state.runs += by

    @action(validate=False)
    def cancel(self) -> None:
        self.state.runs -= 1

    @on("nudge")
    def nudge(self) -> None:
        self.state.runs += 10


def span_token(bound: tuple[str, ...] = ("start", "end"), **values: Any) -> Token:
    return token_of(Span, values, bound=bound)


def test_a_decorated_async_action_is_awaited():
    outcome = call("advance", component_class=Span, token=span_token(), arguments={"by": ["2"]})
    assert outcome.component.state.runs == 2


def test_a_value_that_makes_another_field_fail_is_the_visitor_s_error():
    """The page is not out of date: the state was valid until this value came."""
    outcome = call("advance", component_class=Span, token=span_token(), fields={"start": ["9"]})
    assert outcome.component.errors == {"end": ["The end comes first."]}
    assert outcome.component.state.runs == 0


def test_a_refused_value_does_not_stop_an_action_that_needs_no_valid_input():
    outcome = call("cancel", component_class=Span, token=span_token(), fields={"start": ["3"]})
    assert outcome.is_valid
    assert outcome.component.state == SpanState(start=1, runs=-1)


def test_a_bound_field_that_a_deploy_removed():
    """What is left of the state still fits, so the action runs."""
    token = span_token(bound=("gone", "start"))
    outcome = call(
        "advance", component_class=Span, token=token, fields={"gone": ["x"], "start": ["2"]}
    )
    assert outcome.component.state == SpanState(start=2, runs=1)


def test_neither_path_sees_invalid_bound_input():
    """An action says so; a listener finds the field's default."""
    token = span_token(start="<b>evil")
    clicked = call("advance", component_class=Span, token=token)
    assert clicked.component.errors.keys() == {"start"}
    assert clicked.component.state.runs == 0
    heard = (Heard("nitro:nudge", {}),)
    nudged = call("refresh", component_class=Span, token=token, heard=heard, is_quiet=True)
    assert nudged.component.state == SpanState(start=1, runs=10)
