"""The table of actions holds what a class means to be called, and nothing else."""

import functools
import types
from typing import TYPE_CHECKING, Any

import pytest
from django.db import transaction
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import NitroComponent, NitroEvent, action, helper, on
from nitro_htmx.actions.decorators import ActionOptions, is_marked
from nitro_htmx.exceptions import ComponentError, EventError
from tests.support import id_of

if TYPE_CHECKING:
    from decimal import Decimal

FIX = "Change it, rename it with a leading underscore, or mark it with @helper."


class State(BaseModel):
    pass


class CartUpdated(NitroEvent):
    count: int


def actions_of(component_class: type[NitroComponent[Any]]) -> list[str]:
    return sorted(component_class._meta.actions)


def test_public_functions_of_the_body_are_actions():
    class Cart(NitroComponent[State]):
        template_name = "x.html"
        number = 7
        inner = BaseModel

        def add(self):
            pass

        async def add_async(self):
            pass

        def _private(self):
            pass

        def __dunder__(self):
            pass

        @helper
        def total(self):
            pass

        @property
        def price(self):
            pass

        @staticmethod
        def static():
            pass

        @classmethod
        def of_class(cls):
            pass

        @functools.cached_property
        def cached(self):
            pass

        partial = functools.partialmethod(add)

        class Meta:
            pass

    assert actions_of(Cart) == ["add", "add_async"]


def test_no_name_of_the_framework_is_an_action():
    """Neither as it is nor overridden: hooks stay hooks."""

    class Cart(NitroComponent[State]):
        def get_initial_state(self, **kwargs: Any) -> State:
            return State()

        def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
            return {}

        def refresh(self) -> None:
            pass

        def updating(self, field: str, value: Any) -> None:
            pass

        def updated(self, field: str, value: Any) -> None:
            pass

    assert actions_of(Cart) == []


class Mixin:
    """A plain class, as an app of somebody else might bring it."""

    def get_tenant(self) -> int:
        return 1

    def load(self) -> None:
        pass

    @action
    def offered(self) -> None:
        pass

    @on("x")
    def listens(self) -> None:
        pass


def test_a_plain_mixin_s_methods_need_the_mark():
    class Cart(Mixin, NitroComponent[State]):
        pass

    assert actions_of(Cart) == ["listens", "offered"]


def test_overriding_a_mixin_s_method_does_not_open_it():
    """The mixin calls it itself, so it is a hook, wherever the mixin stands."""

    class First(Mixin, NitroComponent[State]):
        def get_tenant(self) -> int:
            return 2

        def offered(self) -> None:
            pass

    class Second(NitroComponent[State], Mixin):
        def get_tenant(self) -> int:
            return 2

        @action
        def load(self) -> None:
            pass

    assert actions_of(First) == ["listens", "offered"]
    assert actions_of(Second) == ["listens", "load", "offered"]


def test_actions_are_inherited_and_resolved_as_python_does():
    class Base(NitroComponent[State]):
        def keep(self):
            pass

        def withdraw(self):
            pass

        def compute(self):
            pass

        def become_helper(self):
            pass

        @action(validate=False)
        def marked(self):
            pass

    class Cart(Base):
        withdraw = None  # type: ignore[assignment]

        @property
        def compute(self):
            pass

        @helper
        def become_helper(self):
            pass

        def marked(self):
            pass

    assert actions_of(Base) == ["become_helper", "compute", "keep", "marked", "withdraw"]
    assert actions_of(Cart) == ["keep", "marked"]
    assert Cart._meta.actions["keep"].function is Base.keep
    assert Base._meta.actions["marked"].options == ActionOptions(validate=False)
    assert Cart._meta.actions["marked"].options == ActionOptions(validate=True)


def test_a_mixin_that_comes_first_hides_an_action():
    class Base(NitroComponent[State]):
        def load(self):
            pass

    class Cart(Mixin, Base):
        pass

    assert actions_of(Cart) == ["listens", "offered"]


def test_marks_survive_a_decorator():
    class Cart(NitroComponent[State]):
        explicit_actions = True

        @transaction.atomic
        @action(validate=False)
        def outer(self):
            pass

        @action
        @transaction.atomic
        def inner(self):
            pass

    assert actions_of(Cart) == ["inner", "outer"]
    assert Cart._meta.actions["outer"].options == ActionOptions(validate=False)


def test_explicit_actions_by_class():
    class Base(NitroComponent[State]):
        def implied(self):
            pass

        @action
        def marked(self):
            pass

        @on("x")
        def listens(self):
            pass

    class Strict(Base):
        explicit_actions = True

        def another(self):
            pass

    class Loose(Strict):
        explicit_actions = False

    assert actions_of(Base) == ["implied", "listens", "marked"]
    assert actions_of(Strict) == ["listens", "marked"]
    assert actions_of(Loose) == ["another", "implied", "listens", "marked"]


def test_explicit_actions_by_setting(settings: Settings):
    """The class may decide otherwise."""
    settings.NITRO_HTMX = {"EXPLICIT_ACTIONS": True}

    class Strict(NitroComponent[State]):
        def implied(self):
            pass

        @action
        def marked(self):
            pass

    class Loose(NitroComponent[State]):
        explicit_actions = False

        def implied(self):
            pass

    assert actions_of(Strict) == ["marked"]
    assert actions_of(Loose) == ["implied"]


