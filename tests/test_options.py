"""What a component class says of itself, worked out once: ``cls._meta``."""

from collections.abc import Sequence
from typing import ClassVar

import pytest
from pydantic import BaseModel
from pytest_django import Settings

from nitro_htmx import (
    BaseListComponent,
    BaseListState,
    CrudNitroComponent,
    FormNitroComponent,
    ModelNitroComponent,
    NitroComponent,
    WizardNitroComponent,
    on,
    register_component,
)
from nitro_htmx.base.component import BaseComponent
from nitro_htmx.base.definition import is_reserved
from tests.support import isolated_registry, mounted, use_templates


class State(BaseModel):
    note: str = ""


class Listening(NitroComponent[State]):
    emits: ClassVar[Sequence[str] | None] = ("saved",)

    def save(self) -> None: ...

    @on("cart-updated")
    def look(self) -> None: ...


def test_every_class_has_its_own():
    class Child(Listening):
        pass

    assert Child._meta is not Listening._meta
    assert Child._meta.name == "Child"
    assert list(Child._meta.actions) == ["save", "look"]
    assert Child._meta.emitted == frozenset({"nitro:saved"})
    assert NitroComponent._meta.actions == {}


def test_the_state_is_that_of_the_class_s_attribute():
    """Whatever base stands first: a parent's record would hide the state of the others."""

    class Kind(NitroComponent[BaseModel], framework=True):
        pass

    class Both(Kind, Listening):
        pass

    assert Both._meta.schema.state_class is State


def test_what_is_withdrawn_hears_nothing():
    class Child(Listening):
        pass

    Child._meta.withdraw("look")
    Child._meta.withdraw("not there")
    assert list(Child._meta.actions) == ["save"]
    assert Child._meta.listeners == {}
    assert list(Listening._meta.listeners) == ["nitro:cart-updated"]


def test_a_subclass_may_emit_all_again():
    class Free(Listening):
        emits = None

    assert Free._meta.emitted is None


def test_a_list_without_an_address_hears_what_its_own_methods_listen_to():
    class Notes(BaseListComponent[BaseListState]):
        @on("navigated")
        def look(self) -> None: ...

    assert "follow_address" not in Notes._meta.actions
    found = Notes._meta.listeners["nitro:navigated"]
    assert [action.name for action in found] == ["look"]


def test_what_roots_share_follows_the_registered_name(settings: Settings):
    use_templates(settings, {"components/listening.html": ""})
    with isolated_registry():
        register_component(name="First")(Listening)
        assert mounted(Listening).name == "First"
    with isolated_registry():
        register_component(name="Second")(Listening)
        assert mounted(Listening).name == "Second"
    assert Listening._meta.name == "Listening"


LIBRARY = [
    BaseListComponent,
    CrudNitroComponent,
    FormNitroComponent,
    ModelNitroComponent,
    WizardNitroComponent,
]


@pytest.mark.parametrize("component_class", LIBRARY)
def test_no_template_calls_what_the_library_s_classes_override(component_class: type):
    """Each override is marked, too, since a template sees the last one only."""
    names = {name for name, value in vars(BaseComponent).items() if is_reserved(value)}
    assert len(names) == 9
    for base in component_class.__mro__:
        for name in names & vars(base).keys():
            assert is_reserved(vars(base)[name])
            assert vars(base)[name].alters_data


@pytest.mark.parametrize("name", ["_actions", "_listeners", "_schema", "_bound", "_replacement"])
def test_other_names_are_free(name: str):
    made: type[Listening] = type("Cart", (Listening,), {name: None})
    assert made._meta.schema.state_class is State
