"""Of which calls the answer is kept."""

from __future__ import annotations

from ..dispatch.calls import Call
from ..names import CALL_PREFIX, REFRESH, SYNC


def is_kept(call: Call) -> bool:
    """Return whether a second run could do something that the first has done: not a mere look."""
    if call.action == SYNC:
        return False
    if call.action != REFRESH:
        return True
    listeners = call.component_class._meta.listeners
    return any(name in listeners or _is_of_a_child(name) for name, _detail in call.heard)


def _is_of_a_child(name: str) -> bool:
    return name.startswith(CALL_PREFIX) and name != CALL_PREFIX + REFRESH
