"""System checks: what can be known to be wrong before the first request.

==================  ======================================================================
``nitro_htmx.E001``  a key of ``NITRO_HTMX`` is unknown, or its value does not fit
``nitro_htmx.E002``  an app that is needed is not installed
``nitro_htmx.E003``  ``nitro_htmx.urls`` is not included
``nitro_htmx.E004``  a component's template is not found
``nitro_htmx.E005``  a state has a field that its template could not read
``nitro_htmx.E006``  a state can't go through the browser and come back
``nitro_htmx.E007``  an action's annotations can't be resolved or coerced
``nitro_htmx.W001``  a middleware that is needed is not active
``nitro_htmx.W002``  a public method returns a value, so it may not be meant as an action
``nitro_htmx.W003``  ``refresh_component()`` names a component that is not registered
==================  ======================================================================
"""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from django.apps import AppConfig, apps
from django.conf import settings as django_settings
from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as CheckWarning
from django.template import TemplateDoesNotExist
from django.template.loader import get_template
from pydantic import SecretBytes, SecretStr
from pydantic.errors import PydanticUserError

from .actions import COMPONENT, ROLE, Action, is_marked
from .components.base import NitroComponent
from .conf import find_problems
from .exceptions import ConfigurationError, nearest_name
from .names import REFRESH
from .registry import registered_components, template_name_of
from .rendering import RESERVED_NAMES, action_url

ComponentClass = type[NitroComponent[Any]]

_APPS = ("django_htmx",)
_MIDDLEWARE = (
    "django.middleware.csrf.CsrfViewMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
)


def check_project(
    app_configs: Sequence[AppConfig] | None = None,  # noqa: ARG001 - Django passes it by name
    **_kwargs: object,
) -> list[CheckMessage]:
    """Return what is wrong with the project's settings and components."""
    messages = [Error(text, hint=hint, id="nitro_htmx.E001") for text, hint in find_problems()]
    if messages:
        return list(messages)  # the rest reads the settings
    found: list[CheckMessage] = [*_check_apps(), *_check_middleware(), *_check_urls()]
    for _name, component_class in registered_components():
        for check in _COMPONENT_CHECKS:
            found += check(component_class)
    return found


def _check_apps() -> Iterator[CheckMessage]:
    for app in _APPS:
        if not apps.is_installed(app):
            hint = f'Add "{app}" to INSTALLED_APPS.'
            yield Error(f"The app {app!r} is not installed.", hint=hint, id="nitro_htmx.E002")


def _check_middleware() -> Iterator[CheckMessage]:
    for middleware in _MIDDLEWARE:
        if middleware not in django_settings.MIDDLEWARE:
            yield CheckWarning(
                f"{middleware} is not active.",
                hint=f'Add "{middleware}" to MIDDLEWARE.',
                id="nitro_htmx.W001",
            )


def _check_urls() -> Iterator[CheckMessage]:
    try:
        action_url("Component", REFRESH)
    except ConfigurationError as error:
        yield Error("nitro_htmx.urls is not included.", hint=str(error), id="nitro_htmx.E003")


def _check_template(component_class: ComponentClass) -> Iterator[CheckMessage]:
    name = template_name_of(component_class)
    try:
        get_template(name)
    except TemplateDoesNotExist:
        yield Error(
            f"The template {name!r} is not found.",
            hint="Create it in a templates folder, or set template_name.",
            obj=component_class,
            id="nitro_htmx.E004",
        )


def _check_field_names(component_class: ComponentClass) -> Iterator[CheckMessage]:
    for field in component_class.state_class.model_fields:
        if field in RESERVED_NAMES:
            yield Error(
                f"The state has a field {field!r}, which means something else in a template.",
                hint=f"Rename it. Reserved: {', '.join(sorted(RESERVED_NAMES))}.",
                obj=component_class,
                id="nitro_htmx.E005",
            )


def _check_state(component_class: ComponentClass) -> Iterator[CheckMessage]:
    state_class = component_class.state_class
    for name in state_class.__private_attributes__:
        yield _state_error(component_class, name, "is private, so it is lost between requests")
    for name, field in state_class.model_fields.items():
        if field.exclude:
            yield _state_error(component_class, name, "is excluded, so it is lost between requests")
        if field.annotation in (SecretStr, SecretBytes):
            yield _state_error(
                component_class, name, "is a secret, but visitors can read the state"
            )


def _state_error(component_class: ComponentClass, field: str, problem: str) -> CheckMessage:
    return Error(
        f"The state's field {field!r} {problem}.",
        hint="Keep it in the session or the database.",
        obj=component_class,
        id="nitro_htmx.E006",
    )


def _check_annotations(component_class: ComponentClass) -> Iterator[CheckMessage]:
    for action in component_class._actions.values():
        try:
            action.binder  # noqa: B018 - resolving them is the check
        except (NameError, TypeError, PydanticUserError) as error:
            yield Error(
                f"The arguments of {action.name}() can't be read: {error}",
                hint="Import each type at run time, not under TYPE_CHECKING.",
                obj=component_class,
                id="nitro_htmx.E007",
            )


def _check_returns(component_class: ComponentClass) -> Iterator[CheckMessage]:
    for action in component_class._actions.values():
        if not is_marked(action.function) and _returns_a_value(action):
            yield CheckWarning(
                f"{action.name}() can be called from the browser, and returns a value.",
                hint="If it only computes something, mark it with @helper; if not, with @action.",
                obj=component_class,
                id="nitro_htmx.W002",
            )


def _check_refreshes(component_class: ComponentClass) -> Iterator[CheckMessage]:
    known = [name for name, _class in registered_components()]
    folded = {name.lower() for name in known}
    for name in sorted(_refreshed_names(component_class)):
        if name.lower() not in folded:
            nearest = nearest_name(name, known)
            yield CheckWarning(
                f"refresh_component({name!r}): no component of this name is registered.",
                hint=f"Did you mean {nearest!r}?" if nearest else "Register it, or use emit().",
                obj=component_class,
                id="nitro_htmx.W003",
            )


def _returns_a_value(action: Action) -> bool:
    """Return whether the function has ``return`` with a value, redirects left out."""
    tree = _tree(action.function)
    returns = [node for node in _own_nodes(tree) if isinstance(node, ast.Return) and node.value]
    return any("redirect" not in ast.unparse(node).lower() for node in returns)


def _own_nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes below ``tree``, without those of functions inside the first function."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)) and not isinstance(
            tree, ast.Module
        ):
            continue
        yield node
        yield from _own_nodes(node)


def _refreshed_names(component_class: ComponentClass) -> set[str]:
    names = set()
    for owner in component_class.__mro__:
        if vars(owner).get(ROLE) != COMPONENT:
            continue
        for node in ast.walk(_tree(owner)):
            match node:
                case ast.Call(
                    func=ast.Attribute(attr="refresh_component"),
                    args=[ast.Constant(value=str(name)), *_],
                ):
                    names.add(name)
    return names


def _tree(code: Any) -> ast.AST:
    """Return the syntax tree of a class or function, an empty one where there is no source."""
    try:
        return ast.parse(textwrap.dedent(inspect.getsource(code)))
    except (OSError, TypeError, SyntaxError):
        return ast.Module(body=[], type_ignores=[])


_COMPONENT_CHECKS: tuple[Callable[[ComponentClass], Iterator[CheckMessage]], ...] = (
    _check_template,
    _check_field_names,
    _check_state,
    _check_annotations,
    _check_returns,
    _check_refreshes,
)
