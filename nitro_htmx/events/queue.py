"""Events: what a component tells the page, in the order in which it says it.

An event is a name and a JSON object. On the page it is a DOM event of that name whose ``detail`` is
``{"component": "<who emitted it>", **data}``.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Container, Iterator, Mapping
from functools import lru_cache
from inspect import isfunction
from typing import Any, ClassVar, Literal, NamedTuple

from pydantic import BaseModel

from .. import names
from ..conf import get_settings, is_under_test
from ..exceptions import EventError
from .json_data import NotSendable, ascii_json, is_surely_below, json_ready
from .transactions import Transaction, Transactions

logger = logging.getLogger("nitro_htmx.events")

MessageLevel = Literal["success", "error", "warning", "info"]

# What the event list of htmx's hx-trigger attribute takes as one word, on htmx 2 and 4.
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.:-]{0,99}")
_RESERVED = {
    names.MESSAGE,
    names.ERROR,
    names.ACTION_COMPLETE,
    names.ADDRESS,
    names.MISSED,
    names.PUSH_STATE,
    "events",
}


class NitroEvent(BaseModel):
    """Base of typed events: a pydantic model of the data, with a name on the wire.

    The name is the class's name with hyphens (``CartUpdated`` → ``cart-updated``), or the class
    attribute ``name``. A *field* called ``name`` is data and leaves the derived name in place.
    """

    name: ClassVar[str]
    wire_name: ClassVar[str]

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        own = cls.__dict__.get("name")  # pydantic takes a field's default out of there
        cls.wire_name = event_name(
            own if isinstance(own, str) else names.split_words(cls.__name__, "-")
        )


class Event(NamedTuple):
    """One event as it leaves.

    Attributes:
        name: With the prefix ``nitro:``.
        detail: JSON-ready, with the emitter's name under ``component``.
    """

    name: str
    detail: dict[str, Any]


class EventQueue:
    """The events of one call, in order. Every component has one."""

    def __init__(self, emitter: str) -> None:
        self._emitter = emitter
        self._events: list[tuple[Event, Transaction | None]] = []
        self._transactions = Transactions()

    def __iter__(self) -> Iterator[Event]:
        """Yield the events, without those of a transaction or savepoint that was rolled back."""
        for event, transaction in self._events:
            if transaction is None or not transaction.is_rolled_back():
                yield event

    def __bool__(self) -> bool:
        """Return whether anything was queued."""
        return bool(self._events)

    def clear(self) -> None:
        """Forget what was queued."""
        self._events.clear()

    def emit(
        self,
        event: str | NitroEvent,
        data: Mapping[str, Any] | None = None,
        allowed: Container[str] | None = None,
    ) -> Event:
        """Queue an event, and return it; see ``NitroComponent.emit()``.

        Args:
            event: A name, or a typed event.
            data: The data of an event given by name.
            allowed: The full names that may be emitted; ``None`` allows all.
        """
        name, data = named(event, data)
        if allowed is not None and name not in allowed:
            self._report_undeclared(name)
        return self._add(name, detail_of(name, data), self._transactions.current())

    def _report_undeclared(self, name: str) -> None:
        text = f"{self._emitter} emits {name!r}, which its attribute 'emits' does not list. Add it."
        if get_settings().is_debug or is_under_test():
            raise EventError(text)
        logger.warning(text)

    def refresh(self, component: str, key: object = None) -> Event:
        """Queue a refresh, and return it; see ``NitroComponent.refresh_component()``."""
        name = refresh_event_name(component)
        data = {} if key is None else {"key": str(key)}
        return self._add(name, data, self._transactions.current())

    def message(self, level: MessageLevel, text: object) -> None:
        """Queue a message for the visitor."""
        self._add(names.EVENT_PREFIX + names.MESSAGE, {"level": level, "text": str(text)})

    def address(self, parameters: dict[str, list[str]], *, replace: bool) -> None:
        """Queue what the address bar has to show.

        Args:
            parameters: Values by query parameter; none for one that has to go.
            replace: Whether the visitor's way back should not lead to the address before.
        """
        data = {"parameters": parameters, "replace": replace}
        self._add(names.EVENT_PREFIX + names.ADDRESS, data)

    def complete(self, action: str, state: Any) -> None:
        """Queue the event that ends a successful action."""
        detail = {"action": action, "state": state}
        self._add(names.EVENT_PREFIX + names.ACTION_COMPLETE, detail)

    def error(self, action: str, error: object, status: int) -> None:
        """Queue the event that ends a failed action."""
        detail = {"action": action, "error": str(error), "status": status}
        self._add(names.EVENT_PREFIX + names.ERROR, detail)

    def _add(
        self, name: str, data: dict[str, Any], transaction: Transaction | None = None
    ) -> Event:
        event = Event(name, {"component": self._emitter, **data})
        self._events.append((event, transaction))
        return event


def event_name(name: str) -> str:
    """Return ``name`` with the prefix ``nitro:``, which it may have already.

    Raises:
        EventError: The name is reserved, or ``hx-trigger`` could not parse it.
    """
    if not isinstance(name, str):
        raise _no_event(name)
    return _full_name(name)


def named(
    event: str | NitroEvent, data: Mapping[str, Any] | None = None
) -> tuple[str, Mapping[str, Any]]:
    """Return the full name and the data of an event that is to be sent.

    Args:
        event: A name, or a typed event.
        data: The data of an event given by name.

    Raises:
        EventError: The name is reserved or not possible, or a typed event has other data as well.
    """
    if isinstance(event, str):  # first: to ask for a model takes ten times as long
        return _emitted_name(event), {} if data is None else data
    if not isinstance(event, NitroEvent):
        raise _no_event(event)
    if data is not None:
        raise EventError(f"{type(event).__name__} holds its own data; pass no other.")
    return _emitted_name(event.wire_name), event.model_dump()


def _no_event(given: object) -> EventError:
    cure = " Write the name in brackets: @on('cart-updated')." if isfunction(given) else ""
    return EventError(f"An event's name is text or a NitroEvent, not {given!r}.{cure}")


@lru_cache(maxsize=1024)
def _full_name(name: str) -> str:
    bare = name.removeprefix(names.EVENT_PREFIX)
    if not _NAME.fullmatch(bare):
        raise EventError(
            f"{name!r} can't be an event's name. Use up to 100 ASCII letters, digits, '-', '_', "
            "'.' and ':', and begin with a letter, a digit or '_'. Example: 'cart-updated'."
        )
    if bare in _RESERVED:
        raise EventError(f"The event name {name!r} is reserved; choose a more specific one.")
    return names.EVENT_PREFIX + bare


@lru_cache(maxsize=1024)
def _emitted_name(name: str) -> str:
    """Return the full name of an event that a component may emit under ``name``."""
    full = _full_name(name)
    if full.removeprefix(names.EVENT_PREFIX).startswith(names.REFRESH_PREFIX):
        raise EventError(f"{full!r} is reserved. Call refresh_component() instead of emit().")
    return full


def wire_name_of(event: str | type[NitroEvent]) -> str:
    """Return the full name of an event given by name or by class."""
    given: Any = event
    if isinstance(given, type) and issubclass(given, NitroEvent) and given is not NitroEvent:
        return given.wire_name
    return event_name(given)  # which says what else is wrong with it


def refresh_event_name(component: str) -> str:
    """Return the name of the event that refreshes ``component``."""
    return f"{names.EVENT_PREFIX}{names.REFRESH_PREFIX}{component.lower()}"


def detail_of(name: str, data: Mapping[str, Any]) -> dict[str, Any]:
    """Return ``data`` JSON-ready.

    Raises:
        EventError: Some value has no exact JSON form, or the whole is over ``MAX_EVENT_BYTES``.
    """
    if type(data) is not dict and not isinstance(data, Mapping):
        raise EventError(
            f"The data of {name!r} has to be a dictionary, not {data!r}. "
            "Give each value a name: {'name': value}."
        )
    if "component" in data:
        raise EventError(
            f"The data of {name!r} has a key 'component'. That key names the emitter on the page; "
            "choose another."
        )
    try:
        detail: dict[str, Any] = json_ready(data)
    except NotSendable as error:
        raise EventError(f"The data of {name!r} can't be sent: {error}") from error
    limit = get_settings().MAX_EVENT_BYTES
    if not is_surely_below(limit, detail) and (size := len(ascii_json(detail))) > limit:
        raise EventError(
            f"The data of {name!r} has {size} bytes; the setting MAX_EVENT_BYTES allows {limit}. "
            "Send an id or a URL, and let the page fetch the rest."
        )
    return detail
