"""A component whose check boxes, radio buttons and menus run actions by themselves."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from pydantic import BaseModel

from nitro_htmx import NitroComponent, register_component


class SwitchesState(BaseModel):
    answer: str = "done"  # what becomes of the next action
    is_on: bool = False
    is_loud: bool = True
    is_bound: bool = False
    colour: str = "red"
    size: str = "m"
    name: str = ""


@register_component
class Switches(NitroComponent[SwitchesState]):
    """Does what is chosen, or refuses it in each way."""

    def turn(self, is_on: bool = False) -> None:
        if self._agrees():
            self.state.is_on = is_on

    def shout(self, is_loud: bool = False) -> None:
        if self._agrees():
            self.state.is_loud = is_loud

    def bind(self) -> None:
        self._agrees()

    def paint(self, colour: str) -> None:
        if self._agrees():
            self.state.colour = colour

    def fit(self, size: str) -> None:
        if self._agrees():
            self.state.size = size

    def call(self, name: str) -> None:
        if self._agrees():
            self.state.name = name

    def save(self) -> None:
        self._agrees()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        answers = ["done", "message", "errors", "forbidden", "broken"]
        return super().get_context_data(
            answers=answers, colours=["red", "blue"], sizes=["s", "m", "l"], **kwargs
        )

    def _agrees(self) -> bool:
        if self.state.answer == "errors":
            self.add_error("__all__", "No.")
        elif self.state.answer == "message":
            self.error("No.")
        elif self.state.answer == "forbidden":
            raise PermissionDenied
        elif self.state.answer == "broken":
            raise RuntimeError("secret")
        return self.state.answer == "done"
