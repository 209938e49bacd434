"""From the registered classes, and what their source says, to the catalogue."""

from __future__ import annotations

import types
from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated, Any, Generic, Literal, TypeGuard, Union, get_args, get_origin

from django.apps import apps

from ..base.component import BaseComponent
from ..components.component import NitroComponent
from ..components.crud import CrudNitroComponent
from ..components.querysets import QuerysetComponent
from ..events.queue import NitroEvent, refresh_event_name, wire_name_of
from ..registry import registered_components
from .entries import Catalogue, ComponentEntry, Emission, EventEntry, EventField, Listener
from .pushes import Push, channels_written, project_pushes
from .source import ClassSource, read_source

ComponentClass = type[BaseComponent[Any]]

# Their source says nothing of a project's events.
_WITHOUT_EVENTS = (BaseComponent, NitroComponent, Generic, object)


def build_catalogue() -> Catalogue:
    """Return the catalogue of all registered components."""
    registered = sorted(registered_components())
    known = {name.lower(): name for name, _class in registered}
    components = tuple(_component(name, cls, known) for name, cls in registered)
    emissions = [pair for name, cls in registered for pair in _emissions(name, cls)]
    listeners = [listener for component in components for listener in component.listeners]
    heard = [
        event for _, cls in registered for source in sources(cls) for event in source.heard_classes
    ]
    pushes = project_pushes()
    pushed = [push for push in pushes if push.component is None]
    names = {name for name, _ in emissions} | {listener.event for listener in listeners}
    names |= {push.event for push in pushed}
    emissions += _refreshes(components)  # @on("refresh-productlist") is possible
    events = (
        _event(
            name,
            [emission for event, emission in emissions if event == name],
            [listener for listener in listeners if listener.event == name],
            [event_class for event_class in heard if event_class.wire_name == name],
            [push for push in pushes if push.event == name],
        )
        for name in sorted(names)
    )
    return Catalogue(components, tuple(events), tuple(known.values()), tuple(pushes))


def sources(component_class: ComponentClass) -> Iterator[ClassSource]:
    """Yield what the source of a component and of each of its bases says."""
    for owner in component_class.__mro__:
        if owner not in _WITHOUT_EVENTS:
            yield read_source(owner)


def fields_of(event_class: type[NitroEvent]) -> dict[str, Any]:
    """Return the annotations of an event's data, by the keys that ``emit()`` sends."""
    by_alias = event_class.model_config.get("serialize_by_alias")
    found: dict[str, Any] = {}
    for name, field in event_class.model_fields.items():
        if not field.exclude:
            found[(by_alias and field.serialization_alias) or name] = field.annotation
    for name, computed in event_class.model_computed_fields.items():
        found[(by_alias and computed.alias) or name] = computed.return_type
    return found


def required_fields_of(event_class: type[NitroEvent]) -> set[str]:
    """Return the keys without which a listener can't take the event."""
    fields = event_class.model_fields.items()
    return {name for name, field in fields if field.is_required()}


def allows_more(event_class: type[NitroEvent]) -> bool:
    """Return whether the event may carry keys that are no fields of its class."""
    return event_class.model_config.get("extra") == "allow"


def emitted_names(component_class: ComponentClass) -> set[str]:
    """Return the full names of the events that a class emits, registered or not."""
    return {event for event, _ in _emissions(component_class.__name__, component_class)}


def summary_of(described: type) -> str:
    """Return the first line of a class's own docstring."""
    lines = (described.__doc__ or "").strip().splitlines()
    return lines[0] if lines else ""


def _name_of(target: str | type) -> str:
    """Return the name that ``refresh_component()`` makes of its argument."""
    if isinstance(target, str):
        return target
    return target._meta.name if issubclass(target, BaseComponent) else target.__name__


