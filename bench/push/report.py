"""The table, in Markdown, printed while the figures come in, and the figures as JSON.

The JSON is an object: the machine, its load, and for each figure a list with one object for a line
of the table. That has its texts, and the numbers, whose units are the ends of their names.
"""

from __future__ import annotations

from typing import Any


class Report:
    """Prints, and remembers the figures and whether a goal was missed."""

    def __init__(self) -> None:
        self.is_over = False
        self.figures: dict[str, list[dict[str, Any]]] = {}
        _row("What", "Measured", "Goal", "")
        _row("---", "---", "---", "---")

    def line(
        self,
        figure: str,
        what: str,
        measured: str,
        goal: tuple[str, bool] | None = None,
        **numbers: Any,
    ) -> None:
        """Print one line.

        Args:
            figure: Which figure it belongs to.
            what: What was measured.
            measured: The result, with its unit.
            goal: The goal, and whether it is met; ``None`` for a line that only informs.
            numbers: The same for the JSON.
        """
        text, is_met = goal or ("", True)
        said = {"what": what, "measured": measured, "goal": text, "is_met": is_met}
        self.figures.setdefault(figure, []).append({**said, **numbers})
        self.is_over |= not is_met
        verdict = "" if goal is None else "ok" if is_met else "**over**"
        _row(what, measured, text, verdict)


def at_most(value: float, limit: float, unit: str) -> tuple[str, bool]:
    """Return the goal that ``value`` is at most ``limit``."""
    return f"at most {limit:g} {unit}", value <= limit


def _row(*cells: str) -> None:
    print(f"| {' | '.join(cells)} |", flush=True)
