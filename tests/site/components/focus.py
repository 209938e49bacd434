"""A component for the browser tests of the focus."""

from __future__ import annotations

from pydantic import BaseModel

from nitro_htmx import NitroComponent, register_component


class DoorsState(BaseModel):
    doors: list[int] = [1, 2, 3, 4]
    opened: list[int] = []
    is_asking: bool = False
    is_writing: bool = False
    is_following: bool = False


@register_component
class Doors(NitroComponent[DoorsState]):
    """Buttons that change and go."""

    def turn(self, door: int, to_open: bool) -> None:
        self.state.opened.append(door) if to_open else self.state.opened.remove(door)

    def remove(self, door: int) -> None:
        self.state.doors.remove(door)

    def ask(self) -> None:
        self.state.is_asking = not self.state.is_asking

    def write(self) -> None:
        self.state.is_writing = True

    def put_away(self) -> None:
        self.state.is_writing = False

    def follow(self) -> None:
        self.state.is_following = True

    def leave(self) -> None:
        self.state.is_following = False


class BellsState(BaseModel):
    rung: list[int] = []


@register_component
class Bells(NitroComponent[BellsState]):
    """Rows that stay when their button has gone."""

    def ring(self, bell: int) -> None:
        self.state.rung.append(bell)
