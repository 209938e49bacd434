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
    "Space": " ",
}
DOWN = {"type": "pointerDown", "button": 0}
UP = {"type": "pointerUp", "button": 0}


def click_at(x: int, y: int) -> Actions:
    """Move the mouse to this point of the viewport and click."""
    return _mouse(_moved(x, y), DOWN, UP)


def hold_at(x: int, y: int) -> Actions:
    """Move the mouse to this point of the viewport and hold its button down."""
    return _mouse(_moved(x, y), DOWN)


def let_go() -> Actions:
    """Let go of the mouse's button."""
    return _mouse(UP)


def press(keys: Sequence[str]) -> Actions:
    """Hold ``keys`` down in this order, and let them go in the other."""
    return _keyboard(*_down(keys), *_up(keys))


def hold(keys: Sequence[str]) -> Actions:
    """Hold ``keys`` down in this order."""
    return _keyboard(*_down(keys))


def release(keys: Sequence[str]) -> Actions:
    """Let ``keys`` go, the last one first."""
    return _keyboard(*_up(keys))


def _moved(x: int, y: int) -> dict[str, Any]:
    return {"type": "pointerMove", "x": x, "y": y}


def _down(keys: Sequence[str]) -> Actions:
    return [{"type": "keyDown", "value": KEYS.get(key, key)} for key in keys]


def _up(keys: Sequence[str]) -> Actions:
    return [{"type": "keyUp", "value": KEYS.get(key, key)} for key in reversed(keys)]


def _mouse(*steps: dict[str, Any]) -> Actions:
    mouse = {"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"}}
    return [{**mouse, "actions": list(steps)}]


def _keyboard(*steps: dict[str, Any]) -> Actions:
    return [{"type": "key", "id": "keyboard", "actions": list(steps)}]