def _component(name: str, component_class: ComponentClass, known: dict[str, str]) -> ComponentEntry:
    config = apps.get_containing_app_config(component_class.__module__)
    targets = {
        _name_of(target) for source in sources(component_class) for target in source.refreshes
    }
    listeners = [
        Listener(name, action.name, event, action.listens[event])
        for event, actions in component_class._meta.listeners.items()
        for action in actions
    ]
    return ComponentEntry(
        name=name,
        component_class=component_class,
        app=config.label if config else None,
        summary=summary_of(component_class),
        emits=tuple(sorted({event for event, _ in _emissions(name, component_class)})),
        refreshes=tuple(sorted({known.get(target.lower(), target) for target in targets})),
        listeners=tuple(sorted(listeners, key=lambda listener: (listener.event, listener.method))),
        channels=channels_written(component_class),
        live=component_class.model._meta.label_lower if _is_live(component_class) else None,
    )


def _is_live(component_class: ComponentClass) -> TypeGuard[type[QuerysetComponent[Any]]]:
    return issubclass(component_class, QuerysetComponent) and component_class.live


def _emissions(name: str, component_class: ComponentClass) -> Iterable[tuple[str, Emission]]:
    """Return the events that a component emits, each way once."""
    found = [
        (call.event, Emission(name, call.event_class, call.keys, call.has_more))
        for source in sources(component_class)
        for call in source.emits
    ]
    seen = {event for event, _ in found}
    for declared in component_class.emits or ():
        if not isinstance(declared, str):
            found.append((declared.wire_name, Emission(name, declared)))
        elif wire_name_of(declared) not in seen:
            found.append((wire_name_of(declared), Emission(name, None, has_more=True)))
    if issubclass(component_class, CrudNitroComponent):
        found += _changes_of(name, component_class)
    return dict.fromkeys(found)


def _changes_of(
    name: str, component_class: type[CrudNitroComponent[Any]]
) -> Iterator[tuple[str, Emission]]:
    """Yield the events that creating, updating and deleting rows send by themselves."""
    actions = ("create_item", "save_edit", "delete_item")
    for action, event in zip(actions, component_class.change_events(), strict=False):
        if action in component_class._meta.actions:
            keys = (f"{component_class.model._meta.model_name}_id",)
            yield wire_name_of(event), Emission(name, None, keys)


def _refreshes(components: Iterable[ComponentEntry]) -> Iterator[tuple[str, Emission]]:
    for component in components:
        for target in component.refreshes:
            yield refresh_event_name(target), Emission(component.name, None, has_more=True)


def _event(
    name: str,
    emissions: Sequence[Emission],
    listeners: Sequence[Listener],
    heard: Sequence[type[NitroEvent]],
    pushes: Sequence[Push],
) -> EventEntry:
    said: list[Emission | Push] = [*emissions, *pushes]
    emitted = [each.event_class for each in said if each.event_class]
    classes = tuple(dict.fromkeys([*emitted, *heard]))
    shapes: list[dict[str, str | None]]
    if classes:
        shapes = [
            {key: type_text(annotation) for key, annotation in fields_of(event_class).items()}
            for event_class in classes
        ]
        has_more = any(allows_more(event_class) for event_class in classes)
    else:
        shapes = [dict.fromkeys(each.keys) for each in said]
        has_more = not said or any(each.has_more for each in said)
    fields = _fields(shapes)
    return EventEntry(
        name, classes, fields, has_more, tuple(emissions), tuple(listeners), tuple(pushes)
    )


def _fields(shapes: Sequence[dict[str, str | None]]) -> tuple[EventField, ...]:
    types: dict[str, str | None] = {}
    for shape in shapes:
        for key, text in shape.items():
            types.setdefault(key, text)
    return tuple(
        EventField(key, text, is_optional=not all(key in shape for shape in shapes))
        for key, text in types.items()
    )


def type_text(annotation: Any) -> str:
    """Return an annotation as it is written in Python, without the names of modules."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if annotation is types.NoneType:
        return "None"
    if annotation is ...:
        return "..."
    if origin is Annotated:
        return type_text(arguments[0])
    if origin is Literal:
        return f"Literal[{', '.join(repr(choice) for choice in arguments)}]"
    if origin in (Union, types.UnionType):
        return " | ".join(type_text(argument) for argument in arguments)
    if origin is not None and arguments:
        return f"{origin.__name__}[{', '.join(type_text(argument) for argument in arguments)}]"
    return getattr(annotation, "__name__", str(annotation))
