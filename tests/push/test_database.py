"""The log in a database whose transactions see less than Django's default lets them see."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connections, transaction
from django.db.backends.postgresql.psycopg_any import IsolationLevel
from django.db.models.query import QuerySet
from pytest_django import Settings
from pytest_django.plugin import DjangoDbBlocker

from nitro_htmx.push.engines import BaseEngine, PushUnavailable, get_engine
from tests.push.conftest import in_database


@pytest.fixture(params=[IsolationLevel.REPEATABLE_READ, IsolationLevel.SERIALIZABLE])
def engine(
    request: pytest.FixtureRequest,
    postgres: dict[str, Any],
    settings: Settings,
    django_db_blocker: DjangoDbBlocker,
) -> Iterator[BaseEngine]:
    given = {**postgres, "OPTIONS": {"isolation_level": request.param}}
    with django_db_blocker.unblock():
        for _kind in in_database("postgres", given, settings):
            yield get_engine()


def test_publishers_wait_for_each_other_at_every_level(engine: BaseEngine):
    """The second goes on from what the first has committed, and is not refused for it."""
    start = engine.position()
    is_held, may_end = threading.Event(), threading.Event()
    failed: list[Exception] = []

    def hold() -> None:
        with transaction.atomic(using="push"):
            engine.publish([b"one"])
            is_held.set()
            assert may_end.wait(20)
        connections.close_all()

    def follow() -> None:
        try:
            engine.publish([b"two"])
        except PushUnavailable as error:
            failed.append(error)
        connections.close_all()

    threads = [threading.Thread(target=hold), threading.Thread(target=follow)]
    threads[0].start()
    assert is_held.wait(20)
    threads[1].start()
    threads[1].join(0.3)
    assert threads[1].is_alive()
    assert engine.read(start.id, 0.05).entries == []
    may_end.set()
    for thread in threads:
        thread.join()
    assert failed == []
    assert [entry for _id, entry in engine.read(start.id, 1).entries] == [b"one", b"two"]


def test_the_project_s_own_transactions_keep_their_level(engine: BaseEngine):
    """Also one in which something is published."""
    with transaction.atomic(using="push"), connections["push"].cursor() as cursor:
        cursor.execute("SHOW transaction_isolation")
        level = cursor.fetchone()
        engine.publish([b"one"])
        cursor.execute("SHOW transaction_isolation")
        assert cursor.fetchone() == level != ("read committed",)


@pytest.mark.parametrize("each_engine", ["sqlite"], indirect=True)
def test_a_log_that_has_just_begun(each_engine: str, monkeypatch: pytest.MonkeyPatch):
    """MySQL at REPEATABLE READ does not show a row that is there: nobody asks for it forever."""
    engine = get_engine()
    with monkeypatch.context() as patch:
        patch.setattr(QuerySet, "bulk_create", lambda *args, **options: [])
        with pytest.raises(PushUnavailable, match="an older transaction can't see"):
            engine.position()
    assert engine.position().id == (0, 0)
