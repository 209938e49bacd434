"""The parameters that htmx collects for a request, before the bridge adds its own."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bs4 import Tag
from django.core.files.base import ContentFile, File

from .dom import ancestors, attribute, describe, elements, form_of, is_enabled
from .fields import FIELDS, Entries, Value, options_of, own_value, type_of
from .triggers import htmx_attribute, resolve

Pairs = list[tuple[str, Value]]

_BUTTONS = frozenset({"submit", "button", "reset", "image"})


class Collector:
    """Collects as the htmx of one version does.

    Args:
        page: The page.
        entries: What the visitor has entered.
        version: The setting ``HTMX_VERSION``.
    """

    def __init__(self, page: Tag, entries: Entries, version: int) -> None:
        self._page = page
        self._entries = entries
        self._version = version

    def collect(self, element: Tag, submitter: Tag | None) -> Pairs:
        """Return the parameters of a POST that ``element`` makes.

        Args:
            element: Who asks.
            submitter: The button that sent the form.
        """
        form = element if element.name == "form" else form_of(element) or _enclosing(element)
        pairs = list(self.form_data(form)) if form is not None else []
        seen = controls_in(form) if form is not None else []
        button = submitter
        if form is None:
            own = [element] if element.name == "button" else self._named(element)
            pairs += self._add(own, seen)
        elif self._version == 2 and button is None and is_button(element):
            button = element  # htmx 2 sends a button's own value from inside of a form, too
        if button is not None and attribute(button, "name"):
            pairs.append((attribute(button, "name") or "", own_value(button)))
        for included in self._included(element):
            pairs += self._add(self._named(included, is_included=True), seen)
        return self._with_values(element, pairs)

    def form_data(self, form: Tag) -> Iterator[tuple[str, Value]]:
        """Yield what ``new FormData(form)`` has."""
        for control in controls_in(form):
            name = attribute(control, "name")
            if not name or not is_enabled(control) or is_button(control):
                continue
            if control.name == "select":
                yield from ((name, value) for value in self._sendable_choice(control))
                continue
            values = self._entries.values(control)
            yield from ((name, value) for value in values)
            if type_of(control) == "file" and not values and self._version == 4:
                yield name, ContentFile(b"", name="")  # a browser sends a part without a file name

    def _sendable_choice(self, select: Tag) -> list[Value]:
        disabled = {
            own_value(option) for option in options_of(select) if option.has_attr("disabled")
        }
        return [value for value in self._entries.values(select) if value not in disabled]

    def _named(self, element: Tag, *, is_included: bool = False) -> list[Tag]:
        """Return the fields that htmx reads of an element that is no form."""
        if self._version == 2 and not is_included:
            return [element] if element.name in FIELDS else []
        inner = [each for each in elements(element) if each.name in FIELDS]
        return [element, *inner] if element.name in FIELDS else inner

    def _add(self, controls: Iterable[Tag], seen: list[Tag]) -> Iterator[tuple[str, Value]]:
        for control in controls:
            name = attribute(control, "name")
            if not name or not is_enabled(control) or any(control is other for other in seen):
                continue
            seen.append(control)
            is_own = control.name == "button" or type_of(control) in {"submit", "button"}
            values = [own_value(control)] if is_own else self._entries.values(control)
            yield from ((name, value) for value in values)

    def _included(self, element: Tag) -> list[Tag]:
        holder, selector = self._inherited(element, "include")
        if not selector or holder is None:
            return []
        parts = [part.strip() for part in selector.split(",")]
        origin = holder if selector == "this" else element
        return [found for part in parts for found in resolve(self._page, origin, part)]

    def _inherited(self, element: Tag, name: str) -> tuple[Tag | None, str | None]:
        """Return the attribute that counts for ``element``, and who has it."""
        return next(self._attributes(element, name), (None, None))

    def _attributes(self, element: Tag, name: str) -> Iterator[tuple[Tag | None, str | None]]:
        for node in ancestors(element):
            inherited = htmx_attribute(node, f"{name}:inherited")
            own = htmx_attribute(node, name) if self._version == 2 or node is element else None
            if own is not None or (inherited is not None and self._version == 4):
                yield node, inherited if own is None else own

    def question(self, element: Tag) -> str | None:
        """Return what ``hx-confirm`` asks before the element acts."""
        return self._inherited(element, "confirm")[1]

    def _with_values(self, element: Tag, pairs: Pairs) -> Pairs:
        """Add ``hx-vals``; it replaces what has the same name."""
        texts = [text for _, text in self._attributes(element, "vals") if text]
        if self._version == 4:
            return replaced(pairs, _htmx_4_values(element, texts[0])) if texts else pairs
        values: dict[str, Any] = {}
        for text in texts:  # from the inside out
            values = {**_json_values(element, text), **values}
        return replaced(pairs, as_pairs(values))


def as_pairs(arguments: Mapping[str, Any]) -> Pairs:
    """Return arguments as the bridge makes parameters of them.

    Lists repeat their name, dictionaries become JSON, ``None`` becomes no text.
    """
    pairs: Pairs = []
    for name, value in arguments.items():
        for item in value if isinstance(value, list) else [value]:
            pairs.append((name, item if isinstance(item, File) else js_text(item)))
    return pairs


def replaced(pairs: Pairs, new: Pairs, *, names: Iterable[str] = ()) -> Pairs:
    """Return ``pairs`` with ``new`` in place of those that have the same names, or ``names``."""
    gone = {name for name, _ in new} | set(names)
    return [pair for pair in pairs if pair[0] not in gone] + new


def js_text(value: Any) -> str:
    """Return a JSON value as a parameter's text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _htmx_4_values(element: Tag, text: str) -> Pairs:
    """Return ``hx-vals`` as htmx 4 sends it: lists as one text, dictionaries not readable."""
    pairs: Pairs = []
    for name, value in _json_values(element, text).items():
        if isinstance(value, dict):
            raise AssertionError(  # noqa: TRY004 - a test fails
                f"{describe(element)}: htmx 4 sends the dictionary {name!r} of hx-vals as "
                "'[object Object]'. Use the arguments of {% nitro_action %}."
            )
        many = value if isinstance(value, list) else None
        whole = js_text(value) if many is None else ",".join(js_text(item) for item in many)
        pairs.append((name, "null" if value is None else whole))
    return pairs


def _json_values(element: Tag, text: str) -> dict[str, Any]:
    stripped = text.strip()
    if re.match(r"js:|javascript:", stripped):
        raise AssertionError(
            f"{describe(element)}: hx-vals is JavaScript, which only a browser runs. "
            "Use the fixture nitro_browser."
        )
    try:
        values = json.loads(stripped if stripped.startswith("{") else f"{{{stripped}}}")
    except ValueError as error:
        raise AssertionError(f"{describe(element)}: hx-vals is not JSON: {error}") from error
    return dict(values)


def controls_in(form: Tag) -> list[Tag]:
    """Return the controls that belong to a form, wherever they stand."""
    *_, page = form.parents
    controls = (each for each in elements(page) if each.name in FIELDS or each.name == "button")
    return [control for control in controls if form_of(control) is form]


def _enclosing(element: Tag) -> Tag | None:
    return next((node for node in ancestors(element) if node.name == "form"), None)


def is_button(control: Tag) -> bool:
    """Return whether the control holds no entry."""
    if control.name == "button":
        return True
    return control.name == "input" and type_of(control) in _BUTTONS
