"""What the inputs of a page hold, as a browser knows it: the attributes say only how it began."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from bs4 import Tag
from django.core.files.base import File

from ...names import ARGUMENTS_ATTRIBUTE, COMPONENT_ATTRIBUTE, SLOT_ATTRIBUTE
from .dom import ancestors, attribute, elements, form_of, is_trusted

Value = str | File  # type: ignore[type-arg]  # django-stubs: of text or of bytes, alike here

FIELDS = frozenset({"input", "select", "textarea"})

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_NO_TEXT = frozenset({"checkbox", "radio", "file", "hidden", "submit", "button", "reset", "image"})


def type_of(control: Tag) -> str:
    """Return an input's or a button's type, in lower case, with HTML's default."""
    default = "submit" if control.name == "button" else "text"
    return (attribute(control, "type") or default).lower()


def is_tick(control: Tag) -> bool:
    """Return whether the control is a check box or a radio button."""
    return control.name == "input" and type_of(control) in {"checkbox", "radio"}


def is_file(control: Tag) -> bool:
    """Return whether the control takes files."""
    return control.name == "input" and type_of(control) == "file"


def options_of(select: Tag) -> list[Tag]:
    """Return the options of a select."""
    return select.find_all("option")


def option_value(option: Tag) -> str:
    """Return what an option stands for."""
    value = attribute(option, "value")
    return " ".join(option.get_text().split()) if value is None else value


def own_value(control: Tag) -> str:
    """Return what a ticked box, or a button, stands for."""
    return attribute(control, "value") or ("on" if is_tick(control) else "")


def given_values(control: Tag) -> list[Value]:
    """Return what the server gave the control. Buttons and boxes that are not ticked: nothing."""
    if is_tick(control):
        return [own_value(control)] if control.has_attr("checked") else []
    if control.name == "select":
        return list(_given_choice(control))
    if control.name == "textarea":
        return [control.get_text().replace("\r\n", "\n")]
    return [] if is_file(control) else [_clean(control, attribute(control, "value") or "")]


def _given_choice(select: Tag) -> list[str]:
    options = options_of(select)
    chosen = [option for option in options if option.has_attr("selected")]
    if not select.has_attr("multiple"):
        chosen = chosen[-1:]
        if not chosen and attribute(select, "size") in {None, "0", "1"}:
            chosen = [option for option in options if not option.has_attr("disabled")][:1]
    return [option_value(option) for option in chosen]


def _clean(control: Tag, value: str) -> str:
    """Return ``value`` as an input of this type holds it."""
    kind = type_of(control)
    if kind not in _NO_TEXT:
        value = re.sub(r"[\r\n]", "", value)
    if kind == "color" and not _COLOUR.fullmatch(value):
        return "#000000"
    if kind == "number" and not is_number(value):
        return ""
    if kind == "range" and not is_number(value):
        low = float(attribute(control, "min") or 0)
        high = float(attribute(control, "max") or 100)
        return f"{(low + max(low, high)) / 2:g}"
    return value


def is_number(text: str) -> bool:
    """Return whether ``text`` is a number as inputs hold it."""
    try:
        return math.isfinite(float(text)) and text == text.strip()
    except ValueError:
        return False


class Entries:
    """What the visitor has entered since the page came."""

    def __init__(self) -> None:
        # By identity: elements that look alike are equal to BeautifulSoup.
        self._entered: dict[int, tuple[Tag, list[Value]]] = {}

    def values(self, control: Tag) -> list[Value]:
        """Return what the control holds now."""
        entry = self._entered.get(id(control))
        return list(entry[1]) if entry is not None else given_values(control)

    def is_touched(self, control: Tag) -> bool:
        """Return whether the visitor has entered something."""
        return id(control) in self._entered

    def write(self, control: Tag, values: list[Value]) -> None:
        """Let the control hold ``values``; a radio button that is chosen clears its group."""
        self._entered[id(control)] = (control, list(values))
        if values and is_tick(control) and type_of(control) == "radio":
            for other in _group_of(control):
                self._entered[id(other)] = (other, [])

    def forget(self, control: Tag) -> None:
        """Let the control hold what the server gave it."""
        self._entered.pop(id(control), None)

    def forget_all(self) -> None:
        """Begin anew, as on a new page."""
        self._entered.clear()


def _group_of(radio: Tag) -> Iterator[Tag]:
    """Yield the other radio buttons of the group."""
    name, form = attribute(radio, "name"), form_of(radio)
    *_, page = radio.parents
    for other in elements(page):
        is_radio = other.name == "input" and type_of(other) == "radio"
        is_same_group = is_radio and attribute(other, "name") == name and form_of(other) is form
        if is_same_group and other is not radio:
            yield other


def fields_of(root: Tag) -> dict[str, Tag]:
    """Return the fields inside of ``root`` by keys that outlive them, as the bridge makes them.

    Two renderings of a component have the same key for the same field: its id, or else what tells
    it from others, and its place among those that nothing tells apart.
    """
    counts: dict[str, int] = {}
    fields = {}
    for field in elements(root):
        if field.name not in FIELDS:
            continue
        # Counted in each child, slot and part by itself: they come, go and change places.
        home = next(filter(_is_home, ancestors(field)), None)
        place = "" if home is None else attribute(home, "id")
        key = f"{is_trusted(field)}{place},{attribute(field, 'id') or _likeness(field)}"
        counts[key] = counts.get(key, 0) + 1
        fields[f"{key} {counts[key]}"] = field
    return fields


def _is_home(element: Tag) -> bool:
    return element.has_attr(COMPONENT_ATTRIBUTE) or element.has_attr(SLOT_ATTRIBUTE)


def _likeness(control: Tag) -> str:
    form = form_of(control)
    # A form's arguments name the row of its inputs.
    arguments = attribute(form, ARGUMENTS_ATTRIBUTE) if form is not None else None
    value = own_value(control) if is_tick(control) else ""
    return ",".join([control.name, attribute(control, "name") or "", value, arguments or ""])
