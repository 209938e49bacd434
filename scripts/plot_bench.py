"""Draw the plots of the page about performance from ``docs/benchmark.json``: ``make figures``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from scripts import svg
from scripts.svg import Palette, box, line, text

FIGURES = Path(__file__).resolve().parent.parent / "docs" / "benchmark.json"
WIDTH = 760
BARS_LEFT, BARS_WIDTH, ROW = 20, 660, 52
PLOT_LEFT, PLOT_TOP, PLOT_WIDTH, PLOT_HEIGHT = 70, 50, 560, 260


def load() -> dict[str, Any]:
    """Return what ``python -m bench --json`` wrote."""
    figures: dict[str, Any] = json.loads(FIGURES.read_text(encoding="utf-8"))
    return figures


def ratios(palette: Palette) -> str:
    """Return a bar for each kind of work: the component's time, where the view's is 1."""
    times = load()["times"]
    scale = BARS_WIDTH / max(2.0, *(each["ratio"] for each in times))
    height = 66 + ROW * len(times)
    one = BARS_LEFT + scale
    return svg.document(
        WIDTH,
        height,
        "Time of a component, compared with a hand-written view",
        "; ".join(f"{_name(each)}: {each['ratio']:.2f} times" for each in times),
        text(one, 22, "hand-written view = 1", palette.faint, anchor="middle", size=13),
        *(_bar(palette, number, each, scale) for number, each in enumerate(times)),
        line([(BARS_LEFT + 2, height - 20), (BARS_LEFT + 2, height - 6)], palette.alarm, width=2),
        text(
            BARS_LEFT + 10, height - 8, "the limit that this project sets", palette.faint, size=12
        ),
    )


def _bar(palette: Palette, number: int, case: dict[str, Any], scale: float) -> str:
    y = 60 + number * ROW
    length = case["ratio"] * scale
    limit = (case["limit"] or 0) * scale
    after = BARS_LEFT + max(length, limit) + 10
    shapes = [
        text(BARS_LEFT, y - 6, _name(case), palette.ink, size=13),
        box(BARS_LEFT, y, length, 20, fill=palette.accent_panel, stroke=palette.accent),
        line([(BARS_LEFT + scale, y), (BARS_LEFT + scale, y + 24)], palette.ink, dash="3 3"),
        text(after, y + 15, f"{case['ratio']:.2f}", palette.ink, size=13),
    ]
    if limit:
        x = BARS_LEFT + limit
        shapes.append(line([(x, y), (x, y + 24)], palette.alarm, width=2))
    return "\n".join(shapes)


def _name(case: dict[str, Any]) -> str:
    return f"{case['work']}, {case['visitor']}"


def growth(palette: Palette) -> str:
    """Return two lines: the time of a page by the number of its components."""
    rows = load()["growth"]
    most = max(each["components"] for each in rows)
    longest = max(max(each["nitro_us"], each["handwritten_us"]) for each in rows) / 1000
    top = _round_up(longest)
    return svg.document(
        WIDTH,
        PLOT_TOP + PLOT_HEIGHT + 60,
        "Time of a page by the number of its components",
        "; ".join(
            f"{each['components']}: {each['nitro_us'] / 1000:.1f} ms, hand-written "
            f"{each['handwritten_us'] / 1000:.1f} ms"
            for each in rows
        ),
        text(PLOT_LEFT - 50, 24, "milliseconds for the whole page", palette.faint, size=13),
        *(_level(palette, top * part / 4, top) for part in range(5)),
        *(_mark(palette, each["components"], most) for each in rows),
        text(
            PLOT_LEFT + PLOT_WIDTH / 2,
            PLOT_TOP + PLOT_HEIGHT + 46,
            "components on the page",
            palette.faint,
            anchor="middle",
            size=13,
        ),
        _curve(palette, rows, most, top, "handwritten_us", "hand-written", palette.faint, "6 4"),
        _curve(palette, rows, most, top, "nitro_us", "components", palette.accent, ""),
    )


def _round_up(milliseconds: float) -> int:
    """Return a number of milliseconds above, which has four equal parts."""
    step = 4 if milliseconds < 40 else 20
    return int(milliseconds // step + 1) * step


def _point(components: float, milliseconds: float, most: float, top: float) -> tuple[float, float]:
    return (
        round(PLOT_LEFT + PLOT_WIDTH * components / most, 1),
        round(PLOT_TOP + PLOT_HEIGHT * (1 - milliseconds / top), 1),
    )


def _level(palette: Palette, milliseconds: float, top: float) -> str:
    _x, y = _point(0, milliseconds, 1, top)
    return "\n".join(
        [
            line([(PLOT_LEFT, y), (PLOT_LEFT + PLOT_WIDTH, y)], palette.faint, dash="1 4"),
            text(PLOT_LEFT - 10, y + 5, f"{milliseconds:g}", palette.faint, anchor="end", size=13),
        ]
    )


def _mark(palette: Palette, components: int, most: int) -> str:
    x, y = _point(components, 0, most, 1)
    return text(x, y + 22, str(components), palette.faint, anchor="middle", size=13)


def _curve(
    palette: Palette,
    rows: list[dict[str, Any]],
    most: int,
    top: float,
    side: str,
    label: str,
    colour: str,
    dash: str,
) -> str:
    points = [_point(each["components"], each[side] / 1000, most, top) for each in rows]
    x, y = points[-1]
    return "\n".join(
        [
            line(points, colour, dash=dash, width=2.5),
            *(f'<circle cx="{a:g}" cy="{b:g}" r="4" fill="{colour}"/>' for a, b in points),
            text(x + 12, y + 5, label, palette.ink, size=13),
        ]
    )


DRAWINGS = {"bench-ratios": ratios, "bench-growth": growth}

if __name__ == "__main__":
    svg.write(DRAWINGS)
