"""The catalogue as text for people and as JSON for programs.

The shape of the JSON::

    {
      "version": 1,
      "components": [
        {"name": "CartBadge", "class": "shop.components.CartBadge", "app": "shop",
         "summary": "The number in the header.", "emits": [], "refreshes": [],
         "listens": [{"event": "nitro:cart-updated", "method": "count", "key": null}]}
      ],
      "events": [
        {"name": "nitro:cart-updated", "classes": ["shop.events.CartUpdated"],
         "fields": [{"name": "item_count", "type": "int", "optional": false}],
         "has_more_fields": false, "emitted_by": ["ShoppingCart"],
         "heard_by": [{"component": "CartBadge", "method": "count", "key": null}]}
      ]
    }

``type`` is the annotation in Python, ``null`` where the event has no class. ``entries.py`` says
what the rest means.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import zip_longest

from ..names import EVENT_PREFIX
from .entries import Catalogue, ComponentEntry, EventEntry, EventField, Listener

JSON_VERSION = 1

_Cell = Sequence[str]  # the lines in one column of one row


def as_table(catalogue: Catalogue) -> str:
    """Return the components and the events in columns, without the prefix ``nitro:``."""
    components = _columns(
        ["COMPONENT", "APP", "EMITS", "HEARS", "REFRESHES", "WHAT IT IS"],
        [
            [
                [entry.name],
                [entry.app or ""],
                [_short(event) for event in entry.emits],
                _unique(_short(listener.event) for listener in entry.listeners),
                entry.refreshes,
                [entry.summary],
            ]
            for entry in catalogue.components
        ],
    )
    events = _columns(
        ["EVENT", "DATA", "EMITTED BY", "HEARD BY"],
        [
            [
                [_short(event.name)],
                [*(_field_text(field) for field in event.fields), *["..."][: event.has_more]],
                event.emitters,
                [f"{listener.component}.{_call_text(listener)}" for listener in event.listeners],
            ]
            for event in catalogue.events
        ],
    )
    return f"{components}\n\n{events}\n"


def as_json(catalogue: Catalogue) -> str:
    """Return the catalogue in the shape that this module's docstring describes."""
    components = [_component_json(entry) for entry in catalogue.components]
    events = [_event_json(event) for event in catalogue.events]
    data = {"version": JSON_VERSION, "components": components, "events": events}
    return json.dumps(data, indent=2) + "\n"


def as_mermaid(catalogue: Catalogue) -> str:
    """Return a flowchart: components are boxes, events are rounded, refreshes are dotted."""
    nodes: dict[str, str] = {}  # what stands in the chart, with its brackets → its id
    lines: list[str] = []

    def node(before: str, text: str, after: str) -> str:
        return nodes.setdefault(f'{before}"{_mermaid_text(text)}"{after}', f"n{len(nodes) + 1}")

    for event in catalogue.events:
        shape = node("([", _short(event.name), "])")
        lines += [f"{node('[', name, ']')} --> {shape}" for name in event.emitters]
        for listener in event.listeners:
            label = _mermaid_text(_call_text(listener))
            lines.append(f'{shape} -->|"{label}"| {node("[", listener.component, "]")}')
    for component in catalogue.components:
        for target in component.refreshes:
            lines.append(f"{node('[', component.name, ']')} -.-> {node('[', target, ']')}")
    body = [*(f"{name}{shape}" for shape, name in nodes.items()), *lines]
    return "\n".join(["flowchart LR", *(f"  {line}" for line in body)]) + "\n"


def _component_json(entry: ComponentEntry) -> dict[str, object]:
    listens = [
        {"event": listener.event, "method": listener.method, "key": listener.key}
        for listener in entry.listeners
    ]
    return {
        "name": entry.name,
        "class": class_path(entry.component_class),
        "app": entry.app,
        "summary": entry.summary,
        "emits": entry.emits,
        "refreshes": entry.refreshes,
        "listens": listens,
    }


def _event_json(event: EventEntry) -> dict[str, object]:
    fields = [
        {"name": field.name, "type": field.type, "optional": field.is_optional}
        for field in event.fields
    ]
    heard_by = [
        {"component": listener.component, "method": listener.method, "key": listener.key}
        for listener in event.listeners
    ]
    return {
        "name": event.name,
        "classes": [class_path(event_class) for event_class in event.classes],
        "fields": fields,
        "has_more_fields": event.has_more,
        "emitted_by": event.emitters,
        "heard_by": heard_by,
    }


def class_path(described: type) -> str:
    """Return the dotted path of a class."""
    return f"{described.__module__}.{described.__qualname__}"


def _columns(head: Sequence[str], rows: Sequence[Sequence[_Cell]]) -> str:
    """Return rows of cells of lines as text, each column as wide as its widest line."""
    table: list[Sequence[_Cell]] = [[[title] for title in head], *rows]
    widths = [max(len(line) for row in table for line in (*row[at], "")) for at in range(len(head))]
    return "\n".join(
        "  ".join(line.ljust(width) for line, width in zip(lines, widths, strict=True)).rstrip()
        for row in table
        for lines in zip_longest(*row, fillvalue="")
    )


def _unique(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(texts))


def _short(event: str) -> str:
    return event.removeprefix(EVENT_PREFIX)


def _field_text(field: EventField) -> str:
    mark = "?" if field.is_optional else ""
    return f"{field.name}{mark}: {field.type}" if field.type else f"{field.name}{mark}"


def _call_text(listener: Listener) -> str:
    where = f" if {listener.key} is its key" if listener.key else ""
    return f"{listener.method}(){where}"


def _mermaid_text(text: str) -> str:
    """Return ``text`` for use within double quotes."""
    return text.replace("#", "#35;").replace('"', "#quot;")
