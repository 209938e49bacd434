"""Input as WebDriver and WebDriver BiDi both describe it.

See https://www.w3.org/TR/webdriver2/#actions: a list of devices, each with its steps.
"""

from collections.abc import Sequence
from typing import Any

Actions = list[dict[str, Any]]

# https://www.w3.org/TR/webdriver2/#keyboard-actions
KEYS = {
    "Backspace": "\ue003",
    "Tab": "\ue004",
    "Enter": "\ue007",
    "Shift": "\ue008",
    "Control": "\ue009",
    "Escape": "\ue00c",
    "End": "\ue010",
    "Home": "\ue011",
    "ArrowLeft": "\ue012",
    "ArrowUp": "\ue013",
    "ArrowRight": "\ue014",
    "ArrowDown": "\ue015",
    "Delete": "\ue017",
}


def click_at(x: int, y: int) -> Actions:
    """Move the mouse to this point of the viewport and click."""
    steps: Actions = [
        {"type": "pointerMove", "x": x, "y": y},
        {"type": "pointerDown", "button": 0},
        {"type": "pointerUp", "button": 0},
    ]
    mouse = {"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"}}
    return [{**mouse, "actions": steps}]


def press(keys: Sequence[str]) -> Actions:
    """Hold ``keys`` down in this order, and let them go in the other."""
    values = [KEYS.get(key, key) for key in keys]
    down = [{"type": "keyDown", "value": value} for value in values]
    up = [{"type": "keyUp", "value": value} for value in reversed(values)]
    return [{"type": "key", "id": "keyboard", "actions": [*down, *up]}]
