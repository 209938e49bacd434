"""Which cache keeps the answers to actions, and whether it is fit for it."""

from __future__ import annotations

import sys
from functools import lru_cache

from django.core.cache import InvalidCacheBackendError, caches
from django.core.cache.backends.base import BaseCache
from django.core.cache.backends.dummy import DummyCache
from django.core.cache.backends.filebased import FileBasedCache
from django.core.cache.backends.locmem import LocMemCache
from django.core.signals import setting_changed

from .conf import SETTING, get_settings, is_under_test
from .exceptions import ConfigurationError

# Of each of these kinds ``add()`` tells two requests that each is the first: a process does not see
# the memory of another; nothing is kept at all; two write the same file.
UNFIT = (LocMemCache, DummyCache, FileBasedCache)


@lru_cache(maxsize=1)
def is_once_on() -> bool:
    """Return whether the answers to actions are kept.

    Raises:
        ConfigurationError: There is no cache of the name in ``ONCE_CACHE``.
    """
    settings = get_settings()
    if settings.ONCE is False:
        return False
    try:
        cache = caches[settings.ONCE_CACHE]
    except InvalidCacheBackendError as error:
        raise ConfigurationError(f"{SETTING}['ONCE_CACHE']: {error}") from error
    return bool(settings.ONCE) or is_fit(cache)


def is_fit(cache: BaseCache) -> bool:
    """Return whether ``add()`` of this cache tells one request alone that it is the first."""
    if isinstance(cache, LocMemCache):
        return is_one_process()
    return not isinstance(cache, UNFIT)


def is_one_process() -> bool:
    """Return whether all requests are answered by this process: in ``runserver`` and in tests."""
    command = sys.argv[1] if len(sys.argv) > 1 else ""
    return is_under_test() or command.startswith(("runserver", "testserver"))


def _forget(*, setting: str, **_kwargs: object) -> None:
    if setting in {SETTING, "CACHES"}:
        is_once_on.cache_clear()


setting_changed.connect(_forget)
