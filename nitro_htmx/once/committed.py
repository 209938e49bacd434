"""``@action(once="commit")``: the key of a request is committed with what it does, or not at all.

The key is inserted first. A second arrival waits in the table's unique index until the first has
committed, or runs if that was rolled back. No cache is asked.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

from django.apps import apps
from django.db import IntegrityError, OperationalError, router
from django.http import HttpResponse

from ..dispatch.calls import INVALID
from ..events.transactions import transaction_with_key
from ..exceptions import ConfigurationError, MayHaveRun
from ..waiting import Work
from .packing import from_json, pack, to_json
from .records import Record, answer_again, still_running

if TYPE_CHECKING:
    from ..once_keys.models import OnceKey

APP = "nitro_htmx.once_keys"

_SQLITE_LOCKS = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
# Serialization failure, deadlock, lock timeout, and the statement timeout that ends such a wait.
_POSTGRESQL_LOCKS = ("40001", "40P01", "55P03", "57014")
# The row has changed since the snapshot, lock timeout, deadlock, NOWAIT.
_MYSQL_LOCKS = (1020, 1205, 1213, 3572)


def answer_committed(
    key: str, fingerprint: str, perform: Callable[[], Work[HttpResponse]]
) -> Work[HttpResponse]:
    """Return what ``perform()`` answers, or what was committed of the same request before.

    Args:
        key: The request's.
        fingerprint: What tells it from another one that has taken its id.
        perform: Runs the call.

    Raises:
        ConfigurationError: The table's app is not installed.
        MalformedRequest: Another request had this id.
        MayHaveRun: The key is there, and its row is not.
        Exception: What ``perform()`` raised; nothing of it, and no key, is left.
    """
    model = key_model()
    alias = router.db_for_write(model)
    has_begun = False
    try:
        with transaction_with_key(alias) as connection:
            model.objects.using(alias).create(key=key, fingerprint=fingerprint)
            has_begun = True
            response = yield from perform()
            if _is_refused(response):
                connection.set_rollback(True)
            if not connection.get_rollback():
                row = model.objects.using(alias).filter(key=key)
                row.update(answer=to_json(pack(response)))
            return response
    except IntegrityError:
        if has_begun:
            raise
    except OperationalError as error:
        if has_begun or not _is_lock(error):
            raise
        return still_running()
    return answer_again(_record_of(model, alias, key), fingerprint)


def key_model() -> type[OnceKey]:
    """Return the model of the table.

    Raises:
        ConfigurationError: Its app is not installed.
    """
    if not apps.is_installed(APP):
        raise ConfigurationError(
            f'@action(once="commit") needs "{APP}" in INSTALLED_APPS, and manage.py migrate.'
        )
    model: type[OnceKey] = apps.get_model("nitro_once_keys", "OnceKey")
    return model


def _is_lock(error: OperationalError) -> bool:
    """Return whether another transaction holds a lock for longer than this database waits."""
    cause = error.__cause__  # the driver's
    if code := getattr(cause, "sqlite_errorcode", 0):
        return code & 0xFF in _SQLITE_LOCKS  # what is above says more
    if state := getattr(cause, "sqlstate", None) or getattr(cause, "pgcode", None):
        return state in _POSTGRESQL_LOCKS
    return error.args[:1] != () and error.args[0] in _MYSQL_LOCKS


def _is_refused(response: HttpResponse) -> bool:
    """Return whether nothing is to be kept. A 422 of ``add_error()`` keeps what was written."""
    return response.status_code >= 400 and response.status_code != INVALID


def _record_of(model: type[OnceKey], alias: str, key: str) -> Record:
    row = model.objects.using(alias).filter(key=key).values_list("fingerprint", "answer").first()
    if row is None or not row[1]:
        raise MayHaveRun("The key of this request has gone.")
    return Record(row[0], from_json(row[1]))
