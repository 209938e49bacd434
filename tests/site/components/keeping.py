"""Components for the browser tests of what answers leave alone."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from nitro_htmx import NitroComponent, register_component


class ShelfState(BaseModel):
    draws: int = 0
    note: str = ""
    rows: list[str] = ["Ann", "Bob", "Cay"]
    opened: list[str] = []


@register_component
class Shelf(NitroComponent[ShelfState]):
    """Elements that open, and some that scroll."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {"lines": range(60)}

    def draw(self) -> None:
        self.state.draws += 1

    def arrange(self, opened: str = "", rows: str = "") -> None:
        """Say what is open, ``none`` of all, and which rows there are, with spaces between."""
        if opened:
            self.state.opened = opened.split()
        if rows:
            self.state.rows = rows.split()


class GadgetsState(BaseModel):
    draws: int = 0
    has_gauge: bool = True
    numbers: list[int] = [1, 2]
    text: str = ""


@register_component
class Gadgets(NitroComponent[GadgetsState]):
    """What other libraries have made of elements, and what they know of them."""

    def draw(self, text: str = "") -> None:
        self.state.draws += 1
        self.state.text = text

    def toggle_gauge(self) -> None:
        self.state.has_gauge = not self.state.has_gauge

    def turn(self) -> None:
        self.state.numbers.reverse()


class KeeperState(BaseModel):
    draws: int = 0


@register_component
class Keeper(NitroComponent[KeeperState]):
    """Keeps an element with a component in it."""

    def draw(self) -> None:
        self.state.draws += 1


class AccordionState(BaseModel):
    draws: int = 0


@register_component
class Accordion(NitroComponent[AccordionState]):
    """Details of which one is open at a time."""

    def draw(self) -> None:
        self.state.draws += 1
