"""Checks of push: its settings, and channels that nobody would hear."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any

from django.conf import settings as django_settings
from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as CheckWarning

from ..base.component import BaseComponent
from ..components.querysets import QuerysetComponent
from ..conf import get_settings
from ..push.channels import channel_names
from ..push.conf import PLACE, PushSettings, find_push_problems, push_settings
from ..push.engines.choice import engine_class
from ..push.marks import is_installed
from .shown import Shown

_ADD = 'Add "nitro_htmx.push" to INSTALLED_APPS.'

_ANY_NUMBER = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)


def check_push() -> Iterator[CheckMessage]:
    """Yield what is wrong with the settings of push."""
    if not is_installed():
        if get_settings().PUSH:
            text = f"{PLACE} is set, but the app 'nitro_htmx.push' is not installed."
            yield CheckWarning(text, hint=_ADD, id="nitro_htmx.W060")
        return
    problems = find_push_problems()
    for text, hint in problems:
        yield Error(text, hint=hint, id="nitro_htmx.E060")
    if not problems:
        yield from _check_engine(push_settings())


def _check_engine(settings: PushSettings) -> Iterator[CheckMessage]:
    try:
        engine_class()
    except ImportError as error:
        text = f"{PLACE}['ENGINE'] is {settings.ENGINE!r}: {error}"
        yield Error(text, hint=_description("ENGINE"), id="nitro_htmx.E061")
    if settings.DATABASE not in django_settings.DATABASES:
        text = f"{PLACE}['DATABASE'] is {settings.DATABASE!r}, which DATABASES does not have."
        yield Error(text, hint=_description("DATABASE"), id="nitro_htmx.E062")
    if settings.ENGINE == "memory" and not get_settings().is_debug:
        yield CheckWarning(
            "The log of pushed events is in memory, where no other process sees it.",
            hint=f'Leave {PLACE}["ENGINE"] at "database", or set it to "redis".',
            id="nitro_htmx.W061",
        )


def _description(key: str) -> str:
    return str(PushSettings.model_fields[key].description)


def _check_channels(component_class: type[BaseComponent[Any]]) -> Iterator[CheckMessage]:
    if not component_class._meta.has_channels:
        return
    name = component_class._meta.name
    if not is_installed():
        yield CheckWarning(
            f"{name} has channels, but the app 'nitro_htmx.push' is not installed, so nothing "
            "reaches it.",
            hint=_ADD,
            obj=component_class,
            id="nitro_htmx.W062",
        )
    try:
        channel_names(component_class.channels)
    except ValueError as error:
        yield Error(
            f"{name}.channels: {error}",
            hint='Examples: "orders", Product, ("room", 5). What depends on the instance is '
            "returned by get_channels().",
            obj=component_class,
            id="nitro_htmx.E063",
        )


def _check_get_channels(component_class: type[BaseComponent[Any]]) -> Iterator[CheckMessage]:
    """Report a ``get_channels()`` that rendering can't call, or that returns no list at once."""
    written = inspect.getattr_static(component_class, "get_channels")
    name = component_class._meta.name
    problem = ""
    if not inspect.isfunction(written):
        problem = "is no method"
    else:
        _self, *parameters = inspect.signature(written).parameters.values()
        needed = [
            repr(each.name)
            for each in parameters
            if each.default is each.empty and each.kind not in _ANY_NUMBER
        ]
        if needed:
            problem = f"needs {', '.join(needed)}"
    if problem:
        yield Error(
            f"{name}.get_channels() {problem}.",
            hint="Write def get_channels(self): and return a list. The component has its state, "
            "key and request by then.",
            obj=component_class,
            id="nitro_htmx.E065",
        )


def _check_live(component_class: type[BaseComponent[Any]]) -> Iterator[CheckMessage]:
    is_meant = vars(component_class).get("live", False)
    if is_meant and not issubclass(component_class, QuerysetComponent):
        yield Error(
            f"{component_class._meta.name} has live = {is_meant!r}, but shows no rows of a model.",
            hint="Derive it from ModelNitroComponent, or name channels instead.",
            obj=component_class,
            id="nitro_htmx.E064",
        )


def _check_tags(shown: Shown) -> Iterator[CheckMessage]:
    """Report a tag without the app: it raises as soon as a page is shown."""
    for tag in shown.outline.tags:
        if tag.name == "nitro_channels" and not is_installed():
            yield Error(
                f"{{% {tag.text} %}} needs the app 'nitro_htmx.push'.",
                hint=_ADD,
                obj=shown.place(tag.line),
                id="nitro_htmx.E066",
            )


TAG_CHECKS: tuple[Callable[[Shown], Iterator[CheckMessage]], ...] = (_check_tags,)
CHANNEL_CHECKS: tuple[Callable[[type[BaseComponent[Any]]], Iterator[CheckMessage]], ...] = (
    _check_channels,
    _check_get_channels,
    _check_live,
)
