"""The stopwatch: rounds that alternate between two processes, and medians over all rounds."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from statistics import median

from .cases import CASES, Case, Project


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


class Process:
    """A worker, see ``worker.py``, that runs until it is closed."""

    def __init__(self, project: Project) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bench.worker", project],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, *command: object) -> float:
        """Return the figure with which the worker answers."""
        assert self._process.stdin
        assert self._process.stdout
        print(*command, file=self._process.stdin, flush=True)
        answer = self._process.stdout.readline()
        assert answer, f"The worker has ended at {command}; its error stands above."
        return float(answer)

    def close(self) -> None:
        """End the worker."""
        self._process.communicate()


class Pair:
    """Two workers that take turns, a few requests at a time.

    So no side runs the same code again and again, which would have it in all caches of the
    processor: between two turns the other side has been there, as other requests are in a site.

    Args:
        projects: What they serve.
        is_one: Whether one worker serves both sides, for two pages of one project that differ by
            some µs: as much as two processes differ by where their memory is.
    """

    def __init__(self, projects: tuple[Project, Project], *, is_one: bool = False) -> None:
        first = Process(projects[0])
        self._workers = first, first if is_one else Process(projects[1])

    def check(self, case: Case) -> None:
        """Make sure that both sides do the work."""
        self._ask_both("check", case)

    def sizes(self, case: Case) -> tuple[float, float]:
        """Return how many bytes each answer has."""
        return self._ask_both("size", case)

    def measure(self, case: Case, rounds: int) -> Timing:
        """Time both sides in turn: A B, B A, A B, and so on."""
        times = self.times(case, rounds)
        ratios = [nitro / handwritten for handwritten, nitro in zip(*times, strict=True)]
        return Timing(median(times[0]), median(times[1]), median(ratios))

    def times(self, case: Case, rounds: int) -> tuple[list[float], list[float]]:
        """Return what each round took on each side, µs for one request."""
        times: tuple[list[float], list[float]] = ([], [])
        self._ask_both("time", case, 10 * case.at_once)  # templates, caches, specialised code
        for number in range(rounds):
            for side in (0, 1) if number % 2 == 0 else (1, 0):
                times[side].append(self._ask(side, "time", case, case.at_once))
        return times

    def peaks(self) -> tuple[float, float]:
        """Return the peak memory of each worker, in MB."""
        first, second = self._workers
        return first.ask("peak"), second.ask("peak")

    def close(self) -> None:
        """End both."""
        for worker in set(self._workers):
            worker.close()

    def _ask_both(self, command: str, case: Case, *more: object) -> tuple[float, float]:
        return self._ask(0, command, case, *more), self._ask(1, command, case, *more)

    def _ask(self, side: int, command: str, case: Case, *more: object) -> float:
        return self._workers[side].ask(command, f"{CASES.index(case)}.{side}", *more)
