"""What a test may ask of what was pushed."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Any

from ..push.channels import channel_names
from ..push.marks import is_installed
from .expected import AnyEvent, expected_event, has, with_data
from .pushes import PushedEvent, count_uncommitted, publish_committed

_SHOWN = 10


class PushAssertions:
    """``assert_pushed()`` and its opposite."""

    def assert_pushed(self, channel: Any, event: AnyEvent, /, **data: Any) -> PushedEvent:
        """Assert that an event was pushed to a channel, and return the first that fits.

        Args:
            channel: What ``channel()`` takes: a name, a saved row, a model; a tuple for several
                parts; or a ``Channel``, all of whose names the event then has to be for.
            event: As for ``assert_emitted()``. ``"refresh-*"`` is what ``refresh()`` pushes.
            data: Values that its ``detail`` has to have, besides others.
        """
        __tracebackhide__ = True
        found = self._pushed_like(channel, event, data)
        if not found:
            name, expected = expected_event(event, data)
            to = " | ".join(channel_names([channel]))
            raise AssertionError(
                f"{name}{with_data(expected)} was not pushed to {to!r}.\n"
                f"{_instead(self._all_pushed(), f'{name} {to}')}{self._pushed_by()}"
            )
        return found[0]

    def assert_not_pushed(self, channel: Any, event: AnyEvent, /, **data: Any) -> None:
        """Assert that no such event was pushed; see ``assert_pushed()``."""
        __tracebackhide__ = True
        found = self._pushed_like(channel, event, data)
        if found:
            raise AssertionError(f"It was pushed: {found[0]}.{self._pushed_by()}")

    def _all_pushed(self) -> Sequence[PushedEvent]:
        """Return the events that are asked about, in order."""
        raise NotImplementedError

    def _pushed_by(self) -> str:
        """Return what led to them, as text after a line break, if that is known."""
        return ""

    def _pushed_like(
        self, channel: Any, event: AnyEvent, data: dict[str, Any]
    ) -> list[PushedEvent]:
        publish_committed()
        wanted = channel_names([channel])
        name, expected = expected_event(event, data)
        return [
            pushed
            for pushed in self._all_pushed()
            if pushed.name == name
            and set(wanted).issubset(pushed.channels)
            and has(pushed.detail, expected)
        ]


def _instead(pushed: Sequence[PushedEvent], wanted: str) -> str:
    """Return what was pushed instead, as text: what comes nearest first."""
    if not is_installed():
        return 'The app "nitro_htmx.push" is not installed.'
    waiting = count_uncommitted()
    held = f"\nPushed in a transaction that is still open: {waiting}." if waiting else ""
    if not pushed:
        return f"Nothing was pushed.{held}"

    def likeness(event: PushedEvent) -> float:
        return SequenceMatcher(None, f"{event.name} {' | '.join(event.channels)}", wanted).ratio()

    nearest = sorted(pushed, key=likeness, reverse=True)[:_SHOWN]
    return "\n  ".join(["Pushed instead, the nearest first:", *map(str, nearest)]) + held
