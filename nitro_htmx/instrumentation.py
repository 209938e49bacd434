"""A hook point for tools that watch components, such as the panel of the debug toolbar.

It is ``None`` until such a tool calls ``watch()`` when Django starts. Without one, a watched
function costs one comparison more.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial, wraps
from typing import Any, Literal, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

# What is watched: a new instance is made and rendered; an instance is rendered; a call is run; a
# page is told what it may hear; an event is pushed; entries go to the log of pushed events.
Kind = Literal["mount", "render", "run", "grant", "push", "send"]

# Called in place of the function with its kind, its positional arguments, and what runs it. Returns
# what that returns. The arguments are those of ``mount_at()`` and ``render_root()`` in
# ``rendering/render.py``, or of ``render_parts()`` in ``rendering/alone.py``, of ``perform()`` in
# ``dispatch/run.py``, and in ``push/`` of ``grant_for()``, ``push()`` and ``send()``. Of the first
# four kinds the first has, or is, the request; whoever pushes need have none.
# What runs a call is ``waiting.Work``, a generator, so what is called in its place has to be one.
Watcher = Callable[[Kind, tuple[Any, ...], Callable[[], Any]], Any]

_watcher: Watcher | None = None


def watch(watcher: Watcher | None) -> None:
    """Let ``watcher`` see every step from now on, in place of the one before; ``None`` ends it."""
    global _watcher  # one for the process, as a signal's receivers are
    _watcher = watcher


def watched(kind: Kind) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Return a decorator that lets the watcher, if there is one, see each call."""

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            if _watcher is None:
                return function(*args, **kwargs)
            result: R = _watcher(kind, args, partial(function, *args, **kwargs))
            return result

        return wrapper

    return decorate
