"""What ``recheck()`` takes back stays taken back, whatever becomes of the log and of processes."""

import asyncio
import logging
from time import time
from typing import Any

import pytest
import time_machine
from django.contrib.auth.models import User
from django.db import DatabaseError
from django.test import Client, RequestFactory
from pytest_django import Settings

from nitro_htmx.conf import get_settings
from nitro_htmx.push import recheck, rechecks, sending
from nitro_htmx.push.engines import BaseEngine, PushUnavailable, get_engine, reset_engine
from nitro_htmx.push.engines import base as engine_base
from nitro_htmx.push.entries import RECHECK, read_entry
from nitro_htmx.push.grants import Grant, unsign
from nitro_htmx.push.hub import Hub, hub
from nitro_htmx.push.marks import grant_for, mark
from nitro_htmx.push.models import Recheck
from nitro_htmx.push.positions import UNKNOWN, Position
from nitro_htmx.push.requests import Asked, has_lost_rights
from tests.push.test_engines import empty, redis_url_of
from tests.push.test_publishing import wait_until
from tests.push.test_stream import asking, post


def asked_by(position: Position, issued: float) -> Asked:
    return Asked({}, True, granted=(Grant("", position, ("a",), int(issued)),))


def process() -> Hub:
    """A process that begins now."""
    begun = Hub()
    begun.look()
    return begun


def test_39_what_was_taken_back_survives_a_new_log(
    request: pytest.FixtureRequest, each_engine_with_tables: str
):
    """In processes that have read it, and in those that begin later."""
    running = process()
    old = asked_by(get_engine().position(), time() - 5)
    other = asked_by(UNKNOWN, time() + 5)
    recheck(User(pk=7))
    empty(each_engine_with_tables, redis_url_of(request, each_engine_with_tables))
    running.look()
    new = asked_by(get_engine().position(), time())
    for each in (running, process()):
        assert has_lost_rights(old, "7", each)
        assert not has_lost_rights(old, "8", each)
        assert not has_lost_rights(old, "", each)
        assert not has_lost_rights(new, "7", each)
        assert not has_lost_rights(other, "7", each)


def test_39_it_survives_the_history(settings: Settings, each_engine_with_tables: str):
    """A page that was away for longer than the log goes back is asked all the same."""
    settings.NITRO_HTMX = {"PUSH": {**get_settings().PUSH, "HISTORY": 1}}
    old = asked_by(get_engine().position(), time() - 5)
    recheck(User(pk=7))
    get_engine().publish([b"another"] * 300)
    assert RECHECK not in [read_entry(data).channels for _id, data in get_engine().tail(1).entries]
    assert has_lost_rights(old, "7", process())


@pytest.mark.django_db(transaction=True)
def test_39_a_page_of_a_log_that_was_lost_has_to_ask_anew(client: Client, engine: BaseEngine):
    user = User.objects.create_user("ann")
    client.force_login(user)
    before = engine.position()
    with time_machine.travel(time() - 5, tick=True):
        body = asking("a", position=before, subject=str(user.pk))
    recheck(user)
    hub.stop()
    reset_engine()
    assert post(client, body).status_code == 412
    body = asking("a", position=get_engine().position(), subject=str(user.pk))
    assert post(client, body).status_code == 200


def test_a_grant_is_as_old_as_what_its_page_has_read(engine: BaseEngine):
    """A page may have read the rights long before it is rendered."""
    request = RequestFactory().get("/")
    with time_machine.travel(1_000_000_000, tick=False) as clock:
        mark(request)
        clock.shift(3)
        grant = unsign(grant_for(request, ["a"]), subject="")
    assert grant.issued == 1_000_000_000


@pytest.mark.django_db(transaction=True)
def test_39_streams_end_whose_end_did_not_reach_the_log(
    engine: BaseEngine, running_hub: Hub, monkeypatch: pytest.MonkeyPatch
):
    """Once the log is back."""

    def fail(_entries: list[bytes]) -> None:
        raise PushUnavailable("It is away.")

    monkeypatch.setattr(engine_base, "_REST_SECONDS", 0.0)
    streams = [running_hub.open({"a": engine.position()}, user, None) for user in ("7", "8")]
    with monkeypatch.context() as away:
        away.setattr(engine, "_append", fail)
        recheck(User(pk=7))
    engine.publish([])
    wait_until(lambda: streams[0].is_closed)
    assert not streams[1].is_closed
    for stream in streams:
        running_hub.close(stream)


@pytest.mark.django_db(transaction=True)
def test_a_coroutine_may_take_rights_back(engine: BaseEngine):
    """A thread writes it down. What is said behind it comes behind it."""

    async def work() -> None:
        recheck(User(pk=7))

    asyncio.run(work())
    sending.end_thread()
    assert Recheck.objects.get().pk == "7"
    assert [read_entry(data).channels for _id, data in engine.tail(9).entries] == [RECHECK]


@pytest.mark.django_db(transaction=True)
def test_the_last_one_counts_and_old_ones_go(engine: BaseEngine):
    """What no grant can be from before is of no use."""
    limit = get_settings().STATE_MAX_AGE_SECONDS
    assert limit is not None
    with time_machine.travel(1_000_000_000, tick=False) as clock:
        recheck(User(pk=7))
        recheck(User(pk=8))
        clock.shift(10)
        recheck(User(pk=7))
        assert list(Recheck.objects.order_by("pk").values_list("pk", "at")) == [
            ("7", 1_000_000_010_000),
            ("8", 1_000_000_000_000),
        ]
        assert str(Recheck.objects.get(pk="7")) == "7"
        clock.shift(limit)
        recheck(User(pk=9))
        assert set(Recheck.objects.values_list("pk", flat=True)) == {"7", "9"}


@pytest.mark.django_db(transaction=True)
def test_without_an_end_of_states_none_goes(engine: BaseEngine, settings: Settings):
    settings.NITRO_HTMX = {**settings.NITRO_HTMX, "STATE_MAX_AGE_SECONDS": None}
    with time_machine.travel(0, tick=False):
        recheck(User(pk=7))
    recheck(User(pk=8))
    assert Recheck.objects.count() == 2


def test_streams_end_though_it_can_not_be_written_down(
    engine: BaseEngine, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    def fail(*_args: Any) -> None:
        raise DatabaseError("no such table")

    monkeypatch.setattr(sending, "keep_rechecks", fail)
    recheck(User(pk=7))
    assert [read_entry(data).channels for _id, data in engine.tail(9).entries] == [RECHECK]
    [record] = [each for each in caplog.records if each.levelno == logging.ERROR]
    assert "migrate" in record.message


def test_nobody_is_asked_for_visitors_without_a_user(engine: BaseEngine):
    """This test has no database."""
    assert not rechecks.are_taken_back([Grant("", UNKNOWN, ("a",), 1)], "", "")
    assert rechecks.users_rechecked({""}, 10) == set()
