"""What goes into a run, and what comes out."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest

from ..actions.arguments import Posted
from ..base.component import BaseComponent
from ..events.json_data import javascript_text
from ..events.queue import Event
from ..state.schema import Settled
from ..state.token import Token

INVALID = 422  # the status in nitro:error of an action that found errors; HTTP's word for it


class Heard(NamedTuple):
    """An event that the page heard on a component's behalf. Anybody can have made it up."""

    name: str
    detail: Mapping[str, Any]

    def names_key(self, parameter: str, key: str | None) -> bool:
        """Return whether ``parameter`` is a component's ``key``, compared as the page does."""
        return parameter in self.detail and javascript_text(self.detail[parameter]) == key


class Call(NamedTuple):
    """One request to one component.

    Attributes:
        component_class: The class that the URL named.
        action: The action's name.
        token: The verified token.
        request: The HTTP request, for the component to carry.
        arguments: The posted parameters.
        fields: The posted values of bound fields, by dotted name. An enabled field that posts
            nothing, such as an unchecked box, has no values.
        heard: The events that caused the request, oldest first. Then ``action`` is ``"refresh"``.
        is_quiet: Whether nobody asked for the action: a poll, or an event that was heard.
        files: The uploaded files of bound file inputs, by dotted name.
        others: The bound fields whose inputs stand outside of the form of what asks.
    """

    component_class: type[BaseComponent[Any]]
    action: str
    token: Token
    request: HttpRequest
    arguments: Posted = MappingProxyType({})
    fields: Posted = MappingProxyType({})
    heard: tuple[Heard, ...] = ()
    is_quiet: bool = False
    files: Mapping[str, list[UploadedFile[Any]]] = MappingProxyType({})
    others: frozenset[str] = frozenset()


class Outcome(NamedTuple):
    """What came of a call.

    Attributes:
        component: The instance, with the state that is to be rendered.
        settled: That state as the next token will carry it.
        events: What to tell the page, in order. The last is ``action-complete`` or ``error``, but
            for quiet calls.
        result: What the action returned: a response, or the result for page scripts, JSON-ready.
        is_valid: Whether the action ran and found no error. A sync is valid in any case.
        is_quiet: As in the call.
        must_roll_back: Whether what the action wrote has to go.
    """

    component: BaseComponent[Any]
    settled: Settled
    events: tuple[Event, ...]
    result: Any
    is_valid: bool
    is_quiet: bool
    must_roll_back: bool
