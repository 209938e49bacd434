"""Draw who hears an event, for the page about events: ``make figures``."""

from __future__ import annotations

from scripts import svg
from scripts.svg import Palette, arrow, card, line, text

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
        card(palette, 16, top, (196, BOX_HEIGHT), "an action", 'self.emit("…", {…})', own=True),
        arrow([(216, middle), (252, middle)], palette.ink),
        card(palette, 256, top, (178, BOX_HEIGHT), "the root element", "bubbles to window"),
        line([(438, middle), (462, middle)], palette.ink, width=1.5),
        line(
            [(462, rows[0] + BOX_HEIGHT / 2), (462, rows[-1] + BOX_HEIGHT / 2)],
            palette.ink,
            width=1.5,
        ),
        *(arrow([(462, y + BOX_HEIGHT / 2), (490, y + BOX_HEIGHT / 2)], palette.ink) for y in rows),
        *(
            card(palette, 494, y, (250, BOX_HEIGHT), title, note, own=True)
            for y, (title, note) in zip(rows, LISTENERS, strict=True)
        ),
        text(256, top - 12, "after the swap", palette.faint, size=13),
    )


DRAWINGS = {"events": draw}

if __name__ == "__main__":
    svg.write(DRAWINGS)
