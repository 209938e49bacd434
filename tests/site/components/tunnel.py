"""Components whose actions and listeners write, to be counted when connections are cut."""

from __future__ import annotations

from time import sleep

from pydantic import BaseModel

from nitro_htmx import NitroComponent, action, on, register_component
from tests.site.models import Arrival


class TillState(BaseModel):
    count: int = 0


@register_component
class Till(NitroComponent[TillState]):
    """Writes a row for each click, and says which one it was."""

    def count(self, number: int, seconds: float = 0) -> None:
        """Write a row; ``seconds`` is how long that takes."""
        Arrival.objects.create(place=str(self.key), number=number)
        sleep(seconds)
        self.state.count += 1
        self.emit("counted", {"till": str(self.key), "number": number, "count": self.state.count})

    @action(once="commit")
    def pay(self, number: int, seconds: float = 0) -> None:
        """Do the same, in one transaction with the key of the request."""
        self.count(number, seconds)


class TillRollState(BaseModel):
    entries: int = 0


@register_component
class TillRoll(NitroComponent[TillRollState]):
    """Writes a row for each event that it hears."""

    @on("counted")
    def enter(self, till: str, number: int) -> None:
        Arrival.objects.create(place=f"ledger {till}", number=number)
        self.state.entries += 1
