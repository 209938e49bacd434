"""Section "Through a tunnel": clicks that are counted once, whatever becomes of the connection."""

from __future__ import annotations

import secrets

from pydantic import BaseModel, Field

from demo.guide.models import Passage
from nitro_htmx import NitroComponent, register_component


class TurnstileState(BaseModel):
    """Which turnstile it is; each page has one of its own."""

    turnstile: str = Field(default_factory=lambda: secrets.token_hex(8))


@register_component
class Turnstile(NitroComponent[TurnstileState]):
    """Writes a row into the database for each click.

    Emitted Events:
    - nitro:passed {passages}
    """

    template_name = "components/turnstile.html"

    def enter(self) -> None:
        """Let one more in."""
        Passage.objects.create(turnstile=self.state.turnstile)
        self.emit("passed", {"passages": self.passages})

    @property
    def passages(self) -> int:
        """How many rows there are."""
        return Passage.objects.filter(turnstile=self.state.turnstile).count()
