"""Components for the browser tests of bound inputs."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

from pydantic import BaseModel, Field

from nitro_htmx import NitroComponent, register_component


class TypistState(BaseModel):
    text: str = Field("", max_length=400)
    note: str = Field("", min_length=2)
    quantity: int | None = None
    colour: str = "red"
    is_gift: bool = False


@register_component
class Typist(NitroComponent[TypistState]):
    """Live inputs, and what the server has of them."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(colours=["red", "blue"], **kwargs)

    def save(self, remark: str = "") -> None:
        self.emit("typed", {"text": self.state.text, "remark": remark})
        self.state = TypistState()


class LineState(BaseModel):
    name: str = ""
    amount: int = Field(1, ge=1)


class OrderState(BaseModel):
    name: str = "Ada"
    body: str = "\nfirst line lost?\n<b>"
    count: int = 1
    price: Decimal = Decimal("1234.50")
    day: datetime.date | None = datetime.date(2024, 2, 29)
    hour: datetime.time | None = datetime.time(13, 5)
    moment: datetime.datetime | None = None
    agreed: bool = True
    extras: list[str] = ["bow"]
    size: str = "m"
    tags: list[str] = ["b"]
    line: LineState = LineState(name="Rake")
    lines: list[LineState] = [LineState(name="Hose"), LineState(name="Pot", amount=2)]


@register_component
class EveryInput(NitroComponent[OrderState]):
    """An input of every kind, top-level and nested."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            sizes=["s", "m", "l"],
            tag_choices=["a", "b", "c"],
            extra_choices=["bow", "card"],
            places=[f"lines.{at}.amount" for at in range(len(self.state.lines))],
            **kwargs,
        )

    def save(self) -> None:
        self.emit("saved", self.state.model_dump())

    def shorten(self) -> None:
        self.state.lines.pop()
