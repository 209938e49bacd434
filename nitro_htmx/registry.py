"""Names of components. One name means one class, whatever the case of its letters."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Callable, Iterator
from importlib import import_module, invalidate_caches
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any, TypeVar, overload

from django.apps import apps
from django.template.utils import get_app_template_dirs
from django.utils.module_loading import autodiscover_modules

from .conf import get_settings
from .exceptions import ComponentError, UnknownComponent, nearest_name
from .names import split_words

if TYPE_CHECKING:
    from .base.component import BaseComponent

logger = logging.getLogger("nitro_htmx.registry")

ComponentT = TypeVar("ComponentT", bound="type[BaseComponent[Any]]")

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_classes: dict[str, type[BaseComponent[Any]]] = {}
_folded: dict[str, str] = {}  # the name in lower case → the name


@overload
def register_component(component: ComponentT, /) -> ComponentT: ...
@overload
def register_component(*, name: str) -> Callable[[ComponentT], ComponentT]: ...
def register_component(component: Any = None, /, *, name: str | None = None) -> Any:
    """Give a component class a name that templates and requests can use.

    Args:
        component: The class, where the decorator stands without parentheses.
        name: The name; the class's own by default.

    Raises:
        ComponentError: The name is taken or can't stand in a URL, or the class has no state class.
    """
    if component is None:
        return lambda component: _register(component, name)
    return _register(component, name)


def get_component(name: str) -> type[BaseComponent[Any]]:
    """Return the class registered as ``name``; with DEBUG, a module that is new is found.

    Raises:
        UnknownComponent: There is none.
    """
    try:
        return _classes[name]
    except (KeyError, TypeError):
        pass
    _discover_new()
    try:
        return _classes[name]
    except (KeyError, TypeError):
        raise UnknownComponent(name, _classes) from None


def registered_components() -> Iterator[tuple[str, type[BaseComponent[Any]]]]:
    """Yield each name and its class, in the order of registration."""
    return iter(_classes.items())


def template_name_of(component: type[BaseComponent[Any]]) -> str:
    """Return the name of the component's template."""
    return component.template_name or default_template_name_of(component)


def default_template_name_of(component: type[BaseComponent[Any]]) -> str:
    """Return ``<app label>/components/<name>.html``, for a class that names no template."""
    config = apps.get_containing_app_config(component.__module__)
    folder = f"{config.label}/components" if config else "components"
    return f"{folder}/{split_words(component.__name__, '_')}.html"


def warn_if_unknown(name: str) -> None:
    """Log a warning if no component is called ``name``, whatever the case of its letters."""
    if name.lower() not in _folded:
        _discover_new()
    if name.lower() in _folded:
        return
    nearest = nearest_name(name, _classes)
    hint = f" Did you mean {nearest!r}?" if nearest else ""
    logger.warning("refresh_component(%r): no component of this name is registered.%s", name, hint)


def autodiscover() -> None:
    """Import the ``components`` module of each installed app; of a package, also its modules."""
    autodiscover_modules("components")
    for config in apps.get_app_configs():
        package = sys.modules.get(f"{config.name}.components")
        for module in iter_modules(getattr(package, "__path__", ())):
            import_module(f"{config.name}.components.{module.name}")


def _discover_new() -> None:
    """Import, with DEBUG, the modules of components that were written since the start.

    ``runserver`` starts again for a change of a file that it knows, but not for a new one. Nor does
    Django see the first folder of templates that an app gets.
    """
    if get_settings().is_debug:
        invalidate_caches()
        get_app_template_dirs.cache_clear()  # type: ignore[attr-defined]  # an lru_cache
        autodiscover()


def _register(component: ComponentT, name: str | None) -> ComponentT:
    if not isinstance(component, type):
        raise ComponentError(
            f"@register_component stands before a class, not before {component!r}. For a name of "
            "its own, write @register_component(name='…')."
        )
    name = component.__name__ if name is None else name
    if not _NAME.fullmatch(name):
        raise ComponentError(
            f"{name!r} can't be a component's name. Use ASCII letters, digits and '_', "
            "and begin with a letter."
        )
    if not hasattr(component, "state_class"):
        raise ComponentError(
            f"{name} has no state class. Write class {component.__name__}(NitroComponent[MyState])"
            ", where MyState is a pydantic model."
        )
    other = _classes.get(_folded.get(name.lower(), ""))
    if other is not None and not _is_reload(other, component):
        raise ComponentError(
            f"The name {name!r} is taken by {other.__module__}.{other.__qualname__}. Pass "
            "another: @register_component(name='…')."
        )
    known = component._meta.name
    if known != name and _classes.get(known) is component:
        raise ComponentError(
            f"{component.__qualname__} is registered as {known!r} already. "
            f"Derive a class from it for the name {name!r}."
        )
    _classes[name] = component
    _folded[name.lower()] = name
    component._meta.rename(name)
    return component


def _is_reload(old: type, new: type) -> bool:
    """Return whether ``new`` is ``old``, defined again by a reloaded module."""
    return (old.__module__, old.__qualname__) == (new.__module__, new.__qualname__)
