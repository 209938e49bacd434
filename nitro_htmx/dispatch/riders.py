"""Riders: idle components of the page that travel with another's action.

One runs if it hears something that the action, or another rider, has said. What it hears is decided
here as the page decides it, by the same names, keys and chains.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from django.http import HttpRequest

from .. import names
from ..actions.table import Action
from ..base.children import CHILDREN
from ..base.component import BaseComponent
from ..conf import get_settings
from ..events.queue import Event
from ..exceptions import UnknownComponent
from ..registry import get_component
from ..state.token import Token, unsign
from .calls import Call, Heard, Outcome

_REFRESH_EVENT = names.EVENT_PREFIX + names.REFRESH_PREFIX


class Said(NamedTuple):
    """An event of this answer.

    Attributes:
        event: The event.
        chain: The ids of the instances that led to it; the last one has sent it.
        calls: The parent's id and what it hears, if the event calls an action of the parent's.
        run: The number of the run that has sent it.
    """

    event: Event
    chain: tuple[str, ...]
    calls: tuple[str, str] | None
    run: int


def are_too_many(heard: Sequence[Heard]) -> bool:
    """Return whether these are more than one request may bring, or one run hears."""
    calls = sum(one.name.startswith(names.CALL_PREFIX) for one in heard)
    return len(heard) > get_settings().MAX_HEARD_EVENTS or calls > names.CALL_LIMIT


class Rider:
    """One component that travels along.

    Args:
        component: The name of its class.
        text: Its token as it was posted, which is read when the action has run.
        heard: What it has heard before the request left; oldest first.
        chain: The ids of the instances that have led to that.
    """

    component_class: type[BaseComponent[Any]]
    token: Token

    def __init__(
        self,
        component: str,
        text: str,
        heard: tuple[Heard, ...] = (),
        chain: tuple[str, ...] = (),
    ) -> None:
        self.component = component
        self.heard = heard
        self.chain = chain
        self.runs = 0
        self._text = text
        self._keys: dict[str, list[str]] = {}

    @property
    def id(self) -> str:
        """The id of its root element."""
        return self.token.instance_id

    def actions(self) -> list[Action]:
        """Return the actions of its class; none if there is no such class."""
        try:
            return list(get_component(self.component)._meta.actions.values())
        except UnknownComponent:  # it is left out, and fails alone
            return []

    def open(self, subject: str) -> None:
        """Read the token.

        Raises:
            RequestRefused: It is not to be trusted, or there is no such component.
        """
        self.component_class = get_component(self.component)
        self.token = unsign(self._text, component=self.component, subject=subject)
        self._keys = self.component_class.heard_events()

    def heard_of(self, said: Said) -> list[Heard]:
        """Return what it hears when ``said`` is told: nothing, the event, its call, or both."""
        parent, call = said.calls or ("", "")
        if parent != self.id and said.event.name not in self._keys:
            return []
        if self.id in said.chain or max(len(said.chain), self.runs) > names.MAX_HOPS:
            return []
        told = Heard(*said.event)
        heard = [told] if self._listens_to(told) else []
        if parent == self.id:
            heard.append(Heard(call, said.event.detail))
        return heard

    def _listens_to(self, told: Heard) -> bool:
        keys = self._keys.get(told.name)
        if keys is None:
            return False
        if told.name.startswith(_REFRESH_EVENT) and told.detail.get("key") is not None:
            keys = ["key"]
        return not keys or any(told.names_key(key, self.token.key) for key in keys)

    def call(self, request: HttpRequest, heard: Sequence[Heard]) -> Call:
        """Return the call of its next run."""
        cls, token = self.component_class, self.token
        return Call(cls, names.REFRESH, token, request, heard=tuple(heard), is_quiet=True)

    def has_run(self, outcome: Outcome) -> None:
        """Go on from what a run has left, for the next one.

        The page has not seen that run's HTML. So the children that it knows are those of the token
        that was posted.
        """
        component = outcome.component
        kept = {**component._instance.kept}
        kept.pop(CHILDREN, None)
        if CHILDREN in self.token.kept:
            kept[CHILDREN] = self.token.kept[CHILDREN]
        self.runs += 1
        self.token = self.token._replace(
            bound=tuple(sorted(component._instance.bound)),
            invalid=outcome.settled.invalid,
            state=outcome.settled.json,
            errors=component.errors,
            kept=kept,
        )
