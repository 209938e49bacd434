"""What the library remembers of one component during one request: ``component._instance``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..events.queue import EventQueue


class Instance:
    """One for each component and request. Nothing of it is the user's, or outlives the request.

    Attributes:
        events: What the component has said.
        initial: The arguments of ``get_initial_state()``, as long as it has not run.
        kept: What the token carries beside the state.
        children: What this rendering has shown of the children; see ``children.py``.
        contents: The content of slots, where it is new; see ``rendering/slots.py``.
        shown: The slots with content that the template has shown.
        updates: Elements with new content for the slots of children that stay; see
            ``rendering/elements.py``.
        bound: The fields that the template has bound.
        held: The names of its elements that no answer changes, and the ids of its parts: of each
            there is one.
        apart: The context of the template's parts, as soon as one is rendered.
        actions_url: What the URLs of its actions begin with; set by rendering.
        only: By the id of its element, each part that the action wants to be sent alone; see
            ``rendering/asked.py``.
        part: The id of the part that is being rendered, or ``""``.
        typed: Raw values that were refused, by dotted name, to be shown again.
        replacement: The template that is shown instead of the component's own.
    """

    __slots__ = (
        "actions_url",
        "apart",
        "bound",
        "children",
        "contents",
        "events",
        "held",
        "initial",
        "kept",
        "only",
        "part",
        "replacement",
        "shown",
        "typed",
        "updates",
    )

    def __init__(self, name: str) -> None:
        self.events = EventQueue(name)
        self.initial: dict[str, Any] | None = None
        self.kept: dict[str, Any] = {}
        self.children: dict[str, str] | None = None
        self.contents: Mapping[str, str] = {}
        self.shown: list[str] = []
        self.updates: list[Any] = []
        self.bound: set[str] = set()
        self.held: set[str] = set()
        self.only: dict[str, Any] | None = None
        self.part = ""
        self.apart: Any = None
        self.actions_url = ""
        self.typed: dict[str, Any] = {}
        self.replacement: str | None = None
