"""``python -m bench.push``: how fast push is, how much it costs, and whether all of it arrives.

All of it is real: uvicorn with one worker, a process that emits, connections or Chromium in a
third. The goals are this project's own. ``over`` fails nothing, unless ``--strict`` asks for it,
since a busy machine is no fault of the code; its load is printed before and after.

Linux only: memory and processor time of the server come from ``/proc``.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import sys
from collections.abc import Callable
from pathlib import Path

from ..machine import describe_machine
from . import burst, costs, idle, latency, load, quiet
from .report import Report
from .sizes import FULL, QUICK, Sizes

FIGURES: dict[str, Callable[[Report, Sizes], None]] = {
    "latency": latency.measure,
    "idle": idle.measure,
    "load": load.measure,
    "burst": burst.measure,
    "costs": costs.measure,
    "quiet": quiet.measure,
}


def main() -> int:
    """Measure, print the table, and return the exit status."""
    options = _read_options()
    _allow_many_files()
    before = _load()
    print(f"{describe_machine()}; load {before}.\n")
    report = Report()
    for name in options.only or FIGURES:
        FIGURES[name](report, QUICK if options.quick else FULL)
    print(f"\nLoad now: {_load()}.")
    if options.json:
        about = {"machine": describe_machine(), "load_average": before, "is_quick": options.quick}
        text = json.dumps({**about, **report.figures}, indent=2)
        options.json.write_text(f"{text}\n", encoding="utf-8")
    return 1 if options.strict and report.is_over else 0


def _read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.push", description="Measure push.")
    parser.add_argument("--only", nargs="+", choices=FIGURES, help="only these figures")
    parser.add_argument("--quick", action="store_true", help="fewer of all, for a first look")
    parser.add_argument("--json", type=Path, help="a file to write the figures to")
    parser.add_argument("--strict", action="store_true", help="exit with 1 if a goal is missed")
    return parser.parse_args()


def _allow_many_files() -> None:
    """Let this process and its children open as many files as the system allows."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def _load() -> str:
    return " ".join(f"{each:.1f}" for each in os.getloadavg())


if __name__ == "__main__":
    sys.exit(main())
