"""The stopwatch: rounds that alternate between the two sides, and medians over all rounds."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from time import process_time_ns

from django.core.handlers.wsgi import WSGIHandler

from .cases import Case
from .http import Request, send


@dataclass
class Timing:
    """How long a case takes.

    Attributes:
        handwritten_us: The median of the hand-written side's rounds, µs for one request.
        nitro_us: The same of the component's.
        ratio: The median of the rounds' ratios. Both sides of a round ran in the same
            milliseconds, so other work on the machine moves it less than it moves the times.
    """

    handwritten_us: float
    nitro_us: float
    ratio: float


def check(handler: WSGIHandler, case: Case) -> None:
    """Make sure that both sides do the work.

    Raises:
        AssertionError: An answer is not what it should be.
    """
    for request in (case.handwritten, case.nitro):
        answer = send(handler, request.environ())
        assert answer.status == "200 OK", (request.path, answer.status)
        assert case.shows in answer.body, (request.path, case.shows)
        if request.data is not None and case.says_something:
            trigger = dict(answer.headers)["HX-Trigger"]
            assert trigger.count("-changed") + trigger.count("-toggled") == 2, trigger
            assert "success" in trigger, trigger


def measure(handler: WSGIHandler, case: Case, *, rounds: int, requests: int) -> Timing:
    """Time both sides of ``case``.

    Args:
        handler: Django.
        case: The pair of requests.
        rounds: How many times to go A B, B A, A B, …
        requests: How many requests in a row one side of a round sends.
    """
    count = max(1, round(requests * case.share))
    sides = (case.handwritten, case.nitro)
    times: tuple[list[float], list[float]] = ([], [])
    for side in (0, 1):  # warm: templates, caches, the interpreter's own specialisation
        _time(handler, sides[side], 3 * count)
    for number in range(rounds):
        for side in (0, 1) if number % 2 == 0 else (1, 0):
            times[side].append(_time(handler, sides[side], count))
    ratios = [nitro / handwritten for handwritten, nitro in zip(*times, strict=True)]
    return Timing(median(times[0]), median(times[1]), median(ratios))


def _time(handler: WSGIHandler, request: Request, count: int) -> float:
    """Return how many µs one of ``count`` requests in a row takes.

    The process's own time, user and system: nothing here waits for a network or a disk, so on an
    idle machine it equals the time on the wall, and on a busy one it leaves the others out.
    """
    environs = [request.environ() for _ in range(count)]
    start = process_time_ns()
    for environ in environs:
        send(handler, environ)
    return (process_time_ns() - start) / count / 1000
