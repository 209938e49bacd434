"""Checks of what components say to each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from difflib import get_close_matches
from itertools import combinations

from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as CheckWarning
from pydantic.errors import PydanticUserError

from ..actions.table import Action
from ..catalogue import Catalogue, Emission, EventEntry
from ..catalogue.build import allows_more, emitted_names, fields_of, required_fields_of, type_text
from ..catalogue.formats import class_path
from ..catalogue.pushes import Push
from ..events.queue import NitroEvent, refresh_event_name
from ..exceptions import nearest_name
from ..names import EVENT_PREFIX, NAVIGATED
from .modules import forgotten_components

# Of two names, one of which may be a slip of the other: "order-payed", but not "order-shipped".
_ALIKE = 0.85


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


def _check_pushes(catalogue: Catalogue) -> Iterator[CheckMessage]:
    """Report names that nobody hears and that are almost those of others.

    What no component hears at all may be for page scripts.
    """
    heard = [event.name.removeprefix(EVENT_PREFIX) for event in catalogue.events if event.listeners]
    known = {event.name for event in catalogue.events if event.listeners or event.emissions}
    for push in catalogue.pushes:
        bare = push.event.removeprefix(EVENT_PREFIX)
        if push.component is not None:
            if push.component.lower() not in map(str.lower, catalogue.component_names):
                nearest = nearest_name(push.component, catalogue.component_names)
                yield CheckWarning(
                    f"{push.where}: refresh_component({push.component!r}): no component of this "
                    "name is registered.",
                    hint=f"Did you mean {nearest!r}?" if nearest else "Register it, or use emit().",
                    id="nitro_htmx.W003",
                )
        elif push.event not in known and (alike := get_close_matches(bare, heard, 1, _ALIKE)):
            yield CheckWarning(
                f"{push.where} pushes {push.event!r}, which no component hears.",
                hint=f"Did you mean {alike[0]!r}? If only page scripts hear it, use another name.",
                id="nitro_htmx.W063",
            )


def _check_listeners(catalogue: Catalogue) -> Iterator[CheckMessage]:
    classes = {entry.name: entry.component_class for entry in catalogue.components}
    refreshed = {refresh_event_name(name) for name in catalogue.component_names}
    refreshed.add(EVENT_PREFIX + NAVIGATED)  # sent by the address bar
    from_page = {
        name
        for component_class in classes.values()
        for action in component_class._meta.actions.values()
        for name in action.heard_from_page
    }
    emitted = [
        event.name
        for event in catalogue.events
        if event.emissions or event.pushes or event.name in from_page
    ]
    # W034 says of these what is wrong.
    unregistered = {name for found in forgotten_components() for name in emitted_names(found)}
    for event in catalogue.events:
        if event.name in {*emitted, *refreshed, *unregistered}:
            continue
        for listener in event.listeners:
            if classes[listener.component]._meta.has_channels:
                continue  # what is pushed may come from anywhere
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
        "script of the page sends the event, say so: @on(…, from_page=True)."
    )


def _check_arguments(catalogue: Catalogue) -> Iterator[CheckMessage]:
    """Report listeners that need what an event does not bring."""
    classes = {entry.name: entry.component_class for entry in catalogue.components}
    for event in catalogue.events:
        for listener in event.listeners:
            component_class = classes[listener.component]
            required = _required(component_class._meta.actions[listener.method], event)
            hears_pushes = component_class._meta.has_channels
            pushes = event.pushes if hears_pushes else ()
            for source in _said(event.emissions, pushes):
                keys = _keys_of(source)
                for name in () if keys is None else required - keys:
                    yield CheckWarning(
                        f"{listener.method}() listens to {event.name!r} and needs {name!r}, which "
                        f"{_who(source)} does not send.",
                        hint=_argument_hint(name, sorted(keys or ())),
                        obj=component_class,
                        id="nitro_htmx.W035",
                    )


def _said(emissions: Sequence[Emission], pushes: Sequence[Push]) -> list[Emission | Push]:
    return [*emissions, *pushes]


def _who(source: Emission | Push) -> str:
    return source.where if isinstance(source, Push) else source.component


def _required(action: Action, event: EventEntry) -> set[str]:
    """Return the arguments that have to come with the event; none where a page script sends it."""
    if event.name in action.heard_from_page:
        return set()
    try:
        return set(action.binder.required)
    except (NameError, TypeError, PydanticUserError):
        return set()  # E007 says so


def _keys_of(emission: Emission | Push) -> set[str] | None:
    """Return the keys of the data, or ``None`` if there may be others."""
    if emission.event_class is None:
        return None if emission.has_more else set(emission.keys)
    return None if allows_more(emission.event_class) else set(fields_of(emission.event_class))


def _argument_hint(name: str, sent: Sequence[str]) -> str:
    nearest = nearest_name(name, sent)
    known = (
        f"Did you mean {nearest!r}?" if nearest else f"It sends: {', '.join(sent) or 'nothing'}."
    )
    return f"{known} An argument that may be missing needs a default."


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
        for source, event_class in _misfits(event):
            place = f"{source.where}: " if isinstance(source, Push) else ""
            yield Error(
                f"{place}emit({event.name!r}) has the data ({', '.join(source.keys)}), but the "
                f"event's class is {_shape(event_class)}.",
                hint=f"Emit {event_class.__name__}(…), or choose another name.",
                obj=None if isinstance(source, Push) else classes[source.component],
                id="nitro_htmx.E008",
            )


def _misfits(event: EventEntry) -> Iterator[tuple[Emission | Push, type[NitroEvent]]]:
    """Yield what is emitted by name with other keys than the event's class has.

    A class that is only listened to may leave out keys; it needs those without a default.
    """
    for event_class in event.classes[:1]:
        sources = _said(event.emissions, event.pushes)
        is_emitted = any(source.event_class for source in sources)
        fields = fields_of(event_class)
        needed = fields if is_emitted else required_fields_of(event_class)
        allowed = fields if is_emitted and not allows_more(event_class) else None
        for source in sources:
            is_complete = source.has_more or set(needed).issubset(source.keys)
            is_known = allowed is None or set(source.keys).issubset(allowed)
            if source.event_class is None and not (is_complete and is_known):
                yield source, event_class


def _shape(event_class: type[NitroEvent]) -> str:
    fields = fields_of(event_class).items()
    texts = [f"{name}: {type_text(annotation)}" for name, annotation in fields]
    return f"{class_path(event_class)} ({', '.join(texts)})"


CATALOGUE_CHECKS: tuple[Callable[[Catalogue], Iterator[CheckMessage]], ...] = (
    _check_refreshes,
    _check_pushes,
    _check_listeners,
    _check_arguments,
    _check_fields,
)
