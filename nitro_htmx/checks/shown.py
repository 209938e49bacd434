"""The templates of a project, and which components show them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from django.template import TemplateDoesNotExist, TemplateSyntaxError, engines
from django.template.backends.django import DjangoTemplates
from django.template.loader_tags import construct_relative_path
from django.template.utils import get_app_template_dirs

from ..base.component import BaseComponent
from ..exceptions import ConfigurationError
from ..registry import registered_components, template_name_of
from ..rendering.page import get_component_template
from .outline import Outline, Tag

ComponentClass = type[BaseComponent[Any]]

_PACKAGE = Path(__file__).resolve().parents[1]
_TAGS = (b"nitro_component", b"nitro_channels", b"nitro_scripts")
_FOLLOWED = ("extends", "include")


class Shown:
    """One template.

    Attributes:
        name: Its name.
        outline: What is in it.
        classes: The components that show it, as their own template or as a part of that.
        roots: Those whose own template it is.
    """

    def __init__(self, name: str, source: str) -> None:
        self.name = name
        self.outline = Outline(source)
        self.classes: list[ComponentClass] = []
        self.roots: list[ComponentClass] = []

    def place(self, line: int) -> str:
        """Return the name of a line, for messages."""
        return f"{self.name}, line {line}"

    @cached_property
    def is_whole(self) -> bool:
        """Whether nothing of a component's template stands around this one."""
        own = bool(self.roots) and self.roots == self.classes
        return own and not any(tag.name == "extends" for tag in self.outline.tags)


def project_templates() -> list[Shown]:
    """Return the templates of all components, and all others that show one or are pages of ours.

    Those that can't be read are left out, and so are the library's own.
    """
    found: dict[str, Shown] = {}
    for _name, component_class in registered_components():
        own = _shown(found, template_name_of(component_class))
        if own is not None:
            own.roots.append(component_class)
            _follow(found, own, component_class)
    for name in _names_on_disk():
        _shown(found, name)
    # A command may make an app's first folder of templates after the checks have run.
    get_app_template_dirs.cache_clear()  # type: ignore[attr-defined]  # an lru_cache
    return [*found.values()]


def _follow(found: dict[str, Shown], shown: Shown, component_class: ComponentClass) -> None:
    """Note that a component shows a template, and those that this one names."""
    if component_class in shown.classes:
        return
    shown.classes.append(component_class)
    for tag in shown.outline.tags:
        name = _followed_name(shown.name, tag)
        part = _shown(found, name) if name else None
        if part is not None:
            _follow(found, part, component_class)


def _followed_name(template: str, tag: Tag) -> str | None:
    if tag.name not in _FOLLOWED or tag.constant is None:
        return None
    try:
        return str(construct_relative_path(template, f'"{tag.constant}"')).strip('"')
    except TemplateSyntaxError:  # Django says so when it is rendered
        return None


def _shown(found: dict[str, Shown], name: str) -> Shown | None:
    if name not in found:
        try:
            template = get_component_template(name)
        except (ConfigurationError, TemplateDoesNotExist, TemplateSyntaxError, UnicodeDecodeError):
            return None
        if _PACKAGE in Path(template.path).parents:
            return None
        found[name] = Shown(name, template.source)
    return found[name]


def _names_on_disk() -> Iterator[str]:
    """Yield the names of the template files that have one of the tags for pages."""
    for folder in _folders():
        for path in sorted(folder.rglob("*")):
            text = path.read_bytes() if path.is_file() else b""
            if any(tag in text for tag in _TAGS):
                yield path.relative_to(folder).as_posix()


def _folders() -> Iterator[Path]:
    for engine in engines.all():
        if isinstance(engine, DjangoTemplates):
            loaders = list(engine.engine.template_loaders)
            for loader in loaders:
                loaders += getattr(loader, "loaders", ())  # of the cached loader
                get_dirs = getattr(loader, "get_dirs", list)
                yield from (Path(folder) for folder in get_dirs())
