"""Checks of a component: its template, its fields' names, its actions."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from typing import Any, get_args, get_type_hints

from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as CheckWarning
from django.db.models import Model
from django.template import TemplateDoesNotExist, TemplateSyntaxError
from pydantic.errors import PydanticUserError

from ..actions.decorators import is_marked
from ..actions.table import FRAMEWORK, ROLE, Action
from ..base.component import BaseComponent
from ..catalogue.source import read_source
from ..exceptions import ComponentError, ConfigurationError
from ..registry import default_template_name_of, template_name_of
from ..rendering.context import RESERVED_NAMES
from ..rendering.page import get_component_template
from ..rendering.root import check_interval

ComponentClass = type[BaseComponent[Any]]

# What binds an element that is no input. A ">" in between, such as in {% if a > b %}, hides it.
_BOUND_OTHER = re.compile(r"<(textarea|select)\b[^<>]*?\{%\s*nitro_model\s+([^%<>]*)%\}")

# What the framework's own class has for templates; no method of it is.
_READ_IN_TEMPLATES = frozenset(
    {"component_id", "current_user", "general_errors", "is_authenticated", "key"}
)


def _check_template(component_class: ComponentClass) -> Iterator[CheckMessage]:
    name = template_name_of(component_class)
    try:
        get_component_template(name)
    except ConfigurationError as error:
        yield Error(
            f"The template {name!r} is not one of Django's own engine.",
            hint=str(error),
            obj=component_class,
            id="nitro_htmx.E004",
        )
    except TemplateDoesNotExist:
        yield Error(
            f"The template {name!r} is not found.",
            hint="Create it in a templates folder, or set template_name.",
            obj=component_class,
            id="nitro_htmx.E004",
        )
    except TemplateSyntaxError as error:
        yield Error(
            f"The template {name!r} can't be read: {error}",
            hint="Correct it, and load the tags that it uses: {% load nitro_htmx %}.",
            obj=component_class,
            id="nitro_htmx.E004",
        )


def _check_elements(component_class: ComponentClass) -> Iterator[CheckMessage]:
    template = _readable(template_name_of(component_class))
    if template is None:
        return  # E004 says so
    for element, arguments in _BOUND_OTHER.findall(template.source):
        if "element=" not in arguments:
            yield CheckWarning(
                f"{{% nitro_model {arguments}%}} stands in a <{element}>, which has no value "
                "attribute.",
                hint=f'Write {{% nitro_model {arguments}element="{element}" %}}.',
                obj=component_class,
                id="nitro_htmx.W028",
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


def _check_shadowing(component_class: ComponentClass) -> Iterator[CheckMessage]:
    for field in component_class.state_class.model_fields:
        if field in _READ_IN_TEMPLATES or _is_attribute(component_class, field):
            yield CheckWarning(
                f"The state's field {field!r} has the name of an attribute of the component.",
                hint=f"Rename one. In a template '{field}' is the field, and 'component.{field}' "
                "the attribute.",
                obj=component_class,
                id="nitro_htmx.W027",
            )


def _is_attribute(component_class: ComponentClass, name: str) -> bool:
    """Return whether the project's classes have a property, helper or value of this name.

    An option of a framework class, such as a list's ``per_page``, is none of theirs.
    """
    owners = [base for base in component_class.__mro__ if name in vars(base)]
    is_own = bool(owners) and all(vars(owner).get(ROLE) != FRAMEWORK for owner in owners)
    return is_own and name not in component_class._meta.actions


def _check_annotations(component_class: ComponentClass) -> Iterator[CheckMessage]:
    for action in component_class._meta.actions.values():
        try:
            action.binder  # noqa: B018 - resolving them is the check
        except (NameError, TypeError, PydanticUserError) as error:
            is_ours = isinstance(error, ComponentError)
            yield Error(
                f"The arguments of {action.name}() can't be read: {error}",
                hint="Change the method's signature."
                if is_ours
                else "Import each type at run time, not under TYPE_CHECKING.",
                obj=component_class,
                id="nitro_htmx.E007",
            )


def _check_rows(component_class: ComponentClass) -> Iterator[CheckMessage]:
    """Report arguments that are to be rows of a model."""
    for action in component_class._meta.actions.values():
        try:
            hints = get_type_hints(action.function)
        except (NameError, TypeError):
            continue  # E007 says so
        for name, annotation in hints.items():
            if name != "return" and _holds_row(annotation):
                yield Error(
                    f"{action.name}() takes {name!r} as a row of a model, but requests and events "
                    "bring text and numbers.",
                    hint=f"Take the row's key, such as {name}_id: int, and look the row up.",
                    obj=component_class,
                    id="nitro_htmx.E037",
                )


def _holds_row(annotation: Any) -> bool:
    if inspect.isclass(annotation) and issubclass(annotation, Model):
        return True
    return any(_holds_row(part) for part in get_args(annotation))


def _check_poll(component_class: ComponentClass) -> Iterator[CheckMessage]:
    poll: object = component_class.poll
    if poll is None or hasattr(poll, "__get__"):  # a property tells at the request
        return
    try:
        check_interval(component_class._meta.name, poll)
    except ComponentError as error:
        yield Error(
            str(error),
            hint="The interval is text with a unit: ms, s or m.",
            obj=component_class,
            id="nitro_htmx.E038",
        )


def _check_options(component_class: ComponentClass) -> Iterator[CheckMessage]:
    template = getattr(component_class, "template", None)
    if isinstance(template, str):
        yield CheckWarning(
            f"The component has template = {template!r}, which nothing reads.",
            hint=f"Write template_name = {template!r}.",
            obj=component_class,
            id="nitro_htmx.W036",
        )
    own = default_template_name_of(component_class)
    shown = component_class.template_name
    named = next(vars(base) for base in component_class.__mro__ if "template_name" in vars(base))
    if shown and named.get(ROLE) == FRAMEWORK and _readable(own):
        yield CheckWarning(
            f"The template {own!r} is not used, but {shown!r}.",
            hint=f"Write template_name = {own!r}, or rename the file.",
            obj=component_class,
            id="nitro_htmx.W041",
        )


def _readable(template_name: str) -> Any:
    try:
        return get_component_template(template_name)
    except (ConfigurationError, TemplateDoesNotExist, TemplateSyntaxError):
        return None


def _check_returns(component_class: ComponentClass) -> Iterator[CheckMessage]:
    for action in component_class._meta.actions.values():
        if not is_marked(action.function) and _returns_a_value(component_class, action):
            yield CheckWarning(
                f"{action.name}() can be called from the browser, and returns a value.",
                hint="If it only computes something, mark it with @helper; if not, with @action.",
                obj=component_class,
                id="nitro_htmx.W002",
            )


def _returns_a_value(component_class: ComponentClass, action: Action) -> bool:
    """Return whether the action's function has ``return`` with a value, redirects left out."""
    owner = next(owner for owner in component_class.__mro__ if action.name in vars(owner))
    return action.name in read_source(owner).returning


COMPONENT_CHECKS: tuple[Callable[[ComponentClass], Iterator[CheckMessage]], ...] = (
    _check_template,
    _check_elements,
    _check_field_names,
    _check_shadowing,
    _check_annotations,
    _check_rows,
    _check_poll,
    _check_options,
    _check_returns,
)
