"""Input as WebDriver and WebDriver BiDi both describe it.

See https://www.w3.org/TR/webdriver2/#actions: a list of devices, each with its steps.
"""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any

from tests.browser.tabs.driver import Driver

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


class ActingDriver(Driver):
    """A driver of a browser that takes such lists."""

    @abstractmethod
    def perform(self, actions: Actions) -> None:
        """Do this, and wait until the browser has done it."""

    def click_at(self, x: int, y: int) -> None:
        self.perform(_mouse(_moved(x, y), DOWN, UP))

    def hold_at(self, x: int, y: int) -> None:
        self.perform(_mouse(_moved(x, y), DOWN))

    def let_go(self) -> None:
        self.perform(_mouse(UP))

    def press(self, keys: Sequence[str]) -> None:
        self.perform(_keyboard(*_down(keys), *_up(keys)))

    def hold(self, keys: Sequence[str]) -> None:
        self.perform(_keyboard(*_down(keys)))

    def release(self, keys: Sequence[str]) -> None:
        self.perform(_keyboard(*_up(keys)))


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
