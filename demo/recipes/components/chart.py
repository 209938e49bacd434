"""A chart that a page script draws, and no answer draws over."""

from __future__ import annotations

import random

from pydantic import BaseModel, Field

from nitro_htmx import NitroComponent, register_component

MOST = 12


class ChartState(BaseModel):
    visits: list[int] = Field([12, 30, 22, 41], max_length=MOST)


@register_component
class VisitChart(NitroComponent[ChartState]):
    def add_day(self) -> None:
        self.state.visits = [*self.state.visits, random.randint(5, 60)][-MOST:]
        self.emit("visits-counted", {"visits": self.state.visits})
