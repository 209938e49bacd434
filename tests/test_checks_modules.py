"""``manage.py check`` reads the modules in which components are found."""

from __future__ import annotations

import importlib
import linecache
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as CheckWarning
from django.test.utils import modify_settings

from nitro_htmx.checks import check_project, modules
from tests.support import isolated_registry

Load = Callable[[str], list[CheckMessage]]

HEAD = """
from nitro_htmx import NitroComponent, on, register_component
from pydantic import BaseModel

class State(BaseModel):
    count: int = 0
"""
REGISTERED = """
@register_component
class Cart(NitroComponent[State]):
    template_name = "base.html"
"""
FORGOTTEN = """
class Shelf(NitroComponent[State]):
    template_name = "base.html"

    def add(self):
        self.emit("added", {"count": 1})
"""
LISTENING = (
    REGISTERED
    + """
    @on("added")
    def show(self, count: int):
        self.state.count = count
"""
)


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Load]:
    """Yield a function that gives an app these components, and returns the messages of both checks.

    The test site's own components are not registered, and not looked for.
    """
    everywhere = modules.component_modules
    monkeypatch.setattr(
        modules,
        "component_modules",
        lambda: [module for module in everywhere() if module.__name__.startswith("late.")],
    )
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "late").mkdir()
    (tmp_path / "late" / "__init__.py").touch()
    with isolated_registry(), modify_settings(INSTALLED_APPS={"append": "late"}):

        def messages(text: str) -> list[CheckMessage]:
            (tmp_path / "late" / "components.py").write_text(HEAD + text, "utf-8")
            importlib.import_module("late.components")
            return [*check_project(), *modules.check_modules()]

        yield messages
    for name in [name for name in sys.modules if name.partition(".")[0] == "late"]:
        del sys.modules[name]


def test_a_component_that_is_not_registered(load: Load):
    """W034."""
    (message,) = load(REGISTERED + FORGOTTEN)
    assert message == CheckWarning(
        "The component is not registered, so no page can show it.",
        hint=(
            "Write @register_component before the class. The name of a class that is only to be "
            "derived from begins with an underscore."
        ),
        obj=sys.modules["late.components"].Shelf,
        id="nitro_htmx.W034",
    )


def test_what_it_emits_is_no_misspelt_event(load: Load):
    """W004 would lead the wrong way."""
    assert [message.id for message in load(LISTENING + FORGOTTEN)] == ["nitro_htmx.W034"]


def test_an_event_that_nobody_emits_is_reported_all_the_same(load: Load):
    assert [message.id for message in load(LISTENING)] == ["nitro_htmx.W004"]


def test_a_class_to_derive_from_need_not_be_registered(load: Load):
    base = REGISTERED.replace("@register_component", "").replace("Cart", "Base")
    assert load(base + REGISTERED.replace("NitroComponent[State]", "Base")) == []


def test_a_class_that_begins_with_an_underscore_is_only_to_be_derived_from(load: Load):
    assert load(FORGOTTEN.replace("Shelf", "_Shelf")) == []


def test_two_components_of_one_name(load: Load):
    """E036. The second one takes the name, as a reloaded module does."""
    assert load(REGISTERED + REGISTERED) == [
        Error(
            "late.components has two classes called Cart, in the lines 9 and 13. The first one is "
            "lost.",
            hint="Give one of them another name.",
            obj=sys.modules["late.components"].Cart,
            id="nitro_htmx.E036",
        )
    ]


def test_two_classes_of_one_name_that_are_registered_by_others(load: Load):
    def named(name: str) -> str:
        return REGISTERED.replace("@register_component", f"@register_component(name='{name}')")

    assert load(named("A") + named("B")) == []


def test_other_classes_may_be_defined_twice(load: Load):
    assert load("class State(BaseModel):\n    count: int = 0\n" + REGISTERED) == []


def test_a_module_whose_file_is_being_edited(load: Load, tmp_path: Path):
    load(REGISTERED)
    (tmp_path / "late" / "components.py").write_text("class", "utf-8")
    linecache.checkcache()
    assert list(modules.check_modules()) == []
