"""Section "Emitting custom events": what a name becomes on the page."""

from __future__ import annotations

from pydantic import BaseModel

from nitro_htmx import NitroComponent, register_component


class PostState(BaseModel):
    """What was sent."""

    sent: int = 0


@register_component
class PostOffice(NitroComponent[PostState]):
    """Sends an event under each spelling of a name.

    Emitted Events:
    - nitro:parcel-sent: {number}
    - nitro:custom: {number}
    """

    template_name = "components/post_office.html"

    def send_parcel(self) -> None:
        """Send an event whose name gets the prefix ``nitro:``."""
        self.state.sent += 1
        self.emit("parcel-sent", {"number": self.state.sent})

    def send_custom(self) -> None:
        """Send an event whose name has the prefix already: it is not doubled."""
        self.state.sent += 1
        self.emit("nitro:custom", {"number": self.state.sent})
