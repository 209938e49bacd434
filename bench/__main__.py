"""``python -m bench``: the components next to hand-written Django views.

What is measured is the whole of Django: from the call of ``WSGIHandler`` with an environ to the
last byte of the answer and ``request_finished``. That spans the request object, all middleware
(sessions, CSRF, authentication, messages, …), the URL, the view, the database, the template and the
response. Sockets, the environ itself and a client are left out; they cost both sides the same and
would make every ratio look better.

Fair to the hand-written side: it does only what its page needs, in the cheapest way that would pass
a review (``handwritten.py`` lists how); the database answers at once; the visitor of the first
lines has no session. Fair to the components: the view validates its hidden fields, sends the same
two events and the same message, and goes through the same middleware. Both share the queries, the
page's frame and the texts. Each side's requests are those that its page's script sends.

The sides run in a process each, and neither has loaded the other's code. They take turns of a few
requests (A B, B A, …): a single request, again and again, would run from the processor's caches,
which no request of a site does. Every figure is a median over all rounds. The garbage collector
runs as usual. The limits are this project's own; ``over`` fails nothing, unless ``--strict`` asks
for it, since a busy machine is no fault of the code.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from . import cases, report, soak
from .machine import describe_machine
from .measure import Pair

MAX_MORE_BYTES = 700
MAX_MORE_MEGABYTES = 15.0
MAX_GROWTH = 1.2
MAX_GAIN_MEGABYTES = 1.0
MAX_CALL = 2.0
SERVED_FOR_MEMORY = 60  # rounds of each action


def main() -> int:
    """Measure, print the tables, and return the exit status."""
    options = _read_options()
    print(f"{describe_machine()}; {options.rounds} rounds.\n")
    run = report.Report(options.rounds)
    run.times([case for case in cases.TIMES if options.only in f"{case.work}, {case.visitor.name}"])
    if not options.only:
        run.growth(cases.GROWTH, MAX_GROWTH)
        actions = cases.TIMES[:2]
        run.sizes(actions, MAX_MORE_BYTES)
        run.memory(*_peaks(actions), MAX_MORE_MEGABYTES)
        run.soak(soak.ACTIONS, _gain(), MAX_GAIN_MEGABYTES)
        run.calls(_calls(options.rounds), MAX_CALL)
    run.close()
    if options.json:
        about = {"machine": describe_machine(), "rounds": options.rounds}
        options.json.write_text(
            json.dumps({**about, **run.figures}, indent=2) + "\n", encoding="utf-8"
        )
    return 1 if options.strict and run.is_over else 0


def _read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measure the components.")
    parser.add_argument("--rounds", type=int, default=301, help="how often it is each side's turn")
    parser.add_argument("--only", default="", help="only the lines with this text; no other table")
    parser.add_argument("--json", type=Path, help="a file to write the figures to")
    parser.add_argument("--strict", action="store_true", help="exit with 1 if a limit is passed")
    return parser.parse_args()


def _peaks(actions: list[cases.Case]) -> tuple[float, float]:
    """Return the peak memory of two workers that have served actions and large pages, in MB."""
    pair = Pair(actions[0].projects)
    for action in actions:
        pair.measure(action, SERVED_FOR_MEMORY)
    pair.measure(cases.GROWTH[-1], 1)
    peaks = pair.peaks()
    pair.close()
    return peaks


def _gain() -> float:
    """Return how much memory a worker gains, in MB."""
    command = [sys.executable, "-m", "bench.soak"]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _calls(rounds: int) -> list[dict[str, Any]]:
    """Return what calls in tests cost, see ``calls.py``."""
    command = [sys.executable, "-m", "bench.calls", str(rounds)]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    figures: list[dict[str, Any]] = json.loads(output)
    return figures


if __name__ == "__main__":
    sys.exit(main())
