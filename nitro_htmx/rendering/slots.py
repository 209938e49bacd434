"""Slots: the places in a component's template for what others give it.

The content belongs to its owner, the component in whose template the tags stand, or to the page. It
is rendered with the owner's template and is part of the owner's HTML, though it stands inside of
another component, in an element of its own::

    <div id="nitro-board-1-card_1--footer" data-nitro-slot="footer"
         data-nitro-owner="nitro-board-1">…</div>

What an action renders has only one of the two:

* The component: its slots are held by empty elements with ``hx-preserve``, for which htmx puts the
  content that the page has. If it has lost it, the element asks the owner to refresh itself.
* The owner: the component inside is left alone, and the new content follows the root element, for
  htmx to put it into its place.

A slot that the template does not show, such as that of a closed dialog, stands in a hidden element
at the root's end, so that the page has its content as soon as the template does show it. The token
keeps which slots have content, see ``Token.kept``::

    "slots": [["default", "footer"], "nitro-board-1", "/nitro/Board/refresh/"]

The names, and the owner's id and where it is refreshed; both ``""`` if it is a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from django.utils.html import escape
from django.utils.safestring import SafeString

from .. import names
from ..base.component import BaseComponent
from ..exceptions import ComponentError
from .elements import Element

SLOTS = "slots"
DEFAULT = "default"
NAME = "[a-z][a-z0-9_-]*"  # as a regular expression
QUOTED_NAME = re.compile(rf"""(["'])({NAME})\1""")

# What may stand at the end of a root element; anywhere else a <div> may.
_REST_TAGS = {"tr": "td", "ul": "li", "ol": "li", "menu": "li"}
_STRICT_TAGS = frozenset({"table", "tbody", "thead", "tfoot", "select", "dl"})


def owned_by(parent: BaseComponent[Any] | None, slots: Iterable[str], url: str) -> list[Any]:
    """Return what a token keeps of the slots that have content.

    Args:
        parent: The owner; ``None`` for a page.
        slots: Their names.
        url: Where the owner is refreshed.
    """
    return [[*slots], *(("", "") if parent is None else (parent.component_id, url))]


def show_slot(component: BaseComponent[Any], slot: str) -> SafeString | None:
    """Return the element for a slot's content, or ``None`` if nothing was given for it.

    Raises:
        ComponentError: The template has shown it already.
    """
    instance = component._instance
    given = instance.kept.get(SLOTS)
    if given is None or slot not in given[0]:
        return None
    if slot in instance.shown:
        raise ComponentError(
            f"The template of {component._meta.name} shows the slot {slot!r} twice. "
            "What was given for it is one element, which can stand in one place."
        )
    instance.shown.append(slot)
    contents = instance.contents
    return _element(type(component), component.component_id, slot, given, contents).html()


def unshown_slots(component: BaseComponent[Any]) -> str:
    """Return, hidden, the slots with content that the template has not shown."""
    instance = component._instance
    given = instance.kept.get(SLOTS)
    if given is None:
        return ""
    left = [slot for slot in given[0] if slot not in instance.shown]
    instance.shown.clear()
    return hidden_slots(type(component), component.component_id, left, given, instance.contents)


def hidden_slots(
    component_class: type[BaseComponent[Any]],
    component_id: str,
    slots: Iterable[str],
    given: list[Any],
    contents: Mapping[str, str],
) -> str:
    """Return slots in an element that nobody sees, for the end of the root element.

    Args:
        component_class: The component's class.
        component_id: Its id.
        slots: The names of the slots.
        given: What ``owned_by()`` has returned.
        contents: The content of each, where it is new.

    Raises:
        ComponentError: The root element can't hold any.
    """
    html = "".join(
        _element(component_class, component_id, slot, given, contents).html() for slot in slots
    )
    if not html:
        return ""
    if component_class.tag in _STRICT_TAGS:
        raise ComponentError(
            f"The template of {component_class._meta.name} does not show the slots "
            f"{', '.join(slots)}. A component whose tag is {component_class.tag!r} has to show "
            "each, since nothing hidden may stand in that."
        )
    tag = _REST_TAGS.get(component_class.tag, "div")
    return f"<{tag} hidden>{html}</{tag}>"


def content_update(
    component_class: type[BaseComponent[Any]],
    component_id: str,
    slot: str,
    given: list[Any],
    content: str,
) -> Element:
    """Return the element with new content for a slot of a component that stays on the page."""
    return _element(component_class, component_id, slot, given, {slot: content})


def slot_id(component_id: str, slot: str) -> str:
    """Return the id of a slot's element; no child's has two hyphens there."""
    return f"{component_id}--{slot}"


def _element(
    component_class: type[BaseComponent[Any]],
    component_id: str,
    slot: str,
    given: list[Any],
    contents: Mapping[str, str],
) -> Element:
    _slots, owner, url = given
    tag, element_id = component_class.slot_tags.get(slot, "div"), slot_id(component_id, slot)
    shared = f' {names.SLOT_ATTRIBUTE}="{slot}"'
    if owner:
        shared += f' {names.OWNER_ATTRIBUTE}="{owner}"'
    if slot in contents:
        return Element(tag, element_id, shared, contents[slot])
    if owner:  # asked by nobody in particular, so the page hears nothing of it
        shared += (
            f' hx-trigger="load" hx-post="{escape(url)}" '
            f'{names.ARGUMENTS_ATTRIBUTE}="{{&quot;{names.MISSING}&quot;:&quot;&quot;}}"'
        )
    return Element(tag, element_id, f" hx-preserve{shared}", "")
