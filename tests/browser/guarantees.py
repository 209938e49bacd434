"""A run of random actions: the script that drives a page, and what is to be said of its result."""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

PAGE = "/page/guarantees/"
# The same with polls, lazy components and slots.
SOAK_PAGE = "/page/soak/"
# ({seed, count, patience_ms}) => {runs, heard, missing, stale}
DRIVER = Path(__file__).with_name("guarantees.js").read_text(encoding="utf-8")
# Failures that are asked for; how the consoles of browser and htmx tell them.
ALLOWED = ("status of (403|422)", "Response Status Error Code (403|422)")
# () => how many alphas each watcher has counted
WATCHED = """() => [...document.querySelectorAll(".alphas")].map((output) => output.textContent)"""


def what_went_wrong(result: Any, watched: list[str]) -> list[str]:
    """Return what breaks a guarantee, in words.

    Args:
        result: What ``DRIVER`` returned.
        watched: What ``WATCHED`` returned, once all was quiet.
    """
    if result["missing"]:
        return [f"In vain: {what}" for what in result["missing"]]
    found = list(_wrong_events(result["runs"], result["heard"]))
    found += [f"Not fresh: {text}" for text in result["stale"]]
    # All watchers have been there from the beginning.
    alphas = str(sum(name == "nitro:alpha" for name, *_ in result["heard"]))
    return found + [f"A watcher counted {n} of {alphas}." for n in watched if n != alphas]


def _wrong_events(runs: list[Any], heard: list[Any]) -> Iterator[str]:
    stretches = [(run, list(rows)) for run, rows in groupby(heard, itemgetter(1))]
    by_run = dict(stretches)
    if len(by_run) < len(stretches):
        yield "Events of two actions are interleaved, or came twice."
    for run in runs:
        rows = by_run.pop(run["run"], [])
        arrived = [(name, number) for name, _run, number, _shown in rows]
        if arrived != _expected(run):
            yield f"{run}: {arrived}"
        is_shown = run["end"] != "refused" and not run["isMoved"]
        if is_shown and any(shown != run["run"] for *_, shown in rows):
            yield f"{run}: not with its own HTML: {rows}"
        if run["outcome"] not in (None, 0, _status(run)):
            yield f"{run}: the promise of its call."
    if by_run:
        yield f"Of nobody: {by_run}"


def _expected(run: Any) -> list[Any]:
    if run["outcome"] == 0:  # its component had gone before it was sent
        return []
    if run["end"] == "refused":
        return [("nitro:error", None)]
    emitted = [(f"nitro:{name}", number) for number, (name, _size) in enumerate(run["events"])]
    last = "nitro:action-complete" if run["end"] == "well" else "nitro:error"
    return [*emitted, (last, None)]


def _status(run: Any) -> int:
    statuses = {"well": 200, "invalid": 422, "refused": 403}
    return statuses[run["end"]]
