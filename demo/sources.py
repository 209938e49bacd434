"""The demo's own source, as its pages show it."""

from __future__ import annotations

import inspect
import sys
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles import finders

from nitro_htmx.registry import get_component


@dataclass(frozen=True, slots=True)
class Source:
    """A piece of source as a page shows it.

    Attributes:
        title: The component's name, or the file's path.
        text: The source.
    """

    title: str
    text: str


def component_source(name: str) -> Source:
    """Return the class of a component."""
    return Source(name, inspect.getsource(get_component(name)))


def module_source(name: str) -> Source:
    """Return the whole module in which a component is."""
    module = sys.modules[get_component(name).__module__]
    return Source(f"{module.__name__.replace('.', '/')}.py", inspect.getsource(module))


def static_source(path: str) -> Source:
    """Return a static file."""
    found = finders.find(path)
    text = Path(found).read_text(encoding="utf-8") if isinstance(found, str) else ""
    return Source(path, text)


def template_source(name: str) -> Source:
    """Return a template of the demo."""
    path = Path(settings.BASE_DIR) / "templates" / name
    return Source(f"templates/{name}", path.read_text(encoding="utf-8"))
