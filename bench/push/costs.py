"""What push costs pages that have no channel, and components that have one: processor time.

A page that names a channel says how far the log is. A process with the hub knows; the first page of
another asks the engine.
"""

from __future__ import annotations

from statistics import median, quantiles
from typing import Any

from .. import cases
from ..measure import Pair
from .report import Report, at_most
from .site import NAMES, site
from .sizes import Sizes

GOAL_US = 20.0
GOAL_RATIO = 1.01  # "nothing": less than can be measured
_PROCESSES = 5


def measure(report: Report, sizes: Sizes) -> None:
    """Compare pages that take turns."""
    _without_channels(report, sizes)
    many = cases.PUSH_COMPONENTS
    _one_channel(report, sizes, cases.PUSH_ONE, "the only component of a page", 1)
    _one_channel(report, sizes, cases.PUSH_SAME, f"each of {many} components, the same", many)
    _one_channel(report, sizes, cases.PUSH_OWN, f"each of {many} components, one of its own", many)
    for engine in sizes.engines:
        with site(engine) as place, place.emitter() as emitter:
            mark = emitter.mark()
        report.line(
            "costs",
            f"more for the first channel of a page, no stream yet in the process, {NAMES[engine]}",
            f"{mark:.0f} µs",
            engine=engine,
            mark_us=mark,
        )


def _without_channels(report: Report, sizes: Sizes) -> None:
    case = cases.PUSH_NONE
    pair = Pair(case.projects)
    pair.check(case)
    timing = pair.measure(case, sizes.rounds)
    pair.close()
    numbers: dict[str, Any] = {"ratio": timing.ratio, "without_us": timing.handwritten_us}
    report.line(
        "costs",
        "page with 100 components without channels, the app installed, next to not",
        f"{timing.ratio:.3f} of {timing.handwritten_us / 1000:.2f} ms",
        ("nothing", timing.ratio <= GOAL_RATIO),
        **numbers,
    )


def _one_channel(report: Report, sizes: Sizes, case: cases.Case, of: str, count: int) -> None:
    more = _more_us(case, sizes.rounds) / count
    report.line(
        "costs",
        f"a channel of {of}",
        f"{more:+.1f} µs",
        at_most(more, GOAL_US, "µs more"),
        components=count,
        more_us=more,
    )


def _more_us(case: cases.Case, rounds: int) -> float:
    """Return how much longer the second side takes, by the median of some processes."""
    return median(_more_us_once(case, rounds) for _ in range(_PROCESSES))


def _more_us_once(case: cases.Case, rounds: int) -> float:
    """Return it for one process, by the quickest quarter of the rounds.

    Some µs are less than what other work on the machine adds to a page; it never takes away.
    """
    pair = Pair(case.projects, is_one=True)
    pair.check(case)
    without, with_channels = (quantiles(each)[0] for each in pair.times(case, rounds))
    pair.close()
    return with_channels - without
