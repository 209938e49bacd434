"""Draw the parts of a component, for the page about components: ``make figures``."""

from __future__ import annotations

from scripts import svg
from scripts.svg import Palette, arrow, card, line, text

WIDTH, HEIGHT = 760, 190
TOP, SIZE = 40, (160, 62)
PARTS = [
    ("the page", "shows HTML", False),
    ("the class", "its actions run", True),
    ("the state", "is changed by them", True),
    ("the template", "shows the state", True),
]
DESCRIPTION = (
    "A click on the page calls an action of the class. The action changes the state. The template "
    "is rendered with the state, and its HTML takes the place of the old on the page."
)


def draw(palette: Palette) -> str:
    """Return the diagram."""
    step = (WIDTH - 20 - SIZE[0]) / (len(PARTS) - 1)
    lefts = [10 + number * step for number in range(len(PARTS))]
    middle, bottom = TOP + SIZE[1] / 2, TOP + SIZE[1]
    first, last = lefts[0] + SIZE[0] / 2, lefts[-1] + SIZE[0] / 2
    return svg.document(
        WIDTH,
        HEIGHT,
        "The parts of a component",
        DESCRIPTION,
        *(
            card(palette, x, TOP, SIZE, title, note, own=own)
            for x, (title, note, own) in zip(lefts, PARTS, strict=True)
        ),
        *(
            arrow([(x + SIZE[0] + 3, middle), (x + step - 3, middle)], palette.ink)
            for x in lefts[:-1]
        ),
        line(
            [(last, bottom + 3), (last, bottom + 40), (first, bottom + 40)], palette.ink, width=1.5
        ),
        arrow([(first, bottom + 40), (first, bottom + 4)], palette.ink),
        text(
            lefts[0] + SIZE[0] + step / 2 - SIZE[0] / 2,
            TOP - 14,
            "a click",
            palette.faint,
            anchor="middle",
            size=13,
        ),
        text(
            WIDTH / 2,
            bottom + 62,
            "the new HTML, and the state in a signed token",
            palette.faint,
            anchor="middle",
            size=13,
        ),
    )


DRAWINGS = {"component": draw}

if __name__ == "__main__":
    svg.write(DRAWINGS)
