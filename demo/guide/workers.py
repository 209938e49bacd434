"""Background workers: threads that go on when the request has been answered.

Since Django 6.0 the tasks framework hands them their work; ``settings.TASKS`` names the backend.
Django itself has none with workers: its own run a task at once, or never. Before 6.0 the threads
are called directly.

They are enough for a demonstration. A real shop's work has to survive a restart, so it waits in a
database or a message queue, and another process does it.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import django
from django.db import connections, transaction

_POOL = ThreadPoolExecutor(max_workers=2, thread_name_prefix="demo-worker")


def run_later(function: Callable[[str], object], argument: str) -> None:
    """Let a worker run a function of a module, once the current transaction is committed."""

    def enqueue() -> None:
        if django.VERSION >= (6,):
            from django.tasks import task

            task(function).enqueue(argument)
        else:
            submit(function, argument)

    transaction.on_commit(enqueue)


def submit(function: Callable[..., object], *arguments: object) -> None:
    """Let a worker run a function."""
    _POOL.submit(_run, function, arguments)


def _run(function: Callable[..., object], arguments: tuple[object, ...]) -> None:
    try:
        function(*arguments)
    finally:
        # Each thread has connections of its own, and no request's end closes these.
        connections.close_all()
