"""Components inside components, lazy ones, and ones that show that they work."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404
from pydantic import BaseModel

from nitro_htmx import NitroComponent, register_component


class BoardState(BaseModel):
    cards: list[int] = [1, 2]
    label: str = "old"
    saved: list[int] = []
    draws: int = 0


@register_component
class Board(NitroComponent[BoardState]):
    """Shows cards, and hears what they call."""

    def redraw(self) -> None:
        self.state.draws += 1

    def add(self, card: int) -> None:
        self.state.cards.append(card)

    def remove(self, card: int) -> None:
        self.state.cards.remove(card)

    def rename(self, label: str) -> None:
        self.state.label = label

    def note(self, number: int) -> None:
        self.state.saved.append(number)

    def poke(self, card: int) -> None:
        self.refresh_component("Card", key=card)


class CardState(BaseModel):
    number: int
    label: str = ""
    clicks: int = 0
    refreshed: int = 0


@register_component
class Card(NitroComponent[CardState]):
    """A child: counts clicks, and tells its parent."""

    tag = "li"
    starts = 0  # of all, for unit tests

    def get_initial_state(self, **kwargs: Any) -> CardState:
        Card.starts += 1
        return CardState(**kwargs)

    def refresh(self) -> None:
        self.state.refreshed += 1

    def click(self) -> None:
        self.state.clicks += 1

    def save(self, times: int = 1) -> None:
        for _ in range(times):
            self.emit("card-saved", {"number": self.state.number, "more": "not asked for"})

    def tell(self) -> None:
        self.state.clicks += 1
        self.refresh_component("Board")


class ChartState(BaseModel):
    year: int
    shown: int = 0


@register_component
class Chart(NitroComponent[ChartState]):
    """Slow, so it is loaded lazily."""

    placeholder_height = 240

    def get_initial_state(self, **kwargs: Any) -> ChartState:
        if str(kwargs["year"]) == "404":
            raise Http404
        if str(kwargs["year"]) == "403":
            raise PermissionDenied
        return ChartState(**kwargs)

    def zoom(self) -> None:
        self.state.shown += 1


class WorkerState(BaseModel):
    rows: list[int] = [1, 2, 3]
    saved: int = 0


@register_component
class Worker(NitroComponent[WorkerState]):
    """Shows that it works."""

    def save(self) -> None:
        self.state.saved += 1

    def other(self) -> None:
        self.state.saved += 10

    def delete(self, row: int) -> None:
        if row == 3:
            raise PermissionDenied
        self.state.rows.remove(row)
