"""``python -m bench``: the components next to hand-written Django views.

What is measured is the whole of Django in one process: from the call of ``WSGIHandler`` with an
environ to the last byte of the answer and ``request_finished``. That spans the request object, all
middleware (sessions, CSRF, authentication, messages, …), the URL, the view, the database, the
template and the response. Sockets, the environ itself and a client are left out; they cost both
sides the same and would make every ratio look better.

Fair to the hand-written side: it does only what its page needs, in the cheapest way that would pass
a review (``handwritten.py`` lists how); the database answers at once; the visitor of the first
lines has no session. Fair to the components: the view validates its hidden fields, sends the same
two events and the same message, goes through the same middleware, and names each action by
``{% url %}`` where it stands. Both share the queries, the page's frame and the texts.

Rounds alternate between the sides (A B, B A, …), and every figure is a median over all rounds. The
garbage collector runs as usual. The limits are this project's own; ``over`` fails nothing, unless
``--strict`` asks for it, since a busy machine is no fault of the code.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import django
from django.core.wsgi import get_wsgi_application

MAX_MORE_BYTES = 700
MAX_MORE_MEGABYTES = 15.0
MAX_GROWTH = 1.2
MAX_GAIN_MEGABYTES = 1.0
SIZES = (1, 100, 250, 500)


def main() -> int:
    """Measure, print the tables, and return the exit status."""
    options = _read_options()
    # Before this process grows: Linux counts a parent's memory as its child's until the exec.
    peaks = [] if options.only else [_worker("worker", "handwritten"), _worker("worker", "nitro")]
    gain = 0.0 if options.only else _worker("soak")
    os.environ["DJANGO_SETTINGS_MODULE"] = "bench.settings"
    handler = get_wsgi_application()
    from . import cases, report, soak

    user = cases.fill_database()
    run = report.Report(handler, rounds=options.rounds, requests=options.requests)
    print(f"{_describe_machine()}; {options.rounds} rounds.\n")
    made = cases.make_cases(handler, user)
    if options.only:
        made = [case for case in made if options.only in f"{case.work}, {case.visitor}"]
    run.times(made)
    if not options.only:
        run.growth([cases.counters_case("anonymous", {}, size) for size in SIZES], MAX_GROWTH)
        run.sizes(made[:2], MAX_MORE_BYTES)
        run.memory(*peaks, MAX_MORE_MEGABYTES)
        run.soak(soak.ACTIONS, gain, MAX_GAIN_MEGABYTES)
    if options.json:
        about = {"machine": _describe_machine(), "rounds": options.rounds}
        options.json.write_text(
            json.dumps({**about, **run.figures}, indent=2) + "\n", encoding="utf-8"
        )
    return 1 if options.strict and run.is_over else 0


def _read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measure the components.")
    parser.add_argument("--rounds", type=int, default=101, help="how often each side is timed")
    parser.add_argument("--requests", type=int, default=30, help="requests in a row in one round")
    parser.add_argument("--only", default="", help="only the lines with this text; no other table")
    parser.add_argument("--json", type=Path, help="a file to write the figures to")
    parser.add_argument("--strict", action="store_true", help="exit with 1 if a limit is passed")
    return parser.parse_args()


def _describe_machine() -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (
        f"{datetime.now(UTC):%Y-%m-%d}: Python {platform.python_version()}, "
        f"Django {django.get_version()}, {os.cpu_count()} cores, {memory:.0f} GB of memory"
    )


def _worker(module: str, *arguments: str) -> float:
    """Return the figure that a worker of its own prints: a peak, or a gain of memory, in MB."""
    command = [sys.executable, "-m", f"bench.{module}", *arguments]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


if __name__ == "__main__":
    sys.exit(main())
