"""What component classes get, may define, and may not."""

import logging
import types
from typing import Any, ClassVar, Generic, TypeVar

import pytest
from django.contrib.auth.models import AnonymousUser, Group, User
from django.http import Http404, HttpRequest
from django.utils.translation import gettext_lazy, override
from pydantic import BaseModel, Field, RootModel, ValidationError

from nitro_htmx import (
    ModelNitroComponent,
    NitroComponent,
    NitroEvent,
    register_component,
)
from nitro_htmx.exceptions import AuthenticationRequired, ComponentError, EventError
from tests.support import page_request

pytestmark = pytest.mark.usefixtures("registry")

HOOKS = "get_channels, get_context_data, get_initial_state, refresh, updated, updating"


class State(BaseModel):
    note: str = ""
    count: int = Field(0, alias="theCount")


class Other(BaseModel):
    pass


class Cart(NitroComponent[State]):
    pass


def make(
    component_class: type[NitroComponent[Any]] = Cart,
    request: HttpRequest | None = None,
    key: str | None = None,
) -> Any:
    return component_class(request or page_request(), "nitro-cart-1", key)


def events_of(component: NitroComponent[Any]) -> list[tuple[str, dict[str, Any]]]:
    return [(event.name, event.detail) for event in component._instance.events]


def define(*bases: Any, **attributes: Any) -> type[NitroComponent[Any]]:
    bases = bases or (NitroComponent[State],)
    return types.new_class("Bad", bases, {}, lambda body: body.update(attributes))


# The state class


def test_the_state_class_is_the_type_parameter():
    assert Cart.state_class is State


def test_a_subclass_keeps_the_state_class_unless_it_names_another():
    class Base(NitroComponent[State]):
        state_class: ClassVar[type[BaseModel]] = Other

    class Child(Base):
        pass

    class Changed(Child):
        state_class = State

    assert (Base.state_class, Child.state_class, Changed.state_class) == (Other, Other, State)
    assert make(Child).get_initial_state() == Other()
    assert make(Changed).get_initial_state() == State()


StateT = TypeVar("StateT", bound=BaseModel)
T = TypeVar("T")


class Page(BaseModel, Generic[T]):
    rows: list[T] = []


def test_the_type_parameter_goes_through_generic_classes():
    class Base(NitroComponent[StateT]):
        def add(self):
            pass

    class Middle(Base[StateT]):
        pass

    class Leaf(Middle[State]):
        pass

    class Below(Leaf):
        pass

    class Rows(Base[Page[int]]):
        pass

    assert not hasattr(Base, "state_class")
    assert Leaf.state_class is Below.state_class is State
    assert Rows.state_class is Page[int]
    assert list(Below._meta.actions) == ["add"]


def test_a_mixin_beside_the_component_does_not_confuse():
    class Mixin(Generic[T]):
        pass

    class Both(Mixin[Other], NitroComponent[State]):
        pass

    assert Both.state_class is State


@pytest.mark.parametrize("given", [dict, 7, BaseModel, State()], ids=repr)
def test_a_state_class_that_is_no_model(given: Any):
    with pytest.raises(ComponentError) as caught:
        define(state_class=given)
    assert str(caught.value) == (
        f"Bad.state_class is {given!r}. Make it a subclass of pydantic.BaseModel."
    )


def test_a_state_without_fields_of_its_own_names():
    class Numbers(RootModel[list[int]]):
        pass

    with pytest.raises(ComponentError) as caught:
        define(NitroComponent[Numbers])
    assert str(caught.value) == (
        "The state of Bad, Numbers, is a RootModel. Templates and inputs go by the names of "
        "fields; make it a BaseModel with one field."
    )


# What a class may define


