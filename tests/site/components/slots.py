"""Components with slots, and those that fill them."""

from __future__ import annotations

from pydantic import BaseModel

from nitro_htmx import NitroComponent, register_component


class PanelState(BaseModel):
    title: str = "Panel"
    is_open: bool = True
    toggles: int = 0


@register_component
class Panel(NitroComponent[PanelState]):
    """Shows its default slot while it is open, and a footer."""

    starts = 0  # of all, for unit tests

    def get_initial_state(self, **kwargs: str) -> PanelState:
        Panel.starts += 1
        return PanelState.model_validate(kwargs)

    def toggle(self) -> None:
        self.state.is_open = not self.state.is_open
        self.state.toggles += 1


class Frames(NitroComponent[PanelState]):
    """Gives what it is given to a panel of its own."""

    def redraw(self) -> None:
        self.state.toggles += 1


register_component(Frames)


class SheetState(BaseModel):
    clicks: int = 0


@register_component
class Sheet(NitroComponent[SheetState]):
    """A table whose rows are given."""

    slot_tags = {"default": "tbody"}

    def click(self) -> None:
        self.state.clicks += 1


class DeskState(BaseModel):
    note: str = ""
    word: str = ""
    saved: str = ""
    draws: int = 0
    chips: list[int] = [1]


@register_component
class Desk(NitroComponent[DeskState]):
    """Fills the slots of several components."""

    def redraw(self) -> None:
        self.state.draws += 1

    def save(self) -> None:
        self.state.saved = self.state.note

    def add(self) -> None:
        self.state.chips.append(len(self.state.chips) + 1)


class ChipState(BaseModel):
    number: int
    clicks: int = 0


@register_component
class Chip(NitroComponent[ChipState]):
    """A component in the content of a slot."""

    tag = "span"

    def click(self) -> None:
        self.state.clicks += 1
