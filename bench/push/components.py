"""What the pages in the browser show."""

from __future__ import annotations

from pydantic import BaseModel

from nitro_htmx import NitroComponent, on, register_component


class TickerState(BaseModel):
    """The state of a ticker."""

    heard: int = 0


@register_component
class Ticker(NitroComponent[TickerState]):
    """Counts what it hears."""

    template_name = "bench/push/ticker.html"
    channels = ["ticks"]

    @on("tick")
    def count(self) -> None:
        """Count on."""
        self.state.heard += 1
