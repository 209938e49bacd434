"""Parents whose children come, go and change places, with things to type into in each."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from nitro_htmx import NitroComponent, register_component


class DeckState(BaseModel):
    slips: list[int] = [1, 2, 3]
    draws: int = 0
    noted: str = ""


@register_component
class Deck(NitroComponent[DeckState]):
    """Shows slips in any order, and gives each an input of its own for its slot."""

    kind = "bare"  # how the inputs of the slips are known: by nothing, a name, an id

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(kind=self.kind, **kwargs)

    def drop(self, slip: int) -> None:
        self.state.slips.remove(slip)

    def reverse(self) -> None:
        self.state.slips.reverse()

    def insert(self, slip: int) -> None:
        self.state.slips.insert(0, slip)

    def redraw(self) -> None:
        self.state.draws += 1

    def note(self, text: str) -> None:
        self.state.noted = text


@register_component
class NamedDeck(Deck):
    """The inputs of its slips have names."""

    template_name = "site/components/deck.html"
    kind = "named"


@register_component
class DeckWithIds(Deck):
    """The inputs of its slips have ids."""

    template_name = "site/components/deck.html"
    kind = "ids"


@register_component
class Envelope(Deck):
    """Has its slips in its own form."""

    kind = "enclosed"


class DatedDeckState(DeckState):
    box: str = "none"


@register_component
class DatedDeck(NitroComponent[DatedDeckState]):
    """Has dates to type in its slips, and shows a box with ids before them, after them, or not."""

    def show(self, box: str, slips: list[int]) -> None:
        self.state.box = box
        self.state.slips = slips


class SlipState(BaseModel):
    number: int
    kind: str
    said: str = ""


@register_component
class Slip(NitroComponent[SlipState]):
    """A child with things to type into, and a slot."""

    def say(self, text: str = "") -> None:
        self.state.said = text
