"""The tables, in Markdown, printed while the figures come in, and the figures as JSON.

The JSON is an object of lists: ``times``, ``growth``, ``sizes``, ``memory``, ``soak`` and
``calls``. Each has one object for a line of its table; the unit of a figure is the end of its name.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from .cases import Case
from .measure import Pair


class Report:
    """Measures and prints, and remembers the figures and whether a limit was passed.

    Args:
        rounds: How often it is each side's turn.
    """

    def __init__(self, rounds: int) -> None:
        self._rounds = rounds
        self._pairs: dict[tuple[str, str], Pair] = {}
        self.is_over = False
        self.figures: dict[str, list[dict[str, Any]]] = {
            "times": [],
            "growth": [],
            "sizes": [],
            "memory": [],
            "soak": [],
            "calls": [],
        }

    def times(self, cases: Iterable[Case]) -> None:
        """Print how long each case takes, and the ratios."""
        _header("Work", "Visitor", "Hand-written", "Component", "Ratio", "Limit", "")
        for case in cases:
            pair, visitor = self._pair(case), case.visitor.name
            pair.check(case)
            timing = pair.measure(case, self._rounds)
            self._note("times", work=case.work, visitor=visitor, limit=case.limit, **asdict(timing))
            _row(
                case.work,
                visitor,
                _milliseconds(timing.handwritten_us),
                _milliseconds(timing.nitro_us),
                f"{timing.ratio:.2f}",
                "" if case.limit is None else f"{case.limit:.2f}",
                self._verdict(timing.ratio, case.limit),
            )

    def growth(self, cases: list[Case], limit: float) -> None:
        """Print how the page grows with its components: the last ones may cost no more."""
        _header("Page", "Hand-written", "Component", "Ratio", "One more component", "Growth", "")
        first = previous = None
        for case in cases:
            timing = self._pair(case).measure(case, self._rounds)
            number = int(case.work.split()[2])
            self._note("growth", components=number, **asdict(timing))
            more = growth = None
            if previous is not None:
                more = (timing.nitro_us - previous[1]) / (number - previous[0])
                first = first or more
                growth = more / first
            previous = (number, timing.nitro_us)
            _row(
                case.work,
                _milliseconds(timing.handwritten_us),
                _milliseconds(timing.nitro_us),
                f"{timing.ratio:.2f}",
                "" if more is None else f"{more:.0f} µs",
                "" if growth is None else f"{growth:.2f} (limit {limit:.2f})",
                "" if growth is None else self._verdict(growth, limit),
            )

    def sizes(self, cases: Iterable[Case], limit: int) -> None:
        """Print how large the answers of actions are, headers and body."""
        _header("Answer", "Hand-written", "Component", "More", "Limit", "")
        for case in cases:
            handwritten, nitro = map(int, self._pair(case).sizes(case))
            self._note("sizes", work=case.work, handwritten_bytes=handwritten, nitro_bytes=nitro)
            _row(
                case.work,
                f"{handwritten} bytes",
                f"{nitro} bytes",
                f"{nitro - handwritten:+}",
                f"{limit:+}",
                self._verdict(nitro - handwritten, limit),
            )

    def memory(self, handwritten: float, nitro: float, limit: float) -> None:
        """Print the peak memory of two workers."""
        self._note("memory", handwritten_megabytes=handwritten, nitro_megabytes=nitro)
        _header("Worker", "Hand-written", "Component", "More", "Limit", "")
        _row(
            "peak memory",
            f"{handwritten:.1f} MB",
            f"{nitro:.1f} MB",
            f"{nitro - handwritten:+.1f}",
            f"{limit:+.1f}",
            self._verdict(nitro - handwritten, limit),
        )

    def soak(self, actions: int, gain: float, limit: float) -> None:
        """Print how much memory a worker has gained."""
        self._note("soak", actions=actions, gained_megabytes=gain)
        _header("Worker", "Memory gained", "Limit", "")
        _row(
            f"{actions} actions, after warming up",
            f"{gain:+.1f} MB",
            f"{limit:+.1f}",
            self._verdict(gain, limit),
        )

    def calls(self, figures: Iterable[dict[str, Any]], limit: float) -> None:
        """Print what calls in tests cost."""
        _header("Call in a test", "Django's client", "nitro_htmx.testing", "Ratio", "Limit", "")
        for each in figures:
            self._note("calls", **each)
            _row(
                each["work"],
                _milliseconds(each["client_us"]),
                _milliseconds(each["call_us"]),
                f"{each['ratio']:.2f}",
                f"{limit:.2f}",
                self._verdict(each["ratio"], limit),
            )

    def close(self) -> None:
        """End all workers."""
        for pair in self._pairs.values():
            pair.close()

    def _pair(self, case: Case) -> Pair:
        if case.projects not in self._pairs:
            self._pairs[case.projects] = Pair(case.projects)
        return self._pairs[case.projects]

    def _note(self, table: str, **figures: Any) -> None:
        self.figures[table].append(figures)

    def _verdict(self, value: float, limit: float | None) -> str:
        if limit is None:
            return ""
        is_over = value > limit
        self.is_over |= is_over
        return "**over**" if is_over else "ok"


def _header(*titles: str) -> None:
    print()
    _row(*titles)
    _row(*("---" for _ in titles))


def _row(*cells: str) -> None:
    print(f"| {' | '.join(cells)} |", flush=True)


def _milliseconds(microseconds: float) -> str:
    return f"{microseconds / 1000:.2f} ms"
