"""Checks of what keeps answers: the cache, and the table of ``once="commit"``."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from django.apps import AppConfig, apps
from django.conf import settings as django_settings
from django.core.cache import InvalidCacheBackendError, caches
from django.core.cache.backends.base import BaseCache
from django.core.cache.backends.db import DatabaseCache
from django.core.cache.backends.dummy import DummyCache
from django.core.cache.backends.filebased import FileBasedCache
from django.core.cache.backends.locmem import LocMemCache
from django.core.cache.backends.memcached import BaseMemcachedCache
from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as CheckWarning
from django.db import router

from ..conf import SETTING, find_problems, get_settings
from ..once.committed import APP, key_model
from ..once.kinds import COMMIT
from .components import ComponentClass

# Which kind is unfit, and why.
_UNFIT: tuple[tuple[type[BaseCache], str], ...] = (
    (LocMemCache, "is memory of one process, and another one does not see it"),
    (DummyCache, "keeps nothing"),
    (FileBasedCache, "tells two requests at once that each is the first"),
)

# Caches that throw out entries when they are full, whoever's they are.
_CULLED = (LocMemCache, FileBasedCache, DatabaseCache, BaseMemcachedCache)

_MIN_ENTRIES = 10_000
_DJANGO_S_ENTRIES = 300


def check_deployment(
    app_configs: Sequence[AppConfig] | None = None,  # noqa: ARG001 - Django passes it by name
    **_kwargs: object,
) -> list[CheckMessage]:
    """Return what would let an action that is sent again run again in production."""
    if find_problems() or get_settings().ONCE is False:
        return []
    alias = get_settings().ONCE_CACHE
    try:
        cache = caches[alias]
    except InvalidCacheBackendError:  # told by the check of the settings
        return []
    return list(_check_kind(alias, cache)) or [*_check_shared(alias, cache), *_check_size(alias)]


def _check_kind(alias: str, cache: BaseCache) -> Iterator[CheckMessage]:
    for kind, why in _UNFIT:
        if isinstance(cache, kind):
            yield CheckWarning(
                f"The cache {alias!r} can't keep the answers to actions: {kind.__name__} {why}. An "
                "action that a browser or a proxy sends again may run twice.",
                hint=f"Let {SETTING}['ONCE_CACHE'] name a cache on Redis, Memcached or in the "
                "database, or set ONCE to False.",
                id="nitro_htmx.W050",
            )


def _check_shared(alias: str, cache: BaseCache) -> Iterator[CheckMessage]:
    if alias == "default" and isinstance(cache, _CULLED):
        yield CheckWarning(
            "The answers to actions are kept in the cache 'default', which throws out entries when "
            "it is full: the project's, or those of actions, which may then run twice.",
            hint=f"Give them a cache of their own in CACHES, and name it in {SETTING}"
            "['ONCE_CACHE'].",
            id="nitro_htmx.W051",
        )


def _check_size(alias: str) -> Iterator[CheckMessage]:
    if not isinstance(caches[alias], DatabaseCache):  # Redis and Memcached count bytes
        return
    parameters: dict[str, Any] = django_settings.CACHES[alias]
    found = parameters.get("OPTIONS", {}).get("MAX_ENTRIES", parameters.get("MAX_ENTRIES"))
    entries = int(_DJANGO_S_ENTRIES if found is None else found)
    if entries < _MIN_ENTRIES:
        yield CheckWarning(
            f"The cache {alias!r}, which keeps the answers to actions, has MAX_ENTRIES {entries}: "
            "it throws out answers that may still be asked for.",
            hint=f'Set "OPTIONS": {{"MAX_ENTRIES": {_MIN_ENTRIES}}} or more.',
            id="nitro_htmx.W052",
        )


def _check_alias() -> Iterator[CheckMessage]:
    alias = get_settings().ONCE_CACHE
    if alias not in django_settings.CACHES:
        names = ", ".join(sorted(django_settings.CACHES)) or "none"
        yield Error(
            f"{SETTING}['ONCE_CACHE'] is {alias!r}, and CACHES has no such cache.",
            hint=f"There are: {names}.",
            id="nitro_htmx.E050",
        )


def _check_table(component_class: ComponentClass) -> Iterator[CheckMessage]:
    committed = [
        action.name
        for action in component_class._meta.actions.values()
        if action.options.once == COMMIT
    ]
    if not committed:
        return
    if not apps.is_installed(APP):
        yield Error(
            f'{committed[0]}() is @action(once="commit"), and the table for it is missing.',
            hint=f'Add "{APP}" to INSTALLED_APPS, and run manage.py migrate.',
            obj=component_class,
            id="nitro_htmx.E051",
        )
        return
    table = router.db_for_write(key_model())
    if not router.allow_migrate_model(table, key_model()):
        yield _elsewhere(component_class, committed[0], f"routers create it in no {table!r}")
    model = getattr(component_class, "model", None)
    effect = None if model is None else router.db_for_write(model)
    if model is not None and effect != table:
        yield _elsewhere(
            component_class, committed[0], f"it is in {table!r}, and {model.__name__} in {effect!r}"
        )


def _elsewhere(component_class: ComponentClass, action: str, where: str) -> CheckMessage:
    return Error(
        f'{action}() is @action(once="commit"), and its table is not in the database that the '
        f"action writes to: {where}. What it writes and its key could not be committed together.",
        hint="Let DATABASE_ROUTERS send the model OnceKey of the app nitro_once_keys there.",
        obj=component_class,
        id="nitro_htmx.E052",
    )


ONCE_CHECKS: tuple[Callable[[], Iterator[CheckMessage]], ...] = (_check_alias,)
TABLE_CHECKS: tuple[Callable[[ComponentClass], Iterator[CheckMessage]], ...] = (_check_table,)
