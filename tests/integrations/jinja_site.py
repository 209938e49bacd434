"""Components whose templates are Jinja2's; they are registered where the engine is set up."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pydantic import BaseModel, Field
from pytest_django import Settings

from nitro_htmx import NitroComponent, action, register_component
from tests.support import isolated_registry

FOLDER = Path(__file__).resolve().parents[1] / "site" / "jinja2"


def jinja2_backend(**options: Any) -> dict[str, Any]:
    """Return the entry of ``TEMPLATES`` for Jinja2 with our extension."""
    return {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [FOLDER],
        "OPTIONS": {"extensions": ["nitro_htmx.jinja2.NitroExtension"], **options},
    }


@contextmanager
def jinja2_site(settings: Settings, **options: Any) -> Iterator[None]:
    """Put Jinja2 before Django's engine, and register the components of this module."""
    settings.TEMPLATES = [jinja2_backend(**options), *settings.TEMPLATES]
    with isolated_registry(is_empty=False):
        for component in (Orchard, Tree, Basket):
            register_component(component)
        yield


class OrchardState(BaseModel):
    name: str = Field("", min_length=2)
    note: str = "a"
    kind: str = "apple"
    trees: list[int] = [1]
    picked: int = 0


class Orchard(NitroComponent[OrchardState]):
    """Has every function that stands in a component's template."""

    template_name = "site/components/orchard.html"

    def plant(self, number: int) -> None:
        self.state.trees.append(number)

    def save(self) -> None:
        self.success(f"Saved {self.state.name}, a {self.state.kind}")

    @action(validate=False)
    def count(self, number: int) -> None:
        self.state.picked += number


class TreeState(BaseModel):
    number: int
    apples: int = 3


class Tree(NitroComponent[TreeState]):
    """A child, in Jinja2 as well."""

    tag = "li"
    template_name = "site/components/tree.html"

    def pick(self) -> None:
        self.state.apples -= 1
        self.emit("picked", {"number": 1})


class Basket(NitroComponent[OrchardState]):
    """Has slots."""

    template_name = "site/components/basket.html"

    def fill(self) -> None:
        self.state.picked += 1
