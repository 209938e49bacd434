"""What an operation led to: requests and events, in order, and how a failing test shows them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.core.files.base import File

from .. import names
from .pushes import PushedEvent
from .simulation.forms import Pairs

_SHOWN_CHARACTERS = 300
_TOKENS = {
    names.TOKEN_PARAMETER,
    names.CSRF_PARAMETER,
    names.RIDERS_PARAMETER,
    names.TRY_PARAMETER,
    names.ID_PARAMETER,
    names.PAGE_PARAMETER,
}
_LISTS = {
    names.PUSHED_PARAMETER,
    names.HEARD_PARAMETER,
    names.FIELDS_PARAMETER,
    names.OTHERS_PARAMETER,
}


@dataclass(frozen=True)
class EmittedEvent:
    """An event that reached the page.

    Attributes:
        name: Its full name, such as ``"nitro:cart-updated"``.
        detail: What page scripts find in ``event.detail``.
        instance_id: The ``id`` of the component whose answer brought it.
    """

    name: str
    detail: dict[str, Any]
    instance_id: str

    def __str__(self) -> str:
        return _cut(f"{self.name} {_json(self.detail)}")


@dataclass
class SentRequest:
    """A request that reached a component.

    Attributes:
        component: The component's name.
        action: The action's name.
        instance_id: The ``id`` of the component.
        path: The address.
        parameters: What was posted, as pairs in order.
        heard: The names of the events that caused it.
        chain: The ids of the components that led to it.
        status: The answer's status; 0 if there was none.
        events: What the answer brought.
        result: What the action returned, as JSON; ``None`` in a browser, which does not tell.
        redirect: Where the answer sent the browser, or ``""``.
        refusal: What was wrong with the action's name or its arguments, or ``""``.
    """

    component: str
    action: str
    instance_id: str
    path: str
    parameters: Pairs
    heard: tuple[str, ...] = ()
    chain: tuple[str, ...] = ()
    status: int = 0
    events: list[EmittedEvent] = field(default_factory=list)
    redirect: str = ""
    refusal: str = ""
    result: Any = None

    @property
    def along(self) -> list[str]:
        """The names of the components that travelled along; those that heard nothing, too."""
        texts = (value for name, value in self.parameters if name == names.RIDERS_PARAMETER)
        return [entry[0] for text in texts if isinstance(text, str) for entry in json.loads(text)]

    @property
    def values(self) -> dict[str, list[str]]:
        """What was posted, but for tokens and id: each name with all its values. Files by name."""
        values: dict[str, list[str]] = {}
        for name, value in self.parameters:
            if name not in _TOKENS:
                shown = (value.name or "") if isinstance(value, File) else value
                values.setdefault(name, []).append(shown)
        return values

    def __str__(self) -> str:
        shown = {
            name: values[0] if len(values) == 1 else values
            for name, values in self.values.items()
            if name not in _LISTS
        }
        heard = f" hearing {', '.join(self.heard)}" if self.heard else ""
        along = f" with {', '.join(self.along)} along" if self.along else ""
        line = f"{self.component}.{self.action}{heard}{_cut(f' {_json(shown)}') if shown else ''}"
        line += along
        return f"{line} -> {self.status}{f' to {self.redirect}' if self.redirect else ''}"


@dataclass
class Record:
    """What one operation of a test led to.

    Attributes:
        operation: The call in the test, as text.
        requests: In the order in which they left.
        events: In the order in which they arrived.
        notes: What a browser's console would say.
        log: All that was pushed in this test, on and on.
        since: How much of it was there when the operation began.
        heard: The pushed events that the page heard in this operation.
    """

    operation: str
    requests: list[SentRequest] = field(default_factory=list)
    events: list[EmittedEvent] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    log: Sequence[PushedEvent] = ()
    since: int = 0
    heard: list[PushedEvent] = field(default_factory=list)

    @property
    def pushed(self) -> Sequence[PushedEvent]:
        """What was pushed since the operation began, by anybody."""
        return self.log[self.since :]

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def check_refusals(self, expected_status: int | None) -> None:
        """Fail if the server refused what no page would send, unless the test expects it.

        Args:
            expected_status: The status that is expected, if any is.
        """
        __tracebackhide__ = True
        for request in self.requests:
            if request.refusal and request.status != expected_status:
                raise AssertionError(
                    f"{request.refusal}\nIf that is what the test is about, write "
                    f"'with page.expect_refusal({request.status}):' around it.\n{self}"
                )

    def _lines(self) -> Iterator[str]:
        if not self.requests and not self.notes and not self.heard:
            yield f"{self.operation} led to no request."
            return
        yield f"What {self.operation} led to, in order:"
        yield from (f"  pushed: {_cut(str(event))}" for event in self.heard)
        for number, request in enumerate(self.requests, start=1):
            yield f"  {number}. {request}"
            yield from (f"       {event}" for event in request.events)
            if not request.events and self._knows_senders():
                yield "       no events"
        if not self._knows_senders():
            yield from (f"  {event}" for event in self.events)
        yield from (f"  {note}" for note in self.notes)

    def _knows_senders(self) -> bool:
        """Return whether it is known which answer brought which event; a browser does not tell."""
        return not self.events or any(request.events for request in self.requests)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN_CHARACTERS else f"{text[:_SHOWN_CHARACTERS]}…"