@pytest.mark.parametrize(
    "name",
    [
        "emit",
        "refresh_component",
        "success",
        "error",
        "warning",
        "info",
        "add_error",
        "require_auth",
        "current_user",
        "is_authenticated",
        "general_errors",
        "as_view",
        "heard_events",
        "__init__",
        # What the library's own classes may override.
        "complete_first_state",
        "take_live_inputs",
        "errors_before_action",
        "prepare_for_rendering",
        "media_for_inputs",
        "choices_for_input",
        "model_field_for_input",
    ],
)
def test_what_the_framework_calls_can_not_be_overridden(name: str):
    """Neither by the class nor by a mixin."""
    message = f"overrides what the framework itself calls. Rename it; the hooks are: {HOOKS}."
    with pytest.raises(ComponentError) as caught:
        define(**{name: lambda self: None})
    assert str(caught.value) == f"Bad.{name} {message}"
    mixin = type("Mixin", (), {name: lambda self: None})
    with pytest.raises(ComponentError) as caught:
        define(mixin, NitroComponent[State])
    assert str(caught.value) == f"Mixin.{name} {message}"
    assert define(NitroComponent[State], mixin)


@pytest.mark.parametrize(
    "name",
    sorted({"state", "_meta", "_options_class", *vars(NitroComponent(HttpRequest(), "nitro-x-1"))}),
)
def test_what_every_instance_has_can_not_be_hidden(name: str):
    for owner, bases, attributes in (
        ("Bad", (NitroComponent[State],), {name: None}),
        ("Mixin", (type("Mixin", (), {name: None}), NitroComponent[State]), {}),
    ):
        with pytest.raises(ComponentError) as caught:
            define(*bases, **attributes)
        assert str(caught.value) == (
            f"{owner}.{name} hides the {name!r} that every component has. Rename it."
        )


def test_annotations_of_instance_attributes_are_welcome():
    class Typed(NitroComponent[State]):
        state: State
        request: HttpRequest

    assert Typed.state_class is State


async def hook(self, *args: Any, **kwargs: Any) -> None:
    pass


@pytest.mark.parametrize("name", ["get_initial_state", "get_context_data", "updating", "updated"])
def test_a_hook_that_nobody_would_await(name: str):
    """An async ``updating()`` would accept every value in silence."""
    with pytest.raises(ComponentError) as caught:
        define(**{name: hook})
    assert str(caught.value) == (
        f"Bad.{name}() is async, but the framework calls it without waiting for it. Actions, "
        f"listeners and refresh() may be async: wait there, and write def {name}() without async."
    )


def test_refresh_may_be_async():
    async def refresh(self) -> None:
        pass

    assert define(refresh=refresh)


@pytest.mark.parametrize("tag", ["div", "tr", "li", "section", "H1"])
def test_root_elements(tag: str):
    assert define(tag=tag).tag == tag


@pytest.mark.parametrize("tag", ["form", "FORM", "", "a b", 'x">', "ä", "my-element"])
def test_elements_that_can_not_be_a_root(tag: str):
    with pytest.raises(ComponentError) as caught:
        define(tag=tag)
    assert str(caught.value) == (
        f"Bad.tag is {tag!r}. Name an element such as 'div', 'li' or 'tr'. A form would submit "
        "itself; put one into the template instead."
    )


# The first state


def test_the_first_state_takes_fields_by_name():
    assert make().get_initial_state(note="a", count="7") == State(note="a", theCount=7)


def test_the_first_state_refuses_unknown_names():
    with pytest.raises(ComponentError) as caught:
        make().get_initial_state(nota="a", theCount=7)
    assert str(caught.value) == (
        "Cart was given nota, theCount, but its state has note, count. Override "
        "get_initial_state() to take others."
    )
    with pytest.raises(ComponentError, match="but its state has no fields"):
        make(define(NitroComponent[Other])).get_initial_state(a=1)


def test_the_first_state_is_validated():
    with pytest.raises(ValidationError, match="count"):
        make().get_initial_state(count="x")


