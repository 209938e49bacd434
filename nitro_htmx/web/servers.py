"""One view for both kinds of servers."""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from typing import Any

from asgiref.sync import markcoroutinefunction
from django.http import HttpRequest, HttpResponse

from ..waiting import Work, afinish, finish, is_on_loop


class _Mark:
    """What makes a view a coroutine function for Django: there only where it is awaited."""

    def __init__(self, value: object) -> None:
        self._value = value

    def __get__(self, view: BothWays | None, _owner: type) -> object:
        if view is not None and is_on_loop():
            return self._value
        raise AttributeError


class BothWays:
    """A view that is an ordinary function under WSGI, and a coroutine function under ASGI.

    Django asks each view which it is right before it calls it, in the thread that calls it: that of
    the event loop under ASGI, one without a loop under WSGI. So the answer depends on the thread,
    and whoever calls the view gets what they have been told. With a fixed answer one of the servers
    would pay for a change of threads at each request.

    Under ``ATOMIC_REQUESTS`` Django refuses the second kind, so the view has to be marked with
    ``non_atomic_requests()`` and to open its transactions itself.

    Args:
        work: What is to be done for a request; its result is the response.
    """

    __name__: str
    login_required: bool

    def __init__(self, work: Callable[..., Work[HttpResponse]]) -> None:
        update_wrapper(self, work)
        self._work = work

    def __call__(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Return the response, or where that is awaited, a coroutine that returns it."""
        work = self._work(request, *args, **kwargs)
        if is_on_loop():
            return afinish(work)  # type: ignore[return-value]  # callers know what they call
        return finish(work)


def _marked() -> None:
    """Stand for any function that is marked."""


# asgiref's own function makes the marks, whose names differ between versions of Python.
for _name, _value in vars(markcoroutinefunction(_marked)).items():
    setattr(BothWays, _name, _Mark(_value))
