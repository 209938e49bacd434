"""What the catalogue holds. All is sorted by name, but for fields, which keep their order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from django.apps import apps

from ..base.component import BaseComponent
from ..events.queue import NitroEvent
from .pushes import Push


@dataclass(frozen=True, slots=True)
class EventField:
    """One key of an event's data.

    Attributes:
        name: The key, as page scripts read it from ``detail``.
        type: The annotation as Python writes it; ``None`` for an event without a class.
        is_optional: Whether some component emits the event without this key.
    """

    name: str
    type: str | None
    is_optional: bool


@dataclass(frozen=True, slots=True)
class Emission:
    """One way in which a component emits an event: declared in ``emits``, or seen in its source.

    Attributes:
        component: The emitter's registered name.
        event_class: The class of a typed event, else ``None``.
        keys: The keys of the dictionary that is passed, as far as they are written out.
        has_more: Whether the dictionary may have other keys.
    """

    component: str
    event_class: type[NitroEvent] | None
    keys: tuple[str, ...] = ()
    has_more: bool = False


@dataclass(frozen=True, slots=True)
class Listener:
    """One method that listens to one event.

    Attributes:
        component: The listener's registered name.
        method: The method's name.
        event: The event's full name.
        key: The key of the data that has to equal the instance's own key, or ``None``.
    """

    component: str
    method: str
    event: str
    key: str | None


@dataclass(frozen=True, slots=True)
class ComponentEntry:
    """One registered component.

    Attributes:
        name: The registered name.
        component_class: The class.
        app: The label of its app, or ``None``.
        summary: The first line of its docstring, or ``""``.
        emits: The full names of the events that it emits. A name that is made at run time is
            missing, unless ``emits`` declares it.
        refreshes: The components that it asks to refresh themselves: registered names, and what is
            written where no component has such a name.
        listeners: Its listening methods.
        channels: The channels that it names, as far as they are written out.
        live: The model whose rows it follows by ``live = True``, such as ``"shop.product"``.
    """

    name: str
    component_class: type[BaseComponent[Any]]
    app: str | None
    summary: str
    emits: tuple[str, ...]
    refreshes: tuple[str, ...]
    listeners: tuple[Listener, ...]
    channels: tuple[str, ...] = ()
    live: str | None = None


@dataclass(frozen=True, slots=True)
class EventEntry:
    """One event that some component emits or hears.

    Attributes:
        name: The full name, with ``nitro:``.
        classes: Its classes; none for an event that is only known by name, and more than one where
            the project has a mistake or moves from one class to another.
        fields: What is known of its data.
        has_more: Whether the data may have other keys.
        emissions: Who emits it, and how.
        listeners: Who hears it.
        pushes: The places in the project that push it to channels.
    """

    name: str
    classes: tuple[type[NitroEvent], ...]
    fields: tuple[EventField, ...]
    has_more: bool
    emissions: tuple[Emission, ...]
    listeners: tuple[Listener, ...]
    pushes: tuple[Push, ...] = ()

    @property
    def emitters(self) -> tuple[str, ...]:
        """The names of the components that emit it, each once."""
        return tuple(dict.fromkeys(emission.component for emission in self.emissions))


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The components and events of a project, or of one of its apps.

    Attributes:
        components: The components.
        events: The events that they emit or hear.
        component_names: The names of all components of the project.
        pushes: All places in the project that push something.
    """

    components: tuple[ComponentEntry, ...]
    events: tuple[EventEntry, ...]
    component_names: tuple[str, ...]
    pushes: tuple[Push, ...] = ()

    def of_app(self, label: str) -> Catalogue:
        """Return the part with the components of one app and the events that they emit or hear.

        What its modules push counts as well. The events keep the emitters and listeners that
        they have in other apps.
        """
        components = tuple(entry for entry in self.components if entry.app == label)
        touched = {name for entry in components for name in entry.emits}
        touched |= {listener.event for entry in components for listener in entry.listeners}
        touched |= {push.event for push in self.pushes if _app_of(push.module) == label}
        events = tuple(event for event in self.events if event.name in touched)
        return replace(self, components=components, events=events)


def _app_of(module: str) -> str | None:
    config = apps.get_containing_app_config(module)
    return config.label if config else None
