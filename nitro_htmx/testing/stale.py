"""What a page shows of a component, line by line, to be compared with what the whole would show."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import ndiff

from bs4 import Tag
from bs4.element import NavigableString, PreformattedString

from .. import names
from .simulation.fields import FIELDS, Entries

# They differ from one rendering to the next.
_CHANGING = frozenset({names.TOKEN_ATTRIBUTE, names.CHANNELS_ATTRIBUTE})
# What inputs hold is asked of the page: the attributes say only how they began.
_HELD = frozenset({"value", "checked", "selected"})


def lines_of(root: Tag, entries: Entries) -> list[str]:
    """Return what a component shows: its elements, its texts, and what its inputs hold."""
    return [*_lines(root, entries)]


def differences(before: list[str], after: list[str]) -> str:
    """Return the lines that are there no more, with a minus, and those that are new."""
    return "\n".join(line.rstrip() for line in ndiff(before, after) if line[:1] in "-+")


def _lines(root: Tag, entries: Entries) -> Iterator[str]:
    for node in [root, *root.descendants]:
        if isinstance(node, Tag):
            yield _line(node, entries)
        elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
            parent = node.parent
            text = " ".join(node.split())
            if text and parent is not None and parent.name != "textarea":
                yield text


def _line(element: Tag, entries: Entries) -> str:
    is_field = element.name in FIELDS
    unseen = _CHANGING | _HELD if is_field or element.name == "option" else _CHANGING
    seen = [f' {name}="{value}"' for name, value in element.attrs.items() if name not in unseen]
    held = f" {entries.values(element)}" if is_field else ""
    return f"<{element.name}{''.join(seen)}>{held}"