def define(**attributes: Any) -> type[NitroComponent[Any]]:
    return types.new_class(
        "Cart", (NitroComponent[State],), {}, lambda body: body.update(attributes)
    )


def generator(self):
    yield


async def async_generator(self):
    yield


def with_args(self, *args):
    pass


def positional(self, a, /, b):
    pass


def without_self():
    pass


def keyword_self(*, self):
    pass


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("add", generator, "is a generator"),
        ("add", async_generator, "is a generator"),
        ("add", with_args, "takes *args, but arguments are posted by name"),
        ("add", lambda *args: None, "takes *args, but arguments are posted by name"),
        ("add", positional, "has positional-only arguments, but they are posted by name"),
        ("add", without_self, "does not take self"),
        ("add", keyword_self, "does not take self"),
        ("_add", action(lambda self: None), "begins with an underscore, so it is private"),
        ("_add", on("x")(lambda self: None), "begins with an underscore, so it is private"),
        ("add", staticmethod(action(lambda: None)), "is a staticmethod"),
        ("add", classmethod(on("x")(lambda cls: None)), "is a classmethod"),
        ("add", property(action(lambda self: None)), "is a property"),
    ],
    ids=id_of,
)
def test_a_method_that_can_not_be_an_action(name: str, value: Any, reason: str):
    """It fails when the class is defined, not at the first click."""
    with pytest.raises(ComponentError) as caught:
        define(**{name: value})
    assert str(caught.value) == f"Cart.{name}() can't be an action: it {reason}. {FIX}"


def test_a_helper_may_have_any_signature():
    assert actions_of(define(add=helper(lambda self, *args: None))) == []


def test_a_positional_self_is_no_argument():
    def add(self, /, a: int) -> None:
        pass

    assert define(add=add)._meta.actions["add"].binder.from_posted({"a": ["1"]}) == {"a": 1}


def test_a_property_without_a_getter_is_nothing_special():
    assert actions_of(define(add=property())) == []


# Listeners


def test_listeners_are_found_by_event():
    class Badge(NitroComponent[State]):
        @on("cart-updated", "nitro:cart-cleared")
        def count(self):
            pass

        @on(CartUpdated)
        @on("other", key="id")
        def show(self):
            pass

    assert actions_of(Badge) == ["count", "show"]
    assert Badge._meta.actions["count"].listens == {
        "nitro:cart-updated": None,
        "nitro:cart-cleared": None,
    }
    assert Badge._meta.actions["show"].listens == {"nitro:cart-updated": None, "nitro:other": "id"}
    listeners = {
        event: [action.name for action in found] for event, found in Badge._meta.listeners.items()
    }
    assert listeners == {
        "nitro:cart-updated": ["count", "show"],
        "nitro:cart-cleared": ["count"],
        "nitro:other": ["show"],
    }
    assert Badge.heard_events() == {
        "nitro:refresh-badge": [],
        "nitro:cart-updated": [],
        "nitro:cart-cleared": [],
        "nitro:other": ["id"],
    }


def test_an_event_with_and_without_a_key_concerns_every_instance():
    class Badge(NitroComponent[State]):
        @on("x", key="a")
        def first(self):
            pass

        @on("x", key="b")
        def second(self):
            pass

        @on("y", key="a")
        def third(self):
            pass

        @on("y")
        def fourth(self):
            pass

    assert Badge.heard_events() == {
        "nitro:refresh-badge": [],
        "nitro:x": ["a", "b"],
        "nitro:y": [],
    }


def test_an_overridden_listener_without_a_mark_no_longer_listens():
    class Base(NitroComponent[State]):
        @on("x")
        def listen(self):
            pass

    class Badge(Base):
        def listen(self):
            pass

    assert actions_of(Badge) == ["listen"]
    assert Badge._meta.listeners == {}


def test_on_needs_an_event():
    with pytest.raises(ComponentError) as caught:
        on()
    assert str(caught.value) == "@on needs at least one event: @on('cart-updated')."


def test_on_without_parentheses_says_so():
    with pytest.raises(EventError, match=r"not <function .+>\. Write the name in brackets: @on\("):

        @on  # type: ignore[arg-type]
        def listen(self):
            pass


@pytest.mark.parametrize("name", ["message", "nitro:error", "action-complete", "a b"])
def test_no_listener_for_a_reserved_name(name: str):
    with pytest.raises(EventError):
        on(name)


def test_marks_can_be_seen():
    assert is_marked(action(lambda: None))
    assert is_marked(on("x")(lambda: None))
    assert not is_marked(helper(lambda: None))


def test_annotations_are_resolved_at_the_first_use():
    """A class may name types that its module defines or imports later."""

    class Cart(NitroComponent[State]):
        def late(self, item: "Later"):
            pass

        def never(self, price: "Decimal"):
            pass

    assert Cart._meta.actions["late"].binder.from_posted({"item": ["7"]}) == {"item": 7}
    with pytest.raises(NameError, match="Decimal"):
        Cart._meta.actions["never"].binder  # noqa: B018 - resolving is the test


Later = int


def test_the_binder_is_made_once():
    class Cart(NitroComponent[State]):
        def add(self, n: int):
            pass

    assert Cart._meta.actions["add"].binder is Cart._meta.actions["add"].binder
