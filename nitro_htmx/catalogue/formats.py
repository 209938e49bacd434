"""The catalogue as text for people and as JSON for programs.

The shape of the JSON::

    {
      "version": 1,
      "components": [
        {"name": "CartBadge", "class": "shop.components.CartBadge", "app": "shop",
         "summary": "The number in the header.", "emits": [], "refreshes": [],
         "channels": ["shop.order", "room:<self.key>"], "live": null,
         "listens": [{"event": "nitro:cart-updated", "method": "count", "key": null}]}
      ],
      "events": [
        {"name": "nitro:cart-updated", "classes": ["shop.events.CartUpdated"],
         "fields": [{"name": "item_count", "type": "int", "optional": false}],
         "has_more_fields": false, "emitted_by": ["ShoppingCart"],
         "pushed_by": [{"module": "shop.tasks", "line": 12, "channels": ["shop.order"]}],
         "heard_by": [{"component": "CartBadge", "method": "count", "key": null}]}
      ],
      "channels": [
        {"name": "shop.order", "heard_by": ["CartBadge"], "events": ["nitro:cart-updated"]}
      ]
    }

``channels``, ``live`` and ``pushed_by`` are there where ``nitro_htmx.push`` is installed; in
the name of a channel, ``<…>`` is what only a run can tell. ``type`` is the annotation in Python,
``null`` where the event has no class. ``entries.py`` says what the rest means.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import zip_longest
from typing import Any

from ..names import EVENT_PREFIX
from ..push.marks import is_installed
from .entries import Catalogue, ComponentEntry, EventEntry, EventField, Listener

JSON_VERSION = 1

_OF_PUSH = ("CHANNELS", "PUSHED BY")
_Cell = Sequence[str]  # the lines in one column of one row


def as_table(catalogue: Catalogue) -> str:
    """Return the components and the events in columns, without the prefix ``nitro:``."""
    components = _columns(
        {
            "COMPONENT": lambda entry: [entry.name],
            "APP": lambda entry: [entry.app or ""],
            "EMITS": lambda entry: [_short(event) for event in entry.emits],
            "HEARS": lambda entry: _unique(_short(heard.event) for heard in entry.listeners),
            "REFRESHES": lambda entry: entry.refreshes,
            "CHANNELS": _channel_texts,
            "WHAT IT IS": lambda entry: [entry.summary],
        },
        catalogue.components,
    )
    events = _columns(
        {
            "EVENT": lambda event: [_short(event.name)],
            "DATA": lambda event: [*map(_field_text, event.fields), *["..."][: event.has_more]],
            "EMITTED BY": lambda event: event.emitters,
            "PUSHED BY": lambda event: [
                f"{push.where} to {' | '.join(push.channels)}" for push in event.pushes
            ],
            "HEARD BY": lambda event: [
                f"{listener.component}.{_call_text(listener)}" for listener in event.listeners
            ],
        },
        catalogue.events,
    )
    return f"{components}\n\n{events}\n"


def as_json(catalogue: Catalogue) -> str:
    """Return the catalogue in the shape that this module's docstring describes."""
    components = [_component_json(entry) for entry in catalogue.components]
    events = [_event_json(event) for event in catalogue.events]
    data = {"version": JSON_VERSION, "components": components, "events": events}
    if is_installed():
        data["channels"] = _channels_json(catalogue)
    return json.dumps(data, indent=2) + "\n"


def as_mermaid(catalogue: Catalogue) -> str:
    """Return a flowchart: components are boxes, events are rounded, refreshes are dotted.

    Modules that push are parallelograms, with the channels on their arrows.
    """
    nodes: dict[str, str] = {}  # what stands in the chart, with its brackets → its id
    lines: list[str] = []

    def node(before: str, text: str, after: str) -> str:
        return nodes.setdefault(f'{before}"{_mermaid_text(text)}"{after}', f"n{len(nodes) + 1}")

    for event in catalogue.events:
        shape = node("([", _short(event.name), "])")
        lines += [f"{node('[', name, ']')} --> {shape}" for name in event.emitters]
        for push in event.pushes:
            audience = _mermaid_text(" | ".join(push.channels))
            lines.append(f'{node("[/", push.module, "/]")} -->|"{audience}"| {shape}')
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
        **({"channels": entry.channels, "live": entry.live} if is_installed() else {}),
        "listens": listens,
    }


def _channels_json(catalogue: Catalogue) -> list[dict[str, object]]:
    """Return the channels, by name: which components name them, and what is pushed to them."""
    heard_by: dict[str, list[str]] = {}
    events: dict[str, dict[str, None]] = {}
    for entry in catalogue.components:
        for name in (*entry.channels, *([entry.live] if entry.live else ())):
            heard_by.setdefault(name, []).append(entry.name)
    for event in catalogue.events:
        for push in event.pushes:
            for name in push.channels:
                events.setdefault(name, {})[event.name] = None
    return [
        {"name": name, "heard_by": heard_by.get(name, []), "events": [*events.get(name, ())]}
        for name in sorted({*heard_by, *events})
    ]


def _event_json(event: EventEntry) -> dict[str, object]:
    fields = [
        {"name": field.name, "type": field.type, "optional": field.is_optional}
        for field in event.fields
    ]
    heard_by = [
        {"component": listener.component, "method": listener.method, "key": listener.key}
        for listener in event.listeners
    ]
    pushed_by = [
        {"module": push.module, "line": push.line, "channels": push.channels}
        for push in event.pushes
    ]
    return {
        "name": event.name,
        "classes": [class_path(event_class) for event_class in event.classes],
        "fields": fields,
        "has_more_fields": event.has_more,
        "emitted_by": event.emitters,
        **({"pushed_by": pushed_by} if is_installed() else {}),
        "heard_by": heard_by,
    }


def class_path(described: type) -> str:
    """Return the dotted path of a class."""
    return f"{described.__module__}.{described.__qualname__}"


def _columns(cells: Mapping[str, Callable[[Any], _Cell]], entries: Sequence[Any]) -> str:
    """Return entries as text, each column as wide as its widest line.

    Args:
        cells: By the title of each column, what an entry has there.
        entries: The rows.
    """
    rows = [[cell(entry) for cell in cells.values()] for entry in entries]
    # Projects without push have no use for its columns.
    shown = [
        at
        for at, title in enumerate(cells)
        if title not in _OF_PUSH or any(row[at] for row in rows)
    ]
    head, rows = [[*cells][at] for at in shown], [[row[at] for at in shown] for row in rows]
    table: list[Sequence[_Cell]] = [[[title] for title in head], *rows]
    widths = [max(len(line) for row in table for line in (*row[at], "")) for at in range(len(head))]
    return "\n".join(
        "  ".join(line.ljust(width) for line, width in zip(lines, widths, strict=True)).rstrip()
        for row in table
        for lines in zip_longest(*row, fillvalue="")
    )


def _channel_texts(entry: ComponentEntry) -> list[str]:
    return [*entry.channels, *([f"live: {entry.live}"] if entry.live else ())]


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
