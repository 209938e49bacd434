"""The process that emits, which is neither the server's nor the pages'.

``python -m bench.push.emitter`` reads a command from each line of its input, as JSON, and answers
each with a line:

- ``"grant"`` with a grant for the channel ``ticks`` from now on,
- ``"mark"`` with how many µs it takes to ask the log how far it is,
- an object, the fields of ``ticks.Ticks``, with how many seconds it took to emit those.
"""

from __future__ import annotations

import json
import sys
from statistics import median
from time import perf_counter
from typing import Any

import django

from .ticks import CHANNEL, Ticks, emit

_MARKS = 500


def main() -> None:
    """Serve until the input ends."""
    django.setup()
    for line in sys.stdin:
        print(json.dumps(_answer(json.loads(line))), flush=True)


def _answer(command: Any) -> Any:
    match command:
        case "grant":
            return _grant()
        case "mark":
            return _mark()
        case _:
            return emit(Ticks(**command))


def _grant() -> str:
    from nitro_htmx.push.engines import get_engine
    from nitro_htmx.push.grants import Grant, sign

    return sign(Grant("", get_engine().position(), (CHANNEL,)))


def _mark() -> float:
    from nitro_htmx.push.engines import get_engine

    engine, times = get_engine(), []
    for _ in range(_MARKS):
        begun = perf_counter()
        engine.position()
        times.append(1e6 * (perf_counter() - begun))
    return median(times)


if __name__ == "__main__":
    main()