def test_each_instance_starts_on_its_own():
    class Lists(BaseModel):
        rows: list[int] = []

    component_class = define(NitroComponent[Lists])
    first, second = make(component_class), make(component_class)
    first.state, second.state = first.get_initial_state(), second.get_initial_state()
    first.state.rows.append(1)
    first.add_error("rows", "x")
    first.emit("x")
    assert (second.state.rows, second.errors, events_of(second)) == ([], {}, [])


def test_hooks_do_nothing_by_themselves():
    component = make(key="7")
    component.state = State()
    assert component.get_context_data(a=1) == {"a": 1}
    assert component.refresh() is component.updated("note", "x") is None
    assert component.updating("note", "x") is None
    assert (component.state, component.key, component.errors) == (State(), "7", {})
    assert component.component_id == "nitro-cart-1"


# What an action says


class Updated(NitroEvent):
    count: int


def test_everything_said_stands_in_one_line():
    component = make()
    component.success("a")
    component.emit("x", {"n": 1})
    component.error("b")
    component.warning(gettext_lazy("Yes"))
    component.emit(Updated(count=1))
    component.info(7)
    component.refresh_component(Cart, key=0)
    assert events_of(component) == [
        ("nitro:message", {"component": "Cart", "level": "success", "text": "a"}),
        ("nitro:x", {"component": "Cart", "n": 1}),
        ("nitro:message", {"component": "Cart", "level": "error", "text": "b"}),
        ("nitro:message", {"component": "Cart", "level": "warning", "text": "Yes"}),
        ("nitro:updated", {"component": "Cart", "count": 1}),
        ("nitro:message", {"component": "Cart", "level": "info", "text": "7"}),
        ("nitro:refresh-cart", {"component": "Cart", "key": "0"}),
    ]


def test_the_emitter_is_called_by_its_registered_name():
    register_component(name="Basket")(Cart)
    component = make()
    component.emit("x")
    component.refresh_component(Cart)
    assert events_of(component) == [
        ("nitro:x", {"component": "Basket"}),
        ("nitro:refresh-basket", {"component": "Basket"}),
    ]


def test_refreshing_a_name_that_nobody_has(caplog: pytest.LogCaptureFixture):
    """It is sent, since page scripts may listen; the log names the nearest."""
    register_component(Cart)
    component = make()
    component.refresh_component("cart")
    component.refresh_component("Catr")
    component.refresh_component("Xyz")
    assert [name for name, _detail in events_of(component)] == [
        "nitro:refresh-cart",
        "nitro:refresh-catr",
        "nitro:refresh-xyz",
    ]
    warning = "refresh_component({!r}): no component of this name is registered.{}"
    assert caplog.record_tuples == [
        ("nitro_htmx.registry", logging.WARNING, warning.format("Catr", " Did you mean 'Cart'?")),
        ("nitro_htmx.registry", logging.WARNING, warning.format("Xyz", "")),
    ]


def test_declared_events():
    class Declared(NitroComponent[State]):
        emits = ("a", "nitro:b", Updated)

    class Child(Declared):
        pass

    class Silent(NitroComponent[State]):
        emits = ()

    for component_class in (Declared, Child):
        component = make(component_class)
        for event in ("a", "b", Updated(count=1)):
            component.emit(event)
        with pytest.raises(EventError, match="does not list"):
            component.emit("c")
    with pytest.raises(EventError, match="Silent emits 'nitro:a'"):
        make(Silent).emit("a")
    with pytest.raises(EventError):
        define(emits=["a b"])


def test_errors_are_collected_by_field():
    component = make()
    component.add_error("note", "a")
    component.add_error("note", gettext_lazy("Yes"))
    component.add_error(None, "b")
    component.add_error("__all__", "c")
    assert component.errors == {"note": ["a", "Yes"], "__all__": ["b", "c"]}
    assert component.general_errors == ["b", "c"]
    assert make().general_errors == []


# Who asks


class Visitor(AnonymousUser):
    pass


