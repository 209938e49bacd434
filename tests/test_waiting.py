"""Work that waits: the same for a thread and for an event loop."""

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import pytest

from nitro_htmx.waiting import Work, afinish, finish

DRIVERS: list[Callable[[Work[Any]], Any]] = [finish, lambda work: asyncio.run(afinish(work))]

both = pytest.mark.parametrize("drive", DRIVERS, ids=["finish", "afinish"])


async def answer(value: object) -> object:
    await asyncio.sleep(0)
    if isinstance(value, Exception):
        raise value
    return value


@both
def test_work_gets_what_it_waits_for(drive: Callable[[Work[Any]], Any]):
    def work() -> Work[list[Any]]:
        first = yield answer(1)
        second = yield answer(2)
        return [first, second]

    assert drive(work()) == [1, 2]


@both
def test_work_need_not_wait(drive: Callable[[Work[Any]], Any]):
    def work() -> Work[str]:
        yield from ()
        return "done"

    assert drive(work()) == "done"


@both
def test_work_may_handle_an_error(drive: Callable[[Work[Any]], Any]):
    error = ValueError("no")

    def work() -> Work[list[Any]]:
        try:
            yield answer(error)
        except ValueError as caught:
            return [caught, (yield answer("again"))]
        raise AssertionError

    assert drive(work()) == [error, "again"]


@both
def test_an_error_that_work_does_not_handle(drive: Callable[[Work[Any]], Any]):
    left = []

    def work() -> Work[None]:
        try:
            yield answer(ValueError("no"))
        finally:
            left.append(True)

    with pytest.raises(ValueError, match="no"):
        drive(work())
    assert left == [True]


@both
def test_work_that_ends_another_iteration(drive: Callable[[Work[Any]], Any]):
    """It is no end of the work."""

    def work() -> Work[None]:
        yield answer(1)
        raise StopIteration("own")

    with pytest.raises(RuntimeError, match="StopIteration"):
        drive(work())


def test_what_is_not_awaited_runs_in_one_thread():
    threads = []

    def work() -> Work[None]:
        threads.append(threading.get_ident())
        yield answer(1)
        threads.append(threading.get_ident())

    asyncio.run(afinish(work()))
    assert len(set(threads)) == 1
    assert threads[0] != threading.get_ident()


def test_work_goes_on_however_often_it_is_cancelled():
    done = []

    async def leave() -> None:
        go_on = asyncio.Event()

        def work() -> Work[None]:
            yield go_on.wait()
            done.append("waited")
            yield answer("once more")
            done.append("ended")

        task = asyncio.create_task(afinish(work()))
        for _ in range(3):
            await rounds()
            task.cancel()
        await rounds()
        assert not task.done()
        go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(leave())
    assert done == ["waited", "ended"]


async def rounds() -> None:
    for _ in range(50):
        await asyncio.sleep(0)
