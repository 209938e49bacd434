"""The engine of this process, as the settings say."""

from __future__ import annotations

import os
from threading import Lock
from typing import Any
from weakref import ref

from django.core.signals import setting_changed
from django.utils.module_loading import import_string

from ...conf import SETTING
from ..conf import push_settings
from .base import BaseEngine

# Loaded when they are asked for: one needs a package, another its models.
ENGINES = {
    "memory": "nitro_htmx.push.engines.memory.MemoryEngine",
    "database": "nitro_htmx.push.engines.database.DatabaseEngine",
    "redis": "nitro_htmx.push.engines.redis.RedisEngine",
}

_lock = Lock()
_engine: BaseEngine | None = None
_stand_in: ref[BaseEngine] | None = None


def engine_class() -> type[BaseEngine]:
    """Return the class of the engine that the settings name.

    Raises:
        ImportError: There is none, or it needs a package that is not installed.
    """
    name = push_settings().ENGINE
    found: type[BaseEngine] = import_string(ENGINES.get(name, name))
    return found


def get_engine() -> BaseEngine:
    """Return the engine of this process."""
    global _engine  # one for the process
    if _stand_in is not None and (instead := _stand_in()) is not None:
        return instead
    if _engine is None:
        with _lock:
            if _engine is None:
                _engine = engine_class()(push_settings())
    return _engine


def stand_in() -> BaseEngine | None:
    """Return what stands in for the engine, if anything does."""
    return None if _stand_in is None else _stand_in()


def use_instead(engine: BaseEngine | None) -> None:
    """Have ``engine`` be that of this process, whatever the settings say. For tests.

    It is for as long as somebody else keeps it. ``None`` ends it.
    """
    global _stand_in
    _stand_in = None if engine is None else ref(engine)


def reset_engine() -> None:
    """Close the engine; the next who needs one gets another."""
    global _engine
    with _lock:
        if _engine is not None:
            _engine.close()
        _engine = None


def _forget(*, setting: str, **_kwargs: object) -> None:
    if setting == SETTING:
        reset_engine()


def _after_fork() -> None:
    # Its locks may be held by threads, and its sockets be used by a process, that are not this one.
    global _engine, _lock
    _engine, _lock = None, Lock()


setting_changed.connect(_forget)
_fork: Any = getattr(os, "register_at_fork", None)  # not on Windows
if _fork is not None:
    _fork(after_in_child=_after_fork)
