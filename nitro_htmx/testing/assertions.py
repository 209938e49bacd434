"""What a test may ask of what happened. Every failure shows all that happened, in order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NoReturn

from .. import names
from ..components.component import NitroComponent
from ..events.queue import MessageLevel, refresh_event_name
from .expected import AnyEvent, expected_event, has, with_data
from .push_assertions import PushAssertions
from .pushes import PushedEvent
from .record import EmittedEvent, Record, SentRequest

Text = str | re.Pattern[str]


class Assertions(PushAssertions):
    """The ``assert_…`` methods of pages and components.

    All of them look at what the last operation led to: the last ``call``, ``click``, ``fill`` and
    the like, with every request and event that followed from it.
    """

    @property
    def record(self) -> Record:
        """What the last operation led to."""
        raise NotImplementedError

    @property
    def page(self) -> Any:
        """The page."""
        raise NotImplementedError

    def _is_own(self, _instance_id: str) -> bool:
        """Return whether a component is part of what is asked."""
        return True

    @property
    def events(self) -> list[EmittedEvent]:
        """The events of the last operation, in the order in which they reached the page."""
        return [event for event in self.record.events if self._is_own(event.instance_id)]

    @property
    def requests(self) -> list[SentRequest]:
        """The requests of the last operation, in the order in which they left."""
        return [request for request in self.record.requests if self._is_own(request.instance_id)]

    def assert_emitted(self, event: AnyEvent, /, **data: Any) -> EmittedEvent:
        """Assert that an event reached the page, and return the first that fits.

        Args:
            event: Its name, with or without ``nitro:``, its class, or a typed event, whose data
                then has to be the same.
            data: Values that its ``detail`` has to have, besides others.
        """
        name, expected = expected_event(event, data)
        fitting = (
            emitted
            for emitted in self.events
            if emitted.name == name and has(emitted.detail, expected)
        )
        found = next(fitting, None)
        if found is None:
            self._fail(f"{name}{with_data(expected)} was not emitted.")
        return found

    def assert_not_emitted(self, event: AnyEvent, /, **data: Any) -> None:
        """Assert that no such event reached the page; see ``assert_emitted()``."""
        name, expected = expected_event(event, data)
        for emitted in self.events:
            if emitted.name == name and has(emitted.detail, expected):
                self._fail(f"{name}{with_data(expected)} was emitted.")

    def assert_refreshed(
        self, component: str | type[NitroComponent[Any]], key: object = None
    ) -> None:
        """Assert that ``refresh_component()`` was called for a component.

        Args:
            component: Its name or its class. It need not be on the page.
            key: The key that was given.
        """
        name = component if isinstance(component, str) else component._meta.name
        expected = {} if key is None else {"key": str(key)}
        for emitted in self.events:
            if emitted.name == refresh_event_name(name) and has(emitted.detail, expected):
                return
        self._fail(f"{name}{with_data(expected)} was not asked to refresh itself.")

    def assert_message(self, level: MessageLevel, text: Text | None = None) -> None:
        """Assert that a message was shown.

        Args:
            level: ``"success"``, ``"error"``, ``"warning"`` or ``"info"``.
            text: Its whole text, a pattern to be found in it, or ``None`` for any.
        """
        for detail in self._details(names.MESSAGE):
            if detail["level"] == level and _reads(detail["text"], text):
                return
        shown = "" if text is None else f" {_shown(text)}"
        self._fail(f"No {level} message{shown} was shown.")

    def assert_error(
        self, status: int, text: Text | None = None, *, action: str | None = None
    ) -> None:
        """Assert that an action failed.

        Args:
            status: The status of the ``nitro:error``: 422 for invalid input, 403, 404 …
            text: What the visitor is told, as for ``assert_message()``.
            action: Its name; ``None`` for any, also of a component that came with an answer.
        """
        for detail in self._details(names.ERROR):
            is_asked = action is None or detail["action"] == action
            if is_asked and detail["status"] == status and _reads(detail["error"], text):
                return
        of = "" if action is None else f" of {action}"
        shown = "" if text is None else f" {_shown(text)}"
        self._fail(f"There was no nitro:error{of} with status {status}{shown}.")

    def assert_complete(self, action: str | None = None) -> None:
        """Assert that an action ran to its end, and that nothing failed."""
        failures = self._details(names.ERROR)
        if failures:
            self._fail("An action failed.")
        done = [detail["action"] for detail in self._details(names.ACTION_COMPLETE)]
        if not done or (action is not None and action not in done):
            self._fail(f"{action} was not completed." if action else "No action was completed.")

    @contextmanager
    def expect_refusal(self, status: int) -> Iterator[None]:
        """Expect that the server refuses what happens in the ``with`` block.

        A test in which an action is called that does not exist, or with arguments that do not fit,
        fails elsewhere: it would go on testing nothing.

        Args:
            status: 404 for an action that there is not, 422 for arguments that do not fit.
        """
        __tracebackhide__ = True
        page = self.page
        before, page.expected_refusal = page.expected_refusal, status
        try:
            yield
        finally:
            page.expected_refusal = before
        if not any(each.refusal and each.status == status for each in self.record.requests):
            self._fail(f"Nothing was refused with {status}.")

    def assert_requests(self, count: int) -> None:
        """Assert how many requests components made."""
        if len(self.requests) != count:
            self._fail(f"{len(self.requests)} requests were made, not {count}.")

    def _all_pushed(self) -> Sequence[PushedEvent]:
        return self.record.pushed

    def _pushed_by(self) -> str:
        return f"\n{self.record}"

    def _details(self, bare_name: str) -> list[dict[str, Any]]:
        name = names.EVENT_PREFIX + bare_name
        return [event.detail for event in self.events if event.name == name]

    def _fail(self, text: str) -> NoReturn:
        __tracebackhide__ = True
        raise AssertionError(f"{text}\n{self.record}")


def _reads(actual: str, wanted: Text | None) -> bool:
    if isinstance(wanted, re.Pattern):
        return wanted.search(actual) is not None
    return wanted is None or actual == str(wanted)


def _shown(text: Text) -> str:
    return repr(text.pattern if isinstance(text, re.Pattern) else str(text))
