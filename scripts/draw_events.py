"""Draw who hears an event, for the page about events: ``make figures``."""

from __future__ import annotations

from scripts import svg
from scripts.svg import Palette, arrow, box, line, text

WIDTH, HEIGHT = 760, 300
BOX_HEIGHT = 62
LISTENERS = [
    ("@on(…) in a component", "one request; its method runs"),
    ("the component to refresh", "one request; refresh() runs"),
    ("a page script", "window.addEventListener(…)"),
    ("any htmx element", 'hx-trigger="nitro:… from:body"'),
]

DESCRIPTION = (
    "An action of one component emits an event. It is dispatched on the component's root element "
    "after the swap, and bubbles up to the window. Listening components make one request each; "
    "page scripts and other htmx elements hear it too."
)


def draw(palette: Palette) -> str:
    """Return the diagram."""
    middle = HEIGHT / 2
    top = middle - BOX_HEIGHT / 2
    rows = [14 + number * 70 for number in range(len(LISTENERS))]
    return svg.document(
        WIDTH,
        HEIGHT,
        "Who hears an event",
        DESCRIPTION,
        _box(palette, 16, top, 196, "an action", 'self.emit("…", {…})', own=True),
        arrow([(216, middle), (252, middle)], palette.ink),
        _box(palette, 256, top, 178, "the root element", "bubbles to window"),
        line([(438, middle), (462, middle)], palette.ink, width=1.5),
        line(
            [(462, rows[0] + BOX_HEIGHT / 2), (462, rows[-1] + BOX_HEIGHT / 2)],
            palette.ink,
            width=1.5,
        ),
        *(arrow([(462, y + BOX_HEIGHT / 2), (490, y + BOX_HEIGHT / 2)], palette.ink) for y in rows),
        *(
            _box(palette, 494, y, 250, title, note, own=True)
            for y, (title, note) in zip(rows, LISTENERS, strict=True)
        ),
        text(256, top - 12, "after the swap", palette.faint, size=13),
    )


def _box(
    palette: Palette,
    x: float,
    y: float,
    width: float,
    title: str,
    note: str,
    *,
    own: bool = False,
) -> str:
    stroke = palette.accent if own else palette.faint
    fill = palette.accent_panel if own else palette.panel
    return "\n".join(
        [
            box(x, y, width, BOX_HEIGHT, fill=fill, stroke=stroke),
            text(x + 14, y + 26, title, palette.ink, is_bold=True),
            text(x + 14, y + 47, note, palette.faint, is_code="(" in note or "=" in note, size=12),
        ]
    )


DRAWINGS = {"events": draw}

if __name__ == "__main__":
    svg.write(DRAWINGS)
