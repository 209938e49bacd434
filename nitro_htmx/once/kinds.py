"""How the actions of a call are to be run once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from ..actions.decorators import ActionOptions
from ..dispatch.calls import Call
from ..names import CALL_PREFIX, REFRESH, SYNC

COMMIT: Literal["commit"] = "commit"

Kind = bool | Literal["commit"]


def kind_of(call: Call) -> Kind:
    """Return what ``@action(once=)`` says of all that a call runs.

    A poll, a refresh or a sync runs nothing that a second run could do again, and neither does what
    was heard if it is a reason to refresh only.
    """
    kinds = [options.once for options in _running(call)]
    return COMMIT if COMMIT in kinds else any(kinds)


def _running(call: Call) -> Iterator[ActionOptions]:
    actions, listeners = call.component_class._meta.actions, call.component_class._meta.listeners
    if call.action not in (REFRESH, SYNC):
        if call.action in actions:
            yield actions[call.action].options
        return
    for name, _detail in call.heard:
        called = actions.get(name.removeprefix(CALL_PREFIX))
        if called is not None and name.startswith(CALL_PREFIX):
            yield called.options
        for listener in listeners.get(name, ()):
            yield listener.options
