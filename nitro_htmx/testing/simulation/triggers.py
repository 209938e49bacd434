"""``hx-trigger``: which elements an event makes act."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from bs4 import Tag

from .dom import ancestors, attribute, by_id, describe, elements, is_trusted

_ADDRESSES = frozenset(
    f"{prefix}hx-{method}"
    for prefix in ("", "data-")
    for method in ("get", "post", "put", "patch", "delete")
)

_TRIGGER = frozenset({"hx-trigger", "data-hx-trigger"})
_WORD = re.compile(
    r"""\[[^\]]*\]          # a filter
      | "[^"]*" | '[^']*'   # quoted text
      | \([^)]*\)           # a selector in parentheses
      | ,
      | [^\s,\["'(]+        # a word, or the part of one before a quote
      | \s+""",
    re.VERBOSE,
)
_PREFIX = re.compile(r"closest|find|next|previous")
_EVERYWHERE = frozenset({"body", "document", "window"})


@dataclass(frozen=True)
class Trigger:
    """One entry of ``hx-trigger``.

    Attributes:
        event: The event's name; ``"load"``, ``"revealed"`` and ``"every"`` are htmx's own.
        source: Where it is listened for: a selector of htmx's, or ``""`` for the element itself.
        target: A selector that the event's target has to match, or ``""``.
        condition: The JavaScript in brackets, or ``""``.
        is_once: Whether it acts a single time.
    """

    event: str
    source: str = ""
    target: str = ""
    condition: str = ""
    is_once: bool = False


def htmx_attribute(element: Tag, name: str) -> str | None:
    """Return the text of ``hx-…`` or ``data-hx-…`` on the element itself."""
    own = attribute(element, f"hx-{name}")
    return attribute(element, f"data-hx-{name}") if own is None else own


def acts(element: Tag) -> bool:
    """Return whether htmx makes requests for the element."""
    return not _ADDRESSES.isdisjoint(element.attrs) and is_trusted(element)


def listeners_in(scope: Tag) -> list[Tag]:
    """Return the elements that say themselves what makes them act."""
    return [each for each in elements(scope) if not _TRIGGER.isdisjoint(each.attrs)]


def triggers_of(element: Tag) -> tuple[Trigger, ...]:
    """Return what makes the element act."""
    text = htmx_attribute(element, "trigger")
    return _parse(text if text and text.strip() else _default_event(element))


def acts_once(element: Tag, event: str) -> bool:
    """Return whether the element acts a single time when the event happens."""
    return any(each.event == event and each.is_once for each in triggers_of(element))


def _default_event(element: Tag) -> str:
    kind = attribute(element, "type")
    if element.name == "form":
        return "submit"
    is_field = element.name in {"select", "textarea"} or (
        element.name == "input" and kind not in {"button", "submit", "reset"}
    )
    return "change" if is_field else "click"


def far_listeners(page: Tag) -> list[Tag]:
    """Return the elements that listen for something elsewhere."""
    listeners = listeners_in(page)
    return [each for each in listeners if any(trigger.source for trigger in triggers_of(each))]


def elements_for(
    page: Tag, event: str, target: Tag, far: Iterable[Tag] | None = None
) -> Iterator[Tag]:
    """Yield the elements that act when ``event`` happens on ``target`` and bubbles up.

    First those that it passes on its way, then those that listen elsewhere, each once.

    Args:
        page: The page.
        event: The event's name.
        target: Where it happens.
        far: The page's ``far_listeners()``, if they are known.
    """
    passed = list(ancestors(target))
    found: list[Tag] = []
    elsewhere = far_listeners(page) if far is None else far
    for candidates, is_far in ((passed, False), (elsewhere, True)):
        for element in candidates:
            if any(element is other for other in found) or not acts(element):
                continue
            triggers = [each for each in triggers_of(element) if bool(each.source) == is_far]
            if any(
                _fits(page, element, trigger, target, passed)
                for trigger in triggers
                if trigger.event == event
            ):
                found.append(element)
                yield element


def _fits(page: Tag, element: Tag, trigger: Trigger, target: Tag, passed: list[Tag]) -> bool:
    if trigger.condition:
        raise AssertionError(
            f"{describe(element)} asks JavaScript, {trigger.condition}, whether it acts. "
            "Only a browser can tell: use the fixture nitro_browser."
        )
    if trigger.target and not any(found is target for found in page.select(trigger.target)):
        return False
    if trigger.source in _EVERYWHERE:
        return True
    sources = resolve(page, element, trigger.source) if trigger.source else [element]
    return any(source is node for source in sources for node in passed)


def resolve(page: Tag, element: Tag, selector: str) -> list[Tag]:
    """Return the elements that an extended selector of htmx's means, seen from ``element``."""
    word, _, rest = selector.strip().partition(" ")
    if word == "this":
        return [element]
    if word == "closest":
        matching = page.select(rest)
        return [node for node in ancestors(element) if any(node is other for other in matching)][:1]
    if word == "find":
        return element.select(rest)[:1]
    if word in {"next", "previous"}:
        sibling = element.find_next_siblings(limit=1)
        if word == "previous":
            sibling = element.find_previous_siblings(limit=1)
        if rest:
            found = element.find_all_next() if word == "next" else element.find_all_previous()
            matching = page.select(rest)
            return [node for node in found if any(node is other for other in matching)][:1]
        return list(sibling)
    if re.fullmatch(r"#[\w-]+", selector):
        named = by_id(page, selector[1:])
        return [] if named is None else [named]
    return list(page.select(selector))


@lru_cache(maxsize=256)
def _parse(text: str) -> tuple[Trigger, ...]:
    return tuple(_trigger(entry) for entry in _split(text))


def _split(text: str) -> Iterator[list[str]]:
    """Yield the words of each entry; quoted, bracketed and prefixed parts belong to their word."""
    words: list[str] = [""]
    for part in _WORD.findall(text):
        if part == ",":
            yield [word for word in words if word]
            words = [""]
        elif part.isspace():
            if not _PREFIX.fullmatch(words[-1].rpartition(":")[2]):
                words.append("")
            else:
                words[-1] += " "
        else:
            words[-1] += part
    yield [word for word in words if word]


def _trigger(words: list[str]) -> Trigger:
    event, _, condition = words[0].partition("[") if words else ("", "", "")
    options = dict(word.partition(":")[::2] for word in words[1:])
    return Trigger(
        event,
        source=options.get("from", "").strip("\"'()"),
        target=options.get("target", "").strip("\"'()"),
        condition=f"[{condition}" if condition else "",
        is_once="once" in options,
    )
