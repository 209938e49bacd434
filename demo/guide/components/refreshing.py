"""Section "Refreshing other components": by name, by class, and one instance by its key."""

from __future__ import annotations

from pydantic import BaseModel

from nitro_htmx import NitroComponent, register_component


class ClockState(BaseModel):
    """How often the clock was refreshed."""

    city: str = ""
    refreshes: int = 0


@register_component
class WorldClock(NitroComponent[ClockState]):
    """Counts its refreshes. There are three on the page, each with a key of its own.

    Listens to:
    - nitro:refresh-worldclock: Counts
    """

    template_name = "components/world_clock.html"

    def refresh(self) -> None:
        """Count the refresh."""
        self.state.refreshes += 1


class ClockMakerState(BaseModel):
    """Nothing: all it has is buttons."""


@register_component
class ClockMaker(NitroComponent[ClockMakerState]):
    """Refreshes the clocks.

    Emitted Events:
    - nitro:refresh-worldclock: {key}, where one of them is meant
    """

    template_name = "components/clock_maker.html"

    def by_name(self) -> None:
        """Refresh all clocks, named by text."""
        self.refresh_component("WorldClock")

    def by_class(self) -> None:
        """Refresh all clocks, named by their class: editors find and rename it."""
        self.refresh_component(WorldClock)

    def one_by_key(self, city: str) -> None:
        """Refresh one clock."""
        self.refresh_component("WorldClock", key=city)
