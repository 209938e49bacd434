"""A process that serves one side, a few requests whenever it is asked to.

``python -m bench.worker nitro``, or another project, reads a command from each line of its input
and answers each with a line that holds one figure:

=================== ==================================================================
``time CASE N``     µs that one of N requests in a row takes
``check CASE``      0, or the worker ends with what is wrong
``size CASE``       bytes of the answer, headers and body
``peak``            MB of memory, at most, since the worker began
=================== ==================================================================

``CASE`` is the place in ``cases.CASES`` and the place of the request in it, such as ``3.0``.
"""

from __future__ import annotations

import resource
import sys
from time import process_time_ns
from typing import cast

from . import cases
from .http import Request, send
from .side import Side


class Worker:
    """Carries the commands out."""

    def __init__(self, project: cases.Project) -> None:
        self._side = Side(project)
        self._requests: dict[str, list[Request]] = {}

    def time(self, case: str, count: str) -> float:
        """Return how many µs one request takes, with those that it leads to.

        The process's own time, user and system: nothing here waits for a network or a disk, so on
        an idle machine it equals the time on the wall, and on a busy one it leaves the others out.
        """
        asked = self._asked(case)
        environs = [each.environ() for _ in range(int(count)) for each in asked]
        start = process_time_ns()
        for environ in environs:
            send(self._side.handler, environ)
        return (process_time_ns() - start) / int(count) / 1000

    def check(self, case: str) -> float:
        """Make sure that the work is done."""
        self._side.check(_case(case), self._asked(case))
        return 0

    def size(self, case: str) -> float:
        """Return how many bytes the answer has, or the answers."""
        handler = self._side.handler
        return sum(send(handler, each.environ()).size_bytes for each in self._asked(case))

    def peak(self) -> float:
        """Return the peak memory in MB."""
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak / (2**20 if sys.platform == "darwin" else 2**10)  # macOS counts bytes

    def _asked(self, name: str) -> list[Request]:
        if name not in self._requests:
            case = _case(name)
            ask = case.nitro if name.endswith(".1") else case.handwritten
            self._requests[name] = self._side.requests(ask, case.visitor)
        return self._requests[name]


def _case(name: str) -> cases.Case:
    return cases.CASES[int(name.partition(".")[0])]


def main() -> None:
    """Serve until the input ends."""
    worker = Worker(cast(cases.Project, sys.argv[1]))
    commands = {
        "time": worker.time,
        "check": worker.check,
        "size": worker.size,
        "peak": worker.peak,
    }
    for line in sys.stdin:
        command, *arguments = line.split()
        print(commands[command](*arguments), flush=True)


if __name__ == "__main__":
    main()
