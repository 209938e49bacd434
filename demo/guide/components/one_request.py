"""Section "One request": any number of badges that hear a click, with riding and without."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel

from nitro_htmx import NitroComponent, on, register_component

BadgeCount = Literal[0, 1, 10, 50]
CHOICES: tuple[BadgeCount, ...] = (0, 1, 10, 50)


class HallState(BaseModel):
    """How many badges there are, and of which kind."""

    badges: BadgeCount = 10
    is_riding: bool = True


@register_component
class VisitorHall(NitroComponent[HallState]):
    """Shows a door and as many badges as one chooses."""

    template_name = "components/visitor_hall.html"

    def show(self, badges: BadgeCount) -> None:
        """Show this many badges."""
        self.state.badges = badges

    def switch(self) -> None:
        """Have the badges ride along, or each ask by itself."""
        self.state.is_riding = not self.state.is_riding

    @property
    def choices(self) -> list[tuple[BadgeCount, bool]]:
        """The numbers to choose from, each with whether it is chosen."""
        return [(count, count == self.state.badges) for count in CHOICES]

    @property
    def numbers(self) -> range:
        """The keys of the badges."""
        return range(1, self.state.badges + 1)


class VisitorState(BaseModel):
    """How many visitors there have been."""

    visitors: int = 0


@register_component
class Door(NitroComponent[VisitorState]):
    """Counts visitors, and says so.

    Emitted Events:
    - nitro:visitor-arrived: {visitors}
    """

    template_name = "components/door.html"
    # Declared, so that even the first click takes along those who listen.
    emits = ("visitor-arrived",)

    def enter(self) -> None:
        """Let one visitor in."""
        self.state.visitors += 1
        self.emit("visitor-arrived", {"visitors": self.state.visitors})


@register_component
class VisitorBadge(NitroComponent[VisitorState]):
    """Shows the number of visitors. It rides with the action whose event it hears.

    Listens to:
    - nitro:visitor-arrived: Shows the new number
    """

    template_name = "components/visitor_badge.html"

    @on("visitor-arrived")
    def count(self, visitors: int) -> None:
        """Show the new number."""
        self.state.visitors = visitors


@register_component
class LoneBadge(VisitorBadge):
    """The same, but it asks by itself: one request for each badge.

    Listens to:
    - nitro:visitor-arrived: Shows the new number
    """

    template_name = "components/visitor_badge.html"
    ride = False
