"""Drawing SVG by hand: shapes as text, in a light and a dark palette.

A drawing is a function that takes a palette and returns a whole document; ``write()`` makes the
files ``<name>-light.svg`` and ``<name>-dark.svg`` of it, for ``<picture>`` in a page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"


@dataclass(frozen=True)
class Palette:
    """The colours of a drawing.

    Attributes:
        ink: Text and outlines.
        faint: Secondary text and lines.
        panel: The inside of boxes.
        accent: What is the reader's own.
        accent_panel: The inside of such boxes.
        alarm: Failures.
    """

    ink: str
    faint: str
    panel: str
    accent: str
    accent_panel: str
    alarm: str


PALETTES = {
    "light": Palette("#1f2933", "#5b6773", "#f3f5f7", "#0b6e4f", "#dff3ea", "#a8323a"),
    "dark": Palette("#e4e7eb", "#a3adb8", "#262c33", "#5fd3a5", "#173a2d", "#f0868c"),
}

Drawing = Callable[[Palette], str]


def document(width: int, height: int, title: str, description: str, *shapes: str) -> str:
    """Return a whole SVG file, with a title and a description for those who can't see it."""
    body = "\n".join(shapes)
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" \
width="{width}" height="{height}" role="img" aria-labelledby="title description" \
font-family="system-ui, sans-serif" font-size="14">
<title id="title">{escape(title)}</title>
<desc id="description">{escape(description)}</desc>
{body}
</svg>
"""


def text(
    x: float,
    y: float,
    content: str,
    colour: str,
    *,
    anchor: str = "start",
    is_bold: bool = False,
    is_code: bool = False,
    size: int = 14,
) -> str:
    """Return a line of text whose baseline is at ``y``."""
    style = ' font-weight="600"' if is_bold else ""
    if is_code:
        style += ' font-family="ui-monospace, monospace"'
    return (
        f'<text x="{x:g}" y="{y:g}" fill="{colour}" text-anchor="{anchor}" '
        f'font-size="{size}"{style}>{escape(content)}</text>'
    )


def box(
    x: float, y: float, width: float, height: float, *, fill: str, stroke: str, dash: str = ""
) -> str:
    """Return a box with round corners."""
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="6" '
        f'fill="{fill}" stroke="{stroke}"{dashes}/>'
    )


def card(
    palette: Palette,
    x: float,
    y: float,
    size: tuple[float, float],
    title: str,
    note: str,
    *,
    own: bool = False,
) -> str:
    """Return a box with a title and a line below; ``own`` colours what is the reader's own.

    What looks like code is set like it.
    """
    width, height = size
    stroke = palette.accent if own else palette.faint
    fill = palette.accent_panel if own else palette.panel
    is_code = "(" in note or "=" in note
    middle = y + height / 2
    return "\n".join(
        [
            box(x, y, width, height, fill=fill, stroke=stroke),
            text(x + 14, middle - 5, title, palette.ink, is_bold=True, is_code="." in title),
            text(
                x + 14,
                middle + 16,
                note,
                palette.faint,
                is_code=is_code,
                size=12 if is_code else 13,
            ),
        ]
    )


def line(
    points: list[tuple[float, float]], colour: str, *, dash: str = "", width: float = 1
) -> str:
    """Return a line through ``points``."""
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    path = " ".join(f"{x:g},{y:g}" for x, y in points)
    style = f'fill="none" stroke="{colour}" stroke-width="{width:g}"{dashes}'
    return f'<polyline points="{path}" {style}/>'


def arrow(points: list[tuple[float, float]], colour: str, *, dash: str = "") -> str:
    """Return a line through ``points`` with a head at its end."""
    (x0, y0), (x, y) = points[-2:]
    if y0 == y:
        back = 8 if x0 > x else -8
        head = [(x + back, y - 4), (x, y), (x + back, y + 4)]
    else:
        back = 8 if y0 > y else -8
        head = [(x - 4, y + back), (x, y), (x + 4, y + back)]
    corners = " ".join(f"{a:g},{b:g}" for a, b in head)
    return line(points, colour, dash=dash, width=1.5) + (
        f'\n<polyline points="{corners}" fill="none" stroke="{colour}" stroke-width="1.5"/>'
    )


def files(drawings: Mapping[str, Drawing]) -> Iterator[tuple[Path, str]]:
    """Yield each file of ``drawings``, by name, and its text."""
    for name, draw in drawings.items():
        for scheme, palette in PALETTES.items():
            yield IMAGES / f"{name}-{scheme}.svg", draw(palette)


def write(drawings: Mapping[str, Drawing]) -> None:
    """Write the files of ``drawings``."""
    for path, content in files(drawings):
        path.write_text(content, encoding="utf-8")
        print(path.name)
