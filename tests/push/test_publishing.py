"""What is said leaves after the commit, in one piece and in order: from threads and coroutines."""

import asyncio
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from time import sleep
from typing import Any

import pytest
from asgiref.sync import sync_to_async
from django.db import connections, transaction
from django.test import AsyncClient, Client
from pydantic import BaseModel
from pytest_django import DjangoCaptureOnCommitCallbacks, Settings

from nitro_htmx import NitroComponent, on, register_component
from nitro_htmx.push import channel, marks, sending
from nitro_htmx.push.engines import BaseEngine, PushUnavailable, get_engine
from nitro_htmx.push.entries import START, read_entry
from nitro_htmx.push.marks import position_of
from nitro_htmx.push.positions import UNKNOWN
from tests.push.test_servers import Site
from tests.support import Root, act, ended, isolated_registry, mounted, page_request, use_templates


class Failed(Exception):
    """What stops work."""


def names_of(entries: list[bytes]) -> list[str]:
    """Return the names of events, without their prefix."""
    read = [read_entry(data) for data in entries]
    return [
        json.loads(b"[%s]" % entry.body)[0].removeprefix("nitro:")
        for entry in read
        if entry.channels != START
    ]


def pushed(engine: BaseEngine) -> list[str]:
    return names_of([data for _id, data in engine.tail(10_000).entries])


