"""Draw the life of a request, for the page about the architecture: ``make figures``."""

from __future__ import annotations

from scripts import svg
from scripts.svg import Palette, arrow, box, card, text

WIDTH, HEIGHT = 760, 690
LEFT, RIGHT = 20, 420  # where the columns begin
BOX_WIDTH, BOX_HEIGHT = 320, 58
TOP, STEP = 56, 80

DESCRIPTION = (
    "In the browser, a click reaches the bridge, which waits for the component's turn and posts. "
    "On the server, views.py verifies the token, dispatch/ binds arguments and state, the "
    "component's own method runs, rendering/ renders its template, and web/ adds the "
    "events. Back in the browser, the bridge swaps the HTML and dispatches the events one by one; "
    "components that listen make a request of their own. Where a request is refused, the page "
    "stays as it is and hears nitro:error."
)


def draw(palette: Palette) -> str:
    """Return the diagram."""
    left, right = LEFT + BOX_WIDTH / 2, RIGHT + BOX_WIDTH / 2
    return svg.document(
        WIDTH,
        HEIGHT,
        "The life of a request",
        DESCRIPTION,
        text(left, 32, "Browser", palette.faint, anchor="middle", is_bold=True),
        text(right, 32, "Server", palette.faint, anchor="middle", is_bold=True),
        _step(palette, LEFT, 0, "a click", "on a button with {% nitro_action %}"),
        _step(palette, LEFT, 1, "bridge.js", "waits for its turn; adds token and inputs"),
        _step(palette, RIGHT, 1, "views.py", "finds the class, verifies the token"),
        _step(palette, RIGHT, 2, "dispatch/", "looks the action up; arguments, state"),
        _step(palette, RIGHT, 3, "your method", "changes the state, queues events", own=True),
        _step(palette, RIGHT, 4, "rendering/", "renders; root and new token go around"),
        _step(palette, RIGHT, 5, "your template", "is rendered with the new state", own=True),
        _step(palette, RIGHT, 6, "web/", "adds the events: HX-Trigger"),
        _step(palette, LEFT, 6, "answers.js", "swaps; keeps typed text, focus, caret"),
        _step(
            palette, LEFT, 7, "events, one by one", "scripts hear them; others refresh", own=True
        ),
        _refusal(palette),
        _down(palette, LEFT, 0),
        _across(palette, 1, "POST", LEFT + BOX_WIDTH, RIGHT),
        *(_down(palette, RIGHT, row) for row in range(1, 6)),
        _across(palette, 6, "HTML", RIGHT, LEFT + BOX_WIDTH),
        _down(palette, LEFT, 6),
        _again(palette),
    )


def _y(row: int) -> float:
    return TOP + row * STEP


def _step(palette: Palette, x: float, row: int, title: str, note: str, *, own: bool = False) -> str:
    return card(palette, x, _y(row), (BOX_WIDTH, BOX_HEIGHT), title, note, own=own)


def _refusal(palette: Palette) -> str:
    """What happens where the server says no, beside the steps that may say it."""
    y, height = _y(2) + 30, STEP * 2
    middle = y + height / 2
    lines = [
        ("refused or failed", True),
        ("token, CSRF, permission, argument, input,", False),
        ("or an exception: 400 to 500", False),
        ("The page stays as it is, hears nitro:error,", False),
        ("and the next click works. Only a 422 with", False),
        ("errors to show brings new HTML.", False),
    ]
    return "\n".join(
        [
            box(LEFT, y, BOX_WIDTH, height, fill="none", stroke=palette.alarm, dash="5 4"),
            *(
                text(
                    LEFT + 14,
                    y + 28 + number * 23,
                    content,
                    palette.alarm if is_title else palette.faint,
                    is_bold=is_title,
                    size=14 if is_title else 13,
                )
                for number, (content, is_title) in enumerate(lines)
            ),
            arrow([(RIGHT - 6, middle), (LEFT + BOX_WIDTH + 4, middle)], palette.alarm, dash="5 4"),
        ]
    )


def _down(palette: Palette, x: float, row: int) -> str:
    middle = x + BOX_WIDTH / 2
    return arrow([(middle, _y(row) + BOX_HEIGHT + 3), (middle, _y(row + 1) - 3)], palette.ink)


def _across(palette: Palette, row: int, label: str, start: float, end: float) -> str:
    y = _y(row) + BOX_HEIGHT / 2
    inset = 4 if end > start else -4
    return "\n".join(
        [
            text((start + end) / 2, y - 8, label, palette.ink, anchor="middle", size=13),
            arrow([(start + inset, y), (end - inset, y)], palette.ink),
        ]
    )


def _again(palette: Palette) -> str:
    """The way of a refresh that an event has caused."""
    y = _y(7) + BOX_HEIGHT / 2
    start = LEFT + BOX_WIDTH
    return "\n".join(
        [
            arrow([(start + 4, y), (RIGHT - 4, y)], palette.accent),
            text(RIGHT + 4, y - 6, "each component that listens makes", palette.faint, size=13),
            text(RIGHT + 4, y + 14, "one request of its own, the same way", palette.faint, size=13),
        ]
    )


DRAWINGS = {"request": draw}

if __name__ == "__main__":
    svg.write(DRAWINGS)