def test_the_current_user():
    request: Any = page_request()
    component = make(request=request)
    assert component.current_user == AnonymousUser()
    assert not component.is_authenticated
    request.user = User(username="ann")
    assert component.current_user is request.user
    assert component.is_authenticated
    assert component.require_auth() is True
    request.user = Visitor()
    assert component.current_user is request.user
    assert not component.is_authenticated


def test_asking_for_a_user():
    with pytest.raises(AuthenticationRequired) as caught:
        make().require_auth("Members only.")
    assert caught.value.message == "Members only."
    with pytest.raises(AuthenticationRequired) as caught:
        make().require_auth()
    assert caught.value.message == "Please log in first."
    with override("de"), pytest.raises(AuthenticationRequired) as caught:
        make().require_auth(gettext_lazy("Yes"))
    assert caught.value.message == "Ja"


# Components of a model


class GroupSchema(BaseModel):
    id: int
    name: str = Field(alias="theName")


class GroupEditor(ModelNitroComponent[GroupSchema]):
    model = Group

    def get_queryset(self) -> Any:
        return super().get_queryset().exclude(name="hidden")


class NameState(BaseModel):
    pk: int


class ByPk(ModelNitroComponent[NameState]):
    model = Group


class Keyless(ModelNitroComponent[State]):
    model = Group


@pytest.mark.django_db
def test_a_model_s_component_shows_a_row():
    group = Group.objects.create(name="Editors")
    component = make(GroupEditor)
    expected = GroupSchema(id=group.pk, theName="Editors")
    for name in ("pk", "id", "group_id"):
        assert component.get_initial_state(**{name: group.pk}) == expected
        assert component.get_initial_state(**{name: str(group.pk)}) == expected
    component.state = component.get_initial_state(pk=group.pk)
    Group.objects.update(name="Writers")
    component.refresh()
    assert component.state == GroupSchema(id=group.pk, theName="Writers")
    component = make(ByPk)
    component.state = component.get_initial_state(pk=group.pk)
    component.refresh()
    assert component.state == NameState(pk=group.pk)


@pytest.mark.django_db
def test_a_row_that_is_not_there():
    """Neither a missing row, nor one outside the query set, nor a key of the wrong type."""
    hidden = Group.objects.create(name="hidden")
    component = make(GroupEditor)
    keys: list[Any] = [hidden.pk, hidden.pk + 1, "x", "", None, [], {}, 2**70, "1\0"]
    for pk in keys:
        with pytest.raises(Http404) as caught:
            component.get_object(pk)
        assert str(caught.value) == f"No group has the key {pk!r}."
    component.state = GroupSchema(id=hidden.pk, theName="x")
    component.refresh()
    assert component.is_deleted


@pytest.mark.parametrize(
    ("kwargs", "given"),
    [
        ({}, "nothing"),
        ({"pk": 1, "id": 1}, "pk, id"),
        ({"name": "x"}, "name"),
        ({"pk": 1, "x": 2}, "pk, x"),
    ],
)
def test_a_model_s_component_takes_one_key(kwargs: dict[str, Any], given: str):
    with pytest.raises(ComponentError) as caught:
        make(GroupEditor).get_initial_state(**kwargs)
    assert str(caught.value) == f"GroupEditor takes one of pk, id, group_id, not {given}."


def test_a_state_that_does_not_say_which_row():
    component = make(Keyless)
    component.state = State()
    with pytest.raises(ComponentError) as caught:
        component.refresh()
    assert str(caught.value) == (
        "The state of Keyless has neither 'id' nor 'pk', so its row can't be found again. Add one, "
        "or override refresh()."
    )


def test_the_model_s_methods_are_no_actions():
    assert GroupEditor._meta.actions == {}


def test_an_abstract_base_needs_no_model():
    class Base(ModelNitroComponent[StateT]):
        pass

    class Leaf(Base[GroupSchema]):
        model = Group

    assert Leaf.state_class is GroupSchema
