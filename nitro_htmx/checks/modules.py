"""Checks of the modules in which components are found."""

from __future__ import annotations

import ast
import inspect
import linecache
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

from django.apps import apps
from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as CheckWarning

from ..actions.table import FRAMEWORK, ROLE
from ..base.component import BaseComponent
from ..registry import registered_components

ComponentClass = type[BaseComponent[Any]]


def check_modules() -> Iterator[CheckMessage]:
    """Yield what is wrong in the modules ``components`` of the installed apps."""
    for module in component_modules():
        yield from _check_names(module)
    for component_class in forgotten_components():
        yield CheckWarning(
            "The component is not registered, so no page can show it.",
            hint="Write @register_component before the class. The name of a class that is only "
            "to be derived from begins with an underscore.",
            obj=component_class,
            id="nitro_htmx.W034",
        )


def component_modules() -> list[ModuleType]:
    """Return the modules in which the apps' components are found."""
    names = [f"{config.name}.components" for config in apps.get_app_configs()]
    return [
        module
        for name, module in sorted(sys.modules.items())
        if any(name == found or name.startswith(f"{found}.") for found in names)
    ]


def forgotten_components() -> list[ComponentClass]:
    """Return the component classes that are neither registered nor derived from."""
    registered = {component_class for _name, component_class in registered_components()}
    return [
        found
        for module in component_modules()
        for found in vars(module).values()
        if _is_component_of(module, found)
        and found not in registered
        and not found.__name__.startswith("_")
        and not found.__subclasses__()
    ]


def _is_component_of(module: ModuleType, found: object) -> bool:
    return (
        inspect.isclass(found)
        and issubclass(found, BaseComponent)
        and found.__module__ == module.__name__
        and vars(found).get(ROLE) != FRAMEWORK
    )


def _check_names(module: ModuleType) -> Iterator[CheckMessage]:
    """Report a component that another class of its name in the same module replaces."""
    seen: dict[str, int] = {}
    for node in _statements(module):
        if not isinstance(node, ast.ClassDef):
            continue
        if node.name in seen and _hides_another(module, node.name):
            yield Error(
                f"{module.__name__} has two classes called {node.name}, in the lines "
                f"{seen[node.name]} and {node.lineno}. The first one is lost.",
                hint="Give one of them another name.",
                obj=vars(module)[node.name],
                id="nitro_htmx.E036",
            )
        seen[node.name] = node.lineno


def _hides_another(module: ModuleType, name: str) -> bool:
    """Return whether ``name`` is a component, and the only one so called that is registered."""
    namesakes = [
        found
        for _name, found in registered_components()
        if (found.__module__, found.__qualname__) == (module.__name__, name)
    ]
    return len(namesakes) < 2 and _is_component_of(module, vars(module).get(name))


def _statements(module: ModuleType) -> list[ast.stmt]:
    path = getattr(module, "__file__", None) or ""
    try:
        return ast.parse("".join(linecache.getlines(path))).body
    except SyntaxError:  # the file has been edited since it was imported
        return []
