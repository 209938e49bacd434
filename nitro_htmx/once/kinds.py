"""How the actions of a call are to be run once."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Literal

from ..actions.decorators import ActionOptions
from ..base.children import CALLS
from ..dispatch.calls import Call
from ..dispatch.riders import Rider
from ..names import CALL_PREFIX, REFRESH, SYNC

COMMIT: Literal["commit"] = "commit"

Kind = bool | Literal["commit"]


def kind_of(call: Call, riders: Collection[Rider]) -> Kind:
    """Return what ``@action(once=)`` says of all that a request runs.

    A poll, a refresh or a sync runs nothing that a second run could do again, and neither does what
    was heard if it is a reason to refresh only.
    """
    kinds = [options.once for options in _running(call)]
    for rider in riders:
        kinds += _kinds_of(rider, call)
    return COMMIT if COMMIT in kinds else any(kinds)


def _kinds_of(rider: Rider, call: Call) -> Iterator[Kind]:
    """Yield what holds for the actions of a rider, of which nobody knows yet whether they run.

    Any of them may, if a child of it rides along. So they are kept; but the transaction of a key is
    only for those that listen or are called.
    """
    heard = [name for name, _detail in rider.heard]
    heard += [name for _parent, name in call.token.kept.get(CALLS, {}).values()]
    called = {name.removeprefix(CALL_PREFIX) for name in heard if name.startswith(CALL_PREFIX)}
    for action in rider.actions():
        is_near = bool(action.listens) or action.name in called
        yield action.options.once if is_near else bool(action.options.once)


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
