"""System checks: what can be known to be wrong before the first request.

==================  ======================================================================
``nitro_htmx.E001``  a key of ``NITRO_HTMX`` is unknown, or its value does not fit
``nitro_htmx.E002``  an app that is needed is not installed
``nitro_htmx.E003``  ``nitro_htmx.urls`` is not included
``nitro_htmx.E004``  a component's template is not found, or can't be read
``nitro_htmx.E005``  a state has a field that its template could not read
``nitro_htmx.E006``  a state can't go through the browser and come back
``nitro_htmx.E007``  an action's annotations can't be resolved or coerced
``nitro_htmx.E008``  two events have one name on the wire and different fields
``nitro_htmx.W001``  a middleware that is needed is not active
``nitro_htmx.W002``  a public method returns a value, so it may not be meant as an action
``nitro_htmx.W003``  ``refresh_component()`` names a component that is not registered
``nitro_htmx.W004``  a method listens to an event that no component emits
==================  ======================================================================
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import Any, get_args

from django.apps import AppConfig, apps
from django.conf import settings as django_settings
from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as CheckWarning
from django.template import TemplateDoesNotExist, TemplateSyntaxError
from django.template.loader import get_template
from django.utils.module_loading import import_string
from pydantic import BaseModel, SecretBytes, SecretStr
from pydantic.errors import PydanticUserError

from .actions import Action, is_marked
from .catalogue import Catalogue, Emission, EventEntry, build_catalogue
from .catalogue.build import allows_more, fields_of, required_fields_of, type_text
from .catalogue.formats import class_path
from .catalogue.source import read_source
from .components.base import NitroComponent
from .conf import SETTING, Settings, find_problems, get_settings
from .events import NitroEvent, refresh_event_name
from .exceptions import ComponentError, ConfigurationError, nearest_name
from .names import EVENT_PREFIX, REFRESH
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
    found: list[CheckMessage] = [
        *_check_subject(),
        *_check_apps(),
        *_check_middleware(),
        *_check_urls(),
    ]
    for _name, component_class in registered_components():
        for check in _COMPONENT_CHECKS:
            found += check(component_class)
    catalogue = build_catalogue()
    for check_catalogue in _CATALOGUE_CHECKS:
        found += check_catalogue(catalogue)
    return found


def _check_subject() -> Iterator[CheckMessage]:
    path = get_settings().SUBJECT
    try:
        import_string(path)
    except ImportError as error:
        hint = str(Settings.model_fields["SUBJECT"].description)
        yield Error(f"{SETTING}['SUBJECT'] is {path!r}: {error}.", hint=hint, id="nitro_htmx.E001")


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
    except TemplateSyntaxError as error:
        yield Error(
            f"The template {name!r} can't be read: {error}",
            hint="Correct it, and load the tags that it uses: {% load nitro_htmx %}.",
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
        if _holds_secret(field.annotation):
            yield _state_error(
                component_class, name, "is a secret, but visitors can read the state"
            )


def _holds_secret(annotation: Any, seen: tuple[Any, ...] = ()) -> bool:
    """Return whether a secret is somewhere in ``annotation``, such as in an optional or a model."""
    if annotation in seen:  # models may hold each other
        return False
    inner = list(get_args(annotation))
    if inspect.isclass(annotation) and issubclass(annotation, BaseModel):
        inner += [field.annotation for field in annotation.model_fields.values()]
    return annotation in (SecretStr, SecretBytes) or any(
        _holds_secret(part, (*seen, annotation)) for part in inner
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
            is_ours = isinstance(error, ComponentError)
            yield Error(
                f"The arguments of {action.name}() can't be read: {error}",
                hint="Change the method's signature."
                if is_ours
                else "Import each type at run time, not under TYPE_CHECKING.",
                obj=component_class,
                id="nitro_htmx.E007",
            )


def _check_returns(component_class: ComponentClass) -> Iterator[CheckMessage]:
    for action in component_class._actions.values():
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


def _check_refreshes(catalogue: Catalogue) -> Iterator[CheckMessage]:
    for component in catalogue.components:
        for name in component.refreshes:
            if name not in catalogue.component_names:
                nearest = nearest_name(name, catalogue.component_names)
                yield CheckWarning(
                    f"refresh_component({name!r}): no component of this name is registered.",
                    hint=f"Did you mean {nearest!r}?" if nearest else "Register it, or use emit().",
                    obj=component.component_class,
                    id="nitro_htmx.W003",
                )


def _check_listeners(catalogue: Catalogue) -> Iterator[CheckMessage]:
    classes = {entry.name: entry.component_class for entry in catalogue.components}
    refreshed = {refresh_event_name(name) for name in catalogue.component_names}
    emitted = [event.name for event in catalogue.events if event.emissions]
    for event in catalogue.events:
        if event.emissions or event.name in refreshed:
            continue
        for listener in event.listeners:
            yield CheckWarning(
                f"{listener.method}() listens to {event.name!r}, which no component emits.",
                hint=_listener_hint(event.name, emitted),
                obj=classes[listener.component],
                id="nitro_htmx.W004",
            )


def _listener_hint(name: str, emitted: Sequence[str]) -> str:
    bare = [other.removeprefix(EVENT_PREFIX) for other in emitted]
    nearest = nearest_name(name.removeprefix(EVENT_PREFIX), bare)
    return (f"Did you mean {nearest!r}? " if nearest else "") + (
        "If a component makes up the name at run time, list it in that component's 'emits'. If a "
        "script of the page sends the event, silence this check: SILENCED_SYSTEM_CHECKS = "
        '["nitro_htmx.W004"].'
    )


def _check_fields(catalogue: Catalogue) -> Iterator[CheckMessage]:
    classes = {entry.name: entry.component_class for entry in catalogue.components}
    for event in catalogue.events:
        for one, other in combinations(event.classes, 2):
            if fields_of(one) != fields_of(other):
                yield Error(
                    f"Two events are called {event.name!r} and have different fields: "
                    f"{_shape(one)} and {_shape(other)}.",
                    hint="Use one class for both, or set the class attribute 'name' of one.",
                    id="nitro_htmx.E008",
                )
        for emission, event_class in _misfits(event):
            yield Error(
                f"emit({event.name!r}) has the data ({', '.join(emission.keys)}), but the event's "
                f"class is {_shape(event_class)}.",
                hint=f"Emit {event_class.__name__}(…), or choose another name.",
                obj=classes[emission.component],
                id="nitro_htmx.E008",
            )


def _misfits(event: EventEntry) -> Iterator[tuple[Emission, type[NitroEvent]]]:
    """Yield what is emitted by name with other keys than the event's class has.

    A class that is only listened to may leave out keys; it needs those without a default.
    """
    for event_class in event.classes[:1]:
        is_emitted = any(emission.event_class for emission in event.emissions)
        fields = fields_of(event_class)
        needed = fields if is_emitted else required_fields_of(event_class)
        allowed = fields if is_emitted and not allows_more(event_class) else None
        for emission in event.emissions:
            is_complete = emission.has_more or set(needed).issubset(emission.keys)
            is_known = allowed is None or set(emission.keys).issubset(allowed)
            if emission.event_class is None and not (is_complete and is_known):
                yield emission, event_class


def _shape(event_class: type[NitroEvent]) -> str:
    fields = fields_of(event_class).items()
    texts = [f"{name}: {type_text(annotation)}" for name, annotation in fields]
    return f"{class_path(event_class)} ({', '.join(texts)})"


_COMPONENT_CHECKS: tuple[Callable[[ComponentClass], Iterator[CheckMessage]], ...] = (
    _check_template,
    _check_field_names,
    _check_state,
    _check_annotations,
    _check_returns,
)
_CATALOGUE_CHECKS: tuple[Callable[[Catalogue], Iterator[CheckMessage]], ...] = (
    _check_refreshes,
    _check_listeners,
    _check_fields,
)
