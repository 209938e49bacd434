"""What a call in a test costs, next to the same request through Django's test client.

``python -m bench.calls ROUNDS`` prints a JSON list with an object for each line of the table. Both
sides send the same body through the same middleware and take turns; the call reads the page, takes
the answer into it and delivers the events besides. The times are the process's own, in µs.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from secrets import token_hex
from statistics import median
from time import process_time_ns
from typing import Any
from urllib.parse import urlencode

from .cases import PAGE, TASK
from .http import FORM
from .side import Side

AT_ONCE = 3  # of one side, before it is the other's turn
WARM_UP = 20


def main() -> None:
    """Measure each call, and print the figures."""
    Side("nitro")
    from django.test.utils import setup_test_environment

    from .components import Counter, TaskList

    setup_test_environment()
    calls = {
        "counter action": (Counter, {"number": 1}, "increment", {"by": 1}),
        "list action": (TaskList, {"page": PAGE}, "toggle", {"task_id": TASK}),
    }
    rounds = int(sys.argv[1])
    print(json.dumps([{"work": work, **_measure(rounds, *call)} for work, call in calls.items()]))


def _measure(
    rounds: int, component: Any, given: dict[str, Any], action: str, arguments: dict[str, Any]
) -> dict[str, float]:
    """Return the medians of both sides and of the rounds' ratios."""
    from nitro_htmx.testing import Nitro

    mounted = Nitro().mount(component, **given)

    def call() -> None:
        mounted.call(action, **arguments)

    call()
    sides = _post_again(mounted.requests[0]), call
    for side in sides:
        _time(side, WARM_UP)
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(rounds):
        for which in (0, 1) if number % 2 == 0 else (1, 0):
            times[which].append(_time(sides[which], AT_ONCE))
    ratio = median(called / posted for posted, called in zip(*times, strict=True))
    return {"client_us": median(times[0]), "call_us": median(times[1]), "ratio": ratio}


def _post_again(sent: Any) -> Callable[[], None]:
    """Return what sends a request of the helpers anew, through Django's client alone."""
    from django.test import Client

    client = Client()
    parameters = [pair for pair in sent.parameters if pair[0] != "nitro-id"]

    def post() -> None:
        # With an id of its own: a request that has come before gets the kept answer.
        body = urlencode([*parameters, ("nitro-id", token_hex(16))])
        response = client.post(sent.path, body, content_type=FORM, headers={"HX-Request": "true"})
        assert response.status_code == sent.status == 200, response

    return post


def _time(work: Callable[[], None], count: int) -> float:
    """Return how many µs it takes once, of ``count`` times in a row."""
    start = process_time_ns()
    for _ in range(count):
        work()
    return (process_time_ns() - start) / count / 1000


if __name__ == "__main__":
    main()