@pytest.fixture
def pieces(engine: BaseEngine, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What the engine is given at once, each time."""
    found: list[list[str]] = []
    append = engine._append

    def record(entries: list[bytes]) -> None:
        found.append(names_of(entries))
        append(entries)

    monkeypatch.setattr(engine, "_append", record)
    return found


def all_of(pieces: list[list[str]]) -> list[str]:
    return [name for piece in pieces for name in piece]


def say(*names: str) -> None:
    for name in names:
        channel("a").emit(name)


def say_in_thread(*names: str) -> None:
    """Say it in a thread that ends."""
    say(*names)
    connections.close_all()


# Transactions


@pytest.mark.django_db(transaction=True)
def test_a_transaction_is_one_piece(pieces: list[list[str]]):
    """Whatever else waits for the commit without being able to stop it."""
    with transaction.atomic():
        say("one")
        transaction.on_commit(lambda: None, robust=True)
        with transaction.atomic():
            say("two")
        say("three")
    say("four")
    assert pieces == [["one", "two", "three"], ["four"]]


@pytest.mark.django_db(transaction=True)
def test_a_large_transaction_is_some_pieces(pieces: list[list[str]]):
    with transaction.atomic():
        say(*(f"e{number}" for number in range(1_100)))
    assert [len(piece) for piece in pieces] == [500, 500, 100]
    assert all_of(pieces) == [f"e{number}" for number in range(1_100)]


@pytest.mark.django_db(transaction=True)
def test_what_follows_the_commit_and_fails_takes_nothing_along(pieces: list[list[str]]):
    """Django then calls nothing more: what was said before it has left, as it would have alone."""

    def fail() -> None:
        raise Failed

    with pytest.raises(Failed), transaction.atomic():  # noqa: PT012 - the commit raises
        say("one", "two")
        transaction.on_commit(fail)
        say("three")
    say("four")
    assert pieces == [["one", "two"], ["four"]]


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("is_robust", [False, True])
def test_what_is_said_after_the_commit_has_its_place(pieces: list[list[str]], is_robust: bool):
    """In ``on_commit()``, also in one that is registered there."""
    with transaction.atomic():
        say("one")
        transaction.on_commit(lambda: transaction.on_commit(lambda: say("two")), robust=is_robust)
        say("three")
    assert all_of(pieces) == ["one", "two", "three"]


@pytest.mark.django_db(transaction=True)
def test_a_savepoint_that_is_rolled_back_takes_its_own(pieces: list[list[str]]):
    with transaction.atomic():
        say("one")
        with pytest.raises(Failed), transaction.atomic():  # noqa: PT012 - as a savepoint is
            say("two")
            raise Failed
        say("three", "four")
    assert all_of(pieces) == ["one", "three", "four"]
    assert pieces[-1] == ["three", "four"]


@pytest.mark.django_db
def test_tests_may_run_the_callbacks(
    pieces: list[list[str]],
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
):
    """As Django's ``captureOnCommitCallbacks()`` does, in a transaction that is never committed."""
    with django_capture_on_commit_callbacks(execute=True):
        say("one", "two")
    assert all_of(pieces) == ["one", "two"]


def test_transactions_of_many_threads_stay_whole(each_engine: str):
    """Of the database in which the log is as well, where it is in one."""
    engine = get_engine()
    alias = "push" if each_engine in ("sqlite", "postgres", "mysql") else None

    def work(number: int) -> None:
        try:
            for at in range(5):
                if alias is None:
                    say(*(f"t{number}.{at}.{step}" for step in range(4)))
                    continue
                with transaction.atomic(using=alias):
                    say(*(f"t{number}.{at}.{step}" for step in range(4)))
        finally:
            connections.close_all()

    threads = [threading.Thread(target=work, args=[number]) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    names = pushed(engine)
    for number in range(4):
        own = [name for name in names if name.startswith(f"t{number}.")]
        assert own == [f"t{number}.{at}.{step}" for at in range(5) for step in range(4)]
    if alias is not None:
        whole = [names[at : at + 4] for at in range(0, len(names), 4)]
        assert all(len({name.rpartition(".")[0] for name in piece}) == 1 for piece in whole)


# Coroutines


def wait_until(condition: Any) -> None:
    for _ in range(6_000):
        if condition():
            return
        sleep(0.01)
    raise AssertionError("It did not come.")


def test_a_coroutine_may_push(each_engine: str):
    """In order, whether it does so itself or has a thread do it, and without waiting for it."""
    expected = [f"e{number}" for number in range(12)]

    async def work() -> None:
        for number in range(0, 12, 3):
            say(expected[number])
            await asyncio.to_thread(say_in_thread, expected[number + 1])
            say(expected[number + 2])

    asyncio.run(work())
    wait_until(lambda: len(pushed(get_engine())) == 12)
    assert pushed(get_engine()) == expected


def test_a_coroutine_waits_for_no_engine(
    each_engine: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    """One that hangs, or is away, holds up no event loop; the failure is in the log."""
    engine, gate = get_engine(), threading.Event()
    if not engine.may_block:
        return

    def hang(_entries: list[bytes]) -> None:
        assert gate.wait(60)
        raise PushUnavailable("It is away.")

    monkeypatch.setattr(engine, "_append", hang)

    async def work() -> None:
        say("one")

    asyncio.run(work())
    gate.set()
    wait_until(lambda: caplog.messages)
    assert caplog.messages[0].endswith("It is away.")


def test_a_process_that_ends_has_sent_what_its_coroutines_said(tmp_path: Path):
    site = Site(tmp_path)
    site.run(
        "-c",
        "import asyncio, django; django.setup()\n"
        "from nitro_htmx.push import channel\n"
        "async def work():\n    for at in range(20): channel('a').emit(f'e{at}')\n"
        "asyncio.run(work())",
    )
    told = site.run(
        "-c",
        "import django; django.setup()\n"
        "from nitro_htmx.push.models import Event; print(Event.objects.count())",
    )
    assert told.strip() == "20"


def test_a_child_process_has_a_thread_of_its_own(each_engine: str):
    """The one of its parent did not come along, nor is what waits there the child's to say."""
    asyncio.run(_say_soon("one"))
    wait_until(lambda: pushed(get_engine()) == ["one"])
    before = sending._thread
    sending._queued.append(b"of the parent")
    sending._after_fork()
    asyncio.run(_say_soon("two"))
    wait_until(lambda: pushed(get_engine()) == ["one", "two"])
    if before is not None:
        assert sending._thread is not before
        before.shutdown()


async def _say_soon(name: str) -> None:
    say(name)


def test_a_page_may_be_rendered_in_a_coroutine(each_engine: str, monkeypatch: pytest.MonkeyPatch):
    """The log is asked by a thread, and not for long."""
    engine = get_engine()
    engine.publish([b"one"])

    async def render() -> Any:
        return position_of(page_request())

    monkeypatch.setattr(marks, "_LOOP_SECONDS", 60)  # a busy machine may take more than a second
    assert asyncio.run(render()) == engine.position()
    monkeypatch.setattr(marks, "_LOOP_SECONDS", 0.01)
    monkeypatch.setattr(engine, "position", lambda: sleep(0.2))
    if engine.may_block:
        assert asyncio.run(render()) == UNKNOWN


# Actions


class WorkState(BaseModel):
    pass


class Job(NitroComponent[WorkState]):
    template_name = "job.html"

    async def work(self) -> None:
        say("one")
        await asyncio.sleep(0)
        await sync_to_async(say)("two")
        say("three")

    async def work_and_fail(self) -> None:
        say("one")
        raise Failed

    async def leave_work_behind(self) -> None:
        say("one")
        Later.task = asyncio.create_task(self._later())

    async def _later(self) -> None:
        await Later.gate.wait()
        say("late")

    @on("fail")
    async def fail(self) -> None:
        say("of-a-rider")
        raise Failed

    def tell(self) -> None:
        self.emit("fail")


class Later:
    """A task that goes on when its action has ended."""

    task: asyncio.Task[None]
    gate: asyncio.Event


@pytest.fixture
def job(settings: Settings, push: None) -> Iterator[Root]:
    use_templates(settings, {"job.html": ""})
    with isolated_registry():
        yield mounted(register_component(Job))


@pytest.fixture(params=["wsgi", "asgi"])
def server(request: pytest.FixtureRequest) -> str:
    kind: str = request.param
    return kind


async def apost(root: Root, name: str) -> Any:
    data = ended({"nitro-fields": "", "nitro-token": root.token})
    try:
        return await AsyncClient().post(f"{root.url}{name}/", data)
    finally:
        await sync_to_async(connections.close_all)()


def run(server: str, root: Root, name: str) -> Any:
    return asyncio.run(apost(root, name)) if server == "asgi" else act(Client(), root, name)


@pytest.fixture
def atomic_requests(transactional_db: None) -> Iterator[None]:
    options = connections.settings["default"]
    options["ATOMIC_REQUESTS"] = True
    connections.close_all()
    yield
    options["ATOMIC_REQUESTS"] = False
    connections.close_all()


def test_an_async_action_waits_for_the_transaction_of_its_request(
    job: Root, server: str, pieces: list[list[str]], atomic_requests: None
):
    """Which is open in another thread. Two that fail say nothing."""
    assert run(server, job, "work").status_code == 200
    assert pieces == [["one", "two", "three"]]
    with pytest.raises(Failed):
        run(server, job, "work_and_fail")
    assert len(pieces) == 1


def test_without_a_transaction_an_async_action_speaks_at_once(
    job: Root, server: str, pieces: list[list[str]]
):
    run(server, job, "work")
    assert pieces == [["one"], ["two"], ["three"]]
    with pytest.raises(Failed):
        run(server, job, "work_and_fail")
    assert pieces[3:] == [["one"]]


def test_what_an_action_leaves_behind_speaks_for_itself(
    job: Root, pieces: list[list[str]], atomic_requests: None
):
    async def work() -> None:
        Later.gate = asyncio.Event()
        await apost(job, "leave_work_behind")
        assert pieces == [["one"]]
        Later.gate.set()
        await Later.task

    asyncio.run(work())
    assert pieces == [["one"], ["late"]]


def test_a_rider_that_fails_has_said_nothing(
    job: Root, client: Client, pieces: list[list[str]], transactional_db: None
):
    """Though it is a coroutine: its database work is undone, and it asks once more by itself."""
    response = act(client, job, "tell", along=[mounted(Job, key=2)])
    assert response.status_code == 200
    assert pieces == []
